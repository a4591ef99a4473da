//! How a run ends, and why a command did not do what it was asked for. Nothing here is in words yet: `messages` finds
//! them when it is known that somebody is to be told.

use std::{error::Error, fmt, io, path::PathBuf, process::ExitCode};

use crate::{
    app::Shared,
    cases::{Holder, Number, Row, StoreError},
    content::{Content, LoadError},
    pack::Diagnostic,
    session::{TurnError, handover::BadCode},
    settings::ConfigError,
    ui::Failure,
    words::{FluentValue, UnknownLanguage, Words},
};

/// How a run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Fine = 0,
    /// Problems were looked for and found.
    Problems = 1,
    /// The command line was wrong.
    Usage = 2,
    /// Content, settings or a device cannot be used.
    Unusable = 3,
    /// A bug of ours.
    Bug = 70,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// What a command comes to.
pub type Outcome = Result<Exit, CliError>;

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub enum CliError {
    /// What a sentence of `cli.ftl` says.
    Message(Box<Message>),
    /// The command line is not understood.
    Usage(Box<clap::Error>),
    /// There is no such command.
    UnknownCommand {
        /// What was typed.
        name: String,
        /// The commands there are.
        known: Vec<String>,
    },
    /// The flag names no language there is.
    UnknownLanguage(UnknownLanguage),
    /// No flow or step of this name.
    UnknownPlace(Place),
    /// The same where only a flow will do.
    NotAFlow {
        /// What was named.
        place: Place,
        /// Whether the built-in pack was looked into because none was named.
        built_in: bool,
    },
    /// A pack that cannot be used.
    Pack {
        /// Its folder.
        dir: PathBuf,
        /// Why.
        error: LoadError,
    },
    /// Settings that cannot be used.
    Settings {
        /// Their file.
        path: PathBuf,
        /// Why.
        error: ConfigError,
    },
    /// A file about who calls that cannot be used.
    Caller {
        /// Its path.
        path: PathBuf,
        /// Why.
        error: Box<BadCaller>,
    },
    /// Cases cannot be read or taken away.
    Store(StoreError),
    /// Cases cannot be kept.
    NotKept(Shared<StoreError>),
    /// The central store cannot be used.
    #[cfg(feature = "central")]
    Central(crate::central::CentralError),
    /// Somebody else works on the case.
    Held(Box<Number>, Holder),
    /// Several cases go by this name.
    SeveralCases {
        /// The name.
        name: String,
        /// They.
        rows: Vec<Row>,
    },
    /// A hand-over code that leads nowhere.
    Handover(BadCode),
    /// A turn was refused that nothing can be wrong with: a bug of ours.
    Turn(TurnError),
    /// The terminal cannot be used.
    Terminal(anyhow::Error),
    /// Input or output failed.
    Io(io::Error),
}

/// Why a file about who calls is of no use.
#[derive(Debug)]
pub enum BadCaller {
    /// It cannot be read.
    Unreadable(io::Error),
    /// There is more in it than anybody needs to know of a caller.
    TooLarge,
    /// It was read, and is wrong.
    Broken {
        /// Its text, which the places point into.
        text: String,
        /// What is wrong.
        faults: Vec<Diagnostic>,
    },
}

/// A place that was named on the command line, and the content it is not in.
#[derive(Clone, Debug)]
pub struct Place {
    pub name: String,
    pub content: Content,
}

