//! `posdoc central init`: makes the tables of the team's store.

use super::{owner, url};
use crate::{
    app::messages::say,
    central::SCHEMA,
    cli::{
        command::{Command, Hosted, Invocation},
        error::{Exit, Message, Outcome},
        output::print,
        setup::Setup,
    },
};

/// The verb.
pub const INIT: Command = Command {
    name: "init",
    arguments: |command, text| command.arg(text.arg(url(), "central-url")),
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let mut server = owner(invocation, setup)?;
    if let Some(about) = server.about()? {
        let id = if about.schema < SCHEMA {
            "central-older"
        } else {
            "central-there"
        };
        return Err(Message::new(Exit::Problems, id).into());
    }
    server.migrate()?;
    let text = say(&setup.words, "central-made");
    print(|out| writeln!(out, "{text}"))?;
    Ok(Exit::Fine)
}
