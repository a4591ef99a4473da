//! What is never kept: card numbers, PINs, CVVs, one-time codes, passwords. It is looked for in everything that
//! is typed, and hidden before anything else is done with it.
//!
//! Everything goes through one door: [`keep`] for what is noted, said back or exported, [`typing`] for what is still
//! being typed, [`found`] for fields, which refuse it, and [`together`] for texts that are kept side by side. All
//! see the whole text, not words of a list: the `lexer` makes numbers and what stands between them of it, whatever
//! the script they are written in or the words they are said in; the vocabulary (`words`) says what each word
//! means; `card`, `track`, `code` and `password` weigh what the words say of each number. What such rules are unsure of a
//! linear model decides (`weigh`), which `learn` makes from tables.
//! What may be both is hidden.

mod card;
mod chars;
mod code;
mod concept;
mod context;
mod lexer;
mod matter;
mod password;
mod relation;
mod shape;
mod track;
mod unclaimed;
mod value;
mod weigh;
mod words;

#[cfg(test)]
mod learn;
#[cfg(test)]
mod tests;

use std::{borrow::Cow, ops::Range};

use self::{
    chars::Folded,
    lexer::{Lexed, What},
    weigh::Weights,
    words::Sense,
};

pub use self::chars::{plain, seen};

/// What stands in the place of hidden digits.
pub const HIDDEN: &str = "****";

/// What a text holds that is not to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// 13 to 19 digits that can only be a card.
    CardNumber,
    /// Digits that are said to be a PIN, a CVV, a one-time or payment code; a password.
    Code,
}

/// A text that may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What was typed without what is not to be kept: of a card number the last four digits stay, of other secrets
    /// nothing. What cannot be seen is dropped.
    pub text: String,
    /// What was hidden, the card number first. People are told.
    pub hidden: Option<Secret>,
}

/// What may be kept of a text.
#[must_use]
pub fn keep(text: &str) -> Kept {
    let mut hidden = None;
    let text = masked(seen(text), false, &mut hidden);
    Kept { text, hidden }
}

/// The secret that a text holds, the card number first.
#[must_use]
pub fn found(text: &str) -> Option<Secret> {
    let finds = finds(&seen(text), false);
    first_of(&finds)
}

/// The same as [`keep`] for a text that is being typed: the digits that go on behind a number that was hidden when
/// it became complete are hidden with it, and what only the next words may tell is left to [`keep`].
#[must_use]
pub fn typing(text: &str) -> Kept {
    let mut hidden = None;
    let mut shown = seen(text);
    // What is cut may show another number.
    loop {
        let masked = masked(shown, true, &mut hidden);
        let parts: Vec<&str> = masked.split(HIDDEN).collect();
        let (first, rest) = parts.split_first().unwrap_or((&"", &[]));
        shown = rest.iter().fold((*first).to_owned(), |shown, part| {
            shown + HIDDEN + last_four(part)
        });
        if shown == masked {
            // Digits that were cut belong to a card number.
            let cut = hidden.is_none() && shown != seen(text);
            let hidden = if cut {
                Some(Secret::CardNumber)
            } else {
                hidden
            };
            return Kept {
                text: shown,
                hidden,
            };
        }
    }
}

/// Hides what is secret in texts that are kept side by side, also where only the one beside it tells, or where each has
/// a part: 客人密码 and 482913, 41111111 and 11111111. Returns what was hidden, the card number first.
pub fn together(texts: &mut [&mut String]) -> Option<Secret> {
    /// Between two texts a sentence ends.
    const BETWEEN: &str = " | ";
    let mut hidden = None;
    loop {
        let mut whole = String::new();
        let mut places = Vec::with_capacity(texts.len());
        for text in texts.iter_mut() {
            let clean = seen(text);
            if !whole.is_empty() {
                whole.push_str(BETWEEN);
            }
            places.push(whole.len()..whole.len() + clean.len());
            whole.push_str(&clean);
        }
        let finds = finds(&whole, false);
        let Some(secret) = first_of(&finds) else {
            return hidden;
        };
        hidden = more(hidden, Some(secret));
        // The last parts first: the places of the others stay.
        for (text, place) in texts.iter_mut().zip(&places) {
            let mut kept = String::new();
            let mut from = place.start;
            for (range, instead, _) in &finds {
                if range.end <= place.start || range.start >= place.end {
                    continue;
                }
                kept.push_str(&whole[from..range.start.max(from)]);
                kept.push_str(if range.end <= place.end {
                    instead
                } else {
                    HIDDEN
                });
                from = range.end.min(place.end);
            }
            kept.push_str(&whole[from..place.end]);
            **text = kept;
        }
    }
}

