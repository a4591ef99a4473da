//! What this computer can find out about the network by itself: bounded probes over plain sockets, in threads of their
//! own. No raw sockets, no administrator rights. Nothing is answered here: what is found speaks for an answer at most.

mod http;
mod net;
mod ntp;
mod route;

#[cfg(test)]
#[path = "../../tests/support/loopback.rs"]
pub(crate) mod loopback;
#[cfg(test)]
mod tests;

use std::{
    net::{Ipv4Addr, SocketAddr, UdpSocket},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{self, Receiver},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant, SystemTime},
};

pub use http::{Page, is_page};
pub use net::is_address;

use crate::pack::ProbeKind;
use net::{Until, connect, resolve};

/// The longest that a probe takes.
pub const BOUND: Duration = Duration::from_secs(3);

/// A clock that is off by no more than this many seconds is right.
const RIGHT: i64 = 60;

/// Pages that answer 204: one that is reached in most places, and one that is in mainland China, too.
const PAGES: [&str; 2] = [
    "http://connectivitycheck.gstatic.com/generate_204",
    "http://connect.rom.miui.com/generate_204",
];

/// Time servers, in the same way.
const TIME: [&str; 2] = ["time.cloudflare.com:123", "ntp.aliyun.com:123"];

/// An address that is nobody's (RFC 5737). Nothing is ever sent there: only the way to it is looked up.
const OUTSIDE: SocketAddr =
    SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::new(198, 51, 100, 1)), 9);

/// Where probes go, and how long they take at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addresses {
    /// Pages that answer 204; one of them is enough.
    pub pages: Vec<String>,
    /// Time servers, as `host:port`; the first that answers counts.
    pub time: Vec<String>,
    /// An address of the shop's own, as `host:port`.
    pub reach: Option<String>,
    /// Somewhere outside of this network: the way there is looked up, nothing is sent.
    pub outside: SocketAddr,
    /// The longest that a probe takes.
    pub bound: Duration,
}

impl Default for Addresses {
    fn default() -> Self {
        Self {
            pages: PAGES.map(str::to_owned).into(),
            time: TIME.map(str::to_owned).into(),
            reach: None,
            outside: OUTSIDE,
            bound: BOUND,
        }
    }
}

impl Addresses {
    /// Whether there is anything to try for this kind.
    #[must_use]
    pub const fn knows(&self, kind: ProbeKind) -> bool {
        !matches!(kind, ProbeKind::Reach) || self.reach.is_some()
    }
}

/// What came of a probe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is as it should be.
    Good,
    /// It is not.
    Bad,
    /// Nothing can be said.
    CannotTell,
}

impl Outcome {
    /// Its name, in JSON and, after `probe-`, as attribute of a step's words.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::CannotTell => "cannot-tell",
        }
    }
}

/// What came of a probe, with what was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What came of it.
    pub outcome: Outcome,
    /// How long it took, in milliseconds.
    pub took: u64,
    /// The HTTP status of the page that answered.
    pub status: Option<u16>,
    /// By how many seconds the clock of this computer is ahead of the time server.
    pub ahead: Option<i64>,
}

/// A probe that runs, or has run, in a thread of its own. Dropping it gives it up.
#[derive(Debug)]
pub struct Running {
    wanted: Arc<AtomicBool>,
    results: Receiver<Finding>,
    /// The longest that waiting for it makes sense.
    patience: Duration,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Starts a probe and calls `wake` when it is through. One that is still under way ends first, so that there is
    /// never more than one.
    ///
    /// `None`: the system has no thread to give.
    #[must_use]
    pub fn start(
        kind: ProbeKind,
        addresses: Addresses,
        after: Option<JoinHandle<()>>,
        wake: impl FnOnce() + Send + 'static,
    ) -> Option<Self> {
        let wanted = Arc::new(AtomicBool::new(true));
        let (send, results) = mpsc::channel();
        let patience = addresses.bound * 2;
        let still_wanted = Arc::clone(&wanted);
        let thread = thread::Builder::new().name("probe".to_owned());
        let thread = thread.spawn(move || {
            if let Some(before) = after {
                // How it ended does not matter.
                let _ = before.join();
            }
            if !still_wanted.load(Ordering::Relaxed) {
                return;
            }
            let finding = probe(kind, &addresses);
            // Nobody listens any more where the screen was left meanwhile.
            if send.send(finding).is_ok() && still_wanted.load(Ordering::Relaxed) {
                wake();
            }
        });
        Some(Self {
            wanted,
            results,
            patience,
            thread: Some(thread.ok()?),
        })
    }

    /// What came of it, once; `None` while it is under way.
    #[must_use]
    pub fn take(&self) -> Option<Finding> {
        self.results.try_recv().ok()
    }

    /// Waits for what comes of it, no longer than it may take.
    #[must_use]
    pub fn wait(&self) -> Option<Finding> {
        self.results.recv_timeout(self.patience).ok()
    }

    /// Gives it up; its thread is what the next one has to wait for.
    #[must_use]
    pub fn abandon(mut self) -> Option<JoinHandle<()>> {
        self.thread.take()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.wanted.store(false, Ordering::Relaxed);
    }
}

/// Runs a probe to its end.
#[must_use]
pub fn probe(kind: ProbeKind, addresses: &Addresses) -> Finding {
    let began = Instant::now();
    let until = Until(began + addresses.bound);
    let mut finding = match kind {
        ProbeKind::Link => of(link(addresses)),
        ProbeKind::Gateway => of(route::gateway().map_or(Outcome::CannotTell, |gateway| {
            answers(gateway, &[80, 443, 53], until)
        })),
        ProbeKind::Names => names(addresses, until),
        ProbeKind::Clock => clock(&addresses.time, until, SystemTime::now),
        ProbeKind::Internet => internet(addresses, until),
        ProbeKind::Portal => portal(addresses, until),
        ProbeKind::Reach => reach(addresses, until),
    };
    finding.took = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    finding
}

