//! Exams: a paper that is drawn, the file with what was done, and its verification.
//!
//! What can be recomputed is: what was drawn, what the acts lead to, the scores. The name and the times cannot; a checksum
//! shows that they were not changed by mistake, and keeps nobody who wants to from writing other ones. So a verified file
//! proves that these acts reach this score, and neither who did them nor when.

use std::{collections::BTreeMap, error::Error, fmt, io, path::Path, rc::Rc};

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::{
    marks::{Marks, name_of, scenario_named},
    rules::{BadRules, Rules},
};
use crate::{
    disk,
    drill::{Act, Assignment, Edition, Level, Phase, Rng, Run},
    pack::{FlowIx, Pack},
    redact,
};

/// What result files are called inside.
pub const FORMAT: &str = "posdoc-exam";

/// The version of the file that this program writes. It reads the one before as well.
pub const VERSION: u32 = 2;

/// How callers behaved when a file of this version was written.
const fn edition(version: u32) -> Option<Edition> {
    match version {
        1 => Some(Edition::First),
        VERSION => Some(Edition::Second),
        _ => None,
    }
}

/// The flow whose first question sorts all others.
const TRIAGE: &str = "start";

/// The group of the flows that establish facts for others.
const GATES: &str = "gates";

/// The group of the flows that no answer of the triage leads to.
const OTHERS: &str = "others";

/// An exam as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// What it was drawn by.
    pub seed: u64,
    /// What the trainer set.
    pub rules: Rules,
    /// The drills, in order.
    pub drills: Vec<Drawn>,
}

/// A drill of an exam.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The scenario, as `flow/id`.
    pub scenario: String,
    /// The group of flows that it stands for.
    pub group: String,
    /// How it is played.
    pub assignment: Assignment,
}

/// The flows of a pack that have scenarios, by group: the answer of the first question that leads to them.
#[must_use]
pub fn groups(pack: &Pack) -> BTreeMap<String, Vec<FlowIx>> {
    let mut of: BTreeMap<FlowIx, String> = BTreeMap::new();
    let triage = pack.flow(TRIAGE);
    if let Some(triage) = triage {
        for first in pack[pack[triage].start].answers() {
            let mut open = vec![first.to];
            let mut seen = Vec::new();
            while let Some(node) = open.pop() {
                if seen.contains(&node) || &*first.id == "unsure" {
                    continue;
                }
                seen.push(node);
                if pack[node].flow == triage {
                    let ways = pack[node].answers().filter(|way| &*way.id != "unsure");
                    open.extend(ways.map(|way| way.to));
                } else {
                    let group = first.id.to_string();
                    of.entry(pack[node].flow).or_insert(group);
                }
            }
        }
    }
    let mut groups: BTreeMap<String, Vec<FlowIx>> = BTreeMap::new();
    for at in 0..pack.flows.len() {
        let flow = FlowIx::new(at);
        if !pack.scenarios.iter().any(|scenario| scenario.flow == flow) {
            continue;
        }
        let group = match of.get(&flow) {
            _ if pack[flow].gate => GATES.to_owned(),
            Some(group) => group.clone(),
            // Without a triage each flow is a group.
            None if triage.is_none() => pack[flow].id.to_string(),
            None => OTHERS.to_owned(),
        };
        groups.entry(group).or_default().push(flow);
    }
    groups
}

/// Draws an exam: as many of each group of flows as of any other, as long as they last, and of a group other flows first.
///
/// # Errors
/// The rules do not fit the pack.
pub fn paper(pack: &Rc<Pack>, seed: u64, rules: &Rules) -> Result<Paper, BadRules> {
    rules.check(pack)?;
    let mut rng = Rng::new(seed, 0);
    let groups = groups(pack);
    let group_of = |flow: FlowIx| {
        let mut found = groups.iter().filter(|(_, flows)| flows.contains(&flow));
        found
            .next()
            .map_or_else(String::new, |(group, _)| group.clone())
    };
    let mut drawn: Vec<(usize, String)> = if rules.scenarios.is_empty() {
        draw(pack, rules, &groups, &mut rng)
    } else {
        let named = rules.scenarios.iter();
        let named = named.filter_map(|name| scenario_named(pack, name));
        named
            .map(|at| (at, group_of(pack.scenarios[at].flow)))
            .collect()
    };
    if drawn.is_empty() {
        return Err(BadRules::Empty);
    }
    rng.shuffle(&mut drawn);
    let mut drills = Vec::new();
    for (scenario, group) in drawn {
        let name = name_of(pack, scenario).unwrap_or_default();
        let assignment = Assignment {
            scenario,
            level: Level::Solo,
            // Programs that read JSON keep numbers of this size exactly.
            seed: rng.draw() >> 32,
        };
        if Run::new(pack, assignment).is_none() {
            return Err(BadRules::Undrillable(name));
        }
        drills.push(Drawn {
            scenario: name,
            group,
            assignment,
        });
    }
    Ok(Paper {
        seed,
        rules: rules.clone(),
        drills,
    })
}

