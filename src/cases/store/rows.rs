//! Cases as rows: written, read, listed. A row that cannot be read is left out and counted.

use std::collections::BTreeMap;

use rusqlite::{
    Connection, OptionalExtension as _, Row as SqlRow, Rows, Transaction, named_params,
    types::ToSql,
};
use uuid::Uuid;

use super::{chore, set_chore};
use crate::{
    cases::{
        clock,
        fault::{Holder, StoreError},
        record::{
            self, FollowUp, Note, NoteKind, Number, Outcome, PassedTo, Record, Said, Searched,
            Station, Turn,
        },
    },
    pack::Desk,
    session::handover,
};

/// A case in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub id: Uuid,
    /// What people call it by.
    pub number: Number,
    /// The flow that it stands in.
    pub flow: String,
    /// `flow/node` of the open screen.
    pub place: String,
    /// The first turn, milliseconds since 1970.
    pub began: i64,
    /// The last turn.
    pub touched: i64,
    /// Milliseconds of talking.
    pub talk: u64,
    /// Milliseconds of waiting.
    pub wait: u64,
    /// What came of it.
    pub outcome: Outcome,
    /// Nobody will go on with it.
    pub closed: bool,
    /// Another copy of the program is working on it.
    pub held: Option<Holder>,
    /// The merchant number of who called.
    pub merchant: Option<String>,
    /// The shop that called.
    pub shop: Option<String>,
    /// The number to ring back.
    pub phone: Option<String>,
    /// The terminal number of who called.
    pub terminal: Option<String>,
    /// The response code that was looked up.
    pub code: Option<String>,
    /// It has been on hold since then.
    pub on_hold: Option<i64>,
    /// Who it was passed on to, and not come back from.
    pub passed_to: Option<PassedTo>,
    /// When the caller is to be rung back.
    pub due: Option<i64>,
    /// Who had it until it came back, and when that was.
    pub came_back: Option<(PassedTo, i64)>,
}

/// Of cases that go by a name, the one that is called exactly so, else all: a second case of the same number has a
/// letter behind it, and is meant only where there is no other.
#[must_use]
pub fn exactly_named(mut rows: Vec<Row>, name: &str) -> Vec<Row> {
    let name = name.trim().trim_start_matches('#');
    let is_called = |row: &Row| row.number.spoken().eq_ignore_ascii_case(name);
    if rows.iter().filter(|row| is_called(row)).count() == 1 {
        rows.retain(is_called);
    }
    rows
}

/// In the order in which cases are offered: those that wait, to be rung back by their time and then on hold, and those
/// that were only left. None of the former gets lost behind others.
#[must_use]
pub fn by_need(rows: &[Row]) -> (Vec<&Row>, Vec<&Row>) {
    let is_waiting = |row: &&Row| row.on_hold.is_some() || row.due.is_some();
    let (mut waiting, left): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(is_waiting);
    waiting.sort_by_key(|row| row.due.unwrap_or(i64::MAX));
    (waiting, left)
}

/// A text for which nothing was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfound {
    /// What was looked for, without what must not be kept.
    pub text: String,
    /// Milliseconds since 1970.
    pub at: i64,
    /// The language in force.
    pub lang: String,
    /// The case that came of it, if one did.
    pub number: Option<Number>,
}

/// Which cases to list.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Only with this outcome.
    pub outcome: Option<Outcome>,
    /// Only in one of these flows.
    pub flows: Option<Vec<String>>,
    /// Only those that begin at or after this time.
    pub since: Option<i64>,
    /// Only those in which something that was typed, or the number, has this; or which stand in one of
    /// `or_flows`.
    pub words: Option<String>,
    /// Flows that the words name.
    pub or_flows: Vec<String>,
    /// Teams that the words name: what they have is meant, too.
    pub or_passed_to: Vec<PassedTo>,
    /// Only of this merchant number.
    pub merchant: Option<String>,
    /// Only of who is rung back on this number.
    pub phone: Option<String>,
    /// Only what was passed on to this team, and has not come back.
    pub passed_to: Option<PassedTo>,
    /// Only what is on hold, or to be rung back.
    pub waiting: bool,
    /// At most so many, the newest first.
    pub most: Option<usize>,
}

