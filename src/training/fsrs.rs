//! When something learnt is likely to be forgotten: the published formulas of FSRS-6 with their default weights.
//!
//! <https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm>. Intervals are whole days, and there are
//! no steps within a day: a drill takes minutes, and is seldom done twice in a row.

use serde::{Deserialize, Serialize};

/// How well something was recalled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Not, or dangerously wrong.
    Again,
    /// With help, or with slips.
    Hard,
    /// As it should be.
    Good,
    /// Without any help, and without a slip.
    Easy,
}

impl Grade {
    /// All, with the numbers they have in the formulas and the store.
    pub const ALL: [(u8, Self); 4] = [
        (1, Self::Again),
        (2, Self::Hard),
        (3, Self::Good),
        (4, Self::Easy),
    ];

    /// Its number, from 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::Again => 1,
            Self::Hard => 2,
            Self::Good => 3,
            Self::Easy => 4,
        }
    }
}

/// The default weights of FSRS-6.
const W: [f64; 21] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/// How likely it should still be recalled when it is asked for again.
const RETENTION: f64 = 0.9;

/// The shortest stability, in days.
const LEAST: f64 = 0.001;

/// The longest interval, in days: nobody relies on what was last asked a year ago.
const LONGEST: f64 = 365.0;

/// What is remembered of something.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Memory {
    /// Days after which it is recalled with nine chances in ten.
    pub stability: f64,
    /// From 1 to 10.
    pub difficulty: f64,
}

impl Memory {
    /// After the first time.
    #[must_use]
    pub fn first(grade: Grade) -> Self {
        let stability = match grade {
            Grade::Again => W[0],
            Grade::Hard => W[1],
            Grade::Good => W[2],
            Grade::Easy => W[3],
        };
        Self {
            stability,
            difficulty: first_difficulty(grade).clamp(1.0, 10.0),
        }
    }

    /// After it was asked for again, so many days later. Less than a day counts as the same day.
    #[must_use]
    pub fn after(self, grade: Grade, days: f64) -> Self {
        let stability = if days < 1.0 {
            self.same_day(grade)
        } else {
            let recall = self.recall(days);
            match grade {
                Grade::Again => self.forgotten(recall),
                Grade::Hard | Grade::Good | Grade::Easy => self.recalled(grade, recall),
            }
        };
        Self {
            stability: stability.max(LEAST),
            difficulty: self.next_difficulty(grade),
        }
    }

    /// How likely it is recalled after so many days, from 0 to 1.
    #[must_use]
    pub fn recall(self, days: f64) -> f64 {
        (1.0 + factor() * days.max(0.0) / self.stability).powf(-W[20])
    }

    /// Whole days until it is to be asked for again, at least one.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        reason = "between 1 and a year of days"
    )]
    pub fn interval(self) -> i64 {
        let days = self.stability / factor() * (RETENTION.powf(-1.0 / W[20]) - 1.0);
        days.round().clamp(1.0, LONGEST) as i64
    }

    fn next_difficulty(self, grade: Grade) -> f64 {
        let change = -W[6] * (f64::from(grade.number()) - 3.0);
        let damped = self.difficulty + change * (10.0 - self.difficulty) / 9.0;
        let reverted = W[7] * first_difficulty(Grade::Easy) + (1.0 - W[7]) * damped;
        reverted.clamp(1.0, 10.0)
    }

    fn recalled(self, grade: Grade, recall: f64) -> f64 {
        let factor = match grade {
            Grade::Hard => W[15],
            Grade::Easy => W[16],
            Grade::Again | Grade::Good => 1.0,
        };
        let gain = W[8].exp()
            * (11.0 - self.difficulty)
            * self.stability.powf(-W[9])
            * ((W[10] * (1.0 - recall)).exp() - 1.0);
        self.stability * (1.0 + gain * factor)
    }

    fn forgotten(self, recall: f64) -> f64 {
        let long = W[11]
            * self.difficulty.powf(-W[12])
            * ((self.stability + 1.0).powf(W[13]) - 1.0)
            * (W[14] * (1.0 - recall)).exp();
        long.min(self.stability / (W[17] * W[18]).exp())
    }

    fn same_day(self, grade: Grade) -> f64 {
        let change =
            (W[17] * (f64::from(grade.number()) - 3.0 + W[18])).exp() * self.stability.powf(-W[19]);
        let change = match grade {
            Grade::Again => change,
            Grade::Hard | Grade::Good | Grade::Easy => change.max(1.0),
        };
        self.stability * change
    }
}

