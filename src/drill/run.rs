//! A drill as it goes: what the trainee does, what the caller says, and what has become of the case.
//!
//! A run is a fold of its acts, like a case is of its turns: the same scenario, level, seed and acts give the same run,
//! so that a result can be verified by replaying it, and "try again from here" replays a shorter list.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fmt,
    rc::Rc,
};

use serde::{Deserialize, Serialize};

use super::{
    choice::{Choice, Length, Options, plausible},
    optimum::{Optimum, is_enough, optimum, required, seconds},
    rng::Rng,
    score::{Score, Tally},
    solo::{Findings, Unsafe},
    world::{Verdict, Way, World},
};
use crate::{
    pack::{Answer, Id, Kind, NodeIx, Pack, Scenario},
    session::{Entry, STOP, State, scripted_turn_at},
};

/// How much the program does for the trainee.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// The wizard as it is: the trainee notes what the caller says. Then questions on why.
    Guided,
    /// The trainee picks the next step out of a few before the wizard takes it.
    Assisted,
    /// The trainee asks and does whatever the pack has.
    Solo,
}

impl Level {
    /// All, with the names they have in commands and files.
    pub const ALL: [(&'static str, Self); 3] = [
        ("guided", Self::Guided),
        ("assisted", Self::Assisted),
        ("solo", Self::Solo),
    ];

    /// The name it has in commands and files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Guided => "guided",
            Self::Assisted => "assisted",
            Self::Solo => "solo",
        }
    }

    /// The level of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name)?;
        Some(found.1)
    }
}

/// How a caller speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// Who stands at the till.
    Clerk,
    /// Whose shop it is.
    Owner,
    /// Has waited long enough.
    Angry,
    /// Tells more than was asked.
    Rambling,
    /// Knows what it is, wrongly.
    Guessing,
    /// Wants to do something dangerous.
    Risky,
}

impl Voice {
    /// All, with the names they have in texts.
    pub const ALL: [(&'static str, Self); 6] = [
        ("clerk", Self::Clerk),
        ("owner", Self::Owner),
        ("angry", Self::Angry),
        ("rambling", Self::Rambling),
        ("guessing", Self::Guessing),
        ("risky", Self::Risky),
    ];

    /// The name it has in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Clerk => "clerk",
            Self::Owner => "owner",
            Self::Angry => "angry",
            Self::Rambling => "rambling",
            Self::Guessing => "guessing",
            Self::Risky => "risky",
        }
    }
}

/// Something the trainee does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Guided: what the caller said stands for this answer of the open screen.
    Note(String),
    /// Guided: the case is over, and is closed on its last screen.
    Close,
    /// Assisted and solo: this is asked, done or concluded next; `flow/node` or `wrong/<id>`.
    Pick(String),
    /// Assisted: some of the wrong ones go.
    Hint,
    /// This is said to a caller who pushes for something dangerous. Any other act stands for going on.
    Answer(Retort),
    /// Guided, behind the end: the reason of this node, as `flow/node`, is the one that was asked for.
    Reason(String),
}

/// What the trainee says to a caller who wants to do something dangerous.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Retort {
    /// Nothing: on with the case.
    GoOn,
    /// No, and why not.
    Refuse,
    /// Yes.
    Yield,
}

impl Retort {
    /// All, with the names they have in texts.
    pub const ALL: [(&'static str, Self); 3] = [
        ("go-on", Self::GoOn),
        ("refuse", Self::Refuse),
        ("yield", Self::Yield),
    ];

    /// The name it has in texts.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::GoOn => "go-on",
            Self::Refuse => "refuse",
            Self::Yield => "yield",
        }
    }
}

/// Why an act was refused. The run is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The level has no such act, or not now.
    NotNow,
    /// Nothing has this name, or it is not offered.
    NotOffered,
    /// The drill is over.
    Over,
}

impl Refused {
    /// The name it has in texts and in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotNow => "not-now",
            Self::NotOffered => "not-offered",
            Self::Over => "over",
        }
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotNow => "the drill does not take this now",
            Self::NotOffered => "the drill offers nothing of this name",
            Self::Over => "the drill is over",
        })
    }
}

impl Error for Refused {}

/// What a caller says to a question or an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// The sentence that stands for this answer.
    Answer(Id),
    /// What is to be typed, field by field.
    Fields(Vec<(String, String)>),
    /// They will not go on, and want support.
    GivesUp,
    /// They do not know.
    Unknown,
}

