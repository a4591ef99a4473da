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
};

// Shared with the library, which uses more of it.
#[allow(dead_code, unused_imports)]
#[path = "src/pack/mod.rs"]
mod pack;

fn main() {
    for watched in [
        "flows",
        "locales",
        "assets",
        "docs/rules",
        "src/pack",
        "build.rs",
    ] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let root = Path::new(&root);
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    let out = Path::new(&out);

    let files = match pack::Files::default().overlay(root) {
        Ok(files) => files,
        Err(unreadable) => {
            println!("cargo::error={}: {}", unreadable.path, unreadable.error);
            return;
        }
    };
    let loaded = pack::load(&files).and_then(|pack| match &pack.scenario_faults[..] {
        [] => Ok(pack),
        faults => Err(faults.to_vec()),
    });
    match loaded {
        Ok(pack) => {
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
