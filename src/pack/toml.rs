//! Walking a TOML file with spans. Serde cannot say where a value stood once enums are involved, and
//! stops at the first mistake; this walk reports all of them.

use std::cell::Cell;

use ::toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    diagnostic::{Diagnostic, Span},
    format::{self, Key},
    rule::Rule,
};

/// A text with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub place: Span,
}

/// Reads one file and collects its faults.
pub struct Reader<'f> {
    file: u16,
    faults: &'f mut Vec<Diagnostic>,
}

/// A table whose keys are taken one by one; what is left over is unknown.
pub struct Section<'t> {
    /// Where the table stands.
    pub place: Span,
    entries: Vec<Entry<'t>>,
}

struct Entry<'t> {
    key: &'t str,
    key_place: Span,
    value: Value<'t>,
    taken: Cell<bool>,
}

/// A value with its place.
#[derive(Clone, Copy)]
pub struct Value<'t> {
    inner: &'t DeValue<'t>,
    /// Where it stands.
    pub place: Span,
}

impl Value<'_> {
    /// Whether it is a table.
    #[must_use]
    pub fn is_table(self) -> bool {
        self.inner.is_table()
    }

    /// Whether it is `false`.
    #[must_use]
    pub fn is_false(self) -> bool {
        self.inner.as_bool() == Some(false)
    }

    /// Whether it is a list.
    #[must_use]
    pub fn is_list(self) -> bool {
        self.inner.is_array()
    }
}

impl<'f> Reader<'f> {
    /// A reader for the file with this index.
    pub const fn new(file: u16, faults: &'f mut Vec<Diagnostic>) -> Self {
        Self { file, faults }
    }

    /// Parses `text` and hands its top table to `read`. Syntax errors are reported, and what could
    /// still be read is read.
    pub fn document<R>(
        &mut self,
        text: &str,
        read: impl FnOnce(&mut Self, &Section<'_>) -> R,
    ) -> R {
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let span = error.span().unwrap_or(0..text.len().min(1));
            self.report(
                Diagnostic::new(Rule::Syntax, self.place(&span)).with("detail", error.message()),
            );
        }
        let section = self.table(table.get_ref(), self.place(&table.span()));
        read(self, &section)
    }

    /// Adds a fault.
    pub fn report(&mut self, fault: Diagnostic) {
        self.faults.push(fault);
    }

    /// The place of the first line, for faults about the file as a whole.
    #[must_use]
    pub const fn top(&self) -> Span {
        Span {
            file: self.file,
            start: 0,
            end: 0,
        }
    }

    fn place(&self, span: &std::ops::Range<usize>) -> Span {
        let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span {
            file: self.file,
            start: byte(span.start),
            end: byte(span.end),
        }
    }

    fn table<'t>(&self, table: &'t DeTable<'t>, place: Span) -> Section<'t> {
        let mut entries: Vec<Entry<'t>> = table
            .iter()
            .map(|(key, value)| Entry {
                key: key.get_ref(),
                key_place: self.place(&key.span()),
                value: self.value(value),
                taken: Cell::new(false),
            })
            .collect();
        // The parser sorts by name; the order of the file is the order of the screen.
        entries.sort_by_key(|entry| entry.key_place.start);
        Section { place, entries }
    }

    fn value<'t>(&self, value: &'t Spanned<DeValue<'t>>) -> Value<'t> {
        Value {
            inner: value.get_ref(),
            place: self.place(&value.span()),
        }
    }

    fn wrong_type(&mut self, value: Value<'_>, wanted: &'static str) {
        self.report(
            Diagnostic::new(Rule::WrongType, value.place)
                .with("wanted", wanted)
                .with("found", value.inner.type_str()),
        );
    }