/// A statement and the values of its parameters.
pub(super) struct Query {
    pub(super) sql: String,
    values: Vec<(String, Box<dyn ToSql>)>,
}

/// A number as people say it, without the desk.
const SPOKEN: &str = "substr(day, 6, 2) || substr(day, 9, 2) || '-' || number";

/// The desk of a number without the letter that a second case of the same number has.
const UNALIASED: &str = "CASE WHEN substr(desk_id, -1) BETWEEN 'b' AND 'z'
    THEN lower(substr(desk_id, 1, length(desk_id) - 1)) ELSE lower(desk_id) END";

impl Query {
    pub(super) fn new(sql: &str) -> Self {
        Self {
            sql: sql.to_owned(),
            values: Vec::new(),
        }
    }

    pub(super) fn with(mut self, name: &str, value: impl ToSql + 'static) -> Self {
        self.values.push((name.to_owned(), Box::new(value)));
        self
    }

    fn bind(&mut self, name: &str, value: impl ToSql + 'static) -> String {
        let name = format!(":{name}{}", self.values.len());
        self.values.push((name.clone(), Box::new(value)));
        name
    }

    fn among(&mut self, flows: &[String]) -> String {
        let flows: Vec<String> = flows
            .iter()
            .map(|flow| self.bind("flow", flow.clone()))
            .collect();
        format!("flow IN ({})", flows.join(", "))
    }

    pub(super) fn values(&self) -> Vec<(&str, &dyn ToSql)> {
        let values = self.values.iter();
        values.map(|(name, value)| (&**name, &**value)).collect()
    }

