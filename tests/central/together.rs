//! Two desks and one case.

use std::thread;

use posdoc::{
    cases::NoteKind,
    central::{Takeover, deliver},
};

use super::{
    Place, case,
    cluster::Cluster,
    server, store,
    support::{program::wait_for, pty::Start},
    team, turn,
};

#[test]
fn a_case_is_taken_over_by_one_and_the_other_is_told_who_has_it() {
    let Some(cluster) = team() else { return };
    let here = Place::new(&cluster, "wang", "A1");
    let there = Place::new(&cluster, "li", "B2");
    here.work(
        "1001",
        "{\"answer\":\"insert\"}\n{\"note\":\"the slot is wet\"}\n",
    );
    here.run(&["central", "deliver"]).ends_with(0, &[]);
    let found = there
        .run(&["central", "find", "--phone", "1001", "--json"])
        .json();
    let number = found[0]["number"].as_str().expect("a number").to_owned();
    // The other desk has a case of that day and place in the day already.
    there.work("2002", "{\"answer\":\"insert\"}\n");
    let taken = there.run(&["central", "take", &number]);
    taken.ends_with(0, &[]);
    assert!(taken.out.contains("is yours"), "{}", taken.out);
    here.run(&["central", "take", &number])
        .ends_with(1, &["was taken over at", "li"]);
    // It has all of it, under its own number, and goes on.
    let shown = there.run(&["cases", "export", &number]).json();
    assert_eq!(shown["notes"][0]["text"], "the slot is wet");
    let resumed = there
        .home
        .posdoc(&["resume", &number, "--json"])
        .config(&there.config)
        .stdin("{\"note\":\"dried it\"}\n")
        .run();
    resumed.ends_with(0, &[]);
    // Leaving has given it back.
    there
        .run(&["central", "give-back", &number])
        .ends_with(1, &["wasn't taken over here"]);
    here.run(&["central", "take", &number]).ends_with(0, &[]);
    here.run(&["central", "give-back", &number])
        .ends_with(0, &[]);
    let notes = here.run(&["cases", "export", &number]).json();
    assert_eq!(notes["notes"][1]["text"], "dried it", "{notes}");
    let listed = there.run(&["central", "find", &number]);
    assert!(
        !listed.out.contains("two desks worked on it"),
        "{}",
        listed.out
    );
}

#[test]
fn a_case_that_is_open_at_a_desk_is_not_taken_over_until_that_is_left() {
    let Some(cluster) = team() else { return };
    let here = Place::new(&cluster, "wang", "A1");
    let there = Place::new(&cluster, "li", "B2");
    let mut open = here
        .home
        .posdoc(&["start", "card-read", "--json"])
        .config(&here.config)
        .start();
    open.line();
    open.say("{\"answer\":\"insert\"}");
    open.line();
    let lease = "SELECT login FROM posdoc.leases WHERE until > now() + interval '5 minutes'";
    wait_for("the lease", || (cluster.ask(lease) == "wang").then_some(()));
    let number = cluster.ask("SELECT spoken FROM posdoc.cases");
    there
        .run(&["central", "take", &number])
        .ends_with(1, &["was taken over at", "wang"]);
    assert!(open.end().success());
    assert_eq!(cluster.ask("SELECT count(*) FROM posdoc.leases"), "0");
    there.run(&["central", "take", &number]).ends_with(0, &[]);
}

/// A desk with a case of its own, the desk that took it over since, and its number.
fn taken_over(cluster: &Cluster) -> (Place, Place, String) {
    let here = Place::new(cluster, "wang", "A1");
    let there = Place::new(cluster, "li", "B2");
    here.work("1001", "{\"answer\":\"insert\"}\n");
    here.run(&["central", "deliver"]).ends_with(0, &[]);
    let number = cluster.ask("SELECT spoken FROM posdoc.cases");
    there.run(&["central", "take", &number]).ends_with(0, &[]);
    (here, there, number)
}

