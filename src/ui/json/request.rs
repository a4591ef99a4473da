//! What a line asks for, and doing it.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::app::{
    ActiveCase, MAX_NOTES, NoteFull,
    autosave::Autosave,
    messages::{Reason, bad_code, echo},
    screen::Body,
};
use crate::{redact, session::TurnError, settings::Role};

/// What a line asks for.
pub(super) enum Request {
    Answer(String),
    Fields(BTreeMap<String, String>),
    Jump(String),
    /// A jump to what was found, with what the ticket keeps of it.
    Enter(String, Option<String>),
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
    /// Whether it brings a card number or a code that is not taken over as it is. Hand-over codes are digits too.
    pub(super) fn has_secret(&self) -> bool {
        let secret = |text: &String| redact::found(text).is_some();
        match self {
            Self::Fields(values) => values.iter().any(|(id, value)| secret(id) || secret(value)),
            Self::Answer(text)
            | Self::Jump(text)
            | Self::Enter(text, _)
            | Self::Find(text)
            | Self::Lang(text)
            | Self::Role(text)
            | Self::Note(text) => secret(text),
            Self::Resume(_) | Self::Ticket | Self::Back | Self::Redo | Self::Stop => false,
        }
    }
}

impl Request {
    /// Whether it leads on in the case, so that it matters how long ago the last turn was.
    pub(super) const fn is_turn(&self) -> bool {
        match self {
            Self::Answer(_)
            | Self::Fields(_)
            | Self::Jump(_)
            | Self::Enter(..)
            | Self::Back
            | Self::Redo
            | Self::Stop => true,
            Self::Find(_)
            | Self::Lang(_)
            | Self::Role(_)
            | Self::Note(_)
            | Self::Resume(_)
            | Self::Ticket => false,
        }
    }

    /// Whether it is meant for the open screen alone.
    pub(super) const fn is_for_screen(&self) -> bool {
        matches!(self, Self::Answer(_) | Self::Fields(_) | Self::Redo)
    }
}

/// The keys of a line; each line has one.
const KEYS: [&str; 12] = [
    "answer", "back", "redo", "fields", "jump", "find", "stop", "note", "ticket", "resume", "lang",
    "role",
];

pub(super) fn request(active: &ActiveCase, text: &str) -> Result<Request, Reason> {
    let words = &active.words;
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
pub(super) type Voided = Vec<(String, String)>;

pub(super) fn carry_out(
    active: &mut ActiveCase,
    autosave: &mut Autosave,
    request: Request,
) -> Result<Voided, Reason> {
    let mut voided = Vec::new();
    let turn = match request {
        // A form offers "next" like any screen: it leaves all fields open.
        Request::Answer(answer) if answer == "next" && is_form(active) => {
            active.session.fill(BTreeMap::new())
        }
        Request::Answer(answer) => {
            voided = active.voided_by(&answer);
            active.session.answer(&answer)
        }
        Request::Fields(values) => {
            let known = fields_here(active);
            active
                .session
                .fill(values)
                .map_err(|refusal| match &refusal {
                    TurnError::NoSuchField { field } => {
                        Reason::of(&refusal, active).offering(&active.words, field, known)
                    }
                    TurnError::NotHere { .. }
                    | TurnError::NoSuchPlace { .. }
                    | TurnError::NoSuchAnswer { .. }
                    | TurnError::BadField { .. }
                    | TurnError::WrongTurn
                    | TurnError::NothingThere => Reason::of(&refusal, active),
                })?;
            Ok(())
        }
        Request::Jump(to) => active.session.jump(&to),
        Request::Enter(to, said) => active.enter(&to, said.as_deref()),
        // Answered before they come here.
        Request::Find(_) | Request::Ticket => Ok(()),
        Request::Note(text) => {
            let noted = active.note_more(&text, active.now());
            noted.map_err(|NoteFull| {
                Reason::new(&active.words, "note-full", &[("most", MAX_NOTES.into())])
            })?;
            Ok(())
        }
        Request::Resume(code) => {
            let taken = active.taken_over(&code, active.now());
            let taken = taken.map_err(|bad| Reason {
                code: "bad-code",
                message: bad_code(&active.words, &bad),
                offered: Vec::new(),
            })?;
            let mut left = std::mem::replace(active, taken);
            autosave.leave(&mut left);
            Ok(())
        }
        Request::Back => active.session.back(),
        Request::Redo => active.session.redo(),
        Request::Stop => active.session.stop(),
        Request::Lang(wanted) => {
            speak(active, &wanted)?;
            Ok(())
        }
        Request::Role(wanted) => {
            active.role = Role::named(&wanted).ok_or_else(|| {
                let name = [("name", echo(&wanted).into())];
                let known = Role::ALL.map(|(name, _)| name);
                Reason::new(&active.words, "no-such-role", &name).offering(
                    &active.words,
                    &wanted,
                    known,
                )
            })?;
            Ok(())
        }
    };
    turn.map_err(|refusal| Reason::of(&refusal, active))?;
    Ok(voided)
}

fn speak(active: &mut ActiveCase, wanted: &str) -> Result<(), Reason> {
    let Some(words) = active.words.switch(wanted) else {
        let name = [("name", echo(wanted).into())];
        return Err(
            Reason::new(&active.words, "no-such-language", &name).offering(
                &active.words,
                wanted,
                active.words.locales(),
            ),
        );
    };
    active.words = words;
    Ok(())
}

fn is_form(active: &mut ActiveCase) -> bool {
    matches!(active.screen().body, Body::Form { .. })
}

fn fields_here(active: &mut ActiveCase) -> Vec<String> {
    let rows = match active.screen().body {
        Body::Form { fields } => fields,
        Body::Support(support) => support.fields,
        Body::Ask | Body::Try { .. } | Body::Tell | Body::Claims(_) | Body::Solved(_) => Vec::new(),
    };
    rows.into_iter().map(|row| row.id).collect()
}
