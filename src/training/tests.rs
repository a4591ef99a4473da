use std::{
    fs,
    path::Path,
    rc::Rc,
    sync::{Arc, Barrier},
    thread,
    time::Duration,
};

use rusqlite::Connection;

use super::{
    exam::{self, Invalid, Sheet},
    progress::{Export, Progress, Proof},
    recall::{self, Item},
    *,
};
use crate::{
    content::Content,
    drill::{Act, Assignment, Level, Phase, Retort, Run},
    pack::Pack,
};

const PATIENCE: Duration = Duration::from_secs(20);
const NOW: i64 = 1_795_840_313_268;
const DAY: i64 = 24 * 60 * 60 * 1000;

fn pack() -> Rc<Pack> {
    Content::from_files(Content::files(None).expect("files"))
        .expect("a pack")
        .pack
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn opened(folder: &Path) -> Store {
    let opened = Store::open(folder, PATIENCE).expect("a store");
    assert_eq!(opened.set_aside, None);
    opened.store
}

fn raw(folder: &Path) -> Connection {
    Connection::open(Store::file(folder)).expect("a database")
}

fn attempt(scenario: &str, points: u32, at: i64) -> Attempt {
    Attempt {
        id: 0,
        at,
        content: "0123456789abcdef".to_owned(),
        scenario: scenario.to_owned(),
        level: Level::Solo,
        seed: u64::MAX,
        acts: vec![Act::Pick("charged/entry".to_owned()), Act::Hint],
        marks: Marks {
            points,
            passed: points >= 80,
            danger: points == 0,
            needless: vec!["charged/entry".to_owned()],
            ..Marks::default()
        },
        elapsed: 75,
        shared: false,
    }
}

/// A run that was played in the best order.
fn best(pack: &Rc<Pack>, assignment: Assignment) -> Run {
    let mut run = Run::new(pack, assignment).expect("it can be drilled");
    for node in run.best().order.clone() {
        let act = Act::Pick(pack.path(node));
        run.act(&act, &|_| 0).expect("it fits");
        if run.push().is_some() {
            let refuse = Act::Answer(Retort::Refuse);
            run.act(&refuse, &|_| 0).expect("the caller pushes");
        }
    }
    assert_eq!(run.phase(), Phase::Over);
    run
}

#[test]
fn attempts_of_two_trainees_survive_and_stay_apart() {
    let data = folder();
    let store = opened(data.path());
    let first = attempt("charged/a", 90, NOW);
    store.keep("小李", &first).expect("kept");
    store
        .keep("  小李 ", &attempt("charged/b", 0, NOW + 1))
        .expect("kept");
    store
        .keep("Ann", &attempt("qr/a", 50, NOW + 2))
        .expect("kept");
    drop(store);
    let store = opened(data.path());
    let kept = store.attempts("小李").expect("read");
    assert_eq!((kept.rows.len(), kept.left_out), (2, 0));
    let id = kept.rows[0].id;
    assert_eq!(kept.rows[0], Attempt { id, ..first });
    let trainees = store.trainees().expect("read");
    let trainees: Vec<_> = trainees.iter().map(|it| (&*it.name, it.attempts)).collect();
    assert_eq!(trainees, [("Ann", 1), ("小李", 2)]);
    let nobody = store.attempts("Bob");
    assert!(matches!(nobody, Err(TrainingError::NoTrainee(name)) if name == "Bob"));
    // Each attempt is a review of its scenario.
    let cards = store.cards("小李").expect("read").rows;
    let lapses: Vec<_> = cards
        .iter()
        .map(|it| (it.item.to_string(), it.lapses))
        .collect();
    let expected = [("drill:charged/a", 0), ("drill:charged/b", 1)];
    assert_eq!(
        lapses,
        expected.map(|(name, lapses)| (name.to_owned(), lapses))
    );
    // The case store is not touched.
    let names = fs::read_dir(data.path()).expect("a folder").flatten();
    for name in names {
        let name = name.file_name().to_string_lossy().into_owned();
        assert!(name.starts_with("training."), "{name}");
    }
}

#[test]
fn names_are_kept_as_typed_without_what_must_not_be() {
    let data = folder();
    let store = opened(data.path());
    store
        .keep("4111 1111 1111 1111", &attempt("qr/a", 90, NOW))
        .expect("kept");
    let names = store.trainees().expect("read");
    assert!(!names[0].name.contains("4111"), "{names:?}");
    for name in ["", "  ", "a\tb\nc", &"x".repeat(61)] {
        let refused = store.keep(name, &attempt("qr/a", 90, NOW));
        let clean = crate::redact::keep(name).text;
        // Characters that cannot be seen are dropped before.
        let bad = clean.trim().is_empty() || clean.chars().count() > 60;
        assert_eq!(
            bad,
            matches!(refused, Err(TrainingError::BadName)),
            "{name:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn the_file_is_for_nobody_else_and_a_link_is_not_followed() {
    use std::os::unix::fs::PermissionsExt as _;
    let data = folder();
    let home = data.path().join("new");
    opened(&home);
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&home), 0o700);
    assert_eq!(mode(&Store::file(&home)), 0o600);
    let other = data.path().join("other");
    fs::create_dir(&other).expect("made");
    std::os::unix::fs::symlink(Store::file(&home), Store::file(&other)).expect("linked");
    let refused = Store::open(&other, PATIENCE);
    assert!(
        matches!(refused, Err(TrainingError::NoFile(_))),
        "{refused:?}"
    );
}

#[test]
fn copies_that_write_at_once_lose_nothing() {
    let data = folder();
    let path = Arc::new(data.path().to_owned());
    let gate = Arc::new(Barrier::new(4));
    let copies: Vec<_> = (0..4)
        .map(|copy| {
            let (path, gate) = (Arc::clone(&path), Arc::clone(&gate));
            thread::spawn(move || {
                gate.wait();
                // They make the file together, too.
                let store = opened(&path);
                for at in 0..10 {
                    let name = if copy % 2 == 0 { "Ann" } else { "Bob" };
                    let item = Item::Code("55".to_owned());
                    store
                        .keep(name, &attempt("qr/a", 90, NOW + at))
                        .expect("kept");
                    store
                        .record(name, &item, Grade::Good, NOW + at)
                        .expect("kept");
                }
            })
        })
        .collect();
    for copy in copies {
        copy.join().expect("it went well");
    }
    let store = opened(data.path());
    for name in ["Ann", "Bob"] {
        assert_eq!(store.attempts(name).expect("read").rows.len(), 20);
        let cards = store.cards(name).expect("read").rows;
        let reviews: Vec<u32> = cards.iter().map(|card| card.reviews).collect();
        assert_eq!(reviews, [20, 20]);
    }
}

#[test]
fn a_torn_file_is_set_aside_and_only_a_writer_does_it() {
    for tear in [
        |path: &Path| fs::write(path, b"").expect("written"),
        |path: &Path| fs::write(path, b"this is no database at all").expect("written"),
        |path: &Path| {
            let bytes = fs::read(path).expect("read");
            fs::write(path, &bytes[..bytes.len() / 2]).expect("written");
        },
        |path: &Path| {
            let base = Connection::open(path).expect("opened");
            base.execute_batch("DROP TABLE cards").expect("dropped");
        },
    ] {
        let data = folder();
        let store = opened(data.path());
        store.keep("Ann", &attempt("qr/a", 90, NOW)).expect("kept");
        drop(store);
        let path = Store::file(data.path());
        tear(&path);
        let torn = fs::read(&path).expect("read");
        let looked = Store::look(data.path(), PATIENCE);
        assert!(
            matches!(looked, Err(TrainingError::Damaged(..))),
            "{looked:?}"
        );
        assert_eq!(fs::read(&path).expect("read"), torn);
        let opened = Store::open(data.path(), PATIENCE).expect("a new one");
        let aside = opened.set_aside.expect("set aside");
        assert_eq!(fs::read(&aside).expect("read"), torn);
        assert_eq!(opened.store.trainees().expect("read"), []);
        assert_eq!(opened.store.set_aside(), [aside]);
    }
}

#[test]
fn a_newer_file_is_refused_and_stays_as_it_is() {
    let data = folder();
    drop(opened(data.path()));
    let base = raw(data.path());
    base.pragma_update(None, "user_version", SCHEMA + 1)
        .expect("set");
    drop(base);
    let refused = Store::open(data.path(), PATIENCE);
    let newer =
        matches!(&refused, Err(TrainingError::Newer { schema, .. }) if *schema == SCHEMA + 1);
    assert!(newer, "{refused:?}");
    assert!(Store::file(data.path()).exists());
}

#[test]
fn a_file_of_schema_1_is_read_and_gets_the_new_table_when_it_is_written_to() {
    let data = folder();
    let store = opened(data.path());
    store
        .keep("Ann", &attempt("charged/twice", 90, 1))
        .expect("kept");
    drop(store);
    let base = raw(data.path());
    base.execute_batch("DROP TABLE unfinished; PRAGMA user_version = 1")
        .expect("as it was");
    drop(base);
    // Whoever only looks does without.
    let looked = Store::look(data.path(), PATIENCE).expect("read");
    let looked = looked.expect("it is there");
    assert_eq!(looked.attempts("Ann").expect("read").rows.len(), 1);
    drop(looked);
    let store = opened(data.path());
    let left = Unfinished {
        at: 2,
        content: "c".to_owned(),
        scenario: "charged/twice".to_owned(),
        level: Level::Solo,
        seed: u64::MAX,
        acts: vec![Act::Hint],
        elapsed: 5,
    };
    store.set_down("Ann", &left).expect("kept");
    assert_eq!(store.unfinished("Ann").expect("read").rows, [left]);
    assert_eq!(store.attempts("Ann").expect("read").rows.len(), 1);
    store.forget("Ann").expect("forgotten");
    assert!(store.unfinished("Ann").expect("read").rows.is_empty());
}

#[test]
fn a_row_that_cannot_be_read_is_left_out_and_no_score_is_made_up() {
    let data = folder();
    let store = opened(data.path());
    for at in 0..3 {
        store
            .keep("Ann", &attempt("qr/a", 90, NOW + at))
            .expect("kept");
    }
    let base = raw(data.path());
    base.execute(
        "UPDATE attempts SET marks = '{\"points\":' WHERE at = ?1",
        [NOW],
    )
    .expect("broken");
    base.execute(
        "UPDATE attempts SET level = 'expert' WHERE at = ?1",
        [NOW + 1],
    )
    .expect("broken");
    base.execute("UPDATE cards SET stability = -1.0", [])
        .expect("broken");
    let kept = store.attempts("Ann").expect("read");
    assert_eq!((kept.rows.len(), kept.left_out), (1, 2));
    let cards = store.cards("Ann").expect("read");
    assert_eq!((cards.rows.len(), cards.left_out), (0, 1));
}

#[cfg(unix)]
#[test]
fn a_file_that_was_replaced_is_not_written_to() {
    let data = folder();
    let store = opened(data.path());
    fs::rename(Store::file(data.path()), data.path().join("gone.db")).expect("moved");
    let refused = store.keep("Ann", &attempt("qr/a", 90, NOW));
    assert!(
        matches!(refused, Err(TrainingError::Replaced(_))),
        "{refused:?}"
    );
}

#[test]
fn forgetting_takes_all_of_one_trainee_and_nothing_of_another() {
    let data = folder();
    let store = opened(data.path());
    store
        .keep("Marked-Name", &attempt("charged/marked-scenario", 90, NOW))
        .expect("kept");
    let said = Item::Say("charged/marked-node".to_owned());
    store
        .record("Marked-Name", &said, Grade::Again, NOW)
        .expect("kept");
    store.keep("Ann", &attempt("qr/a", 90, NOW)).expect("kept");
    assert_eq!(
        store.forget("Marked-Name").expect("forgotten"),
        Forgotten::Whole
    );
    let gone = store.forget("Marked-Name");
    assert!(matches!(gone, Err(TrainingError::NoTrainee(_))), "{gone:?}");
    assert_eq!(store.attempts("Ann").expect("read").rows.len(), 1);
    assert_eq!(store.cards("Ann").expect("read").rows.len(), 1);
    let holds = |mark: &[u8]| {
        let files = fs::read_dir(data.path()).expect("a folder").flatten();
        let mut bytes = files.map(|file| fs::read(file.path()).expect("a file"));
        bytes.any(|bytes| bytes.windows(mark.len()).any(|part| part == mark))
    };
    for mark in ["Marked-Name", "marked-scenario", "marked-node"] {
        assert!(!holds(mark.as_bytes()), "{mark}");
    }
    assert!(holds(b"qr/a"));
}

#[test]
fn what_a_reader_kept_in_the_file_goes_with_the_next_run() {
    let data = folder();
    let store = Store::open(data.path(), Duration::from_millis(200))
        .expect("a store")
        .store;
    store
        .keep("Marked-Name", &attempt("qr/a", 90, NOW))
        .expect("kept");
    let holds = || {
        let files = fs::read_dir(data.path()).expect("a folder").flatten();
        let mut bytes = files.map(|file| fs::read(file.path()).expect("a file"));
        bytes.any(|bytes| bytes.windows(11).any(|part| part == b"Marked-Name"))
    };
    let reader = raw(data.path());
    reader
        .execute_batch("BEGIN; SELECT * FROM trainees")
        .expect("it reads");
    assert_eq!(
        store.forget("Marked-Name").expect("forgotten"),
        Forgotten::Listed
    );
    assert_eq!(store.trainees().expect("read"), []);
    assert!(holds());
    drop(reader);
    drop(store);
    drop(opened(data.path()));
    assert!(!holds());
}

#[test]
fn what_is_private_is_exported_only_when_it_is_shared() {
    let data = folder();
    let store = opened(data.path());
    for (scenario, at) in [("qr/a", 0), ("qr/b", 1), ("qr/a", 2)] {
        store
            .keep("Ann", &attempt(scenario, 90, NOW + at))
            .expect("kept");
    }
    let shared = || {
        let attempts = store.attempts("Ann").expect("read").rows;
        Export::of("Ann", &attempts).attempts.len()
    };
    assert_eq!(shared(), 0);
    assert_eq!(store.share("Ann", &["qr/a".to_owned()]).expect("shared"), 2);
    assert_eq!(store.share("Ann", &["qr/a".to_owned()]).expect("shared"), 0);
    assert_eq!(shared(), 2);
    assert_eq!(store.share("Ann", &[]).expect("shared"), 1);
    assert_eq!(shared(), 3);
    assert_eq!(store.trainees().expect("read")[0].shared, 3);
}

#[test]
fn what_is_due_follows_the_clock_that_is_given() {
    let data = folder();
    let store = opened(data.path());
    let deck = recall::deck(&pack(), &|item| !matches!(item, Item::Say(_)));
    let names = |now, limit| {
        let due = store.due("Ann", &deck, now, limit).expect("read");
        let names = due.into_iter().map(|due| due.item.to_string());
        names.collect::<Vec<_>>()
    };
    // Whoever is new begins with the codes that are easily confused, in pairs; 04 is behind them.
    let first = names(NOW, 6);
    assert_eq!(first[..4], ["code:51", "code:61", "code:96", "code:98"]);
    assert!(names(NOW, 40).contains(&"code:04".to_owned()));
    for (code, grade) in [("51", Grade::Again), ("61", Grade::Easy)] {
        store
            .record("Ann", &Item::Code(code.to_owned()), grade, NOW)
            .expect("kept");
    }
    assert_eq!(names(NOW, 2), ["code:96", "code:98"]);
    assert_eq!(names(NOW + DAY, 2), ["code:51", "code:96"]);
    assert_eq!(names(NOW + 9 * DAY, 3), ["code:51", "code:61", "code:96"]);
    // A slip in a real case is offered the next day, also where it had gone well.
    let slip = Item::Code("61".to_owned());
    store.offer("Ann", &slip, NOW + DAY, NOW).expect("offered");
    assert!(names(NOW + DAY, 2).contains(&"code:61".to_owned()));
    let new = Item::Drill("qr/nothing-of-this-pack".to_owned());
    store.offer("Ann", &new, NOW, NOW).expect("offered");
    assert!(!names(NOW + DAY, 500).contains(&new.to_string()));
    // The clock went back by a year: nothing is due in the past of it, and nothing is lost.
    let card = store
        .record("Ann", &slip, Grade::Good, NOW - 365 * DAY)
        .expect("kept");
    assert!(card.due > NOW - 365 * DAY);
    assert_eq!(store.cards("Ann").expect("read").rows.len(), 3);
}

#[test]
fn every_item_of_the_deck_is_in_the_pack_and_stands_once() {
    let pack = pack();
    let is_end = |node: &str| pack.node(node).is_some_and(|node| pack[node].is_end());
    let is_asked = |item: &Item| match item {
        Item::Say(node) => is_end(node),
        Item::Code(code) => code != "61",
        Item::Gate(_) | Item::Drill(_) => true,
    };
    let deck = recall::deck(&pack, &is_asked);
    // What cannot be asked would be new for ever; and nobody waits long for the first call.
    assert!(!deck.contains(&Item::Code("61".to_owned())));
    for ten in deck[..100].chunks(10) {
        assert!(ten.iter().any(|item| matches!(item, Item::Drill(_))));
    }
    let mut seen = std::collections::BTreeSet::new();
    for item in &deck {
        assert!(recall::is_in(&pack, item), "{item}");
        assert!(seen.insert(item), "{item} stands twice");
        assert_eq!(Item::named(&item.to_string()).as_ref(), Some(item));
    }
    for kind in ["drill:", "code:", "gate:", "say:"] {
        assert!(
            deck.iter().any(|item| item.to_string().starts_with(kind)),
            "{kind}"
        );
    }
    assert_eq!(recall::confused_with(&pack, "51"), ["61"]);
    assert_eq!(recall::confused_with(&pack, "98"), ["96", "91"]);
}

#[test]
fn an_exam_is_drawn_evenly_and_always_in_the_same_way() {
    let pack = pack();
    let groups = exam::groups(&pack);
    assert!(groups.len() > 5, "{groups:?}");
    let rules = Rules::default();
    let paper = exam::paper(&pack, 7, &rules).expect("drawn");
    assert_eq!(paper, exam::paper(&pack, 7, &rules).expect("drawn"));
    assert_ne!(
        paper.drills,
        exam::paper(&pack, 8, &rules).expect("drawn").drills
    );
    let count = |group: &String| paper.drills.iter().filter(|it| it.group == *group).count();
    let counts: Vec<usize> = groups.keys().map(count).collect();
    assert_eq!(counts.iter().sum::<usize>(), 12);
    let (least, most) = (counts.iter().min(), counts.iter().max());
    assert!(
        most.expect("some") - least.expect("some") <= 1,
        "{counts:?}"
    );
    let mut names: Vec<_> = paper.drills.iter().map(|drawn| &drawn.scenario).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), 12);
    assert!(
        paper
            .drills
            .iter()
            .all(|drawn| drawn.assignment.level == Level::Solo)
    );
}

