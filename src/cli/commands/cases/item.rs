//! A case of the list, for machines and spreadsheets.

use serde::Serialize;

use crate::{
    app::{
        ActiveCase,
        messages::say,
        ticket::{Ticket, outcome_named, passed_to},
    },
    cases::{PassedTo, Record, Row, clock},
    cli::setup::Setup,
    layout::clean,
    pack::{Kind, Pack},
    redact,
    session::{CLAIMS, Entry},
    words::Words,
};

/// What is told of a case. Keys are only added, at the end: spreadsheets have the columns in this order.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    number: String,
    id: String,
    began: String,
    last: String,
    flow: String,
    trouble: String,
    step: String,
    outcome: &'static str,
    outcome_label: String,
    closed: bool,
    talk_seconds: u64,
    wait_seconds: u64,
    hold_seconds: u64,
    merchant: Option<String>,
    shop: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    terminal: Option<String>,
    code: Option<String>,
    screen_text: Option<String>,
    cause: Option<String>,
    cause_label: Option<String>,
    payment: Option<String>,
    payment_label: Option<String>,
    passed_to: Option<&'static str>,
    passed_to_label: Option<String>,
    call_back: Option<String>,
    on_hold: Option<String>,
    role: String,
    lang: String,
    desk: &'static str,
    agent: Option<String>,
    opening: Option<String>,
    no_hits: Vec<String>,
    screens: usize,
    gates: usize,
    taken_over: bool,
}

impl Item {
    /// What is told of a case: `row` as it stands in the list, `record` as it was kept, replayed beside `fresh`.
    pub fn of(setup: &Setup, fresh: &ActiveCase, row: &Row, record: &Record) -> Self {
        let (words, pack) = (&setup.words, &*setup.content.pack);
        let (replayed, _) = fresh.replayed(record.clone());
        let ticket = Ticket::of(&replayed, words);
        let (cause, cause_label) = halves(ticket.cause.map(|cause| (cause.id, cause.label)));
        let payment = ticket.facts.into_iter().find(|fact| fact.id == "pay");
        let payment = payment.map(|fact| (fact.value, fact.value_label.unwrap_or_default()));
        let (payment, payment_label) = halves(payment);
        let field = |id: &str| record.field(id).map(|value| told(&value));
        let searches = &record.searches;
        let opening = searches.iter().find(|searched| searched.taken.is_some());
        let no_hits = searches.iter().filter(|searched| !searched.hit);
        let passed_on = record.passed_to();
        let agent = Some(&record.station.agent).filter(|agent| !agent.is_empty());
        Self {
            number: row.number.spoken(),
            id: row.id.to_string(),
            began: clock::exact(row.began),
            last: clock::exact(row.touched),
            // A store may have been tampered with; a line end in it would begin another line of the list.
            flow: clean(&row.flow).into_owned(),
            trouble: trouble(setup, &row.flow),
            step: clean(&row.place).into_owned(),
            outcome: row.outcome.id(),
            outcome_label: outcome_named(words, row.outcome).label,
            closed: row.closed,
            talk_seconds: row.talk / 1000,
            wait_seconds: row.wait / 1000,
            hold_seconds: record.hold_time / 1000,
            merchant: field("merchant-no"),
            shop: field("shop-name"),
            phone: field("callback-phone"),
            terminal: field("terminal-no"),
            code: record.code().map(|code| told(&code)),
            screen_text: field("screen-text"),
            cause,
            cause_label,
            payment,
            payment_label,
            passed_to: passed_on.map(PassedTo::id),
            passed_to_label: passed_on.map(|to| passed_to(words, to)),
            call_back: record.call_back().map(clock::exact),
            on_hold: row.on_hold.map(clock::exact),
            role: clean(&record.role).into_owned(),
            lang: clean(&record.lang).into_owned(),
            desk: record.station.desk.id(),
            agent: agent.map(|agent| told(agent)),
            opening: opening.map(|searched| told(&searched.text)),
            no_hits: no_hits.map(|searched| told(&searched.text)).collect(),
            screens: screens(pack, record),
            gates: gates(pack, record),
            taken_over: record.origin.is_some(),
        }
    }

