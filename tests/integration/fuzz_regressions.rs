//! Inputs that the fuzzer found worth keeping, replayed: none of them makes the checker panic or hang. `tests/fuzz` has
//! one file for each, called by what it is; `tests/fuzz/README.md` tells how a corpus is grown.

use std::{fs, path::Path};

use crate::support::{
    fuzzed::{check, seeds},
    small::coded,
};

#[test]
fn nothing_that_the_fuzzer_found_stops_the_checker() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/regressions/load");
    let entries = fs::read_dir(folder).expect("the regressions are there");
    let mut seen = 0;
    let pack = coded();
    for entry in entries {
        let path = entry.expect("readable").path();
        let input = fs::read(&path).expect("an input");
        let faults = check(&pack, &input);
        assert!(faults > 0, "{} is good content", path.display());
        seen += 1;
    }
    assert!((10..50).contains(&seen), "{seen}");
}

#[test]
fn what_the_fuzzer_begins_with_is_good_content() {
    let pack = coded();
    let seeds = seeds(&pack);
    assert!(seeds.len() >= 12);
    for seed in seeds {
        assert_eq!(check(&pack, &seed), 0);
    }
}

/// Writes the inputs that a corpus grows from: see `tests/fuzz/README.md`.
#[test]
#[ignore = "writes files"]
fn write_the_seeds_of_a_corpus() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus/load");
    fs::create_dir_all(&folder).expect("a folder");
    for (seed, at) in seeds(&coded()).iter().zip(0..) {
        fs::write(folder.join(format!("seed-{at:02}")), seed).expect("written");
    }
}
