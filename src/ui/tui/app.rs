//! The wizard's state. How it changes is in `update` and the modules beside it.

use std::{collections::BTreeMap, time::Duration};

use tui_input::Input;
use uuid::Uuid;

use super::{
    geometry::WIDE,
    glyphs::{self, Glyphs},
    key,
    keymap::{Action, Binding},
    message::Notice,
    paint::Look,
    panel::{Context, Panel, language::Language},
    theme::Theme,
};
use crate::{
    app::{
        ActiveCase,
        driver::{Driver, Earlier, Slot, Turn},
        screen::{Body, FieldRow, Screen, Source},
    },
    cases::Row,
    layout::Ambiguous,
    pack::{Desk, care::Round},
    settings::Role,
    ui::Next,
    words::Words,
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
    /// Make a drill of a closed case.
    Drill(Uuid),
    /// Go through the checks of a round.
    Checks(Round),
    /// Put cases away that nobody will go on with.
    PutAway(Vec<Uuid>),
    /// Look which kept cases wait.
    Waiting,
}

/// What the person can act on, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// An answer, by position.
    Choice(usize),
    /// A field, by position.
    Field(usize),
    /// Shows the fields that are folded away.
    More,
    /// A button of an end.
    Button(Button),
}

/// A button of an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// Go on with the trouble that was entered first.
    GoOn,
    /// Be reminded of the case at the next start, or not any more.
    Remind,
    /// Copy the ticket.
    Copy,
    /// Save it to a file.
    Save,
    /// Everything else that can be done with the case.
    Case,
    /// Begin a new case.
    Another,
    /// Leave.
    Leave,
}

impl Button {
    /// Those of every end, in the order of the screen.
    pub const ALL: [Self; 5] = [
        Self::Copy,
        Self::Save,
        Self::Another,
        Self::Case,
        Self::Leave,
    ];

    /// The key that does the same: for the first three the digit that they have in the list of F7.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Remind => "0",
            // Where 0 has nothing else to do: see `App::key_of`.
            Self::GoOn => "",
            Self::Copy => "1",
            Self::Save => "2",
            Self::Another => "3",
            Self::Case => "F7",
            Self::Leave => "F10",
        }
    }
}

/// Which signs to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signs {
    /// Unicode, or plain ones where the terminal was measured to be wide.
    Auto,
    /// Always these.
    Fixed(Glyphs),
}

/// What is typed on the screens of one case. Fields go by their ids, which outlive a change of content.
#[derive(Clone, Debug, Default)]
pub(super) struct Drafts {
    /// Text being typed, by field.
    pub(super) texts: BTreeMap<String, Input>,
    /// A field that a secret was wiped from: what is still typed of it is not taken.
    pub(super) wiped: Option<String>,
}

/// The wizard.
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a thing of its own that has happened or not"
)]
pub struct App {
    /// The cases, and all that is done with them.
    pub driver: Driver,
    /// The open screen.
    pub screen: Screen,
    /// The open screen in a second language, beside the first.
    pub beside: Option<Screen>,
    pub(super) second: Option<Words>,
    /// What can be acted on.
    pub foci: Vec<Focus>,
    /// Position in `foci`; an end begins with none, so that it is read from the top.
    pub cursor: Option<usize>,
    /// Rows that were scrolled away from where the cursor would have the text.
    pub peek: isize,
    /// What is to be done once the wizard is left.
    pub(super) next: Option<Next>,
    /// The shop can tick its checks.
    pub(super) checks: bool,
    /// A list over the whole screen.
    pub panel: Option<Panel>,
    /// Whether the reason is shown.
    pub why: bool,
    /// Whether fields are shown that are empty and not needed.
    pub unfolded: bool,
    /// A line under the question.
    pub notice: Option<Notice>,
    /// What was last said against the content that its author has saved.
    pub(super) remarks: Vec<String>,
    /// Cases of the history that another copy is working on.
    pub(super) busy: Vec<Uuid>,
    /// Kept cases that wait: on hold since an earlier run, or for a call back.
    pub waiting: Vec<Row>,
    /// How many cases wait to be delivered to a store that is away.
    pub undelivered: usize,
    /// How much the central store of the team has not kept.
    pub kept_out: usize,
    /// Those of which it was told that the caller is to be rung now.
    pub(super) told_due: Vec<(Uuid, i64)>,
    /// The title of the window says that somebody is to be rung.
    pub(super) rung: bool,
    /// The case that was open when that was looked at last.
    pub(super) rung_in: Option<Slot>,
    /// What rings the bell, where the desk wants that.
    pub(super) ring: Option<String>,
    /// Earlier cases of the shop that called.
    pub earlier: Option<Earlier>,
    /// What is typed, by case.
    pub(super) drafts: BTreeMap<Slot, Drafts>,
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
    pub(super) entered: Option<(Duration, Duration)>,
    /// The open screen was not drawn yet.
    pub(super) unseen: bool,
    pub(super) looked_ahead: bool,
    /// No key was pressed since the open screen was there.
    pub(super) untouched: bool,
}

