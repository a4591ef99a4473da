//! The state machine of a case: a pure replay of a log of answers.
//!
//! It does no I/O, knows no clock and no words. Every face of the program drives a [`Session`].

mod asked;
mod field;
pub mod handover;
mod horizon;
mod log;
mod position;
mod scenario_player;
mod state;

use std::{collections::BTreeMap, rc::Rc};

pub use asked::{Asked, Questions, Route};
pub use field::{FieldFault, MAX_TEXT, check as check_field};
pub use horizon::{Bounds, Horizon};
pub use log::{CLAIM_ANSWERS, CLAIMS, Case, Entry, Known, Proof, Recheck, Source, TakenOver};
pub use position::{FactSet, Glance, KnownFacts, Place, Position, Walk};
pub use state::{How, MAX_VISITS, PROOFS, State, Stated, TurnError, Visit};

pub use scenario_player::{
    Played, STOP, Stuck, play, turn as scripted_turn, turn_at as scripted_turn_at,
};

use crate::pack::{CODES, FlowIx, Kind, NodeIx, Pack};

/// Whether a flow only settles what other flows wait for: a gate, or where its facts lead when they are otherwise.
fn is_detour(pack: &Pack, flow: FlowIx) -> bool {
    let mut blocked = pack.facts.iter().filter_map(|fact| fact.blocked);
    pack[flow].gate || blocked.any(|node| pack[node].flow == flow)
}

/// Whether a step waited for one outcome only of what a detour finds out. Where that ended a case, the outcome was another:
/// a sale that is paid is not taken again.
fn waits_for_one_outcome(pack: &Pack, step: NodeIx, detour: FlowIx) -> bool {
    let needs = pack[step].risks.iter().flat_map(|risk| &pack[*risk].needs);
    let mut single = needs.filter(|need| need.values.len() == 1);
    single.any(|need| {
        let fact = &pack[need.fact];
        let blocked = fact.blocked.map(|node| pack[node].flow);
        fact.gate == Some(detour) || blocked == Some(detour)
    })
}

#[cfg(test)]
mod stated_tests;
#[cfg(test)]
mod tests;

/// A case that is being worked: its log up to now, the turns that were taken back, and the state.
#[derive(Clone, Debug)]
pub struct Session {
    pack: Rc<Pack>,
    case: Case,
    /// Turns that were taken back, next one first. They are kept while they still fit.
    ahead: Vec<Entry>,
    state: State,
    horizon: Horizon,
}

impl Session {
    /// A new case.
    ///
    /// # Errors
    /// The start is not a flow or node of the pack.
    pub fn begin(pack: Rc<Pack>, start: &str) -> Result<Self, TurnError> {
        let state = State::begin(&pack, start)?;
        Ok(Self {
            pack,
            case: Case {
                start: start.to_owned(),
                log: Vec::new(),
            },
            ahead: Vec::new(),
            state,
            horizon: Horizon::default(),
        })
    }

    /// A case as it was left, with the turns that had been taken back. If the content has changed
    /// since, it goes as far as its turns fit; those that do not come back too, oldest first.
    ///
    /// # Errors
    /// Not even its start is a flow or node of the pack.
    pub fn resume(
        pack: Rc<Pack>,
        mut case: Case,
        ahead: Vec<Entry>,
    ) -> Result<(Self, Vec<Entry>), TurnError> {
        let mut state = State::begin(&pack, &case.start)?;
        let fits = case
            .log
            .iter()
            .take_while(|entry| state.apply(&pack, entry).is_ok())
            .count();
        let dropped = case.log.split_off(fits);
        state.keep_rechecks(&pack, &mut case.log, &dropped);
        let mut session = Self {
            pack,
            case,
            ahead: if dropped.is_empty() {
                ahead
            } else {
                Vec::new()
            },
            state,
            horizon: Horizon::default(),
        };
        session.drop_unfit();
        Ok((session, dropped))
    }

    /// The turns that were taken back, next one first.
    #[must_use]
    pub fn ahead(&self) -> &[Entry] {
        &self.ahead
    }

    /// The digits that hand this case over to another device with the same content. They bear the day on which what
    /// is known was true, counted from 1970 by the calendar on the wall.
    #[must_use]
    pub fn handover(&self, identity: u64, day: i64) -> String {
        handover::encode(&self.pack, identity, day, &self.case, &self.state)
    }

