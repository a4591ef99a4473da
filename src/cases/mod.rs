//! Cases that are kept: what is written down of one, where, and for how long.
//!
//! A [`Record`] is all that is known of a case; the [`Store`] keeps records in one `SQLite` file. Nothing
//! gets here that [`redact`](crate::redact) has not looked through.

pub mod clock;
mod fault;
mod record;
mod store;
mod team;

pub use fault::{Holder, StoreError};
pub use record::{
    FollowUp, Note, NoteKind, Number, Origin, Outcome, PassedTo, Record, Said, Searched, Station,
    Turn,
};
pub use store::{
    Delivery, Filter, Forgotten, Opened, Outbox, Received, Row, SCHEMA, Store, Taken, Unfound,
    by_need, exactly_named,
};
pub use team::{Calling, HeldElsewhere, Team, TeamCalls};

#[cfg(test)]
mod tests;
