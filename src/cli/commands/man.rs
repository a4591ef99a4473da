//! `posdoc man`: the manual page.

use clap_mangen::Man;

use crate::cli::{
    command::{Command, Hosted, Invocation, no_arguments},
    error::{CliError, Exit, Outcome},
    output::print,
    setup::Setup,
};
use crate::{app::messages::say, words::Words};

/// The headings that the generator writes in English.
const HEADINGS: [&str; 5] = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "VERSION"];

/// Our own sections: heading, then the entries, each with its tag.
const SECTIONS: [(&str, &[(&str, &str)]); 3] = [
    (
        "man-environment",
        &[
            ("POSDOC_LANG", "man-posdoc-lang"),
            ("POSDOC_PACK", "man-posdoc-pack"),
            ("POSDOC_CONFIG", "man-posdoc-config"),
            ("POSDOC_DATA", "man-posdoc-data"),
            ("NO_COLOR", "man-no-color"),
        ],
    ),
    (
        "man-files",
        &[
            ("posdoc/config.toml", "man-config"),
            ("posdoc/cases.db", "man-cases"),
            ("posdoc/faults/", "man-faults"),
        ],
    ),
    (
        "man-exit",
        &[
            ("0", "man-exit-0"),
            ("1", "man-exit-1"),
            ("2", "man-exit-2"),
            ("3", "man-exit-3"),
            ("70", "man-exit-70"),
        ],
    ),
];

/// The command.
pub const COMMAND: Command = Command {
    name: "man",
    arguments: no_arguments,
    hosted: Hosted::Yes,
    setup: Setup::without_pack,
    run,
};

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let page = page(words, (invocation.program)(Some(words))).map_err(CliError::Io)?;
    print(|out| out.write_all(page.as_bytes()))?;
    Ok(Exit::Fine)
}

fn page(words: &Words, program: clap::Command) -> std::io::Result<String> {
    let mut entries = Vec::new();
    commands(&program, "posdoc", &mut entries);
    let man = Man::new(program);
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    let mut page = String::from_utf8_lossy(&page).into_owned();
    // The generator points at a page for each command; ours are all on this one, with the verbs under them.
    section(&mut page, words, "man-subcommands", &entries);
    let mut version = Vec::new();
    man.render_version_section(&mut version)?;
    page += &String::from_utf8_lossy(&version);
    // Each section was rendered with what a page begins with.
    let mut first = 0;
    page = page
        .split_inclusive('\n')
        .filter(|line| {
            let preamble = line.starts_with(".ie ") || line.starts_with(".el ");
            first += usize::from(preamble);
            !preamble || first <= 2
        })
        .collect();
    for heading in HEADINGS {
        let own = say(words, &format!("man-{}", heading.to_lowercase()));
        page = page.replace(&format!("\n.SH {heading}\n"), &format!("\n.SH \"{own}\"\n"));
    }
    for (heading, entries) in SECTIONS {
        let entries = entries.iter();
        let entries = entries.map(|(tag, text)| ((*tag).to_owned(), say(words, text)));
        section(&mut page, words, heading, &entries.collect::<Vec<_>>());
    }
    Ok(page)
}

/// Every command and verb, with what it does.
fn commands(of: &clap::Command, path: &str, entries: &mut Vec<(String, String)>) {
    for command in of.get_subcommands() {
        let path = format!("{path} {}", command.get_name());
        let about = command.get_about().map(ToString::to_string);
        entries.push((path.clone(), about.unwrap_or_default()));
        commands(command, &path, entries);
    }
}

fn section(page: &mut String, words: &Words, heading: &str, entries: &[(String, String)]) {
    let heading = say(words, heading);
    page.extend([".SH \"", &heading, "\"\n"]);
    for (tag, text) in entries {
        page.extend([".TP\n\\fB", tag, "\\fR\n", text, "\n"]);
    }
}
