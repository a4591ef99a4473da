//! The pseudo-locale: English that is accented and some 30 % longer, so that a text which is not
//! translated, or a place which is too narrow for a longer language, shows at a glance.
//!
//! The table is ours because that of `fluent-pseudo` uses letters such as `ħ ŀ ŧ`, which Chinese
//! terminals draw two cells wide; it would also bring in `regex`.

use std::borrow::Cow;

const SMALL: [char; 26] = [
    'ä', 'ƀ', 'ç', 'ď', 'ë', 'ƒ', 'ğ', 'ĥ', 'ï', 'ĵ', 'ķ', 'ļ', 'ḿ', 'ñ', 'ö', 'ƥ', 'ɋ', 'ř', 'š',
    'ţ', 'û', 'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
];
const LARGE: [char; 26] = [
    'Ä', 'Ɓ', 'Ç', 'Ď', 'Ë', 'Ƒ', 'Ğ', 'Ĥ', 'Ï', 'Ĵ', 'Ķ', 'Ļ', 'Ḿ', 'Ñ', 'Ö', 'Ƥ', 'Ɋ', 'Ř', 'Š',
    'Ţ', 'Û', 'Ṽ', 'Ŵ', 'Ẋ', 'Ý', 'Ž',
];

/// Accents every Latin letter and doubles the vowels. Fluent calls it for the literal text only,
/// so arguments stay as they are.
pub(super) fn accent(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let accented = match letter {
            'a'..='z' => pick(&SMALL, letter, 'a'),
            'A'..='Z' => pick(&LARGE, letter, 'A'),
            other => other,
        };
        out.push(accented);
        if matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u') {
            out.push(accented);
        }
    }
    Cow::Owned(out)
}

fn pick(table: &[char; 26], letter: char, first: char) -> char {
    let at = u32::from(letter) - u32::from(first);
    usize::try_from(at)
        .ok()
        .and_then(|at| table.get(at))
        .copied()
        .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

    #[test]
    fn every_accented_letter_is_one_cell_wide_even_on_chinese_terminals() {
        for letter in SMALL.into_iter().chain(LARGE) {
            assert_eq!(letter.width(), Some(1), "{letter}");
            assert_eq!(letter.width_cjk(), Some(1), "{letter}");
        }
    }

    #[test]
    fn every_letter_changes_and_nothing_else_does() {
        for letter in ('a'..='z').chain('A'..='Z') {
            assert!(!accent(&letter.to_string()).contains(letter));
        }
        assert_eq!(accent("3 + 4 = [7]; 芯片\n"), "3 + 4 = [7]; 芯片\n");
    }

    #[test]
    fn text_grows_by_about_a_third() {
        let text = "Push the card all the way in, chip up, and leave it there until the screen \
                    asks for it back. Do not take the payment again before the answer is known.";
        let grown = accent(text).width() * 100 / text.width();
        assert!((125..=135).contains(&grown), "{grown}");
    }
}
