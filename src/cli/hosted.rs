//! `--hosted`: posdoc is all that a login may use on a server. Whoever is connected chooses nothing there but what posdoc
//! asks: no file, no pack, no variable, no program. `docs/hosting.md` says how a server is set up for it.

use std::ffi::OsString;

use clap::ArgMatches;

use super::{
    command::Command,
    error::{Exit, Message},
    options::GlobalOptions,
};

/// The flag.
const FLAG: &str = "--hosted";

/// Whether the command line has the flag. It counts wherever it stands, also where clap would take it for the value of
/// another one: what is added to a command line by a client cannot hide it.
pub fn is_asked(args: &[OsString]) -> bool {
    args.iter().skip(1).any(|arg| arg == FLAG)
}

/// Why a command is not carried out on a server; `None`: it is.
pub fn refusal(
    options: &GlobalOptions,
    command: &Command,
    matches: &ArgMatches,
) -> Option<Message> {
    let caller = options
        .caller
        .as_ref()
        .filter(|path| path.as_os_str() != "-");
    let arguments = [
        ("--pack", options.pack.is_some()),
        ("--no-config", options.no_config),
        ("--caller", caller.is_some()),
    ];
    if let Some((arg, _)) = arguments.iter().find(|(_, given)| *given) {
        return Some(Message::new(Exit::Usage, "hosted-no-argument").with("arg", *arg));
    }
    let verb = matches.subcommand_name();
    if !command.is_hosted(verb) {
        let name = command.name;
        let command = verb.map_or_else(|| name.to_owned(), |verb| format!("{name} {verb}"));
        return Some(Message::new(Exit::Usage, "hosted-no-command").with("command", command));
    }
    system::writes_file().then(|| Message::new(Exit::Usage, "hosted-no-file-output"))
}

/// Leaves behind what the client has brought along: the program starts anew with variables of the server's choice. Then
/// what a terminal can do to a program besides typing is made harmless.
///
/// # Errors
/// The server cannot do that. Nothing may run then.
pub fn enter(args: &[OsString]) -> Result<(), Message> {
    system::enter(args)
}

#[cfg(target_os = "linux")]
mod system {
    use std::{
        collections::BTreeMap,
        env,
        ffi::{OsStr, OsString},
        io,
        os::unix::{ffi::OsStrExt as _, process::CommandExt as _},
        path::Path,
        process::Command,
        sync::{Arc, atomic::AtomicBool},
    };

    use nix::unistd::{User, getuid};
    use rustix::{
        fs::{FileType, fstat},
        process::{Resource, Rlimit, setrlimit},
    };
    use signal_hook::{consts::SIGTSTP, flag};

    use super::{Exit, Message};
    use crate::settings::CONFIG_VARIABLE;

    /// The settings of the server.
    const CONFIG: &str = "/etc/posdoc/config.toml";

    /// What a client may say: which terminal it is, and in which language and colours. No path is among it.
    const KEPT: [&str; 7] = [
        "TERM",
        "LANG",
        "LANGUAGE",
        "LC_ALL",
        "LC_CTYPE",
        "LC_MESSAGES",
        "NO_COLOR",
    ];

    /// The longest value of these, in bytes.
    const LONGEST: usize = 64;

    /// Tests have a folder of their own in place of that of the account, with the settings in it.
    #[cfg(debug_assertions)]
    const TEST_VARIABLE: &str = "POSDOC_TEST_HOSTED";

    type Variables = BTreeMap<OsString, OsString>;

    pub fn enter(args: &[OsString]) -> Result<(), Message> {
        let wanted = variables()?;
        let given: Variables = env::vars_os().collect();
        let cannot =
            |error: io::Error| Message::new(Exit::Unusable, "hosted-not-begun").caused_by(error);
        // What is named without a folder is not looked for in one that the client may know.
        let root = Path::new("/");
        let is_at_root = env::current_dir().is_ok_and(|folder| folder == root);
        if given != wanted || !is_at_root {
            let program = env::current_exe().map_err(cannot)?;
            let mut anew = Command::new(program);
            anew.args(args.iter().skip(1))
                .env_clear()
                .envs(wanted)
                .current_dir(root);
            // Returns only if it fails. Afterwards everything is as it is wanted.
            return Err(cannot(anew.exec()));
        }
        // A memory image holds what was typed.
        let none = Rlimit {
            current: Some(0),
            maximum: Some(0),
        };
        setrlimit(Resource::Core, none).map_err(|error| cannot(error.into()))?;
        // A program that stops would hang: there is no shell that goes on with it. The wizard hears of the signal, too.
        flag::register(SIGTSTP, Arc::new(AtomicBool::new(false))).map_err(cannot)?;
        Ok(())
    }

