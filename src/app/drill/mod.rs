//! A drill in words, for every front end: what was said, what there is to pick from, and the debrief.

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fmt,
    rc::Rc,
    time::Instant,
};

use crate::{
    content::{Content, LoadError},
    drill::{
        Act, Assignment, Choice, Danger, Event, FROM_CASE, Level, Phase, Refused, Reply, Retort,
        Run, Score, Voice, scenario_of, seconds,
    },
    layout::Ambiguous,
    pack::{CODES, FlowIx, Kind, Need, NodeIx, Opens, Pack, RiskIx, Setting, Speech},
    search::{self, Index, Item, Role, Text},
    session::{Case, STOP},
    words::{FluentValue, Words},
};

mod offer;
mod quiz;

pub use offer::Offer;
pub use quiz::Quiz;

use super::{
    finder::Finder as Places,
    screen::{answer_label, node_part, node_title},
};

/// The file with the program's own words about drills.
const FILE: &str = "drill";

/// The file with what callers say that no question has words of its own for.
const CALLER: &str = "drills/caller";

/// The most steps that a search offers.
const MOST_FOUND: usize = 9;

/// How many of them come from the wizard's own search.
const MOST_PLACES: usize = 3;

/// Why a drill cannot begin.
#[derive(Debug)]
pub enum NoDrill {
    /// The content does not resolve.
    Content(LoadError),
    /// What was done in it does not fit the content any more.
    Changed,
    /// There is no scenario of this name.
    Unknown {
        /// What was asked for.
        name: String,
        /// Those that there are, as `flow/scenario`.
        known: Vec<String>,
    },
    /// The scenario does not come to its end, or its answers leave other ends open.
    NotSolvable {
        /// The scenario, as `flow/scenario`.
        name: String,
    },
}

impl fmt::Display for NoDrill {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Content(_) => f.write_str("the content cannot be used"),
            Self::Changed => f.write_str("the content has changed since the drill was left"),
            Self::Unknown { name, .. } => write!(f, "there is no scenario {name}"),
            Self::NotSolvable { name } => write!(f, "the end of {name} cannot be found out"),
        }
    }
}

impl Error for NoDrill {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Content(error) => Some(error),
            Self::Changed | Self::Unknown { .. } | Self::NotSolvable { .. } => None,
        }
    }
}

/// Who said something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The trainee.
    You,
    /// The simulated caller.
    Caller,
    /// The program.
    Coach,
}

impl Who {
    /// The name it has in JSON.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::Caller => "caller",
            Self::Coach => "coach",
        }
    }
}

/// Something that was said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// By whom.
    pub who: Who,
    /// What.
    pub text: String,
    /// How many acts had been done before it: where "try again from here" would go back to.
    pub acts: usize,
}

/// Something to pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    /// What it does.
    pub act: Act,
    /// What it says.
    pub label: String,
}

/// What is before the trainee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrillScreen {
    /// Says that nothing of this is real.
    pub banner: String,
    /// Level and clock.
    pub heading: String,
    /// What was said so far.
    pub lines: Vec<Said>,
    /// Guided: the step as the wizard shows it to who learns.
    pub step: Option<StepSheet>,
    /// What is to be done now.
    pub prompt: String,
    /// What there is to pick.
    pub picks: Vec<Pick>,
    /// Whether anything may be typed, to look for a step.
    pub typed: bool,
    /// Whether there is a hint.
    pub hint: bool,
    /// What has become of it, once it is over.
    pub debrief: Option<Debrief>,
}

/// A step as the wizard shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepSheet {
    /// Its title.
    pub title: String,
    /// What is to be done.
    pub doing: Option<String>,
    /// Its reason.
    pub why: Option<String>,
}

/// What a drill was worth, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Debrief {
    /// The score of a drill; rounds have none.
    pub score: Option<Score>,
    /// Whether it went as it should.
    pub passed: bool,
    /// Passed or not, in a sentence.
    pub verdict: String,
    /// What would have gone wrong, if something would: who loses what, what would have prevented it, where it is known from.
    pub danger: Vec<String>,
    /// What cost points.
    pub notes: Vec<String>,
    /// The trainee's way.
    pub way: Vec<Step>,
    /// The best one.
    pub best: Vec<Step>,
}

/// A step of a way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// `flow/node`.
    pub id: String,
    /// Its words.
    pub title: String,
    /// What it takes, in seconds.
    pub seconds: u32,
    /// What there is to say about it.
    pub note: Option<String>,
    /// Its reason.
    pub why: Option<String>,
    /// How many acts had been done before it; for the trainee's way.
    pub acts: Option<usize>,
}

/// What F1 shows: what is asked of the trainee, and the keys of the wizard's terminal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// In paragraphs.
    pub task: Vec<String>,
    /// Keys, and what each does.
    pub keys: Vec<(String, String)>,
}

/// The content with its scenarios, which the wizard does without.
///
/// # Errors
/// It does not resolve.
pub fn with_scenarios(content: &Content) -> Result<Content, LoadError> {
    Content::from_files((*content.files).clone())
}

/// The scenarios that can be played, as `flow/scenario`, in the order of the pack.
#[must_use]
pub fn scenarios(pack: &Pack) -> Vec<String> {
    let scenarios = pack.scenarios.iter();
    scenarios
        .map(|it| format!("{}/{}", pack[it.flow].id, it.id))
        .collect()
}

/// A drill in words.
#[derive(Debug)]
pub struct Practice {
    /// The content, with scenarios.
    pub content: Content,
    /// The words in the language in force.
    pub words: Words,
    run: Run,
    /// As it was first finished, where it was tried again since.
    first: Option<Run>,
    /// As part of an exam: its number, how many there are, and when the time is over.
    exam: Option<ExamSlot>,
    /// How many acts had been done when each event came.
    stamps: Vec<usize>,
    finder: Option<Finder>,
    /// Why it is this one, before the caller speaks.
    preface: Vec<String>,
    watcher: Option<Watcher>,
}

/// Told of each act, so that a drill that is killed is not lost.
struct Watcher(Box<dyn FnMut(&Run)>);

impl fmt::Debug for Watcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Watcher")
    }
}

/// What a trainee works on: a drill, or a short round.
#[derive(Debug)]
pub enum Exercise {
    /// A drill.
    Drill(Box<Practice>),
    /// A round of questions.
    Quiz(Quiz),
    /// The question whether to go on with a drill that was left.
    Offer(Offer),
}

