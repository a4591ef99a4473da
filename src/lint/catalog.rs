//! All words of a pack, parsed once: what the rules over texts look at.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap, HashSet},
    ops::Range,
};

use super::sources::{Sources, place};
use crate::{
    pack::{Diagnostic, Rule, Span},
    words::{Attribute, Entry, Part, Text, outline, parse_faults},
};

/// The words of all languages.
pub struct Catalog<'f> {
    /// By folder name.
    pub locales: Vec<Locale<'f>>,
}

/// The words of one language.
pub struct Locale<'f> {
    /// Its folder.
    pub name: &'f str,
    /// Its files, by name without `.ftl`.
    pub sheets: BTreeMap<&'f str, Sheet<'f>>,
}

/// One Fluent file.
pub struct Sheet<'f> {
    file: u16,
    source: &'f str,
    /// Messages and terms, in the order of the file.
    pub entries: Vec<Entry<'f>>,
    by_id: HashMap<&'f str, usize>,
}

/// A text as it may be shown: every choice made one way.
pub struct Form<'f> {
    /// As it is shown; variables stand in it as written unless they were filled in.
    pub text: Cow<'f, str>,
    /// The variants that were taken: by which variable, and which; none for those that are taken where no other fits.
    pub given: Vec<(&'f str, &'f str)>,
    /// Where pieces of it begin, and where they are from.
    pieces: Vec<(usize, usize)>,
}

impl Form<'_> {
    /// Where a byte of it stands in the file.
    pub fn source(&self, at: usize) -> usize {
        let behind = self.pieces.partition_point(|(shown, _)| *shown <= at);
        let piece = behind.checked_sub(1).and_then(|it| self.pieces.get(it));
        piece.map_or(at, |(shown, source)| source + at - shown)
    }

    fn chosen(&self, variable: &str) -> Option<&str> {
        let mut given = self.given.iter();
        given.find(|(on, _)| *on == variable).map(|(_, key)| *key)
    }
}

/// The most forms of a text: more than anybody reads, and than anybody has checked.
pub const MAX_FORMS: usize = 64;

/// The languages that rules know the words of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    Chinese,
    English,
    Other,
}

impl<'f> Catalog<'f> {
    /// Parses all Fluent files.
    pub fn read(sources: &Sources<'f>) -> Self {
        let mut locales: Vec<Locale<'f>> = Vec::new();
        for (file, path, source) in sources.all() {
            let Some((locale, name)) = path
                .strip_prefix("locales/")
                .and_then(|rest| rest.strip_suffix(".ftl"))
                .and_then(|rest| rest.split_once('/'))
            else {
                continue;
            };
            // Paths are sorted, so the files of a language follow one another.
            if locales.last().is_none_or(|last| last.name != locale) {
                locales.push(Locale {
                    name: locale,
                    sheets: BTreeMap::new(),
                });
            }
            if let Some(last) = locales.last_mut() {
                last.sheets.insert(name, Sheet::read(file, source));
            }
        }
        Self { locales }
    }

    /// Texts of the language that has most.
    pub fn strings(&self) -> usize {
        let all = self.locales.iter();
        all.map(|locale| locale.sheets.values().map(Sheet::strings).sum())
            .max()
            .unwrap_or(0)
    }

    /// Reports what is no Fluent, and what is defined twice.
    pub fn check_syntax(&self, faults: &mut Vec<Diagnostic>) {
        for sheet in self.locales.iter().flat_map(|l| l.sheets.values()) {
            sheet.check_syntax(faults);
        }
    }
}

impl Locale<'_> {
    /// The language, as far as the rules know it.
    pub fn tongue(&self) -> Tongue {
        match self.name.split('-').next() {
            Some("zh") => Tongue::Chinese,
            Some("en") => Tongue::English,
            _ => Tongue::Other,
        }
    }
}

