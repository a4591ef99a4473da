//! The case store: one `SQLite` file, safe for several copies of the program and for a power cut at any
//! moment. Only the rows that changed are written, in one transaction for each turn.

mod outbox;
mod recovery;
mod retention;
mod rows;
mod runs;
mod schema;
#[cfg(test)]
mod tests;

use std::{
    cell::{Cell, RefCell},
    collections::BTreeMap,
    fs::{self, File},
    ops::Deref,
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use rusqlite::{
    Connection, OpenFlags, OptionalExtension as _, Transaction, TransactionBehavior, named_params,
};
use uuid::Uuid;

pub use outbox::{Delivery, Outbox, Received};
pub use rows::{Filter, Row, Unfound, by_need, exactly_named};
pub use schema::SCHEMA;

use self::{
    recovery::{SetupLock, Watch},
    rows::Query,
    runs::Run,
};
use super::{
    clock,
    fault::{Holder, StoreError},
    record::Record,
};

/// What a run left to be done: nothing of the forgotten cases may stay in the files.
const SCRUB: &str = "scrub";

/// How long to wait for others with what can be done later just as well.
const MOMENT: Duration = Duration::from_millis(50);

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

/// A moment until which to wait for other copies.
#[derive(Clone, Copy, Debug)]
struct Deadline(Instant);

impl Deadline {
    fn after(patience: Duration) -> Self {
        Self(Instant::now() + patience)
    }

    fn left(self) -> Duration {
        self.0.saturating_duration_since(Instant::now())
    }

    /// Waits a moment, or says that there is no time left. Copies that began together do not wait equally long.
    fn pause(self) -> Result<(), ()> {
        let left = self.left();
        if left.is_zero() {
            return Err(());
        }
        let uneven = std::process::id() % 7 + self.0.elapsed().subsec_nanos() % 3;
        thread::sleep(left.min(Duration::from_millis(2 + u64::from(uneven))));
        Ok(())
    }
}

/// The cases of this device.
#[derive(Debug)]
pub struct Store {
    base: Connection,
    watch: RefCell<Watch>,
    folder: PathBuf,
    /// This run of the program.
    run: Option<Run>,
    /// What stands in the file of the cases that this run works on.
    saved: BTreeMap<Uuid, Record>,
    /// Rows that could not be read, the most at once.
    left_out: Cell<usize>,
    /// How long to wait for others.
    patience: Cell<Duration>,
}

/// A transaction that writes, and its place in the queue. Both end together, in this order.
struct Turn<'s> {
    transaction: Transaction<'s>,
    #[allow(dead_code, reason = "held, not read")]
    place: Option<File>,
}

impl<'s> Deref for Turn<'s> {
    type Target = Transaction<'s>;

    fn deref(&self) -> &Self::Target {
        &self.transaction
    }
}

impl Turn<'_> {
    fn commit(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit()?)
    }
}

/// An opened store, and where a damaged one was set aside.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// The damaged file that stood in its place.
    pub set_aside: Option<PathBuf>,
}

/// What comes of asking for a case to go on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is this run's case from now on.
    Yours(Box<Record>),
    /// Somebody else is working on it.
    Held(Holder),
    /// There is none.
    Gone,
}

/// What came of forgetting cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forgotten {
    /// Nothing of them is left in the files.
    Whole,
    /// No list has them any more, but another program is reading the file: pieces of them stay in it until a
    /// later run has taken them away.
    Listed,
}

impl Store {
    /// The file of the store in a folder.
    #[must_use]
    pub fn file(folder: &Path) -> PathBuf {
        folder.join("cases.db")
    }

    /// Opens the store of a folder, and makes both if they are not there. A damaged file is set aside. Other copies
    /// are waited for as long as `patience`.
    ///
    /// # Errors
    /// Why cases cannot be kept here. Nothing was overwritten.
    pub fn open(folder: &Path, patience: Duration) -> Result<Opened, StoreError> {
        let until = Deadline::after(patience);
        make_folder(folder)?;
        take_no_signal();
        match Self::connect(folder, until, None) {
            Ok(store) => Ok(Opened {
                store,
                set_aside: None,
            }),
            Err(StoreError::Damaged(_)) => Self::set_aside_and_open(folder, until),
            Err(trouble) => Err(trouble),
        }
    }

