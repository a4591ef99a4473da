//! `posdoc new`: a flow or a pack to begin with, complete and without a mistake; or a scenario as a draft.

use std::{
    fs::{self, OpenOptions},
    io::{self, ErrorKind, Write as _},
    path::{Path, PathBuf},
};

use crate::cli::{
    command::{Command, verbs},
    error::{CliError, Exit, Message, Outcome},
    options::GlobalOptions,
    output::print,
    setup::{self, Setup},
};
use crate::{
    app::messages::{echo, say_with},
    content::{Content, LoadError},
    lint,
    pack::{Files, Flow, Id, format, nearest},
    words::Words,
};
use clap::{Arg, value_parser};

/// The files of a pack that stands by itself, besides its first flow.
const PACK: [(&str, &str); 17] = [
    ("pack.toml", include_str!("pack/pack.toml")),
    ("flows/start.toml", include_str!("pack/flows/start.toml")),
    (
        "flows/gate-money.toml",
        include_str!("pack/flows/gate-money.toml"),
    ),
    ("assets/facts.toml", include_str!("pack/assets/facts.toml")),
    (
        "assets/safety.toml",
        include_str!("pack/assets/safety.toml"),
    ),
    (
        "assets/contacts.toml",
        include_str!("pack/assets/contacts.toml"),
    ),
    (
        "assets/bundles.toml",
        include_str!("pack/assets/bundles.toml"),
    ),
    (
        "locales/en/start.ftl",
        include_str!("pack/locales/en/start.ftl"),
    ),
    (
        "locales/en/gate-money.ftl",
        include_str!("pack/locales/en/gate-money.ftl"),
    ),
    (
        "locales/en/assets.ftl",
        include_str!("pack/locales/en/assets.ftl"),
    ),
    (
        "locales/en/scenarios/start.ftl",
        include_str!("pack/locales/en/scenarios/start.ftl"),
    ),
    (
        "locales/en/scenarios/gate-money.ftl",
        include_str!("pack/locales/en/scenarios/gate-money.ftl"),
    ),
    (
        "locales/zh-CN/start.ftl",
        include_str!("pack/locales/zh-CN/start.ftl"),
    ),
    (
        "locales/zh-CN/gate-money.ftl",
        include_str!("pack/locales/zh-CN/gate-money.ftl"),
    ),
    (
        "locales/zh-CN/assets.ftl",
        include_str!("pack/locales/zh-CN/assets.ftl"),
    ),
    (
        "locales/zh-CN/scenarios/start.ftl",
        include_str!("pack/locales/zh-CN/scenarios/start.ftl"),
    ),
    (
        "locales/zh-CN/scenarios/gate-money.ftl",
        include_str!("pack/locales/zh-CN/scenarios/gate-money.ftl"),
    ),
];

/// The files of a flow: where each goes, and its text.
const FLOW: [(&str, &str); 5] = [
    ("flows/NAME.toml", include_str!("flow/flow.toml")),
    ("locales/en/NAME.ftl", include_str!("flow/en.ftl")),
    ("locales/zh-CN/NAME.ftl", include_str!("flow/zh-CN.ftl")),
    (
        "locales/en/scenarios/NAME.ftl",
        include_str!("flow/opens.en.ftl"),
    ),
    (
        "locales/zh-CN/scenarios/NAME.ftl",
        include_str!("flow/opens.zh-CN.ftl"),
    ),
];

/// The first flow of a new pack.
const FIRST: &str = "display";

/// Names of files that are no flows.
const TAKEN: [&str; 7] = ["ui", "common", "assets", "cli", "lint", "codes", "messages"];

/// Names that Windows keeps for devices, whatever stands behind the dot; `com` and `lpt` with a digit besides.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

fn is_device(name: &str) -> bool {
    let port = ["com", "lpt"]
        .iter()
        .find_map(|port| name.strip_prefix(port));
    let digit = |rest: &str| rest.len() == 1 && rest.bytes().all(|byte| byte.is_ascii_digit());
    DEVICES.contains(&name) || port.is_some_and(digit)
}

