//! What the wizard does with cases: notes, holding, handing over, tickets. The store is not there: what is
//! to be done outside comes out as effects.

use std::time::Duration;

use crate::support::wizard::{Setup, Wizard};
use posdoc::{
    app::{
        AGES, Shared,
        autosave::{Kept, sentence},
        driver::Turn,
    },
    cases::{Number, Outcome, Row, StoreError},
    pack::Desk,
    redact,
    settings::{Profile, Role},
    ui::tui::{
        app::Effect,
        message::{Clip, Key, Message},
        panel::Panel,
        update,
    },
    words::Words,
};
use qrcode::{Color, EcLevel, QrCode, Version, bits::Bits};
use uuid::Uuid;

fn number(of_day: u32) -> Number {
    Number {
        day: "2026-11-23".to_owned(),
        of_day,
        desk: String::new(),
    }
}

/// As the store would have numbered it.
fn numbered(mut wizard: Wizard, of_day: u32) -> Wizard {
    wizard.app.driver.active.record.number = Some(number(of_day));
    wizard
}

fn notice(wizard: &Wizard) -> &str {
    wizard.app.notice.as_ref().map_or("", |notice| &notice.text)
}

#[test]
fn a_case_on_hold_is_come_back_to_as_it_was_left() {
    let wizard = numbered(Wizard::on("card-read").keys("1"), 7);
    let place = wizard.place().to_owned();
    let wizard = wizard.keys("f7 4");
    assert_eq!(wizard.place(), "start/entry");
    assert!(notice(&wizard).contains("1123-7"), "{}", notice(&wizard));
    let wizard = wizard.keys("f7 7");
    assert!(
        wizard.shown().contains("Back to 1123-7"),
        "{}",
        wizard.shown()
    );
    let wizard = wizard.keys("1");
    assert_eq!(wizard.place(), place);
    assert!(wizard.app.driver.held.is_empty());
}

#[test]
fn going_back_to_a_call_puts_the_one_at_hand_on_hold() {
    let wizard = numbered(Wizard::on("card-read").keys("1"), 1).keys("f7 4");
    let wizard = numbered(wizard.keys("enter"), 2);
    let second = wizard.place().to_owned();
    assert_ne!(second, "start/entry");
    let wizard = wizard.keys("f7 7 1");
    assert_eq!(wizard.place(), "gate-money/others");
    assert_eq!(wizard.app.driver.held.len(), 1);
    let wizard = wizard.keys("f7 7 1");
    assert_eq!(wizard.place(), second);
    assert_eq!(wizard.app.driver.held.len(), 1);
}

#[test]
fn a_countdown_that_ends_on_hold_says_so() {
    let wizard = numbered(Wizard::on("charged").keys("1 3"), 4);
    assert_eq!(wizard.place(), "charged/wait");
    let wizard = wizard.keys("f7 4");
    assert!(wizard.app.driver.next_held().is_some());
    let wizard = wizard.after(Duration::from_secs(301));
    assert!(notice(&wizard).contains("1123-4"), "{}", notice(&wizard));
    assert_eq!(wizard.app.driver.next_held(), None, "it is told once");
    let wizard = wizard.keys("f7 7");
    assert!(wizard.shown().contains("Time is up"), "{}", wizard.shown());
}

#[test]
fn going_back_to_a_countdown_does_not_begin_it_anew() {
    let wizard = Wizard::on("charged").keys("1 3");
    let wizard = wizard.after(Duration::from_mins(2));
    let left = wizard.app.driver.seconds_left().expect("it counts");
    let wizard = wizard.keys("esc right");
    assert_eq!(wizard.place(), "charged/wait");
    assert_eq!(wizard.app.driver.seconds_left(), Some(left - 2));
    // Answering as before is the same way forward.
    let wizard = wizard.keys("esc esc").keys("1 3");
    assert_eq!(wizard.app.driver.seconds_left(), Some(left - 6));
}

