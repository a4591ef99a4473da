//! A case, opened in the front end that suits the terminal.

use std::{
    collections::BTreeMap,
    env,
    io::{self, IsTerminal as _},
    path::PathBuf,
    slice,
    sync::Arc,
};

use uuid::Uuid;

use super::{
    caller,
    case_named::only_one,
    commands::care,
    delivery,
    error::{CliError, Exit, Message, Outcome, Place},
    fault_report,
    options::GlobalOptions,
    output::complain,
    prompt,
    setup::{self, Setup},
};
use crate::{
    app::{
        ActiveCase, HOME,
        autosave::{Autosave, StoreConfig},
        drill::{Exercise, Practice},
        driver::{Aside, Driver, Taking, held_elsewhere},
        messages::{echo, say, say_with},
        transfer,
    },
    cases::{Team, clock},
    content::Content,
    pack::care::Care,
    session::{TurnError, handover},
    settings::Glyphs,
    ui::{Ended, Follow, Next, Options, Start, json, plain, tui},
    words::Words,
};

/// What to begin with.
#[derive(Debug)]
pub enum Begin {
    /// A new case, at a flow, a code or `flow/node`.
    At(Option<String>),
    /// A case that was left or is handed over; the last one if none is named.
    Resume(Option<String>),
    /// A flow of a pack whose author is at work on it. No case is kept.
    Preview(Option<String>, PathBuf),
}

pub fn open(global: &GlobalOptions, setup: &Setup, begin: Begin) -> Outcome {
    let Setup {
        content,
        words,
        settings,
        choose_language,
        remember_in,
    } = setup.clone();
    let caller = match begin {
        Begin::At(_) => caller::read(global, &content.pack)?,
        Begin::Resume(_) | Begin::Preview(..) => BTreeMap::new(),
    };
    let place = StoreConfig {
        folder: settings.cases.map(|folder| folder.value),
        days: settings.retention.value,
    };
    let checks = place.folder.as_ref().and(Care::of(&content.files));
    let kept = place.days > 0 && !matches!(begin, Begin::Preview(..));
    let autosave = Autosave::new(kept.then_some(place));
    let start = match &begin {
        Begin::At(Some(to)) | Begin::Preview(Some(to), _) => to,
        Begin::At(None) | Begin::Preview(None, _) | Begin::Resume(_) => HOME,
    };
    let fresh = ActiveCase::begin(
        content.clone(),
        start,
        words.clone(),
        settings.role.value,
        settings.profile,
    );
    let mut active = fresh.map_err(|refusal| not_begun(refusal, content))?;
    let told = !caller.is_empty();
    // Each value was looked at when it was read.
    if active.set_caller(&caller).is_err() {
        return Err(CliError::Turn(TurnError::WrongTurn));
    }
    // Who waits on the phone now is not kept waiting by what was left.
    let offer = matches!(begin, Begin::At(None)) && !told;
    let mut follow = None;
    let mut driver = Driver::new(active, autosave);
    driver.watch(fault_report::case_open);
    // A server is not the shop's computer.
    driver.may_probe(settings.probe.value.filter(|_| !global.hosted));
    match begin {
        Begin::At(_) => {}
        Begin::Preview(_, dir) => {
            let load = setup::reload;
            follow = Some(Follow { dir, load });
        }
        Begin::Resume(case) => resume(&mut driver, case.as_deref())?,
    }
    let team = Arc::<Team>::default();
    driver.join(team.clone());
    let resumed = Some(driver.active.record.id).filter(|id| !id.is_nil());
    if let Some(id) = resumed.filter(|_| kept && !global.json && io::stdin().is_terminal())
        && !goes_on(setup, id)?
    {
        return Ok(Exit::Fine);
    }
    let (start, why) = front_end(global);
    if let Some(why) = why {
        complain(&[say(&words, why)]);
    }
    let options = Options {
        choose_language,
        remember_in,
        offer,
        ascii: ascii(settings.glyphs.value),
        theme: settings.theme.value,
        hosted: global.hosted,
        follow,
        checks,
        team: (cfg!(feature = "central") && setup.settings.central.is_some()).then(|| team.clone()),
    };
    let delivering = kept
        .then(|| delivery::begin(setup, &team, resumed))
        .flatten();
    let Ended {
        result,
        unkept,
        next,
    } = start(driver, &options);
    // The terminal is the person's again, and everything is on the disk.
    if let Some(delivering) = delivering {
        delivering.finish(delivery::LEAVING);
    }
    // What no screen has shown any more.
    complain(&held_elsewhere(&team, &words));
    if let Some(unkept) = &unkept {
        // What was not kept in the end is reported, whatever else went wrong.
        complain(slice::from_ref(unkept));
    }
    result?;
    match next.filter(|_| unkept.is_none()) {
        Some(Next::Drill(practice)) => return practise(global, setup, practice),
        Some(Next::Checks { round, words }) => {
            return care::from_wizard(global, &speaking(setup, words), round);
        }
        None => {}
    }
    Ok(if unkept.is_some() {
        Exit::Unusable
    } else {
        Exit::Fine
    })
}

