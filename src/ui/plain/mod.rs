//! The session as numbered prompts: append-only, one paragraph a line, for screen readers, pipes and
//! terminals that can do no more.

mod command;
mod form;
mod show;

use std::{
    collections::BTreeMap,
    io::{self, BufRead, Write},
    path::PathBuf,
    time::{Duration, Instant},
};

use super::line::{self, Line};
use crate::app::{
    ActiveCase, Aged,
    autosave::{Autosave, held},
    finder::Finder,
    messages::{Reason, echo, say, say_with},
    screen::{self, Body, FieldRow, Screen},
};
use crate::{
    cases::{Row, Taken},
    layout::half_width,
    session::{Case, TurnError},
    settings::remember_language,
    words::{self, FluentValue},
};
use command::Command;
use show::Pick;

/// What the surroundings tell.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Nothing told the language, and there is a person who can be asked.
    pub choose_language: bool,
    /// The input is no terminal, so what is typed must be written out to be seen.
    pub echo: bool,
    /// The settings file that remembers the language that is chosen.
    pub remember_in: Option<PathBuf>,
    /// Ask at the start whether to go on with a case that was left.
    pub offer: bool,
}

/// Talks in numbered prompts until the person leaves or the input ends.
///
/// # Errors
/// What the system says of the input or the output.
pub fn run(
    active: ActiveCase,
    options: Options,
    autosave: &mut Autosave,
    input: impl BufRead,
    out: impl Write,
) -> io::Result<()> {
    let mut plain = Plain {
        active,
        autosave,
        complained: false,
        options,
        input,
        out,
        half: BTreeMap::new(),
        finder: None,
        wait: None,
        elapsed: false,
    };
    let ended = plain.active();
    // Also when the terminal is gone.
    plain.autosave.finish(&mut plain.active);
    ended
}

struct Plain<'p, I, O> {
    active: ActiveCase,
    autosave: &'p mut Autosave,
    /// It was told that the case is not being kept.
    complained: bool,
    options: Options,
    input: I,
    out: O,
    /// What was typed into a form that was left before its end, by field.
    half: BTreeMap<String, String>,
    /// Everything that can be found, once something was looked for.
    finder: Option<Finder>,
    /// The last screen that asked to wait, as the case that led to it, and when its wait is up.
    wait: Option<(Case, Instant)>,
    /// So much time passed before the last line that another screen is open than the one that was shown.
    elapsed: bool,
}

/// What came of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// There is another screen to show, or the same one anew.
    Moved,
    /// The same screen, still open.
    Stay,
    /// The person leaves, or the input has ended.
    Leave,
}

