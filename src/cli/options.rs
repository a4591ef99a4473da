//! The options that every command takes.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, builder::PossibleValuesParser, value_parser};

use super::help_text::HelpText;
use crate::{settings::Role, ui::encoding::Encoding};

/// What of them was given.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "they are switches")]
pub struct GlobalOptions {
    pub lang: Option<String>,
    pub role: Option<Role>,
    pub pack: Option<PathBuf>,
    pub theme: Option<String>,
    pub plain: bool,
    pub json: bool,
    pub ascii: bool,
    pub no_config: bool,
    pub caller: Option<PathBuf>,
    /// Whether posdoc is all that a login may use on a server.
    pub hosted: bool,
}

impl GlobalOptions {
    /// Reads them from the matches of whichever command was called.
    pub fn read(matches: &ArgMatches) -> Self {
        let text = |id: &str| matches.get_one::<String>(id).cloned();
        Self {
            lang: text("lang"),
            role: text("role").and_then(|role| Role::named(&role)),
            pack: matches.get_one("pack").cloned(),
            theme: text("theme"),
            plain: matches.get_flag("plain"),
            json: matches.get_flag("json"),
            ascii: matches.get_flag("ascii"),
            no_config: matches.get_flag("no-config"),
            caller: caller(matches),
            // Counts wherever it stands: `cli::run` looks.
            hosted: false,
        }
    }
}

/// The file about who calls, where a command takes one.
pub fn caller(matches: &ArgMatches) -> Option<PathBuf> {
    let given = matches.try_get_one::<PathBuf>("caller").ok().flatten();
    given.cloned()
}

/// The option for it, of the commands that begin a case.
pub fn caller_argument(text: HelpText<'_>) -> Arg {
    let caller = Arg::new("caller").long("caller").value_name("FILE");
    text.arg(caller.value_parser(value_parser!(PathBuf)), "caller")
}

/// Adds them to the program, with help and version.
pub fn arguments(command: Command, text: HelpText<'_>) -> Command {
    let switch = |id: &'static str| text.switch(id).global(true);
    let value = |id: &'static str, name: &'static str| {
        let value = Arg::new(id).long(id).value_name(name).global(true);
        text.arg(value, id)
    };
    let roles = PossibleValuesParser::new(Role::ALL.map(|(name, _)| name));
    let role = value("role", "ROLE").value_parser(roles);
    let pack = Arg::new("pack").long("pack").value_name("DIR").global(true);
    let pack = pack.value_parser(value_parser!(PathBuf));
    // `cli::run` reads it.
    let encodings = PossibleValuesParser::new(Encoding::ALL.map(|(name, _)| name));
    let encoding = value("encoding", "NAME").value_parser(encodings);
    let help = Arg::new("help").short('h').long("help");
    let version = Arg::new("version").short('V').long("version");
    // Parsing ends at `--version`, so without it this one alone is refused.
    let verbose = text.switch("verbose").requires("version");
    command
        .arg(value("lang", "LANG"))
        .arg(role.hide_possible_values(true))
        .arg(text.arg(pack, "pack-dir"))
        .arg(switch("plain"))
        .arg(switch("json"))
        .arg(switch("ascii"))
        .arg(value("theme", "NAME"))
        .arg(encoding.hide_possible_values(true))
        .arg(switch("no-config"))
        .arg(switch("hosted"))
        .arg(caller_argument(text))
        .arg(text.arg(help.action(ArgAction::Help).global(true), "flag"))
        .arg(text.arg(version.action(ArgAction::Version), "version"))
        .arg(verbose)
}
