//! Characters that take another number of cells on another terminal, or none at all.

use std::ops::Range;

use super::catalog::{Catalog, Sheet, name, texts};
use crate::{
    layout::{Ambiguous, clean},
    pack::{Diagnostic, Rule, Span},
};

/// Reports them in all texts of all languages.
pub fn check(catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    for sheet in catalog.locales.iter().flat_map(|l| l.sheets.values()) {
        for entry in &sheet.entries {
            for (attribute, text) in texts(entry) {
                let name = (entry.id, attribute);
                let raw = sheet.raw(text);
                if !raw.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
                    let each = raw.char_indices().filter(|(at, c)| {
                        // Windows ends lines with both.
                        *c != '\r' || !matches!(raw.as_bytes().get(at + 1), None | Some(b'\n'))
                    });
                    let each = each.map(|(at, c)| {
                        let start = text.at.start + at;
                        (start..start + c.len_utf8(), c)
                    });
                    check_text(sheet, name, each, faults);
                }
                let escaped = text.escaped.iter();
                let escaped =
                    escaped.flat_map(|(at, meant)| meant.chars().map(|c| (at.clone(), c)));
                check_text(sheet, name, escaped, faults);
            }
        }
    }
}

fn check_text(
    sheet: &Sheet<'_>,
    (id, attribute): (&str, Option<&str>),
    each: impl Iterator<Item = (Range<usize>, char)>,
    faults: &mut Vec<Diagnostic>,
) {
    let mut said = Vec::new();
    for (at, c) in each {
        let Some(trouble) = trouble(c) else { continue };
        if said.contains(&c) {
            continue;
        }
        said.push(c);
        faults.push(
            trouble(sheet.place(&at))
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
fn trouble(c: char) -> Option<fn(Span) -> Diagnostic> {
    if matches!(c, ' '..='~' | '\n' | '\u{3001}'..='\u{3011}' | '\u{4E00}'..='\u{9FFF}' | '\u{FF01}'..='\u{FF5E}')
    {
        return None;
    }
    let mut bytes = [0; 4];
    let text = &*c.encode_utf8(&mut bytes);
    if is_emoji(c) {
        Some(|place| Diagnostic::new(Rule::Emoji, place))
    } else if c == '\t' || clean(text) != text || c == '\u{200D}' || c == '\u{200C}' {
        Some(|place| Diagnostic::new(Rule::InvisibleCharacter, place))
    } else if Ambiguous::Narrow.width(text) != Ambiguous::Wide.width(text) {
        Some(|place| Diagnostic::new(Rule::AmbiguousWidth, place))
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
        trouble(c).map(|fault| fault(Span::default()).rule.id())
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
        for c in "\t\r\u{1B}\u{7}\u{7F}\u{9B}".chars() {
            assert_eq!(rule(c), Some("invisible-character"), "{c:?}");
        }
    }
}