/// The command.
pub const COMMAND: Command = Command {
    name: "new",
    arguments: |command, text| verbs(command.subcommand_required(true), &VERBS, text),
    setup: Setup::without_pack,
    run: |invocation, setup| invocation.verb(&VERBS, &VERBS[0], setup),
};

const VERBS: [Command; 3] = [
    Command {
        name: "flow",
        arguments: |command, text| {
            let name = Arg::new("name").value_name("NAME").required(true);
            command.arg(text.arg(name, "new-name"))
        },
        setup: Setup::without_pack,
        run: |invocation, setup| {
            let name = invocation.text("name").unwrap_or_default();
            new_flow(invocation.options, &setup.words, &name)
        },
    },
    Command {
        name: "pack",
        arguments: |command, text| {
            let dir = Arg::new("dir").value_name("DIR").required(true);
            let dir = dir.value_parser(value_parser!(PathBuf));
            command.arg(text.arg(dir, "new-dir"))
        },
        setup: Setup::without_pack,
        run: |invocation, setup| {
            let dir = invocation.path("dir").unwrap_or_default();
            pack(&setup.words, &dir)
        },
    },
    Command {
        name: "scenario",
        arguments: |command, text| {
            let step = Arg::new("name").value_name("FLOW/STEP").required(true);
            command.arg(text.arg(step, "new-step"))
        },
        setup: Setup::without_pack,
        run: |invocation, setup| {
            let name = invocation.text("name").unwrap_or_default();
            scenario(invocation.options, &setup.words, &name)
        },
    },
];

/// A flow in the pack that is named, or in the folder that one stands in.
fn new_flow(options: &GlobalOptions, words: &Words, name: &str) -> Outcome {
    let Some(dir) = setup::own_pack(options) else {
        let command = "posdoc new flow NAME --pack DIR";
        return Err(setup::no_pack_named(command));
    };
    // A folder that is yet to be made lies over the built-in content.
    let files = if is_bare(&dir) {
        Files::clone(&Content::embedded().files)
    } else {
        content(&dir)?
    };
    flow(words, &dir, &files, name)
}

