//! Whether the proof would notice: every single weakening of what protects the money, one at a time.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Liberties, model::Model, search::Search};
use crate::pack::{FactIx, NodeIx, Pack, RiskIx, Setting, ValueIx};

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
    all
}

impl Mutation {
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
        }
    }
}

/// Whether the proof fails for a weakened pack. What its steps do stays as it is, whatever protects them.
pub(super) fn is_noticed(pack: &Pack, weakened: &Pack) -> bool {
    let Some(model) = Model::with_effects_of(pack, weakened) else {
        return true;
    };
    let harms = |leave| {
        let said = Vec::new();
        Search::new(&model, &Liberties { leave, said }).finds_harm()
    };
    // Most are noticed where nobody leaves.
    !model.ungrounded().is_empty() || harms(false) || harms(true)
}

/// Tries these weakenings, on all cores, and tells those that lead to no second payment.
#[must_use]
pub fn survivors(pack: &Pack, mutations: &[Mutation]) -> Vec<String> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut survived = Vec::new();
        while let Some(mutation) = mutations.get(next.fetch_add(1, Ordering::Relaxed)) {
            let mutant = mutation.of(pack);
            if !is_noticed(pack, &mutant) {
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
