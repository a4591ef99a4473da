//! Everything that needs no terminal: content, rules, the commands, JSON and plain mode, and the wizard driven through its
//! own `update` and `view`.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

mod broken;
mod care;
mod cases;
mod cli;
mod codes;
mod contract;
mod desk;
mod docs;
mod entrances;
mod faults;
mod format;
mod front_ends;
mod fuzz_regressions;
mod handover;
mod hits;
mod hosted;
mod isolation;
mod lint;
mod loader;
mod modules;
mod other_packs;
mod pictures;
mod probes;
mod rules;
mod search;
mod snapshots;
mod stated;
mod tables;
mod training;
mod understand;
mod wizard;

#[allow(
    dead_code,
    reason = "shared with other tests and benches, which use more of it"
)]
#[path = "../support/mod.rs"]
mod support;

/// Every Rust source below a folder.
fn rust_files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a folder of sources").path();
        if path.is_dir() {
            if path.file_name().is_some_and(|name| name != "target") {
                found.extend(rust_files(&path));
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}
