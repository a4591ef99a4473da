//! The words of help, completions and the manual. The command line is read without any; only when something must be
//! said is it built again with them, so that a start that goes well pays for none.

use clap::{Arg, ArgAction, Command};

use crate::{app::messages::say, words::Words};

/// Gives words to the parts of the command line, if there are any.
#[derive(Clone, Copy, Debug)]
pub struct HelpText<'w>(pub Option<&'w Words>);

impl HelpText<'_> {
    /// An argument with its help, the message `help-<id>`.
    pub fn arg(self, arg: Arg, id: &str) -> Arg {
        match self.0 {
            Some(words) => arg.help(say(words, &format!("help-{id}"))),
            None => arg,
        }
    }

    /// A flag that is called like its help.
    pub fn switch(self, id: &'static str) -> Arg {
        self.arg(Arg::new(id).long(id).action(ArgAction::SetTrue), id)
    }

    /// A command with its arguments: the messages `help-<name>` and `usage-<name>`. Of two commands that are called the
    /// same, one has a display name for them.
    pub fn command(self, command: Command) -> Command {
        let command = command
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .disable_version_flag(true);
        let Some(words) = self.0 else {
            return command;
        };
        let id = command.get_display_name().unwrap_or(command.get_name());
        let about = say(words, &format!("help-{id}"));
        let usage = say(words, &format!("usage-{id}"));
        // The headings of clap are English.
        let mut template = format!("{{about}}\n\n{}{{usage}}\n", say(words, "help-usage"));
        if command.has_subcommands() {
            template += &format!("\n{}\n{{subcommands}}\n", say(words, "help-commands"));
        }
        // Positionals and options stand in one list.
        template += &format!("\n{}\n", say(words, "help-options"));
        if command.get_positionals().any(|arg| !arg.is_hide_set()) {
            template += "{positionals}\n";
        }
        command
            .about(about)
            .override_usage(usage)
            .help_template(template + "{options}\n")
    }

    /// Gives a verb whose name other commands have too the messages `help-<id>` and `usage-<id>`.
    pub fn renamed(self, command: Command, id: &str) -> Command {
        let Some(words) = self.0 else {
            return command;
        };
        command
            .about(say(words, &format!("help-{id}")))
            .override_usage(say(words, &format!("usage-{id}")))
    }

    /// The program itself.
    pub fn program(self, command: Command) -> Command {
        let Some(words) = self.0 else {
            return command;
        };
        let template = format!(
            "{{about}}\n\n{}{{usage}}\n\n{}\n{{subcommands}}\n\n{}\n{{options}}\n\n{}\n",
            say(words, "help-usage"),
            say(words, "help-commands"),
            say(words, "help-options"),
            say(words, "help-more"),
        );
        command
            .about(say(words, "help-posdoc"))
            .override_usage(say(words, "usage-posdoc"))
            .help_template(template)
    }
}
