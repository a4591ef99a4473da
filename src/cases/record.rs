//! What is written down of one case.

use std::{collections::BTreeMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    pack::{CODES, Desk, Kind, Pack, Queue},
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
    /// What is known of who called: field id → value.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub caller: BTreeMap<String, String>,
    /// Where and by whom it is worked.
    #[serde(default)]
    pub station: Station,
    /// It has been on hold since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_hold: Option<i64>,
    /// Time of `wait` that it was on hold.
    #[serde(default, rename = "held")]
    pub hold_time: u64,
    /// What was agreed on when it was left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<FollowUp>,
    /// It came with a hand-over code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
}

/// Where and by whom a case is worked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Station {
    /// Whose desk it is.
    pub desk: Desk,
    /// The id that a lead gave the desk, if one did.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The name that the settings have.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agent: String,
    /// A step was taken back: what is like it may be worth a drill.
    #[serde(default, skip_serializing_if = "is_false")]
    pub taken_back: bool,
    /// Hand-over codes that it had, the newest last: whoever reads one out finds it, also when it went on since.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<String>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over references"
)]
const fn is_false(value: &bool) -> bool {
    !*value
}

/// What was agreed on with the caller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FollowUp {
    /// Somebody else deals with it.
    PassedOn {
        /// Who.
        to: PassedTo,
        /// When it was passed on, in milliseconds since 1970.
        at: i64,
        /// When it came back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        returned: Option<i64>,
        /// When the caller is rung back all the same, in milliseconds since 1970.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        due: Option<i64>,
        /// Why, in a line.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The caller is rung back.
    CallBack {
        /// When, in milliseconds since 1970.
        due: i64,
    },
}

impl FollowUp {
    /// Who had the case until it came back, and when that was.
    #[must_use]
    pub const fn came_back(&self) -> Option<(PassedTo, i64)> {
        match self {
            Self::PassedOn {
                to,
                returned: Some(at),
                ..
            } => Some((*to, *at)),
            Self::PassedOn { .. } | Self::CallBack { .. } => None,
        }
    }
}

/// Who a case was passed on to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PassedTo {
    /// A team of the acquirer's.
    Queue(Queue),
    /// Whoever took the hand-over code.
    Colleague,
    /// The acquirer, from the desk of somebody else's support.
    Acquirer,
}

impl PassedTo {
    /// All, with the names they have on the command line and in exports.
    #[must_use]
    pub fn all() -> Vec<(&'static str, Self)> {
        let queues = Queue::ALL
            .iter()
            .map(|(name, queue)| (*name, Self::Queue(*queue)));
        queues
            .chain([("colleague", Self::Colleague), ("acquirer", Self::Acquirer)])
            .collect()
    }

    /// The name it has on the command line and in exports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Queue(queue) => queue.id(),
            Self::Colleague => "colleague",
            Self::Acquirer => "acquirer",
        }
    }

    /// The one of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::all().into_iter().find(|(known, _)| *known == name)?;
        Some(found.1)
    }
}

/// Where a case came from that was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The hand-over code; the number that the sender gave it, where all of it came along.
    pub code: String,
    /// When it was taken over, in milliseconds since 1970.
    pub at: i64,
    /// How many turns came with it; the words of others, as far as this desk knows.
    pub turns: usize,
    /// Notes, times and the caller came along.
    #[serde(default)]
    pub whole: bool,
    /// The hour in which it began there, in milliseconds since 1970, where a longer code says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<i64>,
    /// Whose it was, where all of it came along: the agent, else the desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
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
    /// Whose words these are, or what they are about.
    #[serde(default)]
    pub kind: NoteKind,
    /// What was noted.
    pub text: String,
}

/// Whose words a note has, or what it is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// Of whoever works on the case.
    #[default]
    Own,
    /// What the caller said, in the caller's words.
    Caller,
    /// That the step is wrong or unclear: for whoever writes the content.
    Step,
    /// What this computer found out by itself while the step was open.
    Probe,
}

impl NoteKind {
    /// All, with the names they have in exports.
    pub const ALL: [(&'static str, Self); 4] = [
        ("own", Self::Own),
        ("caller", Self::Caller),
        ("step", Self::Step),
        ("probe", Self::Probe),
    ];

    /// The name it has in exports.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Caller => "caller",
            Self::Step => "step",
            Self::Probe => "probe",
        }
    }

    /// The kind of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name)?;
        Some(found.1)
    }
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
    /// Somebody else deals with it.
    PassedOn,
    /// The caller is rung back.
    CallBack,
}

impl Outcome {
    /// All, with the names they have on the command line and in exports.
    pub const ALL: [(&'static str, Self); 7] = [
        ("open", Self::Open),
        ("solved-confirmed", Self::SolvedConfirmed),
        ("solved-assumed", Self::SolvedAssumed),
        ("support", Self::Support),
        ("abandoned", Self::Abandoned),
        ("passed-on", Self::PassedOn),
        ("call-back", Self::CallBack),
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
        let node = &pack[state.at()];
        if !node.is_end() {
            return Self::Open;
        }
        if matches!(node.kind, Kind::Support { .. }) {
            return Self::Support;
        }
        // Where no test is asked for, the answer that led here has shown it.
        if node.kind.test().is_none() || state.proof == Some(Proof::Confirmed) {
            Self::SolvedConfirmed
        } else {
            Self::SolvedAssumed
        }
    }
}

/// A case's number: the day it began on, its place among the cases of that day, and at the desks of agents the desk.
/// People say "1123-7-4821"; "1123-7", or "7" on the same day, will do where it was given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Number {
    /// Year, month and day: `2026-11-23`.
    pub day: String,
    /// From 1.
    pub of_day: u32,
    /// The desk that gave it; empty in a shop.
    pub desk: String,
}

