//! A case is never lost: the real program, killed, out of disk, on torn files; and no card number anywhere.
#![cfg(unix)]
use std::{
    collections::BTreeMap,
    fs,
    io::{Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
};

use crate::support::{
    program::{self, Posdoc},
    pty::{Pty, Start},
    thorough,
};
use posdoc::{
    cases::{Filter, Record, Store},
    content::Content,
    session::Session,
};
use serde_json::Value;
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// The wizard with its cases in this folder.
fn wizard(data: &Path, args: &[&str], first: Option<&str>) -> Pty {
    Start {
        args,
        env: &[("POSDOC_DATA", text(data))],
        first,
        ..Start::default()
    }
    .run()
}

/// posdoc in a home of its own, with its cases in this folder.
fn posdoc(data: &Path, args: &[&str]) -> Posdoc {
    let posdoc = program::posdoc(args).arg("--no-config");
    let posdoc = posdoc.env("POSDOC_DATA", data);
    if args.contains(&"--lang") {
        posdoc
    } else {
        posdoc.args(&["--lang", "en"])
    }
}

/// What a command prints, fed with some input.
fn printed(data: &Path, args: &[&str], input: &str) -> (Option<i32>, String) {
    let ran = posdoc(data, args).stdin(input).run();
    (ran.code, ran.out)
}

/// As a power cut does; it is gone when this returns.
fn kill(pty: &mut Pty) {
    pty.signal("KILL");
    pty.ended();
}

/// The screen that a resumed case stands on.
fn resumed(data: &Path) -> Value {
    let (_, out) = printed(data, &["resume", "--json"], "");
    serde_json::from_str(out.lines().next().expect("a screen")).expect("JSON")
}

/// The one case of a folder, after a check that the file is sound.
fn only_case(data: &Path) -> Option<Record> {
    if !Store::file(data).exists() {
        return None;
    }
    let base = rusqlite::Connection::open(Store::file(data)).expect("a database");
    let sound: String = base
        .pragma_query_value(None, "integrity_check", |row| row.get(0))
        .expect("it can be checked");
    assert_eq!(sound, "ok");
    drop(base);
    let mut store =
        Store::look(data, std::time::Duration::from_secs(10)).expect("it can be read")?;
    let rows = store.list(&Filter::default()).expect("it can be read");
    assert!(rows.len() <= 1, "{rows:?}");
    let row = rows.first()?;
    store.find(row.id).expect("it can be read")
}

/// A key of a walk, and what it does to the session.
enum Step {
    /// An answer by its digit.
    Answer(&'static str),
    /// Esc: one step back.
    Back,
    /// F9: to the call.
    Stop,
}

/// What a walk by these answers does, step by step: the key, and the session after it.
fn walked(start: &str, steps: &[Step]) -> Vec<(String, Session)> {
    let content = Content::embedded();
    let mut session = Session::begin(content.pack.clone(), start).expect("a place");
    let mut seen = Vec::new();
    for step in steps {
        let key = match step {
            Step::Answer(answer) => {
                let offered = session.state().offered(&content.pack);
                let at = offered.iter().position(|id| **id == **answer);
                let at = at.unwrap_or_else(|| panic!("{answer} is not among {offered:?}"));
                session.answer(answer).expect("offered");
                if *answer == "unsure" {
                    "0".to_owned()
                } else {
                    (at + 1).to_string()
                }
            }
            Step::Back => {
                session.back().expect("a step to go back");
                "\u{1b}".to_owned()
            }
            Step::Stop => {
                session.stop().expect("not on a call yet");
                "\u{1b}[20~".to_owned()
            }
        };
        seen.push((key, session.clone()));
    }
    seen
}

const WALKS: [(&str, &[Step]); 3] = [
    (
        "card-read",
        &[
            Step::Answer("insert"),
            Step::Answer("no"),
            Step::Answer("still"),
            Step::Back,
            Step::Answer("fixed"),
            Step::Answer("confirmed"),
        ],
    ),
    (
        "charged",
        &[
            Step::Answer("unclear"),
            Step::Answer("reversed"),
            Step::Answer("unsure"),
            Step::Stop,
        ],
    ),
    (
        "55",
        &[
            Step::Answer("yes"),
            Step::Answer("no"),
            Step::Back,
            Step::Back,
        ],
    ),
];

/// After each so many keys a program is killed.
fn every() -> usize {
    if thorough() { 1 } else { 3 }
}

#[test]
fn whatever_key_it_is_killed_after_the_case_goes_on_at_the_same_screen() {
    for (start, steps) in WALKS {
        let steps = walked(start, steps);
        for last in (1..=steps.len()).rev().step_by(every()) {
            let data = folder();
            let mut pty = played(data.path(), start, &steps[..last]);
            kill(&mut pty);
            let (_, session) = &steps[last - 1];
            let record = only_case(data.path()).expect("a case");
            assert_eq!(record.case(), *session.case(), "{start} after {last} keys");
            let screen = resumed(data.path());
            let at = session.pack().path(session.state().at());
            assert_eq!(screen["id"], *at, "{start} after {last} keys");
        }
    }
}

/// Waits until the title of a session's screen is shown.
fn shows(pty: &Pty, session: &Session) {
    let content = Content::embedded();
    let words = posdoc::words::Words::new(content.files.clone(), &["en"]);
    let title = posdoc::app::screen::node_title(&words, session.pack(), session.state().at());
    let proved = session.state().proof.is_some();
    let title = if proved {
        words.common("proof-confirmed")
    } else {
        title
    };
    let head: String = title.chars().take(30).collect();
    pty.wait(&head, |screen| {
        let contents = screen.contents();
        // The same question may stand in the line above as what a check is for.
        contents
            .lines()
            .any(|line| line.trim_start().starts_with(head.trim_end()))
    });
}

/// A wizard in which these keys were pressed, each once the screen before it was shown.
fn played(data: &Path, start: &str, steps: &[(String, Session)]) -> Pty {
    let pty = wizard(data, &["start", start, "--lang", "en"], None);
    let first = Session::begin(Content::embedded().pack, start).expect("a place");
    shows(&pty, &first);
    for (key, session) in steps {
        pty.send(key);
        shows(&pty, session);
    }
    pty
}

#[test]
fn a_turn_is_on_the_disk_when_json_mode_answers() {
    let data = folder();
    let mut program = posdoc(data.path(), &["start", "card-read", "--json"]).start();
    program.line().expect("the first screen");
    program.say("{\"answer\":\"insert\"}");
    program.line().expect("the next screen");
    // Killed: nothing is written on leaving.
    drop(program);
    let record = only_case(data.path()).expect("a case");
    assert_eq!(record.case().log.len(), 1);
}

#[test]
fn killed_at_any_moment_at_most_the_key_that_was_not_shown_yet_is_missing() {
    let (start, steps) = &WALKS[0];
    let steps = walked(start, steps);
    for last in 1..=4 {
        let data = folder();
        let mut pty = played(data.path(), start, &steps[..last - 1]);
        pty.send(&steps[last - 1].0);
        kill(&mut pty);
        let log = only_case(data.path())
            .map(|record| record.case().log)
            .unwrap_or_default();
        let whole = &steps[last - 1].1.case().log;
        let before = if last > 1 {
            &steps[last - 2].1.case().log
        } else {
            &Vec::new()
        };
        assert!(log == *whole || log == *before, "{log:?}");
    }
}

#[test]
fn the_next_start_offers_the_case_with_its_place_and_age() {
    let data = folder();
    let steps = walked("card-read", WALKS[0].1);
    let mut pty = wizard(data.path(), &["start", "card-read", "--lang", "en"], None);
    pty.see("How was the card used?").send("1");
    shows(&pty, &steps[0].1);
    // The one that is being worked here is not offered to another copy.
    let other = wizard(data.path(), &["--lang", "en"], None);
    other.see("What is going wrong?").send("\u{1b}[18~");
    other.see("Earlier cases").send("\u{1b}");
    assert!(!other.shown().contains("Unfinished cases"));
    kill(&mut pty);
    let next = wizard(data.path(), &["--lang", "en"], None);
    next.see("Unfinished cases").see("just now").send("\r");
    shows(&next, &steps[0].1);
    next.see("case ");
}

#[test]
fn a_case_that_is_put_away_is_not_offered_again() {
    let data = folder();
    let mut pty = wizard(data.path(), &["start", "card-read", "--lang", "en"], None);
    pty.see("How was the card used?")
        .send("1")
        .see("Could an earlier try");
    kill(&mut pty);
    let next = wizard(data.path(), &["--lang", "en"], None);
    next.see("Unfinished cases")
        .send("\u{1b}[B")
        .send("\u{1b}[B")
        .send("\r")
        .lose("Unfinished cases");
    drop(next);
    let last = wizard(data.path(), &["--lang", "en"], None);
    last.see("What is going wrong?")
        .send("\u{1b}[18~")
        .see("Earlier cases")
        .send("9");
    last.see("Given up unfinished");
}

#[test]
fn a_window_closed_on_a_fix_is_no_abandoned_case() {
    let data = folder();
    let steps = [
        Step::Answer("insert"),
        Step::Answer("no"),
        Step::Answer("fixed"),
    ];
    let steps = walked("card-read", &steps);
    let mut pty = played(data.path(), "card-read", &steps);
    pty.hang_up();
    pty.ended();
    let (_, out) = printed(data.path(), &["cases", "--json"], "");
    let cases: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(cases["cases"][0]["outcome"], "solved-assumed");
}

#[test]
fn with_a_full_disk_the_wizard_works_and_says_so_and_what_was_kept_is_sound() {
    let data = folder();
    // Blocks of 512 bytes: room for the empty store and a turn or two.
    let first = Some("ulimit -f 240");
    let mut pty = wizard(data.path(), &["start", "card-read", "--lang", "en"], first);
    pty.see("How was the card used?");
    let mut keys = 0;
    // Forth and back until there is no room any more.
    while !pty.shown().contains("not saved") {
        keys += 1;
        assert!(keys < 400, "never full:\n{}", pty.shown());
        pty.send("1");
        let full = |screen: &vt100::Screen| screen.contents().contains("not saved");
        pty.wait("the next question", |screen| {
            screen.contents().contains("Could an earlier try") || full(screen)
        });
        pty.send("\u{1b}");
        pty.wait("the first question", |screen| {
            screen.contents().contains("How was the card used?") || full(screen)
        });
    }
    // It goes on all the same.
    pty.send("1").send("1").see("Push the chip all the way in");
    kill(&mut pty);
    let record = only_case(data.path()).expect("a case");
    assert_eq!(record.start, "card-read");
    let screen = resumed(data.path());
    assert!(screen["id"].is_string(), "{screen}");
}

#[test]
fn a_home_that_cannot_be_written_to_is_told_and_does_no_harm() {
    let data = folder();
    let file = data.path().join("file");
    fs::write(&file, "no folder").expect("written");
    let pty = wizard(
        &file.join("posdoc"),
        &["start", "card-read", "--lang", "en"],
        None,
    );
    pty.see("How was the card used?").see("not saved");
    pty.send("1").see("Could an earlier try").see("not saved");
}

#[test]
fn a_torn_log_costs_at_most_the_last_answer() {
    let data = folder();
    let steps = walked("card-read", &WALKS[0].1[..3]);
    let mut pty = played(data.path(), "card-read", &steps);
    kill(&mut pty);
    let log = data.path().join("cases.db-wal");
    let whole = fs::metadata(&log).expect("a log").len();
    let file = fs::OpenOptions::new()
        .write(true)
        .open(&log)
        .expect("a log");
    file.set_len(whole - 700).expect("torn");
    drop(file);
    let screen = resumed(data.path());
    let at = |session: &Session| session.pack().path(session.state().at());
    let (whole, before) = (at(&steps[2].1), at(&steps[1].1));
    assert!(
        screen["id"] == *whole || screen["id"] == *before,
        "{screen}"
    );
}

/// Overwrites the last page of the file, as a power cut in the middle of writing it leaves it.
fn tear_last_page(data: &Path) {
    let path = Store::file(data);
    let size = fs::metadata(&path).expect("a file").len();
    let mut file = fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .expect("a file");
    let last = size.saturating_sub(4096);
    file.seek(SeekFrom::Start(last)).expect("there");
    let torn = usize::try_from(size - last).expect("a page");
    file.write_all(&vec![0x5a; torn]).expect("torn");
}

/// Overwrites the last page that has this text: the one of its table that the next row is written to.
fn tear_page_with(data: &Path, text: &str) {
    const PAGE: usize = 4096;
    let path = Store::file(data);
    let mut bytes = fs::read(&path).expect("a file");
    let has = |page: &[u8]| page.windows(text.len()).any(|at| at == text.as_bytes());
    let torn = bytes.chunks(PAGE).rposition(has).expect("a page with it");
    bytes[torn * PAGE..(torn + 1) * PAGE].fill(0x5a);
    fs::write(&path, bytes).expect("torn");
}

fn damaged(data: &Path) -> Option<PathBuf> {
    let entries = fs::read_dir(data).expect("a folder").flatten();
    entries.map(|entry| entry.path()).find(|path| {
        text(path).contains("cases-damaged") && path.extension().is_some_and(|end| end == "db")
    })
}

#[test]
fn killed_after_any_key_and_the_last_page_torn_nothing_answered_is_lost_or_it_is_told() {
    let (start, steps) = &WALKS[0];
    let steps = walked(start, steps);
    for last in (1..=steps.len()).rev().step_by(every()) {
        let data = folder();
        let mut pty = played(data.path(), start, &steps[..last]);
        kill(&mut pty);
        tear_last_page(data.path());
        let (_, session) = &steps[last - 1];
        let ended = session.state().ended(session.pack());
        let pty = wizard(data.path(), &["--lang", "en"], None);
        pty.settles(|screen| {
            let shown = screen.contents();
            let listed = shown.contains("Unfinished cases");
            shown.contains("moved unchanged") || listed || ended && shown.contains("Search:")
        });
        if pty.shown().contains("moved unchanged") {
            assert!(damaged(data.path()).is_some());
        } else if ended && damaged(data.path()).is_none() {
            // The page that was torn is a free one: nobody misses it, and who has finished is offered nothing.
            let record = only_case(data.path()).expect("a case");
            assert_eq!(record.case(), *session.case());
        } else {
            pty.see("Unfinished cases").send("\r");
            shows(&pty, &steps[last - 1].1);
        }
    }
}

#[test]
fn one_torn_page_of_a_file_that_was_closed_is_found_when_it_is_written_to() {
    let data = folder();
    for _ in 0..12 {
        let input =
            "{\"answer\":\"insert\"}\n{\"note\":\"a note that takes some room in the file\"}\n";
        printed(data.path(), &["start", "card-read", "--json"], input);
    }
    tear_page_with(data.path(), "gate-money/others");
    let before = fs::read(Store::file(data.path())).expect("a file");
    let mut pty = wizard(data.path(), &["start", "card-read", "--lang", "en"], None);
    pty.see("How was the card used?").send("1");
    pty.see("Could an earlier try").see("case ");
    kill(&mut pty);
    let aside = damaged(data.path()).expect("the damaged file is still there");
    assert_eq!(fs::read(aside).expect("a file"), before);
    let record = resumed(data.path());
    assert_eq!(record["id"], "gate-money/others");
    // A program is told too, once.
    tear_page_with(data.path(), "gate-money/others");
    let turns =
        "{\"answer\":\"insert\"}\n{\"note\":\"one\"}\n{\"note\":\"two\"}\n{\"ticket\":true}\n";
    let (_, out) = printed(data.path(), &["start", "card-read", "--json"], turns);
    assert_eq!(out.matches("\"set_aside\":").count(), 1, "{out}");
    let last: Value = serde_json::from_str(out.lines().last().expect("a ticket")).expect("JSON");
    let notes = last["ticket"]["notes"].as_array().expect("notes");
    let notes: Vec<&Value> = notes.iter().map(|note| &note["text"]).collect();
    assert_eq!(notes, ["one", "two"], "{out}");
}

#[test]
fn a_torn_page_is_set_aside_and_the_wizard_goes_on_with_a_warning() {
    let data = folder();
    for _ in 0..12 {
        let input =
            "{\"answer\":\"insert\"}\n{\"note\":\"a note that takes some room in the file\"}\n";
        printed(data.path(), &["start", "card-read", "--json"], input);
    }
    let path = Store::file(data.path());
    let size = fs::metadata(&path).expect("a file").len();
    let mut file = fs::OpenOptions::new()
        .write(true)
        .open(&path)
        .expect("a file");
    file.seek(SeekFrom::Start(4096)).expect("there");
    let size = usize::try_from(size).expect("a small file");
    file.write_all(&vec![0x5a; size - 4096]).expect("torn");
    drop(file);
    let before = fs::read(&path).expect("a file");
    let pty = wizard(data.path(), &["start", "card-read", "--lang", "en"], None);
    pty.see("How was the card used?").send("1");
    pty.see("Could an earlier try").see("case ");
    let aside = damaged(data.path()).expect("the damaged file is still there");
    assert_eq!(fs::read(aside).expect("a file"), before);
}

#[test]
fn a_case_of_other_content_goes_as_far_as_it_fits_and_names_the_rest() {
    let data = folder();
    let input = "{\"answer\":\"insert\"}\n{\"answer\":\"no\"}\n{\"answer\":\"still\"}\n";
    printed(data.path(), &["start", "card-read", "--json"], input);
    // The same content without the step that was answered last.
    let pack = folder();
    // What counts as evidence names steps, too.
    for (file, names) in [
        (
            "flows/card-read.toml",
            [
                ("[try.reseat]", "[try.reseat-anew]"),
                ("\"reseat\"", "\"reseat-anew\""),
            ],
        ),
        (
            "assets/evidence.toml",
            [
                ("card-read/reseat/", "card-read/reseat-anew/"),
                ("card-read/reseat\"", "card-read/reseat-anew\""),
            ],
        ),
    ] {
        let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        let text = fs::read_to_string(ours).expect("a file of the content");
        let changed = names
            .iter()
            .fold(text.clone(), |text, (old, new)| text.replace(old, new));
        assert_ne!(changed, text);
        let file = pack.path().join(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, changed).expect("written");
    }
    let pack = ["resume", "--json", "--pack", text(pack.path())];
    let told = posdoc(data.path(), &pack).run().err;
    assert!(told.contains("no longer fit"), "{told}");
    assert!(told.contains("Push the chip all the way in"), "{told}");
}

#[test]
fn an_exported_case_is_repeated_exactly() {
    let data = folder();
    let input = "{\"answer\":\"insert\"}\n{\"answer\":\"no\"}\n{\"answer\":\"still\"}\n{\"stop\":true}\n\
                 {\"fields\":{\"amount\":\"128\"}}\n";
    let (_, walked) = printed(data.path(), &["start", "card-read", "--json"], input);
    let (code, export) = printed(data.path(), &["cases", "show", "1", "--export"], "");
    assert_eq!(code, Some(0), "{export}");
    let (code, repeated) = printed(data.path(), &["replay", "-", "--json"], &export);
    assert_eq!(code, Some(0), "{repeated}");
    let screens = |text: &str| -> Vec<Value> {
        text.lines()
            .map(|line| {
                let mut screen: Value = serde_json::from_str(line).expect("JSON");
                screen.as_object_mut().expect("an object").remove("case");
                screen
            })
            .collect()
    };
    assert_eq!(screens(&repeated), screens(&walked));
    let broken = export.replace("\"still\"", "\"no-such-answer\"");
    let (code, out) = printed(data.path(), &["replay", "-", "--json"], &broken);
    assert_eq!(code, Some(1));
    assert!(out.contains("\"turn\":3"), "{out}");
    let (code, _) = printed(data.path(), &["replay", "-"], "not json");
    assert_eq!(code, Some(3));
}

/// Answers alone, as other programs may write them down.
const BARE: &str = r#"{"start":"card-read","log":[
    {"answer":{"node":"card-read/entry","answer":"insert"}},
    {"stop":{"node":"gate-money/others"}}]}"#;

