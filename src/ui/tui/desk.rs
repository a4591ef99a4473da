//! The desk of the person who works cases: notes, tickets, cases on hold, cases of earlier.

use std::time::Duration;

use tui_input::Input;

use super::{
    app::{App, Effect, Held, OnDisk, Work},
    key,
    message::{Clip, Reloaded, Usable},
    panel::{Item, Panel, PanelAction, PanelKind},
};
use crate::{
    app::{
        ActiveCase, Aged, MAX_NOTES,
        finder::flows_named,
        screen::node_title,
        ticket::{Ticket, outcome_named, spoken_length},
    },
    cases::{Record, Row, clock},
    content::Content,
    session::handover::BadCode,
    words::FluentValue,
};

/// Hands off the keys for longer than this are not counted as work on the case.
const PAUSE: Duration = Duration::from_mins(5);

/// The most cases that are offered at the start.
const OFFERED: usize = 7;

/// Time, and what came of effects.
impl App {
    /// Counts the time: waiting while a countdown runs, else talking. A countdown that ends on hold says so.
    pub(super) fn clock(&mut self, now: Duration) {
        let passed = now.saturating_sub(self.now);
        self.now = now;
        let counting = self
            .work
            .wait_until
            .is_some_and(|until| until > now.saturating_sub(passed));
        let record = &mut self.active.record;
        if !self.active.session.case().log.is_empty() && !record.closed {
            let passed = millis(passed.min(PAUSE));
            if counting {
                record.wait += passed;
            } else {
                record.talk += passed;
            }
        }
        self.pass_time();
        let over =
            |held: &&mut Held| !held.told && held.work.wait_until.is_some_and(|until| until <= now);
        let Some(held) = self.held.iter_mut().find(over) else {
            return;
        };
        held.told = true;
        let number = spoken(&held.active.record);
        let args = [
            ("number", FluentValue::from(number)),
            ("title", held.title.clone().into()),
        ];
        let text = self.active.words.ui_with(key::HELD_OVER, &args);
        self.say(text);
    }

    /// The time of day: milliseconds since 1970.
    pub(super) fn wall(&self) -> i64 {
        self.began
            .saturating_add(i64::try_from(self.now.as_millis()).unwrap_or_default())
    }

    /// Takes notice of the time that passed since the last turn.
    fn pass_time(&mut self) {
        match self.active.pass_time(self.wall()) {
            Aged::No => {}
            Aged::Facts => self.refresh(),
            Aged::Screen => {
                // These ask about an answer of the screen that was open.
                if self.shows(PanelKind::Void) || self.shows(PanelKind::Early) {
                    self.panel = None;
                }
                self.arrived();
            }
        }
    }

    /// When time will have made something uncertain, unless a turn is taken before.
    #[must_use]
    pub fn next_aging(&self) -> Option<Duration> {
        let left = self.active.ages_at()?.saturating_sub(self.wall());
        Some(self.now + Duration::from_millis(u64::try_from(left).unwrap_or_default()))
    }

    /// The first moment at which something has to be said of a case on hold.
    #[must_use]
    pub fn next_held(&self) -> Option<Duration> {
        let held = self.held.iter().filter(|held| !held.told);
        held.filter_map(|held| held.work.wait_until).min()
    }

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

    pub(super) fn saved(&mut self, saved: Result<String, String>) {
        match saved {
            Ok(path) => {
                let text = self
                    .active
                    .words
                    .ui_with(key::SAVED, &[("path", path.into())]);
                self.say(text);
            }
            Err(error) => {
                let args = [("error", error.into())];
                let text = self.active.words.ui_with(key::NOT_SAVED, &args);
                self.refuse(text);
            }
        }
    }

    /// Says once that a case is not being kept, and once that it is again.
    pub(super) fn was_kept(&mut self, kept: Result<(), String>) {
        let before = self.kept;
        self.kept = if kept.is_ok() {
            OnDisk::Yes
        } else {
            OnDisk::No
        };
        match kept {
            Err(why) if before != OnDisk::No => self.refuse(why),
            Ok(()) if before == OnDisk::No => {
                let text = self.ui(key::KEPT_AGAIN);
                self.say(text);
            }
            Ok(()) | Err(_) => {}
        }
    }

