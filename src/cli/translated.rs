//! `posdoc translated`: notes down that the languages of a pack say the same, as they are now.

use std::{fs, path::Path};

use super::{CliError, Exit, Outcome, args::Common, faults, print, setup::Setup};
use crate::{
    app::messages::say_with,
    content::Content,
    lint,
    pack::{Rule, Severity},
};

pub fn run(common: &Common, setup: &Setup, dir: Option<&Path>) -> Outcome {
    let words = &setup.words;
    let in_force = super::setup::pack_folder(common).value;
    let Some(dir) = dir.or(in_force.as_deref()) else {
        let args = [("command", "posdoc translated DIR".into())];
        return Err(CliError::say(Exit::Usage, words, "no-pack-named", &args));
    };
    let files = Content::files(Some(dir)).map_err(|r| faults::refused_pack(words, dir, &r))?;
    // What is missing in one language cannot agree with the other.
    let report = lint::check(&files);
    let stale = |rule: Rule| rule == Rule::StaleString;
    let wrong = report.faults.iter().filter(|fault| !stale(fault.rule));
    let errors = wrong.filter(|fault| fault.severity == Severity::Error);
    let errors = errors.count();
    if errors > 0 {
        let args = [("count", errors.into())];
        return Err(CliError::say(
            Exit::Problems,
            words,
            "translated-errors",
            &args,
        ));
    }
    let text = lint::agreed(&files, |path| dir.join(path).is_file());
    let path = dir.join(lint::AGREED);
    fs::write(&path, &text).map_err(|error| {
        let args = [
            ("path", path.display().to_string().into()),
            ("error", error.to_string().into()),
        ];
        CliError::say(Exit::Unusable, words, "not-written", &args)
    })?;
    let args = [
        ("count", text.lines().count().into()),
        ("path", path.display().to_string().into()),
    ];
    let line = say_with(words, "translated-done", &args);
    print(|out| writeln!(out, "{line}"))?;
    Ok(Exit::Fine)
}
