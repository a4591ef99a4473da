//! The wizard: one message in, the state changes, one frame out.

pub mod app;
mod clip;
mod desk;
pub mod glyphs;
mod input;
pub mod keymap;
mod map;
pub mod message;
pub mod panel;
#[cfg_attr(
    not(unix),
    allow(dead_code, reason = "the console of Windows tells of whole keys")
)]
mod reader;
pub(crate) mod terminal;
pub mod theme;
pub mod view;

/// The messages of `ui.ftl`, made by `build.rs`.
#[allow(missing_docs)]
pub(crate) mod key {
    include!(concat!(env!("OUT_DIR"), "/ui.rs"));
}

use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    time::{Duration, Instant},
};

use anyhow::Context as _;

use self::{
    app::{App, Effect, Signs, update},
    clip::Clipboard,
    input::Event,
    message::{Clip, Message, Reloaded, Usable},
    terminal::Screen,
    theme::{BadTheme, Theme},
};
use crate::app::{
    ActiveCase,
    autosave::{Autosave, FRAME, Kept, held},
};
use crate::{
    cases::{Filter, Taken, clock},
    pack::Files,
    settings::remember_language,
    ui::out::Clean,
    words::Words,
};

/// How the wizard should look and begin.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Plain signs; `None`: as the terminal is measured.
    pub ascii: Option<bool>,
    /// Name of a theme; `None`: the default one, or no colours where they are not wanted.
    pub theme: Option<String>,
    /// Ask for the language first.
    pub choose_language: bool,
    /// The settings file that remembers the language that is chosen.
    pub remember_in: Option<PathBuf>,
    /// Ask at the start whether to go on with a case that was left.
    pub offer: bool,
    /// A pack whose author is at work on it: each save is shown.
    pub follow: Option<Follow>,
}

/// A pack to look after.
#[derive(Clone, Debug)]
pub struct Follow {
    /// Its folder.
    pub dir: PathBuf,
    /// Reads it: content that can be used, or what is wrong with it in lines.
    pub load: fn(&Path, &Words) -> Result<Usable, Vec<String>>,
}

/// How often a pack is looked at whose author is at work on it.
const LOOK: Duration = Duration::from_millis(250);

/// Runs the wizard until the person leaves.
///
/// # Errors
/// The terminal cannot be used.
pub fn run(active: ActiveCase, options: &Options, autosave: &mut Autosave) -> anyhow::Result<()> {
    autosave.wait_for(FRAME);
    let theme = theme(&active, options);
    let signs = match options.ascii {
        Some(true) => Signs::Fixed(glyphs::ASCII),
        Some(false) => Signs::Fixed(glyphs::UNICODE),
        None if is_old_console() => Signs::Fixed(glyphs::ASCII),
        None => Signs::Auto,
    };
    // crossterm drops bold and reverse with the colours under NO_COLOR (crossterm 1069), and the
    // selection with them; which colours to use is the theme's business.
    crossterm::style::force_color_output(true);
    let size = terminal::size().context("the size of the terminal")?;
    let mut app = App::new(active, theme, signs, size);
    app.began = clock::now();
    if options.choose_language {
        app.ask_language();
    }
    // Before the terminal is taken: a signal in between would leave it raw.
    let (send, events) = mpsc::channel();
    input::listen_to_signals(send.clone()).context("the signals")?;
    let ended = {
        let mut screen = Screen::take().context("the terminal")?;
        let measure = cfg!(unix) && signs == Signs::Auto;
        let desk = Desk {
            screen: &mut screen,
            autosave,
            opened: false,
            again: None,
            clip: Clipboard::default(),
            options,
        };
        go(&mut app, desk, measure, send, &events)
    };
    keep_last(&mut app, autosave);
    let signal = ended.context("the terminal")?;
    if let Some(signal) = signal {
        if let Some(unkept) = autosave.unkept() {
            // Where the terminal is gone nobody can be told.
            let _ = writeln!(io::stderr().lock(), "posdoc: {unkept}");
        }
        die_of(signal);
        return Ok(());
    }
    farewell(&app)
}

fn theme(active: &ActiveCase, options: &Options) -> Theme {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let usual = if no_colour { "mono" } else { "default" };
    let name = options.theme.as_deref().unwrap_or(usual);
    // The command line has refused unknown names; a broken file in a pack costs only the colours, and
    // `check` tells what is wrong with it.
    Theme::named(&active.content.files, name)
        .or_else(|_: BadTheme| Theme::named(&active.content.files, usual))
        .unwrap_or_default()
}