#[test]
fn where_no_time_is_known_the_ticket_tells_none() {
    let data = folder();
    let (code, ticket) = printed(data.path(), &["replay", "-"], BARE);
    assert_eq!(code, Some(0), "{ticket}");
    let clock = |line: &str| line.get(2..3) == Some(":") && line.as_bytes()[0].is_ascii_digit();
    assert!(!ticket.lines().any(clock), "{ticket}");
    assert!(!ticket.contains("1970"), "{ticket}");
}

#[test]
fn a_file_that_is_too_large_for_a_case_is_called_that() {
    let data = folder();
    let path = data.path().join("large.json");
    fs::write(&path, BARE.to_owned() + &" ".repeat(4 << 20)).expect("a file");
    for (lang, sentence) in [("en", "is larger than 4 MiB"), ("zh", "超过4MiB")] {
        let ran = posdoc(data.path(), &["replay", text(&path), "--lang", lang]).run();
        ran.ends_with(3, &[sentence]);
    }
}

#[test]
fn what_an_exported_file_holds_is_cleaned_before_it_is_shown() {
    let data = folder();
    let input = "{\"answer\":\"insert\"}\n{\"note\":\"NOTE\"}\n{\"stop\":true}\n\
                 {\"fields\":{\"screen-text\":\"FIELD\"}}\n";
    printed(data.path(), &["start", "card-read", "--json"], input);
    let (_, export) = printed(data.path(), &["cases", "show", "1", "--export"], "");
    assert!(
        export.contains("NOTE") && export.contains("FIELD"),
        "{export}"
    );
    let escape = "\\u001b[31m\\u0007";
    let foreign = export
        .replace("NOTE", &format!("{escape}red 4111 1111 1111 1111"))
        .replace("FIELD", &format!("{escape}Reading failed"))
        .replace("Put in the slot", &format!("{escape}4111111111111111"));
    let start = export.replace(
        "\"start\":\"card-read\"",
        &format!("\"start\":\"{escape}4111111111111111\""),
    );
    let field = export.replace("FIELD", "4111111111111111");
    for (file, wanted) in [
        (&foreign, "red ****1111"),
        (&foreign, "Words on the screen: Reading failed"),
        (&start, "no starting point \"****1111\""),
        (&field, "That looks like a full card number"),
    ] {
        for json in [false, true] {
            let mut args = vec!["replay", "-"];
            args.extend(json.then_some("--json"));
            let told = everything_said(data.path(), &args, file);
            assert!(!told.contains('\u{1b}') && !told.contains("[31m"), "{told}");
            assert!(!told.contains("4111"), "{told}");
            assert!(json || told.contains(wanted), "{wanted}: {told}");
        }
    }
}

