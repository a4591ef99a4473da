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
    let signs = text.char_indices().filter_map(|(from, original)| {
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
    });
    signs.take(MOST)
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
