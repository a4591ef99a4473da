//! What people see of a search: the reasons in their own words, what is near the best, the way back, no hits.

use std::collections::BTreeSet;

use posdoc::{
    app::finder::{Finder, LookedUp, MOST_SHOWN, flows},
    content::Content,
    lint,
    ui::tui::theme::Theme,
    words::{Status, Words},
};
use ratatui::style::Modifier;
use serde_json::{Value, json};

use crate::support::{
    program::{Home, posdoc},
    small,
    wizard::{Setup, Wizard},
};

const TWICE: &str = "扣了两次没出票";
/// Two troubles.
const BOTH: &str = "打不出小票，又没网了";
/// Belongs nowhere.
const NOWHERE: &str = "pizza party";

fn chinese(ascii: bool) -> Wizard {
    Setup {
        start: "start",
        lang: "zh-CN",
        ascii,
        ..Setup::default()
    }
    .open()
}

fn looked_up(query: &str) -> LookedUp {
    let content = Content::embedded();
    let words = Words::new(content.files.clone(), &["en"]);
    Finder::new(&content.pack, &words).look_up(&content.pack, &words, query, 24)
}

/// What is underlined of a row.
fn underlined(wizard: &Wizard) -> String {
    let (buffer, _) = wizard.frame();
    let cells = buffer.content.iter();
    let cells = cells.filter(|cell| cell.modifier.contains(Modifier::UNDERLINED));
    let text: String = cells.map(ratatui::buffer::Cell::symbol).collect();
    text.replace(' ', "")
}

fn labels(wizard: &Wizard) -> Vec<String> {
    let panel = wizard.app.panel.as_ref().expect("a panel");
    panel
        .items()
        .iter()
        .map(|item| item.label.clone())
        .collect()
}

#[test]
fn the_words_that_a_hit_rests_on_are_underlined_in_the_box() {
    let mut found = looked_up(BOTH).found;
    // The box has one row for each place.
    let mut places = BTreeSet::new();
    found.retain(|found| places.insert(found.to.clone()));
    let wizard = chinese(false).text(BOTH);
    assert_eq!(underlined(&wizard), found[0].words.concat());
    assert!(!found[0].words.is_empty());
    let mut others = found.iter().map(|found| &found.words);
    let other = others.position(|words| *words != found[0].words);
    let other = other.expect("not all rest on the same words");
    let wizard = wizard.keys(&["down"].repeat(other).join(" "));
    assert_eq!(
        underlined(&wizard),
        found[other].words.concat(),
        "{}",
        wizard.shown()
    );
    assert!(!wizard.shown().contains('^'));
    // Spaces in front move them along.
    let wizard = chinese(false).text(&format!("  {BOTH}"));
    assert_eq!(underlined(&wizard), found[0].words.concat());
}

#[test]
fn a_terminal_that_may_draw_no_lines_has_signs_under_the_words() {
    let wizard = chinese(true).text(TWICE);
    let shown = wizard.shown();
    let rows: Vec<&str> = shown.lines().collect();
    let at = rows
        .iter()
        .position(|row| row.contains(TWICE))
        .expect("the box");
    let cells = posdoc::layout::Ambiguous::Narrow;
    let word = &looked_up(TWICE).found[0].words[0];
    let before = rows[at]
        .split(word.as_str())
        .next()
        .expect("what stands before it");
    let marks = format!(
        "{}{}",
        " ".repeat(cells.width(before)),
        "^".repeat(cells.width(word))
    );
    assert_eq!(rows[at + 1], marks, "{shown}");
    // So do themes without colours, one of which underlines the whole line of its own.
    for theme in ["mono", "contrast"] {
        let mut wizard = chinese(false).text(TWICE);
        let files = &wizard.app.driver.active.content.files;
        wizard.app.theme = Theme::named(files, theme).expect("a shipped theme");
        let shown = wizard.shown();
        assert_eq!(shown.lines().nth(at + 1), Some(&*marks), "{shown}");
    }
    // The list stands where it stands without them.
    let first = |wizard: &Wizard| {
        wizard
            .shown()
            .lines()
            .position(|row| row.contains("两次") || row.contains("几笔"))
    };
    assert_eq!(first(&wizard), first(&chinese(false).text(TWICE)));
}

