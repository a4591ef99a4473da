//! `posdoc training` and `posdoc exam`: what is kept of drills, exported, reported and verified.

use std::{fs, path::Path, rc::Rc, thread, time::Duration};

use crate::support::program::{Home, Ran};
use posdoc::{
    content::Content,
    drill::{Act, Assignment, Level, Retort, Run},
    pack::Pack,
    training::{
        Attempt, Grade, Rules, Store, exam,
        exam::{Paper, Sheet},
        identity,
        recall::Item,
    },
};
use serde_json::{Value, json};

const PATIENCE: Duration = Duration::from_mins(1);
/// 2026-11-23, 10:00.
const NOW: i64 = 1_795_428_000_000;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// The content as drills need it, and its identity.
fn content() -> (Rc<Pack>, String) {
    let files = Content::files(None).expect("files");
    let content = Content::from_files(files).expect("a pack");
    let identity = identity(content.identity, &content.pack);
    (content.pack, identity)
}

fn store(home: &Home) -> Store {
    Store::open(&home.cases(), PATIENCE).expect("a store").store
}

fn paper(pack: &Rc<Pack>) -> Paper {
    let rules = Rules {
        drills: 2,
        minutes: 30,
        ..Rules::default()
    };
    exam::paper(pack, 5, &rules).expect("drawn")
}

/// A run in the best order.
fn best(pack: &Rc<Pack>, cast: Assignment) -> Run {
    let mut run = Run::new(pack, cast).expect("a drill");
    for node in run.best().order.clone() {
        run.act(&Act::Pick(pack.path(node)), &|_| 0)
            .expect("it fits");
        if run.push().is_some() {
            run.act(&Act::Answer(Retort::Refuse), &|_| 0)
                .expect("the caller pushes");
        }
    }
    run
}

/// A run that a dangerous choice stops.
fn dangerous(pack: &Rc<Pack>, cast: Assignment) -> Run {
    let mut run = Run::new(pack, cast).expect("a drill");
    let wrong = format!("wrong/{}", pack.temptations[0].id);
    run.act(&Act::Pick(wrong), &|_| 0).expect("it is taken");
    run
}

/// A home in which Ann did two drills, one of them dangerously, and three reviews of codes.
fn practised(pack: &Rc<Pack>, content: &str) -> Home {
    let home = Home::default();
    let store = store(&home);
    let drawn = paper(pack).drills;
    let runs = [
        dangerous(pack, drawn[0].assignment),
        best(pack, drawn[1].assignment),
    ];
    for (run, day) in runs.iter().zip([0, 2]) {
        let attempt = Attempt::of(run, content, 90, NOW + day * DAY).expect("it is over");
        store.keep("Ann", &attempt).expect("kept");
    }
    for (code, grade) in [
        ("51", Grade::Again),
        ("61", Grade::Good),
        ("51", Grade::Good),
    ] {
        let item = Item::Code(code.to_owned());
        store.record("Ann", &item, grade, NOW).expect("kept");
    }
    home
}

fn run(home: &Home, args: &[&str]) -> Ran {
    home.posdoc(args).run()
}

#[track_caller]
fn json(home: &Home, args: &[&str]) -> Value {
    let args: Vec<&str> = args.iter().copied().chain(["--json"]).collect();
    let ran = run(home, &args);
    ran.ends_with(0, &[]);
    ran.json()
}

