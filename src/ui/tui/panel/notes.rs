//! What can be noted of the open step, by fixed digits.

use super::{super::key, Item, List, PanelAction, Sheet};
use crate::{
    app::driver::Driver,
    cases::{NoteKind, clock},
    words::FluentValue,
};

/// The kinds of notes, and taking back what words said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notes {
    list: List,
}

impl Notes {
    /// What can be noted now.
    #[must_use]
    pub fn new(driver: &Driver) -> Self {
        let words = &driver.active.words;
        let item = |digit, key, action| Item::new(words.ui(key), action).by(digit);
        let mut items = vec![
            item('1', key::NOTE_OWN, PanelAction::Note(NoteKind::Own)),
            item('2', key::NOTE_CALLER, PanelAction::Note(NoteKind::Caller)),
            item('3', key::NOTE_STEP, PanelAction::Note(NoteKind::Step)),
        ];
        let stated = driver.stated().len();
        if stated > 0 {
            let args = [("count", FluentValue::from(stated))];
            let label = words.ui_with(key::NOTE_TAKE_BACK, &args);
            items.push(Item::new(label, PanelAction::TakeBackWords).by('4'));
        }
        // What was passed on is with somebody else, who has read it.
        let notes = driver.active.record.notes.iter().enumerate();
        let own = |kind| matches!(kind, NoteKind::Own | NoteKind::Caller | NoteKind::Step);
        let noted = notes.filter(|(_, note)| own(note.kind) && driver.may_change_notes());
        items.extend(noted.map(|(at, note)| {
            let text = format!("{} {}", clock::time(note.at), note.text);
            Item::new(text, PanelAction::ChangeNote(at))
        }));
        Self {
            list: List::new(words.ui(key::NOTES_TITLE), items),
        }
    }
}

impl Sheet for Notes {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }
}
