//! The command line: `commands` has one file per command, and beside it stands what they share.

mod bad_settings;
mod caller;
mod case_named;
mod command;
mod commands;
mod delivery;
mod error;
mod fault_report;
mod help_text;
mod hosted;
mod messages;
mod open;
mod options;
mod output;
mod places;
mod prompt;
mod proof_report;
mod setup;
mod usage_error;
mod version;

use std::{ffi::OsString, panic};

use clap::error::ErrorKind;
use command::Invocation;
pub use error::Exit;
use error::{Message, Outcome, SetupError};
use help_text::HelpText;
use messages::report;
use options::GlobalOptions;
use output::print;

use crate::{ui::encoding::Encoding, words::Words};

/// Runs posdoc with these arguments, the name of the program first. A panic is reported, with a file to send.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    #[cfg(debug_assertions)]
    set_test_clock();
    // Before the command line is read: also what is wrong with it is said in this encoding.
    let encoding = usage_error::value_of(&args, "--encoding");
    if let Some(encoding) = encoding.and_then(|name| Encoding::named(&name)) {
        encoding.choose();
    }
    // Before anything is read that a client may have set.
    if hosted::is_asked(&args)
        && let Err(refused) = hosted::enter(&args)
    {
        let lang = usage_error::lang_of(&args);
        return report(&setup::bootstrap_messages(lang.as_deref()), &refused.into());
    }
    fault_report::watch();
    panic::catch_unwind(|| run_command(&args)).unwrap_or_else(|_| {
        let lang = usage_error::lang_of(&args);
        fault_report::report(&setup::bootstrap_messages(lang.as_deref()));
        Exit::Bug
    })
}

/// Tests put hours between two starts of the program.
#[cfg(debug_assertions)]
fn set_test_clock() {
    let ahead = std::env::var("POSDOC_TEST_CLOCK_AHEAD");
    if let Some(millis) = ahead.ok().and_then(|millis| millis.parse().ok()) {
        crate::cases::clock::set_ahead(millis);
    }
}

fn run_command(args: &[OsString]) -> Exit {
    let matches = program(None).try_get_matches_from(args);
    let matches =
        matches.or_else(|error| usage_error::words_to_find(args, &error, program).ok_or(error));
    let matches = match matches {
        Ok(matches) => matches,
        Err(error) => {
            let lang = usage_error::lang_of(args);
            let words = setup::bootstrap_messages(lang.as_deref());
            let outcome = not_a_command(&words, args, error);
            return outcome.unwrap_or_else(|error| report(&words, &error));
        }
    };
    // Without a command the wizard opens.
    let (name, inner) = matches.subcommand().unwrap_or(("", &matches));
    let named = commands::ALL.iter().find(|command| command.name == name);
    let command = named.unwrap_or(&commands::WITHOUT_COMMAND);
    let mut options = GlobalOptions::read(inner);
    // Also in front of the command.
    options.caller = options.caller.or_else(|| options::caller(&matches));
    if options.caller.is_some() && !["", commands::START].contains(&name) {
        let words = setup::bootstrap_messages(options.lang.as_deref());
        let misplaced = Message::new(Exit::Usage, "argument-twice").with("arg", "--caller");
        return report(&words, &misplaced.then("try-help").into());
    }
    options.hosted = hosted::is_asked(args);
    if options.hosted
        && let Some(refused) = hosted::refusal(&options, command, inner)
    {
        let words = setup::bootstrap_messages(options.lang.as_deref());
        return report(&words, &refused.into());
    }
    let options = &options;
    let invocation = Invocation {
        options,
        matches: inner,
        program,
    };
    let setup = match (command.setup)(options) {
        Ok(setup) => setup,
        Err(SetupError { words, error }) => return report(&words, &error),
    };
    fault_report::running(command.name, setup.content.identity);
    let outcome = (command.run)(&invocation, &setup);
    outcome.unwrap_or_else(|error| report(&setup.words, &error))
}

/// A wish for help or the version, which clap hands back as errors; or what is wrong.
fn not_a_command(words: &Words, args: &[OsString], error: clap::Error) -> Outcome {
    let text = match error.kind() {
        ErrorKind::DisplayHelp => {
            let shown = program(Some(words)).try_get_matches_from(args);
            shown.map_or_else(|help| help.render().to_string(), |_| String::new())
        }
        ErrorKind::DisplayVersion if args.iter().any(|arg| arg == "--verbose") => {
            version::verbose()
        }
        ErrorKind::DisplayVersion => error.render().to_string(),
        _ => return Err(usage_error::of_clap(error, args, &program(None))),
    };
    print(|out| out.write_all(text.as_bytes()))?;
    Ok(Exit::Fine)
}

/// The whole command line; with `words`, also all that help, completions and the manual say.
fn program(words: Option<&Words>) -> clap::Command {
    let text = HelpText(words);
    let program = clap::Command::new("posdoc")
        .version(version::VERSION)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .args_override_self(true);
    let program = options::arguments(program, text);
    text.program(command::verbs(program, &commands::ALL, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent_with_and_without_words() {
        program(None).debug_assert();
        let words = setup::bootstrap_messages(Some("zh"));
        program(Some(&words)).debug_assert();
        assert_eq!(words.faults(), Vec::<String>::new());
    }
}
