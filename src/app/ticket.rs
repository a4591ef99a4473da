//! The ticket of a case: all that support has to know, as text that fits a screen, as Markdown, as JSON.
//! It can be made in either language, whatever language the case was worked in.

use serde::Serialize;

use super::{
    ActiveCase,
    screen::{Body, Tried, from_words, trail, urgency_label, variable},
};
use crate::{
    cases::{FollowUp, NoteKind, Outcome, PassedTo, Record, clock},
    layout::{Ambiguous, wrap},
    pack::{Desk, FactIx, FieldIx, FieldKind, IN_TICKETS, Kind, Pack, TICKET},
    session::{Entry, How, Proof},
    settings::REGION,
    understand,
    words::{FluentValue, Words},
};

/// Columns of the text: what a message or a form takes without breaking it.
const COLUMNS: usize = 78;

/// Rows of the text: one screen.
const ROWS: usize = 22;

/// All that is known of a case, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ticket {
    /// What people call it by: `1123-7`.
    pub number: Option<String>,
    /// Its id; `None` when it is not kept.
    pub id: Option<String>,
    /// When it began.
    pub began: Option<String>,
    /// The same to the minute.
    #[serde(skip)]
    pub day: Option<String>,
    /// What came of it.
    pub outcome: Named,
    /// The trouble.
    pub flow: Named,
    /// The open screen.
    pub step: Named,
    /// What it probably is.
    pub cause: Option<Named>,
    /// Whether an answer speaks for that cause; without one, texts do not name it.
    pub cause_supported: bool,
    /// Who is to be called.
    pub contact: Option<Named>,
    /// How soon.
    pub urgency: Option<Named>,
    /// Who deals with it from now on, at the desk of an agent: a team, a colleague, the acquirer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Named>,
    /// When it was passed on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passed_on: Option<String>,
    /// Why, in a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who had it before it came back, and until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub came_back: Option<CameBack>,
    /// Whose desk it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desk: Option<&'static str>,
    /// Who worked on it, by the name in the settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<String>,
    /// When the caller is rung back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_back: Option<String>,
    /// It came with a hand-over code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_over: Option<TakenOver>,
    /// The shop, from its settings.
    pub shop: Vec<Item>,
    /// The words that led into the case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opening: Option<String>,
    /// What was typed, as it was typed: codes and screen text first.
    pub fields: Vec<Item>,
    /// What is known because it was asked or said; what follows from it is not told as if somebody had seen it.
    pub facts: Vec<Fact>,
    /// Steps with their results, oldest first.
    pub tried: Vec<Step>,
    /// How the fix was proved.
    pub proof: Option<Named>,
    /// What was noted.
    pub notes: Vec<Remark>,
    /// Seconds of talking.
    pub talk: u64,
    /// Seconds of waiting.
    pub wait: u64,
    /// The digits that hand the case over.
    pub handover: String,
    /// The same with the number to ring back and the hour in which the case began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub handover_long: Option<String>,
    /// The identity of the content, in hexadecimal.
    pub pack: String,
    /// The version of the program.
    pub version: String,
    /// Answers that no longer fit the content.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dropped: Vec<Dropped>,
    /// The whole in the form that the pack gives its tickets, if it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own: Option<String>,
}

/// Where a fact is from that is only said.
pub const WORDS: &str = "words";

/// What a case was passed on to, in words.
#[must_use]
pub fn passed_to(words: &Words, to: PassedTo) -> String {
    match to {
        PassedTo::Queue(queue) => words.asset(&format!("queue-{}", queue.id())),
        PassedTo::Colleague => words.common("passed-to-colleague"),
        PassedTo::Acquirer => words.common("passed-to-acquirer"),
    }
}

/// Those whose name has these words in it.
#[must_use]
pub fn teams_named(words: &Words, typed: &str) -> Vec<PassedTo> {
    let typed = typed.trim().to_lowercase();
    if typed.chars().count() < 2 {
        return Vec::new();
    }
    let all = PassedTo::all().into_iter();
    let named = all
        .filter(|(id, to)| *id == typed || passed_to(words, *to).to_lowercase().contains(&typed));
    named.map(|(_, to)| to).collect()
}

/// An id with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    /// Stable.
    pub id: String,
    /// In words.
    pub label: String,
}

/// Where a case came from that was handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TakenOver {
    /// The hand-over code.
    pub code: String,
    /// When it was taken over.
    pub at: String,
    /// The same without the day.
    #[serde(skip)]
    pub time: String,
    /// How many turns came with it.
    pub turns: usize,
    /// How many of them are told as steps.
    #[serde(skip)]
    pub steps: usize,
    /// Their times, notes and fields came along.
    pub whole: bool,
    /// The hour in which it began there, where a longer code said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub began: Option<String>,
    /// Whose it was, where all of it came along.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
}

/// Who had a case before it came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CameBack {
    /// Who.
    pub from: Named,
    /// Until when.
    pub at: String,
}

/// A value with its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Stable.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// As it was typed; of an amount without a currency, with that of the shop's region where the settings name one.
    pub value: String,
}

