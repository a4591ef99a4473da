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

use std::{fs, ops::Range, path::Path};

use super::{
    HIDDEN, Reading, found, masked_by, seen,
    weigh::{Candidate, ONE, SIZE, Weights},
};
use secrets::{Row, rows};

#[path = "../../tests/support/secrets.rs"]
mod secrets;

const ROUNDS: usize = 12;
const RATE: f32 = 0.05;
const DECAY: f32 = 1e-6;
/// A place that fewer examples have says more of them than of the next text.
const LEAST: u8 = 4;
/// The tables that no rules were written after are nearer to what the next person types.
const UNFITTED: f32 = 1.5;
/// Of the tables that rules were written after, one line in so many shows what they say of it: they are right there
/// more often than elsewhere.
const WITH_RULES: usize = 2;
/// A line of which people do not agree whether it holds a secret weighs less.
const AMBIGUOUS: f32 = 0.3;

/// A candidate: the places of its weights, how much it counts, whether it is secret.
struct Example {
    places: Vec<u32>,
    weight: f32,
    secret: bool,
}

/// Whether rules were written after a table.
fn is_fitted(name: &str) -> bool {
    folder().join(name).with_extension("tsv").exists()
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

/// The candidates of a line with the places of their weights, in the text that is shown; without rules for codes if
/// they are to be unknown.
fn candidates(shown: &str, rules: bool) -> Vec<(Range<usize>, Candidate, Vec<u32>)> {
    let mut reading = Reading::new(shown, false);
    let mut candidates = reading.runs();
    reading.cards();
    reading.tracks();
    candidates.extend(reading.candidates());
    if rules {
        reading.codes();
        reading.passwords();
    }
    let around = reading.surroundings(&candidates);
    let places = |candidate: Candidate| {
        let mut places = Vec::new();
        reading.features(&around, &candidate, &mut places);
        (reading.folded.bytes(&candidate.range), candidate, places)
    };
    candidates.into_iter().map(places).collect()
}

/// Where the secrets of a row stand.
fn secrets_of(row: &Row<'_>, shown: &str) -> Vec<Range<usize>> {
    let all = row.secrets.iter();
    all.flat_map(|secret| shown.match_indices(secret))
        .map(|(at, secret)| at..at + secret.len())
        .collect()
}

fn examples(table: &str, fitted: bool) -> Vec<Example> {
    let of_row = |(at, row): (usize, Row<'_>)| -> Vec<Example> {
        let shown = seen(row.line);
        let secrets = secrets_of(&row, &shown);
        let ambiguous = row.class == "ambiguous";
        let weight = if fitted { 1.0 } else { UNFITTED };
        let is_secret = |range: &Range<usize>, candidate: &Candidate| {
            let within = |secret: &Range<usize>| {
                secret
                    .end
                    .min(range.end)
                    .saturating_sub(secret.start.max(range.start))
            };
            let secret: usize = secrets.iter().map(within).sum();
            // Of digits that may be a card most are to be secret.
            if let Some(run) = &candidate.run {
                secret * 10 > range.len() * if run.is_one() { 4 } else { 8 }
            } else {
                secret > 0
            }
        };
        let found = candidates(&shown, !fitted || at % WITH_RULES == 0).into_iter();
        found
            .map(|(range, candidate, places)| Example {
                places,
                weight: weight * if ambiguous { AMBIGUOUS } else { 1.0 },
                secret: is_secret(&range, &candidate),
            })
            .collect()
    };
    rows(table)
        .into_iter()
        .enumerate()
        .flat_map(of_row)
        .collect()
}

/// Logistic regression with adaptive steps; the mean of the later rounds. The same examples give the same weights.
fn train(examples: &[&Example]) -> Box<Weights> {
    let mut counts = vec![0_u8; SIZE];
    for place in examples.iter().flat_map(|example| &example.places) {
        counts[*place as usize] = counts[*place as usize].saturating_add(1);
    }
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
            let places = places.filter(|place| counts[*place] >= LEAST);
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
    let bytes: Box<[u8]> = sums
        .into_iter()
        .map(|sum| parts(sum).cast_unsigned())
        .collect();
    bytes.try_into().unwrap()
}

/// What is kept of a line if nothing but rules for cards and tracks, and these weights, hide anything.
fn masked_without_rules(line: &str, weights: &Weights) -> String {
    let shown = seen(line);
    let mut reading = Reading::new(&shown, false);
    let mut candidates = reading.runs();
    reading.cards();
    reading.tracks();
    candidates.extend(reading.candidates());
    reading.weigh(&candidates, weights);
    let mut finds = reading.finds;
    finds.sort_by_key(|find| (find.range.start, find.range.end));
    let (mut kept, mut from) = (String::new(), 0);
    for find in finds {
        let range = reading.folded.bytes(&find.range);
        if range.start < from {
            continue;
        }
        kept.push_str(&shown[from..range.start]);
        kept.push_str(HIDDEN);
        kept.extend(find.keep.iter().map(|digit| char::from(digit + b'0')));
        from = range.end;
    }
    kept + &shown[from..]
}

/// The shares of secrets that are hidden and of other lines that are changed, in percent.
fn shares(table: &[Row<'_>], mask: &dyn Fn(&str) -> String) -> (f64, f64) {
    let [mut secrets, mut hidden, mut lines, mut changed] = [0_usize; 4];
    for row in table {
        let kept = mask(row.line);
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
    let percent = |part: usize, all: usize| 100.0 * part as f64 / all.max(1) as f64;
    (percent(hidden, secrets), percent(changed, lines))
}

#[test]
#[ignore = "writes a file of the source"]
fn writes_the_weights() {
    let tables: Vec<Vec<Example>> = tables()
        .iter()
        .map(|(name, table)| examples(table, is_fitted(name)))
        .collect();
    let all: Vec<&Example> = tables.iter().flatten().collect();
    let bytes = train(&all).to_vec();
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
    let read: Vec<Vec<Example>> = tables
        .iter()
        .map(|(name, table)| examples(table, is_fitted(name)))
        .collect();
    let left_out = |at: usize| {
        let others = read.iter().enumerate().filter(|(other, _)| *other != at);
        let others: Vec<&Example> = others.flat_map(|(_, examples)| examples).collect();
        let weights = train(&others);
        let (name, table) = &tables[at];
        let table = rows(table);
        let (hidden, changed) = shares(&table, &|line| {
            masked_by(&weights, seen(line), false, &mut None)
        });
        let (alone, changed_alone) = shares(&table, &|line| masked_without_rules(line, &weights));
        println!(
            "{name}: {hidden:.2} % hidden, {changed:.2} % of the lines changed; without the rules for codes {alone:.2} %, {changed_alone:.2} %"
        );
    };
    let (even, odd): (Vec<usize>, Vec<usize>) = (0..tables.len()).partition(|at| at % 2 == 0);
    std::thread::scope(|scope| {
        scope.spawn(|| even.into_iter().for_each(left_out));
        odd.into_iter().for_each(left_out);
    });
}

#[test]
fn the_weights_hide_and_keep_what_rules_say_nothing_of() {
    assert!(found("so the bank texted him 663018 and he put that in").is_some());
    assert!(found("ticket INC0048812 still open since 12 Oct").is_none());
}

/// What a table that is named by `REDACT_TABLE` is misread in, with the scores.
#[test]
#[ignore = "takes a while"]
fn says_what_is_misread() {
    let names = std::env::var("REDACT_TABLE").unwrap_or_default();
    let tables = tables();
    let read: Vec<Vec<Example>> = tables
        .iter()
        .map(|(name, table)| examples(table, is_fitted(name)))
        .collect();
    for (at, (name, table)) in tables.iter().enumerate() {
        if !names.split(',').any(|other| other == name) {
            continue;
        }
        let others = read.iter().enumerate().filter(|(other, _)| *other != at);
        let others: Vec<&Example> = others.flat_map(|(_, examples)| examples).collect();
        let weights = train(&others);
        for row in rows(table) {
            let shown = seen(row.line);
            let masked = masked_by(&weights, shown.clone(), false, &mut None);
            let missed: Vec<&str> = match row.class {
                "leak" => row
                    .secrets
                    .iter()
                    .copied()
                    .filter(|secret| !row.is_hidden(secret, &masked))
                    .collect(),
                "legit" if masked != shown => Vec::new(),
                _ => continue,
            };
            if row.class == "leak" && missed.is_empty() {
                continue;
            }
            let without = masked_without_rules(row.line, &weights);
            let by_rule = row.class == "legit" && without == shown;
            let scores: Vec<String> = candidates(&shown, true)
                .into_iter()
                .map(|(range, candidate, places)| {
                    let score: i32 = places
                        .iter()
                        .map(|p| i32::from(weights[*p as usize].cast_signed()))
                        .sum();
                    format!(
                        "{}{}:{:.1}",
                        &shown[range],
                        if candidate.run.is_some() { "(run)" } else { "" },
                        score as f32 / ONE as f32
                    )
                })
                .collect();
            println!(
                "{name} {} {} {missed:?}{}\n   {}\n   {masked}\n   [{}]",
                if row.class == "leak" { "MISS" } else { "FALSE" },
                row.kind,
                if by_rule { " RULE" } else { "" },
                shown,
                scores.join(" ; ")
            );
        }
    }
}
