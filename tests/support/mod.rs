//! What tests share: packs to break, generated packs of any size, the wizard without a terminal, and the program in one.

pub mod example;
pub mod fuzzed;
pub mod generate;
pub mod pty;
pub mod small;
pub mod wizard;
