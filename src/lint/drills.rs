//! The words of drills: what callers reply, what tempts, and what a risk costs.

use super::{
    catalog::{Catalog, Locale},
    words::{Audit, DRILL_FILES, DRILLS as FOLDER, Want},
};
use crate::pack::{Diagnostic, Flow, Kind, Node, Pack, Rule, Span, Speech};

/// What `caller.ftl` is asked for; each in several wordings.
const GENERAL: [&str; 20] = [
    "fixed",
    "still",
    "next",
    "unknown",
    "unsure",
    "confirmed",
    "failed",
    "stop",
    "voice-clerk",
    "voice-owner",
    "voice-angry",
    "voice-rambling",
    "voice-guessing",
    "voice-risky",
    "push-clerk",
    "push-owner",
    "push-angry",
    "push-rambling",
    "push-guessing",
    "refused",
];

/// What `caller.ftl` may have besides: without it, callers open as the scenario does and guess in general words.
const BESIDES: [&str; 7] = [
    "opening-clerk",
    "opening-owner",
    "opening-angry",
    "opening-rambling",
    "opening-guessing",
    "opening-risky",
    "guess",
];

/// What `caller.ftl` is asked for; each in one wording.
const SINGLE: [&str; 3] = ["reading", "field", "fields-none"];

/// What stands for a risk that nobody took on purpose.
const MISHEARD: &str = "misheard";

/// Answers that are replied to in general words, unless a question has its own.
const IN_GENERAL: [&str; 3] = ["fixed", "still", "unsure"];

/// Reports what callers cannot say, what is said for nothing, and replies that only repeat the button.
pub fn check(pack: &Pack, catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    let [caller, wrong_moves, risks_file] = DRILL_FILES;
    for locale in &catalog.locales {
        for flow in &pack.flows {
            let name = format!("{FOLDER}{}", flow.id);
            if let Some(sheet) = locale.sheets.get(&*name) {
                let mut audit = Audit::new(locale, sheet, faults);
                for node in flow.each_node().map(|node| &pack[node]) {
                    let wants = replies(node);
                    let any = sheet.entry(&node.id).is_some();
                    if any || wants.iter().any(|want| want.needed) {
                        audit.attributes(&node.id, &wants, node.place);
                    }
                }
                audit.finish();
                repeated(locale, flow, faults);
            }
        }
        file(locale, caller, &general(), faults);
        let moves: Vec<(&str, Vec<Want<'_>>, Span)> = pack
            .temptations
            .iter()
            .map(|wrong| {
                let want = |name, needed| Want {
                    name,
                    needed,
                    place: wrong.place,
                };
                let wants = vec![want("loss", true), want("push", true)];
                (&*wrong.id, wants, wrong.place)
            })
            .collect();
        file(locale, wrong_moves, &moves, faults);
        let risks = pack.risks.iter();
        let mut risks: Vec<(&str, Vec<Want<'_>>, Span)> = risks
            .map(|risk| (&*risk.id, Vec::new(), risk.place))
            .collect();
        risks.push((MISHEARD, Vec::new(), Span::default()));
        file(locale, risks_file, &risks, faults);
    }
}

fn general() -> Vec<(&'static str, Vec<Want<'static>>, Span)> {
    let want = |name, needed| Want {
        name,
        needed,
        place: Span::default(),
    };
    let several = || vec![want("a", true), want("b", false), want("c", false)];
    let several = GENERAL.iter().map(|id| (*id, several(), Span::default()));
    let single = SINGLE.iter().map(|id| (*id, Vec::new(), Span::default()));
    let besides = || vec![want("a", false), want("b", false), want("c", false)];
    let besides = BESIDES.iter().map(|id| (*id, besides(), Span::default()));
    several.chain(besides).chain(single).collect()
}

/// A file, where the language has it.
fn file(
    locale: &Locale<'_>,
    name: &str,
    messages: &[(&str, Vec<Want<'_>>, Span)],
    faults: &mut Vec<Diagnostic>,
) {
    let name = format!("{FOLDER}{name}");
    let Some(sheet) = locale.sheets.get(&*name) else {
        return;
    };
    let mut audit = Audit::new(locale, sheet, faults);
    for (id, wants, place) in messages {
        // Several wordings stand in attributes alone.
        if wants.iter().any(|want| want.name == "a") {
            let is_needed = wants.iter().any(|want| want.needed);
            if is_needed || sheet.entry(id).is_some() {
                audit.attributes(id, wants, *place);
            }
        } else {
            audit.message(id, wants, *place);
        }
    }
    audit.finish();
}

/// The answers of a node that callers give in words of their own.
fn replies(node: &Node) -> Vec<Want<'_>> {
    let asks = matches!(node.kind, Kind::Ask { .. } | Kind::Try { .. });
    if !asks || node.speech != Speech::Own {
        return Vec::new();
    }
    let answers = node.answers();
    answers
        .map(|answer| Want {
            name: &answer.id,
            needed: !IN_GENERAL.contains(&&*answer.id),
            place: answer.place,
        })
        .collect()
}

/// Replies in which the button's words stand as they are: whoever matches words need not understand.
fn repeated(locale: &Locale<'_>, flow: &Flow, faults: &mut Vec<Diagnostic>) {
    let name = format!("{FOLDER}{}", flow.id);
    let (Some(replies), Some(labels)) = (locale.sheets.get(&*name), locale.sheets.get(&*flow.id))
    else {
        return;
    };
    for entry in &replies.entries {
        let Some(node) = labels.entry(entry.id) else {
            continue;
        };
        for reply in &entry.attributes {
            let Some(label) = node.attribute(reply.name) else {
                continue;
            };
            let shown = labels.shown(&label.text);
            let (said, button) = (plain(&replies.shown(&reply.text)), plain(&shown));
            // Of a single character nobody can say that it was copied.
            if button.trim().chars().count() > 1 && said.contains(&button) {
                faults.push(
                    Diagnostic::new(Rule::ReplyRepeatsLabel, replies.place(&reply.text.at))
                        .with("id", format!("{}.{}", entry.id, reply.name))
                        .with("label", shown),
                );
            }
        }
    }
}

/// Words in small letters between single spaces; Chinese characters without any.
fn plain(text: &str) -> String {
    let mut plain = String::from(" ");
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            plain.push(c);
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    // Chinese has no words to keep apart.
    if plain.is_ascii() {
        plain
    } else {
        plain.replace(' ', "")
    }
}
