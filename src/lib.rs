//! posdoc: a wizard for trouble with card-payment terminals.
pub mod cli;
pub mod content;
pub mod layout;
pub mod pack;
pub mod session;
pub mod words;
pub mod front;
pub mod settings;
pub mod lint;
