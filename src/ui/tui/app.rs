//! The wizard's state and how it changes. Pure: what has to be done outside comes back as an
//! [`Effect`], and time comes in as a message.

use std::{collections::BTreeMap, time::Duration};

use tui_input::{Input, InputRequest};
use uuid::Uuid;

use super::{
    glyphs::{self, Glyphs},
    key,
    keymap::{self, Action, Binding, KEYMAP},
    message::{Key, Message},
    panel::{Item, Panel, PanelAction, PanelKind},
    theme::Theme,
    view::{self, WIDE},
};
use crate::{
    app::{
        ActiveCase, MAX_NOTES,
        finder::{self, Finder, Found},
        screen::{Body, FieldRow, Screen},
        ticket::Ticket,
    },
    cases::clock,
    layout::{self, Ambiguous},
    pack::FieldKind,
    redact,
    session::{FieldFault, TurnError, check_field, handover},
    settings::Role,
    words::{FluentValue, Words, own_name},
};

/// Something to be done outside of the core.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Leave the wizard.
    Quit,
    /// Put this text on the terminal's clipboard.
    Copy(String),
    /// Go back to the shell for a while.
    Suspend,
    /// Speak this language from the start next time.
    Remember(String),
    /// Write a ticket into a file with this name.
    Save {
        /// Without a folder.
        name: String,
        /// The ticket.
        text: String,
    },
    /// List the cases that these words are about.
    List {
        /// As they were typed.
        words: String,
        /// Flows that they name.
        flows: Vec<String>,
    },
    /// Read a case, to look at.
    Look(Uuid),
    /// Read a case, to go on with.
    Resume(Uuid),
    /// Put cases away that nobody will go on with.
    PutAway(Vec<Uuid>),
}

/// A case that waits while another one is worked.
#[derive(Clone, Debug)]
pub struct Held {
    /// The case.
    pub active: ActiveCase,
    /// Where it stands, in words.
    pub title: String,
    /// Since when.
    pub since: Duration,
    pub(super) work: Work,
    pub(super) told: bool,
}

/// What a case has on its screens besides its turns. Fields and screens go by their ids, which outlive a change
/// of content.
#[derive(Clone, Debug, Default)]
pub(super) struct Work {
    /// Text being typed, by field.
    pub(super) drafts: BTreeMap<String, Input>,
    /// A field that a secret was wiped from: what is still typed of it is not taken.
    wiped: Option<String>,
    /// When the countdown of the open screen ends.
    pub(super) wait_until: Option<Duration>,
    /// When those of screens that were left end: going back to one does not begin it anew.
    ends: BTreeMap<String, Duration>,
    /// The screen that opens next was gone back or forward to.
    returning: bool,
}

/// What the person can act on, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// An answer, by position.
    Choice(usize),
    /// A field, by position.
    Field(usize),
    /// A button of an end.
    Button(Button),
}

/// A button of an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// Copy the ticket.
    Copy,
    /// Everything else that can be done with the case.
    Case,
    /// Begin a new case.
    Another,
    /// Leave.
    Leave,
}

/// A line under the question, until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub text: String,
    /// Whether something was refused.
    pub bad: bool,
}

/// Whether the case is on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDisk {
    /// Nothing was to be kept so far.
    Unknown,
    /// It is.
    Yes,
    /// Not yet, because others hold the file.
    NotYet,
    /// It is not.
    No,
}

/// Which signs to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs {
    /// Unicode, or plain ones where the terminal was measured to be wide.
    Auto,
    /// Always these.
    Fixed(Glyphs),
}

/// The wizard.
pub struct App {
    /// The case and its words.
    pub active: ActiveCase,
    /// The open screen.
    pub screen: Screen,
    /// The open screen in a second language, beside the first.
    pub beside: Option<Screen>,
    second: Option<Words>,
    /// What can be acted on.
    pub foci: Vec<Focus>,
    /// Position in `foci`; an end begins with none, so that it is read from the top.
    pub cursor: Option<usize>,
    /// Rows that were scrolled away from where the cursor would have the text.
    pub peek: isize,
    /// A list over the whole screen.
    pub panel: Option<Panel>,
    /// Whether the reason is shown.
    pub why: bool,
    /// A line under the question.
    pub notice: Option<Notice>,
    /// What is typed into the line of a panel: the search box, a note.
    pub query: Input,
    /// Cases on hold, the last one last.
    pub held: Vec<Held>,
    /// Cases that were left behind, to be written down for the last time.
    pub left: Vec<ActiveCase>,
    /// Whether the case is on the disk.
    pub kept: OnDisk,
    /// What was last said against the content that its author has saved.
    pub(super) remarks: Vec<String>,
    /// Cases of the history that another copy is working on.
    pub(super) busy: Vec<Uuid>,
    /// Everything that can be found, once something was looked for.
    finder: Option<Finder>,
    /// What is typed and counted down.
    pub(super) work: Work,
    /// Time since the start.
    pub now: Duration,
    /// When it started: milliseconds since 1970.
    pub began: i64,
    /// Colours.
    pub theme: Theme,
    signs: Signs,
    /// How wide the terminal draws ambiguous characters.
    pub policy: Ambiguous,
    /// Columns and rows.
    pub size: (u16, u16),
    /// Rows of text that fit below the header; the last drawn frame knows.
    pub page: usize,
    /// When an Enter was last taken, and when the last one came.
    entered: Option<(Duration, Duration)>,
    unseen: bool,
    looked_ahead: bool,
}

