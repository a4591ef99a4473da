//! What a command is: its name, its arguments, what it needs to be set up, and what it does.

use std::{fmt, path::PathBuf};

use clap::ArgMatches;

use super::{
    error::{Outcome, SetupError},
    help_text::HelpText,
    options::GlobalOptions,
    setup::Setup,
};
use crate::words::Words;

/// A command of the command line, or one of the verbs under it.
#[derive(Clone, Copy)]
pub struct Command {
    /// What it is called; its help is the message `help-<name>`, its usage `usage-<name>`.
    pub name: &'static str,
    /// Adds its own arguments.
    pub arguments: fn(clap::Command, HelpText<'_>) -> clap::Command,
    /// What of it is there for a login of a server.
    pub hosted: Hosted,
    /// Loads what it works on.
    pub setup: fn(&GlobalOptions) -> Result<Setup, SetupError>,
    /// Does it.
    pub run: fn(&Invocation<'_>, &Setup) -> Outcome,
}

/// What of a command is there with `--hosted`, where whoever is connected chooses nothing but what posdoc asks.
#[derive(Clone, Copy, Debug)]
pub enum Hosted {
    /// All of it.
    Yes,
    /// Nothing: it reads or writes files that are named by whoever calls it, or sets the server up.
    No,
    /// What each of its verbs says; itself where none is named.
    Verbs(&'static [Command]),
}

impl fmt::Debug for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Command").field(&self.name).finish()
    }
}

impl Command {
    /// Whether it is there with `--hosted`, or the verb of it that was named.
    pub fn is_hosted(&self, verb: Option<&str>) -> bool {
        match (self.hosted, verb) {
            (Hosted::Yes, _) | (Hosted::Verbs(_), None) => true,
            (Hosted::No, _) => false,
            (Hosted::Verbs(verbs), Some(verb)) => {
                let verb = verbs.iter().find(|known| known.name == verb);
                verb.is_some_and(|verb| verb.is_hosted(None))
            }
        }
    }

    /// As clap knows it.
    pub fn clap(&self, text: HelpText<'_>) -> clap::Command {
        text.command((self.arguments)(clap::Command::new(self.name), text))
    }
}

/// For commands that take no arguments of their own.
pub fn no_arguments(command: clap::Command, _: HelpText<'_>) -> clap::Command {
    command
}

/// Adds the verbs of a command.
pub fn verbs(command: clap::Command, verbs: &[Command], text: HelpText<'_>) -> clap::Command {
    command.subcommands(verbs.iter().map(|verb| verb.clap(text)))
}

/// A command as it was called.
#[derive(Clone, Copy, Debug)]
pub struct Invocation<'a> {
    /// The options that every command takes.
    pub options: &'a GlobalOptions,
    /// Its own arguments.
    pub matches: &'a ArgMatches,
    /// The whole command line; with words, also all that help, completions and the manual say.
    pub program: fn(Option<&Words>) -> clap::Command,
}

impl Invocation<'_> {
    /// The value of an argument.
    pub fn text(&self, id: &str) -> Option<String> {
        self.matches.get_one::<String>(id).cloned()
    }

    /// A path.
    pub fn path(&self, id: &str) -> Option<PathBuf> {
        self.matches.get_one::<PathBuf>(id).cloned()
    }

    /// Several values as one text, as they were typed.
    pub fn joined(&self, id: &str) -> Option<String> {
        let values = self.matches.get_many::<String>(id)?;
        Some(values.map(String::as_str).collect::<Vec<_>>().join(" "))
    }

    /// Calls one of its verbs, `usual` if none is named.
    pub fn verb(&self, verbs: &[Command], usual: &Command, setup: &Setup) -> Outcome {
        let named = self.matches.subcommand();
        let verb = named.and_then(|(name, matches)| {
            let verb = verbs.iter().find(|verb| verb.name == name)?;
            Some((verb, matches))
        });
        let (verb, matches) = verb.unwrap_or((usual, self.matches));
        (verb.run)(&Invocation { matches, ..*self }, setup)
    }
}
