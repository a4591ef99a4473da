//! The training store: one `SQLite` file of its own beside the case store, which it never touches. Safe for several
//! trainees, several copies of the program at once, and a power cut at any moment.

use std::{
    cell::Cell,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{
    Connection, OpenFlags, OptionalExtension as _, Row, Transaction, TransactionBehavior,
    named_params,
};

use super::{
    fault::TrainingError,
    file::{self, Lock},
    fsrs::{Grade, Memory},
    marks::{Marks, name_of},
    recall::{self, Card, Due, Item},
};
use crate::{
    disk,
    drill::{Act, Assignment, Level, Run},
    redact,
};

/// The schema that this program writes.
pub const SCHEMA: u32 = 2;

const TABLES: &str = "
    CREATE TABLE trainees (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        began INTEGER NOT NULL
    );
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY,
        trainee INTEGER NOT NULL,
        at INTEGER NOT NULL,
        content TEXT NOT NULL,
        scenario TEXT NOT NULL,
        level TEXT NOT NULL,
        seed INTEGER NOT NULL,
        acts TEXT NOT NULL,
        marks TEXT NOT NULL,
        elapsed INTEGER NOT NULL,
        shared INTEGER NOT NULL
    );
    CREATE INDEX attempts_of ON attempts (trainee, at);
    CREATE TABLE cards (
        trainee INTEGER NOT NULL,
        item TEXT NOT NULL,
        stability REAL,
        difficulty REAL,
        reviewed INTEGER NOT NULL,
        due INTEGER NOT NULL,
        reviews INTEGER NOT NULL,
        lapses INTEGER NOT NULL,
        PRIMARY KEY (trainee, item)
    ) WITHOUT ROWID;
    CREATE TABLE chores (name TEXT PRIMARY KEY) WITHOUT ROWID;
";

/// Since schema 2: drills that were begun and are not over.
const UNFINISHED: &str = "
    CREATE TABLE IF NOT EXISTS unfinished (
        trainee INTEGER NOT NULL,
        at INTEGER NOT NULL,
        content TEXT NOT NULL,
        scenario TEXT NOT NULL,
        level TEXT NOT NULL,
        seed INTEGER NOT NULL,
        acts TEXT NOT NULL,
        elapsed INTEGER NOT NULL,
        PRIMARY KEY (trainee, scenario)
    ) WITHOUT ROWID;
";

/// Every column that is read or written: a file that lacks one is of no use, however sound it is.
const USED: [&str; 4] = [
    "SELECT id, name, began FROM trainees LIMIT 0",
    "SELECT id, trainee, at, content, scenario, level, seed, acts, marks, elapsed, shared FROM attempts LIMIT 0",
    "SELECT trainee, item, stability, difficulty, reviewed, due, reviews, lapses FROM cards LIMIT 0",
    "SELECT name FROM chores LIMIT 0",
];

/// The same of the table that schema 1 has not.
const USED_SINCE_2: &str =
    "SELECT trainee, at, content, scenario, level, seed, acts, elapsed FROM unfinished LIMIT 0";

/// What an earlier run left to be done: nothing of the forgotten may stay in the files.
const SCRUB: &str = "scrub";

/// How the names of files begin that were set aside.
const DAMAGED: &str = "training-damaged-";

/// The longest name of a trainee, in characters.
const LONGEST_NAME: usize = 60;

/// A drill that somebody finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Its number in the store; 0 until it is kept.
    pub id: i64,
    /// When it ended, milliseconds since 1970.
    pub at: i64,
    /// The [`identity`](super::identity) of the content that it was played with.
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
    /// Whether the trainee shows it to the trainer.
    pub shared: bool,
}

impl Attempt {
    /// Of a drill; private. `None`: it is not over, and there is no score to keep.
    #[must_use]
    pub fn of(run: &Run, content: &str, elapsed: u32, at: i64) -> Option<Self> {
        let Assignment {
            scenario,
            level,
            seed,
        } = run.assignment();
        Some(Self {
            id: 0,
            at,
            content: content.to_owned(),
            scenario: name_of(run.pack(), scenario)?,
            level,
            seed,
            acts: run.acts().to_vec(),
            marks: Marks::of(run)?,
            elapsed,
            shared: false,
        })
    }

