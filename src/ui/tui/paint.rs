//! Putting text into cells by our own measure, so that a terminal that draws ambiguous characters
//! two cells wide still shows every row right.

use ratatui::{
    buffer::{Buffer, CellDiffOption},
    layout::{Alignment, Position, Rect},
    style::Style,
};
use unicode_segmentation::UnicodeSegmentation as _;

use super::{geometry::Cursor, glyphs::Glyphs, theme::Theme};
use crate::layout::{Ambiguous, elide, wrap};

/// Colours, signs, and how wide the terminal draws ambiguous characters.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Colours.
    pub theme: Theme,
    /// Signs beside the words.
    pub glyphs: Glyphs,
    /// Width of ambiguous characters.
    pub policy: Ambiguous,
}

/// A styled piece of a row.
pub type Piece = (String, Style);

/// One row of a text.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Cells to the left of the text.
    pub indent: u16,
    /// The text, piece by piece.
    pub pieces: Vec<Piece>,
    /// Style of the whole row, the empty part too.
    pub bar: Option<Style>,
    /// Where it stands.
    pub alignment: Option<Alignment>,
    /// Position in the foci that the row belongs to.
    pub focus: Option<usize>,
    /// Cell of the real cursor, counted from the left edge.
    pub cursor: Option<u16>,
    /// It is part of the question, which stays in sight where the rest is scrolled.
    pub title: bool,
}

impl Row {
    /// A row of one piece.
    pub fn plain(text: &str, style: Style) -> Self {
        Self {
            pieces: vec![(text.to_owned(), style)],
            ..Self::default()
        }
    }

    /// Indented.
    pub const fn indented(mut self, cells: u16) -> Self {
        self.indent = cells;
        self
    }

    /// As part of the question.
    pub const fn of_title(mut self) -> Self {
        self.title = true;
        self
    }

    /// Aligned.
    pub const fn aligned(mut self, alignment: Alignment) -> Self {
        self.alignment = Some(alignment);
        self
    }
}

/// Draws with the colours, signs and width policy of a look.
pub struct Brush<'b> {
    buffer: &'b mut Buffer,
    pub theme: Theme,
    pub glyphs: Glyphs,
    pub policy: Ambiguous,
    /// Rows of the body were left out above.
    pub more_above: bool,
    /// Rows of the body were left out below.
    pub more_below: bool,
}

impl<'b> Brush<'b> {
    pub const fn new(look: Look, buffer: &'b mut Buffer) -> Self {
        Self {
            buffer,
            theme: look.theme,
            glyphs: look.glyphs,
            policy: look.policy,
            more_above: false,
            more_below: false,
        }
    }

    /// Width in cells.
    pub fn width(&self, text: &str) -> u16 {
        u16::try_from(self.policy.width(text)).unwrap_or(u16::MAX)
    }

