//! Where commands print to.

use std::io::{self, ErrorKind, IsTerminal as _, Write};

use serde::Serialize;

use crate::ui::{encoding::Encoding, out::Clean};

/// Says something on the error output. If that is closed too, there is nobody to tell.
pub fn complain(lines: &[String]) {
    let encoding = Encoding::of(&io::stderr());
    let mut err = Clean::text(io::stderr().lock()).encoded(encoding);
    for (line, at) in lines.iter().zip(0..) {
        let prefix = if at == 0 { "posdoc: " } else { "" };
        let _ = writeln!(err, "{prefix}{line}");
    }
}

/// Says on the error output how far something is, over what was said before; nothing where nobody looks.
pub fn progress(line: &str) {
    let stderr = io::stderr();
    if stderr.is_terminal() {
        let encoding = Encoding::of(&stderr);
        let mut err = stderr.lock();
        // A control sequence of ours, which the text must not have.
        let _ = write!(err, "\r\x1b[K");
        let _ = write!(Clean::text(&mut err).encoded(encoding), "{line}");
        let _ = err.flush();
    }
}

/// Prints text to the standard output. If nobody reads on, the rest is dropped and the outcome stands.
pub fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    print_to(Clean::text(standard_output()).encoded(encoding()), write)
}

/// Prints a value as a line of JSON, in the same way.
pub fn print_json(value: &impl Serialize) -> io::Result<()> {
    print_to(Clean::json(standard_output()).encoded(encoding()), |out| {
        serde_json::to_writer(&mut *out, value)?;
        writeln!(out)
    })
}

/// Prints what the front end of a case writes: JSON lines, or text.
pub fn print_case(
    json: bool,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    if json {
        print_to(Clean::json(standard_output()).encoded(encoding()), write)
    } else {
        print(write)
    }
}

/// Prints what is drawn with colours, of which what stands in files is made harmless already.
pub fn print_drawn(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    // Without a terminal there are no colours to let through.
    if io::stdout().is_terminal() {
        print_to(standard_output(), write)
    } else {
        print(write)
    }
}

fn encoding() -> Encoding {
    Encoding::of(&io::stdout())
}

fn standard_output() -> io::BufWriter<io::StdoutLock<'static>> {
    io::BufWriter::new(io::stdout().lock())
}

fn print_to(
    mut out: impl Write,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let written = write(&mut out).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}
