//! The arguments. Clap reads them without a word of help; only when something must be said is the
//! command built again with its words, so that a start that goes well pays for none of them.

use std::{ffi::OsString, path::PathBuf};

use clap::{
    Arg, ArgAction, ArgMatches, Command,
    builder::PossibleValuesParser,
    error::{ContextKind, ContextValue, ErrorKind},
    value_parser,
};
use clap_complete::Shell;

use super::{CliError, Exit, new::New, print, setup};
use crate::{
    app::messages::{choices, did_you_mean, echo, flow_lines, say, say_with},
    cases::Outcome,
    content::Content,
    pack::nearest,
    settings::Role,
    words::Words,
};

/// What the command line asks for.
#[derive(Debug)]
pub struct Args {
    /// Flags that every command takes.
    pub common: Common,
    /// The command.
    pub task: Task,
}

/// Flags that every command takes.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "they are switches")]
pub struct Common {
    pub lang: Option<String>,
    pub role: Option<Role>,
    pub pack: Option<PathBuf>,
    pub theme: Option<String>,
    pub plain: bool,
    pub json: bool,
    pub ascii: bool,
    pub no_config: bool,
}

/// A command.
#[derive(Debug)]
pub enum Task {
    /// Open the wizard, at a flow or `flow/node` if one is named.
    Start { to: Option<String> },
    /// Tell what a response code means.
    Code { code: String },
    /// Find a trouble, a screen message or a code by words.
    Find { words: String },
    /// Go on with a case: by a hand-over code, its number or id; the last one if none is named.
    Resume { case: Option<String> },
    /// List, show and remove the cases of this device.
    Cases(Cases),
    /// Repeat a case from its exported answers.
    Replay { file: PathBuf },
    /// Check the content: the pack in force, or the folder.
    Check {
        dir: Option<PathBuf>,
        /// How to show what is found.
        format: Format,
        /// Whether a warning is a problem too.
        deny_warnings: bool,
        /// Whether to list what no scenario passes.
        coverage: bool,
    },
    /// Tell what a rule of `check` means; all rules if none is named.
    Explain { rule: Option<String> },
    /// Note down that the languages of a pack say the same.
    Translated { dir: Option<PathBuf> },
    /// Begin a flow, a pack or a scenario.
    New(New),
    /// Draw a flow.
    Graph {
        flow: String,
        picture: Picture,
        /// Whether it shows names instead of words.
        ids: bool,
    },
    /// Open the wizard on a pack and show each save.
    Preview { to: Option<String> },
    /// List every route through a flow.
    Paths { flow: String },
    /// Show the settings.
    Config,
    /// Print completions for a shell.
    Completions { shell: Shell },
    /// Print the manual page.
    Man,
}

/// How findings are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the lines that they are about.
    Human,
    /// A line for each.
    Short,
    /// For programs.
    Json,
    /// As notes of a run of GitHub's.
    Github,
}

impl Format {
    const ALL: [(&'static str, Self); 4] = [
        ("human", Self::Human),
        ("short", Self::Short),
        ("json", Self::Json),
        ("github", Self::Github),
    ];

    fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, format)| *format)
    }
}

/// How a flow is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// For Markdown.
    Mermaid,
    /// For Graphviz.
    Dot,
    /// A picture to look at.
    Svg,
}

impl Picture {
    const ALL: [(&'static str, Self); 3] = [
        ("mermaid", Self::Mermaid),
        ("dot", Self::Dot),
        ("svg", Self::Svg),
    ];

    fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, picture)| *picture)
    }
}

/// What to do with the cases of this device.
#[derive(Debug)]
pub enum Cases {
    /// List those that the filter lets through.
    List {
        /// What they are about.
        words: Option<String>,
        /// What came of them.
        outcome: Option<Outcome>,
        /// The flow that they stand in.
        flow: Option<String>,
        /// Begun at most so many days ago.
        days: Option<u32>,
        /// At most so many.
        most: usize,
        /// For a spreadsheet.
        csv: bool,
    },
    /// Print one as a ticket.
    Show {
        /// Its number or id.
        case: String,
        /// As Markdown.
        markdown: bool,
        /// As the answers that `replay` takes.
        export: bool,
    },
    /// Remove some without a trace.
    Forget {
        /// Their numbers or ids.
        cases: Vec<String>,
    },
    /// Remove those that are older than the settings want.
    Purge {
        /// Instead of the days of the settings.
        days: Option<u32>,
    },
}

