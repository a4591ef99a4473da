//! Second pass: names become indices, and every name that leads nowhere is a fault.

use std::collections::HashMap;

use super::{
    codes::{self, RawCodes, RawMessage, RawReading},
    diagnostic::{Diagnostic, Span},
    evidence::{self, RawEvidence},
    files::{Files, MANIFEST},
    model::{
        Answer, Bundle, BundleIx, Cause, Code, CodeIx, Contact, ContactIx, Derivation, Fact,
        FactIx, Field, FieldIx, Flow, FlowIx, Ground, Id, Kind, Lookup, Meaning, Need, Node,
        NodeIx, Pack, Picture, PictureIx, Probe, Reading, Risk, RiskIx, Scenario, ScreenMessage,
        Setting, Settings, Speech, Suggested, Temptation, TrueAnswer, TrueField, ValueIx,
    },
    raw::{
        RawAnswer, RawBundle, RawBundles, RawContact, RawDrills, RawFact, RawFlow, RawKind,
        RawNeed, RawNode, RawRisk, RawSetting, RawSpeech, RawUnsure,
    },
    rule::Rule,
    scenarios::RawScenario,
    toml::{Named, Reader},
};

/// The most answers a node may have: one for each digit key from 1 to 9.
pub const MAX_ANSWERS: usize = 9;

/// Reads and resolves all content files.
///
/// # Errors
/// Every fault found; places index [`Files::paths`].
pub fn load(files: &Files) -> Result<Pack, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let mut flows = Vec::new();
    let mut facts = Vec::new();
    let mut risks = Vec::new();
    let mut evidence = RawEvidence::default();
    let mut contacts = Vec::new();
    let mut bundles = RawBundles::default();
    let mut pictures = Vec::new();
    let mut codes = None;
    let mut messages = Vec::new();
    let mut drills = RawDrills::default();
    let mut scenarios = Vec::new();
    let mut scenario_faults = Vec::new();
    for (at, path) in files.paths().into_iter().enumerate() {
        let text = files.get(path).unwrap_or_default();
        let of_scenarios = path.starts_with("assets/scenarios/") || path == "assets/drills.toml";
        let faults = if of_scenarios {
            &mut scenario_faults
        } else {
            &mut faults
        };
        let mut reader = Reader::new(u16::try_from(at).unwrap_or(u16::MAX), faults);
        match path {
            MANIFEST => {
                reader.manifest(text);
            }
            "assets/facts.toml" => facts = reader.facts(text),
            "assets/safety.toml" => risks = reader.risks(text),
            "assets/evidence.toml" => evidence = reader.evidence(text),
            "assets/contacts.toml" => contacts = reader.contacts(text),
            "assets/bundles.toml" => bundles = reader.bundles(text),
            "assets/codes.toml" => codes = Some(reader.codes(text)),
            "assets/messages.toml" => messages = reader.messages(text),
            "assets/drills.toml" => drills = reader.drills(text),
            _ => {
                if let Some(id) = between(path, "flows/", ".toml") {
                    flows.push(reader.flow(id, text));
                } else if let Some(flow) = between(path, "assets/scenarios/", ".toml") {
                    scenarios.extend(reader.scenarios(flow, text));
                } else if let Some(id) = between(path, "assets/pictures/", ".txt") {
                    pictures.push(Picture {
                        id: id.into(),
                        lines: text.lines().map(|line| line.trim_end().into()).collect(),
                        place: reader.top(),
                    });
                }
            }
        }
    }
    // The files are in the order of their paths, where `a-b.toml` precedes `a.toml`.
    flows.sort_by(|a: &RawFlow, b| a.id.cmp(&b.id));
    if let Some(codes) = &codes {
        codes.check(&mut faults);
        let made = codes.flow(&mut faults);
        match flows.binary_search_by(|flow| flow.id.cmp(&made.id)) {
            Ok(at) => {
                faults.push(
                    Diagnostic::new(Rule::ReservedId, flows[at].place).with("id", &*flows[at].id),
                );
            }
            Err(at) => flows.insert(at, made),
        }
    }
    let mut resolver = Resolver::new(&flows, &facts, pictures, faults);
    let mut pack = resolver.resolve(&Raw {
        flows: &flows,
        facts: &facts,
        risks: &risks,
        evidence: &evidence,
        contacts: &contacts,
        bundles: &bundles,
        codes: codes.as_ref(),
        messages: &messages,
    });
    let mut faults = std::mem::take(&mut resolver.faults);
    if faults.is_empty() {
        for scenario in &scenarios {
            resolver.scenario(&flows, scenario, &mut pack);
        }
        resolver.drills(&drills, &mut pack);
        pack.scenario_faults = scenario_faults;
        pack.scenario_faults.append(&mut resolver.faults);
        Ok(pack)
    } else {
        faults.sort_by_key(|fault| fault.place);
        Err(faults)
    }
}

/// Whether a pack stands by itself: nothing of the default pack shows through it.
#[must_use]
pub fn is_whole(manifest: &str) -> bool {
    Reader::new(0, &mut Vec::new()).manifest(manifest)
}