    /// The cases that a filter lets through, the newest first.
    pub(super) fn of(filter: &Filter) -> Self {
        let mut query = Self::new("");
        let mut wanted: Vec<String> = Vec::new();
        if let Some(outcome) = filter.outcome {
            let named = query.bind("outcome", outcome.id());
            // What is still open may yet be proved.
            wanted.push(format!(
                "CASE WHEN closed = 0 AND outcome = 'solved-assumed' THEN 'open' ELSE outcome END = {named}"
            ));
        }
        if let Some(since) = filter.since {
            wanted.push(format!("began >= {}", query.bind("since", since)));
        }
        if let Some(flows) = &filter.flows {
            wanted.push(query.among(flows));
        }
        if let Some(merchant) = &filter.merchant {
            wanted.push(format!(
                "merchant = {}",
                query.bind("merchant", digits(merchant))
            ));
        }
        if let Some(phone) = &filter.phone {
            wanted.push(format!("phone = {}", query.bind("phone", digits(phone))));
        }
        if let Some(to) = filter.passed_to {
            wanted.push(format!("passed_to = {}", query.bind("to", to.id())));
        }
        if filter.waiting {
            let waits = "(closed = 0 AND (on_hold IS NOT NULL OR due IS NOT NULL))";
            wanted.push(waits.to_owned());
        }
        if let Some(words) = &filter.words {
            let or_flow = query.among(&filter.or_flows);
            let teams: Vec<String> = filter
                .or_passed_to
                .iter()
                .map(|to| format!("'{}'", to.id()))
                .collect();
            let or_team = format!("OR passed_to IN ({})", teams.join(", "));
            let words = words.trim().to_lowercase();
            // Every term is worked out for every case, so a number is asked for only where one is typed.
            let or_number = match numbered(&words) {
                Some((None, number)) => format!("OR number = {}", query.bind("number", number)),
                Some((Some(day), number)) => format!(
                    "OR (number = {} AND substr(day, 6, 2) || substr(day, 9, 2) = {})",
                    query.bind("number", number),
                    query.bind("day", day.to_owned())
                ),
                None => String::new(),
            };
            // A few digits are a code or a number of their own, and no piece of a merchant number or a time.
            let few = words.len() <= 3 && words.bytes().all(|byte| byte.is_ascii_digit());
            let in_text = if few {
                let whole = query.bind("whole", format!("*[^0-9a-z:.,-]{words}[^0-9a-z:.,-]*"));
                let code = query.bind("code", words.to_uppercase());
                format!("(code = {code} OR (' ' || typed || ' ') GLOB {whole})")
            } else {
                let id = query.bind("number", words.clone());
                // A hand-over code is kept in groups, however it is typed.
                let code = handover::digits(&words).map_or_else(String::new, |digits| {
                    let code = query.bind("code", handover::grouped(&digits));
                    format!("instr(origin, {code}) > 0 OR instr(station, '\"' || {code} || '\"') > 0 OR ")
                });
                // The number that a sender gave the case is no text of its own.
                let sent = query.bind("sent", format!("\"code\":\"{words}\""));
                let in_typed = if words.bytes().all(|byte| byte.is_ascii_digit()) {
                    // People read out the last digits of a number, and none from its middle.
                    let end = query.bind("end", format!("*{words}[^0-9a-z:.,-]*"));
                    let length = words.len();
                    let phone = query.bind("phone", words.clone());
                    format!(
                        "((typed || ' ') GLOB {end}
                          OR substr(coalesce(phone, ''), -{length}) = {phone})"
                    )
                } else {
                    let text = query.bind("text", words);
                    format!("instr(typed, {text}) > 0")
                };
                format!(
                    "({code}{in_typed} OR instr(lower(origin), {sent}) > 0 OR lower({SPOKEN} || '-' || desk_id) = {id}
                     OR {SPOKEN} || '-' || {UNALIASED} = {id})"
                )
            };
            wanted.push(format!("({in_text} OR {or_flow} {or_team} {or_number})"));
        }
        let mut sql = "SELECT * FROM cases".to_owned();
        if !wanted.is_empty() {
            sql = format!("{sql} WHERE {}", wanted.join(" AND "));
        }
        sql += " ORDER BY at DESC";
        if let Some(most) = filter.most {
            sql = format!("{sql} LIMIT {most}");
        }
        query.sql = sql;
        query
    }

    /// The cases that go by a name: a hand-over code that they had or came with, an id or its beginning, `1123-7`, `2026-11-23/7`, or `7` of today.
    pub(super) fn named(name: &str) -> Self {
        let name = name.trim().trim_start_matches('#').to_lowercase();
        let hex = name.replace('-', "");
        let id = if hex.len() >= 8 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            hex
        } else {
            // No id has this in it.
            "-".to_owned()
        };
        // The case of another desk that was pasted here has the number of that desk beside its own.
        let there = handover::is_case_number(&name).then(|| format!("\"code\":\"{name}\""));
        Self::new(&format!(
            "SELECT * FROM cases WHERE (day = :today AND CAST(number AS TEXT) = :name)
             OR {SPOKEN} = :name
             OR lower({SPOKEN} || '-' || desk_id) = :name
             OR {SPOKEN} || '-' || {UNALIASED} = :name
             OR day || '/' || number = :name
             OR lower(day || '/' || number || '/' || desk_id) = :name
             OR instr(lower(hex(id)), :id) = 1
             OR instr(lower(origin), :there) > 0
             OR instr(origin, :code) > 0 OR instr(station, '\"' || :code || '\"') > 0
             ORDER BY lower({SPOKEN} || '-' || desk_id) = :name DESC, at DESC LIMIT 20"
        ))
        .with(":there", there)
        .with(
            ":code",
            handover::digits(&name).map(|digits| handover::grouped(&digits)),
        )
        .with(":today", clock::day(clock::now()))
        .with(":name", name)
        .with(":id", id)
    }
}

/// A case's number as people say it: `7`, or `1123-7` with the month and the day.
fn numbered(words: &str) -> Option<(Option<&str>, u32)> {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (day, number) = match words.split_once('-') {
        Some((day, number)) => (Some(day), number),
        None => (None, words),
    };
    if day.is_some_and(|day| day.len() != 4 || !digits(day)) || !digits(number) {
        return None;
    }
    Some((day, number.parse().ok()?))
}

