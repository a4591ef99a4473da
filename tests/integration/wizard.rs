//! The wizard, driven by keys and looked at cell by cell.

use std::{collections::BTreeMap, time::Duration};

use proptest::prelude::*;

use crate::support::{
    part,
    program::posdoc,
    thorough,
    wizard::{Setup, Wizard, rows},
};
use posdoc::{
    content::Content,
    pack::{Kind, NodeIx, Pack, Speech},
    settings::{Hotline, Profile, Role},
    ui::tui::{app::Effect, message::Key},
};
use unicode_width::UnicodeWidthStr as _;

#[test]
fn a_digit_answers_at_once() {
    let wizard = Wizard::on("card-read").keys("1");
    assert_eq!(wizard.place(), "gate-money/others");
}

#[test]
fn arrows_and_enter_are_enough_to_reach_a_fix() {
    let mut wizard = Wizard::on("start");
    for _ in 0..12 {
        if wizard.app.driver.active.session.ended() {
            break;
        }
        wizard = wizard.keys("enter");
    }
    assert!(
        wizard.app.driver.active.session.ended(),
        "{}",
        wizard.shown()
    );
    assert!(wizard.place().starts_with("card-read/"));
}

#[test]
fn an_enter_that_is_held_down_answers_only_one_screen() {
    let mut wizard = Wizard::on("card-read").keys("enter");
    let place = wizard.place().to_owned();
    for millis in [500, 33, 33, 33, 33] {
        wizard = wizard
            .after(Duration::from_millis(millis))
            .press(Key::Enter)
            .drawn();
        assert_eq!(wizard.place(), place);
    }
    let wizard = wizard.after(Duration::from_secs(1)).press(Key::Enter);
    assert_ne!(wizard.place(), place);
}

#[test]
fn an_enter_that_is_pressed_again_and_again_is_not_put_off_for_ever() {
    let mut wizard = Wizard::on("card-read").keys("enter");
    let mut places = vec![wizard.place().to_owned()];
    for _ in 0..4 {
        wizard = wizard
            .after(Duration::from_millis(400))
            .press(Key::Enter)
            .drawn();
        places.push(wizard.place().to_owned());
    }
    places.dedup();
    assert_eq!(places.len(), 3, "{places:?}");
}

#[test]
fn back_keeps_the_answer_under_the_cursor() {
    let wizard = Wizard::on("card-read").keys("3 esc");
    assert_eq!(wizard.place(), "card-read/entry");
    assert_eq!(wizard.app.cursor, Some(2));
}

#[test]
fn going_back_and_forward_again_keeps_everything() {
    let wizard = Wizard::on("card-read").keys("1 1 2");
    let place = wizard.place().to_owned();
    let wizard = wizard.keys("esc esc esc right right right");
    assert_eq!(wizard.place(), place);
}

#[test]
fn a_change_that_voids_later_answers_asks_first() {
    let wizard = Wizard::on("card-read").keys("1 1 2 esc esc esc 3");
    assert_eq!(wizard.place(), "card-read/entry");
    let shown = wizard.shown();
    assert!(shown.contains("Could an earlier try"), "{shown}");
    let kept = wizard.keys("esc right");
    assert_eq!(kept.place(), "gate-money/others");
    let changed = kept.keys("esc 3 1");
    assert_eq!(changed.place(), "card-read/has-chip");
}

#[test]
fn esc_at_the_first_screen_leaves() {
    let wizard = Wizard::on("card-read").keys("esc");
    assert_eq!(wizard.effects, [Effect::Quit]);
}

#[test]
fn leaving_in_the_middle_asks_but_control_c_does_not() {
    let wizard = Wizard::on("card-read").keys("1 f10");
    assert!(wizard.effects.is_empty());
    assert!(wizard.shown().contains("Quit now?"));
    let wizard = wizard.keys("esc ctrl-c");
    assert_eq!(wizard.effects, [Effect::Quit]);
}

#[test]
fn the_language_changes_at_any_step_and_nothing_is_lost() {
    let wizard = Wizard::on("card-read").keys("1 1 2");
    let case = wizard.app.driver.active.session.case().clone();
    let place = wizard.place().to_owned();
    let wizard = wizard.keys("down f2");
    assert_eq!(wizard.place(), place);
    assert_eq!(wizard.app.cursor, Some(1));
    assert_eq!(wizard.app.driver.active.session.case(), &case);
    assert!(wizard.shown().contains("POS医生"), "{}", wizard.shown());
}

