//! A list over the whole screen.

use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

use super::{
    Cursor, LEFT, MEASURE,
    body::{scrolled, top},
    page,
    paint::{Brush, Row},
    qr,
};
use crate::{
    layout::elide_start,
    session::{How, handover::is_meant_as_code},
    ui::tui::{
        app::App,
        key,
        panel::{Item, Panel, PanelAction, PanelKind},
    },
};

pub fn draw(app: &App, panel: &Panel, brush: &mut Brush<'_>, area: Rect) -> Cursor {
    if panel.sort.has_line() {
        let head = head(app, panel, brush, area.width);
        return with_line(app, panel, brush, area, head);
    }
    if panel.sort == PanelKind::Qr {
        qr::draw(app, panel, brush, area);
        return None;
    }
    let rows = rows(app, panel, brush, area.width);
    let focus = Some(panel.cursor);
    let base = top(&rows, area.height.into(), focus);
    let wanted = first_row(panel, panel.cursor, &rows, area.height.into()) + panel.below;
    let peek = isize::try_from(wanted.saturating_sub(base)).unwrap_or(isize::MAX);
    scrolled(brush, area, &rows, focus, peek)
}

/// How many rows can be scrolled further down, once the cursor is on the last item.
pub fn below(app: &App, panel: &Panel) -> usize {
    let mut buffer = Buffer::default();
    let brush = Brush::new(app, &mut buffer);
    let rows = rows(app, panel, &brush, app.size.0);
    let height = page(app.size);
    let most = rows.len().saturating_sub(height);
    let last = panel.items.len().saturating_sub(1);
    most.saturating_sub(first_row(panel, last, &rows, height))
}

/// The first row that is drawn. Below the last item there are only notes: they come into sight with it where
/// there is room for both, and are scrolled to where there is not.
fn first_row(panel: &Panel, cursor: usize, rows: &[Row], height: usize) -> usize {
    let most = rows.len().saturating_sub(height);
    let base = top(rows, height, Some(cursor));
    let at = rows.iter().position(|row| row.focus == Some(cursor));
    let at_last = cursor + 1 == panel.items.len();
    if at_last && at.is_some_and(|at| at > most) {
        most
    } else {
        base
    }
}

fn head(app: &App, panel: &Panel, brush: &Brush<'_>, width: u16) -> Vec<Row> {
    let theme = app.theme;
    let width = measure(width);
    let mut rows = vec![Row::default()];
    rows.extend(brush.paragraph(&panel.title, width, 3, theme.title));
    if let Some(lead) = lead(app, panel) {
        rows.extend(brush.paragraph(&lead, width, 3, theme.text));
    }
    rows
}

fn measure(width: u16) -> u16 {
    width.saturating_sub(4).min(MEASURE + 20)
}

/// Everything in a panel without a line to type into.
fn rows(app: &App, panel: &Panel, brush: &Brush<'_>, width: u16) -> Vec<Row> {
    let theme = app.theme;
    let mut rows = head(app, panel, brush, width);
    rows.push(Row::default());
    let notes_first = panel.sort == PanelKind::Void;
    if notes_first {
        notes(app, panel, brush, &mut rows, measure(width));
        rows.push(Row::default());
    }
    let mut number = 0;
    for (at, item) in panel.items.iter().enumerate() {
        number += 1;
        rows.push(line(app, panel, brush, at, number, item, width));
        for way in &item.under {
            let way = format!("{} {way}", brush.glyphs.branch);
            let way = brush.elide(&way, width.saturating_sub(9)).into_owned();
            rows.push(Row::plain(&way, theme.dim).indented(7));
        }
    }
    if !notes_first && !panel.notes.is_empty() {
        rows.push(Row::default());
        if panel.sort == PanelKind::Trail {
            let heading = app.words().ui(key::TRAIL_WAYS);
            rows.push(Row::plain(&heading, theme.dim).indented(3));
        }
        notes(app, panel, brush, &mut rows, measure(width));
    }
    rows
}

