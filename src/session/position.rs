//! A place in the graph with what is known there: the part of a state that decides what comes next.

use crate::pack::{Answer, FactIx, FlowIx, Kind, Need, NodeIx, Pack, Risk, Setting, ValueIx};

/// A set of facts of a pack.
#[derive(Clone, Debug)]
pub struct FactSet(Box<[bool]>);

impl FactSet {
    fn of(pack: &Pack, facts: impl IntoIterator<Item = FactIx>) -> Self {
        let mut set = vec![false; pack.facts.len()];
        for fact in facts {
            set[fact.at()] = true;
        }
        Self(set.into())
    }

    /// What opens gates: the facts that risks need, and those that the gates ask about to establish them.
    #[must_use]
    pub fn opening_gates(pack: &Pack) -> Self {
        let needs = pack.risks.iter().flat_map(|risk| &risk.needs);
        let needs = needs.map(|need| need.fact);
        Self::of(pack, needs.flat_map(|fact| with_questions(pack, fact)))
    }

    /// What an attempt that nobody told of would change: the facts that a risk clears, and what the gates of these
    /// ask about.
    #[must_use]
    pub fn changed_by_attempts(pack: &Pack) -> Self {
        let cleared = pack.risks.iter().flat_map(|risk| &risk.clears);
        Self::of(pack, cleared.flat_map(|fact| with_questions(pack, *fact)))
    }

    /// Those of them that can only be known or not: they say that something was shown or done.
    #[must_use]
    pub fn with_one_value(mut self, pack: &Pack) -> Self {
        for (contained, fact) in self.0.iter_mut().zip(&pack.facts) {
            *contained &= fact.values.len() == 1;
        }
        self
    }

    /// Whether it is one of them.
    #[must_use]
    pub fn contains(&self, fact: FactIx) -> bool {
        self.0.get(fact.at()).is_some_and(|contained| *contained)
    }
}

/// A fact, those that its gate asks about, and those that it follows from.
fn with_questions(pack: &Pack, fact: FactIx) -> impl Iterator<Item = FactIx> + '_ {
    let rules = pack.derivations_of(fact);
    let inputs = rules.flat_map(|rule| rule.when.iter().map(|need| need.fact));
    let gate = pack[fact].gate.into_iter();
    let nodes = gate.flat_map(|gate| pack[gate].each_node());
    let asked = nodes.filter_map(|node| pack[node].kind.asks());
    std::iter::once(fact).chain(asked).chain(inputs)
}

/// A gate that is being run, and the node that asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct PendingGate {
    gate: FlowIx,
    back_to: NodeIx,
}

/// The facts that are known: for each fact 0, or its value plus one; behind these a bit for each fact, set where only
/// words say so. One piece of memory, because looking ahead copies and hashes thousands of these.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KnownFacts(Box<[u8]>);

impl KnownFacts {
    /// Nothing is known of so many facts.
    #[must_use]
    pub fn nothing(facts: usize) -> Self {
        Self(vec![0; facts + facts.div_ceil(8)].into())
    }

    /// Of nine bytes one has the bits of the other eight; the last byte may have fewer.
    const fn facts(&self) -> usize {
        self.0.len() * 8 / 9
    }

    fn values(&self) -> &[u8] {
        &self.0[..self.facts()]
    }

    fn value(&self, fact: FactIx) -> Option<ValueIx> {
        let value = self.values().get(fact.at())?;
        value.checked_sub(1).map(ValueIx)
    }

    /// The byte and the bit of the mark of a fact.
    fn mark(&self, fact: FactIx) -> (usize, u8) {
        (self.facts() + fact.at() / 8, 1 << (fact.at() % 8))
    }

    /// Whether any of it is known because of words alone.
    #[must_use]
    pub fn any_stated(&self) -> bool {
        self.0[self.facts()..].iter().any(|marks| *marks != 0)
    }

    fn is_stated(&self, fact: FactIx) -> bool {
        let (at, bit) = self.mark(fact);
        self.0.get(at).is_some_and(|marks| marks & bit != 0)
    }