    /// The flow of its scenario.
    #[must_use]
    pub fn flow(&self) -> &str {
        flow_of(&self.scenario)
    }
}

/// The flow of a scenario that is called `flow/id`.
fn flow_of(scenario: &str) -> &str {
    scenario.split_once('/').map_or(scenario, |(flow, _)| flow)
}

/// A drill that somebody began and that is not over. It has no score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfinished {
    /// When something was last done in it, milliseconds since 1970.
    pub at: i64,
    /// The [`identity`](super::identity) of the content that it was played with.
    pub content: String,
    /// The scenario, as `flow/id`.
    pub scenario: String,
    /// The level.
    pub level: Level,
    /// The seed.
    pub seed: u64,
    /// What was done.
    pub acts: Vec<Act>,
    /// Seconds by the clock on the wall.
    pub elapsed: u32,
}

impl Unfinished {
    /// Of a drill. `None`: nothing was done in it yet, or it is over.
    #[must_use]
    pub fn of(run: &Run, content: &str, elapsed: u32, at: i64) -> Option<Self> {
        if run.acts().is_empty() || run.score().is_some() {
            return None;
        }
        let Assignment {
            scenario,
            level,
            seed,
        } = run.assignment();
        Some(Self {
            at,
            content: content.to_owned(),
            scenario: name_of(run.pack(), scenario)?,
            level,
            seed,
            acts: run.acts().to_vec(),
            elapsed,
        })
    }

    /// The flow of its scenario.
    #[must_use]
    pub fn flow(&self) -> &str {
        flow_of(&self.scenario)
    }
}

/// Who learns on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trainee {
    /// As it was typed, without what is not to be kept.
    pub name: String,
    /// Since when, milliseconds since 1970.
    pub began: i64,
    /// How many drills were finished.
    pub attempts: u32,
    /// How many of them are shared.
    pub shared: u32,
}

/// Rows, and how many could not be read and were left out.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept<T> {
    /// Those that could be read.
    pub rows: Vec<T>,
    /// How many could not.
    pub left_out: usize,
}

/// What came of forgetting somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forgotten {
    /// Nothing is left in the files.
    Whole,
    /// No list has it any more, but another program is reading the file: pieces stay in it until a later run has taken
    /// them away.
    Listed,
}

/// An opened store, and where a damaged one was set aside.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// The damaged file that stood in its place.
    pub set_aside: Option<PathBuf>,
}

/// What is kept of training on this device.
#[derive(Debug)]
pub struct Store {
    base: Connection,
    folder: PathBuf,
    /// Which file was opened.
    opened: Option<(u64, u64)>,
    patience: Cell<Duration>,
}

/// A transaction that writes, and the lock under which it does. Both end together, in this order.
struct Turn<'s> {
    transaction: Transaction<'s>,
    #[allow(dead_code, reason = "held, not read")]
    lock: Lock,
}

impl Store {
    /// The file of the store in a folder.
    #[must_use]
    pub fn file(folder: &Path) -> PathBuf {
        folder.join("training.db")
    }

    fn lock(folder: &Path, patience: Duration) -> Result<Lock, TrainingError> {
        Lock::take(&folder.join("training.lock"), patience)
    }

    /// Opens the store of a folder, and makes both if they are not there. A damaged file is set aside. Other copies are
    /// waited for as long as `patience`.
    ///
    /// # Errors
    /// Why nothing can be kept here. Nothing was overwritten.
    pub fn open(folder: &Path, patience: Duration) -> Result<Opened, TrainingError> {
        disk::make_folder(folder)
            .map_err(|error| TrainingError::Folder(folder.to_owned(), error))?;
        let lock = Self::lock(folder, patience)?;
        let opened = match Self::connect(folder, patience, true) {
            Err(TrainingError::Damaged(..)) => {
                let set_aside = set_aside(folder)?;
                Opened {
                    store: Self::connect(folder, patience, true)?,
                    set_aside: Some(set_aside),
                }
            }
            other => Opened {
                store: other?,
                set_aside: None,
            },
        };
        drop(lock);
        opened.store.scrub_if_left()?;
        Ok(opened)
    }

