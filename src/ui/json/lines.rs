//! The lines that go out.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::app::{
    ActiveCase,
    autosave::sentence,
    driver::{Driver, KeepReport},
    finder::{Found, LookedUp, Suggestion},
    messages::Reason,
    screen::{
        Body, Claim, FieldRow, Likely, Part, Probed, Screen, Solved, Source, Support, Tried,
        from_words,
    },
    ticket::{Ticket, WORDS, outcome_named, pair},
};
use crate::{
    cases::{FollowUp, Number, clock},
    pack::FieldKind,
    session::Proof,
    settings::Role,
};

/// A line, and whether what it answers held something that is not kept.
#[derive(Serialize)]
pub(super) struct Reply<L> {
    #[serde(flatten)]
    line: L,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    hidden: bool,
}

impl<L> Reply<L> {
    pub(super) const fn new(line: L, hidden: bool) -> Self {
        Self { line, hidden }
    }

    pub(super) fn map(self, change: impl FnOnce(L) -> L) -> Self {
        Self {
            line: change(self.line),
            hidden: self.hidden,
        }
    }
}

#[derive(Serialize)]
pub(super) struct FoundLine {
    found: Vec<Found>,
    /// Where nothing was found: the ways on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    suggestions: Vec<Suggestion>,
}

impl From<LookedUp> for FoundLine {
    fn from(looked_up: LookedUp) -> Self {
        Self {
            found: looked_up.found,
            suggestions: looked_up.suggestions,
        }
    }
}

#[derive(Serialize)]
pub(super) struct TicketLine {
    pub(super) ticket: Ticket,
}

#[derive(Serialize)]
pub(super) struct ErrorLine {
    error: Complaint,
}

#[derive(Serialize)]
struct Complaint {
    code: &'static str,
    message: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    offered: Vec<String>,
}

impl From<Reason> for ErrorLine {
    fn from(reason: Reason) -> Self {
        Self {
            error: Complaint {
                code: reason.code,
                message: reason.message,
                offered: reason.offered,
            },
        }
    }
}

/// The screen as it goes out. The order of the keys is the order of importance.
#[derive(Serialize)]
pub(super) struct ScreenLine {
    screen: &'static str,
    id: String,
    flow: String,
    /// Why something is asked that was known.
    #[serde(skip_serializing_if = "Option::is_none")]
    again: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    title: String,
    #[serde(rename = "do")]
    how: Option<String>,
    say: Option<String>,
    why: Option<String>,
    /// The parts that the role wants to see, the main one first.
    show: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    picture: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wait: Option<u16>,
    answers: Vec<AnswerItem>,
    /// The answer that something speaks for.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggested: Option<SuggestedItem>,
    /// What this computer can find out by itself, and what it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    probe: Option<ProbeItem>,
    /// What came with a hand-over and is to be confirmed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    claims: Vec<ClaimItem>,
    #[serde(flatten)]
    end: Option<End>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<BTreeMap<String, Option<String>>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    field_info: Vec<FieldItem>,
    facts: BTreeMap<String, String>,
    /// Those of them that words said and nobody answered.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    stated: BTreeMap<String, StatedItem>,
    steps: Steps,
    ended: bool,
    /// The trouble that was entered first, where a gate has ended the case: a `jump` to it goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    go_on: Option<GoOnItem>,
    /// The number of the case, once it is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<String>,
    /// What is known of who called.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    caller: BTreeMap<String, String>,
    /// What was agreed on with the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    follow_up: Option<FollowUpItem>,
    #[serde(flatten)]
    desk: DeskItems,
    /// It came with a hand-over code.
    #[serde(skip_serializing_if = "Option::is_none")]
    taken_over: Option<OriginItem>,
    /// Why it is not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    not_kept: Option<String>,
    /// Where a damaged file of cases was set aside; once.
    #[serde(skip_serializing_if = "Option::is_none")]
    set_aside: Option<String>,
    /// What else happened to the cases of this device; each once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    notices: Vec<String>,
    role: &'static str,
    lang: String,
    /// Some of the words stand in another language.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    fallback: bool,
    /// Later answers that this turn made void.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    voided: Vec<VoidedItem>,
    /// Too much time had passed: the line that came was meant for another screen, and was not taken.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    time_passed: bool,
}

/// What an agent has to know besides the open case.
#[derive(Default, Serialize)]
pub(super) struct DeskItems {
    /// Cases whose callers are to be rung now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    due: Vec<DueItem>,
    /// Earlier cases of who called, the newest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    earlier: Vec<EarlierItem>,
    /// How many of the last week are about the trouble that is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    same_lately: Option<usize>,
    /// What comes behind the likeliest answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    preview: Option<PreviewItem>,
}