/// Enter that is held down begins to repeat itself within this time, and must not answer the screen that it
/// led to.
const CARRY: Duration = Duration::from_millis(600);

/// From then on it comes more often than anybody presses it.
const REPEAT: Duration = Duration::from_millis(150);

/// The most that is listed of what was found.
const MOST_FOUND: usize = 24;

/// The longest text that a field takes while it is typed, in characters.
const MAX_TYPED: usize = 200;

impl App {
    /// A wizard for this case.
    #[must_use]
    pub fn new(active: ActiveCase, theme: Theme, signs: Signs, size: (u16, u16)) -> Self {
        let screen = Screen::before_looking_ahead(&active.session, &active.words, &active.profile);
        let mut app = Self {
            active,
            screen,
            beside: None,
            second: None,
            foci: Vec::new(),
            cursor: None,
            peek: 0,
            panel: None,
            why: false,
            notice: None,
            query: Input::default(),
            held: Vec::new(),
            left: Vec::new(),
            kept: OnDisk::Unknown,
            remarks: Vec::new(),
            busy: Vec::new(),
            finder: None,
            work: Work::default(),
            now: Duration::ZERO,
            began: 0,
            theme,
            signs,
            policy: Ambiguous::default(),
            size,
            page: 10,
            entered: None,
            unseen: true,
            looked_ahead: false,
        };
        app.settle();
        app
    }

    /// Opens the choice of language: nothing told which one to speak.
    pub fn ask_language(&mut self) {
        self.open_languages();
    }

    /// The signs to draw.
    #[must_use]
    pub const fn glyphs(&self) -> Glyphs {
        match (self.signs, self.policy) {
            (Signs::Fixed(glyphs), _) => glyphs,
            (Signs::Auto, Ambiguous::Narrow) => glyphs::UNICODE,
            (Signs::Auto, Ambiguous::Wide) => glyphs::ASCII,
        }
    }

