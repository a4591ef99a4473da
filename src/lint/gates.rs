//! Whether the gates keep their promise: a risk never waits for something that cannot be found out.

use std::collections::{HashMap, HashSet};

use super::{graph::cycles, sources::Sources};
use crate::pack::{
    Answer, Diagnostic, Fact, FactIx, FlowIx, Kind, Node, NodeIx, Pack, Risk, Rule, Setting, Span,
    ValueIx,
};

/// Reports gates that cannot do their work, and their questions where they do not belong.
pub fn check(pack: &Pack, sources: &Sources<'_>, faults: &mut Vec<Diagnostic>) {
    never_clears(pack, sources, faults);
    circles(pack, faults);
    elsewhere(pack, faults);
    forged(pack, faults);
    entered_by_name(pack, faults);
}

/// What a gate can establish.
struct Walked {
    values: HashSet<ValueIx>,
    /// Ends of the gate that may leave the fact unknown.
    open: Vec<NodeIx>,
}

fn never_clears(pack: &Pack, sources: &Sources<'_>, faults: &mut Vec<Diagnostic>) {
    let mut walked: HashMap<FactIx, Option<Walked>> = HashMap::new();
    let mut said: HashSet<(FactIx, ValueIx)> = HashSet::new();
    for risk in &pack.risks {
        for need in &risk.needs {
            let fact = &pack[need.fact];
            // What follows from the answers of its gate is proved with them.
            if pack.is_derived(need.fact) {
                continue;
            }
            let first = !walked.contains_key(&need.fact);
            let known = walked
                .entry(need.fact)
                .or_insert_with(|| fact.gate.map(|gate| walk(pack, gate, need.fact)));
            let (Some(gate), Some(known)) = (fact.gate, known) else {
                continue;
            };
            if first {
                for pass in &known.open {
                    faults.push(
                        Diagnostic::new(Rule::GateLeavesOpen, pack[*pass].place)
                            .with("id", pack.path(*pass))
                            .with("fact", &*fact.id)
                            .related(fact.place),
                    );
                }
            }
            for value in &need.values {
                if known.values.contains(value) || !said.insert((need.fact, *value)) {
                    continue;
                }
                let place = sources.value_of(fact.place, "gate");
                faults.push(
                    Diagnostic::new(Rule::GateNeverClears, place.unwrap_or(fact.place))
                        .with("flow", &*pack[gate].id)
                        .with("fact", &*fact.id)
                        .with("value", value_id(fact, *value))
                        .with("risk", &*risk.id)
                        .related(risk.place),
                );
            }
        }
    }
}

fn value_id(fact: &Fact, value: ValueIx) -> &str {
    let id = fact.values.get(usize::from(value.0));
    id.map(|id| &**id).unwrap_or_default()
}

/// Walks a gate with nothing known, keeping of all facts only the one it is for.
fn walk(pack: &Pack, gate: FlowIx, fact: FactIx) -> Walked {
    let mut walked = Walked {
        values: HashSet::new(),
        open: Vec::new(),
    };
    let mut seen: HashSet<(NodeIx, Option<ValueIx>)> = HashSet::new();
    let mut open = vec![(pack[gate].start, None)];
    while let Some((at, value)) = open.pop() {
        // Who leaves the gate does not come back to the step that asked for it.
        if pack[at].flow != gate || !seen.insert((at, value)) {
            continue;
        }
        let node = &pack[at];
        let after = |answer: &Answer| {
            set_to(&answer.set, fact).or(left_of(pack, node, answer, fact, value))
        };
        if let Some(set) = node.kind.passes() {
            match set_to(set, fact).or(value) {
                Some(value) => {
                    walked.values.insert(value);
                }
                None => walked.open.push(at),
            }
            continue;
        }
        open.extend(node.answers().map(|answer| (answer.to, after(answer))));
        if !node.kind.skip().is_empty() {
            // Passed over, a step establishes nothing.
            let still = node.answers().find(|answer| &*answer.id == "still");
            open.extend(still.map(|still| (still.to, value)));
        }
        open.extend(node.kind.test().map(|failed| (failed, None)));
    }
    walked.open.sort_unstable();
    walked.open.dedup();
    walked
}