impl Exercise {
    /// The words in the language in force.
    #[must_use]
    pub const fn words(&self) -> &Words {
        match self {
            Self::Drill(practice) => &practice.words,
            Self::Quiz(quiz) => &quiz.words,
            Self::Offer(offer) => &offer.left().words,
        }
    }

    /// The content.
    #[must_use]
    pub const fn content(&self) -> &Content {
        match self {
            Self::Drill(practice) => &practice.content,
            Self::Quiz(quiz) => &quiz.content,
            Self::Offer(offer) => &offer.left().content,
        }
    }

    /// Whether another exercise follows behind this one.
    #[must_use]
    pub fn is_in_exam(&self) -> bool {
        self.drill().is_some_and(|practice| practice.exam.is_some())
    }

    /// Level, clock and the time that is left of an exam, as it is now.
    #[must_use]
    pub fn exam_heading(&self) -> Option<String> {
        let practice = self.drill()?;
        practice.exam.map(|slot| practice.exam_heading(slot))
    }

    /// Whether the time of an exam is over.
    #[must_use]
    pub fn is_timed_out(&self) -> bool {
        self.drill().is_some_and(Practice::is_timed_out)
    }

    /// Whether it is the question about a drill that was left: what follows begins from its own first line.
    #[must_use]
    pub const fn is_offer(&self) -> bool {
        matches!(self, Self::Offer(_))
    }

    /// Whether a drill that is left in the middle can be gone on with.
    #[must_use]
    pub fn is_kept(&self) -> bool {
        self.drill()
            .is_some_and(|practice| practice.watcher.is_some())
    }

    /// Says something before the first line: why it is this one.
    #[must_use]
    pub fn with_preface(mut self, line: String) -> Self {
        match &mut self {
            Self::Drill(practice) => practice.preface.push(line),
            Self::Quiz(quiz) => quiz.preface.push(line),
            Self::Offer(_) => {}
        }
        self
    }

    /// The drill, if it is one.
    #[must_use]
    pub fn drill(&self) -> Option<&Practice> {
        match self {
            Self::Drill(practice) => Some(practice),
            Self::Quiz(_) | Self::Offer(_) => None,
        }
    }

    /// A sentence about drills.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        say(self.words(), id, &[])
    }

    /// What is before the trainee.
    #[must_use]
    pub fn screen(&self) -> DrillScreen {
        match self {
            Self::Drill(practice) => practice.screen(),
            Self::Quiz(quiz) => quiz.screen(),
            Self::Offer(offer) => offer.screen(),
        }
    }

    /// What is asked of the trainee here, and the keys.
    #[must_use]
    pub fn help(&self) -> Help {
        let level = self.drill().map(|practice| practice.run.assignment().level);
        let task = match level {
            Some(level) => {
                let mut task = vec![self.say(&format!("help-{}", level.id()))];
                task.push(self.say("help-push"));
                task.push(self.say("help-score"));
                task
            }
            None if self.is_offer() => vec![self.say("help-left")],
            None => vec![self.say("help-round")],
        };
        let mut keys = match level {
            Some(Level::Solo) => vec!["type", "found"],
            Some(Level::Guided | Level::Assisted) | None => vec!["pick"],
        };
        keys.extend(["move", "scroll"]);
        if level == Some(Level::Assisted) {
            keys.push("hint");
        }
        if level.is_some() && !self.is_in_exam() {
            keys.push("again");
        }
        keys.extend(["leave", "back"]);
        let keys = keys.into_iter().map(|key| {
            let id = format!("key-{key}");
            let does = self.words().get(FILE, &id, Some("does"), None).text;
            (self.say(&id), does)
        });
        Help {
            task,
            keys: keys.collect(),
        }
    }

    /// Takes an act.
    ///
    /// # Errors
    /// It does not fit; nothing has changed.
    pub fn act(&mut self, act: &Act) -> Result<(), Refused> {
        match self {
            Self::Drill(practice) => practice.act(act),
            Self::Quiz(quiz) => quiz.act(act),
            Self::Offer(_) => {
                // An empty round stands in its place while it is taken apart.
                let empty = Self::Quiz(Quiz::empty(self.content().clone(), self.words().clone()));
                let Self::Offer(offer) = std::mem::replace(self, empty) else {
                    return Err(Refused::NotNow);
                };
                match offer.choose(act) {
                    Ok(chosen) => *self = chosen,
                    Err((offer, refused)) => {
                        *self = Self::Offer(offer);
                        return Err(refused);
                    }
                }
                Ok(())
            }
        }
    }

    /// The steps that these words may mean, best first.
    pub fn find(&mut self, query: &str) -> Vec<Pick> {
        match self {
            Self::Drill(practice) => practice.find(query),
            Self::Quiz(_) | Self::Offer(_) => Vec::new(),
        }
    }

    /// Goes back to where only the first `acts` had been done.
    ///
    /// # Errors
    /// A round does not go back.
    pub fn again_from(&mut self, acts: usize) -> Result<(), Refused> {
        match self {
            Self::Drill(practice) => practice.again_from(acts),
            Self::Quiz(_) | Self::Offer(_) => Err(Refused::NotNow),
        }
    }
}

/// A sentence about drills.
#[must_use]
pub fn say(words: &Words, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
    let args = args.iter().cloned().collect();
    words.get(FILE, id, None, Some(&args)).text
}

/// Minutes and seconds.
#[must_use]
pub fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// The place of a drill in an exam. What it was worth is told at the end of all.
#[derive(Clone, Copy, Debug)]
pub struct ExamSlot {
    /// Its number, from 1.
    pub number: usize,
    /// How many there are.
    pub all: usize,
    /// When the time is over.
    pub until: Instant,
}

/// Looks for steps by their words.
#[derive(Debug)]
struct Finder {
    index: Index,
    /// Questions that several flows ask in the same words.
    twins: Vec<Vec<NodeIx>>,
    choices: Vec<Choice>,
    /// What people say, for steps that nobody would find by their own words.
    places: Places,
    pack: Rc<Pack>,
    words: Words,
}

