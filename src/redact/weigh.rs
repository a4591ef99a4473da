//! What is hidden in the end: a linear model weighs digits, words beside the name of a secret, and numbers that may
//! be one card number together, by what stands around them and by what the rules found. A card number that its own
//! digits prove is hidden whatever it says.
//!
//! Rules that were written after reading a table fit the next one less well; what words do beside a secret and beside an
//! order number is much alike whoever writes. The features are what the vocabulary says of the words around, their groups
//! (`concept`), the words themselves, characters, the shape of the value, and what rules find in the text. The weights stand in `weights.bin`; `learn` makes them from the
//! tables in `tests/data/secrets`.

#![allow(
    clippy::cast_possible_truncation,
    reason = "places and lengths are small, and only hashed"
)]

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::{
    Find, Reading, Secret, card,
    concept::{self, Mention},
    lexer::{Token, What},
    words::{Sense, Senses, is_han},
};

/// Weights by hash, in parts of [`ONE`].
pub(super) static WEIGHTS: Weights = *include_bytes!("weights.bin");

pub(super) type Weights = [u8; SIZE];

const BITS: u32 = 19;
pub(super) const SIZE: usize = 1 << BITS;

/// What stands for a weight of one.
pub(super) const ONE: i32 = 32;

/// From this score on a value is hidden, below it stays: what the rules say of it is among the features. It was chosen
/// with each table left out in turn, for as many secrets hidden as for few other lines changed.
pub(super) const HIDES: i32 = ONE / 4;

/// The same of what may be a card number: other numbers are as long, and what a number with words in it hides is long.
const HIDES_RUN: i32 = ONE / 2;
const HIDES_LOOSE: i32 = ONE;

/// A text of so many characters says little.
const SHORT: usize = 24;

/// Below this score digits that rules take for a card number stay, unless the digits themselves are those of a card.
const IS_NO_CARD: i32 = -5 * ONE;

/// Something that may be a secret.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// Characters of the folded text.
    pub(super) range: Range<usize>,
    /// Of digits, how many there are; a word has none.
    digits: Option<usize>,
    spoken: bool,
    /// Several numbers that were read out one by one.
    joined: bool,
    /// Of digits that may be a card number: all of them, in one number or several.
    pub(super) run: Option<Run>,
}

/// Numbers with little between them that have as many digits as a card.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// The sizes of the numbers.
    sizes: Vec<usize>,
    digits: Vec<u8>,
    /// What stands between them: blanks, signs, commas, digits that cannot be read, words.
    between: [bool; 5],
}

/// A piece of the text around a candidate.
struct Unit {
    range: Range<usize>,
    sentence: u32,
    clause: u32,
    /// Its text, or of a number how many digits it has.
    id: u32,
    senses: Senses,
    /// What is no text: numbers, counts, marks.
    is_number: bool,
    /// It is not in the vocabulary.
    is_unknown: bool,
}

/// What features are made of, besides a candidate itself.
pub(super) struct Surroundings {
    units: Vec<Unit>,
    mentions: Vec<Mention>,
    /// Where runs stand, and what they look like.
    runs: Vec<(Range<usize>, u32)>,
    /// What rules found, by its place; how many codes and card numbers that are, and codes of each length.
    finds: Vec<Find>,
    codes: usize,
    cards: usize,
    lengths: FxHashMap<usize, usize>,
}

impl Surroundings {
    /// How many codes have a length.
    fn as_long(&self, length: usize) -> usize {
        self.lengths.get(&length).copied().unwrap_or_default()
    }
}

/// FNV-1a, and a final mix for the high bits.
#[derive(Clone, Copy)]
struct Hash(u32);

impl Hash {
    const fn new(tag: u8) -> Self {
        Self(0x811c_9dc5).with(tag as u32)
    }

    const fn with(self, value: u32) -> Self {
        Self((self.0 ^ value).wrapping_mul(0x0100_0193))
    }

    fn chars(self, chars: &[char]) -> Self {
        chars.iter().fold(self, |hash, c| {
            hash.with(if c.is_ascii_digit() {
                u32::from('0')
            } else {
                u32::from(*c)
            })
        })
    }

    const fn place(self) -> u32 {
        let mut hash = self.0;
        hash ^= hash >> 15;
        hash = hash.wrapping_mul(0x2c1b_3c6d);
        hash ^= hash >> 12;
        hash >> (32 - BITS)
    }
}

/// How far away something is, in pieces.
const fn distance(pieces: u32) -> u32 {
    match pieces {
        0..=2 => pieces,
        3..=4 => 3,
        5..=8 => 5,
        9..=14 => 9,
        _ => 15,
    }
}

/// What a piece is, one by one: its senses, and of a secret which one.
fn classes(senses: Senses) -> impl Iterator<Item = u32> {
    let kind = senses.kind.filter(|_| senses.has(Sense::Secret));
    senses.each().chain(kind.map(|kind| 100 + kind as u32))
}

/// Senses that say what a number is.
const TELLING: [Sense; 17] = [
    Sense::Secret,
    Sense::Label,
    Sense::LongLabel,
    Sense::Error,
    Sense::Unit,
    Sense::Money,
    Sense::Currency,
    Sense::Tail,
    Sense::Card,
    Sense::CardNumber,
    Sense::Code,
    Sense::Message,
    Sense::Back,
    Sense::Expiry,
    Sense::When,
    Sense::Address,
    Sense::Access,
];

