//! The format of packs: schemas, the reference and the readers say the same. `POSDOC_UPDATE=1` writes what is
//! generated anew.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::support::{small::coded, thorough};
use boon::{Compiler, SchemaIndex, Schemas};
use posdoc::{content::Content, lint, pack::format, settings::Config};
use serde_json::{Value as Json, json};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[track_caller]
fn current(path: &Path, text: &str) {
    if std::env::var_os("POSDOC_UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("written");
    }
    let there = fs::read_to_string(path).unwrap_or_default();
    assert!(
        there == text,
        "{} is not current: run with POSDOC_UPDATE=1",
        path.display()
    );
}

#[test]
fn the_schemas_are_current() {
    for kind in format::FILES {
        let made =
            serde_json::to_string_pretty(&posdoc::authoring::schema(kind)).expect("JSON") + "\n";
        current(&root().join(posdoc::authoring::schema_file(kind)), &made);
    }
    current(&root().join(".taplo.toml"), &posdoc::authoring::taplo());
}

#[test]
fn the_tables_of_the_reference_are_current() {
    let path = root().join("docs/authoring.md");
    let text = fs::read_to_string(&path).expect("the reference");
    let begin = "<!-- generated: tests/integration/format.rs -->\n";
    let (before, _) = text.split_once(begin).expect("the mark is there");
    let built_in = built_in();
    let reference = posdoc::authoring::reference();
    current(&path, &format!("{before}{begin}{built_in}{reference}"));
}

/// The names of the built-in pack that a flow of one's own can use, each with what its file says of it.
fn built_in() -> String {
    let files = Content::embedded().files;
    let text = |path: &str| files.get(path).expect("a built-in file").to_owned();
    let mut out =
        "\n### What is built in\n\nNames that a flow over the built-in content can use.\n"
            .to_owned();
    for (what, path) in [
        ("contact", "assets/contacts.toml"),
        ("risk", "assets/safety.toml"),
        ("fact", "assets/facts.toml"),
    ] {
        out += &format!("\n| {what} | `{path}` |\n|---|---|\n");
        for (name, comment) in sections(&text(path)) {
            out += &format!("| `{name}` | {comment} |\n");
        }
    }
    let bundles: serde_json::Value = toml::from_str(&text("assets/bundles.toml")).expect("TOML");
    out += "\n| bundle | `assets/bundles.toml` |\n|---|---|\n";
    for (name, bundle) in bundles["bundle"].as_object().expect("bundles") {
        let fields = bundle["fields"].as_array().into_iter().flatten();
        let fields = fields
            .filter_map(|field| field.as_str())
            .map(|field| format!("`{field}`"));
        let more = bundle["extends"]
            .as_str()
            .map(|more| format!("all of `{more}`"));
        let has: Vec<String> = more.into_iter().chain(fields).collect();
        out += &format!("| `{name}` | {} |\n", has.join(", "));
    }
    let pictures = files.paths().into_iter();
    let pictures =
        pictures.filter_map(|path| path.strip_prefix("assets/pictures/")?.strip_suffix(".txt"));
    let pictures: Vec<String> = pictures.map(|name| format!("`{name}`")).collect();
    out += &format!("\nPictures (`assets/pictures`): {}.\n", pictures.join(", "));
    out
}

/// The sections of a file with the comment right above each.
fn sections(text: &str) -> Vec<(&str, String)> {
    let mut comment: Vec<&str> = Vec::new();
    let mut sections = Vec::new();
    for line in text.lines() {
        if let Some(more) = line.strip_prefix('#') {
            comment.push(more.trim());
        } else {
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
                sections.push((name.0, comment.join(" ")));
            }
            comment.clear();
        }
    }
    sections
}

/// The files of a kind in a pack.
fn files(kind: &format::FileKind, pack: &Path) -> Vec<PathBuf> {
    let Some((folder, inner)) = kind.files.split_once('*') else {
        return Some(pack.join(kind.files))
            .filter(|path| path.is_file())
            .into_iter()
            .collect();
    };
    let Ok(entries) = fs::read_dir(pack.join(folder)) else {
        return Vec::new();
    };
    let paths = entries.map(|entry| entry.expect("readable").path());
    // One file of this name in each folder, or all files of the folder.
    if let Some(name) = inner.strip_prefix('/') {
        return paths
            .map(|path| path.join(name))
            .filter(|path| path.is_file())
            .collect();
    }
    paths
        .filter(|path| path.extension().is_some_and(|kind| kind == "toml"))
        .collect()
}

/// The schema of a kind of file, ready for use.
struct Validator {
    schemas: Schemas,
    schema: SchemaIndex,
}