    /// The same for a command that only looks: a damaged file stays where it is.
    ///
    /// # Errors
    /// Why it cannot be read. `Ok(None)`: there is none.
    pub fn look(folder: &Path, patience: Duration) -> Result<Option<Self>, TrainingError> {
        if file::size_of(&Self::file(folder))?.is_none() {
            return Ok(None);
        }
        Self::connect(folder, patience, false).map(Some)
    }

    fn connect(folder: &Path, patience: Duration, make: bool) -> Result<Self, TrainingError> {
        let path = Self::file(folder);
        let size = file::size_of(&path)?;
        for end in ["-wal", "-shm"] {
            let beside = disk::beside(&path, end);
            let left = file::size_of(&beside)?.is_some_and(|size| size > 0);
            // The log of a file that is gone would be read into the new one.
            if left && size.is_none() {
                return Err(TrainingError::Damaged(path, None));
            }
        }
        match size {
            // None that we make is ever empty.
            Some(0) => return Err(TrainingError::Damaged(path, None)),
            None if make => create(&path)?,
            None | Some(_) => {}
        }
        let of = |error| TrainingError::of(&path, error);
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let base = Connection::open_with_flags(&path, flags).map_err(of)?;
        base.busy_timeout(patience).map_err(of)?;
        base.pragma_update(None, "synchronous", "full")
            .map_err(of)?;
        base.pragma_update(None, "secure_delete", true)
            .map_err(of)?;
        if look_over(&base, &path)? < SCHEMA && make {
            // Whoever makes holds the lock. Commands that only look do without the new table.
            let upgrade = || {
                let turn = Transaction::new_unchecked(&base, TransactionBehavior::Immediate)?;
                turn.execute_batch(UNFINISHED)?;
                turn.pragma_update(None, "user_version", SCHEMA)?;
                turn.commit()
            };
            upgrade().map_err(of)?;
        }
        Ok(Self {
            base,
            folder: folder.to_owned(),
            opened: file::identity(&path),
            patience: Cell::new(patience),
        })
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn path(&self) -> PathBuf {
        Self::file(&self.folder)
    }

    fn of(&self, error: rusqlite::Error) -> TrainingError {
        TrainingError::of(&self.path(), error)
    }

    /// A transaction that writes, when it is this copy's turn.
    fn write(&self) -> Result<Turn<'_>, TrainingError> {
        let lock = Self::lock(&self.folder, self.patience.get())?;
        if file::identity(&self.path()) != self.opened {
            return Err(TrainingError::Replaced(self.path()));
        }
        let begun = Transaction::new_unchecked(&self.base, TransactionBehavior::Immediate);
        let transaction = begun.map_err(|error| self.of(error))?;
        Ok(Turn { transaction, lock })
    }

    fn commit(&self, turn: Turn<'_>) -> Result<(), TrainingError> {
        let done = turn.transaction.commit();
        done.map_err(|error| self.of(error))
    }

    /// The number of a trainee, if there is one of this name.
    fn known(&self, name: &str) -> Result<Option<i64>, TrainingError> {
        let name = clean_name(name)?;
        let found = self
            .base
            .query_row(
                "SELECT id FROM trainees WHERE name = :name",
                named_params! { ":name": name },
                |row| row.get(0),
            )
            .optional();
        found.map_err(|error| self.of(error))
    }

    fn wanted(&self, name: &str) -> Result<i64, TrainingError> {
        let known = self.known(name)?;
        known.ok_or_else(|| TrainingError::NoTrainee(redact::keep(name).text))
    }

