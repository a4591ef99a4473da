//! What a team's store takes: `cargo bench --features central --bench central`. Starts its own `PostgreSQL`.
//!
//! First a day of work: 1,000 desks, each with a store, a courier and a connection of its own, work on 80 cases of six
//! answers each. The eight hours of the day are compressed into `POSDOC_BENCH_DAY` seconds (480: sixty times as fast);
//! the couriers look as often as ever. The delay of each answer is the time from before it is written at the desk to its
//! insertion at the server, by one clock.
//!
//! Then look-ups over `POSDOC_BENCH_ROWS` cases (100,000; the doc has 10,000,000), of which every tenth has turns, as an
//! agent who sees one of twenty branches; and the plans of these.

#![cfg_attr(not(unix), allow(unused))]
#![allow(
    clippy::cast_precision_loss,
    clippy::print_stdout,
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "figures for whoever runs it"
)]

#[cfg(unix)]
#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../tests/central/cluster.rs"]
mod cluster;

#[cfg(not(unix))]
fn main() {}

#[cfg(unix)]
fn main() {
    unix::main();
}

#[cfg(unix)]
mod unix {
    use std::{
        collections::BinaryHeap,
        env, fs,
        path::Path,
        sync::{Arc, Mutex},
        thread,
        time::{Duration, Instant},
    };

    use posdoc::{
        cases::{Outcome, Record, Store, Team, Turn, clock},
        central::{Courier, Query, Server},
        session::Entry,
        settings::Central,
    };
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    use super::cluster::{Cluster, OWNER};

    /// Branches that the desks belong to.
    const BRANCHES: usize = 20;

    /// Answers in a case.
    const TURNS: usize = 6;

    /// Threads that play the people.
    const PEOPLE: usize = 4;

    /// Look-ups of each kind.
    const LOOKUPS: usize = 500;

    fn number(name: &str, usual: usize) -> usize {
        let given = env::var(name).ok();
        given.map_or(usual, |text| text.parse().expect("a number"))
    }

    pub fn main() {
        let desks = number("POSDOC_BENCH_DESKS", 1000);
        let cases = number("POSDOC_BENCH_CASES", 80);
        let seconds = number("POSDOC_BENCH_DAY", 480);
        let rows = number("POSDOC_BENCH_ROWS", 100_000);
        // Each desk has its files and its connection.
        let most = getrlimit(Resource::Nofile).maximum;
        let files = Rlimit {
            current: most,
            maximum: most,
        };
        setrlimit(Resource::Nofile, files).expect("enough files");
        // On the disk that the sources are on: a folder for temporary files may be memory.
        let folder = || tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
        let connections = format!("max_connections={}", desks + 20);
        let settings = [&*connections, "shared_buffers=512MB", "max_wal_size=4GB"];
        let place = tempfile::tempdir().expect("a folder");
        let Some(cluster) = Cluster::start_with(place, &settings) else {
            return;
        };
        let mut owner = server(&cluster, OWNER);
        owner.migrate().expect("the tables");
        for desk in 0..desks {
            let branch = desk % BRANCHES;
            cluster.ask(&format!("CREATE ROLE desk{desk} LOGIN; SELECT posdoc.admit('desk{desk}', 'branch{branch}', 'agent')"));
        }
        if seconds > 0 {
            let folder = folder();
            day(
                &cluster,
                folder.path(),
                desks,
                cases,
                Duration::from_secs(seconds as u64),
            );
        }
        if rows > 0 {
            look_ups(&cluster, rows);
        }
    }

    fn central(cluster: &Cluster, login: &str) -> Central {
        Central {
            url: cluster.url(login),
            ..Central::default()
        }
    }

    fn server(cluster: &Cluster, login: &str) -> Server {
        Server::connect(&central(cluster, login)).expect("a connection")
    }

    /// A desk at work.
    struct Desk {
        store: Store,
        open: Option<Record>,
    }

    /// The next answer at a desk, earliest first.
    #[derive(PartialEq, Eq, PartialOrd, Ord)]
    struct Next(std::cmp::Reverse<Duration>, usize, usize);