#[test]
fn progress_is_told_in_both_languages_as_json_and_as_a_table() {
    let (pack, content) = content();
    let home = practised(&pack, &content);
    let progress = &json(&home, &["training"])["progress"];
    assert_eq!(progress["trainee"], "Ann");
    let figures = ["attempts", "passed", "dangers", "points"].map(|key| progress[key].clone());
    assert_eq!(figures, [2, 1, 1, 50].map(Value::from));
    let points = progress["over_time"].as_array().expect("a list").iter();
    let points: Vec<&Value> = points.map(|point| &point["points"]).collect();
    assert_eq!(points, [0, 100]);
    assert_eq!(
        progress["codes"][0],
        json!({"code": "51", "reviews": 2, "lapses": 1, "known": 50})
    );
    assert_eq!(progress["flows"].as_array().expect("a list").len(), 2);
    for (lang, parts) in [
        (
            "en",
            [
                "2 drills finished, 1 passed.",
                "Average: 50 of 100",
                "dangerous",
                "By code",
            ],
        ),
        (
            "zh",
            ["做完2次演练，过了1次。", "平均50分", "危险", "各个代码"],
        ),
    ] {
        let ran = run(&home, &["training", "progress", "--lang", lang]);
        ran.ends_with(0, &[]);
        for part in parts {
            assert!(ran.out.contains(part), "{part}:\n{}", ran.out);
        }
        // A bar stands behind its number, in signs that every terminal has.
        assert!(ran.out.contains("100  ####################"), "{}", ran.out);
        assert!(ran.out.contains(" 50  ##########----------"), "{}", ran.out);
        for line in ran.out.lines() {
            let width = posdoc::layout::Ambiguous::Narrow.width(line);
            assert!(width <= 100, "{line}");
        }
    }
    let ran = run(&home, &["training", "progress", "--csv", "--lang", "en"]);
    ran.ends_with(0, &[]);
    let text = ran.out.trim_start_matches('\u{feff}');
    let mut table = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(table.headers().expect("heads").get(5), Some("points"));
    let rows: Vec<_> = table.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), 2);
    assert_eq!((&rows[0][5], &rows[1][5], &rows[1][9]), ("0", "100", "no"));
}

#[test]
fn nothing_is_private_any_more_only_when_it_was_shared() {
    let (pack, content) = content();
    let home = practised(&pack, &content);
    let scenario = paper(&pack).drills[1].scenario.clone();
    let exported = |count: usize| {
        let export = json(&home, &["training", "export"]);
        let attempts = export["attempts"].as_array().expect("a list");
        assert_eq!(attempts.len(), count, "{export}");
        let report = json(&home, &["training", "report"]);
        assert_eq!(report["report"][0]["drills"], count, "{report}");
        export
    };
    exported(0);
    assert_eq!(json(&home, &["training", "share", &scenario])["shared"], 1);
    let export = exported(1);
    assert_eq!(export["attempts"][0]["scenario"], *scenario);
    assert_eq!(json(&home, &["training", "share"])["shared"], 1);
    exported(2);
    run(&home, &["training", "share", "--lang", "en"]).ends_with(0, &[]);
    // Nothing of it is among the cases.
    let cases = json(&home, &["cases"]);
    assert_eq!(cases["cases"], json!([]));
    assert!(!home.cases().join("cases.db").exists());
}

#[test]
fn a_report_recomputes_what_many_trainees_hand_in() {
    let (pack, content) = content();
    let home = practised(&pack, &content);
    json(&home, &["training", "share"]);
    let write =
        |name: &str, bytes: &[u8]| fs::write(home.path().join(name), bytes).expect("written");
    let export = run(&home, &["training", "export"]).out;
    write("ann.json", export.as_bytes());
    write(
        "boasting.json",
        export.replace("\"points\":0", "\"points\":90").as_bytes(),
    );
    write(
        "other.json",
        export.replace(&content, "0123456789abcdef").as_bytes(),
    );
    sat(&home, &pack, &content)
        .save(&home.path().join("exam.json"))
        .expect("written");
    write("torn.json", &export.as_bytes()[..export.len() / 2]);
    let files = ["ann.json", "exam.json", "other.json"];
    let args: Vec<&str> = ["training", "report"].into_iter().chain(files).collect();
    let report = json(&home, &args);
    let lines = report["report"].as_array().expect("a list");
    let told: Vec<_> = lines
        .iter()
        .map(|it| (&it["kind"], &it["proof"], &it["points"]))
        .collect();
    let expected = [
        (json!("training"), json!("verified"), json!(50)),
        (json!("exam"), json!("verified"), json!(100)),
        (json!("training"), json!("other-content"), json!(50)),
    ];
    let expected: Vec<_> = expected.iter().map(|(a, b, c)| (a, b, c)).collect();
    assert_eq!(told, expected);
    for lang in ["en", "zh"] {
        let args = [
            "training",
            "report",
            "boasting.json",
            "torn.json",
            "none.json",
            "exam.json",
        ];
        let ran = home.posdoc(&args).args(&["--lang", lang]).run();
        ran.ends_with(1, &[]);
        assert_eq!(ran.out.matches("none.json").count(), 3, "{}", ran.out);
        let ran = home.posdoc(&args).args(&["--lang", lang, "--csv"]).run();
        ran.ends_with(1, &[]);
        assert_eq!(ran.out.lines().count(), 5, "{}", ran.out);
    }
}