    /// Everybody who learns here, by name.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn trainees(&self) -> Result<Vec<Trainee>, TrainingError> {
        let read = || {
            let mut statement = self.base.prepare(
                "SELECT name, began,
                        (SELECT count(*) FROM attempts WHERE trainee = trainees.id),
                        (SELECT count(*) FROM attempts WHERE trainee = trainees.id AND shared = 1)
                 FROM trainees ORDER BY name",
            )?;
            let rows = statement.query_map([], |row| {
                Ok(Trainee {
                    name: row.get(0)?,
                    began: row.get(1)?,
                    attempts: row.get(2)?,
                    shared: row.get(3)?,
                })
            })?;
            rows.collect::<rusqlite::Result<Vec<Trainee>>>()
        };
        read().map_err(|error| self.of(error))
    }

    /// Keeps an attempt, and counts it as a review of its scenario. The trainee is new if nobody has the name.
    ///
    /// # Errors
    /// Why it is not kept; nothing has changed.
    pub fn keep(&self, trainee: &str, attempt: &Attempt) -> Result<i64, TrainingError> {
        let name = clean_name(trainee)?;
        let turn = self.write()?;
        let item = Item::Drill(attempt.scenario.clone());
        let grade = recall::grade_of(&attempt.marks, attempt.level);
        let write = |turn: &Transaction<'_>| {
            let id = enrolled(turn, &name, attempt.at)?;
            turn.execute(
                "INSERT INTO attempts (trainee, at, content, scenario, level, seed, acts, marks, elapsed, shared)
                 VALUES (:trainee, :at, :content, :scenario, :level, :seed, :acts, :marks, :elapsed, :shared)",
                named_params! {
                    ":trainee": id,
                    ":at": attempt.at,
                    ":content": attempt.content,
                    ":scenario": attempt.scenario,
                    ":level": attempt.level.id(),
                    ":seed": attempt.seed.cast_signed(),
                    ":acts": json(&attempt.acts)?,
                    ":marks": json(&attempt.marks)?,
                    ":elapsed": attempt.elapsed,
                    ":shared": attempt.shared,
                },
            )?;
            let number = turn.last_insert_rowid();
            review(turn, id, &item, grade, attempt.at)?;
            drop_unfinished(turn, id, &attempt.scenario)?;
            Ok(number)
        };
        let number = write(&turn.transaction).map_err(|error| self.of(error))?;
        self.commit(turn)?;
        Ok(number)
    }

    /// Keeps a drill that is not over, in place of an earlier one of the same scenario. The trainee is new if nobody has
    /// the name.
    ///
    /// # Errors
    /// Why it is not kept; nothing has changed.
    pub fn set_down(&self, trainee: &str, unfinished: &Unfinished) -> Result<(), TrainingError> {
        let name = clean_name(trainee)?;
        let turn = self.write()?;
        let write = |turn: &Transaction<'_>| {
            let id = enrolled(turn, &name, unfinished.at)?;
            turn.execute(
                "INSERT OR REPLACE INTO unfinished (trainee, at, content, scenario, level, seed, acts, elapsed)
                 VALUES (:trainee, :at, :content, :scenario, :level, :seed, :acts, :elapsed)",
                named_params! {
                    ":trainee": id,
                    ":at": unfinished.at,
                    ":content": unfinished.content,
                    ":scenario": unfinished.scenario,
                    ":level": unfinished.level.id(),
                    ":seed": unfinished.seed.cast_signed(),
                    ":acts": json(&unfinished.acts)?,
                    ":elapsed": unfinished.elapsed,
                },
            )
        };
        write(&turn.transaction).map_err(|error| self.of(error))?;
        self.commit(turn)
    }

    /// The drills that a trainee began and that are not over, the last one first. For who is new there are none.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn unfinished(&self, trainee: &str) -> Result<Kept<Unfinished>, TrainingError> {
        let Some(id) = self.known(trainee)? else {
            let rows = Vec::new();
            return Ok(Kept { rows, left_out: 0 });
        };
        self.rows(
            "SELECT at, content, scenario, level, seed, acts, elapsed FROM unfinished
             WHERE trainee = :id ORDER BY at DESC, scenario",
            id,
            unfinished_of,
        )
    }

    /// Takes away what is kept of an unfinished drill, if anything is.
    ///
    /// # Errors
    /// There is no such trainee, or the file cannot be written; nothing has changed.
    pub fn give_up(&self, trainee: &str, scenario: &str) -> Result<(), TrainingError> {
        let id = self.wanted(trainee)?;
        let turn = self.write()?;
        let done = drop_unfinished(&turn.transaction, id, scenario);
        done.map_err(|error| self.of(error))?;
        self.commit(turn)
    }

    /// Records how well something was recalled. The trainee is new if nobody has the name.
    ///
    /// # Errors
    /// Why it is not kept; nothing has changed.
    pub fn record(
        &self,
        trainee: &str,
        item: &Item,
        grade: Grade,
        now: i64,
    ) -> Result<Card, TrainingError> {
        let name = clean_name(trainee)?;
        let turn = self.write()?;
        let write = |turn: &Transaction<'_>| {
            let id = enrolled(turn, &name, now)?;
            review(turn, id, item, grade, now)
        };
        let card = write(&turn.transaction).map_err(|error| self.of(error))?;
        self.commit(turn)?;
        Ok(card)
    }

    /// Puts something on the list for `due`, or brings it forward to then: after a slip in a real case.
    ///
    /// # Errors
    /// Why it is not kept; nothing has changed.
    pub fn offer(
        &self,
        trainee: &str,
        item: &Item,
        due: i64,
        now: i64,
    ) -> Result<(), TrainingError> {
        let name = clean_name(trainee)?;
        let turn = self.write()?;
        let write = |turn: &Transaction<'_>| {
            let id = enrolled(turn, &name, now)?;
            let mut card = card(turn, id, item)?.unwrap_or_else(|| Card::new(item.clone(), due));
            card.due = card.due.min(due);
            put_card(turn, id, &card)
        };
        write(&turn.transaction).map_err(|error| self.of(error))?;
        self.commit(turn)
    }

    /// What to repeat now, of what the deck has. For who is new, the beginning of the deck.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn due(
        &self,
        trainee: &str,
        deck: &[Item],
        now: i64,
        limit: usize,
    ) -> Result<Vec<Due>, TrainingError> {
        let cards = match self.known(trainee)? {
            Some(_) => self.cards(trainee)?.rows,
            None => Vec::new(),
        };
        Ok(recall::due(&cards, deck, now, limit))
    }

    /// Everything that is repeated, by its name.
    ///
    /// # Errors
    /// There is no such trainee, or the file cannot be read.
    pub fn cards(&self, trainee: &str) -> Result<Kept<Card>, TrainingError> {
        let id = self.wanted(trainee)?;
        self.rows(
            "SELECT item, stability, difficulty, reviewed, due, reviews, lapses FROM cards
             WHERE trainee = :id ORDER BY item",
            id,
            card_of,
        )
    }

    /// What was finished, the oldest first.
    ///
    /// # Errors
    /// There is no such trainee, or the file cannot be read.
    pub fn attempts(&self, trainee: &str) -> Result<Kept<Attempt>, TrainingError> {
        let id = self.wanted(trainee)?;
        self.rows(
            "SELECT id, at, content, scenario, level, seed, acts, marks, elapsed, shared FROM attempts
             WHERE trainee = :id ORDER BY at, id",
            id,
            attempt_of,
        )
    }

    /// The rows of a trainee. One that cannot be read is left out: nothing is made up for it.
    fn rows<T>(
        &self,
        sql: &str,
        trainee: i64,
        read: impl Fn(&Row<'_>) -> Option<T>,
    ) -> Result<Kept<T>, TrainingError> {
        let all = || {
            let mut statement = self.base.prepare(sql)?;
            let mut found = statement.query(named_params! { ":id": trainee })?;
            let (mut rows, mut left_out) = (Vec::new(), 0);
            while let Some(row) = found.next()? {
                match read(row) {
                    Some(row) => rows.push(row),
                    None => left_out += 1,
                }
            }
            Ok(Kept { rows, left_out })
        };
        all().map_err(|error| self.of(error))
    }

    /// Shows attempts to the trainer: those of these scenarios, or all if none is named. Returns how many were private.
    ///
    /// # Errors
    /// There is no such trainee, or the file cannot be written.
    pub fn share(&self, trainee: &str, scenarios: &[String]) -> Result<usize, TrainingError> {
        let id = self.wanted(trainee)?;
        let turn = self.write()?;
        let write = |turn: &Transaction<'_>| {
            if scenarios.is_empty() {
                return turn.execute(
                    "UPDATE attempts SET shared = 1 WHERE trainee = :id AND shared = 0",
                    named_params! { ":id": id },
                );
            }
            let mut count = 0;
            for scenario in scenarios {
                count += turn.execute(
                    "UPDATE attempts SET shared = 1
                     WHERE trainee = :id AND shared = 0 AND scenario = :scenario",
                    named_params! { ":id": id, ":scenario": scenario },
                )?;
            }
            Ok(count)
        };
        let count = write(&turn.transaction).map_err(|error| self.of(error))?;
        self.commit(turn)?;
        Ok(count)
    }

    /// Takes a trainee away so that nothing of them is left in the file.
    ///
    /// # Errors
    /// There is no such trainee, or the file cannot be written; all of it stays.
    pub fn forget(&self, trainee: &str) -> Result<Forgotten, TrainingError> {
        let id = self.wanted(trainee)?;
        let turn = self.write()?;
        let write = |turn: &Transaction<'_>| {
            for sql in [
                "DELETE FROM attempts WHERE trainee = :id",
                "DELETE FROM cards WHERE trainee = :id",
                "DELETE FROM trainees WHERE id = :id",
            ] {
                turn.execute(sql, named_params! { ":id": id })?;
            }
            // A file of schema 1 that was only looked at has no such table.
            if turn.table_exists(None, "unfinished")? {
                let sql = "DELETE FROM unfinished WHERE trainee = :id";
                turn.execute(sql, named_params! { ":id": id })?;
            }
            turn.execute(
                "INSERT OR IGNORE INTO chores (name) VALUES (:name)",
                named_params! { ":name": SCRUB },
            )
        };
        write(&turn.transaction).map_err(|error| self.of(error))?;
        self.commit(turn)?;
        self.scrub()
    }

    /// Damaged files that were set aside: something may still be read from their pieces.
    #[must_use]
    pub fn set_aside(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let named = entries.filter(|entry| {
            let name = entry.file_name();
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            is_file && name.to_string_lossy().starts_with(DAMAGED)
        });
        let mut paths: Vec<PathBuf> = named.map(|entry| entry.path()).collect();
        paths.sort();
        paths
    }

    /// Finishes what an earlier run could not, if nobody is in the way.
    fn scrub_if_left(&self) -> Result<(), TrainingError> {
        let left = self.base.query_row(
            "SELECT count(*) FROM chores WHERE name = :name",
            named_params! { ":name": SCRUB },
            |row| row.get::<_, i64>(0),
        );
        if left.map_err(|error| self.of(error))? > 0 {
            self.scrub()?;
        }
        Ok(())
    }

    /// Writes the file anew without what was taken away, and empties the log: deleted rows leave pieces in both.
    fn scrub(&self) -> Result<Forgotten, TrainingError> {
        let lock = Self::lock(&self.folder, self.patience.get())?;
        let scrubbed = || {
            self.base.execute_batch("VACUUM")?;
            let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)";
            self.base
                .query_row(checkpoint, [], |row| row.get::<_, i64>(0))
        };
        let scrubbed = scrubbed().map_err(|error| self.of(error));
        drop(lock);
        match scrubbed {
            Ok(0) => {
                let turn = self.write()?;
                let done = turn.transaction.execute(
                    "DELETE FROM chores WHERE name = :name",
                    named_params! { ":name": SCRUB },
                );
                done.map_err(|error| self.of(error))?;
                self.commit(turn)?;
                Ok(Forgotten::Whole)
            }
            Ok(_) | Err(TrainingError::Busy) => Ok(Forgotten::Listed),
            Err(trouble) => Err(trouble),
        }
    }
}