    /// The value as a table.
    pub fn section<'t>(&mut self, value: Value<'t>) -> Option<Section<'t>> {
        if let DeValue::Table(table) = value.inner {
            Some(self.table(table, value.place))
        } else {
            self.wrong_type(value, "table");
            None
        }
    }

    /// The value as a text.
    pub fn text(&mut self, value: Value<'_>) -> Option<Named> {
        if let Some(text) = value.inner.as_str() {
            Some(Named {
                text: text.to_owned(),
                place: value.place,
            })
        } else {
            self.wrong_type(value, "string");
            None
        }
    }

    /// The value as a list of texts.
    pub fn texts(&mut self, value: Value<'_>) -> Vec<Named> {
        let DeValue::Array(items) = value.inner else {
            self.wrong_type(value, "array");
            return Vec::new();
        };
        items
            .iter()
            .filter_map(|item| self.text(self.value(item)))
            .collect()
    }

    /// The value as a text or a list of texts.
    pub fn one_or_more(&mut self, value: Value<'_>) -> Vec<Named> {
        if value.is_list() {
            self.texts(value)
        } else {
            self.text(value).into_iter().collect()
        }
    }

    /// The value as a flag.
    pub fn flag(&mut self, value: Value<'_>) -> Option<bool> {
        let flag = value.inner.as_bool();
        if flag.is_none() {
            self.wrong_type(value, "boolean");
        }
        flag
    }

    /// The switch under a key; `unsaid` where there is none.
    pub fn taken_flag(&mut self, section: &Section<'_>, key: &str, unsaid: bool) -> bool {
        let flag = section.take(key).and_then(|value| self.flag(value));
        flag.unwrap_or(unsaid)
    }

    /// The value as a number that is not negative.
    pub fn number(&mut self, value: Value<'_>) -> Option<f32> {
        let text = match value.inner {
            DeValue::Integer(number) => number.as_str(),
            DeValue::Float(number) => number.as_str(),
            DeValue::String(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => {
                self.wrong_type(value, "number");
                return None;
            }
        };
        let number = text
            .parse::<f32>()
            .ok()
            .filter(|n| n.is_finite() && *n >= 0.0);
        if number.is_none() {
            self.report(Diagnostic::new(Rule::BadNumber, value.place).with("number", text));
        }
        number
    }

    /// The value as a whole number up to `most`.
    pub fn whole<N: TryFrom<i64>>(&mut self, value: Value<'_>, most: i64) -> Option<N> {
        let DeValue::Integer(number) = value.inner else {
            self.wrong_type(value, "integer");
            return None;
        };
        let whole = i64::from_str_radix(number.as_str(), number.radix())
            .ok()
            .filter(|n| (0..=most).contains(n))
            .and_then(|n| N::try_from(n).ok());
        if whole.is_none() {
            self.report(
                Diagnostic::new(Rule::BadNumber, value.place).with("number", number.as_str()),
            );
        }
        whole
    }

    /// Reports a key that is needed and not there.
    pub fn missing(&mut self, section: &Section<'_>, key: &'static str) {
        self.report(Diagnostic::new(Rule::MissingKey, section.place).with("key", key));
    }

    /// Reports the keys that nobody took.
    pub fn finish(&mut self, section: &Section<'_>, known: &[&[Key]]) {
        self.leave(section, || format::names(known).collect());
    }

    /// Reports the keys that nobody took, offering those that `known` gives.
    pub fn leave<'k>(&mut self, section: &Section<'_>, known: impl Fn() -> Vec<&'k str>) {
        for entry in section.entries.iter().filter(|e| !e.taken.get()) {
            self.report(
                Diagnostic::new(Rule::UnknownKey, entry.key_place)
                    .with("key", entry.key)
                    .meaning(entry.key, known()),
            );
        }
    }

    /// Checks `schema = 1`.
    pub fn schema(&mut self, section: &Section<'_>) {
        match section.take("schema") {
            None => {
                self.report(Diagnostic::new(Rule::MissingKey, self.top()).with("key", "schema"));
            }
            Some(value) => {
                if let Some(version) = self.whole::<u32>(value, i64::from(u32::MAX))
                    && version != 1
                {
                    self.report(
                        Diagnostic::new(Rule::WrongSchema, value.place)
                            .with("found", version.to_string()),
                    );
                }
            }
        }
    }
}

impl<'t> Section<'t> {
    /// Takes the value of a key.
    #[must_use]
    pub fn take(&self, key: &str) -> Option<Value<'t>> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        entry.taken.set(true);
        Some(entry.value)
    }

    /// Takes all keys that are left, in the order of the file.
    pub fn rest(&self) -> impl Iterator<Item = (Named, Value<'t>)> + '_ {
        self.entries
            .iter()
            .filter(|entry| !entry.taken.replace(true))
            .map(|entry| {
                let key = Named {
                    text: entry.key.to_owned(),
                    place: entry.key_place,
                };
                (key, entry.value)
            })
    }
}
