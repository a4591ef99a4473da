//! The open screen as lines, and the numbers that work on it.

use std::io::{self, BufRead, Write};

use super::Plain;
use crate::app::screen::{Body, Part, Screen, Solved, Source, Support, Tried, steps_left};
use crate::{cases::clock, pack::Desk};

/// What a number on the screen does.
pub(super) enum Pick {
    Answer(String),
    /// Fill in what a support screen still lacks.
    Fill,
    /// Fill in what may help as well.
    More,
    /// Read the screen again.
    Again,
    /// Go on with the trouble that was entered first: its place.
    GoOn(String),
    /// A new case.
    New,
    /// Be reminded at the next start, or not any more.
    Remind,
}

/// The numbers that work on a screen, with their labels.
pub(super) type Menu = Vec<(char, String, Pick)>;

impl<I: BufRead, O: Write> Plain<I, O> {
    pub(super) fn show(&mut self, screen: &Screen) -> io::Result<()> {
        self.line("")?;
        let mut head = screen.flow.clone();
        if let Some(left) = steps_left(
            &self.driver.active.session,
            screen.bounds,
            &self.driver.active.words,
        ) {
            head = self.with_note(&head, &left);
        }
        if let Some(number) = &self.driver.active.record.number {
            head = self.with_note(&head, &number.spoken());
        }
        self.line(&head)?;
        if let Some(again) = &screen.again {
            self.line(again)?;
        }
        if let Some(before) = &screen.before {
            self.line(before)?;
        }
        self.line(&screen.title)?;
        for (part, text) in screen.parts(self.driver.active.role, false) {
            self.part(part, text)?;
        }
        match &screen.body {
            Body::Form { .. } => {}
            Body::Step => self.show_wait()?,
            Body::Claims(claims) => {
                for claim in claims {
                    self.labelled(&claim.label, &claim.value_label)?;
                }
            }
            Body::Solved(solved) => self.show_solved(solved)?,
            Body::Support(support) => self.show_support(support)?,
        }
        if screen.fallback {
            self.line(&self.say("plain-fallback"))?;
        }
        if matches!(screen.body, Body::Form { .. }) {
            return Ok(());
        }
        match &screen.probed {
            Some(probed) if probed.finding.is_some() => self.line(&probed.text)?,
            Some(_) => self.line(&self.say("plain-looking"))?,
            None => {}
        }
        let before = self
            .driver
            .active
            .session
            .answer_before()
            .map(str::to_owned);
        for (digit, label, pick) in self.menu(screen) {
            let was = matches!(&pick, Pick::Answer(id) if before.as_ref() == Some(id));
            let mark = if was {
                self.say("plain-chosen-before")
            } else {
                self.suggested_mark(screen, &pick).unwrap_or_default()
            };
            self.line(&format!("{digit}. {label}{mark}"))?;
        }
        self.show_preview(screen)
    }

    /// What an agent says next, behind the likeliest answer.
    fn show_preview(&mut self, screen: &Screen) -> io::Result<()> {
        let Some((answer, step)) = self.driver.preview(screen, None) else {
            return Ok(());
        };
        let choice = screen.choices.iter().find(|choice| choice.id == answer);
        let args = [
            (
                "digit",
                choice.map_or(' ', |choice| choice.digit).to_string().into(),
            ),
            ("step", step.into()),
        ];
        self.line(&self.say_with("plain-preview", &args))
    }

    /// What marks the answer that something speaks for.
    fn suggested_mark(&self, screen: &Screen, pick: &Pick) -> Option<String> {
        let suggested = screen.suggested.as_ref()?;
        let is = matches!(pick, Pick::Answer(id) if *id == suggested.answer);
        let words = self.driver.active.words.common(suggested.from.mark());
        is.then(|| format!("  ({words})"))
    }

    /// What this computer has found out meanwhile, and the answer that it speaks for.
    pub(super) fn show_found(&mut self) -> io::Result<()> {
        let screen = self.driver.screen();
        if let Some(probed) = &screen.probed {
            self.line(&probed.text)?;
        }
        for (digit, label, pick) in self.menu(&screen) {
            if let Some(mark) = self.suggested_mark(&screen, &pick) {
                self.line(&format!("{digit}. {label}{mark}"))?;
            }
        }
        Ok(())
    }

    pub(super) fn show_wait(&mut self) -> io::Result<()> {
        let Some(seconds) = self.driver.seconds_left() else {
            return Ok(());
        };
        let seconds = [("seconds", seconds.into())];
        self.line(&self.say_with("plain-wait", &seconds))
    }

    pub(super) fn part(&mut self, part: Part, text: &str) -> io::Result<()> {
        let label = match part {
            Part::Do => "part-do",
            Part::Say => "part-say",
            Part::Why => "part-why",
        };
        self.labelled(&self.common(label), text)
    }

    fn show_solved(&mut self, solved: &Solved) -> io::Result<()> {
        self.show_cause(solved.cause.as_ref())?;
        if let Some(test) = &solved.test {
            self.labelled(&self.common("proof-title"), test)?;
        }
        if let Some(proof) = solved.proof {
            let id = match proof {
                crate::session::Proof::Confirmed => "proof-confirmed",
                crate::session::Proof::Assumed => "proof-assumed",
            };
            self.line(&self.common(id))?;
        }
        if let Some(at) = self.driver.active.again_at() {
            let args = [
                (
                    "since",
                    clock::day_and_time(self.driver.active.touched).into(),
                ),
                ("time", clock::day_and_time(at).into()),
            ];
            let text = self.driver.active.words.common_with("look-again", &args);
            self.line(&text)?;
        }
        self.show_tried(&solved.tried)
    }

