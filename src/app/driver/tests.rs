//! What every front end gets from the driver. No store is behind it: nothing is written.

use std::{collections::BTreeMap, time::Duration};

use super::*;
use crate::{
    app::{
        AGES, Shared,
        autosave::Kept,
        screen::{Body, Ground, Source, trail},
        transfer::BadLine,
    },
    cases::{NoteKind, Outcome, PassedTo, StoreError},
    pack::{Desk, Queue},
    probe::loopback,
    session::{CLAIMS, How},
    settings::Profile,
    words::Words,
};

const NOON: i64 = 12 * 60 * 60 * 1000;

fn driver(start: &str) -> Driver {
    let content = Content::embedded();
    let words = Words::new(content.files.clone(), &["en"]);
    let active = ActiveCase::begin(content, start, words, Role::Clerk, Profile::default());
    let clock = Clock::Set {
        now: NOON,
        elapsed: Duration::ZERO,
    };
    let active = active.expect("a place of the pack");
    Driver::on_clock(active, Autosave::new(None), clock)
}

fn after(driver: &mut Driver, time: Duration) -> Tick {
    let elapsed = driver.elapsed() + time;
    let now = NOON + i64::try_from(elapsed.as_millis()).expect("a short time");
    driver.tick(now, elapsed)
}

fn moved(turn: Turn) -> Vec<(String, String)> {
    match turn {
        Turn::Moved { voided } => voided,
        Turn::Confirm(_) | Turn::TimePassed | Turn::Refused(_) => panic!("{turn:?}"),
    }
}

fn place(driver: &Driver) -> String {
    let session = &driver.active.session;
    session.state().place(session.pack())
}

#[test]
fn an_answer_that_voids_later_ones_is_given_once_confirmed() {
    let mut driver = driver("start");
    for answer in ["card", "read", "swipe"] {
        assert_eq!(moved(driver.answer(answer)), []);
    }
    for _ in 0..3 {
        moved(driver.back());
    }
    let Turn::Confirm(Confirm::Voids(voided)) = driver.answer("machine") else {
        panic!("not asked");
    };
    assert_eq!(voided.len(), 2);
    assert_eq!(place(&driver), "start/entry", "nothing has changed");
    // Another answer is another question.
    assert_eq!(moved(driver.answer("card")), []);
    assert_eq!(driver.confirm(), Turn::Refused(TurnError::NothingThere));
    moved(driver.back());
    assert!(matches!(driver.answer("machine"), Turn::Confirm(_)));
    assert_eq!(moved(driver.confirm()), voided);
}

#[test]
fn an_answer_that_ends_a_danger_too_early_is_given_once_confirmed() {
    let early = Turn::Confirm(Confirm::Early);
    let mut driver = driver("charged/wait");
    assert_eq!(driver.seconds_left(), Some(300));
    assert_eq!(driver.answer("fixed"), early);
    assert_eq!(place(&driver), "charged/wait");
    moved(driver.confirm());
    moved(driver.back());
    // Another answer than before makes the way from there void, and is too early all the same.
    assert_eq!(driver.answer("fixed"), early);
    after(&mut driver, Duration::from_mins(5));
    moved(driver.answer("fixed"));
}

#[test]
fn what_is_void_and_too_early_is_confirmed_twice() {
    let mut driver = driver("charged/wait");
    moved(driver.answer("still"));
    let next = driver
        .active
        .session
        .state()
        .offered(driver.active.session.pack())[0]
        .to_string();
    moved(driver.answer(&next));
    moved(driver.back());
    moved(driver.back());
    let Turn::Confirm(Confirm::Voids(voided)) = driver.answer("fixed") else {
        panic!("not asked");
    };
    assert_eq!(driver.confirm(), Turn::Confirm(Confirm::Early));
    assert_eq!(moved(driver.confirm()), voided);
}

