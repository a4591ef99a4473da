//! The routine checks, the emergency card and the set-up, as programs and people use them.

use std::{fs, thread};

use crate::support::program::{Home, posdoc};
use serde_json::{Value, json};

const LANGS: [&str; 2] = ["zh", "en"];

/// How the checks of the first round stand: id and outcome.
fn outcomes(report: &Value) -> Vec<(String, Option<String>)> {
    let items = report["rounds"][0]["items"].as_array().expect("items");
    let text = |value: &Value| value.as_str().map(str::to_owned);
    items
        .iter()
        .map(|item| (text(&item["id"]).expect("an id"), text(&item["outcome"])))
        .collect()
}

fn of(report: &Value, id: &str) -> Option<String> {
    let all = outcomes(report);
    let found = all.into_iter().find(|(known, _)| known == id);
    found.expect("a check of this id").1
}

#[test]
fn a_round_is_ticked_through_by_number_and_remembered() {
    for lang in LANGS {
        let home = Home::default();
        let first = home
            .posdoc(&["care", "open", "--lang", lang])
            .stdin("1\n1\nq\n")
            .run();
        first.ends_with(0, &[]);
        let report = home.posdoc(&["care", "open", "--json"]).run().json();
        let ticked = outcomes(&report);
        let fine = ticked.iter().filter(|(_, outcome)| outcome.is_some());
        assert_eq!(fine.count(), 2);
        // Only what is left is asked.
        let rest = "１\n".repeat(ticked.len() - 2);
        let second = home
            .posdoc(&["care", "open", "--lang", lang])
            .stdin(rest)
            .run();
        second.ends_with(0, &[]);
        assert!(!second.out.contains("[  ]"), "{}", second.out);
        let report = home.posdoc(&["care", "open", "--json"]).run().json();
        assert_eq!(report["rounds"][0]["fine"], true);
        let again = home.posdoc(&["care", "open", "--lang", lang]).run();
        again.ends_with(0, &[]);
        assert!(!again.out.contains("1/"), "{}", again.out);
    }
}

#[test]
fn opening_and_closing_take_less_than_two_minutes() {
    let home = Home::default();
    for round in ["open", "close"] {
        let report = home.posdoc(&["care", round, "--json"]).run().json();
        let items = report["rounds"][0]["items"].as_array().expect("items");
        let minutes: f64 = items
            .iter()
            .filter_map(|item| item["minutes"].as_f64())
            .sum();
        assert!(minutes > 0.5 && minutes < 2.0, "{round}: {minutes}");
    }
}

#[test]
fn what_is_not_right_says_which_flow_and_opens_it() {
    for (lang, flow) in [("zh", "不开机、没电"), ("en", "Won't switch on")] {
        let home = Home::default();
        // The first check is the power: not right, and its flow is opened, which is then left.
        let ran = home
            .posdoc(&["care", "open", "--plain", "--lang", lang])
            .stdin("2\n1\nq\n")
            .run();
        ran.ends_with(0, &[]);
        assert!(ran.out.contains("posdoc start power"), "{}", ran.out);
        assert!(ran.out.matches(flow).count() >= 2, "{}", ran.out);
        let status = home.posdoc(&["care", "status", "--lang", lang]).run();
        status.ends_with(1, &[]);
        assert!(status.out.contains("[!!]"), "{}", status.out);
        assert!(status.out.contains("posdoc start power"), "{}", status.out);
        // It is asked again, and then it is fine.
        let ran = home
            .posdoc(&["care", "open", "--lang", lang])
            .stdin("1\nq\n")
            .run();
        ran.ends_with(0, &[]);
        assert_eq!(
            of(
                &home.posdoc(&["care", "open", "--json"]).run().json(),
                "power"
            )
            .as_deref(),
            Some("fine")
        );
    }
}

#[test]
fn every_way_out_begins() {
    let home = Home::default();
    let report = home.posdoc(&["care", "status", "--json"]).run().json();
    let rounds = report["rounds"].as_array().expect("rounds");
    assert_eq!(rounds.len(), 4);
    let items = rounds
        .iter()
        .flat_map(|round| round["items"].as_array().expect("items"));
    let mut ways: Vec<&str> = items.filter_map(|item| item["to"].as_str()).collect();
    ways.sort_unstable();
    ways.dedup();
    assert!(ways.len() > 4, "{ways:?}");
    for to in ways {
        posdoc(&["start", to, "--json"]).run().ends_with(0, &[]);
    }
}

