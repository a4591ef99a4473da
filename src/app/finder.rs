//! One search for everything: response codes, what screens say, and flows, in all languages at once.

use std::{collections::BTreeMap, ops::Range};

use serde::Serialize;

use super::{
    HOME, MAX_SEARCHED,
    codes::in_a_line,
    messages::{say, say_with},
    screen::{answer_label, node_title},
    when,
};
use crate::{
    content::Content,
    layout,
    pack::{CodeIx, FlowIx, NodeIx, Pack, Setting, Speech},
    redact,
    search::{self, How, Item, Kind, Role, Text, Unlisted},
    session::{Known, Source},
    understand::{self, Matcher, Place, Stated, Understanding, Utterance},
    words::{PSEUDO, Words},
};

/// The file with the words of screen messages.
const MESSAGES: &str = "messages";

/// The file with the words of danger, in the folder of each language.
const DANGER: &str = "danger.txt";

/// The file with the words that establish facts, in the folder of each language.
const FACTS: &str = "facts.txt";

/// The kind of a text that screens show.
pub const MESSAGE: &str = "message";

/// The kind of a code that no list has.
pub const UNLISTED: &str = "unlisted";

/// The file of utterances that belong nowhere.
const NOTHING: &str = "nothing";

/// Separate the parts of a text that is a list: causes and checks, keywords, other wordings.
const LIST: &str = " | ";
const KEYWORDS: [char; 3] = [',', '，', '、'];
const WORDINGS: &str = " / ";

/// How something is found that no text has word for word.
const MEANING: &str = "meaning";

/// What each language says of danger. A pack adds to what the program knows, and takes nothing of it away.
fn dangers(words: &Words) -> Vec<String> {
    let mut dangers = words.plain(DANGER);
    for locale in words.locales() {
        let built_in = Content::built_in(&format!("locales/{locale}/{DANGER}"));
        if let Some(text) = built_in.filter(|text| !dangers.iter().any(|own| own == text)) {
            dangers.push(text.to_owned());
        }
    }
    dangers
}

/// The files of utterances that a pack brings, in all languages: name and text. Those of the default pack are in the
/// model.
fn utterance_files<'p>(
    pack: &'p Pack,
    words: &'p Words,
) -> impl Iterator<Item = (String, String)> + 'p {
    let names = pack.flows.iter().map(|flow| flow.id.to_string());
    let names = names.chain([MESSAGES, NOTHING].map(str::to_owned));
    names.flat_map(|name| {
        let files = words.plain(&format!("utterances/{name}.tsv"));
        files.into_iter().map(move |text| (name.clone(), text))
    })
}

/// The utterances of a file with the numbers of their lines, the flow of a message as its place.
pub fn utterances<'t>(
    pack: &'t Pack,
    file: &'t str,
    text: &'t str,
) -> impl Iterator<Item = (usize, Utterance)> + 't {
    understand::rows(text).filter_map(move |(line, utterance)| {
        let mut utterance = utterance?;
        if file == MESSAGES {
            let mut messages = pack.messages.iter();
            let message = messages.find(|message| *message.id == *utterance.place)?;
            utterance.place = pack[pack[message.to].flow].id.to_string();
        }
        Some((line, utterance))
    })
}

/// What is so much worse than the best is not near it.
const BEHIND: f32 = 0.9;

/// So many are shown although they are not near the best: it may be another.
const FEWEST: usize = 3;

/// The most that is shown at once.
pub const MOST_SHOWN: usize = 7;

/// The most questions where nothing was found.
const MOST_ASKED: usize = 2;

/// What can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Code(CodeIx),
    /// By position.
    Message(usize),
    Flow(FlowIx),
}

