//! Which lines a query can be in at all, so that the others need not be read.

use super::fold::{Alphabet, is_han};
use super::pinyin::{Sounds, Spelling};
use super::query::Query;
use super::{Index, Line, Occurrence, Role};

/// What is known of each line before it is read.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// The letters and digits in each, a bit for each of them, and one bit for all other characters.
    letters: Vec<u64>,
    /// The letters with which its characters can begin when they are typed; a bit for each, and one that is always set.
    initials: Vec<u32>,
    /// Where each Chinese character and each word is.
    han: Places,
    words: Places,
    /// Where the lines of each item begin, and where those of the last end.
    items: Vec<u32>,
    /// There are so many lines that it is not known where anything is: all are read.
    unknown: bool,
}

/// The lines that have each of many things, in one piece for each thing.
#[derive(Debug, Default)]
struct Places {
    begins: Vec<u32>,
    lines: Vec<u16>,
}

impl Places {
    /// `having` goes through the lines in order, and tells of each what it has.
    fn new(things: usize, having: impl Fn(&mut dyn FnMut(usize, u16))) -> Self {
        let mut begins = vec![0_u32; things + 1];
        having(&mut |thing, _| begins[thing + 1] += 1);
        for at in 1..begins.len() {
            begins[at] += begins[at - 1];
        }
        let mut lines = vec![0; begins.last().map_or(0, |end| *end as usize)];
        let mut next = begins.clone();
        having(&mut |thing, line| {
            lines[next[thing] as usize] = line;
            next[thing] += 1;
        });
        Self { begins, lines }
    }

    fn of(&self, thing: usize) -> &[u16] {
        match (self.begins.get(thing), self.begins.get(thing + 1)) {
            (Some(&from), Some(&to)) => &self.lines[from as usize..to as usize],
            _ => &[],
        }
    }
}

/// A set of lines, a bit for each.
#[derive(Clone)]
pub(super) struct Set(Vec<u64>);

impl Set {
    fn new(lines: usize) -> Self {
        Self(vec![0; lines.div_ceil(64)])
    }

    pub fn insert(&mut self, line: usize) {
        self.0[line / 64] |= 1 << (line % 64);
    }

    pub fn contains(&self, line: usize) -> bool {
        self.0
            .get(line / 64)
            .is_some_and(|bits| bits >> (line % 64) & 1 == 1)
    }

    fn join(&mut self, other: impl Iterator<Item = u64>) {
        for (bits, more) in self.0.iter_mut().zip(other) {
            *bits |= more;
        }
    }

    /// The lines in it, in order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().flat_map(|(at, bits)| {
            let mut left = *bits;
            std::iter::from_fn(move || {
                let bit = left.trailing_zeros() as usize;
                (left != 0).then(|| {
                    left &= left - 1;
                    at * 64 + bit
                })
            })
        })
    }
}

/// The bit of a letter, of a digit, or of whatever else.
fn bit(c: char) -> u64 {
    match c {
        'a'..='z' => 1 << (u32::from(c) - u32::from('a')),
        '0'..='9' => 1 << (26 + u32::from(c) - u32::from('0')),
        _ => 1 << 63,
    }
}

impl Lines {
    /// The lines of an index whose texts are in it already.
    pub fn new(index: &Index) -> Self {
        let mut bits = vec![(0, 0); index.alphabet.len()];
        let mut han = vec![false; index.alphabet.len()];
        for (c, id) in index.alphabet.iter() {
            let id = usize::from(id);
            bits[id] = (bit(c), index.sounds.initials(id));
            han[id] = is_han(c);
        }
        // What the alphabet has no room for may be anything.
        bits[usize::from(Alphabet::UNKNOWN)] = (u64::MAX, u32::MAX);
        let (letters, initials) = index
            .lines
            .iter()
            .map(|line| {
                let signs = index.signs(line).iter();
                signs.fold((0, Sounds::ALWAYS), |(letters, initials), sign| {
                    let (letter, initial) = bits[sign.index()];
                    (letters | letter, initials | initial)
                })
            })
            .unzip();
        let few = u16::try_from(index.lines.len()).is_ok();
        let lines = || (0..u16::MAX).zip(&index.lines).filter(|_| few);
        Self {
            letters,
            initials,
            han: Places::new(han.len(), |tell| {
                for (at, line) in lines().filter(|(_, line)| line.han) {
                    let signs = index.signs(line).iter().map(|sign| sign.index());
                    signs.filter(|id| han[*id]).for_each(|id| tell(id, at));
                }
            }),
            words: Places::new(index.vocabulary.len(), |tell| {
                for (at, line) in lines() {
                    let words = index.words(line).iter();
                    words.for_each(|&Occurrence { word, .. }| tell(word as usize, at));
                }
            }),
            items: begins(index.items.len(), &index.lines),
            unknown: !few,
        }
    }

    /// The lines of an item.
    pub fn of_item(&self, item: usize) -> std::ops::Range<usize> {
        match (self.items.get(item), self.items.get(item + 1)) {
            (Some(&from), Some(&to)) => from as usize..to as usize,
            _ => 0..0,
        }
    }

