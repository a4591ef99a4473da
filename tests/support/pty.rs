//! The real program in a real pseudo-terminal, seen through a terminal emulator.

use std::{
    io::{Read as _, Write as _},
    num::NonZero,
    sync::{Arc, Condvar, Mutex},
    thread,
    time::Instant,
};

use super::program::{self, Home, PATIENCE, wait_for};
use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// What the emulated terminal answers when it is asked for its cursor.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Temper {
    /// It draws ambiguous characters one cell wide.
    Narrow,
    /// It draws them two cells wide, as the consoles of Chinese Windows do.
    Wide,
    /// It answers nothing.
    Silent,
}

struct Screen {
    parser: vt100::Parser,
    /// Everything that was written, for what an emulator hides.
    raw: Vec<u8>,
    closed: bool,
    hanging_up: bool,
}

/// The program under test.
pub struct Pty {
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Arc<Mutex<Box<dyn std::io::Write + Send>>>,
    child: Box<dyn Child + Send + Sync>,
    screen: Arc<(Mutex<Screen>, Condvar)>,
    _home: Home,
}

/// How to start the program.
pub struct Start<'s> {
    pub args: &'s [&'s str],
    pub size: (u16, u16),
    pub env: &'s [(&'s str, &'s str)],
    pub temper: Temper,
    /// A line of shell that is run first: limits of the system.
    pub first: Option<&'s str>,
    /// The size that the program is told, if it is not the one that is seen.
    pub claimed: Option<(u16, u16)>,
}

impl Default for Start<'_> {
    fn default() -> Self {
        Self {
            args: &["start", "card-read", "--lang", "en"],
            size: (80, 24),
            env: &[],
            temper: Temper::Narrow,
            first: None,
            claimed: None,
        }
    }
}

impl Start<'_> {
    pub fn run(self) -> Pty {
        let home = Home::default();
        let pair = native_pty_system()
            .openpty(size(self.claimed.unwrap_or(self.size)))
            .expect("a pseudo-terminal");
        let program = program::PATH;
        let mut command = match self.first {
            None => CommandBuilder::new(program),
            Some(first) => {
                let mut shell = CommandBuilder::new("/bin/sh");
                shell.args(["-c", &format!("{first}; exec \"$0\" \"$@\""), program]);
                shell
            }
        };
        command.args(self.args);
        command.env_clear();
        for (name, value) in program::environment(home.path()) {
            command.env(name, value);
        }
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "C.UTF-8")] {
            command.env(name, value);
        }
        command.cwd(home.path());
        for (name, value) in self.env {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command).expect("the program");
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let writer = Arc::new(Mutex::new(writer));
        let screen = Arc::new((
            Mutex::new(Screen {
                parser: vt100::Parser::new(cells(self.size.1), cells(self.size.0), 0),
                raw: Vec::new(),
                closed: false,
                hanging_up: false,
            }),
            Condvar::new(),
        ));
        let (shared, answers, temper) = (Arc::clone(&screen), Arc::clone(&writer), self.temper);
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            loop {
                let count = reader.read(&mut bytes).unwrap_or(0);
                let (lock, changed) = &*shared;
                let mut screen = lock.lock().expect("no test panics here");
                if count == 0 || screen.hanging_up {
                    screen.closed = true;
                } else {
                    screen.parser.process(&bytes[..count]);
                    screen.raw.extend_from_slice(&bytes[..count]);
                    let asked = bytes[..count].windows(4).any(|w| w == b"\x1b[6n");
                    if asked && temper != Temper::Silent {
                        let column = if temper == Temper::Wide { 3 } else { 2 };
                        let answer = format!("\x1b[1;{column}R\x1b[?6c");
                        let mut answers = answers.lock().expect("no test panics here");
                        // The program may be gone already.
                        let _ = answers.write_all(answer.as_bytes());
                    }
                }
                changed.notify_all();
                if screen.closed {
                    return;
                }
            }
        });
        Pty {
            master: Some(pair.master),
            writer,
            child,
            screen,
            _home: home,
        }
    }
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).expect("a terminal has rows and columns")
}

fn size((cols, rows): (u16, u16)) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}

impl Pty {
    /// Waits until the screen is as wanted.
    #[track_caller]
    pub fn wait(&self, what: &str, mut ready: impl FnMut(&vt100::Screen) -> bool) {
        let (lock, changed) = &*self.screen;
        let until = Instant::now() + PATIENCE;
        let mut screen = lock.lock().expect("no reader panics");
        while !ready(screen.parser.screen()) {
            let left = until.saturating_duration_since(Instant::now());
            assert!(
                !left.is_zero() && !screen.closed,
                "waited for {what}, saw:\n{}",
                screen.parser.screen().contents()
            );
            screen = changed
                .wait_timeout(screen, left)
                .expect("no reader panics")
                .0;
        }
    }

