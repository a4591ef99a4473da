//! Runs of the program that work on cases: each holds a file locked while it lives, so that a case is offered
//! again only when nobody works on it.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use uuid::Uuid;

use super::make_folder;
use crate::cases::{clock, fault::StoreError};

/// How the name of a mark begins that is not locked yet.
const NEW: &str = "new-";

/// A run of the program.
#[derive(Debug)]
pub(super) struct Run {
    /// Its id, which the cases that it works on bear.
    pub(super) id: Uuid,
    /// The computer that it runs on.
    pub(super) computer: String,
    mark: PathBuf,
    lock: Option<File>,
}

impl Run {
    /// Leaves the mark of a new run; those of runs that have ended are taken away.
    ///
    /// # Errors
    /// The mark cannot be made.
    pub(super) fn begin(store: &Path) -> Result<Self, StoreError> {
        let folder = folder(store);
        make_folder(&folder)?;
        sweep(&folder);
        let id = clock::id();
        let name = id.simple().to_string();
        let (new, mark) = (folder.join(format!("{NEW}{name}")), folder.join(&name));
        // It gets its name when it is locked: nobody takes it for the mark of a run that has ended.
        let locked = || {
            let file = OpenOptions::new().write(true).create_new(true).open(&new)?;
            file.lock()?;
            fs::rename(&new, &mark)?;
            io::Result::Ok(file)
        };
        // It may be swept away just then, where the clock of a shared folder is another one.
        let lock = locked().or_else(|_| locked());
        let lock = lock.map_err(|error| StoreError::Folder(mark.clone(), error))?;
        Ok(Self {
            id,
            computer: computer(),
            mark,
            lock: Some(lock),
        })
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        drop(self.lock.take());
        // Left behind it does no harm: nobody holds it.
        let _ = fs::remove_file(&self.mark);
    }
}

fn folder(store: &Path) -> PathBuf {
    store.join("running")
}

/// Whether a run is still going on.
pub(super) fn is_alive(store: &Path, run: Uuid) -> bool {
    is_held(&folder(store).join(run.simple().to_string()))
}

/// Whether any run but this one is going on.
pub(super) fn is_any_alive(store: &Path, but: Option<Uuid>) -> bool {
    let own = but.map(|own| own.simple().to_string());
    let entries = fs::read_dir(folder(store)).into_iter().flatten().flatten();
    let mut others = entries.filter(|mark| {
        let name = mark.file_name();
        own.as_deref().is_none_or(|own| *name != *own)
    });
    others.any(|mark| is_held(&mark.path()))
}

/// Whether a running copy holds this mark. Looking shares the lock, so that of two who look none takes the
/// other for a run.
fn is_held(mark: &Path) -> bool {
    let regular = fs::symlink_metadata(mark).is_ok_and(|mark| mark.is_file());
    regular
        && File::open(mark)
            .is_ok_and(|mark| matches!(mark.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// Takes the marks away that nobody holds any more. Nothing else is touched, and nothing through a link.
fn sweep(folder: &Path) {
    if !fs::symlink_metadata(folder).is_ok_and(|folder| folder.is_dir()) {
        return;
    }
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        if is_file && is_mark(&path) && !is_fresh(&entry) && !is_held(&path) {
            // Left behind it does no harm but to be looked at again.
            let _ = fs::remove_file(path);
        }
    }
}

/// Whether a mark may be about to be locked: it has no name of its own yet, and is not a minute old.
fn is_fresh(mark: &fs::DirEntry) -> bool {
    let made = mark.metadata().and_then(|mark| mark.modified());
    let age = made.ok().and_then(|made| made.elapsed().ok());
    let new = mark.file_name().to_string_lossy().starts_with(NEW);
    new && age.is_none_or(|age| age < Duration::from_mins(1))
}

/// Whether a name is one that [`Run::begin`] gives.
fn is_mark(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    let name = name.map(|name| name.strip_prefix(NEW).unwrap_or(name));
    name.is_some_and(|name| {
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        name.len() == 32 && name.bytes().all(hex)
    })
}

/// What this computer is called.
fn computer() -> String {
    #[cfg(unix)]
    let name = rustix::system::uname()
        .nodename()
        .to_string_lossy()
        .into_owned();
    #[cfg(not(unix))]
    let name = std::env::var("COMPUTERNAME").unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(64).collect()
}