    /// Marks a case that will be kept in a moment. Of one that is not kept at all that is not said.
    pub(super) fn was_not_kept_yet(&mut self) {
        if self.kept != OnDisk::No {
            self.kept = OnDisk::NotYet;
        }
    }

    /// Asks at the start whether to go on with a case.
    pub(super) fn offer(&mut self, rows: &[Row], now: i64) {
        if rows.is_empty() || !self.is_first() || self.panel.is_some() {
            return;
        }
        let shown = &rows[..rows.len().min(OFFERED)];
        let mut items: Vec<Item> = shown
            .iter()
            .map(|row| {
                let age = self.age(now.saturating_sub(row.touched));
                let args = [
                    ("number", FluentValue::from(row.number.spoken())),
                    ("flow", self.flow_title(&row.flow).into()),
                ];
                let label = self.active.words.ui_with(key::RESUME_ITEM, &args);
                let step = self.step_title(&row.place);
                Item::new(label, PanelAction::Resume(row.id)).noted(format!("{age}  {step}"))
            })
            .collect();
        items.push(Item::new(self.ui(key::RESUME_NEW), PanelAction::Close));
        let ids = shown.iter().map(|row| row.id).collect();
        items.push(Item::new(
            self.ui(key::RESUME_AWAY),
            PanelAction::PutAway(ids),
        ));
        let lead = self.ui(key::RESUME_LEAD);
        let title = self.ui(key::RESUME_TITLE);
        self.panel = Some(Panel::new(PanelKind::Resume, title, items).leading(lead));
    }

    /// Asks once, about all of them together, whether older cases are to stay.
    pub(super) fn offer_old(&mut self, rows: &[Row]) {
        let free = self.panel.is_none() || self.shows(PanelKind::Resume);
        if rows.is_empty() || !self.is_first() || !free {
            return;
        }
        let args = [("count", FluentValue::from(rows.len()))];
        let away = self.active.words.ui_with(key::OLD_AWAY, &args);
        let ids = rows.iter().map(|row| row.id).collect();
        let away = Item::new(away, PanelAction::PutAway(ids));
        if let Some(panel) = &mut self.panel {
            panel.items.push(away);
            return;
        }
        let lead = self.active.words.ui_with(key::OLD_LEAD, &args);
        let stay = Item::new(self.ui(key::OLD_STAY), PanelAction::Close);
        let title = self.ui(key::RESUME_TITLE);
        let panel = Panel::new(PanelKind::Resume, title, vec![stay, away]);
        self.panel = Some(panel.leading(lead));
    }

    fn age(&self, millis: i64) -> String {
        let minutes = millis.max(0) / 60_000;
        let (id, count) = match minutes {
            0 => (key::AGE_NOW, 0),
            1..=59 => (key::AGE_MINUTES, minutes),
            _ => (key::AGE_HOURS, minutes / 60),
        };
        self.active.words.ui_with(id, &[("count", count.into())])
    }

    /// The trouble and the step of a place, in words; its name, where the content has no such place.
    fn place_title(&self, place: &str) -> String {
        let pack = self.active.session.pack();
        let Some(node) = pack.node(place) else {
            return place.to_owned();
        };
        let flow = &pack[pack[node].flow].id;
        let flow = self.active.words.get(flow, "flow", None, None).text;
        let title = node_title(&self.active.words, pack, node);
        let args = [("flow", FluentValue::from(flow)), ("title", title.into())];
        self.active.words.ui_with(key::PLACE, &args)
    }

    fn step_title(&self, place: &str) -> String {
        let pack = self.active.session.pack();
        match pack.node(place) {
            Some(node) => node_title(&self.active.words, pack, node),
            None => place.to_owned(),
        }
    }

    pub(super) fn resumed(&mut self, record: Record) {
        let reached = record.log.last().map(|turn| turn.at);
        let (active, dropped) = self.active.resumed(record, self.wall());
        self.step_aside();
        self.panel = None;
        self.open(active);
        // A countdown went on while nobody was here. Clocks may have been set back meanwhile.
        let gone = reached.map_or(0, |reached| self.wall().saturating_sub(reached));
        let gone = Duration::from_millis(u64::try_from(gone).unwrap_or_default());
        if let Some(until) = self.work.wait_until {
            self.work.wait_until = Some(until.saturating_sub(gone));
        }
        if !dropped.is_empty() {
            self.open_dropped(&dropped);
        }
    }

