//! What the line mode and JSON mode tell an agent, with a store behind them.

use std::{path::Path, time::Duration};

use serde_json::Value;

use super::{Options, json, plain};
use crate::{
    app::{
        ActiveCase,
        autosave::{Autosave, StoreConfig},
        driver::{Clock, Driver},
    },
    cases::{Filter, Outcome, clock},
    content::Content,
    settings::{Profile, Role},
    words::Words,
};

/// A desk of an agent whose cases are kept in a folder, so many minutes from now.
fn desk(folder: &Path, role: Role, minutes: i64) -> Driver {
    let content = Content::embedded();
    let words = Words::new(content.files.clone(), &["en"]);
    let active = ActiveCase::begin(content, "start", words, role, Profile::default());
    let place = StoreConfig {
        folder: Some(folder.to_owned()),
        days: 90,
    };
    let clock = Clock::Set {
        now: clock::now() + minutes * 60_000,
        elapsed: Duration::ZERO,
    };
    Driver::on_clock(
        active.expect("a first screen"),
        Autosave::new(Some(place)),
        clock,
    )
}

fn agent(folder: &Path, minutes: i64) -> Driver {
    desk(folder, Role::Agent, minutes)
}

/// The replies to these lines, the first screen first.
fn replies(driver: Driver, lines: &[&str]) -> Vec<Value> {
    let mut out = Vec::new();
    let _ = json::run(driver, lines.join("\n").as_bytes(), &mut out);
    let out = String::from_utf8(out).expect("UTF-8");
    let lines = out.lines();
    lines
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

/// What the line mode writes for these lines.
fn written(driver: Driver, offer: bool, lines: &[&str]) -> String {
    let options = Options {
        offer,
        ..Options::default()
    };
    let mut out = Vec::new();
    let input = lines.join("\n");
    let _ = plain::run(driver, options, plain::Echo::On, input.as_bytes(), &mut out);
    String::from_utf8(out).expect("UTF-8")
}

const CALLER: &str = r#"{"caller":{"merchant-no":"898440149000015"}}"#;

#[test]
fn a_shop_that_called_before_is_told_of_however_its_number_came_to_be_known() {
    let folder = tempfile::tempdir().expect("a folder");
    let first = replies(
        agent(folder.path(), 0),
        &[CALLER, r#"{"jump":"network"}"#, r#"{"next":true}"#],
    );
    assert_eq!(first[1].get("earlier"), None, "{}", first[1]);
    // Who called is known before anything was asked, as with --caller.
    let mut known = agent(folder.path(), 1);
    let number = ("merchant-no".to_owned(), "898440149000015".to_owned());
    known.set_caller(&[number].into()).expect("a number");
    let again = replies(known, &[r#"{"jump":"network"}"#, r#"{"jump":"printer"}"#]);
    let flows = again.iter().map(|line| line["earlier"][0]["flow"].as_str());
    assert_eq!(flows.collect::<Vec<_>>(), [Some("network"); 3]);
    let same = again.iter().map(|line| line["same_lately"].as_u64());
    assert_eq!(same.collect::<Vec<_>>(), [Some(0), Some(1), Some(0)]);
    let mut known = agent(folder.path(), 1);
    let number = ("merchant-no".to_owned(), "898440149000015".to_owned());
    known.set_caller(&[number].into()).expect("a number");
    let text = written(known, false, &["g network", "q"]);
    assert_eq!(text.matches("Called before (").count(), 2, "{text}");
    assert_eq!(text.matches("already this week").count(), 1, "{text}");
}

#[test]
fn what_is_due_and_what_waits_is_told_from_the_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines = [
        CALLER,
        r#"{"jump":"network"}"#,
        r#"{"call_back":"30"}"#,
        r#"{"next":true}"#,
        r#"{"jump":"printer"}"#,
        r#"{"note":"fetches the receipt"}"#,
        r#"{"hold":true}"#,
    ];
    let begun = replies(agent(folder.path(), 0), &lines);
    assert!(begun.iter().all(|line| line.get("due").is_none()));
    let later = replies(agent(folder.path(), 40), &[r#"{"held":true}"#]);
    assert_eq!(later[0]["due"].as_array().map(Vec::len), Some(1));
    let held = later[1]["held"].as_array().expect("a list");
    assert_eq!(held.iter().filter(|it| it["due"] == true).count(), 1);
    assert_eq!(held.len(), 2);
    // Whoever is not asked is told all the same.
    let piped = written(agent(folder.path(), 40), false, &["q"]);
    assert!(piped.contains("2 cases wait"), "{piped}");
    assert!(piped.contains("Time to ring back"), "{piped}");
    let asked = written(agent(folder.path(), 40), true, &["1", "q"]);
    let due = asked.find("1. ").map(|at| &asked[at..]).unwrap_or_default();
    let first = due.lines().next().unwrap_or_default();
    assert!(first.contains("ring back now"), "{asked}");
    assert!(asked.contains("2. "), "{asked}");
}

#[test]
fn a_case_held_at_a_call_for_support_waits() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut driver = agent(folder.path(), 0);
    driver.open();
    driver.jump("network");
    driver.stop();
    assert!(driver.can_wait());
    driver.hold().expect("a first screen");
    driver.keep();
    driver.finish();
    let mut driver = agent(folder.path(), 5);
    driver.open();
    let waiting = driver.waiting();
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0].outcome, Outcome::Support);
}

#[test]
fn a_shop_is_not_offered_a_call_and_nothing_is_left_of_a_look() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut driver = desk(folder.path(), Role::Clerk, 0);
    driver.open();
    driver.stop();
    driver.keep();
    assert_eq!(driver.list(&Filter::default()).len(), 1);
    driver.back();
    driver.keep();
    assert_eq!(driver.list(&Filter::default()), []);
    driver.jump("network");
    driver.stop();
    driver.keep();
    // The power goes.
    drop(driver);
    let mut driver = desk(folder.path(), Role::Clerk, 1);
    driver.open();
    assert_eq!(driver.open_cases(), []);
    assert_eq!(driver.list(&Filter::default()).len(), 1);
}

#[test]
fn a_code_that_was_told_finds_its_case_also_when_that_went_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut driver = agent(folder.path(), 0);
    driver.open();
    driver.jump("network");
    driver.keep();
    let told = driver.active.handover();
    driver.stop();
    driver.keep();
    assert_ne!(driver.active.handover(), told);
    let words = |words: &str| Filter {
        words: Some(words.to_owned()),
        ..Filter::default()
    };
    assert_eq!(driver.list(&words(&told)).len(), 1);
    assert_eq!(driver.named(&told.replace(' ', "")).len(), 1);
    let number = ("merchant-no".to_owned(), "898440149000015".to_owned());
    driver.set_caller(&[number].into()).expect("a number");
    driver.keep();
    for (digits, found) in [
        ("8984", 0),
        ("4014", 0),
        ("0015", 1),
        ("898440149000015", 1),
    ] {
        assert_eq!(driver.list(&words(digits)).len(), found, "{digits}");
    }
}

