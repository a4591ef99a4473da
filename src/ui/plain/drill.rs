//! A drill as numbered prompts.

use std::io::{self, BufRead, IsTerminal as _, Write};

use crate::{
    app::{
        drill::{Debrief, DrillScreen, Exercise, Pick, Step, Who, clock},
        messages::echo,
    },
    drill::Act,
    layout::half_width,
    redact,
    ui::{
        Failure,
        encoding::Encoding,
        line::{self, Line},
        out::Clean,
    },
};

/// Plays a drill on the input and output of the process until it is over, or left.
///
/// # Errors
/// What the system says.
pub fn start(exercise: Exercise) -> Result<Exercise, Failure> {
    let echoes = !io::stdin().is_terminal();
    let encoding = Encoding::of(&io::stdout());
    let out = Clean::text(io::stdout().lock()).encoded(encoding);
    Ok(run(exercise, echoes, io::stdin().lock(), out)?)
}

/// The same on any input and output; with `echoes` what is typed is written out.
///
/// # Errors
/// What the system says.
pub fn run(
    exercise: Exercise,
    echoes: bool,
    input: impl BufRead,
    out: impl Write,
) -> io::Result<Exercise> {
    let mut plain = Plain {
        exercise,
        echoes,
        input,
        out,
        told: 0,
    };
    plain.prompts()?;
    Ok(plain.exercise)
}

struct Plain<I, O> {
    exercise: Exercise,
    echoes: bool,
    input: I,
    out: O,
    /// How many lines of what was said have been written.
    told: usize,
}

/// The text that says what can be typed.
const fn intro(screen: &DrillScreen) -> &'static str {
    if screen.typed {
        "plain-solo"
    } else if screen.hint {
        "plain-intro-hint"
    } else {
        "plain-intro"
    }
}

impl<I: BufRead, O: Write> Plain<I, O> {
    fn prompts(&mut self) -> io::Result<()> {
        let screen = self.exercise.screen();
        self.line(&screen.banner)?;
        self.say(intro(&screen))?;
        loop {
            let screen = self.exercise.screen();
            self.tell(&screen)?;
            if let Some(debrief) = &screen.debrief {
                self.debrief(debrief)?;
            }
            if let Some(step) = &screen.step {
                self.line(&step.title)?;
                for more in step.doing.iter().chain(&step.why) {
                    self.line(more)?;
                }
            }
            self.line(&screen.prompt)?;
            for (pick, number) in screen.picks.iter().zip(1..) {
                self.line(&format!("{number}. {}", pick.label))?;
            }
            let way = screen.debrief.as_ref().map(|debrief| debrief.way.len());
            match way {
                // A round does not go back.
                Some(0) => return Ok(()),
                Some(_) => self.say("plain-again")?,
                None => {}
            }
            let prompt = if screen.typed {
                "plain-words"
            } else {
                "plain-prompt"
            };
            let Some(typed) = self.prompt(prompt)? else {
                return self.leave(&screen);
            };
            let typed = half_width(typed.trim()).into_owned();
            if matches!(&*typed, "q" | "Q" | ":q") {
                return self.leave(&screen);
            }
            if let Some(step) = again(&typed) {
                self.again_from(&screen, step)?;
                continue;
            }
            if typed == "?" {
                self.help(&screen)?;
                continue;
            }
            if screen.hint && matches!(&*typed, "h" | "H" | ":h") {
                self.act(&Act::Hint)?;
                continue;
            }
            let picked = if screen.typed {
                self.look_up(&typed)?
            } else {
                number(&typed, &screen.picks)
            };
            match picked {
                Some(pick) => self.act(&pick.act)?,
                None if screen.typed => {}
                None => self.say("plain-not-offered")?,
            }
        }
    }

    /// Solo: the steps that were probably meant, and which it is.
    fn look_up(&mut self, typed: &str) -> io::Result<Option<Pick>> {
        let kept = redact::keep(typed).text;
        if kept.trim().is_empty() {
            return Ok(None);
        }
        let found = self.exercise.find(&kept);
        if found.is_empty() {
            self.say("nothing-found")?;
            return Ok(None);
        }
        for (pick, number) in found.iter().zip(1..) {
            self.line(&format!("{number}. {}", pick.label))?;
        }
        let Some(typed) = self.prompt("plain-prompt")? else {
            return Ok(None);
        };
        let picked = number(&half_width(typed.trim()), &found);
        if picked.is_none() {
            self.say("plain-not-offered")?;
        }
        Ok(picked)
    }

