//! How many screens are left, at least and at most: exact over the graph of places and known facts.

use std::{
    collections::{BTreeSet, HashSet, VecDeque},
    rc::Rc,
};

use rustc_hash::FxHashMap;

use super::{
    position::{Glance, Position},
    state::{MAX_VISITS, State},
};
use crate::pack::{FactIx, FlowIx, Kind, NodeIx, Pack};

/// Bounds of the screens still to be answered, the open one included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Bounds {
    /// Fewest.
    pub least: usize,
    /// Most.
    pub most: usize,
    /// Most in the flow that the person is in, until it ends or hands over to another.
    pub here: usize,
}

/// The most places that are looked at. Content beyond it is still bounded, only less tightly.
const MAX_SPOTS: usize = 40_000;

/// What lies ahead of a case, kept from one answer to the next.
#[derive(Clone, Debug, Default)]
pub struct Horizon {
    live: Option<Rc<Live>>,
    ahead: Rc<FxHashMap<Rc<Position>, Ahead>>,
    /// All that can be said when the graph was too large.
    whole: Option<Bounds>,
    /// Screens on the longest way behind a code that was looked up.
    behind_codes: Option<usize>,
}

/// What lies ahead of one place.
#[derive(Clone, Copy, Debug)]
struct Ahead {
    bounds: Bounds,
    /// Whether a code can still be looked up; what follows then is not in the bounds.
    looks: bool,
}

/// The fewest screens of a way over a code: it is typed, its words are compared, and there is an end.
const LEAST_BY_CODE: usize = 3;

impl Horizon {
    /// The bounds from here.
    pub fn bounds(&mut self, pack: &Pack, state: &State) -> Bounds {
        if state.ended(pack) {
            return Bounds::default();
        }
        let live = self.live.get_or_insert_with(|| Rc::new(Live::of(pack)));
        let live = Rc::clone(live);
        let mut here = state.position().clone();
        live.reduce(&mut here);
        if self.whole.is_none() && !self.ahead.contains_key(&here) {
            self.look(pack, &live, &here);
        }
        let found = self.ahead.get(&here).copied().map(|ahead| {
            let codes = if ahead.looks {
                lookups_left(pack, state) * self.behind_codes(pack, &live)
            } else {
                0
            };
            Bounds {
                most: ahead.bounds.most + codes,
                ..ahead.bounds
            }
        });
        let whole = self.whole.map(|whole| Bounds {
            here: usize::from(MAX_VISITS) * pack[here.flow(pack)].each_node().count(),
            ..whole
        });
        let bounds = found.or(whole).unwrap_or_default();
        match state.claims(pack).is_empty() {
            true => bounds,
            // Behind the screen on which these are confirmed nothing may be left to be answered.
            false if pack[state.at()].is_end() => Bounds {
                least: 1,
                most: 1,
                here: 1,
            },
            false => Bounds {
                least: bounds.least + 1,
                most: bounds.most + 1,
                here: bounds.here + 1,
            },
        }
    }

    fn look(&mut self, pack: &Pack, live: &Live, from: &Position) {
        let graph = Graph::from(pack, live, [from.clone()]);
        if graph.cut {
            self.whole = Some(Bounds {
                least: 1,
                most: usize::from(MAX_VISITS) * pack.nodes.len(),
                here: 0,
            });
            return;
        }
        let least = graph.least();
        let most = graph.most(|_, _| true);
        let flows = graph.flows(pack);
        let here = graph.most(|from, to| flows[from] == flows[to]);
        let looks = graph.before_lookups();
        let places = graph.places.into_iter().enumerate();
        let ahead = places.map(|(at, position)| {
            let bounds = Bounds {
                least: least[at],
                most: most[at],
                here: here[at],
            };
            let looks = looks[at];
            (position, Ahead { bounds, looks })
        });
        self.ahead = Rc::new(ahead.collect());
    }
}