#[test]
fn forgetting_leaves_nothing_of_one_and_all_of_another() {
    let (pack, content) = content();
    let home = practised(&pack, &content);
    let attempt = Attempt::of(
        &best(&pack, paper(&pack).drills[0].assignment),
        &content,
        9,
        NOW,
    );
    let attempt = attempt.expect("it is over");
    store(&home).keep("Marked-Name", &attempt).expect("kept");
    run(&home, &["training", "--lang", "en"]).ends_with(2, &["Ann", "Marked-Name", "--trainee"]);
    run(&home, &["training", "forget"]).ends_with(2, &["--trainee"]);
    let told = json(&home, &["training", "forget", "--trainee", "Marked-Name"]);
    assert_eq!(
        told,
        json!({"forgotten": true, "whole": true, "set_aside": []})
    );
    for file in fs::read_dir(home.cases()).expect("a folder").flatten() {
        let bytes = fs::read(file.path()).expect("a file");
        assert!(
            !bytes.windows(11).any(|part| part == b"Marked-Name"),
            "{:?}",
            file.path()
        );
    }
    let again = run(
        &home,
        &[
            "training",
            "forget",
            "--trainee",
            "Marked-Name",
            "--lang",
            "en",
        ],
    );
    again.ends_with(1, &["Nobody called \"Marked-Name\""]);
    assert_eq!(json(&home, &["training"])["progress"]["attempts"], 2);
}

#[test]
fn processes_that_write_at_once_lose_nothing() {
    let (pack, content) = content();
    let home = practised(&pack, &content);
    let attempt = Attempt::of(
        &best(&pack, paper(&pack).drills[0].assignment),
        &content,
        9,
        NOW,
    );
    let attempt = attempt.expect("it is over");
    let runs: Vec<_> = (0..3)
        .map(|_| {
            let home = home.clone();
            thread::spawn(move || {
                for _ in 0..3 {
                    run(&home, &["training", "share", "--trainee", "Ann"]).ends_with(0, &[]);
                }
            })
        })
        .collect();
    let store = store(&home);
    for _ in 0..40 {
        store.keep("Ann", &attempt).expect("kept");
    }
    for run in runs {
        run.join().expect("it went well");
    }
    run(&home, &["training", "share"]).ends_with(0, &[]);
    let kept = store.attempts("Ann").expect("read");
    assert_eq!((kept.rows.len(), kept.left_out), (42, 0));
    assert!(kept.rows.iter().all(|attempt| attempt.shared));
}

#[test]
fn without_a_sound_file_commands_say_so_and_change_nothing() {
    let home = Home::default();
    for lang in ["en", "zh"] {
        for args in [
            &["training"][..],
            &["training", "share"],
            &["training", "report"],
        ] {
            home.posdoc(args)
                .args(&["--lang", lang])
                .run()
                .ends_with(0, &[]);
        }
    }
    assert_eq!(json(&home, &["training"]), json!({"progress": null}));
    assert!(!home.cases().exists());
    let file = Store::file(&home.cases());
    drop(store(&home));
    for (bytes, sentence) in [(&b"torn"[..], "is damaged"), (b"", "is damaged")] {
        fs::write(&file, bytes).expect("written");
        let ran = run(&home, &["training", "--lang", "en"]);
        ran.ends_with(3, &[sentence]);
        assert_eq!(fs::read(&file).expect("read"), bytes);
    }
}

/// The result of an exam without a mistake.
fn sat(_: &Home, pack: &Rc<Pack>, content: &str) -> Sheet {
    let paper = paper(pack);
    let runs: Vec<Run> = paper
        .drills
        .iter()
        .map(|it| best(pack, it.assignment))
        .collect();
    let runs: Vec<(&Run, u32)> = runs.iter().map(|run| (run, 60)).collect();
    Sheet::of(&paper, content, "Ann", NOW, &runs).expect("a result")
}

fn verify(home: &Home, path: &Path, more: &[&str]) -> Ran {
    let verify = home.posdoc(&["exam", "verify"]).arg(path);
    verify.args(more).run()
}