fn draw(
    pack: &Rc<Pack>,
    rules: &Rules,
    groups: &BTreeMap<String, Vec<FlowIx>>,
    rng: &mut Rng,
) -> Vec<(usize, String)> {
    let wanted = |flow: FlowIx| {
        let id = &*pack[flow].id;
        rules.flows.is_empty() || rules.flows.iter().any(|wanted| wanted == id)
    };
    let mut piles: Vec<(&String, Vec<usize>)> = Vec::new();
    for (group, flows) in groups {
        let of_group = (0..pack.scenarios.len()).filter(|at| {
            let flow = pack.scenarios[*at].flow;
            flows.contains(&flow) && wanted(flow)
        });
        let mut pile: Vec<usize> = of_group.collect();
        rng.shuffle(&mut pile);
        if !pile.is_empty() {
            piles.push((group, pile));
        }
    }
    rng.shuffle(&mut piles);
    let mut drawn: Vec<(usize, String)> = Vec::new();
    let most = rules.drills as usize;
    while drawn.len() < most && piles.iter().any(|(_, pile)| !pile.is_empty()) {
        for (group, pile) in &mut piles {
            if drawn.len() == most {
                break;
            }
            while !pile.is_empty() {
                let flow_of = |at: usize| pack.scenarios[at].flow;
                let fresh = pile.iter().position(|at| {
                    let mut before = drawn.iter();
                    before.all(|(drawn, _)| flow_of(*drawn) != flow_of(*at))
                });
                let scenario = pile.remove(fresh.unwrap_or(0));
                let assignment = Assignment {
                    scenario,
                    level: Level::Solo,
                    seed: 0,
                };
                // What cannot be drilled is passed over.
                if Run::new(pack, assignment).is_some() {
                    drawn.push((scenario, (*group).clone()));
                    break;
                }
            }
        }
    }
    drawn
}

/// What was done in an exam, as its file has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// [`FORMAT`].
    pub format: String,
    /// [`VERSION`].
    pub version: u32,
    /// The [`identity`](super::identity) of the content.
    pub content: String,
    /// Who said that they sat it, without what is not to be kept.
    pub trainee: String,
    /// When it began by the clock of that device, milliseconds since 1970.
    pub began: i64,
    /// What the paper was drawn by.
    pub seed: u64,
    /// What the trainer had set.
    pub rules: Rules,
    /// What was done.
    pub drills: Vec<Sat>,
    /// Seconds of all drills by the clock of that device.
    pub elapsed: u32,
    /// The points of all drills on average, of 100; what was not finished has none.
    pub points: u32,
    /// Whether the points reach the mark within the time, without a dangerous choice.
    pub passed: bool,
    /// Of all the rest.
    pub checksum: String,
}

/// A drill as it was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sat {
    /// The scenario, as `flow/id`.
    pub scenario: String,
    /// The level: solo.
    pub level: Level,
    /// The seed of the drill.
    pub seed: u64,
    /// What was done.
    pub acts: Vec<Act>,
    /// Seconds by the clock of that device.
    pub elapsed: u32,
    /// The score; none if it was not finished.
    pub marks: Option<Marks>,
}

/// Why a result file is not accepted.
#[derive(Debug)]
pub enum Invalid {
    /// It is no result file, or only a part of one.
    Torn(serde_json::Error),
    /// It says itself that it is something else.
    NoExam,
    /// It was written by another version of the program.
    Version(u32),
    /// The checksum does not fit what stands in it.
    Altered,
    /// It was sat with other content than the one here.
    OtherContent,
    /// It was sat by other rules than those of the trainer.
    OtherRules,
    /// Its rules cannot be.
    Rules(BadRules),
    /// A drill is not the one that the seed draws; which, from 1.
    NotDrawn(usize),
    /// An act of a drill cannot be; which of both, from 1.
    Act {
        /// The drill.
        drill: usize,
        /// The act.
        act: usize,
    },
    /// The score of a drill is not the one that its acts reach; which, from 1.
    Marks(usize),
    /// The points, the time or the verdict do not follow from the drills.
    Total,
}

