//! The session as numbered prompts: append-only, one paragraph a line, for screen readers, pipes and
//! terminals that can do no more.

mod command;
mod desk;
pub mod drill;
mod form;
mod show;

use std::{
    collections::BTreeMap,
    io::{self, BufRead, IsTerminal as _, Write},
};

use uuid::Uuid;

use super::{
    Ended, Options,
    encoding::Encoding,
    line::{self, Line},
    out::Clean,
};
use crate::app::{
    autosave::{held, sentence},
    driver::{Aside, Confirm, Driver, KeptChange, OnDisk, Taking, Turn},
    messages::{echo, say, say_with},
    screen::{self, Body, FieldRow, Screen},
};
use crate::{
    cases::{Row, by_need},
    layout::half_width,
    session::TurnError,
    settings::remember_language,
    words::{self, FluentValue},
};
use command::Command;
use show::Pick;

/// Prompts on the input and output of the process until the person leaves or the input ends.
#[must_use]
pub fn start(mut driver: Driver, options: &Options) -> Ended {
    let typing = io::stdin().is_terminal();
    if !typing {
        // What a script reads does not depend on the network.
        driver.may_probe(None);
    }
    let options = Options {
        choose_language: options.choose_language && typing,
        offer: options.offer && typing,
        ..options.clone()
    };
    let encoding = Encoding::of(&io::stdout());
    let out = Clean::text(io::stdout().lock()).encoded(encoding);
    let input = io::stdin().lock();
    let echoes = if typing { Echo::Off } else { Echo::On };
    run(driver, options, echoes, input, out)
}

/// Whether what is typed is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Echo {
    /// The input is no terminal: it has to be written out to be seen.
    On,
    /// A terminal shows it.
    Off,
}

/// Prompts until the person leaves or the input ends.
#[must_use]
pub fn run(
    driver: Driver,
    options: Options,
    echo: Echo,
    input: impl BufRead,
    out: impl Write,
) -> Ended {
    let mut plain = Plain {
        driver,
        options,
        echo,
        input,
        out,
        half: BTreeMap::new(),
        told_due: Vec::new(),
    };
    let result = plain.prompts();
    // Also when the terminal is gone.
    Ended::of(result, plain.driver)
}

struct Plain<I, O> {
    driver: Driver,
    options: Options,
    echo: Echo,
    input: I,
    out: O,
    /// What was typed into a form that was left before its end, by field.
    half: BTreeMap<String, String>,
    /// The calls back of which it was told that they are due: by the case and its time.
    told_due: Vec<(Uuid, i64)>,
}

/// The most cases that are offered besides those that wait.
const MOST_OFFERED: usize = 7;

/// What to do after a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// There is another screen to show, or the same one anew.
    Show,
    /// The same screen, still open.
    Stay,
    /// The person leaves, or the input has ended.
    Leave,
}

impl<I: BufRead, O: Write> Plain<I, O> {
    fn prompts(&mut self) -> io::Result<()> {
        if self.options.choose_language && self.choose_language()? == Next::Leave {
            return Ok(());
        }
        self.driver.open();
        if self.options.offer {
            if self.offer()? == Next::Leave {
                return Ok(());
            }
        } else {
            self.tell_waiting()?;
        }
        self.line(&self.say("plain-intro"))?;
        loop {
            self.keep()?;
            self.tell_called()?;
            let screen = self.driver.screen();
            self.driver.shown();
            self.driver.look(|| ());
            self.show(&screen)?;
            if self.next(&screen)? == Next::Leave {
                return self.farewell();
            }
        }
    }

    /// Puts the last turn on the disk before the next screen is shown, and says what there is to say about it.
    fn keep(&mut self) -> io::Result<()> {
        let report = self.driver.keep();
        if report.hidden {
            self.line(&self.say("plain-masked"))?;
        }
        for text in report.set_aside.into_iter().chain(report.notices) {
            self.line(&text)?;
        }
        let change = report.kept.and_then(|kept| self.driver.note_kept(kept));
        match change {
            Some(KeptChange::Failed(trouble)) => {
                let why = sentence(&trouble, &self.driver.active.words);
                self.line(&why)
            }
            Some(KeptChange::Again) => self.line(&self.say("plain-kept-again")),
            None => Ok(()),
        }
    }

    /// Asks whether to go on with the case that was left last.
    fn offer(&mut self) -> io::Result<Next> {
        if self.offer_last()? == Next::Leave {
            return Ok(Next::Leave);
        }
        self.ask_about_old()
    }

