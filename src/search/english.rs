use rustc_hash::FxHashMap;
use strsim::osa_distance;

use super::{fold::letter_set, query::is_stop};

/// The different words of all texts: what is Latin, Greek and so on, and numbers.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    words: Vec<Entry>,
    numbers: FxHashMap<Box<str>, u32>,
}

#[derive(Debug)]
struct Entry {
    text: Box<str>,
    /// Its first bytes, to rule out most words before they are read.
    head: [u8; 3],
    /// Its length in characters, and that of the part that its inflections share.
    chars: u16,
    stem: u16,
    /// The letters in it, a bit each, to rule out most words before they are compared.
    letters: u64,
}

/// How a word of the query fits a word of the texts. In this order, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    Exact,
    /// Another form of the same word: `print`, `printed`, `printing`.
    Form,
    /// The beginning of it.
    Prefix,
    /// A part of it.
    Inside,
    /// It, mistyped by so many edits.
    Near(u8),
    /// The beginning of it, mistyped.
    NearPrefix,
}

impl Vocabulary {
    /// The number of `word`, which is in lower case; a new one if need be.
    pub fn enter(&mut self, word: &str) -> u32 {
        if let Some(&number) = self.numbers.get(word) {
            return number;
        }
        let number = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        self.numbers.insert(word.into(), number);
        self.words.push(Entry {
            text: word.into(),
            head: head(word),
            chars: u16::try_from(word.chars().count()).unwrap_or(u16::MAX),
            stem: u16::try_from(stem(word).len()).unwrap_or(u16::MAX),
            letters: letter_set(word),
        });
        number
    }

    pub fn len(&self) -> usize {
        self.words.len()
    }

    pub fn contains(&self, word: &str) -> bool {
        self.numbers.contains_key(word)
    }

    /// The length of a word in characters.
    pub fn chars(&self, number: u32) -> usize {
        let word = self.words.get(number as usize);
        word.map_or(0, |word| usize::from(word.chars))
    }

    /// How `word` fits each word there is.
    ///
    /// Only where it fits no word as it stands, it is taken for a part of one or for a typing mistake.
    pub fn fits(&self, word: &str) -> Vec<Option<Fit>> {
        let start = head(word);
        let shared = word.len().min(start.len());
        let fit = |entry: &Entry| {
            let begins = entry.head[..shared] == start[..shared];
            begins.then(|| entry.fit(word)).flatten()
        };
        let mut fits: Vec<_> = self.words.iter().map(fit).collect();
        if fits.iter().all(Option::is_none) {
            let own = letter_set(word);
            let inside = |entry: &Entry| {
                let may = own & !entry.letters == 0;
                may.then(|| entry.inside(word)).flatten()
            };
            fits = self.words.iter().map(inside).collect();
        }
        let number = word.bytes().any(|b| b.is_ascii_digit());
        if fits.iter().all(Option::is_none) && !number && word.is_ascii() {
            let typed = Typed {
                word,
                letters: letter_set(word),
                most: edits(word.len()),
            };
            let near = |entry: &Entry| entry.near(&typed).filter(|_| !is_stop(&entry.text));
            fits = self.words.iter().map(near).collect();
            let best = fits.iter().flatten().min().copied();
            fits.iter_mut()
                .filter(|fit| **fit != best)
                .for_each(|fit| *fit = None);
        }
        fits
    }
}

struct Typed<'q> {
    word: &'q str,
    letters: u64,
    /// How many edits are forgiven.
    most: usize,
}

impl Entry {
    fn fit(&self, word: &str) -> Option<Fit> {
        let text = &*self.text;
        if text == word {
            return Some(Fit::Exact);
        }
        if text.len() < 3 || word.len() < 3 {
            return (word.len() > 1 && text.starts_with(word)).then_some(Fit::Prefix);
        }
        // The stems of two forms differ in their last letter at most: `deni` and `den`.
        if text.as_bytes()[..3] == word.as_bytes()[..3]
            && stem(word) == &text[..usize::from(self.stem)]
        {
            return Some(Fit::Form);
        }
        text.starts_with(word).then_some(Fit::Prefix)
    }

