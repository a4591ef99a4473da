//! End to end: the real program in a real pseudo-terminal.
#![cfg(unix)]
use crate::support::{
    program::wait_for,
    pty::{Pty, Start, Temper},
};

#[test]
fn a_walk_ends_on_a_fix_and_leaves_the_terminal_as_it_was() {
    let mut pty = Start::default().run();
    let fresh = Start {
        args: &["--version"],
        ..Start::default()
    }
    .run();
    let before = fresh.modes();
    pty.see("How was the card used?").send("1");
    assert_ne!(pty.modes(), before, "raw while the wizard has it");
    pty.see("Could an earlier try").send("1");
    pty.lose("Safety first")
        .see("Push the chip all the way in")
        .send("1");
    pty.see("Yes, checked: that's right").send("1");
    pty.see("Checked, and fine").send("\u{1b}[21~");
    assert!(pty.ended().success());
    assert_eq!(pty.modes(), before);
    pty.wait("the alternate screen to be left", |screen| {
        !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste()
    });
    // What was done stays readable after leaving.
    pty.see("Checked, and fine");
}

#[test]
fn arrows_and_enter_work_and_full_width_digits_count() {
    let pty = Start::default().run();
    pty.see("How was the card used?").send("\u{1b}[B\u{1b}[A\r");
    pty.see("Could an earlier try").send("１");
    pty.lose("Safety first").see("Push the chip all the way in");
}

#[test]
fn a_caller_comes_from_the_input_and_the_answers_from_the_terminal() {
    let pty = Start {
        args: &["start", "card-read", "--lang", "en", "--caller", "-"],
        first: Some("echo 'shop-name = \"Corner Noodles\"' > caller; exec < caller"),
        size: (80, 40),
        ..Start::default()
    }
    .run();
    pty.see("How was the card used?").send("\u{1b}[20~");
    pty.see("Corner Noodles");
}

#[test]
fn the_wizard_speaks_chinese_and_changes_over_at_a_key() {
    let pty = Start {
        args: &["start", "card-read", "--lang", "zh"],
        ..Start::default()
    }
    .run();
    pty.see("顾客的卡是怎么用的").send("\u{1b}OQ");
    pty.see("How was the card used?");
}

#[test]
fn the_first_start_asks_for_the_language_when_nothing_tells() {
    let pty = Start {
        args: &[],
        ..Start::default()
    }
    .run();
    pty.see("请选择语言 / Choose a language").send("2");
    pty.see("What is going wrong?");
}

#[test]
fn the_language_that_was_chosen_is_remembered() {
    let home = tempfile::tempdir().expect("a temporary folder");
    let file = home.path().join("deep").join("config.toml");
    let file = file.to_str().expect("a plain path");
    let start = || {
        Start {
            args: &[],
            env: &[("POSDOC_CONFIG", file)],
            ..Start::default()
        }
        .run()
    };
    let mut pty = start();
    pty.see("请选择语言 / Choose a language").send("1");
    pty.see("遇到什么情况").send("\u{3}");
    assert!(pty.ended().success());
    start().see("遇到什么情况");
}

#[test]
fn a_resize_at_any_moment_draws_anew() {
    let pty = Start::default().run();
    pty.see("How was the card used?");
    pty.resize(20, 5);
    pty.see("window at least");
    pty.resize(60, 18);
    pty.see("How was the card used?").send("1");
    pty.see("Could an earlier try");
    pty.resize(130, 40);
    pty.see("So far");
    pty.resize(1, 1);
    pty.resize(80, 24);
    pty.see("Could an earlier try").lose("So far");
}

#[test]
fn control_c_leaves_at_any_moment() {
    let mut pty = Start::default().run();
    pty.see("How was the card used?").send("1");
    pty.see("Could an earlier try").send("\u{3}");
    assert!(pty.ended().success());
    pty.wait("the alternate screen to be left", |screen| {
        !screen.alternate_screen()
    });
}

