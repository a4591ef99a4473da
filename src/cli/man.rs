//! `posdoc man`: the manual page.

use clap::Command;
use clap_mangen::Man;

use super::{CliError, Exit, Outcome, args, print};
use crate::{app::messages::say, words::Words};

/// The headings that the generator writes in English.
const HEADINGS: [&str; 6] = [
    "NAME",
    "SYNOPSIS",
    "DESCRIPTION",
    "OPTIONS",
    "SUBCOMMANDS",
    "VERSION",
];

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

pub fn run(words: &Words) -> Outcome {
    let page = page(words).map_err(CliError::Io)?;
    print(|out| out.write_all(page.as_bytes()))?;
    Ok(Exit::Fine)
}

fn page(words: &Words) -> std::io::Result<String> {
    let mut page = Vec::new();
    Man::new(args::command(Some(words))).render(&mut page)?;
    let mut page = String::from_utf8_lossy(&page).into_owned();
    for heading in HEADINGS {
        let own = say(words, &format!("man-{}", heading.to_lowercase()));
        page = page.replace(&format!("\n.SH {heading}\n"), &format!("\n.SH \"{own}\"\n"));
    }
    // The generator points at a page for each command; ours are all on this one.
    for name in args::command(None).get_subcommands().map(Command::get_name) {
        page = page.replace(&format!("posdoc\\-{name}(1)"), &format!("posdoc {name}"));
    }
    for (heading, entries) in SECTIONS {
        section(&mut page, words, heading, entries);
    }
    Ok(page)
}

fn section(page: &mut String, words: &Words, heading: &str, entries: &[(&str, &str)]) {
    let heading = say(words, heading);
    page.extend([".SH \"", &heading, "\"\n"]);
    for (tag, text) in entries {
        let text = say(words, text);
        page.extend([".TP\n\\fB", tag, "\\fR\n", &text, "\n"]);
    }
}