#[test]
fn the_second_language_stands_beside_the_first() {
    let wizard = Wizard::on("card-read").keys("f3");
    let shown = wizard.shown();
    assert!(shown.contains("How was the card used?"), "{shown}");
    assert!(shown.contains("插卡"), "{shown}");
}

#[test]
fn support_can_be_called_from_anywhere_and_left_again() {
    let wizard = Wizard::on("card-read").keys("1 1 f9");
    assert_eq!(wizard.place(), "card-read/call");
    let wizard = wizard.keys("esc");
    assert_eq!(wizard.place(), "card-read/reseat");
}

#[test]
fn stopping_inside_a_gate_calls_for_the_flow_that_asked() {
    let wizard = Wizard::on("power/boot-restart").keys("f9");
    assert!(wizard.place().starts_with("power/"), "{}", wizard.place());
}

#[test]
fn every_action_can_be_reached_from_the_help_by_arrows() {
    let wizard = Wizard::on("card-read").keys("1 f1 end enter");
    // The last entry is leaving, which asks first.
    assert!(wizard.shown().contains("Quit now?"), "{}", wizard.shown());
}

#[test]
fn the_trail_leads_back_to_a_step() {
    let wizard = Wizard::on("card-read").keys("1 1 2 f6");
    assert!(wizard.shown().contains("Your steps so far"));
    let wizard = wizard.keys("home enter");
    assert_eq!(wizard.place(), "card-read/entry");
}

#[test]
fn another_trouble_keeps_what_is_known() {
    let wizard = Wizard::on("card-read/has-chip").keys("1 f4");
    let shown = wizard.shown();
    assert!(shown.contains("Search:"), "{shown}");
    let wizard = wizard.keys("home enter");
    let chip = wizard
        .app
        .driver
        .active
        .session
        .pack()
        .fact("chip")
        .expect("a fact");
    assert!(
        wizard
            .app
            .driver
            .active
            .session
            .state()
            .fact(chip)
            .is_some()
    );
}

#[test]
fn a_countdown_runs_and_can_be_cut_short() {
    let wizard = Wizard::on("card-read/restart").keys("1 4 1");
    assert_eq!(wizard.place(), "card-read/restart", "{}", wizard.shown());
    assert!(wizard.shown().contains("1:30"), "{}", wizard.shown());
    let wizard = wizard.after(Duration::from_secs(31));
    assert!(wizard.shown().contains("0:59"), "{}", wizard.shown());
    let done = wizard.after(Duration::from_mins(1));
    assert!(done.shown().contains("Time is up"), "{}", done.shown());
    let wizard = done.keys("2");
    assert_ne!(wizard.place(), "card-read/restart");
}

#[test]
fn a_clock_that_jumps_back_does_no_harm() {
    let mut wizard = Wizard::on("card-read/restart").keys("1 4 1");
    posdoc::ui::tui::update(
        &mut wizard.app,
        posdoc::ui::tui::message::Message::Clock(Duration::ZERO),
    );
    assert!(wizard.shown().contains("Wait"), "{}", wizard.shown());
}

#[test]
fn a_missing_field_is_filled_in_on_the_support_screen() {
    let wizard = Wizard::on("card-read")
        .keys("f9 down down down")
        .text("９１");
    let wizard = wizard.keys("enter");
    let amount = wizard
        .app
        .driver
        .active
        .session
        .pack()
        .field("amount")
        .expect("a field");
    let fields = &wizard.app.driver.active.session.state().fields;
    assert_eq!(fields.get(&amount).map(String::as_str), Some("91.00"));
    let copied = wizard.keys("f7 1");
    let Some(Effect::Copy(text)) = copied.effects.first() else {
        panic!("nothing was copied");
    };
    assert!(text.contains("Amount: 91.00"), "{text}");
}

