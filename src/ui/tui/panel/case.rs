//! What can be done with the case: ticket, hand-over code, holding, other cases.

use super::{
    super::{
        key,
        paint::{Brush, Row},
    },
    Context, Item, List, PanelAction, Sheet,
    list::notes,
};
use crate::{
    app::{
        driver::{Driver, Held},
        ticket::spoken_length,
    },
    cases::Number,
    words::FluentValue,
};

/// The case at hand and those on hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    list: List,
    /// How long it was worked on, once something was answered.
    times: Option<String>,
}

impl Case {
    /// What can be done with the open case.
    #[must_use]
    pub fn new(driver: &Driver) -> Self {
        let words = &driver.active.words;
        let item = |digit, key, action| Item::new(words.ui(key), action).by(digit);
        let begun = !driver.is_first();
        let under_way = begun && !driver.active.session.ended();
        // The digits never move: whoever has learnt them does not look. 6 is kept for the caller.
        let mut items: Vec<Item> = Vec::new();
        if begun {
            items.push(item('1', key::CASE_COPY, PanelAction::Copy(None)));
            items.push(item('2', key::CASE_SAVE, PanelAction::Save(None)));
            items.push(item('3', key::CASE_NEXT, PanelAction::Next));
        }
        if under_way {
            items.push(item('4', key::CASE_HOLD, PanelAction::Hold));
        }
        if begun {
            items.push(item('5', key::CASE_HAND_OVER, PanelAction::HandOver));
        }
        if !driver.held.is_empty() {
            let args = [("count", FluentValue::from(driver.held.len()))];
            let label = words.ui_with(key::CASE_HELD, &args);
            items.push(Item::new(label, PanelAction::Held).by('7'));
        }
        if begun {
            items.push(item('8', key::CASE_QR, PanelAction::Qr(None)));
        }
        items.push(item('9', key::CASE_HISTORY, PanelAction::History));
        let list = List::new(title(driver), items);
        if !begun {
            return Self { list, times: None };
        }
        let record = &driver.active.record;
        let args = [
            ("talk", FluentValue::from(spoken_length(record.talk / 1000))),
            ("wait", spoken_length(record.wait / 1000).into()),
        ];
        Self {
            list,
            times: Some(words.common_with("ticket-times", &args)),
        }
    }

    /// The cases on hold, to go back to.
    #[must_use]
    pub fn held(driver: &Driver) -> Self {
        let words = &driver.active.words;
        let item = |(at, held): (usize, &Held)| {
            let number = held.active.record.number.as_ref();
            let number = number.map(Number::spoken).unwrap_or_default();
            let args = [
                ("number", FluentValue::from(number)),
                ("title", held.title.clone().into()),
            ];
            let label = words.ui_with(key::CASE_BACK, &args);
            Item::new(label, PanelAction::BackToHeld(at)).noted(held_for(driver, held))
        };
        let items = driver.held.iter().enumerate().map(item).collect();
        let args = [("count", FluentValue::from(driver.held.len()))];
        Self {
            list: List::new(words.ui_with(key::CASE_HELD, &args), items),
            times: None,
        }
    }

    /// The hand-over code, and ways to pass it on.
    #[must_use]
    pub fn hand_over(driver: &Driver) -> Self {
        let words = &driver.active.words;
        let code = driver.active.handover();
        let args = [("code", FluentValue::from(code.clone()))];
        let lead = words.ui_with(key::CASE_CODE, &args);
        let items = vec![
            Item::new(words.ui(key::CASE_COPY_CODE), PanelAction::CopyText(code)),
            Item::new(words.ui(key::CASE_QR), PanelAction::Qr(None)),
        ];
        Self {
            list: List::new(words.ui(key::CASE_HAND_OVER), items).leading(lead),
            times: None,
        }
    }

    /// What the item with this digit does.
    #[must_use]
    pub fn by_digit(&self, digit: char) -> Option<PanelAction> {
        self.list.by_digit(digit)
    }
}

/// The heading: the number of the case, if it has one.
#[must_use]
pub fn title(driver: &Driver) -> String {
    let words = &driver.active.words;
    match &driver.active.record.number {
        Some(number) => {
            let args = [("number", FluentValue::from(number.spoken()))];
            words.ui_with(key::CASE_TITLE, &args)
        }
        None => words.ui(key::CASE_TITLE_NONE),
    }
}

/// How long a case has been on hold, or that its countdown is over.
fn held_for(driver: &Driver, held: &Held) -> String {
    let (words, now) = (&driver.active.words, driver.elapsed());
    if held.countdown().is_some_and(|until| until <= now) {
        return words.ui(key::WAIT_OVER);
    }
    let seconds = now.saturating_sub(held.since).as_secs();
    let args = [("time", FluentValue::from(spoken_length(seconds)))];
    words.ui_with(key::HELD_FOR, &args)
}

impl Sheet for Case {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn column(&self, brush: &Brush<'_>, room: u16) -> u16 {
        self.list.widest(brush).min(room.saturating_sub(18))
    }

    fn below(&self, _: Context<'_>, brush: &Brush<'_>, width: u16) -> Vec<Row> {
        let Some(times) = &self.times else {
            return Vec::new();
        };
        let mut rows = vec![Row::default()];
        rows.extend(notes(brush, width, std::slice::from_ref(times), false));
        rows
    }
}
