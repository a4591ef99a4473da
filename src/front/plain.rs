//! The session as numbered prompts: append-only, one paragraph a line, for screen readers, pipes and
//! terminals that can do no more.

use std::{
    collections::BTreeMap,
    io::{self, BufRead, Write},
    path::PathBuf,
};

use super::{
    Talk,
    finder::Finder,
    keeper::Keeper,
    line::{self, Line},
    say::{Reason, bad_code, echo, field_fault, flow_lines, say, say_with},
    screen::{self, Body, FieldRow, Part, Screen, Solved, Support, Tried, steps_left},
    ticket::Ticket,
};
use crate::{
    cases::clock,
    layout::half_width,
    session::{Entry, How, Refusal, check_field, handover, secret},
    settings::remember_language,
    words::{self, FluentValue},
};

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
    talk: Talk,
    options: Options,
    keeper: Keeper,
    input: impl BufRead,
    out: impl Write,
) -> io::Result<()> {
    let mut plain = Plain {
        talk,
        keeper,
        complained: false,
        options,
        input,
        out,
        half: BTreeMap::new(),
        finder: None,
    };
    let ended = plain.talk();
    // Also when the terminal is gone.
    plain.keeper.leave(&mut plain.talk);
    ended
}

struct Plain<I, O> {
    talk: Talk,
    keeper: Keeper,
    /// It was told that the case is not being kept.
    complained: bool,
    options: Options,
    input: I,
    out: O,
    /// What was typed into a form that was left before its end, by field.
    half: BTreeMap<String, String>,
    /// Everything that can be found, once something was looked for.
    finder: Option<Finder>,
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

/// What a line can ask for besides an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Command {
    Back,
    Forward,
    Why,
    Language,
    Stop,
    Trail,
    Jump,
    Find,
    Note,
    Case,
    Help,
    Quit,
}

impl Command {
    /// All, with the words for them in both languages. The first is the one that help shows.
    const ALL: [(Self, &'static [&'static str]); 12] = [
        (Self::Back, &["b", "back", "返回", "后退", "上一步"]),
        (Self::Forward, &["r", "redo", "forward", "前进", "重做"]),
        (Self::Why, &["w", "why", "为什么", "原因"]),
        (Self::Language, &["l", "lang", "language", "语言"]),
        (
            Self::Stop,
            &["s", "stop", "support", "客服", "找客服", "停"],
        ),
        (Self::Trail, &["t", "trail", "steps", "步骤", "记录"]),
        (Self::Jump, &["g", "go", "jump", "去", "跳到", "跳转"]),
        (
            Self::Find,
            &["f", "find", "search", "找", "查", "搜索", "查找"],
        ),
        (Self::Note, &["n", "note", "备注", "记"]),
        (Self::Case, &["c", "case", "ticket", "单子", "客服单"]),
        (Self::Help, &["h", "help", "?", "帮助"]),
        (Self::Quit, &["q", "quit", "exit", "退出", "离开"]),
    ];

    /// The command that a line names, with what stands after it.
    fn read(line: &str) -> Option<(Self, &str)> {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let word = word.strip_prefix('/').unwrap_or(word).to_lowercase();
        let named = Self::ALL
            .iter()
            .find(|(_, words)| words.contains(&&*word))?;
        Some((named.0, rest.trim()))
    }

    /// A command that cannot be a value: with a slash, or the one for going back.
    fn read_in_field(line: &str) -> Option<(Self, &str)> {
        let (command, rest) = Self::read(line)?;
        let plain = command == Self::Back && rest.is_empty();
        (plain || line.starts_with('/')).then_some((command, rest))
    }

    /// What a command is given: words to keep or to look for as they were typed, names in their plain form.
    fn rest<'t>(self, typed: &'t str, plain: &'t str) -> &'t str {
        if !matches!(self, Self::Note | Self::Find) {
            return plain;
        }
        // The plain form has as many characters.
        let before = typed.chars().count() - plain.chars().count();
        let at = typed.char_indices().nth(before);
        at.map_or("", |(at, _)| &typed[at..])
    }

    const fn help_id(self) -> &'static str {
        match self {
            Self::Back => "plain-help-back",
            Self::Forward => "plain-help-forward",
            Self::Why => "plain-help-why",
            Self::Language => "plain-help-language",
            Self::Stop => "plain-help-stop",
            Self::Trail => "plain-help-trail",
            Self::Jump => "plain-help-jump",
            Self::Find => "plain-help-find",
            Self::Note => "plain-help-note",
            Self::Case => "plain-help-case",
            Self::Help => "plain-help-help",
            Self::Quit => "plain-help-quit",
        }
    }
}