    /// The words in force.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.active.words
    }

    /// What the cursor is on.
    #[must_use]
    pub fn focus(&self) -> Option<Focus> {
        self.foci.get(self.cursor?).copied()
    }

    /// The fields of the open screen.
    #[must_use]
    pub fn fields(&self) -> &[FieldRow] {
        match &self.screen.body {
            Body::Form { fields } => fields,
            Body::Support(support) => &support.fields,
            Body::Ask | Body::Try { .. } | Body::Tell | Body::Claims(_) | Body::Solved(_) => &[],
        }
    }

    /// The text of a field while it is typed.
    #[must_use]
    pub fn draft(&self, field: &str) -> Option<&Input> {
        self.work.drafts.get(field)
    }

    /// Seconds left of this screen's countdown.
    #[must_use]
    pub fn seconds_left(&self) -> Option<u64> {
        let left = self.work.wait_until?.checked_sub(self.now)?;
        let whole = left.as_secs() + u64::from(left.subsec_nanos() > 0);
        (whole > 0).then_some(whole)
    }

    /// Whether a text is being typed.
    #[must_use]
    pub fn typing(&self) -> bool {
        self.panel.is_none() && matches!(self.focus(), Some(Focus::Field(_)))
    }

    /// Whether a line of text is typed into a panel: the search box, a note.
    #[must_use]
    pub fn has_line(&self) -> bool {
        let panel = self.panel.as_ref();
        panel.is_some_and(|panel| panel.sort.has_line())
    }

    pub(super) fn shows(&self, sort: PanelKind) -> bool {
        self.panel.as_ref().is_some_and(|panel| panel.sort == sort)
    }

    /// Whether text is taken here: into a field, a line, or the search box of the first screen.
    #[must_use]
    pub fn takes_text(&self) -> bool {
        self.typing() || self.has_line() || self.panel.is_none() && self.at_home()
    }

    /// Whether this is the first screen, where what is typed goes into the search box.
    #[must_use]
    pub fn at_home(&self) -> bool {
        self.active.at_home()
    }

    /// What an action does here, if it does anything: the name for the footer and the help.
    #[must_use]
    pub fn does(&self, action: Action) -> bool {
        let support = matches!(self.screen.body, Body::Support(_));
        if self.panel.is_some() && !action.is_for_lists() {
            return false;
        }
        match action {
            Action::Forward => self.active.session.next_again().is_some(),
            // To a trainee, and on a wide screen, the reason is shown already.
            Action::Why => {
                self.screen.why.is_some() && self.size.0 < WIDE && self.active.role != Role::Trainee
            }
            Action::Stop => !support,
            Action::Suspend => cfg!(unix),
            Action::Up
            | Action::Down
            | Action::First
            | Action::Last
            | Action::PageUp
            | Action::PageDown
            | Action::Choose
            | Action::Back
            | Action::Help
            | Action::Language
            | Action::Second
            | Action::Find
            | Action::Note
            | Action::Trail
            | Action::Case
            | Action::Leave
            | Action::Quit => true,
        }
    }

    /// What a key does here, as a message of `ui.ftl`: Esc leaves where there is nothing to go back to.
    #[must_use]
    pub fn does_what(&self, binding: &Binding) -> &'static str {
        match binding.action {
            Action::Back if self.panel.is_some() => key::DOES_CLOSE,
            Action::Back if self.is_first() => key::DOES_LEAVE_FIRST,
            _ => binding.does,
        }
    }

    /// Whether anything was answered that leaving would end.
    fn under_way(&self) -> bool {
        !self.active.session.case().log.is_empty() && !self.active.session.ended()
    }

    pub(super) fn is_first(&self) -> bool {
        self.active.session.case().log.is_empty()
    }

    /// Reads the open screen afresh, after a turn.
    pub(super) fn arrived(&mut self) {
        if let Some(until) = self.work.wait_until {
            self.work.ends.insert(self.screen.id.clone(), until);
        }
        self.unseen = true;
        self.notice = None;
        self.peek = 0;
        self.why = false;
        self.refresh();
        self.take_up_drafts();
        self.settle();
    }

    /// What was typed on a support screen earlier in the case counts on the next one too.
    fn take_up_drafts(&mut self) {
        if !matches!(self.screen.body, Body::Support(_)) {
            return;
        }
        let values: BTreeMap<String, String> = self
            .fields()
            .iter()
            .filter(|row| row.value.is_none() || row.from_shop)
            .filter_map(|row| {
                let value = check_field(row.kind, self.draft(&row.id)?.value()).ok()?;
                let known = row.value.as_ref() == Some(&value);
                (!known && !value.is_empty()).then(|| (row.id.clone(), value))
            })
            .collect();
        if !values.is_empty() && self.active.session.fill(values).is_ok() {
            self.refresh();
        }
    }

    /// Puts the cursor on the likely answer and begins the countdown.
    fn settle(&mut self) {
        self.gather();
        for row in self.fields().to_vec() {
            self.work
                .drafts
                .entry(row.id)
                .or_insert_with(|| Input::new(row.value.unwrap_or_default()));
        }
        self.cursor = self.first_focus();
        let returning = std::mem::take(&mut self.work.returning);
        let running = self.work.ends.get(&self.screen.id).filter(|_| returning);
        let running = running.copied();
        self.work.wait_until = match self.screen.body {
            Body::Try { wait: Some(wait) } => {
                Some(running.unwrap_or(self.now + Duration::from_secs(wait.into())))
            }
            Body::Try { wait: None }
            | Body::Ask
            | Body::Tell
            | Body::Claims(_)
            | Body::Form { .. }
            | Body::Solved(_)
            | Body::Support(_) => None,
        };
    }

    /// Builds the words again, in the same place.
    pub(super) fn refresh(&mut self) {
        self.screen = self.active.screen();
        self.beside = self
            .second
            .as_ref()
            .map(|words| Screen::of(&mut self.active.session, words, &self.active.profile));
        self.gather();
    }

    /// What can be acted on.
    fn gather(&mut self) {
        let fields = (0..self.fields().len()).map(Focus::Field);
        let choices = (0..self.screen.choices.len()).map(Focus::Choice);
        let buttons: &[Button] = match &self.screen.body {
            Body::Support(_) => &[Button::Copy, Button::Case, Button::Another, Button::Leave],
            Body::Solved(_) if self.active.session.ended() => {
                &[Button::Another, Button::Copy, Button::Leave]
            }
            Body::Solved(_)
            | Body::Claims(_)
            | Body::Ask
            | Body::Try { .. }
            | Body::Tell
            | Body::Form { .. } => &[],
        };
        let buttons = buttons.iter().copied().map(Focus::Button);
        self.foci = fields.chain(choices).chain(buttons).collect();
    }

    fn first_focus(&self) -> Option<usize> {
        match &self.screen.body {
            // So that they are read before they are answered.
            Body::Support(_) | Body::Claims(_) => None,
            Body::Form { fields } => {
                let open = fields.iter().position(|row| row.value.is_none());
                Some(open.unwrap_or(0))
            }
            Body::Ask | Body::Try { .. } | Body::Tell | Body::Solved(_) => {
                let before = self.active.session.answer_before();
                let chosen = self
                    .screen
                    .choices
                    .iter()
                    .position(|choice| Some(&*choice.id) == before);
                Some(chosen.unwrap_or(0))
            }
        }
    }

    pub(super) fn say(&mut self, text: String) {
        self.notice = Some(Notice { text, bad: false });
    }

    pub(super) fn refuse(&mut self, text: String) {
        self.notice = Some(Notice { text, bad: true });
    }

    pub(super) fn ui(&self, key: &str) -> String {
        self.active.words.ui(key)
    }
}

/// Takes a message; says what is to be done outside.
pub fn update(app: &mut App, message: Message) -> Option<Effect> {
    let before = app.active.turns();
    let aged = app.active.touched;
    let effect = taken(app, message);
    // A turn, and not the time that passed or another case, which brings its own.
    if app.active.turns() != before && app.active.touched == aged {
        app.active.touched = app.wall();
    }
    effect
}

