//! Whether the proof would notice: every single weakening of what protects the money, one at a time.

use std::{
    collections::BTreeSet,
    sync::atomic::{AtomicUsize, Ordering},
};

use super::{
    Liberties,
    model::Model,
    quotient::Quotient,
    search::{Baseline, Search},
};
use crate::pack::{Fact, FactIx, FlowIx, NodeIx, Pack, RiskIx, Setting, ValueIx};

/// One weakening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mutation {
    /// A risk needs this no more.
    Need(RiskIx, usize),
    /// A risk leaves this certain.
    Clear(RiskIx, usize),
    /// A step bears this risk no more.
    Risk(NodeIx, RiskIx),
    /// A rule holds without this condition.
    Condition(usize, usize),
    /// A condition of a rule is met by this value as well.
    Value(usize, usize, ValueIx),
    /// An answer establishes this value instead of its own.
    Set(NodeIx, usize, usize, ValueIx),
    /// Two answers of a gate do what the other does.
    Flip(NodeIx, usize, usize),
    /// An answer of a gate leads there.
    Target(NodeIx, usize, NodeIx),
}

/// All weakenings of what protects the money.
#[must_use]
pub fn mutations(pack: &Pack) -> Vec<Mutation> {
    let mut all = Vec::new();
    let paying: Vec<RiskIx> = pack.evidence.risks.iter().map(|(risk, _)| *risk).collect();
    for risk in &paying {
        let of = &pack[*risk];
        all.extend((0..of.needs.len()).map(|need| Mutation::Need(*risk, need)));
        all.extend((0..of.clears.len()).map(|fact| Mutation::Clear(*risk, fact)));
        let nodes = (0..pack.nodes.len()).map(NodeIx::new);
        let bearing = nodes.filter(|at| pack[*at].risks.contains(risk));
        all.extend(bearing.map(|at| Mutation::Risk(at, *risk)));
    }
    let opens = |setting: Setting| {
        let mut needs = paying.iter().flat_map(|risk| &pack[*risk].needs);
        needs.any(|need| need.fact == setting.fact && need.met_by(setting.value))
    };
    let values = |fact: FactIx| {
        let all = (0_u8..).zip(&pack[fact].values);
        all.map(|(value, _)| ValueIx(value))
    };
    let mut opening: Vec<Setting> = Vec::new();
    for (at, rule) in pack.derivations.iter().enumerate() {
        if !opens(rule.setting) {
            continue;
        }
        for (condition, when) in rule.when.iter().enumerate() {
            all.push(Mutation::Condition(at, condition));
            let others = values(when.fact).filter(|value| !when.met_by(*value));
            all.extend(others.map(|value| Mutation::Value(at, condition, value)));
            let fact = when.fact;
            opening.extend(when.values.iter().map(|value| Setting {
                fact,
                value: *value,
            }));
        }
    }
    for at in (0..pack.nodes.len()).map(NodeIx::new) {
        if pack[at].speech.code().is_some() {
            continue;
        }
        for (answer, of) in pack[at].answers().enumerate() {
            for (set, setting) in of.set.iter().enumerate() {
                let fact = setting.fact;
                let stronger = values(fact).filter(|value| {
                    let value = *value;
                    value != setting.value && opening.contains(&Setting { fact, value })
                });
                all.extend(stronger.map(|value| Mutation::Set(at, answer, set, value)));
            }
        }
    }
    for flow in gates(pack, &paying) {
        all.extend(reroutings(pack, flow));
    }
    all
}

/// The flows that find out what the steps that pay need, and those that they send a sale to that is not clear.
fn gates(pack: &Pack, paying: &[RiskIx]) -> BTreeSet<FlowIx> {
    let needs = paying.iter().flat_map(|risk| &pack[*risk].needs);
    let facts: Vec<&Fact> = needs.map(|need| &pack[need.fact]).collect();
    let gates = facts.iter().filter_map(|fact| fact.gate);
    let blocked = facts.iter().filter_map(|fact| fact.blocked);
    gates.chain(blocked.map(|at| pack[at].flow)).collect()
}

