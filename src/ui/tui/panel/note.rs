//! A note on the open step.

use ratatui::layout::Rect;
use tui_input::Input;

use super::{
    super::{geometry::Cursor, key, message::Key, paint::Brush},
    Context, Item, List, PanelAction, Reply, Sheet, line,
};
use crate::{
    app::{MAX_NOTES, driver::Driver, screen::Screen},
    cases::{NoteKind, clock},
};

/// The note while it is typed.
#[derive(Clone, Debug)]
pub struct Note {
    /// Whose words they are.
    pub kind: NoteKind,
    list: List,
    line: Input,
}

impl Note {
    /// A new note on the open step, under what is noted there already.
    #[must_use]
    pub fn new(driver: &Driver, screen: &Screen, kind: NoteKind) -> Self {
        let words = &driver.active.words;
        let before = driver.active.record.notes_on(&screen.id);
        let before = before.map(|note| format!("{} {}", clock::time(note.at), note.text));
        let lead: Vec<String> = std::iter::once(screen.title.clone())
            .chain(before)
            .collect();
        let keep = Item::new(words.ui(key::NOTE_KEEP), PanelAction::KeepNote);
        let list = List::new(words.ui(names(kind).0), vec![keep]);
        Self {
            kind,
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

/// Heading, box and hint of a kind.
const fn names(kind: NoteKind) -> (&'static str, &'static str, &'static str) {
    match kind {
        // What the computer noted is not typed here.
        NoteKind::Own | NoteKind::Probe => (key::NOTE_TITLE, key::NOTE_BOX, key::NOTE_HINT),
        NoteKind::Caller => (key::SAID_TITLE, key::SAID_BOX, key::SAID_HINT),
        NoteKind::Step => (key::WRONG_TITLE, key::WRONG_BOX, key::WRONG_HINT),
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
        let words = context.words;
        let (_, label, hint) = names(self.kind);
        let (label, hint) = (words.ui(label), words.ui(hint));
        line::draw(self, (&label, &hint), None, context, brush, area)
    }
}
