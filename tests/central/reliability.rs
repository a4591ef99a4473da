//! What breaks in between: the desk, the server, the network. Nothing may be lost, and nothing may stand there twice.

use std::{
    collections::BTreeMap,
    process::{Command, Stdio},
    thread,
};

use posdoc::{
    cases::{Filter, Record, Store},
    central::{Answer, Server, deliver},
    settings::Central,
};
use serde_json::Value;
use uuid::{NoContext, Timestamp, Uuid};

use super::{
    Place, case,
    cluster::Cluster,
    proxy::{Cut, Proxy},
    server, store,
    support::program::wait_for,
    team, turn,
};

/// A case: the entries of its log, and the texts of its notes.
type Content = (Vec<Value>, Vec<String>);

/// What a desk has of all its cases.
fn at_the_desk(store: &mut Store) -> BTreeMap<Uuid, Content> {
    let rows = store.list(&Filter::default()).expect("read");
    rows.iter()
        .map(|row| {
            let record = store.find(row.id).expect("read").expect("there");
            let entries = record.log.iter().map(|turn| &turn.entry);
            let entries = entries.map(|entry| serde_json::to_value(entry).expect("JSON"));
            let notes = record.notes.iter().map(|note| note.text.clone());
            (row.id, (entries.collect(), notes.collect()))
        })
        .collect()
}

/// The same of the central store. Every row counts: one that stood there twice would make a log longer.
fn at_the_server(cluster: &Cluster) -> BTreeMap<Uuid, Content> {
    let whole = cluster.ask(
        "SELECT coalesce(jsonb_object_agg(id, jsonb_build_array(
             (SELECT coalesce(jsonb_agg(entry ORDER BY seq), '[]') FROM posdoc.turns WHERE case_id = cases.id AND NOT ahead),
             (SELECT coalesce(jsonb_agg(note ORDER BY seq), '[]') FROM posdoc.notes WHERE case_id = cases.id))), '{}')
         FROM posdoc.cases",
    );
    serde_json::from_str(&whole).expect("JSON")
}

/// Nothing is lost and nothing doubled: both have the same cases, with the same turns and notes in the same order.
#[track_caller]
fn agree(store: &mut Store, cluster: &Cluster) {
    let (here, there) = (at_the_desk(store), at_the_server(cluster));
    let lost = here.keys().filter(|id| !there.contains_key(id)).count();
    assert_eq!(lost, 0, "lost of {}", here.len());
    assert_eq!(here, there);
    assert_eq!(
        cluster.ask("SELECT count(*) FROM posdoc.cases"),
        here.len().to_string()
    );
}

#[test]
fn a_connection_that_breaks_in_any_phase_of_a_delivery_loses_and_doubles_nothing() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = store(folder.path());
    let mut record = case(&mut store, 2);
    let copies = "SELECT coalesce(max(revision), 0) FROM posdoc.copies";
    for cut in [
        Cut::BeforeAsked,
        Cut::BeforeSent,
        Cut::WhileSent,
        Cut::AfterCommit,
    ] {
        record
            .log
            .push(turn("card-read/reseat", &format!("{cut:?}")));
        store.save(&mut record).expect("kept");
        let before = cluster.ask(copies);
        let proxy = Proxy::before(&cluster, cut);
        let mut broken = Server::connect(&Central {
            url: proxy.url("wang"),
            ..Central::default()
        })
        .expect("a connection");
        let error = deliver(&store, &mut broken, &|| false).expect_err("it breaks");
        assert_eq!(error.id(), "unreachable", "{cut:?}");
        assert!(proxy.has_cut(), "{cut:?}");
        assert!(!store.outbox().expect("read").is_empty(), "{cut:?}");
        drop(broken);
        // Only then the server has it: the other phases undo all of it.
        let after = wait_for("the end of what was begun", || {
            let busy = cluster.ask("SELECT count(*) FROM pg_stat_activity WHERE usename = 'wang'");
            (busy == "0").then(|| cluster.ask(copies))
        });
        assert_eq!(after != before, cut == Cut::AfterCommit, "{cut:?}");
        let done = deliver(&store, &mut server(&cluster, "wang"), &|| false)
            .expect("delivered")
            .expect("nobody else");
        assert_eq!(done.cases, 1, "{cut:?}");
        agree(&mut store, &cluster);
    }
    // The same while more was done at the desk before it is tried again.
    record.log.push(turn("card-read/reseat", "one"));
    store.save(&mut record).expect("kept");
    let proxy = Proxy::before(&cluster, Cut::AfterCommit);
    let mut broken = Server::connect(&Central {
        url: proxy.url("wang"),
        ..Central::default()
    })
    .expect("a connection");
    deliver(&store, &mut broken, &|| false).expect_err("it breaks");
    record.log.push(turn("card-read/wipe", "two"));
    store.save(&mut record).expect("kept");
    deliver(&store, &mut server(&cluster, "wang"), &|| false).expect("delivered");
    agree(&mut store, &cluster);
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.copies"), "1");
}

