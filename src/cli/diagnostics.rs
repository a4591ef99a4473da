//! What is wrong with content or settings, as lines for people: `path:line:column: sentence`.

use std::{io, path::Path};

use crate::{
    app::messages::{did_you_mean, echo, say, say_with},
    content::LoadError,
    layout::visible,
    lint::{self, Shown, Sources},
    pack::{Diagnostic, Files, Rule, Span, Unreadable},
    settings::ConfigError,
    words::{FluentValue, Words},
};

/// The most faults of a file that are shown to people.
pub const MOST_SHOWN: usize = 100;

/// Line and column of a byte, both from one; the column counts characters.
fn line_and_column(text: &str, byte: u32) -> (usize, usize) {
    let mut byte = usize::try_from(byte).unwrap_or(usize::MAX).min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}

/// `path:line:column`.
fn at(path: &str, text: &str, place: Span) -> String {
    let (line, column) = line_and_column(text, place.start);
    format!("{path}:{line}:{column}")
}

/// The path of a fault as the person knows it: in the folder, if it is from there.
pub fn path_of(sources: &Sources<'_>, place: Span, dir: Option<&Path>) -> String {
    let path = sources.path(place.file).unwrap_or("?");
    let own = dir.map(|dir| dir.join(path)).filter(|own| own.is_file());
    let known = own.map_or_else(|| path.to_owned(), |own| own.display().to_string());
    visible(&known).into_owned()
}

/// The first line of a file.
pub const fn top_of(file: u16) -> Span {
    Span {
        file,
        start: 0,
        end: 0,
    }
}

/// How many faults of a file are not shown.
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
pub fn sentence(words: &Words, fault: &Diagnostic) -> (String, Option<String>) {
    if words.has("lint", &format!("lint-{}", fault.rule), None) {
        return lint::sentence(words, fault);
    }
    let meant = did_you_mean(words, fault.suggestion.as_deref());
    (bare(fault) + &meant, None)
}

/// A fault on one line, without its place.
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

/// What a fault in the settings says.
fn config_sentence(words: &Words, fault: &Diagnostic) -> String {
    let arg = |name| {
        let found = fault.args.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    if fault.rule == Rule::BadValue {
        let args = [
            ("field", FluentValue::from(echo(arg("key")))),
            ("limit", arg("limit").into()),
        ];
        return words.common_with(arg("fault"), &args);
    }
    let args: Vec<(&str, FluentValue<'_>)> = fault
        .args
        .iter()
        .map(|(name, value)| (*name, FluentValue::from(echo(value))))
        .collect();
    say_with(words, &format!("config-fault-{}", fault.rule), &args)
        + &did_you_mean(words, fault.suggestion.as_deref())
}

/// A file or folder that the system does not give.
fn unreadable(words: &Words, unreadable: &Unreadable) -> String {
    unreadable_file(words, &unreadable.path, &unreadable.error)
}

fn unreadable_file(words: &Words, path: &str, error: &io::Error) -> String {
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
        LoadError::Unreadable(file) => vec![unreadable(words, file)],
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

/// Settings that cannot be used.
pub fn of_settings(words: &Words, path: &Path, error: &ConfigError) -> Vec<String> {
    let path = path.display().to_string();
    let mut lines = match error {
        ConfigError::Unreadable(error) => vec![unreadable_file(words, &path, error)],
        ConfigError::Broken { text, faults, .. } => {
            let args = [
                ("path", path.as_str().into()),
                ("count", faults.len().into()),
            ];
            let mut lines = vec![say_with(words, "config-broken", &args)];
            lines.extend(faults.iter().map(|fault| {
                let at = at(&path, text, fault.place);
                format!("{at}: {}", config_sentence(words, fault))
            }));
            lines
        }
    };
    lines.push(say(words, "config-cure"));
    lines
}

/// What is wrong with a pack that its author is looking at: the paths within it, and of what could be meant and
/// the cure the first that is known, for there is little room.
pub fn brief_lines(words: &Words, refused: &LoadError) -> Vec<String> {
    match refused {
        LoadError::NoPack { path } => {
            let args = [("path", path.as_str().into())];
            vec![say_with(words, "pack-empty", &args)]
        }
        LoadError::Unreadable(file) => vec![unreadable(words, file)],
        LoadError::Broken { files, faults } => brief(words, files, faults),
    }
}

/// The same of faults that have been found.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_never_fail() {
        let text = "a = 1\n店 = 2\n";
        assert_eq!(line_and_column(text, 0), (1, 1));
        assert_eq!(line_and_column(text, 6), (2, 1));
        assert_eq!(line_and_column(text, 7), (2, 1));
        assert_eq!(line_and_column(text, 9), (2, 2));
        assert_eq!(line_and_column(text, 9999), (3, 1));
    }
}
