//! A fault of ours: a panic, or an error that nothing outside can have caused. It leaves a small file to send, with what
//! is needed to find it and nothing that was typed.

use std::{
    backtrace::Backtrace,
    cell::RefCell,
    error::Error,
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    panic::{self, PanicHookInfo},
    path::{Path, PathBuf},
};

use super::{error::CliError, output::complain};
use crate::{
    app::messages::{say, say_with},
    cases::clock,
    disk,
    session::{Case, Entry},
    settings,
    words::Words,
};

/// The folder in that of the cases.
const FOLDER: &str = "faults";

/// The most files that are kept.
const MOST: usize = 5;

/// What is known of the run, for the case that it fails.
#[derive(Debug, Default)]
struct Known {
    command: &'static str,
    identity: u64,
    case: Option<Case>,
    fault: String,
}

thread_local! {
    // A panic unwinds all else. Another thread that panics ends no run.
    static KNOWN: RefCell<Known> = RefCell::default();
}

fn with_known<T>(work: impl FnOnce(&mut Known) -> T) -> Option<T> {
    KNOWN.with(|known| {
        known
            .try_borrow_mut()
            .ok()
            .map(|mut known| work(&mut known))
    })
}

/// Notes where a panic happens; what is printed of it stays as it is.
pub fn watch() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        with_known(|known| known.fault = of_panic(info));
        before(info);
    }));
}

/// Which command runs, on which content.
pub fn running(command: &'static str, identity: u64) {
    with_known(|known| {
        known.command = command;
        known.identity = identity;
    });
}

/// Which case is open, and how far it is: a panic takes it away with the front end.
pub fn case_open(case: &Case) {
    with_known(|known| {
        if known.case.as_ref() != Some(case) {
            known.case = Some(case.clone());
        }
    });
}

/// Where it was, and what led there. A text that was put together may quote what was typed: only what stands in
/// the source itself is repeated.
fn of_panic(info: &PanicHookInfo<'_>) -> String {
    let at = info.location().map(ToString::to_string);
    let said = info.payload().downcast_ref::<&str>();
    format!(
        "at: {}\npanic: {}\nbacktrace:\n{}",
        at.as_deref().unwrap_or("?"),
        said.unwrap_or(&"(left out: it may quote what was typed)"),
        Backtrace::force_capture(),
    )
}