#[test]
fn a_countdown_goes_on_the_same_way_and_begins_anew_another_way() {
    let mut driver = driver("printer/paper");
    let answers = driver
        .active
        .session
        .state()
        .offered(driver.active.session.pack());
    let to_cool = answers[1].to_string();
    moved(driver.answer(&to_cool));
    assert_eq!(place(&driver), "printer/cool");
    let whole = driver.seconds_left().expect("a countdown");
    after(&mut driver, Duration::from_mins(1));
    moved(driver.back());
    assert_eq!(driver.seconds_left(), None);
    moved(driver.answer(&to_cool));
    assert_eq!(driver.seconds_left(), Some(whole - 60));
    moved(driver.jump("printer/cool"));
    assert_eq!(driver.seconds_left(), Some(whole));
}

#[test]
fn what_was_meant_for_a_screen_that_time_closed_is_not_taken() {
    let mut driver = driver("card-read");
    moved(driver.answer("insert"));
    moved(driver.answer("no"));
    assert_eq!(place(&driver), "card-read/reseat");
    driver.shown();
    let later = Duration::from_millis(AGES.unsigned_abs() + 1);
    assert_eq!(after(&mut driver, later).aged, Aged::Screen);
    assert_eq!(driver.answer("still"), Turn::TimePassed);
    assert_eq!(driver.fill(BTreeMap::new()), Turn::TimePassed);
    assert_eq!(driver.redo(), Turn::TimePassed);
    assert_eq!(place(&driver), "gate-money/last");
    driver.shown();
    moved(driver.answer("none"));
    assert_eq!(place(&driver), "card-read/reseat");
}

#[test]
fn a_case_on_hold_waits_and_its_countdown_with_it() {
    let mut driver = driver("charged/wait");
    let first = driver.slot();
    moved(driver.answer("still"));
    moved(driver.back());
    assert!(driver.is_first());
    moved(driver.redo());
    moved(driver.jump("charged/wait"));
    driver.hold().expect("there is a first screen");
    assert_eq!(place(&driver), "start/entry");
    assert_ne!(driver.slot(), first);
    assert_eq!(driver.next_held(), Some(Duration::from_mins(5)));
    let over = after(&mut driver, Duration::from_secs(301)).held_over;
    assert!(over.is_some_and(|(_, title)| !title.is_empty()));
    assert_eq!(driver.next_held(), None, "once");
    assert_eq!(driver.back_to_held(0), Some(true));
    assert_eq!(
        (place(&driver), driver.slot()),
        ("charged/wait".to_owned(), first)
    );
    assert!(driver.held.is_empty(), "nothing was answered in the other");
    assert_eq!(driver.back_to_held(0), None);
}

#[test]
fn a_code_takes_a_case_over_and_the_one_under_way_waits_or_is_left() {
    let mut one = driver("card-read");
    moved(one.answer("insert"));
    moved(one.answer("no"));
    let code = one.active.handover();
    for (aside, waiting) in [(Aside::Hold, 1), (Aside::Leave, 0)] {
        let mut other = driver("printer");
        moved(other.stop());
        moved(other.back());
        moved(other.redo());
        moved(other.jump("card-read"));
        let taken = other.take_over(&code, aside).expect("a good code");
        assert_eq!(taken.is_some(), waiting == 1);
        assert_eq!(other.held.len(), waiting);
        assert_eq!(other.active.handover(), code);
    }
    let mut other = driver("printer");
    assert!(other.take_over("12", Aside::Hold).is_err());
    assert_eq!(place(&other), "printer/entry");
    assert!(matches!(
        other.search(&code, MOST_FOUND),
        Search::Code(Ok(_))
    ));
    assert!(
        matches!(other.search("no paper", MOST_FOUND), Search::Found(looked_up) if !looked_up.found.is_empty())
    );
}

#[test]
fn going_where_an_unlisted_code_leads_notes_the_code() {
    let mut driver = driver("start");
    let found = driver.look_up("ZX", MOST_FOUND).found;
    let to = found
        .first()
        .map(|found| found.to.clone())
        .unwrap_or_default();
    moved(driver.jump(&to));
    let noted: Vec<_> = driver.active.session.state().fields.values().collect();
    assert_eq!(noted, ["ZX"]);
}