/// On both outputs.
fn everything_said(data: &Path, args: &[&str], input: &str) -> String {
    let ran = posdoc(data, args).stdin(input).run();
    ran.out + &ran.err
}

#[test]
fn an_agent_goes_on_where_the_clerk_stands_by_the_code_alone() {
    let (clerk, agent) = (folder(), folder());
    let input =
        "{\"answer\":\"insert\"}\n{\"answer\":\"no\"}\n{\"answer\":\"still\"}\n{\"stop\":true}\n";
    let (_, out) = printed(clerk.path(), &["start", "card-read", "--json"], input);
    let screens: Vec<Value> = out
        .lines()
        .map(|l| serde_json::from_str(l).expect("JSON"))
        .collect();
    let code = screens[4]["handover"].as_str().expect("a code");
    let (_, there) = printed(agent.path(), &["resume", code, "--json"], "");
    let there: Value = serde_json::from_str(there.lines().next().expect("a screen")).expect("JSON");
    for key in ["id", "facts", "tried", "handover", "steps"] {
        assert_eq!(there[key], screens[4][key], "{key}");
    }
    // Typed into the first screen of the wizard it does the same.
    let pty = wizard(agent.path(), &["--lang", "en"], None);
    pty.see("What is going wrong?").send(code);
    pty.see("Take over and go on")
        .send("\r")
        .see("Call your payment provider");
    // A slip of the tongue is told.
    let swapped: String = code.chars().rev().collect();
    let (exit, _) = printed(agent.path(), &["resume", &swapped], "");
    assert_eq!(exit, Some(2));
}