#[test]
fn words_that_are_out_of_sight_in_the_box_stand_below_it() {
    let text = format!("机器黑屏了，{}", "客人一直在这里等着呢".repeat(8));
    for columns in [60, 80] {
        let wizard = chinese(true).resized(columns, 18).text(&text);
        let shown = wizard.shown();
        let excerpt = shown
            .lines()
            .find(|row| row.contains("黑屏") && !row.contains("查找"));
        assert!(excerpt.is_some(), "{shown}");
        assert!(underlined(&wizard).contains("黑屏"), "{shown}");
        assert!(shown.contains("^^^^"), "{shown}");
    }
}

#[test]
fn no_hit_bears_the_name_of_a_method() {
    let tags = [
        "pinyin",
        "looks like it",
        "similar",
        "contains",
        "拼音",
        "字相近",
        "相似",
        "包含",
    ];
    for query in [
        "heiping",
        "hp",
        "printr",
        "dayinjiquezhi",
        "打印几缺纸",
        "no paper",
    ] {
        for lang in ["en", "zh-CN"] {
            let wizard = Setup {
                start: "start",
                lang,
                ..Setup::default()
            };
            let panel = wizard.open().text(query);
            let items = panel
                .app
                .panel
                .as_ref()
                .expect("the search")
                .items()
                .to_vec();
            let notes = items
                .into_iter()
                .flat_map(|item| [Some(item.label), item.note]);
            let plain = posdoc(&["--plain", "--lang", lang])
                .stdin(format!("{query}\n\n"))
                .run()
                .out;
            let plain = plain
                .lines()
                .skip_while(|line| !line.contains(query))
                .skip(1);
            let told = posdoc(&["find", query, "--lang", lang]).run().out;
            let seen = notes
                .flatten()
                .chain(plain.map(str::to_owned))
                .chain([told]);
            for text in seen.filter(|text| !text.contains("POS")) {
                let tag = tags.iter().find(|tag| text.contains(**tag));
                assert_eq!(tag, None, "{query}: {text}");
            }
        }
    }
}

#[test]
fn plain_mode_and_the_command_quote_the_words() {
    let query = "no slip came out, customer waiting";
    let looked_up = looked_up(query);
    let (words, title) = (&looked_up.found[0].words, &looked_up.found[0].title);
    let quoted = words
        .iter()
        .map(|word| format!("\"{word}\""))
        .collect::<Vec<_>>()
        .join(", ");
    let line = format!("{title} (your words: {quoted})");
    let told = posdoc(&["find", query, "--lang", "en"]).run().out;
    assert!(told.starts_with(&line), "{told}");
    let told = posdoc(&["--plain", "--lang", "en"])
        .stdin(format!("{query}\n\n"))
        .run()
        .out;
    assert!(told.contains(&format!("1. {line}")), "{told}");
    let told = posdoc(&["find", query, "--json"]).run().json();
    assert_eq!(told["found"][0]["words"], json!(words));
    let told = posdoc(&["start", "start", "--json"])
        .stdin(json!({"find": query}).to_string())
        .run();
    assert_eq!(told.json_lines()[1]["found"][0]["words"], json!(words));
}

#[test]
fn reasons_are_words_of_the_text_and_a_card_number_is_hidden_before_they_are_sought() {
    for query in [
        TWICE,
        "heiping",
        "  printr ",
        "card 4111 1111 1111 1111 declined",
        "🔥黑屏！",
        "",
        "，。",
    ] {
        let looked_up = looked_up(query);
        assert!(!looked_up.text.contains("1111 1111"));
        for found in &looked_up.found {
            let ranges = found.ranges.iter().map(|at| &looked_up.text[at.clone()]);
            assert!(ranges.eq(found.words.iter()), "{query}: {found:?}");
        }
    }
}

