//! What is typed: into fields, and into the line of a panel.

use std::collections::BTreeMap;

use tui_input::{Input, InputRequest};

use super::{
    app::{App, Effect, Focus},
    key,
    message::Key,
    panel::{Panel, editing, is_full},
};
use crate::{
    app::{
        driver::Turn,
        messages::field_fault,
        screen::{Body, FieldRow},
        transfer,
    },
    layout,
    pack::FieldKind,
    redact,
    session::FieldFault,
};

/// The longest text that a field takes while it is typed, in characters.
const MAX_TYPED: usize = 200;

impl App {
    fn field(&self) -> Option<FieldRow> {
        match self.focus()? {
            Focus::Field(at) => self.fields().get(at).cloned(),
            Focus::Choice(_) | Focus::More | Focus::Button(_) => None,
        }
    }

    /// Whether what was typed into a field is not taken.
    #[must_use]
    pub fn is_bad(&self, row: &FieldRow) -> bool {
        self.driver
            .check_field(row.kind, &self.typed(&row.id))
            .is_err()
    }

    /// What the field under the cursor takes, for instance.
    #[must_use]
    pub fn field_hint(&self) -> Option<&str> {
        match (self.panel.is_none(), self.focus()?) {
            (true, Focus::Field(at)) => self.fields().get(at).map(|row| &*row.hint),
            (false, _) | (_, Focus::Choice(_) | Focus::More | Focus::Button(_)) => None,
        }
    }

    pub(super) fn type_key(&mut self, key: Key) {
        let (Some(request), Some(row)) = (editing(key), self.field()) else {
            return;
        };
        if self.drafts_mut().wiped.as_ref() == Some(&row.id) && matches!(key, Key::Char(_)) {
            let text = self.ui(key::MASKED);
            self.refuse(text);
            return;
        }
        let drafts = self.drafts_mut();
        drafts.wiped = None;
        let input = drafts.texts.entry(row.id.clone()).or_default();
        if is_full(input, &request, MAX_TYPED) {
            return;
        }
        input.handle(request);
        self.mask(&row);
    }

    /// Takes in what is typed into the line of a panel: what must not be kept is hidden, and the rest is looked up.
    pub(super) fn line_typed(&mut self) -> Option<Effect> {
        let typed = self.line().to_owned();
        let kept = redact::typing(&typed);
        // Some digits in the middle of a hand-over code may look like a card.
        let code = matches!(self.panel, Some(Panel::Search(_))) && self.driver.begins_code(&typed);
        if !code && kept.hidden.is_some() {
            if let Some((line, _)) = self.panel.as_mut().and_then(Panel::line_mut) {
                *line = Input::new(kept.text);
            }
            let text = self.ui(key::MASKED);
            self.refuse(text);
        }
        match &mut self.panel {
            Some(Panel::Search(search)) => {
                search.look_up(&mut self.driver);
                None
            }
            Some(Panel::History(_)) => Some(self.list(self.line().trim())),
            _ => None,
        }
    }

    pub(super) fn paste(&mut self, text: &str) -> Option<Effect> {
        if transfer::is_line(text) && !self.unseen {
            self.receive(text);
            return None;
        }
        let free = matches!(self.panel, None | Some(Panel::Resume(_)));
        if free && self.at_home() && !self.unseen {
            self.open_search();
        }
        let text = layout::clean(text);
        if let Some((line, most)) = self.panel.as_mut().and_then(Panel::line_mut) {
            let full = insert(line, text.trim(), most);
            let effect = self.line_typed();
            if full && matches!(self.panel, Some(Panel::Note(_))) {
                let most = [("most", most.into())];
                let text = self.words().ui_with(key::NOTE_FULL, &most);
                self.refuse(text);
            }
            return effect;
        }
        if !self.typing() {
            return None;
        }
        let row = self.field()?;
        self.notice = None;
        let input = self.drafts_mut().texts.entry(row.id.clone()).or_default();
        insert(input, text.trim(), MAX_TYPED);
        self.mask(&row);
        None
    }

