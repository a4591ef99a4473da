//! The wizard's manners: what a key does, and what stands on an end.

use std::time::Duration;

use super::{
    app::{App, Button, Effect, Focus, Signs},
    glyphs,
    message::{Key, Message},
    panel::{Panel, PanelAction},
    theme::Theme,
    update,
};
use crate::{
    app::{
        ActiveCase,
        autosave::Autosave,
        driver::{Clock, Driver},
        screen::{Source, steps_left},
    },
    cases::PassedTo,
    content::Content,
    settings::{Profile, Role},
    words::Words,
};

const NOON: i64 = 1_795_867_800_000;

fn wizard(start: &str, role: Role) -> App {
    let content = Content::embedded();
    let words = Words::new(content.files.clone(), &["en"]);
    let theme = Theme::named(&content.files, "default").expect("a theme");
    let active = ActiveCase::begin(content, start, words, role, Profile::default());
    let clock = Clock::Set {
        now: NOON,
        elapsed: Duration::ZERO,
    };
    let active = active.expect("a place of the pack");
    let driver = Driver::on_clock(active, Autosave::new(None), clock);
    let mut app = App::new(driver, theme, Signs::Fixed(glyphs::UNICODE), (80, 24));
    app.began = NOON;
    update(&mut app, Message::Drawn);
    app
}

fn press(app: &mut App, keys: &[Key]) -> Vec<Effect> {
    let mut effects = Vec::new();
    for key in keys {
        let later = app.driver.elapsed() + Duration::from_secs(1);
        update(app, Message::Clock(later));
        effects.extend(update(app, Message::Key(*key)));
        update(app, Message::Drawn);
    }
    effects
}

fn typed(app: &mut App, text: &str) {
    for c in text.chars() {
        press(app, &[Key::Char(c)]);
    }
}

fn shown(app: &App) -> Vec<&str> {
    let fields = app.foci.iter().filter_map(|focus| match focus {
        Focus::Field(at) => app.fields().get(*at).map(|row| &*row.id),
        Focus::Choice(_) | Focus::More | Focus::Button(_) => None,
    });
    fields.collect()
}

#[test]
fn an_end_asks_for_what_is_needed_and_has_the_rest_behind_a_key() {
    let mut app = wizard("network", Role::Clerk);
    press(&mut app, &[Key::Char('3'), Key::F(9)]);
    assert_eq!(shown(&app), ["merchant-no", "terminal-no", "network-kind"]);
    let kind = app.fields().iter().find(|row| row.id == "network-kind");
    let kind = kind.expect("a field of the end");
    assert_eq!(kind.source, Source::Answer);
    assert_eq!(kind.value.as_deref(), Some("Network cable"));
    let folded = app.folded();
    assert!(folded > 5, "{folded}");
    press(&mut app, &[Key::Char('0')]);
    assert_eq!((app.folded(), shown(&app).len()), (0, 3 + folded));
    assert!(app.typing(), "the first of them is to be filled in");
    // What an answer said is said in the language in force.
    press(&mut app, &[Key::F(2)]);
    let draft = app
        .draft("network-kind")
        .map(|input| input.value().to_owned());
    assert_eq!(draft.as_deref(), Some("网线"));
}

#[test]
fn what_the_words_say_fills_fields() {
    let mut app = wizard("start", Role::Clerk);
    typed(
        &mut app,
        "customer charged ¥1,280.50 yesterday at 8.30pm but no receipt",
    );
    press(&mut app, &[Key::Enter, Key::F(9)]);
    let value = |id: &str| {
        let row = app.fields().iter().find(|row| row.id == id)?;
        row.value.clone()
    };
    assert_eq!(value("amount").as_deref(), Some("1280.50"));
    let when = value("when").unwrap_or_default();
    assert!(when.ends_with(" 20:30"), "{when}");
}

#[test]
fn digits_do_at_an_end_what_they_do_behind_f7() {
    for keys in [&[Key::Char('1')][..], &[Key::F(7), Key::Char('1')]] {
        let mut app = wizard("network", Role::Agent);
        press(&mut app, &[Key::F(9)]);
        let effects = press(&mut app, keys);
        assert!(matches!(&effects[..], [Effect::Copy(_)]), "{effects:?}");
    }
    for keys in [&[Key::Char('3')][..], &[Key::F(7), Key::Char('3')]] {
        let mut app = wizard("network", Role::Agent);
        press(&mut app, &[Key::F(9)]);
        press(&mut app, keys);
        assert!(app.at_home());
    }
}

