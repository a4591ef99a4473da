//! How the wizard changes: a message in, and out what is to be done outside, as an [`Effect`]. Pure: time comes in as a
//! message, and the store is opened, written and read by the loop alone.

use super::{
    app::{App, Button, Effect, Focus},
    geometry::is_too_small,
    key,
    keymap::{self, Action, Binding, KEYMAP},
    message::{Key, Message},
    panel::{
        Panel, PanelAction, Reply,
        caller::Caller,
        case::Case,
        confirm::Confirm,
        help::Help,
        history::History,
        language::languages,
        map::Map,
        note::{Note, Purpose},
        notes::Notes,
        search::Search,
        trail::Trail,
    },
};
use crate::{
    app::{
        driver::{OnDisk, Turn},
        screen::Body,
    },
    cases::PassedTo,
    settings::Role,
};

/// The digit that shows the fields that are folded away.
pub const MORE: char = '0';

/// Takes a message; returns what is to be done outside.
pub fn update(app: &mut App, message: Message) -> Option<Effect> {
    app.driver.set_now(app.wall());
    match message {
        Message::Clock(now) => app.clock(now),
        Message::Drawn => {
            app.unseen = false;
            if !app.looked_ahead {
                app.looked_ahead = true;
                app.refresh();
            }
        }
        Message::Resize(columns, rows) => app.size = (columns, rows),
        Message::Measured(policy) => app.policy = policy,
        Message::Probed => app.found_out(),
        Message::Copied(clip) => app.copied(clip),
        Message::Saved(saved) => app.saved(saved),
        Message::Kept(kept) => app.kept(kept),
        Message::Notice(text) => app.refuse(text),
        Message::Offer(rows, now) => app.offer(&rows, now),
        Message::Waiting(rows) => app.wait_for(rows),
        Message::LookedBack(back) => app.looked_back(back),
        Message::TeamCalls(calls) => app.found_in_team(calls),
        Message::OfferOld(rows) => app.offer_old(&rows),
        Message::Listed(rows) => app.listed(&rows),
        Message::Looked(record) => app.looked(*record),
        Message::Resumed(record) => app.resumed(*record),
        Message::Content(reloaded) => app.reloaded(reloaded),
        Message::Paste(text) => return app.paste(&text),
        Message::Key(key) => return app.key(key),
    }
    None
}

impl App {
    fn key(&mut self, key: Key) -> Option<Effect> {
        if self.is_carried(key) {
            return None;
        }
        self.untouched = false;
        let typing = self.typing() || self.panel.as_ref().is_some_and(Panel::takes_text);
        let action = keymap::action(key, typing).filter(|action| self.does(*action));
        match action {
            Some(Action::Quit) => {
                self.keep_field();
                self.driver.end_search();
                return Some(Effect::Quit);
            }
            Some(Action::Suspend) => return Some(Effect::Suspend),
            _ => {}
        }
        // Esc says that one leaves; whoever corrects a text does not.
        let edits = matches!(key, Key::Backspace | Key::Left);
        let action = action.filter(|action| {
            *action != Action::Back
                || !edits
                || !self.is_first()
                || self.panel.is_some()
                || self.why
        });
        // What cannot be seen is not answered.
        if is_too_small(self.size) || self.unseen && !typing {
            return None;
        }
        self.notice = None;
        if self.panel.is_some() {
            return self.panel_key(key, action);
        }
        match action {
            Some(action) => self.act(action),
            None if self.typing() => {
                self.type_key(key);
                None
            }
            None if self.at_home() && matches!(key, Key::Char(_)) => {
                self.open_search();
                self.panel_key(key, None)
            }
            None => self.digit(key),
        }
    }

    /// Offers the case at the next start, or does not any more.
    fn toggle_reminder(&mut self) {
        let wanted = !self.active().remind;
        self.driver.remind(wanted);
        let text = self.ui(if wanted {
            key::REMINDED
        } else {
            key::NOT_REMINDED
        });
        self.say(text);
    }

    /// Shows the fields that were folded away, and goes to the first of them.
    fn unfold(&mut self) {
        let first = self.fields().iter().position(|row| !row.is_shown());
        self.unfolded = true;
        self.refresh();
        let at = first.and_then(|at| self.foci.iter().position(|f| *f == Focus::Field(at)));
        self.move_to(at.unwrap_or(0));
    }

