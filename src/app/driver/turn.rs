//! Turns, and what has to be confirmed before they count.

use std::collections::BTreeMap;

use super::Driver;
use crate::{
    app::{
        CALL_BACK, NoteFull, fields,
        screen::{Tried, trail},
        when::Edge,
    },
    cases::{NoteKind, clock},
    pack::{Desk, FieldKind, Kind},
    session::{FieldFault, TurnError},
};

/// The answer that leads on from a form.
const NEXT: &str = "next";

/// What came of a turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It was taken; a screen is to be shown.
    Moved {
        /// Question and answer of the later turns that it made void.
        voided: Vec<(String, String)>,
    },
    /// It counts only once it is confirmed: see [`Driver::confirm`].
    Confirm(Confirm),
    /// It was not taken: it was meant for a screen that is no longer open, because so much time passed.
    TimePassed,
    /// It does not fit; nothing has changed.
    Refused(TurnError),
}

/// Why an answer has to be confirmed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirm {
    /// It makes later turns void: question and answer of each.
    Voids(Vec<(String, String)>),
    /// It says that a danger is over while the countdown of its screen still runs.
    Early,
}

/// A turn that has to be confirmed.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    wanted: Wanted,
    voided: Vec<(String, String)>,
    asked: Asked,
}

/// What is to be done once it is confirmed.
#[derive(Clone, Debug)]
enum Wanted {
    Answer(String),
    /// To take back what words said of a fact, in the turn at this position of the log.
    TakeBack {
        turn: usize,
        fact: String,
    },
}

/// What was asked about it last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Voids,
    Early,
}

impl Driver {
    /// Gives an answer, unless it has to be confirmed first.
    pub fn answer(&mut self, answer: &str) -> Turn {
        if self.begins_too_late() {
            return Turn::TimePassed;
        }
        // A form offers "next" like any screen: it leaves all fields open.
        if answer == NEXT && self.is_form() {
            let turn = self.active.session.fill(BTreeMap::new());
            return self.taken(turn, Vec::new());
        }
        let voided = self.active.voided_by(answer);
        let pending = Pending {
            wanted: Wanted::Answer(answer.to_owned()),
            voided: voided.clone(),
            asked: Asked::Voids,
        };
        if voided.is_empty() {
            return self.unless_early(pending);
        }
        self.pending = Some(pending);
        Turn::Confirm(Confirm::Voids(voided))
    }

    /// Gives the answer that was asked about last, unless there is more to confirm. Where nothing is asked this is
    /// refused.
    pub fn confirm(&mut self) -> Turn {
        let pending = self.pending.take();
        if self.begins_too_late() {
            return Turn::TimePassed;
        }
        match pending {
            None => Turn::Refused(TurnError::NothingThere),
            Some(pending) if pending.asked == Asked::Voids => self.unless_early(pending),
            Some(pending) => self.give(pending),
        }
    }

    fn unless_early(&mut self, pending: Pending) -> Turn {
        if let Wanted::Answer(answer) = &pending.wanted
            && self.seconds_left().is_some()
            && self.active.ends_danger(answer)
        {
            self.pending = Some(Pending {
                asked: Asked::Early,
                ..pending
            });
            return Turn::Confirm(Confirm::Early);
        }
        self.give(pending)
    }

    fn give(&mut self, pending: Pending) -> Turn {
        let turn = match &pending.wanted {
            Wanted::Answer(answer) => {
                let found = self.finding_to_note();
                let at = self.active.session.state().at();
                let turn = self.active.session.answer(answer);
                if turn.is_ok() {
                    self.note_found(at, found);
                }
                turn
            }
            Wanted::TakeBack { turn, fact } => self.active.take_back(*turn, fact),
        };
        self.taken(turn, pending.voided)
    }

    /// Takes back what words said of a fact in the turn at this position of the log, unless that has to be confirmed
    /// first because later turns do not fit without it.
    pub fn take_back(&mut self, turn: usize, fact: &str) -> Turn {
        self.begin_turn();
        let voided = match self.active.voided_without(turn, fact) {
            Ok(voided) => voided,
            Err(refusal) => return Turn::Refused(refusal),
        };
        let pending = Pending {
            wanted: Wanted::TakeBack {
                turn,
                fact: fact.to_owned(),
            },
            voided: voided.clone(),
            asked: Asked::Voids,
        };
        if voided.is_empty() {
            return self.give(pending);
        }
        self.pending = Some(pending);
        Turn::Confirm(Confirm::Voids(voided))
    }

