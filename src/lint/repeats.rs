//! Questions that are asked twice on one way, in the same words.

use std::collections::{HashMap, VecDeque};

use super::catalog::Catalog;
use crate::pack::{Diagnostic, Flow, Kind, NodeIx, Pack, Rule, Speech};

/// Reports questions that say what an earlier one of the flow has said.
pub fn check(pack: &Pack, catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    for locale in &catalog.locales {
        for flow in &pack.flows {
            let Some(sheet) = locale.sheets.get(&*flow.id) else {
                continue;
            };
            let mut asked: HashMap<&str, Vec<NodeIx>> = HashMap::new();
            for at in flow.each_node() {
                let node = &pack[at];
                // Where both name the fact, the second is passed over.
                if !matches!(node.kind, Kind::Ask { fact: None, .. }) || node.speech != Speech::Own
                {
                    continue;
                }
                let text = sheet.entry(&node.id).and_then(|entry| entry.value.as_ref());
                if let Some(text) = text {
                    asked.entry(sheet.raw(text)).or_default().push(at);
                }
            }
            let mut same: Vec<_> = asked.into_values().filter(|same| same.len() > 1).collect();
            same.sort();
            for same in same {
                for (first, second) in before(pack, flow, &same) {
                    let place = |at: NodeIx| {
                        let entry = sheet.entry(&pack[at].id);
                        entry.map_or(pack[at].place, |entry| sheet.place(&entry.at))
                    };
                    faults.push(
                        Diagnostic::new(Rule::AskedTwice, place(second))
                            .with("id", &*pack[second].id)
                            .with("other", &*pack[first].id)
                            .related(place(first)),
                    );
                }
            }
        }
    }
}

/// Each of these nodes that a way within the flow leads to from another of them, behind that other. Every node is
/// passed twice at most: it has to be known of two that lead to it, so that one is not the node itself.
fn before(pack: &Pack, flow: &Flow, same: &[NodeIx]) -> Vec<(NodeIx, NodeIx)> {
    let mut from: Vec<[Option<NodeIx>; 2]> = vec![[None; 2]; flow.nodes.len()];
    let within = |at: NodeIx| at.at().checked_sub(flow.nodes.start as usize);
    let mut open: VecDeque<(NodeIx, NodeIx)> = same.iter().map(|at| (*at, *at)).collect();
    while let Some((at, first)) = open.pop_front() {
        for next in pack[at].answers().map(|answer| answer.to) {
            let Some(known) = within(next).and_then(|within| from.get_mut(within)) else {
                continue;
            };
            if known.contains(&Some(first)) {
                continue;
            }
            if let Some(free) = known.iter_mut().find(|known| known.is_none()) {
                *free = Some(first);
                open.push_back((next, first));
            }
        }
    }
    let second = |at: &NodeIx| {
        let known = within(*at).and_then(|within| from.get(within))?;
        let first = known.iter().flatten().find(|first| *first != at)?;
        Some((*first, *at))
    };
    same.iter().filter_map(second).collect()
}