#[test]
fn what_is_near_the_best_stands_above_the_rest() {
    let query = "刚才那个客人刷完卡，机器黑屏了";
    let looked_up = looked_up(query);
    assert!(looked_up.found.len() > MOST_SHOWN);
    assert!((3..=MOST_SHOWN).contains(&looked_up.shown()));
    let wizard = chinese(false).text(query);
    let all = labels(&wizard);
    let shown = wizard.shown();
    let row = |text: &str| shown.lines().position(|line| line.contains(text));
    let heading = row("可能性小一些").expect("a heading");
    for (at, label) in all.iter().enumerate().take(looked_up.shown() + 1) {
        let row = row(label).unwrap_or_else(|| panic!("{label}: {shown}"));
        assert_eq!(row < heading, at < looked_up.shown(), "{label}: {shown}");
    }
    // A single good hit has no tail of seven.
    let told = posdoc(&["find", query, "--lang", "zh"]).run().out;
    let hits = told.lines().filter(|line| !line.starts_with(' ')).count();
    assert_eq!(hits, looked_up.shown());
    // In plain mode the rest is a number away.
    let input = format!("{query}\n{}\n\n", looked_up.shown() + 1);
    let told = posdoc(&["--plain", "--lang", "zh"]).stdin(input).run().out;
    assert!(
        all.iter()
            .take(looked_up.shown() + 1)
            .all(|label| told.contains(&**label)),
        "{told}"
    );
}

#[test]
fn back_from_a_wrong_result_the_words_and_the_list_are_as_they_were() {
    let wizard = chinese(false).text(TWICE).keys("down");
    let before = wizard.shown();
    let wizard = wizard.keys("enter");
    assert_ne!(wizard.place(), "start/entry");
    let wizard = wizard.keys("esc");
    assert_eq!(wizard.place(), "start/entry");
    assert_eq!(wizard.app.line(), TWICE);
    assert_eq!(wizard.shown(), before);
    // After a few screens, too.
    let wizard = wizard.keys("enter 1 1");
    assert!(wizard.app.driver.active.turns_taken() > 2);
    let mut back = wizard;
    for _ in 0..9 {
        if back.app.panel.is_none() {
            back = back.keys("esc");
        }
    }
    assert_eq!(back.shown(), before);
    // It closes like any other, and stays closed.
    let wizard = back.keys("esc");
    assert!(wizard.app.panel.is_none());
    assert_eq!(wizard.place(), "start/entry");
}

#[test]
fn a_search_in_the_middle_of_a_case_is_there_again_and_no_other_turn_brings_it_back() {
    let wizard = Wizard::on("start")
        .text("no paper")
        .keys("enter f4")
        .text("no network");
    let wizard = wizard.keys("enter");
    assert!(wizard.place().starts_with("network/"), "{}", wizard.place());
    let wizard = wizard.keys("esc");
    assert_eq!(wizard.app.line(), "no network");
    let wizard = wizard.keys("esc esc");
    assert_eq!(wizard.app.line(), "no paper");
    // Another way from there, and back.
    let wizard = wizard.keys("esc 1 esc");
    assert!(wizard.app.panel.is_none(), "{}", wizard.shown());
}

#[test]
fn plain_mode_lists_the_search_again_on_the_way_back() {
    let input = format!("{TWICE}\n2\n1\nb\nb\n\nq\n");
    let told = posdoc(&["--plain", "--lang", "zh"]).stdin(input).run().out;
    let (_, again) = told
        .split_once(&format!("刚才找的是「{TWICE}」"))
        .expect("the search again");
    let first = told
        .find("1. 扣款不明、退款：")
        .map(|at| &told[at..at + 30]);
    assert!(first.is_some_and(|first| again.contains(first)), "{told}");
}

