//! `posdoc central give-back`: gives a case back that was taken over.

use clap::Arg;

use super::{connected, own_store, take::only_one};
use crate::{
    app::messages::say_with,
    central::deliver,
    cli::{
        command::{Command, Hosted, Invocation},
        error::{CliError, Exit, Message, Outcome},
        output::print,
        setup::Setup,
    },
};

/// The verb.
pub const GIVE_BACK: Command = Command {
    name: "give-back",
    arguments: |command, text| {
        command.arg(text.arg(
            Arg::new("case").value_name("CASE").required(true),
            "central-number",
        ))
    },
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let number = invocation.text("case").unwrap_or_default();
    let mut server = connected(setup)?;
    let store = own_store(setup)?;
    let case = only_one(&mut server, &number)?;
    // Whoever takes it next goes on from what was done here.
    deliver(&store, &mut server, &|| false)?;
    let desk = store.desk().map_err(CliError::Store)?;
    if server.give_back(&[case.id], desk)? == 0 {
        return Err(Message::new(Exit::Problems, "central-not-taken")
            .with("number", case.spoken)
            .into());
    }
    let text = say_with(
        &setup.words,
        "central-given-back",
        &[("number", case.spoken.into())],
    );
    print(|out| writeln!(out, "{text}"))?;
    Ok(Exit::Fine)
}
