//! A drill in the line mode and as JSON lines, from its opening words to the debrief.

use posdoc::{
    app::drill::{Exercise, Practice, Quiz},
    drill::{Act, Level, Phase},
    training::{Item, recall},
    ui::{json, plain},
    words::Words,
};
use serde_json::Value;

use super::{best_act, content};

fn practice(language: &str, scenario: &str, level: Level) -> Practice {
    let content = content();
    let words = Words::new(content.files.clone(), &[language]);
    Practice::begin(content, words, scenario, level, 5).expect("it is shipped")
}

/// The lines that a knowing trainee types in the line mode, found by playing a copy.
fn typed(practice: &mut Practice) -> Vec<String> {
    let mut lines = Vec::new();
    while practice.run().phase() != Phase::Over {
        let act = best_act(practice.run()).expect("it goes on");
        let screen = practice.screen();
        if screen.typed {
            let Act::Pick(step) = &act else {
                panic!("solo picks steps")
            };
            let pack = practice.content.pack.clone();
            let node = pack.node(step).expect("a step");
            let title = posdoc::app::screen::node_title(&practice.words, &pack, node);
            let found = practice.find(&title);
            let at = found.iter().position(|pick| pick.act == act);
            let at = at.unwrap_or_else(|| panic!("{title} does not find {step}"));
            lines.extend([title, (at + 1).to_string()]);
        } else {
            let at = screen.picks.iter().position(|pick| pick.act == act);
            lines.push((at.expect("it is offered") + 1).to_string());
        }
        practice.act(&act).expect("it is right");
    }
    lines
}

#[test]
fn a_whole_drill_by_numbers() {
    for language in ["en", "zh-CN"] {
        for (_, level) in Level::ALL {
            for scenario in [
                "card-read/wiped",
                "tx-failed/other-card",
                "network/call",
                "qr/call",
            ] {
                let input = typed(&mut practice(language, scenario, level)).join("\n") + "\nq\n";
                let mut out = Vec::new();
                let played = Exercise::Drill(Box::new(practice(language, scenario, level)));
                let played = plain::drill::run(played, true, input.as_bytes(), &mut out);
                let played = played.expect("memory can be written");
                let score = played.drill().and_then(|drill| drill.run().score());
                let out = String::from_utf8(out).expect("text");
                assert!(
                    score.is_some_and(|score| score.points == 100),
                    "{scenario} {out}"
                );
                assert!(out.starts_with("DRILL 演练"), "{out}");
                assert!(!out.contains("[drill"), "a text is missing: {out}");
                assert!(!out.contains('{'), "a variable is missing: {out}");
            }
        }
    }
}

#[test]
fn input_that_is_none_of_the_numbers_changes_nothing() {
    let mut out = Vec::new();
    let input = "99\n\n-1\nr 4\nh\n\u{7}\n".to_owned() + &"x".repeat(200_000) + "\n";
    let played = Exercise::Drill(Box::new(practice("en", "card-read/wiped", Level::Guided)));
    let played = plain::drill::run(played, true, input.as_bytes(), &mut out);
    let played = played.expect("memory can be written");
    let run = played.drill().expect("a drill").run();
    assert!(run.acts().is_empty() && run.score().is_none());
}

#[test]
fn a_danger_says_who_loses_what_and_what_would_have_prevented_it() {
    let input = "Have them try the card again\n1\nr 1\nq\n";
    let mut out = Vec::new();
    let played = Exercise::Drill(Box::new(practice("en", "card-read/wiped", Level::Solo)));
    plain::drill::run(played, true, input.as_bytes(), &mut out).expect("memory can be written");
    let out = String::from_utf8(out).expect("text");
    for words in [
        "the customer pays twice",
        "would have prevented",
        "docs/sources.tsv",
        "0 points",
    ] {
        assert!(out.contains(words), "{words}: {out}");
    }
}

