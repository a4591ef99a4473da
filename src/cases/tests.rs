use std::{collections::BTreeMap, fs, io::Write as _, path::Path, time::Duration};

use super::*;
use crate::{
    content::Content,
    session::{Entry, Session, handover},
};

pub(super) const PATIENCE: Duration = Duration::from_secs(10);

fn session() -> (Content, Session) {
    let content = Content::embedded();
    let session = Session::begin(content.pack.clone(), "start").expect("a place");
    (content, session)
}

pub(super) fn opened(folder: &Path) -> Store {
    let opened = Store::open(folder, PATIENCE).expect("it can be opened");
    assert_eq!(opened.set_aside, None);
    let mut store = opened.store;
    store.begin_run().expect("a run");
    store
}

#[allow(clippy::unnecessary_wraps, reason = "the shape that is asked for")]
fn said(_: &Entry) -> Option<Said> {
    Some(Said {
        title: "Is the card in?".to_owned(),
        label: "Yes".to_owned(),
    })
}

/// A case of some turns that is kept after each of them.
pub(super) fn worked(store: &mut Store, jumps: &[&str], now: i64) -> (Session, Record) {
    let (content, mut session) = session();
    let mut record = Record::new(content.identity, "start");
    for (at, to) in (0..).zip(jumps) {
        session.jump(to).expect("a place");
        record.follow(&session, now + at, said);
        store.save(&mut record).expect("kept");
    }
    (session, record)
}

#[test]
fn what_was_saved_is_found_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    let (session, mut record) = worked(&mut store, &["card-read", "network", "qr"], clock::now());
    record.add_note(
        &record.place.clone(),
        NoteKind::Own,
        " the caller is in a hurry ",
        5,
    );
    record.talk = 12_345;
    store.save(&mut record).expect("kept");
    drop(store);
    let mut store = opened(folder.path());
    let found = store.find(record.id).expect("read").expect("there");
    assert_eq!(found, record);
    assert_eq!(found.case(), *session.case());
    assert_eq!(found.notes[0].text, "the caller is in a hurry");
    assert_eq!(found.outcome, Outcome::Open);
}

#[test]
fn going_back_is_kept_too_with_what_was_taken_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    let (mut session, mut record) = worked(&mut store, &["card-read", "network"], 1000);
    session.back().expect("one step");
    record.follow(&session, 2000, said);
    store.save(&mut record).expect("kept");
    let found = store.find(record.id).expect("read").expect("there");
    assert_eq!(found.log.len(), 1);
    assert_eq!(found.ahead.len(), 1);
    assert_eq!(found.ahead[0].at, 1001, "a turn keeps its time");
    session.jump("power").expect("a place");
    record.follow(&session, 3000, said);
    store.save(&mut record).expect("kept");
    let found = store.find(record.id).expect("read").expect("there");
    assert_eq!(found.case(), *session.case());
}

#[test]
fn numbers_count_from_one_each_day_and_are_never_given_twice() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut one = opened(folder.path());
    let mut two = opened(folder.path());
    let day = 86_400_000;
    let numbers: Vec<u32> = [0, 0, day, 0]
        .into_iter()
        .enumerate()
        .map(|(at, began)| {
            let store = if at % 2 == 0 { &mut one } else { &mut two };
            let (_, record) = worked(store, &["qr"], 1_000_000_000 + began);
            record.number.expect("a number").of_day
        })
        .collect();
    assert_eq!(numbers, [1, 2, 1, 3]);
}

#[test]
fn a_second_case_of_a_number_gets_a_letter_and_goes_by_both() {
    for desk in ["4821", ""] {
        let (here, there) = (
            tempfile::tempdir().expect("a folder"),
            tempfile::tempdir().expect("a folder"),
        );
        let mut here = opened(here.path());
        let mut there = opened(there.path());
        let began = 1_000_000_000;
        let numbered = |store: &mut Store| {
            let (_, mut record) = worked(store, &["qr"], began);
            let number = record.number.as_mut().expect("a number");
            number.desk = desk.to_owned();
            store.save(&mut record).expect("it is kept");
            record
        };
        let own = numbered(&mut here);
        let number = own.number.clone().expect("a number").spoken();
        // Two others come here, from desks that drew the same digits.
        let mut letters = Vec::new();
        for _ in 0..2 {
            let mut other = numbered(&mut there);
            other.number.clone_from(&own.number);
            here.save(&mut other).expect("it is kept");
            let alias = other.number.clone().expect("a number").spoken();
            // Kept once more it is the same.
            here.save(&mut other).expect("it is kept");
            assert_eq!(other.number.expect("a number").spoken(), alias);
            let rows = here.named(&alias).expect("read");
            assert_eq!(rows[0].id, other.id, "{alias}");
            letters.push(alias);
        }
        let dash = if desk.is_empty() { "-" } else { "" };
        let wanted = ["b", "c"].map(|letter| format!("{number}{dash}{letter}"));
        assert_eq!(letters, wanted);
        for alias in &letters {
            assert!(handover::is_case_number(alias), "{alias}");
        }
        // By the number alone all of them are found, and the first one is meant.
        let rows = here.named(&number).expect("read");
        assert_eq!(rows.len(), 3);
        let rows = exactly_named(rows, &number);
        assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [own.id]);
        let filter = Filter {
            words: Some(number.clone()),
            ..Filter::default()
        };
        assert_eq!(here.list(&filter).expect("read").len(), 3, "{number}");
    }
}

