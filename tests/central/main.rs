//! The store of a team, on a `PostgreSQL` of the tests' own.

#![cfg(unix)]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod cluster;
mod delivery;
mod encryption;
mod proxy;
mod reliability;
mod rights;
mod together;

#[allow(
    dead_code,
    reason = "shared with other tests and benches, which use more of it"
)]
#[path = "../support/mod.rs"]
mod support;

use std::path::Path;

use posdoc::{
    cases::{NoteKind, Record, Store, Turn, clock},
    central::Server,
    session::Entry,
    settings::Central,
};

use cluster::{Cluster, OWNER};
use support::program::{Home, PATIENCE, Ran};

/// The people of the tests: two agents and a lead in one branch, an agent in another.
const PEOPLE: [(&str, &str, &str); 4] = [
    ("wang", "north", "agent"),
    ("li", "north", "agent"),
    ("zhao", "south", "agent"),
    ("lead", "north", "lead"),
];

/// A store that is set up by the program, with people in it. `None`: there is no `PostgreSQL` here.
fn team() -> Option<Cluster> {
    Cluster::start().map(team_on)
}

/// The same on a server that was started already.
fn team_on(cluster: Cluster) -> Cluster {
    let made = Home::default()
        .posdoc(&[
            "central",
            "init",
            "--lang",
            "en",
            "--url",
            &cluster.url(OWNER),
        ])
        .run();
    made.ends_with(0, &[]);
    for (login, branch, role) in PEOPLE {
        cluster.ask(&format!("CREATE ROLE {login} LOGIN"));
        cluster.ask(&format!(
            "SELECT posdoc.admit('{login}', '{branch}', '{role}')"
        ));
    }
    cluster
}

/// A desk of its own, where somebody works.
struct Place {
    home: Home,
    config: String,
}

impl Place {
    fn new(cluster: &Cluster, login: &str, id: &str) -> Self {
        let url = cluster.url(login);
        Self {
            home: Home::default(),
            config: format!(
                "lang = \"en\"\nrole = \"agent\"\n[desk]\nid = \"{id}\"\nagent = \"{login}\"\n[central]\nurl = \"{url}\"\n"
            ),
        }
    }

    #[track_caller]
    fn run(&self, args: &[&str]) -> Ran {
        self.home.posdoc(args).config(&self.config).run()
    }

    /// A case of a caller: a session of JSON lines that ends at once.
    #[track_caller]
    fn work(&self, phone: &str, lines: &str) {
        let caller = self.home.path().join("caller.toml");
        std::fs::write(
            &caller,
            format!("shop-name = \"Corner Noodles\"\ncallback-phone = \"{phone}\"\n"),
        )
        .expect("written");
        let caller = caller.to_str().expect("UTF-8");
        let args = ["start", "card-read", "--json", "--caller", caller];
        let ran = self
            .home
            .posdoc(&args)
            .config(&self.config)
            .stdin(lines)
            .run();
        ran.ends_with(0, &[]);
    }
}

/// A server that a login is connected to.
fn server(cluster: &Cluster, login: &str) -> Server {
    Server::connect(&Central {
        url: cluster.url(login),
        ..Central::default()
    })
    .expect("a connection")
}

/// The store of a desk of the library.
fn store(folder: &Path) -> Store {
    let mut store = Store::open(folder, PATIENCE).expect("a store").store;
    store.begin_run().expect("a run");
    store
}

fn turn(node: &str, answer: &str) -> Turn {
    Turn {
        at: clock::now(),
        entry: Entry::Answer {
            node: node.to_owned(),
            answer: answer.to_owned(),
        },
        said: None,
    }
}

/// A case with as many turns.
fn case(store: &mut Store, turns: usize) -> Record {
    let mut record = Record::new(21, "card-read");
    record.began = clock::now();
    record.touched = record.began;
    "card-read".clone_into(&mut record.flow);
    "card-read/reseat".clone_into(&mut record.place);
    for at in 0..turns {
        record
            .log
            .push(turn("card-read/entry", &format!("answer-{at}")));
    }
    record.add_note("card-read/entry", NoteKind::Own, "in a hurry", 5);
    store.save(&mut record).expect("kept");
    record
}
