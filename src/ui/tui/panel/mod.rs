//! Lists and questions over the whole screen. Each panel owns its state, its keys and its drawing, and is built from
//! the driver; what picking an item does comes out as a [`PanelAction`].

pub mod caller;
pub mod case;
pub mod confirm;
pub mod help;
pub mod history;
pub mod language;
mod line;
mod list;
pub mod map;
pub mod note;
pub mod notes;
pub mod qr;
pub mod report;
pub mod resume;
pub mod search;
pub mod ticket;
pub mod trail;

use std::ops::Range;

use ratatui::{buffer::Buffer, layout::Rect};
use tui_input::Input;
use uuid::Uuid;

pub(super) use self::line::{editing, is_full, search_box};
pub use self::list::{Item, List};

use self::{
    caller::Caller, case::Case, confirm::Confirm, help::Help, history::History, language::Language,
    map::Map, note::Note, notes::Notes, qr::Qr, report::Report, resume::Resume, search::Search,
    ticket::TicketSheet, trail::Trail,
};
use super::{
    geometry::{Cursor, page},
    keymap::Action,
    message::{Key, Notice},
    paint::{Brush, Look, Row},
};
use crate::{
    app::ticket::Ticket,
    cases::{NoteKind, PassedTo},
    pack::care::Round,
    words::Words,
};

/// A panel.
#[derive(Clone, Debug)]
pub enum Panel {
    /// A question of the wizard's own: is that meant?
    Confirm(Confirm),
    /// Keys and what can be done.
    Help(Help),
    /// The language.
    Language(Language),
    /// The search, and the list of all troubles.
    Search(Search),
    /// The way so far.
    Trail(Trail),
    /// The whole flow, and where one stands in it.
    Map(Map),
    /// What can be done with the case.
    Case(Case),
    /// What can be noted.
    Notes(Notes),
    /// A note on the step.
    Note(Note),
    /// Who called.
    Caller(Caller),
    /// All cases.
    History(History),
    /// The ticket of one case.
    Ticket(Box<TicketSheet>),
    /// A square for a phone to scan.
    Qr(Qr),
    /// Cases that can be gone on with, at the start.
    Resume(Resume),
    /// Answers that no longer fit, or what is wrong with content that was saved.
    Report(Report),
}

/// What picking an item does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PanelAction {
    /// Closes the panel.
    Close,
    /// Does what a key does.
    Act(Action),
    /// Goes back to the turn with this number.
    BackTo(usize),
    /// Takes back what words said of a fact in the turn with this number.
    TakeBack(usize, String),
    /// Goes to a flow.
    Jump(String),
    /// Goes to what was found; what the screen says is noted for the ticket.
    Enter(String, Option<String>),
    /// Empties the search box: the whole list again.
    Everything,
    /// Speaks this language.
    Speak(String),
    /// Confirms the answer that was asked about.
    Confirm,
    /// Leaves.
    Quit,
    /// Asks for a note of this kind.
    Note(NoteKind),
    /// Keeps the note that was typed.
    KeepNote,
    /// Asks for other words of the note at this position.
    ChangeNote(usize),
    /// Lists what words said, to be taken back.
    TakeBackWords,
    /// Asks who called, beginning with this line.
    Caller(Option<&'static str>),
    /// Goes to the line below.
    NextLine,
    /// Keeps what was typed of the caller.
    KeepCaller,
    /// Passes the case on and begins another, once it is said why.
    PassOn(PassedTo),
    /// Lists who the case can be passed on to.
    PassOnTo,
    /// What was passed on has come back, or the caller was rung.
    Reopen,
    /// Lists the earlier cases of the shop that called.
    Earlier,
    /// Lists the cases that go by this number.
    FindCase(String),
    /// Puts this case on hold and begins another.
    Hold,
    /// Takes the next caller; asks first where this case is not finished.
    Next,
    /// Begins another case of the same caller.
    SameCaller,
    /// Shows how the case is handed over: by the short code or the longer one.
    HandOver {
        /// With the number to ring back and the hour.
        long: bool,
    },
    /// Lists the cases on hold.
    Held,
    /// Copies this text.
    CopyText(String),
    /// Goes back to the case on hold at this position.
    BackToHeld(usize),
    /// Gives this case up and begins another.
    GiveUp,
    /// Goes on with a kept case.
    Resume(Uuid),
    /// Puts cases away that nobody will go on with.
    PutAway(Vec<Uuid>),
    /// Shows the ticket of a kept case.
    Look(Uuid),
    /// Practises a closed case with a simulated caller.
    Drill(Uuid),
    /// Lists the rounds of checks.
    Rounds,
    /// Goes through the checks of a round.
    Checks(Round),
    /// Lists all cases.
    History,
    /// Shows the whole flow.
    Map,
    /// Copies a ticket: this one, or that of the open case.
    Copy(Option<Box<Ticket>>),
    /// Writes it into a file.
    Save(Option<Box<Ticket>>),
    /// Shows it as a square for a phone.
    Qr(Option<Box<Ticket>>),
    /// Takes the case of this hand-over code over.
    TakeOver(String),
}

