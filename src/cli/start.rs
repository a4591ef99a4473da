//! `posdoc` and `posdoc start`: a case, in the face that suits the terminal.

use std::{
    env,
    io::{self, IsTerminal as _},
};

use super::{Exit, Outcome, Trouble, args, args::Common, complain, setup::Setup};
use crate::{
    front::{HOME, Talk, json, plain, say::say, tui},
    session::Refusal,
    settings::Glyphs,
};

/// A face of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    Wizard,
    /// With the message that says why it is not the wizard, unless it was asked for.
    Plain(Option<&'static str>),
    Json,
}

pub fn run(common: &Common, setup: Setup, to: Option<&str>) -> Outcome {
    let Setup {
        content,
        words,
        settings,
        choose_language,
        remember_in,
    } = setup;
    let start = to.unwrap_or(HOME);
    let begun = Talk::begin(
        content.clone(),
        start,
        words.clone(),
        settings.role.value,
        settings.profile,
    );
    let talk = begun.map_err(|refusal| match refusal {
        Refusal::NoSuchPlace { to } => {
            Trouble::Said(Exit::Usage, args::no_such_place(&content, &words, &to))
        }
        // A beginning can be refused for nothing else.
        Refusal::NotHere { .. }
        | Refusal::NoSuchAnswer { .. }
        | Refusal::NoSuchField { .. }
        | Refusal::BadField { .. }
        | Refusal::WrongTurn
        | Refusal::NothingThere => Trouble::say(Exit::Bug, &words, "own-bug", &[]),
    })?;
    match face(common) {
        Face::Json => json::run(talk, io::stdin().lock(), io::stdout().lock())?,
        Face::Plain(why) => {
            if let Some(why) = why {
                complain(&[say(&words, why)]);
            }
            let typing = io::stdin().is_terminal();
            let options = plain::Options {
                choose_language: choose_language && typing,
                echo: !typing,
                remember_in,
            };
            plain::run(talk, options, io::stdin().lock(), io::stdout().lock())?;
        }
        Face::Wizard => {
            let ascii = match settings.glyphs.value {
                Glyphs::Auto => None,
                Glyphs::Unicode => Some(false),
                Glyphs::Ascii => Some(true),
            };
            let options = tui::Options {
                ascii,
                theme: settings.theme.value,
                choose_language,
                remember_in,
            };
            tui::run(talk, &options).map_err(|error| {
                let args = [("error", format!("{error:#}").into())];
                Trouble::say(Exit::Unusable, &words, "terminal-failed", &args)
            })?;
        }
    }
    Ok(Exit::Fine)
}

fn face(common: &Common) -> Face {
    if common.json {
        return Face::Json;
    }
    if common.plain {
        return Face::Plain(None);
    }
    if !io::stdin().is_terminal() {
        return Face::Plain(Some("plain-because-input"));
    }
    if !io::stdout().is_terminal() {
        return Face::Plain(Some("plain-because-output"));
    }
    let term = env::var_os("TERM").unwrap_or_default();
    if term == "dumb" || (cfg!(unix) && term.is_empty()) {
        return Face::Plain(Some("plain-because-term"));
    }
    // A serial line that does not know its size has no room to draw in.
    if matches!(crossterm::terminal::size(), Ok((0, _) | (_, 0)) | Err(_)) {
        return Face::Plain(Some("plain-because-size"));
    }
    Face::Wizard
}