/// Something that is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// Stable.
    pub id: String,
    /// What it is called.
    pub label: Option<String>,
    /// Stable.
    pub value: String,
    /// The value in words.
    pub value_label: Option<String>,
    /// `words`: not answered, but said with the words that were looked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<&'static str>,
    /// Those words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// When, on the clock of this device.
    pub at: Option<String>,
    /// The same without the day.
    #[serde(skip)]
    pub time: Option<String>,
    /// It was answered before the time that it asks to wait was over.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub early: bool,
    /// It was not asked, and what was said stands among the facts, with a mark.
    #[serde(skip)]
    pub told_as_fact: bool,
    /// `flow/node`.
    pub id: String,
    /// The question or action.
    pub title: String,
    /// Answer id.
    pub answer: String,
    /// What was answered.
    pub label: String,
    /// What came of it: `helped`, `did-not-help`, `answered`, `skipped` or `said`, which was not asked.
    pub result: &'static str,
}

/// A note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Remark {
    /// When.
    pub at: String,
    /// The same without the day.
    #[serde(skip)]
    pub time: String,
    /// `flow/node`.
    pub id: String,
    /// `own`, or `caller`: in the caller's words.
    pub kind: &'static str,
    /// What was noted.
    pub text: String,
}

/// A question and answer that no longer fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Dropped {
    /// The question or action.
    pub title: String,
    /// What was answered.
    pub label: String,
}

impl Ticket {
    /// The ticket of a case, in these words.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "a list of what it has")]
    pub fn of(active: &ActiveCase, words: &Words) -> Self {
        let record = &active.record;
        let session = &active.session;
        let pack = session.pack();
        let state = session.state();
        let screen = active.screen_in(words);
        let outcome = record.outcome_at(pack, state);
        let named = |pair: &Option<(String, String)>| {
            let (id, label) = pair.clone()?;
            Some(Named { id, label })
        };
        let (contact, urgency) = screen.body.support().map_or((None, None), |support| {
            let urgency = Named {
                id: support.urgency.id().to_owned(),
                label: support.urgency_label.clone(),
            };
            (named(&Some(support.contact.clone())), Some(urgency))
        });
        let cause = match &screen.body {
            Body::Solved(solved) => named(&solved.cause),
            body => body.support().and_then(|support| named(&support.cause)),
        };
        // The day stands only where it is not that of the title.
        let time_of = |at: i64| {
            if record.began > 0 && clock::day(at) != clock::day(record.began) {
                clock::day_and_time(at)
            } else {
                clock::time(at)
            }
        };
        // Bare answers from elsewhere have no times.
        let retold = |turn: usize| {
            let told = record.origin.as_ref().filter(|origin| !origin.whole);
            told.is_some_and(|origin| turn < origin.turns)
        };
        // Nor has what was retold: when it was done only the sender knows.
        let at = |turn: usize| {
            let at = record.log.get(turn)?.at;
            (at > 0 && !retold(turn)).then_some(at)
        };
        let came_along = |turn: usize| {
            let origin = record.origin.as_ref();
            origin.is_some_and(|origin| turn < origin.turns)
        };
        let mut along = 0;
        let shown = |how: How, id: &str| match how {
            How::Stated => true,
            How::Answered => pack.node(id).is_some_and(|node| {
                let kind = &pack[node].kind;
                matches!(
                    kind,
                    Kind::Ask { .. } | Kind::Try { .. } | Kind::Solved { .. }
                )
            }),
            How::Known | How::Stopped => false,
        };
        let tried = trail(session, words).into_iter();
        let tried = tried.filter(|step| shown(step.how, &step.id));
        let tried: Vec<_> = tried.collect();
        for step in &tried {
            along += usize::from(came_along(step.turn));
        }
        let tried = tried.into_iter();
        let known = facts(active, words);
        let tried = tried.map(|step| Step {
            result: step.mark.id(),
            at: at(step.turn).map(clock::exact),
            time: at(step.turn).map(time_of),
            early: is_early(record, pack, &step),
            told_as_fact: step.stated.as_ref().is_some_and(|stated| {
                known
                    .iter()
                    .any(|fact| fact.id == stated.fact && fact.value_label.is_some())
            }),
            id: step.id,
            title: step.title,
            answer: step.answer,
            label: step.label,
        });
        let tried: Vec<Step> = tried.collect();
        // What is wrong with a step concerns whoever writes the content, and nobody at the other end.
        let notes = record
            .notes
            .iter()
            .filter(|note| note.kind != NoteKind::Step);
        let notes = notes.map(|note| Remark {
            at: clock::exact(note.at),
            time: time_of(note.at),
            id: note.node.clone(),
            kind: note.kind.id(),
            text: note.text.clone(),
        });
        let kept = record.number.is_some();
        let desk = active.desk();
        let passed_on = record.passed_to();
        let queue = match (&screen.body, desk) {
            (Body::Support(support), Desk::Acquirer) => support.route.queue.clone(),
            _ => None,
        };
        let to = match passed_on {
            Some(to) => Some(Named {
                id: to.id().to_owned(),
                label: passed_to(words, to),
            }),
            None => named(&queue),
        };
        // Passed on before the flow has come to its end, it is as urgent as whoever stops there is told.
        let urgency = urgency.or_else(|| {
            passed_on?;
            let stop = &pack[pack[state.flow(pack)].stop].kind;
            let Kind::Support { urgency, .. } = *stop else {
                return None;
            };
            Some(Named {
                id: urgency.id().to_owned(),
                label: urgency_label(words, urgency, desk),
            })
        });
        let (passed_at, reason) = match &record.follow_up {
            Some(FollowUp::PassedOn { at, reason, .. }) if passed_on.is_some() => {
                (Some(clock::day_and_time(*at)), reason.clone())
            }
            _ => (None, None),
        };
        let came_back = record.follow_up.as_ref().and_then(FollowUp::came_back);
        let came_back = came_back.map(|(to, at)| CameBack {
            from: Named {
                id: to.id().to_owned(),
                label: passed_to(words, to),
            },
            at: clock::day_and_time(at),
        });
        let (shop, fields) = values(active, words);
        let ticket = Self {
            number: record.number.as_ref().map(crate::cases::Number::spoken),
            id: kept.then(|| record.id.to_string()),
            began: (record.began > 0).then(|| clock::exact(record.began)),
            day: (record.began > 0)
                .then(|| format!("{} {}", clock::day(record.began), clock::time(record.began))),
            outcome: if outcome == Outcome::Support && desk != Desk::Shop && to.is_some() {
                Named {
                    id: outcome.id().to_owned(),
                    label: words.common("outcome-to-pass-on"),
                }
            } else if active.again_at().is_some()
                || outcome == Outcome::SolvedAssumed && !record.closed && state.proof.is_none()
            {
                // What is waited for has not come; or whether it works is still to be found out.
                Named {
                    id: outcome.id().to_owned(),
                    label: words.common("outcome-open"),
                }
            } else {
                outcome_named(words, outcome)
            },
            flow: Named {
                id: pack[state.flow(pack)].id.to_string(),
                label: screen.flow.clone(),
            },
            step: Named {
                id: screen.id.clone(),
                label: screen.title.clone(),
            },
            cause_supported: cause.is_some() && is_supported(active),
            cause,
            // At the acquirer's own desk the acquirer is not to be called.
            contact: contact.filter(|_| desk != Desk::Acquirer || queue.is_none()),
            urgency,
            to,
            passed_on: passed_at,
            reason,
            came_back,
            desk: (desk != Desk::Shop).then(|| desk.id()),
            agent: Some(record.station.agent.clone()).filter(|agent| !agent.is_empty()),
            call_back: record
                .call_back()
                .filter(|_| matches!(outcome, Outcome::CallBack | Outcome::PassedOn))
                .map(clock::day_and_time),
            taken_over: record.origin.as_ref().map(|origin| TakenOver {
                code: origin.code.clone(),
                at: clock::exact(origin.at),
                time: clock::time(origin.at),
                turns: origin.turns,
                steps: along,
                whole: origin.whole,
                began: origin.began.map(clock::day_and_time),
                from: origin.from.clone(),
            }),
            shop,
            opening: opening(active, words),
            fields,
            facts: known,
            tried,
            proof: state.proof.map(|proof| proved(words, proof)),
            notes: notes.collect(),
            talk: record.talk / 1000,
            wait: record.wait / 1000,
            handover: active.handover(),
            handover_long: active.handover_long(),
            pack: format!("{:016x}", active.content.identity),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            dropped: Vec::new(),
            own: None,
        };
        Self {
            own: ticket.in_own_form(active, words),
            ..ticket
        }
    }

