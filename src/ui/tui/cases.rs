//! What the wizard does with cases: notes, holding, handing over, tickets, and cases of earlier.

use std::{io, path::PathBuf, time::Duration};

use super::{
    app::{App, Effect, Focus},
    key,
    message::Clip,
    panel::{
        Panel,
        caller::{CALL_BACK, Caller},
        case,
        qr::Qr,
        report::Report,
        resume::Resume,
        ticket::TicketSheet,
    },
};
use crate::{
    app::{
        MAX_NOTES, Shared,
        autosave::{Kept, sentence},
        driver::{Aside, Earlier, KeptChange, LookedBack, Unagreed},
        finder::flows_named,
        messages::{bad_code, bad_line, caller_fault, field_fault},
        ticket::{Ticket, passed_to},
    },
    cases::{NoteKind, Number, Outcome, PassedTo, Record, Row, TeamCalls, clock},
    pack::Desk,
    session::TurnError,
    words::FluentValue,
};

/// What came of effects.
impl App {
    pub(super) fn copied(&mut self, clip: Clip) {
        if self.fields().iter().any(|row| self.is_bad(row)) {
            let text = self.ui(key::COPIED_WITHOUT);
            self.refuse(text);
            return;
        }
        let text = self.ui(match clip {
            Clip::System => key::COPIED,
            Clip::Terminal => key::COPIED_TERMINAL,
        });
        self.say(text);
    }

    pub(super) fn saved(&mut self, saved: Result<PathBuf, Shared<io::Error>>) {
        match saved {
            Ok(path) => {
                let path = path.display().to_string();
                let text = self.words().ui_with(key::SAVED, &[("path", path.into())]);
                self.say(text);
            }
            Err(error) => {
                let args = [("error", error.to_string().into())];
                let text = self.words().ui_with(key::NOT_SAVED, &args);
                self.refuse(text);
            }
        }
    }

    /// Reports once that the case is not being kept, and once that it is again.
    pub(super) fn kept(&mut self, kept: Kept) {
        match self.driver.note_kept(kept) {
            Some(KeptChange::Failed(trouble)) => {
                let why = sentence(&trouble, self.words());
                self.refuse(why);
            }
            Some(KeptChange::Again) => {
                let text = self.ui(key::KEPT_AGAIN);
                self.say(text);
            }
            None => {}
        }
    }

    /// Asks at the start whether to go on with a case.
    pub(super) fn offer(&mut self, rows: &[Row], now: i64) {
        if rows.is_empty() || !self.is_first() || self.panel.is_some() {
            return;
        }
        self.panel = Some(Panel::Resume(Resume::new(&self.driver, rows, now)));
    }

    /// Asks once, about all of them together, whether older cases are to stay.
    pub(super) fn offer_old(&mut self, rows: &[Row]) {
        if rows.is_empty() || !self.is_first() {
            return;
        }
        let words = &self.driver.active.words;
        match &mut self.panel {
            None => self.panel = Some(Panel::Resume(Resume::old(words, rows))),
            Some(Panel::Resume(resume)) => resume.add_old(words, rows),
            Some(_) => {}
        }
    }

    pub(super) fn resumed(&mut self, record: Record) {
        self.keep_field();
        self.waiting.retain(|row| row.id != record.id);
        // Who only rings back has not got the case back.
        let passed_on = record.outcome == Outcome::PassedOn && record.call_back().is_none();
        let dropped = self.driver.resume(record, Aside::Hold);
        if passed_on {
            // Whoever goes on with it has it back.
            self.driver.reopen();
        }
        self.panel = None;
        self.opened();
        if !dropped.is_empty() {
            self.panel = Some(Panel::Report(Report::dropped(self.words(), &dropped)));
        }
    }

    pub(super) fn listed(&mut self, rows: &[Row]) {
        let busy = rows.iter().filter(|row| row.held.is_some());
        self.busy = busy.map(|row| row.id).collect();
        if let Some(Panel::History(history)) = &mut self.panel {
            history.listed(&self.driver, rows);
        }
    }

    pub(super) fn looked(&mut self, record: Record) {
        let id = record.id;
        let passed_on = record.outcome == Outcome::PassedOn;
        let open =
            (!record.closed || passed_on) && !self.busy.contains(&id) && !self.driver.has(id);
        // What came to no end has nothing to find out.
        let ended = match record.outcome {
            Outcome::SolvedConfirmed | Outcome::SolvedAssumed | Outcome::Support => true,
            Outcome::Open | Outcome::Abandoned | Outcome::PassedOn | Outcome::CallBack => {
                record.closed
            }
        };
        let ticket = self.driver.ticket_of(record);
        let (open, ended) = (open.then_some(id), ended.then_some(id));
        let sheet = TicketSheet::new(self.words(), &ticket, open, ended);
        self.panel = Some(Panel::Ticket(Box::new(sheet)));
    }
}