#[test]
fn whoever_goes_on_with_a_case_that_another_desk_has_is_told_and_both_logs_are_kept() {
    let Some(cluster) = team() else { return };
    let (here, there, number) = taken_over(&cluster);
    // The own store is enough to go on: nobody waits for the network. What is found out then is told in the next line.
    let mut open = here
        .home
        .posdoc(&["resume", &number, "--json"])
        .config(&here.config)
        .start();
    open.line();
    let told = wait_for("the word of the other desk", || {
        open.say("{\"note\":\"still here\"}");
        let line = open.line().expect("a line");
        line.contains("is working on case").then_some(line)
    });
    assert!(told.contains("li at "), "{told}");
    open.say("{\"answer\":\"no\"}");
    open.line();
    assert!(open.end().success());
    // It is still the other's.
    assert_eq!(cluster.ask("SELECT login FROM posdoc.leases"), "li");
    let work = |place: &Place, answer: &str| {
        place
            .home
            .posdoc(&["resume", &number, "--json"])
            .config(&place.config)
            .stdin(answer)
            .run()
    };
    // Also a run that is over in a moment is told.
    work(&here, "").ends_with(0, &["li at ", "is working on case"]);
    work(&there, "{\"answer\":\"yes\"}\n").ends_with(0, &[]);
    for place in [&here, &there] {
        place.run(&["central", "deliver"]).ends_with(0, &[]);
    }
    assert_eq!(cluster.ask("SELECT diverged FROM posdoc.cases"), "t");
    let answers = "SELECT string_agg(entry -> 'answer' ->> 'answer', ' ' ORDER BY entry::text) FROM posdoc.turns WHERE seq = 1";
    assert_eq!(cluster.ask(answers), "no yes");
    let listed = here.run(&["central", "find", &number]);
    assert!(
        listed.out.contains("two desks worked on it"),
        "{}",
        listed.out
    );
}

#[test]
fn a_lease_ends_by_itself_and_goes_to_nobody_else_before() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut own = store(folder.path());
    let record = case(&mut own, 1);
    deliver(&own, &mut server(&cluster, "wang"), &|| false).expect("delivered");
    let (one, two) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
    let (mut wang, mut li) = (server(&cluster, "wang"), server(&cluster, "li"));
    let ids = [record.id];
    assert!(wang.hold(&ids, one, "one").expect("held").is_empty());
    let told = li.hold(&ids, two, "two").expect("answered");
    assert_eq!((&*told[0].login, &*told[0].computer), ("wang", "one"));
    // A desk is named by its login, too: who knows its id cannot give back what it has.
    assert_eq!(li.give_back(&ids, one).expect("answered"), 0);
    assert!(wang.hold(&ids, one, "one").expect("held").is_empty());
    cluster.ask("UPDATE posdoc.leases SET until = now() - interval '1 second'");
    assert!(li.hold(&ids, two, "two").expect("held").is_empty());
    let told = wang.hold(&ids, one, "one").expect("answered");
    assert_eq!(told[0].login, "li");
    // Of another branch nothing is said, and nothing is held.
    let mut zhao = server(&cluster, "zhao");
    assert!(zhao.hold(&ids, two, "x").expect("answered").is_empty());
    assert_eq!(cluster.ask("SELECT login FROM posdoc.leases"), "li");
}

