//! `posdoc cases list`: the cases of this device.

use std::borrow::Cow;

use clap::{Arg, ArgAction, builder::PossibleValuesParser, value_parser};
use serde::Serialize;

use super::{days, opened, report_left_out};
use crate::{
    app::{
        finder::flows_named,
        messages::{did_you_mean, say},
        ticket::{outcome_named, spoken_length},
    },
    cases::{self, Filter, Number, Row, Store, Unfound, clock},
    cli::{
        command::{Command, Invocation},
        error::{CliError, Exit, Message, Outcome, Place},
        help_text::HelpText,
        output::{print, print_json},
        setup::Setup,
    },
    layout::{Ambiguous, clean, pad},
    pack::nearest,
    redact,
    words::Words,
};

/// A day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// The verb.
pub const LIST: Command = Command {
    name: "list",
    arguments,
    setup: Setup::new,
    run,
};

/// The same where no verb is named.
pub const WITHOUT_VERB: Command = Command {
    run: run_without_verb,
    ..LIST
};

/// Which cases, and how.
pub fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let about = Arg::new("about").value_name("WORDS");
    let about = about.action(ArgAction::Append).num_args(1..);
    let outcomes = PossibleValuesParser::new(cases::Outcome::ALL.map(|(name, _)| name));
    let outcome = Arg::new("outcome").long("outcome").value_name("OUTCOME");
    let outcome = outcome.value_parser(outcomes).hide_possible_values(true);
    let flow = Arg::new("in-flow").long("flow").value_name("FLOW");
    let most = Arg::new("most").long("most").value_name("COUNT");
    let most = most.value_parser(value_parser!(usize));
    command
        .arg(text.arg(about, "about"))
        .arg(text.arg(outcome, "outcome"))
        .arg(text.arg(flow, "in-flow"))
        .arg(text.arg(days(), "days"))
        .arg(text.arg(most, "most"))
        .arg(text.switch("csv"))
        .arg(
            text.switch("no-hit")
                .conflicts_with_all(["outcome", "in-flow", "csv"]),
        )
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    list(invocation, setup, None)
}

fn run_without_verb(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let meant = verb_meant(invocation);
    if let Some((typed, verb)) = meant.as_ref().filter(|(typed, verb)| typed == verb) {
        // Behind an option it was taken for a word: `posdoc cases --json show 1`.
        return Err(Message::new(Exit::Usage, "unexpected-argument")
            .with("arg", typed.clone())
            .meaning(Some(format!("posdoc cases {verb}")))
            .then("try-help")
            .into());
    }
    list(invocation, setup, meant.map(|(_, verb)| verb))
}

/// Lists the cases that the filter lets through; where there are none, `meant` may have been.
fn list(invocation: &Invocation<'_>, setup: &Setup, meant: Option<String>) -> Outcome {
    let words = &setup.words;
    let store = opened(setup)?;
    let about = invocation.joined("about");
    let days: Option<u32> = invocation.matches.get_one("days").copied();
    let since = days.map(|days| clock::now().saturating_sub(i64::from(days) * DAY));
    let most: Option<usize> = invocation.matches.get_one("most").copied();
    let most = Some(most.unwrap_or(50));
    if invocation.matches.get_flag("no-hit") {
        let filter = Filter {
            since,
            words: about,
            most,
            ..Filter::default()
        };
        return no_hits(invocation, words, store.as_ref(), &filter);
    }
    let flow = invocation.text("in-flow");
    let known = |flow: &String| setup.content.pack.flow(flow).is_some();
    if let Some(name) = flow.as_ref().filter(|flow| !known(flow)) {
        return Err(CliError::UnknownPlace(Place {
            name: name.clone(),
            content: setup.content.clone(),
        }));
    }
    let outcome = invocation.text("outcome");
    let filter = Filter {
        outcome: outcome.and_then(|name| cases::Outcome::named(&name)),
        flows: flow.map(|flow| vec![flow]),
        since,
        or_flows: about.as_deref().map_or_else(Vec::new, |about| {
            flows_named(&setup.content.pack, words, about)
        }),
        words: about,
        most,
        ..Filter::default()
    };
    let (rows, left_out) = match &store {
        Some(store) => (
            store.list(&filter).map_err(CliError::Store)?,
            store.left_out(),
        ),
        None => (Vec::new(), 0),
    };
    report_left_out(words, left_out);
    if rows.is_empty() && !invocation.options.json && !invocation.matches.get_flag("csv") {
        let verb = meant.map(|verb| format!("posdoc cases {verb}"));
        let text = say(words, "cases-none") + &did_you_mean(words, verb.as_deref());
        print(|out| writeln!(out, "{text}"))?;
        return Ok(Exit::Fine);
    }
    shown(invocation, setup, &rows)
}