/// Every two answers of a flow exchanged, and every answer led to every place that the flow has or leads to.
fn reroutings(pack: &Pack, flow: FlowIx) -> Vec<Mutation> {
    let mut all = Vec::new();
    let nodes = || pack[flow].each_node();
    let led = nodes().flat_map(|at| pack[at].answers().map(|answer| answer.to));
    let places: BTreeSet<NodeIx> = nodes().chain(led).collect();
    for at in nodes() {
        let answers: Vec<_> = pack[at].answers().collect();
        for (first, one) in answers.iter().enumerate() {
            for (second, other) in answers.iter().enumerate().skip(first + 1) {
                if one.to != other.to || one.set != other.set {
                    all.push(Mutation::Flip(at, first, second));
                }
            }
            let others = places.iter().filter(|to| **to != one.to && **to != at);
            all.extend(others.map(|to| Mutation::Target(at, first, *to)));
        }
    }
    all
}

impl Mutation {
    /// The one node that is changed, if nothing else is.
    pub(super) const fn node(self) -> Option<NodeIx> {
        match self {
            Self::Set(node, ..) | Self::Flip(node, ..) | Self::Target(node, ..) => Some(node),
            Self::Need(..)
            | Self::Clear(..)
            | Self::Risk(..)
            | Self::Condition(..)
            | Self::Value(..) => None,
        }
    }

    /// The content with this weakening.
    #[must_use]
    pub fn of(self, pack: &Pack) -> Pack {
        let mut pack = pack.clone();
        match self {
            Self::Need(risk, need) => {
                pack.risks[risk.at()].needs.remove(need);
            }
            Self::Clear(risk, fact) => {
                pack.risks[risk.at()].clears.remove(fact);
            }
            Self::Risk(node, risk) => pack.nodes[node.at()].risks.retain(|it| *it != risk),
            Self::Condition(rule, condition) => {
                pack.derivations[rule].when.remove(condition);
            }
            Self::Value(rule, condition, value) => {
                pack.derivations[rule].when[condition].values.push(value);
            }
            Self::Set(node, answer, set, value) => {
                let mut answers = pack.nodes[node.at()].answers_mut();
                if let Some(answer) = answers.nth(answer) {
                    answer.set[set].value = value;
                }
            }
            Self::Flip(node, first, second) => {
                let mut answers = pack.nodes[node.at()].answers_mut();
                if let (Some(one), Some(other)) =
                    (answers.nth(first), answers.nth(second - first - 1))
                {
                    std::mem::swap(&mut one.to, &mut other.to);
                    std::mem::swap(&mut one.set, &mut other.set);
                }
            }
            Self::Target(node, answer, to) => {
                let mut answers = pack.nodes[node.at()].answers_mut();
                if let Some(answer) = answers.nth(answer) {
                    answer.to = to;
                }
            }
        }
        pack
    }

    /// What is weakened, by the names in the files.
    #[must_use]
    pub fn told(self, pack: &Pack) -> String {
        let value = |fact: FactIx, value: ValueIx| {
            let id = pack[fact].values.get(usize::from(value.0));
            format!("{} = {}", pack[fact].id, id.map_or("?", |id| id))
        };
        match self {
            Self::Need(risk, need) => {
                let fact = pack[risk].needs[need].fact;
                format!("{} does not need {}", pack[risk].id, pack[fact].id)
            }
            Self::Clear(risk, fact) => {
                let fact = pack[risk].clears[fact];
                format!("{} does not clear {}", pack[risk].id, pack[fact].id)
            }
            Self::Risk(node, risk) => {
                format!("{} does not bear {}", pack.path(node), pack[risk].id)
            }
            Self::Condition(rule, condition) => {
                let rule = &pack.derivations[rule];
                let fact = rule.when[condition].fact;
                format!("rule {} does not look at {}", rule.id, pack[fact].id)
            }
            Self::Value(rule, condition, also) => {
                let rule = &pack.derivations[rule];
                let fact = rule.when[condition].fact;
                format!("rule {} takes {} as well", rule.id, value(fact, also))
            }
            Self::Set(node, answer, set, other) => {
                let answer = pack[node].answers().nth(answer);
                let told = answer.map(|answer| {
                    let setting = answer.set[set];
                    format!(
                        "{}/{} sets {}",
                        pack.path(node),
                        answer.id,
                        value(setting.fact, other)
                    )
                });
                told.unwrap_or_default()
            }
            Self::Flip(node, first, second) => {
                let id = |at| pack[node].answers().nth(at).map_or("?", |it| &*it.id);
                let path = pack.path(node);
                format!("{path} exchanges {} and {}", id(first), id(second))
            }
            Self::Target(node, answer, to) => {
                let answer = pack[node].answers().nth(answer);
                let answer = answer.map_or("?", |it| &*it.id);
                format!("{}/{answer} leads to {}", pack.path(node), pack.path(to))
            }
        }
    }
}