#[test]
fn work_of_two_that_did_not_know_of_each_other_is_noticed_and_both_logs_stay() {
    let Some(cluster) = team() else { return };
    let (one, two) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    let (mut one, mut two) = (store(one.path()), store(two.path()));
    let (mut wang, mut li) = (server(&cluster, "wang"), server(&cluster, "li"));
    let mut record = case(&mut one, 2);
    deliver(&one, &mut wang, &|| false).expect("delivered");
    let desk = two.desk().expect("a desk");
    let Takeover::Taken { case: whole } = li.take(record.id, desk, "two").expect("asked") else {
        panic!("nobody has it");
    };
    assert!(two.receive(*whole).expect("kept"));
    let mut other = two.find(record.id).expect("read").expect("there");
    assert_eq!(other.log, record.log);
    // Whoever is only behind is no second log.
    deliver(&two, &mut li, &|| false).expect("delivered");
    assert_eq!(cluster.ask("SELECT diverged FROM posdoc.cases"), "f");
    other.log.push(turn("card-read/reseat", "fixed"));
    two.save(&mut other).expect("kept");
    record.log.push(turn("card-read/reseat", "still"));
    one.save(&mut record).expect("kept");
    deliver(&two, &mut li, &|| false).expect("delivered");
    deliver(&one, &mut wang, &|| false).expect("delivered");
    assert_eq!(cluster.ask("SELECT diverged FROM posdoc.cases"), "t");
    // Whoever has taken it over is shown, and neither log is lost.
    assert_eq!(
        cluster.ask("SELECT login FROM posdoc.cases JOIN posdoc.computers USING (desk)"),
        "li"
    );
    assert_eq!(cluster.ask("SELECT string_agg(entry -> 'answer' ->> 'answer', ' ' ORDER BY entry::text) FROM posdoc.turns WHERE seq = 2"), "fixed still");
    assert_eq!(
        cluster.ask("SELECT count(*) FROM posdoc.audit WHERE action = 'diverged'"),
        "1"
    );
    // Taking it back does not undo what was done here.
    two.let_go(record.id);
    assert_eq!(li.give_back(&[record.id], desk).expect("answered"), 1);
    let desk = one.desk().expect("a desk");
    let Takeover::Taken { case: whole } = wang.take(record.id, desk, "one").expect("asked") else {
        panic!("it was given back");
    };
    one.let_go(record.id);
    assert!(!one.receive(*whole).expect("looked at"));
    assert_eq!(
        one.find(record.id).expect("read").expect("there").log,
        record.log
    );
}

#[test]
fn notes_that_two_desks_made_without_knowing_of_each_other_all_stay() {
    let Some(cluster) = team() else { return };
    let folders = [(); 2].map(|()| tempfile::tempdir().expect("a folder"));
    let (mut one, mut two) = (store(folders[0].path()), store(folders[1].path()));
    let (mut wang, mut li) = (server(&cluster, "wang"), server(&cluster, "li"));
    let desks = [&one, &two].map(|store| store.desk().expect("a desk"));
    let mut record = case(&mut one, 2);
    deliver(&one, &mut wang, &|| false).expect("delivered");
    let id = record.id;
    let take = |server: &mut posdoc::central::Server, store: &mut posdoc::cases::Store, desk| {
        deliver(store, server, &|| false).expect("delivered");
        let Takeover::Taken { case } = server.take(id, desk, "x").expect("asked") else {
            panic!("nobody has it");
        };
        assert!(store.receive(*case).expect("kept"));
        let found = store.find(id).expect("read").expect("there");
        store.let_go(id);
        found
    };
    let texts = |record: &posdoc::cases::Record| -> Vec<String> {
        let notes = record.notes.iter();
        notes.map(|note| note.text.clone()).collect()
    };
    let mut other = take(&mut li, &mut two, desks[1]);
    // Each writes something down, and neither hears of the other.
    let at = "card-read/reseat";
    record.add_note(at, NoteKind::Own, "the chip is bent", 7);
    record
        .caller
        .insert("shop-name".to_owned(), "Corner".to_owned());
    one.save(&mut record).expect("kept");
    one.let_go(id);
    other.add_note(at, NoteKind::Own, "rings back at six", 8);
    other
        .caller
        .insert("shop-name".to_owned(), "Corner Noodles".to_owned());
    other
        .caller
        .insert("callback-phone".to_owned(), "1001".to_owned());
    two.save(&mut other).expect("kept");
    two.let_go(id);
    deliver(&two, &mut li, &|| false).expect("delivered");
    assert_eq!(li.give_back(&[id], desks[1]).expect("answered"), 1);
    // All that is known comes along, whoever takes it.
    let mine = take(&mut wang, &mut one, desks[0]);
    assert_eq!(cluster.ask("SELECT diverged FROM posdoc.cases"), "t");
    let both = ["in a hurry", "the chip is bent", "rings back at six"];
    assert_eq!(texts(&mine)[..3], both);
    assert_eq!(wang.give_back(&[id], desks[0]).expect("answered"), 1);
    let mut theirs = take(&mut li, &mut two, desks[1]);
    assert_eq!(texts(&theirs)[..3], both);
    assert_eq!(theirs.caller["callback-phone"], "1001");
    theirs.log.push(turn(at, "fixed"));
    two.save(&mut theirs).expect("kept");
    deliver(&two, &mut li, &|| false).expect("delivered");
    let at_li = "SELECT string_agg(note, '|' ORDER BY notes.seq) FROM posdoc.notes JOIN posdoc.copies USING (case_id, desk) WHERE login = 'li'";
    assert!(cluster.ask(at_li).starts_with(&both.join("|")));
    // A name that was put right is not lost either.
    let known = |record: &posdoc::cases::Record| {
        let mut all = texts(record);
        all.extend(record.caller.values().cloned());
        all.join("|")
    };
    for name in ["Corner Noodles", "Corner"] {
        let record = two.find(id).expect("read").expect("there");
        assert!(known(&record).contains(name), "{}", known(&record));
    }
}

