//! posdoc as a process that sees nothing of the machine it runs on and nothing of any other test: the one place
//! where tests and benches start it.

use std::{
    ffi::OsString,
    fs,
    io::{self, BufRead as _, BufReader, Read, Write as _},
    path::Path,
    process::{Child, ChildStdin, Command, ExitStatus, Output, Stdio},
    sync::{
        Arc,
        mpsc::{self, Receiver},
    },
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;
use tempfile::TempDir;

/// The program that cargo built for the tests.
pub const PATH: &str = env!("CARGO_BIN_EXE_posdoc");

/// How long a test waits for something that must happen before it fails: far more than a loaded machine needs.
pub const PATIENCE: Duration = Duration::from_mins(2);

/// The whole environment of a posdoc whose folders all lie below `home`. What is not named here is not set.
pub fn environment(home: &Path) -> Vec<(&'static str, OsString)> {
    let below = |name: &str| home.join(name).into_os_string();
    let mut all = vec![
        ("HOME", home.into()),
        ("USERPROFILE", home.into()),
        ("XDG_CONFIG_HOME", below("config")),
        ("APPDATA", below("config")),
        ("XDG_DATA_HOME", below("data")),
        ("LOCALAPPDATA", below("data")),
        ("XDG_CACHE_HOME", below("cache")),
        ("XDG_STATE_HOME", below("state")),
        ("TMPDIR", home.into()),
        ("TEMP", home.into()),
        ("TMP", home.into()),
        ("TERM", "xterm".into()),
        ("TZ", "UTC".into()),
    ];
    // Windows starts no program without it.
    all.extend(std::env::var_os("SystemRoot").map(|root| ("SystemRoot", root)));
    all
}

/// Waits until something is there.
///
/// # Panics
/// If it has not come after [`PATIENCE`].
#[track_caller]
pub fn wait_for<R>(what: &str, mut look: impl FnMut() -> Option<R>) -> R {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < until, "waited for {what} in vain");
        thread::sleep(Duration::from_millis(2));
    }
}

/// A home that several runs share, one after the other or at once. It goes with the last of them.
#[derive(Clone)]
pub struct Home(Arc<TempDir>);

impl Default for Home {
    fn default() -> Self {
        Self(Arc::new(
            tempfile::tempdir().expect("a folder for the home"),
        ))
    }
}

impl Home {
    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// The folder of the cases, where nothing names another.
    pub fn cases(&self) -> std::path::PathBuf {
        self.path().join("data").join("posdoc")
    }

    /// posdoc in this home, with nothing of the machine's settings.
    pub fn posdoc(&self, args: &[&str]) -> Posdoc {
        let mut command = Command::new(PATH);
        command
            .args(args)
            .env_clear()
            .envs(environment(self.path()))
            .current_dir(self.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Posdoc {
            home: self.clone(),
            command,
            stdin: Vec::new(),
        }
    }
}

/// A run that is being prepared.
pub struct Posdoc {
    home: Home,
    command: Command,
    stdin: Vec<u8>,
}

/// posdoc in a home of its own.
pub fn posdoc(args: &[&str]) -> Posdoc {
    Home::default().posdoc(args)
}

impl Posdoc {
    pub fn arg(mut self, arg: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.arg(arg);
        self
    }

