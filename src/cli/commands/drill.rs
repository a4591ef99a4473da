//! `posdoc drill`: practice on a scenario with a simulated caller.

use clap::{Arg, ArgAction, builder::PossibleValuesParser, value_parser};
use serde::Serialize;

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Instant,
};

use super::{
    cases::{opened, record},
    training::{only_trainee, open_store, readable, trainee, trouble},
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
        drill::{Exercise, NoDrill, Offer, Practice, Quiz, say, scenarios, with_scenarios},
        messages::echo,
    },
    cases::{Filter, clock},
    content::{Content, LoadError},
    drill::{FROM_CASE, Level, Rng, Run, SlipKind, slip_of},
    training::{
        Attempt, Grade, Item, Store, TrainingError, Unfinished, identity,
        recall::{Card, deck},
    },
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
    if let Some(case) = invocation.text("case") {
        let case = record(setup, &case)?.case();
        let practice = Practice::of_case(&content, setup.words.clone(), &case, level, seed)
            .map_err(no_drill)?;
        open::play(
            invocation.options,
            setup,
            Exercise::Drill(Box::new(practice)),
        )?;
        return Ok(Exit::Fine);
    }
    let scenario = invocation.text("scenario");
    let (name, alone) = match whose(invocation, setup)? {
        Whose::Named(name) => (name, false),
        Whose::Only(name) => (name, true),
        Whose::Nobody => {
            let exercise = chosen(content, setup, scenario.as_deref(), level, seed, None)?;
            let line = say(&setup.words, "not-kept", &[]);
            open::play(invocation.options, setup, exercise.with_preface(line))?;
            return Ok(Exit::Fine);
        }
    };
    let keeper = Rc::new(Keeper {
        store: open_store(setup)?,
        alone,
        name,
        content: identity(content.identity, &content.pack),
        began: Instant::now(),
        kept: Cell::new(false),
        trouble: RefCell::default(),
    });
    let left = left_open(&content, setup, &keeper, scenario.as_deref())?;
    let mut exercise = chosen(
        content,
        setup,
        scenario.as_deref(),
        level,
        seed,
        Some(&keeper),
    )?;
    match left {
        Some(Left::Open(practice)) => {
            let (keeper, scenario) = (Rc::clone(&keeper), practice.scenario());
            let given_up = move || keeper.give_up(&scenario);
            exercise = Exercise::Offer(Offer::new(*practice, exercise, given_up));
        }
        Some(Left::Changed(line)) => exercise = exercise.with_preface(line),
        None => {}
    }
    if keeper.alone {
        let name = keeper.name.as_str();
        let line = say(&setup.words, "kept-for", &[("name", name.into())]);
        exercise = exercise.with_preface(line);
    }
    let exercise = open::play(invocation.options, setup, exercise)?;
    keeper.finish(&exercise).map_err(trouble)?;
    Ok(Exit::Fine)
}

/// Whose drill it is.
enum Whose {
    /// Who was named.
    Named(String),
    /// The only one who practises here.
    Only(String),
    /// Nobody knows: nothing is kept.
    Nobody,
}

fn whose(invocation: &Invocation<'_>, setup: &Setup) -> Result<Whose, CliError> {
    if let Some(name) = invocation.text("trainee") {
        return Ok(Whose::Named(name));
    }
    // Whoever is at the other end of a server's line need not be the one who was there before.
    if invocation.options.hosted {
        return Ok(Whose::Nobody);
    }
    Ok(only_trainee(setup)?.map_or(Whose::Nobody, Whose::Only))
}

/// What is to be played: what was named, else what is due for the trainee, else any scenario.
fn chosen(
    content: Content,
    setup: &Setup,
    named: Option<&str>,
    level: Level,
    seed: u64,
    keeper: Option<&Rc<Keeper>>,
) -> Result<Exercise, CliError> {
    let words = setup.words.clone();
    match (named, keeper) {
        (Some("codes"), _) => Ok(Exercise::Quiz(Quiz::codes(content, words, seed, &[]))),
        (Some("find"), _) => Ok(Exercise::Quiz(Quiz::find(content, words, seed))),
        (Some(named), _) => Ok(watched(begin(content, setup, named, level, seed)?, keeper)),
        (None, Some(keeper)) => begin_due(content, setup, level, seed, keeper),
        (None, None) => {
            let any = drawn(&scenarios(&content.pack), seed);
            Ok(watched(begin(content, setup, &any, level, seed)?, None))
        }
    }
}

