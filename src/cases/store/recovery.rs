//! The files of a store as the disk has them: made for nobody else, locked while they are set up, watched
//! while they are in use, and set aside when they are damaged.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::{Duration, SystemTime},
};

use rusqlite::{Connection, OpenFlags, OptionalExtension as _};
use uuid::Uuid;

use super::{Deadline, runs};
use crate::{
    cases::{clock, fault::StoreError},
    disk::{self, beside},
};

/// How the names of files begin that were set aside.
pub(super) const DAMAGED: &str = "cases-damaged-";

/// The log and the shared memory of a file, behind its name.
const LOG: &str = "-wal";
const SHARED: &str = "-shm";

/// The part of the shared memory that is there from the beginning.
const SHARED_PART: u64 = 32 << 10;

/// Who waits this long for a lock sleeps until it is there.
const LONG: Duration = Duration::from_secs(1);

/// A file up to this size is looked through after a run that did not end by itself, and when it was written to
/// while no other copy was at work; it takes a few milliseconds.
pub(super) const LOOKED_THROUGH: u64 = 8 << 20;

/// A name beside the store that is not taken.
pub(super) fn free_name(folder: &Path, stem: &str) -> PathBuf {
    let names = (1..).map(|at| match at {
        1 => folder.join(format!("{stem}.db")),
        at => folder.join(format!("{stem}-{at}.db")),
    });
    let mut free = names.filter(|name| fs::symlink_metadata(name).is_err());
    free.next().unwrap_or_default()
}

/// Held while a file is made, switched, migrated or set aside.
#[derive(Debug)]
pub(super) struct SetupLock(#[allow(dead_code, reason = "held, not read")] File);

impl SetupLock {
    pub(super) fn take(folder: &Path, until: Deadline) -> Result<Self, StoreError> {
        lock(&folder.join("cases.setup"), until).map(Self)
    }
}

/// Held while a file is looked through and set aside: by programs of the first format, too.
pub(super) fn lock_aside(folder: &Path, until: Deadline) -> Result<File, StoreError> {
    lock(&folder.join("cases.lock"), until)
}

/// A place in the queue of those that write, held while they do. `SQLite` lets them ask again and again and serves
/// anybody; here they are served in their order, and sleep until then. Where there can be no such file, there is no
/// queue.
///
/// # Errors
/// The time is up.
pub(super) fn queue(folder: &Path, until: Deadline) -> Result<Option<File>, StoreError> {
    match lock(&folder.join("cases.queue"), until) {
        Ok(place) => Ok(Some(place)),
        Err(StoreError::Busy(error)) => Err(StoreError::Busy(error)),
        Err(_) => Ok(None),
    }
}

/// Locks a file of ours, which is made if it is not there. A link is not followed, and nothing is cut off.
pub(super) fn lock(path: &Path, until: Deadline) -> Result<File, StoreError> {
    is_regular(path, fs::symlink_metadata(path))?;
    let io = |error| StoreError::Folder(path.to_owned(), error);
    let file = disk::open_lock(path).map_err(io)?;
    // Who waits for a moment only asks again and again, and leaves no thread behind that waits for longer.
    while until.left() < LONG {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => until.pause().map_err(|()| StoreError::Busy(None))?,
            Err(TryLockError::Error(error)) => return Err(io(error)),
        }
    }
    match file.try_lock() {
        Ok(()) => return Ok(file),
        Err(TryLockError::WouldBlock) => {}
        Err(TryLockError::Error(error)) => return Err(io(error)),
    }
    let (send, locked) = mpsc::channel();
    // If the time is up before, the lock goes with the channel.
    let waiting = move || {
        let locked = file.lock().map(|()| file);
        let _ = send.send(locked);
    };
    thread::Builder::new().spawn(waiting).map_err(io)?;
    match locked.recv_timeout(until.left()) {
        Ok(locked) => locked.map_err(io),
        Err(_) => Err(StoreError::Busy(None)),
    }
}

