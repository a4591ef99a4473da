//! `posdoc exam start`: the drills of an exam, one after another, and the file of the result.

use std::{
    cell::RefCell,
    io,
    path::{Path, PathBuf},
    rc::Rc,
    time::{Duration, Instant},
};

use clap::{Arg, value_parser};
use serde::Serialize;

use super::{named_rules, paper::MOST_SEED, reason, rules, unfit};
use crate::{
    app::{
        drill::{ExamSlot, Exercise, Practice, with_scenarios},
        messages::{say, say_with},
    },
    cases::clock,
    cli::{
        command::{Command, Hosted, Invocation},
        commands::{
            drill::no_drill,
            training::{only_trainee, trainee},
        },
        error::{CliError, Exit, Message, Outcome},
        help_text::HelpText,
        open,
        output::{print, print_json},
        setup::Setup,
    },
    drill::Run,
    training::{
        exam::{self, Invalid, Paper, Sheet},
        identity,
    },
    words::Words,
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

/// An exam as it is sat.
struct Exam {
    paper: Paper,
    /// The content that it is sat with.
    content: String,
    name: String,
    began: i64,
    file: PathBuf,
    /// The drills that were begun, each with its seconds by the clock on the wall.
    runs: RefCell<Vec<(Run, u32)>>,
}

/// Why a result is not on the disk.
enum Unwritten {
    Sheet(Invalid),
    File(io::Error),
}

impl Exam {
    /// Takes a drill as it stands.
    fn note(&self, at: usize, run: &Run, start: Instant) {
        let seconds = u32::try_from(start.elapsed().as_secs()).unwrap_or(u32::MAX);
        let mut runs = self.runs.borrow_mut();
        runs.truncate(at);
        runs.push((run.clone(), seconds));
    }

    /// Writes the result as far as it goes: it verifies at any time.
    fn write(&self) -> std::result::Result<Sheet, Unwritten> {
        let runs = self.runs.borrow();
        let runs: Vec<(&Run, u32)> = runs.iter().map(|(run, seconds)| (run, *seconds)).collect();
        let sheet = Sheet::of(&self.paper, &self.content, &self.name, self.began, &runs);
        let sheet = sheet.map_err(Unwritten::Sheet)?;
        sheet.save(&self.file).map_err(Unwritten::File)?;
        Ok(sheet)
    }
}

fn unwritten(words: &Words, file: &Path, error: Unwritten) -> CliError {
    match error {
        Unwritten::Sheet(error) => {
            let message = Message::new(Exit::Problems, "exam-not-kept");
            message.with("reason", reason(words, &error)).into()
        }
        Unwritten::File(error) => {
            let message = Message::new(Exit::Unusable, "not-written");
            let message = message.with("path", file.display().to_string());
            message.caused_by(error).into()
        }
    }
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let seed = Arg::new("seed").long("seed").value_name("N").required(true);
    let seed = seed.value_parser(value_parser!(u64).range(..=MOST_SEED));
    let out = Arg::new("out").long("out").value_name("FILE");
    let out = out.value_parser(value_parser!(PathBuf));
    command
        .arg(text.arg(seed, "exam-seed"))
        .arg(text.arg(rules(), "exam-rules"))
        .arg(text.arg(trainee(), "exam-trainee"))
        .arg(text.arg(out, "exam-out"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let seed: u64 = invocation.matches.get_one("seed").copied().unwrap_or(0);
    let set = named_rules(invocation, words)?.unwrap_or_default();
    let name = match invocation.text("trainee") {
        Some(name) => Some(name),
        None => only_trainee(setup)?,
    };
    let name = name.ok_or_else(|| Message::new(Exit::Usage, "exam-nobody"))?;
    let content = with_scenarios(&setup.content).map_err(|error| CliError::Pack {
        dir: PathBuf::new(),
        error,
    })?;
    let mark = set.mark;
    let time = Duration::from_secs(u64::from(set.minutes) * 60);
    let path = invocation.path("rules").unwrap_or_default();
    let paper =
        exam::paper(&content.pack, seed, &set).map_err(|error| unfit(words, &path, error))?;
    let file = invocation.path("out");
    let file = file.unwrap_or_else(|| PathBuf::from(format!("posdoc-exam-{seed}.json")));
    // Nobody is to sit an exam for an hour and then hear that it cannot be written.
    if file.exists() {
        let message = Message::new(Exit::Usage, "file-there");
        return Err(message.with("path", file.display().to_string()).into());
    }
    let content_id = identity(content.identity, &content.pack);
    let until = Instant::now() + time;
    let all = paper.drills.len();
    let exam = Rc::new(Exam {
        content: content_id,
        name,
        began: clock::now(),
        file: file.clone(),
        runs: RefCell::default(),
        paper,
    });
    // Written from here on after each act: whoever is cut off keeps what was done.
    exam.write()
        .map_err(|error| unwritten(words, &file, error))?;
    for (drawn, number) in exam.paper.drills.iter().zip(1..) {
        if Instant::now() >= until {
            break;
        }
        let (level, seed) = (drawn.assignment.level, drawn.assignment.seed);
        let practice =
            Practice::begin(content.clone(), words.clone(), &drawn.scenario, level, seed);
        let (kept, start) = (Rc::clone(&exam), Instant::now());
        let practice = practice
            .map_err(no_drill)?
            .in_exam(ExamSlot { number, all, until })
            .watched(move |run| {
                kept.note(number - 1, run, start);
                // What cannot be written now is written, or reported, at the end.
                let _ = kept.write();
            });
        let exercise = Exercise::Drill(Box::new(practice));
        let Exercise::Drill(practice) = open::play(invocation.options, setup, exercise)? else {
            break;
        };
        exam.note(number - 1, practice.run(), start);
        if practice.run().score().is_none() {
            break;
        }
    }
    let sheet = exam
        .write()
        .map_err(|error| unwritten(words, &file, error))?;
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
    let over = Instant::now() >= until && finished < all;
    tell(invocation, words, &result, over)?;
    Ok(if sheet.passed {
        Exit::Fine
    } else {
        Exit::Problems
    })
}

/// Tells what came of it; `over`: the time had run out.
fn tell(invocation: &Invocation<'_>, words: &Words, result: &Result, over: bool) -> io::Result<()> {
    if invocation.options.json {
        return print_json(result);
    }
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
    let over = over.then(|| say(words, "exam-time-over"));
    let lines: Vec<String> = over.into_iter().chain([text]).collect();
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))
}