#[test]
fn a_card_number_is_hidden_while_it_is_typed() {
    let number = "6222021234567890128";
    let wizard = Wizard::on("card-read").keys("f9 down").text(number);
    let shown = wizard.shown();
    assert!(!shown.contains("622202"), "{shown}");
    assert!(shown.contains("****0128"), "{shown}");
    assert!(shown.contains("one-time code was hidden"), "{shown}");
    let wizard = wizard.keys("enter f7 1");
    assert!(!format!("{:?}", wizard.effects).contains("622202"));
    assert!(!format!("{:?}", wizard.app.driver.active.session.case()).contains("622202"));
}

#[test]
fn a_card_number_is_hidden_when_it_is_pasted() {
    let wizard = Wizard::on("card-read")
        .keys("f9 down")
        .paste("\u{1b}[200~ 4111-1111-1111-1111\r\n");
    let shown = wizard.shown();
    assert!(shown.contains("****1111"), "{shown}");
    assert!(!shown.contains("4111-1111"), "{shown}");
}

#[test]
fn a_value_that_does_not_fit_is_refused_and_kept_for_mending() {
    let wizard = Wizard::on("charged/note").keys("1");
    let wizard = if wizard.place() == "charged/note" {
        wizard
    } else {
        wizard.keys("enter")
    };
    assert_eq!(wizard.place(), "charged/note", "{}", wizard.shown());
    let wizard = wizard.keys("home down").text("abc").keys("enter");
    let shown = wizard.shown();
    assert!(shown.contains("an amount such as 128.00"), "{shown}");
    assert!(shown.contains("abc"), "{shown}");
}

#[test]
fn a_case_with_a_value_that_does_not_fit_is_not_left_without_a_word() {
    for leave in ["f7 3", "up f7 3", "down down f7 3"] {
        let wizard = Wizard::on("card-read")
            .keys("f9 down down down")
            .text("abc")
            .keys(leave);
        let shown = wizard.shown();
        assert_eq!(wizard.place(), "card-read/call", "{leave}: {shown}");
        assert!(
            shown.contains("an amount such as 128.00"),
            "{leave}: {shown}"
        );
        assert!(shown.contains("abc"), "{leave}: {shown}");
    }
}

#[test]
fn the_shop_profile_fills_the_fields_and_the_hotline() {
    let profile = Profile {
        shop: BTreeMap::from([("name".to_owned(), "Corner Noodles".to_owned())]),
        hotlines: BTreeMap::from([(
            "acquirer".to_owned(),
            Hotline {
                phone: "400-000-0000".to_owned(),
                hours: "8:00-22:00".to_owned(),
            },
        )]),
        ..Profile::default()
    };
    let wizard = Setup {
        profile,
        size: (80, 60),
        ..Setup::default()
    }
    .open()
    .keys("f9");
    let shown = wizard.shown();
    for text in ["Corner Noodles", "400-000-0000", "8:00-22:00"] {
        assert!(shown.contains(text), "{shown}");
    }
}

#[test]
fn roles_change_what_comes_first() {
    let open = |role| {
        Setup {
            role,
            ..Setup::default()
        }
        .open()
    };
    let (clerk, agent, trainee) = (open(Role::Clerk), open(Role::Agent), open(Role::Trainee));
    let screen = &clerk.app.screen;
    let first = |text: &Option<String>| {
        let text = text.as_deref().expect("the node has it");
        text.split(' ').take(4).collect::<Vec<_>>().join(" ")
    };
    let (how, say, why) = (first(&screen.how), first(&screen.say), first(&screen.why));
    assert!(clerk.shown().contains(&how));
    assert!(!clerk.shown().contains(&say));
    assert!(!clerk.shown().contains(&why));
    // How it is done is for whoever asks on the phone.
    assert!(agent.shown().contains(&say) && !agent.shown().contains(&how));
    assert!(agent.keys("f8").shown().contains(&how));
    assert!(trainee.shown().contains(&how) && trainee.shown().contains(&why));
    assert!(clerk.keys("f8").shown().contains(&why));
}

#[test]
fn a_solved_end_asks_for_the_proof_and_records_it() {
    let wizard = Wizard::on("card-read").keys("1 1 1");
    assert_eq!(wizard.place(), "card-read/seated");
    assert!(!wizard.app.driver.active.session.ended());
    let sure = wizard.keys("1");
    assert!(sure.app.driver.active.session.ended());
    assert!(
        sure.shown().contains("Checked, and fine"),
        "{}",
        sure.shown()
    );
    let another = sure.keys("enter");
    assert_eq!(another.place(), "start/entry");
    assert!(another.app.driver.active.session.case().log.is_empty());
}

