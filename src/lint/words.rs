//! Whether every language says all that the screens ask for, nothing else, and the same with the same
//! arguments.

use std::collections::BTreeMap;

use super::catalog::{Catalog, Locale, Sheet, Tongue, name, texts};
use crate::{
    layout::Ambiguous,
    pack::{
        Code, Diagnostic, Fact, Flow, Kind, Node, Pack, Queue, Rule, Scenario, Span, Speech,
        TICKET, Urgency, care::Care,
    },
    session::FieldFault,
    words::{Entry, Text},
};

/// Files that belong to the program and not to a flow.
const SHARED: [&str; 6] = ["ui", "common", "assets", "cli", "lint", "drill"];

/// The file with the words of contacts, fields and facts.
const ASSETS: &str = "assets";

/// The file with the words of `messages.toml`.
const MESSAGES: &str = "messages";

/// The file with the words of `care.toml`: `care.ftl` belongs to the flow of that name.
const CHECKS: &str = "checks";

/// What `posdoc care` asks `checks.ftl` for, whatever stands in `care.toml`.
const CHECK_TEXTS: [&str; 14] = [
    "round-open",
    "round-close",
    "round-week",
    "round-month",
    "card-title",
    "card-lead",
    "card-order",
    "card-nevers",
    "card-phones",
    "card-numbers",
    "card-report",
    "card-report-check",
    "card-spare",
    "card-notes",
];

/// The folder with the words of scenarios.
const SCENARIOS: &str = "scenarios/";

/// The folder with the words of drills.
pub(super) const DRILLS: &str = "drills/";

/// Its files that are about no flow: general replies and voices, wrong moves, what risks cost.
pub(super) const DRILL_FILES: [&str; 3] = ["caller", "wrong", "risks"];

/// What the faces ask `common.ftl` for, besides urgencies and refusals.
const COMMON: [&str; 95] = [
    "ticket-early",
    "go-on",
    "ticket-passed-on",
    "ticket-reason",
    "ticket-came-back",
    "ticket-came-back-until",
    "ticket-from",
    "reached",
    "ticket-began-there",
    "ticket-handover-long",
    "unsure-ask",
    "unsure-try",
    "next",
    "next-form",
    "form-lead",
    "confirmed",
    "assumed",
    "failed",
    "stopped-here",
    "privacy",
    "steps-left",
    "steps-last",
    "before-step",
    "before-end",
    "again-elapsed",
    "again-expired",
    "claims",
    "claims-do",
    "claims-say",
    "claims-why",
    "claims-confirm",
    "claims-unsure",
    "likely-cause",
    "part-do",
    "part-say",
    "part-why",
    "call",
    "phone",
    "hours",
    "start-with",
    "have-ready",
    "not-filled",
    "from-settings",
    "tried",
    "nothing-tried",
    "stated",
    "suggested",
    "suggested-probe",
    "probe-looking",
    "probe-nothing",
    "probe-suggested",
    "ticket-probed",
    "proof-title",
    "proof-confirmed",
    "proof-done",
    "look-again",
    "proof-assumed",
    "found-code",
    "found-leads",
    "ticket-title",
    "ticket-pair",
    "from-answer",
    "more-fields",
    "list-and",
    "ticket-and",
    "ticket-note",
    "ticket-cause",
    "ticket-dropped",
    "ticket-stated",
    "ticket-handover",
    "ticket-times",
    "ticket-to",
    "ticket-call-back",
    "ticket-taken-over",
    "ticket-received",
    "ticket-agent",
    "ticket-said",
    "or-say",
    "from-caller",
    "passed-to-colleague",
    "passed-to-acquirer",
    "ticket-earlier",
    "step-helped",
    "step-did-not-help",
    "step-answered",
    "step-skipped",
    "step-said",
    "outcome-open",
    "outcome-solved-confirmed",
    "outcome-solved-assumed",
    "outcome-support",
    "outcome-abandoned",
    "outcome-passed-on",
    "outcome-to-pass-on",
    "outcome-call-back",
];

