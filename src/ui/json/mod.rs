//! The session as JSON lines: one object a line in, one screen or error a line out.

mod lines;
mod request;

use std::io::{self, BufRead, Write};

use serde::Serialize;

use super::line::{self, Line};
use crate::app::{
    ActiveCase, Aged,
    autosave::Autosave,
    finder::{Finder, Found, UNLISTED},
    messages::Reason,
    ticket::Ticket,
};
use lines::{ErrorLine, FoundLine, Reply, TicketLine, line_of};
use request::{Request, carry_out, request};

/// Speaks JSON lines until the input ends.
///
/// # Errors
/// What the system says of the input or the output.
pub fn run(
    mut active: ActiveCase,
    autosave: &mut Autosave,
    input: impl BufRead,
    mut out: impl Write,
) -> io::Result<()> {
    autosave.open();
    autosave.keep(&mut active);
    let ended = lines(&mut active, autosave, input, &mut out);
    autosave.finish(&mut active);
    ended
}

/// The open screen as a line.
///
/// # Errors
/// What the system says of the output.
pub fn write_screen(active: &mut ActiveCase, out: &mut impl Write) -> io::Result<()> {
    put(out, &line_of(active, None, Vec::new()))
}

fn lines(
    active: &mut ActiveCase,
    autosave: &mut Autosave,
    mut input: impl BufRead,
    mut out: &mut impl Write,
) -> io::Result<()> {
    put(&mut out, &line_of(active, Some(autosave), Vec::new()))?;
    let mut finder = None;
    let mut unlisted: Option<Found> = None;
    loop {
        let asked = match line::read(&mut input)? {
            Line::End => return Ok(()),
            Line::Text(text) => request(active, &text),
            Line::TooLong => {
                let most = (line::MAX_LINE / 1024).into();
                Err(Reason::new(&active.words, "too-long", &[("most", most)]))
            }
            Line::NotUtf8 => Err(Reason::new(&active.words, "not-utf8", &[])),
        };
        let hidden = asked.as_ref().is_ok_and(Request::has_secret);
        // Looking something up changes nothing; the answer is a list, not a screen.
        if let Ok(Request::Find(query)) = &asked {
            let pack = &active.content.pack;
            let finder = finder.get_or_insert_with(|| Finder::new(pack, &active.words));
            let found = finder.find(pack, &active.words, query, MOST_FOUND);
            unlisted = found.iter().find(|found| found.kind == UNLISTED).cloned();
            put(&mut out, &Reply::new(FoundLine { found }, hidden))?;
            continue;
        }
        if matches!(asked, Ok(Request::Ticket)) {
            let ticket = Ticket::of(active, &active.words);
            put(&mut out, &TicketLine { ticket })?;
            continue;
        }
        // Who goes where such a code leads goes there with it.
        let asked = asked.map(|request| match (request, &unlisted) {
            (Request::Jump(to), Some(found)) if found.to == to => {
                Request::Enter(to, found.said.clone())
            }
            (request, _) => request,
        });
        let is_turn = asked.as_ref().is_ok_and(Request::is_turn);
        if is_turn {
            let aged = active.pass_time(active.now());
            if aged == Aged::Screen && asked.as_ref().is_ok_and(Request::is_for_screen) {
                autosave.keep(active);
                let line = line_of(active, Some(autosave), Vec::new()).after_time();
                put(&mut out, &Reply::new(line, hidden))?;
                continue;
            }
        }
        match asked.and_then(|request| carry_out(active, autosave, request)) {
            // The turn is on the disk before its screen goes out.
            Ok(voided) => {
                if is_turn {
                    active.touched = active.now();
                }
                autosave.keep(active);
                // It may tell what was typed earlier.
                let hidden = active.take_hidden() || hidden;
                let line = line_of(active, Some(autosave), voided);
                put(&mut out, &Reply::new(line, hidden))?;
            }
            Err(reason) => put(&mut out, &Reply::new(ErrorLine::from(reason), hidden))?,
        }
    }
}

/// The most that is listed of what was found.
const MOST_FOUND: usize = 24;

fn put(out: &mut impl Write, line: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")?;
    out.flush()
}
