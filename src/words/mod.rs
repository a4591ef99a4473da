//! The words of a pack: Fluent texts by language, file, message and attribute.
//!
//! The rest of the program speaks in ids; this is the one place where an id becomes a sentence. A text
//! that is missing is looked for along the chain of languages, and a text that is nowhere shows its own
//! key instead of failing, so that a hole in a translation never stops a person half-way.
//!
//! There is one Fluent bundle for each language and file, built when the file is first asked for; a
//! `{ reference }` in a text therefore reaches no further than its own file.

mod locale;
mod nesting;
mod outline;
mod pseudo;

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::rc::Rc;

pub use fluent::{FluentArgs, FluentValue};
use fluent::{FluentBundle, FluentResource};
use fluent_syntax::ast;

use locale::Tongue;
pub use locale::{Choice, Origin, PSEUDO, UnknownLanguage, negotiate, own_name, tags};
pub use outline::{
    Attribute, Entry, Outline, Part, Text, Variant, nesting_faults, outline, parse_faults,
};

/// Where the text of a locale file comes from.
pub trait Library {
    /// The Fluent source of `file` (`"ui"`, `"card-read"` …) in `locale`, if there is such a file.
    fn ftl(&self, locale: &str, file: &str) -> Option<Cow<'_, str>>;

    /// The text of the file `path` in the folder of `locale`, which is not Fluent.
    fn plain(&self, locale: &str, path: &str) -> Option<Cow<'_, str>> {
        let _ = (locale, path);
        None
    }

    /// The locales there are: their folder names, such as `zh-CN`.
    fn locales(&self) -> Vec<String>;
}

impl<L: Library + ?Sized> Library for Rc<L> {
    fn ftl(&self, locale: &str, file: &str) -> Option<Cow<'_, str>> {
        (**self).ftl(locale, file)
    }

    fn plain(&self, locale: &str, path: &str) -> Option<Cow<'_, str>> {
        (**self).plain(locale, path)
    }

    fn locales(&self) -> Vec<String> {
        (**self).locales()
    }
}

/// One text, ready to show, and how it was come by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The text; of a missing one its key in brackets, such as `[card-read/reseat.do]`.
    pub text: String,
    /// Whether this is the text that was asked for or a stand-in that should be marked.
    pub status: Status,
}

/// How a [`Word`] was come by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Status {
    /// In the language in force.
    Own,
    /// The language in force lacks it; it is in this language.
    Fallback(Rc<str>),
    /// No language has it.
    Missing,
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl From<Word> for String {
    fn from(word: Word) -> Self {
        word.text
    }
}

/// Looks up what a text may speak of without being given it; `None` where there is nothing of that name. It is asked
/// for the variables of the text that is shown, so that a text without any costs nothing.
pub type Lookup<'l> = &'l dyn Fn(&str) -> Option<FluentValue<'static>>;

/// How many texts may stand within one another by reference.
const MAX_REFERENCES: u8 = 8;

type Bundle = FluentBundle<Rc<FluentResource>>;

/// What all languages of one library share.
struct Source {
    // A trait object, not a parameter of `Words`: every front end, ticket and search function takes a
    // `&Words` and would have to carry the parameter, to save one virtual call for each file parsed.
    // Not an enum: the implementations live in modules that this one must not know.
    library: Rc<dyn Library>,
    faults: RefCell<BTreeSet<String>>,
}

/// A language and those of its files that have been asked for; `None` remembers that there is no such file.
struct Voice {
    tongue: Tongue,
    files: RefCell<HashMap<String, Option<Rc<Bundle>>>>,
}

/// The texts of a library in one language, with the others behind it to fall back on.
///
/// A clone, and the other language that [`Words::switch`] gives, share the library and every file parsed so far.
#[derive(Clone)]
pub struct Words {
    source: Rc<Source>,
    chain: Vec<Rc<Voice>>,
    /// What `$desk` stands for in every text.
    desk: &'static str,
}

/// The variable of every text that says whose desk it is read at.
const DESK: &str = "desk";

/// The desk of words that were told of none.
const SHOP: &str = "shop";

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.locales()).finish()
    }
}

