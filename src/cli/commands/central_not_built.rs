//! `posdoc central` in a program that was built without it: it says so, whatever it is asked for.

use clap::Arg;

use crate::cli::{
    command::{Command, Hosted},
    error::{Exit, Message},
    setup::Setup,
};

/// The command.
pub const COMMAND: Command = Command {
    name: "central",
    arguments: |command, _| {
        let words = Arg::new("words").num_args(0..).hide(true);
        command.arg(words.trailing_var_arg(true).allow_hyphen_values(true))
    },
    hosted: Hosted::Yes,
    setup: Setup::new,
    run: |_, _| Err(Message::new(Exit::Unusable, "central-not-built").into()),
};
