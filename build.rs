//! Checks the default pack and embeds it: texts as they are, structure already resolved. A broken flow
//! fails the build.

#![allow(
    clippy::expect_used,
    reason = "a build without its folders cannot go on"
)]

use std::{
    env,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

// Shared with the library, which uses more of it.
#[allow(dead_code, unused_imports)]
#[path = "src/pack/mod.rs"]
mod pack;

// What the model is trained from and by; the library uses the rest.
#[allow(dead_code, unused_imports)]
#[path = "src/understand/learn/mod.rs"]
mod learn;

fn main() {
    for watched in [
        "flows",
        "locales",
        "assets",
        "docs/rules",
        "src/pack",
        "src/understand",
        "build.rs",
    ] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let root = Path::new(&root);
    name_build(root);
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);

    let files = match pack::Files::default().overlay(root) {
        Ok(files) => files,
        Err(unreadable) => {
            println!("cargo::error={}: {}", unreadable.path, unreadable.error);
            return;
        }
    };
    // What the model is trained from is in the model; what was compared matters to authors only.
    let files =
        files.only(|path| path.strip_suffix(".tsv").is_none() && path != "locales/agreed.txt");
    let loaded = pack::load(&files).and_then(|pack| match &pack.scenario_faults[..] {
        [] => Ok(pack),
        faults => Err(faults.to_vec()),
    });
    match loaded {
        Ok(pack) => {
            let model = learn::train::train(&corpus(root, &pack));
            fs::write(out.join("utterances.bin"), model).expect("OUT_DIR can be written");
            let bytes = postcard::to_allocvec(&pack).expect("a pack can be serialized");
            fs::write(out.join("pack.bin"), bytes).expect("OUT_DIR can be written");
        }
        Err(faults) => {
            let paths = files.paths();
            for fault in faults {
                let path = paths[usize::from(fault.place.file)];
                let text = files.get(path).unwrap_or_default();
                let before = text.get(..fault.place.start as usize).unwrap_or(text);
                let line = before.matches('\n').count() + 1;
                println!(
                    "cargo::error={path}:{line}: {} {:?}{}",
                    fault.rule,
                    fault.args,
                    fault
                        .suggestion
                        .map(|meant| format!(" (did you mean {meant}?)"))
                        .unwrap_or_default()
                );
            }
            return;
        }
    }

    fs::write(out.join("ui.rs"), ui_keys(&files)).expect("OUT_DIR can be written");

    let paths = files.paths().into_iter();
    let named = paths.map(|path| (path.to_owned(), root.join(path)));
    fs::write(out.join("files.rs"), embedded(named)).expect("OUT_DIR can be written");

    let pages = fs::read_dir(root.join("docs/rules")).expect("docs/rules is there");
    let mut pages: Vec<_> = pages
        .map(|page| page.expect("docs/rules can be read").path())
        .filter(|page| {
            page.extension().is_some_and(|kind| kind == "md") && !page.ends_with("README.md")
        })
        .collect();
    pages.sort();
    let named = pages.into_iter().filter_map(|page| {
        let rule = page.file_stem()?.to_str()?.to_owned();
        Some((rule, page))
    });
    fs::write(out.join("rules.rs"), embedded(named)).expect("OUT_DIR can be written");
}

/// Tells the program which commit and target it is built from and for (`posdoc --version --verbose`).
fn name_build(root: &Path) {
    println!("cargo::rerun-if-env-changed=POSDOC_COMMIT");
    let target = env::var("TARGET").expect("cargo sets TARGET");
    println!("cargo::rustc-env=POSDOC_TARGET={target}");
    // Sources without their repository: whoever packs them may say which commit they are of.
    let given = env::var("POSDOC_COMMIT").ok();
    let given = given.filter(|commit| !commit.trim().is_empty());
    if let Some(commit) = given.or_else(|| commit(root)) {
        println!("cargo::rustc-env=POSDOC_COMMIT={}", commit.trim());
    }
}

/// The commit that is checked out, in release builds: others would be built anew after every commit.
fn commit(root: &Path) -> Option<String> {
    if env::var("PROFILE").ok()? != "release" {
        return None;
    }
    let git = |args: &[&str]| {
        let ran = Command::new("git").args(args).current_dir(root).output();
        let ran = ran.ok().filter(|ran| ran.status.success())?;
        let text = String::from_utf8(ran.stdout).ok()?;
        Some(text.trim().to_owned())
    };
    // Not that of another repository in which these sources merely lie.
    let top = fs::canonicalize(git(&["rev-parse", "--show-toplevel"])?).ok()?;
    if top != fs::canonicalize(root).ok()? {
        return None;
    }
    // The log of HEAD grows whenever another commit is checked out or made.
    for watched in ["HEAD", "logs/HEAD"] {
        let path = root.join(git(&["rev-parse", "--git-path", watched])?);
        // A file that is not there would count as changed in every build.
        if path.is_file() {
            println!("cargo::rerun-if-changed={}", path.display());
        }
    }
    git(&["rev-parse", "HEAD"])
}

