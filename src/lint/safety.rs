//! Dangerous wording: what only a gated step may say, what no step may say, and what nobody may ask for.

use std::collections::HashMap;

use super::{
    catalog::{Catalog, Form, Locale, Sheet, name, texts},
    sources::Sources,
};
use crate::{
    content::Content,
    pack::{
        Diagnostic, Kind, Node, Pack, Rule, Severity, Span,
        wording::{Danger, Group, Wording, wording_locale},
    },
    words::Entry,
};

/// What ends a clause, in both languages.
const CLAUSE_ENDS: [char; 13] = [
    '，', '。', '；', '！', '？', '：', ',', '.', ';', '!', '?', ':', '\u{2026}',
];

/// What ends a sentence.
const SENTENCE_ENDS: [char; 6] = ['。', '！', '？', '.', '!', '?'];

/// Reports dangerous wording in the texts of flows and in the common words.
pub fn check(
    pack: &Pack,
    sources: &Sources<'_>,
    catalog: &Catalog<'_>,
    faults: &mut Vec<Diagnostic>,
) {
    let risks: HashMap<&str, usize> = pack.risks.iter().map(|r| &*r.id).zip(0..).collect();
    let mut unborne = HashMap::new();
    let own = own_wording(sources, faults);
    for locale in &catalog.locales {
        let mut wording = built_in(locale.name);
        for (_, more) in own.iter().filter(|(name, _)| *name == locale.name) {
            wording.extend(more.clone());
        }
        let lexicon = Lexicon::new(&wording);
        let mut scan = Scan {
            pack,
            lexicon: &lexicon,
            locale,
            risks: &risks,
            unborne: &mut unborne,
            lower: String::new(),
            faults,
        };
        for flow in &pack.flows {
            let Some(sheet) = locale.sheets.get(&*flow.id) else {
                continue;
            };
            let mut nodes: HashMap<&str, &Node> = HashMap::new();
            for ix in flow.each_node() {
                nodes.insert(&pack[ix].id, &pack[ix]);
            }
            for entry in &sheet.entries {
                scan.entry(sheet, entry, nodes.get(entry.id).copied());
            }
        }
        for sheet in ["messages", "checks"]
            .iter()
            .filter_map(|file| locale.sheets.get(file))
        {
            for entry in &sheet.entries {
                scan.entry(sheet, entry, None);
            }
        }
        for sheet in ["common", "assets"]
            .iter()
            .filter_map(|file| locale.sheets.get(file))
        {
            for entry in &sheet.entries {
                scan.entry(sheet, entry, None);
                if entry.id.starts_with("field-") && !entry.id.starts_with("field-fault-") {
                    scan.field(sheet, entry);
                }
            }
        }
    }
    for (first, count) in unborne.into_values() {
        let more = match count - 1 {
            0 => "none".to_owned(),
            1 => "one".to_owned(),
            more => more.to_string(),
        };
        faults[first].args.push(("more", more));
    }
}

/// The wording that the program brings for a language, whatever its region.
fn built_in(locale: &str) -> Wording {
    let folder = match locale.split('-').next() {
        Some("zh") => "zh-CN",
        Some(language) => language,
        None => locale,
    };
    let text = Content::built_in(&format!("locales/{folder}/wording.toml"));
    text.map_or_else(Wording::default, |text| {
        // It was checked with the built-in pack.
        Wording::read(0, text, &mut Vec::new())
    })
}

/// The wording that the pack adds, by language.
fn own_wording<'f>(sources: &Sources<'f>, faults: &mut Vec<Diagnostic>) -> Vec<(&'f str, Wording)> {
    let files = sources.all().filter_map(|(file, path, text)| {
        let locale = wording_locale(path)?;
        let known = Content::built_in(path) == Some(text);
        let wording = Wording::read(file, text, faults);
        (!known).then_some((locale, wording))
    });
    files.collect()
}

struct Scan<'a, 'f> {
    pack: &'a Pack,
    lexicon: &'a Lexicon<'a>,
    locale: &'a Locale<'f>,
    risks: &'a HashMap<&'a str, usize>,
    /// The fault of each step that bears none of these risks, and how often its texts call for one: a risk that
    /// is missing is one mistake, however many words give it away.
    unborne: &'a mut HashMap<(Span, Vec<String>), (usize, usize)>,
    /// The text in lower case, kept for its room.
    lower: String,
    faults: &'a mut Vec<Diagnostic>,
}