impl Practice {
    /// A drill at its start; `content` has its scenarios.
    ///
    /// # Errors
    /// There is no such scenario, or it cannot be played.
    pub fn begin(
        content: Content,
        words: Words,
        scenario: &str,
        level: Level,
        seed: u64,
    ) -> Result<Self, NoDrill> {
        let known = scenarios(&content.pack);
        let Some(at) = known.iter().position(|name| name == scenario) else {
            let name = scenario.to_owned();
            return Err(NoDrill::Unknown { name, known });
        };
        let assignment = Assignment {
            scenario: at,
            level,
            seed,
        };
        let run = Run::new(&content.pack, assignment).ok_or_else(|| NoDrill::NotSolvable {
            name: scenario.to_owned(),
        })?;
        let stamps = vec![0; run.events().len()];
        Ok(Self {
            content,
            words,
            run,
            first: None,
            exam: None,
            stamps,
            finder: None,
            preface: Vec::new(),
            watcher: None,
        })
    }

    /// The same after what was done in it before.
    ///
    /// # Errors
    /// It does not fit any more.
    pub fn after(mut self, acts: &[Act]) -> Result<Self, NoDrill> {
        for act in acts {
            self.act(act).map_err(|_| NoDrill::Changed)?;
        }
        Ok(self)
    }

    /// Tells of each act from here on, until it was over once.
    #[must_use]
    pub fn watched(mut self, watcher: impl FnMut(&Run) + 'static) -> Self {
        self.watcher = Some(Watcher(Box::new(watcher)));
        self
    }

    /// The same as part of an exam.
    #[must_use]
    pub fn in_exam(mut self, slot: ExamSlot) -> Self {
        self.exam = Some(slot);
        self
    }

    /// A closed case as a drill; `content` has its scenarios.
    ///
    /// # Errors
    /// It did not come to an end that can be found out, or the content has changed.
    pub fn of_case(
        content: &Content,
        words: Words,
        case: &Case,
        level: Level,
        seed: u64,
    ) -> Result<Self, NoDrill> {
        let name = || FROM_CASE.to_owned();
        let scenario = scenario_of(&content.pack, case);
        let scenario = scenario.ok_or_else(|| NoDrill::NotSolvable { name: name() })?;
        let mut pack = (*content.pack).clone();
        let name = format!("{}/{}", pack[scenario.flow].id, scenario.id);
        pack.scenarios.push(scenario);
        let content = Content {
            pack: Rc::new(pack),
            ..content.clone()
        };
        Self::begin(content, words, &name, level, seed)
    }

    /// The drill.
    #[must_use]
    pub const fn run(&self) -> &Run {
        &self.run
    }

    /// The drill as it counts: what was tried again, with the answers read, is practice.
    #[must_use]
    pub fn counted(&self) -> &Run {
        self.first.as_ref().unwrap_or(&self.run)
    }

    /// The scenario, as `flow/scenario`.
    #[must_use]
    pub fn scenario(&self) -> String {
        let scenario = self.run.scenario();
        format!("{}/{}", self.pack()[scenario.flow].id, scenario.id)
    }

    fn pack(&self) -> &Pack {
        &self.content.pack
    }

    fn say(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        say(&self.words, id, args)
    }

    /// Takes an act.
    ///
    /// # Errors
    /// It does not fit; nothing has changed.
    pub fn act(&mut self, act: &Act) -> Result<(), Refused> {
        if self.is_timed_out() {
            return Err(Refused::Over);
        }
        let (words, pack) = (self.words.clone(), Rc::clone(&self.content.pack));
        let length = move |choice| Ambiguous::Narrow.width(&choice_label(&words, &pack, choice));
        // A program may send what no trainee sees. A run that is replayed in another language had other options.
        if let (Act::Pick(step), Level::Assisted, None) =
            (act, self.run.assignment().level, self.run.push())
        {
            let mut options = self.options().into_iter();
            if !options.any(|choice| choice_id(self.pack(), choice) == *step) {
                return Err(match self.run.phase() {
                    Phase::Over => Refused::Over,
                    _ => Refused::NotOffered,
                });
            }
        }
        self.run.act(act, &length)?;
        let acts = self.run.acts().len();
        let guided = self.run.assignment().level == Level::Guided;
        for event in self.run.events().iter().skip(self.stamps.len()) {
            // Guided, an act ends with the next screen: whoever tries that one again has this act behind them.
            let is_next = matches!(
                event,
                Event::Asked(_) | Event::Replied { .. } | Event::Pushed { .. }
            );
            let before = if guided && is_next { acts } else { acts - 1 };
            self.stamps.push(before);
        }
        // What is tried again is practice.
        if let (None, Some(Watcher(watcher))) = (&self.first, &mut self.watcher) {
            watcher(&self.run);
        }
        Ok(())
    }

    /// Goes back to where only the first `acts` had been done: the same drill, tried again from there.
    ///
    /// # Errors
    /// Content that changed does not take them any more.
    pub fn again_from(&mut self, acts: usize) -> Result<(), Refused> {
        if self.exam.is_some() {
            return Err(Refused::NotNow);
        }
        let done: Vec<Act> = self.run.acts().iter().take(acts).cloned().collect();
        let run = Run::new(&self.content.pack, self.run.assignment()).ok_or(Refused::NotNow)?;
        let before = std::mem::replace(&mut self.run, run);
        if self.first.is_none() && before.score().is_some() {
            self.first = Some(before.clone());
        }
        self.stamps = vec![0; self.run.events().len()];
        for act in &done {
            if let Err(refused) = self.act(act) {
                self.run = before;
                return Err(refused);
            }
        }
        Ok(())
    }

    /// What people call its trouble.
    #[must_use]
    pub fn trouble(&self) -> String {
        let flow = &self.pack()[self.flow()].id;
        self.words.get(flow, "flow", None, None).text
    }

    /// Level and clock.
    fn heading(&self) -> String {
        let level = self.run.assignment().level;
        let level = self.say(&format!("level-{}", level.id()), &[]);
        let clock = clock(self.run.used());
        self.say(
            "heading",
            &[("level", level.into()), ("clock", clock.into())],
        )
    }

    /// What is before the trainee.
    #[must_use]
    pub fn screen(&self) -> DrillScreen {
        let assignment = self.run.assignment();
        let over = self.run.phase() == Phase::Over || self.is_timed_out();
        let pushed = self.run.push().is_some();
        let heading = match self.exam {
            Some(slot) => self.exam_heading(slot),
            None => self.heading(),
        };
        DrillScreen {
            banner: self.say("banner", &[]),
            heading,
            lines: self.lines(),
            step: self.step_sheet(),
            prompt: self.prompt(),
            picks: self.picks(),
            typed: assignment.level == Level::Solo && !over && !pushed,
            hint: assignment.level == Level::Assisted && !over && !pushed && self.can_hint(),
            debrief: match self.exam {
                Some(_) => over.then(|| self.exam_done()),
                None => self.debrief(),
            },
        }
    }

