use std::{fs, io::Write as _};

use tempfile::TempDir;

use super::{
    super::{
        record::{NoteKind, PassedTo, Searched},
        tests::{PATIENCE, opened, worked},
    },
    *,
};

const fn day(count: i64) -> i64 {
    count * 24 * 60 * 60 * 1000
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn raw(folder: &Path) -> Connection {
    Connection::open(Store::file(folder)).expect("a database")
}

fn listed(store: &Store) -> Vec<Row> {
    store.list(&Filter::default()).expect("it can be read")
}

/// A store of a format that was once written.
fn fixture(folder: &Path, schema: u32) {
    let path = format!(
        "{}/tests/data/stores/schema-{schema}.sql",
        env!("CARGO_MANIFEST_DIR")
    );
    let sql = fs::read_to_string(path).expect("a store of each format");
    raw(folder).execute_batch(&sql).expect("it can be built");
}

/// Some closed case that was touched at a time.
fn closed(store: &mut Store, at: i64) -> Uuid {
    let (_, record) = worked(store, &["qr"], at);
    store.close(&[record.id]).expect("closed");
    record.id
}

#[test]
fn a_store_of_every_format_is_brought_up_to_date_and_a_copy_of_it_kept() {
    for schema in 1..=SCHEMA {
        let data = folder();
        fixture(data.path(), schema);
        let mut store = opened(data.path());
        let rows = listed(&store);
        assert_eq!(rows.len(), 3, "schema {schema}");
        let open: Vec<bool> = rows.iter().map(|row| !row.closed).collect();
        assert_eq!(open, [true, true, false]);
        let records: Vec<Record> = rows
            .iter()
            .map(|row| store.find(row.id).expect("read").expect("there"))
            .collect();
        let shape = |record: &Record| (record.log.len(), record.ahead.len(), record.notes.len());
        let shapes: Vec<_> = records.iter().map(shape).collect();
        // The program of schema 5 asked again what had grown old when the second one was gone on with.
        let second = if schema < 5 { (1, 0, 1) } else { (2, 0, 1) };
        assert_eq!(shapes, [(0, 1, 0), second, (5, 0, 2)], "schema {schema}");
        assert_eq!(store.left_out(), 0);
        // What was kept before there was a central store is all still to be delivered.
        let outbox = store.outbox().expect("read");
        let left = if schema < 5 { (3, 0) } else { (1, 1) };
        assert_eq!((outbox.cases, outbox.forgotten), left, "schema {schema}");
        let copies = store.copies();
        assert_eq!(copies.len(), usize::from(schema < SCHEMA), "{copies:?}");
        for copy in copies {
            let copy = Connection::open(copy).expect("a database");
            let count: i64 = copy
                .query_row("SELECT count(*) FROM cases", [], |row| row.get(0))
                .expect("sound");
            let version: u32 = copy
                .pragma_query_value(None, "user_version", |row| row.get(0))
                .expect("sound");
            assert_eq!((count, version), (3, schema));
        }
        // One of them can be gone on with, and nothing of a forgotten one stays in the copy either.
        let mut record = records[1].clone();
        assert!(matches!(store.take(record.id), Ok(Taken::Yours(_))));
        record.add_note("card-read/entry", NoteKind::Own, "gone on with", 5);
        store.save(&mut record).expect("kept");
        assert_eq!(
            store.forget(&[rows[2].id]).expect("forgotten"),
            Forgotten::Whole
        );
        assert_eq!(store.copies(), [] as [PathBuf; 0]);
    }
}

#[test]
fn what_is_known_of_a_caller_and_agreed_on_is_read_from_the_format_that_has_it() {
    let data = folder();
    fixture(data.path(), 4);
    let mut store = opened(data.path());
    let by = |filter: Filter| store.list(&filter).expect("read").len();
    let merchant = Some("898440149000015".to_owned());
    assert_eq!(
        by(Filter {
            merchant,
            ..Filter::default()
        }),
        1
    );
    let phone = Some("138-0000-1234".to_owned());
    assert_eq!(
        by(Filter {
            phone,
            ..Filter::default()
        }),
        1
    );
    let passed_to = Some(PassedTo::Acquirer);
    assert_eq!(
        by(Filter {
            passed_to,
            ..Filter::default()
        }),
        1
    );
    assert_eq!(
        by(Filter {
            waiting: true,
            ..Filter::default()
        }),
        2
    );
    let rows = listed(&store);
    assert_eq!(rows[0].number.spoken(), "1128-3-4821");
    let record = store.find(rows[2].id).expect("read").expect("there");
    assert_eq!((record.hold_time, record.caller.len()), (61_000, 3));
    assert_eq!(record.notes[0].kind, NoteKind::Caller);
}

#[test]
fn many_that_begin_together_on_the_oldest_format_migrate_it_once() {
    let data = folder();
    fixture(data.path(), 1);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                worked(&mut opened(data.path()), &["qr"], clock::now());
            });
        }
    });
    let store = opened(data.path());
    assert_eq!(listed(&store).len(), 3 + 8);
    assert_eq!(store.copies().len(), 1);
}