#[test]
fn a_desk_that_is_killed_while_it_delivers_and_a_server_that_crashes_lose_and_double_nothing() {
    const CASES: usize = 400;
    let Some(cluster) = team() else { return };
    let here = Place::new(&cluster, "wang", "A1");
    let mut store = store(&here.home.cases());
    let mut records: Vec<Record> = (0..CASES).map(|_| case(&mut store, 2)).collect();
    let there = || {
        let count = cluster.ask("SELECT count(*) FROM posdoc.cases");
        count.parse::<usize>().expect("a number")
    };
    let settings = here.home.path().join("settings.toml");
    std::fs::write(&settings, &here.config).expect("written");
    let mut in_the_middle = 0;
    for (round, record) in records.iter_mut().enumerate().take(4) {
        let before = there();
        let mut desk = Command::new(super::support::program::PATH);
        desk.args(["central", "deliver"])
            .env_clear()
            .envs(super::support::program::environment(here.home.path()))
            .env("POSDOC_CONFIG", &settings)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let mut desk = desk.spawn().expect("posdoc runs");
        // SIGKILL, as soon as it has begun.
        wait_for("the delivery to begin", || {
            (there() > before + round + 1).then_some(())
        });
        desk.kill().expect("killed");
        desk.wait().expect("it ends");
        let now = there();
        in_the_middle += usize::from(now < CASES);
        // The server crashes in between, and the desk works on.
        cluster.down();
        record.log.push(turn("card-read/reseat", "still"));
        store.save(record).expect("kept");
        cluster.up();
    }
    assert!(in_the_middle >= 1, "it was always too late");
    here.run(&["central", "deliver"]).ends_with(0, &[]);
    assert_eq!(
        here.run(&["central", "deliver"]).out,
        "There was nothing to deliver.\n"
    );
    agree(&mut store, &cluster);
}

#[test]
fn a_server_that_crashes_under_a_delivery_gets_the_rest_later() {
    const CASES: usize = 300;
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut own = store(folder.path());
    for _ in 0..CASES {
        case(&mut own, 2);
    }
    let mut wang = server(&cluster, "wang");
    thread::scope(|scope| {
        let crash = scope.spawn(|| {
            wait_for("the delivery to begin", || {
                (cluster.ask("SELECT count(*) FROM posdoc.cases") != "0").then_some(())
            });
            cluster.down();
        });
        let result = deliver(&own, &mut wang, &|| false);
        crash.join().expect("no panic");
        let error = result.expect_err("it crashed");
        assert!(["unreachable", "unable"].contains(&error.id()), "{error}");
    });
    cluster.up();
    deliver(&own, &mut server(&cluster, "wang"), &|| false)
        .expect("delivered")
        .expect("nobody else");
    agree(&mut own, &cluster);
}

#[test]
fn a_backup_that_is_played_back_gets_everything_that_came_after_it() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut own = store(folder.path());
    let mut record = case(&mut own, 2);
    case(&mut own, 1);
    let give = |own: &Store| {
        deliver(own, &mut server(&cluster, "wang"), &|| false)
            .expect("delivered")
            .expect("nobody else")
    };
    assert_eq!(give(&own).cases, 2);
    let dump = cluster.backup();
    record.log.push(turn("card-read/reseat", "still"));
    own.save(&mut record).expect("kept");
    case(&mut own, 3);
    assert_eq!(give(&own).cases, 2);
    agree(&mut own, &cluster);
    cluster.restore(&dump);
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.cases"), "2");
    cluster.ask("SELECT posdoc.restored()");
    assert_eq!(give(&own).cases, 3);
    agree(&mut own, &cluster);
    // The rights came back with it.
    let denied = cluster.psql("wang", "posdoc", "SELECT * FROM posdoc.audit");
    assert!(!denied.status.success());
    let rows = "SELECT count(*) FROM posdoc.cases";
    assert_eq!(cluster.sql("zhao", "posdoc", rows), "0");
}

