//! The fields of a form or a call, and what is wrong with the one that is typed.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::{
    app::screen::{FieldRow, Source},
    ui::tui::{
        app::{App, Focus},
        geometry::LEFT,
        paint::{Brush, Row},
    },
};

/// What was just said or refused.
pub(super) fn notice(app: &App, brush: &Brush<'_>, width: u16) -> Vec<Row> {
    let Some(notice) = &app.notice else {
        return Vec::new();
    };
    let style = if notice.bad {
        app.theme.danger
    } else {
        app.theme.good
    };
    brush.paragraph(&notice.text, width, LEFT, style)
}

/// All fields; what is wrong with the one that is typed stands right below it.
pub(super) fn fields(app: &App, brush: &Brush<'_>, fields: &[FieldRow], full: u16) -> Vec<Row> {
    let mut rows = Vec::new();
    let shown: Vec<(usize, &FieldRow)> = app
        .foci
        .iter()
        .filter_map(|focus| match focus {
            Focus::Field(at) => Some((*at, fields.get(*at)?)),
            Focus::Choice(_) | Focus::More | Focus::Button(_) => None,
        })
        .collect();
    let longest = shown.iter().map(|(_, row)| brush.width(&row.label)).max();
    let column = longest.unwrap_or(0).min(full / 2);
    for (at, row) in shown {
        rows.push(field(app, brush, at, row, full, column));
        if app.typing() && app.focus() == Some(Focus::Field(at)) {
            let notice = notice(app, brush, full.saturating_sub(2 * LEFT));
            rows.extend(notice.into_iter().map(|row| Row {
                focus: app.cursor,
                ..row
            }));
        }
    }
    rows
}

/// A field: its name, then what is typed, with the real cursor in it.
fn field(app: &App, brush: &Brush<'_>, at: usize, row: &FieldRow, full: u16, column: u16) -> Row {
    let theme = app.theme;
    let focus = app.foci.iter().position(|f| *f == Focus::Field(at));
    let selected = focus.is_some() && focus == app.cursor && app.panel.is_none();
    let label = brush.elide(&row.label, column).into_owned();
    let gap = " ".repeat(usize::from(column.saturating_sub(brush.width(&label)) + 2));
    let sign = if selected { brush.glyphs.cursor } else { ' ' };
    let text_at = 3 + column + 2;
    let room = full.saturating_sub(text_at + 2).max(4);
    let mut pieces = vec![(
        format!(" {sign} {label}{gap}"),
        if selected { theme.selected } else { theme.text },
    )];
    let draft = app.draft(&row.id);
    let value = draft.map_or("", tui_input::Input::value);
    let mut cursor = None;
    if selected {
        // Nothing stands to the right of the caret: an input method may draw there.
        let typed_at = draft.map_or(0, tui_input::Input::cursor);
        let before: String = value.chars().take(typed_at).collect();
        let caret = brush.width(&before);
        let scroll = usize::from(caret.saturating_sub(room - 1));
        let caret = caret.saturating_sub(u16::try_from(scroll).unwrap_or(0));
        cursor = Some(text_at + caret.min(room - 1));
        let shown = brush.elide(skip_cells(value, scroll, brush), room);
        pieces.push((shown.into_owned(), theme.title));
    } else if value.is_empty() {
        let missing = app.words().common("not-filled");
        pieces.push((brush.elide(&missing, room).into_owned(), theme.dim));
    } else if app.is_bad(row) {
        pieces.push((
            brush.elide(&format!("! {value}"), room).into_owned(),
            theme.danger,
        ));
    } else {
        pieces.push((brush.elide(value, room).into_owned(), theme.title));
        let from = match row.source {
            Source::Case => None,
            Source::Shop => Some("from-settings"),
            Source::Caller => Some("from-caller"),
            Source::Answer => Some("from-answer"),
        };
        if let Some(from) = from {
            pieces.push((format!("  {}", app.words().common(from)), theme.dim));
        }
    }
    Row {
        pieces,
        focus,
        cursor,
        ..Row::default()
    }
}

fn skip_cells<'t>(text: &'t str, cells: usize, brush: &Brush<'_>) -> &'t str {
    let mut skipped = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        if skipped >= cells {
            return &text[at..];
        }
        skipped += usize::from(brush.width(grapheme));
    }
    ""
}