fn taken(app: &mut App, message: Message) -> Option<Effect> {
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
        Message::Copied(clip) => app.copied(clip),
        Message::Saved(saved) => app.saved(saved),
        Message::Kept(kept) => app.was_kept(kept),
        Message::NotYetKept => app.was_not_kept_yet(),
        Message::Notice(text) => app.refuse(text),
        Message::Offer(rows, now) => app.offer(&rows, now),
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
        let typing = self.typing() || self.has_line() || self.shows(PanelKind::Resume);
        let action = keymap::action(key, typing).filter(|action| self.does(*action));
        match action {
            Some(Action::Quit) => {
                self.keep_field();
                return Some(Effect::Quit);
            }
            Some(Action::Suspend) => return Some(Effect::Suspend),
            _ => {}
        }
        // What cannot be seen is not answered.
        if view::is_too_small(self.size) || self.unseen && !typing {
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
                self.open_find();
                self.type_query(key)
            }
            None => self.digit(key),
        }
    }

    /// Whether an Enter that is held down goes on.
    fn is_carried(&mut self, key: Key) -> bool {
        if key != Key::Enter {
            self.entered = None;
            return false;
        }
        let carried = self.entered.is_some_and(|(taken, last)| {
            let since = |then| self.now.saturating_sub(then);
            since(taken) < CARRY || since(last) < REPEAT
        });
        let taken = self.entered.filter(|_| carried);
        self.entered = Some((taken.map_or(self.now, |(taken, _)| taken), self.now));
        carried
    }

    fn digit(&mut self, key: Key) -> Option<Effect> {
        let Key::Char(digit) = key else {
            return None;
        };
        let choice = self.screen.choices.iter().position(|c| c.digit == digit);
        if let Some(choice) = choice {
            self.cursor = self.foci.iter().position(|f| *f == Focus::Choice(choice));
            self.choose(choice);
        }
        None
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
            Action::Find => self.open_find(),
            Action::Trail => self.open_trail(),
            Action::Why => self.why = !self.why,
            Action::Stop => self.stop(),
            Action::Note => self.open_note(),
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
        Ticket::of(&self.active, self.words()).text(self.words())
    }

    /// Half a page, so that some of what was read stays in sight; three pages at most.
    fn turn_page(&mut self, by: isize) {
        let half = isize::try_from(self.page / 2).unwrap_or(1).max(1);
        let most = half * 6;
        self.peek = (self.peek + by * half).clamp(-most, most);
    }

    fn step(&mut self, by: isize) {
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

    fn move_to(&mut self, at: usize) {
        self.peek = 0;
        self.work.wiped = None;
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
            Some(Focus::Button(Button::Copy)) => return Some(self.copy(None)),
            Some(Focus::Button(Button::Case)) => self.open_case(),
            Some(Focus::Button(Button::Another)) => self.another(),
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
        let voided = self.active.voided_by(&answer);
        if !voided.is_empty() {
            self.open_void(&answer, &voided);
        } else if self.is_early(&answer) {
            self.open_early(&answer);
        } else {
            self.answer(&answer);
        }
    }

    /// Whether an answer says, before the time is up, that a danger is over.
    fn is_early(&self, answer: &str) -> bool {
        self.seconds_left().is_some() && self.active.ends_danger(answer)
    }

    fn open_early(&mut self, answer: &str) {
        let items = vec![
            Item::new(self.ui(key::EARLY_WAIT), PanelAction::Close),
            Item::new(
                self.ui(key::EARLY_GO),
                PanelAction::Answer(answer.to_owned()),
            ),
        ];
        let lead = self.ui(key::EARLY_LEAD);
        self.panel =
            Some(Panel::new(PanelKind::Early, self.ui(key::EARLY_TITLE), items).leading(lead));
    }

    fn answer(&mut self, answer: &str) {
        // The same answer after going back: the way on is the same too.
        let again = self.active.session.answer_before() == Some(answer);
        let turn = self.active.session.answer(answer);
        self.work.returning = again && turn.is_ok();
        self.turned(&turn);
    }

    fn turned(&mut self, turn: &Result<(), TurnError>) {
        if turn.is_ok() {
            self.arrived();
        }
    }

    fn back(&mut self) -> Option<Effect> {
        self.keep_field();
        if self.why {
            self.why = false;
            return None;
        }
        if self.is_first() || self.active.session.back().is_err() {
            return self.leave();
        }
        self.work.returning = true;
        self.arrived();
        None
    }

    fn forward(&mut self) {
        let turn = self.active.session.redo();
        self.work.returning = turn.is_ok();
        self.turned(&turn);
    }

    fn stop(&mut self) {
        self.keep_field();
        let turn = self.active.session.stop();
        self.turned(&turn);
    }

    fn leave(&mut self) -> Option<Effect> {
        // Going back to the first step has not given anything up.
        if !self.under_way() && self.active.session.next_again().is_none() && self.held.is_empty() {
            return Some(Effect::Quit);
        }
        let items = vec![
            Item::new(self.ui(key::LEAVE_STAY), PanelAction::Close),
            Item::new(self.ui(key::LEAVE_GO), PanelAction::Quit),
        ];
        let lead = self.ui(if self.kept == OnDisk::Yes {
            key::LEAVE_LEAD_KEPT
        } else {
            key::LEAVE_LEAD
        });
        self.panel =
            Some(Panel::new(PanelKind::Leave, self.ui(key::LEAVE_TITLE), items).leading(lead));
        None
    }

    fn another(&mut self) {
        if let Ok(active) = self.active.another() {
            let mut left = self.active.clone();
            left.record.closed = true;
            left.changed = true;
            self.left.push(left);
            self.open(active);
        }
    }
}

