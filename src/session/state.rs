//! The fold: one state from a pack and a log. Nothing here knows of back, redo, words or time.

use std::{collections::BTreeMap, error::Error, fmt};

use super::{
    field::{self, FieldFault},
    log::{CLAIM_ANSWERS, CLAIMS, Case, Entry, Known, Proof, Recheck, TakenOver},
    position::{FactSet, Position, Walk},
};
use crate::pack::{Answer, FactIx, FieldIx, FlowIx, Id, Kind, NodeIx, Pack, Setting, ValueIx};

/// How often one screen may be answered in a case. Content is meant to have no loops; where it has
/// one, the person is sent to support instead of round it for ever.
pub const MAX_VISITS: u8 = 3;

/// Why a turn was refused. The state is as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TurnError {
    /// The log speaks of another screen than the one that is open.
    NotHere {
        /// The open screen.
        at: String,
    },
    /// No flow or node of this name.
    NoSuchPlace {
        /// What was asked for.
        to: String,
    },
    /// The screen has no such answer.
    NoSuchAnswer {
        /// What was given.
        answer: String,
        /// What the screen offers.
        offered: Vec<String>,
    },
    /// The screen has no such field.
    NoSuchField {
        /// What was given.
        field: String,
    },
    /// A value that its field does not take.
    BadField {
        /// The field.
        field: String,
        /// What is wrong.
        fault: FieldFault,
    },
    /// The screen wants fields, or takes none.
    WrongTurn,
    /// There is nothing to go back to, or nothing to redo.
    NothingThere,
}

impl fmt::Display for TurnError {
    /// Without what was typed: it may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotHere { at } => write!(f, "another screen is open: {at}"),
            Self::NoSuchPlace { .. } => write!(f, "no such flow or node"),
            Self::NoSuchAnswer { .. } => write!(f, "the screen has no such answer"),
            Self::NoSuchField { .. } => write!(f, "the screen has no such field"),
            Self::BadField { field, .. } => write!(f, "{field} does not take this value"),
            Self::WrongTurn => write!(f, "the screen wants another turn"),
            Self::NothingThere => write!(f, "there is nothing to go back to or to redo"),
        }
    }
}

impl Error for TurnError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::BadField { fault, .. } => Some(fault),
            Self::NotHere { .. }
            | Self::NoSuchPlace { .. }
            | Self::NoSuchAnswer { .. }
            | Self::NoSuchField { .. }
            | Self::WrongTurn
            | Self::NothingThere => None,
        }
    }
}

/// How a node came into the trail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Answered on the screen.
    Answered,
    /// Passed over: the answer was known.
    Known,
    /// Passed over: the words that led here said it.
    Stated,
    /// Left for support.
    Stopped,
}

/// One step of the way so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    /// The node.
    pub node: NodeIx,
    /// The answer that was given or known; `None` for a stop.
    pub answer: Option<Id>,
    /// How.
    pub how: How,
    /// The position in the log of the turn that was taken here or that led past here.
    pub turn: usize,
}

/// A fact that words established.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The fact with its value.
    pub setting: Setting,
    /// The position in the log of the turn that brought the words.
    pub turn: usize,
}

/// The answers of a `solved` screen that asks for its proof.
pub const PROOFS: [&str; 3] = ["confirmed", "assumed", "failed"];

/// Where a case stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// Facts that are still to be confirmed are unknown here.
    position: Position,
    /// What stands instead as soon as the facts that came with a hand-over are confirmed.
    claimed: Option<Box<Position>>,
    /// Why something is asked again.
    recheck: Option<Recheck>,
    way: Way,
    /// What was typed, by field; an empty text was left open on purpose.
    pub fields: BTreeMap<FieldIx, String>,
    /// How the fix was proved, once it was.
    pub proof: Option<Proof>,
    /// Screens answered so far.
    pub done: usize,
}

/// The way so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Way {
    trail: Vec<Visit>,
    visits: BTreeMap<NodeIx, u8>,
    turn: usize,
    stated: Vec<Stated>,
}

