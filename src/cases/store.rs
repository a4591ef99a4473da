//! The case store: one `SQLite` file, safe for several copies of the program and for a power cut at any
//! moment. Only the rows that changed are written, in one transaction for each turn.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{self, File, TryLockError},
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{
    Connection, OptionalExtension as _, Row as SqlRow, Transaction, TransactionBehavior, params,
};
use uuid::Uuid;

use super::{
    clock,
    fault::StoreError,
    record::{Note, Number, Outcome, Record, Said, Turn},
};

/// The schema that this program writes.
pub const SCHEMA: u32 = 1;

/// Each step leads from the schema of its position to the next.
const MIGRATIONS: [&str; SCHEMA as usize] = ["
    CREATE TABLE cases (
        at INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        day TEXT NOT NULL,
        number INTEGER NOT NULL,
        pack TEXT NOT NULL,
        version TEXT NOT NULL,
        start TEXT NOT NULL,
        flow TEXT NOT NULL,
        place TEXT NOT NULL,
        lang TEXT NOT NULL,
        role TEXT NOT NULL,
        began INTEGER NOT NULL,
        touched INTEGER NOT NULL,
        talk INTEGER NOT NULL,
        wait INTEGER NOT NULL,
        outcome TEXT NOT NULL,
        closed INTEGER NOT NULL,
        holder BLOB,
        typed TEXT NOT NULL,
        UNIQUE (day, number)
    );
    CREATE INDEX cases_open ON cases (touched) WHERE closed = 0;
    CREATE TABLE turns (
        case_id BLOB NOT NULL,
        ahead INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL,
        entry TEXT NOT NULL,
        title TEXT,
        label TEXT,
        PRIMARY KEY (case_id, ahead, seq)
    ) WITHOUT ROWID;
    CREATE TABLE notes (
        case_id BLOB NOT NULL,
        node TEXT NOT NULL,
        at INTEGER NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (case_id, node)
    ) WITHOUT ROWID;
"];

/// How the names of files begin that were set aside.
const DAMAGED: &str = "cases-damaged-";

/// How long to wait for another copy that is writing.
const PATIENCE: Duration = Duration::from_millis(1500);

/// A file up to this size is looked through after a run that did not end by itself; it takes a few
/// milliseconds.
const LOOKED_THROUGH: u64 = 8 << 20;

/// An open case that nobody has touched for this long is nobody's any more, in milliseconds: 12 hours.
const STALE: i64 = 12 * 60 * 60 * 1000;

/// The cases of this device.
#[derive(Debug)]
pub struct Store {
    base: Connection,
    folder: PathBuf,
    /// This run of the program, with the file that it holds locked while it lives.
    run: Option<(Uuid, PathBuf, File)>,
    /// What stands in the file of the cases that this run works on.
    saved: BTreeMap<Uuid, Record>,
}

/// An opened store, and where a damaged one was set aside.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// The damaged file that stood in its place.
    pub set_aside: Option<PathBuf>,
}

/// A case in a list.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
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
    pub in_use: bool,
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
    /// At most so many, the newest first.
    pub most: Option<usize>,
}

impl Store {
    /// The file of the store in a folder.
    #[must_use]
    pub fn file(folder: &Path) -> PathBuf {
        folder.join("cases.db")
    }

    /// Opens the store of a folder, and makes both if they are not there. A damaged file is set aside.
    ///
    /// # Errors
    /// Why cases cannot be kept here. Nothing was overwritten.
    pub fn open(folder: &Path) -> Result<Opened, StoreError> {
        make_folder(folder)?;
        take_no_signal();
        match Self::connect(folder) {
            Ok(store) => Ok(Opened {
                store,
                set_aside: None,
            }),
            Err(StoreError::Damaged) => Self::begin_anew(folder),
            Err(trouble) => Err(trouble),
        }
    }

    /// Sets a file aside that turned out to be damaged, and begins a new one.
    ///
    /// # Errors
    /// Why cases cannot be kept here. Nothing was overwritten.
    pub fn begin_anew(folder: &Path) -> Result<Opened, StoreError> {
        // Another copy may have found the damage too: its new file is not moved away again.
        let lock = folder.join("cases.lock");
        let lock = File::create(&lock)
            .and_then(|file| {
                file.lock()?;
                Ok(file)
            })
            .map_err(|error| StoreError::Folder(lock, error))?;
        let opened = match Self::connect(folder).and_then(Self::looked_through) {
            Ok(store) => Ok(Opened {
                store,
                set_aside: None,
            }),
            Err(StoreError::Damaged) => {
                let aside = set_aside(folder)?;
                Self::connect(folder).map(|store| Opened {
                    store,
                    set_aside: Some(aside),
                })
            }
            Err(trouble) => Err(trouble),
        };
        drop(lock);
        opened
    }

