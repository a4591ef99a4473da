//! The right-hand column of a wide screen.

use ratatui::layout::Rect;

use crate::{
    app::screen::{Body, trail},
    settings::Role,
    ui::tui::{
        app::App,
        key,
        paint::{Brush, Row},
    },
};

/// Draws the way so far and the reason.
pub fn draw(app: &App, brush: &mut Brush<'_>, area: Rect) {
    let theme = app.theme;
    let width = area.width.saturating_sub(4);
    let mut rows = vec![Row::default()];
    if let Some(why) = &app.screen.why
        && (app.active().role == Role::Trainee
            || app.why
            || !matches!(app.screen.body, Body::Support(_)))
    {
        rows.push(Row::plain(&app.words().ui(key::PANEL_WHY), theme.accent).indented(2));
        rows.extend(brush.paragraph(why, width, 2, theme.dim));
        rows.push(Row::default());
    }
    let steps = trail(&app.active().session, app.words());
    if !steps.is_empty() {
        rows.push(Row::plain(&app.words().ui(key::PANEL_TRAIL), theme.accent).indented(2));
    }
    let room = usize::from(area.height).saturating_sub(rows.len());
    let shown = room / 2;
    for step in steps.iter().skip(steps.len().saturating_sub(shown)) {
        let sign = brush.glyphs.of_step(step.mark);
        let title = brush.elide(&step.title, width.saturating_sub(2));
        rows.push(Row {
            indent: 2,
            pieces: vec![
                (format!("{sign} "), theme.good),
                (title.into_owned(), theme.text),
            ],
            ..Row::default()
        });
        let label = brush
            .elide(&step.label, width.saturating_sub(2))
            .into_owned();
        rows.push(Row::plain(&label, theme.dim).indented(4));
    }
    brush.rows(area, &rows);
}