    fn digit(&mut self, key: Key) -> Option<Effect> {
        let Key::Char(digit) = key else {
            return None;
        };
        let choice = self.screen.choices.iter().position(|c| c.digit == digit);
        if let Some(choice) = choice {
            self.cursor = self.foci.iter().position(|f| *f == Focus::Choice(choice));
            self.choose(choice);
            return None;
        }
        if !self.is_read_at_end() {
            return None;
        }
        // At an end, what can be done with the case needs no F7 before its digit.
        if digit == MORE && self.folded() > 0 {
            self.unfold();
            return None;
        }
        if digit == MORE && self.active().again_at().is_some() {
            self.toggle_reminder();
            return None;
        }
        if digit == MORE && self.goes_on_by_digit() {
            self.go_on();
            return None;
        }
        let pick = self.case_panel().by_digit(digit)?;
        self.keep_field();
        self.pick(pick)
    }

    fn act(&mut self, action: Action) -> Option<Effect> {
        match action {
            Action::Up => self.step(-1),
            Action::Down => self.step(1),
            Action::First => self.move_to(0),
            Action::Last => self.move_to(self.foci.len().saturating_sub(1)),
            Action::PageUp => self.turn_page(-1),
            Action::PageDown => self.turn_page(1),
            Action::Choose => return self.enter(),
            Action::Back => return self.back(),
            Action::Forward => self.forward(),
            Action::Help => self.open_help(),
            Action::Language => self.next_language(),
            Action::Second => self.toggle_second(),
            Action::Find => self.open_search(),
            Action::Trail => self.open(Panel::Trail(Trail::new(&self.driver, &self.screen))),
            Action::Why => self.toggle_why(),
            Action::Stop => self.stop(),
            Action::Note => self.open(Panel::Notes(Notes::new(&self.driver))),
            Action::Case => self.open_case(),
            Action::Leave => {
                self.keep_field();
                return self.leave();
            }
            Action::Quit => return Some(Effect::Quit),
            Action::Suspend => return Some(Effect::Suspend),
        }
        None
    }

    /// The text of the open case's ticket.
    #[must_use]
    pub fn report(&self) -> String {
        self.driver.ticket().text(self.words())
    }

    /// Shows the reason, or hides it. An end is looked at from the top then, where it stands.
    fn toggle_why(&mut self) {
        self.why = !self.why;
        if self.active().session.ended() {
            self.keep_field();
            self.read_from_top();
        }
    }

    /// Half a page, so that some of what was read stays in sight; three pages at most.
    fn turn_page(&mut self, by: isize) {
        let half = isize::try_from(self.page / 2).unwrap_or(1).max(1);
        let most = half * 6;
        self.peek = (self.peek + by * half).clamp(-most, most);
    }

    pub(super) fn step(&mut self, by: isize) {
        self.keep_field();
        // What is wrong with a field that is left is marked there.
        self.notice = None;
        let last = self.foci.len().saturating_sub(1);
        let to = match self.cursor {
            None => 0,
            Some(at) => at.saturating_add_signed(by).min(last),
        };
        self.move_to(to);
    }

    /// Where a screen is read from.
    fn read_from_top(&mut self) {
        self.peek = 0;
        self.cursor = None;
    }

    pub(super) fn move_to(&mut self, at: usize) {
        self.peek = 0;
        self.drafts_mut().wiped = None;
        self.cursor = (at < self.foci.len()).then_some(at);
    }

    fn enter(&mut self) -> Option<Effect> {
        match self.focus() {
            None => self.move_to(0),
            Some(Focus::Choice(choice)) => self.choose(choice),
            Some(Focus::Field(_)) => {
                if self.keep_field() {
                    self.step(1);
                    if self.typing() {
                        // Going from field to field is typing, not answering.
                        self.entered = None;
                    }
                }
            }
            Some(Focus::More) => self.unfold(),
            Some(Focus::Button(Button::GoOn)) => self.go_on(),
            Some(Focus::Button(Button::Remind)) => self.toggle_reminder(),
            Some(Focus::Button(Button::Copy)) => return Some(self.copy(None)),
            Some(Focus::Button(Button::Save)) => return Some(self.save(None)),
            Some(Focus::Button(Button::Case)) => self.open_case(),
            Some(Focus::Button(Button::Another)) => return self.another(),
            Some(Focus::Button(Button::Leave)) => return self.leave(),
        }
        None
    }

