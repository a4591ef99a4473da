//! The keys, and everything that can be done here.

use super::{
    super::{
        key,
        keymap::{Action, Binding},
        paint::{Brush, Row},
    },
    Context, Item, List, PanelAction, Sheet,
    list::measure,
};
use crate::words::Words;

/// What can be done here, and further keys below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    list: List,
    keys: Vec<String>,
    /// What there is besides the wizard.
    besides: Vec<String>,
}

impl Help {
    /// The help on these bindings: what each does here is a message of `ui.ftl`.
    #[must_use]
    pub fn new<'b>(
        words: &Words,
        bindings: impl Iterator<Item = (&'b Binding, &'static str)>,
    ) -> Self {
        let mut items = Vec::new();
        let mut keys = Vec::new();
        // Enter does the first of them at once: what leaves stands last.
        let mut bindings: Vec<_> = bindings.collect();
        bindings.sort_by_key(|(binding, _)| match binding.action {
            Action::Find => 0,
            Action::Stop | Action::Back => 2,
            Action::Leave => 3,
            _ => 1,
        });
        for (binding, does) in bindings {
            // The sentence above the list names these.
            if matches!(binding.action, Action::Up | Action::Down | Action::Choose) {
                continue;
            }
            let (name, does) = (words.ui(binding.name), words.ui(does));
            if binding.footer.is_some() && binding.action != Action::Help {
                let item = Item::new(does, PanelAction::Act(binding.action));
                items.push(item.noted(name));
            } else {
                keys.push(format!("{name}  {does}"));
            }
        }
        let list = List::new(words.ui(key::HELP_TITLE), items);
        Self {
            list: list.leading(words.ui(key::HELP_LEAD)),
            keys,
            besides: vec![words.ui(key::HELP_CARE)],
        }
    }

    /// The same for who learns: where there is practice.
    #[must_use]
    pub fn for_trainee(mut self, words: &Words) -> Self {
        self.besides.insert(0, words.ui(key::HELP_DRILL));
        self
    }
}

impl Sheet for Help {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn column(&self, brush: &Brush<'_>, _: u16) -> u16 {
        self.list.widest(brush)
    }

    fn below(&self, _: Context<'_>, brush: &Brush<'_>, width: u16) -> Vec<Row> {
        let keys = self.keys.join("   ");
        let mut rows = vec![Row::default()];
        rows.extend(brush.paragraph(&keys, measure(width), 3, brush.theme.dim));
        for besides in &self.besides {
            rows.extend(brush.paragraph(besides, measure(width), 2, brush.theme.dim));
        }
        rows
    }
}
