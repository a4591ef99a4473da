use rustc_hash::FxHashMap;

/// One character of a text as it is compared: a Chinese character, or a letter or digit in lower case.
///
/// Whatever is neither is left out: spaces, punctuation and signs never decide whether texts are the same.
pub(super) struct Letter {
    /// The byte where the character begins in the text, and its length there.
    pub at: usize,
    pub bytes: usize,
    pub c: char,
    /// A word begins here; every Chinese character is a word.
    pub first: bool,
    /// Something that was left out, other than an apostrophe, stands before it.
    pub apart: bool,
}

/// The characters of `text` that are compared, full-width forms and capitals made plain.
pub(super) fn letters(text: &str) -> impl Iterator<Item = Letter> {
    let mut before = Before::Gap;
    text.char_indices().filter_map(move |(at, original)| {
        let c = plain(original);
        // Most are common characters and ASCII, for which the tables of Unicode need not be asked.
        let common = is_common(c);
        if !(common || c.is_alphanumeric()) {
            before = match before {
                Before::Word | Before::Joint if is_apostrophe(c) => Before::Joint,
                Before::Word if is_accent(c) => Before::Word,
                _ => Before::Gap,
            };
            return None;
        }
        let letter = Letter {
            at,
            bytes: original.len_utf8(),
            c: if common || c.is_ascii() {
                c.to_ascii_lowercase()
            } else {
                c.to_lowercase().next().unwrap_or(c)
            },
            first: is_han(c) || matches!(before, Before::Gap | Before::Han),
            apart: matches!(before, Before::Gap),
        };
        before = if is_han(c) { Before::Han } else { Before::Word };
        Some(letter)
    })
}

/// What stands before a character.
#[derive(Clone, Copy)]
enum Before {
    /// The beginning, a space or a sign.
    Gap,
    Han,
    /// A letter or digit.
    Word,
    /// A word and its apostrophe, as in `can't`, which is one word.
    Joint,
}

/// A full-width form (U+FF01–FF5E) or ideographic space as its ASCII character, others as they are.
pub(super) fn plain(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

/// Whether `c` is one of the Chinese characters that nearly all texts are made of.
fn is_common(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}

/// Whether `c` is a Chinese character.
#[must_use]
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | 'ʼ' | '`')
}

fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}')
}

/// The different characters of all texts, numbered; whatever is asked of a character is then a look into a table.
#[derive(Debug)]
pub(super) struct Alphabet {
    /// Half of all characters are these, and need no hash.
    ascii: [u16; 128],
    others: FxHashMap<char, u16>,
    /// One more than the greatest number.
    len: u16,
}

impl Default for Alphabet {
    fn default() -> Self {
        Self {
            ascii: [Self::UNKNOWN; 128],
            others: FxHashMap::default(),
            len: 1,
        }
    }
}

impl Alphabet {
    /// The number of no character.
    pub const UNKNOWN: u16 = 0;
    const MOST: u16 = Sign::FIRST - 1;

    /// The number of `c`, a new one if need be.
    pub fn enter(&mut self, c: char) -> u16 {
        if self.len == Self::MOST {
            return self.id(c);
        }
        let number = match self.ascii.get_mut(c as usize) {
            Some(number) => number,
            None => self.others.entry(c).or_insert(Self::UNKNOWN),
        };
        if *number == Self::UNKNOWN {
            *number = self.len;
            self.len += 1;
        }
        *number
    }

    /// The number of `c`, [`Alphabet::UNKNOWN`] if no text has it.
    pub fn id(&self, c: char) -> u16 {
        let number = self.ascii.get(c as usize).or_else(|| self.others.get(&c));
        number.copied().unwrap_or(Self::UNKNOWN)
    }

    /// One more than the greatest number.
    pub fn len(&self) -> usize {
        usize::from(self.len)
    }

    pub fn iter(&self) -> impl Iterator<Item = (char, u16)> {
        let ascii = ('\0'..).zip(self.ascii);
        let ascii = ascii.filter(|(_, id)| *id != Self::UNKNOWN);
        ascii.chain(self.others.iter().map(|(&c, &id)| (c, id)))
    }
}

/// A character of a text in two bytes: its number in the [`Alphabet`], and whether a word begins with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign(u16);

impl Sign {
    const FIRST: u16 = 1 << 15;

    pub fn new(id: u16, first: bool) -> Self {
        Self(if first { id | Self::FIRST } else { id })
    }

    pub fn id(self) -> u16 {
        self.0 & !Self::FIRST
    }

    pub fn index(self) -> usize {
        usize::from(self.id())
    }

    pub fn first(self) -> bool {
        self.0 & Self::FIRST != 0
    }
}

/// A bit for each letter in `word`.
pub(super) fn letter_set(word: &str) -> u64 {
    word.bytes().fold(0, |set, b| set | 1 << (b & 63))
}
