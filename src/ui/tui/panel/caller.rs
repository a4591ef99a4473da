//! Who called: the numbers that the caller reads out, and when to ring back.

use std::collections::BTreeMap;

use ratatui::layout::Rect;
use tui_input::Input;

use super::{
    super::{geometry::Cursor, key, message::Key, paint::Brush},
    Context, Item, List, PanelAction, Reply, Sheet, line,
};
use crate::{
    app::{CALLER, driver::Driver},
    cases::clock,
    words::Words,
};

/// The line that no field of the content has: when the caller is rung back.
pub const CALL_BACK: &str = "call-back";

/// A line of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Field {
    id: &'static str,
    label: String,
    hint: String,
    value: String,
}

/// The form; the box holds the line under the cursor.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The next caller is taken once a time to ring back is set.
    pub then_next: bool,
    list: List,
    fields: Vec<Field>,
    line: Input,
    /// The line that is in the box; `None`: the cursor is below the lines.
    at: Option<usize>,
    save: String,
}

impl Caller {
    /// The form with what is known of the caller.
    #[must_use]
    pub fn new(driver: &Driver) -> Self {
        let words = &driver.active.words;
        let record = &driver.active.record;
        let known = CALLER.into_iter();
        let known = known.filter(|id| driver.active.session.pack().field(id).is_some());
        let mut fields: Vec<Field> = known
            .map(|id| Field {
                id,
                label: words.asset(&format!("field-{id}")),
                hint: hint(words, id),
                value: record.caller.get(id).cloned().unwrap_or_default(),
            })
            .collect();
        fields.push(Field {
            id: CALL_BACK,
            label: words.ui(key::CALLER_CALL_BACK),
            hint: words.ui(key::CALLER_CALL_BACK_HINT),
            value: record
                .call_back()
                .map(clock::day_and_time)
                .unwrap_or_default(),
        });
        let list = List::new(words.ui(key::CALLER_TITLE), Vec::new());
        let mut form = Self {
            then_next: false,
            list: list.leading(words.ui(key::CALLER_LEAD)),
            fields,
            line: Input::default(),
            at: None,
            save: words.ui(key::CALLER_KEEP),
        };
        form.show();
        form.load();
        form
    }

    /// The same with the cursor on this line.
    #[must_use]
    pub fn at(mut self, id: &str) -> Self {
        if let Some(at) = self.fields.iter().position(|field| field.id == id) {
            self.list.cursor = at;
            self.load();
        }
        self
    }

    /// The line under the cursor and what stands in it.
    #[must_use]
    pub fn current(&self) -> (&'static str, String) {
        let field = self.at.and_then(|at| self.fields.get(at));
        (
            field.map_or("", |field| field.id),
            self.line.value().trim().to_owned(),
        )
    }

    /// To the line below.
    pub fn next(&mut self) {
        self.store();
        self.list.step(1, 0);
        self.load();
    }

    /// What stands in the lines of the caller, and when to ring back.
    #[must_use]
    pub fn into_values(mut self) -> (BTreeMap<String, String>, String) {
        self.store();
        let mut values: BTreeMap<String, String> = self
            .fields
            .into_iter()
            .map(|field| (field.id.to_owned(), field.value))
            .collect();
        let call_back = values.remove(CALL_BACK).unwrap_or_default();
        (values, call_back)
    }

    /// Puts what stands in the box into its line.
    fn store(&mut self) {
        if let Some(field) = self.at.and_then(|at| self.fields.get_mut(at)) {
            self.line.value().trim().clone_into(&mut field.value);
        }
        self.show();
    }

    /// Puts the line under the cursor into the box.
    fn load(&mut self) {
        self.at = Some(self.list.cursor).filter(|at| *at < self.fields.len());
        let field = self.at.and_then(|at| self.fields.get(at));
        self.line = field.map_or_else(Input::default, |field| field.value.clone().into());
    }

    fn show(&mut self) {
        let fields = self.fields.iter();
        let items = fields.map(|field| {
            Item::new(field.label.clone(), PanelAction::NextLine).noted(field.value.clone())
        });
        let keep = Item::new(self.save.clone(), PanelAction::KeepCaller);
        self.list.items = items.chain([keep]).collect();
    }
}

fn hint(words: &Words, id: &str) -> String {
    words
        .get("assets", &format!("field-{id}"), Some("hint"), None)
        .text
}

impl Sheet for Caller {
    fn list(&self) -> &List {
        &self.list
    }

    fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    fn moved(&mut self) {
        self.store();
        self.load();
    }

    fn line(&self) -> Option<&Input> {
        Some(&self.line)
    }

    fn line_mut(&mut self) -> Option<&mut Input> {
        Some(&mut self.line)
    }

    fn has_digits(&self) -> bool {
        false
    }

    fn column(&self, brush: &Brush<'_>, room: u16) -> u16 {
        self.list.widest(brush).min(room.saturating_sub(18))
    }

    fn other_key(&mut self, key: Key) -> Reply {
        if self.at.is_none() {
            return Reply::Nothing;
        }
        let reply = line::type_key(&mut self.line, key, line::MAX_TYPED);
        self.store();
        reply
    }

    fn draw(&self, context: Context<'_>, brush: &mut Brush<'_>, area: Rect) -> Cursor {
        let field = self.at.and_then(|at| self.fields.get(at));
        let label = field.map_or("", |field| &field.label);
        let label = context
            .words
            .ui_with(key::CALLER_BOX, &[("label", label.into())]);
        let label = field.map(|_| label).unwrap_or_default();
        let hint = field.map_or("", |field| &field.hint);
        line::draw(self, (&label, hint), None, context, brush, area)
    }
}