/// What came of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// At most the cursor moved.
    Nothing,
    /// An item was picked.
    Pick(PanelAction),
    /// The line of text has changed.
    Typed,
    /// The key closes the panel; the one that opened it does nothing else.
    Close,
    /// The panel closes, and the key is meant for what is under it.
    PassOn,
}

/// What panels are drawn with.
#[derive(Clone, Copy, Debug)]
pub struct Context<'c> {
    /// The language.
    pub words: &'c Words,
    /// Colours, signs and widths.
    pub look: Look,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// What was just said.
    pub notice: Option<&'c Notice>,
}

/// What each panel is made of. A plain list needs to say no more than which list.
trait Sheet {
    fn list(&self) -> &List;

    fn list_mut(&mut self) -> &mut List;

    /// Whether the digits that pick them are drawn before the items.
    fn has_digits(&self) -> bool {
        true
    }

    /// The cursor has moved.
    fn moved(&mut self) {}

    /// The line that text is typed into.
    fn line(&self) -> Option<&Input> {
        None
    }

    fn line_mut(&mut self) -> Option<&mut Input> {
        None
    }

    /// The most characters of that line.
    fn longest(&self) -> usize {
        line::MAX_TYPED
    }

    /// The column of the labels; what stands beside them comes after it.
    fn column(&self, _: &Brush<'_>, room: u16) -> u16 {
        room
    }

    /// The bytes of the line on which the item under the cursor rests.
    fn marks(&self) -> &[Range<usize>] {
        &[]
    }

    /// Rows between the heading and the items.
    fn above(&self, _: Context<'_>, _: &Brush<'_>, _: u16) -> Vec<Row> {
        Vec::new()
    }

    /// Rows below the items, which only inform.
    fn below(&self, _: Context<'_>, _: &Brush<'_>, _: u16) -> Vec<Row> {
        Vec::new()
    }

    /// A key that is none of the keys of every list.
    fn other_key(&mut self, _: Key) -> Reply {
        Reply::Nothing
    }

    fn draw(&self, context: Context<'_>, brush: &mut Brush<'_>, area: Rect) -> Cursor {
        list::draw(
            self.list(),
            &self.rows(context, brush, area.width),
            brush,
            area,
        )
    }

    /// All rows of a panel without a line.
    fn rows(&self, context: Context<'_>, brush: &Brush<'_>, width: u16) -> Vec<Row> {
        let mut rows = self.list().head(brush, width);
        rows.push(Row::default());
        rows.extend(self.above(context, brush, width));
        rows.extend(self.list().rows(brush, width, self.has_digits(), |room| {
            self.column(brush, room)
        }));
        rows.extend(self.below(context, brush, width));
        rows
    }

    /// How many rows can be scrolled further down, once the cursor is on the last item.
    fn rows_below(&self, context: Context<'_>) -> usize {
        if self.line().is_some() {
            return 0;
        }
        let mut buffer = Buffer::default();
        let brush = Brush::new(context.look, &mut buffer);
        let rows = self.rows(context, &brush, context.size.0);
        self.list().rows_below(&rows, page(context.size))
    }
}

