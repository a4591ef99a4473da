//! Content files that nobody would write: the checker says what is wrong, and neither panics nor hangs.

#![no_main]

#[path = "../../support/fuzzed.rs"]
mod fuzzed;

use std::{path::Path, sync::LazyLock};

use libfuzzer_sys::fuzz_target;
use posdoc::pack::Files;

static PACK: LazyLock<Files> = LazyLock::new(|| {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs");
    let small = Files::default().overlay(&packs.join("small"));
    let coded = small.expect("a pack").overlay(&packs.join("coded"));
    coded.expect("a pack")
});

fuzz_target!(|input: &[u8]| {
    fuzzed::check(&PACK, input);
});
