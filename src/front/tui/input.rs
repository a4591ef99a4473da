//! From the terminal's events to our messages.

use std::{sync::mpsc::Sender, thread};

use crossterm::event::{self, Event as TermEvent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::{
    message::{Key, Message},
    probe,
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
        if measure {
            probe::listen(&events);
        }
        loop {
            let event = match event::read() {
                Ok(event) => translate(event).map(Event::Message),
                Err(_) => Some(Event::Gone),
            };
            let gone = matches!(event, Some(Event::Gone));
            if let Some(event) = event
                && events.send(event).is_err()
            {
                return;
            }
            if gone {
                return;
            }
        }
    });
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
fn plain(c: char) -> char {
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
