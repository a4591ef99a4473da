//! Where nodes lead: what cannot be reached, what never ends, what goes round.

use std::collections::VecDeque;

use crate::pack::{Diagnostic, Node, NodeIx, Pack, Rule};

/// The longest loop that a message spells out.
const MAX_NAMED: usize = 8;

/// Reports unreachable nodes and flows, paths without an end, and loops.
pub fn check(pack: &Pack, faults: &mut Vec<Diagnostic>) {
    let ways: Vec<Vec<usize>> = pack.nodes.iter().map(|node| ways_on(pack, node)).collect();
    unreachable(pack, &ways, faults);
    let ending = ending(pack, &ways);
    let mut looping = vec![false; ways.len()];
    for group in cycles(&ways) {
        for at in &group {
            looping[*at] = true;
        }
        report_loop(pack, &ways, &group, &ending, faults);
    }
    for (at, node) in pack.nodes.iter().enumerate() {
        if !ending[at] && !looping[at] {
            faults.push(
                Diagnostic::new(Rule::PathWithoutEnd, node.place)
                    .with("id", pack.path(NodeIx::new(at))),
            );
        }
    }
}

/// The nodes that one answer leads to.
fn ways_on(pack: &Pack, node: &Node) -> Vec<usize> {
    let mut ways: Vec<usize> = node.answers().map(|answer| answer.to.at()).collect();
    ways.extend(node.kind.test().map(NodeIx::at));
    ways.retain(|to| *to < pack.nodes.len());
    ways
}

/// Everything reachable from `roots`: by answers, by "stop here", and by what a risk asks for.
fn reach(pack: &Pack, ways: &[Vec<usize>], roots: impl IntoIterator<Item = usize>) -> Vec<bool> {
    let mut reached = vec![false; ways.len()];
    let mut open: Vec<usize> = Vec::new();
    let enter = |to: usize, reached: &mut Vec<bool>, open: &mut Vec<usize>| {
        if let Some(seen) = reached.get_mut(to)
            && !*seen
        {
            *seen = true;
            open.push(to);
        }
    };
    for root in roots {
        enter(root, &mut reached, &mut open);
    }
    while let Some(at) = open.pop() {
        let node = &pack.nodes[at];
        for to in &ways[at] {
            enter(*to, &mut reached, &mut open);
        }
        if node.looks_up() {
            for code in &pack.codes {
                enter(code.entry.at(), &mut reached, &mut open);
            }
        }
        enter(pack[node.flow].stop.at(), &mut reached, &mut open);
        for need in node.risks.iter().flat_map(|risk| &pack[*risk].needs) {
            let fact = &pack[need.fact];
            let gate = fact.gate.map(|gate| pack[gate].start);
            for to in [gate, fact.blocked].into_iter().flatten() {
                enter(to.at(), &mut reached, &mut open);
            }
        }
    }
    reached
}

fn unreachable(pack: &Pack, ways: &[Vec<usize>], faults: &mut Vec<Diagnostic>) {
    // `posdoc start FLOW` enters any flow, and the search any code and message: each is a beginning.
    let starts = pack.flows.iter().map(|flow| flow.start);
    let codes = pack.codes.iter().map(|code| code.entry);
    let messages = pack.messages.iter().map(|message| message.to);
    let found = codes.chain(messages);
    let from_any = reach(pack, ways, starts.chain(found).map(NodeIx::at));
    let triage = pack.flow("start").map(|flow| pack[flow].start.at());
    let from_triage = reach(pack, ways, triage);
    for flow in &pack.flows {
        let mut nodes = flow.each_node();
        if !flow.by_search && !nodes.any(|node| from_triage[node.at()]) {
            faults.push(Diagnostic::new(Rule::UnreachableFlow, flow.place).with("flow", &*flow.id));
        }
        for node in flow.each_node().filter(|node| !from_any[node.at()]) {
            let node = &pack[node];
            faults.push(
                Diagnostic::new(Rule::UnreachableNode, node.place)
                    .with("id", &*node.id)
                    .with("flow", &*flow.id),
            );
        }
    }
}

