//! What there is to pick from: the right next step among wrong ones that people really take.

use std::cmp::Reverse;

use super::{rng::Rng, solo::Findings, world::World};
use crate::{
    pack::{FlowIx, NodeIx},
    session::State,
};

/// A step, or a wrong move by its position in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// A question, an action, words to say or an end.
    Step(NodeIx),
    /// Advice from the web, or what people do in a hurry.
    Wrong(usize),
}

/// How long a choice is on the screen, in cells.
pub type Length<'l> = &'l dyn Fn(Choice) -> usize;

/// The fewest and the most options.
const FEWEST: usize = 4;
const MOST: usize = 6;

/// What is offered, and what takes the place of an option that cannot stand.
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub offered: Vec<Choice>,
    pub reserve: Vec<Choice>,
}

impl Options {
    /// The same without what is `gone`, and without a second one of those that look alike, of which `right` stays. Others
    /// take their places, as long as there are any.
    pub fn refilled(
        mut self,
        right: Choice,
        gone: &[Choice],
        alike: &dyn Fn(Choice, Choice) -> bool,
    ) -> Vec<Choice> {
        let mut kept: Vec<Choice> = vec![right];
        for at in 0..self.offered.len() {
            let choice = self.offered[at];
            if choice == right {
                continue;
            }
            let fits = |choice: &Choice| {
                !gone.contains(choice) && !kept.iter().any(|it| alike(*it, *choice))
            };
            if fits(&choice) {
                kept.push(choice);
                continue;
            }
            let offered = &self.offered;
            let mut reserve = self.reserve.iter().copied();
            let other = reserve.find(|other| fits(other) && !offered.contains(other));
            if let Some(other) = other {
                self.offered[at] = other;
                kept.push(other);
            }
        }
        self.offered.retain(|choice| kept.contains(choice));
        self.offered
    }
}

/// The right step among wrong ones, in the order in which they are shown: a step before its gate, advice from the web,
/// steps of this flow and of its neighbours.
pub fn plausible(
    world: &World,
    state: &State,
    right: NodeIx,
    taken: &[NodeIx],
    length: Length<'_>,
    rng: &mut Rng,
) -> Options {
    let pack = world.pack();
    let wanted = FEWEST + rng.below(MOST - FEWEST + 1);
    let target = length(Choice::Step(right));
    let findings = Findings::of(state);
    let ahead = world.path.iter().chain([&world.scenario().end]);
    let ahead: Vec<NodeIx> = ahead.filter(|n| !taken.contains(n)).copied().collect();
    let flows: Vec<FlowIx> = {
        let mut flows: Vec<FlowIx> = world.path.iter().map(|node| pack[*node].flow).collect();
        flows.push(pack[right].flow);
        flows.sort_unstable();
        flows.dedup();
        flows
    };
    let mut wrong: Vec<Choice> = Vec::new();
    // A right step before its gate, where the question that comes first is on offer beside it.
    let early = ahead.iter().copied().find(|node| {
        let too_early = findings.unsafe_step(pack, *node);
        !pack[*node].is_end() && too_early.is_some_and(|it| it.asked_by == Some(right))
    });
    wrong.extend(early.map(Choice::Step));
    // What tempts beside a gate is about the gate, and would stand out in another trouble.
    let mut troubles = flows.clone();
    troubles.retain(|flow| !pack[*flow].gate || *flow == pack[right].flow);
    // What people are told on the web; those of the case's own flows before what is offered everywhere.
    let mut tips: Vec<usize> = (0..pack.temptations.len())
        .filter(|at| pack.temptations[*at].is_offered_in(&troubles))
        .collect();
    rng.shuffle(&mut tips);
    tips.sort_by_key(|at| pack.temptations[*at].flows.is_empty());
    wrong.extend(tips.into_iter().take(2).map(Choice::Wrong));
    // Steps of the same flows, then of the flows that they lead to: none that is on the way ahead and safe, as that would
    // be right as well.
    let mut near: Vec<NodeIx> = Vec::new();
    let here = flows.iter().flat_map(|flow| pack[*flow].each_node());
    let neighbours = pack[pack[right].flow].each_node();
    let neighbours = neighbours.flat_map(|node| pack[node].answers().map(|answer| answer.to));
    for node in here.chain(neighbours) {
        // Ends stand among ends.
        let is_step = if pack[right].is_end() {
            pack[node].is_end()
        } else {
            pack[node].kind.kind().finds_out()
        };
        let taken = taken.contains(&node) || near.contains(&node);
        if is_step && node != right && !ahead.contains(&node) && !taken {
            near.push(node);
        }
    }
    rng.shuffle(&mut near);
    let off = |node: &NodeIx| length(Choice::Step(*node)).abs_diff(target);
    near.sort_by_key(off);
    // One at least as long and one at most as long as the right one, so that length tells nothing.
    let longer = near
        .iter()
        .copied()
        .find(|n| length(Choice::Step(*n)) >= target);
    let shorter = near
        .iter()
        .copied()
        .find(|n| length(Choice::Step(*n)) <= target);
    let spare = near.clone();
    for node in longer.into_iter().chain(shorter).chain(near) {
        let choice = Choice::Step(node);
        if wrong.len() + 1 < wanted && !wrong.contains(&choice) {
            wrong.push(choice);
        }
    }
    // Too small a pack: whatever else tempts.
    let mut rest: Vec<usize> = (0..pack.temptations.len()).collect();
    rest.sort_by_key(|at| Reverse(length(Choice::Wrong(*at))));
    let reserve = spare.into_iter().map(Choice::Step);
    let reserve = reserve
        .chain(rest.iter().copied().map(Choice::Wrong))
        .collect();
    for at in rest {
        if wrong.len() + 1 < FEWEST && !wrong.contains(&Choice::Wrong(at)) {
            wrong.push(Choice::Wrong(at));
        }
    }
    wrong.push(Choice::Step(right));
    rng.shuffle(&mut wrong);
    Options {
        offered: wrong,
        reserve,
    }
}
