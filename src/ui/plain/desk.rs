//! The desk of an agent in lines: who called, what waits, what was agreed on.

use std::{
    collections::BTreeMap,
    io::{self, BufRead, Write},
};

use super::{Next, Plain};
use crate::{
    app::{
        CALLER,
        driver::{Aside, Unagreed},
        messages::{caller_fault, say_with},
        ticket::passed_to,
    },
    cases::{Number, PassedTo, Row, clock},
    layout::half_width,
    words::FluentValue,
};

/// What of the caller a line clears.
const CLEAR: &str = "-";

impl<I: BufRead, O: Write> Plain<I, O> {
    /// Asks who called, line by line.
    pub(super) fn caller(&mut self) -> io::Result<Next> {
        for id in CALLER {
            loop {
                let held = self.driver.active.record.caller.get(id).cloned();
                let label = self.driver.active.words.asset(&format!("field-{id}"));
                let args = [
                    ("label", FluentValue::from(label)),
                    ("held", held.clone().unwrap_or_default().into()),
                ];
                let ask = match held {
                    Some(_) => "plain-caller-held",
                    None => "plain-caller",
                };
                let Some(typed) = self.prompt(&self.say_with(ask, &args))? else {
                    return Ok(Next::Leave);
                };
                let typed = typed.trim();
                if typed.is_empty() {
                    break;
                }
                let value = if typed == CLEAR { "" } else { typed };
                let values = BTreeMap::from([(id.to_owned(), value.to_owned())]);
                match self.driver.set_caller(&values) {
                    Ok(()) => break,
                    Err(fault) => {
                        let reason = caller_fault(&self.driver.active.words, &fault);
                        self.line(&reason.message)?;
                    }
                }
            }
        }
        self.keep()?;
        // The next screen comes with what there is of earlier calls.
        Ok(Next::Show)
    }

    /// Tells of earlier calls where who called, or the trouble, has changed.
    pub(super) fn tell_called(&mut self) -> io::Result<()> {
        let Some(back) = self.driver.look_back().filter(|back| back.is_news) else {
            return Ok(());
        };
        let Some(earlier) = back.earlier else {
            return Ok(());
        };
        if earlier.same_lately > 0 {
            let args = [("count", earlier.same_lately.into())];
            let text = self.driver.active.words.ui_with("same-lately", &args);
            self.line(&text)?;
        }
        self.line(&self.say_with(
            "plain-called-before",
            &[("count", earlier.rows.len().into())],
        ))?;
        for row in earlier.rows.iter().take(5) {
            let text = self.waiting_line(row);
            self.line(&text)?;
        }
        Ok(())
    }

    /// Tells once of each call back that is due.
    pub(super) fn tell_due(&mut self) -> io::Result<()> {
        for due in self.driver.ringing_now() {
            if self.told_due.contains(&due.appointment) {
                continue;
            }
            self.told_due.push(due.appointment);
            let args = [
                ("number", FluentValue::from(due.number)),
                ("caller", due.caller.unwrap_or_default().into()),
            ];
            let text = self.say_with("plain-call-back-due", &args);
            self.line(text.trim_end())?;
        }
        Ok(())
    }

    /// What was offered by its time need not be told of besides.
    pub(super) fn note_told(&mut self) {
        let due = self.driver.ringing_now().into_iter();
        self.told_due.extend(due.map(|due| due.appointment));
    }

    /// How many cases wait, where nobody is there to be asked what to do with them.
    pub(super) fn tell_waiting(&mut self) -> io::Result<()> {
        let count = self.driver.waiting().len();
        if count == 0 {
            return Ok(());
        }
        self.line(&self.say_with("plain-waiting", &[("count", count.into())]))
    }

