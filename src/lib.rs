//! posdoc: a wizard for trouble with card-payment terminals.
pub mod cases;
pub mod cli;
pub mod content;
pub mod front;
pub mod layout;
pub mod lint;
pub mod pack;
pub mod search;
pub mod session;
pub mod settings;
pub mod words;
