//! A ticket as a square that a phone can scan.

use qrcode::{Color as Module, EcLevel, QrCode, Version, bits::Bits};
use ratatui::{
    layout::Rect,
    style::{Color, Modifier, Style},
};

use super::{
    super::{
        geometry::{Cursor, LEFT},
        glyphs, key,
        paint::{Brush, Row},
    },
    Context, Item, List, PanelAction, Sheet,
};
use crate::{
    app::ticket::Ticket,
    layout::Ambiguous,
    words::{FluentValue, Words},
};

/// A ticket in as many words as there is room for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    list: List,
    /// The whole ticket where there is room for so large a square, else the most needed of it.
    texts: [String; 3],
}

impl Qr {
    /// The square of a ticket, under this heading.
    #[must_use]
    pub fn new(words: &Words, title: String, ticket: Ticket) -> Self {
        let items = vec![Item::new(words.ui(key::QR_CLOSE), PanelAction::Close)];
        Self {
            list: List::new(title, items),
            texts: [ticket.text(words), ticket.brief(words), ticket.handover],
        }
    }

    /// What the square may hold: the first text that fits.
    #[must_use]
    pub const fn texts(&self) -> &[String; 3] {
        &self.texts
    }
}

impl Sheet for Qr {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn draw(&self, context: Context<'_>, brush: &mut Brush<'_>, area: Rect) -> Cursor {
        draw(&self.texts, context, brush, area);
        None
    }

    fn rows_below(&self, _: Context<'_>) -> usize {
        0
    }
}

/// Light modules around the square. Phones make do with two where there is no room for four.
const QUIET: usize = 2;

/// Draws the largest of the texts that fits, or says how much room the smallest needs.
fn draw(texts: &[String], context: Context<'_>, brush: &mut Brush<'_>, area: Rect) {
    // Half blocks are ambiguous: two cells wide on the terminals that take this form.
    let wide = brush.glyphs == glyphs::ASCII || brush.policy == Ambiguous::Wide;
    let squares = texts.iter().filter_map(|text| Square::of(text));
    let squares: Vec<Square> = squares.collect();
    let fits = |square: &&Square| {
        let (columns, rows) = square.cells(wide);
        columns <= area.width.into() && rows <= area.height.into()
    };
    if let Some(at) = squares.iter().position(|square| fits(&square)) {
        squares[at].draw(brush, area, wide, brush.theme.is_colourless());
        if at > 0 {
            let whole = squares[0].cells(wide);
            shortened(context.words, brush, area, squares[at].cells(wide).1, whole);
        }
        return;
    }
    let smallest = squares.last().map(|square| square.cells(wide));
    let (columns, rows) = smallest.unwrap_or((80, 50));
    // The header, the footer and their rules take four rows.
    let args = [
        ("columns", FluentValue::from(columns)),
        ("rows", (rows + 4).into()),
    ];
    let text = context.words.ui_with(key::QR_TOO_SMALL, &args);
    let mut rows = vec![Row::default()];
    rows.extend(brush.paragraph(
        &text,
        area.width.saturating_sub(2 * LEFT),
        LEFT,
        brush.theme.text,
    ));
    brush.rows(area, &rows);
}

/// Says below the square that it holds less than the ticket, and how much room that would take.
fn shortened(words: &Words, brush: &mut Brush<'_>, area: Rect, used: usize, whole: (usize, usize)) {
    let used = u16::try_from(used).unwrap_or(area.height).min(area.height);
    let args = [
        ("columns", FluentValue::from(whole.0)),
        ("rows", (whole.1 + 4).into()),
    ];
    let text = words.ui_with(key::QR_SHORTENED, &args);
    let rows = brush.paragraph(
        &text,
        area.width.saturating_sub(2 * LEFT),
        LEFT,
        brush.theme.dim,
    );
    let below = Rect {
        y: area.y + used,
        height: area.height - used,
        ..area
    };
    brush.rows(below, &rows);
}

/// One run of UTF-8 bytes that says so. Left to itself the encoder takes pairs of bytes for Japanese, and
/// phones read Chinese as garbage.
fn encoded(text: &str) -> Option<QrCode> {
    const UTF_8: u32 = 26;
    (1..=40).find_map(|version| {
        let mut bits = Bits::new(Version::Normal(version));
        bits.push_eci_designator(UTF_8).ok()?;
        bits.push_byte_data(text.as_bytes()).ok()?;
        bits.push_terminator(EcLevel::L).ok()?;
        QrCode::with_bits(bits, EcLevel::L).ok()
    })
}

struct Square {
    side: usize,
    modules: Vec<bool>,
}

impl Square {
    fn of(text: &str) -> Option<Self> {
        let code = encoded(text.trim_end())?;
        let dark = code
            .to_colors()
            .into_iter()
            .map(|module| module == Module::Dark);
        Some(Self {
            side: code.width(),
            modules: dark.collect(),
        })
    }

    /// Columns and rows that it takes: two modules stand in one cell, or one in two.
    fn cells(&self, wide: bool) -> (usize, usize) {
        let side = self.side + 2 * QUIET;
        if wide {
            (2 * side, side)
        } else {
            (side, side.div_ceil(2))
        }
    }

    /// Whether the module is dark; around the square all are light.
    fn is_dark(&self, x: usize, y: usize) -> bool {
        let (Some(x), Some(y)) = (x.checked_sub(QUIET), y.checked_sub(QUIET)) else {
            return false;
        };
        x < self.side && y < self.side && self.modules[y * self.side + x]
    }

    fn draw(&self, brush: &mut Brush<'_>, area: Rect, wide: bool, colourless: bool) {
        let side = self.side + 2 * QUIET;
        let (columns, rows) = self.cells(wide);
        let left = area
            .width
            .saturating_sub(u16::try_from(columns).unwrap_or(area.width))
            / 2;
        for row in 0..rows {
            let y = area.y + u16::try_from(row).unwrap_or(0);
            let line = Rect {
                y,
                height: 1,
                ..area
            };
            let mut x = left;
            for column in 0..side {
                let (text, style) = if wide {
                    ("  ", blank(self.is_dark(column, row), colourless))
                } else {
                    let pair = (
                        self.is_dark(column, 2 * row),
                        self.is_dark(column, 2 * row + 1),
                    );
                    (half(pair), plain(colourless))
                };
                x = brush.text(line, x, text, style);
            }
        }
    }
}

/// Two modules in a cell. Light ones are drawn: terminals are dark, and phones read both anyhow.
const fn half((above, below): (bool, bool)) -> &'static str {
    match (above, below) {
        (false, false) => "\u{2588}",
        (false, true) => "\u{2580}",
        (true, false) => "\u{2584}",
        (true, true) => " ",
    }
}

fn plain(colourless: bool) -> Style {
    if colourless {
        Style::new()
    } else {
        Style::new().fg(Color::White).bg(Color::Black)
    }
}

fn blank(dark: bool, colourless: bool) -> Style {
    match (dark, colourless) {
        (true, _) if !colourless => Style::new().bg(Color::Black),
        (false, false) => Style::new().bg(Color::White),
        (false, true) => Style::new().add_modifier(Modifier::REVERSED),
        (true, _) => Style::new(),
    }
}
