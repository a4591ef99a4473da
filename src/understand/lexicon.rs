//! Phrases and what they stand for: words of danger, and words that establish facts.

use super::learn::fold::{Sign, fold, is_han};

/// The phrases of one language, read from `locales/<language>/danger.txt` or `facts.txt`.
///
/// A line is what its terms stand for (a place, or `fact=value`), a colon, and terms with commas between them; `+` joins
/// words that must stand in one clause in this order. `deny`, `ask` and `except` name no meaning: words before a term
/// that deny it, words that make a question of its clause, and phrases that deny nothing though they have such words.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    terms: Vec<(String, Vec<Vec<Word>>)>,
    deny: Vec<Word>,
    deny_behind: Vec<Word>,
    ask: Vec<Word>,
    except: Vec<Word>,
}

/// A word or phrase, made plain.
type Word = Vec<char>;

/// The names of lines that name no meaning.
const OF_ALL: [&str; 4] = ["deny", "deny-behind", "ask", "except"];

/// A meaning whose words were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub meaning: String,
    /// Affirmed somewhere; otherwise it was denied or asked about.
    pub affirmed: bool,
    /// The signs of the words.
    pub from: usize,
    pub to: usize,
}

/// A line of a lexicon that names a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meaning<'s> {
    /// What its terms stand for.
    pub name: &'s str,
    /// Its terms, as they are written.
    pub terms: Vec<&'s str>,
}

/// The lines of a lexicon: what stands before the colon, and the terms behind it.
fn lines(source: &str) -> impl Iterator<Item = Meaning<'_>> {
    source.lines().map(str::trim).filter_map(|line| {
        let (name, list) = line.split_once(':').filter(|_| !line.starts_with('#'))?;
        let terms = list.split([',', '，']).map(str::trim);
        Some(Meaning {
            name: name.trim(),
            terms: terms.filter(|term| !term.is_empty()).collect(),
        })
    })
}

impl Lexicon {
    /// The lines of a source that name a meaning.
    pub fn lines(source: &str) -> impl Iterator<Item = Meaning<'_>> {
        lines(source).filter(|line| !OF_ALL.contains(&line.name))
    }

    /// Reads the text of a file; lines that are no lines of a lexicon stand for nothing.
    #[must_use]
    pub fn parse(source: &str) -> Self {
        let mut this = Self::default();
        for Meaning { name, terms } in lines(source) {
            let terms = terms.into_iter();
            let plain = |term: &str| -> Word { fold(term).iter().map(|sign| sign.c).collect() };
            match name {
                "deny" => this.deny.extend(terms.map(plain)),
                "deny-behind" => this.deny_behind.extend(terms.map(plain)),
                "ask" => this.ask.extend(terms.map(plain)),
                "except" => this.except.extend(terms.map(plain)),
                name => {
                    let terms =
                        terms.map(|term| term.split('+').map(|part| plain(part.trim())).collect());
                    let terms: Vec<Vec<Word>> = terms.collect();
                    match this.terms.iter_mut().find(|(old, _)| old == name) {
                        Some((_, old)) => old.extend(terms),
                        None => this.terms.push((name.to_owned(), terms)),
                    }
                }
            }
        }
        this
    }

    /// The meanings whose words are in a text, affirmed or not.
    #[must_use]
    pub fn meanings_in(&self, text: &str) -> Vec<String> {
        let found = self.find(&fold(text)).into_iter();
        found.map(|found| found.meaning).collect()
    }

    /// The meanings whose words are in the text.
    pub(crate) fn find(&self, signs: &[Sign]) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        for (from, to) in clauses(signs) {
            let clause: Vec<char> = signs[from..to].iter().map(|s| s.c).collect();
            let mut denying = clause.clone();
            for phrase in &self.except {
                while let Some(at) = position(&denying, phrase, 0) {
                    denying[at..at + phrase.len()].fill(' ');
                }
            }
            let there = Letters::of(&clause);
            let asked = self.ask.iter().any(|ask| has(&clause, ask));
            for (meaning, terms) in &self.terms {
                for term in terms.iter().filter(|term| there.have(term)) {
                    let Some((first, last)) = spot(&clause, term) else {
                        continue;
                    };
                    let affirmed = !asked && !self.denied(&denying, first, last);
                    let new = Found {
                        meaning: meaning.clone(),
                        affirmed,
                        from: from + first,
                        to: from + last,
                    };
                    match found.iter_mut().find(|old| old.meaning == *meaning) {
                        Some(old) if old.affirmed || !affirmed => {}
                        Some(old) => *old = new,
                        None => found.push(new),
                    }
                }
            }
        }
        found
    }

    fn denied(&self, clause: &[char], first: usize, last: usize) -> bool {
        let latin = clause.get(first).is_some_and(|c| !is_han(*c));
        let reach = if latin { 22 } else { 5 };
        let before = &clause[first.saturating_sub(reach)..first];
        let behind = &clause[last..(last + if latin { 12 } else { 3 }).min(clause.len())];
        self.deny.iter().any(|deny| has(before, deny))
            || self.deny_behind.iter().any(|deny| has(behind, deny))
    }
}

