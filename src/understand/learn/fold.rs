//! How a text is compared: plain letters, simplified characters.

/// The traditional characters that the texts need, and some of Cantonese, each followed by the simplified one
/// that says the same. Sorted, and made from the table of `OpenCC` for the characters of the locales.
const TRADITIONAL: &str = include_str!("traditional.txt");

/// The characters of a text beyond this are not looked at.
const MOST: usize = 300;

/// One character of a text, made plain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sign {
    /// A Chinese character, a letter in lower case without accents, a digit, or whatever else stood there.
    pub c: char,
    /// The letter was a capital.
    pub capital: bool,
    /// The bytes in the text.
    pub from: usize,
    /// Where they end.
    pub to: usize,
}

impl Sign {
    pub(crate) fn is_letter(self) -> bool {
        self.c.is_alphanumeric()
    }
}

/// The characters of `text`: full width, capitals, accents and traditional characters made plain, apostrophes
/// and joiners left out.
pub(crate) fn fold(text: &str) -> Vec<Sign> {
    let mut signs = Vec::with_capacity(text.len().min(MOST));
    signs.extend(folded(text));
    signs
}

/// The same, one after the other.
pub(crate) fn folded(text: &str) -> impl Iterator<Item = Sign> {
    let signs = text.char_indices().flat_map(|(from, original)| {
        let to = from + original.len_utf8();
        let words = picture(original);
        let own = if words.is_empty() {
            sign(original, from)
        } else {
            None
        };
        let words = words.chars().map(move |c| Sign {
            c,
            capital: false,
            from,
            to,
        });
        own.into_iter().chain(words)
    });
    signs.take(MOST)
}

fn sign(original: char, from: usize) -> Option<Sign> {
    let wide = plain(original);
    if is_left_out(wide) {
        return None;
    }
    // Most are ASCII or common characters, for which the tables of Unicode need not be asked.
    let common = matches!(wide, '\u{4E00}'..='\u{9FFF}');
    let lower = if common || wide.is_ascii() {
        wide.to_ascii_lowercase()
    } else {
        wide.to_lowercase().next().unwrap_or(wide)
    };
    let c = if lower.is_ascii() {
        lower
    } else if is_han(lower) {
        simplified(lower)
    } else {
        base(lower)
    };
    Some(Sign {
        c,
        capital: !common && wide.is_uppercase(),
        from,
        to: from + original.len_utf8(),
    })
}

/// What a picture among the letters says, as people send them for what happens to a terminal; most say nothing.
const fn picture(c: char) -> &'static str {
    match c {
        '\u{1F525}' => " on fire ",
        '\u{1F4A8}' => " smoke ",
        '\u{1F4A7}' | '\u{1F4A6}' | '\u{1F30A}' | '\u{2614}' => " got wet ",
        '\u{1F4A5}' | '\u{1F4A3}' => " exploded ",
        '\u{26A1}' => " electric shock ",
        '\u{1F50B}' | '\u{1FAAB}' => " battery ",
        '\u{1F50C}' => " charger ",
        '\u{1F4F6}' => " signal ",
        '\u{1F4B3}' => " card ",
        '\u{1F512}' | '\u{1F510}' => " locked ",
        '\u{1F5A8}' => " printer ",
        '\u{1F9FE}' => " receipt ",
        '\u{1F4B0}' | '\u{1F4B8}' | '\u{1F4B5}' | '\u{1F4B7}' => " money ",
        '\u{1F4F1}' | '\u{1F4F2}' => " phone ",
        '\u{1F50A}' | '\u{1F508}' | '\u{1F507}' => " speaker ",
        '\u{274C}' | '\u{274E}' => " failed ",
        _ => "",
    }
}

/// The text of `signs`.
pub(crate) fn text(signs: &[Sign]) -> String {
    signs.iter().map(|sign| sign.c).collect()
}

fn is_left_out(c: char) -> bool {
    matches!(c, '\'' | '‘' | '’' | 'ʼ' | '`' | '\u{300}'..='\u{36F}' | '\u{200B}'..='\u{200F}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{2060}' | '\u{FEFF}' | '\u{20E3}')
}

fn plain(c: char) -> char {
    match c {
        '\u{3000}' | '\u{A0}' => ' ',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{2460}'..='\u{2468}' => char::from_u32(u32::from(c) - 0x2460 + 0x31).unwrap_or(c),
        _ => c,
    }
}

/// Whether `c` is a Chinese character.
pub(crate) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

fn simplified(c: char) -> char {
    use std::sync::OnceLock;
    static TABLE: OnceLock<Vec<(char, char)>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut chars = TRADITIONAL.chars().filter(|c| *c != '\n');
        std::iter::from_fn(|| Some((chars.next()?, chars.next()?))).collect()
    });
    let found = table.binary_search_by_key(&c, |(from, _)| *from);
    found
        .ok()
        .and_then(|at| table.get(at))
        .map_or(c, |(_, to)| *to)
}

/// The letter without its accent.
fn base(c: char) -> char {
    const FORMS: [(&str, char); 13] = [
        ("àáâãäåāăąǎạảấầậ", 'a'),
        ("çćĉċč", 'c'),
        ("ďđ", 'd'),
        ("èéêëēĕėęěẹếềệ", 'e'),
        ("ĝğġģ", 'g'),
        ("ìíîïĩīĭįıǐị", 'i'),
        ("ñńņňŉ", 'n'),
        ("òóôõöøōŏőǒọốồộơ", 'o'),
        ("ŕŗř", 'r'),
        ("śŝşšș", 's'),
        ("ţťŧț", 't'),
        ("ùúûüũūŭůűųǔǖǘǚǜụư", 'u'),
        ("ýÿŷźżž", 'y'),
    ];
    let form = FORMS.iter().find(|(forms, _)| forms.contains(c));
    form.map_or(c, |(_, base)| *base)
}