#[test]
fn an_exam_is_verified_and_says_what_that_proves() {
    let (pack, content) = content();
    let home = Home::default();
    let path = home.path().join("ann.json");
    sat(&home, &pack, &content).save(&path).expect("written");
    let ran = verify(&home, &path, &["--json"]);
    ran.ends_with(0, &[]);
    let told = ran.json();
    assert_eq!(
        (&told["verified"], &told["points"]),
        (&json!(true), &json!(100))
    );
    assert_eq!((&told["passed"], &told["mark"]), (&json!(true), &json!(80)));
    for (lang, sentence) in [
        ("en", "It does not prove who gave them, or when."),
        ("zh", "不证明是谁考的"),
    ] {
        let ran = verify(&home, &path, &["--lang", lang]);
        ran.ends_with(0, &[]);
        assert!(ran.out.contains(sentence), "{}", ran.out);
    }
    // By the rules of the trainer, and by others.
    let rules = home.path().join("rules.toml");
    fs::write(&rules, "drills = 2\nminutes = 30\n").expect("written");
    let named = ["--rules", "rules.toml", "--lang", "en"];
    verify(&home, &path, &named).ends_with(0, &[]);
    fs::write(&rules, "drills = 2\nminutes = 30\nmark = 95\n").expect("written");
    let ran = verify(&home, &path, &named);
    ran.ends_with(1, &[]);
    assert!(ran.out.contains("by other rules"), "{}", ran.out);
    fs::write(&rules, "drills = \"two\"\n").expect("written");
    verify(&home, &path, &named).ends_with(3, &["rules.toml", "line 1"]);
}

#[test]
fn an_exam_that_was_altered_fails_with_the_reason() {
    let (pack, content) = content();
    let home = Home::default();
    let path = home.path().join("ann.json");
    let sheet = sat(&home, &pack, &content);
    let reason = |change: &dyn Fn(&mut Sheet), seal: bool| {
        let mut changed = sheet.clone();
        change(&mut changed);
        let changed = if seal { changed.sealed() } else { changed };
        changed.save(&path).expect("written");
        let ran = verify(&home, &path, &["--json"]);
        ran.ends_with(1, &[]);
        for lang in ["en", "zh"] {
            verify(&home, &path, &["--lang", lang]).ends_with(1, &[]);
        }
        let told = ran.json();
        assert_eq!(told["verified"], false);
        told["reason"].as_str().expect("a reason").to_owned()
    };
    assert_eq!(reason(&|it| it.trainee.push('e'), false), "altered");
    assert_eq!(reason(&|it| it.began += 1, false), "altered");
    assert_eq!(reason(&|it| it.content.push('0'), true), "other-content");
    assert_eq!(reason(&|it| it.seed += 1, true), "not-drawn");
    assert_eq!(
        reason(&|it| it.drills[1].acts.push(Act::Close), true),
        "bad-act"
    );
    assert_eq!(
        reason(&|it| drop(it.drills[0].acts.pop()), true),
        "bad-score"
    );
    assert_eq!(reason(&|it| it.points = 99, true), "bad-total");
    assert_eq!(reason(&|it| it.version = 9, true), "version");
    let whole = fs::read(&path).expect("read");
    fs::write(&path, &whole[..whole.len() / 2]).expect("written");
    assert_eq!(verify(&home, &path, &["--json"]).json()["reason"], "torn");
    fs::write(&path, "{}").expect("written");
    assert_eq!(
        verify(&home, &path, &["--json"]).json()["reason"],
        "no-exam"
    );
    verify(&home, Path::new("nothing.json"), &["--lang", "en"]).ends_with(3, &["nothing.json"]);
}

#[test]
fn a_seed_always_draws_the_same_paper() {
    let home = Home::default();
    let drawn = json(&home, &["exam", "paper", "--seed", "42"]);
    assert_eq!(drawn["drills"].as_array().expect("a list").len(), 12);
    assert_eq!(json(&home, &["exam", "paper", "--seed", "42"]), drawn);
    assert_ne!(
        json(&home, &["exam", "paper", "--seed", "43"])["drills"],
        drawn["drills"]
    );
    let (_, content) = content();
    assert_eq!(drawn["content"], content);
    for (lang, sentence) in [("en", "Exam 42: 12 drills"), ("zh", "考卷42：12题")] {
        let ran = run(&home, &["exam", "paper", "--seed", "42", "--lang", lang]);
        ran.ends_with(0, &[]);
        assert!(ran.out.starts_with(sentence), "{}", ran.out);
    }
    run(&home, &["exam", "paper", "--lang", "en"]).ends_with(2, &["--seed"]);
    run(&home, &["exam", "--lang", "en"]).ends_with(2, &[]);
}

