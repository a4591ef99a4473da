//! What the wizard does with cases: notes, holding, handing over, tickets, and cases of earlier.

use std::{io, path::PathBuf};

use uuid::Uuid;

use super::{
    app::{App, Effect},
    key,
    message::Clip,
    panel::{Panel, case, qr::Qr, report::Report, resume::Resume, ticket::TicketSheet},
};
use crate::{
    app::{
        MAX_NOTES, Shared,
        autosave::{Kept, sentence},
        driver::{Aside, KeptChange},
        finder::flows_named,
        messages::bad_code,
        ticket::Ticket,
    },
    cases::{Record, Row, clock},
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
        let dropped = self.driver.resume(record, Aside::Hold);
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
        let open = !record.closed && !self.busy.contains(&id) && !self.is_here(id);
        let ticket = self.driver.ticket_of(record);
        let sheet = TicketSheet::new(self.words(), &ticket, open.then_some(id));
        self.panel = Some(Panel::Ticket(Box::new(sheet)));
    }

    /// Whether this case is open or on hold here.
    fn is_here(&self, id: Uuid) -> bool {
        let held = self.driver.held.iter().map(|held| &held.active);
        let mut cases = held.chain([self.active()]);
        cases.any(|active| active.record.id == id)
    }
}

/// Notes, holding, handing over.
impl App {
    pub(super) fn keep_note(&mut self, text: &str) {
        if text.trim().is_empty() {
            // Nothing new was noted.
        } else if self.driver.add_note(text).is_err() {
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

    pub(super) fn another(&mut self) {
        if self.driver.another().is_ok() {
            self.opened();
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

/// Tickets and the history.
impl App {
    /// The ticket that is shown, or that of the open case.
    fn ticket(&mut self, shown: Option<Box<Ticket>>) -> Ticket {
        self.keep_field();
        shown.map_or_else(|| self.driver.ticket(), |ticket| *ticket)
    }

    pub(super) fn copy(&mut self, shown: Option<Box<Ticket>>) -> Effect {
        let ticket = self.ticket(shown);
        Effect::Copy(ticket.text(self.words()))
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