/// A name as it is kept: what was typed, without what must never be.
fn clean_name(typed: &str) -> Result<String, TrainingError> {
    let kept = redact::keep(typed);
    let name = kept.text.trim();
    let is_name = !name.is_empty() && name.chars().count() <= LONGEST_NAME;
    if is_name && !name.chars().any(char::is_control) {
        Ok(name.to_owned())
    } else {
        Err(TrainingError::BadName)
    }
}

/// Makes a new file, whole, under another name, and gives it its own when it is on the disk: nobody ever finds a file
/// that is empty or has no tables.
fn create(path: &Path) -> Result<(), TrainingError> {
    let new = disk::beside(path, "-new");
    let io = |error| TrainingError::Folder(new.clone(), error);
    match fs::remove_file(&new) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(io(error)),
        Ok(()) | Err(_) => {}
    }
    drop(disk::create_private(&new).map_err(io)?);
    let fill = || {
        let base = Connection::open(&new)?;
        // On a network drive there is no shared memory, and the old journal stays.
        base.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
        base.pragma_update(None, "synchronous", "full")?;
        base.execute_batch(TABLES)?;
        base.execute_batch(UNFINISHED)?;
        base.pragma_update(None, "user_version", SCHEMA)?;
        base.close().map_err(|(_, error)| error)
    };
    let made = fill().map_err(|error| TrainingError::of(&new, error));
    let made = made.and_then(|()| fs::rename(&new, path).map_err(io));
    if made.is_err() {
        // What is left of it is taken away by the next attempt, too.
        let _ = fs::remove_file(&new);
    }
    made?;
    disk::sync_folder(path);
    Ok(())
}

