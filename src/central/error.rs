//! Why the central store cannot be used.

use std::{error::Error, fmt, io, path::PathBuf};

use tokio_postgres::error::SqlState;

use crate::cases::StoreError;

/// Why the central store cannot be used.
#[derive(Debug)]
pub enum CentralError {
    /// The address is none of a `PostgreSQL` server.
    Address(tokio_postgres::Error),
    /// A password stands in the address.
    PasswordInAddress,
    /// The address switches encryption off on the way to another computer.
    Unencrypted,
    /// It names another computer by its number alone.
    NoHostName,
    /// A file of the settings cannot be read, or others can.
    File(PathBuf, io::Error),
    /// The certificates that the server's is checked against are of no use.
    Certificates(String),
    /// It cannot be reached, or the connection broke.
    Unreachable(tokio_postgres::Error),
    /// It was called, and is silent.
    Silent,
    /// This computer has nothing to call it with.
    Runtime(io::Error),
    /// It does not let this login in, or not do this.
    Denied(tokio_postgres::Error),
    /// It has no tables of ours, or older ones.
    NotSetUp {
        /// The schema that it has.
        schema: i32,
    },
    /// Its tables were made by a newer posdoc.
    Newer {
        /// The schema that it has.
        schema: i32,
    },
    /// It refuses what was sent: it would refuse it again.
    Refused(tokio_postgres::Error),
    /// What it answers cannot be read.
    Answer(serde_json::Error),
    /// It cannot do this now: full, read-only, too many others.
    Unable(tokio_postgres::Error),
    /// The own store cannot be used.
    Store(StoreError),
}

impl CentralError {
    /// The name of its message in `cli.ftl`, behind `central-`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Address(_) => "bad-address",
            Self::PasswordInAddress => "password-in-address",
            Self::Unencrypted => "unencrypted",
            Self::NoHostName => "no-host-name",
            Self::File(..) => "file",
            Self::Certificates(_) => "certificates",
            Self::Unreachable(_) | Self::Runtime(_) => "unreachable",
            Self::Silent => "silent",
            Self::Denied(_) => "denied",
            Self::NotSetUp { .. } => "not-set-up",
            Self::Newer { .. } => "newer",
            Self::Refused(_) => "refused",
            Self::Answer(_) => "answer",
            Self::Unable(_) => "unable",
            Self::Store(_) => "own-store",
        }
    }

    /// What the message names. Never a value that was sent.
    #[must_use]
    pub fn detail(&self) -> String {
        match self {
            Self::File(path, error) => format!("{}: {error}", path.display()),
            Self::Certificates(what) => what.clone(),
            Self::Address(error) | Self::Unreachable(error) => chain(error),
            Self::Denied(error) | Self::Refused(error) | Self::Unable(error) => {
                let state = error.code().map_or("", SqlState::code);
                format!("PostgreSQL {state}")
            }
            Self::NotSetUp { schema } | Self::Newer { schema } => schema.to_string(),
            Self::Store(error) => error.detail(),
            Self::Runtime(error) => error.to_string(),
            Self::PasswordInAddress
            | Self::Unencrypted
            | Self::NoHostName
            | Self::Silent
            | Self::Answer(_) => String::new(),
        }
    }

    /// The code of `PostgreSQL` for what went wrong, if it gave one.
    #[must_use]
    pub fn state(&self) -> &str {
        match self {
            Self::Denied(error) | Self::Refused(error) | Self::Unable(error) => {
                error.code().map_or("", SqlState::code)
            }
            _ => "",
        }
    }

    /// Whether the server answered that it cannot, or in a way that is not understood: with another case that may go well.
    #[must_use]
    pub const fn is_of_server(&self) -> bool {
        matches!(self, Self::Unable(_) | Self::Answer(_))
    }

    /// Whether it took too long, or waited too long for others: with another case that may go well.
    #[must_use]
    pub fn is_out_of_time(&self) -> bool {
        let Self::Unable(error) = self else {
            return false;
        };
        let state = error.code();
        state == Some(&SqlState::QUERY_CANCELED) || state == Some(&SqlState::LOCK_NOT_AVAILABLE)
    }

    /// Whether only this case is in the way, and others may go well.
    #[must_use]
    pub const fn is_of_one_case(&self) -> bool {
        matches!(self, Self::Refused(_))
    }
}

/// An error with all that it comes from, in one line.
fn chain(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        line = format!("{line}: {error}");
        source = error.source();
    }
    line
}

impl fmt::Display for CentralError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Address(_) => write!(f, "the address of the central store cannot be read"),
            Self::PasswordInAddress => write!(f, "a password stands in the address"),
            Self::Unencrypted => write!(f, "the address switches encryption off"),
            Self::NoHostName => write!(f, "the address names a computer by its number alone"),
            Self::File(path, _) => write!(f, "{} cannot be used", path.display()),
            Self::Certificates(_) => write!(f, "the certificates cannot be used"),
            Self::Unreachable(_) | Self::Runtime(_) => {
                write!(f, "the central store cannot be reached")
            }
            Self::Silent => write!(f, "the central store does not answer"),
            Self::Denied(_) => write!(f, "the central store does not allow it"),
            Self::NotSetUp { schema } => write!(f, "the central store has schema {schema}"),
            Self::Newer { schema } => write!(f, "the central store has the newer schema {schema}"),
            Self::Refused(_) => write!(f, "the central store refuses it"),
            Self::Answer(_) => write!(f, "the answer of the central store cannot be read"),
            Self::Unable(_) => write!(f, "the central store cannot do it now"),
            Self::Store(_) => write!(f, "the own store cannot be used"),
        }
    }
}

impl Error for CentralError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Address(error)
            | Self::Unreachable(error)
            | Self::Denied(error)
            | Self::Refused(error)
            | Self::Unable(error) => Some(error),
            Self::File(_, error) | Self::Runtime(error) => Some(error),
            Self::Answer(error) => Some(error),
            Self::Store(error) => Some(error),
            Self::PasswordInAddress
            | Self::Unencrypted
            | Self::NoHostName
            | Self::Silent
            | Self::Certificates(_)
            | Self::NotSetUp { .. }
            | Self::Newer { .. } => None,
        }
    }
}

impl From<StoreError> for CentralError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<tokio_postgres::Error> for CentralError {
    fn from(error: tokio_postgres::Error) -> Self {
        let Some(state) = error.code() else {
            return Self::Unreachable(error);
        };
        match state.code().get(..2) {
            // Wrong passwords, logins without a right.
            Some("28") => Self::Denied(error),
            Some("42") if *state == SqlState::INSUFFICIENT_PRIVILEGE => Self::Denied(error),
            Some("42" | "3F") => Self::NotSetUp { schema: 0 },
            // Broken connections, too many others, full, read-only, shutting down, faults of its own: see
            // `posdoc.is_passing`.
            Some(
                "08" | "0A" | "25" | "26" | "34" | "3D" | "40" | "53" | "55" | "57" | "58" | "72"
                | "F0" | "XX",
            ) => Self::Unable(error),
            // Values that it cannot take, a case of another branch, a rule of its owner: the same the next time.
            _ => Self::Refused(error),
        }
    }
}