#[test]
fn what_is_forgotten_leaves_no_byte_behind() {
    let data = folder();
    for note in ["first-marked-note", "second-marked-note"] {
        let input = format!("{{\"answer\":\"insert\"}}\n{{\"note\":\"{note}\"}}\n");
        printed(data.path(), &["start", "card-read", "--json"], &input);
    }
    assert!(holds(data.path(), "first-marked-note"));
    let (code, _) = printed(data.path(), &["cases", "forget", "1"], "");
    assert_eq!(code, Some(0));
    assert!(!holds(data.path(), "first-marked-note"));
    assert!(holds(data.path(), "second-marked-note"));
    // What can still be gone on with is not purged.
    let (code, out) = printed(data.path(), &["cases", "purge", "--days", "0"], "");
    assert_eq!(code, Some(0), "{out}");
    assert!(holds(data.path(), "second-marked-note"));
    let input = "{\"stop\":true}\n{\"note\":\"third-marked-note\"}\n";
    printed(data.path(), &["start", "card-read", "--json"], input);
    printed(data.path(), &["cases", "purge", "--days", "0"], "");
    assert!(!holds(data.path(), "third-marked-note"));
}

/// Whether any file below a folder holds a text.
fn holds(folder: &Path, wanted: &str) -> bool {
    files(folder).iter().any(|(_, bytes)| {
        bytes
            .windows(wanted.len())
            .any(|part| part == wanted.as_bytes())
    })
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((text(&path).to_owned(), fs::read(&path).expect("a file")));
        }
    }
    found
}

