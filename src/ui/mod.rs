//! The front ends: one case, shown as a wizard, as numbered prompts, or as JSON lines. They read keys or lines and draw;
//! everything else is done by [`crate::app`].

pub mod json;
pub mod line;
pub mod out;
pub mod plain;
pub mod tui;
