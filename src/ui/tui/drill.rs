//! A drill on the whole screen: what was said, what there is to pick, and the debrief.

use std::{
    cell::Cell,
    io,
    ops::Range,
    sync::mpsc::{self, RecvTimeoutError},
    time::Duration,
};

use anyhow::Context as _;
use ratatui::{
    Frame,
    layout::{Constraint, Layout, Position, Rect},
};

use super::{
    app::Signs,
    geometry::LEFT,
    glyphs::{self, Glyphs},
    input::{self, Event},
    is_old_console,
    message::{Key, Message},
    paint::{Brush, Look, Row, scrolled},
    terminal::{self, Screen},
};
use crate::{
    app::drill::{DrillScreen, Exercise, Help, Pick, Step, Who, clock},
    drill::Act,
    layout::Ambiguous,
    redact,
    ui::{Failure, Options},
};

/// The longest text that is typed to look for a step, in characters.
const MAX_TYPED: usize = 100;

/// How often the clock of an exam is drawn.
const TICK: Duration = Duration::from_secs(1);

/// A drill as it stands on the screen.
struct View {
    exercise: Exercise,
    screen: DrillScreen,
    /// The row of the list under the cursor.
    cursor: usize,
    /// Solo: what is typed, and the steps that it may mean.
    typed: String,
    found: Vec<Pick>,
    /// Rows scrolled away from where the cursor stands.
    peek: isize,
    /// The cursor was moved: what is over is read from its verdict until then.
    moved: bool,
    /// Something refused, or that leaving was asked for.
    notice: Option<String>,
    /// The keys and what the level asks stand in place of the drill, scrolled by so many rows.
    help: Option<isize>,
    /// The most rows that it can be scrolled by, as it was last drawn.
    help_end: Cell<isize>,
    leaving: bool,
    /// Enter was pressed once on what was found: once more takes it.
    sure: bool,
    look: Look,
    size: (u16, u16),
}

/// Where what was said stands in the rows.
struct Said {
    /// How many rows it has.
    all: usize,
    /// The caller's last words, and what was said since.
    last: Range<usize>,
}

/// Rows, as they are scrolled by.
fn i(rows: usize) -> isize {
    isize::try_from(rows).unwrap_or(0)
}

/// Plays a drill until it is over and left, or left before.
///
/// # Errors
/// The terminal.
pub fn start(exercise: Exercise, options: &Options) -> Result<Exercise, Failure> {
    let size = terminal::size().context("the size of the terminal")?;
    let ascii = options.ascii == Some(true) || options.ascii.is_none() && is_old_console();
    let look = Look {
        theme: super::theme(&exercise.content().files, options),
        glyphs: if ascii {
            glyphs::ASCII
        } else {
            glyphs::UNICODE
        },
        policy: Ambiguous::Narrow,
    };
    // See the wizard: colours are the theme's business.
    crossterm::style::force_color_output(true);
    let screen = exercise.screen();
    let mut view = View {
        exercise,
        screen,
        cursor: 0,
        typed: String::new(),
        found: Vec::new(),
        peek: 0,
        moved: false,
        notice: None,
        help: None,
        help_end: Cell::new(0),
        leaving: false,
        sure: false,
        look,
        size,
    };
    let (send, events) = mpsc::channel();
    input::listen_to_signals(send.clone()).context("the signals")?;
    let mut terminal = Screen::take().context("the terminal")?;
    let signs = match options.ascii {
        Some(_) => Signs::Fixed(look.glyphs),
        None => Signs::Auto,
    };
    let measure = cfg!(unix) && signs == Signs::Auto;
    let ended = view.run(&mut terminal, measure, send, &events);
    drop(terminal);
    if let Some(signal) = ended.context("the terminal")? {
        super::die_of(signal);
    }
    Ok(view.exercise)
}

