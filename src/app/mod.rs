//! What every front end shares: the active case in words, its autosave, searching, tickets and messages. Nothing here
//! knows a terminal.

mod active_case;
pub mod autosave;
pub mod codes;
pub mod drill;
pub mod driver;
pub mod fields;
pub mod finder;
pub mod messages;
pub mod screen;
mod shared;
pub mod ticket;
pub mod transfer;
pub mod when;

pub use active_case::{
    AGES, ActiveCase, Aged, CALL_BACK, CALLER, CallerFault, HOME, MAX_NOTES, MAX_SEARCHED,
    NoteFull, again_at,
};
pub use shared::Shared;
