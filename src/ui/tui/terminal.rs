//! Takes the terminal, and restores it however the program ends.

use std::{
    io::{self, BufWriter, Stdout, Write, stdout},
    panic,
    sync::atomic::{AtomicBool, Ordering},
    thread,
};

use crossterm::{
    cursor::{MoveTo, Show},
    event::{DisableBracketedPaste, EnableBracketedPaste},
    execute, queue,
    terminal::{
        BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
        LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
    },
};
use ratatui::{
    Frame, Terminal, TerminalOptions, Viewport, backend::CrosstermBackend, layout::Rect,
};

use super::{app::App, view};
use crate::layout;

/// A whole frame goes out in one write: over a slow line half a frame would be seen.
const FRAME_BYTES: usize = 64 * 1024;

/// The most columns and rows that are drawn: more than any screen shows, and little memory. A terminal may claim any
/// size, over the network too, and each cell of it costs about eighty bytes.
const MOST: (u16, u16) = (512, 256);

/// The size of the terminal, as far as it is drawn.
///
/// # Errors
/// It cannot be asked for.
pub fn size() -> io::Result<(u16, u16)> {
    crossterm::terminal::size().map(clamped)
}

/// A size, as far as it is drawn. A terminal that does not know its size says 0.
pub fn clamped((columns, rows): (u16, u16)) -> (u16, u16) {
    (columns.clamp(1, MOST.0), rows.clamp(1, MOST.1))
}

/// Whether the terminal is ours now.
static TAKEN: AtomicBool = AtomicBool::new(false);

type Backend = CrosstermBackend<BufWriter<Out>>;

/// The standard output while the terminal is ours. What a frame that panicked left in the buffer must
/// not reach the terminal after it was given back.
struct Out(Stdout);

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if TAKEN.load(Ordering::SeqCst) {
            self.0.write(bytes)
        } else {
            Ok(bytes.len())
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// The terminal while the wizard has it; given back when dropped.
pub struct Screen {
    terminal: Terminal<Backend>,
    paste: bool,
}

impl Screen {
    /// Takes the terminal.
    ///
    /// # Errors
    /// The terminal cannot be set up.
    pub fn take() -> io::Result<Self> {
        restore_on_panic();
        repair()?;
        let backend = CrosstermBackend::new(BufWriter::with_capacity(FRAME_BYTES, Out(stdout())));
        let (columns, rows) = size()?;
        // Fixed, for the size is ours to say.
        let viewport = Viewport::Fixed(Rect::new(0, 0, columns, rows));
        let mut screen = Self {
            terminal: Terminal::with_options(backend, TerminalOptions { viewport })?,
            paste: false,
        };
        screen.enter()?;
        Ok(screen)
    }

    /// Takes the terminal again after it was given back.
    ///
    /// # Errors
    /// The terminal cannot be set up.
    pub fn enter(&mut self) -> io::Result<()> {
        TAKEN.store(true, Ordering::SeqCst);
        enable_raw_mode()?;
        // Where there is no alternate screen, what stood there would shine through.
        queue!(
            self.terminal.backend_mut(),
            EnterAlternateScreen,
            Clear(ClearType::All)
        )?;
        self.paste = false;
        Ok(())
    }

    /// Gives the terminal back.
    pub fn leave(&mut self) {
        // Nothing can be done about a terminal that is gone.
        let _ = self.terminal.backend_mut().flush();
        give_back();
    }

    /// Draws the app.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn draw(&mut self, app: &App) -> io::Result<()> {
        self.draw_with(app.takes_text(), |frame| view::view(app, frame))
    }

    /// Draws a frame. `typing`: text can be typed.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn draw_with(&mut self, typing: bool, draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        let backend = self.terminal.backend_mut();
        queue!(backend, BeginSynchronizedUpdate)?;
        // Where no text is typed, what is pasted is no paste but keys that were not meant.
        if typing != self.paste {
            self.paste = typing;
            if typing {
                queue!(backend, EnableBracketedPaste)?;
            } else {
                queue!(backend, DisableBracketedPaste)?;
            }
        }
        self.terminal.draw(draw)?;
        let backend = self.terminal.backend_mut();
        queue!(backend, EndSynchronizedUpdate)?;
        backend.flush()
    }

    /// Draws every cell again at the next draw: after a resize, or when something else wrote to the
    /// terminal.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn forget(&mut self) -> io::Result<()> {
        let (columns, rows) = size()?;
        queue!(self.terminal.backend_mut(), Clear(ClearType::All))?;
        // Not `clear`: it asks the terminal for its cursor and waits for the answer.
        self.terminal.resize(Rect::new(0, 0, columns, rows))
    }

    /// Asks the terminal how wide it draws an ambiguous character. The answer arrives as input; the
    /// cells that were written to are blank in every frame.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn ask_width(&mut self) -> io::Result<()> {
        let backend = self.terminal.backend_mut();
        // Save the cursor; write; ask where the cursor is; ask what the terminal is, which every
        // terminal answers; wipe; restore the cursor.
        queue!(backend, crossterm::cursor::SavePosition, MoveTo(0, 0))?;
        backend.write_all("\u{2026}\x1b[6n\x1b[c\r  ".as_bytes())?;
        queue!(backend, crossterm::cursor::RestorePosition)?;
        backend.flush()
    }

    /// Rings the bell, and puts a text into the title of the window.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn ring(&mut self, title: &str) -> io::Result<()> {
        let backend = self.terminal.backend_mut();
        queue!(backend, crossterm::terminal::SetTitle(layout::clean(title)))?;
        backend.write_all(b"\x07")?;
        backend.flush()
    }

    /// Takes the text out of the title of the window again.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn unring(&mut self) -> io::Result<()> {
        execute!(
            self.terminal.backend_mut(),
            crossterm::terminal::SetTitle("posdoc")
        )
    }

    /// Puts a text on the terminal's clipboard (OSC 52). The terminal does not say whether it did.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        execute!(
            self.terminal.backend_mut(),
            crossterm::clipboard::CopyToClipboard::to_clipboard_from(text)
        )
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.leave();
    }
}

