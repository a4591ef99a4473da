//! `posdoc central deliver`: delivers what the team's store has not got yet.

use super::{connected, own_store};
use crate::{
    app::messages::{say, say_with},
    central::deliver,
    cli::{
        command::{Command, Hosted, Invocation, no_arguments},
        error::{Exit, Outcome},
        output::print,
        setup::Setup,
    },
};

/// The verb.
pub const DELIVER: Command = Command {
    name: "deliver",
    arguments: no_arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

fn run(_: &Invocation<'_>, setup: &Setup) -> Outcome {
    let mut server = connected(setup)?;
    let store = own_store(setup)?;
    let words = &setup.words;
    let Some(done) = deliver(&store, &mut server, &|| false)? else {
        let text = say(words, "central-delivering");
        print(|out| writeln!(out, "{text}"))?;
        return Ok(Exit::Fine);
    };
    let lines = [
        ("central-delivered", done.cases),
        ("central-forgotten", done.forgotten),
        ("central-refused-cases", done.refused),
        ("central-set-apart", done.apart),
        ("central-diverged", done.diverged),
    ];
    print(|out| {
        for (id, count) in lines {
            if count > 0 || id == "central-delivered" {
                writeln!(out, "{}", say_with(words, id, &[("count", count.into())]))?;
            }
        }
        Ok(())
    })?;
    Ok(if done.refused + done.apart > 0 {
        Exit::Problems
    } else {
        Exit::Fine
    })
}
