//! The walk over everything that can be reached.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Counterexample, Liberties, Move, Proof, model::Model, quotient::Quotient, world::Worlds,
};
use crate::{
    pack::{Effect, Kind, NodeIx, Pack, Setting},
    session::{FactSet, Position, Walk},
};

/// The most steps of a route that are told.
const LONGEST_ROUTE: usize = 40;

/// Nothing is passed over for having been seen too often.
#[derive(Default)]
struct Tireless {
    /// The nodes that were passed over, as their answers were known.
    passed: Vec<NodeIx>,
}

impl Walk for Tireless {
    fn passed(&mut self, node: NodeIx, _: &str, _: bool) {
        self.passed.push(node);
    }

    fn visit_limit_reached(&self, _: NodeIx) -> bool {
        false
    }
}

/// How a position was first come to.
type Step = (Option<Position>, Move);

/// By node, positions.
type Passing = FxHashMap<NodeIx, FxHashSet<Position>>;

/// A walk that is done, for those of packs that differ in one node only: they begin with everything that it came to.
pub struct Baseline {
    reached: FxHashMap<Position, Worlds>,
    away: FxHashMap<Position, Worlds>,
    /// By node, the positions there.
    there: FxHashMap<NodeIx, Vec<Position>>,
    /// By node, the positions from which it was passed over.
    passing: Passing,
    /// By node, from where it was passed over by whoever left.
    passing_away: Passing,
}

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
    /// The walk ends with the first way to a second payment.
    first_only: bool,
    /// People leave for other places on the way.
    leaves: bool,
    walk: Tireless,
    /// What was walked before, where all of it holds here as well.
    base: Option<&'m Baseline>,
    /// The node that is not what it was in that walk.
    changed: Option<NodeIx>,
    /// Kept for walks that begin with this one.
    kept: Option<Baseline>,
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
            first_only: false,
            leaves: liberties.leave,
            walk: Tireless::default(),
            base: None,
            changed: None,
            kept: None,
            model,
            quotient,
        }
    }

    /// Whether there is any way to a second payment.
    pub fn finds_harm(mut self) -> bool {
        self.first_only = true;
        self.run();
        !self.harmed.is_empty()
    }

    /// Walks all of it, and keeps that.
    pub fn baseline(mut self) -> Baseline {
        self.first_only = true;
        self.kept = Some(Baseline {
            reached: FxHashMap::default(),
            away: FxHashMap::default(),
            there: FxHashMap::default(),
            passing: FxHashMap::default(),
            passing_away: FxHashMap::default(),
        });
        self.run();
        let mut there: FxHashMap<NodeIx, Vec<Position>> = FxHashMap::default();
        for position in self.reached.keys() {
            there.entry(position.at).or_default().push(position.clone());
        }
        let (passing, passing_away) = self
            .kept
            .map(|kept| (kept.passing, kept.passing_away))
            .unwrap_or_default();
        Baseline {
            reached: self.reached,
            away: self.away,
            there,
            passing,
            passing_away,
        }
    }

    /// Whether there may be a way to a second payment beyond what another walk came to, in a pack that differs in this
    /// node only. "No" is certain; "yes" is not, as some of what that walk came to may be out of reach here.
    pub fn may_find_harm(mut self, base: &'m Baseline, changed: NodeIx) -> bool {
        self.first_only = true;
        self.base = Some(base);
        self.changed = Some(changed);
        let there = base.there.get(&self.quotient.stands_for[changed.at()]);
        let passing = base.passing.get(&changed);
        for position in there
            .into_iter()
            .flatten()
            .chain(passing.into_iter().flatten())
        {
            self.step(position);
            // An answer that stands for another value may be known here, where none was.
            let mut passed = position.clone();
            passed.arrive(self.model.pack, changed, &mut self.walk);
            self.reach(passed, self.known(position), (None, Move::Jump));
            if !self.harmed.is_empty() {
                return true;
            }
        }
        for left in base.passing_away.get(&changed).into_iter().flatten() {
            let worlds = self.walked_away(left);
            self.go_anywhere(left, worlds, &(None, Move::Jump));
        }
        self.go_on();
        !self.harmed.is_empty()
    }

    fn known(&self, position: &Position) -> Worlds {
        let here = self.reached.get(position);
        let before = || self.base.and_then(|base| base.reached.get(position));
        here.or_else(before).copied().unwrap_or_default()
    }

    fn walked_away(&self, left: &Position) -> Worlds {
        let here = self.away.get(left);
        let before = || self.base.and_then(|base| base.away.get(left));
        here.or_else(before).copied().unwrap_or_default()
    }

    pub fn run(&mut self) {
        let pack = self.model.pack;
        let mut position = Position::new(pack, NodeIx::new(0));
        self.forget_the_rest(&mut position);
        self.go_anywhere(&position, self.model.all, &(None, Move::Begin));
        self.go_on();
    }

    fn go_on(&mut self) {
        loop {
            if self.first_only && !self.harmed.is_empty() {
                break;
            }
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

    fn go_anywhere(&mut self, from: &Position, worlds: Worlds, way: &Step) {
        let quotient = self.quotient;
        for at in &quotient.entries {
            self.enter(from, worlds, *at, way);
        }
        for at in &quotient.doors {
            let mut position = from.clone();
            position.arrive(self.model.pack, *at, &mut self.walk);
            self.reach(position, worlds, way.clone());
        }
        self.keep_passed(from, |kept| &mut kept.passing_away);
    }

    /// Keeps, for walks that begin with this one, from where the nodes were passed over that the last moves passed.
    fn keep_passed(&mut self, from: &Position, passing: fn(&mut Baseline) -> &mut Passing) {
        let passed = std::mem::take(&mut self.walk.passed);
        if let Some(kept) = &mut self.kept {
            for node in passed {
                passing(kept).entry(node).or_default().insert(from.clone());
            }
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
            position.enter(pack, at, &mut self.walk);
            self.reach(position, worlds, way.clone());
        }
    }

    fn reach(&mut self, mut position: Position, worlds: Worlds, way: Step) {
        let worlds = self.model.later.of(worlds);
        if worlds == 0 {
            return;
        }
        self.forget_the_rest(&mut position);
        position.at = self.quotient.stands_for[position.at.at()];
        let known = self.known(&position);
        if known | worlds == known {
            return;
        }
        let endangered = known & self.danger == 0 && worlds & self.danger != 0;
        if !self.first_only && (known == 0 || endangered) {
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
        self.step_as(position, position.at);
        let stands_for = |at: NodeIx| self.quotient.stands_for[at.at()];
        let other = self
            .changed
            .filter(|at| *at != position.at && stands_for(*at) == position.at);
        if let Some(other) = other {
            self.step_as(position, other);
        }
        self.keep_passed(position, |kept| &mut kept.passing);
    }

    /// Makes every move from a position, as if it were at this node.
    fn step_as(&mut self, position: &Position, at: NodeIx) {
        let model = self.model;
        let pack = model.pack;
        let worlds = self.known(position);
        let node = &pack[at];
        let typed = model.codes.iter().filter(|_| node.looks_up());
        for answer in node.answers().chain(typed) {
            let worlds = model.answered(at, answer, worlds);
            let mut after = position.clone();
            after.at = at;
            after.take(pack, answer, &mut self.walk);
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
            after.fail_proof(pack, failed, &mut self.walk);
            self.reach(after, left, (Some(position.clone()), Move::Failed));
        }
        if !matches!(node.kind, Kind::Support { .. }) {
            let mut after = position.clone();
            after.stop(pack);
            self.reach(after, left, (Some(position.clone()), Move::Stop));
        }
        let mut after = position.clone();
        after.doubt(pack, &self.aged, false, &mut self.walk);
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
        let known = self.walked_away(&away);
        if known | left != known {
            let endangered = known & self.danger == 0 && left & self.danger != 0;
            if !self.first_only && (known == 0 || endangered) {
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
