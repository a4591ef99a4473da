//! From the desk to the store of the team: nothing lost, nothing twice.

use std::{os::unix::net::UnixListener, thread};

use posdoc::{
    cases::{Filter, NoteKind},
    central::{Delivered, deliver},
    session::Entry,
};

use super::{
    Place, case, server, store,
    support::program::{Home, wait_for},
    team, turn,
};

#[test]
fn a_case_is_delivered_by_itself_and_found_from_another_desk() {
    let Some(cluster) = team() else { return };
    let here = Place::new(&cluster, "wang", "A1");
    here.work(
        "138-0000-1234",
        "{\"answer\":\"insert\"}\n{\"note\":\"the slot is wet\"}\n",
    );
    // Leaving has delivered it; if it took longer than that, this does.
    here.run(&["central", "deliver"]).ends_with(0, &[]);
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.cases"), "1");
    assert_eq!(
        cluster.ask("SELECT note FROM posdoc.notes"),
        "the slot is wet"
    );
    assert_eq!(
        cluster.ask("SELECT branch || ' ' || agent || ' ' || phone FROM posdoc.cases"),
        "north wang 13800001234"
    );
    let there = Place::new(&cluster, "li", "B2");
    let found = there
        .run(&["central", "find", "--phone", "13800001234", "--json"])
        .json();
    assert_eq!(found.as_array().map(Vec::len), Some(1), "{found}");
    assert_eq!(found[0]["shop"], "Corner Noodles");
    let number = found[0]["number"].as_str().expect("a number");
    assert!(number.ends_with("-A1"), "{number}");
    let by_number = there.run(&["central", "find", number]);
    by_number.ends_with(0, &[]);
    assert!(
        by_number.out.contains("Corner Noodles"),
        "{}",
        by_number.out
    );
    there
        .run(&["central", "find", "--phone", "1"])
        .ends_with(1, &["No case there fits."]);
}

#[test]
fn a_server_that_is_away_holds_nobody_up_and_gets_everything_once_it_is_back() {
    let Some(cluster) = team() else { return };
    let here = Place::new(&cluster, "wang", "A1");
    cluster.down();
    for phone in ["1001", "1002", "1003"] {
        here.work(phone, "{\"answer\":\"insert\"}\n");
    }
    let status = here.run(&["central", "status"]);
    status.ends_with(3, &["can't be reached"]);
    assert!(
        status.out.contains("3 cases still have to be delivered."),
        "{}",
        status.out
    );
    cluster.up();
    let first = here.run(&["central", "deliver"]);
    assert_eq!(first.out, "Delivered 3 cases.\n");
    assert_eq!(
        here.run(&["central", "deliver"]).out,
        "There was nothing to deliver.\n"
    );
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.cases"), "3");
    // Three answers, nothing twice.
    let answers =
        "SELECT count(*) FROM posdoc.turns WHERE entry -> 'answer' ->> 'answer' = 'insert'";
    assert_eq!(cluster.ask(answers), "3");
}

#[test]
fn only_what_changed_is_sent_and_what_was_taken_back_or_masked_is_corrected() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = store(folder.path());
    let mut server = server(&cluster, "wang");
    let mut record = case(&mut store, 3);
    let mut deliver = |store: &_| {
        // A program that another test starts holds the lock until it is loaded.
        wait_for("the lock of whoever delivers", || {
            deliver(store, &mut server, &|| false).expect("delivered")
        })
    };
    assert_eq!(deliver(&store).cases, 1);
    assert_eq!(deliver(&store), Delivered::default());
    let written =
        "SELECT string_agg(seq || ':' || xmin, ' ' ORDER BY seq) FROM posdoc.turns WHERE NOT ahead";
    let before = cluster.ask(written);
    record.log.push(turn("card-read/reseat", "still"));
    store.save(&mut record).expect("kept");
    assert_eq!(deliver(&store).cases, 1);
    let after = cluster.ask(written);
    assert!(
        after.starts_with(&before) && after.len() > before.len(),
        "{before} {after}"
    );
    // An old answer turns out to be secret, the newest is taken back.
    record.log[1].entry = Entry::Fields {
        node: "card-read/call".to_owned(),
        values: [("code".to_owned(), "****".to_owned())].into(),
    };
    let back = record.log.pop().expect("a turn");
    record.ahead.push(back);
    store.save(&mut record).expect("kept");
    assert_eq!(deliver(&store).cases, 1);
    let seen = "SELECT string_agg(CASE WHEN ahead THEN 'a' ELSE 'l' END || seq, ' ' ORDER BY ahead, seq) FROM posdoc.turns";
    assert_eq!(cluster.ask(seen), "l0 l1 l2 a0");
    assert_eq!(
        cluster.ask("SELECT count(*) FROM posdoc.turns WHERE entry::text LIKE '%answer-1%'"),
        "0"
    );
}

