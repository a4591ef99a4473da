//! Whether texts speak only of what there is, and only where it is known.

use super::catalog::{Catalog, Locale, MAX_FORMS, Sheet, name, texts};
use crate::{
    pack::{
        Desk, Diagnostic, FILLED, Flow, FlowIx, IN_TICKETS, Node, NodeIx, Pack, Rule, Speech,
        TICKET, Variable,
    },
    words::{Part, Text, Variant},
};

/// Keys of the variant for all that is not named.
const OTHERWISE: [&str; 3] = ["unknown", "other", "none"];

/// Answers that screens give themselves.
const OWN_ANSWERS: [&str; 4] = ["next", "confirmed", "assumed", "failed"];

/// The file with the words of facts.
const ASSETS: &str = "assets";

/// Reports variables that do not exist, are not used as they are meant, or may have no value.
pub fn check(pack: &Pack, catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    for locale in &catalog.locales {
        if let Some(sheet) = locale.sheets.get(TICKET) {
            ticket(pack, sheet, faults);
        }
        for flow in &pack.flows {
            let Some(sheet) = locale.sheets.get(&*flow.id) else {
                continue;
            };
            for entry in &sheet.entries {
                if texts(entry).all(|(_, text)| text.parts.is_empty()) {
                    continue;
                }
                let node = flow.each_node().find(|node| *pack[*node].id == *entry.id);
                // What code screens share is given what it speaks of.
                let shared = node.is_none()
                    && flow
                        .each_node()
                        .any(|node| pack[node].speech != Speech::Own);
                if shared || entry.id.starts_with('-') {
                    continue;
                }
                for (attribute, text) in texts(entry) {
                    let mut reader = Reader {
                        pack,
                        flow,
                        locale,
                        sheet,
                        node,
                        id: name(entry.id, attribute),
                        attribute,
                        chosen: Vec::new(),
                        faults,
                    };
                    reader.text(text);
                }
            }
        }
    }
}

/// Reports variables of the form of a ticket that do not exist. It belongs to no flow, so steps go by their full names.
fn ticket(pack: &Pack, sheet: &Sheet<'_>, faults: &mut Vec<Diagnostic>) {
    for entry in &sheet.entries {
        for (attribute, text) in texts(entry) {
            for arg in &text.args {
                let of_steps =
                    arg.contains('_') || !(arg.starts_with("answer-") || arg.starts_with("label-"));
                let any = pack.flows.first().map(|_| FlowIx::new(0));
                let known = any
                    .filter(|_| of_steps)
                    .and_then(|flow| Variable::named(pack, flow, arg));
                if known.is_none() && !IN_TICKETS.contains(&&**arg) {
                    let fault = Diagnostic::new(Rule::UnknownVariable, sheet.place(&text.at));
                    let fault = fault
                        .with("id", name(entry.id, attribute))
                        .with("name", &**arg);
                    let choices = IN_TICKETS.map(|known| format!("${known}"));
                    let fault = fault.with("choices", choices.join(", "));
                    faults.push(fault.with("by", "").with("flow", TICKET));
                }
            }
        }
    }
}

struct Reader<'a, 'f> {
    pack: &'a Pack,
    flow: &'a Flow,
    locale: &'a Locale<'f>,
    sheet: &'a Sheet<'f>,
    /// The step whose text it is.
    node: Option<NodeIx>,
    id: String,
    attribute: Option<&'a str>,
    /// What is known where the reader stands, as a variant was chosen by it.
    chosen: Vec<Variable>,
    faults: &'a mut Vec<Diagnostic>,
}

