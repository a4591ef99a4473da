//! What this computer finds out by itself while a step is open. It speaks for an answer and never gives it.

use std::thread::JoinHandle;

use super::{Driver, Slot};
use crate::{
    app::screen::{Ground, Likely, Probed, answer_label, node_part},
    cases::NoteKind,
    pack::{Desk, NodeIx, Probe},
    probe::{Addresses, Finding, Outcome, Running},
    settings::Role,
    words::{FluentValue, Words},
};

/// The probe of the open screen.
#[derive(Debug, Default)]
pub(super) struct Probing {
    /// The screen that it is of.
    of: Option<Place>,
    running: Option<Running>,
    found: Option<Finding>,
    /// The thread of the last one that was given up.
    before: Option<JoinHandle<()>>,
}

/// A screen of a case: another turn makes another one of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    slot: Slot,
    node: NodeIx,
    turns: usize,
}

impl Driver {
    /// Lets this computer look by itself from now on, at these addresses; `None`: not any more.
    pub fn may_probe(&mut self, addresses: Option<Addresses>) {
        self.probes = addresses;
    }

    /// The probe of the open screen, where this computer may look. An agent's computer is not in the shop.
    fn probe_here(&self) -> Option<(&Probe, &Addresses)> {
        let addresses = self.probes.as_ref()?;
        let (state, pack) = (self.active.session.state(), self.active.session.pack());
        let in_shop = self.active.role != Role::Agent && self.active.desk() == Desk::Shop;
        let probe = pack[state.at()].probe.as_ref()?;
        (in_shop && addresses.knows(probe.kind) && state.claims(pack).is_empty())
            .then_some((probe, addresses))
    }

    fn place(&self) -> Place {
        let session = &self.active.session;
        Place {
            slot: self.slot,
            node: session.state().at(),
            turns: session.case().log.len(),
        }
    }

    /// Begins to look, in a thread of its own, unless it has for the open screen; `wake` is called when something was
    /// found. What ran for another screen is given up.
    pub fn look(&mut self, wake: impl FnOnce() + Send + 'static) {
        let here = self.place();
        if self.probing.of == Some(here) {
            return;
        }
        let before = self.probing.running.take().and_then(Running::abandon);
        let before = before.or(self.probing.before.take());
        let start = self
            .probe_here()
            .map(|(probe, addresses)| (probe.kind, addresses.clone()));
        self.probing = match start {
            Some((kind, addresses)) => Probing {
                of: Some(here),
                running: Running::start(kind, addresses, before, wake),
                found: None,
                before: None,
            },
            // It may be allowed while the screen is open.
            None => Probing {
                before,
                ..Probing::default()
            },
        };
    }

    /// Takes in what was found; true: the screen has changed.
    pub fn take_found(&mut self) -> bool {
        let found = self.probing.running.as_ref().and_then(Running::take);
        self.found(found)
    }

    /// Waits for what is found on the open screen, a few seconds at most; false: there is nothing to look for.
    pub fn wait_for_found(&mut self) -> bool {
        self.look(|| ());
        let found = self.probing.running.as_ref().and_then(Running::wait);
        self.found(found);
        self.finding().is_some()
    }

    fn found(&mut self, found: Option<Finding>) -> bool {
        if let Some(found) = found {
            self.probing.before = self.probing.running.take().and_then(Running::abandon);
            self.probing.found = Some(found);
        }
        found.is_some() && self.finding().is_some()
    }

    /// What was found on the open screen.
    fn finding(&self) -> Option<Finding> {
        self.probe_here()?;
        let found = self.probing.found?;
        (self.probing.of == Some(self.place())).then_some(found)
    }

    /// What this computer has found out about the open step, or that it is looking; nothing where it does not look.
    #[must_use]
    pub fn probed(&self, words: &Words) -> Option<Probed> {
        let (probe, _) = self.probe_here()?;
        let finding = self.finding();
        let text = match finding {
            Some(finding) => self.said(words, finding),
            None => words.common("probe-looking"),
        };
        Some(Probed {
            kind: probe.kind,
            finding,
            text,
        })
    }

    fn said(&self, words: &Words, finding: Finding) -> String {
        let session = &self.active.session;
        let part = format!("probe-{}", finding.outcome.id());
        let said = node_part(words, session.pack(), session.state().at(), &part);
        said.unwrap_or_else(|| words.common("probe-nothing"))
    }

    pub(super) fn suggested_by_probe(&self) -> Option<Likely> {
        let finding = self.finding()?;
        let (probe, _) = self.probe_here()?;
        let suggested = match finding.outcome {
            Outcome::Good => probe.good.as_ref(),
            Outcome::Bad => probe.bad.as_ref(),
            Outcome::CannotTell => None,
        };
        let suggested = &suggested?.answer;
        let (state, pack) = (self.active.session.state(), self.active.session.pack());
        let mut answers = pack[state.at()].answers();
        answers.find(|answer| answer.id == *suggested)?;
        Some(Likely {
            answer: suggested.to_string(),
            from: Ground::Probe,
            words: self.said(&self.active.words, finding),
        })
    }

    /// What is noted of the finding when an answer is given: the finding, and the answer that it spoke for.
    pub(super) fn finding_to_note(&self) -> Option<String> {
        let finding = self.finding()?;
        if finding.outcome == Outcome::CannotTell {
            return None;
        }
        let words = &self.active.words;
        let text = self.said(words, finding);
        let shown = self.suggestion().filter(|it| it.from == Ground::Probe);
        let Some(likely) = shown else {
            return Some(text);
        };
        let (state, pack) = (self.active.session.state(), self.active.session.pack());
        let label = answer_label(words, pack, state.at(), &likely.answer);
        let args = [
            ("text", FluentValue::from(text)),
            ("answer", FluentValue::from(label)),
        ];
        Some(words.common_with("probe-suggested", &args))
    }

    /// Notes on a step that was just answered what had been found there.
    pub(super) fn note_found(&mut self, node: NodeIx, found: Option<String>) {
        let Some(found) = found else {
            return;
        };
        let now = self.now();
        self.active.note_on(node, NoteKind::Probe, &found, now);
    }
}
