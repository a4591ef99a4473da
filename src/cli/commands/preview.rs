//! `posdoc preview`: the wizard on a pack whose author is at work on it; every save is shown.

use clap::Arg;

use crate::cli::{
    command::{Command, Hosted},
    open::{Begin, open},
    setup::{self, Setup},
};

/// The command.
pub const COMMAND: Command = Command {
    name: "preview",
    arguments: |command, text| {
        let flow = Arg::new("flow").value_name("FLOW");
        command.arg(text.arg(flow, "start-flow"))
    },
    hosted: Hosted::No,
    setup: Setup::for_author,
    run: |invocation, setup| {
        let dir = setup::own_pack(invocation.options)
            .ok_or_else(|| setup::no_pack_named("posdoc preview FLOW --pack DIR"))?;
        let begin = Begin::Preview(invocation.text("flow"), dir);
        open(invocation.options, setup, begin)
    },
};