    /// The longer code, with the number to ring back and the hour in which the case began. `None`: they do not fit.
    #[must_use]
    pub fn handover_told(&self, identity: u64, day: i64, told: &handover::Told) -> Option<String> {
        let content = (&*self.pack, identity);
        handover::encode_told(content, day, &self.case, &self.state, told)
    }

    /// Whether time that passes now would make anything uncertain that was known at some screen of this case.
    #[must_use]
    pub fn ages(&self) -> bool {
        let given = |entry: &&Entry| !matches!(entry, Entry::Given(_));
        if let Some(last) = self.case.log.iter().rfind(given) {
            return *last != Entry::Recheck(Recheck::Elapsed);
        }
        // A flow may say something of whoever begins there.
        let facts = FactSet::changed_by_attempts(&self.pack);
        let mut known = self.state.known();
        known.any(|known| facts.contains(known.fact))
    }

    /// Takes what the settings of the shop say, or what is known of who called: fact id → value id. Whether another
    /// screen is open now.
    pub fn give(&mut self, facts: BTreeMap<String, String>) -> bool {
        let pack = &self.pack;
        let news = facts.into_iter().filter(|(fact, value)| {
            let fact = pack.fact(fact).filter(|fact| pack[*fact].shop.is_some());
            fact.is_some_and(|fact| {
                let value = pack[fact].value(value);
                value.is_some() && self.state.fact(fact) != value
            })
        });
        let news: BTreeMap<String, String> = news.collect();
        if news.is_empty() {
            return false;
        }
        let before = self.state.place(&self.pack);
        let given = Entry::Given(news);
        // It fits wherever a case stands.
        if self.state.apply(&self.pack, &given).is_ok() {
            self.case.log.push(given);
            self.drop_unfit();
        }
        before != self.state.place(&self.pack)
    }

    /// Too much time has passed since the last turn: what an attempt meanwhile would change is asked again. Returns
    /// whether another screen is open now.
    pub fn elapse(&mut self) -> bool {
        if !self.ages() {
            return false;
        }
        let before = self.state.place(&self.pack);
        let elapsed = Entry::Recheck(Recheck::Elapsed);
        // It fits wherever a case stands.
        if self.state.apply(&self.pack, &elapsed).is_ok() {
            self.case.log.push(elapsed);
            self.drop_unfit();
        }
        before != self.state.place(&self.pack)
    }

    /// The turns that were taken back stay as far as they fit.
    fn drop_unfit(&mut self) {
        let mut further = self.state.clone();
        // They may have been taken behind the screen on which what was handed over is confirmed.
        let behind = self.ahead.first().map(Entry::node) != Some(Some(CLAIMS));
        if behind && !further.claims(&self.pack).is_empty() {
            let [confirm, _] = CLAIM_ANSWERS;
            let node = CLAIMS.to_owned();
            let answer = confirm.to_owned();
            let confirmed = further.apply(&self.pack, &Entry::Answer { node, answer });
            debug_assert!(confirmed.is_ok(), "the screen offers it");
        }
        let pack = &self.pack;
        self.ahead
            .retain(|entry| further.apply(pack, entry).is_ok());
    }

    /// The content.
    #[must_use]
    pub const fn pack(&self) -> &Rc<Pack> {
        &self.pack
    }

    /// Where the case stands.
    #[must_use]
    pub const fn state(&self) -> &State {
        &self.state
    }

    /// The case as it would be written down now.
    #[must_use]
    pub const fn case(&self) -> &Case {
        &self.case
    }

    /// Whether the case is over.
    #[must_use]
    pub fn ended(&self) -> bool {
        self.state.ended(&self.pack)
    }