/// The acts of the best way through a scenario, as lines for a drill in JSON mode.
fn best_lines(pack: &Rc<Pack>, scenario: &str, seed: u64) -> String {
    let mut scenarios = pack.scenarios.iter();
    let at = scenarios.position(|it| format!("{}/{}", pack[it.flow].id, it.id) == scenario);
    let cast = Assignment {
        scenario: at.expect("it is shipped"),
        level: posdoc::drill::Level::Solo,
        seed,
    };
    let lines = best(pack, cast).acts().to_vec();
    let lines = lines
        .iter()
        .map(|act| serde_json::to_string(act).expect("plain data"));
    lines.map(|line| line + "\n").collect()
}

#[test]
fn an_exam_is_sat_written_down_and_verified() {
    let (pack, _) = content();
    let home = Home::default();
    let rules = home.path().join("rules.toml");
    let set = "scenarios = [\"card-read/wiped\", \"network/call\"]\nmark = 90\n";
    fs::write(&rules, set).expect("written");
    let (rules, out) = (rules.display().to_string(), home.path().join("result.json"));
    let file = out.display().to_string();
    let shared = [
        "exam", "start", "--seed", "5", "--rules", &rules, "--out", &file,
    ];
    let args = [&shared[..], &["--trainee", "Ann", "--json"]].concat();
    let paper = json(&home, &["exam", "paper", "--seed", "5", "--rules", &rules]);
    let drills = paper["drills"].as_array().expect("a list");
    let lines = drills.iter().map(|drill| {
        let scenario = drill["scenario"].as_str().expect("a name");
        best_lines(&pack, scenario, drill["seed"].as_u64().expect("a seed"))
    });
    let input: String = lines.collect();
    let ran = home.posdoc(&args).stdin(input).run();
    ran.ends_with(0, &[]);
    let result = ran.json_lines().pop().expect("the result");
    assert_eq!(
        (&result["points"], &result["finished"]),
        (&json!(100), &json!(2))
    );
    // Nothing of what a drill was worth is told before the end.
    assert_eq!(ran.out.matches("\"points\"").count(), 1, "{}", ran.out);
    let ran = run(
        &home,
        &["exam", "verify", &file, "--rules", &rules, "--lang", "en"],
    );
    ran.ends_with(0, &[]);
    // It is not overwritten, and one that breaks off is written down all the same.
    let again = home.posdoc(&args).stdin("").run();
    again.ends_with(2, &[]);
    fs::remove_file(&out).expect("removed");
    let left = home.posdoc(&args).stdin("").run();
    left.ends_with(1, &[]);
    let result = left.json_lines().pop().expect("the result");
    assert_eq!(
        (&result["points"], &result["passed"]),
        (&json!(0), &json!(false))
    );
    run(&home, &["exam", "verify", &file]).ends_with(0, &[]);
}

