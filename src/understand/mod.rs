//! What people type or say, understood: the places it leads to, in order, each with the words it rests on;
//! what its numbers are; and whether there is danger.
//!
//! [`Matcher::understand`] is the one way. It blends what the texts of the pack say word for word, in pinyin and
//! with typing mistakes ([`crate::search`]), the model that `build.rs` trained from utterances, response codes by
//! their neighbours, and words of danger.

mod learn;
mod lexicon;
mod model;
mod numbers;

use std::{cmp::Ordering, ops::Range};

pub(crate) use learn::features::is_pinyin;
use learn::fold::{Sign, fold};
pub use learn::train::{Corpus, NONE, Utterance, rows, train};
pub use lexicon::{Lexicon, Meaning};
use model::{Fit, Model, Taught};
pub use numbers::{Field, FieldKind};

use crate::search::{self, Hit, How, Index, Item, Kind};

/// The model of the default pack, trained by `build.rs`.
static TRAINED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/utterances.bin"));

/// The flow that finds out whether money was taken.
const MONEY: &str = "charged";

/// Flows about money that was taken already. Where the words are clearly about one of these, it stays before the flow
/// that finds out whether money was taken, which comes next; but not where the words say that money was taken twice, or
/// that nobody knows, since some of these flows lead to a sale behind the money gate.
const AFTERWARDS: [&str; 13] = [
    "dispute",
    "fees",
    "foreign-card",
    "no-pin",
    "pre-auth",
    "practice",
    "qr-refund",
    "receipt-later",
    "refund",
    "risk-control",
    "stored",
    "tap-stand",
    "till",
];

/// Flows in which a sale may have hung: where the words say that money was taken, they are about that first.
const HANGING: [&str; 6] = [
    "card-read",
    "contactless",
    "network",
    "not-supported",
    "sign-in",
    "slow",
];

/// Customers who claim to have paid, among others: unless the words are clearly about them, whether they have is found out first.
const CLAIMING: &str = "suspicious/customer";

/// Words that say nothing alone, though each stands in many texts.
const FILLERS: [&str; 26] = [
    "a", "an", "the", "of", "to", "in", "on", "and", "or", "is", "it", "my", "ok", "okay", "yes",
    "no", "hello", "hi", "的", "了", "吗", "呢", "好", "嗯", "是", "你好",
];

/// What belongs nowhere.
const NOTHING: &str = "-";

/// Where a text leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// The item, by its number; `None` for a step that is no item.
    pub item: Option<usize>,
    /// The flow, or `flow/step`.
    pub to: String,
    /// How good it is; more is better. Above 0 the text rather belongs there.
    pub score: f32,
    /// How it was found; `None` by its meaning alone.
    pub how: Option<How>,
    /// The number of the item's text that matched.
    pub text: Option<usize>,
    /// The byte ranges of what was typed on which this rests: in order and apart.
    pub words: Vec<Range<usize>>,
}

/// A text, understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Understanding {
    /// The best first; empty if no place is likely enough.
    pub places: Vec<Place>,
    /// What the numbers are.
    pub fields: Vec<Field>,
    /// The place of the danger that is affirmed.
    pub danger: Option<String>,
    /// What the words establish. Where they contradict each other, nothing.
    pub facts: Vec<Stated>,
    /// What might be meant where no place is likely enough, the likeliest first.
    pub guesses: Vec<String>,
}

/// A fact that words establish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The fact.
    pub fact: String,
    /// Its value.
    pub value: String,
    /// The byte range of the words.
    pub words: Range<usize>,
}

/// Everything that a text can lead to, ready.
#[derive(Debug)]
pub struct Matcher {
    index: Index,
    lexicons: Vec<Lexicon>,
    facts: Vec<Lexicon>,
    model: Option<Model<'static>>,
    /// What a pack teaches beside the model.
    taught: Taught,
    /// For each place of the model: it is there in the pack.
    there: Vec<bool>,
    /// The items that are flows.
    flows: Vec<usize>,
    /// What is called like a code and is none, such as "code 10".
    called: Vec<Called>,
}

/// A text of an item that names a code.
#[derive(Debug)]
struct Called {
    code: String,
    item: usize,
    text: usize,
}