    fn choose(&mut self, choice: usize) {
        let Some(choice) = self.screen.choices.get(choice) else {
            return;
        };
        let answer = choice.id.clone();
        if matches!(self.screen.body, Body::Form { .. }) {
            self.send_form();
            return;
        }
        let turn = self.driver.answer(&answer);
        self.turned(turn);
    }

    /// Shows what came of a turn.
    pub(super) fn turned(&mut self, turn: Turn) {
        match turn {
            Turn::Moved { .. } | Turn::TimePassed => self.arrived(),
            Turn::Confirm(confirm) => {
                self.panel = Some(Panel::Confirm(Confirm::answer(self.words(), confirm)));
            }
            Turn::Refused(_) => {}
        }
    }

    fn back(&mut self) -> Option<Effect> {
        self.keep_field();
        if self.why {
            self.why = false;
            return None;
        }
        if self.is_first() {
            return self.leave();
        }
        match self.driver.back() {
            Turn::Refused(_) => return self.leave(),
            turn => self.went_back(turn),
        }
        None
    }

    /// Shows what came of going back. Where a result was picked, the search is there again as it was.
    fn went_back(&mut self, turn: Turn) {
        let moved = matches!(turn, Turn::Moved { .. });
        self.turned(turn);
        if moved && let Some(search) = Search::behind(&mut self.driver) {
            self.panel = Some(Panel::Search(search));
        }
    }

    fn forward(&mut self) {
        let turn = self.driver.redo();
        self.turned(turn);
    }

    fn stop(&mut self) {
        self.keep_field();
        let turn = self.driver.stop();
        self.turned(turn);
    }

    /// Goes on with the trouble that was entered first.
    fn go_on(&mut self) {
        if let Some((to, _)) = self.driver.left_behind() {
            let turn = self.driver.jump(&to);
            self.turned(turn);
        }
    }

    fn leave(&mut self) -> Option<Effect> {
        // Going back to the first step has not given anything up.
        let session = &self.active().session;
        let nothing = !self.under_way() && session.next_again().is_none();
        if nothing && self.driver.held.is_empty() {
            return Some(Effect::Quit);
        }
        let kept = self.driver.on_disk() == OnDisk::Yes;
        self.panel = Some(Panel::Confirm(Confirm::leaving(self.words(), kept)));
        None
    }
}

/// Panels.
impl App {
    fn open(&mut self, panel: Panel) {
        self.panel = Some(panel);
    }

    pub(super) fn open_search(&mut self) {
        self.open(Panel::Search(Search::new(&self.driver)));
    }

    /// What can be done with the case.
    pub(super) fn case_panel(&self) -> Case {
        Case::new(
            &self.driver,
            &self.waiting,
            self.earlier.as_ref(),
            self.checks,
        )
    }

    pub(super) fn open_case(&mut self) {
        self.keep_field();
        self.open(Panel::Case(self.case_panel()));
    }

    fn open_help(&mut self) {
        // Where Esc leaves, Backspace does nothing.
        let edits = |binding: &Binding| {
            binding.action == Action::Back && binding.keys.contains(&Key::Backspace)
        };
        let here = KEYMAP
            .iter()
            .filter(|binding| self.does(binding.action) && !(self.is_first() && edits(binding)));
        let here = here.map(|binding| (binding, self.does_what(binding)));
        let mut help = Help::new(self.words(), here);
        if self.active().role == Role::Trainee {
            help = help.for_trainee(self.words());
        }
        self.open(Panel::Help(help));
    }

    /// What was typed last into a search box that closes is what was looked for.
    fn end_search(&mut self, closed: &Panel) {
        if matches!(closed, Panel::Search(_)) {
            self.driver.end_search();
            self.driver.forget_search();
        }
    }

