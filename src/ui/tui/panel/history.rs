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
        ticket::{outcome_named, pair, passed_to},
    },
    cases::{Row, clock},
    layout::columns::{self, Column},
    words::{FluentValue, Words},
};

/// Makes a drill of a case; the letters belong to the box.
pub(super) const PRACTISE: Key = Key::Ctrl('t');

/// What stands beside a line of the list.
const MARGIN: u16 = 8;

/// The cases that what is typed is about.
#[derive(Clone, Debug)]
pub struct History {
    list: List,
    line: Input,
    heads: Vec<String>,
    cells: Vec<Vec<String>>,
}

impl History {
    /// An empty list: cases are still to be read.
    #[must_use]
    pub fn new(words: &Words) -> Self {
        Self {
            list: List::new(words.ui(key::HISTORY_TITLE), Vec::new()),
            line: Input::default(),
            heads: Vec::new(),
            cells: Vec::new(),
        }
    }

    /// The list in columns that line up, as wide as there is room.
    fn in_columns(&self, width: u16) -> Self {
        let mut heads = self.heads.iter().cloned();
        let mut head = || heads.next().unwrap_or_default();
        let columns = [
            Column::whole(head()),
            Column::whole(head()),
            Column::cut(head(), 8),
            Column::cut(head(), 10),
            // What came of it, or that somebody has it open, is what the list is read for.
            Column::cut(head(), 22),
        ];
        // A shop that nobody calls needs no room for who did.
        let filled = |at: usize| {
            self.cells
                .iter()
                .any(|row| row.get(at).is_some_and(|cell| !cell.is_empty()))
        };
        let rows = self.cells.iter().map(|row| {
            let row = row.iter().enumerate().filter(|(at, _)| filled(*at));
            row.map(|(_, cell)| cell.clone()).collect()
        });
        let rows: Vec<Vec<String>> = rows.collect();
        let columns = columns
            .into_iter()
            .enumerate()
            .filter(|(at, _)| filled(*at));
        let columns: Vec<Column> = columns.map(|(_, column)| column).collect();
        let room = usize::from(width.saturating_sub(MARGIN));
        let lines = columns::lines(&columns, &rows, room);
        let mut shown = self.clone();
        let mut lines = lines.into_iter();
        let head = lines.next();
        for (item, line) in shown.list.items.iter_mut().zip(lines) {
            item.label = line;
        }
        if let (Some(first), Some(head)) = (shown.list.items.first_mut(), head) {
            first.heading = Some(format!("  {head}"));
        }
        shown
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
        self.cells = rows.iter().map(|row| cells(driver, row)).collect();
        self.heads = words
            .ui(key::HISTORY_COLUMNS)
            .split(" | ")
            .map(str::to_owned)
            .collect();
        // How wide each column is, the window says when they are drawn.
        let items = rows
            .iter()
            .zip(&self.cells)
            .map(|(row, cells)| Item::new(cells.join("  "), PanelAction::Look(row.id)));
        self.list.replace(items.collect());
    }
}

/// A line of the list: number, day and time, who called, trouble, outcome.
fn cells(driver: &Driver, row: &Row) -> Vec<String> {
    let words = &driver.active.words;
    let caller = row.shop.as_ref().or(row.merchant.as_ref());
    vec![
        row.number.spoken(),
        clock::day_and_time(row.began),
        caller.or(row.phone.as_ref()).cloned().unwrap_or_default(),
        flow_title(driver, &row.flow),
        came_of(driver, row, words),
    ]
}

/// What came of a case, who has it or had it, or what it waits for.
fn came_of(driver: &Driver, row: &Row, words: &Words) -> String {
    if row.held.is_some() {
        return words.ui(key::IN_USE);
    }
    if let Some(to) = row.passed_to {
        let args = [("to", FluentValue::from(passed_to(words, to)))];
        return words.ui_with(key::HISTORY_PASSED_ON, &args);
    }
    if let Some(waits) = waits(words, row, driver.now()) {
        return waits;
    }
    let label = outcome_named(words, row.outcome).label;
    let Some((to, at)) = row.came_back else {
        return label;
    };
    let args = [
        ("to", FluentValue::from(passed_to(words, to))),
        ("time", clock::day_and_time(at).into()),
    ];
    pair(words, &label, &words.ui_with(key::HISTORY_CAME_BACK, &args))
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
        let shown = self.in_columns(area.width);
        let none = self.list.items.is_empty();
        let nothing = none.then(|| context.words.ui(key::HISTORY_NONE));
        let words = context.words;
        let (label, hint) = (words.ui(key::HISTORY_BOX), words.ui(key::HISTORY_HINT));
        line::draw(&shown, (&label, &hint), nothing, context, brush, area)
    }
}