    /// Shows the content as its author has saved it, at the same place of the case; or what is wrong with it,
    /// while the last good content stays.
    pub(super) fn reloaded(&mut self, reloaded: Reloaded) {
        let unchanged = match &reloaded {
            Reloaded::Good(usable) => {
                let said = usable.errors.iter().chain(&usable.warnings);
                usable.files == *self.active.content.files && said.eq(&self.remarks)
            }
            Reloaded::Bad(_) => false,
        };
        if unchanged && !self.shows(PanelKind::Broken) {
            return;
        }
        // What is being typed into a line is not lost for it; lists may no longer fit.
        let mut panel = self.panel.take();
        while let Some(under) = panel.as_mut().and_then(|panel| panel.under.take()) {
            panel = Some(*under);
        }
        let typing = panel.filter(|panel| panel.sort.has_line());
        match reloaded {
            Reloaded::Good(usable) => {
                self.panel = typing;
                let Usable {
                    files,
                    errors,
                    warnings,
                } = *usable;
                // Whoever sent it has seen that it resolves.
                let Ok(content) = Content::from_files(files) else {
                    return;
                };
                if let Some(gone) = self.flow_gone(&content) {
                    self.open_broken(vec![gone]);
                    return;
                }
                for held in &mut self.held {
                    held.active = held.active.with_content(content.clone()).0;
                }
                let (active, dropped) = self.active.with_content(content);
                self.active = active;
                self.forget_content();
                self.arrived();
                self.remark(errors, warnings);
                if !dropped.is_empty() {
                    let under = self.panel.take();
                    self.open_dropped(&dropped);
                    self.lay_over(under);
                }
            }
            Reloaded::Bad(lines) => {
                self.panel = typing;
                self.open_broken(lines);
            }
        }
    }

    /// Says that what was saved is shown, and what there is to say against it. Errors are listed once; while
    /// they stay the same a line is enough, for whoever is in the middle of a flow saves often.
    fn remark(&mut self, errors: Vec<String>, warnings: Vec<String>) {
        let counts = [
            ("errors", FluentValue::from(errors.len())),
            ("warnings", warnings.len().into()),
        ];
        let is_new = errors.iter().any(|error| !self.remarks.contains(error));
        let bad = !errors.is_empty();
        self.remarks = errors;
        self.remarks.extend(warnings);
        let Some(first) = self.remarks.first() else {
            let text = self.ui(key::RELOADED);
            self.say(text);
            return;
        };
        if is_new {
            let lead = self.active.words.ui_with(key::FAULTY_LEAD, &counts);
            let items = vec![Item::new(self.ui(key::FAULTY_OK), PanelAction::Close)];
            let mut panel =
                Panel::new(PanelKind::Broken, self.ui(key::FAULTY_TITLE), items).leading(lead);
            panel.notes.clone_from(&self.remarks);
            let under = self.panel.replace(panel);
            self.lay_over(under);
            return;
        }
        let first = ("first", FluentValue::from(first.as_str()));
        let [errors, warnings] = counts;
        let args = [errors, warnings, first];
        let text = self.active.words.ui_with(key::RELOADED_WITH, &args);
        if bad {
            self.refuse(text);
        } else {
            self.say(text);
        }
    }

    /// Names the file of the flow that is looked at, if the content no longer has it: nothing of the case would be
    /// left to show.
    fn flow_gone(&self, content: &Content) -> Option<String> {
        let open = [&*self.active.session.case().start, &*self.screen.id];
        let flows = open.map(|at| at.split_once('/').map_or(at, |(flow, _)| flow));
        let before = self.active.session.pack();
        let gone = |flow: &&str| before.flow(flow).is_some() && content.pack.flow(flow).is_none();
        let flow = flows.into_iter().find(gone)?;
        let args = [("path", FluentValue::from(format!("flows/{flow}.toml")))];
        Some(self.active.words.ui_with(key::FLOW_GONE, &args))
    }

