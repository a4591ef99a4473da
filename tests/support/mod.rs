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