    /// What is known only because words said so: the steps of the trail that can be taken back, each fact once.
    #[must_use]
    pub fn stated(&self) -> Vec<Tried> {
        let steps = trail(&self.active.session, &self.active.words).into_iter();
        let holds = |step: &Tried| {
            let stated = step.stated.as_ref();
            stated.is_some_and(|stated| self.turn_that_stated(&stated.fact) == Some(step.turn))
        };
        steps.filter(holds).collect()
    }

    /// The position in the log of the turn whose words established a fact, if nothing else did.
    fn turn_that_stated(&self, fact: &str) -> Option<usize> {
        let session = &self.active.session;
        let stated = session.state().stated_fact(session.pack().fact(fact)?)?;
        Some(stated.turn)
    }

    /// Takes back what words said of a fact, as [`take_back`](Self::take_back) does for the turn that said it.
    pub fn unsay(&mut self, fact: &str) -> Turn {
        if let Some(turn) = self.turn_that_stated(fact) {
            return self.take_back(turn, fact);
        }
        self.begin_turn();
        Turn::Refused(TurnError::NothingThere)
    }

    /// What times in fields are relative to.
    #[must_use]
    pub fn edge(&self) -> Edge {
        Edge {
            now: clock::civil(self.now()),
            month_first: self.active.words.locale().starts_with("zh"),
        }
    }

    /// Checks what is typed into a field and brings it into its plain form.
    ///
    /// # Errors
    /// What the field does not take.
    pub fn check_field(&self, kind: FieldKind, typed: &str) -> Result<String, FieldFault> {
        fields::check(kind, typed, self.edge())
    }

    /// Fills in fields of the open screen.
    pub fn fill(&mut self, mut values: BTreeMap<String, String>) -> Turn {
        if self.begins_too_late() {
            return Turn::TimePassed;
        }
        for (id, value) in &mut values {
            let pack = self.active.session.pack();
            let Some(kind) = pack.field(id).map(|field| pack[field].kind) else {
                // The session says so.
                continue;
            };
            match self.check_field(kind, value) {
                Ok(plain) => *value = plain,
                Err(fault) => {
                    let field = id.clone();
                    return Turn::Refused(TurnError::BadField { field, fault });
                }
            }
        }
        if let Some(phone) = self.number_for_caller(&values) {
            // What a support screen asks of the caller belongs to the caller.
            values.remove(CALL_BACK);
            if let Err(fault) = self
                .active
                .set_caller(&[(CALL_BACK.to_owned(), phone)].into())
            {
                let field = fault.field;
                return Turn::Refused(match fault.fault {
                    Some(fault) => TurnError::BadField { field, fault },
                    None => TurnError::NoSuchField { field },
                });
            }
            if values.is_empty() {
                return Turn::Moved { voided: Vec::new() };
            }
        }
        let turn = self.active.session.fill(values);
        self.taken(turn, Vec::new())
    }

    /// The number to ring back among these values, where the open screen asks for it and its bundle has no such field.
    fn number_for_caller(&self, values: &BTreeMap<String, String>) -> Option<String> {
        let phone = values.get(CALL_BACK)?;
        let pack = self.active.session.pack();
        let state = self.active.session.state();
        let Kind::Support {
            bundle, contact, ..
        } = pack[state.at()].kind
        else {
            return None;
        };
        let own = pack[bundle].fields.contains(&pack.field(CALL_BACK)?);
        let asked = self.active.desk() != Desk::Shop && pack[contact].acquirer;
        (asked && !own && state.claims(pack).is_empty()).then(|| phone.clone())
    }

    /// One step back.
    pub fn back(&mut self) -> Turn {
        self.begin_turn();
        let turn = self.active.session.back();
        self.active.record.station.taken_back |= turn.is_ok();
        self.taken(turn, Vec::new())
    }

