//! How long `check` takes for packs of three sizes, and whether that is linear: `cargo bench --bench check`.

#![allow(
    clippy::expect_used,
    reason = "a benchmark that cannot go on has failed"
)]
#![allow(clippy::print_stdout, reason = "the fit is for whoever runs it")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::time::{Duration, Instant};

use posdoc::{lint, pack};

const SIZES: [usize; 3] = [250, 2_500, 25_000];

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

/// The time for each node: the same at every size if the checker is linear.
fn fit() {
    println!("\nnodes     check     for each node");
    for size in SIZES {
        let files = support::generate::pack(size);
        let nodes = lint::check(&files).nodes.max(1);
        let times = (0..5).map(|_| {
            let begin = Instant::now();
            std::hint::black_box(lint::check(&files));
            begin.elapsed()
        });
        let best = times.min().unwrap_or(Duration::MAX);
        let each = best / u32::try_from(nodes).unwrap_or(u32::MAX);
        println!("{nodes:<9} {best:<9.1?} {each:.2?}");
    }
}
