//! Panels that a line of text is typed into.

use std::ops::Range;

use ratatui::{
    layout::Rect,
    style::{Modifier, Style},
};
use tui_input::{Input, InputRequest};

use super::{
    super::{
        geometry::{Cursor, LEFT},
        glyphs::ASCII,
        key,
        message::Key,
        paint::{Brush, Piece, Row, position, scrolled},
    },
    Context, Reply, Sheet,
};
use crate::{layout::elide_start, words::Words};

/// The longest text that a field or a line takes while it is typed, in characters.
pub(super) const MAX_TYPED: usize = 200;

/// Stands under words that are underlined.
const MARK: &str = "^";

/// What a key does to a text.
pub const fn editing(key: Key) -> Option<InputRequest> {
    Some(match key {
        Key::Char(c) => InputRequest::InsertChar(c),
        Key::Backspace => InputRequest::DeletePrevChar,
        Key::Delete => InputRequest::DeleteNextChar,
        Key::Left => InputRequest::GoToPrevChar,
        Key::Right => InputRequest::GoToNextChar,
        Key::Home => InputRequest::GoToStart,
        Key::End => InputRequest::GoToEnd,
        Key::Ctrl('u') => InputRequest::DeleteLine,
        Key::Ctrl('w') => InputRequest::DeletePrevWord,
        Key::Ctrl(_)
        | Key::F(_)
        | Key::Enter
        | Key::Esc
        | Key::Tab
        | Key::BackTab
        | Key::Up
        | Key::Down
        | Key::PageUp
        | Key::PageDown => return None,
    })
}

/// Whether a text has no room for what is typed.
pub fn is_full(input: &Input, request: &InputRequest, most: usize) -> bool {
    matches!(request, InputRequest::InsertChar(_)) && input.value().chars().count() >= most
}

/// Types a key into a line.
pub(super) fn type_key(line: &mut Input, key: Key, most: usize) -> Reply {
    match editing(key) {
        Some(request) if !is_full(line, &request, most) => {
            line.handle(request);
            Reply::Typed
        }
        Some(_) | None => Reply::Nothing,
    }
}

/// Draws a panel: the box with what is typed stays in sight above what is found.
pub(super) fn draw(
    sheet: &dyn Sheet,
    (label, hint): (&str, &str),
    nothing: Option<String>,
    context: Context<'_>,
    brush: &mut Brush<'_>,
    area: Rect,
) -> Cursor {
    let theme = context.look.theme;
    let list = sheet.list();
    let mut head = list.head(brush, area.width);
    let at = u16::try_from(head.len()).unwrap_or(0);
    let empty = Input::default();
    let line = sheet.line().unwrap_or(&empty);
    let marks = sheet.marks();
    let (boxed, from, caret) = text_box(brush, area.width, line, (label, hint), marks);
    let hidden = marks.iter().any(|at| at.start < from);
    head.push(boxed);
    if hidden {
        // What the item rests on is out of sight in the box.
        head.push(excerpt(brush, area.width, line.value(), marks));
    }
    let marked = head.last().and_then(|row| under(brush, row));
    let lines = head.len();
    let width = area.width.saturating_sub(6);
    if let Some(text) = nothing {
        head.extend(brush.paragraph(&text, width, 3, theme.warn));
    }
    if let Some(notice) = context.notice {
        let style = if notice.bad { theme.warn } else { theme.text };
        head.extend(brush.paragraph(&notice.text, width, 3, style));
    }
    head.push(Row::default());
    if let Some(marked) = marked {
        // In the place of the free row below the box, so that the list stays where it is.
        let below = head.len() - 1;
        match head.get_mut(below) {
            Some(free) if below == lines => *free = marked,
            _ => head.insert(lines, marked),
        }
    }
    let above = u16::try_from(head.len())
        .unwrap_or(area.height)
        .min(area.height);
    brush.rows(
        Rect {
            height: above,
            ..area
        },
        &head,
    );
    let rest = Rect {
        y: area.y + above,
        height: area.height - above,
        ..area
    };
    let column = |room| sheet.column(brush, room);
    let rows = list.rows(brush, area.width, sheet.has_digits(), column);
    scrolled(brush, rest, &rows, Some(list.cursor), 0);
    // Input methods open where the text goes, so the real cursor stays in the box.
    (at < above).then(|| position(area, at, caret))
}

/// The search box of the first screen, where nothing is typed yet.
/// The cursor stands in it: what is typed goes there.
pub fn search_box(words: &Words, brush: &Brush<'_>, width: u16) -> Row {
    let names = (key::FIND_BOX, key::FIND_TYPE);
    let names = (&*words.ui(names.0), &*words.ui(names.1));
    let (row, _, caret) = text_box(brush, width, &Input::default(), names, &[]);
    Row {
        cursor: Some(caret),
        ..row
    }
}

