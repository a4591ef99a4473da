//! The list of every panel: items under a heading, one of them under the cursor.

use ratatui::layout::Rect;

use super::{
    super::{
        geometry::{Cursor, MEASURE},
        paint::{Brush, Row, scrolled, top},
    },
    PanelAction,
};
use crate::app::screen::Mark;

/// One line to pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it says.
    pub label: String,
    /// What stands beside it.
    pub note: Option<String>,
    /// A step of the way: how it was taken.
    pub how: Option<Mark>,
    /// Where the case stands.
    pub here: bool,
    /// Lines that belong to it and cannot be picked.
    pub under: Vec<String>,
    /// The digit that picks it, where that is not its place in the list.
    pub digit: Option<char>,
    /// Stands above it: what it and those behind it are listed under.
    pub heading: Option<String>,
    /// What picking it does.
    pub pick: PanelAction,
}

impl Item {
    /// An item.
    #[must_use]
    pub const fn new(label: String, pick: PanelAction) -> Self {
        Self {
            label,
            note: None,
            how: None,
            here: false,
            under: Vec::new(),
            digit: None,
            heading: None,
            pick,
        }
    }

    /// Picked by this digit, wherever it stands; so are all others of its list then, or by none.
    #[must_use]
    pub const fn by(mut self, digit: char) -> Self {
        self.digit = Some(digit);
        self
    }

    /// With a note beside it.
    #[must_use]
    pub fn noted(mut self, note: String) -> Self {
        self.note = Some(note);
        self
    }
}

/// Items under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The heading.
    pub title: String,
    /// A sentence under the heading.
    pub lead: Option<String>,
    /// What can be picked.
    pub items: Vec<Item>,
    /// The item under the cursor.
    pub cursor: usize,
    /// Rows scrolled down below the last item.
    pub below: usize,
}

impl List {
    /// A list with the cursor on its first item.
    #[must_use]
    pub const fn new(title: String, items: Vec<Item>) -> Self {
        Self {
            title,
            lead: None,
            items,
            cursor: 0,
            below: 0,
        }
    }

    /// With a sentence under the heading.
    #[must_use]
    pub fn leading(mut self, lead: String) -> Self {
        self.lead = Some(lead);
        self
    }

    /// Other items, the cursor on the first.
    pub fn replace(&mut self, items: Vec<Item>) {
        self.items = items;
        self.cursor = 0;
    }

    /// Moves the cursor, and below the last item the notes, of which `below` rows are out of sight; picks
    /// nothing.
    pub fn step(&mut self, by: isize, below: usize) -> Option<PanelAction> {
        let last = self.items.len().saturating_sub(1);
        let to = (self.cursor + self.below).saturating_add_signed(by);
        self.cursor = to.min(last);
        self.below = (to - self.cursor).min(below);
        None
    }

    /// What the item under the cursor does.
    #[must_use]
    pub fn picked(&self) -> Option<PanelAction> {
        self.items.get(self.cursor).map(|item| item.pick.clone())
    }

    /// What the item with this digit does: 1 is the first, unless they have digits of their own.
    #[must_use]
    pub fn by_digit(&self, digit: char) -> Option<PanelAction> {
        if self.has_own_digits() {
            let item = self.items.iter().find(|item| item.digit == Some(digit))?;
            return Some(item.pick.clone());
        }
        let at = digit.to_digit(10)?.checked_sub(1)?;
        let item = self.items.get(at as usize)?;
        Some(item.pick.clone())
    }

    fn has_own_digits(&self) -> bool {
        self.items.iter().any(|item| item.digit.is_some())
    }

    /// The rows of the heading.
    pub(super) fn head(&self, brush: &Brush<'_>, width: u16) -> Vec<Row> {
        let width = measure(width);
        let mut rows = vec![Row::default()];
        rows.extend(brush.paragraph(&self.title, width, 3, brush.theme.title));
        if let Some(lead) = &self.lead {
            rows.extend(brush.paragraph(lead, width, 3, brush.theme.text));
        }
        rows
    }

    /// The rows of the items, with their digits or without.
    pub(super) fn rows(
        &self,
        brush: &Brush<'_>,
        width: u16,
        digits: bool,
        column: impl Fn(u16) -> u16,
    ) -> Vec<Row> {
        let mut rows = Vec::new();
        for (at, item) in self.items.iter().enumerate() {
            if let Some(heading) = &item.heading {
                let heading = brush.elide(heading, width.saturating_sub(4)).into_owned();
                let row = Row::plain(&heading, brush.theme.accent).indented(3);
                rows.push(Row {
                    focus: Some(at),
                    ..row
                });
            }
            rows.push(self.row(brush, at, item, width, digits, &column));
            for way in &item.under {
                let way = format!("{} {way}", brush.glyphs.branch);
                let way = brush.elide(&way, width.saturating_sub(9)).into_owned();
                rows.push(Row::plain(&way, brush.theme.dim).indented(7));
            }
        }
        rows
    }

