//! What a line can ask for besides an answer, and doing it.

use std::io::{self, BufRead, Write};

use super::{Next, Plain};
use crate::app::{
    MAX_NOTES,
    driver::{Aside, MOST_FOUND, Search, Turn},
    finder::{LookedUp, MOST_SHOWN},
    messages::{bad_code, bad_line, echo, flow_lines},
    screen::{self, Part, Screen},
    transfer,
};
use crate::{
    cases::NoteKind,
    layout::half_width,
    session::{How, TurnError},
    settings::Role,
};

/// A line that can be picked of what was looked up.
struct Way {
    label: String,
    pick: Picked,
}

/// What picking it does.
enum Picked {
    /// Goes to a place; what the screen says is noted for the ticket.
    Enter(String, Option<String>),
    /// Lists all troubles.
    Everything,
}

/// What a line can ask for besides an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Command {
    Back,
    Forward,
    Why,
    Language,
    Stop,
    Trail,
    Unsay,
    Jump,
    Find,
    Note,
    /// What the caller says.
    Said,
    Case,
    /// Who called.
    Caller,
    Hold,
    Held,
    PassOn,
    CallBack,
    Next,
    /// What was passed on has come back.
    Reopen,
    /// That the step is wrong or unclear.
    Wrong,
    /// The whole case in a line.
    Line,
    /// Another problem of the same caller.
    Same,
    Help,
    Quit,
}

impl Command {
    /// All, with the words for them in both languages. The first is the one that help shows.
    const ALL: [(Self, &'static [&'static str]); 24] = [
        (Self::Back, &["b", "back", "返回", "后退", "上一步"]),
        (Self::Forward, &["r", "redo", "forward", "前进", "重做"]),
        (Self::Why, &["w", "why", "为什么", "原因"]),
        (Self::Language, &["l", "lang", "language", "语言"]),
        (
            Self::Stop,
            &["s", "stop", "support", "客服", "找客服", "停"],
        ),
        (Self::Trail, &["t", "trail", "steps", "步骤", "记录"]),
        (Self::Unsay, &["u", "unsay", "收回", "没说过"]),
        (Self::Jump, &["g", "go", "jump", "去", "跳到", "跳转"]),
        (
            Self::Find,
            &["f", "find", "search", "找", "查", "搜索", "查找"],
        ),
        (Self::Note, &["n", "note", "备注", "记"]),
        (Self::Case, &["c", "case", "ticket", "单子", "客服单"]),
        (Self::Said, &["said", "says", "原话"]),
        (Self::Caller, &["caller", "who", "来电", "谁来电"]),
        (Self::Hold, &["hold", "放着", "挂起"]),
        (Self::Held, &["held", "waiting", "在等的"]),
        (Self::PassOn, &["pass", "转给", "转出"]),
        (Self::CallBack, &["ring", "callback", "回电"]),
        (Self::Next, &["next", "下一位"]),
        (Self::Reopen, &["reopen", "回来了"]),
        (Self::Wrong, &["flag", "有错"]),
        (Self::Line, &["line", "整单"]),
        (Self::Same, &["same", "同一位"]),
        (Self::Help, &["h", "help", "?", "帮助"]),
        (Self::Quit, &["q", "quit", "exit", "退出", "离开"]),
    ];

    /// The command that a line names, with what stands after it. "exit code 91" is no wish to leave: a command
    /// that takes no text stands alone, or has a slash.
    pub(super) fn read(line: &str) -> Option<(Self, &str)> {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let (slash, word) = match word.strip_prefix('/') {
            Some(word) => (true, word),
            None => (false, word),
        };
        let (word, rest) = (word.to_lowercase(), rest.trim());
        let (command, _) = Self::ALL
            .iter()
            .find(|(_, words)| words.contains(&&*word))?;
        (slash || rest.is_empty() || command.takes_text()).then_some((*command, rest))
    }

    /// What a command is given: words to keep or to look for as they were typed, names in their plain form.
    pub(super) fn rest<'t>(self, typed: &'t str, plain: &'t str) -> &'t str {
        if !matches!(self, Self::Note | Self::Said | Self::Wrong | Self::Find) {
            return plain;
        }
        // The plain form has as many characters.
        let before = typed.chars().count() - plain.chars().count();
        let at = typed.char_indices().nth(before);
        at.map_or("", |(at, _)| &typed[at..])
    }

    const fn takes_text(self) -> bool {
        match self {
            Self::Jump
            | Self::Find
            | Self::Note
            | Self::Said
            | Self::Wrong
            | Self::PassOn
            | Self::CallBack
            | Self::Language => true,
            Self::Back
            | Self::Forward
            | Self::Why
            | Self::Stop
            | Self::Trail
            | Self::Unsay
            | Self::Case
            | Self::Caller
            | Self::Hold
            | Self::Held
            | Self::Next
            | Self::Reopen
            | Self::Line
            | Self::Same
            | Self::Help
            | Self::Quit => false,
        }
    }

    /// A command that cannot be a value: with a slash, or the one for going back.
    pub(super) fn read_in_field(line: &str) -> Option<(Self, &str)> {
        let (command, rest) = Self::read(line)?;
        let plain = command == Self::Back && rest.is_empty();
        (plain || line.starts_with('/')).then_some((command, rest))
    }

    const fn help_id(self) -> &'static str {
        match self {
            Self::Back => "plain-help-back",
            Self::Forward => "plain-help-forward",
            Self::Why => "plain-help-why",
            Self::Language => "plain-help-language",
            Self::Stop => "plain-help-stop",
            Self::Trail => "plain-help-trail",
            Self::Unsay => "plain-help-unsay",
            Self::Jump => "plain-help-jump",
            Self::Find => "plain-help-find",
            Self::Note => "plain-help-note",
            Self::Said => "plain-help-said",
            Self::Caller => "plain-help-caller",
            Self::Hold => "plain-help-hold",
            Self::Held => "plain-help-held",
            Self::PassOn => "plain-help-pass-on",
            Self::CallBack => "plain-help-call-back",
            Self::Next => "plain-help-next",
            Self::Reopen => "plain-help-reopen",
            Self::Wrong => "plain-help-wrong",
            Self::Line => "plain-help-line-of-case",
            Self::Same => "plain-help-same",
            Self::Case => "plain-help-case",
            Self::Help => "plain-help-help",
            Self::Quit => "plain-help-quit",
        }
    }
}