#[test]
fn a_server_that_can_only_be_read_gets_everything_once_it_can_be_written() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut own = store(folder.path());
    case(&mut own, 2);
    cluster.ask("ALTER ROLE wang SET default_transaction_read_only = on");
    let error = deliver(&own, &mut server(&cluster, "wang"), &|| false).expect_err("read-only");
    assert_eq!(error.id(), "unable");
    assert_eq!(own.outbox().expect("read").cases, 1);
    cluster.ask("ALTER ROLE wang RESET default_transaction_read_only");
    deliver(&own, &mut server(&cluster, "wang"), &|| false).expect("delivered");
    agree(&mut own, &cluster);
}

#[test]
fn a_clock_that_is_wrong_by_a_day_or_by_years_changes_nothing() {
    const DAY: i64 = 24 * 60 * 60 * 1000;
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut own = store(folder.path());
    let now = posdoc::cases::clock::now();
    for wrong in [-3000 * DAY, -DAY, 0, DAY, 3000 * DAY] {
        let mut record = case(&mut own, 1);
        own.let_go(record.id);
        own.forget(&[record.id]).expect("forgotten");
        let at = u64::try_from(now + wrong).expect("after 1970");
        let at = Timestamp::from_unix(NoContext, at / 1000, 0);
        record.id = Uuid::new_v7(at);
        record.number = None;
        record.began = now + wrong;
        record.touched = record.began;
        own.save(&mut record).expect("kept");
    }
    let done = deliver(&own, &mut server(&cluster, "wang"), &|| false)
        .expect("delivered")
        .expect("nobody else");
    assert_eq!((done.cases, done.refused), (5, 0));
    agree(&mut own, &cluster);
}

#[test]
fn a_desk_that_went_back_and_made_other_changes_of_the_same_number_delivers_them() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let other = tempfile::tempdir().expect("a folder");
    let mut own = store(folder.path());
    let mut record = case(&mut own, 1);
    deliver(&own, &mut server(&cluster, "wang"), &|| false).expect("delivered");
    // A backup of the desk, of now.
    drop(own);
    for file in ["cases.db", "cases.db-wal"] {
        let from = folder.path().join(file);
        if from.exists() {
            std::fs::copy(from, other.path().join(file)).expect("copied");
        }
    }
    let mut own = store(folder.path());
    let mut first = record.clone();
    first.log.push(turn("card-read/reseat", "first"));
    own.save(&mut first).expect("kept");
    deliver(&own, &mut server(&cluster, "wang"), &|| false).expect("delivered");
    // It is played back, and the work goes on in another way. The revisions have the same numbers.
    let mut own = store(other.path());
    record.log.push(turn("card-read/reseat", "second"));
    own.save(&mut record).expect("kept");
    deliver(&own, &mut server(&cluster, "wang"), &|| false).expect("delivered");
    agree(&mut own, &cluster);
}

#[test]
fn deliveries_that_come_twice_and_late_change_nothing() {
    deliveries_with_duplicates(300);
}

/// `cargo test --features central --test central -- --ignored`
#[test]
#[ignore = "full size: minutes"]
fn ten_thousand_deliveries_that_come_twice_and_late_change_nothing() {
    deliveries_with_duplicates(10_000);
}

