//! What a central store has not got yet. Nothing is queued: each case has a revision that rises with every change, each
//! turn the revision that wrote it, and beside them stands up to which revision the central store has them. So what is to
//! be delivered cannot part from what is stored, and a correction of an old turn is a change like any other.

use std::fs::File;

use rusqlite::{OptionalExtension as _, Transaction, named_params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Deadline, Store, recovery, rows, rows::readable, runs};
use crate::{
    cases::{
        clock,
        fault::StoreError,
        record::{Note, NoteKind, Record, Said, Turn},
    },
    redact,
    session::Entry,
};

/// The name of the desk in the file: drawn once.
const DESK: &str = "desk";

/// Which version of the program has looked the delivered cases through, and how far: `0.2.0 1234`, `0.2.0 all`.
const SEEN: &str = "seen";

/// How many cases are looked through in one go: others wait for that.
const AT_ONCE: usize = 100;

/// The central store that the revisions speak of.
const STORE: &str = "store";

/// How much is still to be delivered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outbox {
    /// Cases with turns that the central store has not got.
    pub cases: usize,
    /// Forgotten cases that the central store has still.
    pub forgotten: usize,
    /// Cases that the central store refuses as a whole.
    pub refused: usize,
    /// Turns and notes that the central store has set apart.
    pub apart: usize,
}

impl Outbox {
    /// Whether nothing is left to be delivered.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.cases == 0 && self.forgotten == 0
    }
}

/// What a central store has not got of one case. Everything that somebody typed has been looked through once more.
#[derive(Clone, Debug, Serialize)]
pub struct Delivery {
    /// The case.
    pub id: Uuid,
    /// The store that it comes from.
    pub desk: Uuid,
    /// The computer that this is.
    pub computer: String,
    /// The revision that the central store has afterwards.
    pub revision: i64,
    /// The revision that it should have before.
    pub since: i64,
    /// How many turns the case has: those beyond go. Where some cannot be read here, none goes there.
    pub length: usize,
    /// The same of those that were taken back.
    pub ahead: usize,
    head: Head,
    turns: Vec<TurnRow>,
    notes: Vec<NoteRow>,
}