#[test]
fn talking_and_waiting_are_timed_apart() {
    let wizard = Wizard::on("charged").keys("1 3");
    assert_eq!(wizard.place(), "charged/wait");
    let talked = wizard.app.driver.active.record.talk;
    let wizard = wizard.after(Duration::from_mins(1));
    let record = &wizard.app.driver.active.record;
    assert_eq!((record.talk, record.wait), (talked, 60_000));
    // A night at an open screen is no work.
    let wizard = Wizard::on("card-read")
        .keys("1")
        .after(Duration::from_hours(9));
    assert_eq!(wizard.app.driver.active.record.talk, 300_000);
    // Time on hold is waiting too.
    let wizard = Wizard::on("card-read")
        .keys("1 f7 4")
        .after(Duration::from_mins(2))
        .keys("f7 7 1");
    assert!(wizard.app.driver.active.record.wait >= 120_000);
}

#[test]
fn a_note_belongs_to_its_step_and_goes_on_the_ticket() {
    let wizard = Wizard::on("card-read")
        .keys("1 f5 1")
        .text("in a hurry")
        .keys("enter");
    assert_eq!(notice(&wizard), "Note saved. It goes on the ticket.");
    let node = wizard.place().to_owned();
    let noted = &wizard.app.driver.active.record.notes;
    assert_eq!((&*noted[0].node, &*noted[0].text), (&*node, "in a hurry"));
    assert!(wizard.app.report().contains("in a hurry"));
    // The next one stands for itself, beside the first; what is wiped before it is kept is none.
    let wizard = wizard.keys("f5 1");
    assert_eq!(wizard.app.line(), "");
    assert!(wizard.shown().contains("in a hurry"), "{}", wizard.shown());
    let wizard = wizard.text("second shop").keys("enter");
    let wizard = wizard
        .keys("f5 1")
        .text("not so")
        .press(Key::Ctrl('u'))
        .keys("enter");
    let notes = wizard.app.driver.ticket().notes;
    let notes: Vec<&str> = notes.iter().map(|note| &*note.text).collect();
    assert_eq!(notes, ["in a hurry", "second shop"]);
    for text in notes {
        assert!(wizard.app.report().contains(text), "{text}");
    }
    let steps = &wizard.app.driver.active.record.notes;
    assert!(steps.iter().all(|note| note.node == node), "{steps:?}");
}

#[test]
fn what_is_secret_is_hidden_in_a_note_at_the_key_that_completes_it() {
    let wizard = Wizard::on("card-read")
        .keys("1 f5 1")
        .text("the PIN is 4829");
    assert_eq!(wizard.app.line(), "the PIN is ****");
    assert!(
        wizard.shown().contains("one-time code was hidden"),
        "{}",
        wizard.shown()
    );
    let wizard = wizard.text(" 6222021234567890128").keys("enter");
    let notes = &wizard.app.driver.active.record.notes;
    assert!(
        notes.iter().all(|note| redact::found(&note.text).is_none()),
        "{notes:?}"
    );
    assert!(notes[0].text.ends_with("****0128"), "{notes:?}");
}

#[test]
fn a_pasted_secret_is_hidden_too() {
    let wizard = Wizard::on("card-read")
        .keys("1 f5 1")
        .paste("card 6222 0212 3456 7890 128 otp 482913");
    assert_eq!(wizard.app.line(), "card ****0128 otp ****");
}