/// Something that was said or that happened, for the transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The caller's opening words.
    Opened,
    /// The trainee asks or says what this node says.
    Asked(NodeIx),
    /// The caller replies.
    Replied {
        /// To what.
        node: NodeIx,
        /// What.
        reply: Reply,
        /// Which wording of several, by number.
        variant: u64,
    },
    /// The caller pushes.
    Pushed {
        /// Which wording of several, by number.
        variant: u64,
        /// The wrong move that they want to make, by its position in the pack.
        wants: Option<usize>,
    },
    /// What was said to it.
    Answered {
        /// The wrong move.
        wants: usize,
        /// What.
        retort: Retort,
    },
    /// The trainee took the reply for another answer; the caller says so.
    Misheard {
        /// The screen.
        node: NodeIx,
        /// What was noted.
        noted: Id,
    },
    /// Assisted: it was not its turn, or never is.
    NotYet(NodeIx),
    /// Solo: it had been asked, and nothing had changed since.
    Repeated(NodeIx),
    /// These wrong ones went.
    Hinted(Vec<Choice>),
    /// The drill was stopped.
    Stopped(Danger),
    /// The case was ended here.
    Concluded(NodeIx),
    /// A reason was picked for a step.
    Reasoned {
        /// The step.
        of: NodeIx,
        /// The one whose reason was picked.
        picked: NodeIx,
    },
}

/// What would have gone wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Danger {
    /// A step before what it needs was known, or although it was known to be otherwise.
    Step(Unsafe),
    /// A wrong move, by its position in the pack.
    Temptation(usize),
    /// Something was noted that nobody said, and that opens the way to a dangerous step.
    Misheard(NodeIx),
}

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The case goes on.
    Talking,
    /// Guided: the reason of this step is asked for.
    Why(NodeIx),
    /// It is over.
    Over,
}

/// How many questions on why a guided drill ends with.
const QUESTIONS: usize = 3;

/// How many reasons there are to pick from.
const REASONS: usize = 3;

/// Which scenario is played, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assignment {
    /// Position in the scenarios of the pack.
    #[serde(skip)]
    pub scenario: usize,
    /// How much the program does.
    pub level: Level,
    /// Draws the voice, the options and the wording.
    pub seed: u64,
}

/// How callers behave. What was done in an earlier edition is verified by that one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edition {
    /// Those who want something dangerous might never ask for it; what ruled nothing out was named of solo drills that
    /// came out right.
    First,
    /// Each voice is heard in each drill.
    Second,
}

impl Edition {
    /// The one of drills that begin now.
    pub const NOW: Self = Self::Second;
}

/// A drill as it goes.
#[derive(Clone)]
pub struct Run {
    edition: Edition,
    world: World,
    best: Rc<Optimum>,
    assignment: Assignment,
    /// How the caller speaks.
    pub voice: Voice,
    acts: Vec<Act>,
    events: Vec<Event>,
    /// The case as the wizard has it; solo it stays at its start.
    state: State,
    findings: Findings,
    visits: BTreeMap<NodeIx, usize>,
    /// What was asked and done, in order.
    taken: Vec<NodeIx>,
    /// What was asked and would be answered in the same way again.
    fresh: BTreeSet<NodeIx>,
    used: u32,
    hints: u32,
    misheard: u32,
    detours: u32,
    repeated: Vec<NodeIx>,
    /// The wrong move that the caller pushes for, until something is said to it.
    push: Option<usize>,
    refused: u32,
    unanswered: u32,
    /// Hidden by a hint, until the next step.
    removed: Vec<Choice>,
    /// Tried for nothing, until the next step: others stand in their places.
    tried: Vec<Choice>,
    questions: Vec<(NodeIx, Vec<NodeIx>)>,
    reasons_right: u32,
    phase: Phase,
    danger: Option<Danger>,
    concluded: Option<NodeIx>,
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run")
            .field("assignment", &self.assignment)
            .field("acts", &self.acts)
            .finish_non_exhaustive()
    }
}

impl Run {
    /// A drill at its start. `None`: the scenario does not go as it says, or its end cannot be found out.
    #[must_use]
    pub fn new(pack: &Rc<Pack>, assignment: Assignment) -> Option<Self> {
        Self::of_edition(pack, assignment, Edition::NOW)
    }