/// The box with what is typed stays in sight above what is found.
fn with_line(
    app: &App,
    panel: &Panel,
    brush: &mut Brush<'_>,
    area: Rect,
    head: Vec<Row>,
) -> Cursor {
    let theme = app.theme;
    let mut head = head;
    let at = u16::try_from(head.len()).unwrap_or(0);
    let (input, caret) = text_box(app, brush, area.width, panel.sort);
    head.push(input);
    let width = area.width.saturating_sub(6);
    if let Some(text) = nothing(app, panel) {
        head.extend(brush.paragraph(&text, width, 3, theme.warn));
    }
    if let Some(notice) = &app.notice {
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
    let items = panel.items.iter().enumerate();
    let rows: Vec<Row> = items
        .map(|(at, item)| line(app, panel, brush, at, at + 1, item, area.width))
        .collect();
    scrolled(brush, rest, &rows, Some(panel.cursor), 0);
    // Input methods open where the text goes, so the real cursor stays in the box.
    (at < above).then(|| position(area, at, caret))
}

/// What to say where nothing was found.
fn nothing(app: &App, panel: &Panel) -> Option<String> {
    let first = panel.items.first();
    match panel.sort {
        PanelKind::History => first.is_none().then(|| app.words().ui(key::HISTORY_NONE)),
        PanelKind::Find => {
            let nothing = matches!(first, Some(item) if item.pick == PanelAction::Everything);
            let handover = is_meant_as_code(app.active.content.identity, app.query.value());
            let empty = app.query.value().trim().is_empty();
            (nothing && !empty && !handover).then(|| app.words().ui(key::FIND_NOTHING))
        }
        _ => None,
    }
}

/// The search box of the first screen.
pub fn search_box(app: &App, brush: &Brush<'_>, width: u16) -> (Row, u16) {
    text_box(app, brush, width, PanelKind::Find)
}

/// A line with what is typed, or what can be typed. With it, the cell of the cursor.
fn text_box(app: &App, brush: &Brush<'_>, width: u16, sort: PanelKind) -> (Row, u16) {
    let theme = app.theme;
    let (label, hint) = match sort {
        PanelKind::Note => (key::NOTE_BOX, key::NOTE_HINT),
        PanelKind::History => (key::HISTORY_BOX, key::HISTORY_HINT),
        _ => (key::FIND_BOX, key::FIND_HINT),
    };
    let label = format!("{}  ", app.words().ui(label));
    let start = LEFT + brush.width(&label);
    let room = width.saturating_sub(start + LEFT).max(1);
    let typed = app.query.value();
    let before: String = typed.chars().take(app.query.cursor()).collect();
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
        let hint = app.words().ui(hint);
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

fn lead(app: &App, panel: &Panel) -> Option<String> {
    match panel.sort {
        PanelKind::Trail => Some(app.words().ui(key::TRAIL_LEAD)),
        _ => panel.lead.clone(),
    }
}

fn notes(app: &App, panel: &Panel, brush: &Brush<'_>, rows: &mut Vec<Row>, width: u16) {
    let sign = match panel.sort {
        PanelKind::Trail | PanelKind::Void | PanelKind::Dropped => {
            format!("{} ", brush.glyphs.branch)
        }
        _ => String::new(),
    };
    if matches!(panel.sort, PanelKind::Ticket | PanelKind::Broken) {
        let lines = panel.notes.iter();
        rows.extend(lines.flat_map(|line| brush.paragraph(line, width, 3, app.theme.text)));
        return;
    }
    if panel.sort == PanelKind::Help {
        let keys = panel.notes.join("   ");
        rows.extend(brush.paragraph(&keys, width, 3, app.theme.dim));
        return;
    }
    for note in &panel.notes {
        let text = format!("{sign}{note}");
        let text = brush.elide(&text, width.saturating_sub(2)).into_owned();
        rows.push(Row::plain(&text, app.theme.dim).indented(5));
    }
}

/// The label on the left, the note in a column of its own.
fn line(
    app: &App,
    panel: &Panel,
    brush: &Brush<'_>,
    at: usize,
    number: usize,
    item: &Item,
    width: u16,
) -> Row {
    let theme = app.theme;
    let selected = at == panel.cursor;
    let plain = if selected { theme.selected } else { theme.text };
    let dim = if selected { theme.selected } else { theme.dim };
    let cursor = if selected { brush.glyphs.cursor } else { ' ' };
    let sign = if item.here {
        brush.glyphs.here.to_string()
    } else {
        match item.how {
            Some(How::Answered) => brush.glyphs.tick.to_string(),
            Some(How::Known) => brush.glyphs.known.to_string(),
            Some(How::Stopped) => "!".to_owned(),
            // In the search box digits are typed.
            None if panel.sort.has_line()
                || matches!(panel.sort, PanelKind::Map | PanelKind::Resume) =>
            {
                " ".to_owned()
            }
            None if number <= 9 => number.to_string(),
            None => " ".to_owned(),
        }
    };
    let room = width.saturating_sub(8);
    let column = match panel.sort {
        PanelKind::Help => widest(panel, brush),
        PanelKind::Find => {
            let beside = notes_width(panel, brush).min(room * 2 / 5);
            widest(panel, brush).min(room.saturating_sub(beside + 2))
        }
        PanelKind::Resume | PanelKind::Case => widest(panel, brush).min(room.saturating_sub(18)),
        PanelKind::History => widest(panel, brush).min(room.saturating_sub(16)),
        PanelKind::Trail => room.saturating_sub(22).min(46),
        PanelKind::Map => room.saturating_sub(24).min(46),
        PanelKind::Language
        | PanelKind::Void
        | PanelKind::Leave
        | PanelKind::Early
        | PanelKind::Note
        | PanelKind::Ticket
        | PanelKind::Qr
        | PanelKind::Broken
        | PanelKind::Dropped => room,
    }
    .min(room);
    // With nothing beside it, it has the whole row.
    let column = if item.note.is_some() { column } else { room };
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

fn widest(panel: &Panel, brush: &Brush<'_>) -> u16 {
    let labels = panel.items.iter().map(|item| brush.width(&item.label));
    labels.max().unwrap_or(0)
}

fn notes_width(panel: &Panel, brush: &Brush<'_>) -> u16 {
    let notes = panel.items.iter().filter_map(|item| item.note.as_deref());
    notes.map(|note| brush.width(note)).max().unwrap_or(0)
}

/// Where the real cursor stands in a row at `y`.
pub const fn position(area: Rect, y: u16, cursor: u16) -> Position {
    Position {
        x: area.x + cursor,
        y: area.y + y,
    }
}
