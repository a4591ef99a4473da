//! The front ends of one session: what one of them says, the others say too.

use std::time::Instant;

use crate::support::program::{self, PATIENCE, Posdoc, Running};
use serde_json::{Value, json};

fn posdoc(args: &[&str]) -> Posdoc {
    program::posdoc(args).arg("--no-config")
}

/// A case in JSON lines.
struct ActiveCase {
    program: Running,
    screen: Value,
}

impl ActiveCase {
    fn begin(flow: &str, lang: &str) -> Self {
        let program = posdoc(&["start", flow, "--json", "--lang", lang]).start();
        let screen = read(&program);
        Self { program, screen }
    }

    /// Says one thing; the answer is the new screen, or an error that leaves the old one.
    fn send(&mut self, line: &Value) -> Value {
        self.program.say(&line.to_string());
        let answer = read(&self.program);
        if answer.get("error").is_none() {
            self.screen = answer.clone();
        }
        answer
    }

    fn answers(&self) -> Vec<String> {
        let answers = self.screen["answers"].as_array().expect("answers");
        let ids = answers.iter().map(|answer| answer["id"].as_str());
        ids.map(|id| id.expect("an id").to_owned()).collect()
    }

    fn ended(&self) -> bool {
        self.screen["ended"] == true
    }

    fn end(self) {
        assert!(self.program.end().success());
    }
}

/// The next line; without the number of the case, which each has for itself.
fn read(program: &Running) -> Value {
    let line = program.line().expect("a line");
    let mut screen: Value = serde_json::from_str(&line).expect("JSON");
    if let Some(screen) = screen.as_object_mut() {
        screen.remove("case");
    }
    screen
}

/// The most answers that any case can take.
const MOST: usize = 200;

/// "still" where there is one, else the last answer: each screen on the way and what was answered.
fn walk(lang: &str) -> (Vec<(Value, String)>, Value) {
    let mut active = ActiveCase::begin("card-read", lang);
    let mut way = Vec::new();
    while !active.ended() {
        assert!(way.len() < MOST, "the case does not end");
        let answers = active.answers();
        let still = answers.iter().find(|id| *id == "still");
        let answer = still.or(answers.last()).expect("an answer").clone();
        way.push((active.screen.clone(), answer.clone()));
        let next = active.send(&json!({ "answer": answer }));
        assert_eq!(next.get("error"), None, "{next}");
    }
    let end = active.screen.clone();
    active.end();
    (way, end)
}

#[test]
fn a_case_fed_only_still_or_last_answers_ends_and_its_replay_ends_alike() {
    for lang in ["en", "zh"] {
        let (way, end) = walk(lang);
        assert!(["solved", "support"].contains(&end["screen"].as_str().expect("a kind")));
        assert_eq!(end["steps"]["most"], 0);
        let mut again = ActiveCase::begin("card-read", lang);
        for (screen, answer) in way {
            assert_eq!(again.screen, screen);
            again.send(&json!({ "answer": answer }));
        }
        assert_eq!(again.screen, end);
        again.end();
    }
}

#[test]
fn the_line_mode_says_the_same_words_on_the_same_path() {
    for lang in ["en", "zh"] {
        let (way, end) = walk(lang);
        let mut typed = String::new();
        for (screen, answer) in &way {
            let answers = screen["answers"].as_array().expect("answers");
            let at = answers.iter().position(|a| a["id"] == *answer);
            let digit = if answer == "unsure" {
                0
            } else {
                at.expect("offered") + 1
            };
            match screen["field_info"].as_array() {
                // A form is gone through field by field.
                Some(fields) => typed.push_str(&"\n".repeat(fields.len())),
                None => typed.push_str(&format!("{digit}\n")),
            }
        }
        let said = line_mode(&["start", "card-read", "--lang", lang], &typed);
        let mut rest = &*said;
        for screen in way.iter().map(|(screen, _)| screen).chain([&end]) {
            let words = [&screen["title"], &screen["do"]].into_iter();
            // A form asks for its fields where other screens have answers.
            let asked = match &screen["screen"] {
                form if form == "form" => &screen["field_info"],
                _ => &screen["answers"],
            };
            let labels = asked.as_array().expect("answers or fields").iter();
            for text in words.chain(labels.map(|asked| &asked["label"])) {
                let Some(text) = text.as_str() else { continue };
                let at = rest.find(text);
                let at = at.unwrap_or_else(|| panic!("{text:?} is not in:\n{rest}"));
                rest = &rest[at + text.len()..];
            }
        }
        if let Some(open) = end["open"].as_str() {
            assert!(rest.contains(open));
        }
    }
}

