//! The wizard: one message in, the state changes, one frame out.

pub mod app;
mod cases;
mod clip;
pub mod drill;
mod fields;
pub mod geometry;
pub mod glyphs;
mod input;
pub mod keymap;
pub mod message;
mod paint;
pub mod panel;
#[cfg_attr(
    not(unix),
    allow(dead_code, reason = "the console of Windows reports whole keys")
)]
mod reader;
mod reload;
mod runtime;
pub(crate) mod terminal;
#[cfg(test)]
mod tests;
pub mod theme;
mod timers;
mod update;
pub mod view;

/// The messages of `ui.ftl`, made by `build.rs`.
#[allow(missing_docs)]
#[cfg_attr(
    not(unix),
    allow(dead_code, reason = "no console of Windows is left for a shell")
)]
pub(crate) mod key {
    include!(concat!(env!("OUT_DIR"), "/ui.rs"));
}

use std::{
    io::{self, Write as _},
    sync::mpsc,
};

use anyhow::Context as _;

pub use self::update::update;

use self::{
    app::{App, Signs},
    runtime::Runtime,
    terminal::Screen,
    theme::{BadTheme, Theme},
};
use crate::{
    app::{autosave::FRAME, driver::Driver},
    cases::clock,
    pack::Files,
    ui::{Ended, Options, out::Clean},
};

/// Runs the wizard until the person leaves.
#[must_use]
pub fn start(mut driver: Driver, options: &Options) -> Ended {
    driver.wait_for(FRAME);
    let size = match terminal::size().context("the size of the terminal") {
        Ok(size) => size,
        Err(error) => return Ended::of(Err(error), driver),
    };
    let signs = match options.ascii {
        Some(true) => Signs::Fixed(glyphs::ASCII),
        Some(false) => Signs::Fixed(glyphs::UNICODE),
        None if is_old_console() => Signs::Fixed(glyphs::ASCII),
        None => Signs::Auto,
    };
    // crossterm drops bold and reverse with the colours under NO_COLOR (crossterm 1069), and the
    // selection with them; which colours to use is the theme's business.
    crossterm::style::force_color_output(true);
    let theme = theme(&driver.active.content.files, options);
    let mut app = App::new(driver, theme, signs, size);
    app.set_clock(clock::now(), app.driver.elapsed());
    app.checks = options.checks.is_some();
    if options.choose_language {
        app.ask_language();
    }
    let signal = on_terminal(&mut app, options, signs);
    let next = app.next.take();
    // What is done next takes the screen.
    let report = if next.is_some() { None } else { report(&app) };
    let ended = Ended::of::<anyhow::Error>(Ok(()), app.driver);
    match signal {
        Ok(Some(signal)) => {
            if let Some(unkept) = &ended.unkept {
                // Where the terminal is gone nobody sees it.
                let _ = writeln!(io::stderr().lock(), "posdoc: {unkept}");
            }
            die_of(signal);
            ended
        }
        Ok(None) => Ended {
            result: farewell(report).map_err(Into::into),
            next,
            ..ended
        },
        Err(error) => Ended {
            result: Err(error.into()),
            ..ended
        },
    }
}

/// Takes the terminal and runs the loop on it. Returns the signal that ended it, if one did.
fn on_terminal(app: &mut App, options: &Options, signs: Signs) -> anyhow::Result<Option<i32>> {
    // Before the terminal is taken: a signal in between would leave it raw.
    let (send, events) = mpsc::channel();
    input::listen_to_signals(send.clone()).context("the signals")?;
    let mut screen = Screen::take().context("the terminal")?;
    let measure = cfg!(unix) && signs == Signs::Auto;
    let runtime = Runtime::new(&mut screen, options);
    runtime
        .run(app, measure, send, &events)
        .context("the terminal")
}

fn theme(files: &Files, options: &Options) -> Theme {
    let no_colour = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let usual = if no_colour { "mono" } else { "default" };
    let name = options.theme.as_deref().unwrap_or(usual);
    // The command line has refused unknown names; a broken file in a pack costs only the colours, and
    // `check` reports what is wrong with it.
    Theme::named(files, name)
        .or_else(|_: BadTheme| Theme::named(files, usual))
        .unwrap_or_default()
}

/// The console of Chinese Windows 10 draws many signs two cells wide and cannot be measured this way;
/// Windows Terminal does not.
fn is_old_console() -> bool {
    cfg!(windows) && std::env::var_os("WT_SESSION").is_none()
}

/// Ends the process as the signal would have, now that the terminal is given back.
#[cfg(unix)]
fn die_of(signal: i32) {
    // It returns for signals that it does not know.
    let _ = signal_hook::low_level::emulate_default_handler(signal);
    std::process::exit(128 + signal);
}

#[cfg(not(unix))]
fn die_of(code: i32) {
    std::process::exit(code);
}

/// What was last on the screen, to stay readable after leaving; nothing where nothing was answered.
fn report(app: &App) -> Option<String> {
    (!app.is_first()).then(|| app.report())
}

fn farewell(report: Option<String>) -> anyhow::Result<()> {
    let text = report.unwrap_or_default();
    match Clean::text(io::stdout().lock()).write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}