/// A drill that is kept as it goes.
fn watched(practice: Practice, keeper: Option<&Rc<Keeper>>) -> Exercise {
    let Some(keeper) = keeper.map(Rc::clone) else {
        return Exercise::Drill(Box::new(practice));
    };
    let practice = practice.watched(move |run| keeper.note(run, 0));
    Exercise::Drill(Box::new(practice))
}

/// A drill of an earlier day that is not over.
enum Left {
    /// As it was left.
    Open(Box<Practice>),
    /// It cannot be gone on with, and why.
    Changed(String),
}

/// The last drill that the trainee left in the middle: of the scenario or flow that is named, if one is.
fn left_open(
    content: &Content,
    setup: &Setup,
    keeper: &Rc<Keeper>,
    named: Option<&str>,
) -> Result<Option<Left>, CliError> {
    let rows = keeper.store.unfinished(&keeper.name).map_err(trouble)?;
    let rows = readable(&setup.words, rows);
    let is_meant = |left: &Unfinished| {
        named.is_none_or(|named| named == left.scenario || named == left.flow())
    };
    let Some(left) = rows.into_iter().find(is_meant) else {
        return Ok(None);
    };
    let (level, seed, before) = (left.level, left.seed, left.elapsed);
    let words = setup.words.clone();
    let same = left.content == keeper.content;
    let begun = Practice::begin(content.clone(), words, &left.scenario, level, seed);
    let practice = begun.and_then(|begun| begun.after(&left.acts)).ok();
    if let Some(practice) = practice.filter(|_| same) {
        let keeper = Rc::clone(keeper);
        let practice = practice.watched(move |run| keeper.note(run, before));
        return Ok(Some(Left::Open(Box::new(practice))));
    }
    // What was done in it would mean something else now.
    let given_up = keeper.store.give_up(&keeper.name, &left.scenario);
    given_up.map_err(trouble)?;
    let flow = left.flow();
    let trouble = match content.pack.flow(flow) {
        Some(_) => setup.words.get(flow, "flow", None, None).text,
        None => flow.to_owned(),
    };
    let args = [("trouble", trouble.into())];
    Ok(Some(Left::Changed(say(
        &setup.words,
        "left-changed",
        &args,
    ))))
}

/// Keeps what a trainee does.
struct Keeper {
    store: Store,
    name: String,
    /// Nobody was named, and nobody else practises here.
    alone: bool,
    /// The content that is drilled with.
    content: String,
    began: Instant,
    /// The drill is over, and its score is kept.
    kept: Cell<bool>,
    /// Why the last act is not kept.
    trouble: RefCell<Option<TrainingError>>,
}

impl Keeper {
    /// Keeps a drill as it stands: its score once it is over, else what is needed to go on with it. `before` are the
    /// seconds that it had taken when it was left.
    fn note(&self, run: &Run, before: u32) {
        // A real case is nobody's scenario.
        if self.kept.get() || &*run.scenario().id == FROM_CASE {
            return;
        }
        let seconds = u32::try_from(self.began.elapsed().as_secs()).unwrap_or(u32::MAX);
        let (elapsed, now) = (before.saturating_add(seconds), clock::now());
        let done = if let Some(attempt) = Attempt::of(run, &self.content, elapsed, now) {
            let kept = self.store.keep(&self.name, &attempt);
            self.kept.set(kept.is_ok());
            kept.map(|_| ())
        } else if let Some(left) = Unfinished::of(run, &self.content, elapsed, now) {
            self.store.set_down(&self.name, &left)
        } else {
            Ok(())
        };
        *self.trouble.borrow_mut() = done.err();
    }

    fn give_up(&self, scenario: &str) {
        let done = self.store.give_up(&self.name, scenario);
        *self.trouble.borrow_mut() = done.err();
    }

    /// Keeps what an exercise came to, as far as it is not kept yet.
    fn finish(&self, exercise: &Exercise) -> Result<(), TrainingError> {
        match exercise {
            Exercise::Drill(practice) if self.trouble.borrow().is_some() => {
                self.note(practice.counted(), 0);
            }
            Exercise::Drill(_) | Exercise::Offer(_) => {}
            Exercise::Quiz(quiz) => {
                for (item, right) in quiz.results() {
                    if let Some(item) = Item::named(item) {
                        let grade = if right { Grade::Good } else { Grade::Again };
                        self.store.record(&self.name, &item, grade, clock::now())?;
                    }
                }
            }
        }
        self.trouble.take().map_or(Ok(()), Err)
    }
}