    /// Lists what keeps the content that was saved from being used, over what is being typed.
    fn open_broken(&mut self, lines: Vec<String>) {
        let items = vec![Item::new(self.ui(key::BROKEN_OK), PanelAction::Close)];
        let mut panel = Panel::new(PanelKind::Broken, self.ui(key::BROKEN_TITLE), items)
            .leading(self.ui(key::BROKEN_LEAD));
        panel.notes = lines;
        let under = self.panel.replace(panel);
        self.lay_over(under);
    }

    /// The open panel leaves this one under it.
    fn lay_over(&mut self, under: Option<Panel>) {
        if let Some(panel) = &mut self.panel {
            panel.under = under.map(Box::new);
        }
    }

    fn open_dropped(&mut self, dropped: &[(String, String)]) {
        let items = vec![Item::new(self.ui(key::DROPPED_OK), PanelAction::Close)];
        let mut panel = Panel::new(PanelKind::Dropped, self.ui(key::DROPPED_TITLE), items)
            .leading(self.ui(key::DROPPED_LEAD));
        panel.notes = dropped
            .iter()
            .map(|(title, label)| format!("{title}  {label}").trim_end().to_owned())
            .collect();
        self.panel = Some(panel);
    }
}

/// Notes, holding, handing over.
impl App {
    pub(super) fn open_note(&mut self) {
        let note = self.active.record.note(&self.screen.id);
        self.query = Input::new(note.map(|note| note.text.clone()).unwrap_or_default());
        let items = vec![Item::new(self.ui(key::NOTE_KEEP), PanelAction::KeepNote)];
        let lead = self.screen.title.clone();
        let title = self.ui(key::NOTE_TITLE);
        self.panel = Some(Panel::new(PanelKind::Note, title, items).leading(lead));
    }

    pub(super) fn keep_note(&mut self) {
        // The search box of the first screen must not show it.
        let note = std::mem::take(&mut self.query);
        let now = self.wall();
        if self.active.note(note.value(), now).is_err() {
            let most = [("most", MAX_NOTES.into())];
            let text = self.words().ui_with(key::NOTE_FULL, &most);
            self.refuse(text);
        } else if self.active.take_hidden() {
            let text = self.ui(key::MASKED);
            self.refuse(text);
        } else {
            let text = self.ui(key::NOTED);
            self.say(text);
        }
    }

    pub(super) fn open_case(&mut self) {
        self.keep_field();
        let mut items: Vec<Item> = Vec::new();
        let begun = !self.is_first();
        if begun && !self.active.session.ended() {
            items.push(Item::new(self.ui(key::CASE_HOLD), PanelAction::Hold));
        }
        if begun {
            items.push(Item::new(self.ui(key::CASE_COPY), PanelAction::Copy));
            items.push(Item::new(self.ui(key::CASE_SAVE), PanelAction::Save));
            items.push(Item::new(self.ui(key::CASE_QR), PanelAction::Qr));
        }
        items.push(Item::new(self.ui(key::CASE_HISTORY), PanelAction::History));
        if begun && !self.active.session.ended() {
            items.push(Item::new(self.ui(key::CASE_GIVE_UP), PanelAction::GiveUp));
        }
        // Behind the others, whose digits stay the same.
        for (at, held) in self.held.iter().enumerate() {
            let args = [
                ("number", FluentValue::from(spoken(&held.active.record))),
                ("title", held.title.clone().into()),
            ];
            let label = self.active.words.ui_with(key::CASE_BACK, &args);
            items.push(Item::new(label, PanelAction::Back(at)).noted(self.held_for(held)));
        }
        let mut panel = Panel::new(PanelKind::Case, self.case_title(), items);
        if begun {
            let args = [("code", FluentValue::from(self.active.handover()))];
            panel = panel.leading(self.active.words.ui_with(key::CASE_CODE, &args));
            let record = &self.active.record;
            let args = [
                ("talk", FluentValue::from(spoken_length(record.talk / 1000))),
                ("wait", spoken_length(record.wait / 1000).into()),
            ];
            panel.notes = vec![self.words().common_with("ticket-times", &args)];
        }
        self.panel = Some(panel);
    }

