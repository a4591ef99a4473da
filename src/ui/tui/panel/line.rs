//! Panels that a line of text is typed into.

use ratatui::layout::Rect;
use tui_input::{Input, InputRequest};

use super::{
    super::{
        geometry::{Cursor, LEFT},
        key,
        message::Key,
        paint::{Brush, Row, position, scrolled},
    },
    Context, Reply, Sheet,
};
use crate::{layout::elide_start, words::Words};

/// The longest text that a field or a line takes while it is typed, in characters.
pub(super) const MAX_TYPED: usize = 200;

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
    let (input, caret) = text_box(context.words, brush, area.width, line, (label, hint));
    head.push(input);
    let width = area.width.saturating_sub(6);
    if let Some(text) = nothing {
        head.extend(brush.paragraph(&text, width, 3, theme.warn));
    }
    if let Some(notice) = context.notice {
        let style = if notice.bad { theme.warn } else { theme.text };
        head.extend(brush.paragraph(&notice.text, width, 3, style));
    }
    head.push(Row::default());
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
pub fn search_box(words: &Words, brush: &Brush<'_>, width: u16) -> Row {
    let names = (key::FIND_BOX, key::FIND_HINT);
    text_box(words, brush, width, &Input::default(), names).0
}

/// A line with what is typed, or what can be typed. With it, the cell of the cursor.
fn text_box(
    words: &Words,
    brush: &Brush<'_>,
    width: u16,
    line: &Input,
    (label, hint): (&str, &str),
) -> (Row, u16) {
    let theme = brush.theme;
    let label = format!("{}  ", words.ui(label));
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
    let (text, style) = if typed.is_empty() {
        let hint = words.ui(hint);
        (brush.elide(&hint, room).into_owned(), theme.dim)
    } else if cut > 0 {
        // It can be seen that there is more in front.
        let rest = elide_start(typed, room.into(), brush.glyphs.cut, brush.policy);
        (rest.into_owned(), theme.title)
    } else {
        (shown.to_owned(), theme.title)
    };
    let row = Row {
        indent: LEFT,
        pieces: vec![(label, theme.accent), (text, style)],
        ..Row::default()
    };
    (row, start + caret)
}