/// Typing.
impl App {
    fn field(&self) -> Option<FieldRow> {
        match self.focus()? {
            Focus::Field(at) => self.fields().get(at).cloned(),
            Focus::Choice(_) | Focus::Button(_) => None,
        }
    }

    /// Whether what was typed into a field is not taken.
    #[must_use]
    pub fn is_bad(&self, row: &FieldRow) -> bool {
        check_field(row.kind, &self.typed(&row.id)).is_err()
    }

    /// What the field under the cursor takes, for instance.
    #[must_use]
    pub fn field_hint(&self) -> Option<&str> {
        match (self.panel.is_none(), self.focus()?) {
            (true, Focus::Field(at)) => self.fields().get(at).map(|row| &*row.hint),
            (false, _) | (_, Focus::Choice(_) | Focus::Button(_)) => None,
        }
    }

    fn type_key(&mut self, key: Key) {
        let (Some(request), Some(row)) = (editing(key), self.field()) else {
            return;
        };
        if self.work.wiped.as_ref() == Some(&row.id) && matches!(key, Key::Char(_)) {
            let text = self.ui(key::MASKED);
            self.refuse(text);
            return;
        }
        self.work.wiped = None;
        let input = self.work.drafts.entry(row.id.clone()).or_default();
        if is_full(input, &request, MAX_TYPED) {
            return;
        }
        input.handle(request);
        self.mask(&row);
    }

    /// The most characters of the line of the open panel: a note has room for all that is kept of it.
    fn longest_line(&self) -> usize {
        if self.shows(PanelKind::Note) {
            MAX_NOTES
        } else {
            MAX_TYPED
        }
    }

    fn type_query(&mut self, key: Key) -> Option<Effect> {
        let request = editing(key)?;
        if is_full(&self.query, &request, self.longest_line()) {
            return None;
        }
        self.query.handle(request);
        self.asked()
    }

    fn paste(&mut self, text: &str) -> Option<Effect> {
        if (self.panel.is_none() || self.shows(PanelKind::Resume)) && self.at_home() && !self.unseen
        {
            self.open_find();
        }
        if self.has_line() {
            let most = self.longest_line();
            let mut full = false;
            for c in layout::clean(text).trim().chars() {
                full = is_full(&self.query, &InputRequest::InsertChar(c), most);
                if full {
                    break;
                }
                self.query.handle(InputRequest::InsertChar(c));
            }
            let effect = self.asked();
            if full && self.shows(PanelKind::Note) {
                let text = self
                    .words()
                    .ui_with(key::NOTE_FULL, &[("most", most.into())]);
                self.refuse(text);
            }
            return effect;
        }
        if !self.typing() {
            return None;
        }
        let row = self.field()?;
        self.notice = None;
        let input = self.work.drafts.entry(row.id.clone()).or_default();
        for c in layout::clean(text).trim().chars() {
            if input.value().chars().count() >= MAX_TYPED {
                break;
            }
            input.handle(InputRequest::InsertChar(c));
        }
        self.mask(&row);
        None
    }

    /// A card number is hidden as soon as it is complete, before it is kept anywhere. Digits that
    /// follow belong to it too: some cards have more than others.
    fn mask(&mut self, row: &FieldRow) {
        let Some(input) = self.work.drafts.get_mut(&row.id) else {
            return;
        };
        let plain = layout::half_width(input.value()).into_owned();
        let digits: Vec<char> = plain.chars().filter(char::is_ascii_digit).collect();
        if row.kind == FieldKind::Last4 {
            if digits.len() > 4 {
                *input = Input::new(digits[digits.len() - 4..].iter().collect());
                let text = self.ui(key::LAST_FOUR);
                self.refuse(text);
            }
            return;
        }
        let kept = redact::typing(input.value());
        if kept.hidden.is_some() {
            // Only a text may bear the mark; elsewhere it would be refused and have to be wiped away.
            *input = match row.kind {
                FieldKind::Text => Input::new(kept.text),
                FieldKind::Code { .. }
                | FieldKind::Amount
                | FieldKind::Digits { .. }
                | FieldKind::Last4
                | FieldKind::Phone
                | FieldKind::When
                | FieldKind::Count => {
                    self.work.wiped = Some(row.id.clone());
                    Input::default()
                }
            };
            let text = self.ui(key::MASKED);
            self.refuse(text);
        }
    }

    /// Checks the field under the cursor and, on a support screen, keeps it. False if it was refused.
    pub(super) fn keep_field(&mut self) -> bool {
        let Some(row) = self.field() else {
            return true;
        };
        let typed = self.typed(&row.id);
        match check_field(row.kind, &typed) {
            Err(fault) => {
                let text = self.field_fault(&row, fault);
                self.refuse(text);
                false
            }
            Ok(value) => {
                self.work
                    .drafts
                    .insert(row.id.clone(), Input::new(value.clone()));
                let known = row.value.as_deref().unwrap_or_default();
                if matches!(self.screen.body, Body::Support(_)) && value != known {
                    let values = BTreeMap::from([(row.id, value)]);
                    if self.active.session.fill(values).is_ok() {
                        self.refresh();
                    }
                }
                true
            }
        }
    }