    fn is_timed_out(&self) -> bool {
        self.exam.is_some_and(|slot| slot.until <= Instant::now())
    }

    /// Guided, the open step with its instruction and its reason, as for trainees in the wizard.
    fn step_sheet(&self) -> Option<StepSheet> {
        let talks = self.run.phase() == Phase::Talking && self.run.push().is_none();
        if !talks || self.run.assignment().level != Level::Guided {
            return None;
        }
        let (pack, node) = (self.pack(), self.run.open());
        Some(StepSheet {
            title: node_title(&self.words, pack, node),
            doing: node_part(&self.words, pack, node, "do"),
            why: node_part(&self.words, pack, node, "why"),
        })
    }

    fn exam_heading(&self, slot: ExamSlot) -> String {
        let left = slot.until.saturating_duration_since(Instant::now());
        let left = u32::try_from(left.as_secs()).unwrap_or(u32::MAX);
        let args = [
            ("number", slot.number.into()),
            ("all", slot.all.into()),
            ("left", clock(left).into()),
            ("clock", clock(self.run.used()).into()),
        ];
        self.say("exam-heading", &args)
    }

    fn exam_done(&self) -> Debrief {
        Debrief {
            score: None,
            passed: true,
            verdict: self.say("exam-next", &[]),
            danger: Vec::new(),
            notes: Vec::new(),
            way: Vec::new(),
            best: Vec::new(),
        }
    }

    fn can_hint(&self) -> bool {
        self.run.options(&|_| 0).len() > 2
    }

    fn prompt(&self) -> String {
        match (self.run.phase(), self.run.assignment().level) {
            (Phase::Over, _) => self.say("prompt-over", &[]),
            (Phase::Why(node), _) => {
                let title = node_title(&self.words, self.pack(), node);
                self.say("prompt-why", &[("title", title.into())])
            }
            (Phase::Talking, _) if self.run.push().is_some() => self.say("prompt-push", &[]),
            (Phase::Talking, Level::Guided) if self.run.notes().is_empty() => {
                self.say("prompt-close", &[])
            }
            (Phase::Talking, Level::Guided) => self.say("prompt-guided", &[]),
            (Phase::Talking, Level::Assisted) => self.say("prompt-assisted", &[]),
            (Phase::Talking, Level::Solo) => self.say("prompt-solo", &[]),
        }
    }

    fn picks(&self) -> Vec<Pick> {
        let pack = self.pack();
        match (self.run.phase(), self.run.assignment().level) {
            (Phase::Talking, _) if self.run.push().is_some() => {
                let retorts = self.run.retorts().into_iter();
                let picks = retorts.map(|retort| Pick {
                    act: Act::Answer(retort),
                    label: self.say(&format!("push-{}", retort.id()), &[]),
                });
                picks.collect()
            }
            (Phase::Over, _) | (Phase::Talking, Level::Solo) => Vec::new(),
            (Phase::Why(_), _) => {
                let reasons = self.run.reasons().into_iter();
                let picks = reasons.map(|node| Pick {
                    act: Act::Reason(pack.path(node)),
                    label: node_part(&self.words, pack, node, "why").unwrap_or_default(),
                });
                picks.collect()
            }
            (Phase::Talking, Level::Guided) => {
                let open = self.run.open();
                let notes = self.run.notes();
                if notes.is_empty() {
                    let label = self.say("close", &[]);
                    return vec![Pick {
                        act: Act::Close,
                        label,
                    }];
                }
                let picks = notes.into_iter().map(|id| Pick {
                    label: if *id == *STOP {
                        self.say("note-stop", &[])
                    } else {
                        answer_label(&self.words, pack, open, &id)
                    },
                    act: Act::Note(id.into()),
                });
                picks.collect()
            }
            (Phase::Talking, Level::Assisted) => {
                let options = self.options().into_iter();
                options.map(|choice| self.pick(choice)).collect()
            }
        }
    }

    /// Assisted: what there is to pick from. Two flows may ask the same in the same words: once is enough.
    fn options(&self) -> Vec<Choice> {
        let label = |choice| choice_label(&self.words, self.pack(), choice);
        let length = |choice| Ambiguous::Narrow.width(&label(choice));
        let alike = |one, other| one == other || label(one) == label(other);
        self.run.options_apart(&length, &alike)
    }

    fn pick(&self, choice: Choice) -> Pick {
        let pack = self.pack();
        Pick {
            act: Act::Pick(choice_id(pack, choice)),
            label: choice_label(&self.words, pack, choice),
        }
    }

    /// Solo: the steps that these words may mean, best first; all wrong moves among them.
    pub fn find(&mut self, query: &str) -> Vec<Pick> {
        if self.finder.is_none() {
            self.finder = Some(Finder::new(&self.words, &self.content.pack));
        }
        let choices = self.finder.as_ref().map(|finder| finder.find(query));
        let mut meant: Vec<Choice> = Vec::new();
        for choice in choices.unwrap_or_default() {
            let choice = self.meant(choice);
            if !meant.contains(&choice) {
                meant.push(choice);
            }
        }
        let mut picks: Vec<Pick> = meant.into_iter().map(|it| self.pick(it)).collect();
        // Where two flows ask in the same words, which is which.
        let labels: Vec<String> = picks.iter().map(|pick| pick.label.clone()).collect();
        for pick in &mut picks {
            let twice = labels.iter().filter(|label| **label == pick.label).count() > 1;
            let Act::Pick(step) = &pick.act else { continue };
            if let (true, Some(node)) = (twice, self.content.pack.node(step)) {
                let flow = &self.content.pack[self.content.pack[node].flow].id;
                let flow = self.words.get(flow, "flow", None, None).text;
                let args = [("title", pick.label.as_str().into()), ("flow", flow.into())];
                pick.label = say(&self.words, "of-flow", &args);
            }
        }
        picks
    }