impl Words {
    /// The words of `library` in the first of the `wanted` languages that it has.
    ///
    /// `wanted` is best first, and is usually [`Choice::chain`]; anything [`negotiate`] accepts will do.
    /// Behind the wanted languages come English, Chinese and whatever else the library has. Nothing is parsed yet.
    #[must_use]
    pub fn new(library: impl Library + 'static, wanted: &[impl AsRef<str>]) -> Self {
        let pool = locale::pool(&library.locales());
        let found = wanted
            .iter()
            .flat_map(|given| locale::find(given.as_ref(), &pool, true));
        let chain = locale::chain(found, &pool).into_iter().map(|tongue| {
            Rc::new(Voice {
                tongue,
                files: RefCell::default(),
            })
        });
        Self {
            chain: chain.collect(),
            source: Rc::new(Source {
                library: Rc::new(library),
                faults: RefCell::default(),
            }),
            desk: SHOP,
        }
    }

    /// The same words for this desk: what `$desk` stands for in every text that is given nothing else for it.
    #[must_use]
    pub fn at_desk(self, desk: &'static str) -> Self {
        Self { desk, ..self }
    }

    /// The language in force: a locale of the library, or [`PSEUDO`].
    #[must_use]
    pub fn locale(&self) -> &str {
        self.locales().next().unwrap_or(locale::LAST_RESORT)
    }

    /// The chain of languages: the one in force, then those it falls back on.
    pub fn locales(&self) -> impl Iterator<Item = &str> {
        self.chain.iter().map(|voice| &*voice.tongue.name)
    }

    /// The same words with another language of the chain in force, or `None` if there is no such language.
    #[must_use]
    pub fn switch(&self, wanted: &str) -> Option<Self> {
        let pool: Vec<_> = self.chain.iter().map(|v| v.tongue.clone()).collect();
        let first = locale::find(wanted, &pool, false).into_iter().next()?;
        let mut other = self.clone();
        other.chain.sort_by_key(|v| v.tongue.name != first.name);
        Some(other)
    }

    /// The file `path`, which is not Fluent, of every language that has it.
    #[must_use]
    pub fn plain(&self, path: &str) -> Vec<String> {
        let library = &self.source.library;
        let of = |locale: String| library.plain(&locale, path).map(Cow::into_owned);
        library.locales().into_iter().filter_map(of).collect()
    }

