//! Looking something up: hand-over codes, response codes, messages, flows.

use super::Driver;
use crate::{
    app::finder::{Finder, Found, UNLISTED},
    cases::clock,
    session::handover::{self, BadCode},
};

/// The most that is listed of what was found.
pub const MOST_FOUND: usize = 24;

/// What a text that was typed leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Search {
    /// It was meant as a hand-over code: where its case stands, as `flow/node`, or what is wrong with it.
    Code(Result<String, BadCode>),
    /// What was found, the best first; empty: nothing.
    Found(Vec<Found>),
}

impl Driver {
    /// Looks a text up that may be a hand-over code.
    pub fn search(&mut self, query: &str, most: usize) -> Search {
        if self.is_meant_as_code(query) {
            Search::Code(self.place_of_code(query))
        } else {
            Search::Found(self.find(query, most))
        }
    }

    fn is_meant_as_code(&self, query: &str) -> bool {
        let identity = self.active.content.identity;
        handover::is_code(clock::day_number(self.now()), query)
            || handover::is_meant_as_code(identity, query)
    }

    /// Whether a text begins like the hand-over codes of this content: some digits in the middle of one may look like
    /// a card number.
    #[must_use]
    pub fn begins_code(&self, typed: &str) -> bool {
        handover::begins(self.active.content.identity, typed)
    }

    /// Looks a text up: response codes, messages, flows.
    pub fn find(&mut self, query: &str, most: usize) -> Vec<Found> {
        let (pack, words) = (&self.active.content.pack, &self.active.words);
        let finder = self.finder.get_or_insert_with(|| Finder::new(pack, words));
        let found = finder.find(pack, words, query, most);
        self.unlisted = found.iter().find(|found| found.kind == UNLISTED).cloned();
        found
    }
}
