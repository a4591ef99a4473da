//! What steps do to a payment, and what answers say of the world.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Ungrounded,
    world::{Change, RESULTS, World, Worlds, allowed_by, those},
};
use crate::pack::{
    Answer, Effect, FactIx, FlowIx, Id, Kind, NodeIx, Pack, Setting, Speech, TryResult,
};

/// Everything that the walk looks up.
pub struct Model<'p> {
    pub pack: &'p Pack,
    pub effects: Vec<Option<Effect>>,
    /// By fact and value, the worlds of which it is true.
    meanings: BTreeMap<Setting, Worlds>,
    /// By node and answer, what the answer says.
    grounds: BTreeMap<(NodeIx, Id), Vec<Setting>>,
    /// One code for each kind of page.
    pub codes: Vec<Answer>,
    /// By fact, whether the money depends on it.
    money: Vec<bool>,
    /// Facts of other gates, taken as found to be in order: those gates tell nothing of the money.
    given: Vec<Setting>,
    pub all: Worlds,
    /// What time makes of a world.
    pub later: Change,
    /// The try did not leave the terminal.
    unsent: Change,
    tried: Change,
    ended: Change,
}

/// What was done at a step, for all that its answer tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// No try was made or ended.
    Nothing,
    /// A try was begun, and nothing has been sent yet.
    Unsent,
    /// A try was made, and may have ended in any way.
    Tried,
    /// A try may have been made.
    MayTry,
    /// The try that is under way may have ended.
    MayEnd,
}

/// Where the answers of a page lead, and what they establish.
type Leads = Vec<(Option<NodeIx>, Vec<Setting>)>;

/// Codes whose pages lead to different places or establish different facts; the rest are like one of them.
fn codes(pack: &Pack) -> Vec<Answer> {
    let leads = |page: NodeIx| -> Vec<(Option<NodeIx>, Vec<Setting>, Leads)> {
        let ways = pack[page].answers().map(|way| {
            let to = &pack[way.to];
            if to.speech.code().is_some() {
                let inner = to.answers().map(|it| (Some(it.to), it.set.clone()));
                (None, way.set.clone(), inner.collect())
            } else {
                (Some(way.to), way.set.clone(), Leads::new())
            }
        });
        let mut ways: Vec<_> = ways.collect();
        ways.sort();
        ways
    };
    let mut kinds = BTreeMap::new();
    for code in &pack.codes {
        kinds.entry(leads(code.entry)).or_insert_with(|| code.way());
    }
    kinds.into_values().collect()
}

impl<'p> Model<'p> {
    /// `None`: the pack says nothing of payments.
    pub fn new(pack: &'p Pack) -> Option<Self> {
        Self::with_effects_of(pack, pack)
    }

    /// The model of a pack whose steps do what they do in another, whatever risks they bear.
    pub fn with_effects_of(original: &Pack, pack: &'p Pack) -> Option<Self> {
        let evidence = &pack.evidence;
        if evidence.risks.is_empty() && evidence.nodes.is_empty() {
            return None;
        }
        let effects = (0..pack.nodes.len()).map(NodeIx::new).map(|at| {
            let own = evidence.nodes.iter().find(|(node, _)| *node == at);
            let risks = &original[at].risks;
            let borne = evidence.risks.iter().filter(|(it, _)| risks.contains(it));
            own.map(|(_, effect)| *effect)
                .or_else(|| borne.map(|(_, effect)| *effect).min())
        });
        let mut money: Vec<FactIx> = evidence.meanings.iter().map(|(it, _)| it.fact).collect();
        for rule in &pack.derivations {
            money.push(rule.setting.fact);
            money.extend(rule.when.iter().map(|need| need.fact));
        }
        let needs = pack.risks.iter().flat_map(|risk| &risk.needs);
        let given = needs
            .filter(|need| !money.contains(&need.fact))
            .filter_map(|need| {
                let value = *need.values.first()?;
                let fact = need.fact;
                Some(Setting { fact, value })
            });
        let grounds = evidence.grounds.iter();
        let grounds = grounds.map(|it| ((it.node, it.answer.clone()), it.says.clone()));
        let meanings = evidence.meanings.iter();
        Some(Self {
            effects: effects.collect(),
            meanings: meanings.map(|(it, of)| (*it, allowed_by(of))).collect(),
            grounds: grounds.collect(),
            codes: codes(pack),
            given: given.collect(),
            money: (0..pack.facts.len())
                .map(|fact| money.contains(&FactIx::new(fact)))
                .collect(),
            all: those(|_| true),
            later: Change::new(World::later),
            unsent: Change::new(|world| vec![world.tried(TryResult::Unsent)]),
            tried: Change::new(|world| RESULTS.iter().map(|last| world.tried(*last)).collect()),
            ended: Change::new(|world| RESULTS.iter().map(|last| world.ended(*last)).collect()),
            pack,
        })
    }