    fn panel_key(&mut self, key: Key, action: Option<Action>) -> Option<Effect> {
        let mut panel = self.panel.take()?;
        let reply = panel.key(key, action, self.context());
        if reply == Reply::PassOn {
            return self.key(key);
        }
        self.panel = Some(panel);
        match reply {
            Reply::Nothing | Reply::PassOn => None,
            Reply::Pick(pick) => self.pick(pick),
            Reply::Typed => self.line_typed(),
            Reply::Close => self.close(key),
        }
    }

    /// Closes the open panel. The key that opened it does nothing else; any other does what it does elsewhere.
    fn close(&mut self, pressed: Key) -> Option<Effect> {
        let wanted = keymap::action(pressed, false);
        if wanted == Some(Action::Language) && matches!(self.panel, Some(Panel::Search(_))) {
            // The same search in other words.
            self.next_language();
            return self.line_typed();
        }
        let closed = self.panel.take()?;
        if let Panel::Caller(form) = closed {
            // What was typed counts however the form is left.
            return self.keep_caller(form);
        }
        self.end_search(&closed);
        let wanted = wanted.filter(|action| self.does(*action));
        let (trail, own) = (
            matches!(closed, Panel::Trail(_)),
            wanted.is_some_and(|action| closed.is_opened_by(action)),
        );
        if let Panel::Report(report) = closed
            && let Some(under) = report.into_under()
        {
            self.panel = Some(under);
            return None;
        }
        match wanted? {
            // The trail, then the map, then neither.
            Action::Trail if trail && self.active().role == Role::Clerk => None,
            Action::Trail if trail => {
                self.open(Panel::Map(Map::new(&self.driver)));
                None
            }
            action if !own && matches!(pressed, Key::F(_)) => self.act(action),
            _ => None,
        }
    }

