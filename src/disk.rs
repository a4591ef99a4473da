//! Files of a person's own: for nobody else on a shared computer, written whole or not at all, and locked against other
//! copies of the program.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, TryLockError},
    io::{self, Write as _},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

/// Makes a folder, and those above it, for nobody else. One that is there keeps its rights.
///
/// # Errors
/// It cannot be made.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// A new file for nobody else.
///
/// # Errors
/// It is there already, or cannot be made.
pub fn create_private(path: &Path) -> io::Result<File> {
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
#[must_use]
pub fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    name.into()
}

/// Writes a file for nobody else, so that there is either all of it under its name or what was there before.
///
/// # Errors
/// It cannot be written.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let half = beside(path, &format!(".{}.new", std::process::id()));
    match fs::remove_file(&half) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    let written = create_private(&half)
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

/// A file to lock, which is made if it is not there. A link is not followed, and nothing is cut off.
///
/// # Errors
/// It cannot be opened.
pub fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600);
        options.custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
    }
    options.open(path)
}

/// Locks a file, waiting for others as long as `patience`. The lock is given up when the file is dropped, or when the
/// program ends. `None`: the time is up.
///
/// # Errors
/// There can be no such file, or no lock.
pub fn lock(path: &Path, patience: Duration) -> io::Result<Option<File>> {
    let file = open_lock(path)?;
    let until = Instant::now() + patience;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(TryLockError::Error(error)) => return Err(error),
            Err(TryLockError::WouldBlock) if Instant::now() >= until => return Ok(None),
            // Those who began together do not wait equally long.
            Err(TryLockError::WouldBlock) => {
                let uneven = u64::from(std::process::id() % 7);
                thread::sleep(Duration::from_millis(2 + uneven));
            }
        }
    }
}