/// Whether to go on with a case: two do not work on one at once, unless somebody wants it so.
fn goes_on(setup: &Setup, id: Uuid) -> Result<bool, CliError> {
    let Some(held) = delivery::held_elsewhere(setup, id) else {
        return Ok(true);
    };
    let args = [
        ("number", echo(&held.number).into()),
        ("computer", echo(&held.computer).into()),
        ("login", echo(&held.login).into()),
        ("since", clock::day_and_time(held.since).into()),
    ];
    let question = say_with(&setup.words, "cases-go-on-all-the-same", &args);
    let answer = prompt::ask(&setup.words, &question)?;
    Ok(answer.as_deref().is_some_and(is_yes))
}

fn is_yes(answer: &str) -> bool {
    matches!(&*answer.to_lowercase(), "y" | "yes" | "是" | "好" | "要")
}

/// Why a case cannot begin.
fn not_begun(refusal: TurnError, content: Content) -> CliError {
    match refusal {
        TurnError::NoSuchPlace { to } => CliError::UnknownPlace(Place { name: to, content }),
        // A beginning can be refused for nothing else.
        TurnError::NotHere { .. }
        | TurnError::NoSuchAnswer { .. }
        | TurnError::NoSuchField { .. }
        | TurnError::BadField { .. }
        | TurnError::WrongTurn
        | TurnError::NothingThere => CliError::Turn(refusal),
    }
}

/// Plays a case that was picked in the wizard, then goes back to real work in the language that was spoken last.
fn practise(global: &GlobalOptions, setup: &Setup, practice: Box<Practice>) -> Outcome {
    let played = play(global, setup, Exercise::Drill(practice))?;
    let setup = speaking(setup, played.words().clone());
    open(global, &setup, Begin::At(None))
}

/// The set-up in the language that was spoken last.
fn speaking(setup: &Setup, words: Words) -> Setup {
    Setup {
        words,
        choose_language: false,
        ..setup.clone()
    }
}

/// Plays a drill in the front end that suits the terminal. Returns it as it was left.
pub fn play(
    global: &GlobalOptions,
    setup: &Setup,
    exercise: Exercise,
) -> Result<Exercise, CliError> {
    if global.json {
        return Ok(json::drill::start(exercise)?);
    }
    let options = Options {
        ascii: ascii(setup.settings.glyphs.value),
        theme: setup.settings.theme.value.clone(),
        hosted: global.hosted,
        ..Options::default()
    };
    let why = if global.plain { None } else { no_wizard() };
    if let Some(why) = why {
        complain(&[say(&setup.words, why)]);
    }
    if global.plain || why.is_some() {
        if io::stdin().is_terminal() {
            tui::terminal::repair_for_lines();
        }
        return Ok(plain::drill::start(exercise)?);
    }
    Ok(tui::drill::start(exercise, &options)?)
}