#[test]
fn what_looks_like_a_card_number_is_set_apart_and_blocks_nothing() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = store(folder.path());
    let mut server = server(&cluster, "wang");
    let mut record = case(&mut store, 1);
    // The words say that it is a merchant number, so the desk keeps it; the server is not told words.
    record.add_note(
        "card-read/entry",
        NoteKind::Own,
        "merchant number 371449635398431",
        6,
    );
    store.save(&mut record).expect("kept");
    let kept = store.find(record.id).expect("read").expect("there");
    assert!(kept.notes[1].text.contains("3714"), "the desk keeps it");
    case(&mut store, 1);
    let done = deliver(&store, &mut server, &|| false)
        .expect("delivered")
        .expect("nobody else");
    assert_eq!((done.cases, done.apart), (2, 1));
    assert_eq!(store.outbox().expect("read").apart, 1);
    assert_eq!(
        cluster.ask("SELECT count(*) FROM posdoc.notes WHERE note = 'in a hurry'"),
        "2"
    );
    assert_eq!(cluster.ask("SELECT coalesce(note, 'none') || ' ' || refused FROM posdoc.notes WHERE refused IS NOT NULL"),
        "none card number");
    assert_eq!(
        cluster.ask("SELECT count(*) FROM posdoc.audit WHERE action = 'set apart'"),
        "1"
    );
    // It counts once, however often the case is delivered.
    record.log.push(turn("card-read/reseat", "still"));
    store.save(&mut record).expect("kept");
    deliver(&store, &mut server, &|| false).expect("delivered");
    assert_eq!(store.outbox().expect("read").apart, 1);
    assert_eq!(
        cluster.ask("SELECT count(*) FROM posdoc.audit WHERE action = 'set apart'"),
        "1"
    );
    // Known to hold it back later: the note is corrected, and nothing is apart any more.
    record.notes[1].text = "order number ****".to_owned();
    store.save(&mut record).expect("kept");
    deliver(&store, &mut server, &|| false).expect("delivered");
    assert!(store.outbox().expect("read").is_empty());
    assert_eq!(store.outbox().expect("read").apart, 0);
    assert!(!cluster.log().contains("4111"), "{}", cluster.log());
}

#[test]
fn a_server_that_accepts_and_is_silent_holds_nobody_up_for_long() {
    let folder = tempfile::tempdir().expect("a folder");
    let listener =
        UnixListener::bind(folder.path().join(".s.PGSQL.5432")).expect("a socket of its own");
    thread::spawn(move || {
        // All that is said is swallowed, and the lines stay open.
        let mut open = Vec::new();
        for mut desk in listener.incoming().flatten() {
            let other = desk.try_clone().expect("a socket");
            thread::spawn(move || std::io::copy(&mut desk, &mut std::io::sink()));
            open.push(other);
        }
    });
    let url = format!("postgresql://wang@/posdoc?host={}", folder.path().display());
    let home = Home::default();
    let status = home
        .posdoc(&["central", "status"])
        .config(format!("lang = \"en\"\n[central]\nurl = \"{url}\"\n"))
        .run();
    status.ends_with(3, &["doesn't answer"]);
}

