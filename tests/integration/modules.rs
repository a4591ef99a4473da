//! Who may use whom: the table of `ARCHITECTURE.md`, held against the sources.

use std::{fs, path::Path};

/// A module, and the modules of ours that it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("redact", &[]),
    ("pack", &[]),
    ("words", &[]),
    ("layout", &[]),
    ("search", &[]),
    ("session", &["pack", "redact"]),
    ("content", &["pack", "words"]),
    ("settings", &["pack", "session", "words"]),
    ("cases", &["pack", "redact", "session"]),
    ("lint", &["pack", "words", "layout", "session", "content"]),
    (
        "app",
        &[
            "pack", "session", "words", "layout", "search", "content", "settings", "cases",
            "redact",
        ],
    ),
    (
        "authoring",
        &[
            "pack", "session", "words", "layout", "content", "lint", "app",
        ],
    ),
    (
        "ui",
        &[
            "pack",
            "session",
            "words",
            "layout",
            "search",
            "content",
            "settings",
            "cases",
            "redact",
            "app",
            "authoring",
        ],
    ),
    (
        "cli",
        &[
            "pack",
            "session",
            "words",
            "layout",
            "content",
            "settings",
            "cases",
            "redact",
            "lint",
            "app",
            "authoring",
            "ui",
        ],
    ),
];

/// Crates that only these modules may use.
const ONLY: &[(&str, &[&str])] = &[
    ("ratatui", &["ui/tui"]),
    ("crossterm", &["ui/tui", "cli"]),
    ("clap", &["cli"]),
    ("fluent", &["words"]),
    ("rusqlite", &["cases"]),
    ("jiff", &["cases"]),
    ("sys_locale", &["cli"]),
];

fn sources() -> Vec<(String, String)> {
    fn walk(dir: &Path, root: &Path, found: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(dir).expect("src can be read") {
            let path = entry.expect("src can be read").path();
            if path.is_dir() {
                walk(&path, root, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).expect("sources are UTF-8");
                let name = path.strip_prefix(root).expect("below src");
                let name = name.to_string_lossy().replace('\\', "/");
                // Unit tests may look wherever they like.
                let text = match text.split_once("#[cfg(test)]\nmod tests {") {
                    Some((code, _)) => code.to_owned(),
                    None => text,
                };
                found.push((name, text));
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&root, &root, &mut found);
    found.retain(|(name, _)| !name.ends_with("tests.rs"));
    found
}

/// The modules of ours that a source names after `crate::`, in a path or a group.
fn named(text: &str) -> Vec<String> {
    let mut modules = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let rest = &text[at + "crate::".len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut item = String::new();
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => modules.push(std::mem::take(&mut item)),
                    c if depth == 0 => item.push(c),
                    _ => {}
                }
            }
            modules.push(item);
        } else {
            modules.push(rest.to_owned());
        }
    }
    modules
        .iter()
        .map(|path| {
            let path = path.trim();
            let end = path
                .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
                .unwrap_or(path.len());
            path[..end].to_owned()
        })
        .filter(|module| !module.is_empty())
        .collect()
}

#[test]
fn modules_use_only_what_the_table_allows() {
    let mut wrong = Vec::new();
    for (name, text) in sources() {
        let module = name.split(['/', '.']).next().unwrap_or_default();
        let Some((_, allowed)) = MAY_USE.iter().find(|(known, _)| *known == module) else {
            assert!(
                matches!(&*name, "lib.rs" | "main.rs"),
                "{name} is in no table"
            );
            continue;
        };
        for used in named(&text) {
            let known = MAY_USE.iter().any(|(known, _)| *known == used);
            if known && used != module && !allowed.contains(&&*used) {
                wrong.push(format!("{name} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_core_knows_no_terminal() {
    let mut wrong = Vec::new();
    for (name, text) in sources() {
        for (library, only) in ONLY {
            let uses = text.lines().any(|line| {
                let line = line.trim_start();
                !line.starts_with("//")
                    && (line.starts_with(&format!("use {library}::"))
                        || line.contains(&format!(" {library}::"))
                        || line.contains(&format!("({library}::")))
            });
            let allowed = only.iter().any(|module| name.starts_with(module));
            if uses && !allowed {
                wrong.push(format!("{name} uses {library}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn only_the_edges_read_the_clock_or_the_environment() {
    let core = ["pack", "session", "words", "layout", "lint"];
    for (name, text) in sources() {
        let module = name.split(['/', '.']).next().unwrap_or_default();
        if core.contains(&module) {
            for banned in ["env::", "time::", "Instant", "fs::", "net::"] {
                let used = text.lines().any(|line| {
                    let line = line.trim_start();
                    !line.starts_with("//") && line.contains(banned)
                });
                // Reading a pack from its folder is what these two lines of the loader are for.
                let loader = module == "pack" && banned == "fs::";
                assert!(loader || !used, "{name} uses {banned}");
            }
        }
    }
}
