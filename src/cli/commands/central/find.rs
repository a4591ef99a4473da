//! `posdoc central find`: the cases of all desks of the team.

use clap::{Arg, ArgAction, value_parser};
use serde::Serialize;

use super::connected;
use crate::{
    app::messages::{echo, say, say_with},
    cases::{Outcome as Came, PassedTo, clock},
    central::{Found, Query},
    cli::{
        command::{Command, Hosted, Invocation},
        error::{Exit, Message, Outcome},
        output::{complain, print, print_json},
        setup::Setup,
    },
};

/// The verb.
pub const FIND: Command = Command {
    name: "find",
    arguments: |command, text| {
        let value = |id: &'static str, name: &'static str| Arg::new(id).long(id).value_name(name);
        let teams = PassedTo::all().into_iter().map(|(name, _)| name);
        let teams = clap::builder::PossibleValuesParser::new(teams);
        let due = Arg::new("due").long("due").action(ArgAction::SetTrue);
        let days = value("days", "DAYS").value_parser(value_parser!(u32));
        let most = value("most", "COUNT").value_parser(value_parser!(u16).range(1..));
        command
            .display_name("central-find")
            .arg(text.arg(Arg::new("case").value_name("CASE"), "central-number"))
            .arg(text.arg(value("merchant", "NUMBER"), "central-merchant"))
            .arg(text.arg(value("phone", "NUMBER"), "central-phone"))
            .arg(text.arg(value("code", "CODE"), "central-code"))
            .arg(text.arg(
                value("passed-to", "TEAM").value_parser(teams),
                "central-passed-to",
            ))
            .arg(text.arg(due, "central-due"))
            .arg(text.arg(days, "days"))
            .arg(text.arg(most, "central-most"))
    },
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

/// The most cases of a list, unless another number is given.
const MOST: u16 = 50;

#[derive(Serialize)]
struct Row {
    number: String,
    id: String,
    began: i64,
    last: i64,
    flow: String,
    outcome: String,
    closed: bool,
    agent: String,
    shop: Option<String>,
    due: Option<i64>,
    two_logs: bool,
    taken_by: Option<String>,
    taken_login: Option<String>,
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let digits = |text: String| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let days: Option<u32> = invocation.matches.get_one("days").copied();
    let most = invocation.matches.get_one("most").copied();
    let most = most.unwrap_or(MOST);
    let query = Query {
        number: invocation.text("case"),
        merchant: invocation.text("merchant").map(digits),
        phone: invocation.text("phone"),
        code: invocation.text("code").map(|code| code.to_uppercase()),
        passed_to: invocation.text("passed-to"),
        due: invocation.matches.get_flag("due"),
        since: days.map(|days| clock::now() - i64::from(days) * 24 * 60 * 60 * 1000),
        // One more tells whether there are more.
        most: i64::from(most) + 1,
    };
    let mut found = connected(setup)?.find(&query)?;
    let more = found.len() > usize::from(most);
    found.truncate(usize::from(most));
    if more {
        let args = [("count", most.into())];
        complain(&[say_with(&setup.words, "central-more", &args)]);
    }
    if invocation.options.json {
        print_json(&found.iter().map(row).collect::<Vec<_>>())?;
        return Ok(Exit::Fine);
    }
    if found.is_empty() {
        return Err(Message::new(Exit::Problems, "central-none").into());
    }
    print(|out| {
        for case in &found {
            writeln!(out, "{}", line(setup, case))?;
        }
        Ok(())
    })?;
    Ok(Exit::Fine)
}

fn row(case: &Found) -> Row {
    Row {
        number: case.spoken.clone(),
        id: case.id.to_string(),
        began: case.began,
        last: case.touched,
        flow: case.flow.clone(),
        outcome: case.outcome.clone(),
        closed: case.closed,
        agent: case.agent.clone(),
        shop: case.shop.clone(),
        due: case.due,
        two_logs: case.diverged,
        taken_by: case.taken_by.clone(),
        taken_login: case.taken_login.clone(),
    }
}

/// What is worth knowing of a case, between bars.
fn line(setup: &Setup, case: &Found) -> String {
    let words = &setup.words;
    let outcome = Came::named(&case.outcome).map_or_else(
        || echo(&case.outcome),
        |came| words.common(&format!("outcome-{}", came.id())),
    );
    let due = case.due.map(|due| {
        let args = [("time", clock::day_and_time(due).into())];
        say_with(words, "central-call-back", &args)
    });
    let login = case.taken_login.as_deref().unwrap_or_default();
    let taken = case.taken_by.as_ref().map(|computer| {
        say_with(
            words,
            "central-taken-by",
            &[
                ("computer", echo(computer).into()),
                ("login", echo(login).into()),
            ],
        )
    });
    let two = case.diverged.then(|| say(words, "central-two-logs"));
    let parts = [
        Some(case.spoken.clone()),
        Some(clock::day_and_time(case.touched)),
        case.shop.clone(),
        Some(case.flow.clone()),
        Some(outcome),
        Some(case.agent.clone()).filter(|agent| !agent.is_empty()),
        due,
        taken,
        two,
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    parts.join(" | ")
}
