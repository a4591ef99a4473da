//! The hand-over code: what one device reads out, another understands.

use std::collections::{BTreeMap, BTreeSet};

use posdoc::{
    content::Content,
    session::{
        Entry, Session, State,
        handover::{
            BadCode, MOST_DIGITS, begins, decode, digits, encode, grouped, is_code, pack_digits,
        },
    },
};
use proptest::prelude::*;

fn content() -> Content {
    Content::embedded()
}

fn code(content: &Content, session: &Session) -> String {
    session.handover(content.identity)
}

fn taken_over(content: &Content, code: &str) -> State {
    let case = decode(&content.pack, content.identity, code).expect("the code is read");
    State::replay(&content.pack, &case).expect("and leads somewhere")
}

/// The open screen and all that is known there.
fn place(
    state: &State,
) -> (
    posdoc::pack::NodeIx,
    Vec<(usize, u8)>,
    Option<posdoc::pack::NodeIx>,
) {
    let known = state.known().map(|known| (known.fact.at(), known.value.0));
    (state.at(), known.collect(), state.pending_gate_for())
}

/// A walk by dice: mostly answers, now and then something else.
fn walk(content: &Content, start: &str, dice: &[u16]) -> Session {
    let mut session = Session::begin(content.pack.clone(), start).expect("a place");
    for throw in dice {
        let (kind, throw) = (throw % 16, usize::from(throw / 16));
        let offered = session.state().offered(&content.pack);
        let _ = match kind {
            0 => session.stop(),
            1 => {
                let node = throw % content.pack.nodes.len();
                session.jump(&content.pack.path(posdoc::pack::NodeIx::new(node)))
            }
            2 => session.jump(
                &content.pack.codes[throw % content.pack.codes.len()]
                    .text
                    .clone(),
            ),
            3 => session.fill(BTreeMap::from([("code".to_owned(), "55".to_owned())])),
            4 => session.fill(BTreeMap::new()),
            _ if offered.is_empty() => session.jump("start"),
            _ => session.answer(&offered[throw % offered.len()].clone()),
        };
    }
    session
}

fn starts() -> impl Strategy<Value = &'static str> {
    prop_oneof![6 => Just("start"), 1 => Just("card-read"), 1 => Just("charged/lookup"), 1 => Just("55")]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_walk_is_taken_over_where_it_stands(
        start in starts(),
        dice in prop::collection::vec(any::<u16>(), 0..60),
    ) {
        let content = content();
        let start = if content.pack.node(start).is_some() || content.pack.code(start).is_some() { start } else { "charged" };
        let session = walk(&content, start, &dice);
        let code = code(&content, &session);
        prop_assert!(code.len() <= MOST_DIGITS, "{code}");
        let there = taken_over(&content, &grouped(&code));
        prop_assert_eq!(place(&there), place(session.state()));
        prop_assert_eq!(there.proof, session.state().proof);
        // And from there once more.
        let again = encode(
            &content.pack,
            content.identity,
            &decode(&content.pack, content.identity, &code).expect("read before"),
            &there,
        );
        prop_assert_eq!(place(&taken_over(&content, &again)), place(&there));
    }

    #[test]
    fn a_wrong_digit_or_two_swapped_ones_are_always_found(
        start in starts(),
        dice in prop::collection::vec(any::<u16>(), 0..30),
    ) {
        let content = content();
        let start = if content.pack.node(start).is_some() || content.pack.code(start).is_some() { start } else { "charged" };
        let code = code(&content, &walk(&content, start, &dice));
        let read = |digits: &[u8]| {
            let typed = String::from_utf8(digits.to_vec()).expect("digits");
            decode(&content.pack, content.identity, &typed)
        };
        for at in 0..code.len() {
            for digit in b'0'..=b'9' {
                let mut typed = code.clone().into_bytes();
                if typed[at] != digit {
                    typed[at] = digit;
                    prop_assert_eq!(read(&typed), Err(BadCode::Mistyped));
                }
            }
            let mut typed = code.clone().into_bytes();
            if at > 0 && typed[at] != typed[at - 1] {
                typed.swap(at, at - 1);
                prop_assert_eq!(read(&typed), Err(BadCode::Mistyped));
            }
        }
    }

    #[test]
    fn any_digits_are_answered(typed in "[0-9 ]{0,50}") {
        let content = content();
        let _ = decode(&content.pack, content.identity, &typed);
    }
}

/// Answers every question by the way that a stubborn fault takes: nothing helps.
fn stubborn(content: &Content, flow: &str) -> Session {
    let mut session = Session::begin(content.pack.clone(), "start").expect("a place");
    session.jump(flow).expect("a flow");
    for _ in 0..12 {
        let offered = session.state().offered(&content.pack);
        let Some(answer) = offered
            .iter()
            .find(|id| **id == "still")
            .or(offered.first())
        else {
            break;
        };
        let answer = answer.to_string();
        if session.answer(&answer).is_err() {
            break;
        }
    }
    session
}

#[test]
fn a_typical_case_has_at_most_sixteen_digits() {
    let content = content();
    let mut lengths: Vec<(usize, String)> = content
        .pack
        .flows
        .iter()
        .filter(|flow| !flow.gate && *flow.id != *"codes")
        .map(|flow| {
            (
                code(&content, &stubborn(&content, &flow.id)).len(),
                flow.id.to_string(),
            )
        })
        .collect();
    lengths.sort();
    let median = lengths[lengths.len() / 2].0;
    assert!(median <= 14, "{lengths:?}");
    let typical = lengths.iter().filter(|(length, _)| *length <= 16).count();
    assert!(typical * 10 >= lengths.len() * 9, "{lengths:?}");
}

