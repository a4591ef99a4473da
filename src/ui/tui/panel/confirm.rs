//! Questions of the wizard's own: does a change of mind, an early answer, leaving in the middle stand?

use super::{
    super::{
        key,
        paint::{Brush, Row},
    },
    Context, Item, List, PanelAction, Sheet,
    caller::CALL_BACK,
    list::notes,
};
use crate::{app::driver, pack::Desk, words::Words};

/// The question, with two answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirm {
    list: List,
    /// What would become void.
    voided: Vec<String>,
    /// It is about an answer of the open screen.
    of_answer: bool,
}

impl Confirm {
    /// Whether an answer counts that has to be confirmed.
    #[must_use]
    pub fn answer(words: &Words, confirm: driver::Confirm) -> Self {
        let item = |key, action| Item::new(words.ui(key), action);
        let (title, lead, items, voided) = match confirm {
            driver::Confirm::Voids(voided) => (
                key::VOID_TITLE,
                key::VOID_LEAD,
                vec![
                    item(key::VOID_GO, PanelAction::Confirm),
                    item(key::VOID_KEEP, PanelAction::Close),
                ],
                voided,
            ),
            driver::Confirm::Early => (
                key::EARLY_TITLE,
                key::EARLY_LEAD,
                vec![
                    item(key::EARLY_WAIT, PanelAction::Close),
                    item(key::EARLY_GO, PanelAction::Confirm),
                ],
                Vec::new(),
            ),
        };
        let line = |(question, answer): (String, String)| {
            if answer.is_empty() {
                question
            } else {
                format!("{question}  {answer}")
            }
        };
        Self {
            list: List::new(words.ui(title), items).leading(words.ui(lead)),
            voided: voided.into_iter().map(line).collect(),
            of_answer: true,
        }
    }

    /// Whether to leave in the middle of a case, which is kept or not.
    #[must_use]
    pub fn leaving(words: &Words, kept: bool) -> Self {
        let items = vec![
            Item::new(words.ui(key::LEAVE_STAY), PanelAction::Close),
            Item::new(words.ui(key::LEAVE_GO), PanelAction::Quit),
        ];
        let lead = if kept {
            key::LEAVE_LEAD_KEPT
        } else {
            key::LEAVE_LEAD
        };
        Self {
            list: List::new(words.ui(key::LEAVE_TITLE), items).leading(words.ui(lead)),
            voided: Vec::new(),
            of_answer: false,
        }
    }

    /// What becomes of a case that is not finished when the next caller is taken.
    #[must_use]
    pub fn next(words: &Words, desk: Desk) -> Self {
        let mut items = vec![
            Item::new(words.ui(key::CASE_HOLD), PanelAction::Hold),
            Item::new(
                words.ui(key::NEXT_CALL_BACK),
                PanelAction::Caller(Some(CALL_BACK)),
            ),
            Item::new(words.ui(key::NEXT_PASS_ON), PanelAction::PassOnTo),
            Item::new(words.ui(key::CASE_GIVE_UP), PanelAction::GiveUp),
            Item::new(words.ui(key::NEXT_STAY), PanelAction::Close),
        ];
        if desk == Desk::Shop {
            // A shop passes nothing on, and rings nobody back.
            items.drain(1..3);
        }
        Self {
            list: List::new(words.ui(key::NEXT_TITLE), items).leading(words.ui(key::NEXT_LEAD)),
            voided: Vec::new(),
            of_answer: false,
        }
    }

    /// Whether it is about an answer of the open screen.
    #[must_use]
    pub const fn is_of_answer(&self) -> bool {
        self.of_answer
    }
}

impl Sheet for Confirm {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn above(&self, _: Context<'_>, brush: &Brush<'_>, width: u16) -> Vec<Row> {
        let mut rows = notes(brush, width, &self.voided, true);
        if !rows.is_empty() {
            rows.push(Row::default());
        }
        rows
    }
}
