//! `posdoc new`: a flow or a pack to begin with, complete and without a mistake; or a scenario as a draft.

use std::path::{Path, PathBuf};

use clap::{Arg, value_parser};

use crate::{
    app::messages::{echo, say_with},
    authoring::{
        draft,
        new::{self, Made, NewError},
        replies,
    },
    cli::{
        command::{Command, Hosted, Invocation, verbs},
        error::{CliError, Exit, Message, Outcome},
        output::print,
        setup::{self, Setup},
    },
    content::{Content, LoadError},
    pack::{Flow, nearest},
    words::Words,
};

/// The command.
pub const COMMAND: Command = Command {
    name: "new",
    arguments: |command, text| verbs(command.subcommand_required(true), &VERBS, text),
    hosted: Hosted::No,
    setup: Setup::without_pack,
    run: |invocation, setup| invocation.verb(&VERBS, &VERBS[0], setup),
};

const VERBS: [Command; 4] = [
    Command {
        name: "flow",
        arguments: |command, text| {
            let name = Arg::new("name").value_name("NAME").required(true);
            command.arg(text.arg(name, "new-name"))
        },
        hosted: Hosted::No,
        setup: Setup::without_pack,
        run: new_flow,
    },
    Command {
        name: "pack",
        arguments: |command, text| {
            let dir = Arg::new("dir").value_name("DIR").required(true);
            let dir = dir.value_parser(value_parser!(PathBuf));
            command.arg(text.arg(dir, "new-dir"))
        },
        hosted: Hosted::No,
        setup: Setup::without_pack,
        run: new_pack,
    },
    Command {
        name: "scenario",
        arguments: |command, text| {
            let step = Arg::new("name").value_name("FLOW/STEP").required(true);
            command.arg(text.arg(step, "new-step"))
        },
        hosted: Hosted::No,
        setup: Setup::without_pack,
        run: new_scenario,
    },
    Command {
        name: "replies",
        arguments: |command, text| {
            let flow = Arg::new("name").value_name("FLOW").required(true);
            command.alias("drill").arg(text.arg(flow, "new-flow"))
        },
        hosted: Hosted::No,
        setup: Setup::without_pack,
        run: new_replies,
    },
];

/// A flow in the pack that is named, or in the folder that one stands in.
fn new_flow(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let name = invocation.text("name").unwrap_or_default();
    let Some(dir) = setup::own_pack(invocation.options) else {
        return Err(setup::no_pack_named("posdoc new flow NAME --pack DIR"));
    };
    let made = new::flow(&dir, &name).map_err(|error| not_made(error, &dir, &name))?;
    let file = format!("flows/{name}.toml");
    let dir = dir.display();
    let next = [
        ("new-check", format!("posdoc check {dir}")),
        ("new-follow", format!("posdoc preview {name} --pack {dir}")),
        if made.copied {
            ("new-copied", file)
        } else {
            ("new-yours", file)
        },
    ];
    written(&setup.words, &made, &next)
}

fn new_pack(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let dir = invocation.path("dir").unwrap_or_default();
    let made = new::pack(&dir).map_err(|error| not_made(error, &dir, ""))?;
    let next = [
        ("new-check", format!("posdoc check {}", dir.display())),
        ("new-see", format!("posdoc --pack {}", dir.display())),
    ];
    written(&setup.words, &made, &next)
}

fn not_made(error: NewError, dir: &Path, name: &str) -> CliError {
    let named = |id| Message::new(Exit::Usage, id).with("name", echo(name));
    let at =
        |exit, id, path: &Path| Message::new(exit, id).with("path", path.display().to_string());
    let message = match error {
        NewError::Pack(error) => return unusable(dir, error),
        NewError::BadName => named("bad-flow-name"),
        NewError::DeviceName => named("device-name"),
        NewError::NameTaken => named("flow-there"),
        NewError::TooBare => Message::new(Exit::Unusable, "pack-too-bare"),
        NewError::NotEmpty(path) => at(Exit::Usage, "folder-not-empty", &path),
        NewError::FileThere(path) => at(Exit::Usage, "file-there", &path),
        NewError::NotWritten(path, error) => {
            at(Exit::Unusable, "not-written", &path).caused_by(error)
        }
    };
    message.into()
}

fn unusable(dir: &Path, error: LoadError) -> CliError {
    CliError::Pack {
        dir: dir.to_owned(),
        error,
    }
}

/// Says what was written, and what an author does next.
fn written(words: &Words, made: &Made, next: &[(&str, String)]) -> Outcome {
    let paths = made.paths.iter();
    let mut lines: Vec<String> = paths.map(|path| path.display().to_string()).collect();
    lines.push(String::new());
    for (what, command) in next {
        let args = [("command", command.as_str().into())];
        lines.push(say_with(words, what, &args));
    }
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Exit::Fine)
}

/// Prints the draft of what callers reply in the drills of a flow, in the language in force.
fn new_replies(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let name = &*invocation.text("name").unwrap_or_default();
    let content = match setup::own_pack(invocation.options) {
        Some(dir) => Content::overlaid(&dir).map_err(|error| unusable(&dir, error))?,
        None => Content::embedded(),
    };
    let pack = &content.pack;
    let Some(flow) = pack.flow(name) else {
        let flows = pack.flows.iter().map(|flow| &*flow.id);
        return Err(Message::new(Exit::Usage, "no-such-flow")
            .with("name", echo(name))
            .meaning(nearest(name, flows))
            .into());
    };
    let words = Words::new(content.files.clone(), &[setup.words.locale()]);
    let draft = replies(pack, &words, flow);
    let path = format!("locales/{}/drills/{name}.ftl", words.locale());
    let head = say_with(&setup.words, "new-replies-head", &[("path", path.into())]);
    print(|out| write!(out, "# {head}\n\n{draft}"))?;
    Ok(Exit::Fine)
}

/// Prints the draft of a scenario: what is true is for the author to judge.
fn new_scenario(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let name = &*invocation.text("name").unwrap_or_default();
    let content = match setup::own_pack(invocation.options) {
        Some(dir) => Content::overlaid(&dir).map_err(|error| unusable(&dir, error))?,
        None => Content::embedded(),
    };
    let pack = &content.pack;
    let Some(node) = pack.node(name) else {
        let nodes = pack.flows.iter().flat_map(Flow::each_node);
        let paths: Vec<String> = nodes.map(|at| pack.path(at)).collect();
        return Err(Message::new(Exit::Usage, "no-such-flow")
            .with("name", echo(name))
            .meaning(nearest(name, paths.iter().map(String::as_str)))
            .into());
    };
    let Some(draft) = draft(pack, node) else {
        let message = Message::new(Exit::Problems, "no-draft");
        return Err(message.with("name", name.to_owned()).into());
    };
    let flow = &pack[pack[node].flow].id;
    let args = [("path", format!("assets/scenarios/{flow}.toml").into())];
    let head = say_with(&setup.words, "new-scenario-head", &args);
    print(|out| write!(out, "# {head}\n[{}]\n{draft}", pack[node].id))?;
    Ok(Exit::Fine)
}
