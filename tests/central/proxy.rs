//! Stands between a desk and its server, and cuts the connection at a chosen moment of the first delivery.

use std::{
    io::{Read as _, Write as _},
    net::Shutdown,
    os::unix::net::{UnixListener, UnixStream},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use tempfile::TempDir;

use super::cluster::Cluster;

/// When it cuts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The statement is never seen by the server.
    BeforeAsked,
    /// The server has prepared the statement, and waits for the case.
    BeforeSent,
    /// The server has half of the case.
    WhileSent,
    /// The server has committed, and the desk does not learn of it.
    AfterCommit,
}

pub struct Proxy {
    folder: TempDir,
    cut: Arc<AtomicBool>,
}

/// How the server says that a transaction is over and it waits for the next statement.
const READY: [u8; 6] = [b'Z', 0, 0, 0, 5, b'I'];

impl Proxy {
    /// One in front of a server. It listens until the test ends.
    pub fn before(cluster: &Cluster, when: Cut) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let listener =
            UnixListener::bind(folder.path().join(".s.PGSQL.5432")).expect("a socket of its own");
        let (socket, cut) = (cluster.socket(), Arc::new(AtomicBool::new(false)));
        let has_cut = cut.clone();
        thread::spawn(move || {
            for desk in listener.incoming() {
                let server = UnixStream::connect(&socket);
                let (Ok(desk), Ok(server)) = (desk, server) else {
                    return;
                };
                between(desk, server, when, &has_cut);
            }
        });
        Self { folder, cut }
    }

    /// The address for a login.
    pub fn url(&self, login: &str) -> String {
        let folder = self.folder.path().display();
        format!("postgresql://{login}@/posdoc?host={folder}")
    }

    /// Whether the moment has come.
    pub fn has_cut(&self) -> bool {
        self.cut.load(Ordering::SeqCst)
    }
}

/// Hands on what both say until it is time to cut.
fn between(mut desk: UnixStream, mut server: UnixStream, when: Cut, has_cut: &Arc<AtomicBool>) {
    let mut to_desk = desk.try_clone().expect("a socket");
    let mut from_server = server.try_clone().expect("a socket");
    // From then on the desk hears nothing any more.
    let silent = Arc::new(AtomicBool::new(false));
    let (is_silent, cut) = (silent.clone(), has_cut.clone());
    thread::spawn(move || {
        let mut bytes = vec![0; 64 << 10];
        while let Ok(count @ 1..) = from_server.read(&mut bytes) {
            let said = &bytes[..count];
            if is_silent.load(Ordering::SeqCst) {
                if said.ends_with(&READY) {
                    cut.store(true, Ordering::SeqCst);
                    break;
                }
            } else if to_desk.write_all(said).is_err() {
                break;
            }
        }
        let _ = to_desk.shutdown(Shutdown::Both);
        let _ = from_server.shutdown(Shutdown::Both);
    });
    let mut bytes = vec![0; 1 << 20];
    // The statement comes first and is prepared; the next that is said brings the case.
    let mut prepared = false;
    while let Ok(count @ 1..) = desk.read(&mut bytes) {
        let said = &bytes[..count];
        let asks = said
            .windows(b"posdoc.deliver".len())
            .any(|part| part == b"posdoc.deliver");
        let hand_on = match when {
            Cut::BeforeAsked if asks => Some(0),
            Cut::BeforeSent if prepared => Some(0),
            Cut::WhileSent if prepared => Some(count / 2),
            Cut::AfterCommit if prepared => {
                silent.store(true, Ordering::SeqCst);
                None
            }
            _ => None,
        };
        prepared |= asks;
        if server.write_all(&said[..hand_on.unwrap_or(count)]).is_err() {
            break;
        }
        if hand_on.is_some() {
            has_cut.store(true, Ordering::SeqCst);
            break;
        }
    }
    let _ = desk.shutdown(Shutdown::Both);
    let _ = server.shutdown(Shutdown::Both);
}