    fn typed(&self, field: &str) -> String {
        self.draft(field)
            .map(|input| input.value().to_owned())
            .unwrap_or_default()
    }

    fn field_fault(&self, row: &FieldRow, fault: FieldFault) -> String {
        let limit = fault.limit().unwrap_or_default();
        let args = [
            ("field", FluentValue::from(row.label.clone())),
            ("limit", FluentValue::from(limit)),
        ];
        self.words().common_with(fault.id(), &args)
    }

    fn send_form(&mut self) {
        let rows = self.fields().to_vec();
        let mut values = BTreeMap::new();
        for (at, row) in rows.iter().enumerate() {
            match check_field(row.kind, &self.typed(&row.id)) {
                Ok(value) => {
                    values.insert(row.id.clone(), value);
                }
                Err(fault) => {
                    let text = self.field_fault(row, fault);
                    self.move_to(at);
                    self.refuse(text);
                    return;
                }
            }
        }
        let turn = self.active.session.fill(values);
        self.turned(&turn);
    }
}

/// What a key does to a text.
const fn editing(key: Key) -> Option<InputRequest> {
    Some(match key {
        Key::Char(c) => InputRequest::InsertChar(c),
        Key::Backspace => InputRequest::DeletePrevChar,
        Key::Delete => InputRequest::DeleteNextChar,
        Key::Left => InputRequest::GoToPrevChar,
        Key::Right => InputRequest::GoToNextChar,
        Key::Home => InputRequest::GoToStart,
        Key::End => InputRequest::GoToEnd,
        Key::Ctrl('u') => InputRequest::DeleteLine,
        Key::Ctrl('w') => InputRequest::DeletePrevWord,
        Key::Ctrl(_)
        | Key::F(_)
        | Key::Enter
        | Key::Esc
        | Key::Tab
        | Key::BackTab
        | Key::Up
        | Key::Down
        | Key::PageUp
        | Key::PageDown => return None,
    })
}

fn is_full(input: &Input, request: &InputRequest, most: usize) -> bool {
    matches!(request, InputRequest::InsertChar(_)) && input.value().chars().count() >= most
}

/// Panels.
impl App {
    fn panel_key(&mut self, key: Key, action: Option<Action>) -> Option<Effect> {
        let moves = action.is_some_and(Action::is_for_lists);
        let below = if moves { view::below(self) } else { 0 };
        let panel = self.panel.as_mut()?;
        let picked = match (key, action) {
            // A hand-over code or what the screen says, typed at once: none of it may pick a case.
            (Key::Char(_), None) if panel.sort == PanelKind::Resume => {
                self.panel = None;
                return self.key(key);
            }
            (Key::Char(digit), None) if !panel.sort.has_line() => panel.by_digit(digit),
            (_, Some(Action::Choose)) => panel.picked(),
            (_, Some(Action::Up)) => panel.step(-1, below),
            (_, Some(Action::Down)) => panel.step(1, below),
            (_, Some(Action::First)) => panel.step(isize::MIN / 2, below),
            (_, Some(Action::Last)) => panel.step(isize::MAX / 2, below),
            (_, Some(Action::PageUp)) => panel.step(-8, below),
            (_, Some(Action::PageDown)) => panel.step(8, below),
            (_, None) if panel.sort.has_line() && editing(key).is_some() => {
                return self.type_query(key);
            }
            // The key that opened a panel closes it too; any other does what it does elsewhere.
            (_, Some(Action::Back)) | (Key::F(_), _) => return self.close(key),
            _ => None,
        };
        picked.and_then(|pick| self.pick(pick))
    }

    fn close(&mut self, pressed: Key) -> Option<Effect> {
        let language = matches!(keymap::action(pressed, false), Some(Action::Language));
        if language && self.shows(PanelKind::Find) {
            // The same search in other words.
            self.next_language();
            let title = self.ui(key::FIND_TITLE);
            if let Some(panel) = &mut self.panel {
                panel.title = title;
            }
            return self.asked();
        }
        let mut closed = self.panel.take();
        if let Some(under) = closed.as_mut().and_then(|panel| panel.under.take()) {
            self.panel = Some(*under);
            return None;
        }
        let sort = closed.map(|panel| panel.sort);
        if sort.is_some_and(PanelKind::has_line) {
            // What stood in the line must not look as if it were still searched for.
            self.query = Input::default();
        }
        let wanted = keymap::action(pressed, false).filter(|action| self.does(*action))?;
        let own = match wanted {
            Action::Help => sort == Some(PanelKind::Help),
            Action::Find => sort == Some(PanelKind::Find),
            Action::Note => sort == Some(PanelKind::Note),
            // The trail, then the map, then neither.
            Action::Trail if sort == Some(PanelKind::Trail) => {
                self.open_map();
                return None;
            }
            Action::Trail => sort == Some(PanelKind::Map),
            Action::Case => {
                matches!(
                    sort,
                    Some(PanelKind::Case | PanelKind::History | PanelKind::Ticket | PanelKind::Qr)
                )
            }
            _ => false,
        };
        if own || !matches!(pressed, Key::F(_)) {
            return None;
        }
        self.act(wanted)
    }