    /// The ticket in the form of the pack's `ticket.ftl`.
    fn in_own_form(&self, active: &ActiveCase, words: &Words) -> Option<String> {
        if !words.has(TICKET, TICKET, None) {
            return None;
        }
        let label = |named: &Option<Named>| named.as_ref().map(|named| named.label.clone());
        let facts = self.facts.iter().filter_map(|fact| fact.spoken(words));
        let notes = self.notes.iter().map(|note| note.line(words));
        let texts: [Option<String>; IN_TICKETS.len()] = [
            self.number.clone(),
            self.day.clone(),
            Some(self.outcome.label.clone()),
            label(&self.to),
            label(&self.urgency),
            label(&self.contact),
            Some(self.flow.label.clone()),
            Some(self.step.label.clone()),
            label(&self.likely().cloned()),
            Some(facts.collect::<Vec<_>>().join("\n")),
            Some(self.steps(words, usize::MAX, UNWRAPPED).join("\n")),
            Some(notes.collect::<Vec<_>>().join("\n")),
            self.call_back.clone(),
            self.agent.clone(),
            Some(self.handover.clone()),
        ];
        let look_up = |name: &str| match IN_TICKETS.iter().position(|known| *known == name) {
            Some(at) => Some(match &texts[at] {
                Some(text) => FluentValue::from(text.clone()),
                None => FluentValue::None,
            }),
            None => variable(active, words, name),
        };
        let word = words.find_knowing(TICKET, TICKET, None, None, Some(&look_up))?;
        Some(word.text + "\n")
    }

    /// The same with answers that no longer fit the content.
    #[must_use]
    pub fn without(mut self, dropped: Vec<(String, String)>) -> Self {
        let dropped = dropped.into_iter();
        self.dropped = dropped
            .map(|(title, label)| Dropped { title, label })
            .collect();
        self
    }

    /// The cause that an answer speaks for.
    fn likely(&self) -> Option<&Named> {
        self.cause.as_ref().filter(|_| self.cause_supported)
    }

    /// The words that facts rest on, each text once.
    fn stated(&self) -> impl Iterator<Item = &str> {
        let texts = self.facts.iter().enumerate();
        texts.filter_map(move |(at, fact)| {
            let before = &self.facts[..at];
            let again = before.iter().any(|other| other.words == fact.words);
            // Of what was retold, the words stayed where they were typed.
            fact.words
                .as_deref()
                .filter(|said| !again && !said.is_empty())
        })
    }

