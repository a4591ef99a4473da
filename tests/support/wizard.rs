//! Drives the wizard's own `update` and `view`, without a terminal.

use std::{cell::RefCell, collections::HashMap, time::Duration};

use posdoc::{
    app::{
        ActiveCase,
        autosave::Autosave,
        driver::{Clock, Driver},
    },
    content::Content,
    session::Session,
    settings::{Profile, Role},
    ui::tui::{
        app::{App, Effect, Signs},
        glyphs,
        message::{Key, Message},
        theme::Theme,
        update, view,
    },
    words::Words,
};
use ratatui::{Terminal, backend::TestBackend, buffer::Buffer, layout::Position};
use unicode_width::UnicodeWidthStr as _;

/// So that the day in a hand-over code is the same in every time zone.
const NOON: i64 = 12 * 60 * 60 * 1000;

/// A wizard under test.
pub struct Wizard {
    pub app: App,
    pub effects: Vec<Effect>,
    clock: Duration,
}

/// How a wizard begins.
pub struct Setup<'s> {
    pub start: &'s str,
    pub lang: &'s str,
    pub role: Role,
    pub size: (u16, u16),
    pub ascii: bool,
    pub profile: Profile,
}

impl Default for Setup<'_> {
    fn default() -> Self {
        Self {
            start: "card-read",
            lang: "en",
            role: Role::Clerk,
            size: (80, 24),
            ascii: false,
            profile: Profile::default(),
        }
    }
}

impl Setup<'_> {
    #[must_use]
    pub fn open(self) -> Wizard {
        thread_local! {
            // Reading it takes longer than a test that presses three keys.
            static CONTENT: Content = Content::embedded();
            // With what lies ahead of it, which takes longer to find than a screen takes to draw.
            static BEGUN: RefCell<HashMap<String, Session>> = RefCell::default();
        }
        let mut content = CONTENT.with(Clone::clone);
        // The pictures and snapshots need not change with every word of the flows.
        content.identity = 0;
        let words = Words::new((*content.files).clone(), &[self.lang]);
        let theme = Theme::named(&content.files, "default").expect("a shipped theme");
        let shop_is_known = self.profile != Profile::default();
        let mut active = ActiveCase::begin(content, self.start, words, self.role, self.profile)
            .expect("a place of the pack");
        if !shop_is_known {
            active.session = BEGUN.with_borrow_mut(|begun| {
                let session = begun.entry(self.start.to_owned()).or_insert_with(|| {
                    let mut session = active.session.clone();
                    session.bounds();
                    session
                });
                session.clone()
            });
        }
        let glyphs = if self.ascii {
            glyphs::ASCII
        } else {
            glyphs::UNICODE
        };
        let clock = Clock::Set {
            now: NOON,
            elapsed: Duration::ZERO,
        };
        let driver = Driver::on_clock(active, Autosave::new(None), clock);
        let mut app = App::new(driver, theme, Signs::Fixed(glyphs), self.size);
        app.began = NOON;
        update(&mut app, Message::Drawn);
        Wizard {
            app,
            effects: Vec::new(),
            clock: Duration::ZERO,
        }
    }
}

impl Wizard {
    /// Opens the wizard on a flow or node, in English, as a clerk, at 80 by 24.
    #[must_use]
    pub fn on(start: &str) -> Self {
        Setup {
            start,
            ..Setup::default()
        }
        .open()
    }

    /// Presses keys, one after the other, a second apart: `"1 down enter f9 esc"`.
    #[must_use]
    pub fn keys(mut self, keys: &str) -> Self {
        for name in keys.split_whitespace() {
            self = self.after(Duration::from_secs(1)).press(key(name)).drawn();
        }
        self
    }

    /// Presses one key now.
    #[must_use]
    pub fn press(mut self, key: Key) -> Self {
        let effect = update(&mut self.app, Message::Key(key));
        self.effects.extend(effect);
        self
    }

    /// The frame has been drawn.
    #[must_use]
    pub fn drawn(mut self) -> Self {
        update(&mut self.app, Message::Drawn);
        self
    }

    /// Types a text, character by character.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        for c in text.chars() {
            self = self.press(Key::Char(c));
        }
        self
    }

    /// Pastes a text.
    #[must_use]
    pub fn paste(mut self, text: &str) -> Self {
        update(&mut self.app, Message::Paste(text.to_owned()));
        self
    }

    /// Lets time pass.
    #[must_use]
    pub fn after(mut self, time: Duration) -> Self {
        self.clock += time;
        update(&mut self.app, Message::Clock(self.clock));
        self
    }

    /// Gives the terminal another size.
    #[must_use]
    pub fn resized(mut self, columns: u16, rows: u16) -> Self {
        update(&mut self.app, Message::Resize(columns, rows));
        self
    }

    /// `flow/node` of the open screen.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.app.screen.id
    }

    /// The frame and where the real cursor stands.
    #[must_use]
    pub fn frame(&self) -> (Buffer, Option<Position>) {
        let (columns, rows) = self.app.size;
        let mut terminal =
            Terminal::new(TestBackend::new(columns, rows)).expect("the test backend is infallible");
        let mut cursor = None;
        terminal
            .draw(|frame| {
                view::view(&self.app, frame);
            })
            .expect("the test backend is infallible");
        if terminal.backend().cursor_visible() {
            cursor = Some(terminal.backend().cursor_position());
        }
        (terminal.backend().buffer().clone(), cursor)
    }

    /// The frame as text, rows without trailing spaces.
    #[must_use]
    pub fn shown(&self) -> String {
        let (buffer, _) = self.frame();
        rows(&buffer).join("\n")
    }
}

/// The rows of a buffer as a person sees them.
#[must_use]
pub fn rows(buffer: &Buffer) -> Vec<String> {
    (0..buffer.area.height)
        .map(|y| {
            let mut row = String::new();
            let mut x = 0;
            while x < buffer.area.width {
                let symbol = buffer[(x, y)].symbol();
                row.push_str(symbol);
                x += u16::try_from(symbol.width().max(1)).expect("a cell is narrow");
            }
            row.trim_end().to_owned()
        })
        .collect()
}

fn key(name: &str) -> Key {
    match name {
        "enter" => Key::Enter,
        "esc" => Key::Esc,
        "up" => Key::Up,
        "down" => Key::Down,
        "left" => Key::Left,
        "right" => Key::Right,
        "home" => Key::Home,
        "end" => Key::End,
        "tab" => Key::Tab,
        "pgup" => Key::PageUp,
        "pgdn" => Key::PageDown,
        "backspace" => Key::Backspace,
        "ctrl-c" => Key::Ctrl('c'),
        name => {
            if let Some(number) = name.strip_prefix('f')
                && let Ok(number) = number.parse()
            {
                return Key::F(number);
            }
            let mut letters = name.chars();
            let letter = letters.next().expect("a key has a name");
            assert!(letters.next().is_none(), "no key is called {name}");
            Key::Char(letter)
        }
    }
}
