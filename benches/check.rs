//! How long `check` takes for our own pack and for generated ones, and whether that is linear: `cargo bench --bench check`.

#![allow(
    clippy::expect_used,
    reason = "a benchmark that cannot go on has failed"
)]
#![allow(clippy::print_stdout, reason = "the fit is for whoever runs it")]

#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/support/mod.rs"]
mod support;

use std::{
    path::Path,
    time::{Duration, Instant},
};

use posdoc::{
    lint,
    pack::{self, Files},
};

const SIZES: [usize; 5] = [250, 800, 2_500, 8_000, 25_000];

const FAULTS: [usize; 3] = [500, 5_000, 50_000];

fn main() {
    divan::main();
    fit();
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn check(bencher: divan::Bencher<'_, '_>, nodes: usize) {
    let files = support::generate::pack(nodes);
    bencher.bench(|| lint::check(&files));
}

#[divan::bench(args = SIZES, sample_count = 10, sample_size = 1)]
fn load(bencher: divan::Bencher<'_, '_>, nodes: usize) {
    let files = support::generate::pack(nodes);
    bencher.bench(|| pack::load(&files));
}

/// A pack with so many faults that are found in the words of good flows.
#[divan::bench(args = FAULTS, sample_count = 10, sample_size = 1)]
fn broken(bencher: divan::Bencher<'_, '_>, faults: usize) {
    let files = support::generate::broken(faults);
    bencher.bench(|| lint::check(&files));
}

/// A pack with so many names that lead nowhere.
#[divan::bench(args = FAULTS, sample_count = 10, sample_size = 1)]
fn unresolved(bencher: divan::Bencher<'_, '_>, faults: usize) {
    let files = support::generate::unresolved(faults);
    bencher.bench(|| lint::check(&files));
}

/// Our own pack, read from its files and checked: what `posdoc check` does.
#[divan::bench(sample_count = 20, sample_size = 1)]
fn own_pack(bencher: divan::Bencher<'_, '_>) {
    bencher.bench(|| {
        let files = Files::default()
            .overlay(Path::new(env!("CARGO_MANIFEST_DIR")))
            .expect("our own files");
        lint::check(&files)
    });
}

/// The best time at each size, and the exponent of the line through them: 1 is linear.
fn fit() {
    println!("\nsteps     check     for each step");
    let points: Vec<(f64, f64)> = SIZES
        .into_iter()
        .map(|size| {
            let files = support::generate::pack(size);
            let steps = lint::check(&files).nodes.max(1);
            let times = (0..5).map(|_| {
                let begin = Instant::now();
                std::hint::black_box(lint::check(&files));
                begin.elapsed()
            });
            let best = times.min().unwrap_or(Duration::MAX);
            let each = best / u32::try_from(steps).unwrap_or(u32::MAX);
            println!("{steps:<9} {best:<9.1?} {each:.2?}");
            let steps = u32::try_from(steps).unwrap_or(u32::MAX);
            (f64::from(steps).ln(), best.as_secs_f64().ln())
        })
        .collect();
    println!(
        "time grows with steps to the power of {:.2}",
        slope(&points)
    );
}

/// The slope of the line of least squares.
fn slope(points: &[(f64, f64)]) -> f64 {
    let count = f64::from(u32::try_from(points.len()).unwrap_or(u32::MAX));
    let mean = |of: fn(&(f64, f64)) -> f64| points.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|point| point.0), mean(|point| point.1));
    let rise: f64 = points.iter().map(|(a, b)| (a - x) * (b - y)).sum();
    let run: f64 = points.iter().map(|(a, _)| (a - x).powi(2)).sum();
    rise / run
}