impl Number {
    /// Month, day, place and desk: `1123-7-4821`.
    #[must_use]
    pub fn spoken(&self) -> String {
        let (month, day) = (self.day.get(5..7), self.day.get(8..10));
        let (month, day) = (month.unwrap_or_default(), day.unwrap_or_default());
        let dash = if self.desk.is_empty() { "" } else { "-" };
        format!("{month}{day}-{}{dash}{}", self.of_day, self.desk)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.day, self.of_day)?;
        if self.desk.is_empty() {
            return Ok(());
        }
        write!(f, "/{}", self.desk)
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
        let (of_day, desk) = of_day.split_once('/').unwrap_or((of_day, ""));
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
            desk: desk.to_owned(),
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
            caller: BTreeMap::new(),
            station: Station::default(),
            on_hold: None,
            hold_time: 0,
            follow_up: None,
            origin: None,
        }
    }

    /// What has come of a case that stands here, with what was agreed on: a fix that was tested needs no more.
    #[must_use]
    pub fn outcome_at(&self, pack: &Pack, state: &State) -> Outcome {
        let reached = Outcome::of(pack, state);
        match (&self.follow_up, reached) {
            (_, Outcome::SolvedConfirmed) => reached,
            (Some(FollowUp::PassedOn { returned: None, .. }), _) => Outcome::PassedOn,
            (Some(_), _) if self.call_back().is_some() => Outcome::CallBack,
            (_, Outcome::Open) if self.closed => Outcome::Abandoned,
            _ => reached,
        }
    }

    /// When the caller is to be rung back, in milliseconds since 1970.
    #[must_use]
    pub const fn call_back(&self) -> Option<i64> {
        match self.follow_up {
            Some(FollowUp::CallBack { due }) => Some(due),
            Some(FollowUp::PassedOn { due, .. }) => due,
            None => None,
        }
    }

    /// Who has the case now, if it was passed on and has not come back.
    #[must_use]
    pub const fn passed_to(&self) -> Option<PassedTo> {
        match self.follow_up {
            Some(FollowUp::PassedOn {
                to, returned: None, ..
            }) => Some(to),
            Some(FollowUp::PassedOn { .. } | FollowUp::CallBack { .. }) | None => None,
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
        self.outcome = self.outcome_at(pack, state);
        if self.began == 0 {
            self.began = now;
        }
        self.touched = now;
    }

    /// The notes on a step, oldest first.
    pub fn notes_on<'r>(&'r self, node: &'r str) -> impl Iterator<Item = &'r Note> {
        self.notes.iter().filter(move |note| note.node == node)
    }

    /// Notes something on a step; an empty text is no note.
    pub fn add_note(&mut self, node: &str, kind: NoteKind, text: &str, now: i64) {
        if !text.trim().is_empty() {
            self.notes.push(Note {
                node: node.to_owned(),
                at: now,
                kind,
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
            Entry::Answer { node, .. } => code(node).into_iter().collect(),
            Entry::Stop { .. } | Entry::TakenOver(_) | Entry::Recheck(_) | Entry::Given(_) => {
                Vec::new()
            }
        });
        let looked_up = [code(&self.start), self.code()].into_iter().flatten();
        let values = looked_up.chain(values);
        let notes = self.notes.iter().map(|note| note.text.clone());
        let notes = notes.chain(self.caller.values().cloned());
        let searches = self.searches.iter().map(|searched| searched.text.clone());
        let all: Vec<String> = values
            .chain(notes)
            .chain(searches)
            .filter(|text| !text.is_empty())
            .collect();
        all.join("\n").to_lowercase()
    }
}

impl Record {
    /// The response code that was looked up last.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        let looked_up = self.log.iter().rev().find_map(|turn| match &turn.entry {
            Entry::Jump { to, .. } => code(to),
            Entry::Answer { .. }
            | Entry::Fields { .. }
            | Entry::Stop { .. }
            | Entry::TakenOver(_)
            | Entry::Recheck(_)
            | Entry::Given(_) => None,
        });
        // A case that begins with a code stands on its page, or has answered that.
        let answered = || {
            let mut nodes = self.log.iter().rev();
            nodes.find_map(|turn| code(turn.entry.node()?))
        };
        looked_up
            .or_else(answered)
            .or_else(|| code(&self.start))
            .or_else(|| code(&self.place))
            .or_else(|| self.field("code"))
    }

    /// What was filled into a field last, or is known of who called.
    #[must_use]
    pub fn field(&self, id: &str) -> Option<String> {
        let filled = self.log.iter().rev().find_map(|turn| match &turn.entry {
            Entry::Fields { values, .. } => values.get(id).cloned(),
            Entry::Jump { noted, .. } => noted.get(id).cloned(),
            Entry::Answer { .. }
            | Entry::Stop { .. }
            | Entry::TakenOver(_)
            | Entry::Recheck(_)
            | Entry::Given(_) => None,
        });
        let filled = filled.or_else(|| self.caller.get(id).cloned());
        filled.filter(|value| !value.is_empty())
    }
}

/// The response code that a place is about.
fn code(place: &str) -> Option<String> {
    let code = place.strip_prefix(CODES)?.strip_prefix('/')?;
    Some(code.split('-').next().unwrap_or(code).to_uppercase())
}
