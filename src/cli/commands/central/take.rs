//! `posdoc central take`: takes a case over from another desk.

use clap::Arg;

use super::{connected, own_store};
use crate::{
    app::messages::{echo, say_with},
    cases::clock,
    central::{Found, Query, Server, Takeover, deliver},
    cli::{
        command::{Command, Hosted, Invocation},
        error::{CliError, Exit, Message, Outcome},
        output::print,
        setup::Setup,
    },
};

/// The verb.
pub const TAKE: Command = Command {
    name: "take",
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

/// The one case that goes by a number.
pub(super) fn only_one(server: &mut Server, number: &str) -> Result<Found, CliError> {
    let query = Query {
        number: Some(number.to_owned()),
        most: 2,
        ..Query::default()
    };
    let mut found = server.find(&query)?;
    match (found.len(), found.pop()) {
        (1, Some(case)) => Ok(case),
        (0, _) => Err(Message::new(Exit::Problems, "central-none").into()),
        _ => Err(Message::new(Exit::Problems, "central-several")
            .with("name", echo(number))
            .into()),
    }
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let number = invocation.text("case").unwrap_or_default();
    let mut server = connected(setup)?;
    let mut store = own_store(setup)?;
    let case = only_one(&mut server, &number)?;
    // What was done here before goes there first: it is not undone by what comes from there.
    deliver(&store, &mut server, &|| false)?;
    let desk = store.desk().map_err(CliError::Store)?;
    let spoken = case.spoken.clone();
    match server.take(case.id, desk, store.computer())? {
        Takeover::Taken { case: whole } => {
            let received = match store.receive(*whole) {
                Ok(received) => received,
                Err(error) => {
                    // Nobody works on it here: it stays free for others.
                    server.give_back(&[case.id], desk)?;
                    return Err(CliError::Store(error));
                }
            };
            if !received {
                server.give_back(&[case.id], desk)?;
                let both = Message::new(Exit::Problems, "central-worked-on-here");
                return Err(both.with("number", spoken).into());
            }
            let args = [("number", spoken.clone().into())];
            let text = say_with(&setup.words, "central-taken", &args);
            let both = case
                .diverged
                .then(|| say_with(&setup.words, "central-see-both", &args));
            print(|out| {
                writeln!(out, "{text}")?;
                both.iter().try_for_each(|both| writeln!(out, "{both}"))
            })?;
            Ok(Exit::Fine)
        }
        Takeover::Held {
            computer,
            login,
            since,
        } => Err(Message::new(Exit::Problems, "central-held")
            .with("computer", echo(&computer))
            .with("login", echo(&login))
            .with("since", clock::day_and_time(since))
            .into()),
        Takeover::Gone => Err(Message::new(Exit::Problems, "central-none").into()),
    }
}
