//! Several copies of the program at once, on one folder: no case is lost, and of two that want the same one gets it.
//!
//! `cargo test --test terminal together::at_full_size -- --ignored --nocapture` prints the figures.
#![cfg(unix)]
#![allow(clippy::print_stderr, reason = "figures for whoever runs it")]
use std::{
    fs,
    io::{Read as _, Write as _},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use posdoc::cases::{Filter, Record, Store};
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{program, pty::Start};

const PATIENCE: Duration = Duration::from_secs(10);

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

fn posdoc(data: &Path, args: &[&str]) -> Child {
    Command::new(program::PATH)
        .args(args)
        .args(["--lang", "en", "--no-config"])
        .env_clear()
        .envs(program::environment(data))
        .env("POSDOC_DATA", data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("posdoc runs")
}

/// What the folder holds before the programs start.
#[derive(Clone, Copy, Debug)]
enum Before {
    Nothing,
    OldestFormat,
    Cases,
}

impl Before {
    /// Returns how many cases are there.
    fn make(self, data: &Path) -> usize {
        match self {
            Self::Nothing => 0,
            Self::OldestFormat => {
                let sql = concat!(
                    env!("CARGO_MANIFEST_DIR"),
                    "/tests/data/stores/schema-1.sql"
                );
                let sql = fs::read_to_string(sql).expect("the oldest store");
                let base = rusqlite::Connection::open(Store::file(data)).expect("a file");
                base.execute_batch(&sql).expect("it can be built");
                3
            }
            Self::Cases => {
                together(1, data);
                1
            }
        }
    }
}

/// What came of a round.
#[derive(Clone, Copy, Debug, Default)]
struct Round {
    replies: usize,
    not_kept: usize,
    lost: usize,
    longest: Duration,
}

/// So many programs at once, a case of three answers and a note each.
fn together(programs: usize, data: &Path) -> Round {
    let mut running: Vec<Child> = (0..programs)
        .map(|_| posdoc(data, &["start", "card-read", "--json"]))
        .collect();
    let begin = Instant::now();
    for (at, child) in running.iter_mut().enumerate() {
        let mut stdin = child.stdin.take().expect("a pipe");
        let input = format!(
            "{{\"answer\":\"insert\"}}\n{{\"note\":\"of program {at}.\"}}\n{{\"answer\":\"no\"}}\n{{\"answer\":\"still\"}}\n"
        );
        stdin.write_all(input.as_bytes()).expect("it listens");
    }
    let mut round = Round::default();
    for child in running {
        let ended = child.wait_with_output().expect("it ends");
        round.longest = round.longest.max(begin.elapsed());
        let out = String::from_utf8(ended.stdout).expect("UTF-8");
        round.replies += out.lines().count();
        round.not_kept += out.matches("\"not_kept\"").count();
        let told = String::from_utf8_lossy(&ended.stderr);
        if let Some((_, why)) = out.split_once("\"not_kept\"")
            && round.not_kept < 20
        {
            eprintln!("{}", why.lines().next().unwrap_or_default());
        }
        assert!(told.is_empty() || round.not_kept > 0, "{told}");
        assert_eq!(ended.status.success(), told.is_empty(), "{told}");
    }
    let notes: Vec<Record> = kept(data);
    round.lost = (0..programs)
        .filter(|at| {
            let note = format!("of program {at}.");
            let whole = |record: &&Record| {
                record.log.len() == 3 && record.notes.iter().any(|known| known.text == note)
            };
            !notes.iter().any(|record| whole(&record))
        })
        .count();
    round
}

fn kept(data: &Path) -> Vec<Record> {
    let store = Store::look(data, PATIENCE).expect("it can be read");
    let mut store = store.expect("it is there");
    let rows = store.list(&Filter::default()).expect("it can be read");
    rows.iter()
        .map(|row| store.find(row.id).expect("read").expect("there"))
        .collect()
}

/// Rounds of so many programs; each on a folder of its own, unless cases are to be there.
fn rounds(programs: usize, rounds: usize, before: Before) {
    let mut all = Round::default();
    let mut data = folder();
    let mut expected = before.make(data.path());
    for at in 0..rounds {
        if at > 0 && !matches!(before, Before::Cases) {
            data = folder();
            expected = before.make(data.path());
        }
        let round = together(programs, data.path());
        expected += programs;
        all.lost += round.lost + expected.saturating_sub(kept(data.path()).len());
        all.replies += round.replies;
        all.not_kept += round.not_kept;
        all.longest = all.longest.max(round.longest);
    }
    eprintln!(
        "{programs:3} at once, {rounds:2} rounds, {:12}  {:6} replies  {:4} not kept  {:4} of {:5} cases lost  \
         the last ended after {:.1?} at most",
        format!("{before:?}"),
        all.replies,
        all.not_kept,
        all.lost,
        programs * rounds,
        all.longest,
    );
    assert_eq!((all.not_kept, all.lost), (0, 0));
    assert_eq!(all.replies, programs * rounds * 5);
}

#[test]
fn twenty_that_start_together_lose_no_case() {
    for before in [Before::Nothing, Before::OldestFormat, Before::Cases] {
        rounds(20, 1, before);
    }
}

#[test]
#[ignore = "takes two minutes: 4,000 programs and 50 pairs; prints figures"]
fn at_full_size() {
    rounds(100, 10, Before::Nothing);
    rounds(100, 10, Before::OldestFormat);
    rounds(200, 10, Before::Cases);
    let until = 50;
    (0..until).for_each(|_| one_of_two());
    eprintln!("  2 takers of one case, {until} rounds: exactly one got it each time");
}

#[test]
fn of_two_that_resume_a_case_at_once_one_gets_it_and_the_other_is_told_where_it_is() {
    (0..5).for_each(|_| one_of_two());
}

fn one_of_two() {
    let data = folder();
    together(1, data.path());
    let mut takers = [0, 1].map(|at| {
        let mut child = posdoc(data.path(), &["resume", "1", "--json"]);
        let mut stdin = child.stdin.take().expect("a pipe");
        // Who is refused has ended before it reads.
        let _ = writeln!(stdin, "{{\"note\":\"of taker {at}.\"}}");
        (child, Some(stdin))
    });
    let until = Instant::now() + Duration::from_secs(30);
    let refused = loop {
        let ended = |(child, _): &mut (Child, _)| child.try_wait().expect("it runs").is_some();
        if let Some(at) = takers.iter_mut().position(ended) {
            break at;
        }
        assert!(Instant::now() < until, "both got it");
        thread::sleep(Duration::from_millis(1));
    };
    // The input of the other ends only now: it has the case until then.
    let [first, second] = takers;
    let (refused, (mut winner, stdin), won) = if refused == 0 {
        (first, second, 1)
    } else {
        (second, first, 0)
    };
    let ended = refused.0.wait_with_output().expect("it has ended");
    let told = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(1), "{told}");
    let computer = rustix::system::uname();
    let computer = computer.nodename().to_string_lossy();
    assert!(
        told.contains(&*computer) && told.contains("since"),
        "{told}"
    );
    assert!(ended.stdout.is_empty());
    drop(stdin);
    let mut out = String::new();
    let mut stdout = winner.stdout.take().expect("a pipe");
    stdout.read_to_string(&mut out).expect("UTF-8");
    assert!(winner.wait().expect("it ends").success(), "{out}");
    assert!(!out.contains("not_kept"), "{out}");
    let note = format!("of taker {won}.");
    let kept = kept(data.path());
    assert!(kept[0].notes.iter().any(|known| known.text.contains(&note)));
    assert_eq!(kept.len(), 1);
}

/// Another program that writes to the file.
fn writer(data: &Path) -> rusqlite::Connection {
    let base = rusqlite::Connection::open(Store::file(data)).expect("a database");
    base.execute_batch("BEGIN IMMEDIATE")
        .expect("nobody else writes");
    base
}

#[test]
fn a_reply_is_withheld_until_its_turn_is_kept() {
    let data = folder();
    together(1, data.path());
    let busy = writer(data.path());
    let mut child = posdoc(data.path(), &["start", "card-read", "--json"]);
    let mut stdin = child.stdin.take().expect("a pipe");
    writeln!(stdin, "{{\"answer\":\"insert\"}}").expect("it listens");
    drop(stdin);
    // Longer than the second and a half that programs of the first format waited.
    thread::sleep(Duration::from_millis(2500));
    drop(busy);
    let ended = child.wait_with_output().expect("it ends");
    let out = String::from_utf8(ended.stdout).expect("UTF-8");
    assert!(ended.status.success());
    assert!(!out.contains("not_kept"), "{out}");
    let last: Value = serde_json::from_str(out.lines().last().expect("a reply")).expect("JSON");
    assert!(last["case"].is_string(), "{out}");
    assert_eq!(kept(data.path()).len(), 2);
}

#[test]
fn while_others_write_the_wizard_draws_says_so_and_catches_up_by_itself() {
    let data = folder();
    together(1, data.path());
    let env = [("POSDOC_DATA", text(data.path()))];
    let pty = Start {
        env: &env,
        ..Start::default()
    };
    let pty = pty.run();
    pty.see("How was the card used?");
    let busy = writer(data.path());
    pty.send("1").see("Did any earlier try").see("not yet saved");
    // It goes on, too.
    pty.send("1").see("Push the chip all the way in");
    drop(busy);
    pty.see("case ").lose("not yet saved");
    assert_eq!(kept(data.path())[0].log.len(), 2);
}

#[test]
fn what_could_not_be_kept_is_told_on_the_error_output_and_by_the_exit_code() {
    let data = folder();
    let file = data.path().join("file");
    fs::write(&file, "no folder").expect("written");
    for mode in ["--json", "--plain"] {
        let mut child = posdoc(&file.join("posdoc"), &["start", "card-read", mode]);
        let mut stdin = child.stdin.take().expect("a pipe");
        let input: &[u8] = if mode == "--json" {
            b"{\"answer\":\"insert\"}\n"
        } else {
            b"1\nq\n"
        };
        stdin.write_all(input).expect("it listens");
        drop(stdin);
        let ended = child.wait_with_output().expect("it ends");
        let told = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(3), "{mode}: {told}");
        assert!(told.contains("not being saved"), "{mode}: {told}");
    }
    let folder = file.join("posdoc");
    let env = [("POSDOC_DATA", text(&folder))];
    let mut pty = Start {
        env: &env,
        ..Start::default()
    }
    .run();
    pty.see("How was the card used?").see("not saved").send("1");
    pty.see("Did any earlier try").send("\u{3}");
    assert_eq!(pty.ended().exit_code(), 3);
    pty.see("not being saved");
}

