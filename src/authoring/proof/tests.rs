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
    let missed: Vec<String> = proof.missed.iter().map(|at| pack.path(*at)).collect();
    assert_eq!(missed, [""; 0], "every step that pays is reached");
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
    let all = mutations(&pack);
    for mutation in some(&all, if ci() { all.len() } else { 100 }) {
        if let Some(at) = mutation.node() {
            let mutant = mutation.of(&pack);
            let [before, after] = [&pack, &mutant].map(|pack| format!("{:?}", pack[at]));
            assert_ne!(before, after, "{}", mutation.told(&pack));
        }
    }
}

/// What a walk found, in full: where it can pay twice, and how much there is.
type Found = (Vec<NodeIx>, usize, usize, usize);

fn found(proof: &Proof) -> Found {
    let harmed = proof.harmed.iter().map(|it| it.node).collect();
    (harmed, proof.reached(), proof.positions, proof.states)
}

/// Walks with numbers and position by position, begun at every so many of the places by name.
#[track_caller]
fn both_agree(
    name: &str,
    original: &Pack,
    pack: &Pack,
    liberties: &Liberties,
    every: usize,
) -> Found {
    let model = Model::with_effects_of(original, pack).expect("the pack takes payments");
    let mut quotient = Quotient::whole(&model);
    quotient.entries = quotient.entries.into_iter().step_by(every).collect();
    let mut search = Search::new(&model, &quotient, liberties);
    search.run();
    let mut direct = direct::Search::new(&model, &quotient, liberties);
    direct.run();
    let by_number = found(&search.proof());
    assert_eq!(by_number, found(&direct.proof()), "{name}");
    let first = Search::new(&model, &quotient, liberties).finds_harm();
    assert_eq!(
        first,
        !by_number.0.is_empty(),
        "{name}: with the first, the walk may end"
    );
    by_number
}

/// Whether there is time for all of it.
fn ci() -> bool {
    std::env::var_os("POSDOC_CI").is_some()
}

/// How many weakenings are walked.
fn few() -> usize {
    if ci() { 12 } else { 4 }
}

/// Of the places by name every so many is begun at.
fn every() -> usize {
    if ci() { 1 } else { 5 }
}

/// So few of the weakenings, of all kinds.
fn some(mutations: &[Mutation], few: usize) -> Vec<Mutation> {
    let every = (mutations.len() / few).max(1);
    mutations.iter().copied().step_by(every).collect()
}

#[test]
fn the_walk_with_numbers_loses_nothing() {
    let pack = pack();
    both_agree("shipped", &pack, &pack, &Liberties::default(), every());
    let mut harmful = 0;
    for mutation in some(&mutations(&pack), few()) {
        let weakened = mutation.of(&pack);
        let name = mutation.told(&pack);
        let (harmed, ..) = both_agree(&name, &pack, &weakened, &Liberties::default(), every());
        harmful += usize::from(!harmed.is_empty());
    }
    assert!(harmful > 0, "none of them does harm");
}

/// With all that people may do besides, between a few places.
#[test]
#[ignore = "walks the whole pack, with people who leave"]
fn the_walk_with_numbers_loses_nothing_where_people_leave() {
    let pack = pack();
    let said = vec![
        setting(&pack, "notice", "yes"),
        setting(&pack, "last", "plain"),
    ];
    for (name, said, mutants) in [("jumps", Vec::new(), 2), ("jumps and words", said, 1)] {
        let liberties = Liberties { leave: true, said };
        both_agree(name, &pack, &pack, &liberties, 150);
        for mutation in some(&mutations(&pack), 2).into_iter().take(mutants) {
            let weakened = mutation.of(&pack);
            let name = format!("{name}: {}", mutation.told(&pack));
            both_agree(&name, &pack, &weakened, &liberties, 150);
        }
    }
}

