//! `posdoc replay`: a case from its exported answers, repeated exactly.

use std::{
    fs,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use clap::{Arg, value_parser};
use serde::{Deserialize, Serialize};

use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{CliError, Exit, Message, Outcome},
    help_text::HelpText,
    output::print_case,
    setup::Setup,
};
use crate::{
    app::{
        ActiveCase,
        messages::{Reason, echo},
        ticket::Ticket,
        transfer,
    },
    cases::Record,
    session::{Case, TurnError},
    ui::json,
};

/// The command.
pub const COMMAND: Command = Command {
    name: "replay",
    arguments,
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

/// The most that is read of a file.
const MAX_FILE: u64 = 4 << 20;

/// An export: with all that was written down, or the bare answers.
#[derive(Deserialize)]
#[serde(untagged)]
enum Export {
    Record(Box<Record>),
    Case(Case),
}

#[derive(Serialize)]
struct Stop<'r> {
    error: Detail<'r>,
}

#[derive(Serialize)]
struct Detail<'r> {
    code: &'static str,
    message: &'r str,
    turn: usize,
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let file = Arg::new("file").value_name("FILE").required(true);
    let file = file.value_parser(value_parser!(PathBuf));
    command.arg(text.arg(file, "file"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let file = &*invocation.path("file").unwrap_or_default();
    let json = invocation.options.json;
    let words = &setup.words;
    let path = file.display().to_string();
    let message = |exit, id| Message::new(exit, id).with("path", path.clone());
    let read = read(file);
    let read =
        read.map_err(|error| message(Exit::Unusable, "replay-unreadable").caused_by(error))?;
    let Some(text) = read else {
        return Err(message(Exit::Unusable, "replay-too-large")
            .with("most", MAX_FILE >> 20)
            .into());
    };
    let export: Export = serde_json::from_slice(&text)
        .map_err(|error| message(Exit::Unusable, "replay-no-case").caused_by(error))?;
    let record = transfer::cleaned(match export {
        Export::Record(record) => *record,
        Export::Case(case) => bare(setup, case),
    });
    let begun = ActiveCase::begin(
        setup.content.clone(),
        &record.start,
        words.clone(),
        setup.settings.role.value,
        setup.settings.profile.clone(),
    );
    let mut active = begun.map_err(|error| {
        Message::new(Exit::Problems, "replay-no-start")
            .with("place", echo(&record.start))
            .caused_by(error)
    })?;
    let mut out = Vec::new();
    if json {
        json::write_screen(&mut active, &mut out)?;
    }
    for (at, turn) in record.log.iter().enumerate() {
        if let Err(refusal) = active.session.take(turn.entry.clone()) {
            return Err(refused(json, &active, &out, at, refusal)?);
        }
        if json {
            json::write_screen(&mut active, &mut out)?;
        }
    }
    active.record = record;
    if !json {
        out.extend(Ticket::of(&active, words).text(words).into_bytes());
    }
    print_case(json, |to| to.write_all(&out))?;
    Ok(Exit::Fine)
}

/// Prints what was repeated so far, then the turn that does not fit.
fn refused(
    json: bool,
    active: &ActiveCase,
    out: &[u8],
    at: usize,
    refusal: TurnError,
) -> Result<CliError, CliError> {
    let turn = at + 1;
    let reason = Reason::of(&refusal, active);
    print_case(json, |to| {
        to.write_all(out)?;
        if json {
            let stop = Stop {
                error: Detail {
                    code: reason.code,
                    message: &reason.message,
                    turn,
                },
            };
            serde_json::to_writer(&mut *to, &stop)?;
            writeln!(to)?;
        }
        Ok(())
    })?;
    Ok(Message::new(Exit::Problems, "replay-stopped")
        .with("turn", turn)
        .with("reason", reason.message)
        .caused_by(refusal)
        .into())
}

/// The bare answers as a record. When they were given is not known: 0, like everything that is not.
fn bare(setup: &Setup, case: Case) -> Record {
    let mut record = Record::new(setup.content.identity, &case.start);
    let turns = case.log.into_iter();
    record.log = turns
        .map(|entry| crate::cases::Turn {
            at: 0,
            entry,
            said: None,
        })
        .collect();
    record
}

/// What a file holds; `None` if that is more than any case.
fn read(file: &Path) -> io::Result<Option<Vec<u8>>> {
    let read: Box<dyn io::Read> = if file == Path::new("-") {
        Box::new(io::stdin())
    } else {
        Box::new(fs::File::open(file)?)
    };
    let mut text = Vec::new();
    // One byte more tells a file that ends there from one that goes on.
    let length = read.take(MAX_FILE + 1).read_to_end(&mut text)?;
    let whole = u64::try_from(length).is_ok_and(|length| length <= MAX_FILE);
    Ok(whole.then_some(text))
}