#[test]
fn a_trainer_sets_the_set_the_mark_and_the_time() {
    let pack = pack();
    let rules =
        Rules::read("schema = 1\ndrills = 3\nminutes = 15\nmark = 90\nflows = [\"charged\"]\n");
    let rules = rules.expect("rules");
    assert_eq!((rules.drills, rules.minutes, rules.mark), (3, 15, 90));
    let paper = exam::paper(&pack, 1, &rules).expect("drawn");
    assert!(
        paper
            .drills
            .iter()
            .all(|it| it.scenario.starts_with("charged/")),
        "{paper:?}"
    );
    let names: Vec<String> = paper.drills.iter().map(|it| it.scenario.clone()).collect();
    let exact = Rules {
        scenarios: names.clone(),
        ..Rules::default()
    };
    let exact = exam::paper(&pack, 1, &exact).expect("drawn");
    let mut found: Vec<String> = exact.drills.iter().map(|it| it.scenario.clone()).collect();
    let mut names = names;
    names.sort();
    found.sort();
    assert_eq!(found, names);
    for bad in [
        "drills = 0",
        "drills = 101",
        "mark = 101",
        "minutes = 0",
        "schema = 2",
        "marks = 1",
        "drills = ",
        "mark = \"80\"",
    ] {
        assert!(Rules::read(bad).is_err(), "{bad}");
    }
    for bad in ["flows = [\"nothing\"]", "scenarios = [\"charged/nothing\"]"] {
        let rules = Rules::read(bad).expect("well formed");
        let refused = exam::paper(&pack, 1, &rules);
        assert!(
            matches!(refused, Err(BadRules::Unknown(_))),
            "{bad} {refused:?}"
        );
    }
    let twice = Rules {
        scenarios: [&names[0], &names[0]].map(Clone::clone).to_vec(),
        ..Rules::default()
    };
    assert!(matches!(
        exam::paper(&pack, 1, &twice),
        Err(BadRules::Twice(_))
    ));
}

