//! Why cases are not kept.

use std::{io, path::PathBuf};

use rusqlite::ErrorCode;

/// Why a case could not be kept or read.
#[derive(Debug)]
pub enum StoreError {
    /// There is no folder for it.
    NoFolder,
    /// The folder cannot be made or written to.
    Folder(PathBuf, io::Error),
    /// The file was written by a newer version of the program.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        schema: u32,
    },
    /// The file is damaged.
    Damaged,
    /// The disk is full, or does not work.
    Full,
    /// The file or its folder cannot be written to.
    ReadOnly,
    /// Another program holds the file.
    Busy,
    /// Anything else that the database says.
    Other(String),
}

impl StoreError {
    /// The name of its message in `cli.ftl`, behind `cases-`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::NoFolder => "no-folder",
            Self::Folder(..) => "folder",
            Self::Newer { .. } => "newer",
            Self::Damaged => "damaged",
            Self::Full => "full",
            Self::ReadOnly => "read-only",
            Self::Busy => "busy",
            Self::Other(_) => "other",
        }
    }

    /// What the message names: a path, or what the system says.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::Folder(path, error) => format!("{}: {error}", path.display()),
            Self::Newer { path, .. } => path.display().to_string(),
            Self::Other(text) => text.clone(),
            Self::NoFolder | Self::Damaged | Self::Full | Self::ReadOnly | Self::Busy => {
                String::new()
            }
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => Self::Full,
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::ReadOnly
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            _ => match error {
                // A row that cannot be read is damage that the database does not see.
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..) => Self::Damaged,
                other => Self::Other(other.to_string()),
            },
        }
    }
}
