//! The loop: waits for what comes from outside, lets the state change, does what has to be done outside, draws.

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender},
    time::{Duration, Instant},
};

use uuid::Uuid;

use super::{
    app::{App, Effect},
    clip::Clipboard,
    geometry::page,
    input::{self, Event},
    key,
    message::{Clip, Key, Message, Reloaded},
    terminal::Screen,
    update::update,
};
use crate::{
    app::{
        Shared,
        autosave::held,
        drill::{NoDrill, Practice, with_scenarios},
        driver::{Due, KeepReport, Taking},
        ticket::teams_named,
    },
    cases::{Filter, Team, clock},
    disk,
    drill::Level,
    pack::Files,
    settings::remember_language,
    ui::{Next, Options, test_fault},
};

/// How often it is looked whether there is something to tell of the store of the team.
const TEAM: Duration = Duration::from_secs(2);

/// How often a pack is looked at whose author is at work on it.
const LOOK: Duration = Duration::from_millis(250);

/// The most cases that the history lists at once; more are found by searching.
const MOST_LISTED: usize = 200;

/// What the loop works with besides the app.
pub(super) struct Runtime<'r> {
    screen: &'r mut Screen,
    clip: Clipboard,
    options: &'r Options,
}

impl<'r> Runtime<'r> {
    pub(super) fn new(screen: &'r mut Screen, options: &'r Options) -> Self {
        Self {
            screen,
            clip: Clipboard::default(),
            options,
        }
    }

    /// The loop. Returns the signal that ended it, if one did.
    pub(super) fn run(
        mut self,
        app: &mut App,
        measure: bool,
        send: Sender<Event>,
        events: &Receiver<Event>,
    ) -> io::Result<Option<i32>> {
        // The driver has counted from its own start on.
        let now = Instant::now();
        let began = now.checked_sub(app.driver.elapsed()).unwrap_or(now);
        let follow = self.options.follow.as_ref();
        let team = self.options.team.as_deref();
        // Looked at once after the start, for what was saved while it was read.
        let mut mark = None;
        let mut looked = began;
        app.page = page(app.size);
        self.screen.draw(app)?;
        if measure {
            self.screen.ask_width()?;
        }
        let found = send.clone();
        let _listening = input::listen(send, measure);
        self.open(app);
        look_back(app);
        update(app, Message::Drawn);
        self.screen.draw(app)?;
        look_around(app, &found);
        loop {
            let wait = time_to_tick(app, began);
            let again = app.driver.next_try();
            let again = again.map(|at| at.saturating_duration_since(Instant::now()));
            let look = follow.map(|_| LOOK).or_else(|| team.map(|_| TEAM));
            let wait = wait.into_iter().chain(look).chain(again).min();
            let next = match wait {
                None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(wait) => events.recv_timeout(wait),
            };
            let mut event = match next {
                Ok(event) => Some(event),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return Ok(None),
            };
            // Clocks are set, and the one that only counts stands still while a computer sleeps.
            let elapsed = began.elapsed();
            app.set_clock(clock::now(), elapsed);
            update(app, Message::Clock(elapsed));
            if let Some(team) = team {
                hear(app, team);
            }
            if let Some(title) = app.take_ring() {
                self.screen.ring(&title)?;
            }
            if let Some(follow) = follow
                && looked.elapsed() >= LOOK
            {
                looked = Instant::now();
                let now = Some(Files::mark(&follow.dir));
                if now != mark {
                    mark = now;
                    let reloaded = match (follow.load)(&follow.dir) {
                        Ok(usable) => Reloaded::Good(Box::new(usable)),
                        Err(error) => Reloaded::Bad(error.into()),
                    };
                    update(app, Message::Content(reloaded));
                }
            }
            // What has come meanwhile is taken in too, and drawn once.
            while let Some(now) = event {
                match now {
                    Event::Message(message) => {
                        match &message {
                            Message::Key(Key::Char(key)) => test_fault::check(&key.to_string()),
                            Message::Paste(text) => test_fault::check(text),
                            _ => {}
                        }
                        if matches!(message, Message::Resize(..)) {
                            self.screen.forget()?;
                        }
                        if let Some(effect) = update(app, message)
                            && self.carry_out(app, effect)?
                        {
                            return Ok(None);
                        }
                    }
                    Event::Signal(signal) => {
                        if is_stop(signal) {
                            self.suspend(app)?;
                        } else if is_full_disk(signal) {
                            // Whoever wrote reports the write that failed.
                        } else if is_continue(signal) {
                            self.screen.enter()?;
                            self.screen.forget()?;
                        } else {
                            return Ok(Some(signal));
                        }
                    }
                    Event::Gone => return Ok(None),
                }
                event = events.try_recv().ok();
            }
            self.show(app)?;
            look_around(app, &found);
        }
    }

