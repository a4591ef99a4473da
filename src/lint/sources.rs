//! The files behind the places: paths, texts, lines and columns.

use std::{cell::OnceCell, ops::Range};

use serde::Serialize;

use crate::pack::{Files, Span};

/// The files of a pack with their positions, read once: a [`Span`] names a file by its position.
#[derive(Clone, Debug)]
pub struct Sources<'f> {
    files: Vec<(&'f str, &'f str)>,
    /// Where the lines of each file begin, once somebody asked.
    lines: Vec<OnceCell<Vec<usize>>>,
}

/// A place as people and editors speak of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Located {
    /// Path within the pack, with `/`.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
    /// Line of the last character's end.
    pub end_line: usize,
    /// Column after the last character.
    pub end_column: usize,
}

/// Where a place is; `None` if there is no such file.
///
/// For more than a few places make [`Sources`] once and ask it.
#[must_use]
pub fn locate(files: &Files, place: Span) -> Option<Located> {
    Sources::new(files).locate(place)
}

impl<'f> Sources<'f> {
    /// The files of a pack.
    #[must_use]
    pub fn new(files: &'f Files) -> Self {
        let paths = files.paths().into_iter();
        let files: Vec<_> = paths
            .map(|path| (path, files.get(path).unwrap_or_default()))
            .collect();
        Self {
            lines: vec![OnceCell::new(); files.len()],
            files,
        }
    }

    /// Where a place is; `None` if there is no such file.
    #[must_use]
    pub fn locate(&self, place: Span) -> Option<Located> {
        let path = self.path(place.file)?;
        let (line, column) = self.position(place.file, place.start as usize);
        let (end_line, end_column) = self.position(place.file, place.end.max(place.start) as usize);
        Some(Located {
            path: path.to_owned(),
            line,
            column,
            end_line,
            end_column,
        })
    }

    /// The path of the file that a place is in.
    #[must_use]
    pub fn path(&self, file: u16) -> Option<&'f str> {
        self.files.get(usize::from(file)).map(|(path, _)| *path)
    }

    /// Number of the line that a byte stands in, from 1, and its first byte.
    pub(super) fn line(&self, file: u16, at: usize) -> (usize, usize) {
        let Some(known) = self.lines.get(usize::from(file)) else {
            return (1, 0);
        };
        let starts = known.get_or_init(|| {
            let ends = self.text(file).match_indices('\n');
            [0].into_iter()
                .chain(ends.map(|(end, _)| end + 1))
                .collect()
        });
        let line = starts.partition_point(|start| *start <= at).max(1);
        (line, starts.get(line - 1).copied().unwrap_or(0))
    }

    /// Line and column, from 1; the column counts characters.
    fn position(&self, file: u16, at: usize) -> (usize, usize) {
        let text = self.text(file);
        let at = text.floor_char_boundary(at.min(text.len()));
        let (line, start) = self.line(file, at);
        let before = text.get(start..at).unwrap_or_default();
        (line, before.chars().count() + 1)
    }

    /// The text of the file that a place is in.
    #[must_use]
    pub fn text(&self, file: u16) -> &'f str {
        let file = self.files.get(usize::from(file));
        file.map(|(_, text)| *text).unwrap_or_default()
    }

    /// Position, path and text of every file.
    pub(super) fn all(&self) -> impl Iterator<Item = (u16, &'f str, &'f str)> + '_ {
        (0..=u16::MAX)
            .zip(&self.files)
            .map(|(at, (path, text))| (at, *path, *text))
    }

    /// How many flow files there are, good or bad.
    pub(super) fn flow_files(&self) -> usize {
        let flows = self.files.iter();
        flows
            .filter(|(path, _)| {
                let name = path.strip_prefix("flows/");
                name.is_some_and(|name| name.strip_suffix(".toml").is_some())
            })
            .count()
    }

    /// Where the value of `key` stands in the section that begins at `from`. The resolved pack keeps
    /// the place of names only, and a fault should point at the very word.
    pub(super) fn value_of(&self, from: Span, key: &str) -> Option<Span> {
        let text = self.text(from.file);
        let start = from.start as usize;
        // Of the top section even the first line counts; of a named one it is the header.
        let mut at = match start {
            0 => 0,
            _ => start + text.get(start..)?.find('\n')? + 1,
        };
        for line in text.get(at..)?.split_inclusive('\n') {
            if line.starts_with('[') {
                break;
            }
            let value = line.strip_prefix(key).map(str::trim_start);
            if let Some(value) = value.and_then(|rest| rest.strip_prefix('=')) {
                let value = value.trim_start();
                let first = at + line.len() - value.len();
                let end = first + extent(value);
                return Some(place(from.file, first..end));
            }
            at += line.len();
        }
        None
    }

    /// The quoted text of `name` within a section's `key`, such as one value of a fact.
    pub(super) fn name_in(&self, from: Span, key: &str, name: &str) -> Option<Span> {
        let list = self.value_of(from, key)?;
        let start = list.start as usize;
        let text = self.text(list.file).get(start..list.end as usize)?;
        let at = start + text.find(&format!("\"{name}\""))?;
        Some(place(list.file, at..at + name.len() + 2))
    }

    /// What stands at a place.
    pub(super) fn at(&self, place: Span) -> &'f str {
        let text = self.text(place.file);
        text.get(place.start as usize..place.end as usize)
            .unwrap_or_default()
    }
}

/// A byte range as a place.
pub(super) fn place(file: u16, range: Range<usize>) -> Span {
    let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span {
        file,
        start: byte(range.start),
        end: byte(range.end),
    }
}

/// The bytes of a value that begins a line's rest: a string, a list, or all but the comment.
fn extent(value: &str) -> usize {
    let closing = match value.chars().next() {
        Some('"') => '"',
        Some('[') => ']',
        Some('{') => '}',
        _ => return value.split('#').next().unwrap_or(value).trim_end().len(),
    };
    let inner = value.get(1..).unwrap_or_default();
    inner
        .find(closing)
        .map_or(value.trim_end().len(), |end| end + 2)
}
