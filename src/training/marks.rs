//! A score as it is written down, and which content it was reached with.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use crate::{
    drill::{Run, Score},
    pack::{NodeIx, Pack, Scenario},
};

/// The score of a drill, with names instead of positions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a finding of its own"
)]
pub struct Marks {
    /// Of 100.
    pub points: u32,
    /// Whether the drill is passed.
    pub passed: bool,
    /// Whether it ended where it should.
    pub right_end: bool,
    /// Whether no other end was possible any more when it was ended.
    pub decided: bool,
    /// Whether a dangerous choice stopped it.
    pub danger: bool,
    /// Seconds on the clock of the drill.
    pub used: u32,
    /// Seconds of the best order that the level allows.
    pub best: u32,
    /// Questions that ruled nothing out.
    pub needless: Vec<String>,
    /// Questions asked again for nothing.
    pub repeated: Vec<String>,
    /// Words that the caller needed and did not hear.
    pub unheard: Vec<String>,
    /// Hints taken.
    pub hints: u32,
    /// Replies taken for another answer.
    pub misheard: u32,
    /// Steps that were not the next one.
    pub detours: u32,
    /// Times a caller who wanted something dangerous was told no.
    #[serde(default)]
    pub refused: u32,
    /// Times such a caller was told nothing.
    #[serde(default)]
    pub unanswered: u32,
    /// Questions on why.
    pub questions: u32,
    /// Those of them that were answered right.
    pub reasons_right: u32,
}

impl Marks {
    /// Of a drill that is over; `None`: it is not.
    #[must_use]
    pub fn of(run: &Run) -> Option<Self> {
        Some(Self::named(run.pack(), &run.score()?))
    }

    /// Of a score.
    #[must_use]
    pub fn named(pack: &Pack, score: &Score) -> Self {
        let names = |nodes: &[NodeIx]| nodes.iter().map(|node| pack.path(*node)).collect();
        Self {
            needless: names(&score.idle),
            repeated: names(&score.repeated),
            unheard: names(&score.unheard),
            points: score.points,
            passed: score.passed,
            right_end: score.right_end,
            decided: score.decided,
            danger: score.danger,
            used: score.used,
            best: score.best,
            hints: score.hints,
            misheard: score.misheard,
            detours: score.detours,
            refused: score.refused,
            unanswered: score.unanswered,
            questions: score.questions,
            reasons_right: score.reasons_right,
        }
    }
}

/// Tells content of drills from any other: what a case is pinned to (`content`), the scenarios and what tempts. Words do
/// not count.
#[must_use]
pub fn identity(content: u64, pack: &Pack) -> String {
    let mut text = format!("{content:016x}\n");
    let paths = |nodes: &mut dyn Iterator<Item = NodeIx>| {
        let paths: Vec<String> = nodes.map(|node| pack.path(node)).collect();
        paths.join(" ")
    };
    for scenario in &pack.scenarios {
        let mut fixes = scenario.fixes.iter().map(|(node, _)| *node);
        let _ = write!(
            text,
            "scenario {} {} {} {} {:?}",
            scenario_name(pack, scenario),
            pack.path(scenario.start),
            pack.path(scenario.end),
            paths(&mut fixes),
            scenario.truth,
        );
        for told in &scenario.answers {
            let ids: Vec<&str> = told.answers.iter().map(|(id, _)| &**id).collect();
            let _ = write!(text, " {}={}", pack.path(told.node), ids.join(","));
        }
        for told in &scenario.fields {
            let _ = write!(text, " {}={:?}", pack[told.field].id, told.text);
        }
        text.push('\n');
    }
    for wrong in &pack.temptations {
        let mut by = std::iter::once(wrong.prevented_by);
        let flows: Vec<&str> = wrong.flows.iter().map(|flow| &*pack[*flow].id).collect();
        let _ = writeln!(
            text,
            "wrong {} {} {}",
            wrong.id,
            flows.join(" "),
            paths(&mut by)
        );
    }
    format!("{:016x}", xxh3_64(text.as_bytes()))
}

/// `flow/id`, as scenarios are called in commands and files.
fn scenario_name(pack: &Pack, scenario: &Scenario) -> String {
    format!("{}/{}", pack[scenario.flow].id, scenario.id)
}

/// The name of a scenario by its position.
#[must_use]
pub fn name_of(pack: &Pack, scenario: usize) -> Option<String> {
    let found = pack.scenarios.get(scenario)?;
    Some(scenario_name(pack, found))
}

/// The position of a scenario by its name.
#[must_use]
pub fn scenario_named(pack: &Pack, name: &str) -> Option<usize> {
    let (flow, id) = name.split_once('/')?;
    let flow = pack.flow(flow)?;
    pack.scenarios
        .iter()
        .position(|scenario| scenario.flow == flow && *scenario.id == *id)
}