#[test]
fn a_case_that_was_pasted_goes_by_the_number_of_its_sender() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    let (_, mut record) = worked(&mut store, &["qr"], 1_000_000_000);
    record.origin = Some(Origin {
        code: "1123-7-9004".to_owned(),
        at: 1_000_000_000,
        turns: 1,
        whole: true,
        began: None,
        from: None,
    });
    store.save(&mut record).expect("it is kept");
    let rows = store.named("1123-7-9004").expect("read");
    assert_eq!(
        rows.iter().map(|row| row.id).collect::<Vec<_>>(),
        [record.id]
    );
    assert_eq!(store.named("1123-7-900").expect("read"), []);
}

#[test]
fn a_case_goes_by_its_number_its_day_and_its_id() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    let (_, record) = worked(&mut store, &["qr"], clock::now());
    let number = record.number.clone().expect("a number");
    let id = record.id.to_string();
    for name in [
        "1",
        "#1",
        &number.spoken(),
        &number.to_string(),
        &id,
        &id[..13],
        &id.to_uppercase(),
    ] {
        let found = store.named(name).expect("read");
        assert_eq!(found.len(), 1, "{name}");
        assert_eq!(found[0].id, record.id);
    }
    for name in ["", "2", "9999-1", "018", "%", "-"] {
        assert_eq!(store.named(name).expect("read"), [], "{name}");
    }
}

#[test]
fn a_case_that_another_copy_works_on_is_not_offered() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut one = opened(folder.path());
    let two = opened(folder.path());
    let (_, record) = worked(&mut one, &["qr"], clock::now());
    assert_eq!(two.open_cases(i64::MIN).expect("read"), []);
    assert!(
        two.list(&Filter::default()).expect("read")[0]
            .held
            .is_some()
    );
    // As a crash leaves it: the mark is there, and nobody holds it.
    drop(one);
    let open = two.open_cases(i64::MIN).expect("read");
    assert_eq!(open.len(), 1);
    assert_eq!(open[0].id, record.id);
}

#[test]
fn a_closed_case_is_abandoned_unless_it_came_to_an_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    let (_, open) = worked(&mut store, &["qr"], 1000);
    let (mut session, mut record) = worked(&mut store, &["qr"], 1000);
    session.stop().expect("support");
    record.follow(&session, 2000, said);
    store.save(&mut record).expect("kept");
    store.close(&[open.id, record.id]).expect("closed");
    let outcome = |store: &mut Store, id| store.find(id).expect("read").expect("there").outcome;
    assert_eq!(outcome(&mut store, open.id), Outcome::Abandoned);
    assert_eq!(outcome(&mut store, record.id), Outcome::Support);
}

#[test]
fn what_is_forgotten_leaves_no_trace_in_the_files() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    let other = opened(folder.path());
    let mut ids = Vec::new();
    for at in 0..40 {
        let (_, mut record) = worked(&mut store, &["card-read", "network"], 1000 + at);
        record.add_note(
            "card-read/entry",
            NoteKind::Own,
            &format!("marked-{at}-{}", "x".repeat(300)),
            5,
        );
        store.save(&mut record).expect("kept");
        ids.push(record.id);
    }
    assert!(traces(folder.path(), b"marked-17-") > 0);
    let forgotten = store.forget(&ids[17..=17]).expect("forgotten");
    assert_eq!(forgotten, Forgotten::Whole);
    assert_eq!(traces(folder.path(), b"marked-17-"), 0);
    assert_eq!(traces(folder.path(), ids[17].as_bytes()), 0);
    assert!(traces(folder.path(), b"marked-18-") > 0);
    assert_eq!(store.count().expect("read"), 39);
    drop(other);
}

