//! Digits that may be a secret, and what became of them.

use super::words::Kind;

/// How far a secret word reaches, in characters.
pub(super) const REACH: usize = 80;

/// Digits that are one value: those of one number, or of several that were read out one by one or in two halves.
#[derive(Clone, Debug)]
pub(super) struct Value {
    /// The first and the last number.
    pub(super) first: usize,
    pub(super) last: usize,
    /// Digits.
    pub(super) len: usize,
    /// Somebody typed it, or another one in the same list.
    pub(super) entered: bool,
    pub(super) verdict: Verdict,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Open,
    /// By its shape or its own label it is something else.
    Other,
    Hidden,
}

/// Whether a secret of a kind has so many digits; far from its name it must be a usual length.
pub(super) fn fits(kind: Kind, len: usize, direct: bool, few: bool) -> bool {
    let least = if few { 2 } else { 4 };
    match (kind, direct) {
        (Kind::Cvv, _) => (if few { 2 } else { 3 }..=4).contains(&len),
        (Kind::Security, true) => (if few { 2 } else { 3 }..=8).contains(&len),
        (Kind::Security, false) => matches!(len, 3 | 4 | 6),
        (Kind::Pin | Kind::Password, true) => (least..=12).contains(&len),
        (Kind::OneTime, true) => (least.min(3)..=8).contains(&len),
        (Kind::Pin | Kind::Password | Kind::OneTime, false) => (least..=8).contains(&len),
        (Kind::Payment, _) => (4..=24).contains(&len),
    }
}

/// Whether a secret of a kind has just so many digits as a rule.
pub(super) fn fits_exactly(kind: Kind, len: usize) -> bool {
    match kind {
        Kind::Cvv => matches!(len, 3 | 4),
        Kind::Security => matches!(len, 3 | 4 | 6),
        Kind::Pin => matches!(len, 4..=6),
        Kind::OneTime | Kind::Password => (4..=8).contains(&len),
        Kind::Payment => len == 18,
    }
}
