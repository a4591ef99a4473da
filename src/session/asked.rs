//! What the answers to questions can still change: the same graph of places and known facts as the look-ahead, from
//! every place where a case can begin.

use std::collections::{HashMap, HashSet, VecDeque};

use rustc_hash::FxHashMap;

use super::{
    horizon::{Graph, Live},
    position::{Glance, Position},
};
use crate::pack::{Answer, FactIx, Kind, NodeIx, Pack, Setting};

/// The most places that are looked at. Of content beyond it nothing is said.
const MAX_PLACES: usize = 150_000;

/// The questions of a pack, wherever they can be met with nothing known but what was answered.
pub struct Questions<'p> {
    pack: &'p Pack,
    graph: Graph,
    /// How many of its places are starts: they come first.
    starts: usize,
    /// For each place the one that it amounts to: questions whose answers change nothing are where they lead.
    amounts: Vec<usize>,
    /// By node, whether it is a question whose answer matters only by what it leads to and what is known then.
    asks: Vec<bool>,
}

/// Steps, each with the answer that is given there.
pub type Route<'p> = Vec<(NodeIx, &'p str)>;

/// The place before another, and the answer that leads on.
type Step<'p> = (usize, &'p str);

/// A question as it is met on some way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The question.
    pub node: NodeIx,
    place: usize,
    /// Where all its answers lead with the same known, if they do.
    pub leads: Option<NodeIx>,
}

impl<'p> Questions<'p> {
    /// Follows all ways. `spoken` are the facts that the texts of nodes speak of, `ends` has for each node the first
    /// that ends a case just as it does, and `kept` says which answers are used wherever they lead. `None`: there are
    /// more places than can be looked at.
    #[must_use]
    pub fn of(
        pack: &'p Pack,
        spoken: &[(NodeIx, FactIx)],
        ends: &[NodeIx],
        kept: impl Fn(NodeIx) -> bool,
    ) -> Option<Self> {
        let live = Live::with_texts(pack, spoken);
        let flows = pack.flows.iter().map(|flow| flow.start);
        let codes = pack.codes.iter().map(|code| code.entry);
        let messages = pack.messages.iter().map(|message| message.to);
        let scenarios = pack.scenarios.iter().map(|scenario| scenario.start);
        let starts = flows.chain(codes).chain(messages).chain(scenarios);
        // Nobody has a reason to begin in a gate, which then leads to the first question of all.
        let starts = starts.filter(|start| !pack[pack[*start].flow].gate);
        let starts = starts.map(|start| {
            let mut position = Position::new(pack, start);
            position.enter(pack, start, &mut Glance);
            live.reduce(&mut position);
            position
        });
        let starts: HashSet<Position> = starts.collect();
        let mut starts: Vec<Position> = starts.into_iter().collect();
        starts.sort_by_key(|start| start.at);
        let many = starts.len();
        let graph = Graph::reached(pack, &live, starts, MAX_PLACES, true);
        if graph.cut {
            return None;
        }
        let kept = (0..pack.nodes.len()).map(|at| kept(NodeIx::new(at)));
        let asks = pack
            .nodes
            .iter()
            .map(|node| matches!(node.kind, Kind::Ask { .. }));
        let asks: Vec<bool> = asks.zip(kept).map(|(asks, kept)| asks && !kept).collect();
        let amounts = amounts(pack, &graph, &live, ends, &asks);
        Some(Self {
            pack,
            graph,
            starts: many,
            amounts,
            asks,
        })
    }