/// What is added to how well a text fits a flow where words of danger are affirmed, and taken off where all are denied.
const AFFIRMED: f32 = 3.0;
const DENIED: f32 = 1.2;
/// What is taken off the flow about money where the words say that none was taken.
const UNTAKEN: f32 = 0.6;
/// A response code that was named.
const CODE: f32 = 6.5;
/// Codes that begin with what was typed, and with a letter that rather begins a word.
const CODE_BEGUN: f32 = 2.5;
const CODE_LETTER: f32 = 0.5;
/// A text of more bytes is no name.
const MOST_CALLED: usize = 16;
/// So many hits in the texts are weighed.
const MOST_HITS: usize = 80;
/// A text that is the query word for word.
const EXACT: f32 = 5.5;
/// Below this nothing is likely enough, unless a text of the pack says it.
const LIKELY: f32 = -0.85;
/// Of so few characters the model can tell nothing that it is not sure of.
const FEW: usize = 4;
/// What belongs nowhere must fit so much better than the best place for there to be no hit.
const NOWHERE: f32 = 0.15;
/// So much of a text must be known to the model, where it fits nothing well.
const KNOWN: f32 = 0.5;
/// Of a text of which the model knows less nothing is guessed.
const HEARD: f32 = 0.1;
/// The most that is guessed.
const MOST_GUESSED: usize = 3;
/// Where the pages of codes begin.
const CODES: &str = "codes/";
/// What fits worse is no answer to a text of which the model knows little.
const VAGUE: f32 = -0.45;
/// From here on words give an answer, if it fits so much better than the next one. Chosen with a fifth of the utterances
/// left out after the other: of what is suggested four in five are right, and of what can be suggested half is.
const GIVEN: f32 = 0.1;
const APART: f32 = 0.4;
/// What is so much worse than the best is no answer.
const BEHIND: f32 = 2.2;
/// A flow to which a text fits so much worse than to the best gains nothing by words that are in it too.
const TURNED: f32 = 0.8;
/// How well a text fits what a code means, as far as words tell.
const CODE_IN_WORDS: f32 = -0.6;
/// The most that it may fit, so that a message of the same words stands before the code.
const CODE_MOST: f32 = -0.3;
/// What is taken off a code whose meaning was typed in pinyin.
const CODE_IN_PINYIN: f32 = 0.3;
/// A text of fewer characters, three letters being one, is rather the words of a screen than a sentence.
const SHORT: usize = 8;
/// A text of more characters, three letters being one, is a sentence, and not the words of a screen.
const QUOTED: usize = 12;
/// A pack may teach so many utterances: each key compares with all that are alike.
const MOST_TAUGHT: usize = 5000;
/// A text fits one of [`AFTERWARDS`] so much better than the flow about money where it is clearly about it; how far
/// behind it that flow comes.
const CLEARLY: f32 = 0.4;
/// A text that says that money was taken, and fits another flow so much better than the one about money, is about that:
/// "paid by card in May, needs a receipt". The flow about money comes second.
const ELSEWHERE: f32 = 1.0;
const SECOND: f32 = 0.3;
/// The flow that a danger is rather part of: once the danger is over it is what is wrong. It is shown too.
const BESIDE: [(&str, &str); 2] = [("gate-hazard", "power"), ("gate-capture", "tx-failed")];
/// So much worse than the danger.
const NEXT: f32 = 1.5;
/// What each further place of one flow loses: other flows must not be crowded out.
const AGAIN: f32 = 0.25;

impl Matcher {
    /// `items` with all their texts, what each language says of danger, and which places the pack has.
    #[must_use]
    pub fn new(items: Vec<Item>, lexicons: &[String], has: impl Fn(&str) -> bool) -> Self {
        Self::with_model(items, lexicons, has, TRAINED)
    }

    /// The same with another model than that of the default pack: the bytes that [`train`] gave.
    #[must_use]
    pub fn with_model(
        items: Vec<Item>,
        lexicons: &[String],
        has: impl Fn(&str) -> bool,
        model: &'static [u8],
    ) -> Self {
        let model = Model::new(model);
        let places = model.iter().flat_map(|model| &model.places);
        Self {
            there: places
                .map(|place| *place == NOTHING || has(place))
                .collect(),
            flows: (0..items.len())
                .filter(|at| items[*at].kind == Kind::Flow)
                .collect(),
            called: called_like_codes(&items),
            index: Index::new(items),
            lexicons: lexicons
                .iter()
                .map(|source| Lexicon::parse(source))
                .collect(),
            facts: Vec::new(),
            model,
            taught: Taught::default(),
        }
    }

