//! What tests share: packs to break, generated packs of any size, the wizard without a terminal, and the program in one.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test or a bench that cannot go on has failed"
)]

pub mod example;
pub mod fuzzed;
pub mod generate;
pub mod loopback;
pub mod program;
pub mod pty;
pub mod small;
pub mod wizard;

/// Whether everything is tried. In CI it is; elsewhere of what takes long a fixed part, so that whoever changes something
/// knows within half a minute what it broke.
#[must_use]
pub fn thorough() -> bool {
    std::env::var_os("POSDOC_CI").is_some()
}

/// So many of `all` are tried.
#[must_use]
pub fn part(all: u32, part: u32) -> u32 {
    if thorough() { all } else { part }
}