    /// Plain text for one screen. Where there is too much, the oldest steps are left out, and it says so.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
        if let Some(own) = &self.own {
            return own.clone();
        }
        self.laid_out(words, SCREEN)
    }

    /// All of it with each thing in a line of its own, however long, for a form that wraps by itself.
    #[must_use]
    pub fn unwrapped(&self, words: &Words) -> String {
        if let Some(own) = &self.own {
            return own.clone();
        }
        self.laid_out(words, UNWRAPPED)
    }

    /// In the order in which it is needed: who deals with it and how soon, the shop, the sale, what was done.
    fn laid_out(&self, words: &Words, page: Page) -> String {
        let wrapped = |text: &str, hanging: &str| page.wrapped(text, hanging);
        let mut head = wrapped(&self.title(words), "");
        let mut tail = Vec::new();
        let urgency = || self.urgency.iter().map(|urgency| urgency.label.clone());
        if let Some(to) = &self.to {
            let to = pair(words, &words.common("ticket-to"), &to.label);
            head.extend(page.packed(words, std::iter::once(to).chain(urgency())));
        } else if let Some(contact) = &self.contact {
            let whom = pair(words, &words.common("call"), &contact.label);
            head.extend(page.packed(words, std::iter::once(whom).chain(urgency())));
        }
        for (id, value) in self.agreed(words) {
            head.extend(wrapped(&pair(words, &words.common(id), &value), "  "));
        }
        let items = |items: &[Item]| {
            let items = items.iter();
            page.packed(
                words,
                items.map(|item| pair(words, &item.label, &item.value)),
            )
        };
        head.extend(items(&self.shop));
        let trouble = pair(words, &self.flow.label, &self.step.label);
        let cause = self.likely().into_iter();
        let cause = cause.map(|cause| pair(words, &words.common("ticket-cause"), &cause.label));
        head.extend(page.packed(words, std::iter::once(trouble).chain(cause)));
        let opening = self.opening.iter();
        let opening = opening.map(|said| pair(words, &words.common(self.whose()), said));
        head.extend(opening.flat_map(|line| wrapped(&line, "")));
        head.extend(items(&self.fields));
        let facts = self.facts.iter().filter_map(|fact| fact.spoken(words));
        head.extend(page.packed(words, facts));
        // What opened the case stands there already.
        let stated = self.stated().filter(|said| {
            !self
                .opening
                .as_deref()
                .is_some_and(|opening| opening.contains(*said))
        });
        let stated = stated.map(|said| pair(words, &words.common(self.whose()), said));
        head.extend(stated.flat_map(|line| wrapped(&line, "")));
        if let Some(proof) = &self.proof {
            tail.push(proof.label.clone());
        }
        // A note on a step that was not answered yet; the others stand below their steps.
        let answered = |note: &&Remark| self.tried.iter().any(|step| step.id == note.id);
        let notes = self.notes.iter().filter(|note| !answered(note));
        tail.extend(notes.map(|note| note.line(words)));
        for dropped in &self.dropped {
            let gone = pair(words, &dropped.title, &dropped.label);
            tail.push(pair(words, &words.common("ticket-dropped"), &gone));
        }
        tail.extend(self.taken_over.iter().map(|taken| taken.told(words)));
        if let Some(agent) = &self.agent {
            tail.push(pair(words, &words.common("ticket-agent"), agent));
        }
        let handover = pair(words, &words.common("ticket-handover"), &self.handover);
        let pack = self.pack.get(..8).unwrap_or_default();
        tail.push(format!("{handover}  (posdoc {} {pack})", self.version));
        let tail = tail.iter().flat_map(|line| wrapped(line, ""));
        let tail: Vec<String> = tail.collect();
        let room = page.rows.saturating_sub(head.len() + tail.len() + 1).max(3);
        let mut lines = head;
        lines.extend(self.steps(words, room, page));
        lines.extend(tail);
        let mut text = lines.join("\n");
        text.push('\n');
        text
    }

    /// What was agreed on: when it was passed on and why, when the caller is rung back, who had it before.
    fn agreed(&self, words: &Words) -> Vec<(&'static str, String)> {
        let came_back = self.came_back.as_ref().map(|back| {
            let args = [
                ("name", FluentValue::from(back.from.label.as_str())),
                ("time", back.at.as_str().into()),
            ];
            words.common_with("ticket-came-back-until", &args)
        });
        let all = [
            ("ticket-passed-on", self.passed_on.clone()),
            ("ticket-reason", self.reason.clone()),
            ("ticket-call-back", self.call_back.clone()),
            ("ticket-came-back", came_back),
        ];
        let all = all.into_iter();
        all.filter_map(|(id, value)| Some((id, value?))).collect()
    }

    /// How words are named that were typed to find the trouble: at a desk they are the caller's.
    const fn whose(&self) -> &'static str {
        if self.desk.is_some() {
            "ticket-said"
        } else {
            "ticket-stated"
        }
    }

    fn title(&self, words: &Words) -> String {
        let number = self.number.clone().unwrap_or_default();
        let args = [
            ("number", FluentValue::from(number)),
            ("began", self.day.clone().unwrap_or_default().into()),
            ("outcome", self.outcome.label.as_str().into()),
        ];
        words
            .common_with("ticket-title", &args)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn steps(&self, words: &Words, room: usize, page: Page) -> Vec<String> {
        let wrapped = |text: &str, hanging: &str| page.wrapped(text, hanging);
        let mut tried = self
            .tried
            .iter()
            .filter(|step| !step.told_as_fact)
            .peekable();
        if tried.peek().is_none() {
            return vec![pair(
                words,
                &words.common("tried"),
                &words.common("nothing-tried"),
            )];
        }
        // Each with all of its words and the notes on it.
        let steps = tried.map(|step| {
            let time = step.time.clone().unwrap_or_default();
            let mark = words.common(&format!("step-{}", step.result));
            let line = format!(
                "{time} {mark} {}{}",
                pair(words, &step.title, &step.label),
                step.early(words)
            );
            let notes = self.notes.iter().filter(|note| note.id == step.id);
            let notes = notes.flat_map(|note| wrapped(&note.line(words), "  "));
            let mut lines = wrapped(line.trim(), "  ");
            lines.extend(notes.map(|line| format!("  {}", line.trim_start())));
            lines
        });
        let steps: Vec<Vec<String>> = steps.collect();
        // The last ones that fit, with a line that says how many do not; the last one in any case.
        let all: usize = steps.iter().map(Vec::len).sum();
        let mut left = if all > room {
            room.saturating_sub(1)
        } else {
            room
        };
        let fits = steps.iter().rev().take_while(|step| {
            let fits = step.len() <= left;
            left = left.saturating_sub(step.len());
            fits
        });
        let shown = fits.count().max(1);
        let left_out = steps.len().saturating_sub(shown);
        let mut lines = vec![
            pair(words, &words.common("tried"), "")
                .trim_end()
                .to_owned(),
        ];
        if left_out > 0 {
            lines.push(words.common_with("ticket-earlier", &[("count", left_out.into())]));
        }
        lines.extend(steps.into_iter().skip(left_out).flatten());
        lines
    }

    /// Markdown, for trackers and chats.
    #[must_use]
    pub fn markdown(&self, words: &Words) -> String {
        if let Some(own) = &self.own {
            return own.clone();
        }
        let row =
            |label: &str, value: &str| format!("- **{}**: {}", escaped(label), escaped(value));
        let common = |id: &str| words.common(id);
        let mut lines = vec![format!("# {}", escaped(&self.title(words))), String::new()];
        let urgency = self.urgency.as_ref().map_or("", |urgency| &urgency.label);
        if let Some(to) = &self.to {
            lines.push(row(&common("ticket-to"), &[&*to.label, urgency].join(", ")));
        } else if let Some(contact) = &self.contact {
            lines.push(row(&common("call"), &[&*contact.label, urgency].join(", ")));
        }
        let agreed = self.agreed(words).into_iter();
        lines.extend(agreed.map(|(id, value)| row(&common(id), &value)));
        lines.extend(self.shop.iter().map(|item| row(&item.label, &item.value)));
        lines.push(row(&self.flow.label, &self.step.label));
        lines.extend(
            self.likely()
                .iter()
                .map(|cause| row(&common("ticket-cause"), &cause.label)),
        );
        lines.extend(self.fields.iter().map(|item| row(&item.label, &item.value)));
        lines.extend(
            self.facts
                .iter()
                .filter_map(|fact| Some(row(fact.label.as_ref()?, &fact.value_spoken(words)?))),
        );
        let said = self.opening.as_deref().into_iter();
        let stated = self.stated().filter(|said| {
            !self
                .opening
                .as_deref()
                .is_some_and(|opening| opening.contains(*said))
        });
        lines.extend(
            said.chain(stated)
                .map(|said| row(&common(self.whose()), said)),
        );
        lines.extend(
            self.proof
                .iter()
                .map(|proof| row(&common("proof-title"), &proof.label)),
        );
        lines.extend(self.notes.iter().map(|note| {
            row(
                &format!("{} {}", note.time, common(note.whose())),
                &note.text,
            )
        }));
        lines.extend(self.dropped.iter().map(|dropped| {
            row(
                &common("ticket-dropped"),
                &pair(words, &dropped.title, &dropped.label),
            )
        }));
        let taken_over = self.taken_over.iter();
        lines.extend(taken_over.map(|taken| format!("- {}", escaped(&taken.told(words)))));
        lines.extend(
            self.agent
                .iter()
                .map(|agent| row(&common("ticket-agent"), agent)),
        );
        lines.push(row(&common("ticket-handover"), &self.handover));
        lines.extend([
            String::new(),
            format!("## {}", escaped(&common("tried"))),
            String::new(),
        ]);
        let mut tried = self
            .tried
            .iter()
            .filter(|step| !step.told_as_fact)
            .peekable();
        if tried.peek().is_none() {
            lines.push(escaped(&common("nothing-tried")));
        }
        lines.extend(tried.zip(1..).map(|(step, at)| {
            let line = pair(words, &escaped(&step.title), &escaped(&step.label));
            let line = line + &escaped(&step.early(words));
            let mark = escaped(&words.common(&format!("step-{}", step.result)));
            let line = match &step.time {
                Some(time) => format!("{at}. {time} {mark} {line}"),
                None => format!("{at}. {mark} {line}"),
            };
            line.trim_end().to_owned()
        }));
        lines.extend([
            String::new(),
            format!("posdoc {} {}", self.version, self.pack),
        ]);
        lines.join("\n") + "\n"
    }

    /// What fits into a small square: the number, the trouble, the codes, the hand-over code.
    #[must_use]
    pub fn brief(&self, words: &Words) -> String {
        let mut parts = vec![format!(
            "POSDOC {}",
            self.number.clone().unwrap_or_default()
        )];
        parts.push(self.flow.label.clone());
        let needed =
            |item: &&Item| item.id == "code" || item.id == "amount" || item.id == "terminal-no";
        let rendered = self.shop.iter().chain(&self.fields).filter(needed);
        parts.extend(rendered.map(|item| pair(words, &item.label, &item.value)));
        parts.push(self.handover.clone());
        parts.join("\n")
    }
}