/// Everything that can be found, ready to be searched.
#[derive(Debug)]
pub struct Finder {
    matcher: Matcher,
    all: Vec<What>,
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Found {
    /// `code`, `message`, `flow`, `step` for a step inside a flow, or `unlisted` for a code that no list has.
    pub kind: &'static str,
    /// The code as printed, or the name of the message or flow.
    pub id: String,
    /// What it is called in the language in force.
    pub title: String,
    /// The text that matched, where it is not the title.
    pub matched: Option<String>,
    /// How it matched: `exact`, `starts`, `contains`, `words`, `pinyin`, `initials`,
    /// `near`, `partly`, `code`, `code-starts`, or `meaning` where no text of the pack has it.
    pub how: &'static str,
    /// The place that it leads to.
    pub to: String,
    /// What that place is called.
    pub leads: String,
    /// Of a message, or a flow that is called like one: why it shows, the likeliest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<String>,
    /// Of the same: what to look at first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<String>,
    /// Whether any source was found for it.
    pub verified: bool,
    /// Keys of the list of sources.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// The words that were typed on which it rests, in order.
    pub words: Vec<String>,
    /// Where they stand in what was looked for: byte ranges, in order and apart.
    #[serde(skip)]
    pub ranges: Vec<Range<usize>>,
    /// The text that matched is another wording on screens, or the title in another language.
    #[serde(skip)]
    pub on_screen: bool,
    /// About as good as the best.
    #[serde(skip)]
    pub near: bool,
    /// What the ticket keeps when this is chosen: the words of the screen, or the code that no list has.
    #[serde(skip)]
    pub said: Option<String>,
}

/// What a text leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LookedUp {
    /// What was looked for, without what must not be kept.
    pub text: String,
    /// What was found, the best first.
    pub found: Vec<Found>,
    /// The ways on where nothing was found.
    pub suggestions: Vec<Suggestion>,
    /// The facts that the words establish.
    pub known: Option<Known>,
    /// The numbers in them, each with what it is.
    pub numbers: Vec<understand::Field>,
}

impl LookedUp {
    /// How many of what was found are shown at once: those near the best.
    #[must_use]
    pub fn shown(&self) -> usize {
        let near = self.found.iter().take_while(|found| found.near).count();
        near.clamp(FEWEST, MOST_SHOWN).min(self.found.len())
    }
}

impl Finder {
    /// Reads the words of everything, in all languages.
    #[must_use]
    pub fn new(pack: &Pack, words: &Words) -> Self {
        let locales = words.locales().filter(|locale| *locale != PSEUDO);
        let voices: Vec<Words> = locales.filter_map(|locale| words.switch(locale)).collect();
        let mut all = Vec::new();
        let mut items = Vec::new();
        for (at, code) in pack.codes.iter().enumerate() {
            let texts = code.readings.iter().flat_map(|reading| {
                let of = |voice: &Words| text(voice, "codes", &reading.id, None, Role::Key);
                voices.iter().flat_map(of).collect::<Vec<_>>()
            });
            all.push(What::Code(CodeIx::new(at)));
            items.push(Item {
                kind: Kind::Code,
                to: pack.path(code.entry),
                code: Some(code.text.to_string()),
                texts: texts.collect(),
            });
        }
        for (at, message) in pack.messages.iter().enumerate() {
            let of = |voice: &Words| message_texts(voice, &message.id);
            all.push(What::Message(at));
            items.push(Item {
                kind: Kind::Message,
                to: pack.path(message.to),
                code: None,
                texts: voices.iter().flat_map(of).collect(),
            });
        }
        for ix in flows(pack) {
            let flow = &pack[ix].id;
            let of = |voice: &Words| {
                let mut texts = text(voice, flow, "flow", None, Role::Title);
                texts.extend(text(voice, flow, "flow", Some("about"), Role::About));
                texts.extend(keywords(voice, flow, "flow"));
                texts
            };
            all.push(What::Flow(ix));
            items.push(Item {
                kind: Kind::Flow,
                to: flow.to_string(),
                code: None,
                texts: voices.iter().flat_map(of).collect(),
            });
        }
        let has = |place: &str| pack.flow(place).is_some() || pack.node(place).is_some();
        let matcher = Matcher::new(items, &dangers(words), has);
        let mut matcher = matcher.with_facts(&words.plain(FACTS));
        for (file, text) in utterance_files(pack, words) {
            if !matcher.knows(&text) {
                let all = utterances(pack, &file, &text);
                let there = |place: &str| file == NOTHING || has(place);
                for (_, utterance) in all.filter(|(_, said)| said.leads && there(&said.place)) {
                    matcher.teach(&utterance);
                }
            }
        }
        Self { matcher, all }
    }

