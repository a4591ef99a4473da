//! What people say, checked: each utterance of a pack leads home, and none is another one once more.

use std::collections::{BTreeSet, HashMap};

use crate::{
    app::finder::Finder,
    pack::{self, Diagnostic, Files, Kind, Pack, Rule, Span},
    understand::{NONE, Understanding, rows},
    words::Words,
};

/// The file of what people say when a code is on the screen; its places are codes.
const CODES: &str = "codes";

/// The file of what belongs nowhere.
const NOTHING: &str = "nothing";

/// The file of what people say when a message is on the screen; its places are messages.
const MESSAGES: &str = "messages";

/// Two utterances that have so much in common are one: of their pairs of characters, in percent.
const ALIKE: usize = 70;

/// Of an utterance with a code the code is among the first so many places.
const AMONG: usize = 3;

/// An utterance, where it stands, and where it belongs.
struct Said {
    span: Span,
    locale: String,
    /// The name of its file.
    file: String,
    place: String,
    /// The answer that it gives.
    answer: Option<String>,
    /// Whether it is to lead there.
    leads: bool,
    text: String,
}

/// What is wrong with the utterances of a pack, in the order of the files. Nothing if its structure does not resolve:
/// [`lint::check`](crate::lint::check) says why.
#[must_use]
pub fn check_utterances(files: &Files) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let said = all(files, &mut found);
    if said.is_empty() {
        return found;
    }
    let Ok(pack) = pack::load(files) else {
        return found;
    };
    let locales = files.locales();
    let words = Words::new(std::rc::Rc::new(files.clone()), &locales);
    let finder = Finder::new(&pack, &words);
    for said in &said {
        if let Some(answer) = said.answer.as_deref()
            && answer != NONE
            && !may_answer(&pack, &said.place, answer)
        {
            let fault = Diagnostic::new(Rule::UtteranceAnswer, said.span);
            found.push(fault.with("place", &*said.place).with("answer", answer));
        }
        if !said.leads {
            continue;
        }
        let understood = finder.matcher().understand(&said.text, AMONG);
        if let Some(leads) = elsewhere(said, &pack, &finder, &understood) {
            let fault = Diagnostic::new(Rule::UtteranceElsewhere, said.span);
            found.push(fault.with("place", &*said.place).with("leads", leads));
        }
    }
    twice(&said, &mut found);
    found.sort_by_key(|fault| (fault.place, fault.rule));
    found
}

/// All utterances of a pack.
fn all(files: &Files, found: &mut Vec<Diagnostic>) -> Vec<Said> {
    let mut all = Vec::new();
    for (file, path) in (0..=u16::MAX).zip(files.paths()) {
        let text = files.get(path).unwrap_or_default();
        let parts = path
            .strip_prefix("locales/")
            .and_then(|rest| rest.split_once("/utterances/"));
        let Some((locale, name)) = parts else {
            continue;
        };
        let Some(name) = name.strip_suffix(".tsv") else {
            continue;
        };
        let mut start = 0;
        for ((_, row), line) in rows(text).zip(text.split_inclusive('\n')) {
            let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
            let span = Span {
                file,
                start: byte(start),
                end: byte(start + line.trim_end().len()),
            };
            start += line.len();
            match row {
                Some(row) => all.push(Said {
                    span,
                    locale: locale.to_owned(),
                    file: name.to_owned(),
                    place: row.place,
                    answer: row.answer,
                    leads: row.leads,
                    text: row.text,
                }),
                None => found.push(Diagnostic::new(Rule::UtteranceMalformed, span)),
            }
        }
    }
    all
}

/// Whether the question at a place has an answer.
fn may_answer(pack: &Pack, place: &str, answer: &str) -> bool {
    let node = pack.flow(place).map(|flow| pack[flow].start);
    let node = node.or_else(|| pack.node(place));
    node.is_some_and(|node| {
        matches!(pack[node].kind, Kind::Ask { .. })
            && pack[node].answers().any(|known| *known.id == *answer)
    })
}

/// Where an utterance leads that does not lead home; the name of nothing is `-`.
fn elsewhere(
    said: &Said,
    pack: &Pack,
    finder: &Finder,
    understood: &Understanding,
) -> Option<String> {
    let flow = |place: &str| place.split('/').next().unwrap_or(place).to_owned();
    let places = &understood.places;
    let leads = places.first().map_or("-", |place| &place.to);
    let home = match &*said.file {
        NOTHING => places.is_empty(),
        CODES => places.iter().any(|place| {
            let item = place
                .item
                .and_then(|item| finder.matcher().items().get(item));
            let code = item.and_then(|item| item.code.as_deref());
            code.is_some_and(|code| code.eq_ignore_ascii_case(&said.place))
        }),
        MESSAGES => {
            let mut messages = pack.messages.iter();
            let message = messages.find(|message| *message.id == *said.place);
            message.is_some_and(|message| *pack[pack[message.to].flow].id == *flow(leads))
        }
        _ => flow(&said.place) == flow(leads),
    };
    (!home).then(|| leads.to_owned())
}

