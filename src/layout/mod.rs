//! Text measured in terminal cells: width, wrapping with Chinese rules, cutting, cleaning.
//!
//! Every number here is a count of *cells*, the columns of a terminal, never of bytes or chars.
//! A text is measured grapheme by grapheme, the way it is drawn, so the width of a text is the
//! sum of the widths of its parts when it is split between graphemes.

mod clean;
pub mod columns;
mod cut;
mod wrap;

#[cfg(test)]
mod tests;

pub use clean::{clean, half_width, is_obeyed, visible};
pub use cut::{elide, elide_start, first_chars, pad};
pub use wrap::wrap;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// How wide the terminal draws characters whose East Asian width is *ambiguous*,
/// such as `“ ” … · — ─ ● ① α é`.
///
/// Measure the terminal to find out: the locale does not tell.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Ambiguous {
    /// One cell: most terminals.
    #[default]
    Narrow,
    /// Two cells: the Chinese Windows console, and terminals set to do so.
    Wide,
}

impl Ambiguous {
    /// The width of `text` in cells.
    ///
    /// Control characters, line ends among them, count 0; [`clean`] removes them.
    #[must_use]
    pub fn width(self, text: &str) -> usize {
        if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
            return text.len();
        }
        text.graphemes(true).map(|g| self.grapheme_width(g)).sum()
    }

    /// The width of one grapheme cluster in cells: 0, 1 or 2, and in rare scripts more.
    ///
    /// A control character counts 0.
    #[must_use]
    pub fn grapheme_width(self, grapheme: &str) -> usize {
        let Some(first) = grapheme.chars().next() else {
            return 0;
        };
        if first.is_control() {
            return 0;
        }
        match self {
            Self::Narrow => grapheme.width(),
            Self::Wide if is_ambiguous_letter(first) => 2,
            Self::Wide => grapheme.width_cjk(),
        }
    }
}

/// Letters of ambiguous width. `unicode-width` leaves them narrow, but Chinese fonts, and so the
/// consoles that ask the font, have them full-width: pinyin, Greek and Cyrillic.
fn is_ambiguous_letter(c: char) -> bool {
    const LATIN_AND_SIGNS: &str = "¨ª´¸ºÆÐØÞßàáæèéêìíðòóøùúüþāđēěĦħīıĲĳĸĿŀŁłńňŉŊŋōŒœŦŧūǎǐǒǔǖǘǚǜɑɡ\
                                   ˄ˇˉˊˋˍː˘˙˚˛˝˟ⁿℓ\u{2126}\u{212B}";
    match c {
        '\0'..='\u{A7}' | 'ς' => false,
        'Α'..='Ω' | 'α'..='ω' | 'Ё' | 'А'..='я' | 'ё' => true,
        _ => LATIN_AND_SIGNS.contains(c),
    }
}
