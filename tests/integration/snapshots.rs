//! What the screens look like: every kind of screen in both languages and the pseudo-locale, at the
//! usual, the narrow and the smallest size, with Unicode and with plain signs.
//!
//! After a change, read what `INSTA_UPDATE=always cargo test --test integration snapshots` and `git diff` show.

use std::fmt::Write as _;

use crate::support::wizard::Setup;
use posdoc::settings::Role;

const SIZES: [(u16, u16); 3] = [(80, 24), (60, 18), (40, 12)];

/// Takes the screen after these keys in every language, size and set of signs.
fn snap(name: &str, start: &str, role: Role, keys: &str) {
    for lang in ["zh-CN", "en", "qps-ploc"] {
        let mut text = String::new();
        for ascii in [false, true] {
            for size in SIZES {
                let setup = Setup {
                    start,
                    lang,
                    role,
                    size,
                    ascii,
                    ..Setup::default()
                };
                let wizard = setup.open().keys(keys);
                let signs = if ascii { "plain" } else { "unicode" };
                let _ = writeln!(text, "=== {}x{} {signs}", size.0, size.1);
                text.push_str(&wizard.shown());
                text.push('\n');
            }
        }
        insta::assert_snapshot!(format!("{name}-{lang}"), text);
    }
}

#[test]
fn the_triage() {
    snap("triage", "start", Role::Clerk, "");
}

#[test]
fn a_gate_before_a_step() {
    snap("gate", "card-read", Role::Clerk, "1");
}

#[test]
fn a_step_with_a_picture() {
    snap("step", "card-read", Role::Clerk, "1 1");
}

#[test]
fn a_step_with_the_reason() {
    snap("why", "card-read", Role::Clerk, "1 1 f8");
}

#[test]
fn a_step_as_an_agent_reads_it_out() {
    snap("agent", "card-read", Role::Agent, "1 1");
}

#[test]
fn a_step_as_a_trainee_sees_it() {
    snap("trainee", "card-read", Role::Trainee, "1 1");
}

#[test]
fn both_languages_at_once() {
    snap("both", "card-read", Role::Clerk, "1 1 f3");
}

#[test]
fn a_countdown() {
    snap("wait", "card-read/restart", Role::Clerk, "1 1 1");
}

#[test]
fn a_form() {
    snap("form", "charged/note", Role::Clerk, "1");
}

#[test]
fn a_fix_that_asks_for_its_proof() {
    snap("proof", "card-read", Role::Clerk, "1 1 1");
}

#[test]
fn a_fix_that_was_proved() {
    snap("solved", "card-read", Role::Clerk, "1 1 1 1");
}

#[test]
fn a_call() {
    snap("support", "card-read", Role::Clerk, "1 1 f9");
}

#[test]
fn the_fields_of_a_call() {
    snap(
        "fields",
        "card-read",
        Role::Clerk,
        "1 1 f9 down down 9 1 enter x enter",
    );
}

#[test]
fn the_help() {
    snap("help", "card-read", Role::Clerk, "1 f1");
}

#[test]
fn the_trail() {
    snap("trail", "card-read", Role::Clerk, "1 1 2 f6");
}

#[test]
fn another_trouble() {
    snap("find", "card-read", Role::Clerk, "f4");
}

#[test]
fn answers_that_a_change_voids() {
    snap("void", "card-read", Role::Clerk, "1 1 2 esc esc esc 3");
}

#[test]
fn leaving_in_the_middle() {
    snap("leave", "card-read", Role::Clerk, "1 f10");
}
