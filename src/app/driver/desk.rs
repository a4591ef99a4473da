//! The desk of an agent: who called, what was agreed on, and what waits.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::{Aside, Driver, Slot, Taking};
use crate::{
    app::{
        CALL_BACK, CALLER, CallerFault,
        screen::{Screen, node_title},
        when,
    },
    cases::{Calling, Filter, FollowUp, Outcome, PassedTo, Row, TeamCalls, clock, exactly_named},
    layout,
    pack::{Desk, Kind, Queue, Urgency},
    redact,
    session::TurnError,
    settings::Role,
};

/// The most that is kept of why a case was passed on, in characters.
pub const MAX_REASON: usize = 200;

/// The most earlier cases of a caller that are looked at.
const MOST_EARLIER: usize = 50;

/// A shop that has the same trouble twice within so many milliseconds is told: a week.
const LATELY: i64 = 7 * 24 * 60 * 60 * 1000;

/// What is known of earlier calls of the same shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Its cases at this desk, the newest first.
    pub rows: Vec<Row>,
    /// How many of the last week are about the trouble that is open.
    pub same_lately: usize,
    /// What the team knows of the last week; the rows are not all of it, or all. `None`: not asked, or not yet.
    pub team: Option<TeamCalls>,
}

impl Earlier {
    /// Nothing is known.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            rows: Vec::new(),
            same_lately: 0,
            team: None,
        }
    }
}

/// For what of the caller, and for which trouble, earlier calls were looked up last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct AskedFor {
    case: Option<Slot>,
    merchant: Option<String>,
    phone: Option<String>,
    flow: Option<String>,
}

impl AskedFor {
    /// Whether it is about the same call.
    fn is_same_caller(&self, other: &Self) -> bool {
        (self.case, &self.merchant, &self.phone) == (other.case, &other.merchant, &other.phone)
    }
}

/// What was looked up of earlier calls, because who called or the trouble has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedBack {
    /// What there is.
    pub earlier: Option<Earlier>,
    /// It is to be told: the caller is another than before, or calls about the same trouble again.
    pub is_news: bool,
}

/// A case whose caller is to be rung now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ringing {
    /// Its id, and when the caller was to be rung: each is told once.
    pub appointment: (Uuid, i64),
    /// What people call it by.
    pub number: String,
    /// What people call who called.
    pub caller: Option<String>,
}

/// Why a case cannot be called back or passed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unagreed {
    /// Nothing was asked or noted yet: there is no case.
    NotBegun,
    /// It is no time, or one that is over.
    NotAhead,
}

impl Driver {
    /// Notes what is known of who called: field id → value. An empty value is forgotten. Nothing is taken unless all
    /// of it can be.
    ///
    /// # Errors
    /// What is not one of a caller's fields, or what its value lacks.
    pub fn set_caller(&mut self, values: &BTreeMap<String, String>) -> Result<(), CallerFault> {
        self.active.set_caller(values)
    }

    /// Passes the case on. It stays open until it is left.
    ///
    /// # Errors
    /// There is no case yet.
    pub fn pass_on(&mut self, to: PassedTo) -> Result<(), Unagreed> {
        self.pass_on_because(to, "")
    }

    /// The same with a line that says why, without what must not be kept; it may be empty.
    ///
    /// # Errors
    /// There is no case yet.
    pub fn pass_on_because(&mut self, to: PassedTo, reason: &str) -> Result<(), Unagreed> {
        self.begun()?;
        let kept = redact::keep(reason.trim());
        self.active.hidden |= kept.hidden.is_some();
        let reason = layout::first_chars(&kept.text, MAX_REASON).to_owned();
        let at = self.now();
        // Whoever promised to ring back does so, wherever the case is.
        let due = self.active.record.call_back().filter(|due| *due > at);
        self.active.agree(Some(FollowUp::PassedOn {
            to,
            at,
            returned: None,
            due,
            reason: Some(reason).filter(|reason| !reason.is_empty()),
        }));
        Ok(())
    }