    /// A card number is hidden as soon as it is complete, before it is kept anywhere. Digits that
    /// follow belong to it too: some cards have more than others.
    fn mask(&mut self, row: &FieldRow) {
        let drafts = self.drafts_mut();
        let Some(input) = drafts.texts.get_mut(&row.id) else {
            return;
        };
        let plain = layout::half_width(input.value()).into_owned();
        let digits: Vec<char> = plain.chars().filter(char::is_ascii_digit).collect();
        if row.kind == FieldKind::Last4 {
            if digits.len() > 4 {
                *input = Input::new(digits[digits.len() - 4..].iter().collect());
                let text = self.ui(key::LAST_FOUR);
                self.refuse(text);
            }
            return;
        }
        let kept = redact::typing(input.value());
        if kept.hidden.is_some() {
            // Only a text may bear the mark; elsewhere it would be refused and have to be wiped away.
            *input = match row.kind {
                FieldKind::Text => Input::new(kept.text),
                FieldKind::Code { .. }
                | FieldKind::Amount
                | FieldKind::Digits { .. }
                | FieldKind::Last4
                | FieldKind::Phone
                | FieldKind::When
                | FieldKind::Count => {
                    drafts.wiped = Some(row.id.clone());
                    Input::default()
                }
            };
            let text = self.ui(key::MASKED);
            self.refuse(text);
        }
    }

    /// Checks the field under the cursor and, on a support screen, keeps it. False if it was refused.
    pub(super) fn keep_field(&mut self) -> bool {
        let Some(row) = self.field() else {
            return true;
        };
        let typed = self.typed(&row.id);
        match self.driver.check_field(row.kind, &typed) {
            Err(fault) => {
                let text = self.field_fault(&row, fault);
                self.refuse(text);
                false
            }
            Ok(value) => {
                let draft = Input::new(value.clone());
                self.drafts_mut().texts.insert(row.id.clone(), draft);
                let known = row.value.as_deref().unwrap_or_default();
                if matches!(self.screen.body, Body::Support(_)) && value != known {
                    let values = BTreeMap::from([(row.id, value)]);
                    if matches!(self.driver.fill(values), Turn::Moved { .. }) {
                        self.refresh();
                    }
                }
                true
            }
        }
    }

    /// The same for all fields of a support screen, before the case is left: what is refused would be lost without a word.
    pub(super) fn keep_fields(&mut self) -> bool {
        if !matches!(self.screen.body, Body::Support(_)) {
            return self.keep_field();
        }
        for (at, row) in self.fields().to_vec().iter().enumerate() {
            let typed = self.typed(&row.id);
            if let Err(fault) = self.driver.check_field(row.kind, &typed) {
                let text = self.field_fault(row, fault);
                self.move_to(at);
                self.refuse(text);
                return false;
            }
        }
        self.keep_field()
    }

    fn typed(&self, field: &str) -> String {
        self.draft(field)
            .map(|input| input.value().to_owned())
            .unwrap_or_default()
    }

    fn field_fault(&self, row: &FieldRow, fault: FieldFault) -> String {
        field_fault(self.words(), fault, &row.label)
    }

    pub(super) fn send_form(&mut self) {
        let rows = self.fields().to_vec();
        let mut values = BTreeMap::new();
        for (at, row) in rows.iter().enumerate() {
            match self.driver.check_field(row.kind, &self.typed(&row.id)) {
                Ok(value) => {
                    values.insert(row.id.clone(), value);
                }
                Err(fault) => {
                    let text = self.field_fault(row, fault);
                    self.move_to(at);
                    self.refuse(text);
                    return;
                }
            }
        }
        let turn = self.driver.fill(values);
        self.turned(turn);
    }
}

/// Types a text; returns whether there was no room for all of it.
fn insert(input: &mut Input, text: &str, most: usize) -> bool {
    for c in text.chars() {
        let request = InputRequest::InsertChar(c);
        if is_full(input, &request, most) {
            return true;
        }
        input.handle(request);
    }
    false
}