/// Everything that can be read of some rows, and how many cannot: what stands in one of them is not what
/// belongs there. Damage that the database sees is still an error.
pub(super) fn readable<T>(
    mut rows: Rows<'_>,
    mut read: impl FnMut(&SqlRow<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<(Vec<T>, usize)> {
    let (mut found, mut left_out) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        match read(row) {
            Ok(row) => found.push(row),
            Err(error) if is_unreadable(&error) => left_out += 1,
            Err(error) => return Err(error),
        }
    }
    Ok((found, left_out))
}

fn is_unreadable(error: &rusqlite::Error) -> bool {
    matches!(
        error,
        rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::Utf8Error(..)
    )
}

/// The run that a case bears as its holder.
pub(super) fn holder(row: &SqlRow<'_>) -> rusqlite::Result<Option<(Uuid, Holder)>> {
    let run: Option<[u8; 16]> = row.get("holder")?;
    let Some(run) = run else {
        return Ok(None);
    };
    let holder = Holder {
        computer: row.get("computer")?,
        since: row.get("held")?,
    };
    Ok(Some((Uuid::from_bytes(run), holder)))
}

/// A row of a list. `in_use` says whether somebody else is working on the case.
pub(super) fn row(row: &SqlRow<'_>, mut in_use: impl FnMut(Uuid) -> bool) -> rusqlite::Result<Row> {
    let closed: bool = row.get("closed")?;
    let held = holder(row)?.filter(|(run, _)| !closed && in_use(*run));
    Ok(Row {
        id: id(row)?,
        number: number(row)?,
        flow: row.get("flow")?,
        place: row.get("place")?,
        began: row.get("began")?,
        touched: row.get("touched")?,
        talk: length(row, "talk")?,
        wait: length(row, "wait")?,
        outcome: match outcome(row)? {
            Outcome::SolvedAssumed if !closed => Outcome::Open,
            outcome => outcome,
        },
        closed,
        held: held.map(|(_, holder)| holder),
        merchant: row.get("merchant")?,
        shop: row.get("shop")?,
        phone: row.get("phone")?,
        terminal: json::<BTreeMap<String, String>>(row, "caller")?.remove("terminal-no"),
        code: row.get("code")?,
        on_hold: row.get("on_hold")?,
        passed_to: passed_to(row)?,
        due: row.get("due")?,
        came_back: json::<Option<FollowUp>>(row, "follow_up")?.and_then(|it| it.came_back()),
    })
}

fn passed_to(row: &SqlRow<'_>) -> rusqlite::Result<Option<PassedTo>> {
    let name: Option<String> = row.get("passed_to")?;
    Ok(name.and_then(|name| PassedTo::named(&name)))
}

/// What is kept as JSON in a column; what cannot be read is as good as not there.
fn json<T: serde::de::DeserializeOwned + Default>(
    row: &SqlRow<'_>,
    name: &str,
) -> rusqlite::Result<T> {
    let text: Option<String> = row.get(name)?;
    let read = text.and_then(|text| serde_json::from_str(&text).ok());
    Ok(read.unwrap_or_default())
}

/// All of a case, and how much of it cannot be read. What follows a turn that cannot be read is left out with
/// it, because it would mean something else.
pub(super) fn whole(
    read: &Transaction<'_>,
    id: Uuid,
) -> Result<(Option<Record>, usize), StoreError> {
    let mut statement = read.prepare_cached("SELECT * FROM cases WHERE id = :id")?;
    let rows = statement.query(named_params! { ":id": id.as_bytes() })?;
    let (found, mut left_out) = readable(rows, record)?;
    let Some(mut record) = found.into_iter().next() else {
        return Ok((None, left_out));
    };
    let mut statement = read.prepare_cached(
        "SELECT node, at, kind, note FROM notes WHERE case_id = :id ORDER BY seq",
    )?;
    let rows = statement.query(named_params! { ":id": id.as_bytes() })?;
    let (notes, unreadable) = readable(rows, |row| {
        Ok(Note {
            node: row.get("node")?,
            at: row.get("at")?,
            kind: NoteKind::named(&row.get::<_, String>("kind")?).unwrap_or_default(),
            text: row.get("note")?,
        })
    })?;
    record.notes = notes;
    left_out += unreadable;
    let mut statement =
        read.prepare_cached("SELECT * FROM searches WHERE case_id = :id ORDER BY seq")?;
    let rows = statement.query(named_params! { ":id": id.as_bytes() })?;
    let (searches, unreadable) = readable(rows, searched)?;
    record.searches = searches;
    left_out += unreadable;
    for (into, ahead) in [(&mut record.log, false), (&mut record.ahead, true)] {
        let (turns, unreadable) = turns(read, id, ahead)?;
        *into = turns;
        left_out += unreadable;
        if unreadable > 0 {
            break;
        }
    }
    Ok((Some(record), left_out))
}

fn turns(read: &Transaction<'_>, id: Uuid, ahead: bool) -> Result<(Vec<Turn>, usize), StoreError> {
    let mut statement = read.prepare_cached(
        "SELECT at, entry, title, label FROM turns WHERE case_id = :id AND ahead = :ahead ORDER BY seq",
    )?;
    let mut rows = statement.query(named_params! { ":id": id.as_bytes(), ":ahead": ahead })?;
    let (mut turns, mut left_out) = (Vec::new(), 0);
    while let Some(row) = rows.next()? {
        match turn(row) {
            Ok(Some(turn)) if left_out == 0 => turns.push(turn),
            Ok(_) => left_out += 1,
            Err(error) if is_unreadable(&error) => left_out += 1,
            Err(error) => return Err(error.into()),
        }
    }
    Ok((turns, left_out))
}

fn searched(row: &SqlRow<'_>) -> rusqlite::Result<Searched> {
    let turn: i64 = row.get("turn")?;
    Ok(Searched {
        at: row.get("at")?,
        lang: row.get("lang")?,
        text: row.get("search")?,
        hit: row.get("hit")?,
        turn: usize::try_from(turn).unwrap_or_default(),
        taken: row.get("taken")?,
    })
}

/// The texts for which nothing was found, the newest first, and how many cannot be read.
pub(super) fn unfound(
    base: &Connection,
    filter: &Filter,
) -> Result<(Vec<Unfound>, usize), StoreError> {
    let mut statement = base.prepare_cached(
        "SELECT searches.at AS at, searches.lang AS lang, search, day, number, desk_id
         FROM searches LEFT JOIN cases ON id = case_id
         WHERE hit = 0 AND searches.at >= :since
               AND (:words IS NULL OR instr(lower(search), :words) > 0)
         ORDER BY searches.at DESC, case_id DESC, seq DESC LIMIT :most",
    )?;
    let most = filter.most.and_then(|most| i64::try_from(most).ok());
    let rows = statement.query(named_params! {
        ":since": filter.since.unwrap_or(i64::MIN),
        ":words": filter.words.as_ref().map(|words| words.trim().to_lowercase()),
        ":most": most.unwrap_or(-1),
    })?;
    let found = readable(rows, |row| {
        let day: Option<String> = row.get("day")?;
        Ok(Unfound {
            text: row.get("search")?,
            at: row.get("at")?,
            lang: row.get("lang")?,
            number: day.map(|_| number(row)).transpose()?,
        })
    })?;
    Ok(found)
}

/// `None`: it is no turn of ours.
fn turn(row: &SqlRow<'_>) -> rusqlite::Result<Option<Turn>> {
    let entry: String = row.get("entry")?;
    let (title, label): (Option<String>, Option<String>) = (row.get("title")?, row.get("label")?);
    let at = row.get("at")?;
    Ok(serde_json::from_str(&entry).ok().map(|entry| Turn {
        at,
        entry,
        said: title.zip(label).map(|(title, label)| Said { title, label }),
    }))
}

fn id(row: &SqlRow<'_>) -> rusqlite::Result<Uuid> {
    row.get("id").map(Uuid::from_bytes)
}

fn number(row: &SqlRow<'_>) -> rusqlite::Result<Number> {
    Ok(Number {
        day: row.get("day")?,
        of_day: row.get("number")?,
        desk: row.get("desk_id")?,
    })
}

fn length(row: &SqlRow<'_>, name: &str) -> rusqlite::Result<u64> {
    let length: i64 = row.get(name)?;
    Ok(u64::try_from(length).unwrap_or_default())
}

fn outcome(row: &SqlRow<'_>) -> rusqlite::Result<Outcome> {
    let name: String = row.get("outcome")?;
    Ok(Outcome::named(&name).unwrap_or(Outcome::Open))
}

fn record(row: &SqlRow<'_>) -> rusqlite::Result<Record> {
    Ok(Record {
        posdoc: record::FORM,
        id: id(row)?,
        number: Some(number(row)?),
        pack: row.get("pack")?,
        version: row.get("version")?,
        start: row.get("start")?,
        log: Vec::new(),
        ahead: Vec::new(),
        notes: Vec::new(),
        searches: Vec::new(),
        lang: row.get("lang")?,
        role: row.get("role")?,
        began: row.get("began")?,
        touched: row.get("touched")?,
        talk: length(row, "talk")?,
        wait: length(row, "wait")?,
        outcome: outcome(row)?,
        closed: row.get("closed")?,
        place: row.get("place")?,
        flow: row.get("flow")?,
        caller: json(row, "caller")?,
        station: json(row, "station")?,
        on_hold: row.get("on_hold")?,
        hold_time: length(row, "hold_time")?,
        follow_up: json(row, "follow_up")?,
        origin: json(row, "origin")?,
    })
}

/// Its number, or the next of its day. Where another case has it, that of another desk or of a file that was begun anew,
/// it gets a letter behind it: who was told the number recognizes it.
pub(super) fn number_for(turn: &Transaction<'_>, record: &Record) -> Result<Number, StoreError> {
    if let Some(number) = &record.number {
        let aliases = ALIASES.map(|letter| Number {
            desk: format!("{}{letter}", number.desk),
            ..number.clone()
        });
        for number in std::iter::once(number.clone()).chain(aliases) {
            if !is_taken(turn, &number, record.id)? {
                return Ok(number);
            }
        }
    }
    let day = clock::day(record.began);
    // A number that is none, or is past all numbers, is nobody's business but its own row's.
    let of_day = turn
        .prepare_cached(
            "SELECT coalesce(max(number), 0) + 1 FROM cases
             WHERE day = :day AND typeof(number) = 'integer' AND number BETWEEN 0 AND 4294967294",
        )?
        .query_row(named_params! { ":day": day }, |row| row.get(0))?;
    let desk = desk_id(turn, &record.station)?;
    Ok(Number { day, of_day, desk })
}

/// Stand behind a number that another case has.
const ALIASES: std::ops::RangeInclusive<char> = 'b'..='z';

/// Whether another case has this number.
fn is_taken(turn: &Transaction<'_>, number: &Number, id: Uuid) -> Result<bool, StoreError> {
    let other: Option<i64> = turn
        .prepare_cached(
            "SELECT at FROM cases
             WHERE day = :day AND number = :number AND desk_id = :desk AND id != :id",
        )?
        .query_row(
            named_params! {
                ":day": number.day,
                ":number": number.of_day,
                ":desk": number.desk,
                ":id": id.as_bytes(),
            },
            |row| row.get(0),
        )
        .optional()?;
    Ok(other.is_some())
}

/// What tells the numbers of this desk from those of others: what a lead gave it, else four digits that this file
/// draws once. A shop gives its numbers to nobody else.
fn desk_id(turn: &Transaction<'_>, station: &Station) -> Result<String, StoreError> {
    if !station.id.is_empty() || station.desk == Desk::Shop {
        return Ok(station.id.clone());
    }
    let drawn = chore(turn, DESK_ID)?;
    let id = if drawn > 0 {
        drawn
    } else {
        let random = u16::from_be_bytes([clock::id().as_bytes()[14], clock::id().as_bytes()[15]]);
        let id = 1000 + i64::from(random) % 9000;
        set_chore(turn, DESK_ID, id)?;
        id
    };
    Ok(id.to_string())
}

/// The digits that this file draws once for the numbers of its cases.
const DESK_ID: &str = "desk-id";

/// Writes the row of a case, and who works on it now: the run and its computer. It keeps the time since when it
/// is this run's. Returns the revision that this is.
pub(super) fn put_case(
    turn: &Transaction<'_>,
    record: &Record,
    holder: Option<(Uuid, &str)>,
) -> Result<i64, StoreError> {
    let number = record.number.as_ref();
    let holder = holder.filter(|_| !record.closed);
    let passed_on = record.passed_to();
    let revision = turn.prepare_cached(
        "INSERT INTO cases (id, day, number, pack, version, start, flow, place, lang, role, began, touched,
                            talk, wait, outcome, closed, holder, computer, held, typed, desk_id, station, caller,
                            merchant, phone, shop, code, on_hold, hold_time, follow_up, passed_to, due, origin)
         VALUES (:id, :day, :number, :pack, :version, :start, :flow, :place, :lang, :role, :began, :touched,
                 :talk, :wait, :outcome, :closed, :holder, :computer, :held, :typed, :desk_id, :station, :caller,
                 :merchant, :phone, :shop, :code, :on_hold, :hold_time, :follow_up, :passed_to, :due, :origin)
         ON CONFLICT (id) DO UPDATE SET
            day = :day, number = :number, pack = :pack, version = :version, start = :start, flow = :flow,
            place = :place, lang = :lang, role = :role, touched = :touched, talk = :talk, wait = :wait,
            outcome = :outcome, closed = :closed, holder = :holder, computer = :computer,
            held = CASE WHEN holder IS :holder THEN held ELSE :held END, typed = :typed,
            desk_id = :desk_id, station = :station, caller = :caller, merchant = :merchant, phone = :phone,
            shop = :shop, code = :code, on_hold = :on_hold, hold_time = :hold_time, follow_up = :follow_up,
            passed_to = :passed_to, due = :due, origin = :origin, revision = revision + 1
         RETURNING revision",
    )?
    .query_row(named_params! {
        ":id": record.id.as_bytes(),
        ":day": number.map(|number| &number.day),
        ":number": number.map(|number| number.of_day),
        ":pack": record.pack,
        ":version": record.version,
        ":start": record.start,
        ":flow": record.flow,
        ":place": record.place,
        ":lang": record.lang,
        ":role": record.role,
        ":began": record.began,
        ":touched": record.touched,
        ":talk": i64::try_from(record.talk).unwrap_or(i64::MAX),
        ":wait": i64::try_from(record.wait).unwrap_or(i64::MAX),
        ":outcome": record.outcome.id(),
        ":closed": record.closed,
        ":holder": holder.map(|(run, _)| *run.as_bytes()),
        ":computer": holder.map(|(_, computer)| computer),
        ":held": holder.map(|_| clock::now()),
        ":typed": record.typed(),
        ":desk_id": number.map_or("", |number| &*number.desk),
        ":station": as_json(&record.station)?,
        ":caller": as_json(&record.caller)?,
        ":merchant": record.field("merchant-no"),
        ":phone": record.field("callback-phone").map(|phone| digits(&phone)),
        ":shop": record.field("shop-name"),
        ":code": record.code(),
        ":on_hold": record.on_hold,
        ":hold_time": i64::try_from(record.hold_time).unwrap_or(i64::MAX),
        ":follow_up": as_json(&record.follow_up)?,
        ":passed_to": passed_on.map(PassedTo::id),
        ":due": record.call_back().filter(|_| !record.closed),
        ":origin": as_json(&record.origin)?,
    }, |row| row.get(0))?;
    Ok(revision)
}