impl View {
    /// The loop. Returns the signal that ended it, if one did.
    fn run(
        &mut self,
        terminal: &mut Screen,
        measure: bool,
        send: mpsc::Sender<Event>,
        events: &mpsc::Receiver<Event>,
    ) -> io::Result<Option<i32>> {
        terminal.draw_with(self.screen.typed, |frame| self.draw(frame))?;
        if measure {
            terminal.ask_width()?;
        }
        let _listening = input::listen(send, measure);
        loop {
            // The clock of an exam goes on while nobody types.
            let mut next = if self.exercise.is_in_exam() {
                match events.recv_timeout(TICK) {
                    Ok(event) => Some(event),
                    Err(RecvTimeoutError::Timeout) => None,
                    Err(RecvTimeoutError::Disconnected) => return Ok(None),
                }
            } else {
                match events.recv() {
                    Ok(event) => Some(event),
                    Err(_) => return Ok(None),
                }
            };
            if self.exercise.is_timed_out() {
                return Ok(None);
            }
            while let Some(event) = next {
                match event {
                    Event::Message(Message::Resize(columns, rows)) => {
                        self.size = (columns, rows);
                        terminal.forget()?;
                    }
                    Event::Message(Message::Measured(policy)) => {
                        self.look.policy = policy;
                        if policy == Ambiguous::Wide {
                            self.look.glyphs = glyphs::ASCII;
                        }
                    }
                    Event::Message(Message::Key(key)) => {
                        if self.key(key) {
                            return Ok(None);
                        }
                    }
                    Event::Message(Message::Paste(text)) => self.paste(&text),
                    Event::Message(_) => {}
                    Event::Signal(signal) if super::runtime::is_harmless(signal) => {}
                    Event::Signal(signal) => return Ok(Some(signal)),
                    Event::Gone => return Ok(None),
                }
                next = events.try_recv().ok();
            }
            if let Some(heading) = self.exercise.exam_heading() {
                self.screen.heading = heading;
            }
            terminal.draw_with(self.screen.typed, |frame| self.draw(frame))?;
        }
    }

    /// What can be picked now: options, steps that were found, or the steps to try again from.
    fn rows(&self) -> usize {
        if let Some(debrief) = &self.screen.debrief {
            debrief.way.len()
        } else if self.screen.typed {
            self.found.len()
        } else {
            self.screen.picks.len()
        }
    }

    /// Takes a key. True: the trainee leaves.
    fn key(&mut self, key: Key) -> bool {
        let leaving = std::mem::take(&mut self.leaving);
        let sure = std::mem::take(&mut self.sure);
        self.notice = None;
        if let Some(top) = self.help {
            return self.help_key(key, top);
        }
        match key {
            Key::Ctrl('c' | 'q') => return true,
            Key::F(1) => self.help = Some(0),
            Key::Esc if self.screen.debrief.is_some() || leaving || self.exercise.is_offer() => {
                return true;
            }
            // Nothing of it can be tried again.
            Key::Enter if self.is_done() => return true,
            Key::Esc if !self.typed.is_empty() => {
                self.typed.clear();
                self.look_up();
            }
            Key::Esc => {
                self.leaving = true;
                let kept = self.exercise.is_kept();
                let id = if kept { "leave-kept" } else { "leave-sure" };
                self.notice = Some(self.exercise.say(id));
            }
            Key::Up => {
                self.cursor = self.cursor.saturating_sub(1);
                (self.peek, self.moved) = (0, true);
            }
            Key::Down => {
                self.cursor = (self.cursor + 1).min(self.rows().saturating_sub(1));
                (self.peek, self.moved) = (0, true);
            }
            Key::PageUp => self.peek -= self.page(),
            Key::PageDown if self.screen.debrief.is_some() => self.peek += self.page(),
            Key::PageDown => self.peek = (self.peek + self.page()).min(0),
            Key::F(8) if self.screen.hint => self.act(&Act::Hint),
            // What is found first is not always what was meant.
            Key::Enter if self.screen.typed && !sure && !self.moved && self.found.len() > 1 => {
                self.sure = true;
                self.notice = Some(self.exercise.say("enter-again"));
            }
            Key::Enter => self.choose(self.cursor),
            // A code or a time is typed like other words.
            Key::Char(c) if self.screen.typed => {
                if self.typed.chars().count() < MAX_TYPED {
                    self.typed.push(c);
                }
                self.look_up();
            }
            Key::Char(digit @ '1'..='9') if self.rows() > 0 && self.screen.debrief.is_none() => {
                let at = digit.to_digit(10).map_or(0, |digit| digit as usize - 1);
                self.choose(at);
            }
            Key::Char('0') if self.rows() > 9 => self.choose(9),
            Key::Backspace if self.screen.typed => {
                self.typed.pop();
                self.look_up();
            }
            Key::Ctrl('u') if self.screen.typed => {
                self.typed.clear();
                self.look_up();
            }
            _ => {}
        }
        false
    }

