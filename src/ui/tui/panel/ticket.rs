//! The ticket of one case of the history.

use uuid::Uuid;

use super::{
    super::{
        key,
        paint::{Brush, Row},
    },
    Context, Item, List, PanelAction, Sheet,
    list::paragraphs,
};
use crate::{app::ticket::Ticket, words::Words};

/// The ticket, and what can be done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TicketSheet {
    list: List,
    text: Vec<String>,
}

impl TicketSheet {
    /// A ticket; its case can be gone on with, or practised, by these ids.
    #[must_use]
    pub fn new(
        words: &Words,
        ticket: &Ticket,
        resume: Option<Uuid>,
        practise: Option<Uuid>,
    ) -> Self {
        let item = |key, action| Item::new(words.ui(key), action);
        let text = ticket.text(words).lines().map(str::to_owned).collect();
        let shown = || Some(Box::new(ticket.clone()));
        let resume = resume.map(|id| item(key::TICKET_GO_ON, PanelAction::Resume(id)));
        let practise = practise.map(|id| item(key::TICKET_PRACTISE, PanelAction::Drill(id)));
        let items = resume.into_iter().chain(practise).chain([
            item(key::CASE_COPY, PanelAction::Copy(shown())),
            item(key::CASE_SAVE, PanelAction::Save(shown())),
            item(key::CASE_QR, PanelAction::Qr(shown())),
            item(key::TICKET_BACK, PanelAction::History),
        ]);
        Self {
            list: List::new(words.ui(key::TICKET_TITLE), items.collect()),
            text,
        }
    }
}

impl Sheet for TicketSheet {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn below(&self, _: Context<'_>, brush: &Brush<'_>, width: u16) -> Vec<Row> {
        let mut rows = vec![Row::default()];
        rows.extend(paragraphs(brush, width, &self.text));
        rows
    }
}
