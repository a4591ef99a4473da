//! What reaches the wizard from outside: keys, signals, the end of the terminal.

use std::{
    sync::{
        atomic::{AtomicUsize, Ordering},
        mpsc::Sender,
    },
    thread,
};

#[cfg(any(not(unix), test))]
use crossterm::event::{Event as TermEvent, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

#[cfg(any(not(unix), test))]
use super::message::{Key, plain};
#[cfg(unix)]
use super::reader::Reader;
use super::{message::Message, terminal};

/// Counts who listened to the terminal: only the last one still does.
static TURN: AtomicUsize = AtomicUsize::new(0);

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

/// Reads the terminal on a thread of its own. With `measure`, the answer to
/// [`ask_width`](super::terminal::Screen::ask_width) is taken from between the keys.
#[must_use]
pub fn listen(events: Sender<Event>, measure: bool) -> Listening {
    let turn = TURN.fetch_add(1, Ordering::Relaxed) + 1;
    thread::spawn(move || {
        // Without input nobody could leave, so the wizard ends with this thread however it ends.
        let events = Last(events);
        read(&events.0, measure, turn);
    });
    Listening
}

/// The terminal is listened to until this is dropped: what is typed from then on is left to whoever reads next, a drill,
/// the wizard again, or questions in lines.
#[derive(Debug)]
pub struct Listening;

impl Drop for Listening {
    fn drop(&mut self) {
        TURN.fetch_add(1, Ordering::Relaxed);
    }
}

/// Reads keys until the terminal is gone or nobody listens.
#[cfg(unix)]
fn read(events: &Sender<Event>, measure: bool, turn: usize) {
    use rustix::{
        event::{PollFd, PollFlags, Timespec, poll},
        io::Errno,
        stdio::stdin,
    };
    let mut reader = Reader::new(measure);
    let mut bytes = [0; 1024];
    loop {
        let keyboard = stdin();
        let mut fds = [PollFd::new(&keyboard, PollFlags::IN)];
        let patience = reader.patience();
        let patience = patience.and_then(|patience| Timespec::try_from(patience).ok());
        let messages = match poll(&mut fds, patience.as_ref()) {
            Ok(0) => reader.rest(),
            // What is there now is for whoever listens now: a drill after another, or after the wizard.
            Ok(_) if TURN.load(Ordering::Relaxed) != turn => return,
            // Reading shows whether the terminal is gone.
            Ok(_) => match rustix::io::read(keyboard, &mut bytes) {
                Ok(0) => return,
                Ok(count) => reader.take(&bytes[..count]),
                Err(Errno::INTR | Errno::AGAIN) => continue,
                Err(_) => return,
            },
            Err(Errno::INTR) => continue,
            Err(_) => return,
        };
        for message in messages {
            if events.send(Event::Message(message)).is_err() {
                return;
            }
        }
    }
}

/// Reads keys until the console is gone or nobody listens. Nothing is measured here.
#[cfg(not(unix))]
fn read(events: &Sender<Event>, _: bool, turn: usize) {
    let mut held = Held::default();
    while let Ok(event) = crossterm::event::read() {
        if TURN.load(Ordering::Relaxed) != turn {
            return;
        }
        if held.repeats(&event, std::time::Instant::now()) {
            continue;
        }
        if let Some(message) = translate(event)
            && events.send(Event::Message(message)).is_err()
        {
            return;
        }
    }
}

/// Reports that the terminal is gone when it is dropped.
struct Last(Sender<Event>);

impl Drop for Last {
    fn drop(&mut self) {
        // The receiver is only gone when the program ends.
        let _ = self.0.send(Event::Gone);
    }
}

/// The signals that end a process and can be caught, so that the terminal is restored first. KILL and the faults of the
/// program itself (SEGV, BUS, ILL, FPE) are not among them.
#[cfg(unix)]
const ENDING: [i32; 14] = {
    use signal_hook::consts::{
        SIGABRT, SIGALRM, SIGHUP, SIGINT, SIGPROF, SIGQUIT, SIGSYS, SIGTERM, SIGTRAP, SIGUSR1,
        SIGUSR2, SIGVTALRM, SIGXCPU, SIGXFSZ,
    };
    [
        SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
        SIGXFSZ, SIGABRT, SIGSYS, SIGTRAP,
    ]
};

/// More of them on Linux, which have no names everywhere: STKFLT, IO, PWR, and the real-time signals that
/// no C library keeps for itself.
#[cfg(target_os = "linux")]
fn more_ending() -> impl Iterator<Item = i32> {
    [16, 29, 30].into_iter().chain(35..=64)
}

#[cfg(all(unix, not(target_os = "linux")))]
fn more_ending() -> impl Iterator<Item = i32> {
    std::iter::empty()
}

/// Passes signals on, so that the terminal is given back before the process ends or stops. PIPE is not
/// among them: it is ignored, and the write that it is about fails.
///
/// # Errors
/// The handlers cannot be set.
#[cfg(unix)]
pub fn listen_to_signals(events: Sender<Event>) -> std::io::Result<()> {
    use signal_hook::{
        consts::{SIGCONT, SIGTSTP, SIGWINCH},
        iterator::Signals,
    };
    let others = [SIGTSTP, SIGCONT, SIGWINCH];
    let mut signals = Signals::new(ENDING.into_iter().chain(others))?;
    for signal in more_ending() {
        // Some systems know fewer.
        let _ = signals.add_signal(signal);
    }
    thread::spawn(move || {
        for signal in &mut signals {
            let event = if signal == SIGWINCH {
                let Ok((columns, rows)) = terminal::size() else {
                    continue;
                };
                Event::Message(Message::Resize(columns, rows))
            } else {
                Event::Signal(signal)
            };
            if events.send(event).is_err() {
                return;
            }
        }
    });
    Ok(())
}

/// How the system itself ends a program on Ctrl+Break (`STATUS_CONTROL_C_EXIT`).
#[cfg(windows)]
const CONSOLE_ENDS: i32 = 0xc000_013a_u32.cast_signed();

/// Ctrl+Break gives the console back. Ctrl+C comes as a key. After a window that is closed, a log-off and a shut-down the
/// system ends the process at once, whatever it does; what was answered is on the disk by then.
///
/// # Errors
/// The handler cannot be set.
#[cfg(windows)]
pub fn listen_to_signals(events: Sender<Event>) -> std::io::Result<()> {
    ctrlc::set_handler(move || {
        // The receiver is only gone when the program ends.
        let _ = events.send(Event::Signal(CONSOLE_ENDS));
    })
    .map_err(std::io::Error::other)
}

/// There are no such signals here.
#[cfg(not(any(unix, windows)))]
pub fn listen_to_signals(_: Sender<Event>) -> std::io::Result<()> {
    Ok(())
}

#[cfg(any(not(unix), test))]
#[cfg_attr(
    unix,
    allow(dead_code, reason = "the console of Windows reports whole keys")
)]
fn translate(event: TermEvent) -> Option<Message> {
    match event {
        TermEvent::Key(key) => self::key(key).map(Message::Key),
        TermEvent::Paste(text) => Some(Message::Paste(text)),
        TermEvent::Resize(columns, rows) => {
            let (columns, rows) = terminal::clamped((columns, rows));
            Some(Message::Resize(columns, rows))
        }
        TermEvent::Mouse(_) | TermEvent::FocusGained | TermEvent::FocusLost => None,
    }
}

