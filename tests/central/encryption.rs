//! The way to a server on another computer: only encrypted, and only to the server that is meant.

use std::{fs, io::Write as _, net::TcpListener, path::Path, process::Command};

use posdoc::{
    central::{CentralError, Server, deliver},
    settings::Central,
};

use super::{case, cluster::Cluster, store, support::program::Home, team_on};

/// Runs openssl in a folder.
fn openssl(folder: &Path, args: &str) {
    let made = Command::new("openssl")
        .args(args.split(' '))
        .current_dir(folder)
        .output()
        .expect("openssl runs");
    let error = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "{args}: {error}");
}

/// A CA, and a certificate of it for the name `localhost`.
fn certificates(folder: &Path, ca: &str) {
    let new = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2";
    openssl(
        folder,
        &format!("req -x509 {new} -subj /CN={ca} -keyout {ca}.key -out {ca}.crt"),
    );
    openssl(
        folder,
        &format!("req {new} -subj /CN=server -keyout {ca}-server.key -out {ca}-server.csr"),
    );
    fs::write(folder.join("names"), "subjectAltName=DNS:localhost\n").expect("written");
    openssl(
        folder,
        &format!(
            "x509 -req -in {ca}-server.csr -CA {ca}.crt -CAkey {ca}.key -CAcreateserial -days 2 -extfile names -out {ca}-server.crt"
        ),
    );
}

/// A server with such a certificate, and its port. `None`: there is no `PostgreSQL` or no openssl here.
fn encrypted(folder: &Path) -> Option<(Cluster, u16)> {
    let there = Command::new("openssl").arg("version").output();
    if there.is_err() {
        assert!(
            std::env::var_os("POSDOC_CI").is_none(),
            "openssl was not found, which is an error here"
        );
        let text = "openssl was not found: the tests of encryption are left out";
        // Around the capture of the test harness: it has to be seen.
        let _ = writeln!(std::io::stderr(), "\nWARNING: {text}\n");
        return None;
    }
    certificates(folder, "ours");
    certificates(folder, "other");
    // Free until a moment ago: another program may take it, and then the server does not start.
    let probe = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = probe.local_addr().expect("an address").port();
    drop(probe);
    let place = tempfile::tempdir().expect("a folder");
    for (from, to) in [
        ("ours-server.crt", "server.crt"),
        ("ours-server.key", "server.key"),
    ] {
        fs::copy(folder.join(from), place.path().join(to)).expect("copied");
    }
    let at = place.path().display();
    let settings = [
        "fsync=off".to_owned(),
        "max_connections=40".to_owned(),
        "ssl=on".to_owned(),
        format!("ssl_cert_file={at}/server.crt"),
        format!("ssl_key_file={at}/server.key"),
        "listen_addresses=localhost".to_owned(),
        format!("port={port}"),
    ];
    let settings: Vec<&str> = settings.iter().map(String::as_str).collect();
    let cluster = Cluster::start_with(place, &settings)?;
    Some((team_on(cluster), port))
}

#[test]
fn a_password_in_the_address_is_refused_and_shown_nowhere() {
    let home = Home::default();
    for args in [
        &["central", "status"][..],
        &["central", "status", "--json"],
        &["config"],
        &["config", "--json"],
    ] {
        let ran = home
            .posdoc(args)
            .config(
                "lang = \"en\"\n[central]\nurl = \"postgresql://wang:s3cret@127.0.0.1:1/posdoc\"\n",
            )
            .run();
        let said = format!("{}{}", ran.out, ran.err);
        assert!(said.contains("wang:***@127.0.0.1"), "{args:?}: {said}");
        assert!(!said.contains("s3cret"), "{args:?}: {said}");
    }
}

#[test]
fn a_server_is_taken_by_its_certificate_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some((cluster, port)) = encrypted(folder.path()) else {
        return;
    };
    let central = |host: &str, more: &str, ca: Option<&str>| Central {
        url: format!("postgresql://wang@{host}:{port}/posdoc?sslmode=require{more}"),
        ca_file: ca.map(|ca| folder.path().join(ca)),
        ..Central::default()
    };
    let mut server =
        Server::connect(&central("localhost", "", Some("ours.crt"))).expect("encrypted");
    let ssl = "SELECT ssl, version FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = 'wang'";
    let seen = cluster.ask(ssl);
    assert!(seen.starts_with("t|TLSv1."), "{seen}");
    let home = tempfile::tempdir().expect("a folder");
    let mut store = store(home.path());
    case(&mut store, 3);
    let done = deliver(&store, &mut server, &|| false).expect("delivered");
    assert_eq!(done.map(|done| done.cases), Some(1));
    drop(server);
    // The same server by another name; somebody else's CA; the CAs of the system.
    for (host, more, ca, says) in [
        ("127.0.0.1", "", Some("ours.crt"), "not valid for name"),
        (
            "other.example",
            "&hostaddr=127.0.0.1",
            Some("ours.crt"),
            "not valid for name",
        ),
        ("localhost", "", Some("other.crt"), "UnknownIssuer"),
        ("localhost", "", None, "UnknownIssuer"),
    ] {
        let refused = Server::connect(&central(host, more, ca)).expect_err("another server");
        assert!(
            matches!(refused, CentralError::Unreachable(_)),
            "{refused:?}"
        );
        assert!(
            refused.detail().contains(says),
            "{host} {ca:?}: {}",
            refused.detail()
        );
    }
    // What is no certificate trusts nobody.
    let refused = Server::connect(&central("localhost", "", Some("names")));
    assert!(matches!(refused, Err(CentralError::Certificates(_))));
    // Nobody got in who was refused.
    assert_eq!(
        cluster.ask("SELECT count(*) FROM pg_stat_activity WHERE usename = 'wang'"),
        "0"
    );
}