fn set_to(settings: &[Setting], fact: FactIx) -> Option<ValueIx> {
    let set = settings.iter().rev().find(|setting| setting.fact == fact);
    set.map(|setting| setting.value)
}

/// What is still known of the fact once the node's risks have been taken.
fn left_of(
    pack: &Pack,
    node: &Node,
    answer: &Answer,
    fact: FactIx,
    value: Option<ValueIx>,
) -> Option<ValueIx> {
    let done = !(matches!(node.kind, Kind::Try { .. }) && &*answer.id == "unsure");
    let mut clears = node.risks.iter().flat_map(|risk| &pack[*risk].clears);
    value.filter(|_| !(done && clears.any(|cleared| *cleared == fact)))
}

/// A gate with a step whose risk needs that very gate, or one that needs it in turn.
fn circles(pack: &Pack, faults: &mut Vec<Diagnostic>) {
    let ways: Vec<Vec<usize>> = pack
        .flows
        .iter()
        .map(|flow| {
            let nodes = flow.each_node().filter(|_| flow.gate);
            let risks = nodes.flat_map(|node| &pack[node].risks);
            let needs = risks.flat_map(|risk| &pack[*risk].needs);
            needs
                .filter_map(|need| pack[need.fact].gate)
                .map(FlowIx::at)
                .collect()
        })
        .collect();
    for group in cycles(&ways) {
        let Some(first) = group.first() else { continue };
        let flow = &pack.flows[*first];
        let named: Vec<&str> = group.iter().map(|at| &*pack.flows[*at].id).collect();
        let mut nodes = flow.each_node().map(|node| &pack[node]);
        let culprit = nodes.find(|node| {
            let needs = node.risks.iter().flat_map(|risk| &pack[*risk].needs);
            let mut gates = needs.filter_map(|need| pack[need.fact].gate);
            gates.any(|gate| group.contains(&gate.at()))
        });
        faults.push(
            Diagnostic::new(
                Rule::GateCircle,
                culprit.map_or(flow.place, |node| node.place),
            )
            .with("gates", named.join(", ")),
        );
    }
}

/// Questions of gates in other flows, and answers that lead into the middle of a gate.
fn elsewhere(pack: &Pack, faults: &mut Vec<Diagnostic>) {
    for node in &pack.nodes {
        if let Some(fact) = node.kind.asks()
            && let Some(gate) = pack[fact].gate
            && gate != node.flow
            && !pack[fact].also.contains(&node.flow)
        {
            faults.push(
                Diagnostic::new(Rule::GateQuestionElsewhere, node.place)
                    .with("id", &*node.id)
                    .with("fact", &*pack[fact].id)
                    .with("flow", &*pack[gate].id)
                    .related(pack[fact].place),
            );
        }
        for answer in node.answers() {
            let to = &pack[answer.to];
            if to.flow != node.flow && pack[to.flow].gate && !to.is_end() {
                faults.push(
                    Diagnostic::new(Rule::GateEntered, answer.place)
                        .with("id", &*answer.id)
                        .with("flow", &*pack[to.flow].id)
                        .related(to.place),
                );
            }
        }
    }
}

/// Messages and scenarios that would begin past the questions that a place relies on: nobody gets there by name.
fn entered_by_name(pack: &Pack, faults: &mut Vec<Diagnostic>) {
    let messages = pack.messages.iter().map(|it| (&it.id, it.to, it.place));
    let scenarios = pack.scenarios.iter().map(|it| (&it.id, it.start, it.place));
    for (id, to, place) in messages.chain(scenarios) {
        let entrance = pack.entrance(to);
        if entrance != to {
            faults.push(
                Diagnostic::new(Rule::PastItsQuestions, place)
                    .with("id", &**id)
                    .with("node", pack.path(to))
                    .with("entrance", pack.path(entrance))
                    .related(pack[to].place),
            );
        }
    }
}

/// A value that opens the way to a risk: the one that the risk needs, or one that its gate takes for it.
struct Opening<'p> {
    risk: &'p Risk,
    /// The fact that the risk needs.
    needed: FactIx,
    gate: FlowIx,
    setting: Setting,
}