    /// What understands, without words of any language.
    #[must_use]
    pub const fn matcher(&self) -> &Matcher {
        &self.matcher
    }

    /// What a query leads to, in words of the language in force.
    #[must_use]
    pub fn look_up(&self, pack: &Pack, words: &Words, query: &str, most: usize) -> LookedUp {
        let text = redact::keep(query.trim()).text;
        let (found, understood) = self.understand(pack, words, &text, most);
        let suggestions = if found.is_empty() {
            suggestions(pack, words, &understood)
        } else {
            Vec::new()
        };
        LookedUp {
            known: known(&text, &understood),
            numbers: understood.fields,
            text,
            found,
            suggestions,
        }
    }

    /// What a query finds, the best first, in words of the language in force.
    #[must_use]
    pub fn find(&self, pack: &Pack, words: &Words, query: &str, most: usize) -> Vec<Found> {
        self.understand(pack, words, query, most).0
    }

    /// The same, with what else was understood.
    #[must_use]
    pub fn understand(
        &self,
        pack: &Pack,
        words: &Words,
        query: &str,
        most: usize,
    ) -> (Vec<Found>, Understanding) {
        let mut understood = self.matcher.understand(query, most);
        // A folder that is laid over the pack may say what it must not.
        understood.facts.retain(|stated| may_state(pack, stated));
        let best = understood.places.first().map_or(0.0, |first| first.score);
        let found = understood.places.iter().filter_map(|place| {
            let ranges = self.reasons(place, query);
            Some(Found {
                words: ranges
                    .iter()
                    .map(|at| query[at.clone()].to_owned())
                    .collect(),
                ranges,
                near: place.score > best - BEHIND,
                ..self.found(pack, words, place, query)?
            })
        });
        let mut found = merged(found.collect());
        if let Some(unlisted) = self.matcher.unlisted(query) {
            found.truncate(most.saturating_sub(1));
            offer_unlisted(pack, words, unlisted, &mut found);
        }
        found.truncate(most);
        (found, understood)
    }

    /// The words of `query` on which a place rests, as byte ranges: all of it where it is found as a whole.
    fn reasons(&self, place: &Place, query: &str) -> Vec<Range<usize>> {
        let start = query.len() - query.trim_start().len();
        let whole = start..start + query.trim().len();
        if place.how == Some(How::Exact) && !whole.is_empty() {
            return vec![whole];
        }
        let ranges = whole_words(query, &place.words);
        match place.how {
            _ if !ranges.is_empty() || whole.is_empty() => ranges,
            None => ranges,
            Some(How::Partly) => {
                let item = place.item.and_then(|at| self.matcher.items().get(at));
                let text = item.and_then(|item| item.texts.get(place.text?));
                text.map_or(ranges, |text| shared(query, &text.text))
            }
            Some(_) => vec![whole],
        }
    }