/// There is no such folder yet, or nothing in it.
fn is_bare(dir: &Path) -> bool {
    match fs::read_dir(dir) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

fn content(dir: &Path) -> Result<Files, CliError> {
    Content::files(Some(dir)).map_err(|error| unusable(dir, error))
}

fn loaded(dir: &Path, files: Files) -> Result<Content, CliError> {
    Content::from_files(files).map_err(|error| unusable(dir, error))
}

fn unusable(dir: &Path, error: LoadError) -> CliError {
    CliError::Pack {
        dir: dir.to_owned(),
        error,
    }
}

fn flow(words: &Words, dir: &Path, files: &Files, name: &str) -> Outcome {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let edge = |c: Option<char>| c.is_none_or(|c| c == '-');
    if !name.chars().all(plain) || edge(name.chars().next()) || edge(name.chars().last()) {
        let message = Message::new(Exit::Usage, "bad-flow-name");
        return Err(message.with("name", echo(name)).into());
    }
    if is_device(name) {
        let message = Message::new(Exit::Usage, "device-name");
        return Err(message.with("name", name.to_owned()).into());
    }
    let before = loaded(dir, files.clone())?;
    if TAKEN.contains(&name) || before.pack.flow(name).is_some() {
        let built_in = built_in(dir, files, name);
        if built_in.is_empty() {
            let message = Message::new(Exit::Usage, "flow-there");
            return Err(message.with("name", name.to_owned()).into());
        }
        let mut next = commands(dir, name).to_vec();
        next.push(("new-copied", format!("flows/{name}.toml")));
        return write(words, dir, &built_in, &next);
    }
    let pack = &before.pack;
    let known = |wanted: &str, mut ids: Vec<&Id>| {
        ids.sort_by_key(|id| &***id != wanted);
        ids.first().map(ToString::to_string)
    };
    let risk = known(
        "power-cycle",
        pack.risks.iter().map(|risk| &risk.id).collect(),
    );
    let contact = known("acquirer", pack.contacts.iter().map(|it| &it.id).collect());
    let bundle = known("basic", pack.bundles.iter().map(|it| &it.id).collect());
    let (Some(risk), Some(contact), Some(bundle)) = (risk, contact, bundle) else {
        return Err(Message::new(Exit::Unusable, "pack-too-bare").into());
    };
    let made = made_flow(&risk, &contact, &bundle, name);
    let made = with_scenarios(dir, files, made, &[name])?;
    let mut next = commands(dir, name).to_vec();
    next.push(("new-yours", format!("flows/{name}.toml")));
    write(words, dir, &made, &next)
}

/// What an author does next with a flow.
fn commands(dir: &Path, name: &str) -> [(&'static str, String); 2] {
    let dir = dir.display();
    [
        ("new-check", format!("posdoc check {dir}")),
        ("new-follow", format!("posdoc preview {name} --pack {dir}")),
    ]
}

/// The files of a built-in flow, to be changed in this folder. None if the folder has a flow of this name. What it
/// has changed of the words and scenarios already is left as it is.
fn built_in(dir: &Path, files: &Files, name: &str) -> Vec<(String, String)> {
    let flow = format!("flows/{name}.toml");
    let embedded = Content::embedded().files;
    if dir.join(&flow).exists() || files.get(&flow).is_none() || embedded.get(&flow).is_none() {
        return Vec::new();
    }
    let scenarios = format!("assets/scenarios/{name}.toml");
    let of_flow = |path: &str| {
        let words = path.strip_prefix("locales/");
        let words = words.and_then(|path| path.split_once('/'));
        let words = words.and_then(|(_, path)| path.strip_suffix(".ftl"));
        let words = words.map(|path| path.strip_prefix("scenarios/").unwrap_or(path));
        path == flow || path == scenarios || words == Some(name)
    };
    let paths = embedded.paths().into_iter();
    let paths = paths.filter(|path| of_flow(path) && !dir.join(path).exists());
    let text = |path: &str| embedded.get(path).unwrap_or_default().to_owned();
    paths.map(|path| (path.to_owned(), text(path))).collect()
}

/// The files of a flow, with names that its pack knows.
fn made_flow(risk: &str, contact: &str, bundle: &str, name: &str) -> Vec<(String, String)> {
    let fill = |(path, text): &(&str, &str)| {
        let text = text
            .replace("{contact}", contact)
            .replace("{bundle}", bundle);
        (path.replace("NAME", name), text.replace("{risk}", risk))
    };
    FLOW.iter().map(fill).collect()
}

/// The same files and a scenario for each end of these flows.
fn with_scenarios(
    dir: &Path,
    files: &Files,
    mut made: Vec<(String, String)>,
    flows: &[&str],
) -> Result<Vec<(String, String)>, CliError> {
    let mut all = files.clone();
    for (path, text) in &made {
        all.insert(path.as_str(), text.as_str());
    }
    let pack = loaded(dir, all)?.pack;
    for name in flows {
        let Some(flow) = pack.flow(name) else {
            continue;
        };
        let mut text = "schema = 1\n".to_owned();
        for end in pack[flow].each_node().filter(|end| pack[*end].is_end()) {
            if let Some(draft) = lint::draft(&pack, end) {
                text += &format!("\n[{}]\n{draft}", pack[end].id);
            }
        }
        made.push((format!("assets/scenarios/{name}.toml"), text));
    }
    made.sort();
    Ok(made)
}

fn pack(words: &Words, dir: &Path) -> Outcome {
    if !is_bare(dir) {
        let message = Message::new(Exit::Usage, "folder-not-empty");
        return Err(message.with("path", dir.display().to_string()).into());
    }
    let mut files = Content::ours();
    for (path, text) in PACK {
        files.insert(path, text);
    }
    let mut made = made_flow("power-cycle", "acquirer", "basic", FIRST);
    // The start leads to the first flow, so it is not only found by its words.
    for (path, text) in &mut made {
        if path.starts_with("flows/") {
            let lines = text.lines().filter(|line| !line.starts_with("by-search"));
            *text = lines.fold(String::new(), |all, line| all + line + "\n");
        }
    }
    made.extend(PACK.map(|(path, text)| (path.to_owned(), text.to_owned())));
    for kind in format::FILES {
        let schema = serde_json::to_string_pretty(&lint::schema(kind)).unwrap_or_default();
        made.push((lint::schema_file(kind), schema + "\n"));
    }
    made.push((".taplo.toml".to_owned(), lint::taplo()));
    let made = with_scenarios(dir, &files, made, &["start", "gate-money", FIRST])?;
    let next = [
        ("new-check", format!("posdoc check {}", dir.display())),
        ("new-see", format!("posdoc --pack {}", dir.display())),
    ];
    write(words, dir, &made, &next)
}

/// Writes files that are not there yet, all or none, and says what can be done next.
fn write(words: &Words, dir: &Path, made: &[(String, String)], next: &[(&str, String)]) -> Outcome {
    let there = made.iter().map(|(path, _)| dir.join(path));
    if let Some(there) = there.into_iter().find(|path| path.exists()) {
        let message = Message::new(Exit::Usage, "file-there");
        return Err(message.with("path", there.display().to_string()).into());
    }
    let mut begun = Vec::new();
    for (path, text) in made {
        let full = dir.join(path);
        create(&full, text, &mut begun).map_err(|error| {
            // Half a flow would stand in the way of the next try. A folder goes only if nothing is in it.
            for path in begun.iter().rev() {
                let _ = fs::remove_file(path).or_else(|_| fs::remove_dir(path));
            }
            Message::new(Exit::Unusable, "not-written")
                .with("path", full.display().to_string())
                .caused_by(error)
        })?;
    }
    let mut lines: Vec<String> = made
        .iter()
        .map(|(path, _)| dir.join(path).display().to_string())
        .collect();
    lines.push(String::new());
    for (what, command) in next {
        let args = [("command", command.as_str().into())];
        lines.push(say_with(words, what, &args));
    }
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Exit::Fine)
}

/// Writes a file, and its folder if there is none; what was begun is noted, outermost first.
fn create(path: &Path, text: &str, begun: &mut Vec<PathBuf>) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        let new = folder.ancestors().take_while(|folder| !folder.exists());
        let new: Vec<PathBuf> = new.map(Path::to_path_buf).collect();
        begun.extend(new.into_iter().rev());
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    begun.push(path.to_path_buf());
    file.write_all(text.as_bytes())?;
    file.sync_all().or_else(|error| match error.kind() {
        // Some file systems know no such thing.
        ErrorKind::Unsupported | ErrorKind::InvalidInput => Ok(()),
        _ => Err(error),
    })
}

