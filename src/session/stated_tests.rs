//! What words establish: it is not asked, opens nothing, and counts for less than any answer.

use std::{collections::BTreeMap, rc::Rc};

use super::*;
use crate::content::Content;

fn known(facts: &[(&str, &str)]) -> Known {
    let facts = facts.iter();
    Known {
        facts: facts
            .map(|(fact, value)| ((*fact).to_owned(), (*value).to_owned()))
            .collect(),
        source: Source::Words,
        said: "what was typed".to_owned(),
    }
}

fn at(start: &str) -> Session {
    Session::begin(Content::embedded().pack, start).expect("a place of the pack")
}

fn told(session: &mut Session, to: &str, facts: &[(&str, &str)]) {
    let turn = session.jump_noting(to, BTreeMap::new(), Some(known(facts)));
    turn.expect("a place of the pack");
}

fn place(session: &Session) -> String {
    session.state().place(session.pack())
}

fn value<'s>(session: &'s Session, fact: &str) -> Option<&'s str> {
    let fact = session.pack().fact(fact).expect("a fact");
    let value = session.state().fact(fact)?;
    Some(&session.pack()[fact].values[usize::from(value.0)])
}

fn is_stated(session: &Session, fact: &str) -> bool {
    let fact = session.pack().fact(fact).expect("a fact");
    session.state().stated_fact(fact).is_some()
}

#[test]
fn what_was_said_is_not_asked() {
    let mut session = at("start");
    told(&mut session, "network", &[("link", "wifi")]);
    let asked = at("network");
    assert_ne!(place(&session), place(&asked));
    assert_eq!(place(&asked), "network/link");
    let trail = session.state().trail();
    assert!(trail.iter().any(|visit| visit.how == How::Stated));
    assert!(is_stated(&session, "link"));
}

#[test]
fn words_that_would_open_something_establish_nothing() {
    let mut session = at("start");
    let open = [
        ("last", "unsent"),
        ("last", "refused"),
        ("last", "pending"),
        ("others", "no"),
        ("record", "refused"),
        ("notice", "no"),
        ("charged", "no"),
        ("charged", "yes"),
        ("capture", "no"),
        ("tamper", "no"),
        ("hazard", "none"),
        ("settled", "yes"),
        ("others", "no"),
        ("part", "approved"),
        ("briefed", "yes"),
        ("nothing", "at-all"),
        ("pay", "cheque"),
    ];
    for said in open {
        told(&mut session, "network", &[said]);
        assert_eq!(session.state().known().count(), 0, "{said:?}");
        assert_eq!(session.state().stated(), []);
    }
}

#[test]
fn a_gate_asks_what_would_lead_straight_out_of_it() {
    let mut session = at("start");
    // Of a QR payment no card is retained: that has to be seen, whatever was said.
    told(
        &mut session,
        "card-read/tap",
        &[("last", "unclear"), ("pay", "qr-we-scan")],
    );
    assert_eq!(place(&session), "gate-money/last");
    session.answer("retain").expect("an answer");
    assert_eq!(place(&session), "gate-capture/pay");
    session.answer("insert").expect("an answer");
    assert_eq!(place(&session), "gate-capture/retain");
    assert_eq!(value(&session, "pay"), Some("insert"));
    assert!(!is_stated(&session, "pay"), "an answer takes its place");
}

#[test]
fn words_never_take_the_place_of_an_answer() {
    let mut session = at("network");
    session.answer("cable").expect("an answer");
    told(&mut session, "network", &[("link", "wifi")]);
    assert_eq!(value(&session, "link"), Some("cable"));
    assert!(!is_stated(&session, "link"));
    assert_eq!(session.state().stated(), []);

    // Later words take the place of earlier ones.
    let mut session = at("start");
    told(&mut session, "network", &[("link", "wifi")]);
    told(&mut session, "network", &[("link", "mobile")]);
    assert_eq!(value(&session, "link"), Some("mobile"));
}