impl Validator {
    fn is_valid(&self, file: &Json) -> bool {
        self.schemas.validate(file, self.schema).is_ok()
    }
}

fn validator(kind: &format::FileKind) -> Validator {
    let mut compiler = Compiler::new();
    let (mut schemas, name) = (Schemas::new(), "schema.json");
    let schema = posdoc::authoring::schema(kind);
    compiler.add_resource(name, schema).expect("a schema");
    let schema = compiler.compile(name, &mut schemas).expect("a schema");
    Validator { schemas, schema }
}

fn json(path: &Path) -> serde_json::Value {
    let text = fs::read_to_string(path).expect("text");
    toml::from_str(&text).expect("TOML")
}

#[test]
fn every_file_of_our_packs_fits_its_schema() {
    let packs = [
        root(),
        root().join("tests/packs/small"),
        root().join("tests/packs/coded"),
    ];
    let mut seen = 0;
    for kind in format::FILES {
        let validator = validator(kind);
        for path in packs.iter().flat_map(|pack| files(kind, pack)) {
            let file = json(&path);
            let told = validator.schemas.validate(&file, validator.schema);
            if let Err(wrong) = told {
                panic!("{}: {wrong:#}", path.display());
            }
            seen += 1;
        }
    }
    assert!(seen > 60, "{seen}");
}

/// What the reader refuses of a file for its keys, types, choices and limits. What names mean is not the schema's.
fn refused(kind: &format::FileKind, path: &str, text: &str) -> Vec<&'static str> {
    let faults = if kind.name == "config" {
        let content = Content::embedded();
        Config::read(text, &content.files, &content.pack).1
    } else {
        let mut files = coded();
        files.insert(path, text);
        let of = files.paths().iter().position(|known| *known == path);
        let mut faults = lint::check(&files).faults;
        faults.retain(|fault| Some(usize::from(fault.place.file)) == of);
        faults
    };
    let rules = faults.iter().map(|fault| fault.rule.id());
    rules.filter(|rule| FORMAL.contains(rule)).collect()
}

const FORMAL: [&str; 6] = [
    "bad-number",
    "missing-key",
    "unknown-choice",
    "unknown-key",
    "wrong-schema",
    "wrong-type",
];

/// Every way to take one key away, to add one, or to put something else in a place, with what was done.
fn changed(file: &Json) -> Vec<(String, Json)> {
    let mut places = Vec::new();
    let mut open = vec![String::new()];
    while let Some(place) = open.pop() {
        match file.pointer(&place) {
            Some(Json::Object(of)) => open.extend(of.keys().map(|key| format!("{place}/{key}"))),
            Some(Json::Array(of)) => open.extend((0..of.len()).map(|at| format!("{place}/{at}"))),
            _ => {}
        }
        places.push(place);
    }
    let mut all = Vec::new();
    for place in places {
        let mut put = |done: &str, value: Json| {
            let mut other = file.clone();
            *other.pointer_mut(&place).expect("it is there") = value;
            all.push((format!("{place} {done}"), other));
        };
        let there = file.pointer(&place).expect("it is there");
        if let Json::Object(of) = there {
            for key in of.keys() {
                let mut less = of.clone();
                less.remove(key);
                put(&format!("without {key}"), less.into());
            }
            let mut more = of.clone();
            more.insert("zz-zz".to_owned(), json!([7]));
            put("with zz-zz", more.into());
        }
        if place.is_empty() {
            continue;
        }
        for other in [
            json!("zz-zz"),
            json!(7),
            json!(-1),
            json!(99_999),
            json!(1.5),
            json!(true),
            json!([7]),
            json!([]),
            json!({}),
        ] {
            put(&format!("= {other}"), other);
        }
    }
    all
}

/// A value in TOML, sections too on the line of their key.
fn written(value: &Json) -> String {
    match value {
        Json::Object(of) => {
            let each = of
                .iter()
                .map(|(key, value)| format!("{key:?} = {}", written(value)));
            format!("{{ {} }}", each.collect::<Vec<_>>().join(", "))
        }
        Json::Array(of) => {
            let each: Vec<String> = of.iter().map(written).collect();
            format!("[{}]", each.join(", "))
        }
        plain => plain.to_string(),
    }
}

