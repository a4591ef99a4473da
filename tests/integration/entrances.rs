//! No place is begun at, or jumped to, past the questions that it relies on.

use posdoc::{content::Content, session::Session};

/// What is asked for by name, and where one comes to.
const PLACES: [(&str, &str); 10] = [
    ("gate-money/notice", "gate-money/last"),
    ("gate-money/record", "gate-money/last"),
    ("gate-settle/settle", "gate-settle/entry"),
    ("card-read/seated", "card-read/entry"),
    ("card-read/after-restart", "card-read/entry"),
    ("card-fault/wiped", "card-fault/entry"),
    ("contactless/held", "contactless/entry"),
    ("charged/notice", "charged/entry"),
    ("charged/match", "charged/entry"),
    // A call says nothing of the money, and what other flows lead to by name stays where it is.
    ("gate-tamper/tampered", "gate-tamper/tampered"),
];

#[test]
fn a_case_begins_no_further_in_than_its_questions_allow() {
    let pack = Content::embedded().pack;
    for (name, place) in PLACES {
        let session = Session::begin(pack.clone(), name).expect("a place of the pack");
        assert_eq!(pack.path(session.state().at()), place, "{name}");
    }
}

#[test]
fn a_jump_leads_no_further_in_than_its_questions_allow() {
    let pack = Content::embedded().pack;
    for (name, place) in PLACES {
        let mut session = Session::begin(pack.clone(), "start").expect("a place of the pack");
        session.jump(name).expect("a place of the pack");
        assert_eq!(pack.path(session.state().at()), place, "{name}");
    }
}

#[test]
fn steps_that_lead_to_a_payment_ask_first() {
    let pack = Content::embedded().pack;
    for (name, gate) in [
        ("code/rest", "gate-part/part"),
        ("card-read/scope", "gate-money/last"),
        ("card-fault/scope", "gate-money/last"),
        ("not-supported/compare", "gate-money/last"),
        ("qr/password", "gate-others/others"),
    ] {
        let session = Session::begin(pack.clone(), name).expect("a place of the pack");
        assert_eq!(pack.path(session.state().at()), gate, "{name}");
    }
}

#[test]
fn a_code_of_one_try_says_nothing_of_the_sale() {
    let pack = Content::embedded().pack;
    let others = pack.fact("others").expect("there is the fact");
    for (code, reading) in [
        ("2M", "chip"),
        ("2N", "tap"),
        ("E301", "read"),
        ("E326", "no-card"),
    ] {
        let mut session = Session::begin(pack.clone(), code).expect("a code is a place");
        session.answer(reading).expect("a reading");
        assert_eq!(session.state().fact(others), None, "{code}");
    }
}

#[test]
fn after_an_unknown_outcome_nobody_is_asked_about_keeping_the_card() {
    let pack = Content::embedded().pack;
    let mut session = Session::begin(pack.clone(), "98").expect("a code is a place");
    for answer in ["yes", "hidden", "never-taken"] {
        session.answer(answer).expect("an answer of the way");
    }
    assert_eq!(pack.path(session.state().at()), "charged/not-charged");
    // Who sees only the code has not seen whether the card is to be kept.
    let mut session = Session::begin(pack.clone(), "04").expect("a code is a place");
    session.answer("unsure").expect("an answer of the way");
    let capture = pack.fact("capture").expect("there is the fact");
    assert_eq!(session.state().fact(capture), None);
}
