//! `posdoc central`: the store of the team, set up, looked at, delivered to and asked.

mod deliver;
mod find;
mod give_back;
mod init;
mod migrate;
mod show;
mod status;
mod take;

use clap::Arg;

use crate::{
    app::autosave::WITHHELD,
    cases::{Store, StoreError},
    central::Server,
    cli::{
        command::{Command, Hosted, Invocation, verbs},
        error::{CliError, Exit, Message},
        setup::Setup,
    },
    settings::Central,
};

/// The command. Without a verb it says how things stand.
pub const COMMAND: Command = Command {
    name: "central",
    arguments: |command, text| verbs(command, &VERBS, text),
    hosted: Hosted::Verbs(&VERBS),
    setup: Setup::new,
    run: |invocation, setup| invocation.verb(&VERBS, &status::STATUS, setup),
};

const VERBS: [Command; 8] = [
    status::STATUS,
    find::FIND,
    show::SHOW,
    take::TAKE,
    give_back::GIVE_BACK,
    deliver::DELIVER,
    init::INIT,
    migrate::MIGRATE,
];

/// Where the store of the team is.
fn central(setup: &Setup) -> Result<&Central, CliError> {
    let central = setup.settings.central.as_ref();
    central.ok_or_else(|| Message::new(Exit::Unusable, "central-not-named").into())
}

/// A connection to it.
fn connected(setup: &Setup) -> Result<Server, CliError> {
    let mut server = Server::connect(central(setup)?)?;
    server.ready()?;
    Ok(server)
}

/// The address for those who set it up: not that of a desk.
fn url() -> Arg {
    Arg::new("url").long("url").value_name("URL")
}

/// A connection for whoever sets it up.
fn owner(invocation: &Invocation<'_>, setup: &Setup) -> Result<Server, CliError> {
    let central = match invocation.text("url") {
        Some(url) => Central {
            url,
            ..setup.settings.central.clone().unwrap_or_default()
        },
        None => central(setup)?.clone(),
    };
    Ok(Server::connect(&central)?)
}

/// The own store, made if need be.
fn own_store(setup: &Setup) -> Result<Store, CliError> {
    let folder = setup.settings.cases.as_ref().map(|folder| &folder.value);
    let folder = folder.ok_or(CliError::Store(StoreError::NoFolder))?;
    let mut store = Store::open(folder, WITHHELD)
        .map_err(CliError::Store)?
        .store;
    store.begin_run().map_err(CliError::Store)?;
    Ok(store)
}