    /// The caller is rung back at this time, as people write one: `15:30`, `tomorrow 9am`, `半小时后`. Returns it in
    /// milliseconds since 1970; an empty text takes an appointment back.
    ///
    /// # Errors
    /// It is no time ahead, or there is no case yet; nothing has changed.
    pub fn call_back(&mut self, typed: &str) -> Result<Option<i64>, Unagreed> {
        if typed.trim().is_empty() {
            if self.active.record.call_back().is_some() {
                self.ring_back_at(None);
            }
            return Ok(None);
        }
        self.begun()?;
        let due = when::ahead(typed, self.edge()).and_then(clock::at_civil);
        let due = due.filter(|due| *due > self.now());
        let due = due.ok_or(Unagreed::NotAhead)?;
        self.ring_back_at(Some(due));
        Ok(Some(due))
    }

    /// Notes when the caller is rung back; a case that was passed on stays so.
    fn ring_back_at(&mut self, at: Option<i64>) {
        let follow_up = match self.active.record.follow_up.take() {
            Some(FollowUp::PassedOn {
                to,
                at: since,
                returned,
                reason,
                ..
            }) => Some(FollowUp::PassedOn {
                to,
                at: since,
                returned,
                due: at,
                reason,
            }),
            Some(FollowUp::CallBack { .. }) | None => at.map(|due| FollowUp::CallBack { due }),
        };
        self.active.agree(follow_up);
    }

    /// What was passed on has come back, or the caller was rung: the case is at work again.
    pub fn reopen(&mut self) {
        let now = self.now();
        match self.active.record.follow_up.clone() {
            Some(FollowUp::PassedOn {
                to,
                at,
                returned: None,
                due,
                reason,
            }) => self.active.agree(Some(FollowUp::PassedOn {
                to,
                at,
                returned: Some(now),
                due,
                reason,
            })),
            Some(FollowUp::CallBack { .. }) => self.active.agree(None),
            Some(FollowUp::PassedOn { .. }) | None => {}
        }
    }

    /// Whoever goes on with a case whose call back is due is ringing.
    pub(super) fn ringing(&mut self) {
        let now = self.now();
        if self.active.record.call_back().is_some_and(|due| due <= now) {
            self.ring_back_at(None);
        }
    }

    fn begun(&self) -> Result<(), Unagreed> {
        self.has_case().then_some(()).ok_or(Unagreed::NotBegun)
    }

    /// Whether anything was answered or noted, or is known of who called.
    #[must_use]
    pub fn has_case(&self) -> bool {
        let record = &self.active.record;
        !self.is_first() || !record.notes.is_empty() || !record.caller.is_empty()
    }

    /// The acquirer's team that deals with the end on which the case stands.
    #[must_use]
    pub fn queue(&self) -> Option<Queue> {
        let pack = self.active.session.pack();
        let Kind::Support { queue, contact, .. } = pack[self.active.session.state().at()].kind
        else {
            return None;
        };
        Some(queue).filter(|_| pack[contact].acquirer)
    }

    /// At the desk of an agent, a case that is left at a call for support counts as passed on, unless it was already, or
    /// is kept here to ring back and nothing about it is urgent. Returns to whom.
    pub(super) fn settle_follow_up(&mut self) -> Option<PassedTo> {
        let queue = self.queue()?;
        let passed_on = matches!(
            self.active.record.follow_up,
            Some(FollowUp::PassedOn { .. })
        );
        let now = self.now();
        let due = self.active.record.call_back().is_some_and(|due| due > now);
        if passed_on || due && !self.is_urgent() {
            return None;
        }
        let to = match self.active.desk() {
            Desk::Shop => return None,
            Desk::MerchantSupport => PassedTo::Acquirer,
            Desk::Acquirer => PassedTo::Queue(queue),
        };
        // It stands on an end, so there is a case.
        self.pass_on(to).ok().map(|()| to)
    }

