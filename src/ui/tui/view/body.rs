//! The question, its words, its answers; the fields and buttons of an end.

use ratatui::{layout::Rect, style::Style};
use unicode_segmentation::UnicodeSegmentation as _;

use super::{
    Cursor, LEFT, MEASURE, WIDE,
    paint::{Brush, Row},
    panel::{position, search_box},
};
use crate::{
    app::{
        screen::{Body, Claim, FieldRow, Part, Screen, Solved, Support, Tried, trail},
        ticket::pair,
    },
    layout::wrap,
    pack::Urgency,
    session::{How, Proof},
    settings::Role,
    ui::tui::{
        app::{App, Button, Focus},
        key,
    },
    words::FluentValue,
};

/// Cells between the words and a picture.
const GAP: u16 = 3;

/// The fewest cells of text beside a picture; with less room the picture is left out.
const BESIDE_PICTURE: u16 = 34;

/// Draws the open screen; returns where the real cursor goes.
pub fn draw(app: &App, brush: &mut Brush<'_>, area: Rect) -> Cursor {
    let area = announced(app, brush, area);
    let picture = picture(app, brush, area);
    let taken = picture.as_ref().map_or(0, |(width, _)| width + GAP);
    let width = area.width.saturating_sub(2 * LEFT - 1 + taken).min(MEASURE);
    let column = Rect {
        width: area.width - taken,
        ..area
    };
    let rows = squeezed(rows(app, brush, column.width, width), column.height.into());
    let (title, column) = pinned(app, &rows, column);
    let mut rows = rows;
    if let Some((title, area)) = title {
        brush.row(area, &title);
        // It does not stand there twice.
        rows.retain(|row| !row.title);
    }
    let cursor = scrolled(brush, column, &rows, app.cursor, app.peek);
    if let Some((width, lines)) = picture {
        let column = Rect {
            x: area.x + area.width - width - 2,
            width,
            ..area
        };
        for (y, line) in (2..).zip(&lines).take(usize::from(area.height) - 2) {
            brush.text(
                Rect {
                    y: area.y + y,
                    height: 1,
                    ..column
                },
                0,
                line,
                app.theme.accent,
            );
        }
    }
    cursor
}

/// What was just said stands at the top, where it is seen however far the rest is scrolled; what is
/// wrong with a field stands below the field.
fn announced(app: &App, brush: &mut Brush<'_>, area: Rect) -> Rect {
    if app.typing() {
        return area;
    }
    let rows = notice(app, brush, area.width.saturating_sub(2 * LEFT));
    let most = area.height.saturating_sub(3).min(3);
    let taken = u16::try_from(rows.len()).map_or(most, |rows| rows.min(most));
    brush.rows(
        Rect {
            height: taken,
            ..area
        },
        &rows,
    );
    Rect {
        y: area.y + taken,
        height: area.height - taken,
        ..area
    }
}

/// Where not everything fits, the question stays in sight above what is scrolled.
fn pinned(app: &App, rows: &[Row], area: Rect) -> (Option<(Row, Rect)>, Rect) {
    let scrolls = rows.len() > usize::from(area.height) && app.focus().is_some();
    if !scrolls || area.height < 4 {
        return (None, area);
    }
    let title = Row::plain(&app.screen.title, app.theme.title).indented(LEFT);
    let line = Rect { height: 1, ..area };
    let rest = Rect {
        y: area.y + 1,
        height: area.height - 1,
        ..area
    };
    (Some((title, line)), rest)
}

/// Gives up blank rows, from the top, where that is enough to show everything at once.
fn squeezed(mut rows: Vec<Row>, height: usize) -> Vec<Row> {
    let blank = rows.iter().filter(|row| row.pieces.is_empty()).count();
    if rows.len() > height && rows.len() - blank <= height {
        let mut over = rows.len() - height;
        rows.retain(|row| {
            let keep = over == 0 || !row.pieces.is_empty();
            over -= usize::from(!keep);
            keep
        });
    }
    rows
}

/// The picture of the step with its width, where it fits beside the words.
fn picture(app: &App, brush: &Brush<'_>, area: Rect) -> Option<(u16, Vec<String>)> {
    let pack = app.active.session.pack();
    let lines: Vec<String> = pack[app.screen.picture?]
        .lines
        .iter()
        .map(ToString::to_string)
        .collect();
    let width = lines.iter().map(|line| brush.width(line)).max()?;
    let fits = area.width >= width + GAP + 2 * LEFT + BESIDE_PICTURE
        && usize::from(area.height) >= lines.len() + 3
        && app.peek == 0;
    fits.then_some((width, lines))
}