    /// The text of message `id`, or of its attribute `attr`, in `file`.
    ///
    /// Numbers become `f64` in Fluent: pass case, voucher and telephone numbers as strings.
    #[must_use]
    pub fn get(
        &self,
        file: &str,
        id: &str,
        attr: Option<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Word {
        self.get_knowing(file, id, attr, args, None)
    }

    /// Like [`Words::get`], with what is known besides the arguments.
    #[must_use]
    pub fn get_knowing(
        &self,
        file: &str,
        id: &str,
        attr: Option<&str>,
        args: Option<&FluentArgs<'_>>,
        known: Option<Lookup<'_>>,
    ) -> Word {
        for voice in &self.chain {
            let Some(bundle) = self.bundle(voice, file) else {
                continue;
            };
            if let Some(pattern) = pattern(&bundle, id, attr) {
                return self.render(voice, &bundle, pattern, (file, id, attr), (args, known));
            }
        }
        let key = key(file, id, attr);
        self.fault(|| format!("{key}: no language has this text"));
        Word {
            text: format!("[{key}]"),
            status: Status::Missing,
        }
    }

    /// Like [`Words::get`] for a text that may rightly be absent, such as `.unsure`.
    ///
    /// The first language that knows the message decides: if it leaves the text out, the author meant to,
    /// and no other language speaks in its place.
    #[must_use]
    pub fn find(
        &self,
        file: &str,
        id: &str,
        attr: Option<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<Word> {
        self.find_knowing(file, id, attr, args, None)
    }

    /// Like [`Words::find`], with what is known besides the arguments.
    #[must_use]
    pub fn find_knowing(
        &self,
        file: &str,
        id: &str,
        attr: Option<&str>,
        args: Option<&FluentArgs<'_>>,
        known: Option<Lookup<'_>>,
    ) -> Option<Word> {
        let (voice, bundle) = self.home(file, id)?;
        let pattern = pattern(&bundle, id, attr)?;
        Some(self.render(voice, &bundle, pattern, (file, id, attr), (args, known)))
    }

    /// Whether [`Words::find`] would find it.
    #[must_use]
    pub fn has(&self, file: &str, id: &str, attr: Option<&str>) -> bool {
        self.home(file, id)
            .is_some_and(|(_, bundle)| pattern(&bundle, id, attr).is_some())
    }

    /// A text of `ui.ftl`; `key` is `"message"` or `"message.attribute"`.
    #[must_use]
    pub fn ui(&self, key: &str) -> String {
        self.ui_text(key, None)
    }

    /// A text of `ui.ftl` with arguments: `words.ui_with("steps-left", &[("n", 3.into())])`.
    #[must_use]
    pub fn ui_with(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args = args.iter().map(|(name, value)| (*name, value.clone()));
        self.ui_text(key, Some(&args.collect()))
    }

    /// A text of `common.ftl`, which all faces share.
    #[must_use]
    pub fn common(&self, id: &str) -> String {
        self.get("common", id, None, None).text
    }

    /// A text of `assets.ftl`: the name of a field, a contact or a fact.
    #[must_use]
    pub fn asset(&self, id: &str) -> String {
        self.get("assets", id, None, None).text
    }

    /// A text of `common.ftl` with arguments.
    #[must_use]
    pub fn common_with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let args = args.iter().map(|(name, value)| (*name, value.clone()));
        self.get("common", id, None, Some(&args.collect())).text
    }

    fn ui_text(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let (id, attr) = match key.split_once('.') {
            Some((id, attr)) => (id, Some(attr)),
            None => (key, None),
        };
        self.get("ui", id, attr, args).text
    }

    /// What has gone wrong so far in any language: texts nobody has, arguments not given, mistakes in files.
    /// Each is named once. Empty when all is well, which tests can assert.
    #[must_use]
    pub fn faults(&self) -> Vec<String> {
        self.source.faults.borrow().iter().cloned().collect()
    }

    /// Forgets every parsed file and every fault, here and in all words that share the library: the next
    /// look-up reads afresh. A locale that is new to the library needs a new `Words`.
    pub fn reload(&self) {
        for voice in &self.chain {
            voice.files.borrow_mut().clear();
        }
        self.source.faults.borrow_mut().clear();
    }

    fn home(&self, file: &str, id: &str) -> Option<(&Voice, Rc<Bundle>)> {
        self.chain.iter().find_map(|voice| {
            let bundle = self.bundle(voice, file)?;
            bundle.has_message(id).then_some((&**voice, bundle))
        })
    }

    fn bundle(&self, voice: &Voice, file: &str) -> Option<Rc<Bundle>> {
        if let Some(known) = voice.files.borrow().get(file) {
            return known.clone();
        }
        let read = self.read(&voice.tongue, file).map(Rc::new);
        let mut files = voice.files.borrow_mut();
        files.insert(file.to_owned(), read.clone());
        read
    }

    fn read(&self, tongue: &Tongue, file: &str) -> Option<Bundle> {
        let text = self.source.library.ftl(&tongue.folder, file)?;
        // Notepad puts a byte order mark in front, which would cost the file its first message.
        let text = match text.strip_prefix(outline::BOM) {
            Some(rest) => rest.to_owned(),
            None => text.into_owned(),
        };
        for (at, what) in outline::nesting_faults(&text) {
            self.fault(|| located(tongue, file, &text, at.start, &what));
        }
        let (resource, mut broken) = match FluentResource::try_new(outline::tame(text)) {
            Ok(resource) => (Rc::new(resource), false),
            Err((resource, _)) => (Rc::new(resource), true),
        };
        let mut bundle = FluentBundle::new(vec![tongue.grammar()]);
        // The invisible marks that Fluent puts around an argument show as boxes or take a cell in terminals,
        // and get into copied tickets; neither Chinese nor English needs them, both being written left to right.
        bundle.set_use_isolating(false);
        if tongue.is_pseudo() {
            bundle.set_transform(Some(pseudo::accent));
        }
        // A new bundle has no function called NUMBER yet, so this cannot fail.
        let _ = bundle.add_builtins();
        broken |= bundle.add_resource(Rc::clone(&resource)).is_err();
        if broken {
            self.report(tongue, file, resource.source());
        }
        Some(bundle)
    }

    fn report(&self, tongue: &Tongue, file: &str, text: &str) {
        for (at, what) in outline::parse_faults(text) {
            self.fault(|| located(tongue, file, text, at.start, &what));
        }
    }

    fn render(
        &self,
        voice: &Voice,
        bundle: &Bundle,
        pattern: &ast::Pattern<&str>,
        (file, id, attr): (&str, &str, Option<&str>),
        (args, known): (Option<&FluentArgs<'_>>, Option<Lookup<'_>>),
    ) -> Word {
        let with_desk = |name: &str| {
            let told = known.and_then(|known| known(name));
            let told = told.filter(|told| name != DESK || !matches!(told, FluentValue::None));
            told.or_else(|| (name == DESK).then(|| FluentValue::from(self.desk)))
        };
        let looked_up = look_up(bundle, pattern, args, &with_desk);
        let args = looked_up.as_ref().or(args);
        let mut errors = Vec::new();
        let text = harmless(
            bundle
                .format_pattern(pattern, args, &mut errors)
                .into_owned(),
        );
        let text = match looked_up {
            Some(_) => tidy(&text),
            None => text,
        };
        let name = &voice.tongue.name;
        for error in errors {
            self.fault(|| format!("{name}/{}: {error}", key(file, id, attr)));
        }
        let status = if **name == *self.locale() {
            Status::Own
        } else {
            Status::Fallback(Rc::clone(name))
        };
        Word { text, status }
    }

    fn fault(&self, what: impl FnOnce() -> String) {
        self.source.faults.borrow_mut().insert(what());
    }
}

fn located(tongue: &Tongue, file: &str, text: &str, at: usize, what: &str) -> String {
    let line = 1 + text[..at].matches('\n').count();
    format!("{}/{file}.ftl:{line}: {what}", tongue.name)
}

/// A text that can move no cursor and ring no bell, whatever its file and its arguments hold: the plain mode and
/// tickets print it as it is.
fn harmless(text: String) -> String {
    if !text.chars().any(|c| c.is_control() && c != '\n') {
        return text;
    }
    let chars = text.chars().filter_map(|c| match c {
        '\t' => Some(' '),
        _ => Some(c).filter(|c| !c.is_control() || *c == '\n'),
    });
    chars.collect()
}

/// Without the spaces around choices that say nothing.
fn tidy(text: &str) -> String {
    let lines = text.lines().map(|line| {
        let words = line.split(' ').filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// The arguments with what else the text speaks of; `None` where it speaks of nothing else.
fn look_up<'a>(
    bundle: &Bundle,
    pattern: &ast::Pattern<&str>,
    args: Option<&'a FluentArgs<'a>>,
    known: Lookup<'_>,
) -> Option<FluentArgs<'a>> {
    let mut names = BTreeSet::new();
    variables(bundle, pattern, MAX_REFERENCES, &mut names);
    let given = |name: &str| args.is_some_and(|args| args.get(name).is_some());
    let found = names.into_iter().filter(|name| !given(name));
    let mut found = found
        .filter_map(|name| known(&name).map(|value| (name, value)))
        .peekable();
    found.peek()?;
    let mut all = FluentArgs::new();
    for (name, value) in args.into_iter().flat_map(FluentArgs::iter) {
        all.set(name.to_owned(), value.clone());
    }
    for (name, value) in found {
        all.set(name, value);
    }
    Some(all)
}

/// The variables of a text and of the messages that it refers to.
fn variables(
    bundle: &Bundle,
    pattern: &ast::Pattern<&str>,
    depth: u8,
    names: &mut BTreeSet<String>,
) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            variables_of(bundle, expression, depth, names);
        }
    }
}

