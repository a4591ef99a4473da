//! Properties of every walk through the shipped content.

use std::{collections::BTreeMap, rc::Rc};

use proptest::prelude::*;

use super::*;
use crate::{
    content::Content,
    pack::{FieldKind, NodeIx},
};

fn pack() -> Rc<Pack> {
    thread_local! {
        static PACK: Rc<Pack> = Content::embedded().pack;
    }
    PACK.with(Rc::clone)
}

/// Every place that a case can begin with.
fn places() -> Vec<String> {
    let pack = pack();
    let nodes = (0..pack.nodes.len()).map(NodeIx::new);
    nodes
        .filter(|node| !matches!(pack[*node].kind, Kind::Pass { .. }))
        .map(|node| pack.path(node))
        .collect()
}

/// A value that a field of this kind takes.
fn value(kind: FieldKind) -> String {
    match kind {
        FieldKind::Text => "读卡失败",
        FieldKind::Code { .. } => "91",
        FieldKind::Amount => "128.00",
        FieldKind::Digits { min, .. } => return "1".repeat(min.into()),
        FieldKind::Last4 => "0128",
        FieldKind::Phone => "13800138000",
        FieldKind::When => "14:05",
        FieldKind::Count => "2",
    }
    .to_owned()
}

/// Now and then a person jumps, stops, goes back or forward instead of answering.
fn stray(session: &mut Session, pick: u8) {
    let places = places();
    match pick % 16 {
        0 => {
            let to = &places[usize::from(pick) * 7 % places.len()];
            session.jump(to).expect("a place of the pack");
        }
        1 => {
            // Refused on a support screen.
            let _ = session.stop();
        }
        2 => {
            // Refused on the first screen.
            let _ = session.back();
        }
        3 => {
            // Refused when nothing was taken back.
            let _ = session.redo();
        }
        _ if session.ended() => {
            let _ = session.back();
        }
        _ => turn(session, pick),
    }
}

/// Takes the turn that `pick` chooses on the open screen.
fn turn(session: &mut Session, pick: u8) {
    let content = Rc::clone(session.pack());
    if let Kind::Form { fields, .. } = &content[session.state().at()].kind {
        let values: BTreeMap<String, String> = fields
            .iter()
            .filter(|field| (usize::from(pick) + field.at()) % 2 == 0)
            .map(|field| {
                let field = &content[*field];
                (field.id.to_string(), value(field.kind))
            })
            .collect();
        session.fill(values).expect("the values fit the fields");
        return;
    }
    let offered = session.state().offered(&content);
    let answer = &offered[usize::from(pick) % offered.len()];
    session.answer(answer).expect("an offered answer is taken");
}

fn walk(start: &str, picks: &[u8]) -> Session {
    let mut session = Session::begin(pack(), start).expect("a place of the pack");
    for pick in picks {
        if session.ended() {
            break;
        }
        turn(&mut session, *pick);
    }
    session
}

/// No open screen may bear a danger whose facts are not as they must be.
fn assert_safe(session: &Session) {
    let pack = session.pack();
    let at = session.state().at();
    for need in pack[at].risks.iter().flat_map(|risk| &pack[*risk].needs) {
        assert!(
            session
                .state()
                .fact(need.fact)
                .is_some_and(|value| need.met_by(value)),
            "{} is open without {}",
            pack.path(at),
            pack[need.fact].id
        );
    }
}

fn assert_not_asked_twice(session: &Session) {
    let pack = session.pack();
    let at = session.state().at();
    let Kind::Ask {
        fact: Some(fact),
        answers,
        ..
    } = &pack[at].kind
    else {
        return;
    };
    if let Some(value) = session.state().fact(*fact) {
        let id = &pack[*fact].values[usize::from(value.0)];
        assert!(
            answers.iter().all(|answer| answer.id != *id),
            "{} asks for {}, which is known",
            pack.path(at),
            pack[*fact].id
        );
    }
}

fn starts() -> impl Strategy<Value = String> {
    proptest::sample::select(places())
}

