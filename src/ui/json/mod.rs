//! The session as JSON lines: one object a line in, one screen or error a line out.

pub mod drill;
mod lines;
mod request;

use std::io::{self, BufRead, Write};

use serde::Serialize;

use super::{
    Ended, Options,
    encoding::Encoding,
    line::{self, Line},
    out::Clean,
};
use crate::app::{ActiveCase, driver::Driver, messages::Reason};
use lines::{DeskItems, ErrorLine, FoundLine, Reply, ScreenLine, TicketLine};
use request::{Done, Request, carry_out, request};

/// Speaks JSON lines on the input and output of the process until the input ends.
#[must_use]
pub fn start(driver: Driver, _: &Options) -> Ended {
    let encoding = Encoding::of(&io::stdout());
    let out = Clean::json(io::stdout().lock()).encoded(encoding);
    run(driver, io::stdin().lock(), out)
}

/// Speaks JSON lines until the input ends.
#[must_use]
pub fn run(mut driver: Driver, input: impl BufRead, mut out: impl Write) -> Ended {
    driver.open();
    let result = lines(&mut driver, input, &mut out);
    Ended::of(result, driver)
}

/// The open screen as a line.
///
/// # Errors
/// What the system says of the output.
pub fn write_screen(active: &mut ActiveCase, out: &mut impl Write) -> io::Result<()> {
    put(out, &ScreenLine::of(active, None))
}

fn lines(driver: &mut Driver, mut input: impl BufRead, out: &mut impl Write) -> io::Result<()> {
    put(out, &screen(driver, false))?;
    loop {
        let asked = match line::read(&mut input)? {
            Line::End => return Ok(()),
            Line::Text(text) => request(&driver.active.words, &text),
            Line::TooLong => {
                let most = (line::MAX_LINE / 1024).into();
                let words = &driver.active.words;
                Err(Reason::new(words, "too-long", &[("most", most)]))
            }
            Line::NotUtf8 => Err(Reason::new(&driver.active.words, "not-utf8", &[])),
        };
        let hidden = asked.as_ref().is_ok_and(Request::has_secret);
        match asked.and_then(|request| carry_out(driver, request)) {
            // Looking something up changes nothing; the answer is a list, not a screen.
            Ok(Done::Found(looked_up)) => {
                put(out, &Reply::new(FoundLine::from(looked_up), hidden))?;
            }
            Ok(Done::Held(held)) => put(out, &HeldLine { held })?,
            Ok(Done::Line(line)) => put(out, &LineLine { line })?,
            Ok(Done::Ticket(ticket)) => put(out, &TicketLine { ticket: *ticket })?,
            Ok(Done::Screen { voided }) => {
                put(
                    out,
                    &screen(driver, hidden).map(|line| line.voiding(voided)),
                )?;
            }
            Ok(Done::TimePassed) => {
                put(out, &screen(driver, hidden).map(ScreenLine::after_time))?;
            }
            Err(reason) => put(out, &Reply::new(ErrorLine::from(reason), hidden))?,
        }
    }
}

/// The whole case, for a colleague who can paste.
#[derive(Serialize)]
struct LineLine {
    line: String,
}

/// The cases that wait.
#[derive(Serialize)]
struct HeldLine {
    held: Vec<request::Waiting>,
}

/// The open screen; what was done is on the disk before it goes out.
fn screen(driver: &mut Driver, hidden: bool) -> Reply<ScreenLine> {
    let report = driver.keep();
    driver.shown();
    // A turn may tell what was typed earlier.
    let hidden = report.hidden || hidden;
    let suggestion = driver.suggestion();
    let probed = driver.probed(&driver.active.words);
    let desk = DeskItems::of(driver);
    let line = ScreenLine::of(&mut driver.active, Some(report));
    let line = line.suggesting(suggestion).probing(probed);
    Reply::new(line.at_desk(desk), hidden)
}

fn put(out: &mut impl Write, line: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")?;
    out.flush()
}