    fn inside(&self, word: &str) -> Option<Fit> {
        let enough = word.len() >= 4 && !word.bytes().any(|b| b.is_ascii_digit());
        (enough && self.text.contains(word)).then_some(Fit::Inside)
    }

    fn near(&self, typed: &Typed<'_>) -> Option<Fit> {
        let missing = (typed.letters & !self.letters).count_ones() as usize;
        if missing > typed.most {
            return None;
        }
        let (text, word) = (&*self.text, typed.word);
        if !text.is_ascii() {
            return None;
        }
        if word.len() == 3 && text.len() == 3 && missing == 0 {
            return is_swapped(word, text).then_some(Fit::Near(1));
        }
        if typed.most == 0 || self.text.len() < 4 {
            return None;
        }
        let surplus = (self.letters & !typed.letters).count_ones() as usize;
        if surplus <= typed.most
            && let Some(edits) = distance(word, text, typed.most)
        {
            return Some(Fit::Near(u8::try_from(edits).unwrap_or(u8::MAX)));
        }
        if word.len() < 6 || text.as_bytes()[0] != word.as_bytes()[0] {
            return None;
        }
        let ends = word.len() - 1..=word.len() + 1;
        ends.filter_map(|end| text.get(..end))
            .any(|start| start.len() < text.len() && osa_distance(word, start) == 1)
            .then_some(Fit::NearPrefix)
    }
}

/// Whether `typed` is `word` with two letters that stand together in the wrong order: `pni`.
fn is_swapped(typed: &str, word: &str) -> bool {
    letter_set(typed) == letter_set(word) && osa_distance(typed, word) == 1
}

/// How many edits are forgiven in a word of `letters` letters.
fn edits(letters: usize) -> usize {
    match letters {
        0..4 => 0,
        4..8 => 1,
        8.. => 2,
    }
}

/// The edits between what was typed and a word, if no more than `most`.
///
/// A wrong first letter counts twice, because people know how a word begins. Letters doubled or not doubled
/// count as one mistake however often: `acommodation`, `batery`, `baterry`.
fn distance(typed: &str, word: &str, most: usize) -> Option<usize> {
    if typed.len().abs_diff(word.len()) > most + 1 {
        return None;
    }
    let (a, b) = (typed.as_bytes(), word.as_bytes());
    let swapped = a[0] == b[1] && a[1] == b[0];
    let first = usize::from(a[0] != b[0] && !swapped);
    let edits = osa_distance(typed, word).min(1 + osa_distance(&undouble(typed), &undouble(word)));
    Some(edits + first).filter(|&edits| edits <= most)
}

fn undouble(word: &str) -> String {
    let mut single = String::with_capacity(word.len());
    for c in word.chars() {
        if !single.ends_with(c) {
            single.push(c);
        }
    }
    single
}

/// What the forms of an English word share, roughly: two forms of one word have the same stem.
fn stem(word: &str) -> &str {
    const ENDINGS: [&str; 5] = ["ing", "ies", "ed", "es", "s"];
    let keep = |stem: &&str| stem.len() >= 3;
    let cut = ENDINGS
        .iter()
        .find_map(|ending| word.strip_suffix(ending).filter(keep));
    let stem = cut.unwrap_or(word);
    let stem = stem.strip_suffix(['e', 'y']).filter(keep).unwrap_or(stem);
    let doubled = match stem.as_bytes() {
        [.., a, b] => a == b && a.is_ascii_alphabetic(),
        _ => false,
    };
    if doubled && stem.len() > 3 {
        &stem[..stem.len() - 1]
    } else {
        stem
    }
}

/// The first bytes of a word, zeros behind its end.
fn head(word: &str) -> [u8; 3] {
    let mut head = [0; 3];
    for (byte, own) in head.iter_mut().zip(word.bytes()) {
        *byte = own;
    }
    head
}