    fn forget(&mut self, fact: FactIx) {
        // What is not known has no mark, and most facts are not known.
        if self.0[fact.at()] != 0 {
            let (at, bit) = self.mark(fact);
            self.0[fact.at()] = 0;
            self.0[at] &= !bit;
        }
    }

    /// Establishes a fact; `stated`: only words say so.
    fn establish(&mut self, setting: Setting, stated: bool) {
        self.forget(setting.fact);
        // A fact has so few values that one more fits a byte.
        self.0[setting.fact.at()] = setting.value.0.saturating_add(1);
        if stated {
            let (at, bit) = self.mark(setting.fact);
            self.0[at] |= bit;
        }
    }
}

/// A position without what is known there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    /// Never a `pass`.
    pub at: NodeIx,
    pending_gates: Vec<PendingGate>,
}

impl Place {
    /// Whether a node waits for a gate.
    #[must_use]
    pub fn awaits(&self) -> bool {
        !self.pending_gates.is_empty()
    }

    /// With the same gates being run, at another node.
    #[must_use]
    pub fn moved(mut self, to: NodeIx) -> Self {
        self.at = to;
        self
    }
}

/// An open node, the facts that are known, and the gates that are being run.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    /// Never a `pass`.
    pub at: NodeIx,
    facts: KnownFacts,
    pending_gates: Vec<PendingGate>,
}

/// The most questions that are passed over at once; more can only be a circle.
const MAX_HOPS: usize = 1000;

/// What the walk tells and asks its owner.
pub trait Walk {
    /// A node was passed over with this answer, which was known; `stated`: because words said so.
    fn passed(&mut self, node: NodeIx, answer: &str, stated: bool);
    /// Whether the person has been at a node too often to be sent there again.
    fn visit_limit_reached(&self, node: NodeIx) -> bool;
}

/// A walk that nobody tells of: looking ahead costs no screen, and wears nobody out.
#[derive(Clone, Copy, Debug)]
pub struct Glance;

impl Walk for Glance {
    fn passed(&mut self, _: NodeIx, _: &str, _: bool) {}

    fn visit_limit_reached(&self, _: NodeIx) -> bool {
        false
    }
}

impl Position {
    /// At `node` with nothing known; call [`arrive`](Self::arrive) next.
    #[must_use]
    pub fn new(pack: &Pack, node: NodeIx) -> Self {
        Self {
            at: node,
            facts: KnownFacts::nothing(pack.facts.len()),
            pending_gates: Vec::new(),
        }
    }

    /// At `at`, with these nodes waiting for gates and these facts known. `None` where no walk could
    /// stand: the node needs what is not known, or nobody asked for the gate that it is part of.
    #[must_use]
    pub fn taken_over(
        pack: &Pack,
        at: NodeIx,
        awaiting: &[NodeIx],
        facts: &[Setting],
    ) -> Option<Self> {
        let mut position = Self::new(pack, at);
        position.establish(pack, facts);
        let gates = awaiting.iter().skip(1).chain([&at]);
        for (back_to, inside) in awaiting.iter().zip(gates) {
            let gate = pack[*inside].flow;
            if !pack[gate].gate {
                return None;
            }
            let back_to = *back_to;
            position.pending_gates.push(PendingGate { gate, back_to });
        }
        position
            .clone()
            .detour(pack, at)
            .is_none()
            .then_some(position)
    }

    /// Taken apart: for walks that come to the same place with thousands of different things known.
    #[must_use]
    pub fn apart(self) -> (Place, KnownFacts) {
        let Self {
            at,
            facts,
            pending_gates,
        } = self;
        (Place { at, pending_gates }, facts)
    }

    /// In a place, with what is known there.
    #[must_use]
    pub fn joined(place: &Place, facts: &KnownFacts) -> Self {
        Self {
            at: place.at,
            facts: facts.clone(),
            pending_gates: place.pending_gates.clone(),
        }
    }

    /// The value of a fact, if it is known.
    #[must_use]
    pub fn fact(&self, fact: FactIx) -> Option<ValueIx> {
        self.facts.value(fact)
    }

    /// Whether a fact is known, and only because words said so.
    #[must_use]
    pub fn is_stated(&self, fact: FactIx) -> bool {
        self.facts.is_stated(fact)
    }

