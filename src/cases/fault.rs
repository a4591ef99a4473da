//! Why cases are not kept.

use std::{error::Error, fmt, io, path::PathBuf};

use rusqlite::ErrorCode;

/// Who is working on a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// The computer, if it is known: programs of the first format did not say.
    pub computer: Option<String>,
    /// Since when, milliseconds since 1970.
    pub since: Option<i64>,
}

/// Why a case could not be kept or read.
#[derive(Debug)]
pub enum StoreError {
    /// There is no folder for it.
    NoFolder,
    /// The folder or a file in it cannot be made, read or written.
    Folder(PathBuf, io::Error),
    /// What bears the name of a file of ours is none: a pipe, a folder, a link.
    NoFile(PathBuf),
    /// The file was written by a newer version of the program.
    Newer {
        /// The file.
        path: PathBuf,
        /// Its schema.
        schema: u32,
    },
    /// The file is damaged, or of no use.
    Damaged(Option<rusqlite::Error>),
    /// The file was removed or replaced while it was in use.
    Replaced(PathBuf),
    /// The disk is full, or does not work.
    Full(rusqlite::Error),
    /// The file or its folder cannot be written to.
    ReadOnly(rusqlite::Error),
    /// Another program holds the file.
    Busy(Option<rusqlite::Error>),
    /// Somebody else works on the case.
    Held(Holder),
    /// A turn cannot be put into the form that is stored.
    Unwritable(serde_json::Error),
    /// Anything else that the database says.
    Other(rusqlite::Error),
}

impl StoreError {
    /// The name of its message in `cli.ftl`, behind `cases-` where a case is not kept, behind `read-` where
    /// cases cannot be read.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::NoFolder => "no-folder",
            Self::Folder(..) => "folder",
            Self::NoFile(_) => "no-file",
            Self::Newer { .. } => "newer",
            Self::Damaged(_) => "damaged",
            Self::Replaced(_) => "replaced",
            Self::Full(_) => "full",
            Self::ReadOnly(_) => "read-only",
            Self::Busy(_) => "busy",
            Self::Held(_) => "held",
            Self::Unwritable(_) | Self::Other(_) => "other",
        }
    }

    /// What the message names: a path, what the system says, or a number that a search engine knows. Never what
    /// the database says: people cannot read it, and it may quote a value.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::Folder(path, error) => format!("{}: {error}", path.display()),
            Self::Newer { path, .. } | Self::Replaced(path) | Self::NoFile(path) => {
                path.display().to_string()
            }
            Self::Other(error) => match error.sqlite_error() {
                Some(error) => format!("SQLite {}", error.extended_code),
                None => "SQLite".to_owned(),
            },
            Self::Unwritable(_) => "JSON".to_owned(),
            Self::NoFolder
            | Self::Damaged(_)
            | Self::Full(_)
            | Self::ReadOnly(_)
            | Self::Busy(_)
            | Self::Held(_) => String::new(),
        }
    }

    /// Whether it may go well a moment later, because only others are in the way.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Busy(_))
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFolder => write!(f, "there is no folder for cases"),
            Self::Folder(path, _) => write!(f, "{} cannot be used", path.display()),
            Self::NoFile(path) => write!(f, "{} is no file", path.display()),
            Self::Newer { path, schema } => {
                write!(f, "{} has the newer schema {schema}", path.display())
            }
            Self::Damaged(_) => write!(f, "the file of the cases is damaged"),
            Self::Replaced(path) => write!(f, "{} was removed or replaced", path.display()),
            Self::Full(_) => write!(f, "the disk is full or does not work"),
            Self::ReadOnly(_) => write!(f, "the file of the cases cannot be written to"),
            Self::Busy(_) => write!(f, "another program holds the file of the cases"),
            Self::Held(_) => write!(f, "somebody else works on the case"),
            Self::Unwritable(_) => write!(f, "a turn cannot be written down"),
            Self::Other(_) => write!(f, "the database refuses"),
        }
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Folder(_, error) => Some(error),
            Self::Damaged(error) | Self::Busy(error) => error.as_ref().map(|error| error as _),
            Self::Full(error) | Self::ReadOnly(error) | Self::Other(error) => Some(error),
            Self::Unwritable(error) => Some(error),
            Self::NoFolder
            | Self::NoFile(_)
            | Self::Newer { .. }
            | Self::Replaced(_)
            | Self::Held(_) => None,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                Self::Damaged(Some(error))
            }
            Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => Self::Full(error),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::ReadOnly(error)
            }
            // "Protocol": so many were at the log at once that it gave up trying.
            Some(
                ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::FileLockingProtocolFailed
                | ErrorCode::SchemaChanged,
            ) => Self::Busy(Some(error)),
            _ => match error {
                // A value that cannot be read where no row can be left out.
                rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..) => Self::Damaged(Some(error)),
                other => Self::Other(other),
            },
        }
    }
}
