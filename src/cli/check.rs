//! `posdoc check`: every mistake in the content, before a person meets it.

use std::{collections::BTreeMap, path::Path};

use serde::Serialize;

use super::{
    Exit, Outcome,
    args::Common,
    faults, print,
    setup::{self, Setup},
};
use crate::{
    content::Content,
    front::say::{say, say_with},
    lint::{self, Report, Sources},
    pack::{Fault, Files, Place, Severity},
    words::Words,
};

pub fn run(common: &Common, setup: &Setup, dir: Option<&Path>) -> Outcome {
    let words = &setup.words;
    let in_force = setup::pack_folder(common).value;
    let dir = dir.or(in_force.as_deref());
    let files = Content::files(dir).map_err(|refused| {
        let dir = dir.unwrap_or(Path::new(""));
        faults::refused_pack(words, dir, &refused)
    })?;
    let report = lint::check(&files);
    let found = Found {
        words,
        files: &files,
        sources: Sources::new(&files),
        dir,
    };
    if common.json {
        let machine = found.for_machines(&report);
        print(|out| {
            serde_json::to_writer(&mut *out, &machine)?;
            writeln!(out)
        })?;
    } else {
        let lines = found.for_people(&report);
        print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    }
    Ok(if report.errors() == 0 {
        Exit::Fine
    } else {
        Exit::Problems
    })
}

/// What the findings are told with.
struct Found<'f> {
    words: &'f Words,
    files: &'f Files,
    sources: Sources<'f>,
    dir: Option<&'f Path>,
}

#[derive(Serialize)]
struct ForMachines<'r> {
    faults: Vec<FaultItem<'r>>,
    errors: usize,
    warnings: usize,
    flows: usize,
    gates: usize,
    nodes: usize,
    locales: &'r [String],
    strings: usize,
}

#[derive(Serialize)]
struct FaultItem<'r> {
    rule: &'r str,
    severity: Severity,
    #[serde(flatten)]
    at: Position,
    message: String,
    cure: Option<String>,
    args: BTreeMap<&'r str, &'r str>,
    meant: Option<&'r str>,
    related: Option<Position>,
}

#[derive(Serialize)]
struct Position {
    path: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

impl Found<'_> {
    fn position(&self, place: Place) -> Position {
        let path = faults::path_of(self.files, place, self.dir);
        // A place always lies in one of the files; the first line stands in if it ever does not.
        let spot = self.sources.locate(place);
        Position {
            path,
            line: spot.as_ref().map_or(1, |spot| spot.line),
            column: spot.as_ref().map_or(1, |spot| spot.column),
            end_line: spot.as_ref().map_or(1, |spot| spot.end_line),
            end_column: spot.as_ref().map_or(1, |spot| spot.end_column),
        }
    }

    fn at(&self, place: Place) -> String {
        let Position {
            path, line, column, ..
        } = self.position(place);
        format!("{path}:{line}:{column}")
    }

    fn for_people(&self, report: &Report) -> Vec<String> {
        let mut lines: Vec<String> = report.faults.iter().map(|fault| self.line(fault)).collect();
        lines.push(say_with(
            self.words,
            "check-summary",
            &[
                ("errors", report.errors().into()),
                ("warnings", report.warnings().into()),
                ("flows", report.flows.into()),
                ("nodes", report.nodes.into()),
                ("strings", report.strings.into()),
            ],
        ));
        lines
    }

    fn line(&self, fault: &Fault) -> String {
        let severity = match fault.severity {
            Severity::Error => "check-error",
            Severity::Warning => "check-warning",
        };
        let mut sentence = faults::line(self.words, fault);
        if let Some(related) = fault.related {
            let at = [("at", self.at(related).into())];
            let related = say_with(self.words, "check-related", &at);
            let args = [("text", sentence.into()), ("note", related.into())];
            sentence = say_with(self.words, "plain-with-note", &args);
        }
        say_with(
            self.words,
            "check-line",
            &[
                ("at", self.at(fault.place).into()),
                ("severity", say(self.words, severity).into()),
                ("rule", fault.rule.into()),
                ("sentence", sentence.into()),
            ],
        )
    }

    fn for_machines<'r>(&self, report: &'r Report) -> ForMachines<'r> {
        let faults = report.faults.iter().map(|fault| {
            let (message, cure) = faults::sentence(self.words, fault);
            FaultItem {
                rule: fault.rule,
                severity: fault.severity,
                at: self.position(fault.place),
                message,
                cure,
                args: fault
                    .args
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()))
                    .collect(),
                meant: fault.meant.as_deref(),
                related: fault.related.map(|place| self.position(place)),
            }
        });
        ForMachines {
            faults: faults.collect(),
            errors: report.errors(),
            warnings: report.warnings(),
            flows: report.flows,
            gates: report.gates,
            nodes: report.nodes,
            locales: &report.locales,
            strings: report.strings,
        }
    }
}
