//! The examples of the rules' pages, laid over the small pack part by part: a page shows the lines that
//! matter, not whole files.
//!
//! A `[section]` or a message of the example takes the place of the one of its name, or is added; so do the
//! keys above the first section. A comment `# no [section]`, `# no key` or `# no message` takes one away, and
//! `# no file` the whole file. Pictures are taken as they are.

use std::path::Path;

use posdoc::{authoring::Example, pack::Files};

use super::small::{coded, pack};

/// The pack that examples make.
pub fn made(examples: &[Example<'_>]) -> Files {
    let codes = |path: &str| path.ends_with("/codes.toml") || path.ends_with("/codes.ftl");
    let mut files = if examples.iter().any(|example| codes(example.path)) {
        coded()
    } else {
        pack()
    };
    for example in examples {
        files = laid(&files, example);
    }
    files
}

fn laid(files: &Files, example: &Example<'_>) -> Files {
    let mut made = Files::default();
    for path in files.paths() {
        made.insert(path, files.get(path).unwrap_or_default());
    }
    let path = example.path;
    let text = files.get(path).unwrap_or_default();
    let starts = if is(path, "toml") {
        section_starts
    } else {
        message_starts
    };
    if example.text.trim() == "# no file" {
        let mut without = Files::default();
        for other in files.paths().into_iter().filter(|other| *other != path) {
            without.insert(other, files.get(other).unwrap_or_default());
        }
        return without;
    }
    if is(path, "txt") || is(path, "tsv") {
        made.insert(path, &*example.text);
        return made;
    }
    let mut parts = parts(text, starts);
    for (name, part) in self::parts(&example.text, starts) {
        for gone in part.lines().filter_map(|line| line.strip_prefix("# no ")) {
            let before = parts.len();
            parts.retain(|(name, _)| name != gone);
            assert!(parts.len() < before, "{path} has no {gone}");
        }
        let part = part
            .lines()
            .filter(|line| !line.starts_with("# no "))
            .fold(String::new(), |all, line| all + line + "\n");
        if part.trim().is_empty() {
            continue;
        }
        match parts.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = part,
            // The keys of the top stand above the first section.
            None if name.starts_with('[') || !is(path, "toml") => parts.push((name, part)),
            None => parts.insert(0, (name, part)),
        }
    }
    let text: Vec<String> = parts.into_iter().map(|(_, part)| part).collect();
    made.insert(path, text.join("\n"));
    made
}

fn is(path: &str, kind: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own == kind)
}

/// The name of what a line begins, if it begins anything.
type Starts = fn(&str) -> Option<&str>;

fn section_starts(line: &str) -> Option<&str> {
    if line.starts_with('[') {
        return line.split_once(']').map(|(name, _)| &line[..=name.len()]);
    }
    let name = line.split('=').next().unwrap_or_default().trim_end();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (line.contains('=') && !name.is_empty() && name.chars().all(plain)).then_some(name)
}

fn message_starts(line: &str) -> Option<&str> {
    let begins = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    begins.then(|| line.split([' ', '=']).next().unwrap_or_default())
}

/// Sections or messages with their names. The keys within a section belong to it.
fn parts(text: &str, starts: Starts) -> Vec<(String, String)> {
    let mut parts: Vec<(String, String)> = Vec::new();
    let mut within = false;
    for line in text.lines() {
        let name = starts(line).filter(|name| !within || name.starts_with('['));
        within |= line.starts_with('[');
        match (name, parts.last_mut()) {
            (Some(name), _) => parts.push((name.to_owned(), format!("{line}\n"))),
            (None, Some((_, part))) => {
                part.push_str(line);
                part.push('\n');
            }
            (None, None) => parts.push((String::new(), format!("{line}\n"))),
        }
    }
    parts
}
