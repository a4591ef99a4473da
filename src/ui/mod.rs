//! The front ends: one case, shown as a wizard, as numbered prompts, or as JSON lines. They read keys or lines and draw;
//! everything else is done by [`crate::app::driver`].
//!
//! A front end is a folder with a function [`Start`], and a line below. `cli/open.rs` says when it is chosen.

#[cfg(test)]
mod desk_tests;
pub mod encoding;
pub mod json;
pub mod line;
pub mod out;
pub mod plain;
mod test_fault;
pub mod tui;

use std::{
    io,
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    app::{drill::Practice, driver::Driver},
    cases::Team,
    content::LoadError,
    pack::{
        Diagnostic, Files,
        care::{Care, Round},
    },
    words::Words,
};

/// Runs a front end on the input and output of the process until the person leaves or the input ends.
pub type Start = fn(Driver, &Options) -> Ended;

/// What the settings and the surroundings say to a front end.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Nothing says which language to speak: ask the person first.
    pub choose_language: bool,
    /// The settings file that remembers the language that is chosen.
    pub remember_in: Option<PathBuf>,
    /// Ask at the start whether to go on with a case that was left.
    pub offer: bool,
    /// Plain signs; `None`: as the terminal is measured.
    pub ascii: Option<bool>,
    /// Name of a theme; `None`: the default one, or no colours where they are not wanted.
    pub theme: Option<String>,
    /// On a server that others use, too: no files, and no clipboard but that of the terminal.
    pub hosted: bool,
    /// A pack whose author is at work on it: each save is shown.
    pub follow: Option<Follow>,
    /// The checks that the shop can tick; there is a folder to keep ticks in.
    pub checks: Option<Care>,
    /// What whoever delivers to the store of a team has to tell, where there is one.
    pub team: Option<Arc<Team>>,
}

/// A pack to look after.
#[derive(Clone, Debug)]
pub struct Follow {
    /// Its folder.
    pub dir: PathBuf,
    /// Reads it: content that can be used, or why it cannot be.
    pub load: fn(&Path) -> Result<Usable, LoadError>,
}

/// Content that can be used, and what there is to say against it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Usable {
    /// The content.
    pub files: Files,
    /// What has to be mended all the same, such as a text that is missing.
    pub errors: Vec<Diagnostic>,
    /// What is only advised against.
    pub warnings: Vec<Diagnostic>,
}

/// How a run of a front end ended.
#[derive(Debug)]
pub struct Ended {
    /// Whether it could be used to the end.
    pub result: Result<(), Failure>,
    /// Why something was not kept in the end, in a sentence.
    pub unkept: Option<String>,
    /// What the person wants to do now instead.
    pub next: Option<Next>,
}

/// What is done without the case at hand, before the wizard is opened again.
#[derive(Debug)]
pub enum Next {
    /// Practise a closed case.
    Drill(Box<Practice>),
    /// Go through the checks of a round.
    Checks {
        /// Which.
        round: Round,
        /// The language that was spoken last.
        words: Words,
    },
}

/// Why a front end could not be used.
#[derive(Debug)]
pub enum Failure {
    /// The input or the output.
    Stream(io::Error),
    /// The terminal.
    Terminal(anyhow::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Stream(error)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Terminal(error)
    }
}

impl Ended {
    /// Keeps everything for the last time.
    pub fn of<E: Into<Failure>>(result: Result<(), E>, mut driver: Driver) -> Self {
        driver.finish();
        Self {
            result: result.map_err(Into::into),
            unkept: driver.unkept().map(str::to_owned),
            next: None,
        }
    }
}
