//! `posdoc care`: the checks of a shop that is prepared, and its emergency card.

mod card;
mod round;
mod status;

use crate::{
    care::{Tick, Ticks, TicksError},
    cli::{
        command::{Command, Hosted, verbs},
        error::{CliError, Exit, Message, Outcome},
        options::GlobalOptions,
        output::complain,
        setup::Setup,
    },
    pack::care::{Care, Round},
};

/// The command. Without a verb it goes through what is due, with the same arguments.
pub const COMMAND: Command = Command {
    name: "care",
    arguments: |command, text| {
        let command = command.args_conflicts_with_subcommands(true);
        let command = round::arguments(command, text).mut_args(|arg| arg.hide(true));
        // A team's store has a status, too.
        verbs(command, &VERBS, text)
            .mut_subcommand("status", |verb| text.renamed(verb, "care-status"))
    },
    hosted: Hosted::Verbs(&VERBS),
    setup: Setup::new,
    run: |invocation, setup| invocation.verb(&VERBS, &round::DUE, setup),
};

const VERBS: [Command; 6] = [
    round::OPEN,
    round::CLOSE,
    round::WEEK,
    round::MONTH,
    status::STATUS,
    card::CARD,
];

/// Goes through a round that was picked in the wizard, then opens the wizard again.
pub fn from_wizard(global: &GlobalOptions, setup: &Setup, round: Round) -> Outcome {
    round::from_wizard(global, setup, round)
}

/// The checks of the content in use.
fn care(setup: &Setup) -> Result<Care, CliError> {
    let care = Care::of(&setup.content.files);
    care.ok_or_else(|| Message::new(Exit::Problems, "care-none").into())
}

/// What was ticked on this device. That a damaged file was set aside is said.
fn ticks(setup: &Setup) -> Result<Ticks, CliError> {
    let folder = setup.settings.cases.as_ref();
    let folder = folder.ok_or_else(|| Message::new(Exit::Unusable, "care-no-folder"))?;
    let mut ticks = Ticks::read(&folder.value).map_err(unusable)?;
    tell_set_aside(setup, &mut ticks);
    Ok(ticks)
}

/// Keeps ticks at once: a window that is closed loses none.
fn keep(setup: &Setup, ticks: &mut Ticks, new: &[Tick]) -> Result<(), CliError> {
    let kept = ticks.keep(new).map_err(unusable);
    tell_set_aside(setup, ticks);
    kept
}

fn tell_set_aside(setup: &Setup, ticks: &mut Ticks) {
    if let Some(path) = ticks.take_set_aside() {
        let args = [("path", path.display().to_string().into())];
        let sentence = crate::app::messages::say_with(&setup.words, "care-set-aside", &args);
        complain(&[sentence]);
    }
}

fn unusable(error: TicksError) -> CliError {
    let (id, path) = match &error {
        TicksError::Unusable(path, _) => ("care-unusable", path),
        TicksError::Busy(path) => ("care-busy", path),
        TicksError::Newer(path) => ("care-newer", path),
    };
    let message = Message::new(Exit::Unusable, id).with("path", path.display().to_string());
    match error {
        TicksError::Unusable(_, error) => message.caused_by(error).into(),
        TicksError::Busy(_) | TicksError::Newer(_) => message.into(),
    }
}

/// The name of a round, in words.
fn title(setup: &Setup, round: Round) -> String {
    let id = format!("round-{}", round.id());
    setup.words.get("checks", &id, None, None).text
}