fn picks() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 0..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if std::env::var_os("POSDOC_CI").is_some() { 400 } else { 80 }, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_answers_always_reach_an_end_within_the_bounds(start in starts(), seed in any::<u64>()) {
        let mut session = Session::begin(pack(), &start).expect("a place of the pack");
        let mut seed = seed;
        let mut left = session.bounds();
        let mut steps = 0;
        while !session.ended() {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            turn(&mut session, seed.to_le_bytes()[5]);
            steps += 1;
            let now = session.bounds();
            prop_assert!(now.most < left.most, "{left:?} then {now:?} at {:?}", session.case());
            prop_assert!(now.least + 1 >= left.least, "{left:?} then {now:?}");
            prop_assert!(now.here <= now.most);
            left = now;
        }
        prop_assert_eq!(left, Bounds::default());
        prop_assert_eq!(steps, session.state().done);
    }

    #[test]
    fn no_walk_stands_on_a_danger_that_was_not_cleared(start in starts(), picks in picks()) {
        let mut session = Session::begin(pack(), &start).expect("a place of the pack");
        assert_safe(&session);
        for pick in picks {
            if session.ended() {
                break;
            }
            turn(&mut session, pick);
            assert_safe(&session);
        }
    }

    #[test]
    fn no_way_about_stands_on_a_danger_that_was_not_cleared(start in starts(), picks in picks()) {
        let mut session = Session::begin(pack(), &start).expect("a place of the pack");
        for pick in picks {
            stray(&mut session, pick);
            assert_safe(&session);
            assert_not_asked_twice(&session);
            let (again, dropped) = Session::resume(pack(), session.case().clone(), Vec::new())
                .expect("it can be replayed");
            assert_eq!(dropped, []);
            prop_assert_eq!(again.state(), session.state());
        }
    }

    #[test]
    fn nothing_known_is_asked_again(start in starts(), picks in picks()) {
        let mut session = Session::begin(pack(), &start).expect("a place of the pack");
        for pick in picks {
            if session.ended() {
                break;
            }
            turn(&mut session, pick);
            assert_not_asked_twice(&session);
        }
    }

    #[test]
    fn a_jump_into_any_place_meets_its_gates(start in starts(), picks in picks(), to in starts()) {
        let mut session = walk(&start, &picks);
        session.jump(&to).expect("a place of the pack");
        assert_safe(&session);
    }

    #[test]
    fn a_replay_of_any_prefix_is_the_same_state(start in starts(), picks in picks()) {
        let mut session = Session::begin(pack(), &start).expect("a place of the pack");
        for pick in picks {
            if session.ended() {
                break;
            }
            turn(&mut session, pick);
            let written = serde_json::to_string(session.case()).expect("a case can be written");
            let read: Case = serde_json::from_str(&written).expect("and read");
            let (again, _) = Session::resume(pack(), read, Vec::new()).expect("and replayed");
            prop_assert_eq!(again.state(), session.state());
        }
    }

    #[test]
    fn back_undoes_and_redo_does_again(start in starts(), picks in picks()) {
        let mut session = walk(&start, &picks);
        let there = session.state().clone();
        let turns = session.case().log.len();
        for _ in 0..turns {
            session.back().expect("there is a turn to take back");
        }
        prop_assert_eq!(session.back(), Err(TurnError::NothingThere));
        let fresh = Session::begin(pack(), &start).expect("a place of the pack");
        prop_assert_eq!(session.state(), fresh.state());
        for _ in 0..turns {
            session.redo().expect("there is a turn to take again");
        }
        prop_assert_eq!(session.redo(), Err(TurnError::NothingThere));
        prop_assert_eq!(session.state(), &there);
    }

    #[test]
    fn the_same_answer_after_back_keeps_all_later_ones(start in starts(), picks in picks(), steps in 1usize..5) {
        let mut session = walk(&start, &picks);
        let there = session.case().clone();
        for _ in 0..steps {
            if session.back().is_err() {
                break;
            }
        }
        while let Some(entry) = session.next_again().cloned() {
            match entry {
                Entry::Answer { answer, .. } => {
                    prop_assert_eq!(session.voided_by(&answer), Ok(Vec::new()));
                    session.answer(&answer).expect("it was taken before");
                }
                Entry::Fields { values, .. } => session.fill(values).expect("they were taken before"),
                Entry::Jump { .. }
                | Entry::Stop { .. }
                | Entry::TakenOver(_)
                | Entry::Recheck(_) | Entry::Given(_) => {
                    unreachable!("the walk has none")
                }
            }
        }
        prop_assert_eq!(session.case(), &there);
    }

    #[test]
    fn stopping_leads_to_support_from_anywhere(start in starts(), picks in picks()) {
        let mut session = walk(&start, &picks);
        let already = matches!(pack()[session.state().at()].kind, Kind::Support { .. });
        prop_assert_eq!(session.stop().is_err(), already);
        let at = session.state().at();
        let support = matches!(pack()[at].kind, Kind::Support { .. });
        prop_assert!(support);
    }
}

#[test]
fn every_place_can_be_begun_with_and_is_safe() {
    for start in places() {
        let session = Session::begin(pack(), &start).expect("a place of the pack");
        assert_safe(&session);
    }
}

#[test]
fn a_turn_that_does_not_fit_changes_nothing() {
    let mut session = Session::begin(pack(), "card-read").expect("the flow exists");
    let before = session.state().clone();
    let refused = session.answer("nonsense");
    assert!(
        matches!(refused, Err(TurnError::NoSuchAnswer { .. })),
        "{refused:?}"
    );
    assert!(matches!(
        session.jump("nowhere"),
        Err(TurnError::NoSuchPlace { .. })
    ));
    assert!(matches!(
        session.fill(BTreeMap::new()),
        Err(TurnError::WrongTurn)
    ));
    assert_eq!(session.state(), &before);
    assert!(session.case().log.is_empty());
}

