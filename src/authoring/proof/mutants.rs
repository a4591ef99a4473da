//! Whether the proof would notice: every single weakening of what protects the money, one at a time.
//!
//! Most are noticed at once: an answer that claims what nothing allows is no matter of a walk, and most other harm is
//! found before anybody leaves for another place. What is left differs from the content in one node: such weakenings are
//! walked together, each as an alternative of its node. Where that walk comes to no second payment, none of them alone
//! does, as it comes to everything that any of them allows; where it does, they are parted and walked again, in the end
//! each by itself.
//!
//! An answer that leads elsewhere with all its settings claims nothing new, nor does one that changes places with another
//! where neither says anything that opens a step. What opens a step is what is known, not the way there, so that most of
//! these are no weakenings at all. Which of them are none is not argued but walked, every time: they are counted apart
//! from the survivors only once they were found to lead to no second payment.

use std::{
    collections::BTreeSet,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use super::{
    Liberties,
    model::Model,
    quotient::Quotient,
    search::{Alternative, Search},
};
use crate::pack::{Fact, FactIx, FlowIx, Need, Node, NodeIx, Pack, RiskIx, Setting, ValueIx};

/// How many weakenings are walked together at first.
const TOGETHER: usize = 96;

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
    let all = with_those_that_cannot_matter(pack).into_iter();
    all.filter_map(|(mutation, matters)| matters.then_some(mutation))
        .collect()
}

/// All weakenings, each with whether it can matter. The tests walk those that cannot.
pub(super) fn with_those_that_cannot_matter(pack: &Pack) -> Vec<(Mutation, bool)> {
    let mut all = Vec::new();
    let Some(model) = Model::new(pack) else {
        return all;
    };
    let paying: Vec<RiskIx> = pack.evidence.risks.iter().map(|(risk, _)| *risk).collect();
    for risk in &paying {
        let of = &pack[*risk];
        let needs = of.needs.iter().enumerate();
        all.extend(
            needs.map(|(at, need)| (Mutation::Need(*risk, at), tells_of_tries(&model, need))),
        );
        let clears = of.clears.iter().enumerate();
        let clears = clears.map(|(at, fact)| {
            let matters = is_cleared_by(&model, *risk, *fact);
            (Mutation::Clear(*risk, at), matters)
        });
        all.extend(clears);
        all.extend(bearing(pack, *risk).map(|at| (Mutation::Risk(at, *risk), true)));
    }
    let opens = |setting: Setting| {
        let mut needs = paying.iter().flat_map(|risk| &pack[*risk].needs);
        needs.any(|need| need.fact == setting.fact && need.met_by(setting.value))
    };
    let tells = |setting: Setting| {
        let needs = paying.iter().flat_map(|risk| &pack[*risk].needs);
        let mut needs = needs.filter(|need| tells_of_tries(&model, need));
        needs.any(|need| need.fact == setting.fact && need.met_by(setting.value))
    };
    let telling = telling(&model, &paying);
    let values = |fact: FactIx| {
        let all = (0_u8..).zip(&pack[fact].values);
        all.map(|(value, _)| ValueIx(value))
    };
    let mut opening: Vec<Setting> = Vec::new();
    for (at, rule) in pack.derivations.iter().enumerate() {
        if !opens(rule.setting) {
            continue;
        }
        let tells = tells(rule.setting);
        for (condition, when) in rule.when.iter().enumerate() {
            all.push((Mutation::Condition(at, condition), tells));
            let fact = when.fact;
            let others = values(fact).filter(|value| !when.met_by(*value));
            let others = others.map(|value| {
                let known = Setting { fact, value };
                let decided = is_decided_before(pack, at, condition, value);
                let matters = tells && !decided && !is_shut_out(pack, &paying, rule.setting, known);
                (Mutation::Value(at, condition, value), matters)
            });
            all.extend(others);
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
                let others = values(fact).filter(|value| {
                    let value = *value;
                    value != setting.value && opening.contains(&Setting { fact, value })
                });
                all.extend(others.map(|value| {
                    let matters = telling.contains(&Setting { fact, value });
                    (Mutation::Set(at, answer, set, value), matters)
                }));
            }
        }
    }
    for flow in gates(pack, &paying) {
        let reroutings = reroutings(pack, flow).into_iter();
        all.extend(reroutings.map(|mutation| (mutation, true)));
    }
    all
}

