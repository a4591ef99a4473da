//! Bytes from the terminal, taken apart into keys, pastes and the terminal's own answers. A sequence may
//! arrive in pieces: a slow line tears it apart anywhere.

use std::time::Duration;

use super::message::{Key, Message, plain};
use crate::layout::Ambiguous;

/// How long an Esc waits for what may follow it. A slow line tears a sequence apart for up to 200 ms; a
/// person who pressed the key waits this long for the answer.
const ESCAPE: Duration = Duration::from_millis(250);

/// How long the rest of a sequence may take that is known to be one.
const TAIL: Duration = Duration::from_millis(500);

/// How long a paste may pause before it counts as over. Its closing mark may have been lost.
const PASTE: Duration = Duration::from_secs(1);

/// How long a Ctrl+C must be the last byte of a paste to count as the key and not as pasted.
const INTERRUPT: Duration = Duration::from_millis(100);

/// The most of one paste that is kept, in bytes. Every field takes far less.
const MOST_PASTED: usize = 256 * 1024;

const ESC: u8 = 0x1b;
const CTRL_C: u8 = 3;

/// What closes a bracketed paste.
const PASTED: &[u8] = b"\x1b[201~";

/// The longest sequence that is waited for; what is longer is none.
const LONGEST: usize = 64;

/// Takes the bytes apart.
#[derive(Debug, Default)]
pub struct Reader {
    pending: Vec<u8>,
    /// The text of a paste that is not closed yet.
    paste: Option<Vec<u8>>,
    measuring: bool,
}

impl Reader {
    /// With `measuring`, the answer to [`ask_width`](super::terminal::Screen::ask_width) is expected.
    pub fn new(measuring: bool) -> Self {
        Self {
            measuring,
            ..Self::default()
        }
    }

    /// How long the next bytes are waited for before [`Reader::rest`] is asked; `None`: for ever.
    pub fn patience(&self) -> Option<Duration> {
        match (&self.paste, self.pending.as_slice()) {
            (Some(text), _) if text.last() == Some(&CTRL_C) => Some(INTERRUPT),
            (Some(_), _) => Some(PASTE),
            (None, []) => None,
            (None, [ESC]) => Some(ESCAPE),
            (None, _) => Some(TAIL),
        }
    }

    /// Takes bytes in; a sequence that is not complete waits for the next ones.
    pub fn take(&mut self, bytes: &[u8]) -> Vec<Message> {
        // An Esc that came alone and is not followed by a sequence was the key; one that came with another
        // key is how terminals report Alt.
        let mut alone = self.pending == [ESC];
        self.pending.extend_from_slice(bytes);
        let mut messages = Vec::new();
        while !self.pending.is_empty() {
            if self.paste.is_some() {
                match self.pasted() {
                    Some(text) => messages.push(Message::Paste(text)),
                    None => break,
                }
                continue;
            }
            let Some((length, message)) = self.first(alone) else {
                break;
            };
            alone = false;
            self.pending.drain(..length);
            messages.extend(message);
        }
        messages
    }

    /// What is left when time is up: a lone Esc is the key, a paste is over.
    pub fn rest(&mut self) -> Vec<Message> {
        let pending = std::mem::take(&mut self.pending);
        let Some(mut text) = self.paste.take() else {
            return match pending.as_slice() {
                [ESC] => vec![Message::Key(Key::Esc)],
                _ => Vec::new(),
            };
        };
        let interrupt = text.last() == Some(&CTRL_C);
        if interrupt {
            text.pop();
        }
        let paste = (!text.is_empty()).then(|| Message::Paste(text_of(&text)));
        let interrupt = interrupt.then_some(Message::Key(Key::Ctrl('c')));
        paste.into_iter().chain(interrupt).collect()
    }

    /// Moves what is pending into the open paste; its text once it is closed.
    fn pasted(&mut self) -> Option<String> {
        let text = self.paste.as_mut()?;
        let from = text.len().saturating_sub(PASTED.len() - 1);
        text.append(&mut self.pending);
        let mark = text[from..].windows(PASTED.len());
        let Some(at) = mark.into_iter().position(|mark| mark == PASTED) else {
            // The end is kept: half of the closing mark may be in it.
            let tail = text.len().saturating_sub(PASTED.len());
            if tail > MOST_PASTED {
                text.drain(MOST_PASTED..tail);
            }
            return None;
        };
        self.pending = text.split_off(from + at + PASTED.len());
        let mut text = self.paste.take()?;
        text.truncate(from + at);
        Some(text_of(&text))
    }

