//! The tables, and how a file of an older format is brought up to them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, TransactionBehavior};

use super::{
    Deadline,
    recovery::{self, SetupLock},
};
use crate::{
    cases::{clock, fault::StoreError},
    disk,
};

/// The schema that this program writes.
pub const SCHEMA: u32 = 5;

/// Each step leads from the schema of its position to the next.
const MIGRATIONS: [&str; SCHEMA as usize] = [
    "
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
    ",
    // Who holds a case and since when, which old ones were asked about, the order of notes, and what is
    // left to be done or said by a later run.
    "
    ALTER TABLE cases ADD COLUMN computer TEXT;
    ALTER TABLE cases ADD COLUMN held INTEGER;
    ALTER TABLE cases ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE notes ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX cases_touched ON cases (touched);
    CREATE TABLE chores (
        name TEXT PRIMARY KEY,
        value INTEGER NOT NULL
    ) WITHOUT ROWID;
    ",
    // What was looked for. The id may be that of a case that never began.
    "
    CREATE TABLE searches (
        case_id BLOB NOT NULL,
        seq INTEGER NOT NULL,
        at INTEGER NOT NULL,
        lang TEXT NOT NULL,
        search TEXT NOT NULL,
        hit INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        taken TEXT,
        PRIMARY KEY (case_id, seq)
    ) WITHOUT ROWID;
    CREATE INDEX searches_at ON searches (at);
    ",
    // Who called, at which desk, and what was agreed on.
    "
    ALTER TABLE cases ADD COLUMN desk_id TEXT NOT NULL DEFAULT '';
    ALTER TABLE cases ADD COLUMN station TEXT NOT NULL DEFAULT '';
    ALTER TABLE cases ADD COLUMN caller TEXT NOT NULL DEFAULT '';
    ALTER TABLE cases ADD COLUMN merchant TEXT;
    ALTER TABLE cases ADD COLUMN phone TEXT;
    ALTER TABLE cases ADD COLUMN shop TEXT;
    ALTER TABLE cases ADD COLUMN code TEXT;
    ALTER TABLE cases ADD COLUMN on_hold INTEGER;
    ALTER TABLE cases ADD COLUMN hold_time INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE cases ADD COLUMN follow_up TEXT;
    ALTER TABLE cases ADD COLUMN passed_to TEXT;
    ALTER TABLE cases ADD COLUMN due INTEGER;
    ALTER TABLE cases ADD COLUMN origin TEXT;
    CREATE TABLE notes_by_time (
        case_id BLOB NOT NULL,
        seq INTEGER NOT NULL,
        node TEXT NOT NULL,
        at INTEGER NOT NULL,
        kind TEXT NOT NULL,
        note TEXT NOT NULL,
        PRIMARY KEY (case_id, seq)
    ) WITHOUT ROWID;
    INSERT INTO notes_by_time
        SELECT case_id, row_number() OVER (PARTITION BY case_id ORDER BY seq, at, node), node, at, 'own', note
        FROM notes;
    DROP TABLE notes;
    ALTER TABLE notes_by_time RENAME TO notes;
    CREATE INDEX cases_merchant ON cases (merchant) WHERE merchant IS NOT NULL;
    CREATE INDEX cases_phone ON cases (phone) WHERE phone IS NOT NULL;
    CREATE INDEX cases_due ON cases (due) WHERE due IS NOT NULL;
    CREATE INDEX cases_on_hold ON cases (on_hold) WHERE on_hold IS NOT NULL;
    ",
    // What a central store has of each case, and numbers that are unique for each desk: cases of other desks come here
    // with the number that they have there. SQLite changes no constraint of a table, so the table is made anew.
    "
    CREATE TABLE cases_by_desk (
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
        computer TEXT,
        held INTEGER,
        asked INTEGER NOT NULL DEFAULT 0,
        desk_id TEXT NOT NULL DEFAULT '',
        station TEXT NOT NULL DEFAULT '',
        caller TEXT NOT NULL DEFAULT '',
        merchant TEXT,
        phone TEXT,
        shop TEXT,
        code TEXT,
        on_hold INTEGER,
        hold_time INTEGER NOT NULL DEFAULT 0,
        follow_up TEXT,
        passed_to TEXT,
        due INTEGER,
        origin TEXT,
        revision INTEGER NOT NULL DEFAULT 1,
        offered INTEGER NOT NULL DEFAULT 0,
        delivered INTEGER NOT NULL DEFAULT 0,
        refused INTEGER NOT NULL DEFAULT 0,
        apart INTEGER NOT NULL DEFAULT 0,
        UNIQUE (day, number, desk_id)
    );
    INSERT INTO cases_by_desk (at, id, day, number, pack, version, start, flow, place, lang, role, began, touched, talk,
                               wait, outcome, closed, holder, typed, computer, held, asked, desk_id, station, caller,
                               merchant, phone, shop, code, on_hold, hold_time, follow_up, passed_to, due, origin)
        SELECT at, id, day, number, pack, version, start, flow, place, lang, role, began, touched, talk,
               wait, outcome, closed, holder, typed, computer, held, asked, desk_id, station, caller,
               merchant, phone, shop, code, on_hold, hold_time, follow_up, passed_to, due, origin
        FROM cases;
    DROP TABLE cases;
    ALTER TABLE cases_by_desk RENAME TO cases;
    CREATE INDEX cases_open ON cases (touched) WHERE closed = 0;
    CREATE INDEX cases_touched ON cases (touched);
    CREATE INDEX cases_merchant ON cases (merchant) WHERE merchant IS NOT NULL;
    CREATE INDEX cases_phone ON cases (phone) WHERE phone IS NOT NULL;
    CREATE INDEX cases_due ON cases (due) WHERE due IS NOT NULL;
    CREATE INDEX cases_on_hold ON cases (on_hold) WHERE on_hold IS NOT NULL;
    CREATE INDEX cases_undelivered ON cases (at) WHERE revision > delivered;
    ALTER TABLE turns ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
    CREATE TABLE tombstones (
        case_id BLOB PRIMARY KEY
    ) WITHOUT ROWID;
    CREATE TABLE central (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
    ) WITHOUT ROWID;
    ",
];

