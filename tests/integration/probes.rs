//! What this computer finds out by itself, as the front ends show it. The servers are on loopback.

use std::{
    fmt::Write as _,
    sync::mpsc,
    time::{Duration, Instant},
};

use posdoc::{
    app::{ActiveCase, autosave::Autosave, driver::Driver},
    content::Content,
    probe::Addresses,
    settings::{Profile, Role},
    ui::{
        Options, json, plain,
        tui::{
            message::{Key, Message},
            update,
        },
    },
    words::Words,
};
use serde_json::{Value, json};

use crate::support::{
    loopback,
    program::{PATIENCE, posdoc},
    wizard::{Setup, Wizard},
};

/// What a server answers that reaches the internet, and what a login page does.
const REACHED: &str = "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n";
const LOGIN: &str = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n";

/// Where a server gives this answer; none: it keeps silent.
fn at(answer: Option<&'static str>) -> Addresses {
    Addresses {
        pages: vec![loopback::page(answer)],
        time: Vec::new(),
        outside: ([127, 0, 0, 1], 9).into(),
        ..Addresses::default()
    }
}

/// The wizard on the question that this computer looks into.
fn asked(lang: &str, role: Role, addresses: Addresses) -> Wizard {
    let mut wizard = Setup {
        start: "network/link",
        lang,
        role,
        ..Setup::default()
    }
    .open();
    wizard.app.driver.may_probe(Some(addresses));
    wizard.keys("2")
}

/// Lets the wizard's computer look until something was found.
fn found(mut wizard: Wizard) -> Wizard {
    let (send, woken) = mpsc::channel();
    wizard.app.driver.look(move || {
        send.send(()).expect("it is waited for");
    });
    woken.recv_timeout(PATIENCE).expect("something is found");
    update(&mut wizard.app, Message::Probed);
    wizard.drawn()
}

#[test]
fn the_wizard_shows_what_was_found() {
    for lang in ["en", "zh-CN"] {
        let mut text = String::new();
        for (name, status) in [
            ("looking", None),
            ("good", Some(REACHED)),
            ("bad", Some(LOGIN)),
        ] {
            let mut wizard = asked(lang, Role::Clerk, at(status));
            if status.is_some() {
                wizard = found(wizard);
            }
            for (columns, rows) in [(80, 24), (60, 18)] {
                wizard = wizard.resized(columns, rows);
                let _ = write!(text, "=== {name} {columns}x{rows}\n{}\n", wizard.shown());
            }
        }
        insta::assert_snapshot!(format!("probe-{lang}"), text);
    }
}

#[test]
fn the_cursor_goes_to_what_is_suggested_and_an_enter_on_its_way_gives_no_answer() {
    let wizard = asked("en", Role::Clerk, at(Some(REACHED)));
    let first = wizard.app.cursor;
    let wizard = found(wizard);
    assert_ne!(wizard.app.cursor, first);
    let wizard = wizard.press(Key::Enter).drawn();
    assert_eq!(wizard.place(), "network/phone-test");
    let wizard = wizard.keys("enter");
    assert_eq!(wizard.place(), "network/rejoin");
}

#[test]
fn the_cursor_stays_where_somebody_has_put_it() {
    let wizard = asked("en", Role::Clerk, at(Some(REACHED))).keys("down down");
    let there = wizard.app.cursor;
    let wizard = found(wizard);
    assert_eq!(wizard.app.cursor, there);
    assert!(
        wizard.shown().contains("this computer suggests it"),
        "{}",
        wizard.shown()
    );
    let wizard = wizard.keys("enter");
    assert_eq!(wizard.place(), "network/router");
}

#[test]
fn no_key_waits_for_a_probe() {
    let mut wizard = asked("en", Role::Trainee, at(None));
    let began = Instant::now();
    wizard.app.driver.look(|| ());
    let wizard = wizard.keys("2");
    assert_eq!(wizard.place(), "network/rejoin");
    assert!(
        began.elapsed() < Duration::from_secs(2),
        "{:?}",
        began.elapsed()
    );
}

#[test]
fn the_wizard_of_an_agent_does_not_look() {
    let wizard = asked("en", Role::Agent, at(Some(REACHED)));
    assert_eq!(wizard.app.screen.probed, None);
}

fn driver(addresses: Option<Addresses>) -> Driver {
    let content = Content::embedded();
    let words = Words::new((*content.files).clone(), &["en"]);
    let start = "network/phone-test";
    let active = ActiveCase::begin(content, start, words, Role::Clerk, Profile::default());
    let mut driver = Driver::new(active.expect("a place of the pack"), Autosave::new(None));
    driver.may_probe(addresses);
    driver
}

fn json_lines(addresses: Option<Addresses>, input: &str) -> Vec<Value> {
    let mut out = Vec::new();
    let ended = json::run(driver(addresses), input.as_bytes(), &mut out);
    ended.result.expect("no error");
    let out = String::from_utf8(out).expect("UTF-8");
    let lines = out.lines().map(serde_json::from_str);
    lines.collect::<Result<_, _>>().expect("JSON")
}

#[test]
fn in_json_it_is_asked_for_and_each_line_has_one_answer() {
    let input = "{\"probe\":true}\n{\"answer\":\"phone-ok\"}\n{\"probe\":true}\n";
    let lines = json_lines(Some(at(Some(REACHED))), input);
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0]["probe"], json!({"kind": "internet"}));
    assert_eq!(lines[0].get("suggested"), None);
    let found = &lines[1]["probe"];
    assert_eq!(
        (&found["outcome"], &found["status"]),
        (&json!("good"), &json!(204))
    );
    assert!(found["took_ms"].is_u64());
    let suggested = &lines[1]["suggested"];
    assert_eq!(
        (&suggested["answer"], &suggested["from"]),
        (&json!("phone-ok"), &json!("probe"))
    );
    assert_eq!(suggested["words"], found["text"]);
    assert_eq!(lines[2]["id"], "network/rejoin");
    assert_eq!(lines[3]["error"]["code"], "no-probe");
}

#[test]
fn in_json_nothing_is_said_of_it_where_it_is_switched_off() {
    let lines = json_lines(None, "{\"probe\":true}\n");
    assert_eq!(lines[0].get("probe"), None);
    assert_eq!(lines[1]["error"]["code"], "no-probe");
}

#[test]
fn the_settings_switch_it_off() {
    let says = |config: &str| {
        let ran = posdoc(&["start", "network/phone-test", "--json", "--lang", "en"]);
        let ran = ran.config(config).run();
        let line = ran.out.lines().next().expect("a line").to_owned();
        let line: Value = serde_json::from_str(&line).expect("JSON");
        line.get("probe").is_some()
    };
    assert!(says(""));
    assert!(!says("probe = false\n"));
    assert!(!says("role = \"agent\"\n"));
}

#[test]
fn in_the_line_mode_an_empty_line_tells_what_was_found() {
    let mut out = Vec::new();
    let ended = plain::run(
        driver(Some(at(Some(LOGIN)))),
        Options::default(),
        plain::Echo::Off,
        "\n".as_bytes(),
        &mut out,
    );
    ended.result.expect("no error");
    let out = String::from_utf8(out).expect("UTF-8");
    let told = "This computer can't get online either.";
    let (before, after) = out.split_once(told).expect("it is told");
    assert!(
        before.contains("This computer is having a look itself."),
        "{out}"
    );
    // Once, behind the list of the answers, with the one that it speaks for.
    assert!(
        before.contains("3. A phone can't get online either\n"),
        "{out}"
    );
    let marked = "3. A phone can't get online either  (this computer suggests it)\n";
    assert!(after.contains(marked), "{out}");
}
