//! The sentences of `cli.ftl` and `common.ftl`, for the command line, the line mode and the JSON mode.

use crate::{
    layout,
    pack::{Pack, nearest},
    redact,
    session::{FieldFault, TurnError, handover::BadCode},
    settings::REGION,
    words::{FluentValue, Words},
};

use super::{ActiveCase, CALLER, CallerFault, transfer::BadLine};

/// The file with the words of the command line, the line mode and the JSON mode.
const FILE: &str = "cli";

/// A sentence of `cli.ftl`.
#[must_use]
pub fn say(words: &Words, id: &str) -> String {
    words.get(FILE, id, None, None).text
}

/// A sentence of `cli.ftl` with arguments.
#[must_use]
pub fn say_with(words: &Words, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
    let args = args.iter().cloned().collect();
    words.get(FILE, id, None, Some(&args)).text
}

/// What a person typed, fit to be said back: no card number, no control characters, not endless.
#[must_use]
pub fn echo(typed: &str) -> String {
    /// Enough to know one's own words again.
    const MOST: usize = 60;
    let typed = redact::keep(&layout::clean(typed)).text;
    if typed.chars().count() <= MOST {
        return typed;
    }
    typed.chars().take(MOST).chain("...".chars()).collect()
}

/// Why something was not done: a stable code, a sentence, and what could have been asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Stable, for machines.
    pub code: &'static str,
    /// In the language in force.
    pub message: String,
    /// The names that would have been taken.
    pub offered: Vec<String>,
}

impl Reason {
    /// The sentence `refused-<code>`.
    #[must_use]
    pub fn new(words: &Words, code: &'static str, args: &[(&str, FluentValue<'_>)]) -> Self {
        Self {
            code,
            message: say_with(words, &format!("refused-{code}"), args),
            offered: Vec::new(),
        }
    }

    /// Names what would have been taken, and the one that was probably meant by `wrong`.
    #[must_use]
    pub fn offering<S: Into<String>>(
        mut self,
        words: &Words,
        wrong: &str,
        offered: impl IntoIterator<Item = S>,
    ) -> Self {
        self.offered = offered.into_iter().map(Into::into).collect();
        let known = self.offered.iter().map(String::as_str);
        self.message += &did_you_mean(words, nearest(wrong, known));
        self
    }

    /// Lists in the sentence itself what would have been taken, for people.
    #[must_use]
    pub fn listed(mut self, words: &Words) -> Self {
        if !self.offered.is_empty() {
            self.message += &choices(words, &self.offered);
        }
        self
    }

    /// Why the session refused a turn.
    #[must_use]
    pub fn of(refusal: &TurnError, active: &ActiveCase) -> Self {
        let words = &active.words;
        match refusal {
            TurnError::NotHere { at } => {
                Self::new(words, "not-here", &[("at", at.as_str().into())])
            }
            TurnError::NoSuchPlace { to } => Self::new(
                words,
                "no-such-place",
                &[("name", echo(to).into())],
            )
            .offering(words, to, places(&active.content.pack)),
            TurnError::NoSuchAnswer { answer, offered } => {
                let known = [("name", echo(answer).into())];
                let reason = if offered.is_empty() {
                    Self::new(words, "no-answers-here", &known)
                } else {
                    Self::new(words, "no-such-answer", &known)
                };
                reason.offering(words, answer, offered)
            }
            TurnError::NoSuchField { field } => {
                Self::new(words, "no-such-field", &[("name", echo(field).into())])
            }
            TurnError::BadField { field, fault } => Self {
                code: "bad-field",
                message: field_fault(words, *fault, &words.asset(&format!("field-{field}"))),
                offered: Vec::new(),
            },
            TurnError::WrongTurn => Self::new(words, "wrong-turn", &[]),
            TurnError::NothingThere => Self::new(words, "nothing-there", &[]),
        }
    }
}

/// Why a hand-over code cannot be used, and what to do.
#[must_use]
pub fn bad_code(words: &Words, bad: &BadCode) -> String {
    match bad {
        BadCode::NotACode => say(words, "handover-not-a-code"),
        BadCode::Mistyped => say(words, "handover-mistyped"),
        BadCode::OtherPack { theirs, ours } => {
            let args = [
                ("theirs", theirs.as_str().into()),
                ("ours", ours.as_str().into()),
            ];
            say_with(words, "handover-other-pack", &args)
        }
        BadCode::OlderFormat => say(words, "handover-older"),
        BadCode::OtherTime => say(words, "handover-other-time"),
        BadCode::Broken(_) => say(words, "handover-broken"),
    }
}

/// Why the line of a case cannot be used, and what to do.
#[must_use]
pub fn bad_line(words: &Words, bad: BadLine) -> String {
    say(words, bad.id())
}

/// What is wrong with a value typed into the field that is called `field`, and what would be taken.
#[must_use]
pub fn field_fault(words: &Words, fault: FieldFault, field: &str) -> String {
    let limit = fault.limit().unwrap_or_default();
    let args = [("field", field.into()), ("limit", limit.into())];
    words.common_with(fault.id(), &args)
}

/// What is wrong with what was told of a caller.
#[must_use]
pub fn caller_fault(words: &Words, fault: &CallerFault) -> Reason {
    let Some(wrong) = fault.fault else {
        let name = [("name", echo(&fault.field).into())];
        let reason = Reason::new(words, "no-such-field", &name);
        return reason.offering(words, &fault.field, CALLER.into_iter().chain([REGION]));
    };
    Reason {
        code: "bad-field",
        message: field_fault(
            words,
            wrong,
            &words.asset(&format!("field-{}", fault.field)),
        ),
        offered: Vec::new(),
    }
}

/// " (did you mean …?)", or nothing.
#[must_use]
pub fn did_you_mean(words: &Words, meant: Option<&str>) -> String {
    meant.map_or_else(String::new, |meant| {
        say_with(words, "did-you-mean", &[("name", meant.into())])
    })
}

/// " There are: …"
#[must_use]
pub fn choices<S: AsRef<str>>(words: &Words, names: &[S]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    say_with(words, "choices", &[("names", names.join(", ").into())])
}

/// The flows that a person can ask for by name: all but the gates, which open by themselves.
#[must_use]
pub fn places(pack: &Pack) -> Vec<String> {
    let flows = pack.flows.iter().filter(|flow| !flow.gate);
    flows.map(|flow| flow.id.to_string()).collect()
}

/// The flows of [`places`], each on a line with what people call it.
#[must_use]
pub fn flow_lines(pack: &Pack, words: &Words) -> Vec<String> {
    let flows = places(pack);
    let widest = flows.iter().map(String::len).max().unwrap_or(0);
    let line = |flow: String| {
        let name = words.get(&flow, "flow", None, None);
        format!("  {flow:widest$}  {name}")
    };
    flows.into_iter().map(line).collect()
}