/// A text for which nothing was found, for machines.
#[derive(Serialize)]
struct NoHit<'r> {
    at: String,
    lang: Cow<'r, str>,
    text: String,
    /// The case that came of it, if one did.
    case: Option<String>,
}

#[derive(Serialize)]
struct NoHits<'r> {
    no_hits: Vec<NoHit<'r>>,
}

/// Lists the texts for which nothing was found.
fn no_hits(
    invocation: &Invocation<'_>,
    words: &Words,
    store: Option<&Store>,
    filter: &Filter,
) -> Outcome {
    let texts = store.map(|store| store.unfound(filter)).transpose();
    let texts = texts.map_err(CliError::Store)?.unwrap_or_default();
    report_left_out(words, store.map_or(0, Store::left_out));
    // Kept by a version that knew less of what must not be kept, perhaps; and a file may have been tampered with.
    let text = |unfound: &Unfound| clean(&redact::keep(&unfound.text).text).into_owned();
    if invocation.options.json {
        let no_hits = texts.iter().map(|unfound| NoHit {
            at: clock::exact(unfound.at),
            lang: clean(&unfound.lang),
            text: text(unfound),
            case: unfound.number.as_ref().map(Number::spoken),
        });
        print_json(&NoHits {
            no_hits: no_hits.collect(),
        })?;
        return Ok(Exit::Fine);
    }
    if texts.is_empty() {
        let said = say(words, "no-hits-none");
        print(|out| writeln!(out, "{said}"))?;
        return Ok(Exit::Fine);
    }
    print(|out| {
        texts.iter().try_for_each(|unfound| {
            let (day, time) = (clock::day(unfound.at), clock::time(unfound.at));
            let lang = pad(&clean(&unfound.lang), 6, Ambiguous::Narrow);
            writeln!(out, "{day} {time} {lang} {}", text(unfound))
        })
    })?;
    Ok(Exit::Fine)
}

#[derive(Serialize)]
struct Listed<'r> {
    cases: Vec<Item<'r>>,
}

/// A case of the list, for machines and spreadsheets. No number of a customer stands in it.
#[derive(Clone, Serialize)]
struct Item<'r> {
    number: String,
    id: String,
    began: String,
    last: String,
    flow: Cow<'r, str>,
    trouble: String,
    step: Cow<'r, str>,
    outcome: &'static str,
    outcome_label: String,
    closed: bool,
    talk_seconds: u64,
    wait_seconds: u64,
}

impl<'r> Item<'r> {
    fn of(words: &Words, setup: &Setup, row: &'r Row) -> Self {
        let known = setup.content.pack.flow(&row.flow).is_some();
        Self {
            number: row.number.spoken(),
            id: row.id.to_string(),
            began: clock::exact(row.began),
            last: clock::exact(row.touched),
            // A store may have been tampered with; a line end in it would begin another line of the list.
            flow: clean(&row.flow),
            trouble: if known {
                words.get(&row.flow, "flow", None, None).text
            } else {
                clean(&row.flow).into_owned()
            },
            step: clean(&row.place),
            outcome: row.outcome.id(),
            outcome_label: outcome_named(words, row.outcome).label,
            closed: row.closed,
            talk_seconds: row.talk / 1000,
            wait_seconds: row.wait / 1000,
        }
    }

    /// The same for a spreadsheet: what comes from a pack is no formula there.
    fn guarded(&self) -> Self {
        Self {
            flow: guarded(&self.flow).into(),
            trouble: guarded(&self.trouble),
            step: guarded(&self.step).into(),
            outcome_label: guarded(&self.outcome_label),
            ..self.clone()
        }
    }
}

