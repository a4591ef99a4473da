//! What can be known on the way: conditions that can never hold, and questions whose answer is always known.
//!
//! Every node gets, for each fact, the set of values that it may have when someone comes there; a set grows
//! until nothing changes. A case may begin at any flow, and then nothing or anything is known.

use std::collections::{BTreeSet, HashMap, VecDeque};

use crate::pack::{Answer, Diagnostic, FactIx, Kind, NodeIx, Pack, Rule, Setting, Speech};

/// Values that a fact may have: the lowest bit stands for "not known", the next ones for its values.
type Values = u64;

const UNKNOWN: Values = 1;

/// What may be known at a node, by fact.
type Known = Vec<Values>;

/// Reports conditions that can never hold and questions that are never shown.
pub fn check(pack: &Pack, faults: &mut Vec<Diagnostic>) {
    let routes = Routes::new(pack);
    let known = routes.walk();
    for (at, known) in known.iter().enumerate() {
        let Some(known) = known else { continue };
        let at = NodeIx::new(at);
        routes.conditions(at, known, faults);
        routes.questions(at, known, faults);
    }
}

struct Routes<'p> {
    pack: &'p Pack,
    /// All values of each fact, and "not known".
    all: Known,
    /// The facts that the nodes of a flow set or clear.
    touched: Vec<BTreeSet<FactIx>>,
}

fn bit(setting: Setting) -> Values {
    // Facts with more values than bits are never narrowed.
    UNKNOWN
        .checked_shl(u32::from(setting.value.0) + 1)
        .unwrap_or(Values::MAX)
}

impl<'p> Routes<'p> {
    fn new(pack: &'p Pack) -> Self {
        let all = pack.facts.iter().map(|fact| {
            let bits = u32::try_from(fact.values.len() + 1).unwrap_or(u32::MAX);
            UNKNOWN.checked_shl(bits).map_or(Values::MAX, |end| end - 1)
        });
        let touched = pack.flows.iter().map(|flow| {
            let nodes = flow.each_node().map(|at| &pack[at]);
            let nodes: Vec<_> = nodes.filter(|_| flow.gate).collect();
            let sets = nodes.iter().flat_map(|node| node.answers());
            let sets = sets.flat_map(|answer| &answer.set).map(|set| set.fact);
            let risks = nodes.iter().flat_map(|node| &node.risks);
            let clears = risks.flat_map(|risk| &pack[*risk].clears).copied();
            sets.chain(clears).collect()
        });
        Self {
            pack,
            all: all.collect(),
            touched: touched.collect(),
        }
    }

