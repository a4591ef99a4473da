//! Who may use whom: the table of `ARCHITECTURE.md`, held against the sources.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// A module, and the modules of ours that it may use.
const MAY_USE: &[(&str, &[&str])] = &[
    ("redact", &[]),
    ("disk", &[]),
    ("pack", &[]),
    ("probe", &["pack"]),
    ("words", &[]),
    ("layout", &[]),
    ("search", &[]),
    ("understand", &["search"]),
    ("session", &["pack", "redact"]),
    ("drill", &["pack", "session"]),
    ("content", &["pack", "words"]),
    ("settings", &["pack", "probe", "session", "words"]),
    ("cases", &["disk", "pack", "redact", "session"]),
    ("training", &["disk", "pack", "session", "drill", "redact"]),
    ("central", &["cases", "settings"]),
    (
        "care",
        &[
            "disk", "pack", "words", "layout", "settings", "cases", "redact",
        ],
    ),
    (
        "lint",
        &[
            "pack",
            "words",
            "layout",
            "session",
            "content",
            "understand",
        ],
    ),
    (
        "app",
        &[
            "pack",
            "probe",
            "session",
            "drill",
            "words",
            "layout",
            "search",
            "understand",
            "content",
            "settings",
            "cases",
            "redact",
            "training",
        ],
    ),
    (
        "authoring",
        &[
            "pack",
            "session",
            "words",
            "layout",
            "content",
            "lint",
            "app",
            "understand",
        ],
    ),
    (
        "ui",
        &[
            "pack",
            "probe",
            "session",
            "drill",
            "words",
            "layout",
            "search",
            "content",
            "settings",
            "cases",
            "redact",
            "app",
            "authoring",
            "disk",
        ],
    ),
    (
        "cli",
        &[
            "central",
            "pack",
            "probe",
            "session",
            "drill",
            "words",
            "layout",
            "content",
            "settings",
            "cases",
            "care",
            "redact",
            "lint",
            "app",
            "authoring",
            "ui",
            "training",
            "disk",
        ],
    ),
];

/// Crates that only these modules may use.
const ONLY: &[(&str, &[&str])] = &[
    ("ratatui", &["ui/tui"]),
    ("crossterm", &["ui/tui", "cli"]),
    ("clap", &["cli"]),
    ("fluent", &["words"]),
    ("rusqlite", &["cases", "training"]),
    ("tokio", &["central"]),
    ("tokio_postgres", &["central"]),
    ("jiff", &["cases", "app"]),
    ("sys_locale", &["cli"]),
    ("toml_edit", &["settings"]),
];

fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for path in super::rust_files(&root) {
        let text = fs::read_to_string(&path).expect("sources are UTF-8");
        let name = path.strip_prefix(&root).expect("below src");
        let name = name.to_string_lossy().replace('\\', "/");
        // Unit tests may look wherever they like.
        let text = match text.split_once("#[cfg(test)]\nmod tests {") {
            Some((code, _)) => code.to_owned(),
            None => text,
        };
        found.push((name, text));
    }
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

/// The uses that are part of a circle today. None may be added.
const CIRCLES: &[(&str, &str)] = &[];

/// The module path of a source: `cases/store.rs` is `cases::store`, `cases/mod.rs` is `cases`.
fn module_of(name: &str) -> Vec<String> {
    let path = name.trim_end_matches(".rs").trim_end_matches("/mod");
    path.split('/').map(str::to_owned).collect()
}

/// The paths that `use` declarations name, with groups taken apart: `a::{b, c::d}` is `a::b` and `a::c::d`.
fn imports(text: &str) -> Vec<Vec<String>> {
    fn unfold(tree: &str, before: &[String], found: &mut Vec<Vec<String>>) {
        let mut depth = 0;
        let mut item = String::new();
        let mut items = Vec::new();
        for c in tree.chars() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if c == ',' && depth == 0 {
                items.push(std::mem::take(&mut item));
            } else {
                item.push(c);
            }
        }
        items.push(item);
        for item in items {
            let item = item.trim();
            let (head, group) = item.split_once('{').unwrap_or((item, ""));
            let head = head.split(" as ").next().unwrap_or_default();
            let mut path = before.to_vec();
            path.extend(
                head.split("::")
                    .map(|part| part.trim().to_owned())
                    .filter(|part| !part.is_empty()),
            );
            if group.is_empty() {
                if !item.is_empty() {
                    found.push(path);
                }
            } else {
                unfold(group.trim_end_matches('}'), &path, found);
            }
        }
    }
    let mut found = Vec::new();
    for (at, _) in text.match_indices("use ") {
        let begins = text[..at].rsplit('\n').next().unwrap_or_default();
        // `pub use` of a child passes a name on; `pub(super) use` and plain ones use it.
        if begins.trim().is_empty() {
            let tree = text[at + 4..].split(';').next().unwrap_or_default();
            unfold(&tree.replace('\n', " "), &[], &mut found);
        }
    }
    found
}

/// For each source of ours, those that it imports from.
fn edges() -> BTreeMap<String, BTreeSet<String>> {
    let sources = sources();
    let modules: BTreeSet<Vec<String>> = sources.iter().map(|(name, _)| module_of(name)).collect();
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, text) in &sources {
        let own = module_of(name);
        for path in imports(text) {
            let mut at = own.clone();
            let mut rest = &path[..];
            match rest.first().map(String::as_str) {
                Some("crate") => at.clear(),
                Some("super") => {
                    while rest.first().is_some_and(|part| part == "super") {
                        at.pop();
                        rest = &rest[1..];
                    }
                }
                _ => {}
            }
            if rest
                .first()
                .is_some_and(|part| part == "crate" || part == "self")
            {
                rest = &rest[1..];
            }
            // As deep as there are files: the rest are items.
            for part in rest {
                at.push(part.clone());
                if !modules.contains(&at) {
                    at.pop();
                    break;
                }
            }
            // A child may use what its parent shares out; the parent's `mod` line is no use of it.
            let above = own.starts_with(&at);
            if !at.is_empty() && !above {
                edges
                    .entry(own.join("::"))
                    .or_default()
                    .insert(at.join("::"));
            }
        }
    }
    edges
}

#[test]
fn files_use_each_other_in_one_direction() {
    let edges = edges();
    let reaches = |from: &str, to: &str| {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(name) = open.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name) {
                open.extend(edges.get(name).into_iter().flatten().map(String::as_str));
            }
        }
        false
    };
    let mut circles = BTreeSet::new();
    for (name, used) in &edges {
        for used in used.iter().filter(|used| reaches(used, name)) {
            circles.insert((name.as_str(), used.as_str()));
        }
    }
    let known: BTreeSet<_> = CIRCLES.iter().copied().collect();
    let new: Vec<_> = circles.difference(&known).collect();
    assert!(new.is_empty(), "new circles: {new:#?}");
    let cut: Vec<_> = known.difference(&circles).collect();
    assert!(
        cut.is_empty(),
        "no circle any more, take these off the list: {cut:#?}"
    );
}