fn line_mode(args: &[&str], typed: &str) -> String {
    let ran = posdoc(args).arg("--plain").stdin(typed).run();
    ran.ends_with(0, &[]);
    ran.out
}

#[test]
fn back_and_redo_return_the_very_screen() {
    let mut active = ActiveCase::begin("card-read", "en");
    let first = active.screen.clone();
    let second = active.send(&json!({"answer": "insert"}));
    assert_eq!(active.send(&json!({"back": true})), first);
    assert_eq!(active.send(&json!({"redo": true})), second);
    active.end();
}

#[test]
fn the_language_changes_at_any_step_and_nothing_else_does() {
    let mut active = ActiveCase::begin("card-read", "en");
    let english = active.send(&json!({"answer": "insert"}));
    let chinese = active.send(&json!({"lang": "zh"}));
    assert_eq!(chinese["lang"], "zh-CN");
    assert_ne!(chinese["title"], english["title"]);
    for key in ["screen", "id", "facts", "steps"] {
        assert_eq!(chinese[key], english[key], "{key}");
    }
    assert_eq!(active.send(&json!({"lang": "en"})), english);
    active.end();
}

#[test]
fn a_jump_into_a_risky_step_meets_its_gate_first() {
    let mut active = ActiveCase::begin("start", "en");
    let screen = active.send(&json!({"jump": "card-read/reseat"}));
    assert!(
        screen["id"].as_str().expect("an id").starts_with("gate-"),
        "{screen}"
    );
    assert!(screen["before"].is_string());
    active.end();
}

#[test]
fn an_answer_that_voids_later_ones_names_them() {
    let mut active = ActiveCase::begin("start", "en");
    for answer in ["card", "read", "swipe"] {
        active.send(&json!({"answer": answer}));
    }
    for _ in 0..3 {
        active.send(&json!({"back": true}));
    }
    let screen = active.send(&json!({"answer": "machine"}));
    assert_eq!(
        screen["voided"].as_array().map(Vec::len),
        Some(2),
        "{screen}"
    );
    active.end();
    let said = line_mode(
        &["start", "start", "--lang", "en"],
        "1\n1\n3\nb\nb\nb\n6\nn\n6\ny\n",
    );
    assert_eq!(
        said.matches("these later answers no longer hold").count(),
        2
    );
    assert!(said.contains("Nothing was changed."));
}

#[test]
fn fields_of_the_support_screen_are_filled_in_place() {
    let mut active = ActiveCase::begin("card-read", "en");
    let support = active.send(&json!({"stop": true}));
    assert_eq!(support["screen"], "support");
    let handover = support["handover"].as_str().expect("a code");
    assert!(handover.chars().all(|c| c.is_ascii_digit() || c == ' '));
    assert_eq!(support["fields"]["amount"], Value::Null);
    let filled = active.send(&json!({"fields": {"amount": "１２８"}}));
    assert_eq!(filled["fields"]["amount"], "128.00");
    let bad = active.send(&json!({"fields": {"card-last4": "12345"}}));
    assert_eq!(bad["error"]["code"], "bad-field");
    let back = active.send(&json!({"back": true}));
    assert_eq!(back["id"], "card-read/entry");
    active.end();
}

#[test]
fn a_card_number_typed_into_a_field_never_comes_back() {
    const CARDS: [&str; 3] = [
        "4111111111111111",
        "4111 1111 1111 1111",
        "４１１１１１１１１１１１１１１１",
    ];
    let mut active = ActiveCase::begin("card-read", "zh");
    active.send(&json!({"stop": true}));
    for card in CARDS {
        for line in [
            json!({"fields": {"screen-text": card}}),
            json!({"answer": card}),
            json!({"jump": card}),
            json!({"lang": card}),
            json!({ card: true }),
        ] {
            let answer = active.send(&line).to_string();
            assert!(answer.contains("error"), "{answer}");
            assert!(
                !answer.contains("11111111") && !answer.contains(card),
                "{answer}"
            );
        }
    }
    active.end();
    for card in CARDS {
        let typed = format!("s\n1\n{card}\n\nq\n{card}\n");
        let said = line_mode(&["start", "card-read", "--lang", "zh"], &typed);
        assert!(said.contains("这像是完整卡号"), "{said}");
        assert!(!said.contains("11111111") && !said.contains(card), "{said}");
    }
}

