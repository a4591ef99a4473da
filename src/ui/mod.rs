//! The front ends: one case, shown as a wizard, as numbered prompts, or as JSON lines. They read keys or lines and draw;
//! everything else is done by [`crate::app::driver`].

pub mod json;
pub mod line;
pub mod out;
pub mod plain;
pub mod tui;

use crate::app::driver::Driver;

/// How a run of a front end ended.
#[derive(Debug)]
pub struct Ended<E = std::io::Error> {
    /// What the system says of the input, the output or the terminal.
    pub result: Result<(), E>,
    /// Why something was not kept in the end, in a sentence.
    pub unkept: Option<String>,
}

impl<E> Ended<E> {
    /// Keeps everything for the last time.
    pub fn of(result: Result<(), E>, mut driver: Driver) -> Self {
        driver.finish();
        Self {
            result,
            unkept: driver.unkept().map(str::to_owned),
        }
    }
}
