//! What the store of learning needs of the disk beside [`crate::disk`].

use std::{fs, fs::File, io, path::Path, time::Duration};

use super::fault::TrainingError;
use crate::disk;

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
    /// Takes it, waiting for others as long as `patience`.
    ///
    /// # Errors
    /// The time is up, or there can be no such file.
    pub fn take(path: &Path, patience: Duration) -> Result<Self, TrainingError> {
        size_of(path)?;
        match disk::lock(path, patience) {
            Ok(Some(file)) => Ok(Self(file)),
            Ok(None) => Err(TrainingError::Busy),
            Err(error) => Err(TrainingError::Folder(path.to_owned(), error)),
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