#[test]
fn programs_tick_by_id_and_a_wrong_one_ticks_nothing() {
    let home = Home::default();
    let report = home
        .posdoc(&[
            "care", "close", "--done", "settle", "--failed", "figures", "--json",
        ])
        .run();
    report.ends_with(1, &[]);
    let report = report.json();
    assert_eq!(of(&report, "settle").as_deref(), Some("fine"));
    assert_eq!(of(&report, "figures").as_deref(), Some("failed"));
    assert_eq!(of(&report, "unclear"), None);
    let wrong = home
        .posdoc(&[
            "care", "close", "--done", "unclear", "--done", "setle", "--lang", "en",
        ])
        .run();
    wrong.ends_with(2, &["\"setle\"", "Did you mean settle?"]);
    // A check of another round is none of this one.
    home.posdoc(&["care", "close", "--done", "paper"])
        .run()
        .ends_with(2, &[]);
    assert_eq!(
        of(
            &home.posdoc(&["care", "close", "--json"]).run().json(),
            "unclear"
        ),
        None
    );
}

#[test]
fn a_day_later_the_day_is_new_and_the_day_before_is_remembered() {
    let home = Home::default();
    let all = home.posdoc(&["care", "open", "--json"]).run().json();
    let ids: Vec<String> = outcomes(&all).into_iter().map(|(id, _)| id).collect();
    let done: Vec<&str> = ids.iter().flat_map(|id| ["--done", id]).collect();
    home.posdoc(&["care", "open", "--json"])
        .args(&done)
        .run()
        .ends_with(0, &[]);
    let at = |hours: i64| {
        let ahead = (hours * 60 * 60 * 1000).to_string();
        let ran = home
            .posdoc(&["care", "open", "--json"])
            .env("POSDOC_TEST_CLOCK_AHEAD", ahead)
            .run();
        ran.json()["rounds"][0].clone()
    };
    let (today, tomorrow, back) = (at(0), at(24), at(-24 * 400));
    assert_eq!(tomorrow["through"], false);
    assert_eq!(tomorrow["last"], today["period"]);
    // A clock that jumped takes nothing away.
    assert_eq!(back["through"], false);
    assert_eq!(at(0)["fine"], true);
}

#[test]
fn several_at_once_lose_nothing() {
    let home = Home::default();
    let all = home.posdoc(&["care", "status", "--json"]).run().json();
    let rounds = all["rounds"].as_array().expect("rounds");
    let each = rounds.iter().flat_map(|round| {
        let items = round["items"].as_array().expect("items");
        items.iter().map(|item| {
            let text = |value: &Value| value.as_str().expect("text").to_owned();
            (text(&round["round"]), text(&item["id"]))
        })
    });
    let each: Vec<(String, String)> = each.collect();
    let runs = each.iter().map(|(round, id)| {
        let (home, round, id) = (home.clone(), round.clone(), id.clone());
        thread::spawn(move || {
            home.posdoc(&["care", &round, "--done", &id, "--json"])
                .run()
                .code
        })
    });
    let runs: Vec<_> = runs.collect();
    for run in runs {
        assert_eq!(run.join().expect("it ran"), Some(0));
    }
    let all = home.posdoc(&["care", "status", "--json"]).run().json();
    for round in all["rounds"].as_array().expect("rounds") {
        assert_eq!(round["fine"], true, "{round}");
    }
}

#[test]
fn a_torn_file_is_set_aside_with_a_sentence() {
    let home = Home::default();
    fs::create_dir_all(home.cases()).expect("a folder");
    fs::write(
        home.cases().join("care.json"),
        "{\"schema\":1,\"ticks\":[{\"it",
    )
    .expect("written");
    let ran = home
        .posdoc(&["care", "open", "--done", "paper", "--json", "--lang", "en"])
        .run();
    ran.ends_with(0, &["damaged", "care-damaged-"]);
    let again = home.posdoc(&["care", "open", "--json"]).run();
    assert_eq!(again.err, "");
    assert_eq!(of(&again.json(), "paper").as_deref(), Some("fine"));
}

