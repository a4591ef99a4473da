//! From flags, variables and the settings file to content, words and settings in force.

use std::{
    env,
    io::{self, IsTerminal as _},
    path::{Path, PathBuf},
};

use super::{
    error::{CliError, Exit, Message, Place, SetupError},
    messages::languages,
    options::GlobalOptions,
    output::complain,
};
use crate::{
    app::messages::{echo, say_with},
    content::{Content, LoadError},
    lint,
    pack::{Diagnostic, Scope, Severity, nearest},
    probe::Addresses,
    settings::{self, Config, ConfigError, Settings, Sourced},
    ui::Usable,
    words::{self, Choice, Origin, UnknownLanguage, Words, negotiate},
};

/// The variable for the language.
pub const LANG_VARIABLE: &str = "POSDOC_LANG";
/// The variable for the pack.
pub const PACK_VARIABLE: &str = "POSDOC_PACK";

/// Refuses a pack that resolves and is wrong all the same: bad content never replaces good. What can be borne
/// comes with it.
fn sound(content: Content) -> Result<(Content, Vec<Diagnostic>), LoadError> {
    let found = lint::check(&content.files).faults;
    let paths = content.files.paths();
    // Scenarios test a pack; people get on without them.
    let of_scenarios = |fault: &Diagnostic| {
        let path = paths.get(usize::from(fault.place.file));
        path.is_some_and(|path| path.contains("/scenarios/"))
    };
    let (faults, borne): (Vec<Diagnostic>, Vec<Diagnostic>) =
        found.into_iter().partition(|fault| {
            fault.severity == Severity::Error
                && fault.rule.scope() != Scope::Tolerated
                && !of_scenarios(fault)
        });
    if faults.is_empty() {
        return Ok((content, borne));
    }
    Err(LoadError::Broken {
        files: Box::new((*content.files).clone()),
        faults,
    })
}

/// What every command starts from.
#[derive(Clone, Debug)]
pub struct Setup {
    pub content: Content,
    pub words: Words,
    pub settings: Settings,
    /// Nothing told the language: a person can be asked.
    pub choose_language: bool,
    /// The settings file that remembers what the person chooses.
    pub remember_in: Option<PathBuf>,
}

impl Setup {
    /// The content has no flow of this name.
    pub fn not_a_flow(&self, name: &str) -> CliError {
        CliError::NotAFlow {
            place: Place {
                name: name.to_owned(),
                content: self.content.clone(),
            },
            built_in: self.settings.pack.value.is_none(),
        }
    }

    /// Reads the settings and loads the content.
    ///
    /// # Errors
    /// What of it cannot be used.
    pub fn new(options: &GlobalOptions) -> Result<Self, SetupError> {
        Self::with_pack(options, pack_in_force(options), true)
    }

    /// The same with the pack that its author is at work on.
    ///
    /// # Errors
    /// What cannot be used.
    pub fn for_author(options: &GlobalOptions) -> Result<Self, SetupError> {
        let mut pack = pack_folder(options);
        pack.value = own_pack(options);
        Self::with_pack(options, pack, true)
    }

    /// The same with the built-in pack, for commands that do not work on the one in force.
    ///
    /// # Errors
    /// What cannot be used.
    pub fn without_pack(options: &GlobalOptions) -> Result<Self, SetupError> {
        let pack = Sourced {
            value: None,
            origin: Origin::Nothing,
        };
        Self::with_pack(options, pack, false)
    }

