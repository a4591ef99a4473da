//! Phrases and what they stand for: words of danger, and words that establish facts.

use std::{cmp::Ordering, sync::OnceLock};

use super::learn::{
    features::{spellings, syllables},
    fold::{Sign, fold, folded, is_han},
};

/// The phrases of one language, read from `locales/<language>/danger.txt` or `facts.txt`.
///
/// A line is what its terms stand for (a place, or `fact=value`), a colon, and terms with commas between them. Within a
/// term, `+` joins words that must stand in one clause in this order, `~` the same with at most 12 characters
/// between them, `|` separates words of which one must stand there, `*` at the end of a word stands for any ending, and a
/// term that begins with `=` is a whole clause. Other lines name no meaning:
///
/// - `deny`, `deny-behind`: words before and behind a term that deny it;
/// - `except`: phrases that deny nothing though they have such words;
/// - `ask`: words that make a question of the whole clause; `ask-before`: the same, for terms behind them;
/// - `given`: words between `ask-before` and a term that make it certain all the same: "can I use it *after* it got wet";
/// - `aside`: phrases in which no term is looked for: "wet wipe";
/// - `written`: terms that are no reason when they are typed in pinyin, as a common word sounds the same.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    terms: Vec<(String, Vec<Term>)>,
    /// The characters of all terms, made plain, with the signs that join the words of one.
    chars: Vec<char>,
    deny: Vec<Word>,
    deny_behind: Vec<Word>,
    ask: Vec<Word>,
    ask_before: Vec<Word>,
    given: Vec<Word>,
    except: Vec<Word>,
    aside: Vec<Word>,
    written: Vec<Word>,
    spelt: OnceLock<Spelt>,
    /// The long words of letters in the terms, each once, in order: by their first letter.
    long: OnceLock<Vec<Word>>,
}

/// The sounds of Chinese terms, each with the number of its meaning, and of what denies them.
#[derive(Clone, Debug, Default)]
struct Spelt {
    terms: Vec<(usize, Vec<String>)>,
    deny: Vec<Vec<String>>,
}

/// A syllable of pinyin, and its signs.
struct Syllable {
    sound: String,
    from: usize,
    to: usize,
}

/// The syllables of a text that is all pinyin.
fn typed_syllables(signs: &[Sign]) -> Option<Vec<Syllable>> {
    let letters = signs.iter().filter(|sign| sign.c.is_ascii_lowercase());
    if letters.count() < FEWEST_LETTERS || signs.iter().any(|sign| is_han(sign.c)) {
        return None;
    }
    let mut typed = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let rest = signs[at..].iter();
        let word: Vec<char> = rest
            .map(|sign| sign.c)
            .take_while(char::is_ascii_lowercase)
            .collect();
        if !word.is_empty() {
            let parts = syllables(&word)?.into_iter();
            typed.extend(parts.map(|part| Syllable {
                sound: word[part.clone()].iter().collect(),
                from: at + part.start,
                to: at + part.end,
            }));
        }
        at += word.len().max(1);
    }
    Some(typed)
}

/// So many characters may stand between words that are joined by `~`.
const NEAR: usize = 12;

/// A word of fewer letters is not looked for where it is mistyped: too many others are like it.
const LONG: usize = 7;