    /// Cut to this many cells.
    pub fn elide<'t>(&self, text: &'t str, cells: u16) -> std::borrow::Cow<'t, str> {
        elide(text, cells.into(), self.glyphs.cut, self.policy)
    }

    /// Writes into the first row of `area`, `x` cells from its left edge; what does not fit is cut
    /// between graphemes. Returns the cell after the text.
    pub fn text(&mut self, area: Rect, x: u16, text: &str, style: Style) -> u16 {
        let area = area.intersection(self.buffer.area);
        if area.is_empty() {
            return x;
        }
        let mut x = x;
        for grapheme in text.graphemes(true) {
            let cells = u16::try_from(self.policy.grapheme_width(grapheme)).unwrap_or(u16::MAX);
            if cells == 0 {
                continue;
            }
            if x.saturating_add(cells) > area.width {
                break;
            }
            self.grapheme(area.x + x, area.y, grapheme, cells, style);
            x += cells;
        }
        x
    }

    fn grapheme(&mut self, x: u16, y: u16, grapheme: &str, cells: u16, style: Style) {
        let usual = Ambiguous::Narrow.grapheme_width(grapheme);
        if let Some(cell) = self.buffer.cell_mut((x, y)) {
            cell.reset();
            cell.set_symbol(grapheme).set_style(style);
            if usual != usize::from(cells)
                && let Some(forced) = std::num::NonZeroU16::new(cells)
            {
                // ratatui measures on its own and takes these for one cell.
                cell.set_diff_option(CellDiffOption::ForcedWidth(forced));
            }
        }
        for behind in 1..cells {
            if let Some(cell) = self.buffer.cell_mut((x + behind, y)) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }

    /// Draws a row into the first row of `area`.
    pub fn row(&mut self, area: Rect, row: &Row) {
        if let Some(bar) = row.bar {
            self.buffer.set_style(Rect { height: 1, ..area }, bar);
        }
        let length: u16 = row
            .pieces
            .iter()
            .map(|(text, _)| self.width(text))
            .fold(0, u16::saturating_add);
        let free = area.width.saturating_sub(length);
        let mut x = match row.alignment {
            Some(Alignment::Center) => free / 2,
            Some(Alignment::Right) => free,
            Some(Alignment::Left) | None => row.indent,
        };
        for (text, style) in &row.pieces {
            x = self.text(area, x, text, *style);
        }
    }

    /// Draws rows below one another, as many as there is room for.
    pub fn rows(&mut self, area: Rect, rows: &[Row]) {
        for (line, row) in area.rows().zip(rows) {
            self.row(line, row);
        }
    }

    /// A horizontal rule.
    pub fn rule(&mut self, area: Rect) {
        let (sign, style) = (self.glyphs.rule, self.theme.rule);
        self.fill(area, sign, style);
    }

    /// The part of the way that is done.
    pub fn progress(&mut self, area: Rect) {
        let (sign, style) = (self.glyphs.done, self.theme.accent);
        self.fill(area, sign, style);
    }

    /// A vertical rule.
    pub fn wall(&mut self, area: Rect) {
        let (sign, style) = (self.glyphs.wall, self.theme.rule);
        self.fill(area, sign, style);
    }

    /// A sign and a few words near the right end of a rule.
    pub fn mark(&mut self, area: Rect, sign: char, text: &str) {
        let text = format!(" {sign} {text} ");
        let x = area.width.saturating_sub(self.width(&text) + 3);
        let style = self.theme.accent;
        self.text(area, x, &text, style);
    }

    /// A few words near the left end of a rule.
    pub fn hint(&mut self, area: Rect, text: &str) {
        let text = format!(" {text} ");
        let text = self.elide(&text, area.width / 2).into_owned();
        let style = self.theme.dim;
        self.text(area, 2, &text, style);
    }

    fn fill(&mut self, area: Rect, sign: char, style: Style) {
        for position in area.intersection(self.buffer.area).positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.set_char(sign).set_style(style);
            }
        }
    }

    /// A paragraph wrapped to `cells`, indented.
    pub fn paragraph(&self, text: &str, cells: u16, indent: u16, style: Style) -> Vec<Row> {
        wrap(text, cells.max(2).into(), self.policy)
            .into_iter()
            .map(|line| Row::plain(line, style).indented(indent))
            .collect()
    }
}

/// Draws the rows that fit, so that those of `focus` are among them.
pub fn scrolled(
    brush: &mut Brush<'_>,
    area: Rect,
    rows: &[Row],
    focus: Option<usize>,
    peek: isize,
) -> Cursor {
    let height = usize::from(area.height);
    let most = rows.len().saturating_sub(height);
    let top = top(rows, height, focus);
    let top = top.saturating_add_signed(peek).min(most);
    let mut cursor = None;
    let shown = &rows[top.min(rows.len())..];
    brush.rows(area, shown);
    for (y, row) in (0..area.height).zip(shown) {
        if let Some(x) = row.cursor {
            cursor = Some(position(area, y, x.min(area.width.saturating_sub(1))));
        }
    }
    brush.more_above |= top > 0;
    brush.more_below |= top < most;
    cursor
}

/// The first row that is drawn, so that what the cursor is on stands in sight.
pub fn top(rows: &[Row], height: usize, focus: Option<usize>) -> usize {
    let Some(focus) = focus else { return 0 };
    let of_focus = |row: &Row| row.focus == Some(focus);
    let first = rows.iter().position(of_focus);
    let last = rows.iter().rposition(of_focus);
    let (Some(first), Some(last)) = (first, last) else {
        return 0;
    };
    // One more row on either side, so that it is seen that something follows.
    let most = rows.len().saturating_sub(height);
    let top = (last + 2).saturating_sub(height).min(most);
    top.min(first.saturating_sub(1))
}

/// Where the real cursor stands in a row at `y`.
pub const fn position(area: Rect, y: u16, cursor: u16) -> Position {
    Position {
        x: area.x + cursor,
        y: area.y + y,
    }
}
