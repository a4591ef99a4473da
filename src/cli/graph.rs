//! `posdoc graph`: a flow as a picture.

use serde::Serialize;

use super::{
    CliError, Exit, Outcome,
    args::{Common, Picture, no_such_flow},
    print, print_json,
    setup::Setup,
};
use crate::{
    app::messages::say_with,
    authoring::graph::{Diagram, diagram, dot, mermaid, svg},
    content::Content,
};

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

pub fn run(common: &Common, setup: &Setup, flow: &str, picture: Picture, ids: bool) -> Outcome {
    let Setup { content, words, .. } = setup;
    let content: &Content = content;
    let Some(at) = content.pack.flow(flow) else {
        let lines = no_such_flow(setup, flow);
        return Err(CliError::Said(Exit::Usage, lines));
    };
    let made = diagram(&content.pack, at, (!ids).then_some(words));
    if made.boxes.is_empty() {
        let args = [("flow", flow.into())];
        let lines = vec![say_with(words, "graph-nothing", &args)];
        return Err(CliError::Said(Exit::Usage, lines));
    }
    if common.json {
        return json(&made);
    }
    let text = match picture {
        Picture::Mermaid => mermaid(&made),
        Picture::Dot => dot(&made),
        Picture::Svg => svg(&made),
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