#[test]
fn what_makes_facts_uncertain_makes_words_uncertain() {
    let mut session = at("start");
    let facts = [("pay", "insert"), ("last", "unclear"), ("notice", "yes")];
    told(&mut session, "network", &facts);
    assert!(is_stated(&session, "pay") && is_stated(&session, "last"));
    session.elapse();
    assert_eq!(
        (value(&session, "pay"), value(&session, "last")),
        (None, None)
    );

    // Leaving an end may mean that anything was tried; what is said then counts from then on.
    let mut session = at("card-read");
    session.stop().expect("support");
    told(&mut session, "network", &[("pay", "insert")]);
    assert_eq!(value(&session, "pay"), Some("insert"));
    session.stop().expect("support");
    session.jump("network").expect("a flow");
    assert_eq!(value(&session, "pay"), None);
}

#[test]
fn words_and_the_place_they_led_to_are_one_turn() {
    let mut session = at("start");
    told(&mut session, "network", &[("link", "wifi")]);
    let stood = place(&session);
    session.back().expect("a turn");
    assert_eq!(place(&session), "start/entry");
    assert_eq!(value(&session, "link"), None);
    session.redo().expect("a turn that was taken back");
    assert_eq!(
        (place(&session), value(&session, "link")),
        (stood, Some("wifi"))
    );
}

#[test]
fn one_fact_is_taken_back_with_the_turns_that_need_it() {
    let mut session = at("start");
    told(
        &mut session,
        "network",
        &[("link", "wifi"), ("pay", "insert")],
    );
    let answer = session.state().offered(session.pack())[0].to_string();
    session.answer(&answer).expect("an answer");
    session.elapse();

    let (without, lost) = session.without_stated(0, "pay").expect("was said");
    assert_eq!(lost, []);
    assert_eq!(place(&without), place(&session));
    assert!(is_stated(&without, "link"));

    let (without, lost) = session.without_stated(0, "link").expect("was said");
    assert_eq!(lost.len(), 1, "{lost:?}");
    assert_eq!(place(&without), "network/link");
    assert!(
        without.case().log.iter().any(|entry| !entry.is_turn()),
        "what happened meanwhile stays"
    );
    for (turn, fact) in [(0, "chip"), (1, "link"), (9, "link")] {
        let refused = session.without_stated(turn, fact).err();
        assert_eq!(refused, Some(TurnError::NothingThere));
    }
}

#[test]
fn logs_of_earlier_versions_are_read_and_ours_come_back_whole() {
    let old = r#"{"start":"start","log":[{"jump":{"to":"network"}}]}"#;
    let case: Case = serde_json::from_str(old).expect("a case");
    assert_eq!(serde_json::to_string(&case).expect("JSON"), old);
    let mut session = at("start");
    told(&mut session, "network", &[("link", "wifi")]);
    let text = serde_json::to_string(session.case()).expect("JSON");
    assert!(text.contains(r#""source":"words""#), "{text}");
    let case = serde_json::from_str(&text).expect("a case");
    let (again, dropped) =
        Session::resume(Rc::clone(session.pack()), case, Vec::new()).expect("a case");
    assert_eq!((again.state(), dropped), (session.state(), Vec::new()));
}

#[test]
fn what_was_said_goes_along_with_a_hand_over() {
    let mut session = at("start");
    told(
        &mut session,
        "network",
        &[("link", "wifi"), ("last", "unclear")],
    );
    let identity = Content::embedded().identity;
    let code = session.handover(identity, 20_000);
    let case = handover::decode(session.pack(), identity, 20_000, &code).expect("a code");
    let (mut taken, _) =
        Session::resume(Rc::clone(session.pack()), case, Vec::new()).expect("a case");
    assert_eq!(value(&taken, "link"), Some("wifi"));
    // What opens gates counts once it is confirmed, like everything else of the kind.
    assert_eq!(place(&taken), CLAIMS);
    assert_eq!(value(&taken, "last"), None);
    taken.answer("confirm").expect("an answer");
    assert_eq!(value(&taken, "last"), Some("unclear"));
    assert_eq!(place(&taken), place(&session));
}