/// Reports the later one of two utterances of a language that are nearly the same. Those with codes differ in the code.
///
/// Two that have enough in common share one of their few rarest pairs of characters, so that only those which do are compared:
/// comparing each with each took most of the time of a check.
fn twice(all: &[Said], found: &mut Vec<Diagnostic>) {
    let said: Vec<(usize, &Said)> = all
        .iter()
        .enumerate()
        .filter(|(_, said)| said.file != CODES)
        .collect();
    let locales: BTreeSet<&str> = said.iter().map(|(_, said)| &*said.locale).collect();
    for locale in locales {
        let own: Vec<usize> = said
            .iter()
            .filter(|(_, said)| said.locale == locale)
            .map(|(at, _)| *at)
            .collect();
        let pairs = numbered_by_rarity(own.iter().map(|at| pairs(&all[*at].text)).collect());
        let signatures: Vec<Signature> = pairs.iter().map(|pairs| signature(pairs)).collect();
        let mut having: HashMap<u32, Vec<usize>> = HashMap::new();
        // With which text each was compared last.
        let mut compared = vec![usize::MAX; own.len()];
        for (at, those) in pairs.iter().enumerate() {
            let least = those.len() * ALIKE / 100;
            let rarest = &those[..those.len() - least.min(those.len().saturating_sub(1))];
            let mut same: Option<usize> = None;
            for pair in rarest {
                let having = having.entry(*pair).or_default();
                for &earlier in having.iter() {
                    let again = std::mem::replace(&mut compared[earlier], at) == at;
                    let may_be = !again
                        && same.is_none_or(|same| earlier < same)
                        && may_be_alike(&signatures[earlier], &signatures[at], those.len());
                    if may_be && are_alike(&pairs[earlier], those) {
                        same = Some(earlier);
                    }
                }
                having.push(at);
            }
            if let Some(earlier) = same {
                let fault = Diagnostic::new(Rule::UtteranceTwice, all[own[at]].span);
                found.push(fault.related(all[own[earlier]].span));
            }
        }
    }
}

/// One bit for each pair of a text; several share one.
type Signature = [u64; 4];

fn signature(pairs: &[u32]) -> Signature {
    let mut bits = Signature::default();
    for pair in pairs {
        let bit = pair % 256;
        bits[bit as usize / 64] |= 1 << (bit % 64);
    }
    bits
}

/// Whether texts with these signatures, one of them with so many pairs, may have enough in common: where bits differ, so do at least
/// as many pairs.
fn may_be_alike(one: &Signature, other: &Signature, pairs: usize) -> bool {
    let differing: u32 = one
        .iter()
        .zip(other)
        .map(|(one, other)| (one ^ other).count_ones())
        .sum();
    differing as usize * ALIKE < (100 - ALIKE) * pairs
}

fn are_alike(one: &[u32], other: &[u32]) -> bool {
    let common = common(one, other);
    common * 100 > (one.len() + other.len() - common) * ALIKE
}

/// Each pair as a number, the rarer the lower, and those of each text in order.
fn numbered_by_rarity(texts: Vec<BTreeSet<(char, char)>>) -> Vec<Vec<u32>> {
    let mut counts: HashMap<(char, char), u32> = HashMap::new();
    for pair in texts.iter().flatten() {
        *counts.entry(*pair).or_default() += 1;
    }
    let mut by_rarity: Vec<((char, char), u32)> = counts.into_iter().collect();
    by_rarity.sort_unstable_by_key(|(pair, count)| (*count, *pair));
    let number: HashMap<(char, char), u32> = by_rarity
        .into_iter()
        .zip(0..)
        .map(|((pair, _), number)| (pair, number))
        .collect();
    let numbered = |pairs: BTreeSet<(char, char)>| {
        let mut numbers: Vec<u32> = pairs.iter().map(|pair| number[pair]).collect();
        numbers.sort_unstable();
        numbers
    };
    texts.into_iter().map(numbered).collect()
}

/// How many numbers two ordered lists have in common.
fn common(one: &[u32], other: &[u32]) -> usize {
    let (mut at, mut count) = (0, 0);
    for number in one {
        while other.get(at).is_some_and(|there| there < number) {
            at += 1;
        }
        count += usize::from(other.get(at) == Some(number));
    }
    count
}

/// The pairs of characters of a text: letters and digits only, with its beginning and end.
fn pairs(text: &str) -> BTreeSet<(char, char)> {
    let letters = text.chars().filter(|c| c.is_alphanumeric());
    let letters = letters.flat_map(char::to_lowercase);
    let all: Vec<char> = std::iter::once('^').chain(letters).chain(['$']).collect();
    all.windows(2).map(|pair| (pair[0], pair[1])).collect()
}