/// Every column that is read or written: a file that lacks one is of no use, however sound it is.
const USED: [&str; 7] = [
    "SELECT at, id, day, number, pack, version, start, flow, place, lang, role, began, touched, talk, wait,
            outcome, closed, holder, typed, computer, held, asked, desk_id, station, caller, merchant, phone, shop, code,
            on_hold, hold_time, follow_up, passed_to, due, origin, revision, offered, delivered, refused, apart
     FROM cases LIMIT 0",
    "SELECT case_id, ahead, seq, at, entry, title, label, revision FROM turns LIMIT 0",
    "SELECT case_id, seq, node, at, kind, note FROM notes LIMIT 0",
    "SELECT name, value FROM chores LIMIT 0",
    "SELECT case_id, seq, at, lang, search, hit, turn, taken FROM searches LIMIT 0",
    "SELECT case_id FROM tombstones LIMIT 0",
    "SELECT name, value FROM central LIMIT 0",
];

/// How the copies of a file begin that were made before it was migrated; the schema and the time follow.
pub(super) const COPY: &str = "cases-before-schema-";

/// The schema of a file, once it is known that this program may use it.
///
/// # Errors
/// It was written by a newer program, or cannot be read.
pub(super) fn known(base: &Connection, path: &Path) -> Result<u32, StoreError> {
    let schema: u32 = base.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if schema > SCHEMA {
        let path = path.to_owned();
        return Err(StoreError::Newer { path, schema });
    }
    Ok(schema)
}

/// Whether the file is one of `SQLite`'s write-ahead logging. Asking waits for other writers, while switching does not.
pub(super) fn has_log(base: &Connection) -> Result<bool, StoreError> {
    let mode: String = base.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    Ok(mode.eq_ignore_ascii_case("wal"))
}