fn rows(app: &App, brush: &Brush<'_>, full: u16, width: u16) -> Vec<Row> {
    let theme = app.theme;
    let screen = &app.screen;
    let mut rows = vec![Row::default()];
    if let Some(again) = &screen.again {
        rows.extend(brush.paragraph(again, width, LEFT, theme.warn));
    }
    if let Some(before) = &screen.before {
        rows.extend(brush.paragraph(before, width, LEFT, theme.warn));
    }
    let title = match screen.body {
        Body::Solved(_) => theme.good,
        Body::Support(_) => theme.warn,
        Body::Ask | Body::Try { .. } | Body::Tell | Body::Form { .. } | Body::Claims(_) => {
            theme.title
        }
    };
    let head = brush.paragraph(&screen.title, width, LEFT, title);
    rows.extend(head.into_iter().map(Row::of_title));
    if let Some(beside) = &app.beside {
        rows.extend(brush.paragraph(&beside.title, width, LEFT, theme.dim));
    }
    rows.push(Row::default());
    rows.extend(words(app, brush, screen, width));
    match &screen.body {
        Body::Support(support) => {
            rows.extend(self::support(app, brush, support, full, width));
        }
        Body::Claims(claims) => rows.extend(self::claims(app, brush, claims, width)),
        Body::Solved(solved) => rows.extend(self::solved(app, brush, solved, width)),
        Body::Form { fields } => {
            rows.extend(self::fields(app, brush, fields, full));
            rows.push(Row::default());
        }
        Body::Try { .. } => rows.extend(wait(app, brush, width)),
        Body::Ask if app.at_home() => {
            rows.push(search_box(app, brush, full).0);
            rows.push(Row::default());
        }
        Body::Ask | Body::Tell => {}
    }
    rows.extend(choices(app, brush, full));
    rows.extend(buttons(app, brush));
    if screen.fallback {
        rows.push(Row::default());
        let text = app.words().ui(key::FALLBACK_NOTE);
        rows.extend(brush.paragraph(&text, width, LEFT, theme.dim));
    }
    rows
}

/// What to do, what to say, and why, as the role wants them.
fn words(app: &App, brush: &Brush<'_>, screen: &Screen, width: u16) -> Vec<Row> {
    let theme = app.theme;
    let aside = app.size.0 >= WIDE;
    let with_why = app.why && !aside;
    let mut rows = Vec::new();
    let parts = screen.parts(app.active.role, with_why);
    let beside = app
        .beside
        .as_ref()
        .map(|beside| beside.parts(app.active.role, with_why))
        .unwrap_or_default();
    for (at, (part, text)) in parts.iter().enumerate() {
        if *part == Part::Why && aside {
            continue;
        }
        let style = if at == 0 { theme.text } else { theme.dim };
        if at > 0 || *part == Part::Say {
            let heading = app.words().common(part_name(*part));
            rows.push(Row::plain(&heading, theme.accent).indented(LEFT));
        }
        rows.extend(brush.paragraph(text, width, LEFT, style));
        if let Some((_, text)) = beside.iter().find(|(other, _)| other == part) {
            rows.extend(brush.paragraph(text, width, LEFT, theme.dim));
        }
        rows.push(Row::default());
    }
    rows
}

const fn part_name(part: Part) -> &'static str {
    match part {
        Part::Do => "part-do",
        Part::Say => "part-say",
        Part::Why => "part-why",
    }
}

fn wait(app: &App, brush: &Brush<'_>, width: u16) -> Vec<Row> {
    if app.work.wait_until.is_none() {
        return Vec::new();
    }
    let text = match app.seconds_left() {
        Some(left) => {
            let time = format!("{}:{:02}", left / 60, left % 60);
            app.words()
                .ui_with(key::WAIT_LEFT, &[("time", FluentValue::from(time))])
        }
        None => app.words().ui(key::WAIT_OVER),
    };
    let mut rows = brush.paragraph(&text, width, LEFT, app.theme.accent);
    rows.push(Row::default());
    rows
}

