//! The files as written: names with their places, nothing resolved.

use super::{
    diagnostic::{Diagnostic, Span},
    format,
    model::{Caller, FieldKind, NodeKind, ProbeKind, Queue, Urgency},
    rule::Rule,
    toml::{Named, Reader, Section, Value},
};

pub struct RawFlow {
    pub id: String,
    pub place: Span,
    pub start: Option<Named>,
    pub stop: Option<Named>,
    /// Whether it is found by its words alone.
    pub says: Vec<RawSetting>,
    pub by_search: bool,
    pub causes: Vec<(Named, f32)>,
    pub nodes: Vec<RawNode>,
}

pub struct RawNode {
    pub id: Named,
    pub risks: Vec<Named>,
    pub minutes: f32,
    pub picture: Option<Named>,
    pub fills: Option<Named>,
    pub again: Option<u16>,
    pub probe: Option<RawProbe>,
    pub kind: RawKind,
    pub speech: RawSpeech,
}

/// What the computer finds out by itself, and the answers that its outcomes suggest.
pub struct RawProbe {
    pub kind: ProbeKind,
    pub good: Option<Named>,
    pub bad: Option<Named>,
}

/// Whose words a node speaks; a code is named by its position.
#[derive(Clone, Copy)]
pub enum RawSpeech {
    Own,
    Reading(usize),
}

pub enum RawKind {
    Ask {
        fact: Option<Named>,
        answers: Vec<RawAnswer>,
        unsure: RawUnsure,
    },
    Try {
        wait: Option<u16>,
        skip: Vec<RawSetting>,
        set: Vec<RawSetting>,
        fixed: Option<RawAnswer>,
        still: Option<RawAnswer>,
        answers: Vec<RawAnswer>,
        unsure: RawUnsure,
    },
    Tell {
        then: Option<RawAnswer>,
    },
    Form {
        fields: Vec<Named>,
        then: Option<RawAnswer>,
        /// Of a form that looks a code up: where it leads without one.
        none: Option<RawAnswer>,
    },
    Solved {
        cause: Option<Named>,
        verify: bool,
        assume: bool,
        failed: Option<Named>,
    },
    Support {
        cause: Option<Named>,
        contact: Option<Named>,
        bundle: Option<Named>,
        urgency: Option<Urgency>,
        queue: Option<Queue>,
    },
    Pass {
        set: Vec<RawSetting>,
    },
}

#[derive(Clone)]
pub struct RawSetting {
    pub fact: Named,
    pub value: Named,
}

pub struct RawNeed {
    pub fact: Named,
    pub values: Vec<Named>,
}

#[derive(Clone)]
pub struct RawAnswer {
    pub id: Named,
    pub to: Named,
    pub set: Vec<RawSetting>,
    pub worst: bool,
}

pub enum RawUnsure {
    /// Not said: taken from `still` or the worst answer.
    Unsaid,
    /// `unsure = false`.
    Never,
    To(RawAnswer),
}

pub struct RawFact {
    pub id: Named,
    pub values: Vec<Named>,
    pub gate: Option<Named>,
    pub blocked: Option<Named>,
    pub also: Vec<Named>,
    pub shop: Option<Named>,
    pub if_set: Option<Named>,
}

pub struct RawRisk {
    pub id: Named,
    pub needs: Vec<RawNeed>,
    pub clears: Vec<Named>,
    pub leaves: Vec<RawSetting>,
}

pub struct RawContact {
    pub id: Named,
    pub caller: Caller,
    pub acquirer: bool,
}

pub struct RawField {
    pub id: Named,
    pub kind: FieldKind,
    pub shop: Option<Named>,
}

pub struct RawBundle {
    pub id: Named,
    pub extends: Option<Named>,
    pub fields: Vec<Named>,
    pub needs: Option<Vec<Named>>,
}

/// `drills.toml` as written.
#[derive(Default)]
pub struct RawDrills {
    pub wrong: Vec<RawTemptation>,
    /// Risks with the sources of what they cost.
    pub risks: Vec<(Named, Vec<Named>)>,
}

/// A wrong move as written.
pub struct RawTemptation {
    pub id: Named,
    pub flows: Vec<Named>,
    pub prevented_by: Named,
    pub sources: Vec<Named>,
}