fn bearing(pack: &Pack, risk: RiskIx) -> impl Iterator<Item = NodeIx> + '_ {
    let nodes = (0..pack.nodes.len()).map(NodeIx::new);
    nodes.filter(move |at| pack[*at].risks.contains(&risk))
}

/// Whether what a risk needs says anything of the tries: in some world it cannot follow from what is true. Whether a
/// card is to be kept, for one, is no matter of the money.
fn tells_of_tries(model: &Model<'_>, need: &Need) -> bool {
    let mut possible = 0;
    for value in &need.values {
        let fact = need.fact;
        let value = *value;
        let setting = Setting { fact, value };
        if !model.pack.is_derived(fact) {
            possible |= model.meant(&[setting]);
        }
        let rules = model.pack.derivations_of(fact);
        for rule in rules.filter(|rule| rule.setting == setting) {
            possible |= rule.when.iter().fold(model.all, |worlds, when| {
                let any = when.values.iter().map(|value| {
                    let fact = when.fact;
                    let value = *value;
                    model.meant(&[Setting { fact, value }])
                });
                worlds & any.fold(0, |all, worlds| all | worlds)
            });
        }
    }
    possible != model.all
}

/// Whether it makes a difference that a risk clears a fact: the money depends on it, and it is not as uncertain without.
/// Leaving an end clears what any attempt would, and what is certain once the step was done is cleared as such.
fn is_cleared_by(model: &Model<'_>, risk: RiskIx, fact: FactIx) -> bool {
    let pack = model.pack;
    let others = pack.risks.iter().enumerate();
    let mut others = others.filter(|(at, _)| *at != risk.at());
    let elsewhere = others.any(|(_, other)| other.clears.contains(&fact));
    let is_left = pack[risk].left_facts().any(|left| *left == fact);
    let at_ends = bearing(pack, risk).all(|at| pack[at].is_end());
    model.is_money(fact) && !(elsewhere && (is_left || at_ends))
}

/// Whether an earlier rule for the same fact decides wherever this one would hold by this value of one of its conditions:
/// all that the earlier one looks at is this value, or follows from the other conditions.
fn is_decided_before(pack: &Pack, rule: usize, condition: usize, value: ValueIx) -> bool {
    let later = &pack.derivations[rule];
    let fact = later.when[condition].fact;
    let follows = |need: &Need| {
        if need.fact == fact {
            return need.met_by(value);
        }
        let mut others = later.when.iter().filter(|when| when.fact == need.fact);
        others.any(|when| when.values.iter().all(|value| need.met_by(*value)))
    };
    pack.derivations[..rule]
        .iter()
        .any(|before| before.setting.fact == later.setting.fact && before.when.iter().all(follows))
}

/// Whether every risk that needs what a rule says also needs something that cannot follow where a fact has this value:
/// with it alone the rule opens no step.
fn is_shut_out(pack: &Pack, paying: &[RiskIx], follows: Setting, known: Setting) -> bool {
    let needs = |need: &Need| need.fact == follows.fact && need.met_by(follows.value);
    let mut waiting = paying.iter().map(|risk| &pack[*risk].needs);
    waiting.all(|all| {
        let shuts = |need: &Need| {
            let mut rules = pack.derivations_of(need.fact);
            let excludes = |when: &Need| when.fact == known.fact && !when.met_by(known.value);
            pack.is_derived(need.fact)
                && rules
                    .all(|rule| !need.met_by(rule.setting.value) || rule.when.iter().any(excludes))
        };
        !all.iter().any(needs)
            || all
                .iter()
                .any(|need| need.fact != follows.fact && shuts(need))
    })
}