    /// Reads all lines from now on.
    #[cfg(test)]
    pub fn read_all(&mut self) {
        self.unknown = true;
        self.initials.fill(u32::MAX);
    }

    fn none(&self) -> Set {
        Set::new(self.letters.len())
    }

    fn all(&self) -> Set {
        let mut set = self.none();
        (0..self.letters.len()).for_each(|line| set.insert(line));
        set
    }

    /// The lines that have the character of each place of a query; `None` where that is no Chinese character.
    fn of_places(&self, query: &Query) -> Vec<Option<Set>> {
        let ids = query.ids.iter().enumerate();
        ids.map(|(place, &id)| {
            (query.han >> place & 1 == 1).then(|| {
                let mut set = self.none();
                let known = (id != Alphabet::UNKNOWN).then(|| self.han.of(usize::from(id)));
                for line in known.into_iter().flatten() {
                    set.insert(usize::from(*line));
                }
                set
            })
        })
        .collect()
    }

    /// The lines that can have anything of a query: the whole of it or, of Chinese, two characters that stand
    /// together, or that are a whole part of it; `letter`: it is one letter, which only titles and wordings have.
    pub fn having(&self, query: &Query, letter: bool, index: &Index) -> Set {
        if self.unknown {
            return self.all();
        }
        let mut set = self.none();
        let places = self.of_places(query);
        for (at, place) in places.iter().enumerate() {
            let Some(here) = place else { continue };
            let before = at.checked_sub(1).map(|before| &places[before]);
            let behind = places.get(at + 1);
            let lone = query.runs.contains(&(1 << at));
            if lone || matches!(before, Some(None)) || matches!(behind, Some(None)) {
                set.join(here.0.iter().copied());
            } else if let Some(Some(before)) = before {
                let both = before.0.iter().zip(&here.0).map(|(one, other)| one & other);
                set.join(both);
            }
        }
        // Any other part of a query is letters alone, be it all of it or all of a text.
        let letters = query.letters.iter().filter(|c| !is_han(**c));
        let all = letters.fold(0, |all, c| all | bit(*c));
        let whole = query.han == 0;
        for (line, letters) in self.letters.iter().enumerate() {
            let may = whole && all & !letters == 0 || letters & !all == 0;
            if may && !(letter && index.lines[line].role > Role::Wording) {
                set.insert(line);
            }
        }
        set
    }

    /// Adds the lines that have a word.
    pub fn add_having(&self, word: usize, set: &mut Set) {
        for line in self.words.of(word) {
            set.insert(usize::from(*line));
        }
    }

    /// Adds the lines that may have something that reads as it is spelt.
    pub fn add_spelt(&self, spelling: &Spelling<'_>, index: &Index, set: &mut Set) {
        for (line, initials) in self.initials.iter().enumerate() {
            if index.lines[line].han && spelling.may_be_in(*initials) {
                set.insert(line);
            }
        }
    }

    /// Whether a line may have something that reads as it is spelt.
    pub fn may_spell(&self, line: usize, spelling: &Spelling<'_>) -> bool {
        let initials = self.initials.get(line);
        initials.is_none_or(|initials| spelling.may_be_in(*initials))
    }

    /// The lines that have for each of the first places of a query one of the characters that `alike` says are at it.
    pub fn sounding(&self, query: &Query, alike: &[u64]) -> Set {
        const ENOUGH: usize = 3;
        let mut set = self.all();
        if self.unknown {
            return set;
        }
        let places = (0..query.ids.len()).filter(|place| query.han >> place & 1 == 1);
        for place in places.take(ENOUGH) {
            let mut here = self.none();
            let ids = alike.iter().enumerate();
            for (id, _) in ids.filter(|(_, places)| *places >> place & 1 == 1) {
                for line in self.han.of(id) {
                    here.insert(usize::from(*line));
                }
            }
            for (bits, more) in set.0.iter_mut().zip(here.0) {
                *bits &= more;
            }
        }
        set
    }

    /// The lines that have all places of a query but `most`.
    pub fn nearly(&self, query: &Query, most: usize) -> Set {
        if self.unknown {
            return self.all();
        }
        let places = self.of_places(query);
        let mut counts = vec![0_usize; self.letters.len()];
        for place in places.iter().flatten() {
            place.iter().for_each(|line| counts[line] += 1);
        }
        let han = places.iter().flatten().count();
        let mut set = self.none();
        for (line, _) in counts
            .iter()
            .enumerate()
            .filter(|(_, count)| **count + most >= han)
        {
            set.insert(line);
        }
        set
    }
}

/// Where the lines of each item begin.
fn begins(items: usize, lines: &[Line]) -> Vec<u32> {
    let mut begins = vec![0; items + 1];
    for line in lines {
        begins[line.item as usize + 1] += 1;
    }
    for at in 1..begins.len() {
        begins[at] += begins[at - 1];
    }
    begins
}