#[test]
fn what_the_server_refuses_for_whatever_reason_is_set_apart_alone() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = store(folder.path());
    let mut server = server(&cluster, "wang");
    cluster.ask(
        "CREATE FUNCTION picky() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
             IF to_jsonb(NEW)::text LIKE '%no texts%' THEN RAISE EXCEPTION 'no' USING ERRCODE = '22021'; END IF;
             IF to_jsonb(NEW)::text LIKE '%no rows%' OR TG_ARGV[0] = (to_jsonb(NEW) ->> 'seq') THEN RAISE 'no'; END IF;
             RETURN NEW; END $$;
         CREATE TRIGGER picky BEFORE INSERT OR UPDATE ON posdoc.notes FOR EACH ROW EXECUTE FUNCTION picky('7');
         CREATE TRIGGER picky BEFORE INSERT OR UPDATE ON posdoc.turns FOR EACH ROW EXECUTE FUNCTION picky('7');
         CREATE TRIGGER picky BEFORE INSERT OR UPDATE ON posdoc.cases FOR EACH ROW EXECUTE FUNCTION picky('7')",
    );
    let mut record = case(&mut store, 2);
    record.add_note("card-read/entry", NoteKind::Own, "no texts", 6);
    record.add_note("card-read/entry", NoteKind::Own, "a zero \0 in it", 7);
    record.log.push(turn("card-read/entry", "no rows"));
    while record.log.len() < 9 {
        record.log.push(turn("card-read/entry", "on"));
    }
    store.save(&mut record).expect("kept");
    // As a whole: what is shown of it cannot be taken, with or without the caller.
    let mut other = case(&mut store, 1);
    other.place = "card-read/no rows".to_owned();
    store.save(&mut other).expect("kept");
    let last = case(&mut store, 1);
    let done = deliver(&store, &mut server, &|| false)
        .expect("delivered")
        .expect("nobody else");
    // A note, a turn, and one that has not even a row.
    assert_eq!((done.cases, done.apart, done.refused), (2, 3, 1));
    let outbox = store.outbox().expect("read");
    assert_eq!((outbox.cases, outbox.apart, outbox.refused), (0, 3, 1));
    let of = |id| {
        format!("SELECT count(*) FROM posdoc.turns WHERE case_id = '{id}' AND refused IS NULL")
    };
    assert_eq!(cluster.ask(&of(record.id)), "7");
    assert_eq!(cluster.ask(&of(last.id)), "1");
    assert_eq!(
        cluster.ask("SELECT string_agg(refused, ' ' ORDER BY refused) FROM (SELECT refused FROM posdoc.turns UNION SELECT refused FROM posdoc.notes) AS all_of_it"),
        "22021 P0001"
    );
    assert_eq!(
        cluster.ask("SELECT string_agg(action, ' ' ORDER BY action) FROM posdoc.audit WHERE action <> 'admit'"),
        "refused set apart"
    );
    // The lead is told which cases, an agent is not.
    let status = Place::new(&cluster, "lead", "L1").run(&["central", "status"]);
    status.ends_with(0, &[]);
    let spoken = other.number.as_ref().expect("a number").spoken();
    assert!(
        status
            .out
            .contains(&format!("Case {spoken} of wang was refused there.")),
        "{}",
        status.out
    );
    assert!(
        status
            .out
            .contains("of wang: 3 answers or notes were left out there."),
        "{}",
        status.out
    );
    let status = Place::new(&cluster, "li", "B2").run(&["central", "status"]);
    assert!(!status.out.contains("of wang"), "{}", status.out);
    // Nobody who takes it over is shown what follows a turn that is missing.
    assert_eq!(server.copies(record.id).expect("read").len(), 1);
}

#[test]
fn what_only_a_newer_program_knows_to_be_secret_is_corrected_where_it_was_delivered() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let (id, secret) = {
        let mut store = store(folder.path());
        let record = case(&mut store, 3);
        deliver(&store, &mut server(&cluster, "wang"), &|| false).expect("delivered");
        (record.id, "4111111111111111")
    };
    // An older program kept and delivered it.
    let base = rusqlite::Connection::open(folder.path().join("cases.db")).expect("a file");
    let old = format!(
        "{{\"fields\":{{\"node\":\"card-read/call\",\"values\":{{\"code\":\"{secret}\"}}}}}}"
    );
    let changed = base
        .execute("UPDATE turns SET entry = ?1 WHERE seq = 1", [&old])
        .expect("written");
    assert_eq!(changed, 1);
    base.execute(
        "UPDATE central SET value = '0.1.0 all' WHERE name = 'seen'",
        [],
    )
    .expect("written");
    drop(base);
    cluster.ask(&format!(
        "ALTER TABLE posdoc.turns DISABLE TRIGGER USER; UPDATE posdoc.turns SET entry = '{old}' WHERE seq = 1;
         ALTER TABLE posdoc.turns ENABLE TRIGGER USER"
    ));
    let store = store(folder.path());
    let mut wang = server(&cluster, "wang");
    deliver(&store, &mut wang, &|| false).expect("delivered");
    let there = cluster.ask(&format!(
        "SELECT entry FROM posdoc.turns WHERE case_id = '{id}' AND seq = 1"
    ));
    assert!(there.contains("code") && !there.contains(secret), "{there}");
    // Once is enough.
    assert_eq!(
        deliver(&store, &mut wang, &|| false).expect("delivered"),
        Some(Delivered::default())
    );
}

