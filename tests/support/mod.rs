//! Packs for tests: a small good one to break, and generated ones of any size.

// Each test file uses a part of this.
#![allow(dead_code)]

pub mod example;
pub mod fuzzed;
pub mod generate;
pub mod small;