#[test]
fn the_trail_goes_along_with_the_code() {
    let content = content();
    let session = stubborn(&content, "card-read");
    let there = taken_over(&content, &code(&content, &session));
    let trail = |state: &State| -> Vec<_> {
        let visits = state.trail().iter();
        visits
            .map(|visit| (visit.node, visit.answer.clone()))
            .collect()
    };
    assert_eq!(trail(&there), trail(session.state()));
    assert!(!trail(&there).is_empty());
}

#[test]
fn a_case_too_long_for_its_turns_names_the_last_ones() {
    let content = content();
    let dice: Vec<u16> = (0..400_u16)
        .map(|at| at.wrapping_mul(7919).wrapping_add(5))
        .collect();
    let session = walk(&content, "start", &dice);
    let code = code(&content, &session);
    let case = decode(&content.pack, content.identity, &code).expect("read");
    let [Entry::TakenOver(taken)] = &*case.log else {
        panic!("{case:?}");
    };
    assert!(taken.tried.len() >= 2, "{taken:?}");
    assert!(code.len() <= MOST_DIGITS);
    let there = taken_over(&content, &code);
    assert_eq!(place(&there), place(session.state()));
    assert_eq!(there.trail().len(), taken.tried.len());
}

#[test]
fn a_response_code_that_was_typed_goes_along() {
    let content = content();
    let mut session = Session::begin(content.pack.clone(), "start").expect("a place");
    session.jump("code").expect("a flow");
    let form = (0..8).any(|_| {
        let path = content.pack.path(session.state().at());
        let is_form = content
            .pack
            .node(&path)
            .is_some_and(|node| matches!(content.pack[node].kind, posdoc::pack::Kind::Form { .. }));
        if !is_form {
            let answer = session.state().offered(&content.pack)[0].to_string();
            session.answer(&answer).expect("offered");
        }
        is_form
    });
    assert!(form, "the flow asks for the code");
    let values = BTreeMap::from([("code".to_owned(), "91".to_owned())]);
    session.fill(values).expect("a code");
    let there = taken_over(&content, &code(&content, &session));
    assert_eq!(place(&there), place(session.state()));
    assert!(there.fields.values().any(|value| value == "91"));
}

#[test]
fn a_code_of_other_content_says_so() {
    let content = content();
    let code = code(&content, &stubborn(&content, "card-read"));
    let refused = decode(&content.pack, content.identity + 1, &code);
    let theirs = pack_digits(content.identity);
    let ours = pack_digits(content.identity + 1);
    assert_eq!(refused, Err(BadCode::OtherPack { theirs, ours }));
}

#[test]
fn a_code_is_known_however_it_is_typed() {
    let content = content();
    let code = code(&content, &stubborn(&content, "network"));
    let wide: String = code
        .chars()
        .filter_map(|digit| char::from_u32(u32::from(digit) + 0xfee0))
        .collect();
    for typed in [code.clone(), grouped(&code), wide, code.replace("", "-")] {
        assert_eq!(digits(&typed).as_ref(), Some(&code), "{typed}");
        assert!(is_code(content.identity, &typed), "{typed}");
    }
    for typed in [
        "",
        "55",
        "400-820-8888",
        "13800138000",
        "abc",
        "898440149000015",
        "20261122",
    ] {
        assert!(!is_code(content.identity, typed), "{typed}");
    }
}

#[test]
fn gates_hold_for_what_is_taken_over() {
    let content = content();
    let pack = &content.pack;
    let risky = pack
        .nodes
        .iter()
        .position(|node| !node.risks.is_empty())
        .map(posdoc::pack::NodeIx::new)
        .expect("a risky step");
    let log = vec![Entry::TakenOver(Box::new(posdoc::session::TakenOver {
        at: pack.path(risky),
        awaiting: Vec::new(),
        facts: BTreeMap::new(),
        tried: Vec::new(),
        proof: None,
    }))];
    let case = posdoc::session::Case {
        start: "start".to_owned(),
        log,
    };
    assert!(State::replay(pack, &case).is_err());
}

#[test]
fn codes_of_different_cases_differ() {
    let content = content();
    let codes: BTreeSet<String> = content
        .pack
        .flows
        .iter()
        .filter(|flow| !flow.gate)
        .map(|flow| {
            let session = Session::begin(content.pack.clone(), &flow.id).expect("a flow");
            code(&content, &session)
        })
        .collect();
    assert_eq!(
        codes.len(),
        content.pack.flows.iter().filter(|flow| !flow.gate).count()
    );
}

/// A code is typed into a search box in which card numbers are hidden at once.
#[test]
fn no_code_is_hidden_as_a_card_while_it_is_typed() {
    for identity in (0..6_000).chain([u64::MAX, 1 << 40]) {
        let digits = pack_digits(identity);
        assert_eq!(digits.len(), 4);
        for rest in ["11111111", "0000000000", "23456789012", "999999999999999"] {
            for at in 0..=rest.len() {
                let typed = format!("{digits}{}", &rest[..at]);
                let hidden = posdoc::redact::found(&typed);
                assert_eq!(hidden, None, "{typed}");
            }
        }
        assert!(begins(identity, &format!("{digits} 4111")));
        assert!(!begins(identity, &format!("4{digits}111")));
    }
}
