//! Why training is not kept or cannot be read.

use std::{error::Error, fmt, io, path::PathBuf};

use rusqlite::ErrorCode;

/// Why something of training could not be kept or read. Nothing was changed.
#[derive(Debug)]
pub enum TrainingError {
    /// The folder or a file in it cannot be made, read or written.
    Folder(PathBuf, io::Error),
    /// What bears the name of the file is none: a pipe, a folder, a link.
    NoFile(PathBuf),
    /// The file was written by a newer version of the program.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        schema: u32,
    },
    /// The file is damaged, or of no use.
    Damaged(PathBuf, Option<rusqlite::Error>),
    /// The file was removed or replaced while it was in use.
    Replaced(PathBuf),
    /// Another program holds the file.
    Busy,
    /// Nobody goes by this name.
    NoTrainee(String),
    /// A name that is empty, too long or has a secret in it.
    BadName,
    /// Anything else that the database says.
    Other(rusqlite::Error),
}

impl TrainingError {
    /// The name of its message in `cli.ftl`, behind `training-`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Folder(..) => "training-folder",
            Self::NoFile(_) => "training-no-file",
            Self::Newer { .. } => "training-newer",
            Self::Damaged(..) => "training-damaged",
            Self::Replaced(_) => "training-replaced",
            Self::Busy => "training-busy",
            Self::NoTrainee(_) => "training-no-trainee",
            Self::BadName => "training-bad-name",
            Self::Other(_) => "training-other",
        }
    }

    /// What the message names: a path, a name, or what the system says.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::Folder(path, error) => format!("{}: {error}", path.display()),
            Self::NoFile(path)
            | Self::Newer { path, .. }
            | Self::Damaged(path, _)
            | Self::Replaced(path) => path.display().to_string(),
            Self::NoTrainee(name) => name.clone(),
            Self::Other(error) => match error.sqlite_error() {
                Some(error) => format!("SQLite {}", error.extended_code),
                None => "SQLite".to_owned(),
            },
            Self::Busy | Self::BadName => String::new(),
        }
    }

    /// What the database says about this file.
    pub(super) fn of(path: &std::path::Path, error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(path.to_owned(), Some(error))
            }
            Some(
                ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::FileLockingProtocolFailed
                | ErrorCode::SchemaChanged,
            ) => Self::Busy,
            Some(
                ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure
                | ErrorCode::ReadOnly
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied,
            ) => Self::Folder(path.to_owned(), io::Error::other(error)),
            _ => match error {
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..) => Self::Damaged(path.to_owned(), Some(error)),
                other => Self::Other(other),
            },
        }
    }
}

impl fmt::Display for TrainingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(path, _) => write!(f, "{} cannot be used", path.display()),
            Self::NoFile(path) => write!(f, "{} is no file", path.display()),
            Self::Newer { path, schema } => {
                write!(f, "{} has the newer schema {schema}", path.display())
            }
            Self::Damaged(path, _) => write!(f, "{} is damaged", path.display()),
            Self::Replaced(path) => write!(f, "{} was removed or replaced", path.display()),
            Self::Busy => write!(f, "another program holds the file of training"),
            Self::NoTrainee(name) => write!(f, "there is no trainee {name}"),
            Self::BadName => write!(f, "this is no name for a trainee"),
            Self::Other(_) => write!(f, "the database refuses"),
        }
    }
}

impl Error for TrainingError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Folder(_, error) => Some(error),
            Self::Damaged(_, Some(error)) | Self::Other(error) => Some(error),
            Self::Damaged(_, None)
            | Self::NoFile(_)
            | Self::Newer { .. }
            | Self::Replaced(_)
            | Self::Busy
            | Self::NoTrainee(_)
            | Self::BadName => None,
        }
    }
}
