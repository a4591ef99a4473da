//! A `PostgreSQL` of the tests' own: in a temporary folder, on a socket in it, never as root.

use std::{
    env, fs,
    io::Write as _,
    os::unix::fs::{PermissionsExt as _, chown},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use tempfile::TempDir;

/// The variable that makes it an error that the programs of the server are missing.
const CI: &str = "POSDOC_CI";

/// What has to be in one folder: some machines have single ones elsewhere, too.
const PROGRAMS: [&str; 6] = [
    "initdb",
    "pg_ctl",
    "pg_dump",
    "pg_restore",
    "postgres",
    "psql",
];

/// The owner of the server, and of the store.
pub const OWNER: &str = "keeper";

pub struct Cluster {
    folder: TempDir,
    programs: PathBuf,
    user: Option<u32>,
    /// Settings of the server besides where it listens.
    settings: Vec<String>,
}

impl Cluster {
    /// Starts one for a test, with an empty database. `None`: the programs are not there, and that was said.
    pub fn start() -> Option<Self> {
        Self::start_with(
            tempfile::tempdir().expect("a folder"),
            &["fsync=off", "max_connections=40"],
        )
    }

    /// The same in this folder, with settings of the server.
    pub fn start_with(folder: TempDir, settings: &[&str]) -> Option<Self> {
        let Some(programs) = programs() else {
            let text = "PostgreSQL was not found (initdb, psql and the others in one folder): the tests of the central store are left out";
            assert!(env::var_os(CI).is_none(), "{text}, which is an error here");
            // Around the capture of the test harness: it has to be seen.
            let _ = writeln!(std::io::stderr(), "\nWARNING: {text}\n");
            return None;
        };
        let user = not_root(folder.path());
        let cluster = Self {
            folder,
            programs,
            user,
            settings: settings
                .iter()
                .map(|setting| (*setting).to_owned())
                .collect(),
        };
        let data = cluster.data();
        cluster.must(
            cluster
                .program("initdb")
                .args(["--auth=trust", "--encoding=UTF8", "--locale=C"])
                .args(["--no-sync", &format!("--username={OWNER}")])
                .arg(&data),
        );
        cluster.up();
        cluster.sql(OWNER, "postgres", "CREATE DATABASE posdoc");
        Some(cluster)
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Starts the server.
    pub fn up(&self) {
        let mut options = format!(
            "-c listen_addresses='' -c unix_socket_directories='{}'",
            self.folder.path().display()
        );
        for setting in &self.settings {
            options += &format!(" -c {setting}");
        }
        let log = self.folder.path().join("log");
        self.must(
            self.program("pg_ctl")
                .args(["--wait", "--timeout=60", "-D"])
                .arg(self.data())
                .arg("-l")
                .arg(log)
                .args(["-o", &options, "start"]),
        );
    }

    /// Stops it at once, as a crash would.
    pub fn down(&self) {
        self.must(
            self.program("pg_ctl")
                .args(["--wait", "-m", "immediate", "-D"])
                .arg(self.data())
                .arg("stop"),
        );
    }

    /// What an error of the server would have said of a value.
    pub fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).expect("a log")
    }

    /// The socket that it listens on.
    pub fn socket(&self) -> PathBuf {
        self.folder.path().join(format!(".s.PGSQL.{}", self.port()))
    }

    fn port(&self) -> &str {
        let named = |setting: &'_ String| setting.starts_with("port=");
        let port = self.settings.iter().find(|setting| named(setting));
        port.map_or("5432", |port| &port["port=".len()..])
    }

    /// The address for a login.
    pub fn url(&self, login: &str) -> String {
        let folder = self.folder.path().display();
        format!(
            "postgresql://{login}@/posdoc?host={folder}&port={}",
            self.port()
        )
    }

    /// What a statement answers, without heads.
    #[track_caller]
    pub fn sql(&self, login: &str, database: &str, sql: &str) -> String {
        let output = self.psql(login, database, sql);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{sql}: {error}");
        String::from_utf8(output.stdout)
            .expect("UTF-8")
            .trim()
            .to_owned()
    }

    /// The same of the store, for its owner.
    #[track_caller]
    pub fn ask(&self, sql: &str) -> String {
        self.sql(OWNER, "posdoc", sql)
    }

    /// A backup of the store, as `docs/central.md` has it.
    pub fn backup(&self) -> PathBuf {
        let dump = self.folder.path().join("dump");
        self.must(
            self.program("pg_dump")
                .args(["--format=custom", "-U", OWNER, "-d", "posdoc", "-h"])
                .arg(self.folder.path())
                .arg("-f")
                .arg(&dump),
        );
        dump
    }

    /// Plays it back into an empty database.
    pub fn restore(&self, dump: &Path) {
        self.sql(OWNER, "postgres", "DROP DATABASE posdoc WITH (FORCE)");
        self.sql(OWNER, "postgres", "CREATE DATABASE posdoc");
        self.must(
            self.program("pg_restore")
                .args(["--exit-on-error", "-U", OWNER, "-d", "posdoc", "-h"])
                .arg(self.folder.path())
                .arg(dump),
        );
    }

    pub fn psql(&self, login: &str, database: &str, sql: &str) -> Output {
        let mut psql = Command::new(self.programs.join("psql"));
        psql.args([
            "--no-psqlrc",
            "-Atq",
            "-v",
            "ON_ERROR_STOP=1",
            "-U",
            login,
            "-d",
            database,
            "-h",
        ])
        .arg(self.folder.path())
        .args(["-p", self.port(), "-c", sql]);
        psql.output().expect("psql runs")
    }

    fn program(&self, name: &str) -> Command {
        let path = self.programs.join(name);
        let mut command = match self.user {
            Some(user) => {
                let mut command = Command::new("setpriv");
                let user = user.to_string();
                command
                    .args(["--reuid", &user, "--regid", &user, "--clear-groups"])
                    .arg(path);
                command
            }
            None => Command::new(path),
        };
        command.current_dir(self.folder.path());
        command
    }

    #[track_caller]
    fn must(&self, command: &mut Command) {
        // A server inherits the pipes, and would hold them open.
        let said = self.folder.path().join("said");
        let file = || {
            fs::File::options()
                .create(true)
                .append(true)
                .open(&said)
                .expect("a file")
        };
        let status = command
            .stdin(Stdio::null())
            .stdout(file())
            .stderr(file())
            .status();
        let text = fs::read_to_string(&said).unwrap_or_default();
        assert!(
            status.expect("it runs").success(),
            "{command:?}: {text}\n{}",
            self.log_if_any()
        );
    }

    fn log_if_any(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let mut stop = self.program("pg_ctl");
        stop.args(["--wait", "-m", "immediate", "-D"])
            .arg(self.data())
            .arg("stop");
        let _ = stop
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
    }
}

