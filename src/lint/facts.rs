//! What is declared and not used: facts, values, risks, bundles, fields, contacts, pictures; and flows
//! that ask too much.

use super::sources::Sources;
use crate::pack::{Diagnostic, Kind, Pack, Rule, Setting, Span, Speech};

/// The most questions and steps of one flow: a customer is waiting.
const MAX_STEPS: usize = 10;

/// Reports what nothing uses.
pub fn check(pack: &Pack, sources: &Sources<'_>, faults: &mut Vec<Diagnostic>) {
    facts(pack, sources, faults);
    assets(pack, sources, faults);
    steps(pack, faults);
}

/// What becomes of one fact.
struct Use {
    set: bool,
    read: bool,
    values: Vec<bool>,
}

fn facts(pack: &Pack, sources: &Sources<'_>, faults: &mut Vec<Diagnostic>) {
    let mut uses: Vec<Use> = pack
        .facts
        .iter()
        .map(|fact| Use {
            set: false,
            read: false,
            values: vec![false; fact.values.len()],
        })
        .collect();
    let mut note = |setting: &Setting, reads: bool| {
        let Some(noted) = uses.get_mut(setting.fact.at()) else {
            return;
        };
        if reads {
            noted.read = true;
        } else {
            noted.set = true;
        }
        if let Some(value) = noted.values.get_mut(usize::from(setting.value.0)) {
            *value = true;
        }
    };
    let needs = pack.risks.iter().flat_map(|risk| &risk.needs);
    let conditions = pack.derivations.iter().flat_map(|rule| &rule.when);
    for need in needs.chain(conditions) {
        for value in &need.values {
            let (fact, value) = (need.fact, *value);
            note(&Setting { fact, value }, true);
        }
    }
    let says = pack.flows.iter().flat_map(|flow| &flow.says);
    let derived = pack.derivations.iter().map(|rule| &rule.setting);
    for setting in says.chain(derived) {
        note(setting, false);
    }
    for node in &pack.nodes {
        for setting in node.answers().flat_map(|answer| &answer.set) {
            note(setting, false);
        }
        // A question whose fact is known is passed over: it reads what it sets.
        if let Kind::Ask {
            fact: Some(fact),
            answers,
            ..
        } = &node.kind
        {
            let own = answers.iter().flat_map(|answer| &answer.set);
            for setting in own.filter(|setting| setting.fact == *fact) {
                note(setting, true);
            }
        }
        for setting in node.kind.skip() {
            note(setting, true);
        }
        for setting in node.kind.passes().unwrap_or_default() {
            note(setting, false);
        }
    }
    for (fact, used) in pack.facts.iter().zip(&uses) {
        let rule = match (used.set, used.read) {
            (true, true) => None,
            (true, false) => Some("fact-never-read"),
            (false, true) => Some("fact-never-set"),
            (false, false) => Some("unused-fact"),
        };
        match rule {
            Some("fact-never-read") => {
                faults.push(Diagnostic::new(Rule::FactNeverRead, fact.place).with("id", &*fact.id));
            }
            Some("fact-never-set") => {
                faults.push(Diagnostic::new(Rule::FactNeverSet, fact.place).with("id", &*fact.id));
            }
            Some(_) => {
                faults.push(Diagnostic::new(Rule::UnusedFact, fact.place).with("id", &*fact.id));
                continue;
            }
            None => {}
        }
        let values = fact.values.iter().zip(&used.values);
        for (value, _) in values.filter(|(_, used)| !**used) {
            let place = sources.name_in(fact.place, "values", value);
            faults.push(
                Diagnostic::new(Rule::UnusedValue, place.unwrap_or(fact.place))
                    .with("value", &**value)
                    .with("fact", &*fact.id),
            );
        }
    }
}

fn assets(pack: &Pack, sources: &Sources<'_>, faults: &mut Vec<Diagnostic>) {
    let mut risks = vec![false; pack.risks.len()];
    let mut bundles = vec![false; pack.bundles.len()];
    let mut fields = vec![false; pack.fields.len()];
    let mut contacts = vec![false; pack.contacts.len()];
    let mut pictures = vec![false; pack.pictures.len()];
    let mark = |used: &mut Vec<bool>, at: usize| {
        if let Some(used) = used.get_mut(at) {
            *used = true;
        }
    };
    for node in &pack.nodes {
        for risk in &node.risks {
            mark(&mut risks, risk.at());
        }
        if let Some(picture) = node.picture {
            mark(&mut pictures, picture.at());
        }
        if let Kind::Support {
            contact, bundle, ..
        } = &node.kind
        {
            mark(&mut contacts, contact.at());
            mark(&mut bundles, bundle.at());
        }
        for field in node.kind.fields() {
            mark(&mut fields, field.at());
        }
    }
    for bundle in &pack.bundles {
        for field in &bundle.fields {
            mark(&mut fields, field.at());
        }
        // Inherited fields are resolved, and what they came from is not kept.
        if let Some(base) = sources.value_of(bundle.place, "extends") {
            let base = sources.at(base).trim_matches('"');
            if let Some(at) = pack.bundles.iter().position(|bundle| *bundle.id == *base) {
                mark(&mut bundles, at);
            }
        }
    }
    let mut report = |rule: fn(Span) -> Diagnostic, id: &str, place: Span, used: &bool| {
        if !used {
            faults.push(rule(place).with("id", id));
        }
    };
    for (risk, used) in pack.risks.iter().zip(&risks) {
        let rule = |place| Diagnostic::new(Rule::UnusedRisk, place);
        report(rule, &risk.id, risk.place, used);
    }
    for (bundle, used) in pack.bundles.iter().zip(&bundles) {
        let rule = |place| Diagnostic::new(Rule::UnusedBundle, place);
        report(rule, &bundle.id, bundle.place, used);
    }
    for (field, used) in pack.fields.iter().zip(&fields) {
        let rule = |place| Diagnostic::new(Rule::UnusedField, place);
        report(rule, &field.id, field.place, used);
    }
    for (contact, used) in pack.contacts.iter().zip(&contacts) {
        let rule = |place| Diagnostic::new(Rule::UnusedContact, place);
        report(rule, &contact.id, contact.place, used);
    }
    for (picture, used) in pack.pictures.iter().zip(&pictures) {
        let rule = |place| Diagnostic::new(Rule::UnusedPicture, place);
        report(rule, &picture.id, picture.place, used);
    }
}

fn steps(pack: &Pack, faults: &mut Vec<Diagnostic>) {
    for flow in pack.flows.iter().filter(|flow| !flow.gate) {
        let steps: Vec<Span> = flow
            .each_node()
            // Of a code's screens one or two are seen, however many codes there are.
            .filter(|node| pack[*node].speech == Speech::Own)
            .filter(|node| pack[*node].kind.kind().finds_out())
            .map(|node| pack[node].place)
            .collect();
        if let Some(first_too_many) = steps.get(MAX_STEPS) {
            faults.push(
                Diagnostic::new(Rule::TooManySteps, *first_too_many)
                    .with("flow", &*flow.id)
                    .with("count", steps.len().to_string())
                    .with("most", MAX_STEPS.to_string()),
            );
        }
    }
}