impl Walk for Way {
    fn passed(&mut self, node: NodeIx, answer: &str, stated: bool) {
        let how = if stated { How::Stated } else { How::Known };
        self.record(node, Some(answer), how);
    }

    fn visit_limit_reached(&self, node: NodeIx) -> bool {
        self.visits.get(&node).is_some_and(|n| *n >= MAX_VISITS)
    }
}

/// A walk that may never be taken: it leaves nothing behind.
struct Unseen<'w>(&'w Way);

impl Walk for Unseen<'_> {
    fn passed(&mut self, _: NodeIx, _: &str, _: bool) {}

    fn visit_limit_reached(&self, node: NodeIx) -> bool {
        self.0.visit_limit_reached(node)
    }
}

impl Way {
    fn record(&mut self, node: NodeIx, answer: Option<&str>, how: How) {
        self.trail.push(Visit {
            node,
            answer: answer.map(Id::from),
            how,
            turn: self.turn,
        });
    }
}

impl State {
    /// The state at the start of a case; by name it begins no further in than [`Pack::entrance`] lets it.
    ///
    /// # Errors
    /// The start is not a flow or node of the pack.
    pub fn begin(pack: &Pack, start: &str) -> Result<Self, TurnError> {
        let at = pack.entrance(place(pack, start)?);
        let mut state = Self {
            position: Position::new(pack, at),
            claimed: None,
            recheck: None,
            way: Way::default(),
            fields: BTreeMap::new(),
            proof: None,
            done: 0,
        };
        state.position.enter(pack, at, &mut state.way);
        state.note_code(pack);
        Ok(state)
    }

    /// The state after a whole case.
    ///
    /// # Errors
    /// The position of the first turn that does not fit, with the reason.
    pub fn replay(pack: &Pack, case: &Case) -> Result<Self, (usize, TurnError)> {
        let mut state = Self::begin(pack, &case.start).map_err(|refusal| (0, refusal))?;
        for (at, entry) in case.log.iter().enumerate() {
            state.apply(pack, entry).map_err(|refusal| (at, refusal))?;
        }
        Ok(state)
    }

    /// The open node: never a `pass`.
    #[must_use]
    pub const fn at(&self) -> NodeIx {
        self.position.at
    }

    /// The open screen as logs name it: `flow/node`, or [`CLAIMS`] while facts are to be confirmed.
    #[must_use]
    pub fn place(&self, pack: &Pack) -> String {
        if self.claimed.is_some() {
            return CLAIMS.to_owned();
        }
        pack.path(self.at())
    }

    /// The facts that came with a hand-over and count only once they are confirmed: what risks need first.
    /// None: nothing is to be confirmed.
    #[must_use]
    pub fn claims(&self, pack: &Pack) -> Vec<Setting> {
        let mut claims = self.claimed.as_ref().map_or_else(Vec::new, |claimed| {
            let opening = FactSet::opening_gates(pack);
            let claimed = claimed.known();
            claimed
                .filter(|claim| opening.contains(claim.fact))
                .collect()
        });
        claims.sort_by_key(|claim: &Setting| {
            let mut needs = pack.risks.iter().flat_map(|risk| &risk.needs);
            !needs.any(|need| need.fact == claim.fact)
        });
        claims
    }

    /// Where the case stands once what came with it is confirmed.
    #[must_use]
    pub fn stands_at(&self) -> NodeIx {
        self.claimed
            .as_ref()
            .map_or(self.position.at, |claimed| claimed.at)
    }

    /// Why something is asked again, on the first screen behind it and while a gate runs.
    #[must_use]
    pub const fn recheck(&self) -> Option<Recheck> {
        self.recheck
    }

    /// The place in the graph with what is known there. What came with a hand-over and is not confirmed is not in it.
    #[must_use]
    pub const fn position(&self) -> &Position {
        &self.position
    }

    /// How often a screen was answered.
    pub(super) fn visits(&self, node: NodeIx) -> u8 {
        self.way.visits.get(&node).copied().unwrap_or(0)
    }

