//! `posdoc training forget`: removes all of one trainee.

use std::path::PathBuf;

use serde::Serialize;

use super::{named, trainee, trouble};
use crate::{
    app::messages::{say, say_with},
    cli::{
        command::{Command, Hosted, Invocation},
        error::{Exit, Outcome},
        help_text::HelpText,
        output::{print, print_json},
        setup::Setup,
    },
    training::Forgotten,
};

/// The verb.
pub const FORGET: Command = Command {
    name: "forget",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    // Nobody is forgotten because they are the only one.
    command.arg(text.arg(trainee().required(true), "trainee"))
}

/// The same for machines.
#[derive(Serialize)]
struct Told {
    forgotten: bool,
    /// Nothing is left in the file; else pieces stay in it until a later run.
    whole: bool,
    /// Damaged files that may still hold something.
    set_aside: Vec<PathBuf>,
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let Some((store, name)) = named(invocation, setup)? else {
        let text = say(words, "training-none");
        print(|out| writeln!(out, "{text}"))?;
        return Ok(Exit::Fine);
    };
    let forgotten = store.forget(&name).map_err(trouble)?;
    if invocation.options.json {
        print_json(&Told {
            forgotten: true,
            whole: forgotten == Forgotten::Whole,
            set_aside: store.set_aside(),
        })?;
        return Ok(Exit::Fine);
    }
    let said = match forgotten {
        Forgotten::Whole => "training-forgotten",
        Forgotten::Listed => "training-forgotten-listed",
    };
    let mut lines = vec![say(words, said)];
    for path in store.set_aside() {
        let args = [("path", path.display().to_string().into())];
        lines.push(say_with(words, "training-forgotten-aside", &args));
    }
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Exit::Fine)
}