    /// The same over the help: nothing of the drill moves. True: the trainee leaves.
    fn help_key(&mut self, key: Key, top: isize) -> bool {
        self.help = match key {
            Key::Ctrl('c' | 'q') => return true,
            Key::Up => Some((top - 1).max(0)),
            Key::Down => Some((top + 1).min(self.help_end.get())),
            Key::PageUp => Some((top - self.page()).max(0)),
            Key::PageDown => Some((top + self.page()).min(self.help_end.get())),
            Key::F(1) | Key::Esc | Key::Enter => None,
            _ => Some(top),
        };
        false
    }

    fn is_done(&self) -> bool {
        let debrief = self.screen.debrief.as_ref();
        debrief.is_some_and(|debrief| debrief.way.is_empty())
    }

    fn paste(&mut self, text: &str) {
        if self.screen.typed && self.help.is_none() {
            let text = crate::layout::clean(text);
            let room = MAX_TYPED.saturating_sub(self.typed.chars().count());
            self.typed.extend(text.chars().take(room));
            self.look_up();
        }
    }

    fn page(&self) -> isize {
        isize::try_from(self.size.1 / 2).unwrap_or(1).max(1)
    }

    fn look_up(&mut self) {
        let kept = redact::typing(&self.typed);
        if kept.hidden.is_some() {
            self.typed = kept.text;
        }
        self.found = if self.typed.trim().is_empty() {
            Vec::new()
        } else {
            self.exercise.find(&self.typed)
        };
        self.cursor = 0;
        self.peek = 0;
        self.moved = false;
        if self.found.is_empty() && !self.typed.trim().is_empty() {
            self.notice = Some(self.exercise.say("nothing-found"));
        }
    }

    fn choose(&mut self, at: usize) {
        if let Some(debrief) = &self.screen.debrief {
            let acts = debrief.way.get(at).and_then(|step| step.acts);
            if let Some(acts) = acts
                && self.exercise.again_from(acts).is_ok()
            {
                self.refresh();
            }
            return;
        }
        let picks = if self.screen.typed {
            &self.found
        } else {
            &self.screen.picks
        };
        if let Some(pick) = picks.get(at) {
            let act = pick.act.clone();
            self.act(&act);
        }
    }

    fn act(&mut self, act: &Act) {
        match self.exercise.act(act) {
            Ok(()) => self.refresh(),
            Err(refused) => {
                let id = refused.id();
                self.notice = Some(self.exercise.say(&format!("refused-{id}")));
            }
        }
    }

    fn refresh(&mut self) {
        self.screen = self.exercise.screen();
        self.moved = false;
        self.typed.clear();
        self.found.clear();
        self.cursor = 0;
        self.peek = 0;
    }

