//! `posdoc central status`: whether the team's store can be used, and what it has not got yet.

use serde::Serialize;

use super::{central, connected};
use crate::{
    app::{
        autosave::WITHHELD,
        messages::{echo, say_with},
    },
    cases::{Outbox, Store},
    cli::{
        command::{Command, Hosted, Invocation, no_arguments},
        error::{CliError, Exit, Outcome},
        messages::report,
        output::{print, print_json},
        setup::Setup,
    },
};

/// The verb.
pub const STATUS: Command = Command {
    name: "status",
    arguments: no_arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

#[derive(Serialize)]
struct Status {
    url: String,
    reachable: bool,
    waiting: usize,
    to_forget: usize,
    refused: usize,
    set_apart: usize,
    /// For leads: what of the branch the store has not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    branch: Option<Vec<Kept>>,
}

#[derive(Serialize)]
struct Kept {
    number: String,
    login: String,
    /// Answers and notes; 0: the case as a whole.
    count: usize,
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let central = central(setup)?;
    let folder = setup.settings.cases.as_ref().map(|folder| &folder.value);
    let store = folder
        .map(|folder| Store::look(folder, WITHHELD))
        .transpose();
    let store = store.map_err(CliError::Store)?.flatten();
    let outbox = store.map(|store| store.outbox()).transpose();
    let outbox: Outbox = outbox.map_err(CliError::Store)?.unwrap_or_default();
    let mut server = connected(setup);
    let branch = match &mut server {
        Ok(server) => server.kept_out()?,
        Err(_) => None,
    };
    if invocation.options.json {
        print_json(&Status {
            url: central.shown_url(),
            reachable: server.is_ok(),
            waiting: outbox.cases,
            to_forget: outbox.forgotten,
            refused: outbox.refused,
            set_apart: outbox.apart,
            branch: branch.map(|kept_out| {
                let rows = kept_out.into_iter().map(|row| Kept {
                    number: row.number,
                    login: row.login,
                    count: row.count,
                });
                rows.collect()
            }),
        })?;
    } else {
        let lines = [
            ("central-waiting", outbox.cases),
            ("central-to-forget", outbox.forgotten),
            ("central-refused-cases", outbox.refused),
            ("central-set-apart", outbox.apart),
        ];
        let at = say_with(
            &setup.words,
            "central-at",
            &[("url", central.shown_url().into())],
        );
        print(|out| {
            writeln!(out, "{at}")?;
            for (id, count) in lines {
                if count > 0 || id == "central-waiting" {
                    writeln!(
                        out,
                        "{}",
                        say_with(&setup.words, id, &[("count", count.into())])
                    )?;
                }
            }
            for row in branch.iter().flatten() {
                let args = [
                    ("number", echo(&row.number).into()),
                    ("login", echo(&row.login).into()),
                    ("count", row.count.into()),
                ];
                writeln!(out, "{}", say_with(&setup.words, "central-kept-out", &args))?;
            }
            Ok(())
        })?;
    }
    Ok(match server {
        Ok(_) if outbox.refused + outbox.apart > 0 => Exit::Problems,
        Ok(_) => Exit::Fine,
        Err(error) => report(&setup.words, &error),
    })
}
