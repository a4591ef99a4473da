//! The wizard: one message in, the state changes, one frame out.

pub mod app;
pub mod glyphs;
mod input;
pub mod keymap;
pub mod message;
pub mod panel;
mod probe;
mod terminal;
pub mod theme;
pub mod view;

/// The messages of `ui.ftl`, made by `build.rs`.
#[allow(missing_docs)]
pub(crate) mod key {
    include!(concat!(env!("OUT_DIR"), "/ui.rs"));
}

use std::{
    io::{self, Write as _},
    path::PathBuf,
    sync::mpsc::{self, Receiver, RecvTimeoutError, Sender},
    time::{Duration, Instant},
};

use anyhow::Context as _;

use self::{
    app::{App, Effect, Signs, update},
    input::Event,
    message::Message,
    terminal::Screen,
    theme::{BadTheme, Theme},
};
use super::{Talk, report};
use crate::settings::remember_language;

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
}

/// Runs the wizard until the person leaves.
///
/// # Errors
/// The terminal cannot be used.
pub fn run(talk: Talk, options: &Options) -> anyhow::Result<()> {
    let theme = theme(&talk, options);
    let signs = match options.ascii {
        Some(true) => Signs::Fixed(glyphs::ASCII),
        Some(false) => Signs::Fixed(glyphs::UNICODE),
        None if is_old_console() => Signs::Fixed(glyphs::ASCII),
        None => Signs::Auto,
    };
    // crossterm drops bold and reverse with the colours under NO_COLOR (crossterm 1069), and the
    // selection with them; which colours to use is the theme's business.
    crossterm::style::force_color_output(true);
    let size = crossterm::terminal::size().context("the size of the terminal")?;
    let mut app = App::new(talk, theme, signs, size);
    if options.choose_language {
        app.ask_language();
    }
    // Before the terminal is taken: a signal in between would leave it raw.
    let (send, events) = mpsc::channel();
    input::listen_to_signals(send.clone()).context("the signals")?;
    let ended = {
        let mut screen = Screen::take().context("the terminal")?;
        let measure = cfg!(unix) && signs == Signs::Auto;
        go(&mut app, &mut screen, options, measure, send, &events)
    };
    let signal = ended.context("the terminal")?;
    if let Some(signal) = signal {
        die_of(signal);
        return Ok(());
    }
    farewell(&app)
}

fn theme(talk: &Talk, options: &Options) -> Theme {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let usual = if no_colour { "mono" } else { "default" };
    let name = options.theme.as_deref().unwrap_or(usual);
    // The command line has refused unknown names; a broken file in a pack costs only the colours.
    Theme::named(&talk.content.files, name)
        .or_else(|_: BadTheme| Theme::named(&talk.content.files, usual))
        .unwrap_or_default()
}

/// The console of Chinese Windows 10 draws many signs two cells wide and cannot be measured this way;
/// Windows Terminal does not.
fn is_old_console() -> bool {
    cfg!(windows) && std::env::var_os("WT_SESSION").is_none()
}

/// The loop. Returns the signal that ended it, if one did.
fn go(
    app: &mut App,
    screen: &mut Screen,
    options: &Options,
    measure: bool,
    send: Sender<Event>,
    events: &Receiver<Event>,
) -> io::Result<Option<i32>> {
    let began = Instant::now();
    app.page = view::page(app.size);
    screen.draw(app)?;
    if measure {
        screen.ask_width()?;
    }
    input::listen(send, measure);
    update(app, Message::Drawn);
    screen.draw(app)?;
    loop {
        let next = match time_to_tick(app, began) {
            None => events.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(wait) => events.recv_timeout(wait),
        };
        let mut event = match next {
            Ok(event) => Some(event),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return Ok(None),
        };
        update(app, Message::Clock(began.elapsed()));
        // What has come meanwhile is taken in too, and drawn once.
        while let Some(now) = event {
            match now {
                Event::Message(message) => {
                    if matches!(message, Message::Resize(..)) {
                        screen.forget()?;
                    }
                    match update(app, message) {
                        None => {}
                        Some(Effect::Quit) => return Ok(None),
                        Some(Effect::Copy(text)) => {
                            screen.copy(&text)?;
                            update(app, Message::Copied);
                        }
                        Some(Effect::Suspend) => suspend(screen)?,
                        Some(Effect::Remember(locale)) => {
                            if let Some(file) = &options.remember_in {
                                // A folder that cannot be written to costs the same question
                                // next time.
                                let _ = remember_language(file, &locale);
                            }
                        }
                    }
                }
                Event::Signal(signal) => {
                    if is_stop(signal) {
                        suspend(screen)?;
                    } else if is_continue(signal) {
                        screen.enter()?;
                        screen.forget()?;
                    } else {
                        return Ok(Some(signal));
                    }
                }
                Event::Gone => return Ok(None),
            }
            event = events.try_recv().ok();
        }
        app.page = view::page(app.size);
        screen.draw(app)?;
        update(app, Message::Drawn);
    }
}

/// While a countdown runs, the time until its next second.
fn time_to_tick(app: &App, began: Instant) -> Option<Duration> {
    app.seconds_left()?;
    let until = app.wait_until?;
    let left = until.saturating_sub(began.elapsed());
    let whole = Duration::from_secs(left.as_secs());
    Some(left.saturating_sub(whole) + Duration::from_millis(1))
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

/// Back to the shell until it brings the wizard to the front again.
#[cfg(unix)]
fn suspend(screen: &mut Screen) -> io::Result<()> {
    screen.leave();
    signal_hook::low_level::raise(signal_hook::consts::SIGSTOP)?;
    screen.enter()?;
    screen.forget()
}

#[cfg(not(unix))]
fn suspend(_: &mut Screen) -> io::Result<()> {
    Ok(())
}

/// Ends the process as the signal would have, now that the terminal is given back.
#[cfg(unix)]
fn die_of(signal: i32) {
    // It only returns for signals that do not end a process.
    let _ = signal_hook::low_level::emulate_default_handler(signal);
}

#[cfg(not(unix))]
fn die_of(_: i32) {}

/// What was last on the screen stays readable, and can be copied, after leaving.
fn farewell(app: &App) -> anyhow::Result<()> {
    if app.talk.session.case().log.is_empty() {
        return Ok(());
    }
    let text = report::text(&app.screen, app.words());
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}