/// Makes a new file, whole, under another name, and gives it its own when it is on the disk: nobody ever
/// finds a file that is empty or has no tables.
///
/// # Errors
/// Why it cannot be made.
pub(super) fn create(path: &Path, _: &SetupLock) -> Result<(), StoreError> {
    let mut name = path.as_os_str().to_owned();
    name.push("-new");
    let new = PathBuf::from(name);
    let io = |error| StoreError::Folder(new.clone(), error);
    match fs::remove_file(&new) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(io(error)),
        Ok(()) | Err(_) => {}
    }
    drop(disk::create_private(&new).map_err(io)?);
    let made = fill(&new);
    let made = made.and_then(|()| fs::rename(&new, path).map_err(io));
    if made.is_err() {
        // What is left of it is taken away by the next attempt, too.
        let _ = fs::remove_file(&new);
    }
    made?;
    disk::sync_folder(path);
    Ok(())
}

fn fill(new: &Path) -> Result<(), StoreError> {
    let mut base = Connection::open(new)?;
    // On a network drive there is no shared memory, and the old journal stays.
    base.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
    base.pragma_update(None, "synchronous", "full")?;
    migrate(&mut base)?;
    // A new file need not hold the pages of tables that older formats had. Where there is no room to do without them,
    // they do no harm.
    let _ = base.execute_batch("VACUUM");
    base.close().map_err(|(_, error)| error.into())
}

/// Brings a file up to date: the way it is written, and its tables. Of what is migrated a copy is kept.
///
/// # Errors
/// Why it stays as it was.
pub(super) fn set_up(
    base: &mut Connection,
    path: &Path,
    until: Deadline,
    _: &SetupLock,
) -> Result<(), StoreError> {
    // Another copy may have been faster.
    let schema = known(base, path)?;
    if schema > 0 && schema < SCHEMA {
        copy(base, path, schema)?;
    }
    while !has_log(base)? {
        let switched = base.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()));
        match switched.map_err(StoreError::from) {
            // `SQLite` does not wait here for others that read.
            Err(StoreError::Busy(error)) => until.pause().map_err(|()| StoreError::Busy(error))?,
            // On a network drive the old journal stays, and that is said as no error.
            Ok(()) => break,
            Err(trouble) => return Err(trouble),
        }
    }
    if schema < SCHEMA {
        migrate(base)?;
    }
    Ok(())
}

/// A copy of all that stands in the file, also in its log.
fn copy(base: &Connection, path: &Path, schema: u32) -> Result<(), StoreError> {
    let folder = path.parent().unwrap_or(path);
    let stem = format!("{COPY}{schema}-{}", clock::stamp(clock::now()));
    let to = recovery::free_name(folder, &stem);
    let half = folder.join("cases-copy-new");
    let io = |error| StoreError::Folder(to.clone(), error);
    match fs::remove_file(&half) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(io(error)),
        Ok(()) | Err(_) => {}
    }
    let file = disk::create_private(&half).map_err(io)?;
    let copied = base
        .execute("VACUUM INTO ?1", [half.to_string_lossy()])
        .map_err(StoreError::from)
        .and_then(|_| file.sync_all().map_err(io))
        .and_then(|()| fs::rename(&half, &to).map_err(io));
    if copied.is_err() {
        // Taken away by the next attempt, too.
        let _ = fs::remove_file(&half);
    }
    copied
}

fn migrate(base: &mut Connection) -> Result<(), StoreError> {
    let turn = base.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    let schema: u32 = turn.pragma_query_value(None, "user_version", |row| row.get(0))?;
    for step in MIGRATIONS.iter().skip(schema as usize) {
        turn.execute_batch(step).map_err(useless)?;
    }
    turn.pragma_update(None, "user_version", SCHEMA)?;
    turn.commit()?;
    Ok(())
}

/// Looks whether the tables are ours.
///
/// # Errors
/// They are not: as good as damaged.
pub(super) fn look_over(base: &Connection) -> Result<(), StoreError> {
    for used in USED {
        base.prepare(used).map_err(useless)?;
    }
    Ok(())
}

/// Tables of another program, or none, in a file that is called like ours.
fn useless(error: rusqlite::Error) -> StoreError {
    let unknown = error.sqlite_error_code() == Some(rusqlite::ErrorCode::Unknown);
    if unknown || matches!(error, rusqlite::Error::SqlInputError { .. }) {
        return StoreError::Damaged(Some(error));
    }
    error.into()
}