    /// The same store, if all of its file is sound.
    fn looked_through(self) -> Result<Self, StoreError> {
        let sound: String = self
            .base
            .pragma_query_value(None, "integrity_check", |row| row.get(0))?;
        if sound == "ok" {
            Ok(self)
        } else {
            Err(StoreError::Damaged)
        }
    }

    /// The same for a command that only looks: a damaged file stays where it is.
    ///
    /// # Errors
    /// Why the cases cannot be read. `Ok(None)`: there are none.
    pub fn look(folder: &Path) -> Result<Option<Self>, StoreError> {
        if !Self::file(folder).exists() {
            return Ok(None);
        }
        take_no_signal();
        Self::connect(folder).map(Some)
    }

    fn connect(folder: &Path) -> Result<Self, StoreError> {
        let path = Self::file(folder);
        // A log that nobody emptied: the last run did not end by itself.
        let unclean = fs::metadata(folder.join("cases.db-wal")).is_ok_and(|log| log.len() > 0);
        let size = fs::metadata(&path).map_or(0, |file| file.len());
        make_file(&path).map_err(|error| StoreError::Folder(path.clone(), error))?;
        let mut base = Connection::open(&path)?;
        base.busy_timeout(PATIENCE)?;
        let schema: u32 = base.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if schema > SCHEMA {
            return Err(StoreError::Newer { path, schema });
        }
        // On a network drive there is no shared memory, and the old journal stays.
        base.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
        base.pragma_update(None, "synchronous", "full")?;
        base.pragma_update(None, "secure_delete", true)?;
        base.pragma_update(None, "foreign_keys", false)?;
        if schema < SCHEMA {
            migrate(&mut base)?;
        }
        if unclean && size <= LOOKED_THROUGH {
            let sound: String = base.pragma_query_value(None, "quick_check", |row| row.get(0))?;
            if sound != "ok" {
                return Err(StoreError::Damaged);
            }
        }
        Ok(Self {
            base,
            folder: folder.to_owned(),
            run: None,
            saved: BTreeMap::new(),
        })
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Marks this run of the program as one that works on cases; ends what runs before it left behind.
    ///
    /// # Errors
    /// Why not.
    pub fn begin_run(&mut self) -> Result<(), StoreError> {
        let folder = self.folder.join("running");
        make_folder(&folder)?;
        // Under the lock of the file, so that no other copy takes the new mark for a dead one.
        let turn = self
            .base
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for path in dead_runs(&folder) {
            // Left behind it does no harm but to be looked at again.
            let _ = fs::remove_file(path);
        }
        let id = Uuid::now_v7();
        let path = folder.join(id.simple().to_string());
        let taken = File::create(&path).and_then(|mark| {
            mark.lock()?;
            Ok(mark)
        });
        let mark = taken.map_err(|error| StoreError::Folder(path.clone(), error))?;
        let stale = clock::now().saturating_sub(STALE);
        turn.execute(
            "UPDATE cases SET closed = 1, outcome = CASE outcome WHEN 'open' THEN 'abandoned' ELSE outcome END
             WHERE closed = 0 AND touched < ?1",
            [stale],
        )?;
        turn.commit()?;
        self.run = Some((id, path, mark));
        Ok(())
    }

    /// Writes down what has changed of a case, and gives it an id and a number the first time.
    ///
    /// # Errors
    /// Why it is not kept; the record is as it was.
    pub fn save(&mut self, record: &mut Record) -> Result<(), StoreError> {
        if self.saved.get(&record.id) == Some(record) {
            return Ok(());
        }
        let mut next = record.clone();
        if next.id.is_nil() {
            next.id = Uuid::now_v7();
        }
        let before = self.saved.get(&next.id);
        let holder = self.run.as_ref().map(|(id, ..)| *id);
        let turn = self
            .base
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        next.number = Some(number(&turn, &next)?);
        put_case(&turn, &next, holder)?;
        put_turns(&turn, &next, false, before)?;
        put_turns(&turn, &next, true, before)?;
        if before.is_none_or(|before| before.notes != next.notes) {
            put_notes(&turn, &next)?;
        }
        turn.commit()?;
        *record = next.clone();
        self.saved.insert(next.id, next);
        Ok(())
    }

    /// Nobody of this run works on the case any more.
    pub fn let_go(&mut self, id: Uuid) {
        self.saved.remove(&id);
        let own = self.run.as_ref().map(|(own, ..)| *own.as_bytes());
        // If it cannot be written, the case is free when this run ends.
        let _ = self.base.execute(
            "UPDATE cases SET holder = NULL WHERE id = ?1 AND holder = ?2",
            params![id.as_bytes(), own],
        );
    }

    /// All of one case.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn find(&mut self, id: Uuid) -> Result<Option<Record>, StoreError> {
        whole(&self.base.transaction()?, id)
    }