#[test]
fn restarting_asks_for_tampering_and_money_first() {
    let session = Session::begin(pack(), "card-read/restart").expect("the node exists");
    let open = pack().path(session.state().at());
    assert!(open.starts_with("gate-"), "{open}");
    assert_eq!(
        session.state().pending_gate_for(),
        pack().node("card-read/restart")
    );
}

#[test]
fn a_charged_customer_is_never_sent_to_a_second_sale() {
    let mut session = Session::begin(pack(), "card-read/reseat").expect("the node exists");
    // The provider has it as refused, and the customer's statement shows a charge.
    for _ in 0..8 {
        let open = pack().path(session.state().at());
        let answer = match &*open {
            "gate-money/last" => "plain",
            "gate-money/record" => "refused",
            "gate-money/notice" => "yes",
            _ => break,
        };
        session.answer(answer).expect("an answer of the gate");
    }
    let open = pack().path(session.state().at());
    assert!(open.starts_with("charged/"), "{open}");
    let charged = pack().fact("charged").expect("the fact exists");
    let unknown = pack()[charged].value("unknown");
    assert_eq!(session.state().fact(charged), unknown);
}

#[test]
fn a_failed_proof_makes_the_money_uncertain_again() {
    let mut session = walk("card-read", &[]);
    for answer in ["insert", "no", "fixed"] {
        session.answer(answer).expect("the shortest way to a fix");
    }
    assert_eq!(pack().path(session.state().at()), "card-read/seated");
    session.answer("failed").expect("the proof can fail");
    let charged = pack().fact("charged").expect("the fact exists");
    assert_eq!(session.state().fact(charged), None);
    assert_safe(&session);
}

#[test]
fn a_changed_answer_says_which_later_ones_it_voids() {
    let mut session = walk("card-read", &[]);
    for answer in ["insert", "no", "still"] {
        session.answer(answer).expect("the screen offers it");
    }
    for _ in 0..3 {
        session.back().expect("three turns were taken");
    }
    assert_eq!(session.answer_before(), Some("insert"));
    let voided = session.voided_by("swipe").expect("the screen offers it");
    let nodes: Vec<_> = voided.iter().filter_map(Entry::node).collect();
    assert_eq!(nodes, ["gate-money/others", "card-read/reseat"]);
}

#[test]
fn fields_of_a_support_screen_do_not_stand_in_the_way_of_back() {
    let mut session = walk("card-read", &[]);
    session.answer("insert").expect("the screen offers it");
    session.stop().expect("not on support yet");
    let values = BTreeMap::from([("code".to_owned(), "９１".to_owned())]);
    session.fill(values).expect("a code");
    let code = pack().field("code").expect("the field exists");
    assert_eq!(
        session.state().fields.get(&code).map(String::as_str),
        Some("91")
    );
    session.back().expect("there is a turn to take back");
    assert!(!session.ended());
}

#[test]
fn a_jump_from_a_dangerous_step_makes_the_money_uncertain_again() {
    for keys in [&["insert", "no"][..], &["insert", "no", "fixed"]] {
        let mut session = walk("card-read", &[]);
        for answer in keys {
            session.answer(answer).expect("the screen offers it");
        }
        session.jump("network/switched").expect("the node exists");
        let open = pack().path(session.state().at());
        assert!(open.starts_with("gate-"), "{open} is open after {keys:?}");
    }
}

#[test]
fn calling_support_from_a_dangerous_step_makes_the_money_uncertain_again() {
    let mut session = walk("card-read", &[]);
    for answer in ["insert", "no"] {
        session.answer(answer).expect("the screen offers it");
    }
    session.stop().expect("not on support yet");
    session
        .jump("card-read/wipe-chip")
        .expect("the node exists");
    let open = pack().path(session.state().at());
    assert!(open.starts_with("gate-"), "{open}");
}

#[test]
fn a_sale_that_is_known_to_be_paid_does_not_stand_in_the_way_of_a_restart() {
    let mut session = walk("network/restart", &[]);
    for _ in 0..7 {
        let open = pack().path(session.state().at());
        let answer = match &*open {
            "gate-hazard/entry" | "gate-money/marks" => "none",
            "gate-tamper/entry" => "no",
            "gate-drive/entry" => "alone",
            "gate-money/last" => "approved",
            _ => break,
        };
        session.answer(answer).expect("an answer of the gate");
    }
    let open = pack().path(session.state().at());
    assert_eq!(open, "network/restart");
    // The same sale is never taken again.
    session
        .jump("card-read/wipe-chip")
        .expect("the node exists");
    assert_eq!(pack().path(session.state().at()), "charged/paid");
}

#[test]
fn a_jump_that_was_taken_back_is_dropped_by_another_answer() {
    let mut session = walk("card-read", &[]);
    session.jump("network").expect("the flow exists");
    session.back().expect("there is a turn to take back");
    session.answer("swipe").expect("the screen offers it");
    assert_eq!(session.next_again(), None);
}
