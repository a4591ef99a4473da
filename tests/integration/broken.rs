//! A folder of broken packs, `tests/packs/broken`: each breaks the rule that it is named after, and what
//! `posdoc check` says of it is written beside it. `POSDOC_UPDATE=1` writes that anew; read it before you
//! commit it.

use std::{collections::BTreeSet, fs};

use crate::support::small::{folder, laid_over, pack};
use posdoc::{
    authoring,
    content::Content,
    lint::{self, Look, Sources},
    pack::{Diagnostic, Files, Rule, Span},
    words::Words,
};

fn names() -> Vec<String> {
    let entries = fs::read_dir(folder("broken")).expect("the folder is there");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("readable")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

/// The rule that a pack is named after: `missing-key-2` breaks `missing-key`.
fn rule_of(name: &str) -> &str {
    name.trim_end_matches(|c: char| c.is_ascii_digit())
        .trim_end_matches('-')
}

/// All that `posdoc check` finds.
fn checked(files: &Files) -> Vec<Diagnostic> {
    let mut faults = lint::check(files).faults;
    faults.extend(authoring::check_utterances(files));
    faults
}

/// All that `posdoc check` draws for people.
fn drawn(files: &Files, language: &str) -> String {
    let words = Words::new(Content::embedded().files, &[language]);
    let sources = Sources::new(files);
    let path = |place: Span| sources.locate(place).map(|at| at.path).unwrap_or_default();
    let look = Look {
        color: false,
        width: 100,
    };
    let faults = checked(files);
    let drawn = faults
        .iter()
        .map(|fault| lint::render(&words, &sources, &path, fault, look) + "\n");
    let drawn: Vec<String> = drawn.collect();
    assert_eq!(words.faults(), [""; 0]);
    let lines: Vec<String> = drawn
        .join("\n")
        .lines()
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect();
    lines.concat()
}

#[test]
fn each_broken_pack_is_told_as_it_is_written_beside_it() {
    let update = std::env::var_os("POSDOC_UPDATE").is_some();
    let mut wrong = Vec::new();
    for name in names() {
        let files = laid_over(pack(), &format!("broken/{name}"));
        for language in ["en", "zh-CN"] {
            let path = folder("broken")
                .join(&name)
                .join(format!("told.{language}"));
            let drawn = drawn(&files, language);
            if update {
                fs::write(&path, &drawn).expect("written");
            }
            let told = fs::read_to_string(&path).unwrap_or_default();
            if told != drawn {
                wrong.push(format!("{}\n{drawn}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_broken_pack_breaks_the_rule_that_it_is_named_after() {
    for name in names() {
        let files = laid_over(pack(), &format!("broken/{name}"));
        let faults = checked(&files);
        let rules: Vec<&str> = faults.iter().map(|fault| fault.rule.id()).collect();
        assert!(rules.contains(&rule_of(&name)), "{name}: {rules:?}");
    }
}

#[test]
fn every_rule_has_a_broken_pack() {
    let names = names();
    let broken: BTreeSet<&str> = names.iter().map(|name| rule_of(name)).collect();
    let rules: BTreeSet<&str> = Rule::of_content().map(Rule::id).collect();
    let without: Vec<_> = rules.difference(&broken).copied().collect();
    assert_eq!(without, [""; 0]);
    assert!(names.len() >= 60, "{}", names.len());
}
