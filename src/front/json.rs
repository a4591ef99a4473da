//! The session as JSON lines: one object a line in, one screen or error a line out.

use std::{
    collections::BTreeMap,
    io::{self, BufRead, Write},
};

use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    Talk,
    finder::{Finder, Found},
    keeper::Keeper,
    line::{self, Line},
    say::{Reason, bad_code, echo},
    screen::{Body, FieldRow, Part, Screen, Solved, Support, Tried},
    ticket::Ticket,
};
use crate::{
    cases::{Number, clock},
    pack::FieldKind,
    session::{Proof, Refusal, secret},
    settings::Role,
};

/// Speaks JSON lines until the input ends.
///
/// # Errors
/// What the system says of the input or the output.
pub fn run(
    mut talk: Talk,
    mut keeper: Keeper,
    input: impl BufRead,
    mut out: impl Write,
) -> io::Result<()> {
    keeper.open();
    keeper.keep(&mut talk);
    let ended = lines(&mut talk, &mut keeper, input, &mut out);
    keeper.leave(&mut talk);
    ended
}

/// The open screen as a line.
///
/// # Errors
/// What the system says of the output.
pub fn write_screen(talk: &mut Talk, out: &mut impl Write) -> io::Result<()> {
    put(out, &line_of(talk, None, Vec::new()))
}

fn lines(
    talk: &mut Talk,
    keeper: &mut Keeper,
    mut input: impl BufRead,
    mut out: &mut impl Write,
) -> io::Result<()> {
    put(&mut out, &line_of(talk, Some(keeper), Vec::new()))?;
    let mut finder = None;
    loop {
        let asked = match line::read(&mut input)? {
            Line::End => return Ok(()),
            Line::Text(text) => request(talk, &text),
            Line::TooLong => {
                let most = (line::MAX_LINE / 1024).into();
                Err(Reason::new(&talk.words, "too-long", &[("most", most)]))
            }
            Line::NotUtf8 => Err(Reason::new(&talk.words, "not-utf8", &[])),
        };
        let hidden = asked.as_ref().is_ok_and(Request::has_secret);
        // Looking something up changes nothing; the answer is a list, not a screen.
        if let Ok(Request::Find(query)) = &asked {
            let pack = &talk.content.pack;
            let finder = finder.get_or_insert_with(|| Finder::new(pack, &talk.words));
            let found = finder.find(pack, &talk.words, query, MOST_FOUND);
            put(&mut out, &Reply::new(FoundLine { found }, hidden))?;
            continue;
        }
        if matches!(asked, Ok(Request::Ticket)) {
            let ticket = Ticket::of(talk, &talk.words);
            put(&mut out, &TicketLine { ticket })?;
            continue;
        }
        match asked.and_then(|request| carry_out(talk, keeper, request)) {
            // The turn is on the disk before its screen goes out.
            Ok(voided) => {
                keeper.keep(talk);
                let line = line_of(talk, Some(keeper), voided);
                put(&mut out, &Reply::new(line, hidden))?;
            }
            Err(reason) => put(&mut out, &Reply::new(ErrorLine::from(reason), hidden))?,
        }
    }
}

/// The most that is listed of what was found.
const MOST_FOUND: usize = 24;

/// A line, and whether what it answers held something that is not kept.
#[derive(Serialize)]
struct Reply<L> {
    #[serde(flatten)]
    line: L,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    hidden: bool,
}

impl<L> Reply<L> {
    const fn new(line: L, hidden: bool) -> Self {
        Self { line, hidden }
    }
}

#[derive(Serialize)]
struct FoundLine {
    found: Vec<Found>,
}

#[derive(Serialize)]
struct TicketLine {
    ticket: Ticket,
}

fn put(out: &mut impl Write, line: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")?;
    out.flush()
}

/// What a line asks for.
enum Request {
    Answer(String),
    Fields(BTreeMap<String, String>),
    Jump(String),
    Find(String),
    Lang(String),
    Role(String),
    Note(String),
    /// A hand-over code.
    Resume(String),
    Ticket,
    Back,
    Redo,
    Stop,
}

impl Request {
    /// Whether it brings a card number or a code that is hidden. Hand-over codes are digits too.
    fn has_secret(&self) -> bool {
        let secret = |text: &String| secret::found(text).is_some();
        match self {
            Self::Fields(values) => values.iter().any(|(id, value)| secret(id) || secret(value)),
            Self::Answer(text)
            | Self::Jump(text)
            | Self::Find(text)
            | Self::Lang(text)
            | Self::Role(text)
            | Self::Note(text) => secret(text),
            Self::Resume(_) | Self::Ticket | Self::Back | Self::Redo | Self::Stop => false,
        }
    }
}