impl Candidate {
    fn find(&self) -> Find {
        let range = self.range.clone();
        match &self.run {
            Some(run) if run.ends_surely() => {
                let last = run.digits[run.digits.len() - 4..].to_vec();
                Find::card(range, last, false)
            }
            Some(_) => Find::card(range, Vec::new(), false),
            None => Find::code(range),
        }
    }

    /// Digits, a word, or a run.
    const fn class(&self) -> u32 {
        match (&self.run, self.digits) {
            (Some(_), _) => 2,
            (None, None) => 1,
            (None, Some(_)) => 0,
        }
    }
}

impl Reading<'_> {
    /// What may be a secret besides card numbers and tracks.
    pub(super) fn candidates(&self) -> Vec<Candidate> {
        /// With more digits it is a card number, or none.
        const MOST: usize = 12;
        let values = self.values().into_iter();
        let mut candidates: Vec<Candidate> = values
            .filter(|value| (2..=MOST).contains(&value.len))
            .map(|value| {
                let first = &self.lexed.numbers[value.first];
                let end = self.lexed.numbers[value.last].range.end;
                Candidate {
                    range: first.range.start..end,
                    digits: Some(value.len),
                    spoken: first.spoken,
                    joined: value.last > value.first,
                    run: None,
                }
            })
            .collect();
        let names = |token: &Token| match token.what {
            What::Term(senses) => senses.any(&[Sense::Secret, Sense::Access]),
            _ => false,
        };
        let named = self.lexed.tokens.iter().any(names);
        candidates.extend(self.word_candidates(named));
        candidates
    }

    /// What may be a card number, to be called before rules have found any.
    pub(super) fn runs(&self) -> Vec<Candidate> {
        let mut runs = self.runs_of(false);
        for run in self.runs_of(true) {
            if runs.iter().all(|other| other.range != run.range) {
                runs.push(run);
            }
        }
        runs
    }

    /// Numbers that may be one card number: with blanks and signs between them; loosely with commas and words as well.
    fn runs_of(&self, loose: bool) -> Vec<Candidate> {
        /// Digits. With fewer it is another candidate, or with one number more a part of one.
        const LEAST: usize = 9;
        const MOST: usize = 40;
        let numbers = &self.lexed.numbers;
        let mut found = Vec::new();
        let mut at = 0;
        while at < numbers.len() {
            let first = at;
            let mut run = Run {
                sizes: vec![numbers[first].len()],
                digits: numbers[first].digits.clone(),
                between: [false; 5],
            };
            at += 1;
            if self.spent[first] {
                continue;
            }
            while let Some(next) = numbers.get(at)
                && !self.spent[at]
                && run.digits.len() + next.len() <= MOST
                && let Some(between) = self.bridge(at - 1, loose)
            {
                run.sizes.push(next.len());
                run.digits.extend(&next.digits);
                for (all, one) in run.between.iter_mut().zip(between) {
                    *all |= one;
                }
                at += 1;
            }
            let length = run.digits.len();
            let least = if run.sizes.len() == 1 { 13 } else { LEAST };
            if (least..=MOST).contains(&length) {
                found.push(Candidate {
                    range: numbers[first].range.start..numbers[at - 1].range.end,
                    digits: Some(length),
                    spoken: numbers[first].spoken,
                    joined: at - first > 1,
                    run: Some(run),
                });
            }
        }
        found
    }

    /// What stands between a number and the next one, if they may be one: see [`Run::between`].
    fn bridge(&self, number: usize, loose: bool) -> Option<[bool; 5]> {
        let numbers = &self.lexed.numbers;
        let (one, other) = (&numbers[number], &numbers[number + 1]);
        let chars = &self.folded.chars[one.range.end..other.range.start];
        if chars.len() > if loose { 16 } else { 4 } {
            return None;
        }
        let mut between = [false; 5];
        for token in &self.lexed.tokens[one.token + 1..other.token] {
            let text = &self.folded.chars[token.start..token.end];
            match token.what {
                What::Blank => between[0] = true,
                What::Sign(',' | ';' | '、' | '。' | '!') if loose => between[2] = true,
                What::Sign('?' | '_' | '*') | What::Hidden => between[3] = true,
                _ if matches!(text, ['x' | '×' | '□' | '■' | 'o' | 'q']) => between[3] = true,
                // "44O7", "8S62": letters that look like digits.
                _ if text.len() <= 4
                    && text.iter().all(|c| "ioqlszbgd".contains(*c))
                    && !(chars.first() == Some(&' ') && chars.last() == Some(&' ')) =>
                {
                    between[3] = true;
                }
                What::Sign(',' | ';' | '、' | '。' | '!' | '|' | '(' | ')') => return None,
                What::Sign(_) => between[1] = true,
                What::Term(senses) if loose && senses.any(&[Sense::List, Sense::Filler]) => {
                    between[4] = true;
                }
                What::Word | What::Han if loose && text.len() < 7 => between[4] = true,
                _ => return None,
            }
        }
        Some(between)
    }

    /// Words in letters, with digits and signs in them; without the name of a secret only those with digits.
    fn word_candidates(&self, named: bool) -> Vec<Candidate> {
        let chars = &self.folded.chars;
        let has_han = chars.iter().any(|c| is_han(*c));
        let mut found = Vec::new();
        let mut at = 0;
        let mut number = 0;
        let mut token = 0;
        while at < chars.len() {
            let length = chars[at..]
                .iter()
                .take_while(|c| c.is_ascii_graphic())
                .count();
            let mut range = at..at + length;
            at += length.max(1);
            trim(chars, &mut range);
            // "password:hunter2"
            let sign = chars[range.clone()]
                .iter()
                .position(|c| matches!(c, ':' | '='));
            if let Some(sign) = sign {
                range.start += sign + 1;
                trim(chars, &mut range);
            }
            let letters = chars[range.clone()].iter().any(char::is_ascii_alphabetic);
            let digits = || chars[range.clone()].iter().any(char::is_ascii_digit);
            if !(3..=40).contains(&range.len())
                || !letters
                || !(named || digits() || has_han && range.len() > 4)
            {
                continue;
            }
            let numbers = &self.lexed.numbers;
            while numbers
                .get(number)
                .is_some_and(|number| number.range.end < range.end)
            {
                number += 1;
            }
            let is_number = numbers
                .get(number)
                .is_some_and(|number| number.range.start <= range.start);
            let tokens = &self.lexed.tokens;
            while tokens.get(token).is_some_and(|token| token.end < range.end) {
                token += 1;
            }
            // A whole word of the vocabulary.
            let is_known = tokens.get(token).is_some_and(|token| {
                token.start <= range.start && matches!(token.what, What::Term(_))
            });
            // PIN55, "pin-4829": the name of a secret is none.
            let first = tokens.partition_point(|token| token.end <= range.start);
            let is_name = self.lexed.senses(first).has(Sense::Secret);
            if !is_number && !is_known && !is_name {
                found.push(Candidate {
                    range,
                    digits: None,
                    spoken: false,
                    joined: false,
                    run: None,
                });
            }
        }
        found
    }

    /// Hides the candidates that the model takes for secrets, and keeps the others that rules would hide.
    pub(super) fn weigh(&mut self, candidates: &[Candidate], weights: &Weights) {
        if candidates.is_empty() || self.typing && self.finds.is_empty() {
            return;
        }
        let mut hidden = Vec::new();
        let mut kept = Vec::new();
        let mut others = Vec::new();
        let scores = self.scores(candidates, weights);
        for (candidate, score) in candidates.iter().zip(scores) {
            let overlaps = |find: &Find| {
                find.range.start < candidate.range.end && candidate.range.start < find.range.end
            };
            // What only the next words may tell is left to the end.
            if self.typing && !self.finds.iter().any(overlaps) {
                continue;
            }
            if let Some(run) = &candidate.run {
                // A card number that is found already.
                let covers = |find: &Find| {
                    find.range.start <= candidate.range.start
                        && candidate.range.end <= find.range.end
                };
                if score < IS_NO_CARD && !run.is_loose() {
                    others.push(candidate.range.clone());
                }
                // Digits alone say nothing.
                if !self.has_words || self.finds.iter().any(covers) {
                    continue;
                }
            }
            // Nor do few words about half a card number: its other half, or its name, may be kept beside it.
            let is_half = candidate.run.is_none()
                && candidate.joined
                && candidate.digits == Some(8)
                && self.folded.chars.len() <= SHORT;
            let is_bare = !self.has_words && candidate.digits.is_some();
            if (is_bare || is_half) && !self.finds.iter().any(overlaps) {
                continue;
            }
            // Of a card number the last four digits stay, whatever is glued to it.
            let card = |find: &Find| find.secret == Secret::CardNumber && overlaps(find);
            if candidate.digits.is_none() && self.finds.iter().any(card) {
                continue;
            }
            let least = match &candidate.run {
                Some(run) if run.is_loose() => HIDES_LOOSE,
                Some(_) => HIDES_RUN,
                None => HIDES,
            };
            if score > least {
                hidden.push(candidate.find());
            } else if score < HIDES {
                kept.push(candidate.range.clone());
            }
        }
        // A find goes if all that it hides is kept.
        let all = |find: &Find| {
            let mut beside = candidates
                .iter()
                .map(|candidate| &candidate.range)
                .filter(|range| find.range.start < range.end && range.start < find.range.end)
                .peekable();
            beside.peek().is_some() && beside.all(|range| kept.contains(range))
        };
        // A number that cannot be a card, however it was named.
        let no_card = |find: &Find| {
            !find.is_sound
                && others
                    .iter()
                    .any(|range| range.start <= find.range.start && find.range.end <= range.end)
        };
        self.finds.retain(|find| {
            if find.secret == Secret::CardNumber {
                !no_card(find)
            } else {
                !all(find)
            }
        });
        if !self.typing {
            self.finds.extend(hidden);
        }
    }

    /// The score of each candidate.
    fn scores(&self, candidates: &[Candidate], weights: &Weights) -> Vec<i32> {
        let around = self.surroundings(candidates);
        let mut features = Vec::with_capacity(512);
        let weigh = |candidate: &Candidate| {
            features.clear();
            self.features(&around, candidate, &mut features);
            let weight = |place: &u32| i32::from(weights[*place as usize].cast_signed());
            features.iter().map(weight).sum()
        };
        candidates.iter().map(weigh).collect()
    }

    pub(super) fn surroundings(&self, candidates: &[Candidate]) -> Surroundings {
        let mut finds = self.finds.clone();
        finds.sort_by_key(|find| (find.range.start, find.range.end));
        let codes = finds.iter().filter(|find| find.secret == Secret::Code);
        let mut lengths: FxHashMap<usize, usize> = FxHashMap::default();
        for find in codes {
            *lengths.entry(find.range.len()).or_default() += 1;
        }
        let codes = lengths.values().sum();
        Surroundings {
            units: self.units(),
            mentions: concept::mentions(&self.folded.chars),
            runs: run_shapes(candidates),
            cards: finds.len() - codes,
            codes,
            lengths,
            finds,
        }
    }

    fn units(&self) -> Vec<Unit> {
        let mut units = Vec::with_capacity(self.lexed.tokens.len());
        let mut clause = 0;
        for token in &self.lexed.tokens {
            if matches!(token.what, What::Blank) {
                continue;
            }
            if let What::Sign(',' | ';' | '|' | '。' | '!' | '?' | '(' | ')') = token.what {
                clause += 1;
            }
            let range = token.start..token.end;
            let text = Hash::new(0).chars(&self.folded.chars[range.clone()]).0;
            let is_number = matches!(token.what, What::Number(_) | What::Count(_) | What::Hidden);
            let (id, senses) = match token.what {
                What::Number(number) => {
                    let digits = self.lexed.numbers[number].len().min(20);
                    (u32::try_from(digits).unwrap_or_default(), Senses::default())
                }
                What::Count(count) => (40 + u32::from(count), Senses::default()),
                What::Hidden => (80, Senses::default()),
                What::Term(senses) => (text, senses),
                _ => (text, Senses::default()),
            };
            units.push(Unit {
                range,
                sentence: token.sentence,
                clause,
                id,
                senses,
                is_number,
                is_unknown: !is_number && !matches!(token.what, What::Term(_)),
            });
        }
        units
    }

    /// The places of the weights of a candidate.
    #[allow(
        clippy::too_many_lines,
        reason = "a list of features, one after the other"
    )]
    pub(super) fn features(
        &self,
        around: &Surroundings,
        candidate: &Candidate,
        features: &mut Vec<u32>,
    ) {
        let units = &around.units;
        let range = &candidate.range;
        let chars = &self.folded.chars;
        let shape = self.shape(candidate, features);
        let class = candidate.class();
        let mut add = |hash: Hash| features.push(hash.place());

        let first = units.partition_point(|unit| unit.range.start < range.start);
        let behind = units.partition_point(|unit| unit.range.start < range.end);
        let own = units
            .get(first)
            .map_or((0, 0), |unit| (unit.sentence, unit.clause));
        let numbers = units[first.saturating_sub(24)..units.len().min(behind + 24)]
            .iter()
            .filter(|unit| unit.is_number)
            .count();
        add(Hash::new(20).with(numbers.min(4) as u32).with(class));
        let ends = u32::from(first == 0) * 2 + u32::from(behind >= units.len());
        add(Hash::new(21).with(ends).with(shape));

        // What the rules say of it, and of what else there is.
        let (mut codes, mut as_long, mut cards, mut ruled) =
            (around.codes, around.as_long(range.len()), around.cards, 0);
        let last = around
            .finds
            .partition_point(|find| find.range.start < range.end);
        let overlaps = |find: &&Find| find.range.end > range.start;
        let beside = around.finds[last.saturating_sub(3)..last].iter();
        for find in beside.filter(overlaps) {
            let is_card = find.secret == Secret::CardNumber;
            ruled = 1 + u32::from(is_card) + 2 * u32::from(find.is_sound);
            cards -= usize::from(is_card);
            codes -= usize::from(!is_card);
            as_long -= usize::from(!is_card && find.range.len() == range.len());
        }
        let (other, same, card) = (codes > 0, as_long > 0, cards > 0);
        let ruled = Hash::new(60).with(ruled);
        add(ruled.with(class));
        add(ruled.with(shape));
        add(ruled.with(ends).with(class).with(9));
        let others = Hash::new(61)
            .with(u32::from(other))
            .with(u32::from(same))
            .with(u32::from(card));
        add(others.with(class));
        add(others.with(shape));

        let mut nearest = [0; 2];
        for (side, nearest) in nearest.iter_mut().enumerate() {
            let side = side as u32;
            let at = |place: usize| {
                if side == 0 {
                    first.checked_sub(place + 1).map(|at| &units[at])
                } else {
                    units.get(behind + place)
                }
            };
            for place in 0..24 {
                let Some(unit) = at(place) else { break };
                let next = at(place + 1);
                let far = distance(place as u32);
                let scope = match unit {
                    unit if unit.sentence != own.0 => 2,
                    unit if unit.clause != own.1 => 1,
                    _ => 0,
                };
                let seen = |tag: u8| Hash::new(tag).with(side);
                if place < 4 {
                    add(seen(22).with(place as u32).with(unit.id).with(class));
                }
                if place < 2 {
                    add(seen(23).with(place as u32).with(unit.id).with(shape));
                }
                add(Hash::new(25).with(unit.id).with(class));
                if scope == 0 {
                    add(seen(24).with(unit.id).with(class));
                    add(Hash::new(86).with(unit.id).with(shape));
                }
                for sense in classes(unit.senses) {
                    add(seen(26).with(far).with(scope).with(sense).with(class));
                    add(seen(27).with(scope).with(sense).with(shape));
                    add(Hash::new(28).with(sense).with(shape));
                    if place < 3 {
                        add(seen(29).with(place as u32).with(sense).with(shape));
                    }
                }
                if *nearest == 0 && unit.senses.any(&TELLING) {
                    let all = classes(unit.senses).fold(Hash::new(1).with(scope), Hash::with);
                    add(seen(30).with(far).with(all.0));
                    add(seen(31).with(all.0).with(shape));
                    *nearest = all.0;
                }
                let Some(next) = next else { continue };
                if place < 5 {
                    add(seen(32).with(unit.id).with(next.id).with(class));
                }
                if place < 2 {
                    let names = |unit: &Unit| {
                        classes(unit.senses).chain(unit.is_unknown.then_some(unit.id))
                    };
                    for one in names(unit) {
                        for other in names(next) {
                            let pair = seen(33).with(place as u32).with(one).with(other);
                            add(pair.with(class));
                        }
                    }
                }
            }
        }
        add(Hash::new(34).with(nearest[0]).with(nearest[1]).with(class));
        for hash in self.other_numbers(range, class, shape) {
            add(hash);
        }

        // It may be a part of a longer number.
        if candidate.run.is_none() {
            let contains = |run: &&(Range<usize>, u32)| range.end <= run.0.end && run.0 != *range;
            let last = around
                .runs
                .partition_point(|run| run.0.start <= range.start);
            let runs = around.runs[last.saturating_sub(2)..last].iter();
            for (run, kind) in runs.filter(contains) {
                let begins = u32::from(run.start == range.start);
                let ends = u32::from(run.end == range.end);
                let part = Hash::new(90).with(*kind).with(class);
                add(part);
                add(part.with(begins * 2 + ends).with(1));
                add(part.with(shape).with(2));
            }
        }
        for hash in self.groups(&around.mentions, range, class, shape) {
            add(hash);
        }

        let left = &chars[range.start.saturating_sub(14)..range.start];
        let right = &chars[range.end..(range.end + 12).min(chars.len())];
        for length in 2..=5 {
            if let Some(from) = left.len().checked_sub(length) {
                add(Hash::new(35).chars(&left[from..]).with(class));
            }
            if let Some(start) = right.get(..length) {
                add(Hash::new(36).chars(start).with(class));
            }
        }
        for (tag, side) in [(37, left), (38, right)] {
            for length in 2..=4 {
                for gram in side.windows(length) {
                    if length > 2 || gram.iter().any(|c| is_han(*c)) {
                        add(Hash::new(tag).chars(gram).with(class));
                    }
                }
            }
        }
    }

    /// What groups of words and which numbers stand around a candidate.
    #[allow(
        clippy::too_many_lines,
        clippy::many_single_char_names,
        reason = "a list of features, one after the other"
    )]
    fn groups(
        &self,
        mentions: &[Mention],
        range: &Range<usize>,
        class: u32,
        shape: u32,
    ) -> Vec<Hash> {
        /// Mentions on either side.
        const MOST: usize = 12;
        // Three digits, four to six, and more are other matters.
        let kind = match shape {
            2 => 200,
            3 => 201,
            4..=6 => 202,
            7..=8 => 203,
            9..=12 => 204,
            _ => class,
        };
        let chars = &self.folded.chars;
        let mut found = Vec::with_capacity(160);
        let before = mentions.partition_point(|mention| mention.range.start < range.start);
        let behind = mentions.partition_point(|mention| mention.range.start < range.end);
        let mut nearest = [[99; 2]; 2];
        for side in 0..2 {
            let mut clause = 0;
            let mut reached = if side == 0 { range.start } else { range.end };
            for place in 0..MOST {
                let mention = if side == 0 {
                    before.checked_sub(place + 1).map(|at| &mentions[at])
                } else {
                    mentions.get(behind + place)
                };
                let Some(mention) = mention else { break };
                let (gap, next) = if side == 0 {
                    let end = mention.range.end.min(reached);
                    (&chars[end..reached], mention.range.start)
                } else {
                    let start = mention.range.start.max(reached);
                    (&chars[reached..start], mention.range.end)
                };
                clause += gap.iter().filter(|c| ",;.!?|。()、:".contains(**c)).count() as u32;
                reached = next;
                let signs = clause.min(2);
                let seen = |tag: u8| Hash::new(tag).with(side);
                let far = match range.start.abs_diff(mention.range.start) {
                    0..=3 => 0,
                    4..=8 => 1,
                    9..=16 => 2,
                    17..=32 => 3,
                    _ => 4,
                };
                let group = mention.group;
                found.push(seen(70).with(group).with(far).with(signs).with(kind));
                found.push(seen(71).with(group).with(signs).with(shape));
                found.push(Hash::new(72).with(group).with(shape));
                found.push(Hash::new(72).with(group).with(class).with(77));
                if place < 2 {
                    found.push(seen(73).with(place as u32).with(group).with(shape));
                    if let Some(nearest) = nearest[side as usize].get_mut(place) {
                        *nearest = group;
                    }
                }
            }
        }
        let [[l, ll], [r, rr]] = nearest;
        found.push(Hash::new(74).with(l).with(r).with(kind));
        found.push(Hash::new(74).with(l).with(r).with(shape).with(1));
        found.push(Hash::new(75).with(l).with(ll).with(kind));
        found.push(Hash::new(76).with(r).with(rr).with(kind));
        found.push(Hash::new(75).with(l).with(ll).with(shape).with(1));
        found.push(Hash::new(77).with(l).with(ll).with(r).with(kind));
        // What leads from the nearest group to it.
        if let Some(mention) = before.checked_sub(1).map(|at| &mentions[at])
            && mention.range.end <= range.start
            && range.start - mention.range.end <= 6
        {
            let gap = Hash::new(78)
                .with(l)
                .chars(&chars[mention.range.end..range.start]);
            found.push(gap.with(class));
            found.push(gap.with(shape).with(1));
        }
        if let Some(mention) = mentions.get(behind)
            && mention.range.start - range.end <= 6
        {
            let gap = Hash::new(79)
                .with(r)
                .chars(&chars[range.end..mention.range.start]);
            found.push(gap.with(class));
            found.push(gap.with(shape).with(1));
        }
        // The same digits elsewhere, and what stands before them there.
        let own = &chars[range.clone()];
        let numbers = &self.lexed.numbers;
        let at = numbers.partition_point(|number| number.range.start < range.start);
        let near = &numbers[at.saturating_sub(12)..numbers.len().min(at + 12)];
        let same = near
            .iter()
            .filter(|number| number.range != *range && chars[number.range.clone()] == *own);
        let mut count = 0;
        for number in same.take(2) {
            count += 1;
            let side = u32::from(number.range.start > range.start);
            let before =
                mentions.partition_point(|mention| mention.range.start < number.range.start);
            let groups = mentions[before.saturating_sub(2)..before].iter().rev();
            for mention in groups {
                found.push(Hash::new(80).with(side).with(mention.group).with(shape));
                found.push(Hash::new(80).with(mention.group).with(class).with(1));
            }
        }
        found.push(Hash::new(81).with(count).with(shape));
        // The numbers beside it, and what stands between.
        for (side, number) in [
            (0, at.checked_sub(1)),
            (
                1,
                numbers[at..]
                    .iter()
                    .position(|number| number.range.start >= range.end)
                    .map(|more| at + more),
            ),
        ] {
            let Some(number) = number.map(|at| &numbers[at]) else {
                found.push(Hash::new(82).with(side).with(99).with(shape));
                continue;
            };
            let gap = if side == 0 {
                number.range.end.min(range.start)..range.start
            } else {
                range.end..number.range.start
            };
            let beside = Hash::new(82)
                .with(side)
                .with(number.len().min(20) as u32)
                .with(
                    number
                        .digits
                        .first()
                        .copied()
                        .map_or(0, |d| u32::from(d == 0)),
                );
            let far = match gap.len() {
                0..=1 => 0,
                2..=4 => 1,
                5..=10 => 2,
                11..=24 => 3,
                _ => 4,
            };
            found.push(beside.with(far).with(class));
            found.push(beside.with(far.min(3)).with(shape).with(1));
            if gap.len() <= 6 {
                found.push(
                    Hash::new(83)
                        .with(side)
                        .chars(&chars[gap.clone()])
                        .with(class),
                );
                found.push(
                    Hash::new(83)
                        .with(side)
                        .chars(&chars[gap])
                        .with(shape)
                        .with(1),
                );
            }
        }
        let length = match chars.len() {
            0..=12 => 0,
            13..=24 => 1,
            25..=48 => 2,
            49..=96 => 3,
            _ => 4,
        };
        found.push(Hash::new(84).with(length).with(class));
        found.push(Hash::new(84).with(length).with(shape).with(1));
        let part = range.start * 4 / chars.len().max(1);
        found.push(Hash::new(85).with(part as u32).with(length).with(class));
        found
    }

    /// How the other numbers of a text compare: as long, alike but for a digit or their order, before and behind it.
    fn other_numbers(&self, range: &Range<usize>, class: u32, shape: u32) -> [Hash; 4] {
        /// On either side.
        const MOST: usize = 24;
        let chars = &self.folded.chars;
        let own = &chars[range.clone()];
        let sorted = |chars: &[char]| {
            let mut sorted = chars.to_vec();
            sorted.sort_unstable();
            sorted
        };
        let own_sorted = sorted(own);
        let (mut alike, mut as_long, mut before, mut after) = (0, 0, 0, 0);
        let numbers = &self.lexed.numbers;
        let at = numbers.partition_point(|number| number.range.start < range.start);
        for number in &numbers[at.saturating_sub(MOST)..numbers.len().min(at + MOST)] {
            if number.range.end <= range.start {
                before += 1;
            } else if number.range.start >= range.end {
                after += 1;
            } else {
                continue;
            }
            let other = &chars[number.range.clone()];
            if other.len() == own.len() {
                as_long += 1;
                let differs = other.iter().zip(own).filter(|(one, other)| one != other);
                alike += u32::from(differs.count() < 2 || sorted(other) == own_sorted);
            }
        }
        [
            Hash::new(56).with(alike.min(2)).with(shape),
            Hash::new(57).with(as_long.min(3)).with(shape),
            Hash::new(58)
                .with(before.min(4))
                .with(after.min(4))
                .with(class),
            Hash::new(59)
                .with(before.min(2))
                .with(after.min(2))
                .with(shape),
        ]
    }

    /// What a candidate looks like; the hash stands for its kind of shape.
    #[allow(
        clippy::too_many_lines,
        reason = "a list of features, one after the other"
    )]
    fn shape(&self, candidate: &Candidate, features: &mut Vec<u32>) -> u32 {
        let range = &candidate.range;
        let chars = &self.folded.chars;
        let own = &chars[range.clone()];
        let class = candidate.class();
        let mut add = |hash: Hash| features.push(hash.place());
        let digit = |c: &char| c.to_digit(10);
        let shape = if let Some(run) = &candidate.run {
            run.shape()
        } else if let Some(digits) = candidate.digits {
            digits.min(12) as u32
        } else {
            let digits = own.iter().any(char::is_ascii_digit);
            let signs = own.iter().any(|c| !c.is_ascii_alphanumeric());
            50 + u32::from(digits) * 2 + u32::from(signs)
        };
        add(Hash::new(2).with(class));
        add(Hash::new(3).with(shape));
        if let Some(run) = &candidate.run {
            for hash in run.features() {
                add(hash);
            }
            if candidate.spoken {
                add(Hash::new(4).with(shape));
            }
        } else if candidate.digits.is_some() {
            if candidate.spoken {
                add(Hash::new(4).with(shape));
            }
            if candidate.joined {
                add(Hash::new(5).with(shape));
            }
            if let Some(digits) = own.iter().map(digit).collect::<Option<Vec<u32>>>() {
                for (tag, holds) in habits(&digits).into_iter().enumerate() {
                    if holds {
                        add(Hash::new(6).with(tag as u32).with(shape));
                    }
                }
                if let [first, second, _, _, _, ..] = digits[..] {
                    add(Hash::new(7).with(first * 10 + second).with(shape));
                }
            }
        } else {
            let shown = &self.folded.shown[self.folded.bytes(range)];
            let capitals = shown.chars().filter(char::is_ascii_uppercase).count();
            let digits = own.iter().filter(|c| c.is_ascii_digit()).count();
            let case = match capitals {
                0 => 0,
                1 if shown.starts_with(|c: char| c.is_ascii_uppercase()) => 1,
                _ if !shown.contains(|c: char| c.is_ascii_lowercase()) => 2,
                _ => 3,
            };
            add(Hash::new(8).with(case).with(shape));
            let length = distance(own.len() as u32);
            add(Hash::new(9).with(length).with(digits.min(5) as u32));
            let (mut skeleton, mut last) = (Hash::new(10), ' ');
            for c in shown.chars() {
                let kind = match c {
                    '0'..='9' => '0',
                    'A'..='Z' => 'A',
                    'a'..='z' => 'a',
                    sign => sign,
                };
                if kind != last {
                    skeleton = skeleton.with(u32::from(kind));
                    last = kind;
                }
            }
            add(skeleton);
            // "24h", "6pm": what stands behind the digits.
            let unit = own
                .iter()
                .rev()
                .take_while(|c| c.is_ascii_alphabetic())
                .count();
            let figure = &own[..own.len() - unit];
            if unit > 0
                && figure.iter().any(char::is_ascii_digit)
                && figure
                    .iter()
                    .all(|c| c.is_ascii_digit() || ".,:-".contains(*c))
            {
                add(Hash::new(91).chars(&own[own.len() - unit..]));
                add(Hash::new(92)
                    .with(unit.min(5) as u32)
                    .with(figure.len().min(6) as u32));
            }
            let begins = own.iter().take_while(|c| c.is_ascii_alphabetic()).count();
            add(Hash::new(93).chars(&own[..begins]));
            add(Hash::new(94)
                .with(begins.min(12) as u32)
                .with(digits.min(6) as u32)
                .with(case));
            let within = self
                .lexed
                .tokens
                .iter()
                .skip(
                    self.lexed
                        .tokens
                        .partition_point(|token| token.end <= range.start),
                )
                .take_while(|token| token.start < range.end);
            for token in within {
                match token.what {
                    What::Word => add(Hash::new(11)),
                    What::Term(senses) => {
                        classes(senses).for_each(|sense| add(Hash::new(12).with(sense)));
                    }
                    _ => {}
                }
            }
            for gram in own.windows(3) {
                add(Hash::new(13).chars(gram));
            }
            for edge in [&own[..2], &own[own.len() - 2..]] {
                add(Hash::new(14).chars(edge));
            }
            add(Hash::new(15).chars(own));
        }
        let side = |c: Option<&char>| match c {
            None => 0,
            Some(c) if c.is_ascii_alphabetic() => 1,
            Some(c) if is_han(*c) => 2,
            Some(c) if c.is_ascii_digit() => 3,
            Some(c) => u32::from(*c),
        };
        let before = range.start.checked_sub(1).and_then(|at| chars.get(at));
        let (left, right) = (side(before), side(chars.get(range.end)));
        add(Hash::new(16).with(left).with(class));
        add(Hash::new(17).with(right).with(class));
        add(Hash::new(18).with(left).with(right).with(shape));
        // Digits beyond the sign: a time, an amount, an address.
        let beyond = range.start.checked_sub(2).and_then(|at| chars.get(at));
        let tied = side(beyond) == 3 && left > 3;
        add(Hash::new(19).with(u32::from(tied) * left).with(shape));
        let tied = side(chars.get(range.end + 1)) == 3 && right > 3;
        add(Hash::new(39).with(u32::from(tied) * right).with(shape));
        shape
    }
}