#[test]
fn where_nothing_is_found_at_most_two_questions_stand_apart() {
    let questions: Vec<String> = looked_up(NOWHERE)
        .suggestions
        .into_iter()
        .filter_map(|way| way.question)
        .collect();
    assert!((1..=2).contains(&questions.len()), "{questions:?}");
    let wizard = Wizard::on("start").text(NOWHERE);
    let shown = wizard.shown();
    assert!(shown.contains("Nothing found"), "{shown}");
    assert_eq!(labels(&wizard)[..questions.len()], questions);
    assert_eq!(labels(&wizard).len(), questions.len() + 2);
    // Yes leads there, and back the question is there again.
    let there = wizard.keys("enter");
    assert_ne!(there.place(), "start/entry");
    let back = there.keys("esc");
    assert_eq!(back.shown(), shown);

    let told = posdoc(&["--plain", "--lang", "en"])
        .stdin(format!("f {NOWHERE}\n1\nq\n"))
        .run()
        .out;
    assert!(told.contains(&format!("1. {} Yes", questions[0])), "{told}");
    let told = posdoc(&["find", NOWHERE, "--lang", "en"]).run();
    told.ends_with(1, &[]);
    assert!(told.out.contains(&questions[0]), "{}", told.out);
    let told = posdoc(&["start", "start", "--json", "--lang=en"])
        .stdin(json!({"find": NOWHERE}).to_string())
        .run();
    let told = &told.json_lines()[1];
    assert_eq!(told["found"], json!([]));
    assert_eq!(told["suggestions"][0]["question"], json!(questions[0]));
    let kinds: Vec<&Value> = told["suggestions"]
        .as_array()
        .expect("ways")
        .iter()
        .map(|way| &way["kind"])
        .collect();
    assert!(kinds.ends_with(&[&json!("list"), &json!("call")]), "{told}");
}

#[test]
fn every_trouble_has_a_question_of_its_own_in_both_languages() {
    let content = Content::embedded();
    for lang in ["en", "zh-CN"] {
        let words = Words::new(content.files.clone(), &[lang]);
        for flow in flows(&content.pack) {
            let id = &content.pack[flow].id;
            let ask = words
                .find(id, "flow", Some("ask"), None)
                .expect("a question");
            assert!(
                ask.text.ends_with(['?', '？']) && ask.status == Status::Own,
                "{id}: {}",
                ask.text
            );
        }
    }
}

#[test]
fn a_question_in_one_language_only_is_reported() {
    let mut files = small::pack();
    let path = "locales/en/card.ftl";
    let text = files
        .get(path)
        .expect("a flow of the small pack")
        .to_owned();
    let about = text
        .lines()
        .find(|line| line.contains(".about"))
        .expect("a line about it");
    files.insert(
        path,
        text.replace(about, &format!("{about}\n    .ask = Is it about the card?")),
    );
    let faults = lint::check(&files);
    let missing: Vec<String> = faults
        .faults
        .iter()
        .map(|fault| fault.rule.to_string())
        .collect();
    assert_eq!(missing, ["missing-string"], "{faults:?}");
}

fn no_hits(home: &Home) -> Vec<Value> {
    let told = home
        .posdoc(&["cases", "list", "--no-hit", "--json"])
        .run()
        .json();
    told["no_hits"].as_array().expect("a list").clone()
}

