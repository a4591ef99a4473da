//! The content in use: the embedded pack, or it with a folder laid over.

use std::{borrow::Cow, error::Error, fmt, path::Path, rc::Rc};

use xxhash_rust::xxh3::xxh3_64;

use crate::{
    pack::{Diagnostic, Embedded, Files, MANIFEST, Pack, Rule, Span, Unreadable, is_whole, load},
    words::{Library, nesting_faults},
};

/// The files of the default pack, by path.
static FILES: Embedded = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The default pack, checked and resolved by `build.rs`.
static RESOLVED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/pack.bin"));

/// Checked structure and the files it came from.
#[derive(Clone, Debug)]
pub struct Content {
    /// The texts.
    pub files: Rc<Files>,
    /// The structure.
    pub pack: Rc<Pack>,
    /// Tells this structure from any other: the same ids, ways and rules give the same number,
    /// whatever the words.
    pub identity: u64,
}

/// Why content cannot be used.
#[derive(Debug)]
pub enum LoadError {
    /// There is no such folder, or it holds no `flows`, `locales` or `assets`.
    NoPack {
        /// The folder that was named.
        path: String,
    },
    /// A file or folder that cannot be read.
    Unreadable(Unreadable),
    /// The files were read, and are wrong.
    Broken {
        /// The files that the places point into.
        files: Box<Files>,
        /// What is wrong, in the order of the files.
        faults: Vec<Diagnostic>,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPack { path } => write!(f, "{path} is no pack"),
            Self::Unreadable(file) => write!(f, "{} cannot be read", file.path),
            Self::Broken { faults, .. } => write!(f, "{} mistakes in the pack", faults.len()),
        }
    }
}

impl Error for LoadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Unreadable(file) => Some(file),
            Self::NoPack { .. } | Self::Broken { .. } => None,
        }
    }
}

impl Content {
    /// The text of a file that the program comes with.
    #[must_use]
    pub fn built_in(path: &str) -> Option<&'static str> {
        let at = FILES.binary_search_by_key(&path, |(path, _)| path).ok()?;
        FILES.get(at).map(|(_, text)| *text)
    }

    /// The default pack.
    ///
    /// # Panics
    /// If the embedded bytes are not what `build.rs` wrote: a broken build.
    #[must_use]
    #[expect(clippy::expect_used, reason = "the bytes are made by this very build")]
    pub fn embedded() -> Self {
        let pack = postcard::from_bytes(RESOLVED).expect("build.rs wrote this pack");
        Self {
            files: Rc::new(Files::embedded(FILES)),
            pack: Rc::new(pack),
            identity: xxh3_64(RESOLVED),
        }
    }

    /// The default pack with the folder `dir` laid over it, checked as a whole.
    ///
    /// # Errors
    /// The folder cannot be read, or the whole does not resolve.
    pub fn overlaid(dir: &Path) -> Result<Self, LoadError> {
        Self::from_files(Self::files(Some(dir))?)
    }

    /// What every pack shows, even one that stands by itself: the program's own words and colours.
    #[must_use]
    pub fn ours() -> Files {
        Files::embedded(FILES).only(is_ours)
    }

    /// The files of the default pack, with the folder `dir` laid over them, not checked yet.
    ///
    /// # Errors
    /// The folder cannot be read, or is no pack.
    pub fn files(dir: Option<&Path>) -> Result<Files, LoadError> {
        let files = Files::embedded(FILES);
        let Some(dir) = dir else {
            return Ok(files);
        };
        let any = ["flows", "locales", "assets"]
            .iter()
            .any(|top| dir.join(top).is_dir());
        if !any {
            return Err(LoadError::NoPack {
                path: dir.display().to_string(),
            });
        }
        let over = Files::default().overlay(dir);
        let over = over.map_err(LoadError::Unreadable)?;
        let files = if over.get(MANIFEST).is_some_and(is_whole) {
            Self::ours()
        } else {
            files
        };
        Ok(files.under(over))
    }

    /// The content of these files.
    ///
    /// # Errors
    /// It does not resolve.
    pub fn from_files(files: Files) -> Result<Self, LoadError> {
        // Words are read when they are shown, and these could not be.
        let unreadable = too_deep(&files);
        let loaded = if unreadable.is_empty() {
            load(&files)
        } else {
            Err(unreadable)
        };
        match loaded {
            Ok(pack) => Ok(Self {
                identity: identity(&pack),
                files: Rc::new(files),
                pack: Rc::new(pack),
            }),
            Err(faults) => Err(LoadError::Broken {
                files: Box::new(files),
                faults,
            }),
        }
    }
}

/// What is nested too deeply in the words.
fn too_deep(files: &Files) -> Vec<Diagnostic> {
    let words = (0..=u16::MAX).zip(files.paths());
    let words = words
        .filter(|(_, path)| path.starts_with("locales/") && path.strip_suffix(".ftl").is_some());
    let faults = words.flat_map(|(file, path)| {
        let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let text = files.get(path).unwrap_or_default();
        nesting_faults(text).into_iter().map(move |(at, detail)| {
            let place = Span {
                file,
                start: byte(at.start),
                end: byte(at.end),
            };
            Diagnostic::new(Rule::FtlSyntax, place).with("detail", detail)
        })
    });
    faults.collect()
}

fn is_ours(path: &str) -> bool {
    let words = ["ui", "common", "cli", "lint", "drill"];
    let file = path
        .strip_prefix("locales/")
        .and_then(|rest| rest.split_once('/'));
    let file = file.and_then(|(_, file)| file.strip_suffix(".ftl"));
    file.is_some_and(|file| words.contains(&file)) || path.starts_with("assets/themes/")
}

/// Of the bytes that `build.rs` would embed.
#[expect(
    clippy::expect_used,
    reason = "a pack is plain data, and memory is not to run out"
)]
fn identity(pack: &Pack) -> u64 {
    xxh3_64(&postcard::to_allocvec(pack).expect("a pack can be written down"))
}

impl Library for Files {
    fn ftl(&self, locale: &str, file: &str) -> Option<Cow<'_, str>> {
        self.get(&format!("locales/{locale}/{file}.ftl"))
            .map(Cow::Borrowed)
    }

    fn plain(&self, locale: &str, path: &str) -> Option<Cow<'_, str>> {
        self.get(&format!("locales/{locale}/{path}"))
            .map(Cow::Borrowed)
    }

    fn locales(&self) -> Vec<String> {
        Files::locales(self)
            .into_iter()
            .map(str::to_owned)
            .collect()
    }
}
