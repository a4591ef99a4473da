//! What is wrong with a file, as data: the words for it are looked up by rule at the edge.

use serde::{Deserialize, Serialize};

use super::Rule;

/// A stretch of a content file, in bytes.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Span {
    /// Index into [`Files::paths`](super::Files::paths).
    pub file: u16,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// How bad a fault is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The content can be used.
    Warning,
    /// The content is refused.
    Error,
}

/// One finding about a content file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that was broken; its words are the message `lint-<rule>`.
    pub rule: Rule,
    /// Whether the content can still be used.
    pub severity: Severity,
    /// Where it is.
    pub place: Span,
    /// What the message says: names, ids, numbers.
    pub args: Vec<(&'static str, String)>,
    /// The name that was probably meant.
    pub suggestion: Option<String>,
    /// Another place that matters, such as the first definition.
    pub related: Option<Span>,
}

impl Diagnostic {
    /// A break of this rule at this place, as severe as the rule says.
    #[must_use]
    pub fn new(rule: Rule, place: Span) -> Self {
        Self {
            rule,
            severity: rule.severity(),
            place,
            args: Vec::new(),
            suggestion: None,
            related: None,
        }
    }

    /// Adds a value for the message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Offers the candidate nearest to `wrong`, if one is near.
    #[must_use]
    pub fn meaning<'a>(
        mut self,
        wrong: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        self.suggestion = nearest(wrong, candidates).map(str::to_owned);
        self
    }

    /// Points at another place too.
    #[must_use]
    pub fn related(mut self, place: Span) -> Self {
        self.related = Some(place);
        self
    }
}

/// The candidate that `wrong` was probably meant to be.
pub fn nearest<'a>(wrong: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(wrong, candidate), candidate))
        .filter(|(score, _)| *score >= 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}