/// The parts of a text between commas and stops.
fn clauses(signs: &[Sign]) -> Vec<(usize, usize)> {
    let mut clauses = Vec::new();
    let mut from = 0;
    for (at, sign) in signs.iter().enumerate() {
        if matches!(
            sign.c,
            ',' | '，' | '.' | '。' | ';' | '；' | '!' | '！' | '\n' | '、' | '…'
        ) {
            clauses.push((from, at));
            from = at + 1;
        } else if matches!(sign.c, '?' | '？') {
            clauses.push((from, at + 1));
            from = at + 1;
        }
    }
    clauses.push((from, signs.len()));
    clauses
}

/// Which characters a clause has, by a bit for many of them.
struct Letters([u64; 4]);

impl Letters {
    fn of(clause: &[char]) -> Self {
        let mut bits = [0; 4];
        for c in clause {
            let (word, bit) = Self::place(*c);
            bits[word] |= bit;
        }
        Self(bits)
    }

    const fn place(c: char) -> (usize, u64) {
        let hash = (c as u32).wrapping_mul(0x9e37_79b1) >> 24;
        ((hash >> 6) as usize, 1 << (hash & 63))
    }

    /// Whether a term may stand there.
    fn have(&self, term: &[Word]) -> bool {
        let letters = term.iter().flatten().filter(|c| **c != '*');
        letters
            .map(|c| Self::place(*c))
            .all(|(word, bit)| self.0[word] & bit != 0)
    }
}

/// Where all parts of a term stand in order.
fn spot(clause: &[char], term: &[Word]) -> Option<(usize, usize)> {
    let mut start = None;
    let mut at = 0;
    for part in term {
        let found = position(clause, part, at)?;
        start = start.or(Some(found));
        at = found + part.iter().filter(|c| **c != '*').count();
    }
    Some((start?, at))
}

fn has(clause: &[char], word: &[char]) -> bool {
    position(clause, word, 0).is_some()
}

/// Where `word` stands, as a word of its own if it is of letters; a `*` at its end stands for any ending.
fn position(clause: &[char], word: &[char], from: usize) -> Option<usize> {
    let (word, open) = match word.split_last() {
        Some(('*', rest)) => (rest, true),
        _ => (word, false),
    };
    let (first, last) = (word.first()?, word.last()?);
    let edge = |c: char| c.is_ascii_alphanumeric();
    (from..=clause.len().checked_sub(word.len())?).find(|&at| {
        let end = at + word.len();
        clause[at..end] == *word
            && !(edge(*first) && at > 0 && edge(clause[at - 1]))
            && (open || !(edge(*last) && clause.get(end).is_some_and(|c| edge(*c))))
    })
}
