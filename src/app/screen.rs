//! What a screen says, in words, for every front end: all of them draw this one value, so they cannot disagree.

use std::collections::BTreeMap;

use super::{ActiveCase, CALL_BACK, codes::scoped};
use crate::{
    pack::{
        Caller, ContactIx, Desk, FactIx, FieldIx, FieldKind, FlowIx, Kind, NodeIx, Pack, PictureIx,
        ProbeKind, Queue, Reading, Setting, Speech, Urgency, Variable,
    },
    probe::Finding,
    session::{Bounds, CLAIMS, Entry, How, Proof, Recheck, Session, State, Stated, Visit},
    settings::{Profile, REGION, Role},
    words::{FluentArgs, FluentValue, Status, Word, Words},
};

/// The answer of who cannot tell.
const UNSURE: &str = "unsure";

/// The open screen of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// `flow/node`, or [`CLAIMS`].
    pub id: String,
    /// The node; where facts are to be confirmed, the one that follows if they are not.
    pub node: NodeIx,
    /// The name of the flow, as people know it.
    pub flow: String,
    /// The question, the action, or what has been reached.
    pub title: String,
    /// What to do.
    pub how: Option<String>,
    /// Words to read out.
    pub say: Option<String>,
    /// The reason.
    pub why: Option<String>,
    /// Why something is asked that was known.
    pub again: Option<String>,
    /// A screen of a gate: which step is to be made safe.
    pub before: Option<String>,
    /// Drawing beside the words.
    pub picture: Option<PictureIx>,
    /// The answers, in order.
    pub choices: Vec<Choice>,
    /// The answer that is likely the one.
    pub suggested: Option<Likely>,
    /// What this computer finds out by itself.
    pub probed: Option<Probed>,
    /// Seconds to wait before the result counts.
    pub wait: Option<u16>,
    /// What the kind of screen adds.
    pub body: Body,
    /// Screens answered so far.
    pub done: usize,
    /// Screens still to come; zero at an end, and before they were counted.
    pub bounds: Bounds,
    /// Some of the words stand in another language than the one chosen.
    pub fallback: bool,
}

/// What one kind of screen adds to the words.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Words and answers alone.
    Step,
    /// Fields to fill in.
    Form {
        /// The fields.
        fields: Vec<FieldRow>,
    },
    /// What came with a hand-over, to be confirmed before it counts.
    Claims(Vec<Claim>),
    /// An end: fixed.
    Solved(Solved),
    /// An end: call.
    Support(Box<Support>),
}

impl Body {
    /// The fields to fill in.
    #[must_use]
    pub fn fields(&self) -> &[FieldRow] {
        match self {
            Self::Form { fields } => fields,
            Self::Support(support) => &support.fields,
            Self::Step | Self::Claims(_) | Self::Solved(_) => &[],
        }
    }

    /// Whom to call, on an end that says so.
    #[must_use]
    pub fn support(&self) -> Option<&Support> {
        match self {
            Self::Support(support) => Some(support),
            Self::Step | Self::Form { .. } | Self::Claims(_) | Self::Solved(_) => None,
        }
    }

    /// What is to be confirmed.
    #[must_use]
    pub fn claims(&self) -> &[Claim] {
        match self {
            Self::Claims(claims) => claims,
            Self::Step | Self::Form { .. } | Self::Solved(_) | Self::Support(_) => &[],
        }
    }
}

/// An answer on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Answer id.
    pub id: String,
    /// What the button says.
    pub label: String,
    /// The digit that gives it: 1 to 9, and 0 for "not sure".
    pub digit: char,
}

/// An answer that something speaks for. Only a person gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely {
    /// Answer id.
    pub answer: String,
    /// What speaks for it.
    pub from: Ground,
    /// The words that speak for it: as they were typed, or as the finding stands on the screen.
    pub words: String,
}

/// What speaks for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// Words that were typed.
    Words,
    /// What this computer has found out by itself.
    Probe,
}

impl Ground {
    /// The same for programs.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Probe => "probe",
        }
    }

    /// The message of `common.ftl` that marks the answer.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::Words => "suggested",
            Self::Probe => "suggested-probe",
        }
    }
}

/// What this computer finds out about the open step by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probed {
    /// What is tried.
    pub kind: ProbeKind,
    /// What came of it; `None` while it is under way.
    pub finding: Option<Finding>,
    /// The same in words.
    pub text: String,
}

/// Something that somebody else says is so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Fact id.
    pub fact: String,
    /// Its name, or the question that it answers.
    pub label: String,
    /// Value id.
    pub value: String,
    /// The value in words.
    pub value_label: String,
}

/// What a `solved` screen adds.
#[derive(Clone, Debug, PartialEq)]
pub struct Solved {
    /// What it was, as far as known.
    pub cause: Option<(String, String)>,
    /// The named test that proves the fix.
    pub test: Option<String>,
    /// How it was proved, once it was.
    pub proof: Option<Proof>,
    /// Steps that were tried, with their results.
    pub tried: Vec<Tried>,
}

