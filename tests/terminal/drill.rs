//! Drills in a real pseudo-terminal.
#![cfg(unix)]
use crate::support::{
    program,
    pty::{Pty, Start},
};
use tempfile::TempDir;

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
    pty.see("Could an earlier try have taken the money?")
        .send("1");
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
    pty.see("Passed:").see("beside the best order");
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
    pty.see("Have them try the card again").send("\r");
    pty.see("Enter again takes").send("\r");
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

const F1: &str = "\u{1b}OP";

#[test]
fn f1_says_what_the_level_asks_and_leaves_the_drill_as_it_was() {
    for (args, size, task, key, prompt) in [
        (
            GUIDED,
            (80, 24),
            "the wizard asks",
            "1-9, 0",
            "What did they say?",
        ),
        (
            SOLO,
            (60, 18),
            "nobody asks for you",
            "Letters",
            "What do you ask",
        ),
    ] {
        let mut pty = Start {
            args,
            size,
            ..Start::default()
        }
        .run();
        pty.see(prompt).see("F1 help").send(F1);
        pty.see(task).lose(prompt);
        // Down to the keys, where they are out of sight.
        pty.send("\u{1b}[6~").see(key).see("back to the drill");
        // A digit picks nothing meanwhile.
        pty.send("1\u{1b}").see(prompt).lose(task);
        pty.send("\u{1b}").see("Esc again").send("\u{1b}");
        assert!(pty.ended().success());
    }
}

/// posdoc with its cases in this folder.
fn kept(data: &TempDir, args: &[&str], size: (u16, u16)) -> Pty {
    let data = data.path().to_str().expect("UTF-8");
    Start {
        args,
        size,
        env: &[("POSDOC_DATA", data)],
        ..Start::default()
    }
    .run()
}

#[test]
fn a_drill_that_is_killed_goes_on_where_it_stood() {
    let data = tempfile::tempdir().expect("a folder");
    let args = [GUIDED, &["--trainee", "Mei"]].concat();
    let mut pty = kept(&data, &args, (80, 24));
    pty.see("What did they say?").send("1");
    pty.see("Could an earlier try have taken the money?")
        .send("1");
    pty.see("push the card in");
    pty.signal("KILL");
    pty.ended();
    let again = ["drill", "--trainee", "Mei", "--lang", "en"];
    let mut pty = kept(&data, &again, (60, 18));
    pty.see("after 2 steps").send("1");
    pty.see("Push the chip all the way in").send("2");
    pty.see("wave mark").send("\u{1b}");
    pty.see("It's saved").send("\u{1b}");
    assert!(pty.ended().success());
    let mut pty = kept(&data, &again, (80, 24));
    pty.see("after 3 steps").send("2").lose("after 3 steps");
    pty.send("\u{3}");
    assert!(pty.ended().success());
}

/// A trainee who is shown the way, in Chinese, in a small terminal: a drill by keys alone, its score, and what is kept.
#[test]
fn a_trainee_is_guided_through_a_whole_drill() {
    let data = tempfile::tempdir().expect("a folder");
    let args = [
        "drill",
        "card-read/wiped",
        "--seed",
        "3",
        "--lang",
        "zh-CN",
        "--trainee",
        "小梅",
    ];
    let mut pty = kept(&data, &args, (60, 18));
    pty.see("DRILL 演练")
        .see("对方说的是哪一个？")
        .see("跟着做");
    pty.send(F1)
        .see("用自己的话回答")
        .send(F1)
        .lose("用自己的话回答");
    for (number, key) in ["1", "1", "2", "2", "1", "1"].into_iter().enumerate() {
        // Whatever is asked, what the caller said is above it.
        pty.wait("the next question", |screen| {
            let shown = screen.contents();
            shown.contains("来电") && shown.contains("对方说的是哪一个？")
        });
        let before = pty.shown();
        pty.send(key);
        pty.wait(&format!("what comes after {number}"), |screen| {
            screen.contents() != before
        });
    }
    for _ in 0..3 {
        pty.see("为什么要有这一步");
        let before = pty.shown();
        pty.send("1");
        pty.wait("the reason", |screen| screen.contents() != before);
    }
    pty.see("分（满分 100）").send("\u{1b}");
    assert!(pty.ended().success());
    let progress = ["training", "--trainee", "小梅", "--json", "--no-config"];
    let ran = program::posdoc(&progress)
        .env("POSDOC_DATA", data.path())
        .run();
    assert_eq!(ran.json()["progress"]["attempts"], 1);
}

