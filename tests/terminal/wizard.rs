//! End to end: the real program in a real pseudo-terminal.
#![cfg(unix)]
use crate::support::pty::{Start, Temper};

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
    pty.see("Did this sale get").send("1");
    pty.lose("Safety check")
        .see("Push the chip all the way in")
        .send("1");
    pty.see("Yes, checked: that's right").send("1");
    pty.see("Tested and working").send("\u{1b}[21~");
    assert!(pty.ended().success());
    assert_eq!(pty.modes(), before);
    pty.wait("the alternate screen to be left", |screen| {
        !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste()
    });
    // What was done stays readable after leaving.
    pty.see("Tested and working");
}

#[test]
fn arrows_and_enter_work_and_full_width_digits_count() {
    let pty = Start::default().run();
    pty.see("How was the card used?").send("\u{1b}[B\u{1b}[A\r");
    pty.see("Did this sale get").send("１");
    pty.lose("Safety check").see("Push the chip all the way in");
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
    pty.see("What is the trouble?");
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
    pty.see("Did this sale get");
    pty.resize(130, 40);
    pty.see("So far");
    pty.resize(1, 1);
    pty.resize(80, 24);
    pty.see("Did this sale get").lose("So far");
}

#[test]
fn control_c_leaves_at_any_moment() {
    let mut pty = Start::default().run();
    pty.see("How was the card used?").send("1");
    pty.see("Did this sale get").send("\u{3}");
    assert!(pty.ended().success());
    pty.wait("the alternate screen to be left", |screen| {
        !screen.alternate_screen()
    });
}

#[test]
fn a_signal_gives_the_terminal_back_before_the_program_dies_of_it() {
    for signal in ["TERM", "HUP", "INT", "QUIT"] {
        let mut pty = Start::default().run();
        pty.see("How was the card used?");
        pty.signal(signal);
        assert!(!pty.ended().success(), "{signal}");
        pty.wait("the alternate screen to be left", |screen| {
            !screen.alternate_screen() && !screen.hide_cursor()
        });
    }
}

#[test]
fn suspending_gives_the_terminal_back_and_coming_back_draws_anew() {
    for suspend in ["\u{1a}", "TSTP"] {
        let mut pty = Start::default().run();
        pty.see("How was the card used?").send("1");
        pty.see("Did this sale get");
        if suspend == "TSTP" {
            pty.signal("TSTP");
        } else {
            pty.send(suspend);
        }
        pty.until_state('T');
        pty.wait("the alternate screen to be left", |screen| {
            !screen.alternate_screen()
        });
        pty.signal("CONT");
        pty.wait(
            "the alternate screen again",
            vt100::Screen::alternate_screen,
        );
        pty.see("Did this sale get").send("1");
        pty.lose("Safety check")
            .see("Push the chip all the way in")
            .send("\u{3}");
        assert!(pty.ended().success());
    }
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
    pty.see("Did this sale get").send("1");
    pty.lose("Safety check")
        .see("Push the chip all the way in")
        .send("\u{1b}OS");
    pty.see("Search:");
}

#[test]
fn the_measuring_leaves_nothing_on_the_screen() {
    let pty = Start::default().run();
    pty.see("How was the card used?").send("1");
    pty.see("Did this sale get");
    assert!(!pty.shown().contains('\u{2026}'), "{}", pty.shown());
    assert!(pty.shown().contains("POS Doctor"), "{}", pty.shown());
}

#[test]
fn an_arrow_that_is_torn_apart_on_the_way_is_an_arrow() {
    // On a busy machine the second part may come later than anyone would wait for it: then the Esc is
    // a key, the wizard ends, and it is tried again.
    let arrived = (0..5).any(|_| {
        let pty = Start::default().run();
        pty.see("▸ 1").send("\u{1b}");
        // The line is slow: that is what is tried, so there is nothing to wait for.
        std::thread::sleep(std::time::Duration::from_millis(5));
        pty.send("[B");
        pty.settles(|screen| screen.contents().contains("▸ 2"))
    });
    assert!(arrived);
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