fn between<'p>(path: &'p str, prefix: &str, suffix: &str) -> Option<&'p str> {
    path.strip_prefix(prefix)?
        .strip_suffix(suffix)
        .filter(|id| !id.contains('/'))
}

/// All files as written.
struct Raw<'r> {
    flows: &'r [RawFlow],
    facts: &'r [RawFact],
    risks: &'r [RawRisk],
    evidence: &'r RawEvidence,
    contacts: &'r [RawContact],
    bundles: &'r RawBundles,
    codes: Option<&'r RawCodes>,
    messages: &'r [RawMessage],
}

fn ids(names: &[Named]) -> Vec<Id> {
    names.iter().map(|name| name.text.as_str().into()).collect()
}

struct Resolver<'r> {
    faults: Vec<Diagnostic>,
    compared: usize,
    flows: HashMap<&'r str, FlowIx>,
    /// The nodes of each flow, with the place that a second one of the name is told of.
    nodes: Vec<HashMap<&'r str, (NodeIx, Span)>>,
    starts: Vec<Option<NodeIx>>,
    facts: HashMap<&'r str, FactIx>,
    risks: HashMap<&'r str, RiskIx>,
    contacts: HashMap<&'r str, ContactIx>,
    fields: HashMap<&'r str, FieldIx>,
    bundles: HashMap<&'r str, BundleIx>,
    pack: Pack,
}

/// Names that are compared for "did you mean" before it is given up: in a file that is wrong all over, each name would
/// be compared with every other.
const MAX_COMPARED: usize = 500_000;

impl<'r> Resolver<'r> {
    fn new(
        flows: &'r [RawFlow],
        facts: &'r [RawFact],
        pictures: Vec<Picture>,
        faults: Vec<Diagnostic>,
    ) -> Self {
        let mut this = Self {
            faults,
            compared: 0,
            flows: HashMap::new(),
            nodes: Vec::new(),
            starts: Vec::new(),
            facts: HashMap::new(),
            risks: HashMap::new(),
            contacts: HashMap::new(),
            fields: HashMap::new(),
            bundles: HashMap::new(),
            pack: Pack {
                pictures,
                ..Pack::default()
            },
        };
        let mut count = 0;
        for (at, flow) in flows.iter().enumerate() {
            this.flows.insert(&flow.id, FlowIx::new(at));
            let mut names: HashMap<&str, (NodeIx, Span)> = HashMap::new();
            for node in &flow.nodes {
                let ix = NodeIx::new(count);
                count += 1;
                let (first, place) = *names.entry(&node.id.text).or_insert((ix, node.id.place));
                if first != ix {
                    let fault = Diagnostic::new(Rule::DuplicateId, node.id.place)
                        .with("id", &*node.id.text)
                        .related(place);
                    this.faults.push(fault);
                }
            }
            this.nodes.push(names);
        }
        for (at, fact) in facts.iter().enumerate() {
            this.facts.insert(&fact.id.text, FactIx::new(at));
        }
        for (at, flow) in flows.iter().enumerate() {
            // The codes are a flow without a beginning: they are asked for in one that an author wrote.
            let made = flow
                .nodes
                .iter()
                .all(|node| !matches!(node.speech, RawSpeech::Own));
            let start = flow.start.as_ref().and_then(|start| {
                if made {
                    Some(this.target(flow, start))
                } else {
                    this.own_step(at, flow, start)
                }
            });
            this.starts.push(start);
        }
        this
    }

    /// A step of this flow: `step`, or `flow/step` with its own name.
    fn own_step(&mut self, at: usize, flow: &RawFlow, name: &Named) -> Option<NodeIx> {
        let step = name.text.strip_prefix(&*flow.id);
        let step = step.and_then(|rest| rest.strip_prefix('/'));
        let step = step.unwrap_or(&name.text);
        if let Some((ix, _)) = self.nodes[at].get(step) {
            return Some(*ix);
        }
        let other = name.text.split('/').next().unwrap_or_default();
        if self.flows.contains_key(other) {
            let fault = Diagnostic::new(Rule::StartElsewhere, name.place);
            self.faults.push(fault.with("name", &*name.text));
            return None;
        }
        Some(self.target(flow, name))
    }

    /// Whether a name may still be compared with so many others.
    const fn may_guess(&mut self, names: usize) -> bool {
        self.compared = self.compared.saturating_add(names);
        self.compared <= MAX_COMPARED
    }