    /// Draws what is open. What was answered is on the disk before the screen shows that it was.
    fn show(&mut self, app: &mut App) -> io::Result<()> {
        self.keep(app);
        look_back(app);
        if app.take_rung() {
            self.screen.unring()?;
        }
        app.page = page(app.size);
        self.screen.draw(app)?;
        update(app, Message::Drawn);
        Ok(())
    }

    /// Opens the store, after the first frame, and asks whether to go on with a case that was left.
    fn open(&mut self, app: &mut App) {
        app.driver.open();
        let report = app.driver.report();
        report_keeping(app, report);
        if app.driver.is_open() {
            let waiting = app.driver.waiting();
            update(app, Message::Waiting(waiting));
        }
        if app.driver.is_open() && self.options.offer {
            let open = app.driver.open_cases();
            update(app, Message::Offer(open, clock::now()));
            let old = app.driver.old_cases();
            update(app, Message::OfferOld(old));
        }
        self.keep(app);
    }

    /// Puts on the disk what has changed.
    fn keep(&mut self, app: &mut App) {
        match app.driver.keep_if_due() {
            Due::Nothing => {}
            Due::Open => self.open(app),
            Due::Kept(report) => report_keeping(app, report),
        }
    }

    /// Why a case that was asked for is not there: the file cannot be read, or what `usual` says.
    fn missing(app: &App, usual: &str) -> Message {
        let why = app.driver.complaint();
        Message::Notice(why.unwrap_or_else(|| app.words().ui(usual)))
    }

    /// A case that came to an end as a drill, or why it is none.
    fn practice(app: &mut App, id: Uuid) -> Result<Practice, Message> {
        let Some(record) = app.driver.find_case(id) else {
            return Err(Self::missing(app, key::HISTORY_NONE));
        };
        let content = with_scenarios(&app.active().content);
        let practice = content.map_err(NoDrill::Content).and_then(|content| {
            let (words, seed) = (app.words().clone(), clock::now().unsigned_abs());
            Practice::of_case(&content, words, &record.case(), Level::Guided, seed)
        });
        practice.map_err(|_| Message::Notice(app.words().ui(key::PRACTISE_NONE)))
    }

    /// Gives the terminal to the shell, if there is one that the person may use.
    fn suspend(&mut self, app: &mut App) -> io::Result<()> {
        if self.options.hosted {
            let text = app.words().ui(key::NO_SHELL);
            update(app, Message::Notice(text));
            return Ok(());
        }
        suspend(app, self.screen)
    }

    /// Does what has to be done outside. True: the person leaves.
    fn carry_out(&mut self, app: &mut App, effect: Effect) -> io::Result<bool> {
        let answer = match effect {
            Effect::Quit => return Ok(true),
            Effect::Suspend => {
                self.suspend(app)?;
                None
            }
            Effect::Copy(text) => {
                // The clipboard of a server is not the one in front of the person.
                let clip = if !self.options.hosted && self.clip.copy(&text) {
                    Clip::System
                } else {
                    self.screen.copy(&text)?;
                    Clip::Terminal
                };
                Some(Message::Copied(clip))
            }
            Effect::Remember(locale) => {
                if let Some(file) = &self.options.remember_in {
                    // A folder that cannot be written to costs the same question next time.
                    let _ = remember_language(file, &locale);
                }
                None
            }
            Effect::Save { .. } if self.options.hosted => {
                Some(Message::Notice(app.words().ui(key::HOSTED_NO_FILE)))
            }
            Effect::Save { name, text } => {
                Some(Message::Saved(save(&name, &text).map_err(Shared::from)))
            }
            Effect::List { words, flows } => {
                let filter = Filter {
                    or_passed_to: teams_named(app.words(), &words),
                    words: Some(words).filter(|words| !words.is_empty()),
                    or_flows: flows,
                    most: Some(MOST_LISTED),
                    ..Filter::default()
                };
                let listed = app.driver.list(&filter);
                update(app, Message::Listed(listed));
                app.driver.complaint().map(Message::Notice)
            }
            Effect::Look(id) => Some(match app.driver.find_case(id) {
                Some(record) => Message::Looked(Box::new(record)),
                None => Self::missing(app, key::HISTORY_NONE),
            }),
            Effect::Drill(id) => match Self::practice(app, id) {
                Ok(practice) => {
                    app.next = Some(Next::Drill(Box::new(practice)));
                    return Ok(true);
                }
                Err(message) => Some(message),
            },
            Effect::Checks(round) => {
                let words = app.words().clone();
                app.next = Some(Next::Checks { round, words });
                return Ok(true);
            }
            Effect::Resume(id) => Some(match app.driver.take(id) {
                Taking::Yours(record) => Message::Resumed(record),
                Taking::Held(number, holder) => {
                    Message::Notice(held(number.as_ref(), &holder, app.words()))
                }
                Taking::Gone => Self::missing(app, key::HISTORY_NONE),
                Taking::Unreadable => Self::missing(app, key::IN_USE),
            }),
            Effect::PutAway(ids) => {
                app.driver.put_away(&ids);
                Some(Message::Waiting(app.driver.waiting()))
            }
            Effect::Waiting => {
                self.keep(app);
                Some(Message::Waiting(app.driver.waiting()))
            }
        };
        if let Some(message) = answer {
            update(app, message);
        }
        Ok(false)
    }
}