#[test]
fn the_numbers_of_f7_never_move() {
    let digits = |app: &App| -> Vec<(char, PanelAction)> {
        let items = app.panel.as_ref().map(Panel::items).unwrap_or_default();
        let items = items.iter();
        items
            .filter_map(|item| Some((item.digit?, item.pick.clone())))
            .collect()
    };
    let mut app = wizard("network", Role::Agent);
    press(&mut app, &[Key::F(7)]);
    assert_eq!(
        digits(&app),
        [
            ('6', PanelAction::Caller(None)),
            ('9', PanelAction::History)
        ]
    );
    press(&mut app, &[Key::Esc, Key::Char('1'), Key::F(7)]);
    let under_way = digits(&app);
    assert_eq!(under_way[0], ('1', PanelAction::Copy(None)));
    assert_eq!(under_way[2], ('3', PanelAction::Next));
    assert_eq!(under_way[3], ('4', PanelAction::Hold));
    press(&mut app, &[Key::Char('4'), Key::F(7)]);
    let begun = digits(&app);
    assert!(begun.contains(&('7', PanelAction::Held)), "{begun:?}");
    press(&mut app, &[Key::Char('7'), Key::Char('1')]);
    press(&mut app, &[Key::F(9), Key::F(7)]);
    // A caller who fetches what a call for support asks for is put on hold there, too.
    let ended = digits(&app);
    assert!(
        under_way.iter().all(|item| ended.contains(item)),
        "{ended:?}"
    );
    press(&mut app, &[Key::Esc, Key::Char('4')]);
    assert!(app.at_home());
    assert!(!app.driver.held.is_empty());
}

#[test]
fn a_call_back_that_is_agreed_on_again_is_told_again() {
    let mut app = wizard("network", Role::Agent);
    press(&mut app, &[Key::Char('1')]);
    for _ in 0..2 {
        app.notice = None;
        let due = app.driver.call_back("30").expect("a time ahead");
        assert!(due.is_some());
        let later = app.driver.elapsed() + Duration::from_mins(31);
        update(&mut app, Message::Clock(later));
        let told = app.notice.as_ref().map(|notice| notice.text.clone());
        let told = told.unwrap_or_default();
        assert!(told.contains("Time to ring back"), "{told}");
    }
}

#[test]
fn a_note_is_corrected_or_taken_back_until_the_case_is_passed_on() {
    let mut app = wizard("network", Role::Agent);
    press(&mut app, &[Key::Char('1'), Key::F(5), Key::Char('1')]);
    typed(&mut app, "wrong shop");
    press(&mut app, &[Key::Enter, Key::F(5)]);
    press(&mut app, &[Key::Down, Key::Down, Key::Down, Key::Enter]);
    press(&mut app, &[Key::Ctrl('u')]);
    typed(&mut app, "Tea House");
    press(&mut app, &[Key::Enter]);
    let notes = |app: &App| {
        let notes = app.active().record.notes.iter();
        notes.map(|note| note.text.clone()).collect::<Vec<_>>()
    };
    assert_eq!(notes(&app), ["Tea House"]);
    assert_eq!(app.driver.change_note(0, " "), Ok(()));
    assert_eq!(notes(&app), [""; 0]);
    assert!(app.driver.may_change_notes());
    app.driver.pass_on(PassedTo::Acquirer).expect("a case");
    assert!(!app.driver.may_change_notes());
}

#[test]
fn the_next_caller_does_not_close_a_case_unasked() {
    let mut app = wizard("network", Role::Agent);
    press(&mut app, &[Key::Char('1'), Key::F(7), Key::Char('3')]);
    assert!(matches!(app.panel, Some(Panel::Confirm(_))));
    press(&mut app, &[Key::Enter]);
    assert_eq!(app.driver.held.len(), 1);
    assert!(app.at_home());
}

#[test]
fn nothing_on_the_first_screen_leaves_unasked() {
    let mut app = wizard("start", Role::Clerk);
    assert_eq!(press(&mut app, &[Key::Backspace, Key::Left]), []);
    assert_eq!(press(&mut app, &[Key::F(1), Key::Enter]), []);
    assert!(matches!(app.panel, Some(Panel::Search(_))));
    press(&mut app, &[Key::Esc]);
    assert_eq!(press(&mut app, &[Key::Esc]), [Effect::Quit]);
}

#[test]
fn a_change_of_mind_is_asked_about_until_it_is_answered() {
    let mut app = wizard("network", Role::Clerk);
    press(
        &mut app,
        &[
            Key::Char('1'),
            Key::Char('2'),
            Key::Esc,
            Key::Esc,
            Key::Char('3'),
        ],
    );
    assert!(matches!(app.panel, Some(Panel::Confirm(_))));
    press(&mut app, &[Key::F(6), Key::F(5), Key::F(1)]);
    assert!(matches!(app.panel, Some(Panel::Confirm(_))));
}

#[test]
fn each_note_stands_for_itself() {
    let mut app = wizard("network", Role::Agent);
    for text in ["in a hurry", "second shop"] {
        press(&mut app, &[Key::F(5), Key::Char('1')]);
        assert_eq!(app.line(), "");
        typed(&mut app, text);
        press(&mut app, &[Key::Enter]);
    }
    // Nothing typed is nothing noted.
    press(&mut app, &[Key::F(5), Key::Char('1'), Key::Enter]);
    // What is wrong with a step concerns its author, and is on no ticket.
    press(&mut app, &[Key::F(5), Key::Char('3')]);
    typed(&mut app, "no such menu");
    press(&mut app, &[Key::Enter]);
    let ticket = app.driver.ticket();
    let notes: Vec<&str> = ticket.notes.iter().map(|note| &*note.text).collect();
    assert_eq!(notes, ["in a hurry", "second shop"]);
}