/// Tells answers that a key gives by itself while it is held down: the console of Windows reports them as presses, but
/// without a release in between.
#[cfg(any(not(unix), test))]
#[derive(Debug, Default)]
struct Held {
    /// The key that is down, and when it was reported last.
    down: Option<(KeyCode, std::time::Instant)>,
    /// Keys of which a release was ever reported. Input methods report none of what they type.
    released: Vec<KeyCode>,
}

#[cfg(any(not(unix), test))]
impl Held {
    /// The longest time that Windows can be set to wait before a key repeats is one second.
    const PAUSE: std::time::Duration = std::time::Duration::from_millis(1200);

    /// Whether the event is a digit or Enter that only repeats. Everything else may: letters of a text, arrows of a list.
    fn repeats(&mut self, event: &TermEvent, now: std::time::Instant) -> bool {
        let TermEvent::Key(KeyEvent { code, kind, .. }) = *event else {
            return false;
        };
        let answers = match code {
            KeyCode::Enter => true,
            KeyCode::Char(c) => c.is_ascii_digit(),
            _ => false,
        };
        if !answers {
            return false;
        }
        if kind == KeyEventKind::Release {
            self.down = None;
            if !self.released.contains(&code) {
                self.released.push(code);
            }
            return false;
        }
        let before = self.down.replace((code, now));
        let known = self.released.contains(&code);
        let same = before.is_some_and(|(held, at)| {
            held == code && now.saturating_duration_since(at) < Self::PAUSE
        });
        kind == KeyEventKind::Repeat || (known && same)
    }
}

#[cfg(any(not(unix), test))]
fn key(event: KeyEvent) -> Option<Key> {
    // Windows reports releases too; taken as presses, every answer would be given twice.
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
    fn a_key_that_is_held_answers_once_and_two_presses_twice() {
        use std::time::{Duration, Instant};
        let mut held = Held::default();
        let mut now = Instant::now();
        let mut event = |code, kind| {
            now += Duration::from_millis(500);
            let event = KeyEvent::new_with_kind(code, KeyModifiers::NONE, kind);
            held.repeats(&TermEvent::Key(event), now)
        };
        let (one, two) = (KeyCode::Char('1'), KeyCode::Char('2'));
        let (press, release) = (KeyEventKind::Press, KeyEventKind::Release);
        // Nothing is known yet of releases: an input method may have typed both.
        assert!(!event(one, press));
        assert!(!event(one, press));
        assert!(!event(one, release));
        assert!(!event(one, press));
        assert!(event(one, press));
        assert!(event(one, press));
        assert!(!event(two, press));
        assert!(!event(two, release));
        assert!(!event(one, press));
        assert!(!event(one, release));
        assert!(!event(one, press));
        // Letters and arrows repeat as ever.
        assert!(!event(KeyCode::Down, press));
        assert!(!event(KeyCode::Down, press));
        assert!(event(one, KeyEventKind::Repeat));
    }

    #[test]
    fn control_letters_are_told_apart() {
        let event = KeyEvent::new(KeyCode::Char('C'), KeyModifiers::CONTROL);
        assert_eq!(key(event), Some(Key::Ctrl('c')));
    }
}