    /// The same, to go on with: it is this run's case from now on. `None`: there is none, or another copy
    /// is working on it.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn take(&mut self, id: Uuid) -> Result<Option<Record>, StoreError> {
        // Under the lock of the file: of two that want it at once, one gets it.
        let turn = Transaction::new_unchecked(&self.base, TransactionBehavior::Immediate)?;
        let rows = self.rows(
            "SELECT * FROM cases WHERE hex(id) = ?1",
            &[id.simple().to_string().to_uppercase()],
        )?;
        if rows.iter().any(|row| row.in_use) {
            return Ok(None);
        }
        let record = whole(&turn, id)?;
        if record.is_some() {
            let holder = self.run.as_ref().map(|(id, ..)| *id.as_bytes());
            turn.execute(
                "UPDATE cases SET holder = ?2 WHERE id = ?1",
                params![id.as_bytes(), holder],
            )?;
        }
        turn.commit()?;
        self.saved.extend(record.clone().map(|record| (id, record)));
        Ok(record)
    }

    /// The cases that can be gone on with: not closed, and no other copy is working on them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open_cases(&self) -> Result<Vec<Row>, StoreError> {
        let mut rows = self.rows(
            "SELECT * FROM cases WHERE closed = 0 ORDER BY touched DESC, at DESC LIMIT 50",
            &[],
        )?;
        rows.retain(|row| !row.in_use);
        Ok(rows)
    }

    /// The cases that a filter lets through, the newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn list(&self, filter: &Filter) -> Result<Vec<Row>, StoreError> {
        let mut wanted: Vec<String> = Vec::new();
        let mut values: Vec<String> = Vec::new();
        let mut bind = |value: String| {
            values.push(value);
            format!("?{}", values.len())
        };
        if let Some(outcome) = filter.outcome {
            let named = bind(outcome.id().to_owned());
            // What is still open may yet be proved.
            wanted.push(format!(
                "CASE WHEN closed = 0 AND outcome = 'solved-assumed' THEN 'open' ELSE outcome END = {named}"
            ));
        }
        if let Some(since) = filter.since {
            wanted.push(format!(
                "began >= CAST({} AS INTEGER)",
                bind(since.to_string())
            ));
        }
        let mut among = |flows: &[String]| {
            let flows: Vec<String> = flows.iter().map(|flow| bind(flow.clone())).collect();
            format!("flow IN ({})", flows.join(", "))
        };
        if let Some(flows) = &filter.flows {
            wanted.push(among(flows));
        }
        if let Some(words) = &filter.words {
            let or_flow = among(&filter.or_flows);
            let words = words.trim().to_lowercase();
            // Every term is worked out for every case, so a number is asked for only where one is typed.
            let or_number = match numbered(&words) {
                Some((None, number)) => format!("OR number = {number}"),
                Some((Some(day), number)) => format!(
                    "OR (number = {number} AND substr(day, 6, 2) || substr(day, 9, 2) = {})",
                    bind(day.to_owned())
                ),
                None => String::new(),
            };
            let text = bind(words);
            wanted.push(format!(
                "(instr(typed, {text}) > 0 OR {or_flow} {or_number})"
            ));
        }
        let mut sql = "SELECT * FROM cases".to_owned();
        if !wanted.is_empty() {
            sql = format!("{sql} WHERE {}", wanted.join(" AND "));
        }
        sql += " ORDER BY at DESC";
        if let Some(most) = filter.most {
            sql = format!("{sql} LIMIT {most}");
        }
        self.rows(&sql, &values)
    }

    fn rows(&self, sql: &str, values: &[String]) -> Result<Vec<Row>, StoreError> {
        let own = self.run.as_ref().map(|(id, ..)| *id);
        let mut alive: BTreeMap<Uuid, bool> = BTreeMap::new();
        let running = self.folder.join("running");
        let mut statement = self.base.prepare_cached(sql)?;
        let mut found = statement.query(rusqlite::params_from_iter(values))?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            let holder: Option<[u8; 16]> = row.get("holder")?;
            let closed: bool = row.get("closed")?;
            let in_use = holder.map(Uuid::from_bytes).is_some_and(|holder| {
                !closed
                    && own != Some(holder)
                    && *alive
                        .entry(holder)
                        .or_insert_with(|| is_alive(&running.join(holder.simple().to_string())))
            });
            rows.push(Row {
                id: id(row)?,
                number: Number {
                    day: row.get("day")?,
                    of_day: row.get("number")?,
                },
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
                in_use,
            });
        }
        Ok(rows)
    }

    /// The cases that go by a name: an id or its beginning, `1123-7`, `2026-11-23/7`, or `7` of today.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn named(&self, name: &str) -> Result<Vec<Row>, StoreError> {
        let name = name.trim().trim_start_matches('#').to_lowercase();
        let today = clock::day(clock::now());
        let hex = name.replace('-', "");
        let id = if hex.len() >= 8 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            hex
        } else {
            // No id has this in it.
            "-".to_owned()
        };
        self.rows(
            "SELECT * FROM cases WHERE (day = ?1 AND CAST(number AS TEXT) = ?2)
             OR substr(day, 6, 2) || substr(day, 9, 2) || '-' || number = ?2
             OR day || '/' || number = ?2
             OR instr(lower(hex(id)), ?3) = 1
             ORDER BY at DESC LIMIT 20",
            &[today, name, id],
        )
    }

    /// Closes a case; one that reached no end counts as abandoned.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn close(&mut self, id: Uuid) -> Result<(), StoreError> {
        self.base.execute(
            "UPDATE cases SET closed = 1, outcome = CASE outcome WHEN 'open' THEN 'abandoned' ELSE outcome END
             WHERE id = ?1",
            [id.as_bytes()],
        )?;
        self.let_go(id);
        Ok(())
    }

    /// Takes cases away so that nothing of them is left in the file.
    ///
    /// # Errors
    /// The file cannot be written, or another copy is using it.
    pub fn forget(&mut self, ids: &[Uuid]) -> Result<(), StoreError> {
        let turn = self
            .base
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        for id in ids {
            for table in [
                "DELETE FROM turns WHERE case_id = ?1",
                "DELETE FROM notes WHERE case_id = ?1",
                "DELETE FROM cases WHERE id = ?1",
            ] {
                turn.prepare_cached(table)?.execute([id.as_bytes()])?;
            }
        }
        turn.commit()?;
        for id in ids {
            self.let_go(*id);
        }
        self.scrub()
    }

    /// Takes away the cases whose last turn lies before a time; what somebody may still go on with stays.
    /// Returns how many there were.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn purge(&mut self, before: i64) -> Result<usize, StoreError> {
        let old = self.rows(
            "SELECT * FROM cases WHERE touched < CAST(?1 AS INTEGER)
             AND (closed = 1 OR touched < CAST(?2 AS INTEGER))",
            &[
                before.to_string(),
                clock::now().saturating_sub(STALE).to_string(),
            ],
        )?;
        let ids: Vec<Uuid> = old
            .iter()
            .filter(|row| !row.in_use)
            .map(|row| row.id)
            .collect();
        if !ids.is_empty() {
            self.forget(&ids)?;
        }
        for path in self.set_aside() {
            let old = fs::metadata(&path).and_then(|file| file.modified());
            let old = old.is_ok_and(|saved| clock::millis(saved) < before);
            if old {
                // One that cannot be taken away is named by whoever asks for it.
                let _ = fs::remove_file(path);
            }
        }
        Ok(ids.len())
    }

    /// Damaged files that were set aside, with their logs: cases may still be read from their pieces.
    #[must_use]
    pub fn set_aside(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        let named = entries.filter(|entry| {
            let name = entry.file_name();
            name.to_string_lossy().starts_with(DAMAGED)
        });
        named.map(|entry| entry.path()).collect()
    }

    /// Writes the file anew without what was taken away, and empties the log: deleted rows leave pieces
    /// in both.
    fn scrub(&mut self) -> Result<(), StoreError> {
        self.base.execute_batch("VACUUM")?;
        let busy: i64 = self
            .base
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy == 0 {
            Ok(())
        } else {
            Err(StoreError::Busy)
        }
    }

    #[cfg(test)]
    pub(super) fn scrub_for_tests(&mut self) {
        self.scrub().expect("nobody else is there");
    }

    /// How many cases there are.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn count(&self) -> Result<usize, StoreError> {
        let count: i64 = self
            .base
            .query_row("SELECT count(*) FROM cases", [], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        if let Some((_, path, mark)) = self.run.take() {
            drop(mark);
            // Left behind it does no harm: nobody holds it.
            let _ = fs::remove_file(path);
        }
    }
}

