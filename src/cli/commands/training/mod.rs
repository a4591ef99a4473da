//! `posdoc training`: how trainees get on, and what they hand to their trainer.

mod export;
mod forget;
mod progress;
mod report;
mod share;

use std::{
    fs,
    io::{self, Read as _},
    path::Path,
    rc::Rc,
    time::Duration,
};

use clap::Arg;

use crate::{
    app::messages::{echo, say, say_with},
    cli::{
        command::{Command, Hosted, Invocation, verbs},
        commands::cases::spreadsheet,
        error::{CliError, Exit, Message},
        output::{complain, print},
        setup::Setup,
    },
    content::Content,
    pack::Pack,
    training::{Kept, Store, TrainingError, identity},
    words::Words,
};

/// The command. Without a verb it shows progress, with the same arguments.
pub const COMMAND: Command = Command {
    name: "training",
    arguments: |command, text| {
        let command = command.args_conflicts_with_subcommands(true);
        let command = progress::arguments(command, text).mut_args(|arg| arg.hide(true));
        // The cases of this computer are exported and forgotten, too.
        verbs(command, &VERBS, text)
            .mut_subcommand("export", |verb| text.renamed(verb, "training-export"))
            .mut_subcommand("forget", |verb| text.renamed(verb, "training-forget"))
    },
    hosted: Hosted::Verbs(&VERBS),
    setup: Setup::new,
    run: |invocation, setup| invocation.verb(&VERBS, &progress::PROGRESS, setup),
};

const VERBS: [Command; 5] = [
    progress::PROGRESS,
    share::SHARE,
    export::EXPORT,
    report::REPORT,
    forget::FORGET,
];

/// How long to wait for another copy that writes.
const PATIENCE: Duration = Duration::from_secs(5);

/// The most that is read of a file.
const MOST: u64 = 4 << 20;

/// Whose training.
pub(super) fn trainee() -> Arg {
    Arg::new("trainee").long("trainee").value_name("NAME")
}

/// A scenario, as it is called on the command line.
fn scenarios() -> Arg {
    let scenarios = Arg::new("scenario").value_name("SCENARIO").num_args(1..);
    scenarios.action(clap::ArgAction::Append)
}

/// Something that went wrong, in words.
pub(super) fn trouble(error: TrainingError) -> CliError {
    let exit = match error {
        TrainingError::NoTrainee(_) => Exit::Problems,
        TrainingError::BadName => Exit::Usage,
        TrainingError::Folder(..)
        | TrainingError::NoFile(_)
        | TrainingError::Newer { .. }
        | TrainingError::Damaged(..)
        | TrainingError::Replaced(_)
        | TrainingError::Busy
        | TrainingError::Other(_) => Exit::Unusable,
    };
    let detail = echo(&error.detail());
    let message = Message::new(exit, error.id()).with("detail", detail);
    message.caused_by(error).into()
}

/// The store, to write to. What was set aside because it could not be read is told.
///
/// # Errors
/// Nothing can be kept here.
pub(super) fn open_store(setup: &Setup) -> Result<Store, CliError> {
    let Some(folder) = &setup.settings.cases else {
        return Err(Message::new(Exit::Unusable, "training-no-folder").into());
    };
    let opened = Store::open(&folder.value, PATIENCE).map_err(trouble)?;
    if let Some(path) = opened.set_aside {
        let args = [("path", path.display().to_string().into())];
        complain(&[say_with(&setup.words, "training-set-aside", &args)]);
    }
    Ok(opened.store)
}

/// The store, to look at; `None` if there is none yet.
fn looked(setup: &Setup) -> Result<Option<Store>, CliError> {
    match &setup.settings.cases {
        Some(folder) => Store::look(&folder.value, PATIENCE).map_err(trouble),
        None => Ok(None),
    }
}

/// The store and the name that is meant: the one of the flag, or the only one there is. `None`: nobody has trained here.
fn named(invocation: &Invocation<'_>, setup: &Setup) -> Result<Option<(Store, String)>, CliError> {
    let given = invocation.text("trainee");
    let Some(store) = looked(setup)? else {
        return match given {
            Some(name) => Err(trouble(TrainingError::NoTrainee(echo(&name)))),
            None => Ok(None),
        };
    };
    if let Some(name) = given {
        return Ok(Some((store, name)));
    }
    let trainees = store.trainees().map_err(trouble)?;
    let mut names: Vec<String> = trainees.into_iter().map(|trainee| trainee.name).collect();
    match names.len() {
        0 => Ok(None),
        1 => Ok(names.pop().map(|name| (store, name))),
        _ => Err(Message::new(Exit::Usage, "training-several")
            .choosing(names)
            .into()),
    }
}

/// The only one who has trained on this computer. `None`: nobody has, or several have.
///
/// # Errors
/// The store cannot be read.
pub(super) fn only_trainee(setup: &Setup) -> Result<Option<String>, CliError> {
    let Some(store) = looked(setup)? else {
        return Ok(None);
    };
    let mut trainees = store.trainees().map_err(trouble)?;
    let only = trainees.pop().filter(|_| trainees.is_empty());
    Ok(only.map(|trainee| trainee.name))
}

/// Rows of the store; says if some could not be read.
pub(super) fn readable<T>(words: &Words, kept: Kept<T>) -> Vec<T> {
    if kept.left_out > 0 {
        let args = [("count", kept.left_out.into())];
        complain(&[say_with(words, "training-left-out", &args)]);
    }
    kept.rows
}

/// The content with its scenarios, which the resolved pack of a usual start has not, and its identity.
///
/// # Errors
/// It cannot be used.
pub(super) fn drilled(setup: &Setup) -> Result<(Rc<Pack>, String), CliError> {
    let content = Content::from_files((*setup.content.files).clone());
    let content = content.map_err(|error| CliError::Pack {
        dir: setup.settings.pack.value.clone().unwrap_or_default(),
        error,
    })?;
    let identity = identity(content.identity, &content.pack);
    Ok((content.pack, identity))
}

/// What a file holds, but no more than any result.
///
/// # Errors
/// It cannot be read, or is too large.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, CliError> {
    let message = |id| Message::new(Exit::Unusable, id).with("path", path.display().to_string());
    let read = || {
        let mut bytes = Vec::new();
        // A pipe is none, and would wait for ever.
        if !fs::metadata(path)?.is_file() {
            return Err(io::Error::other("not a file"));
        }
        fs::File::open(path)?
            .take(MOST + 1)
            .read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().map_err(|error| message("training-unreadable").caused_by(error))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > MOST) {
        return Err(message("training-too-large").into());
    }
    Ok(bytes)
}

/// Prints a CSV table whose heads are the messages `training-csv-<key>`.
fn csv(words: &Words, keys: &[&str], rows: Vec<Vec<String>>) -> Result<(), CliError> {
    let heads = keys
        .iter()
        .map(|key| say(words, &format!("training-csv-{key}")));
    let bytes = spreadsheet::with_heads(heads.collect(), rows)?;
    print(|out| out.write_all(&bytes))?;
    Ok(())
}

/// `yes` or `no`.
fn yes_or_no(words: &Words, is: bool) -> String {
    say(words, if is { "cases-yes" } else { "cases-no" })
}

/// Points of 100 as a bar of text.
fn bar(points: u32) -> String {
    let full = (points.min(100) / 5) as usize;
    "#".repeat(full) + &"-".repeat(20 - full)
}