/// A list of names and texts, as code.
fn embedded(named: impl Iterator<Item = (String, PathBuf)>) -> String {
    let mut code = String::from("&[\n");
    for (name, path) in named {
        let path = path.display().to_string();
        let _ = writeln!(code, "    ({name:?}, include_str!({path:?})),");
    }
    code.push_str("]\n");
    code
}

/// One constant for each message of `ui.ftl`: a key that is not there does not compile, and one that is
/// not used is a warning.
fn ui_keys(files: &pack::Files) -> String {
    let text = files.get("locales/en/ui.ftl").unwrap_or_default();
    let mut code = String::new();
    for line in text.lines() {
        let Some((id, _)) = line.split_once(" =") else {
            continue;
        };
        if id.starts_with(|c: char| c.is_ascii_lowercase()) {
            let name = id.to_ascii_uppercase().replace('-', "_");
            let _ = writeln!(code, "pub const {name}: &str = {id:?};");
        }
    }
    code
}

/// What people say, of all languages, in the order of the files; a message stands for the flow that it leads
/// to, and codes are told by their numbers.
fn corpus(root: &Path, pack: &pack::Pack) -> learn::train::Corpus {
    let mut folders: Vec<PathBuf> = fs::read_dir(root.join("locales"))
        .expect("locales can be read")
        .map(|entry| {
            entry
                .expect("locales can be read")
                .path()
                .join("utterances")
        })
        .filter(|folder| folder.is_dir())
        .collect();
    folders.sort();
    let mut corpus = learn::train::Corpus {
        utterances: screen_texts(root, pack),
        concepts: concepts(root),
        files: Vec::new(),
    };
    for folder in folders {
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)
            .expect("utterances can be read")
            .map(|entry| entry.expect("utterances can be read").path())
            .collect();
        files.sort();
        for file in files {
            let name = file
                .file_stem()
                .and_then(|name| name.to_str())
                .unwrap_or_default();
            // What leads to a code is found by its neighbours, and not learnt.
            if name == "codes" {
                continue;
            }
            let text = fs::read_to_string(&file).expect("utterances are UTF-8");
            for (number, row) in learn::train::rows(&text) {
                let Some(mut utterance) = row else {
                    let path = file.display();
                    println!(
                        "cargo::error={path}:{number}: place, hand and text have tabs between them"
                    );
                    continue;
                };
                let mut messages = pack.messages.iter();
                let message =
                    messages.find(|message| name == "messages" && *message.id == *utterance.place);
                if let Some(message) = message {
                    utterance.place = pack[pack[message.to].flow].id.to_string();
                }
                corpus.utterances.push(utterance);
            }
            corpus.files.push(text);
        }
    }
    corpus
}

/// What people call things, in all languages.
fn concepts(root: &Path) -> Vec<String> {
    let folders = fs::read_dir(root.join("locales")).expect("locales can be read");
    let mut lists: Vec<PathBuf> = folders
        .map(|entry| {
            entry
                .expect("locales can be read")
                .path()
                .join("concepts.tsv")
        })
        .filter(|list| list.is_file())
        .collect();
    lists.sort();
    let texts = lists.iter().map(fs::read_to_string);
    texts
        .map(|text| text.expect("concepts are UTF-8"))
        .collect()
}

/// What screens say and what people type for it: the titles, wordings and keywords of messages and flows.
fn screen_texts(root: &Path, pack: &pack::Pack) -> Vec<learn::train::Utterance> {
    let mut locales: Vec<PathBuf> = fs::read_dir(root.join("locales"))
        .expect("locales can be read")
        .map(|entry| entry.expect("locales can be read").path())
        .filter(|folder| folder.is_dir())
        .collect();
    locales.sort();
    let mut all = Vec::new();
    for locale in locales {
        let text =
            |file: &str| fs::read_to_string(locale.join(format!("{file}.ftl"))).unwrap_or_default();
        let messages = text("messages");
        for message in &pack.messages {
            let flow = &pack[pack[message.to].flow].id;
            spoken(&messages, &message.id, flow, &mut all);
        }
        let flows = pack
            .flows
            .iter()
            .filter(|flow| !flow.gate && !matches!(&*flow.id, "start" | "codes"));
        for flow in flows {
            spoken(&text(&flow.id), "flow", &flow.id, &mut all);
        }
    }
    all
}

/// The texts of the message `id` of a Fluent file, one a line.
fn spoken(file: &str, id: &str, place: &str, all: &mut Vec<learn::train::Utterance>) {
    let mut own = false;
    for line in file.lines() {
        let (name, text) = line.split_once(" = ").unwrap_or((line, ""));
        if !line.starts_with([' ', '#']) && !line.is_empty() {
            own = name == id;
        }
        let parts: Vec<&str> = match name.trim() {
            name if own && name == id => vec![text],
            ".or" if own => text.split(" / ").collect(),
            ".keys" if own => text.split([',', '，', '、']).collect(),
            _ => continue,
        };
        let parts = parts
            .into_iter()
            .map(str::trim)
            .filter(|part| !part.is_empty());
        all.extend(parts.map(|part| learn::train::Utterance {
            place: place.to_owned(),
            answer: None,
            leads: true,
            hand: "screen".to_owned(),
            text: part.to_owned(),
        }));
    }
}
