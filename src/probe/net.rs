//! Names and connections within a bound.

use std::{
    io::{self, ErrorKind},
    net::{SocketAddr, TcpStream, ToSocketAddrs as _},
    sync::mpsc,
    thread,
    time::{Duration, Instant},
};

/// When a probe has to be through.
#[derive(Clone, Copy, Debug)]
pub(super) struct Until(pub(super) Instant);

impl Until {
    /// What is left; nothing once the time is over.
    pub(super) fn left(self) -> Duration {
        self.0.saturating_duration_since(Instant::now())
    }

    /// What is left, divided among so many.
    pub(super) fn share(self, among: usize) -> Self {
        let among = u32::try_from(among).unwrap_or(u32::MAX).max(1);
        Self(Instant::now() + self.left() / among)
    }

    /// What is left as a time-out for the system, which takes none of zero.
    pub(super) fn timeout(self) -> io::Result<Duration> {
        let left = self.left();
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        Ok(left)
    }
}

/// Whether a text is `host:port`.
#[must_use]
pub fn is_address(text: &str) -> bool {
    let Some((host, port)) = text.rsplit_once(':') else {
        return false;
    };
    is_host(host) && port.parse::<u16>().is_ok_and(|port| port > 0)
}

/// Whether a text can be the name or the number of a host.
pub(super) fn is_host(host: &str) -> bool {
    let number = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'));
    if let Some(number) = number {
        return number.parse::<std::net::Ipv6Addr>().is_ok();
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    !host.is_empty() && host.len() <= 253 && host.chars().all(plain)
}

/// The addresses behind `host:port`. The system's resolver knows no bound, so it is asked in a thread that is left
/// behind when the time is over.
pub(super) fn resolve(address: &str, until: Until) -> io::Result<Vec<SocketAddr>> {
    if let Ok(address) = address.parse::<SocketAddr>() {
        return Ok(vec![address]);
    }
    let (send, results) = mpsc::channel::<io::Result<Vec<SocketAddr>>>();
    let address = address.to_owned();
    thread::Builder::new()
        .name("resolver".to_owned())
        .spawn(move || {
            let found = address.to_socket_addrs().map(Iterator::collect);
            // Nobody waits any more.
            let _ = send.send(found);
        })?;
    let found = results.recv_timeout(until.left());
    found.unwrap_or_else(|_| Err(ErrorKind::TimedOut.into()))
}

/// Connects to the first of these that takes it. IPv4 comes first: a shop's network that has IPv6 in name only would
/// use up the time.
pub(super) fn connect(addresses: &[SocketAddr], until: Until) -> io::Result<TcpStream> {
    let mut addresses = addresses.to_vec();
    addresses.sort_by_key(SocketAddr::is_ipv6);
    let mut last = ErrorKind::NotFound.into();
    for (at, address) in addresses.iter().enumerate() {
        let share = until.share(addresses.len() - at);
        let connected = share
            .timeout()
            .and_then(|timeout| TcpStream::connect_timeout(address, timeout));
        match connected {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// Whether the system knows no way to an address.
pub(super) fn is_unreachable(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable
    )
}