    fn day(cluster: &Cluster, folder: &Path, desks: usize, cases: usize, day: Duration) {
        // When each answer arrives, by the clock that also the desks have.
        cluster.ask(
            "CREATE UNLOGGED TABLE arrived (case_id uuid, seq integer, lag double precision);
             CREATE FUNCTION note_arrival() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                 INSERT INTO public.arrived VALUES (NEW.case_id, NEW.seq, extract(epoch FROM clock_timestamp()) * 1000 - NEW.at);
                 RETURN NULL; END $$;
             CREATE TRIGGER note_arrival AFTER INSERT ON posdoc.turns FOR EACH ROW EXECUTE FUNCTION note_arrival()",
        );
        let couriers: Vec<Courier> = (0..desks)
            .map(|desk| {
                let path = folder.join(format!("{desk}"));
                fs::create_dir(&path).expect("a folder");
                drop(Store::open(&path, Duration::from_secs(10)).expect("a store"));
                let team = Arc::<Team>::default();
                Courier::start(path, central(cluster, &format!("desk{desk}")), team, None)
            })
            .collect();
        let late = Mutex::new(Vec::new());
        let begin = Instant::now();
        thread::scope(|scope| {
            for person in 0..PEOPLE {
                let late = &late;
                scope.spawn(move || {
                    let own: Vec<usize> = (person..desks).step_by(PEOPLE).collect();
                    let times = work(folder, &own, desks, cases, day, begin);
                    late.lock().expect("no panic").extend(times);
                });
            }
        });
        let expected = desks * cases * TURNS;
        let worked = begin.elapsed();
        let count = || -> usize {
            cluster
                .ask("SELECT count(*) FROM arrived")
                .parse()
                .expect("a count")
        };
        let until = Instant::now() + Duration::from_mins(2);
        while count() < expected && Instant::now() < until {
            thread::sleep(Duration::from_millis(500));
        }
        let all = begin.elapsed();
        let told = cluster.ask(
            "SELECT count(*), count(DISTINCT (case_id, seq)),
                 round((percentile_disc(0.5) WITHIN GROUP (ORDER BY lag))::numeric), round((percentile_disc(0.9) WITHIN GROUP (ORDER BY lag))::numeric),
                 round((percentile_disc(0.99) WITHIN GROUP (ORDER BY lag))::numeric), round(max(lag)::numeric) FROM arrived",
        );
        let told: Vec<&str> = told.split('|').collect();
        let mut late = late.into_inner().expect("no panic");
        late.sort_unstable();
        println!(
            "{desks} desks, {cases} cases each, {TURNS} answers a case, in {worked:.1?} ({:.0} times as fast as 80 in 8 hours): {:.0} cases/s",
            8.0 * 3600.0 * cases as f64 / 80.0 / day.as_secs_f64(),
            (desks * cases) as f64 / worked.as_secs_f64()
        );
        println!(
            "answers written late by the desks: median {:.1?}, p99 {:.1?}",
            late[late.len() / 2],
            late[late.len() * 99 / 100]
        );
        println!(
            "answers: {expected} written, {} arrived, {} of them different, all there after {all:.1?}",
            told[0], told[1]
        );
        println!(
            "delay: p50 {} ms, p90 {} ms, p99 {} ms, longest {} ms",
            told[2], told[3], told[4], told[5]
        );
        thread::scope(|scope| {
            for courier in couriers {
                scope.spawn(|| courier.finish(Duration::from_secs(10)));
            }
        });
        cluster.ask("DROP TRIGGER note_arrival ON posdoc.turns");
    }

