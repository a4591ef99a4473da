//! The text files of a pack: embedded ones, and those a folder lays over them.

use std::{
    collections::BTreeMap,
    error::Error,
    fmt,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io,
    path::Path,
};

/// The largest content file that is read; a real one is a hundred times smaller.
const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// The file at the top of a pack that tells about the pack itself.
pub const MANIFEST: &str = "pack.toml";

/// Path and text of embedded files, sorted by path.
pub type Embedded = &'static [(&'static str, &'static str)];

/// Text files by path (`flows/card-read.toml`, always with `/`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    base: Embedded,
    over: BTreeMap<String, String>,
}

/// A folder that cannot be read as a pack.
#[derive(Debug)]
pub struct Unreadable {
    /// The file or folder.
    pub path: String,
    /// Why, from the system; `InvalidData` for text that is not UTF-8, `Unsupported` for a link out of the pack.
    pub error: io::Error,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} cannot be read", self.path)
    }
}

impl Error for Unreadable {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

impl Files {
    /// The embedded files alone.
    #[must_use]
    pub const fn embedded(base: Embedded) -> Self {
        Self {
            base,
            over: BTreeMap::new(),
        }
    }

    /// Lays the content files under `root` over these, by path.
    ///
    /// # Errors
    /// The first file or folder that cannot be read.
    pub fn overlay(mut self, root: &Path) -> Result<Self, Unreadable> {
        walk(root, &mut |path, inner| self.read_file(path, inner))?;
        Ok(self)
    }

    /// A number that changes when one of the content files under `root` is saved, made or removed. What cannot
    /// be read now changes it when it can.
    #[must_use]
    pub fn mark(root: &Path) -> u64 {
        let mut hash = DefaultHasher::new();
        let walked = walk(root, &mut |path, inner| {
            inner.hash(&mut hash);
            let meta = std::fs::metadata(path).ok();
            let saved = meta.as_ref().and_then(|meta| meta.modified().ok());
            (saved, meta.map(|meta| meta.len())).hash(&mut hash);
            Ok(())
        });
        walked.is_err().hash(&mut hash);
        hash.finish()
    }

    /// These files with others laid over them, by path.
    #[must_use]
    pub fn under(mut self, over: Self) -> Self {
        for path in over.base.iter().map(|(path, _)| *path) {
            self.over.insert(
                path.to_owned(),
                over.get(path).unwrap_or_default().to_owned(),
            );
        }
        self.over.extend(over.over);
        self
    }

    /// Sets one file.
    pub fn insert(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.over.insert(path.into(), text.into());
    }

    fn read_file(&mut self, path: &Path, inner: String) -> Result<(), Unreadable> {
        let text = read_text(path).map_err(|error| Unreadable {
            path: path.display().to_string(),
            error,
        })?;
        self.over.insert(inner, text);
        Ok(())
    }

    /// Only the files that `kept` lets through.
    #[must_use]
    pub fn only(&self, kept: impl Fn(&str) -> bool) -> Self {
        let paths = self.paths().into_iter().filter(|path| kept(path));
        let text = |path: &str| self.get(path).unwrap_or_default().to_owned();
        Self {
            base: &[],
            over: paths.map(|path| (path.to_owned(), text(path))).collect(),
        }
    }

    /// The text of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&str> {
        if let Some(text) = self.over.get(path) {
            return Some(text);
        }
        let at = self.base.binary_search_by_key(&path, |(p, _)| p).ok()?;
        self.base.get(at).map(|(_, text)| *text)
    }

    /// All paths, sorted; a [`Span`](super::Span) names a file by its position here.
    #[must_use]
    pub fn paths(&self) -> Vec<&str> {
        let mut paths: Vec<&str> = self
            .base
            .iter()
            .map(|(path, _)| *path)
            .chain(self.over.keys().map(String::as_str))
            .collect();
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// The names of the locales that have a folder.
    #[must_use]
    pub fn locales(&self) -> Vec<&str> {
        let mut locales: Vec<&str> = self
            .paths()
            .into_iter()
            .filter_map(|path| path.strip_prefix("locales/")?.split_once('/'))
            .map(|(locale, _)| locale)
            .collect();
        locales.dedup();
        locales
    }
}

/// What is done with a content file: where it is, and its path in the pack.
type OnFile<'f> = dyn FnMut(&Path, String) -> Result<(), Unreadable> + 'f;

/// Goes through the content files under `root`, in the order of their names.
fn walk(root: &Path, each: &mut OnFile<'_>) -> Result<(), Unreadable> {
    let each = &mut |path: &Path, inner: String| {
        stays_within(root, path)?;
        each(path, inner)
    };
    for top in ["flows", "locales", "assets"] {
        let dir = root.join(top);
        if dir.is_dir() {
            stays_within(root, &dir)?;
            walk_dir(&dir, top, each)?;
        }
    }
    let manifest = root.join(MANIFEST);
    if manifest.is_file() {
        each(&manifest, MANIFEST.to_owned())?;
    }
    Ok(())
}

/// Refuses a link that leads out of the pack: what is wrong with a file is shown with its lines, and a pack that
/// somebody else has made must not make us show theirs.
fn stays_within(root: &Path, path: &Path) -> Result<(), Unreadable> {
    let fail = |error| Unreadable {
        path: path.display().to_string(),
        error,
    };
    let meta = std::fs::symlink_metadata(path).map_err(fail)?;
    if !meta.is_symlink() {
        return Ok(());
    }
    let within = root
        .canonicalize()
        .and_then(|root| Ok(path.canonicalize()?.starts_with(root)));
    if within.map_err(fail)? {
        Ok(())
    } else {
        Err(fail(io::ErrorKind::Unsupported.into()))
    }
}

fn walk_dir(dir: &Path, prefix: &str, each: &mut OnFile<'_>) -> Result<(), Unreadable> {
    let fail = |error| Unreadable {
        path: dir.display().to_string(),
        error,
    };
    let mut entries = std::fs::read_dir(dir)
        .and_then(Iterator::collect::<io::Result<Vec<_>>>)
        .map_err(fail)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let inner = format!("{prefix}/{name}");
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            // A link to a folder may lead round in a circle, or out into the whole system.
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                walk_dir(&path, &inner, each)?;
            }
        } else if matches!(
            path.extension().and_then(|e| e.to_str()),
            Some("toml" | "ftl" | "txt" | "tsv")
        ) {
            each(&path, inner)?;
        }
    }
    Ok(())
}

/// Reads a text file, refusing what is too large to be content.
///
/// # Errors
/// What the system says, or `InvalidData`/`FileTooLarge`.
pub fn read_text(path: &Path) -> io::Result<String> {
    let meta = std::fs::metadata(path)?;
    if !meta.is_file() {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    }
    if meta.len() > MAX_BYTES {
        return Err(io::Error::from(io::ErrorKind::FileTooLarge));
    }
    let mut text = std::fs::read_to_string(path)?;
    // Windows editors put a byte order mark first; neither TOML nor Fluent expects it.
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}
