//! What a line asks for, and doing it.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::app::{
    CALLER, MAX_NOTES, NoteFull,
    autosave::held as held_by,
    driver::{Aside, Confirm, Driver, MOST_FOUND, Taking, Turn, Unagreed},
    finder::LookedUp,
    messages::{Reason, bad_code, bad_line, caller_fault, echo, say, say_with},
    ticket::Ticket,
    transfer,
};
use crate::{
    cases::{NoteKind, Number, PassedTo, clock},
    redact,
    session::TurnError,
    words::Words,
};

/// What a line asks for.
pub(super) enum Request {
    Answer(String),
    Fields(BTreeMap<String, String>),
    Jump(String),
    Find(String),
    Lang(String),
    Role(String),
    Note(NoteKind, String),
    /// What is known of who called.
    Caller(BTreeMap<String, String>),
    /// To put the case on hold and begin another.
    Hold,
    /// The cases that wait.
    Held,
    /// Who the case is passed on to.
    PassOn(String, String),
    /// When the caller is rung back.
    CallBack(String),
    /// What was passed on has come back.
    Reopen,
    /// To leave the case and begin another.
    Next,
    /// To begin another case of the same caller.
    SameCaller,
    /// A fact that words established.
    Unsay(String),
    /// A hand-over code.
    Resume(String),
    Ticket,
    /// The whole case in a line.
    Line,
    /// To let this computer look by itself.
    Probe,
    Back,
    Redo,
    Stop,
}

impl Request {
    /// Whether it brings a card number or a code that is not taken over as it is. Hand-over codes are digits too.
    pub(super) fn has_secret(&self) -> bool {
        let secret = |text: &String| redact::found(text).is_some();
        match self {
            Self::Fields(values) | Self::Caller(values) => {
                values.iter().any(|(id, value)| secret(id) || secret(value))
            }
            Self::PassOn(to, reason) => secret(to) || secret(reason),
            Self::Answer(text)
            | Self::Jump(text)
            | Self::Find(text)
            | Self::Lang(text)
            | Self::Role(text)
            | Self::Note(_, text)
            | Self::CallBack(text)
            | Self::Unsay(text) => secret(text),
            Self::Resume(_)
            | Self::Ticket
            | Self::Line
            | Self::Probe
            | Self::Back
            | Self::Redo
            | Self::Stop
            | Self::Hold
            | Self::Held
            | Self::Reopen
            | Self::SameCaller
            | Self::Next => false,
        }
    }
}

/// What came of a line.
pub(super) enum Done {
    /// A screen is to be shown, and the later turns that became void: question and answer.
    Screen {
        voided: Vec<(String, String)>,
    },
    /// The line was meant for a screen that is no longer open.
    TimePassed,
    Found(LookedUp),
    Ticket(Box<Ticket>),
    /// The cases that wait.
    Held(Vec<Waiting>),
    /// The whole case.
    Line(String),
}

/// A case that waits.
#[derive(Serialize)]
pub(super) struct Waiting {
    case: String,
    flow: String,
    on_hold_since: Option<String>,
    call_back: Option<String>,
    /// The caller is to be rung now.
    due: bool,
    caller: BTreeMap<&'static str, String>,
}

/// The keys of a line; each line has one.
const KEYS: [&str; 25] = [
    "answer",
    "back",
    "redo",
    "fields",
    "jump",
    "find",
    "unsay",
    "stop",
    "note",
    "said",
    "wrong",
    "ticket",
    "line",
    "probe",
    "resume",
    "lang",
    "role",
    "caller",
    "hold",
    "held",
    "pass_on",
    "call_back",
    "reopen",
    "next",
    "same_caller",
];

pub(super) fn request(words: &Words, text: &str) -> Result<Request, Reason> {
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
        "note" => text(value).map(|text| Request::Note(NoteKind::Own, text)),
        "said" => text(value).map(|text| Request::Note(NoteKind::Caller, text)),
        "wrong" => text(value).map(|text| Request::Note(NoteKind::Step, text)),
        "pass_on" => passing(value).ok_or_else(|| wrong_type("\"...\"")),
        "call_back" => text(value).map(Request::CallBack),
        "hold" => yes(&value, Request::Hold),
        "held" => yes(&value, Request::Held),
        "reopen" => yes(&value, Request::Reopen),
        "next" => yes(&value, Request::Next),
        "same_caller" => yes(&value, Request::SameCaller),
        "unsay" => text(value).map(Request::Unsay),
        "resume" => text(value).map(Request::Resume),
        "ticket" => yes(&value, Request::Ticket),
        "line" => yes(&value, Request::Line),
        "probe" => yes(&value, Request::Probe),
        "back" => yes(&value, Request::Back),
        "redo" => yes(&value, Request::Redo),
        "stop" => yes(&value, Request::Stop),
        _ => match value {
            Value::Object(fields) => typed(fields)
                .map(if key == "caller" {
                    Request::Caller
                } else {
                    Request::Fields
                })
                .ok_or_else(|| wrong_type("{\"...\": \"...\"}")),
            _ => Err(wrong_type("{\"...\": \"...\"}")),
        },
    }
}

