//! The map of a flow, with "you are here".

use super::{
    super::{key, paint::Brush},
    Item, List, PanelAction, Sheet,
};
use crate::{
    app::{driver::Driver, screen::Mark},
    authoring::graph::{Shape, diagram},
    pack::NodeKind,
    session::How,
    words::FluentValue,
};

/// Every step of a flow with its ways on, and "you are here".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map {
    list: List,
}

impl Map {
    /// The flow that the open screen belongs to.
    #[must_use]
    pub fn new(driver: &Driver) -> Self {
        let session = &driver.active.session;
        let (pack, words) = (session.pack(), &driver.active.words);
        let here = session.state().at();
        let flow = pack[here].flow;
        let map = diagram(pack, flow, Some(words));
        // A screen of a response code is made for it, and stands in no file.
        let own = |at: usize| {
            let found = map
                .boxes
                .get(at)
                .map(|block| format!("{}/{}", pack[flow].id, block.id));
            found.and_then(|path| pack.node(&path))
        };
        let trail = session.state().trail();
        let mut cursor = 0;
        let mut items = Vec::new();
        let steps = map.boxes.iter().enumerate();
        for (at, block) in steps.filter(|(_, block)| {
            !matches!(block.shape, Shape::Elsewhere | Shape::Node(NodeKind::Pass))
        }) {
            let node = own(at);
            let passed = trail.iter().rev().find(|visit| Some(visit.node) == node);
            let pick = match passed {
                Some(visit) if visit.how == How::Answered => PanelAction::BackTo(visit.turn),
                _ => PanelAction::Close,
            };
            let mut item = Item::new(block.label.clone(), pick);
            item.how = passed.map(|visit| Mark::of(pack, visit));
            item.here = node == Some(here);
            if item.here {
                cursor = items.len();
            }
            let note = match block.shape {
                Shape::Node(NodeKind::Solved) => Some(key::MAP_FIXED),
                Shape::Node(NodeKind::Support) => Some(key::MAP_CALL),
                _ if !block.risks.is_empty() => Some(key::MAP_RISK),
                _ => None,
            };
            item.note = note.map(|note| words.ui(note));
            let ways = map
                .arrows
                .iter()
                .filter(|arrow| arrow.from == at && !arrow.faint);
            item.under = ways
                .filter_map(|arrow| {
                    let to = map.boxes.get(arrow.to)?;
                    let next = match to.shape {
                        Shape::Node(NodeKind::Pass) => words.ui(key::MAP_PASS),
                        _ => to.label.clone(),
                    };
                    let args = [
                        ("answer", FluentValue::from(arrow.labels.join(" / "))),
                        ("next", FluentValue::from(next.clone())),
                    ];
                    Some(if arrow.labels.is_empty() {
                        next
                    } else {
                        words.ui_with(key::TRAIL_WAY, &args)
                    })
                })
                .collect();
            items.push(item);
        }
        let title = words.ui_with(key::MAP_TITLE, &[("flow", map.title.into())]);
        let lead = words.ui(key::MAP_LEAD);
        let list = List::new(title, items).leading(lead);
        Self {
            list: List { cursor, ..list },
        }
    }
}

impl Sheet for Map {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn has_digits(&self) -> bool {
        false
    }

    fn column(&self, _: &Brush<'_>, room: u16) -> u16 {
        room.saturating_sub(24).min(46)
    }
}