    /// Sets a file aside that turned out to be damaged, and begins a new one.
    ///
    /// # Errors
    /// Why cases cannot be kept here. Nothing was overwritten.
    pub fn begin_anew(folder: &Path, patience: Duration) -> Result<Opened, StoreError> {
        Self::set_aside_and_open(folder, Deadline::after(patience))
    }

    fn set_aside_and_open(folder: &Path, until: Deadline) -> Result<Opened, StoreError> {
        // Another copy may have found the damage too: its new file is not moved away again.
        let aside_lock = recovery::lock_aside(folder, until)?;
        let setup = SetupLock::take(folder, until)?;
        let opened = match Self::connect(folder, until, Some(&setup)).and_then(Self::looked_through)
        {
            Ok(store) => Ok(Opened {
                store,
                set_aside: None,
            }),
            Err(StoreError::Damaged(_)) => {
                let set_aside = recovery::set_aside(&Self::file(folder), &setup)?;
                let store = Self::connect(folder, until, Some(&setup))?;
                Ok(Opened { store, set_aside })
            }
            Err(trouble) => Err(trouble),
        };
        drop((setup, aside_lock));
        opened
    }

    /// The same store, if all of its file is sound.
    fn looked_through(self) -> Result<Self, StoreError> {
        recovery::look_through(&self.base, "integrity_check")?;
        Ok(self)
    }

    /// The same for a command that only looks: a damaged file stays where it is.
    ///
    /// # Errors
    /// Why the cases cannot be read. `Ok(None)`: there are none.
    pub fn look(folder: &Path, patience: Duration) -> Result<Option<Self>, StoreError> {
        if recovery::size_of(&Self::file(folder))?.is_none() {
            return Ok(None);
        }
        take_no_signal();
        Self::connect(folder, Deadline::after(patience), None).map(Some)
    }