#[test]
fn a_row_that_cannot_be_read_is_left_out_and_the_others_are_not() {
    for bad in [
        "number = -5",
        "day = CAST(X'ff' AS TEXT)",
        "id = X'0102'",
        "touched = 'yesterday'",
        "number = 4294967295",
    ] {
        let data = folder();
        let mut store = opened(data.path());
        let (_, one) = worked(&mut store, &["qr"], clock::now());
        let (_, two) = worked(&mut store, &["network"], clock::now());
        raw(data.path())
            .execute_batch(&format!("UPDATE cases SET {bad} WHERE at = 1"))
            .expect("written");
        drop(store);
        let mut store = opened(data.path());
        let ids: Vec<Uuid> = listed(&store).iter().map(|row| row.id).collect();
        assert!(ids.contains(&two.id), "{bad}");
        let readable = usize::from(ids.contains(&one.id));
        assert_eq!(store.left_out() + readable, 1, "{bad}");
        store.expire(90).expect("it goes on");
        let (_, three) = worked(&mut store, &["qr"], clock::now());
        assert!(store.find(three.id).expect("read").is_some(), "{bad}");
        assert_eq!(store.set_aside(), [] as [PathBuf; 0]);
    }
}

#[test]
fn a_turn_that_cannot_be_read_costs_only_what_follows_it() {
    let data = folder();
    let mut store = opened(data.path());
    let (_, record) = worked(&mut store, &["card-read", "network", "qr"], clock::now());
    drop(store);
    raw(data.path())
        .execute_batch("UPDATE turns SET entry = CAST(X'ff' AS TEXT) WHERE seq = 1")
        .expect("written");
    let mut store = opened(data.path());
    let Ok(Taken::Yours(mut taken)) = store.take(record.id) else {
        panic!("it can be gone on with");
    };
    assert_eq!(taken.log, record.log[..1]);
    assert_eq!(store.left_out(), 2);
    taken.log.push(record.log[2].clone());
    store.save(&mut taken).expect("kept");
    let found = store.find(record.id).expect("read").expect("there");
    assert_eq!(found.log, taken.log);
}

#[test]
fn a_file_that_is_sound_but_not_ours_is_set_aside() {
    for sql in [
        "CREATE TABLE cases (a TEXT); PRAGMA user_version = 2;",
        "CREATE TABLE cases (a TEXT);",
        "CREATE TABLE other (a TEXT); PRAGMA user_version = 1;",
    ] {
        let data = folder();
        raw(data.path()).execute_batch(sql).expect("written");
        let opened = Store::open(data.path(), PATIENCE).expect("it goes on");
        assert!(opened.set_aside.is_some(), "{sql}");
        assert_eq!(opened.store.count().expect("read"), 0);
    }
}

