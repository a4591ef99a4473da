//! Questions that are asked twice on one way, in the same words.

use std::collections::HashMap;

use super::catalog::Catalog;
use crate::pack::{Fault, Flow, Kind, NodeIx, Pack, Speech};

/// Reports questions that say what an earlier one of the flow has said.
pub fn check(pack: &Pack, catalog: &Catalog<'_>, faults: &mut Vec<Fault>) {
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
                for (first, second) in pairs(&same) {
                    if !leads(pack, flow, first, second) {
                        continue;
                    }
                    let place = |at: NodeIx| {
                        let entry = sheet.entry(&pack[at].id);
                        entry.map_or(pack[at].place, |entry| sheet.place(&entry.at))
                    };
                    faults.push(
                        Fault::warning("asked-twice", place(second))
                            .with("id", &*pack[second].id)
                            .with("other", &*pack[first].id)
                            .related(place(first)),
                    );
                }
            }
        }
    }
}

fn pairs(same: &[NodeIx]) -> impl Iterator<Item = (NodeIx, NodeIx)> + '_ {
    let all = same
        .iter()
        .flat_map(move |a| same.iter().map(move |b| (*a, *b)));
    all.filter(|(a, b)| a != b)
}

/// Whether a way within the flow leads from one node to the other.
fn leads(pack: &Pack, flow: &Flow, from: NodeIx, to: NodeIx) -> bool {
    let mut seen = vec![false; flow.nodes.len()];
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        for next in pack[at].answers().map(|answer| answer.to) {
            let within = next.at().checked_sub(flow.nodes.start as usize);
            let Some(seen) = within.and_then(|within| seen.get_mut(within)) else {
                continue;
            };
            if next == to {
                return true;
            }
            if !std::mem::replace(seen, true) {
                open.push(next);
            }
        }
    }
    false
}
