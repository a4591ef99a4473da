//! What a response code can mean, in words: for `posdoc code` and for what the search shows of it.

use serde::Serialize;

use crate::{
    pack::{Code, CodeIx, Id, Pack, Reading},
    words::{FluentValue, Words},
};

/// The file with the words of codes, named like the flow that they make.
const FILE: &str = "codes";

/// A response code.
#[derive(Clone, Debug, Serialize)]
pub struct CodeSheet {
    /// As terminals print it.
    pub code: String,
    /// The place to enter: the code's own screen.
    pub start: String,
    /// What it can mean: by most lists first, then by single back ends.
    pub readings: Vec<ReadingSheet>,
}

/// One meaning of a code.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingSheet {
    /// The answer that stands for it on the code's screen.
    pub id: String,
    /// What it means.
    pub meaning: String,
    /// Ways of paying that it is seen with; empty for all.
    pub channels: Vec<Named>,
    /// Back ends that use it so; empty for the main reading.
    pub scopes: Vec<Named>,
    /// Who must act.
    pub who: Option<Named>,
    /// How bad it is.
    pub severity: Option<Named>,
    /// What it says about the money.
    pub outcome: Named,
    /// What to do.
    pub advice: String,
    /// The place that "yes, that is what it says" leads to.
    pub to: String,
    /// Whether any source was found.
    pub verified: bool,
    /// Keys of the list of sources.
    pub sources: Vec<String>,
}

/// An id with its words.
#[derive(Clone, Debug, Serialize)]
pub struct Named {
    /// Stable.
    pub id: String,
    /// In the language in force.
    pub label: String,
}

impl CodeSheet {
    /// What a code can mean.
    #[must_use]
    pub fn of(pack: &Pack, words: &Words, code: CodeIx) -> Self {
        let code = &pack[code];
        Self {
            code: code.text.to_string(),
            start: pack.path(code.entry),
            readings: code
                .readings
                .iter()
                .map(|reading| ReadingSheet::of(pack, words, reading))
                .collect(),
        }
    }
}

impl ReadingSheet {
    fn of(pack: &Pack, words: &Words, reading: &Reading) -> Self {
        let named = |kind: &str, id: &str| Named {
            id: id.to_owned(),
            label: text(words, &format!("{kind}-{id}")),
        };
        let all = |kind: &str, ids: &[Id]| ids.iter().map(|id| named(kind, id)).collect();
        Self {
            id: reading.answer.to_string(),
            meaning: text(words, &reading.id),
            channels: all("channel", &reading.channels),
            scopes: all("scope", &reading.scopes),
            who: reading.who.as_ref().map(|who| named("who", who)),
            severity: reading
                .severity
                .map(|severity| named("severity", severity.id())),
            outcome: named("outcome", &reading.outcome),
            advice: text(words, &format!("advice-{}", reading.advice)),
            to: pack.path(reading.to),
            verified: reading.verified,
            sources: reading.sources.iter().map(ToString::to_string).collect(),
        }
    }

    /// What it means, with the back ends that use it so.
    #[must_use]
    pub fn heading(&self, words: &Words) -> String {
        scoped(
            words,
            &self.meaning,
            self.scopes.iter().map(|scope| &*scope.label),
        )
    }
}

/// What a code means, in a line: its main reading, unless it may say something else of the money.
///
/// Where the way of paying decides, it says so; where only the back end does, it names all meanings, because
/// nobody should take "declined" for granted where another list has "no answer".
#[must_use]
pub fn in_a_line(words: &Words, code: &Code) -> String {
    if code.is_mixed() {
        let mut meanings: Vec<String> = Vec::new();
        for reading in &code.readings {
            let meaning = text(words, &reading.id);
            if !meanings.contains(&meaning) {
                meanings.push(meaning);
            }
        }
        let meanings = FluentValue::from(meanings.join(" / "));
        let args = [("meanings", meanings)].into_iter().collect();
        return words.get(FILE, "mixed", None, Some(&args)).text;
    }
    match code.readings.first() {
        Some(reading) if reading.channels.is_empty() => text(words, &reading.id),
        Some(_) | None => text(words, "depends"),
    }
}

/// A meaning with the back ends that use it so.
#[must_use]
pub fn scoped<'s>(words: &Words, meaning: &str, scopes: impl Iterator<Item = &'s str>) -> String {
    let scopes: Vec<&str> = scopes.collect();
    if scopes.is_empty() {
        return meaning.to_owned();
    }
    let args = [
        ("meaning", FluentValue::from(meaning)),
        ("scopes", FluentValue::from(scopes.join(" / "))),
    ];
    let args = args.into_iter().collect();
    words.get(FILE, "scoped", None, Some(&args)).text
}

fn text(words: &Words, id: &str) -> String {
    words.get(FILE, id, None, None).text
}