    /// The length of the first whole key or answer, and what it means.
    fn first(&mut self, alone: bool) -> Option<(usize, Option<Message>)> {
        let key = |length, key| Some((length, Some(Message::Key(key))));
        match *self.pending.first()? {
            ESC => match *self.pending.get(1)? {
                b'[' => self.control_sequence(),
                b'O' => {
                    let last = *self.pending.get(2)?;
                    Some((3, letter(last).map(Message::Key)))
                }
                ESC => key(1, Key::Esc),
                _ if alone => key(1, Key::Esc),
                // Nothing is bound to Alt and a letter.
                b' '..=b'~' => Some((2, None)),
                _ => Some((1, None)),
            },
            b'\r' | b'\n' => key(1, Key::Enter),
            b'\t' => key(1, Key::Tab),
            0x7f | 0x08 => key(1, Key::Backspace),
            byte @ 1..=26 => key(1, Key::Ctrl(char::from(b'a' + byte - 1))),
            byte if byte < 0x20 => Some((1, None)),
            _ => {
                let text = &self.pending[..self.pending.len().min(4)];
                let (valid, bad) = match std::str::from_utf8(text) {
                    Ok(text) => (text, None),
                    Err(error) => {
                        let valid = std::str::from_utf8(&text[..error.valid_up_to()]);
                        (valid.unwrap_or_default(), error.error_len())
                    }
                };
                match valid.chars().next() {
                    Some(c) => key(c.len_utf8(), Key::Char(plain(c))),
                    // Half a character waits for the other half.
                    None => Some((bad?, None)),
                }
            }
        }
    }

    fn control_sequence(&mut self) -> Option<(usize, Option<Message>)> {
        let body = &self.pending[2..];
        // The function keys of the Linux console: a second bracket and a letter.
        if body.first() == Some(&b'[') {
            let key = match body.get(1)? {
                letter @ b'A'..=b'E' => Some(Key::F(letter - b'A' + 1)),
                _ => None,
            };
            return Some((4, key.map(Message::Key)));
        }
        let Some(end) = body.iter().position(|b| !(0x20..=0x3f).contains(b)) else {
            return (body.len() > LONGEST).then_some((self.pending.len(), None));
        };
        let last = body[end];
        // Broken off by something else.
        if !(0x40..=0x7e).contains(&last) {
            return Some((2 + end, None));
        }
        let text = std::str::from_utf8(&body[..end]).unwrap_or_default();
        let (number, modifier) = text.split_once(';').unwrap_or((text, ""));
        let message = match last {
            // The character was written into the first column, so the cursor says how wide it is. F3 with Shift
            // looks the same.
            b'R' if self.measuring && !modifier.is_empty() => match modifier.parse() {
                Ok(0..=2_u16) => Some(Message::Measured(Ambiguous::Narrow)),
                Ok(_) => Some(Message::Measured(Ambiguous::Wide)),
                Err(_) => None,
            },
            b'c' => {
                self.measuring = false;
                None
            }
            b'~' if number == "200" => {
                self.paste = Some(Vec::new());
                None
            }
            b'~' => numbered(number).map(Message::Key),
            _ => letter(last).map(Message::Key),
        };
        Some((end + 3, message))
    }
}

fn text_of(bytes: &[u8]) -> String {
    let most = &bytes[..bytes.len().min(MOST_PASTED)];
    String::from_utf8_lossy(most).into_owned()
}

fn numbered(number: &str) -> Option<Key> {
    Some(match number {
        "1" | "7" => Key::Home,
        "3" => Key::Delete,
        "4" | "8" => Key::End,
        "5" => Key::PageUp,
        "6" => Key::PageDown,
        "11" => Key::F(1),
        "12" => Key::F(2),
        "13" => Key::F(3),
        "14" => Key::F(4),
        "15" => Key::F(5),
        "17" => Key::F(6),
        "18" => Key::F(7),
        "19" => Key::F(8),
        "20" => Key::F(9),
        "21" => Key::F(10),
        _ => return None,
    })
}

