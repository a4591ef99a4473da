//! Fluent sources as the checker sees them: what is where, and what is wrong.
//!
//! The syntax tree of `fluent-syntax` 0.12 has no spans, but its parser takes any kind of slice. Ours
//! remembers where it was cut from, so the positions are the parser's own and not guesses.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{
    self, Expression, InlineExpression, Pattern, PatternElement as Element, VariantKey,
};
use fluent_syntax::parser::{self, ErrorKind, ParserError, Slice};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::nesting::{complaint, too_deep};

/// What Notepad puts in front of a file.
pub(super) const BOM: char = '\u{feff}';

/// What a Fluent source holds, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline<'s> {
    /// Messages, and terms with their hyphen. A twice defined one is there twice; the first counts.
    pub entries: Vec<Entry<'s>>,
}

/// A message or a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'s> {
    /// Its id, of a term with the hyphen in front.
    pub id: &'s str,
    /// Where the id stands, in bytes.
    pub at: Range<usize>,
    /// Its own text, which a message with attributes may lack.
    pub value: Option<Text<'s>>,
    /// Its attributes.
    pub attributes: Vec<Attribute<'s>>,
}

/// An attribute of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute<'s> {
    /// Its name, without the dot.
    pub name: &'s str,
    /// Where the name stands, in bytes.
    pub at: Range<usize>,
    /// Its text.
    pub text: Text<'s>,
}

/// A text as written, with all its branches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text<'s> {
    /// Where it stands, in bytes, from its first character to its last.
    pub at: Range<usize>,
    /// The arguments it uses, without the `$`.
    pub args: BTreeSet<&'s str>,
    /// What its string literals with escapes stand for, such as `{ "\u00A0" }`, and where they stand.
    pub escaped: Vec<(Range<usize>, String)>,
    /// What it is put together from; empty where it has no braces, as most texts.
    pub parts: Vec<Part<'s>>,
}

/// A part of a text that is put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'s> {
    /// As written.
    Plain(Range<usize>),
    /// A variable on its own, with the braces.
    Value {
        /// Where it stands.
        at: Range<usize>,
        /// Its name, without the `$`.
        name: &'s str,
    },
    /// A choice.
    Select {
        /// Where it stands, with the braces.
        at: Range<usize>,
        /// The variable that decides, without the `$`; `None` where something else does.
        on: Option<&'s str>,
        /// The variants, in the order of the file.
        variants: Vec<Variant<'s>>,
    },
    /// Anything else in braces, as written.
    Other(Range<usize>),
}

/// A variant of a choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant<'s> {
    /// What it is for.
    pub key: &'s str,
    /// Where that stands.
    pub at: Range<usize>,
    /// Taken where no other fits.
    pub default: bool,
    /// What it says.
    pub parts: Vec<Part<'s>>,
}

impl<'s> Outline<'s> {
    /// The message or term called `id`.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&Entry<'s>> {
        self.entries.iter().find(|entry| entry.id == id)
    }
}

impl<'s> Entry<'s> {
    /// The attribute called `name`.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&Attribute<'s>> {
        self.attributes.iter().find(|attr| attr.name == name)
    }
}

/// What is in a Fluent source. What cannot be parsed is left out; see [`parse_faults`].
#[must_use]
pub fn outline(source: &str) -> Outline<'_> {
    parse(source).0
}

/// The mistakes in a Fluent source, in the order of the file: where, in bytes, and what.
#[must_use]
pub fn parse_faults(source: &str) -> Vec<(Range<usize>, String)> {
    let (outline, errors) = parse(source);
    let mut faults: Vec<_> = errors.iter().map(|error| explain(source, error)).collect();
    faults.extend(nesting_faults(source));
    let mut ids = BTreeSet::new();
    for entry in &outline.entries {
        // Fluent keeps messages and terms in one table, without the hyphen.
        if !ids.insert(entry.id.trim_start_matches('-')) {
            faults.push((entry.at.clone(), twice(entry.id)));
        }
        let mut names = BTreeSet::new();
        for attr in &entry.attributes {
            if !names.insert(attr.name) {
                faults.push((attr.at.clone(), twice(&format!(".{}", attr.name))));
            }
        }
    }
    faults.sort_by_key(|(at, _)| at.start);
    faults
}