/// What a number on the screen does.
enum Pick {
    Answer(String),
    /// Fill in what a support screen still lacks.
    Fill,
    /// Read the screen again.
    Again,
    /// A new case.
    New,
}

/// The numbers that work on a screen, with their labels.
type Menu = Vec<(char, String, Pick)>;

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
    Turned(Turn),
}

impl<I: BufRead, O: Write> Plain<I, O> {
    fn talk(&mut self) -> io::Result<()> {
        if self.options.choose_language && self.choose_language()? == Turn::Leave {
            return Ok(());
        }
        self.keeper.open();
        if self.options.offer && self.offer()? == Turn::Leave {
            return Ok(());
        }
        self.line(&self.say("plain-intro"))?;
        loop {
            self.keep()?;
            let screen = self.talk.screen();
            self.show(&screen)?;
            if self.turn(&screen)? == Turn::Leave {
                return self.farewell();
            }
        }
    }

    /// Puts the last turn on the disk; says once that it cannot, and once that it can again.
    fn keep(&mut self) -> io::Result<()> {
        self.keeper.keep(&mut self.talk);
        if let Some(text) = self.keeper.set_aside(&self.talk.words) {
            self.line(&text)?;
        }
        let complaint = self.keeper.complaint(&self.talk.words);
        match complaint {
            Some(text) if !self.complained => self.line(&text)?,
            None if self.complained => self.line(&self.say("plain-kept-again"))?,
            Some(_) | None => {}
        }
        self.complained = self.keeper.complaint(&self.talk.words).is_some();
        Ok(())
    }

    /// Asks whether to go on with the case that was left last.
    fn offer(&mut self) -> io::Result<Turn> {
        let Some(row) = self.keeper.open_cases().into_iter().next() else {
            return Ok(Turn::Stay);
        };
        let pack = self.talk.session.pack();
        let title = match pack.node(&row.place) {
            Some(node) => screen::node_title(&self.talk.words, pack, node),
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
                if let Some(record) = self.keeper.take(row.id) {
                    let (talk, dropped) = self.talk.resumed(record);
                    self.talk = talk;
                    self.tell_dropped(&dropped)?;
                }
            }
            "3" => self.keeper.put_away(row.id),
            _ => {}
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

    /// Takes the case of a hand-over code over.
    fn take_over(&mut self, code: &str) -> io::Result<Turn> {
        match self.talk.taken_over(code) {
            Ok(talk) => {
                let mut left = std::mem::replace(&mut self.talk, talk);
                self.keeper.leave(&mut left);
                self.half.clear();
                self.line(&self.say("plain-taken-over"))?;
                Ok(Turn::Moved)
            }
            Err(bad) => {
                self.line(&bad_code(&self.talk.words, &bad))?;
                Ok(Turn::Stay)
            }
        }
    }

    fn note(&mut self, text: &str) -> io::Result<()> {
        let text = if text.is_empty() {
            self.prompt(&self.say("plain-note-prompt"))?
        } else {
            Some(text.to_owned())
        };
        let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
            return Ok(());
        };
        if secret::found(&text).is_some() {
            self.line(&self.say("plain-masked"))?;
        }
        self.talk.note(&text, clock::now());
        self.keep()?;
        self.line(&self.say("plain-noted"))
    }