/// An answer a row, the digit that gives it in front; a long label goes on in the next row.
fn choices(app: &App, brush: &Brush<'_>, full: u16) -> Vec<Row> {
    let theme = app.theme;
    // In a form digits are typed into the fields, on the first screen into the search box.
    let form = matches!(app.screen.body, Body::Form { .. }) || app.at_home();
    let mut rows = Vec::new();
    for (at, choice) in app.screen.choices.iter().enumerate() {
        let focus = app.foci.iter().position(|f| *f == Focus::Choice(at));
        let selected = focus.is_some() && focus == app.cursor && app.panel.is_none();
        let mut label = choice.label.clone();
        if let Some(other) = app.beside.as_ref().and_then(|s| s.choices.get(at)) {
            label = format!("{label}  /  {}", other.label);
        }
        let style = if selected { theme.selected } else { theme.text };
        let digit = if selected {
            theme.selected
        } else {
            theme.accent
        };
        let sign = if selected { brush.glyphs.cursor } else { ' ' };
        let cells = usize::from(full.saturating_sub(8)).max(2);
        for (line, text) in wrap(&label, cells, brush.policy).into_iter().enumerate() {
            let lead = if form && line == 0 {
                (format!(" {sign} "), style)
            } else if line == 0 {
                (format!(" {sign} {}  ", choice.digit), digit)
            } else {
                ("      ".to_owned(), style)
            };
            rows.push(Row {
                pieces: vec![lead, (text.to_owned(), style)],
                bar: selected.then_some(theme.selected),
                focus,
                cursor: (selected && line == 0).then_some(1),
                ..Row::default()
            });
        }
    }
    rows
}

fn buttons(app: &App, brush: &Brush<'_>) -> Vec<Row> {
    let theme = app.theme;
    let mut rows = Vec::new();
    for (at, focus) in app.foci.iter().enumerate() {
        let Focus::Button(button) = focus else {
            continue;
        };
        let selected = Some(at) == app.cursor;
        let label = app.words().ui(match button {
            Button::Copy => key::BUTTON_COPY,
            Button::Case => key::BUTTON_CASE,
            Button::Another => key::BUTTON_ANOTHER,
            Button::Leave => key::BUTTON_LEAVE,
        });
        let style = if selected { theme.selected } else { theme.text };
        let sign = if selected { brush.glyphs.cursor } else { ' ' };
        rows.push(Row {
            pieces: vec![(format!(" {sign} {label}"), style)],
            bar: selected.then_some(theme.selected),
            focus: Some(at),
            cursor: selected.then_some(1),
            ..Row::default()
        });
    }
    rows
}

/// What is to be confirmed: a fact a row, its value behind it.
fn claims(app: &App, brush: &Brush<'_>, claims: &[Claim], width: u16) -> Vec<Row> {
    let theme = app.theme;
    let mut rows = Vec::new();
    for (at, claim) in claims.iter().enumerate() {
        let value = match beside_claim(app, at) {
            Some(other) => format!("{} / {}", claim.value_label, other.value_label),
            None => claim.value_label.clone(),
        };
        let text = pair(app.words(), &claim.label, &value);
        rows.extend(brush.paragraph(&text, width, LEFT, theme.accent));
    }
    rows.push(Row::default());
    rows
}

/// The same fact in the second language.
fn beside_claim(app: &App, at: usize) -> Option<&Claim> {
    match &app.beside.as_ref()?.body {
        Body::Claims(claims) => claims.get(at),
        Body::Ask
        | Body::Try { .. }
        | Body::Tell
        | Body::Form { .. }
        | Body::Solved(_)
        | Body::Support(_) => None,
    }
}

fn solved(app: &App, brush: &Brush<'_>, solved: &Solved, width: u16) -> Vec<Row> {
    let theme = app.theme;
    let mut rows = Vec::new();
    let mut say = |text: &str, style: Style| {
        rows.extend(brush.paragraph(text, width, LEFT, style));
    };
    match (solved.proof, &solved.test) {
        (Some(Proof::Assumed), _) => {
            say(
                &format!("! {}", app.words().common("proof-assumed")),
                theme.warn,
            );
        }
        (None, Some(test)) => {
            say(&app.words().common("proof-title"), theme.accent);
            say(test, theme.text);
        }
        // Of a confirmed fix the title says so.
        (Some(Proof::Confirmed), _) | (None, None) => return rows,
    }
    rows.push(Row::default());
    rows
}

