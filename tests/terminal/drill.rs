//! Drills in a real pseudo-terminal.
#![cfg(unix)]
use crate::support::pty::Start;

const GUIDED: &[&str] = &["drill", "card-read/wiped", "--seed", "3", "--lang", "en"];

const SOLO: &[&str] = &[
    "drill",
    "card-read/wiped",
    "--level",
    "solo",
    "--lang",
    "en",
];

#[test]
fn a_guided_drill_is_played_to_its_debrief_and_leaves_the_terminal_as_it_was() {
    let fresh = Start {
        args: &["--version"],
        ..Start::default()
    }
    .run();
    let before = fresh.modes();
    let mut pty = Start {
        args: GUIDED,
        ..Start::default()
    }
    .run();
    pty.see("DRILL 演练").see("What did they say?").send("1");
    pty.see("Was this sale tried any other way").send("1");
    pty.see("push the card in").send("2");
    pty.see("wave mark").send("2");
    pty.see("wipe the chip").send("1");
    pty.see("Yes, checked: that's right").send("1");
    // Three questions on why: whatever is picked, it is told.
    for told in 1..=3 {
        pty.see("Why this step?").send("1");
        pty.wait("the reason", |screen| {
            let shown = screen.contents();
            told == 3 || shown.contains("Right.") || shown.contains("The reason is")
        });
    }
    pty.see("Passed:").see("Best way");
    pty.send("\u{1b}");
    assert!(pty.ended().success());
    assert_eq!(pty.modes(), before);
}

#[test]
fn a_dangerous_choice_stops_it_and_it_can_be_tried_again() {
    let mut pty = Start {
        args: SOLO,
        size: (60, 18),
        ..Start::default()
    }
    .run();
    pty.see("What do you ask, do, or conclude?")
        .send("have them try the card again");
    pty.see("1  Have them try the card again").send("1");
    pty.see("0 points").see("pays twice");
    // The step before the mistake.
    pty.send("\u{1b}[B\r");
    pty.see("What do you ask, do, or conclude?")
        .lose("0 points");
    // Leaving in the middle asks once.
    pty.send("\u{1b}");
    pty.see("Esc again").send("\u{1b}");
    assert!(pty.ended().success());
}