#[test]
fn the_start_offers_what_was_left_and_puts_it_away_when_asked() {
    let row = Row {
        id: Uuid::from_u128(7),
        number: number(7),
        flow: "card-read".to_owned(),
        place: "card-read/reseat".to_owned(),
        began: 0,
        touched: 1_000_000,
        talk: 0,
        wait: 0,
        outcome: Outcome::Open,
        closed: false,
        held: None,
        merchant: None,
        shop: None,
        phone: None,
        terminal: None,
        code: None,
        on_hold: None,
        passed_to: None,
        due: None,
        came_back: None,
    };
    let open = || {
        let mut wizard = Wizard::on("start");
        let now = 1_000_000 + 5 * 60_000;
        update(&mut wizard.app, Message::Offer(vec![row.clone()], now));
        wizard
    };
    let shown = open().shown();
    for part in ["1123-7", "5 minutes ago", "Push the chip"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert_eq!(open().keys("enter").effects, [Effect::Resume(row.id)]);
    assert_eq!(open().keys("down enter").effects, []);
    let away = open().keys("down down enter");
    assert_eq!(away.effects, [Effect::PutAway(vec![row.id])]);
    assert_eq!(open().keys("esc").effects, []);
    // Digits are the beginning of a code that is read out, and pick nothing.
    let typed = open().keys("3 1");
    assert_eq!((typed.app.line(), &*typed.effects), ("31", &[][..]));
}

#[test]
fn a_case_is_resumed_where_it_stood() {
    let mut left = Wizard::on("card-read").keys("1 1 2");
    left.app.driver.active.write_down(1_000_000);
    let record = left.app.driver.active.record.clone();
    let mut wizard = Wizard::on("start");
    wizard.app.began = 1_000_000;
    update(&mut wizard.app, Message::Resumed(Box::new(record)));
    assert_eq!(wizard.place(), left.place());
    assert!(!wizard.app.driver.active.is_unsaved());
}

#[test]
fn a_case_that_rested_is_asked_about_the_money_again() {
    let mut left = Wizard::on("card-read").keys("1 1");
    assert_eq!(left.place(), "card-read/reseat");
    left.app.driver.active.write_down(1_000_000);
    let record = left.app.driver.active.record.clone();
    let mut wizard = Wizard::on("start");
    wizard.app.began = 1_000_000 + AGES + 1;
    update(&mut wizard.app, Message::Resumed(Box::new(record)));
    assert_eq!(wizard.place(), "gate-money/last");
    assert!(
        wizard.shown().contains("more than ten minutes"),
        "{}",
        wizard.shown()
    );
    assert!(wizard.app.driver.active.is_unsaved(), "it is written down");
}

#[test]
fn ten_idle_minutes_close_the_step_and_no_key_answers_what_was_not_seen() {
    let wizard = Wizard::on("card-read").keys("1 1");
    let soon = wizard.after(Duration::from_secs(590)).drawn();
    assert_eq!(soon.place(), "card-read/reseat");
    let aging = soon.app.driver.next_aging().expect("the money is known");
    assert!(aging.abs_diff(Duration::from_secs(602)) < Duration::from_secs(2));
    // The key comes with the moment that closes the step.
    let late = soon.after(Duration::from_secs(11)).press(Key::Char('2'));
    assert_eq!(late.place(), "gate-money/last");
    assert!(late.app.driver.next_aging().is_none(), "once is enough");
    let late = late.drawn();
    assert!(
        late.shown().contains("more than ten minutes"),
        "{}",
        late.shown()
    );
    // Answered anew, and gone back: nothing becomes certain again.
    let again = late.keys("4 1");
    assert_eq!(again.place(), "card-read/reseat");
    assert!(!again.shown().contains("more than ten minutes"));
    let back = again.keys("esc esc esc esc");
    assert_eq!(back.place(), "card-read/entry");
    assert!(
        back.app
            .driver
            .active
            .session
            .state()
            .known()
            .next()
            .is_none()
    );
}

#[test]
fn a_case_that_was_long_on_hold_is_asked_about_the_money_again() {
    let wizard = numbered(Wizard::on("card-read").keys("1 1"), 1).keys("f7 4");
    let other = wizard.keys("f7 7").after(Duration::from_mins(11)).drawn();
    let at = other
        .shown()
        .lines()
        .position(|line| line.contains("1123-1"));
    assert!(at.is_some(), "{}", other.shown());
    let back = other.keys("1");
    assert_eq!(back.place(), "gate-money/last", "{}", back.shown());
}

#[test]
fn what_a_code_claims_is_read_before_it_is_confirmed() {
    let clerk = Wizard::on("card-read").keys("1 1");
    let code = clerk.app.driver.active.handover();
    for (lang, size) in [("en", (80, 24)), ("zh-CN", (60, 18))] {
        let agent = Setup {
            start: "start",
            lang,
            size,
            ..Setup::default()
        };
        let agent = agent.open().text(&code).keys("enter");
        let shown = agent.shown();
        assert_eq!(agent.app.screen.id, "@handover/facts", "{shown}");
        for claim in match lang {
            "en" => [
                "How the last try ended: card or code not read",
                "Any other try that may have paid: none",
            ],
            _ => [
                "最后一次的结果：没读到卡，或没扫到码",
                "可能扣过钱的其他尝试：没有",
            ],
        } {
            assert!(shown.contains(claim), "{claim}: {shown}");
        }
        // The first Enter goes to the answers, and answers nothing.
        assert_eq!(agent.app.cursor, None);
        let agent = agent.keys("down enter");
        assert_eq!(agent.place(), clerk.place(), "{}", agent.shown());
        let again = agent.keys("esc 0");
        assert_eq!(again.place(), "gate-money/last");
    }
}

#[test]
fn what_cannot_be_kept_is_told_once_and_stays_in_the_header() {
    let mut wizard = Wizard::on("card-read");
    let trouble = Shared::from(StoreError::NoFolder);
    let full = || Message::Kept(Kept::No(trouble.clone()));
    update(&mut wizard.app, full());
    let why = sentence(&trouble, wizard.app.words());
    assert_eq!(notice(&wizard), why);
    let mut wizard = wizard.keys("1");
    update(&mut wizard.app, full());
    assert_eq!(notice(&wizard), "");
    assert!(wizard.shown().contains("not saved"), "{}", wizard.shown());
    update(&mut wizard.app, Message::Kept(Kept::Yes));
    assert!(
        notice(&wizard).contains("Saving works again"),
        "{}",
        notice(&wizard)
    );
    assert!(
        !wizard
            .shown()
            .lines()
            .next()
            .unwrap_or_default()
            .contains("not saved")
    );
}

#[test]
fn what_is_said_of_copying_is_true() {
    let mut wizard = Wizard::on("card-read").keys("f9 f7 1");
    assert!(matches!(&wizard.effects[..], [Effect::Copy(_)]));
    update(&mut wizard.app, Message::Copied(Clip::System));
    assert!(
        notice(&wizard).starts_with("Copied."),
        "{}",
        notice(&wizard)
    );
    update(&mut wizard.app, Message::Copied(Clip::Terminal));
    assert!(
        notice(&wizard).contains("may not have worked"),
        "{}",
        notice(&wizard)
    );
}

#[test]
fn the_ticket_is_saved_under_the_number_of_the_case() {
    let wizard = numbered(Wizard::on("card-read").keys("1"), 12).keys("f7 2");
    let [Effect::Save { name, text }] = &wizard.effects[..] else {
        panic!("{:?}", wizard.effects);
    };
    assert_eq!(name, "posdoc-1123-12.txt");
    assert!(text.contains("1123-12"), "{text}");
}

/// The square that is drawn, read back module by module; light ones are drawn.
fn modules(wizard: &Wizard) -> Vec<Vec<bool>> {
    let (buffer, _) = wizard.frame();
    let area = buffer.area;
    let mut rows = Vec::new();
    for y in 2..area.height - 2 {
        let cells: Vec<char> = (0..area.width)
            .filter_map(|x| buffer.cell((x, y))?.symbol().chars().next())
            .collect();
        let above = cells.iter().map(|c| !matches!(c, '█' | '▀')).collect();
        let below = cells.iter().map(|c| !matches!(c, '█' | '▄')).collect();
        rows.extend([above, below]);
    }
    rows
}

/// The smallest square of one run of UTF-8 bytes.
fn bytes(text: &str) -> QrCode {
    let of = |version| {
        let mut bits = Bits::new(Version::Normal(version));
        bits.push_eci_designator(26).ok()?;
        bits.push_byte_data(text.as_bytes()).ok()?;
        bits.push_terminator(EcLevel::L).ok()?;
        QrCode::with_bits(bits, EcLevel::L).ok()
    };
    (1..=40).find_map(of).expect("it fits")
}

#[test]
fn the_square_for_a_phone_holds_the_ticket() {
    let wizard = numbered(Wizard::on("card-read").keys("1 1"), 1).keys("f7 8");
    let Some(Panel::Qr(panel)) = &wizard.app.panel else {
        panic!("{}", wizard.shown());
    };
    let drawn = modules(&wizard);
    let held = panel.texts().iter().any(|text| {
        let code = bytes(text.trim_end());
        let side = code.width();
        let dark: Vec<bool> = code
            .to_colors()
            .iter()
            .map(|module| *module == Color::Dark)
            .collect();
        let first = &dark[..side];
        // Its first row stands somewhere in what is drawn, and all others below it.
        (0..drawn.len().saturating_sub(side)).any(|y| {
            (0..drawn[y].len() - side).any(|x| {
                &drawn[y][x..x + side] == first
                    && (0..side).all(|row| {
                        drawn[y + row][x..x + side] == dark[row * side..(row + 1) * side]
                    })
            })
        })
    });
    assert!(held, "{}", wizard.shown());
}

#[test]
fn where_a_square_does_not_fit_it_is_said() {
    let small = Setup {
        size: (40, 12),
        ..Setup::default()
    };
    let wizard = numbered(small.open().keys("1"), 1).keys("f7 8");
    assert!(wizard.shown().contains("too small"), "{}", wizard.shown());
    let plain = Setup {
        ascii: true,
        ..Setup::default()
    };
    let wizard = numbered(plain.open().keys("1"), 1).keys("f7 8");
    assert!(wizard.shown().contains("too small"), "{}", wizard.shown());
}

#[test]
fn a_hand_over_code_typed_on_the_first_screen_leads_there() {
    let clerk = Wizard::on("card-read").keys("1 1 2");
    let code = clerk.app.driver.active.handover();
    let agent = Wizard::on("start").text(&code);
    assert!(
        agent.shown().contains("Take over and go on"),
        "{}",
        agent.shown()
    );
    let agent = agent.keys("enter");
    assert!(
        agent
            .shown()
            .contains("How the last try ended: card or code not read"),
        "{}",
        agent.shown()
    );
    assert_eq!(agent.app.driver.active.handover(), code, "handed on unread");
    let agent = agent.keys("1");
    assert_eq!(agent.place(), clerk.place());
}

#[test]
fn a_code_that_was_typed_wrong_is_told_so_in_the_search_box() {
    let mut code = Wizard::on("card-read")
        .keys("1 1 2")
        .app
        .driver
        .active
        .handover();
    let last = code
        .pop()
        .and_then(|digit| digit.to_digit(10))
        .expect("a digit");
    let wrong = format!("{code}{}", (last + 1) % 10);
    let wizard = Wizard::on("start").text(&wrong);
    assert!(
        wizard.shown().contains("A digit is wrong"),
        "{}",
        wizard.shown()
    );
    assert!(
        !wizard.shown().contains("Nothing found"),
        "{}",
        wizard.shown()
    );
}

#[test]
fn a_ticket_that_was_only_looked_at_is_not_what_is_copied_afterwards() {
    let mut other = Wizard::on("printer").keys("1");
    other.app.driver.active.write_down(1_000_000);
    let mut record = other.app.driver.active.record.clone();
    record.id = Uuid::from_u128(7);
    let mut wizard = Wizard::on("card-read").keys("1 f7");
    update(&mut wizard.app, Message::Looked(Box::new(record.clone())));
    let wizard = wizard.keys("esc f7 1");
    let Some(Effect::Copy(text)) = wizard.effects.last() else {
        panic!("{:?}", wizard.effects);
    };
    assert_eq!(*text, wizard.app.report());
    // While it is shown, it is the one.
    let mut wizard = Wizard::on("card-read").keys("1 f7");
    update(&mut wizard.app, Message::Looked(Box::new(record)));
    let wizard = wizard.keys("2");
    let Some(Effect::Copy(text)) = wizard.effects.last() else {
        panic!("{:?}", wizard.effects);
    };
    assert_eq!(*text, other.app.report());
}

#[test]
fn a_countdown_of_one_case_is_not_that_of_another_on_the_same_screen() {
    let waiting = || Wizard::on("printer/cool");
    let minute = Duration::from_mins(1);
    // The screen is gone back to: in the same case its countdown goes on.
    let same = waiting().after(minute).keys("2 esc");
    let left = same.app.driver.seconds_left();
    assert!(matches!(left, Some(100..=120)), "{}", same.shown());
    // In another case that was left behind the same screen, it has one of its own.
    let mut other = waiting().keys("2");
    other.app.driver.active.write_down(1_000_000);
    let record = other.app.driver.active.record.clone();
    let mut wizard = waiting().after(minute).keys("2");
    update(&mut wizard.app, Message::Resumed(Box::new(record)));
    let wizard = wizard.drawn().keys("esc");
    assert_eq!(wizard.place(), "printer/cool");
    assert_eq!(
        wizard.app.driver.seconds_left(),
        Some(180),
        "{}",
        wizard.shown()
    );
}

#[test]
fn a_countdown_goes_on_where_the_same_answer_is_given_again_and_while_the_case_rests() {
    let wizard = Wizard::on("printer/paper").keys("2");
    assert_eq!(wizard.place(), "printer/cool");
    let wizard = wizard.after(Duration::from_mins(1)).keys("esc 2");
    let left = wizard.app.driver.seconds_left();
    assert!(matches!(left, Some(100..=120)), "{}", wizard.shown());
    // Reached a minute and a half before the program is started anew.
    let mut left = Wizard::on("printer/paper").keys("2");
    left.app.driver.active.write_down(1_000_000);
    let mut wizard = Wizard::on("start");
    wizard.app.began = 1_090_000;
    let record = left.app.driver.active.record.clone();
    update(&mut wizard.app, Message::Resumed(Box::new(record)));
    assert_eq!(wizard.place(), "printer/cool");
    let left = wizard.app.driver.seconds_left();
    assert!(matches!(left, Some(80..=90)), "{}", wizard.shown());
}

#[test]
fn a_note_on_the_first_screen_is_not_looked_for() {
    let wizard = Wizard::on("start")
        .keys("f5 1")
        .text("in a hurry")
        .keys("enter");
    assert_eq!(wizard.app.driver.active.record.notes[0].text, "in a hurry");
    assert_eq!(wizard.app.line(), "");
}

#[test]
fn the_history_asks_for_what_is_typed_and_the_troubles_that_it_names() {
    let wizard = Wizard::on("card-read").keys("f7 9");
    assert!(matches!(&wizard.effects[..], [Effect::List { words, .. }] if words.is_empty()));
    let wizard = wizard.text("printer");
    let Some(Effect::List { words, flows }) = wizard.effects.last() else {
        panic!("{:?}", wizard.effects);
    };
    assert_eq!(words, "printer");
    assert!(flows.iter().any(|flow| flow == "printer"), "{flows:?}");
}

#[test]
fn the_trouble_that_was_entered_is_gone_on_with_when_the_sale_is_settled() {
    for (lang, size, offer) in [
        ("en", (80, 24), "0    Still there? Go on with: "),
        ("zh-CN", (60, 18), "0    还没解决？接着查："),
    ] {
        let full = Setup {
            start: "limits",
            lang,
            size,
            ..Setup::default()
        };
        let open = full.open().keys("1");
        assert_eq!(open.place(), "limits/open");
        let paid = open.keys("3 1");
        assert_eq!(paid.place(), "charged/paid");
        assert!(!paid.shown().contains(offer), "{}", paid.shown());
        let paid = paid.keys("1");
        assert!(paid.shown().contains(offer), "{}", paid.shown());
        let panel = paid.keys("f7");
        assert!(panel.shown().contains(offer.trim_start_matches("0    ")));
        let on = panel.keys("f7 0");
        assert_eq!(on.place(), "limits/open");
        assert!(!on.app.driver.active.session.ended());
    }
    // What was entered for itself is over.
    let paid = Wizard::on("charged").keys("1 1 1");
    assert_eq!(paid.place(), "charged/paid");
    assert!(!paid.shown().contains("Go on with"), "{}", paid.shown());
    // A gate that asks for a step leads back to that step's trouble.
    let paid = Wizard::on("card-read").keys("1 2 1 1 1");
    assert!(paid.app.driver.active.session.ended(), "{}", paid.shown());
}

/// The desk of an agent.
fn agent(start: &'static str, lang: &'static str, desk: Desk, size: (u16, u16)) -> Wizard {
    let mut profile = Profile::default();
    profile.station.is = Some(desk);
    let setup = Setup {
        start,
        lang,
        role: Role::Agent,
        size,
        profile,
        ..Setup::default()
    };
    setup.open()
}

fn caller(mut wizard: Wizard, values: &[(&str, &str)]) -> Wizard {
    let values = values.iter();
    let values = values.map(|(id, value)| ((*id).to_owned(), (*value).to_owned()));
    let told = wizard.app.driver.set_caller(&values.collect());
    assert_eq!(told, Ok(()));
    wizard
}

#[test]
fn an_agent_is_told_of_the_hazard_on_the_first_screen() {
    for (lang, hazard) in [("en", "wet or hot"), ("zh-CN", "先别碰")] {
        for size in [(80, 24), (60, 18)] {
            let shown = agent("start", lang, Desk::Acquirer, size).shown();
            assert!(shown.contains(hazard), "{size:?} {shown}");
            for steps in ["几步", "steps left"] {
                assert!(!shown.contains(steps), "{shown}");
            }
        }
    }
}

#[test]
fn the_longer_code_is_shown_where_the_number_is_known() {
    let wizard = agent("card-read", "en", Desk::MerchantSupport, (80, 24)).keys("1");
    let panel = wizard.keys("f7 5");
    assert!(!panel.shown().contains("Longer code"), "{}", panel.shown());
    let wizard = agent("card-read", "en", Desk::MerchantSupport, (80, 24)).keys("1");
    let wizard = caller(wizard, &[("callback-phone", "13800138000")]);
    let panel = wizard.keys("f7 5");
    assert!(panel.shown().contains("Longer code"), "{}", panel.shown());
    let long = panel.keys("down down down enter");
    let code = long.app.driver.active.handover_long().expect("it is known");
    assert!(long.shown().contains(&code[..9]), "{}", long.shown());
    assert!(code.len() > long.app.driver.active.handover().len());
}

#[test]
fn the_number_to_ring_back_is_asked_first_where_that_is_promised() {
    for desk in [Desk::MerchantSupport, Desk::Acquirer] {
        let end = agent("card-read", "en", desk, (80, 24)).keys("1 f9");
        let first = end.app.fields().first().expect("a field");
        assert_eq!((&*first.id, first.needed), ("callback-phone", true));
        let mut end = end;
        let values = [("callback-phone".to_owned(), "13800138000".to_owned())];
        let turn = end.app.driver.fill(values.into());
        assert!(matches!(turn, Turn::Moved { .. }), "{turn:?}");
        let phone = end.app.driver.caller()["callback-phone"].clone();
        assert!(phone.ends_with("8000"), "{phone}");
        let bad = [("callback-phone".to_owned(), "soon".to_owned())];
        let turn = end.app.driver.fill(bad.into());
        assert!(matches!(turn, Turn::Refused(_)), "{turn:?}");
    }
    let shop = Wizard::on("card-read").keys("1 f9");
    let first = shop.app.fields().first().expect("a field");
    assert_ne!(first.id, "callback-phone");
}

#[test]
fn a_second_problem_of_the_same_caller_has_the_callers_details() {
    let first = agent("card-read", "en", Desk::MerchantSupport, (80, 24)).keys("1");
    let first = caller(
        numbered(first, 7),
        &[("shop-name", "Corner"), ("merchant-no", "898440149000015")],
    );
    let panel = first.keys("f7");
    assert!(panel.shown().contains("Same caller"), "{}", panel.shown());
    let second = panel.keys("end enter");
    assert_eq!(second.place(), "start/entry");
    assert_eq!(second.app.driver.caller()["shop-name"], "Corner");
    assert_eq!(second.app.driver.caller().len(), 2);
    // The first one had not ended.
    assert_eq!(second.app.driver.held.len(), 1);
}

#[test]
fn a_cause_that_no_answer_speaks_for_is_not_on_the_ticket() {
    let stopped = Wizard::on("card-read").keys("f9");
    let ticket = stopped.app.driver.ticket();
    assert!(ticket.cause.is_some() && !ticket.cause_supported);
    assert!(!ticket.text(stopped.app.words()).contains("Possible cause"));
    // With answers that led to the end it is.
    let mut active = Wizard::on("card-read").keys("1 1");
    for _ in 0..12 {
        if active.app.driver.active.session.ended() {
            break;
        }
        let offered = active.app.screen.choices.iter();
        let still = offered.clone().find(|choice| choice.id == "still");
        let answer = still
            .or(offered.clone().last())
            .expect("an answer")
            .id
            .clone();
        let _ = active.app.driver.answer(&answer);
        active = active.keys("f1 esc");
        active.app.screen = active.app.driver.screen();
    }
    assert!(
        active.app.driver.active.session.ended(),
        "{}",
        active.shown()
    );
    assert!(
        active.app.driver.ticket().cause_supported,
        "{}",
        active.app.report()
    );
}

#[test]
fn a_sale_has_its_currency_on_the_ticket_where_the_settings_say_where_it_is() {
    for (region, shown) in [
        ("hk", "HKD 128.00"),
        ("uk", "GBP 128.00"),
        ("other", ": 128.00"),
    ] {
        let mut profile = Profile::default();
        profile.shop.insert("region".to_owned(), region.to_owned());
        let setup = Setup {
            start: "charged",
            profile,
            ..Setup::default()
        };
        let mut wizard = setup.open().keys("f9");
        let values = [("amount".to_owned(), "128".to_owned())];
        let turn = wizard.app.driver.fill(values.into());
        assert!(matches!(turn, Turn::Moved { .. }), "{turn:?}");
        assert!(
            wizard.app.report().contains(shown),
            "{}",
            wizard.app.report()
        );
    }
}

#[test]
fn the_acquirers_own_desk_has_words_of_its_own() {
    for (lang, own, app) in [
        ("en", "back office", "your app"),
        ("zh-CN", "后台", "收款App"),
    ] {
        let at = |desk| agent("charged", lang, desk, (80, 24)).keys("1").shown();
        let (acquirer, reseller) = (at(Desk::Acquirer), at(Desk::MerchantSupport));
        assert!(
            acquirer.contains(own) && !acquirer.contains(app),
            "{acquirer}"
        );
        assert!(reseller.contains(app), "{reseller}");
    }
    // Advice of messages and codes sends nobody to the number just rung.
    for (lang, rung) in [("en", "your provider"), ("zh-CN", "找收单机构")] {
        let words = agent("start", lang, Desk::Acquirer, (80, 24));
        let words = words.app.words();
        let shop = Wizard::on("start");
        let shop = shop.app.words().switch(lang).expect("a language");
        let advice = |words: &Words| words.get("codes", "advice-sign-in", None, None).text;
        assert!(!advice(words).contains(rung), "{}", advice(words));
        assert!(advice(&shop).contains(rung), "{}", advice(&shop));
        assert_eq!(words.faults(), [""; 0]);
        assert_eq!(shop.faults(), [""; 0]);
    }
}

#[test]
fn last_night_is_a_day_and_no_fact_of_now() {
    for (lang, past, now) in [
        (
            "en",
            "contactless tapped last night and nothing happened",
            "contactless tapped and nothing happened",
        ),
        ("zh-CN", "昨晚挥卡没反应", "挥卡没反应"),
    ] {
        let mut wizard = agent("start", lang, Desk::Acquirer, (80, 24));
        let known = |wizard: &mut Wizard, text: &str| wizard.app.driver.look_up(text, 8).known;
        assert!(known(&mut wizard, now).is_some(), "{now}");
        assert_eq!(known(&mut wizard, past), None, "{past}");
        let to = wizard.app.driver.look_up(past, 8).found[0].to.clone();
        let turn = wizard.app.driver.enter(&to, None);
        assert!(matches!(turn, Turn::Moved { .. }), "{turn:?}");
        let session = &wizard.app.driver.active.session;
        let when = session.pack().field("when").expect("a field");
        let yesterday = "1969-12-31";
        assert_eq!(
            session.state().fields.get(&when).map(String::as_str),
            Some(yesterday)
        );
    }
}

#[test]
fn a_step_that_is_found_is_named_by_its_place() {
    let mut wizard = Wizard::on("start");
    let pack = wizard.app.driver.active.session.pack().clone();
    let mut steps = 0;
    for text in [
        "till shows wrong amount",
        "the customer looked at the phone and there is a charge",
        "wipe the chip",
        "battery swollen",
        "someone rang and wants the code from the text",
    ] {
        for found in wizard.app.driver.look_up(text, 24).found {
            let Some(node) = pack.node(&found.to).filter(|_| found.kind == "step") else {
                continue;
            };
            steps += 1;
            assert!(found.title.starts_with(&found.leads), "{found:?}");
            let asks = matches!(pack[node].kind, posdoc::pack::Kind::Ask { .. });
            let question = posdoc::app::screen::node_title(wizard.app.words(), &pack, node);
            assert!(!asks || !found.title.contains(&question), "{found:?}");
        }
    }
    assert!(steps > 0, "steps are found");
}
