//! The command line: one file per command, and what they share.

mod args;
mod cases;
mod check;
mod code;
mod completions;
mod config;
mod explain;
mod faults;
mod find;
mod graph;
mod man;
mod new;
mod paths;
mod replay;
mod setup;
mod start;
mod translated;

use std::{
    ffi::OsString,
    io::{self, ErrorKind, Write},
    process::ExitCode,
};

use args::{Args, Task};
use serde::Serialize;
use setup::Setup;

use crate::{
    app::messages::say_with,
    ui::out::Clean,
    words::{FluentValue, Words},
};

/// How a run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Fine = 0,
    /// Problems were looked for and found.
    Problems = 1,
    /// The command line was wrong.
    Usage = 2,
    /// Content, settings or a device cannot be used.
    Unusable = 3,
    /// A bug of ours.
    Bug = 70,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Why a command did not do what it was asked for.
#[derive(Debug)]
enum CliError {
    /// In the words of the person, ready to print, with the exit that goes with it.
    Said(Exit, Vec<String>),
    /// Input or output failed; there are no words for it yet.
    Io(io::Error),
}

impl CliError {
    /// One sentence of `cli.ftl`.
    fn say(exit: Exit, words: &Words, id: &str, args: &[(&str, FluentValue<'_>)]) -> Self {
        Self::Said(exit, vec![say_with(words, id, args)])
    }
}

impl From<io::Error> for CliError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

type Outcome = Result<Exit, CliError>;

/// Runs posdoc with these arguments, the name of the program first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    let args = match args::parse(&args) {
        Ok(args) => args,
        Err(trouble) => return end(Err(trouble), None),
    };
    let lang = args.common.lang.clone();
    let setup = match &args.task {
        Task::Start { .. }
        | Task::Resume { .. }
        | Task::Cases(_)
        | Task::Replay { .. }
        | Task::Code { .. }
        | Task::Find { .. }
        | Task::Graph { .. }
        | Task::Paths { .. }
        | Task::Config => Setup::new(&args.common),
        Task::Preview { .. } => Setup::for_author(&args.common),
        // What is to be checked may well be broken.
        Task::Check { .. }
        | Task::Explain { .. }
        | Task::Translated { .. }
        | Task::New(_)
        | Task::Completions { .. }
        | Task::Man => Setup::without_pack(&args.common),
    };
    let outcome = setup.and_then(|setup| command(args, setup));
    end(outcome, lang.as_deref())
}

fn command(args: Args, setup: Setup) -> Outcome {
    let Args { common, task } = args;
    match task {
        Task::Find { words } => find::run(&common, &setup, &words),
        Task::Start { to } => start::run(&common, setup, start::Begin::At(to)),
        Task::Resume { case } => start::run(&common, setup, start::Begin::Resume(case)),
        Task::Cases(task) => cases::run(&common, &setup, task),
        Task::Replay { file } => replay::run(&common, &setup, &file),
        Task::Code { code } => code::run(&common, &setup, &code),
        Task::Check {
            dir,
            format,
            deny_warnings,
            coverage,
        } => {
            let wanted = check::Wanted {
                format,
                deny_warnings,
                coverage,
            };
            check::run(&common, &setup, dir.as_deref(), wanted)
        }
        Task::Explain { rule } => explain::run(&common, &setup, rule.as_deref()),
        Task::Translated { dir } => translated::run(&common, &setup, dir.as_deref()),
        Task::New(new) => new::run(&common, &setup, new),
        Task::Graph { flow, picture, ids } => graph::run(&common, &setup, &flow, picture, ids),
        Task::Paths { flow } => paths::run(&common, &setup, &flow),
        Task::Preview { to } => {
            let dir = setup::own_pack(&common).ok_or_else(|| {
                setup::no_pack_named(&setup.words, "posdoc preview FLOW --pack DIR")
            })?;
            start::run(&common, setup, start::Begin::Preview(to, dir))
        }
        Task::Config => config::run(&common, &setup),
        Task::Completions { shell } => completions::run(&setup.words, shell),
        Task::Man => man::run(&setup.words),
    }
}

fn end(outcome: Outcome, lang: Option<&str>) -> Exit {
    match outcome {
        Ok(exit) => exit,
        // Nobody reads on: `posdoc check | head -1`.
        Err(CliError::Io(error)) if error.kind() == ErrorKind::BrokenPipe => Exit::Fine,
        Err(CliError::Io(error)) => {
            let words = setup::bootstrap_messages(lang);
            let args = [("error", error.to_string().into())];
            complain(&[say_with(&words, "io-failed", &args)]);
            Exit::Unusable
        }
        Err(CliError::Said(exit, lines)) => {
            complain(&lines);
            exit
        }
    }
}

/// Says something on the error output. If that is closed too, there is nobody to tell.
fn complain(lines: &[String]) {
    let mut err = Clean::text(io::stderr().lock());
    for (line, at) in lines.iter().zip(0..) {
        let prefix = if at == 0 { "posdoc: " } else { "" };
        let _ = writeln!(err, "{prefix}{line}");
    }
}

/// Says that a bug of ours ended the run. The details have been printed by the panic itself.
pub fn report_internal_error() {
    let words = setup::bootstrap_messages(None);
    complain(&[say_with(&words, "own-bug", &[])]);
}

/// Prints text to the standard output. If nobody reads on, the rest is dropped and the outcome stands.
fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    print_to(Clean::text(standard_output()), write)
}

/// Prints a value as a line of JSON, in the same way.
fn print_json(value: &impl Serialize) -> io::Result<()> {
    print_to(Clean::json(standard_output()), |out| {
        serde_json::to_writer(&mut *out, value)?;
        writeln!(out)
    })
}

/// Prints what the front end of a case writes: JSON lines, or text.
fn print_case(json: bool, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    if json {
        print_to(Clean::json(standard_output()), write)
    } else {
        print(write)
    }
}

/// Prints what is drawn with colours, of which what stands in files is made harmless already.
fn print_drawn(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    print_to(standard_output(), write)
}

fn standard_output() -> io::BufWriter<io::StdoutLock<'static>> {
    io::BufWriter::new(io::stdout().lock())
}

fn print_to(
    mut out: impl Write,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let written = write(&mut out).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
