//! The time of a time server, by SNTP (RFC 4330): one packet there, one back.

use std::{
    net::{Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket},
    time::{SystemTime, UNIX_EPOCH},
};

use super::net::{Until, resolve};

/// The length of a packet without what is optional.
const PACKET: usize = 48;

/// Version 4, asked by a client.
const REQUEST: u8 = 0x23;

/// The mode of an answer, in the lowest three bits.
const SERVER: u8 = 4;

/// Seconds from 1900, where this time begins, to 1970.
const TO_1970: i64 = 2_208_988_800;

/// Seconds of an era: the counter of a packet begins anew in 2036.
const ERA: i64 = 1 << 32;

/// By how many seconds `now` is ahead of the time of a server; `None`: no answer that is one came in time.
pub(super) fn ahead(server: &str, until: Until, now: fn() -> SystemTime) -> Option<i64> {
    let mut found = resolve(server, until).ok()?;
    found.sort_by_key(SocketAddr::is_ipv6);
    let server = found.first()?;
    let socket = if server.is_ipv4() {
        UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))
    } else {
        UdpSocket::bind((Ipv6Addr::UNSPECIFIED, 0))
    };
    let socket = socket.ok()?;
    socket.connect(server).ok()?;
    let sent = now();
    let mut request = [0; PACKET];
    request[0] = REQUEST;
    let mark = stamp(sent);
    request[40..].copy_from_slice(&mark);
    socket.send(&request).ok()?;
    loop {
        socket.set_read_timeout(Some(until.timeout().ok()?)).ok()?;
        let mut answer = [0; PACKET];
        let read = socket.recv(&mut answer).ok()?;
        // What is no answer to this very request is passed over.
        if read == PACKET && answer[0] & 7 == SERVER && answer[24..32] == mark {
            // Not synchronized itself, or asks to be left alone.
            if answer[0] >> 6 == 3 || !(1..16).contains(&answer[1]) {
                return None;
            }
            let there = seconds(answer.get(40..44)?)?;
            return Some(since_1970(now())? - there);
        }
    }
}

fn since_1970(time: SystemTime) -> Option<i64> {
    let since = time.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

/// The time as a packet has it: seconds, and their fraction.
fn stamp(time: SystemTime) -> [u8; 8] {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or_default() + TO_1970;
    let whole = u32::try_from(seconds.rem_euclid(ERA)).unwrap_or_default();
    let fraction = (u64::from(since.subsec_nanos()) << 32) / 1_000_000_000;
    let fraction = u32::try_from(fraction).unwrap_or_default();
    let mut bytes = [0; 8];
    bytes[..4].copy_from_slice(&whole.to_be_bytes());
    bytes[4..].copy_from_slice(&fraction.to_be_bytes());
    bytes
}

/// Seconds since 1970 of the first half of a time stamp; a server that has no time sends zero.
fn seconds(bytes: &[u8]) -> Option<i64> {
    let counter = u32::from_be_bytes(bytes.try_into().ok()?);
    // The first era ends in 2036; counters of its first half are before 1968.
    let era = if counter >> 31 == 1 { 0 } else { ERA };
    (counter != 0).then(|| i64::from(counter) + era - TO_1970)
}