const SETTINGS: &str = "[shop]\nname = \"拐角面馆\"\nmerchant-no = \"898440149000015\"\nterminal-no = \"12345678\"\n\
                        region = \"cn\"\nspare = \"抽屉里\"\n[hotlines.acquirer]\nphone = \"400-820-8888\"\n";

#[test]
fn the_card_has_what_is_set_in_all_forms_and_blanks_for_the_rest() {
    for format in ["text", "markdown", "html"] {
        let args = ["care", "card", "--format", format];
        let set = posdoc(&args).config(SETTINGS).run();
        set.ends_with(0, &[]);
        // Markdown needs no sign in these.
        for value in [
            "拐角面馆",
            "898440149000015",
            "12345678",
            "抽屉里",
            "400-820-8888",
            "96110",
        ] {
            assert_eq!(
                set.out.matches(value).count(),
                2,
                "{format} {value}:\n{}",
                set.out
            );
        }
        let bare = posdoc(&args).run();
        bare.ends_with(0, &[]);
        for words in ["Terminal", "刷卡机"] {
            assert!(
                bare.out.to_lowercase().contains(&words.to_lowercase()),
                "{format}"
            );
        }
        let blank = match format {
            "text" => "Merchant number: ____",
            "markdown" => "Merchant number: \\_\\_",
            _ => "<th>Merchant number</th><td></td>",
        };
        assert!(bare.out.contains(blank), "{format}:\n{}", bare.out);
        let one = posdoc(&args).args(&["--lang", "en"]).run();
        assert!(!one.out.contains("刷卡机"), "{format}");
    }
}

#[test]
fn the_page_to_print_needs_nothing_from_elsewhere() {
    for (paper, size) in [("a4", "A4"), ("a6", "A6")] {
        let page = posdoc(&["care", "card", "--format", "html", "--paper", paper])
            .config(SETTINGS)
            .run()
            .out;
        assert!(page.contains(&format!("@page {{ size: {size};")), "{page}");
        for outside in ["http", "src=", "href=", "@import", "url(", "<script"] {
            assert!(!page.contains(outside), "{outside}");
        }
        assert_eq!(page.matches("<section").count(), 2);
    }
}

#[test]
fn setup_asks_shows_and_keeps_what_stands_there() {
    for lang in LANGS {
        let home = Home::default();
        let file = home.path().join("settings.toml");
        let before =
            "# ours\nrole = \"clerk\" # at the counter\n\n[shop]\n# on the sign\nname = \"Old\"\n";
        fs::write(&file, before).expect("written");
        let setup = |input: &str| {
            let ran = home
                .posdoc(&["setup", "--lang", lang])
                .env("POSDOC_CONFIG", &file);
            ran.stdin(input).run()
        };
        // Name, region by its number; all else is skipped; not written.
        let input = format!("Corner Noodles\n5\n{}", "\n".repeat(11));
        let left = setup(&(input.clone() + "2\n"));
        left.ends_with(0, &[]);
        assert!(left.out.contains("shop.region"), "{}", left.out);
        assert_eq!(fs::read_to_string(&file).expect("there"), before);
        let written = setup(&(input + "1\n"));
        written.ends_with(0, &[]);
        let after = fs::read_to_string(&file).expect("there");
        let expected = before.replace("Old", "Corner Noodles") + "region = \"uk\"\n";
        assert_eq!(after, expected, "{}", written.out);
        let config = home
            .posdoc(&["config", "--json"])
            .env("POSDOC_CONFIG", &file)
            .run()
            .json();
        let rows = config["settings"].as_array().expect("rows");
        assert!(
            rows.iter()
                .any(|row| row["key"] == "shop.region" && row["value"] == "uk")
        );
        // Everything can be skipped, and leaving writes nothing.
        setup(&"\n".repeat(20)).ends_with(0, &[]);
        setup("Other\nq\n").ends_with(0, &[]);
        assert_eq!(fs::read_to_string(&file).expect("there"), after);
    }
}

