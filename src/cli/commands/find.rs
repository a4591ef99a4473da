//! `posdoc find`: codes, screen messages and troubles by what is typed.

use serde::Serialize;

use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{Exit, Outcome},
    help_text::HelpText,
    output::{print, print_json},
    setup::{self, Setup},
};
use crate::{
    app::{
        finder::{Finder, Found, LookedUp, Suggestion},
        messages::{echo, say, say_with},
    },
    words::{FluentValue, Origin, Words},
};
use clap::{Arg, ArgAction};

/// The most that is printed.
const MOST: usize = 10;

/// How many of them with causes and checks.
const FULLY: usize = 3;

/// The command.
pub const COMMAND: Command = Command {
    name: "find",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::new,
    run,
};

#[derive(Serialize)]
struct Answer<'f> {
    query: String,
    found: &'f [Found],
    /// Where nothing was found: the ways on.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    suggestions: &'f [Suggestion],
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let words = Arg::new("words").value_name("WORDS").required(true);
    let words = words.action(ArgAction::Append).num_args(1..);
    command.arg(text.arg(words, "words"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let query = &invocation.joined("words").unwrap_or_default();
    let words = &in_the_language_of(query, setup);
    let pack = &setup.content.pack;
    let looked_up = Finder::new(pack, words).look_up(pack, words, query, MOST);
    let query = echo(query);
    let found = !looked_up.found.is_empty();
    if invocation.options.json {
        let answer = Answer {
            query,
            found: &looked_up.found,
            suggestions: &looked_up.suggestions,
        };
        print_json(&answer)?;
    } else {
        let lines = for_people(
            words,
            &query,
            &looked_up,
            &setup::pack_flag(invocation.options),
        );
        print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    }
    Ok(if found { Exit::Fine } else { Exit::Problems })
}

/// Who asks in Chinese is answered in Chinese, unless another language was asked for.
fn in_the_language_of(query: &str, setup: &Setup) -> Words {
    let words = &setup.words;
    let told = matches!(
        setup.settings.lang.origin,
        Origin::Flag | Origin::Env | Origin::Config
    );
    let han = query.chars().any(|c| matches!(c, '\u{4e00}'..='\u{9fff}'));
    let chinese = words.locales().find(|locale| locale.starts_with("zh"));
    let switched = chinese.filter(|_| han && !told);
    let switched = switched.and_then(|locale| words.switch(locale));
    switched.unwrap_or_else(|| words.clone())
}

fn for_people(words: &Words, query: &str, looked_up: &LookedUp, flag: &str) -> Vec<String> {
    if looked_up.found.is_empty() {
        let mut lines = vec![say_with(words, "find-nothing", &[("query", query.into())])];
        lines.extend(looked_up.suggestions.iter().filter_map(|way| {
            let question = way.question.as_deref()?;
            let to = format!("{}{flag}", way.to);
            let args = [("question", question.into()), ("to", to.into())];
            Some(say_with(words, "find-way", &args))
        }));
        return lines;
    }
    let mut lines = Vec::new();
    let shown = looked_up.found.iter().take(looked_up.shown());
    for (at, found) in shown.enumerate() {
        let heading = found.heading();
        let reason = found.reason_quoting(words, &looked_up.text);
        let args = [
            ("text", heading.as_str().into()),
            ("note", reason.as_str().into()),
        ];
        lines.push(if reason.is_empty() {
            heading.clone()
        } else {
            say_with(words, "plain-with-note", &args)
        });
        let mut line = |id: &str, value: &str| {
            let text = say_with(words, id, &[("value", FluentValue::from(value))]);
            lines.push(format!("  {text}"));
        };
        if at < FULLY {
            let join = say(words, "find-join");
            if !found.causes.is_empty() {
                line("find-causes", &found.causes.join(&join));
            }
            if !found.checks.is_empty() {
                line("find-checks", &found.checks.join(&join));
            }
            if !found.verified {
                line("code-unverified", "");
            }
        }
        match found.kind {
            "code" => line("find-code", &format!("{}{flag}", found.id)),
            _ => line("find-start", &format!("{}{flag}", found.to)),
        }
    }
    lines
}
