//! Flows and steps that are named on the command line and are not there.

use super::error::Place;
use crate::{
    app::messages::{did_you_mean, echo, flow_lines, say, say_with},
    pack::nearest,
    words::Words,
};

/// The sentence for a place that the content has not, with the flows there are.
pub fn no_such_place(words: &Words, place: &Place) -> Vec<String> {
    let Place { name, content } = place;
    let pack = &content.pack;
    let flow = name.split('/').next().unwrap_or_default();
    // A known flow with an unknown node: the nodes of that flow come to mind first.
    let paths: Vec<String> = match pack.flow(flow) {
        Some(flow) => pack[flow].each_node().map(|node| pack.path(node)).collect(),
        None => pack.flows.iter().map(|flow| flow.id.to_string()).collect(),
    };
    let meant = nearest(name, paths.iter().map(String::as_str));
    let mut lines = vec![
        say_with(words, "no-such-flow", &[("name", echo(name).into())])
            + &did_you_mean(words, meant),
        say(words, "flows-are"),
    ];
    lines.extend(flow_lines(pack, words));
    lines
}

/// The same where only a flow will do, in the pack that is named or in the built-in one.
pub fn no_such_flow(words: &Words, place: &Place, built_in: bool) -> Vec<String> {
    let Place { name, content } = place;
    if let Some(node) = content.pack.node(name) {
        let flow = &*content.pack[content.pack[node].flow].id;
        let args = [("name", echo(name).into()), ("flow", flow.into())];
        return vec![say_with(words, "flow-wanted", &args)];
    }
    let mut lines = no_such_place(words, place);
    if built_in {
        lines.push(say(words, "name-a-pack"));
    }
    lines
}