/// A small exam that was sat without a mistake.
fn sat(pack: &Rc<Pack>, content: &str) -> Sheet {
    let rules = Rules {
        drills: 3,
        ..Rules::default()
    };
    let paper = exam::paper(pack, 11, &rules).expect("drawn");
    let runs: Vec<Run> = paper
        .drills
        .iter()
        .map(|it| best(pack, it.assignment))
        .collect();
    let runs: Vec<(&Run, u32)> = runs.iter().map(|run| (run, 60)).collect();
    Sheet::of(&paper, content, "Ann", NOW, &runs).expect("a result")
}

#[test]
fn an_exam_is_verified_by_playing_it_again() {
    let pack = pack();
    let content = identity(1, &pack);
    let sheet = sat(&pack, &content);
    assert_eq!(
        (sheet.points, sheet.passed, sheet.elapsed),
        (100, true, 180)
    );
    let data = folder();
    let path = data.path().join("ann.json");
    sheet.save(&path).expect("written");
    let bytes = fs::read(&path).expect("read");
    let read = Sheet::read(&bytes).expect("a result");
    assert_eq!(read, sheet);
    read.verify(&pack, &content, None).expect("verified");
    read.verify(&pack, &content, Some(&read.rules))
        .expect("verified");
    let other = read.verify(&pack, &content, Some(&Rules::default()));
    assert!(matches!(other, Err(Invalid::OtherRules)), "{other:?}");
    let other = read.verify(&pack, &identity(2, &pack), None);
    assert!(matches!(other, Err(Invalid::OtherContent)), "{other:?}");
    // Every piece of a torn file is refused.
    for end in (0..bytes.len() - 2).step_by(97) {
        let torn = Sheet::read(&bytes[..end]);
        assert!(matches!(torn, Err(Invalid::Torn(_))), "{end}");
    }
    assert_eq!(fs::read_dir(data.path()).expect("a folder").count(), 1);
}

