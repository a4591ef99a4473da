use std::sync::OnceLock;

use ib_matcher::pinyin::{PinyinData, PinyinNotation};

use super::fold::{Alphabet, Sign, is_han};
use super::query::MOST;

/// How the Chinese characters of all texts are read.
///
/// The readings are ib-matcher's; its matcher is not used, because it tells only whether and where
/// there is a match, and the rank needs to know how much of it was spelt out.
#[derive(Debug, Default)]
pub(super) struct Sounds {
    syllables: Vec<Box<str>>,
    /// The syllables of all characters, each character's in one piece, and where the pieces begin.
    readings: Vec<Reading>,
    begins: Vec<u32>,
    /// The letters with which each character can begin when it is typed, a bit for each.
    initials: Vec<u32>,
    /// The syllables in the order of their letters, and where those that begin with each letter do.
    sorted: Vec<u16>,
    letters: [u16; LETTERS + 1],
}

const LETTERS: usize = 26;

/// The number of a small letter, from 0.
fn letter(c: u8) -> Option<usize> {
    c.is_ascii_lowercase().then(|| usize::from(c - b'a'))
}

/// The bit of a small letter; 0 for whatever else.
fn bit(c: u8) -> u32 {
    letter(c).map_or(0, |letter| 1 << letter)
}

/// ib-matcher makes these anew each time it is asked to.
fn data() -> &'static PinyinData {
    static DATA: OnceLock<PinyinData> = OnceLock::new();
    DATA.get_or_init(|| PinyinData::new(PinyinNotation::Ascii))
}

#[derive(Debug, Clone, Copy)]
struct Reading {
    syllable: u16,
    /// It is not how the character is read, but how many people in the south say it.
    loose: bool,
}

impl Sounds {
    /// The bit of initials that every text has.
    pub const ALWAYS: u32 = 1 << 31;

    pub fn new(alphabet: &Alphabet) -> Self {
        let data = data();
        let mut chars = vec![None; alphabet.len()];
        for (c, id) in alphabet.iter() {
            chars[usize::from(id)] = Some(c).filter(|&c| is_han(c));
        }
        let mut this = Self {
            initials: vec![0; alphabet.len()],
            ..Self::default()
        };
        let mut known = rustc_hash::FxHashMap::default();
        for c in chars {
            let begin = this.readings.len();
            this.begins.push(u32::try_from(begin).unwrap_or(u32::MAX));
            let Some(c) = c else { continue };
            data.get_pinyins_and_for_each(c, |pinyin| {
                let Some(syllable) = pinyin.notation(PinyinNotation::Ascii) else {
                    return;
                };
                // 女 is typed nv or nu.
                let spellings = [syllable.to_owned(), syllable.replace('v', "u")];
                let spellings = spellings.into_iter().map(|spelling| (spelling, false));
                let loose = loose(syllable).into_iter().map(|spelling| (spelling, true));
                for (spelling, loose) in spellings.chain(loose) {
                    let next = this.syllables.len();
                    let id = *known.entry(spelling).or_insert_with_key(|spelling| {
                        this.syllables.push(spelling.as_str().into());
                        u16::try_from(next).unwrap_or(u16::MAX)
                    });
                    if !this.readings[begin..].iter().any(|old| old.syllable == id) {
                        let reading = Reading {
                            syllable: id,
                            loose,
                        };
                        this.readings.push(reading);
                    }
                }
            });
        }
        this.begins
            .push(u32::try_from(this.readings.len()).unwrap_or(u32::MAX));
        for (c, id) in alphabet.iter() {
            let sign = Sign::new(id, true);
            let readings = this.readings(sign).iter();
            let initials = readings.map(|reading| bit(this.first(reading.syllable)));
            let own = u8::try_from(c).map_or(0, bit);
            this.initials[sign.index()] = initials.fold(own, |all, initial| all | initial);
        }
        this.sort();
        this
    }

    /// The first letter of a syllable.
    fn first(&self, syllable: u16) -> u8 {
        let syllable = self.syllables.get(usize::from(syllable));
        let first = syllable.and_then(|syllable| syllable.bytes().next());
        first.unwrap_or(0)
    }