#[test]
fn a_text_without_a_hit_is_kept_masked_with_its_case_or_without_one() {
    let home = Home::default();
    let long = format!("zzz qqq 4111 1111 1111 1111 {}", "🍕👩‍👩‍👧".repeat(60));
    let lines = format!("{}\n", json!({"find": long}));
    home.posdoc(&["start", "start", "--json", "--lang=en"])
        .stdin(lines)
        .run();
    let texts = no_hits(&home);
    assert_eq!(texts.len(), 1, "{texts:?}");
    let text = texts[0]["text"].as_str().expect("a text");
    assert!(
        text.starts_with("zzz qqq ") && !text.contains("1111 1111"),
        "{text}"
    );
    let chars = text.chars().count();
    assert!(
        (190..=200).contains(&chars) && text.ends_with(['🍕', '👧']),
        "{chars}: {text}"
    );
    assert_eq!(
        (&texts[0]["case"], &texts[0]["lang"]),
        (&Value::Null, &json!("en"))
    );
    assert_eq!(
        home.posdoc(&["cases", "--json"]).run().json()["cases"],
        json!([])
    );

    let told = home
        .posdoc(&["--plain", "--lang", "zh"])
        .stdin(format!("f {NOWHERE}\n1\nq\n"))
        .run();
    told.ends_with(0, &[]);
    let texts = no_hits(&home);
    assert_eq!(texts.len(), 2);
    assert_eq!(
        (&texts[0]["text"], &texts[0]["lang"]),
        (&json!(NOWHERE), &json!("zh-CN"))
    );
    let case = texts[0]["case"].as_str().expect("a case");
    let told = home
        .posdoc(&["cases", "list", "--no-hit", "--lang", "en"])
        .run()
        .out;
    assert!(
        told.lines()
            .next()
            .is_some_and(|line| line.contains("zh-CN") && line.ends_with(NOWHERE)),
        "{told}"
    );
    // It is found by what was typed, and goes with its export.
    let found = home.posdoc(&["cases", "pizza", "--json"]).run().json();
    assert_eq!(found["cases"][0]["number"], json!(case));
    let export = home
        .posdoc(&["cases", "show", case, "--export"])
        .run()
        .json();
    assert_eq!(export["searches"][0]["text"], json!(NOWHERE));
    assert_eq!(export["searches"][0]["hit"], json!(false));

    home.posdoc(&["cases", "forget", case])
        .run()
        .ends_with(0, &[]);
    assert_eq!(no_hits(&home).len(), 1);
    home.posdoc(&["cases", "purge", "--days", "0"])
        .run()
        .ends_with(0, &[]);
    assert_eq!(no_hits(&home), [] as [Value; 0]);
    for entry in std::fs::read_dir(home.cases()).expect("the folder of the cases") {
        let bytes = std::fs::read(entry.expect("a file").path()).unwrap_or_default();
        assert!(!bytes.windows(5).any(|piece| piece == b"pizza"));
    }
}

#[test]
fn only_a_text_that_is_done_with_is_kept_and_nothing_at_the_start() {
    let wizard = Wizard::on("start");
    assert!(!wizard.app.driver.active.unkept_searches);
    let wizard = wizard.text(NOWHERE);
    assert_eq!(wizard.app.driver.active.record.searches, []);
    let wizard = wizard.keys("esc");
    let searches = &wizard.app.driver.active.record.searches;
    assert_eq!(searches.len(), 1);
    assert_eq!((&*searches[0].text, searches[0].hit), (NOWHERE, false));
    // A search that found something is kept with what was picked of it.
    let wizard = Wizard::on("start").text("no paper").keys("enter");
    let searches = &wizard.app.driver.active.record.searches;
    assert_eq!(searches.len(), 1);
    assert!(
        searches[0].hit
            && searches[0]
                .taken
                .as_deref()
                .is_some_and(|to| to.starts_with("printer"))
    );
    // One that was left is not.
    let wizard = Wizard::on("start").text("no paper").keys("esc");
    assert_eq!(wizard.app.driver.active.record.searches, []);
}

#[test]
fn words_on_the_command_line_are_looked_up_and_near_misses_refused() {
    let find = posdoc(&["find", "no", "paper", "--lang", "en"]).run().out;
    for args in [
        &["no", "paper", "--lang", "en"][..],
        &["--lang", "en", "no", "paper"],
        &["--lang=en", "no paper"],
    ] {
        let told = posdoc(args).run();
        told.ends_with(0, &[]);
        assert_eq!(told.out, find, "{args:?}");
    }
    assert_eq!(
        posdoc(&["打印机缺纸"]).run().out,
        posdoc(&["find", "打印机缺纸"]).run().out
    );
    assert_eq!(
        posdoc(&["no", "paper", "--json"]).run().json()["found"][0]["to"],
        json!("printer")
    );
    posdoc(&NOWHERE.split(' ').collect::<Vec<_>>())
        .run()
        .ends_with(1, &[]);
    for args in [
        &["chek"][..],
        &["finde", "no", "paper"],
        &["cod", "55"],
        &["printer"],
    ] {
        let told = posdoc(args).run();
        told.ends_with(2, &["posdoc: "]);
    }
}