/// The values that [`telling`] finds in a pack; none, where it says nothing of payments.
pub(super) fn telling_settings(pack: &Pack) -> Vec<Setting> {
    let paying: Vec<RiskIx> = pack.evidence.risks.iter().map(|(risk, _)| *risk).collect();
    Model::new(pack).map_or_else(Vec::new, |model| telling(&model, &paying))
}

/// The values that may open a step that pays and say something of the tries: something needs them, or a rule looks for them
/// that establishes what is needed.
fn telling(model: &Model<'_>, paying: &[RiskIx]) -> Vec<Setting> {
    let pack = model.pack;
    let needs = paying.iter().flat_map(|risk| &pack[*risk].needs);
    let needs: Vec<&Need> = needs.filter(|need| tells_of_tries(model, need)).collect();
    let needed = |setting: Setting| {
        let mut needs = needs.iter();
        needs.any(|need| need.fact == setting.fact && need.met_by(setting.value))
    };
    let rules = pack
        .derivations
        .iter()
        .filter(|rule| needed(rule.setting))
        .flat_map(|rule| &rule.when);
    let all = needs.iter().copied().chain(rules);
    let settings = all.flat_map(|need| {
        let fact = need.fact;
        need.values.iter().map(move |value| Setting {
            fact,
            value: *value,
        })
    });
    settings.collect()
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
            Self::Set(node, ..) | Self::Flip(node, ..) | Self::Target(node, ..) => {
                self.change(&mut pack.nodes[node.at()]);
            }
        }
        pack
    }

    /// Changes the one node that is changed.
    fn change(self, node: &mut Node) {
        let mut answers = node.answers_mut();
        match self {
            Self::Set(_, answer, set, value) => {
                if let Some(answer) = answers.nth(answer) {
                    answer.set[set].value = value;
                }
            }
            Self::Flip(_, first, second) => {
                if let (Some(one), Some(other)) =
                    (answers.nth(first), answers.nth(second - first - 1))
                {
                    std::mem::swap(&mut one.to, &mut other.to);
                    std::mem::swap(&mut one.set, &mut other.set);
                }
            }
            Self::Target(_, answer, to) => {
                if let Some(answer) = answers.nth(answer) {
                    answer.to = to;
                }
            }
            Self::Need(..)
            | Self::Clear(..)
            | Self::Risk(..)
            | Self::Condition(..)
            | Self::Value(..) => {}
        }
    }

    /// Whether no answer says anything anew that may open a step: it only leads elsewhere, or changes places with
    /// another that opens none either.
    pub(super) fn is_only_a_way(self, pack: &Pack, telling: &[Setting]) -> bool {
        match self {
            Self::Target(..) => true,
            Self::Flip(node, first, second) => {
                let set = |at| pack[node].answers().nth(at).map(|answer| &answer.set);
                let exchanged = set(first).into_iter().chain(set(second)).flatten();
                let opens_nothing = || exchanged.clone().all(|said| !telling.contains(said));
                set(first) == set(second) || opens_nothing()
            }
            Self::Set(..)
            | Self::Need(..)
            | Self::Clear(..)
            | Self::Risk(..)
            | Self::Condition(..)
            | Self::Value(..) => false,
        }
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

fn leaving() -> Liberties {
    Liberties {
        leave: true,
        said: Vec::new(),
    }
}

/// What weakenings of one node have in common: the content with as few nodes as there are, but for those.
pub(super) struct Common<'p> {
    pack: &'p Pack,
    smaller: Pack,
    quotient: Quotient,
    entries: Vec<NodeIx>,
}

/// What is known of a weakening at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AtOnce {
    Noticed,
    Survives,
    /// Whether anybody who leaves for another place comes to a second payment is not known yet.
    Open,
}