/// The mistakes in a Fluent source that no reader of it would survive: where, in bytes, and what.
#[must_use]
pub fn nesting_faults(source: &str) -> Vec<(Range<usize>, String)> {
    let found = too_deep(source).into_iter();
    found.map(|deep| (deep.at, complaint())).collect()
}

fn twice(name: &str) -> String {
    format!("`{name}` is already defined above; only the first one counts")
}

/// A piece of the source that knows where it was cut from.
#[derive(Clone)]
struct Piece<'s> {
    text: &'s str,
    start: usize,
}

impl Piece<'_> {
    fn at(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }
}

impl AsRef<str> for Piece<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

impl PartialEq for Piece<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<'s> Slice<'s> for Piece<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        // The parser asks for half a character after a broken `\u` escape (see `tame`).
        let range = snap(self.text, &range);
        Self {
            start: self.start + range.start,
            text: &self.text[range],
        }
    }

    fn trim(&mut self) {
        self.text = self.text.trim_end_matches([' ', '\r', '\n']);
    }
}

fn parse(source: &str) -> (Outline<'_>, Vec<ParserError>) {
    let mut body = Vec::new();
    let mut errors = Vec::new();
    let mut start = source.len() - source.strip_prefix(BOM).unwrap_or(source).len();
    let deep = too_deep(source).into_iter().map(|deep| deep.entry);
    for unsafe_entry in deep.chain(std::iter::once(source.len()..source.len())) {
        let text = source.get(start..unsafe_entry.start).unwrap_or_default();
        let (tree, more) = match parser::parse(Piece { text, start }) {
            Ok(tree) => (tree, Vec::new()),
            Err(both) => both,
        };
        body.extend(tree.body);
        errors.extend(more.into_iter().map(|mut error| {
            shift(&mut error.pos, start);
            if let Some(slice) = &mut error.slice {
                shift(slice, start);
            }
            error
        }));
        start = unsafe_entry.end;
    }
    let reader = Reader { source };
    let entries = body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => {
            let value = message.value.as_ref();
            Some(reader.entry(message.id.name.at(), value, &message.attributes))
        }
        ast::Entry::Term(term) => {
            let name = term.id.name.at();
            let with_hyphen = name.start - 1..name.end;
            Some(reader.entry(with_hyphen, Some(&term.value), &term.attributes))
        }
        ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => None,
    });
    let entries = entries.collect();
    (Outline { entries }, errors)
}

/// The source without what makes the parser of Fluent's own runtime panic: a `\u` escape in a string
/// literal that is cut short by a character of several bytes, such as `{ "\u12重" }` (fluent-rs #389, open).
/// Such a character becomes as many question marks, and the literal the plain syntax error that it is. And without the
/// messages that are nested too deeply, of which blanks are left.
pub(super) fn tame(mut source: String) -> String {
    for deep in too_deep(&source) {
        let blank = |c: char| match c {
            '\n' => "\n".to_owned(),
            c => " ".repeat(c.len_utf8()),
        };
        let blanks: String = source[deep.entry.clone()].chars().map(blank).collect();
        source.replace_range(deep.entry, &blanks);
    }
    let ends = source.match_indices(['u', 'U']).filter_map(|(at, u)| {
        // A literal never runs over a line end, so there is a quote before it on its line.
        let line = source[..at].strip_suffix('\\')?.rsplit('\n').next()?;
        let most = if u == "u" { 4 } else { 6 };
        let rest = &source[at + 1..];
        let digits = rest
            .bytes()
            .take(most)
            .take_while(u8::is_ascii_hexdigit)
            .count();
        let next = rest[digits..].chars().next()?;
        let breaks = line.contains('"') && digits < most && !next.is_ascii();
        breaks.then_some((at + 1 + digits, next.len_utf8()))
    });
    let ends: Vec<_> = ends.collect();
    let mut tamed = source;
    for (at, len) in ends {
        tamed.replace_range(at..at + len, &"?".repeat(len));
    }
    tamed
}

