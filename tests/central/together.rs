//! Two desks and one case.

use std::thread;

use posdoc::central::{Takeover, deliver};

use super::{Place, case, server, store, team, turn};

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
    there
        .run(&["central", "give-back", &number])
        .ends_with(0, &[]);
    here.run(&["central", "take", &number]).ends_with(0, &[]);
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
        cluster.ask("SELECT desk FROM posdoc.cases"),
        desk.to_string()
    );
    assert_eq!(cluster.ask("SELECT string_agg(entry -> 'answer' ->> 'answer', ' ' ORDER BY entry::text) FROM posdoc.turns WHERE seq = 2"), "fixed still");
    assert_eq!(
        cluster.ask("SELECT count(*) FROM posdoc.audit WHERE action = 'diverged'"),
        "1"
    );
    // Taking it back does not undo what was done here.
    two.let_go(record.id);
    li.give_back(record.id, desk).expect("given back");
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