impl TakenOver {
    fn told(&self, words: &Words) -> String {
        let args = [
            ("code", FluentValue::from(self.code.clone())),
            ("time", self.time.clone().into()),
            ("count", self.steps.into()),
        ];
        let id = if self.whole {
            "ticket-received"
        } else {
            "ticket-taken-over"
        };
        let mut told = words.common_with(id, &args);
        if let Some(from) = &self.from {
            let from = words.common_with("ticket-from", &[("name", from.as_str().into())]);
            told = format!("{told} {from}");
        }
        match &self.began {
            Some(began) => {
                let began =
                    words.common_with("ticket-began-there", &[("time", began.clone().into())]);
                format!("{told} {began}")
            }
            None => told,
        }
    }
}

impl Step {
    /// That the time was not over, behind the answer.
    fn early(&self, words: &Words) -> String {
        if self.early {
            words.common("ticket-early")
        } else {
            String::new()
        }
    }
}

impl Remark {
    /// The message that names whose words it has.
    fn whose(&self) -> &'static str {
        if self.kind == NoteKind::Caller.id() {
            "ticket-said"
        } else if self.kind == NoteKind::Probe.id() {
            "ticket-probed"
        } else {
            "ticket-note"
        }
    }

    fn line(&self, words: &Words) -> String {
        let label = format!("{} {}", self.time, words.common(self.whose()));
        pair(words, &label, &self.text)
    }
}