#[test]
fn an_exam_in_which_each_field_was_altered_is_refused() {
    let pack = pack();
    let content = identity(1, &pack);
    let sheet = sat(&pack, &content);
    let mut altered = 0;
    // Each value of the file in its turn, without the checksum being made anew.
    let whole = serde_json::to_value(&sheet).expect("JSON");
    let mut paths = Vec::new();
    leaves(&whole, "", &mut paths);
    for path in &paths {
        let mut changed = whole.clone();
        let value = changed.pointer_mut(path).expect("a value");
        *value = other_than(value);
        let bytes = serde_json::to_vec(&changed).expect("JSON");
        let refused = Sheet::read(&bytes).and_then(|read| read.verify(&pack, &content, None));
        assert!(refused.is_err(), "{path}");
        altered += 1;
    }
    assert!(altered > 40, "{altered}");
}

fn leaves(value: &serde_json::Value, at: &str, found: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(map) => {
            for (key, value) in map {
                leaves(value, &format!("{at}/{key}"), found);
            }
        }
        serde_json::Value::Array(list) if !list.is_empty() => {
            for (place, value) in list.iter().enumerate() {
                leaves(value, &format!("{at}/{place}"), found);
            }
        }
        _ => found.push(at.to_owned()),
    }
}

fn other_than(value: &serde_json::Value) -> serde_json::Value {
    use serde_json::{Value, json};
    match value {
        Value::Bool(is) => json!(!is),
        Value::Number(number) => json!(number.as_u64().unwrap_or(0) + 1),
        Value::String(text) => json!(format!("{text}x")),
        Value::Array(_) => json!(["x"]),
        Value::Null | Value::Object(_) => json!(1),
    }
}