fn traces(folder: &Path, mark: &[u8]) -> usize {
    let files = fs::read_dir(folder).expect("a folder").flatten();
    let files = files.filter(|file| file.path().is_file());
    files
        .map(|file| fs::read(file.path()).expect("a file"))
        .map(|bytes| {
            bytes
                .windows(mark.len())
                .filter(|part| *part == mark)
                .count()
        })
        .sum()
}

#[test]
fn cases_are_found_by_what_was_typed_the_trouble_and_the_number() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    let (_, one) = worked(&mut store, &["qr"], 1000);
    let (content, mut session) = session();
    let noted = BTreeMap::from([("screen-text".to_owned(), "打印机缺纸 Paper OUT".to_owned())]);
    session
        .jump_noting("printer", noted, None)
        .expect("a place");
    let mut two = Record::new(content.identity, "start");
    two.follow(&session, 2000, said);
    store.save(&mut two).expect("kept");
    let find = |words: &str, or_flows: &[&str]| -> Vec<uuid::Uuid> {
        let filter = Filter {
            words: Some(words.to_owned()),
            or_flows: or_flows.iter().map(|flow| (*flow).to_owned()).collect(),
            ..Filter::default()
        };
        let rows = store.list(&filter).expect("read");
        rows.into_iter().map(|row| row.id).collect()
    };
    assert_eq!(find("缺纸", &[]), [two.id]);
    assert_eq!(find("paper out", &[]), [two.id]);
    assert!(find("%", &[]).is_empty());
    assert_eq!(find("no such words", &["qr"]), [one.id]);
    assert_eq!(find("2", &[]), [two.id]);
    let number = one.number.expect("a number").spoken();
    assert_eq!(find(&number, &[]), [one.id]);
}

#[test]
fn a_file_from_a_newer_version_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(opened(folder.path()));
    let base = rusqlite::Connection::open(Store::file(folder.path())).expect("a database");
    base.pragma_update(None, "user_version", SCHEMA + 1)
        .expect("written");
    drop(base);
    let before = fs::read(Store::file(folder.path())).expect("a file");
    let refused = Store::open(folder.path(), PATIENCE).expect_err("too new");
    assert!(
        matches!(refused, StoreError::Newer { schema, .. } if schema == SCHEMA + 1),
        "{refused:?}"
    );
    assert_eq!(
        fs::read(Store::file(folder.path())).expect("a file"),
        before
    );
}

#[test]
fn a_damaged_file_is_set_aside_whole_and_a_new_one_begun() {
    let folder = tempfile::tempdir().expect("a folder");
    let damage = b"this is no database at all, and was once something else ".repeat(100);
    fs::write(Store::file(folder.path()), &damage).expect("written");
    let opened = Store::open(folder.path(), PATIENCE).expect("it goes on");
    let aside = opened.set_aside.expect("set aside");
    assert_eq!(fs::read(aside).expect("kept"), damage);
    let mut store = opened.store;
    store.begin_run().expect("a run");
    worked(&mut store, &["qr"], 1000);
}

#[test]
fn a_torn_page_is_found_after_a_run_that_did_not_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    for at in 0..60 {
        worked(&mut store, &["card-read", "network", "qr"], 1000 + at);
    }
    store.scrub_for_tests();
    // The mark of a run that did not end: something is left in the log.
    worked(&mut store, &["qr"], 5000);
    let path = Store::file(folder.path());
    let crashed = tempfile::tempdir().expect("a folder");
    for name in ["cases.db", "cases.db-wal"] {
        fs::copy(folder.path().join(name), crashed.path().join(name)).expect("copied");
    }
    let torn = crashed.path().join("cases.db");
    let whole = fs::metadata(&path).expect("a file").len();
    let mut file = fs::OpenOptions::new()
        .write(true)
        .open(&torn)
        .expect("a file");
    std::io::Seek::seek(&mut file, std::io::SeekFrom::Start(whole - 5 * 4096)).expect("there");
    file.write_all(&vec![0x5a; 5 * 4096]).expect("torn");
    drop(file);
    let before = fs::read(&torn).expect("a file");
    let opened = Store::open(crashed.path(), PATIENCE).expect("it goes on");
    let aside = opened.set_aside.expect("set aside");
    assert_eq!(fs::read(aside).expect("kept").len(), before.len());
    assert_eq!(opened.store.count().expect("read"), 0);
}

