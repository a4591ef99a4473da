//! The real program in a real pseudo-terminal, and its case store under kills and contention.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod agent_day;
mod authoring;
mod case_store;
mod drill;
mod hosted;
mod together;
mod wizard;

#[allow(
    dead_code,
    reason = "shared with other tests and benches, which use more of it"
)]
#[path = "../support/mod.rs"]
mod support;