/// Who makes the checksum anew still cannot change what is recomputed, and is told what does not fit.
#[test]
fn an_exam_with_a_new_checksum_is_refused_for_what_does_not_follow() {
    let pack = pack();
    let content = identity(1, &pack);
    let whole = sat(&pack, &content);
    let reason = |change: &dyn Fn(&mut Sheet)| {
        let mut sheet = whole.clone();
        change(&mut sheet);
        let refused = sheet.sealed().verify(&pack, &content, None);
        refused.expect_err("it was changed").id()
    };
    assert_eq!(reason(&|it| it.content.push('0')), "exam-other-content");
    assert_eq!(reason(&|it| it.seed += 1), "exam-not-drawn");
    assert_eq!(reason(&|it| it.rules.drills = 2), "exam-not-drawn");
    assert_eq!(reason(&|it| it.rules.mark = 0), "exam-bad-rules");
    assert_eq!(reason(&|it| it.drills.swap(0, 1)), "exam-not-drawn");
    assert_eq!(reason(&|it| drop(it.drills.pop())), "exam-not-drawn");
    assert_eq!(
        reason(&|it| it.drills.push(it.drills[0].clone())),
        "exam-not-drawn"
    );
    assert_eq!(reason(&|it| it.drills[1].seed += 1), "exam-not-drawn");
    assert_eq!(
        reason(&|it| it.drills[1].level = Level::Guided),
        "exam-not-drawn"
    );
    let nowhere = Act::Pick("nothing/here".to_owned());
    assert_eq!(
        reason(&|it| it.drills[2].acts.insert(0, nowhere.clone())),
        "exam-bad-act"
    );
    assert_eq!(
        reason(&|it| it.drills[2].acts.push(Act::Hint)),
        "exam-bad-act"
    );
    assert_eq!(
        reason(&|it| drop(it.drills[0].acts.pop())),
        "exam-bad-score"
    );
    assert_eq!(reason(&|it| it.drills[0].marks = None), "exam-bad-score");
    let more = |it: &mut Sheet| {
        if let Some(marks) = &mut it.drills[0].marks {
            marks.points -= 1;
        }
    };
    assert_eq!(reason(&more), "exam-bad-score");
    assert_eq!(reason(&|it| it.points -= 1), "exam-bad-total");
    assert_eq!(reason(&|it| it.passed = false), "exam-bad-total");
    assert_eq!(reason(&|it| it.elapsed += 1), "exam-bad-total");
    // A whole file of another kind or version.
    let mut other = whole.clone();
    "something".clone_into(&mut other.format);
    let read = |sheet: &Sheet| Sheet::read(&serde_json::to_vec(sheet).expect("JSON"));
    assert!(matches!(read(&other), Err(Invalid::NoExam)));
    other = whole;
    other.version += 1;
    assert!(matches!(read(&other), Err(Invalid::Version(3))));
}