impl Scan<'_, '_> {
    fn entry<'s>(&mut self, sheet: &Sheet<'s>, entry: &Entry<'s>, node: Option<&Node>) {
        // Keywords are what people type, not what they are told.
        for (attribute, text) in texts(entry).filter(|(name, _)| *name != Some("keys")) {
            let mut told: Vec<usize> = Vec::new();
            for form in sheet.forms(text, &|_| None) {
                let raw = &*form.text;
                self.lower.clear();
                self.lower.push_str(raw);
                self.lower.make_ascii_lowercase();
                let acts = matches!(attribute, None | Some("do" | "say"));
                let explains = attribute == Some("why");
                let mut last: Option<(usize, &str)> = None;
                for hit in self.lexicon.hits(&self.lower) {
                    // One word is one mistake, though several terms may match it.
                    let same = |(end, reason): (usize, &str)| {
                        hit.start < end && reason == hit.group.reason
                    };
                    if last.is_some_and(same) || self.lexicon.spared(&self.lower, &hit, explains) {
                        continue;
                    }
                    let risks = &hit.group.needs;
                    let severity = match hit.group.danger {
                        Danger::NeedsRisk => match node.filter(|_| acts) {
                            Some(node)
                                if !(bears(node, risks, self.risks)
                                    || (node.is_end() && hit.done)
                                    || self.established(risks, &form)) =>
                            {
                                step_severity(node)
                            }
                            Some(_) | None => continue,
                        },
                        Danger::Forbidden | Danger::Secret => Severity::Error,
                    };
                    last = Some((hit.end, &hit.group.reason));
                    // What several forms share is one mistake.
                    let (start, end) = (form.source(hit.start), form.source(hit.end - 1) + 1);
                    if told.contains(&start) {
                        continue;
                    }
                    told.push(start);
                    if let (Danger::NeedsRisk, Some(node)) = (hit.group.danger, node) {
                        let here = self.faults.len();
                        let told = self.unborne.entry((node.place, risks.clone()));
                        let (first, count) = told.or_insert((here, 0));
                        *count += 1;
                        if *first != here {
                            continue;
                        }
                    }
                    let place = sheet.place(&(start..end));
                    let mut fault = match hit.group.danger {
                        Danger::NeedsRisk => Diagnostic::new(Rule::WordingWithoutRisk, place)
                            .with("risk", self.fitting(risks).unwrap_or_default()),
                        Danger::Forbidden => Diagnostic::new(Rule::ForbiddenWording, place),
                        Danger::Secret => Diagnostic::new(Rule::AsksForSecret, place),
                    };
                    fault.severity = severity;
                    fault.related = node.map(|node| node.place);
                    self.faults.push(
                        fault
                            .with("id", name(entry.id, attribute))
                            .with("term", raw.get(hit.start..hit.end).unwrap_or_default())
                            .with("reason", &*hit.group.reason),
                    );
                }
            }
        }
    }

    /// Whether a text says it only where everything is known that one of these risks needs.
    fn established(&self, wanted: &[String], form: &Form<'_>) -> bool {
        let risks = wanted.iter().filter_map(|name| self.risks.get(&**name));
        let mut risks = risks.filter_map(|at| self.pack.risks.get(*at));
        risks.any(|risk| {
            let mut needs = risk.needs.iter();
            !risk.needs.is_empty()
                && needs.all(|need| {
                    let fact = &self.pack[need.fact];
                    let mut given = form.given.iter();
                    given.any(|(on, key)| {
                        on.strip_prefix("fact-") == Some(&*fact.id)
                            && fact
                                .value(key)
                                .is_some_and(|value| need.values.contains(&value))
                    })
                })
        })
    }

    /// The risk to name: the first of these that the pack knows.
    fn fitting<'w>(&self, wanted: &'w [String]) -> Option<&'w str> {
        let known = wanted.iter().find(|name| self.risks.contains_key(&***name));
        known.or(wanted.first()).map(String::as_str)
    }

    /// A field for a secret asks for it by its mere name.
    fn field(&mut self, sheet: &Sheet<'_>, entry: &Entry<'_>) {
        let Some(text) = &entry.value else { return };
        self.lower.clear();
        self.lower.push_str(sheet.raw(text));
        self.lower.make_ascii_lowercase();
        let secret = self
            .lexicon
            .matches(&self.lower)
            .filter(|hit| hit.group.danger == Danger::Secret)
            .find(|hit| {
                let mut unless = hit.group.unless.iter();
                !unless.any(|word| last(&self.lower, word).is_some())
            });
        if let Some(hit) = secret {
            let at = text.at.start;
            self.faults.push(
                Diagnostic::new(
                    Rule::SecretField,
                    sheet.place(&(at + hit.start..at + hit.end)),
                )
                .with("id", entry.id)
                .with("locale", self.locale.name),
            );
        }
    }
}