    /// The worlds in which a step must not be shown.
    pub fn unsafe_for(&self, at: NodeIx) -> Worlds {
        match self.effects[at.at()] {
            None => 0,
            Some(Effect::Pays | Effect::Probes | Effect::Finishes) => those(|w| !w.safe()),
            Some(Effect::Completes) => those(|w| !w.earlier_safe()),
            Some(Effect::PaysRest) => {
                those(|w| !w.earlier_safe() || matches!(w.last, TryResult::Open | TryResult::Taken))
            }
        }
    }

    pub fn is_money(&self, fact: FactIx) -> bool {
        self.money[fact.at()]
    }

    pub fn given(&self) -> &[Setting] {
        &self.given
    }

    /// The worlds in which all of this is true.
    pub fn meant(&self, says: &[Setting]) -> Worlds {
        let meanings = says.iter().filter_map(|it| self.meanings.get(it));
        meanings.fold(self.all, |all, worlds| all & worlds)
    }

    /// What an answer says: the value that its question asks for, what its grounds name, and what the page of a code
    /// establishes, whose sources are listed with it.
    fn says(&self, at: NodeIx, answer: &Answer) -> Vec<Setting> {
        let node = &self.pack[at];
        let named = self.grounds.get(&(at, answer.id.clone()));
        let mut says = named.cloned().unwrap_or_default();
        if node.speech != Speech::Own {
            says.extend(&answer.set);
        }
        if let Kind::Ask {
            fact: Some(fact), ..
        } = node.kind
            && let Some(value) = self.pack[fact].value(&answer.id)
        {
            says.push(Setting { fact, value });
        }
        says
    }

    /// The worlds in which an answer is true.
    pub fn tells(&self, at: NodeIx, answer: &Answer) -> Worlds {
        self.meant(&self.says(at, answer))
    }

    /// The places that a case can be led to by name.
    pub fn entries(&self) -> Vec<NodeIx> {
        let pack = self.pack;
        let nodes = (0..pack.nodes.len()).map(NodeIx::new);
        nodes
            .filter(|at| !matches!(pack[*at].kind, Kind::Pass { .. }))
            .filter(|at| pack[*at].speech == Speech::Own)
            .filter(|at| pack.entrance(*at) == *at)
            .chain(self.codes.iter().map(|way| way.to))
            .collect()
    }

    /// What an answer tells of the tries: what was done before it, and the worlds in which it is true.
    pub fn told_by(&self, at: NodeIx, answer: &Answer) -> (Done, Worlds) {
        let done = !(matches!(self.pack[at].kind, Kind::Try { .. }) && &*answer.id == "unsure");
        let goes_on = self.effects[answer.to.at()] == Some(Effect::Finishes);
        let done = match self.effects[at.at()] {
            // The card was read, and the sale goes on at the next step.
            Some(Effect::Pays) if done && goes_on && &*answer.id == "fixed" => Done::Unsent,
            Some(Effect::Pays) if done => Done::Tried,
            // The part that was approved stays taken, and is an earlier try from now on.
            Some(Effect::PaysRest) if done => Done::MayTry,
            Some(Effect::Completes | Effect::Finishes) if done => Done::MayEnd,
            Some(_) | None => Done::Nothing,
        };
        (done, self.tells(at, answer))
    }