/// Reads the arguments.
///
/// # Errors
/// What is wrong with them. A wish for help or the version is carried out and ends the run as well.
pub fn parse(args: &[OsString]) -> Result<Args, CliError> {
    match command(None).try_get_matches_from(args) {
        Ok(matches) => Ok(read(&matches)),
        Err(error) => Err(explain(args, &error)),
    }
}

fn read(matches: &ArgMatches) -> Args {
    let (name, inner) = matches.subcommand().unwrap_or(("", matches));
    let text = |id: &str| inner.get_one::<String>(id).cloned();
    let path = |id: &str| inner.get_one::<PathBuf>(id).cloned();
    let task = match name {
        "start" => Task::Start { to: text("flow") },
        "code" => Task::Code {
            code: text("code").unwrap_or_default(),
        },
        "find" => Task::Find {
            words: words_of(inner, "words").unwrap_or_default(),
        },
        "resume" => Task::Resume {
            case: words_of(inner, "case"),
        },
        "cases" => Task::Cases(cases(inner)),
        "replay" => Task::Replay {
            file: path("file").unwrap_or_default(),
        },
        "check" => Task::Check {
            dir: path("dir"),
            format: text("format")
                .and_then(|name| Format::named(&name))
                .unwrap_or(if inner.get_flag("json") {
                    Format::Json
                } else {
                    Format::Human
                }),
            deny_warnings: inner.get_flag("deny-warnings"),
            coverage: inner.get_flag("coverage"),
        },
        "explain" => Task::Explain { rule: text("rule") },
        "translated" => Task::Translated { dir: path("dir") },
        "new" => Task::New(new(inner)),
        "graph" => Task::Graph {
            flow: text("flow").unwrap_or_default(),
            picture: text("as")
                .and_then(|name| Picture::named(&name))
                .unwrap_or(Picture::Mermaid),
            ids: inner.get_flag("ids"),
        },
        "preview" => Task::Preview { to: text("flow") },
        "paths" => Task::Paths {
            flow: text("flow").unwrap_or_default(),
        },
        "config" => Task::Config,
        "completions" => Task::Completions {
            shell: inner.get_one("shell").copied().unwrap_or(Shell::Bash),
        },
        "man" => Task::Man,
        _ => Task::Start { to: None },
    };
    let common = Common {
        lang: text("lang"),
        role: text("role").and_then(|role| Role::named(&role)),
        pack: path("pack"),
        theme: text("theme"),
        plain: inner.get_flag("plain"),
        json: inner.get_flag("json"),
        ascii: inner.get_flag("ascii"),
        no_config: inner.get_flag("no-config"),
    };
    Args { common, task }
}

fn words_of(matches: &ArgMatches, id: &str) -> Option<String> {
    let words = matches.get_many::<String>(id)?;
    Some(words.map(String::as_str).collect::<Vec<_>>().join(" "))
}

fn cases(matches: &ArgMatches) -> Cases {
    let text = |inner: &ArgMatches, id: &str| inner.get_one::<String>(id).cloned();
    match matches.subcommand() {
        Some(("show", inner)) => Cases::Show {
            case: text(inner, "case").unwrap_or_default(),
            markdown: inner.get_flag("markdown"),
            export: inner.get_flag("export"),
        },
        Some(("forget", inner)) => Cases::Forget {
            cases: inner
                .get_many::<String>("case")
                .map(|cases| cases.cloned().collect())
                .unwrap_or_default(),
        },
        Some(("purge", inner)) => Cases::Purge {
            days: inner.get_one("days").copied(),
        },
        _ => Cases::List {
            words: words_of(matches, "about"),
            outcome: text(matches, "outcome").and_then(|name| Outcome::named(&name)),
            flow: text(matches, "in-flow"),
            days: matches.get_one("days").copied(),
            most: matches.get_one("most").copied().unwrap_or(50),
            csv: matches.get_flag("csv"),
        },
    }
}