impl<'f> Reader<'_, 'f> {
    fn text(&mut self, text: &Text<'f>) {
        for arg in &text.args {
            if self.variable(arg).is_none() {
                let at = self.of_variable(&text.at, arg);
                self.fault(Rule::UnknownVariable, &at, arg);
            }
        }
        self.parts(&text.parts);
        if self.sheet.forms(text, &|_| None).len() > MAX_FORMS {
            let fault = Diagnostic::new(Rule::MisusedVariable, self.sheet.place(&text.at));
            let fault = fault.with("how", "many").with("name", "");
            let fault = fault
                .with("id", &*self.id)
                .with("most", MAX_FORMS.to_string());
            self.faults.push(fault);
        }
    }

    /// Only steps and ends speak of a case.
    fn variable(&self, name: &str) -> Option<Variable> {
        let node = self.node?;
        Variable::named(self.pack, self.pack[node].flow, name)
    }

    fn parts(&mut self, parts: &[Part<'f>]) {
        for part in parts {
            match part {
                Part::Plain(_) | Part::Other(_) => {}
                Part::Value { at, name } => {
                    if let Some(variable) = self.variable(name) {
                        self.shown(variable, name, at);
                    }
                }
                Part::Select { at, on, variants } => {
                    let on = on.and_then(|on| Some((on, self.variable(on)?)));
                    if let Some((on, variable)) = on {
                        let at = self.of_variable(at, on);
                        if variable.chooses() {
                            self.keys(variable, variants);
                        } else {
                            self.misused(&at, on, "chosen");
                        }
                    }
                    for variant in variants {
                        let known = on.filter(|_| !variant.default && variant.key != FILLED[1]);
                        let known = known.map(|(_, variable)| variable);
                        let before = self.chosen.len();
                        self.chosen.extend(known);
                        self.parts(&variant.parts);
                        self.chosen.truncate(before);
                    }
                }
            }
        }
    }

    /// A variable that is shown.
    fn shown(&mut self, variable: Variable, name: &str, at: &std::ops::Range<usize>) {
        if variable.chooses() {
            self.misused(at, name, "shown");
        } else if !self.known(variable) {
            self.fault(Rule::MayBeUnknown, at, name);
        }
        if let Variable::Value(fact) = variable {
            let id = format!("fact-{}", self.pack[fact].id);
            let words = self.locale.sheets.get(ASSETS);
            if words.and_then(|words| words.index(&id)).is_none() {
                let fault = Diagnostic::new(Rule::MissingString, self.sheet.place(at));
                let fault = fault.with("id", id).with("locale", self.locale.name);
                self.faults.push(fault.with("part", "title"));
            }
        }
    }

    fn known(&self, variable: Variable) -> bool {
        if self.chosen.contains(&variable.chosen_by()) {
            return true;
        }
        // Titles and answers are also shown where nobody is yet: in lists and in the map.
        let here = matches!(
            self.attribute,
            Some("do" | "say" | "why" | "open" | "proof")
        );
        let Variable::Value(fact) = variable else {
            return false;
        };
        let risks = self.node.filter(|_| here).into_iter();
        let mut risks = risks.flat_map(|node| &self.pack[node].risks);
        risks.any(|risk| {
            let mut needs = self.pack[*risk].needs.iter();
            needs.any(|need| need.fact == fact)
        })
    }

    /// The keys of a choice: values, answers, yes and no.
    fn keys(&mut self, by: Variable, variants: &[Variant<'f>]) {
        let pack = self.pack;
        let (rule, of, choices): (_, _, Vec<&str>) = match by {
            Variable::Fact(fact) | Variable::Value(fact) => {
                let values = pack[fact].values.iter();
                (
                    Rule::UnknownValue,
                    &*pack[fact].id,
                    values.map(|it| &**it).collect(),
                )
            }
            Variable::Filled(field) | Variable::Field(field) => {
                (Rule::UnknownValue, &*pack[field].id, FILLED.into())
            }
            Variable::Desk => {
                let desks = Desk::ALL.iter().map(|(id, _)| *id);
                (Rule::UnknownValue, "desk", desks.collect())
            }
            Variable::Answer(node) | Variable::Label(node) => {
                let node = &pack[node];
                (Rule::UnknownAnswer, &*node.id, answers(node))
            }
        };
        for variant in variants {
            let key = variant.key;
            let fits = choices.contains(&key) || (variant.default && OTHERWISE.contains(&key));
            if !fits {
                let fault = Diagnostic::new(rule, self.sheet.place(&variant.at))
                    .with("fact", of)
                    .with("node", of)
                    .meaning(key, choices.iter().copied())
                    .with("name", key)
                    .with("choices", choices.join(", "));
                self.faults.push(fault);
            }
        }
    }

    fn misused(&mut self, at: &std::ops::Range<usize>, name: &str, how: &'static str) {
        let (kind, rest) = name.split_once('-').unwrap_or_default();
        let instead = match kind {
            "fact" => "value",
            "value" => "fact",
            "filled" => "field",
            "field" => "filled",
            "answer" => "label",
            _ => "answer",
        };
        self.faults.push(
            Diagnostic::new(Rule::MisusedVariable, self.sheet.place(at))
                .with("how", how)
                .with("id", &*self.id)
                .with("name", name)
                .with("instead", format!("{instead}-{rest}"))
                .with("most", ""),
        );
    }

    fn fault(&mut self, rule: Rule, at: &std::ops::Range<usize>, name: &str) {
        let fault = Diagnostic::new(rule, self.sheet.place(at));
        let by = name.split_once('-').map(|(kind, rest)| match kind {
            "field" => format!("filled-{rest}"),
            "label" => format!("answer-{rest}"),
            _ => format!("fact-{rest}"),
        });
        let fault = fault.with("id", &*self.id).with("name", name);
        let fault = fault.with("by", by.unwrap_or_default());
        self.faults.push(fault.with("flow", &*self.flow.id));
    }

    /// Where the name of a variable first stands.
    fn of_variable(&self, within: &std::ops::Range<usize>, name: &str) -> std::ops::Range<usize> {
        let text = self.sheet.bytes(within);
        let is_id = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let mut places = text.match_indices('$');
        let found = places.find_map(|(at, _)| {
            let rest = text[at + 1..].strip_prefix(name)?;
            (!rest.starts_with(is_id)).then_some(within.start + at)
        });
        found.map_or(within.clone(), |at| at..at + 1 + name.len())
    }
}

/// What a step can be answered with.
fn answers(node: &Node) -> Vec<&str> {
    let own = node.answers().map(|answer| &*answer.id);
    let more = OWN_ANSWERS.iter().copied().filter(|id| match *id {
        "next" => node.kind.kind().goes_on(),
        _ => node.kind.test().is_some(),
    });
    let mut all: Vec<&str> = own.collect();
    all.extend(more.filter(|id| !node.answers().any(|answer| &*answer.id == *id)));
    all
}

#[cfg(test)]
mod tests {
    use super::super::{catalog::Catalog, sources::Sources};
    use super::check;
    use crate::pack::{self, Files};

    /// What is found in the opening words of an end of the small pack.
    fn found(open: &str) -> Vec<(String, String)> {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/small");
        let mut files = Files::default().overlay(&root).expect("the pack is there");
        let path = "locales/en/card.ftl";
        let text = files.get(path).expect("the words are there");
        let text = text.replace("Hello, our card reader has failed.", open);
        files.insert(path, &text);
        let pack = pack::load(&files).expect("the pack resolves");
        let sources = Sources::new(&files);
        let mut faults = Vec::new();
        check(&pack, &Catalog::read(&sources), &mut faults);
        let told = faults.iter().map(|fault| {
            let place = usize::try_from(fault.place.start).expect("fits")
                ..usize::try_from(fault.place.end).expect("fits");
            (fault.rule.id().to_owned(), text[place].to_owned())
        });
        told.collect()
    }

    fn choice(on: &str, key: &str, says: &str) -> String {
        format!("Hello.{{ ${on} ->\n        [{key}] {says}\n       *[other] {{\"\"}}\n    }}")
    }

    #[test]
    fn texts_speak_of_what_there_is_where_it_is_known() {
        let rows: [(String, Option<(&str, &str)>); 16] = [
            ("Hello.".into(), None),
            (choice("fact-chip", "yes", "It has a chip."), None),
            (
                choice("fact-chip", "maybe", "Well."),
                Some(("unknown-value", "maybe")),
            ),
            (
                choice("fact-chipp", "yes", "Well."),
                Some(("unknown-variable", "$fact-chipp")),
            ),
            (
                choice("chip", "yes", "Well."),
                Some(("unknown-variable", "$chip")),
            ),
            (choice("answer-reseat", "still", "Tried."), None),
            (choice("answer-card_reseat", "still", "Tried."), None),
            (
                choice("answer-reseat", "stil", "Tried."),
                Some(("unknown-answer", "stil")),
            ),
            (choice("answer-notice", "next", "Ready."), None),
            (choice("answer-seated", "confirmed", "Done."), None),
            (
                choice("answer-gone", "next", "Ready."),
                Some(("unknown-variable", "$answer-gone")),
            ),
            (choice("filled-amount", "yes", "{ $field-amount }."), None),
            (
                choice("filled-amount", "no", "{ $field-amount }."),
                Some(("may-be-unknown", "{ $field-amount }")),
            ),
            (
                choice("answer-reseat", "still", "{ $label-notice }."),
                Some(("may-be-unknown", "{ $label-notice }")),
            ),
            (
                choice("fact-chip", "yes", "{ $fact-chip }."),
                Some(("misused-variable", "{ $fact-chip }")),
            ),
            (
                choice("field-amount", "yes", "Well."),
                Some(("misused-variable", "$field-amount")),
            ),
        ];
        for (open, expected) in rows {
            let expected = expected.map(|(rule, place)| (rule.to_owned(), place.to_owned()));
            assert_eq!(found(&open), Vec::from_iter(expected), "{open}");
        }
    }

    #[test]
    fn more_forms_than_anybody_reads_are_refused() {
        let many = |count: usize| {
            let names = [
                "reseat",
                "notice",
                "slip",
                "seated",
                "card_chip",
                "gate_gate",
                "start_start",
            ];
            let texts = names.iter().take(count).map(|name| {
                let name = match *name {
                    "gate_gate" => "answer-card_slip",
                    "start_start" => "answer-card_reseat",
                    _ => &format!("answer-{name}"),
                };
                format!(
                    "{{ ${name} ->\n       *[other] a\n        [{}] b\n    }} ",
                    match name {
                        "answer-reseat" | "answer-card_reseat" => "still",
                        "answer-seated" => "failed",
                        "answer-card_chip" => "yes",
                        _ => "next",
                    }
                )
            });
            texts.collect::<String>()
        };
        assert_eq!(found(&many(6)), []);
        let rules: Vec<String> = found(&many(7)).into_iter().map(|(rule, _)| rule).collect();
        assert_eq!(rules, ["misused-variable"]);
    }
}
