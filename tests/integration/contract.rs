//! What programs rely on: the keys of every kind of JSON reply with their types, the codes of errors, and the exit
//! codes of every command. All of it only gains.
//!
//! `tests/data/contract.tsv` has a line for each key of each reply: the reply, the path of the key, its types, and
//! `?` where not every element of its list has it. `POSDOC_UPDATE=1 cargo test contract` adds what is new; a line is
//! never taken away.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::Path,
};

use crate::support::program::{Home, posdoc};
use serde_json::{Value, json};

const TABLE: &str = "tests/data/contract.tsv";

/// The types that were seen at a path, and whether it is there in every object that could have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Shape {
    types: BTreeSet<String>,
    sometimes: bool,
}

type Shapes = BTreeMap<String, Shape>;

/// Objects whose keys are ids of the content.
const BY_ID: [&str; 2] = ["fields", "facts"];

fn shapes(value: &Value) -> Shapes {
    fn add(value: &Value, path: &str, shapes: &mut Shapes) {
        let kind = match value {
            Value::Null => "null",
            Value::Bool(_) => "bool",
            Value::Number(_) => "number",
            Value::String(_) => "string",
            Value::Array(_) => "array",
            Value::Object(_) => "object",
        };
        let shape = shapes.entry(path.to_owned()).or_default();
        shape.types.insert(kind.to_owned());
        match value {
            Value::Object(map) => {
                let by_id = BY_ID.contains(&path.rsplit('.').next().unwrap_or_default());
                for (key, value) in map {
                    let key = if by_id { "*" } else { key };
                    add(value, &format!("{path}.{key}"), shapes);
                }
            }
            Value::Array(items) => {
                let mut counts: BTreeMap<String, usize> = BTreeMap::new();
                for item in items {
                    let mut own = Shapes::new();
                    add(item, &format!("{path}[]"), &mut own);
                    for (path, shape) in own {
                        *counts.entry(path.clone()).or_default() += 1;
                        let all = shapes.entry(path).or_default();
                        all.types.extend(shape.types);
                        all.sometimes |= shape.sometimes;
                    }
                }
                for (path, count) in counts {
                    let shape = shapes.entry(path.clone()).or_default();
                    let parent = path
                        .rsplit_once(['.', '['])
                        .map_or("", |(parent, _)| parent);
                    let could = items.len();
                    let direct = parent.ends_with("[]") || path.ends_with("[]");
                    shape.sometimes |= direct && count < could;
                }
            }
            _ => {}
        }
    }
    let mut shapes = Shapes::new();
    add(value, "", &mut shapes);
    shapes
}

/// A line for each.
fn lines(turns: impl IntoIterator<Item = impl ToString>) -> String {
    let turns = turns.into_iter().map(|turn| turn.to_string() + "\n");
    turns.collect()
}

/// Every kind of reply, by name.
#[allow(clippy::too_many_lines, reason = "a list")]
fn replies() -> BTreeMap<&'static str, Value> {
    let mut replies = BTreeMap::new();
    let mut keep = |name, value: &Value| {
        replies.insert(name, value.clone());
    };
    let home = Home::default();
    let turns = |start: &str, lines: &[Value]| {
        let args = ["start", start, "--json", "--lang", "en"];
        home.posdoc(&args)
            .stdin(self::lines(lines))
            .run()
            .json_lines()
    };
    let said = turns(
        "card-read",
        &[
            json!({"answer": "insert"}),
            json!({"answer": "no"}),
            json!({"answer": "fixed"}),
            json!({"answer": "confirmed"}),
            json!({"note": "4111 1111 1111 1111"}),
            json!({"ticket": true}),
            json!({"find": "55"}),
            json!({"find": "no paper"}),
            json!({"jump": "nowhere"}),
            json!({"stop": true}),
        ],
    );
    for (at, name) in [
        (0, "screen-ask"),
        (2, "screen-after-gate"),
        (3, "screen-solved"),
        (5, "screen-hidden"),
        (6, "ticket-solved"),
        (7, "found-code"),
        (8, "found"),
        (9, "error"),
    ] {
        keep(name, &said[at]);
    }
    let said = turns(
        "charged/wait",
        &[
            json!({"stop": true}),
            json!({"fields": {"amount": "128"}}),
            json!({"ticket": true}),
        ],
    );
    for (at, name) in [
        (0, "screen-try-with-wait"),
        (1, "screen-support"),
        (2, "screen-support-filled"),
        (3, "ticket-support"),
    ] {
        keep(name, &said[at]);
    }
    let said = turns("charged/note", &[]);
    keep("screen-form", &said[0]);
    let said = turns(
        "start",
        &[
            json!({"answer": "card"}),
            json!({"answer": "read"}),
            json!({"answer": "swipe"}),
            json!({"back": true}),
            json!({"back": true}),
            json!({"back": true}),
            json!({"answer": "machine"}),
        ],
    );
    keep("screen-voided", said.last().expect("a screen"));
    let commands: [(&str, &[&str]); 15] = [
        ("code", &["code", "55"]),
        ("code-unknown", &["code", "ZX"]),
        ("find", &["find", "no", "paper"]),
        ("find-nothing", &["find", "qqqqqq"]),
        ("config", &["config"]),
        ("explain", &["explain", "loop"]),
        ("explain-all", &["explain"]),
        // Its scenarios leave some answers out.
        (
            "check",
            &[
                "check",
                concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/kubernetes"),
            ],
        ),
        ("check-faults", &["check", "bad"]),
        ("paths", &["paths", "power"]),
        ("graph", &["graph", "power"]),
        ("cases", &["cases"]),
        ("cases-summary", &["cases", "summary"]),
        ("cases-show", &["cases", "show", "1"]),
        ("resume", &["resume", "2"]),
    ];
    let bad = home.path().join("bad/flows");
    fs::create_dir_all(&bad).expect("a folder");
    fs::write(
        bad.join("odd.toml"),
        "schema = 1\nstart = \"a\"\n\n[tell.a]\nthen = \"nowhere\"\n",
    )
    .expect("written");
    for (name, args) in commands {
        let mut ran = home.posdoc(args).arg("--json").arg("--lang=en").run();
        ran.out.truncate(ran.out.trim_end().len());
        keep(name, &ran.json());
    }
    let export = home.posdoc(&["cases", "show", "1", "--export"]).run();
    keep("export", &export.json());
    let replayed = home.posdoc(&["replay", "-", "--json"]).stdin(export.out);
    keep("replay", &replayed.run().json_lines()[0]);
    replies
}