impl<I: BufRead, O: Write> Plain<'_, I, O> {
    fn active(&mut self) -> io::Result<()> {
        if self.options.choose_language && self.choose_language()? == Turn::Leave {
            return Ok(());
        }
        self.autosave.open();
        if self.options.offer && self.offer()? == Turn::Leave {
            return Ok(());
        }
        self.line(&self.say("plain-intro"))?;
        loop {
            self.keep()?;
            let screen = self.active.screen();
            self.elapsed = false;
            self.show(&screen)?;
            let before = self.active.turns();
            let turn = self.turn(&screen)?;
            if self.active.turns() != before {
                self.active.touched = self.active.now();
            }
            if turn == Turn::Leave {
                return self.farewell();
            }
        }
    }

    /// Puts the last turn on the disk; says once that it cannot, and once that it can again.
    fn keep(&mut self) -> io::Result<()> {
        self.autosave.keep(&mut self.active);
        if self.active.take_hidden() {
            self.line(&self.say("plain-masked"))?;
        }
        let words = &self.active.words;
        let aside = self.autosave.set_aside(words);
        let notices = self.autosave.notices(words);
        for text in aside.into_iter().chain(notices) {
            self.line(&text)?;
        }
        let complaint = self.autosave.complaint(&self.active.words);
        match complaint {
            Some(text) if !self.complained => self.line(&text)?,
            None if self.complained => self.line(&self.say("plain-kept-again"))?,
            Some(_) | None => {}
        }
        self.complained = self.autosave.complaint(&self.active.words).is_some();
        Ok(())
    }

    /// Asks whether to go on with the case that was left last.
    fn offer(&mut self) -> io::Result<Turn> {
        if self.offer_last()? == Turn::Leave {
            return Ok(Turn::Leave);
        }
        self.ask_about_old()
    }

    /// Asks about the older ones, once and all together.
    fn ask_about_old(&mut self) -> io::Result<Turn> {
        let old = self.autosave.old_cases();
        if old.is_empty() {
            return Ok(Turn::Stay);
        }
        let args = [("count", old.len().into())];
        self.line(&self.say_with("plain-old", &args))?;
        self.line(&format!("1. {}", self.say("plain-old-stay")))?;
        self.line(&format!("2. {}", self.say("plain-old-away")))?;
        let Some(typed) = self.prompt(&self.say("plain-prompt"))? else {
            return Ok(Turn::Leave);
        };
        if half_width(typed.trim()) == "2" {
            let ids: Vec<_> = old.iter().map(|row| row.id).collect();
            self.autosave.put_away(&ids);
        }
        Ok(Turn::Stay)
    }

    fn offer_last(&mut self) -> io::Result<Turn> {
        let Some(row) = self.autosave.open_cases().into_iter().next() else {
            return Ok(Turn::Stay);
        };
        let pack = self.active.session.pack();
        let title = match pack.node(&row.place) {
            Some(node) => screen::node_title(&self.active.words, pack, node),
            None => row.place.clone(),
        };
        let args = [
            ("number", row.number.spoken().into()),
            ("title", title.into()),
        ];
        self.line(&self.say_with("plain-resume", &args))?;
        for (digit, id) in ["plain-resume-go", "plain-resume-new", "plain-resume-away"]
            .into_iter()
            .zip(1..)
            .map(|(id, digit)| (digit, id))
        {
            self.line(&format!("{digit}. {}", self.say(id)))?;
        }
        let Some(typed) = self.prompt(&self.say("plain-prompt"))? else {
            return Ok(Turn::Leave);
        };
        match &*half_width(typed.trim()) {
            "1" => {
                return self.resume(&row);
            }
            "3" => self.autosave.put_away(&[row.id]),
            _ => {}
        }
        Ok(Turn::Stay)
    }

    fn resume(&mut self, row: &Row) -> io::Result<Turn> {
        match self.autosave.take(row.id) {
            Some(Taken::Yours(record)) => {
                let (active, dropped) = self.active.resumed(*record, self.active.now());
                self.active = active;
                self.tell_dropped(&dropped)?;
            }
            Some(Taken::Held(holder)) => {
                self.line(&held(Some(&row.number), &holder, &self.active.words))?;
            }
            Some(Taken::Gone) => self.line(&self.say("resume-nothing"))?,
            // Why is told before the next screen.
            None => {}
        }
        Ok(Turn::Stay)
    }

    fn tell_dropped(&mut self, dropped: &[(String, String)]) -> io::Result<()> {
        if !dropped.is_empty() {
            self.line(&self.say("resume-dropped"))?;
        }
        for (title, label) in dropped {
            self.labelled(title, label)?;
        }
        Ok(())
    }

    fn say(&self, id: &str) -> String {
        say(&self.active.words, id)
    }

    fn say_with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        say_with(&self.active.words, id, args)
    }

    fn common(&self, id: &str) -> String {
        self.active.words.common(id)
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

    fn complain(&mut self, reason: &Reason) -> io::Result<Turn> {
        self.line(&reason.message)?;
        Ok(Turn::Stay)
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
                    if self.options.echo {
                        self.line("")?;
                    }
                    self.line(&self.say("plain-unreadable"))?;
                    continue;
                }
            };
            if self.options.echo {
                self.line(&echo(&text))?;
            }
            self.elapsed |= self.active.pass_time(self.active.now()) == Aged::Screen;
            return Ok(Some(text));
        }
    }

    fn choose_language(&mut self) -> io::Result<Turn> {
        let mut known: Vec<String> = self.active.words.locales().map(str::to_owned).collect();
        known.sort_by_key(|locale| !locale.starts_with("zh"));
        let voices: Vec<_> = known
            .iter()
            .filter_map(|locale| self.active.words.switch(locale))
            .collect();
        loop {
            for (voice, digit) in voices.iter().zip('1'..='9') {
                let name = words::own_name(voice.locale()).to_owned();
                let ask = say_with(voice, "plain-choose-language", &[("name", name.into())]);
                self.line(&format!("{digit}. {ask}"))?;
            }
            let Some(typed) = self.prompt(">")? else {
                return Ok(Turn::Leave);
            };
            let typed = half_width(typed.trim());
            let chosen = voices
                .iter()
                .zip('1'..='9')
                .find(|(_, digit)| typed.chars().eq([*digit]))
                .map(|(voice, _)| voice.clone())
                .or_else(|| self.active.words.switch(&typed));
            match (chosen, Command::read(&typed)) {
                (Some(words), _) => {
                    if let Some(file) = &self.options.remember_in {
                        // A folder that cannot be written to costs the same question next time.
                        let _ = remember_language(file, words.locale());
                    }
                    self.active.words = words;
                    return Ok(Turn::Moved);
                }
                (None, Some((Command::Quit, _))) => return Ok(Turn::Leave),
                (None, _) => {}
            }
        }
    }

    /// Begins the wait of the open screen. One that is shown anew, or gone back to, goes on waiting.
    fn wait_here(&mut self, seconds: u16) {
        let case = self.active.session.case();
        if self.wait.as_ref().is_none_or(|(known, _)| known != case) {
            let until = Instant::now() + Duration::from_secs(seconds.into());
            self.wait = Some((case.clone(), until));
        }
    }

    /// Seconds left of the wait of the open screen.
    fn seconds_left(&self) -> Option<u64> {
        let (case, until) = self.wait.as_ref()?;
        let left = until.checked_duration_since(Instant::now())?;
        let seconds = left.as_secs() + u64::from(left.subsec_nanos() > 0);
        (seconds > 0 && case == self.active.session.case()).then_some(seconds)
    }

    /// Talks about the open screen until something comes of it.
    fn turn(&mut self, screen: &Screen) -> io::Result<Turn> {
        if let Body::Form { fields } = &screen.body {
            return self.form(screen, fields);
        }
        loop {
            let Some(typed) = self.prompt(&self.say("plain-prompt"))? else {
                return Ok(Turn::Leave);
            };
            let turn = self.take(screen, typed.trim())?;
            if turn != Turn::Stay {
                return Ok(turn);
            }
        }
    }

    fn take(&mut self, screen: &Screen, as_typed: &str) -> io::Result<Turn> {
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
        if self.active.at_home() && !typed.is_empty() {
            return self.find(as_typed);
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
        Ok(Turn::Stay)
    }

    fn pick(&mut self, screen: &Screen, pick: Pick) -> io::Result<Turn> {
        match pick {
            Pick::Answer(answer) => self.answer(&answer),
            Pick::Again => Ok(Turn::Moved),
            Pick::New => {
                match self.active.another() {
                    Ok(active) => {
                        let mut left = std::mem::replace(&mut self.active, active);
                        self.autosave.leave(&mut left);
                        // The next customer's form has nothing of this one's.
                        self.half.clear();
                        self.wait = None;
                    }
                    Err(refusal) => return self.refused(&refusal),
                }
                Ok(Turn::Moved)
            }
            Pick::Fill => {
                let Body::Support(support) = &screen.body else {
                    return Ok(Turn::Stay);
                };
                let open = support.fields.iter().filter(|row| row.value.is_none());
                let open: Vec<FieldRow> = open.cloned().collect();
                // When nothing is missing, everything can be put right.
                let rows = if open.is_empty() {
                    &support.fields
                } else {
                    &open
                };
                self.fill_in(screen, rows)
            }
        }
    }

    fn answer(&mut self, answer: &str) -> io::Result<Turn> {
        if self.elapsed {
            return self.too_late();
        }
        let voided = self.active.voided_by(answer);
        if !voided.is_empty() {
            self.line(&self.say("plain-voids"))?;
            for (title, label) in voided {
                self.labelled(&title, &label)?;
            }
            match self.agreed("plain-voids-prompt")? {
                None => return Ok(Turn::Leave),
                Some(true) => {}
                Some(false) => {
                    self.line(&self.say("plain-kept"))?;
                    return Ok(Turn::Stay);
                }
            }
        }
        if self.seconds_left().is_some() && self.active.ends_danger(answer) {
            self.line(&self.say("plain-early"))?;
            match self.agreed("plain-early-prompt")? {
                None => return Ok(Turn::Leave),
                Some(true) => {}
                Some(false) => {
                    self.tell_wait()?;
                    return Ok(Turn::Stay);
                }
            }
        }
        if self.elapsed {
            return self.too_late();
        }
        match self.active.session.answer(answer) {
            Ok(()) => Ok(Turn::Moved),
            Err(refusal) => self.refused(&refusal),
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

    /// What was typed was meant for a screen that is no longer open.
    fn too_late(&mut self) -> io::Result<Turn> {
        self.line(&self.say("plain-too-late"))?;
        Ok(Turn::Moved)
    }

    fn fill(&mut self, values: BTreeMap<String, String>) -> io::Result<Turn> {
        if self.elapsed {
            return self.too_late();
        }
        match self.active.session.fill(values) {
            Ok(()) => Ok(Turn::Moved),
            Err(refusal) => self.refused(&refusal),
        }
    }

    fn refused(&mut self, refusal: &TurnError) -> io::Result<Turn> {
        let reason = Reason::of(refusal, &self.active);
        self.complain(&reason)
    }

    /// Says where the case stands, so that it can be gone on with.
    fn farewell(&mut self) -> io::Result<()> {
        let screen = self.active.screen();
        let id = if self.active.session.ended() {
            "plain-left-ended"
        } else {
            "plain-left"
        };
        // What a gate was asked for is where to begin again: alone it would lead nowhere.
        let again = self.active.session.state().pending_gate_for();
        let again = again.map_or(screen.id, |node| self.active.session.pack().path(node));
        let kept = self
            .active
            .record
            .number
            .as_ref()
            .filter(|_| !self.complained);
        let text = match kept {
            // A case that is kept is gone on with, answers and all.
            Some(number) if !self.active.session.ended() => {
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