impl Invalid {
    /// The name of its message in `cli.ftl`, behind `exam-`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Torn(_) => "exam-torn",
            Self::NoExam => "exam-no-exam",
            Self::Version(_) => "exam-version",
            Self::Altered => "exam-altered",
            Self::OtherContent => "exam-other-content",
            Self::OtherRules => "exam-other-rules",
            Self::Rules(_) => "exam-bad-rules",
            Self::NotDrawn(_) => "exam-not-drawn",
            Self::Act { .. } => "exam-bad-act",
            Self::Marks(_) => "exam-bad-score",
            Self::Total => "exam-bad-total",
        }
    }

    /// The drill and the act that it is about, from 1; 0 where it is about none.
    #[must_use]
    pub const fn place(&self) -> (usize, usize) {
        match self {
            Self::NotDrawn(drill) | Self::Marks(drill) => (*drill, 0),
            Self::Act { drill, act } => (*drill, *act),
            Self::Torn(_)
            | Self::NoExam
            | Self::Version(_)
            | Self::Altered
            | Self::OtherContent
            | Self::OtherRules
            | Self::Rules(_)
            | Self::Total => (0, 0),
        }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Torn(error) => write!(f, "the file is torn: {error}"),
            Self::NoExam => write!(f, "the file is no result of an exam"),
            Self::Version(version) => write!(f, "the file has version {version}"),
            Self::Altered => write!(f, "the file was changed"),
            Self::OtherContent => write!(f, "the exam was sat with other content"),
            Self::OtherRules => write!(f, "the exam was sat by other rules"),
            Self::Rules(error) => write!(f, "the rules cannot be: {error}"),
            Self::NotDrawn(drill) => write!(f, "drill {drill} is not what the seed draws"),
            Self::Act { drill, act } => write!(f, "act {act} of drill {drill} cannot be"),
            Self::Marks(drill) => write!(f, "the score of drill {drill} is another one"),
            Self::Total => write!(f, "the result does not follow from the drills"),
        }
    }
}

impl Error for Invalid {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Torn(error) => Some(error),
            Self::Rules(error) => Some(error),
            Self::NoExam
            | Self::Version(_)
            | Self::Altered
            | Self::OtherContent
            | Self::OtherRules
            | Self::NotDrawn(_)
            | Self::Act { .. }
            | Self::Marks(_)
            | Self::Total => None,
        }
    }
}

/// What follows from the drills of an exam.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Total {
    elapsed: u32,
    points: u32,
    passed: bool,
}

impl Total {
    fn of(rules: &Rules, drills: &[Sat]) -> Self {
        let elapsed = drills
            .iter()
            .fold(0u32, |sum, sat| sum.saturating_add(sat.elapsed));
        let marks = || drills.iter().filter_map(|sat| sat.marks.as_ref());
        let sum: u32 = marks().map(|marks| marks.points).sum();
        let count = u32::try_from(drills.len()).unwrap_or(u32::MAX).max(1);
        let points = sum / count;
        let in_time = elapsed <= rules.minutes.saturating_mul(60);
        let danger = marks().any(|marks| marks.danger);
        Self {
            elapsed,
            points,
            passed: points >= rules.mark && in_time && !danger,
        }
    }
}

