//! `posdoc exam start`: the drills of an exam, one after another, and the file of the result.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use clap::{Arg, value_parser};
use serde::Serialize;

use super::{named_rules, paper::MOST_SEED, reason, rules, unfit};
use crate::{
    app::{
        drill::{ExamSlot, Exercise, Practice, with_scenarios},
        messages::say_with,
    },
    cases::clock,
    cli::{
        command::{Command, Hosted, Invocation},
        commands::{drill::no_drill, training::trainee},
        error::{CliError, Exit, Message, Outcome},
        help_text::HelpText,
        open,
        output::{print, print_json},
        setup::Setup,
    },
    training::{
        exam::{self, Sheet},
        identity,
    },
};

/// The verb.
pub const START: Command = Command {
    name: "start",
    arguments,
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

/// How an exam came out.
#[derive(Serialize)]
struct Result<'r> {
    file: String,
    points: u32,
    mark: u32,
    passed: bool,
    drills: usize,
    finished: usize,
    trainee: &'r str,
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let seed = Arg::new("seed").long("seed").value_name("N").required(true);
    let seed = seed.value_parser(value_parser!(u64).range(..=MOST_SEED));
    let out = Arg::new("out").long("out").value_name("FILE");
    let out = out.value_parser(value_parser!(PathBuf));
    command
        .arg(text.arg(seed, "exam-seed"))
        .arg(text.arg(rules(), "exam-rules"))
        .arg(text.arg(trainee().required(true), "exam-trainee"))
        .arg(text.arg(out, "exam-out"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let seed: u64 = invocation.matches.get_one("seed").copied().unwrap_or(0);
    let set = named_rules(invocation)?.unwrap_or_default();
    let name = invocation.text("trainee").unwrap_or_default();
    let content = with_scenarios(&setup.content).map_err(|error| CliError::Pack {
        dir: PathBuf::new(),
        error,
    })?;
    let mark = set.mark;
    let time = Duration::from_secs(u64::from(set.minutes) * 60);
    let path = invocation.path("rules").unwrap_or_default();
    let paper = exam::paper(&content.pack, seed, &set).map_err(|error| unfit(&path, error))?;
    let file = invocation.path("out");
    let file = file.unwrap_or_else(|| PathBuf::from(format!("posdoc-exam-{seed}.json")));
    // Nobody is to sit an exam for an hour and then hear that it cannot be written.
    if file.exists() {
        let message = Message::new(Exit::Usage, "file-there");
        return Err(message.with("path", file.display().to_string()).into());
    }
    let began = clock::now();
    let until = Instant::now() + time;
    let all = paper.drills.len();
    let mut sat: Vec<(Practice, u32)> = Vec::new();
    for (drawn, number) in paper.drills.iter().zip(1..) {
        if Instant::now() >= until {
            break;
        }
        let (level, seed) = (drawn.assignment.level, drawn.assignment.seed);
        let practice =
            Practice::begin(content.clone(), words.clone(), &drawn.scenario, level, seed);
        let practice = practice
            .map_err(no_drill)?
            .in_exam(ExamSlot { number, all, until });
        let start = Instant::now();
        let exercise = Exercise::Drill(Box::new(practice));
        let Exercise::Drill(practice) = open::play(invocation.options, setup, exercise)? else {
            break;
        };
        let seconds = u32::try_from(start.elapsed().as_secs()).unwrap_or(u32::MAX);
        let left = practice.run().score().is_none();
        sat.push((*practice, seconds));
        if left {
            break;
        }
    }
    let runs: Vec<_> = sat
        .iter()
        .map(|(practice, seconds)| (practice.run(), *seconds))
        .collect();
    let content = identity(content.identity, &content.pack);
    let sheet = Sheet::of(&paper, &content, &name, began, &runs);
    let sheet = sheet.map_err(|error| {
        let message = Message::new(Exit::Problems, "exam-not-kept");
        CliError::from(message.with("reason", reason(words, &error)))
    })?;
    sheet.save(&file).map_err(|error| {
        let message = Message::new(Exit::Unusable, "not-written");
        CliError::from(
            message
                .with("path", file.display().to_string())
                .caused_by(error),
        )
    })?;
    let finished = sheet
        .drills
        .iter()
        .filter(|drill| drill.marks.is_some())
        .count();
    let result = Result {
        file: file.display().to_string(),
        points: sheet.points,
        mark,
        passed: sheet.passed,
        drills: all,
        finished,
        trainee: &sheet.trainee,
    };
    if invocation.options.json {
        print_json(&result)?;
    } else {
        let args = [
            ("points", result.points.into()),
            ("mark", result.mark.into()),
            ("finished", result.finished.into()),
            ("all", result.drills.into()),
            ("path", result.file.as_str().into()),
        ];
        let id = if result.passed {
            "exam-sat-passed"
        } else {
            "exam-sat-failed"
        };
        let text = say_with(words, id, &args);
        print(|out| writeln!(out, "{text}"))?;
    }
    Ok(if sheet.passed {
        Exit::Fine
    } else {
        Exit::Problems
    })
}
