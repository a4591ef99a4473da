//! The choice of language.

use super::{super::key, Item, List, PanelAction, Sheet};
use crate::words::{PSEUDO, Words, own_name};

/// All languages, each by its own name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    list: List,
}

impl Language {
    /// The languages of these words.
    #[must_use]
    pub fn new(words: &Words) -> Self {
        let items = languages(words).into_iter();
        let items = items
            .map(|locale| Item::new(own_name(&locale).to_owned(), PanelAction::Speak(locale)))
            .collect();
        Self {
            list: List::new(words.ui(key::LANGUAGE_TITLE), items),
        }
    }
}

/// The languages that can be chosen, Chinese first.
#[must_use]
pub fn languages(words: &Words) -> Vec<String> {
    let mut all: Vec<String> = words
        .locales()
        .filter(|locale| *locale != PSEUDO)
        .map(str::to_owned)
        .collect();
    all.sort_by_key(|locale| !locale.starts_with("zh"));
    all
}

impl Sheet for Language {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }
}