    /// The question that is meant by one that several flows ask in the same words: the one that decides something in this
    /// case, else one at hand. Nobody can tell them apart by what they would say to the caller.
    fn meant(&self, choice: Choice) -> Choice {
        let (Choice::Step(node), Some(finder)) = (choice, &self.finder) else {
            return choice;
        };
        let order = &self.run.best().order;
        if order.contains(&node) {
            return choice;
        }
        let twins = || finder.twins(node).iter().copied();
        let meant = twins().find(|twin| order.contains(twin));
        let at_hand = || self.run.is_at_hand(node).then_some(node);
        let meant = meant.or_else(at_hand);
        let meant = meant.or_else(|| twins().find(|twin| self.run.is_at_hand(*twin)));
        meant.map_or(choice, Choice::Step)
    }

    /// What was said and what happened, in words.
    fn lines(&self) -> Vec<Said> {
        let preface = self.preface.iter().map(|line| Said {
            who: Who::Coach,
            text: line.clone(),
            acts: 0,
        });
        let events = self.run.events().iter().zip(&self.stamps);
        let events = events.flat_map(|(event, acts)| {
            let lines = self.event(event).into_iter();
            lines.map(|(who, text)| Said {
                who,
                text,
                acts: *acts,
            })
        });
        preface.chain(events).collect()
    }

    fn event(&self, event: &Event) -> Vec<(Who, String)> {
        let pack = self.pack();
        let title = |node: NodeIx| node_title(&self.words, pack, node);
        match event {
            Event::Opened => {
                vec![(Who::Caller, self.opening_in_voice())]
            }
            Event::Asked(node) => {
                let said = node_part(&self.words, pack, *node, "say");
                vec![(Who::You, said.unwrap_or_else(|| title(*node)))]
            }
            Event::Replied {
                node,
                reply,
                variant,
            } => vec![(Who::Caller, self.reply(*node, reply, *variant))],
            Event::Pushed { variant, wants } => {
                vec![(Who::Caller, self.push(*variant, *wants))]
            }
            Event::Answered { wants, retort } => self.retort(*wants, *retort),
            Event::Misheard { noted, node } => {
                let noted = if **noted == *STOP {
                    self.say("note-stop", &[])
                } else {
                    answer_label(&self.words, pack, *node, noted)
                };
                let args = [("noted", noted.into())];
                vec![(Who::Coach, self.say("misheard", &args))]
            }
            Event::NotYet(node) => {
                let args = [("title", title(*node).into())];
                vec![(Who::Coach, self.say("not-yet", &args))]
            }
            Event::Repeated(_) => vec![(Who::Coach, self.say("repeated", &[]))],
            Event::Hinted(gone) => {
                let args = [("count", gone.len().into())];
                vec![(Who::Coach, self.say("hinted", &args))]
            }
            Event::Stopped(danger) => {
                let mut lines = self.danger(*danger);
                lines.insert(0, self.say("stopped", &[]));
                lines.into_iter().map(|line| (Who::Coach, line)).collect()
            }
            Event::Concluded(node) => {
                let args = [("title", title(*node).into())];
                vec![(Who::You, self.say("concluded", &args))]
            }
            Event::Reasoned { of, picked } => {
                let right = of == picked;
                let id = if right {
                    "reason-right"
                } else {
                    "reason-wrong"
                };
                let why = node_part(&self.words, pack, *of, "why").unwrap_or_default();
                vec![(Who::Coach, self.say(id, &[("why", why.into())]))]
            }
        }
    }

    /// The caller's opening words, as this caller would say them.
    fn opening_in_voice(&self) -> String {
        let opening = sentence(self.opening());
        let id = format!("opening-{}", self.run.voice.id());
        let args = [("opening", FluentValue::from(opening.clone()))];
        if !self.has_wordings(&id, &args) {
            return opening;
        }
        self.one_of(&id, self.run.assignment().seed / 6, &args)
    }

    /// The caller's opening words; of a real case, those of a scenario that ends alike.
    fn opening(&self) -> String {
        let pack = self.pack();
        let scenario = self.run.scenario();
        let file = format!("scenarios/{}", pack[scenario.flow].id);
        let alike = pack.scenarios.iter().filter(|other| {
            let begins = other.flow == scenario.flow && other.start == scenario.start;
            begins && other.end == scenario.end
        });
        let ids = std::iter::once(&scenario.id).chain(alike.map(|other| &other.id));
        let mut openings = ids.filter_map(|id| self.words.find(&file, id, None, None));
        openings.next().map_or_else(
            || {
                let flow = &pack[scenario.flow].id;
                let trouble = self.words.get(flow, "flow", None, None).text;
                self.say("case-opening", &[("trouble", trouble.into())])
            },
            String::from,
        )
    }

