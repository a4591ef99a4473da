//! Cases that can be gone on with, offered at the start.

use uuid::Uuid;

use super::{
    super::{key, message::Key, paint::Brush},
    Item, List, PanelAction, Reply, Sheet,
    history::{flow_title, named, waits},
};
use crate::{
    app::{driver::Driver, screen::node_title},
    cases::{Row, by_need, clock},
    words::{FluentValue, Words},
};

/// The most cases that are offered besides those that wait.
const OFFERED: usize = 7;

/// The cases that were left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resume {
    list: List,
}

impl Resume {
    /// Asks whether to go on with one of these cases. The time is in milliseconds since 1970.
    #[must_use]
    pub fn new(driver: &Driver, rows: &[Row], now: i64) -> Self {
        let words = &driver.active.words;
        let (waiting, left) = by_need(rows);
        let left = &left[..left.len().min(OFFERED)];
        let shown = waiting.iter().chain(left);
        let mut items: Vec<Item> = shown
            .map(|row| {
                let age = age(words, now.saturating_sub(row.touched));
                let flow = flow_title(driver, &row.flow);
                let args = [
                    ("number", FluentValue::from(row.number.spoken())),
                    ("flow", named(row, flow).into()),
                ];
                let label = words.ui_with(key::RESUME_ITEM, &args);
                let mut step = step_title(driver, &row.place);
                if let Some(at) = driver.again_at(row) {
                    let due = if at <= now {
                        key::RESUME_DUE
                    } else {
                        key::RESUME_LATER
                    };
                    let args = [("time", FluentValue::from(clock::day_and_time(at)))];
                    step = format!("{}  {step}", words.ui_with(due, &args));
                }
                // Of one that waits it matters what for.
                let note = waits(words, row, now).unwrap_or_else(|| format!("{age}  {step}"));
                Item::new(label, PanelAction::Resume(row.id)).noted(note)
            })
            .collect();
        items.push(Item::new(words.ui(key::RESUME_NEW), PanelAction::Close));
        if !left.is_empty() {
            let ids = left.iter().map(|row| row.id).collect();
            let away = words.ui(key::RESUME_AWAY);
            items.push(Item::new(away, PanelAction::PutAway(ids)));
        }
        let list = List::new(words.ui(key::RESUME_TITLE), items);
        Self {
            list: list.leading(words.ui(key::RESUME_LEAD)),
        }
    }

    /// Asks whether older cases are to stay, all of them together.
    #[must_use]
    pub fn old(words: &Words, rows: &[Row]) -> Self {
        let stay = Item::new(words.ui(key::OLD_STAY), PanelAction::Close);
        let items = vec![stay, put_old_away(words, rows)];
        let lead = words.ui_with(key::OLD_LEAD, &[("count", rows.len().into())]);
        Self {
            list: List::new(words.ui(key::RESUME_TITLE), items).leading(lead),
        }
    }

    /// The same beside the newer ones.
    pub fn add_old(&mut self, words: &Words, rows: &[Row]) {
        self.list.items.push(put_old_away(words, rows));
    }
}

fn put_old_away(words: &Words, rows: &[Row]) -> Item {
    let away = words.ui_with(key::OLD_AWAY, &[("count", rows.len().into())]);
    let ids: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    Item::new(away, PanelAction::PutAway(ids))
}

fn age(words: &Words, millis: i64) -> String {
    let minutes = millis.max(0) / 60_000;
    let (id, count) = match minutes {
        0 => (key::AGE_NOW, 0),
        1..=59 => (key::AGE_MINUTES, minutes),
        _ => (key::AGE_HOURS, minutes / 60),
    };
    words.ui_with(id, &[("count", count.into())])
}

fn step_title(driver: &Driver, place: &str) -> String {
    let pack = driver.active.session.pack();
    match pack.node(place) {
        Some(node) => node_title(&driver.active.words, pack, node),
        None => place.to_owned(),
    }
}

impl Sheet for Resume {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn has_digits(&self) -> bool {
        false
    }

    fn column(&self, brush: &Brush<'_>, room: u16) -> u16 {
        self.list.before_time(brush, room, 28)
    }

    fn other_key(&mut self, key: Key) -> Reply {
        // A hand-over code or what the screen says, typed at once: none of it may pick a case.
        match key {
            Key::Char(_) => Reply::PassOn,
            _ => Reply::Nothing,
        }
    }
}
