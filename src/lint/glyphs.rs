//! Characters that take another number of cells on another terminal, or none at all.

use super::{
    catalog::{Catalog, Sheet, name, texts},
    sources::place,
};
use crate::{
    layout::{Ambiguous, clean},
    pack::{Fault, Place},
    words::Text,
};

/// Reports them in all texts of all languages.
pub fn check(catalog: &Catalog<'_>, faults: &mut Vec<Fault>) {
    for sheet in catalog.locales.iter().flat_map(|l| l.sheets.values()) {
        for entry in &sheet.entries {
            for (attribute, text) in texts(entry) {
                let raw = sheet.raw(text);
                if !raw.is_ascii() || raw.contains('\t') {
                    check_text(sheet, (entry.id, attribute), text, raw, faults);
                }
            }
        }
    }
}

fn check_text(
    sheet: &Sheet<'_>,
    (id, attribute): (&str, Option<&str>),
    text: &Text<'_>,
    raw: &str,
    faults: &mut Vec<Fault>,
) {
    let mut said = Vec::new();
    for (at, c) in raw.char_indices() {
        let Some(trouble) = trouble(c) else { continue };
        if said.contains(&c) {
            continue;
        }
        said.push(c);
        let start = text.at.start + at;
        let span = place(sheet.top().file, start..start + c.len_utf8());
        faults.push(
            trouble(span)
                .with("id", name(id, attribute))
                .with(
                    "character",
                    if c.is_control() {
                        String::new()
                    } else {
                        c.to_string()
                    },
                )
                .with("code", format!("U+{:04X}", u32::from(c))),
        );
    }
}

/// What is wrong with a character, if anything.
fn trouble(c: char) -> Option<fn(Place) -> Fault> {
    if matches!(c, ' '..='~' | '\n' | '\r' | '\u{3001}'..='\u{3011}' | '\u{4E00}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF5E}')
    {
        return None;
    }
    let mut bytes = [0; 4];
    let text = &*c.encode_utf8(&mut bytes);
    if is_emoji(c) {
        Some(|place| Fault::error("emoji", place))
    } else if c == '\t' || clean(text) != text || c == '\u{200D}' || c == '\u{200C}' {
        Some(|place| Fault::error("invisible-character", place))
    } else if Ambiguous::Narrow.width(text) != Ambiguous::Wide.width(text) {
        Some(|place| Fault::error("ambiguous-width", place))
    } else {
        None
    }
}

/// Characters that some terminals draw as pictures of their own width.
const fn is_emoji(c: char) -> bool {
    matches!(c,
        '\u{1F000}'..='\u{1FAFF}' | '\u{2600}'..='\u{27BF}' | '\u{2B00}'..='\u{2BFF}'
        | '\u{231A}'..='\u{231B}' | '\u{23E9}'..='\u{23FA}' | '\u{FE0F}' | '\u{20E3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(c: char) -> Option<&'static str> {
        trouble(c).map(|fault| fault(Place::default()).rule)
    }

    #[test]
    fn chinese_and_its_punctuation_are_fine() {
        for c in "重启，。？！：；、「」【】（）～ＡaZ1~-\"'".chars() {
            assert_eq!(rule(c), None, "{c}");
        }
    }

    #[test]
    fn what_some_terminals_draw_otherwise_is_told_apart() {
        for c in "“”‘’…—·→①℃●é".chars() {
            assert_eq!(rule(c), Some("ambiguous-width"), "{c}");
        }
        assert_eq!(rule('😀'), Some("emoji"));
        assert_eq!(rule('✅'), Some("emoji"));
        assert_eq!(rule('\u{200B}'), Some("invisible-character"));
        assert_eq!(rule('\t'), Some("invisible-character"));
    }
}