    fn sort(&mut self) {
        let all = 0..u16::try_from(self.syllables.len()).unwrap_or(u16::MAX);
        let first = |syllable: u16| letter(self.first(syllable));
        let mut sorted: Vec<u16> = all.filter(|at| first(*at).is_some()).collect();
        sorted.sort_by_key(|at| first(*at));
        for (at, end) in self.letters.iter_mut().enumerate() {
            let before = sorted.partition_point(|syllable| {
                letter(self.syllables[usize::from(*syllable)].as_bytes()[0]) < Some(at)
            });
            *end = u16::try_from(before).unwrap_or(u16::MAX);
        }
        self.sorted = sorted;
    }

    /// The syllables that begin with a letter.
    fn beginning(&self, c: u8) -> &[u16] {
        letter(c).map_or(&[], |letter| {
            let (from, to) = (self.letters[letter], self.letters[letter + 1]);
            &self.sorted[usize::from(from)..usize::from(to)]
        })
    }

    /// The letters with which a character can begin when it is typed.
    pub fn initials(&self, character: usize) -> u32 {
        self.initials.get(character).copied().unwrap_or(u32::MAX)
    }

    /// For each character of the `alphabet` the places of `letters`, a bit each, that are or sound like it.
    pub fn alike(&self, letters: &[char], alphabet: &Alphabet) -> Vec<u64> {
        let data = data();
        let mut places = vec![0; alphabet.len()];
        let mut sounding = vec![0_u64; self.syllables.len()];
        for (place, &c) in letters.iter().enumerate().take(MOST) {
            let id = alphabet.id(c);
            if id != Alphabet::UNKNOWN {
                places[usize::from(id)] |= 1 << place;
            }
            data.get_pinyins_and_for_each(c, |pinyin| {
                let syllable = pinyin.notation(PinyinNotation::Ascii).unwrap_or_default();
                if let Some(at) = self.syllables.iter().position(|known| **known == *syllable) {
                    sounding[at] |= 1 << place;
                }
            });
        }
        for (id, places) in (0..).zip(&mut places) {
            let readings = self.readings(Sign::new(id, true)).iter();
            for reading in readings.filter(|reading| !reading.loose) {
                *places |= sounding[usize::from(reading.syllable)];
            }
        }
        places
    }

    fn readings(&self, sign: Sign) -> &[Reading] {
        let at = sign.index();
        match (self.begins.get(at), self.begins.get(at + 1)) {
            (Some(&from), Some(&to)) => &self.readings[from as usize..to as usize],
            _ => &[],
        }
    }
}

/// What `syllable` sounds like to people who do not tell `zh` from `z` or `ing` from `in`.
fn loose(syllable: &str) -> Vec<String> {
    let (initial, rest) = match syllable.as_bytes() {
        [b'z' | b'c' | b's', b'h', ..] => (syllable[..1].to_owned(), &syllable[2..]),
        [b'z' | b'c' | b's', ..] => (format!("{}h", &syllable[..1]), &syllable[1..]),
        _ => (String::new(), syllable),
    };
    let own = &syllable[..syllable.len() - rest.len()];
    let last = match rest.strip_suffix('g') {
        Some(short) if short.ends_with("an") || short.ends_with("en") || short.ends_with("in") => {
            Some(short.to_owned())
        }
        None if rest.ends_with("an") || rest.ends_with("en") || rest.ends_with("in") => {
            Some(format!("{rest}g"))
        }
        _ => None,
    };
    let mut spellings = Vec::new();
    if !initial.is_empty() {
        spellings.push(format!("{initial}{rest}"));
    }
    if let Some(last) = last {
        spellings.push(format!("{own}{last}"));
        if !initial.is_empty() {
            spellings.push(format!("{initial}{last}"));
        }
    }
    spellings
}

