//! The list of rules against the sources and the messages; the parts that need no whole pack.

use std::{collections::BTreeSet, fs, path::Path};

use super::{graph::cycles, locate, sentence};
use crate::{
    pack::{Diagnostic, Files, Rule, Span},
    words::{Words, outline, parse_faults},
};

fn sources(dir: &Path, texts: &mut Vec<String>) {
    for entry in fs::read_dir(dir).expect("the sources are there").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, texts);
        } else if path.extension().is_some_and(|e| e == "rs")
            && path.file_name().is_some_and(|name| name != "tests.rs")
        {
            texts.push(fs::read_to_string(&path).expect("a source is text"));
        }
    }
}

/// The rules that the sources report.
fn reported() -> BTreeSet<String> {
    let mut texts = Vec::new();
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    sources(&src, &mut texts);
    let mut rules = BTreeSet::new();
    for text in &texts {
        let code = text
            .split("#[cfg(test)]\nmod tests {")
            .next()
            .unwrap_or(text);
        for (at, call) in code.match_indices("Rule::") {
            let name = &code[at + call.len()..];
            let end = name.find(|c: char| !c.is_ascii_alphanumeric());
            rules.insert(name[..end.unwrap_or(name.len())].to_owned());
        }
    }
    rules
}

fn messages(locale: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{locale}/lint.ftl"));
    fs::read_to_string(path).expect("lint.ftl is there")
}

#[test]
fn every_rule_of_the_table_is_reported_somewhere() {
    let reported = reported();
    let mut idle = Rule::ALL
        .iter()
        .map(|rule| format!("{rule:?}"))
        .filter(|name| !reported.contains(name));
    assert_eq!(idle.next(), None);
    assert!(Rule::ALL.is_sorted_by_key(|rule| rule.id()));
}

#[test]
fn every_rule_has_its_sentence_and_its_cure_in_both_languages() {
    for locale in ["zh-CN", "en"] {
        let text = messages(locale);
        assert_eq!(parse_faults(&text), [], "{locale}");
        let outline = outline(&text);
        let mut ids: BTreeSet<&str> = outline.entries.iter().map(|entry| entry.id).collect();
        ids.retain(|id| !id.starts_with("say-"));
        for rule in Rule::of_content() {
            let id = format!("lint-{rule}");
            assert!(ids.remove(&*id), "{locale} lacks {id}");
            let entry = outline.entry(&id).expect("just found");
            assert!(
                entry.value.is_some() && entry.attribute("cure").is_some(),
                "{locale}: {id}"
            );
        }
        assert_eq!(ids, BTreeSet::new(), "{locale} has words for no rule");
    }
}

fn words(locale: &str) -> Words {
    let mut files = Files::default();
    for locale in ["zh-CN", "en"] {
        files.insert(format!("locales/{locale}/lint.ftl"), messages(locale));
    }
    Words::new(files, &[locale])
}

#[test]
fn a_fault_is_told_in_the_readers_language_with_the_name_that_was_meant() {
    let fault = Diagnostic::new(Rule::UnknownPicture, Span::default())
        .with("name", "inset-card")
        .meaning("inset-card", ["insert-card", "slip"]);
    let (message, cure) = sentence(&words("en"), &fault);
    assert_eq!(
        message,
        "There is no picture `inset-card` (did you mean `insert-card`?)"
    );
    assert!(cure.is_some_and(|cure| cure.starts_with("Draw assets/pictures/inset-card.txt")));
    let (message, _) = sentence(&words("zh-CN"), &fault);
    assert_eq!(
        message,
        "没有图「inset-card」（是不是想写「insert-card」？）"
    );
}

#[test]
fn a_sentence_that_chooses_its_words_chooses_them_in_both_languages() {
    let fault = Diagnostic::new(Rule::WrongType, Span::default())
        .with("wanted", "table")
        .with("found", "string");
    assert_eq!(
        sentence(&words("en"), &fault).0,
        "Expected a table, found text in quotes"
    );
    assert_eq!(
        sentence(&words("zh-CN"), &fault).0,
        "这里应该写表，写成了带引号的文字"
    );
    let fault = Diagnostic::new(Rule::ArgumentsDiffer, Span::default())
        .with("id", "a")
        .with("locale", "en")
        .with("here", "none")
        .with("there", "$n");
    assert_eq!(
        sentence(&words("zh-CN"), &fault).0,
        "「a」没用参数，en用了$n"
    );
}

#[test]
fn lines_and_columns_count_characters_from_one() {
    let mut files = Files::default();
    files.insert("locales/zh-CN/a.ftl", "a = 一\n    .do = 重启机器\n");
    let text = files.get("locales/zh-CN/a.ftl").unwrap_or_default();
    let start = text.find('机').unwrap_or_default();
    let place = super::sources::place(0, start..start + "机器".len());
    let at = locate(&files, place).expect("the file is there");
    assert_eq!(at.path, "locales/zh-CN/a.ftl");
    assert_eq!((at.line, at.column), (2, 13));
    assert_eq!((at.end_line, at.end_column), (2, 15));
    let nowhere = Span {
        file: 7,
        ..Span::default()
    };
    assert_eq!(locate(&files, nowhere), None);
}

#[test]
fn a_place_behind_the_end_of_a_file_is_its_end() {
    let mut files = Files::default();
    files.insert("a.ftl", "一\n");
    let at = locate(&files, super::sources::place(0, 2..99)).expect("the file is there");
    assert_eq!(
        (at.line, at.column, at.end_line, at.end_column),
        (1, 1, 2, 1)
    );
}

#[test]
fn groups_that_go_round_are_found_and_chains_are_not() {
    let ways = vec![
        vec![1],
        vec![2, 4],
        vec![3],
        vec![1],
        vec![5],
        vec![],
        vec![6],
    ];
    let mut groups = cycles(&ways);
    groups.sort();
    assert_eq!(groups, [vec![1, 2, 3], vec![6]]);
    let chain: Vec<Vec<usize>> = (1..200_000)
        .map(|next| vec![next])
        .chain([vec![]])
        .collect();
    assert_eq!(cycles(&chain), Vec::<Vec<usize>>::new());
}
