//! `posdoc` and `posdoc start`: a new case.

use clap::Arg;

use crate::cli::{
    command::{Command, Hosted},
    open::{Begin, open},
    options::caller_argument,
    setup::Setup,
};

/// What it is called.
pub const NAME: &str = "start";

/// The command.
pub const COMMAND: Command = Command {
    name: NAME,
    arguments: |command, text| {
        let flow = Arg::new("flow").value_name("FLOW");
        command
            .arg(text.arg(flow, "start-flow"))
            .arg(caller_argument(text))
    },
    hosted: Hosted::Yes,
    setup: Setup::new,
    run: |invocation, setup| {
        let begin = Begin::At(invocation.text("flow"));
        open(invocation.options, setup, begin)
    },
};

/// The same where no command is named, which takes no arguments.
pub const WITHOUT_COMMAND: Command = Command {
    run: |invocation, setup| open(invocation.options, setup, Begin::At(None)),
    ..COMMAND
};