#[test]
fn an_exam_is_failed_by_danger_by_time_and_by_what_is_not_finished() {
    let pack = pack();
    let content = identity(1, &pack);
    let rules = Rules {
        drills: 3,
        minutes: 1,
        mark: 30,
        ..Rules::default()
    };
    let paper = exam::paper(&pack, 11, &rules).expect("drawn");
    let runs: Vec<Run> = paper
        .drills
        .iter()
        .map(|it| best(&pack, it.assignment))
        .collect();
    let sheet = |runs: &[(&Run, u32)]| {
        let sheet = Sheet::of(&paper, &content, "Ann", NOW, runs).expect("a result");
        sheet
            .verify(&pack, &content, Some(&rules))
            .expect("verified");
        (sheet.points, sheet.passed)
    };
    assert_eq!(
        sheet(&[(&runs[0], 20), (&runs[1], 20), (&runs[2], 20)]),
        (100, true)
    );
    // A second too late.
    assert_eq!(
        sheet(&[(&runs[0], 20), (&runs[1], 20), (&runs[2], 21)]),
        (100, false)
    );
    assert_eq!(sheet(&[(&runs[0], 20)]), (33, true));
    assert_eq!(sheet(&[]), (0, false));
    let mut danger = Run::new(&pack, paper.drills[2].assignment).expect("a drill");
    let half = danger.clone();
    let wrong = format!("wrong/{}", pack.temptations[0].id);
    danger.act(&Act::Pick(wrong), &|_| 0).expect("it is taken");
    assert_eq!(
        sheet(&[(&runs[0], 20), (&runs[1], 20), (&danger, 1)]),
        (66, false)
    );
    assert_eq!(
        sheet(&[(&runs[0], 20), (&runs[1], 20), (&half, 1)]),
        (66, true)
    );
    // Runs in another order are not those of the paper.
    let other = Sheet::of(&paper, &content, "Ann", NOW, &[(&runs[1], 1)]);
    assert!(matches!(other, Err(Invalid::NotDrawn(1))), "{other:?}");
}