/// What a `support` screen adds.
#[derive(Clone, Debug, PartialEq)]
pub struct Support {
    /// What it probably is: id and words.
    pub cause: Option<(String, String)>,
    /// Who to call: id and name.
    pub contact: (String, String),
    /// Where the number stands.
    pub contact_where: String,
    /// Who makes the call.
    pub caller: Caller,
    /// What becomes of the case at this desk.
    pub route: Route,
    /// The number from the shop's settings.
    pub phone: Option<String>,
    /// Its opening hours, from the shop's settings.
    pub hours: Option<String>,
    /// How soon, as id.
    pub urgency: Urgency,
    /// How soon, in words.
    pub urgency_label: String,
    /// The sentence to start with.
    pub open: String,
    /// What to have ready.
    pub fields: Vec<FieldRow>,
    /// Steps that were tried, with their results.
    pub tried: Vec<Tried>,
    /// What must never be said or asked for on the phone.
    pub privacy: String,
}

/// Where a case goes on that ends with support: at a shop to the contact, at the desks of agents to a queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Whose desk it is.
    pub desk: Desk,
    /// The team of the acquirer's, id and name, where the acquirer deals with it.
    pub queue: Option<(String, String)>,
    /// What is to be done, in a few words.
    pub heading: String,
    /// What an agent tells the caller first; nothing at a shop.
    pub say: Option<String>,
    /// The other way, where there are two: the caller rings the contact.
    pub instead: Option<String>,
    /// How the queue is reached, from the settings.
    pub reached: Option<String>,
}

/// A field of a form or a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldRow {
    /// The field.
    pub field: FieldIx,
    /// Field id.
    pub id: String,
    /// Its name.
    pub label: String,
    /// What it looks like, for instance.
    pub hint: String,
    /// What it takes.
    pub kind: FieldKind,
    /// Its value, once known.
    pub value: Option<String>,
    /// Where the value comes from.
    pub source: Source,
    /// Whether it is asked for while it is empty; without one, only who wants to is shown it.
    pub needed: bool,
}

impl FieldRow {
    /// Whether it stands on the screen as long as nobody asks for everything.
    #[must_use]
    pub const fn is_shown(&self) -> bool {
        self.needed || self.value.is_some()
    }

    /// Whether the value was typed into the case, or said in it.
    #[must_use]
    pub const fn is_own(&self) -> bool {
        matches!(self.source, Source::Case)
    }
}

/// Where the value of a field comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// It was typed there, or in words that led into the case; or there is none.
    Case,
    /// From the shop's settings.
    Shop,
    /// Known of who called.
    Caller,
    /// From an answer, in its words.
    Answer,
}

/// A step that was taken, with its result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// `flow/node`.
    pub id: String,
    /// The question or action.
    pub title: String,
    /// Answer id; empty when the person stopped there.
    pub answer: String,
    /// What was answered.
    pub label: String,
    /// How it came into the trail.
    pub how: How,
    /// What came of it.
    pub mark: Mark,
    /// The position in the log of its turn.
    pub turn: usize,
    /// What words said, if nothing else is the reason.
    pub stated: Option<FromWords>,
}

/// What a step of the way is: nothing that failed or was left out may look as if it had been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Done, and it helped.
    Helped,
    /// Done, and it did not help.
    DidNotHelp,
    /// A question that was answered.
    Answered,
    /// It could not be done, or was not.
    Skipped,
    /// Not asked: it was said beforehand.
    Said,
    /// Not asked again: it was known.
    Known,
    /// Left for support.
    Stopped,
}

impl Mark {
    /// Of a step of the way.
    #[must_use]
    pub fn of(pack: &Pack, visit: &Visit) -> Self {
        let answer = visit.answer.as_deref().unwrap_or_default();
        match visit.how {
            How::Known => return Self::Known,
            How::Stated => return Self::Said,
            How::Stopped => return Self::Stopped,
            How::Answered => {}
        }
        match pack[visit.node].kind {
            Kind::Try { .. } | Kind::Solved { .. } => match answer {
                "fixed" | "confirmed" => Self::Helped,
                "still" | "failed" => Self::DidNotHelp,
                "unsure" | "assumed" => Self::Skipped,
                _ => Self::Answered,
            },
            Kind::Ask { .. }
            | Kind::Tell { .. }
            | Kind::Form { .. }
            | Kind::Support { .. }
            | Kind::Pass { .. } => Self::Answered,
        }
    }

    /// The same for programs.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::DidNotHelp => "did-not-help",
            Self::Answered => "answered",
            Self::Skipped => "skipped",
            Self::Said => "said",
            Self::Known => "known",
            Self::Stopped => "stopped",
        }
    }
}

/// Words that established a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromWords {
    /// The fact.
    pub fact: String,
    /// What was typed, masked.
    pub words: String,
}