/// What lists show of a case, and all else of its record.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Head {
    number: Option<String>,
    spoken: Option<String>,
    pack: String,
    version: String,
    flow: String,
    place: String,
    began: i64,
    touched: i64,
    outcome: String,
    closed: bool,
    agent: Option<String>,
    merchant: Option<String>,
    phone: Option<String>,
    shop: Option<String>,
    code: Option<String>,
    passed_to: Option<String>,
    due: Option<i64>,
    /// Without turns, notes and searches.
    record: Record,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct TurnRow {
    ahead: bool,
    seq: usize,
    at: i64,
    /// `None`: the central store has set it apart.
    entry: Option<Entry>,
    title: Option<String>,
    label: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
struct NoteRow {
    seq: usize,
    node: String,
    at: i64,
    kind: NoteKind,
    /// `None`: the central store has set it apart.
    text: Option<String>,
}

/// A case as a central store has it.
#[derive(Clone, Debug, Deserialize)]
pub struct Received {
    head: Head,
    turns: Vec<TurnRow>,
    notes: Vec<NoteRow>,
}

impl Delivery {
    /// The number that people call the case by.
    #[must_use]
    pub fn spoken(&self) -> &str {
        self.head.spoken.as_deref().unwrap_or_default()
    }
}

impl Received {
    /// The case. What follows a turn that was set apart is left out with it, because it would mean something else.
    #[must_use]
    pub fn record(self) -> Record {
        let mut record = self.head.record;
        for ahead in [false, true] {
            let turns = self.turns.iter().filter(|turn| turn.ahead == ahead);
            let turns = turns.enumerate().map_while(|(seq, turn)| {
                if turn.seq != seq {
                    return None;
                }
                let said = turn.title.clone().zip(turn.label.clone());
                Some(Turn {
                    at: turn.at,
                    entry: turn.entry.clone()?,
                    said: said.map(|(title, label)| Said { title, label }),
                })
            });
            let into = if ahead {
                &mut record.ahead
            } else {
                &mut record.log
            };
            *into = turns.collect();
        }
        let notes = self.notes.into_iter().filter_map(|note| {
            Some(Note {
                node: note.node,
                at: note.at,
                kind: note.kind,
                text: note.text?,
            })
        });
        record.notes = notes.collect();
        record
    }
}

impl Head {
    fn of(record: &Record) -> Self {
        let passed_to = record.passed_to().map(|to| to.id().to_owned());
        let number = record.number.as_ref();
        Self {
            number: number.map(ToString::to_string),
            spoken: number.map(super::super::record::Number::spoken),
            pack: record.pack.clone(),
            version: record.version.clone(),
            flow: record.flow.clone(),
            place: record.place.clone(),
            began: record.began,
            touched: record.touched,
            outcome: record.outcome.id().to_owned(),
            closed: record.closed,
            agent: Some(record.station.agent.clone()).filter(|agent| !agent.is_empty()),
            merchant: record
                .field("merchant-no")
                .map(|number| rows::digits(&number)),
            phone: record
                .field("callback-phone")
                .map(|phone| rows::digits(&phone)),
            shop: record.field("shop-name"),
            code: record.code(),
            passed_to,
            due: record.call_back().filter(|_| !record.closed),
            record: Record {
                log: Vec::new(),
                ahead: Vec::new(),
                notes: Vec::new(),
                searches: Vec::new(),
                ..record.clone()
            },
        }
    }
}

/// Hides once more what must not be kept: an older program may have known less.
fn mask(record: &mut Record) {
    let turns = record.log.iter_mut().chain(&mut record.ahead);
    for turn in turns {
        match &mut turn.entry {
            Entry::Fields { values, .. } => values.values_mut().for_each(mask_text),
            Entry::Jump { noted, known, .. } => {
                noted.values_mut().for_each(mask_text);
                if let Some(known) = known {
                    mask_text(&mut known.said);
                }
            }
            Entry::Answer { .. }
            | Entry::Stop { .. }
            | Entry::TakenOver(_)
            | Entry::Recheck(_)
            | Entry::Given(_) => {}
        }
        if let Some(said) = &mut turn.said {
            mask_text(&mut said.title);
            mask_text(&mut said.label);
        }
    }
    record
        .notes
        .iter_mut()
        .for_each(|note| mask_text(&mut note.text));
    record.caller.values_mut().for_each(mask_text);
    mask_text(&mut record.station.agent);
}

/// Adds what only the own copy of a case has: notes, and what is known of the caller. A field of the caller that says
/// something else now is a correction; what it said here stays as a note.
fn add_missing(record: &mut Record, own: &Record) {
    let mut there = record.notes.clone();
    let missing = own.notes.iter().filter(|note| {
        let known = there.iter().position(|other| other == *note);
        known.map(|at| there.swap_remove(at)).is_none()
    });
    let missing: Vec<Note> = missing.cloned().collect();
    record.notes.extend(missing);
    for (field, value) in &own.caller {
        match record.caller.get(field) {
            None => {
                record.caller.insert(field.clone(), value.clone());
            }
            Some(other) if other != value && !value.is_empty() => {
                let text = format!("{field}: {value}");
                if !record.notes.iter().any(|note| note.text == text) {
                    record.add_note(&own.place, NoteKind::Own, &text, own.touched);
                }
            }
            Some(_) => {}
        }
    }
    record.notes.sort_by_key(|note| note.at);
}

fn mask_text(text: &mut String) {
    let kept = redact::keep(text);
    if kept.text != *text {
        *text = kept.text;
    }
    // No text of PostgreSQL holds it: the case would be refused.
    if text.contains('\0') {
        *text = text.replace('\0', "\u{fffd}");
    }
}

/// Leaves the id of a case that goes, where a central store may have it.
pub(super) fn leave_tombstone(turn: &Transaction<'_>, id: Uuid) -> Result<(), StoreError> {
    turn.prepare_cached(
        "INSERT OR IGNORE INTO tombstones (case_id) SELECT id FROM cases WHERE id = :id AND offered = 1",
    )?
    .execute(named_params! { ":id": id.as_bytes() })?;
    Ok(())
}

fn noted(turn: &Transaction<'_>, name: &str) -> Result<Option<String>, StoreError> {
    let value = turn
        .prepare_cached("SELECT value FROM central WHERE name = :name")?
        .query_row(named_params! { ":name": name }, |row| row.get(0))
        .optional()?;
    Ok(value)
}

fn note(turn: &Transaction<'_>, name: &str, value: &str) -> Result<(), StoreError> {
    turn.prepare_cached(
        "INSERT INTO central (name, value) VALUES (:name, :value)
         ON CONFLICT (name) DO UPDATE SET value = :value",
    )?
    .execute(named_params! { ":name": name, ":value": value })?;
    Ok(())
}

impl Store {
    /// The right to deliver for this store. `None`: another run has it.
    ///
    /// # Errors
    /// The folder cannot be used.
    pub fn deliverer(&self) -> Result<Option<File>, StoreError> {
        let now = Deadline::after(std::time::Duration::ZERO);
        match recovery::lock(&self.folder.join("cases.deliver"), now) {
            Ok(lock) => Ok(Some(lock)),
            Err(StoreError::Busy(_)) => Ok(None),
            Err(trouble) => Err(trouble),
        }
    }

    /// What this store is called at a central one.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn desk(&self) -> Result<Uuid, StoreError> {
        let turn = self.write()?;
        let known = noted(&turn, DESK)?.and_then(|desk| desk.parse().ok());
        let desk = known.unwrap_or_else(clock::id);
        if known.is_none() {
            note(&turn, DESK, &desk.to_string())?;
            turn.commit()?;
        }
        Ok(desk)
    }

    /// Says which central store the revisions speak of from now on. Another one than before has nothing yet.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn deliver_to(&self, store: Uuid) -> Result<(), StoreError> {
        let turn = self.write()?;
        let store = store.to_string();
        if noted(&turn, STORE)?.as_deref() == Some(&*store) {
            return Ok(());
        }
        turn.execute("UPDATE cases SET delivered = 0, refused = 0, apart = 0", [])?;
        note(&turn, STORE, &store)?;
        turn.commit()
    }

    /// What this computer is called, once a run has begun.
    #[must_use]
    pub fn computer(&self) -> &str {
        self.run.as_ref().map_or("", |run| &run.computer)
    }

    /// How much is still to be delivered.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn outbox(&self) -> Result<Outbox, StoreError> {
        self.watched()?;
        let whole = |count: i64| usize::try_from(count).unwrap_or_default();
        let outbox = self.base.query_row(
            "SELECT (SELECT count(*) FROM cases WHERE revision > delivered AND revision > refused),
                    (SELECT count(*) FROM tombstones),
                    (SELECT count(*) FROM cases WHERE refused = revision),
                    (SELECT coalesce(sum(apart), 0) FROM cases WHERE apart > 0)",
            [],
            |row| {
                Ok(Outbox {
                    cases: whole(row.get(0)?),
                    forgotten: whole(row.get(1)?),
                    refused: whole(row.get(2)?),
                    apart: whole(row.get(3)?),
                })
            },
        )?;
        Ok(outbox)
    }

    /// The cases that are still to be delivered, the oldest first, and the forgotten ones.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn undelivered(&self) -> Result<(Vec<Uuid>, Vec<Uuid>), StoreError> {
        self.watched()?;
        let ids = |sql: &str| -> Result<Vec<Uuid>, StoreError> {
            let mut statement = self.base.prepare_cached(sql)?;
            // What has no id cannot be delivered.
            let (ids, _) = readable(statement.query([])?, |row| {
                Ok(Uuid::from_bytes(row.get(0)?))
            })?;
            Ok(ids)
        };
        let cases = ids(
            "SELECT id FROM cases WHERE revision > delivered AND revision > refused ORDER BY at",
        )?;
        Ok((cases, ids("SELECT case_id FROM tombstones")?))
    }

    /// The cases that somebody at this store works on, in this run or another.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn worked_on(&self) -> Result<Vec<Uuid>, StoreError> {
        self.watched()?;
        let mut statement = self.base.prepare_cached(
            "SELECT id, holder FROM cases WHERE closed = 0 AND holder IS NOT NULL",
        )?;
        let (found, _) = readable(statement.query([])?, |row| {
            Ok((Uuid::from_bytes(row.get(0)?), Uuid::from_bytes(row.get(1)?)))
        })?;
        let held = found
            .into_iter()
            .filter(|(_, run)| runs::is_alive(&self.folder, *run));
        Ok(held.map(|(id, _)| id).collect())
    }

    /// What the central store has not got of a case. From now on it may have some of it: that is written down first, so
    /// that a case which is forgotten meanwhile is forgotten there, too. `None`: there is nothing to deliver.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn delivery(&self, id: Uuid, desk: Uuid) -> Result<Option<Delivery>, StoreError> {
        let turn = self.write()?;
        let row: Option<(i64, i64, bool)> = turn
            .prepare_cached(
                "SELECT revision, delivered, offered FROM cases WHERE id = :id AND revision > delivered",
            )?
            .query_row(named_params! { ":id": id.as_bytes() }, |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        let Some((revision, since, offered)) = row else {
            return Ok(None);
        };
        let (record, left_out) = rows::whole(&turn, id)?;
        let mut changed = Vec::new();
        let mut statement = turn.prepare_cached(
            "SELECT ahead, seq FROM turns WHERE case_id = :id AND revision > :since ORDER BY ahead, seq",
        )?;
        let found = statement.query(named_params! { ":id": id.as_bytes(), ":since": since })?;
        let (mut places, _) = readable(found, |row| {
            Ok((row.get::<_, bool>(0)?, row.get::<_, i64>(1)?))
        })?;
        drop(statement);
        if offered {
            drop(turn);
        } else {
            turn.prepare_cached("UPDATE cases SET offered = 1 WHERE id = :id")?
                .execute(named_params! { ":id": id.as_bytes() })?;
            turn.commit()?;
        }
        self.leave_out(left_out);
        let Some(mut record) = record else {
            return Ok(None);
        };
        let known = record.clone();
        mask(&mut record);
        for (ahead, before, after) in [
            (false, &known.log, &record.log),
            (true, &known.ahead, &record.ahead),
        ] {
            let masked = before.iter().zip(after).enumerate();
            let masked = masked.filter(|(_, (before, after))| before != after);
            places.extend(masked.map(|(seq, _)| (ahead, i64::try_from(seq).unwrap_or(i64::MAX))));
        }
        // Also what was delivered before anybody knew what it was.
        places.sort_unstable();
        places.dedup();
        // A drill is offered for it here, and nobody else is told.
        record.station.taken_back = false;
        record.station.codes.clear();
        for (ahead, seq) in places {
            let turns = if ahead { &record.ahead } else { &record.log };
            let Ok(seq) = usize::try_from(seq) else {
                continue;
            };
            let Some(turn) = turns.get(seq) else { continue };
            changed.push(TurnRow {
                ahead,
                seq,
                at: turn.at,
                entry: Some(turn.entry.clone()),
                title: turn.said.as_ref().map(|said| said.title.clone()),
                label: turn.said.as_ref().map(|said| said.label.clone()),
            });
        }
        let notes = record.notes.iter().enumerate().map(|(seq, note)| NoteRow {
            seq,
            node: note.node.clone(),
            at: note.at,
            kind: note.kind,
            text: Some(note.text.clone()),
        });
        Ok(Some(Delivery {
            id,
            desk,
            computer: self
                .run
                .as_ref()
                .map_or_else(String::new, |run| run.computer.clone()),
            revision,
            since,
            length: if left_out > 0 {
                usize::from(u16::MAX)
            } else {
                record.log.len()
            },
            ahead: if left_out > 0 {
                usize::from(u16::MAX)
            } else {
                record.ahead.len()
            },
            head: Head::of(&record),
            notes: notes.collect(),
            turns: changed,
        }))
    }

    /// Whether all that was delivered was looked through by this program.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn is_looked_through(&self) -> Result<bool, StoreError> {
        let seen: Option<String> = self
            .base
            .prepare_cached("SELECT value FROM central WHERE name = :name")?
            .query_row(named_params! { ":name": SEEN }, |row| row.get(0))
            .optional()?;
        Ok(seen.is_some_and(|seen| seen == format!("{} all", env!("CARGO_PKG_VERSION"))))
    }

    /// Looks some cases through that were delivered by an older program: what holds something that only this one knows to
    /// be secret is to be delivered once more. Whether that is done with all.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn look_through(&self) -> Result<bool, StoreError> {
        if self.is_looked_through()? {
            return Ok(true);
        }
        self.watched()?;
        let program = env!("CARGO_PKG_VERSION");
        let read = self.base.unchecked_transaction()?;
        let seen = noted(&read, SEEN)?;
        let seen = seen.as_deref().and_then(|seen| seen.strip_prefix(program));
        let after: i64 = seen
            .and_then(|at| at.trim().parse().ok())
            .unwrap_or(i64::MIN);
        let mut statement = read.prepare_cached(
            "SELECT at, id FROM cases WHERE at > :after AND delivered > 0 ORDER BY at LIMIT :most",
        )?;
        let most = i64::try_from(AT_ONCE).unwrap_or(i64::MAX);
        let found = statement.query(named_params! { ":after": after, ":most": most })?;
        let (cases, _) = readable(found, |row| {
            Ok((row.get::<_, i64>(0)?, Uuid::from_bytes(row.get(1)?)))
        })?;
        drop(statement);
        let mut changed = Vec::new();
        for (_, id) in &cases {
            let Some(record) = rows::whole(&read, *id)?.0 else {
                continue;
            };
            let mut masked = record.clone();
            mask(&mut masked);
            if masked != record {
                changed.push(*id);
            }
        }
        drop(read);
        let turn = self.write()?;
        for id in changed {
            turn.prepare_cached("UPDATE cases SET revision = revision + 1 WHERE id = :id")?
                .execute(named_params! { ":id": id.as_bytes() })?;
        }
        let last = cases.last().filter(|_| cases.len() == AT_ONCE);
        let seen = last.map_or_else(|| "all".to_owned(), |(at, _)| at.to_string());
        note(&turn, SEEN, &format!("{program} {seen}"))?;
        turn.commit()?;
        Ok(last.is_none())
    }

    /// Writes down that the central store has a case up to a revision, and how much of it was set apart there.
    ///
    /// # Errors
    /// The file cannot be written: the case is delivered once more, which changes nothing there.
    pub fn set_delivered(&self, id: Uuid, revision: i64, apart: usize) -> Result<(), StoreError> {
        let turn = self.write()?;
        turn.prepare_cached(
            "UPDATE cases SET delivered = :revision, refused = 0, apart = :apart
             WHERE id = :id AND delivered < :revision",
        )?
        .execute(named_params! {
            ":id": id.as_bytes(),
            ":revision": revision,
            ":apart": i64::try_from(apart).unwrap_or(i64::MAX),
        })?;
        turn.commit()
    }

    /// Writes down that the central store has more, or less, of a case than was believed: everything since `since` is
    /// delivered once more, with a revision above `above`.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn deliver_again(&self, id: Uuid, since: i64, above: i64) -> Result<(), StoreError> {
        let turn = self.write()?;
        turn.prepare_cached(
            "UPDATE cases SET delivered = :since, revision = max(revision, :above + 1) WHERE id = :id",
        )?
        .execute(named_params! { ":id": id.as_bytes(), ":since": since, ":above": above })?;
        turn.commit()
    }

    /// Sets a case apart that the central store refuses as a whole, until it changes.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn set_refused(&self, id: Uuid, revision: i64) -> Result<(), StoreError> {
        let turn = self.write()?;
        turn.prepare_cached("UPDATE cases SET refused = :revision WHERE id = :id")?
            .execute(named_params! { ":id": id.as_bytes(), ":revision": revision })?;
        turn.commit()
    }

    /// Writes down that the central store has forgotten a case.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn set_forgotten(&self, id: Uuid) -> Result<(), StoreError> {
        let turn = self.write()?;
        turn.prepare_cached("DELETE FROM tombstones WHERE case_id = :id")?
            .execute(named_params! { ":id": id.as_bytes() })?;
        turn.commit()
    }

    /// Puts a case here that was taken over from the central store; where it stands here already, with less of it.
    /// What this desk did without the others knowing is not overwritten: where turns part, nothing is put here, `false`;
    /// notes and what is known of the caller are put together.
    ///
    /// # Errors
    /// The file cannot be written, or somebody works on the case.
    pub fn receive(&mut self, received: Received) -> Result<bool, StoreError> {
        let mut record = received.record();
        // An older program there may have known less.
        mask(&mut record);
        if let Some(own) = self.find(record.id)? {
            let turns = |record: &Record| -> Vec<Entry> {
                let entries = record.log.iter().map(|turn| turn.entry.clone());
                entries.filter(Entry::is_turn).collect()
            };
            if !turns(&record).starts_with(&turns(&own)) {
                return Ok(false);
            }
            add_missing(&mut record, &own);
            // What was looked for is known to the own store alone.
            record.searches = own.searches;
        }
        self.save(&mut record)?;
        self.let_go(record.id);
        Ok(true)
    }
}