fn variables_of(
    bundle: &Bundle,
    expression: &ast::Expression<&str>,
    depth: u8,
    names: &mut BTreeSet<String>,
) {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, variants } => {
            for variant in variants {
                variables(bundle, &variant.value, depth, names);
            }
            selector
        }
    };
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => {
            variables_of(bundle, expression, depth, names);
        }
        ast::InlineExpression::MessageReference { id, attribute } if depth > 0 => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            if let Some(other) = self::pattern(bundle, id.name, attribute) {
                variables(bundle, other, depth - 1, names);
            }
        }
        // Functions and terms are given what they need by name.
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                if let ast::InlineExpression::VariableReference { id } = argument {
                    names.insert(id.name.to_owned());
                }
            }
        }
        ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. }
        | ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. } => {}
    }
}

fn pattern<'b>(
    bundle: &'b Bundle,
    id: &str,
    attr: Option<&str>,
) -> Option<&'b ast::Pattern<&'b str>> {
    let message = bundle.get_message(id)?;
    match attr {
        Some(attr) => message.get_attribute(attr).map(|found| found.value()),
        None => message.value(),
    }
}

fn key(file: &str, id: &str, attr: Option<&str>) -> String {
    match attr {
        Some(attr) => format!("{file}/{id}.{attr}"),
        None => format!("{file}/{id}"),
    }
}

#[cfg(test)]
mod tests;