/// A part of the words, in the order in which a role wants them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What to do.
    Do,
    /// Words to read out.
    Say,
    /// The reason.
    Why,
}

/// How soon, in words: agents pass on, and ring nobody.
#[must_use]
pub fn urgency_label(words: &Words, urgency: Urgency, desk: Desk) -> String {
    let id = format!("urgency-{}", urgency.id());
    let passed_on = (desk != Desk::Shop).then_some("passed-on");
    words.get("common", &id, passed_on, None).text
}

/// For whom a screen is put into words: what is known of the shop, and whose desk it is.
#[derive(Clone, Copy, Debug)]
pub struct Audience<'a> {
    /// What is set on this device.
    pub profile: &'a Profile,
    /// Whose desk it is.
    pub desk: Desk,
    /// What is known of who called: field id → value.
    pub caller: &'a BTreeMap<String, String>,
}

impl<'a> Audience<'a> {
    /// What is known of a field before anything was asked.
    #[must_use]
    pub fn known(self, pack: &'a Pack, field: FieldIx) -> Option<(&'a String, Source)> {
        let field = &pack[field];
        if let Some(value) = self.caller.get(&*field.id) {
            return Some((value, Source::Caller));
        }
        // The settings of an agent's desk do not know the shop that calls.
        let own = self
            .profile
            .station
            .is
            .is_none_or(|desk| desk == Desk::Shop);
        let key = field.shop.as_ref().filter(|_| own)?;
        let value = self.profile.shop.get(&**key)?;
        Some((value, Source::Shop))
    }
}

impl Screen {
    /// The open screen without its bounds, which take a few milliseconds the first time.
    #[must_use]
    pub fn before_looking_ahead(session: &Session, words: &Words, audience: Audience<'_>) -> Self {
        let pack = &**session.pack();
        let state = session.state();
        let node = &pack[state.at()];
        let mut voice = Voice::of(session, words, Some(audience));
        let claims = state.claims(pack);
        if !claims.is_empty() {
            return voice.claims_screen(state, &claims);
        }
        let flow = pack[state.flow(pack)].id.clone();
        // An end that is looked at again has more to say than that it is over.
        let proved = state.proof == Some(Proof::Confirmed) && node.again.is_none();
        let title = if proved {
            // "You may take it once more" has been done: it must not stand there any longer.
            voice.text("common", "proof-confirmed", None)
        } else {
            voice.node(state.at(), None)
        };
        let body = voice.body(session, audience);
        let choices = voice.choices(state);
        let part = |voice: &mut Voice<'_>, attr| voice.optional(state.at(), attr);
        Self {
            id: pack.path(state.at()),
            node: state.at(),
            flow: voice.text(&flow, "flow", None),
            title,
            how: if proved {
                Some(voice.text("common", "proof-done", None))
            } else {
                part(&mut voice, "do")
            },
            say: part(&mut voice, "say").filter(|_| !proved),
            why: part(&mut voice, "why"),
            again: state
                .recheck()
                .filter(|_| !state.ended(pack))
                .and_then(|why| voice.again(why)),
            // At an end of a gate the step that asked for it is not to be done at all.
            before: state
                .pending_gate_for()
                .filter(|_| !node.is_end())
                .map(|asker| voice.before(asker)),
            picture: node.picture,
            choices,
            suggested: None,
            probed: None,
            wait: node.kind.wait(),
            body,
            done: state.done,
            bounds: Bounds::default(),
            fallback: voice.fallback,
        }
    }

    /// The parts to show, most important first. The first is the main one. On the phone that is what to say; how it is
    /// done, and why, is for whoever asks.
    #[must_use]
    pub fn parts(&self, role: Role, with_why: bool) -> Vec<(Part, &str)> {
        let how = self.how.as_deref().map(|text| (Part::Do, text));
        let say = self.say.as_deref().map(|text| (Part::Say, text));
        let why = self.why.as_deref().map(|text| (Part::Why, text));
        let shown = match role {
            Role::Clerk => [how, None, why.filter(|_| with_why)],
            Role::Agent => {
                let asked = with_why || say.is_none();
                [say, how.filter(|_| asked), why.filter(|_| with_why)]
            }
            Role::Trainee => [how, None, why],
        };
        shown.into_iter().flatten().collect()
    }
}

/// The most screens that are counted; of more it is said that there are a few.
const MOST_COUNTED: usize = 9;

/// How many screens are left, in words; nothing at an end and while the trouble is still
/// looked for.
#[must_use]
pub fn steps_left(session: &Session, bounds: Bounds, words: &Words) -> Option<String> {
    let pack = session.pack();
    let looking = pack.flow("start") == Some(session.state().flow(pack));
    let node = &pack[session.state().at()];
    // At an end only its proof is left, and what follows where that fails nobody reckons with.
    if looking || node.is_end() || bounds.most == 0 {
        return None;
    }
    // Where nothing is known yet, "a few" says nothing.
    if bounds.most > MOST_COUNTED && session.state().trail().is_empty() {
        return None;
    }
    // A code's two questions always lead on into another flow.
    if node.speech.code().is_some() {
        return None;
    }
    // Over all flows: within this one the number would rise where another takes over, and its last step is not the
    // last that is asked.
    let id = if bounds.most == 1 {
        "steps-last"
    } else {
        "steps-left"
    };
    let args = [
        ("least", FluentValue::from(bounds.least.max(1))),
        ("most", bounds.most.into()),
    ];
    Some(
        words
            .get("common", id, None, Some(&args.into_iter().collect()))
            .text,
    )
}