#[test]
fn setup_refuses_a_value_and_asks_again() {
    let home = Home::default();
    let file = home.path().join("settings.toml");
    let input = format!("4111 1111 1111 1111\nShop\n99\n2\n{}1\n", "\n".repeat(11));
    let ran = home
        .posdoc(&["setup", "--lang", "en"])
        .env("POSDOC_CONFIG", &file)
        .stdin(input)
        .run();
    ran.ends_with(0, &[]);
    assert!(!ran.out.contains("4111 1111"), "{}", ran.out);
    let text = fs::read_to_string(&file).expect("there");
    assert_eq!(text, "[shop]\nname = \"Shop\"\nregion = \"hk\"\n");
}

#[test]
fn programs_set_up_by_json() {
    let home = Home::default();
    let file = home.path().join("settings.toml");
    fs::write(&file, "[shop]\nphone = \"010 1234567\" # by the till\n").expect("written");
    let setup = |input: Value, more: &[&str]| {
        let ran = home.posdoc(&["setup", "--json", "--lang", "en"]).args(more);
        ran.env("POSDOC_CONFIG", &file)
            .stdin(input.to_string())
            .run()
    };
    let wanted = json!({"shop": {"name": "A", "phone": null, "till": "T"}, "hotlines": {"acquirer": {"phone": "0800 1"}}});
    let dry = setup(wanted.clone(), &["--dry-run"]);
    dry.ends_with(0, &[]);
    assert_eq!(dry.json()["written"], false);
    let ran = setup(wanted, &[]);
    ran.ends_with(0, &[]);
    assert_eq!(ran.json()["written"], true);
    assert_eq!(ran.json()["changes"].as_array().map(Vec::len), Some(4));
    let text = fs::read_to_string(&file).expect("there");
    assert_eq!(
        text,
        "[shop]\nphone = \"\" # by the till\nname = \"A\"\ntill = \"T\"\n\n[hotlines.acquirer]\nphone = \"0800 1\"\n"
    );
    for (wrong, sentence) in [
        (json!({"shop": {"nmae": "A"}}), "nmae"),
        (json!({"shop": {"region": "mars"}}), "au-nz"),
        (
            json!({"shop": {"spare": "4111 1111 1111 1111"}}),
            "card number",
        ),
        (json!({"hotlines": {"acquirr": {"phone": "1"}}}), "acquirer"),
        (json!({"shop": {"name": 7}}), "JSON"),
        (json!({"role": "agent"}), "JSON"),
        (json!([]), "JSON"),
    ] {
        let refused = setup(wrong.clone(), &[]);
        refused.ends_with(2, &["Nothing was written", sentence]);
        assert!(!refused.err.contains("4111"), "{}", refused.err);
        assert_eq!(fs::read_to_string(&file).expect("there"), text, "{wrong}");
    }
}

#[test]
fn settings_that_are_wrong_already_are_not_written_over() {
    let home = Home::default();
    let file = home.path().join("settings.toml");
    fs::write(&file, "[shop\nname = \"A\"\n").expect("written");
    let ran = home
        .posdoc(&["setup", "--json"])
        .env("POSDOC_CONFIG", &file)
        .stdin("{\"shop\":{\"name\":\"B\"}}")
        .run();
    ran.ends_with(3, &[]);
    assert_eq!(
        fs::read_to_string(&file).expect("there"),
        "[shop\nname = \"A\"\n"
    );
}

#[test]
fn a_pack_brings_checks_of_its_own_and_mistakes_in_them_are_found() {
    let home = Home::default();
    let pack = home.path().join("pack");
    let write = |path: &str, text: &str| {
        let path = pack.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    };
    write(
        "assets/care.toml",
        "schema = 1\n[item.ours]\nround = \"open\"\nto = \"printr\"\n[item.gate]\nround = \"open\"\nto = \"gate-money\"\n",
    );
    let check = home
        .posdoc(&["check", "pack", "--format", "short", "--lang", "en"])
        .run();
    check.ends_with(1, &[]);
    for fault in [
        "unknown-flow",
        "printer",
        "gate-entered",
        "missing-string",
        "item-ours",
        "unused-string",
    ] {
        assert!(check.out.contains(fault), "{fault}: {}", check.out);
    }
}