/// Notes, holding, handing over.
impl App {
    pub(super) fn keep_note(&mut self, kind: NoteKind, text: &str) {
        if text.trim().is_empty() {
            // Nothing new was noted.
        } else if self.driver.note(kind, text).is_err() {
            let most = [("most", MAX_NOTES.into())];
            let text = self.words().ui_with(key::NOTE_FULL, &most);
            self.refuse(text);
        } else if self.driver.take_hidden() {
            let text = self.ui(key::MASKED);
            self.refuse(text);
        } else {
            let text = self.ui(key::NOTED);
            self.say(text);
        }
    }

    /// Corrects a note, or takes it back.
    pub(super) fn change_note(&mut self, at: usize, text: &str) {
        if self.driver.change_note(at, text).is_err() {
            let most = [("most", MAX_NOTES.into())];
            let text = self.words().ui_with(key::NOTE_FULL, &most);
            self.refuse(text);
            return;
        }
        let hidden = self.driver.take_hidden();
        let text = self.ui(if hidden {
            key::MASKED
        } else if text.trim().is_empty() {
            key::NOTE_GONE
        } else {
            key::NOTE_CHANGED
        });
        if hidden {
            self.refuse(text);
        } else {
            self.say(text);
        }
    }

    pub(super) fn hold(&mut self) {
        self.keep_field();
        let number = self.driver.number();
        if self.driver.hold().is_err() {
            return;
        }
        self.opened();
        let args = [("number", FluentValue::from(number))];
        let text = self.words().ui_with(key::HELD, &args);
        self.say(text);
    }

    /// Leaves the case for the next caller. One that waits for a call back is listed with those that wait.
    pub(super) fn another(&mut self) -> Option<Effect> {
        if !self.keep_fields() {
            return None;
        }
        let waits = self.active().record.call_back().is_some();
        let number = self.driver.number();
        let to = self.driver.next_caller();
        self.begun_anew(number, &to);
        waits.then_some(Effect::Waiting)
    }

    /// Begins another case of the same caller.
    pub(super) fn same_caller(&mut self) -> Option<Effect> {
        self.keep_field();
        let waits = self.active().record.call_back().is_some();
        let number = self.driver.number();
        let to = self.driver.same_caller();
        self.begun_anew(number, &to);
        waits.then_some(Effect::Waiting)
    }

    /// Shows the new case, and whom the one before was passed on to.
    fn begun_anew(&mut self, number: String, to: &Result<Option<PassedTo>, TurnError>) {
        if let Ok(to) = to {
            self.opened();
            if let Some(to) = to {
                let args = [
                    ("number", FluentValue::from(number)),
                    ("to", passed_to(self.words(), *to).into()),
                ];
                let text = self.words().ui_with(key::PASSED_ON, &args);
                self.say(text);
            }
        }
    }

    pub(super) fn back_to_held(&mut self, at: usize) {
        self.keep_field();
        let Some(over) = self.driver.back_to_held(at) else {
            return;
        };
        self.opened();
        if over {
            let text = self.ui(key::WAIT_OVER);
            self.say(text);
        }
    }

    /// Takes over the case of a line that was pasted.
    pub(super) fn receive(&mut self, line: &str) {
        self.keep_field();
        match self.driver.receive(line, Aside::Hold) {
            Ok(held) => {
                self.panel = None;
                self.opened();
                let mut text = self.ui(key::RECEIVED);
                if let Some(number) = held {
                    let args = [("number", FluentValue::from(number))];
                    text = format!("{text} {}", self.words().ui_with(key::HELD, &args));
                }
                self.say(text);
            }
            Err(bad) => {
                let text = bad_line(self.words(), bad);
                self.refuse(text);
            }
        }
    }

    pub(super) fn take_over(&mut self, code: &str) {
        self.keep_field();
        match self.driver.take_over(code, Aside::Hold) {
            Ok(held) => {
                self.opened();
                let mut text = self.ui(key::TAKEN_OVER);
                if let Some(number) = held {
                    let args = [("number", FluentValue::from(number))];
                    text = format!("{text} {}", self.words().ui_with(key::HELD, &args));
                }
                self.say(text);
            }
            Err(bad) => {
                let text = bad_code(self.words(), &bad);
                self.refuse(text);
            }
        }
    }
}