/// The way so far, in words. What was known already is listed once, not at every gate that asks again; what words
/// said stands where they were said, whether a question was passed over for it or not.
#[must_use]
pub fn trail(session: &Session, words: &Words) -> Vec<Tried> {
    let mut voice = Voice::of(session, words, None);
    let state = session.state();
    let stated = state.stated().iter();
    let mut steps: Vec<Tried> = stated
        .filter_map(|stated| voice.stated(session, *stated))
        .collect();
    let visits = state.trail().iter();
    let visits = visits.filter(|visit| visit.how != How::Stated);
    steps.extend(visits.map(|visit| voice.visit(visit)));
    // Of one turn, what words said comes first.
    steps.sort_by_key(|step| step.turn);
    steps
        .into_iter()
        .fold(Vec::new(), |mut listed: Vec<Tried>, step| {
            // Two gates may ask the same question in the same words.
            let again =
                |earlier: &Tried| earlier.title == step.title && earlier.label == step.label;
            if step.how != How::Known || !listed.iter().any(again) {
                listed.push(step);
            }
            listed
        })
}

/// The words that established a fact, if nothing else did.
#[must_use]
pub fn from_words(session: &Session, fact: FactIx) -> Option<FromWords> {
    let stated = session.state().stated_fact(fact)?;
    words_of(session, stated)
}

fn words_of(session: &Session, stated: Stated) -> Option<FromWords> {
    let Entry::Jump {
        known: Some(known), ..
    } = session.case().log.get(stated.turn)?
    else {
        return None;
    };
    Some(FromWords {
        fact: session.pack()[stated.setting.fact].id.to_string(),
        words: known.said.clone(),
    })
}

/// What was answered so far, in words: what support wants to know was tried.
#[must_use]
pub fn tried(session: &Session, words: &Words) -> Vec<Tried> {
    Voice::of(session, words, None).tried(session.state())
}

/// What a variable of a text stands for in this case; `None`: there is no such variable.
#[must_use]
pub fn variable(active: &ActiveCase, words: &Words, name: &str) -> Option<FluentValue<'static>> {
    let session = &active.session;
    let flow = session.state().flow(session.pack());
    Voice::of(session, words, Some(active.audience())).look_up(flow, name)
}

/// The question whether what came with a hand-over is true, and an answer to it.
#[must_use]
pub fn claims_answered(words: &Words, answer: &str) -> (String, String) {
    (
        words.common("claims"),
        words.common(&format!("claims-{answer}")),
    )
}

/// What an answer says on its node's screen.
#[must_use]
pub fn answer_label(words: &Words, pack: &Pack, node: NodeIx, answer: &str) -> String {
    Voice::new(words, pack).label(node, answer)
}

/// The question or action of a node.
#[must_use]
pub fn node_title(words: &Words, pack: &Pack, node: NodeIx) -> String {
    Voice::new(words, pack).node(node, None)
}

/// A part of what a node says: `do`, `say`, `why`.
#[must_use]
pub fn node_part(words: &Words, pack: &Pack, node: NodeIx, part: &str) -> Option<String> {
    Voice::new(words, pack).optional(node, part)
}

/// The question whose answer says that a fact has this value; one of a gate, if there is one.
fn asked(pack: &Pack, claim: Setting) -> Option<(NodeIx, &str)> {
    let nodes = pack
        .flows
        .iter()
        .flat_map(|flow| flow.each_node().map(move |node| (flow.gate, node)));
    let asked = nodes.filter_map(|(gate, at)| {
        let mut answers = pack[at].answers();
        let answer = answers.find(|answer| answer.set.contains(&claim))?;
        (pack[at].kind.asks() == Some(claim.fact)).then_some((gate, at, &*answer.id))
    });
    let asked = asked.max_by_key(|(gate, ..)| *gate);
    asked.map(|(_, at, answer)| (at, answer))
}

/// Looks words up and remembers whether any came from another language.
struct Voice<'v> {
    words: &'v Words,
    pack: &'v Pack,
    /// What texts may speak of; of a place where nobody is yet, of nothing.
    known: Option<Known<'v>>,
    fallback: bool,
}

/// A case as far as texts speak of it.
#[derive(Clone, Copy)]
struct Known<'v> {
    state: &'v State,
    /// Settings and the caller fill fields, too.
    audience: Option<Audience<'v>>,
}

