//! Everything that needs no terminal: content, rules, the commands, JSON and plain mode, and the wizard driven through its
//! own `update` and `view`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod broken;
mod cli;
mod codes;
mod desk;
mod format;
mod front_ends;
mod fuzz_regressions;
mod handover;
mod lint;
mod loader;
mod modules;
mod other_packs;
mod pictures;
mod rules;
mod search;
mod snapshots;
mod tables;
mod wizard;

#[allow(
    dead_code,
    reason = "shared with other tests and benches, which use more of it"
)]
#[path = "../support/mod.rs"]
mod support;
