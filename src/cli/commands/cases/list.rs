//! `posdoc cases list`: the cases of this device.

use std::borrow::Cow;

use clap::{Arg, ArgAction, builder::PossibleValuesParser, value_parser};
use serde::Serialize;

use super::{
    days, fresh,
    item::{self, Item},
    number, opened, report_left_out, since, spreadsheet,
};
use crate::{
    app::{
        finder::flows_named,
        messages::{did_you_mean, say, say_with},
        ticket::{outcome_named, pair, passed_to, teams_named},
    },
    cases::{self, Filter, Number, PassedTo, Row, Store, Unfound, clock},
    cli::{
        command::{Command, Hosted, Invocation},
        error::{CliError, Exit, Message, Outcome, Place},
        help_text::HelpText,
        output::{print, print_json},
        setup::{Setup, look},
    },
    layout::{
        Ambiguous, clean,
        columns::{self, Column},
        pad,
    },
    pack::nearest,
    redact,
    words::Words,
};

/// The verb.
pub const LIST: Command = Command {
    name: "list",
    arguments,
    hosted: Hosted::Yes,
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
    let queues = PossibleValuesParser::new(PassedTo::all().into_iter().map(|(name, _)| name));
    let to = Arg::new("passed-to").long("passed-to").value_name("TO");
    let to = to.value_parser(queues).hide_possible_values(true);
    command
        .arg(text.arg(about, "about"))
        .arg(text.arg(outcome, "outcome"))
        .arg(text.arg(flow, "in-flow"))
        .arg(text.arg(number("merchant"), "merchant"))
        .arg(text.arg(number("phone"), "phone"))
        .arg(text.arg(to, "passed-to"))
        .arg(text.switch("waiting"))
        .arg(text.arg(days(), "days"))
        .arg(text.arg(most, "most"))
        .arg(text.switch("csv"))
        .arg(text.switch("no-hit").conflicts_with_all(NOT_OF_TEXTS))
}

/// What a text that was looked for has none of.
const NOT_OF_TEXTS: [&str; 7] = [
    "outcome",
    "in-flow",
    "csv",
    "merchant",
    "phone",
    "passed-to",
    "waiting",
];

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
    let since = since(invocation);
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
    let to = invocation.text("passed-to");
    let filter = Filter {
        outcome: outcome.and_then(|name| cases::Outcome::named(&name)),
        flows: flow.map(|flow| vec![flow]),
        since,
        or_flows: about.as_deref().map_or_else(Vec::new, |about| {
            flows_named(&setup.content.pack, words, about)
        }),
        or_passed_to: about
            .as_deref()
            .map_or_else(Vec::new, |about| teams_named(words, about)),
        words: about,
        merchant: invocation.text("merchant"),
        phone: invocation.text("phone"),
        passed_to: to.and_then(|name| PassedTo::named(&name)),
        waiting: invocation.matches.get_flag("waiting"),
        most,
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
    shown(invocation, setup, store, &rows)
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
struct Listed {
    cases: Vec<Item>,
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

fn shown(
    invocation: &Invocation<'_>,
    setup: &Setup,
    store: Option<Store>,
    rows: &[Row],
) -> Outcome {
    let words = &setup.words;
    let csv = invocation.matches.get_flag("csv");
    if invocation.options.json || csv {
        let items = match store {
            Some(store) => items(setup, store, rows)?,
            None => Vec::new(),
        };
        if invocation.options.json {
            print_json(&Listed { cases: items })?;
            return Ok(Exit::Fine);
        }
        let cells = items.into_iter().map(|item| item.cells(words));
        let bytes = spreadsheet::table(words, &Item::COLUMNS, cells)?;
        print(|out| out.write_all(&bytes))?;
        return Ok(Exit::Fine);
    }
    let head = say(words, "cases-head");
    let mut names = head.split(" | ").map(str::to_owned);
    let mut name = || names.next().unwrap_or_default();
    let columns = [
        Column::whole(name()),
        Column::whole(name()),
        Column::whole(name()),
        Column::cut(name(), 8),
        Column::cut(name(), 12),
        Column::cut(name(), 28),
    ];
    let room = look().width;
    let rows = rows.iter().map(|row| cells(setup, row, room < NARROW));
    let lines = columns::lines(&columns, &rows.collect::<Vec<_>>(), room);
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Exit::Fine)
}

/// All that is told of these cases. One that went meanwhile is left out.
fn items(setup: &Setup, mut store: Store, rows: &[Row]) -> Result<Vec<Item>, CliError> {
    let before = store.left_out();
    let fresh = fresh(setup)?;
    let mut items = Vec::new();
    for row in rows {
        if let Some(record) = store.find(row.id).map_err(CliError::Store)? {
            items.push(Item::of(setup, &fresh, row, &record));
        }
    }
    if before == 0 {
        report_left_out(&setup.words, store.left_out());
    }
    Ok(items)
}

/// Narrower than so many cells a list has no room for the year.
const NARROW: usize = 90;

/// A line of the list: day, time, number, shop, trouble, outcome.
fn cells(setup: &Setup, row: &Row, narrow: bool) -> Vec<String> {
    let day = row.number.day.get(5..).filter(|_| narrow);
    let day = day.unwrap_or(&row.number.day);
    let shop = row.shop.as_ref().or(row.merchant.as_ref());
    vec![
        clean(day).into_owned(),
        clock::time(row.began),
        clean(&row.number.spoken()).into_owned(),
        shop.map(|shop| item::told(shop)).unwrap_or_default(),
        item::trouble(setup, &row.flow),
        ended(&setup.words, row),
    ]
}

/// What came of a case, with who has it now, or what it waits for.
fn ended(words: &Words, row: &Row) -> String {
    let label = outcome_named(words, row.outcome).label;
    match (row.outcome, row.passed_to, row.due, row.on_hold) {
        (cases::Outcome::PassedOn, Some(to), ..) => pair(words, &label, &passed_to(words, to)),
        (cases::Outcome::CallBack, _, Some(due), _) => {
            pair(words, &label, &clock::day_and_time(due))
        }
        (_, _, _, Some(since)) if !row.closed => {
            let since = clock::day_and_time(since);
            say_with(words, "cases-on-hold", &[("time", since.into())])
        }
        _ => match row.came_back {
            Some((to, at)) => {
                let to = passed_to(words, to);
                let back = words.ui_with(
                    "history-came-back",
                    &[("to", to.into()), ("time", clock::day_and_time(at).into())],
                );
                pair(words, &label, &back)
            }
            None => label,
        },
    }
}