/// Looks whether the file is sound and has our tables. Returns its schema.
fn look_over(base: &Connection, path: &Path) -> Result<u32, TrainingError> {
    let of = |error| TrainingError::of(path, error);
    let schema: u32 = base
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .map_err(of)?;
    if schema > SCHEMA {
        let path = path.to_owned();
        return Err(TrainingError::Newer { path, schema });
    }
    let sound: String = base
        .pragma_query_value(None, "quick_check", |row| row.get(0))
        .map_err(of)?;
    if sound != "ok" {
        return Err(TrainingError::Damaged(path.to_owned(), None));
    }
    let since_2 = (schema >= 2).then_some(USED_SINCE_2);
    for used in USED.into_iter().chain(since_2) {
        base.prepare(used).map_err(|error| {
            let unknown = error.sqlite_error_code() == Some(rusqlite::ErrorCode::Unknown);
            if unknown || matches!(error, rusqlite::Error::SqlInputError { .. }) {
                // Tables of another program, or none.
                return TrainingError::Damaged(path.to_owned(), Some(error));
            }
            of(error)
        })?;
    }
    Ok(schema)
}

/// Moves a damaged file and its log out of the way, both under a name that is not taken.
fn set_aside(folder: &Path) -> Result<PathBuf, TrainingError> {
    let path = Store::file(folder);
    let names = (1..).map(|at| folder.join(format!("{DAMAGED}{at}.db")));
    let mut free = names.filter(|name| fs::symlink_metadata(name).is_err());
    let aside = free.next().unwrap_or_default();
    for end in ["", "-wal", "-shm"] {
        let from = disk::beside(&path, end);
        match fs::rename(&from, disk::beside(&aside, end)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(TrainingError::Folder(from, error));
            }
            Ok(()) | Err(_) => {}
        }
    }
    Ok(aside)
}