const fn letter(last: u8) -> Option<Key> {
    Some(match last {
        b'A' => Key::Up,
        b'B' => Key::Down,
        b'C' => Key::Right,
        b'D' => Key::Left,
        b'H' => Key::Home,
        b'F' => Key::End,
        b'M' => Key::Enter,
        b'P' => Key::F(1),
        b'Q' => Key::F(2),
        b'R' => Key::F(3),
        b'S' => Key::F(4),
        b'Z' => Key::BackTab,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<Message> {
        Reader::new(true).take(bytes)
    }

    fn keys(keys: &[Key]) -> Vec<Message> {
        keys.iter().copied().map(Message::Key).collect()
    }

    #[test]
    fn the_column_shows_how_wide_the_character_was() {
        assert_eq!(read(b"\x1b[1;2R"), [Message::Measured(Ambiguous::Narrow)]);
        assert_eq!(read(b"\x1b[1;3R"), [Message::Measured(Ambiguous::Wide)]);
    }

    #[test]
    fn keys_pressed_meanwhile_are_not_lost() {
        let mut reader = Reader::new(true);
        let messages = reader.take("2\x1b[B\x1b[1;2R读\x1bOP\r\x1b[?6c".as_bytes());
        assert_eq!(
            messages,
            [
                Message::Key(Key::Char('2')),
                Message::Key(Key::Down),
                Message::Measured(Ambiguous::Narrow),
                Message::Key(Key::Char('读')),
                Message::Key(Key::F(1)),
                Message::Key(Key::Enter),
            ]
        );
        // Once the terminal has answered, the same bytes are a key with Shift.
        assert_eq!(reader.take(b"\x1b[1;2R"), keys(&[Key::F(3)]));
    }

    #[test]
    fn every_sequence_is_the_same_in_one_piece_and_torn_anywhere() {
        let all = "\x1b[A\x1bOQ\x1b[21~\x1b[1;5C\x1b[[C\x1b[200~读 卡\r\x1b[201~\x1b[Z店1\x03";
        let whole = read(all.as_bytes());
        assert_eq!(whole.len(), 10, "{whole:?}");
        for at in 1..all.len() {
            let mut reader = Reader::new(true);
            let mut torn = reader.take(&all.as_bytes()[..at]);
            torn.extend(reader.take(&all.as_bytes()[at..]));
            assert_eq!(torn, whole, "torn after {at} bytes");
        }
    }

    #[test]
    fn a_lone_escape_is_the_key_once_time_is_up() {
        let mut reader = Reader::default();
        assert!(reader.take(b"\x1b").is_empty());
        assert!(reader.patience() > Some(Duration::from_millis(200)));
        assert_eq!(reader.rest(), keys(&[Key::Esc]));
        assert_eq!(reader.patience(), None);
    }

    #[test]
    fn an_escape_and_a_key_are_two_keys_and_alt_is_none() {
        let mut reader = Reader::default();
        assert!(reader.take(b"\x1b").is_empty());
        assert_eq!(reader.take(b"1"), keys(&[Key::Esc, Key::Char('1')]));
        assert_eq!(reader.take(b"\x1b1"), []);
        assert_eq!(reader.take(b"\x1b\r"), keys(&[Key::Enter]));
        assert_eq!(reader.take(b"\x1b\x1b[A"), keys(&[Key::Esc, Key::Up]));
    }

    #[test]
    fn a_paste_that_is_never_closed_ends_and_does_not_swallow_control_c() {
        let mut reader = Reader::default();
        assert!(reader.take(b"\x1b[200~12").is_empty());
        assert_eq!(reader.patience(), Some(PASTE));
        assert_eq!(reader.rest(), [Message::Paste("12".to_owned())]);
        assert_eq!(reader.take(b"3\x1b[201~"), keys(&[Key::Char('3')]));

        assert!(reader.take(b"\x1b[200~12").is_empty());
        assert!(reader.take(b"\x03").is_empty());
        assert_eq!(reader.patience(), Some(INTERRUPT));
        let both = [
            Message::Paste("12".to_owned()),
            Message::Key(Key::Ctrl('c')),
        ];
        assert_eq!(reader.rest(), both);

        // In the middle of a paste it is a character that was copied.
        let pasted = reader.take(b"\x1b[200~a\x03b\x1b[201~");
        assert_eq!(pasted, [Message::Paste("a\u{3}b".to_owned())]);
    }

    #[test]
    fn a_paste_without_end_is_not_kept_whole() {
        let mut reader = Reader::default();
        reader.take(b"\x1b[200~");
        for _ in 0..100 {
            assert!(reader.take(&[b'x'; 16 * 1024]).is_empty());
        }
        let messages = reader.take(b"\x1b[201~1");
        let [Message::Paste(text), last] = messages.as_slice() else {
            panic!("a paste and a key");
        };
        assert_eq!(text.len(), MOST_PASTED);
        assert_eq!(last, &Message::Key(Key::Char('1')));
    }

    #[test]
    fn bytes_that_are_no_text_cost_no_key() {
        assert_eq!(
            read(b"\xff1\x1b[\x801\xe81"),
            keys(&['1', '1', '1'].map(Key::Char))
        );
        assert_eq!(read(b"\x1b[9999\x1b[A"), keys(&[Key::Up]));
        let mut reader = Reader::default();
        reader.take(b"\x1b[");
        reader.take(&[b'1'; 100]);
        assert_eq!(reader.take(b"2"), keys(&[Key::Char('2')]));
    }
}