#[derive(Default)]
pub struct RawBundles {
    pub fields: Vec<RawField>,
    pub bundles: Vec<RawBundle>,
}

/// Names that words and logs use for other things.
const RESERVED: [&str; 11] = [
    "do", "say", "why", "open", "proof", "hint", "label", "unsure", "fixed", "still", "next",
];

/// The longest time after which something is looked at again, in hours: six weeks.
const MAX_HOURS: i64 = 1000;

/// The longest wait that makes sense at a counter, in seconds.
const MAX_WAIT: i64 = 3600;

impl Reader<'_> {
    pub(super) fn id(&mut self, id: &Named) {
        let plain = id
            .text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        let edges = id.text.starts_with('-') || id.text.ends_with('-') || id.text.is_empty();
        if !plain || edges {
            self.report(Diagnostic::new(Rule::BadId, id.place).with("id", &*id.text));
        }
    }

    fn settings(&mut self, value: Value<'_>) -> Vec<RawSetting> {
        let Some(section) = self.section(value) else {
            return Vec::new();
        };
        section
            .rest()
            .filter_map(|(fact, value)| {
                let value = self.text(value)?;
                Some(RawSetting { fact, value })
            })
            .collect()
    }

    pub(super) fn taken_settings(&mut self, section: &Section<'_>, key: &str) -> Vec<RawSetting> {
        section
            .take(key)
            .map(|value| self.settings(value))
            .unwrap_or_default()
    }

    pub(super) fn taken_text(&mut self, section: &Section<'_>, key: &str) -> Option<Named> {
        section.take(key).and_then(|value| self.text(value))
    }

    pub(super) fn needed_text(
        &mut self,
        section: &Section<'_>,
        key: &'static str,
    ) -> Option<Named> {
        let Some(value) = section.take(key) else {
            self.missing(section, key);
            return None;
        };
        self.text(value)
    }

    fn answer(&mut self, id: Named, value: Value<'_>) -> Option<RawAnswer> {
        if !value.is_table() {
            return Some(RawAnswer {
                id,
                to: self.text(value)?,
                set: Vec::new(),
                worst: false,
            });
        }
        let section = self.section(value)?;
        let to = self.needed_text(&section, "to");
        let set = self.taken_settings(&section, "set");
        let worst = section
            .take("worst")
            .and_then(|value| self.flag(value))
            .unwrap_or(false);
        self.finish(&section, &[format::ANSWER]);
        Some(RawAnswer {
            id,
            to: to?,
            set,
            worst,
        })
    }

    fn taken_answer(&mut self, section: &Section<'_>, key: &str, id: &str) -> Option<RawAnswer> {
        let value = section.take(key)?;
        let id = Named {
            text: id.to_owned(),
            place: value.place,
        };
        self.answer(id, value)
    }

    fn needed_answer(
        &mut self,
        section: &Section<'_>,
        key: &'static str,
        id: &str,
    ) -> Option<RawAnswer> {
        let answer = self.taken_answer(section, key, id);
        if section.take(key).is_none() {
            self.missing(section, key);
        }
        answer
    }

    fn answers(&mut self, section: &Section<'_>) -> Vec<RawAnswer> {
        let Some(table) = section.take("answers").and_then(|v| self.section(v)) else {
            return Vec::new();
        };
        table
            .rest()
            .filter_map(|(id, value)| {
                self.id(&id);
                if RESERVED.contains(&&*id.text) {
                    self.report(Diagnostic::new(Rule::ReservedId, id.place).with("id", &*id.text));
                }
                self.answer(id, value)
            })
            .collect()
    }

    fn unsure(&mut self, section: &Section<'_>) -> RawUnsure {
        match section.take("unsure") {
            None => RawUnsure::Unsaid,
            Some(value) if value.is_false() => RawUnsure::Never,
            Some(_) => self
                .taken_answer(section, "unsure", "unsure")
                .map_or(RawUnsure::Never, RawUnsure::To),
        }
    }

    /// Reads a flow file.
    pub fn flow(&mut self, id: &str, text: &str) -> RawFlow {
        self.document(text, |reader, top| {
            let place = reader.top();
            reader.schema(top);
            let start = reader.needed_text(top, "start");
            let stop = reader.taken_text(top, "stop");
            let says = reader.taken_settings(top, "says");
            let by_search = reader.taken_flag(top, "by-search", false);
            let causes = top
                .take("causes")
                .and_then(|value| reader.section(value))
                .map(|causes| {
                    causes
                        .rest()
                        .filter_map(|(cause, value)| {
                            reader.id(&cause);
                            Some((cause, reader.number(value)?))
                        })
                        .collect()
                })
                .unwrap_or_default();
            let mut nodes = Vec::new();
            for kind in NodeKind::ALL {
                let Some(sections) = top
                    .take(kind.name())
                    .and_then(|value| reader.section(value))
                else {
                    continue;
                };
                for (id, value) in sections.rest() {
                    reader.id(&id);
                    if id.text == "flow" || id.text.starts_with("cause-") {
                        reader.report(
                            Diagnostic::new(Rule::ReservedId, id.place).with("id", &*id.text),
                        );
                    }
                    if let Some(section) = reader.section(value) {
                        nodes.push(reader.node(kind, id, &section));
                    }
                }
            }
            // The kinds are read one after the other; the file mixes them.
            nodes.sort_by_key(|node| node.id.place.start);
            reader.finish(top, &[format::FLOW]);
            RawFlow {
                id: id.to_owned(),
                place,
                start,
                stop,
                says,
                by_search,
                causes,
                nodes,
            }
        })
    }

    #[allow(clippy::too_many_lines, reason = "a list of kinds and their keys")]
    fn node(&mut self, kind: NodeKind, id: Named, section: &Section<'_>) -> RawNode {
        let risks = section
            .take("risk")
            .map(|value| self.one_or_more(value))
            .unwrap_or_default();
        let minutes = section.take("minutes");
        let minutes = minutes.and_then(|value| self.number(value)).unwrap_or(0.0);
        let picture = self.taken_text(section, "picture");
        let (mut fills, mut again, mut probe) = (None, None, None);
        let (known, kind) = match kind {
            NodeKind::Ask => {
                fills = self.taken_text(section, "fills");
                probe = self.probe(section);
                let fact = self.taken_text(section, "fact");
                let answers = self.answers(section);
                if answers.is_empty() {
                    self.missing(section, "answers");
                }
                let unsure = self.unsure(section);
                let kind = RawKind::Ask {
                    fact,
                    answers,
                    unsure,
                };
                (format::ASK, kind)
            }
            NodeKind::Try => {
                probe = self.probe(section);
                let kind = RawKind::Try {
                    wait: section
                        .take("wait")
                        .and_then(|value| self.whole(value, MAX_WAIT)),
                    skip: self.taken_settings(section, "skip"),
                    set: self.taken_settings(section, "set"),
                    fixed: self.needed_answer(section, "fixed", "fixed"),
                    still: self.needed_answer(section, "still", "still"),
                    answers: self.answers(section),
                    unsure: self.unsure(section),
                };
                (format::TRY, kind)
            }
            NodeKind::Tell => {
                let kind = RawKind::Tell {
                    then: self.needed_answer(section, "then", "next"),
                };
                (format::TELL, kind)
            }
            NodeKind::Form => {
                let looks_up = self
                    .taken_text(section, "lookup")
                    .is_some_and(|table| self.is_codes(&table));
                let none = self.taken_answer(section, "none", "none");
                if looks_up && none.is_none() {
                    self.missing(section, "none");
                }
                let fields = section.take("fields").map(|value| self.texts(value));
                if fields.as_ref().is_none_or(Vec::is_empty) {
                    self.missing(section, "fields");
                }
                let kind = RawKind::Form {
                    fields: fields.unwrap_or_default(),
                    then: self.needed_answer(section, "then", "next"),
                    none: none.filter(|_| looks_up),
                };
                (format::FORM, kind)
            }
            NodeKind::Solved => {
                again = self.taken_hours(section, "again");
                let kind = RawKind::Solved {
                    cause: self.taken_text(section, "cause"),
                    verify: self.taken_flag(section, "verify", false),
                    assume: self.taken_flag(section, "assume", true),
                    failed: self.taken_text(section, "failed"),
                };
                (format::SOLVED, kind)
            }
            NodeKind::Support => {
                let kind = RawKind::Support {
                    cause: self.taken_text(section, "cause"),
                    contact: self.needed_text(section, "contact"),
                    bundle: self.needed_text(section, "bundle"),
                    urgency: self.urgency(section),
                    queue: self
                        .taken_text(section, "queue")
                        .and_then(|name| self.one_of(&name, &Queue::ALL)),
                };
                (format::SUPPORT, kind)
            }
            NodeKind::Pass => {
                let kind = RawKind::Pass {
                    set: self.taken_settings(section, "set"),
                };
                (format::PASS, kind)
            }
        };
        self.finish(section, &[format::STEP, known]);
        RawNode {
            id,
            risks,
            minutes,
            picture,
            fills,
            again,
            probe,
            kind,
            speech: RawSpeech::Own,
        }
    }

    /// `probe = "internet"`, or a section with the answers that its outcomes suggest.
    fn probe(&mut self, section: &Section<'_>) -> Option<RawProbe> {
        let value = section.take("probe")?;
        if !value.is_table() {
            let name = self.text(value)?;
            return Some(RawProbe {
                kind: self.one_of(&name, &ProbeKind::ALL)?,
                good: None,
                bad: None,
            });
        }
        let section = self.section(value)?;
        let kind = self.choice(&section, "kind", &ProbeKind::ALL);
        let good = self.taken_text(&section, "good");
        let bad = self.taken_text(&section, "bad");
        self.finish(&section, &[format::PROBE]);
        Some(RawProbe {
            kind: kind?,
            good,
            bad,
        })
    }

    fn taken_hours(&mut self, section: &Section<'_>, key: &str) -> Option<u16> {
        let value = section.take(key)?;
        self.whole(value, MAX_HOURS)
    }

    /// There is one table that a form can look something up in.
    fn is_codes(&mut self, table: &Named) -> bool {
        let known = table.text == "codes";
        if !known {
            self.report(
                Diagnostic::new(Rule::UnknownChoice, table.place)
                    .with("name", &*table.text)
                    .with("choices", "codes")
                    .meaning(&table.text, ["codes"]),
            );
        }
        known
    }

    pub(super) fn choice<T: Copy>(
        &mut self,
        section: &Section<'_>,
        key: &'static str,
        choices: &[(&'static str, T)],
    ) -> Option<T> {
        let text = self.needed_text(section, key)?;
        self.one_of(&text, choices)
    }

    /// The choice of this name.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        text: &Named,
        choices: &[(&'static str, T)],
    ) -> Option<T> {
        let found = choices.iter().find(|(name, _)| *name == text.text);
        if found.is_none() {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            self.report(
                Diagnostic::new(Rule::UnknownChoice, text.place)
                    .with("name", &*text.text)
                    .with("choices", names.join(", "))
                    .meaning(&text.text, names),
            );
        }
        found.map(|(_, choice)| *choice)
    }

    fn urgency(&mut self, section: &Section<'_>) -> Option<Urgency> {
        self.choice(section, "urgency", &Urgency::ALL)
    }

    /// Reads a file of named tables, such as `facts.toml`.
    pub(super) fn tables<T>(
        &mut self,
        text: &str,
        mut read: impl FnMut(&mut Self, Named, &Section<'_>) -> Option<T>,
    ) -> Vec<T> {
        self.document(text, |reader, top| {
            reader.schema(top);
            reader.tables_in(top, &mut read)
        })
    }

    pub(super) fn tables_in<T>(
        &mut self,
        top: &Section<'_>,
        read: &mut impl FnMut(&mut Self, Named, &Section<'_>) -> Option<T>,
    ) -> Vec<T> {
        top.rest()
            .filter_map(|(id, value)| {
                self.id(&id);
                let section = self.section(value)?;
                read(self, id, &section)
            })
            .collect()
    }

    /// Reads `pack.toml`: whether the pack stands by itself.
    pub fn manifest(&mut self, text: &str) -> bool {
        self.document(text, |reader, top| {
            reader.schema(top);
            let whole = reader.taken_flag(top, "whole", false);
            reader.finish(top, &[format::MANIFEST]);
            whole
        })
    }

    /// Reads `facts.toml`.
    pub fn facts(&mut self, text: &str) -> Vec<RawFact> {
        self.tables(text, |reader, id, section| {
            let values = section.take("values").map(|value| reader.texts(value));
            if values.as_ref().is_none_or(Vec::is_empty) {
                reader.missing(section, "values");
            }
            let values = values.unwrap_or_default();
            for value in &values {
                reader.id(value);
            }
            let gate = reader.taken_text(section, "gate");
            let blocked = reader.taken_text(section, "blocked");
            let also = section.take("also").map(|value| reader.texts(value));
            let shop = reader.taken_text(section, "shop");
            let if_set = reader.taken_text(section, "if-set");
            reader.finish(section, &[format::FACT]);
            Some(RawFact {
                id,
                values,
                gate,
                blocked,
                also: also.unwrap_or_default(),
                shop,
                if_set,
            })
        })
    }

    /// Reads `safety.toml`.
    pub fn risks(&mut self, text: &str) -> Vec<RawRisk> {
        self.tables(text, |reader, id, section| {
            let needs = reader.taken_needs(section, "needs");
            if needs.is_empty() {
                reader.missing(section, "needs");
            }
            let clears = section
                .take("clears")
                .map(|value| reader.texts(value))
                .unwrap_or_default();
            let leaves = reader.taken_settings(section, "leaves");
            reader.finish(section, &[format::RISK]);
            Some(RawRisk {
                id,
                needs,
                clears,
                leaves,
            })
        })
    }

    /// Facts, each with a value or a list of values.
    pub fn taken_needs(&mut self, section: &Section<'_>, key: &str) -> Vec<RawNeed> {
        let needs = section.take(key).and_then(|value| self.section(value));
        let needs = needs.iter().flat_map(Section::rest);
        needs
            .map(|(fact, value)| RawNeed {
                fact,
                values: self.one_or_more(value),
            })
            .collect()
    }

    /// Reads `contacts.toml`.
    pub fn contacts(&mut self, text: &str) -> Vec<RawContact> {
        self.tables(text, |reader, id, section| {
            let caller = reader.choice(
                section,
                "caller",
                &[("shop", Caller::Shop), ("customer", Caller::Customer)],
            );
            let acquirer = reader.taken_flag(section, "acquirer", id.text == "acquirer");
            reader.finish(section, &[format::CONTACT]);
            Some(RawContact {
                id,
                acquirer,
                caller: caller?,
            })
        })
    }

    /// Reads `bundles.toml`.
    pub fn bundles(&mut self, text: &str) -> RawBundles {
        self.document(text, |reader, top| {
            reader.schema(top);
            let mut bundles = RawBundles::default();
            if let Some(fields) = top.take("field").and_then(|value| reader.section(value)) {
                bundles.fields = reader.tables_in(&fields, &mut Self::field);
            }
            if let Some(list) = top.take("bundle").and_then(|value| reader.section(value)) {
                bundles.bundles = reader.tables_in(&list, &mut |reader: &mut Self, id, section| {
                    let extends = reader.taken_text(section, "extends");
                    let fields = section
                        .take("fields")
                        .map(|value| reader.texts(value))
                        .unwrap_or_default();
                    let needs = section.take("needs").map(|value| reader.texts(value));
                    reader.finish(section, &[format::BUNDLE]);
                    Some(RawBundle {
                        id,
                        extends,
                        fields,
                        needs,
                    })
                });
            }
            reader.finish(top, &[format::BUNDLES]);
            bundles
        })
    }

    fn field(&mut self, id: Named, section: &Section<'_>) -> Option<RawField> {
        /// Longest code or number that a slip or a label bears.
        const MOST: i64 = 40;
        let min: u8 = section
            .take("min")
            .and_then(|value| self.whole(value, MOST))
            .unwrap_or(1);
        let max: u8 = section
            .take("max")
            .and_then(|value| self.whole(value, MOST))
            .unwrap_or(40);
        let kind = self.choice(
            section,
            "kind",
            &[
                ("text", FieldKind::Text),
                ("code", FieldKind::Code { max }),
                ("amount", FieldKind::Amount),
                ("digits", FieldKind::Digits { min, max }),
                ("last4", FieldKind::Last4),
                ("phone", FieldKind::Phone),
                ("when", FieldKind::When),
                ("count", FieldKind::Count),
            ],
        );
        let shop = self.taken_text(section, "shop");
        self.finish(section, &[format::FIELD]);
        Some(RawField {
            id,
            kind: kind?,
            shop,
        })
    }
}