    /// All variables that posdoc runs with.
    fn variables() -> Result<Variables, Message> {
        let said = KEPT.iter().filter_map(|name| {
            let value = env::var_os(name).filter(|value| is_harmless(value))?;
            Some((OsString::from(name), value))
        });
        let mut variables: Variables = said.collect();
        #[cfg(debug_assertions)]
        if let Some(folder) = env::var_os(TEST_VARIABLE) {
            let config = Path::new(&folder).join("config.toml");
            variables.insert("HOME".into(), folder.clone());
            variables.insert(CONFIG_VARIABLE.into(), config.into());
            variables.insert(TEST_VARIABLE.into(), folder);
            return Ok(variables);
        }
        let account = User::from_uid(getuid()).ok().flatten();
        let home = account
            .map(|account| account.dir)
            .filter(|home| home.is_absolute());
        let home = home.ok_or_else(|| Message::new(Exit::Unusable, "hosted-no-account"))?;
        variables.insert("HOME".into(), home.into());
        variables.insert(CONFIG_VARIABLE.into(), CONFIG.into());
        Ok(variables)
    }

    /// Whether a value is a name, and no path.
    fn is_harmless(value: &OsStr) -> bool {
        let bytes = value.as_bytes();
        bytes.len() <= LONGEST
            && bytes
                .iter()
                .all(|byte| byte.is_ascii_alphanumeric() || b"-_.+@:".contains(byte))
            && !value.as_bytes().starts_with(b".")
    }

    /// Whether what is printed goes into a file.
    pub fn writes_file() -> bool {
        fstat(io::stdout())
            .is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile)
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn names_are_harmless_and_paths_are_not() {
            for name in [
                "xterm-256color",
                "zh_CN.UTF-8",
                "de_DE@euro",
                "en:zh",
                "1",
                "",
            ] {
                assert!(is_harmless(OsStr::new(name)), "{name}");
            }
            let long = "x".repeat(LONGEST + 1);
            for path in ["/etc/passwd", "../x", ".x", "a b", "\u{1b}[2J", &long] {
                assert!(!is_harmless(OsStr::new(path)), "{path}");
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use std::ffi::OsString;

    use super::{Exit, Message};

    pub fn enter(_: &[OsString]) -> Result<(), Message> {
        Err(Message::new(Exit::Unusable, "hosted-linux-only"))
    }

    pub const fn writes_file() -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{command::Hosted, commands, program};

    #[test]
    fn every_verb_is_decided_on() {
        let program = program(None);
        for command in commands::ALL {
            let clap = program.find_subcommand(command.name).expect("a command");
            let mut verbs: Vec<&str> = clap
                .get_subcommands()
                .map(clap::Command::get_name)
                .collect();
            let mut decided: Vec<&str> = match command.hosted {
                Hosted::Verbs(verbs) => verbs.iter().map(|verb| verb.name).collect(),
                // Refused with all of its verbs.
                Hosted::No => continue,
                Hosted::Yes => Vec::new(),
            };
            verbs.sort_unstable();
            decided.sort_unstable();
            assert_eq!(verbs, decided, "{}", command.name);
        }
    }

    #[test]
    fn the_flag_counts_wherever_it_stands() {
        let asked = |args: &[&str]| is_asked(&args.iter().map(OsString::from).collect::<Vec<_>>());
        assert!(asked(&["posdoc", "--hosted"]));
        assert!(asked(&["posdoc", "find", "--", "--hosted"]));
        assert!(asked(&["posdoc", "--lang", "--hosted"]));
        assert!(!asked(&["posdoc", "hosted"]) && !asked(&["--hosted"]));
    }
}
