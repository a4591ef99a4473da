//! All cases that are kept.

use ratatui::layout::Rect;
use tui_input::Input;

use super::{
    super::{geometry::Cursor, key, message::Key, paint::Brush},
    Context, Item, List, PanelAction, Reply, Sheet, line,
};
use crate::{
    app::{
        driver::Driver,
        ticket::{outcome_named, passed_to},
    },
    cases::{Row, clock},
    layout::{Ambiguous, pad},
    words::{FluentValue, Words},
};

/// Makes a drill of a case; the letters belong to the box.
pub(super) const PRACTISE: Key = Key::Ctrl('t');

/// The cases that what is typed is about.
#[derive(Clone, Debug)]
pub struct History {
    list: List,
    line: Input,
}

impl History {
    /// An empty list: cases are still to be read.
    #[must_use]
    pub fn new(words: &Words) -> Self {
        Self {
            list: List::new(words.ui(key::HISTORY_TITLE), Vec::new()),
            line: Input::default(),
        }
    }

    /// The same with something to look for in its box.
    #[must_use]
    pub fn looking_for(words: &Words, typed: &str) -> Self {
        Self {
            line: Input::new(typed.to_owned()),
            ..Self::new(words)
        }
    }

    /// The cases that were read.
    pub fn listed(&mut self, driver: &Driver, rows: &[Row]) {
        let words = &driver.active.words;
        let numbers = rows.iter().map(|row| row.number.spoken().len());
        let widest = numbers.max().unwrap_or(0);
        let items = rows.iter().map(|row| {
            let flow = named(row, flow_title(driver, &row.flow));
            let outcome = if row.held.is_some() {
                words.ui(key::IN_USE)
            } else if let Some(to) = row.passed_to {
                let args = [("to", FluentValue::from(passed_to(words, to)))];
                words.ui_with(key::HISTORY_PASSED_ON, &args)
            } else {
                let waits = waits(words, row, driver.now());
                waits.unwrap_or_else(|| outcome_named(words, row.outcome).label)
            };
            // In a column, however many digits the number has.
            let number = pad(&row.number.spoken(), widest, Ambiguous::Narrow);
            let label = format!("{number}  {}  {flow}", clock::time(row.began));
            Item::new(label, PanelAction::Look(row.id)).noted(outcome)
        });
        self.list.replace(items.collect());
    }
}

/// What people call a flow; its name, where the content has no such flow.
pub(super) fn flow_title(driver: &Driver, flow: &str) -> String {
    if driver.active.session.pack().flow(flow).is_none() {
        return flow.to_owned();
    }
    driver.active.words.get(flow, "flow", None, None).text
}

/// A trouble with who called, if that is known.
pub(super) fn named(row: &Row, flow: String) -> String {
    let caller = row.shop.as_ref().or(row.merchant.as_ref());
    match caller.or(row.phone.as_ref()) {
        Some(caller) => format!("{caller}  {flow}"),
        None => flow,
    }
}

/// What a kept case waits for: its call back, or that somebody takes it off hold.
pub(super) fn waits(words: &Words, row: &Row, now: i64) -> Option<String> {
    let (id, at) = match (row.due, row.on_hold) {
        (Some(due), _) if due <= now => (key::CALL_BACK_NOW, due),
        (Some(due), _) => (key::CALL_BACK_AT, due),
        (None, Some(since)) => (key::HELD_SINCE, since),
        (None, None) => return None,
    };
    let args = [("time", FluentValue::from(clock::day_and_time(at)))];
    Some(words.ui_with(id, &args))
}

impl Sheet for History {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn line(&self) -> Option<&Input> {
        Some(&self.line)
    }

    fn line_mut(&mut self) -> Option<&mut Input> {
        Some(&mut self.line)
    }

    fn has_digits(&self) -> bool {
        false
    }

    fn column(&self, brush: &Brush<'_>, room: u16) -> u16 {
        self.list.widest(brush).min(room.saturating_sub(16))
    }

    fn other_key(&mut self, key: Key) -> Reply {
        if key == PRACTISE {
            // The case under the cursor.
            return match self.list.picked() {
                Some(PanelAction::Look(id)) => Reply::Pick(PanelAction::Drill(id)),
                _ => Reply::Nothing,
            };
        }
        line::type_key(&mut self.line, key, line::MAX_TYPED)
    }

    fn draw(&self, context: Context<'_>, brush: &mut Brush<'_>, area: Rect) -> Cursor {
        let none = self.list.items.is_empty();
        let nothing = none.then(|| context.words.ui(key::HISTORY_NONE));
        let words = context.words;
        let (label, hint) = (words.ui(key::HISTORY_BOX), words.ui(key::HISTORY_HINT));
        line::draw(self, (&label, &hint), nothing, context, brush, area)
    }
}