    /// Where the trouble that was entered was left for a detour, once the detour has ended on a fix: a gate may find that
    /// the sale was paid, and a full batch is full all the same. A step that would take the sale again is not offered.
    #[must_use]
    pub fn left_behind(&self) -> Option<NodeIx> {
        let pack = &*self.pack;
        let end = self.state.at();
        let detour = pack[end].flow;
        let fixed = matches!(pack[end].kind, Kind::Solved { .. }) && self.ended();
        if !fixed || !is_detour(pack, detour) {
            return None;
        }
        let mut state = State::begin(pack, &self.case.start).ok()?;
        let mut left = None;
        for entry in &self.case.log {
            match entry {
                // Whoever went there wanted to go there.
                Entry::Jump { .. } | Entry::Stop { .. } | Entry::TakenOver(_) => left = None,
                Entry::Answer { .. } | Entry::Fields { .. } => {
                    let here = state.pending_gate_for().unwrap_or(state.at());
                    let flow = pack[here].flow;
                    let looking = pack.flow("start") == Some(flow) || &*pack[flow].id == CODES;
                    if !looking && !is_detour(pack, flow) {
                        left = Some(here);
                    }
                }
                Entry::Recheck(_) | Entry::Given(_) => {}
            }
            state.apply(pack, entry).ok()?;
        }
        left.filter(|step| !waits_for_one_outcome(pack, *step, detour))
    }

    /// The screens still to be answered, at least and at most.
    pub fn bounds(&mut self) -> Bounds {
        self.horizon.bounds(&self.pack, &self.state)
    }

    /// The next turn that was taken back.
    #[must_use]
    pub fn next_again(&self) -> Option<&Entry> {
        let next = self.ahead.first()?;
        // What has to be looked at first may stand before it.
        let fits = self.state.clone().apply(&self.pack, next).is_ok();
        fits.then_some(next)
    }

    /// The answer that was given on the open screen before it was gone back to.
    #[must_use]
    pub fn answer_before(&self) -> Option<&str> {
        let here = self.state.place(&self.pack);
        self.ahead.iter().find_map(|entry| match entry {
            Entry::Answer { node, answer } if *node == here => Some(&**answer),
            Entry::Answer { .. }
            | Entry::Fields { .. }
            | Entry::Jump { .. }
            | Entry::Stop { .. }
            | Entry::TakenOver(_)
            | Entry::Recheck(_)
            | Entry::Given(_) => None,
        })
    }

    /// Answers the open screen.
    ///
    /// # Errors
    /// The screen has no such answer; nothing has changed.
    pub fn answer(&mut self, answer: &str) -> Result<(), TurnError> {
        self.turn(self.as_answer(answer))
    }

    /// Fills in fields of the open form or support screen.
    ///
    /// # Errors
    /// A field or value that is not taken; nothing has changed.
    pub fn fill(&mut self, values: BTreeMap<String, String>) -> Result<(), TurnError> {
        let node = self.state.place(&self.pack);
        self.turn(Entry::Fields { node, values })
    }

    /// Goes to another flow or node; its gates are met first.
    ///
    /// # Errors
    /// There is no such place; nothing has changed.
    pub fn jump(&mut self, to: &str) -> Result<(), TurnError> {
        self.jump_noting(to, BTreeMap::new(), None)
    }

    /// The same, with what was looked for, which belongs on the ticket, and what those words say.
    ///
    /// # Errors
    /// There is no such place or field, or a value is not taken; nothing has changed.
    pub fn jump_noting(
        &mut self,
        to: &str,
        noted: BTreeMap<String, String>,
        known: Option<Known>,
    ) -> Result<(), TurnError> {
        let to = to.to_owned();
        let known = known.map(Box::new);
        self.turn(Entry::Jump { to, noted, known })
    }

    /// Stops here and calls support.
    ///
    /// # Errors
    /// The open screen is a support screen already.
    pub fn stop(&mut self) -> Result<(), TurnError> {
        let node = self.state.place(&self.pack);
        self.turn(Entry::Stop { node })
    }

    /// Takes a turn as it was written down.
    ///
    /// # Errors
    /// It does not fit; nothing has changed.
    pub fn take(&mut self, entry: Entry) -> Result<(), TurnError> {
        self.turn(entry)
    }

    /// Takes one step back. From a support screen it leads past what was filled in there; those turns
    /// are kept with the others that were taken back.
    ///
    /// # Errors
    /// This is the first screen.
    pub fn back(&mut self) -> Result<(), TurnError> {
        let here = self.state.place(&self.pack);
        let at_support = matches!(self.pack[self.state.at()].kind, Kind::Support { .. });
        // Filling in a support screen does not lead anywhere, so going back means past it.
        let stays = |entry: &Entry| {
            !entry.is_turn()
                || at_support && matches!(entry, Entry::Fields { node, .. } if *node == here)
        };
        let keep = self.case.log.iter().rposition(|entry| !stays(entry));
        self.back_to(keep.ok_or(TurnError::NothingThere)?)
    }

