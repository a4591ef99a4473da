//! The best way reaches the full score; every wrong one costs what it must.

use posdoc::{
    app::screen::node_title,
    drill::{Act, Choice, Danger, Edition, Event, Level, Phase, Retort, Run, Voice},
    layout::Ambiguous,
    words::Words,
};

use super::{best_act, content, name, play_best, run, same_length};

#[test]
fn the_best_way_reaches_the_full_score_at_every_level() {
    let content = content();
    let pack = &content.pack;
    assert!(pack.scenarios.len() >= 180, "{}", pack.scenarios.len());
    for scenario in 0..pack.scenarios.len() {
        for (_, level) in Level::ALL {
            let mut run = run(pack, scenario, level, scenario as u64);
            play_best(&mut run);
            let score = run.score().expect("it is over");
            assert_eq!(
                score.points,
                100,
                "{} {level:?} {score:?}",
                name(pack, scenario)
            );
            assert!(score.passed);
        }
    }
}

#[test]
fn each_trouble_has_at_least_four_scenarios() {
    let content = content();
    let pack = &content.pack;
    for (at, flow) in pack.flows.iter().enumerate() {
        let here = pack.scenarios.iter().filter(|it| it.flow.at() == at);
        let count = here.count();
        // Gates are asked for by troubles, and the flows of codes are made.
        let is_trouble = !flow.gate && pack.flow("codes").is_none_or(|codes| codes.at() != at);
        assert!(!is_trouble || count >= 4, "{} has {count}", flow.id);
    }
}

#[test]
fn every_dangerous_option_stops_the_drill_and_fails_it() {
    let content = content();
    let pack = &content.pack;
    let (mut steps, mut moves) = (0, 0);
    for scenario in (0..pack.scenarios.len()).step_by(3) {
        let mut run = run(pack, scenario, Level::Assisted, 7);
        while run.phase() == Phase::Talking {
            let options = run.options(&same_length);
            assert!((4..=6).contains(&options.len()), "{}", name(pack, scenario));
            let mut dangers = 0;
            for choice in options {
                let mut tried = run.clone();
                let act = match choice {
                    Choice::Step(node) => Act::Pick(pack.path(node)),
                    Choice::Wrong(at) => Act::Pick(format!("wrong/{}", pack.temptations[at].id)),
                };
                tried.act(&act, &same_length).expect("it is offered");
                match tried.danger() {
                    Some(danger) => {
                        dangers += 1;
                        match danger {
                            Danger::Step(_) => steps += 1,
                            Danger::Temptation(_) => moves += 1,
                            Danger::Misheard(_) => panic!("nothing is noted here"),
                        }
                        let score = tried.score().expect("it is over");
                        assert!(score.danger && !score.passed && score.points == 0);
                        assert_eq!(
                            tried.act(&act, &same_length),
                            Err(posdoc::drill::Refused::Over)
                        );
                    }
                    None if matches!(tried.events().last(), Some(Event::NotYet(_))) => {
                        play_best(&mut tried);
                        let score = tried.score().expect("it is over");
                        assert!(score.points < 100, "{}", name(pack, scenario));
                    }
                    None => {}
                }
            }
            assert!(dangers > 0, "nothing tempts in {}", name(pack, scenario));
            let act = best_act(&run).expect("it goes on");
            run.act(&act, &same_length).expect("it is right");
        }
    }
    assert!(steps > 100 && moves > 500, "{steps} steps, {moves} moves");
}

#[test]
fn a_step_before_its_gate_fails_a_solo_drill() {
    let content = content();
    let pack = &content.pack;
    let mut tried = 0;
    for scenario in 0..pack.scenarios.len() {
        let fresh = run(pack, scenario, Level::Solo, 1);
        let order = fresh.best().order.clone();
        // The last risky step, taken first.
        let risky = order
            .iter()
            .rev()
            .find(|node| !pack[**node].risks.is_empty());
        let Some(risky) = risky else { continue };
        let mut run = fresh;
        run.act(&Act::Pick(pack.path(*risky)), &same_length)
            .expect("it is in the pack");
        let gated = run.danger().is_some();
        if gated {
            tried += 1;
            assert!(!run.score().expect("it is over").passed);
        }
    }
    assert!(tried > 200, "{tried}");
}

