//! Against servers of their own on loopback.

use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket},
    sync::mpsc,
    thread,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use super::{
    Addresses, Finding, Outcome, Page, Running, clock, is_address, is_page, loopback::page,
    net::Until, probe, route,
};
use crate::pack::ProbeKind;

/// Long enough for loopback on a machine that is busy.
const BOUND: Duration = Duration::from_secs(3);

/// How long a probe may take that has to give up.
const SHORT: Duration = Duration::from_millis(300);

/// A page where nobody listens.
fn refused() -> String {
    let server = TcpListener::bind("127.0.0.1:0").expect("a port of loopback");
    let address = server.local_addr().expect("it has one");
    format!("http://{address}/generate_204")
}

fn at(pages: &[String], bound: Duration) -> Addresses {
    Addresses {
        pages: pages.to_vec(),
        time: Vec::new(),
        reach: None,
        outside: SocketAddr::from(([127, 0, 0, 1], 9)),
        bound,
    }
}

fn both(pages: &[String], bound: Duration) -> (Outcome, Outcome, Option<u16>) {
    let addresses = at(pages, bound);
    let internet = probe(ProbeKind::Internet, &addresses);
    let portal = probe(ProbeKind::Portal, &addresses);
    (internet.outcome, portal.outcome, internet.status)
}

const RIGHT: &str = "HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n";
const LOGIN: &str = "HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n";

#[test]
fn a_page_that_comes_as_it_should_is_good() {
    let found = both(&[page(Some(RIGHT))], BOUND);
    assert_eq!(found, (Outcome::Good, Outcome::Good, Some(204)));
}

#[test]
fn one_page_of_several_is_enough() {
    let found = both(&[page(None), refused(), page(Some(RIGHT))], BOUND);
    assert_eq!(found, (Outcome::Good, Outcome::Good, Some(204)));
}

#[test]
fn a_login_page_in_between_is_no_internet() {
    let found = both(&[page(Some(LOGIN))], BOUND);
    assert_eq!(found, (Outcome::Bad, Outcome::Bad, Some(302)));
    // Some answer the page themselves, with a login form in it.
    let found = both(&[page(Some("HTTP/1.0 200 OK\r\n\r\n<form>"))], BOUND);
    assert_eq!(found, (Outcome::Bad, Outcome::Bad, Some(200)));
}

#[test]
fn a_page_that_is_refused_or_nonsense_is_no_internet_and_says_nothing_of_a_login_page() {
    let expected = (Outcome::Bad, Outcome::CannotTell, None);
    assert_eq!(both(&[refused()], BOUND), expected);
    assert_eq!(
        both(&[page(Some("SSH-2.0-OpenSSH_9\r\n"))], BOUND),
        expected
    );
    assert_eq!(both(&[page(Some(""))], BOUND), expected);
}

#[test]
fn whoever_keeps_silent_is_given_up_when_the_time_is_over() {
    let began = Instant::now();
    let found = probe(ProbeKind::Internet, &at(&[page(None)], SHORT));
    let took = began.elapsed();
    assert_eq!((found.outcome, found.status), (Outcome::Bad, None));
    assert!(took >= SHORT && took < BOUND, "{took:?}");
}

#[test]
fn a_computer_on_no_network_cannot_tell() {
    let addresses = Addresses {
        // The system lets nobody there who has not asked to broadcast, as if no way led there.
        outside: SocketAddr::from(([255, 255, 255, 255], 9)),
        ..at(&[refused()], BOUND)
    };
    assert_eq!(probe(ProbeKind::Link, &addresses).outcome, Outcome::Bad);
    let internet = probe(ProbeKind::Internet, &addresses);
    assert_eq!(internet.outcome, Outcome::CannotTell);
}

#[test]
fn names_are_looked_up() {
    let names = |page: &str| {
        let addresses = at(&[page.to_owned()], BOUND);
        probe(ProbeKind::Names, &addresses).outcome
    };
    assert_eq!(names("http://localhost:9/x"), Outcome::Good);
    assert_ne!(names("http://no-such-host.invalid/x"), Outcome::Good);
}

#[test]
fn an_address_from_the_settings_is_reached_or_not() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port of loopback");
    let address = listener.local_addr().expect("it has one").to_string();
    let reach = |reach: Option<String>| {
        let addresses = Addresses {
            reach,
            ..at(&[], BOUND)
        };
        assert_eq!(addresses.knows(ProbeKind::Reach), addresses.reach.is_some());
        probe(ProbeKind::Reach, &addresses).outcome
    };
    assert_eq!(reach(Some(address.clone())), Outcome::Good);
    drop(listener);
    assert_eq!(reach(Some(address)), Outcome::Bad);
    assert_eq!(reach(None), Outcome::CannotTell);
}

/// Seconds of 2026-11-28 12:00 UTC since 1970.
const NOON: u64 = 1_795_867_200;

fn noon() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOON)
}

/// A time server that answers with this time since 1970, after `change` has been at its packet.
fn time_server(seconds: u64, change: fn(&mut [u8; 48])) -> String {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("a port of loopback");
    let address = socket.local_addr().expect("it has one");
    thread::spawn(move || {
        let mut request = [0; 48];
        let (read, from) = socket.recv_from(&mut request).expect("a request");
        assert_eq!((read, request[0]), (48, 0x23));
        let mut answer = [0; 48];
        answer[0] = 0x24;
        answer[1] = 2;
        answer[24..32].copy_from_slice(&request[40..]);
        let stamp = u32::try_from((seconds + 2_208_988_800) % (1 << 32)).expect("32 bits");
        answer[40..44].copy_from_slice(&stamp.to_be_bytes());
        change(&mut answer);
        socket.send_to(&answer, from).expect("an answer");
    });
    address.to_string()
}

