//! `posdoc cases export`: all the answers of a case, as `posdoc replay` takes them.

use super::{case, record};
use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{Exit, Outcome},
    output::print_json,
    setup::Setup,
};

/// The verb.
pub const EXPORT: Command = Command {
    name: "export",
    arguments: |command, text| command.arg(text.arg(case(), "case-named")),
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

/// Exports the case that is named.
pub fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let name = invocation.text("case").unwrap_or_default();
    print_json(&record(setup, &name)?)?;
    Ok(Exit::Fine)
}