/// Where runs stand, and what they look like.
fn run_shapes(candidates: &[Candidate]) -> Vec<(Range<usize>, u32)> {
    let shape = |candidate: &Candidate| {
        let run = candidate.run.as_ref()?;
        let loose = u32::from(run.is_loose()) * 256;
        let count = run.sizes.len().min(7) as u32 * 512;
        Some((candidate.range.clone(), run.shape() + loose + count))
    };
    let mut shapes: Vec<_> = candidates.iter().filter_map(shape).collect();
    shapes.sort_by_key(|(range, _)| (range.start, range.end));
    shapes
}

impl Run {
    /// Whether it stands in one piece.
    #[cfg(test)]
    pub(super) const fn is_one(&self) -> bool {
        self.sizes.len() == 1
    }

    /// Whether there is more than signs between its numbers.
    const fn is_loose(&self) -> bool {
        self.between[2] || self.between[4]
    }

    /// Whether its last four digits are those of a card, as far as one can tell.
    const fn ends_surely(&self) -> bool {
        matches!(self.digits.len(), 13..=19) && !self.is_loose() && !self.between[3]
    }

    /// How well it fits a card: by its length and what it begins with.
    fn shape(&self) -> u32 {
        let length = match self.digits.len() {
            0..=11 => 0,
            12..=13 => 1,
            14 | 17 => 2,
            15 => 3,
            16 => 4,
            18 => 5,
            19 => 6,
            20..=22 => 7,
            _ => 8,
        };
        let begins = match card::fit(&self.digits) {
            card::Fit::Sound => 2,
            card::Fit::Begins => 1,
            card::Fit::No => 0,
        };
        64 + length * 3 + begins
    }