impl<'v> Known<'v> {
    /// What a variable is; empty, and no variant's key, where it is not known.
    fn look_up(self, words: &Words, pack: &Pack, variable: Variable) -> FluentValue<'static> {
        let told = match variable {
            Variable::Fact(fact) => self.value(pack, fact).map(str::to_owned),
            Variable::Value(fact) => self.value(pack, fact).map(|value| {
                let message = format!("fact-{}", pack[fact].id);
                let word = words.find("assets", &message, Some(value), None);
                word.map_or_else(|| value.to_owned(), String::from)
            }),
            Variable::Filled(field) => {
                let [yes, no] = crate::pack::FILLED;
                let filled = self.field(pack, field).is_some();
                Some(if filled { yes } else { no }.to_owned())
            }
            Variable::Field(field) => self.field(pack, field).map(str::to_owned),
            Variable::Answer(node) => self.answer(node).map(str::to_owned),
            Variable::Desk => self.audience.map(|audience| audience.desk.id().to_owned()),
            // Without what is known: a label may speak of itself.
            Variable::Label(node) => {
                let answer = self.answer(node);
                answer.map(|answer| answer_label(words, pack, node, answer))
            }
        };
        told.map_or(FluentValue::None, FluentValue::from)
    }

    fn value(self, pack: &'v Pack, fact: FactIx) -> Option<&'v str> {
        let value = self.state.fact(fact)?;
        let value = pack[fact].values.get(usize::from(value.0))?;
        Some(value)
    }

    fn field(self, pack: &'v Pack, field: FieldIx) -> Option<&'v str> {
        let typed = self.state.fields.get(&field);
        let known = || self.audience?.known(pack, field);
        let value = typed.or_else(|| known().map(|(value, _)| value))?;
        Some(&**value).filter(|value| !value.is_empty())
    }

    /// What was last answered on a step. What was passed over was not done.
    fn answer(self, node: NodeIx) -> Option<&'v str> {
        let visits = self.state.trail().iter().rev();
        let mut visits = visits.filter(|visit| visit.how == How::Answered);
        visits.find(|visit| visit.node == node)?.answer.as_deref()
    }
}

impl<'v> Voice<'v> {
    const fn new(words: &'v Words, pack: &'v Pack) -> Self {
        Self {
            words,
            pack,
            known: None,
            fallback: false,
        }
    }

    /// With what is known in a case.
    fn of(session: &'v Session, words: &'v Words, audience: Option<Audience<'v>>) -> Self {
        let state = session.state();
        Self {
            known: Some(Known { state, audience }),
            ..Self::new(words, session.pack())
        }
    }

    fn take(&mut self, word: Word) -> String {
        self.fallback |= word.status != Status::Own;
        word.text
    }

    fn text(&mut self, file: &str, id: &str, attr: Option<&str>) -> String {
        let word = self.words.get(file, id, attr, None);
        self.take(word)
    }

    fn node(&mut self, node: NodeIx, attr: Option<&str>) -> String {
        let (file, id, args) = self.source(node);
        let flow = self.pack[node].flow;
        let look_up = |name: &str| self.look_up(flow, name);
        let (words, args) = (self.words, args.as_ref());
        let word = words.get_knowing(file, id, attr, args, Some(&look_up));
        self.take(word)
    }

    fn optional(&mut self, node: NodeIx, attr: &str) -> Option<String> {
        let (file, id, args) = self.source(node);
        let flow = self.pack[node].flow;
        let look_up = |name: &str| self.look_up(flow, name);
        let (words, args) = (self.words, args.as_ref());
        let word = words.find_knowing(file, id, Some(attr), args, Some(&look_up))?;
        Some(self.take(word))
    }