    /// Learns an utterance beside those that the model was trained from: what is said nearly so leads to the same place,
    /// also to one that the model does not know.
    pub fn teach(&mut self, utterance: &Utterance) {
        if let Some(model) = &self.model
            && self.taught.len() < MOST_TAUGHT
        {
            self.taught.add(model, utterance);
        }
    }

    /// Whether the model was trained from this file of utterances.
    #[must_use]
    pub fn knows(&self, file: &str) -> bool {
        self.model.as_ref().is_some_and(|model| model.knows(file))
    }

    /// The same with what each language says that establishes facts.
    #[must_use]
    pub fn with_facts(self, lexicons: &[String]) -> Self {
        let lexicons = lexicons.iter().map(|source| Lexicon::parse(source));
        Self {
            facts: lexicons.collect(),
            ..self
        }
    }

    /// The items, as they were given.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        self.index.items()
    }

    /// The code that `query` asks for, if it is one that no item has.
    #[must_use]
    pub fn unlisted(&self, query: &str) -> Option<search::Unlisted> {
        let signs = fold(query);
        let text = plain(&signs);
        if FILLERS.contains(&text.trim()) {
            return None;
        }
        let unlisted = self.index.unlisted(&text)?;
        let fields = numbers::numbers(&signs, &|code| self.is_listed(code));
        // A number that is an amount or a terminal's is no code.
        let other = |field: &Field| {
            !matches!(
                field.kind,
                FieldKind::Code | FieldKind::Model | FieldKind::Other
            )
        };
        (!unlisted.code.bytes().any(|b| b.is_ascii_digit()) || !fields.iter().any(other))
            .then_some(unlisted)
    }

    fn is_listed(&self, code: &str) -> bool {
        self.items()
            .iter()
            .any(|item| item.code.as_deref() == Some(code))
    }

    /// What `query` means, with at most `most` places.
    #[must_use]
    pub fn understand(&self, query: &str, most: usize) -> Understanding {
        let read = self.read(query);
        if FILLERS.contains(&read.plain.trim()) {
            return Understanding::default();
        }
        let mut places = self.places(&read);
        let danger = first_danger(&read.dangers).map(|found| found.meaning.clone());
        self.put_danger_first(&read, danger.as_deref(), &mut places);
        let mut guesses = Vec::new();
        if is_unlikely(&read, danger.is_some(), &places) {
            guesses = guessed(&read, &places);
            places.clear();
        }
        // A code in a sentence says nothing against the rest of it.
        let code = |place: &Place| matches!(place.how, Some(How::Code | How::CodePrefix));
        let mut others = places.iter().filter(|place| read.bare || !code(place));
        let best = others.next().map_or(f32::MIN, |first| first.score);
        places.retain(|place| code(place) || place.score > best - BEHIND);
        spread(&mut places);
        places.truncate(most);
        self.find_reasons(&read, &mut places);
        Understanding {
            places,
            facts: self.stated(&read.signs),
            fields: read.fields,
            danger,
            guesses,
        }
    }

    /// The answer that a text gives already to the question at a place: a flow, for its first question, or `flow/step`.
    #[must_use]
    pub fn answer(&self, query: &str, place: &str) -> Option<&'static str> {
        let model = self.model.as_ref()?;
        let fit = model.fit(&self.read(query).signs);
        let mut answers = model.answers(&fit, place);
        answers.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let (answer, margin) = *answers.first()?;
        let next = answers.get(1).map_or(f32::MIN, |(_, margin)| *margin);
        (margin > GIVEN && margin - next > APART).then_some(answer)
    }

    /// The facts that a text establishes.
    fn stated(&self, signs: &[Sign]) -> Vec<Stated> {
        let mut stated: Vec<Stated> = Vec::new();
        let mut doubtful: Vec<String> = Vec::new();
        let found = self.facts.iter().flat_map(|lexicon| lexicon.find(signs));
        for found in found.filter(|found| found.affirmed) {
            let Some((fact, value)) = found.meaning.split_once('=') else {
                continue;
            };
            match stated.iter().find(|old| old.fact == fact) {
                Some(old) if old.value != value => doubtful.push(old.fact.clone()),
                Some(_) => {}
                None => stated.push(Stated {
                    fact: fact.to_owned(),
                    value: value.to_owned(),
                    words: bytes(signs, found.from, found.to),
                }),
            }
        }
        stated.retain(|stated| !doubtful.contains(&stated.fact));
        stated
    }

    /// All that is known of a text before places are weighed.
    fn read(&self, query: &str) -> Read {
        let signs = fold(query);
        let mut fields = numbers::numbers(&signs, &|code| self.is_listed(code));
        let signs = numbers::in_digits(signs, &fields);
        let plain = plain(&signs);
        let bare = search::code(&plain);
        // Nothing but a code and words that stand around codes.
        if let [field] = &mut fields[..]
            && matches!(field.kind, FieldKind::Other | FieldKind::Model)
            && let Some(code) = &bare
        {
            field.kind = FieldKind::Code;
            field.value.clone_from(code);
        }
        let mut dangers: Vec<lexicon::Found> = Vec::new();
        for new in self
            .lexicons
            .iter()
            .flat_map(|lexicon| lexicon.find(&signs))
        {
            match dangers.iter_mut().find(|old| old.meaning == new.meaning) {
                Some(old) if old.affirmed || !new.affirmed => {}
                Some(old) => *old = new,
                None => dangers.push(new),
            }
        }
        let fit = self.model.as_ref().map(|model| model.fit(&signs));
        let mut margins = self.margins(fit.as_ref(), &dangers);
        let of_money = || {
            dangers
                .iter()
                .filter(|found| flow_of(&found.meaning) == MONEY)
        };
        let denied = of_money().next().is_some() && !of_money().any(|found| found.affirmed);
        if search::denies_taken(&plain) {
            margins.lower(MONEY, UNTAKEN);
        } else if denied && !search::says_taken(&plain) {
            margins.lower(MONEY, DENIED);
        }
        Read {
            length: length(&signs),
            taken: search::says_taken(&plain),
            asked: search::asks_taken(&plain),
            bare: bare.is_some(),
            signs,
            plain,
            fields,
            dangers,
            fit,
            margins,
        }
    }

    /// The places that texts, codes and meaning lead to, in no order.
    fn places(&self, read: &Read) -> Vec<Place> {
        let mut places: Vec<Place> = Vec::new();
        // In a longer text some words of every item stand by chance; what it says as a whole the model knows better.
        let quotes = read.length <= QUOTED;
        let hits = quotes.then(|| self.index.find(&read.plain, MOST_HITS));
        for hit in hits.into_iter().flatten() {
            let Some(item) = self.items().get(hit.item) else {
                continue;
            };
            let score = match item.code.as_deref().filter(|_| hit.text.is_none()) {
                Some(code) => read.code_score(code, &hit),
                None => Some(read.text_score(item, &hit)),
            };
            places.extend(score.map(|score| Place {
                item: Some(hit.item),
                to: item.to.clone(),
                score,
                how: Some(hit.how),
                text: hit.text,
                words: Vec::new(),
            }));
        }
        // A number that stands beside what its code means is that code.
        let explained = |field: &&Field| {
            let code = |item: &Item| {
                let code = item.code.as_deref();
                code.is_some_and(|code| code.eq_ignore_ascii_case(&field.value))
            };
            let mut hit = places.iter().filter(|place| place.text.is_some());
            field.kind == FieldKind::Other
                && field.value.len() == 2
                && hit.any(|place| place.item.is_some_and(|at| code(&self.items()[at])))
        };
        let explained: Vec<Field> = read.fields.iter().filter(explained).cloned().collect();
        for field in read.codes().chain(&explained) {
            let is_it = |item: &Item| {
                item.code
                    .as_deref()
                    .is_some_and(|code| code.eq_ignore_ascii_case(&field.value))
            };
            let Some((at, item)) = self
                .items()
                .iter()
                .enumerate()
                .find(|(_, item)| is_it(item))
            else {
                continue;
            };
            places.retain(|place| place.item != Some(at));
            places.push(Place {
                item: Some(at),
                to: item.to.clone(),
                score: CODE,
                how: Some(How::Code),
                text: None,
                words: vec![field.range.clone()],
            });
        }
        self.add_called(read, &mut places);
        self.add_meant(&read.margins, &mut places);
        places.sort_by(by_score);
        places
    }

    /// Puts what is called like a code that was named before the code, where the rest of the text does not speak against
    /// it.
    fn add_called(&self, read: &Read, places: &mut Vec<Place>) {
        for called in &self.called {
            let mut codes = read.codes();
            let Some(field) = codes.find(|field| field.value == called.code) else {
                continue;
            };
            let to = &self.items()[called.item].to;
            if read.margins.of(to) < read.margins.best() - TURNED {
                continue;
            }
            places.retain(|place| place.item != Some(called.item));
            places.push(Place {
                item: Some(called.item),
                to: to.clone(),
                score: CODE + SECOND,
                how: Some(How::Contains),
                text: Some(called.text),
                words: vec![field.range.clone()],
            });
        }
    }

    /// Danger comes first, and money that was taken before all that is not word for word.
    fn put_danger_first(&self, read: &Read, danger: Option<&str>, places: &mut Vec<Place>) {
        let exact = |place: &Place| match place.how {
            Some(How::Exact) => true,
            Some(How::Code) => read.bare,
            _ => false,
        };
        let first_is =
            |places: &[Place], is: &dyn Fn(&Place) -> bool| places.first().is_some_and(is);
        let meant = read.margins.places.first();
        let urgent = danger.is_some_and(|place| flow_of(place) != MONEY)
            || meant.is_some_and(|(place, margin)| {
                *margin > 0.0 && is_urgent(place) && !(read.taken && place == CLAIMING)
            });
        let there = |place: &Place| flow_of(&place.to) == MONEY || exact(place);
        let money = read.margins.of(MONEY);
        let afterwards = |place: &Place| {
            AFTERWARDS.contains(&&*place.to) && place.score > (money + CLEARLY).max(0.0)
        };
        let after = first_is(places, &afterwards) && !urgent;
        let afterwards = after && !read.asked;
        let taken = read.taken || after && read.asked;
        let elsewhere = !read.asked
            && meant.is_some_and(|(place, margin)| {
                *margin > money + ELSEWHERE && !HANGING.contains(&flow_of(place))
            });
        if taken && !urgent && !first_is(places, &there) {
            self.lift(MONEY, places);
            if afterwards || elsewhere {
                put_second(places);
            }
        }
        if let Some(to) = danger.filter(|to| !afterwards || *to != MONEY) {
            let elsewhere = |place: &Place| flow_of(&place.to) != flow_of(to);
            let there = |place: &Place| {
                place.to == to || exact(place) && !is_urgent(to) && elsewhere(place)
            };
            if !first_is(places, &there) {
                self.lift(to, places);
            }
        }
        places.sort_by(by_score);
        let first = places
            .first()
            .map(|place| (flow_of(&place.to).to_owned(), place.score));
        let beside = first.and_then(|(flow, score)| {
            let (_, beside) = BESIDE.iter().find(|(gate, _)| *gate == flow)?;
            Some((*beside, score))
        });
        if let Some((beside, score)) = beside
            && let Some(place) = places.iter_mut().find(|place| place.to == beside)
        {
            place.score = place.score.max(score - NEXT);
            places.sort_by(by_score);
        }
    }

    /// Adds the words on which places rest.
    fn find_reasons(&self, read: &Read, places: &mut [Place]) {
        let (Some(model), Some(fit)) = (&self.model, &read.fit) else {
            return;
        };
        for place in places.iter_mut().filter(|place| place.words.is_empty()) {
            let named = |name: &str| model.places.iter().position(|place| *place == name);
            let kin = || {
                model
                    .places
                    .iter()
                    .position(|name| flow_of(name) == flow_of(&place.to))
            };
            let Some(at) = named(&place.to).or_else(kin) else {
                continue;
            };
            let reasons = model.reasons(fit, at, read.signs.len());
            let bytes = reasons.into_iter().filter_map(|(from, to)| {
                Some(read.signs.get(from)?.from..read.signs.get(to.checked_sub(1)?)?.to)
            });
            // The digits of a time or an amount are no reason.
            let is_number = |words: &Range<usize>| {
                let mut numbers = read
                    .fields
                    .iter()
                    .filter(|field| field.kind != FieldKind::Code);
                numbers.any(|it| it.range.start <= words.start && words.end <= it.range.end)
            };
            place.words = bytes.filter(|words| !is_number(words)).collect();
        }
    }

    fn margins(&self, fit: Option<&Fit>, dangers: &[lexicon::Found]) -> Margins {
        let mut margins = Margins::default();
        let (Some(model), Some(fit)) = (&self.model, fit) else {
            return margins;
        };
        for ((place, margin), there) in model.places.iter().zip(&fit.margins).zip(&self.there) {
            if *place == NOTHING {
                margins.nothing = *margin;
                continue;
            }
            if !there {
                continue;
            }
            let found = dangers.iter().find(|found| found.meaning == *place);
            let moved = match found {
                Some(found) if found.affirmed => AFFIRMED * 0.3,
                Some(_) => -DENIED,
                None => 0.0,
            };
            margins.places.push(((*place).to_owned(), margin + moved));
        }
        for (place, margin) in self.taught.fit(model, fit) {
            if place == NOTHING {
                margins.nothing = margins.nothing.max(margin);
                continue;
            }
            match margins.places.iter_mut().find(|(old, _)| old == place) {
                Some((_, old)) => *old = old.max(margin),
                None => margins.places.push((place.to_owned(), margin)),
            }
        }
        margins
            .places
            .sort_by(|one, other| other.1.total_cmp(&one.1));
        margins
    }

    /// The item of a flow.
    fn flow(&self, to: &str) -> Option<usize> {
        let mut flows = self.flows.iter().copied();
        flows.find(|at| self.items()[*at].to == to)
    }

    /// Adds the flows and steps to which the text fits, by meaning.
    fn add_meant(&self, margins: &Margins, places: &mut Vec<Place>) {
        let mut seen: Vec<&str> = Vec::new();
        for (to, margin) in &margins.places {
            let flow = flow_of(to);
            if seen.contains(&flow) {
                continue;
            }
            seen.push(flow);
            let item = self.flow(to);
            if let Some(old) = places
                .iter_mut()
                .find(|place| item.is_some() && place.item == item)
            {
                old.score = old.score.max(*margin);
                continue;
            }
            places.push(Place {
                item,
                to: to.clone(),
                score: *margin,
                how: None,
                text: None,
                words: Vec::new(),
            });
        }
    }

    /// Makes `to` the first of the places.
    fn lift(&self, to: &str, places: &mut Vec<Place>) {
        let best = places.iter().map(|place| place.score).fold(1.0, f32::max);
        let at = places
            .iter()
            .position(|place| place.to == to && place.how != Some(How::Code));
        let mut place = if let Some(at) = at {
            places.remove(at)
        } else {
            let item = self.flow(to);
            Place {
                item,
                to: to.to_owned(),
                score: 0.0,
                how: None,
                text: None,
                words: Vec::new(),
            }
        };
        place.score = best + 0.5;
        places.push(place);
    }
}