/// Goes on with a case; what of it no longer fits the content is reported.
fn resume(driver: &mut Driver, case: Option<&str>) -> Result<(), CliError> {
    if let Some(line) = case.filter(|case| transfer::is_line(case)) {
        let received = driver.receive(line, Aside::Leave);
        return received
            .map(|_| ())
            .map_err(|bad| CliError::from(Message::new(Exit::Usage, bad.id()).caused_by(bad)));
    }
    let is_code = |case: &&str| !handover::is_case_number(case) && handover::digits(case).is_some();
    if let Some(code) = case.filter(is_code) {
        driver
            .take_over(code, Aside::Leave)
            .map_err(CliError::Handover)?;
        return Ok(());
    }
    driver.open();
    if let Some(error) = driver.take_trouble() {
        return Err(CliError::NotKept(error));
    }
    let nothing = || CliError::from(Message::new(Exit::Problems, "resume-nothing"));
    let row = match case {
        None => driver.last_open_case().ok_or_else(nothing)?,
        Some(name) => only_one(driver.named(name), name)?,
    };
    let record = match driver.take(row.id) {
        Taking::Yours(record) => *record,
        Taking::Held(_, holder) => return Err(CliError::Held(Box::new(row.number), holder)),
        Taking::Gone => return Err(nothing()),
        Taking::Unreadable => {
            let error = driver.take_trouble();
            return Err(error.map_or_else(nothing, CliError::NotKept));
        }
    };
    let dropped = driver.resume(record, Aside::Leave);
    if !dropped.is_empty() {
        let mut lines = vec![say(&driver.active.words, "resume-dropped")];
        lines.extend(
            dropped
                .iter()
                .map(|(title, label)| format!("  {title}  {label}")),
        );
        complain(&lines);
    }
    Ok(())
}

/// The front end, and the message that says why it is not the wizard, unless another one was asked for.
fn front_end(global: &GlobalOptions) -> (Start, Option<&'static str>) {
    if global.json {
        return (json::start, None);
    }
    if global.plain {
        return (lines, None);
    }
    match no_wizard() {
        Some(why) => (lines, Some(why)),
        None => (tui::start, None),
    }
}

/// The message that says why the terminal cannot have the wizard.
fn no_wizard() -> Option<&'static str> {
    if !io::stdin().is_terminal() {
        Some("plain-because-input")
    } else if !io::stdout().is_terminal() {
        Some("plain-because-output")
    } else if is_dumb() {
        Some("plain-because-term")
    } else if !takes_sequences() {
        Some("plain-because-console")
    } else if matches!(crossterm::terminal::size(), Ok((0, _) | (_, 0)) | Err(_)) {
        // A serial line that does not know its size has no room to draw in.
        Some("plain-because-size")
    } else {
        None
    }
}

/// Whether the signs are to be plain; `None`: as the terminal is measured.
const fn ascii(glyphs: Glyphs) -> Option<bool> {
    match glyphs {
        Glyphs::Auto => None,
        Glyphs::Unicode => Some(false),
        Glyphs::Ascii => Some(true),
    }
}

/// Whether the console obeys control sequences, which it is asked to here. That of Windows before 10 and a legacy
/// console of Windows 10 would show them as they are.
#[cfg(windows)]
fn takes_sequences() -> bool {
    crossterm::ansi_support::supports_ansi()
}

#[cfg(not(windows))]
const fn takes_sequences() -> bool {
    true
}

/// Whether the terminal says that it can do nothing but print.
fn is_dumb() -> bool {
    let term = env::var_os("TERM").unwrap_or_default();
    term == "dumb" || (cfg!(unix) && term.is_empty())
}

/// The line mode, on a terminal that a wizard that was killed may have left raw.
fn lines(driver: Driver, options: &Options) -> Ended {
    if io::stdin().is_terminal() {
        tui::terminal::repair_for_lines();
    }
    plain::start(driver, options)
}
