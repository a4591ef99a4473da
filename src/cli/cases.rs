//! `posdoc cases`: the cases of this device, listed, shown, exported and removed.

use std::borrow::Cow;

use serde::Serialize;

use super::{
    CliError, Exit, Outcome,
    args::{Cases, Common, no_such_place},
    complain, print, print_json,
    setup::Setup,
};
use crate::{
    app::{
        ActiveCase, HOME,
        autosave::{WITHHELD, held, read_sentence},
        finder::flows_named,
        messages::{echo, say, say_with},
        ticket::{Ticket, outcome_named, spoken_length},
    },
    cases::{Filter, Forgotten, Row, Store, clock},
    layout::{Ambiguous, clean, pad},
    words::Words,
};

/// A day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

pub fn run(common: &Common, setup: &Setup, task: Cases) -> Outcome {
    let words = &setup.words;
    let unusable = |trouble| CliError::Said(Exit::Unusable, vec![read_sentence(&trouble, words)]);
    let folder = setup.settings.cases.as_ref().map(|folder| &folder.value);
    let store = match folder {
        Some(folder) => Store::look(folder, WITHHELD).map_err(unusable)?,
        None => None,
    };
    match task {
        Cases::List {
            words: about,
            outcome,
            flow,
            days,
            most,
            csv,
        } => {
            if let Some(flow) = flow
                .as_ref()
                .filter(|flow| setup.content.pack.flow(flow).is_none())
            {
                let lines = no_such_place(&setup.content, words, flow);
                return Err(CliError::Said(Exit::Usage, lines));
            }
            let since = days.map(|days| clock::now().saturating_sub(i64::from(days) * DAY));
            let filter = Filter {
                outcome,
                flows: flow.map(|flow| vec![flow]),
                since,
                or_flows: about.as_deref().map_or_else(Vec::new, |about| {
                    flows_named(&setup.content.pack, words, about)
                }),
                words: about,
                most: Some(most),
            };
            let (rows, left_out) = match &store {
                Some(store) => (store.list(&filter).map_err(unusable)?, store.left_out()),
                None => (Vec::new(), 0),
            };
            tell_left_out(words, left_out);
            list(common, setup, &rows, csv)
        }
        Cases::Show {
            case,
            markdown,
            export,
        } => {
            let mut store = store.ok_or_else(|| none(words, &case))?;
            let row = one(words, store.named(&case).map_err(unusable)?, &case)?;
            let record = store.find(row.id).map_err(unusable)?;
            let record = record.ok_or_else(|| none(words, &case))?;
            tell_left_out(words, store.left_out());
            if export {
                return machine(&record);
            }
            let (outcome, closed) = (record.outcome, record.closed);
            let (mut resumed, dropped) = active(setup)?.replayed(record);
            resumed.record.closed = closed;
            let mut ticket = Ticket::of(&resumed, words).without(dropped);
            ticket.outcome = outcome_named(words, outcome);
            if common.json {
                return machine(&ticket);
            }
            let text = if markdown {
                ticket.markdown(words)
            } else {
                ticket.text(words)
            };
            print(|out| out.write_all(text.as_bytes()))?;
            Ok(Exit::Fine)
        }
        Cases::Forget { cases } => {
            let first = cases.first().map(String::as_str).unwrap_or_default();
            let store = store.ok_or_else(|| none(words, first))?;
            forget(words, store, &cases)
        }
        Cases::Purge { days } => {
            let days = days.unwrap_or(setup.settings.retention.value);
            let purged = store.map(|mut store| store.purge(days)).transpose();
            count(
                words,
                "cases-purged",
                purged.map_err(unusable)?.unwrap_or(0),
            )
        }
    }
}

fn forget(words: &Words, mut store: Store, cases: &[String]) -> Outcome {
    let unusable = |trouble| CliError::Said(Exit::Unusable, vec![read_sentence(&trouble, words)]);
    let mut rows = Vec::new();
    for case in cases {
        rows.push(one(words, store.named(case).map_err(unusable)?, case)?);
    }
    // A running copy would write the case anew with its next turn.
    let used = rows.iter().find_map(|row| Some((row, row.held.as_ref()?)));
    if let Some((row, holder)) = used {
        let text = held(Some(&row.number), holder, words);
        return Err(CliError::Said(Exit::Problems, vec![text]));
    }
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let said = match store.forget(&ids).map_err(unusable)? {
        Forgotten::Whole => "cases-forgotten",
        Forgotten::Listed => "cases-forgotten-listed",
    };
    count(words, said, ids.len())?;
    for path in store.set_aside() {
        let args = [("path", path.display().to_string().into())];
        let text = say_with(words, "cases-forgotten-aside", &args);
        print(|out| writeln!(out, "{text}"))?;
    }
    Ok(Exit::Fine)
}

/// Says that something in the file could not be read.
fn tell_left_out(words: &Words, count: usize) {
    if count > 0 {
        complain(&[say_with(
            words,
            "cases-left-out",
            &[("count", count.into())],
        )]);
    }
}

fn count(words: &Words, id: &str, count: usize) -> Outcome {
    let text = say_with(words, id, &[("count", count.into())]);
    print(|out| writeln!(out, "{text}"))?;
    Ok(Exit::Fine)
}

/// The one case that goes by a name.
///
/// # Errors
/// There is none, or more than one.
pub fn one(words: &Words, rows: Vec<Row>, name: &str) -> Result<Row, CliError> {
    let many = rows.len() > 1;
    let lines: Vec<String> = rows.iter().map(|row| format!("  {}", row.id)).collect();
    match rows.into_iter().next() {
        Some(row) if !many => Ok(row),
        Some(_) => {
            let args = [("name", echo(name).into())];
            let mut said = vec![say_with(words, "cases-several", &args)];
            said.extend(lines);
            Err(CliError::Said(Exit::Problems, said))
        }
        None => Err(none(words, name)),
    }
}

fn none(words: &Words, name: &str) -> CliError {
    let args = [("name", echo(name).into())];
    CliError::say(Exit::Problems, words, "cases-none-named", &args)
}

fn active(setup: &Setup) -> Result<ActiveCase, CliError> {
    let begun = ActiveCase::begin(
        setup.content.clone(),
        HOME,
        setup.words.clone(),
        setup.settings.role.value,
        setup.settings.profile.clone(),
    );
    begun.map_err(|_| CliError::say(Exit::Bug, &setup.words, "own-bug", &[]))
}

fn machine(value: &impl Serialize) -> Outcome {
    print_json(value)?;
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

fn list(common: &Common, setup: &Setup, rows: &[Row], csv: bool) -> Outcome {
    let words = &setup.words;
    let items: Vec<Item<'_>> = rows.iter().map(|row| Item::of(words, setup, row)).collect();
    if common.json {
        return machine(&Listed { cases: items });
    }
    if csv {
        let bytes = table(&items).map_err(|error| CliError::Io(std::io::Error::other(error)))?;
        print(|out| out.write_all(&bytes))?;
        return Ok(Exit::Fine);
    }
    if items.is_empty() {
        let text = say(words, "cases-none");
        print(|out| writeln!(out, "{text}"))?;
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