/// Whether a node bears one of the risks, or any where the pack knows none of the names.
fn bears(node: &Node, wanted: &[String], risks: &HashMap<&str, usize>) -> bool {
    let known = wanted.iter().filter_map(|name| risks.get(&**name));
    let mut known = known.peekable();
    if known.peek().is_none() {
        return !node.risks.is_empty();
    }
    known.any(|at| node.risks.iter().any(|borne| borne.at() == *at))
}

/// A step is done as it says, and so is what a fix goes on to; a notice or a call may speak of what
/// others do.
const fn step_severity(node: &Node) -> Severity {
    if node.kind.kind().finds_out() || matches!(node.kind, Kind::Solved { .. }) {
        Severity::Error
    } else {
        Severity::Warning
    }
}

/// The terms of a language, sorted by their first character so that a text is read once.
struct Lexicon<'w> {
    wording: &'w Wording,
    buckets: Vec<Vec<Term<'w>>>,
}

/// Words to look for.
#[derive(Clone)]
struct Term<'w> {
    group: &'w Group,
    first: &'w str,
    /// What must follow, with anything between.
    rest: Vec<Piece<'w>>,
}

#[derive(Clone, Copy)]
struct Piece<'w> {
    words: &'w str,
    /// What must not come between: the end of the clause, or only of the sentence.
    within: &'static [char],
}

/// A term in a text.
struct Hit<'w> {
    start: usize,
    end: usize,
    /// Where the words end that make it count: a "do not" may stand before them.
    asked: usize,
    group: &'w Group,
    /// The clause tells what has been done.
    done: bool,
}

const BUCKETS: usize = 256;

const fn bucket(c: char) -> usize {
    c as usize % BUCKETS
}

impl<'w> Lexicon<'w> {
    fn new(wording: &'w Wording) -> Self {
        let mut buckets = vec![Vec::new(); BUCKETS];
        for group in &wording.groups {
            for term in &group.terms {
                let (first, mut more) = term.split_once('*').unwrap_or((term, ""));
                let first = first.trim();
                let mut rest = Vec::new();
                while !more.is_empty() {
                    let wide = more.strip_prefix('*');
                    let (words, after) = wide
                        .unwrap_or(more)
                        .split_once('*')
                        .unwrap_or((wide.unwrap_or(more), ""));
                    let within: &[char] = match wide {
                        Some(_) => &SENTENCE_ENDS,
                        None => &CLAUSE_ENDS,
                    };
                    let words = words.trim();
                    rest.push(Piece { words, within });
                    more = after;
                }
                if let Some(initial) = first.chars().next() {
                    buckets[bucket(initial)].push(Term { group, first, rest });
                }
            }
        }
        Self { wording, buckets }
    }

