//! The few signs that are drawn beside the words.

use crate::app::screen::Mark;

/// A set of signs, each one cell wide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glyphs {
    /// Horizontal rule.
    pub rule: char,
    /// Horizontal rule, the part of the way that is done.
    pub done: char,
    /// Vertical rule between columns.
    pub wall: char,
    /// Before the answer under the cursor.
    pub cursor: char,
    /// Before something that was answered.
    pub tick: char,
    /// Before something that was known already.
    pub known: char,
    /// Where the case stands.
    pub here: char,
    /// Before a way that leads on.
    pub branch: char,
    /// There is more above.
    pub above: char,
    /// There is more below.
    pub below: char,
    /// Where a text was cut.
    pub cut: &'static str,
}

impl Glyphs {
    /// Before a step that was taken.
    #[must_use]
    pub fn of_step(&self, mark: Mark) -> char {
        match mark {
            Mark::Helped | Mark::Answered => self.tick,
            Mark::DidNotHelp => 'x',
            Mark::Skipped => '-',
            Mark::Said | Mark::Known => self.known,
            Mark::Stopped => '!',
        }
    }
}

/// All of them are of East Asian width "neutral", so Chinese consoles that draw the usual frames,
/// arrows and bullets two cells wide still draw these one cell wide.
pub const UNICODE: Glyphs = Glyphs {
    rule: '╌',
    done: '╍',
    wall: '╎',
    cursor: '▸',
    tick: '✓',
    known: '▪',
    here: '▹',
    branch: '╶',
    above: '▴',
    below: '▾',
    cut: "..",
};

/// For terminals and fonts that have nothing else.
pub const ASCII: Glyphs = Glyphs {
    rule: '-',
    done: '=',
    wall: '|',
    cursor: '>',
    tick: '+',
    known: '*',
    here: '@',
    branch: '-',
    above: '^',
    below: 'v',
    cut: "..",
};

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthChar as _;

    use super::*;

    #[test]
    fn every_sign_takes_one_cell_on_every_terminal() {
        for set in [UNICODE, ASCII] {
            for sign in [
                set.rule, set.done, set.wall, set.cursor, set.tick, set.known, set.here,
                set.branch, set.above, set.below,
            ] {
                assert_eq!(sign.width(), Some(1), "{sign}");
                assert_eq!(sign.width_cjk(), Some(1), "{sign}");
            }
        }
    }

    #[test]
    fn the_plain_set_is_plain() {
        let set = ASCII;
        for sign in [
            set.rule, set.done, set.wall, set.cursor, set.tick, set.known, set.here, set.branch,
            set.above, set.below,
        ] {
            assert!(sign.is_ascii(), "{sign}");
        }
    }
}