    /// Whether the end on which the case stands must not wait.
    fn is_urgent(&self) -> bool {
        let pack = self.active.session.pack();
        let kind = &pack[self.active.session.state().at()].kind;
        matches!(
            kind,
            Kind::Support {
                urgency: Urgency::Now,
                ..
            }
        )
    }

    /// What is known of who called that finds the earlier calls: the merchant number and the number to ring back. The
    /// fields of a case in a shop are its own.
    fn calls_from(&self) -> (Option<String>, Option<String>) {
        let mut caller = match self.active.desk() {
            Desk::Shop => self.active.record.caller.clone(),
            Desk::MerchantSupport | Desk::Acquirer => self.caller(),
        };
        (caller.remove("merchant-no"), caller.remove(CALL_BACK))
    }

    /// Looks for earlier calls where who called, or the trouble, is another than when this was asked last. `None`:
    /// neither has changed, or the store is not open yet.
    pub fn look_back(&mut self) -> Option<LookedBack> {
        if !self.autosave.is_open() {
            return None;
        }
        let (merchant, phone) = self.calls_from();
        let pack = self.active.session.pack();
        let flow = &pack[self.active.session.state().flow(pack)].id;
        let now = AskedFor {
            case: Some(self.slot),
            merchant,
            phone,
            flow: Some(flow.to_string()),
        };
        if now == self.asked_for {
            return None;
        }
        let same_caller = now.is_same_caller(&self.asked_for);
        self.asked_for = now;
        let before = std::mem::take(&mut self.same_told);
        let before = if same_caller { before } else { 0 };
        self.called = self.earlier();
        let same = self.called.as_ref().map_or(0, |called| called.same_lately);
        self.same_told = same.max(before);
        Some(LookedBack {
            is_news: self.called.is_some() && (!same_caller || same > before),
            earlier: self.called.clone(),
        })
    }

    /// What is known of earlier calls since they were looked for last.
    #[must_use]
    pub const fn called(&self) -> Option<&Earlier> {
        self.called.as_ref()
    }

    /// Cases whose callers are to be rung now, the first that was due first.
    pub fn ringing_now(&mut self) -> Vec<Ringing> {
        let now = self.now();
        let kept = self.waiting();
        let held = self.held.iter().map(|held| &held.active.record);
        let here = held.chain([&self.active.record]).filter_map(|record| {
            let caller = CALLER.into_iter().find_map(|id| record.caller.get(id));
            let shop = record.caller.get("shop-name");
            Some(Ringing {
                appointment: (record.id, record.call_back()?),
                number: super::spoken(record),
                caller: shop.or(caller).cloned(),
            })
        });
        let kept = kept.into_iter().filter_map(|row| {
            Some(Ringing {
                appointment: (row.id, row.due?),
                number: row.number.spoken(),
                caller: row.shop.or(row.merchant).or(row.phone),
            })
        });
        let due = here
            .chain(kept)
            .filter(|ringing| ringing.appointment.1 <= now);
        let mut due: Vec<Ringing> = due.collect();
        due.sort_by_key(|ringing| ringing.appointment.1);
        due
    }

    /// The step behind an answer, else behind the likeliest one: what an agent says next. A gate that comes in between
    /// is that step. Returns the answer and what the step is called.
    #[must_use]
    pub fn preview(&self, screen: &Screen, answer: Option<&str>) -> Option<(String, String)> {
        let active = &self.active;
        if active.role != Role::Agent || active.session.ended() || active.at_home() {
            return None;
        }
        let suggested = screen.suggested.as_ref();
        let likely = answer.or(suggested.map(|suggested| &*suggested.answer));
        let first = screen.choices.first().map(|choice| &*choice.id);
        let answer = likely.or(first)?;
        let mut ahead = active.session.clone();
        ahead.answer(answer).ok()?;
        if ahead.state().at() == active.session.state().at() {
            // An end that was tested is the same screen.
            return None;
        }
        let title = node_title(&active.words, ahead.pack(), ahead.state().at());
        Some((answer.to_owned(), title))
    }