    #[allow(
        clippy::too_many_lines,
        reason = "one thing after the other, each of which may be refused in words that are there by then"
    )]
    /// With `strict`, settings that do not fit the pack are refused; else what is right of them is used.
    fn with_pack(
        options: &GlobalOptions,
        pack: Sourced<Option<PathBuf>>,
        strict: bool,
    ) -> Result<Self, SetupError> {
        let loaded = match &pack.value {
            Some(dir) => Content::overlaid(dir)
                .and_then(sound)
                .map(|(content, _)| content),
            None => Ok(Content::embedded()),
        };
        // A pack that cannot be used has no words either; the built-in ones say so.
        let (content, refused) = match loaded {
            Ok(content) => (content, None),
            Err(refused) => (Content::embedded(), Some(refused)),
        };
        let file = settings::config_file().filter(|_| !options.no_config);
        let read = match &file {
            Some(file) => Config::load(&file.value, &content.files, &content.pack),
            None => Ok(None),
        };
        let (config, bad_config) = match read {
            Ok(config) => (config, None),
            // What could be read of it still says in which language.
            Err(ConfigError::Broken { rest, text, faults }) => {
                let bad = ConfigError::Broken {
                    rest: Box::default(),
                    text,
                    faults,
                };
                (Some(*rest), Some(bad))
            }
            Err(error @ ConfigError::Unreadable(_)) => (None, Some(error)),
        };
        let found = config.is_some();
        let config = config.unwrap_or_default();
        let choice = choose(options.lang.as_deref(), config.lang.as_deref(), &content);
        let choice = choice.map_err(|unknown| no_such_language(&content, &config, unknown))?;
        let (words, console) = speak(&choice, &content);
        if let Some(refused) = refused {
            let dir = pack.value.unwrap_or_default();
            let error = CliError::Pack {
                dir,
                error: refused,
            };
            return Err(SetupError { words, error });
        }
        if let (Some(error), Some(file)) = (bad_config.filter(|_| strict), &file) {
            let path = file.value.clone();
            let error = CliError::Settings { path, error };
            return Err(SetupError { words, error });
        }
        let named = file.as_ref().filter(|file| file.origin == Origin::Env);
        // A server needs none.
        if !found
            && !options.hosted
            && let Some(file) = named
        {
            warn_missing(&words, &file.value);
        }
        warn_passed_over(&words, &choice);
        let theme = match theme(options, &content) {
            Ok(theme) => theme,
            Err(error) => return Err(SetupError { words, error }),
        };
        let origin = if console {
            Origin::Os
        } else {
            choice.came_from
        };
        let lang = Sourced {
            value: words.locale().to_owned(),
            origin,
        };
        let role = Sourced::first(options.role, None, config.role, settings::Role::default());
        let words = words.at_desk(config.profile.station.desk(role.value).id());
        Ok(Self {
            choose_language: lang.origin == Origin::Nothing,
            // The settings of a server are not a client's to change.
            remember_in: file
                .as_ref()
                .filter(|_| !options.hosted)
                .map(|file| file.value.clone()),
            settings: Settings {
                file,
                found,
                pack,
                lang,
                role,
                theme: Sourced::first(theme.map(Some), None, config.theme.map(Some), None),
                glyphs: Sourced::first(
                    options.ascii.then_some(settings::Glyphs::Ascii),
                    None,
                    config.glyphs,
                    settings::Glyphs::default(),
                ),
                retention: Sourced::first(None, None, config.retention, settings::RETENTION),
                cases: settings::cases_folder(),
                central: config.central,
                probe: Sourced::first(
                    None,
                    None,
                    config.probe.map(settings::Probes::addresses),
                    Some(Addresses::default()),
                ),
                profile: config.profile,
            },
            content,
            words,
        })
    }
}

/// The folder that the flag or the variable names.
pub fn pack_folder(options: &GlobalOptions) -> Sourced<Option<PathBuf>> {
    let env = env::var_os(PACK_VARIABLE).filter(|dir| !dir.is_empty());
    let env = env.map(|dir| Some(dir.into()));
    Sourced::first(options.pack.clone().map(Some), env, None, None)
}

/// The folder that the flag or the variable names, else the settings.
fn pack_in_force(options: &GlobalOptions) -> Sourced<Option<PathBuf>> {
    let said = pack_folder(options);
    if said.value.is_some() || options.no_config {
        return said;
    }
    let named = settings::config_file().and_then(|file| settings::pack_named(&file.value));
    Sourced::first(None, None, named.map(Some), None)
}

/// What a command that is told has to end in, so that it finds the pack of the flag.
pub fn pack_flag(options: &GlobalOptions) -> String {
    let Some(dir) = &options.pack else {
        return String::new();
    };
    let dir = dir.display().to_string();
    if dir.contains(char::is_whitespace) {
        format!(" --pack \"{dir}\"")
    } else {
        format!(" --pack {dir}")
    }
}

/// The pack that its author is at work on: the one that is named, or the folder that one stands in.
pub fn own_pack(options: &GlobalOptions) -> Option<PathBuf> {
    let here = || Path::new("flows").is_dir().then(|| PathBuf::from("."));
    pack_folder(options).value.or_else(here)
}

/// No pack is named, and one stands in none: how to name it.
pub fn no_pack_named(command: &'static str) -> CliError {
    Message::new(Exit::Usage, "no-pack-named")
        .with("command", command)
        .into()
}