impl Fact {
    fn spoken(&self, words: &Words) -> Option<String> {
        let value = self.value_spoken(words)?;
        Some(pair(words, self.label.as_ref()?, &value))
    }

    /// The value, with a mark where it is only said.
    fn value_spoken(&self, words: &Words) -> Option<String> {
        let value = self.value_label.as_ref()?;
        Some(match self.from {
            Some(_) => words.common_with("stated", &[("value", value.as_str().into())]),
            None => value.clone(),
        })
    }
}

/// An outcome in words.
#[must_use]
pub fn outcome_named(words: &Words, outcome: Outcome) -> Named {
    Named {
        id: outcome.id().to_owned(),
        label: words.common(&format!("outcome-{}", outcome.id())),
    }
}

/// `2:05` for two minutes and five seconds.
#[must_use]
pub fn spoken_length(seconds: u64) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn proved(words: &Words, proof: Proof) -> Named {
    let (id, message) = match proof {
        Proof::Confirmed => ("confirmed", "proof-confirmed"),
        Proof::Assumed => ("assumed", "proof-assumed"),
    };
    Named {
        id: id.to_owned(),
        label: words.common(message),
    }
}

/// How the text is laid out.
#[derive(Clone, Copy)]
struct Page {
    columns: usize,
    rows: usize,
}

/// On one screen.
const SCREEN: Page = Page {
    columns: COLUMNS,
    rows: ROWS,
};

/// Without any end of a line but those between two things.
const UNWRAPPED: Page = Page {
    columns: usize::MAX,
    rows: usize::MAX,
};

impl Page {
    const fn is_wrapped(self) -> bool {
        self.columns < usize::MAX
    }

    /// A text in lines that fit, those behind the first with something in front.
    fn wrapped(self, text: &str, hanging: &str) -> Vec<String> {
        if !self.is_wrapped() {
            return vec![text.to_owned()];
        }
        let room = self.columns - hanging.len();
        let lines = wrap(text, room, Ambiguous::Narrow).into_iter().enumerate();
        let lines = lines.map(|(at, line)| match at {
            0 => line.trim_end().to_owned(),
            _ => format!("{hanging}{}", line.trim_end()),
        });
        lines.collect()
    }

    /// Things in a row, in as few lines as they take: a line ends between two of them, so that no value is torn from
    /// its name. What is too long for a line by itself goes on in the next.
    fn packed(self, words: &Words, items: impl Iterator<Item = String>) -> Vec<String> {
        if !self.is_wrapped() {
            return items.collect();
        }
        let and = and(words);
        let mut lines: Vec<String> = Vec::new();
        for item in items {
            let width = |text: &str| Ambiguous::Narrow.width(text);
            let last = lines
                .last_mut()
                .filter(|last| width(last) + width(&and) + width(&item) <= self.columns);
            match last {
                Some(last) => {
                    last.push_str(&and);
                    last.push_str(&item);
                }
                None => lines.extend(self.wrapped(&item, "  ")),
            }
        }
        lines
            .iter()
            .flat_map(|line| self.wrapped(line, ""))
            .collect()
    }
}

/// What stands between two things in a row; a half-width sign needs a space behind it.
fn and(words: &Words) -> String {
    let and = words.common("ticket-and");
    if and.is_ascii() { and + " " } else { and }
}

