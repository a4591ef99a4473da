//! Looking something up: hand-over codes, response codes, messages, flows.

use std::collections::{BTreeMap, BTreeSet};

use super::Driver;
use crate::{
    app::{
        fields,
        finder::{Finder, LookedUp, MESSAGE, UNLISTED},
        screen::{Ground, Likely},
    },
    cases::clock,
    pack::Kind,
    session::{
        Known,
        handover::{self, BadCode},
    },
    understand::Field,
};

/// The most that is listed of what was found.
pub const MOST_FOUND: usize = 24;

/// What a text that was typed leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Search {
    /// It was meant as a hand-over code: where its case stands, as `flow/node`, or what is wrong with it.
    Code(Result<String, BadCode>),
    /// What was found, or the ways on where nothing was.
    Found(LookedUp),
}

/// What was looked up last.
#[derive(Clone, Debug)]
pub(super) struct LastSearch {
    text: String,
    /// The places of what was found, and the message whose words were typed for each.
    found: Vec<(String, Option<String>)>,
    /// Those of the ways on where nothing was.
    suggested: Vec<String>,
    /// What the words establish.
    pub known: Option<Known>,
    /// The numbers in them.
    numbers: Vec<Field>,
}

impl Driver {
    /// The answer that something speaks for: the words that led to the open question, else what this computer has found
    /// out by itself. Nobody is led to an answer that lets a step be taken: that is never suggested.
    #[must_use]
    pub fn suggestion(&self) -> Option<Likely> {
        let (state, pack) = (self.active.session.state(), self.active.session.pack());
        let may = |likely: &Likely| {
            let mut answers = pack[state.at()].answers();
            let answer = answers.find(|answer| *answer.id == *likely.answer);
            answer.is_some_and(|it| pack.opened_by_suggestion(state.at(), it).is_none())
        };
        let by_words = self.suggested_by_words().filter(may);
        by_words.or_else(|| self.suggested_by_probe().filter(may))
    }

    fn suggested_by_words(&self) -> Option<Likely> {
        let words = self.active.words_that_led_here()?;
        let (state, pack) = (self.active.session.state(), self.active.session.pack());
        let node = &pack[state.at()];
        let flow = &pack[node.flow];
        if !matches!(node.kind, Kind::Ask { .. }) || !state.claims(pack).is_empty() {
            return None;
        }
        let path = state.place(pack);
        let place = if state.at() == flow.start {
            &*flow.id
        } else {
            &*path
        };
        // A case that is taken up again waits for no model.
        let answer = self.finder.as_ref()?.matcher().answer(words, place)?;
        Some(Likely {
            answer: answer.to_owned(),
            from: Ground::Words,
            words: words.to_owned(),
        })
    }

    /// Looks a text up that may be a hand-over code.
    pub fn search(&mut self, query: &str, most: usize) -> Search {
        if self.is_meant_as_code(query) {
            self.searched = None;
            Search::Code(self.place_of_code(query))
        } else {
            let mut looked_up = self.look_up(query, most);
            // One row for each place; the rows behind the first lead nowhere else.
            let mut places = BTreeSet::new();
            looked_up
                .found
                .retain(|found| places.insert(found.to.clone()));
            Search::Found(looked_up)
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
    pub fn look_up(&mut self, query: &str, most: usize) -> LookedUp {
        let (pack, words) = (&self.active.content.pack, &self.active.words);
        let finder = self.finder.get_or_insert_with(|| Finder::new(pack, words));
        let looked_up = finder.look_up(pack, words, query, most);
        let found = &looked_up.found;
        self.unlisted = found.iter().find(|found| found.kind == UNLISTED).cloned();
        self.searched = Some(LastSearch {
            text: looked_up.text.clone(),
            found: found
                .iter()
                .map(|found| {
                    let message =
                        (found.kind == MESSAGE && found.said.is_some()).then(|| found.id.clone());
                    (found.to.clone(), message)
                })
                .collect(),
            suggested: looked_up
                .suggestions
                .iter()
                .map(|way| way.to.clone())
                .collect(),
            known: looked_up.known.clone(),
            numbers: looked_up.numbers.clone(),
        });
        looked_up
    }

    /// Nothing more is typed: a text for which nothing was found is kept for the author.
    pub fn end_search(&mut self) {
        let now = self.now();
        if let Some(last) = self.searched.as_ref().filter(|last| last.found.is_empty())
            && !last.text.is_empty()
        {
            let search = (&*last.text, self.active.turns_taken());
            self.active.add_search(search, false, None, now);
        }
    }

    /// What the words that were looked up last fill in: field id → value. What was typed into a field stands.
    pub(super) fn said_in_search(&self) -> BTreeMap<String, String> {
        let Some(last) = &self.searched else {
            return BTreeMap::new();
        };
        let pack = self.active.session.pack();
        let mut said = fields::said(pack, &last.text, &last.numbers, self.edge());
        let typed = &self.active.session.state().fields;
        said.retain(|id, _| {
            let typed = pack.field(id).and_then(|field| typed.get(&field));
            typed.is_none_or(String::is_empty)
        });
        said
    }

    /// Nothing is looked for any more: what is picked from now on is picked without words.
    pub fn forget_search(&mut self) {
        self.searched = None;
        self.unlisted = None;
    }

    /// Keeps what was looked up last with the case, and the place that was picked of it.
    pub(super) fn pick_search(&mut self, to: &str, turn: usize) {
        let now = self.now();
        if let Some(last) = self.searched.take().filter(|last| !last.text.is_empty()) {
            let hit = !last.found.is_empty();
            let search = (&*last.text, turn);
            self.active.add_search(search, hit, Some(to), now);
        }
    }

    /// The message by which a place was found last, by its position.
    pub(super) fn message_found(&self, to: &str) -> Option<usize> {
        let found = &self.searched.as_ref()?.found;
        let (_, message) = found.iter().find(|(place, _)| place == to)?;
        let id = message.as_deref()?;
        let mut messages = self.active.session.pack().messages.iter();
        messages.position(|message| *message.id == *id)
    }

    /// Answers what the text of a screen that was picked answers: the question that it leads to, and those on the way that
    /// ask for what it says. Each is an answer like any other.
    pub(super) fn answer_by(&mut self, message: usize) {
        // One question of its flow, and one of a gate.
        for _ in 0..2 {
            let session = &self.active.session;
            let pack = session.pack();
            let (message, at) = (&pack.messages[message], session.state().at());
            let Kind::Ask { fact, .. } = pack[at].kind else {
                return;
            };
            let named = message.answer.clone().filter(|_| at == message.to);
            let answer = named.or_else(|| {
                let said = message.says.iter().find(|said| Some(said.fact) == fact)?;
                let mut answers = pack[at].answers();
                let answer = answers.find(|answer| answer.set.contains(said))?;
                Some(answer.id.clone())
            });
            let Some(answer) = answer else { return };
            if self.active.session.answer(&answer).is_err() {
                return;
            }
        }
    }

    /// Whether a place is among what was found last, or the ways on where nothing was.
    pub(super) fn was_found(&self, to: &str) -> bool {
        let Some(last) = &self.searched else {
            return false;
        };
        let mut found = last
            .found
            .iter()
            .map(|(place, _)| place)
            .chain(&last.suggested);
        found.any(|place| place == to)
    }
}