/// Whether as many turns of a case stand in the file as this run has written: somebody may have put another
/// file in its place.
pub(super) fn stands(turn: &Transaction<'_>, before: &Record) -> Result<bool, StoreError> {
    let count: i64 = turn
        .prepare_cached("SELECT count(*) FROM turns WHERE case_id = :id")?
        .query_row(named_params! { ":id": before.id.as_bytes() }, |row| {
            row.get(0)
        })?;
    let wanted = before.log.len() + before.ahead.len();
    Ok(usize::try_from(count).is_ok_and(|count| count == wanted))
}

/// Writes the turns that have changed since `before`, with the revision that wrote them; all of them, where nothing is
/// known to stand there.
pub(super) fn put_turns(
    turn: &Transaction<'_>,
    record: &Record,
    ahead: bool,
    before: Option<&Record>,
    revision: i64,
) -> Result<(), StoreError> {
    let turns = if ahead { &record.ahead } else { &record.log };
    let known = before.map_or(
        &[][..],
        |before| if ahead { &before.ahead } else { &before.log },
    );
    let same = turns
        .iter()
        .zip(known)
        .take_while(|(now, then)| now == then)
        .count();
    if before.is_none() || known.len() > same {
        turn.prepare_cached(
            "DELETE FROM turns WHERE case_id = :id AND ahead = :ahead AND seq >= :seq",
        )?
        .execute(named_params! {
            ":id": record.id.as_bytes(),
            ":ahead": ahead,
            // One of a number that is none has nothing in front of it.
            ":seq": if before.is_none() { i64::MIN } else { seq(same) },
        })?;
    }
    let mut put = turn.prepare_cached(
        "INSERT INTO turns (case_id, ahead, seq, at, entry, title, label, revision)
         VALUES (:id, :ahead, :seq, :at, :entry, :title, :label, :revision)",
    )?;
    for (at, step) in turns.iter().enumerate().skip(same) {
        let entry = serde_json::to_string(&step.entry).map_err(StoreError::Unwritable)?;
        let said = step.said.as_ref();
        put.execute(named_params! {
            ":id": record.id.as_bytes(),
            ":ahead": ahead,
            ":seq": seq(at),
            ":at": step.at,
            ":entry": entry,
            ":title": said.map(|said| &said.title),
            ":label": said.map(|said| &said.label),
            ":revision": revision,
        })?;
    }
    Ok(())
}