/// Everything for the call, most needed first.
fn support(app: &App, brush: &Brush<'_>, support: &Support, full: u16, width: u16) -> Vec<Row> {
    let theme = app.theme;
    let words = app.words();
    let mut rows = Vec::new();
    let urgency = match support.urgency {
        Urgency::Now => theme.danger,
        Urgency::Today => theme.warn,
        Urgency::WhenConvenient => theme.text,
    };
    rows.push(Row::plain(&support.urgency_label, urgency).indented(LEFT));
    let call = |label: &str, value: &str| {
        let label = format!("{}  ", words.common(label));
        let at = brush.width(&label);
        let room = width.saturating_sub(at);
        let mut rows = brush.paragraph(value, room, LEFT + at, theme.title);
        if let Some(first) = rows.first_mut() {
            first.indent = LEFT;
            first.pieces.insert(0, (label, theme.accent));
        }
        rows
    };
    rows.extend(call("call", &support.contact.1));
    match &support.phone {
        Some(phone) => rows.extend(call("phone", phone)),
        None => rows.extend(brush.paragraph(&support.contact_where, width, LEFT, theme.text)),
    }
    if let Some(hours) = &support.hours {
        rows.extend(call("hours", hours));
    }
    // Whoever is called goes on from here by these digits.
    rows.extend(call("ticket-handover", &app.active.handover()));
    rows.push(Row::default());
    rows.push(Row::plain(&words.common("start-with"), theme.accent).indented(LEFT));
    rows.extend(brush.paragraph(&support.open, width, LEFT, theme.title));
    rows.push(Row::default());
    rows.push(Row::plain(&words.common("have-ready"), theme.accent).indented(LEFT));
    rows.extend(fields(app, brush, &support.fields, full));
    rows.push(Row::default());
    rows.push(Row::plain(&words.common("tried"), theme.accent).indented(LEFT));
    if support.tried.is_empty() {
        rows.push(Row::plain(&words.common("nothing-tried"), theme.dim).indented(LEFT));
    }
    for step in &support.tried {
        rows.push(tried(brush, step, width));
    }
    rows.push(Row::default());
    rows.extend(brush.paragraph(&support.privacy, width, LEFT, theme.warn));
    rows.push(Row::default());
    rows
}

/// A step with its result, which keeps up to half of the room.
fn tried(brush: &Brush<'_>, step: &Tried, width: u16) -> Row {
    let sign = match step.how {
        How::Answered => brush.glyphs.tick.to_string(),
        How::Known => brush.glyphs.known.to_string(),
        How::Stopped => "!".to_owned(),
    };
    let result = brush.width(&step.label).min(width / 2);
    let title = brush.elide(&step.title, width.saturating_sub(result + 4));
    let label = brush.elide(&step.label, width / 2);
    Row {
        indent: LEFT,
        pieces: vec![
            (format!("{sign} "), brush.theme.good),
            (title.into_owned(), brush.theme.text),
            (format!("  {label}"), brush.theme.dim),
        ],
        ..Row::default()
    }
}

/// What was just said or refused.
fn notice(app: &App, brush: &Brush<'_>, width: u16) -> Vec<Row> {
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
fn fields(app: &App, brush: &Brush<'_>, fields: &[FieldRow], full: u16) -> Vec<Row> {
    let mut rows = Vec::new();
    let longest = fields.iter().map(|row| brush.width(&row.label)).max();
    let column = longest.unwrap_or(0).min(full / 2);
    for (at, row) in fields.iter().enumerate() {
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
        if row.from_shop {
            pieces.push((
                format!("  {}", app.words().common("from-settings")),
                theme.dim,
            ));
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

/// The right-hand column of a wide screen: the way so far and the reason.
pub fn draw_aside(app: &App, brush: &mut Brush<'_>, area: Rect) {
    let theme = app.theme;
    let width = area.width.saturating_sub(4);
    let mut rows = vec![Row::default()];
    if let Some(why) = &app.screen.why
        && (app.active.role == Role::Trainee
            || app.why
            || !matches!(app.screen.body, Body::Support(_)))
    {
        rows.push(Row::plain(&app.words().ui(key::PANEL_WHY), theme.accent).indented(2));
        rows.extend(brush.paragraph(why, width, 2, theme.dim));
        rows.push(Row::default());
    }
    let steps = trail(&app.active.session, app.words());
    if !steps.is_empty() {
        rows.push(Row::plain(&app.words().ui(key::PANEL_TRAIL), theme.accent).indented(2));
    }
    let room = usize::from(area.height).saturating_sub(rows.len());
    let shown = room / 2;
    for step in steps.iter().skip(steps.len().saturating_sub(shown)) {
        let sign = match step.how {
            How::Answered => brush.glyphs.tick.to_string(),
            How::Known => brush.glyphs.known.to_string(),
            How::Stopped => "!".to_owned(),
        };
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
