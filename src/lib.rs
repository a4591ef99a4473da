//! posdoc: a wizard for trouble with card-payment terminals.
pub mod app;
pub mod authoring;
pub mod care;
pub mod cases;
pub mod cli;
pub mod content;
pub mod layout;
pub mod lint;
pub mod pack;
pub mod redact;
pub mod search;
pub mod session;
pub mod settings;
pub mod ui;
pub mod understand;
pub mod words;
