//! What probes suggest: answers that their step has, and none that opens anything.

use crate::pack::{Diagnostic, NodeIx, Pack, Rule};

/// Reports suggestions that cannot be made, or must not be.
pub fn check(pack: &Pack, faults: &mut Vec<Diagnostic>) {
    for at in (0..pack.nodes.len()).map(NodeIx::new) {
        let node = &pack[at];
        let Some(probe) = &node.probe else {
            continue;
        };
        for suggested in [&probe.good, &probe.bad].into_iter().flatten() {
            let Some(answer) = node.answers().find(|known| known.id == suggested.answer) else {
                let names: Vec<&str> = node.answers().map(|answer| &*answer.id).collect();
                faults.push(
                    Diagnostic::new(Rule::UnknownAnswer, suggested.place)
                        .with("name", &*suggested.answer)
                        .with("node", pack.path(at))
                        .with("choices", names.join(", "))
                        .meaning(&suggested.answer, names)
                        .related(node.place),
                );
                continue;
            };
            if pack.opened_by_suggestion(at, answer).is_some() {
                faults.push(
                    Diagnostic::new(Rule::ProbeOpensGate, suggested.place)
                        .with("name", &*suggested.answer)
                        .with("node", pack.path(at))
                        .related(answer.place),
                );
            }
        }
    }
}