    /// What may have been done where a step is left without an answer.
    pub fn left_behind(&self, at: NodeIx) -> Done {
        match self.effects[at.at()] {
            None | Some(Effect::Probes) => Done::Nothing,
            Some(Effect::Pays | Effect::PaysRest) => Done::MayTry,
            Some(Effect::Finishes | Effect::Completes) => Done::MayEnd,
        }
    }

    /// The worlds that there are once this was done.
    pub fn after(&self, done: Done, worlds: Worlds) -> Worlds {
        match done {
            Done::Nothing => worlds,
            Done::Unsent => self.unsent.of(worlds),
            Done::Tried => self.tried.of(worlds),
            Done::MayTry => worlds | self.tried.of(worlds),
            Done::MayEnd => worlds | self.ended.of(worlds),
        }
    }

    /// The worlds that are left once an answer was given that is true in them.
    #[cfg(test)]
    pub fn answered(&self, at: NodeIx, answer: &Answer, worlds: Worlds) -> Worlds {
        let (done, meant) = self.told_by(at, answer);
        self.after(done, worlds) & meant
    }

    /// The worlds that are left where a step is left without an answer: what it asked for may have been done.
    #[cfg(test)]
    pub fn left(&self, at: NodeIx, worlds: Worlds) -> Worlds {
        self.after(self.left_behind(at), worlds)
    }

    /// Answers that establish what nothing says they may.
    pub fn ungrounded(&self) -> Vec<Ungrounded> {
        let pack = self.pack;
        let mut found = Vec::new();
        let mut used = BTreeSet::new();
        for at in (0..pack.nodes.len()).map(NodeIx::new) {
            if pack[at].speech != Speech::Own {
                continue;
            }
            for answer in pack[at].answers() {
                let says = self.says(at, answer);
                used.insert((at, answer.id.clone()));
                for setting in &answer.set {
                    if pack.is_derived(setting.fact) {
                        let derived = Ungrounded::Derived(at, answer.id.clone(), setting.fact);
                        found.push(derived);
                    } else if self.meanings.contains_key(setting) && !says.contains(setting) {
                        found.push(Ungrounded::Answer(at, answer.id.clone(), *setting));
                    }
                }
            }
            if let Kind::Pass { set } = &pack[at].kind {
                for setting in set.iter().filter(|it| self.meanings.contains_key(it)) {
                    let own = |node: NodeIx| matches!(pack[node].kind, Kind::Ask { fact: Some(fact), .. } if fact == setting.fact);
                    // A gate that asked for it says at its end what was answered.
                    if !pack[pack[at].flow].each_node().any(own) {
                        found.push(Ungrounded::Answer(at, pack[at].id.clone(), *setting));
                    }
                }
            }
        }
        for (at, flow) in pack.flows.iter().enumerate() {
            let says = self.flow_says(FlowIx::new(at));
            for setting in &flow.says {
                if self.meanings.contains_key(setting) && !says.contains(setting) {
                    found.push(Ungrounded::Flow(FlowIx::new(at), *setting));
                }
            }
        }
        for (node, answer) in self.grounds.keys() {
            let flow_says = &**answer == "says" && pack[pack[*node].flow].start == *node;
            if !flow_says && !used.contains(&(*node, answer.clone())) {
                found.push(Ungrounded::Unused(*node, answer.clone()));
            }
        }
        found
    }

    /// What is true of whoever begins a flow by name.
    pub fn flow_says(&self, flow: FlowIx) -> Vec<Setting> {
        let start = self.pack[flow].start;
        let grounds = self.grounds.get(&(start, "says".into()));
        grounds.cloned().unwrap_or_default()
    }
}