impl<'p> Common<'p> {
    /// `None`: the pack says nothing of payments.
    pub(super) fn new(pack: &'p Pack, mutations: &[Mutation]) -> Option<Self> {
        let model = Model::new(pack)?;
        let changed = mutations.iter().filter_map(|it| it.node()).collect();
        let quotient = Quotient::but_for(&model, &changed);
        let mut smaller = pack.clone();
        quotient.lead_to_those_that_stand(&mut smaller);
        Some(Self {
            entries: model.entries(),
            pack,
            smaller,
            quotient,
        })
    }

    /// Tries a weakening where that is cheap, or where it stands alone anyway.
    pub(super) fn try_at_once(&self, mutation: Mutation) -> AtOnce {
        let noticed = |noticed| {
            if noticed {
                AtOnce::Noticed
            } else {
                AtOnce::Survives
            }
        };
        let mut mutant = mutation.of(self.pack);
        let Some(model) = Model::with_effects_of(self.pack, &mutant) else {
            return AtOnce::Noticed;
        };
        if !model.ungrounded().is_empty() {
            return AtOnce::Noticed;
        }
        if mutation.node().is_none() || model.entries() != self.entries {
            return noticed(is_noticed(self.pack, &mutant));
        }
        self.quotient.lead_to_those_that_stand(&mut mutant);
        let Some(model) = Model::with_effects_of(self.pack, &mutant) else {
            return AtOnce::Noticed;
        };
        let staying = Liberties::default();
        if Search::new(&model, &self.quotient, &staying).finds_harm() {
            AtOnce::Noticed
        } else {
            AtOnce::Open
        }
    }

    /// Whether all of these together lead to no second payment; then none of them does.
    pub(super) fn are_safe_together(&self, mutations: &[Mutation]) -> bool {
        let alternatives = mutations.iter().filter_map(|mutation| {
            let at = mutation.node()?;
            let mut node = self.pack[at].clone();
            mutation.change(&mut node);
            for answer in node.answers_mut() {
                answer.to = self.quotient.stands_for[answer.to.at()];
            }
            Some(Alternative { at, node })
        });
        let alternatives: Vec<Alternative> = alternatives.collect();
        if alternatives.len() != mutations.len() {
            return false;
        }
        let Some(model) = Model::with_effects_of(self.pack, &self.smaller) else {
            return false;
        };
        let search = Search::new(&model, &self.quotient, &leaving());
        !search.with_alternatives(&alternatives).finds_harm()
    }

    /// Those of these that lead to no second payment, each by itself or with others.
    fn safe_ones(&self, mutations: &[Mutation]) -> Tried {
        if mutations.len() == 1 {
            let noticed = mutations
                .iter()
                .any(|it| is_noticed(self.pack, &it.of(self.pack)));
            return if noticed { Tried::Noticed } else { Tried::Safe };
        }
        if self.are_safe_together(mutations) {
            Tried::Safe
        } else {
            Tried::Part
        }
    }
}

/// What is known of weakenings that were tried together.
#[derive(Clone, Copy)]
enum Tried {
    Noticed,
    Safe,
    /// Some of them may lead to a second payment.
    Part,
}

/// A weakening that leads to no second payment.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Survivor {
    /// What is weakened.
    pub what: String,
    /// Why it does no harm, as `evidence.toml` has it.
    pub why: Option<String>,
}

/// What became of all weakenings.
#[derive(Clone, Debug, Default)]
pub struct Mutants {
    /// How many were tried.
    pub tried: usize,
    /// Those that lead to no second payment.
    pub survivors: Vec<Survivor>,
    /// Answers that may as well lead elsewhere, or change places, as what opens a step is what is known.
    pub ways: Vec<String>,
    /// Reasons for what does lead to a second payment, or is no weakening at all.
    pub stale: Vec<String>,
}