/// The command; with `words`, also all that help, completions and the manual say.
pub fn command(words: Option<&Words>) -> Command {
    let texts = Texts(words);
    let switch = |id: &'static str| {
        let arg = Arg::new(id).long(id).action(ArgAction::SetTrue);
        texts.arg(arg.global(true), id)
    };
    let value = |id: &'static str, name: &'static str| {
        texts.arg(Arg::new(id).long(id).value_name(name).global(true), id)
    };
    let roles = PossibleValuesParser::new(Role::ALL.map(|(name, _)| name));
    let top = Command::new("posdoc")
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .args_override_self(true)
        .arg(value("lang", "LANG"))
        .arg(
            value("role", "ROLE")
                .value_parser(roles)
                .hide_possible_values(true),
        )
        .arg(
            texts.arg(
                Arg::new("pack")
                    .long("pack")
                    .value_name("DIR")
                    .value_parser(value_parser!(PathBuf))
                    .global(true),
                "pack-dir",
            ),
        )
        .arg(switch("plain"))
        .arg(switch("json"))
        .arg(switch("ascii"))
        .arg(value("theme", "NAME"))
        .arg(switch("no-config"))
        .arg(
            texts.arg(
                Arg::new("help")
                    .short('h')
                    .long("help")
                    .action(ArgAction::Help)
                    .global(true),
                "help",
            ),
        )
        .arg(
            texts.arg(
                Arg::new("version")
                    .short('V')
                    .long("version")
                    .action(ArgAction::Version),
                "version",
            ),
        );
    texts.top(top.subcommands(commands(&texts)))
}

/// The commands with their own arguments.
fn commands(texts: &Texts<'_>) -> Vec<Command> {
    let shells = value_parser!(Shell);
    let shell = Arg::new("shell").value_name("SHELL").required(true);
    let shell = shell.value_parser(shells).hide_possible_values(true);
    let commands = [
        Command::new("start").arg(texts.arg(Arg::new("flow").value_name("FLOW"), "start-flow")),
        Command::new("code").arg(texts.arg(
            Arg::new("code").value_name("CODE").required(true),
            "code-code",
        )),
        Command::new("find").arg(
            texts.arg(
                Arg::new("words")
                    .value_name("WORDS")
                    .required(true)
                    .action(ArgAction::Append)
                    .num_args(1..),
                "words",
            ),
        ),
        Command::new("resume").arg(
            texts.arg(
                Arg::new("case")
                    .value_name("CASE")
                    .action(ArgAction::Append)
                    .num_args(1..),
                "case",
            ),
        ),
        cases_command(texts),
        Command::new("replay").arg(
            texts.arg(
                Arg::new("file")
                    .value_name("FILE")
                    .required(true)
                    .value_parser(value_parser!(PathBuf)),
                "file",
            ),
        ),
        check_command(texts),
        Command::new("preview").arg(texts.arg(Arg::new("flow").value_name("FLOW"), "start-flow")),
        graph_command(texts),
        Command::new("paths").arg(texts.arg(
            Arg::new("flow").value_name("FLOW").required(true),
            "flow-named",
        )),
        new_command(texts),
        Command::new("translated").arg(dir_arg(texts)),
        Command::new("explain").arg(texts.arg(Arg::new("rule").value_name("RULE"), "rule")),
        Command::new("config"),
        Command::new("completions").arg(texts.arg(shell, "shell")),
        Command::new("man"),
    ];
    commands.map(|command| texts.command(command)).to_vec()
}

fn new(matches: &ArgMatches) -> New {
    let (what, inner) = matches.subcommand().unwrap_or(("", matches));
    let name = || inner.get_one::<String>("name").cloned().unwrap_or_default();
    match what {
        "flow" => New::Flow(name()),
        "scenario" => New::Scenario(name()),
        _ => New::Pack(inner.get_one("dir").cloned().unwrap_or_default()),
    }
}

fn new_command(texts: &Texts<'_>) -> Command {
    let flow = Arg::new("name").value_name("NAME").required(true);
    let scenario = Arg::new("name").value_name("FLOW/STEP").required(true);
    let dir = Arg::new("dir").value_name("DIR").required(true);
    let dir = dir.value_parser(value_parser!(PathBuf));
    let commands = [
        Command::new("flow").arg(texts.arg(flow, "new-name")),
        Command::new("pack").arg(texts.arg(dir, "new-dir")),
        Command::new("scenario").arg(texts.arg(scenario, "new-step")),
    ];
    Command::new("new")
        .subcommand_required(true)
        .subcommands(commands.map(|command| texts.command(command)))
}

