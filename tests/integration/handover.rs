//! The hand-over code: what one device reads out, another understands.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::atomic::{AtomicI64, Ordering},
};

use posdoc::{
    app::{AGES, ActiveCase, autosave::Autosave, driver::Driver, ticket::Ticket},
    cases::{Record, Store, clock},
    content::Content,
    pack::FactIx,
    session::{
        CLAIM_ANSWERS, CLAIMS, Case, Entry, Known, Recheck, Session, Source, State,
        handover::{
            BadCode, Began, MOST_DIGITS, Told, begins, decode, decode_told, digits, encode,
            grouped, is_case_number, is_code, is_meant_as_code, pack_digits,
        },
    },
    settings::{Profile, Role},
    ui::{Options, json, plain},
    words::Words,
};
use proptest::prelude::*;
use serde_json::Value;

use crate::support::{part, program::Home};

/// 2026-11-23, counted from 1970.
const TODAY: i64 = 20_780;

fn content() -> Content {
    Content::embedded()
}

fn code(content: &Content, session: &Session) -> String {
    session.handover(content.identity, TODAY)
}

/// The case of a code that was made today, with what it claims confirmed.
fn taken_case(content: &Content, code: &str) -> Case {
    let case = decode(&content.pack, content.identity, TODAY, code);
    confirmed(content, case.expect("the code is read"))
}

fn confirmed(content: &Content, mut case: Case) -> Case {
    let state = State::replay(&content.pack, &case).expect("it leads somewhere");
    if !state.claims(&content.pack).is_empty() {
        case.log.push(settled("confirm"));
    }
    case
}

fn settled(answer: &str) -> Entry {
    Entry::Answer {
        node: CLAIMS.to_owned(),
        answer: answer.to_owned(),
    }
}

fn taken_over(content: &Content, code: &str) -> State {
    let case = taken_case(content, code);
    State::replay(&content.pack, &case).expect("it leads somewhere")
}

/// The facts that risks need, as far as they are known.
fn needed(content: &Content, state: &State) -> Vec<FactIx> {
    let needs = content.pack.risks.iter().flat_map(|risk| &risk.needs);
    let known = needs.filter(|need| state.fact(need.fact).is_some());
    known.map(|need| need.fact).collect()
}

/// The facts that an attempt makes uncertain, as far as they are known.
fn perishable(content: &Content, state: &State) -> Vec<FactIx> {
    let cleared = content.pack.risks.iter().flat_map(|risk| &risk.clears);
    let known = cleared.filter(|fact| state.fact(**fact).is_some());
    known.copied().collect()
}

/// Whether the case knows that something was shown, which is not handed over.
fn was_shown(content: &Content, session: &Session) -> bool {
    let state = session.state();
    let known = [needed(content, state), perishable(content, state)];
    known
        .iter()
        .flatten()
        .any(|fact| content.pack[*fact].values.len() == 1)
}