    /// Every question whose answer is not used wherever it leads, once for each way in which it is met.
    pub fn asked(&self) -> impl Iterator<Item = Asked> + '_ {
        let places = self.graph.places.iter().enumerate();
        places
            .filter(|(_, place)| self.asks[place.at.at()])
            .map(|(at, place)| Asked {
                node: place.at,
                place: at,
                leads: led_to(&self.graph, &self.amounts, at).map(|to| self.graph.places[to].at),
            })
    }

    /// The way to those of `wanted` that are come to behind `first`, over its answers and those of other steps that
    /// `passes` lets pass: the nodes with the answers that are given there.
    #[must_use]
    pub fn behind(
        &self,
        first: NodeIx,
        wanted: &[NodeIx],
        passes: impl Fn(NodeIx, &Answer) -> bool,
    ) -> Vec<(NodeIx, Route<'p>)> {
        let places = &self.graph.places;
        let mut found: Vec<(NodeIx, Route<'p>)> = Vec::new();
        let mut from: FxHashMap<usize, Step<'p>> = FxHashMap::default();
        let begins = (0..places.len()).filter(|at| places[*at].at == first);
        let mut open: VecDeque<usize> = begins.collect();
        while let Some(at) = open.pop_front() {
            let here = places[at].at;
            if here != first && wanted.contains(&here) && found.iter().all(|(it, _)| *it != here) {
                found.push((here, self.route(at, |at| from.get(&at).copied())));
            }
            for (answer, to) in self.pack[here].answers().zip(&self.graph.next[at]) {
                let new = places[*to].at != first && !from.contains_key(to);
                if new && passes(here, answer) {
                    from.insert(*to, (at, &answer.id));
                    open.push_back(*to);
                }
            }
        }
        found
    }

    /// A shortest way to a question as it is met.
    #[must_use]
    pub fn way(&self, asked: &Asked) -> Route<'p> {
        let mut from: FxHashMap<usize, Step<'p>> = FxHashMap::default();
        // The places are in the order in which they were reached.
        for (at, place) in self.graph.places.iter().enumerate().take(asked.place) {
            for (answer, to) in self.pack[place.at].answers().zip(&self.graph.next[at]) {
                if *to >= self.starts {
                    from.entry(*to).or_insert((at, &answer.id));
                }
            }
        }
        self.route(asked.place, |at| from.get(&at).copied())
    }

    fn route(&self, to: usize, from: impl Fn(usize) -> Option<Step<'p>>) -> Route<'p> {
        let mut route = Vec::new();
        let mut at = to;
        while let Some((before, answer)) = from(at) {
            route.push((self.graph.places[before].at, answer));
            at = before;
        }
        route.reverse();
        route
    }
}

/// The place that all answers at a place amount to.
fn led_to(graph: &Graph, amounts: &[usize], at: usize) -> Option<usize> {
    let mut next = graph.next[at].iter().map(|to| amounts[*to]);
    let first = next.next()?;
    (graph.next[at].len() > 1 && next.all(|to| to == first)).then_some(first)
}

/// Ends that are alike amount to the first of them, and questions that change nothing to where they lead; and so on,
/// as questions before these may change nothing then.
fn amounts(pack: &Pack, graph: &Graph, live: &Live, alike: &[NodeIx], asks: &[bool]) -> Vec<usize> {
    let mut ends: HashMap<(NodeIx, Vec<Setting>), usize> = HashMap::new();
    let places = graph.places.iter().enumerate();
    let mut amounts: Vec<usize> = places
        .map(|(at, place)| {
            let node = &pack[place.at];
            if !node.is_end() || node.kind.test().is_some() {
                return at;
            }
            // No gate goes on behind an end.
            let mut end = place.opened_at(place.at);
            live.reduce(&mut end);
            let like = alike.get(place.at.at()).copied().unwrap_or(place.at);
            *ends.entry((like, end.known().collect())).or_insert(at)
        })
        .collect();
    let questions: Vec<usize> = (0..graph.places.len())
        .filter(|at| asks[graph.places[*at].at.at()])
        .collect();
    loop {
        let mut grown = false;
        for at in &questions {
            let led = led_to(graph, &amounts, *at).filter(|to| *to != *at && amounts[*to] == *to);
            if let Some(to) = led
                && amounts[*at] == *at
            {
                grown = true;
                amounts
                    .iter_mut()
                    .filter(|it| **it == *at)
                    .for_each(|it| *it = to);
            }
        }
        if !grown {
            return amounts;
        }
    }
}
