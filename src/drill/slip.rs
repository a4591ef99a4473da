//! What a real case shows that its scenario would be worth a drill: nothing of the case itself is kept.

use super::scenario_of;
use crate::{
    pack::{Kind, Pack, Scenario},
    session::{Case, Entry, STOP, scripted_turn_at},
};

/// What went less well than it could.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlipKind {
    /// It went to support although its trouble, as far as it was told, has a fix.
    Support,
    /// A step was taken back.
    TakenBack,
}

impl SlipKind {
    /// The name it has in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::TakenBack => "taken-back",
        }
    }
}

/// A slip, and what to practise for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slip {
    /// Position in the scenarios of the pack.
    pub scenario: usize,
    /// What it was.
    pub kind: SlipKind,
}

/// The slip of a case, if there was one and a scenario is like it: one in which everything that was answered is true.
#[must_use]
pub fn slip_of(pack: &Pack, case: &Case, taken_back: bool) -> Option<Slip> {
    let own = scenario_of(pack, case)?;
    let alike = pack.scenarios.iter().enumerate();
    let alike = alike.filter(|(_, it)| it.flow == own.flow && it.start == own.start);
    // The most that was answered alike, then the first one.
    let alike = alike.filter_map(|(at, it)| Some((agreement(pack, &own, it)?, at, it)));
    let mut alike: Vec<(usize, usize, &Scenario)> = alike.filter(|(same, ..)| *same > 0).collect();
    alike.sort_by_key(|(same, at, it)| (usize::MAX - same, it.end != own.end, *at));
    let is_fix = |it: &Scenario| matches!(pack[it.end].kind, Kind::Solved { .. });
    if matches!(pack[own.end].kind, Kind::Support { .. }) {
        let fixed = alike.iter().find(|(.., it)| is_fix(it));
        if let Some((_, scenario, _)) = fixed {
            return Some(Slip {
                scenario: *scenario,
                kind: SlipKind::Support,
            });
        }
    }
    let (_, scenario, _) = alike.first().filter(|_| taken_back)?;
    Some(Slip {
        scenario: *scenario,
        kind: SlipKind::TakenBack,
    })
}

/// How many answers of a case are true in a scenario as well. `None`: one is not.
fn agreement(pack: &Pack, own: &Scenario, other: &Scenario) -> Option<usize> {
    let mut same = 0;
    for told in &own.answers {
        for (visit, (answer, _)) in told.answers.iter().enumerate() {
            if **answer == *STOP {
                continue;
            }
            match scripted_turn_at(pack, other, told.node, visit) {
                Some(Entry::Answer { answer: truth, .. }) if *truth == **answer => same += 1,
                Some(Entry::Answer { .. }) => return None,
                _ => {}
            }
        }
    }
    Some(same)
}