fn clock_at(server: String, bound: Duration) -> Finding {
    clock(&[server], Until(Instant::now() + bound), noon)
}

#[test]
fn the_clock_is_compared_with_a_time_server() {
    let found = clock_at(time_server(NOON + 2, |_| {}), BOUND);
    assert_eq!((found.outcome, found.ahead), (Outcome::Good, Some(-2)));
    let found = clock_at(time_server(NOON - 3600, |_| {}), BOUND);
    assert_eq!((found.outcome, found.ahead), (Outcome::Bad, Some(3600)));
    // The counter of the packets begins anew in 2036.
    let later = 2_200_000_000;
    let found = clock_at(time_server(later, |_| {}), BOUND);
    let ahead = i64::try_from(NOON).expect("fits") - i64::try_from(later).expect("fits");
    assert_eq!((found.outcome, found.ahead), (Outcome::Bad, Some(ahead)));
}

#[test]
fn what_is_no_answer_says_nothing_of_the_clock() {
    let none = (Outcome::CannotTell, None);
    let told = |found: Finding| (found.outcome, found.ahead);
    let servers: [fn(&mut [u8; 48]); 4] = [
        // To another request.
        |answer| answer[24] ^= 1,
        // Of a client.
        |answer| answer[0] = 0x23,
        // Asks to be left alone.
        |answer| answer[1] = 0,
        // Has no time itself.
        |answer| answer[0] |= 0xc0,
    ];
    for change in servers {
        assert_eq!(told(clock_at(time_server(NOON, change), SHORT)), none);
    }
    let silent = UdpSocket::bind("127.0.0.1:0").expect("a port of loopback");
    let address = silent.local_addr().expect("it has one").to_string();
    assert_eq!(told(clock_at(address, SHORT)), none);
}

#[test]
fn the_gateway_is_read_from_the_table_of_routes() {
    let table = |rows: &[(&str, [u8; 4], &str, &str)]| {
        let mut text =
            "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\n".to_owned();
        for (target, gateway, flags, metric) in rows {
            let gateway = u32::from_ne_bytes(*gateway);
            text +=
                &format!("wlan0\t{target}\t{gateway:08X}\t{flags}\t0\t0\t{metric}\t00000000\t0\n");
        }
        text
    };
    let found = route::read(&table(&[
        ("00000000", [192, 168, 1, 254], "0003", "600"),
        ("00000000", [192, 168, 1, 1], "0003", "100"),
        ("00000000", [192, 168, 1, 2], "0001", "0"),
        ("0001A8C0", [192, 168, 1, 3], "0003", "0"),
    ]));
    assert_eq!(found, Some(IpAddr::V4(Ipv4Addr::new(192, 168, 1, 1))));
    assert_eq!(route::read(&table(&[])), None);
    assert_eq!(route::read("no table\nat all\n"), None);
}

#[test]
fn what_runs_is_given_up_with_its_screen_and_the_next_one_waits_for_it() {
    let (send, woken) = mpsc::channel();
    let silent = TcpListener::bind("127.0.0.1:0").expect("a port of loopback");
    let address = silent.local_addr().expect("it has one");
    let addresses = at(&[format!("http://{address}/")], SHORT);
    let first = Running::start(ProbeKind::Internet, addresses, None, {
        let send = send.clone();
        move || send.send("first").expect("it is listened to")
    });
    let first = first.expect("a thread");
    let _open = silent.accept().expect("it is under way");
    assert_eq!(first.take(), None);
    let before = first.abandon();
    let began = Instant::now();
    let addresses = at(&[page(Some(RIGHT))], BOUND);
    let second = Running::start(ProbeKind::Internet, addresses, before, move || {
        send.send("second").expect("it is listened to");
    });
    let second = second.expect("a thread");
    assert_eq!(woken.recv_timeout(BOUND), Ok("second"));
    assert!(
        began.elapsed() >= SHORT / 2,
        "it did not wait for the first"
    );
    let found = second.take().expect("it was woken for it");
    assert_eq!(found.outcome, Outcome::Good);
    assert_eq!(
        woken.recv_timeout(BOUND),
        Err(mpsc::RecvTimeoutError::Disconnected)
    );
}

#[test]
fn addresses_are_what_they_are_called() {
    for good in [
        "http://x",
        "http://x/",
        "http://x.example:8080/a_b?c",
        "http://[::1]:80/x",
        "http://[::1]/",
    ] {
        assert!(is_page(good), "{good}");
    }
    let page = Page::read("http://x.example/a").expect("a page");
    assert_eq!(page.authority, "x.example:80");
    for bad in [
        "",
        "https://x/",
        "http://",
        "http:///a",
        "http://x:0/",
        "http://x:y/",
        "http://a b/",
        "http://x/a b",
        "http://x/\r\nHost: y",
    ] {
        assert!(!is_page(bad), "{bad}");
    }
    for (text, is) in [
        ("a:1", true),
        ("[::1]:9", true),
        ("a", false),
        ("a:0", false),
        (":1", false),
        ("a:70000", false),
    ] {
        assert_eq!(is_address(text), is, "{text}");
    }
}