    pub fn args(mut self, args: &[&str]) -> Self {
        self.command.args(args);
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn stdin(mut self, text: impl AsRef<[u8]>) -> Self {
        self.stdin = text.as_ref().to_vec();
        self
    }

    pub fn stdout(mut self, to: impl Into<Stdio>) -> Self {
        self.command.stdout(to);
        self
    }

    /// Writes the settings file.
    pub fn config(self, text: impl AsRef<[u8]>) -> Self {
        let path = self.home.path().join("settings.toml");
        fs::write(&path, text).expect("the settings can be written");
        self.env("POSDOC_CONFIG", path)
    }

    /// Runs after `prepare` has put files into the home, which is the working folder.
    pub fn in_home(self, prepare: impl FnOnce(&Path)) -> Ran {
        prepare(self.home.path());
        self.run()
    }

    /// Runs to the end.
    ///
    /// # Panics
    /// If it does not end, dies of a panic, or says something that no language has words for.
    #[track_caller]
    pub fn run(self) -> Ran {
        let Output {
            status,
            stdout,
            stderr,
        } = self.output();
        let ran = Ran {
            code: status.code(),
            out: String::from_utf8(stdout).expect("UTF-8"),
            err: String::from_utf8(stderr).expect("UTF-8"),
        };
        assert!(!ran.err.contains("panicked"), "{}", ran.err);
        for text in [&ran.out, &ran.err] {
            assert!(!text.contains("[cli/"), "a text is missing: {text}");
        }
        ran
    }

    /// Runs to the end and leaves what came out as it is.
    ///
    /// # Panics
    /// If it does not end.
    #[track_caller]
    pub fn output(mut self) -> Output {
        let mut child = self.command.spawn().expect("posdoc runs");
        if let Some(mut stdin) = child.stdin.take() {
            // A run that ends at once does not read its input.
            thread::spawn(move || stdin.write_all(&self.stdin));
        }
        let stdout = child.stdout.take().map(read_whole);
        let stderr = child.stderr.take().map(read_whole);
        let mut whole = |pipe: Option<Receiver<Vec<u8>>>| match pipe {
            None => Vec::new(),
            Some(pipe) => pipe.recv_timeout(PATIENCE).unwrap_or_else(|_| {
                let _ = child.kill();
                panic!("posdoc does not end")
            }),
        };
        let (stdout, stderr) = (whole(stdout), whole(stderr));
        Output {
            status: child.wait().expect("posdoc ends"),
            stdout,
            stderr,
        }
    }

    /// Starts it, to be talked with line by line.
    pub fn start(mut self) -> Running {
        self.command.stderr(Stdio::null());
        let mut child = self.command.spawn().expect("posdoc runs");
        let output = BufReader::new(child.stdout.take().expect("a pipe"));
        let (send, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in output.lines() {
                if line.is_err() || send.send(line).is_err() {
                    return;
                }
            }
        });
        Running {
            input: child.stdin.take(),
            lines,
            child,
            _home: self.home,
        }
    }
}

fn read_whole(mut pipe: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (send, whole) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = pipe.read_to_end(&mut bytes);
        send.send(bytes)
    });
    whole
}

/// What a run left behind.
pub struct Ran {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    /// How it ended, and sentences on its error output.
    #[track_caller]
    pub fn ends_with(&self, code: i32, sentences: &[&str]) {
        for sentence in sentences {
            assert!(
                self.err.contains(sentence),
                "{sentence:?} is not in:\n{}",
                self.err
            );
        }
        assert_eq!(self.code, Some(code), "{}{}", self.out, self.err);
    }

    /// Its output, which is one JSON value.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("{error} in:\n{}{}", self.out, self.err))
    }

    /// Its output, which is one JSON value a line.
    #[track_caller]
    pub fn json_lines(&self) -> Vec<Value> {
        let lines = self.out.lines().map(serde_json::from_str);
        lines.collect::<Result<_, _>>().expect("JSON lines")
    }
}

/// A run that is going on.
pub struct Running {
    child: Child,
    input: Option<ChildStdin>,
    lines: Receiver<io::Result<String>>,
    _home: Home,
}

impl Running {
    /// Says a line.
    pub fn say(&mut self, line: &str) {
        let input = self.input.as_mut().expect("it is still listened to");
        writeln!(input, "{line}").expect("posdoc listens");
    }

    /// Its next line; `None` after the last.
    ///
    /// # Panics
    /// If it says nothing and goes on.
    #[track_caller]
    pub fn line(&self) -> Option<String> {
        match self.lines.recv_timeout(PATIENCE) {
            Ok(line) => Some(line.expect("UTF-8")),
            Err(mpsc::RecvTimeoutError::Disconnected) => None,
            Err(mpsc::RecvTimeoutError::Timeout) => panic!("posdoc says nothing"),
        }
    }

    /// Ends its input and waits for it.
    #[track_caller]
    pub fn end(mut self) -> ExitStatus {
        self.input = None;
        while self.line().is_some() {}
        self.child.wait().expect("posdoc ends")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It has ended already in every test that passes.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
