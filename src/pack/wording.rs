//! Dangerous wording of a language: `locales/<language>/wording.toml`. What the checker looks for in the texts of that
//! language, and what turns it into a "do not". A new language brings a file of its own.

use super::{
    diagnostic::Diagnostic,
    format,
    toml::{Reader, Section},
};

/// What may be said only under a condition, or never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Danger {
    /// Only by a step that bears one of the risks of the group, or any risk where the pack has none of the names.
    NeedsRisk,
    /// Only to say that it must not be done.
    Forbidden,
    /// A secret of the customer: never asked for.
    Secret,
}

/// Wording of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What it does.
    pub danger: Danger,
    /// The risks that a step has to bear.
    pub needs: Vec<String>,
    /// Why, as a key that the messages choose their words by.
    pub reason: String,
    /// The words. `*` stands for anything within the same clause, `**` within the same sentence.
    pub terms: Vec<String>,
    /// It counts only behind one of these in the clause; with none here, always.
    pub after: Vec<String>,
    /// Where it counts only behind some words: it counts before one of these in the clause as well.
    pub before: Vec<String>,
    /// It does not count with one of these right behind it: then it is reported, not asked for.
    pub reported: Vec<String>,
    /// It does not count in a sentence with one of these.
    pub about: Vec<String>,
    /// It does not count in a clause with one of these: then it is about something else.
    pub unless: Vec<String>,
    /// It does not count at an end in a clause with one of these: then it says what has been done.
    pub done: Vec<String>,
}

/// The dangerous wording of a language. All words are in lower case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wording {
    /// Words that turn what follows into a "do not".
    pub negations: Vec<String>,
    /// Words that a negation is a part of without negating anything.
    pub not_negations: Vec<String>,
    /// Words that mostly describe: a "do not" only if no breaker comes between.
    pub descriptions: Vec<String>,
    /// Of the descriptions those that negate the very next word only.
    pub close_descriptions: Vec<String>,
    /// Words behind a negation that say that it is over.
    pub breakers: Vec<String>,
    /// More of them, for the descriptions.
    pub soft_breakers: Vec<String>,
    /// Openings of a sentence whose "do not" goes on through the commas of a list.
    pub list_openers: Vec<String>,
    /// What such a list has before its last item.
    pub list_joiners: Vec<String>,
    /// Words behind the dangerous ones, in the same clause, that make it a "do not".
    pub forbidding: Vec<String>,
    /// Words of harm: a sentence that gives a reason may name the forbidden thing beside them.
    pub harm: Vec<String>,
    /// The dangerous wording.
    pub groups: Vec<Group>,
}

impl Wording {
    /// Reads the text of the file with this index; what is wrong with it is added to `faults`.
    #[must_use]
    pub fn read(file: u16, text: &str, faults: &mut Vec<Diagnostic>) -> Self {
        Reader::new(file, faults).document(text, |reader, top| {
            reader.schema(top);
            let mut list = |key| reader.words(top, key);
            let mut wording = Self {
                negations: list("negations"),
                not_negations: list("not-negations"),
                descriptions: list("descriptions"),
                close_descriptions: list("close-descriptions"),
                breakers: list("breakers"),
                soft_breakers: list("soft-breakers"),
                list_openers: list("list-openers"),
                list_joiners: list("list-joiners"),
                forbidding: list("forbidding"),
                harm: list("harm"),
                groups: Vec::new(),
            };
            let groups = top.take("wording").and_then(|value| reader.section(value));
            for (_, value) in groups.iter().flat_map(Section::rest) {
                if let Some(section) = reader.section(value) {
                    wording.groups.extend(reader.group(&section));
                }
            }
            reader.finish(top, &[format::WORDING]);
            wording
        })
    }

    /// Adds the wording of another file of the same language. Nothing can be taken away.
    pub fn extend(&mut self, more: Self) {
        self.negations.extend(more.negations);
        self.not_negations.extend(more.not_negations);
        self.descriptions.extend(more.descriptions);
        self.close_descriptions.extend(more.close_descriptions);
        self.breakers.extend(more.breakers);
        self.soft_breakers.extend(more.soft_breakers);
        self.list_openers.extend(more.list_openers);
        self.list_joiners.extend(more.list_joiners);
        self.forbidding.extend(more.forbidding);
        self.harm.extend(more.harm);
        self.groups.extend(more.groups);
    }
}

impl Reader<'_> {
    /// The words under a key, in lower case.
    fn words(&mut self, section: &Section<'_>, key: &str) -> Vec<String> {
        let words = section.take(key).map(|value| self.texts(value));
        let words = words.into_iter().flatten();
        words
            .map(|word| word.text.to_lowercase())
            .filter(|word| !word.trim().is_empty())
            .collect()
    }

    fn group(&mut self, section: &Section<'_>) -> Option<Group> {
        let danger = self.choice(section, "danger", &DANGERS);
        let reason = self.needed_text(section, "reason");
        let group = Group {
            danger: danger?,
            needs: self.words(section, "needs"),
            reason: reason?.text,
            terms: self.words(section, "terms"),
            after: self.words(section, "after"),
            before: self.words(section, "before"),
            reported: self.words(section, "reported"),
            about: self.words(section, "about"),
            unless: self.words(section, "unless"),
            done: self.words(section, "done"),
        };
        if group.terms.is_empty() {
            self.missing(section, "terms");
        }
        self.finish(section, &[format::WORDING_GROUP]);
        Some(group)
    }
}

const DANGERS: [(&str, Danger); 3] = [
    ("needs-risk", Danger::NeedsRisk),
    ("forbidden", Danger::Forbidden),
    ("secret", Danger::Secret),
];

/// The language whose wording a file holds, if it holds any.
#[must_use]
pub fn wording_locale(path: &str) -> Option<&str> {
    path.strip_prefix("locales/")?
        .strip_suffix("/wording.toml")
        .filter(|locale| !locale.contains('/'))
}
