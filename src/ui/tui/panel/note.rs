//! A note on the open step.

use ratatui::layout::Rect;
use tui_input::Input;

use super::{
    super::{geometry::Cursor, key, message::Key, paint::Brush},
    Context, Item, List, PanelAction, Reply, Sheet, line,
};
use crate::{
    app::{MAX_NOTES, driver::Driver, screen::Screen, ticket::passed_to},
    cases::{self, NoteKind, PassedTo, clock},
    words::Words,
};

/// What becomes of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// It is a new note.
    Add,
    /// It takes the place of the note at this position; empty, it takes that one back.
    Change(usize),
    /// It says why the case is passed on.
    PassOn(PassedTo),
}

/// The note while it is typed.
#[derive(Clone, Debug)]
pub struct Note {
    /// Whose words they are.
    pub kind: NoteKind,
    /// What the line is for.
    pub purpose: Purpose,
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
            purpose: Purpose::Add,
            list: list.leading(lead.join("\n")),
            line: Input::default(),
        }
    }

    /// The note at this position, to be corrected or taken back.
    #[must_use]
    pub fn change(words: &Words, at: usize, note: &cases::Note) -> Self {
        let keep = Item::new(words.ui(key::NOTE_KEEP), PanelAction::KeepNote);
        let list = List::new(words.ui(key::NOTE_CHANGE), vec![keep]);
        Self {
            kind: note.kind,
            purpose: Purpose::Change(at),
            list: list.leading(words.ui(key::NOTE_CHANGE_LEAD)),
            line: Input::new(note.text.clone()),
        }
    }

    /// Asks why a case is passed on; the line may stay empty.
    #[must_use]
    pub fn pass_on(words: &Words, to: PassedTo) -> Self {
        let keep = Item::new(words.ui(key::NEXT_PASS_ON), PanelAction::KeepNote);
        let title = words.ui_with(key::PASS_ON_WHY, &[("to", passed_to(words, to).into())]);
        Self {
            kind: NoteKind::Own,
            purpose: Purpose::PassOn(to),
            list: List::new(title, vec![keep]),
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
        let (_, label, hint) = match self.purpose {
            Purpose::PassOn(_) => (key::PASS_ON_WHY, key::PASS_ON_BOX, key::PASS_ON_HINT),
            Purpose::Add | Purpose::Change(_) => names(self.kind),
        };
        let (label, hint) = (words.ui(label), words.ui(hint));
        line::draw(self, (&label, &hint), None, context, brush, area)
    }
}