/// Prints the draft of a scenario: what is true is for the author to judge.
fn scenario(options: &GlobalOptions, words: &Words, name: &str) -> Outcome {
    let dir = setup::pack_folder(options).value;
    let dir = dir.or_else(|| Path::new("flows").is_dir().then(|| PathBuf::from(".")));
    let content = match &dir {
        Some(dir) => loaded(dir, content(dir)?)?,
        None => Content::embedded(),
    };
    let pack = &content.pack;
    let Some(node) = pack.node(name) else {
        let paths: Vec<String> = pack
            .flows
            .iter()
            .flat_map(Flow::each_node)
            .map(|at| pack.path(at))
            .collect();
        let meant = nearest(name, paths.iter().map(String::as_str));
        return Err(Message::new(Exit::Usage, "no-such-flow")
            .with("name", echo(name))
            .meaning(meant)
            .into());
    };
    let Some(draft) = lint::draft(pack, node) else {
        let message = Message::new(Exit::Problems, "no-draft");
        return Err(message.with("name", name.to_owned()).into());
    };
    let flow = &pack[pack[node].flow].id;
    let args = [("path", format!("assets/scenarios/{flow}.toml").into())];
    let head = say_with(words, "new-scenario-head", &args);
    print(|out| write!(out, "# {head}\n[{}]\n{draft}", pack[node].id))?;
    Ok(Exit::Fine)
}