/// What stands behind a mark from the last four of the digits that were typed on, together or one by one.
fn last_four(part: &str) -> &str {
    let groups = digit_groups(part);
    let apart = |at: usize| {
        let from = if at == 0 { 0 } else { groups[at - 1].end };
        let between: Vec<char> = plain(&part[from..groups[at].start]).chars().collect();
        let single = part[groups[at].clone()].chars().count() == 1;
        single && card::tight(&between).is_some()
    };
    match groups.first() {
        Some(group) if group.start == 0 => {
            let mut digits = part[group.clone()].char_indices().rev();
            let from = digits.nth(3).map_or(0, |(at, _)| at);
            &part[from..]
        }
        _ => {
            let singles = (0..groups.len()).take_while(|at| apart(*at)).count();
            let from = singles.checked_sub(5).map_or(0, |last| groups[last].end);
            &part[from..]
        }
    }
}

fn digit_groups(text: &str) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, c) in text
        .char_indices()
        .filter(|(_, c)| chars::digit(*c).is_some())
    {
        let end = at + c.len_utf8();
        match groups.last_mut() {
            Some(group) if group.end == at => group.end = end,
            _ => groups.push(at..end),
        }
    }
    groups
}

/// The graver of two secrets.
fn more(one: Option<Secret>, other: Option<Secret>) -> Option<Secret> {
    match (one, other) {
        (Some(Secret::CardNumber), _) | (_, Some(Secret::CardNumber)) => Some(Secret::CardNumber),
        (one, other) => one.or(other),
    }
}

/// A text without its secrets.
fn masked(shown: String, typing: bool, hidden: &mut Option<Secret>) -> String {
    masked_by(&weigh::WEIGHTS, shown, typing, hidden)
}

/// The same with other weights.
fn masked_by(
    weights: &Weights,
    mut shown: String,
    typing: bool,
    hidden: &mut Option<Secret>,
) -> String {
    // What is left of one number may make another with what stands beside it. Each time some digits go.
    loop {
        let finds = finds_by(weights, &shown, typing);
        let Some(secret) = first_of(&finds) else {
            return shown;
        };
        *hidden = more(*hidden, Some(secret));
        let mut whole = String::with_capacity(shown.len());
        let mut from = 0;
        for (range, instead, _) in finds {
            whole.push_str(&shown[from..range.start]);
            whole.push_str(&instead);
            from = range.end;
        }
        whole.push_str(&shown[from..]);
        shown = whole;
    }
}

fn first_of(finds: &[(Range<usize>, String, Secret)]) -> Option<Secret> {
    finds
        .iter()
        .fold(None, |secret, (.., next)| more(secret, Some(*next)))
}

/// Where secrets stand in a text, in order, and what stands there instead.
fn finds(shown: &str, typing: bool) -> Vec<(Range<usize>, String, Secret)> {
    finds_by(&weigh::WEIGHTS, shown, typing)
}

/// The same with other weights.
fn finds_by(weights: &Weights, shown: &str, typing: bool) -> Vec<(Range<usize>, String, Secret)> {
    let mut reading = Reading::new(shown, typing);
    // Most texts hold no secret, and no number either.
    if reading.lexed.numbers.is_empty() && !reading.has_secret_word {
        return Vec::new();
    }
    let mut candidates = reading.runs();
    reading.cards();
    reading.tracks();
    candidates.extend(reading.candidates());
    reading.codes();
    reading.passwords();
    reading.weigh(&candidates, weights);
    if !typing {
        reading.repeated();
    }
    let mut finds = reading.finds;
    finds.sort_by_key(|find| (find.range.start, find.range.end));
    finds.dedup_by(|next, last| {
        let overlap = next.range.start < last.range.end;
        if overlap {
            last.range.end = last.range.end.max(next.range.end);
            last.keep.clear();
            last.hides_more = false;
            last.secret = more(Some(last.secret), Some(next.secret)).unwrap_or(last.secret);
        }
        overlap
    });
    let folded = reading.folded;
    let finds = finds.into_iter().map(|find| {
        // Of a number that may go on behind a gap nothing stays: its last digits are still to come.
        let keep = if typing && find.may_go_on {
            &[]
        } else {
            &*find.keep
        };
        let mut instead = HIDDEN.to_owned();
        instead.extend(keep.iter().map(|digit| char::from(digit + b'0')));
        if find.hides_more {
            instead.push_str(HIDDEN);
        }
        (folded.bytes(&find.range), instead, find.secret)
    });
    finds.collect()
}

/// Something that is not to be kept.
#[derive(Clone, Debug)]
struct Find {
    /// Characters of the folded text.
    range: Range<usize>,
    secret: Secret,
    /// The last digits, which stay.
    keep: Vec<u8>,
    /// It was typed in groups or one by one, the last one is full, and cards of its kind may be longer.
    may_go_on: bool,
    /// Behind the digits that stay there was more.
    hides_more: bool,
    /// Its digits are those of a card, whatever the words say.
    is_sound: bool,
}