    fn look_up(&self, flow: FlowIx, name: &str) -> Option<FluentValue<'static>> {
        let variable = Variable::named(self.pack, flow, name)?;
        let unknown = FluentValue::None;
        Some(self.known.map_or(unknown, |known| {
            known.look_up(self.words, self.pack, variable)
        }))
    }

    /// File, message and arguments of what a node says. The screens of response codes share theirs.
    fn source(&self, node: NodeIx) -> (&'v str, &'v str, Option<FluentArgs<'v>>) {
        let node = &self.pack[node];
        let file = &*self.pack[node.flow].id;
        let (id, code) = match node.speech {
            Speech::Own => return (file, &node.id, None),
            Speech::Reading(code) => ("reading", code),
        };
        let code = FluentValue::from(&*self.pack[code].text);
        (file, id, Some([("code", code)].into_iter().collect()))
    }

    /// What a code means by one reading, with the back ends that use it so.
    fn meaning(&mut self, flow: FlowIx, reading: &Reading) -> String {
        let file = &*self.pack[flow].id;
        let meaning = self.text(file, &reading.id, None);
        let scopes: Vec<String> = reading
            .scopes
            .iter()
            .map(|scope| self.text(file, &format!("scope-{scope}"), None))
            .collect();
        let meaning = scoped(self.words, &meaning, scopes.iter().map(String::as_str));
        if reading.verified {
            return meaning;
        }
        let args = [("meaning", FluentValue::from(meaning))];
        let args = args.into_iter().collect();
        let word = self.words.get(file, "doubtful", None, Some(&args));
        self.take(word)
    }

    /// The screen on which what came with a hand-over is confirmed.
    fn claims_screen(mut self, state: &State, claims: &[Setting]) -> Screen {
        // What follows from the others nobody has said.
        let said = |claim: &&Setting| !self.pack.is_derived(claim.fact);
        let said: Vec<Setting> = claims.iter().filter(said).copied().collect();
        let read_out = if said.is_empty() { claims } else { &said };
        let claims = read_out.iter().map(|claim| self.claim(*claim)).collect();
        let flow = self.pack[self.pack[state.stands_at()].flow].id.clone();
        let ids = state.offered(self.pack).into_iter();
        let choices = ids.zip(['1', '0']).map(|(id, digit)| Choice {
            label: self.text("common", &format!("claims-{id}"), None),
            digit,
            id: id.into(),
        });
        let choices = choices.collect();
        Screen {
            id: CLAIMS.to_owned(),
            node: state.at(),
            flow: self.text(&flow, "flow", None),
            title: self.text("common", "claims", None),
            how: Some(self.text("common", "claims-do", None)),
            say: Some(self.text("common", "claims-say", None)),
            why: Some(self.text("common", "claims-why", None)),
            again: state.recheck().and_then(|why| self.again(why)),
            before: None,
            picture: None,
            choices,
            suggested: None,
            probed: None,
            wait: None,
            body: Body::Claims(claims),
            done: state.done,
            bounds: Bounds::default(),
            fallback: self.fallback,
        }
    }

    /// A fact in words: its own, else those of the question that establishes it, a gate's first.
    fn claim(&mut self, claim: Setting) -> Claim {
        let pack = self.pack;
        let fact = &pack[claim.fact];
        let value = &fact.values[usize::from(claim.value.0)];
        let message = format!("fact-{}", fact.id);
        let mut own = |attr| {
            let word = self.words.find("assets", &message, attr, None)?;
            Some(self.take(word))
        };
        let words = own(None).zip(own(Some(value)));
        let (label, value_label) = words
            .or_else(|| {
                let (node, answer) = asked(pack, claim)?;
                Some((self.node(node, None), self.label(node, answer)))
            })
            .unwrap_or_else(|| (fact.id.to_string(), value.to_string()));
        Claim {
            fact: fact.id.to_string(),
            label,
            value: value.to_string(),
            value_label,
        }
    }

    /// Why something is asked that was known.
    fn again(&mut self, why: Recheck) -> Option<String> {
        let id = match why {
            Recheck::Elapsed => "again-elapsed",
            Recheck::HandoverExpired => "again-expired",
            Recheck::HandedOver => return None,
        };
        Some(self.text("common", id, None))
    }

    /// Says what a gate is for. The title of an end would sound as if it were reached.
    fn before(&mut self, asker: NodeIx) -> String {
        if self.pack[asker].is_end() {
            return self.text("common", "before-end", None);
        }
        let args = [("step", FluentValue::from(self.node(asker, None)))];
        let args = args.into_iter().collect();
        let word = self.words.get("common", "before-step", None, Some(&args));
        self.take(word)
    }

    /// A node may name an answer itself; the common ones have names of their own.
    fn label(&mut self, node: NodeIx, answer: &str) -> String {
        let known = &self.pack[node];
        if let Speech::Reading(code) = known.speech {
            let mut readings = self.pack[code].readings.iter();
            if let Some(reading) = readings.find(|reading| *reading.answer == *answer) {
                return self.meaning(known.flow, reading);
            }
        }
        if let Kind::Form {
            lookup: Some(_), ..
        } = known.kind
            && let Some(code) = self.pack.code(answer)
        {
            return self.pack[code].text.to_string();
        }
        let common = match (answer, &self.pack[node].kind) {
            ("unsure", Kind::Try { .. }) => Some("unsure-try"),
            ("unsure", _) => Some("unsure-ask"),
            ("next", Kind::Form { .. }) => Some("next-form"),
            ("next", _) => Some("next"),
            ("confirmed" | "assumed" | "failed", Kind::Solved { .. }) => Some(answer),
            _ => None,
        };
        match common {
            Some(id) => match self.optional(node, answer) {
                Some(own) => own,
                None => self.text("common", id, None),
            },
            None => self.node(node, Some(answer)),
        }
    }

    fn choices(&mut self, state: &State) -> Vec<Choice> {
        let at = state.at();
        let mut ids = state.offered(self.pack);
        ids.retain(|id| self.is_used_here(state, id));
        ids.into_iter()
            .zip('1'..)
            .map(|(id, digit)| Choice {
                label: self.label(at, &id),
                digit: if &*id == "unsure" { '0' } else { digit },
                id: id.into(),
            })
            .collect()
    }

    /// Whether an answer is none that a code has only in places where the shop is not.
    fn is_used_here(&self, state: &State, answer: &str) -> bool {
        let Some(code) = self.pack[state.at()].speech.code() else {
            return true;
        };
        let mut readings = self.pack[code].readings.iter();
        let reading = readings.find(|reading| &*reading.answer == answer);
        let only = reading.map_or(&[][..], |reading| &reading.regions);
        let fact = self.pack.fact(REGION);
        let known = fact.and_then(|fact| {
            let value = usize::from(state.fact(fact)?.0);
            self.pack[fact].values.get(value)
        });
        only.is_empty() || known.is_none_or(|here| only.contains(here))
    }

    fn cause(&mut self, node: NodeIx, cause: Option<u8>) -> Option<(String, String)> {
        let flow = &self.pack[self.pack[node].flow];
        let cause = &flow.causes.get(usize::from(cause?))?.id;
        let text = self.text(&flow.id, &format!("cause-{cause}"), None);
        Some((cause.to_string(), text))
    }

    /// The fields in their order; those that are `needed` are asked for while they are empty.
    fn rows(
        &mut self,
        fields: &[FieldIx],
        needed: &[FieldIx],
        state: &State,
        audience: Audience<'_>,
    ) -> Vec<FieldRow> {
        fields
            .iter()
            .map(|ix| {
                let pack = self.pack;
                let field = &pack[*ix];
                let filled = |value: &String| !value.is_empty();
                // Who emptied a field does not want it filled again.
                let typed = state.fields.get(ix).cloned();
                let known = audience.known(pack, *ix);
                let (value, source) = match (typed, known.filter(|(value, _)| filled(value))) {
                    (Some(typed), _) => (Some(typed), Source::Case),
                    (None, Some((known, source))) => (Some(known.clone()), source),
                    (None, None) => match self.answered(*ix, state) {
                        Some(answered) => (Some(answered), Source::Answer),
                        None => (None, Source::Case),
                    },
                };
                let message = format!("field-{}", field.id);
                FieldRow {
                    field: *ix,
                    id: field.id.to_string(),
                    label: self.text("assets", &message, None),
                    hint: self.text("assets", &message, Some("hint")),
                    kind: field.kind,
                    value: value.filter(filled),
                    source,
                    needed: needed.contains(ix),
                }
            })
            .collect()
    }

    /// The fields with the number to ring back in front: at the desk of an agent that is promised, so it is asked first.
    fn called_back(
        &mut self,
        mut rows: Vec<FieldRow>,
        state: &State,
        audience: Audience<'_>,
    ) -> Vec<FieldRow> {
        let Some(field) = self.pack.field(CALL_BACK) else {
            return rows;
        };
        rows.retain(|row| row.field != field);
        let mut first = self.rows(&[field], &[field], state, audience);
        first.append(&mut rows);
        first
    }

    /// What the last answer says that fills in a field.
    fn answered(&mut self, field: FieldIx, state: &State) -> Option<String> {
        let mut visits = state.trail().iter().rev();
        let (node, answer) = visits.find_map(|visit| {
            let answer = visit.answer.as_deref().filter(|answer| *answer != UNSURE)?;
            (self.pack[visit.node].fills == Some(field)).then_some((visit.node, answer))
        })?;
        Some(self.label(node, answer))
    }

    fn body(&mut self, session: &Session, audience: Audience<'_>) -> Body {
        let state = session.state();
        let at = state.at();
        match &self.pack[at].kind {
            // A case never stands on a `pass`.
            Kind::Ask { .. } | Kind::Try { .. } | Kind::Tell { .. } | Kind::Pass { .. } => {
                Body::Step
            }
            Kind::Form { fields, .. } => Body::Form {
                fields: self.rows(fields, fields, state, audience),
            },
            Kind::Solved { cause, verify, .. } => Body::Solved(Solved {
                cause: self.cause(at, *cause),
                test: verify.then(|| self.node(at, Some("proof"))),
                proof: state.proof,
                tried: self.tried(state),
            }),
            Kind::Support {
                cause,
                contact,
                bundle,
                urgency,
                queue,
            } => {
                let route = self.route(*contact, *queue, audience);
                // A shop's first words to its provider are not an agent's.
                let open = match &route.say {
                    Some(say) => say.clone(),
                    None => self.node(at, Some("open")),
                };
                let contact = &self.pack[*contact];
                let bundle = &self.pack[*bundle];
                let message = format!("contact-{}", contact.id);
                let hotline = audience.profile.hotlines.get(&*contact.id);
                let set = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
                Body::Support(Box::new(Support {
                    cause: self.cause(at, *cause),
                    contact: (contact.id.to_string(), self.text("assets", &message, None)),
                    contact_where: self.text("assets", &message, Some("where")),
                    caller: contact.caller,
                    route,
                    phone: hotline.and_then(|hotline| set(&hotline.phone)),
                    hours: hotline.and_then(|hotline| set(&hotline.hours)),
                    urgency: *urgency,
                    urgency_label: self.urgency(*urgency, audience.desk),
                    open,
                    fields: {
                        let rows = self.rows(&bundle.fields, &bundle.needs, state, audience);
                        if audience.desk != Desk::Shop && contact.acquirer {
                            self.called_back(rows, state, audience)
                        } else {
                            rows
                        }
                    },
                    tried: self.tried(state),
                    privacy: self.text("common", "privacy", None),
                }))
            }
        }
    }

    /// How soon, in words: agents pass on, and ring nobody.
    fn urgency(&mut self, urgency: Urgency, desk: Desk) -> String {
        let id = format!("urgency-{}", urgency.id());
        let passed_on = (desk != Desk::Shop).then_some("passed-on");
        self.text("common", &id, passed_on)
    }

    /// What becomes of the case at this desk. Words that a pack lacks are those of all contacts.
    fn route(&mut self, contact: ContactIx, queue: Queue, audience: Audience<'_>) -> Route {
        let desk = audience.desk;
        let name = self.text("assets", &format!("queue-{}", queue.id()), None);
        let message = format!("contact-{}", self.pack[contact].id);
        let args = [("queue", FluentValue::from(name.clone()))];
        let args = args.into_iter().collect();
        let mut own = |attr: &str| {
            let words = self.words;
            let word = words.find("assets", &message, Some(attr), Some(&args))?;
            Some(self.take(word))
        };
        let heading = own(desk.id());
        let (say, instead) = match desk {
            Desk::Shop => (None, None),
            Desk::MerchantSupport => (own("say-merchant-support"), own("ask-merchant-support")),
            Desk::Acquirer => (own("say-acquirer"), None),
        };
        let own_desk = self.pack[contact].acquirer;
        let reached = audience.profile.station.queues.get(queue.id());
        Route {
            desk,
            heading: heading.unwrap_or_else(|| {
                let contact = self.text("assets", &message, None);
                let args = [
                    ("label", FluentValue::from(self.words.common("call"))),
                    ("value", contact.into()),
                ];
                self.words.common_with("ticket-pair", &args)
            }),
            queue: own_desk.then(|| (queue.id().to_owned(), name)),
            say,
            instead,
            reached: reached
                .filter(|_| own_desk && desk == Desk::Acquirer)
                .cloned(),
        }
    }

    fn visit(&mut self, visit: &Visit) -> Tried {
        let label = match &visit.answer {
            Some(answer) => self.label(visit.node, answer),
            None => self.text("common", "stopped-here", None),
        };
        Tried {
            id: self.pack.path(visit.node),
            title: self.node(visit.node, None),
            answer: visit.answer.as_deref().unwrap_or_default().to_owned(),
            label,
            how: visit.how,
            mark: Mark::of(self.pack, visit),
            turn: visit.turn,
            stated: None,
        }
    }

    /// What words said, as the question that it answers.
    fn stated(&mut self, session: &Session, stated: Stated) -> Option<Tried> {
        let asks = |node: NodeIx| {
            let Kind::Ask { fact, answers, .. } = &self.pack[node].kind else {
                return None;
            };
            let asks_it = *fact == Some(stated.setting.fact);
            let mut answers = answers.iter().filter(|_| asks_it);
            answers.find(|answer| answer.set.first() == Some(&stated.setting))
        };
        // The question that was passed over, else any.
        let passed = session.state().trail().iter().map(|visit| visit.node);
        let all = (0..self.pack.nodes.len()).map(NodeIx::new);
        let (node, answer) = passed
            .chain(all)
            .find_map(|node| Some((node, asks(node)?.id.clone())))?;
        let visit = Visit {
            node,
            answer: Some(answer),
            how: How::Stated,
            turn: stated.turn,
        };
        let mut step = self.visit(&visit);
        // No more than the words say: the question may be in words of another flow.
        let fact = &self.pack[stated.setting.fact];
        let value = fact.values.get(usize::from(stated.setting.value.0))?;
        let message = format!("fact-{}", fact.id);
        let text = |attr| self.words.find("assets", &message, attr, None);
        if let (Some(title), Some(label)) = (text(None), text(Some(value))) {
            step.title = title.text;
            step.label = label.text;
        }
        step.stated = words_of(session, stated);
        Some(step)
    }

    /// What was answered on a screen: what support wants to know was tried.
    fn tried(&mut self, state: &State) -> Vec<Tried> {
        let steps = state.trail().iter();
        steps
            .filter(|visit| {
                visit.how == How::Answered
                    && matches!(
                        self.pack[visit.node].kind,
                        Kind::Ask { .. } | Kind::Try { .. } | Kind::Solved { .. }
                    )
            })
            .map(|visit| {
                let mut voice = Voice {
                    known: self.known,
                    ..Voice::new(self.words, self.pack)
                };
                voice.visit(visit)
            })
            .collect()
    }
}
