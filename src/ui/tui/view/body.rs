//! The question, its words, its answers; the fields and buttons of an end.

use ratatui::{layout::Rect, style::Style};

use super::fields::{fields, notice};
use crate::{
    app::{
        screen::{Body, Claim, Part, Screen, Solved, Support, Tried},
        ticket::pair,
    },
    cases::clock,
    layout::wrap,
    pack::{Desk, Urgency},
    probe::{Finding, Outcome},
    session::Proof,
    ui::tui::{
        app::{App, Button, Focus},
        geometry::{Cursor, LEFT, MEASURE, WIDE},
        key,
        paint::{Brush, Row, scrolled},
        panel::search_box,
        update::MORE,
    },
    words::{FluentValue, Words},
};

/// Cells of the keys before the buttons of an end.
const KEYS: usize = 5;

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
    let pack = app.active().session.pack();
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
        Body::Step | Body::Form { .. } | Body::Claims(_) => theme.title,
    };
    let head = brush.paragraph(&screen.title, width, LEFT, title);
    rows.extend(head.into_iter().map(Row::of_title));
    if let Some(beside) = &app.beside {
        rows.extend(brush.paragraph(&beside.title, width, LEFT, theme.dim));
    }
    if let Body::Support(support) = &screen.body {
        rows.extend(call(app, brush, support, width));
    }
    rows.push(Row::default());
    rows.extend(words(app, brush, screen, width));
    match &screen.body {
        Body::Support(support) => rows.extend(ready(app, brush, support, full)),
        Body::Claims(claims) => rows.extend(self::claims(app, brush, claims, width)),
        Body::Solved(solved) => {
            rows.extend(self::solved(app, brush, solved, width));
            rows.extend(again(app, brush, width));
        }
        Body::Form { fields } => {
            if fields.len() > 1 {
                let lead = app.words().common("form-lead");
                rows.extend(brush.paragraph(&lead, width, LEFT, theme.dim));
            }
            rows.extend(self::fields(app, brush, fields, full));
            rows.push(Row::default());
        }
        Body::Step if app.at_home() => {
            rows.push(search_box(app.words(), brush, full));
            rows.push(Row::default());
        }
        Body::Step => rows.extend(wait(app, brush, width)),
    }
    rows.extend(probed(app, brush, width));
    rows.extend(choices(app, brush, full));
    if let Some(step) = app.preview() {
        let text = app.words().ui_with(key::PREVIEW, &[("step", step.into())]);
        let text = brush
            .elide(&text, full.saturating_sub(LEFT + 4))
            .into_owned();
        rows.push(Row::plain(&text, app.theme.dim).indented(LEFT + 3));
    }
    rows.extend(buttons(app, brush));
    if let Body::Support(support) = &screen.body {
        rows.extend(after_call(app, brush, support, width));
    }
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
    let mut parts = screen.parts(app.active().role, with_why);
    if with_why && app.driver.active.session.ended() {
        // It was asked for just now, and what follows an end may fill pages.
        parts.sort_by_key(|(part, _)| *part != Part::Why);
    }
    let beside = app
        .beside
        .as_ref()
        .map(|beside| beside.parts(app.active().role, with_why))
        .unwrap_or_default();
    for (at, (part, text)) in parts.iter().enumerate() {
        if *part == Part::Why && aside {
            continue;
        }
        let style = if at == 0 { theme.text } else { theme.dim };
        if at > 0 || matches!(part, Part::Say | Part::Why) {
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

/// What this computer finds out by itself.
fn probed(app: &App, brush: &Brush<'_>, width: u16) -> Vec<Row> {
    let Some(probed) = &app.screen.probed else {
        return Vec::new();
    };
    let tells = |finding: Finding| finding.outcome != Outcome::CannotTell;
    let style = if probed.finding.is_some_and(tells) {
        app.theme.accent
    } else {
        app.theme.dim
    };
    let mut rows = brush.paragraph(&probed.text, width, LEFT, style);
    if let Some(other) = app
        .beside
        .as_ref()
        .and_then(|beside| beside.probed.as_ref())
    {
        rows.extend(brush.paragraph(&other.text, width, LEFT, app.theme.dim));
    }
    rows.push(Row::default());
    rows
}

fn wait(app: &App, brush: &Brush<'_>, width: u16) -> Vec<Row> {
    if app.driver.countdown().is_none() {
        return Vec::new();
    }
    let text = match app.driver.seconds_left() {
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

/// How a row looks that can be picked: its words, its digit, and the sign in front.
const fn item_look(app: &App, brush: &Brush<'_>, selected: bool) -> (Style, Style, char) {
    let theme = app.theme;
    if selected {
        (theme.selected, theme.selected, brush.glyphs.cursor)
    } else {
        (theme.text, theme.accent, ' ')
    }
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
        let (style, digit, sign) = item_look(app, brush, selected);
        let suggested = app.screen.suggested.as_ref();
        if let Some(suggested) = suggested.filter(|suggested| suggested.answer == choice.id) {
            let mark = app.words().common(suggested.from.mark());
            label = format!("{label}  ({mark})");
        }
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
                // On the first screen the real cursor is in the search box.
                cursor: (selected && line == 0 && !app.at_home()).then_some(1),
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
        let label = match button {
            Button::GoOn => go_on(app),
            Button::Remind if app.active().remind => app.words().ui(key::BUTTON_FORGET),
            Button::Remind => app.words().ui(key::BUTTON_REMIND),
            Button::Copy => app.words().ui(key::CASE_COPY),
            Button::Save => app.words().ui(key::CASE_SAVE),
            Button::Case => app.words().ui(key::BUTTON_CASE),
            Button::Another => app.words().ui(key::BUTTON_ANOTHER),
            Button::Leave => app.words().ui(key::BUTTON_LEAVE),
        };
        let (style, digit, sign) = item_look(app, brush, selected);
        rows.push(Row {
            pieces: vec![
                (format!(" {sign} {:<KEYS$}", app.key_of(*button)), digit),
                (label, style),
            ],
            bar: selected.then_some(theme.selected),
            focus: Some(at),
            cursor: selected.then_some(1),
            ..Row::default()
        });
    }
    rows
}

/// The trouble that was entered first.
fn go_on(app: &App) -> String {
    let flow = app.driver.left_behind().map(|(_, flow)| flow);
    let args = [("flow", FluentValue::from(flow.unwrap_or_default()))];
    app.words().common_with("go-on", &args)
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
    app.beside.as_ref()?.body.claims().get(at)
}

/// When an end is to be looked at again.
fn again(app: &App, brush: &Brush<'_>, width: u16) -> Vec<Row> {
    let Some(at) = app.active().again_at() else {
        return Vec::new();
    };
    let args = [
        (
            "since",
            FluentValue::from(clock::day_and_time(app.active().touched)),
        ),
        ("time", clock::day_and_time(at).into()),
    ];
    let text = app.words().common_with("look-again", &args);
    let mut rows = brush.paragraph(&text, width, LEFT, app.theme.accent);
    rows.push(Row::default());
    rows
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

/// A name and what belongs to it, in the second language too where one stands beside the first.
fn named(
    app: &App,
    brush: &Brush<'_>,
    (label, value, other): (&str, &str, Option<&str>),
    width: u16,
) -> Vec<Row> {
    let theme = app.theme;
    let name = |words: &Words| words.common(label);
    let label = match &app.second {
        Some(second) => format!("{} / {}  ", name(app.words()), name(second)),
        None => format!("{}  ", name(app.words())),
    };
    let at = brush.width(&label);
    let room = width.saturating_sub(at);
    let value = match other.filter(|other| *other != value) {
        Some(other) => format!("{value} / {other}"),
        None => value.to_owned(),
    };
    let mut rows = brush.paragraph(&value, room, LEFT + at, theme.title);
    if let Some(first) = rows.first_mut() {
        first.indent = LEFT;
        first.pieces.insert(0, (label, theme.accent));
    }
    rows
}

/// A heading, in both languages where both are shown.
fn heading(app: &App, id: &str) -> Row {
    let text = match &app.second {
        Some(second) => format!("{} / {}", app.words().common(id), second.common(id)),
        None => app.words().common(id),
    };
    Row::plain(&text, app.theme.accent).indented(LEFT)
}

/// The same end in the second language.
fn beside_support(app: &App) -> Option<&Support> {
    app.beside.as_ref()?.body.support()
}

/// Whom to call, and what to say first: it stands above all that can be read later.
fn call(app: &App, brush: &Brush<'_>, support: &Support, width: u16) -> Vec<Row> {
    let theme = app.theme;
    let beside = beside_support(app);
    let urgency = match support.urgency {
        Urgency::Now => theme.danger,
        Urgency::Today => theme.warn,
        Urgency::WhenConvenient => theme.text,
    };
    let mut rows = Vec::new();
    let soon = match beside {
        Some(beside) => format!("{} / {}", support.urgency_label, beside.urgency_label),
        None => support.urgency_label.clone(),
    };
    rows.push(Row::plain(&soon, urgency).indented(LEFT));
    rows.extend(brush.paragraph(&support.route.heading, width, LEFT, theme.title));
    if let Some(beside) = beside {
        rows.extend(brush.paragraph(&beside.route.heading, width, LEFT, theme.dim));
    }
    if support.phone.is_none() && support.route.desk == Desk::Shop {
        rows.extend(brush.paragraph(&support.contact_where, width, LEFT, theme.text));
        if let Some(beside) = beside {
            rows.extend(brush.paragraph(&beside.contact_where, width, LEFT, theme.dim));
        }
    }
    // The acquirer's own number is that of this desk.
    let rung = support.route.desk != Desk::Acquirer || support.route.queue.is_none();
    let phone = support.phone.as_ref().filter(|_| rung);
    let reached = support.route.reached.as_ref();
    // Who is reached otherwise may have an address instead of a number.
    let phone = phone.map(|phone| ("phone", phone));
    if let Some((label, number)) = phone.or(reached.map(|reached| ("reached", reached))) {
        rows.extend(named(app, brush, (label, number, None), width));
    }
    for hours in support.hours.iter().filter(|_| rung) {
        rows.extend(named(app, brush, ("hours", hours, None), width));
    }
    rows.push(Row::default());
    rows.push(heading(app, "start-with"));
    rows.extend(brush.paragraph(&support.open, width, LEFT, theme.title));
    if let Some(beside) = beside {
        rows.extend(brush.paragraph(&beside.open, width, LEFT, theme.dim));
    }
    if let Some(instead) = &support.route.instead {
        rows.push(heading(app, "or-say"));
        rows.extend(brush.paragraph(instead, width, LEFT, theme.text));
    }
    rows
}

/// What to have ready for the call: what is known and what is needed, and how much more there is.
fn ready(app: &App, brush: &Brush<'_>, support: &Support, full: u16) -> Vec<Row> {
    let theme = app.theme;
    let mut rows = vec![heading(app, "have-ready")];
    rows.extend(fields(app, brush, &support.fields, full));
    let folded = app.folded();
    if folded > 0 {
        let focus = app.foci.iter().position(|f| *f == Focus::More);
        let selected = focus.is_some() && focus == app.cursor && app.panel.is_none();
        let (style, digit, sign) = item_look(app, brush, selected);
        let count = [("count", FluentValue::from(folded))];
        let label = app.words().common_with("more-fields", &count);
        rows.push(Row {
            pieces: vec![(format!(" {sign} {MORE}  "), digit), (label, style)],
            bar: selected.then_some(theme.selected),
            focus,
            cursor: selected.then_some(1),
            ..Row::default()
        });
    }
    rows.push(Row::default());
    rows
}

/// What can be read while the phone rings.
fn after_call(app: &App, brush: &Brush<'_>, support: &Support, width: u16) -> Vec<Row> {
    let theme = app.theme;
    let mut rows = vec![Row::default()];
    rows.extend(brush.paragraph(&support.privacy, width, LEFT, theme.warn));
    rows.push(Row::default());
    // Whoever is called goes on from here by these digits.
    let code = app.active().handover();
    rows.extend(named(app, brush, ("ticket-handover", &code, None), width));
    rows.push(Row::default());
    rows.push(heading(app, "tried"));
    if support.tried.is_empty() {
        let nothing = app.words().common("nothing-tried");
        rows.push(Row::plain(&nothing, theme.dim).indented(LEFT));
    }
    for step in &support.tried {
        rows.push(tried(brush, step, width));
    }
    rows
}

/// A step with its result, which keeps up to half of the room.
fn tried(brush: &Brush<'_>, step: &Tried, width: u16) -> Row {
    let sign = brush.glyphs.of_step(step.mark);
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
