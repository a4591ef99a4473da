//! `posdoc training report`: what many trainees have done, from their files or from the store of this device.

use std::{
    path::{Path, PathBuf},
    rc::Rc,
};

use clap::{Arg, ArgAction, value_parser};
use serde::{Deserialize, Serialize};

use super::{csv, drilled, looked, read, readable, trouble, yes_or_no};
use crate::{
    app::messages::say,
    cases::clock,
    cli::{
        command::{Command, Hosted, Invocation},
        commands::exam,
        error::{CliError, Exit, Outcome},
        help_text::HelpText,
        messages,
        output::{print, print_json},
        setup::{Setup, look},
    },
    layout::columns::{self, Column},
    pack::Pack,
    redact,
    training::{
        exam::{FORMAT as EXAM, Invalid, Sheet},
        progress::{Export, FORMAT as TRAINING, Proof, VERSION},
    },
    words::Words,
};

/// The verb.
pub const REPORT: Command = Command {
    name: "report",
    arguments,
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

/// The columns of the table for a spreadsheet.
const COLUMNS: [&str; 9] = [
    "trainee", "kind", "when", "drills", "points", "passed", "dangers", "proof", "file",
];

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let files = Arg::new("file").value_name("FILE").num_args(1..);
    let files = files
        .action(ArgAction::Append)
        .value_parser(value_parser!(PathBuf));
    command
        .arg(text.arg(files, "report-files"))
        .arg(text.switch("csv"))
}

/// Where a line comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Exam,
    Training,
    Store,
}

impl Kind {
    const fn id(self) -> &'static str {
        match self {
            Self::Exam => "exam",
            Self::Training => "training",
            Self::Store => "store",
        }
    }
}

/// A trainee's file, or a trainee of the store.
#[derive(Clone, Debug, Serialize)]
struct Line {
    trainee: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    /// When the exam began or the last drill ended, milliseconds since 1970.
    at: Option<i64>,
    drills: u32,
    points: Option<u32>,
    passed: Option<bool>,
    dangers: u32,
    /// `verified`, `wrong`, `other-content`; none of the store, which is believed.
    proof: Option<Proof>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
}