    fn case_title(&self) -> String {
        match &self.active.record.number {
            Some(number) => {
                let args = [("number", FluentValue::from(number.spoken()))];
                self.active.words.ui_with(key::CASE_TITLE, &args)
            }
            None => self.ui(key::CASE_TITLE_NONE),
        }
    }

    /// How long a case has been on hold, or that its countdown is over.
    fn held_for(&self, held: &Held) -> String {
        if held.work.wait_until.is_some_and(|until| until <= self.now) {
            return self.ui(key::WAIT_OVER);
        }
        let seconds = self.now.saturating_sub(held.since).as_secs();
        let args = [("time", FluentValue::from(spoken_length(seconds)))];
        self.active.words.ui_with(key::HELD_FOR, &args)
    }

    pub(super) fn hold(&mut self) {
        let Ok(active) = self.active.another() else {
            return;
        };
        let number = spoken(&self.active.record);
        self.put_on_hold();
        self.open(active);
        let args = [("number", FluentValue::from(number))];
        let text = self.active.words.ui_with(key::HELD, &args);
        self.say(text);
    }

    /// Opens a case in the place of the one that is open, of which nothing is left on the screen.
    pub(super) fn open(&mut self, active: ActiveCase) {
        self.active = active;
        self.work = Work::default();
        self.query = Input::default();
        self.arrived();
    }

    /// Makes room for another case: what is under way waits, what has ended is closed. Whether it waits.
    fn step_aside(&mut self) -> bool {
        if self.active.session.ended() {
            self.active.record.closed = true;
            self.active.changed = true;
        } else if !self.is_first() {
            self.put_on_hold();
            return true;
        }
        // Also one of which nothing is left but a note, or turns that were taken back.
        if self.active.record.began > 0 || self.active.record.closed {
            self.left.push(self.active.clone());
        }
        false
    }

    fn put_on_hold(&mut self) {
        self.keep_field();
        // The time up to now is written down with it.
        self.active.changed = true;
        let mut work = std::mem::take(&mut self.work);
        work.wait_until = work.wait_until.filter(|until| *until > self.now);
        self.held.push(Held {
            active: self.active.clone(),
            title: self.screen.title.clone(),
            since: self.now,
            work,
            told: false,
        });
    }

    pub(super) fn back_to_held(&mut self, at: usize) {
        if at >= self.held.len() {
            return;
        }
        let mut back = self.held.remove(at);
        // What is being worked here waits in turn, unless there is nothing to come back to.
        self.step_aside();
        // The language may have been changed meanwhile.
        let words = self.active.words.clone();
        let wait_until = back.work.wait_until.take();
        self.active = ActiveCase {
            words,
            ..back.active
        };
        self.active.record.wait += millis(self.now.saturating_sub(back.since));
        self.active.changed = true;
        self.work = back.work;
        self.query = Input::default();
        let another = self.active.pass_time(self.wall()) == Aged::Screen;
        self.arrived();
        if another {
            return;
        }
        self.work.wait_until = wait_until;
        if wait_until.is_some_and(|until| until <= self.now) {
            let text = self.ui(key::WAIT_OVER);
            self.say(text);
        }
    }

    /// What the search box finds for a hand-over code.
    ///
    /// # Errors
    /// Why it is none of this content, in a sentence.
    pub(super) fn taking_over(&self, code: &str) -> Result<Item, String> {
        match self.active.taken_over(code, self.wall()) {
            Ok(active) => {
                let at = active.session.state().stands_at();
                let at = active.session.pack().path(at);
                let label = self.ui(key::TAKE_OVER);
                let item = Item::new(label, PanelAction::TakeOver(code.to_owned()));
                Ok(item.noted(self.place_title(&at)))
            }
            Err(bad) => Err(self.bad_code(&bad)),
        }
    }

    pub(super) fn take_over(&mut self, code: &str) {
        match self.active.taken_over(code, self.wall()) {
            Ok(active) => {
                let mut text = self.ui(key::TAKEN_OVER);
                let number = spoken(&self.active.record);
                if self.step_aside() {
                    let args = [("number", FluentValue::from(number))];
                    text = format!("{text} {}", self.active.words.ui_with(key::HELD, &args));
                }
                self.open(active);
                self.say(text);
            }
            Err(bad) => {
                let text = self.bad_code(&bad);
                self.refuse(text);
            }
        }
    }