    /// A case in a line: number, time, shop, trouble, outcome.
    pub(super) fn waiting_line(&self, row: &Row) -> String {
        let words = &self.driver.active.words;
        let flow = words.get(&row.flow, "flow", None, None).text;
        let outcome = words.common(&format!("outcome-{}", row.outcome.id()));
        let outcome = match row.passed_to {
            Some(to) => words.ui_with("history-passed-on", &[("to", passed_to(words, to).into())]),
            None => outcome,
        };
        let when = row.due.map_or_else(
            || clock::day_and_time(row.touched),
            |due| {
                let args = [("time", FluentValue::from(clock::day_and_time(due)))];
                if due <= self.driver.now() {
                    words.ui_with("call-back-now", &args)
                } else {
                    say_with(words, "plain-call-back-at", &args)
                }
            },
        );
        let shop = row.shop.clone().or_else(|| row.merchant.clone());
        let parts = [
            Some(row.number.spoken()),
            Some(when),
            shop,
            Some(flow),
            Some(outcome),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        parts.join("  ")
    }

    pub(super) fn hold(&mut self) -> io::Result<Next> {
        if !self.driver.has_case() {
            self.line(&self.say("plain-no-case"))?;
            return Ok(Next::Stay);
        }
        self.keep()?;
        let number = self.driver.number();
        if self.driver.hold().is_err() {
            return Ok(Next::Stay);
        }
        self.half.clear();
        self.line(&self.say_with("plain-held", &[("number", number.into())]))?;
        Ok(Next::Show)
    }

    /// Lists the cases that wait, and goes on with the one that is picked.
    pub(super) fn held(&mut self) -> io::Result<Next> {
        self.keep()?;
        let kept = self.driver.waiting();
        let held = self.driver.held.len();
        if held + kept.len() == 0 {
            self.line(&self.say("plain-held-none"))?;
            return Ok(Next::Stay);
        }
        let mut lines: Vec<String> = Vec::new();
        for held in &self.driver.held {
            let number = held.active.record.number.as_ref().map(Number::spoken);
            let shop = held.active.record.caller.get("shop-name").cloned();
            let parts = [number, shop, Some(held.title.clone())];
            let parts: Vec<String> = parts.into_iter().flatten().collect();
            lines.push(parts.join("  "));
        }
        lines.extend(kept.iter().map(|row| self.waiting_line(row)));
        for (line, at) in lines.iter().zip(1..) {
            self.line(&format!("{at}. {line}"))?;
        }
        let Some(typed) = self.prompt(&self.say("plain-find-prompt"))? else {
            return Ok(Next::Leave);
        };
        let picked = half_width(typed.trim()).parse::<usize>().ok();
        let Some(at) = picked
            .and_then(|at| at.checked_sub(1))
            .filter(|at| *at < lines.len())
        else {
            return Ok(Next::Stay);
        };
        self.half.clear();
        if at < held {
            self.driver.back_to_held(at);
            return Ok(Next::Show);
        }
        match kept.get(at - held) {
            Some(row) => {
                let row = row.clone();
                self.resume(&row, Aside::Hold)?;
                Ok(Next::Show)
            }
            None => Ok(Next::Stay),
        }
    }

    /// Passes the case on to who is named, else to who is picked, and begins another one.
    pub(super) fn pass_on(&mut self, to: &str) -> io::Result<Next> {
        let all: Vec<PassedTo> = PassedTo::all().into_iter().map(|(_, to)| to).collect();
        let named = PassedTo::named(to).or_else(|| {
            // Also by what is on the screen: "settlements".
            let to = to.to_lowercase();
            let words = &self.driver.active.words;
            let all = all.iter().copied();
            let mut fits =
                all.filter(|known| passed_to(words, *known).to_lowercase().contains(&to));
            fits.next().filter(|_| !to.is_empty())
        });
        let to = if named.is_none() {
            for (to, at) in all.iter().zip(1..) {
                let name = passed_to(&self.driver.active.words, *to);
                self.line(&format!("{at}. {name}"))?;
            }
            let Some(typed) = self.prompt(&self.say("plain-find-prompt"))? else {
                return Ok(Next::Leave);
            };
            let at = half_width(typed.trim()).parse::<usize>().ok();
            at.and_then(|at| all.get(at.checked_sub(1)?).copied())
        } else {
            named
        };
        let Some(to) = to else {
            self.line(&self.say("plain-kept"))?;
            return Ok(Next::Stay);
        };
        if !self.driver.has_case() {
            return self.unagreed(Unagreed::NotBegun);
        }
        let Some(reason) = self.prompt(&self.say("plain-pass-on-why"))? else {
            return Ok(Next::Leave);
        };
        self.keep()?;
        let number = self.driver.number();
        if let Err(why) = self.driver.pass_on_because(to, &reason) {
            return self.unagreed(why);
        }
        let args = [
            ("number", FluentValue::from(number)),
            ("to", passed_to(&self.driver.active.words, to).into()),
        ];
        self.line(&self.say_with("plain-passed-on", &args))?;
        self.next_caller()
    }

    pub(super) fn call_back(&mut self, at: &str) -> io::Result<Next> {
        let at = if at.is_empty() {
            match self.prompt(&self.say("plain-call-back-prompt"))? {
                Some(at) => at,
                None => return Ok(Next::Leave),
            }
        } else {
            at.to_owned()
        };
        match self.driver.call_back(&at) {
            Ok(Some(due)) => {
                let time = clock::day_and_time(due);
                self.line(&self.say_with("plain-call-back", &[("time", time.into())]))?;
                self.keep()?;
                Ok(Next::Stay)
            }
            Ok(None) => Ok(Next::Stay),
            Err(why) => self.unagreed(why),
        }
    }

    fn unagreed(&mut self, why: Unagreed) -> io::Result<Next> {
        let id = match why {
            Unagreed::NotBegun => "plain-no-case",
            Unagreed::NotAhead => "refused-not-ahead",
        };
        self.line(&self.say(id))?;
        Ok(Next::Stay)
    }

    /// What was passed on has come back, or the caller was rung.
    pub(super) fn reopen(&mut self) -> io::Result<Next> {
        if self.driver.active.record.follow_up.is_none() {
            self.line(&self.say("plain-nothing-agreed"))?;
            return Ok(Next::Stay);
        }
        self.driver.reopen();
        self.keep()?;
        self.line(&self.driver.active.words.ui("reopened"))?;
        Ok(Next::Stay)
    }

    /// Begins another case of the same caller.
    pub(super) fn same_caller(&mut self) -> io::Result<Next> {
        if !self.driver.has_case() {
            self.line(&self.say("plain-no-case"))?;
            return Ok(Next::Stay);
        }
        self.keep()?;
        let number = self.driver.number();
        match self.driver.same_caller() {
            Ok(to) => self.passed_on(number, to)?,
            Err(refusal) => return self.refused(&refusal),
        }
        self.half.clear();
        Ok(Next::Show)
    }

    /// Leaves the case, with what was agreed on, and begins another one.
    pub(super) fn next_caller(&mut self) -> io::Result<Next> {
        self.keep()?;
        let number = self.driver.number();
        match self.driver.next_caller() {
            Ok(to) => self.passed_on(number, to)?,
            Err(refusal) => return self.refused(&refusal),
        }
        // The next customer's form has nothing of this one's.
        self.half.clear();
        Ok(Next::Show)
    }

    /// Says whom a case that was left was passed on to by that.
    fn passed_on(&mut self, number: String, to: Option<PassedTo>) -> io::Result<()> {
        let Some(to) = to else {
            return Ok(());
        };
        let args = [
            ("number", FluentValue::from(number)),
            ("to", passed_to(&self.driver.active.words, to).into()),
        ];
        self.line(&self.say_with("plain-passed-on", &args))
    }
}