    /// Asks about the older ones, once and all together.
    fn ask_about_old(&mut self) -> io::Result<Next> {
        let old = self.driver.old_cases();
        if old.is_empty() {
            return Ok(Next::Stay);
        }
        let args = [("count", old.len().into())];
        self.line(&self.say_with("plain-old", &args))?;
        self.line(&format!("1. {}", self.say("plain-old-stay")))?;
        self.line(&format!("2. {}", self.say("plain-old-away")))?;
        let Some(typed) = self.prompt(&self.say("plain-prompt"))? else {
            return Ok(Next::Leave);
        };
        if half_width(typed.trim()) == "2" {
            let ids: Vec<_> = old.iter().map(|row| row.id).collect();
            self.driver.put_away(&ids);
        }
        Ok(Next::Stay)
    }

    /// Asks whether to go on with one of the cases that wait or were left, all of them in a list.
    fn offer_last(&mut self) -> io::Result<Next> {
        let rows = self.driver.open_cases();
        let (waiting, left) = by_need(&rows);
        if let ([], [row]) = (&waiting[..], &left[..]) {
            let row = (*row).clone();
            return self.offer_only(&row);
        }
        let left = &left[..left.len().min(MOST_OFFERED)];
        let shown: Vec<Row> = waiting.iter().chain(left).copied().cloned().collect();
        if shown.is_empty() {
            return Ok(Next::Stay);
        }
        let args = [("count", shown.len().into())];
        self.line(&self.say_with("plain-offered", &args))?;
        for (row, at) in shown.iter().zip(1..) {
            let text = self.waiting_line(row);
            self.line(&format!("{at}. {text}"))?;
        }
        let new = shown.len() + 1;
        self.line(&format!("{new}. {}", self.say("plain-resume-new")))?;
        let away: Vec<Uuid> = left.iter().map(|row| row.id).collect();
        if !away.is_empty() {
            let args = [("count", away.len().into())];
            let text = self.say_with("plain-offered-away", &args);
            self.line(&format!("{}. {text}", new + 1))?;
        }
        self.note_told();
        let Some(typed) = self.prompt(&self.say("plain-prompt"))? else {
            return Ok(Next::Leave);
        };
        let picked: Option<usize> = half_width(typed.trim()).parse().ok();
        if let Some(row) = picked.and_then(|at| shown.get(at.checked_sub(1)?)) {
            return self.resume(row, Aside::Leave);
        }
        if picked == Some(new + 1) {
            self.driver.put_away(&away);
        }
        Ok(Next::Stay)
    }

    /// The same where there is one, that waits for nothing.
    fn offer_only(&mut self, row: &Row) -> io::Result<Next> {
        let pack = self.driver.active.session.pack();
        let title = match pack.node(&row.place) {
            Some(node) => screen::node_title(&self.driver.active.words, pack, node),
            None => row.place.clone(),
        };
        let args = [
            ("number", row.number.spoken().into()),
            ("title", title.into()),
        ];
        self.line(&self.say_with("plain-resume", &args))?;
        for (id, digit) in ["plain-resume-go", "plain-resume-new", "plain-resume-away"]
            .into_iter()
            .zip(1..)
        {
            self.line(&format!("{digit}. {}", self.say(id)))?;
        }
        let Some(typed) = self.prompt(&self.say("plain-prompt"))? else {
            return Ok(Next::Leave);
        };
        match &*half_width(typed.trim()) {
            "1" => return self.resume(row, Aside::Leave),
            "3" => self.driver.put_away(&[row.id]),
            _ => {}
        }
        Ok(Next::Stay)
    }

    fn resume(&mut self, row: &Row, aside: Aside) -> io::Result<Next> {
        match self.driver.take(row.id) {
            Taking::Yours(record) => {
                let dropped = self.driver.resume(*record, aside);
                self.list_dropped(&dropped)?;
            }
            Taking::Held(number, holder) => {
                let words = &self.driver.active.words;
                self.line(&held(number.as_ref(), &holder, words))?;
            }
            Taking::Gone => self.line(&self.say("resume-nothing"))?,
            // The next screen comes with the reason.
            Taking::Unreadable => {}
        }
        Ok(Next::Stay)
    }

    fn list_dropped(&mut self, dropped: &[(String, String)]) -> io::Result<()> {
        if !dropped.is_empty() {
            self.line(&self.say("resume-dropped"))?;
        }
        for (title, label) in dropped {
            self.labelled(title, label)?;
        }
        Ok(())
    }

    fn say(&self, id: &str) -> String {
        say(&self.driver.active.words, id)
    }