    fn found(&self, pack: &Pack, words: &Words, place: &Place, query: &str) -> Option<Found> {
        let Some((what, item)) = place
            .item
            .and_then(|at| Some((*self.all.get(at)?, self.matcher.items().get(at)?)))
        else {
            let node = pack.node(&place.to)?;
            let leads = words
                .get(&pack[pack[node].flow].id, "flow", None, None)
                .text;
            // What is asked there is no name of a place; what is done there is, and the answer that leads there.
            let step = if matches!(pack[node].kind, crate::pack::Kind::Ask { .. }) {
                answer_to(pack, words, node)
            } else {
                Some(node_title(words, pack, node))
            };
            let title = step.map_or_else(
                || leads.clone(),
                |step| {
                    let args = [("flow", leads.as_str().into()), ("step", step.into())];
                    say_with(words, "found-step", &args)
                },
            );
            return Some(Found {
                kind: "step",
                id: place.to.clone(),
                title,
                how: MEANING,
                ..blank(place.to.clone(), leads)
            });
        };
        let matched = place.text.and_then(|at| Some(&*item.texts.get(at)?.text));
        let role = place.text.and_then(|at| Some(item.texts.get(at)?.role));
        let on_screen = matches!(role, Some(Role::Title | Role::Wording));
        let mut found = describe(pack, words, what);
        found.how = place.how.map_or(MEANING, how);
        if let What::Message(at) = what
            && pack.messages[at].printed
        {
            let said = place.how.and_then(|how| match how {
                // A screen may well spell it as it was typed.
                How::Exact | How::Near if on_screen && !is_spelt(how, query, matched) => {
                    Some(query.trim())
                }
                // Part of a wording: the screen has all of it.
                How::Starts | How::Contains if on_screen => matched,
                // Words about it stand on no screen, whatever was picked for them.
                _ if on_screen && (on_the_screen(how) || is_spelt(how, query, matched)) => {
                    Some(&*found.title)
                }
                _ => None,
            });
            found.said = said.map(|said| redact::keep(said).text);
        }
        found.on_screen = on_screen;
        found.matched = matched
            .filter(|matched| !found.title.contains(*matched))
            .map(str::to_owned);
        Some(found)
    }
}

/// The answer of the same flow that leads to a step, in words.
fn answer_to(pack: &Pack, words: &Words, to: NodeIx) -> Option<String> {
    let mut nodes = pack[pack[to].flow].each_node();
    nodes.find_map(|from| {
        let answer = pack[from].answers().find(|answer| answer.to == to)?;
        Some(answer_label(words, pack, from, &answer.id))
    })
}

/// Whether a person's words may establish this.
fn may_state(pack: &Pack, stated: &Stated) -> bool {
    pack.fact(&stated.fact).is_some_and(|fact| {
        let value = pack[fact].value(&stated.value);
        value.is_some_and(|value| pack.opened_by_words(Setting { fact, value }).is_none())
    })
}

/// What a text establishes, which is masked already; `None`: nothing.
#[must_use]
pub fn known(text: &str, understood: &Understanding) -> Option<Known> {
    // What was so yesterday need not be so now: that is asked.
    if when::past_day(text).is_some_and(|past| !past.since) {
        return None;
    }
    let facts = understood.facts.iter();
    let facts = facts.map(|stated| (stated.fact.clone(), stated.value.clone()));
    let facts: BTreeMap<String, String> = facts.collect();
    (!facts.is_empty()).then(|| Known {
        facts,
        source: Source::Words,
        said: layout::first_chars(text, MAX_SEARCHED).to_owned(),
    })
}

impl Found {
    /// What the list shows: a code with what it means, or the title.
    #[must_use]
    pub fn heading(&self) -> String {
        match self.kind {
            "code" | UNLISTED => format!("{}  {}", self.id, self.title),
            _ => self.title.clone(),
        }
    }

    /// Where it leads, and how screens say it otherwise.
    #[must_use]
    pub fn reason(&self, words: &Words) -> String {
        let mut parts = Vec::new();
        match self.kind {
            MESSAGE | UNLISTED => parts
                .push(words.common_with("found-leads", &[("flow", self.leads.as_str().into())])),
            "code" => parts.push(words.common("found-code")),
            _ => {}
        }
        if let Some(matched) = self.matched.as_ref().filter(|_| self.on_screen) {
            parts.push(matched.clone());
        }
        parts.join("  ")
    }

    /// The same with the words that were typed on which it rests, for who sees no line with marks. Where that is all
    /// of the text it need not be said.
    #[must_use]
    pub fn reason_quoting(&self, words: &Words, text: &str) -> String {
        let reason = self.reason(words);
        if self.words.is_empty() || self.words.iter().eq([text.trim()]) {
            return reason;
        }
        let quoted = self
            .words
            .iter()
            .map(|word| say_with(words, "found-quoted", &[("word", word.as_str().into())]));
        let quoted = quoted
            .collect::<Vec<_>>()
            .join(&say(words, "found-quoted-join"));
        let said = say_with(words, "found-words", &[("words", quoted.into())]);
        if reason.is_empty() {
            said
        } else {
            format!("{reason}  {said}")
        }
    }
}

