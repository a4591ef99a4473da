//! What the wizard looks like. Pure: an [`App`] in, cells out.
//!
//! ```text
//!  POS Doctor  Card not read                                  at most 7 steps left     header
//! ╍╍╍╍╍╍╍╍╍╍╍╍╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌    done and left
//!
//!   Insert the card again                                    ____                      question
//!                                                           |    |                     picture
//!   Chip up, push it all the way in …                       |____|                     words
//!
//! ▸ 1  It reads now                                                                    answers
//!   2  Still not read
//!   0  Can't do this now
//!
//! ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
//!  Enter OK   Esc back   F1 help   F9 call support                                     footer
//! ```
//! From 110 columns on, the way so far and the reason stand to the right of the question.

mod aside;
mod body;
mod fields;
mod footer;

use ratatui::{
    Frame,
    layout::{Alignment, Constraint, Layout, Rect},
};

use super::{
    app::App,
    geometry::{LEFT, WIDE, is_too_small},
    key,
    paint::{Brush, Row},
    panel::case::caller_of,
};
use crate::{
    app::{driver::OnDisk, screen::steps_left},
    layout::wrap,
    words::FluentValue,
};

/// Draws the whole screen.
pub fn view(app: &App, frame: &mut Frame<'_>) {
    let area = frame.area();
    if is_too_small((area.width, area.height)) {
        too_small(app, frame);
        return;
    }
    let [header, rule, main, under, footer] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Min(1),
        Constraint::Length(1),
        Constraint::Length(1),
    ])
    .areas(area);
    let cursor = {
        let mut brush = Brush::new(app.look(), frame.buffer_mut());
        draw_header(app, &mut brush, header, rule);
        brush.rule(under);
        footer::draw(app, &mut brush, footer);
        let cursor = if let Some(panel) = &app.panel {
            panel.draw(app.context(), &mut brush, main)
        } else if area.width >= WIDE {
            let [left, wall, right] = Layout::horizontal([
                Constraint::Min(60),
                Constraint::Length(1),
                Constraint::Length(area.width / 3),
            ])
            .areas(main);
            brush.wall(wall);
            aside::draw(app, &mut brush, right);
            body::draw(app, &mut brush, left)
        } else {
            body::draw(app, &mut brush, main)
        };
        if let Some(hint) = app.field_hint() {
            brush.hint(under, hint);
        }
        if brush.more_above {
            brush.mark(rule, brush.glyphs.above, &app.words().ui(key::MORE_ABOVE));
        }
        if brush.more_below {
            brush.mark(under, brush.glyphs.below, &app.words().ui(key::MORE_BELOW));
        }
        cursor
    };
    // The real cursor is where the eye is: input methods open there and screen readers read there.
    if let Some(position) = cursor {
        frame.set_cursor_position(position);
    }
}

fn draw_header(app: &App, brush: &mut Brush<'_>, header: Rect, rule: Rect) {
    let words = app.words();
    let theme = app.theme;
    let bounds = app.screen.bounds;
    let left = steps_left(&app.active().session, bounds, words);
    // Who called, and how many wait, matter more where there is no room for all.
    let crowded = caller_of(&app.active().record).is_some()
        || waiting(app).is_some()
        || app.undelivered + app.kept_out > 0;
    let left = left.filter(|_| !crowded || header.width >= WIDE);
    let right: Vec<String> = left
        .into_iter()
        .chain(waiting(app))
        .chain(undelivered(app))
        .chain(kept_out(app))
        .chain(case(app))
        .collect();
    let right = right.join("  ");
    let right_cells = brush.width(&right);
    let room = header.width.saturating_sub(right_cells + 2 * LEFT + 1);
    let product = words.ui(key::PRODUCT);
    let product = brush.elide(&product, room);
    let x = brush.text(header, LEFT, &product, theme.accent) + 2;
    let room = header.width.saturating_sub(x + right_cells + LEFT + 2);
    let flow = match caller_of(&app.active().record) {
        Some(caller) => format!("{}  {caller}", app.screen.flow),
        None => app.screen.flow.clone(),
    };
    let flow = brush.elide(&flow, room);
    brush.text(header, x, &flow, theme.title);
    let at = header.width.saturating_sub(right_cells + LEFT);
    brush.text(header, at, &right, theme.dim);

    let done = app.screen.done;
    let all = done + bounds.most;
    let share = (usize::from(rule.width) * done).checked_div(all);
    let filled = share.and_then(|share| u16::try_from(share).ok());
    let filled = filled.unwrap_or(rule.width);
    brush.rule(rule);
    brush.progress(Rect {
        width: filled,
        ..rule
    });
}

/// How many cases wait.
fn waiting(app: &App) -> Option<String> {
    let count = app.driver.held.len() + app.waiting.len();
    let args = [("count", FluentValue::from(count))];
    (count > 0).then(|| app.words().ui_with(key::HEADER_HELD, &args))
}

/// How much a store has not kept.
fn kept_out(app: &App) -> Option<String> {
    let args = [("count", FluentValue::from(app.kept_out))];
    (app.kept_out > 0).then(|| app.words().ui_with(key::HEADER_KEPT_OUT, &args))
}

/// How many cases wait for a store that is away.
fn undelivered(app: &App) -> Option<String> {
    let args = [("count", FluentValue::from(app.undelivered))];
    (app.undelivered > 0).then(|| app.words().ui_with(key::HEADER_UNDELIVERED, &args))
}

/// The number of the case, or that it is not being kept.
fn case(app: &App) -> Option<String> {
    let words = app.words();
    match app.driver.on_disk() {
        OnDisk::NotYet => return Some(words.ui(key::NOT_YET_KEPT)),
        OnDisk::No => return Some(words.ui(key::NOT_KEPT)),
        OnDisk::Unknown | OnDisk::Yes => {}
    }
    let number = app.active().record.number.as_ref()?.spoken();
    Some(words.ui_with(key::CASE_NUMBER, &[("number", number.into())]))
}

fn too_small(app: &App, frame: &mut Frame<'_>) {
    let area = frame.area();
    let args = [
        ("columns", FluentValue::from(area.width)),
        ("rows", FluentValue::from(area.height)),
    ];
    let text = app.words().ui_with(key::TOO_SMALL, &args);
    let mut brush = Brush::new(app.look(), frame.buffer_mut());
    let lines = wrap(&text, area.width.into(), app.policy);
    let shown = lines.len().min(area.height.into());
    let top = (usize::from(area.height) - shown) / 2;
    for (at, line) in lines.iter().take(shown).enumerate() {
        let y = u16::try_from(top + at).unwrap_or(0);
        let row = Row::plain(line, app.theme.text).aligned(Alignment::Center);
        brush.row(
            Rect {
                y: area.y + y,
                height: 1,
                ..area
            },
            &row,
        );
    }
}