#[test]
fn a_reply_says_once_that_something_was_hidden() {
    let mut active = ActiveCase::begin("card-read", "en");
    active.send(&json!({"stop": true}));
    for secret in ["4111、1111、1111、1111", "密码（123456）"] {
        for line in [
            json!({"note": secret}),
            json!({"fields": {"screen-text": secret}}),
            json!({"find": secret}),
            json!({"jump": secret}),
        ] {
            let answer = active.send(&line);
            assert_eq!(answer["hidden"], true, "{line}");
            let next = active.send(&json!({"note": "交易失败，请重试（０５）！"}));
            assert_eq!(next.get("hidden"), None, "{line}");
        }
    }
    let found = active.send(&json!({"find": "no paper"}));
    assert_eq!(found.get("hidden"), None);
    active.end();
}

#[test]
fn what_was_kept_is_hidden_when_its_other_half_comes() {
    for (one, other, left) in [
        ("41111111", "11111111", "1111111"),
        ("客人密码", "482913", "482913"),
    ] {
        let mut active = ActiveCase::begin("card-read", "zh");
        let first = active.send(&json!({"note": one}));
        assert_eq!(first.get("hidden"), None);
        active.send(&json!({"stop": true}));
        let second = active.send(&json!({"note": other}));
        assert_eq!(second["hidden"], true, "{one} {other}");
        let ticket = active.send(&json!({"ticket": true})).to_string();
        assert!(!ticket.contains(left), "{ticket}");
        active.end();

        let said = line_mode(
            &["start", "card-read", "--lang", "zh"],
            &format!("n {one}\nn {other}\nt\nq\n"),
        );
        assert!(said.contains("这类数字已隐藏"), "{said}");
        let ticket = said.rsplit("这类数字已隐藏").next().unwrap_or_default();
        assert!(!ticket.contains(left), "{said}");
    }
}

#[test]
fn a_note_is_kept_whole_or_refused_in_a_sentence() {
    for (lang, reason) in [("zh", "没有记下"), ("en", "Not noted")] {
        let mut active = ActiveCase::begin("card-read", lang);
        for at in 0..6 {
            let note = format!("{at} {}", "打印机 ".repeat(50));
            let said = active.send(&json!({"note": note}));
            assert_eq!(said.get("error"), None, "{said}");
        }
        let ticket = active.send(&json!({"ticket": true})).to_string();
        assert_eq!(
            ticket
                .matches("打印机 打印机 打印机 打印机 打印机 打印机 打印机 打印机 打印机")
                .count()
                / 5,
            6
        );
        let refused = active.send(&json!({"note": "x".repeat(4000)}));
        assert_eq!(refused["error"]["code"], "note-full");
        let message = refused["error"]["message"].as_str().unwrap_or_default();
        assert!(message.contains(reason), "{message}");
        active.end();
        let said = line_mode(
            &["start", "card-read", "--lang", lang],
            &format!("n {}\nq\n", "x".repeat(4001)),
        );
        assert!(said.contains(reason), "{said}");
    }
}

#[test]
fn what_stands_on_the_screen_is_told_on_as_it_was_typed() {
    const SHOWN: &str = "交易失败，请重试（０５）！";
    let mut active = ActiveCase::begin("card-read", "zh");
    active.send(&json!({"note": SHOWN}));
    active.send(&json!({"stop": true}));
    let filled = active.send(&json!({"fields": {"screen-text": SHOWN}}));
    assert_eq!(filled["fields"]["screen-text"], SHOWN);
    let ticket = active.send(&json!({"ticket": true})).to_string();
    assert_eq!(ticket.matches(SHOWN).count(), 2, "{ticket}");
    active.end();
    let said = line_mode(
        &["start", "card-read", "--lang", "zh"],
        &format!("Ｎ　{SHOWN}\ns\n1\nＡ１！\n{}t\n", "\n".repeat(12)),
    );
    assert!(said.contains("Ａ１！"), "{said}");
}

#[test]
fn the_line_mode_takes_commands_in_both_languages() {
    let said = line_mode(
        &["start", "card-read", "--lang", "zh"],
        "1\n返回\n前进\n为什么\n步骤\nL\nHELP\n帮助\n客服\nｑ\n",
    );
    for text in [
        "（上次选的）",
        "为什么：",
        "插卡",
        "You can type",
        "Call your payment provider",
    ] {
        assert!(said.contains(text), "{text} is not in:\n{said}");
    }
}