    /// The columns of a spreadsheet.
    pub const COLUMNS: [&str; 33] = [
        "number",
        "id",
        "began",
        "last",
        "flow",
        "trouble",
        "step",
        "outcome",
        "outcome-label",
        "closed",
        "talk-seconds",
        "wait-seconds",
        "hold-seconds",
        "merchant",
        "shop",
        "phone",
        "terminal",
        "code",
        "screen-text",
        "cause",
        "payment",
        "passed-to",
        "call-back",
        "on-hold",
        "role",
        "lang",
        "desk",
        "agent",
        "opening",
        "no-hits",
        "screens",
        "gates",
        "taken-over",
    ];

    /// The same for a spreadsheet, in words where the program has some.
    pub fn cells(self, words: &Words) -> Vec<String> {
        let text = Option::unwrap_or_default;
        let yes = if self.taken_over {
            "cases-yes"
        } else {
            "cases-no"
        };
        let cells: [String; Self::COLUMNS.len()] = [
            self.number,
            self.id,
            self.began,
            self.last,
            self.flow,
            self.trouble,
            self.step,
            self.outcome.to_owned(),
            self.outcome_label,
            self.closed.to_string(),
            self.talk_seconds.to_string(),
            self.wait_seconds.to_string(),
            self.hold_seconds.to_string(),
            text(self.merchant),
            text(self.shop),
            text(self.phone),
            text(self.terminal),
            text(self.code),
            text(self.screen_text),
            text(self.cause_label),
            text(self.payment_label),
            text(self.passed_to_label),
            text(self.call_back),
            text(self.on_hold),
            role(words, self.role),
            self.lang,
            say(words, &format!("cases-desk-{}", self.desk)),
            text(self.agent),
            text(self.opening),
            self.no_hits.join(" | "),
            self.screens.to_string(),
            self.gates.to_string(),
            say(words, yes),
        ];
        cells.into()
    }
}

/// The trouble that a flow is about, in words.
pub fn trouble(setup: &Setup, flow: &str) -> String {
    if setup.content.pack.flow(flow).is_none() {
        return clean(flow).into_owned();
    }
    setup.words.get(flow, "flow", None, None).text
}

/// What was typed or set, fit to be told: kept by a version that knew less of what must not be kept, perhaps; and a
/// file may have been tampered with.
pub fn told(text: &str) -> String {
    clean(&redact::keep(text).text).into_owned()
}

fn halves(pair: Option<(String, String)>) -> (Option<String>, Option<String>) {
    pair.unzip()
}

fn role(words: &Words, id: String) -> String {
    match crate::settings::Role::named(&id) {
        Some(role) => say(words, &format!("cases-role-{}", role.id())),
        None => id,
    }
}

/// How many screens were answered at this desk: what came with a hand-over code was answered elsewhere.
fn screens(pack: &Pack, record: &Record) -> usize {
    let before = record.origin.as_ref().map_or(0, |origin| origin.turns);
    let own = record.log.iter().skip(before);
    let answered = own.filter(|turn| match &turn.entry {
        Entry::Answer { node, .. } => node != CLAIMS,
        Entry::Fields { node, .. } => pack
            .node(node)
            .is_some_and(|node| matches!(pack[node].kind, Kind::Form { .. })),
        Entry::Jump { .. }
        | Entry::Stop { .. }
        | Entry::TakenOver(_)
        | Entry::Recheck(_)
        | Entry::Given(_) => false,
    });
    answered.count()
}

/// How many times a gate was entered, with the one that the case stands in.
fn gates(pack: &Pack, record: &Record) -> usize {
    let nodes = record.log.iter().filter_map(|turn| turn.entry.node());
    let mut entered = 0;
    let mut before = None;
    for node in nodes.chain([&*record.place]) {
        let flow = node.split('/').next().and_then(|flow| pack.flow(flow));
        let gate = flow.filter(|flow| pack[*flow].gate);
        entered += usize::from(gate.is_some() && gate != before);
        before = gate;
    }
    entered
}
