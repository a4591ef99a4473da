//! `posdoc cases` at the desk of an agent, and what a file says of a caller.

use std::fs;

use crate::support::program::{Home, posdoc};
use posdoc::layout::Ambiguous;
use serde_json::{Value, json};

const MERCHANT: &str = "898440149000015";

/// A case of an agent, from lines of JSON.
fn worked(home: &Home, start: &str, lines: &[Value]) {
    let args = ["start", start, "--json", "--role", "agent", "--lang", "en"];
    let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
    let lines = lines.join("\n") + "\n";
    home.posdoc(&args).stdin(lines).run().ends_with(0, &[]);
}

/// A desk on which three cases were worked: one was passed on, one is rung back, one was looked for and solved.
fn desk() -> Home {
    let home = Home::default();
    worked(
        &home,
        "card-read",
        &[
            json!({"caller": {"merchant-no": MERCHANT, "shop-name": "拐角面馆", "callback-phone": "138 0000 1234"}}),
            json!({"answer": "insert"}),
            json!({"answer": "no"}),
            json!({"pass_on": "risk"}),
        ],
    );
    worked(
        &home,
        "printer",
        &[
            json!({"caller": {"merchant-no": "55500011122", "shop-name": "=Bar & Grill with a very long name that no column has room for"}}),
            json!({"stop": true}),
            json!({"call_back": "30"}),
        ],
    );
    worked(
        &home,
        "start",
        &[
            json!({"find": "qqqqqq"}),
            json!({"find": "no paper"}),
            json!({"jump": "printer"}),
        ],
    );
    worked(&home, "55", &[json!({"note": "second call"})]);
    home
}

/// The output of a command in this home.
#[track_caller]
fn out(home: &Home, args: &[&str]) -> String {
    let ran = home.posdoc(args).run();
    ran.ends_with(0, &[]);
    ran.out
}

/// How many cases a list has.
#[track_caller]
fn found(home: &Home, args: &[&str]) -> usize {
    let args: Vec<&str> = ["cases"]
        .iter()
        .chain(args)
        .copied()
        .chain(["--json"])
        .collect();
    let listed = home.posdoc(&args).run().json();
    listed["cases"].as_array().expect("a list").len()
}

#[test]
fn a_list_lines_up_in_both_languages_and_says_who_has_a_case() {
    let home = desk();
    for (lang, head, parts) in [
        (
            "en",
            "Problem",
            ["Passed on: the risk team", "To be rung back: "],
        ),
        ("zh", "问题", ["已转出：风控组", "约好回电："]),
    ] {
        let listed = out(&home, &["cases", "--lang", lang]);
        for part in parts {
            assert!(listed.contains(part), "{part}:\n{listed}");
        }
        let width = |text: &str| Ambiguous::Narrow.width(text);
        let lines: Vec<&str> = listed.lines().collect();
        assert_eq!(lines.len(), 5, "{listed}");
        assert!(lines.iter().all(|line| width(line) <= 100), "{listed}");
        // The trouble begins in the same cell of each line.
        let words = posdoc::words::Words::new(posdoc::content::Content::embedded().files, &[lang]);
        let column = width(lines[0].split(head).next().expect("a head"));
        let flows = ["card-read", "printer", "codes"];
        let flows = flows.map(|flow| words.get(flow, "flow", None, None).text);
        for line in &lines[1..] {
            let at = flows
                .iter()
                .find_map(|flow| line.find(&flow[..6.min(flow.len())]));
            let at = at.unwrap_or_else(|| panic!("no trouble in {line}"));
            assert_eq!(width(&line[..at]), column, "{listed}");
        }
    }
}

#[test]
fn cases_are_found_by_merchant_phone_team_and_what_waits() {
    let home = desk();
    assert_eq!(found(&home, &[]), 4);
    assert_eq!(found(&home, &["--merchant", MERCHANT]), 1);
    assert_eq!(found(&home, &["--merchant", "8984"]), 0);
    assert_eq!(found(&home, &["--phone", "138-0000-1234"]), 1);
    assert_eq!(found(&home, &["--passed-to", "risk"]), 1);
    assert_eq!(found(&home, &["--passed-to", "field"]), 0);
    assert_eq!(found(&home, &["--waiting"]), 1);
    assert_eq!(found(&home, &["--outcome", "call-back"]), 1);
    // A code is no piece of a merchant number.
    assert_eq!(found(&home, &["55"]), 1);
    assert_eq!(found(&home, &["55500011122"]), 1);
    home.posdoc(&["cases", "--passed-to", "nobody"])
        .run()
        .ends_with(2, &["risk"]);
    let of_texts = ["cases", "list", "--no-hit", "--merchant", "1"];
    home.posdoc(&of_texts).run().ends_with(2, &[]);
}