#[test]
fn a_question_that_was_not_drawn_yet_is_not_answered() {
    let wizard = Wizard::on("card-read").keys("1");
    assert_eq!(wizard.place(), "gate-money/others");
    let burst = wizard.press(Key::Char('1')).press(Key::Char('1'));
    assert_eq!(burst.place(), "card-read/reseat");
    assert_eq!(
        burst.drawn().press(Key::Char('1')).place(),
        "card-read/seated"
    );
}

#[test]
fn an_end_to_the_danger_before_the_time_is_up_is_asked_about() {
    let wizard = Wizard::on("charged/wait");
    assert!(wizard.shown().contains("5:00"), "{}", wizard.shown());
    let asked = wizard.keys("1");
    assert_eq!(asked.place(), "charged/wait");
    assert!(asked.shown().contains("not up yet"), "{}", asked.shown());
    let waited = asked.keys("1");
    assert_eq!(waited.place(), "charged/wait");
    // Once it is up, or when the answer claims nothing, nothing is asked.
    let late = waited.after(Duration::from_mins(5)).keys("1");
    assert_ne!(late.place(), "charged/wait");
    let still = Wizard::on("charged/wait").keys("2");
    assert_ne!(still.place(), "charged/wait");
}

#[test]
fn what_was_typed_on_one_support_screen_stands_on_the_next() {
    let wizard = Wizard::on("card-read").keys("f9 down down down").text("91");
    let wizard = wizard.keys("enter esc f9 f7 1");
    let Some(Effect::Copy(text)) = wizard.effects.first() else {
        panic!("nothing was copied");
    };
    assert!(text.contains("Amount: 91.00"), "{text}");
}

#[test]
fn the_field_that_is_being_typed_is_copied_too() {
    let wizard = Wizard::on("card-read")
        .keys("f9 down down down")
        .text("91")
        .keys("f7 1");
    let Some(Effect::Copy(text)) = wizard.effects.first() else {
        panic!("nothing was copied");
    };
    assert!(text.contains("Amount: 91.00"), "{text}");
}

#[test]
fn a_value_that_does_not_fit_stays_marked() {
    let wizard = Wizard::on("card-read").keys("f9 down down").text("zz!!");
    let shown = wizard.keys("down").shown();
    assert!(shown.contains("! zz!!"), "{shown}");
}

#[test]
fn nothing_is_answered_that_cannot_be_seen() {
    let wizard = Wizard::on("card-read")
        .resized(30, 8)
        .keys("1 down enter f9");
    assert_eq!(wizard.place(), "card-read/entry");
    assert_eq!(
        wizard.resized(80, 24).keys("1").place(),
        "gate-money/others"
    );
}

#[test]
fn esc_after_going_all_the_way_back_asks_before_it_leaves() {
    let wizard = Wizard::on("card-read").keys("1 1 esc esc esc");
    assert!(wizard.effects.is_empty());
    assert!(wizard.shown().contains("Quit now?"), "{}", wizard.shown());
}

#[test]
fn a_proved_fix_no_longer_invites_another_sale() {
    let wizard = Wizard::on("charged/not-charged");
    let mut wizard = wizard;
    for _ in 0..6 {
        if wizard.place() == "charged/not-charged" {
            break;
        }
        wizard = wizard.keys("1");
    }
    assert_eq!(wizard.place(), "charged/not-charged", "{}", wizard.shown());
    let title = wizard.app.screen.title.clone();
    let proved = wizard.keys("1");
    assert!(!proved.shown().contains(&title), "{}", proved.shown());
}

#[test]
fn the_text_can_be_scrolled_without_moving_the_cursor() {
    let wizard = Setup {
        size: (60, 18),
        role: Role::Trainee,
        ..Setup::default()
    }
    .open()
    .keys("1 1 f3");
    let before = wizard.shown();
    assert!(before.contains("more above"), "{before}");
    let up = wizard.keys("pgup pgup");
    assert_eq!(up.app.cursor, Some(0));
    assert!(!up.shown().contains("more above"), "{}", up.shown());
}