/// The nodes from which an end can be reached. For a gate, going back to where it was needed is one.
fn ending(pack: &Pack, ways: &[Vec<usize>]) -> Vec<bool> {
    let mut before = vec![Vec::new(); ways.len()];
    for (at, next) in ways.iter().enumerate() {
        for to in next {
            before[*to].push(at);
        }
    }
    let mut ending: Vec<bool> = pack
        .nodes
        .iter()
        .map(|node| !node.kind.kind().is_step())
        .collect();
    let mut open: Vec<usize> = (0..ending.len()).filter(|at| ending[*at]).collect();
    while let Some(at) = open.pop() {
        for from in &before[at] {
            if !ending[*from] {
                ending[*from] = true;
                open.push(*from);
            }
        }
    }
    ending
}

fn report_loop(
    pack: &Pack,
    ways: &[Vec<usize>],
    group: &[usize],
    ending: &[bool],
    faults: &mut Vec<Diagnostic>,
) {
    let Some(first) = group.iter().min().copied() else {
        return;
    };
    let way = round(ways, group, first);
    let mut named: Vec<String> = way
        .iter()
        .take(MAX_NAMED)
        .map(|at| pack.path(NodeIx::new(*at)))
        .collect();
    if way.len() > MAX_NAMED {
        named.push("...".to_owned());
    }
    named.push(pack.path(NodeIx::new(first)));
    let place = pack.nodes[first].place;
    // An end can be reached from all nodes of a loop or from none.
    let fault = if ending[first] {
        Diagnostic::new(Rule::Loop, place)
    } else {
        Diagnostic::new(Rule::CycleWithoutExit, place)
    };
    let mut fault = fault.with("path", named.join(" > "));
    if let Some(second) = way.get(1) {
        fault = fault.related(pack.nodes[*second].place);
    }
    faults.push(fault);
}

/// A shortest way from `first` back to itself within the group.
fn round(ways: &[Vec<usize>], group: &[usize], first: usize) -> Vec<usize> {
    let within: std::collections::HashSet<usize> = group.iter().copied().collect();
    let mut from = std::collections::HashMap::new();
    let mut open = VecDeque::from([first]);
    while let Some(at) = open.pop_front() {
        for to in ways[at].iter().copied().filter(|to| within.contains(to)) {
            if to == first {
                let mut way = vec![at];
                while let Some(before) = way.last().and_then(|last| from.get(last)) {
                    way.push(*before);
                }
                way.reverse();
                return way;
            }
            from.entry(to).or_insert_with(|| {
                open.push_back(to);
                at
            });
        }
    }
    vec![first]
}

/// The groups of nodes that lead round to each other: Tarjan's strongly connected components, without
/// recursion, because a pack may be one long chain.
pub fn cycles(ways: &[Vec<usize>]) -> Vec<Vec<usize>> {
    const NEW: usize = usize::MAX;
    let mut order = vec![NEW; ways.len()];
    let mut low = vec![NEW; ways.len()];
    let mut waiting = vec![false; ways.len()];
    let mut stack = Vec::new();
    let mut groups = Vec::new();
    let mut count = 0;
    for root in 0..ways.len() {
        if order[root] != NEW {
            continue;
        }
        // A node, and how many of its ways have been followed.
        let mut calls = vec![(root, 0)];
        while let Some((at, followed)) = calls.pop() {
            if followed == 0 {
                order[at] = count;
                low[at] = count;
                count += 1;
                stack.push(at);
                waiting[at] = true;
            }
            if let Some(to) = ways[at].get(followed).copied() {
                calls.push((at, followed + 1));
                if order[to] == NEW {
                    calls.push((to, 0));
                } else if waiting[to] {
                    low[at] = low[at].min(order[to]);
                }
                continue;
            }
            if let Some((parent, _)) = calls.last() {
                low[*parent] = low[*parent].min(low[at]);
            }
            if low[at] == order[at] {
                let mut group = Vec::new();
                while let Some(member) = stack.pop() {
                    waiting[member] = false;
                    group.push(member);
                    if member == at {
                        break;
                    }
                }
                if group.len() > 1 || ways[at].contains(&at) {
                    group.sort_unstable();
                    groups.push(group);
                }
            }
        }
    }
    groups
}