/// The keys of a line; each line has one.
const KEYS: [&str; 12] = [
    "answer", "back", "redo", "fields", "jump", "find", "stop", "note", "ticket", "resume", "lang",
    "role",
];

fn request(talk: &Talk, text: &str) -> Result<Request, Reason> {
    let words = &talk.words;
    let parsed: Value = serde_json::from_str(text).map_err(|error| {
        // The column alone: the message of the parser may hold what was typed.
        Reason::new(words, "not-json", &[("column", error.column().into())])
    })?;
    let Value::Object(object) = parsed else {
        return Err(Reason::new(words, "not-an-object", &[]));
    };
    if let Some(key) = object.keys().find(|key| !KEYS.contains(&&***key)) {
        let name = [("key", echo(key).into())];
        return Err(Reason::new(words, "unknown-key", &name).offering(words, key, KEYS));
    }
    let mut entries = object.into_iter();
    let (Some((key, value)), None) = (entries.next(), entries.next()) else {
        return Err(Reason::new(words, "one-at-a-time", &[]).offering(words, "", KEYS));
    };
    let wrong_type = |wanted: &str| {
        Reason::new(
            words,
            "wrong-type",
            &[("key", key.as_str().into()), ("wanted", wanted.into())],
        )
    };
    let text = |value| match value {
        Value::String(text) => Ok(text),
        _ => Err(wrong_type("\"...\"")),
    };
    let yes = |value: &Value, request| match value {
        Value::Bool(true) => Ok(request),
        _ => Err(wrong_type("true")),
    };
    match key.as_str() {
        "answer" => text(value).map(Request::Answer),
        "jump" => text(value).map(Request::Jump),
        "find" => text(value).map(Request::Find),
        "lang" => text(value).map(Request::Lang),
        "role" => text(value).map(Request::Role),
        "note" => text(value).map(Request::Note),
        "resume" => text(value).map(Request::Resume),
        "ticket" => yes(&value, Request::Ticket),
        "back" => yes(&value, Request::Back),
        "redo" => yes(&value, Request::Redo),
        "stop" => yes(&value, Request::Stop),
        _ => match value {
            Value::Object(fields) => typed(fields)
                .map(Request::Fields)
                .ok_or_else(|| wrong_type("{\"...\": \"...\"}")),
            _ => Err(wrong_type("{\"...\": \"...\"}")),
        },
    }
}

/// Field values; `null` leaves a field open.
fn typed(fields: Map<String, Value>) -> Option<BTreeMap<String, String>> {
    let values = fields.into_iter().map(|(id, value)| match value {
        Value::String(text) => Some((id, text)),
        Value::Null => Some((id, String::new())),
        _ => None,
    });
    values.collect()
}

/// The later turns that became void, in words: question and answer.
type Voided = Vec<(String, String)>;

fn carry_out(talk: &mut Talk, keeper: &mut Keeper, request: Request) -> Result<Voided, Reason> {
    let mut voided = Vec::new();
    let turn = match request {
        // A form offers "next" like any screen: it leaves all fields open.
        Request::Answer(answer) if answer == "next" && is_form(talk) => {
            talk.session.fill(BTreeMap::new())
        }
        Request::Answer(answer) => {
            voided = talk.voided_by(&answer);
            talk.session.answer(&answer)
        }
        Request::Fields(values) => {
            let known = fields_here(talk);
            talk.session
                .fill(values)
                .map_err(|refusal| match &refusal {
                    Refusal::NoSuchField { field } => {
                        Reason::of(&refusal, talk).offering(&talk.words, field, known)
                    }
                    Refusal::NotHere { .. }
                    | Refusal::NoSuchPlace { .. }
                    | Refusal::NoSuchAnswer { .. }
                    | Refusal::BadField { .. }
                    | Refusal::WrongTurn
                    | Refusal::NothingThere => Reason::of(&refusal, talk),
                })?;
            Ok(())
        }
        Request::Jump(to) => talk.session.jump(&to),
        // Answered before they come here.
        Request::Find(_) | Request::Ticket => Ok(()),
        Request::Note(text) => {
            talk.note(&text, clock::now());
            Ok(())
        }
        Request::Resume(code) => {
            let taken = talk.taken_over(&code);
            let taken = taken.map_err(|bad| Reason {
                code: "bad-code",
                message: bad_code(&talk.words, &bad),
                offered: Vec::new(),
            })?;
            let mut left = std::mem::replace(talk, taken);
            keeper.leave(&mut left);
            Ok(())
        }
        Request::Back => talk.session.back(),
        Request::Redo => talk.session.redo(),
        Request::Stop => talk.session.stop(),
        Request::Lang(wanted) => {
            speak(talk, &wanted)?;
            Ok(())
        }
        Request::Role(wanted) => {
            talk.role = Role::named(&wanted).ok_or_else(|| {
                let name = [("name", echo(&wanted).into())];
                let known = Role::ALL.map(|(name, _)| name);
                Reason::new(&talk.words, "no-such-role", &name).offering(
                    &talk.words,
                    &wanted,
                    known,
                )
            })?;
            Ok(())
        }
    };
    turn.map_err(|refusal| Reason::of(&refusal, talk))?;
    Ok(voided)
}