impl Opening<'_> {
    /// Whether this node may say so: in the gate, where a case goes that is blocked, in what the fact names;
    /// and a step that has just done anew what the fact tells of, such as reading a card.
    fn is_known_at(&self, pack: &Pack, node: &Node) -> bool {
        let fact = self.setting.fact;
        let blocked = pack[self.needed].blocked.map(|at| pack[at].flow);
        let mut cleared = node.risks.iter().flat_map(|risk| &pack[*risk].clears);
        node.flow == self.gate
            || blocked == Some(node.flow)
            || pack[fact].also.contains(&node.flow)
            || (fact != self.needed && cleared.any(|cleared| *cleared == fact))
    }
}

fn openings(pack: &Pack) -> Vec<Opening<'_>> {
    let mut openings = Vec::new();
    for risk in &pack.risks {
        for need in &risk.needs {
            let Some(gate) = pack[need.fact].gate else {
                continue;
            };
            let mut opens = |setting| {
                openings.push(Opening {
                    risk,
                    needed: need.fact,
                    gate,
                    setting,
                });
            };
            for value in &need.values {
                opens(Setting {
                    fact: need.fact,
                    value: *value,
                });
            }
            let rules = pack.derivations_of(need.fact);
            for when in rules
                .filter(|rule| need.met_by(rule.setting.value))
                .flat_map(|rule| &rule.when)
            {
                for value in &when.values {
                    opens(Setting {
                        fact: when.fact,
                        value: *value,
                    });
                }
            }
            for node in pack[gate].each_node().map(|at| &pack[at]) {
                let Kind::Ask {
                    fact: Some(fact),
                    answers,
                    ..
                } = &node.kind
                else {
                    continue;
                };
                for answer in answers {
                    let Kind::Pass { set } = &pack[answer.to].kind else {
                        continue;
                    };
                    let cleared = set_to(set, need.fact);
                    if let (Some(cleared), Some(value)) = (cleared, set_to(&answer.set, *fact))
                        && need.values.contains(&cleared)
                    {
                        opens(Setting { fact: *fact, value });
                    }
                }
            }
        }
    }
    openings
}

/// Answers that say what nobody has looked at: the gate finds the fact known and asks nothing.
fn forged(pack: &Pack, faults: &mut Vec<Diagnostic>) {
    let openings = openings(pack);
    for flow in &pack.flows {
        let start = &pack[flow.start];
        for setting in &flow.says {
            let mut opened = openings.iter().filter(|it| it.setting == *setting);
            let Some(opening) = opened.next() else {
                continue;
            };
            let known = opening.is_known_at(pack, start)
                || opened.any(|other| other.is_known_at(pack, start));
            if !known {
                faults.push(forgery(pack, flow.place, "says", *setting, opening, start));
            }
        }
    }
    for node in &pack.nodes {
        let asked = node.kind.asks();
        let passed = node.kind.passes();
        let passed = passed.map(|set| (&*node.id, node.place, set));
        let answers = node
            .answers()
            .map(|answer| (&*answer.id, answer.place, &answer.set[..]));
        for (id, place, set) in answers.chain(passed) {
            for setting in set {
                // Who is asked for the fact knows it, unless they cannot tell.
                if asked == Some(setting.fact) && id != "unsure" {
                    continue;
                }
                let mut opened = openings.iter().filter(|it| it.setting == *setting);
                let Some(opening) = opened.next() else {
                    continue;
                };
                let known = opening.is_known_at(pack, node)
                    || opened.any(|other| other.is_known_at(pack, node));
                if !known {
                    faults.push(forgery(pack, place, id, *setting, opening, node));
                }
            }
        }
    }
}

fn forgery(
    pack: &Pack,
    place: Span,
    id: &str,
    setting: Setting,
    opening: &Opening<'_>,
    node: &Node,
) -> Diagnostic {
    let fact = &pack[setting.fact];
    Diagnostic::new(Rule::FactForged, place)
        .with("id", id.to_owned())
        .with("fact", &*fact.id)
        .with("value", value_id(fact, setting.value))
        .with("gate", &*pack[opening.gate].id)
        .with("flow", &*pack[node.flow].id)
        .with("risk", &*opening.risk.id)
        .related(opening.risk.place)
}