    /// Waits until the screen is as wanted, or the program has ended.
    pub fn settles(&self, ready: impl Fn(&vt100::Screen) -> bool) -> bool {
        let (lock, changed) = &*self.screen;
        let until = Instant::now() + PATIENCE;
        let mut screen = lock.lock().expect("no reader panics");
        loop {
            if ready(screen.parser.screen()) {
                return true;
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() || screen.closed {
                return false;
            }
            screen = changed
                .wait_timeout(screen, left)
                .expect("no reader panics")
                .0;
        }
    }

    /// Waits until a text is on the screen.
    #[track_caller]
    pub fn see(&self, text: &str) -> &Self {
        self.wait(text, |screen| screen.contents().contains(text));
        self
    }

    /// Waits until a text is no longer on the screen.
    #[track_caller]
    pub fn lose(&self, text: &str) -> &Self {
        let gone = format!("{text} to go");
        self.wait(&gone, |screen| !screen.contents().contains(text));
        self
    }

    /// Types.
    pub fn send(&self, keys: &str) -> &Self {
        let mut writer = self.writer.lock().expect("no reader panics");
        writer.write_all(keys.as_bytes()).expect("the terminal");
        writer.flush().expect("the terminal");
        self
    }

    /// Gives the terminal another size.
    pub fn resize(&self, columns: u16, rows: u16) {
        let (lock, _) = &*self.screen;
        let mut screen = lock.lock().expect("no reader panics");
        screen
            .parser
            .screen_mut()
            .set_size(cells(rows), cells(columns));
        drop(screen);
        let master = self.master.as_ref().expect("the terminal is open");
        master.resize(size((columns, rows))).expect("the terminal");
    }

    /// Tells the program another size than the emulator has.
    pub fn claim(&self, columns: u16, rows: u16) {
        let master = self.master.as_ref().expect("the terminal is open");
        master.resize(size((columns, rows))).expect("the terminal");
    }

    /// What is on the screen.
    pub fn shown(&self) -> String {
        let (lock, _) = &*self.screen;
        let screen = lock.lock().expect("no reader panics");
        screen.parser.screen().contents()
    }

    /// Everything that was written so far.
    pub fn raw(&self) -> String {
        let (lock, _) = &*self.screen;
        let screen = lock.lock().expect("no reader panics");
        String::from_utf8_lossy(&screen.raw).into_owned()
    }

    /// Runs a check on the emulator.
    pub fn look<R>(&self, at: impl FnOnce(&vt100::Screen) -> R) -> R {
        let (lock, _) = &*self.screen;
        let screen = lock.lock().expect("no reader panics");
        at(screen.parser.screen())
    }

    /// The process of the program: what was started, or what the shell that was started runs now.
    pub fn program(&self) -> Option<u32> {
        let id = self.child.process_id()?;
        let name = |id: u32| std::fs::read_to_string(format!("/proc/{id}/comm")).ok();
        if name(id)?.trim() == "posdoc" {
            return Some(id);
        }
        let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).ok()?;
        let mut children = children.split_whitespace().filter_map(|id| id.parse().ok());
        children.find(|id| name(*id).is_some_and(|name| name.trim() == "posdoc"))
    }

    /// Sends a signal by name.
    pub fn signal(&self, name: &str) {
        let id = self.program().expect("the program runs");
        let sent = std::process::Command::new("kill")
            .args([&format!("-{name}"), &id.to_string()])
            .status()
            .expect("kill is there");
        assert!(sent.success());
    }

    /// The state of the process, as the kernel has it: `T` when stopped.
    pub fn state(&self) -> Option<char> {
        let id = self.program()?;
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
        stat.rsplit(')').next()?.trim_start().chars().next()
    }

    /// Waits until the process is in a state.
    #[track_caller]
    pub fn until_state(&self, state: char) {
        wait_for(&format!("the state {state}"), || {
            (self.state() == Some(state)).then_some(())
        });
    }

    /// The terminal's own settings: echo, line mode.
    pub fn modes(&self) -> String {
        let master = self.master.as_ref().expect("the terminal is open");
        format!("{:?}", master.get_termios().map(|modes| modes.local_flags))
    }

    /// Closes the terminal, as when its window is closed.
    pub fn hang_up(&mut self) {
        let (lock, changed) = &*self.screen;
        let mut screen = lock.lock().expect("no reader panics");
        screen.hanging_up = true;
        drop(screen);
        // The reader has to let go of the terminal too: the help that F1 opens wakes it.
        self.send("\u{1b}OP");
        let screen = lock.lock().expect("no reader panics");
        let waited = changed.wait_timeout_while(screen, PATIENCE, |screen| !screen.closed);
        let (screen, _) = waited.expect("no reader panics");
        assert!(screen.closed, "the reader holds on to the terminal");
        drop(screen);
        // The writer sends Enter and Ctrl+D when it is dropped, and Enter would choose from the help. In a paste that
        // never ends they are text, which the end of the terminal takes with it.
        self.send("\u{1b}[200~");
        *self.writer.lock().expect("no reader panics") = Box::new(std::io::sink());
        self.master = None;
    }

    /// Waits until the program ends.
    #[track_caller]
    pub fn ended(&mut self) -> ExitStatus {
        wait_for("the end of the program", || {
            self.child.try_wait().expect("the program")
        })
    }
}

impl Drop for Pty {
    fn drop(&mut self) {
        // It has ended already in every test that passes.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