#[test]
fn a_case_that_was_taken_over_is_found_by_its_code() {
    let other = Home::default();
    let args = ["start", "card-read", "--json"];
    let turns = "{\"answer\":\"insert\"}\n{\"ticket\":true}\n";
    let said = other.posdoc(&args).stdin(turns).run().json_lines();
    let ticket = said.last().expect("a ticket");
    let code = ticket["ticket"]["handover"]
        .as_str()
        .expect("a code")
        .to_owned();
    let home = desk();
    let resume = json!({ "resume": code });
    worked(&home, "start", &[resume]);
    let bare: String = code.split(' ').collect();
    for typed in [&*code, &bare] {
        // Another case stood at the same place today: its code was the same.
        assert_eq!(found(&home, &[typed]), 2, "{typed}");
    }
    let listed = home.posdoc(&["cases", "--json"]).run().json();
    assert_eq!(listed["cases"][0]["taken_over"], true);
    assert_eq!(listed["cases"][1]["taken_over"], false);
}

#[test]
fn json_and_spreadsheets_have_all_that_a_lead_asks_about() {
    let home = desk();
    let listed = home
        .posdoc(&["cases", "--json", "--lang", "en"])
        .run()
        .json();
    let [code, looked_for, rung, passed] = &listed["cases"].as_array().expect("a list")[..] else {
        panic!("{listed}");
    };
    assert_eq!(code["code"], "55");
    assert_eq!(looked_for["opening"], "no paper");
    assert_eq!(looked_for["no_hits"], json!(["qqqqqq"]));
    assert_eq!(looked_for["merchant"], Value::Null);
    assert!(looked_for.get("phone").is_none());
    assert!(rung["call_back"].is_string(), "{rung}");
    assert_eq!(rung["outcome"], "call-back");
    assert_eq!(passed["merchant"], MERCHANT);
    assert_eq!(passed["shop"], "拐角面馆");
    assert_eq!(passed["passed_to"], "risk");
    assert_eq!(passed["payment"], "insert");
    assert_eq!(passed["screens"], 2);
    assert_eq!(passed["gates"], 1);
    assert_eq!(passed["desk"], "merchant-support");
    assert_eq!(passed["role"], "agent");
    let heads = |lang| {
        let csv = out(&home, &["cases", "--csv", "--lang", lang]);
        let csv = csv.trim_start_matches('\u{feff}').to_owned();
        let mut csv = csv::Reader::from_reader(csv.as_bytes());
        let heads: Vec<String> = csv
            .headers()
            .expect("heads")
            .iter()
            .map(str::to_owned)
            .collect();
        let rows = csv.records().map(|row| row.expect("a row"));
        let rows: Vec<Vec<String>> = rows
            .map(|row| row.iter().map(str::to_owned).collect())
            .collect();
        assert!(rows.iter().all(|row| row.len() == heads.len()));
        (heads, rows)
    };
    let (english, rows) = heads("en");
    let first = [
        "number",
        "id",
        "began",
        "last",
        "flow",
        "trouble",
        "step",
        "outcome",
        "outcome_label",
        "closed",
        "talk_seconds",
        "wait_seconds",
    ];
    assert_eq!(english[..12], first);
    let column = |name: &str| {
        english
            .iter()
            .position(|head| head == name)
            .expect("a column")
    };
    assert_eq!(rows[3][column("passed_to")], "the risk team");
    assert_eq!(rows[3][column("payment")], "card inserted");
    assert_eq!(rows[3][column("taken_over")], "no");
    assert!(
        rows[2][column("shop")].starts_with("'=Bar"),
        "{:?}",
        rows[2]
    );
    assert_eq!(rows[1][column("no_hits")], "qqqqqq");
    let (chinese, rows) = heads("zh");
    assert_eq!(chinese.len(), english.len());
    assert_eq!(chinese[..2], ["记录号", "编号"]);
    assert_eq!(rows[3][column("passed_to")], "风控组");
}