fn speak(talk: &mut Talk, wanted: &str) -> Result<(), Reason> {
    let Some(words) = talk.words.switch(wanted) else {
        let name = [("name", echo(wanted).into())];
        return Err(
            Reason::new(&talk.words, "no-such-language", &name).offering(
                &talk.words,
                wanted,
                talk.words.locales(),
            ),
        );
    };
    talk.words = words;
    Ok(())
}

fn is_form(talk: &mut Talk) -> bool {
    matches!(talk.screen().body, Body::Form { .. })
}

fn fields_here(talk: &mut Talk) -> Vec<String> {
    let rows = match talk.screen().body {
        Body::Form { fields } => fields,
        Body::Support(support) => support.fields,
        Body::Ask | Body::Try { .. } | Body::Tell | Body::Solved(_) => Vec::new(),
    };
    rows.into_iter().map(|row| row.id).collect()
}

#[derive(Serialize)]
struct ErrorLine {
    error: Complaint,
}

#[derive(Serialize)]
struct Complaint {
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    offered: Vec<String>,
}

impl From<Reason> for ErrorLine {
    fn from(reason: Reason) -> Self {
        Self {
            error: Complaint {
                code: reason.code,
                message: reason.message,
                offered: reason.offered,
            },
        }
    }
}

/// The screen as it goes out. The order of the keys is the order of importance.
#[derive(Serialize)]
struct ScreenLine {
    screen: &'static str,
    id: String,
    flow: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    title: String,
    #[serde(rename = "do")]
    how: Option<String>,
    say: Option<String>,
    why: Option<String>,
    /// The parts that the role wants to see, the main one first.
    show: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<u16>,
    answers: Vec<AnswerItem>,
    #[serde(flatten)]
    end: Option<End>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<BTreeMap<String, Option<String>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    field_info: Vec<FieldItem>,
    facts: BTreeMap<String, String>,
    steps: Steps,
    ended: bool,
    /// The number of the case, once it is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<String>,
    /// Why it is not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_kept: Option<String>,
    role: &'static str,
    lang: String,
    /// Some of the words stand in another language.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fallback: bool,
    /// Later answers that this turn made void.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    voided: Vec<VoidedItem>,
}

#[derive(Serialize)]
struct Steps {
    done: usize,
    least: usize,
    most: usize,
}

#[derive(Serialize)]
struct AnswerItem {
    id: String,
    label: String,
}

#[derive(Serialize)]
struct VoidedItem {
    title: String,
    label: String,
}

#[derive(Serialize)]
struct CauseItem {
    cause: Option<String>,
    cause_label: Option<String>,
}

