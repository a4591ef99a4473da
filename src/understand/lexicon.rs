//! Phrases and what they stand for: words of danger, and words that establish facts.

use super::learn::fold::{Sign, fold, folded, is_han};

/// The phrases of one language, read from `locales/<language>/danger.txt` or `facts.txt`.
///
/// A line is what its terms stand for (a place, or `fact=value`), a colon, and terms with commas between them; `+` joins
/// words that must stand in one clause in this order. `deny`, `ask` and `except` name no meaning: words before a term
/// that deny it, words that make a question of its clause, and phrases that deny nothing though they have such words.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    terms: Vec<(String, Vec<Term>)>,
    /// The characters of all terms, made plain, with a `+` between the words of one.
    chars: Vec<char>,
    deny: Vec<Word>,
    deny_behind: Vec<Word>,
    ask: Vec<Word>,
    except: Vec<Word>,
}

/// A word or phrase, made plain.
type Word = Vec<char>;

/// A term: its characters, and a bit for each of them, to rule out most terms before they are looked for.
#[derive(Clone, Copy, Debug)]
struct Term {
    bits: u64,
    from: u32,
    to: u32,
}

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
                    let terms: Vec<Term> = terms.map(|term| this.enter(term)).collect();
                    match this.terms.iter_mut().find(|(old, _)| old == name) {
                        Some((_, old)) => old.extend(terms),
                        None => this.terms.push((name.to_owned(), terms)),
                    }
                }
            }
        }
        this
    }

    fn enter(&mut self, term: &str) -> Term {
        let end = |chars: &[char]| u32::try_from(chars.len()).unwrap_or(u32::MAX);
        let from = end(&self.chars);
        for (part, at) in term.split('+').zip(0..) {
            self.chars.extend((at > 0).then_some('+'));
            let plain = folded(part.trim()).map(|sign| sign.c);
            self.chars.extend(plain);
        }
        let own = &self.chars[from as usize..];
        Term {
            bits: bits(own.iter().filter(|c| !matches!(c, '*' | '+'))),
            from,
            to: end(&self.chars),
        }
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
            let there = bits(&clause);
            // Few clauses have any term.
            let mut asked = None;
            let mut denying = None;
            for (meaning, terms) in &self.terms {
                for term in terms.iter().filter(|term| term.bits & !there == 0) {
                    let words = &self.chars[term.from as usize..term.to as usize];
                    let Some((first, last)) = spot(&clause, words) else {
                        continue;
                    };
                    let asked =
                        *asked.get_or_insert_with(|| self.ask.iter().any(|ask| has(&clause, ask)));
                    let denying = denying.get_or_insert_with(|| self.denying(&clause));
                    let affirmed = !asked && !self.denied(denying, first, last);
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

    /// A clause without the phrases that deny nothing.
    fn denying(&self, clause: &[char]) -> Vec<char> {
        let mut denying = clause.to_vec();
        for phrase in &self.except {
            while let Some(at) = position(&denying, phrase, 0) {
                denying[at..at + phrase.len()].fill(' ');
            }
        }
        denying
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

/// Which characters a text has: a bit for each small letter, and one for many of the others.
fn bits<'c>(chars: impl IntoIterator<Item = &'c char>) -> u64 {
    let bit = |c: char| match c {
        'a'..='z' => u32::from(c) - u32::from('a'),
        _ => 26 + (u32::from(c).wrapping_mul(0x9e37_79b1) >> 16) % 38,
    };
    chars.into_iter().fold(0, |bits, c| bits | 1 << bit(*c))
}

/// Where all parts of a term stand in order.
fn spot(clause: &[char], term: &[char]) -> Option<(usize, usize)> {
    let mut start = None;
    let mut at = 0;
    for part in term.split(|c| *c == '+') {
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