/// How many things to repeat are looked at: those of one round.
const DUE: usize = 10;

/// What is due first: what a real case has shown, a scenario, or a round of everything else.
fn begin_due(
    content: Content,
    setup: &Setup,
    level: Level,
    seed: u64,
    keeper: &Rc<Keeper>,
) -> Result<Exercise, CliError> {
    let slip = slip(setup, &content, keeper).map_err(trouble)?;
    if let Some((scenario, kind)) = slip {
        let practice = begin(content, setup, &scenario, level, seed)?;
        let line = say(&setup.words, &format!("slip-{}", kind.id()), &[]);
        return Ok(watched(practice, Some(keeper)).with_preface(line));
    }
    let is_asked = |item: &Item| Quiz::is_asked(&content, &setup.words, item);
    let deck = deck(&content.pack, &is_asked);
    let due = keeper.store.due(&keeper.name, &deck, clock::now(), DUE);
    let due: Vec<Item> = due
        .map_err(trouble)?
        .into_iter()
        .map(|it| it.item)
        .collect();
    if let Some(Item::Drill(scenario)) = due.first() {
        let practice = begin(content, setup, scenario, level, seed)?;
        return Ok(watched(practice, Some(keeper)));
    }
    let round = Quiz::due(content.clone(), setup.words.clone(), seed, &due);
    if round.is_empty() {
        let any = drawn(&scenarios(&content.pack), seed);
        let practice = begin(content, setup, &any, level, seed)?;
        return Ok(watched(practice, Some(keeper)));
    }
    Ok(Exercise::Quiz(round))
}

/// How far back real cases are looked at, in days.
const LATELY: i64 = 7;

/// How many of them.
const CASES: usize = 100;

/// What the cases of the last days that came to an end, today's not among them, show to be worth a drill: the last one whose scenario
/// the trainee has not played since. Only their own cases count: those with their name as the agent's, and where no agent is
/// named, those of a computer on which nobody else practises. Of the case only the name of a scenario goes on.
fn slip(
    setup: &Setup,
    content: &Content,
    keeper: &Keeper,
) -> Result<Option<(String, SlipKind)>, TrainingError> {
    let today = clock::day_number(clock::now());
    // Whoever practises is not kept from it by cases that cannot be read.
    let Ok(Some(mut store)) = opened(setup) else {
        return Ok(None);
    };
    let filter = Filter {
        most: Some(CASES),
        ..Filter::default()
    };
    let rows = store.list(&filter).unwrap_or_default().into_iter();
    let lately = rows.filter(|row| {
        let day = clock::day_number(row.touched);
        row.held.is_none() && (today - LATELY..today).contains(&day)
    });
    let names = scenarios(&content.pack);
    // Another one's slip is nobody's business, and teaches nothing to whoever did not make it.
    let trainees = keeper.store.trainees()?;
    let alone = trainees.iter().all(|it| is_same(&it.name, &keeper.name));
    let cards = match keeper.store.cards(&keeper.name) {
        Ok(cards) => cards.rows,
        // Who is new has played nothing.
        Err(TrainingError::NoTrainee(_)) => Vec::new(),
        Err(error) => return Err(error),
    };
    for row in lately {
        let Ok(Some(record)) = store.find(row.id) else {
            continue;
        };
        let agent = &record.station.agent;
        let is_own = is_same(agent, &keeper.name) || agent.trim().is_empty() && alone;
        if !is_own {
            continue;
        }
        let Some(slip) = slip_of(&content.pack, &record.case(), record.station.taken_back) else {
            continue;
        };
        let Some(name) = names.get(slip.scenario) else {
            continue;
        };
        let item = Item::Drill(name.clone());
        let since =
            |card: &Card| card.item == item && card.reviews > 0 && card.reviewed > row.touched;
        if !cards.iter().any(since) {
            let now = clock::now();
            keeper.store.offer(&keeper.name, &item, now, now)?;
            return Ok(Some((name.clone(), slip.kind)));
        }
    }
    Ok(None)
}

/// Whether two names are one: as people type them.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
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
        NoDrill::Changed => Message::new(Exit::Problems, "no-drill-changed").into(),
        NoDrill::Unknown { name, .. } => Message::new(Exit::Usage, "no-drill-unknown")
            .with("name", echo(&name))
            .into(),
        NoDrill::NotSolvable { name } => Message::new(Exit::Problems, "no-drill-unsolvable")
            .with("name", echo(&name))
            .into(),
    }
}