    /// Earlier cases of the same shop: by its merchant number, else by the number to ring back.
    pub fn earlier(&mut self) -> Option<Earlier> {
        let (merchant, phone) = self.calls_from();
        if merchant.is_none() && phone.is_none() {
            return None;
        }
        self.team.ask_calls(Calling {
            case: self.active.record.id,
            merchant: merchant.clone(),
            phone: phone.clone(),
        });
        let filter = Filter {
            phone: phone.filter(|_| merchant.is_none()),
            merchant,
            most: Some(MOST_EARLIER),
            ..Filter::default()
        };
        let own = self.active.record.id;
        let mut rows = self.list(&filter);
        rows.retain(|row| row.id != own);
        if rows.is_empty() {
            return None;
        }
        let since = self.now().saturating_sub(LATELY);
        let pack = self.active.session.pack();
        let flow = &pack[self.active.session.state().flow(pack)].id;
        let same = rows
            .iter()
            .filter(|row| row.began >= since && *row.flow == **flow);
        let home = self.active.at_home();
        Some(Earlier {
            same_lately: if home { 0 } else { same.count() },
            rows,
            team: None,
        })
    }

    /// Kept cases that wait: on hold since before this program was started, or for a call back. None that is open here.
    pub fn waiting(&mut self) -> Vec<Row> {
        let mut rows = self.open_cases();
        rows.retain(|row| (row.on_hold.is_some() || row.due.is_some()) && !self.has(row.id));
        rows
    }

    /// Whether a case is open or on hold here.
    #[must_use]
    pub fn has(&self, id: Uuid) -> bool {
        let held = self.held.iter().map(|held| held.active.record.id);
        held.chain([self.active.record.id]).any(|own| own == id)
    }

    /// Goes on with the only case that goes by this name, in the place of the open one. `None`: there is none, or more
    /// than one.
    pub fn take_named(&mut self, name: &str) -> Option<Taking> {
        let rows = exactly_named(self.named(name), name);
        let [row] = &rows[..] else {
            return None;
        };
        Some(self.take(row.id))
    }

    /// Leaves the open case, with what was agreed on, and begins another one. Returns whom it was passed on to by that.
    ///
    /// # Errors
    /// The content has no first screen.
    pub fn next_caller(&mut self) -> Result<Option<PassedTo>, TurnError> {
        let to = self.settle_follow_up();
        self.another()?;
        Ok(to)
    }

    /// Begins another case of the same caller, whose details go along: the open one is left if it has ended, else put on
    /// hold. Returns whom it was passed on to by that.
    ///
    /// # Errors
    /// The content has no first screen.
    pub fn same_caller(&mut self) -> Result<Option<PassedTo>, TurnError> {
        let caller = self.caller();
        let to = if self.active.session.ended() {
            self.next_caller()?
        } else {
            self.hold()?;
            None
        };
        // They were taken before.
        let _ = self.set_caller(&caller);
        Ok(to)
    }

    /// What is known of who called: told as such, or filled into fields of the case.
    #[must_use]
    pub fn caller(&self) -> BTreeMap<String, String> {
        let pack = self.active.session.pack();
        let filled = &self.active.session.state().fields;
        let known = CALLER.into_iter().filter_map(|id| {
            let told = self.active.record.caller.get(id);
            let value = told.or_else(|| filled.get(&pack.field(id)?))?;
            Some((id.to_owned(), value.clone()))
        });
        known.filter(|(_, value)| !value.is_empty()).collect()
    }

    /// What comes of leaving the open case now.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        let session = &self.active.session;
        self.active
            .record
            .outcome_at(session.pack(), session.state())
    }

    /// How the open case makes room for one that is taken over.
    #[must_use]
    pub fn aside(&self) -> Aside {
        if self.active.desk() == Desk::Shop {
            Aside::Leave
        } else {
            Aside::Hold
        }
    }
}
