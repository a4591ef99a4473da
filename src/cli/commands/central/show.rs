//! `posdoc central show`: a case as every desk has it that worked on it.

use clap::Arg;
use serde::Serialize;

use super::{connected, take::only_one};
use crate::{
    app::messages::{echo, say, say_with},
    cases::{Outcome as Came, clock},
    central::{CopyLine, DeskCopy},
    cli::{
        command::{Command, Hosted, Invocation},
        error::{Exit, Outcome},
        output::{print, print_json},
        setup::Setup,
    },
};

/// The verb.
pub const SHOW: Command = Command {
    name: "show",
    arguments: |command, text| {
        command.display_name("central-show").arg(text.arg(
            Arg::new("case").value_name("CASE").required(true),
            "central-number",
        ))
    },
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

#[derive(Serialize)]
struct Shown {
    number: String,
    id: String,
    two_logs: bool,
    desks: Vec<Log>,
}

#[derive(Serialize)]
struct Log {
    login: String,
    computer: String,
    agent: String,
    last: i64,
    outcome: String,
    lines: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    at: i64,
    kind: &'static str,
    text: Option<String>,
    answer: Option<String>,
    set_apart: bool,
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let number = invocation.text("case").unwrap_or_default();
    let mut server = connected(setup)?;
    let case = only_one(&mut server, &number)?;
    let copies = server.copies(case.id)?;
    if invocation.options.json {
        print_json(&Shown {
            number: case.spoken,
            id: case.id.to_string(),
            two_logs: case.diverged,
            desks: copies.into_iter().map(log).collect(),
        })?;
        return Ok(Exit::Fine);
    }
    let words = &setup.words;
    print(|out| {
        if case.diverged {
            writeln!(out, "{}: {}", case.spoken, say(words, "central-two-logs"))?;
        } else {
            writeln!(out, "{}", case.spoken)?;
        }
        for copy in &copies {
            writeln!(out, "\n{}", heading(setup, copy))?;
            for line in &copy.lines {
                writeln!(out, "  {}", told(setup, line))?;
            }
        }
        Ok(())
    })?;
    Ok(Exit::Fine)
}

fn log(copy: DeskCopy) -> Log {
    let lines = copy.lines.into_iter().map(|line| Line {
        at: line.at,
        kind: if line.note { "note" } else { "turn" },
        text: line.text,
        answer: line.answer,
        set_apart: line.refused,
    });
    Log {
        login: copy.login,
        computer: copy.computer,
        agent: copy.agent,
        last: copy.touched,
        outcome: copy.outcome,
        lines: lines.collect(),
    }
}

/// Whose copy it is, and how far it has come.
fn heading(setup: &Setup, copy: &DeskCopy) -> String {
    let words = &setup.words;
    let place = [
        ("login", echo(&copy.login).into()),
        ("computer", echo(&copy.computer).into()),
    ];
    let outcome = Came::named(&copy.outcome).map_or_else(
        || echo(&copy.outcome),
        |came| words.common(&format!("outcome-{}", came.id())),
    );
    let parts = [
        say_with(words, "central-log-of", &place),
        echo(&copy.agent),
        clock::day_and_time(copy.touched),
        outcome,
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" | ")
}

fn told(setup: &Setup, line: &CopyLine) -> String {
    let words = &setup.words;
    let text = match (&line.text, &line.answer) {
        (None, _) => say(words, "central-left-out"),
        (Some(text), None) if line.note => {
            say_with(words, "central-note", &[("text", echo(text).into())])
        }
        (Some(text), None) => echo(text),
        (Some(text), Some(answer)) => format!("{}  {}", echo(text), echo(answer)),
    };
    format!("{}  {text}", clock::day_and_time(line.at))
}