    /// Opens the file. It is made, switched and migrated under the lock for that, which is taken here unless it
    /// is `held`.
    fn connect(
        folder: &Path,
        until: Deadline,
        held: Option<&SetupLock>,
    ) -> Result<Self, StoreError> {
        let path = Self::file(folder);
        let setup = |work: &mut dyn FnMut(&SetupLock) -> Result<(), StoreError>| match held {
            Some(held) => work(held),
            None => work(&SetupLock::take(folder, until)?),
        };
        let unclean = recovery::size_of_log(&path) > 0 && !runs::is_any_alive(folder, None);
        let mut size = recovery::size_of(&path)?;
        if size.is_none() {
            setup(&mut |lock| {
                // Another copy may have been faster.
                size = recovery::size_of(&path)?;
                if size.is_some() {
                    return Ok(());
                }
                if recovery::size_of_log(&path) > 0 {
                    // The log of a file that is gone would be read into the new one.
                    return Err(StoreError::Damaged(None));
                }
                schema::create(&path, lock)
            })?;
        }
        if size == Some(0) {
            // None that we make is ever empty.
            return Err(StoreError::Damaged(None));
        }
        let mut base = Connection::open_with_flags(
            &path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        base.busy_timeout(until.left())?;
        base.pragma_update(None, "synchronous", "full")?;
        base.pragma_update(None, "secure_delete", true)?;
        base.pragma_update(None, "foreign_keys", false)?;
        if schema::known(&base, &path)? < SCHEMA || !schema::has_log(&base)? {
            setup(&mut |lock| schema::set_up(&mut base, &path, until, lock))?;
        }
        recovery::measure(&base, &path)?;
        if unclean && size.unwrap_or(0) <= recovery::LOOKED_THROUGH {
            recovery::look_through(&base, "quick_check")?;
        }
        schema::look_over(&base)?;
        let watch = RefCell::new(Watch::begin(&base, &path)?);
        Ok(Self {
            base,
            watch,
            folder: folder.to_owned(),
            run: None,
            saved: BTreeMap::new(),
            left_out: Cell::new(0),
            patience: Cell::new(until.left()),
        })
    }

    /// Where it is.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// How long to wait from now on for another copy that is writing.
    ///
    /// # Errors
    /// The database refuses.
    pub fn wait_for(&self, patience: Duration) -> Result<(), StoreError> {
        self.patience.set(patience);
        Ok(self.base.busy_timeout(patience)?)
    }

    /// How many rows could not be read so far, and were left out: the most at once.
    #[must_use]
    pub fn left_out(&self) -> usize {
        self.left_out.get()
    }

    /// Marks this run of the program as one that works on cases, and finishes what an earlier one left to be done.
    ///
    /// # Errors
    /// Why not.
    pub fn begin_run(&mut self) -> Result<(), StoreError> {
        self.run = Some(Run::begin(&self.folder)?);
        if self.chore(SCRUB)? > 0 {
            self.scrub_or_leave_it()?;
        }
        Ok(())
    }

    /// Looks, before the files are used, whether they are still there.
    fn watched(&self) -> Result<(), StoreError> {
        let own = self.run.as_ref().map(|run| run.id);
        self.watch.borrow_mut().look(own)
    }

    /// A transaction that writes, when it is this run's turn. The watch has looked before.
    fn write(&self) -> Result<Turn<'_>, StoreError> {
        let until = Deadline::after(self.patience.get());
        let place = recovery::queue(&self.folder, until)?;
        self.watched()?;
        let transaction = Transaction::new_unchecked(&self.base, TransactionBehavior::Immediate)?;
        Ok(Turn { transaction, place })
    }

    /// Whether another run works on a case that bears this one as its holder.
    fn is_other(&self, run: Uuid) -> bool {
        let own = self.run.as_ref().map(|run| run.id);
        own != Some(run) && runs::is_alive(&self.folder, run)
    }

    /// Who else is working on a case.
    fn held(&self, turn: &Transaction<'_>, id: Uuid) -> Result<Option<Holder>, StoreError> {
        let holder = turn
            .prepare_cached(
                "SELECT holder, computer, held FROM cases WHERE id = :id AND closed = 0",
            )?
            .query_row(named_params! { ":id": id.as_bytes() }, rows::holder)
            .optional()?;
        let held = holder.flatten().filter(|(run, _)| self.is_other(*run));
        Ok(held.map(|(_, holder)| holder))
    }

    /// Writes down what has changed of a case, and gives it an id and a number the first time.
    ///
    /// # Errors
    /// Why it is not kept; the record is as it was.
    pub fn save(&mut self, record: &mut Record) -> Result<(), StoreError> {
        if self.saved.get(&record.id) == Some(record) {
            return self.watched();
        }
        let mut next = record.clone();
        if next.id.is_nil() {
            next.id = clock::id();
        }
        let turn = self.write()?;
        if let Some(holder) = self.held(&turn, next.id)? {
            return Err(StoreError::Held(holder));
        }
        let before = match self.saved.get(&next.id) {
            Some(before) if rows::stands(&turn, before)? => Some(before),
            Some(_) | None => None,
        };
        let run = self.run.as_ref().map(|run| (run.id, &*run.computer));
        next.number = Some(rows::number_for(&turn, &next)?);
        let revision = rows::put_case(&turn, &next, run)?;
        rows::put_turns(&turn, &next, false, before, revision)?;
        rows::put_turns(&turn, &next, true, before, revision)?;
        if before.is_none_or(|before| before.notes != next.notes) {
            rows::put_notes(&turn, &next)?;
        }
        if before.is_none_or(|before| before.searches != next.searches) {
            rows::put_searches(&turn, &next)?;
        }
        turn.commit()?;
        *record = next.clone();
        self.saved.insert(next.id, next);
        Ok(())
    }

