//! What is written down of a case: stable names only, never an index, never a label.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A case: where it began and everything that was answered, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// The flow, or `flow/node`, that it began with.
    pub start: String,
    /// The answers and the other turns, oldest first.
    pub log: Vec<Entry>,
}

/// One turn of a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// A screen was answered.
    Answer {
        /// `flow/node`.
        node: String,
        /// Answer id.
        answer: String,
    },
    /// Fields were filled in: a form, or the bundle of a support screen.
    Fields {
        /// `flow/node`.
        node: String,
        /// Field id → checked value. An empty value was left open.
        values: BTreeMap<String, String>,
    },
    /// The person went to another flow or node.
    Jump {
        /// A flow, or `flow/node`.
        to: String,
        /// What was looked for and belongs on the ticket: field id → value.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        noted: BTreeMap<String, String>,
        /// What the words say that led there: one turn, so that going back never parts them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        known: Option<Box<Known>>,
    },
    /// "Stop here, call support."
    Stop {
        /// `flow/node` of the screen that was left.
        node: String,
    },
    /// The case was taken over from another device, by a hand-over code that had no room for every turn.
    TakenOver(Box<TakenOver>),
    /// Something happened meanwhile that makes facts uncertain: no turn of a person. Going back keeps it.
    Recheck(Recheck),
    /// What the shop's settings, or what is known of who called, say of the shop: fact id → value id. No turn of a
    /// person. Going back keeps it.
    Given(BTreeMap<String, String>),
}

/// Facts that were not answered on a screen: they only keep questions from being asked that need not be, and never
/// take the place of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// Fact id → value id.
    pub facts: BTreeMap<String, String>,
    /// Who says so.
    pub source: Source,
    /// The text that says so, masked.
    pub said: String,
}

/// Where a fact is from that was not answered on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// The text of the terminal's screen.
    Screen,
    /// What the person typed.
    Words,
    /// What a caller said.
    Caller,
    /// The settings of the shop.
    Shop,
    /// What somebody else told on.
    Retold,
}

/// Why facts have to be looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recheck {
    /// Nothing was answered for a while: what an attempt meanwhile would change is unknown.
    Elapsed,
    /// Somebody else took the case over: what opens gates is unknown until it is confirmed.
    HandedOver,
    /// The same by a code that is too old to be confirmed: what opens gates is unknown.
    HandoverExpired,
}

/// The place that [`Entry::Answer`] names where the facts of a hand-over are confirmed. No flow can be called so.
pub const CLAIMS: &str = "@handover/facts";

/// The answers there: all of it is true, or not sure of all of it.
pub const CLAIM_ANSWERS: [&str; 2] = ["confirm", "unsure"];

/// Where a case stood that was taken over, and what was known there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenOver {
    /// `flow/node` of the open screen.
    pub at: String,
    /// `flow/node` of the screens that wait for a gate, the first one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub awaiting: Vec<String>,
    /// Fact id → value id.
    pub facts: BTreeMap<String, String>,
    /// The last steps that were taken: `flow/node` and answer id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tried: Vec<(String, String)>,
    /// How the fix was proved, on a `solved` screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proof: Option<Proof>,
}

/// How a fix was proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Proof {
    /// The named test was done and passed.
    Confirmed,
    /// Taken as fixed without the test.
    Assumed,
}

impl Entry {
    /// Whether a person took it. The others stand for what happened meanwhile, or was known beforehand.
    #[must_use]
    pub const fn is_turn(&self) -> bool {
        !matches!(self, Self::Recheck(_) | Self::Given(_))
    }

    /// `flow/node` of the screen that the turn was taken on, where it names one.
    #[must_use]
    pub fn node(&self) -> Option<&str> {
        match self {
            Self::Answer { node, .. } | Self::Fields { node, .. } | Self::Stop { node } => {
                Some(node)
            }
            Self::Jump { .. } | Self::TakenOver(_) | Self::Recheck(_) | Self::Given(_) => None,
        }
    }
}