fn json(value: &impl serde::Serialize) -> rusqlite::Result<String> {
    let text = serde_json::to_string(value);
    text.map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

/// The number of a trainee, who is new if nobody has the name.
fn enrolled(turn: &Transaction<'_>, name: &str, now: i64) -> rusqlite::Result<i64> {
    turn.execute(
        "INSERT OR IGNORE INTO trainees (name, began) VALUES (:name, :began)",
        named_params! { ":name": name, ":began": now },
    )?;
    turn.query_row(
        "SELECT id FROM trainees WHERE name = :name",
        named_params! { ":name": name },
        |row| row.get(0),
    )
}

fn review(
    turn: &Transaction<'_>,
    trainee: i64,
    item: &Item,
    grade: Grade,
    now: i64,
) -> rusqlite::Result<Card> {
    let card = card(turn, trainee, item)?;
    let card = card.unwrap_or_else(|| Card::new(item.clone(), now));
    let card = card.reviewed(grade, now);
    put_card(turn, trainee, &card)?;
    Ok(card)
}

/// The card of an item. One that cannot be read begins anew.
fn card(turn: &Transaction<'_>, trainee: i64, item: &Item) -> rusqlite::Result<Option<Card>> {
    let found = turn
        .query_row(
            "SELECT item, stability, difficulty, reviewed, due, reviews, lapses FROM cards
             WHERE trainee = :trainee AND item = :item",
            named_params! { ":trainee": trainee, ":item": item.to_string() },
            |row| Ok(card_of(row)),
        )
        .optional()?;
    Ok(found.flatten())
}

fn put_card(turn: &Transaction<'_>, trainee: i64, card: &Card) -> rusqlite::Result<()> {
    turn.execute(
        "INSERT OR REPLACE INTO cards (trainee, item, stability, difficulty, reviewed, due, reviews, lapses)
         VALUES (:trainee, :item, :stability, :difficulty, :reviewed, :due, :reviews, :lapses)",
        named_params! {
            ":trainee": trainee,
            ":item": card.item.to_string(),
            ":stability": card.memory.map(|memory| memory.stability),
            ":difficulty": card.memory.map(|memory| memory.difficulty),
            ":reviewed": card.reviewed,
            ":due": card.due,
            ":reviews": card.reviews,
            ":lapses": card.lapses,
        },
    )?;
    Ok(())
}

fn card_of(row: &Row<'_>) -> Option<Card> {
    let item: String = row.get(0).ok()?;
    let stability: Option<f64> = row.get(1).ok()?;
    let difficulty: Option<f64> = row.get(2).ok()?;
    let memory = stability
        .zip(difficulty)
        .map(|(stability, difficulty)| Memory {
            stability,
            difficulty,
        });
    let sound = memory.is_none_or(|memory| {
        memory.stability > 0.0
            && memory.stability.is_finite()
            && (1.0..=10.0).contains(&memory.difficulty)
    });
    let card = Card {
        item: Item::named(&item)?,
        memory,
        reviewed: row.get(3).ok()?,
        due: row.get(4).ok()?,
        reviews: row.get(5).ok()?,
        lapses: row.get(6).ok()?,
    };
    sound.then_some(card)
}

fn drop_unfinished(
    turn: &Transaction<'_>,
    trainee: i64,
    scenario: &str,
) -> rusqlite::Result<usize> {
    turn.execute(
        "DELETE FROM unfinished WHERE trainee = :trainee AND scenario = :scenario",
        named_params! { ":trainee": trainee, ":scenario": scenario },
    )
}

fn unfinished_of(row: &Row<'_>) -> Option<Unfinished> {
    let level: String = row.get(3).ok()?;
    let seed: i64 = row.get(4).ok()?;
    let acts: String = row.get(5).ok()?;
    Some(Unfinished {
        at: row.get(0).ok()?,
        content: row.get(1).ok()?,
        scenario: row.get(2).ok()?,
        level: Level::named(&level)?,
        seed: seed.cast_unsigned(),
        acts: serde_json::from_str(&acts).ok()?,
        elapsed: row.get(6).ok()?,
    })
}

fn attempt_of(row: &Row<'_>) -> Option<Attempt> {
    let level: String = row.get(4).ok()?;
    let seed: i64 = row.get(5).ok()?;
    let (acts, marks): (String, String) = (row.get(6).ok()?, row.get(7).ok()?);
    Some(Attempt {
        id: row.get(0).ok()?,
        at: row.get(1).ok()?,
        content: row.get(2).ok()?,
        scenario: row.get(3).ok()?,
        level: Level::named(&level)?,
        seed: seed.cast_unsigned(),
        acts: serde_json::from_str(&acts).ok()?,
        marks: serde_json::from_str(&marks).ok()?,
        elapsed: row.get(8).ok()?,
        shared: row.get(9).ok()?,
    })
}