/// A file that must not grow any more is told by an error, not by the end of the program.
fn take_no_signal() {
    #[cfg(unix)]
    {
        use std::sync::{Arc, atomic::AtomicBool};
        static ONCE: std::sync::Once = std::sync::Once::new();
        ONCE.call_once(|| {
            // Without it only a limit on the size of files would end the program.
            let _ = signal_hook::flag::register(
                signal_hook::consts::SIGXFSZ,
                Arc::new(AtomicBool::new(false)),
            );
        });
    }
}

/// What customers bought is nobody else's business on a shared computer. A folder that is there already keeps
/// its rights: it may be the home folder.
fn make_folder(folder: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let made = builder.create(folder);
    made.map_err(|error| StoreError::Folder(folder.to_owned(), error))
}

/// The same for the file, whose log takes its rights over.
fn make_file(path: &Path) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        // SQLite says better why not.
        Err(_) if path.exists() => Ok(()),
        made => made.map(drop),
    }
}

/// All of a case.
fn whole(read: &Transaction<'_>, id: Uuid) -> Result<Option<Record>, StoreError> {
    let record = read
        .prepare_cached("SELECT * FROM cases WHERE id = ?1")?
        .query_row([id.as_bytes()], record)
        .optional()?;
    let Some(mut record) = record else {
        return Ok(None);
    };
    record.log = turns(read, id, false)?;
    record.ahead = turns(read, id, true)?;
    record.notes = read
        .prepare_cached("SELECT node, at, note FROM notes WHERE case_id = ?1 ORDER BY at, node")?
        .query_map([id.as_bytes()], |row| {
            Ok(Note {
                node: row.get(0)?,
                at: row.get(1)?,
                text: row.get(2)?,
            })
        })?
        .collect::<Result<_, _>>()?;
    Ok(Some(record))
}

