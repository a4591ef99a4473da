//! `posdoc cases`: the cases of this device, listed, shown, exported and removed.

mod export;
mod forget;
mod list;
mod purge;
mod show;

use clap::{Arg, value_parser};

use crate::{
    app::{autosave::WITHHELD, messages::say_with},
    cases::{Record, Store},
    cli::{
        case_named::{none_named, only_one},
        command::{Command, verbs},
        error::{CliError, Exit, Outcome},
        output::{complain, print},
        setup::Setup,
    },
    words::Words,
};

/// The command. Without a verb it lists, with the same arguments.
pub const COMMAND: Command = Command {
    name: "cases",
    arguments: |command, text| {
        let command = command.args_conflicts_with_subcommands(true);
        let command = list::arguments(command, text).mut_args(|arg| arg.hide(true));
        verbs(command, &VERBS, text)
    },
    setup: Setup::new,
    run: |invocation, setup| invocation.verb(&VERBS, &list::WITHOUT_VERB, setup),
};

const VERBS: [Command; 5] = [
    list::LIST,
    show::SHOW,
    export::EXPORT,
    forget::FORGET,
    purge::PURGE,
];

/// One case.
fn case() -> Arg {
    Arg::new("case").value_name("CASE").required(true)
}

/// A number of days.
fn days() -> Arg {
    let days = Arg::new("days").long("days").value_name("DAYS");
    days.value_parser(value_parser!(u32))
}

/// The store, to look at; `None` if there is none yet.
fn opened(setup: &Setup) -> Result<Option<Store>, CliError> {
    let folder = setup.settings.cases.as_ref().map(|folder| &folder.value);
    match folder {
        Some(folder) => Store::look(folder, WITHHELD).map_err(CliError::Store),
        None => Ok(None),
    }
}

/// All of the one case that goes by a name.
fn record(setup: &Setup, name: &str) -> Result<Record, CliError> {
    let words = &setup.words;
    let mut store = opened(setup)?.ok_or_else(|| none_named(name))?;
    let rows = store.named(name).map_err(CliError::Store)?;
    let row = only_one(rows, name)?;
    let record = store.find(row.id).map_err(CliError::Store)?;
    report_left_out(words, store.left_out());
    record.ok_or_else(|| none_named(name))
}

/// Says that something in the file could not be read.
fn report_left_out(words: &Words, count: usize) {
    if count > 0 {
        let args = [("count", count.into())];
        complain(&[say_with(words, "cases-left-out", &args)]);
    }
}

/// Says how many.
fn count(words: &Words, id: &str, count: usize) -> Outcome {
    let text = say_with(words, id, &[("count", count.into())]);
    print(|out| writeln!(out, "{text}"))?;
    Ok(Exit::Fine)
}