fn shift(range: &mut Range<usize>, by: usize) {
    range.start += by;
    range.end += by;
}

/// Walks the tree, gathering arguments and the outermost positions of each text.
struct Reader<'s> {
    source: &'s str,
}

impl<'s> Reader<'s> {
    fn entry(
        &self,
        at: Range<usize>,
        value: Option<&Pattern<Piece<'s>>>,
        attributes: &[ast::Attribute<Piece<'s>>],
    ) -> Entry<'s> {
        Entry {
            id: &self.source[at.clone()],
            at,
            value: value.map(|value| self.text(value)),
            attributes: attributes
                .iter()
                .map(|attr| Attribute {
                    name: attr.id.name.text,
                    at: attr.id.name.at(),
                    text: self.text(&attr.value),
                })
                .collect(),
        }
    }

    fn text(&self, pattern: &Pattern<Piece<'s>>) -> Text<'s> {
        let mut text = Text::default();
        text.at = self.pattern(pattern, &mut text);
        let placeable = |element: &Element<_>| matches!(element, Element::Placeable { .. });
        if pattern.elements.iter().any(placeable) {
            text.parts = self.parts(pattern);
        }
        text
    }

    fn parts(&self, pattern: &Pattern<Piece<'s>>) -> Vec<Part<'s>> {
        let mut escaped = Text::default();
        let parts = pattern.elements.iter().map(|element| match element {
            Element::TextElement { value } => Part::Plain(value.at()),
            Element::Placeable { expression } => {
                let at = self.placeable(expression, &mut escaped);
                self.part(expression, at)
            }
        });
        parts.collect()
    }

    fn part(&self, expression: &Expression<Piece<'s>>, at: Range<usize>) -> Part<'s> {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => Part::Value {
                at,
                name: id.name.text,
            },
            // Braces within braces say the same as one pair.
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.part(expression, at)
            }
            Expression::Inline(_) => Part::Other(at),
            Expression::Select { selector, variants } => Part::Select {
                at,
                on: match selector {
                    InlineExpression::VariableReference { id } => Some(id.name.text),
                    _ => None,
                },
                variants: variants
                    .iter()
                    .map(|variant| {
                        let (VariantKey::Identifier { name: key }
                        | VariantKey::NumberLiteral { value: key }) = &variant.key;
                        Variant {
                            key: key.text,
                            at: key.at(),
                            default: variant.default,
                            parts: self.parts(&variant.value),
                        }
                    })
                    .collect(),
            },
        }
    }

    fn pattern(&self, pattern: &Pattern<Piece<'s>>, found: &mut Text<'s>) -> Range<usize> {
        let parts = pattern.elements.iter().map(|element| match element {
            Element::TextElement { value } => value.at(),
            Element::Placeable { expression } => self.placeable(expression, found),
        });
        // A pattern is never empty: the parser makes none of it then.
        parts.reduce(hull).unwrap_or_default()
    }

    /// The parser does not keep the braces, so they are looked for around what is between them.
    fn placeable(&self, inner: &Expression<Piece<'s>>, found: &mut Text<'s>) -> Range<usize> {
        let inner = match inner {
            Expression::Inline(inline) => self.inline(inline, found),
            Expression::Select { selector, variants } => {
                let mut at = self.inline(selector, found);
                for variant in variants {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = &variant.key;
                    at = hull(hull(at, key.at()), self.pattern(&variant.value, found));
                }
                at
            }
        };
        let open = self.source[..inner.start].rfind('{');
        let close = self.source[inner.end..].find('}');
        open.unwrap_or(inner.start)..close.map_or(inner.end, |more| inner.end + more + 1)
    }

    fn inline(&self, inline: &InlineExpression<Piece<'s>>, found: &mut Text<'s>) -> Range<usize> {
        let (name, attribute, arguments) = match inline {
            InlineExpression::StringLiteral { value } => {
                if value.text.contains('\\') {
                    let meant = unescape_unicode_to_string(value.text).into_owned();
                    found.escaped.push((value.at(), meant));
                }
                return value.at();
            }
            InlineExpression::NumberLiteral { value } => return value.at(),
            InlineExpression::Placeable { expression } => return self.placeable(expression, found),
            InlineExpression::VariableReference { id } => {
                found.args.insert(id.name.text);
                return id.name.at();
            }
            InlineExpression::FunctionReference { id, arguments } => (id, None, Some(arguments)),
            InlineExpression::MessageReference { id, attribute } => (id, attribute.as_ref(), None),
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => (id, attribute.as_ref(), arguments.as_ref()),
        };
        let mut at = name.name.at();
        if let Some(attribute) = attribute {
            at = hull(at, attribute.name.at());
        }
        if let Some(arguments) = arguments {
            let named = arguments.named.iter().map(|argument| &argument.value);
            for argument in arguments.positional.iter().chain(named) {
                at = hull(at, self.inline(argument, found));
            }
        }
        at
    }
}

fn hull(a: Range<usize>, b: Range<usize>) -> Range<usize> {
    a.start.min(b.start)..a.end.max(b.end)
}

/// Puts the parser's complaint where the mistake is, in words that say the cure.
fn explain(source: &str, error: &ParserError) -> (Range<usize>, String) {
    let junk = snap(source, error.slice.as_ref().unwrap_or(&error.pos));
    let (text, start) = (&source[junk.clone()], junk.start);
    let point = |at: usize, what: &str| (snap(source, &(start + at..start + at + 1)), what.into());

    let bare = text.trim_start_matches([' ', '\t', '\u{3000}']);
    let indent = text.len() - bare.len();
    if let Some(at) = text[..indent].find(['\t', '\u{3000}']) {
        return point(
            at,
            "indent with plain spaces; this is a tab or a full-width space",
        );
    }
    let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let name = bare.strip_prefix('.').unwrap_or(bare);
    let sign = name.trim_start_matches(is_id).trim_start_matches(' ');
    if sign.starts_with('＝') {
        return point(
            text.len() - sign.len(),
            "write a plain `=`; this one is full-width",
        );
    }
    if !bare.starts_with('.') {
        return (snap(source, &error.pos), error.kind.to_string());
    }
    // The parser gives up on a bad attribute without a word, and then complains about the blank in front
    // of it. Read as if it were a message, the attribute earns the true complaint.
    let shifted = text.len() - name.len();
    let piece = Piece {
        text: name,
        start: 0,
    };
    if let Err((_, errors)) = parser::parse(piece)
        && let Some(ParserError { pos, kind, slice }) = errors.first()
        && slice.as_ref().is_some_and(|slice| slice.start == 0)
    {
        return point(shifted + pos.start, &kind.to_string());
    }
    point(indent, &ErrorKind::MissingValue.to_string())
}

/// The range within the source and on character boundaries: the parser counts one byte on from a mistake,
/// which may be inside a Chinese character or behind the end.
fn snap(source: &str, range: &Range<usize>) -> Range<usize> {
    let start = source.floor_char_boundary(range.start);
    let end = source.ceil_char_boundary(range.end.min(source.len()));
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TALK: &str = "\
# 读卡
flow = 读卡失败
    .about = 机器读不出卡

-brand = POS 医生
reseat = 重新插 { $n } 次，{ -brand(case: \"x\") }
    .do = 芯片朝上，
        插到底。
    .say = { $shop ->
        [a] 甲{ $a }
       *[b] 乙{ NUMBER($b, minimumFractionDigits: 2) }
    }
    .why = 见{ \"{\" }括号
";

    fn shown(source: &str) -> Vec<(&str, String)> {
        parse_faults(source)
            .into_iter()
            .map(|(at, what)| (&source[at], what))
            .collect()
    }

    fn complaint(source: &str) -> (&str, String) {
        let mut all = shown(source);
        assert_eq!(all.len(), 1, "{all:?}");
        all.remove(0)
    }

    #[test]
    fn the_outline_lists_messages_terms_and_attributes_in_order_with_their_places() {
        let outline = outline(TALK);
        let ids: Vec<_> = outline.entries.iter().map(|entry| entry.id).collect();
        assert_eq!(ids, ["flow", "-brand", "reseat"]);
        for entry in &outline.entries {
            assert_eq!(&TALK[entry.at.clone()], entry.id);
            for attr in &entry.attributes {
                assert_eq!(&TALK[attr.at.clone()], attr.name);
            }
        }
        let reseat = outline.entry("reseat").expect("defined");
        let names: Vec<_> = reseat.attributes.iter().map(|attr| attr.name).collect();
        assert_eq!(names, ["do", "say", "why"]);
        assert!(reseat.attribute("fixed").is_none());
    }

    #[test]
    fn a_text_spans_from_its_first_character_to_its_last_brace() {
        let outline = outline(TALK);
        let reseat = outline.entry("reseat").expect("defined");
        let text = |name| &TALK[reseat.attribute(name).expect("defined").text.at.clone()];
        let value = reseat.value.as_ref().expect("has a value");
        assert_eq!(
            &TALK[value.at.clone()],
            "重新插 { $n } 次，{ -brand(case: \"x\") }"
        );
        assert_eq!(text("do"), "芯片朝上，\n        插到底。");
        assert!(text("say").starts_with("{ $shop ->") && text("say").ends_with(") }\n    }"));
        assert_eq!(text("why"), "见{ \"{\" }括号");
    }

    #[test]
    fn arguments_are_found_in_every_branch_and_call() {
        let outline = outline(TALK);
        let reseat = outline.entry("reseat").expect("defined");
        let say = &reseat.attribute("say").expect("defined").text;
        assert_eq!(Vec::from_iter(&say.args), [&"a", &"b", &"shop"]);
        let value = reseat.value.as_ref().expect("has a value");
        assert_eq!(Vec::from_iter(&value.args), [&"n"]);
    }

    #[test]
    fn the_parts_of_a_text_tell_its_choices_and_a_plain_text_has_none() {
        let outline = outline(TALK);
        let reseat = outline.entry("reseat").expect("defined");
        assert!(
            reseat
                .attribute("do")
                .expect("defined")
                .text
                .parts
                .is_empty()
        );
        let say = &reseat.attribute("say").expect("defined").text.parts;
        let [Part::Select { at, on, variants }] = &**say else {
            panic!("{say:?}");
        };
        assert!(TALK[at.clone()].starts_with("{ $shop ->") && TALK[at.clone()].ends_with("    }"));
        assert_eq!(*on, Some("shop"));
        let keys: Vec<_> = variants.iter().map(|v| (v.key, v.default)).collect();
        assert_eq!(keys, [("a", false), ("b", true)]);
        let [Part::Plain(plain), Part::Value { name: "a", .. }] = &*variants[0].parts else {
            panic!("{variants:?}");
        };
        assert_eq!(&TALK[plain.clone()], "甲");
        assert!(matches!(
            &*variants[1].parts,
            [Part::Plain(_), Part::Other(_)]
        ));
    }

    #[test]
    fn literals_with_escapes_are_found_with_what_they_stand_for() {
        let source = "a = \\u001B { $n ->\n   *[b] \"{ \"\\u001B[1m\" }{ \"{\" }\n}\n";
        let outline = outline(source);
        let text = outline.entries[0].value.as_ref().expect("has a value");
        let found: Vec<(&str, &str)> = text
            .escaped
            .iter()
            .map(|(at, meant)| (&source[at.clone()], &**meant))
            .collect();
        assert_eq!(found, [("\\u001B[1m", "\u{1B}[1m")]);
    }

    #[test]
    fn a_good_file_has_no_faults_even_with_windows_line_ends_and_a_byte_order_mark() {
        let windows = format!("{BOM}{}", TALK.replace('\n', "\r\n"));
        assert_eq!(shown(TALK), []);
        assert_eq!(shown(&windows), []);
        let outline = outline(&windows);
        let about = outline
            .entry("flow")
            .and_then(|flow| flow.attribute("about"));
        let about = about.expect("defined");
        assert_eq!(&windows[about.text.at.clone()], "机器读不出卡");
    }

    #[test]
    fn what_is_defined_twice_is_pointed_at_the_second_time() {
        let source = "a = 1\n    .x = 1\n    .x = 2\n\n-a = 2\nb = 3\na = 4\n";
        let at: Vec<_> = parse_faults(source).into_iter().map(|(at, _)| at).collect();
        assert_eq!(
            at.iter().map(|at| &source[at.clone()]).collect::<Vec<_>>(),
            ["x", "-a", "a"]
        );
        assert_eq!(at[2].start, source.len() - 6);
    }

    #[test]
    fn mistakes_are_pointed_at_and_named() {
        assert_eq!(
            complaint("好 = 1\na = 2\n"),
            ("好", r#"Expected one of "a-zA-Z""#.into())
        );
        assert_eq!(
            complaint("a 好\n"),
            ("好", r#"Expected a token starting with "=""#.into())
        );
        assert_eq!(complaint("a = 好 }\n").0, "}");
        let unfinished = complaint("a = { $n");
        assert_eq!(unfinished.0, "");
    }

    #[test]
    fn mistakes_in_attributes_get_the_true_complaint() {
        assert_eq!(
            complaint("a = 1\n    .do 好\n"),
            ("好", r#"Expected a token starting with "=""#.into())
        );
        assert_eq!(
            complaint("a = 1\n    .do = 好 } 的\n"),
            ("}", "Unbalanced closing brace".into())
        );
        assert_eq!(
            complaint("a = 1\n    .do =\n    .x = 1\nb = 1\n"),
            (".", "Expected a value".into())
        );
        assert_eq!(complaint("a = 1\n    .做 = 1\n").0, "做");
    }

    #[test]
    fn slips_of_a_chinese_keyboard_and_of_tabs_are_named() {
        for source in [
            "a ＝ 1\n",
            "a = 1\n    .do ＝ 1\n",
            "a = 1\n    .do＝1\n    .x = 1",
        ] {
            let (at, what) = complaint(source);
            assert!(
                at == "＝" && what.contains("full-width"),
                "{source}: {at} {what}"
            );
        }
        for (blank, source) in [("\t", "a = 1\n\t.do = 1\n"), ("　", "a = 1\n　　.do = 1\n")] {
            let (at, what) = complaint(source);
            assert!(
                at == blank && what.contains("plain spaces"),
                "{source}: {at} {what}"
            );
        }
    }

    #[test]
    fn a_broken_escape_before_chinese_is_a_mistake_and_no_panic() {
        let source = "a = { \"\\u12重\" }\n";
        let (at, what) = complaint(source);
        assert!(at == "重" && what.contains("escape"), "{at} {what}");
        assert_eq!(complaint("a = 1\n    .do = { \"\\U重\" }\n").0, "重");
        assert_eq!(tame(source.into()), "a = { \"\\u12???\" }\n");
        for fine in ["a = \\u12重\n", "a = { \"\\u91cd重\" }u重\n"] {
            assert_eq!(tame(fine.into()), fine);
        }
    }

    #[test]
    fn what_is_nested_too_deeply_is_told_and_left_out_and_the_rest_is_read() {
        let source = format!("a = 1\nk = {}\nb = {{ $x }}\n=\n", "{ ".repeat(10_000));
        let all = parse_faults(&source);
        assert_eq!(all.len(), 2, "{all:?}");
        assert!(all[0].1.contains("braces"), "{all:?}");
        assert_eq!(&source[all[1].0.clone()], "=");
        let outline = outline(&source);
        let ids: Vec<_> = outline.entries.iter().map(|entry| entry.id).collect();
        assert_eq!(ids, ["a", "b"]);
        let tamed = tame(source.clone());
        assert_eq!(tamed.len(), source.len());
        assert_eq!(tamed.lines().count(), source.lines().count());
        assert!(!tamed.contains('k') && tamed.contains("b = { $x }"));
    }

    #[test]
    fn every_cut_of_a_file_is_read_without_a_panic_and_points_inside_it() {
        for end in (0..TALK.len()).filter(|end| TALK.is_char_boundary(*end)) {
            for start in [0, 9, 60]
                .into_iter()
                .filter(|s| *s <= end && TALK.is_char_boundary(*s))
            {
                let cut = &TALK[start..end];
                for (at, _) in parse_faults(cut) {
                    assert!(cut.get(at).is_some(), "{cut}");
                }
                let _ = outline(cut);
            }
        }
    }
}
