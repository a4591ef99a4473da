//! `posdoc cases summary`: what people had trouble with, how it ended and how long it took.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{days, item, opened, report_left_out, since, spreadsheet};
use crate::{
    app::messages::say,
    cases::{self, Filter, Record, Row},
    cli::{
        command::{Command, Hosted, Invocation},
        error::{CliError, Exit, Outcome},
        help_text::HelpText,
        output::{print, print_json},
        setup::{Setup, look},
    },
    layout::columns::{self, Column},
    pack::Pack,
    words::Words,
};

/// The verb.
pub const SUMMARY: Command = Command {
    name: "summary",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    command
        .arg(text.arg(days(), "days"))
        .arg(text.switch("csv"))
}

/// Cases that are counted together. Times are sums, in milliseconds.
#[derive(Clone, Debug, Default)]
struct Sum {
    cases: u32,
    outcomes: BTreeMap<&'static str, u32>,
    talk: u64,
    wait: u64,
    hold: u64,
}

/// Stands among the outcomes for a case at an end that waits for something: the bank, a reversal, a payout.
const WAITING: &str = "waiting";

/// What came of a case, as it is counted: one that waits is not solved yet.
fn counted(pack: &Pack, row: &Row) -> &'static str {
    let solved = matches!(
        row.outcome,
        cases::Outcome::SolvedConfirmed | cases::Outcome::SolvedAssumed
    );
    let node = pack.node(&row.place);
    if solved && node.is_some_and(|node| pack[node].again.is_some()) {
        WAITING
    } else {
        row.outcome.id()
    }
}

impl Sum {
    fn add(&mut self, pack: &Pack, row: &Row, record: Option<&Record>) {
        self.cases += 1;
        *self.outcomes.entry(counted(pack, row)).or_default() += 1;
        self.talk = self.talk.saturating_add(row.talk);
        self.wait = self.wait.saturating_add(row.wait);
        let hold = record.map_or(0, |record| record.hold_time);
        self.hold = self.hold.saturating_add(hold);
    }

    fn ended(&self, outcome: &str) -> u32 {
        self.outcomes.get(outcome).copied().unwrap_or_default()
    }

    /// A sum of times as the minutes of one case, to a tenth.
    fn minutes(&self, sum: u64) -> f64 {
        /// A tenth of a minute in milliseconds.
        const TENTH: u64 = 6000;
        let each = sum / u64::from(self.cases.max(1));
        let tenths = u32::try_from((each + TENTH / 2) / TENTH).unwrap_or(u32::MAX);
        f64::from(tenths) / 10.0
    }

    /// Minutes of talking, waiting, and of the waiting on hold.
    fn times(&self) -> [f64; 3] {
        [self.talk, self.wait, self.hold].map(|sum| self.minutes(sum))
    }
}

/// The same for machines.
#[derive(Serialize)]
struct Told {
    #[serde(skip_serializing_if = "Option::is_none")]
    flow: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trouble: Option<String>,
    cases: u32,
    outcomes: BTreeMap<&'static str, u32>,
    talk_minutes: f64,
    wait_minutes: f64,
    hold_minutes: f64,
}

impl Told {
    fn of(names: Option<(String, String)>, sum: &Sum) -> Self {
        let (flow, trouble) = names.unzip();
        let [talk_minutes, wait_minutes, hold_minutes] = sum.times();
        let outcomes = cases::Outcome::ALL.iter().map(|(id, _)| *id);
        let outcomes = outcomes.chain([WAITING]);
        Self {
            flow,
            trouble,
            cases: sum.cases,
            outcomes: outcomes.map(|id| (id, sum.ended(id))).collect(),
            talk_minutes,
            wait_minutes,
            hold_minutes,
        }
    }
}

