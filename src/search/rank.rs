//! How good a match is, as a number: the one place where kinds of matches are weighed against each other.
//!
//! A match is worth what its manner is worth, and a little more the more of the text it covers; less by what
//! its text's role costs. Gaps between the worths below decide what beats what; the numbers mean nothing else.

use super::english::Fit;
use super::pinyin::Spelt;
use super::scan::{Torn, Whole};
use super::{How, Role};

/// A response code that was typed.
pub(super) const CODE: u32 = 3000;
/// A code that begins with what was typed.
pub(super) const CODE_PREFIX: u32 = 2000;
/// A code that begins with the letter that was typed, which is rather the beginning of a word.
pub(super) const CODE_LETTER: u32 = 400;
/// A code among other words that it does not fit.
pub(super) const CODE_WORD: u32 = 390;
/// Off, where pinyin was typed as it is not read.
const LOOSE: u32 = 120;
/// The most that a mistyped text can be worth.
pub(super) const NEAR: u32 = 700;
/// Off, where words find a code: a code is found by itself, and by words what terminals print. A text that is
/// the query word for word loses nothing.
pub(super) const WORDED_CODE: u32 = 30;
/// Off, where the words around the ones that matter were taken away.
pub(super) const CORE: u32 = 10;

/// What a match loses because of the role of its text.
///
/// What is on a screen word for word is as good whichever wording it is.
fn cost(role: Role, exact: bool) -> u32 {
    match role {
        Role::Title => 0,
        Role::Wording if exact => 0,
        Role::Wording => 20,
        Role::Key => 50,
        Role::About => 400,
    }
}

/// What a word is worth in a text of this role, in percent.
pub(super) fn share(role: Role) -> u32 {
    match role {
        Role::Title => 100,
        Role::Wording => 97,
        Role::Key => 92,
        Role::About => 50,
    }
}

/// `part` of `whole` as a part of `most`.
fn portion(part: usize, whole: usize, most: u32) -> u32 {
    let portion = part * most as usize / whole.max(1);
    u32::try_from(portion).map_or(most, |portion| portion.min(most))
}

/// A text that has the query in one piece of `length` characters.
pub(super) fn whole(found: Whole, length: usize, text: usize, role: Role) -> (How, u32) {
    let (how, worth) = match (found.from, found.torn) {
        (0, Torn::Nowhere) if length == text => (How::Exact, 900),
        (0, Torn::Nowhere) => (How::Starts, 810),
        (0, _) => (How::Starts, 760),
        (_, Torn::Nowhere) => (How::Contains, 690),
        (_, Torn::End) => (How::Contains, 620),
        (_, Torn::Start) => (How::Contains, 460),
    };
    let cost = cost(role, how == How::Exact);
    (
        how,
        (worth + portion(length, text, 100)).saturating_sub(cost),
    )
}

/// A text that reads as the query says; `None` if that is rather an accident.
pub(super) fn spelt(found: Spelt, text: usize, role: Role) -> Option<(How, u32)> {
    let sounds = found.sounds();
    let length = usize::from(found.to - found.from);
    let starts = found.from == 0;
    let exact = starts && length == text;
    let accident = match (found.full, found.initials) {
        (0, 0) => !starts,
        (0, 1) => true,
        (0, _) if sounds < 3 => !starts,
        (0, _) if sounds == 3 => !starts && length * 3 < text,
        (1, 0) if found.cut == 0 => role == Role::About,
        (_, 0) => false,
        _ => sounds < 3 && !starts,
    };
    // Too much sounds a little like two characters.
    let accident =
        accident || found.loose > 0 && (found.initials > 0 || sounds < 2 + u8::from(!starts));
    let vague = found.initials > 0 || found.loose > 0;
    if accident || vague && role == Role::About {
        return None;
    }
    let (letters, words) = match (exact, starts) {
        (true, _) => (740, 860),
        (_, true) => (600, 740),
        _ => (480, 620),
    };
    let worth = letters + (words - letters) * u32::from(found.full + found.cut) / u32::from(sounds);
    let worth = worth + portion(length, text, 100) - 10 * u32::from(found.cut);
    let (how, off) = match (found.full + found.cut, found.loose) {
        (0, _) => (How::Initials, 0),
        (_, 0) => (How::Pinyin, 0),
        _ => (How::Near, LOOSE),
    };
    Some((how, worth.saturating_sub(cost(role, exact) + off)))
}

/// A text of Chinese that is the query but for `edits` mistakes, or with none sounds like it.
pub(super) fn near(edits: usize, length: usize, text: usize, role: Role) -> u32 {
    let off = 60 * u32::try_from(edits).unwrap_or(0);
    (NEAR - 100 + portion(length, text, 100)).saturating_sub(off + cost(role, false))
}

/// How well a word fits, in percent.
pub(super) fn fit(fit: Fit, typed: usize, word: usize) -> u32 {
    match fit {
        Fit::Exact => 100,
        Fit::Form => 95,
        Fit::Prefix => 60 + portion(typed, word, 30),
        Fit::Inside => 50,
        Fit::Near(1) => 65,
        Fit::Near(_) => 55,
        Fit::NearPrefix => 45,
    }
}

/// How well a word fits that is read as pinyin, in percent. One syllable among other words may be anything.
pub(super) fn sound(found: Spelt) -> Option<u32> {
    match (found.full, found.initials, found.cut) {
        _ if found.loose > 0 => None,
        (2.., 0, _) | (1.., 0, 1..) => Some(90),
        (1.., _, _) if found.sounds() > 2 => Some(70),
        (0, 3.., _) => Some(55),
        _ => None,
    }
}

/// A word that fits as well as this is there, in percent.
pub(super) const SURE: u32 = 85;

/// What an item's texts have of a query that no single text has in one piece.
pub(super) struct Parts {
    /// What the parts found are worth together, in percent of all parts.
    pub worth: u32,
    /// The same within the one text that has most.
    pub together: u32,
    /// How many words were found that need not be there.
    pub soft: u32,
}

/// `all` parts of the query, or most of them; in the text that has most they are `length` characters of `text`.
pub(super) fn parts(parts: &Parts, length: usize, text: usize, all: bool) -> u32 {
    let base = if all { 400 } else { 0 };
    base + parts.worth * 3 / 2 + parts.together + portion(length, text, 50) + 15 * parts.soft
}
