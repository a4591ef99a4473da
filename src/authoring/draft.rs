//! A first scenario for a screen: the shortest run that comes to it, told as a hidden truth.

use std::collections::{BTreeMap, HashSet, VecDeque};

use crate::{
    pack::{FactIx, FlowIx, Kind, NodeIx, Pack, Setting, ValueIx},
    session::{Entry, STOP, State},
};

/// More states are not looked at: an end that is farther away has no short run.
const MAX_STATES: usize = 60_000;

/// How readily a person answers.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Willing {
    Sure,
    Unsure,
    Stopping,
}

/// The section of a scenario that passes a screen, or ends there, without its name. `None`: no case of a
/// reasonable length comes to it.
#[must_use]
pub fn draft(pack: &Pack, through: NodeIx) -> Option<String> {
    let flow = pack[through].flow;
    let first = pack[flow].start;
    let others = led_to(pack, flow);
    let from = |willing| others.iter().map(move |start| (*start, willing));
    // What an author would write first comes first.
    let mut ways = [(first, Willing::Sure), (first, Willing::Unsure)]
        .into_iter()
        .chain(from(Willing::Sure))
        .chain(from(Willing::Unsure))
        .chain([(first, Willing::Stopping), (through, Willing::Sure)]);
    ways.find_map(|(start, willing)| {
        let begin = State::begin(pack, &pack.path(start)).ok()?;
        let here = |state: &State| state.at() == through;
        let (state, mut turns) = way(pack, begin, willing, here)?;
        let ended = |state: &State| state.ended(pack);
        let solved =
            |state: &State| ended(state) && matches!(pack[state.at()].kind, Kind::Solved { .. });
        let (state, rest) = way(pack, state.clone(), Willing::Sure, solved)
            .or_else(|| way(pack, state, Willing::Sure, ended))?;
        turns.extend(rest);
        Some(written(pack, flow, start, state.at(), &turns))
    })
}

/// The nodes of a flow that other flows lead to, besides its start.
fn led_to(pack: &Pack, flow: FlowIx) -> Vec<NodeIx> {
    let mut led = Vec::new();
    let others = pack.nodes.iter().filter(|node| node.flow != flow);
    let answers = others.flat_map(|node| node.answers().map(|answer| answer.to));
    let blocked = pack.facts.iter().filter_map(|fact| fact.blocked);
    for at in answers.chain(blocked) {
        if pack[at].flow == flow && at != pack[flow].start && !led.contains(&at) {
            led.push(at);
        }
    }
    led
}

/// A shortest run to a state that is looked for, with its turns.
fn way(
    pack: &Pack,
    begin: State,
    willing: Willing,
    wanted: impl Fn(&State) -> bool,
) -> Option<(State, Vec<Entry>)> {
    type Key = (NodeIx, Vec<Setting>, Option<NodeIx>);
    let mut states: Vec<(State, usize, Option<Entry>)> = vec![(begin, 0, None)];
    let mut seen: HashSet<Key> = HashSet::new();
    let mut open = VecDeque::from([0]);
    while let Some(at) = open.pop_front() {
        let state = states[at].0.clone();
        if wanted(&state) {
            let mut turns = Vec::new();
            let mut at = at;
            while let (_, before, Some(turn)) = &states[at] {
                turns.push(turn.clone());
                at = *before;
            }
            turns.reverse();
            return Some((state, turns));
        }
        let key = (
            state.at(),
            state.known().collect(),
            state.pending_gate_for(),
        );
        if state.ended(pack) || !seen.insert(key) || states.len() > MAX_STATES {
            continue;
        }
        for turn in turns(pack, &state, willing) {
            let mut next = state.clone();
            if next.apply(pack, &turn).is_ok() {
                open.push_back(states.len());
                states.push((next, at, Some(turn)));
            }
        }
    }
    None
}

