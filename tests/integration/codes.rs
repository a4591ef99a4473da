//! Response codes: asked for by card or QR first, read by the words on the screen, and never lost.

use std::{collections::BTreeMap, rc::Rc};

use crate::support::small::coded;
use posdoc::{
    lint,
    pack::{Pack, load},
    session::Session,
};

fn pack() -> Rc<Pack> {
    Rc::new(load(&coded()).expect("the small pack resolves"))
}

fn at(session: &Session) -> String {
    session.pack().path(session.state().at())
}

fn typed(code: &str) -> Session {
    let mut session = Session::begin(pack(), "card/slip").expect("there is a form");
    let values = BTreeMap::from([("code".to_owned(), code.to_owned())]);
    session.fill(values).expect("the form takes a code");
    session
}

fn known(session: &Session, fact: &str) -> Option<String> {
    let pack = session.pack();
    let fact = pack.fact(fact).expect("there is such a fact");
    let value = session.state().fact(fact)?;
    Some(pack[fact].values[usize::from(value.0)].to_string())
}

#[test]
fn the_checker_finds_nothing_in_codes_that_are_right() {
    assert_eq!(lint::check(&coded()).faults, []);
}

#[test]
fn a_typed_code_leads_to_its_screen_however_it_is_written() {
    for code in ["04", "4", "004", "0x04", "０４"] {
        assert_eq!(at(&typed(code)), "codes/04", "{code}");
    }
    for code in ["a0", "A0", "ａ０"] {
        assert_eq!(at(&typed(code)), "codes/a0", "{code}");
    }
}

#[test]
fn no_code_and_a_code_that_nobody_knows_lead_their_own_ways() {
    assert_eq!(at(&typed("")), "card/reader");
    assert_eq!(at(&typed("99")), "card/reader");
    let mut session = Session::begin(pack(), "card/slip").expect("there is a form");
    session.answer("none").expect("there may be no code");
    assert_eq!(at(&session), "card/reader");
}

#[test]
fn a_reading_is_only_offered_on_its_channel() {
    let mut session = typed("04");
    session.answer("yes").expect("there is a chip");
    assert_eq!(at(&session), "codes/04-chip");
    let offered = session.state().offered(session.pack());
    assert_eq!(offered, ["yes", "other", "unsure"].map(Box::from));

    let mut session = typed("04");
    session.answer("no").expect("there is none");
    assert_eq!(at(&session), "codes/04-stripe");
    let offered = session.state().offered(session.pack());
    assert_eq!(offered, ["pending", "other", "unsure"].map(Box::from));
}

#[test]
fn how_it_was_paid_is_asked_once() {
    let mut session = typed("04");
    session.answer("yes").expect("there is a chip");
    session.jump("A0").expect("a code is a place");
    assert_eq!(at(&session), "codes/a0-chip");
}

#[test]
fn a_reading_tells_what_it_says_about_the_money() {
    let mut session = typed("04");
    session.answer("no").expect("there is no chip");
    session.answer("pending").expect("a reading");
    assert_eq!(known(&session, "charged").as_deref(), Some("yes"));
    assert_eq!(at(&session), "card/notice");
}

#[test]
fn where_only_the_code_shows_the_dangerous_reading_is_assumed() {
    let mut session = typed("A0");
    session.answer("yes").expect("there is a chip");
    session.answer("unsure").expect("no words are there");
    assert_eq!(known(&session, "charged").as_deref(), Some("yes"));
}

#[test]
fn the_code_is_on_the_ticket_however_it_was_found() {
    let session = Session::begin(pack(), "a0").expect("a code is a place");
    let field = session.pack().code_field.expect("there is a field");
    assert_eq!(
        session.state().fields.get(&field).map(String::as_str),
        Some("A0")
    );
    let session = typed("004");
    assert_eq!(
        session.state().fields.get(&field).map(String::as_str),
        Some("04")
    );
}

#[test]
fn going_back_from_a_code_takes_it_off_the_ticket() {
    let mut session = Session::begin(pack(), "card/slip").expect("there is a form");
    session.jump("A0").expect("a code is a place");
    session.back().expect("there was a form");
    let field = session.pack().code_field.expect("there is a field");
    assert_eq!(session.state().fields.get(&field), None);
}
