//! How long the search takes to answer a key, and to get ready: `cargo bench --bench search`.

#![allow(clippy::print_stdout, reason = "the median is for whoever runs it")]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use posdoc::{app::finder::Finder, content::Content, words::Words};

const QUERIES: &str = include_str!("../tests/data/queries.tsv");

fn main() {
    divan::main();
    keys();
}

fn words(content: &Content) -> Words {
    Words::new(content.files.clone(), &["zh-CN"])
}

/// Every text is read and parsed: what the first key pays for.
#[divan::bench]
fn get_ready(bencher: divan::Bencher<'_, '_>) {
    bencher
        .with_inputs(|| {
            let content = Content::embedded();
            let words = words(&content);
            (content, words)
        })
        .bench_local_values(|(content, words)| Finder::new(&content.pack, &words));
}

/// All queries of the test table, typed key by key.
fn keys() {
    let content = Content::embedded();
    let words = words(&content);
    let finder = Finder::new(&content.pack, &words);
    let mut times: Vec<(Duration, String)> = Vec::new();
    let queries = QUERIES.lines().skip(1);
    for query in queries.filter_map(|line| line.split('\t').next()) {
        for (end, c) in query.char_indices() {
            let typed = &query[..end + c.len_utf8()];
            let begin = Instant::now();
            black_box(finder.find(&content.pack, &words, typed, 24));
            times.push((begin.elapsed(), typed.to_owned()));
        }
    }
    times.sort();
    let at = |share: usize| &times[(times.len() * share / 100).min(times.len() - 1)];
    println!("\nanswers to {} keys", times.len());
    for (name, share) in [("median", 50), ("95 of 100", 95), ("slowest", 100)] {
        let (time, typed) = at(share);
        println!("{name:<10} {time:<10.1?} {typed}");
    }
}
