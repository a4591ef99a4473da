//! How wide does this terminal draw an ambiguous character? One is written, and the terminal is asked
//! where its cursor is. Until the answer is there, or time is up, the keyboard is read here; what is
//! not the answer is passed on as keys.

use std::sync::mpsc::Sender;

use super::input::Event;

pub use reply::Reader;
#[cfg(unix)]
pub use unix::{is_hung_up, listen};

/// Not measured here.
#[cfg(not(unix))]
pub fn listen(_: &Sender<Event>) {}

/// The console tells by an error.
#[cfg(not(unix))]
pub const fn is_hung_up() -> bool {
    false
}

#[cfg(unix)]
mod unix {
    use std::time::{Duration, Instant};

    use rustix::{
        event::{PollFd, PollFlags, Timespec, poll},
        fd::BorrowedFd,
        stdio::stdin,
    };

    use super::{super::input::TORN, Event, Sender, reply::Reader};

    /// How long the terminal may take: here, and over a network.
    const PATIENCE: Duration = Duration::from_millis(150);
    const PATIENCE_FAR: Duration = Duration::from_millis(500);
    const TAIL: Duration = Duration::from_millis(500);

    /// Reads the answer from the keyboard.
    pub fn listen(events: &Sender<Event>) {
        let far = std::env::var_os("SSH_TTY").is_some();
        let until = Instant::now() + if far { PATIENCE_FAR } else { PATIENCE };
        let mut reader = Reader::default();
        loop {
            // A sequence that has begun is waited for: its tail would be taken for keys.
            let rest = match (reader.torn(), reader.pends()) {
                (true, _) => TAIL,
                (false, true) => TORN,
                (false, false) => Duration::ZERO,
            };
            let left = if reader.finished() {
                rest
            } else {
                rest.max(until.saturating_duration_since(Instant::now()))
            };
            if left.is_zero() || !readable(stdin(), left) {
                break;
            }
            let mut bytes = [0; 256];
            match rustix::io::read(stdin(), &mut bytes) {
                Ok(0) | Err(_) => break,
                Ok(count) => {
                    for message in reader.take(&bytes[..count]) {
                        if events.send(Event::Message(message)).is_err() {
                            return;
                        }
                    }
                }
            }
        }
        for message in reader.rest() {
            // The receiver is only gone when the program ends.
            let _ = events.send(Event::Message(message));
        }
    }

    /// Whether the terminal is gone.
    pub fn is_hung_up() -> bool {
        let fd = stdin();
        let mut fds = [PollFd::new(&fd, PollFlags::IN)];
        let now = Timespec::try_from(Duration::ZERO).ok();
        let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
        matches!(poll(&mut fds, now.as_ref()), Ok(ready) if ready > 0)
            && fds[0].revents().intersects(gone)
    }

    fn readable(fd: BorrowedFd<'_>, wait: Duration) -> bool {
        let mut fds = [PollFd::new(&fd, PollFlags::IN)];
        let wait = Timespec::try_from(wait).ok();
        matches!(poll(&mut fds, wait.as_ref()), Ok(ready) if ready > 0)
    }
}

mod reply {
    use super::super::{
        input::plain,
        message::{Key, Message},
    };
    use crate::layout::Ambiguous;

    /// Takes bytes apart into the terminal's answers and keys.
    #[derive(Default)]
    pub struct Reader {
        pending: Vec<u8>,
        finished: bool,
    }

    impl Reader {
        /// Whether the last of the two answers has come.
        pub const fn finished(&self) -> bool {
            self.finished
        }

        /// Whether anything has come that is not whole yet; a lone Esc may be.
        pub fn pends(&self) -> bool {
            !self.pending.is_empty()
        }

        /// Whether a sequence has begun and is not complete.
        pub fn torn(&self) -> bool {
            !self.pending.is_empty() && self.pending != [0x1b]
        }

        /// Takes bytes in; a sequence that is not complete waits for the next ones.
        pub fn take(&mut self, bytes: &[u8]) -> Vec<Message> {
            self.pending.extend_from_slice(bytes);
            let mut messages = Vec::new();
            while let Some((length, message)) = self.first() {
                self.pending.drain(..length);
                messages.extend(message);
            }
            messages
        }