    /// Writes down what was looked for before a case began, under the id that it would have.
    ///
    /// # Errors
    /// Why it is not kept; the record is as it was.
    pub fn save_searches(&mut self, record: &mut Record) -> Result<(), StoreError> {
        let mut next = record.clone();
        if next.id.is_nil() {
            next.id = clock::id();
        }
        let turn = self.write()?;
        rows::put_searches(&turn, &next)?;
        turn.commit()?;
        *record = next;
        Ok(())
    }

    /// The texts for which nothing was found, the newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn unfound(&self, filter: &Filter) -> Result<Vec<Unfound>, StoreError> {
        self.watched()?;
        let (texts, left_out) = rows::unfound(&self.base, filter)?;
        self.leave_out(left_out);
        Ok(texts)
    }

    /// Whether all of a case was written down by this run, or read from the file.
    #[must_use]
    pub fn has(&self, id: Uuid) -> bool {
        self.saved.contains_key(&id)
    }

    /// Nobody of this run works on the case any more.
    pub fn let_go(&mut self, id: Uuid) {
        self.saved.remove(&id);
        let own = self.run.as_ref().map(|run| *run.id.as_bytes());
        // If it cannot be written, the case is free when this run ends.
        let _ = self.write().and_then(|turn| {
            turn.execute(
                "UPDATE cases SET holder = NULL, computer = NULL, held = NULL
                 WHERE id = :id AND holder = :own",
                named_params! { ":id": id.as_bytes(), ":own": own },
            )?;
            turn.commit()
        });
    }

    /// All of one case.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn find(&mut self, id: Uuid) -> Result<Option<Record>, StoreError> {
        self.watched()?;
        let (record, left_out) = rows::whole(&self.base.transaction()?, id)?;
        self.leave_out(left_out);
        Ok(record)
    }

    /// The same, to go on with. Of two that want it at once, one gets it.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn take(&mut self, id: Uuid) -> Result<Taken, StoreError> {
        let turn = self.write()?;
        if let Some(holder) = self.held(&turn, id)? {
            return Ok(Taken::Held(holder));
        }
        let (record, left_out) = rows::whole(&turn, id)?;
        let Some(record) = record else {
            return Ok(Taken::Gone);
        };
        turn.execute(
            "UPDATE cases SET holder = :holder, computer = :computer, held = :held WHERE id = :id",
            named_params! {
                ":id": id.as_bytes(),
                ":holder": self.run.as_ref().map(|run| *run.id.as_bytes()),
                ":computer": self.run.as_ref().map(|run| &*run.computer),
                ":held": self.run.as_ref().map(|_| clock::now()),
            },
        )?;
        turn.commit()?;
        self.leave_out(left_out);
        // Of one that could not be read as a whole everything is written anew.
        if left_out == 0 {
            self.saved.insert(id, record.clone());
        }
        Ok(Taken::Yours(Box::new(record)))
    }

    fn leave_out(&self, rows: usize) {
        self.left_out.set(self.left_out.get().max(rows));
    }

    /// The cases that can be gone on with: not closed, touched at or after a time, and no other copy is working on
    /// them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn open_cases(&self, since: i64) -> Result<Vec<Row>, StoreError> {
        let query = Query::new(
            "SELECT * FROM cases
             WHERE closed = 0 AND (touched >= :since OR on_hold IS NOT NULL OR due IS NOT NULL)
             ORDER BY touched DESC, at DESC LIMIT 200",
        );
        let mut rows = self.rows(&query.with(":since", since))?;
        rows.retain(|row| row.held.is_none());
        Ok(rows)
    }

    /// The unfinished cases that were last touched before a time, and that nobody was asked about yet. They count as
    /// asked about from now on.
    ///
    /// # Errors
    /// The file cannot be read or written.
    pub fn ask_about_old(&mut self, before: i64) -> Result<Vec<Row>, StoreError> {
        let query = Query::new(
            "SELECT * FROM cases WHERE closed = 0 AND asked = 0 AND touched < :before
             AND on_hold IS NULL AND due IS NULL
             ORDER BY touched DESC, at DESC",
        );
        let mut rows = self.rows(&query.with(":before", before))?;
        rows.retain(|row| row.held.is_none());
        if rows.is_empty() {
            return Ok(rows);
        }
        let turn = self.write()?;
        for row in &rows {
            turn.prepare_cached("UPDATE cases SET asked = 1 WHERE id = :id")?
                .execute(named_params! { ":id": row.id.as_bytes() })?;
        }
        turn.commit()?;
        Ok(rows)
    }

    /// The cases that a filter lets through, the newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn list(&self, filter: &Filter) -> Result<Vec<Row>, StoreError> {
        self.rows(&Query::of(filter))
    }

    /// The cases that go by a name: an id or its beginning, `1123-7`, `2026-11-23/7`, or `7` of today.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn named(&self, name: &str) -> Result<Vec<Row>, StoreError> {
        self.rows(&Query::named(name))
    }

    fn rows(&self, query: &Query) -> Result<Vec<Row>, StoreError> {
        self.watched()?;
        let mut alive: BTreeMap<Uuid, bool> = BTreeMap::new();
        let mut in_use = |run| *alive.entry(run).or_insert_with(|| self.is_other(run));
        let mut statement = self.base.prepare_cached(&query.sql)?;
        let found = statement.query(&*query.values())?;
        let (rows, left_out) = rows::readable(found, |row| rows::row(row, &mut in_use))?;
        self.leave_out(left_out);
        Ok(rows)
    }

    /// Closes cases; one that reached no end counts as abandoned.
    ///
    /// # Errors
    /// The file cannot be written, or another copy is working on one of them.
    pub fn close(&mut self, ids: &[Uuid]) -> Result<(), StoreError> {
        let turn = self.write()?;
        for id in ids {
            if let Some(holder) = self.held(&turn, *id)? {
                return Err(StoreError::Held(holder));
            }
            turn.prepare_cached(
                "UPDATE cases SET closed = 1, holder = NULL, computer = NULL, held = NULL, on_hold = NULL, due = NULL,
                        revision = revision + 1,
                        outcome = CASE outcome WHEN 'open' THEN 'abandoned' ELSE outcome END
                 WHERE id = :id",
            )?
            .execute(named_params! { ":id": id.as_bytes() })?;
        }
        turn.commit()?;
        for id in ids {
            self.saved.remove(id);
        }
        Ok(())
    }

    /// Takes cases away so that nothing of them is left in the files.
    ///
    /// # Errors
    /// The file cannot be written, or another copy is working on one of them; all of them stay.
    pub fn forget(&mut self, ids: &[Uuid]) -> Result<Forgotten, StoreError> {
        let turn = self.write()?;
        for id in ids {
            // A running copy would write the case anew with its next turn.
            if let Some(holder) = self.held(&turn, *id)? {
                return Err(StoreError::Held(holder));
            }
            outbox::leave_tombstone(&turn, *id)?;
            remove(&turn, *id)?;
        }
        set_chore(&turn, SCRUB, 1)?;
        turn.commit()?;
        for id in ids {
            self.saved.remove(id);
        }
        self.scrub()
    }

    /// Takes away a case in which nothing was done in the end. What was looked for stays.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn drop_unbegun(&mut self, id: Uuid) -> Result<(), StoreError> {
        let turn = self.write()?;
        outbox::leave_tombstone(&turn, id)?;
        for sql in [
            "DELETE FROM turns WHERE case_id = :id",
            "DELETE FROM cases WHERE id = :id",
        ] {
            turn.prepare_cached(sql)?
                .execute(named_params! { ":id": id.as_bytes() })?;
        }
        turn.commit()?;
        self.saved.remove(&id);
        Ok(())
    }

    /// Damaged files that were set aside, with their logs: cases may still be read from their pieces.
    #[must_use]
    pub fn set_aside(&self) -> Vec<PathBuf> {
        recovery::kept_beside(&self.folder, recovery::DAMAGED)
    }

    /// Copies that were made before the file was migrated.
    fn copies(&self) -> Vec<PathBuf> {
        recovery::kept_beside(&self.folder, schema::COPY)
    }

    /// Writes the file anew without what was taken away, and empties the log: deleted rows leave pieces
    /// in both, and in the copies that were made before a migration.
    fn scrub(&mut self) -> Result<Forgotten, StoreError> {
        for copy in self.copies() {
            fs::remove_file(&copy).map_err(|error| StoreError::Folder(copy, error))?;
        }
        let until = Deadline::after(self.patience.get());
        let scrubbed = recovery::queue(&self.folder, until).and_then(|place| {
            self.base.execute_batch("VACUUM")?;
            let busy: i64 = self
                .base
                .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
            drop(place);
            Ok(busy)
        });
        match scrubbed {
            Ok(0) => {
                let turn = self.write()?;
                set_chore(&turn, SCRUB, 0)?;
                turn.commit()?;
                Ok(Forgotten::Whole)
            }
            Ok(_) | Err(StoreError::Busy(_)) => Ok(Forgotten::Listed),
            Err(trouble) => Err(trouble),
        }
    }

    /// The same beside other work: while somebody reads, it stays to be done by a later run.
    fn scrub_or_leave_it(&mut self) -> Result<(), StoreError> {
        let patience = self.patience.get();
        self.wait_for(MOMENT)?;
        let scrubbed = self.scrub();
        self.wait_for(patience)?;
        match scrubbed {
            Err(StoreError::Damaged(error)) => Err(StoreError::Damaged(error)),
            Err(StoreError::Replaced(path)) => Err(StoreError::Replaced(path)),
            // What is new may still be kept.
            Ok(_) | Err(_) => Ok(()),
        }
    }

    #[cfg(test)]
    pub(super) fn scrub_for_tests(&mut self) {
        assert_eq!(
            self.scrub().expect("it can be written"),
            Forgotten::Whole,
            "nobody else is there"
        );
    }

    /// How many cases there are.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn count(&self) -> Result<usize, StoreError> {
        self.watched()?;
        let count: i64 = self
            .base
            .query_row("SELECT count(*) FROM cases", [], |row| row.get(0))?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// What a run left to be done or said by a later one; 0 if nothing.
    fn chore(&self, name: &str) -> Result<i64, StoreError> {
        chore(&self.base, name)
    }
}

