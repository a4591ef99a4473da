//! `--hosted`: whoever is connected to a server chooses no file, no pack and no variable there.
#![cfg(target_os = "linux")]

use std::{fs, path::Path};

use crate::support::program::{Home, Posdoc};

/// posdoc as on a server: the account's home and the settings of the server are in the folder `server` of the home,
/// which only debug builds can be told.
fn hosted(home: &Home, args: &[&str]) -> Posdoc {
    let server = home.path().join("server");
    fs::create_dir_all(&server).expect("a folder");
    home.posdoc(args)
        .args(&["--hosted", "--lang", "en"])
        .env("POSDOC_TEST_HOSTED", server)
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path.display().to_string());
        }
    }
    found.sort();
    found
}

#[test]
fn what_reads_or_writes_files_is_refused_in_one_sentence() {
    let refused: [(&[&str], &str); 25] = [
        (&["--pack", "/tmp"], "--pack can't"),
        (&["start", "card-read", "--pack", "/tmp"], "--pack can't"),
        (
            &["start", "card-read", "--json", "--pack", "/tmp"],
            "--pack can't",
        ),
        (
            &["start", "card-read", "--plain", "--pack=/tmp"],
            "--pack can't",
        ),
        (&["--no-config"], "--no-config can't"),
        (
            &["start", "card-read", "--caller", "/etc/passwd"],
            "--caller can't",
        ),
        (&["--caller", "/etc/passwd", "--json"], "--caller can't"),
        (&["cases", "export", "1"], "\"posdoc cases export\" can't"),
        (&["training", "export"], "\"posdoc training export\" can't"),
        (
            &["training", "report", "/etc/passwd"],
            "\"posdoc training report\" can't",
        ),
        (
            &["exam", "start", "--seed", "1", "--trainee", "x"],
            "\"posdoc exam start\" can't",
        ),
        (
            &["exam", "paper", "--seed", "1"],
            "\"posdoc exam paper\" can't",
        ),
        (
            &["exam", "verify", "/etc/passwd"],
            "\"posdoc exam verify\" can't",
        ),
        (&["replay", "/etc/passwd"], "\"posdoc replay\" can't"),
        (&["replay", "-"], "\"posdoc replay\" can't"),
        (&["check", "/etc"], "\"posdoc check\" can't"),
        (&["check"], "\"posdoc check\" can't"),
        (&["preview", "card-read"], "\"posdoc preview\" can't"),
        (&["graph", "card-read"], "\"posdoc graph\" can't"),
        (&["paths", "card-read"], "\"posdoc paths\" can't"),
        (&["new", "flow", "x"], "\"posdoc new flow\" can't"),
        (&["new", "pack", "x"], "\"posdoc new pack\" can't"),
        (&["translated", "/tmp"], "\"posdoc translated\" can't"),
        (&["setup"], "\"posdoc setup\" can't"),
        (&["setup", "--json"], "\"posdoc setup\" can't"),
    ];
    let home = Home::default();
    for (args, sentence) in refused {
        let ran = hosted(&home, args).stdin("{\"ticket\":true}\n1\n").run();
        ran.ends_with(2, &[sentence, "posdoc runs on a shared server."]);
        assert_eq!(
            (ran.err.lines().count(), &*ran.out),
            (1, ""),
            "{args:?}: {}",
            ran.err
        );
    }
    assert_eq!(files(home.path()), Vec::<String>::new());
}

#[cfg(feature = "central")]
#[test]
fn the_store_of_the_team_is_not_set_up_from_there() {
    for verb in ["init", "migrate"] {
        let args = ["central", verb, "--url", "postgresql://x@/x"];
        let ran = hosted(&Home::default(), &args).run();
        ran.ends_with(2, &["posdoc runs on a shared server."]);
    }
}

#[test]
fn what_is_printed_goes_into_no_file() {
    let home = Home::default();
    let path = home.path().join("card.html");
    for args in [
        &["care", "card", "--format", "html"][..],
        &["cases"],
        &["man"],
        &["start", "card-read", "--json"],
        &["start", "card-read", "--plain"],
    ] {
        let file = fs::File::create(&path).expect("a file");
        let ran = hosted(&home, args).stdout(file).run();
        ran.ends_with(2, &["can't go into a file"]);
        assert_eq!(fs::read_to_string(&path).expect("a file"), "");
    }
    // Into a pipe, which is the connection, it goes.
    let ran = hosted(&home, &["care", "card"]).run();
    ran.ends_with(0, &[]);
    assert!(!ran.out.is_empty());
}

