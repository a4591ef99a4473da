//! `posdoc check`: every mistake in the content, before a person meets it.

use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::{Path, PathBuf},
};

use serde::Serialize;

use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{CliError, Exit, Outcome},
    help_text::HelpText,
    output::{print, print_drawn, print_json},
    proof_report::{ProofItem, ProofReport},
    setup::{self, Setup},
};
use crate::{
    app::messages::{say, say_with},
    authoring::{
        self,
        diagnostics::{self, MOST_SHOWN, top_of},
    },
    content::Content,
    lint::{self, Coverage, Report, Shown, Sources},
    pack::{self, Diagnostic, Severity, Span},
    words::Words,
};
use clap::{Arg, builder::PossibleValuesParser, value_parser};

/// The most faults of a file that are listed for machines.
const MOST_LISTED: usize = 10_000;

/// The command. What is to be checked may well be broken.
pub const COMMAND: Command = Command {
    name: "check",
    arguments,
    hosted: Hosted::No,
    setup: Setup::without_pack,
    run,
};

/// How findings are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// With the lines that they are about.
    Human,
    /// A line for each.
    Short,
    /// For programs.
    Json,
    /// As notes of a run of GitHub's.
    Github,
}

impl Format {
    const ALL: [(&'static str, Self); 4] = [
        ("human", Self::Human),
        ("short", Self::Short),
        ("json", Self::Json),
        ("github", Self::Github),
    ];

    fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, format)| *format)
    }
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let dir = Arg::new("dir").value_name("DIR");
    let formats = PossibleValuesParser::new(Format::ALL.map(|(name, _)| name));
    let format = Arg::new("format").long("format").value_name("FORMAT");
    let format = format.value_parser(formats).hide_possible_values(true);
    command
        .arg(text.arg(dir.value_parser(value_parser!(PathBuf)), "dir"))
        .arg(text.arg(format, "format"))
        .arg(text.switch("deny-warnings"))
        .arg(text.switch("coverage"))
        .arg(text.switch("prove"))
        .arg(text.switch("mutate").requires("prove"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let format = invocation.text("format");
    let format = format.and_then(|name| Format::named(&name));
    let format = format.unwrap_or(if invocation.options.json {
        Format::Json
    } else {
        Format::Human
    });
    // A warning may be a problem too, and what no scenario passes may be listed.
    let deny_warnings = invocation.matches.get_flag("deny-warnings");
    let coverage = invocation.matches.get_flag("coverage");
    let words = &setup.words;
    let dir = invocation.path("dir");
    let dir = dir.or_else(|| setup::pack_folder(invocation.options).value);
    let dir = dir.as_deref();
    let files = Content::files(dir).map_err(|error| CliError::Pack {
        dir: dir.map(Path::to_path_buf).unwrap_or_default(),
        error,
    })?;
    let mut report = lint::check(&files);
    report.faults.extend(authoring::check_utterances(&files));
    report.faults.sort_by_key(|fault| (fault.place, fault.rule));
    let mutate = invocation.matches.get_flag("mutate");
    let proof = invocation.matches.get_flag("prove").then(|| {
        // What does not resolve was reported above.
        let pack = pack::load(&files).ok()?;
        let report = ProofReport::of(&pack, mutate, words)?;
        Some((pack, report))
    });
    let proof = proof.flatten();
    let found = Found {
        words,
        sources: Sources::new(&files),
        dir,
        coverage,
    };
    match format {
        Format::Json => {
            let mut machine = found.for_machines(&report);
            let proof = proof.as_ref();
            machine.proof = proof.map(|(pack, proof)| proof.for_machines(pack));
            print_json(&machine)?;
        }
        Format::Human if setup::look().color => print_drawn(|out| found.drawn(out, &report))?,
        Format::Human => print(|out| found.drawn(out, &report))?,
        Format::Short => {
            let lines = found.for_people(&report);
            print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
        }
        Format::Github => {
            let shown = Shown::of(&report.faults, MOST_SHOWN);
            let faults = shown.faults.iter();
            let mut lines: Vec<String> = faults.map(|fault| found.for_github(fault)).collect();
            let left_out = shown.left_out.iter();
            lines.extend(
                left_out
                    .map(|(file, count)| format!("::notice::{}", found.left_out(*file, *count))),
            );
            print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
        }
    }
    if let Some((pack, proof)) = &proof
        && format != Format::Json
    {
        let lines = proof.for_people(pack, words);
        print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    }
    let unproved = usize::from(proof.is_some_and(|(_, proof)| !proof.holds()));
    let problems = unproved + report.errors() + if deny_warnings { report.warnings() } else { 0 };
    Ok(if problems == 0 {
        Exit::Fine
    } else {
        Exit::Problems
    })
}

/// What the findings are told with.
struct Found<'f> {
    words: &'f Words,
    sources: Sources<'f>,
    dir: Option<&'f Path>,
    coverage: bool,
}

