//! Fewer nodes to walk: those that do the same to the money stand for each other, and those that do nothing to it are one
//! place, as whoever may leave at any time is where they lead anyway.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::model::Model;
use crate::pack::{Answer, FactIx, Kind, Node, NodeIx, Pack, RiskIx, Setting};

/// Where a walk stands and begins instead of at every single node.
pub struct Quotient {
    /// The node that stands for each node.
    pub stands_for: Vec<NodeIx>,
    /// Where a case can be led to by name.
    pub entries: Vec<NodeIx>,
    /// Where an answer leads from a node that does nothing to the money, and where nobody is led by name in that way.
    pub doors: Vec<NodeIx>,
}

impl Quotient {
    /// Every node for itself.
    pub fn whole(model: &Model<'_>) -> Self {
        let nodes = (0..model.pack.nodes.len()).map(NodeIx::new);
        Self {
            stands_for: nodes.collect(),
            entries: model.entries(),
            doors: Vec::new(),
        }
    }

    /// Leads every answer to the node that stands for the one it leads to.
    pub fn lead_to_those_that_stand(&self, pack: &mut Pack) {
        for node in &mut pack.nodes {
            for answer in node.answers_mut() {
                answer.to = self.stands_for[answer.to.at()];
            }
        }
    }

    /// As few nodes as there are for somebody who may leave for any other place at any time.
    pub fn of(model: &Model<'_>) -> Self {
        Self::but_for(model, &BTreeSet::new())
    }

    /// The same, but these nodes stand for themselves alone, as they may be something else as well.
    pub fn but_for(model: &Model<'_>, single: &BTreeSet<NodeIx>) -> Self {
        let mut lumping = Lumping::new(model);
        lumping.single.clone_from(single);
        lumping.find_idle();
        let classes = lumping.classes();
        let mut first: FxHashMap<usize, NodeIx> = FxHashMap::default();
        let nodes = (0..model.pack.nodes.len()).map(NodeIx::new);
        let stands_for: Vec<NodeIx> = nodes
            .map(|at| *first.entry(classes[at.at()]).or_insert(at))
            .collect();
        let named = |at: &NodeIx| stands_for[at.at()];
        let entries: BTreeSet<NodeIx> = lumping.entries.iter().map(named).collect();
        let doors: BTreeSet<NodeIx> = lumping.doors().iter().map(named).collect();
        Self {
            entries: entries.into_iter().collect(),
            doors: doors.into_iter().collect(),
            stands_for,
        }
    }
}

struct Lumping<'m, 'p> {
    model: &'m Model<'p>,
    entries: Vec<NodeIx>,
    is_entry: Vec<bool>,
    /// Risks that neither look at money nor change what is known of it.
    harmless: Vec<bool>,
    /// Nodes that do nothing to the money, and that everybody can come to.
    idle: Vec<bool>,
    /// Facts that no other node looks at.
    silent: Vec<bool>,
    /// Nodes that are like no other.
    single: BTreeSet<NodeIx>,
}

impl<'m, 'p> Lumping<'m, 'p> {
    fn new(model: &'m Model<'p>) -> Self {
        let pack = model.pack;
        let entries = model.entries();
        let mut is_entry = vec![false; pack.nodes.len()];
        for at in &entries {
            is_entry[at.at()] = true;
        }
        let mut given: FxHashMap<FactIx, Setting> = FxHashMap::default();
        for setting in model.given() {
            given.insert(setting.fact, *setting);
        }
        let harmless = pack.risks.iter().map(|risk| {
            let met = risk.needs.iter().all(|need| {
                let value = given.get(&need.fact);
                value.is_some_and(|setting| need.met_by(setting.value))
            });
            let mut changed = risk.clears.iter().chain(risk.left_facts());
            met && !changed.any(|fact| model.is_money(*fact) || given.contains_key(fact))
        });
        let facts = (0..pack.facts.len()).map(FactIx::new);
        Self {
            harmless: harmless.collect(),
            silent: facts
                .map(|fact| !model.is_money(fact) && !given.contains_key(&fact))
                .collect(),
            idle: vec![true; pack.nodes.len()],
            entries,
            is_entry,
            single: BTreeSet::new(),
            model,
        }
    }