/// The desk of an agent.
impl App {
    /// Keeps what was typed of the caller. What cannot be taken stays in the form.
    pub(super) fn keep_caller(&mut self, form: Caller) -> Option<Effect> {
        let then_next = form.then_next;
        let (values, call_back) = form.clone().into_values();
        if let Err(fault) = self.driver.set_caller(&values) {
            let text = caller_fault(self.words(), &fault).message;
            self.refuse(text);
            self.panel = Some(Panel::Caller(form.at(&fault.field)));
            return None;
        }
        let before = self.active().record.call_back().map(clock::day_and_time);
        if call_back != before.unwrap_or_default() {
            match self.driver.call_back(&call_back) {
                Ok(Some(due)) => {
                    let args = [("time", FluentValue::from(clock::day_and_time(due)))];
                    let text = self.words().ui_with(key::CALL_BACK_SET, &args);
                    self.say(text);
                }
                Ok(None) => {}
                Err(why) => {
                    let text = self.ui(match why {
                        Unagreed::NotBegun => key::CALL_BACK_NOTHING,
                        Unagreed::NotAhead => key::CALL_BACK_WHEN,
                    });
                    self.refuse(text);
                    self.panel = Some(Panel::Caller(form.at(CALL_BACK)));
                    return None;
                }
            }
        }
        // Fields that stand open on the screen have it, too.
        let known = self.active().record.caller.clone();
        let drafts = self.drafts_mut();
        for (id, value) in known {
            drafts.texts.insert(id, value.into());
        }
        self.refresh();
        if then_next && self.active().record.call_back().is_some() {
            return self.another();
        }
        None
    }

    /// Goes to the next line of the form, unless what stands in this one cannot be taken.
    pub(super) fn next_line(&mut self, mut form: Caller) {
        let (id, value) = form.current();
        let field = self.active().session.pack().field(id);
        let kind = field.map(|field| self.active().session.pack()[field].kind);
        let wrong = kind.and_then(|kind| self.driver.check_field(kind, &value).err());
        match wrong {
            Some(wrong) => {
                let label = self.words().asset(&format!("field-{id}"));
                let text = field_fault(self.words(), wrong, &label);
                self.refuse(text);
            }
            None => form.next(),
        }
        self.panel = Some(Panel::Caller(form));
    }

    /// Tells that the shop called before, or is calling about the same trouble again.
    pub(super) fn looked_back(&mut self, LookedBack { earlier, is_news }: LookedBack) {
        if let Some(earlier) = earlier.as_ref().filter(|_| is_news) {
            let text = case::called_before(&self.driver, earlier);
            let text = match &self.notice {
                Some(notice) if !notice.bad => format!("{} {text}", notice.text),
                _ => text,
            };
            self.say(text);
        }
        // What the team knows was asked once, when the caller became known.
        let team = self.earlier.take().and_then(|known| known.team);
        self.earlier = earlier;
        if let Some(team) = team.filter(|team| self.is_from_caller(team)) {
            self.earlier.get_or_insert_with(Earlier::none).team = Some(team);
        }
    }

    /// Whether these are the calls of whoever is on the phone.
    fn is_from_caller(&self, calls: &TeamCalls) -> bool {
        let caller = self.driver.caller();
        let of = [
            ("merchant-no", &calls.of.merchant),
            ("callback-phone", &calls.of.phone),
        ];
        of.iter()
            .all(|(id, value)| caller.get(*id) == value.as_ref())
    }

    /// Tells how often the shop called the team this week, and what came of it.
    pub(super) fn found_in_team(&mut self, calls: TeamCalls) {
        // Somebody else may be on the phone by now.
        if calls.outcomes.is_empty() || !self.is_from_caller(&calls) {
            return;
        }
        let text = case::called_team(&self.driver, &calls);
        let text = match &self.notice {
            Some(notice) if !notice.bad => format!("{} {text}", notice.text),
            _ => text,
        };
        self.say(text);
        self.earlier.get_or_insert_with(Earlier::none).team = Some(calls);
    }

    /// Passes the case on and takes the next caller.
    pub(super) fn pass_on(&mut self, to: PassedTo, reason: &str) -> Option<Effect> {
        if !self.keep_fields() {
            return None;
        }
        let number = self.driver.number();
        if self.driver.pass_on_because(to, reason).is_err() {
            let text = self.ui(key::CALL_BACK_NOTHING);
            self.refuse(text);
            return None;
        }
        let args = [
            ("number", FluentValue::from(number)),
            ("to", passed_to(self.words(), to).into()),
        ];
        let text = self.words().ui_with(key::PASSED_ON, &args);
        let effect = self.another();
        self.say(text);
        effect
    }