#[test]
fn cases_are_found_however_numbers_are_written_and_lists_say_what_they_leave_out() {
    let Some(cluster) = team() else { return };
    let here = Place::new(&cluster, "wang", "A1");
    let there = Place::new(&cluster, "li", "B2");
    for phone in ["+86 138-0000-1234", "020 7946 0000"] {
        here.work(phone, "{\"answer\":\"insert\"}\n");
    }
    here.run(&["central", "deliver"]).ends_with(0, &[]);
    for phone in [
        "13800001234",
        "+86 138 0000 1234",
        "+44 20 7946 0000",
        "02079460000",
    ] {
        let found = there
            .run(&["central", "find", "--phone", phone, "--json"])
            .json();
        assert_eq!(found.as_array().map(Vec::len), Some(1), "{phone}: {found}");
    }
    let number = cluster.ask("SELECT spoken FROM posdoc.cases ORDER BY began LIMIT 1");
    let lower = number.to_lowercase();
    assert_ne!(number, lower);
    there.run(&["central", "take", &lower]).ends_with(0, &[]);
    let list = here.run(&["central", "find", &lower]);
    assert!(list.out.contains("taken over by li at "), "{}", list.out);
    let list = here.run(&["central", "find", "--most", "1"]);
    assert_eq!(list.out.lines().count(), 1, "{}", list.out);
    list.ends_with(0, &["Only the first 1 are shown"]);
    let list = here.run(&["central", "find"]);
    assert_eq!((list.out.lines().count(), &*list.err), (2, ""));
}

#[test]
fn of_a_case_that_two_desks_worked_on_both_logs_are_shown() {
    let Some(cluster) = team() else { return };
    let (here, there, number) = taken_over(&cluster);
    for (place, answer, note) in [(&there, "yes", "it was fixed"), (&here, "no", "rings back")] {
        let lines = format!("{{\"answer\":\"{answer}\"}}\n{{\"note\":\"{note}\"}}\n");
        place
            .home
            .posdoc(&["resume", &number, "--json"])
            .config(&place.config)
            .stdin(&lines)
            .run();
        place.run(&["central", "deliver"]).ends_with(0, &[]);
    }
    there.run(&["central", "give-back", &number]);
    let shown = here.run(&["central", "show", &number]);
    shown.ends_with(0, &[]);
    for part in [
        "two desks worked on it",
        "wang at ",
        "li at ",
        "Note: it was fixed",
        "Note: rings back",
    ] {
        assert!(shown.out.contains(part), "{part}: {}", shown.out);
    }
    let shown = there.run(&["central", "show", &number, "--json"]).json();
    assert_eq!(shown["desks"].as_array().map(Vec::len), Some(2), "{shown}");
    assert_eq!(shown["two_logs"], true);
    // Who takes it over is told where to see both.
    let shown_by = cluster.ask("SELECT login FROM posdoc.cases JOIN posdoc.copies ON case_id = id AND copies.desk = cases.desk");
    let taker = if shown_by == "wang" { &here } else { &there };
    let taken = taker.run(&["central", "take", &number]);
    assert!(
        taken.out.contains("posdoc central show"),
        "{}{}",
        taken.out,
        taken.err
    );
}