/// Why a typed value is not taken: each has its words.
const FIELD_FAULTS: [FieldFault; 10] = [
    FieldFault::CardNumber,
    FieldFault::Secret,
    FieldFault::TooLong { max: 0 },
    FieldFault::TooShort { min: 0 },
    FieldFault::NotDigits,
    FieldFault::NotCode,
    FieldFault::NotAmount,
    FieldFault::NotLast4,
    FieldFault::NotPhone,
    FieldFault::NotWhen,
];

/// Words this short are often the same in two languages: `4G`, `Wi-Fi`, a brand.
const MAX_SAME_CELLS: usize = 12;

/// With this many unused messages, none is guessed to be meant for another: the file is someone else's.
const MAX_GUESSES: usize = 64;

/// Whether any language asks in words of its own whether a flow is meant.
fn asks(catalog: &Catalog<'_>, flow: &Flow) -> bool {
    let sheets = catalog.locales.iter();
    let mut sheets = sheets.filter_map(|locale| locale.sheets.get(&*flow.id));
    sheets.any(|sheet| {
        let entry = sheet.entry("flow");
        entry.is_some_and(|entry| entry.attribute("ask").is_some())
    })
}

/// Reports what is missing, unused, different or untranslated.
pub fn check(pack: &Pack, catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    let common = common();
    let assets = assets(pack);
    for locale in &catalog.locales {
        for flow in &pack.flows {
            let Some(sheet) = locale.sheets.get(&*flow.id) else {
                faults.push(
                    Diagnostic::new(Rule::FlowWithoutWords, flow.place)
                        .with("flow", &*flow.id)
                        .with("file", format!("locales/{}/{}.ftl", locale.name, flow.id)),
                );
                continue;
            };
            let mut audit = Audit::new(locale, sheet, faults);
            audit.flow(pack, flow, asks(catalog, flow));
            audit.finish();
        }
        if let Some(sheet) = locale.sheets.get("common") {
            let mut audit = Audit::new(locale, sheet, faults);
            for wanted in &common {
                audit.message(&wanted.id, &wanted.attributes, wanted.place);
            }
            audit.finish();
        }
        if let Some(sheet) = locale.sheets.get(ASSETS) {
            let mut audit = Audit::new(locale, sheet, faults);
            for wanted in &assets {
                audit.message(&wanted.id, &wanted.attributes, wanted.place);
            }
            for fact in told_facts(pack, catalog) {
                let values = fact.values.iter().map(|value| Want {
                    name: value,
                    needed: true,
                    place: fact.place,
                });
                let values: Vec<Want<'_>> = values.collect();
                audit.message(&format!("fact-{}", fact.id), &values, fact.place);
            }
            audit.finish();
        } else if let Some(first) = assets.first() {
            let file = format!("locales/{}/{ASSETS}.ftl", locale.name);
            faults.push(Diagnostic::new(Rule::MissingFile, first.place).with("file", file));
        }
        if let Some(sheet) = locale.sheets.get(MESSAGES) {
            let mut audit = Audit::new(locale, sheet, faults);
            audit.messages(pack);
            audit.finish();
        } else if let Some(first) = pack.messages.first() {
            let file = format!("locales/{}/{MESSAGES}.ftl", locale.name);
            faults.push(Diagnostic::new(Rule::MissingFile, first.place).with("file", file));
        }
        if let Some(sheet) = locale.sheets.get(TICKET) {
            let mut audit = Audit::new(locale, sheet, faults);
            audit.message(TICKET, &[], Span::default());
            audit.finish();
        }
        openings(pack, locale, faults);
        strays(pack, locale, faults);
    }
    parity(catalog, faults);
    compare(catalog, faults);
}

