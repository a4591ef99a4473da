//! `posdoc exam`: what an exam consists of, and whether a result holds.

mod paper;
mod start;
mod verify;

use std::path::Path;

use clap::{Arg, value_parser};

use crate::{
    app::messages::{echo, say_with},
    cli::{
        command::{Command, Hosted, Invocation, verbs},
        error::{CliError, Exit, Message},
        setup::Setup,
    },
    training::{BadRules, Rules, exam::Invalid},
    words::Words,
};

use super::training::read;

/// The command.
pub const COMMAND: Command = Command {
    name: "exam",
    arguments: |command, text| {
        let command = verbs(command, &VERBS, text);
        // A case is started, too.
        let command = command.mut_subcommand("start", |verb| text.renamed(verb, "exam-start"));
        command.subcommand_required(true)
    },
    hosted: Hosted::No,
    setup: Setup::new,
    run: |invocation, setup| invocation.verb(&VERBS, &verify::VERIFY, setup),
};

const VERBS: [Command; 3] = [start::START, paper::PAPER, verify::VERIFY];

/// A trainer's file.
fn rules() -> Arg {
    let rules = Arg::new("rules").long("rules").value_name("FILE");
    rules.value_parser(value_parser!(std::path::PathBuf))
}

/// The rules of a trainer's file; `None` if none is named.
///
/// # Errors
/// The file cannot be used.
pub fn named_rules(invocation: &Invocation<'_>, words: &Words) -> Result<Option<Rules>, CliError> {
    let Some(path) = invocation.path("rules") else {
        return Ok(None);
    };
    let bytes = read(&path)?;
    let text = String::from_utf8_lossy(&bytes);
    let rules = Rules::read(&text).map_err(|error| unfit(words, &path, error))?;
    Ok(Some(rules))
}

/// Rules that cannot be used, in words.
pub fn unfit(words: &Words, path: &Path, error: BadRules) -> CliError {
    let message = Message::new(Exit::Unusable, "exam-rules-unfit");
    let message = message.with("path", path.display().to_string());
    let message = message.with("detail", why_bad(words, &error));
    message.caused_by(error).into()
}

/// What is wrong with rules.
fn why_bad(words: &Words, error: &BadRules) -> String {
    let named = |id: &str, name: &str| say_with(words, id, &[("name", echo(name).into())]);
    match error {
        BadRules::Toml(error) => {
            let detail = echo(&error.to_string());
            say_with(words, "exam-rules-toml", &[("detail", detail.into())])
        }
        BadRules::Range { key, least, most } => {
            let args = [
                ("key", (*key).into()),
                ("least", (*least).into()),
                ("most", (*most).into()),
            ];
            say_with(words, "exam-rules-range", &args)
        }
        BadRules::Unknown(name) => named("exam-rules-unknown", name),
        BadRules::Twice(name) => named("exam-rules-twice", name),
        BadRules::Undrillable(name) => named("exam-rules-undrillable", name),
        BadRules::Empty => say_with(words, "exam-rules-empty", &[]),
    }
}

/// Why a result is not accepted, in words.
pub fn reason(words: &Words, error: &Invalid) -> String {
    let (drill, act) = error.place();
    let detail = match error {
        Invalid::Torn(error) => error.to_string(),
        Invalid::Rules(error) => why_bad(words, error),
        Invalid::Version(version) => version.to_string(),
        Invalid::NoExam
        | Invalid::Altered
        | Invalid::OtherContent
        | Invalid::OtherRules
        | Invalid::NotDrawn(_)
        | Invalid::Act { .. }
        | Invalid::Marks(_)
        | Invalid::Total => String::new(),
    };
    let args = [
        ("drill", drill.into()),
        ("act", act.into()),
        ("detail", echo(&detail).into()),
    ];
    say_with(words, error.id(), &args)
}