/// The console of Chinese Windows 10 draws many signs two cells wide and cannot be measured this way;
/// Windows Terminal does not.
fn is_old_console() -> bool {
    cfg!(windows) && std::env::var_os("WT_SESSION").is_none()
}

/// What the loop works with besides the app.
struct Desk<'d> {
    screen: &'d mut Screen,
    autosave: &'d mut Autosave,
    /// The cases that were left have been offered.
    opened: bool,
    /// When to try again what could not be kept.
    again: Option<Instant>,
    clip: Clipboard,
    options: &'d Options,
}

/// The loop. Returns the signal that ended it, if one did.
fn go(
    app: &mut App,
    mut desk: Desk<'_>,
    measure: bool,
    send: Sender<Event>,
    events: &Receiver<Event>,
) -> io::Result<Option<i32>> {
    let began = Instant::now();
    let follow = desk.options.follow.as_ref();
    // Looked at once after the start, for what was saved while it was read.
    let mut mark = None;
    let mut looked = began;
    app.page = view::page(app.size);
    desk.screen.draw(app)?;
    if measure {
        desk.screen.ask_width()?;
    }
    input::listen(send, measure);
    desk.open(app);
    update(app, Message::Drawn);
    desk.screen.draw(app)?;
    loop {
        let wait = time_to_tick(app, began);
        let again = desk
            .again
            .map(|at| at.saturating_duration_since(Instant::now()));
        let look = follow.map(|_| LOOK);
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
        let millis = i64::try_from(elapsed.as_millis()).unwrap_or_default();
        app.began = clock::now().saturating_sub(millis);
        update(app, Message::Clock(elapsed));
        if let Some(follow) = follow
            && looked.elapsed() >= LOOK
        {
            looked = Instant::now();
            let now = Some(Files::mark(&follow.dir));
            if now != mark {
                mark = now;
                let reloaded = match (follow.load)(&follow.dir, app.words()) {
                    Ok(usable) => Reloaded::Good(Box::new(usable)),
                    Err(lines) => Reloaded::Bad(lines),
                };
                update(app, Message::Content(reloaded));
            }
        }
        // What has come meanwhile is taken in too, and drawn once.
        while let Some(now) = event {
            match now {
                Event::Message(message) => {
                    if matches!(message, Message::Resize(..)) {
                        desk.screen.forget()?;
                    }
                    if let Some(effect) = update(app, message)
                        && desk.carry_out(app, effect)?
                    {
                        return Ok(None);
                    }
                }
                Event::Signal(signal) => {
                    if is_stop(signal) {
                        suspend(app, desk.screen)?;
                    } else if is_full_disk(signal) {
                        // The write that failed is told by who wrote.
                    } else if is_continue(signal) {
                        desk.screen.enter()?;
                        desk.screen.forget()?;
                    } else {
                        return Ok(Some(signal));
                    }
                }
                Event::Gone => return Ok(None),
            }
            event = events.try_recv().ok();
        }
        // What was answered is on the disk before the screen shows that it was.
        desk.keep(app);
        app.page = view::page(app.size);
        desk.screen.draw(app)?;
        update(app, Message::Drawn);
    }
}

