//! `codes.toml` and `messages.toml`. Every response code becomes one to three nodes of the flow
//! `codes`, so that the rest of the program knows nothing of codes: a page that asks which of the code's readings the
//! screen shows, and one for each way of paying on which it means something else.

use std::collections::BTreeMap;

use super::{
    diagnostic::{Diagnostic, Span},
    format,
    model::{CodeSeverity, WHO},
    raw::{RawAnswer, RawFlow, RawKind, RawNode, RawSetting, RawSpeech, RawUnsure},
    rule::Rule,
    toml::{Named, Reader, Section},
};

/// The flow that the codes make.
pub const FLOW: &str = "codes";

/// The answer that stands for the main reading of a code.
const YES: &str = "yes";
/// The answer of who sees other words than any reading.
const OTHER: &str = "other";

/// `codes.toml` as written.
pub struct RawCodes {
    pub place: Span,
    pub codes: Vec<RawCode>,
    pub field: Option<Named>,
    differs: Option<Named>,
    start: Option<Named>,
    stop: Option<Named>,
    channels: Vec<Channel>,
    outcomes: Vec<Outcome>,
    declines: Vec<Decline>,
}

/// A way of paying, as far as codes differ by it.
struct Channel {
    id: Named,
    /// What a code tells on this channel, whatever it is.
    set: Vec<RawSetting>,
    /// Where a code leads that means nothing on this channel.
    absent: Option<Named>,
    /// A reading that names no channels is seen here too.
    usual: bool,
}

/// What codes can say about the money.
struct Outcome {
    id: Named,
    set: Vec<RawSetting>,
    /// Taken for true when only the code shows and its readings differ.
    assume: bool,
}

/// How surely the issuer declined, of a reading that says so.
struct Decline {
    id: Named,
    /// The channels that it is known for.
    channels: Vec<Named>,
    /// What that tells where the words beside the code mean the same.
    set: Vec<RawSetting>,
    /// What it tells where only the code shows.
    alone: Vec<RawSetting>,
}

pub struct RawCode {
    pub text: Named,
    pub readings: Vec<RawReading>,
}

pub struct RawReading {
    /// Message in `codes.ftl`.
    pub id: String,
    /// Answer id.
    pub answer: String,
    pub who: Option<Named>,
    pub severity: Option<CodeSeverity>,
    pub outcome: Named,
    /// How surely the issuer declined.
    pub decline: Option<Named>,
    pub advice: Named,
    pub to: Named,
    pub scopes: Vec<Named>,
    pub channels: Vec<Named>,
    /// Where its back ends are used, if all of them say so.
    pub regions: Vec<Named>,
    pub sources: Vec<Named>,
    pub verified: bool,
    pub place: Span,
}

/// A back end that uses codes in a way of its own.
struct Scope {
    channels: Vec<Named>,
    regions: Vec<Named>,
}

/// An entry of `messages.toml` as written.
pub struct RawMessage {
    pub id: Named,
    pub category: Named,
    pub to: Named,
    pub answer: Option<Named>,
    pub says: Vec<RawSetting>,
    pub printed: bool,
    pub sources: Vec<Named>,
    pub verified: bool,
}