    fn draw(&self, frame: &mut Frame<'_>) {
        let [header, rule, main, under, footer] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(1),
            Constraint::Length(1),
            Constraint::Length(1),
        ])
        .areas(frame.area());
        let mut brush = Brush::new(self.look, frame.buffer_mut());
        let theme = self.look.theme;
        let right = brush.width(&self.screen.heading);
        let room = header.width.saturating_sub(LEFT + 1);
        let banner = brush.elide(&self.screen.banner, room).into_owned();
        let x = brush.text(header, LEFT, &banner, theme.warn);
        // The clock goes where there is no room for both.
        let at = header.width.saturating_sub(right + LEFT);
        if at > x + 1 {
            brush.text(header, at, &self.screen.heading, theme.dim);
        }
        brush.rule(rule);
        brush.rule(under);
        let cursor = if let Some(top) = self.help {
            let rows = self.help_rows(&brush, main.width);
            let last = rows.len().saturating_sub(usize::from(main.height));
            self.help_end.set(i(last));
            scrolled(&mut brush, main, &rows, None, top)
        } else {
            self.draw_body(&mut brush, main)
        };
        if brush.more_above {
            let more = self.exercise.words().ui(super::key::MORE_ABOVE);
            brush.mark(rule, brush.glyphs.above, &more);
        }
        if brush.more_below {
            let more = self.exercise.words().ui(super::key::MORE_BELOW);
            brush.mark(under, brush.glyphs.below, &more);
        }
        let keys = if self.help.is_some() {
            "keys-help"
        } else if self.is_done() {
            "exam-keys"
        } else if self.screen.debrief.is_some() {
            "keys-over"
        } else if self.screen.typed {
            "keys-solo"
        } else if self.screen.hint {
            "keys-hint"
        } else {
            "keys-pick"
        };
        let (text, style) = match &self.notice {
            Some(notice) => (notice.clone(), theme.warn),
            None => (self.exercise.say(keys), theme.dim),
        };
        let text = brush
            .elide(&text, footer.width.saturating_sub(LEFT))
            .into_owned();
        brush.text(footer, LEFT, &text, style);
        if let Some(position) = cursor {
            frame.set_cursor_position(position);
        }
    }

    /// What was said, and below it what there is to pick or the debrief. Returns where the cursor is.
    fn draw_body(&self, brush: &mut Brush<'_>, main: Rect) -> Option<Position> {
        let (rows, Said { all, last }, first) = self.body(brush, main.width);
        let height = usize::from(main.height);
        let list = rows.len() - all;
        if self.screen.debrief.is_none() && self.peek == 0 && list + last.len() > height {
            // A long list scrolls below the caller's last words: nobody picks an answer to what is out of sight.
            let kept = last.len().min((height / 2).max(1));
            let [above, below] = Layout::vertical([
                Constraint::Length(u16::try_from(kept).unwrap_or(u16::MAX)),
                Constraint::Min(1),
            ])
            .areas(main);
            scrolled(
                brush,
                above,
                &rows[..last.start + kept],
                None,
                i(last.start),
            );
            return scrolled(brush, below, &rows[all..], Some(self.cursor), 0);
        }
        // The end of what was said stands above the list; the row under the cursor is in sight.
        let top = rows.len().saturating_sub(height);
        let top = match first {
            _ if self.screen.debrief.is_some() && !self.moved => top.min(all),
            Some(first) => top.min(first),
            None => top,
        };
        let top = i(top) + self.peek;
        scrolled(brush, main, &rows, None, top.max(0))
    }

    /// What this level asks of the trainee, and the keys.
    fn help_rows(&self, brush: &Brush<'_>, width: u16) -> Vec<Row> {
        let theme = self.look.theme;
        let cells = width.saturating_sub(2 * LEFT);
        let Help { task, keys } = self.exercise.help();
        let mut rows = Vec::new();
        for paragraph in &task {
            rows.extend(brush.paragraph(paragraph, cells, LEFT, theme.text));
        }
        rows.push(Row::default());
        let widest = keys.iter().map(|(key, _)| brush.width(key)).max();
        let indent = LEFT + widest.unwrap_or(0) + 2;
        for (key, does) in &keys {
            let cells = width.saturating_sub(indent + LEFT);
            let mut paragraph = brush.paragraph(does, cells, indent, theme.text).into_iter();
            if let Some(mut line) = paragraph.next() {
                line.indent = LEFT;
                let room = indent - LEFT - brush.width(key);
                let key = format!("{key}{}", " ".repeat(usize::from(room)));
                line.pieces.insert(0, (key, theme.accent));
                rows.push(line);
            }
            rows.extend(paragraph);
        }
        rows
    }

    /// All rows of the body, where what was said stands in them, and the first one of the row under the cursor.
    fn body(&self, brush: &Brush<'_>, width: u16) -> (Vec<Row>, Said, Option<usize>) {
        let theme = self.look.theme;
        let mut rows = Vec::new();
        let mut last = None;
        let mut before = None;
        for said in &self.screen.lines {
            if said.who == Who::Caller && before != Some(Who::Caller) {
                last = Some(rows.len());
            }
            before = Some(said.who);
            let (id, style) = match said.who {
                Who::You => ("you", theme.dim),
                Who::Caller => ("caller", theme.text),
                Who::Coach => ("coach", theme.warn),
            };
            let name = self.exercise.say(id);
            let indent = LEFT + brush.width(&name) + 2;
            let cells = width.saturating_sub(indent + 1);
            let mut paragraph = brush
                .paragraph(&said.text, cells, indent, style)
                .into_iter();
            if let Some(mut line) = paragraph.next() {
                line.indent = LEFT;
                line.pieces.insert(0, (format!("{name}  "), theme.accent));
                rows.push(line);
            }
            rows.extend(paragraph);
        }
        let said = Said {
            all: rows.len(),
            last: last.unwrap_or(rows.len())..rows.len(),
        };
        rows.push(Row::default());
        let first = if self.screen.debrief.is_some() {
            self.debrief(brush, width, &mut rows)
        } else {
            self.choices(brush, width, &mut rows)
        };
        (rows, said, first)
    }

    fn choices(&self, brush: &Brush<'_>, width: u16, rows: &mut Vec<Row>) -> Option<usize> {
        let theme = self.look.theme;
        let cells = width.saturating_sub(2 * LEFT);
        if let Some(step) = &self.screen.step {
            rows.extend(brush.paragraph(&step.title, cells, LEFT, theme.title));
            if let Some(doing) = &step.doing {
                rows.extend(brush.paragraph(doing, cells, LEFT, theme.text));
            }
            if let Some(why) = &step.why {
                rows.extend(brush.paragraph(why, cells, LEFT, theme.dim));
            }
        }
        rows.extend(brush.paragraph(&self.screen.prompt, cells, LEFT, theme.title));
        if self.screen.typed {
            let shown = if self.typed.is_empty() {
                (self.exercise.say("type-hint"), theme.dim)
            } else {
                (self.typed.clone(), theme.text)
            };
            let mut row = Row::plain("> ", theme.accent).indented(LEFT);
            let typed = brush.width(&self.typed);
            row.cursor = Some((LEFT + 2 + typed).min(width.saturating_sub(1)));
            row.pieces.push(shown);
            rows.push(row);
        }
        let picks = if self.screen.typed {
            &self.found
        } else {
            &self.screen.picks
        };
        let mut first = None;
        for (at, pick) in picks.iter().enumerate() {
            if at == self.cursor {
                first = Some(rows.len());
            }
            let digit = match at {
                _ if self.screen.typed => " ".to_owned(),
                0..=8 => (at + 1).to_string(),
                9 => "0".to_owned(),
                _ => " ".to_owned(),
            };
            self.list_row(brush, width, at, &format!("{digit}  {}", pick.label), rows);
        }
        first
    }

    /// A row of a list, wrapped, with the cursor before it.
    fn list_row(&self, brush: &Brush<'_>, width: u16, at: usize, text: &str, rows: &mut Vec<Row>) {
        let Glyphs { cursor, .. } = brush.glyphs;
        let here = at == self.cursor;
        let style = if here {
            self.look.theme.selected
        } else {
            self.look.theme.text
        };
        let cells = width.saturating_sub(LEFT + 6);
        for (line, mut row) in brush
            .paragraph(text, cells, LEFT + 5, style)
            .into_iter()
            .enumerate()
        {
            row.focus = Some(at);
            if line == 0 {
                row.indent = LEFT;
                let sign = if here { cursor } else { ' ' };
                row.pieces.insert(0, (format!("{sign} "), style));
                if here && !self.screen.typed {
                    row.cursor = Some(LEFT);
                }
            }
            if here {
                row.bar = Some(style);
            }
            rows.push(row);
        }
    }

    fn debrief(&self, brush: &Brush<'_>, width: u16, rows: &mut Vec<Row>) -> Option<usize> {
        let debrief = self.screen.debrief.as_ref()?;
        let theme = self.look.theme;
        let cells = width.saturating_sub(2 * LEFT);
        let style = if debrief.passed {
            theme.good
        } else {
            theme.danger
        };
        let text = |text: &str, style, rows: &mut Vec<Row>| {
            rows.extend(brush.paragraph(text, cells, LEFT, style));
        };
        text(&debrief.verdict, style, rows);
        for line in &debrief.danger {
            text(line, theme.warn, rows);
        }
        for note in &debrief.notes {
            text(note, theme.text, rows);
        }
        if debrief.way.is_empty() {
            return None;
        }
        rows.push(Row::default());
        // One below the other: two columns of 40 cells would break each step into many lines.
        text(&self.exercise.say("both-ways"), theme.title, rows);
        let mut first = None;
        let reason = |step: &Step, rows: &mut Vec<Row>| {
            if let Some(why) = &step.why {
                let cells = width.saturating_sub(2 * LEFT + 6);
                rows.extend(brush.paragraph(why, cells, LEFT + 6, theme.dim));
            }
        };
        for (yours, best) in debrief.rows() {
            if let Some(at) = yours {
                let step = &debrief.way[at];
                if at == self.cursor {
                    first = Some(rows.len());
                }
                let note = step.note.as_ref().map(|note| format!("  ({note})"));
                let same = best.map(|_| format!("  = {}", self.exercise.say("step-best")));
                let line = format!(
                    "{}  {}{}{}",
                    clock(step.seconds),
                    step.title,
                    note.unwrap_or_default(),
                    same.unwrap_or_default()
                );
                self.list_row(brush, width, at, &line, rows);
                reason(step, rows);
            } else if let Some(step) = best.map(|at| &debrief.best[at]) {
                let missed = self.exercise.say("step-missed");
                let line = format!("{missed}: {}  {}", clock(step.seconds), step.title);
                rows.extend(brush.paragraph(&line, cells, LEFT + 2, theme.warn));
                reason(step, rows);
            }
        }
        first
    }
}