impl Desk<'_> {
    /// Opens the store, after the first frame, and asks whether to go on with a case that was left.
    fn open(&mut self, app: &mut App) {
        self.autosave.open();
        self.opened = self.autosave.is_open();
        self.tell(app);
        if self.opened && self.options.offer {
            let open = self.autosave.open_cases();
            update(app, Message::Offer(open, clock::now()));
            let old = self.autosave.old_cases();
            update(app, Message::OfferOld(old));
        }
        self.keep(app);
    }

    /// Puts on the disk what has changed. While it cannot be done it is tried again now and then, and not with
    /// every key.
    fn keep(&mut self, app: &mut App) {
        let later = self.again.is_some_and(|at| Instant::now() < at);
        if later && (self.autosave.is_contended() || !self.opened) {
            // The ticket has the times at which things were done.
            if self.autosave.is_on() && app.active.is_unsaved() {
                app.active.write_down(clock::now());
            }
            return;
        }
        if !self.opened && self.again.take().is_some() {
            self.open(app);
            return;
        }
        for mut left in std::mem::take(&mut app.left) {
            self.autosave.leave(&mut left);
        }
        for held in &mut app.held {
            if self.autosave.is_behind(&held.active) {
                self.autosave.keep(&mut held.active);
            }
        }
        if self.autosave.is_behind(&app.active) {
            self.autosave.keep(&mut app.active);
            self.tell(app);
            // What was typed may tell of what was typed earlier.
            if app.active.take_hidden() {
                update(app, Message::Notice(app.words().ui(key::MASKED)));
            }
        }
        let again = self.autosave.again_in();
        self.again = again.map(|again| Instant::now() + again);
    }

    fn tell(&mut self, app: &mut App) {
        if self.autosave.is_on() {
            let kept = match self.autosave.state(app.words()) {
                Kept::Yes => Message::Kept(Ok(())),
                Kept::NotYet => Message::NotYetKept,
                Kept::No(why) => Message::Kept(Err(why)),
            };
            update(app, kept);
        }
        let aside = self.autosave.set_aside(app.words());
        let notices = self.autosave.notices(app.words());
        let told: Vec<String> = aside.into_iter().chain(notices).collect();
        if !told.is_empty() {
            update(app, Message::Notice(told.join(" ")));
        }
    }

    /// Why a case that was asked for is not there: the file cannot be read, or what `usual` says.
    fn missing(&self, app: &App, usual: &str) -> Message {
        let why = self.autosave.complaint(app.words());
        Message::Notice(why.unwrap_or_else(|| app.words().ui(usual)))
    }

    /// Does what has to be done outside. True: the person leaves.
    fn carry_out(&mut self, app: &mut App, effect: Effect) -> io::Result<bool> {
        let answer = match effect {
            Effect::Quit => return Ok(true),
            Effect::Suspend => {
                suspend(app, self.screen)?;
                None
            }
            Effect::Copy(text) => {
                let clip = if self.clip.copy(&text) {
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
            Effect::Save { name, text } => {
                let saved = save(&name, &text);
                let saved = saved.map(|path| path.display().to_string());
                Some(Message::Saved(saved.map_err(|error| error.to_string())))
            }
            Effect::List { words, flows } => {
                let filter = Filter {
                    words: Some(words).filter(|words| !words.is_empty()),
                    or_flows: flows,
                    most: Some(MOST_LISTED),
                    ..Filter::default()
                };
                let listed = self.autosave.list(&filter);
                update(app, Message::Listed(listed));
                self.autosave.complaint(app.words()).map(Message::Notice)
            }
            Effect::Look(id) => Some(match self.autosave.find(id) {
                Some(record) => Message::Looked(Box::new(record)),
                None => self.missing(app, key::HISTORY_NONE),
            }),
            Effect::Resume(id) => Some(match self.autosave.take(id) {
                Some(Taken::Yours(record)) => Message::Resumed(record),
                Some(Taken::Held(holder)) => {
                    let row = self.autosave.find(id);
                    let number = row.as_ref().and_then(|row| row.number.as_ref());
                    Message::Notice(held(number, &holder, app.words()))
                }
                Some(Taken::Gone) => self.missing(app, key::HISTORY_NONE),
                None => self.missing(app, key::IN_USE),
            }),
            Effect::PutAway(ids) => {
                self.autosave.put_away(&ids);
                None
            }
        };
        if let Some(message) = answer {
            update(app, message);
        }
        Ok(false)
    }
}

/// The most cases that the history lists at once; more are found by searching.
const MOST_LISTED: usize = 200;

/// Writes down what is left to be, and closes what came to an end.
fn keep_last(app: &mut App, autosave: &mut Autosave) {
    for mut left in std::mem::take(&mut app.left) {
        autosave.leave(&mut left);
    }
    for mut held in std::mem::take(&mut app.held) {
        autosave.leave(&mut held.active);
    }
    autosave.finish(&mut app.active);
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
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        // A ticket names a customer's sale.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&path) {
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

/// While a countdown runs, the time until its next second.
fn time_to_tick(app: &App, began: Instant) -> Option<Duration> {
    let now = began.elapsed();
    let tick = app.seconds_left().and(app.work.wait_until).map(|until| {
        let left = until.saturating_sub(now);
        left.saturating_sub(Duration::from_secs(left.as_secs()))
    });
    let held = app.next_held().map(|until| until.saturating_sub(now));
    let aging = app.next_aging().map(|until| until.saturating_sub(now));
    let wait = tick.into_iter().chain(held).chain(aging).min()?;
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
    if !terminal::can_stop() {
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

/// Ends the process as the signal would have, now that the terminal is given back.
#[cfg(unix)]
fn die_of(signal: i32) {
    // It returns for signals that it does not know.
    let _ = signal_hook::low_level::emulate_default_handler(signal);
    std::process::exit(128 + signal);
}

#[cfg(not(unix))]
fn die_of(_: i32) {}

/// What was last on the screen stays readable, and can be copied, after leaving.
fn farewell(app: &App) -> anyhow::Result<()> {
    if app.active.session.case().log.is_empty() {
        return Ok(());
    }
    let text = app.report();
    match Clean::text(io::stdout().lock()).write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}