/// Lets the computer look by itself while the screen that was drawn is open.
fn look_around(app: &mut App, found: &Sender<Event>) {
    let found = found.clone();
    app.driver.look(move || {
        // The wizard may be gone.
        let _ = found.send(Event::Message(Message::Probed));
    });
}

/// Tells of earlier calls where who called, or the trouble, has changed. What stands on a panel is not talked over.
fn look_back(app: &mut App) {
    if app.panel.is_none()
        && let Some(back) = app.driver.look_back()
    {
        update(app, Message::LookedBack(back));
    }
}

/// Shows what keeping has to report.
fn report_keeping(app: &mut App, report: KeepReport) {
    if let Some(kept) = report.kept {
        update(app, Message::Kept(kept));
    }
    let notices: Vec<String> = report.set_aside.into_iter().chain(report.notices).collect();
    if !notices.is_empty() {
        update(app, Message::Notice(notices.join(" ")));
    }
    if report.hidden {
        update(app, Message::Notice(app.words().ui(key::MASKED)));
    }
}

/// Writes a text into a new file of the working folder, or of the home folder where that cannot be
/// written to. Nothing is overwritten.
fn save(name: &str, text: &str) -> io::Result<PathBuf> {
    let here = std::env::current_dir();
    let home = etcetera::home_dir().map_err(io::Error::other);
    let mut outcome = Err(io::ErrorKind::NotFound.into());
    for folder in [here, home].into_iter().flatten() {
        outcome = save_in(&folder, name, text);
        if outcome.is_ok() {
            break;
        }
    }
    outcome
}

fn save_in(folder: &Path, name: &str, text: &str) -> io::Result<PathBuf> {
    let (stem, end) = name.rsplit_once('.').unwrap_or((name, "txt"));
    for at in 1..1000 {
        let path = match at {
            1 => folder.join(name),
            _ => folder.join(format!("{stem}-{at}.{end}")),
        };
        // A ticket names a customer's sale.
        match disk::create_private(&path) {
            Ok(mut file) => {
                if let Err(error) = file.write_all(text.as_bytes()) {
                    let _ = fs::remove_file(&path);
                    return Err(error);
                }
                return Ok(path);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// The time until something changes by itself.
fn time_to_tick(app: &App, began: Instant) -> Option<Duration> {
    let wait = app.next_tick()?.saturating_sub(began.elapsed());
    Some(wait + Duration::from_millis(1))
}

#[cfg(unix)]
const fn is_stop(signal: i32) -> bool {
    signal == signal_hook::consts::SIGTSTP
}

#[cfg(unix)]
const fn is_continue(signal: i32) -> bool {
    signal == signal_hook::consts::SIGCONT
}

#[cfg(not(unix))]
const fn is_stop(_: i32) -> bool {
    false
}

#[cfg(not(unix))]
const fn is_continue(_: i32) -> bool {
    false
}

/// Whether a signal does not end what has no case to keep.
pub(super) fn is_harmless(signal: i32) -> bool {
    is_stop(signal) || is_continue(signal) || is_full_disk(signal)
}

/// Whether the signal only says that a file has become as large as the system lets one be.
#[cfg(unix)]
fn is_full_disk(signal: i32) -> bool {
    use rustix::process::{Resource, getrlimit};
    signal == signal_hook::consts::SIGXFSZ && getrlimit(Resource::Fsize).current.is_some()
}

#[cfg(not(unix))]
const fn is_full_disk(_: i32) -> bool {
    false
}

/// Back to the shell until it brings the wizard to the front again.
#[cfg(unix)]
fn suspend(app: &mut App, screen: &mut Screen) -> io::Result<()> {
    if !super::terminal::can_stop() {
        let text = app.words().ui(key::NO_SHELL);
        update(app, Message::Notice(text));
        return Ok(());
    }
    screen.leave();
    signal_hook::low_level::raise(signal_hook::consts::SIGSTOP)?;
    screen.enter()?;
    screen.forget()
}

#[cfg(not(unix))]
fn suspend(_: &mut App, _: &mut Screen) -> io::Result<()> {
    Ok(())
}

/// Takes up what became known of the team.
fn hear(app: &mut App, team: &Team) {
    app.undelivered = team.undelivered();
    app.kept_out = team.kept_out();
    if let Some(calls) = team.take_calls() {
        update(app, Message::TeamCalls(calls));
    }
    let told = app.driver.held_elsewhere();
    if !told.is_empty() {
        update(app, Message::Notice(told.join(" ")));
    }
}