    /// The way so far, oldest first.
    #[must_use]
    pub fn trail(&self) -> &[Visit] {
        &self.way.trail
    }

    /// What words established on the way, oldest first.
    #[must_use]
    pub fn stated(&self) -> &[Stated] {
        &self.way.stated
    }

    /// The last words that established this fact, if nothing but words did.
    #[must_use]
    pub fn stated_fact(&self, fact: FactIx) -> Option<Stated> {
        let stated = self.way.stated.iter().rev();
        let mut stated = stated.filter(|stated| stated.setting.fact == fact);
        stated.find(|_| self.position.is_stated(fact)).copied()
    }

    /// The value of a fact, if it is known.
    #[must_use]
    pub fn fact(&self, fact: FactIx) -> Option<ValueIx> {
        self.position.fact(fact)
    }

    /// The facts that are known.
    pub fn known(&self) -> impl Iterator<Item = Setting> + '_ {
        self.position.known()
    }

    /// The flow that the person believes to be in: while a gate runs, the one that asked for it.
    #[must_use]
    pub fn flow(&self, pack: &Pack) -> FlowIx {
        self.position.flow(pack)
    }

    /// While a gate runs, the node that it is run for.
    #[must_use]
    pub fn pending_gate_for(&self) -> Option<NodeIx> {
        self.position.pending_gate_for()
    }

    /// Whether the case is over: on support, or on a fix that needs no further proof.
    #[must_use]
    pub fn ended(&self, pack: &Pack) -> bool {
        if self.claimed.is_some() {
            return false;
        }
        let node = &pack[self.at()];
        node.is_end() && (node.kind.test().is_none() || self.proof.is_some())
    }

    /// The ids of the answers that the open screen takes.
    #[must_use]
    pub fn offered(&self, pack: &Pack) -> Vec<Id> {
        if self.claimed.is_some() {
            return CLAIM_ANSWERS.map(Id::from).into();
        }
        let node = &pack[self.at()];
        match node.kind {
            Kind::Solved {
                verify: true,
                assume,
                ..
            } if self.proof.is_none() => {
                let proofs = PROOFS.iter().filter(|proof| assume || **proof != "assumed");
                proofs.map(|proof| Id::from(*proof)).collect()
            }
            // The codes that a form knows are not buttons.
            Kind::Form { ref lookup, .. } => {
                let without = lookup.iter().map(|lookup| lookup.none.id.clone());
                std::iter::once("next".into()).chain(without).collect()
            }
            Kind::Ask { .. }
            | Kind::Try { .. }
            | Kind::Tell { .. }
            | Kind::Solved { .. }
            | Kind::Support { .. }
            | Kind::Pass { .. } => node.answers().map(|answer| answer.id.clone()).collect(),
        }
    }

    /// Takes one turn.
    ///
    /// # Errors
    /// The turn does not fit the open screen; nothing has changed.
    pub fn apply(&mut self, pack: &Pack, entry: &Entry) -> Result<(), TurnError> {
        if let Some(node) = entry.node() {
            let here = self.place(pack);
            if node != here {
                return Err(TurnError::NotHere { at: here });
            }
        }
        match entry {
            Entry::Answer { answer, .. } if self.claimed.is_some() => self.settle(pack, answer)?,
            Entry::Answer { answer, .. } => self.answer(pack, answer)?,
            // It has no fields.
            Entry::Fields { .. } if self.claimed.is_some() => return Err(TurnError::WrongTurn),
            Entry::Fields { values, .. } => self.fill(pack, values)?,
            Entry::Jump { to, noted, known } => {
                let to = pack.entrance(place(pack, to)?);
                let noted = Self::checked(pack, noted, |_| true)?;
                self.fields.extend(noted);
                self.proof = None;
                self.claimed = None;
                self.position.walk_away(pack);
                if let Some(known) = known {
                    self.know(pack, known);
                }
                self.position.enter(pack, to, &mut self.way);
            }
            Entry::Stop { .. } => {
                if matches!(pack[self.at()].kind, Kind::Support { .. }) {
                    return Err(TurnError::WrongTurn);
                }
                self.way.record(self.position.at, None, How::Stopped);
                self.proof = None;
                self.claimed = None;
                self.position.stop(pack);
            }
            Entry::TakenOver(taken) => *self = self.taken_over(pack, taken)?,
            Entry::Recheck(why) => self.doubt(pack, *why),
            Entry::Given(facts) => self.give(pack, facts),
        }
        if entry.is_turn() && self.pending_gate_for().is_none() {
            self.recheck = None;
        }
        self.note_code(pack);
        self.way.turn += 1;
        Ok(())
    }

    /// Takes over what words say. What this content has not, or lets nobody say, is asked.
    fn know(&mut self, pack: &Pack, known: &Known) {
        for (fact, value) in &known.facts {
            let fact = pack.fact(fact);
            let Some((fact, value)) = fact.and_then(|at| Some((at, pack[at].value(value)?))) else {
                continue;
            };
            let setting = Setting { fact, value };
            if self.position.establish_stated(pack, setting) {
                let turn = self.way.turn;
                self.way.stated.push(Stated { setting, turn });
            }
        }
    }

    /// Takes over what the settings say. What this content does not take from settings is left out; a question that
    /// is open and answered by it is passed over.
    fn give(&mut self, pack: &Pack, facts: &BTreeMap<String, String>) {
        let given = facts.iter().filter_map(|(fact, value)| {
            let fact = pack.fact(fact).filter(|at| pack[*at].shop.is_some())?;
            let value = pack[fact].value(value)?;
            Some(Setting { fact, value })
        });
        let given: Vec<Setting> = given.collect();
        if let Some(claimed) = &mut self.claimed {
            claimed.establish(pack, &given);
        }
        self.position.establish(pack, &given);
        let at = self.at();
        let asked = pack[at].kind.asks();
        let asked = asked.is_some_and(|fact| given.iter().any(|setting| setting.fact == fact));
        if asked || self.pending_gate_for().is_some() {
            self.position.arrive(pack, at, &mut self.way);
        }
    }

    /// Makes unknown what has to be looked at again. Facts that somebody else claims are set aside until they are
    /// confirmed; those with a single value say that something was shown, to another person.
    fn doubt(&mut self, pack: &Pack, why: Recheck) {
        let facts = match why {
            Recheck::Elapsed => FactSet::changed_by_attempts(pack),
            Recheck::HandedOver | Recheck::HandoverExpired => FactSet::opening_gates(pack),
        };
        let knows = |position: &Position, claimable: bool| {
            let mut known = position.known();
            known.any(|known| {
                let fact = &pack[known.fact];
                facts.contains(known.fact) && (!claimable || fact.values.len() > 1)
            })
        };
        let before = self.claimed.as_deref().unwrap_or(&self.position);
        let (anything, claims) = (knows(before, false), knows(before, true));
        let proved = self.proof.is_some();
        match why {
            Recheck::HandedOver if self.claimed.is_some() => return,
            Recheck::HandedOver => {
                self.claimed = claims.then(|| {
                    let mut claimed = self.position.clone();
                    let shown = FactSet::opening_gates(pack).with_one_value(pack);
                    // A gate that is being run is not begun anew for nothing.
                    if claimed.known().any(|known| shown.contains(known.fact)) {
                        claimed.doubt(pack, &shown, proved, &mut Unseen(&self.way));
                    }
                    Box::new(claimed)
                });
            }
            Recheck::HandoverExpired => self.claimed = None,
            Recheck::Elapsed => {
                if let Some(claimed) = &mut self.claimed {
                    claimed.doubt(pack, &facts, proved, &mut Unseen(&self.way));
                }
            }
        }
        self.position.doubt(pack, &facts, proved, &mut self.way);
        if self.claims(pack).is_empty() {
            self.claimed = None;
        }
        if anything && why != Recheck::HandedOver {
            self.recheck = Some(why);
        }
    }

    /// Applies to the end of a shorter log what must not be lost of the turns behind it: what happened meanwhile.
    /// At the start of most cases nothing is known that could become uncertain. Whether there was anything.
    pub(super) fn keep_rechecks(
        &mut self,
        pack: &Pack,
        log: &mut Vec<Entry>,
        lost: &[Entry],
    ) -> bool {
        let mut kept = false;
        for entry in lost.iter().filter(|entry| !entry.is_turn()) {
            let nothing_known = self.position.known().next().is_none();
            let idle = matches!(entry, Entry::Recheck(_)) && log.is_empty() && nothing_known;
            if idle || log.last() == Some(entry) {
                continue;
            }
            if self.apply(pack, entry).is_ok() {
                log.push(entry.clone());
                kept = true;
            }
        }
        kept
    }

    /// Takes the answer to whether what came with a hand-over is true.
    fn settle(&mut self, pack: &Pack, answer: &str) -> Result<(), TurnError> {
        let [confirm, unsure] = CLAIM_ANSWERS;
        let claimed = self.claimed.take();
        match claimed {
            Some(claimed) if answer == confirm => self.position = *claimed,
            Some(_) if answer == unsure => {}
            claimed => {
                self.claimed = claimed;
                return Err(self.no_such_answer(pack, answer));
            }
        }
        self.done += 1;
        Ok(())
    }

    fn no_such_answer(&self, pack: &Pack, id: &str) -> TurnError {
        let offered = self.offered(pack);
        TurnError::NoSuchAnswer {
            answer: id.to_owned(),
            offered: offered.into_iter().map(String::from).collect(),
        }
    }

    fn answer(&mut self, pack: &Pack, id: &str) -> Result<(), TurnError> {
        let node = &pack[self.at()];
        match &node.kind {
            Kind::Ask { .. } | Kind::Try { .. } | Kind::Tell { .. } => {
                let answer = node.answers().find(|answer| &*answer.id == id);
                let answer = answer.ok_or_else(|| self.no_such_answer(pack, id))?;
                self.take(pack, answer);
            }
            Kind::Form {
                lookup: Some(lookup),
                ..
            } if id == &*lookup.none.id => {
                self.fields.insert(lookup.field, String::new());
                self.take(pack, &lookup.none);
            }
            // What was typed stays with the device that it was typed on.
            Kind::Form { next, .. } if id == "next" => self.take(pack, next),
            Kind::Form { .. } => return Err(self.no_such_answer(pack, id)),
            Kind::Solved {
                verify,
                assume,
                failed,
                ..
            } => {
                let proof = match id {
                    "confirmed" => Some(Proof::Confirmed),
                    "assumed" if *assume => Some(Proof::Assumed),
                    "failed" => None,
                    _ => return Err(self.no_such_answer(pack, id)),
                };
                if !verify || self.proof.is_some() {
                    return Err(self.no_such_answer(pack, id));
                }
                self.count(id);
                self.proof = proof;
                if proof.is_none() {
                    self.position.fail_proof(pack, *failed, &mut self.way);
                }
            }
            Kind::Support { .. } | Kind::Pass { .. } => {
                return Err(self.no_such_answer(pack, id));
            }
        }
        Ok(())
    }

    fn count(&mut self, answer: &str) {
        let node = self.position.at;
        self.way.record(node, Some(answer), How::Answered);
        let visits = self.way.visits.entry(node).or_insert(0);
        *visits = visits.saturating_add(1);
        self.done += 1;
    }

    fn take(&mut self, pack: &Pack, answer: &Answer) {
        self.count(&answer.id);
        self.position.take(pack, answer, &mut self.way);
    }

    fn fill(&mut self, pack: &Pack, values: &BTreeMap<String, String>) -> Result<(), TurnError> {
        let (wanted, way): (&[FieldIx], _) = match &pack[self.at()].kind {
            Kind::Form {
                fields,
                next,
                lookup,
            } => (fields, Some((next, lookup))),
            Kind::Support { bundle, .. } => (&pack[*bundle].fields, None),
            Kind::Ask { .. }
            | Kind::Try { .. }
            | Kind::Tell { .. }
            | Kind::Solved { .. }
            | Kind::Pass { .. } => return Err(TurnError::WrongTurn),
        };
        let checked = Self::checked(pack, values, |field| wanted.contains(&field))?;
        self.fields.extend(checked);
        match way {
            Some((unknown, Some(lookup))) => {
                let typed = self.fields.get(&lookup.field);
                let typed = typed.map(String::as_str).unwrap_or_default();
                match pack.code(typed).map(|code| &pack[code]) {
                    Some(code) => self.take(pack, &code.way()),
                    None if typed.is_empty() => self.take(pack, &lookup.none),
                    None => self.take(pack, unknown),
                }
            }
            Some((next, None)) => self.take(pack, next),
            None => {}
        }
        Ok(())
    }

    /// The state that was taken over. Gates hold here too: what the open screen needs must be among
    /// the facts.
    fn taken_over(&self, pack: &Pack, taken: &TakenOver) -> Result<Self, TurnError> {
        let no_answer = |answer: &str| TurnError::NoSuchAnswer {
            answer: answer.to_owned(),
            offered: Vec::new(),
        };
        let awaiting = taken.awaiting.iter().map(|node| place(pack, node));
        let awaiting: Vec<NodeIx> = awaiting.collect::<Result<_, _>>()?;
        let facts = taken.facts.iter().map(|(fact, value)| {
            let fact = pack.fact(fact).ok_or_else(|| no_answer(fact))?;
            let value = pack[fact].value(value).ok_or_else(|| no_answer(value))?;
            Ok(Setting { fact, value })
        });
        let facts: Vec<Setting> = facts.collect::<Result<_, TurnError>>()?;
        let at = place(pack, &taken.at)?;
        let position = Position::taken_over(pack, at, &awaiting, &facts);
        let mut state = Self {
            position: position.ok_or_else(|| TurnError::NoSuchPlace {
                to: taken.at.clone(),
            })?,
            claimed: None,
            recheck: None,
            way: self.way.clone(),
            fields: self.fields.clone(),
            proof: taken.proof,
            done: self.done,
        };
        for (node, answer) in &taken.tried {
            let node = place(pack, node)?;
            let known = PROOFS.contains(&&**answer)
                || pack[node].answers().any(|known| *known.id == **answer);
            if !known {
                return Err(no_answer(answer));
            }
            state.way.record(node, Some(answer), How::Answered);
            state.done += 1;
        }
        Ok(state)
    }

    /// The values in their plain form, or what is wrong with the first that is not taken.
    fn checked(
        pack: &Pack,
        values: &BTreeMap<String, String>,
        wanted: impl Fn(FieldIx) -> bool,
    ) -> Result<Vec<(FieldIx, String)>, TurnError> {
        let check = |(name, typed): (&String, &String)| {
            let no_such = || TurnError::NoSuchField {
                field: name.clone(),
            };
            let field = pack.field(name).filter(|field| wanted(*field));
            let field = field.ok_or_else(no_such)?;
            let bad = |fault| TurnError::BadField {
                field: name.clone(),
                fault,
            };
            let value = field::check(pack[field].kind, typed).map_err(bad)?;
            Ok((field, value))
        };
        values.iter().map(check).collect()
    }

    /// On the screens of a response code, the code is known for the ticket, however it was found.
    fn note_code(&mut self, pack: &Pack) {
        if let (Some(code), Some(field)) = (pack[self.at()].speech.code(), pack.code_field) {
            self.fields.insert(field, pack[code].text.to_string());
        }
    }
}

fn place(pack: &Pack, name: &str) -> Result<NodeIx, TurnError> {
    // A response code stands for its screen.
    let code = || pack.code(name).map(|code| pack[code].entry);
    pack.node(name)
        .or_else(code)
        .filter(|node| !matches!(pack[*node].kind, Kind::Pass { .. }))
        .ok_or_else(|| TurnError::NoSuchPlace {
            to: name.to_owned(),
        })
}