#[test]
fn a_file_that_lost_a_piece_of_its_end_or_all_of_it_is_set_aside() {
    for lost in [1, 100, 4096, u64::MAX] {
        let data = folder();
        let mut store = opened(data.path());
        for at in 0..40 {
            worked(&mut store, &["card-read", "network"], clock::now() + at);
        }
        drop(store);
        let path = Store::file(data.path());
        let file = fs::OpenOptions::new()
            .write(true)
            .open(&path)
            .expect("a file");
        let size = file.metadata().expect("a file").len().saturating_sub(lost);
        file.set_len(size).expect("cut off");
        drop(file);
        let opened = Store::open(data.path(), PATIENCE).expect("it goes on");
        let aside = opened.set_aside.expect("damage is told");
        assert_eq!(fs::metadata(aside).expect("kept").len(), size, "{lost}");
    }
}

#[test]
fn the_log_of_a_file_that_is_gone_is_set_aside_too() {
    let data = folder();
    let mut store = opened(data.path());
    worked(&mut store, &["qr"], clock::now());
    let crashed = folder();
    fs::copy(
        data.path().join("cases.db-wal"),
        crashed.path().join("cases.db-wal"),
    )
    .expect("copied");
    let opened = Store::open(crashed.path(), PATIENCE).expect("it goes on");
    assert!(opened.set_aside.is_some());
    assert_eq!(opened.store.count().expect("read"), 0);
}

/// What is done to the files while a case is worked on.
type Mischief = fn(&Path);