#[test]
fn a_drill_as_json_lines() {
    let scenario = "card-read/wiped";
    let mut known = practice("en", scenario, Level::Assisted);
    let mut input = String::from("{\"find\":\"restart\"}\nnonsense\n\"hint\"\n");
    known.act(&Act::Hint).expect("there is one");
    while let Some(act) = best_act(known.run()) {
        input += &serde_json::to_string(&act).expect("plain data");
        input.push('\n');
        known.act(&act).expect("it is right");
    }
    input += "{\"again\":2}\n";
    let mut out = Vec::new();
    let played = Exercise::Drill(Box::new(practice("en", scenario, Level::Assisted)));
    json::drill::run(played, input.as_bytes(), &mut out).expect("memory can be written");
    let lines: Vec<Value> = String::from_utf8(out)
        .expect("text")
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect();
    assert_eq!(lines[0]["drill"]["scenario"], scenario);
    assert!(
        lines[0]["drill"]["banner"]
            .as_str()
            .is_some_and(|it| it.contains("DRILL"))
    );
    assert!(
        lines[1]["found"]
            .as_array()
            .is_some_and(|found| !found.is_empty())
    );
    assert_eq!(lines[2]["error"]["code"], "not-offered");
    let debrief = &lines[lines.len() - 2]["debrief"];
    assert_eq!(debrief["score"]["points"], 95);
    assert_eq!(debrief["score"]["hints"], 1);
    assert!(
        debrief["best"]
            .as_array()
            .is_some_and(|best| best.len() > 2)
    );
    assert_eq!(lines[lines.len() - 1]["drill"]["over"], false);
}

#[test]
fn rounds_of_questions_are_answered_and_told() {
    for language in ["en", "zh-CN"] {
        let content = content();
        let words = Words::new(content.files.clone(), &[language]);
        let codes = Quiz::codes(content.clone(), words.clone(), 3, &["55".to_owned()]);
        let find = Quiz::find(content, words, 3);
        for quiz in [codes, find] {
            let mut out = Vec::new();
            let input = "1\n2\n3\n4\n1\n2\n3\n4\n1\n2\n";
            let played = plain::drill::run(Exercise::Quiz(quiz), true, input.as_bytes(), &mut out);
            let played = played.expect("memory can be written");
            let Exercise::Quiz(quiz) = &played else {
                panic!("a round")
            };
            let results: Vec<(&str, bool)> = quiz.results().collect();
            assert_eq!(results.len(), 10);
            assert!(played.screen().debrief.is_some());
            let out = String::from_utf8(out).expect("text");
            assert!(!out.contains('{') && !out.contains("[drill"), "{out}");
        }
    }
}

#[test]
fn a_right_answer_of_a_round_counts() {
    let content = content();
    let words = Words::new(content.files.clone(), &["en"]);
    let mut quiz = Quiz::codes(content, words, 8, &["55".to_owned()]);
    let mut right = 0;
    while quiz.screen().debrief.is_none() {
        // Each answer is tried on a copy.
        let picks = quiz.screen().picks;
        assert_eq!(picks.len(), 4);
        let correct: Vec<_> = picks
            .iter()
            .filter(|pick| {
                let mut tried = quiz.clone();
                tried.act(&pick.act).expect("it is offered");
                tried.results().last().is_some_and(|(_, right)| right)
            })
            .collect();
        assert_eq!(correct.len(), 1);
        quiz.act(&correct[0].act).expect("it is offered");
        right += 1;
    }
    assert_eq!(quiz.results().filter(|(_, right)| *right).count(), right);
    assert!(quiz.results().any(|(item, _)| item == "code:55"));
}

#[test]
fn everything_that_is_to_be_learnt_has_a_question() {
    let content = content();
    let words = Words::new(content.files.clone(), &["en"]);
    let is_asked = |item: &Item| Quiz::is_asked(&content, &words, item);
    let deck = recall::deck(&content.pack, &is_asked);
    let kinds = |kind: &str| {
        let mut named = deck.iter().map(ToString::to_string);
        named.any(|name| name.starts_with(kind))
    };
    assert!(["drill:", "code:", "gate:", "say:"].into_iter().all(kinds));
    for item in deck.iter().step_by(7) {
        if !matches!(item, Item::Drill(_)) {
            let item = std::slice::from_ref(item);
            let round = Quiz::due(content.clone(), words.clone(), 1, item);
            assert!(!round.is_empty(), "{item:?}");
        }
    }
}

/// Plays on with the best acts until it is over.
fn finish(practice: &mut Practice) {
    while let Some(act) = best_act(practice.run()) {
        practice.act(&act).expect("it is right");
    }
}