#[test]
fn a_clerk_is_not_offered_the_whole_flow() {
    for (role, offered) in [(Role::Clerk, false), (Role::Agent, true)] {
        let mut app = wizard("network", role);
        press(&mut app, &[Key::F(6)]);
        let items = app.panel.as_ref().map(Panel::items).unwrap_or_default();
        let map = items.iter().any(|item| item.pick == PanelAction::Map);
        assert_eq!(map, offered, "{role:?}");
        press(&mut app, &[Key::F(6)]);
        assert_eq!(
            matches!(app.panel, Some(Panel::Map(_))),
            offered,
            "{role:?}"
        );
    }
}

#[test]
fn the_whole_list_has_the_headings_of_the_first_screen() {
    let mut app = wizard("start", Role::Clerk);
    let choices: Vec<String> = app.screen.choices.iter().map(|c| c.label.clone()).collect();
    press(&mut app, &[Key::F(4)]);
    let items = app.panel.as_ref().map(Panel::items).unwrap_or_default();
    let headings: Vec<&String> = items
        .iter()
        .filter_map(|item| item.heading.as_ref())
        .collect();
    assert!(headings.len() > 5);
    for heading in &headings[..headings.len() - 1] {
        assert!(choices.contains(heading), "{heading}");
    }
}

#[test]
fn no_place_is_listed_twice() {
    for text in ["chip read error", "yinlian", "timeout", "no paper"] {
        let mut app = wizard("start", Role::Clerk);
        typed(&mut app, text);
        let items = app.panel.as_ref().map(Panel::items).unwrap_or_default();
        let mut places: Vec<&str> = items
            .iter()
            .filter_map(|item| match &item.pick {
                PanelAction::Enter(to, _) => Some(&**to),
                _ => None,
            })
            .collect();
        let all = places.len();
        places.sort_unstable();
        places.dedup();
        assert_eq!(places.len(), all, "{text}");
    }
}

#[test]
fn a_few_steps_are_not_announced_where_nothing_is_known() {
    let mut vague = 0;
    let pack = Content::embedded().pack;
    let flows = pack.flows.iter();
    for flow in flows.filter(|flow| !flow.gate && *flow.id != *"codes") {
        let app = wizard(&flow.id, Role::Agent);
        let left = steps_left(&app.active().session, app.screen.bounds, app.words());
        vague += usize::from(app.screen.bounds.most > 9);
        let few = left.is_some_and(|left| left.contains("few"));
        assert!(!few, "{}", flow.id);
    }
    assert!(vague > 0, "some troubles may take more than nine");
}

#[test]
fn the_steps_left_do_not_rise_on_the_way() {
    let mut app = wizard("network", Role::Clerk);
    let mut before = usize::MAX;
    for _ in 0..30 {
        let most = app.screen.bounds.most;
        assert!(
            most <= before,
            "{} after {before} at {}",
            most,
            app.screen.id
        );
        before = most;
        let left = steps_left(&app.active().session, app.screen.bounds, app.words());
        if app.active().session.ended() {
            assert_eq!(left, None);
            return;
        }
        let last = left.as_deref() == Some("last step");
        let Some(choice) = app.screen.choices.last() else {
            break;
        };
        let digit = choice.digit;
        press(&mut app, &[Key::Char(digit)]);
        assert!(!last || app.active().session.ended() || app.screen.bounds.most <= 1);
    }
    panic!("no end at {}", app.screen.id);
}

#[test]
fn an_end_that_comes_later_offers_to_remind() {
    let mut app = wizard("not-credited/wait", Role::Clerk);
    let confirmed = app.screen.choices.iter().find(|c| c.id == "confirmed");
    let digit = confirmed.map(|c| c.digit).expect("its proof is asked for");
    press(&mut app, &[Key::Char(digit)]);
    assert!(app.foci.contains(&Focus::Button(Button::Remind)));
    assert_eq!(
        app.active().again_at(),
        Some(app.active().touched + 24 * 3_600_000)
    );
    assert!(app.active().is_over());
    press(&mut app, &[Key::Char('0')]);
    assert!(!app.active().is_over(), "it is offered at the next start");
    press(&mut app, &[Key::Char('0')]);
    assert!(app.active().is_over());
}

#[test]
fn what_was_taken_back_at_once_leaves_no_case() {
    let mut app = wizard("start", Role::Clerk);
    press(&mut app, &[Key::F(9), Key::Esc]);
    assert!(app.active().is_unbegun());
    press(&mut app, &[Key::F(5), Key::Char('1')]);
    typed(&mut app, "called before");
    press(&mut app, &[Key::Enter]);
    assert!(!app.active().is_unbegun());
}
