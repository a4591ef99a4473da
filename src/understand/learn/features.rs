//! What the model sees of a text: pieces of its characters, words, sounds and concepts, as hashes.

use ib_matcher::pinyin::{PinyinData, PinyinNotation};

use super::{
    concepts::Concepts,
    fold::{Sign, is_han},
};

/// A piece of a text.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    pub hash: u64,
    /// The signs from which it was made.
    pub from: u16,
    pub to: u16,
    /// How much it counts beside a piece of the text itself.
    pub weight: f32,
}

/// How much a concept, and two of them in one text, count beside a piece of the text itself.
const CONCEPT: f32 = 2.0;
const PAIR: f32 = 1.0;

/// How much two neighbours count, words or characters: they say more of what is meant than the parts of a word, of which
/// there are many.
const NEIGHBOURS: f32 = 1.5;

/// Pairs are made of so many concepts at most.
const PAIRED: usize = 14;

/// A word of letters and digits, or one Chinese character.
struct Token {
    from: usize,
    to: usize,
    han: bool,
    /// As it is compared: all numbers are one.
    hash: u64,
}

const SEED: u64 = 0xcbf2_9ce4_8422_2325;

fn mix(hash: u64, c: char) -> u64 {
    (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3)
}

/// What tells a file of utterances from others.
pub(crate) fn mark(file: &str) -> u64 {
    spread(seeded('f', file.chars()))
}

/// Mixes all bits of a hash into all others.
const fn spread(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash ^ (hash >> 32)
}

fn seeded(kind: char, text: impl IntoIterator<Item = char>) -> u64 {
    text.into_iter().fold(mix(SEED, kind), mix)
}

/// A concept among what is hashed.
fn named(concept: u16) -> [char; 1] {
    [char::from_u32(u32::from(concept)).unwrap_or_default()]
}

/// The pieces of a text, each once.
pub(crate) fn pieces(signs: &[Sign], concepts: &Concepts<'_>) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(signs.len() * 6);
    add_concepts(signs, concepts, &mut pieces);
    let mut add_weighed = |hash: u64, from: usize, to: usize, weight: f32| {
        pieces.push(Piece {
            hash: spread(hash),
            from: u16::try_from(from).unwrap_or(u16::MAX),
            to: u16::try_from(to).unwrap_or(u16::MAX),
            weight,
        });
    };
    let mut add = |hash: u64, from: usize, to: usize| add_weighed(hash, from, to, 1.0);
    let tokens = tokens(signs);
    let han: Vec<usize> = tokens.iter().filter(|t| t.han).map(|t| t.from).collect();
    for length in 1..=3 {
        for run in han.windows(length) {
            let (first, last) = (run[0], run[length - 1]);
            // Only what stands together, signs and spaces aside.
            if signs[first..=last]
                .iter()
                .any(|s| s.is_letter() && !is_han(s.c))
            {
                continue;
            }
            let hash = seeded('h', run.iter().map(|&at| signs[at].c));
            add(hash, first, last + 1);
        }
    }
    add_numbers(signs, &tokens, &mut add);
    let data = sounds();
    let mut before: Option<(String, usize)> = None;
    for token in &tokens {
        if token.han {
            let mut sound = String::new();
            data.get_pinyins_and_for_each(signs[token.from].c, |pinyin| {
                if sound.is_empty() {
                    sound.push_str(pinyin.notation(PinyinNotation::Ascii).unwrap_or_default());
                }
            });
            if let Some((last, from)) = &before {
                add(
                    seeded('y', last.chars().chain(sound.chars())),
                    *from,
                    token.to,
                );
            }
            before = Some((sound, token.from));
            continue;
        }
        let letters: Vec<char> = word(&signs[token.from..token.to]).collect();
        match syllables(&letters) {
            Some(parts) => {
                for part in parts {
                    let sound: String = letters[part.clone()].iter().collect();
                    let at = token.from + part.start;
                    if let Some((last, from)) = &before {
                        let to = token.from + part.end;
                        add(seeded('y', last.chars().chain(sound.chars())), *from, to);
                    }
                    before = Some((sound, at));
                }
            }
            None => before = None,
        }
        add(token.hash, token.from, token.to);
        let edged: Vec<char> = std::iter::once('<')
            .chain(letters.iter().copied())
            .chain(std::iter::once('>'))
            .collect();
        for length in 3..=5 {
            for part in edged.windows(length) {
                add(seeded('c', part.iter().copied()), token.from, token.to);
            }
        }
    }
    for pair in tokens.windows(2) {
        let hash = mix(pair[0].hash, 'b') ^ pair[1].hash.rotate_left(17);
        add_weighed(hash, pair[0].from, pair[1].to, NEIGHBOURS);
    }
    // Of characters there are three in a row already.
    let words = |three: &&[Token]| three.iter().all(|token| !token.han);
    for three in tokens.windows(3).filter(words) {
        let hash =
            mix(three[0].hash, 't') ^ three[1].hash.rotate_left(17) ^ three[2].hash.rotate_left(31);
        add_weighed(hash.wrapping_mul(31), three[0].from, three[2].to, 1.0);
    }
    pieces.sort_by_key(|piece| (piece.hash, piece.from));
    pieces.dedup_by_key(|piece| piece.hash);
    pieces
}