/// The texts of items that name a code, those of codes aside.
fn called_like_codes(items: &[Item]) -> Vec<Called> {
    let codes: Vec<&str> = items
        .iter()
        .filter_map(|item| item.code.as_deref())
        .collect();
    let mut called = Vec::new();
    for (at, item) in items
        .iter()
        .enumerate()
        .filter(|(_, item)| item.code.is_none())
    {
        let named = |text: &search::Text| {
            let short = text.role != search::Role::About && text.text.len() <= MOST_CALLED;
            if !short || !text.text.bytes().any(|b| b.is_ascii_digit()) {
                return None;
            }
            let fields = numbers::numbers(&fold(&text.text), &|code| codes.contains(&code));
            let code = fields
                .into_iter()
                .find(|field| field.kind == FieldKind::Code);
            code.map(|field| field.value)
        };
        let texts = item.texts.iter().enumerate();
        called.extend(texts.filter_map(|(text, words)| {
            let code = named(words)?;
            Some(Called {
                code,
                item: at,
                text,
            })
        }));
    }
    called
}

/// The bytes of what was typed that some signs stand for.
fn bytes(signs: &[Sign], from: usize, to: usize) -> Range<usize> {
    let start = signs.get(from).map_or(0, |sign| sign.from);
    let end = to.checked_sub(1).and_then(|last| signs.get(last));
    start..end.map_or(start, |sign| sign.to)
}