    /// Takes back the turn at this position of the log, and all behind it. What happened meanwhile has happened:
    /// it stays, so that going back makes nothing certain again.
    ///
    /// # Errors
    /// There is no such turn.
    pub fn back_to(&mut self, turn: usize) -> Result<(), TurnError> {
        if turn >= self.case.log.len() {
            return Err(TurnError::NothingThere);
        }
        let mut shorter = Case {
            start: self.case.start.clone(),
            log: self.case.log[..turn].to_vec(),
        };
        let state = State::replay(&self.pack, &shorter);
        let mut state = state.map_err(|(_, refusal)| refusal)?;
        let mut taken_back = self.case.log.split_off(turn);
        let kept = state.keep_rechecks(&self.pack, &mut shorter.log, &taken_back);
        taken_back.retain(Entry::is_turn);
        self.ahead.splice(0..0, taken_back);
        self.case = shorter;
        self.state = state;
        if kept {
            self.drop_unfit();
        }
        Ok(())
    }

    /// The case without what words said of a fact in the turn at this position of the log, and the turns behind it
    /// that do not fit any more.
    ///
    /// # Errors
    /// No words said it there.
    pub fn without_stated(&self, turn: usize, fact: &str) -> Result<(Self, Vec<Entry>), TurnError> {
        let mut case = self.case.clone();
        let Some(Entry::Jump { known: words, .. }) = case.log.get_mut(turn) else {
            return Err(TurnError::NothingThere);
        };
        let known = words.as_mut().and_then(|known| known.facts.remove(fact));
        known.ok_or(TurnError::NothingThere)?;
        if words.as_ref().is_some_and(|known| known.facts.is_empty()) {
            *words = None;
        }
        let (session, dropped) = Self::resume(self.pack.clone(), case, self.ahead.clone())?;
        let lost = dropped.into_iter().filter(Entry::is_turn);
        Ok((session, lost.collect()))
    }

    /// Takes the next turn that was taken back once more.
    ///
    /// # Errors
    /// Nothing was taken back.
    pub fn redo(&mut self) -> Result<(), TurnError> {
        let entry = self.ahead.first().cloned().ok_or(TurnError::NothingThere)?;
        self.state.apply(&self.pack, &entry)?;
        self.ahead.remove(0);
        self.case.log.push(entry);
        Ok(())
    }

    /// The turns that were taken back and that this answer would make void.
    ///
    /// # Errors
    /// The screen has no such answer.
    pub fn voided_by(&self, answer: &str) -> Result<Vec<Entry>, TurnError> {
        let (_, _, voided) = self.after(&self.as_answer(answer))?;
        Ok(voided)
    }

    fn as_answer(&self, answer: &str) -> Entry {
        Entry::Answer {
            node: self.state.place(&self.pack),
            answer: answer.to_owned(),
        }
    }

    fn turn(&mut self, entry: Entry) -> Result<(), TurnError> {
        let (state, kept, _) = self.after(&entry)?;
        self.state = state;
        self.ahead = kept;
        self.case.log.push(entry);
        Ok(())
    }

    /// The state after a turn, with the later turns that still fit and those that do not.
    fn after(&self, entry: &Entry) -> Result<(State, Vec<Entry>, Vec<Entry>), TurnError> {
        let mut state = self.state.clone();
        state.apply(&self.pack, entry)?;
        let mut kept = Vec::new();
        let mut voided = Vec::new();
        let mut further = state.clone();
        // The first turn ahead is the one that this turn takes the place of, be it an answer of the
        // same screen or a jump away from it. Filling in a support screen takes no other's place.
        let filled = matches!(self.pack[self.state.at()].kind, Kind::Support { .. })
            && matches!(entry, Entry::Fields { .. });
        let replaced = self.ahead.first().is_some_and(|first| match first.node() {
            Some(at) => entry.node() == Some(at),
            None => !filled,
        });
        for later in self.ahead.iter().skip(usize::from(replaced)) {
            if further.apply(&self.pack, later).is_ok() {
                kept.push(later.clone());
            } else {
                voided.push(later.clone());
            }
        }
        Ok((state, kept, voided))
    }
}
