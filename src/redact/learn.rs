//! Makes `weights.bin` from the tables in `tests/data/secrets`, and says how well a table is read that the weights were
//! not made from:
//!
//! ```text
//! cargo test --lib redact::learn::writes_the_weights -- --ignored
//! cargo test --lib redact::learn::each_table_left_out -- --ignored --nocapture
//! ```

#![allow(clippy::print_stdout, reason = "the figures are for whoever runs it")]
#![allow(clippy::unwrap_used, reason = "without its tables it cannot go on")]
#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    reason = "a few thousand lines, and weights that are rounded on purpose"
)]

use std::{fs, path::Path};

use super::{
    HIDDEN, Reading, found, seen,
    weigh::{Candidate, HIDES, KEEPS, ONE, SIZE},
};
use secrets::{Row, rows};

#[path = "../../tests/support/secrets.rs"]
mod secrets;

const ROUNDS: usize = 12;
const RATE: f32 = 0.03;
const DECAY: f32 = 1e-6;
/// A line of which people do not agree whether it holds a secret weighs less.
const AMBIGUOUS: f32 = 0.3;

/// A candidate: the places of its weights, how much it counts, whether it is secret.
struct Example {
    places: Vec<u32>,
    weight: f32,
    secret: bool,
}

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/secrets")
}

/// The names and texts of the tables, in order.
fn tables() -> Vec<(String, String)> {
    let folders = [folder(), folder().join("training")];
    let entries = folders.map(|folder| fs::read_dir(folder).unwrap());
    let mut tables: Vec<_> = entries
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "tsv"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    tables.sort();
    tables
}

/// The candidates of a line with the places of their weights, in the text that is shown.
fn candidates(shown: &str) -> Vec<(std::ops::Range<usize>, Vec<u32>)> {
    let mut reading = Reading::new(shown, false);
    reading.cards();
    reading.tracks();
    let units = reading.units();
    let places = |candidate: &Candidate| {
        let mut places = Vec::new();
        reading.features(&units, candidate, &mut places);
        (reading.folded.bytes(&candidate.range), places)
    };
    reading.candidates().iter().map(places).collect()
}

fn examples(table: &str) -> Vec<Example> {
    let of_row = |row: Row<'_>| -> Vec<Example> {
        let shown = seen(row.line);
        let secrets: Vec<_> = row
            .secrets
            .iter()
            .flat_map(|secret| shown.match_indices(secret))
            .map(|(at, secret)| at..at + secret.len())
            .collect();
        let ambiguous = row.class == "ambiguous";
        let found = candidates(&shown).into_iter();
        found
            .map(|(range, places)| Example {
                places,
                weight: if ambiguous { AMBIGUOUS } else { 1.0 },
                secret: secrets
                    .iter()
                    .any(|secret| secret.start < range.end && range.start < secret.end),
            })
            .collect()
    };
    rows(table).into_iter().flat_map(of_row).collect()
}

/// Logistic regression with adaptive steps; the mean of the later rounds. The same examples give the same weights.
fn train(examples: &[&Example]) -> Vec<i8> {
    let mut weights = vec![0_f32; SIZE];
    let mut squares = vec![1e-6_f32; SIZE];
    let mut sums = vec![0_f32; SIZE];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut state = 12345_u64;
    for round in 0..ROUNDS {
        for at in (1..order.len()).rev() {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            order.swap(at, (state >> 33) as usize % (at + 1));
        }
        for &at in &order {
            let example = examples[at];
            let places = example.places.iter().map(|place| *place as usize);
            let score: f32 = places.clone().map(|place| weights[place]).sum();
            let chance = 1.0 / (1.0 + (-score).exp());
            let error = example.weight * (chance - f32::from(u8::from(example.secret)));
            for place in places {
                let slope = error + DECAY * weights[place];
                squares[place] += slope * slope;
                weights[place] -= RATE * slope / squares[place].sqrt();
            }
        }
        if round * 2 >= ROUNDS {
            for (sum, weight) in sums.iter_mut().zip(&weights) {
                *sum += weight;
            }
        }
    }
    let rounds = (ROUNDS / 2) as f32;
    let parts = |sum: f32| (sum / rounds * ONE as f32).round().clamp(-127.0, 127.0) as i8;
    sums.into_iter().map(parts).collect()
}

/// What is kept of a line if nothing but rules for cards and tracks, and these weights, hide anything.
fn masked(line: &str, weights: &[i8], hides: i32) -> String {
    let shown = seen(line);
    let mut reading = Reading::new(&shown, false);
    reading.cards();
    reading.tracks();
    let mut ranges: Vec<_> = reading
        .finds
        .iter()
        .map(|find| (reading.folded.bytes(&find.range), find.keep.clone()))
        .collect();
    let secret = candidates(&shown).into_iter().filter(|(_, places)| {
        let parts = places
            .iter()
            .map(|place| i32::from(weights[*place as usize]));
        parts.sum::<i32>() > hides
    });
    ranges.extend(secret.map(|(range, _)| (range, Vec::new())));
    ranges.sort_by_key(|(range, _)| (range.start, range.end));
    let (mut kept, mut from) = (String::new(), 0);
    for (range, digits) in ranges {
        if range.start < from {
            continue;
        }
        kept.push_str(&shown[from..range.start]);
        kept.push_str(HIDDEN);
        kept.extend(digits.iter().map(|digit| char::from(digit + b'0')));
        from = range.end;
    }
    kept + &shown[from..]
}

#[test]
#[ignore = "writes a file of the source"]
fn writes_the_weights() {
    let tables: Vec<Vec<Example>> = tables().iter().map(|(_, table)| examples(table)).collect();
    let all: Vec<&Example> = tables.iter().flatten().collect();
    let bytes: Vec<u8> = train(&all).into_iter().map(i8::cast_unsigned).collect();
    fs::write(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/redact/weights.bin"),
        bytes,
    )
    .unwrap();
}

#[test]
#[ignore = "takes a while"]
fn each_table_left_out() {
    let tables = tables();
    let read: Vec<Vec<Example>> = tables.iter().map(|(_, table)| examples(table)).collect();
    for (at, (name, table)) in tables.iter().enumerate() {
        let others: Vec<&Example> = read
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != at)
            .flat_map(|(_, examples)| examples)
            .collect();
        let weights = train(&others);
        let [mut secrets, mut hidden, mut lines, mut changed] = [0_usize; 4];
        for row in rows(table) {
            let kept = masked(row.line, &weights, HIDES);
            match row.class {
                "leak" => {
                    secrets += row.secrets.len();
                    let well = |secret: &&&str| row.is_hidden(secret, &kept);
                    hidden += row.secrets.iter().filter(well).count();
                }
                "legit" => {
                    lines += 1;
                    changed += usize::from(kept != seen(row.line));
                }
                _ => {}
            }
        }
        println!(
            "{name}: {:.2} % of {secrets} hidden, {:.2} % of {lines} lines changed",
            100.0 * hidden as f64 / secrets.max(1) as f64,
            100.0 * changed as f64 / lines.max(1) as f64
        );
    }
}

#[test]
fn the_weights_hide_and_keep_what_rules_say_nothing_of() {
    const { assert!(KEEPS < HIDES) };
    assert!(found("so the bank texted him 663018 and he put that in").is_some());
    assert!(found("ticket INC0048812 still open since 12 Oct").is_none());
}
