//! What reaches [`update`](super::update()): our own types, so that another host can drive the
//! same core.

use std::{io, path::PathBuf, time::Duration};

use crate::{
    app::{Shared, autosave::Kept, driver::LookedBack},
    cases::{Record, Row, TeamCalls},
    content::LoadError,
    layout::{Ambiguous, half_width},
    ui::Usable,
};

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// The terminal has this many columns and rows.
    Resize(u16, u16),
    /// Time since the start. It precedes every other message, and comes alone while a wait runs.
    Clock(Duration),
    /// How wide the terminal draws ambiguous characters.
    Measured(Ambiguous),
    /// A frame is on the screen: what it shows may be answered. After the first there is time to look
    /// ahead.
    Drawn,
    /// This computer has found something out by itself.
    Probed,
    /// The text was copied, or handed to the terminal.
    Copied(Clip),
    /// The ticket was written into this file, or why it was not.
    Saved(Result<PathBuf, Shared<io::Error>>),
    /// Whether the case is on the disk; if not, why.
    Kept(Kept),
    /// Something about the cases that the person has to know.
    Notice(String),
    /// Cases that can be gone on with, and what time it is.
    Offer(Vec<Row>, i64),
    /// Kept cases that wait: on hold since an earlier run, or for a call back.
    Waiting(Vec<Row>),
    /// Earlier cases of the shop that called.
    LookedBack(LookedBack),
    /// What the team knows of the shop that called.
    TeamCalls(TeamCalls),
    /// Older cases that nobody finished: they are asked about once, all together.
    OfferOld(Vec<Row>),
    /// The cases that were looked for.
    Listed(Vec<Row>),
    /// A kept case, to look at.
    Looked(Box<Record>),
    /// A kept case, to go on with.
    Resumed(Box<Record>),
    /// The content was saved anew by its author: what it is now, or what is wrong with it.
    Content(Reloaded),
}

/// Content that its author has saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reloaded {
    /// It can be used.
    Good(Box<Usable>),
    /// It cannot, and why.
    Bad(Shared<LoadError>),
}

/// A line under the question, until the next key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What it says.
    pub text: String,
    /// Whether something was refused.
    pub bad: bool,
}

/// Where a copied text went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clip {
    /// To the clipboard of the system.
    System,
    /// To the terminal, which does not say whether it took it.
    Terminal,
}

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A character, full-width forms already made plain.
    Char(char),
    /// Ctrl and a letter.
    Ctrl(char),
    /// A function key.
    F(u8),
    /// Return.
    Enter,
    /// Escape.
    Esc,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Arrow.
    Up,
    /// Arrow.
    Down,
    /// Arrow.
    Left,
    /// Arrow.
    Right,
    /// First.
    Home,
    /// Last.
    End,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
}

/// Full-width digits and letters, which a Chinese input method types, count as plain ones; its
/// punctuation stays as it is.
#[must_use]
pub fn plain(c: char) -> char {
    match c {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '？' | '／' => {
            let mut bytes = [0; 4];
            half_width(c.encode_utf8(&mut bytes))
                .chars()
                .next()
                .unwrap_or(c)
        }
        c => c,
    }
}