/// Restores the terminal if it is ours; safe to call twice, and from a panic.
fn give_back() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let mut out = stdout();
        let _ = execute!(
            out,
            EndSynchronizedUpdate,
            DisableBracketedPaste,
            LeaveAlternateScreen,
            Show
        );
        let _ = disable_raw_mode();
    }
}

/// A panic of the thread that draws gives the terminal back before its message is printed. Another
/// thread's panic must not: the wizard goes on and needs the terminal.
fn restore_on_panic() {
    let drawing = thread::current().id();
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if thread::current().id() == drawing {
            give_back();
        }
        before(info);
    }));
}

/// Restores a terminal that was left raw by a program that was killed, or by our own after a fault that ends it at once.
/// Returns whether that was needed.
///
/// Nobody can type a line into such a terminal, so nobody set it up on purpose.
///
/// # Errors
/// The terminal cannot be set.
#[cfg(unix)]
pub fn repair() -> io::Result<bool> {
    use rustix::termios::{
        InputModes, LocalModes, OptionalActions, OutputModes, tcgetattr, tcsetattr,
    };
    let keyboard = rustix::stdio::stdin();
    let Ok(mut modes) = tcgetattr(keyboard) else {
        return Ok(false);
    };
    let line = LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG;
    let raw = !modes.local_modes.intersects(line)
        && !modes.output_modes.contains(OutputModes::OPOST)
        && !modes.input_modes.contains(InputModes::ICRNL);
    if !raw {
        return Ok(false);
    }
    modes.local_modes |= line | LocalModes::IEXTEN | LocalModes::ECHOE | LocalModes::ECHOK;
    modes.input_modes |= InputModes::ICRNL | InputModes::IXON | InputModes::BRKINT;
    modes.output_modes |= OutputModes::OPOST | OutputModes::ONLCR;
    tcsetattr(keyboard, OptionalActions::Now, &modes)?;
    Ok(true)
}

/// The console restores itself.
///
/// # Errors
/// None.
#[cfg(not(unix))]
pub fn repair() -> io::Result<bool> {
    Ok(false)
}

/// Restores the terminal for a front end that only prints lines, if a program left it raw: see [`repair`].
pub fn repair_for_lines() {
    if matches!(repair(), Ok(true)) {
        TAKEN.store(true, Ordering::SeqCst);
        give_back();
    }
}

/// Whether a shell stands behind the program that would bring it to the front again once it has stopped. Started by
/// sshd, by a terminal window, as a login shell or as the first program of a container there is none, and a program
/// that stopped would hang.
#[cfg(unix)]
pub fn can_stop() -> bool {
    // Not rustix: it takes a process for one that has a number, and outside the container it has none but 0.
    use nix::unistd::{Pid, getpgrp, getppid, getsid};
    let nobody = Pid::from_raw(0);
    let session = |of: Option<Pid>| getsid(of).ok().filter(|session| *session != nobody);
    let Some(own) = session(None) else {
        return false;
    };
    // A shell that has jobs gives each its own group; the group of the session's leader is nobody's job.
    let is_job = getpgrp() != own;
    // The shell that it is a job of may have ended, or be outside the container.
    let parent = Some(getppid()).filter(|parent| *parent != nobody);
    is_job && parent.is_some_and(|parent| session(Some(parent)) == Some(own))
}