/// Whether the proof fails for a weakened pack. What its steps do stays as it is, whatever protects them.
pub(super) fn is_noticed(pack: &Pack, weakened: &Pack) -> bool {
    let Some(model) = Model::with_effects_of(pack, weakened) else {
        return true;
    };
    if !model.ungrounded().is_empty() {
        return true;
    }
    let quotient = Quotient::of(&model);
    let mut smaller = weakened.clone();
    quotient.lead_to_those_that_stand(&mut smaller);
    let Some(model) = Model::with_effects_of(pack, &smaller) else {
        return true;
    };
    Search::new(&model, &quotient, &leaving()).finds_harm()
}

/// The shipped walk, which is done once: a pack that differs in one node begins with all that it came to.
pub(super) struct Unchanged {
    quotient: Quotient,
    walked: Baseline,
}

impl Unchanged {
    pub(super) fn new(pack: &Pack) -> Option<Self> {
        let quotient = Quotient::of(&Model::new(pack)?);
        let mut smaller = pack.clone();
        quotient.lead_to_those_that_stand(&mut smaller);
        let model = Model::with_effects_of(pack, &smaller)?;
        let walked = Search::new(&model, &quotient, &leaving()).baseline();
        Some(Self { quotient, walked })
    }

    /// Whether a pack that differs in this node only certainly leads to no second payment.
    pub(super) fn is_certainly_safe(&self, pack: &Pack, mutant: &Pack, node: NodeIx) -> bool {
        let begins_elsewhere = Model::with_effects_of(pack, mutant).is_none_or(|model| {
            let entries = model.entries();
            let mut entries = entries.iter().map(|at| self.quotient.stands_for[at.at()]);
            !model.ungrounded().is_empty() || !entries.all(|at| self.quotient.entries.contains(&at))
        });
        if begins_elsewhere {
            return false;
        }
        let mut smaller = mutant.clone();
        self.quotient.lead_to_those_that_stand(&mut smaller);
        let Some(model) = Model::with_effects_of(pack, &smaller) else {
            return false;
        };
        let search = Search::new(&model, &self.quotient, &leaving());
        !search.may_find_harm(&self.walked, node)
    }
}

fn leaving() -> Liberties {
    Liberties {
        leave: true,
        said: Vec::new(),
    }
}

/// Tries these weakenings, on all cores, and tells those that lead to no second payment.
#[must_use]
pub fn survivors(pack: &Pack, mutations: &[Mutation]) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let unchanged = Unchanged::new(pack);
    let work = || {
        let mut survived = Vec::new();
        while let Some(mutation) = mutations.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mutant = mutation.of(pack);
            let safe = mutation.node().is_some_and(|node| {
                let unchanged = unchanged.as_ref();
                unchanged.is_some_and(|it| it.is_certainly_safe(pack, &mutant, node))
            });
            if safe || !is_noticed(pack, &mutant) {
                survived.push(mutation.told(pack));
            }
        }
        survived
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let done = workers.into_iter().filter_map(|worker| worker.join().ok());
        let mut survived: Vec<String> = done.flatten().collect();
        survived.sort();
        survived
    })
}