    fn say_with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        say_with(&self.driver.active.words, id, args)
    }

    fn common(&self, id: &str) -> String {
        self.driver.active.words.common(id)
    }

    fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// "Label: text", with the colon of the language; a question needs none.
    fn labelled(&mut self, label: &str, text: &str) -> io::Result<()> {
        let id = if label.ends_with(['?', '？']) {
            "plain-asked"
        } else {
            "plain-labelled"
        };
        let args = [("label", label.into()), ("text", text.into())];
        let text = self.say_with(id, &args);
        self.line(&text)
    }

    /// "Text (note)", with the brackets of the language.
    fn with_note(&self, text: &str, note: &str) -> String {
        let args = [("text", text.into()), ("note", note.into())];
        self.say_with("plain-with-note", &args)
    }

    /// Asks, and reads a line; `None` at the end of the input.
    fn prompt(&mut self, prompt: &str) -> io::Result<Option<String>> {
        loop {
            write!(self.out, "{prompt} ")?;
            self.out.flush()?;
            let text = match line::read(&mut self.input)? {
                Line::Text(text) => text,
                Line::End => {
                    self.line("")?;
                    return Ok(None);
                }
                Line::TooLong | Line::NotUtf8 => {
                    if self.echo == Echo::On {
                        self.line("")?;
                    }
                    self.line(&self.say("plain-unreadable"))?;
                    continue;
                }
            };
            if self.echo == Echo::On {
                self.line(&echo(&text))?;
            }
            self.driver.pass_time();
            return Ok(Some(text));
        }
    }

    fn choose_language(&mut self) -> io::Result<Next> {
        let mut known: Vec<String> = self
            .driver
            .active
            .words
            .locales()
            .map(str::to_owned)
            .collect();
        known.sort_by_key(|locale| !locale.starts_with("zh"));
        let voices: Vec<_> = known
            .iter()
            .filter_map(|locale| self.driver.active.words.switch(locale))
            .collect();
        loop {
            for (voice, digit) in voices.iter().zip('1'..='9') {
                let name = words::own_name(voice.locale()).to_owned();
                let ask = say_with(voice, "plain-choose-language", &[("name", name.into())]);
                self.line(&format!("{digit}. {ask}"))?;
            }
            let Some(typed) = self.prompt(">")? else {
                return Ok(Next::Leave);
            };
            let typed = half_width(typed.trim());
            let chosen = voices
                .iter()
                .zip('1'..='9')
                .find(|(_, digit)| typed.chars().eq([*digit]))
                .map(|(voice, _)| voice.clone())
                .or_else(|| self.driver.active.words.switch(&typed));
            match (chosen, Command::read(&typed)) {
                (Some(words), _) => {
                    if let Some(file) = &self.options.remember_in {
                        // A folder that cannot be written to costs the same question next time.
                        let _ = remember_language(file, words.locale());
                    }
                    self.driver.active.words = words;
                    return Ok(Next::Show);
                }
                (None, Some((Command::Quit, _))) => return Ok(Next::Leave),
                (None, _) => {}
            }
        }
    }

    /// Reads lines until one of them leads on.
    fn next(&mut self, screen: &Screen) -> io::Result<Next> {
        if let Body::Form { fields } = &screen.body {
            return self.form(screen, fields);
        }
        loop {
            self.tell_due()?;
            let Some(typed) = self.prompt(&self.say("plain-prompt"))? else {
                return Ok(Next::Leave);
            };
            let turn = self.take(screen, typed.trim())?;
            if turn != Next::Stay {
                return Ok(turn);
            }
        }
    }

    fn take(&mut self, screen: &Screen, as_typed: &str) -> io::Result<Next> {
        let plain = half_width(as_typed);
        let typed = plain.trim();
        let mut menu = self.menu(screen);
        let only = menu.len() == 1 && typed.is_empty();
        let at = if only {
            Some(0)
        } else {
            menu.iter()
                .position(|(digit, ..)| typed.chars().eq([*digit]))
        };
        if let Some(at) = at {
            let (_, _, pick) = menu.swap_remove(at);
            return self.pick(screen, pick);
        }
        if let Some((command, rest)) = Command::read(typed) {
            return self.command(screen, command, command.rest(as_typed, rest));
        }
        // What stands on the first screen's list has been tried; the rest is looked for.
        if self.driver.active.at_home() && !typed.is_empty() {
            return self.find(as_typed);
        }
        if typed.is_empty() && self.driver.wait_for_found() {
            self.show_found()?;
            return Ok(Next::Stay);
        }
        let digits: Vec<String> = menu.iter().map(|(digit, ..)| digit.to_string()).collect();
        let digits = digits.join(", ");
        let said = if typed.is_empty() {
            self.say_with("plain-nothing", &[("digits", digits.into())])
        } else {
            let args = [("typed", echo(typed).into()), ("digits", digits.into())];
            self.say_with("plain-not-understood", &args)
        };
        self.line(&said)?;
        Ok(Next::Stay)
    }

    fn pick(&mut self, screen: &Screen, pick: Pick) -> io::Result<Next> {
        match pick {
            Pick::Answer(answer) => self.answer(&answer),
            Pick::Again => Ok(Next::Show),
            Pick::GoOn(to) => {
                let turn = self.driver.jump(&to);
                self.after(turn)
            }
            Pick::New => self.next_caller(),
            Pick::Remind => {
                let wanted = !self.driver.active.remind;
                self.driver.remind(wanted);
                let key = if wanted { "reminded" } else { "not-reminded" };
                self.line(&self.driver.active.words.ui(key))?;
                Ok(Next::Stay)
            }
            Pick::Fill | Pick::More => {
                let Body::Support(support) = &screen.body else {
                    return Ok(Next::Stay);
                };
                let more = matches!(pick, Pick::More);
                let fields = support.fields.iter();
                let rows: Vec<FieldRow> = fields
                    .filter(|row| row.is_shown() != more)
                    .cloned()
                    .collect();
                let open: Vec<FieldRow> = rows
                    .iter()
                    .filter(|row| row.value.is_none())
                    .cloned()
                    .collect();
                // When nothing is missing, everything can be put right.
                self.fill_in(screen, if open.is_empty() { &rows } else { &open })
            }
        }
    }

    fn answer(&mut self, answer: &str) -> io::Result<Next> {
        let turn = self.driver.answer(answer);
        self.confirmed(turn)
    }

    /// Asks for what has to be confirmed, and goes on with the turn.
    fn confirmed(&mut self, mut turn: Turn) -> io::Result<Next> {
        loop {
            let Turn::Confirm(confirm) = turn else {
                return self.after(turn);
            };
            let prompt = self.ask(&confirm)?;
            match self.agreed(prompt)? {
                None => return Ok(Next::Leave),
                Some(true) => turn = self.driver.confirm(),
                Some(false) => {
                    match confirm {
                        Confirm::Voids(_) => self.line(&self.say("plain-kept"))?,
                        Confirm::Early => self.show_wait()?,
                    }
                    return Ok(Next::Stay);
                }
            }
        }
    }

    /// Says what has to be confirmed; returns the prompt for it.
    fn ask(&mut self, confirm: &Confirm) -> io::Result<&'static str> {
        match confirm {
            Confirm::Voids(voided) => {
                self.line(&self.say("plain-voids"))?;
                for (title, label) in voided {
                    self.labelled(title, label)?;
                }
                Ok("plain-voids-prompt")
            }
            Confirm::Early => {
                self.line(&self.say("plain-early"))?;
                Ok("plain-early-prompt")
            }
        }
    }

    /// What to do after a turn.
    fn after(&mut self, turn: Turn) -> io::Result<Next> {
        match turn {
            Turn::Moved { .. } => Ok(Next::Show),
            Turn::TimePassed => {
                self.line(&self.say("plain-too-late"))?;
                Ok(Next::Show)
            }
            Turn::Refused(refusal) => self.refused(&refusal),
            // What has to be confirmed is asked about before.
            Turn::Confirm(_) => Ok(Next::Stay),
        }
    }

    /// Asks for a yes; `None` at the end of the input.
    fn agreed(&mut self, prompt: &str) -> io::Result<Option<bool>> {
        let typed = self.prompt(&self.say(prompt))?;
        Ok(typed.map(|typed| {
            let typed = half_width(typed.trim()).to_lowercase();
            ["y", "yes", "1", "是", "好", "改"].contains(&&*typed)
        }))
    }

    fn refused(&mut self, refusal: &TurnError) -> io::Result<Next> {
        let reason = self.driver.reason(refusal);
        self.line(&reason.message)?;
        Ok(Next::Stay)
    }

    /// Says where the case stands, so that it can be gone on with.
    fn farewell(&mut self) -> io::Result<()> {
        let screen = self.driver.screen();
        let id = if self.driver.active.session.ended() {
            "plain-left-ended"
        } else {
            "plain-left"
        };
        // What a gate was asked for is where to begin again: alone it would lead nowhere.
        let again = self.driver.active.session.state().pending_gate_for();
        let again = again.map_or(screen.id, |node| {
            self.driver.active.session.pack().path(node)
        });
        let kept = self
            .driver
            .active
            .record
            .number
            .as_ref()
            .filter(|_| self.driver.on_disk() != OnDisk::No);
        let text = match kept {
            // A case that is kept is gone on with, answers and all.
            Some(number) if !self.driver.active.session.ended() => {
                let args = [
                    ("title", screen.title.into()),
                    ("number", number.spoken().into()),
                ];
                self.say_with("plain-left-kept", &args)
            }
            Some(_) | None => {
                let args = [("title", screen.title.into()), ("id", again.into())];
                self.say_with(id, &args)
            }
        };
        self.line(&text)?;
        self.out.flush()
    }
}