    #[allow(clippy::too_many_lines, reason = "one arm for each thing to pick")]
    fn pick(&mut self, pick: PanelAction) -> Option<Effect> {
        let panel = self.panel.take();
        if let Some(panel) = panel
            .as_ref()
            .filter(|_| !matches!(pick, PanelAction::Enter(..)))
        {
            self.end_search(panel);
        }
        match pick {
            PanelAction::Close => {
                if let Some(Panel::Report(report)) = panel {
                    self.panel = report.into_under();
                }
            }
            PanelAction::Quit => return Some(Effect::Quit),
            PanelAction::Act(action) => return self.act(action),
            PanelAction::Confirm => {
                let turn = self.driver.confirm();
                self.turned(turn);
            }
            PanelAction::Speak(locale) => {
                self.speak(&locale);
                return Some(Effect::Remember(locale));
            }
            PanelAction::Jump(to) => {
                let turn = self.driver.jump(&to);
                self.turned(turn);
            }
            PanelAction::Enter(to, said) => {
                let turn = self.driver.enter(&to, said.as_deref());
                self.turned(turn);
            }
            PanelAction::BackTo(turn) => {
                let turn = self.driver.back_to(turn);
                self.went_back(turn);
            }
            PanelAction::TakeBack(turn, fact) => {
                let turn = self.driver.take_back(turn, &fact);
                self.turned(turn);
            }
            PanelAction::Everything => self.open_search(),
            PanelAction::KeepNote => {
                if let Some(Panel::Note(note)) = panel {
                    let (kind, purpose) = (note.kind, note.purpose);
                    let text = note.into_text();
                    match purpose {
                        Purpose::Add => self.keep_note(kind, &text),
                        Purpose::Change(at) => self.change_note(at, &text),
                        Purpose::PassOn(to) => return self.pass_on(to, &text),
                    }
                }
            }
            PanelAction::Note(kind) => {
                self.open(Panel::Note(Note::new(&self.driver, &self.screen, kind)));
            }
            PanelAction::TakeBackWords => {
                self.open(Panel::Trail(Trail::new(&self.driver, &self.screen)));
            }
            PanelAction::Caller(line) => {
                let form = Caller::new(&self.driver);
                let then_next = matches!(panel, Some(Panel::Confirm(_)));
                let mut form = match line {
                    Some(line) => form.at(line),
                    None => form,
                };
                form.then_next = then_next;
                self.open(Panel::Caller(form));
            }
            PanelAction::NextLine => {
                if let Some(Panel::Caller(form)) = panel {
                    self.next_line(form);
                }
            }
            PanelAction::KeepCaller => {
                if let Some(Panel::Caller(form)) = panel {
                    return self.keep_caller(form);
                }
            }
            PanelAction::PassOnTo => self.open(Panel::Case(Case::pass_on(&self.driver))),
            // A colleague who has the code has been told why.
            PanelAction::PassOn(PassedTo::Colleague) => {
                return self.pass_on(PassedTo::Colleague, "");
            }
            PanelAction::PassOn(to) => self.open(Panel::Note(Note::pass_on(self.words(), to))),
            PanelAction::ChangeNote(at) => {
                let note = self.active().record.notes.get(at);
                if let Some(note) = note.map(|note| Note::change(self.words(), at, note)) {
                    self.open(Panel::Note(note));
                }
            }
            PanelAction::Reopen => self.reopen(),
            PanelAction::Earlier => {
                self.open(Panel::History(History::new(self.words())));
                let rows = self.earlier.as_ref().map(|earlier| earlier.rows.clone());
                self.listed(&rows.unwrap_or_default());
            }
            PanelAction::Hold => self.hold(),
            PanelAction::Next => {
                if self.active().session.ended() {
                    return self.another();
                }
                self.open(Panel::Confirm(Confirm::next(
                    self.words(),
                    self.active().desk(),
                )));
            }
            PanelAction::SameCaller => return self.same_caller(),
            PanelAction::HandOver { long } => {
                self.open(Panel::Case(Case::hand_over(&self.driver, long)));
            }
            PanelAction::Held => self.open(Panel::Case(Case::held(&self.driver, &self.waiting))),
            PanelAction::CopyText(text) => return Some(Effect::Copy(text)),
            PanelAction::BackToHeld(at) => self.back_to_held(at),
            PanelAction::GiveUp => return self.another(),
            PanelAction::TakeOver(code) => self.take_over(&code),
            PanelAction::Resume(id) => return Some(Effect::Resume(id)),
            PanelAction::PutAway(ids) => return Some(Effect::PutAway(ids)),
            PanelAction::Drill(id) => return Some(Effect::Drill(id)),
            PanelAction::Rounds => self.open(Panel::Case(Case::rounds(&self.driver))),
            PanelAction::Checks(round) => return Some(Effect::Checks(round)),
            PanelAction::Look(id) => return Some(Effect::Look(id)),
            PanelAction::Map => self.open(Panel::Map(Map::new(&self.driver))),
            PanelAction::History => {
                self.open(Panel::History(History::new(self.words())));
                return Some(self.list(""));
            }
            PanelAction::FindCase(number) => {
                self.open(Panel::History(History::looking_for(self.words(), &number)));
                return Some(self.list(&number));
            }
            PanelAction::Copy(ticket) => return Some(self.copy(ticket)),
            PanelAction::Save(ticket) => return Some(self.save(ticket)),
            PanelAction::Qr(ticket) => self.open_qr(ticket),
        }
        None
    }
}

/// Languages.
impl App {
    fn next_language(&mut self) {
        let all = languages(self.words());
        let at = all
            .iter()
            .position(|locale| locale == self.words().locale());
        let next = at.map_or(0, |at| at + 1) % all.len().max(1);
        if let Some(locale) = all.get(next) {
            self.speak(locale);
        }
    }

    fn speak(&mut self, locale: &str) {
        let before = self.words().locale().to_owned();
        if self.driver.speak(locale).is_err() {
            return;
        }
        if self.second.is_some() {
            self.second = self.words().switch(&before);
        }
        self.refresh();
    }

    fn toggle_second(&mut self) {
        self.second = if self.second.is_some() {
            None
        } else {
            let here = self.words().locale().to_owned();
            let other = languages(self.words()).into_iter().find(|l| *l != here);
            other.and_then(|locale| self.words().switch(&locale))
        };
        self.refresh();
        if self.active().session.ended() {
            // What is new stands above as well as below.
            self.keep_field();
            self.read_from_top();
        }
    }
}