/// What is known of a text before places are weighed.
struct Read {
    signs: Vec<Sign>,
    plain: String,
    /// In Chinese characters; three letters are one.
    length: usize,
    fields: Vec<Field>,
    /// It is a code and nothing that matters beside it.
    bare: bool,
    /// It says that money was taken.
    taken: bool,
    /// It says that nobody knows whether money was taken.
    asked: bool,
    dangers: Vec<lexicon::Found>,
    fit: Option<Fit>,
    margins: Margins,
}

impl Read {
    fn codes(&self) -> impl Iterator<Item = &Field> {
        self.fields
            .iter()
            .filter(|field| field.kind == FieldKind::Code)
    }

    /// What a code is worth that the query has or begins; nothing if its number is something else.
    fn code_score(&self, code: &str, hit: &Hit) -> Option<f32> {
        let named = self
            .codes()
            .any(|field| field.value.eq_ignore_ascii_case(code));
        let other = self
            .fields
            .iter()
            .any(|field| field.kind != FieldKind::Code);
        match hit.how {
            How::Code if named => Some(CODE),
            _ if other => None,
            How::Code if self.bare || self.plain.trim().chars().count() < 4 => Some(CODE),
            How::Code => None,
            _ if hit.rank >= 1000 => Some(CODE_BEGUN),
            _ => Some(CODE_LETTER),
        }
    }

