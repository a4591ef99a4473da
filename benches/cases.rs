//! What keeping cases costs: `cargo bench --bench cases`.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "figures for whoever runs it"
)]

use std::{
    path::Path,
    time::{Duration, Instant},
};

use posdoc::{
    cases::{Filter, Record, Store},
    content::Content,
    session::Session,
};

/// Answers that are committed one by one.
const ANSWERS: usize = 1000;

/// Cases of a busy call centre in some years.
const CASES: i64 = 100_000;

fn main() {
    // On the disk that the sources are on: a folder for temporary files may be memory.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    open(&folder.path().join("open"));
    commit(&folder.path().join("commit"));
    many(&folder.path().join("many"));
}

fn told(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let (first, median, last) = (
        times[0],
        times[times.len() / 2],
        times[times.len() * 95 / 100],
    );
    println!(
        "{what:34} min {first:>9.3?}   median {median:>9.3?}   p95 {last:>9.3?}   ({} runs)",
        times.len()
    );
}

fn measured(runs: usize, mut run: impl FnMut()) -> Vec<Duration> {
    let one = |_| {
        let begin = Instant::now();
        run();
        begin.elapsed()
    };
    (0..runs).map(one).collect()
}

fn store(folder: &Path) -> Store {
    let mut store = Store::open(folder, Duration::from_secs(10))
        .expect("a store")
        .store;
    store.begin_run().expect("a run");
    store
}

fn open(folder: &Path) {
    drop(store(folder));
    told("open the store", measured(100, || drop(store(folder))));
}

/// One more answer each time, as the wizard does before each screen; a case has thirty at most.
fn commit(folder: &Path) {
    let mut store = store(folder);
    let content = Content::embedded();
    let mut times = Vec::new();
    while times.len() < ANSWERS {
        let mut session = Session::begin(content.pack.clone(), "start").expect("a place");
        let mut record = Record::new(content.identity, "start");
        for at in 0..30 {
            let to = if at % 2 == 0 { "network" } else { "qr" };
            session.jump(to).expect("a flow");
            let begin = Instant::now();
            record.follow(&session, 1_000_000 + at, |_| None);
            store.save(&mut record).expect("kept");
            times.push(begin.elapsed());
        }
    }
    told("commit an answer", times);
}

fn many(folder: &Path) {
    drop(store(folder));
    fill(&Store::file(folder));
    let store = store(folder);
    let list = |filter: &Filter| {
        store.list(filter).expect("read");
    };
    let filter = Filter {
        most: Some(200),
        ..Filter::default()
    };
    told(
        "list the newest 200 of 100,000",
        measured(50, || list(&filter)),
    );
    for words in ["缺纸", "nothing has this", "7"] {
        let filter = Filter {
            words: Some(words.to_owned()),
            most: Some(200),
            ..Filter::default()
        };
        told(
            &format!("search 100,000 for {words}"),
            measured(50, || list(&filter)),
        );
    }
    let filter = Filter {
        words: Some("打印".to_owned()),
        or_flows: vec!["printer".to_owned()],
        most: Some(200),
        ..Filter::default()
    };
    told(
        "search 100,000 for a trouble",
        measured(50, || list(&filter)),
    );
    told(
        "open cases among 100,000",
        measured(50, || {
            store.open_cases(i64::MIN).expect("read");
        }),
    );
}

fn fill(file: &Path) {
    let mut base = rusqlite::Connection::open(file).expect("the file");
    let all = base.transaction().expect("a transaction");
    {
        let mut put = all
            .prepare(
                "INSERT INTO cases (id, day, number, pack, version, start, flow, place, lang, role, began,
                                    touched, talk, wait, outcome, closed, holder, typed)
                 VALUES (?1, ?2, ?3, '8fa10ded872c15c1', '0.1.0', 'start', ?4, ?4 || '/entry', 'zh-CN', 'agent',
                         ?5, ?5, 90000, 30000, 'support', 1, NULL, ?6)",
            )
            .expect("a statement");
        let now = posdoc::cases::clock::now();
        for at in 0..CASES {
            let id = u128::try_from(at).expect("positive").to_be_bytes();
            let day = format!(
                "{:04}-{:02}-{:02}",
                2020 + at / 30_000,
                at / 2_500 % 12 + 1,
                at / 90 % 28 + 1
            );
            let flow =
                ["card-read", "network", "qr", "charged"][usize::try_from(at % 4).expect("small")];
            let text = if at % 997 == 0 {
                "打印机缺纸"
            } else {
                "请与发卡行联系"
            };
            let typed = format!(
                "{text}\n91\n128.00\n{at:06}\n顾客说手机上收到了扣款短信，稍后再打来\n13800138000"
            );
            put.execute(rusqlite::params![
                id,
                day,
                at,
                flow,
                now - (CASES - at) * 1000,
                typed
            ])
            .expect("a row");
        }
    }
    all.commit().expect("committed");
}
