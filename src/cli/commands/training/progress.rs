//! `posdoc training progress`: the score over time, what is weak, and what is due.

use serde::Serialize;

use super::{bar, csv, drilled, named, readable, trainee, trouble, yes_or_no};
use crate::{
    app::messages::{say, say_with},
    cases::clock,
    cli::{
        command::{Command, Hosted, Invocation},
        error::{Exit, Outcome},
        help_text::HelpText,
        output::{print, print_json},
        setup::{Setup, look},
    },
    layout::columns::{self, Column},
    training::progress::Progress,
    words::Words,
};

/// The verb.
pub const PROGRESS: Command = Command {
    name: "progress",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

/// How many lines a chart has: all of it fits a screen of 24 rows. Programs and tables get everything.
const SHOWN: usize = 3;

pub fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    command
        .arg(text.arg(trainee(), "trainee"))
        .arg(text.switch("csv"))
}

#[derive(Serialize)]
struct Told {
    progress: Option<Progress>,
}

/// The columns of the table for a spreadsheet: a line for each drill.
const COLUMNS: [&str; 10] = [
    "trainee", "when", "flow", "scenario", "level", "points", "passed", "danger", "seconds",
    "shared",
];

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let json = invocation.options.json;
    let progress = match named(invocation, setup)? {
        None => None,
        Some((store, name)) => {
            let attempts = readable(words, store.attempts(&name).map_err(trouble)?);
            let cards = readable(words, store.cards(&name).map_err(trouble)?);
            let (pack, _) = drilled(setup)?;
            let now = clock::now();
            let day = &clock::day_number;
            let name = name.trim();
            Some(Progress::of(name, &pack, &attempts, &cards, now, day))
        }
    };
    if json {
        print_json(&Told { progress })?;
        return Ok(Exit::Fine);
    }
    if invocation.matches.get_flag("csv") {
        let rows = progress.iter().flat_map(|progress| rows(words, progress));
        csv(words, &COLUMNS, rows.collect())?;
        return Ok(Exit::Fine);
    }
    let lines = progress.map_or_else(
        || vec![say(words, "training-none")],
        |progress| lines(words, &progress),
    );
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Exit::Fine)
}

fn rows(words: &Words, progress: &Progress) -> Vec<Vec<String>> {
    let row = |point: &crate::training::progress::Point| {
        let flow = point.scenario.split('/').next().unwrap_or_default();
        vec![
            progress.trainee.clone(),
            clock::exact(point.at),
            flow.to_owned(),
            point.scenario.clone(),
            point.level.id().to_owned(),
            point.points.to_string(),
            yes_or_no(words, point.passed),
            yes_or_no(words, point.danger),
            point.elapsed.to_string(),
            yes_or_no(words, point.shared),
        ]
    };
    progress.over_time.iter().map(row).collect()
}

/// For people: sentences, then bars, each behind its number.
fn lines(words: &Words, progress: &Progress) -> Vec<String> {
    let mut lines = sentences(words, progress);
    lines.extend(charts(words, progress));
    lines
}

/// How it goes, in sentences.
fn sentences(words: &Words, progress: &Progress) -> Vec<String> {
    let with = |id: &str, args: &[(&str, u32)]| {
        let args = args.iter().map(|(name, value)| (*name, (*value).into()));
        say_with(words, id, &args.collect::<Vec<_>>())
    };
    let mut lines = vec![progress.trainee.clone()];
    let (drills, passed) = (progress.attempts, progress.passed);
    lines.push(with(
        "training-drills",
        &[("count", drills), ("passed", passed)],
    ));
    if let Some(points) = progress.points {
        lines.push(with("training-points", &[("points", points)]));
    }
    if let Some(days) = progress.days_without_danger {
        let args = [("days", days), ("count", progress.dangers)];
        lines.push(with("training-days", &args));
    }
    let args = [("count", progress.due), ("week", progress.due_in_a_week)];
    lines.push(with("training-due", &args));
    if progress.due > 0 {
        let [drills, codes, gates, sentences] = progress.due_by_kind;
        let kinds = [
            ("drills", drills),
            ("codes", codes),
            ("gates", gates),
            ("sentences", sentences),
        ];
        lines.push(with("training-due-kinds", &kinds));
    }
    lines
}

/// Bars over time, by flow and by code, the weakest first.
fn charts(words: &Words, progress: &Progress) -> Vec<String> {
    let mut lines = Vec::new();
    let head = |id: &str| say(words, &format!("training-head-{id}"));
    let mut chart = |title: &str, all: usize, columns: Vec<Column>, rows: Vec<Vec<String>>| {
        if !rows.is_empty() {
            let mut title = say(words, title);
            if all > rows.len() {
                let args = [("shown", rows.len().into()), ("all", all.into())];
                title.push_str(&say_with(words, "training-some", &args));
            }
            lines.push(title);
            lines.extend(columns::lines(&columns, &rows, look().width));
        }
    };
    let skipped = progress.over_time.len().saturating_sub(SHOWN);
    let last = progress.over_time.iter().skip(skipped).map(|point| {
        vec![
            clock::day_and_time(point.at),
            point.points.to_string(),
            bar(point.points),
            point.scenario.clone(),
            say(words, &format!("training-level-{}", point.level.id())),
            if point.danger {
                say(words, "training-danger")
            } else {
                String::new()
            },
        ]
    });
    let columns = vec![
        Column::whole(head("when")),
        Column::number(head("points")),
        Column::whole(String::new()),
        Column::cut(head("scenario"), 12),
        Column::whole(head("level")),
        Column::whole(String::new()),
    ];
    chart(
        "training-over-time",
        progress.over_time.len(),
        columns,
        last.collect(),
    );
    let flows = progress.flows.iter().take(SHOWN).map(|flow| {
        let name = words.get(&flow.flow, "flow", None, None).text;
        vec![
            flow.points.to_string(),
            bar(flow.points),
            name,
            flow.attempts.to_string(),
            flow.dangers.to_string(),
        ]
    });
    let columns = vec![
        Column::number(head("points")),
        Column::whole(String::new()),
        Column::cut(head("flow"), 12),
        Column::number(head("drills")),
        Column::number(head("dangers")),
    ];
    chart(
        "training-flows",
        progress.flows.len(),
        columns,
        flows.collect(),
    );
    let codes = progress.codes.iter().take(SHOWN).map(|code| {
        vec![
            code.known.to_string(),
            bar(code.known),
            code.code.clone(),
            code.reviews.to_string(),
        ]
    });
    let columns = vec![
        Column::number(head("known")),
        Column::whole(String::new()),
        Column::whole(head("code")),
        Column::number(head("asked")),
    ];
    chart(
        "training-codes",
        progress.codes.len(),
        columns,
        codes.collect(),
    );
    lines
}
