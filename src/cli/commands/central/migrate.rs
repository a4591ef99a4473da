//! `posdoc central migrate`: brings the tables of the team's store up to date.

use super::{owner, url};
use crate::{
    app::messages::{say, say_with},
    central::{CentralError, SCHEMA},
    cli::{
        command::{Command, Hosted, Invocation},
        error::{Exit, Outcome},
        output::print,
        setup::Setup,
    },
};

/// The verb.
pub const MIGRATE: Command = Command {
    name: "migrate",
    arguments: |command, text| command.arg(text.arg(url(), "central-url")),
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let mut server = owner(invocation, setup)?;
    if server.about()?.is_none() {
        return Err(CentralError::NotSetUp { schema: 0 }.into());
    }
    let before = server.migrate()?;
    let text = if before == SCHEMA {
        say(&setup.words, "central-current")
    } else {
        let args = [("from", before.into()), ("to", SCHEMA.into())];
        say_with(&setup.words, "central-migrated", &args)
    };
    print(|out| writeln!(out, "{text}"))?;
    Ok(Exit::Fine)
}
