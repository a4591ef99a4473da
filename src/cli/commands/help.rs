//! `posdoc help`: what a command does and takes, as `--help` says it.

use clap::{Arg, ArgAction};

use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{Exit, Outcome},
    help_text::HelpText,
    output::print,
    setup::Setup,
    usage_error::unknown,
};

/// The command.
pub const COMMAND: Command = Command {
    name: "help",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::without_pack,
    run,
};

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let command_named = Arg::new("command").value_name("COMMAND");
    let command_named = command_named.action(ArgAction::Append).num_args(1..);
    command.arg(text.arg(command_named, "command"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let names = invocation.matches.get_many::<String>("command");
    let names: Vec<&str> = names.into_iter().flatten().map(String::as_str).collect();
    let program = (invocation.program)(Some(words));
    let mut above = &program;
    for name in &names {
        let Some(command) = above.find_subcommand(name) else {
            return Err(unknown(above, (*name).to_owned()));
        };
        above = command;
    }
    let line = ["posdoc"].iter().chain(&names).chain(&["--help"]);
    let shown = program.clone().try_get_matches_from(line);
    // Clap hands help back as an error.
    let text = shown.map_or_else(|help| help.render().to_string(), |_| String::new());
    print(|out| out.write_all(text.as_bytes()))?;
    Ok(Exit::Fine)
}