#[derive(Serialize)]
struct Summary {
    summary: Vec<Told>,
    total: Told,
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let pack = &setup.content.pack;
    let filter = Filter {
        since: since(invocation),
        ..Filter::default()
    };
    let mut total = Sum::default();
    let mut flows: BTreeMap<String, Sum> = BTreeMap::new();
    if let Some(mut store) = opened(setup)? {
        for row in store.list(&filter).map_err(CliError::Store)? {
            let record = store.find(row.id).map_err(CliError::Store)?;
            total.add(pack, &row, record.as_ref());
            let sum = flows.entry(row.flow.clone()).or_default();
            sum.add(pack, &row, record.as_ref());
        }
        report_left_out(words, store.left_out());
    }
    let named = flows.into_iter();
    let named = named.map(|(flow, sum)| (item::trouble(setup, &flow), item::told(&flow), sum));
    let mut sums: Vec<(String, String, Sum)> = named.collect();
    sums.sort_by(|a, b| (b.2.cases, &a.0).cmp(&(a.2.cases, &b.0)));
    if invocation.options.json {
        let told = sums.into_iter();
        let told = told.map(|(trouble, flow, sum)| Told::of(Some((flow, trouble)), &sum));
        print_json(&Summary {
            summary: told.collect(),
            total: Told::of(None, &total),
        })?;
        return Ok(Exit::Fine);
    }
    let sums = sums.into_iter().map(|(trouble, _, sum)| (trouble, sum));
    let mut sums: Vec<(String, Sum)> = sums.collect();
    if invocation.matches.get_flag("csv") {
        sums.push((say(words, "cases-sum-total"), total));
        let rows = sums.iter().map(|(name, sum)| cells(name, sum, |_| true));
        let bytes = spreadsheet::table(words, &COLUMNS, rows)?;
        print(|out| out.write_all(&bytes))?;
        return Ok(Exit::Fine);
    }
    if sums.is_empty() {
        let text = say(words, "cases-none");
        print(|out| writeln!(out, "{text}"))?;
        return Ok(Exit::Fine);
    }
    let lines = table(words, &sums, &total, look().width);
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Exit::Fine)
}

/// The columns of a spreadsheet: the trouble, how often, the outcomes in their order, minutes, and how many wait.
const COLUMNS: [&str; 13] = [
    "trouble",
    "cases",
    "open",
    "solved-confirmed",
    "solved-assumed",
    "support",
    "abandoned",
    "passed-on",
    "ring-back",
    "talk-minutes",
    "wait-minutes",
    "hold-minutes",
    WAITING,
];

/// A line, with the outcomes that are wanted.
fn cells(name: &str, sum: &Sum, wanted: impl Fn(&str) -> bool) -> Vec<String> {
    let outcomes = cases::Outcome::ALL.iter().map(|(id, _)| *id);
    let outcomes = outcomes.filter(|id| wanted(id));
    let outcomes = outcomes.map(|id| sum.ended(id).to_string());
    [name.to_owned(), sum.cases.to_string()]
        .into_iter()
        .chain(outcomes)
        .chain(sum.times().map(|minutes| format!("{minutes:.1}")))
        .chain(wanted(WAITING).then(|| sum.ended(WAITING).to_string()))
        .collect()
}

/// The table for a terminal: only outcomes that there are.
fn table(words: &Words, sums: &[(String, Sum)], total: &Sum, room: usize) -> Vec<String> {
    let head = |id: &str| say(words, &format!("cases-sum-{id}"));
    let there = |id: &str| total.ended(id) > 0;
    let outcomes = cases::Outcome::ALL.iter().map(|(id, _)| *id);
    let outcomes = outcomes.filter(|id| there(id));
    let mut columns = vec![
        Column::cut(head("trouble"), 12),
        Column::number(head("cases")),
    ];
    columns.extend(outcomes.map(|id| Column::number(head(id))));
    columns.extend(["talk", "wait", "hold"].map(|id| Column::number(head(id))));
    columns.extend(there(WAITING).then(|| Column::number(head(WAITING))));
    let rows = sums.iter().map(|(name, sum)| cells(name, sum, there));
    let rows = rows.chain([cells(&head("total"), total, there)]);
    columns::lines(&columns, &rows.collect::<Vec<_>>(), room)
}