fn turns(pack: &Pack, state: &State, willing: Willing) -> Vec<Entry> {
    let node = pack.path(state.at());
    if let Kind::Form { .. } = pack[state.at()].kind {
        let values = BTreeMap::new();
        return vec![Entry::Fields { node, values }];
    }
    let offered = state.offered(pack).into_iter();
    let offered = offered.filter(|answer| {
        willing != Willing::Sure || !matches!(&**answer, "unsure" | "assumed" | "failed")
    });
    let mut turns: Vec<Entry> = offered
        .map(|answer| Entry::Answer {
            node: node.clone(),
            answer: answer.into(),
        })
        .collect();
    if willing == Willing::Stopping {
        turns.push(Entry::Stop { node });
    }
    turns
}

/// The truth behind the turns, in TOML.
fn written(pack: &Pack, flow: FlowIx, start: NodeIx, end: NodeIx, turns: &[Entry]) -> String {
    let mut truth: BTreeMap<FactIx, ValueIx> = BTreeMap::new();
    let mut fixes: Vec<NodeIx> = Vec::new();
    let mut answers: Vec<(NodeIx, Vec<String>)> = Vec::new();
    for turn in turns {
        let (name, answer) = match turn {
            Entry::Answer { node, answer } => (node, answer.as_str()),
            Entry::Stop { node } => (node, STOP),
            Entry::Fields { .. }
            | Entry::Jump { .. }
            | Entry::TakenOver(_)
            | Entry::Recheck(_)
            | Entry::Given(_) => {
                continue;
            }
        };
        let Some(at) = pack.node(name) else { continue };
        let node = &pack[at];
        let said = match &node.kind {
            Kind::Ask {
                fact: Some(fact),
                answers,
                ..
            } => {
                let given = answers.iter().find(|known| *known.id == *answer);
                let set = given.and_then(|given| given.set.iter().find(|s| s.fact == *fact));
                set.is_some_and(|set| *truth.entry(*fact).or_insert(set.value) == set.value)
            }
            Kind::Try { .. } if answer == "fixed" => {
                fixes.push(at);
                true
            }
            Kind::Try { .. } => answer == "still",
            Kind::Solved { .. } => answer == "confirmed",
            kind => kind.kind().goes_on() && answer != STOP,
        };
        let told = answers.iter_mut().find(|(known, _)| *known == at);
        match (said, told) {
            (_, Some((_, told))) => told.push(answer.to_owned()),
            (false, None) => answers.push((at, vec![answer.to_owned()])),
            (true, None) => {}
        }
    }
    let named = |at: NodeIx| {
        if pack[at].flow == flow {
            pack[at].id.to_string()
        } else {
            pack.path(at)
        }
    };
    let mut text = String::new();
    if start != pack[flow].start {
        text += &format!("start   = \"{}\"\n", named(start));
    }
    text += &format!("end     = \"{}\"\n", named(end));
    if !truth.is_empty() {
        let known = truth.iter().map(|(fact, value)| {
            let fact = &pack[*fact];
            let value = fact.values.get(usize::from(value.0));
            format!("{} = \"{}\"", fact.id, value.map_or("", |id| id))
        });
        let known: Vec<String> = known.collect();
        text += &format!("truth   = {{ {} }}\n", known.join(", "));
    }
    if !fixes.is_empty() {
        let fixes: Vec<String> = fixes
            .iter()
            .map(|at| format!("\"{}\"", named(*at)))
            .collect();
        text += &format!("fixes   = [{}]\n", fixes.join(", "));
    }
    let own = answers.iter().map(|(at, told)| {
        let name = named(*at);
        let name = if name.contains('/') {
            format!("\"{name}\"")
        } else {
            name
        };
        let told: Vec<String> = told.iter().map(|answer| format!("\"{answer}\"")).collect();
        match &told[..] {
            [only] => format!("{name} = {only}"),
            several => format!("{name} = [{}]", several.join(", ")),
        }
    });
    let own: Vec<String> = own.collect();
    if !own.is_empty() {
        text += &format!("answers = {{ {} }}\n", own.join(", "));
    }
    text
}