/// A text that a spreadsheet does not calculate. A program that reads full-width signs as plain ones does so
/// here too.
fn guarded(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let guard = if formula { "'" } else { "" };
    format!("{guard}{text}")
}

/// What was typed first and the verb that was probably meant by it, where no verb was named.
fn verb_meant(invocation: &Invocation<'_>) -> Option<(String, String)> {
    let program = (invocation.program)(None);
    let cases = program.find_subcommand("cases")?;
    let verbs: Vec<&str> = cases
        .get_subcommands()
        .map(clap::Command::get_name)
        .collect();
    let first = invocation.matches.get_many::<String>("about")?.next()?;
    let verb = nearest(first, verbs)?;
    Some((first.clone(), verb.to_owned()))
}

fn shown(invocation: &Invocation<'_>, setup: &Setup, rows: &[Row]) -> Outcome {
    let words = &setup.words;
    let items: Vec<Item<'_>> = rows.iter().map(|row| Item::of(words, setup, row)).collect();
    if invocation.options.json {
        print_json(&Listed { cases: items })?;
        return Ok(Exit::Fine);
    }
    if invocation.matches.get_flag("csv") {
        let bytes = table(&items).map_err(|error| CliError::Io(error.into()))?;
        print(|out| out.write_all(&bytes))?;
        return Ok(Exit::Fine);
    }
    let head = say(words, "cases-head");
    let head: Vec<&str> = head.split(" | ").collect();
    print(|out| {
        // The columns of the lines below.
        for (at, name) in head.iter().enumerate() {
            let cells = [8, 10, 5, 12].get(at).copied();
            let cells = cells.unwrap_or_else(|| Ambiguous::Narrow.width(name) + 1);
            write!(out, "{} ", pad(name, cells, Ambiguous::Narrow))?;
        }
        writeln!(out)?;
        items.iter().zip(rows).try_for_each(|(item, row)| {
            let times = format!(
                "{}+{}",
                spoken_length(item.talk_seconds),
                spoken_length(item.wait_seconds)
            );
            let day = &row.number.day;
            let time = clock::time(row.began);
            let number = &item.number;
            writeln!(
                out,
                "{number:8} {day} {time} {times:12} {}  {}",
                item.trouble, item.outcome_label
            )
        })
    })?;
    Ok(Exit::Fine)
}

/// A table for a spreadsheet. The mark at the beginning tells the common one that it is UTF-8.
fn table(items: &[Item<'_>]) -> Result<Vec<u8>, csv::Error> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut table = csv::Writer::from_writer(&mut bytes);
    for item in items {
        table.serialize(item.guarded())?;
    }
    table.flush()?;
    drop(table);
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_finds_no_formula_in_the_table() {
        let item = Item {
            number: "1123-7".to_owned(),
            id: String::new(),
            began: "2026-11-23 14:05:30 +08:00".to_owned(),
            last: "2026-11-23 14:06:30 +08:00".to_owned(),
            flow: "-odd".into(),
            trouble: "=HYPERLINK(\"http://example.com\",\"a\")".to_owned(),
            step: "@odd/first".into(),
            outcome: "open",
            outcome_label: "＋1".to_owned(),
            closed: false,
            talk_seconds: 1,
            wait_seconds: 2,
        };
        let table = table(&[item]).expect("a table");
        let mut rows = csv::Reader::from_reader(&table["\u{feff}".len()..]);
        let row = rows.records().next().expect("a row").expect("of cells");
        let cells: Vec<&str> = row.iter().collect();
        assert_eq!(cells[0], "1123-7");
        assert_eq!(cells[4], "'-odd");
        assert_eq!(cells[5], "'=HYPERLINK(\"http://example.com\",\"a\")");
        assert_eq!(cells[6], "'@odd/first");
        assert_eq!(cells[8], "'＋1");
        let guards = ["+1", "\t=1", "\r=1", "\n=1", "＝1", "－1", "＠1"];
        assert!(
            guards
                .iter()
                .all(|cell| guarded(cell) == format!("'{cell}"))
        );
        assert_eq!(guarded("卡读不了 = 1"), "卡读不了 = 1");
    }
}
