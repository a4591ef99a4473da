//! How a run ends.

use std::{io, process::ExitCode};

use crate::{
    app::messages::say_with,
    words::{FluentValue, Words},
};

/// How a run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Fine = 0,
    /// Problems were looked for and found.
    Problems = 1,
    /// The command line was wrong.
    Usage = 2,
    /// Content, settings or a device cannot be used.
    Unusable = 3,
    /// A bug of ours.
    Bug = 70,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub enum CliError {
    /// In the words of the person, ready to print, with the exit that goes with it.
    Said(Exit, Vec<String>),
    /// Input or output failed; there are no words for it yet.
    Io(io::Error),
}

impl CliError {
    /// One sentence of `cli.ftl`.
    pub fn say(exit: Exit, words: &Words, id: &str, args: &[(&str, FluentValue<'_>)]) -> Self {
        Self::Said(exit, vec![say_with(words, id, args)])
    }
}

impl From<io::Error> for CliError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// What a command comes to.
pub type Outcome = Result<Exit, CliError>;
