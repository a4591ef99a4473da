//! The format of packs: schemas, the reference and the readers say the same. `POSDOC_UPDATE=1` writes what is
//! generated anew.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use std::{
    fs,
    path::{Path, PathBuf},
};

use jsonschema::Validator;
use posdoc::{content::Content, lint, pack::format};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[track_caller]
fn current(path: &Path, text: &str) {
    if std::env::var_os("POSDOC_UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    let there = fs::read_to_string(path).unwrap_or_default();
    assert!(
        there == text,
        "{} is not current: run with POSDOC_UPDATE=1",
        path.display()
    );
}

#[test]
fn the_schemas_are_current() {
    for kind in format::FILES {
        let made = serde_json::to_string_pretty(&lint::schema(kind)).expect("JSON") + "\n";
        current(&root().join(lint::schema_file(kind)), &made);
    }
    current(&root().join(".taplo.toml"), &lint::taplo());
}

#[test]
fn the_tables_of_the_reference_are_current() {
    let path = root().join("docs/authoring.md");
    let text = fs::read_to_string(&path).expect("the reference");
    let begin = "<!-- generated: tests/format.rs -->\n";
    let (before, _) = text.split_once(begin).expect("the mark is there");
    let built_in = built_in();
    let reference = lint::reference();
    current(&path, &format!("{before}{begin}{built_in}{reference}"));
}

/// The names of the built-in pack that a flow of one's own can use, each with what its file says of it.
fn built_in() -> String {
    let files = Content::embedded().files;
    let text = |path: &str| files.get(path).expect("a built-in file").to_owned();
    let mut out =
        "\n### What is built in\n\nNames that a flow over the built-in content can use.\n"
            .to_owned();
    for (what, path) in [
        ("contact", "assets/contacts.toml"),
        ("risk", "assets/safety.toml"),
        ("fact", "assets/facts.toml"),
    ] {
        out += &format!("\n| {what} | `{path}` |\n|---|---|\n");
        for (name, comment) in sections(&text(path)) {
            out += &format!("| `{name}` | {comment} |\n");
        }
    }
    let bundles: serde_json::Value = toml::from_str(&text("assets/bundles.toml")).expect("TOML");
    out += "\n| bundle | `assets/bundles.toml` |\n|---|---|\n";
    for (name, bundle) in bundles["bundle"].as_object().expect("bundles") {
        let fields = bundle["fields"].as_array().into_iter().flatten();
        let fields = fields
            .filter_map(|field| field.as_str())
            .map(|field| format!("`{field}`"));
        let more = bundle["extends"]
            .as_str()
            .map(|more| format!("all of `{more}`"));
        let has: Vec<String> = more.into_iter().chain(fields).collect();
        out += &format!("| `{name}` | {} |\n", has.join(", "));
    }
    let pictures = files.paths().into_iter();
    let pictures =
        pictures.filter_map(|path| path.strip_prefix("assets/pictures/")?.strip_suffix(".txt"));
    let pictures: Vec<String> = pictures.map(|name| format!("`{name}`")).collect();
    out += &format!("\nPictures (`assets/pictures`): {}.\n", pictures.join(", "));
    out
}

/// The sections of a file with the comment right above each.
fn sections(text: &str) -> Vec<(&str, String)> {
    let mut comment: Vec<&str> = Vec::new();
    let mut sections = Vec::new();
    for line in text.lines() {
        if let Some(more) = line.strip_prefix('#') {
            comment.push(more.trim());
        } else {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                sections.push((name.0, comment.join(" ")));
            }
            comment.clear();
        }
    }
    sections
}

/// The files of a kind in a pack.
fn files(kind: &format::FileKind, pack: &Path) -> Vec<PathBuf> {
    let Some((folder, _)) = kind.files.split_once('*') else {
        return Some(pack.join(kind.files))
            .filter(|path| path.is_file())
            .into_iter()
            .collect();
    };
    let Ok(entries) = fs::read_dir(pack.join(folder)) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.expect("readable").path());
    paths
        .filter(|path| path.extension().is_some_and(|kind| kind == "toml"))
        .collect()
}

fn validator(kind: &format::FileKind) -> Validator {
    jsonschema::validator_for(&lint::schema(kind)).expect("a schema")
}

fn json(path: &Path) -> serde_json::Value {
    let text = fs::read_to_string(path).expect("text");
    toml::from_str(&text).expect("TOML")
}

#[test]
fn every_file_of_our_packs_fits_its_schema() {
    let packs = [
        root(),
        root().join("tests/packs/small"),
        root().join("tests/packs/coded"),
    ];
    let mut seen = 0;
    for kind in format::FILES {
        let validator = validator(kind);
        for path in packs.iter().flat_map(|pack| files(kind, pack)) {
            let file = json(&path);
            let wrong: Vec<String> = validator
                .iter_errors(&file)
                .map(|error| error.to_string())
                .collect();
            assert_eq!(wrong, [""; 0], "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 60, "{seen}");
}

/// What the reader refuses about keys and types, the schema refuses too.
#[test]
fn a_schema_refuses_what_the_reader_refuses() {
    for (rule, name, file) in [
        ("unknown-key", "flow", "flows/card.toml"),
        ("wrong-type", "flow", "flows/card.toml"),
        ("missing-key", "flow", "flows/card.toml"),
        ("unknown-choice", "codes", "assets/codes.toml"),
        ("wrong-schema", "flow", "flows/card.toml"),
        ("bad-number", "flow", "flows/card.toml"),
    ] {
        let kind = format::FILES
            .iter()
            .find(|kind| kind.name == name)
            .expect("a kind");
        let file = json(&root().join("tests/packs/broken").join(rule).join(file));
        assert!(!validator(kind).is_valid(&file), "{rule}");
    }
}