#[test]
fn again_from_a_step_stands_at_that_step() {
    for (_, level) in Level::ALL {
        let mut practice = practice("en", "card-read/wiped", level);
        finish(&mut practice);
        let way = practice.screen().debrief.expect("it is over").way;
        assert!(way.len() > 2, "{way:?}");
        for step in way.iter().rev() {
            practice
                .again_from(step.acts.expect("it can be tried again"))
                .expect("it fits");
            let screen = practice.screen();
            match level {
                Level::Guided => {
                    let shown = practice.run().pack().path(practice.run().open());
                    assert_eq!(shown, step.id);
                    assert!(screen.step.is_some() || practice.run().push().is_some());
                }
                Level::Assisted => {
                    let act = Act::Pick(step.id.clone());
                    let is_offered = screen.picks.iter().any(|pick| pick.act == act);
                    assert!(is_offered || practice.run().push().is_some(), "{step:?}");
                }
                Level::Solo => {
                    let said = screen.lines.iter().any(|said| said.text == step.title);
                    assert!(!said, "{step:?}");
                }
            }
        }
    }
}

#[test]
fn both_ways_stand_in_one_list() {
    for (_, level) in Level::ALL {
        let mut practice = practice("en", "tx-failed/other-card", level);
        finish(&mut practice);
        let debrief = practice.screen().debrief.expect("it is over");
        let rows = debrief.rows();
        let yours: Vec<usize> = rows.iter().filter_map(|(yours, _)| *yours).collect();
        let best: Vec<usize> = rows.iter().filter_map(|(_, best)| *best).collect();
        assert_eq!(yours, (0..debrief.way.len()).collect::<Vec<_>>());
        assert_eq!(best, (0..debrief.best.len()).collect::<Vec<_>>());
        // Solo, the best way is the best way.
        if level == Level::Solo {
            assert!(
                rows.iter()
                    .all(|(yours, best)| yours.is_some() && best.is_some())
            );
        }
    }
}

#[test]
fn a_question_that_two_flows_ask_alike_is_found_as_the_one_that_decides() {
    let content = content();
    let names = posdoc::app::drill::scenarios(&content.pack);
    for name in names.iter().filter(|name| name.starts_with("charged/")) {
        let mut practice = practice("en", name, Level::Solo);
        let pack = practice.content.pack.clone();
        for node in practice.run().best().order.clone() {
            let title = posdoc::app::screen::node_title(&practice.words, &pack, node);
            let alike = |step: &str| {
                let other = pack.node(step).expect("a step");
                let said =
                    |node| posdoc::app::screen::node_part(&practice.words, &pack, node, "say");
                let is_ask = |node: posdoc::pack::NodeIx| {
                    matches!(pack[node].kind, posdoc::pack::Kind::Ask { .. })
                };
                is_ask(node)
                    && is_ask(other)
                    && other != node
                    && said(other) == said(node)
                    && posdoc::app::screen::node_title(&practice.words, &pack, other) == title
            };
            let alike: Vec<String> = (0..pack.nodes.len())
                .map(|at| pack.path(posdoc::pack::NodeIx::new(at)))
                .filter(|step| alike(step))
                .collect();
            for pick in practice.find(&title) {
                let Act::Pick(step) = &pick.act else { continue };
                let twin = alike.contains(step);
                let decides = pack
                    .node(step)
                    .is_some_and(|it| practice.run().best().order.contains(&it));
                assert!(!twin || decides, "{name}: {title} finds {step}");
            }
        }
    }
}

#[test]
fn a_dangerous_note_says_who_would_have_lost_what() {
    for (scenario, noted) in [
        ("locked/added", "pin"),
        ("referral/supervisor-out", "declined"),
    ] {
        let mut practice = practice("en", scenario, Level::Guided);
        let noted = Act::Note(noted.to_owned());
        while practice.screen().picks.iter().all(|pick| pick.act != noted) {
            let act = best_act(practice.run()).expect("it is noted somewhere");
            practice.act(&act).expect("it is right");
        }
        practice.act(&noted).expect("it is offered");
        let debrief = practice.screen().debrief.expect("it is over");
        let danger = debrief.danger.join("\n");
        assert!(debrief.danger.len() >= 4, "{danger}");
        assert!(danger.contains("would have prevented"), "{danger}");
        assert!(danger.contains("docs/sources.tsv"), "{danger}");
    }
}