    /// Terms that count where they stand, negated or not.
    fn hits<'t>(&self, text: &'t str) -> impl Iterator<Item = Hit<'w>> + use<'_, 'w, 't> {
        self.matches(text).filter_map(|mut hit| {
            let clause = clause(text, hit.start);
            let before = &clause[..hit.start - offset(text, clause)];
            let group = hit.group;
            let behind = &text[hit.end..];
            let to_the_end = &behind[..behind.find(CLAUSE_ENDS).unwrap_or(behind.len())];
            if !(group.after.is_empty() || group.after.iter().any(|w| last(before, w).is_some())) {
                let mut asks = group.before.iter();
                hit.asked = hit.end + asks.find_map(|words| first(to_the_end, words))?;
            }
            let says = |part: &str, words: &[String]| words.iter().any(|w| last(part, w).is_some());
            hit.done = says(clause, &group.done);
            let told = group
                .reported
                .iter()
                .any(|w| word_at(behind, 0, w).is_some());
            let matter = says(around(text, hit.start, &SENTENCE_ENDS), &group.about);
            (!told && !matter && !says(clause, &group.unless)).then_some(hit)
        })
    }

    /// Terms anywhere in a text.
    fn matches<'t>(&self, text: &'t str) -> impl Iterator<Item = Hit<'w>> + use<'_, 'w, 't> {
        text.char_indices().flat_map(move |(start, c)| {
            let found = self.buckets[bucket(c)].iter();
            found.filter_map(move |term| {
                Some(Hit {
                    start,
                    end: term.at(text, start)?,
                    asked: start,
                    group: term.group,
                    done: false,
                })
            })
        })
    }

    /// Whether the text says not to do it; in a reason, naming the harm will do.
    fn spared(&self, text: &str, hit: &Hit<'_>, explains: bool) -> bool {
        let clause = clause(text, hit.start);
        let before = &clause[..hit.start - offset(text, clause)];
        let behind = &clause[before.len()..];
        let mut forbidding = self.wording.forbidding.iter();
        let asking = &clause[..hit.asked - offset(text, clause)];
        if self.negates(asking)
            || self.negated_list(text, hit.start)
            || forbidding.any(|word| last(behind, word).is_some())
        {
            return true;
        }
        let warns = explains && hit.group.danger == Danger::Forbidden;
        let sentence = around(text, hit.start, &SENTENCE_ENDS);
        warns
            && self
                .wording
                .harm
                .iter()
                .any(|w| last(sentence, w).is_some())
    }

    fn negates(&self, before: &str) -> bool {
        let wording = self.wording;
        let over =
            |rest: &str, breakers: &[String]| breakers.iter().any(|w| last(rest, w).is_some());
        let hard = wording.negations.iter().any(|word| {
            last(before, word).is_some_and(|end| {
                let rest = &before[end..];
                !self.is_part_of_word(
                    before.get(..end - word.len()).unwrap_or_default(),
                    word,
                    rest,
                ) && !over(rest, &wording.breakers)
            })
        });
        hard || wording.descriptions.iter().any(|word| {
            last(before, word).is_some_and(|end| {
                let rest = &before[end..];
                let near = rest.is_empty() || !wording.close_descriptions.contains(word);
                near && !over(rest, &wording.breakers) && !over(rest, &wording.soft_breakers)
            })
        })
    }

    /// "Do not insert, tap or scan again": the commas of a list do not end the "do not".
    fn negated_list(&self, text: &str, at: usize) -> bool {
        let sentence = around(text, at, &['.', ';', '!', '?', ':']);
        let start = offset(text, sentence);
        let head = sentence[..at - start].trim_start();
        let from = offset(text, clause(text, at)) - start;
        let mut joiners = self.wording.list_joiners.iter();
        let joined = joiners.any(|or| sentence[from..].contains(&**or));
        let mut openers = self.wording.list_openers.iter();
        joined && openers.any(|open| head.starts_with(&**open))
    }

    /// Whether a negation is only a part of another word here, such as 别 in 别的 or 特别.
    fn is_part_of_word(&self, before: &str, negation: &str, rest: &str) -> bool {
        self.wording.not_negations.iter().any(|word| {
            word.match_indices(negation).any(|(at, _)| {
                before.ends_with(&word[..at]) && rest.starts_with(&word[at + negation.len()..])
            })
        })
    }
}

impl Term<'_> {
    /// Where the term ends that begins at `start`.
    fn at(&self, text: &str, start: usize) -> Option<usize> {
        let mut end = word_at(text, start, self.first)?;
        for piece in &self.rest {
            let rest = text.get(end..)?;
            let near = &rest[..rest.find(piece.within).unwrap_or(rest.len())];
            end += first(near, piece.words)?;
        }
        Some(end)
    }
}

/// The end of the first whole `piece` in `text`.
fn first(text: &str, piece: &str) -> Option<usize> {
    let mut starts = text.char_indices().map(|(at, _)| at);
    starts.find_map(|at| word_at(text, at, piece))
}

/// The end of the last whole `word` in `text`.
fn last(text: &str, word: &str) -> Option<usize> {
    let first = word.split(' ').next().unwrap_or(word);
    text.rmatch_indices(first)
        .find_map(|(at, _)| word_at(text, at, word))
}