    /// What the caller says, in the voice of the caller.
    fn reply(&self, node: NodeIx, reply: &Reply, variant: u64) -> String {
        let pack = self.pack();
        let plain = sentence(match reply {
            Reply::Unknown => self.one_of("unknown", variant, &[]),
            Reply::GivesUp => self.one_of("stop", variant, &[]),
            // Who rang about what the screen shows has nothing to look up.
            Reply::Fields(values) if values.is_empty() && pack[node].looks_up() => {
                self.say("no-code", &[])
            }
            Reply::Fields(values) if values.is_empty() => {
                self.words.get(CALLER, "fields-none", None, None).text
            }
            Reply::Fields(values) => {
                let values = values.iter().map(|(field, value)| {
                    let label = self
                        .words
                        .get("assets", &format!("field-{field}"), None, None);
                    let args: [(_, FluentValue<'_>); 2] = [
                        ("label", label.text.into()),
                        ("value", value.as_str().into()),
                    ];
                    let args = args.into_iter().collect();
                    self.words.get(CALLER, "field", None, Some(&args)).text
                });
                values.collect::<Vec<_>>().join(" ")
            }
            Reply::Answer(answer) => self.answer(node, answer, variant),
        });
        let args = [("reply", FluentValue::from(plain.clone()))];
        // Numbers are read out as they are, and nobody is in character in every sentence.
        let first = variant == self.run.assignment().seed % 100;
        let in_character = first || variant.is_multiple_of(2);
        if matches!(reply, Reply::Fields(_)) || pack[node].is_end() || !in_character {
            return plain;
        }
        let voice = format!("voice-{}", self.run.voice.id());
        self.one_of(&voice, variant / 2, &args)
    }

    fn answer(&self, node: NodeIx, answer: &str, variant: u64) -> String {
        let pack = self.pack();
        if let Speech::Reading(_) = pack[node].speech {
            let meaning = answer_label(&self.words, pack, node, answer);
            let args = [("meaning", FluentValue::from(meaning))]
                .into_iter()
                .collect();
            return self.words.get(CALLER, "reading", None, Some(&args)).text;
        }
        let file = format!("drills/{}", pack[pack[node].flow].id);
        if let Some(own) = self.words.find(&file, &pack[node].id, Some(answer), None) {
            return own.text;
        }
        // A pack may have no words for drills, and "can't do it" means something else with each step: then the button has to do.
        let own_unsure = answer == "unsure" && node_part(&self.words, pack, node, answer).is_some();
        if !own_unsure && self.words.find(CALLER, answer, Some("a"), None).is_some() {
            return self.one_of(answer, variant, &[]);
        }
        answer_label(&self.words, pack, node, answer)
    }

    /// One of several wordings.
    fn one_of(&self, id: &str, variant: u64, args: &[(&str, FluentValue<'_>)]) -> String {
        const WORDINGS: [&str; 3] = ["a", "b", "c"];
        let args = args.iter().cloned().collect();
        let has = |wording: &&&str| {
            let found = self.words.find(CALLER, id, Some(wording), Some(&args));
            found.is_some()
        };
        let wordings: Vec<&&str> = WORDINGS.iter().filter(has).collect();
        let count = u64::try_from(wordings.len().max(1)).unwrap_or(1);
        let at = usize::try_from(variant % count).unwrap_or(0);
        let wording = wordings.get(at).map(|wording| **wording);
        self.words.get(CALLER, id, wording, Some(&args)).text
    }

    /// What is said to a caller who pushes, and what they make of it.
    fn retort(&self, wants: usize, retort: Retort) -> Vec<(Who, String)> {
        let id = self
            .pack()
            .temptations
            .get(wants)
            .map_or("", |wrong| &wrong.id);
        match retort {
            Retort::GoOn => Vec::new(),
            Retort::Refuse => {
                let loss = self.words.get("drills/wrong", id, Some("loss"), None).text;
                let said = self.say("push-refused", &[("loss", loss.into())]);
                let variant = u64::try_from(wants).unwrap_or(0);
                let reply = self.one_of("refused", variant, &[]);
                vec![(Who::You, said), (Who::Caller, reply)]
            }
            Retort::Yield => vec![(Who::You, self.say("push-yielded", &[]))],
        }
    }

    /// The caller pushes, for a wrong move or for nothing.
    fn push(&self, variant: u64, wants: Option<usize>) -> String {
        if let Some(wrong) = wants.and_then(|at| self.pack().temptations.get(at)) {
            return self
                .words
                .get("drills/wrong", &wrong.id, Some("push"), None)
                .text;
        }
        if self.run.voice == Voice::Guessing
            && let Some(guess) = self.guess(variant)
        {
            let args = [("guess", FluentValue::from(guess))];
            if self.has_wordings("guess", &args) {
                return self.one_of("guess", variant / 8, &args);
            }
        }
        // Where nothing tempts, a risky one is only in a hurry.
        let voice = match self.run.voice {
            Voice::Risky => Voice::Angry,
            voice => voice,
        };
        self.one_of(&format!("push-{}", voice.id()), variant, &[])
    }

    /// What somebody may take this trouble for: one that its steps lead to, or a cause of it that is not the one.
    fn guess(&self, variant: u64) -> Option<String> {
        let pack = self.pack();
        let scenario = self.run.scenario();
        let flow = &pack[scenario.flow];
        let right = pack[scenario.end].kind.cause();
        let mut guesses: Vec<String> = Vec::new();
        // That it is not found out is nobody's guess.
        let known = flow.causes.iter().zip(0..);
        for (cause, at) in known.filter(|(cause, _)| &*cause.id != "other") {
            let here = right == Some(at) && pack[scenario.end].flow == scenario.flow;
            let id = format!("cause-{}", cause.id);
            let name = self.words.find(&flow.id, &id, None, None);
            guesses.extend(name.filter(|_| !here).map(String::from));
        }
        if guesses.is_empty() {
            let next = flow.each_node();
            let next = next.flat_map(|node| pack[node].answers().map(|answer| answer.to));
            let next = next.map(|to| pack[to].flow).filter(|other| {
                let is_trouble = !pack[*other].gate && &*pack[*other].id != "start";
                is_trouble && *other != scenario.flow && pack.flow(CODES) != Some(*other)
            });
            let next: BTreeSet<FlowIx> = next.collect();
            let names = next.into_iter();
            guesses.extend(
                names.map(|other| self.words.get(&pack[other].id, "flow", None, None).text),
            );
        }
        let count = u64::try_from(guesses.len()).ok().filter(|it| *it > 0)?;
        let at = usize::try_from(variant % count).unwrap_or(0);
        let end = |c: char| c.is_ascii_punctuation() || c == '。';
        guesses
            .get(at)
            .map(|it| it.trim_end_matches(end).to_owned())
    }

    fn has_wordings(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> bool {
        let args = args.iter().cloned().collect();
        let found = self.words.find(CALLER, id, Some("a"), Some(&args));
        found.is_some()
    }

    fn flow(&self) -> FlowIx {
        self.run.scenario().flow
    }

    /// Who would have lost what, which question would have prevented it, and where that is known from.
    fn danger(&self, danger: Danger) -> Vec<String> {
        let pack = self.pack();
        let title = |node: NodeIx| node_title(&self.words, pack, node);
        let (loss, prevented, sources) = match danger {
            Danger::Temptation(at) => {
                let wrong = &pack.temptations[at];
                let loss = self
                    .words
                    .get("drills/wrong", &wrong.id, Some("loss"), None);
                (
                    loss.text,
                    Some(title(wrong.prevented_by)),
                    wrong.sources.clone(),
                )
            }
            Danger::Step(step) => {
                let id = &pack[step.risk].id;
                let loss = self.words.get("drills/risks", id, None, None).text;
                let known = pack
                    .risk_sources
                    .iter()
                    .find(|(risk, _)| *risk == step.risk);
                let sources = known.map(|(_, sources)| sources.clone());
                (loss, step.asked_by.map(title), sources.unwrap_or_default())
            }
            Danger::Misheard(node) => return self.danger_of_note(node),
        };
        let mut lines = vec![loss];
        if let Some(prevented) = prevented {
            lines.push(self.say("prevented-by", &[("title", prevented.into())]));
        }
        if !sources.is_empty() {
            let sources: Vec<&str> = sources.iter().map(|source| &**source).collect();
            lines.push(self.say("sources", &[("sources", sources.join(", ").into())]));
        }
        lines
    }

    /// The same where something was noted that nobody had said.
    fn danger_of_note(&self, node: NodeIx) -> Vec<String> {
        let pack = self.pack();
        let mut lines = vec![self.words.get("drills/risks", "misheard", None, None).text];
        let noted = self
            .run
            .events()
            .iter()
            .rev()
            .find_map(|event| match event {
                Event::Misheard { node: at, noted } if *at == node => Some(noted),
                _ => None,
            });
        let risk = noted.and_then(|noted| risk_of_note(pack, self.flow(), node, noted));
        let risk_words = risk.map(|risk| &pack[risk].id);
        lines.extend(risk_words.map(|id| self.words.get("drills/risks", id, None, None).text));
        let title = node_title(&self.words, pack, node);
        lines.push(self.say("prevented-by-hearing", &[("title", title.into())]));
        let known = pack.risk_sources.iter();
        let mut known = known.filter(|(known, _)| Some(*known) == risk);
        if let Some((_, sources)) = known.next().filter(|(_, sources)| !sources.is_empty()) {
            let sources: Vec<&str> = sources.iter().map(|source| &**source).collect();
            lines.push(self.say("sources", &[("sources", sources.join(", ").into())]));
        }
        lines
    }

    fn debrief(&self) -> Option<Debrief> {
        let score = self.run.score()?;
        let verdict = if score.danger {
            "verdict-danger"
        } else if !score.right_end {
            "verdict-wrong-end"
        } else if !score.decided {
            "verdict-guessed"
        } else if score.passed {
            "verdict-passed"
        } else {
            "verdict-not-passed"
        };
        let verdict = self.say(verdict, &[("points", score.points.into())]);
        let danger = self.run.danger();
        let danger = danger.map_or_else(Vec::new, |danger| self.danger(danger));
        Some(Debrief {
            verdict,
            danger,
            notes: self.notes(&score),
            way: self.way(&score),
            best: self.best(),
            passed: score.passed,
            score: Some(score),
        })
    }

    fn notes(&self, score: &Score) -> Vec<String> {
        let mut notes = Vec::new();
        let args = [
            ("used", clock(score.used).into()),
            ("best", clock(score.best).into()),
        ];
        notes.push(self.say("note-time", &args));
        let best = self.run.best().seconds;
        if best < score.best {
            // The wizard goes by its own order, so nobody is blamed for what it asks besides.
            notes.push(self.say("note-wizard", &[("best", clock(best).into())]));
        }
        let counts = [
            ("note-needless", score.needless.len()),
            ("note-repeated", score.repeated.len()),
            ("note-unheard", score.unheard.len()),
            ("note-hints", score.hints as usize),
            ("note-misheard", score.misheard as usize),
            ("note-detours", score.detours as usize),
            ("note-unanswered", score.unanswered as usize),
            ("note-refused", score.refused as usize),
        ];
        for (id, count) in counts {
            if count > 0 {
                notes.push(self.say(id, &[("count", count.into())]));
            }
        }
        if score.right_end && !score.decided && !score.danger {
            for node in self.run.undecided_by() {
                let title = node_title(&self.words, self.pack(), node);
                notes.push(self.say("not-asked", &[("title", title.into())]));
            }
        }
        for node in &score.unheard {
            let title = node_title(&self.words, self.pack(), *node);
            notes.push(self.say("unheard", &[("title", title.into())]));
        }
        if score.questions > 0 {
            let args = [
                ("right", score.reasons_right.into()),
                ("all", score.questions.into()),
            ];
            notes.push(self.say("note-reasons", &args));
        }
        if !score.right_end && !score.danger {
            let end = node_title(&self.words, self.pack(), self.run.scenario().end);
            notes.push(self.say("right-end", &[("title", end.into())]));
        }
        notes
    }

    fn step(&self, node: NodeIx, note: Option<&str>, acts: Option<usize>) -> Step {
        let pack = self.pack();
        Step {
            id: pack.path(node),
            title: node_title(&self.words, pack, node),
            seconds: seconds(pack, node),
            note: note.map(|id| self.say(id, &[])),
            why: node_part(&self.words, pack, node, "why"),
            acts,
        }
    }

    fn way(&self, score: &Score) -> Vec<Step> {
        let mut seen = BTreeSet::new();
        let mut steps = Vec::new();
        for (event, acts) in self.run.events().iter().zip(&self.stamps) {
            match event {
                Event::Asked(node) => {
                    let again = !seen.insert(*node) && score.repeated.contains(node);
                    let note = if again {
                        Some("step-repeated")
                    } else if score.idle.contains(node) {
                        Some("step-needless")
                    } else {
                        None
                    };
                    steps.push(self.step(*node, note, Some(*acts)));
                }
                Event::NotYet(node) => {
                    steps.push(self.step(*node, Some("step-not-yet"), Some(*acts)));
                }
                Event::Stopped(danger) => {
                    let (id, title) = match danger {
                        Danger::Step(step) => (
                            self.pack().path(step.node),
                            node_title(&self.words, self.pack(), step.node),
                        ),
                        Danger::Temptation(at) => {
                            let choice = Choice::Wrong(*at);
                            let label = choice_label(&self.words, self.pack(), choice);
                            (choice_id(self.pack(), choice), label)
                        }
                        Danger::Misheard(node) => (
                            self.pack().path(*node),
                            node_title(&self.words, self.pack(), *node),
                        ),
                    };
                    steps.push(Step {
                        id,
                        title,
                        seconds: 0,
                        note: Some(self.say("step-danger", &[])),
                        why: None,
                        acts: Some(*acts),
                    });
                }
                Event::Opened
                | Event::Replied { .. }
                | Event::Pushed { .. }
                | Event::Answered { .. }
                | Event::Misheard { .. }
                | Event::Repeated(_)
                | Event::Hinted(_)
                | Event::Concluded(_)
                | Event::Reasoned { .. } => {}
            }
        }
        steps
    }

    /// The computed one, at all levels: what the wizard asks besides is not what the trainee would have to ask.
    fn best(&self) -> Vec<Step> {
        let steps = self.run.best().order.iter();
        steps.map(|node| self.step(*node, None, None)).collect()
    }
}

impl Debrief {
    /// Both ways beside each other, as positions in `way` and `best`: steps of both in one row, what only one of them has in a
    /// row of its own.
    #[must_use]
    pub fn rows(&self) -> Vec<(Option<usize>, Option<usize>)> {
        let (way, best) = (&self.way, &self.best);
        // How many steps the rest of both has in common.
        let mut common = vec![vec![0usize; best.len() + 1]; way.len() + 1];
        for at in (0..way.len()).rev() {
            for other in (0..best.len()).rev() {
                common[at][other] = if way[at].id == best[other].id {
                    common[at + 1][other + 1] + 1
                } else {
                    common[at + 1][other].max(common[at][other + 1])
                };
            }
        }
        let (mut at, mut other) = (0, 0);
        let mut rows = Vec::new();
        while at < way.len() || other < best.len() {
            let both = at < way.len() && other < best.len();
            if both && way[at].id == best[other].id {
                rows.push((Some(at), Some(other)));
                (at, other) = (at + 1, other + 1);
            } else if other == best.len()
                || at < way.len() && common[at + 1][other] >= common[at][other + 1]
            {
                rows.push((Some(at), None));
                at += 1;
            } else {
                rows.push((None, Some(other)));
                other += 1;
            }
        }
        rows
    }
}

impl Finder {
    fn new(words: &Words, pack: &Rc<Pack>) -> Self {
        let mut choices: Vec<Choice> = (0..pack.nodes.len())
            .map(NodeIx::new)
            .filter(|node| {
                let made = pack.flow(CODES) == Some(pack[*node].flow);
                !made && !matches!(pack[*node].kind, Kind::Pass { .. })
            })
            .map(Choice::Step)
            .collect();
        choices.extend((0..pack.temptations.len()).map(Choice::Wrong));
        let items = choices.iter().map(|choice| {
            let mut texts = vec![Text {
                text: choice_label(words, pack, *choice),
                role: Role::Title,
            }];
            if let Choice::Step(node) = choice {
                let more = node_part(words, pack, *node, "do");
                texts.extend(more.map(|text| Text {
                    text,
                    role: Role::About,
                }));
            }
            Item {
                kind: search::Kind::Flow,
                to: choice_id(pack, *choice),
                code: None,
                texts,
            }
        });
        let mut asked: BTreeMap<(String, Option<String>), Vec<NodeIx>> = BTreeMap::new();
        for choice in &choices {
            if let Choice::Step(node) = choice
                && matches!(pack[*node].kind, Kind::Ask { .. })
            {
                let said = node_part(words, pack, *node, "say");
                let title = node_title(words, pack, *node);
                asked.entry((title, said)).or_default().push(*node);
            }
        }
        let twins = asked.into_values().filter(|nodes| nodes.len() > 1);
        Self {
            index: Index::new(items.collect()),
            twins: twins.collect(),
            choices,
            places: Places::new(pack, words),
            pack: Rc::clone(pack),
            words: words.clone(),
        }
    }

    /// The questions in the same words, itself among them.
    fn twins(&self, node: NodeIx) -> &[NodeIx] {
        let mut twins = self.twins.iter();
        twins
            .find(|twins| twins.contains(&node))
            .map_or(&[], |it| it)
    }

    /// By the words of the steps, then by what the wizard's own search makes of them.
    fn find(&self, query: &str) -> Vec<Choice> {
        let hits = self.index.find(query, MOST_FOUND - MOST_PLACES).into_iter();
        let hits = hits.filter_map(|hit| self.choices.get(hit.item).copied());
        let mut found: Vec<Choice> = hits.collect();
        let places = self
            .places
            .look_up(&self.pack, &self.words, query, MOST_PLACES);
        let places = places
            .found
            .iter()
            .filter_map(|found| self.pack.node(&found.to));
        for step in places.map(Choice::Step) {
            if found.len() < MOST_FOUND && !found.contains(&step) && self.choices.contains(&step) {
                found.push(step);
            }
        }
        found
    }
}

/// The risk that an answer which nobody gave would have let somebody run: of a step of this trouble, if one has it.
fn risk_of_note(pack: &Pack, flow: FlowIx, node: NodeIx, noted: &str) -> Option<RiskIx> {
    let answer = pack[node].answers().find(|answer| *answer.id == *noted)?;
    let here = pack[node].flow;
    let gates: Vec<FlowIx> = answer
        .set
        .iter()
        .filter_map(|setting| match pack.opened_by_words(*setting)? {
            Opens::Gate(gate) => Some(gate),
            Opens::Step => None,
        })
        .chain(pack[here].gate.then_some(here))
        .collect();
    let meets = |need: &Need| {
        let mut set = answer.set.iter();
        let met = |setting: &Setting| need.fact == setting.fact && need.met_by(setting.value);
        let follows = |setting: &Setting| {
            let mut rules = pack.derivations.iter();
            rules.any(|rule| {
                let mut when = rule.when.iter();
                met(&rule.setting)
                    && when.any(|it| it.fact == setting.fact && it.met_by(setting.value))
            })
        };
        let gate = pack[need.fact].gate;
        set.any(|setting| met(setting) || follows(setting))
            || gate.is_some_and(|gate| gates.contains(&gate))
    };
    let risks = (0..pack.risks.len()).map(RiskIx::new);
    let risks: Vec<RiskIx> = risks
        .filter(|risk| pack[*risk].needs.iter().any(meets))
        .collect();
    let runs = |risk: &RiskIx, flow: FlowIx| {
        let mut nodes = pack[flow].each_node();
        nodes.any(|node| pack[node].risks.contains(risk))
    };
    let near = risks
        .iter()
        .find(|risk| runs(risk, flow) || runs(risk, here));
    near.or(risks.first()).copied()
}

/// The name of a choice in an act.
fn choice_id(pack: &Pack, choice: Choice) -> String {
    match choice {
        Choice::Step(node) => pack.path(node),
        Choice::Wrong(at) => format!("wrong/{}", pack.temptations[at].id),
    }
}

/// What a choice says.
fn choice_label(words: &Words, pack: &Pack, choice: Choice) -> String {
    match choice {
        Choice::Step(node) => node_title(words, pack, node),
        Choice::Wrong(at) => {
            let id = &pack.temptations[at].id;
            words.get("drills/wrong", id, None, None).text
        }
    }
}

/// What is said, with a sign at its end: something may be said behind it.
fn sentence(text: String) -> String {
    match text.chars().last() {
        Some(last) if last.is_alphanumeric() => {
            let stop = if search::is_han(last) { '。' } else { '.' };
            format!("{text}{stop}")
        }
        _ => text,
    }
}
