//! `posdoc completions`: what a shell needs to complete our command line.

use clap::{Arg, value_parser};
use clap_complete::{Shell, generate};

use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{Exit, Outcome},
    help_text::HelpText,
    output::print,
    setup::Setup,
};

/// The command.
pub const COMMAND: Command = Command {
    name: "completions",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::without_pack,
    run,
};

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let shell = Arg::new("shell").value_name("SHELL").required(true);
    let shell = shell.value_parser(value_parser!(Shell));
    command.arg(text.arg(shell.hide_possible_values(true), "shell"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let shell = invocation.matches.get_one("shell").copied();
    let mut program = (invocation.program)(Some(&setup.words));
    let mut script = Vec::new();
    generate(
        shell.unwrap_or(Shell::Bash),
        &mut program,
        "posdoc",
        &mut script,
    );
    print(|out| out.write_all(&script))?;
    Ok(Exit::Fine)
}