impl Sheet {
    /// The result of an exam: the runs in the order of the paper, each with its seconds by the clock on the wall. What
    /// was not begun is left out at the end, what was not finished has no score.
    ///
    /// # Errors
    /// A run is not the drill of the paper; which, from 1.
    pub fn of(
        paper: &Paper,
        content: &str,
        trainee: &str,
        began: i64,
        runs: &[(&Run, u32)],
    ) -> Result<Self, Invalid> {
        let mut drills = Vec::new();
        for (at, drawn) in paper.drills.iter().enumerate() {
            let run = runs.get(at);
            if run.is_some_and(|(run, _)| run.assignment() != drawn.assignment) {
                return Err(Invalid::NotDrawn(at + 1));
            }
            drills.push(Sat {
                scenario: drawn.scenario.clone(),
                level: drawn.assignment.level,
                seed: drawn.assignment.seed,
                acts: run.map_or_else(Vec::new, |(run, _)| run.acts().to_vec()),
                elapsed: run.map_or(0, |(_, elapsed)| *elapsed),
                marks: run.and_then(|(run, _)| Marks::of(run)),
            });
        }
        if runs.len() > drills.len() {
            return Err(Invalid::NotDrawn(drills.len() + 1));
        }
        let total = Total::of(&paper.rules, &drills);
        let sheet = Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            content: content.to_owned(),
            trainee: redact::keep(trainee).text.trim().to_owned(),
            began,
            seed: paper.seed,
            rules: paper.rules.clone(),
            drills,
            elapsed: total.elapsed,
            points: total.points,
            passed: total.passed,
            checksum: String::new(),
        };
        Ok(sheet.sealed())
    }

    /// The same with the checksum of what stands in it.
    #[must_use]
    pub fn sealed(mut self) -> Self {
        self.checksum = self.sum();
        self
    }

    fn sum(&self) -> String {
        let mut rest = self.clone();
        rest.checksum.clear();
        // Numbers, names and lists: it can always be written.
        let bytes = serde_json::to_vec(&rest).unwrap_or_default();
        format!("{:016x}", xxh3_64(&bytes))
    }

    /// Reads a result file. It is not verified yet.
    ///
    /// # Errors
    /// It is none, or was written by another version.
    pub fn read(bytes: &[u8]) -> Result<Self, Invalid> {
        #[derive(Deserialize)]
        struct Head {
            #[serde(default)]
            format: String,
            #[serde(default)]
            version: u32,
        }
        // A newer version may have other keys.
        let head: Head = serde_json::from_slice(bytes).map_err(Invalid::Torn)?;
        if head.format != FORMAT {
            return Err(Invalid::NoExam);
        }
        if edition(head.version).is_none() {
            return Err(Invalid::Version(head.version));
        }
        serde_json::from_slice(bytes).map_err(Invalid::Torn)
    }

    /// Writes the file: all of it, or nothing.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn save(&self, path: &Path) -> io::Result<()> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(io::Error::other)?;
        bytes.push(b'\n');
        disk::write_whole(path, &bytes)
    }

    /// Whether nothing was changed, the paper is what the seed draws from this content (whose identity is `content`), and
    /// the acts, played again, reach the scores. With `rules`, whether it was sat by these.
    ///
    /// # Errors
    /// What is not as it says.
    pub fn verify(
        &self,
        pack: &Rc<Pack>,
        content: &str,
        rules: Option<&Rules>,
    ) -> Result<(), Invalid> {
        if self.checksum != self.sum() {
            return Err(Invalid::Altered);
        }
        if self.content != content {
            return Err(Invalid::OtherContent);
        }
        if rules.is_some_and(|rules| *rules != self.rules) {
            return Err(Invalid::OtherRules);
        }
        let edition = edition(self.version).ok_or(Invalid::Version(self.version))?;
        let paper = paper(pack, self.seed, &self.rules).map_err(Invalid::Rules)?;
        for (at, drawn) in paper.drills.iter().enumerate() {
            let drill = at + 1;
            let sat = self.drills.get(at).ok_or(Invalid::NotDrawn(drill))?;
            let is_drawn = sat.scenario == drawn.scenario
                && (sat.level, sat.seed) == (drawn.assignment.level, drawn.assignment.seed);
            if !is_drawn {
                return Err(Invalid::NotDrawn(drill));
            }
            let run = Run::replay(pack, drawn.assignment, &sat.acts, edition);
            let run = run.map_err(|act| Invalid::Act {
                drill,
                act: act + 1,
            })?;
            let run = run.ok_or(Invalid::NotDrawn(drill))?;
            let finished = run.phase() == Phase::Over;
            if sat.marks.is_some() != finished || sat.marks != Marks::of(&run) {
                return Err(Invalid::Marks(drill));
            }
        }
        if self.drills.len() > paper.drills.len() {
            return Err(Invalid::NotDrawn(paper.drills.len() + 1));
        }
        let total = Total {
            elapsed: self.elapsed,
            points: self.points,
            passed: self.passed,
        };
        if total != Total::of(&self.rules, &self.drills) {
            return Err(Invalid::Total);
        }
        Ok(())
    }
}