    fn unknown<'c>(&mut self, rule: Rule, name: &Named, known: impl IntoIterator<Item = &'c str>) {
        self.faults.push(
            Diagnostic::new(rule, name.place)
                .with("name", &*name.text)
                .meaning(&name.text, known),
        );
    }

    /// `node` of this flow, `flow`, or `flow/node`.
    fn target(&mut self, here: &RawFlow, name: &Named) -> NodeIx {
        let local = self
            .flows
            .get(&*here.id)
            .and_then(|flow| self.nodes[flow.at()].get(&*name.text));
        if let Some((ix, _)) = local {
            return *ix;
        }
        let (flow, node) = name
            .text
            .split_once('/')
            .map_or((&*name.text, None), |(flow, node)| (flow, Some(node)));
        let found = self.flows.get(flow).copied();
        match (found, node) {
            (Some(flow), None) => {
                // A flow's own start is resolved before any other target.
                return self
                    .starts
                    .get(flow.at())
                    .copied()
                    .flatten()
                    .unwrap_or(NodeIx::UNRESOLVED);
            }
            (Some(flow), Some(node)) => {
                if let Some((ix, _)) = self.nodes[flow.at()].get(node) {
                    return *ix;
                }
                let guess = self.may_guess(self.nodes[flow.at()].len());
                let known: Vec<String> = self.nodes[flow.at()]
                    .keys()
                    .filter(|_| guess)
                    .map(|known| format!("{}/{known}", name.text.split('/').next().unwrap_or("")))
                    .collect();
                self.unknown(Rule::UnknownTarget, name, known.iter().map(String::as_str));
            }
            (None, _) => {
                let own = self.flows.get(&*here.id).map(|flow| flow.at());
                let own = own.and_then(|at| self.nodes.get(at));
                let steps = own.map_or(0, HashMap::len);
                let known: Vec<&'r str> = if self.may_guess(steps + self.flows.len()) {
                    let own = self.flows.get(&*here.id).map(|flow| flow.at());
                    let own = own.and_then(|at| self.nodes.get(at));
                    let steps = own.into_iter().flat_map(HashMap::keys);
                    steps.chain(self.flows.keys()).copied().collect()
                } else {
                    Vec::new()
                };
                self.unknown(Rule::UnknownTarget, name, known);
            }
        }
        NodeIx::UNRESOLVED
    }

    fn by_name<I: Copy>(
        &mut self,
        rule: Rule,
        table: fn(&Self) -> &HashMap<&'r str, I>,
        name: &Named,
    ) -> Option<I> {
        let found = table(self).get(&*name.text).copied();
        if found.is_none() {
            let guess = self.may_guess(table(self).len());
            let known = table(self).keys().copied().filter(|_| guess);
            let known: Vec<&str> = known.collect();
            self.unknown(rule, name, known);
        }
        found
    }

    fn fact(&mut self, name: &Named) -> Option<FactIx> {
        self.by_name(Rule::UnknownFact, |this| &this.facts, name)
    }

    fn value(&mut self, fact: FactIx, name: &Named) -> Option<ValueIx> {
        let value = self.pack[fact].value(&name.text);
        if value.is_none() {
            let known = &self.pack[fact];
            let fault = Diagnostic::new(Rule::UnknownValue, name.place)
                .with("name", &*name.text)
                .with("fact", &*known.id)
                .with("choices", known.values.join(", "))
                .meaning(&name.text, known.values.iter().map(|id| &**id));
            self.faults.push(fault);
        }
        value
    }

    fn setting(&mut self, raw: &RawSetting) -> Option<Setting> {
        let fact = self.fact(&raw.fact)?;
        let value = self.value(fact, &raw.value)?;
        Some(Setting { fact, value })
    }

    fn need(&mut self, raw: &RawNeed) -> Option<Need> {
        let fact = self.fact(&raw.fact)?;
        let values = raw.values.iter().filter_map(|name| self.value(fact, name));
        Some(Need {
            fact,
            values: values.collect(),
        })
    }

    fn settings(&mut self, raw: &[RawSetting]) -> Settings {
        raw.iter().filter_map(|raw| self.setting(raw)).collect()
    }

    fn answer(&mut self, flow: &RawFlow, raw: &RawAnswer) -> Answer {
        Answer {
            id: raw.id.text.as_str().into(),
            to: self.target(flow, &raw.to),
            set: self.settings(&raw.set),
            worst: raw.worst,
            place: raw.id.place,
        }
    }

    fn way_on(&mut self, flow: &RawFlow, raw: Option<&RawAnswer>, node: &RawNode) -> Answer {
        raw.map_or_else(
            // Already reported as missing.
            || Answer {
                id: "next".into(),
                to: NodeIx::UNRESOLVED,
                set: Settings::new(),
                worst: false,
                place: node.id.place,
            },
            |raw| self.answer(flow, raw),
        )
    }

    fn resolve(&mut self, raw: &Raw<'r>) -> Pack {
        self.facts_first(raw.facts);
        self.assets(raw);
        self.derivations(raw.evidence);
        let home = self.home_stop(raw.flows);
        for (at, flow) in raw.flows.iter().enumerate() {
            self.flow(FlowIx::new(at), flow, home);
        }
        if self.faults.is_empty() {
            self.stops(raw.flows);
        }
        if let Some(codes) = raw.codes {
            self.codes(codes);
        }
        for message in raw.messages {
            let to = self.place_named(&message.to);
            let says = self.settings(&message.says);
            if let Some(answer) = &message.answer
                && to != NodeIx::UNRESOLVED
            {
                let known = self.pack[to].answers().map(|answer| answer.id.clone());
                let known: Vec<Id> = known.collect();
                if !known.iter().any(|id| **id == *answer.text) {
                    self.unknown(Rule::UnknownAnswer, answer, known.iter().map(|id| &**id));
                }
            }
            self.pack.messages.push(ScreenMessage {
                id: message.id.text.as_str().into(),
                category: message.category.text.as_str().into(),
                to,
                answer: message
                    .answer
                    .as_ref()
                    .map(|answer| answer.text.as_str().into()),
                says,
                sources: ids(&message.sources),
                printed: message.printed,
                verified: message.verified,
                place: message.id.place,
            });
        }
        std::mem::take(&mut self.pack)
    }

    fn derivations(&mut self, raw: &RawEvidence) {
        for rule in &raw.rules {
            let Some(fact) = self.fact(&rule.fact) else {
                continue;
            };
            let value = self.value(fact, &rule.is);
            let when: Vec<Need> = rule.when.iter().filter_map(|raw| self.need(raw)).collect();
            let Some(value) = value else { continue };
            self.pack.derivations.push(Derivation {
                id: rule.id.text.as_str().into(),
                setting: Setting { fact, value },
                when,
                place: rule.id.place,
            });
        }
        for meaning in &raw.meanings {
            let Some(fact) = self.fact(&meaning.fact) else {
                continue;
            };
            if let Some(value) = self.value(fact, &meaning.value) {
                let of = Meaning {
                    last: meaning.last.clone(),
                    older: meaning.older.clone(),
                    some: meaning.some.clone(),
                };
                let setting = Setting { fact, value };
                self.pack.evidence.meanings.push((setting, of));
            }
        }
        for (name, effect) in &raw.effects {
            if name.text.contains('/') {
                let node = self.place_named(name);
                self.pack.evidence.nodes.push((node, *effect));
            } else {
                let risk = self.by_name(Rule::UnknownRisk, |this| &this.risks, name);
                let risk = risk.map(|risk| (risk, *effect));
                self.pack.evidence.risks.extend(risk);
            }
        }
        self.pack.evidence.survives.clone_from(&raw.survives);
        for raw in &raw.grounds {
            let (node, answer) = match evidence::answer_of(&raw.answer) {
                Some((node, answer)) => (self.place_named(&node), answer),
                None => (self.place_named(&raw.answer), ""),
            };
            let says = self.settings(&raw.says);
            self.pack.evidence.grounds.push(Ground {
                node,
                answer: answer.into(),
                says,
                why: raw.why.clone(),
            });
        }
    }

    /// Adds a scenario, unless something that it names is not there.
    fn scenario(&mut self, flows: &[RawFlow], raw: &RawScenario, pack: &mut Pack) {
        let before = self.faults.len();
        // Facts are looked up in the pack.
        std::mem::swap(&mut self.pack, pack);
        let scenario = self.read_scenario(flows, raw);
        std::mem::swap(&mut self.pack, pack);
        let sound = self.faults.len() == before;
        pack.scenarios.extend(scenario.filter(|_| sound));
    }

    /// Adds what drills offer, unless something that it names is not there.
    fn drills(&mut self, raw: &RawDrills, pack: &mut Pack) {
        std::mem::swap(&mut self.pack, pack);
        let ids = |names: &[Named]| names.iter().map(|name| name.text.as_str().into()).collect();
        for wrong in &raw.wrong {
            let before = self.faults.len();
            let flows = wrong.flows.iter();
            let flows: Vec<FlowIx> = flows
                .filter_map(|flow| self.by_name(Rule::UnknownFlow, |this| &this.flows, flow))
                .collect();
            let prevented_by = self.place_named(&wrong.prevented_by);
            if self.faults.len() == before {
                self.pack.temptations.push(Temptation {
                    id: wrong.id.text.as_str().into(),
                    flows,
                    prevented_by,
                    sources: ids(&wrong.sources),
                    place: wrong.id.place,
                });
            }
        }
        for (name, sources) in &raw.risks {
            if let Some(risk) = self.by_name(Rule::UnknownRisk, |this| &this.risks, name) {
                self.pack.risk_sources.push((risk, ids(sources)));
            }
        }
        std::mem::swap(&mut self.pack, pack);
    }

    fn read_scenario(&mut self, flows: &[RawFlow], raw: &RawScenario) -> Option<Scenario> {
        let Some(at) = self.flows.get(&*raw.flow).copied() else {
            let name = Named {
                text: raw.flow.clone(),
                place: raw.id.place,
            };
            self.unknown(Rule::UnknownFlow, &name, flows.iter().map(|flow| &*flow.id));
            return None;
        };
        let flow = &flows[at.at()];
        let start = match &raw.start {
            Some(start) => self.target(flow, start),
            None => self.starts[at.at()].unwrap_or(NodeIx::UNRESOLVED),
        };
        let end = raw.end.as_ref()?;
        let answers = raw.answers.iter().map(|(node, answers)| TrueAnswer {
            node: self.target(flow, node),
            answers: answers
                .iter()
                .map(|answer| (answer.text.as_str().into(), answer.place))
                .collect(),
            place: node.place,
        });
        let answers = answers.collect();
        let fields = raw.fields.iter().filter_map(|(name, text)| {
            let field = self.by_name(Rule::UnknownField, |this| &this.fields, name)?;
            Some(TrueField {
                field,
                text: text.text.clone(),
                place: name.place,
            })
        });
        let fields = fields.collect();
        let fixes = raw.fixes.iter();
        let fixes = fixes.map(|name| (self.target(flow, name), name.place));
        Some(Scenario {
            id: raw.id.text.as_str().into(),
            flow: at,
            start,
            fixes: fixes.collect(),
            end: self.target(flow, end),
            truth: self.settings(&raw.truth),
            answers,
            fields,
            screens: raw.screens,
            place: raw.id.place,
            end_place: end.place,
        })
    }

    fn codes(&mut self, codes: &RawCodes) {
        if let Some(field) = &codes.field {
            self.pack.code_field = self.by_name(Rule::UnknownField, |this| &this.fields, field);
        }
        for code in &codes.codes {
            let entry = self.code_entry(&code.text.text);
            let readings = code.readings.iter().map(|raw| self.reading(raw)).collect();
            self.pack.codes.push(Code {
                text: code.text.text.as_str().into(),
                entry,
                readings,
                place: code.text.place,
            });
        }
    }

    /// The node that reads a code: it was made together with the others, so it is there.
    fn code_entry(&self, code: &str) -> NodeIx {
        let flow = self.flows.get(codes::FLOW);
        let nodes = flow.and_then(|flow| self.nodes.get(flow.at()));
        let node = nodes.and_then(|nodes| nodes.get(&*code.to_lowercase()));
        node.map_or(NodeIx::UNRESOLVED, |(node, _)| *node)
    }

    fn reading(&mut self, raw: &RawReading) -> Reading {
        Reading {
            id: raw.id.as_str().into(),
            answer: raw.answer.as_str().into(),
            who: raw.who.as_ref().map(|who| who.text.as_str().into()),
            severity: raw.severity,
            outcome: raw.outcome.text.as_str().into(),
            advice: raw.advice.text.as_str().into(),
            to: self.place_named(&raw.to),
            scopes: ids(&raw.scopes),
            channels: ids(&raw.channels),
            regions: ids(&raw.regions),
            sources: ids(&raw.sources),
            verified: raw.verified,
            place: raw.place,
        }
    }

    /// A target that an asset names: there is no flow "here".
    fn place_named(&mut self, name: &Named) -> NodeIx {
        let nowhere = RawFlow {
            id: String::new(),
            place: Span::default(),
            start: None,
            stop: None,
            says: Vec::new(),
            by_search: false,
            causes: Vec::new(),
            nodes: Vec::new(),
        };
        self.target(&nowhere, name)
    }

    fn facts_first(&mut self, facts: &[RawFact]) {
        for fact in facts {
            if fact.values.len() >= usize::from(u8::MAX) {
                self.faults.push(
                    Diagnostic::new(Rule::TooManyValues, fact.id.place).with("id", &*fact.id.text),
                );
            }
            self.pack.facts.push(Fact {
                id: fact.id.text.as_str().into(),
                values: fact.values.iter().map(|v| v.text.as_str().into()).collect(),
                gate: None,
                blocked: None,
                also: Vec::new(),
                shop: fact.shop.as_ref().map(|key| key.text.as_str().into()),
                if_set: None,
                place: fact.id.place,
            });
        }
    }

    fn assets(&mut self, raw: &Raw<'r>) {
        let Raw {
            flows,
            facts,
            risks,
            contacts,
            bundles,
            ..
        } = *raw;
        for (at, fact) in facts.iter().enumerate() {
            if let Some(gate) = &fact.gate {
                let flow = self.by_name(Rule::UnknownFlow, |this| &this.flows, gate);
                self.pack.facts[at].gate = flow;
                let passes = flow.is_some_and(|flow| {
                    let nodes = &flows[flow.at()].nodes;
                    nodes.iter().any(|n| matches!(n.kind, RawKind::Pass { .. }))
                });
                if flow.is_some() && !passes {
                    self.faults.push(
                        Diagnostic::new(Rule::NotAGate, gate.place).with("flow", &*gate.text),
                    );
                }
            }
            if let Some(blocked) = &fact.blocked {
                self.pack.facts[at].blocked = Some(self.place_named(blocked));
            }
            if let Some(name) = &fact.if_set {
                let known = &mut self.pack.facts[at];
                known.if_set = known.value(&name.text);
                if known.if_set.is_none() {
                    let values: Vec<&str> = known.values.iter().map(|value| &**value).collect();
                    let fault = Diagnostic::new(Rule::UnknownChoice, name.place)
                        .with("name", &*name.text)
                        .with("choices", values.join(", "))
                        .meaning(&name.text, values);
                    self.faults.push(fault);
                }
            }
            for flow in &fact.also {
                let flow = self.by_name(Rule::UnknownFlow, |this| &this.flows, flow);
                self.pack.facts[at].also.extend(flow);
            }
        }
        for risk in risks {
            let needs: Vec<Need> = risk.needs.iter().filter_map(|raw| self.need(raw)).collect();
            for raw in &risk.needs {
                let Some(fact) = self.facts.get(&*raw.fact.text) else {
                    continue;
                };
                let fact = &self.pack[*fact];
                if fact.gate.is_none() || fact.blocked.is_none() {
                    self.faults.push(
                        Diagnostic::new(Rule::FactWithoutGate, raw.fact.place)
                            .with("fact", &*raw.fact.text)
                            .with("risk", &*risk.id.text)
                            .related(fact.place),
                    );
                }
            }
            let clears = risk.clears.iter().filter_map(|f| self.fact(f)).collect();
            let leaves = self.settings(&risk.leaves);
            self.risks
                .insert(&risk.id.text, RiskIx::new(self.pack.risks.len()));
            self.pack.risks.push(Risk {
                id: risk.id.text.as_str().into(),
                needs,
                clears,
                leaves,
                place: risk.id.place,
            });
        }
        for (at, contact) in contacts.iter().enumerate() {
            self.contacts.insert(&contact.id.text, ContactIx::new(at));
            self.pack.contacts.push(Contact {
                id: contact.id.text.as_str().into(),
                caller: contact.caller,
                acquirer: contact.acquirer,
                place: contact.id.place,
            });
        }
        for (at, field) in bundles.fields.iter().enumerate() {
            self.fields.insert(&field.id.text, FieldIx::new(at));
            self.pack.fields.push(Field {
                id: field.id.text.as_str().into(),
                kind: field.kind,
                shop: field.shop.as_ref().map(|key| key.text.as_str().into()),
                place: field.id.place,
            });
        }
        self.bundles(&bundles.bundles);
    }

    /// A bundle may extend one that is further down in the file.
    fn bundles(&mut self, bundles: &'r [RawBundle]) {
        for (at, bundle) in bundles.iter().enumerate() {
            self.bundles.insert(&bundle.id.text, BundleIx::new(at));
            self.pack.bundles.push(Bundle {
                id: bundle.id.text.as_str().into(),
                fields: Vec::new(),
                needs: Vec::new(),
                place: bundle.id.place,
            });
        }
        let bases: Vec<Option<BundleIx>> = bundles
            .iter()
            .map(|bundle| {
                let base = bundle.extends.as_ref()?;
                self.by_name(Rule::UnknownBundle, |this| &this.bundles, base)
            })
            .collect();
        // Whether the bundle, or one that it extends, says what is needed.
        let mut says = vec![false; bundles.len()];
        let mut met = vec![false; bundles.len()];
        let mut done = vec![false; bundles.len()];
        for first in 0..bundles.len() {
            let mut open = Vec::new();
            let mut next = Some(first);
            while let Some(at) = next.filter(|at| !done[*at]) {
                if met[at] {
                    if let Some(base) = open
                        .last()
                        .and_then(|at: &usize| bundles[*at].extends.as_ref())
                    {
                        let fault = Diagnostic::new(Rule::BundleCircle, base.place);
                        self.faults.push(fault.with("name", &*base.text));
                    }
                    break;
                }
                met[at] = true;
                open.push(at);
                next = bases[at].map(BundleIx::at);
            }
            while let Some(at) = open.pop() {
                let base = bases[at].filter(|base| done[base.at()]);
                let mut fields = base.map_or_else(Vec::new, |base| self.pack[base].fields.clone());
                for name in &bundles[at].fields {
                    if let Some(field) = self.by_name(Rule::UnknownField, |this| &this.fields, name)
                        && !fields.contains(&field)
                    {
                        fields.push(field);
                    }
                }
                let mut needs = match base {
                    Some(base) if says[base.at()] => self.pack[base].needs.clone(),
                    Some(_) | None => Vec::new(),
                };
                says[at] = bundles[at].needs.is_some() || base.is_some_and(|base| says[base.at()]);
                for name in bundles[at].needs.iter().flatten() {
                    let known = self.by_name(Rule::UnknownField, |this| &this.fields, name);
                    // What is needed belongs to the bundle, whether it is listed there or not.
                    if let Some(field) = known {
                        if !fields.contains(&field) {
                            fields.push(field);
                        }
                        if !needs.contains(&field) {
                            needs.push(field);
                        }
                    }
                }
                if !says[at] {
                    needs.clone_from(&fields);
                }
                self.pack.bundles[at].fields = fields;
                self.pack.bundles[at].needs = needs;
                done[at] = true;
            }
        }
    }

    /// The stop of `start`, which flows without one of their own use.
    fn home_stop(&mut self, flows: &[RawFlow]) -> NodeIx {
        let start = flows.iter().find(|flow| flow.id == "start");
        if let Some(flow) = start
            && let Some(stop) = &flow.stop
        {
            return self.target(flow, stop);
        }
        let place = start.map(|flow| flow.place).unwrap_or_default();
        self.faults.push(Diagnostic::new(Rule::NoStart, place));
        NodeIx::UNRESOLVED
    }

    /// "Stop here" leads to a flow's stop at once, past every gate: it must be a call without a risk.
    fn stops(&mut self, flows: &[RawFlow]) {
        for (flow, raw) in self.pack.flows.iter().zip(flows) {
            let Some(name) = &raw.stop else {
                continue;
            };
            // A name that did not resolve is reported already.
            let Some(stop) = self.pack.nodes.get(flow.stop.at()) else {
                continue;
            };
            let fault = if !matches!(stop.kind, Kind::Support { .. }) {
                Diagnostic::new(Rule::StopNotSupport, name.place)
            } else if stop.risks.is_empty() {
                continue;
            } else {
                Diagnostic::new(Rule::StopWithRisk, name.place)
            };
            let fault = fault.with("name", self.pack.path(flow.stop));
            self.faults.push(fault.related(stop.place));
        }
    }

    fn flow(&mut self, ix: FlowIx, flow: &RawFlow, home: NodeIx) {
        let stop = flow
            .stop
            .as_ref()
            .map_or(home, |stop| self.target(flow, stop));
        let first = u32::try_from(self.pack.nodes.len()).unwrap_or(u32::MAX);
        let start = self.starts[ix.at()].unwrap_or(NodeIx::UNRESOLVED);
        let says = self.settings(&flow.says);
        self.pack.flows.push(Flow {
            id: flow.id.as_str().into(),
            start,
            stop,
            causes: flow
                .causes
                .iter()
                .map(|(cause, share)| Cause {
                    id: cause.text.as_str().into(),
                    share: *share,
                    place: cause.place,
                })
                .collect(),
            nodes: first..first,
            gate: false,
            says,
            by_search: flow.by_search,
            place: flow.place,
        });
        for node in &flow.nodes {
            let node = self.node(ix, flow, stop, node);
            self.pack.nodes.push(node);
        }
        let last = u32::try_from(self.pack.nodes.len()).unwrap_or(u32::MAX);
        let gate = flow
            .nodes
            .iter()
            .any(|node| matches!(node.kind, RawKind::Pass { .. }));
        let resolved = &mut self.pack.flows[ix.at()];
        resolved.nodes = first..last;
        resolved.gate = gate;
        if flow.nodes.is_empty() {
            self.faults
                .push(Diagnostic::new(Rule::EmptyFlow, flow.place).with("flow", &*flow.id));
        }
    }

    fn node(&mut self, ix: FlowIx, flow: &RawFlow, stop: NodeIx, node: &RawNode) -> Node {
        let risks = node
            .risks
            .iter()
            .filter_map(|name| self.by_name(Rule::UnknownRisk, |this| &this.risks, name))
            .collect();
        let picture = node.picture.as_ref().and_then(|name| {
            let pictures = &self.pack.pictures;
            let found = pictures.iter().position(|p| *p.id == *name.text);
            if found.is_none() {
                let known: Vec<_> = pictures.iter().map(|p| p.id.clone()).collect();
                self.unknown(Rule::UnknownPicture, name, known.iter().map(|id| &**id));
            }
            found.map(PictureIx::new)
        });
        let fills = node.fills.as_ref();
        let fills =
            fills.and_then(|name| self.by_name(Rule::UnknownField, |this| &this.fields, name));
        let kind = self.kind(flow, stop, node);
        let answers = match &kind {
            Kind::Ask { answers, .. } | Kind::Try { answers, .. } => answers.len(),
            Kind::Tell { .. }
            | Kind::Form { .. }
            | Kind::Solved { .. }
            | Kind::Support { .. }
            | Kind::Pass { .. } => 0,
        };
        if answers > MAX_ANSWERS {
            self.faults.push(
                Diagnostic::new(Rule::TooManyAnswers, node.id.place)
                    .with("count", answers.to_string())
                    .with("most", MAX_ANSWERS.to_string()),
            );
        }
        Node {
            id: node.id.text.as_str().into(),
            flow: ix,
            kind,
            risks,
            minutes: node.minutes,
            picture,
            fills,
            again: node.again,
            probe: node.probe.as_ref().map(|raw| {
                // `check` says whether the step has these answers.
                let suggested = |name: &Named| Suggested {
                    answer: name.text.as_str().into(),
                    place: name.place,
                };
                Probe {
                    kind: raw.kind,
                    good: raw.good.as_ref().map(suggested),
                    bad: raw.bad.as_ref().map(suggested),
                }
            }),
            speech: match node.speech {
                RawSpeech::Own => Speech::Own,
                RawSpeech::Reading(code) => Speech::Reading(CodeIx::new(code)),
            },
            place: node.id.place,
        }
    }

    fn kind(&mut self, flow: &RawFlow, stop: NodeIx, node: &RawNode) -> Kind {
        match &node.kind {
            RawKind::Ask {
                fact,
                answers,
                unsure,
            } => self.ask(flow, node, fact.as_ref(), answers, unsure),
            RawKind::Try {
                wait,
                skip,
                set,
                fixed,
                still,
                answers,
                unsure,
            } => {
                let set = self.settings(set);
                let done = |this: &mut Self, raw: Option<&RawAnswer>| {
                    let mut answer = this.way_on(flow, raw, node);
                    answer.set.splice(0..0, set.iter().copied());
                    answer
                };
                let mut all = vec![done(self, fixed.as_ref()), done(self, still.as_ref())];
                for raw in answers {
                    all.push(done(self, Some(raw)));
                }
                // What was not done establishes nothing, so only the way of `still` is taken over.
                let unsure = match unsure {
                    RawUnsure::Never => None,
                    RawUnsure::To(raw) => Some(self.answer(flow, raw)),
                    RawUnsure::Unsaid => Some(Answer {
                        id: "unsure".into(),
                        to: all[1].to,
                        set: Settings::new(),
                        worst: false,
                        place: all[1].place,
                    }),
                };
                Kind::Try {
                    wait: *wait,
                    skip: self.settings(skip),
                    answers: all,
                    unsure,
                }
            }
            RawKind::Tell { then } => Kind::Tell {
                next: self.way_on(flow, then.as_ref(), node),
            },
            RawKind::Form { fields, then, none } => {
                let fields: Vec<FieldIx> = fields
                    .iter()
                    .filter_map(|name| self.by_name(Rule::UnknownField, |this| &this.fields, name))
                    .collect();
                let lookup = none.as_ref().and_then(|none| {
                    Some(Box::new(Lookup {
                        field: *fields.first()?,
                        none: self.answer(flow, none),
                    }))
                });
                Kind::Form {
                    fields,
                    next: self.way_on(flow, then.as_ref(), node),
                    lookup,
                }
            }
            RawKind::Solved {
                cause,
                verify,
                assume,
                failed,
            } => Kind::Solved {
                cause: self.cause(flow, cause.as_ref()),
                verify: *verify,
                assume: *assume,
                failed: failed.as_ref().map_or(stop, |name| self.target(flow, name)),
            },
            RawKind::Support {
                cause,
                contact,
                bundle,
                urgency,
                queue,
            } => Kind::Support {
                cause: self.cause(flow, cause.as_ref()),
                contact: contact
                    .as_ref()
                    .and_then(|name| self.by_name(Rule::UnknownContact, |t| &t.contacts, name))
                    .unwrap_or(ContactIx::UNRESOLVED),
                bundle: bundle
                    .as_ref()
                    .and_then(|name| self.by_name(Rule::UnknownBundle, |t| &t.bundles, name))
                    .unwrap_or(BundleIx::UNRESOLVED),
                urgency: urgency.unwrap_or(super::Urgency::Today),
                queue: queue.unwrap_or(super::Queue::Technical),
            },
            RawKind::Pass { set } => Kind::Pass {
                set: self.settings(set),
            },
        }
    }

    fn ask(
        &mut self,
        flow: &RawFlow,
        node: &RawNode,
        fact: Option<&Named>,
        raw: &[RawAnswer],
        unsure: &RawUnsure,
    ) -> Kind {
        let fact = fact.and_then(|name| self.fact(name));
        let mut answers: Vec<Answer> = raw.iter().map(|raw| self.answer(flow, raw)).collect();
        if let Some(fact) = fact {
            for answer in &mut answers {
                if let Some(value) = self.pack[fact].value(&answer.id) {
                    answer.set.insert(0, Setting { fact, value });
                } else {
                    let fact = &self.pack[fact];
                    self.faults.push(
                        Diagnostic::new(Rule::UnknownValue, answer.place)
                            .with("name", &*answer.id)
                            .with("fact", &*fact.id)
                            .with("choices", fact.values.join(", "))
                            .meaning(&answer.id, fact.values.iter().map(|id| &**id)),
                    );
                }
            }
        }
        let unsure = match unsure {
            RawUnsure::Never => None,
            RawUnsure::To(raw) => Some(self.answer(flow, raw)),
            RawUnsure::Unsaid => {
                let worst = answers.iter().find(|answer| answer.worst);
                if worst.is_none() {
                    self.faults.push(
                        Diagnostic::new(Rule::NoUnsure, node.id.place).with("id", &*node.id.text),
                    );
                }
                worst.map(|worst| Answer {
                    id: "unsure".into(),
                    ..worst.clone()
                })
            }
        };
        Kind::Ask {
            fact,
            answers,
            unsure,
        }
    }

    fn cause(&mut self, flow: &RawFlow, name: Option<&Named>) -> Option<u8> {
        let name = name?;
        let at = flow.causes.iter().position(|(c, _)| c.text == name.text);
        if at.is_none() {
            let known = flow.causes.iter().map(|(cause, _)| &*cause.text);
            self.unknown(Rule::UnknownCause, name, known);
        }
        at.and_then(|at| u8::try_from(at).ok())
    }
}
