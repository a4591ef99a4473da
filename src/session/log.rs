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
    },
    /// "Stop here, call support."
    Stop {
        /// `flow/node` of the screen that was left.
        node: String,
    },
}

impl Entry {
    /// `flow/node` of the screen that the turn was taken on, where it names one.
    #[must_use]
    pub fn node(&self) -> Option<&str> {
        match self {
            Self::Answer { node, .. } | Self::Fields { node, .. } | Self::Stop { node } => {
                Some(node)
            }
            Self::Jump { .. } => None,
        }
    }
}