    fn features(&self) -> Vec<Hash> {
        let digits = &self.digits;
        let shape = self.shape();
        let length = digits.len().min(40) as u32;
        let sizes = |count: usize| {
            let sizes = self.sizes.iter().take(count);
            sizes.fold(Hash::new(40).with(count as u32), |hash, size| {
                hash.with((*size).min(20) as u32)
            })
        };
        let first = u32::from(digits[0]);
        let two = first * 10 + u32::from(digits[1]);
        let same = self.sizes.iter().all(|size| *size == self.sizes[0]);
        let count = self.sizes.len().min(8) as u32;
        // A card that something was glued to, before or behind it.
        let within = |from: usize| {
            [16, 19, 15].into_iter().find(|length| {
                digits
                    .get(from..from + length)
                    .is_some_and(|part| card::fit(part) == card::Fit::Sound)
            })
        };
        let starts = u32::from(within(0).is_some());
        let ends = [16, 19, 15].into_iter().any(|length| {
            digits
                .len()
                .checked_sub(length)
                .is_some_and(|from| card::fit(&digits[from..]) == card::Fit::Sound)
        });
        let inside = (1..digits.len()).any(|from| within(from).is_some());
        // A list counts on: 000611, 000612.
        let parts: Vec<&[u8]> = {
            let mut from = 0;
            let part = |size: &usize| {
                from += size;
                &digits[from - size..from]
            };
            self.sizes.iter().map(part).collect()
        };
        let counts = parts.windows(2).any(|two| {
            two[0].len() == two[1].len() && two[0].len() > 2 && two[0][..2] == two[1][..2]
        });
        let dated = digits
            .windows(8)
            .any(|day| day[..2] == [2, 0] && card::is_expiry(day));
        let mut features = vec![
            sizes(40),
            sizes(2),
            sizes(3),
            Hash::new(41).with(length).with(count.min(2)),
            Hash::new(42).with(first).with(shape),
            Hash::new(43).with(two).with(count.min(2)),
            Hash::new(44).with(u32::from(same)).with(count),
            Hash::new(45)
                .with(starts)
                .with(u32::from(ends))
                .with(u32::from(inside)),
            Hash::new(46).with(u32::from(counts)).with(count),
            Hash::new(47).with(u32::from(dated)).with(shape),
            Hash::new(48)
                .with(u32::from(card::luhn(digits)))
                .with(length),
        ];
        for (at, holds) in self.between.into_iter().enumerate() {
            if holds {
                features.push(Hash::new(49).with(at as u32).with(shape));
                features.push(Hash::new(50).with(at as u32).with(count));
            }
        }
        features.push(
            self.between
                .iter()
                .fold(Hash::new(51), |hash, holds| hash.with(u32::from(*holds)))
                .with(u32::from(same))
                .with(shape),
        );
        features
    }
}