impl Mutants {
    /// Whether there is a reason for every one that survived, and for no other.
    #[must_use]
    pub fn explained(&self) -> bool {
        self.stale.is_empty() && self.survivors.iter().all(|it| it.why.is_some())
    }
}

/// Does this for each, on all cores. The results are in order.
fn on_all_cores<T: Sync, R: Send>(all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(all.len()));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(one) = all.get(at) else { break };
                    let result = work(one);
                    let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
                    results.push((at, result));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Tries these weakenings, on all cores. It is told how many of them are decided.
#[must_use]
pub fn survivors(
    pack: &Pack,
    mutations: &[Mutation],
    progress: &(dyn Fn(usize) + Sync),
) -> Mutants {
    let Some(common) = Common::new(pack, mutations) else {
        return Mutants::default();
    };
    let decided = AtomicUsize::new(0);
    let decide = |count: usize| progress(decided.fetch_add(count, Ordering::Relaxed) + count);
    let at_once = on_all_cores(mutations, |mutation| {
        let known = common.try_at_once(*mutation);
        if known != AtOnce::Open {
            decide(1);
        }
        known
    });
    let those = |wanted: AtOnce| {
        let all = mutations.iter().zip(&at_once);
        all.filter(move |(_, known)| **known == wanted)
            .map(|(mutation, _)| *mutation)
    };
    let mut safe: Vec<Mutation> = those(AtOnce::Survives).collect();
    let open: Vec<Mutation> = those(AtOnce::Open).collect();
    let mut parts: Vec<&[Mutation]> = open.chunks(TOGETHER).collect();
    while !parts.is_empty() {
        let tried = on_all_cores(&parts, |part| {
            let tried = common.safe_ones(part);
            if !matches!(tried, Tried::Part) {
                decide(part.len());
            }
            tried
        });
        let mut next = Vec::new();
        for (part, tried) in parts.into_iter().zip(tried) {
            match tried {
                Tried::Noticed => {}
                Tried::Safe => safe.extend(part),
                Tried::Part => {
                    let (one, other) = part.split_at(part.len() / 2);
                    next.extend([one, other]);
                }
            }
        }
        parts = next;
    }
    report(pack, mutations.len(), &safe)
}

/// Whether a larger weakening survived, whose reason holds for this one: a condition that is not looked at at all, for one
/// of its values. Both were walked.
pub(super) fn is_part_of_another(mutation: Mutation, safe: &[Mutation]) -> bool {
    match mutation {
        Mutation::Value(rule, condition, _) => safe.contains(&Mutation::Condition(rule, condition)),
        Mutation::Need(..)
        | Mutation::Clear(..)
        | Mutation::Risk(..)
        | Mutation::Condition(..)
        | Mutation::Set(..)
        | Mutation::Flip(..)
        | Mutation::Target(..) => false,
    }
}

fn report(pack: &Pack, tried: usize, safe: &[Mutation]) -> Mutants {
    let reasons = &pack.evidence.survives;
    let telling = telling_settings(pack);
    let (ways, others): (Vec<Mutation>, Vec<Mutation>) =
        safe.iter().partition(|it| it.is_only_a_way(pack, &telling));
    let mut ways: Vec<String> = ways.iter().map(|it| it.told(pack)).collect();
    ways.sort();
    let alone = others
        .iter()
        .filter(|it| !is_part_of_another(**it, &others));
    let survivors = alone.map(|mutation| {
        let what = mutation.told(pack);
        let why = reasons.iter().find(|(name, _)| *name == what);
        let why = why.map(|(_, why)| why.clone());
        Survivor { what, why }
    });
    let mut survivors: Vec<Survivor> = survivors.collect();
    survivors.sort();
    let unused = |name: &&String| !survivors.iter().any(|it| it.what == **name);
    let stale = reasons.iter().map(|(name, _)| name).filter(unused);
    Mutants {
        tried,
        stale: stale.cloned().collect(),
        ways,
        survivors,
    }
}
