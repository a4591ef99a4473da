//! `posdoc training export`: what a trainee shares, as a file for the trainer.

use super::{csv, named, readable, trainee, trouble, yes_or_no};
use crate::{
    app::messages::say,
    cases::clock,
    cli::{
        command::{Command, Hosted, Invocation},
        error::{Exit, Outcome},
        help_text::HelpText,
        output::{complain, print_json},
        setup::Setup,
    },
    training::progress::Export,
    words::Words,
};

/// The verb.
pub const EXPORT: Command = Command {
    name: "export",
    arguments,
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

/// The columns of the table for a spreadsheet.
const COLUMNS: [&str; 9] = [
    "trainee", "when", "scenario", "level", "points", "passed", "danger", "seconds", "content",
];

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    command
        .arg(text.arg(trainee(), "trainee"))
        .arg(text.switch("csv"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let Some((store, name)) = named(invocation, setup)? else {
        complain(&[say(words, "training-none")]);
        return Ok(Exit::Problems);
    };
    let attempts = readable(words, store.attempts(&name).map_err(trouble)?);
    let export = Export::of(name.trim(), &attempts);
    if export.attempts.is_empty() {
        complain(&[say(words, "training-nothing-shared")]);
    }
    if invocation.matches.get_flag("csv") {
        csv(words, &COLUMNS, rows(words, &export))?;
    } else {
        print_json(&export)?;
    }
    Ok(Exit::Fine)
}

fn rows(words: &Words, export: &Export) -> Vec<Vec<String>> {
    let row = |attempt: &crate::training::progress::Exported| {
        vec![
            export.trainee.clone(),
            clock::exact(attempt.at),
            attempt.scenario.clone(),
            attempt.level.id().to_owned(),
            attempt.marks.points.to_string(),
            yes_or_no(words, attempt.marks.passed),
            yes_or_no(words, attempt.marks.danger),
            attempt.elapsed.to_string(),
            attempt.content.clone(),
        ]
    };
    export.attempts.iter().map(row).collect()
}
