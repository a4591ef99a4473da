//! What the fuzzer and the replay of its regressions do with an input.

use posdoc::{lint, pack::Files};

/// The files that an input can take the place of: its first byte says which.
const PATHS: [&str; 16] = [
    "flows/card.toml",
    "flows/gate.toml",
    "flows/start.toml",
    "assets/facts.toml",
    "assets/safety.toml",
    "assets/contacts.toml",
    "assets/bundles.toml",
    "assets/codes.toml",
    "assets/messages.toml",
    "assets/scenarios/card.toml",
    "assets/pictures/card.txt",
    "locales/en/card.ftl",
    "locales/zh-CN/card.ftl",
    "locales/en/codes.ftl",
    "locales/agreed.txt",
    "pack.toml",
];

/// Puts the input in the place of one file of a good pack, and checks the whole.
pub fn check(pack: &Files, input: &[u8]) -> usize {
    let Some((first, rest)) = input.split_first() else {
        return 0;
    };
    let Ok(text) = std::str::from_utf8(rest) else {
        return 0;
    };
    let mut files = pack.clone();
    files.insert(PATHS[usize::from(*first) % PATHS.len()], text);
    lint::check(&files).faults.len()
}

/// An input for each file of the pack: what the fuzzer begins with.
pub fn seeds(pack: &Files) -> Vec<Vec<u8>> {
    let named = PATHS.iter().zip(0_u8..);
    let seeds = named.filter_map(|(path, at)| {
        let text = pack.get(path)?;
        Some([&[at], text.as_bytes()].concat())
    });
    seeds.collect()
}