/// Reports what is missing or unused of the words of `posdoc care`.
pub fn care(care: Option<&Care>, catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    for locale in &catalog.locales {
        let (care, sheet) = match (care, locale.sheets.get(CHECKS)) {
            (Some(care), Some(sheet)) => (care, sheet),
            (Some(care), None) => {
                let first = care.items.first().map(|item| item.place);
                let file = format!("locales/{}/{CHECKS}.ftl", locale.name);
                let fault = Diagnostic::new(Rule::MissingFile, first.unwrap_or_default());
                faults.push(fault.with("file", file));
                continue;
            }
            (None, Some(sheet)) => {
                let fault = Diagnostic::new(Rule::WordsWithoutFlow, sheet.top());
                faults.push(fault.with("file", CHECKS));
                continue;
            }
            (None, None) => continue,
        };
        let mut audit = Audit::new(locale, sheet, faults);
        for id in CHECK_TEXTS {
            audit.message(id, &[], Span::default());
        }
        for item in &care.items {
            let wants = ["how", "fail"].map(|name| Want {
                name,
                needed: true,
                place: item.place,
            });
            audit.message(&format!("item-{}", item.id), &wants, item.place);
        }
        let lines = [
            ("fallback", &care.fallbacks),
            ("never", &care.nevers),
            ("report", &care.reports),
        ];
        for (kind, lines) in lines {
            for line in lines {
                audit.message(&format!("{kind}-{}", line.id), &[], line.place);
            }
        }
        audit.finish();
    }
}

/// An attribute that a screen asks for.
#[derive(Clone, Copy)]
pub(super) struct Want<'p> {
    pub(super) name: &'p str,
    pub(super) needed: bool,
    /// What asks for it.
    pub(super) place: Span,
}

struct Message<'p> {
    id: String,
    attributes: Vec<Want<'p>>,
    place: Span,
}

/// What is said of each outcome of a probe.
const PROBE: [&str; 3] = ["probe-good", "probe-bad", "probe-cannot-tell"];

/// What the words of a node consist of.
fn wanted<'p>(node: &'p Node, wants: &mut Vec<Want<'p>>) {
    let need = |name| Want {
        name,
        needed: true,
        place: node.place,
    };
    let may = |name| Want {
        name,
        needed: false,
        place: node.place,
    };
    wants.clear();
    if !matches!(node.kind, Kind::Pass { .. }) {
        wants.extend(["do", "say", "why"].map(need));
    }
    if node.probe.is_some() {
        wants.extend(PROBE.map(need));
    }
    match &node.kind {
        Kind::Ask { .. } | Kind::Try { .. } => wants.extend(node.answers().map(|answer| Want {
            name: &answer.id,
            // "Not sure" has a general label; a node may have a better one.
            needed: &*answer.id != "unsure",
            place: answer.place,
        })),
        Kind::Tell { .. } => wants.push(may("next")),
        Kind::Form { lookup, .. } => {
            wants.push(may("next"));
            wants.extend(lookup.iter().map(|_| need("none")));
        }
        Kind::Solved { verify: true, .. } => {
            wants.push(need("proof"));
            wants.extend(["confirmed", "assumed", "failed"].map(may));
        }
        Kind::Support { .. } => wants.push(need("open")),
        Kind::Solved { verify: false, .. } | Kind::Pass { .. } => {}
    }
}

/// What `common.ftl` holds: the program's own words.
fn common() -> Vec<Message<'static>> {
    let message = |id: &str| Message {
        id: id.to_owned(),
        attributes: Vec::new(),
        place: Span::default(),
    };
    let own = COMMON.iter().map(|id| message(id));
    let urgencies = Urgency::ALL.iter();
    let urgencies = urgencies.map(|(id, _)| Message {
        attributes: vec![Want {
            name: "passed-on",
            needed: true,
            place: Span::default(),
        }],
        ..message(&format!("urgency-{id}"))
    });
    let refusals = FIELD_FAULTS.iter().map(|fault| message(fault.id()));
    own.chain(urgencies).chain(refusals).collect()
}

/// What `assets.ftl` holds: whom to call, and what to have ready.
fn assets(pack: &Pack) -> Vec<Message<'static>> {
    let message = |id: String, names: &[(&'static str, bool)], place| Message {
        id,
        attributes: names
            .iter()
            .map(|(name, needed)| Want {
                name,
                needed: *needed,
                place,
            })
            .collect(),
        place,
    };
    let teams = pack.contacts.iter().any(|contact| contact.acquirer);
    let contacts = pack.contacts.iter();
    let contacts = contacts.map(|it| {
        // What a desk is told of others is only that they are to be called, unless there are words for it.
        let needed = |name: &&'static str| {
            // Where cases are passed on at all, each end needs them, whoever it is about.
            let by_desk = teams && *name != INSTEAD;
            (*name, *name == WHERE || by_desk)
        };
        let names: Vec<(&'static str, bool)> = CONTACT.iter().map(needed).collect();
        message(format!("contact-{}", it.id), &names, it.place)
    });
    let queues = Queue::ALL.iter().filter(|_| teams);
    let queues = queues.map(|(id, _)| message(format!("queue-{id}"), &[], Span::default()));
    let fields = pack.fields.iter();
    let fields = fields.map(|it| message(format!("field-{}", it.id), &[("hint", true)], it.place));
    contacts.chain(queues).chain(fields).collect()
}