impl App {
    /// A wizard for the case of this driver.
    #[must_use]
    pub fn new(driver: Driver, theme: Theme, signs: Signs, size: (u16, u16)) -> Self {
        let active = &driver.active;
        let screen = active.screen_in(&active.words);
        let mut app = Self {
            driver,
            screen,
            beside: None,
            second: None,
            foci: Vec::new(),
            cursor: None,
            peek: 0,
            next: None,
            checks: false,
            panel: None,
            why: false,
            unfolded: false,
            notice: None,
            remarks: Vec::new(),
            busy: Vec::new(),
            waiting: Vec::new(),
            undelivered: 0,
            kept_out: 0,
            told_due: Vec::new(),
            rung: false,
            rung_in: None,
            ring: None,
            earlier: None,
            drafts: BTreeMap::new(),
            began: 0,
            theme,
            signs,
            policy: Ambiguous::default(),
            size,
            page: 10,
            entered: None,
            unseen: true,
            looked_ahead: false,
            untouched: true,
        };
        app.settle();
        app
    }

    /// Opens the choice of language: nothing says which one to speak.
    pub fn ask_language(&mut self) {
        self.panel = Some(Panel::Language(Language::new(self.words())));
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

    /// Colours, signs and widths.
    #[must_use]
    pub const fn look(&self) -> Look {
        Look {
            theme: self.theme,
            glyphs: self.glyphs(),
            policy: self.policy,
        }
    }

    /// What panels are drawn with.
    #[must_use]
    pub const fn context(&self) -> Context<'_> {
        Context {
            words: self.words(),
            look: self.look(),
            size: self.size,
            notice: self.notice.as_ref(),
        }
    }