/// Those of one node: what each of them comes to by itself, walked position by position, the walk of all of them comes to.
#[test]
fn what_each_comes_to_they_come_to_together() {
    let pack = pack();
    let nodes: Vec<Mutation> = mutations(&pack)
        .into_iter()
        .filter(|it| it.node().is_some())
        .collect();
    let few = some(&nodes, few());
    let model = Model::new(&pack).expect("the pack takes payments");
    let mut quotient = Quotient::whole(&model);
    let entries = quotient.entries.iter().copied().step_by(every()).collect();
    let whole = std::mem::replace(&mut quotient.entries, entries);
    let alternatives: Vec<search::Alternative> = few
        .iter()
        .filter_map(|it| {
            let at = it.node()?;
            let node = it.of(&pack)[at].clone();
            Some(search::Alternative { at, node })
        })
        .collect();
    let liberties = Liberties::default();
    let mut together = Search::new(&model, &quotient, &liberties).with_alternatives(&alternatives);
    together.run();
    let together = together.came_to();
    let mut alone = Search::new(&model, &quotient, &liberties);
    alone.run();
    let unchanged = alone.came_to();
    let mut more = 0;
    for mutation in few {
        let mutant = mutation.of(&pack);
        let model = Model::with_effects_of(&pack, &mutant).expect("the pack takes payments");
        if model.entries() != whole {
            continue;
        }
        let mut each = direct::Search::new(&model, &quotient, &liberties);
        each.run();
        for (position, worlds) in each.came_to() {
            let all = together.get(position).copied().unwrap_or_default();
            let known = unchanged.get(position).copied().unwrap_or_default();
            more += usize::from(worlds & !known != 0);
            assert_eq!(worlds & !all, 0, "{}: {position:?}", mutation.told(&pack));
        }
    }
    assert!(more > 0, "none of them comes to anything new");
}

#[test]
#[ignore = "walks the whole pack, with people who leave"]
fn harm_is_found_among_others() {
    let pack = pack();
    let all = mutations(&pack);
    let named = |name: &str| {
        let mut all = all.iter().copied();
        all.find(|it| it.told(&pack) == name).expect("a mutation")
    };
    let harmless = named("gate-money/others/no leads to gate-money/clear");
    let harmful = named("gate-money/others exchanges no and yes");
    let common = mutants::Common::new(&pack, &all).expect("the pack takes payments");
    assert!(common.are_safe_together(&[harmless]));
    assert!(!common.are_safe_together(&[harmless, harmful]));
}

/// What is said to be no weakening is walked all the same.
#[test]
#[ignore = "walks the whole pack a hundred times"]
fn what_cannot_matter_leads_to_no_second_payment() {
    let pack = pack();
    let all = mutants::with_those_that_cannot_matter(&pack);
    let left_out: Vec<Mutation> = all
        .into_iter()
        .filter_map(|(mutation, matters)| (!matters).then_some(mutation))
        .collect();
    assert!(!left_out.is_empty(), "nothing is left out");
    for mutation in left_out {
        let noticed = mutants::is_noticed(&pack, &mutation.of(&pack));
        assert!(!noticed, "{}", mutation.told(&pack));
    }
}

/// A sample of what was found harmless with others, each by itself and in full.
#[test]
#[ignore = "walks the whole pack for each mutation that survives"]
fn what_is_safe_together_is_safe_alone() {
    let pack = pack();
    let all = mutations(&pack);
    let common = mutants::Common::new(&pack, &all).expect("the pack takes payments");
    let open = some(&all, 120)
        .into_iter()
        .filter(|it| common.try_at_once(*it) == mutants::AtOnce::Open);
    let open: Vec<Mutation> = open.collect();
    let mut safe = 0;
    for few in open.chunks(8) {
        if common.are_safe_together(few) {
            for mutation in few {
                safe += 1;
                let noticed = mutants::is_noticed(&pack, &mutation.of(&pack));
                assert!(!noticed, "{}", mutation.told(&pack));
            }
        }
    }
    assert!(safe > 0, "nothing was compared");
}

#[test]
fn every_reason_is_for_a_weakening() {
    let pack = pack();
    let all = mutations(&pack);
    assert!(!pack.evidence.survives.is_empty());
    for (name, why) in &pack.evidence.survives {
        let known = all.iter().any(|it| it.told(&pack) == *name);
        assert!(known, "there is no such weakening: {name}");
        assert!(!why.is_empty(), "{name}");
    }
}