/// The flows that a person can look for, in the order in which the first screens name them: all but the
/// gates, those screens, and the screens of codes.
#[must_use]
pub fn flows(pack: &Pack) -> Vec<FlowIx> {
    let home = pack.flow(HOME);
    let named = home.map(|home| {
        let nodes = pack[home].each_node();
        let answers = nodes.flat_map(|node| pack[node].answers());
        answers.map(|answer| pack[answer.to].flow).collect()
    });
    let named: Vec<FlowIx> = named.unwrap_or_default();
    let mut flows: Vec<FlowIx> = (0..pack.flows.len())
        .map(FlowIx::new)
        .filter(|ix| {
            let mut nodes = pack[*ix].each_node();
            let of_codes = nodes.any(|node| pack[node].speech != Speech::Own);
            !pack[*ix].gate && !of_codes && Some(*ix) != home
        })
        .collect();
    flows.sort_by_key(|flow| {
        named
            .iter()
            .position(|named| named == flow)
            .unwrap_or(usize::MAX)
    });
    flows
}

/// The answer of the first screen that leads to a flow, at once or over one more question: what it is listed under.
#[must_use]
pub fn category(pack: &Pack, words: &Words, flow: FlowIx) -> Option<String> {
    let home = pack.flow(HOME)?;
    let first = pack.node(HOME)?;
    let at_once = |to: NodeIx| pack[to].flow == flow;
    let over = |to: NodeIx| {
        let mut further = pack[to].answers();
        pack[to].flow == home && further.any(|answer| at_once(answer.to))
    };
    let answers = || pack[first].answers();
    let answer = answers()
        .find(|answer| at_once(answer.to))
        .or_else(|| answers().find(|answer| over(answer.to)))?;
    Some(answer_label(words, pack, first, &answer.id))
}

/// The flows whose names, or other names, have these words in them.
#[must_use]
pub fn flows_named(pack: &Pack, words: &Words, query: &str) -> Vec<String> {
    let query = query.trim().to_lowercase();
    if query.is_empty() {
        return Vec::new();
    }
    let named = |id: &str| {
        let texts = [None, Some("about"), Some("keys")].into_iter();
        let mut texts = texts.filter_map(|attr| words.find(id, "flow", attr, None));
        id == query || texts.any(|word| word.text.to_lowercase().contains(&query))
    };
    let flows = pack
        .flows
        .iter()
        .filter(|flow| !flow.gate && named(&flow.id));
    flows.map(|flow| flow.id.to_string()).collect()
}

/// A way on where nothing was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// `flow` for a trouble that may be meant, `list` for the list of all troubles, `call` for a call with the words noted.
    pub kind: &'static str,
    /// The place that it leads to.
    pub to: String,
    /// What that place is called in the language in force.
    pub title: String,
    /// Whether that is meant, as a question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
}

/// The ways on where nothing was found: what may be meant, the list, and a call.
#[must_use]
pub fn suggestions(pack: &Pack, words: &Words, understood: &Understanding) -> Vec<Suggestion> {
    let mut ways: Vec<Suggestion> = Vec::new();
    let guesses = understood
        .guesses
        .iter()
        .filter(|guess| pack.flow(guess).is_some_and(|flow| !pack[flow].gate));
    for guess in guesses.take(MOST_ASKED) {
        let title = words.get(guess, "flow", None, None).text;
        let own = words.find(guess, "flow", Some("ask"), None);
        let question = own.map_or_else(
            || say_with(words, "found-ask", &[("flow", title.as_str().into())]),
            |own| own.text,
        );
        ways.push(Suggestion {
            kind: "flow",
            to: guess.clone(),
            title,
            question: Some(question),
        });
    }
    if let Some(home) = pack.flow(HOME) {
        for (kind, node) in [("list", pack[home].start), ("call", pack[home].stop)] {
            ways.push(Suggestion {
                kind,
                to: pack.path(node),
                title: node_title(words, pack, node),
                question: None,
            });
        }
    }
    ways
}

