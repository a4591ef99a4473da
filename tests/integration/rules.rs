//! The pages of the rules: each rule has one, in both languages, and its examples do what it says.

use std::{collections::BTreeSet, fs, path::Path};

use crate::support::example::made;
use posdoc::{
    authoring::{self, Page},
    lint,
    pack::{Files, Rule},
};

fn pages() -> Vec<Page<'static>> {
    Rule::of_content()
        .filter_map(|rule| authoring::page(rule.id()))
        .collect()
}

fn rules(files: &Files) -> Vec<&'static str> {
    let mut faults = lint::check(files).faults;
    faults.extend(authoring::check_utterances(files));
    faults.iter().map(|fault| fault.rule.id()).collect()
}

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/rules");
    let files = fs::read_dir(folder).expect("the folder is there");
    let files: BTreeSet<String> = files
        .map(|file| {
            file.expect("readable")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| name != "README.md")
        .collect();
    let rules: BTreeSet<String> = Rule::of_content()
        .map(|rule| format!("{rule}.md"))
        .collect();
    assert_eq!(files, rules);
}

#[test]
fn every_page_speaks_both_languages_and_shows_both_examples() {
    let chinese = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let mut wrong = Vec::new();
    for page in pages() {
        let english = !page.english.is_empty() && !page.english.concat().contains(chinese);
        let spoken = page.chinese.concat().contains(chinese);
        if !english || !spoken || page.wrong.is_empty() || page.right.is_empty() {
            wrong.push(page.rule);
        }
    }
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn the_wrong_example_of_every_page_breaks_its_rule_and_the_right_one_nothing() {
    let mut wrong = Vec::new();
    for page in pages() {
        let found = rules(&made(&page.wrong));
        if !found.contains(&page.rule) {
            wrong.push(format!("{}: its wrong example gives {found:?}", page.rule));
        }
        let found = rules(&made(&page.right));
        if !found.is_empty() {
            wrong.push(format!("{}: its right example gives {found:?}", page.rule));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