    fn node(&self, at: NodeIx) -> &'p Node {
        let pack: &'p Pack = self.model.pack;
        &pack[at]
    }

    fn nodes(&self) -> impl Iterator<Item = NodeIx> + use<> {
        (0..self.model.pack.nodes.len()).map(NodeIx::new)
    }

    /// Facts that a node looks at, by which it may be passed over.
    fn looked_at(node: &Node) -> impl Iterator<Item = FactIx> + '_ {
        let skip = node.kind.skip().iter().map(|it| it.fact);
        node.kind.asks().into_iter().chain(skip)
    }

    fn risks<'a>(&'a self, node: &'a Node) -> impl Iterator<Item = RiskIx> + 'a {
        let risks = node.risks.iter().copied();
        risks.filter(|risk| !self.harmless[risk.at()])
    }

    /// Whether somebody who begins a flow there by name says more than somebody who is led there by an answer.
    fn says(&self, at: NodeIx) -> bool {
        let flow = self.node(at).flow;
        let pack = self.model.pack;
        let meant = self.model.meant(&self.model.flow_says(flow));
        pack[flow].start == at && !(pack[flow].says.is_empty() && meant == self.model.all)
    }

    fn does_nothing(&self, at: NodeIx) -> bool {
        let node = self.node(at);
        let is_step = node.kind.kind().is_step();
        let plain = |answer: &Answer| {
            self.model.tells(at, answer) == self.model.all
                && answer.set.iter().all(|it| self.silent[it.fact.at()])
        };
        is_step
            && !self.single.contains(&at)
            && !self.model.pack[node.flow].gate
            && self.model.effects[at.at()].is_none()
            && self.risks(node).next().is_none()
            && Self::looked_at(node).all(|fact| self.silent[fact.at()])
            && node.answers().all(plain)
            && !self.says(at)
    }

    /// Leaves those idle that do nothing and that everybody can come to, whatever is known.
    fn find_idle(&mut self) {
        loop {
            let mut next: Vec<bool> = self
                .nodes()
                .map(|at| self.idle[at.at()] && self.does_nothing(at))
                .collect();
            let mut open = self.is_entry.clone();
            let mut left = self.entries.clone();
            while let Some(at) = left.pop() {
                if !next[at.at()] {
                    continue;
                }
                for answer in self.node(at).answers() {
                    if !std::mem::replace(&mut open[answer.to.at()], true) {
                        left.push(answer.to);
                    }
                }
            }
            for (idle, open) in next.iter_mut().zip(open) {
                *idle &= open;
            }
            if next == self.idle {
                return;
            }
            for at in self.nodes().filter(|at| !next[at.at()]) {
                for fact in Self::looked_at(self.node(at)) {
                    self.silent[fact.at()] = false;
                }
            }
            self.idle = next;
        }
    }

    fn doors(&self) -> Vec<NodeIx> {
        let idle = self.nodes().filter(|at| self.idle[at.at()]);
        let led = idle.flat_map(|at| self.node(at).answers().map(|answer| answer.to));
        led.filter(|to| !self.idle[to.at()] && (!self.is_entry[to.at()] || self.says(*to)))
            .collect()
    }

    /// The class of each node: the same for nodes that lead by the same answers to the same classes.
    fn classes(&self) -> Vec<usize> {
        let mut classes = vec![0; self.idle.len()];
        let mut count = 0;
        loop {
            let mut known: FxHashMap<Vec<u64>, usize> = FxHashMap::default();
            let next: Vec<usize> = self
                .nodes()
                .map(|at| {
                    let count = known.len();
                    *known.entry(self.look(at, &classes)).or_insert(count)
                })
                .collect();
            let more = known.len() > count;
            count = known.len();
            classes = next;
            if !more {
                return classes;
            }
        }
    }

    /// All of a node that the walk can tell apart.
    fn look(&self, at: NodeIx, classes: &[usize]) -> Vec<u64> {
        const END: u64 = u64::MAX;
        let node = self.node(at);
        if self.idle[at.at()] {
            return vec![END];
        }
        let pack = self.model.pack;
        let number = |at: usize| at as u64;
        let of = |setting: &Setting| number(setting.fact.at()) << 8 | u64::from(setting.value.0);
        let loud = |setting: &&Setting| !self.silent[setting.fact.at()];
        let mut look = vec![
            number(classes[at.at()]),
            node.kind.kind() as u64,
            self.model.effects[at.at()].map_or(END, |effect| effect as u64),
            u64::from(self.is_entry[at.at()]),
            u64::from(node.looks_up()),
            if pack[node.flow].gate {
                number(node.flow.at())
            } else {
                END
            },
            if self.says(at) { number(at.at()) } else { END },
            number(classes[pack[node.flow].stop.at()]),
            if self.single.contains(&at) {
                number(at.at())
            } else {
                END
            },
        ];
        look.extend(self.risks(node).map(|risk| number(risk.at())));
        look.push(END);
        look.extend(node.kind.asks().map(|fact| number(fact.at())));
        look.extend(node.kind.skip().iter().map(of));
        look.extend(node.kind.passes().unwrap_or_default().iter().map(of));
        if let Kind::Solved { verify, failed, .. } = &node.kind {
            look.extend([u64::from(*verify), number(classes[failed.at()])]);
        }
        look.push(END);
        let mut ways: Vec<Vec<u64>> = Vec::new();
        for answer in node.answers() {
            let mut way = vec![
                number(classes[answer.to.at()]),
                self.model.tells(at, answer),
                u64::from(&*answer.id == "unsure")
                    | u64::from(&*answer.id == "fixed") << 1
                    | u64::from(&*answer.id == "still") << 2,
            ];
            way.extend(answer.set.iter().filter(loud).map(of));
            ways.push(way);
        }
        if Self::looked_at(node).all(|fact| self.silent[fact.at()]) {
            ways.sort();
            ways.dedup();
        }
        for way in ways {
            look.extend(way);
            look.push(END);
        }
        look
    }
}
