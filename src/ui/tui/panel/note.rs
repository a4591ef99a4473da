//! A note on the open step.

use ratatui::layout::Rect;
use tui_input::Input;

use super::{
    super::{geometry::Cursor, key, message::Key, paint::Brush},
    Context, Item, List, PanelAction, Reply, Sheet, line,
};
use crate::app::{MAX_NOTES, NOTE_MARK, driver::Driver, screen::Screen};

/// The note while it is typed.
#[derive(Clone, Debug)]
pub struct Note {
    list: List,
    line: Input,
}

impl Note {
    /// A new note on the open step, under what is noted there already.
    #[must_use]
    pub fn new(driver: &Driver, screen: &Screen) -> Self {
        let words = &driver.active.words;
        let before = driver.active.record.note(&screen.id);
        let before = before.map(|note| note.text.as_str()).unwrap_or_default();
        let lines = before.split(NOTE_MARK).filter(|line| !line.is_empty());
        let lead: Vec<&str> = std::iter::once(&*screen.title).chain(lines).collect();
        let keep = Item::new(words.ui(key::NOTE_KEEP), PanelAction::KeepNote);
        let list = List::new(words.ui(key::NOTE_TITLE), vec![keep]);
        Self {
            list: list.leading(lead.join("\n")),
            line: Input::default(),
        }
    }

    /// What stands in the line.
    #[must_use]
    pub fn into_text(self) -> String {
        self.line.into()
    }
}

impl Sheet for Note {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn line(&self) -> Option<&Input> {
        Some(&self.line)
    }

    fn line_mut(&mut self) -> Option<&mut Input> {
        Some(&mut self.line)
    }

    fn longest(&self) -> usize {
        // A note has room for all that is kept of it.
        MAX_NOTES
    }

    fn has_digits(&self) -> bool {
        false
    }

    fn other_key(&mut self, key: Key) -> Reply {
        line::type_key(&mut self.line, key, MAX_NOTES)
    }

    fn draw(&self, context: Context<'_>, brush: &mut Brush<'_>, area: Rect) -> Cursor {
        let names = (key::NOTE_BOX, key::NOTE_HINT);
        line::draw(self, names, None, context, brush, area)
    }
}