/// A query, or a word of one, made ready to be matched as pinyin.
pub(super) struct Spelling<'i> {
    sounds: &'i Sounds,
    ids: Vec<u16>,
    /// What each syllable may stand for at each place of the query.
    steps: Vec<Step>,
    /// The bit of the letter at each place; all bits for what is no letter.
    letters: Vec<u32>,
    /// The places that may come next after each, whatever character stands for it, and those after which none comes.
    next: Vec<u64>,
    last: u64,
}

/// What a syllable may stand for at one place of the query, a bit for each.
///
/// The lowest bits are the length of the syllable, if it is spelt out here and has more than one letter.
#[derive(Clone, Copy, Default)]
struct Step(u8);

/// A match of a whole query as pinyin.
#[derive(Clone, Copy, Default, Debug, PartialEq, Eq)]
pub(super) struct Spelt {
    /// The characters of the text it covers.
    pub from: u16,
    pub to: u16,
    /// How many characters were spelt out, given by their initials, and spelt in part at the end.
    pub full: u8,
    pub initials: u8,
    pub cut: u8,
    /// How many of those spelt out were so loosely.
    pub loose: u8,
}

impl Spelt {
    /// How many characters were given by their sounds.
    pub fn sounds(self) -> u8 {
        self.full + self.initials + self.cut
    }

    fn cost(self) -> (u8, u8, u8, u16) {
        (self.initials, self.loose, self.cut, self.from)
    }
}

impl<'i> Spelling<'i> {
    /// `letters` are in lower case, no more than [`MOST`].
    pub fn new(letters: &[char], alphabet: &Alphabet, sounds: &'i Sounds) -> Self {
        let letters = &letters[..letters.len().min(MOST)];
        let ids: Vec<u16> = letters.iter().map(|&c| alphabet.id(c)).collect();
        // A letter that is not ASCII begins no syllable.
        let bytes: Vec<u8> = letters
            .iter()
            .map(|&c| u8::try_from(c).unwrap_or(0))
            .collect();
        let row = bytes.len();
        let mut this = Self {
            sounds,
            ids,
            steps: vec![Step::default(); sounds.syllables.len() * row],
            letters: Vec::with_capacity(row),
            next: Vec::with_capacity(row),
            last: 0,
        };
        for (at, c) in bytes.iter().enumerate() {
            let initial = bit(*c);
            this.letters
                .push(if initial == 0 { u32::MAX } else { initial });
            let mut next = 0;
            let mut come = |length: usize, last: &mut u64| match at + length {
                end if end >= row => *last |= 1 << at,
                place => next |= 1 << place,
            };
            come(1, &mut this.last);
            for &syllable in sounds.beginning(*c) {
                let syllable = usize::from(syllable);
                let step = Step::new(sounds.syllables[syllable].as_bytes(), &bytes[at..]);
                if step.full() > 0 {
                    come(step.full(), &mut this.last);
                }
                if step.is(Step::DOUBLE) {
                    come(2, &mut this.last);
                }
                if step.is(Step::CUT) {
                    come(row, &mut this.last);
                }
                this.steps[syllable * row + at] = step;
            }
            this.next.push(next);
        }
        this
    }

    /// Whether a text of characters that can begin with these letters may have it.
    pub fn may_be_in(&self, initials: u32) -> bool {
        let mut open = 1_u64;
        while open != 0 {
            let place = open.trailing_zeros() as usize;
            open &= open - 1;
            if self.letters[place] & initials != 0 {
                if self.last >> place & 1 == 1 {
                    return true;
                }
                open |= self.next[place];
            }
        }
        false
    }

    /// Whether a match may begin with a character.
    fn begins(&self, sign: Sign) -> bool {
        let initial = self.letters[0];
        self.ids[0] == sign.id()
            || initial != u32::MAX && self.sounds.initials(sign.index()) & initial != 0
    }

    fn steps(&self, sign: Sign, at: usize) -> impl Iterator<Item = (Step, bool)> {
        let row = self.ids.len();
        let readings = self.sounds.readings(sign).iter();
        readings.map(move |reading| {
            let step = self.steps[usize::from(reading.syllable) * row + at];
            (step, reading.loose)
        })
    }