/// A case whose caller is to be rung.
#[derive(Serialize)]
struct DueItem {
    case: String,
    due: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    caller: Option<String>,
}

/// An earlier case of who called.
#[derive(Serialize)]
struct EarlierItem {
    case: String,
    began: String,
    flow: String,
    trouble: String,
    outcome: &'static str,
    outcome_label: String,
}

#[derive(Serialize)]
struct PreviewItem {
    answer: String,
    title: String,
}

impl DeskItems {
    pub(super) fn of(driver: &mut Driver) -> Self {
        driver.look_back();
        let due = driver.ringing_now().into_iter().map(|ringing| DueItem {
            case: ringing.number,
            due: clock::exact(ringing.appointment.1),
            caller: ringing.caller,
        });
        let due = due.collect();
        let words = &driver.active.words;
        let called = driver.called();
        let rows = called.into_iter().flat_map(|called| &called.rows);
        let earlier = rows.map(|row| EarlierItem {
            case: row.number.spoken(),
            began: clock::exact(row.began),
            flow: row.flow.clone(),
            trouble: words.get(&row.flow, "flow", None, None).text,
            outcome: row.outcome.id(),
            outcome_label: outcome_named(words, row.outcome).label,
        });
        let screen = Screen {
            suggested: driver.suggestion(),
            ..driver.active.screen_in(words)
        };
        let preview = driver.preview(&screen, None);
        Self {
            due,
            earlier: earlier.collect(),
            same_lately: called.map(|called| called.same_lately),
            preview: preview.map(|(answer, title)| PreviewItem { answer, title }),
        }
    }
}

#[derive(Serialize)]
struct SuggestedItem {
    answer: String,
    from: &'static str,
    words: String,
}

/// What came of a probe; only its kind before it was asked for.
#[derive(Serialize)]
struct ProbeItem {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    took_ms: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ahead_s: Option<i64>,
}

impl From<Probed> for ProbeItem {
    fn from(probed: Probed) -> Self {
        let finding = probed.finding;
        Self {
            kind: probed.kind.id(),
            outcome: finding.map(|finding| finding.outcome.id()),
            text: finding.map(|_| probed.text),
            took_ms: finding.map(|finding| finding.took),
            status: finding.and_then(|finding| finding.status),
            ahead_s: finding.and_then(|finding| finding.ahead),
        }
    }
}

impl ScreenLine {
    pub(super) fn at_desk(self, desk: DeskItems) -> Self {
        Self { desk, ..self }
    }

    pub(super) fn probing(self, probed: Option<Probed>) -> Self {
        let probe = probed.map(ProbeItem::from);
        Self { probe, ..self }
    }

    pub(super) fn suggesting(self, suggestion: Option<Likely>) -> Self {
        let suggested = suggestion.map(|suggestion| SuggestedItem {
            answer: suggestion.answer,
            from: suggestion.from.id(),
            words: suggestion.words,
        });
        Self { suggested, ..self }
    }

    pub(super) fn after_time(self) -> Self {
        Self {
            time_passed: true,
            ..self
        }
    }

    /// With the later turns that became void: question and answer.
    pub(super) fn voiding(self, voided: Vec<(String, String)>) -> Self {
        let voided = voided.into_iter();
        Self {
            voided: voided
                .map(|(title, label)| VoidedItem { title, label })
                .collect(),
            ..self
        }
    }

    /// The open screen, with what keeping its case has to report.
    pub(super) fn of(active: &mut ActiveCase, report: Option<KeepReport>) -> Self {
        line_of(active, report)
    }
}

