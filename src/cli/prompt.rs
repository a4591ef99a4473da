//! Questions of commands, as lines: asked on the output, answered on the input.

use std::io::{self, IsTerminal as _};

use super::output::print;
use crate::{
    app::messages::{echo, say},
    ui::line::{self, Line},
    words::Words,
};

/// Asks, and gives back what was typed, trimmed; `None` once there is no more input.
///
/// # Errors
/// What the system says.
pub fn ask(words: &Words, question: &str) -> io::Result<Option<String>> {
    loop {
        print(|out| {
            write!(out, "{question} ")?;
            out.flush()
        })?;
        // The lock is given back at once: a front end may read on.
        let typed = match line::read(&mut io::stdin().lock())? {
            Line::Text(text) => Some(text.trim().to_owned()),
            Line::TooLong | Line::NotUtf8 => None,
            Line::End => {
                print(|out| writeln!(out))?;
                return Ok(None);
            }
        };
        // Where the input is no terminal, what was typed has to be written out to be seen.
        if !io::stdin().is_terminal() {
            let shown = typed.as_deref().map(echo).unwrap_or_default();
            print(|out| writeln!(out, "{shown}"))?;
        }
        match typed {
            Some(typed) => return Ok(Some(typed)),
            None => tell(&say(words, "plain-unreadable"))?,
        }
    }
}

/// Says a line.
///
/// # Errors
/// What the system says.
pub fn tell(line: &str) -> io::Result<()> {
    print(|out| writeln!(out, "{line}"))
}