/// Whether there is a file, and a real one: a pipe would never answer.
///
/// # Errors
/// It is something else, or nobody knows.
fn is_regular(path: &Path, found: io::Result<fs::Metadata>) -> Result<bool, StoreError> {
    match found {
        Ok(found) if found.is_file() => Ok(true),
        Ok(_) => Err(StoreError::NoFile(path.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(StoreError::Folder(path.to_owned(), error)),
    }
}

/// The same for the store.
///
/// # Errors
/// It is no file, or nobody knows. `Ok(None)`: there is none.
pub(super) fn size_of(path: &Path) -> Result<Option<u64>, StoreError> {
    let found = fs::metadata(path);
    let size = found.as_ref().map_or(0, fs::Metadata::len);
    let there = is_regular(path, found)?;
    for end in [LOG, SHARED] {
        let beside = beside(path, end);
        is_regular(&beside, fs::symlink_metadata(&beside))?;
    }
    Ok(there.then_some(size))
}

/// How much stands in the log. One that nobody emptied: the last run did not end by itself, or one goes on.
pub(super) fn size_of_log(path: &Path) -> u64 {
    fs::metadata(beside(path, LOG)).map_or(0, |log| log.len())
}

/// Looks whether a file is as long as it says.
///
/// # Errors
/// It is not: a piece is missing.
pub(super) fn measure(base: &Connection, path: &Path) -> Result<(), StoreError> {
    let log = size_of_log(path);
    let pages: i64 = base.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let page: i64 = base.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let whole = u64::try_from(pages.saturating_mul(page)).unwrap_or(u64::MAX);
    let short = size_of(path)?.unwrap_or(0) < whole;
    // What a log holds need not be in the file yet.
    if short && log == 0 && size_of_log(path) == 0 {
        return Err(StoreError::Damaged(None));
    }
    Ok(())
}

/// Looks through the file.
///
/// # Errors
/// It is damaged, or cannot be read.
pub(super) fn look_through(base: &Connection, how: &str) -> Result<(), StoreError> {
    let sound: String = base.pragma_query_value(None, how, |row| row.get(0))?;
    if sound == "ok" {
        Ok(())
    } else {
        Err(StoreError::Damaged(None))
    }
}

/// Moves a damaged file and its log out of the way, both under the new name. `None`: there is nothing.
pub(super) fn set_aside(path: &Path, _: &SetupLock) -> Result<Option<PathBuf>, StoreError> {
    let folder = path.parent().unwrap_or(path);
    let stem = format!("{DAMAGED}{}", clock::stamp(clock::now()));
    let aside = free_name(folder, &stem);
    let mut moved = false;
    for end in ["", LOG, SHARED] {
        let from = beside(path, end);
        match fs::rename(&from, beside(&aside, end)) {
            Ok(()) => moved = true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(StoreError::Folder(from, error)),
        }
    }
    Ok(moved.then_some(aside))
}

/// Files beside the store whose names begin like this; never through a link.
pub(super) fn kept_beside(folder: &Path, begin: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let named = entries.filter(|entry| {
        let name = entry.file_name();
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        is_file && name.to_string_lossy().starts_with(begin)
    });
    named.map(|entry| entry.path()).collect()
}

/// Which file stands under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity(u64, u64);

impl Identity {
    fn of(path: &Path) -> Option<(Self, fs::Metadata)> {
        let found = fs::metadata(path).ok()?;
        #[cfg(unix)]
        let identity = {
            use std::os::unix::fs::MetadataExt as _;
            Self(found.dev(), found.ino())
        };
        // Elsewhere a file that is in use cannot be moved away.
        #[cfg(not(unix))]
        let identity = Self(0, 0);
        Some((identity, found))
    }
}

/// The files that a connection has opened, to be compared with what stands under their names.
#[derive(Debug)]
pub(super) struct Watch {
    path: PathBuf,
    file: Identity,
    /// The log and the shared memory, where there are any, with the size of the latter.
    log: Option<Identity>,
    shared: Option<(Identity, u64)>,
    /// When and at what length the file was last seen to be sound.
    seen: (u64, Option<SystemTime>),
}

impl Watch {
    /// Begins to watch. The files stay where they are while they are read.
    ///
    /// # Errors
    /// The file is gone already.
    pub(super) fn begin(base: &Connection, path: &Path) -> Result<Self, StoreError> {
        // It opens the log and holds it open from here on.
        base.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        let gone = || StoreError::Replaced(path.to_owned());
        let (file, found) = Identity::of(path).ok_or_else(gone)?;
        let shared = Identity::of(&beside(path, SHARED));
        Ok(Self {
            file,
            log: Identity::of(&beside(path, LOG)).map(|(log, _)| log),
            shared: shared.map(|(shared, found)| (shared, found.len().max(SHARED_PART))),
            seen: (found.len(), found.modified().ok()),
            path: path.to_owned(),
        })
    }

    /// Looks whether the files are still those that were opened.
    ///
    /// # Errors
    /// One was removed, replaced or overwritten.
    pub(super) fn look(&mut self, own: Option<Uuid>) -> Result<(), StoreError> {
        let replaced = || StoreError::Replaced(self.path.clone());
        let (file, found) = Identity::of(&self.path).ok_or_else(replaced)?;
        if file != self.file {
            return Err(replaced());
        }
        if found.len() == 0 {
            return Err(StoreError::Damaged(None));
        }
        if let Some(log) = self.log
            && Identity::of(&beside(&self.path, LOG)).is_none_or(|(now, _)| now != log)
        {
            return Err(replaced());
        }
        self.look_at_shared()?;
        let seen = (found.len(), found.modified().ok());
        if self.log.is_some() && seen != self.seen {
            self.look_anew(found.len(), own)?;
            self.seen = seen;
        }
        Ok(())
    }

    /// Memory that was cut off would end the program at the next access. It is lengthened again, and `SQLite`
    /// fills it anew from the log, because the zeros in it do not add up.
    fn look_at_shared(&mut self) -> Result<(), StoreError> {
        let Some((shared, size)) = &mut self.shared else {
            return Ok(());
        };
        let path = beside(&self.path, SHARED);
        let found = Identity::of(&path).filter(|(now, _)| now == shared);
        let (_, found) = found.ok_or_else(|| StoreError::Replaced(self.path.clone()))?;
        if found.len() >= *size {
            *size = found.len();
            return Ok(());
        }
        let io = |error| StoreError::Folder(path.clone(), error);
        let file = OpenOptions::new().write(true).open(&path).map_err(io)?;
        let lengthened = file.set_len(*size);
        // Closing it would give up the locks that SQLite holds on the same file.
        std::mem::forget(file);
        lengthened.map_err(io)
    }

    /// Somebody has written to the file: another copy that emptied the log, or a program that knows nothing of
    /// it. A new connection sees what is on the disk, and not what the old one remembers. Where no other copy is at
    /// work, nobody had to empty the log, and all of the file is looked through.
    fn look_anew(&self, size: u64, own: Option<Uuid>) -> Result<(), StoreError> {
        let folder = self.path.parent().unwrap_or(&self.path);
        let whole = size <= LOOKED_THROUGH && !runs::is_any_alive(folder, own);
        let looked = Connection::open_with_flags(
            &self.path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )
        .map_err(StoreError::from)
        .and_then(|fresh| {
            if whole {
                return look_through(&fresh, "quick_check");
            }
            let newest = "SELECT * FROM cases ORDER BY at DESC LIMIT 1";
            Ok(fresh
                .query_row(newest, [], |_| Ok(()))
                .optional()
                .map(drop)?)
        });
        match looked {
            Err(StoreError::Damaged(error)) => Err(StoreError::Damaged(error)),
            // Whatever else it is, the next write meets it too.
            Ok(()) | Err(_) => Ok(()),
        }
    }
}
