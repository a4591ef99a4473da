//! `posdoc drill`: practice on a scenario with a simulated caller.

use clap::{Arg, ArgAction, builder::PossibleValuesParser, value_parser};
use serde::Serialize;

use std::time::Instant;

use super::{
    cases::record,
    training::{open_store, trainee, trouble},
};
use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{CliError, Exit, Message, Outcome},
    help_text::HelpText,
    open,
    output::{print, print_json},
    setup::Setup,
};
use crate::{
    app::{
        drill::{Exercise, NoDrill, Practice, Quiz, scenarios, with_scenarios},
        messages::echo,
        screen::node_part,
    },
    cases::clock,
    content::{Content, LoadError},
    drill::{FROM_CASE, Level, Rng},
    training::{Attempt, Grade, Item, Store, TrainingError, identity, recall::deck},
};

/// The command.
pub const COMMAND: Command = Command {
    name: "drill",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let scenario = Arg::new("scenario").value_name("SCENARIO");
    let levels = PossibleValuesParser::new(Level::ALL.map(|(name, _)| name));
    let level = Arg::new("level").long("level").value_name("LEVEL");
    let level = level.value_parser(levels).hide_possible_values(true);
    let case = Arg::new("case").long("case").value_name("CASE");
    let list = Arg::new("list").long("list").action(ArgAction::SetTrue);
    let seed = Arg::new("seed").long("seed").value_name("N");
    command
        .arg(text.arg(scenario, "drill-scenario"))
        .arg(text.arg(level, "drill-level"))
        .arg(text.arg(seed.value_parser(value_parser!(u64)), "drill-seed"))
        .arg(text.arg(case.conflicts_with("scenario"), "drill-case"))
        .arg(text.arg(list, "drill-list"))
        .arg(text.arg(trainee(), "drill-trainee"))
}

#[derive(Serialize)]
struct Listed {
    scenarios: Vec<String>,
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let content = with_scenarios(&setup.content).map_err(broken)?;
    let known = scenarios(&content.pack);
    if invocation.matches.get_flag("list") {
        if invocation.options.json {
            print_json(&Listed { scenarios: known })?;
        } else {
            print(|out| known.iter().try_for_each(|name| writeln!(out, "{name}")))?;
        }
        return Ok(Exit::Fine);
    }
    let seed = invocation.matches.get_one::<u64>("seed").copied();
    let seed = seed.unwrap_or_else(|| clock::now().unsigned_abs());
    let level = invocation.text("level");
    let level = level.and_then(|name| Level::named(&name));
    let level = level.unwrap_or(Level::Guided);
    let words = setup.words.clone();
    if let Some(case) = invocation.text("case") {
        let case = record(setup, &case)?.case();
        let practice = Practice::of_case(&content, words, &case, level, seed).map_err(no_drill)?;
        open::play(
            invocation.options,
            setup,
            Exercise::Drill(Box::new(practice)),
        )?;
        return Ok(Exit::Fine);
    }
    let mut training = match invocation.text("trainee") {
        Some(name) => Some((open_store(setup)?, name)),
        None => None,
    };
    let due = match (&training, invocation.text("scenario")) {
        (Some((store, name)), None) => {
            let is_said = |node| node_part(&words, &content.pack, node, "say").is_some();
            let deck = deck(&content.pack, &is_said);
            let due = store.due(name, &deck, clock::now(), DUE).map_err(trouble)?;
            due.into_iter().map(|due| due.item).collect()
        }
        _ => Vec::new(),
    };
    let exercise = match invocation.text("scenario").as_deref() {
        None if !due.is_empty() => begin_due(content, setup, &due, level, seed)?,
        Some("codes") => Exercise::Quiz(Quiz::codes(content, words, seed, &[])),
        Some("find") => Exercise::Quiz(Quiz::find(content, words, seed)),
        scenario => {
            let scenario = scenario.map_or_else(|| drawn(&known, seed), str::to_owned);
            let practice = begin(content, setup, &scenario, level, seed)?;
            Exercise::Drill(Box::new(practice))
        }
    };
    let began = Instant::now();
    let exercise = open::play(invocation.options, setup, exercise)?;
    if let Some((store, name)) = training.take() {
        let elapsed = u32::try_from(began.elapsed().as_secs()).unwrap_or(u32::MAX);
        keep(&store, &name, &exercise, elapsed).map_err(trouble)?;
    }
    Ok(Exit::Fine)
}

/// How many things to repeat are looked at: those of one round.
const DUE: usize = 10;

/// What is due first: a scenario, or a round of everything else.
fn begin_due(
    content: Content,
    setup: &Setup,
    due: &[Item],
    level: Level,
    seed: u64,
) -> Result<Exercise, CliError> {
    if let Some(Item::Drill(scenario)) = due.first() {
        let practice = begin(content, setup, scenario, level, seed)?;
        return Ok(Exercise::Drill(Box::new(practice)));
    }
    let round = Quiz::due(content.clone(), setup.words.clone(), seed, due);
    if round.is_empty() {
        let known = scenarios(&content.pack);
        let practice = begin(content, setup, &drawn(&known, seed), level, seed)?;
        return Ok(Exercise::Drill(Box::new(practice)));
    }
    Ok(Exercise::Quiz(round))
}

/// Keeps what was finished, and counts it as repeated.
fn keep(store: &Store, name: &str, exercise: &Exercise, elapsed: u32) -> Result<(), TrainingError> {
    let now = clock::now();
    match exercise {
        Exercise::Drill(practice) => {
            let content = identity(practice.content.identity, &practice.content.pack);
            let run = practice.counted();
            // A real case is nobody's scenario.
            let shipped = &*run.scenario().id != FROM_CASE;
            let attempt = Attempt::of(run, &content, elapsed, now).filter(|_| shipped);
            if let Some(attempt) = attempt {
                store.keep(name, &attempt)?;
            }
        }
        Exercise::Quiz(quiz) => {
            for (item, right) in quiz.results() {
                if let Some(item) = Item::named(item) {
                    let grade = if right { Grade::Good } else { Grade::Again };
                    store.record(name, &item, grade, now)?;
                }
            }
        }
    }
    Ok(())
}

/// Any of them.
fn drawn(known: &[String], seed: u64) -> String {
    let at = Rng::new(seed, 0).below(known.len());
    known.get(at).cloned().unwrap_or_default()
}

fn begin(
    content: Content,
    setup: &Setup,
    scenario: &str,
    level: Level,
    seed: u64,
) -> Result<Practice, CliError> {
    // A flow stands for any of its scenarios.
    let known = scenarios(&content.pack);
    let of_flow = format!("{scenario}/");
    let of_flow: Vec<String> = known
        .into_iter()
        .filter(|it| it.starts_with(&of_flow))
        .collect();
    let scenario = if of_flow.is_empty() {
        scenario.to_owned()
    } else {
        drawn(&of_flow, seed)
    };
    Practice::begin(content, setup.words.clone(), &scenario, level, seed).map_err(no_drill)
}

fn broken(error: LoadError) -> CliError {
    CliError::Pack {
        dir: std::path::PathBuf::new(),
        error,
    }
}

pub(super) fn no_drill(error: NoDrill) -> CliError {
    match error {
        NoDrill::Content(error) => broken(error),
        NoDrill::Unknown { name, .. } => Message::new(Exit::Usage, "no-drill-unknown")
            .with("name", echo(&name))
            .into(),
        NoDrill::NotSolvable { name } => Message::new(Exit::Problems, "no-drill-unsolvable")
            .with("name", echo(&name))
            .into(),
    }
}