fn is_safe(content: &Content, state: &State) -> bool {
    let risks = content.pack[state.at()].risks.iter();
    let mut needs = risks.flat_map(|risk| &content.pack[*risk].needs);
    needs.all(|need| {
        state
            .fact(need.fact)
            .is_some_and(|value| need.met_by(value))
    })
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
    #![proptest_config(ProptestConfig { cases: part(300, 60), failure_persistence: None, ..ProptestConfig::default() })]

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
        // Whoever takes over was not shown what the other one was shown.
        if was_shown(&content, &session) {
            return Ok(());
        }
        let there = taken_over(&content, &grouped(&code));
        // A gate that is being run is begun anew unless what it has found is confirmed.
        let claims = taken_case(&content, &code).log.last() == Some(&settled("confirm"));
        if !claims && session.state().pending_gate_for().is_some() {
            prop_assert_eq!(there.pending_gate_for(), session.state().pending_gate_for());
            return Ok(());
        }
        prop_assert_eq!(place(&there), place(session.state()));
        prop_assert_eq!(there.proof, session.state().proof);
        // And from there once more.
        let again = encode(
            &content.pack,
            content.identity,
            TODAY,
            &taken_case(&content, &code),
            &there,
        );
        prop_assert_eq!(place(&taken_over(&content, &again)), place(&there));
    }

    #[test]
    fn a_digit_that_is_wrong_swapped_missing_or_too_many_is_always_found(
        start in starts(),
        dice in prop::collection::vec(any::<u16>(), 0..30),
    ) {
        let content = content();
        let start = if content.pack.node(start).is_some() || content.pack.code(start).is_some() { start } else { "charged" };
        let code = code(&content, &walk(&content, start, &dice));
        let read = |digits: &[u8]| {
            let typed = String::from_utf8(digits.to_vec()).expect("digits");
            decode(&content.pack, content.identity, TODAY, &typed)
        };
        prop_assert!(read(code.as_bytes()).is_ok());
        for at in 0..=code.len() {
            for digit in b'0'..=b'9' {
                let mut typed = code.clone().into_bytes();
                if at < code.len() && typed[at] != digit {
                    typed[at] = digit;
                    prop_assert!(read(&typed).is_err(), "{:?}", typed);
                }
                let mut typed = code.clone().into_bytes();
                typed.insert(at, digit);
                prop_assert!(read(&typed).is_err(), "{:?}", typed);
            }
            if at == code.len() {
                break;
            }
            let mut typed = code.clone().into_bytes();
            if at > 0 && typed[at] != typed[at - 1] {
                typed.swap(at, at - 1);
                prop_assert!(read(&typed).is_err(), "{:?}", typed);
            }
            let mut typed = code.clone().into_bytes();
            typed.remove(at);
            prop_assert!(read(&typed).is_err(), "{:?}", typed);
        }
    }

    #[test]
    fn nothing_of_a_code_opens_a_gate_before_it_is_confirmed(
        start in starts(),
        dice in prop::collection::vec(any::<u16>(), 0..40),
        to in any::<u16>(),
        late in any::<bool>(),
    ) {
        let content = content();
        let pack = &content.pack;
        let start = if pack.node(start).is_some() || pack.code(start).is_some() { start } else { "charged" };
        let code = code(&content, &walk(&content, start, &dice));
        let today = if late { TODAY + 2 } else { TODAY };
        let case = decode(pack, content.identity, today, &code).expect("the code is read");
        let (mut session, _) = Session::resume(pack.clone(), case, Vec::new()).expect("a case");
        prop_assert_eq!(late && !session.state().claims(pack).is_empty(), false);
        // Whatever is gone to, and however far back, nothing is known that risks need.
        let mut elsewhere = session.clone();
        let place = pack.path(posdoc::pack::NodeIx::new(usize::from(to) % pack.nodes.len()));
        let gone = elsewhere.jump(&place).is_ok();
        // But what a trouble says of itself to whoever goes there by name.
        let mut fresh = Session::begin(pack.clone(), "start").expect("a place");
        let says = if gone && fresh.jump(&place).is_ok() { needed(&content, fresh.state()) } else { Vec::new() };
        prop_assert_eq!(needed(&content, elsewhere.state()), says);
        loop {
            prop_assert_eq!(needed(&content, session.state()), []);
            let mut unsure = session.clone();
            if unsure.answer("unsure").is_ok() && !session.state().claims(pack).is_empty() {
                prop_assert_eq!(needed(&content, unsure.state()), []);
                let done = unsure.state().proof.is_some();
                prop_assert!(is_safe(&content, unsure.state()) || done);
            }
            let again = Session::resume(pack.clone(), session.case().clone(), session.ahead().to_vec());
            let (again, dropped) = again.expect("it can be replayed");
            prop_assert_eq!(dropped, []);
            prop_assert_eq!(again.state(), session.state());
            if session.back().is_err() {
                break;
            }
        }
    }

    #[test]
    fn what_became_uncertain_stays_so_however_far_back(
        start in starts(),
        dice in prop::collection::vec(any::<u16>(), 1..40),
        more in prop::collection::vec(any::<u16>(), 0..6),
    ) {
        let content = content();
        let pack = &content.pack;
        let start = if pack.node(start).is_some() || pack.code(start).is_some() { start } else { "charged" };
        let mut session = walk(&content, start, &dice);
        session.elapse();
        prop_assert!(!session.elapse(), "once is enough");
        prop_assert_eq!(perishable(&content, session.state()), []);
        let turns = session.case().log.len();
        for throw in more {
            let offered = session.state().offered(pack);
            if let Some(answer) = offered.get(usize::from(throw) % offered.len().max(1)) {
                let _ = session.answer(&answer.clone());
            }
        }
        while session.case().log.len() > turns {
            session.back().expect("an answer");
        }
        loop {
            prop_assert_eq!(perishable(&content, session.state()), []);
            if session.back().is_err() {
                break;
            }
        }
        // What a trouble says of itself at its start has become uncertain, too, and stays so.
        let log = &session.case().log;
        prop_assert!(log.len() <= 1, "{log:?}");
        prop_assert!(log.iter().all(|entry| *entry == Entry::Recheck(Recheck::Elapsed)), "{log:?}");
    }

    #[test]
    fn going_back_and_forward_over_a_hand_over_is_a_replay(
        start in starts(),
        dice in prop::collection::vec(any::<u16>(), 0..20),
        moves in prop::collection::vec(any::<u8>(), 0..30),
    ) {
        let content = content();
        let pack = &content.pack;
        let start = if pack.node(start).is_some() || pack.code(start).is_some() { start } else { "charged" };
        let code = code(&content, &walk(&content, start, &dice));
        let case = taken_case(&content, &code);
        let (mut session, _) = Session::resume(pack.clone(), case, Vec::new()).expect("a case");
        for throw in moves {
            let offered = session.state().offered(pack);
            let _ = match throw % 8 {
                0..=2 => session.back(),
                3 | 4 => session.redo(),
                5 => {
                    session.elapse();
                    Ok(())
                }
                _ if offered.is_empty() => session.back(),
                _ => session.answer(&offered[usize::from(throw / 8) % offered.len()].clone()),
            };
            // A proof that was given is an end: nothing is done any more.
            prop_assert!(is_safe(&content, session.state()) || session.state().proof.is_some());
            let again = State::replay(pack, session.case());
            prop_assert_eq!(again.as_ref(), Ok(session.state()));
            // What was taken back can be taken again, unless something has to be looked at first.
            if let Some(next) = session.next_again().cloned() {
                let mut further = session.clone();
                prop_assert_eq!(further.redo(), Ok(()), "{:?}", next);
            }
        }
    }

    #[test]
    fn any_digits_are_answered(typed in "[0-9 ]{0,50}") {
        let content = content();
        let _ = decode(&content.pack, content.identity, TODAY, &typed);
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
fn a_typical_case_has_at_most_twenty_four_digits() {
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
    assert!(median <= 20, "{lengths:?}");
    let typical = lengths.iter().filter(|(length, _)| *length <= 24).count();
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
    let walks = (5..).map(|from| {
        let dice = (0..400_u16).map(|at| at.wrapping_mul(7919).wrapping_add(from));
        walk(&content, "start", &dice.collect::<Vec<_>>())
    });
    // What was shown is not handed over.
    let session = { walks }.find(|session| !was_shown(&content, session));
    let session = session.expect("a walk on which nothing was shown");
    let code = code(&content, &session);
    let case = decode(&content.pack, content.identity, TODAY, &code).expect("read");
    let [Entry::TakenOver(taken), Entry::Recheck(Recheck::HandedOver)] = &*case.log else {
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
    let refused = decode(&content.pack, content.identity + 1, TODAY, &code);
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
        assert!(is_code(TODAY, &typed), "{typed}");
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
        assert!(!is_code(TODAY, typed), "{typed}");
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
    for identity in (0..u64::from(part(6_000, 600))).chain([u64::MAX, 1 << 40]) {
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

/// A case that stands on a step behind the money gate: nobody has paid, so the card may be inserted again.
fn behind_gates(content: &Content) -> Session {
    let mut session = Session::begin(content.pack.clone(), "start").expect("a place");
    session.jump("card-read").expect("a flow");
    for answer in ["insert", "no"] {
        session.answer(answer).expect("the screen offers it");
    }
    assert_eq!(
        content.pack.path(session.state().at()),
        "card-read/reseat",
        "behind the gates"
    );
    session
}

#[test]
fn a_code_is_good_today_and_tomorrow() {
    let content = content();
    let session = behind_gates(&content);
    let code = code(&content, &session);
    for (age, good) in [
        (-1, true),
        (0, true),
        (1, true),
        (2, false),
        (30, false),
        (97, false),
    ] {
        let case = decode(&content.pack, content.identity, TODAY + age, &code).expect("read");
        let state = State::replay(&content.pack, &case).expect("a state");
        assert_eq!(!state.claims(&content.pack).is_empty(), good, "{age} days");
        assert_eq!(needed(&content, &state), [], "{age} days");
        // The rest comes over all the same.
        assert!(!state.trail().is_empty());
        assert_eq!(
            state.pending_gate_for(),
            content.pack.node("card-read/reseat"),
            "{age} days"
        );
        assert_eq!(state.recheck(), (!good).then_some(Recheck::HandoverExpired));
    }
    // Nor does it become good again when the digits of the day come round.
    for age in [99, 100, 101, 200, 1000, 10_000 - 1] {
        let case = decode(&content.pack, content.identity, TODAY + age, &code);
        assert!(
            matches!(case, Err(BadCode::OtherTime | BadCode::Mistyped)),
            "{age} days: {case:?}"
        );
    }
    // A device whose clock was never set.
    let unset = decode(&content.pack, content.identity, 0, &code);
    assert_eq!(unset, Err(BadCode::OtherTime));
}

#[test]
fn what_a_code_claims_counts_once_it_is_confirmed() {
    let content = content();
    let code = code(&content, &behind_gates(&content));
    let case = decode(&content.pack, content.identity, TODAY, &code).expect("read");
    let (mut session, _) = Session::resume(content.pack.clone(), case, Vec::new()).expect("a case");
    let claims = session.state().claims(&content.pack);
    let claims: Vec<&str> = claims
        .iter()
        .map(|claim| &*content.pack[claim.fact].id)
        .collect();
    assert!(
        ["charged", "last", "others"]
            .iter()
            .all(|fact| claims.contains(fact)),
        "{claims:?}"
    );
    assert_eq!(session.state().place(&content.pack), CLAIMS);
    assert_eq!(session.state().offered(&content.pack), CLAIM_ANSWERS);
    assert!(session.answer("no").is_err(), "no answer of the gate");
    assert!(session.fill(BTreeMap::new()).is_err());
    let mut unsure = session.clone();
    session.answer("confirm").expect("it is offered");
    assert_eq!(session.state().at(), behind_gates(&content).state().at());
    unsure.answer("unsure").expect("it is offered");
    let asked = content.pack.path(unsure.state().at());
    assert!(asked.starts_with("gate-"), "{asked}");
    // Going back from either leads to the screen that asks.
    for mut session in [session, unsure] {
        session.back().expect("an answer");
        assert_eq!(session.state().place(&content.pack), CLAIMS);
        session.redo().expect("the same answer");
        assert_ne!(session.state().place(&content.pack), CLAIMS);
    }
}

#[test]
fn what_was_shown_to_one_person_is_shown_to_the_next() {
    let content = content();
    let mut session = Session::begin(content.pack.clone(), "start").expect("a place");
    session.jump("risk-control/request").expect("a place");
    let open = content.pack.path(session.state().at());
    assert_eq!(open, "gate-privacy/notice");
    session.answer("next").expect("it is read");
    let there = taken_over(&content, &code(&content, &session));
    assert_eq!(content.pack.path(there.at()), "gate-privacy/notice");
}

#[test]
fn a_code_of_an_earlier_version_says_so() {
    let content = content();
    // Made by version 0.1 on card-read/reseat, and as short as they came.
    for body in ["1192201058", "0801931", "79991"] {
        let ahead = body
            .bytes()
            .chain(*b"00")
            .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
        let code = format!("{body}{:02}", 98 - ahead);
        let refused = decode(&content.pack, content.identity, TODAY, &code);
        assert_eq!(refused, Err(BadCode::OlderFormat), "{code}");
        let long = code.len() > 9;
        assert_eq!(is_code(TODAY, &grouped(&code)), long, "{code}");
    }
    // Of the format before, which had an even number of digits.
    let code = "1292 0851 4184 4980 2850 5354 6396 8255";
    let refused = decode(&content.pack, content.identity, TODAY, code);
    assert_eq!(refused, Err(BadCode::OlderFormat));
    assert!(is_code(TODAY, code));
}

#[test]
fn a_case_that_was_entered_by_words_has_a_code_as_short_as_any() {
    let content = content();
    for (to, facts) in [
        ("network", &[("link", "wifi")][..]),
        (
            "card-read/reseat",
            &[("pay", "insert"), ("scope", "one-card")],
        ),
        ("55", &[("pay", "tap")]),
    ] {
        let mut session = Session::begin(content.pack.clone(), "start").expect("a place");
        let facts = facts.iter();
        let facts = facts.map(|(fact, value)| ((*fact).to_owned(), (*value).to_owned()));
        let known = Known {
            facts: facts.collect(),
            source: Source::Words,
            said: "as the caller put it".to_owned(),
        };
        session
            .jump_noting(to, BTreeMap::new(), Some(known))
            .expect("a place");
        for _ in 0..3 {
            let offered = session.state().offered(&content.pack);
            let still = offered.iter().find(|id| **id == *"still");
            if let Some(answer) = still.or(offered.first()).cloned() {
                session.answer(&answer).expect("it is offered");
            }
        }
        let code = code(&content, &session);
        assert!(code.len() <= 27, "{to}: {code}");
        let case = decode(&content.pack, content.identity, TODAY, &code).expect("read");
        let there = taken_over(&content, &code);
        assert_eq!(place(&there), place(session.state()), "{to}");
        assert_eq!(there.trail(), session.state().trail(), "{to}");
        let Some(Entry::Jump {
            known: Some(known), ..
        }) = case.log.first()
        else {
            panic!("{case:?}");
        };
        // The words stay where they were typed.
        assert_eq!((known.source, &*known.said), (Source::Retold, ""));
    }
}

#[test]
fn a_longer_code_has_the_number_to_ring_back_and_the_hour() {
    let content = content();
    let session = behind_gates(&content);
    let short = code(&content, &session);
    let told = |phone: &str, days: i64, hour: u8| Told {
        phone: phone.to_owned(),
        began: Some(Began {
            day: TODAY - days,
            hour,
        }),
    };
    for told in [
        told("13800138000", 0, 14),
        told("02012345678", 1, 23),
        told("85229876543", 6, 0),
        Told {
            phone: "0075".to_owned(),
            began: None,
        },
    ] {
        let code = session.handover_told(content.identity, TODAY, &told);
        let code = code.expect("there is room");
        assert!(
            code.len() > short.len() && code.len() <= short.len() + 18,
            "{code}"
        );
        for today in [TODAY, TODAY + 1] {
            let read = decode_told(&content.pack, content.identity, today, &grouped(&code));
            let (case, read) = read.expect("it is read");
            assert_eq!(read.as_ref(), Some(&told));
            let same = decode(&content.pack, content.identity, today, &short);
            assert_eq!(Ok(case), same);
        }
    }
    // What cannot be said in digits, or is too long ago, does not go along.
    let none = |told: &Told| session.handover_told(content.identity, TODAY, told);
    for phone in ["", "+44", "1234567890123456"] {
        assert_eq!(none(&told(phone, 0, 9)), None, "{phone}");
    }
    let code = none(&told("13800138000", 7, 9)).expect("there is room");
    let read = decode_told(&content.pack, content.identity, TODAY, &code);
    assert_eq!(read.expect("read").1.expect("told").began, None);
}

#[test]
fn of_random_digits_next_to_none_are_taken() {
    let content = content();
    let front = pack_digits(content.identity);
    let real = code(&content, &behind_gates(&content));
    let mut seed = 7_u64;
    let mut taken = 0;
    for round in 0..1_000_000_usize {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let digits = format!("{:018}", seed % 10_u64.pow(18));
        // Behind four digits that are right, and behind the seven that hold format and day too.
        let front = if round % 2 == 0 { &*front } else { &real[..7] };
        let length = 15 + 2 * (round % 4);
        let typed = format!("{front}{}", &digits[..(length - front.len()).min(18)]);
        taken += usize::from(decode(&content.pack, content.identity, TODAY, &typed).is_ok());
    }
    // 1 in 100,000 at most; of a fifth as many too few are taken to tell.
    assert!(taken <= 10, "{taken} of 1,000,000");
}

#[test]
fn a_case_number_is_never_taken_for_a_code() {
    let content = content();
    let front = pack_digits(content.identity);
    for number in [
        "1128-100",
        "1128-1",
        "1128-99999",
        "#1128-100",
        "１１２８-１００",
        &format!("{front}-1234"),
    ] {
        assert!(is_case_number(number), "{number}");
        assert!(!is_meant_as_code(content.identity, number), "{number}");
        let refused = decode(&content.pack, content.identity, TODAY, number);
        assert_eq!(refused, Err(BadCode::NotACode), "{number}");
    }
    let code = code(&content, &behind_gates(&content));
    for typed in [
        &*code,
        &grouped(&code),
        &grouped(&code).replace(' ', "-"),
        &format!("{}-{}", &code[..4], &code[4..]),
    ] {
        assert!(!is_case_number(typed), "{typed}");
        assert!(is_meant_as_code(content.identity, typed), "{typed}");
    }
}

#[test]
fn the_hundredth_case_of_a_day_is_resumed_by_its_number() {
    let content = content();
    let home = Home::default();
    let data = home.path().join("cases");
    let mut store = Store::open(&data, std::time::Duration::from_secs(5))
        .expect("a store")
        .store;
    store.begin_run().expect("a run");
    let now = clock::now();
    let mut last = Record::new(content.identity, "card-read");
    for at in 0..=100 {
        let flow = if at == 99 { "printer" } else { "card-read" };
        let mut session = Session::begin(content.pack.clone(), flow).expect("a flow");
        let answer = session.state().offered(&content.pack)[0].to_string();
        session.answer(&answer).expect("it is offered");
        last = Record::new(content.identity, flow);
        last.follow(&session, now, |_| None);
        store.save(&mut last).expect("it is kept");
    }
    drop(store);
    let number = last.number.as_ref().expect("a number").spoken();
    let number = number.replace("-101", "-100");
    assert!(number.ends_with("-100"), "{number}");
    let run = |name: &str| {
        home.posdoc(&["resume", name, "--json", "--no-config"])
            .env("POSDOC_DATA", &data)
            .output()
    };
    let resumed = run(&number);
    let screen: Value = serde_json::from_slice(&resumed.stdout).expect("a screen");
    assert_eq!(screen["case"], number, "{screen}");
    assert!(screen["flow"].as_str().is_some());
    // One that is not there is none, and no code that was typed wrong.
    let missing = run(&number.replace("-100", "-4567"));
    let told = String::from_utf8_lossy(&missing.stderr);
    assert_eq!(missing.status.code(), Some(1), "{told}");
    assert!(told.contains("-4567"), "{told}");
}

/// The time in the tests below; each has a clock of its own.
macro_rules! clock_of {
    ($name:ident) => {{
        static NOW: AtomicI64 = AtomicI64::new(TODAY * 24 * 60 * 60 * 1000);
        fn tick() -> i64 {
            // Every look at the clock is a second.
            NOW.fetch_add(1000, Ordering::Relaxed)
        }
        let $name = &NOW;
        (tick as fn() -> i64, $name)
    }};
}

fn active(content: &Content, start: &str, clock: fn() -> i64) -> ActiveCase {
    let words = Words::new((*content.files).clone(), &["en"]);
    let begun = ActiveCase::begin(
        content.clone(),
        start,
        words,
        Role::Clerk,
        Profile::default(),
    );
    let mut active = begun.expect("a place of the pack");
    active.clock = clock;
    active
}

/// Lines that come with waits between them: a line `wait N` lets N seconds pass.
struct Lines<'l> {
    left: std::str::Lines<'l>,
    now: &'static AtomicI64,
    rest: Vec<u8>,
}

impl std::io::Read for Lines<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        while self.rest.is_empty() {
            let Some(line) = self.left.next() else {
                return Ok(0);
            };
            match line.strip_prefix("wait ") {
                Some(seconds) => {
                    let millis = 1000 * seconds.parse::<i64>().expect("seconds");
                    self.now.fetch_add(millis, Ordering::Relaxed);
                }
                None => self.rest = format!("{line}\n").into_bytes(),
            }
        }
        let taken = self.rest.len().min(into.len());
        into[..taken].copy_from_slice(&self.rest[..taken]);
        self.rest.drain(..taken);
        Ok(taken)
    }
}

/// JSON lines out for lines in, on a clock of their own.
fn spoken(active: ActiveCase, now: &'static AtomicI64, lines: &str) -> Vec<Value> {
    let mut out = Vec::new();
    let input = std::io::BufReader::with_capacity(
        1,
        Lines {
            left: lines.lines(),
            now,
            rest: Vec::new(),
        },
    );
    let driver = Driver::new(active, Autosave::new(None));
    json::run(driver, input, &mut out).result.expect("no error");
    let out = String::from_utf8(out).expect("text");
    out.lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

#[test]
fn in_json_what_is_claimed_is_confirmed_by_an_ordinary_question() {
    let (clock, now) = clock_of!(now);
    let content = content();
    let code = grouped(&code(&content, &behind_gates(&content)));
    let lines = format!(
        "{{\"resume\":\"{code}\"}}\n{{\"answer\":\"no\"}}\n{{\"answer\":\"confirm\"}}\n{{\"back\":true}}\n{{\"answer\":\"unsure\"}}"
    );
    let screens = spoken(active(&content, "start", clock), now, &lines);
    let [_, asked, refused, confirmed, again, unsure] = &*screens else {
        panic!("{screens:?}");
    };
    for asked in [asked, again] {
        assert_eq!(asked["screen"], "ask");
        assert_eq!(asked["id"], CLAIMS);
        assert_eq!(asked["ended"], false);
        assert_eq!(asked["answers"][0]["id"], "confirm");
        assert_eq!(asked["answers"][1]["id"], "unsure");
        let claims = asked["claims"].as_array().expect("claims");
        // What follows from it is not read out: nobody has said it.
        let last = claims.iter().find(|claim| claim["fact"] == "last");
        assert_eq!(last.expect("claimed")["value"], "unsent");
        assert!(claims.iter().all(|claim| claim["fact"] != "charged"));
        assert!(asked["facts"].get("charged").is_none(), "{asked}");
        // Also for whoever shows nothing but the words.
        let told = asked["do"].as_str().expect("words");
        assert!(
            told.contains("How the last try ended: card or code not read"),
            "{told}"
        );
    }
    assert_eq!(refused["error"]["code"], "no-such-answer");
    assert_eq!(confirmed["id"], "card-read/reseat");
    assert_eq!(confirmed["facts"]["charged"], "no");
    assert!(unsure["id"].as_str().expect("an id").starts_with("gate-"));
    assert!(unsure["facts"].get("charged").is_none());
}

#[test]
fn a_code_from_before_yesterday_is_asked_about_anew() {
    let (clock, now) = clock_of!(now);
    let content = content();
    let code = behind_gates(&content).handover(content.identity, TODAY - 3);
    let lines = format!("{{\"resume\":\"{code}\"}}");
    let screens = spoken(active(&content, "start", clock), now, &lines);
    let asked = screens.last().expect("a screen");
    assert!(
        asked["id"].as_str().expect("an id").starts_with("gate-"),
        "{asked}"
    );
    assert!(
        asked["again"]
            .as_str()
            .expect("why")
            .contains("before yesterday")
    );
}

#[test]
fn ten_idle_minutes_make_the_money_uncertain_and_nothing_sooner() {
    let (clock, now) = clock_of!(now);
    let content = content();
    let lines = "{\"answer\":\"insert\"}\n{\"answer\":\"no\"}\nwait 590\n{\"back\":true}\n{\"redo\":true}\nwait 601\n{\"answer\":\"still\"}\n{\"answer\":\"unsent\"}\n{\"answer\":\"no\"}\nwait 3600\n{\"back\":true}\n{\"back\":true}";
    let screens = spoken(active(&content, "card-read", clock), now, lines);
    let id = |at: usize| screens[at]["id"].as_str().expect("an id");
    assert_eq!(id(4), "card-read/reseat", "soon enough");
    // The answer was meant for the step that was open, and is not taken on the gate.
    assert_eq!(id(5), "gate-money/last");
    assert_eq!(screens[5]["time_passed"], true);
    assert!(
        screens[5]["again"]
            .as_str()
            .expect("why")
            .contains("ten minutes")
    );
    assert!(screens[5]["facts"].get("charged").is_none());
    assert!(screens[5]["facts"].get("last").is_none());
    assert_eq!(id(6), "gate-money/others", "every question of it");
    assert_eq!(id(7), "card-read/reseat", "answered anew");
    assert!(screens[7].get("again").is_none());
    // Going back never makes certain again what time made uncertain.
    for screen in &screens[8..] {
        assert!(screen.get("error").is_none(), "{screen}");
        assert!(screen["facts"].get("charged").is_none(), "{screen}");
        assert_ne!(screen["id"], "card-read/reseat");
    }
}

#[test]
fn in_plain_mode_what_is_claimed_is_read_out_and_time_passes_too() {
    let (clock, now) = clock_of!(now);
    let content = content();
    let code = grouped(&code(&content, &behind_gates(&content)));
    let typed = format!("{code}\n1\nwait 601\n2\nq\n");
    let mut out = Vec::new();
    let input = std::io::BufReader::with_capacity(
        1,
        Lines {
            left: typed.lines(),
            now,
            rest: Vec::new(),
        },
    );
    let case = active(&content, "start", clock);
    let driver = Driver::new(case, Autosave::new(None));
    let ended = plain::run(
        driver,
        Options::default(),
        plain::Echo::Off,
        input,
        &mut out,
    );
    ended.result.expect("no error");
    let out = String::from_utf8(out).expect("text");
    let at = |text: &str| out.find(text).unwrap_or_else(|| panic!("{text} in {out}"));
    let order = [
        at("Is all of this still true?"),
        at("How the last try ended: card or code not read"),
        at("1. Yes, every line"),
        at("0. Not sure"),
        at("too long ago"),
        at("more than ten minutes"),
    ];
    assert!(order.is_sorted(), "{out}");
}

#[test]
fn a_case_that_rested_is_asked_about_the_money_again() {
    let (clock, _) = clock_of!(now);
    let content = content();
    let mut left = active(&content, "card-read", clock);
    for answer in ["insert", "no"] {
        left.session.answer(answer).expect("it is offered");
    }
    left.write_down(1_000_000);
    let fresh = active(&content, "start", clock);
    let place = |later: i64| {
        let (case, _) = fresh.resumed(left.record.clone(), 1_000_000 + later);
        (content.pack.path(case.session.state().at()), case)
    };
    assert_eq!(place(AGES).0, "card-read/reseat");
    assert_eq!(
        place(-1000).0,
        "card-read/reseat",
        "a clock that was set right"
    );
    for later in [AGES + 1, -AGES - 1] {
        let (at, mut case) = place(later);
        assert_eq!(at, "gate-money/last", "{later}");
        // It is written down, and resumed once more it is the same.
        case.write_down(1_000_000 + later);
        let elapsed = Entry::Recheck(Recheck::Elapsed);
        assert_eq!(
            case.record.log.last().map(|turn| &turn.entry),
            Some(&elapsed)
        );
        let (again, dropped) = fresh.resumed(case.record.clone(), 1_000_000 + later);
        assert_eq!(dropped, []);
        assert_eq!(again.session.state(), case.session.state());
    }
    // Only looked at, it is as it was left.
    let (looked, _) = fresh.replayed(left.record.clone());
    assert_eq!(looked.session.case(), left.session.case());
}

#[test]
fn old_logs_are_read() {
    let content = content();
    let old = |facts: &str| -> Case {
        let log = r#"[{"jump":{"to":"card-read"}},{"taken-over":{"at":"card-read/reseat","facts":FACTS}},{"answer":{"node":"card-read/reseat","answer":"still"}}]"#;
        let log = log.replace("FACTS", facts);
        let case = format!(r#"{{"start":"start","log":{log}}}"#);
        serde_json::from_str(&case).expect("it is read")
    };
    let case = old(r#"{"last":"unsent","others":"no","pay":"insert"}"#);
    let state = State::replay(&content.pack, &case).expect("it fits");
    assert!(state.claims(&content.pack).is_empty());
    // With what only follows from other facts by now, it is read as far as it opens nothing.
    let case = old(r#"{"capture":"no","charged":"no","pay":"insert"}"#);
    let session = Session::resume(content.pack.clone(), case, Vec::new());
    let (session, dropped) = session.expect("it is read");
    assert!(!dropped.is_empty());
    assert!(is_safe(&content, session.state()));
    assert_eq!(session.state().place(&content.pack), "card-read/entry");
}

#[test]
fn whoever_takes_a_longer_code_over_has_the_caller_and_the_hour_on_the_ticket() {
    let (clock, _) = clock_of!(now);
    let content = content();
    let mut sender = active(&content, "card-read", clock);
    assert_eq!(sender.handover_long(), None, "no number is known");
    let phone = BTreeMap::from([("callback-phone".to_owned(), "138 0013 8000".to_owned())]);
    sender.set_caller(&phone).expect("a number");
    sender.session.answer("insert").expect("it is offered");
    sender.write_down(posdoc::cases::clock::at_hour(TODAY, 9).expect("an hour") + 1_234_000);
    let code = sender.handover_long().expect("a number is known");
    let receiver = active(&content, "start", clock);
    let taken = receiver
        .taken_over(&code, receiver.now())
        .expect("it is read");
    let digits: String = taken.record.caller["callback-phone"]
        .chars()
        .filter(char::is_ascii_digit)
        .collect();
    assert_eq!(digits, "13800138000");
    let ticket = Ticket::of(&taken, &taken.words);
    let began = ticket
        .taken_over
        .as_ref()
        .and_then(|taken| taken.began.clone());
    assert!(began.is_some_and(|began| began.ends_with("09:00")));
    let text = ticket.unwrapped(&taken.words);
    assert!(text.contains("It began there about"), "{text}");
}