        /// What is left when time is up: a lone Esc is the key.
        pub fn rest(&mut self) -> Vec<Message> {
            let esc = self.pending == [0x1b];
            self.pending.clear();
            if esc {
                vec![Message::Key(Key::Esc)]
            } else {
                Vec::new()
            }
        }

        /// The length of the first whole key or answer, and what it means.
        fn first(&mut self) -> Option<(usize, Option<Message>)> {
            let pending = &self.pending;
            match *pending.first()? {
                0x1b => match *pending.get(1)? {
                    b'[' => {
                        let body = &pending[2..];
                        let end = body.iter().position(|b| (0x40..=0x7e).contains(b))?;
                        let message = sequence(&body[..end], body[end], &mut self.finished);
                        Some((end + 3, message))
                    }
                    b'O' => {
                        let last = *pending.get(2)?;
                        Some((3, letter(last).map(Message::Key)))
                    }
                    _ => Some((1, Some(Message::Key(Key::Esc)))),
                },
                b'\r' | b'\n' => Some((1, Some(Message::Key(Key::Enter)))),
                b'\t' => Some((1, Some(Message::Key(Key::Tab)))),
                0x7f | 0x08 => Some((1, Some(Message::Key(Key::Backspace)))),
                byte @ 1..=26 => {
                    let letter = char::from(b'a' + byte - 1);
                    Some((1, Some(Message::Key(Key::Ctrl(letter)))))
                }
                byte if byte < 0x20 => Some((1, None)),
                byte => {
                    let length = match byte {
                        0xf0.. => 4,
                        0xe0.. => 3,
                        0xc0.. => 2,
                        _ => 1,
                    };
                    let text = std::str::from_utf8(pending.get(..length)?).ok();
                    let c = text.and_then(|text| text.chars().next());
                    Some((length, c.map(|c| Message::Key(Key::Char(plain(c))))))
                }
            }
        }
    }

    fn sequence(body: &[u8], last: u8, finished: &mut bool) -> Option<Message> {
        let text = std::str::from_utf8(body).unwrap_or_default();
        match last {
            b'R' => {
                let column: u16 = text.split_once(';')?.1.parse().ok()?;
                // The character was written into the first column.
                Some(Message::Measured(if column > 2 {
                    Ambiguous::Wide
                } else {
                    Ambiguous::Narrow
                }))
            }
            b'c' => {
                *finished = true;
                None
            }
            b'~' => {
                let key = match text {
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
                };
                Some(Message::Key(key))
            }
            _ => letter(last).map(Message::Key),
        }
    }

    const fn letter(last: u8) -> Option<Key> {
        Some(match last {
            b'A' => Key::Up,
            b'B' => Key::Down,
            b'C' => Key::Right,
            b'D' => Key::Left,
            b'H' => Key::Home,
            b'F' => Key::End,
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
            Reader::default().take(bytes)
        }

        #[test]
        fn the_column_tells_how_wide_the_character_was() {
            assert_eq!(read(b"\x1b[1;2R"), [Message::Measured(Ambiguous::Narrow)]);
            assert_eq!(read(b"\x1b[1;3R"), [Message::Measured(Ambiguous::Wide)]);
        }

        #[test]
        fn keys_pressed_meanwhile_are_not_lost() {
            let mut reader = Reader::default();
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
            assert!(reader.finished());
        }

        #[test]
        fn an_answer_in_two_parts_is_one_answer() {
            let mut reader = Reader::default();
            assert!(reader.take(b"\x1b[1").is_empty());
            assert_eq!(reader.take(b";3R"), [Message::Measured(Ambiguous::Wide)]);
        }

        #[test]
        fn a_lone_escape_is_the_key_once_time_is_up() {
            let mut reader = Reader::default();
            assert!(reader.take(b"\x1b").is_empty());
            assert_eq!(reader.rest(), [Message::Key(Key::Esc)]);
        }
    }
}
