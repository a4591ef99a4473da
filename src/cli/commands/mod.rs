//! The commands, one file each: its name, arguments, set-up and run.

pub mod care;
mod cases;
#[cfg(feature = "central")]
mod central;
#[cfg(not(feature = "central"))]
#[path = "central_not_built.rs"]
mod central;
mod check;
mod code;
mod completions;
mod config;
mod drill;
mod exam;
mod explain;
mod find;
mod graph;
mod help;
mod man;
mod new;
mod paths;
mod preview;
mod replay;
mod resume;
mod setup;
mod start;
mod training;
mod translated;

use super::command::Command;

/// All of them, in the order of the help.
pub const ALL: [Command; 23] = [
    start::COMMAND,
    code::COMMAND,
    find::COMMAND,
    resume::COMMAND,
    cases::COMMAND,
    central::COMMAND,
    care::COMMAND,
    replay::COMMAND,
    drill::COMMAND,
    exam::COMMAND,
    training::COMMAND,
    check::COMMAND,
    preview::COMMAND,
    graph::COMMAND,
    paths::COMMAND,
    new::COMMAND,
    translated::COMMAND,
    explain::COMMAND,
    setup::COMMAND,
    config::COMMAND,
    completions::COMMAND,
    man::COMMAND,
    help::COMMAND,
];

/// What runs where no command is named.
pub const WITHOUT_COMMAND: Command = start::WITHOUT_COMMAND;

/// The command that begins a case, as it does where none is named.
pub const START: &str = start::NAME;