/// Fewer letters of pinyin may be anything.
const FEWEST_LETTERS: usize = 6;

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
const OF_ALL: [&str; 8] = [
    "deny",
    "deny-behind",
    "ask",
    "ask-before",
    "given",
    "except",
    "aside",
    "written",
];

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
                "ask-before" => this.ask_before.extend(terms.map(plain)),
                "given" => this.given.extend(terms.map(plain)),
                "aside" => this.aside.extend(terms.map(plain)),
                "written" => this.written.extend(terms.map(plain)),
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
        let mut word = String::new();
        let close = |word: &mut String, chars: &mut Vec<char>| {
            chars.extend(folded(word.trim()).map(|sign| sign.c));
            word.clear();
        };
        for c in term.chars() {
            if JOINTS.contains(&c) {
                close(&mut word, &mut self.chars);
                self.chars.push(c);
            } else {
                word.push(c);
            }
        }
        close(&mut word, &mut self.chars);
        Term {
            bits: needed(&self.chars[from as usize..]),
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
        let mut found = Finds::default();
        for (from, to) in clauses(signs) {
            let (mut clause, origin) = self.mended(&signs[from..to]);
            let question = signs[from..to]
                .last()
                .is_some_and(|sign| matches!(sign.c, '?' | '？'));
            let asked = self.ask.iter().any(|ask| has(&clause, ask));
            for phrase in &self.aside {
                while let Some(at) = position(&clause, phrase, 0) {
                    clause[at..at + phrase.len()].fill(' ');
                }
            }
            let there = bits(&clause);
            // Few clauses have any term.
            let mut denying = None;
            for (meaning, terms) in &self.terms {
                for term in terms.iter().filter(|term| term.bits & !there == 0) {
                    let words = &self.chars[term.from as usize..term.to as usize];
                    let spotted = match words.strip_prefix(&['=']) {
                        Some(all) if !question => is_all(&clause, all),
                        Some(_) => None,
                        None => spot(&clause, words),
                    };
                    let Some(Spot { first, last, end }) = spotted else {
                        continue;
                    };
                    let denying = denying.get_or_insert_with(|| self.denying(&clause));
                    let affirmed = !asked
                        && !self.asked_before(&clause[..first])
                        && !self.denied(denying, first, last, end);
                    found.add(Found {
                        meaning: meaning.clone(),
                        affirmed,
                        from: from + origin[first],
                        to: from + origin[end - 1] + 1,
                    });
                }
            }
        }
        self.find_spelt(signs, &mut found);
        found.0
    }

    /// The characters of a clause, and where each was, with long words of the terms as they are written where they are
    /// [mistyped](is_mistyped): `smokng`.
    fn mended(&self, clause: &[Sign]) -> (Vec<char>, Vec<usize>) {
        let mut chars: Vec<char> = Vec::with_capacity(clause.len());
        let mut origin: Vec<usize> = Vec::with_capacity(clause.len());
        let mut at = 0;
        while at < clause.len() {
            let letters = clause[at..]
                .iter()
                .take_while(|sign| sign.c.is_ascii_lowercase())
                .count();
            let length = letters.max(1);
            let word: Vec<char> = clause[at..at + length].iter().map(|sign| sign.c).collect();
            if let Some(meant) = self.meant(&word) {
                chars.extend(meant);
                origin.extend((0..meant.len()).map(|letter| at + letter.min(length - 1)));
            } else {
                chars.extend(&word);
                origin.extend(at..at + length);
            }
            at += length;
        }
        (chars, origin)
    }

    /// The word of the terms that a word was meant for.
    fn meant(&self, word: &[char]) -> Option<&[char]> {
        if word.len() + 1 < LONG {
            return None;
        }
        let long = self.long.get_or_init(|| {
            let terms = self.terms.iter().flat_map(|(_, terms)| terms);
            let words = terms.flat_map(|term| {
                let words = &self.chars[term.from as usize..term.to as usize];
                words.split(|c| !c.is_ascii_lowercase())
            });
            let long = words.filter(|word| word.len() >= LONG);
            let mut long: Vec<Word> = long.map(<[char]>::to_vec).collect();
            long.sort_unstable();
            long.dedup();
            long
        });
        if long
            .binary_search_by(|known| known.as_slice().cmp(word))
            .is_ok()
        {
            return None;
        }
        let first = word.first()?;
        let from = long.partition_point(|known| known[0] < *first);
        let alike = long[from..].iter().take_while(|known| known[0] == *first);
        let meant = alike.into_iter().find(|known| is_mistyped(word, known));
        meant.map(Vec::as_slice)
    }

    /// Whether what stands before a term makes a question of it.
    fn asked_before(&self, before: &[char]) -> bool {
        let last = |words: &[Word]| {
            words
                .iter()
                .filter_map(|word| last_position(before, word))
                .max()
        };
        last(&self.ask_before).is_some_and(|ask| last(&self.given).is_none_or(|given| given < ask))
    }

    /// Chinese terms that were typed in pinyin.
    fn find_spelt(&self, signs: &[Sign], found: &mut Finds) {
        let Some(typed) = typed_syllables(signs) else {
            return;
        };
        let spelt = self.spelt.get_or_init(|| self.spell());
        let is = |typed: &[Syllable], sounds: &[String]| {
            typed.len() == sounds.len()
                && typed
                    .iter()
                    .zip(sounds)
                    .all(|(one, sound)| one.sound == *sound)
        };
        for (meaning, sounds) in &spelt.terms {
            let mut windows = typed.windows(sounds.len());
            let Some(at) = windows.position(|window| is(window, sounds)) else {
                continue;
            };
            let denied = spelt.deny.iter().any(|deny| {
                let from = at.checked_sub(deny.len());
                from.is_some_and(|from| is(&typed[from..at], deny))
            });
            found.add(Found {
                meaning: self.terms[*meaning].0.clone(),
                affirmed: !denied,
                from: typed[at].from,
                to: typed[at + sounds.len() - 1].to,
            });
        }
    }

    /// The sounds of the terms that are one word of Chinese characters.
    fn spell(&self) -> Spelt {
        let han = |words: &[char]| words.iter().all(|c| is_han(*c));
        let mut spelt = Spelt::default();
        for (at, (_, terms)) in self.terms.iter().enumerate() {
            for term in terms {
                let words = &self.chars[term.from as usize..term.to as usize];
                if han(words) && !self.written.iter().any(|word| word == words) {
                    let sounds = spellings(words).into_iter();
                    let letters =
                        |sounds: &Vec<String>| sounds.iter().map(String::len).sum::<usize>();
                    let enough = sounds.filter(|sounds| letters(sounds) >= FEWEST_LETTERS);
                    spelt.terms.extend(enough.map(|sounds| (at, sounds)));
                }
            }
        }
        let deny = self.deny.iter().filter(|word| han(word));
        spelt.deny = deny.flat_map(|word| spellings(word)).collect();
        spelt
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

    /// Whether something before or behind a term, or between its words, denies it.
    fn denied(&self, clause: &[char], first: usize, last: usize, end: usize) -> bool {
        let latin = clause.get(first).is_some_and(|c| !is_han(*c));
        let reach = if latin { 22 } else { 5 };
        let before = &clause[first.saturating_sub(reach)..first];
        let between = &clause[first..last];
        let behind = &clause[end..(end + if latin { 12 } else { 3 }).min(clause.len())];
        self.deny
            .iter()
            .any(|deny| has(before, deny) || has(between, deny))
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

/// What was found, each meaning once: affirmed, if it is anywhere.
#[derive(Default)]
struct Finds(Vec<Found>);

impl Finds {
    fn add(&mut self, new: Found) {
        match self.0.iter_mut().find(|old| old.meaning == new.meaning) {
            Some(old) if old.affirmed || !new.affirmed => {}
            Some(old) => *old = new,
            None => self.0.push(new),
        }
    }
}

/// Whether `word` is `known` with a vowel or one of two same letters left out, a letter doubled, or two swapped; both
/// ends are right. Other mistakes make other words: "selling" is no swelling.
fn is_mistyped(word: &[char], known: &[char]) -> bool {
    if word.first() != known.first()
        || word.last() != known.last()
        || word.len().abs_diff(known.len()) > 1
    {
        return false;
    }
    let same = word
        .iter()
        .zip(known)
        .take_while(|(one, other)| one == other)
        .count();
    let doubled = |word: &[char]| same > 0 && word[same] == word[same - 1];
    let (rest, known_rest) = (&word[same..], &known[same..]);
    match rest.len().cmp(&known_rest.len()) {
        Ordering::Less => {
            let vowel = matches!(known[same], 'a' | 'e' | 'i' | 'o' | 'u');
            rest == &known_rest[1..] && (vowel || doubled(known))
        }
        Ordering::Greater => &rest[1..] == known_rest && doubled(word),
        Ordering::Equal => {
            rest.len() >= 2
                && rest[0] == known_rest[1]
                && rest[1] == known_rest[0]
                && rest[2..] == known_rest[2..]
        }
    }
}

/// What joins the words of a term.
const JOINTS: [char; 4] = ['+', '~', '|', '='];

/// The bits that a clause must have for a term to be in it: of each word, what all that may stand there have.
fn needed(term: &[char]) -> u64 {
    let parts = term.split(|c| matches!(c, '+' | '~' | '='));
    let parts = parts.filter(|part| !part.is_empty()).map(|part| {
        let words = part.split(|c| *c == '|');
        words.fold(u64::MAX, |all, word| {
            all & bits(word.iter().filter(|c| **c != '*'))
        })
    });
    parts.fold(0, |bits, part| bits | part)
}

/// Where a term stands in a clause: where its first word begins, and where its last one begins and ends.
struct Spot {
    first: usize,
    last: usize,
    end: usize,
}

/// Where all words of a term stand in order.
fn spot(clause: &[char], term: &[char]) -> Option<Spot> {
    let mut from = 0;
    loop {
        let (first, rest) = spot_from(clause, term, from)?;
        if let Some((last, end)) = rest {
            return Some(Spot { first, last, end });
        }
        from = first + 1;
    }
}

/// Where the first word of a term stands at or behind `from`; if all are there, where the last one begins and ends.
fn spot_from(
    clause: &[char],
    term: &[char],
    from: usize,
) -> Option<(usize, Option<(usize, usize)>)> {
    let mut start = None;
    let mut at = from;
    let mut rest = term;
    let mut near = false;
    loop {
        let end = rest.iter().position(|c| matches!(c, '+' | '~'));
        let part = &rest[..end.unwrap_or(rest.len())];
        let words = part.split(|c| *c == '|');
        let found = words.filter_map(|word| {
            let first = position(clause, word, at)?;
            Some((first, first + word.iter().filter(|c| **c != '*').count()))
        });
        let found = found.min_by_key(|(first, last)| (*first, usize::MAX - last));
        let Some((first, last)) = found.filter(|(first, _)| !near || first - at <= NEAR) else {
            return start.map(|start| (start, None));
        };
        let start = *start.get_or_insert(first);
        at = last;
        let Some(end) = end else {
            return Some((start, Some((first, last))));
        };
        near = rest[end] == '~';
        rest = &rest[end + 1..];
    }
}

/// Where `words` stand, if the clause has nothing else.
fn is_all(clause: &[char], words: &[char]) -> Option<Spot> {
    let first = clause.iter().position(|c| c.is_alphanumeric())?;
    let end = clause.iter().rposition(|c| c.is_alphanumeric())? + 1;
    let spot = Spot {
        first,
        last: first,
        end,
    };
    (clause[first..end] == *words).then_some(spot)
}

fn has(clause: &[char], word: &[char]) -> bool {
    position(clause, word, 0).is_some()
}

/// Where `word` stands last.
fn last_position(clause: &[char], word: &[char]) -> Option<usize> {
    let mut last = None;
    while let Some(at) = position(clause, word, last.map_or(0, |last| last + 1)) {
        last = Some(at);
    }
    last
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

#[cfg(test)]
mod tests {
    use super::*;

    const LANGUAGES: [&str; 2] = [
        include_str!("../../locales/en/danger.txt"),
        include_str!("../../locales/zh-CN/danger.txt"),
    ];

    fn affirms(meaning: &str, text: &str) -> bool {
        let lexicons = LANGUAGES.map(Lexicon::parse);
        let mut found = lexicons.iter().flat_map(|it| it.find(&fold(text)));
        found.any(|found| found.affirmed && found.meaning == meaning)
    }

    #[test]
    fn a_danger_that_is_told_counts_in_a_question_too() {
        for text in [
            "can i use it after it got wet",
            "its wet what if i just charge it",
            "battery is swollen can i use it till tonight",
            "it is smoking will it explode",
            "never seen so much smoke",
            "doesn't charge and bulging",
            "进水了能不能开机",
            "电池鼓了能不能用到晚上",
            "泡水了还可以用吗",
            "无缘无故冒烟",
        ] {
            assert!(affirms("gate-hazard/danger", text), "{text}");
        }
    }

    #[test]
    fn a_danger_that_is_asked_about_or_denied_is_none() {
        for text in [
            "can i clean it with a wet wipe",
            "if it gets wet what happens",
            "it never got wet",
            "the screen is not wet",
            "is the terminal waterproof?",
            "smoking customer wants to pay",
            "coffee shop reader not working",
            "没进水",
            "能不能用酒精擦",
            "机器防水吗",
            "火锅店刷不了卡",
        ] {
            assert!(!affirms("gate-hazard/danger", text), "{text}");
        }
        for text in [
            "没有扣两次",
            "会不会扣两次",
            "how do i avoid being charged twice",
        ] {
            assert!(!affirms("charged/two-sales", text), "{text}");
        }
    }

    #[test]
    fn a_danger_is_heard_in_pinyin_and_through_typing_mistakes() {
        for text in [
            "jinshuile",
            "jin shui le",
            "dianchi guqi",
            "tangshou",
            "jiqi jinshuile kaibuliaoji",
            "smokng",
            "battry swolen",
        ] {
            assert!(affirms("gate-hazard/danger", text), "{text}");
        }
        for text in [
            "mei jinshui",
            "spelling",
            "we are selling jam",
            "dipping fails",
        ] {
            assert!(!affirms("gate-hazard/danger", text), "{text}");
        }
    }

    #[test]
    fn what_a_term_is_made_of_stands_in_order_and_close_together() {
        let lexicon = Lexicon::parse("wet: beer|tea~in|on~slot, =water\naside: tea shop");
        let finds = |text: &str| !lexicon.find(&fold(text)).is_empty();
        assert!(finds("beer in the card slot"));
        assert!(finds("the tea on a slot"));
        assert!(finds("nothing works, water!"));
        assert!(!finds("beer paid for in cash, slot fine"));
        assert!(!finds("the slot, in beer"));
        assert!(!finds("tea shop in slot"));
        assert!(!finds("water bill"));
        assert!(!finds("water?"));
    }
}