fn written(table: &BTreeMap<(String, String), Shape>) -> String {
    let mut text = String::new();
    for ((reply, path), shape) in table {
        let types: Vec<&str> = shape.types.iter().map(String::as_str).collect();
        let sometimes = if shape.sometimes { "?" } else { "" };
        let _ = writeln!(text, "{reply}\t{path}\t{}{sometimes}", types.join("|"));
    }
    text
}

fn read(text: &str) -> BTreeMap<(String, String), Shape> {
    let line = |line: &str| {
        let mut cells = line.split('\t').map(str::to_owned);
        let mut cell = || cells.next().expect("three cells a line");
        let (reply, path, types) = (cell(), cell(), cell());
        let shape = Shape {
            sometimes: types.ends_with('?'),
            types: types
                .trim_end_matches('?')
                .split('|')
                .map(str::to_owned)
                .collect(),
        };
        ((reply, path), shape)
    };
    text.lines().map(line).collect()
}

#[test]
fn json_replies_lose_no_key_and_change_no_type() {
    let mut now = BTreeMap::new();
    for (reply, value) in replies() {
        for (path, shape) in shapes(&value) {
            now.insert((reply.to_owned(), path), shape);
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    let mut table = read(&fs::read_to_string(&path).unwrap_or_default());
    let mut broken = Vec::new();
    for ((reply, path), promised) in &table {
        let key = (reply.clone(), path.clone());
        match now.get(&key) {
            None if promised.sometimes => {}
            None => broken.push(format!("{reply}{path} is gone")),
            Some(given) => {
                // What was null only may be something else some day.
                let open = promised.types.iter().eq(["null"]);
                if !open && !given.types.is_subset(&promised.types) {
                    broken.push(format!(
                        "{reply}{path} is {:?}, not {:?}",
                        given.types, promised.types
                    ));
                }
                if given.sometimes && !promised.sometimes {
                    broken.push(format!("{reply}{path} is missing in some elements"));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
    if std::env::var_os("POSDOC_UPDATE").is_some() {
        for (key, shape) in now {
            table.entry(key).or_insert(shape);
        }
        fs::write(&path, written(&table)).expect("saved");
    }
    assert!(table.len() > 300, "{}", table.len());
}

#[test]
fn every_refusal_has_its_code_and_a_sentence() {
    let refusals: [(&str, &str); 17] = [
        ("nonsense", "not-json"),
        ("[1]", "not-an-object"),
        ("{}", "one-at-a-time"),
        (r#"{"anwser":"insert"}"#, "unknown-key"),
        (r#"{"answer":1}"#, "wrong-type"),
        (r#"{"answer":"nope"}"#, "no-such-answer"),
        (r#"{"jump":"nowhere"}"#, "no-such-place"),
        (r#"{"fields":{"amount":"1"}}"#, "wrong-turn"),
        (r#"{"lang":"fr"}"#, "no-such-language"),
        (r#"{"role":"chef"}"#, "no-such-role"),
        (r#"{"back":true}"#, "nothing-there"),
        (r#"{"redo":true}"#, "nothing-there"),
        (r#"{"resume":"1"}"#, "bad-code"),
        (r#"{"stop":true}"#, ""),
        (r#"{"fields":{"card-last4":"12345"}}"#, "bad-field"),
        (r#"{"fields":{"nope":"1"}}"#, "no-such-field"),
        (r#"{"answer":"insert"}"#, "no-answers-here"),
    ];
    let input = lines(refusals.iter().map(|(line, _)| line));
    let ran = posdoc(&["start", "card-read", "--json"]).stdin(input).run();
    ran.ends_with(0, &[]);
    for ((line, code), reply) in refusals.iter().zip(&ran.json_lines()[1..]) {
        let error = &reply["error"];
        assert_eq!(error["code"].as_str().unwrap_or_default(), *code, "{line}");
        assert!(code.is_empty() || error["message"].is_string(), "{reply}");
    }
}

/// A case, a good pack, a bad one, and a file that is none of ours.
fn furnished() -> Home {
    let home = Home::default();
    let walk = "{\"answer\":\"insert\"}\n{\"answer\":\"no\"}\n";
    let start = ["start", "card-read", "--json"];
    home.posdoc(&start).stdin(walk).run().ends_with(0, &[]);
    home.posdoc(&["new", "pack", "good"])
        .run()
        .ends_with(0, &[]);
    let files = [
        ("bad/flows/odd.toml", "schema = 1\nstart = \n"),
        ("odd/locales/en/odd.ftl", "flow = Odd\n"),
        ("file", "no pack"),
        ("bad.toml", "lang = \n"),
    ];
    for (path, text) in files {
        let path = home.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    home
}

#[test]
fn every_command_ends_with_its_code() {
    const FINE: i32 = 0;
    const PROBLEMS: i32 = 1;
    const USAGE: i32 = 2;
    const UNUSABLE: i32 = 3;
    let home = furnished();
    let runs: [(&str, i32); 78] = [
        ("--plain", FINE),
        ("--json", FINE),
        ("--help", FINE),
        ("--version", FINE),
        ("--verbose", USAGE),
        ("--nope", USAGE),
        ("chek", USAGE),
        ("no paper", FINE),
        ("--pack bad", UNUSABLE),
        ("--pack nowhere", UNUSABLE),
        ("start card-read --json", FINE),
        ("start 55 --json", FINE),
        ("start nowhere --json", USAGE),
        ("start card-read --json --pack bad", UNUSABLE),
        ("resume --json", FINE),
        ("resume 1 --json", FINE),
        ("resume 99 --json", PROBLEMS),
        ("cases", FINE),
        ("cases --csv", FINE),
        ("cases --days x", USAGE),
        ("cases show 1", FINE),
        ("cases show 1 --export", FINE),
        ("cases show 99", PROBLEMS),
        ("cases show", USAGE),
        ("cases list", FINE),
        ("cases list --days x", USAGE),
        ("cases export 1", FINE),
        ("cases export 99", PROBLEMS),
        ("cases --waiting", FINE),
        ("cases --passed-to nobody", USAGE),
        ("cases summary", FINE),
        ("cases summary --csv", FINE),
        ("cases summary --days x", USAGE),
        ("cases forget", USAGE),
        ("cases forget --merchant 12345678", PROBLEMS),
        ("cases purge --days 0", FINE),
        ("--caller nowhere --json", UNUSABLE),
        ("--caller bad.toml --json", UNUSABLE),
        ("--caller - --json", USAGE),
        ("cases --caller bad.toml", USAGE),
        ("replay nowhere", UNUSABLE),
        ("replay file", UNUSABLE),
        ("replay", USAGE),
        ("code 55", FINE),
        ("code ZX", PROBLEMS),
        ("code 读卡失败", USAGE),
        ("code", USAGE),
        ("find no paper", FINE),
        ("find qqqqqq", PROBLEMS),
        ("find", USAGE),
        ("check", FINE),
        ("check good --deny-warnings", FINE),
        ("check odd", FINE),
        ("check odd --deny-warnings", PROBLEMS),
        ("check bad", PROBLEMS),
        ("check nowhere", UNUSABLE),
        ("check --format nope", USAGE),
        ("explain loop", FINE),
        ("explain nope", USAGE),
        ("translated good", FINE),
        ("translated nowhere", UNUSABLE),
        ("translated", USAGE),
        ("new flow one --pack good", FINE),
        ("new flow one --pack good", USAGE),
        ("new pack good", USAGE),
        ("new scenario one/works --pack good", FINE),
        ("new scenario nowhere/works --pack good", USAGE),
        ("graph power", FINE),
        ("graph nowhere", USAGE),
        ("paths power", FINE),
        ("paths nowhere", USAGE),
        ("preview", USAGE),
        ("config", FINE),
        ("completions bash", FINE),
        ("man", FINE),
        ("help", FINE),
        ("help cases show", FINE),
        ("help nope", USAGE),
    ];
    let mut wrong = Vec::new();
    for (line, code) in runs {
        let args: Vec<&str> = line.split(' ').collect();
        let ran = home.posdoc(&args).run();
        if ran.code != Some(code) {
            wrong.push(format!("{line}: {:?}, not {code}: {}", ran.code, ran.err));
        }
    }
    let ran = home.posdoc(&["config"]).env("POSDOC_CONFIG", "bad.toml");
    ran.run().ends_with(UNUSABLE, &[]);
    let ran = home.posdoc(&["cases", "forget", "1"]).run();
    ran.ends_with(FINE, &[]);
    let ran = home.posdoc(&["cases", "forget", "1"]).run();
    ran.ends_with(PROBLEMS, &[]);
    assert!(wrong.is_empty(), "{wrong:#?}");
}