    /// What a text of an item is worth together with how well the query fits its flow.
    fn text_score(&self, item: &Item, hit: &Hit) -> f32 {
        let worth = self.worth(hit);
        // What a code means in words leads to no flow of its own.
        let margin = if item.code.is_some() {
            CODE_IN_WORDS.max((self.margins.best() - 1.0).min(CODE_MOST))
        } else {
            self.margins.of(&item.to).max(-1.0)
        };
        let behind = margin - self.margins.best();
        match hit.how {
            // What stands on a screen word for word is as good wherever it leads; and the model knows nothing of
            // initials, and little of mistyped words.
            How::Exact | How::Initials => worth,
            How::Near if self.length < FEW => worth + self.margins.best().max(0.0),
            // A code is seldom asked for by its meaning in pinyin; what a screen says is.
            How::Pinyin if item.code.is_some() => worth + margin - CODE_IN_PINYIN,
            How::Pinyin => worth + margin,
            _ if self.length < SHORT => worth * (1.0 + behind / (2.0 * TURNED)).max(0.2) + margin,
            // In a sentence, words that are there too do not turn over what all of it says.
            _ => worth * (1.0 + behind / TURNED).max(0.0) + margin,
        }
    }

    /// What a hit in the texts is worth beside how well the text fits.
    #[allow(clippy::cast_precision_loss, reason = "ranks are small")]
    fn worth(&self, hit: &Hit) -> f32 {
        let short = self.length < SHORT;
        let rank = (hit.rank as f32 / 1000.0).min(1.2);
        match hit.how {
            How::Exact => EXACT + rank / 2.0,
            How::Code | How::CodePrefix => 0.0,
            How::Starts | How::Contains | How::Words if short => 0.6 + 1.4 * rank,
            How::Pinyin | How::Initials => 0.8 + 1.4 * rank,
            How::Partly if short => 0.2 + 0.6 * rank,
            How::Near if short => 0.3 + 0.9 * rank,
            How::Starts | How::Contains | How::Words | How::Near => 0.15 + 0.4 * rank,
            How::Partly => 0.1 + 0.3 * rank,
        }
    }
}