    /// The facts that are known.
    pub fn known(&self) -> impl Iterator<Item = Setting> + '_ {
        let facts = (0..self.facts.facts()).map(FactIx::new);
        facts.filter_map(|fact| {
            let value = self.facts.value(fact)?;
            Some(Setting { fact, value })
        })
    }

    /// While gates run, the node that asked for the first of them.
    #[must_use]
    pub fn pending_gate_for(&self) -> Option<NodeIx> {
        self.pending_gates
            .first()
            .map(|pending_gate| pending_gate.back_to)
    }

    /// The nodes that wait for a gate.
    pub fn awaiting(&self) -> impl Iterator<Item = NodeIx> + '_ {
        self.pending_gates
            .iter()
            .map(|pending_gate| pending_gate.back_to)
    }

    /// Forgets the facts that are not to be kept.
    pub fn keep(&mut self, kept: impl Fn(FactIx) -> bool) {
        for at in 0..self.facts.facts() {
            let fact = FactIx::new(at);
            // Few are known; looking ahead asks this of each of thousands of positions.
            if self.facts.0[at] != 0 && !kept(fact) {
                self.facts.forget(fact);
            }
        }
    }

    /// The flow that the person believes to be in: while a gate runs, the one that asked for it.
    #[must_use]
    pub fn flow(&self, pack: &Pack) -> FlowIx {
        pack[self.pending_gate_for().unwrap_or(self.at)].flow
    }

    /// Leaves the open screen, and the gates that were being run, for another place altogether.
    pub fn walk_away(&mut self, pack: &Pack) {
        self.leave(pack);
        self.pending_gates.clear();
    }

    /// Goes straight to the support screen of the flow.
    pub fn stop(&mut self, pack: &Pack) {
        self.leave(pack);
        let stop = pack[self.flow(pack)].stop;
        self.pending_gates.clear();
        self.at = stop;
    }

    /// Forgets facts, and arrives at the open screen anew: what it needs is asked again. An end is not left for
    /// a gate that it stands in; one whose proof is given needs nothing any more.
    pub fn doubt(&mut self, pack: &Pack, facts: &FactSet, proved: bool, walk: &mut impl Walk) {
        self.doubt_facts(pack, facts);
        let is_end = pack[self.at].is_end();
        if is_end && proved {
            return;
        }
        let to = self.pending_gate_for().filter(|_| !is_end);
        if to.is_some() {
            self.pending_gates.clear();
        }
        self.arrive(pack, to.unwrap_or(self.at), walk);
    }

    /// Forgets facts, and what follows from them.
    pub fn doubt_facts(&mut self, pack: &Pack, facts: &FactSet) {
        self.keep(|fact| !facts.contains(fact));
        self.derive(pack);
    }

    /// Takes an answer of the open node.
    pub fn take(&mut self, pack: &Pack, answer: &Answer, walk: &mut impl Walk) {
        self.note_answer(pack, answer);
        self.arrive(pack, answer.to, walk);
    }

    /// Knows what an answer of the open node says, and does not go where it leads.
    pub fn note_answer(&mut self, pack: &Pack, answer: &Answer) {
        // "Can't do this now" on a try: nothing was done, so nothing became uncertain.
        let done = !(matches!(pack[self.at].kind, Kind::Try { .. }) && &*answer.id == "unsure");
        if done {
            for risk in &pack[self.at].risks {
                for fact in &pack[*risk].clears {
                    self.facts.forget(*fact);
                }
                self.establish(pack, &pack[*risk].leaves);
            }
        }
        self.establish(pack, &answer.set);
    }

    /// The same facts with another node open, and no gate that waits.
    #[must_use]
    pub fn opened_at(&self, node: NodeIx) -> Self {
        Self {
            at: node,
            facts: self.facts.clone(),
            pending_gates: Vec::new(),
        }
    }

    /// What a node needs that is not known to be so: the first such fact, and whether it is known to be otherwise.
    #[must_use]
    pub fn unmet_need(&self, pack: &Pack, node: NodeIx) -> Option<(FactIx, bool)> {
        let needs = pack[node].risks.iter().flat_map(|risk| &pack[*risk].needs);
        let mut unmet = needs.filter_map(|need| match self.fact(need.fact) {
            Some(value) if need.met_by(value) => None,
            value => Some((need.fact, value.is_some())),
        });
        unmet.next()
    }

    /// Leaves a `solved` screen whose proof failed.
    pub fn fail_proof(&mut self, pack: &Pack, to: NodeIx, walk: &mut impl Walk) {
        self.leave(pack);
        self.arrive(pack, to, walk);
    }

    /// Leaves the open screen without an answer. What it asked for may have been done all the same,
    /// so what that makes uncertain is certain no more; on a `solved` screen the proof may have been
    /// tried, which is an attempt of any kind.
    pub fn leave(&mut self, pack: &Pack) {
        let node = &pack[self.at];
        let risks: Box<dyn Iterator<Item = &Risk>> = if node.is_end() {
            Box::new(pack.risks.iter())
        } else {
            Box::new(node.risks.iter().map(|risk| &pack[*risk]))
        };
        for fact in risks.flat_map(|risk| risk.clears.iter().chain(risk.left_facts())) {
            self.facts.forget(*fact);
        }
        self.derive(pack);
    }

    /// Establishes what an answer says, and what follows from it.
    pub fn establish(&mut self, pack: &Pack, settings: &[Setting]) {
        for setting in settings {
            self.facts.establish(*setting, false);
        }
        self.derive(pack);
    }

    /// Finds out anew what follows from the facts that are known.
    fn derive(&mut self, pack: &Pack) {
        for rule in &pack.derivations {
            self.facts.forget(rule.setting.fact);
        }
        for rule in &pack.derivations {
            let decided = self.fact(rule.setting.fact).is_some();
            let known = |need: &Need| self.fact(need.fact).is_some_and(|it| need.met_by(it));
            if !decided && rule.when.iter().all(known) {
                self.facts.establish(rule.setting, false);
            }
        }
    }

    /// Establishes what words say. What was answered stands. Whether it was taken.
    pub fn establish_stated(&mut self, pack: &Pack, setting: Setting) -> bool {
        let open = self.fact(setting.fact).is_none() || self.is_stated(setting.fact);
        let may = open && pack.opened_by_words(setting).is_none();
        if may {
            self.facts.establish(setting, true);
            self.derive(pack);
        }
        may
    }

    /// Goes to a node by its name, with what its flow says of whoever begins there.
    pub fn enter(&mut self, pack: &Pack, to: NodeIx, walk: &mut impl Walk) {
        let flow = &pack[pack[to].flow];
        if to == flow.start {
            let unknown = |setting: &&Setting| self.fact(setting.fact).is_none();
            let says: Vec<Setting> = flow.says.iter().filter(unknown).copied().collect();
            if !says.is_empty() {
                self.establish(pack, &says);
            }
        }
        self.arrive(pack, to, walk);
    }

    /// Goes to a node, through every gate that its risks ask for, and past every question that is
    /// answered already. Known answers that lead in a circle end on support, so every arrival ends on
    /// a screen.
    pub fn arrive(&mut self, pack: &Pack, to: NodeIx, walk: &mut impl Walk) {
        let mut next = to;
        for hop in 0.. {
            // Also where an answer would lead out of the gate: that is for who still has to find something out.
            if let Some(back_to) = self.finished_gate(pack) {
                self.pending_gates.pop();
                next = back_to;
                continue;
            }
            let node = &pack[next];
            // A pending gate ends with its `pass`, or when the case leaves its gate for good.
            while self
                .pending_gates
                .last()
                .is_some_and(|pending_gate| pending_gate.gate != node.flow)
            {
                self.pending_gates.pop();
            }
            if hop > MAX_HOPS || walk.visit_limit_reached(next) {
                self.at = next;
                self.stop(pack);
                return;
            }
            if let Some(detour) = self.detour(pack, next) {
                next = detour;
                continue;
            }
            match &node.kind {
                Kind::Ask {
                    fact: Some(fact),
                    answers,
                    ..
                } => {
                    let Some(answer) = self.known_answer(*fact, answers) else {
                        break;
                    };
                    let stated = self.is_stated(*fact);
                    if stated && pack.is_asked_anyway(next, answer) {
                        break;
                    }
                    walk.passed(next, &answer.id, stated);
                    for setting in &answer.set {
                        self.facts.establish(*setting, stated);
                    }
                    self.derive(pack);
                    next = answer.to;
                }
                Kind::Try { skip, answers, .. }
                    if !skip.is_empty()
                        && skip.iter().all(|s| self.fact(s.fact) == Some(s.value)) =>
                {
                    let Some(still) = answers.iter().find(|answer| &*answer.id == "still") else {
                        break;
                    };
                    let stated = skip.iter().any(|s| self.is_stated(s.fact));
                    walk.passed(next, &still.id, stated);
                    next = still.to;
                }
                Kind::Pass { set } => {
                    self.establish(pack, set);
                    // A gate that was opened by itself has answered its question: back to triage.
                    let back = self
                        .pending_gates
                        .pop()
                        .map(|pending_gate| pending_gate.back_to);
                    let Some(back) = back.or_else(|| pack.node("start")) else {
                        self.at = next;
                        self.stop(pack);
                        return;
                    };
                    next = back;
                }
                Kind::Ask { .. }
                | Kind::Try { .. }
                | Kind::Tell { .. }
                | Kind::Form { .. }
                | Kind::Solved { .. }
                | Kind::Support { .. } => break,
            }
        }
        self.at = next;
    }

    /// Where the open gate was asked for, once all that it finds out for that node is as the node needs it. What is known
    /// to be otherwise is for the gate to deal with.
    fn finished_gate(&self, pack: &Pack) -> Option<NodeIx> {
        let PendingGate { gate, back_to } = *self.pending_gates.last()?;
        let risks = pack[back_to].risks.iter();
        for need in risks.flat_map(|risk| &pack[*risk].needs) {
            let met = self.fact(need.fact).is_some_and(|it| need.met_by(it));
            if !met {
                return (pack[need.fact].gate != Some(gate)).then_some(back_to);
            }
        }
        Some(back_to)
    }

    fn known_answer<'a>(&self, fact: FactIx, answers: &'a [Answer]) -> Option<&'a Answer> {
        let value = self.fact(fact)?;
        let known = Setting { fact, value };
        // The first thing that such an answer sets is the value that it stands for.
        answers
            .iter()
            .find(|answer| answer.set.first() == Some(&known))
    }

    /// Where a node's risks send the case first: into a gate for what is unknown, away for what is
    /// known to be otherwise.
    fn detour(&mut self, pack: &Pack, node: NodeIx) -> Option<NodeIx> {
        for need in pack[node].risks.iter().flat_map(|risk| &pack[*risk].needs) {
            let fact = &pack[need.fact];
            match self.fact(need.fact) {
                Some(value) if need.met_by(value) => {}
                Some(_) => {
                    self.pending_gates.clear();
                    return fact.blocked;
                }
                None => {
                    let gate = fact.gate?;
                    self.pending_gates.push(PendingGate {
                        gate,
                        back_to: node,
                    });
                    return Some(pack[gate].start);
                }
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_and_marks_share_their_memory() {
        for facts in 0..70 {
            let mut known = KnownFacts::nothing(facts);
            assert_eq!(known.facts(), facts);
            for (at, value) in (0..facts).zip((0..255).cycle()) {
                let (fact, value) = (FactIx::new(at), ValueIx(value));
                known.establish(Setting { fact, value }, at % 3 == 0);
            }
            for at in 0..facts {
                let fact = FactIx::new(at);
                let value = u8::try_from(at).expect("few facts");
                assert_eq!(known.value(fact), Some(ValueIx(value)));
                assert_eq!(known.is_stated(fact), at % 3 == 0);
            }
            // What is answered is not stated any more, and what is forgotten neither.
            for fact in (0..facts).map(FactIx::new) {
                let value = ValueIx(7);
                known.establish(Setting { fact, value }, false);
                assert!(!known.is_stated(fact));
                known.establish(Setting { fact, value }, true);
                known.forget(fact);
            }
            assert_eq!(known, KnownFacts::nothing(facts));
            assert_eq!(known.value(FactIx::new(facts)), None);
        }
    }
}
