use super::*;
use crate::{
    content::Content,
    pack::{FactIx, ValueIx},
};

/// The shipped pack as `check` reads it, with its evidence.
fn pack() -> Pack {
    let files = Content::files(None).expect("the shipped files are embedded");
    crate::pack::load(&files).expect("the shipped pack resolves")
}

fn told(pack: &Pack, example: &Counterexample) -> String {
    let steps = example.route.iter().map(|(from, by)| {
        let from = from.map_or_else(String::new, |from| pack.path(from));
        format!("{from} {by:?}")
    });
    let steps: Vec<String> = steps.collect();
    format!("{}: {}", pack.path(example.node), steps.join(" > "))
}

#[track_caller]
fn holds(pack: &Pack, liberties: &Liberties) {
    let proof = prove(pack, liberties).expect("the pack takes payments");
    // A walk that comes to no payment proves nothing.
    assert_eq!(
        proof.reached, proof.payments,
        "every step that pays is reached"
    );
    let harmed: Vec<String> = proof.harmed.iter().map(|it| told(pack, it)).collect();
    assert!(
        harmed.is_empty(),
        "{} steps can charge twice though every answer is true:\n{}",
        harmed.len(),
        harmed.join("\n")
    );
    assert_eq!(proof.ungrounded, []);
}

/// Leaving for other places on the way is walked by `posdoc check --prove`, which takes half a minute.
#[test]
fn true_answers_never_lead_to_a_second_payment() {
    holds(&pack(), &Liberties::default());
}

fn setting(pack: &Pack, fact: &str, value: &str) -> Setting {
    let fact = pack.fact(fact).expect("a fact");
    let value = pack[fact].value(value).expect("a value");
    Setting { fact, value }
}

/// Whatever words may say of the money, true or not.
#[test]
fn words_about_money_never_lead_to_a_second_payment() {
    let pack = pack();
    let facts = pack.facts.iter().enumerate();
    let all = facts.flat_map(|(at, fact)| {
        (0_u8..).zip(&fact.values).map(move |(value, _)| Setting {
            fact: FactIx::new(at),
            value: ValueIx(value),
        })
    });
    let money = [
        "last", "others", "record", "notice", "looked", "after", "charged", "part",
    ];
    let said: Vec<Setting> = all
        .filter(|it| money.contains(&&*pack[it.fact].id))
        .filter(|it| pack.opened_by_words(*it).is_none())
        .collect();
    assert!(said.contains(&setting(&pack, "notice", "yes")));
    assert!(!said.contains(&setting(&pack, "notice", "no")));
    let liberties = Liberties {
        said,
        ..Liberties::default()
    };
    holds(&pack, &liberties);
}

/// Weakens the pack, and expects the proof to notice.
#[track_caller]
fn notices(name: &str, weaken: impl Fn(&mut Pack)) {
    let original = pack();
    let mut weakened = original.clone();
    weaken(&mut weakened);
    let noticed = mutants::is_noticed(&original, &weakened);
    assert!(noticed, "the proof does not notice: {name}");
}

fn risk<'p>(pack: &'p mut Pack, id: &str) -> &'p mut crate::pack::Risk {
    let found = pack.risks.iter_mut().find(|risk| &*risk.id == id);
    found.expect("a risk")
}

#[test]
fn a_fact_that_outlives_a_payment_is_noticed() {
    for fact in ["last", "record", "after"] {
        notices(fact, |pack| {
            let fact = pack.fact(fact);
            risk(pack, "redo-sale")
                .clears
                .retain(|it| Some(*it) != fact);
        });
    }
}

#[test]
fn a_payment_without_its_question_is_noticed() {
    notices("redo-sale", |pack| risk(pack, "redo-sale").needs.clear());
    notices("complete", |pack| risk(pack, "complete").needs.clear());
    notices("probe", |pack| risk(pack, "probe").needs.clear());
}

#[test]
fn an_answer_that_claims_more_than_it_says_is_noticed() {
    for (path, id, fact, value) in [
        ("gate-money/record", "hidden", "last", "refused"),
        ("charged/wait", "still", "after", "clean"),
        ("qr/querying", "unclear", "last", "refused"),
    ] {
        notices(path, |pack| {
            let claim = setting(pack, fact, value);
            let at = pack.node(path).expect("a node");
            let mut answers = pack.nodes[at.at()].answers_mut();
            let answer = answers.find(|answer| &*answer.id == id);
            let set = &mut answer.expect("an answer").set;
            set.retain(|it| it.fact != claim.fact);
            set.push(claim);
        });
    }
}

#[test]
fn a_rule_without_its_second_side_is_noticed() {
    for (rule, fact) in [
        ("refused-only-try", "others"),
        ("busy-only-try", "others"),
        ("reversed-on-record", "notice"),
    ] {
        notices(rule, |pack| {
            let fact = pack.fact(fact);
            let mut rules = pack.derivations.iter_mut();
            let rule = rules.find(|it| &*it.id == rule).expect("a rule");
            rule.when.retain(|it| Some(it.fact) != fact);
        });
    }
}

/// Reasons for survivors are found by these names.
#[test]
fn every_mutation_has_a_name_of_its_own() {
    let pack = pack();
    let mutations = mutations(&pack);
    let names: std::collections::BTreeSet<String> =
        mutations.iter().map(|it| it.told(&pack)).collect();
    assert_eq!(names.len(), mutations.len());
    for name in [
        "redo-sale does not need charged",
        "gate-money/others exchanges no and yes",
        "gate-money/record/hidden leads to gate-money/notice",
    ] {
        assert!(names.contains(name), "{name}");
    }
}

/// Every mutation changes the pack, or its survival would say nothing.
#[test]
fn every_rerouting_changes_its_node() {
    let pack = pack();
    for mutation in mutations(&pack) {
        if let Some(at) = mutation.node() {
            let mutant = mutation.of(&pack);
            let [before, after] = [&pack, &mutant].map(|pack| format!("{:?}", pack[at]));
            assert_ne!(before, after, "{}", mutation.told(&pack));
        }
    }
}

/// Some of each kind: what a walk that begins with the shipped one calls safe is safe when all of it is walked.
#[test]
#[ignore = "walks the whole pack for each mutation that survives"]
fn a_shared_walk_calls_nothing_safe_that_is_not() {
    let pack = pack();
    let unchanged = mutants::Unchanged::new(&pack).expect("the pack takes payments");
    let mut safe = 0;
    for mutation in mutations(&pack).into_iter().step_by(40) {
        let Some(node) = mutation.node() else {
            continue;
        };
        let mutant = mutation.of(&pack);
        if unchanged.is_certainly_safe(&pack, &mutant, node) {
            safe += 1;
            let noticed = mutants::is_noticed(&pack, &mutant);
            assert!(!noticed, "{}", mutation.told(&pack));
        }
    }
    assert!(safe > 0, "nothing was compared");
}