    fn pick(&mut self, pick: PanelAction) -> Option<Effect> {
        let panel = self.panel.take();
        let sort = panel.as_ref().map(|panel| panel.sort);
        let (ticket, under) = panel.map_or((None, None), |panel| (panel.ticket, panel.under));
        match pick {
            PanelAction::Close => {
                self.panel = under.map(|under| *under);
                None
            }
            PanelAction::Quit => Some(Effect::Quit),
            PanelAction::Act(action) => self.act(action),
            PanelAction::Answer(answer) => {
                if sort == Some(PanelKind::Void) && self.is_early(&answer) {
                    self.open_early(&answer);
                } else {
                    self.answer(&answer);
                }
                None
            }
            PanelAction::Speak(locale) => {
                self.speak(&locale);
                Some(Effect::Remember(locale))
            }
            PanelAction::Jump(to) => {
                let turn = self.active.session.jump(&to);
                self.turned(&turn);
                None
            }
            PanelAction::Enter(to, said) => {
                self.enter_found(&to, said.as_deref());
                None
            }
            PanelAction::Everything => {
                self.open_find();
                None
            }
            PanelAction::KeepNote => {
                self.keep_note();
                None
            }
            PanelAction::Hold => {
                self.hold();
                None
            }
            PanelAction::Back(at) => {
                self.back_to_held(at);
                None
            }
            PanelAction::GiveUp => {
                self.another();
                None
            }
            PanelAction::Resume(id) => Some(Effect::Resume(id)),
            PanelAction::PutAway(ids) => Some(Effect::PutAway(ids)),
            PanelAction::Look(id) => Some(Effect::Look(id)),
            PanelAction::Map => {
                self.open_map();
                None
            }
            PanelAction::History => {
                self.open_history();
                Some(self.list(""))
            }
            PanelAction::Copy => Some(self.copy(ticket)),
            PanelAction::Save => Some(self.save(ticket)),
            PanelAction::Qr => {
                self.open_qr(ticket);
                None
            }
            PanelAction::TakeOver(code) => {
                self.take_over(&code);
                None
            }
            PanelAction::BackTo(turn) => {
                // The list was made from this very log.
                if self.active.session.back_to(turn).is_ok() {
                    self.arrived();
                }
                None
            }
        }
    }

    fn open_help(&mut self) {
        let mut items = Vec::new();
        let mut keys = Vec::new();
        for binding in KEYMAP.iter().filter(|binding| self.does(binding.action)) {
            // The sentence above the list names these.
            if matches!(binding.action, Action::Up | Action::Down | Action::Choose) {
                continue;
            }
            let item = Item::new(
                self.ui(self.does_what(binding)),
                PanelAction::Act(binding.action),
            )
            .noted(self.ui(binding.name));
            match binding.footer {
                Some(_) if binding.action != Action::Help => items.push(item),
                _ => keys.push(item),
            }
        }
        let lead = self.ui(key::HELP_LEAD);
        let mut panel = Panel::new(PanelKind::Help, self.ui(key::HELP_TITLE), items).leading(lead);
        panel.notes = keys
            .into_iter()
            .filter_map(|item| item.note.map(|note| format!("{note}  {}", item.label)))
            .collect();
        self.panel = Some(panel);
    }

    fn languages(&self) -> Vec<String> {
        let mut all: Vec<String> = self
            .words()
            .locales()
            .filter(|locale| *locale != crate::words::PSEUDO)
            .map(str::to_owned)
            .collect();
        all.sort_by_key(|locale| !locale.starts_with("zh"));
        all
    }

    fn open_languages(&mut self) {
        let items = self
            .languages()
            .into_iter()
            .map(|locale| Item::new(own_name(&locale).to_owned(), PanelAction::Speak(locale)))
            .collect();
        self.panel = Some(Panel::new(
            PanelKind::Language,
            self.ui(key::LANGUAGE_TITLE),
            items,
        ));
    }

    fn next_language(&mut self) {
        let all = self.languages();
        let at = all
            .iter()
            .position(|locale| locale == self.words().locale());
        let next = at.map_or(0, |at| at + 1) % all.len().max(1);
        if let Some(locale) = all.get(next).cloned() {
            self.speak(&locale);
        }
    }

    fn speak(&mut self, locale: &str) {
        let Some(words) = self.active.words.switch(locale) else {
            return;
        };
        let before = self.active.words.locale().to_owned();
        if self.second.is_some() {
            self.second = self.active.words.switch(&before);
        }
        self.active.words = words;
        self.refresh();
    }

    fn toggle_second(&mut self) {
        self.second = if self.second.is_some() {
            None
        } else {
            let here = self.words().locale().to_owned();
            let other = self.languages().into_iter().find(|l| *l != here);
            other.and_then(|locale| self.words().switch(&locale))
        };
        self.refresh();
    }

    /// Opens the search box over the list of all troubles.
    fn open_find(&mut self) {
        self.query = Input::default();
        let panel = Panel::new(PanelKind::Find, self.ui(key::FIND_TITLE), self.all_flows());
        self.panel = Some(panel);
    }

    fn all_flows(&self) -> Vec<Item> {
        let pack = self.active.session.pack();
        let items = finder::flows(pack).into_iter().map(|flow| {
            let flow = &pack[flow].id;
            let title = self.words().get(flow, "flow", None, None).text;
            let about = self.words().get(flow, "flow", Some("about"), None).text;
            Item::new(title, PanelAction::Jump(flow.to_string())).noted(about)
        });
        items.collect()
    }

