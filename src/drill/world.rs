//! What is true in a scenario, node by node, and which ends what is known of it leaves open.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    rc::Rc,
};

use rustc_hash::FxHashSet;

use crate::{
    pack::{Answer, CodeIx, FlowIx, Kind, NodeIx, Pack, Scenario, Setting},
    session::{Entry, FactSet, Glance, How, Position, play, scripted_turn_at},
};

/// The most positions that are looked at for one question about ends. Content beyond it counts as undecided.
const MAX_POSITIONS: usize = 50_000;

/// One way out of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The answer at this place of [`Node::answers`](crate::pack::Node::answers).
    Answer(usize),
    /// The screen of a code that is typed.
    Code(CodeIx),
    /// Leaving for the support screen of the flow.
    Stop,
    /// The proof of a fix failed.
    Failed,
}

/// A scenario as it can be asked about.
#[derive(Clone, Debug)]
pub struct World {
    pack: Rc<Pack>,
    /// Position in the scenarios of the pack.
    scenario: usize,
    /// The nodes that the wizard shows, in its order; what has to be asked again after an attempt is in it again.
    pub path: Vec<NodeIx>,
    /// What an attempt can change: an answer to one of these holds for its own question only.
    passing: FactSet,
    /// The flows of these, gates included: their questions are those that can be asked.
    flows: BTreeSet<FlowIx>,
}

/// The nodes whose answers are known, and what these establish.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    nodes: BTreeSet<NodeIx>,
    settings: BTreeSet<Setting>,
}

impl Heard {
    /// Whether the answer of this node was heard.
    #[must_use]
    pub fn contains(&self, node: NodeIx) -> bool {
        self.nodes.contains(&node)
    }
}

/// A way to an end that is not the right one: its nodes, and how each was left.
pub type WayToOtherEnd = Vec<(NodeIx, Way)>;

/// Whether what is known leads to the right end and no other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// No other end is left.
    Decided,
    /// This way leads to another end.
    Open(WayToOtherEnd),
    /// There are too many ways to tell.
    TooLarge,
}

/// A place of the search for ends.
struct Found {
    position: Position,
    /// How often each node with several true answers was left on the way here.
    visits: BTreeMap<NodeIx, usize>,
    from: Option<(usize, Way)>,
}

impl World {
    /// Of a scenario that goes as it says. `None`: it does not reach its end, so nothing can be learnt from it.
    #[must_use]
    pub fn new(pack: &Rc<Pack>, scenario: usize) -> Option<Self> {
        let at = scenario;
        let scenario = pack.scenarios.get(at)?;
        let played = play(pack, scenario)?;
        if played.stuck.is_some() || played.state.at() != scenario.end {
            return None;
        }
        let mut path = Vec::new();
        for visit in played.state.trail() {
            let shown = match visit.how {
                How::Answered | How::Stopped => true,
                How::Known | How::Stated => false,
            };
            if shown && visit.node != scenario.end {
                path.push(visit.node);
            }
        }
        let mut flows: BTreeSet<FlowIx> = path.iter().map(|node| pack[*node].flow).collect();
        flows.insert(pack[scenario.start].flow);
        flows.insert(pack[scenario.end].flow);
        Some(Self {
            scenario: at,
            path,
            passing: FactSet::changed_by_attempts(pack),
            flows,
            pack: Rc::clone(pack),
        })
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The pack, shared.
    #[must_use]
    pub const fn shared_pack(&self) -> &Rc<Pack> {
        &self.pack
    }

    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.pack.scenarios[self.scenario]
    }

    /// Whether a question can be asked in this world: it is part of a flow that the case passes.
    #[must_use]
    pub fn is_at_hand(&self, node: NodeIx) -> bool {
        self.flows.contains(&self.pack[node].flow)
    }

    /// What a node's true answer is when it is met for the `visit`-th time. `None` where the scenario is silent, and at
    /// ends that are ends.
    #[must_use]
    pub fn true_way(&self, node: NodeIx, visit: usize) -> Option<Way> {
        let entry = scripted_turn_at(&self.pack, self.scenario(), node, visit)?;
        let kind = &self.pack[node].kind;
        match entry {
            Entry::Stop { .. } => Some(Way::Stop),
            Entry::Answer { answer, .. } if matches!(kind, Kind::Solved { .. }) => {
                (answer == "failed").then_some(Way::Failed)
            }
            Entry::Answer { answer, .. } => {
                let mut answers = self.pack[node].answers();
                let at = answers.position(|known| *known.id == *answer)?;
                Some(Way::Answer(at))
            }
            Entry::Fields { values, .. } => {
                let Kind::Form { lookup, .. } = kind else {
                    return None;
                };
                let Some(lookup) = lookup else {
                    return Some(Way::Answer(0));
                };
                let typed = values.get(&*self.pack[lookup.field].id);
                let typed = typed.map(String::as_str).unwrap_or_default();
                Some(match self.pack.code(typed) {
                    Some(code) => Way::Code(code),
                    None if typed.is_empty() => Way::Answer(1),
                    None => Way::Answer(0),
                })
            }
            Entry::Jump { .. } | Entry::TakenOver(_) | Entry::Recheck(_) | Entry::Given(_) => None,
        }
    }

    /// The answer that a way is, where it is one.
    #[must_use]
    pub fn answer(&self, node: NodeIx, way: Way) -> Option<&Answer> {
        match way {
            Way::Answer(at) => self.pack[node].answers().nth(at),
            Way::Code(_) | Way::Stop | Way::Failed => None,
        }
    }

