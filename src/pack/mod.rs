//! Content: files on disk → parsed with spans → resolved into an immutable [`Pack`].
//!
//! `build.rs` shares this module, so it uses nothing of the rest of the crate.

pub mod care;
mod codes;
mod diagnostic;
mod drills;
mod entrance;
mod evidence;
mod files;
pub mod format;
mod model;
mod raw;
mod resolve;
mod rule;
mod scenarios;
mod stated;
pub mod theme;
pub mod toml;
mod variable;
pub mod wording;

pub use codes::FLOW as CODES;
pub use diagnostic::{Diagnostic, Severity, Span, nearest};
pub use files::{Embedded, Files, MANIFEST, Unreadable, read_text};
pub use model::{
    Answer, Bundle, BundleIx, Caller, Cause, Code, CodeIx, CodeSeverity, Contact, ContactIx,
    Derivation, Desk, Effect, Evidence, Fact, FactIx, Field, FieldIx, FieldKind, Flow, FlowIx,
    Ground, Id, Kind, Lookup, Meaning, Need, Node, NodeIx, NodeKind, Pack, Picture, PictureIx,
    Probe, ProbeKind, Queue, Reading, Risk, RiskIx, Scenario, ScreenMessage, Setting, Settings,
    Speech, Suggested, Temptation, TrueAnswer, TrueField, TryResult, Urgency, ValueIx, WHO,
    plain_code,
};
pub use resolve::{MAX_ANSWERS, is_whole, load};
pub use rule::{Rule, Scope};
pub use stated::Opens;
pub use variable::{FILLED, IN_TICKETS, TICKET, Variable};