/// Who a case was passed on to, or when the caller is rung back.
#[derive(Serialize)]
struct FollowUpItem {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    returned: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

impl From<&FollowUp> for FollowUpItem {
    fn from(follow_up: &FollowUp) -> Self {
        match follow_up {
            FollowUp::PassedOn {
                to,
                at,
                returned,
                due,
                reason,
            } => Self {
                kind: "passed-on",
                to: Some(to.id()),
                at: Some(clock::exact(*at)),
                returned: returned.map(clock::exact),
                due: due.map(clock::exact),
                reason: reason.clone(),
            },
            FollowUp::CallBack { due } => Self {
                kind: "call-back",
                to: None,
                at: None,
                returned: None,
                due: Some(clock::exact(*due)),
                reason: None,
            },
        }
    }
}

#[derive(Serialize)]
struct GoOnItem {
    to: String,
    flow: String,
}

#[derive(Serialize)]
struct OriginItem {
    code: String,
    at: String,
    turns: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    began: Option<String>,
}

#[derive(Serialize)]
struct RouteItem {
    desk: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    queue: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    queue_label: Option<String>,
    heading: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    instead: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reached: Option<String>,
}

#[derive(Serialize)]
struct ClaimItem {
    fact: String,
    label: String,
    value: String,
    value_label: String,
}

impl From<Claim> for ClaimItem {
    fn from(claim: Claim) -> Self {
        Self {
            fact: claim.fact,
            label: claim.label,
            value: claim.value,
            value_label: claim.value_label,
        }
    }
}

#[derive(Serialize)]
struct Steps {
    done: usize,
    least: usize,
    most: usize,
}

#[derive(Serialize)]
struct AnswerItem {
    id: String,
    label: String,
}

#[derive(Serialize)]
struct VoidedItem {
    title: String,
    label: String,
}

#[derive(Serialize)]
struct CauseItem {
    cause: Option<String>,
    cause_label: Option<String>,
}

impl From<Option<(String, String)>> for CauseItem {
    fn from(cause: Option<(String, String)>) -> Self {
        let (cause, cause_label) = cause.unzip();
        Self { cause, cause_label }
    }
}

#[derive(Serialize)]
#[serde(untagged)]
enum End {
    Solved {
        #[serde(flatten)]
        cause: CauseItem,
        /// The test that proves the fix.
        test: Option<String>,
        proof: Option<Proof>,
        tried: Vec<TriedItem>,
    },
    Support(Box<Call>),
}

#[derive(Serialize)]
struct Call {
    #[serde(flatten)]
    cause: CauseItem,
    contact: String,
    contact_info: ContactItem,
    route: RouteItem,
    urgency: &'static str,
    urgency_label: String,
    open: String,
    tried: Vec<TriedItem>,
    handover: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    handover_long: Option<String>,
    privacy: String,
}

#[derive(Serialize)]
struct ContactItem {
    label: String,
    #[serde(rename = "where")]
    place: String,
    caller: crate::pack::Caller,
    phone: Option<String>,
    hours: Option<String>,
}

#[derive(Serialize)]
struct StatedItem {
    from: &'static str,
    words: String,
}

#[derive(Serialize)]
struct TriedItem {
    id: String,
    title: String,
    answer: String,
    label: String,
}

impl From<Tried> for TriedItem {
    fn from(tried: Tried) -> Self {
        Self {
            id: tried.id,
            title: tried.title,
            answer: tried.answer,
            label: tried.label,
        }
    }
}

#[allow(
    clippy::struct_excessive_bools,
    reason = "the contract: a key for each source of a value"
)]
#[derive(Serialize)]
struct FieldItem {
    id: String,
    label: String,
    hint: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    min: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<u8>,
    from_settings: bool,
    /// Known of who called.
    from_caller: bool,
    /// Filled in from an answer, in its words.
    from_answer: bool,
    /// Whether it is asked for while it is empty.
    needed: bool,
}

impl From<FieldRow> for FieldItem {
    fn from(row: FieldRow) -> Self {
        let (kind, min, max) = match row.kind {
            FieldKind::Text => ("text", None, None),
            FieldKind::Code { max } => ("code", None, Some(max)),
            FieldKind::Amount => ("amount", None, None),
            FieldKind::Digits { min, max } => ("digits", Some(min), Some(max)),
            FieldKind::Last4 => ("last4", None, None),
            FieldKind::Phone => ("phone", None, None),
            FieldKind::When => ("when", None, None),
            FieldKind::Count => ("count", None, None),
        };
        Self {
            id: row.id,
            label: row.label,
            hint: row.hint,
            kind,
            min,
            max,
            from_settings: row.source == Source::Shop,
            from_caller: row.source == Source::Caller,
            from_answer: row.source == Source::Answer,
            needed: row.needed,
        }
    }
}

impl From<Solved> for End {
    fn from(solved: Solved) -> Self {
        Self::Solved {
            cause: solved.cause.into(),
            test: solved.test,
            proof: solved.proof,
            tried: solved.tried.into_iter().map(TriedItem::from).collect(),
        }
    }
}

