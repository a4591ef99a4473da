//! The smallest pack with every kind of node, in which the checker finds nothing: tests break one thing.

use std::{fs, path::PathBuf};

use posdoc::pack::Files;

/// The folder of a pack that tests use.
pub fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("tests/packs")
        .join(name)
}

/// The good pack: `tests/packs/small`.
///
/// # Panics
/// If it cannot be read.
pub fn pack() -> Files {
    laid_over(Files::default(), "small")
}

/// The good pack with two response codes, one of which means something else where there is no chip.
///
/// # Panics
/// If it cannot be read.
pub fn coded() -> Files {
    laid_over(pack(), "coded")
}

/// These files with those of a folder of `tests/packs` laid over them. A file `removed` there names those
/// that are to be missing.
///
/// # Panics
/// If it cannot be read.
pub fn laid_over(files: Files, name: &str) -> Files {
    let folder = folder(name);
    let all = files.overlay(&folder).expect("a folder with a pack");
    let Ok(removed) = fs::read_to_string(folder.join("removed")) else {
        return all;
    };
    let mut left = Files::default();
    for path in all.paths() {
        if !removed.lines().any(|line| line == path) {
            left.insert(path, all.get(path).unwrap_or_default());
        }
    }
    left
}