/// A card number, in ways that people type it.
const CARD: &str = "6222021234567890128";
const TYPED: [&str; 6] = [
    CARD,
    "6222 0212 3456 7890 128",
    "６２２２０２１２３４５６７８９０１２８",
    "6 2 2 2 0 2 1 2 3 4 5 6 7 8 9 0 1 2 8",
    "6222、0212、3456、7890、128",
    "（6222）（0212）（3456）（7890）（128）",
];

/// A digit in its plain form, and where it stands.
fn plain_digit((at, c): (usize, char)) -> Option<(usize, char)> {
    let c = match c {
        '０'..='９' => char::from_u32(u32::from(c) - 0xfee0)?,
        c => c,
    };
    c.is_ascii_digit().then_some((at, c))
}

/// No piece of the number longer than its last four digits, in any form, in any file.
#[track_caller]
fn no_trace(folder: &Path) {
    for (name, bytes) in files(folder) {
        let text = String::from_utf8_lossy(&bytes);
        // Typed one by one, with one sign or two between.
        let digits: Vec<(usize, char)> = text.char_indices().filter_map(plain_digit).collect();
        for piece in [&CARD[..8], &CARD[4..12], &CARD[8..16]] {
            let near = |run: &[(usize, char)]| {
                run.iter().map(|(_, c)| *c).eq(piece.chars())
                    && run.windows(2).all(|two| two[1].0 - two[0].0 <= 9)
            };
            assert!(!digits.windows(8).any(near), "{piece} in {name}");
        }
        for secret in ["482913", "135790"] {
            assert!(!text.contains(secret), "{secret} in {name}");
        }
    }
}

