//! The way so far, and where each answer would lead.

use super::{
    super::{
        key,
        paint::{Brush, Row},
    },
    Context, Item, List, PanelAction, Sheet,
    list::notes,
};
use crate::{
    app::{
        driver::Driver,
        screen::{Screen, node_title, trail},
    },
    settings::Role,
    words::FluentValue,
};

/// The steps of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    list: List,
    ways: Vec<String>,
}

impl Trail {
    /// The way to the open screen, and the ways on from it.
    #[must_use]
    pub fn new(driver: &Driver, screen: &Screen) -> Self {
        let words = &driver.active.words;
        let steps = trail(&driver.active.session, words).into_iter();
        let mut items: Vec<Item> = steps
            .map(|step| {
                let (action, under) = match step.stated {
                    Some(stated) => {
                        let args = [("words", FluentValue::from(stated.words))];
                        let under = vec![words.ui_with(key::TRAIL_STATED, &args)];
                        (PanelAction::TakeBack(step.turn, stated.fact), under)
                    }
                    None => (PanelAction::BackTo(step.turn), Vec::new()),
                };
                Item {
                    how: Some(step.mark),
                    under,
                    ..Item::new(step.title, action).noted(step.label)
                }
            })
            .collect();
        let at = items.len();
        items.push(Item {
            here: true,
            ..Item::new(screen.title.clone(), PanelAction::Close)
        });
        if driver.active.role != Role::Clerk {
            // Whoever has a customer waiting has no use for everything that could have been.
            items.push(Item::new(words.ui(key::MAP_OPEN), PanelAction::Map));
        }
        let list = List::new(words.ui(key::TRAIL_TITLE), items);
        let list = list.leading(words.ui(key::TRAIL_LEAD));
        Self {
            list: List { cursor: at, ..list },
            ways: ways_on(driver, screen),
        }
    }
}

/// Where each answer of the open screen would lead.
fn ways_on(driver: &Driver, screen: &Screen) -> Vec<String> {
    let words = &driver.active.words;
    let choices = screen.choices.iter();
    choices
        .filter_map(|choice| {
            let mut ahead = driver.active.session.clone();
            ahead.answer(&choice.id).ok()?;
            let title = node_title(words, ahead.pack(), ahead.state().at());
            let args = [
                ("answer", FluentValue::from(choice.label.clone())),
                ("next", FluentValue::from(title)),
            ];
            Some(words.ui_with(key::TRAIL_WAY, &args))
        })
        .collect()
}

impl Sheet for Trail {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn column(&self, _: &Brush<'_>, room: u16) -> u16 {
        room.saturating_sub(22).min(46)
    }

    fn below(&self, context: Context<'_>, brush: &Brush<'_>, width: u16) -> Vec<Row> {
        if self.ways.is_empty() {
            return Vec::new();
        }
        let heading = context.words.ui(key::TRAIL_WAYS);
        let heading = Row::plain(&heading, brush.theme.dim).indented(3);
        let mut rows = vec![Row::default(), heading];
        rows.extend(notes(brush, width, &self.ways, true));
        rows
    }
}