#[test]
fn what_is_not_kept_is_reported_once_and_once_when_it_is_again() {
    let mut driver = driver("start");
    let trouble = Shared::from(StoreError::NoFolder);
    let full = || Kept::No(trouble.clone());
    assert_eq!(driver.on_disk(), OnDisk::Unknown);
    let failed = KeptChange::Failed(trouble.clone());
    assert_eq!(driver.note_kept(full()), Some(failed));
    assert_eq!(driver.note_kept(full()), None);
    assert_eq!(driver.note_kept(Kept::NotYet), None);
    assert_eq!(driver.on_disk(), OnDisk::No);
    assert_eq!(driver.note_kept(Kept::Yes), Some(KeptChange::Again));
    assert_eq!(driver.note_kept(Kept::Yes), None);
    assert_eq!(driver.note_kept(Kept::NotYet), None);
    assert_eq!(driver.on_disk(), OnDisk::NotYet);
    assert_eq!(driver.keep().kept, None, "cases are not to be kept here");
}

#[test]
fn words_that_led_to_a_place_are_not_asked_again_and_can_be_taken_back() {
    let mut driver = driver("start");
    let found = driver
        .look_up("terminal is on wifi and has no internet", 9)
        .found;
    let to = found.first().expect("something is found").to.clone();
    assert_eq!(to, "network");
    moved(driver.enter(&to, None));
    assert_ne!(place(&driver), "network/link");
    let text = driver.ticket().text(&driver.active.words);
    assert!(
        text.contains("From your words: terminal is on wifi"),
        "{text}"
    );
    let json = serde_json::to_value(driver.ticket()).expect("JSON");
    let facts = json["facts"].as_array().expect("facts");
    let link = facts.iter().find(|fact| fact["id"] == "link");
    assert_eq!(link.expect("known")["from"], "words");

    let steps = trail(&driver.active.session, &driver.active.words);
    let stated: Vec<_> = steps
        .iter()
        .filter_map(|step| step.stated.as_ref())
        .collect();
    assert!(
        stated
            .iter()
            .all(|stated| stated.words.starts_with("terminal is on wifi"))
    );
    let facts: Vec<&str> = stated.iter().map(|stated| &*stated.fact).collect();
    assert!(facts.contains(&"link"), "{facts:?}");

    let offered = driver
        .active
        .session
        .state()
        .offered(driver.active.session.pack());
    moved(driver.answer(&offered[0]));
    let Turn::Confirm(Confirm::Voids(voided)) = driver.take_back(0, "link") else {
        panic!("not asked");
    };
    assert_eq!(voided.len(), 1);
    assert_ne!(place(&driver), "network/link", "nothing has changed");
    assert_eq!(moved(driver.confirm()), voided);
    assert_eq!(place(&driver), "network/link");
    assert_eq!(
        driver.take_back(0, "link"),
        Turn::Refused(TurnError::NothingThere)
    );
}

#[test]
fn what_words_said_is_taken_back_by_its_fact() {
    let mut driver = driver("start");
    let found = driver
        .look_up("terminal is on wifi and has no internet", 9)
        .found;
    moved(driver.enter(&found[0].to.clone(), None));
    let said = |driver: &Driver| -> Vec<String> {
        let stated = driver.stated().into_iter().filter_map(|step| step.stated);
        stated.map(|stated| stated.fact).collect()
    };
    assert_eq!(said(&driver), ["link", "net"]);
    // What no words said, and what is no fact at all.
    for other in ["pay", "nothing"] {
        let refused = Turn::Refused(TurnError::NothingThere);
        assert_eq!(driver.unsay(other), refused, "{other}");
    }
    assert_eq!(moved(driver.unsay("link")), []);
    assert_eq!(place(&driver), "network/link");
    assert_eq!(said(&driver), ["net"]);
    // An answer takes the place of what was said, and is taken back by going back.
    moved(driver.answer("wifi"));
    assert_eq!(driver.unsay("link"), Turn::Refused(TurnError::NothingThere));
}

