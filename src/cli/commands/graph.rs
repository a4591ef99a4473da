//! `posdoc graph`: a flow as a picture.

use serde::Serialize;

use crate::cli::{
    command::{Command, Hosted, Invocation},
    error::{Exit, Message, Outcome},
    help_text::HelpText,
    output::{print, print_json},
    setup::Setup,
};
use crate::{
    authoring::graph::{self, Diagram, diagram},
    content::Content,
};
use clap::{Arg, ArgAction, builder::PossibleValuesParser};

/// The command.
pub const COMMAND: Command = Command {
    name: "graph",
    arguments,
    hosted: Hosted::No,
    setup: Setup::new,
    run,
};

/// How a flow is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Picture {
    /// For Markdown.
    Mermaid,
    /// For Graphviz.
    Dot,
    /// A picture to look at.
    #[cfg(feature = "svg")]
    Svg,
}

impl Picture {
    const ALL: &'static [(&'static str, Self)] = &[
        ("mermaid", Self::Mermaid),
        ("dot", Self::Dot),
        #[cfg(feature = "svg")]
        ("svg", Self::Svg),
    ];

    fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(known, _)| *known == name);
        found.map(|(_, picture)| *picture)
    }
}

#[derive(Serialize)]
struct ForMachines<'d> {
    title: &'d str,
    start: &'d str,
    boxes: Vec<BoxItem<'d>>,
    arrows: Vec<ArrowItem<'d>>,
}

#[derive(Serialize)]
struct BoxItem<'d> {
    id: &'d str,
    kind: &'d str,
    label: &'d str,
    risks: &'d [String],
    stop: bool,
}

#[derive(Serialize)]
struct ArrowItem<'d> {
    from: &'d str,
    to: &'d str,
    labels: &'d [String],
    faint: bool,
}

fn arguments(command: clap::Command, text: HelpText<'_>) -> clap::Command {
    let flow = Arg::new("flow").value_name("FLOW").required(true);
    let pictures = PossibleValuesParser::new(Picture::ALL.iter().map(|(name, _)| *name));
    let picture = Arg::new("as").long("as").value_name("FORMAT");
    let picture = picture.value_parser(pictures).hide_possible_values(true);
    let ids = Arg::new("ids").long("ids").action(ArgAction::SetTrue);
    command
        .arg(text.arg(flow, "flow-named"))
        .arg(text.arg(picture, "as"))
        .arg(text.arg(ids, "ids"))
}

fn run(invocation: &Invocation<'_>, setup: &Setup) -> Outcome {
    let flow = &*invocation.text("flow").unwrap_or_default();
    let picture = invocation.text("as");
    let picture = picture.and_then(|name| Picture::named(&name));
    let ids = invocation.matches.get_flag("ids");
    let Setup { content, words, .. } = setup;
    let content: &Content = content;
    let Some(at) = content.pack.flow(flow) else {
        return Err(setup.not_a_flow(flow));
    };
    let made = diagram(&content.pack, at, (!ids).then_some(words));
    if made.boxes.is_empty() {
        return Err(Message::new(Exit::Usage, "graph-nothing")
            .with("flow", flow.to_owned())
            .into());
    }
    if invocation.options.json {
        return json(&made);
    }
    let text = match picture.unwrap_or(Picture::Mermaid) {
        Picture::Mermaid => graph::mermaid(&made),
        Picture::Dot => graph::dot(&made),
        #[cfg(feature = "svg")]
        Picture::Svg => graph::svg(&made),
    };
    print(|out| out.write_all(text.as_bytes()))?;
    Ok(Exit::Fine)
}

fn json(made: &Diagram) -> Outcome {
    let id = |at: usize| made.boxes.get(at).map_or("", |block| &*block.id);
    let machine = ForMachines {
        title: &made.title,
        start: id(made.start),
        boxes: made
            .boxes
            .iter()
            .map(|block| BoxItem {
                id: &block.id,
                kind: block.shape.name(),
                label: &block.label,
                risks: &block.risks,
                stop: block.from_anywhere.is_some(),
            })
            .collect(),
        arrows: made
            .arrows
            .iter()
            .map(|arrow| ArrowItem {
                from: id(arrow.from),
                to: id(arrow.to),
                labels: &arrow.labels,
                faint: arrow.faint,
            })
            .collect(),
    };
    print_json(&machine)?;
    Ok(Exit::Fine)
}