impl CliError {
    /// How the run ends.
    pub fn exit(&self) -> Exit {
        match self {
            Self::Message(message) => message.exit,
            Self::Usage(_)
            | Self::UnknownCommand { .. }
            | Self::UnknownLanguage(_)
            | Self::UnknownPlace(_)
            | Self::NotAFlow { .. }
            | Self::Handover(_) => Exit::Usage,
            Self::Held(..) | Self::SeveralCases { .. } => Exit::Problems,
            // Nobody reads on: `posdoc check | head -1`.
            Self::Io(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Fine,
            Self::Pack { .. }
            | Self::Settings { .. }
            | Self::Caller { .. }
            | Self::Store(_)
            | Self::NotKept(_)
            | Self::Terminal(_)
            | Self::Io(_) => Exit::Unusable,
            #[cfg(feature = "central")]
            Self::Central(_) => Exit::Unusable,
            Self::Turn(_) => Exit::Bug,
        }
    }
}

impl fmt::Display for CliError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message(message) => write!(f, "{}", message.id),
            Self::Usage(_) => write!(f, "the command line is not understood"),
            Self::UnknownCommand { .. } => write!(f, "no such command"),
            Self::UnknownLanguage(_) => write!(f, "no such language"),
            Self::UnknownPlace(_) | Self::NotAFlow { .. } => write!(f, "no such flow or step"),
            Self::Pack { dir, .. } => write!(f, "the pack {} cannot be used", dir.display()),
            Self::Settings { path, .. } => {
                write!(f, "the settings {} cannot be used", path.display())
            }
            Self::Caller { path, .. } => write!(f, "{} cannot be used", path.display()),
            Self::Store(_) => write!(f, "the cases cannot be read"),
            Self::NotKept(_) => write!(f, "the cases cannot be kept"),
            #[cfg(feature = "central")]
            Self::Central(_) => write!(f, "the central store cannot be used"),
            Self::Held(..) => write!(f, "somebody else works on the case"),
            Self::SeveralCases { .. } => write!(f, "several cases go by this name"),
            Self::Handover(_) => write!(f, "the hand-over code cannot be used"),
            Self::Turn(_) => write!(f, "a turn was refused"),
            Self::Terminal(_) => write!(f, "the terminal cannot be used"),
            Self::Io(_) => write!(f, "reading or writing failed"),
        }
    }
}

impl Error for CliError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Message(message) => {
                let source = message.source.as_ref();
                source.map(|source| &**source as &(dyn Error + 'static))
            }
            Self::Usage(error) => Some(&**error),
            Self::UnknownLanguage(error) => Some(error),
            Self::Pack { error, .. } => Some(error),
            Self::Settings { error, .. } => Some(error),
            Self::Caller { error, .. } => match &**error {
                BadCaller::Unreadable(error) => Some(error),
                BadCaller::TooLarge | BadCaller::Broken { .. } => None,
            },
            Self::Store(error) => Some(error),
            Self::NotKept(error) => Some(&**error),
            #[cfg(feature = "central")]
            Self::Central(error) => Some(error),
            Self::Handover(error) => Some(error),
            Self::Turn(error) => Some(error),
            Self::Terminal(error) => Some(&**error),
            Self::Io(error) => Some(error),
            Self::UnknownCommand { .. }
            | Self::UnknownPlace(_)
            | Self::NotAFlow { .. }
            | Self::Held(..)
            | Self::SeveralCases { .. } => None,
        }
    }
}

impl From<Message> for CliError {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

#[cfg(feature = "central")]
impl From<crate::central::CentralError> for CliError {
    fn from(error: crate::central::CentralError) -> Self {
        Self::Central(error)
    }
}

impl From<Failure> for CliError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Stream(error) => Self::Io(error),
            Failure::Terminal(error) => Self::Terminal(error),
        }
    }
}

impl From<io::Error> for CliError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// A sentence of `cli.ftl`, not said yet.
#[derive(Debug)]
pub struct Message {
    pub exit: Exit,
    pub id: &'static str,
    pub args: Vec<(&'static str, FluentValue<'static>)>,
    /// What was probably meant.
    pub meant: Option<String>,
    /// What could have been named.
    pub choices: Vec<String>,
    /// A sentence about the way on.
    pub then: Option<&'static str>,
    /// What it comes from; the sentence may show it as `error`.
    pub source: Option<Box<dyn Error>>,
}

impl Message {
    /// The sentence `id`, and how the run ends.
    pub fn new(exit: Exit, id: &'static str) -> Self {
        Self {
            exit,
            id,
            args: Vec::new(),
            meant: None,
            choices: Vec::new(),
            then: None,
            source: None,
        }
    }

    /// With a value to show.
    pub fn with(mut self, name: &'static str, value: impl Into<FluentValue<'static>>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// With what was probably meant.
    pub fn meaning(mut self, meant: Option<impl Into<String>>) -> Self {
        self.meant = meant.map(Into::into);
        self
    }

    /// With what could have been named.
    pub fn choosing<S: Into<String>>(mut self, choices: impl IntoIterator<Item = S>) -> Self {
        self.choices = choices.into_iter().map(Into::into).collect();
        self
    }

    /// With a sentence about the way on.
    pub const fn then(mut self, id: &'static str) -> Self {
        self.then = Some(id);
        self
    }

    /// With what it comes from.
    pub fn caused_by(mut self, source: impl Error + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }
}

/// Why a command could not be set up, and the language that was found out by then.
#[derive(Debug)]
pub struct SetupError {
    pub words: Words,
    pub error: CliError,
}

impl fmt::Display for SetupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the command cannot be set up")
    }
}

impl Error for SetupError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}
