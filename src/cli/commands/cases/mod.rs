//! `posdoc cases`: the cases of this device, listed, summed up, shown, exported and removed.

mod export;
mod forget;
mod item;
mod list;
mod purge;
mod show;
pub(super) mod spreadsheet;
mod summary;

use clap::{Arg, value_parser};

use crate::{
    app::{ActiveCase, HOME, autosave::WITHHELD, messages::say_with},
    cases::{Record, Store, clock},
    cli::{
        case_named::{none_named, only_one},
        command::{Command, Hosted, Invocation, verbs},
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
    hosted: Hosted::Verbs(&VERBS),
    setup: Setup::new,
    run: |invocation, setup| invocation.verb(&VERBS, &list::WITHOUT_VERB, setup),
};

const VERBS: [Command; 6] = [
    list::LIST,
    summary::SUMMARY,
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

/// When the days of `--days` began, in milliseconds since 1970.
fn since(invocation: &Invocation<'_>) -> Option<i64> {
    /// A day in milliseconds.
    const DAY: i64 = 24 * 60 * 60 * 1000;
    let days: Option<u32> = invocation.matches.get_one("days").copied();
    days.map(|days| clock::now().saturating_sub(i64::from(days) * DAY))
}

/// A number that a caller goes by.
fn number(id: &'static str) -> Arg {
    Arg::new(id).long(id).value_name("NUMBER")
}

/// A case in which nothing was done, beside which others are replayed.
fn fresh(setup: &Setup) -> Result<ActiveCase, CliError> {
    let begun = ActiveCase::begin(
        setup.content.clone(),
        HOME,
        setup.words.clone(),
        setup.settings.role.value,
        setup.settings.profile.clone(),
    );
    begun.map_err(CliError::Turn)
}

/// The store, to look at; `None` if there is none yet.
pub(super) fn opened(setup: &Setup) -> Result<Option<Store>, CliError> {
    let folder = setup.settings.cases.as_ref().map(|folder| &folder.value);
    match folder {
        Some(folder) => Store::look(folder, WITHHELD).map_err(CliError::Store),
        None => Ok(None),
    }
}

/// All of the one case that goes by a name.
pub(super) fn record(setup: &Setup, name: &str) -> Result<Record, CliError> {
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