impl Reader<'_> {
    /// Reads `messages.toml`.
    pub fn messages(&mut self, text: &str) -> Vec<RawMessage> {
        self.document(text, |reader, top| {
            reader.schema(top);
            let messages = reader.entries(top, "message", |reader, id, section| {
                let category = reader.needed_text(section, "category");
                let to = reader.needed_text(section, "to");
                let answer = section.take("answer").and_then(|value| reader.text(value));
                let says = reader.taken_settings(section, "says");
                let printed = reader.taken_flag(section, "printed", true);
                let (sources, verified) = reader.sources(section);
                reader.finish(section, &[format::MESSAGE]);
                Some(RawMessage {
                    id,
                    category: category?,
                    to: to?,
                    answer,
                    says,
                    printed,
                    sources,
                    verified,
                })
            });
            reader.finish(top, &[format::MESSAGES]);
            messages
        })
    }

    /// Reads `codes.toml`.
    pub fn codes(&mut self, text: &str) -> RawCodes {
        self.document(text, |reader, top| {
            reader.schema(top);
            let field = reader.needed_text(top, "field");
            let start = reader.needed_text(top, "start");
            let differs = reader.needed_text(top, "differs");
            let stop = reader.needed_text(top, "stop");
            let channels = reader.entries(top, "channel", |reader, id, section| {
                let channel = Channel {
                    id,
                    set: reader.taken_settings(section, "set"),
                    absent: reader.needed_text(section, "absent"),
                    usual: reader.taken_flag(section, "usual", true),
                };
                reader.finish(section, &[format::CHANNEL]);
                Some(channel)
            });
            let outcomes = reader.entries(top, "outcome", |reader, id, section| {
                let outcome = Outcome {
                    id,
                    set: reader.taken_settings(section, "set"),
                    assume: reader.taken_flag(section, "assume", false),
                };
                reader.finish(section, &[format::OUTCOME]);
                Some(outcome)
            });
            let declines = reader.entries(top, "decline", |reader, id, section| {
                let decline = Decline {
                    id,
                    channels: reader.taken_texts(section, "channels"),
                    set: reader.taken_settings(section, "set"),
                    alone: reader.taken_settings(section, "alone"),
                };
                reader.finish(section, &[format::DECLINE]);
                Some(decline)
            });
            let scopes: BTreeMap<String, Scope> = reader
                .entries(top, "scope", |reader, id, section| {
                    let channels = reader.taken_texts(section, "channels");
                    let regions = reader.taken_regions(section);
                    reader.finish(section, &[format::SCOPE]);
                    Some((id.text, Scope { channels, regions }))
                })
                .into_iter()
                .collect();
            let mut codes = Vec::new();
            if let Some(section) = top.take("code").and_then(|value| reader.section(value)) {
                for (text, value) in section.rest() {
                    if let Some(section) = reader.section(value) {
                        codes.push(reader.code(text, &section, &scopes));
                    }
                }
            }
            reader.finish(top, &[format::CODES]);
            RawCodes {
                place: reader.top(),
                codes,
                field,
                differs,
                start,
                stop,
                channels,
                outcomes,
                declines,
            }
        })
    }

    fn entries<T>(
        &mut self,
        top: &Section<'_>,
        key: &str,
        mut read: impl FnMut(&mut Self, Named, &Section<'_>) -> Option<T>,
    ) -> Vec<T> {
        match top.take(key).and_then(|value| self.section(value)) {
            Some(section) => self.tables_in(&section, &mut read),
            None => Vec::new(),
        }
    }

    fn taken_texts(&mut self, section: &Section<'_>, key: &str) -> Vec<Named> {
        section
            .take(key)
            .map(|value| self.texts(value))
            .unwrap_or_default()
    }

    /// Keys of the list of sources; without one, the entry must say that it is not verified.
    fn sources(&mut self, section: &Section<'_>) -> (Vec<Named>, bool) {
        let sources = self.taken_texts(section, "sources");
        let verified = self.taken_flag(section, "verified", true);
        if verified && sources.is_empty() {
            self.missing(section, "sources");
        }
        (sources, verified)
    }

    fn code(
        &mut self,
        text: Named,
        section: &Section<'_>,
        scopes: &BTreeMap<String, Scope>,
    ) -> RawCode {
        let lower = text.text.to_lowercase();
        if super::plain_code(&text.text).as_ref() != Some(&text.text) {
            self.report(Diagnostic::new(Rule::BadCode, text.place).with("code", &*text.text));
        }
        let also = section.take("also").and_then(|value| self.section(value));
        let alone = section.take("to").is_none() && also.is_some();
        let mut readings = Vec::new();
        if !alone {
            let id = format!("c{lower}");
            let answer = YES.to_owned();
            readings.extend(self.reading(id, answer, text.place, section, scopes));
        }
        for (key, value) in also.iter().flat_map(Section::rest) {
            self.id(&key);
            if [YES, OTHER, "unsure"].contains(&&*key.text) {
                self.report(Diagnostic::new(Rule::ReservedId, key.place).with("id", &*key.text));
            }
            if let Some(section) = self.section(value) {
                let id = format!("c{lower}-{}", key.text);
                readings.extend(self.reading(id, key.text, key.place, &section, scopes));
                self.finish(&section, &[format::READING]);
            }
        }
        self.finish(section, &[format::READING, format::ALSO]);
        RawCode { text, readings }
    }

    fn reading(
        &mut self,
        id: String,
        answer: String,
        place: Span,
        section: &Section<'_>,
        known: &BTreeMap<String, Scope>,
    ) -> Option<RawReading> {
        let main = answer == YES;
        let who = self.taken_text(section, "who");
        if let Some(who) = who.as_ref().filter(|who| !WHO.contains(&&*who.text)) {
            self.report(
                Diagnostic::new(Rule::UnknownChoice, who.place)
                    .with("name", &*who.text)
                    .with("choices", WHO.join(", "))
                    .meaning(&who.text, WHO),
            );
        }
        let severity = if main {
            self.choice(section, "severity", &CodeSeverity::ALL)
        } else {
            None
        };
        let outcome = self.needed_text(section, "outcome");
        let decline = self.taken_text(section, "decline");
        let advice = self.needed_text(section, "advice");
        let to = self.needed_text(section, "to");
        let scopes = self.taken_texts(section, "scopes");
        let mut channels = self.taken_texts(section, "channels");
        for scope in &scopes {
            match known.get(&scope.text) {
                Some(only) if channels.is_empty() => channels.clone_from(&only.channels),
                Some(_) => {}
                None => self.report(
                    Diagnostic::new(Rule::UnknownChoice, scope.place)
                        .with("name", &*scope.text)
                        .with(
                            "choices",
                            known.keys().cloned().collect::<Vec<_>>().join(", "),
                        )
                        .meaning(&scope.text, known.keys().map(String::as_str)),
                ),
            }
        }
        let used: Vec<&Scope> = scopes.iter().filter_map(|it| known.get(&it.text)).collect();
        let everywhere = used.iter().any(|scope| scope.regions.is_empty());
        let regions = used
            .into_iter()
            .flat_map(|scope| scope.regions.iter().cloned());
        let regions = regions.filter(|_| !everywhere).collect();
        let (sources, verified) = self.sources(section);
        Some(RawReading {
            id,
            answer,
            who,
            severity,
            outcome: outcome?,
            decline,
            advice: advice?,
            to: to?,
            scopes,
            channels,
            regions,
            sources,
            verified,
            place,
        })
    }
}

