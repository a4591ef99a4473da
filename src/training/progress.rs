//! How somebody gets on: figures from attempts and reviews, and the file that a trainee hands to the trainer.

use std::{collections::BTreeMap, rc::Rc};

use serde::{Deserialize, Serialize};

use super::{
    marks::{Marks, scenario_named},
    recall::{self, Card, Item},
    store::Attempt,
};
use crate::{
    drill::{Act, Assignment, Edition, Level, Run},
    pack::Pack,
};

/// What the files are called inside.
pub const FORMAT: &str = "posdoc-training";

/// The version of the file that this program writes and reads.
pub const VERSION: u32 = 1;

/// How many of the last attempts a flow is judged by.
const LAST: usize = 3;

/// A week in milliseconds.
const WEEK: i64 = 7 * 24 * 60 * 60 * 1000;

/// An attempt, as a point of the score over time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Point {
    /// When, milliseconds since 1970.
    pub at: i64,
    /// The scenario, as `flow/id`.
    pub scenario: String,
    /// The level.
    pub level: Level,
    /// Of 100.
    pub points: u32,
    /// Whether the drill is passed.
    pub passed: bool,
    /// Whether a dangerous choice stopped it.
    pub danger: bool,
    /// Seconds by the clock on the wall.
    pub elapsed: u32,
    /// Whether the trainer sees it.
    pub shared: bool,
}

/// How it goes in a flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FlowFigure {
    /// The flow.
    pub flow: String,
    /// How many drills were finished.
    pub attempts: u32,
    /// The points of the last three on average.
    pub points: u32,
    /// How many were stopped by a dangerous choice.
    pub dangers: u32,
}

/// How it goes with a response code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeFigure {
    /// The code.
    pub code: String,
    /// How often it was asked for.
    pub reviews: u32,
    /// How often it was not known.
    pub lapses: u32,
    /// How often it was known, of 100.
    pub known: u32,
}

/// The figures of a trainee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// The name.
    pub trainee: String,
    /// How many drills were finished.
    pub attempts: u32,
    /// How many of them are passed.
    pub passed: u32,
    /// The points of all on average; none without any.
    pub points: Option<u32>,
    /// How many were stopped by a dangerous choice.
    pub dangers: u32,
    /// Days on the calendar since the last dangerous choice, or since the first drill if there was none.
    pub days_without_danger: Option<u32>,
    /// Reviews that are due now.
    pub due: u32,
    /// Those of now by their kind: scenarios, codes, gates, sentences.
    #[serde(skip)]
    pub due_by_kind: [u32; 4],
    /// Reviews that will be due within a week, those of now among them.
    pub due_in_a_week: u32,
    /// The score over time, the oldest first.
    pub over_time: Vec<Point>,
    /// The flows that were drilled, the weakest first.
    pub flows: Vec<FlowFigure>,
    /// The codes that were asked for, the weakest first.
    pub codes: Vec<CodeFigure>,
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The average; none of nothing.
fn average(points: impl Iterator<Item = u32>) -> Option<u32> {
    let (sum, number) = points.fold((0u64, 0u64), |(sum, number), points| {
        (sum + u64::from(points), number + 1)
    });
    let average = sum.checked_div(number)?;
    u32::try_from(average).ok()
}