#[test]
fn the_right_end_is_not_enough() {
    let content = content();
    let pack = &content.pack;
    let mut guessed = 0;
    for scenario in 0..pack.scenarios.len() {
        let mut run = run(pack, scenario, Level::Solo, 1);
        let end = pack.path(run.scenario().end);
        run.act(&Act::Pick(end), &same_length)
            .expect("it is in the pack");
        let score = run.score().expect("it is over");
        assert!(
            !score.passed || run.best().order.len() == 1,
            "{}",
            name(pack, scenario)
        );
        guessed += usize::from(score.right_end && !score.decided);
    }
    assert!(guessed > 300, "{guessed}");
}

#[test]
fn what_was_not_said_is_not_noted() {
    let content = content();
    let pack = &content.pack;
    let (mut stopped, mut corrected) = (0, 0);
    for scenario in (0..pack.scenarios.len()).step_by(5) {
        let mut run = run(pack, scenario, Level::Guided, 3);
        while run.phase() == Phase::Talking {
            let right = best_act(&run).expect("it goes on");
            if run.push().is_some() {
                run.act(&right, &same_length).expect("it is right");
                continue;
            }
            for note in run.notes() {
                let wrong = Act::Note(note.to_string());
                if wrong == right {
                    continue;
                }
                let mut tried: Run = run.clone();
                tried.act(&wrong, &same_length).expect("it is offered");
                if tried.danger().is_some() {
                    stopped += 1;
                } else {
                    corrected += 1;
                    assert_eq!(tried.open(), run.open());
                    play_best(&mut tried);
                    let score = tried.score().expect("it is over");
                    assert!(score.misheard == 1 && score.points < 100);
                }
            }
            run.act(&right, &same_length).expect("it is right");
        }
    }
    assert!(stopped > 50 && corrected > 300, "{stopped} {corrected}");
}

#[test]
fn a_run_is_the_same_after_a_replay() {
    let content = content();
    let pack = &content.pack;
    for scenario in (0..pack.scenarios.len()).step_by(11) {
        for (_, level) in Level::ALL {
            let mut played = run(pack, scenario, level, 42);
            play_best(&mut played);
            let again = Run::replay(pack, played.assignment(), played.acts(), Edition::NOW);
            let again = again.expect("every act fits").expect("it can be played");
            assert_eq!(again.events(), played.events());
            assert_eq!(again.score(), played.score());
        }
    }
}

#[test]
fn a_question_asked_twice_and_one_that_decides_nothing_cost_points() {
    let content = content();
    let pack = &content.pack;
    let names: Vec<String> = (0..pack.scenarios.len()).map(|at| name(pack, at)).collect();
    let scenario = names
        .iter()
        .position(|it| it == "card-read/wiped")
        .expect("it is shipped");
    let mut run = run(pack, scenario, Level::Solo, 1);
    let first = pack.path(run.best().order[0]);
    run.act(&Act::Pick(first.clone()), &same_length)
        .expect("a question");
    run.act(&Act::Pick(first), &same_length)
        .expect("the same again");
    run.act(&Act::Pick("printer/entry".into()), &same_length)
        .expect("a question of another flow");
    for node in run.best().order.clone().into_iter().skip(1) {
        run.act(&Act::Pick(pack.path(node)), &same_length)
            .expect("the best way");
    }
    let score = run.score().expect("it is over");
    assert_eq!((score.repeated.len(), score.needless.len()), (1, 1));
    assert!(score.right_end && score.decided && score.points < 100);
}

#[test]
fn a_caller_who_wants_something_dangerous_is_told_no() {
    let content = content();
    let pack = &content.pack;
    let mut pushed = 0;
    for scenario in 0..pack.scenarios.len() {
        for (_, level) in Level::ALL {
            let mut run = run(pack, scenario, level, scenario as u64 + 1);
            while run.phase() == Phase::Talking && run.push().is_none() {
                let act = best_act(&run).expect("it goes on");
                run.act(&act, &same_length).expect("it is right");
            }
            let Some(wants) = run.push() else {
                // Nobody pushes, so nobody can be answered.
                let refused = run.act(&Act::Answer(Retort::Refuse), &same_length);
                assert!(refused.is_err());
                continue;
            };
            pushed += 1;
            let ends: Vec<_> = Retort::ALL
                .iter()
                .map(|(_, retort)| {
                    let mut tried = run.clone();
                    tried
                        .act(&Act::Answer(*retort), &same_length)
                        .expect("it can be said");
                    assert!(tried.push().is_none());
                    play_best(&mut tried);
                    (tried.danger(), tried.score().expect("it is over"))
                })
                .collect();
            let [(_, going_on), (_, refusing), (danger, yielding)] = &ends[..] else {
                panic!("three of them")
            };
            assert_eq!((refusing.points, refusing.unanswered), (100, 0));
            assert!(refusing.refused > 0);
            assert_eq!((going_on.points, going_on.unanswered), (95, 1));
            assert_eq!(*danger, Some(Danger::Temptation(wants)));
            assert!(!yielding.passed && yielding.points == 0);
            if level == Level::Solo {
                // Whatever else is done leaves it unanswered.
                let end = Act::Pick(pack.path(run.scenario().end));
                run.act(&end, &same_length).expect("it is in the pack");
                assert_eq!(run.score().expect("it is over").unanswered, 1);
            }
        }
    }
    assert!(pushed > 100, "{pushed}");
}

