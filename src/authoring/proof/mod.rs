//! The proof that nothing is paid twice: from every place where a case can begin, by answers that are true, no step is
//! shown that takes, starts or completes a payment while a try of that sale is open or has taken money.
//!
//! The content is walked exhaustively: every start, every answer, every code, every stop, jump and pause. Beside each
//! position stands the set of worlds in which all answers so far were true. What an answer says of the world comes from
//! `evidence.toml`, which the gates do not know, so that the proof does not prove what the session enforces.

#[cfg(test)]
mod direct;
mod model;
mod mutants;
mod quotient;
mod search;
mod world;

pub use mutants::{Mutants, Mutation, Survivor, mutations, survivors};

use crate::pack::{FactIx, FlowIx, Id, NodeIx, Pack, Setting};
use model::Model;
use quotient::Quotient;
use search::Search;

/// How a case moved on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// It began there by name.
    Begin,
    /// This answer was given.
    Answer(Id),
    /// A fix was tested, and was none.
    Failed,
    /// It was stopped for support.
    Stop,
    /// Somebody left for another place.
    Jump,
    /// Too much time passed.
    Pause,
}

/// A way to a second payment.
#[derive(Clone, Debug)]
pub struct Counterexample {
    /// The step that may pay twice.
    pub node: NodeIx,
    /// The way there: each place with the move that was made from it.
    pub route: Vec<(Option<NodeIx>, Move)>,
}

/// An answer that claims more than anything in `evidence.toml` allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ungrounded {
    /// An answer of a node.
    Answer(NodeIx, Id, Setting),
    /// What a flow says of whoever begins there.
    Flow(FlowIx, Setting),
    /// Grounds for an answer that is not there.
    Unused(NodeIx, Id),
    /// An answer that sets what follows from other facts.
    Derived(NodeIx, Id, FactIx),
}

/// What the walk found.
#[derive(Clone, Debug, Default)]
pub struct Proof {
    /// Steps that pay, start or complete a payment.
    pub payments: usize,
    /// Of these, the ones that the walk did not come to.
    pub missed: Vec<NodeIx>,
    /// Positions: a place with what is known there.
    pub positions: usize,
    /// Positions times the worlds that are possible there.
    pub states: usize,
    /// Ways to a second payment, one for each step.
    pub harmed: Vec<Counterexample>,
    /// Answers without grounds.
    pub ungrounded: Vec<Ungrounded>,
}

impl Proof {
    /// How many steps that pay the walk came to.
    #[must_use]
    pub fn reached(&self) -> usize {
        self.payments - self.missed.len()
    }

    /// Whether the theorem holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.harmed.is_empty() && self.ungrounded.is_empty()
    }
}

/// What people may do on the walk besides answering.
#[derive(Clone, Debug, Default)]
pub struct Liberties {
    /// They leave for any other place at any time. It makes the walk a hundred times longer.
    pub leave: bool,
    /// Their words say this of the case at any time, true or not.
    pub said: Vec<Setting>,
}

/// Walks a pack; `None`: it has no `evidence.toml`, so that nothing is said of payments.
#[must_use]
pub fn prove(pack: &Pack, liberties: &Liberties) -> Option<Proof> {
    let model = Model::new(pack)?;
    let quotient = Quotient::whole(&model);
    let mut search = Search::new(&model, &quotient, liberties);
    search.run();
    let mut proof = search.proof();
    proof.ungrounded = model.ungrounded();
    Some(proof)
}

#[cfg(test)]
mod tests;