fn describe(pack: &Pack, words: &Words, what: What) -> Found {
    let place = |node: NodeIx| {
        let flow = &pack[pack[node].flow];
        // A flow's own name is shorter than that of its first step.
        let to = if flow.start == node {
            flow.id.to_string()
        } else {
            pack.path(node)
        };
        (to, words.get(&flow.id, "flow", None, None).text)
    };
    match what {
        What::Code(ix) => {
            let code = &pack[ix];
            let (to, leads) = place(code.entry);
            Found {
                kind: "code",
                id: code.text.to_string(),
                title: in_a_line(words, code),
                verified: code.readings.iter().all(|reading| reading.verified),
                ..blank(to, leads)
            }
        }
        What::Message(at) => {
            let message = &pack.messages[at];
            let (to, leads) = place(message.to);
            let get = |attr| words.get(MESSAGES, &message.id, attr, None).text;
            let list = |attr| get(Some(attr)).split(LIST).map(str::to_owned).collect();
            Found {
                kind: MESSAGE,
                id: message.id.to_string(),
                title: get(None),
                causes: list("causes"),
                checks: list("checks"),
                verified: message.verified,
                sources: message.sources.iter().map(ToString::to_string).collect(),
                ..blank(to, leads)
            }
        }
        What::Flow(ix) => {
            let (to, leads) = place(pack[ix].start);
            let flow = Found {
                kind: "flow",
                id: pack[ix].id.to_string(),
                title: leads.clone(),
                ..blank(to, leads)
            };
            let twin = pack.messages.iter().position(|message| {
                message.to == pack[ix].start
                    && words.get(MESSAGES, &message.id, None, None).text == flow.title
            });
            match twin {
                Some(at) => Found {
                    kind: flow.kind,
                    id: flow.id,
                    ..describe(pack, words, What::Message(at))
                },
                None => flow,
            }
        }
    }
}

/// Whether all that was typed are words of the message: a sentence about it is nothing that a screen says.
fn on_the_screen(how: How) -> bool {
    matches!(
        self::how(how),
        "exact" | "starts" | "contains" | "words" | "near"
    )
}

const fn blank(to: String, leads: String) -> Found {
    Found {
        kind: "",
        id: String::new(),
        title: String::new(),
        matched: None,
        how: "",
        to,
        leads,
        causes: Vec::new(),
        checks: Vec::new(),
        verified: true,
        sources: Vec::new(),
        words: Vec::new(),
        ranges: Vec::new(),
        on_screen: false,
        near: false,
        said: None,
    }
}

/// Whether a message is called like the flow that it leads to.
fn is_twin(message: &Found, flow: &Found) -> bool {
    message.kind == MESSAGE && message.title == flow.title && message.to == flow.to
}

/// A message that is called like the trouble it leads to would stand there twice. The trouble has its causes
/// and checks, and takes the better place of the two.
fn merged(found: Vec<Found>) -> Vec<Found> {
    let mut merged: Vec<Found> = Vec::new();
    for found in found {
        let twin = merged
            .iter_mut()
            .find(|before| is_twin(before, &found) || is_twin(&found, before));
        match twin {
            Some(before) if found.kind == "flow" => {
                before.kind = found.kind;
                before.id = found.id;
            }
            Some(before) => before.said = before.said.take().or(found.said),
            None => merged.push(found),
        }
    }
    merged
}

/// Puts a code that no list has where it belongs: behind texts that have it, before what only sounds like it.
fn offer_unlisted(pack: &Pack, words: &Words, unlisted: Unlisted, found: &mut Vec<Found>) {
    let Some(node) = pack.unlisted() else { return };
    let vague = |found: &Found| {
        matches!(
            found.how,
            "pinyin" | "initials" | "near" | "partly" | MEANING
        )
    };
    let at = if unlisted.sure {
        found.iter().position(vague)
    } else {
        None
    };
    let leads = words
        .get(&pack[pack[node].flow].id, "flow", None, None)
        .text;
    let offer = Found {
        kind: UNLISTED,
        title: node_title(words, pack, node),
        near: true,
        said: Some(unlisted.code.clone()),
        id: unlisted.code,
        how: how(How::Code),
        ..blank(pack.path(node), leads)
    };
    found.insert(at.unwrap_or(found.len()), offer);
}