#[test]
fn what_the_team_knows_of_a_caller_is_told_while_the_call_lasts() {
    let Some(cluster) = team() else { return };
    let here = Place::new(&cluster, "wang", "A1");
    let there = Place::new(&cluster, "li", "B2");
    for _ in 0..2 {
        here.work("1001", "{\"answer\":\"insert\"}\n");
    }
    here.run(&["central", "deliver"]).ends_with(0, &[]);
    let settings = there.home.path().join("settings.toml");
    std::fs::write(&settings, &there.config).expect("written");
    let (settings, cases) = (settings.display().to_string(), there.home.cases());
    let cases = cases.display().to_string();
    let wizard = Start {
        args: &["start", "card-read"],
        size: (120, 30),
        env: &[("POSDOC_CONFIG", &settings), ("POSDOC_DATA", &cases)],
        ..Start::default()
    };
    let mut wizard = wizard.run();
    wizard.see("Could an earlier try");
    wizard.send("\u{1b}[18~").see("6 Who is calling").send("6");
    wizard.see("Keep and go back").send("\u{1b}[B");
    wizard.see("as on the receipt").send("\u{1b}[B");
    wizard.see("support rings you back").send("1001\u{1b}");
    wizard.see("rang the team 2 times this week");
    wizard.send("\u{3}");
    assert_eq!(wizard.ended().exit_code(), 0);
}

#[test]
fn of_many_that_want_a_case_at_once_one_gets_it() {
    let Some(cluster) = team() else { return };
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = store(folder.path());
    let record = case(&mut store, 1);
    deliver(&store, &mut server(&cluster, "wang"), &|| false).expect("delivered");
    let taken: usize = thread::scope(|scope| {
        let takers: Vec<_> = (1..=8_u128)
            .map(|desk| {
                let (cluster, id) = (&cluster, record.id);
                scope.spawn(move || {
                    let taken = server(cluster, "li").take(id, uuid::Uuid::from_u128(desk), "x");
                    usize::from(matches!(taken.expect("asked"), Takeover::Taken { .. }))
                })
            })
            .collect();
        takers
            .into_iter()
            .map(|taker| taker.join().expect("no panic"))
            .sum()
    });
    assert_eq!(taken, 1);
}

#[test]
fn the_wizard_says_who_has_the_case_and_what_was_not_delivered() {
    let Some(cluster) = team() else { return };
    let (here, _, number) = taken_over(&cluster);
    let settings = here.home.path().join("settings.toml");
    let (settings, cases) = (settings.display().to_string(), here.home.cases());
    let cases = cases.display().to_string();
    let wizard = Start {
        args: &["resume", &number],
        size: (120, 30),
        env: &[("POSDOC_CONFIG", &settings), ("POSDOC_DATA", &cases)],
        ..Start::default()
    };
    let mut wizard = wizard.run();
    wizard.see("Go on all the same?").send("y\r");
    wizard
        .see("Could an earlier try")
        .see("is working on case")
        .lose("not delivered yet");
    cluster.down();
    wizard
        .send("1")
        .see("Push the chip all the way in")
        .see("1 not delivered yet");
    cluster.up();
    wizard.lose("not delivered yet").send("\u{3}");
    assert_eq!(wizard.ended().exit_code(), 0);
    let turns = "SELECT count(*) FROM posdoc.turns JOIN posdoc.copies USING (case_id, desk) WHERE login = 'wang'";
    assert_eq!(cluster.ask(turns), "2");
}