fn graph_command(texts: &Texts<'_>) -> Command {
    let flow = Arg::new("flow").value_name("FLOW").required(true);
    let pictures = PossibleValuesParser::new(Picture::ALL.map(|(name, _)| name));
    let picture = Arg::new("as").long("as").value_name("FORMAT");
    let picture = picture.value_parser(pictures).hide_possible_values(true);
    let ids = Arg::new("ids").long("ids").action(ArgAction::SetTrue);
    Command::new("graph")
        .arg(texts.arg(flow, "flow-named"))
        .arg(texts.arg(picture, "as"))
        .arg(texts.arg(ids, "ids"))
}

/// The folder of a pack.
fn dir_arg(texts: &Texts<'_>) -> Arg {
    let dir = Arg::new("dir").value_name("DIR");
    texts.arg(dir.value_parser(value_parser!(PathBuf)), "dir")
}

fn check_command(texts: &Texts<'_>) -> Command {
    let formats = PossibleValuesParser::new(Format::ALL.map(|(name, _)| name));
    let format = Arg::new("format").long("format").value_name("FORMAT");
    let format = format.value_parser(formats).hide_possible_values(true);
    let switch = |id: &'static str| {
        let arg = Arg::new(id).long(id).action(ArgAction::SetTrue);
        texts.arg(arg, id)
    };
    Command::new("check")
        .arg(dir_arg(texts))
        .arg(texts.arg(format, "format"))
        .arg(switch("deny-warnings"))
        .arg(switch("coverage"))
}

fn cases_command(texts: &Texts<'_>) -> Command {
    let outcomes = PossibleValuesParser::new(Outcome::ALL.map(|(name, _)| name));
    let named = |many: bool| {
        let arg = Arg::new("case").value_name("CASE").required(true);
        let arg = if many {
            arg.action(ArgAction::Append).num_args(1..)
        } else {
            arg
        };
        texts.arg(arg, "case-named")
    };
    let switch = |id: &'static str| {
        let arg = Arg::new(id).long(id).action(ArgAction::SetTrue);
        texts.arg(arg, id)
    };
    let days = |help| {
        let arg = Arg::new("days").long("days").value_name("DAYS");
        texts.arg(arg.value_parser(value_parser!(u32)), help)
    };
    let outcome = Arg::new("outcome").long("outcome").value_name("OUTCOME");
    let outcome = outcome.value_parser(outcomes).hide_possible_values(true);
    let flow = Arg::new("in-flow").long("flow").value_name("FLOW");
    let most = Arg::new("most").long("most").value_name("COUNT");
    let most = most.value_parser(value_parser!(usize));
    let about = Arg::new("about").value_name("WORDS");
    let about = about.action(ArgAction::Append).num_args(1..);
    Command::new("cases")
        .args_conflicts_with_subcommands(true)
        .arg(texts.arg(about, "about"))
        .arg(texts.arg(outcome, "outcome"))
        .arg(texts.arg(flow, "in-flow"))
        .arg(days("days"))
        .arg(texts.arg(most, "most"))
        .arg(switch("csv"))
        .subcommands([
            texts.command(
                Command::new("show")
                    .arg(named(false))
                    .arg(switch("markdown"))
                    .arg(switch("export")),
            ),
            texts.command(Command::new("forget").arg(named(true))),
            texts.command(Command::new("purge").arg(days("purge-days"))),
        ])
}

/// Puts words to the parts of the command, if there are any.
struct Texts<'w>(Option<&'w Words>);

