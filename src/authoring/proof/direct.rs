//! The walk as it is said, position by position: what the tests hold the walk of `search.rs` against.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rustc_hash::FxHashMap;

use super::{
    Counterexample, Liberties, Move, Proof, model::Model, quotient::Quotient,
    search::forget_the_rest, world::Worlds,
};
use crate::{
    pack::{Effect, Kind, NodeIx, Pack, Setting},
    session::{FactSet, Glance, Position},
};

/// The most steps of a route that are told.
const LONGEST_ROUTE: usize = 40;

/// How a position was first come to.
type Step = (Option<Position>, Move);

pub struct Search<'m, 'p> {
    model: &'m Model<'p>,
    quotient: &'m Quotient,
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
    /// People leave for other places on the way.
    leaves: bool,
}

impl<'m, 'p> Search<'m, 'p> {
    pub fn new(model: &'m Model<'p>, quotient: &'m Quotient, liberties: &Liberties) -> Self {
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
            leaves: liberties.leave,
            model,
            quotient,
        }
    }

    fn known(&self, position: &Position) -> Worlds {
        let here = self.reached.get(position);
        here.copied().unwrap_or_default()
    }

    fn walked_away(&self, left: &Position) -> Worlds {
        let here = self.away.get(left);
        here.copied().unwrap_or_default()
    }

    pub fn run(&mut self) {
        let pack = self.model.pack;
        let mut position = Position::new(pack, NodeIx::new(0));
        forget_the_rest(self.model, &mut position);
        self.go_anywhere(&position, self.model.all, &(None, Move::Begin));
        self.go_on();
    }

    fn go_on(&mut self) {
        loop {
            if let Some(position) = self.open.pop_front() {
                self.step(&position);
            } else if let Some(left) = self.leaving.pop_front() {
                let worlds = self.walked_away(&left);
                let from = self.walked.get(&left).cloned();
                self.go_anywhere(&left, worlds, &(from, Move::Jump));
            } else {
                break;
            }
        }
    }

    /// Every position, with the worlds that are possible there.
    pub fn came_to(&self) -> impl Iterator<Item = (&Position, Worlds)> {
        self.reached
            .iter()
            .map(|(position, worlds)| (position, *worlds))
    }

    /// What the walk found.
    pub fn proof(&self) -> Proof {
        let pays = |at: &NodeIx| self.model.effects[at.at()].is_some();
        let shown: BTreeSet<NodeIx> = self.reached.keys().map(|known| known.at).collect();
        let nodes = (0..self.model.pack.nodes.len()).map(NodeIx::new);
        let payments: Vec<NodeIx> = nodes.filter(pays).collect();
        let states = self
            .reached
            .values()
            .map(|worlds| worlds.count_ones() as usize);
        let harmed = self.harmed.iter().map(|(node, at)| Counterexample {
            node: *node,
            route: self.route(at),
        });
        Proof {
            payments: payments.len(),
            missed: payments
                .into_iter()
                .filter(|at| !shown.contains(at))
                .collect(),
            positions: self.reached.len(),
            states: states.sum(),
            harmed: harmed.collect(),
            ungrounded: Vec::new(),
        }
    }

    fn go_anywhere(&mut self, from: &Position, worlds: Worlds, way: &Step) {
        let quotient = self.quotient;
        for at in &quotient.entries {
            self.enter(from, worlds, *at, way);
        }
        for at in &quotient.doors {
            let mut position = from.clone();
            position.arrive(self.model.pack, *at, &mut Glance);
            self.reach(position, worlds, way.clone());
        }
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
            position.enter(pack, at, &mut Glance);
            self.reach(position, worlds, way.clone());
        }
    }

    fn reach(&mut self, mut position: Position, worlds: Worlds, way: Step) {
        let worlds = self.model.later.of(worlds);
        if worlds == 0 {
            return;
        }
        forget_the_rest(self.model, &mut position);
        position.at = self.quotient.stands_for[position.at.at()];
        let known = self.known(&position);
        if known | worlds == known {
            return;
        }
        let endangered = known & self.danger == 0 && worlds & self.danger != 0;
        if known == 0 || endangered {
            self.way.insert(position.clone(), way);
        }
        let known = known | worlds;
        self.reached.insert(position.clone(), known);
        if known & self.model.unsafe_for(position.at) != 0 {
            self.harmed
                .entry(position.at)
                .or_insert_with(|| position.clone());
        }
        self.open.push_back(position);
    }

    fn step(&mut self, position: &Position) {
        let at = position.at;
        let model = self.model;
        let pack = model.pack;
        let worlds = self.known(position);
        let node = &pack[at];
        let typed = model.codes.iter().filter(|_| node.looks_up());
        for answer in node.answers().chain(typed) {
            let worlds = model.answered(at, answer, worlds);
            let mut after = position.clone();
            after.take(pack, answer, &mut Glance);
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
            after.fail_proof(pack, failed, &mut Glance);
            self.reach(after, left, (Some(position.clone()), Move::Failed));
        }
        if !matches!(node.kind, Kind::Support { .. }) {
            let mut after = position.clone();
            after.stop(pack);
            self.reach(after, left, (Some(position.clone()), Move::Stop));
        }
        let mut after = position.clone();
        after.doubt(pack, &self.aged, false, &mut Glance);
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
        forget_the_rest(self.model, &mut away);
        let known = self.walked_away(&away);
        if known | left != known {
            let endangered = known & self.danger == 0 && left & self.danger != 0;
            if known == 0 || endangered {
                self.walked.insert(away.clone(), position.clone());
            }
            self.away.insert(away.clone(), known | left);
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