/// The larger weakening has the reason for the smaller one.
#[test]
fn a_value_needs_no_reason_beside_its_condition() {
    let pack = pack();
    let all = mutations(&pack);
    let named = |name: &str| {
        let mut all = all.iter().copied();
        all.find(|it| it.told(&pack) == name).expect("a mutation")
    };
    let condition = named("rule refused-on-record does not look at last");
    let value = named("rule refused-on-record takes last = pending as well");
    let needed = named("redo-sale does not need charged");
    assert!(mutants::is_part_of_another(value, &[needed, condition]));
    assert!(!mutants::is_part_of_another(value, &[needed, value]));
    assert!(!mutants::is_part_of_another(condition, &[value, condition]));
}

/// What says nothing of the tries opens no step, set instead of another or exchanged.
#[test]
fn values_that_open_nothing_are_told_from_those_that_do() {
    let pack = pack();
    let telling = mutants::telling_settings(&pack);
    let all = mutants::with_those_that_cannot_matter(&pack);
    let named = |name: &str| {
        let mut all = all.iter();
        *all.find(|(it, _)| it.told(&pack) == name)
            .unwrap_or_else(|| panic!("there is no weakening {name}"))
    };
    for (name, matters) in [
        ("charged/two-sales/none sets last = approved", false),
        ("charged/two-sales/none sets last = refused", true),
    ] {
        assert_eq!(named(name).1, matters, "{name}");
    }
    for (name, is_way) in [
        ("charged/late exchanges missing and hidden", true),
        ("charged/late exchanges refused and hidden", false),
        ("gate-money/others exchanges no and yes", false),
    ] {
        let (mutation, matters) = named(name);
        assert!(matters, "{name}");
        assert_eq!(mutation.is_only_a_way(&pack, &telling), is_way, "{name}");
    }
}

/// A reason for every survivor, and none that is not needed.
#[test]
#[ignore = "walks the whole pack, with people who leave"]
fn survivors_want_reasons_and_reasons_want_survivors() {
    let mut pack = pack();
    let all = mutants::with_those_that_cannot_matter(&pack);
    let (harmless, _) = all.into_iter().find(|(_, matters)| !matters).expect("one");
    let name = harmless.told(&pack);
    pack.evidence.survives = vec![("nothing of the kind".into(), "no reason".into())];
    let told = std::sync::Mutex::new(0);
    let progress = |count| *told.lock().expect("nobody panicked") = count;
    let tried = survivors(&pack, &[harmless], &progress);
    assert_eq!(*told.lock().expect("nobody panicked"), 1);
    let stale = ["nothing of the kind".to_owned()];
    assert_eq!((tried.tried, &tried.stale[..]), (1, &stale[..]));
    let unexplained = [Survivor {
        what: name.clone(),
        why: None,
    }];
    assert_eq!(tried.survivors, unexplained);
    assert!(!tried.explained());
    pack.evidence.survives = vec![(name, "A reason.".into())];
    let tried = survivors(&pack, &[harmless], &|_| ());
    assert!(tried.explained(), "{tried:?}");
}

/// What `posdoc check --prove --mutate` does to the shipped pack.
#[test]
#[ignore = "tries every weakening, for minutes"]
#[allow(
    clippy::print_stderr,
    reason = "who waits for minutes sees how far it is"
)]
fn every_survivor_has_a_reason() {
    let pack = pack();
    let all = mutations(&pack);
    let started = std::time::Instant::now();
    let told = std::sync::Mutex::new(0);
    let progress = |count: usize| {
        let mut told = told.lock().expect("nobody panicked");
        if count / 50 > *told {
            *told = count / 50;
            eprintln!("{count} of {} after {:?}", all.len(), started.elapsed());
        }
    };
    let tried = survivors(&pack, &all, &progress);
    eprintln!(
        "{} tried in {:?}, {} survive, {} ways",
        tried.tried,
        started.elapsed(),
        tried.survivors.len(),
        tried.ways.len()
    );
    let survivors: Vec<String> = tried
        .survivors
        .iter()
        .map(|it| format!("{}: {:?}", it.what, it.why))
        .collect();
    assert!(
        tried.explained(),
        "{} tried in {:?}, {} ways; stale: {:?}\n{}",
        tried.tried,
        started.elapsed(),
        tried.ways.len(),
        tried.stale,
        survivors.join("\n")
    );
}
