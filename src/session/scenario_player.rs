//! Playing a scenario: its hidden truth answers for the person.

use std::collections::BTreeMap;

use super::{
    log::Entry,
    state::{State, TurnError},
};
use crate::pack::{Answer, Id, Kind, NodeIx, Pack, Scenario, Setting};

/// The answer of a scenario that leaves the case: "stop here, call support".
pub const STOP: &str = "stop";

/// More screens than any case has; content with a loop ends here.
const MAX_SCREENS: usize = 200;

/// How a scenario went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Played {
    /// Where it stood last.
    pub state: State,
    /// The turns that were taken.
    pub turns: Vec<Entry>,
    /// The screens and the answers that were given there.
    pub passed: Vec<(NodeIx, Id)>,
    /// Why it went no further; `None` if it came to an end.
    pub stuck: Option<Stuck>,
}

/// Why a scenario cannot go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stuck {
    /// It does not say what is true of this question.
    Unsaid,
    /// It gives an answer, or types something, that the screen does not take.
    Refused(TurnError),
    /// It goes round.
    Round,
}

/// Plays a scenario from its start until it ends or cannot go on. `None`: no case can begin there.
#[must_use]
pub fn play(pack: &Pack, scenario: &Scenario) -> Option<Played> {
    let state = State::begin(pack, &pack.path(scenario.start)).ok()?;
    let mut played = Played {
        state,
        turns: Vec::new(),
        passed: Vec::new(),
        stuck: None,
    };
    let mut visits: BTreeMap<NodeIx, usize> = BTreeMap::new();
    while !played.state.ended(pack) {
        if played.turns.len() >= MAX_SCREENS {
            played.stuck = Some(Stuck::Round);
            break;
        }
        let at = played.state.at();
        let visit = visits.entry(at).or_insert(0);
        let Some(entry) = turn(pack, scenario, &played.state, *visit) else {
            played.stuck = Some(Stuck::Unsaid);
            break;
        };
        *visit += 1;
        let seen = played.state.trail().len();
        if let Err(refusal) = played.state.apply(pack, &entry) {
            played.stuck = Some(Stuck::Refused(refusal));
            break;
        }
        let new = played.state.trail().iter().skip(seen);
        let answered = new.filter_map(|visit| Some((visit.node, visit.answer.clone()?)));
        played.passed.extend(answered);
        played.turns.push(entry);
    }
    Some(played)
}

/// What the scenario's person does on the open screen, met for the `visit`-th time.
#[must_use]
pub fn turn(pack: &Pack, scenario: &Scenario, state: &State, visit: usize) -> Option<Entry> {
    turn_at(pack, scenario, state.at(), visit)
}

/// The same at any node, open or not. `None` where the scenario does not say what is true.
#[must_use]
pub fn turn_at(pack: &Pack, scenario: &Scenario, at: NodeIx, visit: usize) -> Option<Entry> {
    let node = pack.path(at);
    let told = scenario.answers.iter().find(|told| told.node == at);
    if let Some(told) = told
        && let Some((answer, _)) = told.answers.get(visit).or(told.answers.last())
    {
        return Some(if **answer == *STOP {
            Entry::Stop { node }
        } else {
            let answer = answer.to_string();
            Entry::Answer { node, answer }
        });
    }
    let answer = match &pack[at].kind {
        Kind::Ask { fact, answers, .. } => {
            let truth = fact.and_then(|fact| scenario.truth.iter().find(|t| t.fact == fact));
            let found = match truth {
                Some(truth) => answers.iter().find(|answer| answer.set.contains(truth)),
                None => only(answers, &scenario.truth),
            };
            found?.id.to_string()
        }
        Kind::Try { .. } if scenario.fixes.iter().any(|(fix, _)| *fix == at) => "fixed".to_owned(),
        Kind::Try { .. } => "still".to_owned(),
        Kind::Tell { next } => next.id.to_string(),
        Kind::Form { fields, .. } => {
            let values = scenario
                .fields
                .iter()
                .filter(|typed| fields.contains(&typed.field))
                .map(|typed| (pack[typed.field].id.to_string(), typed.text.clone()));
            return Some(Entry::Fields {
                node,
                values: values.collect(),
            });
        }
        Kind::Solved { .. } => "confirmed".to_owned(),
        Kind::Support { .. } | Kind::Pass { .. } => return None,
    };
    Some(Entry::Answer { node, answer })
}

/// The one answer that says nothing but the truth.
fn only<'a>(answers: &'a [Answer], truth: &[Setting]) -> Option<&'a Answer> {
    let mut fitting = answers.iter().filter(|answer| {
        !answer.set.is_empty() && answer.set.iter().all(|setting| truth.contains(setting))
    });
    let first = fitting.next();
    first.filter(|_| fitting.next().is_none())
}