    /// What the true answer of a node establishes when it is first met.
    fn true_settings(&self, node: NodeIx) -> &[Setting] {
        let way = self.true_way(node, 0);
        let answer = way.and_then(|way| self.answer(node, way));
        answer.map_or(&[], |answer| &answer.set)
    }

    /// These answers, as known.
    #[must_use]
    pub fn heard(&self, nodes: impl IntoIterator<Item = NodeIx>) -> Heard {
        let nodes: BTreeSet<NodeIx> = nodes.into_iter().collect();
        let asks = nodes
            .iter()
            .filter(|node| matches!(self.pack[**node].kind, Kind::Ask { .. }));
        let settings = asks.flat_map(|node| self.true_settings(*node));
        let lasting = settings.filter(|setting| !self.passing.contains(setting.fact));
        Heard {
            settings: lasting.copied().collect(),
            nodes,
        }
    }

    /// What a question asks for, if an answer elsewhere establishes the same for good.
    fn asks_for(&self, node: NodeIx) -> Option<Setting> {
        let Kind::Ask {
            fact: Some(fact), ..
        } = self.pack[node].kind
        else {
            return None;
        };
        let first = self.true_settings(node).first().copied();
        first.filter(|setting| setting.fact == fact && !self.passing.contains(fact))
    }

    fn is_known(&self, node: NodeIx, heard: &Heard) -> bool {
        let elsewhere = || {
            let asked = self.asks_for(node);
            asked.is_some_and(|setting| heard.settings.contains(&setting))
        };
        heard.nodes.contains(&node) || elsewhere()
    }

    /// The questions at hand whose true answer would rule out leaving `node` by another way.
    #[must_use]
    pub fn deciders(&self, node: NodeIx) -> Vec<NodeIx> {
        let mut nodes = Vec::new();
        if self.is_at_hand(node) {
            nodes.push(node);
        }
        if let Some(setting) = self.asks_for(node) {
            let flows = self.flows.iter();
            let at_hand = flows.flat_map(|flow| self.pack[*flow].each_node());
            nodes.extend(at_hand.filter(|other| {
                let is_ask = matches!(self.pack[*other].kind, Kind::Ask { .. });
                *other != node && is_ask && self.true_settings(*other).contains(&setting)
            }));
        }
        nodes
    }

    fn has_several_answers(&self, node: NodeIx) -> bool {
        let told = self
            .scenario()
            .answers
            .iter()
            .find(|told| told.node == node);
        told.is_some_and(|told| told.answers.len() > 1)
    }

    fn leave(&self, position: &Position, way: Way) -> Position {
        let (pack, mut after) = (&*self.pack, position.clone());
        match way {
            Way::Answer(at) => {
                if let Some(answer) = pack[position.at].answers().nth(at) {
                    after.take(pack, answer, &mut Glance);
                }
            }
            Way::Code(code) => after.take(pack, &pack[code].way(), &mut Glance),
            Way::Stop => after.stop(pack),
            Way::Failed => {
                if let Kind::Solved { failed, .. } = pack[position.at].kind {
                    after.fail_proof(pack, failed, &mut Glance);
                }
            }
        }
        after
    }

    /// All ways out of a node that are to be reckoned with.
    fn ways(&self, node: NodeIx) -> Vec<Way> {
        let mut ways: Vec<Way> = (0..self.pack[node].answers().count())
            .map(Way::Answer)
            .collect();
        if self.pack[node].looks_up() {
            ways.extend((0..self.pack.codes.len()).map(|at| Way::Code(CodeIx::new(at))));
        }
        ways
    }

    /// The position in which the case begins.
    #[must_use]
    pub fn start(&self) -> Position {
        let at = self.pack.entrance(self.scenario().start);
        let mut start = Position::new(&self.pack, at);
        start.enter(&self.pack, at, &mut Glance);
        start
    }

    /// Whether these answers leave the right end only: every way through the wizard that agrees with them ends there.
    #[must_use]
    pub fn verdict(&self, heard: &Heard) -> Verdict {
        let mut seen = FxHashSet::default();
        let mut found = vec![Found {
            position: self.start(),
            visits: BTreeMap::new(),
            from: None,
        }];
        let mut open = VecDeque::from([0]);
        while let Some(at) = open.pop_front() {
            let node = found[at].position.at;
            let visit = found[at].visits.get(&node).copied().unwrap_or(0);
            let known = self
                .is_known(node, heard)
                .then(|| self.true_way(node, visit))
                .flatten();
            if self.pack[node].is_end() && known.is_none() {
                let fails = self.true_way(node, visit).is_some();
                if node == self.scenario().end && !fails {
                    continue;
                }
                return Verdict::Open(way_to(&found, at));
            }
            let ways = known.map_or_else(|| self.ways(node), |way| vec![way]);
            for way in ways {
                let position = self.leave(&found[at].position, way);
                let mut visits = found[at].visits.clone();
                if self.has_several_answers(node) {
                    *visits.entry(node).or_insert(0) += 1;
                }
                if !seen.insert((position.clone(), visits.clone())) {
                    continue;
                }
                if found.len() >= MAX_POSITIONS {
                    return Verdict::TooLarge;
                }
                open.push_back(found.len());
                found.push(Found {
                    position,
                    visits,
                    from: Some((at, way)),
                });
            }
        }
        Verdict::Decided
    }
}

/// The way to a place, with its last node left by nothing.
fn way_to(found: &[Found], mut at: usize) -> WayToOtherEnd {
    let mut way = Vec::new();
    // An end that is no end has only its failed proof to tell it apart.
    way.push((found[at].position.at, Way::Stop));
    while let Some((before, by)) = found[at].from {
        way.push((found[before].position.at, by));
        at = before;
    }
    way.reverse();
    way
}