/// What is said of a contact: where its number stands, and for each desk what becomes of a case.
const CONTACT: [&str; 7] = [
    WHERE,
    "shop",
    "merchant-support",
    "acquirer",
    "say-merchant-support",
    "say-acquirer",
    INSTEAD,
];

/// Where the number of a contact stands.
const WHERE: &str = "where";

/// The other way of a desk that has two.
const INSTEAD: &str = "ask-merchant-support";

/// The facts that a ticket tells: those that have words in any language. The others are for the program
/// alone.
fn told_facts<'p>(pack: &'p Pack, catalog: &Catalog<'_>) -> Vec<&'p Fact> {
    let told = |fact: &&Fact| {
        let id = format!("fact-{}", fact.id);
        let mut sheets = catalog
            .locales
            .iter()
            .filter_map(|locale| locale.sheets.get(ASSETS));
        sheets.any(|sheet| sheet.index(&id).is_some())
    };
    pack.facts.iter().filter(told).collect()
}

/// Ticks off, in one file, what is asked for.
pub(super) struct Audit<'a, 'f> {
    locale: &'a Locale<'f>,
    sheet: &'a Sheet<'f>,
    asked: Vec<bool>,
    /// Messages that are not there, with the place that asks for them.
    missing: Vec<(String, Span)>,
    faults: &'a mut Vec<Diagnostic>,
}

