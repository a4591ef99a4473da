//! What is written down of one case.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    pack::{CODES, Kind, Pack},
    session::{Case, Entry, Proof, Session, State},
};

/// Everything that is kept of a case. Times are milliseconds since 1970, UTC, by the clock of the
/// device; lengths are milliseconds by a clock that does not jump.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// The form of this record.
    pub posdoc: u32,
    /// Time-ordered; nil until the case is kept for the first time.
    pub id: Uuid,
    /// What people call it by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Number>,
    /// The identity of the pack, in hexadecimal.
    pub pack: String,
    /// The version of the program.
    pub version: String,
    /// The flow, or `flow/node`, that it began with.
    pub start: String,
    /// What was answered, oldest first.
    pub log: Vec<Turn>,
    /// Turns that were taken back, next one first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ahead: Vec<Turn>,
    /// What was noted, by step.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// What was looked for, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub searches: Vec<Searched>,
    /// The language that it is worked in.
    pub lang: String,
    /// Who is at the keyboard.
    pub role: String,
    /// The first turn.
    pub began: i64,
    /// The last turn.
    pub touched: i64,
    /// Time spent talking and working.
    pub talk: u64,
    /// Time spent waiting: countdowns, on hold.
    pub wait: u64,
    /// What came of it.
    pub outcome: Outcome,
    /// Nobody will go on with it.
    pub closed: bool,
    /// `flow/node` of the open screen.
    pub place: String,
    /// The flow that the person believes to be in.
    pub flow: String,
}

/// A turn, when it was taken, and in which words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Milliseconds since 1970.
    pub at: i64,
    /// The turn.
    #[serde(flatten)]
    pub entry: Entry,
    /// What stood on the screen: it can still be read when the content has changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<Said>,
}

/// A question and what was answered, in the words of the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The question or action.
    pub title: String,
    /// The answer.
    pub label: String,
}

/// A note on a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// `flow/node`.
    pub node: String,
    /// Milliseconds since 1970.
    pub at: i64,
    /// What was noted.
    pub text: String,
}

/// A text that was looked for, and what was taken of what it found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Searched {
    /// Milliseconds since 1970.
    pub at: i64,
    /// The language in force.
    pub lang: String,
    /// What was looked for, without what must not be kept.
    pub text: String,
    /// Whether anything was found.
    pub hit: bool,
    /// The turns that were taken before it.
    pub turn: usize,
    /// The flow, or `flow/node`, that was picked; `None`: nothing was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken: Option<String>,
}

/// The most texts that are kept of one case; the oldest go first.
const MAX_SEARCHES: usize = 50;

/// What came of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Not at an end yet.
    Open,
    /// Fixed, and the test that proves it passed.
    SolvedConfirmed,
    /// Fixed as far as anyone said: the test was left out, or the window was closed before it.
    SolvedAssumed,
    /// Handed to support.
    Support,
    /// Left before any end.
    Abandoned,
}

impl Outcome {
    /// All, with the names they have on the command line and in exports.
    pub const ALL: [(&'static str, Self); 5] = [
        ("open", Self::Open),
        ("solved-confirmed", Self::SolvedConfirmed),
        ("solved-assumed", Self::SolvedAssumed),
        ("support", Self::Support),
        ("abandoned", Self::Abandoned),
    ];

    /// The name it has on the command line and in exports.
    #[must_use]
    pub fn id(self) -> &'static str {
        let found = Self::ALL.iter().find(|(_, outcome)| *outcome == self);
        found.map_or("open", |(name, _)| name)
    }

    /// The outcome of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name)?;
        Some(found.1)
    }

    /// What has come of a case that stands here.
    #[must_use]
    pub fn of(pack: &Pack, state: &State) -> Self {
        match pack[state.at()].kind {
            // Where no test is asked for, the answer that led here has shown it.
            Kind::Solved { verify: false, .. } => Self::SolvedConfirmed,
            Kind::Solved { .. } if state.proof == Some(Proof::Confirmed) => Self::SolvedConfirmed,
            Kind::Solved { .. } => Self::SolvedAssumed,
            Kind::Support { .. } => Self::Support,
            Kind::Ask { .. }
            | Kind::Try { .. }
            | Kind::Tell { .. }
            | Kind::Form { .. }
            | Kind::Pass { .. } => Self::Open,
        }
    }
}

/// A case's number: the day it began on, and its place among the cases of that day. People say
/// "1123-7", or "7" on the same day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Number {
    /// Year, month and day: `2026-11-23`.
    pub day: String,
    /// From 1.
    pub of_day: u32,
}

impl Number {
    /// Month, day and place: `1123-7`.
    #[must_use]
    pub fn spoken(&self) -> String {
        let (month, day) = (self.day.get(5..7), self.day.get(8..10));
        let (month, day) = (month.unwrap_or_default(), day.unwrap_or_default());
        format!("{month}{day}-{}", self.of_day)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.day, self.of_day)
    }
}

impl From<Number> for String {
    fn from(number: Number) -> Self {
        number.to_string()
    }
}

