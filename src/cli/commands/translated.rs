//! `posdoc translated`: notes down that the languages of a pack say the same, as they are now.

use std::{fs, path::PathBuf};

use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{CliError, Exit, Message, Outcome},
    help_text::HelpText,
    output::print,
    setup::{self, Setup},
};
use crate::{
    app::messages::say_with,
    authoring,
    content::Content,
    lint,
    pack::{Rule, Severity},
};
use clap::{Arg, value_parser};

/// The command.
pub const COMMAND: Command = Command {
    name: "translated",
    arguments,
    hosted: Hosted::No,
    setup: Setup::without_pack,
    run,
};

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let dir = Arg::new("dir").value_name("DIR");
    command.arg(text.arg(dir.value_parser(value_parser!(PathBuf)), "dir"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let dir = invocation.path("dir");
    let dir = dir.or_else(|| setup::pack_folder(invocation.options).value);
    let Some(dir) = dir.as_deref() else {
        return Err(setup::no_pack_named("posdoc translated DIR"));
    };
    let files = Content::files(Some(dir)).map_err(|error| CliError::Pack {
        dir: dir.to_owned(),
        error,
    })?;
    // What is missing in one language cannot agree with the other.
    let report = lint::check(&files);
    let stale = |rule: Rule| rule == Rule::StaleString;
    let wrong = report.faults.iter().filter(|fault| !stale(fault.rule));
    let errors = wrong.filter(|fault| fault.severity == Severity::Error);
    let errors = errors.count();
    if errors > 0 {
        return Err(Message::new(Exit::Problems, "translated-errors")
            .with("count", errors)
            .into());
    }
    let text = authoring::agreed(&files, |path| dir.join(path).is_file());
    let path = dir.join(lint::AGREED);
    fs::write(&path, &text).map_err(|error| {
        Message::new(Exit::Unusable, "not-written")
            .with("path", path.display().to_string())
            .caused_by(error)
    })?;
    let args = [
        ("count", text.lines().count().into()),
        ("path", path.display().to_string().into()),
    ];
    let line = say_with(words, "translated-done", &args);
    print(|out| writeln!(out, "{line}"))?;
    Ok(Exit::Fine)
}