    fn bad_code(&self, bad: &BadCode) -> String {
        crate::app::messages::bad_code(&self.active.words, bad)
    }
}

/// Tickets and the history.
impl App {
    /// The ticket that is shown, or that of the open case.
    fn ticket(&mut self, shown: Option<Box<Ticket>>) -> Ticket {
        self.keep_field();
        match shown {
            Some(ticket) => *ticket,
            None => Ticket::of(&self.active, self.words()),
        }
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
        let title = self.case_title();
        let items = vec![Item::new(self.ui(key::QR_CLOSE), PanelAction::Close)];
        let ticket = self.ticket(shown);
        let words = self.words();
        let mut panel = Panel::new(PanelKind::Qr, title, items);
        // The whole ticket where there is room for so large a square, else the most needed of it.
        panel.notes = vec![ticket.text(words), ticket.brief(words), ticket.handover];
        self.panel = Some(panel);
    }

    pub(super) fn open_history(&mut self) {
        self.query = Input::default();
        let panel = Panel::new(PanelKind::History, self.ui(key::HISTORY_TITLE), Vec::new());
        self.panel = Some(panel);
    }

    /// Asks for the cases that the words are about, the troubles that they name among them.
    pub(super) fn list(&self, query: &str) -> Effect {
        Effect::List {
            words: query.to_owned(),
            flows: flows_named(self.active.session.pack(), &self.active.words, query),
        }
    }

    pub(super) fn listed(&mut self, rows: &[Row]) {
        let busy = rows.iter().filter(|row| row.held.is_some());
        self.busy = busy.map(|row| row.id).collect();
        let items: Vec<Item> = rows
            .iter()
            .map(|row| {
                let flow = self.flow_title(&row.flow);
                let outcome = if row.held.is_some() {
                    self.ui(key::IN_USE)
                } else {
                    outcome_named(self.words(), row.outcome).label
                };
                let label = format!(
                    "{}  {}  {flow}",
                    row.number.spoken(),
                    clock::time(row.began)
                );
                Item::new(label, PanelAction::Look(row.id)).noted(outcome)
            })
            .collect();
        if let Some(panel) = self
            .panel
            .as_mut()
            .filter(|panel| panel.sort == PanelKind::History)
        {
            panel.items = items;
            panel.cursor = 0;
        }
    }

    fn flow_title(&self, flow: &str) -> String {
        if self.active.session.pack().flow(flow).is_none() {
            return flow.to_owned();
        }
        self.active.words.get(flow, "flow", None, None).text
    }

    pub(super) fn looked(&mut self, record: Record) {
        let (id, outcome) = (record.id, record.outcome);
        let open = !record.closed && !self.busy.contains(&id) && id != self.active.record.id;
        let open = open && !self.held.iter().any(|held| held.active.record.id == id);
        let (active, dropped) = self.active.replayed(record);
        let mut ticket = Ticket::of(&active, self.words()).without(dropped);
        ticket.outcome = outcome_named(self.words(), outcome);
        let mut items = Vec::new();
        if open {
            items.push(Item::new(
                self.ui(key::TICKET_GO_ON),
                PanelAction::Resume(id),
            ));
        }
        items.push(Item::new(self.ui(key::CASE_COPY), PanelAction::Copy));
        items.push(Item::new(self.ui(key::CASE_SAVE), PanelAction::Save));
        items.push(Item::new(self.ui(key::CASE_QR), PanelAction::Qr));
        items.push(Item::new(self.ui(key::TICKET_BACK), PanelAction::History));
        let mut panel = Panel::new(PanelKind::Ticket, self.ui(key::TICKET_TITLE), items);
        panel.notes = ticket
            .text(self.words())
            .lines()
            .map(str::to_owned)
            .collect();
        panel.ticket = Some(Box::new(ticket));
        self.panel = Some(panel);
    }
}

fn spoken(record: &Record) -> String {
    let number = record.number.as_ref();
    number.map(crate::cases::Number::spoken).unwrap_or_default()
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
