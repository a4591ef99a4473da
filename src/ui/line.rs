//! Reading a line that may be anything: endless, broken off, or no text at all.

use std::io::{self, BufRead, ErrorKind};

use super::{encoding::Encoding, test_fault};

/// The longest line that is taken, in bytes.
pub const MAX_LINE: usize = 64 * 1024;

/// What stood on a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
    /// Text, without its line end.
    Text(String),
    /// More than [`MAX_LINE`] bytes; they have been skipped.
    TooLong,
    /// Bytes that are not UTF-8, or not what `--encoding` says.
    NotUtf8,
    /// There are no more lines.
    End,
}

/// Reads the next line and never holds more than [`MAX_LINE`] bytes of it.
///
/// # Errors
/// What the system says.
pub fn read(input: &mut impl BufRead) -> io::Result<Line> {
    let mut line = Vec::new();
    let mut any = false;
    let mut too_long = false;
    loop {
        let chunk = match input.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let text = &chunk[..end.unwrap_or(chunk.len())];
        let used = text.len() + usize::from(end.is_some());
        any |= used > 0;
        if line.len() + text.len() > MAX_LINE {
            too_long = true;
            line.clear();
        }
        if !too_long {
            line.extend_from_slice(text);
        }
        let over = end.is_some() || chunk.is_empty();
        input.consume(used);
        if over {
            break;
        }
    }
    if too_long {
        return Ok(Line::TooLong);
    }
    if !any {
        return Ok(Line::End);
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Ok(match Encoding::of_input().decode(line) {
        Some(text) => {
            test_fault::check(&text);
            Line::Text(text)
        }
        None => Line::NotUtf8,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(bytes: &[u8]) -> Vec<Line> {
        // A tiny buffer, so that lines come in pieces.
        let mut input = io::BufReader::with_capacity(3, bytes);
        let mut lines = Vec::new();
        loop {
            match read(&mut input).expect("memory can be read") {
                Line::End => return lines,
                line => lines.push(line),
            }
        }
    }

    fn text(text: &str) -> Line {
        Line::Text(text.to_owned())
    }

    #[test]
    fn lines_come_whole_with_any_line_end_or_none() {
        assert_eq!(
            lines("一\r\n\nlast".as_bytes()),
            [text("一"), text(""), text("last")]
        );
    }

    #[test]
    fn a_line_that_is_too_long_costs_only_itself() {
        let mut bytes = vec![b'x'; MAX_LINE + 1];
        bytes.extend_from_slice(b"\nnext\n");
        assert_eq!(lines(&bytes), [Line::TooLong, text("next")]);
        let most = "x".repeat(MAX_LINE);
        assert_eq!(lines(most.as_bytes()), [text(&most)]);
    }

    #[test]
    fn bytes_that_are_no_text_cost_only_their_line() {
        assert_eq!(lines(b"\xff\xfe\nnext"), [Line::NotUtf8, text("next")]);
    }
}
