//! `posdoc paths`: every route through a flow.

use serde::Serialize;

use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{Exit, Outcome},
    help_text::HelpText,
    output::{print, print_json},
    setup::Setup,
};
use crate::{
    app::messages::{say, say_with},
    authoring::{Paths, Route, paths},
    pack::Pack,
    words::Words,
};
use clap::Arg;

/// The command.
pub const COMMAND: Command = Command {
    name: "paths",
    arguments,
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

#[derive(Serialize)]
struct ForMachines {
    routes: Vec<RouteItem>,
    cut: bool,
    longest: Option<usize>,
    likeliest: Option<usize>,
    minutes: Option<f32>,
}

#[derive(Serialize)]
struct RouteItem {
    screens: usize,
    minutes: f32,
    share: Option<f32>,
    gates: Vec<String>,
    steps: Vec<StepItem>,
    to: String,
}

#[derive(Serialize)]
struct StepItem {
    node: String,
    answer: String,
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let flow = Arg::new("flow").value_name("FLOW").required(true);
    command.arg(text.arg(flow, "flow-named"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let flow = &*invocation.text("flow").unwrap_or_default();
    let Setup { content, words, .. } = setup;
    let pack = &content.pack;
    let Some(at) = pack.flow(flow) else {
        return Err(setup.not_a_flow(flow));
    };
    let found = paths(pack, at);
    if invocation.options.json {
        let machine = machine(pack, &found);
        print_json(&machine)?;
        return Ok(Exit::Fine);
    }
    let lines = lines(pack, words, &found);
    print(|out| lines.iter().try_for_each(|line| writeln!(out, "{line}")))?;
    Ok(Exit::Fine)
}

fn machine(pack: &Pack, found: &Paths) -> ForMachines {
    let at = |wanted: Option<&Route>| {
        let wanted = wanted?;
        found.routes.iter().position(|route| route == wanted)
    };
    ForMachines {
        longest: at(found.longest()),
        likeliest: at(found.likeliest()),
        minutes: found.minutes(),
        cut: found.cut,
        routes: found
            .routes
            .iter()
            .map(|route| RouteItem {
                screens: route.screens(),
                minutes: route.minutes,
                share: route.share,
                gates: route
                    .gates
                    .iter()
                    .map(|gate| pack[*gate].id.to_string())
                    .collect(),
                steps: route
                    .steps
                    .iter()
                    .map(|(node, answer)| StepItem {
                        node: pack.path(*node),
                        answer: answer.clone(),
                    })
                    .collect(),
                to: pack.path(route.to),
            })
            .collect(),
    }
}

fn lines(pack: &Pack, words: &Words, found: &Paths) -> Vec<String> {
    let line = |id: &str, route: &Route| {
        let share = route
            .share
            .map_or_else(|| "-".to_owned(), |share| format!("{share:.0}%"));
        let args = [
            ("screens", route.screens().into()),
            ("minutes", format!("{:.1}", route.minutes).into()),
            ("share", share.into()),
            ("way", way(pack, words, route).into()),
        ];
        say_with(words, id, &args)
    };
    let mut lines: Vec<String> = found
        .routes
        .iter()
        .map(|route| line("paths-route", route))
        .collect();
    lines.push(String::new());
    lines.push(say_with(
        words,
        "paths-count",
        &[("count", found.routes.len().into())],
    ));
    if found.cut {
        lines.push(say(words, "paths-cut"));
    }
    lines.extend(found.longest().map(|route| line("paths-longest", route)));
    lines.extend(
        found
            .likeliest()
            .map(|route| line("paths-likeliest", route)),
    );
    if let Some(minutes) = found.minutes() {
        let args = [("minutes", format!("{minutes:.1}").into())];
        lines.push(say_with(words, "paths-minutes", &args));
    }
    lines
}

/// `entry = insert > reseat = fixed > seated`, with the gates behind it.
fn way(pack: &Pack, words: &Words, route: &Route) -> String {
    let flow = route.steps.first().map(|(at, _)| pack[*at].flow);
    let mut way: Vec<String> = route
        .steps
        .iter()
        .map(|(at, answer)| format!("{} = {answer}", pack[*at].id))
        .collect();
    way.push(if flow == Some(pack[route.to].flow) {
        pack[route.to].id.to_string()
    } else {
        pack.path(route.to)
    });
    let way = way.join(" > ");
    if route.gates.is_empty() {
        return way;
    }
    let gates: Vec<&str> = route.gates.iter().map(|gate| &*pack[*gate].id).collect();
    let args = [("text", way.into()), ("note", gates.join(", ").into())];
    say_with(words, "plain-with-note", &args)
}