    /// The label on the left, the note in a column of its own.
    fn row(
        &self,
        brush: &Brush<'_>,
        at: usize,
        item: &Item,
        width: u16,
        digits: bool,
        column: &impl Fn(u16) -> u16,
    ) -> Row {
        let theme = brush.theme;
        let selected = at == self.cursor;
        let plain = if selected { theme.selected } else { theme.text };
        let dim = if selected { theme.selected } else { theme.dim };
        let cursor = if selected { brush.glyphs.cursor } else { ' ' };
        let sign = if item.here {
            brush.glyphs.here.to_string()
        } else {
            match item.how {
                Some(mark) => brush.glyphs.of_step(mark).to_string(),
                None if self.has_own_digits() => item.digit.unwrap_or(' ').to_string(),
                None if digits && at < 9 => (at + 1).to_string(),
                None => " ".to_owned(),
            }
        };
        let room = width.saturating_sub(8);
        let column = match item.note {
            Some(_) => column(room).min(room),
            // With nothing beside it, it has the whole row.
            None => room,
        };
        let label = brush.elide(&item.label, column).into_owned();
        let mut pieces = vec![(format!(" {cursor} {sign} "), dim), (label.clone(), plain)];
        if let Some(note) = &item.note {
            let gap = column.saturating_sub(brush.width(&label)) + 2;
            let note = brush.elide(note, room.saturating_sub(column + 2));
            pieces.push((" ".repeat(gap.into()), plain));
            pieces.push((note.into_owned(), dim));
        }
        Row {
            pieces,
            bar: selected.then_some(theme.selected),
            focus: Some(at),
            cursor: selected.then_some(1),
            ..Row::default()
        }
    }

    /// The column of the labels where a time stands beside them that takes so many cells; on a narrow screen who it is
    /// about matters more.
    pub(super) fn before_time(&self, brush: &Brush<'_>, room: u16, time: u16) -> u16 {
        const FEWEST: u16 = 34;
        self.widest(brush)
            .min(room.saturating_sub(time).max(FEWEST))
    }

    /// The cells of the widest label that has something beside it; where none has, of the widest.
    pub(super) fn widest(&self, brush: &Brush<'_>) -> u16 {
        let beside = self.items.iter().any(|item| item.note.is_some());
        let labels = self
            .items
            .iter()
            .filter(|item| item.note.is_some() || !beside);
        let labels = labels.map(|item| brush.width(&item.label));
        labels.max().unwrap_or(0)
    }

    /// The cells of the widest note.
    pub(super) fn widest_note(&self, brush: &Brush<'_>) -> u16 {
        let notes = self.items.iter().filter_map(|item| item.note.as_deref());
        notes.map(|note| brush.width(note)).max().unwrap_or(0)
    }

    /// How many rows can be scrolled further down, once the cursor is on the last item.
    pub(super) fn rows_below(&self, rows: &[Row], height: usize) -> usize {
        let most = rows.len().saturating_sub(height);
        let last = self.items.len().saturating_sub(1);
        most.saturating_sub(self.first_row(last, rows, height))
    }

    /// The first row that is drawn. Below the last item there are only notes: they come into sight with it where
    /// there is room for both, and are scrolled to where there is not.
    fn first_row(&self, cursor: usize, rows: &[Row], height: usize) -> usize {
        let most = rows.len().saturating_sub(height);
        let base = top(rows, height, Some(cursor));
        let at = rows.iter().position(|row| row.focus == Some(cursor));
        let at_last = cursor + 1 == self.items.len();
        if at_last && at.is_some_and(|at| at > most) {
            most
        } else {
            base
        }
    }
}

/// The cells of running text in a panel.
pub(super) fn measure(width: u16) -> u16 {
    width.saturating_sub(4).min(MEASURE + 20)
}

/// Lines that only inform, a row each, with a sign before them or without.
pub(super) fn notes(brush: &Brush<'_>, width: u16, lines: &[String], signed: bool) -> Vec<Row> {
    let room = measure(width).saturating_sub(2);
    let row = |line: &String| {
        let text = if signed {
            format!("{} {line}", brush.glyphs.branch)
        } else {
            line.clone()
        };
        Row::plain(&brush.elide(&text, room), brush.theme.dim).indented(5)
    };
    lines.iter().map(row).collect()
}

/// The same as running text.
pub(super) fn paragraphs(brush: &Brush<'_>, width: u16, lines: &[String]) -> Vec<Row> {
    let wrapped = |line: &String| brush.paragraph(line, measure(width), 3, brush.theme.text);
    lines.iter().flat_map(wrapped).collect()
}

/// Draws the rows of a list that fit.
pub(super) fn draw(list: &List, rows: &[Row], brush: &mut Brush<'_>, area: Rect) -> Cursor {
    let (height, focus) = (area.height.into(), Some(list.cursor));
    let base = top(rows, height, focus);
    let wanted = list.first_row(list.cursor, rows, height) + list.below;
    let peek = isize::try_from(wanted.saturating_sub(base)).unwrap_or(isize::MAX);
    scrolled(brush, area, rows, focus, peek)
}
