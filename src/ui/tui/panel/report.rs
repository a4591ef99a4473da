//! What has to be said at some length: answers that no longer fit, or what is wrong with content that was saved.

use super::{
    super::{
        key,
        paint::{Brush, Row},
    },
    Context, Item, List, Panel, PanelAction, Sheet,
    list::{notes, paragraphs},
};
use crate::words::{FluentValue, Words};

/// Lines under a sentence.
#[derive(Clone, Debug)]
pub struct Report {
    list: List,
    lines: Vec<String>,
    /// The lines are turns, a row each, and no running text.
    of_turns: bool,
    /// The panel that comes back when this one is closed.
    under: Option<Box<Panel>>,
}

impl Report {
    /// Answers of a case that no longer fit the content.
    #[must_use]
    pub fn dropped(words: &Words, dropped: &[(String, String)]) -> Self {
        let line =
            |(title, label): &(String, String)| format!("{title}  {label}").trim_end().to_owned();
        let lead = words.ui(key::DROPPED_LEAD);
        let lines = dropped.iter().map(line).collect();
        Self {
            of_turns: true,
            ..Self::new(words, key::DROPPED_TITLE, lead, key::DROPPED_OK, lines)
        }
    }

    /// What keeps content that was saved from being used.
    #[must_use]
    pub fn broken(words: &Words, lines: Vec<String>) -> Self {
        let lead = words.ui(key::BROKEN_LEAD);
        Self::new(words, key::BROKEN_TITLE, lead, key::BROKEN_OK, lines)
    }

    /// What is wrong with content that is used all the same.
    #[must_use]
    pub fn faulty(words: &Words, counts: &[(&str, FluentValue<'_>)], lines: Vec<String>) -> Self {
        let lead = words.ui_with(key::FAULTY_LEAD, counts);
        Self::new(words, key::FAULTY_TITLE, lead, key::FAULTY_OK, lines)
    }

    fn new(words: &Words, title: &str, lead: String, close: &str, lines: Vec<String>) -> Self {
        let items = vec![Item::new(words.ui(close), PanelAction::Close)];
        Self {
            list: List::new(words.ui(title), items).leading(lead),
            lines,
            of_turns: false,
            under: None,
        }
    }

    /// Over a panel that comes back.
    #[must_use]
    pub fn over(self, under: Option<Panel>) -> Self {
        Self {
            under: under.map(Box::new),
            ..self
        }
    }

    /// The panel that comes back.
    #[must_use]
    pub fn into_under(self) -> Option<Panel> {
        self.under.map(|under| *under)
    }

    /// Whether it is about content.
    #[must_use]
    pub const fn is_of_content(&self) -> bool {
        !self.of_turns
    }
}

impl Sheet for Report {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn below(&self, _: Context<'_>, brush: &Brush<'_>, width: u16) -> Vec<Row> {
        let lines = if self.of_turns {
            notes(brush, width, &self.lines, true)
        } else {
            paragraphs(brush, width, &self.lines)
        };
        [Row::default()].into_iter().chain(lines).collect()
    }
}
