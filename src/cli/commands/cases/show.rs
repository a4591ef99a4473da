//! `posdoc cases show`: a case as a ticket.

use super::{case, export, fresh, record};
use crate::{
    app::ticket::{Ticket, outcome_named},
    cli::{
        command::{Command, Hosted, Invocation},
        error::{Exit, Outcome},
        help_text::HelpText,
        output::{print, print_json},
        setup::Setup,
    },
};

/// The verb.
pub const SHOW: Command = Command {
    name: "show",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    // `--export` is what `export` was before it was a verb.
    command
        .arg(text.arg(case(), "case-named"))
        .arg(text.switch("markdown"))
        .arg(text.switch("export"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    if invocation.matches.get_flag("export") {
        return export::run(invocation, setup);
    }
    let words = &setup.words;
    let record = record(setup, &invocation.text("case").unwrap_or_default())?;
    let (outcome, closed) = (record.outcome, record.closed);
    let (mut resumed, dropped) = fresh(setup)?.replayed(record);
    resumed.record.closed = closed;
    let mut ticket = Ticket::of(&resumed, words).without(dropped);
    ticket.outcome = outcome_named(words, outcome);
    if invocation.options.json {
        print_json(&ticket)?;
        return Ok(Exit::Fine);
    }
    let text = if invocation.matches.get_flag("markdown") {
        ticket.markdown(words)
    } else {
        ticket.text(words)
    };
    print(|out| out.write_all(text.as_bytes()))?;
    Ok(Exit::Fine)
}