fn fields_of_the_first_call() -> usize {
    let pack = Content::embedded().pack;
    let home = pack.flow("start").expect("the first flow");
    match pack[pack[home].stop].kind {
        posdoc::pack::Kind::Support { bundle, .. } => pack[bundle].fields.len(),
        _ => 0,
    }
}

/// On the call of the first flow, into the fields that were folded away too.
fn type_into_every_field(pty: &Pty, number: &str) {
    pty.see("more that may help").send("0");
    pty.lose("more that may help");
    let fields = fields_of_the_first_call();
    pty.send(&"\u{1b}[A".repeat(fields));
    for at in 0..fields {
        let down = if at > 0 { "\u{1b}[B" } else { "" };
        pty.send(down).send(number).send(" PIN 482913");
    }
    pty.see("Call-back number");
}

#[test]
fn a_card_number_typed_everywhere_leaves_no_trace_on_the_disk() {
    let data = folder();
    let env = [
        ("POSDOC_DATA", text(data.path())),
        ("HOME", text(data.path())),
        ("XDG_CONFIG_HOME", text(data.path())),
        ("XDG_CACHE_HOME", text(data.path())),
    ];
    for number in TYPED {
        let mut pty = Start {
            args: &["--lang", "en"],
            env: &env,
            ..Start::default()
        }
        .run();
        pty.settles(|screen| {
            let shown = screen.contents();
            shown.contains("What is going wrong?") || shown.contains("Unfinished cases")
        });
        if pty.shown().contains("Unfinished cases") {
            pty.send("\u{1b}[B").send("\u{1b}[B").send("\r");
            pty.lose("Unfinished cases");
        }
        // The search box, and a call with what was looked for on the ticket.
        pty.send("qqqq ").send(number).see("****");
        if pty.shown().contains("Nothing found") {
            // Behind the questions and the whole list.
            pty.send("\u{1b}[6~");
        } else {
            pty.send("\u{1b}[B");
        }
        pty.send("\r");
        // Of digits that were typed one by one the last may be a response code.
        pty.settles(|screen| {
            let shown = screen.contents();
            shown.contains("Have ready") || shown.contains("by card or by QR code?")
        });
        if !pty.shown().contains("Have ready") {
            pty.send("\u{1b}[20~");
        }
        pty.see("Have ready");
        type_into_every_field(&pty, number);
        // A note on the step.
        pty.send("\u{1b}[15~").see("A note of yours").send("1");
        pty.see("customer in a hurry");
        pty.send(number)
            .send(" the PIN is 135790")
            .see("****")
            .send("\r");
        // Where more had to be hidden than was seen while it was typed, that is said instead of "saved".
        pty.lose("customer in a hurry");
        pty.send("\u{1b}[18~")
            .see("Copy the ticket")
            .send("2")
            .see("Saved to");
        pty.send("\u{3}");
        pty.ended();
    }
    // The other two faces, and the command line.
    let content = Content::embedded();
    let fields: Vec<String> = content
        .pack
        .fields
        .iter()
        .map(|field| field.id.to_string())
        .collect();
    let mut lines = vec!["{\"stop\":true}".to_owned()];
    for number in TYPED {
        for field in &fields {
            lines.push(format!("{{\"fields\":{{\"{field}\":\"{number}\"}}}}"));
            lines.push(format!("{{\"fields\":{{\"{field}\":\"PIN 482913\"}}}}"));
        }
        for key in ["note", "find", "jump", "answer", "resume", "lang"] {
            lines.push(format!("{{\"{key}\":\"{number} 密码482913\"}}"));
        }
    }
    lines.push("{\"ticket\":true}".to_owned());
    let (_, out) = printed(
        data.path(),
        &["start", "card-read", "--json"],
        &lines.join("\n"),
    );
    assert!(!out.contains(&CARD[..8]), "{out}");
    let plain: Vec<String> = TYPED
        .iter()
        .flat_map(|number| {
            [
                format!("n {number}"),
                format!("f {number}"),
                (*number).to_owned(),
                "s".to_owned(),
                "1".to_owned(),
                (*number).to_owned(),
            ]
        })
        .collect();
    let (_, out) = printed(
        data.path(),
        &["start", "card-read", "--plain"],
        &plain.join("\n"),
    );
    assert!(!out.contains(&CARD[..8]), "{out}");
    no_trace(data.path());
}