impl Horizon {
    /// Codes are hundreds of ways on from one form, each with a screen of its own. They are looked at
    /// once, with nothing known, instead of at every place where a code could be typed; another code
    /// that is typed behind the first is counted by how often the form can still be answered.
    fn behind_codes(&mut self, pack: &Pack, live: &Live) -> usize {
        if let Some(known) = self.behind_codes {
            return known;
        }
        let entries = pack.codes.iter().map(|code| {
            let mut position = Position::new(pack, code.entry);
            position.arrive(pack, code.entry, &mut Glance);
            live.reduce(&mut position);
            position
        });
        let graph = Graph::from(pack, live, entries);
        let most = graph.most(|_, _| true).into_iter().max().unwrap_or(0);
        self.behind_codes = Some(most);
        most
    }
}

/// How often a code can still be looked up in this case.
fn lookups_left(pack: &Pack, state: &State) -> usize {
    let forms = pack
        .nodes
        .iter()
        .zip(0..)
        .filter(|(node, _)| node.looks_up());
    forms
        .map(|(_, at)| usize::from(MAX_VISITS - state.visits(NodeIx::new(at)).min(MAX_VISITS)))
        .sum()
}

/// For each node, the facts that can still be read from there on before they are set again. Two
/// places that differ only in other facts are one place, which keeps the graph small.
#[derive(Debug)]
pub(super) struct Live {
    /// Words of one set.
    words: usize,
    /// The sets of all nodes, one after the other.
    facts: Vec<u64>,
}

/// A set of facts, 64 to a word.
type Facts = Vec<u64>;

/// A way to a node: where it comes from, and the facts that are set or cleared on it.
struct Edge {
    from: usize,
    kills: Option<Facts>,
}

impl Live {
    fn of(pack: &Pack) -> Self {
        Self::with_texts(pack, &[])
    }

    /// The same where texts read facts, too: each with the node that has such a text.
    pub(super) fn with_texts(pack: &Pack, spoken: &[(NodeIx, FactIx)]) -> Self {
        let words = pack.facts.len().div_ceil(64);
        // Behind the nodes, one that stands for all pages of codes: every form that looks codes up leads to all of them.
        let codes = pack.nodes.len();
        let mut live = Self {
            words,
            facts: vec![0; (codes + 1) * words],
        };
        for (node, fact) in spoken {
            insert(live.at_mut(node.at()), *fact);
        }
        let mut before: Vec<Vec<Edge>> = (0..=codes).map(|_| Vec::new()).collect();
        let entries: BTreeSet<NodeIx> = pack.codes.iter().map(|code| code.entry).collect();
        for entry in entries {
            before[entry.at()].push(Edge {
                from: codes,
                kills: None,
            });
        }
        for (from, node) in pack.nodes.iter().enumerate() {
            let mut go = |to: usize, kills| before[to].push(Edge { from, kills });
            let read = live.at_mut(from);
            let mut cleared = None;
            for risk in &node.risks {
                for need in &pack[*risk].needs {
                    let fact = &pack[need.fact];
                    insert(read, need.fact);
                    let inputs = pack.derivations_of(need.fact).flat_map(|rule| &rule.when);
                    inputs.for_each(|input| insert(read, input.fact));
                    if let Some(gate) = fact.gate {
                        go(pack[gate].start.at(), None);
                    }
                    if let Some(blocked) = fact.blocked {
                        go(blocked.at(), None);
                    }
                }
                for fact in &pack[*risk].clears {
                    insert(cleared.get_or_insert_with(|| vec![0; words]), *fact);
                }
            }
            let (asked, skip) = (node.kind.asks(), node.kind.skip());
            for fact in asked.into_iter().chain(skip.iter().map(|it| it.fact)) {
                insert(read, fact);
            }
            if let Kind::Solved { failed, .. } = node.kind {
                go(failed.at(), None);
            }
            let passed_over = asked.is_some() || !skip.is_empty();
            let is_try = matches!(node.kind, Kind::Try { .. });
            if node.looks_up() {
                go(codes, None);
            }
            for answer in node.answers() {
                // Passed over, or not done, a step clears nothing.
                let undone = passed_over || is_try && &*answer.id == "unsure";
                let mut kills = if undone { None } else { cleared.clone() };
                for setting in &answer.set {
                    insert(kills.get_or_insert_with(|| vec![0; words]), setting.fact);
                }
                go(answer.to.at(), kills);
            }
        }
        live.spread(&before);
        live
    }

