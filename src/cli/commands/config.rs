//! `posdoc config`: what is in force, and who set it.

use serde::Serialize;

use crate::cli::{
    command::{Command, Hosted, Invocation, no_arguments},
    error::{Exit, Outcome},
    output::{print, print_json},
    setup::{self, Setup},
};
use crate::{
    app::messages::{say, say_with},
    settings::{self, Central, Settings, Sourced, shop_keys},
    words::{Origin, Words},
};

/// The command.
pub const COMMAND: Command = Command {
    name: "config",
    arguments: no_arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

#[derive(Serialize)]
struct Report {
    file: Option<String>,
    found: bool,
    settings: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    key: String,
    /// `None`: not set.
    value: Option<String>,
    origin: &'static str,
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let report = report(setup);
    if invocation.options.json {
        print_json(&report)?;
        return Ok(Exit::Fine);
    }
    print(|out| {
        for line in lines(&setup.words, &report, &setup.settings) {
            writeln!(out, "{line}")?;
        }
        Ok(())
    })?;
    Ok(Exit::Fine)
}

fn report(setup: &Setup) -> Report {
    let settings = &setup.settings;
    let row = |key: &str, value: Option<String>, origin| Row {
        key: key.to_owned(),
        value,
        origin: origin_id(origin),
    };
    let pack = &settings.pack;
    let cases = settings.cases.as_ref();
    let mut rows = vec![
        row(
            "lang",
            Some(settings.lang.value.clone()),
            settings.lang.origin,
        ),
        row(
            "role",
            Some(settings.role.value.id().to_owned()),
            settings.role.origin,
        ),
        row("theme", settings.theme.value.clone(), settings.theme.origin),
        row(
            "glyphs",
            Some(settings.glyphs.value.id().to_owned()),
            settings.glyphs.origin,
        ),
        row(
            "retention",
            Some(settings.retention.value.to_string()),
            settings.retention.origin,
        ),
        row(
            "cases",
            cases.map(|folder| folder.value.display().to_string()),
            cases.map_or(Origin::Nothing, |folder| folder.origin),
        ),
        row(
            "pack",
            pack.value.as_ref().map(|dir| dir.display().to_string()),
            pack.origin,
        ),
    ];
    let on = settings.probe.value.is_some();
    rows.push(row(
        "probe",
        Some(if on { "on" } else { "off" }.to_owned()),
        settings.probe.origin,
    ));
    let set = |value: Option<&String>| match value.filter(|value| !value.is_empty()) {
        Some(value) => (Some(value.clone()), Origin::Config),
        None => (None, Origin::Nothing),
    };
    let central = settings.central.as_ref();
    let url = central.map(Central::shown_url);
    let (value, origin) = set(url.as_ref());
    rows.push(row("central.url", value, origin));
    for key in shop_keys(&setup.content.pack) {
        let (value, origin) = set(settings.profile.shop.get(key));
        rows.push(row(&format!("shop.{key}"), value, origin));
    }
    for contact in &setup.content.pack.contacts {
        let hotline = settings.profile.hotlines.get(&*contact.id);
        let parts = [
            ("phone", hotline.map(|hotline| &hotline.phone)),
            ("hours", hotline.map(|hotline| &hotline.hours)),
        ];
        for (part, value) in parts {
            let (value, origin) = set(value);
            let key = format!("hotlines.{}.{part}", contact.id);
            rows.push(row(&key, value, origin));
        }
    }
    let file = settings.file.as_ref();
    Report {
        file: file.map(|file| file.value.display().to_string()),
        found: settings.found,
        settings: rows,
    }
}

const fn origin_id(origin: Origin) -> &'static str {
    match origin {
        Origin::Flag => "flag",
        Origin::Env => "environment",
        Origin::Config => "config",
        Origin::Os => "system",
        Origin::Nothing => "default",
    }
}

fn lines(words: &Words, report: &Report, settings: &Settings) -> Vec<String> {
    let mut lines = vec![file_line(words, report, settings.file.as_ref())];
    let widest = report.settings.iter().map(|row| row.key.len()).max();
    let widest = widest.unwrap_or(0);
    for row in &report.settings {
        let key = &row.key;
        let line = match &row.value {
            Some(value) => {
                let from = origin_words(words, row);
                format!("{key:widest$}  {value}  ({from})")
            }
            None => format!("{key:widest$}  {}", unset(words, key)),
        };
        lines.push(line);
    }
    lines
}

fn unset(words: &Words, key: &str) -> String {
    let id = match key {
        "pack" => "config-built-in",
        "theme" => "config-by-terminal",
        _ => "config-not-set",
    };
    say(words, id)
}

fn file_line(words: &Words, report: &Report, file: Option<&Sourced<std::path::PathBuf>>) -> String {
    let Some(path) = &report.file else {
        return say(words, "config-no-file");
    };
    let id = match (report.found, file.map(|file| file.origin)) {
        (true, Some(Origin::Env)) => "config-file-by-variable",
        (true, _) => "config-file",
        (false, _) => "config-file-not-there",
    };
    let args = [
        ("path", path.as_str().into()),
        ("variable", settings::CONFIG_VARIABLE.into()),
    ];
    say_with(words, id, &args)
}

fn origin_words(words: &Words, row: &Row) -> String {
    let name = match (row.origin, row.key.as_str()) {
        ("flag", "glyphs") => "--ascii".to_owned(),
        ("flag", key) => format!("--{key}"),
        ("environment", "lang") => setup::LANG_VARIABLE.to_owned(),
        ("environment", "cases") => settings::DATA_VARIABLE.to_owned(),
        ("environment", _) => setup::PACK_VARIABLE.to_owned(),
        (_, _) => String::new(),
    };
    let id = format!("origin-{}", row.origin);
    say_with(words, &id, &[("name", name.into())])
}