fn choose(
    flag: Option<&str>,
    config: Option<&str>,
    content: &Content,
) -> Result<Choice, UnknownLanguage> {
    let env = env::var(LANG_VARIABLE).ok();
    let known = content.files.locales();
    negotiate(flag, env.as_deref(), config, os_locales(), &known)
}

/// The languages the operating system is set to, best first.
fn os_locales() -> Vec<String> {
    words::tags(sys_locale::get_locales())
}

/// The words of a choice, and whether the terminal had a say in it.
fn speak(choice: &Choice, content: &Content) -> (Words, bool) {
    let words = Words::new(content.files.clone(), &choice.chain);
    let asked = choice.came_from == Origin::Flag;
    if asked || !is_linux_console() {
        return (words, false);
    }
    match words.switch("en") {
        Some(english) if words.locale() != english.locale() => {
            complain(&[say_with(&english, "linux-console", &[])]);
            (english, true)
        }
        Some(_) | None => (words, true),
    }
}

/// The bare Linux console has no Chinese characters.
fn is_linux_console() -> bool {
    cfg!(unix)
        && env::var_os("TERM").is_some_and(|term| term == "linux")
        && io::stdout().is_terminal()
}

/// Words for what has to be said before, or instead of, a whole set-up.
pub fn bootstrap_messages(flag: Option<&str>) -> Words {
    let content = Content::embedded();
    let config = settings::config_file()
        .and_then(
            |file| match Config::load(&file.value, &content.files, &content.pack) {
                Ok(config) => config,
                Err(ConfigError::Broken { rest, .. }) => Some(*rest),
                Err(ConfigError::Unreadable(_)) => None,
            },
        )
        .and_then(|config| config.lang);
    let choice = choose(flag, config.as_deref(), &content)
        .or_else(|_| choose(None, config.as_deref(), &content));
    let chain = choice.map(|choice| choice.chain).unwrap_or_default();
    Words::new(content.files, &chain)
}

/// In a language there is.
fn no_such_language(content: &Content, config: &Config, unknown: UnknownLanguage) -> SetupError {
    let choice = choose(None, config.lang.as_deref(), content);
    let chain = choice.map(|choice| choice.chain).unwrap_or_default();
    SetupError {
        words: Words::new(content.files.clone(), &chain),
        error: CliError::UnknownLanguage(unknown),
    }
}

/// A variable that names no language does not keep anyone from starting.
fn warn_passed_over(words: &Words, choice: &Choice) {
    for unknown in &choice.passed_over {
        if unknown.came_from == Origin::Env {
            let args = [
                ("variable", LANG_VARIABLE.into()),
                ("name", echo(&unknown.given).into()),
            ];
            let sentence = say_with(words, "language-passed-over", &args);
            complain(&[sentence + &languages(words, unknown)]);
        }
    }
}

fn warn_missing(words: &Words, path: &Path) {
    let args = [
        ("variable", settings::CONFIG_VARIABLE.into()),
        ("path", path.display().to_string().into()),
    ];
    complain(&[say_with(words, "config-not-there", &args)]);
}

fn theme(options: &GlobalOptions, content: &Content) -> Result<Option<String>, CliError> {
    let Some(theme) = &options.theme else {
        return Ok(None);
    };
    let known = settings::themes(&content.files);
    if known.contains(&&**theme) {
        return Ok(Some(theme.clone()));
    }
    Err(Message::new(Exit::Usage, "no-such-theme")
        .with("name", echo(theme))
        .meaning(nearest(theme, known.iter().copied()))
        .choosing(known)
        .into())
}

/// How to draw on the standard output.
pub fn look() -> lint::Look {
    /// Where there is no terminal to ask.
    const WIDTH: usize = 100;
    let terminal = io::stdout().is_terminal();
    let plain = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
        || env::var_os("TERM").is_none_or(|term| term == "dumb");
    let size = terminal.then(crossterm::terminal::size);
    lint::Look {
        color: terminal && !plain,
        width: size
            .and_then(Result::ok)
            .map_or(WIDTH, |(columns, _)| usize::from(columns)),
    }
}

/// The content of a pack as it is saved now, with what `posdoc check` says against it.
///
/// # Errors
/// Why it cannot be used.
pub fn reload(dir: &Path) -> Result<Usable, LoadError> {
    let (content, borne) = Content::overlaid(dir).and_then(sound)?;
    let (errors, warnings) = borne
        .into_iter()
        .partition(|fault| fault.severity == Severity::Error);
    Ok(Usable {
        files: (*content.files).clone(),
        errors,
        warnings,
    })
}
