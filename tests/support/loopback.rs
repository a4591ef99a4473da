//! A web server on loopback for what this computer finds out by itself.

use std::{
    io::{Read as _, Write as _},
    net::TcpListener,
    thread,
};

/// The path that is asked for, as in the usual pages of this kind.
const PATH: &str = "/generate_204";

/// A page of a server that gives this answer to each request; none: it keeps silent.
pub fn page(answer: Option<&'static str>) -> String {
    let server = TcpListener::bind("127.0.0.1:0").expect("a port of loopback");
    let address = server.local_addr().expect("it has one");
    thread::spawn(move || {
        let mut open = Vec::new();
        for stream in server.incoming() {
            let mut stream = stream.expect("a connection");
            let Some(answer) = answer else {
                // Kept, so that it stays open.
                open.push(stream);
                continue;
            };
            let mut request = [0; 256];
            let read = stream.read(&mut request).expect("a request");
            let begin = format!("GET {PATH} HTTP/1.1\r\nHost: 127.0.0.1");
            assert!(request[..read].starts_with(begin.as_bytes()));
            stream.write_all(answer.as_bytes()).expect("an answer");
        }
    });
    format!("http://{address}{PATH}")
}