/// The wizard and the line mode draw the same screens: on one path, every title, instruction and answer
/// of the wizard is said by the line mode too, in the same order.
#[test]
fn the_wizard_and_the_line_mode_say_the_same_words() {
    for (lang, start) in [
        ("zh-CN", "card-read"),
        ("en", "tx-failed"),
        ("en", "network"),
    ] {
        let mut wizard = Setup {
            start,
            lang,
            size: (100, 80),
            ..Setup::default()
        }
        .open();
        let mut typed = String::new();
        let mut words = Vec::new();
        for _ in 0..30 {
            let screen = &wizard.app.screen;
            // In a form digits are typed into the fields.
            if matches!(screen.body, posdoc::app::screen::Body::Form { .. }) {
                break;
            }
            let shown = wizard.shown().replace(char::is_whitespace, "");
            let labels = screen.choices.iter().map(|choice| choice.label.clone());
            for text in [screen.title.clone()]
                .into_iter()
                .chain(screen.how.clone())
                .chain(labels)
            {
                let bare = text.replace(char::is_whitespace, "");
                // A picture may stand between the lines of a text.
                if screen.picture.is_none() {
                    assert!(
                        shown.contains(&bare),
                        "{text} is not in:\n{}",
                        wizard.shown()
                    );
                }
                words.push(text);
            }
            if wizard.app.driver.active.session.ended() {
                break;
            }
            let last = screen.choices.iter().rfind(|choice| choice.digit != '0');
            let digit = last.expect("every screen has an answer").digit;
            typed.extend([digit, '\n']);
            wizard = wizard.keys(&digit.to_string());
            if wizard.app.panel.is_some() {
                // Before a wait is over both ask once more.
                typed.push_str("y\n");
                wizard = wizard.keys("2");
            }
        }
        assert!(words.len() > 8, "{lang} {start}: {words:?}");
        let said = line_mode(lang, start, &typed);
        let mut rest = said.as_str();
        for text in words {
            let at = rest.find(&text);
            let at = at.unwrap_or_else(|| panic!("{text} is not said after that in:\n{said}"));
            rest = &rest[at + text.len()..];
        }
    }
}

fn line_mode(lang: &str, start: &str, typed: &str) -> String {
    let args = ["start", start, "--lang", lang, "--plain", "--no-config"];
    posdoc(&args).stdin(typed).run().out
}

/// A `pass` is never shown, and the screens of response codes differ in their meanings alone: the first
/// ones stand for the rest, and those with many meanings.
fn has_a_look_of_its_own(pack: &Pack, node: NodeIx) -> bool {
    match (&pack[node].kind, pack[node].speech) {
        (Kind::Pass { .. }, _) => false,
        (_, Speech::Own) => true,
        (_, Speech::Reading(code)) => code.at() < 5 || pack[code].readings.len() > 2,
    }
}

/// Every screen that a few walks from every node pass, in both languages and the pseudo-locale, at
/// many sizes: nothing panics, no row is too long, no wide glyph is cut at the edge.
#[test]
fn every_screen_holds_at_every_size() {
    let pack = Content::embedded().pack;
    let sizes = [
        (1, 1),
        (2, 1),
        (5, 3),
        (20, 6),
        (39, 12),
        (40, 12),
        (41, 13),
        (60, 18),
        (80, 24),
        (109, 30),
        (110, 30),
        (200, 60),
    ];
    // Walks cross: a screen is looked at once in each language and set of signs.
    let mut seen = std::collections::HashSet::new();
    let every = if thorough() { 1 } else { 7 };
    let nodes = (0..pack.nodes.len()).step_by(every);
    for (at, start) in nodes.map(|at| (at, pack.path(NodeIx::new(at)))) {
        if !has_a_look_of_its_own(&pack, NodeIx::new(at)) {
            continue;
        }
        let lang = ["zh-CN", "en", "qps-ploc"][at % 3];
        let mut wizard = Setup {
            start: &start,
            lang,
            role: [Role::Clerk, Role::Agent, Role::Trainee][at / 3 % 3],
            ascii: at % 2 == 0,
            ..Setup::default()
        }
        .open();
        let mut seed = at;
        for _ in 0..40 {
            if seen.insert((wizard.place().to_owned(), lang, at % 2)) {
                for (columns, rows) in sizes {
                    wizard = wizard.resized(columns, rows);
                    holds(&wizard);
                }
            }
            if wizard.app.driver.active.session.ended() {
                break;
            }
            seed = seed.wrapping_mul(31).wrapping_add(7);
            let choices = wizard.app.screen.choices.len();
            let digit = wizard.app.screen.choices[seed % choices].digit;
            let form = matches!(
                wizard.app.screen.body,
                posdoc::app::screen::Body::Form { .. }
            );
            wizard = if form {
                wizard.keys("end enter")
            } else {
                wizard.keys(&digit.to_string())
            };
        }
    }
}