/// Whether no place is likely enough, `places` being in order.
fn is_unlikely(read: &Read, danger: bool, places: &[Place]) -> bool {
    let Some(first) = places.first() else {
        return true;
    };
    let certain =
        first.score > 2.0 || matches!(first.how, Some(How::Exact | How::Code | How::Starts));
    if danger || read.taken || certain {
        return false;
    }
    let backed = first.how.is_some_and(|how| how != How::Partly);
    let known = read.fit.as_ref().map_or(1.0, |fit| fit.known);
    let vague = first.score < VAGUE && (known < KNOWN || read.length < FEW);
    first.score < LIKELY || !backed && (vague || read.margins.nothing > first.score + NOWHERE)
}

/// What might be meant where no place is likely enough, each once: nothing, where the model knows nothing of the words.
fn guessed(read: &Read, places: &[Place]) -> Vec<String> {
    if read.fit.as_ref().is_some_and(|fit| fit.known < HEARD) {
        return Vec::new();
    }
    let mut guesses: Vec<String> = Vec::new();
    for place in places.iter().filter(|place| !place.to.starts_with(CODES)) {
        let flow = flow_of(&place.to);
        if guesses.len() < MOST_GUESSED && !guesses.iter().any(|old| old == flow) {
            guesses.push(flow.to_owned());
        }
    }
    guesses
}