    pub(super) fn reopen(&mut self) {
        self.driver.reopen();
        self.refresh();
        let text = self.ui(key::REOPENED);
        self.say(text);
    }

    /// Kept cases that wait.
    pub(super) fn wait_for(&mut self, rows: Vec<Row>) {
        self.waiting = rows;
    }

    /// Tells once of each call back that is due.
    pub(super) fn tell_due(&mut self) {
        let now = self.wall();
        let here = self.driver.held.iter().map(|held| &held.active.record);
        let here = here.chain([&self.active().record]);
        let here = here.filter_map(|record| {
            Some((
                record.id,
                record.call_back()?,
                spoken(record),
                case::caller_of(record),
            ))
        });
        let kept = self.waiting.iter().filter_map(|row| {
            let caller = row.shop.clone().or_else(|| row.phone.clone());
            Some((row.id, row.due?, row.number.spoken(), caller))
        });
        let due = here
            .chain(kept)
            .find(|(id, due, ..)| *due <= now && !self.told_due.contains(&(*id, *due)));
        let Some((id, due, number, caller)) = due else {
            return;
        };
        self.told_due.push((id, due));
        let args = [
            ("number", FluentValue::from(number)),
            ("caller", caller.unwrap_or_default().into()),
        ];
        let text = self.words().ui_with(key::CALL_BACK_DUE, &args);
        self.ring = Some(text.clone());
        self.say(text);
    }

    /// What rings the bell now, if the desk wants that; once.
    pub(super) fn take_ring(&mut self) -> Option<String> {
        let ring = self.ring.take();
        let ring = ring.filter(|_| self.active().profile.station.bell);
        self.rung |= ring.is_some();
        ring
    }

    /// Whether the title of the window still says that somebody is to be rung, when another case is open; once.
    pub(super) fn take_rung(&mut self) -> bool {
        let open = Some(self.driver.slot());
        let since = std::mem::replace(&mut self.rung_in, open);
        since != open && std::mem::take(&mut self.rung)
    }

    /// When the next call back is due that was not told of, counted from the start.
    pub(super) fn next_due(&self) -> Option<Duration> {
        let here = self.driver.held.iter().map(|held| &held.active.record);
        let here = here.chain([&self.active().record]);
        let here = here.filter_map(|record| Some((record.id, record.call_back()?)));
        let kept = self
            .waiting
            .iter()
            .filter_map(|row| Some((row.id, row.due?)));
        let due = here
            .chain(kept)
            .filter(|told| !self.told_due.contains(told));
        let due = due.map(|(_, due)| due).min()?;
        let left = u64::try_from(due.saturating_sub(self.wall())).unwrap_or_default();
        Some(self.driver.elapsed() + Duration::from_millis(left))
    }
}

fn spoken(record: &Record) -> String {
    let number = record.number.as_ref();
    number.map(Number::spoken).unwrap_or_default()
}

/// Tickets and the history.
impl App {
    /// The ticket that is shown, or that of the open case.
    fn ticket(&mut self, shown: Option<Box<Ticket>>) -> Ticket {
        self.keep_field();
        if matches!(self.focus(), Some(Focus::Field(_))) && self.active().session.ended() {
            // Whoever has copied or saved is done with the fields: a digit means what it means behind F7.
            self.cursor = None;
        }
        shown.map_or_else(|| self.driver.ticket(), |ticket| *ticket)
    }

    pub(super) fn copy(&mut self, shown: Option<Box<Ticket>>) -> Effect {
        let ticket = self.ticket(shown);
        // A desk copies into a form that wraps by itself.
        Effect::Copy(match self.active().desk() {
            Desk::Shop => ticket.text(self.words()),
            Desk::MerchantSupport | Desk::Acquirer => ticket.unwrapped(self.words()),
        })
    }

    pub(super) fn save(&mut self, shown: Option<Box<Ticket>>) -> Effect {
        let ticket = self.ticket(shown);
        let name = ticket
            .number
            .clone()
            .unwrap_or_else(|| clock::stamp(self.wall()));
        Effect::Save {
            name: format!("posdoc-{name}.txt"),
            text: ticket.text(self.words()),
        }
    }

    pub(super) fn open_qr(&mut self, shown: Option<Box<Ticket>>) {
        let ticket = self.ticket(shown);
        let title = case::title(&self.driver);
        self.panel = Some(Panel::Qr(Qr::new(self.words(), title, ticket)));
    }

    /// Asks for the cases that the words are about, the troubles that they name among them.
    pub(super) fn list(&self, query: &str) -> Effect {
        Effect::List {
            words: query.to_owned(),
            flows: flows_named(self.active().session.pack(), self.words(), query),
        }
    }
}
