//! Files on the disk: private, locked, and written whole or not at all.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write as _},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use super::fault::TrainingError;

/// What people learn is nobody else's business on a shared computer. A folder that is there keeps its rights.
pub fn make_folder(folder: &Path) -> Result<(), TrainingError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let made = builder.create(folder);
    made.map_err(|error| TrainingError::Folder(folder.to_owned(), error))
}

/// A new file for nobody else.
pub fn private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes sure that a new name outlasts a power cut. Not all systems can.
pub fn sync_folder(path: &Path) {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
        // Where it cannot be done the name is there all the same, a little later.
        let _ = folder.sync_all();
    }
}

/// `path` with something behind its name.
pub fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Writes a file so that there is either all of it under its name or what was there before.
///
/// # Errors
/// It cannot be written.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let half = beside(path, &format!(".{}.new", std::process::id()));
    match fs::remove_file(&half) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    let written = private(&half)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| fs::rename(&half, path));
    if written.is_err() {
        // What is left of it is in nobody's way.
        let _ = fs::remove_file(&half);
    }
    written?;
    sync_folder(path);
    Ok(())
}

/// Whether there is a file, and a real one: a pipe would never answer.
///
/// # Errors
/// It is something else, or nobody knows.
pub fn size_of(path: &Path) -> Result<Option<u64>, TrainingError> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => Ok(Some(found.len())),
        Ok(_) => Err(TrainingError::NoFile(path.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(TrainingError::Folder(path.to_owned(), error)),
    }
}

/// Held while the store is set up or written to. Given up when it is dropped, or when the program ends.
#[derive(Debug)]
pub struct Lock(#[allow(dead_code, reason = "held, not read")] File);

impl Lock {
    /// Takes it, waiting for others as long as `patience`. A link is not followed.
    ///
    /// # Errors
    /// The time is up, or there can be no such file.
    pub fn take(path: &Path, patience: Duration) -> Result<Self, TrainingError> {
        size_of(path)?;
        let mut options = OpenOptions::new();
        options.append(true).create(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt as _;
            options.mode(0o600);
            options.custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
        }
        let io = |error| TrainingError::Folder(path.to_owned(), error);
        let file = options.open(path).map_err(io)?;
        let until = Instant::now() + patience;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Self(file)),
                Err(TryLockError::Error(error)) => return Err(io(error)),
                Err(TryLockError::WouldBlock) if Instant::now() >= until => {
                    return Err(TrainingError::Busy);
                }
                // Those who began together do not wait equally long.
                Err(TryLockError::WouldBlock) => {
                    let uneven = u64::from(std::process::id() % 7);
                    thread::sleep(Duration::from_millis(2 + uneven));
                }
            }
        }
    }
}

/// Which file stands under a name, where the system tells.
pub fn identity(path: &Path) -> Option<(u64, u64)> {
    let found = fs::metadata(path).ok()?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        Some((found.dev(), found.ino()))
    }
    // Elsewhere a file that is in use cannot be moved away.
    #[cfg(not(unix))]
    {
        drop(found);
        Some((0, 0))
    }
}