    /// The same as it was in an edition.
    #[must_use]
    pub fn of_edition(pack: &Rc<Pack>, assignment: Assignment, edition: Edition) -> Option<Self> {
        let world = World::new(pack, assignment.scenario)?;
        let best = optimum(&world)?;
        let state = State::begin(pack, &pack.path(world.scenario().start)).ok()?;
        let mut rng = Rng::new(assignment.seed, 0);
        let voice = Voice::ALL[rng.below(Voice::ALL.len())].1;
        let run = Self {
            edition,
            findings: Findings::new(&world),
            best: Rc::new(best),
            world,
            assignment,
            voice,
            acts: Vec::new(),
            events: vec![Event::Opened],
            state,
            visits: BTreeMap::new(),
            taken: Vec::new(),
            fresh: BTreeSet::new(),
            used: 0,
            hints: 0,
            misheard: 0,
            detours: 0,
            repeated: Vec::new(),
            push: None,
            refused: 0,
            unanswered: 0,
            removed: Vec::new(),
            tried: Vec::new(),
            questions: Vec::new(),
            reasons_right: 0,
            phase: Phase::Talking,
            danger: None,
            concluded: None,
        };
        Some(run.spoken_to())
    }

    /// The same drill after these acts.
    ///
    /// # Errors
    /// The position of the first act that does not fit.
    pub fn replay(
        pack: &Rc<Pack>,
        assignment: Assignment,
        acts: &[Act],
        edition: Edition,
    ) -> Result<Option<Self>, usize> {
        let Some(mut run) = Self::of_edition(pack, assignment, edition) else {
            return Ok(None);
        };
        for (at, act) in acts.iter().enumerate() {
            run.act(act, &|_| 0).map_err(|_| at)?;
        }
        Ok(Some(run))
    }

    /// Guided, the first screen is said at once.
    fn spoken_to(mut self) -> Self {
        if self.assignment.level == Level::Guided {
            self.say_open_screen();
        }
        self
    }

    /// Which scenario, and how.
    #[must_use]
    pub const fn assignment(&self) -> Assignment {
        self.assignment
    }