    /// Gives each node what can be read behind it.
    fn spread(&mut self, before: &[Vec<Edge>]) {
        let mut waits = vec![true; before.len()];
        let mut open: Vec<usize> = (0..before.len()).collect();
        while let Some(at) = open.pop() {
            waits[at] = false;
            for Edge { from, kills } in &before[at] {
                let mut grown = false;
                for word in 0..self.words {
                    let killed = kills.as_ref().map_or(0, |kills| kills[word]);
                    let more = self.facts[at * self.words + word] & !killed;
                    let known = &mut self.facts[from * self.words + word];
                    grown |= more & !*known != 0;
                    *known |= more;
                }
                if grown && !std::mem::replace(&mut waits[*from], true) {
                    open.push(*from);
                }
            }
        }
    }

    fn at(&self, node: usize) -> &[u64] {
        &self.facts[node * self.words..][..self.words]
    }

    fn at_mut(&mut self, node: usize) -> &mut [u64] {
        &mut self.facts[node * self.words..][..self.words]
    }

    /// Forgets the facts that do not matter any more.
    pub(super) fn reduce(&self, position: &mut Position) {
        let mut live = self.at(position.at.at()).to_vec();
        for node in position.awaiting() {
            for (word, more) in live.iter_mut().zip(self.at(node.at())) {
                *word |= more;
            }
        }
        position.keep(|fact| live[fact.at() / 64] & (1 << (fact.at() % 64)) != 0);
    }
}

fn insert(facts: &mut [u64], fact: FactIx) {
    facts[fact.at() / 64] |= 1 << (fact.at() % 64);
}

/// All places that can be reached, each with those that one answer leads to.
pub(super) struct Graph {
    /// In the order in which they were reached.
    pub(super) places: Vec<Rc<Position>>,
    indices: FxHashMap<Rc<Position>, usize>,
    /// Where the answers of each place lead, in their order, and then a failed proof.
    pub(super) next: Vec<Vec<usize>>,
    /// Whether an answer can end the case here.
    last: Vec<bool>,
    /// Whether a code can be looked up here; those ways on are not followed.
    looks: Vec<bool>,
    /// Whether it was too large to be followed to its end.
    pub(super) cut: bool,
}

impl Graph {
    fn from(pack: &Pack, live: &Live, starts: impl IntoIterator<Item = Position>) -> Self {
        Self::reached(pack, live, starts, MAX_SPOTS, false)
    }

    /// At most so many places, with or without the ends at which nothing is answered.
    pub(super) fn reached(
        pack: &Pack,
        live: &Live,
        starts: impl IntoIterator<Item = Position>,
        limit: usize,
        with_ends: bool,
    ) -> Self {
        let mut graph = Self {
            places: Vec::new(),
            indices: FxHashMap::default(),
            next: Vec::new(),
            last: Vec::new(),
            looks: Vec::new(),
            cut: false,
        };
        for start in starts {
            graph.index(start);
        }
        let mut at = 0;
        while let Some(position) = graph.places.get(at).cloned() {
            let node = &pack[position.at];
            graph.looks[at] = node.looks_up();
            let answered = node.answers().map(|answer| {
                let mut after = Position::clone(&position);
                after.take(pack, answer, &mut Glance);
                after
            });
            let unproved = node.kind.test().map(|failed| {
                let mut after = Position::clone(&position);
                after.fail_proof(pack, failed, &mut Glance);
                after
            });
            graph.last[at] = unproved.is_some();
            for mut after in answered.chain(unproved) {
                let there = &pack[after.at];
                if there.is_end() && there.kind.test().is_none() {
                    graph.last[at] = true;
                    if !with_ends {
                        continue;
                    }
                }
                live.reduce(&mut after);
                let to = graph.index(after);
                graph.next[at].push(to);
            }
            if graph.places.len() > limit {
                graph.cut = true;
                break;
            }
            at += 1;
        }
        graph
    }