fn holds(wizard: &Wizard) {
    let (buffer, cursor) = wizard.frame();
    let width = buffer.area.width;
    for y in 0..buffer.area.height {
        // The last column of the screen, and of the question where something stands beside it.
        let wall = wizard.app.glyphs().wall.to_string();
        let walls = (1..width).filter(|x| width >= 110 && buffer[(*x, y)].symbol() == wall);
        for x in walls.map(|x| x - 1).chain([width - 1]) {
            let last = buffer[(x, y)].symbol();
            assert!(last.width() <= 1, "a wide glyph is cut: {}", wizard.shown());
        }
    }
    for row in rows(&buffer) {
        assert!(row.width() <= width.into(), "too long: {row}");
    }
    if let Some(cursor) = cursor {
        assert!(cursor.x < width && cursor.y < buffer.area.height);
    }
}

/// At 80 by 24 nothing has to be scrolled to see the question, what to do and every answer.
#[test]
fn every_question_fits_eighty_by_twenty_four() {
    let pack = Content::embedded().pack;
    let mut seen = std::collections::HashSet::new();
    let every = if thorough() { 1 } else { 7 };
    for at in (0..pack.nodes.len()).step_by(every) {
        if !has_a_look_of_its_own(&pack, NodeIx::new(at)) {
            continue;
        }
        let start = pack.path(NodeIx::new(at));
        let mut wizard = Wizard::on(&start);
        // Each walk is made once: on each screen it changes through the roles and the languages.
        for seed in 0..12 {
            let end = wizard.app.foci.len() > wizard.app.screen.choices.len();
            if seen.insert(wizard.place().to_owned()) && !end {
                for role in [Role::Clerk, Role::Agent, Role::Trainee] {
                    wizard.app.driver.active.role = role;
                    for _ in 0..2 {
                        wizard = wizard.press(Key::F(2)).after(Duration::from_mins(1));
                        let shown = wizard.shown();
                        let fits = !shown.contains("more below") && !shown.contains("下面还有");
                        let lang = wizard.app.driver.active.words.locale();
                        assert!(fits, "{} {role:?} {lang}\n{shown}", wizard.place());
                    }
                }
                wizard.app.driver.active.role = Role::Clerk;
            }
            if wizard.app.driver.active.session.ended() || wizard.app.screen.choices.is_empty() {
                break;
            }
            let chosen = (at + seed) % wizard.app.screen.choices.len();
            let digit = wizard.app.screen.choices[chosen].digit;
            wizard = wizard.keys(&digit.to_string());
        }
    }
}

fn any_key() -> impl Strategy<Value = Key> {
    prop_oneof![
        4 => prop::char::range('0', '9').prop_map(Key::Char),
        2 => prop::sample::select(vec!['读', '卡', 'ü', '\u{301}', '“', '👨', '\u{200d}', ' ', '?', '/']).prop_map(Key::Char),
        2 => (1u8..=12).prop_map(Key::F),
        1 => prop::char::range('a', 'z').prop_filter("these end the case", |c| !"cz".contains(*c)).prop_map(Key::Ctrl),
        6 => prop::sample::select(vec![
            Key::Enter, Key::Esc, Key::Backspace, Key::Delete, Key::Tab, Key::BackTab, Key::Up, Key::Down,
            Key::Left, Key::Right, Key::Home, Key::End, Key::PageUp, Key::PageDown,
        ]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: part(60, 12), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_keys_in_any_order_break_the_wizard(
        keys in prop::collection::vec((any_key(), 0u64..900), 1..60),
        size in (1u16..140, 1u16..40),
    ) {
        let mut wizard = Wizard::on("start").resized(size.0, size.1);
        for (key, wait) in keys {
            wizard = wizard.after(Duration::from_millis(wait)).press(key).drawn();
            holds(&wizard);
        }
    }
}
