//! Whether the drawings fit beside the words and show on any terminal.

use super::sources::{Sources, place};
use crate::{
    layout::Ambiguous,
    pack::{Diagnostic, Pack, Rule},
};

/// The most cells of a picture's line.
pub const MAX_CELLS: usize = 26;
/// The most lines of a picture.
pub const MAX_LINES: usize = 7;

/// Reports pictures that are too large or not plain characters.
pub fn check(pack: &Pack, sources: &Sources<'_>, faults: &mut Vec<Diagnostic>) {
    for picture in &pack.pictures {
        let file = picture.place.file;
        let text = sources.text(file);
        let mut at = 0;
        let mut too_large = None;
        for (line, whole) in text.split_inclusive('\n').enumerate() {
            let shown = whole.trim_end();
            let span = place(file, at..at + shown.len());
            if line >= MAX_LINES || Ambiguous::Wide.width(shown) > MAX_CELLS {
                too_large = too_large.or(Some(span));
            }
            let foreign = shown.char_indices().find(|(_, c)| !matches!(c, ' '..='~'));
            if let Some((column, c)) = foreign {
                let start = at + column;
                faults.push(
                    Diagnostic::new(
                        Rule::PictureNotAscii,
                        place(file, start..start + c.len_utf8()),
                    )
                    .with("id", &*picture.id)
                    .with("code", format!("U+{:04X}", u32::from(c))),
                );
            }
            at += whole.len();
        }
        if let Some(span) = too_large {
            faults.push(
                Diagnostic::new(Rule::PictureTooLarge, span)
                    .with("id", &*picture.id)
                    .with("cells", MAX_CELLS.to_string())
                    .with("lines", MAX_LINES.to_string()),
            );
        }
    }
}