#[test]
fn a_torn_log_costs_at_most_the_turn_that_was_being_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    let (_, record) = worked(&mut store, &["card-read", "network", "qr"], 1000);
    let crashed = tempfile::tempdir().expect("a folder");
    for name in ["cases.db", "cases.db-wal"] {
        fs::copy(folder.path().join(name), crashed.path().join(name)).expect("copied");
    }
    let log = crashed.path().join("cases.db-wal");
    let whole = fs::metadata(&log).expect("a file").len();
    let file = fs::OpenOptions::new()
        .write(true)
        .open(&log)
        .expect("a file");
    file.set_len(whole - 1000).expect("torn");
    drop(file);
    let opened = Store::open(crashed.path(), PATIENCE).expect("it goes on");
    assert_eq!(opened.set_aside, None);
    let mut store = opened.store;
    let found = store.find(record.id).expect("read").expect("there");
    assert_eq!(found.log.len(), 2);
    assert_eq!(found.log, record.log[..2]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "not a folder").expect("written");
    let refused = Store::open(&file.join("posdoc"), PATIENCE).expect_err("no folder");
    assert!(matches!(refused, StoreError::Folder(..)), "{refused:?}");
}

#[test]
fn a_record_survives_being_exported() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    let (_, record) = worked(&mut store, &["card-read", "network"], 1000);
    let text = serde_json::to_string(&record).expect("written");
    let read: Record = serde_json::from_str(&text).expect("read");
    assert_eq!(read, record);
}

#[test]
fn two_copies_at_once_lose_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    drop(opened(folder.path()));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let mut store = opened(folder.path());
                for at in 0..20 {
                    worked(&mut store, &["card-read", "network"], clock::now() + at);
                }
            });
        }
    });
    let store = opened(folder.path());
    let rows = store.list(&Filter::default()).expect("read");
    assert_eq!(rows.len(), 60);
    let mut numbers: Vec<_> = rows.iter().map(|row| row.number.clone()).collect();
    numbers.sort();
    numbers.dedup();
    assert_eq!(numbers.len(), 60);
}

#[test]
fn of_two_windows_that_go_on_with_a_case_one_gets_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = opened(folder.path());
    let (_, record) = worked(&mut first, &["network"], clock::now());
    let mut second = opened(folder.path());
    let Taken::Held(holder) = second.take(record.id).expect("read") else {
        panic!("it is the first window's");
    };
    assert!(holder.computer.is_some_and(|name| !name.is_empty()));
    let since = holder.since.expect("a time");
    assert!((clock::now() - since).abs() < 60_000);
    // Let go of, it is anybody's, while the first window stays open.
    first.let_go(record.id);
    assert!(matches!(second.take(record.id), Ok(Taken::Yours(_))));
    assert!(matches!(first.take(record.id), Ok(Taken::Held(_))));
}

#[test]
fn a_new_file_is_not_set_aside_by_a_window_that_found_the_old_one_damaged() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    worked(&mut store, &["network"], clock::now());
    let again = Store::begin_anew(folder.path(), PATIENCE).expect("it opens");
    assert_eq!(again.set_aside, None);
    assert_eq!(again.store.count().expect("read"), 1);
}

#[test]
fn files_that_were_set_aside_go_with_what_is_old() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("cases-damaged-20261101-101010.db"), "x").expect("written");
    let mut store = opened(folder.path());
    assert_eq!(store.set_aside().len(), 1);
    store.purge(1).expect("purged");
    assert_eq!(store.set_aside().len(), 1, "it is new");
    store.purge(0).expect("purged");
    assert_eq!(store.set_aside().len(), 0);
}

#[test]
fn a_case_is_found_by_the_code_that_was_looked_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut store = opened(folder.path());
    let (_, record) = worked(&mut store, &["codes/n7"], clock::now());
    let filter = Filter {
        words: Some("N7".to_owned()),
        ..Filter::default()
    };
    let found = store.list(&filter).expect("read");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].id, record.id);
}

#[cfg(unix)]
#[test]
fn what_is_made_is_for_nobody_else_and_what_was_there_keeps_its_rights() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = tempfile::tempdir().expect("a folder");
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).expect("ours");
    let rights = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    let mut here = opened(home.path());
    worked(&mut here, &["network"], clock::now());
    assert_eq!(rights(home.path()), 0o755);
    assert_eq!(rights(&Store::file(home.path())), 0o600);
    assert_eq!(rights(&home.path().join("cases.db-wal")), 0o600);
    let made = home.path().join("data/posdoc");
    opened(&made);
    assert_eq!(rights(&made), 0o700);
}
