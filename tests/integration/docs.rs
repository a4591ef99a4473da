//! What the README and the guides show is true: the commands in them run, the settings and messages are taken.
//!
//! Of every fenced block in `*.md` and `docs/*.md`: in `sh` and `console`, each line that calls posdoc is run, in the
//! order of the page and in one home for each page (in `console`, the lines after a `$ ` are looked for in what it
//! prints; pipes are run by the shell); in `json` and in code in running text that begins like an object, every object is valid, and one with a key of JSON mode is taken by it; `toml` is valid, and taken
//! where its first line says `# config.toml`; `bash` is only held against the command line. Commands in running text, and those with PLACEHOLDERS, are held against
//! the command line alone. The files that `CONTRIBUTING.md` and `ARCHITECTURE.md` name are there.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::support::program::{self, Home, posdoc};
use serde_json::Value;

/// A fenced block.
struct Block {
    language: String,
    line: usize,
    text: String,
}

struct Page {
    name: String,
    blocks: Vec<Block>,
    /// Code in running text, with its line.
    spans: Vec<(usize, String)>,
}

fn pages() -> Vec<Page> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for folder in [root.clone(), root.join("docs")] {
        let entries = fs::read_dir(folder).expect("a folder");
        paths.extend(entries.map(|entry| entry.expect("readable").path()));
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    // What changed once need not be so any more.
    paths.retain(|path| path.file_stem().is_none_or(|stem| stem != "CHANGELOG"));
    paths.sort();
    let page = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a page");
        let name = path.strip_prefix(&root).expect("below the root");
        read(name.display().to_string(), &text)
    };
    paths.into_iter().map(page).collect()
}

fn read(name: String, text: &str) -> Page {
    let mut page = Page {
        name,
        blocks: Vec::new(),
        spans: Vec::new(),
    };
    let mut inside = false;
    for (line, at) in text.lines().zip(1..) {
        if let Some(language) = line.trim_start().strip_prefix("```") {
            inside = !inside;
            if inside {
                page.blocks.push(Block {
                    language: language.trim().to_owned(),
                    line: at + 1,
                    text: String::new(),
                });
            }
        } else if inside {
            if let Some(block) = page.blocks.last_mut() {
                block.text += line;
                block.text.push('\n');
            }
        } else {
            let spans = line.split('`').skip(1).step_by(2);
            page.spans.extend(spans.map(|span| (at, span.to_owned())));
        }
    }
    page
}

/// The arguments of a call of posdoc, without what the shell does with its output.
fn call(line: &str) -> Option<Vec<String>> {
    let line = line.trim().trim_start_matches("$ ");
    let line = line.split(" # ").next().unwrap_or_default();
    let line = line.split("  #").next().unwrap_or_default();
    let line = line.split([';', '|', '>', '&']).next().unwrap_or_default();
    let mut words = words(line).into_iter();
    (words.next()? == "posdoc").then(|| words.collect())
}

/// Words of a line, with quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in line.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, ' ') => words.extend(word.take()),
            (_, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// `FLOW`, `NAME`, `...`: to be filled in.
fn is_placeholder(word: &str) -> bool {
    let word = word.trim_matches(['[', ']', '<', '>', '.', '…']);
    word.is_empty() || (word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase() || c == '-'))
}

/// The command line takes these arguments. They are read, and nothing is done.
fn is_taken(args: &[String]) -> Result<(), String> {
    // Its arguments are known to programs that were built with it.
    if !cfg!(feature = "central") && args.first().is_some_and(|word| word == "central") {
        return Ok(());
    }
    let args: Vec<&str> = args
        .iter()
        .map(String::as_str)
        .filter(|word| !matches!(*word, "…" | "..."))
        .chain(["--help"])
        .collect();
    let ran = posdoc(&args).run();
    if ran.code == Some(0) {
        return Ok(());
    }
    Err(ran.err)
}

/// What a line prints in which posdoc is one program of several, as the shell joins them.
fn piped(home: &Home, line: &str) -> String {
    let programs = Path::new(program::PATH).parent().expect("a folder");
    let out = Command::new("sh")
        .args(["-c", line])
        .env_clear()
        .envs(program::environment(home.path()))
        .env("PATH", format!("{}:/usr/bin:/bin", programs.display()))
        .output()
        .expect("a shell");
    String::from_utf8_lossy(&out.stdout).into_owned()
}

