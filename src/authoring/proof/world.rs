//! What can be true of a sale behind the answers: how its tries really ended.

use crate::pack::{Meaning, TryResult};

use TryResult::{Back, Closed, None, Open, Part, Taken, Unsent};

/// How the worst of the earlier tries can have ended.
const OLDER: [TryResult; 5] = [None, Unsent, Closed, Open, Taken];

/// How the last try can have ended.
const LAST: [TryResult; 7] = [None, Unsent, Closed, Open, Taken, Back, Part];

/// How a try can end that was made.
pub const RESULTS: [TryResult; 5] = [Unsent, Closed, Open, Taken, Back];

/// How the tries of one sale ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct World {
    pub older: TryResult,
    pub last: TryResult,
}

/// A set of worlds.
pub type Worlds = u64;

impl World {
    /// All that there can be: without a last try there is no earlier one.
    pub fn all() -> impl Iterator<Item = Self> {
        let worlds = OLDER
            .iter()
            .flat_map(|older| LAST.iter().map(move |last| (older, last)));
        worlds
            .map(|(older, last)| Self {
                older: *older,
                last: *last,
            })
            .filter(|world| world.last != None || world.older == None)
    }

    const fn bit(self) -> Worlds {
        1 << (self.older as usize * LAST.len() + self.last as usize)
    }

    /// No earlier try is open or has taken money.
    pub const fn earlier_safe(self) -> bool {
        !matches!(self.older, Open | Taken)
    }

    /// No try is open or has taken money.
    pub const fn safe(self) -> bool {
        self.earlier_safe() && !matches!(self.last, Open | Taken | Part)
    }

    /// What time can make of it.
    pub fn later(self) -> Vec<Self> {
        let older: &[TryResult] = match self.older {
            Open => &[Open, Closed, Taken],
            _ => &[self.older],
        };
        let last: &[TryResult] = match self.last {
            Open => &[Open, Closed, Taken, Back],
            _ => &[self.last],
        };
        let worlds = older
            .iter()
            .flat_map(|older| last.iter().map(move |last| (older, last)));
        worlds
            .map(|(older, last)| Self {
                older: *older,
                last: *last,
            })
            .collect()
    }

    /// One more try was made, with this result.
    pub fn tried(self, last: TryResult) -> Self {
        let before = match self.last {
            Back => Closed,
            Part => Taken,
            other => other,
        };
        Self {
            older: self.older.max(before),
            last,
        }
    }

    /// The try that was under way ended so.
    pub const fn ended(self, last: TryResult) -> Self {
        Self { last, ..self }
    }

    fn allows(self, meaning: &Meaning) -> bool {
        let any = |list: &[TryResult], result| list.is_empty() || list.contains(&result);
        any(&meaning.last, self.last)
            && any(&meaning.older, self.older)
            && (any(&meaning.some, self.last) || any(&meaning.some, self.older))
    }
}

/// The worlds for which this holds.
pub fn those(holds: impl Fn(World) -> bool) -> Worlds {
    World::all()
        .filter(|world| holds(*world))
        .fold(0, |all, world| all | world.bit())
}

/// The worlds of which a statement is true.
pub fn allowed_by(meaning: &Meaning) -> Worlds {
    those(|world| world.allows(meaning))
}

/// Worlds of one byte of a set.
const AT_ONCE: usize = 8;

/// For each world those that it can become, looked up for eight worlds at once.
pub struct Change(Vec<[Worlds; 1 << AT_ONCE]>);

impl Change {
    /// The change that makes each world one of these.
    pub fn new(to: impl Fn(World) -> Vec<World>) -> Self {
        let set = |worlds: Vec<World>| worlds.iter().fold(0, |all, world| all | world.bit());
        let single: Vec<(Worlds, Worlds)> = World::all()
            .map(|world| (world.bit(), set(to(world))))
            .collect();
        let bytes = (OLDER.len() * LAST.len()).div_ceil(AT_ONCE);
        let table = (0..bytes).map(|byte| {
            let mut row = [0; 1 << AT_ONCE];
            for (worlds, row) in (0..).zip(&mut row) {
                let worlds: Worlds = worlds << (byte * AT_ONCE);
                let from = single.iter().filter(|(from, _)| worlds & from != 0);
                *row = from.fold(0, |all, (_, to)| all | to);
            }
            row
        });
        Self(table.collect())
    }

    /// What a set of worlds becomes.
    pub fn of(&self, worlds: Worlds) -> Worlds {
        let bytes = self.0.iter().zip(worlds.to_le_bytes());
        bytes.fold(0, |all, (row, byte)| all | row[usize::from(byte)])
    }
}