    /// The index of a place, which it gets if it is new.
    fn index(&mut self, position: Position) -> usize {
        if let Some(at) = self.indices.get(&position) {
            return *at;
        }
        let at = self.places.len();
        let position = Rc::new(position);
        self.places.push(Rc::clone(&position));
        self.indices.insert(position, at);
        self.next.push(Vec::new());
        self.last.push(false);
        self.looks.push(false);
        at
    }

    fn before(&self) -> Vec<Vec<usize>> {
        let mut before = vec![Vec::new(); self.next.len()];
        for (at, next) in self.next.iter().enumerate() {
            for to in next {
                before[*to].push(at);
            }
        }
        before
    }

    /// Whether a code can be looked up from each place on.
    fn before_lookups(&self) -> Vec<bool> {
        let before = self.before();
        let mut looks = self.looks.clone();
        let mut open: Vec<usize> = (0..looks.len()).filter(|at| looks[*at]).collect();
        while let Some(at) = open.pop() {
            for from in &before[at] {
                if !looks[*from] {
                    looks[*from] = true;
                    open.push(*from);
                }
            }
        }
        looks
    }

    /// Screens on the shortest way to an end, from each place.
    fn least(&self) -> Vec<usize> {
        let before = self.before();
        let mut least = vec![usize::MAX; self.next.len()];
        let mut open: VecDeque<usize> = VecDeque::new();
        for (at, last) in self.last.iter().enumerate() {
            if *last {
                least[at] = 1;
                open.push_back(at);
            }
        }
        let mut looks: Vec<usize> = (0..self.looks.len()).filter(|at| self.looks[*at]).collect();
        loop {
            // They go in before anything that is farther from an end than they are.
            if open.front().is_none_or(|at| least[*at] >= LEAST_BY_CODE) {
                for at in looks.drain(..) {
                    if least[at] > LEAST_BY_CODE {
                        least[at] = LEAST_BY_CODE;
                        open.push_front(at);
                    }
                }
            }
            let Some(at) = open.pop_front() else { break };
            for from in &before[at] {
                if least[*from] == usize::MAX {
                    least[*from] = least[at] + 1;
                    open.push_back(*from);
                }
            }
        }
        // Where no end can be reached, the limit on visits still leads to support.
        for length in &mut least {
            if *length == usize::MAX {
                *length = 1;
            }
        }
        least
    }

    /// The flow that the person is in at each place.
    fn flows(&self, pack: &Pack) -> Vec<FlowIx> {
        let places = self.places.iter();
        places.map(|position| position.flow(pack)).collect()
    }

    /// Screens on the longest way to an end, from each place, over the steps that `counts` lets pass;
    /// a step that does not count ends the way. On a loop it is what the limit on visits allows.
    fn most(&self, counts: impl Fn(usize, usize) -> bool) -> Vec<usize> {
        let before = self.before();
        let mut left: Vec<usize> = self.next.iter().map(Vec::len).collect();
        let mut most = vec![1; self.next.len()];
        let mut open: Vec<usize> = (0..left.len()).filter(|at| left[*at] == 0).collect();
        let mut settled = 0;
        while let Some(at) = open.pop() {
            settled += 1;
            for from in &before[at] {
                if counts(*from, at) {
                    most[*from] = most[*from].max(most[at] + 1);
                }
                left[*from] -= 1;
                if left[*from] == 0 {
                    open.push(*from);
                }
            }
        }
        if settled < left.len() {
            let screens: HashSet<NodeIx> = self.places.iter().map(|it| it.at).collect();
            let all = usize::from(MAX_VISITS) * screens.len();
            for (at, waiting) in left.iter().enumerate() {
                if *waiting > 0 {
                    most[at] = all;
                }
            }
        }
        most
    }
}