#[test]
fn stores_that_went_back_to_an_older_state_come_together_again() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = store(folder.path());
    let mut server = server(&cluster, "wang");
    let mut record = case(&mut store, 2);
    let mut deliver = |store: &_| {
        // A program that another test starts holds the lock until it is loaded.
        wait_for("the lock of whoever delivers", || {
            deliver(store, &mut server, &|| false).expect("delivered")
        })
    };
    deliver(&store);
    // The server was restored from a backup of before.
    cluster.ask("DELETE FROM posdoc.turns; DELETE FROM posdoc.copies; DELETE FROM posdoc.cases; DELETE FROM posdoc.outcomes");
    record.log.push(turn("card-read/reseat", "still"));
    store.save(&mut record).expect("kept");
    assert_eq!(deliver(&store).cases, 1);
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.turns"), "3");
    // The desk was: the server has revisions that the desk has not.
    cluster.ask("UPDATE posdoc.copies SET revision = 900");
    record.log.push(turn("card-read/wipe", "still"));
    store.save(&mut record).expect("kept");
    assert_eq!(deliver(&store).cases, 1);
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.turns"), "4");
    assert!(store.outbox().expect("read").is_empty());
    // It was begun anew: it gets everything, also what did not change.
    case(&mut store, 1);
    deliver(&store);
    cluster.ask("DELETE FROM posdoc.turns; DELETE FROM posdoc.copies; DELETE FROM posdoc.cases; DELETE FROM posdoc.outcomes;
                 UPDATE posdoc.about SET store = gen_random_uuid()");
    assert_eq!(deliver(&store).cases, 2);
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.turns"), "5");
}

#[test]
fn what_is_forgotten_at_the_desk_is_forgotten_there_and_does_not_come_back() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = store(folder.path());
    let mut server = server(&cluster, "wang");
    let record = case(&mut store, 2);
    let stays = case(&mut store, 1);
    // A delivery that is on its way while the case is forgotten.
    let desk = store.desk().expect("a desk");
    let late = store
        .delivery(record.id, desk)
        .expect("read")
        .expect("something");
    store.let_go(record.id);
    store.forget(&[record.id]).expect("forgotten");
    server.deliver(&late).expect("it comes all the same");
    let done = deliver(&store, &mut server, &|| false)
        .expect("delivered")
        .expect("nobody else");
    assert_eq!((done.forgotten, done.cases), (1, 1));
    assert_eq!(
        cluster.ask("SELECT id FROM posdoc.cases"),
        stays.id.to_string()
    );
    for table in ["copies", "turns", "notes", "outcomes"] {
        let left = format!(
            "SELECT count(*) FROM posdoc.{table} WHERE case_id = '{}'",
            record.id
        );
        assert_eq!(cluster.ask(&left), "0", "{table}");
    }
    assert_eq!(
        cluster.ask("SELECT login FROM posdoc.audit WHERE action = 'forget'"),
        "wang"
    );
    // One that comes later still.
    server.deliver(&late).expect("answered");
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.cases"), "1");
    assert_eq!(store.list(&Filter::default()).expect("read").len(), 1);
}

#[test]
fn retention_takes_finished_cases_and_is_audited() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = store(folder.path());
    let mut server = server(&cluster, "wang");
    let old = case(&mut store, 1);
    let open = case(&mut store, 1);
    store.close(&[old.id]).expect("closed");
    deliver(&store, &mut server, &|| false).expect("delivered");
    cluster.ask("UPDATE posdoc.cases SET received = now() - interval '100 days'");
    cluster.ask("CREATE ROLE janitor LOGIN IN ROLE posdoc_retention");
    assert_eq!(
        cluster.sql("janitor", "posdoc", "SELECT posdoc.retain(90)"),
        "1"
    );
    assert_eq!(
        cluster.ask("SELECT id FROM posdoc.cases"),
        open.id.to_string()
    );
    assert_eq!(cluster.ask("SELECT login || ' ' || (detail ->> 'cases') FROM posdoc.audit WHERE action = 'retention'"),
        "janitor 1");
    assert_eq!(
        cluster.sql(
            "lead",
            "posdoc",
            "SELECT count(*) FROM posdoc.audit WHERE action = 'retention'"
        ),
        "1"
    );
    // What nobody closed goes too, later; and so does what is known of it all.
    let late = "SELECT posdoc.retain(90, 95)";
    assert_eq!(cluster.sql("janitor", "posdoc", late), "1");
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.forgotten"), "2");
    cluster.ask("UPDATE posdoc.forgotten SET at = now() - interval '4 years'; UPDATE posdoc.audit SET at = now() - interval '4 years'");
    cluster.sql("janitor", "posdoc", "SELECT posdoc.retain(90)");
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.forgotten"), "0");
    assert_eq!(
        cluster.ask("SELECT string_agg(action, ' ') FROM posdoc.audit"),
        "retention"
    );
}