#[test]
fn commands_on_the_pages_run() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for page in pages() {
        let home = Home::default();
        let shell = ["sh", "bash", "console", "shell"];
        let blocks = page.blocks.iter();
        for block in blocks.filter(|block| shell.contains(&&*block.language)) {
            let mut printed = String::new();
            for (line, at) in block.text.lines().zip(block.line..) {
                let place = format!("{}:{at}: {line}", page.name);
                let Some(args) = call(line) else {
                    if let Some(pipe) = line.strip_prefix("$ ").filter(|line| line.contains('|')) {
                        count += 1;
                        printed = piped(&home, pipe);
                        continue;
                    }
                    let shown = block.language == "console" && !line.starts_with("$ ");
                    let line = line.trim().trim_end_matches(['…', '.']);
                    if shown && !printed.contains(line) {
                        wrong.push(format!("{place}: is not in\n{printed}"));
                    }
                    continue;
                };
                count += 1;
                // `bash` is shown: it needs a terminal, a case that is there, or minutes.
                if block.language == "bash" || args.iter().any(|word| is_placeholder(word)) {
                    wrong.extend(is_taken(&args).err().map(|told| format!("{place}: {told}")));
                    continue;
                }
                let args: Vec<&str> = args.iter().map(String::as_str).collect();
                let ran = home.posdoc(&args).run();
                if ran.code != Some(0) {
                    wrong.push(format!("{place}: {:?} {}{}", ran.code, ran.out, ran.err));
                }
                printed = ran.out + &ran.err;
            }
        }
        for (at, span) in &page.spans {
            let Some(args) = call(span) else { continue };
            count += 1;
            let told = is_taken(&args).err();
            wrong.extend(told.map(|told| format!("{}:{at}: {span}: {told}", page.name)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 20, "{count}");
}

#[test]
fn json_on_the_pages_is_taken() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for page in pages() {
        let blocks = page.blocks.iter().filter(|block| block.language == "json");
        let blocks = blocks.map(|block| (block.line, &block.text));
        let spans = page
            .spans
            .iter()
            .filter(|(_, span)| span.starts_with("{\""));
        for (line, text) in blocks.chain(spans.map(|(line, span)| (*line, span))) {
            let place = format!("{}:{line}", page.name);
            let values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
            let values: Vec<Value> = match values.collect() {
                Ok(values) => values,
                Err(error) => {
                    wrong.push(format!("{place}: {error}"));
                    continue;
                }
            };
            let turns = values.iter().filter(|value| {
                let keys = value.as_object().map_or(0, serde_json::Map::len);
                keys == 1 && value.get("error").is_none()
            });
            let turns: Vec<&Value> = turns.collect();
            count += turns.len();
            let input: String = turns.iter().map(|turn| turn.to_string() + "\n").collect();
            let ran = posdoc(&["start", "card-read", "--json"]).stdin(input).run();
            for (turn, reply) in turns.iter().zip(ran.json_lines().iter().skip(1)) {
                let code = reply["error"]["code"].as_str().unwrap_or_default();
                // Whether a turn fits depends on the screen; that there is such a turn does not.
                if ["unknown-key", "wrong-type", "not-an-object"].contains(&code) {
                    wrong.push(format!("{place}: {turn}: {reply}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 5, "{count}");
}

#[test]
fn toml_on_the_pages_is_valid_and_settings_are_taken() {
    let mut wrong = Vec::new();
    let mut settings = 0;
    for page in pages() {
        for block in page.blocks.iter().filter(|block| block.language == "toml") {
            let place = format!("{}:{}", page.name, block.line);
            if let Err(error) = block.text.parse::<toml::Table>() {
                wrong.push(format!("{place}: {error}"));
            }
            if block.text.starts_with("# config.toml") {
                settings += 1;
                let ran = posdoc(&["config"]).config(&block.text).run();
                if ran.code != Some(0) {
                    wrong.push(format!("{place}: {}", ran.err));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(settings >= 1, "{settings}");
}

/// The paths that a piece of code in running text stands for: `session/{state,log}.rs` for two.
fn paths(span: &str) -> Vec<String> {
    let is_path = |c: char| c.is_ascii_alphanumeric() || "-_./{},".contains(c);
    let extension = span.rsplit('.').next().unwrap_or_default();
    let is_file = ["rs", "toml", "ftl", "tsv", "md"].contains(&extension);
    // With capitals it is a name to fill in.
    if !span.contains('/') || !is_file || !span.chars().all(is_path) || span.contains("NAME") {
        return Vec::new();
    }
    match span.split_once('{').zip(span.split_once('}')) {
        Some(((before, _), (inner, after))) => {
            let inner = inner.strip_prefix(before).unwrap_or_default();
            let names = inner.trim_start_matches('{').split(',');
            names.map(|name| format!("{before}{name}{after}")).collect()
        }
        None => vec![span.to_owned()],
    }
}

#[test]
fn files_that_the_guides_to_the_code_name_are_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut missing = Vec::new();
    let mut count = 0;
    for page in pages() {
        if !["CONTRIBUTING.md", "ARCHITECTURE.md"].contains(&&*page.name) {
            continue;
        }
        for (line, span) in &page.spans {
            for path in paths(span) {
                count += 1;
                if !root.join(&path).exists() && !root.join("src").join(&path).exists() {
                    missing.push(format!("{}:{line}: {path}", page.name));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
    assert!(count >= 100, "{count}");
}

#[test]
fn both_readmes_stay_short() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in ["README.md", "README.zh-CN.md"] {
        let text = fs::read_to_string(root.join(name)).expect("it is there");
        let lines = text.lines().count();
        assert!(lines <= 120, "{name} has {lines} lines");
    }
}
