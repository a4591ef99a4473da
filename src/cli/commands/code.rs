//! `posdoc code`: what a response code means, who must act, and what to do.

use serde::Serialize;

use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{Exit, Message, Outcome},
    help_text::HelpText,
    output::{print, print_json},
    setup::Setup,
};
use crate::{
    app::{
        codes::{CodeSheet, ReadingSheet},
        messages::{echo, say, say_with},
    },
    pack::plain_code,
    words::{FluentValue, Words},
};
use clap::Arg;

/// The command.
pub const COMMAND: Command = Command {
    name: "code",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

#[derive(Serialize)]
struct Unknown {
    code: String,
    known: bool,
    readings: [(); 0],
    advice: String,
}

#[derive(Serialize)]
struct Known {
    known: bool,
    #[serde(flatten)]
    sheet: CodeSheet,
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let code = Arg::new("code").value_name("CODE").required(true);
    command.arg(text.arg(code, "code-code"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let typed = &invocation.text("code").unwrap_or_default();
    let json = invocation.options.json;
    let words = &setup.words;
    let Some(plain) = plain_code(typed) else {
        let message = Message::new(Exit::Usage, "code-is-none");
        return Err(message.with("name", echo(typed)).into());
    };
    let pack = &setup.content.pack;
    let Some(code) = pack.code(&plain) else {
        let advice = say_with(words, "code-unknown", &[("code", plain.as_str().into())]);
        if json {
            let unknown = Unknown {
                code: plain,
                known: false,
                readings: [],
                advice,
            };
            return machine(&unknown, Exit::Problems);
        }
        print(|out| writeln!(out, "{advice}"))?;
        return Ok(Exit::Problems);
    };
    let sheet = CodeSheet::of(pack, words, code);
    if json {
        return machine(&Known { known: true, sheet }, Exit::Fine);
    }
    let lines = for_people(words, &sheet);
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Exit::Fine)
}

fn machine(value: &impl Serialize, exit: Exit) -> Outcome {
    print_json(value)?;
    Ok(exit)
}

fn for_people(words: &Words, sheet: &CodeSheet) -> Vec<String> {
    let mut lines = vec![say_with(
        words,
        "code-title",
        &[("code", sheet.code.as_str().into())],
    )];
    // One list's "approved" is another's "declined": nobody should act on the first one they read.
    let outcomes = sheet.readings.iter().map(|reading| &reading.outcome.id);
    if !all_same(outcomes) {
        lines.push(say(words, "code-mixed"));
    }
    for reading in &sheet.readings {
        lines.push(String::new());
        lines.extend(reading_lines(words, reading));
    }
    lines.push(String::new());
    lines.push(say_with(
        words,
        "code-start",
        &[("code", sheet.code.as_str().into())],
    ));
    lines.push(say(words, "code-note"));
    lines
}

fn all_same<'s>(mut ids: impl Iterator<Item = &'s String>) -> bool {
    let first = ids.next();
    ids.all(|id| Some(id) == first)
}

fn reading_lines(words: &Words, reading: &ReadingSheet) -> Vec<String> {
    let mut lines = vec![reading.heading(words)];
    let mut line = |id: &str, value: &str| {
        let text = say_with(words, id, &[("value", FluentValue::from(value))]);
        lines.push(format!("  {text}"));
    };
    if !reading.channels.is_empty() {
        let names: Vec<&str> = reading.channels.iter().map(|c| &*c.label).collect();
        line("code-channel", &names.join(" / "));
    }
    if let Some(who) = &reading.who {
        line("code-who", &who.label);
    }
    if let Some(severity) = &reading.severity {
        line("code-severity", &severity.label);
    }
    line("code-outcome", &reading.outcome.label);
    line("code-advice", &reading.advice);
    if !reading.verified {
        line("code-unverified", "");
    }
    lines
}
