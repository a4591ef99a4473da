use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use super::Ambiguous;

/// `text` if it fits in `cells`, else as much of its beginning as fits, followed by `mark`.
///
/// The result is at most `cells` wide, the mark included, and may be one cell less where a wide
/// character does not fit. No grapheme is split. Where the mark itself does not fit, the text is
/// cut without it; so an empty mark is a plain cut.
#[must_use]
pub fn elide<'t>(text: &'t str, cells: usize, mark: &str, policy: Ambiguous) -> Cow<'t, str> {
    let head = prefix(text, cells, policy);
    if head.len() == text.len() {
        return Cow::Borrowed(text);
    }
    match cells.checked_sub(policy.width(mark)) {
        Some(room) if !mark.is_empty() => {
            Cow::Owned(format!("{}{mark}", prefix(text, room, policy)))
        }
        _ => Cow::Borrowed(head),
    }
}

/// Like [`elide`], but cuts the beginning of `text` and puts `mark` before what is left.
#[must_use]
pub fn elide_start<'t>(text: &'t str, cells: usize, mark: &str, policy: Ambiguous) -> Cow<'t, str> {
    let tail = suffix(text, cells, policy);
    if tail.len() == text.len() {
        return Cow::Borrowed(text);
    }
    match cells.checked_sub(policy.width(mark)) {
        Some(room) if !mark.is_empty() => {
            Cow::Owned(format!("{mark}{}", suffix(text, room, policy)))
        }
        _ => Cow::Borrowed(tail),
    }
}

/// The beginning of `text`, at most so many characters of it. No grapheme is split.
#[must_use]
pub fn first_chars(text: &str, most: usize) -> &str {
    let mut chars = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        chars += grapheme.chars().count();
        if chars > most {
            return &text[..at];
        }
    }
    text
}

/// `text` cut or filled with spaces on the right to exactly `cells`.
///
/// Where the cut falls inside a wide character, a space stands in for its first half.
#[must_use]
pub fn pad(text: &str, cells: usize, policy: Ambiguous) -> String {
    let head = prefix(text, cells, policy);
    let fill = cells.saturating_sub(policy.width(head));
    let mut padded = String::with_capacity(head.len() + fill);
    padded.push_str(head);
    padded.extend(std::iter::repeat_n(' ', fill));
    padded
}

/// The longest beginning of `text` that fits in `cells`.
fn prefix(text: &str, cells: usize, policy: Ambiguous) -> &str {
    let mut used = 0;
    for (at, grapheme) in text.grapheme_indices(true) {
        used += policy.grapheme_width(grapheme);
        if used > cells {
            return &text[..at];
        }
    }
    text
}

/// The longest end of `text` that fits in `cells`.
fn suffix(text: &str, cells: usize, policy: Ambiguous) -> &str {
    let mut used = 0;
    for (at, grapheme) in text.grapheme_indices(true).rev() {
        used += policy.grapheme_width(grapheme);
        if used > cells {
            return &text[at + grapheme.len()..];
        }
    }
    text
}
