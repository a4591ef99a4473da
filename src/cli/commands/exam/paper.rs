//! `posdoc exam paper`: what a seed draws.

use clap::{Arg, value_parser};
use serde::Serialize;

use super::{named_rules, rules, unfit};
use crate::{
    app::messages::say_with,
    cli::{
        command::{Command, Hosted, Invocation},
        commands::training::drilled,
        error::{Exit, Outcome},
        help_text::HelpText,
        output::{print, print_json},
        setup::Setup,
    },
    training::{Rules, exam},
};

/// The verb.
pub const PAPER: Command = Command {
    name: "paper",
    arguments,
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

/// The largest seed: programs that read JSON keep numbers up to it exactly.
pub const MOST_SEED: u64 = (1 << 53) - 1;

#[derive(Serialize)]
struct Paper<'p> {
    seed: u64,
    content: &'p str,
    rules: &'p Rules,
    drills: Vec<Drill<'p>>,
}

#[derive(Serialize)]
struct Drill<'p> {
    scenario: &'p str,
    group: &'p str,
    level: &'static str,
    seed: u64,
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let seed = Arg::new("seed").long("seed").value_name("N").required(true);
    let seed = seed.value_parser(value_parser!(u64).range(..=MOST_SEED));
    command
        .arg(text.arg(seed, "exam-seed"))
        .arg(text.arg(rules(), "exam-rules"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let seed: u64 = invocation.matches.get_one("seed").copied().unwrap_or(0);
    let set = named_rules(invocation, words)?.unwrap_or_default();
    let (pack, content) = drilled(setup)?;
    let path = invocation.path("rules").unwrap_or_default();
    let paper = exam::paper(&pack, seed, &set).map_err(|error| unfit(words, &path, error))?;
    if invocation.options.json {
        let drills = paper.drills.iter().map(|drawn| Drill {
            scenario: &drawn.scenario,
            group: &drawn.group,
            level: drawn.assignment.level.id(),
            seed: drawn.assignment.seed,
        });
        print_json(&Paper {
            seed,
            content: &content,
            rules: &paper.rules,
            drills: drills.collect(),
        })?;
        return Ok(Exit::Fine);
    }
    let args = [
        ("seed", seed.to_string().into()),
        ("count", paper.drills.len().into()),
        ("minutes", set.minutes.into()),
        ("mark", set.mark.into()),
    ];
    let mut lines = vec![say_with(words, "exam-paper", &args)];
    for (drawn, at) in paper.drills.iter().zip(1..) {
        lines.push(format!("{at:>3}. {}", drawn.scenario));
    }
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Exit::Fine)
}
