//! Checks the default pack and embeds it: texts as they are, structure already resolved. A broken flow
//! fails the build.

#![allow(
    clippy::expect_used,
    reason = "a build without its folders cannot go on"
)]

use std::{env, fmt::Write as _, fs, path::Path};

// Shared with the library, which uses more of it.
#[allow(dead_code, unused_imports)]
#[path = "src/pack/mod.rs"]
mod pack;

fn main() {
    for watched in ["flows", "locales", "assets", "src/pack", "build.rs"] {
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
    match pack::load(&files) {
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
                        .meant
                        .map(|meant| format!(" (did you mean {meant}?)"))
                        .unwrap_or_default()
                );
            }
            return;
        }
    }

    fs::write(out.join("ui.rs"), ui_keys(&files)).expect("OUT_DIR can be written");

    let mut code = String::from("&[\n");
    for path in files.paths() {
        let full = root.join(path);
        let full = full.display().to_string();
        let _ = writeln!(code, "    ({path:?}, include_str!({full:?})),");
    }
    code.push_str("]\n");
    fs::write(out.join("files.rs"), code).expect("OUT_DIR can be written");
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