    fn ticket(&mut self) -> io::Result<()> {
        let ticket = Ticket::of(&self.talk, &self.talk.words);
        let text = ticket.text(&self.talk.words);
        self.line(text.trim_end())
    }

    fn say(&self, id: &str) -> String {
        say(&self.talk.words, id)
    }

    fn say_with(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        say_with(&self.talk.words, id, args)
    }

    fn common(&self, id: &str) -> String {
        self.talk.words.common(id)
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
            return Ok(Some(text));
        }
    }

    fn choose_language(&mut self) -> io::Result<Turn> {
        let mut known: Vec<String> = self.talk.words.locales().map(str::to_owned).collect();
        known.sort_by_key(|locale| !locale.starts_with("zh"));
        let voices: Vec<_> = known
            .iter()
            .filter_map(|locale| self.talk.words.switch(locale))
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
                .or_else(|| self.talk.words.switch(&typed));
            match (chosen, Command::read(&typed)) {
                (Some(words), _) => {
                    if let Some(file) = &self.options.remember_in {
                        // A folder that cannot be written to costs the same question next time.
                        let _ = remember_language(file, words.locale());
                    }
                    self.talk.words = words;
                    return Ok(Turn::Moved);
                }
                (None, Some((Command::Quit, _))) => return Ok(Turn::Leave),
                (None, _) => {}
            }
        }
    }

    fn show(&mut self, screen: &Screen) -> io::Result<()> {
        self.line("")?;
        let mut head = screen.flow.clone();
        if let Some(left) = steps_left(&self.talk.session, screen.bounds, &self.talk.words) {
            head = self.with_note(&head, &left);
        }
        if let Some(number) = &self.talk.record.number {
            head = self.with_note(&head, &number.spoken());
        }
        self.line(&head)?;
        if let Some(before) = &screen.before {
            self.line(before)?;
        }
        self.line(&screen.title)?;
        for (part, text) in screen.parts(self.talk.role, false) {
            self.part(part, text)?;
        }
        match &screen.body {
            Body::Ask | Body::Tell | Body::Form { .. } | Body::Try { wait: None } => {}
            Body::Try {
                wait: Some(seconds),
            } => {
                let seconds = [("seconds", (*seconds).into())];
                self.line(&self.say_with("plain-wait", &seconds))?;
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
        let before = self.talk.session.answer_before().map(str::to_owned);
        for (digit, label, pick) in self.menu(screen) {
            let chosen = matches!(&pick, Pick::Answer(id) if Some(id) == before.as_ref());
            let mark = if chosen {
                self.say("plain-chosen-before")
            } else {
                String::new()
            };
            self.line(&format!("{digit}. {label}{mark}"))?;
        }
        Ok(())
    }

    fn part(&mut self, part: Part, text: &str) -> io::Result<()> {
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
        self.show_tried(&solved.tried)
    }

    fn show_support(&mut self, support: &Support) -> io::Result<()> {
        self.show_cause(support.cause.as_ref())?;
        self.line(&support.urgency_label)?;
        self.labelled(&self.common("call"), &support.contact.1)?;
        match &support.phone {
            Some(phone) => self.labelled(&self.common("phone"), phone)?,
            None => self.line(&support.contact_where)?,
        }
        if let Some(hours) = &support.hours {
            self.labelled(&self.common("hours"), hours)?;
        }
        self.labelled(&self.common("start-with"), &support.open)?;
        self.labelled(&self.common("ticket-handover"), &self.talk.handover())?;
        self.line(&support.privacy)?;
        self.heading("have-ready")?;
        for row in &support.fields {
            let value = match &row.value {
                Some(value) if row.from_shop => {
                    self.with_note(value, &self.common("from-settings"))
                }
                Some(value) => value.clone(),
                None => self.with_note(&self.common("not-filled"), &row.hint),
            };
            self.labelled(&row.label, &value)?;
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
        self.line(&self.talk.words.common_with("likely-cause", &cause))
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
    fn menu(&self, screen: &Screen) -> Menu {
        let choices = screen.choices.iter();
        let mut menu: Menu = choices
            .map(|choice| {
                let pick = Pick::Answer(choice.id.clone());
                (choice.digit, choice.label.clone(), pick)
            })
            .collect();
        if !self.talk.session.ended() {
            return menu;
        }
        let mut extra = Vec::new();
        if matches!(&screen.body, Body::Support(support) if !support.fields.is_empty()) {
            extra.push((Pick::Fill, "plain-fill"));
        }
        extra.push((Pick::Again, "plain-again"));
        extra.push((Pick::New, "plain-new"));
        for ((pick, id), digit) in extra.into_iter().zip('1'..) {
            menu.push((digit, self.say(id), pick));
        }
        menu
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
        if self.talk.at_home() && !typed.is_empty() {
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
                match self.talk.another() {
                    Ok(talk) => {
                        let mut left = std::mem::replace(&mut self.talk, talk);
                        self.keeper.leave(&mut left);
                        // The next customer's form has nothing of this one's.
                        self.half.clear();
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
        let voided = self.talk.voided_by(answer);
        if !voided.is_empty() {
            self.line(&self.say("plain-voids"))?;
            for (title, label) in voided {
                self.labelled(&title, &label)?;
            }
            let Some(typed) = self.prompt(&self.say("plain-voids-prompt"))? else {
                return Ok(Turn::Leave);
            };
            let typed = half_width(typed.trim()).to_lowercase();
            if !["y", "yes", "1", "是", "好", "改"].contains(&&*typed) {
                self.line(&self.say("plain-kept"))?;
                return Ok(Turn::Stay);
            }
        }
        match self.talk.session.answer(answer) {
            Ok(()) => Ok(Turn::Moved),
            Err(refusal) => self.refused(&refusal),
        }
    }

    fn fill(&mut self, values: BTreeMap<String, String>) -> io::Result<Turn> {
        match self.talk.session.fill(values) {
            Ok(()) => Ok(Turn::Moved),
            Err(refusal) => self.refused(&refusal),
        }
    }

    /// Looks something up, and goes to what the person picks of it.
    fn find(&mut self, query: &str) -> io::Result<Turn> {
        if query.is_empty() {
            return self.jump("");
        }
        if handover::is_code(self.talk.content.identity, &half_width(query)) {
            return self.take_over(&half_width(query));
        }
        let pack = self.talk.session.pack().clone();
        let words = self.talk.words.clone();
        let finder = self
            .finder
            .get_or_insert_with(|| Finder::new(&pack, &words));
        let found = finder.find(&pack, &words, query, 9);
        let mut ways: Vec<(String, String, Option<String>)> = found
            .into_iter()
            .map(|found| {
                let (heading, reason) = (found.heading(), found.reason(&words));
                let label = if reason.is_empty() {
                    heading
                } else {
                    self.with_note(&heading, &reason)
                };
                let said = (found.kind == "message").then_some(found.title);
                (label, found.to, said)
            })
            .collect();
        if ways.is_empty() {
            let args = [("query", echo(query).into())];
            self.line(&self.say_with("plain-find-nothing", &args))?;
            let query = secret::mask(query);
            let call = self.talk.home_call();
            ways.extend(call.map(|call| (self.say("plain-find-call"), call, Some(query))));
        }
        for ((label, ..), digit) in ways.iter().zip('1'..='9') {
            self.line(&format!("{digit}. {label}"))?;
        }
        let Some(typed) = self.prompt(&self.say("plain-find-prompt"))? else {
            return Ok(Turn::Leave);
        };
        let typed = half_width(typed.trim()).into_owned();
        let mut picked = ways.iter().zip('1'..='9');
        match picked.find(|(_, digit)| typed.chars().eq([*digit])) {
            Some(((_, to, said), _)) => match self.talk.enter(to, said.as_deref()) {
                Ok(()) => Ok(Turn::Moved),
                Err(refusal) => self.refused(&refusal),
            },
            None => Ok(Turn::Moved),
        }
    }

    fn refused(&mut self, refusal: &Refusal) -> io::Result<Turn> {
        let reason = Reason::of(refusal, &self.talk);
        self.complain(&reason)
    }

    fn form(&mut self, screen: &Screen, fields: &[FieldRow]) -> io::Result<Turn> {
        self.line(&self.say("plain-form-help"))?;
        let before = match self.talk.session.next_again() {
            Some(Entry::Fields { node, values }) if *node == screen.id => values.clone(),
            Some(
                Entry::Fields { .. }
                | Entry::Answer { .. }
                | Entry::Jump { .. }
                | Entry::Stop { .. }
                | Entry::TakenOver(_),
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
            if turn != Turn::Stay {
                return Ok(turn);
            }
        }
    }

    /// Fills in a support screen, each value as soon as it is typed: nothing is lost by leaving.
    fn fill_in(&mut self, screen: &Screen, rows: &[FieldRow]) -> io::Result<Turn> {
        self.line(&self.say("plain-form-help"))?;
        let mut at = 0;
        while let Some(row) = rows.get(at) {
            let value = self.value_of(row);
            match self.ask_field(screen, row, value.as_deref(), (at + 1, rows.len()))? {
                Field::Back if at == 0 => return Ok(Turn::Moved),
                Field::Back => at -= 1,
                Field::Again => {}
                Field::Keep => at += 1,
                Field::Value(value) => {
                    self.fill(BTreeMap::from([(row.id.clone(), value)]))?;
                    at += 1;
                }
                Field::Turned(turn) => return Ok(turn),
            }
        }
        Ok(Turn::Moved)
    }

    /// The value in force: what was typed, else what the screen had from the settings.
    fn value_of(&self, row: &FieldRow) -> Option<String> {
        let typed = self.talk.session.state().fields.get(&row.field);
        let set = row.value.as_ref().filter(|_| row.from_shop);
        typed.or(set).filter(|value| !value.is_empty()).cloned()
    }

    /// Asks for the fields of a form one by one; `None` means back past the first.
    fn ask_form(
        &mut self,
        screen: &Screen,
        rows: &[FieldRow],
        values: &mut BTreeMap<String, String>,
    ) -> io::Result<Option<Turn>> {
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
        Ok(Some(self.fill(values.clone())?))
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
            return Ok(Field::Turned(Turn::Leave));
        };
        let typed = typed.trim();
        match Command::read_in_field(&half_width(typed)) {
            Some((Command::Back, _)) => return Ok(Field::Back),
            Some((command, rest)) => {
                return Ok(
                    match self.command(screen, command, command.rest(typed, rest))? {
                        Turn::Stay => Field::Again,
                        turn @ (Turn::Moved | Turn::Leave) => Field::Turned(turn),
                    },
                );
            }
            None => {}
        }
        if typed.is_empty() {
            return Ok(Field::Keep);
        }
        if half_width(typed) == "-" {
            return Ok(Field::Value(String::new()));
        }
        match check_field(row.kind, typed) {
            Ok(value) => Ok(Field::Value(value)),
            Err(fault) => {
                self.line(&field_fault(&self.talk.words, fault, &row.label))?;
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

    fn command(&mut self, screen: &Screen, command: Command, rest: &str) -> io::Result<Turn> {
        let done = match command {
            Command::Quit => return Ok(Turn::Leave),
            Command::Back => self.talk.session.back(),
            Command::Forward => self.talk.session.redo(),
            Command::Stop => self.talk.session.stop(),
            Command::Jump => return self.jump(rest),
            Command::Find => return self.find(rest),
            Command::Language => return self.language(rest),
            Command::Why => {
                match &screen.why {
                    Some(why) => self.part(Part::Why, why)?,
                    None => self.line(&self.say("plain-no-why"))?,
                }
                return Ok(Turn::Stay);
            }
            Command::Trail => {
                self.trail()?;
                return Ok(Turn::Stay);
            }
            Command::Note => {
                self.note(rest)?;
                return Ok(Turn::Stay);
            }
            Command::Case => {
                self.ticket()?;
                return Ok(Turn::Stay);
            }
            Command::Help => {
                self.help()?;
                return Ok(Turn::Stay);
            }
        };
        match (done, command) {
            (Ok(()), _) => Ok(Turn::Moved),
            (Err(Refusal::NothingThere), Command::Back) => {
                self.line(&self.say("plain-first"))?;
                Ok(Turn::Stay)
            }
            (Err(Refusal::WrongTurn), Command::Stop) => {
                self.line(&self.say("plain-at-support"))?;
                Ok(Turn::Stay)
            }
            (Err(refusal), _) => self.refused(&refusal),
        }
    }

    fn jump(&mut self, to: &str) -> io::Result<Turn> {
        if to.is_empty() {
            self.line(&self.say("plain-flows"))?;
            for flow in flow_lines(&self.talk.content.pack, &self.talk.words) {
                self.line(&flow)?;
            }
            return Ok(Turn::Stay);
        }
        match self.talk.session.jump(to) {
            Ok(()) => Ok(Turn::Moved),
            Err(refusal) => self.refused(&refusal),
        }
    }

    /// The language that is named, else the next one.
    fn language(&mut self, name: &str) -> io::Result<Turn> {
        let next = self.talk.words.locales().nth(1).map(str::to_owned);
        let wanted = if name.is_empty() {
            next.unwrap_or_default()
        } else {
            name.to_owned()
        };
        let Some(words) = self.talk.words.switch(&wanted) else {
            let words = &self.talk.words;
            let reason = Reason::new(words, "no-such-language", &[("name", echo(&wanted).into())])
                .offering(words, &wanted, words.locales());
            let reason = reason.listed(words);
            return self.complain(&reason);
        };
        self.talk.words = words;
        Ok(Turn::Moved)
    }

    fn trail(&mut self) -> io::Result<()> {
        let steps = screen::trail(&self.talk.session, &self.talk.words);
        if steps.is_empty() {
            return self.line(&self.common("nothing-tried"));
        }
        for (step, at) in steps.iter().zip(1..) {
            let known = match step.how {
                How::Known => self.say("plain-known"),
                How::Answered | How::Stopped => String::new(),
            };
            let title = format!("{at}. {}", step.title);
            self.labelled(&title, &format!("{}{known}", step.label))?;
        }
        Ok(())
    }

    fn help(&mut self) -> io::Result<()> {
        self.line(&self.say("plain-help"))?;
        for (command, words) in Command::ALL {
            let help = self.say(command.help_id());
            let words = words.join(" ");
            let args = [("words", words.into()), ("help", help.into())];
            let help = self.say_with("plain-help-line", &args);
            self.line(&help)?;
        }
        Ok(())
    }

    /// Says where the case stands, so that it can be gone on with.
    fn farewell(&mut self) -> io::Result<()> {
        let screen = self.talk.screen();
        let id = if self.talk.session.ended() {
            "plain-left-ended"
        } else {
            "plain-left"
        };
        // What a gate was asked for is where to begin again: alone it would lead nowhere.
        let again = self.talk.session.state().errand_for();
        let again = again.map_or(screen.id, |node| self.talk.session.pack().path(node));
        let kept = self
            .talk
            .record
            .number
            .as_ref()
            .filter(|_| !self.complained);
        let text = match kept {
            // A case that is kept is gone on with, answers and all.
            Some(number) if !self.talk.session.ended() => {
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