/// Whether the danger at a place comes before money, and before what is on a screen word for word.
fn is_urgent(place: &str) -> bool {
    matches!(flow_of(place), "gate-hazard" | "suspicious")
}

/// How well a text fits the places that the model knows.
#[derive(Default)]
struct Margins {
    /// The best first.
    places: Vec<(String, f32)>,
    nothing: f32,
}

impl Margins {
    /// Takes something off all places of a flow.
    fn lower(&mut self, flow: &str, off: f32) {
        let places = self.places.iter_mut();
        for (_, margin) in places.filter(|(place, _)| flow_of(place) == flow) {
            *margin -= off;
        }
        self.places.sort_by(|one, other| other.1.total_cmp(&one.1));
    }

    fn best(&self) -> f32 {
        self.places.first().map_or(-1.0, |(_, margin)| *margin)
    }

    /// For a place the best of its flow.
    fn of(&self, to: &str) -> f32 {
        let flow = flow_of(to);
        let place = self.places.iter().find(|(place, _)| flow_of(place) == flow);
        place.map_or(-1.0, |(_, margin)| *margin)
    }
}

/// The length of a text in Chinese characters; three letters are one.
fn length(signs: &[Sign]) -> usize {
    let letters = signs.iter().filter(|sign| sign.is_letter());
    letters
        .map(|sign| if sign.c.is_ascii() { 1 } else { 3 })
        .sum::<usize>()
        / 3
}

fn flow_of(place: &str) -> &str {
    place.split('/').next().unwrap_or(place)
}

fn by_score(one: &Place, other: &Place) -> Ordering {
    other.score.total_cmp(&one.score)
}

/// The danger that comes before others: to people, of fraud, to money.
fn first_danger(dangers: &[lexicon::Found]) -> Option<&lexicon::Found> {
    let order = |found: &&lexicon::Found| match flow_of(&found.meaning) {
        "gate-hazard" => 0,
        "suspicious" => 1,
        MONEY if found.meaning != MONEY => 2,
        MONEY => 3,
        _ => 4,
    };
    dangers
        .iter()
        .filter(|found| found.affirmed)
        .min_by_key(order)
}

/// Puts the place that was lifted last behind the one that was first.
fn put_second(places: &mut [Place]) {
    if let Some((lifted, others)) = places.split_last_mut() {
        let best = others
            .iter()
            .map(|place| place.score)
            .fold(f32::MIN, f32::max);
        lifted.score = best - SECOND;
    }
}

/// Lets no flow crowd out the others behind the first place.
fn spread(places: &mut [Place]) {
    let mut seen: Vec<(String, f32)> = Vec::new();
    for place in places.iter_mut() {
        if matches!(place.how, Some(How::Code | How::CodePrefix | How::Exact)) {
            continue;
        }
        let flow = flow_of(&place.to).to_owned();
        if let Some((_, off)) = seen.iter_mut().find(|(old, _)| *old == flow) {
            *off += AGAIN;
            place.score -= *off;
        } else {
            seen.push((flow, 0.0));
        }
    }
    places.sort_by(by_score);
}

/// The text with letters as they were typed and the rest made plain.
fn plain(signs: &[Sign]) -> String {
    signs
        .iter()
        .map(|sign| {
            if sign.capital {
                sign.c.to_ascii_uppercase()
            } else {
                sign.c
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_model_is_whole_and_below_one_mebibyte() {
        assert!(Model::new(TRAINED).is_some());
        assert!(TRAINED.len() < 1 << 20, "{} bytes", TRAINED.len());
    }
    #[test]
    fn pinyin_is_told_from_words_in_latin_letters() {
        for spelt in ["dayinjiquezhi", "dayin quezhi", "dyjqz", "HP"] {
            assert!(is_pinyin(spelt), "{spelt}");
        }
        for said in [
            "打印机缺纸",
            "DECLINED",
            "PIN ERROR",
            "terminal error",
            "05 declined",
        ] {
            assert!(!is_pinyin(said), "{said}");
        }
    }
}
