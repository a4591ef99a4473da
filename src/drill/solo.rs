//! What is known where anything may be asked in any order: facts as the wizard would have them.

use std::collections::BTreeMap;

use super::world::{Way, World};
use crate::{
    pack::{FactIx, Kind, NodeIx, Pack, RiskIx},
    session::{Glance, Position, State},
};

/// Why a step must not be taken yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsafe {
    /// The step.
    pub node: NodeIx,
    /// The risk that it bears.
    pub risk: RiskIx,
    /// What has to be known first.
    pub fact: FactIx,
    /// It is known, and is not as the step needs it.
    pub known_otherwise: bool,
    /// The question that would have told.
    pub asked_by: Option<NodeIx>,
}

/// What has been established so far, for whoever asks in any order.
#[derive(Clone, Debug)]
pub struct Findings {
    facts: Position,
}

impl Findings {
    /// As the case begins: what its flow says of whoever is there.
    #[must_use]
    pub fn new(world: &World) -> Self {
        Self {
            facts: world.start(),
        }
    }

    /// What the wizard knows.
    #[must_use]
    pub fn of(state: &State) -> Self {
        Self {
            facts: state.position().clone(),
        }
    }

    /// Why a step must not be taken now.
    #[must_use]
    pub fn unsafe_step(&self, pack: &Pack, node: NodeIx) -> Option<Unsafe> {
        let at = self.facts.opened_at(node);
        let (fact, known_otherwise) = at.unmet_need(pack, node)?;
        let risks = pack[node].risks.iter().copied();
        let mut risks = risks.filter(|risk| pack[*risk].needs.iter().any(|n| n.fact == fact));
        // The question that the wizard would ask first.
        let mut asked = at;
        asked.arrive(pack, node, &mut Glance);
        let asked_by = Some(asked.at).filter(|asked| *asked != node);
        Some(Unsafe {
            node,
            risk: risks.next()?,
            fact,
            known_otherwise,
            asked_by,
        })
    }

    /// Takes the way that a node is left by: what it establishes is known, what it makes uncertain is not.
    pub fn take(&mut self, pack: &Pack, node: NodeIx, way: Way) {
        let mut at = self.facts.opened_at(node);
        match way {
            Way::Answer(answer) => {
                if let Some(answer) = pack[node].answers().nth(answer) {
                    at.take(pack, answer, &mut Glance);
                }
            }
            Way::Code(code) => at.take(pack, &pack[code].way(), &mut Glance),
            Way::Stop => at.stop(pack),
            Way::Failed => {
                if let Kind::Solved { failed, .. } = pack[node].kind {
                    at.fail_proof(pack, failed, &mut Glance);
                }
            }
        }
        self.facts = at;
    }

    /// The first step of an order that is not safe when its turn comes.
    #[must_use]
    pub fn first_unsafe(world: &World, order: &[NodeIx]) -> Option<NodeIx> {
        let mut findings = Self::new(world);
        let mut visits: BTreeMap<NodeIx, usize> = BTreeMap::new();
        for node in order {
            if findings.unsafe_step(world.pack(), *node).is_some() {
                return Some(*node);
            }
            let visit = visits.entry(*node).or_insert(0);
            if let Some(way) = world.true_way(*node, *visit) {
                findings.take(world.pack(), *node, way);
            }
            *visit += 1;
        }
        None
    }
}
