//! How the screen is divided, and which sizes make a difference.

use ratatui::layout::Position;

/// Below this many columns or rows only one sentence is shown.
pub const SMALLEST: (u16, u16) = (40, 12);

/// From this many columns on, the way so far and the reason stand beside the question.
pub const WIDE: u16 = 110;

/// The widest column of running text; longer lines are hard to read.
pub(super) const MEASURE: u16 = 76;

/// Cells left free at both edges. The first two are written to while the terminal is measured.
pub(super) const LEFT: u16 = 3;

/// Where the real cursor goes.
pub(super) type Cursor = Option<Position>;

/// Whether only one sentence is shown at this size.
#[must_use]
pub const fn is_too_small(size: (u16, u16)) -> bool {
    size.0 < SMALLEST.0 || size.1 < SMALLEST.1
}

/// The rows of text that the body has room for at this size: all but the header, the footer and their rules.
#[must_use]
pub fn page(size: (u16, u16)) -> usize {
    usize::from(size.1.saturating_sub(4)).max(1)
}