#[test]
fn the_identity_tells_scenarios_from_others() {
    let pack = pack();
    let mut other = (*pack).clone();
    assert_eq!(identity(1, &pack), identity(1, &other));
    other.scenarios[3].answers.clear();
    other.scenarios[3].fixes.clear();
    assert_ne!(identity(1, &pack), identity(1, &other));
    let mut other = (*pack).clone();
    other.temptations.pop();
    assert_ne!(identity(1, &pack), identity(1, &other));
}

#[test]
fn progress_adds_up_from_known_attempts() {
    let pack = pack();
    let data = folder();
    let store = opened(data.path());
    let points = [
        ("charged/a", 0, 0),
        ("charged/a", 40, 1),
        ("charged/b", 100, 2),
        ("charged/b", 100, 3),
        ("qr/a", 70, 4),
    ];
    for (scenario, points, day) in points {
        let attempt = attempt(scenario, points, NOW + day * DAY);
        store.keep("Ann", &attempt).expect("kept");
    }
    for (code, grade) in [
        ("51", Grade::Again),
        ("51", Grade::Good),
        ("61", Grade::Good),
        ("96", Grade::Again),
    ] {
        let item = Item::Code(code.to_owned());
        store.record("Ann", &item, grade, NOW).expect("kept");
    }
    let figures = |days: i64| {
        let attempts = store.attempts("Ann").expect("read").rows;
        let cards = store.cards("Ann").expect("read").rows;
        let now = NOW + days * DAY;
        Progress::of("Ann", &pack, &attempts, &cards, now, &|at| at / DAY)
    };
    let progress = figures(6);
    assert_eq!(
        (progress.attempts, progress.passed, progress.dangers),
        (5, 2, 1)
    );
    assert_eq!(progress.points, Some(62));
    assert_eq!(progress.days_without_danger, Some(6));
    let flows = progress.flows.iter();
    let flows: Vec<_> = flows
        .map(|it| (&*it.flow, it.attempts, it.points, it.dangers))
        .collect();
    // The last three of four.
    assert_eq!(flows, [("qr", 1, 70, 0), ("charged", 4, 80, 1)]);
    let codes: Vec<_> = progress
        .codes
        .iter()
        .map(|it| (&*it.code, it.known))
        .collect();
    assert_eq!(codes, [("96", 0), ("51", 50), ("61", 100)]);
    // The scenarios are none of this pack.
    assert_eq!((progress.due, progress.due_in_a_week), (3, 3));
    assert_eq!((figures(0).due, figures(0).due_in_a_week), (0, 3));
    let over_time: Vec<u32> = progress.over_time.iter().map(|it| it.points).collect();
    assert_eq!(over_time, [0, 40, 100, 100, 70]);
    // A clock that went back.
    assert_eq!(figures(-30).days_without_danger, Some(0));
    let none = Progress::of("Ann", &pack, &[], &[], NOW, &|at| at / DAY);
    assert_eq!((none.points, none.days_without_danger), (None, None));
}

#[test]
fn shared_attempts_are_played_again_by_whoever_reads_them() {
    let pack = pack();
    let content = identity(1, &pack);
    let paper = exam::paper(&pack, 3, &Rules::default()).expect("drawn");
    let run = best(&pack, paper.drills[0].assignment);
    let mut attempt = Attempt::of(&run, &content, 30, NOW).expect("it is over");
    attempt.shared = true;
    let export = Export::of("Ann", &[attempt]);
    let text = serde_json::to_string(&export).expect("JSON");
    let mut read: Export = serde_json::from_str(&text).expect("an export");
    assert_eq!(read, export);
    let shared = &mut read.attempts[0];
    assert_eq!(shared.proof(&pack, &content), Proof::Verified);
    assert_eq!(shared.proof(&pack, "other"), Proof::OtherContent);
    shared.marks.points = 99;
    assert_eq!(shared.proof(&pack, &content), Proof::Wrong);
    let half = Run::new(&pack, run.assignment()).expect("a drill");
    assert_eq!(Attempt::of(&half, &content, 30, NOW), None);
}