impl<I: BufRead, O: Write> Plain<I, O> {
    /// Takes the case of a hand-over code over.
    fn take_over(&mut self, code: &str) -> io::Result<Next> {
        match self.driver.take_over(code, Aside::Leave) {
            Ok(_) => {
                self.half.clear();
                self.line(&self.say("plain-taken-over"))?;
                Ok(Next::Show)
            }
            Err(bad) => {
                self.line(&bad_code(&self.driver.active.words, &bad))?;
                Ok(Next::Stay)
            }
        }
    }

    /// Takes the case of a line over that was pasted.
    fn receive(&mut self, line: &str) -> io::Result<Next> {
        let aside = self.driver.aside();
        match self.driver.receive(line, aside) {
            Ok(_) => {
                self.half.clear();
                self.line(&self.driver.active.words.ui("received"))?;
                Ok(Next::Show)
            }
            Err(bad) => {
                self.line(&bad_line(&self.driver.active.words, bad))?;
                Ok(Next::Stay)
            }
        }
    }

    fn note(&mut self, kind: NoteKind, text: &str) -> io::Result<()> {
        let text = if text.is_empty() {
            self.prompt(&self.say("plain-note-prompt"))?
        } else {
            Some(text.to_owned())
        };
        let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
            return Ok(());
        };
        if self.driver.note(kind, &text).is_err() {
            let most = [("most", MAX_NOTES.into())];
            return self.line(&self.say_with("plain-note-full", &most));
        }
        self.keep()?;
        self.line(&self.say(if kind == NoteKind::Step {
            "plain-noted-wrong"
        } else {
            "plain-noted"
        }))
    }

    fn ticket(&mut self) -> io::Result<()> {
        let text = self.driver.ticket().text(&self.driver.active.words);
        self.line(text.trim_end())
    }

    /// Looks something up, and goes to what the person picks of it.
    pub(super) fn find(&mut self, query: &str) -> io::Result<Next> {
        if query.is_empty() {
            return self.jump("");
        }
        if transfer::is_line(query) {
            return self.receive(query);
        }
        let looked_up = match self.driver.search(query, MOST_FOUND) {
            Search::Code(_) => return self.take_over(&half_width(query)),
            Search::Found(looked_up) => looked_up,
        };
        self.driver.end_search();
        if looked_up.found.is_empty() {
            let args = [("query", echo(query).into())];
            self.line(&self.say_with("plain-find-nothing", &args))?;
            let ways = self.ways_on(looked_up);
            return Ok(self.choose(&ways, 0)?.unwrap_or(Next::Show));
        }
        let mut shown = looked_up.shown();
        let ways: Vec<Way> = looked_up
            .found
            .into_iter()
            .map(|found| {
                let words = &self.driver.active.words;
                let reason = found.reason_quoting(words, &looked_up.text);
                let label = if reason.is_empty() {
                    found.heading()
                } else {
                    self.with_note(&found.heading(), &reason)
                };
                Way {
                    label,
                    pick: Picked::Enter(found.to, found.said),
                }
            })
            .collect();
        let mut rest = &ways[..];
        loop {
            let (near, others) = rest.split_at(shown.min(rest.len()));
            if let Some(next) = self.choose(near, others.len())? {
                return Ok(next);
            }
            (rest, shown) = (others, MOST_SHOWN);
        }
    }

    /// The search that the screen behind was picked from, once more.
    fn find_again(&mut self) -> io::Result<Option<Next>> {
        let Some((text, _)) = self.driver.active.search_behind() else {
            return Ok(None);
        };
        let text = text.to_owned();
        let args = [("query", echo(&text).into())];
        self.line(&self.say_with("plain-find-again", &args))?;
        self.find(&text).map(Some)
    }

    /// What can be chosen where nothing was found: what may be meant, the list, and a call with the words noted.
    fn ways_on(&self, looked_up: LookedUp) -> Vec<Way> {
        let asked = looked_up.suggestions.into_iter().filter_map(|way| {
            let args = [("question", way.question?.into())];
            Some(Way {
                label: self.say_with("plain-find-yes", &args),
                pick: Picked::Enter(way.to, None),
            })
        });
        let everything = Way {
            label: self.say("plain-find-everything"),
            pick: Picked::Everything,
        };
        let call = self.driver.active.home_call().map(|call| Way {
            label: self.say("plain-find-call"),
            pick: Picked::Enter(call, Some(looked_up.text)),
        });
        asked.chain([everything]).chain(call).collect()
    }

    /// Lists ways and goes the one that is picked. `None`: more of them are asked for, of which there are so many.
    fn choose(&mut self, ways: &[Way], others: usize) -> io::Result<Option<Next>> {
        for (way, digit) in ways.iter().zip('1'..='9') {
            self.line(&format!("{digit}. {}", way.label))?;
        }
        let more = (others > 0).then(|| ('1'..='9').nth(ways.len())).flatten();
        if let Some(digit) = more {
            self.line(&format!("{digit}. {}", self.say("plain-find-more")))?;
        }
        let Some(typed) = self.prompt(&self.say("plain-find-prompt"))? else {
            return Ok(Some(Next::Leave));
        };
        let typed = half_width(typed.trim()).into_owned();
        if more.is_some_and(|digit| typed.chars().eq([digit])) {
            return Ok(None);
        }
        let mut picked = ways.iter().zip('1'..='9');
        let picked = picked.find(|(_, digit)| typed.chars().eq([*digit]));
        Ok(Some(match picked.map(|(way, _)| &way.pick) {
            Some(Picked::Enter(to, said)) => {
                let turn = self.driver.enter(to, said.as_deref());
                self.after(turn)?
            }
            Some(Picked::Everything) => self.jump("")?,
            None => Next::Show,
        }))
    }

    pub(super) fn command(
        &mut self,
        screen: &Screen,
        command: Command,
        rest: &str,
    ) -> io::Result<Next> {
        let turn = match command {
            Command::Quit => return Ok(Next::Leave),
            Command::Back => self.driver.back(),
            Command::Forward => self.driver.redo(),
            Command::Stop => self.driver.stop(),
            Command::Jump => return self.jump(rest),
            Command::Find => return self.find(rest),
            Command::Language => return self.language(rest),
            Command::Unsay => return self.unsay(),
            Command::Why => {
                // On the phone the screen has only what to say.
                if self.driver.active.role == Role::Agent
                    && let Some(how) = screen.how.as_ref().filter(|_| screen.say.is_some())
                {
                    self.part(Part::Do, how)?;
                }
                match &screen.why {
                    Some(why) => self.part(Part::Why, why)?,
                    None => self.line(&self.say("plain-no-why"))?,
                }
                return Ok(Next::Stay);
            }
            Command::Trail => {
                self.trail()?;
                return Ok(Next::Stay);
            }
            Command::Note => {
                self.note(NoteKind::Own, rest)?;
                return Ok(Next::Stay);
            }
            Command::Said => {
                self.note(NoteKind::Caller, rest)?;
                return Ok(Next::Stay);
            }
            Command::Wrong => {
                self.note(NoteKind::Step, rest)?;
                return Ok(Next::Stay);
            }
            Command::Line => {
                self.keep()?;
                let line = self.driver.active.line();
                self.line(&line)?;
                return Ok(Next::Stay);
            }
            Command::Reopen => return self.reopen(),
            Command::Caller => return self.caller(),
            Command::Hold => return self.hold(),
            Command::Held => return self.held(),
            Command::PassOn => return self.pass_on(rest),
            Command::CallBack => return self.call_back(rest),
            Command::Next => return self.next_caller(),
            Command::Same => return self.same_caller(),
            Command::Case => {
                self.ticket()?;
                return Ok(Next::Stay);
            }
            Command::Help => {
                self.help()?;
                return Ok(Next::Stay);
            }
        };
        match (turn, command) {
            (Turn::Refused(TurnError::NothingThere), Command::Back) => {
                self.line(&self.say("plain-first"))?;
                Ok(Next::Stay)
            }
            (Turn::Refused(TurnError::WrongTurn), Command::Stop) => {
                self.line(&self.say("plain-at-support"))?;
                Ok(Next::Stay)
            }
            (turn @ Turn::Moved { .. }, Command::Back) => match self.find_again()? {
                Some(next) => Ok(next),
                None => self.after(turn),
            },
            (turn, _) => self.after(turn),
        }
    }

    fn jump(&mut self, to: &str) -> io::Result<Next> {
        if to.is_empty() {
            self.line(&self.say("plain-flows"))?;
            for flow in flow_lines(&self.driver.active.content.pack, &self.driver.active.words) {
                self.line(&flow)?;
            }
            return Ok(Next::Stay);
        }
        let turn = self.driver.jump(to);
        self.after(turn)
    }

    /// The language that is named, else the next one.
    fn language(&mut self, name: &str) -> io::Result<Next> {
        let next = self.driver.active.words.locales().nth(1).map(str::to_owned);
        let wanted = if name.is_empty() {
            next.unwrap_or_default()
        } else {
            name.to_owned()
        };
        match self.driver.speak(&wanted) {
            Ok(()) => Ok(Next::Show),
            Err(reason) => {
                let reason = reason.listed(&self.driver.active.words);
                self.line(&reason.message)?;
                Ok(Next::Stay)
            }
        }
    }

    fn trail(&mut self) -> io::Result<()> {
        let steps = screen::trail(&self.driver.active.session, &self.driver.active.words);
        if steps.is_empty() {
            return self.line(&self.common("nothing-tried"));
        }
        for (step, at) in steps.iter().zip(1..) {
            let known = match step.how {
                How::Known => self.say("plain-known"),
                How::Stated => self.say("plain-stated"),
                How::Answered | How::Stopped => String::new(),
            };
            let title = format!("{at}. {}", step.title);
            self.labelled(&title, &format!("{}{known}", step.label))?;
        }
        Ok(())
    }

    /// Lists what is known only from the person's words, and takes back what is picked of it.
    fn unsay(&mut self) -> io::Result<Next> {
        let said = self.driver.stated();
        if said.is_empty() {
            self.line(&self.say("plain-unsay-nothing"))?;
            return Ok(Next::Stay);
        }
        self.line(&self.say("plain-unsay"))?;
        for (step, digit) in said.iter().zip('1'..='9') {
            self.labelled(&format!("{digit}. {}", step.title), &step.label)?;
        }
        let Some(typed) = self.prompt(&self.say("plain-unsay-prompt"))? else {
            return Ok(Next::Leave);
        };
        let typed = half_width(typed.trim());
        let picked = said
            .into_iter()
            .zip('1'..='9')
            .find(|(_, digit)| typed.chars().eq([*digit]));
        let Some(stated) = picked.and_then(|(step, _)| step.stated) else {
            self.line(&self.say("plain-kept"))?;
            return Ok(Next::Stay);
        };
        let turn = self.driver.unsay(&stated.fact);
        self.confirmed(turn)
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
}