#[test]
fn a_pipe_in_the_place_of_the_file_holds_nobody_up() {
    let data = folder();
    let made = Command::new("mkfifo")
        .arg(Store::file(data.path()))
        .status();
    assert!(made.expect("mkfifo is there").success());
    let mut child = posdoc(data.path(), &["start", "card-read", "--json"]);
    let mut stdin = child.stdin.take().expect("a pipe");
    writeln!(stdin, "{{\"answer\":\"insert\"}}").expect("it listens");
    drop(stdin);
    let ended = child.wait_with_output().expect("it ends");
    let out = String::from_utf8(ended.stdout).expect("UTF-8");
    assert!(out.contains("is something else"), "{out}");
    assert_eq!(ended.status.code(), Some(3));
}

#[test]
fn a_file_that_is_removed_while_it_is_used_is_told_and_the_case_is_whole_in_the_new_one() {
    let data = folder();
    let env = [("POSDOC_DATA", text(data.path()))];
    let pty = Start {
        env: &env,
        ..Start::default()
    }
    .run();
    pty.see("How was the card used?").send("1");
    pty.see("Did any earlier try").see("case ");
    for end in ["", "-wal", "-shm"] {
        fs::remove_file(format!("{}{end}", text(&Store::file(data.path())))).expect("removed");
    }
    pty.send("1").see("removed or replaced").see("case ");
    assert_eq!(kept(data.path())[0].log.len(), 2);
}

#[test]
fn what_was_left_days_ago_is_asked_about_once_and_stays() {
    let data = folder();
    together(1, data.path());
    let base = rusqlite::Connection::open(Store::file(data.path())).expect("a database");
    base.execute_batch(
        "UPDATE cases SET touched = touched - 10 * 86400000, closed = 0, outcome = 'open'",
    )
    .expect("written");
    drop(base);
    let env = [("POSDOC_DATA", text(data.path()))];
    let start = || {
        Start {
            args: &["--lang", "en"],
            env: &env,
            ..Start::default()
        }
        .run()
    };
    let mut first = start();
    first
        .see("Unfinished cases")
        .see("more than three days ago")
        .see("Close the 1 left");
    first.send("\u{3}");
    first.ended();
    let again = start();
    again.see("What is going wrong?").send("\u{1b}[18~");
    again.see("Earlier cases").send("9").see("Still open");
    assert!(!again.shown().contains("Unfinished cases"));
}
