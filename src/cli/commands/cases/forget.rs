//! `posdoc cases forget`: removes cases so that nothing of them is left in the file.

use clap::ArgAction;

use super::{case, count, opened};
use crate::{
    app::messages::say_with,
    cases::Forgotten,
    cli::{
        case_named::{none_named, only_one},
        command::{Command, Invocation},
        error::{CliError, Exit, Outcome},
        output::print,
        setup::Setup,
    },
};

/// The verb.
pub const FORGET: Command = Command {
    name: "forget",
    arguments: |command, text| {
        let cases = case().action(ArgAction::Append).num_args(1..);
        command.arg(text.arg(cases, "case-named"))
    },
    setup: Setup::new,
    run,
};

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let cases = invocation.matches.get_many::<String>("case");
    let cases: Vec<&str> = cases.into_iter().flatten().map(String::as_str).collect();
    let first = cases.first().copied().unwrap_or_default();
    let mut store = opened(setup)?.ok_or_else(|| none_named(first))?;
    let mut rows = Vec::new();
    for case in cases {
        let named = store.named(case).map_err(CliError::Store)?;
        rows.push(only_one(named, case)?);
    }
    // A running copy would write the case anew with its next turn.
    let used = rows.iter().find_map(|row| Some((row, row.held.clone()?)));
    if let Some((row, holder)) = used {
        return Err(CliError::Held(row.number.clone(), holder));
    }
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
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
