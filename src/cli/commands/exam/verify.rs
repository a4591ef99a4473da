//! `posdoc exam verify`: plays a result again, so that its score is recomputed rather than believed.

use std::path::PathBuf;

use clap::{Arg, value_parser};
use serde::Serialize;

use super::{named_rules, reason, rules};
use crate::{
    app::messages::{echo, say, say_with},
    cases::clock,
    cli::{
        command::{Command, Hosted, Invocation},
        commands::training::{drilled, read},
        error::{Exit, Outcome},
        help_text::HelpText,
        output::{print, print_json},
        setup::Setup,
    },
    training::exam::{Invalid, Sheet},
    words::Words,
};

/// The verb.
pub const VERIFY: Command = Command {
    name: "verify",
    arguments,
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

/// A result that holds.
#[derive(Serialize)]
struct Holds<'s> {
    verified: bool,
    trainee: &'s str,
    began: i64,
    elapsed: u32,
    points: u32,
    passed: bool,
    mark: u32,
    minutes: u32,
    seed: u64,
    content: &'s str,
    drills: Vec<Drill<'s>>,
    proves: String,
}

#[derive(Serialize)]
struct Drill<'s> {
    scenario: &'s str,
    finished: bool,
    points: u32,
    danger: bool,
    elapsed: u32,
}

/// One that does not.
#[derive(Serialize)]
struct Fails {
    verified: bool,
    reason: &'static str,
    drill: Option<usize>,
    act: Option<usize>,
    message: String,
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let file = Arg::new("file").value_name("FILE").required(true);
    let file = file.value_parser(value_parser!(PathBuf));
    command
        .arg(text.arg(file, "exam-file"))
        .arg(text.arg(rules(), "exam-rules"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let json = invocation.options.json;
    let path = invocation.path("file").unwrap_or_default();
    let set = named_rules(invocation, words)?;
    let bytes = read(&path)?;
    let (pack, content) = drilled(setup)?;
    let verified = Sheet::read(&bytes).and_then(|sheet| {
        sheet.verify(&pack, &content, set.as_ref())?;
        Ok(sheet)
    });
    match verified {
        Ok(sheet) if json => print_json(&holds(words, &sheet))?,
        Ok(sheet) => {
            let lines = lines(words, &sheet);
            print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
        }
        Err(error) => {
            fails(words, json, &error)?;
            return Ok(Exit::Problems);
        }
    }
    Ok(Exit::Fine)
}

fn fails(words: &Words, json: bool, error: &Invalid) -> std::io::Result<()> {
    let message = reason(words, error);
    if !json {
        let head = say(words, "exam-fails");
        return print(|out| writeln!(out, "{head}\n{message}"));
    }
    let (drill, act) = error.place();
    print_json(&Fails {
        verified: false,
        reason: error.id().trim_start_matches("exam-"),
        drill: Some(drill).filter(|at| *at > 0),
        act: Some(act).filter(|at| *at > 0),
        message,
    })
}

fn holds<'s>(words: &Words, sheet: &'s Sheet) -> Holds<'s> {
    let drills = sheet.drills.iter().map(|sat| Drill {
        scenario: &sat.scenario,
        finished: sat.marks.is_some(),
        points: sat.marks.as_ref().map_or(0, |marks| marks.points),
        danger: sat.marks.as_ref().is_some_and(|marks| marks.danger),
        elapsed: sat.elapsed,
    });
    Holds {
        verified: true,
        trainee: &sheet.trainee,
        began: sheet.began,
        elapsed: sheet.elapsed,
        points: sheet.points,
        passed: sheet.passed,
        mark: sheet.rules.mark,
        minutes: sheet.rules.minutes,
        seed: sheet.seed,
        content: &sheet.content,
        drills: drills.collect(),
        proves: say(words, "exam-proves"),
    }
}

fn lines(words: &Words, sheet: &Sheet) -> Vec<String> {
    let dangers = sheet.drills.iter().filter_map(|sat| sat.marks.as_ref());
    let dangers = dangers.filter(|marks| marks.danger).count();
    let args = [
        ("name", echo(&sheet.trainee).into()),
        ("when", clock::exact(sheet.began).into()),
        ("points", sheet.points.into()),
        ("mark", sheet.rules.mark.into()),
        ("minutes", (sheet.elapsed / 60).into()),
        ("most", sheet.rules.minutes.into()),
        ("count", dangers.into()),
    ];
    let verdict = if sheet.passed {
        "exam-passed"
    } else {
        "exam-failed"
    };
    ["exam-holds", "exam-figures", verdict, "exam-proves"]
        .map(|id| say_with(words, id, &args))
        .to_vec()
}