impl Progress {
    /// Of attempts, the oldest first, and cards. `day` gives the day on the calendar, counted; the cards of what the pack
    /// has not count as nothing.
    #[must_use]
    pub fn of(
        trainee: &str,
        pack: &Pack,
        attempts: &[Attempt],
        cards: &[Card],
        now: i64,
        day: &dyn Fn(i64) -> i64,
    ) -> Self {
        let mut of_flow: BTreeMap<&str, Vec<&Attempt>> = BTreeMap::new();
        for attempt in attempts {
            of_flow.entry(attempt.flow()).or_default().push(attempt);
        }
        let is_danger = |attempt: &&Attempt| attempt.marks.danger;
        let flows = of_flow.into_iter().map(|(flow, attempts)| FlowFigure {
            flow: flow.to_owned(),
            attempts: count(attempts.len()),
            points: average(attempts.iter().rev().take(LAST).map(|it| it.marks.points))
                .unwrap_or(0),
            dangers: count(attempts.iter().filter(|it| it.marks.danger).count()),
        });
        let mut flows: Vec<FlowFigure> = flows.collect();
        flows.sort_by(|a, b| (a.points, &a.flow).cmp(&(b.points, &b.flow)));
        let cards: Vec<&Card> = cards
            .iter()
            .filter(|card| recall::is_in(pack, &card.item))
            .collect();
        let codes = cards.iter().filter_map(|card| match &card.item {
            Item::Code(code) if card.reviews > 0 => Some(CodeFigure {
                code: code.clone(),
                reviews: card.reviews,
                lapses: card.lapses,
                known: 100 * card.reviews.saturating_sub(card.lapses) / card.reviews,
            }),
            Item::Code(_) | Item::Drill(_) | Item::Gate(_) | Item::Say(_) => None,
        });
        let mut codes: Vec<CodeFigure> = codes.collect();
        codes.sort_by(|a, b| (a.known, &a.code).cmp(&(b.known, &b.code)));
        // A clock that went back makes no days.
        let last_danger = attempts.iter().filter(is_danger).map(|it| it.at).max();
        let since = last_danger.or_else(|| attempts.iter().map(|it| it.at).min());
        let days = since.map(|since| u32::try_from(day(now) - day(since)).unwrap_or(0));
        let due_at = |at: i64| count(cards.iter().filter(|card| card.is_due(at)).count());
        let over_time = attempts.iter().map(|attempt| Point {
            at: attempt.at,
            scenario: attempt.scenario.clone(),
            level: attempt.level,
            points: attempt.marks.points,
            passed: attempt.marks.passed,
            danger: attempt.marks.danger,
            elapsed: attempt.elapsed,
            shared: attempt.shared,
        });
        Self {
            trainee: trainee.to_owned(),
            attempts: count(attempts.len()),
            passed: count(attempts.iter().filter(|it| it.marks.passed).count()),
            points: average(attempts.iter().map(|it| it.marks.points)),
            dangers: count(attempts.iter().filter(is_danger).count()),
            days_without_danger: days,
            due: due_at(now),
            due_by_kind: due_by_kind(&cards, now),
            due_in_a_week: due_at(now.saturating_add(WEEK)).max(due_at(now)),
            over_time: over_time.collect(),
            flows,
            codes,
        }
    }
}

fn due_by_kind(cards: &[&Card], now: i64) -> [u32; 4] {
    let mut kinds = [0; 4];
    for card in cards.iter().filter(|card| card.is_due(now)) {
        let kind = match card.item {
            Item::Drill(_) => 0,
            Item::Code(_) => 1,
            Item::Gate(_) => 2,
            Item::Say(_) => 3,
        };
        kinds[kind] += 1;
    }
    kinds
}

/// What a trainee hands to the trainer: what is shared, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Export {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: u32,
    /// The name.
    pub trainee: String,
    /// The shared attempts, the oldest first.
    pub attempts: Vec<Exported>,
}

/// A shared attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exported {
    /// When it ended, milliseconds since 1970.
    pub at: i64,
    /// The [`identity`](super::identity) of the content.
    pub content: String,
    /// The scenario, as `flow/id`.
    pub scenario: String,
    /// The level.
    pub level: Level,
    /// The seed.
    pub seed: u64,
    /// What was done.
    pub acts: Vec<Act>,
    /// What it is worth.
    pub marks: Marks,
    /// Seconds by the clock on the wall.
    pub elapsed: u32,
}

/// Whether the score of an attempt could be recomputed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// The acts, played again, reach it.
    Verified,
    /// They do not.
    Wrong,
    /// It was played with other content, so nobody can tell here.
    OtherContent,
}

impl Export {
    /// The shared ones of these.
    #[must_use]
    pub fn of(trainee: &str, attempts: &[Attempt]) -> Self {
        let shared = attempts.iter().filter(|attempt| attempt.shared);
        let shared = shared.cloned().map(|attempt| Exported {
            at: attempt.at,
            content: attempt.content,
            scenario: attempt.scenario,
            level: attempt.level,
            seed: attempt.seed,
            acts: attempt.acts,
            marks: attempt.marks,
            elapsed: attempt.elapsed,
        });
        Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            trainee: trainee.to_owned(),
            attempts: shared.collect(),
        }
    }
}

impl Exported {
    /// Plays the acts again.
    #[must_use]
    pub fn proof(&self, pack: &Rc<Pack>, content: &str) -> Proof {
        if self.content != content {
            return Proof::OtherContent;
        }
        let run = scenario_named(pack, &self.scenario).and_then(|scenario| {
            let assignment = Assignment {
                scenario,
                level: self.level,
                seed: self.seed,
            };
            // An attempt does not say when callers behaved how.
            let mut reached = [Edition::Second, Edition::First].into_iter();
            reached.find(|edition| {
                let run = Run::replay(pack, assignment, &self.acts, *edition);
                let run = run.ok().flatten();
                run.as_ref().and_then(Marks::of).as_ref() == Some(&self.marks)
            })
        });
        if run.is_some() {
            Proof::Verified
        } else {
            Proof::Wrong
        }
    }
}
