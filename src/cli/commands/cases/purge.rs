//! `posdoc cases purge`: removes the cases that are older than the settings want.

use super::{count, days, opened};
use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{CliError, Outcome},
    setup::Setup,
};

/// The verb.
pub const PURGE: Command = Command {
    name: "purge",
    arguments: |command, text| command.arg(text.arg(days(), "purge-days")),
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let days = invocation.matches.get_one("days").copied();
    let days = days.unwrap_or(setup.settings.retention.value);
    let purged = match opened(setup)? {
        Some(mut store) => store.purge(days).map_err(CliError::Store)?,
        None => 0,
    };
    count(&setup.words, "cases-purged", purged)
}