const fn of(outcome: Outcome) -> Finding {
    Finding {
        outcome,
        took: 0,
        status: None,
        ahead: None,
    }
}

/// Whether there is a way out. Connecting a UDP socket looks the way up and sends nothing.
fn link(addresses: &Addresses) -> Outcome {
    let any = (Ipv4Addr::UNSPECIFIED, 0);
    let Ok(socket) = UdpSocket::bind(any) else {
        return Outcome::CannotTell;
    };
    match socket.connect(addresses.outside) {
        Ok(()) => Outcome::Good,
        Err(_) => Outcome::Bad,
    }
}

/// Bad, unless this computer is on no network at all: then it says nothing about the one that others use.
fn unreached(addresses: &Addresses) -> Finding {
    of(match link(addresses) {
        Outcome::Good => Outcome::Bad,
        Outcome::Bad | Outcome::CannotTell => Outcome::CannotTell,
    })
}

/// Whether a machine answers on one of these ports. One that refuses is there; one that keeps silent may not want to
/// be asked.
fn answers(host: std::net::IpAddr, ports: &[u16], until: Until) -> Outcome {
    let mut outcome = Outcome::CannotTell;
    for (at, port) in ports.iter().enumerate() {
        let share = until.share(ports.len() - at);
        match connect(&[SocketAddr::new(host, *port)], share) {
            Ok(_) => return Outcome::Good,
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionRefused => {
                return Outcome::Good;
            }
            Err(error) if net::is_unreachable(&error) => outcome = Outcome::Bad,
            Err(_) => {}
        }
    }
    outcome
}

fn names(addresses: &Addresses, until: Until) -> Finding {
    let hosts = addresses.pages.iter().filter_map(|page| Page::read(page));
    let mut tried = hosts.map(|page| page.authority).peekable();
    if tried.peek().is_none() {
        return of(Outcome::CannotTell);
    }
    let resolved = first(tried.collect(), until, move |host, until| {
        resolve(&host, until).ok().filter(|found| !found.is_empty())
    });
    match resolved {
        Some(_) => of(Outcome::Good),
        None => unreached(addresses),
    }
}

fn internet(addresses: &Addresses, until: Until) -> Finding {
    let (right, other) = fetch(addresses, until);
    match (right, other) {
        (Some(status), _) => Finding {
            status: Some(status),
            ..of(Outcome::Good)
        },
        (None, Some(status)) => Finding {
            status: Some(status),
            ..of(Outcome::Bad)
        },
        (None, None) => unreached(addresses),
    }
}

fn portal(addresses: &Addresses, until: Until) -> Finding {
    let (right, other) = fetch(addresses, until);
    let outcome = match (right, other) {
        (Some(_), _) => Outcome::Good,
        (None, Some(_)) => Outcome::Bad,
        (None, None) => Outcome::CannotTell,
    };
    Finding {
        status: right.or(other),
        ..of(outcome)
    }
}

/// The status of a page that came as it should, and of one that did not: somebody else answered in its place.
fn fetch(addresses: &Addresses, until: Until) -> (Option<u16>, Option<u16>) {
    const RIGHT: u16 = 204;
    let pages = addresses.pages.iter().filter_map(|page| Page::read(page));
    let (send, results) = mpsc::channel();
    let mut asked = 0;
    for page in pages {
        let send = send.clone();
        let fetching = thread::Builder::new().spawn(move || {
            // Nobody waits for the second where the first was right.
            let _ = send.send(http::status(&page, until));
        });
        asked += usize::from(fetching.is_ok());
    }
    drop(send);
    let mut other = None;
    for _ in 0..asked {
        match results.recv_timeout(until.left()) {
            Ok(Some(RIGHT)) => return (Some(RIGHT), other),
            Ok(Some(status)) => other = Some(status),
            Ok(None) => {}
            Err(_) => break,
        }
    }
    (None, other)
}

fn reach(addresses: &Addresses, until: Until) -> Finding {
    let Some(address) = &addresses.reach else {
        return of(Outcome::CannotTell);
    };
    let reached = resolve(address, until).and_then(|found| connect(&found, until));
    match reached {
        Ok(_) => of(Outcome::Good),
        Err(_) => unreached(addresses),
    }
}

fn clock(servers: &[String], until: Until, now: fn() -> SystemTime) -> Finding {
    let ahead = first(servers.to_vec(), until, move |server, until| {
        ntp::ahead(&server, until, now)
    });
    let outcome = match ahead {
        Some(ahead) if ahead.abs() <= RIGHT => Outcome::Good,
        Some(_) => Outcome::Bad,
        None => Outcome::CannotTell,
    };
    Finding {
        ahead,
        ..of(outcome)
    }
}

/// Asks all at once and takes the first that has something to say.
fn first<R: Send + 'static>(
    all: Vec<String>,
    until: Until,
    ask: impl Fn(String, Until) -> Option<R> + Clone + Send + 'static,
) -> Option<R> {
    let (send, results) = mpsc::channel();
    let mut asked = 0;
    for one in all {
        let (send, ask) = (send.clone(), ask.clone());
        let asking = thread::Builder::new().spawn(move || {
            let _ = send.send(ask(one, until));
        });
        asked += usize::from(asking.is_ok());
    }
    drop(send);
    for _ in 0..asked {
        match results.recv_timeout(until.left()) {
            Ok(Some(result)) => return Some(result),
            Ok(None) => {}
            Err(_) => return None,
        }
    }
    None
}