#[test]
fn a_summary_counts_by_trouble_and_outcome() {
    let home = desk();
    let told = home
        .posdoc(&["cases", "summary", "--json", "--lang", "en"])
        .run()
        .json();
    assert_eq!(told["total"]["cases"], 4);
    assert_eq!(told["total"]["outcomes"]["passed-on"], 1);
    assert_eq!(told["total"]["outcomes"]["call-back"], 1);
    assert_eq!(told["summary"][0]["flow"], "printer");
    assert_eq!(told["summary"][0]["cases"], 2);
    assert!(told["summary"][0]["talk_minutes"].is_number());
    assert_eq!(told["summary"].as_array().map(Vec::len), Some(3));
    for (lang, total) in [("en", "All"), ("zh", "合计")] {
        let table = out(&home, &["cases", "summary", "--lang", lang]);
        let widths: Vec<usize> = table
            .lines()
            .map(|line| Ambiguous::Narrow.width(line))
            .collect();
        assert_eq!(widths.len(), 5, "{table}");
        assert!(widths.iter().all(|width| *width == widths[0]), "{table}");
        assert!(
            table
                .lines()
                .last()
                .is_some_and(|line| line.starts_with(total)),
            "{table}"
        );
        let csv = out(&home, &["cases", "summary", "--csv", "--lang", lang]);
        assert_eq!(csv.lines().count(), 5, "{csv}");
    }
    assert_eq!(
        out(&Home::default(), &["cases", "summary", "--lang", "en"]),
        "No cases.\n"
    );
    let days = home
        .posdoc(&["cases", "summary", "--days", "0", "--json"])
        .run();
    assert_eq!(days.json()["total"]["cases"], 0);
}

#[test]
fn all_cases_of_a_caller_are_forgotten_by_number() {
    let home = desk();
    let forget = |args: &[&str]| {
        let forget = home.posdoc(&["cases", "forget", "--lang", "en"]);
        forget.args(args).run()
    };
    forget(&["--merchant", "12345678"]).ends_with(1, &["There are no cases of 12345678."]);
    forget(&["--merchant", "none"]).ends_with(1, &["There are no cases of none."]);
    forget(&["--merchant", MERCHANT, "--phone", "1"]).ends_with(2, &[]);
    forget(&["--merchant", MERCHANT, "1"]).ends_with(2, &[]);
    forget(&[]).ends_with(2, &[]);
    let ran = forget(&["--phone", "13800001234"]);
    ran.ends_with(0, &[]);
    assert!(ran.out.starts_with("Removed 1 case;"), "{}", ran.out);
    let ran = forget(&["--merchant", "5550-0011-122"]);
    ran.ends_with(0, &[]);
    assert_eq!(found(&home, &[]), 2);
    for entry in fs::read_dir(home.cases()).expect("the folder of the cases") {
        let bytes = fs::read(entry.expect("an entry").path()).unwrap_or_default();
        let holds = |text: &str| {
            bytes
                .windows(text.len())
                .any(|part| part == text.as_bytes())
        };
        assert!(!holds(MERCHANT) && !holds("13800001234") && !holds("55500011122"));
    }
}

#[test]
fn a_case_in_use_keeps_all_of_a_caller() {
    let home = desk();
    let mut open = home.posdoc(&["start", "qr", "--json"]).start();
    open.line().expect("a screen");
    open.say(&json!({"caller": {"merchant-no": MERCHANT}}).to_string());
    open.line().expect("a screen");
    home.posdoc(&["cases", "forget", "--merchant", MERCHANT, "--lang", "en"])
        .run()
        .ends_with(1, &["Close it there first."]);
    assert_eq!(found(&home, &["--merchant", MERCHANT]), 2);
    open.end();
}

#[test]
fn a_file_tells_who_calls() {
    let home = Home::default();
    let file = home.path().join("caller.toml");
    let text = format!(
        "\u{feff}merchant-no = \"{MERCHANT}\"\nshop-name = \"拐角面馆\"\ncallback-phone = \"138 0000 1234\"\n"
    );
    fs::write(&file, text).expect("written");
    for args in [
        &["--caller", "caller.toml", "--json"][..],
        &["start", "printer", "--caller", "caller.toml", "--json"],
        &["--caller", "caller.toml", "start", "printer", "--json"],
    ] {
        let said = home
            .posdoc(args)
            .stdin("{\"stop\":true}\n")
            .run()
            .json_lines();
        assert_eq!(said[0]["caller"]["merchant-no"], MERCHANT, "{}", said[0]);
    }
    let plain = home.posdoc(&["start", "printer", "--plain", "--caller", "caller.toml"]);
    plain.stdin("q\n").run().ends_with(0, &[]);
    assert_eq!(found(&home, &["--merchant", MERCHANT]), 4);
    // Only what begins a case has use for it.
    for args in [
        &["cases", "--caller", "caller.toml"][..],
        &["--caller", "caller.toml", "check"],
    ] {
        home.posdoc(args).run().ends_with(2, &["--caller"]);
    }
}