/// Characters of which numbers are made. Not 一, which stands in many other words.
const NUMERALS: &str = "两二三四五六七八九十百千万俩";

/// What stands beside a number, written in digits or in characters: 刷了2遍 is 刷了两遍.
fn add_numbers(signs: &[Sign], tokens: &[Token], add: &mut impl FnMut(u64, usize, usize)) {
    /// Numbers as one, and words that are no Chinese characters.
    const NUMBER: char = '0';
    const WORD: char = ' ';
    let mut units: Vec<(char, usize, usize)> = Vec::new();
    let mut end = 0;
    for token in tokens {
        let c = signs[token.from].c;
        let own = &signs[token.from..token.to];
        let digits = !token.han && own.iter().all(|sign| sign.c.is_ascii_digit());
        let unit = match token.han {
            _ if digits => NUMBER,
            true if NUMERALS.contains(c) => NUMBER,
            true => c,
            false => WORD,
        };
        match units.last_mut() {
            Some((NUMBER, _, to)) if unit == NUMBER && end == token.from => *to = token.to,
            _ => units.push((unit, token.from, token.to)),
        }
        end = token.to;
    }
    for length in 2..=3 {
        for run in units.windows(length) {
            let chars = || run.iter().map(|(c, ..)| *c);
            let beside = chars().any(|c| c == NUMBER) && chars().any(|c| c != NUMBER);
            if beside && chars().all(|c| c != WORD) {
                add(seeded('n', chars()), run[0].1, run[length - 1].2);
            }
        }
    }
}

/// How Chinese characters are read. ib-matcher makes these anew each time it is asked to.
fn sounds() -> &'static PinyinData {
    use std::sync::OnceLock;
    static SOUNDS: OnceLock<PinyinData> = OnceLock::new();
    SOUNDS.get_or_init(|| PinyinData::new(PinyinNotation::Ascii))
}

/// Adds the concepts that are mentioned, and each two of them.
fn add_concepts(signs: &[Sign], concepts: &Concepts<'_>, pieces: &mut Vec<Piece>) {
    let mentions = concepts.find(signs);
    for (at, one) in mentions.iter().enumerate() {
        pieces.push(Piece {
            hash: spread(seeded('k', named(one.concept))),
            from: one.from,
            to: one.to,
            weight: CONCEPT,
        });
        for other in mentions.iter().take(PAIRED).skip(at + 1) {
            let (low, high) = (
                one.concept.min(other.concept),
                one.concept.max(other.concept),
            );
            let hash = spread(seeded('p', named(low).into_iter().chain(named(high))));
            for part in [one, other] {
                pieces.push(Piece {
                    hash,
                    from: part.from,
                    to: part.to,
                    weight: PAIR,
                });
            }
        }
    }
}

/// The letters of a word, a run of digits as one.
fn word(signs: &[Sign]) -> impl Iterator<Item = char> {
    let mut digit = false;
    signs.iter().filter_map(move |sign| {
        let number = sign.c.is_ascii_digit();
        let again = number && digit;
        digit = number;
        (!again).then_some(if number { '0' } else { sign.c })
    })
}