#[test]
fn a_trainee_is_asked_what_is_due_and_what_was_done_is_kept() {
    let (pack, _) = content();
    let home = Home::default();
    let input = best_lines(&pack, "card-read/wiped", 3);
    let args = [
        "drill",
        "card-read/wiped",
        "--level",
        "solo",
        "--seed",
        "3",
        "--trainee",
        "Bo",
        "--json",
    ];
    home.posdoc(&args).stdin(input).run().ends_with(0, &[]);
    let progress = &json(&home, &["training", "--trainee", "Bo"])["progress"];
    assert_eq!(
        (&progress["attempts"], &progress["passed"]),
        (&json!(1), &json!(1))
    );
    // Without a scenario a new trainee begins with codes that are easily confused, and more than codes.
    let args = [
        "drill",
        "--seed",
        "3",
        "--trainee",
        "Bo",
        "--plain",
        "--lang",
        "en",
    ];
    let ran = home
        .posdoc(&args)
        .stdin("1\n1\n1\n1\n1\n1\n1\n1\n1\n1\n")
        .run();
    ran.ends_with(0, &[]);
    assert!(
        ran.out.contains("shows 51")
            && ran.out.contains("shows 61")
            && ran.out.contains("What do you say?"),
        "{}",
        ran.out
    );
    let progress = &json(&home, &["training", "--trainee", "Bo"])["progress"];
    assert!(
        progress["codes"]
            .as_array()
            .is_some_and(|codes| codes.len() >= 4),
        "{progress}"
    );
    // The next time it is a caller, and who else would it be.
    let args = ["drill", "--seed", "4", "--plain", "--lang", "en"];
    let ran = home.posdoc(&args).stdin("q\n").run();
    ran.ends_with(0, &[]);
    assert!(
        ran.out.contains("Kept for Bo.") && ran.out.contains("Caller: "),
        "{}",
        ran.out
    );
    let other = Home::default();
    let ran = other.posdoc(&args).stdin("q\n").run();
    ran.ends_with(0, &[]);
    assert!(ran.out.contains("Nothing of this is kept."), "{}", ran.out);
    let exam = ["exam", "start", "--seed", "5", "--lang", "en"];
    let ran = other.posdoc(&exam).stdin("").run();
    ran.ends_with(2, &["--trainee NAME"]);
    // No case came of it.
    let cases = home.posdoc(&["cases", "--json"]).run();
    assert!(!cases.out.contains("card-read"), "{}", cases.out);
}

const WIPED: &str = "card-read/wiped";

/// The best acts of a solo drill, as lines of JSON, in two halves.
fn halves(pack: &Rc<Pack>, seed: u64) -> (String, String) {
    let names = (0..pack.scenarios.len()).map(|at| {
        let scenario = &pack.scenarios[at];
        format!("{}/{}", pack[scenario.flow].id, scenario.id)
    });
    let scenario = names.clone().position(|name| name == WIPED);
    let cast = Assignment {
        scenario: scenario.expect("it is shipped"),
        level: Level::Solo,
        seed,
    };
    let run = best(pack, cast);
    let lines: Vec<String> = run
        .acts()
        .iter()
        .map(|act| serde_json::to_string(act).expect("plain data") + "\n")
        .collect();
    let (first, second) = lines.split_at(2);
    (first.concat(), second.concat())
}

/// A drill of a trainee as JSON lines.
#[track_caller]
fn drilled(home: &Home, args: &[&str], input: &str) -> Vec<Value> {
    let usual = ["drill", "--trainee", "Mei", "--lang", "en", "--json"];
    let ran = home.posdoc(&usual).args(args).stdin(input).run();
    ran.ends_with(0, &[]);
    ran.json_lines()
}

const SOLO: [&str; 5] = [WIPED, "--level", "solo", "--seed", "8"];

fn attempts(home: &Home) -> Vec<Attempt> {
    store(home).attempts("Mei").expect("read").rows
}

#[test]
fn a_drill_that_was_left_is_gone_on_with_and_scored_as_one() {
    let (pack, _) = content();
    let (first, second) = halves(&pack, 8);
    let home = Home::default();
    let left = drilled(&home, &SOLO, &first);
    let said = left.last().expect("a line")["drill"]["seconds"].clone();
    assert!(attempts(&home).is_empty());
    assert_eq!(store(&home).unfinished("Mei").expect("read").rows.len(), 1);

    // Any drill of the trainee offers it, and it stands where it stood.
    let input = "\"hint\"\n{\"pick\":\"left/go-on\"}\n".to_owned() + &second;
    let lines = drilled(&home, &[], &input);
    assert_eq!(lines[0]["picks"][0]["act"], json!({"pick": "left/go-on"}));
    assert_eq!(lines[1]["error"]["code"], "not-now");
    assert_eq!(lines[2]["drill"]["scenario"], WIPED);
    assert_eq!(lines[2]["drill"]["seconds"], said);
    assert!(
        lines[2]["lines"]
            .as_array()
            .is_some_and(|lines| lines.len() > 2)
    );
    let debrief = &lines.last().expect("a line")["debrief"];
    assert_eq!(debrief["score"]["points"], 100, "{debrief}");
    let kept = attempts(&home);
    assert_eq!((kept.len(), kept[0].marks.points), (1, 100));
    assert!(
        store(&home)
            .unfinished("Mei")
            .expect("read")
            .rows
            .is_empty()
    );
}

