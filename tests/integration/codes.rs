//! Response codes: read by the words on the screen, on the way of paying that was used, and never lost.

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
fn a_page_offers_the_first_channel_and_leads_to_the_others() {
    let session = typed("04");
    assert_eq!(at(&session), "codes/04");
    let offered = session.state().offered(session.pack());
    assert_eq!(offered, ["yes", "stripe", "other", "unsure"].map(Box::from));

    let mut session = typed("04");
    session.answer("stripe").expect("there is no chip");
    assert_eq!(at(&session), "codes/04-stripe");
    assert_eq!(known(&session, "chip").as_deref(), Some("no"));
    let offered = session.state().offered(session.pack());
    assert_eq!(offered, ["pending", "other", "unsure"].map(Box::from));
}

#[test]
fn a_code_that_means_the_same_on_all_channels_has_one_page() {
    let session = typed("A0");
    let offered = session.state().offered(session.pack());
    assert_eq!(offered, ["yes", "late", "other", "unsure"].map(Box::from));
}

#[test]
fn a_reading_tells_what_it_says_about_the_money() {
    let mut session = typed("04");
    session.answer("stripe").expect("there is no chip");
    session.answer("pending").expect("a reading");
    assert_eq!(known(&session, "charged").as_deref(), Some("yes"));
    assert_eq!(at(&session), "card/notice");
}

#[test]
fn where_only_the_code_shows_the_dangerous_reading_is_assumed() {
    let mut session = typed("A0");
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