/// What digits often are: years, times, dates, amounts, numbers that begin with zeros, what people choose.
fn habits(digits: &[u32]) -> [bool; 8] {
    let (one, two) = match *digits {
        [a, b, c, d] => (a * 10 + b, c * 10 + d),
        _ => (99, 99),
    };
    let pairs = |holds: fn(u32, u32) -> bool| {
        digits.len() > 2 && digits.windows(2).all(|pair| holds(pair[0], pair[1]))
    };
    [
        digits.starts_with(&[0]),
        matches!(one, 19 | 20),
        one < 24 && two < 60,
        (1..=12).contains(&one) && (1..=31).contains(&two),
        digits.len() > 2 && digits.ends_with(&[0, 0]),
        pairs(|one, other| one == other),
        pairs(|one, other| one + 1 == other),
        digits.len() > 4 && digits.starts_with(&[0, 0, 0]),
    ]
}

/// Leaves out the signs around a word.
fn trim(chars: &[char], range: &mut Range<usize>) {
    let opens = |c: char| "\"'([<:=,;".contains(c);
    let closes = |c: char| ",.;:?!\"')]>".contains(c);
    while range.start < range.end && opens(chars[range.start]) {
        range.start += 1;
    }
    while range.start < range.end && closes(chars[range.end - 1]) {
        range.end -= 1;
    }
}