#[test]
fn variables_of_the_client_choose_nothing() {
    let home = Home::default();
    let elsewhere = home.path().join("elsewhere");
    let elsewhere = elsewhere.to_str().expect("UTF-8");
    let variables = [
        "POSDOC_DATA",
        "POSDOC_PACK",
        "POSDOC_CONFIG",
        "HOME",
        "XDG_DATA_HOME",
        "XDG_CONFIG_HOME",
        "XDG_STATE_HOME",
        "TMPDIR",
        "SQLITE_TMPDIR",
        "SSL_CERT_FILE",
        "PGPASSFILE",
        "LC_ALL",
        "TZ",
    ];
    let mut posdoc = hosted(&home, &["start", "card-read", "--json"]);
    for variable in variables {
        posdoc = posdoc.env(variable, elsewhere);
    }
    let ran = posdoc
        .env("POSDOC_LANG", "xx")
        .stdin("{\"answer\":\"insert\"}\n")
        .run();
    ran.ends_with(0, &[]);
    assert_eq!(ran.err, "");
    let found = files(home.path());
    let store = home.path().join("server/.local/share/posdoc");
    assert!(!found.is_empty(), "the case is kept");
    for file in &found {
        assert!(Path::new(file).starts_with(&store), "{file}");
    }
    let shown = hosted(&home, &["config", "--json"])
        .env("POSDOC_DATA", elsewhere)
        .run()
        .json();
    assert!(!shown.to_string().contains("elsewhere"), "{shown}");
    let cases = hosted(&home, &["cases", "--json"])
        .env("POSDOC_DATA", elsewhere)
        .run();
    cases.ends_with(0, &[]);
    assert!(cases.out.contains("card-read"), "{}", cases.out);
}

#[test]
fn the_language_of_the_client_is_spoken() {
    let home = Home::default();
    let server = home.path().join("server");
    fs::create_dir_all(&server).expect("a folder");
    let run = |lang: &str| {
        let posdoc = home.posdoc(&["--hosted", "setup"]).env("LANG", lang);
        posdoc.env("POSDOC_TEST_HOSTED", &server).run()
    };
    run("zh_CN.UTF-8").ends_with(2, &["公用服务器"]);
    run("en_GB.UTF-8").ends_with(2, &["shared server"]);
    // A path is no language.
    run("/zh_CN").ends_with(2, &[]);
}

#[test]
fn the_pack_is_the_one_that_the_server_names() {
    let home = Home::default();
    let server = home.path().join("server");
    let words = server.join("pack/locales/en");
    fs::create_dir_all(&words).expect("a folder");
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/card-read.ftl");
    let text = fs::read_to_string(built_in).expect("words");
    let title = "flow = Card can't be read";
    assert!(text.contains(title), "the flow is called otherwise now");
    let text = text.replace(title, "flow = Our own card help");
    fs::write(words.join("card-read.ftl"), text).expect("written");
    let shown = |args: &[&str]| {
        let ran = hosted(&home, args).run();
        ran.ends_with(0, &[]);
        ran.out
    };
    assert!(!shown(&["find", "card can't be read"]).contains("Our own card help"));
    fs::write(server.join("config.toml"), "pack = \"pack\"\n").expect("written");
    assert!(shown(&["find", "card can't be read"]).contains("Our own card help"));
    let pack = shown(&["config"]);
    assert!(pack.contains("server/pack"), "{pack}");
    // One that cannot be used is refused, and nothing else is used in its place.
    fs::write(server.join("config.toml"), "pack = \"there-is-none\"\n").expect("written");
    hosted(&home, &["find", "card"])
        .run()
        .ends_with(3, &["there-is-none"]);
}

#[test]
fn the_settings_of_a_person_name_a_pack_too_and_a_flag_comes_first() {
    let home = Home::default();
    let config = "lang = \"en\"\npack = \"there-is-none\"\n";
    let ran = home.posdoc(&["find", "card"]).config(config).run();
    ran.ends_with(3, &["there-is-none"]);
    let ran = home
        .posdoc(&["find", "card", "--pack", "nor-this"])
        .config(config)
        .run();
    ran.ends_with(3, &["nor-this"]);
    let ran = home
        .posdoc(&["find", "card", "--no-config", "--lang", "en"])
        .config(config)
        .run();
    ran.ends_with(0, &[]);
}