#[test]
fn several_calls_wait_for_each_other_and_nothing_is_lost() {
    let data = folder();
    let mut pty = wizard(data.path(), &["start", "card-read", "--lang", "en"], None);
    pty.see("How was the card used?")
        .send("1")
        .see("Could an earlier try");
    pty.send("\u{1b}[18~").see("Put on hold").send("4");
    pty.see("What is going wrong?").see("is on hold");
    pty.send("\r").see("What happens with the card?");
    pty.send("\u{1b}[18~").see("Cases on hold").send("7");
    pty.see("Back to").send("1");
    pty.see("Could an earlier try");
    // Both are there when the power fails.
    kill(&mut pty);
    let (_, out) = printed(data.path(), &["cases", "--json"], "");
    let cases: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(cases["cases"].as_array().map(Vec::len), Some(2), "{cases}");
}

#[test]
fn a_case_that_is_open_in_another_window_cannot_be_taken_from_the_history() {
    let data = folder();
    let one = wizard(data.path(), &["start", "card-read", "--lang", "en"], None);
    one.see("How was the card used?")
        .send("1")
        .see("Could an earlier try");
    let two = wizard(data.path(), &["--lang", "en"], None);
    two.see("What is going wrong?")
        .send("\u{1b}[18~")
        .see("Earlier cases")
        .send("9");
    two.see("open in another window")
        .send("\r")
        .see("Copy the ticket");
    assert!(!two.shown().contains("Go on from here"), "{}", two.shown());
}