fn chore(base: &Connection, name: &str) -> Result<i64, StoreError> {
    let value = base
        .prepare_cached("SELECT value FROM chores WHERE name = :name")?
        .query_row(named_params! { ":name": name }, |row| row.get(0))
        .optional()?;
    Ok(value.unwrap_or(0))
}

/// Leaves something to be done or said by a later run; 0 takes it away.
fn set_chore(turn: &Transaction<'_>, name: &str, value: i64) -> Result<(), StoreError> {
    if value == 0 {
        turn.execute(
            "DELETE FROM chores WHERE name = :name",
            named_params! { ":name": name },
        )?;
    } else {
        turn.execute(
            "INSERT INTO chores (name, value) VALUES (:name, :value)
             ON CONFLICT (name) DO UPDATE SET value = :value",
            named_params! { ":name": name, ":value": value },
        )?;
    }
    Ok(())
}

/// Takes the rows of a case away.
fn remove(turn: &Transaction<'_>, id: Uuid) -> Result<(), StoreError> {
    for table in [
        "DELETE FROM turns WHERE case_id = :id",
        "DELETE FROM notes WHERE case_id = :id",
        "DELETE FROM searches WHERE case_id = :id",
        "DELETE FROM cases WHERE id = :id",
    ] {
        turn.prepare_cached(table)?
            .execute(named_params! { ":id": id.as_bytes() })?;
    }
    Ok(())
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
