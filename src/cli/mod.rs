//! The command line: `commands` has one file per command, and beside it stands what they share.

mod case_named;
mod command;
mod commands;
mod diagnostics;
mod error;
mod help_text;
mod open;
mod options;
mod output;
mod places;
mod setup;
mod usage_error;

use std::{ffi::OsString, io::ErrorKind};

use command::Invocation;
pub use error::Exit;
use error::{CliError, Outcome};
use help_text::HelpText;
use options::GlobalOptions;
use output::complain;

use crate::{app::messages::say_with, words::Words};

/// Runs posdoc with these arguments, the name of the program first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    let matches = match program(None).try_get_matches_from(&args) {
        Ok(matches) => matches,
        Err(error) => return end(Err(usage_error::explain(&args, &error, program)), None),
    };
    // Without a command the wizard opens.
    let (name, inner) = matches.subcommand().unwrap_or(("", &matches));
    let named = commands::ALL.iter().find(|command| command.name == name);
    let command = named.unwrap_or(&commands::WITHOUT_COMMAND);
    let options = &GlobalOptions::read(inner);
    let invocation = Invocation {
        options,
        matches: inner,
        program,
    };
    let outcome = (command.setup)(options).and_then(|setup| (command.run)(&invocation, &setup));
    end(outcome, options.lang.as_deref())
}

/// The whole command line; with `words`, also all that help, completions and the manual say.
fn program(words: Option<&Words>) -> clap::Command {
    let text = HelpText(words);
    let program = clap::Command::new("posdoc")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .args_override_self(true);
    let program = options::arguments(program, text);
    text.program(command::verbs(program, &commands::ALL, text))
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

/// Says that a bug of ours ended the run. The details have been printed by the panic itself.
pub fn report_internal_error() {
    let words = setup::bootstrap_messages(None);
    complain(&[say_with(&words, "own-bug", &[])]);
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
