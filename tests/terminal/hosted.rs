//! The wizard as the only thing that a login may use.
#![cfg(target_os = "linux")]

use std::{fs, path::Path};

use crate::support::pty::{Pty, Start};

const F7: &str = "\u{1b}[18~";
const CTRL_Z: &str = "\u{1a}";

fn start(server: &Path, first: Option<&str>, args: &[&str]) -> Pty {
    let server = server.to_str().expect("UTF-8");
    Start {
        args,
        env: &[("POSDOC_TEST_HOSTED", server), ("DISPLAY", ":0")],
        first,
        ..Start::default()
    }
    .run()
}

#[test]
fn a_ticket_goes_to_the_terminals_own_clipboard_and_into_no_file() {
    let server = tempfile::tempdir().expect("a folder");
    let args = ["start", "card-read", "--lang", "en", "--hosted"];
    let pty = start(server.path(), None, &args);
    pty.see("How was the card used?").send("1");
    pty.see("Could an earlier try");
    pty.send(F7)
        .see("2 Save the ticket")
        .send("2")
        .see("shared server");
    let names = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
        entries
            .map(|entry| name(entry).to_string_lossy().into_owned())
            .collect()
    };
    assert_eq!(names(server.path()), [".local"]);
    assert!(!pty.raw().contains("\u{1b}]52;"), "nothing was copied yet");
    pty.send(F7).see("1 Copy the ticket").send("1");
    let copied = || pty.raw().contains("\u{1b}]52;");
    crate::support::program::wait_for("OSC 52", || copied().then_some(()));
}

#[test]
fn nothing_stops_it_though_a_shell_is_there() {
    let server = tempfile::tempdir().expect("a folder");
    let args = ["start", "card-read", "--lang", "en", "--hosted"];
    let pty = start(server.path(), Some("set -m"), &args);
    pty.see("How was the card used?")
        .send(CTRL_Z)
        .see("no shell behind it");
    pty.signal("TSTP");
    // It answers, so it runs.
    pty.send("1").see("Could an earlier try");
}
