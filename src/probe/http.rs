//! One page over HTTP/1.1: only the status of the answer is read.

use std::io::{Read as _, Write as _};

use super::net::{Until, connect, is_host, resolve};

/// More than any status line has.
const MOST: usize = 512;

/// A page, as it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The host, for the request.
    host: String,
    /// `host:port`, to connect to.
    pub(super) authority: String,
    /// The path, with its slash.
    path: String,
}

/// Whether a text is `http://host/path`, with a port or without. Over https a login page could not be told from a
/// server that is away, so it is not taken.
#[must_use]
pub fn is_page(text: &str) -> bool {
    Page::read(text).is_some()
}

impl Page {
    /// Reads `http://host/path`; `None`: it is not that.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("http://")?;
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.ends_with(']') => {
                (name, port.parse().ok().filter(|port| *port > 0)?)
            }
            Some(_) | None => (host, 80_u16),
        };
        let plain = path.chars().all(|c| c.is_ascii_graphic());
        (is_host(name) && plain).then(|| Self {
            host: host.to_owned(),
            authority: format!("{name}:{port}"),
            path: if path.is_empty() { "/" } else { path }.to_owned(),
        })
    }
}

/// The status that a page is answered with; `None`: no answer that is one came in time.
pub(super) fn status(page: &Page, until: Until) -> Option<u16> {
    let found = resolve(&page.authority, until).ok()?;
    let mut stream = connect(&found, until).ok()?;
    stream.set_write_timeout(Some(until.timeout().ok()?)).ok()?;
    let request = format!(
        "GET {} HTTP/1.1\r\nHost: {}\r\nAccept: */*\r\nConnection: close\r\n\r\n",
        page.path, page.host
    );
    stream.write_all(request.as_bytes()).ok()?;
    let mut answer = Vec::with_capacity(MOST);
    let mut piece = [0; 128];
    while answer.len() < MOST && !answer.contains(&b'\n') {
        // Whoever sends a byte now and then does not hold it up either.
        stream.set_read_timeout(Some(until.timeout().ok()?)).ok()?;
        match stream.read(&mut piece).ok()? {
            0 => break,
            read => answer.extend_from_slice(piece.get(..read)?),
        }
    }
    let line = answer.split(|byte| *byte == b'\n').next()?;
    let line = std::str::from_utf8(line).ok()?;
    let status = line.strip_prefix("HTTP/1.")?.split(' ').nth(1)?;
    let status = status.trim().parse().ok()?;
    (100..1000).contains(&status).then_some(status)
}