    /// Back to the turn at this position of the log.
    pub fn back_to(&mut self, turn: usize) -> Turn {
        self.begin_turn();
        let turn = self.active.session.back_to(turn);
        self.active.record.station.taken_back |= turn.is_ok();
        self.taken(turn, Vec::new())
    }

    /// Forward again.
    pub fn redo(&mut self) -> Turn {
        if self.begins_too_late() {
            return Turn::TimePassed;
        }
        let turn = self.active.session.redo();
        self.taken(turn, Vec::new())
    }

    /// Stops, and goes to the support screen of the flow.
    pub fn stop(&mut self) -> Turn {
        self.begin_turn();
        let turn = self.active.session.stop();
        self.taken(turn, Vec::new())
    }

    /// Goes to a flow, a step or a code. If it was found last, what the words say that led there goes along; the place
    /// of a code that no list has notes that code.
    pub fn jump(&mut self, to: &str) -> Turn {
        let found = self.unlisted.as_ref().filter(|found| found.to == to);
        if let Some(said) = found.map(|found| found.said.clone()) {
            return self.enter(to, said.as_deref());
        }
        if self.was_found(to) {
            return self.enter(to, None);
        }
        self.begin_turn();
        let turn = self.active.session.jump(to);
        self.taken(turn, Vec::new())
    }

    /// The trouble that was entered first, where the case has ended on what a gate found instead: the place where it was
    /// left, and what it is called. A [`jump`](Self::jump) there goes on with it.
    #[must_use]
    pub fn left_behind(&self) -> Option<(String, String)> {
        self.active.left_behind()
    }

    /// Goes to what was found; what was looked for is noted for the ticket, and what it says is not asked.
    pub fn enter(&mut self, to: &str, said: Option<&str>) -> Turn {
        self.begin_turn();
        let before = self.active.turns_taken();
        let known = self.searched.as_ref().and_then(|last| last.known.clone());
        let noted = self.said_in_search();
        let message = self.message_found(to);
        let turn = self.active.enter(to, (said, noted), known);
        if turn.is_ok() {
            self.pick_search(to, before);
            if let Some(message) = message {
                self.answer_by(message);
            }
        }
        self.taken(turn, Vec::new())
    }

    /// Notes something on the open step. What must not be kept is hidden.
    ///
    /// # Errors
    /// With what is noted there it is longer than a step has room for; nothing has changed.
    pub fn note(&mut self, kind: NoteKind, text: &str) -> Result<(), NoteFull> {
        let now = self.now();
        self.active.note(kind, text, now)
    }

    /// Whether what was noted can be corrected: until the case is passed on.
    #[must_use]
    pub const fn may_change_notes(&self) -> bool {
        self.active.record.passed_to().is_none()
    }

    /// Puts other words in the place of the note at this position; none take it back.
    ///
    /// # Errors
    /// With what else is noted on its step it is longer than that has room for; nothing has changed.
    pub fn change_note(&mut self, at: usize, text: &str) -> Result<(), NoteFull> {
        self.active.change_note(at, text)
    }

    /// Whether something that was typed has been hidden since this was asked last.
    pub fn take_hidden(&mut self) -> bool {
        self.active.take_hidden()
    }

    /// Whatever else is done, nothing waits to be confirmed any more.
    fn begin_turn(&mut self) {
        self.pending = None;
        self.pass_time();
    }

    /// The same for what is meant for the screen that was shown. True: it is not open any more.
    fn begins_too_late(&mut self) -> bool {
        self.begin_turn();
        self.outdated
    }

    fn taken(&mut self, turn: Result<(), TurnError>, voided: Vec<(String, String)>) -> Turn {
        match turn {
            Ok(()) => {
                self.active.touched = self.now();
                self.begin_countdown();
                Turn::Moved { voided }
            }
            Err(refusal) => Turn::Refused(refusal),
        }
    }

    fn is_form(&self) -> bool {
        let (state, pack) = (self.active.session.state(), self.active.session.pack());
        state.claims(pack).is_empty() && matches!(pack[state.at()].kind, Kind::Form { .. })
    }
}