    /// The scenario.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        self.world.scenario()
    }

    /// The pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        self.world.pack()
    }

    /// What was done so far.
    #[must_use]
    pub fn acts(&self) -> &[Act] {
        &self.acts
    }

    /// What was said and what happened so far.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// Where it stands.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The time on the clock of the drill, in seconds: by the estimates of the pack, not by the clock on the wall.
    #[must_use]
    pub const fn used(&self) -> u32 {
        self.used
    }

    /// What would have gone wrong, if that ended it.
    #[must_use]
    pub const fn danger(&self) -> Option<Danger> {
        self.danger
    }

    /// The best order.
    #[must_use]
    pub fn best(&self) -> &Optimum {
        &self.best
    }

    /// Whether a question can be asked in this case: it is part of a flow that the case passes.
    #[must_use]
    pub fn is_at_hand(&self, node: NodeIx) -> bool {
        self.world.is_at_hand(node)
    }

    /// The order of the wizard itself, the end last.
    #[must_use]
    pub fn wizard_order(&self) -> Vec<NodeIx> {
        let mut order = self.world.path.clone();
        order.push(self.scenario().end);
        order
    }

    /// What was asked, done and concluded, in order.
    #[must_use]
    pub fn taken(&self) -> &[NodeIx] {
        &self.taken
    }

    /// Guided: the open screen. Assisted: what the wizard would show next.
    #[must_use]
    pub fn open(&self) -> NodeIx {
        self.state.at()
    }

    /// The wrong move that the caller pushes for now, by its position in the pack.
    #[must_use]
    pub fn push(&self) -> Option<usize> {
        self.push.filter(|_| self.phase == Phase::Talking)
    }

    /// What can be said to it, in an order that tells nothing.
    #[must_use]
    pub fn retorts(&self) -> Vec<Retort> {
        if self.push().is_none() {
            return Vec::new();
        }
        let mut retorts = Retort::ALL.map(|(_, retort)| retort).to_vec();
        Rng::new(self.assignment.seed, 2000 + self.events.len()).shuffle(&mut retorts);
        retorts
    }

    /// Guided: the answers that can be noted on the open screen; the last one, [`STOP`], ends it with support. On an end
    /// that needs no proof there are none: it is closed.
    #[must_use]
    pub fn notes(&self) -> Vec<Id> {
        if self.phase != Phase::Talking || self.assignment.level != Level::Guided {
            return Vec::new();
        }
        let node = &self.pack()[self.open()];
        if node.is_end() {
            // That the fix is proved by nobody is nothing that a caller says.
            let offered = self.state.offered(self.pack());
            let proofs = offered.into_iter().filter(|id| **id != *"assumed");
            let proofs: Vec<Id> = proofs.collect();
            return proofs;
        }
        let mut notes: Vec<Id> = if matches!(node.kind, Kind::Form { .. }) {
            vec!["next".into()]
        } else {
            node.answers().map(|answer| answer.id.clone()).collect()
        };
        notes.push(STOP.into());
        notes
    }

    /// Assisted: what there is to pick from, in a fixed order, without what a hint took away.
    #[must_use]
    pub fn options(&self, length: Length<'_>) -> Vec<Choice> {
        self.options_apart(length, &|one, other| one == other)
    }

    /// The same where some choices look `alike`: one of them is enough, and another one takes the place of the rest.
    #[must_use]
    pub fn options_apart(
        &self,
        length: Length<'_>,
        alike: &dyn Fn(Choice, Choice) -> bool,
    ) -> Vec<Choice> {
        if self.phase != Phase::Talking || self.assignment.level != Level::Assisted {
            return Vec::new();
        }
        let options = self.all_options(length);
        let right = Choice::Step(self.next_step());
        let mut options = options.refilled(right, &self.tried, alike);
        options.retain(|choice| !self.removed.contains(choice));
        options
    }

    fn all_options(&self, length: Length<'_>) -> Options {
        // The same until a step was taken: picks that fail and hints do not shuffle them.
        let mut rng = Rng::new(self.assignment.seed, 1 + self.taken.len());
        let right = self.next_step();
        plausible(
            &self.world,
            &self.state,
            right,
            &self.taken,
            length,
            &mut rng,
        )
    }

    /// What the wizard does next: the open screen, or the support screen where the scenario leaves.
    fn next_step(&self) -> NodeIx {
        let at = self.open();
        match self.world.true_way(at, self.visit(at)) {
            Some(Way::Stop) => self.pack()[self.state.flow(self.pack())].stop,
            _ => at,
        }
    }

    fn visit(&self, node: NodeIx) -> usize {
        self.visits.get(&node).copied().unwrap_or(0)
    }

    /// Guided, behind the end: the nodes whose reasons there are to pick from.
    #[must_use]
    pub fn reasons(&self) -> Vec<NodeIx> {
        let Phase::Why(of) = self.phase else {
            return Vec::new();
        };
        let question = self.questions.iter().find(|(node, _)| *node == of);
        question.map_or_else(Vec::new, |(_, reasons)| reasons.clone())
    }

    /// Takes an act. `length` tells how long a choice is on the screen, so that no option is told by its length.
    ///
    /// # Errors
    /// It does not fit; nothing has changed.
    pub fn act(&mut self, act: &Act, length: Length<'_>) -> Result<(), Refused> {
        if self.phase == Phase::Over {
            return Err(Refused::Over);
        }
        let open = self.push.take();
        if let Err(refused) = self.take(act, open, length) {
            self.push = open;
            return Err(refused);
        }
        match act {
            Act::Hint => self.push = open,
            // A caller whom nobody has told not to may do it.
            Act::Note(_) | Act::Close | Act::Pick(_) | Act::Reason(_) if open.is_some() => {
                self.unanswered += 1;
            }
            _ => {}
        }
        self.acts.push(act.clone());
        Ok(())
    }

    fn take(&mut self, act: &Act, push: Option<usize>, length: Length<'_>) -> Result<(), Refused> {
        match (act, self.assignment.level, self.phase) {
            (Act::Answer(retort), _, Phase::Talking) => {
                self.answer(push.ok_or(Refused::NotNow)?, *retort);
                Ok(())
            }
            (Act::Note(answer), Level::Guided, Phase::Talking) => self.note(answer),
            (Act::Close, Level::Guided, Phase::Talking) => self.close(),
            (Act::Reason(node), Level::Guided, Phase::Why(of)) => self.reason(of, node),
            (Act::Hint, Level::Assisted, Phase::Talking) => self.hint(length),
            (Act::Pick(step), Level::Assisted, Phase::Talking) => self.pick(step),
            (Act::Pick(step), Level::Solo, Phase::Talking) => self.pick_freely(step),
            _ => Err(Refused::NotNow),
        }
    }

    fn answer(&mut self, wants: usize, retort: Retort) {
        self.events.push(Event::Answered { wants, retort });
        match retort {
            Retort::GoOn => self.unanswered += 1,
            Retort::Refuse => self.refused += 1,
            Retort::Yield => self.end_with(Danger::Temptation(wants)),
        }
    }

    fn note(&mut self, noted: &str) -> Result<(), Refused> {
        if !self.notes().iter().any(|id| **id == *noted) {
            return Err(Refused::NotOffered);
        }
        let node = self.open();
        let entry = scripted_turn_at(self.pack(), self.scenario(), node, self.visit(node));
        let meant = match &entry {
            Some(Entry::Answer { answer, .. }) => answer.as_str(),
            Some(Entry::Fields { .. }) => "next",
            Some(Entry::Stop { .. }) => STOP,
            // Nothing is said of it: whoever does not know says so.
            _ => "unsure",
        };
        if noted != meant {
            self.misheard += 1;
            let noted = Id::from(noted);
            let dangerous = self.opens_a_gate(node, &noted, meant);
            self.events.push(Event::Misheard { node, noted });
            if dangerous {
                self.end_with(Danger::Misheard(node));
            }
            return Ok(());
        }
        let Some(entry) = entry else {
            return Err(Refused::NotNow);
        };
        self.apply(node, &entry)?;
        if self.open() == node && self.state.ended(self.pack()) {
            self.conclude(node);
        } else {
            self.say_open_screen();
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), Refused> {
        if !self.state.ended(self.pack()) {
            return Err(Refused::NotNow);
        }
        self.conclude(self.open());
        Ok(())
    }

    /// Whether what was noted instead may let somebody take a step that what was said does not. To note the worse, or that
    /// it is not known, only costs time.
    fn opens_a_gate(&self, node: NodeIx, noted: &str, meant: &str) -> bool {
        let pack = self.pack();
        let answer = pack[node].answers().find(|answer| *answer.id == *noted);
        if noted == "unsure" || answer.is_some_and(|answer| answer.worst) {
            return false;
        }
        // Nor is it dangerous to misunderstand what was said in words that stand for many things.
        if ["fixed", "still", "unsure", "next"].contains(&meant) {
            return false;
        }
        let meant = pack[node].answers().find(|answer| *answer.id == *meant);
        let opens = |answer: &Answer| {
            let passes =
                pack[pack[node].flow].gate && matches!(pack[answer.to].kind, Kind::Pass { .. });
            let mut set = answer.set.iter();
            passes
                || set.any(|setting| {
                    pack.may_meet_a_need(*setting) || pack.opened_by_words(*setting).is_some()
                })
        };
        answer.is_some_and(opens) && !meant.is_some_and(opens)
    }

    /// Takes the turn that the scenario takes here.
    fn apply(&mut self, node: NodeIx, entry: &Entry) -> Result<(), Refused> {
        let pack = Rc::clone(self.world.shared_pack());
        self.state
            .apply(&pack, entry)
            .map_err(|_| Refused::NotNow)?;
        self.used += seconds(&pack, node);
        self.taken.push(node);
        *self.visits.entry(node).or_insert(0) += 1;
        self.removed.clear();
        self.tried.clear();
        Ok(())
    }

    /// Guided: the trainee says what stands on the screen, and the caller replies.
    fn say_open_screen(&mut self) {
        let node = self.open();
        self.events.push(Event::Asked(node));
        if self.pack()[node].is_end() && self.state.offered(self.pack()).is_empty() {
            return;
        }
        self.reply(node);
    }

    fn reply(&mut self, node: NodeIx) {
        let visit = self.visit(node);
        let entry = scripted_turn_at(self.pack(), self.scenario(), node, visit);
        let reply = match entry {
            Some(Entry::Answer { answer, .. }) => Reply::Answer(answer.as_str().into()),
            Some(Entry::Fields { values, .. }) => Reply::Fields(values.into_iter().collect()),
            Some(Entry::Stop { .. }) => Reply::GivesUp,
            _ => Reply::Unknown,
        };
        let mut rng = Rng::new(self.assignment.seed, 1000 + self.events.len());
        // One wording after another, so that none comes twice in a row.
        let replies = self.events.iter();
        let replies = replies.filter(|event| matches!(event, Event::Replied { .. }));
        let before = u64::try_from(replies.count()).unwrap_or(u64::MAX);
        let variant = (self.assignment.seed % 100).saturating_add(before);
        self.events.push(Event::Replied {
            node,
            reply,
            variant,
        });
        // They push now and then, and not with every answer.
        let pushy = match self.voice {
            Voice::Risky | Voice::Guessing => 3,
            Voice::Angry => 4,
            Voice::Clerk | Voice::Owner | Voice::Rambling => 9,
        };
        if self.pack()[node].is_end() {
            return;
        }
        let by_chance = rng.below(pushy) == 0;
        if by_chance || self.is_to_push(before) {
            let variant = rng.draw();
            let wants = self.wanted(variant);
            self.push = wants;
            self.events.push(Event::Pushed { variant, wants });
        }
    }

    /// Whether a caller whose voice is what they push for has to be heard now, as they were not yet: with the first or second
    /// of so many replies.
    fn is_to_push(&self, replies: u64) -> bool {
        let heard = |event: &Event| matches!(event, Event::Pushed { .. });
        let is_theirs = matches!(self.voice, Voice::Risky | Voice::Guessing);
        // A best order of a question and the end has no second reply.
        let first = if self.best.order.len() > 3 {
            self.assignment.seed / 7 % 2
        } else {
            0
        };
        self.edition > Edition::First
            && is_theirs
            && replies >= first
            && !self.events.iter().any(heard)
    }

    /// What a risky caller wants to do now: one of the wrong moves of this trouble.
    fn wanted(&self, variant: u64) -> Option<usize> {
        if self.voice != Voice::Risky {
            return None;
        }
        let here = [self.scenario().flow];
        let wrong = self.pack().temptations.iter().enumerate();
        let wrong =
            wrong.filter(|(_, wrong)| !wrong.flows.is_empty() && wrong.is_offered_in(&here));
        let mut wrong: Vec<usize> = wrong.map(|(at, _)| at).collect();
        if wrong.is_empty() && self.edition > Edition::First {
            // Nothing tempts in this trouble alone: then what tempts on its way, or anywhere.
            let on_the_way = self.world.path.iter().map(|node| self.pack()[*node].flow);
            let on_the_way: Vec<_> = on_the_way.collect();
            let all = self.pack().temptations.iter().enumerate();
            let all = all.filter(|(_, wrong)| wrong.is_offered_in(&on_the_way));
            wrong = all.map(|(at, _)| at).collect();
        }
        let count = u64::try_from(wrong.len()).ok().filter(|count| *count > 0)?;
        let at = usize::try_from(variant % count).unwrap_or(0);
        wrong.get(at).copied()
    }

    fn step(&self, name: &str) -> Result<Choice, Refused> {
        if let Some(id) = name.strip_prefix("wrong/") {
            let mut wrong = self.pack().temptations.iter();
            let at = wrong.position(|wrong| *wrong.id == *id);
            return at.map(Choice::Wrong).ok_or(Refused::NotOffered);
        }
        let node = self.pack().node(name);
        let node = node.filter(|node| !matches!(self.pack()[*node].kind, Kind::Pass { .. }));
        node.map(Choice::Step).ok_or(Refused::NotOffered)
    }

    /// Assisted: a step, right or not.
    fn pick(&mut self, name: &str) -> Result<(), Refused> {
        let choice = self.step(name)?;
        let node = match choice {
            Choice::Wrong(at) => {
                self.end_with(Danger::Temptation(at));
                return Ok(());
            }
            Choice::Step(node) => node,
        };
        let right = self.next_step();
        if node != right {
            if let Some(danger) = self.unsafe_here(node) {
                self.end_with(Danger::Step(danger));
                return Ok(());
            }
            self.detours += 1;
            self.used += seconds(self.pack(), node);
            self.events.push(Event::NotYet(node));
            self.tried.push(choice);
            return Ok(());
        }
        let at = self.open();
        self.events.push(Event::Asked(node));
        if node != at {
            // The scenario leaves for support here.
            let entry = Entry::Stop {
                node: self.pack().path(at),
            };
            self.apply(at, &entry)?;
            self.conclude(node);
            return Ok(());
        }
        if self.pack()[node].is_end() && self.world.true_way(node, self.visit(node)).is_none() {
            self.conclude(node);
            return Ok(());
        }
        self.reply(node);
        let entry = scripted_turn_at(self.pack(), self.scenario(), node, self.visit(node));
        let entry = entry.ok_or(Refused::NotNow)?;
        self.apply(node, &entry)
    }

    fn unsafe_here(&self, node: NodeIx) -> Option<Unsafe> {
        Findings::of(&self.state).unsafe_step(self.pack(), node)
    }

    fn hint(&mut self, length: Length<'_>) -> Result<(), Refused> {
        let right = Choice::Step(self.next_step());
        let options = self.options(length);
        let wrong: Vec<Choice> = options.into_iter().filter(|it| *it != right).collect();
        // One wrong one stays, so that it is still a choice.
        let gone: Vec<Choice> = wrong.into_iter().skip(1).take(2).collect();
        if gone.is_empty() {
            return Err(Refused::NotNow);
        }
        self.hints += 1;
        self.removed.extend(&gone);
        self.events.push(Event::Hinted(gone));
        Ok(())
    }

    /// Solo: anything that the pack has.
    fn pick_freely(&mut self, name: &str) -> Result<(), Refused> {
        let node = match self.step(name)? {
            Choice::Wrong(at) => {
                self.end_with(Danger::Temptation(at));
                return Ok(());
            }
            Choice::Step(node) => node,
        };
        if let Some(danger) = self.findings.unsafe_step(self.pack(), node) {
            self.end_with(Danger::Step(danger));
            return Ok(());
        }
        self.events.push(Event::Asked(node));
        let visit = self.visit(node);
        let way = self.world.true_way(node, visit);
        if self.pack()[node].is_end() && way.is_none() {
            self.conclude(node);
            return Ok(());
        }
        if self.fresh.contains(&node) {
            self.repeated.push(node);
            self.events.push(Event::Repeated(node));
        }
        self.reply(node);
        self.used += seconds(self.pack(), node);
        self.taken.push(node);
        if let Some(way) = way {
            let pack = Rc::clone(self.world.shared_pack());
            self.findings.take(&pack, node, way);
            let changes = pack[node]
                .risks
                .iter()
                .any(|risk| !pack[*risk].clears.is_empty());
            if changes {
                self.fresh.clear();
            }
        }
        self.fresh.insert(node);
        // A question asked again where nothing has changed is answered as before.
        if !self.repeated.contains(&node) {
            *self.visits.entry(node).or_insert(0) += 1;
        }
        Ok(())
    }

    fn conclude(&mut self, node: NodeIx) {
        // What was answered on the end itself is no step of its own.
        if self.taken.last() != Some(&node) {
            self.used += seconds(self.pack(), node);
            self.taken.push(node);
        }
        self.concluded = Some(node);
        self.events.push(Event::Concluded(node));
        self.phase = Phase::Over;
        if self.assignment.level == Level::Guided {
            self.questions = self.ask_reasons();
            self.next_question();
        }
    }

    fn end_with(&mut self, danger: Danger) {
        self.danger = Some(danger);
        self.events.push(Event::Stopped(danger));
        self.phase = Phase::Over;
    }

    /// Steps of the way with their own reason among those of others.
    fn ask_reasons(&self) -> Vec<(NodeIx, Vec<NodeIx>)> {
        let pack = self.pack();
        let has_reason =
            |node: &NodeIx| matches!(pack[*node].kind, Kind::Ask { .. } | Kind::Try { .. });
        let mut rng = Rng::new(self.assignment.seed, 500);
        let mut asked: Vec<NodeIx> = Vec::new();
        for node in self.taken.iter().filter(|node| has_reason(node)) {
            if !asked.contains(node) {
                asked.push(*node);
            }
        }
        rng.shuffle(&mut asked);
        asked.truncate(QUESTIONS);
        let flow = pack[self.scenario().start].flow;
        let others = self.taken.iter().copied().chain(pack[flow].each_node());
        let mut others: Vec<NodeIx> = others.filter(has_reason).collect();
        others.sort_unstable();
        others.dedup();
        asked
            .into_iter()
            .filter_map(|node| {
                let mut reasons: Vec<NodeIx> = others
                    .iter()
                    .filter(|other| **other != node)
                    .copied()
                    .collect();
                rng.shuffle(&mut reasons);
                reasons.truncate(REASONS - 1);
                reasons.push(node);
                rng.shuffle(&mut reasons);
                (reasons.len() > 1).then_some((node, reasons))
            })
            .collect()
    }

    fn next_question(&mut self) {
        let asked = self.events.iter();
        let asked = asked.filter(|event| matches!(event, Event::Reasoned { .. }));
        self.phase = match self.questions.get(asked.count()) {
            Some((node, _)) => Phase::Why(*node),
            None => Phase::Over,
        };
    }

    fn reason(&mut self, of: NodeIx, name: &str) -> Result<(), Refused> {
        let picked = self.pack().node(name).ok_or(Refused::NotOffered)?;
        if !self.reasons().contains(&picked) {
            return Err(Refused::NotOffered);
        }
        if picked == of {
            self.reasons_right += 1;
        }
        self.events.push(Event::Reasoned { of, picked });
        self.next_question();
        Ok(())
    }

    /// The score of a drill that is over.
    #[must_use]
    pub fn score(&self) -> Option<Score> {
        if self.phase != Phase::Over {
            return None;
        }
        let right_end = self.concluded == Some(self.scenario().end);
        let asked: BTreeSet<NodeIx> = self.taken.iter().copied().collect();
        let decided = match self.assignment.level {
            // The wizard asked what decides.
            Level::Guided | Level::Assisted => right_end,
            Level::Solo => {
                right_end
                    && self.world.verdict(&self.world.heard(asked.iter().copied()))
                        == Verdict::Decided
            }
        };
        // The wizard's own order is the best that these levels allow.
        let (best, needless) = match self.assignment.level {
            Level::Guided | Level::Assisted => (self.wizard_seconds(), Vec::new()),
            Level::Solo => (self.best.seconds, self.needless(&asked, decided)),
        };
        let idle = match self.edition {
            Edition::First => needless.clone(),
            Edition::Second => self.idle(&asked, &needless),
        };
        let heard = |node: &NodeIx| asked.contains(node);
        let unheard = match self.assignment.level {
            Level::Guided | Level::Assisted => Vec::new(),
            Level::Solo => {
                let required = required(&self.world);
                required.into_iter().filter(|node| !heard(node)).collect()
            }
        };
        Some(Score::of(Tally {
            right_end,
            decided,
            danger: self.danger.is_some(),
            used: self.used,
            best,
            needless,
            idle,
            repeated: self.repeated.clone(),
            unheard,
            hints: self.hints,
            misheard: self.misheard,
            detours: self.detours,
            refused: self.refused,
            unanswered: self.unanswered,
            questions: u32::try_from(self.questions.len()).unwrap_or(u32::MAX),
            reasons_right: self.reasons_right,
        }))
    }

    /// Solo, behind a guess: the questions of the best order that were not asked and without which other ends are
    /// possible.
    #[must_use]
    pub fn undecided_by(&self) -> Vec<NodeIx> {
        let asked: BTreeSet<NodeIx> = self.taken.iter().copied().collect();
        let decides = |chosen: &BTreeSet<NodeIx>| {
            self.world
                .verdict(&self.world.heard(chosen.iter().copied()))
                == Verdict::Decided
        };
        let best = self.best.order.iter().copied();
        let mut missing: Vec<NodeIx> = best.filter(|node| !asked.contains(node)).collect();
        let mut chosen = asked;
        chosen.extend(&missing);
        missing.retain(|node| {
            chosen.remove(node);
            let needed = !decides(&chosen);
            if needed {
                chosen.insert(*node);
            }
            needed && !self.pack()[*node].is_end()
        });
        missing
    }

    /// What the wizard's own order takes.
    fn wizard_seconds(&self) -> u32 {
        let path = self.world.path.iter();
        let path: u32 = path.map(|node| seconds(self.pack(), *node)).sum();
        path + seconds(self.pack(), self.scenario().end)
    }

    /// The questions without which the case would have been as clear, last ones first.
    fn needless(&self, asked: &BTreeSet<NodeIx>, decided: bool) -> Vec<NodeIx> {
        if !decided {
            return Vec::new();
        }
        let required = required(&self.world);
        let mut kept = asked.clone();
        let mut needless = Vec::new();
        for node in self.taken.iter().rev() {
            let other = kept.contains(node) && !required.contains(node);
            if !other || *node == self.scenario().end {
                continue;
            }
            kept.remove(node);
            if is_enough(&self.world, &kept) {
                needless.push(*node);
            } else {
                kept.insert(*node);
            }
        }
        needless.reverse();
        needless
    }

    /// The questions that ruled nothing out, whatever they cost: also where the wizard asked them, or where the case was not
    /// yet clear. Those of the best order stand for what was missing.
    fn idle(&self, asked: &BTreeSet<NodeIx>, needless: &[NodeIx]) -> Vec<NodeIx> {
        let order: BTreeSet<NodeIx> = self.best.order.iter().copied().collect();
        let mut kept: BTreeSet<NodeIx> = asked.union(&order).copied().collect();
        if self.concluded.is_none() || !needless.is_empty() || !is_enough(&self.world, &kept) {
            return needless.to_vec();
        }
        let required = required(&self.world);
        let mut idle = Vec::new();
        for node in self.taken.iter().rev() {
            let is_question = matches!(self.pack()[*node].kind, Kind::Ask { .. });
            if !is_question || order.contains(node) || required.contains(node) || !kept.remove(node)
            {
                continue;
            }
            if is_enough(&self.world, &kept) {
                idle.push(*node);
            } else {
                kept.insert(*node);
            }
        }
        idle.reverse();
        idle
    }
}