#[test]
fn what_was_typed_on_the_support_screen_is_kept_when_the_rest_is_left_open() {
    let said = line_mode(
        &["start", "card-read", "--lang", "en"],
        "s\n1\nReading failed\n/l zh\n",
    );
    assert!(said.contains("：Reading failed"), "{said}");
}

#[test]
fn what_was_typed_into_half_a_form_is_not_asked_again_after_a_change_of_language() {
    // The amount is the second field of the form.
    let said = line_mode(
        &["start", "charged/note", "--lang", "en"],
        "1\n\n128\n/l zh\n",
    );
    assert!(said.contains("128.00"), "{said}");
}

#[test]
fn an_answer_that_ends_a_danger_is_asked_about_once_more_before_the_wait_is_up() {
    for (lang, asked, wait, next) in [
        (
            "en",
            "Did you really look again just now",
            "Wait about ",
            "What did the screen say last?",
        ),
        (
            "zh",
            "您刚才真的又看了一次",
            "请等大约",
            "这一笔，屏幕最后写的是什么？",
        ),
    ] {
        let args = ["start", "charged/wait", "--lang", lang];
        let said = line_mode(&args, "1\nn\n");
        assert_eq!(said.matches(asked).count(), 1, "{said}");
        assert_eq!(said.matches(wait).count(), 2, "{said}");
        let (_, after) = said.split_once(asked).expect("asked");
        assert!(!after.contains(next), "{said}");
        let said = line_mode(&args, "1\ny\n");
        let (_, after) = said.split_once(asked).expect("asked");
        assert!(after.contains(next), "{said}");
        // Still unclear: no danger is over, so it may be said at any time.
        let said = line_mode(&args, "2\n");
        assert!(!said.contains(asked), "{said}");
    }
}

#[test]
fn after_the_wait_nothing_is_asked_once_more() {
    let pack = tempfile::tempdir().expect("a folder");
    let flows = pack.path().join("flows");
    let charged = concat!(env!("CARGO_MANIFEST_DIR"), "/flows/charged.toml");
    let charged = std::fs::read_to_string(charged).expect("the flow");
    let short = charged.replace("wait    = 300", "wait    = 1");
    assert_ne!(short, charged);
    std::fs::create_dir(&flows).expect("a folder");
    std::fs::write(flows.join("charged.toml"), short).expect("a flow");
    let folder = pack.path().to_str().expect("UTF-8");
    let args = ["start", "charged/wait", "--lang", "en", "--pack", folder];
    let mut program = posdoc(&args).arg("--plain").start();
    let next = |program: &Running| program.line().expect("the question comes at last");
    while !next(&program).contains("Wait about 1 second ") {}
    // Who answers too early is asked, says no, and answers again: in the end the wait is over.
    program.say("1");
    let until = Instant::now() + PATIENCE;
    loop {
        assert!(Instant::now() < until, "the wait is never over");
        let line = next(&program);
        if line.contains("really look again") {
            program.say("n");
            program.say("1");
        } else if line.contains("What did the screen say last?") {
            break;
        }
    }
    assert!(program.end().success());
}

#[test]
fn json_tells_the_wait_and_takes_an_answer_at_any_time() {
    let mut active = ActiveCase::begin("charged/wait", "en");
    assert_eq!(active.screen["wait"], 300);
    let next = active.send(&json!({"answer": "fixed"}));
    assert_eq!(next.get("error"), None, "{next}");
    assert_eq!(next["facts"]["charged"], "no");
    active.end();
}