    /// Where a case can begin, or be led to, with anything known.
    fn begins(&self) -> impl Iterator<Item = NodeIx> + '_ {
        let pack = self.pack;
        let starts = pack.flows.iter().flat_map(|flow| [flow.start, flow.stop]);
        let codes = pack.codes.iter().map(|code| code.entry);
        let messages = pack.messages.iter().map(|message| message.to);
        let blocked = pack.facts.iter().filter_map(|fact| fact.blocked);
        let scenarios = pack.scenarios.iter().map(|scenario| scenario.start);
        starts
            .chain(codes)
            .chain(messages)
            .chain(blocked)
            .chain(scenarios)
    }

    fn walk(&self) -> Vec<Option<Known>> {
        let mut known: Vec<Option<Known>> = vec![None; self.pack.nodes.len()];
        let mut open = VecDeque::new();
        let mut waiting = vec![false; known.len()];
        for at in self.begins() {
            known[at.at()] = Some(self.all.clone());
            if !std::mem::replace(&mut waiting[at.at()], true) {
                open.push_back(at);
            }
        }
        while let Some(at) = open.pop_front() {
            waiting[at.at()] = false;
            let Some(here) = known[at.at()].clone() else {
                continue;
            };
            for (to, there) in self.ways(at, &here) {
                let grown = match &mut known[to.at()] {
                    Some(before) => {
                        let mut grown = false;
                        for (before, more) in before.iter_mut().zip(&there) {
                            grown |= *before | more != *before;
                            *before |= more;
                        }
                        grown
                    }
                    none => {
                        *none = Some(there);
                        true
                    }
                };
                if grown && !std::mem::replace(&mut waiting[to.at()], true) {
                    open.push_back(to);
                }
            }
        }
        known
    }

    /// What is known once the gates of a node are passed.
    fn behind_gates(&self, at: NodeIx, arrived: &Known) -> Known {
        let mut known = arrived.clone();
        let risks = self.pack[at].risks.iter();
        for need in risks.flat_map(|risk| &self.pack[*risk].needs) {
            let fact = need.fact.at();
            if known[fact] & UNKNOWN != 0
                && let Some(gate) = self.pack[need.fact].gate
            {
                for touched in &self.touched[gate.at()] {
                    known[touched.at()] = self.all[touched.at()];
                }
            }
            let needed = need.values.iter().fold(0, |all, value| {
                let fact = need.fact;
                all | bit(Setting {
                    fact,
                    value: *value,
                })
            });
            known[fact] = needed;
        }
        known
    }

    /// The ways on, with what is known on each.
    fn ways(&self, at: NodeIx, arrived: &Known) -> Vec<(NodeIx, Known)> {
        let node = &self.pack[at];
        let here = self.behind_gates(at, arrived);
        let mut ways = Vec::new();
        let mut go = |answer: &Answer, mut known: Known| {
            for setting in &answer.set {
                known[setting.fact.at()] = bit(*setting);
            }
            if !answer.set.is_empty() {
                self.derive(&mut known);
            }
            ways.push((answer.to, known));
        };
        let mut done = here.clone();
        for risk in node.risks.iter().map(|risk| &self.pack[*risk]) {
            for fact in &risk.clears {
                done[fact.at()] = UNKNOWN;
            }
            for setting in &risk.leaves {
                done[setting.fact.at()] = bit(*setting);
            }
            if !risk.clears.is_empty() {
                self.derive(&mut done);
            }
        }
        for answer in node.answers() {
            let asked = node.kind.asks();
            let given = asked.and_then(|fact| answer.set.iter().find(|s| s.fact == fact));
            if given.is_some_and(|given| here[given.fact.at()] & (UNKNOWN | bit(*given)) == 0) {
                continue;
            }
            let undone = matches!(node.kind, Kind::Try { .. }) && &*answer.id == "unsure";
            go(answer, if undone { here.clone() } else { done.clone() });
        }
        let skip = node.kind.skip();
        if !skip.is_empty() && Self::may_hold(skip, &here) {
            let mut known = here.clone();
            for setting in skip {
                known[setting.fact.at()] &= bit(*setting);
            }
            for still in node.answers().filter(|answer| &*answer.id == "still") {
                // Passed over, a step establishes nothing.
                ways.push((still.to, known.clone()));
            }
        }
        if let Kind::Solved { failed, .. } = node.kind {
            ways.push((failed, self.all.clone()));
        }
        ways
    }

    /// What follows from what has changed may be anything.
    fn derive(&self, known: &mut Known) {
        for rule in &self.pack.derivations {
            let fact = rule.setting.fact.at();
            known[fact] = self.all[fact];
        }
    }

    fn may_hold(settings: &[Setting], known: &Known) -> bool {
        let mut wanted: HashMap<FactIx, Values> = HashMap::new();
        for setting in settings {
            *wanted.entry(setting.fact).or_insert(Values::MAX) &= bit(*setting);
        }
        wanted
            .iter()
            .all(|(fact, bits)| known[fact.at()] & bits != 0)
    }

    /// A risk that an answer makes impossible, and a `skip` that never comes true.
    fn conditions(&self, at: NodeIx, arrived: &Known, faults: &mut Vec<Diagnostic>) {
        let node = &self.pack[at];
        let here = self.behind_gates(at, arrived);
        if let Kind::Try { skip, .. } = &node.kind
            && !skip.is_empty()
            && !Self::may_hold(skip, &here)
        {
            let conditions: Vec<String> = skip.iter().map(|s| self.told(*s)).collect();
            faults.push(
                Diagnostic::new(Rule::ContradictoryRoute, node.place)
                    .with("id", &*node.id)
                    .with("kind", "skip")
                    .with("condition", conditions.join(", ")),
            );
        }
        for answer in node.answers() {
            let to = &self.pack[answer.to];
            let needs = to.risks.iter().flat_map(|risk| &self.pack[*risk].needs);
            for need in needs {
                let Some(set) = answer.set.iter().rev().find(|set| set.fact == need.fact) else {
                    continue;
                };
                if !need.met_by(set.value) {
                    faults.push(
                        Diagnostic::new(Rule::ContradictoryRoute, answer.place)
                            .with("id", &*answer.id)
                            .with("kind", "risk")
                            .with("condition", self.told(*set))
                            .with("node", self.pack.path(answer.to))
                            .related(to.place),
                    );
                }
            }
        }
    }

    fn told(&self, setting: Setting) -> String {
        let fact = &self.pack[setting.fact];
        let value = fact.values.get(usize::from(setting.value.0));
        format!("{} = {}", fact.id, value.map_or("?", |id| id))
    }

    /// A question whose fact is known whichever way one comes.
    fn questions(&self, at: NodeIx, arrived: &Known, faults: &mut Vec<Diagnostic>) {
        let node = &self.pack[at];
        let Kind::Ask {
            fact: Some(fact),
            ref answers,
            ..
        } = node.kind
        else {
            return;
        };
        let here = self.behind_gates(at, arrived)[fact.at()];
        if here & UNKNOWN != 0 || node.speech != Speech::Own {
            return;
        }
        let never = answers.iter().filter(|answer| {
            let own = answer.set.iter().find(|set| set.fact == fact);
            own.is_some_and(|own| here & bit(*own) == 0)
        });
        let never: Vec<&str> = never.map(|answer| &*answer.id).collect();
        faults.push(
            Diagnostic::new(Rule::NeverAsked, node.place)
                .with("id", &*node.id)
                .with("fact", &*self.pack[fact].id)
                .with("never", never.join(", "))
                .related(self.pack[fact].place),
        );
    }
}