/// "Label: value", with the colon of the language; a question needs none.
#[must_use]
pub fn pair(words: &Words, label: &str, value: &str) -> String {
    if label.ends_with(['?', '？']) {
        return format!("{label} {value}");
    }
    let args = [("label", label.into()), ("value", value.into())];
    words.common_with("ticket-pair", &args)
}

/// Characters that Markdown would take for its own; `&` begins an entity.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if "\\`*_[]<>#|&~".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The text that was looked for first and led into the case, where it is no code and no pinyin, which say nothing to
/// whoever reads it.
fn opening(active: &ActiveCase, words: &Words) -> Option<String> {
    let searches = active.record.searches.iter();
    let mut led = searches.filter(|searched| searched.taken.is_some());
    let first = led.next()?;
    let spelt = words.locale().starts_with("zh") && understand::is_pinyin(&first.text);
    let said = first.turn == 0 && !spelt && first.text.chars().any(char::is_alphabetic);
    said.then(|| first.text.clone())
}

/// Whether a step was answered before the time was over that it asks to wait: counted from the turn that led to it.
fn is_early(record: &Record, pack: &Pack, step: &Tried) -> bool {
    let wait = || pack[pack.node(&step.id)?].kind.wait();
    let Some((wait, turn)) = wait().zip(record.log.get(step.turn)) else {
        return false;
    };
    let before = step
        .turn
        .checked_sub(1)
        .and_then(|before| record.log.get(before));
    let here = record
        .origin
        .as_ref()
        .is_none_or(|origin| step.turn > origin.turns);
    let waited = before.map(|before| turn.at.saturating_sub(before.at));
    // Nobody who could not look has looked too early.
    here && step.answer != "unsure" && waited.is_some_and(|waited| waited < i64::from(wait) * 1000)
}

/// The shop's own data, and what was typed.
fn values(active: &ActiveCase, words: &Words) -> (Vec<Item>, Vec<Item>) {
    let pack = active.session.pack();
    let state = active.session.state();
    let label = |id: &str| words.asset(&format!("field-{id}"));
    let audience = active.audience();
    let known = (0..pack.fields.len())
        .map(FieldIx::new)
        .filter_map(|field| {
            let (value, _) = audience.known(pack, field)?;
            let id = &*pack[field].id;
            Some(Item {
                id: id.to_owned(),
                label: label(id),
                value: value.clone(),
            })
        });
    let shop: Vec<Item> = known.filter(|item| !item.value.is_empty()).collect();
    let mut fields: Vec<Item> = state
        .fields
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(field, value)| {
            let id = &*pack[*field].id;
            Item {
                id: id.to_owned(),
                label: label(id),
                value: value.clone(),
            }
        })
        .filter(|item| !shop.contains(item))
        .collect();
    // The settings of a shop say what its sales are counted in.
    let region = active.profile.shop.get(REGION).map(String::as_str);
    let currency = region
        .filter(|_| active.desk() == Desk::Shop)
        .and_then(currency);
    for item in &mut fields {
        let kind = pack.field(&item.id).map(|field| pack[field].kind);
        let bare = item.value.starts_with(|c: char| c.is_ascii_digit());
        if let Some(currency) = currency.filter(|_| bare && kind == Some(FieldKind::Amount)) {
            item.value = format!("{currency} {}", item.value);
        }
    }
    // What the terminal says comes first.
    fields.sort_by_key(|item| !matches!(&*item.id, "code" | "screen-text"));
    (shop, fields)
}

/// What is paid with in a region, by its code; `None`: in more than one currency, or nobody knows.
fn currency(region: &str) -> Option<&'static str> {
    Some(match region {
        "cn" => "CNY",
        "hk" => "HKD",
        "sg" => "SGD",
        "in" => "INR",
        "uk" => "GBP",
        "us" => "USD",
        "ca" => "CAD",
        _ => return None,
    })
}

/// Whether somebody said this: it was asked and answered, stood in their words, or came with a hand-over. What
/// follows from other facts, or what an answer to another question only implies, nobody said.
fn told(active: &ActiveCase, fact: FactIx) -> bool {
    let pack = active.session.pack();
    if pack.is_derived(fact) {
        return false;
    }
    let state = active.session.state();
    let asks = |node: &Kind| matches!(node, Kind::Ask { fact: Some(asked), .. } if *asked == fact);
    let visits = state.trail().iter().rev();
    let mut visits = visits.filter(|visit| visit.how == How::Answered);
    let asked = visits.find(|visit| asks(&pack[visit.node].kind));
    if let Some(visit) = asked {
        return visit.answer.as_deref() != Some("unsure");
    }
    let mut log = active.session.case().log.iter();
    let id = &*pack[fact].id;
    state.stated_fact(fact).is_some()
        || log.any(|entry| matches!(entry, Entry::TakenOver(taken) if taken.facts.contains_key(id)))
}

/// Whether an answer of the trouble that the end is about led there: who stopped, or could say nothing, has named no
/// cause.
fn is_supported(active: &ActiveCase) -> bool {
    let pack = active.session.pack();
    let state = active.session.state();
    let turns = active.session.case().log.iter();
    let mut turns = turns.filter(|entry| entry.is_turn() && !matches!(entry, Entry::Fields { .. }));
    if matches!(turns.next_back(), Some(Entry::Stop { .. })) {
        return false;
    }
    let flow = pack[state.at()].flow;
    let told = |how: How| matches!(how, How::Answered | How::Stated);
    let mut visits = state.trail().iter();
    visits.any(|visit| {
        let answer = visit.answer.as_deref();
        let says = answer.is_some_and(|answer| answer != "unsure" && answer != "next");
        pack[visit.node].flow == flow && told(visit.how) && says && visit.node != state.at()
    })
}