fn first_difficulty(grade: Grade) -> f64 {
    W[4] - (W[5] * (f64::from(grade.number()) - 1.0)).exp() + 1.0
}

fn factor() -> f64 {
    RETENTION.powf(-1.0 / W[20]) - 1.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Memories and intervals after these grades, each given so many days after the one before.
    fn row(steps: &[(u8, f64)]) -> Vec<(f64, f64, i64)> {
        let mut memory: Option<Memory> = None;
        let mut row = Vec::new();
        for (number, days) in steps {
            let (_, grade) = Grade::ALL[usize::from(*number) - 1];
            let next = memory.map_or_else(|| Memory::first(grade), |it| it.after(grade, *days));
            row.push((next.stability, next.difficulty, next.interval()));
            memory = Some(next);
        }
        row
    }

    fn same(found: &[(f64, f64, i64)], expected: &[(f64, f64, i64)]) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            let close = |a: f64, b: f64| (a - b).abs() < 1e-5;
            let fits = close(found.0, expected.0) && close(found.1, expected.1);
            assert!(fits && found.2 == expected.2, "{found:?} for {expected:?}");
        }
    }

    /// What the reference implementation (py-fsrs 6.3.2, without learning steps and fuzz) gives for the same grades.
    #[test]
    fn the_formulas_give_the_values_of_the_reference_implementation() {
        let steps = [(1, 0.0), (3, 0.0), (3, 1.0), (3, 3.0), (3, 8.0), (3, 21.0)];
        same(
            &row(&steps),
            &[
                (0.212, 6.4133, 1),
                (0.246_689, 6.402_115, 1),
                (2.021_477, 6.390_941, 2),
                (7.863_699, 6.379_779, 8),
                (21.917_713, 6.368_627, 22),
                (53.626_903, 6.357_487, 54),
            ],
        );
        let steps = [(2, 0.0), (4, 1.0), (2, 7.0), (1, 20.0), (4, 2.0), (3, 6.0)];
        same(
            &row(&steps),
            &[
                (1.2931, 5.112_171, 1),
                (7.385_512, 3.464_114, 7),
                (19.820_963, 5.646_403, 20),
                (1.923_213, 8.554_231, 2),
                (6.299_786, 8.056_35, 6),
                (13.399_226, 8.043_522, 13),
            ],
        );
        // All on one day.
        let steps = [(3, 0.0), (3, 0.0), (1, 0.0), (2, 0.0), (4, 0.0)];
        same(
            &row(&steps),
            &[
                (2.3065, 2.118_104, 2),
                (2.3065, 2.111_214, 2),
                (0.775_084, 7.392_238, 1),
                (0.775_084, 8.254_075, 1),
                (1.424_694, 7.655_896, 1),
            ],
        );
        same(&row(&[(4, 0.0)]), &[(8.2956, 1.0, 8)]);
        let long = [(3, 0.0), (3, 2.0), (3, 11.0), (3, 46.0), (1, 163.0)];
        let days: Vec<i64> = row(&long).iter().map(|step| step.2).collect();
        assert_eq!(days[..4], [2, 11, 46, 163]);
    }

    #[test]
    fn after_the_interval_nine_of_ten_are_recalled() {
        let memory = Memory::first(Grade::Easy);
        assert!((memory.recall(memory.stability) - 0.9).abs() < 1e-9);
        assert!(memory.recall(0.0) > memory.recall(1.0));
        // A year at most.
        let sure = Memory {
            stability: 10_000.0,
            difficulty: 1.0,
        };
        assert_eq!(sure.interval(), 365);
    }
}