/// Who a case is passed on to: by name alone, or with a line that says why.
fn passing(value: Value) -> Option<Request> {
    match value {
        Value::String(to) => Some(Request::PassOn(to, String::new())),
        Value::Object(mut object) => {
            let mut text = |key| match object.remove(key) {
                Some(Value::String(text)) => Some(text),
                _ => None,
            };
            let request = Request::PassOn(text("to")?, text("reason").unwrap_or_default());
            object.is_empty().then_some(request)
        }
        _ => None,
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

/// Does what a line asks for.
#[allow(clippy::too_many_lines, reason = "one request after the other")]
pub(super) fn carry_out(driver: &mut Driver, request: Request) -> Result<Done, Reason> {
    let turn = match request {
        Request::Answer(answer) => driver.answer(&answer),
        Request::Fields(values) => driver.fill(values),
        Request::Jump(to) => driver.jump(&to),
        Request::Back => driver.back(),
        Request::Redo => driver.redo(),
        Request::Stop => driver.stop(),
        Request::Unsay(fact) => match driver.unsay(&fact) {
            Turn::Refused(TurnError::NothingThere) => return Err(not_said(driver, &fact)),
            turn => turn,
        },
        Request::Find(query) => {
            let looked_up = driver.look_up(&query, MOST_FOUND);
            driver.end_search();
            return Ok(Done::Found(looked_up));
        }
        Request::Probe => {
            return if driver.wait_for_found() {
                Ok(SAME)
            } else {
                Err(Reason::new(&driver.active.words, "no-probe", &[]))
            };
        }
        Request::Ticket => return Ok(Done::Ticket(Box::new(driver.ticket()))),
        Request::Line => {
            // What is on the line is on the disk, its number too.
            driver.keep();
            return Ok(Done::Line(driver.active.line()));
        }
        Request::Caller(values) => {
            return driver
                .set_caller(&values)
                .map(|()| SAME)
                .map_err(|fault| caller_fault(&driver.active.words, &fault));
        }
        Request::Hold => {
            if !driver.has_case() {
                return Err(unagreed(driver, Unagreed::NotBegun));
            }
            driver.hold().map_err(|refusal| driver.reason(&refusal))?;
            return Ok(SAME);
        }
        Request::Next => {
            driver
                .next_caller()
                .map_err(|refusal| driver.reason(&refusal))?;
            return Ok(SAME);
        }
        Request::SameCaller => {
            if !driver.has_case() {
                return Err(unagreed(driver, Unagreed::NotBegun));
            }
            driver
                .same_caller()
                .map_err(|refusal| driver.reason(&refusal))?;
            return Ok(SAME);
        }
        Request::Held => return Ok(Done::Held(waiting(driver))),
        Request::PassOn(to, reason) => {
            let words = &driver.active.words;
            let Some(to) = PassedTo::named(&to) else {
                let known = PassedTo::all().into_iter().map(|(name, _)| name);
                let name = [("name", echo(&to).into())];
                return Err(Reason::new(words, "no-such-queue", &name).offering(words, &to, known));
            };
            return driver
                .pass_on_because(to, &reason)
                .map(|()| SAME)
                .map_err(|why| unagreed(driver, why));
        }
        Request::CallBack(at) => {
            return driver
                .call_back(&at)
                .map(|_| SAME)
                .map_err(|why| unagreed(driver, why));
        }
        Request::Reopen => {
            driver.reopen();
            return Ok(SAME);
        }
        Request::Note(kind, text) => {
            return driver.note(kind, &text).map(|()| SAME).map_err(|NoteFull| {
                let most = [("most", MAX_NOTES.into())];
                Reason::new(&driver.active.words, "note-full", &most)
            });
        }
        Request::Resume(line) if transfer::is_line(&line) => {
            let taken = driver.receive(&line, driver.aside());
            return taken.map(|_| SAME).map_err(|bad| Reason {
                code: "bad-code",
                message: bad_line(&driver.active.words, bad),
                offered: Vec::new(),
            });
        }
        // A code has many more digits than a number.
        Request::Resume(name) if digits(&name) < FEWEST_OF_A_CODE => return resume(driver, &name),
        Request::Resume(code) => {
            let taken = driver.take_over(&code, Aside::Leave);
            return taken.map(|_| SAME).map_err(|bad| Reason {
                code: "bad-code",
                message: bad_code(&driver.active.words, &bad),
                offered: Vec::new(),
            });
        }
        Request::Lang(wanted) => return driver.speak(&wanted).map(|()| SAME),
        Request::Role(wanted) => return driver.act_as(&wanted).map(|()| SAME),
    };
    done(driver, turn)
}

/// The fewest digits that are meant as a hand-over code, with some that are missing.
const FEWEST_OF_A_CODE: usize = 14;

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

/// Goes on with a kept case by its number.
fn resume(driver: &mut Driver, name: &str) -> Result<Done, Reason> {
    let held = driver.held.iter().position(|held| {
        let number = held.active.record.number.as_ref();
        number.is_some_and(|number| number.spoken().eq_ignore_ascii_case(name.trim()))
    });
    if let Some(at) = held {
        driver.back_to_held(at);
        return Ok(SAME);
    }
    match driver.take_named(name) {
        Some(Taking::Yours(record)) => {
            let voided = driver.resume(*record, Aside::Hold);
            Ok(Done::Screen { voided })
        }
        Some(Taking::Held(number, holder)) => Err(Reason {
            code: "in-use",
            message: held_by(number.as_ref(), &holder, &driver.active.words),
            offered: Vec::new(),
        }),
        Some(Taking::Gone | Taking::Unreadable) | None => {
            let name = [("name", echo(name).into())];
            let reason = Reason {
                code: "bad-code",
                message: say_with(&driver.active.words, "refused-no-such-case", &name),
                offered: Vec::new(),
            };
            let waiting = waiting(driver).into_iter().map(|waiting| waiting.case);
            Err(reason.offering(&driver.active.words, "", waiting))
        }
    }
}

/// The cases on hold here, then those that are only kept.
fn waiting(driver: &mut Driver) -> Vec<Waiting> {
    let now = driver.now();
    let kept = driver.waiting().into_iter().map(|row| {
        let caller = [
            ("merchant-no", row.merchant),
            ("shop-name", row.shop),
            ("callback-phone", row.phone),
            ("terminal-no", row.terminal),
        ];
        let caller = caller
            .into_iter()
            .filter_map(|(id, value)| Some((id, value?)));
        Waiting {
            case: row.number.spoken(),
            flow: row.flow,
            on_hold_since: row.on_hold.map(clock::exact),
            call_back: row.due.map(clock::exact),
            due: row.due.is_some_and(|due| due <= now),
            caller: caller.collect(),
        }
    });
    let kept: Vec<Waiting> = kept.collect();
    let held = driver.held.iter().map(|held| {
        let record = &held.active.record;
        let caller = CALLER.into_iter();
        let caller = caller.filter_map(|id| Some((id, record.caller.get(id)?.clone())));
        Waiting {
            case: record
                .number
                .as_ref()
                .map(Number::spoken)
                .unwrap_or_default(),
            flow: record.flow.clone(),
            on_hold_since: record.on_hold.map(clock::exact),
            call_back: record.call_back().map(clock::exact),
            due: record.call_back().is_some_and(|due| due <= now),
            caller: caller.collect(),
        }
    });
    held.chain(kept).collect()
}

fn unagreed(driver: &Driver, why: Unagreed) -> Reason {
    match why {
        // Nothing to go back to has the same code, and another sentence.
        Unagreed::NotBegun => Reason {
            code: "nothing-there",
            message: say(&driver.active.words, "plain-no-case"),
            offered: Vec::new(),
        },
        Unagreed::NotAhead => Reason::new(&driver.active.words, "not-ahead", &[]),
    }
}

/// No words established this; those that did.
fn not_said(driver: &Driver, fact: &str) -> Reason {
    let words = &driver.active.words;
    let said = driver.stated().into_iter().filter_map(|step| step.stated);
    let name = [("name", echo(fact).into())];
    let reason = Reason::new(words, "not-said", &name);
    reason.offering(words, fact, said.map(|stated| stated.fact))
}

/// The screen is shown anew, and nothing became void.
const SAME: Done = Done::Screen { voided: Vec::new() };

fn done(driver: &mut Driver, turn: Turn) -> Result<Done, Reason> {
    match turn {
        Turn::Moved { voided } => Ok(Done::Screen { voided }),
        Turn::TimePassed => Ok(Done::TimePassed),
        Turn::Refused(refusal) => Err(driver.reason(&refusal)),
        // The reply names what became void, and the `wait` that a screen names is counted by whoever shows it.
        Turn::Confirm(Confirm::Voids(_) | Confirm::Early) => {
            let turn = driver.confirm();
            done(driver, turn)
        }
    }
}