impl<'a, 'f> Audit<'a, 'f> {
    pub(super) fn new(
        locale: &'a Locale<'f>,
        sheet: &'a Sheet<'f>,
        faults: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            locale,
            sheet,
            asked: vec![false; sheet.entries.len()],
            missing: Vec::new(),
            faults,
        }
    }

    fn flow(&mut self, pack: &Pack, flow: &Flow, asked: bool) {
        let about = Want {
            name: "about",
            needed: true,
            place: flow.place,
        };
        // What people call the trouble, for the search; nobody sees it.
        let keys = Want {
            name: "keys",
            needed: false,
            ..about
        };
        // The question whether it is meant, where nothing was found. Either all languages have one of their own, or none.
        let ask = Want {
            name: "ask",
            needed: asked,
            ..about
        };
        self.message("flow", &[about, keys, ask], flow.place);
        let mut id = String::new();
        for cause in &flow.causes {
            id.clear();
            id.push_str("cause-");
            id.push_str(&cause.id);
            self.message(&id, &[], cause.place);
        }
        let mut wants = Vec::new();
        if flow
            .each_node()
            .any(|node| pack[node].speech != Speech::Own)
        {
            self.codes(pack, flow);
        }
        let nodes = flow.each_node().map(|node| &pack[node]);
        for node in nodes.filter(|node| node.speech == Speech::Own) {
            // Nobody sees a `pass`.
            if !matches!(node.kind, Kind::Pass { .. }) {
                wanted(node, &mut wants);
                self.message(&node.id, &wants, node.place);
            }
        }
    }

    /// The words of response codes: a page that all share, and the meanings.
    fn codes(&mut self, pack: &Pack, flow: &Flow) {
        let mut wants = Vec::new();
        let mut of_page: Vec<Want> = Vec::new();
        let nodes = flow.each_node().map(|node| &pack[node]);
        let pages: Vec<&Node> = nodes.filter(|node| node.speech != Speech::Own).collect();
        for node in &pages {
            wanted(node, &mut wants);
            // The readings have words of their own.
            let readings = node.speech.code().map(|code| &pack[code].readings);
            let reading = |want: &Want| {
                let mut readings = readings.iter().flat_map(|readings| readings.iter());
                readings.any(|reading| &*reading.answer == want.name)
            };
            wants.retain(|want| !reading(want) && of_page.iter().all(|it| it.name != want.name));
            of_page.append(&mut wants);
        }
        if let Some(page) = pages.first() {
            self.message("reading", &of_page, page.place);
        }
        let mixed = pack.codes.iter().any(Code::is_mixed).then_some("mixed");
        for id in ["scoped", "doubtful", "depends"].into_iter().chain(mixed) {
            self.message(id, &[], flow.place);
        }
        let mut shared: BTreeMap<String, Span> = BTreeMap::new();
        for reading in pack.codes.iter().flat_map(|code| &code.readings) {
            self.message(&reading.id, &[], reading.place);
            let mut share = |kind: &str, id: &str| {
                let id = format!("{kind}-{id}");
                shared.entry(id).or_insert(reading.place);
            };
            share("outcome", &reading.outcome);
            share("advice", &reading.advice);
            if let Some(who) = &reading.who {
                share("who", who);
            }
            if let Some(severity) = reading.severity {
                share("severity", severity.id());
            }
            for scope in &reading.scopes {
                share("scope", scope);
            }
            for channel in &reading.channels {
                share("channel", channel);
            }
        }
        for (id, place) in shared {
            self.message(&id, &[], place);
        }
    }

    /// The words of what terminals print.
    fn messages(&mut self, pack: &Pack) {
        for message in &pack.messages {
            let want = |name, needed| Want {
                name,
                needed,
                place: message.place,
            };
            let wants = [
                want("causes", true),
                want("checks", true),
                want("keys", true),
                want("or", false),
            ];
            self.message(&message.id, &wants, message.place);
        }
    }

    pub(super) fn message(&mut self, id: &str, wants: &[Want<'_>], place: Span) {
        let entry = self.sheet.entry(id);
        if let Some(entry) = entry.filter(|entry| entry.value.is_none()) {
            self.lacks(entry, id, None, place);
        }
        self.attributes(id, wants, place);
    }

    /// A message that may do without a text of its own.
    pub(super) fn attributes(&mut self, id: &str, wants: &[Want<'_>], place: Span) {
        let Some(at) = self.sheet.index(id) else {
            self.missing.push((id.to_owned(), place));
            return;
        };
        self.asked[at] = true;
        let entry = &self.sheet.entries[at];
        let mut missing = Vec::new();
        for want in wants.iter().filter(|want| want.needed) {
            if entry.attribute(want.name).is_none() {
                missing.push(want);
            }
        }
        for attribute in &entry.attributes {
            if !wants.iter().any(|want| want.name == attribute.name) {
                let fault = Diagnostic::new(Rule::UnusedString, self.sheet.place(&attribute.at))
                    .with("id", name(id, Some(attribute.name)))
                    .meaning(attribute.name, missing.iter().map(|want| want.name))
                    .related(place);
                self.faults.push(fault);
            }
        }
        for want in missing {
            self.lacks(entry, id, Some(want.name), want.place);
        }
    }

    /// A message that lacks its own text or an attribute: pointed at where it would stand.
    fn lacks(&mut self, entry: &Entry<'_>, id: &str, attribute: Option<&str>, asked: Span) {
        self.faults.push(
            Diagnostic::new(Rule::MissingString, self.sheet.place(&entry.at))
                .with("id", name(id, attribute))
                .with("locale", self.locale.name)
                .with("part", attribute.unwrap_or("title"))
                .related(asked),
        );
    }

    pub(super) fn finish(self) {
        let entries = self.sheet.entries.iter().zip(&self.asked);
        let references = self.sheet.references();
        let unused: Vec<&Entry<'_>> = entries
            .filter(|(_, asked)| !**asked)
            .map(|(entry, _)| entry)
            .filter(|entry| self.sheet.index(entry.id).is_some_and(|at| !self.asked[at]))
            .filter(|entry| !references.contains(entry.id))
            .collect();
        let guess = unused.len().max(self.missing.len()) <= MAX_GUESSES;
        for entry in &unused {
            let names = self.missing.iter().filter(|_| guess).map(|(id, _)| &**id);
            self.faults.push(
                Diagnostic::new(Rule::UnusedString, self.sheet.place(&entry.at))
                    .with("id", entry.id)
                    .meaning(entry.id, names),
            );
        }
        for (id, place) in &self.missing {
            // The program's own words are asked for by no file.
            let (place, related) = match *place {
                none if none == Span::default() => (self.sheet.top(), None),
                asked => (asked, Some(self.sheet.top())),
            };
            let names = unused.iter().filter(|_| guess).map(|entry| entry.id);
            let mut fault = Diagnostic::new(Rule::MissingString, place)
                .with("id", &**id)
                .with("locale", self.locale.name)
                .with("part", "whole")
                .meaning(id, names);
            fault.related = related;
            self.faults.push(fault);
        }
    }
}

/// What the callers of scenarios open with, in `scenarios/<flow>.ftl`.
fn openings(pack: &Pack, locale: &Locale<'_>, faults: &mut Vec<Diagnostic>) {
    let mut told: BTreeMap<&str, Vec<&Scenario>> = BTreeMap::new();
    for scenario in &pack.scenarios {
        let flow = &pack[scenario.flow];
        told.entry(&flow.id).or_default().push(scenario);
    }
    for (flow, scenarios) in told {
        let name = format!("{SCENARIOS}{flow}");
        let Some(sheet) = locale.sheets.get(&*name) else {
            let place = scenarios.first().map(|first| first.place);
            faults.push(
                Diagnostic::new(Rule::MissingFile, place.unwrap_or_default())
                    .with("file", format!("locales/{}/{name}.ftl", locale.name)),
            );
            continue;
        };
        let mut audit = Audit::new(locale, sheet, faults);
        for scenario in scenarios {
            audit.message(&scenario.id, &[], scenario.place);
        }
        audit.finish();
    }
}

/// Files that no flow asks for.
fn strays(pack: &Pack, locale: &Locale<'_>, faults: &mut Vec<Diagnostic>) {
    let strays = locale.sheets.iter();
    let strays = strays
        .filter(|(file, _)| !SHARED.contains(*file) && ![MESSAGES, TICKET, CHECKS].contains(*file));
    for (file, sheet) in strays {
        let opens = file
            .strip_prefix(SCENARIOS)
            .and_then(|flow| pack.flow(flow));
        let opens = opens.is_some_and(|flow| pack.scenarios.iter().any(|s| s.flow == flow));
        if pack.flow(file).is_none() && !opens && !is_of_drills(pack, file) {
            let flows = pack.flows.iter().map(|flow| &*flow.id).take(MAX_GUESSES);
            faults.push(
                Diagnostic::new(Rule::WordsWithoutFlow, sheet.top())
                    .with("file", *file)
                    .meaning(file, flows),
            );
        }
    }
}

/// Whether drills ask for a file of this name.
fn is_of_drills(pack: &Pack, file: &str) -> bool {
    let name = file.strip_prefix(DRILLS);
    name.is_some_and(|name| DRILL_FILES.contains(&name) || pack.flow(name).is_some())
}

/// The program's own files hold the same messages in every language.
fn parity(catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    for file in SHARED {
        let mut all: BTreeMap<(&str, Option<&str>), Span> = BTreeMap::new();
        let mut first = None;
        for sheet in catalog.locales.iter().filter_map(|l| l.sheets.get(file)) {
            first = first.or(Some(sheet.top()));
            for entry in sheet.entries.iter().filter(|e| !e.id.starts_with('-')) {
                for (attribute, text) in texts(entry) {
                    let place = sheet.place(&text.at);
                    all.entry((entry.id, attribute)).or_insert(place);
                }
            }
        }
        let Some(first) = first else { continue };
        for locale in &catalog.locales {
            let Some(sheet) = locale.sheets.get(file) else {
                faults.push(
                    Diagnostic::new(Rule::MissingFile, first)
                        .with("file", format!("locales/{}/{file}.ftl", locale.name)),
                );
                continue;
            };
            // What these must hold is known better.
            if file == "common" || file == ASSETS {
                continue;
            }
            for ((id, attribute), place) in &all {
                let entry = sheet.entry(id);
                let there = entry.is_some_and(|entry| match attribute {
                    Some(attribute) => entry.attribute(attribute).is_some(),
                    None => entry.value.is_some(),
                });
                if !there {
                    let at = entry.map_or(sheet.top(), |entry| sheet.place(&entry.at));
                    faults.push(
                        Diagnostic::new(Rule::MissingString, at)
                            .with("id", name(id, *attribute))
                            .with("locale", locale.name)
                            .with("part", attribute.unwrap_or("title"))
                            .related(*place),
                    );
                }
            }
        }
    }
}

/// Texts of two languages beside each other: the same arguments, and not the same words.
fn compare(catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    let Some((first, others)) = catalog.locales.split_first() else {
        return;
    };
    // Against English, where there is English: it is what translators start from.
    let base = others.iter().find(|l| l.name == "en").unwrap_or(first);
    for locale in &catalog.locales {
        for (file, sheet) in &locale.sheets {
            let words = !SHARED.contains(file) || matches!(*file, "common" | ASSETS);
            let words = words && **file != *MESSAGES;
            if words && locale.tongue() == Tongue::English {
                scripts(locale, sheet, faults);
            }
            if std::ptr::eq(base, locale) {
                continue;
            }
            let Some(other) = base.sheets.get(file) else {
                continue;
            };
            let pair = Pair {
                locale,
                sheet,
                other,
                base,
                words,
            };
            for entry in &sheet.entries {
                if let Some(same) = other.entry(entry.id) {
                    pair.entry(entry, same, faults);
                }
            }
        }
    }
}

struct Pair<'a, 'f> {
    locale: &'a Locale<'f>,
    sheet: &'a Sheet<'f>,
    other: &'a Sheet<'f>,
    base: &'a Locale<'f>,
    /// Whether the texts are sentences; elsewhere commands and names are the same by right.
    words: bool,
}

impl Pair<'_, '_> {
    fn entry(&self, entry: &Entry<'_>, other: &Entry<'_>, faults: &mut Vec<Diagnostic>) {
        for (attribute, text) in texts(entry) {
            let same = match attribute {
                Some(attribute) => other.attribute(attribute).map(|found| &found.text),
                None => other.value.as_ref(),
            };
            if let Some(same) = same {
                self.text(&(entry.id, attribute), text, same, faults);
            }
        }
    }

    fn text(
        &self,
        (id, attribute): &(&str, Option<&str>),
        text: &Text<'_>,
        other: &Text<'_>,
        faults: &mut Vec<Diagnostic>,
    ) {
        if text.args != other.args {
            let list = |text: &Text<'_>| {
                let names: Vec<String> = text.args.iter().map(|arg| format!("${arg}")).collect();
                if names.is_empty() {
                    "none".to_owned()
                } else {
                    names.join(" ")
                }
            };
            faults.push(
                Diagnostic::new(Rule::ArgumentsDiffer, self.sheet.place(&text.at))
                    .with("id", name(id, *attribute))
                    .with("here", list(text))
                    .with("there", list(other))
                    .with("locale", self.base.name)
                    .related(self.other.place(&other.at)),
            );
        }
        let raw = self.sheet.raw(text);
        if self.words
            && raw == self.other.raw(other)
            && Ambiguous::Narrow.width(raw) > MAX_SAME_CELLS
        {
            faults.push(
                Diagnostic::new(Rule::Untranslated, self.sheet.place(&text.at))
                    .with("id", name(id, *attribute))
                    .with("locale", self.locale.name)
                    .with("other", self.base.name)
                    .related(self.other.place(&other.at)),
            );
        }
    }
}

/// Chinese in an English text.
fn scripts(locale: &Locale<'_>, sheet: &Sheet<'_>, faults: &mut Vec<Diagnostic>) {
    for entry in &sheet.entries {
        for (attribute, text) in texts(entry) {
            let raw = sheet.raw(text);
            if raw.is_ascii() {
                continue;
            }
            let foreign = |c: char| matches!(c, '\u{3000}'..='\u{9FFF}' | '\u{FF00}'..='\u{FFEF}');
            let Some(start) = raw.find(foreign) else {
                continue;
            };
            let rest = &raw[start..];
            let len = rest.find(|c| !foreign(c)).unwrap_or(rest.len());
            let at = text.at.start + start;
            faults.push(
                Diagnostic::new(Rule::MixedScript, sheet.place(&(at..at + len)))
                    .with("id", name(entry.id, attribute))
                    .with("locale", locale.name)
                    .with("text", &rest[..len]),
            );
        }
    }
}