/// The settings of a terminal that no program has changed.
fn fresh_modes() -> String {
    let mut fresh = Start {
        args: &["--version"],
        ..Start::default()
    }
    .run();
    let modes = fresh.modes();
    fresh.ended();
    modes
}

#[track_caller]
fn was_given_back(pty: &Pty, what: &str) {
    pty.wait(
        &format!("the terminal to be given back after {what}"),
        |screen| !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste(),
    );
}

#[test]
fn a_signal_gives_the_terminal_back_before_the_program_dies_of_it() {
    let before = fresh_modes();
    for signal in [
        "TERM", "HUP", "INT", "QUIT", "USR1", "USR2", "ALRM", "VTALRM", "PROF", "XCPU", "XFSZ",
        "ABRT", "SYS", "TRAP",
    ] {
        let mut pty = Start::default().run();
        pty.see("How was the card used?").send("\u{1b}OS");
        pty.see("Search:");
        pty.signal(signal);
        assert!(!pty.ended().success(), "{signal}");
        was_given_back(&pty, signal);
        assert_eq!(pty.modes(), before, "{signal}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn the_signals_of_linux_alone_give_the_terminal_back_too() {
    let before = fresh_modes();
    for signal in ["STKFLT", "IO", "PWR", "40"] {
        let mut pty = Start::default().run();
        pty.see("How was the card used?");
        pty.signal(signal);
        assert!(!pty.ended().success(), "{signal}");
        was_given_back(&pty, signal);
        assert_eq!(pty.modes(), before, "{signal}");
    }
}

#[test]
fn a_pipe_that_nobody_reads_ends_nothing() {
    let pty = Start::default().run();
    pty.see("How was the card used?");
    pty.signal("PIPE");
    pty.send("1").see("Could an earlier try");
}

#[test]
fn the_next_start_puts_a_terminal_right_that_a_killed_one_left() {
    let before = fresh_modes();
    for next in ["", " --plain"] {
        // A shell that does not look after the terminal itself.
        let again = format!("\"$0\" \"$@\"; \"$0\" \"$@\"{next}; exit");
        let mut pty = Start {
            first: Some(&again),
            ..Start::default()
        }
        .run();
        pty.see("How was the card used?").send("1");
        pty.see("Could an earlier try");
        pty.signal("KILL");
        pty.see("How was the card used?");
        pty.send(if next.is_empty() { "\u{3}" } else { "q\n" });
        pty.ended();
        was_given_back(&pty, "a kill and another start");
        assert_eq!(pty.modes(), before);
    }
}

#[test]
fn suspending_gives_the_terminal_back_and_coming_back_draws_anew() {
    // A shell with jobs, which waits for a line before it brings the wizard back.
    let shell = "set -m; \"$0\" \"$@\"; read line; fg; exit";
    for suspend in ["\u{1a}", "TSTP"] {
        let mut pty = Start {
            first: Some(shell),
            ..Start::default()
        }
        .run();
        pty.see("How was the card used?").send("1");
        pty.see("Could an earlier try");
        if suspend == "TSTP" {
            pty.signal("TSTP");
        } else {
            pty.send(suspend);
        }
        pty.until_state('T');
        was_given_back(&pty, suspend);
        pty.send("\n");
        pty.wait(
            "the alternate screen again",
            vt100::Screen::alternate_screen,
        );
        pty.see("Could an earlier try").send("1");
        pty.lose("Safety first")
            .see("Push the chip all the way in")
            .send("\u{3}");
        assert!(pty.ended().success());
    }
}

#[test]
fn where_no_shell_would_bring_it_back_the_wizard_does_not_stop() {
    // The terminal's own first program, as behind a ForceCommand of sshd, and one whose shell has no jobs.
    for first in [None, Some("\"$0\" \"$@\"; exit")] {
        for suspend in ["\u{1a}", "TSTP"] {
            let mut pty = Start {
                first,
                ..Start::default()
            }
            .run();
            pty.see("How was the card used?");
            if suspend == "TSTP" {
                pty.signal("TSTP");
            } else {
                pty.send(suspend);
            }
            pty.see("no shell behind it").send("1");
            pty.see("Could an earlier try").send("\u{3}");
            assert!(pty.ended().success());
        }
    }
}

#[test]
#[cfg(target_os = "linux")]
fn in_a_container_whose_shell_is_outside_the_wizard_does_not_stop() {
    let contain = "unshare --user --map-root-user --pid --fork";
    let allowed = std::process::Command::new("sh")
        .args(["-c", &format!("{contain} true")])
        .status();
    if !allowed.is_ok_and(|status| status.success()) {
        // Systems where only root may make a namespace cannot show this.
        return;
    }
    // The wizard as the first program there, and as a child of one whose session began outside.
    for program in ["\"$0\" \"$@\"", "sh -c '\"$0\" \"$@\"; exit' \"$0\" \"$@\""] {
        let mut pty = Start {
            first: Some(&format!("{contain} {program}; exit")),
            ..Start::default()
        }
        .run();
        pty.see("How was the card used?").send("\u{1a}");
        pty.see("no shell behind it").send("1");
        pty.see("Could an earlier try").send("\u{3}");
        assert!(pty.ended().success());
    }
}

#[test]
fn a_terminal_of_any_size_is_drawn_and_takes_little_memory() {
    let mut pty = Start::default().run();
    pty.see("How was the card used?").send("1");
    // The number of the case stands at the right end of the first row, which is somewhere else at any other size.
    let usual = |screen: &vt100::Screen| {
        let contents = screen.contents();
        let first = contents.lines().next().unwrap_or_default();
        first.contains("case ") && first.ends_with("-1")
    };
    pty.wait("the usual frame", usual);
    // What the emulator sees stays at 80 by 24; the wizard is told otherwise.
    for (columns, rows) in [(20_000, 20_000), (65_535, 65_535), (0, 0), (1, 1), (0, 24)] {
        pty.claim(columns, rows);
        pty.wait("a frame of another size", |screen| !usual(screen));
        pty.claim(80, 24);
        pty.wait("the usual frame", usual);
    }
    let status =
        std::fs::read_to_string(format!("/proc/{}/status", pty.program().expect("it runs")));
    let status = status.expect("Linux");
    let peak = status.lines().find(|line| line.starts_with("VmHWM:"));
    let peak = peak.and_then(|line| line.split_whitespace().nth(1));
    let peak: u64 = peak.and_then(|kib| kib.parse().ok()).expect("a number");
    assert!(peak < 100 * 1024, "{peak} KiB");
    pty.send("\u{3}");
    assert!(pty.ended().success());
}

#[test]
fn a_wizard_that_starts_on_a_huge_terminal_runs() {
    let mut pty = Start {
        claimed: Some((20_000, 20_000)),
        ..Start::default()
    }
    .run();
    // The terminal here is smaller than it claims, and later rows are drawn over earlier ones: what was sent counts.
    wait_for("the first question", || {
        pty.raw().contains("How was the card used?").then_some(())
    });
    pty.send("\u{3}");
    assert!(pty.ended().success());
}

#[test]
fn a_closed_window_ends_the_program() {
    let mut pty = Start::default().run();
    pty.see("How was the card used?");
    pty.hang_up();
    pty.ended();
}

#[test]
fn a_terminal_that_draws_signs_wide_gets_plain_ones() {
    let pty = Start {
        temper: Temper::Wide,
        ..Start::default()
    }
    .run();
    pty.see("> 1  Put in the slot").see("-----");
    let narrow = Start::default().run();
    narrow.see("▸ 1  Put in the slot");
}

#[test]
fn a_terminal_that_answers_nothing_is_not_waited_for() {
    let pty = Start {
        temper: Temper::Silent,
        ..Start::default()
    }
    .run();
    pty.see("How was the card used?").send("1");
    pty.see("Could an earlier try").send("1");
    pty.lose("Safety first")
        .see("Push the chip all the way in")
        .send("\u{1b}OS");
    pty.see("Search:");
}

#[test]
fn the_measuring_leaves_nothing_on_the_screen() {
    let pty = Start::default().run();
    pty.see("How was the card used?").send("1");
    pty.see("Could an earlier try");
    assert!(!pty.shown().contains('\u{2026}'), "{}", pty.shown());
    assert!(pty.shown().contains("POS Doctor"), "{}", pty.shown());
}

#[test]
fn a_sequence_that_is_torn_apart_on_the_way_is_one_on_the_first_screen_too() {
    for (first, rest) in [("\u{1b}", "[B"), ("\u{1b}[", "B"), ("\u{1b}O", "B")] {
        // On a busy machine the second part may come later than anyone would wait for it: then the Esc is
        // a key, the wizard ends, and it is tried again.
        let arrived = (0..5).any(|_| {
            let pty = Start {
                args: &["--lang", "en"],
                ..Start::default()
            }
            .run();
            pty.see("What is going wrong?");
            let before = pty.shown();
            pty.send(first);
            // The line is slow: that is what is tried, so there is nothing to wait for.
            std::thread::sleep(std::time::Duration::from_millis(200));
            pty.send(rest);
            pty.settles(|screen| screen.alternate_screen() && screen.contents() != before)
        });
        assert!(arrived, "{first:?} {rest:?}");
    }
}

#[test]
fn a_paste_that_never_ends_swallows_neither_keys_nor_control_c() {
    let mut pty = Start::default().run();
    pty.see("How was the card used?").send("\u{1b}OS");
    pty.see("Search:").send("\u{1b}[200~paper");
    pty.see("paper").send(" out");
    pty.see("paper out").send("\u{1b}[200~x");
    pty.send("\u{3}");
    assert!(pty.ended().success());
    was_given_back(&pty, "a paste without end");
}

#[test]
fn a_lone_escape_is_the_key() {
    let mut pty = Start::default().run();
    pty.see("How was the card used?").send("\u{1b}");
    assert!(pty.ended().success());
}

#[test]
fn without_colours_the_selection_is_still_seen() {
    let pty = Start {
        env: &[("NO_COLOR", "1")],
        ..Start::default()
    }
    .run();
    pty.see("▸ 1  Put in the slot");
    pty.look(|screen| {
        let (row, _) = (0..24)
            .map(|row| (row, screen.contents_between(row, 0, row, 80)))
            .find(|(_, text)| text.contains("Put in the slot"))
            .expect("the answer is on the screen");
        let cell = screen.cell(row, 8).expect("a cell of the answer");
        assert!(cell.inverse());
        for row in 0..24 {
            for column in 0..80 {
                let cell = screen.cell(row, column).expect("a cell");
                assert_eq!(cell.fgcolor(), vt100::Color::Default);
                assert_eq!(cell.bgcolor(), vt100::Color::Default);
            }
        }
    });
}

#[test]
fn a_dumb_terminal_gets_numbered_prompts() {
    for term in ["dumb", ""] {
        let mut pty = Start {
            env: &[("TERM", term)],
            ..Start::default()
        }
        .run();
        pty.see("How was the card used?").see("1. Put in the slot");
        assert!(!pty.raw().contains('\u{1b}'), "{}", pty.raw());
        pty.send("q\n");
        assert!(pty.ended().success());
    }
}

#[test]
fn a_long_paste_arrives_whole_and_does_not_answer() {
    let pty = Start::default().run();
    pty.see("How was the card used?").send("\u{1b}[20~");
    pty.see("Call your payment provider").send("\u{1b}[B");
    pty.see("exactly as shown");
    let text = "读卡失败 ".repeat(300);
    pty.send(&format!("\u{1b}[200~{text}\r\n\u{1b}[201~"));
    pty.see("读卡失败 读卡失败").send("\u{15}");
    pty.lose("读卡失败").send("ok");
    pty.see("ok").see("Have ready");
}

#[test]
fn a_card_number_typed_into_a_field_is_never_written_to_the_terminal_whole() {
    let pty = Start::default().run();
    pty.see("How was the card used?").send("\u{1b}[20~");
    pty.see("Call your payment provider").send("\u{1b}[B");
    pty.see("exactly as shown").send("4111111111111111");
    pty.see("****1111").see("one-time code was hidden");
}

#[test]
fn a_fault_of_ours_gives_the_terminal_back_and_leaves_a_file() {
    let before = fresh_modes();
    let data = tempfile::tempdir().expect("a temporary folder");
    let env = [
        ("POSDOC_DATA", data.path().to_str().expect("a plain path")),
        ("POSDOC_TEST_FAULT", "~"),
    ];
    let mut pty = Start {
        env: &env,
        ..Start::default()
    }
    .run();
    pty.see("How was the card used?").send("1");
    pty.see("Could an earlier try").send("\u{1b}OS");
    pty.see("Search:").send("secret~");
    assert_eq!(pty.ended().exit_code(), 70);
    was_given_back(&pty, "a fault of ours");
    assert_eq!(pty.modes(), before);
    pty.see("This is a mistake in posdoc, not yours.");
    let faults = std::fs::read_dir(data.path().join("faults")).expect("the folder");
    let faults: Vec<_> = faults.map(|fault| fault.expect("a file").path()).collect();
    let [fault] = &faults[..] else {
        panic!("{faults:?}");
    };
    let text = std::fs::read_to_string(fault).expect("the file");
    for part in [
        "command: start\n",
        "answer card-read/entry insert\n",
        "at: src/ui/",
        "backtrace:\n",
    ] {
        assert!(text.contains(part), "{part:?} is not in:\n{text}");
    }
    assert!(!text.contains("secret"), "{text}");
}

const F7: &str = "\u{1b}[18~";

const END: &str = "\u{1b}[F";

#[test]
fn the_checks_of_the_shop_are_ticked_from_the_wizard_and_lead_back_to_it() {
    let mut pty = Start {
        args: &["--lang", "en"],
        ..Start::default()
    }
    .run();
    pty.see("What is going wrong?").send(F7);
    pty.see("Checks of the shop").send(END);
    pty.send("\r")
        .see("Opening up")
        .see("Once a month")
        .send("1");
    pty.see("Is the terminal on, with enough battery?")
        .send("1\r");
    pty.see("Does the terminal look the same").send("3\r");
    pty.see("Is it signed in and online?").send("3\r");
    pty.see("Is the QR sign still your own?").send("3\r");
    pty.see("enough receipt paper").send("3\r");
    pty.see("Some checks are left")
        .see("Enter goes back")
        .send("\r");
    // What was ticked is not asked again, and what is wrong opens its flow.
    pty.see("What is going wrong?").send(F7);
    pty.see("Checks of the shop").send(END);
    pty.send("\r").see("Once a month").send("1");
    pty.see("1/4 Does the terminal look the same").send("2\r");
    pty.see("Take no payment on it").send("1\r");
    pty.see("What seems wrong?").send("\u{1b}[21~");
    assert!(pty.ended().success());
}

/// No key is lost between the front ends, each of which reads the keyboard itself.
#[test]
fn a_case_of_the_history_is_practised_and_every_key_counts() {
    let mut pty = Start {
        args: &["start", "printer", "--lang", "en"],
        ..Start::default()
    }
    .run();
    pty.see("Did the payment go through?").send("1");
    pty.see("Check the paper").send("\u{1b}[20~");
    pty.see("3 next").send("3");
    pty.see("What is going wrong?").send(F7);
    pty.see("9 ").send("9");
    pty.see("No receipt printed").send("\u{14}");
    pty.see("DRILL").send("\u{1b}");
    pty.see("Press Esc again to leave").send("\u{1b}");
    pty.see("What is going wrong?").send(F7);
    pty.see("Earlier cases").send("\u{1b}");
    pty.lose("Earlier cases").send("\u{1b}[21~");
    assert!(pty.ended().success());
}