    /// The words in force.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.driver.active.words
    }

    /// The case that is open.
    #[must_use]
    pub const fn active(&self) -> &ActiveCase {
        &self.driver.active
    }

    /// What the cursor is on.
    #[must_use]
    pub fn focus(&self) -> Option<Focus> {
        self.foci.get(self.cursor?).copied()
    }

    /// The fields of the open screen.
    #[must_use]
    pub fn fields(&self) -> &[FieldRow] {
        self.screen.body.fields()
    }

    /// How many fields are folded away.
    #[must_use]
    pub fn folded(&self) -> usize {
        let fields = self.fields().iter();
        if self.unfolded {
            0
        } else {
            fields.filter(|row| !row.is_shown()).count()
        }
    }

    /// The text of a field while it is typed.
    #[must_use]
    pub fn draft(&self, field: &str) -> Option<&Input> {
        self.drafts.get(&self.driver.slot())?.texts.get(field)
    }

    /// Whether a text is being typed into a field.
    #[must_use]
    pub fn typing(&self) -> bool {
        self.panel.is_none() && matches!(self.focus(), Some(Focus::Field(_)))
    }

    /// What is typed into the line of the open panel.
    #[must_use]
    pub fn line(&self) -> &str {
        let line = self.panel.as_ref().and_then(Panel::line);
        line.map_or("", Input::value)
    }

    /// Whether a line of text is typed into a panel: the search box, a note.
    #[must_use]
    pub fn has_line(&self) -> bool {
        self.panel.as_ref().and_then(Panel::line).is_some()
    }

    /// Whether this is an end at which digits do what they do behind F7.
    #[must_use]
    pub fn is_read_at_end(&self) -> bool {
        let ended = self.active().session.ended() && self.screen.choices.is_empty();
        self.panel.is_none() && ended && !self.typing()
    }

    /// Whether text is taken here: into a field, a line, or the search box of the first screen.
    #[must_use]
    pub fn takes_text(&self) -> bool {
        self.has_line() || self.typing() || self.panel.is_none() && self.at_home()
    }

    /// Whether this is the first screen, where what is typed goes into the search box.
    #[must_use]
    pub fn at_home(&self) -> bool {
        self.active().at_home()
    }

    /// What an action does here, if it does anything: the name for the footer and the help.
    #[must_use]
    pub fn does(&self, action: Action) -> bool {
        let support = matches!(self.screen.body, Body::Support(_));
        if self.panel.is_some() && !action.is_for_lists() {
            return false;
        }
        match action {
            Action::Forward => self.active().session.next_again().is_some(),
            // To a trainee, and on a wide screen, the reason is shown already.
            Action::Why => {
                self.screen.why.is_some()
                    && self.size.0 < WIDE
                    && self.active().role != Role::Trainee
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
            Action::Why if self.active().role == Role::Agent => key::DOES_HOW,
            Action::Stop if self.active().desk() != Desk::Shop => key::DOES_ESCALATE,
            _ => binding.does,
        }
    }

    /// The step behind the answer under the cursor, else behind the first one: what an agent says next. A gate that
    /// comes in between is that step.
    #[must_use]
    pub fn preview(&self) -> Option<String> {
        let answer = match self.focus() {
            Some(Focus::Choice(at)) => self.screen.choices.get(at),
            _ => self.screen.choices.first(),
        };
        let (_, step) = self.driver.preview(&self.screen, Some(&answer?.id))?;
        Some(step)
    }

    /// Whether anything was answered that leaving would end.
    pub(super) fn under_way(&self) -> bool {
        !self.is_first() && !self.active().session.ended()
    }

    pub(super) fn is_first(&self) -> bool {
        self.driver.is_first()
    }

    /// Reads the open screen afresh, after a turn.
    pub(super) fn arrived(&mut self) {
        // No key answers it before it is drawn.
        self.unseen = true;
        self.untouched = true;
        self.driver.shown();
        self.notice = None;
        self.peek = 0;
        self.why = false;
        self.unfolded = false;
        self.refresh();
        self.take_up_drafts();
        self.settle();
    }

    /// Opens the screen of another case, of which nothing is typed yet.
    pub(super) fn opened(&mut self) {
        self.earlier = None;
        let open = self.driver.slot();
        let held: Vec<Slot> = self.driver.held.iter().map(|held| held.slot).collect();
        self.drafts
            .retain(|slot, _| *slot == open || held.contains(slot));
        self.arrived();
    }

    /// What was typed on a support screen earlier in the case counts on the next one too.
    fn take_up_drafts(&mut self) {
        if !matches!(self.screen.body, Body::Support(_)) {
            return;
        }
        let values: BTreeMap<String, String> = self
            .fields()
            .iter()
            .filter(|row| row.value.is_none() || !row.is_own())
            .filter_map(|row| {
                let value = self
                    .driver
                    .check_field(row.kind, self.draft(&row.id)?.value())
                    .ok()?;
                let known = row.value.as_ref() == Some(&value);
                (!known && !value.is_empty()).then(|| (row.id.clone(), value))
            })
            .collect();
        if !values.is_empty() && matches!(self.driver.fill(values), Turn::Moved { .. }) {
            self.refresh();
        }
    }

    /// Puts the cursor on the likely answer.
    fn settle(&mut self) {
        self.gather();
        let rows = self.fields().to_vec();
        let drafts = self.drafts_mut();
        for row in rows {
            drafts
                .texts
                .entry(row.id)
                .or_insert_with(|| Input::new(row.value.unwrap_or_default()));
        }
        self.cursor = self.first_focus();
    }

    /// Shows what this computer has found out. The cursor goes to the answer that it speaks for where nobody has
    /// pressed a key yet, and an Enter that was meant for another answer does not give it.
    pub(super) fn found_out(&mut self) {
        if !self.driver.take_found() {
            return;
        }
        self.refresh();
        let likely = self.first_focus();
        if self.untouched && self.cursor != likely {
            self.cursor = likely;
            self.hold_enter();
        }
    }

    /// What is typed in the open case.
    pub(super) fn drafts_mut(&mut self) -> &mut Drafts {
        self.drafts.entry(self.driver.slot()).or_default()
    }

    /// Builds the words again, in the same place.
    pub(super) fn refresh(&mut self) {
        let before = self.fields().to_vec();
        let focus = self.focus();
        self.screen = self.driver.screen();
        self.reword_drafts(&before);
        let active = &self.driver.active;
        self.beside = self.second.as_ref().map(|words| Screen {
            probed: self.driver.probed(words),
            ..active.screen_in(words)
        });
        self.gather();
        // A field that is filled in moves up: the cursor goes with it.
        if let Some(focus @ Focus::Field(_)) = focus {
            let at = self.foci.iter().position(|known| *known == focus);
            self.cursor = at.or(self.cursor);
        }
    }

    /// What an answer filled in is said in the language in force.
    fn reword_drafts(&mut self, before: &[FieldRow]) {
        let rows = self.fields().to_vec();
        let drafts = self.drafts_mut();
        for row in rows.into_iter().filter(|row| row.source == Source::Answer) {
            let old = before.iter().find(|old| old.id == row.id);
            let old = old.and_then(|old| old.value.as_deref()).unwrap_or_default();
            if let Some(draft) = drafts.texts.get_mut(&row.id)
                && draft.value() == old
            {
                *draft = Input::new(row.value.unwrap_or_default());
            }
        }
    }

    /// What can be acted on.
    fn gather(&mut self) {
        // Unfolded, all stand in one order: none moves away under the hand that fills it in.
        let rows = self.fields().iter().enumerate();
        let shown = rows.filter(|(_, row)| self.unfolded || row.is_shown());
        let fields = shown.map(|(at, _)| Focus::Field(at));
        let unfold = (self.folded() > 0).then_some(Focus::More);
        let choices = (0..self.screen.choices.len()).map(Focus::Choice);
        let buttons: &[Button] = match &self.screen.body {
            Body::Support(_) => &Button::ALL,
            Body::Solved(_) if self.active().session.ended() => &Button::ALL,
            Body::Solved(_) | Body::Claims(_) | Body::Step | Body::Form { .. } => &[],
        };
        let remind = self.active().again_at().is_some() && !buttons.is_empty();
        let remind = remind.then_some(Button::Remind);
        let go_on = self.driver.left_behind().map(|_| Button::GoOn);
        let go_on = go_on.filter(|_| !buttons.is_empty());
        let more = go_on.into_iter().chain(remind);
        let buttons = more.chain(buttons.iter().copied());
        let buttons = buttons.map(Focus::Button);
        self.foci = fields.chain(unfold).chain(choices).chain(buttons).collect();
    }

    fn first_focus(&self) -> Option<usize> {
        match &self.screen.body {
            // So that they are read before they are answered.
            Body::Support(_) | Body::Claims(_) => None,
            Body::Form { fields } => {
                let open = fields.iter().position(|row| row.value.is_none());
                Some(open.unwrap_or(0))
            }
            Body::Solved(_) if self.screen.choices.is_empty() => {
                let next = Focus::Button(Button::Another);
                self.foci.iter().position(|focus| *focus == next)
            }
            Body::Step | Body::Solved(_) => {
                let before = self.active().session.answer_before();
                let suggested = self.screen.suggested.as_ref();
                let likely = before.or(suggested.map(|suggested| &*suggested.answer));
                let chosen = self
                    .screen
                    .choices
                    .iter()
                    .position(|choice| Some(&*choice.id) == likely);
                Some(chosen.unwrap_or(0))
            }
        }
    }

    /// Whether 0 goes on with the trouble that was entered first: where it unfolds nothing, and reminds of nothing.
    pub(super) fn goes_on_by_digit(&self) -> bool {
        self.folded() == 0
            && self.active().again_at().is_none()
            && self.driver.left_behind().is_some()
    }

    /// The key that does what a button does here.
    #[must_use]
    pub fn key_of(&self, button: Button) -> &'static str {
        match button {
            Button::GoOn if self.goes_on_by_digit() => "0",
            button => button.key(),
        }
    }

    pub(super) fn say(&mut self, text: String) {
        self.notice = Some(Notice { text, bad: false });
    }

    pub(super) fn refuse(&mut self, text: String) {
        self.notice = Some(Notice { text, bad: true });
    }

    pub(super) fn ui(&self, key: &str) -> String {
        self.words().ui(key)
    }
}