impl Find {
    const fn card(range: Range<usize>, keep: Vec<u8>, may_go_on: bool) -> Self {
        Self {
            range,
            secret: Secret::CardNumber,
            keep,
            may_go_on,
            hides_more: false,
            is_sound: true,
        }
    }

    const fn code(range: Range<usize>) -> Self {
        Self {
            range,
            secret: Secret::Code,
            keep: Vec::new(),
            may_go_on: false,
            hides_more: false,
            is_sound: false,
        }
    }
}

/// A text that is being looked through.
struct Reading<'t> {
    folded: Folded<'t>,
    lexed: Lexed,
    /// More is still to be typed.
    typing: bool,
    finds: Vec<Find>,
    /// Numbers that are found, or cannot be anything.
    spent: Vec<bool>,
    /// Numbers that are part of a card number.
    is_card_end: Vec<bool>,
    /// Where words stand that speak of cards, of parts of a number, of long numbers that are no cards.
    cards: Vec<usize>,
    parts: Vec<usize>,
    long_labels: Vec<usize>,
    has_words: bool,
    has_secret_word: bool,
}

impl<'t> Reading<'t> {
    fn new(shown: &'t str, typing: bool) -> Self {
        let folded = Folded::new(Cow::Borrowed(shown));
        let lexed = Lexed::new(&folded.chars);
        let places = |senses: &[Sense]| -> Vec<usize> {
            let tokens = lexed.tokens.iter().filter(|token| match token.what {
                What::Term(found) => found.any(senses),
                _ => false,
            });
            tokens.map(|token| token.start).collect()
        };
        let cards = places(&[Sense::CardNumber, Sense::Card]);
        let parts = places(&[Sense::Part, Sense::Tail]);
        let long_labels = places(&[Sense::LongLabel]);
        let has_secret_word = !places(&[Sense::Secret]).is_empty();
        let word =
            |token: &lexer::Token| matches!(token.what, What::Word | What::Han | What::Term(_));
        let has_words = lexed.tokens.iter().any(word);
        let numbers = lexed.numbers.len();
        let mut spent = vec![false; numbers];
        let mut is_card_end = vec![false; numbers];
        for (at, number) in lexed.numbers.iter().enumerate() {
            let before = number
                .token
                .checked_sub(1)
                .map(|token| lexed.tokens[token].what);
            // The last four digits of what is hidden already.
            let marks = lexed.tokens[..number.token].iter().rev().take(4);
            // "**** **** **** 1111"
            let groups = number.len() == 4
                && marks
                    .filter(|token| matches!(token.what, What::Hidden))
                    .count()
                    == 2;
            let last = (matches!(before, Some(What::Hidden)) || groups) && number.len() <= 4;
            spent[at] = last && !has_secret_word || groups;
            is_card_end[at] = last && number.len() == 4;
        }
        Self {
            folded,
            lexed,
            typing,
            finds: Vec::new(),
            spent,
            is_card_end,
            cards,
            parts,
            long_labels,
            has_words,
            has_secret_word,
        }
    }

    /// A password that is hidden in one place tells nothing less in another: "user admin, password admin".
    fn repeated(&mut self) {
        /// Characters of a password, and passwords of a text.
        const LEAST: usize = 5;
        const MOST: usize = 8;
        let chars = &self.folded.chars;
        let is_word = |c: &char| c.is_ascii_alphanumeric();
        let hidden = self.finds.iter().filter(|find| {
            let own = &chars[find.range.clone()];
            find.secret == Secret::Code
                && own.len() >= LEAST
                && own.iter().all(is_word)
                && own.iter().any(char::is_ascii_alphabetic)
        });
        let mut more = Vec::new();
        for find in hidden.take(MOST) {
            let own = &chars[find.range.clone()];
            for (at, part) in chars.windows(own.len()).enumerate() {
                let range = at..at + own.len();
                let before = at.checked_sub(1).is_some_and(|at| is_word(&chars[at]));
                let behind = chars.get(range.end).is_some_and(is_word);
                if part == own && range != find.range && !before && !behind {
                    more.push(Find::code(range));
                }
            }
        }
        self.finds.extend(more);
    }

    /// Whether a number in words that ends there may go on with a word that is being typed.
    const fn is_being_said(&self, end: usize) -> bool {
        const WORD: usize = 12;
        self.typing && self.folded.chars.len() - end < WORD
    }

    /// Whether what ends there may still be typed on.
    fn is_open(&self, end: usize) -> bool {
        let mut rest = self.folded.chars[end..].iter();
        self.typing
            && rest
                .all(|c| c.is_whitespace() || card::is_separator(*c) || chars::digit(*c).is_some())
    }
}