impl Panel {
    fn sheet(&self) -> &dyn Sheet {
        match self {
            Self::Confirm(panel) => panel,
            Self::Help(panel) => panel,
            Self::Language(panel) => panel,
            Self::Search(panel) => panel,
            Self::Trail(panel) => panel,
            Self::Map(panel) => panel,
            Self::Case(panel) => panel,
            Self::Notes(panel) => panel,
            Self::Note(panel) => panel,
            Self::Caller(panel) => panel,
            Self::History(panel) => panel,
            Self::Ticket(panel) => &**panel,
            Self::Qr(panel) => panel,
            Self::Resume(panel) => panel,
            Self::Report(panel) => panel,
        }
    }

    fn sheet_mut(&mut self) -> &mut dyn Sheet {
        match self {
            Self::Confirm(panel) => panel,
            Self::Help(panel) => panel,
            Self::Language(panel) => panel,
            Self::Search(panel) => panel,
            Self::Trail(panel) => panel,
            Self::Map(panel) => panel,
            Self::Case(panel) => panel,
            Self::Notes(panel) => panel,
            Self::Note(panel) => panel,
            Self::Caller(panel) => panel,
            Self::History(panel) => panel,
            Self::Ticket(panel) => &mut **panel,
            Self::Qr(panel) => panel,
            Self::Resume(panel) => panel,
            Self::Report(panel) => panel,
        }
    }

    /// What can be picked.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.sheet().list().items
    }

    /// The line that text is typed into, if there is one.
    #[must_use]
    pub fn line(&self) -> Option<&Input> {
        self.sheet().line()
    }

    /// The same, to be changed, and the most characters that it takes.
    pub(super) fn line_mut(&mut self) -> Option<(&mut Input, usize)> {
        let sheet = self.sheet_mut();
        let longest = sheet.longest();
        sheet.line_mut().map(|line| (line, longest))
    }

    /// Whether letters and digits belong to a text here, and not to the keymap.
    #[must_use]
    pub fn takes_text(&self) -> bool {
        self.line().is_some() || matches!(self, Self::Resume(_))
    }

    /// Whether this action opened the panel, so that its key closes it.
    #[must_use]
    pub const fn is_opened_by(&self, action: Action) -> bool {
        match action {
            Action::Help => matches!(self, Self::Help(_)),
            Action::Find => matches!(self, Self::Search(_)),
            Action::Note => matches!(self, Self::Notes(_) | Self::Note(_)),
            Action::Trail => matches!(self, Self::Map(_)),
            Action::Case => matches!(
                self,
                Self::Case(_) | Self::Caller(_) | Self::History(_) | Self::Ticket(_) | Self::Qr(_)
            ),
            _ => false,
        }
    }

    /// Takes a key, and the action that it is bound to.
    pub(super) fn key(&mut self, key: Key, action: Option<Action>, context: Context<'_>) -> Reply {
        let moves = action.is_some_and(Action::is_for_lists);
        let below = if moves {
            self.sheet().rows_below(context)
        } else {
            0
        };
        let typing = self.takes_text();
        if let (Self::Confirm(_), Key::F(_)) = (&*self, key) {
            // What is asked here is not answered by a key for something else.
            return Reply::Nothing;
        }
        let sheet = self.sheet_mut();
        let list = sheet.list_mut();
        let picked = match (key, action) {
            (_, Some(Action::Choose)) => list.picked(),
            (_, Some(Action::Up)) => list.step(-1, below),
            (_, Some(Action::Down)) => list.step(1, below),
            (_, Some(Action::First)) => list.step(isize::MIN / 2, below),
            (_, Some(Action::Last)) => list.step(isize::MAX / 2, below),
            (_, Some(Action::PageUp)) => list.step(-8, below),
            (_, Some(Action::PageDown)) => list.step(8, below),
            (_, Some(Action::Back)) | (Key::F(_), Some(_)) => return Reply::Close,
            (Key::Char(digit), None) if !typing => list.by_digit(digit),
            (_, None) => match sheet.other_key(key) {
                // A key that has another use closes the panel and does that.
                Reply::Nothing if matches!(key, Key::F(_)) => return Reply::Close,
                reply => return reply,
            },
            _ => None,
        };
        sheet.moved();
        picked.map_or(Reply::Nothing, Reply::Pick)
    }

    /// Draws it; returns where the real cursor goes.
    pub(super) fn draw(&self, context: Context<'_>, brush: &mut Brush<'_>, area: Rect) -> Cursor {
        self.sheet().draw(context, brush, area)
    }
}
