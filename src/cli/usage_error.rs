//! What is wrong with the command line, in our words: clap's are English.

use std::ffi::OsString;

use clap::{
    Command,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::error::CliError;
use crate::{
    app::messages::{choices, did_you_mean, echo, say, say_with},
    content::Content,
    pack::nearest,
    words::Words,
};

/// What clap does not understand.
pub fn of_clap(error: clap::Error, args: &[OsString], program: &Command) -> CliError {
    if error.kind() != ErrorKind::InvalidSubcommand {
        return CliError::Usage(Box::new(error));
    }
    // The command whose verb it would be.
    let args = args.iter().skip(1).filter_map(|arg| arg.to_str());
    let above = args.fold(program, |above, arg| {
        above.find_subcommand(arg).unwrap_or(above)
    });
    unknown(above, context(&error, ContextKind::InvalidSubcommand))
}

/// `posdoc WORDS…` looks the words up, unless the first of them may be a command that was mistyped.
pub fn words_to_find(
    args: &[OsString],
    error: &clap::Error,
    program: fn(Option<&Words>) -> Command,
) -> Option<clap::ArgMatches> {
    if error.kind() != ErrorKind::InvalidSubcommand {
        return None;
    }
    let first = context(error, ContextKind::InvalidSubcommand);
    let root = program(None);
    if nearest(&first, root.get_subcommands().map(Command::get_name)).is_some() {
        return None;
    }
    // The value of a flag may be the same word.
    let places = args.iter().zip(0..).filter(|(arg, _)| **arg == *first);
    let mut found = places.filter_map(|(_, at)| {
        let mut args = args.to_vec();
        args.insert(at, "find".into());
        program(None).try_get_matches_from(args).ok()
    });
    let matches = found.next()?;
    let find = matches.subcommand_matches("find")?;
    let mut words = find.get_many::<String>("words")?;
    // The name of a flow alone rather wants to be started.
    let alone = words.len() == 1 && words.next().is_some_and(|word| *word == first);
    (!alone || !is_place(&first)).then_some(matches)
}

/// Whether there is a flow or step of this name.
fn is_place(name: &str) -> bool {
    Content::embedded().pack.node(name).is_some()
}

/// A command that `above` has not.
pub fn unknown(above: &Command, name: String) -> CliError {
    let known = above.get_subcommands();
    let known = known.map(|command| command.get_name().to_owned()).collect();
    CliError::UnknownCommand { name, known }
}

/// What is wrong, and where to look.
pub fn lines(words: &Words, error: &clap::Error) -> Vec<String> {
    let text = |kind| context(error, kind);
    let arg = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    // Clap names an argument with its values: `--lang <LANG>`.
    let arg_args = [("arg", arg.as_str().into())];
    let help = say(words, "try-help");
    let sentence = match error.kind() {
        ErrorKind::UnknownArgument => {
            let meant = text(ContextKind::SuggestedArg);
            let meant = Some(meant.as_str()).filter(|meant| !meant.is_empty());
            let id = if arg.starts_with('-') {
                "unknown-argument"
            } else {
                "unexpected-argument"
            };
            let arg = [("arg", echo(&arg).into())];
            say_with(words, id, &arg) + &did_you_mean(words, meant)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if !value.is_empty() => {
            let known = names(error.get(ContextKind::ValidValue));
            let meant = nearest(&value, known.iter().map(String::as_str));
            let args = [("arg", arg.as_str().into()), ("value", echo(&value).into())];
            say_with(words, "invalid-value", &args)
                + &did_you_mean(words, meant)
                + &choices(words, &known)
        }
        ErrorKind::InvalidValue
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues
        | ErrorKind::NoEquals => {
            let known = names(error.get(ContextKind::ValidValue));
            let listed = if known.is_empty() {
                String::new()
            } else {
                choices(words, &known)
            };
            say_with(words, "missing-value", &arg_args) + &listed
        }
        ErrorKind::TooManyValues => {
            let args = [("arg", arg.as_str().into()), ("value", echo(&value).into())];
            say_with(words, "unwanted-value", &args)
        }
        ErrorKind::MissingRequiredArgument => say_with(words, "missing-argument", &arg_args),
        ErrorKind::InvalidUtf8 => say(words, "argument-not-utf8"),
        ErrorKind::ArgumentConflict => say_with(words, "argument-twice", &arg_args),
        _ => {
            let detail = error.to_string();
            say_with(words, "bad-usage", &[("detail", echo(&detail).into())])
        }
    };
    vec![sentence, help]
}

/// A command that there is not; perhaps the flow of that name was meant.
pub fn unknown_command(words: &Words, name: &str, known: &[String]) -> Vec<String> {
    let meant = if is_place(name) {
        Some(format!("posdoc start {name}"))
    } else {
        nearest(name, known.iter().map(String::as_str)).map(str::to_owned)
    };
    let sentence = say_with(words, "unknown-command", &[("name", echo(name).into())])
        + &did_you_mean(words, meant.as_deref())
        + &choices(words, known);
    vec![sentence, say(words, "try-help")]
}

fn context(error: &clap::Error, kind: ContextKind) -> String {
    names(error.get(kind)).join(" ")
}

fn names(value: Option<&ContextValue>) -> Vec<String> {
    match value {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// The language that the arguments name, found without understanding them.
pub fn lang_of(args: &[OsString]) -> Option<String> {
    value_of(args, "--lang")
}

/// What follows an option in arguments that may be wrong; the last one counts.
pub fn value_of(args: &[OsString], option: &str) -> Option<String> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    let mut found = None;
    while let Some(arg) = args.next() {
        if arg == option {
            found = args.next().or(found);
        } else if let Some(value) = arg.strip_prefix(option) {
            found = value.strip_prefix('=').or(found);
        }
    }
    found.map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_in_any_arguments() {
        let lang = |args: &[&str]| lang_of(&args.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(
            lang(&["posdoc", "--bogus", "--lang", "zh"]).as_deref(),
            Some("zh")
        );
        assert_eq!(
            lang(&["posdoc", "--lang=en", "--lang"]).as_deref(),
            Some("en")
        );
        assert_eq!(lang(&["posdoc"]), None);
    }
}