#[derive(Serialize)]
struct ForMachines<'r> {
    faults: Vec<FaultItem<'r>>,
    /// Of files with more than are listed.
    left_out: Vec<LeftOut>,
    errors: usize,
    warnings: usize,
    flows: usize,
    gates: usize,
    nodes: usize,
    locales: &'r [String],
    strings: usize,
    coverage: &'r Coverage,
    #[serde(skip_serializing_if = "Option::is_none")]
    proof: Option<ProofItem>,
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
struct LeftOut {
    path: String,
    count: usize,
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
    fn position(&self, place: Span) -> Position {
        let path = diagnostics::path_of(&self.sources, place, self.dir);
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

    fn at(&self, place: Span) -> String {
        let Position {
            path, line, column, ..
        } = self.position(place);
        format!("{path}:{line}:{column}")
    }

    /// Each fault with the lines it is about, then the sum.
    fn drawn(&self, out: &mut dyn Write, report: &Report) -> io::Result<()> {
        let look = setup::look();
        let path = |place| diagnostics::path_of(&self.sources, place, self.dir);
        let shown = Shown::of(&report.faults, MOST_SHOWN);
        for fault in shown.faults {
            let drawn = lint::render(self.words, &self.sources, &path, fault, look);
            writeln!(out, "{drawn}\n")?;
        }
        for (file, count) in shown.left_out {
            writeln!(out, "{}", self.left_out(file, count))?;
        }
        let last = self.summary(report);
        last.iter().try_for_each(|line| writeln!(out, "{line}"))
    }

    fn for_people(&self, report: &Report) -> Vec<String> {
        let shown = Shown::of(&report.faults, MOST_SHOWN);
        let mut lines: Vec<String> = shown.faults.iter().map(|fault| self.line(fault)).collect();
        let left_out = shown.left_out.iter();
        lines.extend(left_out.map(|(file, count)| self.left_out(*file, *count)));
        lines.extend(self.summary(report));
        lines
    }

    fn summary(&self, report: &Report) -> Vec<String> {
        let args = [
            ("errors", report.errors().into()),
            ("warnings", report.warnings().into()),
            ("flows", report.flows.into()),
            ("nodes", report.nodes.into()),
            ("strings", report.strings.into()),
        ];
        let mut lines = vec![say_with(self.words, "check-summary", &args)];
        // More may be wrong than is said.
        if report.nodes == 0 && report.errors() > 0 {
            lines.push(say(self.words, "check-structure-first"));
        }
        let coverage = &report.coverage;
        if coverage.nodes > 0 {
            let args = [
                ("scenarios", coverage.scenarios.into()),
                ("passed", coverage.passed().into()),
                ("nodes", coverage.nodes.into()),
                ("given", coverage.given().into()),
                ("answers", coverage.answers.into()),
            ];
            lines.push(say_with(self.words, "check-coverage", &args));
        }
        if self.coverage {
            for left in coverage.left.iter().filter(|left| self.is_own(&left.node)) {
                let line = match &left.answer {
                    None => say_with(
                        self.words,
                        "coverage-node",
                        &[("node", left.node.as_str().into())],
                    ),
                    Some(answer) => say_with(
                        self.words,
                        "coverage-answer",
                        &[
                            ("node", left.node.as_str().into()),
                            ("answer", answer.as_str().into()),
                        ],
                    ),
                };
                lines.push(line);
            }
        }
        lines
    }

    /// Whether a step is of a flow that the pack has itself: the built-in flows under it are not its author's to pass.
    fn is_own(&self, node: &str) -> bool {
        let flow = node.split_once('/').map_or(node, |(flow, _)| flow);
        let file = format!("flows/{flow}.toml");
        self.dir.is_none_or(|dir| dir.join(file).is_file())
    }

    fn left_out(&self, file: u16, count: usize) -> String {
        diagnostics::left_out(self.words, &self.sources, file, count, self.dir)
    }

    /// A note beside the line, as GitHub's runs read it from the output.
    fn for_github(&self, fault: &Diagnostic) -> String {
        let at = self.position(fault.place);
        let data = |text: &str| {
            let text = text.replace('%', "%25").replace('\r', "%0D");
            text.replace('\n', "%0A")
        };
        let value = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
        format!(
            "::{} file={},line={},endLine={},col={},endColumn={},title={}::{}",
            match fault.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            value(&at.path),
            at.line,
            at.end_line,
            at.column,
            at.end_column,
            value(fault.rule.id()),
            data(&diagnostics::line(self.words, fault)),
        )
    }

    fn line(&self, fault: &Diagnostic) -> String {
        let severity = match fault.severity {
            Severity::Error => "say-error",
            Severity::Warning => "say-warning",
        };
        let severity = self.words.get("lint", severity, None, None).text;
        let mut sentence = diagnostics::line(self.words, fault);
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
                ("severity", severity.into()),
                ("rule", fault.rule.id().into()),
                ("sentence", sentence.into()),
            ],
        )
    }

    fn for_machines<'r>(&self, report: &'r Report) -> ForMachines<'r> {
        let shown = Shown::of(&report.faults, MOST_LISTED);
        let path = |file| diagnostics::path_of(&self.sources, top_of(file), self.dir);
        let left_out = shown.left_out.iter().map(|(file, count)| LeftOut {
            path: path(*file),
            count: *count,
        });
        let faults = shown.faults.into_iter().map(|fault| {
            let (message, cure) = diagnostics::sentence(self.words, fault);
            FaultItem {
                rule: fault.rule.id(),
                severity: fault.severity,
                at: self.position(fault.place),
                message,
                cure,
                args: fault
                    .args
                    .iter()
                    .map(|(name, value)| (*name, value.as_str()))
                    .collect(),
                meant: fault.suggestion.as_deref(),
                related: fault.related.map(|place| self.position(place)),
            }
        });
        ForMachines {
            faults: faults.collect(),
            left_out: left_out.collect(),
            errors: report.errors(),
            warnings: report.warnings(),
            flows: report.flows,
            gates: report.gates,
            nodes: report.nodes,
            locales: &report.locales,
            strings: report.strings,
            coverage: &report.coverage,
            proof: None,
        }
    }
}