    /// Plays the people of some desks. Returns how late each answer was.
    fn work(
        folder: &Path,
        own: &[usize],
        desks: usize,
        cases: usize,
        day: Duration,
        begin: Instant,
    ) -> Vec<Duration> {
        let slot = day.div_f64(cases as f64);
        let step = slot.div_f64(TURNS as f64);
        let mut all: Vec<Desk> = own
            .iter()
            .map(|desk| {
                let path = folder.join(format!("{desk}"));
                let mut store = Store::open(&path, Duration::from_secs(10))
                    .expect("a store")
                    .store;
                store.begin_run().expect("a run");
                Desk { store, open: None }
            })
            .collect();
        // Nobody begins at the same moment.
        let first = |desk: usize| slot.mul_f64(desk as f64 / desks as f64) + Duration::from_secs(2);
        let mut next: BinaryHeap<Next> = own
            .iter()
            .zip(0..)
            .map(|(desk, at)| Next(std::cmp::Reverse(first(*desk)), at, 0))
            .collect();
        let mut late = Vec::new();
        while let Some(Next(std::cmp::Reverse(due), at, done)) = next.pop() {
            thread::sleep(due.saturating_sub(begin.elapsed()));
            late.push(begin.elapsed().saturating_sub(due));
            answer(&mut all[at], own[at], done);
            if done + 1 < cases * TURNS {
                next.push(Next(std::cmp::Reverse(due + step), at, done + 1));
            }
        }
        late
    }

    /// Gives one more answer at a desk, which begins a case and ends it where that is due.
    fn answer(desk: &mut Desk, number: usize, done: usize) {
        let now = clock::now();
        let Desk { store, open } = desk;
        let record = open.get_or_insert_with(|| {
            let mut record = Record::new(21, "card-read");
            record.began = now;
            "card-read".clone_into(&mut record.flow);
            "card-read/reseat".clone_into(&mut record.place);
            record.station.agent = format!("agent {number}");
            let known = [
                ("shop-name", format!("Shop {}", done % 500)),
                (
                    "merchant-no",
                    format!("8984{:08}", (number * 7919 + done) % 100_000),
                ),
                (
                    "callback-phone",
                    format!("138{:08}", (number * 104_729 + done) % 1_000_000),
                ),
            ];
            record
                .caller
                .extend(known.map(|(id, value)| (id.to_owned(), value)));
            record
        });
        record.touched = now;
        record.log.push(Turn {
            at: now,
            entry: Entry::Answer {
                node: "card-read/reseat".to_owned(),
                answer: "still".to_owned(),
            },
            said: None,
        });
        let last = done % TURNS == TURNS - 1;
        if last {
            record.outcome = Outcome::Support;
            record.closed = true;
        }
        store.save(record).expect("kept");
        if last {
            *open = None;
        }
    }

    /// The name of a kind of look-up, and what is asked for of a case that is there.
    type LookUp<'k> = (&'static str, &'k dyn Fn(&[&str]) -> Query);