pub(super) fn as_json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(StoreError::Unwritable)
}

/// A phone number as it is compared: its digits.
pub(super) fn digits(phone: &str) -> String {
    phone.chars().filter(char::is_ascii_digit).collect()
}

fn seq(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}

/// Writes all notes of a case, in their order.
pub(super) fn put_notes(turn: &Transaction<'_>, record: &Record) -> Result<(), StoreError> {
    turn.prepare_cached("DELETE FROM notes WHERE case_id = :id")?
        .execute(named_params! { ":id": record.id.as_bytes() })?;
    let mut put = turn.prepare_cached(
        "INSERT INTO notes (case_id, seq, node, at, kind, note)
         VALUES (:id, :seq, :node, :at, :kind, :note)",
    )?;
    for (at, note) in record.notes.iter().enumerate() {
        put.execute(named_params! {
            ":id": record.id.as_bytes(),
            ":node": note.node,
            ":at": note.at,
            ":kind": note.kind.id(),
            ":note": note.text,
            ":seq": seq(at),
        })?;
    }
    Ok(())
}

/// Writes all that was looked for, in its order.
pub(super) fn put_searches(turn: &Transaction<'_>, record: &Record) -> Result<(), StoreError> {
    turn.prepare_cached("DELETE FROM searches WHERE case_id = :id")?
        .execute(named_params! { ":id": record.id.as_bytes() })?;
    let mut put = turn.prepare_cached(
        "INSERT INTO searches (case_id, seq, at, lang, search, hit, turn, taken)
         VALUES (:id, :seq, :at, :lang, :search, :hit, :turn, :taken)",
    )?;
    for (at, searched) in record.searches.iter().enumerate() {
        put.execute(named_params! {
            ":id": record.id.as_bytes(),
            ":seq": seq(at),
            ":at": searched.at,
            ":lang": searched.lang,
            ":search": searched.text,
            ":hit": searched.hit,
            ":turn": seq(searched.turn),
            ":taken": searched.taken,
        })?;
    }
    Ok(())
}