/// One who does it alone, in the line mode: a wrong turn, a caller who pushes, the end, and once more from the slip.
#[test]
fn a_trainee_does_a_whole_drill_alone() {
    let data = tempfile::tempdir().expect("a folder");
    // Each seed is another caller, and another trainee: none is offered what the one before left.
    let drill = |seed: &str, typed: &str| {
        let trainee = format!("Bo {seed}");
        let args = [
            "drill",
            "card-read/wiped",
            "--level",
            "solo",
            "--seed",
            seed,
            "--lang",
            "en",
            "--trainee",
            &trainee,
            "--plain",
            "--no-config",
        ];
        let ran = program::posdoc(&args).env("POSDOC_DATA", data.path());
        let ran = ran.stdin(typed).run();
        ran.ends_with(0, &[]);
        ran.out
    };
    // Which seed has a caller who wants to do something dangerous at once.
    let first = "How was the card used\n1\n";
    let seeds = (0..200_u32).map(|seed| seed.to_string());
    let pushed = |out: &String| out.contains("What do you say?");
    let mut tried = seeds.map(|seed| (drill(&seed, first), seed));
    let (out, seed) = tried
        .find(|(out, _)| pushed(out))
        .expect("one of them pushes");
    let number = |what: &str| {
        let mut lines = out.lines().filter(|line| line.ends_with(what));
        let line = lines.next().expect("it is offered");
        line.split('.').next().unwrap_or_default().to_owned()
    };
    let (no, yes) = (number("Say no, and why"), number("Say yes, go ahead"));
    // It is gone on with, and the caller is told no.
    let told = drill(&seed, &format!("1\n{no}\nq\n"));
    assert!(told.contains("No, please don't."), "{told}");
    assert!(
        told.contains("isn't scored; the next posdoc drill"),
        "{told}"
    );
    // Given up and begun anew, the caller is told yes: nothing is left of the points, and why is said.
    let lost = drill(&seed, &format!("2\n{first}{yes}\nr 2\n?\nq\n"));
    for words in [
        "Yes, go ahead.",
        "0 points",
        "would have prevented",
        "nobody asks for you",
    ] {
        assert!(lost.contains(words), "{words}: {lost}");
    }
    let trainee = format!("Bo {seed}");
    let progress = ["training", "--trainee", &trainee, "--json", "--no-config"];
    let ran = program::posdoc(&progress)
        .env("POSDOC_DATA", data.path())
        .run();
    let progress = &ran.json()["progress"];
    assert_eq!(progress["attempts"], 1);
    assert_eq!(progress["dangers"], 1);
}

#[test]
fn the_words_of_the_caller_stay_in_sight_above_ten_answers() {
    let args = ["drill", "charged/paid", "--seed", "3", "--lang", "en"];
    let mut pty = Start {
        args: &args,
        size: (60, 18),
        ..Start::default()
    }
    .run();
    let said = "tell whether it took";
    pty.see(said).see("What did they say?").see("more below");
    // Down to the last answer and back.
    pty.send(&"\u{1b}[B".repeat(9))
        .see("They want to stop")
        .see(said);
    pty.send(&"\u{1b}[A".repeat(9))
        .see("What did they say?")
        .see(said);
    pty.send("\u{3}");
    assert!(pty.ended().success());
}