/// Nobody may find the right option by its length alone.
#[test]
fn length_does_not_tell_the_right_option() {
    let content = content();
    let pack = &content.pack;
    for language in ["en", "zh-CN"] {
        let words = Words::new(content.files.clone(), &[language]);
        let length = |choice: Choice| {
            let text = match choice {
                Choice::Step(node) => node_title(&words, pack, node),
                Choice::Wrong(at) => {
                    words
                        .get("drills/wrong", &pack.temptations[at].id, None, None)
                        .text
                }
            };
            Ambiguous::Narrow.width(&text)
        };
        let (mut all, mut longest, mut shortest) = (0, 0, 0);
        for scenario in (0..pack.scenarios.len()).step_by(2) {
            let mut run = run(pack, scenario, Level::Assisted, 9);
            while run.phase() == Phase::Talking {
                let right = best_act(&run).expect("it goes on");
                if run.push().is_some() {
                    run.act(&right, &length).expect("it is right");
                    continue;
                }
                let options = run.options(&length);
                let right_length = options.iter().find_map(|choice| match (choice, &right) {
                    (Choice::Step(node), Act::Pick(name)) if pack.path(*node) == *name => {
                        Some(length(*choice))
                    }
                    _ => None,
                });
                let right_length = right_length.expect("the right one is offered");
                let others: Vec<usize> = options.iter().map(|choice| length(*choice)).collect();
                all += 1;
                let longer = others
                    .iter()
                    .filter(|other| **other >= right_length)
                    .count();
                let shorter = others
                    .iter()
                    .filter(|other| **other <= right_length)
                    .count();
                longest += usize::from(longer == 1);
                shortest += usize::from(shorter == 1);
                run.act(&right, &length).expect("it is right");
            }
        }
        // By chance it would be a fifth of the times.
        assert!(
            longest * 3 < all,
            "{language}: the longest {longest} of {all} times"
        );
        assert!(
            shortest * 3 < all,
            "{language}: the shortest {shortest} of {all} times"
        );
    }
}

#[test]
fn each_voice_that_is_what_it_pushes_for_is_heard_in_each_drill() {
    let content = content();
    let pack = &content.pack;
    for scenario in (0..pack.scenarios.len()).step_by(23) {
        for (level, seed) in (0..12).flat_map(|seed| [(Level::Guided, seed), (Level::Solo, seed)]) {
            let mut played = run(pack, scenario, level, seed);
            play_best(&mut played);
            let replies = played.events().iter();
            let replies = replies.filter(
                |event| matches!(event, Event::Replied { node, .. } if !pack[*node].is_end()),
            );
            if replies.count() < 2 {
                continue;
            }
            let pushes = |dangerous: bool| {
                let mut events = played.events().iter();
                events.any(|event| {
                    matches!(event, Event::Pushed { wants, .. } if wants.is_some() == dangerous)
                })
            };
            match played.voice {
                Voice::Risky => assert!(pushes(true), "{} {seed}", name(pack, scenario)),
                Voice::Guessing => assert!(pushes(false), "{} {seed}", name(pack, scenario)),
                _ => {}
            }
        }
    }
}

#[test]
fn a_step_that_was_tried_for_nothing_makes_room_for_another() {
    let content = content();
    let pack = &content.pack;
    let mut tried = 0;
    for scenario in (0..pack.scenarios.len()).step_by(9) {
        let mut played = run(pack, scenario, Level::Assisted, 4);
        let before = played.options(&same_length);
        let wrong = before.iter().find_map(|choice| match choice {
            Choice::Step(node) => {
                let mut tried = played.clone();
                let act = Act::Pick(pack.path(*node));
                tried.act(&act, &same_length).ok()?;
                (tried.phase() == Phase::Talking && tried.taken().is_empty()).then_some(act)
            }
            Choice::Wrong(_) => None,
        });
        let Some(wrong) = wrong else { continue };
        played.act(&wrong, &same_length).expect("a detour");
        assert_eq!(played.options(&same_length).len(), before.len());
        tried += 1;
    }
    assert!(tried > 20, "{tried}");
}