/// The end of `piece` if it stands at `at` as whole words. A space in it is any white space, because
/// long texts go on in the next line.
fn word_at(text: &str, at: usize, piece: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut end = at;
    for byte in piece.bytes() {
        if byte == b' ' {
            let rest = bytes.get(end..)?;
            let gap = rest.iter().take_while(|b| b.is_ascii_whitespace()).count();
            if gap == 0 {
                return None;
            }
            end += gap;
        } else if bytes.get(end) == Some(&byte) {
            end += 1;
        } else {
            return None;
        }
    }
    let letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let starts = piece.as_bytes().first();
    let open = letter(starts)
        && at
            .checked_sub(1)
            .is_some_and(|before| letter(bytes.get(before)));
    let ends = piece.as_bytes().last();
    let goes_on = letter(ends) && letter(bytes.get(end));
    (!open && !goes_on).then_some(end)
}

/// The clause around a byte.
fn clause(text: &str, at: usize) -> &str {
    around(text, at, &CLAUSE_ENDS)
}

fn around<'t>(text: &'t str, at: usize, ends: &[char]) -> &'t str {
    let start = text[..at].rfind(ends).map_or(0, |end| {
        end + text[end..].chars().next().map_or(1, char::len_utf8)
    });
    let end = text[at..].find(ends).map_or(text.len(), |more| at + more);
    &text[start..end]
}

