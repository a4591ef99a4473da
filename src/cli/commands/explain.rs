//! `posdoc explain`: what a rule of `check` means, with an example that breaks it and one that does not.

use serde::Serialize;

use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{CliError, Exit, Message, Outcome},
    help_text::HelpText,
    output::{print, print_json},
    setup::Setup,
};
use crate::{
    app::messages::{echo, say},
    authoring::{self, Example, Page},
    layout::{self, Ambiguous},
    pack::{Rule, Severity, nearest},
    words::Words,
};
use clap::Arg;

/// How far text goes to the right.
const WIDTH: usize = 80;

/// The command.
pub const COMMAND: Command = Command {
    name: "explain",
    arguments,
    hosted: Hosted::Yes,
    setup: Setup::without_pack,
    run,
};

#[derive(Serialize)]
struct ForMachines<'p> {
    rule: &'p str,
    severity: Severity,
    text: &'p [String],
    wrong: Vec<ExampleItem<'p>>,
    right: Vec<ExampleItem<'p>>,
}

#[derive(Serialize)]
struct ExampleItem<'p> {
    path: &'p str,
    text: &'p str,
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let rule = Arg::new("rule").value_name("RULE");
    command.arg(text.arg(rule, "rule"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let words = &setup.words;
    let json = invocation.options.json;
    let name = invocation.text("rule");
    let Some(name) = name.as_deref() else {
        return list(json, words);
    };
    let known = Rule::named(name);
    let Some((rule, page)) = known.and_then(|rule| Some((rule, authoring::page(rule.id())?)))
    else {
        return Err(unknown(name));
    };
    if json {
        let machine = ForMachines {
            rule: rule.id(),
            severity: rule.severity(),
            text: text(words, &page),
            wrong: items(&page.wrong),
            right: items(&page.right),
        };
        print_json(&machine)?;
    } else {
        let lines = lines(words, rule, &page);
        print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    }
    Ok(Exit::Fine)
}

/// All rules, with how bad each is.
fn list(json: bool, words: &Words) -> Outcome {
    #[derive(Serialize)]
    struct Item {
        rule: &'static str,
        severity: Severity,
    }
    if json {
        let rules: Vec<Item> = Rule::of_content()
            .map(|rule| Item {
                rule: rule.id(),
                severity: rule.severity(),
            })
            .collect();
        print_json(&rules)?;
        return Ok(Exit::Fine);
    }
    let widest = Rule::of_content()
        .map(|rule| rule.id().len())
        .max()
        .unwrap_or(0);
    print(|out| {
        for rule in Rule::of_content() {
            let severity = severity(words, rule.severity());
            writeln!(out, "{:widest$}  {severity}", rule.id())?;
        }
        writeln!(out, "\n{}", say(words, "explain-one"))
    })?;
    Ok(Exit::Fine)
}

fn unknown(name: &str) -> CliError {
    Message::new(Exit::Usage, "no-such-rule")
        .with("name", echo(name))
        .meaning(nearest(name, Rule::of_content().map(Rule::id)))
        .then("explain-all")
        .into()
}

fn severity(words: &Words, severity: Severity) -> String {
    let id = match severity {
        Severity::Error => "say-error",
        Severity::Warning => "say-warning",
    };
    words.get("lint", id, None, None).text
}

fn text<'p>(words: &Words, page: &'p Page<'_>) -> &'p [String] {
    if words.locale().starts_with("zh") {
        &page.chinese
    } else {
        &page.english
    }
}

fn items<'e>(examples: &'e [Example<'_>]) -> Vec<ExampleItem<'e>> {
    let items = examples.iter().map(|example| ExampleItem {
        path: example.path,
        text: &example.text,
    });
    items.collect()
}

fn lines(words: &Words, rule: Rule, page: &Page<'_>) -> Vec<String> {
    let mut lines = vec![format!(
        "{}[{}]",
        severity(words, rule.severity()),
        rule.id()
    )];
    for paragraph in text(words, page) {
        lines.push(String::new());
        let wrapped = layout::wrap(paragraph, WIDTH, Ambiguous::Narrow);
        lines.extend(wrapped.into_iter().map(str::to_owned));
    }
    for (id, examples) in [
        ("explain-wrong", &page.wrong),
        ("explain-right", &page.right),
    ] {
        lines.push(String::new());
        lines.push(say(words, id));
        for example in examples {
            lines.push(String::new());
            lines.push(format!("  {}", example.path));
            lines.extend(example.text.lines().map(|line| {
                let line = format!("    {line}");
                line.trim_end().to_owned()
            }));
        }
    }
    lines
}