impl Texts<'_> {
    fn arg(&self, arg: Arg, id: &str) -> Arg {
        match self.0 {
            Some(words) => arg.help(say(words, &format!("help-{id}"))),
            None => arg,
        }
    }

    fn command(&self, command: Command) -> Command {
        let command = command.disable_help_flag(true).disable_version_flag(true);
        let Some(words) = self.0 else {
            return command;
        };
        let about = say(words, &format!("help-{}", command.get_name()));
        let usage = say(words, &format!("usage-{}", command.get_name()));
        let template = format!(
            "{{about}}\n\n{}{{usage}}\n\n{}\n{{all-args}}\n",
            say(words, "help-usage"),
            say(words, "help-options"),
        );
        // Positionals and options stand in one list; the headings of clap are English.
        let template = template.replace("{all-args}", "{positionals}\n{options}");
        let template = if command.get_positionals().next().is_none() {
            template.replace("{positionals}\n", "")
        } else {
            template
        };
        command
            .about(about)
            .override_usage(usage)
            .help_template(template)
    }

    fn top(&self, command: Command) -> Command {
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

/// Turns what clap says into our words. Help and the version are printed here.
fn explain(args: &[OsString], error: &clap::Error) -> CliError {
    let words = setup::bootstrap_messages(lang_of(args).as_deref());
    match error.kind() {
        ErrorKind::DisplayHelp => {
            let shown = command(Some(&words)).try_get_matches_from(args);
            let text = shown.map_or_else(|help| help.render().to_string(), |_| String::new());
            show(&text)
        }
        ErrorKind::DisplayVersion => show(&error.render().to_string()),
        _ => {
            let lines = complaint(&words, error);
            CliError::Said(Exit::Usage, lines)
        }
    }
}

/// Prints and ends the run well.
fn show(text: &str) -> CliError {
    match print(|out| out.write_all(text.as_bytes())) {
        Ok(()) => CliError::Said(Exit::Fine, Vec::new()),
        Err(error) => CliError::Io(error),
    }
}

fn complaint(words: &Words, error: &clap::Error) -> Vec<String> {
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
        ErrorKind::InvalidSubcommand => {
            return unknown_command(words, &text(ContextKind::InvalidSubcommand));
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
fn unknown_command(words: &Words, name: &str) -> Vec<String> {
    let root = command(None);
    let commands: Vec<&str> = root.get_subcommands().map(Command::get_name).collect();
    let content = Content::embedded();
    let meant = if content.pack.node(name).is_some() {
        Some(format!("posdoc start {name}"))
    } else {
        nearest(name, commands.iter().copied()).map(str::to_owned)
    };
    let sentence = say_with(words, "unknown-command", &[("name", echo(name).into())])
        + &did_you_mean(words, meant.as_deref())
        + &choices(words, &commands);
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
fn lang_of(args: &[OsString]) -> Option<String> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    let mut found = None;
    while let Some(arg) = args.next() {
        if arg == "--lang" {
            found = args.next().or(found);
        } else if let Some(lang) = arg.strip_prefix("--lang=") {
            found = Some(lang);
        }
    }
    found.map(str::to_owned)
}

/// The sentence for a place that the content has not, with the flows there are.
pub fn no_such_place(content: &Content, words: &Words, name: &str) -> Vec<String> {
    let pack = &content.pack;
    let flow = name.split('/').next().unwrap_or_default();
    // A known flow with an unknown node: the nodes of that flow come to mind first.
    let paths: Vec<String> = match pack.flow(flow) {
        Some(flow) => pack[flow].each_node().map(|node| pack.path(node)).collect(),
        None => pack.flows.iter().map(|flow| flow.id.to_string()).collect(),
    };
    let meant = nearest(name, paths.iter().map(String::as_str));
    let mut lines = vec![
        say_with(words, "no-such-flow", &[("name", echo(name).into())])
            + &did_you_mean(words, meant),
        say(words, "flows-are"),
    ];
    lines.extend(flow_lines(pack, words));
    lines
}

/// The same where only a flow will do, in the pack that is named or in the built-in one.
pub fn no_such_flow(setup: &setup::Setup, name: &str) -> Vec<String> {
    let setup::Setup { content, words, .. } = setup;
    if let Some(node) = content.pack.node(name) {
        let flow = &*content.pack[content.pack[node].flow].id;
        let args = [("name", echo(name).into()), ("flow", flow.into())];
        return vec![say_with(words, "flow-wanted", &args)];
    }
    let mut lines = no_such_place(content, words, name);
    if setup.settings.pack.value.is_none() {
        lines.push(say(words, "name-a-pack"));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_consistent_with_and_without_words() {
        command(None).debug_assert();
        let words = setup::bootstrap_messages(Some("zh"));
        command(Some(&words)).debug_assert();
        assert_eq!(words.faults(), Vec::<String>::new());
    }

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