    fn show_support(&mut self, support: &Support) -> io::Result<()> {
        self.show_cause(support.cause.as_ref())?;
        self.line(&support.urgency_label)?;
        let desk = support.route.desk;
        self.line(&support.route.heading)?;
        // The acquirer's own number is that of this desk.
        let rung = desk != Desk::Acquirer || support.route.queue.is_none();
        let phone = support.phone.as_ref().filter(|_| rung);
        // Who is reached otherwise may have an address instead of a number.
        let phone = phone.map(|phone| ("phone", phone));
        let reached = support.route.reached.as_ref();
        match phone.or(reached.map(|reached| ("reached", reached))) {
            Some((label, phone)) => self.labelled(&self.common(label), phone)?,
            None if desk == Desk::Shop => self.line(&support.contact_where)?,
            None => {}
        }
        if let Some(hours) = support.hours.as_ref().filter(|_| rung) {
            self.labelled(&self.common("hours"), hours)?;
        }
        self.labelled(&self.common("start-with"), &support.open)?;
        if let Some(instead) = &support.route.instead {
            self.labelled(&self.common("or-say"), instead)?;
        }
        self.labelled(
            &self.common("ticket-handover"),
            &self.driver.active.handover(),
        )?;
        if let Some(code) = self.driver.active.handover_long() {
            self.labelled(&self.common("ticket-handover-long"), &code)?;
        }
        self.line(&support.privacy)?;
        self.heading("have-ready")?;
        let (shown, folded): (Vec<_>, Vec<_>) =
            support.fields.iter().partition(|row| row.is_shown());
        for row in shown {
            let value = match &row.value {
                Some(value) if row.source == Source::Shop => {
                    self.with_note(value, &self.common("from-settings"))
                }
                Some(value) if row.source == Source::Caller => {
                    self.with_note(value, &self.common("from-caller"))
                }
                Some(value) => value.clone(),
                None => self.with_note(&self.common("not-filled"), &row.hint),
            };
            self.labelled(&row.label, &value)?;
        }
        if !folded.is_empty() {
            let labels: Vec<&str> = folded.iter().map(|row| &*row.label).collect();
            let more = self.more_fields(labels.len());
            self.labelled(&more, &labels.join(&self.common("list-and")))?;
        }
        self.show_tried(&support.tried)
    }

    fn heading(&mut self, id: &str) -> io::Result<()> {
        let name = self.common(id);
        let name = self.say_with("plain-heading", &[("name", name.into())]);
        self.line(&name)
    }

    fn show_cause(&mut self, cause: Option<&(String, String)>) -> io::Result<()> {
        let Some((_, cause)) = cause else {
            return Ok(());
        };
        let cause = [("cause", cause.as_str().into())];
        self.line(&self.driver.active.words.common_with("likely-cause", &cause))
    }

    fn show_tried(&mut self, tried: &[Tried]) -> io::Result<()> {
        if tried.is_empty() {
            let nothing = self.common("nothing-tried");
            return self.labelled(&self.common("tried"), &nothing);
        }
        self.heading("tried")?;
        for step in tried {
            self.labelled(&step.title, &step.label)?;
        }
        Ok(())
    }

    /// The numbers that work here: the answers, or what is left to do at an end.
    pub(super) fn menu(&self, screen: &Screen) -> Menu {
        let choices = screen.choices.iter();
        let mut menu: Menu = choices
            .map(|choice| {
                let pick = Pick::Answer(choice.id.clone());
                (choice.digit, choice.label.clone(), pick)
            })
            .collect();
        if !self.driver.active.session.ended() {
            return menu;
        }
        let mut extra = Vec::new();
        if let Body::Support(support) = &screen.body
            && !support.fields.is_empty()
        {
            extra.push((Pick::Fill, self.say("plain-fill")));
        }
        if let Some((to, flow)) = self.driver.left_behind() {
            let words = &self.driver.active.words;
            let label = words.common_with("go-on", &[("flow", flow.into())]);
            extra.push((Pick::GoOn(to), label));
        }
        extra.push((Pick::Again, self.say("plain-again")));
        extra.push((Pick::New, self.say("plain-new")));
        if let Body::Support(support) = &screen.body {
            let folded = support.fields.iter().filter(|row| !row.is_shown()).count();
            if folded > 0 {
                extra.push((Pick::More, self.more_fields(folded)));
            }
        }
        if self.driver.active.again_at().is_some() {
            let key = if self.driver.active.remind {
                "button-forget"
            } else {
                "button-remind"
            };
            extra.push((Pick::Remind, self.driver.active.words.ui(key)));
        }
        for ((pick, label), digit) in extra.into_iter().zip('1'..) {
            menu.push((digit, label, pick));
        }
        menu
    }

    /// "3 more that may help".
    fn more_fields(&self, count: usize) -> String {
        let words = &self.driver.active.words;
        words.common_with("more-fields", &[("count", count.into())])
    }
}