/// Moves a damaged file and its log out of the way, both under the new name.
fn set_aside(folder: &Path) -> Result<PathBuf, StoreError> {
    let stamp = clock::stamp(clock::now());
    let free = |name: &PathBuf| !name.exists();
    let names = (1..).map(|at| match at {
        1 => folder.join(format!("{DAMAGED}{stamp}.db")),
        at => folder.join(format!("{DAMAGED}{stamp}-{at}.db")),
    });
    let aside = names.into_iter().find(free).unwrap_or_default();
    for end in ["-wal", "-shm", ""] {
        let from = folder.join(format!("cases.db{end}"));
        let mut to = aside.clone().into_os_string();
        to.push(end);
        match fs::rename(&from, to) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(StoreError::Folder(from, error));
            }
            Ok(()) | Err(_) => {}
        }
    }
    Ok(aside)
}

/// The marks that nobody holds any more.
fn dead_runs(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .map(|entry| entry.path())
        .filter(|path| !is_alive(path))
        .collect()
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

/// Whether a running copy holds this mark.
fn is_alive(mark: &Path) -> bool {
    File::open(mark).is_ok_and(|mark| matches!(mark.try_lock(), Err(TryLockError::WouldBlock)))
}

fn migrate(base: &mut Connection) -> Result<(), StoreError> {
    let turn = base.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    // Another copy may have been faster.
    let schema: u32 = turn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for step in MIGRATIONS.iter().skip(schema as usize) {
        turn.execute_batch(step)?;
    }
    turn.pragma_update(None, "user_version", SCHEMA)?;
    turn.commit()?;
    Ok(())
}

/// Its number, or the next of its day. In a file that was begun anew the number may be taken.
fn number(turn: &Transaction<'_>, record: &Record) -> Result<Number, StoreError> {
    if let Some(number) = &record.number {
        let owner: Option<[u8; 16]> = turn
            .prepare_cached("SELECT id FROM cases WHERE day = ?1 AND number = ?2")?
            .query_row(params![number.day, number.of_day], |row| row.get(0))
            .optional()?;
        if owner.is_none_or(|owner| owner == *record.id.as_bytes()) {
            return Ok(number.clone());
        }
    }
    let day = clock::day(record.began);
    let of_day = turn
        .prepare_cached("SELECT coalesce(max(number), 0) + 1 FROM cases WHERE day = ?1")?
        .query_row([&day], |row| row.get(0))?;
    Ok(Number { day, of_day })
}

fn put_case(
    turn: &Transaction<'_>,
    record: &Record,
    holder: Option<Uuid>,
) -> Result<(), StoreError> {
    let number = record.number.as_ref();
    let holder = holder
        .filter(|_| !record.closed)
        .map(|holder| *holder.as_bytes());
    turn.prepare_cached(
        "INSERT INTO cases (id, day, number, pack, version, start, flow, place, lang, role, began, touched,
                            talk, wait, outcome, closed, holder, typed)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
         ON CONFLICT (id) DO UPDATE SET
            day = ?2, number = ?3, pack = ?4, version = ?5, start = ?6, flow = ?7, place = ?8, lang = ?9,
            role = ?10, touched = ?12, talk = ?13, wait = ?14, outcome = ?15, closed = ?16, holder = ?17,
            typed = ?18",
    )?
    .execute(params![
        record.id.as_bytes(),
        number.map(|number| &number.day),
        number.map(|number| number.of_day),
        record.pack,
        record.version,
        record.start,
        record.flow,
        record.place,
        record.lang,
        record.role,
        record.began,
        record.touched,
        i64::try_from(record.talk).unwrap_or(i64::MAX),
        i64::try_from(record.wait).unwrap_or(i64::MAX),
        record.outcome.id(),
        record.closed,
        holder,
        record.typed(),
    ])?;
    Ok(())
}