impl End {
    fn support(support: Support, handover: String, handover_long: Option<String>) -> Self {
        let (contact, label) = support.contact;
        let (queue, queue_label) = support.route.queue.unzip();
        Self::Support(Box::new(Call {
            cause: support.cause.into(),
            contact,
            contact_info: ContactItem {
                label,
                place: support.contact_where,
                caller: support.caller,
                phone: support.phone,
                hours: support.hours,
            },
            route: RouteItem {
                desk: support.route.desk.id(),
                queue,
                queue_label,
                heading: support.route.heading,
                instead: support.route.instead,
                reached: support.route.reached,
            },
            urgency: support.urgency.id(),
            urgency_label: support.urgency_label,
            open: support.open,
            tried: support.tried.into_iter().map(TriedItem::from).collect(),
            handover,
            handover_long,
            privacy: support.privacy,
        }))
    }
}

#[allow(clippy::too_many_lines, reason = "one key after the other")]
fn line_of(active: &mut ActiveCase, report: Option<KeepReport>) -> ScreenLine {
    let (trouble, set_aside, notices) = report.map_or_else(Default::default, |report| {
        (report.trouble, report.set_aside, report.notices)
    });
    let not_kept = trouble.map(|trouble| sentence(&trouble, &active.words));
    let screen = active.screen();
    let show = parts(&screen, active.role);
    let pack = &active.content.pack;
    let state = active.session.state();
    let facts = state.known().map(|known| {
        let fact = &pack[known.fact];
        let value = &fact.values[usize::from(known.value.0)];
        (fact.id.to_string(), value.to_string())
    });
    let stated = state.known().filter_map(|known| {
        let stated = from_words(&active.session, known.fact)?;
        let item = StatedItem {
            from: WORDS,
            words: stated.words,
        };
        Some((stated.fact, item))
    });
    let stated: BTreeMap<String, StatedItem> = stated.collect();
    let mut rows = None;
    let wait = screen.wait;
    let mut end = None;
    let mut claims = Vec::new();
    let mut how = screen.how;
    let mut kind = pack[screen.node].kind.name();
    match screen.body {
        Body::Step => {}
        Body::Claims(claimed) => {
            kind = "ask";
            // Whoever shows nothing but words and answers shows what is to be confirmed all the same.
            let rendered = claimed
                .iter()
                .map(|claim| pair(&active.words, &claim.label, &claim.value_label));
            how = Some(
                how.into_iter()
                    .chain(rendered)
                    .collect::<Vec<_>>()
                    .join("\n"),
            );
            claims = claimed.into_iter().map(ClaimItem::from).collect();
        }
        Body::Form { fields } => rows = Some(fields),
        Body::Solved(solved) => end = Some(End::from(solved)),
        Body::Support(mut support) => {
            rows = Some(std::mem::take(&mut support.fields));
            end = Some(End::support(
                *support,
                active.handover(),
                active.handover_long(),
            ));
        }
    }
    let fields = rows.as_ref().map(|rows| {
        let values = rows.iter().map(|row| (row.id.clone(), row.value.clone()));
        values.collect()
    });
    let field_info = rows.into_iter().flatten().map(FieldItem::from).collect();
    ScreenLine {
        screen: kind,
        id: screen.id,
        flow: screen.flow,
        again: screen.again,
        before: screen.before,
        title: screen.title,
        how,
        say: screen.say,
        why: screen.why,
        show,
        picture: screen.picture.map(|picture| pack[picture].id.to_string()),
        wait,
        answers: screen
            .choices
            .into_iter()
            .map(|choice| AnswerItem {
                id: choice.id,
                label: choice.label,
            })
            .collect(),
        suggested: None,
        probe: None,
        claims,
        end,
        fields,
        field_info,
        facts: facts.collect(),
        stated,
        steps: Steps {
            done: screen.done,
            least: screen.bounds.least,
            most: screen.bounds.most,
        },
        ended: active.session.ended(),
        go_on: active.left_behind().map(|(to, flow)| GoOnItem { to, flow }),
        case: active.record.number.as_ref().map(Number::spoken),
        caller: active.record.caller.clone(),
        follow_up: active.record.follow_up.as_ref().map(FollowUpItem::from),
        desk: DeskItems::default(),
        taken_over: active.record.origin.as_ref().map(|origin| OriginItem {
            code: origin.code.clone(),
            at: clock::exact(origin.at),
            turns: origin.turns,
            began: origin.began.map(clock::exact),
        }),
        not_kept,
        set_aside,
        notices,
        role: active.role.id(),
        lang: active.words.locale().to_owned(),
        fallback: screen.fallback,
        voided: Vec::new(),
        time_passed: false,
    }
}

fn parts(screen: &Screen, role: Role) -> Vec<&'static str> {
    let parts = screen.parts(role, false);
    parts
        .into_iter()
        .map(|(part, _)| match part {
            Part::Do => "do",
            Part::Say => "say",
            Part::Why => "why",
        })
        .collect()
}
