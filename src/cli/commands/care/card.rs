//! `posdoc care card`: the emergency card, to be printed.

use clap::{Arg, builder::PossibleValuesParser};

use super::care;
use crate::{
    care::card::{Card, Paper, html},
    cli::{
        command::{Command, Hosted, Invocation},
        error::{Exit, Outcome},
        output::print,
        setup::Setup,
    },
    words::Words,
};

/// The verb.
pub const CARD: Command = Command {
    name: "card",
    arguments: |command, text| {
        let formats = PossibleValuesParser::new(FORMATS);
        let format = Arg::new("format").long("format").value_name("FORMAT");
        let format = format.value_parser(formats).hide_possible_values(true);
        let papers = PossibleValuesParser::new(Paper::ALL.map(|(name, _)| name));
        let paper = Arg::new("paper").long("paper").value_name("PAPER");
        let paper = paper.value_parser(papers).hide_possible_values(true);
        command
            .arg(text.arg(format, "card-format"))
            .arg(text.arg(paper, "card-paper"))
    },
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

const FORMATS: [&str; 3] = ["text", "markdown", "html"];

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let care = care(setup)?;
    let profile = &setup.settings.profile;
    let languages = languages(setup, invocation.options.lang.is_some());
    let cards: Vec<Card> = languages
        .iter()
        .map(|words| Card::new(&care, &setup.content.pack, profile, words))
        .collect();
    let joined = |each: fn(&Card) -> String, between: &str| {
        let cards: Vec<String> = cards.iter().map(each).collect();
        cards.join(between)
    };
    let format = invocation.text("format");
    let page = match format.as_deref() {
        Some("html") => {
            let paper = invocation.text("paper").unwrap_or_default();
            let mut papers = Paper::ALL.iter();
            let paper = papers.find(|(name, _)| *name == paper);
            html(&cards, paper.map(|(_, paper)| *paper).unwrap_or_default())
        }
        Some("markdown") => joined(Card::markdown, "\n---\n\n"),
        // A form feed would be a new page, and is a sign that no editor shows.
        _ => joined(Card::text, "\n\n"),
    };
    print(|out| out.write_all(page.as_bytes()))?;
    Ok(Exit::Fine)
}

/// The language in force, and the others of the content unless one was asked for.
fn languages(setup: &Setup, one: bool) -> Vec<Words> {
    let mut all = vec![setup.words.clone()];
    if one {
        return all;
    }
    for locale in setup.content.files.locales() {
        let other = setup.words.switch(locale);
        let other = other.filter(|other| all.iter().all(|known| known.locale() != other.locale()));
        all.extend(other);
    }
    all
}