    /// Takes in what is typed into the line of a panel.
    fn asked(&mut self) -> Option<Effect> {
        let kept = redact::typing(self.query.value());
        // Some digits in the middle of a hand-over code may look like a card.
        let identity = self.active.content.identity;
        let handed = self.shows(PanelKind::Find) && handover::begins(identity, self.query.value());
        if !handed && kept.hidden.is_some() {
            self.query = Input::new(kept.text);
            let text = self.ui(key::MASKED);
            self.refuse(text);
        }
        if self.shows(PanelKind::Note) {
            return None;
        }
        let query = self.query.value().trim().to_owned();
        if self.shows(PanelKind::History) {
            return Some(self.list(&query));
        }
        let identity = self.active.content.identity;
        let handed = handover::is_code(clock::day_number(self.wall()), &query)
            || handover::is_meant_as_code(identity, &query);
        let mut lead = None;
        let items = if query.is_empty() {
            self.all_flows()
        } else if handed {
            match self.taking_over(&query) {
                Ok(item) => vec![item],
                Err(why) => {
                    // "Try fewer words" would be no help here.
                    lead = Some(why);
                    self.not_found(query)
                }
            }
        } else {
            let found = self.found(&query);
            if found.is_empty() {
                self.not_found(query)
            } else {
                found.into_iter().map(|found| self.item(found)).collect()
            }
        };
        if let Some(panel) = &mut self.panel {
            panel.lead = lead;
            panel.items = items;
            panel.cursor = 0;
        }
        None
    }

    fn found(&mut self, query: &str) -> Vec<Found> {
        let pack = self.active.session.pack();
        let words = &self.active.words;
        let finder = self.finder.get_or_insert_with(|| Finder::new(pack, words));
        finder.find(pack, words, query, MOST_FOUND)
    }

    fn item(&self, found: Found) -> Item {
        let note = found.reason(self.words());
        let label = found.heading();
        Item::new(label, PanelAction::Enter(found.to, found.said)).noted(note)
    }

    /// Nothing found is an answer too: the whole list, or a call with the text noted.
    fn not_found(&self, query: String) -> Vec<Item> {
        let call = self.active.home_call();
        let mut items = vec![Item::new(
            self.ui(key::FIND_EVERYTHING),
            PanelAction::Everything,
        )];
        items.extend(call.map(|call| {
            Item::new(
                self.ui(key::FIND_CALL),
                PanelAction::Enter(call, Some(query)),
            )
        }));
        items
    }

    fn enter_found(&mut self, to: &str, said: Option<&str>) {
        self.query = Input::default();
        let turn = self.active.enter(to, said);
        self.turned(&turn);
    }

    /// Nothing that was made from the content before is used any more.
    pub(super) fn forget_content(&mut self) {
        self.finder = None;
        // The countdown goes on, if it is still there.
        self.work.returning = true;
        self.second = self
            .second
            .take()
            .and_then(|second| self.active.words.switch(second.locale()));
        self.looked_ahead = false;
    }

    fn open_trail(&mut self) {
        let steps = crate::app::screen::trail(&self.active.session, self.words());
        let mut items: Vec<Item> = steps
            .into_iter()
            .map(|step| {
                let mut item =
                    Item::new(step.title, PanelAction::BackTo(step.turn)).noted(step.label);
                item.how = Some(step.how);
                item
            })
            .collect();
        let mut here = Item::new(self.screen.title.clone(), PanelAction::Close);
        here.here = true;
        items.push(here);
        let at = items.len() - 1;
        items.push(Item::new(self.ui(key::MAP_OPEN), PanelAction::Map));
        let mut panel = Panel::new(PanelKind::Trail, self.ui(key::TRAIL_TITLE), items);
        panel.cursor = at;
        panel.notes = self.ways_on();
        self.panel = Some(panel);
    }

    /// Where each answer of the open screen would lead.
    fn ways_on(&self) -> Vec<String> {
        let choices = self.screen.choices.iter();
        choices
            .filter_map(|choice| {
                let mut ahead = self.active.session.clone();
                ahead.answer(&choice.id).ok()?;
                let next = ahead.state().at();
                let title = crate::app::screen::node_title(self.words(), ahead.pack(), next);
                let args = [
                    ("answer", FluentValue::from(choice.label.clone())),
                    ("next", FluentValue::from(title)),
                ];
                Some(self.words().ui_with(key::TRAIL_WAY, &args))
            })
            .collect()
    }

    fn open_void(&mut self, answer: &str, voided: &[(String, String)]) {
        let items = vec![
            Item::new(
                self.ui(key::VOID_GO),
                PanelAction::Answer(answer.to_owned()),
            ),
            Item::new(self.ui(key::VOID_KEEP), PanelAction::Close),
        ];
        let mut panel = Panel::new(PanelKind::Void, self.ui(key::VOID_TITLE), items)
            .leading(self.ui(key::VOID_LEAD));
        panel.notes = voided
            .iter()
            .map(|(question, answer)| {
                if answer.is_empty() {
                    question.clone()
                } else {
                    format!("{question}  {answer}")
                }
            })
            .collect();
        self.panel = Some(panel);
    }
}
