//! Fields, asked for one by one.

use std::{
    collections::BTreeMap,
    io::{self, BufRead, Write},
};

use super::{Next, Plain, command::Command};
use crate::app::{
    messages::field_fault,
    screen::{FieldRow, Screen},
};
use crate::{layout::half_width, session::Entry};

/// What came of asking for a field.
enum Field {
    /// A value in its plain form; empty to clear it.
    Value(String),
    /// As it was.
    Keep,
    /// The one before.
    Back,
    /// The same once more.
    Again,
    /// Somewhere else altogether.
    Turned(Next),
}

impl<I: BufRead, O: Write> Plain<I, O> {
    pub(super) fn form(&mut self, screen: &Screen, fields: &[FieldRow]) -> io::Result<Next> {
        self.line(&self.say("plain-form-help"))?;
        let before = match self.driver.active.session.next_again() {
            Some(Entry::Fields { node, values }) if *node == screen.id => values.clone(),
            Some(
                Entry::Fields { .. }
                | Entry::Answer { .. }
                | Entry::Jump { .. }
                | Entry::Stop { .. }
                | Entry::TakenOver(_)
                | Entry::Recheck(_)
                | Entry::Given(_),
            )
            | None => BTreeMap::new(),
        };
        let mut values = before;
        for row in fields {
            if let Some(typed) = self.half.get(&row.id) {
                values.insert(row.id.clone(), typed.clone());
            }
        }
        loop {
            let turn = match self.ask_form(screen, fields, &mut values)? {
                Some(turn) => turn,
                None => self.command(screen, Command::Back, "")?,
            };
            self.half.extend(values.clone());
            if turn != Next::Stay {
                return Ok(turn);
            }
        }
    }

    /// Fills in a support screen, each value as soon as it is typed: nothing is lost by leaving.
    pub(super) fn fill_in(&mut self, screen: &Screen, rows: &[FieldRow]) -> io::Result<Next> {
        self.line(&self.say("plain-form-help"))?;
        let mut at = 0;
        while let Some(row) = rows.get(at) {
            let value = self.value_of(row);
            match self.ask_field(screen, row, value.as_deref(), (at + 1, rows.len()))? {
                Field::Back if at == 0 => return Ok(Next::Show),
                Field::Back => at -= 1,
                Field::Again => {}
                Field::Keep => at += 1,
                Field::Value(value) => {
                    let turn = self.driver.fill(BTreeMap::from([(row.id.clone(), value)]));
                    self.after(turn)?;
                    at += 1;
                }
                Field::Turned(turn) => return Ok(turn),
            }
        }
        Ok(Next::Show)
    }

    /// The value in force: what was typed, else what the screen had from the settings.
    fn value_of(&self, row: &FieldRow) -> Option<String> {
        let typed = self.driver.active.session.state().fields.get(&row.field);
        let set = row.value.as_ref().filter(|_| !row.is_own());
        typed.or(set).filter(|value| !value.is_empty()).cloned()
    }

    /// Asks for the fields of a form one by one; `None` means back past the first.
    fn ask_form(
        &mut self,
        screen: &Screen,
        rows: &[FieldRow],
        values: &mut BTreeMap<String, String>,
    ) -> io::Result<Option<Next>> {
        let mut at = 0;
        while let Some(row) = rows.get(at) {
            let held = values.get(&row.id).or(row.value.as_ref()).cloned();
            match self.ask_field(screen, row, held.as_deref(), (at + 1, rows.len()))? {
                Field::Back if at == 0 => return Ok(None),
                Field::Back => at -= 1,
                Field::Again => {}
                Field::Keep => at += 1,
                Field::Value(value) => {
                    values.insert(row.id.clone(), value);
                    at += 1;
                }
                Field::Turned(turn) => return Ok(Some(turn)),
            }
        }
        let turn = self.driver.fill(values.clone());
        Ok(Some(self.after(turn)?))
    }

    fn ask_field(
        &mut self,
        screen: &Screen,
        row: &FieldRow,
        held: Option<&str>,
        (at, of): (usize, usize),
    ) -> io::Result<Field> {
        let prompt = self.field_prompt(row, held, at, of);
        let Some(typed) = self.prompt(&prompt)? else {
            return Ok(Field::Turned(Next::Leave));
        };
        let typed = typed.trim();
        match Command::read_in_field(&half_width(typed)) {
            Some((Command::Back, _)) => return Ok(Field::Back),
            Some((command, rest)) => {
                let rest = command.rest(typed, rest);
                return Ok(match self.command(screen, command, rest)? {
                    Next::Stay => Field::Again,
                    turn @ (Next::Show | Next::Leave) => Field::Turned(turn),
                });
            }
            None => {}
        }
        if typed.is_empty() {
            return Ok(Field::Keep);
        }
        if half_width(typed) == "-" {
            return Ok(Field::Value(String::new()));
        }
        match self.driver.check_field(row.kind, typed) {
            Ok(value) => Ok(Field::Value(value)),
            Err(fault) => {
                self.line(&field_fault(&self.driver.active.words, fault, &row.label))?;
                Ok(Field::Again)
            }
        }
    }

    fn field_prompt(&self, row: &FieldRow, held: Option<&str>, at: usize, of: usize) -> String {
        let held = held.filter(|held| !held.is_empty());
        let id = if held.is_some() {
            "plain-field-held"
        } else {
            "plain-field"
        };
        self.say_with(
            id,
            &[
                ("at", at.into()),
                ("of", of.into()),
                ("label", row.label.as_str().into()),
                ("hint", row.hint.as_str().into()),
                ("held", held.unwrap_or_default().into()),
            ],
        )
    }
}
