//! How a flow ends: causes, proofs, and whom to call.

use super::sources::Sources;
use crate::pack::{Diagnostic, Flow, Kind, Pack, Rule};

/// How far the shares of a flow's causes may be from 100 per cent: they are rounded estimates.
const ROUNDING: f32 = 1.0;

/// Reports causes that do not add up, ends that name none, and fixes without a proof.
pub fn check(pack: &Pack, sources: &Sources<'_>, faults: &mut Vec<Diagnostic>) {
    let proved = proved_on_the_way(pack);
    for flow in &pack.flows {
        causes(sources, flow, faults);
        ends(pack, flow, &proved, faults);
    }
}

/// For each node, whether it is only reached by a sale that went through: the `fixed` answer of a step
/// that was itself the attempt. Such a fix needs no further proof.
fn proved_on_the_way(pack: &Pack) -> Vec<bool> {
    let mut reached = vec![false; pack.nodes.len()];
    let mut otherwise = vec![false; pack.nodes.len()];
    for node in &pack.nodes {
        let attempt = matches!(node.kind, Kind::Try { .. })
            && node.risks.iter().any(|risk| !pack[*risk].clears.is_empty());
        for answer in node.answers() {
            let to = answer.to.at();
            reached[to] = true;
            otherwise[to] |= !(attempt && &*answer.id == "fixed");
        }
    }
    let both = reached.into_iter().zip(otherwise);
    both.map(|(reached, otherwise)| reached && !otherwise)
        .collect()
}

fn causes(sources: &Sources<'_>, flow: &Flow, faults: &mut Vec<Diagnostic>) {
    if flow.causes.is_empty() {
        return;
    }
    let sum: f32 = flow.causes.iter().map(|cause| cause.share).sum();
    if (sum - 100.0).abs() > ROUNDING {
        let place = sources.value_of(flow.place, "causes");
        faults.push(
            Diagnostic::new(Rule::CausesDoNotSum, place.unwrap_or(flow.causes[0].place))
                .with("sum", sum.to_string()),
        );
    }
}

fn ends(pack: &Pack, flow: &Flow, proved: &[bool], faults: &mut Vec<Diagnostic>) {
    let mut named = vec![false; flow.causes.len()];
    for ix in flow.each_node() {
        let node = &pack[ix];
        if !node.is_end() {
            continue;
        }
        let tested = !matches!(node.kind, Kind::Solved { verify: false, .. });
        if !tested && !flow.gate && !proved[ix.at()] {
            faults
                .push(Diagnostic::new(Rule::SolvedWithoutProof, node.place).with("id", &*node.id));
        }
        match node
            .kind
            .cause()
            .and_then(|cause| named.get_mut(usize::from(cause)))
        {
            Some(named) => *named = true,
            None if flow.causes.is_empty() => {}
            None => {
                let choices: Vec<&str> = flow.causes.iter().map(|cause| &*cause.id).collect();
                faults.push(
                    Diagnostic::new(Rule::EndWithoutCause, node.place)
                        .with("id", &*node.id)
                        .with("choices", choices.join(", ")),
                );
            }
        }
    }
    for (cause, _) in flow.causes.iter().zip(&named).filter(|(_, named)| !**named) {
        faults.push(Diagnostic::new(Rule::UnusedCause, cause.place).with("id", &*cause.id));
    }
}
