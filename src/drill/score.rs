//! What a drill is worth.

use serde::Serialize;

use crate::pack::NodeIx;

/// The points from which a drill is passed, of 100.
pub const PASS: u32 = 80;

/// What counts.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    pub right_end: bool,
    /// No other end was possible any more.
    pub decided: bool,
    pub danger: bool,
    pub used: u32,
    pub best: u32,
    pub needless: Vec<NodeIx>,
    pub idle: Vec<NodeIx>,
    pub repeated: Vec<NodeIx>,
    pub unheard: Vec<NodeIx>,
    pub hints: u32,
    pub misheard: u32,
    pub detours: u32,
    pub refused: u32,
    pub unanswered: u32,
    pub questions: u32,
    pub reasons_right: u32,
}

/// The score of a drill.
#[expect(
    clippy::struct_excessive_bools,
    reason = "what counts, each by itself; programs read it"
)]
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Score {
    /// Of 100.
    pub points: u32,
    /// No danger, the right end and nothing else possible, and at least [`PASS`] points.
    pub passed: bool,
    /// Whether it ended where it should.
    pub right_end: bool,
    /// Whether no other end was possible any more when it was ended; without that it was guessed.
    pub decided: bool,
    /// Whether a dangerous choice stopped it.
    pub danger: bool,
    /// Seconds on the clock of the drill.
    pub used: u32,
    /// Seconds of the best order that the level allows.
    pub best: u32,
    /// Questions that ruled nothing out, and cost points.
    #[serde(skip)]
    pub needless: Vec<NodeIx>,
    /// All questions that ruled nothing out, those among them that somebody else chose.
    #[serde(skip)]
    pub idle: Vec<NodeIx>,
    /// Questions asked again for nothing.
    #[serde(skip)]
    pub repeated: Vec<NodeIx>,
    /// Words that the caller needed and did not hear.
    #[serde(skip)]
    pub unheard: Vec<NodeIx>,
    /// Hints taken.
    pub hints: u32,
    /// Replies taken for another answer.
    pub misheard: u32,
    /// Steps that were not the next one.
    pub detours: u32,
    /// Times a caller who wanted something dangerous was told no.
    pub refused: u32,
    /// Times such a caller was told nothing.
    pub unanswered: u32,
    /// Questions on why.
    pub questions: u32,
    /// Those of them that were answered right.
    pub reasons_right: u32,
}

/// Lost by each slip.
const SLIP: u32 = 5;
/// The most lost by one kind of slip.
const MOST_SLIPS: u32 = 25;
/// The most lost by time.
const TIME: u32 = 30;
/// What is left of a guess, and of a wrong end.
const GUESSED: u32 = 60;
const WRONG: u32 = 40;

impl Score {
    pub(super) fn of(tally: Tally) -> Self {
        let slips = |count: usize| {
            let count = u32::try_from(count).unwrap_or(u32::MAX);
            count.saturating_mul(SLIP).min(MOST_SLIPS)
        };
        let mistakes = (tally.hints + tally.misheard + tally.detours) as usize;
        let wrong_reasons = (tally.questions - tally.reasons_right) as usize;
        // The part of the time that was used for nothing.
        let spare = tally.used.saturating_sub(tally.best);
        let late = u64::from(TIME) * u64::from(spare) / u64::from(tally.used.max(1));
        let lost = slips(mistakes)
            + slips(tally.needless.len() + tally.repeated.len())
            + slips(tally.unheard.len())
            + slips(tally.unanswered as usize)
            + slips(wrong_reasons)
            + u32::try_from(late).unwrap_or(TIME);
        let whole = if tally.danger {
            0
        } else if !tally.right_end {
            WRONG
        } else if !tally.decided {
            GUESSED
        } else {
            100
        };
        let points = if whole == 0 {
            0
        } else {
            whole - lost.min(whole)
        };
        Self {
            points,
            passed: !tally.danger && tally.right_end && tally.decided && points >= PASS,
            right_end: tally.right_end,
            decided: tally.decided,
            danger: tally.danger,
            used: tally.used,
            best: tally.best,
            needless: tally.needless,
            idle: tally.idle,
            repeated: tally.repeated,
            unheard: tally.unheard,
            hints: tally.hints,
            misheard: tally.misheard,
            detours: tally.detours,
            refused: tally.refused,
            unanswered: tally.unanswered,
            questions: tally.questions,
            reasons_right: tally.reasons_right,
        }
    }
}