fn facts(active: &ActiveCase, words: &Words) -> Vec<Fact> {
    let pack = active.session.pack();
    let known = active.session.state().known();
    known
        .filter(|setting| told(active, setting.fact))
        .map(|setting| {
            let fact = &pack[setting.fact];
            let value = &fact.values[usize::from(setting.value.0)];
            let message = format!("fact-{}", fact.id);
            // Some facts are for the program alone, and have no words.
            let text = |attr| {
                let word = words.find("assets", &message, attr, None)?;
                Some(word.text)
            };
            let stated = from_words(&active.session, setting.fact);
            Fact {
                from: stated.is_some().then_some(WORDS),
                words: stated.map(|stated| stated.words),
                id: fact.id.to_string(),
                label: text(None),
                value: value.to_string(),
                value_label: text(Some(value)),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::Content,
        pack::Files,
        settings::{Profile, Role},
    };

    fn words(language: &str) -> Words {
        Words::new(Content::embedded().files, &[language])
    }

    /// A case of the small pack, where nothing of the shipped content can move.
    fn case(answers: &[&str]) -> ActiveCase {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packs/small");
        let files = Files::default().overlay(&root).expect("the pack is there");
        let content = Content::from_files(files).expect("it resolves");
        let words = Words::new(content.files.clone(), &["en"]);
        let profile = Profile::default();
        let mut active = ActiveCase::begin(content, "card", words, Role::Clerk, profile)
            .expect("a flow of the pack");
        for answer in answers {
            active.session.answer(answer).expect("it is offered");
        }
        active
    }

    #[test]
    fn a_step_is_marked_as_what_came_of_it_and_told_in_all_of_its_words() {
        let rows: [(&[&str], &str, &str); 5] = [
            (&["no"], "answered", "Is there a chip? No"),
            (
                &["yes", "no", "fixed"],
                "helped",
                "Insert the card again: It was read",
            ),
            (
                &["yes", "no", "still"],
                "did-not-help",
                "Insert the card again: Still not read",
            ),
            (
                &["yes", "no", "unsure"],
                "skipped",
                "Insert the card again: ",
            ),
            (
                &["yes", "no", "fixed", "failed"],
                "did-not-help",
                "It reads: ",
            ),
        ];
        for (answers, result, line) in rows {
            let active = case(answers);
            let ticket = Ticket::of(&active, &active.words);
            let last = ticket.tried.last().map(|step| step.result);
            assert_eq!(last, Some(result), "{answers:?}");
            let text = ticket.text(&active.words);
            assert!(text.contains(line), "{text}");
            assert!(!text.contains(".."), "{text}");
        }
    }

    #[test]
    fn a_fact_that_was_asked_is_told_and_one_that_nobody_was_asked_is_not() {
        let told = |answers: &[&str]| {
            let active = case(answers);
            let facts = Ticket::of(&active, &active.words).facts.into_iter();
            facts
                .map(|fact| format!("{}={}", fact.id, fact.value))
                .collect::<Vec<_>>()
        };
        assert_eq!(told(&[]), [""; 0]);
        assert_eq!(told(&["no"]), ["chip=no"]);
        assert_eq!(told(&["yes"]), ["chip=yes"]);
        assert_eq!(told(&["unsure"]), [""; 0]);
    }

    #[test]
    fn a_value_is_never_torn_from_its_name() {
        let words = words("en");
        let items = |lengths: &[usize]| {
            let items = lengths.iter().zip('a'..);
            let items = items.map(|(length, name)| format!("{name}: {}", "1".repeat(*length)));
            items.collect::<Vec<_>>()
        };
        let rows: [(&[usize], usize); 5] = [
            (&[], 0),
            (&[10, 10, 10], 1),
            (&[40, 40, 10], 2),
            (&[70, 10, 70], 3),
            (&[73, 73], 2),
        ];
        for (lengths, expected) in rows {
            let items = items(lengths);
            let lines = SCREEN.packed(&words, items.iter().cloned());
            assert_eq!(lines.len(), expected, "{lines:?}");
            for item in &items {
                let whole = lines.iter().any(|line| line.contains(&**item));
                assert!(whole, "{item}: {lines:?}");
            }
        }
        let long = "word ".repeat(40);
        let lines = SCREEN.packed(&words, std::iter::once(long.trim().to_owned()));
        let widths = lines.iter().map(|line| Ambiguous::Narrow.width(line));
        assert!(widths.max() <= Some(COLUMNS));
        assert_eq!(lines.concat().matches("word").count(), 40);
    }

    #[test]
    fn nothing_that_was_typed_is_markdown() {
        for (typed, rendered) in [
            ("~~gone~~", r"\~\~gone\~\~"),
            ("a &lt;b&gt; & c", r"a \&lt;b\&gt; \& c"),
            (r"<b>*[x](y)_`#|\", r"\<b\>\*\[x\](y)\_\`\#\|\\"),
            ("插卡 128.00", "插卡 128.00"),
        ] {
            assert_eq!(escaped(typed), rendered);
        }
    }
}
