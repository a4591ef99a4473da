//! `posdoc cases forget`: removes cases so that nothing of them is left in the file.

use clap::ArgAction;

use super::{case, count, number, opened};
use crate::{
    app::messages::{echo, say_with},
    cases::{Filter, Forgotten, Row, Store},
    cli::{
        case_named::{none_named, only_one},
        command::{Command, Hosted, Invocation},
        error::{CliError, Exit, Message, Outcome},
        output::print,
        setup::Setup,
    },
};

/// The verb.
pub const FORGET: Command = Command {
    name: "forget",
    arguments: |command, text| {
        let cases = case().action(ArgAction::Append).num_args(1..);
        let cases = cases
            .required(false)
            .required_unless_present_any(["merchant", "phone"]);
        let merchant = number("merchant").conflicts_with_all(["case", "phone"]);
        let phone = number("phone").conflicts_with("case");
        command
            .arg(text.arg(cases, "case-named"))
            .arg(text.arg(merchant, "all-of-merchant"))
            .arg(text.arg(phone, "all-of-phone"))
    },
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let mut store = opened(setup)?;
    let rows = rows(invocation, store.as_ref())?;
    // A running copy would write the case anew with its next turn.
    let used = rows.iter().find_map(|row| Some((row, row.held.clone()?)));
    if let Some((row, holder)) = used {
        return Err(CliError::Held(Box::new(row.number.clone()), holder));
    }
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let Some(store) = &mut store else {
        return Ok(Exit::Fine);
    };
    let said = match store.forget(&ids).map_err(CliError::Store)? {
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

/// The cases that are named, or all of one caller.
fn rows(invocation: &Invocation<'_>, store: Option<&Store>) -> Result<Vec<Row>, CliError> {
    let (merchant, phone) = (invocation.text("merchant"), invocation.text("phone"));
    if let Some(number) = merchant.as_ref().or(phone.as_ref()) {
        let none = Message::new(Exit::Problems, "cases-none-of").with("number", echo(number));
        // Nobody goes by no number at all.
        let store = store.filter(|_| number.contains(|c: char| c.is_ascii_digit()));
        let filter = Filter {
            merchant,
            phone,
            ..Filter::default()
        };
        let rows = store.map(|store| store.list(&filter)).transpose();
        let rows = rows.map_err(CliError::Store)?.unwrap_or_default();
        return if rows.is_empty() {
            Err(none.into())
        } else {
            Ok(rows)
        };
    }
    let cases = invocation.matches.get_many::<String>("case");
    let mut rows = Vec::new();
    for case in cases.into_iter().flatten() {
        let store = store.ok_or_else(|| none_named(case))?;
        let named = store.named(case).map_err(CliError::Store)?;
        rows.push(only_one(named, case)?);
    }
    Ok(rows)
}
