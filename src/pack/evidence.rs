//! `evidence.toml`: what follows from what is known, and what it says of the tries of a sale.

use super::{
    format,
    model::{Effect, TryResult},
    raw::{RawNeed, RawSetting},
    toml::{Named, Reader, Section},
};

/// `evidence.toml` as written.
#[derive(Default)]
pub struct RawEvidence {
    pub rules: Vec<RawDerivation>,
    pub meanings: Vec<RawMeaning>,
    pub effects: Vec<(Named, Effect)>,
    pub grounds: Vec<RawGround>,
    /// Weakenings that do no harm, with the reason.
    pub survives: Vec<(String, String)>,
}

/// A rule as written.
pub struct RawDerivation {
    pub id: Named,
    pub fact: Named,
    pub is: Named,
    pub when: Vec<RawNeed>,
}

/// What an answer says, as written.
pub struct RawGround {
    /// `flow/node/answer`.
    pub answer: Named,
    pub says: Vec<RawSetting>,
    pub why: String,
}

/// When a value is true, as written.
pub struct RawMeaning {
    pub fact: Named,
    pub value: Named,
    pub last: Vec<TryResult>,
    pub older: Vec<TryResult>,
    pub some: Vec<TryResult>,
}

impl Reader<'_> {
    /// Reads `evidence.toml`.
    pub fn evidence(&mut self, text: &str) -> RawEvidence {
        self.document(text, |reader, top| {
            reader.schema(top);
            let rules = top.take("rule").and_then(|value| reader.section(value));
            let rules = rules.map(|rules| reader.tables_in(&rules, &mut Reader::derivation));
            let effects = reader.listed(top, "effect", &Effect::ALL);
            let means = top.take("means").and_then(|value| reader.section(value));
            let meanings = means.map(|means| reader.meanings(&means));
            let grounds = top.take("grounds").and_then(|value| reader.section(value));
            let grounds = grounds.iter().flat_map(Section::rest);
            let grounds = grounds
                .filter_map(|(answer, value)| {
                    let section = reader.section(value)?;
                    let says = reader.taken_settings(&section, "says");
                    let why = reader.needed_text(&section, "why");
                    reader.finish(&section, &[format::GROUND]);
                    let why = why?.text;
                    Some(RawGround { answer, says, why })
                })
                .collect();
            let survives = top.take("survives").and_then(|value| reader.section(value));
            let survives = survives.iter().flat_map(Section::rest);
            let survives = survives
                .filter_map(|(what, why)| Some((what.text, reader.text(why)?.text)))
                .collect();
            reader.finish(top, &[format::EVIDENCE]);
            RawEvidence {
                rules: rules.unwrap_or_default(),
                meanings: meanings.unwrap_or_default(),
                effects,
                grounds,
                survives,
            }
        })
    }

    fn derivation(&mut self, id: Named, section: &Section<'_>) -> Option<RawDerivation> {
        let fact = self.needed_text(section, "fact");
        let is = self.needed_text(section, "is");
        let when = self.taken_needs(section, "when");
        if when.is_empty() {
            self.missing(section, "when");
        }
        self.finish(section, &[format::DERIVATION]);
        Some(RawDerivation {
            id,
            fact: fact?,
            is: is?,
            when,
        })
    }

    fn meanings(&mut self, means: &Section<'_>) -> Vec<RawMeaning> {
        let mut meanings = Vec::new();
        for (fact, values) in means.rest() {
            let Some(values) = self.section(values) else {
                continue;
            };
            for (value, meaning) in values.rest() {
                let Some(section) = self.section(meaning) else {
                    continue;
                };
                let mut results = |key| {
                    let named = section.take(key).map(|value| self.one_or_more(value));
                    let named = named.unwrap_or_default();
                    let known = named
                        .iter()
                        .filter_map(|name| self.one_of(name, &TryResult::ALL));
                    known.collect()
                };
                meanings.push(RawMeaning {
                    fact: fact.clone(),
                    value,
                    last: results("last"),
                    older: results("older"),
                    some: results("some"),
                });
                self.finish(&section, &[format::MEANING]);
            }
        }
        meanings
    }

    /// Names, each with one of these choices.
    fn listed<T: Copy>(
        &mut self,
        top: &Section<'_>,
        key: &str,
        choices: &[(&'static str, T)],
    ) -> Vec<(Named, T)> {
        let section = top.take(key).and_then(|value| self.section(value));
        let entries = section.iter().flat_map(Section::rest);
        entries
            .filter_map(|(name, value)| {
                let choice = self.text(value)?;
                Some((name, self.one_of(&choice, choices)?))
            })
            .collect()
    }
}

/// Where an answer is written that has grounds: its node, and its id.
pub fn answer_of(name: &Named) -> Option<(Named, &str)> {
    let (node, answer) = name.text.rsplit_once('/')?;
    let node = Named {
        text: node.to_owned(),
        place: name.place,
    };
    Some((node, answer))
}
