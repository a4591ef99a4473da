//! What the rules are unsure of: a linear model weighs digits, and words beside the name of a secret, by what stands
//! around them.
//!
//! Rules that were written after reading a table fit the next one less well; what words do beside a secret and beside an
//! order number is much alike whoever writes. The features are what the vocabulary says of the words around, the words
//! themselves, characters, and the shape of the value. The weights stand in `weights.bin`; `learn` makes them from the
//! tables in `tests/data/secrets`.

#![allow(
    clippy::cast_possible_truncation,
    reason = "places and lengths are small, and only hashed"
)]

use std::ops::Range;

use super::{
    Find, Reading, Secret,
    lexer::{Token, What},
    words::{Sense, Senses, is_han},
};

/// Weights by hash, in parts of [`ONE`].
static WEIGHTS: &[u8; SIZE] = include_bytes!("weights.bin");

const BITS: u32 = 17;
pub(super) const SIZE: usize = 1 << BITS;

/// What stands for a weight of one.
pub(super) const ONE: i32 = 32;

/// From this score on a value is hidden whatever the rules say. It was chosen with each table left out in turn.
pub(super) const HIDES: i32 = ONE;

/// Below this score a value stays although the rules would hide it.
pub(super) const KEEPS: i32 = -2 * ONE;

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
}

/// A piece of the text around a candidate.
pub(super) struct Unit {
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
                }
            })
            .collect();
        let names = |token: &Token| match token.what {
            What::Term(senses) => senses.any(&[Sense::Secret, Sense::Access]),
            _ => false,
        };
        if self.lexed.tokens.iter().any(names) {
            candidates.extend(self.word_candidates());
        }
        candidates
    }

    /// Words in letters, with digits and signs in them.
    fn word_candidates(&self) -> Vec<Candidate> {
        let chars = &self.folded.chars;
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
            if !(3..=40).contains(&range.len()) || !letters {
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
                });
            }
        }
        found
    }

    /// Hides the candidates that the model is sure of, and keeps what it is sure is no secret.
    pub(super) fn weigh(&mut self, candidates: &[Candidate]) {
        if candidates.is_empty() || self.typing && self.finds.is_empty() {
            return;
        }
        let units = self.units();
        let mut features = Vec::with_capacity(256);
        let mut hidden = Vec::new();
        let mut kept = Vec::new();
        for candidate in candidates {
            let overlaps = |find: &Find| {
                find.range.start < candidate.range.end && candidate.range.start < find.range.end
            };
            // What only the next words may tell is left to the end.
            if self.typing && !self.finds.iter().any(overlaps) {
                continue;
            }
            features.clear();
            self.features(&units, candidate, &mut features);
            let score: i32 = features
                .iter()
                .map(|place| i32::from(WEIGHTS[*place as usize].cast_signed()))
                .sum();
            if score > HIDES {
                hidden.push(candidate.range.clone());
            } else if score < KEEPS {
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
        self.finds
            .retain(|find| find.secret == Secret::CardNumber || !all(find));
        if !self.typing {
            self.finds.extend(hidden.into_iter().map(Find::code));
        }
    }

    pub(super) fn units(&self) -> Vec<Unit> {
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
    pub(super) fn features(&self, units: &[Unit], candidate: &Candidate, features: &mut Vec<u32>) {
        let range = &candidate.range;
        let chars = &self.folded.chars;
        let shape = self.shape(candidate, features);
        let class = u32::from(candidate.digits.is_none());
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
                if place < 12 && !unit.is_number {
                    add(seen(24).with(scope).with(unit.id).with(class));
                }
                add(Hash::new(25).with(unit.id).with(class));
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

    /// What a candidate looks like; the hash stands for its kind of shape.
    #[allow(
        clippy::too_many_lines,
        reason = "a list of features, one after the other"
    )]
    fn shape(&self, candidate: &Candidate, features: &mut Vec<u32>) -> u32 {
        let range = &candidate.range;
        let chars = &self.folded.chars;
        let own = &chars[range.clone()];
        let class = u32::from(candidate.digits.is_none());
        let mut add = |hash: Hash| features.push(hash.place());
        let digit = |c: &char| c.to_digit(10);
        let shape = if let Some(digits) = candidate.digits {
            digits.min(12) as u32
        } else {
            let digits = own.iter().any(char::is_ascii_digit);
            let signs = own.iter().any(|c| !c.is_ascii_alphanumeric());
            50 + u32::from(digits) * 2 + u32::from(signs)
        };
        add(Hash::new(2).with(class));
        add(Hash::new(3).with(shape));
        if candidate.digits.is_some() {
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