#[derive(Serialize)]
struct Report {
    report: Vec<Line>,
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let files = invocation.matches.get_many::<PathBuf>("file");
    let files: Vec<PathBuf> = files.into_iter().flatten().cloned().collect();
    let lines = if files.is_empty() {
        of_store(setup)?
    } else {
        let (pack, content) = drilled(setup)?;
        let line = |path: &PathBuf| of_file(words, &pack, &content, path);
        files.iter().map(line).collect()
    };
    let wrong = lines.iter().any(|line| line.proof == Some(Proof::Wrong));
    let exit = if wrong { Exit::Problems } else { Exit::Fine };
    if invocation.options.json {
        print_json(&Report { report: lines })?;
        return Ok(exit);
    }
    let rows: Vec<Vec<String>> = lines.iter().map(|line| row(words, line)).collect();
    if invocation.matches.get_flag("csv") {
        csv(words, &COLUMNS, rows)?;
        return Ok(exit);
    }
    let texts = if lines.is_empty() {
        vec![say(words, "training-none")]
    } else {
        table(words, &lines, &rows)
    };
    print(|out| texts.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(exit)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn average(points: &[u32]) -> Option<u32> {
    let sum: u64 = points.iter().map(|points| u64::from(*points)).sum();
    let average = sum.checked_div(points.len() as u64)?;
    u32::try_from(average).ok()
}

/// What the trainees of this device share.
fn of_store(setup: &Setup) -> Result<Vec<Line>, CliError> {
    let Some(store) = looked(setup)? else {
        return Ok(Vec::new());
    };
    let mut lines = Vec::new();
    for trainee in store.trainees().map_err(trouble)? {
        let attempts = store.attempts(&trainee.name).map_err(trouble)?;
        let attempts = readable(&setup.words, attempts);
        let export = Export::of(&trainee.name, &attempts);
        lines.push(Line {
            kind: Some(Kind::Store),
            proof: None,
            ..of_export(&export)
        });
    }
    Ok(lines)
}

fn of_export(export: &Export) -> Line {
    let attempts = &export.attempts;
    let points: Vec<u32> = attempts.iter().map(|it| it.marks.points).collect();
    Line {
        trainee: redact::keep(&export.trainee).text,
        kind: Some(Kind::Training),
        at: attempts.iter().map(|attempt| attempt.at).max(),
        drills: count(attempts.len()),
        points: average(&points),
        passed: None,
        dangers: count(attempts.iter().filter(|it| it.marks.danger).count()),
        proof: Some(Proof::Verified),
        reason: None,
        file: None,
    }
}

/// A file that cannot be believed, and why.
fn refused(trainee: String, kind: Option<Kind>, reason: String) -> Line {
    Line {
        trainee,
        kind,
        at: None,
        drills: 0,
        points: None,
        passed: None,
        dangers: 0,
        proof: Some(Proof::Wrong),
        reason: Some(reason),
        file: None,
    }
}

fn of_file(words: &Words, pack: &Rc<Pack>, content: &str, path: &Path) -> Line {
    #[derive(Deserialize)]
    struct Head {
        #[serde(default)]
        format: String,
    }
    let line = match read(path) {
        Err(error) => refused(
            String::new(),
            None,
            messages::lines(words, &error).join(" "),
        ),
        Ok(bytes) => match serde_json::from_slice::<Head>(&bytes) {
            Ok(head) if head.format == EXAM => of_exam(words, pack, content, &bytes),
            Ok(head) if head.format == TRAINING => of_training(words, pack, content, &bytes),
            Ok(_) => refused(String::new(), None, exam::reason(words, &Invalid::NoExam)),
            Err(error) => {
                let torn = exam::reason(words, &Invalid::Torn(error));
                refused(String::new(), None, torn)
            }
        },
    };
    Line {
        file: Some(path.display().to_string()),
        ..line
    }
}

fn of_exam(words: &Words, pack: &Rc<Pack>, content: &str, bytes: &[u8]) -> Line {
    let kind = Some(Kind::Exam);
    let sheet = match Sheet::read(bytes) {
        Ok(sheet) => sheet,
        Err(error) => return refused(String::new(), kind, exam::reason(words, &error)),
    };
    let trainee = redact::keep(&sheet.trainee).text;
    let proof = match sheet.verify(pack, content, None) {
        Ok(()) => Proof::Verified,
        Err(Invalid::OtherContent) => Proof::OtherContent,
        Err(error) => return refused(trainee, kind, exam::reason(words, &error)),
    };
    let marks = sheet.drills.iter().filter_map(|sat| sat.marks.as_ref());
    Line {
        trainee,
        kind,
        at: Some(sheet.began),
        drills: count(sheet.drills.len()),
        points: Some(sheet.points),
        passed: Some(sheet.passed),
        dangers: count(marks.filter(|marks| marks.danger).count()),
        proof: Some(proof),
        reason: None,
        file: None,
    }
}

fn of_training(words: &Words, pack: &Rc<Pack>, content: &str, bytes: &[u8]) -> Line {
    let kind = Some(Kind::Training);
    let export: Export = match serde_json::from_slice(bytes) {
        Ok(export) => export,
        Err(error) => {
            let torn = exam::reason(words, &Invalid::Torn(error));
            return refused(String::new(), kind, torn);
        }
    };
    let trainee = redact::keep(&export.trainee).text;
    if export.version != VERSION {
        let version = exam::reason(words, &Invalid::Version(export.version));
        return refused(trainee, kind, version);
    }
    let proofs = export.attempts.iter();
    let proofs: Vec<Proof> = proofs.map(|it| it.proof(pack, content)).collect();
    if let Some(at) = proofs.iter().position(|proof| *proof == Proof::Wrong) {
        let wrong = exam::reason(words, &Invalid::Marks(at + 1));
        return refused(trainee, kind, wrong);
    }
    let other = proofs.contains(&Proof::OtherContent);
    Line {
        proof: Some(if other {
            Proof::OtherContent
        } else {
            Proof::Verified
        }),
        ..of_export(&export)
    }
}

fn row(words: &Words, line: &Line) -> Vec<String> {
    let kind = line.kind.map_or_else(String::new, |kind| {
        say(words, &format!("training-kind-{}", kind.id()))
    });
    let proof = match line.proof {
        None => "own",
        Some(Proof::Verified) => "verified",
        Some(Proof::Wrong) => "wrong",
        Some(Proof::OtherContent) => "other-content",
    };
    vec![
        line.trainee.clone(),
        kind,
        line.at.map_or_else(String::new, clock::day),
        line.drills.to_string(),
        line.points.map_or_else(String::new, |it| it.to_string()),
        line.passed
            .map_or_else(String::new, |is| yes_or_no(words, is)),
        line.dangers.to_string(),
        say(words, &format!("training-proof-{proof}")),
        line.file.clone().unwrap_or_default(),
    ]
}

/// The table for a terminal; why a file is not believed stands below it.
fn table(words: &Words, lines: &[Line], rows: &[Vec<String>]) -> Vec<String> {
    let columns = COLUMNS.map(|key| {
        let name = say(words, &format!("training-head-{key}"));
        match key {
            "drills" | "points" | "dangers" => Column::number(name),
            "trainee" | "file" => Column::cut(name, 10),
            _ => Column::whole(name),
        }
    });
    let mut texts = columns::lines(&columns, rows, look().width);
    let reasons = lines.iter().filter_map(|line| {
        let reason = line.reason.as_deref()?;
        Some(format!(
            "{}: {reason}",
            line.file.as_deref().unwrap_or_default()
        ))
    });
    texts.extend(reasons);
    texts.push(String::new());
    texts.push(say(words, "exam-proves"));
    texts
}
