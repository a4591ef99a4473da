//! What the texts of a flow may speak of: facts, fields and answers, as Fluent variables.
//!
//! | variable | is |
//! |---|---|
//! | `$fact-last` | the value of the fact, to choose by |
//! | `$value-last` | its words |
//! | `$filled-amount` | `yes` or `no`, to choose by |
//! | `$field-amount` | what was filled in |
//! | `$answer-reseat`, `$answer-card-read_reseat` | the answer that was given on a step, to choose by |
//! | `$label-reseat`, `$label-card-read_reseat` | its words |
//! | `$desk` | whose desk it is (`shop`, `merchant-support`, `acquirer`), to choose by |

use super::{FactIx, FieldIx, FlowIx, NodeIx, Pack};

/// What a variable stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variable {
    /// The value of a fact, by its id.
    Fact(FactIx),
    /// The value of a fact, in words.
    Value(FactIx),
    /// Whether a field is filled in.
    Filled(FieldIx),
    /// What a field is filled with.
    Field(FieldIx),
    /// The last answer that was given on a step, by its id.
    Answer(NodeIx),
    /// The same in words.
    Label(NodeIx),
    /// Whose desk the program stands on.
    Desk,
}

/// The file with the form that a pack gives its tickets, and its message.
pub const TICKET: &str = "ticket";

/// What that form may have besides the variables of texts.
pub const IN_TICKETS: [&str; 15] = [
    "number",
    "began",
    "outcome",
    "to",
    "urgency",
    "contact",
    "trouble",
    "step",
    "cause",
    "facts",
    "steps",
    "notes",
    "call-back",
    "agent",
    "handover",
];

/// Whether a field is filled in.
pub const FILLED: [&str; 2] = ["yes", "no"];

impl Variable {
    /// What this name stands for in the texts of a flow.
    #[must_use]
    pub fn named(pack: &Pack, flow: FlowIx, name: &str) -> Option<Self> {
        if name == "desk" {
            return Some(Self::Desk);
        }
        let (kind, id) = name.split_once('-')?;
        // Names have no underscore, and Fluent allows no slash.
        let node = || match id.split_once('_') {
            Some((flow, node)) => pack.node(&format!("{flow}/{node}")),
            None => pack.node(&format!("{}/{id}", pack[flow].id)),
        };
        match kind {
            "fact" => pack.fact(id).map(Self::Fact),
            "value" => pack.fact(id).map(Self::Value),
            "filled" => pack.field(id).map(Self::Filled),
            "field" => pack.field(id).map(Self::Field),
            "answer" => node().map(Self::Answer),
            "label" => node().map(Self::Label),
            _ => None,
        }
    }

    /// Whether a text chooses by it and never shows it: it is a name of the program, and no words.
    #[must_use]
    pub const fn chooses(self) -> bool {
        matches!(
            self,
            Self::Fact(_) | Self::Filled(_) | Self::Answer(_) | Self::Desk
        )
    }

    /// The variable to choose by where this one is shown: it is known where that one fits a variant.
    #[must_use]
    pub const fn chosen_by(self) -> Self {
        match self {
            Self::Fact(fact) | Self::Value(fact) => Self::Fact(fact),
            Self::Filled(field) | Self::Field(field) => Self::Filled(field),
            Self::Answer(node) | Self::Label(node) => Self::Answer(node),
            Self::Desk => Self::Desk,
        }
    }
}