impl From<Option<(String, String)>> for CauseItem {
    fn from(cause: Option<(String, String)>) -> Self {
        let (cause, cause_label) = cause.unzip();
        Self { cause, cause_label }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum End {
    Solved {
        #[serde(flatten)]
        cause: CauseItem,
        /// The test that proves the fix.
        test: Option<String>,
        proof: Option<Proof>,
        tried: Vec<TriedItem>,
    },
    Support(Box<Call>),
}

#[derive(Serialize)]
struct Call {
    #[serde(flatten)]
    cause: CauseItem,
    contact: String,
    contact_info: ContactItem,
    urgency: &'static str,
    urgency_label: String,
    open: String,
    tried: Vec<TriedItem>,
    handover: String,
    privacy: String,
}

#[derive(Serialize)]
struct ContactItem {
    label: String,
    #[serde(rename = "where")]
    place: String,
    caller: crate::pack::Caller,
    phone: Option<String>,
    hours: Option<String>,
}

#[derive(Serialize)]
struct TriedItem {
    id: String,
    title: String,
    answer: String,
    label: String,
}

impl From<Tried> for TriedItem {
    fn from(tried: Tried) -> Self {
        Self {
            id: tried.id,
            title: tried.title,
            answer: tried.answer,
            label: tried.label,
        }
    }
}

#[derive(Serialize)]
struct FieldItem {
    id: String,
    label: String,
    hint: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<u8>,
    from_settings: bool,
}

impl From<FieldRow> for FieldItem {
    fn from(row: FieldRow) -> Self {
        let (kind, min, max) = match row.kind {
            FieldKind::Text => ("text", None, None),
            FieldKind::Code { max } => ("code", None, Some(max)),
            FieldKind::Amount => ("amount", None, None),
            FieldKind::Digits { min, max } => ("digits", Some(min), Some(max)),
            FieldKind::Last4 => ("last4", None, None),
            FieldKind::Phone => ("phone", None, None),
            FieldKind::When => ("when", None, None),
            FieldKind::Count => ("count", None, None),
        };
        Self {
            id: row.id,
            label: row.label,
            hint: row.hint,
            kind,
            min,
            max,
            from_settings: row.from_shop,
        }
    }
}

impl From<Solved> for End {
    fn from(solved: Solved) -> Self {
        Self::Solved {
            cause: solved.cause.into(),
            test: solved.test,
            proof: solved.proof,
            tried: solved.tried.into_iter().map(TriedItem::from).collect(),
        }
    }
}

impl End {
    fn support(support: Support, handover: String) -> Self {
        let (contact, label) = support.contact;
        Self::Support(Box::new(Call {
            cause: support.cause.into(),
            contact,
            contact_info: ContactItem {
                label,
                place: support.contact_where,
                caller: support.caller,
                phone: support.phone,
                hours: support.hours,
            },
            urgency: support.urgency.id(),
            urgency_label: support.urgency_label,
            open: support.open,
            tried: support.tried.into_iter().map(TriedItem::from).collect(),
            handover,
            privacy: support.privacy,
        }))
    }
}

fn line_of(talk: &mut Talk, keeper: Option<&Keeper>, voided: Voided) -> ScreenLine {
    let screen = talk.screen();
    let show = parts(&screen, talk.role);
    let pack = &talk.content.pack;
    let state = talk.session.state();
    let facts = state.known().map(|known| {
        let fact = &pack[known.fact];
        let value = &fact.values[usize::from(known.value.0)];
        (fact.id.to_string(), value.to_string())
    });
    let mut rows = None;
    let mut wait = None;
    let mut end = None;
    match screen.body {
        Body::Ask | Body::Tell => {}
        Body::Try { wait: seconds } => wait = seconds,
        Body::Form { fields } => rows = Some(fields),
        Body::Solved(solved) => end = Some(End::from(solved)),
        Body::Support(mut support) => {
            rows = Some(std::mem::take(&mut support.fields));
            end = Some(End::support(*support, talk.handover()));
        }
    }
    let fields = rows.as_ref().map(|rows| {
        let values = rows.iter().map(|row| (row.id.clone(), row.value.clone()));
        values.collect()
    });
    let field_info = rows.into_iter().flatten().map(FieldItem::from).collect();
    ScreenLine {
        screen: pack[screen.node].kind.name(),
        id: screen.id,
        flow: screen.flow,
        before: screen.before,
        title: screen.title,
        how: screen.how,
        say: screen.say,
        why: screen.why,
        show,
        picture: screen.picture.map(|picture| pack[picture].id.to_string()),
        wait,
        answers: screen
            .choices
            .into_iter()
            .map(|choice| AnswerItem {
                id: choice.id,
                label: choice.label,
            })
            .collect(),
        end,
        fields,
        field_info,
        facts: facts.collect(),
        steps: Steps {
            done: screen.done,
            least: screen.bounds.least,
            most: screen.bounds.most,
        },
        ended: talk.session.ended(),
        case: talk.record.number.as_ref().map(Number::spoken),
        not_kept: keeper.and_then(|keeper| keeper.complaint(&talk.words)),
        role: talk.role.id(),
        lang: talk.words.locale().to_owned(),
        fallback: screen.fallback,
        voided: voided
            .into_iter()
            .map(|(title, label)| VoidedItem { title, label })
            .collect(),
    }
}

fn parts(screen: &Screen, role: Role) -> Vec<&'static str> {
    let parts = screen.parts(role, false);
    parts
        .into_iter()
        .map(|(part, _)| match part {
            Part::Do => "do",
            Part::Say => "say",
            Part::Why => "why",
        })
        .collect()
}
