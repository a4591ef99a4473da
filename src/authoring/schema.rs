//! The format as JSON Schemas, which complete and explain keys in editors, and as tables for the reference.

use serde_json::{Map, Value as Json, json};

use crate::pack::{
    ProbeKind,
    format::{self, FileKind, Key, Value},
};

/// What a target is, in the words of an editor.
const TARGET: &str = "A step of this flow, a flow, or flow/step.";

/// The JSON Schema of a kind of file, draft 7, which editors for TOML know.
#[must_use]
pub fn schema(kind: &FileKind) -> Json {
    let mut made = section(&[kind.keys]);
    let head = [
        ("$schema", json!("http://json-schema.org/draft-07/schema#")),
        ("title", json!(format!("posdoc: {}", kind.files))),
        ("description", json!(kind.doc)),
    ];
    if let Json::Object(made) = &mut made {
        for (key, value) in head {
            made.insert(key.to_owned(), value);
        }
    }
    made
}

/// The file of a schema.
#[must_use]
pub fn schema_file(kind: &FileKind) -> String {
    format!("assets/schemas/{}.json", kind.name)
}

/// `.taplo.toml`: which schema belongs to which file.
#[must_use]
pub fn taplo() -> String {
    let mut text =
        "# Which schema completes and checks which file, for Taplo and Even Better TOML.\n"
            .to_owned();
    text += "exclude = [\"target/**\"]\n";
    // Every program has a `config.toml`; there a line `#:schema` names the schema.
    for kind in format::FILES.iter().filter(|kind| kind.name != "config") {
        text += &format!(
            "\n[[rule]]\ninclude = [\"**/{}\"]\n\n[rule.schema]\npath = \"{}\"\n",
            kind.files,
            schema_file(kind)
        );
    }
    text
}

fn section(keys: &[&[Key]]) -> Json {
    let mut properties = Map::new();
    let mut needed = Vec::new();
    let mut others = json!(false);
    for key in keys.iter().flat_map(|keys| keys.iter()) {
        let mut made = value(&key.value);
        if let Json::Object(made) = &mut made {
            made.insert("description".to_owned(), json!(key.doc));
        }
        if key.name == "*" {
            others = made;
            continue;
        }
        if key.needed {
            needed.push(key.name);
            // What is needed is missing too where its list is empty.
            match key.value {
                Value::Names(_) => made["minItems"] = json!(1),
                Value::Answers | Value::Needs => made["minProperties"] = json!(1),
                _ => {}
            }
        }
        properties.insert(key.name.to_owned(), made);
    }
    let mut made = json!({
        "type": "object",
        "properties": properties,
        "additionalProperties": others,
    });
    if !needed.is_empty() {
        made["required"] = json!(needed);
    }
    made
}

fn value(value: &Value) -> Json {
    let names = || json!({"type": "array", "items": {"type": "string"}});
    let table = |of: Json| json!({"type": "object", "additionalProperties": of});
    match value {
        Value::Version => json!({"const": 1}),
        Value::Text | Value::Name(_) | Value::Target => json!({"type": "string"}),
        Value::Names(_) => names(),
        Value::NamesOf(choices) => json!({"type": "array", "items": {"enum": choices}}),
        Value::NameOrNames(_) => json!({"oneOf": [{"type": "string"}, names()]}),
        Value::Number => json!({"type": "number", "minimum": 0}),
        Value::Whole(most) => json!({"type": "integer", "minimum": 0, "maximum": most}),
        Value::Flag => json!({"type": "boolean"}),
        Value::One(choices) => json!({"enum": choices}),
        Value::Settings | Value::Texts(_) => table(json!({"type": "string"})),
        Value::Needs | Value::TrueAnswers => table(json!({"oneOf": [{"type": "string"}, names()]})),
        Value::Shares => table(json!({"type": "number", "minimum": 0})),
        Value::Answer => json!({"oneOf": [
            {"type": "string", "description": TARGET},
            section(&[format::ANSWER]),
        ]}),
        Value::Unsure => json!({"oneOf": [
            {"type": "string", "description": TARGET},
            section(&[format::ANSWER]),
            {"const": false},
        ]}),
        Value::Answers => table(self::value(&Value::Answer)),
        Value::Sections(keys) => table(section(keys)),
        Value::Section(keys) => section(&[keys]),
        Value::Probe => json!({"oneOf": [{"enum": ProbeKind::NAMES}, section(&[format::PROBE])]}),
        Value::SectionOrFalse(keys) => json!({"oneOf": [section(&[keys]), {"const": false}]}),
    }
}