impl RawCodes {
    /// The flow that the codes make.
    pub fn flow(&self, faults: &mut Vec<Diagnostic>) -> RawFlow {
        let mut nodes = Vec::new();
        for (at, code) in self.codes.iter().enumerate() {
            self.nodes(at, code, &mut nodes, faults);
        }
        RawFlow {
            id: FLOW.to_owned(),
            place: self.place,
            start: self.start.clone(),
            stop: self.stop.clone(),
            says: Vec::new(),
            by_search: false,
            causes: Vec::new(),
            nodes,
        }
    }

    /// The page of a code, and pages for the channels on which it means something else.
    fn nodes<'c>(
        &self,
        at: usize,
        code: &'c RawCode,
        nodes: &mut Vec<RawNode>,
        faults: &mut Vec<Diagnostic>,
    ) {
        let lower = code.text.text.to_lowercase();
        let named = |text: &str| Named {
            text: text.to_owned(),
            place: code.text.place,
        };
        let node = |id: &str, kind| RawNode {
            id: named(id),
            risks: Vec::new(),
            minutes: 0.1,
            picture: None,
            fills: None,
            probe: None,
            again: None,
            kind,
            speech: RawSpeech::Reading(at),
        };
        let on: Vec<(&Channel, Vec<&'c RawReading>)> = self
            .channels
            .iter()
            .map(|channel| (channel, self.on(channel, code, faults)))
            .collect();
        let Some(first) = on.iter().find(|(_, readings)| !readings.is_empty()) else {
            return;
        };
        let (base, base_readings) = first;
        let usual = || on.iter().filter(|(channel, _)| channel.usual);
        let mut any: Vec<&RawReading> = code.readings.iter().collect();
        any.retain(|one| {
            usual()
                .flat_map(|(_, seen)| seen)
                .any(|seen| seen.answer == one.answer)
        });
        if any.is_empty() {
            any = code.readings.iter().collect();
        }
        let mut elsewhere = Vec::new();
        let mut pages = Vec::new();
        for (channel, readings) in &on {
            // Pages are alike where they offer the same readings, which say the same.
            let says = |channel: &Channel, one: &RawReading| {
                let decline = self.declined(channel, one).map(|it| it.id.text.clone());
                (one.answer.clone(), decline)
            };
            let same = readings
                .iter()
                .map(|one| says(channel, one))
                .eq(base_readings.iter().map(|one| says(base, one)));
            if channel.id.text == base.id.text || same && channel.usual {
                continue;
            }
            let to = if readings.is_empty() {
                channel.absent.clone().unwrap_or_else(|| named(""))
            } else {
                let id = format!("{lower}-{}", channel.id.text);
                let kind = self.page(code, channel, readings, (readings, false), Vec::new());
                pages.push(node(&id, kind));
                named(&id)
            };
            elsewhere.push(RawAnswer {
                id: Named {
                    text: channel.id.text.clone(),
                    place: code.text.place,
                },
                to,
                set: channel.set.clone(),
                worst: false,
            });
        }
        let kind = self.page(code, base, base_readings, (&any, true), elsewhere);
        nodes.push(node(&lower, kind));
        nodes.append(&mut pages);
    }

    /// The readings of a code that are seen on a channel: what most lists say first, then those seen on it alone.
    fn on<'c>(
        &self,
        channel: &Channel,
        code: &'c RawCode,
        faults: &mut Vec<Diagnostic>,
    ) -> Vec<&'c RawReading> {
        for named in code.readings.iter().flat_map(|reading| &reading.channels) {
            if !self.channels.iter().any(|c| c.id.text == named.text) {
                let known = self.channels.iter().map(|c| &*c.id.text);
                let fault = Diagnostic::new(Rule::UnknownChoice, named.place)
                    .with("name", &*named.text)
                    .with("choices", known.clone().collect::<Vec<_>>().join(", "))
                    .meaning(&named.text, known);
                if !faults.contains(&fault) {
                    faults.push(fault);
                }
            }
        }
        let mut seen: Vec<&RawReading> = code
            .readings
            .iter()
            .filter(|reading| {
                let on = &reading.channels;
                (on.is_empty() && channel.usual)
                    || on.iter().any(|name| name.text == channel.id.text)
            })
            .collect();
        seen.sort_by_key(|reading| (!reading.scopes.is_empty(), reading.channels.is_empty()));
        seen
    }

    /// What is taken where only the code shows: the reading that is dangerous to miss. Where not even the way of
    /// paying is known, the money is looked at before a card is kept that may not be there.
    fn assumed<'c>(&self, readings: &[&'c RawReading], any: bool) -> Option<&'c RawReading> {
        let of = |outcome: &Outcome| {
            let mut readings = readings.iter().copied();
            readings.find(|reading| reading.outcome.text == outcome.id.text)
        };
        let mut outcomes = self.outcomes.iter().filter(|outcome| outcome.assume);
        if any {
            outcomes.rev().find_map(of)
        } else {
            outcomes.find_map(of)
        }
    }

    /// Asks which of these readings the screen shows. `alone`: what the code can mean for who sees no words, and
    /// whether that is on any channel.
    fn page(
        &self,
        code: &RawCode,
        channel: &Channel,
        readings: &[&RawReading],
        alone: (&[&RawReading], bool),
        elsewhere: Vec<RawAnswer>,
    ) -> RawKind {
        let named = |text: &str| Named {
            text: text.to_owned(),
            place: code.text.place,
        };
        let answer = |id: &str, reading: &RawReading, words: bool| RawAnswer {
            id: Named {
                text: id.to_owned(),
                place: reading.place,
            },
            to: reading.to.clone(),
            set: self.settings(channel, reading, words),
            worst: false,
        };
        let mut answers: Vec<RawAnswer> = readings
            .iter()
            .map(|reading| answer(&reading.answer, reading, true))
            .collect();
        let differs = RawAnswer {
            id: named(OTHER),
            to: self.differs.clone().unwrap_or_else(|| named("")),
            set: Vec::new(),
            worst: false,
        };
        // Where no reading is dangerous to miss, the one that most lists have.
        let (possible, any) = alone;
        let common = possible.iter().find(|reading| reading.scopes.is_empty());
        let unsure = match (self.assumed(possible, any), common) {
            (Some(reading), _) => self.careful(answer("unsure", reading, false), possible),
            (None, Some(reading)) => answer("unsure", reading, false),
            (None, None) => RawAnswer {
                id: named("unsure"),
                ..differs.clone()
            },
        };
        answers.extend(elsewhere);
        answers.push(differs);
        RawKind::Ask {
            fact: None,
            answers,
            unsure: RawUnsure::To(unsure),
        }
    }

    /// What a reading says: on its channel, of the money, and whether the issuer declined. `words`: the screen shows
    /// what it means, beside the code.
    fn settings(&self, channel: &Channel, reading: &RawReading, words: bool) -> Vec<RawSetting> {
        let mut set = channel.set.clone();
        let mut add = |more: &[RawSetting]| {
            for setting in more {
                set.retain(|known| known.fact.text != setting.fact.text);
                set.push(setting.clone());
            }
        };
        let outcome = self.outcome(reading);
        add(outcome.map(|outcome| &*outcome.set).unwrap_or_default());
        if let Some(decline) = self.declined(channel, reading) {
            add(if words { &decline.set } else { &decline.alone });
        }
        set
    }

    /// How surely the issuer declined, if that is known for this channel.
    fn declined(&self, channel: &Channel, reading: &RawReading) -> Option<&Decline> {
        let name = reading.decline.as_ref()?;
        let mut declines = self.declines.iter();
        declines.find(|decline| {
            let on = &decline.channels;
            decline.id.text == name.text
                && (on.is_empty() || on.iter().any(|it| it.text == channel.id.text))
        })
    }

    /// Without what another reading that is dangerous to miss says otherwise: who cannot tell which of them
    /// the screen shows does not know it. A reading that is itself the first of those says what it says.
    fn careful(&self, mut unsure: RawAnswer, readings: &[&RawReading]) -> RawAnswer {
        let first = self
            .assumed(readings, false)
            .and_then(|first| self.outcome(first));
        unsure.set.retain(|known| {
            let others = first.iter().flat_map(|outcome| &outcome.set);
            let mut others = others.filter(|other| other.fact.text == known.fact.text);
            others.all(|other| other.value.text == known.value.text)
        });
        unsure
    }

    fn outcome(&self, reading: &RawReading) -> Option<&Outcome> {
        let wanted = &reading.outcome.text;
        self.outcomes.iter().find(|known| known.id.text == *wanted)
    }

    /// Reports readings whose outcome or decline is not one of the file's.
    pub fn check(&self, faults: &mut Vec<Diagnostic>) {
        let mut known = |name: &Named, choices: Vec<&str>| {
            if !choices.contains(&&*name.text) {
                faults.push(
                    Diagnostic::new(Rule::UnknownChoice, name.place)
                        .with("name", &*name.text)
                        .with("choices", choices.join(", "))
                        .meaning(&name.text, choices),
                );
            }
        };
        for reading in self.codes.iter().flat_map(|code| &code.readings) {
            let outcomes = self.outcomes.iter().map(|known| &*known.id.text);
            known(&reading.outcome, outcomes.collect());
            if let Some(decline) = &reading.decline {
                let declines = self.declines.iter().map(|known| &*known.id.text);
                known(decline, declines.collect());
            }
        }
    }
}