/// A line with what is typed, or what can be typed. With it, the byte of what is typed from which on it is in sight,
/// and the cell of the cursor.
fn text_box(
    brush: &Brush<'_>,
    width: u16,
    line: &Input,
    (label, hint): (&str, &str),
    marks: &[Range<usize>],
) -> (Row, usize, u16) {
    let theme = brush.theme;
    let label = format!("{label}  ");
    let start = LEFT + brush.width(&label);
    let room = width.saturating_sub(start + LEFT).max(1);
    let typed = line.value();
    let before: String = typed.chars().take(line.cursor()).collect();
    // The end of what is typed is what is looked at.
    let mut shown = typed;
    while brush.width(shown) > room
        && let Some(c) = shown.chars().next()
    {
        shown = &shown[c.len_utf8()..];
    }
    let cut = typed.len() - shown.len();
    let caret = brush.width(before.get(cut..).unwrap_or_default());
    let mut pieces = vec![(label, theme.accent)];
    let mut from = 0;
    if typed.is_empty() {
        pieces.push((brush.elide(hint, room).into_owned(), theme.dim));
    } else if cut > 0 {
        // It can be seen that there is more in front.
        let mark = brush.glyphs.cut;
        let rest = elide_start(typed, room.into(), mark, brush.policy);
        let rest = rest.strip_prefix(mark).unwrap_or(&rest);
        from = typed.len() - rest.len();
        pieces.push((mark.to_owned(), theme.title));
        pieces.extend(underlined(typed, from, marks, theme.title));
    } else {
        pieces.extend(underlined(typed, 0, marks, theme.title));
    }
    let row = Row {
        indent: LEFT,
        pieces,
        ..Row::default()
    };
    (row, from, start + caret)
}

/// What is typed around the first of these words, for a line that is too long for the box.
fn excerpt(brush: &Brush<'_>, width: u16, typed: &str, marks: &[Range<usize>]) -> Row {
    let style = brush.theme.text;
    let first = marks.first().map_or(0, |at| at.start);
    let before = typed.get(..first).unwrap_or_default();
    let room = width.saturating_sub(2 * LEFT);
    let mark = brush.glyphs.cut;
    // Some of what stands before it tells where in the text it is.
    let context = elide_start(before, usize::from(room / 4), mark, brush.policy);
    let (cut, kept) = match context.strip_prefix(mark) {
        Some(kept) if context.len() != before.len() => (mark, kept),
        _ => ("", &*context),
    };
    let from = first - kept.len();
    let free = room.saturating_sub(brush.width(cut));
    let shown = brush.elide(typed.get(from..).unwrap_or_default(), free);
    let to = from + shown.strip_suffix(mark).unwrap_or(&shown).len();
    let to = to.min(typed.len());
    let mut pieces = vec![(cut.to_owned(), style)];
    pieces.extend(underlined(&typed[..to], from, marks, style));
    if to < typed.len() {
        pieces.push((mark.to_owned(), style));
    }
    Row {
        indent: LEFT,
        pieces,
        ..Row::default()
    }
}

/// A text from this byte on, with these words underlined.
fn underlined(text: &str, from: usize, marks: &[Range<usize>], style: Style) -> Vec<Piece> {
    // Of a theme that underlines the whole line only the words stay so.
    let style = if marks.is_empty() {
        style
    } else {
        style.remove_modifier(Modifier::UNDERLINED)
    };
    let mut pieces = Vec::new();
    let mut at = from;
    for mark in marks {
        let (start, end) = (mark.start.max(at), mark.end.min(text.len()));
        if let (Some(before), Some(word)) = (text.get(at..start), text.get(start..end))
            && !word.is_empty()
        {
            pieces.push((before.to_owned(), style));
            pieces.push((word.to_owned(), style.add_modifier(Modifier::UNDERLINED)));
            at = end;
        }
    }
    pieces.push((text.get(at..).unwrap_or_default().to_owned(), style));
    pieces
}

/// Signs under the underlined words of a row, for terminals that may draw no lines.
fn under(brush: &Brush<'_>, row: &Row) -> Option<Row> {
    if brush.glyphs != ASCII && !brush.theme.is_colourless() {
        return None;
    }
    let mut marks = String::new();
    // The first piece is the name of the line, or where it was cut.
    for ((text, style), nth) in row.pieces.iter().zip(0..) {
        let line = nth > 0 && style.add_modifier.contains(Modifier::UNDERLINED);
        let sign = if line { MARK } else { " " };
        marks.push_str(&sign.repeat(brush.width(text).into()));
    }
    let marks = marks.trim_end();
    let marked = marks.contains(MARK);
    marked.then(|| Row::plain(marks, brush.theme.text).indented(row.indent))
}