#[test]
fn what_was_found_by_words_is_entered_with_what_they_say() {
    let mut case = ActiveCase::begin("start", "en");
    case.program
        .say(&json!({ "find": "terminal is on wifi and has no internet" }).to_string());
    let found = read(&case.program);
    let to = found["found"][0]["to"]
        .as_str()
        .expect("a place")
        .to_owned();
    let screen = case.send(&json!({ "jump": to }));
    assert_eq!(screen["facts"]["link"], "wifi");
    assert_eq!(screen["stated"]["link"]["from"], "words");
    let words = screen["stated"]["link"]["words"].as_str().expect("words");
    assert!(words.starts_with("terminal is on wifi"));
    // It is taken back by its fact, and asked.
    let refused = case.send(&json!({ "unsay": "pay" }));
    assert_eq!(refused["error"]["code"], "not-said");
    assert_eq!(refused["error"]["offered"], json!(["link", "net"]));
    let screen = case.send(&json!({ "unsay": "link" }));
    assert_eq!(screen["id"], "network/link");
    assert!(screen["facts"].get("link").is_none());
    assert!(screen["stated"].get("link").is_none());
    assert_eq!(screen["stated"]["net"]["from"], "words");
    // A place that is named says nothing.
    case.send(&json!({ "back": true }));
    let screen = case.send(&json!({ "jump": "network" }));
    assert_eq!(screen["facts"], json!({}));
    assert!(screen.get("stated").is_none());
    case.end();
}

#[test]
fn line_mode_lists_what_words_said_and_takes_one_back() {
    let args = ["start", "--lang", "en"];
    // Looked up and picked; listed, but none picked; then the first, once a later answer may go.
    let typed = "terminal is on wifi and has no internet\n1\nu\n\n1\nu\n1\ny\nu\n\nh\nq\n";
    let out = line_mode(&args, typed);
    let mut rest = &*out;
    for text in [
        "This was taken from your words:",
        "1. Connected by: ",
        "2. Network: ",
        "Nothing was changed.",
        "1. Connected by: ",
        "these later answers no longer hold",
        "How is the terminal connected",
        "1. Network: ",
        "u unsay",
    ] {
        let at = rest.find(text);
        let at = at.unwrap_or_else(|| panic!("{text:?} is not in:\n{rest}\n\n{out}"));
        rest = &rest[at + text.len()..];
    }
    let out = line_mode(&["start", "network", "--lang", "en"], "u\nq\n");
    assert!(out.contains("Nothing was taken from your words."), "{out}");
}

#[test]
fn every_front_end_goes_on_with_the_trouble_that_a_gate_led_away_from() {
    let mut active = ActiveCase::begin("limits", "en");
    for answer in ["full", "unclear", "approved"] {
        let screen = active.send(&json!({ "answer": answer }));
        assert_eq!(screen.get("go_on"), None, "{screen}");
    }
    let end = active.send(&json!({ "answer": "confirmed" }));
    assert_eq!(end["go_on"]["to"], "limits/open", "{end}");
    let flow = end["go_on"]["flow"].as_str().expect("a title").to_owned();
    let on = active.send(&json!({ "jump": end["go_on"]["to"] }));
    assert_eq!(on["id"], "limits/open", "{on}");
    active.end();

    // What was left there would take a sale that is paid once more.
    let mut active = ActiveCase::begin("card-read", "en");
    for answer in ["insert", "paid"] {
        active.send(&json!({ "answer": answer }));
    }
    let end = active.send(&json!({ "answer": "confirmed" }));
    assert_eq!(end["id"], "charged/paid-another", "{end}");
    assert_eq!(end.get("go_on"), None, "{end}");
    active.end();

    let typed = "1\n3\n1\n1\n1\nq\n";
    let ran = posdoc(&["start", "limits", "--plain", "--lang", "en"])
        .stdin(typed)
        .run();
    let offer = format!("1. Still there? Go on with: {flow}");
    let (_, behind) = ran.out.split_once(&offer).expect("it is offered");
    assert!(behind.contains("Is anything still open in the terminal?"));
}

#[test]
fn every_front_end_begins_another_case_of_the_same_caller() {
    let mut active = ActiveCase::begin("card-read", "en");
    active.send(&json!({"role": "agent"}));
    active.send(&json!({"caller": {"shop-name": "Corner"}}));
    active.send(&json!({"answer": "insert"}));
    let second = active.send(&json!({"same_caller": true}));
    assert_eq!(second["id"], "start/entry", "{second}");
    assert_eq!(second["caller"]["shop-name"], "Corner", "{second}");
    active.end();

    let typed = "caller\n\nCorner\n\n\n\n\n1\nsame\ncaller\n\n\n\n\n\n\nq\n";
    let ran = posdoc(&[
        "start",
        "card-read",
        "--plain",
        "--lang",
        "en",
        "--role",
        "agent",
    ])
    .stdin(typed)
    .run();
    let (_, behind) = ran.out.split_once("same\n").expect("it was typed");
    assert!(behind.contains("Corner"), "{}", ran.out);
}