fn tokens(signs: &[Sign]) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let from = at;
        at += 1;
        if !signs[from].is_letter() {
            continue;
        }
        let han = is_han(signs[from].c);
        while !han && at < signs.len() && signs[at].is_letter() && !is_han(signs[at].c) {
            at += 1;
        }
        tokens.push(Token {
            from,
            to: at,
            han,
            hash: seeded('w', word(&signs[from..at])),
        });
    }
    tokens
}

/// The initials and finals of pinyin.
const INITIALS: [&str; 24] = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r",
    "z", "c", "s", "y", "w", "",
];
const FINALS: [&str; 37] = [
    "iang", "iong", "uang", "ang", "eng", "ing", "ong", "ian", "iao", "uai", "uan", "van", "ai",
    "an", "ao", "ei", "en", "er", "ia", "ie", "in", "iu", "ou", "ua", "ue", "ve", "ui", "un", "uo",
    "vn", "a", "e", "i", "o", "u", "v", "ue",
];

/// The syllables of a word that is all pinyin, the longest first.
pub(crate) fn syllables(word: &[char]) -> Option<Vec<std::ops::Range<usize>>> {
    fn split(
        word: &[char],
        from: usize,
        parts: &mut Vec<std::ops::Range<usize>>,
        steps: &mut u32,
    ) -> bool {
        if from == word.len() {
            return true;
        }
        *steps += 1;
        if *steps > 60 {
            return false;
        }
        let most = (word.len() - from).min(6);
        for length in (1..=most).rev() {
            if is_syllable(&word[from..from + length]) {
                parts.push(from..from + length);
                if split(word, from + length, parts, steps) {
                    return true;
                }
                parts.pop();
            }
        }
        false
    }
    let mut parts = Vec::new();
    let fits = word.len() > 1 && word.len() < 40 && split(word, 0, &mut parts, &mut 0);
    fits.then_some(parts)
}

/// Whether a text is Chinese in Latin letters: syllables of pinyin, or initials, which have no vowel among them.
pub(crate) fn is_pinyin(text: &str) -> bool {
    let mut words = text.split_whitespace().map(|word| {
        let letters: Vec<char> = word.to_lowercase().chars().collect();
        let latin = letters.iter().all(char::is_ascii_lowercase);
        let vowel = letters.iter().any(|c| "aeiouv".contains(*c));
        latin && (!vowel || syllables(&letters).is_some())
    });
    words.all(|spelt| spelt)
}

/// How Chinese characters are typed in pinyin, by syllables: a few ways at most, where some of them are read in several.
pub(crate) fn spellings(han: &[char]) -> Vec<Vec<String>> {
    const MOST: usize = 4;
    let mut all = vec![Vec::new()];
    for c in han {
        let mut readings: Vec<String> = Vec::new();
        sounds().get_pinyins_and_for_each(*c, |pinyin| {
            let sound = pinyin.notation(PinyinNotation::Ascii).unwrap_or_default();
            if !readings.iter().any(|known| known == sound) {
                readings.push(sound.to_owned());
            }
        });
        let longer = all.iter().flat_map(|begun: &Vec<String>| {
            readings.iter().map(move |sound| {
                let mut longer = begun.clone();
                longer.push(sound.clone());
                longer
            })
        });
        all = longer.take(MOST).collect();
    }
    all
}

fn is_syllable(letters: &[char]) -> bool {
    use std::{collections::HashSet, sync::OnceLock};
    static SYLLABLES: OnceLock<HashSet<u64>> = OnceLock::new();
    let all = SYLLABLES.get_or_init(|| {
        let mut all = HashSet::new();
        for initial in INITIALS {
            for rest in FINALS {
                if !initial.is_empty() || rest.starts_with(['a', 'e', 'o']) {
                    all.extend(packed(initial.chars().chain(rest.chars())));
                }
            }
        }
        all
    });
    packed(letters.iter().copied()).is_some_and(|syllable| all.contains(&syllable))
}

/// A few small letters as a number; `None` if there are others.
fn packed(letters: impl Iterator<Item = char>) -> Option<u64> {
    letters.into_iter().try_fold(0, |packed, letter| {
        let letter = u64::from(u32::from(letter)).checked_sub(u64::from(u32::from('a')))?;
        (letter < 26).then_some(packed << 5 | (letter + 1))
    })
}
