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
}

#[derive(Debug, Clone, Copy)]
struct Reading {
    syllable: u16,
    /// It is not how the character is read, but how many people in the south say it.
    loose: bool,
}

impl Sounds {
    pub fn new(alphabet: &Alphabet) -> Self {
        let data = PinyinData::new(PinyinNotation::Ascii);
        let mut chars = vec![None; alphabet.len()];
        for (c, id) in alphabet.iter() {
            chars[usize::from(id)] = Some(c).filter(|&c| is_han(c));
        }
        let mut this = Self::default();
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
        this
    }

    /// For each character of the `alphabet` the places of `letters`, a bit each, that are or sound like it.
    pub fn alike(&self, letters: &[char], alphabet: &Alphabet) -> Vec<u64> {
        let data = PinyinData::new(PinyinNotation::Ascii);
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
    /// Whether a match may begin with a character.
    begins: Vec<bool>,
}

/// What a syllable may stand for at one place of the query.
#[derive(Clone, Copy, Default)]
struct Step {
    /// The length of the syllable, if it is spelt out here and has more than one letter.
    full: u8,
    /// Its first letter is here; its `zh`, `ch` or `sh` is here.
    initial: bool,
    double: bool,
    /// The query ends within it, after more than one letter.
    cut: bool,
}

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
        let steps = sounds
            .syllables
            .iter()
            .flat_map(|syllable| {
                (0..bytes.len()).map(|at| Step::new(syllable.as_bytes(), &bytes[at..]))
            })
            .collect();
        let mut this = Self {
            sounds,
            ids,
            steps,
            begins: Vec::new(),
        };
        this.begins = (0..alphabet.len())
            .map(|id| {
                let sign = Sign::new(u16::try_from(id).unwrap_or(Alphabet::UNKNOWN), true);
                this.ids[0] == sign.id() || this.steps(sign, 0).any(|(step, _)| step.initial)
            })
            .collect();
        this
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
            let begins = sign.first() && self.begins.get(sign.index()).is_some_and(|&b| b);
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
            if step.full > 0 {
                let way = Spelt {
                    full: way.full + 1,
                    loose: way.loose + u8::from(loose),
                    ..way
                };
                next.put(place + usize::from(step.full), end, way);
            }
            if loose {
                continue;
            }
            let initials = way.initials + 1;
            let initial = Spelt { initials, ..way };
            if step.initial {
                next.put(place + 1, end, initial);
            }
            if step.double {
                next.put(place + 2, end, initial);
            }
            if step.cut {
                next.put(end, end, Spelt { cut: 1, ..way });
            }
        }
    }
}

impl Step {
    fn new(syllable: &[u8], rest: &[u8]) -> Self {
        let Some(first) = syllable.first() else {
            return Self::default();
        };
        if rest.first() != Some(first) {
            return Self::default();
        }
        let long = syllable.len() > 1;
        Self {
            full: if long && rest.starts_with(syllable) {
                u8::try_from(syllable.len()).unwrap_or(0)
            } else {
                0
            },
            initial: true,
            double: long && syllable[1] == b'h' && rest.get(1) == Some(&b'h'),
            cut: rest.len() > 1 && rest.len() < syllable.len() && syllable.starts_with(rest),
        }
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
