//! `posdoc resume`: a case that was left or is handed over.

use clap::{Arg, ArgAction};

use crate::cli::{
    command::{Command, Hosted},
    open::{Begin, open},
    setup::Setup,
};

/// The command.
pub const COMMAND: Command = Command {
    name: "resume",
    arguments: |command, text| {
        let case = Arg::new("case").value_name("CASE");
        let case = case.action(ArgAction::Append).num_args(1..);
        command.arg(text.arg(case, "case"))
    },
    hosted: Hosted::Yes,
    setup: Setup::new,
    run: |invocation, setup| {
        let begin = Begin::Resume(invocation.joined("case"));
        open(invocation.options, setup, begin)
    },
};
