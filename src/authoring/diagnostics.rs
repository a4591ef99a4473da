//! What is wrong with content, as lines for people: `path:line:column: sentence`.

use std::{io, path::Path};

use crate::{
    app::messages::{did_you_mean, echo, say, say_with},
    content::LoadError,
    layout::visible,
    lint::{self, Shown, Sources},
    pack::{Diagnostic, Files, Span},
    words::Words,
};

/// The most faults of a file that are shown to people.
pub const MOST_SHOWN: usize = 100;

/// The path of a fault as the person knows it: in the folder, if it is from there.
#[must_use]
pub fn path_of(sources: &Sources<'_>, place: Span, dir: Option<&Path>) -> String {
    let path = sources.path(place.file).unwrap_or("?");
    let own = dir.map(|dir| dir.join(path)).filter(|own| own.is_file());
    let known = own.map_or_else(|| path.to_owned(), |own| own.display().to_string());
    visible(&known).into_owned()
}

/// The first line of a file.
#[must_use]
pub const fn top_of(file: u16) -> Span {
    Span {
        file,
        start: 0,
        end: 0,
    }
}

/// How many faults of a file are not shown.
#[must_use]
pub fn left_out(
    words: &Words,
    sources: &Sources<'_>,
    file: u16,
    count: usize,
    dir: Option<&Path>,
) -> String {
    let path = path_of(sources, top_of(file), dir);
    let args = [("path", path.into()), ("count", count.into())];
    say_with(words, "check-left-out", &args)
}

/// `path:line:column` of a fault in content.
fn place(sources: &Sources<'_>, place: Span, dir: Option<&Path>) -> String {
    let path = path_of(sources, place, dir);
    let spot = sources.locate(place);
    let (line, column) = spot.map_or((1, 1), |spot| (spot.line, spot.column));
    format!("{path}:{line}:{column}")
}

/// What a fault in content says, and what to do about it. A rule without words shows its own name and
/// what it speaks of.
#[must_use]
pub fn sentence(words: &Words, fault: &Diagnostic) -> (String, Option<String>) {
    if words.has("lint", &format!("lint-{}", fault.rule), None) {
        return lint::sentence(words, fault);
    }
    let meant = did_you_mean(words, fault.suggestion.as_deref());
    (bare(fault) + &meant, None)
}

/// A fault on one line, without its place.
#[must_use]
pub fn line(words: &Words, fault: &Diagnostic) -> String {
    let (message, cure) = sentence(words, fault);
    match cure {
        Some(cure) => {
            let args = [("text", message.into()), ("note", cure.into())];
            say_with(words, "plain-with-note", &args)
        }
        None => message,
    }
}

fn bare(fault: &Diagnostic) -> String {
    let args = fault.args.iter();
    let args = args.map(|(name, value)| format!(" {name}={}", echo(value)));
    format!("{}{}", fault.rule, args.collect::<String>())
}

/// A file or folder that the system does not give.
#[must_use]
pub fn unreadable(words: &Words, path: &str, error: &io::Error) -> String {
    let why = match error.kind() {
        io::ErrorKind::InvalidData => say(words, "unreadable-not-utf8"),
        io::ErrorKind::FileTooLarge => say(words, "unreadable-too-large"),
        io::ErrorKind::InvalidInput | io::ErrorKind::IsADirectory => {
            say(words, "unreadable-not-a-file")
        }
        io::ErrorKind::PermissionDenied => say(words, "unreadable-denied"),
        io::ErrorKind::Unsupported => say(words, "unreadable-link"),
        io::ErrorKind::NotFound => say(words, "unreadable-not-found"),
        _ => error.to_string(),
    };
    let args = [("path", visible(path).into()), ("why", why.into())];
    say_with(words, "unreadable", &args)
}

/// A pack that cannot be used.
#[must_use]
pub fn of_pack(words: &Words, dir: &Path, error: &LoadError) -> Vec<String> {
    match error {
        LoadError::NoPack { path } => {
            let id = if Path::new(path).is_dir() {
                "pack-empty"
            } else {
                "pack-not-there"
            };
            vec![say_with(words, id, &[("path", path.as_str().into())])]
        }
        LoadError::Unreadable(file) => vec![unreadable(words, &file.path, &file.error)],
        LoadError::Broken { files, faults } => {
            let args = [
                ("path", dir.display().to_string().into()),
                ("count", faults.len().into()),
            ];
            let mut lines = vec![say_with(words, "pack-broken", &args)];
            lines.extend(told(words, dir, files, faults));
            let command = format!("posdoc check {}", dir.display());
            lines.push(say_with(words, "pack-cure", &[("command", command.into())]));
            lines
        }
    }
}

/// What is wrong with a pack that its author is looking at: the paths within it, and of what could be meant and
/// the cure the first that is known, for there is little room.
#[must_use]
pub fn brief_lines(words: &Words, refused: &LoadError) -> Vec<String> {
    match refused {
        LoadError::NoPack { path } => {
            let args = [("path", path.as_str().into())];
            vec![say_with(words, "pack-empty", &args)]
        }
        LoadError::Unreadable(file) => vec![unreadable(words, &file.path, &file.error)],
        LoadError::Broken { files, faults } => brief(words, files, faults),
    }
}

/// The same of faults that have been found.
#[must_use]
pub fn brief(words: &Words, files: &Files, faults: &[Diagnostic]) -> Vec<String> {
    let brief = |fault: &Diagnostic| match fault.suggestion {
        Some(_) => sentence(words, fault).0,
        None => line(words, fault),
    };
    let sources = Sources::new(files);
    let shown = Shown::of(faults, MOST_SHOWN);
    let told = shown
        .faults
        .iter()
        .map(|fault| format!("{}: {}", place(&sources, fault.place, None), brief(fault)));
    let more = shown.left_out.iter();
    let more = more.map(|(file, count)| left_out(words, &sources, *file, *count, None));
    told.chain(more).collect()
}

fn told(words: &Words, dir: &Path, files: &Files, faults: &[Diagnostic]) -> Vec<String> {
    let sources = Sources::new(files);
    let shown = Shown::of(faults, MOST_SHOWN);
    let lines = shown.faults.iter().map(|fault| {
        let at = place(&sources, fault.place, Some(dir));
        format!("{at}: {}", line(words, fault))
    });
    let more = shown.left_out.iter();
    let more = more.map(|(file, count)| left_out(words, &sources, *file, *count, Some(dir)));
    lines.chain(more).collect()
}
