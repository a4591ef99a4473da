//! The walk over everything that can be reached.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rustc_hash::FxHashMap;

use super::{Counterexample, Liberties, Move, Proof, model::Model, world::Worlds};
use crate::{
    pack::{Effect, Kind, NodeIx, Pack, Setting, Speech},
    session::{FactSet, Position, Walk},
};

/// The most steps of a route that are told.
const LONGEST_ROUTE: usize = 40;

/// Nothing is passed over for having been seen too often.
struct Tireless;

impl Walk for Tireless {
    fn passed(&mut self, _: NodeIx, _: &str, _: bool) {}

    fn visit_limit_reached(&self, _: NodeIx) -> bool {
        false
    }
}

/// How a position was first come to.
type Step = (Option<Position>, Move);

pub struct Search<'m, 'p> {
    model: &'m Model<'p>,
    reached: FxHashMap<Position, Worlds>,
    open: VecDeque<Position>,
    /// What is known where somebody walks away, and the worlds.
    away: FxHashMap<Position, Worlds>,
    leaving: VecDeque<Position>,
    way: FxHashMap<Position, Step>,
    /// From where somebody walked away first, knowing this.
    walked: FxHashMap<Position, Position>,
    harmed: BTreeMap<NodeIx, Position>,
    /// What the words may say that lead to a place by name.
    said: Vec<Setting>,
    /// What a pause makes uncertain.
    aged: FactSet,
    /// A world in which a payment would be a second one.
    danger: Worlds,
    /// The walk ends with the first way to a second payment.
    first_only: bool,
    /// People leave for other places on the way.
    leaves: bool,
}

impl<'m, 'p> Search<'m, 'p> {
    pub fn new(model: &'m Model<'p>, liberties: &Liberties) -> Self {
        Self {
            reached: FxHashMap::default(),
            open: VecDeque::new(),
            away: FxHashMap::default(),
            leaving: VecDeque::new(),
            way: FxHashMap::default(),
            walked: FxHashMap::default(),
            harmed: BTreeMap::new(),
            said: liberties.said.clone(),
            aged: FactSet::changed_by_attempts(model.pack),
            danger: super::world::those(|world| !world.safe()),
            first_only: false,
            leaves: liberties.leave,
            model,
        }
    }

    /// Whether there is any way to a second payment.
    pub fn finds_harm(mut self) -> bool {
        self.first_only = true;
        self.run();
        !self.harmed.is_empty()
    }

    /// The places that a case can be led to by name.
    fn entries(&self) -> Vec<NodeIx> {
        let pack = self.model.pack;
        let nodes = (0..pack.nodes.len()).map(NodeIx::new);
        nodes
            .filter(|at| !matches!(pack[*at].kind, Kind::Pass { .. }))
            .filter(|at| pack[*at].speech == Speech::Own)
            .filter(|at| pack.entrance(*at) == *at)
            .chain(self.model.codes.iter().map(|way| way.to))
            .collect()
    }

    pub fn run(&mut self) {
        let pack = self.model.pack;
        let entries = self.entries();
        for at in &entries {
            let mut position = Position::new(pack, *at);
            self.forget_the_rest(&mut position);
            self.enter(&position, self.model.all, *at, &(None, Move::Begin));
        }
        loop {
            if self.first_only && !self.harmed.is_empty() {
                break;
            }
            if let Some(position) = self.open.pop_front() {
                self.step(&position);
            } else if let Some(left) = self.leaving.pop_front() {
                let worlds = self.away.get(&left).copied().unwrap_or_default();
                let from = self.walked.get(&left).cloned();
                for at in &entries {
                    self.enter(&left, worlds, *at, &(from.clone(), Move::Jump));
                }
            } else {
                break;
            }
        }
    }

    /// What the walk found.
    pub fn proof(&self) -> Proof {
        let pays = |at: &NodeIx| self.model.effects[at.at()].is_some();
        let shown: BTreeSet<NodeIx> = self.reached.keys().map(|known| known.at).collect();
        let nodes = (0..self.model.pack.nodes.len()).map(NodeIx::new);
        let states = self
            .reached
            .values()
            .map(|worlds| worlds.count_ones() as usize);
        let harmed = self.harmed.iter().map(|(node, at)| Counterexample {
            node: *node,
            route: self.route(at),
        });
        Proof {
            payments: nodes.filter(pays).count(),
            reached: shown.into_iter().filter(pays).count(),
            positions: self.reached.len(),
            states: states.sum(),
            harmed: harmed.collect(),
            ungrounded: Vec::new(),
        }
    }