fn put_turns(
    turn: &Transaction<'_>,
    record: &Record,
    ahead: bool,
    before: Option<&Record>,
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
        turn.prepare_cached("DELETE FROM turns WHERE case_id = ?1 AND ahead = ?2 AND seq >= ?3")?
            .execute(params![record.id.as_bytes(), ahead, seq(same)])?;
    }
    let mut put = turn.prepare_cached(
        "INSERT INTO turns (case_id, ahead, seq, at, entry, title, label) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    for (at, step) in turns.iter().enumerate().skip(same) {
        let entry = serde_json::to_string(&step.entry);
        let entry = entry.map_err(|error| StoreError::Other(error.to_string()))?;
        let said = step.said.as_ref();
        put.execute(params![
            record.id.as_bytes(),
            ahead,
            seq(at),
            step.at,
            entry,
            said.map(|said| &said.title),
            said.map(|said| &said.label),
        ])?;
    }
    Ok(())
}

fn seq(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}

fn put_notes(turn: &Transaction<'_>, record: &Record) -> Result<(), StoreError> {
    turn.prepare_cached("DELETE FROM notes WHERE case_id = ?1")?
        .execute([record.id.as_bytes()])?;
    let mut put =
        turn.prepare_cached("INSERT INTO notes (case_id, node, at, note) VALUES (?1, ?2, ?3, ?4)")?;
    for note in &record.notes {
        put.execute(params![record.id.as_bytes(), note.node, note.at, note.text])?;
    }
    Ok(())
}

fn turns(read: &Transaction<'_>, id: Uuid, ahead: bool) -> Result<Vec<Turn>, StoreError> {
    let mut statement = read.prepare_cached(
        "SELECT at, entry, title, label FROM turns WHERE case_id = ?1 AND ahead = ?2 ORDER BY seq",
    )?;
    let mut rows = statement.query(params![id.as_bytes(), ahead])?;
    let mut turns = Vec::new();
    while let Some(row) = rows.next()? {
        let entry: String = row.get(1)?;
        let (title, label): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
        turns.push(Turn {
            at: row.get(0)?,
            entry: serde_json::from_str(&entry).map_err(|_| StoreError::Damaged)?,
            said: title.zip(label).map(|(title, label)| Said { title, label }),
        });
    }
    Ok(turns)
}

fn id(row: &SqlRow<'_>) -> rusqlite::Result<Uuid> {
    row.get("id").map(Uuid::from_bytes)
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
        posdoc: super::record::FORM,
        id: id(row)?,
        number: Some(Number {
            day: row.get("day")?,
            of_day: row.get("number")?,
        }),
        pack: row.get("pack")?,
        version: row.get("version")?,
        start: row.get("start")?,
        log: Vec::new(),
        ahead: Vec::new(),
        notes: Vec::new(),
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
    })
}