/// One file of each kind that has nearly every key.
fn full() -> Vec<(&'static str, String, String)> {
    let small = coded();
    let of = |kind, path: &str| {
        let text = small.get(path).expect("a file of the small pack");
        (kind, path.to_owned(), text.to_owned())
    };
    let step = "[ask.extra]\nminutes = 1\npicture = \"card\"\nprobe = { kind = \"internet\", good = \"yes\", bad = \"no\" }\nanswers = { yes = { to = \"slip\", set = { chip = \"yes\" } }, no = \"slip\" }\n\
                unsure = \"slip\"\n\
                [try.more]\nwait = 5\nprobe = \"clock\"\nskip = { chip = \"no\" }\nset = { chip = \"yes\" }\nfixed = \"slip\"\nstill = \"slip\"\n\
                answers = { other = \"slip\" }\nunsure = false\n";
    let (kind, path, flow) = of("flow", "flows/card.toml");
    let theme = Content::embedded();
    let theme = theme
        .files
        .get("assets/themes/default.toml")
        .expect("a theme");
    vec![
        (kind, path, flow + step),
        of("flow", "flows/gate.toml"),
        of("scenarios", "assets/scenarios/card.toml"),
        of("facts", "assets/facts.toml"),
        of("safety", "assets/safety.toml"),
        of("contacts", "assets/contacts.toml"),
        (
            "bundles",
            "assets/bundles.toml".to_owned(),
            "schema = 1\n[field.amount]\nkind = \"amount\"\n[field.code]\nkind = \"code\"\nmin = 1\nmax = 2\nshop = \"code\"\n\
             [bundle.basic]\nfields = [\"amount\"]\n[bundle.more]\nextends = \"basic\"\n"
                .to_owned(),
        ),
        of("codes", "assets/codes.toml"),
        (
            "care",
            "assets/care.toml".to_owned(),
            "schema = 1\n[item.paper]\nround = \"open\"\nto = \"card\"\nminutes = 0.5\nsources = [\"a\"]\n\
             [fallback.cash]\nregions = [\"uk\"]\nsources = [\"a\"]\n[never.again]\n[report.uk]\nphone = \"1\"\n"
                .to_owned(),
        ),
        (
            "messages",
            "assets/messages.toml".to_owned(),
            "schema = 1\n[message.busy]\ncategory = \"link\"\nto = \"card\"\nsources = [\"a\"]\nverified = true\n".to_owned(),
        ),
        ("pack", "pack.toml".to_owned(), "schema = 1\nwhole = true\n".to_owned()),
        ("theme", "assets/themes/shop.toml".to_owned(), theme.to_owned()),
        (
            "config",
            String::new(),
            "lang = \"en\"\nrole = \"clerk\"\ntheme = \"mono\"\nglyphs = \"auto\"\nretention = 90\n\
             [shop]\nname = \"x\"\nregion = \"uk\"\nspare = \"y\"\n[hotlines.acquirer]\nphone = \"1\"\nhours = \"9\"\n\
             [probe]\n"
                .to_owned(),
        ),
    ]
}

/// Names that are defined elsewhere in `codes.toml`, and keys that are needed where another key says so: a form that
/// looks up, a code that has no meanings but single ones, sources of what is verified.
fn names_or_depends(name: &str, done: &str) -> bool {
    let of_code = name == "codes" && done.starts_with("/code/");
    let word = done.rsplit(' ').next().unwrap_or_default();
    let names = name == "codes"
        && (["/scope", "/outcome", "/channel"]
            .iter()
            .any(|table| done.starts_with(table))
            || ["scope", "outcome", "channel"].contains(&word)
            || ["/scopes", "/channels", "/outcome"]
                .iter()
                .any(|key| done.contains(key)));
    let depends = [
        ("flow", "none"),
        ("messages", "sources"),
        ("messages", "verified"),
    ];
    names
        || of_code
            && (done.contains("/verified")
                || done.contains("/sources")
                || done.contains("without")
                || done.ends_with("= {}"))
        || depends.contains(&(name, word))
        || name == "messages" && done.contains("/sources =")
}

#[test]
fn a_schema_refuses_what_the_reader_refuses_and_nothing_else() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for (name, path, text) in full() {
        let kind = format::FILES.iter().find(|kind| kind.name == name);
        let kind = kind.expect("a kind");
        let validator = validator(kind);
        let good: Json = toml::from_str(&text).expect("TOML");
        for (done, other) in [("as it is".to_owned(), good.clone())]
            .into_iter()
            .chain(changed(&good))
        {
            let Json::Object(top) = &other else {
                continue;
            };
            let lines = top
                .iter()
                .map(|(key, value)| format!("{key:?} = {}\n", written(value)));
            let text: String = lines.collect();
            tried += 1;
            if names_or_depends(name, &done) || !(thorough() || tried % 5 == 1) {
                continue;
            }
            let refused = refused(kind, &path, &text);
            if validator.is_valid(&other) != refused.is_empty() {
                wrong.push(format!(
                    "{name} {path}: {done}: the reader says {refused:?}"
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {tried}\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(tried > 1000, "{tried}");
}