#[test]
fn a_drill_that_was_left_can_be_given_up_and_then_has_no_score() {
    let (pack, _) = content();
    let (first, _) = halves(&pack, 8);
    let home = Home::default();
    drilled(&home, &SOLO, &first);
    // Nobody else is asked, and nobody who names another scenario.
    let other = home.posdoc(&["drill", "--trainee", "Bo", "--json", "--seed", "1"]);
    let other = other.run().json_lines();
    assert_ne!(other[0]["picks"][0]["act"], json!({"pick": "left/go-on"}));
    let named = drilled(&home, &["qr/call"], "");
    assert_eq!(named[0]["drill"]["scenario"], "qr/call");
    let lines = drilled(&home, &["card-read"], "{\"pick\":\"left/give-up\"}\n");
    assert!(lines[1]["drill"]["over"] == false && lines[1]["lines"].as_array().is_some());
    assert_nothing_is_kept(&home);
}

/// Neither a score nor a drill that can be gone on with.
#[track_caller]
fn assert_nothing_is_kept(home: &Home) {
    let left = store(home).unfinished("Mei").expect("read");
    assert!(left.rows.is_empty(), "{left:?}");
    assert!(attempts(home).is_empty());
}

#[test]
fn a_drill_that_was_left_does_not_survive_other_content() {
    let (pack, _) = content();
    let (first, _) = halves(&pack, 8);
    let home = Home::default();
    drilled(&home, &SOLO, &first);
    let base = rusqlite::Connection::open(Store::file(&home.cases())).expect("the file");
    base.execute("UPDATE unfinished SET content = 'other'", [])
        .expect("changed");
    drop(base);
    let lines = drilled(&home, &SOLO, "");
    let said = lines[0]["lines"][0]["text"].as_str().unwrap_or_default();
    assert!(said.contains("The content has changed since"), "{said}");
    assert_eq!(lines[0]["drill"]["seconds"], 0);
    assert_nothing_is_kept(&home);
}

#[test]
fn a_slip_in_a_real_case_is_practised_the_next_day_and_only_once() {
    let tomorrow = (DAY + DAY / 24).to_string();
    let said = |lines: &[Value]| lines[0]["lines"][0]["text"].to_string();
    // What is answered; an empty one takes a step back. What came to no end is stopped.
    for (answers, why) in [
        (&["insert"][..], "support took over although"),
        (
            &[
                "insert",
                "",
                "insert",
                "no",
                "still",
                "still",
                "fixed",
                "confirmed",
            ][..],
            "a step was taken back",
        ),
    ] {
        let home = Home::default();
        let answers = answers.iter().map(|answer| match *answer {
            "" => "{\"back\":true}\n".to_owned(),
            answer => format!("{{\"answer\":\"{answer}\"}}\n"),
        });
        let mut input = answers.collect::<String>();
        if !input.contains("confirmed") {
            input += "{\"stop\":true}\n";
        }
        let case = home.posdoc(&["start", "card-read", "--json"]).stdin(input);
        case.run().ends_with(0, &[]);
        // Not on the same day.
        assert!(!said(&drilled(&home, &[], "")).contains("on this computer"));
        let next = |input: &str| {
            let args = [
                "drill",
                "--trainee",
                "Mei",
                "--lang",
                "en",
                "--json",
                "--level",
                "solo",
            ];
            let ran = home.posdoc(&args).env("POSDOC_TEST_CLOCK_AHEAD", &tomorrow);
            ran.stdin(input).run().json_lines()
        };
        let lines = next("");
        assert!(said(&lines).contains(why), "{}", said(&lines));
        let scenario = lines[0]["drill"]["scenario"].as_str().unwrap_or_default();
        assert!(scenario.starts_with("card-read/"), "{scenario}");
        // Once it was played, it is done with, however it went.
        next("{\"pick\":\"wrong/swipe-again\"}\n");
        assert!(!said(&next("")).contains("on this computer"));
        // The file has the name of a scenario, and nothing of the case.
        let bytes = fs::read(Store::file(&home.cases())).expect("the file");
        let text = String::from_utf8_lossy(&bytes);
        assert!(text.contains(scenario) && !text.contains("insert"));
    }
}
