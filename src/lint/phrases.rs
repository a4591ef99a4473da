//! The words that establish facts: whether they may, and whether they agree with each other.

use super::sources::Sources;
use crate::{
    pack::{Diagnostic, Opens, Pack, Rule, Setting, Span},
    understand::Lexicon,
};

/// The file in the folder of a language.
const FACTS: &str = "facts.txt";

/// Reports lines of the lexicons of facts that name no fact, open something, or say two things.
pub fn check(pack: &Pack, sources: &Sources<'_>, faults: &mut Vec<Diagnostic>) {
    for (file, path, text) in sources.all() {
        let is_lexicon = path.strip_prefix("locales/").is_some_and(|inner| {
            let (_, name) = inner.split_once('/').unwrap_or_default();
            name == FACTS
        });
        if is_lexicon {
            lexicon(pack, file, text, faults);
        }
    }
}

fn lexicon(pack: &Pack, file: u16, text: &str, faults: &mut Vec<Diagnostic>) {
    let parsed = Lexicon::parse(text);
    for line in Lexicon::lines(text) {
        let place = span(file, text, line.name);
        let Some((setting, fact, value)) = setting(pack, line.name, place, faults) else {
            continue;
        };
        if let Some(opens) = pack.opened_by_words(setting) {
            let gate = match opens {
                Opens::Step => pack[setting.fact].gate.map(|gate| &*pack[gate].id),
                Opens::Gate(gate) => Some(&*pack[gate].id),
            };
            faults.push(
                Diagnostic::new(Rule::WordsOpenGate, place)
                    .with("fact", fact)
                    .with("value", value)
                    .with("flow", gate.unwrap_or(fact))
                    .related(pack[setting.fact].place),
            );
        }
        for term in line.terms {
            let said = term.replace('+', " ").replace('*', "");
            let meanings = parsed.meanings_in(&said);
            let other = meanings.iter().find_map(|meaning| {
                let (other_fact, other) = meaning.split_once('=')?;
                (other_fact == fact && other != value).then_some(other)
            });
            if let Some(other) = other {
                faults.push(
                    Diagnostic::new(Rule::WordsContradict, span(file, text, term))
                        .with("phrase", term)
                        .with("fact", fact)
                        .with("value", value)
                        .with("other", other),
                );
            }
        }
    }
}

/// The fact and the value that a line names.
fn setting<'n>(
    pack: &Pack,
    name: &'n str,
    place: Span,
    faults: &mut Vec<Diagnostic>,
) -> Option<(Setting, &'n str, &'n str)> {
    let (fact, value) = name.split_once('=').unwrap_or((name, ""));
    let Some(at) = pack.fact(fact) else {
        faults.push(Diagnostic::new(Rule::UnknownFact, place).with("name", fact));
        return None;
    };
    let Some(found) = pack[at].value(value) else {
        faults.push(
            Diagnostic::new(Rule::UnknownValue, place)
                .with("fact", fact)
                .with("name", value)
                .with("choices", pack[at].values.join(", "))
                .meaning(value, pack[at].values.iter().map(|id| &**id)),
        );
        return None;
    };
    let setting = Setting {
        fact: at,
        value: found,
    };
    Some((setting, fact, value))
}

/// Where a part of a text stands.
fn span(file: u16, text: &str, part: &str) -> Span {
    let start = part.as_ptr().addr() - text.as_ptr().addr();
    let at = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Span {
        file,
        start: at(start),
        end: at(start + part.len()),
    }
}
