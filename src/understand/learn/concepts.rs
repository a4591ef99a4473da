//! What people call things: the words and phrases of each concept, found in a text.

use std::collections::{BTreeMap, BTreeSet};

use fst::{
    Map, MapBuilder,
    raw::{Fst, Node, Output},
};

use super::fold::{Sign, fold, is_han};

/// The most concepts that one phrase may stand for, and the bits that the number of each takes.
const MOST: usize = 4;
const BITS: u32 = 12;

/// The phrases of all concepts, in all languages, as a transducer that is read where it lies: from a phrase to the
/// numbers of its concepts.
#[derive(Clone, Debug)]
pub(crate) struct Concepts<'c>(Map<&'c [u8]>);

/// A concept in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    pub concept: u16,
    /// The signs of its words.
    pub from: u16,
    pub to: u16,
}

/// Reads lists: in each line a concept, a tab, and phrases with commas between them; `*` stands for any ending of a
/// word. Gives the bytes that [`Concepts::new`] takes. Concepts are numbered by their names, from 1.
pub(crate) fn compile(sources: &[String]) -> Vec<u8> {
    let mut concepts: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for line in sources.iter().flat_map(|source| source.lines()) {
        let Some((name, list)) = line.split_once('\t') else {
            continue;
        };
        let phrases = list.split([',', '，']).filter_map(plain);
        concepts.entry(name.trim()).or_default().extend(phrases);
    }
    let mut phrases: BTreeMap<&str, BTreeSet<u64>> = BTreeMap::new();
    for (number, list) in (1..).zip(concepts.values()) {
        for phrase in list {
            phrases.entry(phrase).or_default().insert(number);
        }
    }
    let mut builder = MapBuilder::memory();
    for (phrase, numbers) in phrases {
        let value = numbers
            .into_iter()
            .take(MOST)
            .fold(0, |value, number| value << BITS | number);
        // Sorted and each once, so that nothing can go wrong.
        let _ = builder.insert(phrase, value);
    }
    builder.into_inner().unwrap_or_default()
}

/// A phrase as it is looked for; `None` if it is none.
fn plain(phrase: &str) -> Option<String> {
    let mut plain = String::new();
    for sign in fold(phrase.trim()) {
        if sign.is_letter() || sign.c == '*' {
            plain.push(sign.c);
        } else if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    let plain = plain.trim_end();
    let several = plain.chars().nth(1).is_some();
    (several || plain.starts_with(is_han)).then(|| plain.to_owned())
}

impl<'c> Concepts<'c> {
    /// `None` if these are no bytes that [`compile`] gave.
    pub fn new(bytes: &'c [u8]) -> Option<Self> {
        Map::new(bytes).ok().map(Self)
    }

    /// What is mentioned, in order; each concept once.
    pub fn find(&self, signs: &[Sign]) -> Vec<Mention> {
        let fst = self.0.as_fst();
        let mut walk = Walk {
            fst,
            signs,
            from: 0,
            found: Vec::new(),
        };
        for from in 0..signs.len() {
            let inside = from > 0 && is_word(signs[from - 1]) && is_word(signs[from]);
            if signs[from].is_letter() && !inside {
                walk.from = from;
                walk.on(fst.root(), Output::zero(), from);
            }
        }
        walk.found
    }
}

fn is_word(sign: Sign) -> bool {
    sign.is_letter() && !is_han(sign.c)
}

/// A walk through the phrases along a text.
struct Walk<'w, 'c> {
    fst: &'w Fst<&'c [u8]>,
    signs: &'w [Sign],
    from: usize,
    found: Vec<Mention>,
}

impl Walk<'_, '_> {
    /// Goes on at a sign from a node of the transducer.
    fn on(&mut self, node: Node<'_>, so_far: Output, at: usize) {
        let here = self.signs.get(at).copied();
        let cut = at > 0 && is_word(self.signs[at - 1]) && here.is_some_and(is_word);
        if node.is_final() && !cut {
            self.note(so_far.cat(node.final_output()).value(), at);
        }
        let step = |this: &mut Self, byte: u8, to: usize| {
            if let Some(index) = node.find_input(byte) {
                let transition = node.transition(index);
                let next = this.fst.node(transition.addr);
                this.on(next, so_far.cat(transition.out), to);
            }
        };
        let rest = &self.signs[at..];
        let word = rest.iter().take_while(|sign| is_word(**sign)).count();
        let gap = rest.iter().take_while(|sign| !sign.is_letter()).count();
        step(self, b'*', at + word);
        if gap > 0 {
            step(self, b' ', at + gap);
        }
        // Behind a Chinese character a space is none, and before one neither.
        let spaces = rest.iter().take_while(|sign| sign.c == ' ').count();
        let joined = spaces > 0
            && at > self.from
            && (is_han(self.signs[at - 1].c)
                || rest.get(spaces).is_some_and(|sign| is_han(sign.c)));
        let at = if joined { at + spaces } else { at };
        let Some(next) = self.signs.get(at) else {
            return;
        };
        let mut bytes = [0; 4];
        let mut reached = (node, so_far);
        for byte in next.c.encode_utf8(&mut bytes).bytes() {
            let Some(index) = reached.0.find_input(byte) else {
                return;
            };
            let transition = reached.0.transition(index);
            reached = (
                self.fst.node(transition.addr),
                reached.1.cat(transition.out),
            );
        }
        self.on(reached.0, reached.1, at + 1);
    }

    /// Notes the concepts of a phrase that ends before a sign.
    fn note(&mut self, mut concepts: u64, to: usize) {
        while concepts > 0 {
            let number = concepts & ((1 << BITS) - 1);
            concepts >>= BITS;
            let concept = u16::try_from(number).unwrap_or_default();
            if self.found.iter().all(|old| old.concept != concept) {
                self.found.push(Mention {
                    concept,
                    from: u16::try_from(self.from).unwrap_or(u16::MAX),
                    to: u16::try_from(to).unwrap_or(u16::MAX),
                });
            }
        }
    }
}