    /// Forgets what does not bear on the money, but for what words said.
    fn forget_the_rest(&self, position: &mut Position) {
        let known: Vec<_> = position.known().map(|known| known.fact).collect();
        let stated: Vec<_> = known
            .into_iter()
            .filter(|fact| position.is_stated(*fact))
            .collect();
        position.keep(|fact| self.model.is_money(fact) || stated.contains(&fact));
        position.establish(self.model.pack, self.model.given());
    }

    /// Goes to a place by name, with no words and with each of those that may be said. They need not be true.
    fn enter(&mut self, from: &Position, worlds: Worlds, at: NodeIx, way: &Step) {
        let pack: &Pack = self.model.pack;
        let flow = pack[at].flow;
        let begins = pack[flow].start == at;
        let worlds = if begins {
            worlds & self.model.meant(&self.model.flow_says(flow))
        } else {
            worlds
        };
        let said: Vec<Option<Setting>> = self.said.iter().copied().map(Some).collect();
        for said in said.into_iter().chain([None]) {
            let mut position = from.clone();
            if let Some(said) = said {
                position.establish_stated(pack, said);
            }
            position.enter(pack, at, &mut Tireless);
            self.reach(position, worlds, way.clone());
        }
    }

    fn reach(&mut self, mut position: Position, worlds: Worlds, way: Step) {
        let worlds = self.model.later.of(worlds);
        if worlds == 0 {
            return;
        }
        self.forget_the_rest(&mut position);
        let known = self.reached.entry(position.clone()).or_insert(0);
        if *known | worlds == *known {
            return;
        }
        let endangered = *known & self.danger == 0 && worlds & self.danger != 0;
        if *known == 0 || endangered {
            self.way.insert(position.clone(), way);
        }
        *known |= worlds;
        if *known & self.model.unsafe_for(position.at) != 0 {
            self.harmed
                .entry(position.at)
                .or_insert_with(|| position.clone());
        }
        self.open.push_back(position);
    }

    fn step(&mut self, position: &Position) {
        let model = self.model;
        let pack = model.pack;
        let Some(worlds) = self.reached.get(position).copied() else {
            return;
        };
        let at = position.at;
        let node = &pack[at];
        let typed = model.codes.iter().filter(|_| node.looks_up());
        for answer in node.answers().chain(typed) {
            let worlds = model.answered(at, answer, worlds);
            let mut after = position.clone();
            after.take(pack, answer, &mut Tireless);
            let by = Move::Answer(answer.id.clone());
            self.reach(after, worlds, (Some(position.clone()), by));
        }
        let left = model.left(at, worlds);
        if let Kind::Solved {
            verify: true,
            failed,
            ..
        } = node.kind
        {
            let mut after = position.clone();
            after.fail_proof(pack, failed, &mut Tireless);
            self.reach(after, left, (Some(position.clone()), Move::Failed));
        }
        if !matches!(node.kind, Kind::Support { .. }) {
            let mut after = position.clone();
            after.stop(pack);
            self.reach(after, left, (Some(position.clone()), Move::Stop));
        }
        let mut after = position.clone();
        after.doubt(pack, &self.aged, false, &mut Tireless);
        // A screen that goes on with a try is about that try, however long it stands there.
        let paused = if model.effects[at.at()] == Some(Effect::Finishes) {
            worlds
        } else {
            left
        };
        self.reach(after, paused, (Some(position.clone()), Move::Pause));
        if !self.leaves {
            return;
        }
        let mut away = position.clone();
        away.walk_away(pack);
        away.at = NodeIx::new(0);
        self.forget_the_rest(&mut away);
        let known = self.away.entry(away.clone()).or_insert(0);
        if *known | left != *known {
            let endangered = *known & self.danger == 0 && left & self.danger != 0;
            if *known == 0 || endangered {
                self.walked.insert(away.clone(), position.clone());
            }
            *known |= left;
            self.leaving.push_back(away);
        }
    }

    fn route(&self, to: &Position) -> Vec<(Option<NodeIx>, Move)> {
        let mut steps = Vec::new();
        let mut at = to;
        while let Some((from, by)) = self.way.get(at) {
            steps.push((from.as_ref().map(|from| from.at), by.clone()));
            let Some(from) = from else { break };
            at = from;
            if steps.len() > LONGEST_ROUTE {
                break;
            }
        }
        steps.reverse();
        steps
    }
}
