//! A list over the whole screen: help, trail, other troubles, a question of the wizard's own.

use uuid::Uuid;

use super::keymap::Action;
use crate::{app::ticket::Ticket, session::How};

/// What a panel is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelKind {
    /// Keys and what can be done.
    Help,
    /// The way so far.
    Trail,
    /// The whole flow, and where one stands in it.
    Map,
    /// The search, and the list of all troubles.
    Find,
    /// The language.
    Language,
    /// Answers that a change would make void.
    Void,
    /// Leave in the middle?
    Leave,
    /// An answer before the time is up.
    Early,
    /// Cases that can be gone on with, at the start.
    Resume,
    /// What can be done with the case.
    Case,
    /// A note on the step.
    Note,
    /// All cases.
    History,
    /// The ticket of one case.
    Ticket,
    /// A square for a phone to scan.
    Qr,
    /// Answers of a resumed case that no longer fit.
    Dropped,
    /// What is wrong with the content that was saved, whether it can be used or not.
    Broken,
}

impl PanelKind {
    /// Whether a line of text is typed into it.
    #[must_use]
    pub const fn has_line(self) -> bool {
        matches!(self, Self::Find | Self::Note | Self::History)
    }
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
    /// Goes to a flow.
    Jump(String),
    /// Goes to what was found; what the screen says is noted for the ticket.
    Enter(String, Option<String>),
    /// Empties the search box: the whole list again.
    Everything,
    /// Speaks this language.
    Speak(String),
    /// Gives this answer, whatever it makes void.
    Answer(String),
    /// Leaves.
    Quit,
    /// Keeps the note that was typed.
    KeepNote,
    /// Puts this case on hold and begins another.
    Hold,
    /// Goes back to the case on hold at this position.
    Back(usize),
    /// Gives this case up and begins another.
    GiveUp,
    /// Goes on with a kept case.
    Resume(Uuid),
    /// Puts cases away that nobody will go on with.
    PutAway(Vec<Uuid>),
    /// Shows the ticket of a kept case.
    Look(Uuid),
    /// Lists all cases.
    History,
    /// Shows the whole flow.
    Map,
    /// Copies the ticket that is shown, or that of the open case.
    Copy,
    /// Writes it into a file.
    Save,
    /// Shows it as a square for a phone.
    Qr,
    /// Takes the case of this hand-over code over.
    TakeOver(String),
}

/// One line to pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it says.
    pub label: String,
    /// What stands beside it.
    pub note: Option<String>,
    /// A step of the way: how it was taken.
    pub how: Option<How>,
    /// Where the case stands.
    pub here: bool,
    /// Lines that belong to it and cannot be picked.
    pub under: Vec<String>,
    /// What picking it does.
    pub pick: PanelAction,
}

impl Item {
    /// An item.
    #[must_use]
    pub const fn new(label: String, pick: PanelAction) -> Self {
        Self {
            label,
            note: None,
            how: None,
            here: false,
            under: Vec::new(),
            pick,
        }
    }

    /// With a note beside it.
    #[must_use]
    pub fn noted(mut self, note: String) -> Self {
        self.note = Some(note);
        self
    }
}

/// A list over the whole screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// What it is for.
    pub sort: PanelKind,
    /// Its heading.
    pub title: String,
    /// A sentence under the heading.
    pub lead: Option<String>,
    /// What can be picked.
    pub items: Vec<Item>,
    /// Lines that only inform.
    pub notes: Vec<String>,
    /// The item under the cursor.
    pub cursor: usize,
    /// Rows scrolled down below the last item.
    pub below: usize,
    /// The ticket that is shown: what copying and saving are about.
    pub ticket: Option<Box<Ticket>>,
    /// The panel that comes back when this one is closed.
    pub under: Option<Box<Self>>,
}

impl Panel {
    /// A panel with the cursor on its first item.
    #[must_use]
    pub const fn new(sort: PanelKind, title: String, items: Vec<Item>) -> Self {
        Self {
            sort,
            title,
            lead: None,
            items,
            notes: Vec::new(),
            cursor: 0,
            below: 0,
            ticket: None,
            under: None,
        }
    }

    /// With a sentence under the heading.
    #[must_use]
    pub fn leading(mut self, lead: String) -> Self {
        self.lead = Some(lead);
        self
    }

    /// Moves the cursor, and below the last item the notes, of which `below` rows are out of sight; picks
    /// nothing.
    pub fn step(&mut self, by: isize, below: usize) -> Option<PanelAction> {
        let last = self.items.len().saturating_sub(1);
        let to = (self.cursor + self.below).saturating_add_signed(by);
        self.cursor = to.min(last);
        self.below = (to - self.cursor).min(below);
        None
    }

    /// What the item under the cursor does.
    #[must_use]
    pub fn picked(&self) -> Option<PanelAction> {
        self.items.get(self.cursor).map(|item| item.pick.clone())
    }

    /// What the item with this digit does: 1 is the first.
    #[must_use]
    pub fn by_digit(&self, digit: char) -> Option<PanelAction> {
        let at = digit.to_digit(10)?.checked_sub(1)?;
        let item = self.items.get(at as usize)?;
        Some(item.pick.clone())
    }
}
