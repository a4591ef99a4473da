//! `posdoc care status`: how all rounds stand, and the form in which rounds are told.

use serde::Serialize;

use super::{care, ticks, title};
use crate::{
    app::messages::{say, say_with},
    care::{Outcome as Ticked, Standing, due},
    cases::clock,
    cli::{
        command::{Command, Hosted, Invocation, no_arguments},
        error::{Exit, Outcome},
        output::{print, print_json},
        setup::Setup,
    },
    pack::care::Round,
};

/// The verb.
pub const STATUS: Command = Command {
    name: "status",
    arguments: no_arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

/// How rounds stand, for programs.
#[derive(Serialize)]
pub struct Report {
    /// The round to go through now.
    due: Option<&'static str>,
    rounds: Vec<RoundReport>,
}

#[derive(Serialize)]
struct RoundReport {
    round: &'static str,
    title: String,
    /// The day, week or month.
    period: String,
    /// All of it was looked at.
    through: bool,
    /// And is as it should be.
    fine: bool,
    /// The one before in which all of it was looked at.
    last: Option<String>,
    items: Vec<ItemReport>,
}

#[derive(Serialize)]
struct ItemReport {
    id: String,
    title: String,
    how: String,
    fail: String,
    outcome: Option<Ticked>,
    /// What `posdoc start` takes when it failed.
    to: Option<String>,
    minutes: f32,
}

impl Report {
    pub fn new(setup: &Setup, due: Option<Round>, rounds: &[Standing<'_>]) -> Self {
        let rounds = rounds.iter().map(|standing| {
            let items = standing.checks.iter().map(|check| {
                let text = |part| text(setup, &check.item.id, part);
                ItemReport {
                    id: check.item.id.to_string(),
                    title: text(None),
                    how: text(Some("how")),
                    fail: text(Some("fail")),
                    outcome: check.outcome,
                    to: check.item.to.as_ref().map(|to| to.text.clone()),
                    minutes: check.item.minutes,
                }
            });
            RoundReport {
                round: standing.round.id(),
                title: title(setup, standing.round),
                period: standing.period.clone(),
                through: standing.is_through(),
                fine: standing.is_fine(),
                last: standing.last.clone(),
                items: items.collect(),
            }
        });
        Self {
            due: due.map(Round::id),
            rounds: rounds.collect(),
        }
    }
}

/// The words of a check.
pub fn text(setup: &Setup, item: &str, part: Option<&str>) -> String {
    let id = format!("item-{item}");
    setup.words.get("checks", &id, part, None).text
}

/// One round as lines: what was looked at, and what to do about what is not right.
pub fn lines(setup: &Setup, standing: &Standing<'_>) -> Vec<String> {
    let words = &setup.words;
    let args = [
        ("title", title(setup, standing.round).into()),
        ("period", standing.period.as_str().into()),
    ];
    let mut lines = vec![say_with(words, "care-round", &args)];
    for check in &standing.checks {
        let mark = match check.outcome {
            Some(Ticked::Fine) => "care-fine",
            Some(Ticked::Failed) => "care-failed",
            None => "care-open",
        };
        let title = text(setup, &check.item.id, None);
        lines.push(format!("  {} {title}", say(words, mark)));
        if check.outcome == Some(Ticked::Failed) {
            lines.push(format!(
                "      {}",
                text(setup, &check.item.id, Some("fail"))
            ));
            let to = check.item.to.as_ref();
            lines.extend(to.map(|to| {
                let args = [("to", to.text.as_str().into())];
                format!("      {}", say_with(words, "care-start", &args))
            }));
        }
    }
    lines
}

/// Problems where something is not as it should be.
pub fn exit(rounds: &[Standing<'_>]) -> Exit {
    let mut checks = rounds.iter().flat_map(|standing| &standing.checks);
    if checks.any(|check| check.outcome == Some(Ticked::Failed)) {
        Exit::Problems
    } else {
        Exit::Fine
    }
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let (care, ticks, now) = (care(setup)?, ticks(setup)?, clock::now());
    let standing = |(_, round): &(&str, Round)| Standing::of(&care, ticks.all(), *round, now);
    let rounds: Vec<Standing<'_>> = Round::ALL.iter().map(standing).collect();
    let due = due(&care, ticks.all(), now);
    if invocation.options.json {
        print_json(&Report::new(setup, due, &rounds))?;
        return Ok(exit(&rounds));
    }
    let words = &setup.words;
    print(|out| {
        for standing in &rounds {
            for line in lines(setup, standing) {
                writeln!(out, "{line}")?;
            }
            if let Some(last) = &standing.last {
                let args = [("period", last.as_str().into())];
                writeln!(out, "  {}", say_with(words, "care-last", &args))?;
            }
        }
        let now = match due {
            Some(due) => {
                let args = [
                    ("title", title(setup, due).into()),
                    ("round", due.id().into()),
                ];
                say_with(words, "care-due", &args)
            }
            None => say(words, "care-nothing-due"),
        };
        writeln!(out, "{now}")
    })?;
    Ok(exit(&rounds))
}
