//! What a line asks for, and doing it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::app::{
    MAX_NOTES, NoteFull,
    driver::{Aside, Confirm, Driver, MOST_FOUND, Turn},
    finder::LookedUp,
    messages::{Reason, bad_code, echo},
    ticket::Ticket,
};
use crate::{redact, session::TurnError, words::Words};

/// What a line asks for.
pub(super) enum Request {
    Answer(String),
    Fields(BTreeMap<String, String>),
    Jump(String),
    Find(String),
    Lang(String),
    Role(String),
    Note(String),
    /// A fact that words established.
    Unsay(String),
    /// A hand-over code.
    Resume(String),
    Ticket,
    Back,
    Redo,
    Stop,
}

impl Request {
    /// Whether it brings a card number or a code that is not taken over as it is. Hand-over codes are digits too.
    pub(super) fn has_secret(&self) -> bool {
        let secret = |text: &String| redact::found(text).is_some();
        match self {
            Self::Fields(values) => values.iter().any(|(id, value)| secret(id) || secret(value)),
            Self::Answer(text)
            | Self::Jump(text)
            | Self::Find(text)
            | Self::Lang(text)
            | Self::Role(text)
            | Self::Note(text)
            | Self::Unsay(text) => secret(text),
            Self::Resume(_) | Self::Ticket | Self::Back | Self::Redo | Self::Stop => false,
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
}

/// The keys of a line; each line has one.
const KEYS: [&str; 13] = [
    "answer", "back", "redo", "fields", "jump", "find", "unsay", "stop", "note", "ticket",
    "resume", "lang", "role",
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
        "note" => text(value).map(Request::Note),
        "unsay" => text(value).map(Request::Unsay),
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

/// Does what a line asks for.
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
        Request::Ticket => return Ok(Done::Ticket(Box::new(driver.ticket()))),
        Request::Note(text) => {
            return driver.add_note(&text).map(|()| SAME).map_err(|NoteFull| {
                let most = [("most", MAX_NOTES.into())];
                Reason::new(&driver.active.words, "note-full", &most)
            });
        }
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
