//! The cheapest order of a scenario: the questions and steps whose answers leave no other end, for the least time.
//!
//! Every way to another end must be ruled out by a question on it whose true answer is another one. So the cheapest set
//! of questions is a cheapest set that meets each of these ways. The ways are far too many to list; they are found as they
//! are needed: a cheapest set for those found so far either leaves no other end, and is the cheapest of all, or shows
//! another way.

use std::collections::BTreeSet;

use super::{
    solo::Findings,
    world::{Verdict, Way, World},
};
use crate::pack::{NodeIx, Pack};

/// The best order of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Optimum {
    /// Its steps, the end last: questions, actions, and what has to be said on the way.
    pub order: Vec<NodeIx>,
    /// Those of them that rule other ends out.
    pub deciding: BTreeSet<NodeIx>,
    /// What the order takes, in seconds.
    pub seconds: u32,
}

/// What a step takes by the estimates of the pack, in seconds; at least one.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "minutes of a pack are few and not negative"
)]
pub fn seconds(pack: &Pack, node: NodeIx) -> u32 {
    let node = &pack[node];
    let wait = node.kind.wait().map_or(0, u32::from);
    let estimate = (node.minutes * 60.0).round() as u32;
    estimate.max(wait).max(1)
}

/// What a step takes as often as the wizard has it taken: after an attempt some questions have to be asked again.
fn whole_cost(world: &World, node: NodeIx) -> u32 {
    let times = world.path.iter().filter(|passed| **passed == node).count();
    let times = u32::try_from(times.max(1)).unwrap_or(u32::MAX);
    seconds(world.pack(), node).saturating_mul(times)
}

/// The most rounds of finding a set and a way that it leaves open.
const MAX_ROUNDS: usize = 2_000;

/// The cheapest order. `None`: the scenario's answers cannot rule out every other end.
#[must_use]
pub fn optimum(world: &World) -> Option<Optimum> {
    let mut clauses: Vec<Vec<NodeIx>> = Vec::new();
    for _ in 0..MAX_ROUNDS {
        let chosen = cheapest(world, &clauses);
        let before = clauses.len();
        // Several ways at once: each is met by nothing that meets those before it.
        let mut met: BTreeSet<NodeIx> = chosen.clone();
        loop {
            match world.verdict(&world.heard(met.iter().copied())) {
                Verdict::Decided => break,
                Verdict::TooLarge => return None,
                Verdict::Open(way) => {
                    let clause = clause(world, &way);
                    if clause.is_empty() {
                        return None;
                    }
                    met.extend(&clause);
                    clauses.push(clause);
                }
            }
        }
        if clauses.len() > before {
            continue;
        }
        let order = in_order(world, &chosen);
        match Findings::first_unsafe(world, &order) {
            None => {
                let seconds = order.iter().map(|node| seconds(world.pack(), *node)).sum();
                return Some(Optimum {
                    order,
                    deciding: chosen,
                    seconds,
                });
            }
            // What its gate asks was left out because no other end depends on it.
            Some(node) => {
                let before = world.path.iter().take_while(|passed| **passed != node);
                let missing: Vec<NodeIx> =
                    before.filter(|it| !chosen.contains(it)).copied().collect();
                if missing.is_empty() {
                    return None;
                }
                clauses.push(missing);
            }
        }
    }
    None
}

/// Whether these answers decide the case, and can be had in the wizard's order without a step that is not safe yet.
#[must_use]
pub fn is_enough(world: &World, chosen: &BTreeSet<NodeIx>) -> bool {
    world.verdict(&world.heard(chosen.iter().copied())) == Verdict::Decided
        && Findings::first_unsafe(world, &in_order(world, chosen)).is_none()
}

/// The questions that rule out this way: those on it that were left otherwise than is true.
fn clause(world: &World, way: &[(NodeIx, Way)]) -> Vec<NodeIx> {
    let mut clause = Vec::new();
    for (node, by) in way {
        let is_true = world.true_way(*node, 0);
        if is_true.is_none_or(|it| it == *by) {
            continue;
        }
        for decider in world.deciders(*node) {
            if !clause.contains(&decider) {
                clause.push(decider);
            }
        }
    }
    clause
}

/// What must be said or typed on the way, although no end depends on it.
#[must_use]
pub fn required(world: &World) -> Vec<NodeIx> {
    let said = world.path.iter().copied();
    said.filter(|node| world.pack()[*node].kind.kind().goes_on())
        .collect()
}

/// These and what is required, in the order of the wizard, what it does not pass first; the end last.
#[must_use]
pub fn in_order(world: &World, chosen: &BTreeSet<NodeIx>) -> Vec<NodeIx> {
    let aside = chosen.iter().filter(|node| !world.path.contains(node));
    let mut order: Vec<NodeIx> = aside.copied().collect();
    let required = required(world);
    let passed = world.path.iter().copied();
    order.extend(passed.filter(|node| chosen.contains(node) || required.contains(node)));
    order.retain(|node| *node != world.scenario().end);
    order.push(world.scenario().end);
    order
}

/// The cheapest set with a node of each clause; of several the one whose nodes come first.
fn cheapest(world: &World, clauses: &[Vec<NodeIx>]) -> BTreeSet<NodeIx> {
    let mut best = None;
    let mut taken = BTreeSet::new();
    let mut search = Search {
        world,
        clauses,
        best: &mut best,
    };
    search.branch(&mut taken, &BTreeSet::new(), 0);
    best.map_or_else(BTreeSet::new, |(_, set)| set)
}

struct Search<'s> {
    world: &'s World,
    clauses: &'s [Vec<NodeIx>],
    best: &'s mut Option<(u32, BTreeSet<NodeIx>)>,
}

impl Search<'_> {
    /// Goes on with the open clause that leaves the fewest choices. `barred` nodes were tried by a branch before this one.
    fn branch(&mut self, taken: &mut BTreeSet<NodeIx>, barred: &BTreeSet<NodeIx>, cost: u32) {
        let mut bound = cost;
        let mut spoken_for: BTreeSet<NodeIx> = BTreeSet::new();
        let mut next: Option<Vec<NodeIx>> = None;
        for clause in self.clauses {
            if clause.iter().any(|node| taken.contains(node)) {
                continue;
            }
            let free: Vec<NodeIx> = clause
                .iter()
                .filter(|n| !barred.contains(n))
                .copied()
                .collect();
            let Some(least) = free.iter().map(|node| whole_cost(self.world, *node)).min() else {
                return;
            };
            // Clauses without a common node have to be paid for one by one.
            if free.iter().all(|node| !spoken_for.contains(node)) {
                bound += least;
                spoken_for.extend(&free);
            }
            if next.as_ref().is_none_or(|before| free.len() < before.len()) {
                next = Some(free);
            }
        }
        if self.best.as_ref().is_some_and(|(best, _)| bound >= *best) {
            return;
        }
        let Some(mut choices) = next else {
            *self.best = Some((cost, taken.clone()));
            return;
        };
        choices.sort_by_key(|node| (whole_cost(self.world, *node), *node));
        let mut barred = barred.clone();
        for node in choices {
            taken.insert(node);
            self.branch(taken, &barred, cost + whole_cost(self.world, node));
            taken.remove(&node);
            barred.insert(node);
        }
    }
}
