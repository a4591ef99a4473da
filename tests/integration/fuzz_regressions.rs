//! The corpus of the fuzzer, replayed: nothing in it makes the checker panic or hang. `tests/fuzz` is how it grew.

use std::{fs, path::Path};

use crate::support::{
    fuzzed::{check, seeds},
    small::coded,
};

#[test]
fn nothing_that_the_fuzzer_found_stops_the_checker() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/corpus/load");
    let entries = fs::read_dir(folder).expect("the corpus is there");
    let mut seen = 0;
    let pack = coded();
    for entry in entries {
        let input = fs::read(entry.expect("readable").path()).expect("an input");
        check(&pack, &input);
        seen += 1;
    }
    assert!(seen >= 100, "{seen}");
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
