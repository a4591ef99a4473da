//! A drill as JSON lines, for a training platform: one object a line in, what became of the drill a line out.

use std::io::{self, BufRead, Write};

use serde::{Deserialize, Serialize};

use super::put;
use crate::{
    app::drill::{DrillScreen, Exercise, Pick, Step},
    drill::{Act, Score},
    redact,
    ui::{
        Failure,
        encoding::Encoding,
        line::{self, Line},
        out::Clean,
    },
};

/// Plays a drill on the input and output of the process until the input ends.
///
/// # Errors
/// What the system says.
pub fn start(exercise: Exercise) -> Result<Exercise, Failure> {
    let encoding = Encoding::of(&io::stdout());
    let out = Clean::json(io::stdout().lock()).encoded(encoding);
    Ok(run(exercise, io::stdin().lock(), out)?)
}

/// The same on any input and output.
///
/// # Errors
/// What the system says.
pub fn run(
    mut exercise: Exercise,
    mut input: impl BufRead,
    mut out: impl Write,
) -> io::Result<Exercise> {
    let mut told = 0;
    put(&mut out, &DrillLine::of(&exercise, &mut told))?;
    loop {
        // The next one of an exam is read from the same input.
        if exercise.is_in_exam() && exercise.screen().debrief.is_some() {
            return Ok(exercise);
        }
        let text = match line::read(&mut input)? {
            Line::End => return Ok(exercise),
            Line::Text(text) => text,
            Line::TooLong | Line::NotUtf8 => {
                put(&mut out, &ErrorLine::of(&exercise, "not-offered"))?;
                continue;
            }
        };
        match serde_json::from_str::<Request>(&text) {
            Ok(Request::Find(words)) => {
                let words = redact::keep(&words).text;
                let found = exercise.find(&words);
                let found = found.iter().map(PickLine::of).collect();
                let banner = exercise.say("banner");
                put(&mut out, &FoundLine { banner, found })?;
            }
            Ok(Request::Again(step)) => {
                let way = exercise.screen().debrief.map(|debrief| debrief.way);
                let way = way.unwrap_or_default();
                let acts = step.checked_sub(1).and_then(|at| way.get(at)?.acts);
                let done = acts.is_some_and(|acts| exercise.again_from(acts).is_ok());
                if done {
                    told = 0;
                    put(&mut out, &DrillLine::of(&exercise, &mut told))?;
                } else {
                    put(&mut out, &ErrorLine::of(&exercise, "not-offered"))?;
                }
            }
            Ok(Request::Act(act)) => {
                let was_offer = exercise.is_offer();
                match exercise.act(&act) {
                    Ok(()) => {
                        if was_offer {
                            told = 0;
                        }
                        put(&mut out, &DrillLine::of(&exercise, &mut told))?;
                    }
                    Err(refused) => put(&mut out, &ErrorLine::of(&exercise, refused.id()))?,
                }
            }
            Err(_) => put(&mut out, &ErrorLine::of(&exercise, "not-offered"))?,
        }
    }
}

/// What can be asked.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Request {
    /// Steps by their words.
    Find(String),
    /// The same drill from a step of `way`, counted from 1.
    Again(usize),
    #[serde(untagged)]
    Act(Act),
}

#[derive(Serialize)]
struct DrillLine {
    /// Nothing of this is real.
    drill: Drill,
    lines: Vec<SaidLine>,
    /// Guided: the step as the wizard shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    step: Option<SheetLine>,
    prompt: String,
    picks: Vec<PickLine>,
    typed: bool,
    hint: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    debrief: Option<DebriefLine>,
}

#[derive(Serialize)]
struct Drill {
    banner: String,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    cast: Option<CastLine>,
    over: bool,
}

/// Which scenario, and how; rounds have none.
#[derive(Serialize)]
struct CastLine {
    scenario: String,
    level: &'static str,
    seed: u64,
    voice: &'static str,
    seconds: u32,
}

#[derive(Serialize)]
struct SaidLine {
    who: &'static str,
    text: String,
}

#[derive(Serialize)]
struct SheetLine {
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    doing: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

#[derive(Serialize)]
struct PickLine {
    act: Act,
    label: String,
}

impl PickLine {
    fn of(pick: &Pick) -> Self {
        Self {
            act: pick.act.clone(),
            label: pick.label.clone(),
        }
    }
}

#[derive(Serialize)]
struct DebriefLine {
    #[serde(skip_serializing_if = "Option::is_none")]
    score: Option<Score>,
    verdict: String,
    danger: Vec<String>,
    notes: Vec<String>,
    way: Vec<StepLine>,
    best: Vec<StepLine>,
}

#[derive(Serialize)]
struct StepLine {
    id: String,
    title: String,
    seconds: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

impl From<Step> for StepLine {
    fn from(step: Step) -> Self {
        Self {
            id: step.id,
            title: step.title,
            seconds: step.seconds,
            note: step.note,
            why: step.why,
        }
    }
}

#[derive(Serialize)]
struct FoundLine {
    /// Nothing of this is real, here as everywhere.
    banner: String,
    found: Vec<PickLine>,
}

#[derive(Serialize)]
struct ErrorLine {
    banner: String,
    error: Fault,
}

#[derive(Serialize)]
struct Fault {
    code: &'static str,
    message: String,
}

impl ErrorLine {
    fn of(exercise: &Exercise, code: &'static str) -> Self {
        let message = exercise.say(&format!("refused-{code}"));
        Self {
            banner: exercise.say("banner"),
            error: Fault { code, message },
        }
    }
}

impl DrillLine {
    /// The drill as it stands, with what was said since.
    fn of(exercise: &Exercise, told: &mut usize) -> Self {
        let DrillScreen {
            banner,
            lines,
            step,
            prompt,
            picks,
            typed,
            hint,
            debrief,
            ..
        } = exercise.screen();
        let all = lines.len();
        let new = lines.into_iter().skip(*told).map(|said| SaidLine {
            who: said.who.id(),
            text: said.text,
        });
        let new = new.collect();
        *told = all;
        let cast = exercise.drill().map(|practice| {
            let run = practice.run();
            CastLine {
                scenario: practice.scenario(),
                level: run.assignment().level.id(),
                seed: run.assignment().seed,
                voice: run.voice.id(),
                seconds: run.used(),
            }
        });
        Self {
            drill: Drill {
                banner,
                cast,
                over: debrief.is_some(),
            },
            lines: new,
            step: step.map(|step| SheetLine {
                title: step.title,
                doing: step.doing,
                why: step.why,
            }),
            prompt,
            picks: picks.iter().map(PickLine::of).collect(),
            typed,
            hint,
            debrief: debrief.map(|debrief| DebriefLine {
                score: debrief.score,
                verdict: debrief.verdict,
                danger: debrief.danger,
                notes: debrief.notes,
                way: debrief.way.into_iter().map(StepLine::from).collect(),
                best: debrief.best.into_iter().map(StepLine::from).collect(),
            }),
        }
    }
}
