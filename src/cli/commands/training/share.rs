//! `posdoc training share`: shows attempts to the trainer, which are private until then.

use super::{named, scenarios, trainee, trouble};
use crate::{
    app::messages::{say, say_with},
    cli::{
        command::{Command, Hosted, Invocation},
        error::{Exit, Outcome},
        help_text::HelpText,
        output::{print, print_json},
        setup::Setup,
    },
};

/// The verb.
pub const SHARE: Command = Command {
    name: "share",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    command
        .arg(text.arg(trainee(), "trainee"))
        .arg(text.arg(scenarios(), "share-scenarios"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let only = invocation.matches.get_many::<String>("scenario");
    let only: Vec<String> = only.into_iter().flatten().cloned().collect();
    let shared = match named(invocation, setup)? {
        Some((store, name)) => Some(store.share(&name, &only).map_err(trouble)?),
        None => None,
    };
    if invocation.options.json {
        print_json(&serde_json::json!({ "shared": shared.unwrap_or(0) }))?;
        return Ok(Exit::Fine);
    }
    let text = match shared {
        Some(count) => say_with(words, "training-shared", &[("count", count.into())]),
        None => say(words, "training-none"),
    };
    print(|out| writeln!(out, "{text}"))?;
    Ok(Exit::Fine)
}