/// So many deliveries from four desks at once, with one in three sent twice, and one in five once more much later.
fn deliveries_with_duplicates(deliveries: usize) {
    const DESKS: usize = 4;
    let Some(cluster) = team() else { return };
    let folders: Vec<_> = (0..DESKS)
        .map(|_| tempfile::tempdir().expect("a folder"))
        .collect();
    let known: usize = thread::scope(|scope| {
        let desks: Vec<_> = folders
            .iter()
            .enumerate()
            .map(|(number, folder)| {
                let cluster = &cluster;
                scope.spawn(move || one_desk(cluster, folder.path(), deliveries / DESKS, number))
            })
            .collect();
        desks
            .into_iter()
            .map(|desk| desk.join().expect("no panic"))
            .sum()
    });
    assert!(known >= deliveries / 4, "{known} came twice");
    let mut here = BTreeMap::new();
    for folder in &folders {
        here.extend(at_the_desk(&mut store(folder.path())));
    }
    assert_eq!(here, at_the_server(&cluster), "lost or doubled");
    let written = "SELECT count(*) FROM posdoc.copies";
    assert_eq!(cluster.ask(written), here.len().to_string());
}

/// Returns how many deliveries the server knew already.
fn one_desk(
    cluster: &Cluster,
    folder: &std::path::Path,
    deliveries: usize,
    number: usize,
) -> usize {
    let mut own = store(folder);
    let mut server = server(
        cluster,
        if number.is_multiple_of(2) {
            "wang"
        } else {
            "li"
        },
    );
    let desk = own.desk().expect("a desk");
    let mut records: Vec<Record> = Vec::new();
    let mut late = Vec::new();
    let mut known = 0;
    for at in 0..deliveries {
        // Ten deliveries a case.
        if at.is_multiple_of(10) {
            records.push(case(&mut own, 1));
        } else {
            let pick = at * 7919 % records.len();
            records[pick]
                .log
                .push(turn("card-read/reseat", &format!("{at}")));
            own.save(&mut records[pick]).expect("kept");
        }
        for id in own.undelivered().expect("read").0 {
            let delivery = own.delivery(id, desk).expect("read").expect("there");
            let sent = server.deliver(&delivery).expect("answered");
            assert!(
                matches!(
                    sent,
                    Answer::Kept {
                        refused: 0,
                        diverged: false
                    }
                ),
                "{sent:?}"
            );
            own.set_delivered(id, delivery.revision, 0)
                .expect("written");
            if at.is_multiple_of(3) {
                let again = server.deliver(&delivery).expect("answered");
                assert_eq!(again, Answer::Known { refused: 0 });
                known += 1;
            }
            if at.is_multiple_of(5) {
                late.push(delivery);
            }
        }
    }
    for delivery in late {
        let again = server.deliver(&delivery).expect("answered");
        assert!(
            matches!(again, Answer::Known { .. } | Answer::Older { .. }),
            "{again:?}"
        );
        known += 1;
    }
    known
}

#[test]
fn a_server_whose_disk_is_full_gets_everything_once_there_is_room() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = store(folder.path());
    let mut record = case(&mut store, 3);
    let mut server = server(&cluster, "wang");
    deliver(&store, &mut server, &|| false).expect("delivered");
    // In the middle of a case: some of its turns fit, the next does not.
    cluster.ask(
        "CREATE FUNCTION public.full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             IF NEW.seq >= 4 THEN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END IF;
             RETURN NEW; END $$;
         CREATE TRIGGER full_disk BEFORE INSERT ON posdoc.turns FOR EACH ROW EXECUTE FUNCTION public.full_disk()",
    );
    for at in 0..3 {
        record
            .log
            .push(turn("card-read/reseat", &format!("later-{at}")));
    }
    store.save(&mut record).expect("kept");
    case(&mut store, 2);
    let before = at_the_server(&cluster);
    for _ in 0..3 {
        let error = deliver(&store, &mut server, &|| false).expect_err("the disk is full");
        assert_eq!(error.detail(), "PostgreSQL 53100");
    }
    // Nothing of the case that did not fit as a whole, and nothing given up.
    let now = at_the_server(&cluster);
    assert_eq!(now.get(&record.id), before.get(&record.id));
    assert!(store.outbox().expect("read").cases >= 1);
    assert_eq!(store.outbox().expect("read").apart, 0);
    cluster.ask("DROP TRIGGER full_disk ON posdoc.turns");
    deliver(&store, &mut server, &|| false).expect("delivered");
    assert!(store.outbox().expect("read").is_empty());
    agree(&mut store, &cluster);
}