/// Ranges of a text without the signs at their ends and inside; single Chinese characters only where there is
/// nothing else.
fn whole_words(text: &str, ranges: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        let Some(piece) = text.get(range.clone()) else {
            continue;
        };
        let parts = piece.split(|c: char| !c.is_alphanumeric() && c != ' ' && c != '\'');
        let parts = parts.map(str::trim).filter(|part| !part.is_empty());
        words.extend(parts.filter_map(|part| {
            let at = part.as_ptr().addr().checked_sub(text.as_ptr().addr())?;
            Some(at..at + part.len())
        }));
    }
    let single = |at: &Range<usize>| {
        let mut chars = text[at.clone()].chars();
        chars.next().is_some_and(search::is_han) && chars.next().is_none()
    };
    if words.iter().any(|at| !single(at)) {
        words.retain(|at| !single(at));
    }
    words
}

/// The words of `query` that a text has too, as byte ranges: of Chinese, pieces of two characters and more.
fn shared(query: &str, text: &str) -> Vec<Range<usize>> {
    let text = text.to_lowercase();
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while from < query.len() {
        let rest = &query[from..];
        let mut ends = rest.char_indices().map(|(at, c)| at + c.len_utf8());
        let piece = |end: &usize| {
            let piece = &rest[..*end];
            let long = piece.chars().count() > 1 && !piece.contains(char::is_whitespace);
            // Letters count only as whole words.
            let cut = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
            let before = query[..from].chars().next_back();
            let split = cut(before) && cut(piece.chars().next())
                || cut(piece.chars().next_back()) && cut(rest[*end..].chars().next());
            long && !split && text.contains(&piece.to_lowercase())
        };
        match ends.rfind(piece) {
            Some(end) => {
                ranges.push(from..from + end);
                from += end;
            }
            None => from += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    ranges
}

/// Whether the query is pinyin of the text that matched, so that its letters stand on no screen.
fn is_spelt(how: How, query: &str, matched: Option<&str>) -> bool {
    let han = |text: &str| text.chars().any(search::is_han);
    match how {
        How::Pinyin | How::Initials => true,
        How::Near | How::Words | How::Partly => !han(query) && matched.is_some_and(han),
        How::Code | How::CodePrefix | How::Exact | How::Starts | How::Contains => false,
    }
}

const fn how(how: How) -> &'static str {
    match how {
        How::Code => "code",
        How::CodePrefix => "code-starts",
        How::Exact => "exact",
        How::Starts => "starts",
        How::Contains => "contains",
        How::Words => "words",
        How::Pinyin => "pinyin",
        How::Initials => "initials",
        How::Near => "near",
        How::Partly => "partly",
    }
}

fn message_texts(voice: &Words, id: &str) -> Vec<Text> {
    let mut texts = text(voice, MESSAGES, id, None, Role::Title);
    if let Some(others) = voice.find(MESSAGES, id, Some("or"), None) {
        texts.extend(parts(others.text.split(WORDINGS), Role::Wording));
    }
    texts.extend(keywords(voice, MESSAGES, id));
    for attr in ["causes", "checks"] {
        if let Some(list) = voice.find(MESSAGES, id, Some(attr), None) {
            texts.extend(parts(list.text.split(LIST), Role::About));
        }
    }
    texts
}

fn keywords(voice: &Words, file: &str, id: &str) -> Vec<Text> {
    voice
        .find(file, id, Some("keys"), None)
        .map(|keys| parts(keys.text.split(KEYWORDS), Role::Key))
        .unwrap_or_default()
}

fn parts<'t>(parts: impl Iterator<Item = &'t str>, role: Role) -> Vec<Text> {
    parts
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .map(|part| Text {
            text: part.to_owned(),
            role,
        })
        .collect()
}

fn text(voice: &Words, file: &str, id: &str, attr: Option<&str>, role: Role) -> Vec<Text> {
    let word = voice.find(file, id, attr, None);
    word.into_iter()
        .map(|word| Text {
            text: word.text,
            role,
        })
        .collect()
}
