//! The filter for all text that is printed: no control character of a store, a pack or a person reaches the terminal.

use std::io::{self, Write};

use super::encoding::Encoding;
use crate::layout::is_obeyed;

/// What is done with a character that a terminal would obey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Policy {
    /// It is left out, and a control sequence as a whole.
    Drop,
    /// It is written as `\u001b`: JSON loses nothing, and outside of its strings there is no such character.
    Escape,
}

/// Where in a control sequence the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum At {
    Text,
    Escape,
    Parameters,
}

/// A writer that lets text through, line ends and tabs among it, and nothing that a terminal obeys.
#[derive(Debug)]
pub struct Clean<W> {
    to: W,
    policy: Policy,
    encoding: Encoding,
    at: At,
    /// The beginning of a character whose rest comes with the next write.
    half: Vec<u8>,
}

impl<W: Write> Clean<W> {
    /// For text that people read.
    pub const fn text(to: W) -> Self {
        Self::new(to, Policy::Drop)
    }

    /// For JSON.
    pub const fn json(to: W) -> Self {
        Self::new(to, Policy::Escape)
    }

    const fn new(to: W, policy: Policy) -> Self {
        Self {
            to,
            policy,
            encoding: Encoding::Utf8,
            at: At::Text,
            half: Vec::new(),
        }
    }

    /// Writes in this encoding.
    #[must_use]
    pub fn encoded(self, encoding: Encoding) -> Self {
        Self { encoding, ..self }
    }

    fn emit(&mut self, text: &str) -> io::Result<()> {
        let escape = self.policy == Policy::Escape;
        let bytes = self
            .encoding
            .encode(text, |c| if escape { escaped(c) } else { "?".to_owned() });
        self.to.write_all(&bytes)
    }

    fn put(&mut self, text: &str) -> io::Result<()> {
        if self.at == At::Text && !text.chars().any(is_obeyed) {
            return self.emit(text);
        }
        let mut kept = String::with_capacity(text.len());
        for c in text.chars() {
            match (self.at, c) {
                (At::Escape, '[') => self.at = At::Parameters,
                // Parameters and what stands between; then one character ends the sequence.
                (At::Parameters, ' '..='?') => {}
                (At::Parameters, '@'..='~') => self.at = At::Text,
                (_, c) if is_obeyed(c) => {
                    self.at = match (self.policy, c) {
                        (Policy::Drop, '\u{1b}') => At::Escape,
                        (Policy::Drop, '\u{9b}') => At::Parameters,
                        _ => At::Text,
                    };
                    if self.policy == Policy::Escape {
                        kept.push_str(&escaped(c));
                    }
                }
                (_, c) => {
                    self.at = At::Text;
                    kept.push(c);
                }
            }
        }
        self.emit(&kept)
    }
}

/// A character as strings of JSON may have it.
fn escaped(c: char) -> String {
    let mut text = String::new();
    for unit in c.encode_utf16(&mut [0; 2]) {
        text.push_str(&format!("\\u{unit:04x}"));
    }
    text
}

impl<W: Write> Write for Clean<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = bytes.len();
        let joined;
        let bytes = if self.half.is_empty() {
            bytes
        } else {
            self.half.extend_from_slice(bytes);
            joined = std::mem::take(&mut self.half);
            &joined
        };
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            self.put(chunk.valid())?;
            let bad = chunk.invalid();
            let cut = chunks.peek().is_none()
                && std::str::from_utf8(bad).is_err_and(|error| error.error_len().is_none());
            if cut {
                self.half = bad.to_vec();
            } else if !bad.is_empty() {
                self.put("\u{fffd}")?;
            }
        }
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ODD: &str = "一\u{1b}[2J\u{1b}]0;t\u{7}\u{9b}31m二\r\u{7f}\u{202e}\t三\u{1b}\n";

    fn written(mut to: Clean<Vec<u8>>, pieces: &[&[u8]]) -> String {
        for piece in pieces {
            to.write_all(piece).expect("memory");
        }
        String::from_utf8(to.to).expect("text")
    }

    #[test]
    fn nothing_that_a_terminal_obeys_gets_through_in_whatever_pieces_it_comes() {
        for at in 0..ODD.len() {
            let (first, rest) = ODD.as_bytes().split_at(at);
            let text = written(Clean::text(Vec::new()), &[first, rest]);
            assert_eq!(text, "一]0;t二\t三\n", "cut at {at}");
        }
    }

    #[test]
    fn json_keeps_every_character() {
        let rendered = serde_json::json!({ "note": ODD });
        let text = written(Clean::json(Vec::new()), &[rendered.to_string().as_bytes()]);
        assert!(!text.chars().any(is_obeyed), "{text:?}");
        let read: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(read, rendered);
    }

    #[test]
    fn what_an_encoding_has_not_is_marked_in_text_and_escaped_in_json() {
        let text = "\"卡😀\"".as_bytes();
        let mut to = Clean::text(Vec::new()).encoded(Encoding::Gbk);
        to.write_all(text).expect("memory");
        assert_eq!(to.to, b"\"\xbf\xa8?\"");
        let mut to = Clean::json(Vec::new()).encoded(Encoding::Gbk);
        to.write_all(text).expect("memory");
        assert_eq!(to.to, b"\"\xbf\xa8\\ud83d\\ude00\"");
    }

    #[test]
    fn bytes_that_are_no_text_are_marked() {
        let text = written(Clean::text(Vec::new()), &[b"a\xffb\xe4\xb8", b"c"]);
        assert_eq!(text, "a\u{fffd}b\u{fffd}c");
    }
}