impl<'f> Sheet<'f> {
    fn read(file: u16, source: &'f str) -> Self {
        let entries = outline(source).entries;
        let mut by_id = HashMap::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            by_id.entry(entry.id).or_insert(at);
        }
        Self {
            file,
            source,
            entries,
            by_id,
        }
    }

    /// The position of a message.
    pub fn index(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// A message.
    pub fn entry(&self, id: &str) -> Option<&Entry<'f>> {
        self.entries.get(self.index(id)?)
    }

    /// Bytes of this file as a place.
    pub fn place(&self, range: &Range<usize>) -> Span {
        place(self.file, range.clone())
    }

    /// The first line of this file.
    pub fn top(&self) -> Span {
        place(self.file, 0..0)
    }

    /// What these bytes are.
    pub fn bytes(&self, range: &Range<usize>) -> &'f str {
        self.source.get(range.clone()).unwrap_or_default()
    }

    /// A text as written, continuation lines with their indent.
    pub fn raw(&self, text: &Text<'_>) -> &'f str {
        self.source.get(text.at.clone()).unwrap_or_default()
    }

    /// A text as it is shown: without the indent of its continuation lines.
    pub fn shown(&self, text: &Text<'_>) -> Cow<'f, str> {
        let raw = self.raw(text);
        if raw.contains('\n') {
            let lines: Vec<&str> = raw.lines().map(str::trim).collect();
            Cow::Owned(lines.join("\n"))
        } else {
            Cow::Borrowed(raw)
        }
    }

    /// A text in all its forms, of which there is one if it has no choices; no more than [`MAX_FORMS`] and one.
    /// `fill` says what stands for a variable.
    pub fn forms(&self, text: &Text<'f>, fill: &dyn Fn(&str) -> Option<String>) -> Vec<Form<'f>> {
        let form = Form {
            text: Cow::default(),
            given: Vec::new(),
            pieces: Vec::new(),
        };
        if text.parts.is_empty() {
            return vec![Form {
                text: Cow::Borrowed(self.raw(text)),
                pieces: vec![(0, text.at.start)],
                ..form
            }];
        }
        self.grow(vec![form], &text.parts, fill)
    }

    fn grow(
        &self,
        mut forms: Vec<Form<'f>>,
        parts: &[Part<'f>],
        fill: &dyn Fn(&str) -> Option<String>,
    ) -> Vec<Form<'f>> {
        for part in parts {
            let (at, filled) = match part {
                Part::Plain(at) | Part::Other(at) => (at, None),
                Part::Value { at, name } => (at, fill(name)),
                Part::Select { on, variants, .. } => {
                    let mut more = Vec::new();
                    for form in forms {
                        let chosen = on.and_then(|on| form.chosen(on)).map(str::to_owned);
                        let known = |key: &str| {
                            let chosen = chosen.as_deref();
                            chosen == Some(key)
                        };
                        let fits = variants.iter().any(|variant| known(variant.key));
                        for variant in variants {
                            let possible = match &chosen {
                                None => true,
                                Some(_) if fits => known(variant.key),
                                Some(_) => variant.default,
                            };
                            if !possible || more.len() > MAX_FORMS {
                                continue;
                            }
                            let mut given = form.given.clone();
                            if let Some(on) = on.filter(|_| !variant.default && chosen.is_none()) {
                                given.push((on, variant.key));
                            }
                            let form = Form {
                                text: form.text.clone(),
                                given,
                                pieces: form.pieces.clone(),
                            };
                            more.extend(self.grow(vec![form], &variant.parts, fill));
                        }
                    }
                    more.truncate(MAX_FORMS + 1);
                    forms = more;
                    continue;
                }
            };
            let piece = match &filled {
                Some(filled) => filled,
                None => self.source.get(at.clone()).unwrap_or_default(),
            };
            for form in &mut forms {
                form.pieces.push((form.text.len(), at.start));
                form.text.to_mut().push_str(piece);
            }
        }
        forms
    }

    /// The messages and terms that texts of this file refer to, and what else stands first in braces.
    pub fn references(&self) -> HashSet<&'f str> {
        let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let braces = self.source.match_indices('{');
        let names = braces.map(|(at, _)| {
            let inner = self.source[at + 1..].trim_start();
            &inner[..inner.len() - inner.trim_start_matches(is_id).len()]
        });
        names.collect()
    }

    fn strings(&self) -> usize {
        let entries = self.entries.iter();
        entries
            .map(|entry| usize::from(entry.value.is_some()) + entry.attributes.len())
            .sum()
    }

    fn check_syntax(&self, faults: &mut Vec<Diagnostic>) {
        let mut twice = HashSet::new();
        let mut report = |id: String, at: &Range<usize>, first: &Range<usize>| {
            twice.insert(at.start);
            faults.push(
                Diagnostic::new(Rule::DuplicateMessage, self.place(at))
                    .with("id", id)
                    .related(self.place(first)),
            );
        };
        // Fluent keeps messages and terms in one table, without the hyphen.
        let mut ids: HashMap<&str, &Range<usize>> = HashMap::new();
        for entry in &self.entries {
            let first = *ids
                .entry(entry.id.trim_start_matches('-'))
                .or_insert(&entry.at);
            if first != &entry.at {
                report(entry.id.to_owned(), &entry.at, first);
            }
            let mut names: HashMap<&str, &Range<usize>> = HashMap::new();
            for attribute in &entry.attributes {
                let first = *names.entry(attribute.name).or_insert(&attribute.at);
                if first != &attribute.at {
                    let id = format!("{}.{}", entry.id, attribute.name);
                    report(id, &attribute.at, first);
                }
            }
        }
        for (at, detail) in parse_faults(self.source) {
            if !twice.contains(&at.start) {
                faults
                    .push(Diagnostic::new(Rule::FtlSyntax, self.place(&at)).with("detail", detail));
            }
        }
    }
}

/// The texts of a message with the name of the attribute, its own text first.
pub fn texts<'e, 's>(
    entry: &'e Entry<'s>,
) -> impl Iterator<Item = (Option<&'s str>, &'e Text<'s>)> + use<'e, 's> {
    let attribute = |attribute: &'e Attribute<'s>| (Some(attribute.name), &attribute.text);
    let value = entry.value.iter().map(|text| (None, text));
    value.chain(entry.attributes.iter().map(attribute))
}

/// A text's name, as in a message: `reseat` or `reseat.do`.
pub fn name(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}