/// A turn by ids. Values of fields and what was looked for are left out.
fn turn(entry: &Entry) -> String {
    let names = |names: &mut dyn Iterator<Item = &String>| {
        names.map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    match entry {
        Entry::Answer { node, answer } => format!("answer {node} {answer}"),
        Entry::Fields { node, values } => format!("fields {node} {}", names(&mut values.keys())),
        // What was said is no id.
        Entry::Jump { to, noted, .. } => format!("jump {to} {}", names(&mut noted.keys())),
        Entry::Stop { node } => format!("stop {node}"),
        Entry::TakenOver(taken) => {
            let facts = taken.facts.iter();
            let facts: Vec<String> = facts
                .map(|(fact, value)| format!("{fact}={value}"))
                .collect();
            let tried = taken.tried.iter();
            let tried: Vec<String> = tried
                .map(|(node, answer)| format!("{node} {answer}"))
                .collect();
            format!(
                "taken-over {} awaiting [{}] facts [{}] tried [{}]",
                taken.at,
                taken.awaiting.join(" "),
                facts.join(" "),
                tried.join(", "),
            )
        }
        Entry::Recheck(recheck) => format!("recheck {recheck:?}"),
        Entry::Given(facts) => {
            let facts = facts.iter().map(|(fact, value)| format!(" {fact}={value}"));
            format!("given{}", facts.collect::<String>())
        }
    }
}

/// Says that a fault of ours ended the run, and where the file about it is.
pub fn report(words: &Words) {
    let folder = settings::cases_folder().map(|folder| folder.value.join(FOLDER));
    let text = with_known(|known| text(words, known)).unwrap_or_default();
    let written = match &folder {
        Some(folder) => write(folder, &text),
        None => Err(io::ErrorKind::NotFound.into()),
    };
    let next = match written {
        Ok(path) => {
            let path = path.display().to_string();
            say_with(words, "own-bug-file", &[("path", path.into())])
        }
        Err(error) => {
            let args = [("error", error.to_string().into())];
            say_with(words, "own-bug-no-file", &args)
        }
    };
    complain(&[say(words, "own-bug"), next]);
}

/// The same for an error.
pub fn report_error(words: &Words, error: &CliError) {
    let mut fault = format!("error: {error}\n");
    let mut source = error.source();
    while let Some(cause) = source {
        let _ = writeln!(fault, "caused by: {cause}");
        source = cause.source();
    }
    with_known(|known| known.fault = fault);
    report(words);
}

fn text(words: &Words, known: &Known) -> String {
    let mut text = say(words, "own-bug-head") + "\n\n";
    let _ = writeln!(text, "posdoc: {}", env!("CARGO_PKG_VERSION"));
    let _ = writeln!(
        text,
        "system: {} {}",
        std::env::consts::OS,
        std::env::consts::ARCH
    );
    let _ = writeln!(text, "content: {:016x}", known.identity);
    let _ = writeln!(text, "language: {}", words.locale());
    let _ = writeln!(text, "time: {}", clock::exact(clock::now()));
    let _ = writeln!(text, "command: {}", known.command);
    if let Some(case) = &known.case {
        let _ = writeln!(text, "turns:\n  start {}", case.start);
        for entry in &case.log {
            let _ = writeln!(text, "  {}", turn(entry).trim_end());
        }
    }
    text.push_str(&known.fault);
    text
}

/// Writes a file and removes the oldest where there are too many. Only the person may read it.
fn write(folder: &Path, text: &str) -> io::Result<PathBuf> {
    disk::make_folder(folder)?;
    // In the order of their names; two windows may fail at once.
    let (now, own) = (clock::now(), std::process::id());
    let path = folder.join(format!("fault-{}-{now}-{own}.txt", clock::stamp(now)));
    disk::create_private(&path)?.write_all(text.as_bytes())?;
    let mut all: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| is_ours(path))
        .collect();
    all.sort();
    let old = all.len().saturating_sub(MOST);
    for path in all.iter().take(old) {
        // What cannot be removed stands in nobody's way.
        let _ = fs::remove_file(path);
    }
    Ok(path)
}

fn is_ours(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| {
        let end = Path::new(name).extension();
        name.starts_with("fault-") && end.is_some_and(|end| end == "txt")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_shows_ids_and_nothing_that_was_typed() {
        let typed = || [("screen-text".to_owned(), "secret words".to_owned())].into();
        let fields = Entry::Fields {
            node: "charged/note".to_owned(),
            values: typed(),
        };
        let jump = Entry::Jump {
            to: "network".to_owned(),
            noted: typed(),
            known: None,
        };
        assert_eq!(turn(&fields), "fields charged/note screen-text");
        assert_eq!(turn(&jump), "jump network screen-text");
    }

    #[test]
    fn only_a_few_files_are_kept_and_the_newest_among_them() {
        let folder = tempfile::tempdir().expect("a folder");
        for name in [
            "fault-1.txt",
            "fault-2.txt",
            "fault-3.txt",
            "mine.txt",
            "fault-0.txt",
        ] {
            fs::write(folder.path().join(name), "").expect("written");
        }
        let first = write(folder.path(), "one").expect("written");
        let mut last = first.clone();
        for _ in 0..MOST {
            while let Err(error) = write(folder.path(), "more").map(|path| last = path) {
                // Within a millisecond.
                assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
            }
        }
        let names = fs::read_dir(folder.path()).expect("a folder");
        let names: Vec<PathBuf> = names.map(|entry| entry.expect("an entry").path()).collect();
        assert_eq!(names.len(), MOST + 1, "{names:?}");
        assert!(names.contains(&last) && names.contains(&folder.path().join("mine.txt")));
        assert!(!names.contains(&first));
    }
}