#[test]
fn what_is_picked_without_words_says_nothing() {
    let known = |driver: &Driver| driver.active.session.state().stated().len();
    let mut driver = driver("start");
    driver.look_up("inserted the card and nothing", 9);
    driver.forget_search();
    moved(driver.jump("card-read"));
    assert_eq!(known(&driver), 0);
    // A place that the words did not lead to.
    driver.look_up("inserted the card and nothing", 9);
    moved(driver.jump("printer"));
    assert_eq!(known(&driver), 0);
    let found = driver.look_up("55", 9).found;
    moved(driver.enter(&found[0].to.clone(), None));
    assert_eq!(known(&driver), 0);
    // A jump to what was found last.
    let found = driver
        .look_up("she tapped her phone, nothing happened", 9)
        .found;
    moved(driver.jump(&found[0].to.clone()));
    assert_eq!(known(&driver), 1);
    // What was kept of the words holds no secret.
    driver.look_up("inserted the card 4111 1111 1111 1111 and nothing", 9);
    moved(driver.enter("card-read", None));
    let log = serde_json::to_string(driver.active.session.case()).expect("JSON");
    assert!(
        log.contains("inserted the card") && !log.contains("4111 1111"),
        "{log}"
    );
}

/// A driver at the desk of an acquirer's agent.
fn desk(start: &str) -> Driver {
    let mut driver = driver(start);
    driver.active.role = Role::Agent;
    driver.active.profile.station.is = Some(Desk::Acquirer);
    driver
}