#[cfg(unix)]
#[test]
fn files_that_are_removed_or_replaced_while_they_are_used_are_noticed() {
    let mischief: [(&str, Mischief); 6] = [
        ("removed", |data| {
            fs::remove_file(Store::file(data)).expect("removed");
        }),
        ("renamed", |data| {
            fs::rename(Store::file(data), data.join("moved")).expect("renamed");
        }),
        ("replaced", |data| {
            let other = folder();
            drop(opened(other.path()));
            fs::copy(Store::file(other.path()), data.join("other")).expect("copied");
            fs::rename(data.join("other"), Store::file(data)).expect("renamed");
        }),
        ("log removed", |data| {
            fs::remove_file(data.join("cases.db-wal")).expect("removed");
        }),
        ("shared memory removed", |data| {
            fs::remove_file(data.join("cases.db-shm")).expect("removed");
        }),
        ("all removed", |data| {
            for name in ["cases.db", "cases.db-wal", "cases.db-shm"] {
                fs::remove_file(data.join(name)).expect("removed");
            }
        }),
    ];
    for (what, mischief) in mischief {
        let data = folder();
        let mut store = opened(data.path());
        let (_, mut record) = worked(&mut store, &["card-read"], clock::now());
        mischief(data.path());
        record.add_note("card-read/entry", NoteKind::Own, "noted", 5);
        let kept = store.save(&mut record);
        assert!(
            matches!(kept, Err(StoreError::Replaced(_))),
            "{what}: {kept:?}"
        );
        let read = store.list(&Filter::default());
        assert!(
            matches!(read, Err(StoreError::Replaced(_))),
            "{what}: {read:?}"
        );
        drop(store);
        let mut store = Store::open(data.path(), PATIENCE)
            .expect("it goes on")
            .store;
        store.begin_run().expect("a run");
        store.save(&mut record).expect("kept whole");
        drop(store);
        let found = opened(data.path()).find(record.id).expect("read");
        assert_eq!(found, Some(record), "{what}");
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_is_overwritten_while_it_is_used_is_noticed() {
    for garbage in [0, 3, 4096, 60_000] {
        let data = folder();
        let mut store = opened(data.path());
        for at in 0..40 {
            worked(&mut store, &["card-read", "network"], clock::now() + at);
        }
        store.scrub_for_tests();
        let (_, mut record) = worked(&mut store, &["card-read"], clock::now());
        fs::write(Store::file(data.path()), vec![0x5a; garbage]).expect("overwritten");
        record.add_note("card-read/entry", NoteKind::Own, "noted", 5);
        let kept = store.save(&mut record);
        assert!(
            matches!(kept, Err(StoreError::Damaged(_))),
            "{garbage}: {kept:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn shared_memory_that_is_cut_off_ends_nothing() {
    let data = folder();
    let mut store = opened(data.path());
    let (_, mut record) = worked(&mut store, &["card-read"], clock::now());
    for at in 0..20 {
        let shared = data.path().join("cases.db-shm");
        let file = fs::OpenOptions::new()
            .write(true)
            .open(shared)
            .expect("there");
        file.set_len(at * 512).expect("cut off");
        // Closing it here would give up the locks of this process; another program's closing does not.
        std::mem::forget(file);
        record.add_note("card-read/entry", NoteKind::Own, &format!("note {at}"), 5);
        store.save(&mut record).expect("kept");
    }
    drop(store);
    let found = opened(data.path()).find(record.id).expect("read");
    assert_eq!(found, Some(record));
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_and_nothing_waits_for_it() {
    for name in ["cases.db", "cases.db-wal", "cases.setup"] {
        let data = folder();
        let made = std::process::Command::new("mkfifo")
            .arg(data.path().join(name))
            .status();
        assert!(made.expect("mkfifo is there").success());
        let refused = Store::open(data.path(), PATIENCE).expect_err("a pipe");
        assert!(
            matches!(refused, StoreError::NoFile(_)),
            "{name}: {refused:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn only_marks_of_ours_are_taken_away_and_nothing_through_a_link() {
    let (data, other) = (folder(), folder());
    let running = data.path().join("running");
    fs::create_dir(&running).expect("a folder");
    let dead = "0123456789abcdef0123456789abcdef";
    for name in ["letter.txt", "0123", dead] {
        fs::write(running.join(name), "text").expect("written");
        fs::write(other.path().join(name), "text").expect("written");
    }
    let linked = "fedcba9876543210fedcba9876543210";
    std::os::unix::fs::symlink(other.path().join("letter.txt"), running.join(linked))
        .expect("a link");
    drop(opened(data.path()));
    assert!(running.join("letter.txt").exists() && running.join("0123").exists());
    assert!(running.join(linked).exists());
    assert!(!running.join(dead).exists());
    fs::remove_dir_all(&running).expect("removed");
    std::os::unix::fs::symlink(other.path(), &running).expect("a link");
    let mut store = opened(data.path());
    worked(&mut store, &["qr"], clock::now());
    assert!(other.path().join(dead).exists());
}

#[cfg(unix)]
#[test]
fn locks_cut_nothing_off_and_follow_no_link() {
    let data = folder();
    let letter = data.path().join("letter.txt");
    fs::write(&letter, "text").expect("written");
    for name in ["cases.lock", "cases.setup"] {
        let link = data.path().join(name);
        // The first round has made the second lock.
        let _ = fs::remove_file(&link);
        std::os::unix::fs::symlink(&letter, &link).expect("a link");
        let refused = Store::begin_anew(data.path(), PATIENCE).expect_err("a link");
        assert!(matches!(refused, StoreError::NoFile(_)), "{refused:?}");
        fs::remove_file(&link).expect("removed");
        fs::File::create(&link)
            .and_then(|mut file| file.write_all(b"text"))
            .expect("written");
        Store::begin_anew(data.path(), PATIENCE).expect("it opens");
        assert_eq!(fs::read(&link).expect("there"), b"text");
    }
    assert_eq!(fs::read(&letter).expect("there"), b"text");
}

#[test]
fn of_two_who_look_whether_a_run_lives_none_takes_the_other_for_it() {
    let data = folder();
    let run = Run::begin(data.path()).expect("a run");
    let id = run.id;
    drop(run);
    let mark = data.path().join("running").join(id.simple().to_string());
    let file = fs::File::create(&mark).expect("the mark of a crash");
    file.lock_shared().expect("as who looks");
    assert!(!runs::is_alive(data.path(), id));
}

#[test]
fn a_mark_that_is_about_to_be_locked_is_not_swept_away() {
    let data = folder();
    drop(Run::begin(data.path()).expect("a run"));
    let mark = |age: u64, digit: &str| {
        let path = data
            .path()
            .join("running")
            .join(format!("new-{}", digit.repeat(32)));
        let file = fs::File::create(&path).expect("a mark");
        let made = std::time::SystemTime::now() - Duration::from_secs(age);
        file.set_modified(made).expect("dated");
        path
    };
    let (fresh, crashed) = (mark(0, "a"), mark(3600, "b"));
    drop(Run::begin(data.path()).expect("a run"));
    assert!(fresh.exists());
    assert!(!crashed.exists());
}

#[test]
fn a_case_that_somebody_else_took_over_is_not_overwritten() {
    let data = folder();
    let (mut first, mut second) = (opened(data.path()), opened(data.path()));
    let (_, mut record) = worked(&mut first, &["network"], clock::now());
    let mut late = record.clone();
    first.let_go(record.id);
    assert!(matches!(second.take(record.id), Ok(Taken::Yours(_))));
    record.add_note("network/entry", NoteKind::Own, "of the second", 5);
    second.save(&mut record).expect("kept");
    late.add_note("network/entry", NoteKind::Own, "of the first", 6);
    let refused = first.save(&mut late);
    assert!(matches!(refused, Err(StoreError::Held(_))), "{refused:?}");
    let found = second.find(record.id).expect("read").expect("there");
    assert_eq!(found.notes, record.notes);
}

#[test]
fn notes_stay_in_the_order_they_were_written_when_the_clock_steps_back() {
    let data = folder();
    let mut store = opened(data.path());
    let (_, mut record) = worked(&mut store, &["card-read"], clock::now());
    for (node, at) in [("b", 3000), ("c", 2000), ("a", 1000)] {
        record.add_note(node, NoteKind::Own, node, at);
    }
    store.save(&mut record).expect("kept");
    let found = store.find(record.id).expect("read").expect("there");
    assert_eq!(found.notes, record.notes);
}

#[test]
fn a_wrong_clock_takes_nothing_away() {
    let now = clock::now();
    for wrong in [100 * day(1), 3650 * day(1), -100 * day(1), -now] {
        let data = folder();
        let mut store = opened(data.path());
        for at in 0..3 {
            closed(&mut store, now - day(at));
        }
        let (_, open) = worked(&mut store, &["qr"], now - day(200));
        // Also when cases are made while it is wrong, and again.
        for start in 0..3 {
            let clock = (now + wrong).max(1) + start * day(1);
            assert_eq!(store.expire_at(clock, 90).expect("read"), 0, "{wrong}");
            closed(&mut store, clock);
        }
        for start in 0..3 {
            let clock = now + start * day(1);
            assert_eq!(store.expire_at(clock, 90).expect("read"), 0, "{wrong}");
        }
        assert_eq!(store.count().expect("read"), 7);
        assert!(store.find(open.id).expect("read").is_some());
        assert_eq!(store.purged().expect("read"), 0);
    }
}

#[test]
fn a_clock_that_goes_on_is_believed_and_what_went_is_told_once() {
    let now = clock::now();
    let data = folder();
    let mut store = opened(data.path());
    closed(&mut store, now - day(100));
    let young = closed(&mut store, now - day(89));
    // Nobody was here for months: it may be the clock.
    assert_eq!(store.expire_at(now, 90).expect("read"), 0);
    assert_eq!(store.expire_at(now + day(6), 90).expect("read"), 0);
    assert_eq!(store.expire_at(now + day(8), 90).expect("read"), 2);
    assert!(store.find(young).expect("read").is_none());
    drop(store);
    let mut store = opened(data.path());
    assert_eq!(store.purged().expect("read"), 2);
    assert_eq!(store.purged().expect("read"), 0);
}

#[test]
fn old_finished_cases_go_and_unfinished_ones_stay() {
    let now = clock::now();
    let data = folder();
    let mut store = opened(data.path());
    let (_, open) = worked(&mut store, &["qr"], now - day(400));
    let old = closed(&mut store, now - day(91));
    let young = closed(&mut store, now - day(89));
    closed(&mut store, now);
    assert_eq!(store.expire_at(now, 90).expect("purged"), 1);
    assert!(store.find(old).expect("read").is_none());
    for id in [open.id, young] {
        assert!(store.find(id).expect("read").is_some());
    }
    // Asked for, it goes by what was asked for.
    assert_eq!(store.purge(0).expect("purged"), 2);
    assert!(store.find(open.id).expect("read").is_some());
}

#[test]
fn old_unfinished_cases_are_asked_about_once_and_all_together() {
    let now = clock::now();
    let data = folder();
    let mut store = opened(data.path());
    let (_, evening) = worked(&mut store, &["qr"], now - 14 * 3_600_000);
    let old: Vec<Uuid> = [10, 20]
        .map(|days| worked(&mut store, &["qr"], now - day(days)).1.id)
        .to_vec();
    drop(store);
    let mut store = opened(data.path());
    let ids = |rows: Vec<Row>| rows.iter().map(|row| row.id).collect::<Vec<_>>();
    let limit = now - day(3);
    assert_eq!(ids(store.open_cases(limit).expect("read")), [evening.id]);
    assert_eq!(ids(store.ask_about_old(limit).expect("read")), old);
    assert_eq!(store.ask_about_old(limit).expect("read"), []);
    // Nobody answered: they are there, and can be gone on with.
    assert_eq!(store.open_cases(i64::MIN).expect("read").len(), 3);
}

#[test]
fn what_is_forgotten_beside_a_reader_goes_with_the_next_run() {
    let data = folder();
    let mut store = opened(data.path());
    let (_, mut record) = worked(&mut store, &["card-read"], clock::now());
    record.add_note("card-read/entry", NoteKind::Own, "marked-note", 5);
    store.save(&mut record).expect("kept");
    store.wait_for(Duration::from_millis(100)).expect("set");
    let holds = || {
        let files = fs::read_dir(data.path()).expect("a folder").flatten();
        let files = files.filter(|file| file.path().is_file());
        files
            .map(|file| fs::read(file.path()).expect("a file"))
            .any(|bytes| bytes.windows(11).any(|part| part == b"marked-note"))
    };
    let reader = raw(data.path());
    reader
        .execute_batch("BEGIN; SELECT * FROM cases")
        .expect("it reads");
    let forgotten = store.forget(&[record.id]).expect("forgotten");
    assert_eq!(forgotten, Forgotten::Listed);
    assert_eq!(listed(&store), []);
    assert!(holds());
    drop(reader);
    drop(opened(data.path()));
    assert!(!holds());
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_read_is_not_taken_for_an_empty_one() {
    let data = folder();
    let file = data.path().join("file");
    fs::write(&file, "text").expect("written");
    // Also for an administrator, who may read everything.
    let refused = Store::look(&file.join("posdoc"), PATIENCE);
    assert!(
        matches!(refused, Err(StoreError::Folder(..))),
        "{refused:?}"
    );
    assert!(Store::look(data.path(), PATIENCE).expect("none").is_none());
}

#[test]
fn what_went_wrong_is_told_with_its_cause_and_not_in_the_words_of_the_database() {
    use std::error::Error as _;
    let data = folder();
    let base = raw(data.path());
    let error = base
        .execute_batch("CREATE TABLE t (a UNIQUE); INSERT INTO t VALUES (1), (1)")
        .expect_err("it is there twice");
    let trouble = StoreError::from(error);
    assert_eq!(trouble.detail(), "SQLite 2067");
    let source = trouble.source().expect("a cause").to_string();
    assert!(source.contains("UNIQUE"), "{source}");
}

#[test]
fn a_text_of_which_no_case_came_goes_by_age_and_one_of_a_case_with_it() {
    let data = folder();
    let mut store = opened(data.path());
    let searched = |text: &str, at| Searched {
        at,
        lang: "en".to_owned(),
        text: text.to_owned(),
        hit: false,
        turn: 0,
        taken: None,
    };
    let texts = |store: &Store| {
        let texts = store.unfound(&Filter::default()).expect("it can be read");
        texts
            .into_iter()
            .map(|unfound| unfound.text)
            .collect::<Vec<_>>()
    };
    for (text, at) in [("old", day(1)), ("new", day(100))] {
        let mut record = Record::new(0, "start");
        record.add_search(searched(text, at));
        store.save_searches(&mut record).expect("kept");
        // The case that it may become bears the same id.
        let id = record.id;
        store.save_searches(&mut record).expect("kept");
        assert!(!id.is_nil() && record.id == id);
    }
    let (_, mut record) = worked(&mut store, &["qr"], day(1));
    record.add_search(searched("of a case", day(1)));
    store.save(&mut record).expect("kept");
    assert_eq!(store.find(record.id).expect("read").expect("there"), record);
    assert_eq!(store.count().expect("read"), 1);
    assert_eq!(texts(&store), ["new", "of a case", "old"]);
    // That the clock fits the texts is known without any closed case.
    assert_eq!(store.expire_at(day(101), 30).expect("expired"), 0);
    assert_eq!(texts(&store), ["new", "of a case"]);
    assert_eq!(
        store.forget(&[record.id]).expect("forgotten"),
        Forgotten::Whole
    );
    assert_eq!(texts(&store), ["new"]);
    // A doubted clock takes no text away either.
    assert_eq!(store.expire_at(day(400), 30).expect("expired"), 0);
    assert_eq!(texts(&store), ["new"]);
}

#[test]
fn only_what_changed_since_is_to_be_delivered_and_what_is_worked_on_is_known() {
    let data = folder();
    let mut store = opened(data.path());
    let (mut session, mut record) = worked(&mut store, &["qr", "printer"], day(20_000));
    let desk = store.desk().expect("drawn");
    assert_eq!(store.desk().expect("the same"), desk);
    let id = record.id;
    let turns = |delivery: &crate::cases::Delivery| {
        let json = serde_json::to_value(delivery).expect("JSON");
        json["turns"].as_array().map(Vec::len)
    };
    let first = store.delivery(id, desk).expect("read").expect("all of it");
    assert_eq!((first.since, first.length), (0, 2));
    assert_eq!(turns(&first), Some(2));
    store.set_delivered(id, first.revision, 0).expect("written");
    assert!(store.delivery(id, desk).expect("read").is_none());
    assert!(store.outbox().expect("read").is_empty());
    let other = opened(data.path());
    assert_eq!(other.worked_on().expect("read"), [id]);
    session.jump("network").expect("a place");
    record.follow(&session, day(20_000) + 9, |_| None);
    store.save(&mut record).expect("kept");
    let delivery = store.delivery(id, desk).expect("read").expect("a turn");
    assert_eq!((delivery.since, delivery.length), (first.revision, 3));
    assert_eq!(turns(&delivery), Some(1));
    // An answer that is older than the delivery changes nothing.
    store.set_delivered(id, first.revision, 0).expect("written");
    assert_eq!(store.outbox().expect("read").cases, 1);
    drop(store);
    assert!(other.worked_on().expect("read").is_empty());
    other.deliver_to(desk).expect("another central store");
    let again = other.delivery(id, desk).expect("read").expect("all of it");
    assert_eq!(again.since, 0);
    // What may have arrived there leaves its id when it goes.
    let mut other = other;
    other.forget(&[id]).expect("forgotten");
    assert_eq!(other.undelivered().expect("read"), (vec![], vec![id]));
}