    fn act(&mut self, act: &Act) -> io::Result<()> {
        let was_offer = self.exercise.is_offer();
        match self.exercise.act(act) {
            Ok(()) if was_offer => {
                self.told = 0;
                let intro = intro(&self.exercise.screen());
                self.say(intro)
            }
            Ok(()) => Ok(()),
            Err(refused) => self.say(&format!("refused-{}", refused.id())),
        }
    }

    fn again_from(&mut self, screen: &DrillScreen, step: usize) -> io::Result<()> {
        let way = screen.debrief.iter().flat_map(|debrief| &debrief.way);
        let acts = way.filter_map(|step| step.acts).nth(step.saturating_sub(1));
        match acts {
            Some(acts) if step > 0 && self.exercise.again_from(acts).is_ok() => {
                self.told = 0;
                Ok(())
            }
            _ => self.say("plain-not-offered"),
        }
    }

    /// What was said since.
    fn tell(&mut self, screen: &DrillScreen) -> io::Result<()> {
        for said in screen.lines.iter().skip(self.told) {
            let who = match said.who {
                Who::You => "you",
                Who::Caller => "caller",
                Who::Coach => "coach",
            };
            let who = self.exercise.say(who);
            self.line(&format!("{who}: {}", said.text))?;
        }
        self.told = screen.lines.len();
        self.line(&format!("{}  {}", screen.banner, screen.heading))
    }

    fn debrief(&mut self, debrief: &Debrief) -> io::Result<()> {
        self.line(&debrief.verdict)?;
        for line in debrief.danger.iter().chain(&debrief.notes) {
            self.line(line)?;
        }
        if debrief.way.is_empty() {
            return Ok(());
        }
        // Side by side is one below the other, where lines are read aloud. Both ways count their own steps.
        self.say("both-ways")?;
        for (yours, best) in debrief.rows() {
            let step = yours.map(|at| (at, &debrief.way[at]));
            let better = best.map(|at| (at, &debrief.best[at]));
            if let Some((at, step)) = step {
                let note = step.note.as_ref().map(|note| format!(" ({note})"));
                let mut note = note.unwrap_or_default();
                if better.is_some() {
                    note.push_str(" = ");
                    note.push_str(&self.exercise.say("step-best"));
                }
                let clock = clock(step.seconds);
                self.line(&format!(
                    "{}. {clock} {}{note}{}",
                    at + 1,
                    step.title,
                    why(step)
                ))?;
            } else if let Some((_, step)) = better {
                let missed = self.exercise.say("step-missed");
                let clock = clock(step.seconds);
                self.line(&format!("   {missed}: {clock} {}{}", step.title, why(step)))?;
            }
        }
        Ok(())
    }

    /// What is asked of the trainee, and what can be typed.
    fn help(&mut self, screen: &DrillScreen) -> io::Result<()> {
        for paragraph in self.exercise.help().task {
            self.line(&paragraph)?;
        }
        self.say(intro(screen))
    }

    fn leave(&mut self, screen: &DrillScreen) -> io::Result<()> {
        if screen.debrief.is_none() {
            let kept = self.exercise.is_kept() || self.exercise.is_offer();
            self.say(if kept {
                "plain-left-kept"
            } else {
                "plain-left"
            })?;
        }
        Ok(())
    }

    fn prompt(&mut self, id: &str) -> io::Result<Option<String>> {
        let prompt = self.exercise.say(id);
        write!(self.out, "{prompt} ")?;
        self.out.flush()?;
        loop {
            match line::read(&mut self.input)? {
                Line::Text(text) => {
                    if self.echoes {
                        writeln!(self.out, "{}", echo(&text))?;
                    }
                    return Ok(Some(text));
                }
                Line::TooLong | Line::NotUtf8 => self.say("plain-not-offered")?,
                Line::End => {
                    writeln!(self.out)?;
                    return Ok(None);
                }
            }
        }
    }

    fn say(&mut self, id: &str) -> io::Result<()> {
        let text = self.exercise.say(id);
        self.line(&text)
    }

    fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }
}

/// The reason of a step, behind it.
fn why(step: &Step) -> String {
    let why = step.why.as_ref().map(|why| format!(" - {why}"));
    why.unwrap_or_default()
}

/// The pick of a typed number.
fn number(typed: &str, picks: &[Pick]) -> Option<Pick> {
    let at: usize = typed.parse().ok()?;
    picks.get(at.checked_sub(1)?).cloned()
}

/// The number behind `r`: from which step to try again.
fn again(typed: &str) -> Option<usize> {
    let rest = typed.strip_prefix(['r', 'R'])?;
    rest.trim().parse().ok()
}