/// The folder with the programs of the server, the newest where there are several.
fn programs() -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let versions = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let mut versions: Vec<PathBuf> = versions.map(|version| version.path().join("bin")).collect();
    versions.sort();
    folders.extend(versions.into_iter().rev());
    folders.into_iter().find(|folder| {
        PROGRAMS
            .iter()
            .all(|program| folder.join(program).is_file())
    })
}

/// The user to run as instead of root, who gets the folder.
fn not_root(folder: &Path) -> Option<u32> {
    let id = Command::new("id")
        .arg("-u")
        .output()
        .expect("id runs")
        .stdout;
    if String::from_utf8_lossy(&id).trim() != "0" {
        return None;
    }
    let nobody = Command::new("id")
        .args(["-u", "nobody"])
        .output()
        .expect("id runs")
        .stdout;
    let nobody: u32 = String::from_utf8_lossy(&nobody)
        .trim()
        .parse()
        .expect("a user");
    let files = fs::read_dir(folder).expect("a folder");
    let files = files.map(|file| file.expect("a file").path());
    for path in files.chain([folder.to_owned()]) {
        chown(path, Some(nobody), Some(nobody)).expect("it can be given away");
    }
    let open = fs::Permissions::from_mode(0o755);
    fs::set_permissions(folder, open).expect("it can be opened");
    Some(nobody)
}