impl FromStr for Number {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = "a case number looks like 2026-11-23/7";
        let (day, of_day) = text.split_once('/').ok_or(wrong)?;
        let of_day = of_day.parse().map_err(|_| wrong)?;
        let parts: Vec<&str> = day.split('-').collect();
        let shaped = parts.iter().map(|part| part.len()).eq([4, 2, 2])
            && parts
                .iter()
                .all(|part| part.bytes().all(|b| b.is_ascii_digit()));
        if !shaped {
            return Err(wrong);
        }
        Ok(Self {
            day: day.to_owned(),
            of_day,
        })
    }
}

impl TryFrom<String> for Number {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// The form of records that this program writes.
pub const FORM: u32 = 1;

impl Record {
    /// Nothing has been answered yet.
    #[must_use]
    pub fn new(identity: u64, start: &str) -> Self {
        Self {
            posdoc: FORM,
            id: Uuid::nil(),
            number: None,
            pack: format!("{identity:016x}"),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            start: start.to_owned(),
            log: Vec::new(),
            ahead: Vec::new(),
            notes: Vec::new(),
            searches: Vec::new(),
            lang: String::new(),
            role: String::new(),
            began: 0,
            touched: 0,
            talk: 0,
            wait: 0,
            outcome: Outcome::Open,
            closed: false,
            place: String::new(),
            flow: String::new(),
        }
    }

    /// The case as the session knows it.
    #[must_use]
    pub fn case(&self) -> Case {
        Case {
            start: self.start.clone(),
            log: self.log.iter().map(|turn| turn.entry.clone()).collect(),
        }
    }

    /// Takes over what the session knows. Turns that are already written down keep their times;
    /// `said` puts the others into words.
    pub fn follow(
        &mut self,
        session: &Session,
        now: i64,
        mut said: impl FnMut(&Entry) -> Option<Said>,
    ) {
        let mut known: Vec<Turn> = std::mem::take(&mut self.log);
        known.append(&mut self.ahead);
        let mut turn = |entry: &Entry| {
            let found = known.iter().position(|turn| turn.entry == *entry);
            match found {
                Some(at) => known.remove(at),
                None => Turn {
                    at: now,
                    entry: entry.clone(),
                    said: said(entry),
                },
            }
        };
        let case = session.case();
        self.start.clone_from(&case.start);
        self.log = case.log.iter().map(&mut turn).collect();
        self.ahead = session.ahead().iter().map(&mut turn).collect();
        let state = session.state();
        let pack = session.pack();
        self.place = pack.path(state.at());
        self.flow = pack[state.flow(pack)].id.to_string();
        self.outcome = match Outcome::of(pack, state) {
            Outcome::Open if self.closed => Outcome::Abandoned,
            outcome => outcome,
        };
        if self.began == 0 {
            self.began = now;
        }
        self.touched = now;
    }

    /// The note on a step.
    #[must_use]
    pub fn note(&self, node: &str) -> Option<&Note> {
        self.notes.iter().find(|note| note.node == node)
    }

    /// Writes a note on a step, in the place of the one before; an empty text takes it away.
    pub fn set_note(&mut self, node: &str, text: &str, now: i64) {
        self.notes.retain(|note| note.node != node);
        if !text.trim().is_empty() {
            self.notes.push(Note {
                node: node.to_owned(),
                at: now,
                text: text.trim().to_owned(),
            });
        }
    }

    /// Writes down what was looked for. What is picked after a text was written down is picked of that one.
    pub fn add_search(&mut self, searched: Searched) {
        let same = |last: &&mut Searched| {
            last.text == searched.text && last.turn == searched.turn && last.taken.is_none()
        };
        match self.searches.last_mut().filter(same) {
            Some(last) => {
                last.hit |= searched.hit;
                last.taken = searched.taken;
            }
            None => self.searches.push(searched),
        }
        let over = self.searches.len().saturating_sub(MAX_SEARCHES);
        self.searches.drain(..over);
    }

    /// Everything in it that was typed, for searching: the response code that was looked up, too.
    #[must_use]
    pub fn typed(&self) -> String {
        let values = self.log.iter().flat_map(|turn| match &turn.entry {
            Entry::Fields { values, .. } => values.values().cloned().collect(),
            Entry::Jump { to, noted, known } => code(to)
                .into_iter()
                .chain(noted.values().cloned())
                .chain(known.iter().map(|known| known.said.clone()))
                .collect(),
            Entry::Answer { .. } | Entry::Stop { .. } | Entry::TakenOver(_) | Entry::Recheck(_) => {
                Vec::new()
            }
        });
        let values = code(&self.start).into_iter().chain(values);
        let notes = self.notes.iter().map(|note| note.text.clone());
        let searches = self.searches.iter().map(|searched| searched.text.clone());
        let all: Vec<String> = values
            .chain(notes)
            .chain(searches)
            .filter(|text| !text.is_empty())
            .collect();
        all.join("\n").to_lowercase()
    }
}

/// The response code that a place is about.
fn code(place: &str) -> Option<String> {
    let code = place.strip_prefix(CODES)?.strip_prefix('/')?;
    Some(code.split('-').next().unwrap_or(code).to_owned())
}