/// Where a part of `text` begins in it.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(locale: &str, text: &str, explains: bool) -> Vec<String> {
        let text = text.to_lowercase();
        let wording = built_in(locale);
        let lexicon = Lexicon::new(&wording);
        let mut reasons: Vec<_> = lexicon
            .hits(&text)
            .filter(|hit| !lexicon.spared(&text, hit, explains))
            .map(|hit| hit.group.reason.clone())
            .collect();
        reasons.dedup();
        reasons
    }

    fn chinese(text: &str) -> Vec<String> {
        found("zh-CN", text, false)
    }

    fn english(text: &str) -> Vec<String> {
        found("en", text, false)
    }

    /// The risk that a text calls for, or the reason that it must not be.
    fn calls_for(locale: &str, text: &str) -> String {
        let text = text.to_lowercase();
        let wording = built_in(locale);
        let lexicon = Lexicon::new(&wording);
        let mut found: Vec<_> = lexicon
            .hits(&text)
            .filter(|hit| !lexicon.spared(&text, hit, false))
            .map(|hit| match hit.group.danger {
                Danger::NeedsRisk => hit.group.needs.first().map_or("", String::as_str),
                Danger::Forbidden | Danger::Secret => &*hit.group.reason,
            })
            .collect();
        found.sort_unstable();
        found.dedup();
        found.join(" ")
    }

    /// The dangerous wording of an end of the small pack, whose only risk needs `charged = "no"`.
    fn permitted(how: &str) -> Vec<&'static str> {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/small");
        let mut files = crate::pack::Files::default()
            .overlay(&root)
            .expect("the pack is there");
        let path = "locales/en/card.ftl";
        let text = files.get(path).expect("the words are there").to_owned();
        files.insert(path, text.replace("Finish this sale.", how));
        let pack = crate::pack::load(&files).expect("the pack resolves");
        let sources = Sources::new(&files);
        let mut faults = Vec::new();
        check(&pack, &sources, &Catalog::read(&sources), &mut faults);
        faults.iter().map(|fault| fault.rule.id()).collect()
    }

    #[test]
    fn a_variant_may_say_what_needs_a_risk_where_the_facts_are_known_that_it_needs() {
        let choice = |fact: &str, key: &str, says: &str, otherwise: &str| {
            format!("{{ ${fact} ->\n        [{key}] {says}\n       *[other] {otherwise}\n    }}")
        };
        let again = "Insert the card again.";
        let wait = "Please wait.";
        let nested = choice("fact-chip", "yes", again, wait);
        let rows: [(String, bool); 7] = [
            (again.to_owned(), false),
            (choice("fact-charged", "no", again, wait), true),
            (choice("fact-charged", "yes", again, wait), false),
            (choice("fact-charged", "no", wait, again), false),
            (choice("fact-chip", "yes", again, wait), false),
            (choice("fact-charged", "no", &nested, wait), true),
            (
                format!("{} {again}", choice("fact-charged", "no", again, wait)),
                false,
            ),
        ];
        for (how, allowed) in rows {
            let found = permitted(&how);
            let expected: &[&str] = if allowed {
                &[]
            } else {
                &["wording-without-risk"]
            };
            assert_eq!(found, expected, "{how}");
        }
    }

    #[test]
    fn a_pack_adds_wording_and_takes_none_away() {
        let mut wording = built_in("en");
        let more = "schema = 1\n[wording.mine]\ndanger = \"forbidden\"\nreason = \"slot\"\nterms = [\"kick it\"]\n";
        let mut faults = Vec::new();
        wording.extend(Wording::read(0, more, &mut faults));
        assert_eq!(faults, []);
        let lexicon = Lexicon::new(&wording);
        assert_eq!(lexicon.hits("kick it until it works").count(), 1);
        assert!(lexicon.hits("do a factory reset").count() > 0);
    }

    #[test]
    fn the_table_of_wordings_holds() {
        let rows: Vec<Vec<&str>> = include_str!("../../tests/data/wording.tsv")
            .lines()
            .skip(1)
            .map(|line| line.split('\t').collect())
            .collect();
        assert!(rows.len() >= 60, "{} rows", rows.len());
        let mut wrong = Vec::new();
        for row in rows {
            let &[language, text, expected] = &*row else {
                wrong.push(format!("no row: {row:?}"));
                continue;
            };
            let found = calls_for(language, text);
            if found != expected.trim_start_matches('-') {
                wrong.push(format!("{text}: {found:?}, not {expected:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn dangerous_wording_is_found_in_both_languages() {
        assert_eq!(chinese("拔出来，再插一次卡。"), ["twice"]);
        assert_eq!(chinese("长按电源键约10秒。"), ["unclear"]);
        assert_eq!(chinese("拿棉签蘸酒精擦卡槽。"), ["slot"]);
        assert_eq!(chinese("麻烦您把密码告诉我，再报一下验证码。"), ["secret"]);
        assert_eq!(english("Insert the card again."), ["twice"]);
        assert_eq!(english("Restart it once."), ["unclear"]);
        assert_eq!(english("Do a factory\n        reset."), ["reset"]);
        assert_eq!(english("Please read out the full card number."), ["secret"]);
    }

    #[test]
    fn a_do_not_in_the_same_clause_spares_it() {
        for text in [
            "别再刷。",
            "先不要重启机器。",
            "卡槽里不要用酒精。",
            "不重启。",
            "不要拆机、不要恢复出厂。",
        ] {
            assert_eq!(chinese(text), [""; 0], "{text}");
        }
        for text in [
            "Don't swipe again.",
            "Never open the case.",
            "Don't swipe, insert, tap or scan it again.",
            "Only one restart, and no factory reset.",
        ] {
            let found = english(text);
            assert!(
                !found.contains(&"twice".to_owned()) && !found.contains(&"reset".to_owned()),
                "{text}"
            );
        }
    }

    #[test]
    fn a_not_that_only_describes_spares_nothing() {
        assert_eq!(chinese("不行就重启。"), ["unclear"]);
        assert_eq!(chinese("没亮再长按电源键。"), ["unclear"]);
        assert_eq!(chinese("别的卡不行，再插一次。"), ["twice"]);
        assert_eq!(chinese("换别的卡再插一次。"), ["twice"]);
        assert_eq!(english("If it does not read, insert it again."), ["twice"]);
        assert_eq!(english("Don't worry, try again."), ["twice"]);
    }

    #[test]
    fn another_thing_of_the_same_name_is_no_danger() {
        assert_eq!(chinese("网线拔下来再插紧。"), [""; 0]);
        assert_eq!(chinese("让顾客自己输密码。"), [""; 0]);
        assert_eq!(english("Restart the router."), [""; 0]);
        assert_eq!(english("The customer enters the PIN."), [""; 0]);
        assert_eq!(english("It shopping pins the tapping."), [""; 0]);
    }

    #[test]
    fn a_reason_may_name_what_it_warns_of() {
        assert_eq!(
            found("en", "Alcohol in the slot can ruin it.", true),
            [""; 0]
        );
        assert_eq!(found("zh-CN", "恢复出厂会清掉密钥。", true), [""; 0]);
        assert_eq!(found("zh-CN", "酒精擦得干净。", true), ["slot"]);
    }
}