#[test]
fn the_ticket_fits_one_screen_in_either_language() {
    let data = folder();
    let content = Content::embedded();
    let mut session = Session::begin(content.pack.clone(), "start").expect("a place");
    let mut lines = Vec::new();
    // As many steps as a stubborn fault takes.
    for to in ["card-read", "network", "power"] {
        session.jump(to).expect("a flow");
        lines.push(format!("{{\"jump\":\"{to}\"}}"));
        for _ in 0..12 {
            let offered = session.state().offered(&content.pack);
            let Some(answer) = offered
                .iter()
                .find(|id| **id == "still")
                .or(offered.first())
            else {
                break;
            };
            let answer = answer.to_string();
            if session.answer(&answer).is_err() {
                break;
            }
            lines.push(format!("{{\"answer\":\"{answer}\"}}"));
        }
    }
    let _ = session.stop();
    lines.push("{\"stop\":true}".to_owned());
    let fields = BTreeMap::from([("screen-text", "请与发卡行联系"), ("code", "91")]);
    lines.push(format!(
        "{{\"fields\":{}}}",
        serde_json::to_string(&fields).expect("JSON")
    ));
    printed(
        data.path(),
        &["start", "start", "--json"],
        &lines.join("\n"),
    );
    for lang in ["en", "zh"] {
        let show = ["cases", "show", "1", "--lang", lang];
        let (_, ticket) = printed(data.path(), &show, "");
        assert!(ticket.lines().count() <= 24, "{ticket}");
        for line in ticket.lines() {
            let cells = posdoc::layout::Ambiguous::Narrow.width(line);
            assert!(cells <= 80 && line.trim_end() == line, "{line}");
        }
        assert!(
            ticket.contains("91") && ticket.contains("请与发卡行联系"),
            "{ticket}"
        );
    }
}