fn caller(values: &[(&str, &str)]) -> BTreeMap<String, String> {
    let values = values.iter();
    values
        .map(|(id, value)| ((*id).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn what_is_known_of_a_caller_fills_fields_and_is_taken_whole_or_not_at_all() {
    let mut driver = desk("network/call");
    let known = caller(&[
        ("merchant-no", "898440149000015"),
        ("shop-name", "Corner Noodles"),
    ]);
    assert_eq!(driver.set_caller(&known), Ok(()));
    let wrong = caller(&[
        ("terminal-no", "12345678"),
        ("merchant-no", "4111111111111111"),
    ]);
    let fault = driver.set_caller(&wrong).expect_err("a card number");
    assert_eq!(fault.field, "merchant-no");
    let unknown = caller(&[("amount", "128.00")]);
    let fault = driver.set_caller(&unknown).expect_err("not of a caller");
    assert_eq!((&*fault.field, fault.fault), ("amount", None));
    assert_eq!(
        driver.active.record.caller, known,
        "nothing of it was taken"
    );
    let Body::Support(support) = driver.screen().body else {
        panic!("no end");
    };
    let row = support.fields.iter().find(|row| row.id == "merchant-no");
    let row = row.expect("the bundle asks for it");
    assert_eq!(row.value.as_deref(), Some("898440149000015"));
    assert_eq!(row.source, Source::Caller);
    let text = driver.ticket().text(&driver.active.words);
    assert!(text.contains("Corner Noodles"), "{text}");
    // An empty value is forgotten.
    assert_eq!(driver.set_caller(&caller(&[("shop-name", "")])), Ok(()));
    assert_eq!(driver.active.record.caller.len(), 1);
}

#[test]
fn at_an_acquirers_desk_a_call_for_support_is_passed_on_and_nobody_is_rung() {
    let mut driver = desk("network");
    assert!(matches!(driver.stop(), Turn::Moved { .. }));
    let Body::Support(support) = driver.screen().body else {
        panic!("no end");
    };
    assert_eq!(support.route.heading, "Pass on to the technical team");
    assert_eq!(support.route.instead, None);
    assert!(
        support.open.starts_with("I'm passing this on"),
        "{}",
        support.open
    );
    let ticket = driver.ticket();
    assert_eq!(ticket.to.as_ref().map(|to| &*to.id), Some("technical"));
    assert_eq!(ticket.contact, None);
    driver.next_caller().expect("there is a first screen");
    let left = driver.left.last().expect("it was left");
    assert_eq!(
        left.record
            .outcome_at(left.session.pack(), left.session.state()),
        Outcome::PassedOn
    );
    // A clerk rings, and passes nothing on.
    let mut shop = self::driver("network");
    assert!(matches!(shop.stop(), Turn::Moved { .. }));
    shop.next_caller().expect("there is a first screen");
    assert_eq!(shop.left[0].record.follow_up, None);
}

#[test]
fn a_call_back_lies_ahead_and_keeps_the_case_open() {
    let mut driver = desk("network");
    assert_eq!(driver.call_back("30"), Err(Unagreed::NotBegun));
    assert!(driver.note(NoteKind::Caller, "it drops every noon").is_ok());
    assert_eq!(driver.call_back("never"), Err(Unagreed::NotAhead));
    let due = driver
        .call_back("30")
        .expect("half an hour")
        .expect("a time");
    assert_eq!(due, NOON + 30 * 60 * 1000);
    assert_eq!(driver.outcome(), Outcome::CallBack);
    assert!(!driver.active.is_over());
    driver.reopen();
    assert_eq!(driver.outcome(), Outcome::Open);
    driver
        .pass_on(PassedTo::Colleague)
        .expect("there is a case");
    assert_eq!(driver.outcome(), Outcome::PassedOn);
}

#[test]
fn a_promise_to_ring_back_outlives_that_the_case_is_passed_on() {
    let mut driver = desk("network");
    assert!(driver.note(NoteKind::Caller, "it drops every noon").is_ok());
    let due = driver.call_back("30").expect("half an hour");
    driver
        .pass_on(PassedTo::Queue(Queue::Clearing))
        .expect("there is a case");
    assert_eq!(driver.outcome(), Outcome::PassedOn);
    assert_eq!(driver.active.record.call_back(), due);
    assert!(driver.ticket().call_back.is_some());
    assert!(!driver.active.is_over(), "somebody has to ring");
    // Another time does not take it back from the team.
    let later = driver.call_back("60").expect("an hour");
    assert_eq!(driver.outcome(), Outcome::PassedOn);
    assert_eq!(driver.active.record.call_back(), later);
    assert_eq!(driver.call_back(""), Ok(None));
    assert_eq!(driver.outcome(), Outcome::PassedOn);
    assert!(driver.active.is_over());
    // Nor does one keep from its team what must not wait.
    for (start, urgent) in [("network/call", false), ("gate-hazard/danger", true)] {
        let mut driver = desk(start);
        assert!(driver.note(NoteKind::Caller, "it got wet").is_ok());
        let due = driver.call_back("30").expect("half an hour");
        let to = driver.next_caller().expect("there is a first screen");
        assert_eq!(to.is_some(), urgent, "{start}");
        assert_eq!(driver.left[0].record.call_back(), due);
        assert!(!driver.left[0].record.closed);
    }
}

#[test]
fn a_fix_that_is_still_to_be_tried_is_told_as_open() {
    let mut driver = desk("card-read");
    for answer in ["insert", "no", "fixed"] {
        moved(driver.answer(answer));
    }
    assert_eq!(driver.outcome(), Outcome::SolvedAssumed);
    let open = driver.active.words.common("outcome-open");
    assert_eq!(driver.ticket().outcome.label, open);
}

#[test]
fn a_case_as_a_line_brings_its_notes_and_caller_and_has_its_claims_confirmed() {
    let mut sender = desk("card-read");
    for answer in ["insert", "no", "still"] {
        moved(sender.answer(answer));
    }
    assert_eq!(
        sender.set_caller(&caller(&[("shop-name", "Tea House")])),
        Ok(())
    );
    assert!(sender.note(NoteKind::Caller, "since this morning").is_ok());
    let line = sender.active.line();
    let mut receiver = desk("start");
    // A mail program breaks it; what is cut off is told.
    let broken = line.replace("posdoc-case-1:", "posdoc-case-1:\n ");
    let cut = &line[..line.len() - 9];
    assert_eq!(receiver.receive(cut, Aside::Leave), Err(BadLine::Damaged));
    assert_eq!(receiver.receive(&broken, Aside::Leave), Ok(None));
    let record = &receiver.active.record;
    assert_eq!(record.caller["shop-name"], "Tea House");
    assert_eq!(record.notes[0].text, "since this morning");
    assert_eq!(record.number, None, "it gets a number of this desk");
    assert_eq!(receiver.screen().id, CLAIMS);
    assert!(matches!(receiver.answer("confirm"), Turn::Moved { .. }));
    assert_eq!(place(&receiver), place(&sender));
    let ticket = receiver.ticket();
    assert!(
        ticket
            .taken_over
            .is_some_and(|taken| taken.whole && taken.turns == 3)
    );
}

#[test]
fn what_waits_on_hold_counts_as_waiting_and_not_as_work() {
    let mut driver = desk("card-read");
    moved(driver.answer("insert"));
    driver.hold().expect("there is a first screen");
    assert!(driver.held[0].active.record.on_hold.is_some());
    after(&mut driver, Duration::from_mins(20));
    assert_eq!(driver.back_to_held(0), Some(false));
    let record = &driver.active.record;
    assert_eq!((record.on_hold, record.hold_time), (None, 20 * 60 * 1000));
    assert_eq!(record.wait, record.hold_time);
}

/// Where a server answers as one that reaches the internet does, and as a login page does.
const REACHED: &str = "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n";
const LOGIN: &str = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n";

fn answering(answer: &'static str) -> Addresses {
    Addresses {
        pages: vec![loopback::page(Some(answer))],
        time: Vec::new(),
        outside: ([127, 0, 0, 1], 9).into(),
        ..Addresses::default()
    }
}

#[test]
fn a_probe_speaks_for_an_answer_and_a_person_gives_it() {
    let mut driver = driver("network/phone-test");
    driver.may_probe(Some(answering(REACHED)));
    let looking = driver.screen();
    assert_eq!(looking.suggested, None);
    assert!(
        looking
            .probed
            .is_some_and(|probed| probed.finding.is_none())
    );
    assert!(driver.wait_for_found());
    let screen = driver.screen();
    let probed = screen.probed.expect("it was found");
    let said = "This computer gets online. If it's on the same Wi-Fi, then it is the terminal.";
    assert_eq!(probed.text, said);
    let suggested = screen.suggested.expect("an answer");
    assert_eq!(suggested.from, Ground::Probe);
    assert_eq!((&*suggested.answer, &*suggested.words), ("phone-ok", said));
    // Nothing is answered by it.
    assert_eq!(place(&driver), "network/phone-test");
    moved(driver.answer("phone-ok"));
    let steps = trail(&driver.active.session, &driver.active.words);
    assert_eq!(steps.last().map(|step| step.how), Some(How::Answered));
    let notes = &driver.active.record.notes;
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert_eq!(notes[0].kind, NoteKind::Probe);
    assert_eq!(notes[0].node, "network/phone-test");
    assert_eq!(
        notes[0].text,
        format!("{said} It suggested: A phone gets online on it")
    );
    let ticket = driver.ticket().text(&driver.active.words);
    assert!(ticket.contains("This computer"), "{ticket}");
    // The next step has none.
    assert_eq!(driver.screen().probed, None);
    assert!(!driver.wait_for_found());
}

#[test]
fn what_is_found_for_a_screen_that_was_left_is_dropped() {
    let mut driver = driver("network/phone-test");
    driver.may_probe(Some(answering(LOGIN)));
    driver.look(|| ());
    moved(driver.answer("phone-ok"));
    driver.look(|| ());
    assert!(!driver.take_found());
    assert_eq!(driver.active.record.notes, []);
    // Back there it is looked for anew.
    moved(driver.back());
    assert!(driver.wait_for_found());
    let suggested = driver.suggestion().map(|suggested| suggested.answer);
    assert_eq!(suggested.as_deref(), Some("phone-bad"));
}

#[test]
fn nothing_is_looked_for_by_agents_or_where_it_is_switched_off() {
    let looks = |driver: &mut Driver| {
        let probed = driver.screen().probed.is_some();
        assert_eq!(driver.wait_for_found(), probed);
        probed
    };
    let allowed = || Some(answering(REACHED));
    let mut clerk = driver("network/phone-test");
    assert!(!looks(&mut clerk));
    clerk.may_probe(allowed());
    assert!(looks(&mut clerk));
    clerk.may_probe(None);
    assert!(!looks(&mut clerk));
    let mut agent = driver("network/phone-test");
    agent.may_probe(allowed());
    agent.active.role = Role::Agent;
    assert!(!looks(&mut agent));
    let mut trainee = driver("network/phone-test");
    trainee.may_probe(allowed());
    trainee.active.role = Role::Trainee;
    assert!(looks(&mut trainee));
    trainee.active.profile.station.is = Some(Desk::Acquirer);
    assert!(!looks(&mut trainee));
}
