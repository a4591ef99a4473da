//! From exec to the first frame, from a key to the next frame, and memory: the real program in a
//! pseudo-terminal, beside `whiptail` showing a menu in the same run.
//!
//! `cargo bench --bench start`, and for the static build
//! `RUSTFLAGS="-C target-feature=+crt-static" cargo bench --bench start --target x86_64-unknown-linux-gnu`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark prints its figures, and one that cannot run has failed"
)]

use std::{
    io::{Read, Write},
    path::Path,
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/support/mod.rs"]
mod support;

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Starts that are counted, of each program in turn.
const STARTS: usize = 200;

/// Keys that are counted.
const KEYS: usize = 400;

/// Longer than this is a failure, not a figure.
const PATIENCE: Duration = Duration::from_secs(5);

struct Running {
    child: Box<dyn Child + Send + Sync>,
    output: Receiver<(Instant, Vec<u8>)>,
    writer: Box<dyn Write + Send>,
    _master: Box<dyn MasterPty + Send>,
    began: Instant,
}

impl Running {
    /// Runs a program with its folders below `home`.
    fn start(program: &str, args: &[&str], home: &Path) -> Self {
        let pair = native_pty_system()
            .openpty(PtySize {
                rows: 24,
                cols: 80,
                pixel_width: 0,
                pixel_height: 0,
            })
            .expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(program);
        command.args(args);
        for (name, value) in support::program::environment(home) {
            command.env(name, value);
        }
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        command.env("NEWT_COLORS", "");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let (send, output) = mpsc::channel();
        thread::spawn(move || {
            let mut bytes = vec![0; 65536];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if send
                    .send((Instant::now(), bytes[..count].to_vec()))
                    .is_err()
                {
                    return;
                }
            }
        });
        let began = Instant::now();
        let child = pair.slave.spawn_command(command).expect("the program");
        Self {
            child,
            output,
            writer,
            _master: pair.master,
            began,
        }
    }

    /// When `mark` was written.
    fn wait(&self, mark: &str) -> Instant {
        let mut seen = Vec::new();
        loop {
            let (at, bytes) = match self.output.recv_timeout(PATIENCE) {
                Ok(chunk) => chunk,
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                    panic!("{mark} never came: {}", String::from_utf8_lossy(&seen))
                }
            };
            seen.extend(bytes);
            if String::from_utf8_lossy(&seen).contains(mark) {
                return at;
            }
        }
    }

    fn drain(&self, quiet: Duration) {
        while self.output.recv_timeout(quiet).is_ok() {}
    }

    fn send(&mut self, keys: &str) -> Instant {
        let at = Instant::now();
        self.writer
            .write_all(keys.as_bytes())
            .expect("the terminal");
        self.writer.flush().expect("the terminal");
        at
    }

    /// Resident memory and its highest mark, in KiB.
    fn memory(&self) -> (u64, u64) {
        let id = self.child.process_id().expect("it runs");
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).expect("Linux");
        let field = |name: &str| {
            let line = status.lines().find(|line| line.starts_with(name));
            let value = line.and_then(|line| line.split_whitespace().nth(1));
            value
                .and_then(|value| value.parse().ok())
                .expect("a number")
        };
        (field("VmRSS:"), field("VmHWM:"))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

struct Figures(Vec<Duration>);

impl Figures {
    fn line(&mut self, name: &str) {
        self.0.sort_unstable();
        let at = |share: usize| self.0[(self.0.len() - 1) * share / 100];
        println!(
            "{name:<34} min {:>9.3?}   median {:>9.3?}   p95 {:>9.3?}   ({} runs)",
            at(0),
            at(50),
            at(95),
            self.0.len()
        );
    }

    fn median(&mut self) -> f64 {
        self.0.sort_unstable();
        self.0[self.0.len() / 2].as_secs_f64()
    }
}

const MENU: [&str; 22] = [
    "--menu",
    "What is the trouble?",
    "24",
    "80",
    "9",
    "1",
    "Card not read",
    "2",
    "Charged or not",
    "3",
    "Sale failed",
    "4",
    "Card not supported",
    "5",
    "No network",
    "6",
    "Won't start",
    "7",
    "Card fault",
    "8",
    "User abnormal",
    "9",
];

fn main() {
    let program = support::program::PATH;
    let home = support::program::Home::default();
    let home = home.path();
    let args = ["--lang", "en", "--no-config"];
    let mut menu: Vec<&str> = MENU.to_vec();
    menu.push("Other");
    let whiptail = std::process::Command::new("whiptail")
        .arg("--version")
        .output()
        .is_ok();

    let mut ours = Figures(Vec::new());
    let mut theirs = Figures(Vec::new());
    for run in 0..STARTS + 5 {
        let posdoc = Running::start(program, &args, home);
        let first = posdoc.wait("call support") - posdoc.began;
        drop(posdoc);
        let other = whiptail.then(|| {
            let running = Running::start("whiptail", &menu, home);
            running.wait("<Cancel>") - running.began
        });
        if run >= 5 {
            ours.0.push(first);
            theirs.0.extend(other);
        }
    }
    ours.line("exec to first frame, posdoc");
    if theirs.0.is_empty() {
        println!("whiptail is not installed: nothing to compare with");
    } else {
        theirs.line("exec to first frame, whiptail");
        println!(
            "ratio of the medians               {:.2}",
            ours.median() / theirs.median()
        );
    }

    let mut keys = Figures(Vec::new());
    let mut posdoc = Running::start(
        program,
        &["start", "card-read", "--lang", "en", "--no-config"],
        home,
    );
    posdoc.wait("call support");
    posdoc.drain(Duration::from_millis(300));
    for _ in 0..KEYS / 2 {
        let sent = posdoc.send("1");
        keys.0.push(posdoc.wait("\u{1b}[?2026l") - sent);
        let sent = posdoc.send("\u{7f}");
        keys.0.push(posdoc.wait("\u{1b}[?2026l") - sent);
    }
    keys.line("key to next frame, posdoc");
    let (resident, highest) = posdoc.memory();
    println!("resident memory                    {resident} KiB, highest {highest} KiB");
}
