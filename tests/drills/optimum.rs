//! The best order, against every set of questions there is.

use std::collections::{BTreeSet, HashSet};

use posdoc::{
    drill::{Way, World, optimum, seconds},
    pack::{Kind, NodeIx, Pack, Setting},
    session::{Entry, FactSet, State, scripted_turn_at},
};

use super::{content, name};

/// The most steps of a way that every set is tried for.
const MOST_STEPS: usize = 8;

#[test]
fn no_set_of_questions_is_cheaper_than_the_best_order() {
    let content = content();
    let pack = &content.pack;
    let mut tried = 0;
    for scenario in 0..pack.scenarios.len() {
        let world = World::new(pack, scenario).expect("it goes as it says");
        let best = optimum(&world).expect("it can be found out");
        let mut asked: Vec<NodeIx> = world.path.clone();
        asked.sort_unstable();
        asked.dedup();
        // Every fifth with questions beside the way as well.
        if scenario % 5 == 0 && asked.len() < MOST_STEPS {
            let beside = asked.iter().flat_map(|node| pack[*node].answers());
            let mut beside: Vec<NodeIx> = beside.map(|answer| answer.to).collect();
            beside.retain(|node| {
                let ask = matches!(pack[*node].kind, Kind::Ask { .. });
                // Only what can be asked in this world: questions of the flows that the case passes.
                let at_hand = ask && world.is_at_hand(*node);
                at_hand && !asked.contains(node) && world.true_way(*node, 0).is_some()
            });
            beside.sort_unstable();
            beside.dedup();
            beside.truncate(10 - asked.len());
            asked.extend(beside);
        } else if asked.len() > MOST_STEPS {
            continue;
        }
        tried += 1;
        let cost = |node: &NodeIx| {
            let times = world.path.iter().filter(|passed| *passed == node).count();
            seconds(pack, *node) * u32::try_from(times.max(1)).expect("few times")
        };
        let of_best: u32 = best.deciding.iter().map(cost).sum();
        let mut cheapest = u32::MAX;
        for set in 0_u32..1 << asked.len() {
            let chosen = asked.iter().zip(0..).filter(|(_, at)| set & (1 << at) != 0);
            let chosen: BTreeSet<NodeIx> = chosen.map(|(node, _)| *node).collect();
            let all: u32 = chosen.iter().map(cost).sum();
            if all < cheapest && decides(pack, &world, &chosen) {
                let safe = posdoc::drill::is_enough(&world, &chosen);
                cheapest = if safe { all } else { cheapest };
            }
        }
        // A question beside the way may only make the best order cheaper.
        assert!(
            of_best <= cheapest,
            "{}: {of_best} of {cheapest}",
            name(pack, scenario)
        );
        if best.deciding.iter().all(|node| asked.contains(node)) {
            assert_eq!(of_best, cheapest, "{}", name(pack, scenario));
        }
    }
    assert!(tried > 500, "{tried}");
}

/// Whether every way through an ordinary case that agrees with these answers comes to the right end. Written apart from the
/// search for ends that the program uses: it walks states, turn by turn.
fn decides(pack: &Pack, world: &World, chosen: &BTreeSet<NodeIx>) -> bool {
    let scenario = world.scenario();
    let state = State::begin(pack, &pack.path(scenario.start)).expect("it begins");
    let mut seen = HashSet::new();
    let mut open = vec![state];
    while let Some(state) = open.pop() {
        let at = state.at();
        let facts: Vec<Setting> = state.known().collect();
        let visits = state
            .trail()
            .iter()
            .filter(|visit| visit.node == at)
            .count();
        if !seen.insert((at, facts, state.pending_gate_for(), visits.min(1))) {
            continue;
        }
        let node = &pack[at];
        let known = is_known(pack, world, chosen, at);
        let told = scripted_turn_at(pack, scenario, at, visits).filter(|_| known);
        let fails =
            |entry: &Entry| matches!(entry, Entry::Answer { answer, .. } if answer == "failed");
        if node.is_end() {
            let goes_on = told.as_ref().is_some_and(fails);
            if !goes_on {
                let ends_here = scripted_turn_at(pack, scenario, at, visits);
                let ends_here = !ends_here.as_ref().is_some_and(fails);
                if at != scenario.end || !ends_here {
                    return false;
                }
                continue;
            }
        }
        let turns = match told {
            Some(turn) => vec![turn],
            None => all_turns(pack, &state),
        };
        for turn in turns {
            let mut next = state.clone();
            if next.apply(pack, &turn).is_ok() {
                open.push(next);
            }
        }
    }
    true
}

fn is_known(pack: &Pack, world: &World, chosen: &BTreeSet<NodeIx>, at: NodeIx) -> bool {
    if chosen.contains(&at) {
        return true;
    }
    let Kind::Ask {
        fact: Some(fact), ..
    } = pack[at].kind
    else {
        return false;
    };
    // Another answer says the same, and no attempt can change it.
    let says = |node: NodeIx| match world.true_way(node, 0) {
        Some(Way::Answer(answer)) => {
            let answer = pack[node].answers().nth(answer);
            answer.map(|answer| answer.set.clone()).unwrap_or_default()
        }
        _ => Vec::new(),
    };
    let asked = says(at)
        .first()
        .copied()
        .filter(|setting| setting.fact == fact);
    let lasting = !FactSet::changed_by_attempts(pack).contains(fact);
    let told = chosen
        .iter()
        .filter(|node| matches!(pack[**node].kind, Kind::Ask { .. }));
    lasting && asked.is_some_and(|asked| told.copied().any(|node| says(node).contains(&asked)))
}

/// Every turn that could be taken; of the codes that could be typed a few stand for all.
fn all_turns(pack: &Pack, state: &State) -> Vec<Entry> {
    let node = pack.path(state.at());
    let mut turns: Vec<Entry> = pack[state.at()]
        .answers()
        .map(|answer| Entry::Answer {
            node: node.clone(),
            answer: answer.id.to_string(),
        })
        .collect();
    if let (true, Some(field)) = (pack[state.at()].looks_up(), pack.code_field) {
        turns.extend(["05", "51", "55", "91"].map(|code| Entry::Fields {
            node: node.clone(),
            values: [(pack[field].id.to_string(), code.to_owned())].into(),
        }));
    }
    turns
}