#[test]
fn what_was_passed_on_is_told_with_its_reason_and_found_by_its_team() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines = [
        r#"{"pass_on":"technical"}"#,
        r#"{"hold":true}"#,
        r#"{"jump":"network"}"#,
        r#"{"pass_on":{"to":"technical","reason":"drops at noon"}}"#,
        r#"{"ticket":true}"#,
        r#"{"reopen":true}"#,
        r#"{"ticket":true}"#,
        r#"{"line":true}"#,
        r#"{"pass_on":{"to":"technical","why":"x"}}"#,
    ];
    let replies = replies(agent(folder.path(), 0), &lines);
    for refused in &replies[1..3] {
        assert_eq!(refused["error"]["code"], "nothing-there");
        let message = refused["error"]["message"].as_str().unwrap_or_default();
        assert!(message.contains("no case"), "{message}");
    }
    let ticket = &replies[5]["ticket"];
    assert_eq!(ticket["reason"], "drops at noon");
    assert!(ticket["passed_on"].is_string() && ticket["urgency"].is_object());
    let back = &replies[7]["ticket"]["came_back"];
    assert_eq!(back["from"]["id"], "technical");
    let line = replies[8]["line"].as_str().unwrap_or_default();
    assert!(line.starts_with("posdoc-case-"), "{line}");
    assert_eq!(replies[9]["error"]["code"], "wrong-type");
}

#[test]
fn what_was_retold_bears_no_time_and_is_counted_as_it_is_listed() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut sender = agent(folder.path(), 0);
    sender.active.profile.station.agent = "Mei".to_owned();
    sender.jump("network");
    let answer = sender.screen().choices[0].id.clone();
    sender.answer(&answer);
    let code = sender.active.handover();
    let mut receiver = agent(folder.path(), 1);
    receiver
        .take_over(&code, crate::app::driver::Aside::Leave)
        .expect("a code");
    // The turns are written down with the time at which they were taken over.
    receiver.active.write_down(clock::now());
    let ticket = receiver.ticket();
    assert!(ticket.tried.iter().all(|step| step.at.is_none()));
    let told = ticket.taken_over.expect("it came with a code");
    assert_eq!(told.steps, ticket.tried.len());
    let line = sender.active.line();
    receiver
        .receive(&line, crate::app::driver::Aside::Leave)
        .expect("a line");
    let words = receiver.active.words.clone();
    let text = receiver.ticket().unwrapped(&words);
    assert!(text.contains("Sent by Mei."), "{text}");
}

#[test]
fn a_region_that_was_told_is_forgotten() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines = [
        r#"{"caller":{"region":"cn"}}"#,
        r#"{"caller":{"region":null}}"#,
        r#"{"caller":{"colour":"red"}}"#,
    ];
    let replies = replies(agent(folder.path(), 0), &lines);
    assert!(
        replies[1]["facts"].get("region").is_some(),
        "{}",
        replies[1]
    );
    assert!(
        replies[2]["facts"].get("region").is_none(),
        "{}",
        replies[2]
    );
    let offered = replies[3]["error"]["offered"].to_string();
    assert!(offered.contains("region"), "{offered}");
}