/// The tables of the reference, in Markdown.
#[must_use]
pub fn reference() -> String {
    let mut text = String::new();
    for kind in format::FILES {
        text += &format!("\n### `{}`\n\n{}\n", kind.files, kind.doc);
        rows(&mut text, kind.keys, None);
        let mut inner = Vec::new();
        sections(kind.keys, &mut inner);
        for (name, keys) in inner {
            rows(&mut text, keys, Some(&name));
        }
    }
    text += "\n### An answer written out\n";
    rows(&mut text, format::ANSWER, None);
    text += "\n### A probe written out\n";
    rows(&mut text, format::PROBE, None);
    text
}

/// The sections below keys, with what their header looks like.
fn sections(keys: &[Key], found: &mut Vec<(String, &'static [Key])>) {
    // By name: a constant has no address of its own.
    let step = |keys: &&'static [Key]| {
        let names = keys.iter().map(|key| key.name);
        names.eq(format::STEP.iter().map(|key| key.name))
    };
    let mut own = Vec::new();
    for key in keys {
        match key.value {
            Value::Sections(parts) => {
                if parts.iter().any(&step) && own.is_empty() {
                    own.push(("every step".to_owned(), format::STEP));
                }
                for keys in parts.iter().filter(|keys| !step(keys)) {
                    own.push((format!("[{}.NAME]", key.name), *keys));
                }
            }
            Value::Section(keys) | Value::SectionOrFalse(keys) => {
                own.push(("[NAME]".to_owned(), keys));
            }
            _ => {}
        }
    }
    found.extend(own);
}

fn rows(text: &mut String, keys: &[Key], name: Option<&str>) {
    if let Some(name) = name {
        *text += &format!("\n`{name}`\n");
    }
    *text += "\n| key | takes | |\n|---|---|---|\n";
    for key in keys.iter().filter(|key| key.name != "*") {
        let needed = if key.needed { " (needed)" } else { "" };
        let doc = key.doc.replace('|', "\\|");
        *text += &format!(
            "| `{}` | {}{needed} | {doc} |\n",
            key.name,
            takes(&key.value)
        );
    }
}

fn with_article(noun: &str) -> String {
    let article = match noun.chars().next() {
        Some('a' | 'e' | 'i' | 'o' | 'u') => "an",
        _ => "a",
    };
    format!("{article} {noun}")
}

fn quoted(choices: &[&str]) -> String {
    let quoted = choices.iter().map(|choice| format!("`{choice}`"));
    quoted.collect::<Vec<_>>().join(", ")
}

fn takes(value: &Value) -> String {
    match value {
        Value::Version => "1".to_owned(),
        Value::Text => "text".to_owned(),
        Value::Name(of) => with_article(of),
        Value::Names(of) => format!("a list: {of}"),
        Value::NamesOf(choices) => format!("a list of {}", quoted(choices)),
        Value::NameOrNames(of) => with_article(of) + ", or a list",
        Value::Target => "a target".to_owned(),
        Value::Number => "a number".to_owned(),
        Value::Whole(most) => format!("a whole number up to {most}"),
        Value::Flag => "true or false".to_owned(),
        Value::One(choices) => quoted(choices),
        Value::Settings => "`{ fact = \"value\" }`".to_owned(),
        Value::Needs => "`{ fact = \"value\" }` or a list of values".to_owned(),
        Value::Shares => "`{ cause = share }`".to_owned(),
        Value::Answer => "a target, or an answer written out".to_owned(),
        Value::Unsure => "the same, or `false`".to_owned(),
        Value::Answers => "`{ answer = \"target\" }`".to_owned(),
        Value::Texts(of) => format!("`{{ {of} = \"text\" }}`"),
        Value::TrueAnswers => "`{ step = \"answer\" }` or a list of answers".to_owned(),
        Value::Sections(_) => "sections".to_owned(),
        Value::Section(_) => "a section".to_owned(),
        Value::Probe => format!("{}, or a probe written out", quoted(&ProbeKind::NAMES)),
        Value::SectionOrFalse(_) => "a section, or `false`".to_owned(),
    }
}
