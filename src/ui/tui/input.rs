//! From the terminal's events to our messages.

use std::{sync::mpsc::Sender, thread, time::Duration};

use crossterm::event::{self, Event as TermEvent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::{
    message::{Key, Message},
    probe::{self, Reader},
};
use crate::layout::half_width;

/// Something from outside.
#[derive(Debug)]
pub enum Event {
    /// For the app.
    Message(Message),
    /// A signal to the process.
    Signal(i32),
    /// The terminal is gone.
    Gone,
}

/// Reads the terminal on a thread of its own, for `poll` may block past its time on a torn key
/// sequence. With `measure`, the answer to [`ask_width`](super::terminal::Screen::ask_width) is
/// waited for first; keys that come meanwhile are passed on.
pub fn listen(events: Sender<Event>, measure: bool) {
    thread::spawn(move || {
        // Without input nobody could leave, so the wizard ends with this thread however it ends.
        let events = Last(events);
        if measure {
            probe::listen(&events.0);
        }
        while let Some(messages) = next() {
            for message in messages {
                if events.0.send(Event::Message(message)).is_err() {
                    return;
                }
            }
        }
    });
}

/// How long the rest of a key sequence may take on the way.
pub(super) const TORN: Duration = Duration::from_millis(50);

/// How often it is looked whether the terminal is still there while no key is pressed. crossterm does
/// not tell when a terminal goes away without a signal.
const STILL_THERE: Duration = Duration::from_secs(1);

/// The next messages; `None` when the terminal is gone.
fn next() -> Option<Vec<Message>> {
    while !event::poll(STILL_THERE).ok()? {
        if probe::is_hung_up() {
            return None;
        }
    }
    let event = event::read().ok()?;
    let lone = TermEvent::Key(KeyCode::Esc.into());
    if event == lone {
        return whole(event);
    }
    Some(translate(event).into_iter().collect())
}

/// An Esc is a key, or the beginning of a sequence that was torn apart on a slow line: crossterm takes
/// what is there for whole (crossterm 993).
fn whole(esc: TermEvent) -> Option<Vec<Message>> {
    let mut reader = Reader::default();
    let mut messages = reader.take(b"\x1b");
    while event::poll(TORN).ok()? {
        let event = event::read().ok()?;
        if let TermEvent::Key(KeyEvent {
            code: KeyCode::Char(c),
            ..
        }) = event
        {
            let mut bytes = [0; 4];
            messages.extend(reader.take(c.encode_utf8(&mut bytes).as_bytes()));
            if !reader.torn() {
                return Some(messages);
            }
        } else {
            messages.extend(reader.rest());
            messages.extend(translate(event));
            return Some(messages);
        }
    }
    if reader.torn() {
        return Some(messages);
    }
    Some(translate(esc).into_iter().collect())
}

/// Says that the terminal is gone when it is dropped.
struct Last(Sender<Event>);

impl Drop for Last {
    fn drop(&mut self) {
        // The receiver is only gone when the program ends.
        let _ = self.0.send(Event::Gone);
    }
}

/// Passes signals on, so that the terminal is given back before the process ends or stops.
///
/// # Errors
/// The handlers cannot be set.
#[cfg(unix)]
pub fn listen_to_signals(events: Sender<Event>) -> std::io::Result<()> {
    use signal_hook::{
        consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP},
        iterator::Signals,
    };
    let mut signals = Signals::new([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])?;
    thread::spawn(move || {
        for signal in &mut signals {
            if events.send(Event::Signal(signal)).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// There are no such signals here.
#[cfg(not(unix))]
pub fn listen_to_signals(_: Sender<Event>) -> std::io::Result<()> {
    Ok(())
}

fn translate(event: TermEvent) -> Option<Message> {
    match event {
        TermEvent::Key(key) => self::key(key).map(Message::Key),
        TermEvent::Paste(text) => Some(Message::Paste(text)),
        TermEvent::Resize(columns, rows) => Some(Message::Resize(columns, rows)),
        TermEvent::Mouse(_) | TermEvent::FocusGained | TermEvent::FocusLost => None,
    }
}

fn key(event: KeyEvent) -> Option<Key> {
    // Windows tells of releases too; taken as presses, every answer would be given twice.
    if event.kind == KeyEventKind::Release {
        return None;
    }
    Some(match event.code {
        KeyCode::Char(c) if event.modifiers.contains(KeyModifiers::CONTROL) => {
            Key::Ctrl(c.to_ascii_lowercase())
        }
        KeyCode::Char(c) if event.modifiers.contains(KeyModifiers::ALT) && c.is_ascii() => {
            return None;
        }
        KeyCode::Char(c) => Key::Char(plain(c)),
        KeyCode::F(n) => Key::F(n),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Esc,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        KeyCode::Tab => Key::Tab,
        KeyCode::BackTab => Key::BackTab,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        _ => return None,
    })
}

/// Full-width digits and letters, which a Chinese input method types, count as plain ones; its
/// punctuation stays as it is.
pub(super) fn plain(c: char) -> char {
    match c {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '？' | '／' => {
            let mut bytes = [0; 4];
            half_width(c.encode_utf8(&mut bytes))
                .chars()
                .next()
                .unwrap_or(c)
        }
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(code: KeyCode) -> KeyEvent {
        KeyEvent::new(code, KeyModifiers::NONE)
    }

    #[test]
    fn a_full_width_digit_is_a_digit() {
        assert_eq!(key(press(KeyCode::Char('１'))), Some(Key::Char('1')));
        assert_eq!(key(press(KeyCode::Char('？'))), Some(Key::Char('?')));
        assert_eq!(key(press(KeyCode::Char('，'))), Some(Key::Char('，')));
        assert_eq!(key(press(KeyCode::Char('读'))), Some(Key::Char('读')));
    }

    #[test]
    fn a_release_is_not_a_second_press() {
        let mut event = press(KeyCode::Enter);
        event.kind = KeyEventKind::Release;
        assert_eq!(key(event), None);
    }

    #[test]
    fn control_letters_are_told_apart() {
        let event = KeyEvent::new(KeyCode::Char('C'), KeyModifiers::CONTROL);
        assert_eq!(key(event), Some(Key::Ctrl('c')));
    }
}
