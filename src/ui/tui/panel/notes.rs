//! What can be noted of the open step, by fixed digits.

use super::{super::key, Item, List, PanelAction, Sheet};
use crate::{app::driver::Driver, cases::NoteKind, words::FluentValue};

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