#[test]
fn a_file_about_a_caller_that_is_wrong_is_refused_in_words_and_nothing_is_stored() {
    let secret = "4111 1111 1111 1111";
    let large = vec![b'#'; 70 * 1024];
    let rows: [(&str, &[u8], &str, &str); 8] = [
        (
            "unknown",
            b"merchant-no = \"898440149000015\"\nshop-nmae = \"Bar\"\n",
            "unknown.toml:2:1: Nothing called \"shop-nmae\" is kept of a caller. Remove it or correct its name. Did you mean shop-name?",
            "unknown.toml:2:1: 来电资料里没有【shop-nmae】这一项。",
        ),
        (
            "card",
            b"model = \"X\"\nshop-name = \"4111 1111 1111 1111\"\n",
            "card.toml:2:13: \"shop-name\" holds what looks like a full card number",
            "card.toml:2:13: ",
        ),
        (
            "key",
            b"\"4111 1111 1111 1111\" = \"1\"\n",
            "key.toml:1:1: Nothing called \"****1111\"",
            "key.toml:1:1: 来电资料里没有【****1111】",
        ),
        (
            "bad",
            b"callback-phone = \"call me\"\n",
            "bad.toml:1:18: callback-phone: a phone number",
            "bad.toml:1:18: ",
        ),
        (
            "type",
            b"merchant-no = 898440149000015\n",
            "type.toml:1:15: Expected",
            "type.toml:1:15: ",
        ),
        ("toml", b"merchant-no\n", "toml.toml:1:", "toml.toml:1:"),
        (
            "utf",
            b"model = \"\xff\"\n",
            "utf.toml: this is not text in UTF-8",
            "utf.toml",
        ),
        (
            "large",
            &large,
            "large.toml is larger than 64 KiB",
            "large.toml超过64 KiB",
        ),
    ];
    let home = Home::default();
    for (name, bytes, english, chinese) in rows {
        let file = format!("{name}.toml");
        fs::write(home.path().join(&file), bytes).expect("written");
        for (lang, sentence) in [("en", english), ("zh", chinese)] {
            for mode in ["--json", "--plain"] {
                let ran = home
                    .posdoc(&["--caller", &file, mode, "--lang", lang])
                    .run();
                ran.ends_with(3, &[sentence]);
                assert_eq!(ran.out, "");
                assert!(
                    !ran.err.contains(secret) && !ran.err.contains("call me"),
                    "{}",
                    ran.err
                );
            }
        }
    }
    for (file, sentence) in [("nowhere.toml", "there is no such file"), (".", "a folder")] {
        let args = ["--caller", file, "--json", "--lang", "en"];
        home.posdoc(&args).run().ends_with(3, &[sentence]);
    }
    assert!(!home.cases().exists(), "nothing was kept");
}

#[test]
fn a_caller_from_the_input_needs_a_terminal_to_answer_on() {
    let refused = |args: &[&str], english: &str, chinese: &str| {
        for (lang, sentence) in [("en", english), ("zh", chinese)] {
            let ran = posdoc(&["--caller", "-", "--lang", lang]).args(args);
            ran.stdin("model = \"X\"\n").run().ends_with(2, &[sentence]);
        }
    };
    refused(
        &["--json"],
        "Name a file: --caller FILE",
        "请写文件：--caller 文件",
    );
    refused(
        &["--plain"],
        "With --plain and --json",
        "用--plain或--json时",
    );
    refused(
        &[],
        "there is no terminal left to answer on",
        "就没有命令窗口可以回答了",
    );
}

#[test]
fn an_end_that_waits_is_not_counted_as_solved() {
    let home = Home::default();
    let proved = [json!({"answer": "confirmed"})];
    worked(&home, "not-credited/wait", &proved);
    let paid = ["unclear", "approved", "confirmed"].map(|answer| json!({ "answer": answer }));
    worked(&home, "charged", &paid);
    let told = home
        .posdoc(&["cases", "summary", "--json", "--lang", "en"])
        .run()
        .json();
    assert_eq!(told["total"]["outcomes"]["waiting"], 1, "{told}");
    assert_eq!(told["total"]["outcomes"]["solved-confirmed"], 1, "{told}");
    for (lang, head) in [("en", "Waiting"), ("zh", "在等结果")] {
        let table = out(&home, &["cases", "summary", "--lang", lang]);
        let first = table.lines().next().unwrap_or_default();
        assert!(first.trim_end().ends_with(head), "{table}");
    }
}