    /// The best match in a text: the most spelt out, the earliest.
    pub fn find(&self, text: &[Sign]) -> Option<Spelt> {
        let mut best: Option<Spelt> = None;
        let (mut ways, mut next) = (Ways::default(), Ways::default());
        for (at, &sign) in (0..u16::MAX).zip(text) {
            let begins = sign.first() && self.begins(sign);
            if !begins && ways.open == 0 {
                continue;
            }
            if begins {
                let way = Spelt {
                    from: at,
                    ..Spelt::default()
                };
                self.step(sign, 0, way, &mut next);
            }
            let mut open = ways.open;
            while open != 0 {
                let place = open.trailing_zeros() as usize;
                open &= open - 1;
                self.step(sign, place, ways.at[place], &mut next);
            }
            if let Some(mut done) = next.done.take()
                && done.sounds() > 0
            {
                done.to = at + 1;
                if best.is_none_or(|best| done.cost() < best.cost()) {
                    best = Some(done);
                }
            }
            std::mem::swap(&mut ways, &mut next);
            next.open = 0;
        }
        best
    }

    /// Goes on with `way`, which has come as far as `place` in the query, over one character of the text.
    fn step(&self, sign: Sign, place: usize, way: Spelt, next: &mut Ways) {
        let end = self.ids.len();
        if self.ids[place] == sign.id() {
            next.put(place + 1, end, way);
        }
        for (step, loose) in self.steps(sign, place) {
            if step.full() > 0 {
                let way = Spelt {
                    full: way.full + 1,
                    loose: way.loose + u8::from(loose),
                    ..way
                };
                next.put(place + step.full(), end, way);
            }
            if loose {
                continue;
            }
            let initials = way.initials + 1;
            let initial = Spelt { initials, ..way };
            if step.is(Step::INITIAL) {
                next.put(place + 1, end, initial);
            }
            if step.is(Step::DOUBLE) {
                next.put(place + 2, end, initial);
            }
            if step.is(Step::CUT) {
                next.put(end, end, Spelt { cut: 1, ..way });
            }
        }
    }
}

impl Step {
    const FULL: u8 = 7;
    /// Its first letter is here; its `zh`, `ch` or `sh` is here.
    const INITIAL: u8 = 1 << 3;
    const DOUBLE: u8 = 1 << 4;
    /// The query ends within it, after more than one letter.
    const CUT: u8 = 1 << 5;

    fn new(syllable: &[u8], rest: &[u8]) -> Self {
        let Some(first) = syllable.first() else {
            return Self::default();
        };
        if rest.first() != Some(first) {
            return Self::default();
        }
        let long = syllable.len() > 1;
        let mut step = Self::INITIAL;
        if long && rest.starts_with(syllable) {
            // No syllable has more than six letters.
            step |= u8::try_from(syllable.len()).unwrap_or(0) & Self::FULL;
        }
        if long && syllable[1] == b'h' && rest.get(1) == Some(&b'h') {
            step |= Self::DOUBLE;
        }
        if rest.len() > 1 && rest.len() < syllable.len() && syllable.starts_with(rest) {
            step |= Self::CUT;
        }
        Self(step)
    }

    fn full(self) -> usize {
        usize::from(self.0 & Self::FULL)
    }

    fn is(self, meaning: u8) -> bool {
        self.0 & meaning != 0
    }
}

/// The best way to each place of the query after some character of the text.
struct Ways {
    /// A bit for each place that a way leads to.
    open: u64,
    at: [Spelt; MOST],
    done: Option<Spelt>,
}

impl Default for Ways {
    fn default() -> Self {
        Self {
            open: 0,
            at: [Spelt::default(); MOST],
            done: None,
        }
    }
}

impl Ways {
    fn put(&mut self, place: usize, end: usize, way: Spelt) {
        if place == end {
            if self.done.is_none_or(|done| way.cost() < done.cost()) {
                self.done = Some(way);
            }
        } else if self.open & (1 << place) == 0 || way.cost() < self.at[place].cost() {
            self.open |= 1 << place;
            self.at[place] = way;
        }
    }
}
