//! The session as JSON lines: one object a line in, one screen or error a line out.

mod lines;
mod request;

use std::io::{self, BufRead, Write};

use serde::Serialize;

use super::{
    Talk,
    finder::{Finder, Found, UNLISTED},
    keeper::Keeper,
    line::{self, Line},
    say::Reason,
    ticket::Ticket,
};
use lines::{ErrorLine, FoundLine, Reply, TicketLine, line_of};
use request::{Request, carry_out, request};

/// Speaks JSON lines until the input ends.
///
/// # Errors
/// What the system says of the input or the output.
pub fn run(
    mut talk: Talk,
    mut keeper: Keeper,
    input: impl BufRead,
    mut out: impl Write,
) -> io::Result<()> {
    keeper.open();
    keeper.keep(&mut talk);
    let ended = lines(&mut talk, &mut keeper, input, &mut out);
    keeper.leave(&mut talk);
    ended
}

/// The open screen as a line.
///
/// # Errors
/// What the system says of the output.
pub fn write_screen(talk: &mut Talk, out: &mut impl Write) -> io::Result<()> {
    put(out, &line_of(talk, None, Vec::new()))
}

fn lines(
    talk: &mut Talk,
    keeper: &mut Keeper,
    mut input: impl BufRead,
    mut out: &mut impl Write,
) -> io::Result<()> {
    put(&mut out, &line_of(talk, Some(keeper), Vec::new()))?;
    let mut finder = None;
    let mut unlisted: Option<Found> = None;
    loop {
        let asked = match line::read(&mut input)? {
            Line::End => return Ok(()),
            Line::Text(text) => request(talk, &text),
            Line::TooLong => {
                let most = (line::MAX_LINE / 1024).into();
                Err(Reason::new(&talk.words, "too-long", &[("most", most)]))
            }
            Line::NotUtf8 => Err(Reason::new(&talk.words, "not-utf8", &[])),
        };
        let hidden = asked.as_ref().is_ok_and(Request::has_secret);
        // Looking something up changes nothing; the answer is a list, not a screen.
        if let Ok(Request::Find(query)) = &asked {
            let pack = &talk.content.pack;
            let finder = finder.get_or_insert_with(|| Finder::new(pack, &talk.words));
            let found = finder.find(pack, &talk.words, query, MOST_FOUND);
            unlisted = found.iter().find(|found| found.kind == UNLISTED).cloned();
            put(&mut out, &Reply::new(FoundLine { found }, hidden))?;
            continue;
        }
        if matches!(asked, Ok(Request::Ticket)) {
            let ticket = Ticket::of(talk, &talk.words);
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
        match asked.and_then(|request| carry_out(talk, keeper, request)) {
            // The turn is on the disk before its screen goes out.
            Ok(voided) => {
                keeper.keep(talk);
                let line = line_of(talk, Some(keeper), voided);
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