    /// Fills the store as its owner, past the functions and the triggers that look for card numbers.
    fn fill(cluster: &Cluster, rows: usize) {
        cluster.ask("SELECT posdoc.make_partitions((now() - interval '12 months')::date, 12)");
        // The day, then the case of that day, then the desk; ids as the desks draw them, in the order of time.
        cluster.ask(&format!(
            "SET session_replication_role = replica; SET synchronous_commit = off;
             CREATE FUNCTION id_at(ms bigint, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
                 SELECT (lpad(to_hex(ms), 12, '0') || '7' || substr(md5(n::text), 1, 3) || '8' || substr(md5(n::text), 4, 15))::uuid $$;
             INSERT INTO posdoc.cases (month, id, branch, desk, number, spoken, pack, version, flow, place, began, touched, outcome,
                 closed, agent, merchant, phone, shop, code)
             SELECT date_trunc('month', timezone('UTC', to_timestamp(ms / 1000.0)))::date, id_at(ms, n), 'branch' || n % {BRANCHES},
                 md5('desk' || n % 1000)::uuid, NULL,
                 to_char(to_timestamp(ms / 1000.0), 'MMDD') || '-' || n % 80 + 1 || '-' || n % 1000,
                 'pack', '0.2.0', 'card-read', 'card-read/reseat', ms, ms + 240000, 'support', true, 'agent ' || n % 1000,
                 '8984' || lpad((n * 7919 % {merchants})::text, 8, '0'), '138' || lpad((n * 104729 % {phones})::text, 8, '0'),
                 'Shop ' || n % 5000, CASE WHEN n % 3 = 0 THEN lpad((n / 3 % 60)::text, 2, '0') END
             FROM (SELECT n, (extract(epoch FROM now()) * 1000)::bigint - 31000000000 + n * 31000000000 / {rows} AS ms
                   FROM generate_series(1::bigint, {rows}) AS n) AS drawn",
            merchants = (rows / 50).max(1),
            phones = (rows / 20).max(1),
        ));
        cluster.ask(&format!(
            "SET session_replication_role = replica; SET synchronous_commit = off;
             INSERT INTO posdoc.turns (month, case_id, desk, ahead, seq, at, entry)
             SELECT month, id, desk, false, seq, began, '{{\"answer\":{{\"node\":\"card-read/reseat\",\"answer\":\"still\"}}}}'
             FROM posdoc.cases, generate_series(0, {TURNS} - 1) AS seq WHERE merchant LIKE '%7' AND version = '0.2.0'"
        ));
        cluster.ask("VACUUM ANALYZE");
    }

    fn look_ups(cluster: &Cluster, rows: usize) {
        let begin = Instant::now();
        fill(cluster, rows);
        println!(
            "\n{} cases and {} turns there, filled in {:.0?}; {} on the disk",
            cluster.ask("SELECT count(*) FROM posdoc.cases"),
            cluster.ask("SELECT count(*) FROM posdoc.turns"),
            begin.elapsed(),
            cluster.ask("SELECT pg_size_pretty(pg_database_size('posdoc'))")
        );
        let sample = cluster.ask(&format!(
            "SELECT spoken || '|' || merchant || '|' || phone || '|' || coalesce(code, '55')
             FROM posdoc.cases TABLESAMPLE SYSTEM (5) WHERE branch = 'branch0' AND version = '0.2.0' ORDER BY random() LIMIT {LOOKUPS}"
        ));
        let sample: Vec<Vec<&str>> = sample
            .lines()
            .map(|line| line.split('|').collect())
            .collect();
        let usual = Query {
            most: 50,
            ..Query::default()
        };
        let text = |text: &str| Some(text.to_owned());
        let month = clock::now() - 30 * 24 * 3600 * 1000;
        let kinds: [LookUp<'_>; 5] = [
            ("number, whole", &|of| Query {
                number: text(of[0]),
                ..usual.clone()
            }),
            ("number, its beginning", &|of| Query {
                number: of[0].rsplit_once('-').map(|(begin, _)| begin.to_owned()),
                ..usual.clone()
            }),
            ("merchant", &|of| Query {
                merchant: text(of[1]),
                ..usual.clone()
            }),
            ("phone", &|of| Query {
                phone: text(of[2]),
                ..usual.clone()
            }),
            ("code, of 30 days", &|of| Query {
                code: text(of[3]),
                since: Some(month),
                ..usual.clone()
            }),
        ];
        let mut agent = server(cluster, "desk0");
        for (kind, query) in &kinds {
            let mut found = 0;
            let mut times: Vec<Duration> = sample
                .iter()
                .map(|of| {
                    let begin = Instant::now();
                    found += agent.find(&query(of)).expect("an answer").len();
                    begin.elapsed()
                })
                .collect();
            times.sort_unstable();
            println!(
                "{kind:22} p50 {:>9.2?}   p99 {:>9.2?}   slowest {:>9.2?}   ({} look-ups, {:.1} found each)",
                times[times.len() / 2],
                times[times.len() * 99 / 100],
                times[times.len() - 1],
                times.len(),
                found as f64 / times.len() as f64
            );
        }
        // The plans of the very statements that the program sends, for the agent's rights.
        for setting in [
            "session_preload_libraries = 'auto_explain'",
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_analyze = on",
        ] {
            cluster.ask(&format!(
                "LOAD 'auto_explain'; ALTER ROLE desk0 SET {setting}"
            ));
        }
        for (kind, query) in &kinds {
            let before = cluster.log().len();
            let mut agent = server(cluster, "desk0");
            agent.find(&query(&sample[0])).expect("an answer");
            drop(agent);
            thread::sleep(Duration::from_millis(200));
            let log = cluster.log();
            println!("\nplan: {kind}");
            let plan = log[before..]
                .lines()
                .skip_while(|line| !line.contains("FROM posdoc.cases"));
            for line in plan.filter(|line| !line.contains("never executed")) {
                println!("{line}");
            }
        }
    }
}
