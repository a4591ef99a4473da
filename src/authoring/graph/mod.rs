//! A flow as a picture: its boxes and arrows, and three ways to write them down.

mod dot;
mod mermaid;
#[cfg(feature = "svg")]
mod svg;

pub use dot::dot;
pub use mermaid::mermaid;
#[cfg(feature = "svg")]
pub use svg::svg;

use crate::app::messages::say;
use crate::{
    pack::{FlowIx, Kind, NodeIx, NodeKind, Pack, Speech},
    words::Words,
};

/// A flow as boxes and arrows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagram {
    /// What the flow is called.
    pub title: String,
    /// Its nodes in the order of the file, then what it leads to elsewhere.
    pub boxes: Vec<Block>,
    /// The ways between them, in the order of the screen.
    pub arrows: Vec<Arrow>,
    /// The box that the flow begins with.
    pub start: usize,
}

/// A node, or a place in another flow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its name: `reseat`, or `network` and `network/router` elsewhere.
    pub id: String,
    /// What it says.
    pub label: String,
    /// What it is.
    pub shape: Shape,
    /// The risks that it bears, with the flow that finds out each thing they need: `redo-sale: gate-money`.
    pub risks: Vec<String>,
    /// On the flow's `stop`: that F9 leads here from every step. No arrow does.
    pub from_anywhere: Option<String>,
}

impl Block {
    /// The lines under the label that warn: its risks.
    fn warnings(&self) -> impl Iterator<Item = String> + '_ {
        self.risks.iter().map(|risk| format!("! {risk}"))
    }
}

/// What a box stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A node of the flow.
    Node(NodeKind),
    /// A place in another flow.
    Elsewhere,
}

impl Shape {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        let nodes = NodeKind::ALL.into_iter().map(Self::Node);
        nodes.chain([Self::Elsewhere])
    }

    /// What it is called: a node as in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Node(kind) => kind.name(),
            Self::Elsewhere => "elsewhere",
        }
    }

    /// Its outline.
    #[must_use]
    pub const fn outline(self) -> Outline {
        match self {
            Self::Node(NodeKind::Ask) => Outline::Hexagon,
            Self::Node(NodeKind::Try | NodeKind::Tell) => Outline::Box,
            Self::Node(NodeKind::Form) => Outline::Slanted,
            Self::Node(NodeKind::Solved | NodeKind::Support | NodeKind::Pass) => Outline::Rounded,
            Self::Elsewhere => Outline::Elsewhere,
        }
    }

    /// Colour of the area and of the line, as CSS has them. Nothing is said by colour alone.
    #[must_use]
    pub const fn colors(self) -> (&'static str, &'static str) {
        match self {
            Self::Node(NodeKind::Ask) => ("#e8f1fc", "#2b6cb0"),
            Self::Node(NodeKind::Try) => ("#fff7e0", "#b7791f"),
            Self::Node(NodeKind::Tell | NodeKind::Form) => ("#f3f4f6", "#4b5563"),
            Self::Node(NodeKind::Solved) => ("#e6f6ec", "#2f855a"),
            Self::Node(NodeKind::Support) => ("#fde8e8", "#c53030"),
            Self::Node(NodeKind::Pass) => ("#efe9fb", "#6b46c1"),
            Self::Elsewhere => ("#ffffff", "#9ca3af"),
        }
    }
}

/// The outline of a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outline {
    /// A question.
    Hexagon,
    /// Something to do or to read.
    Box,
    /// Something to fill in.
    Slanted,
    /// An end.
    Rounded,
    /// What lies elsewhere.
    Elsewhere,
}

/// One or several answers that lead the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// From this box.
    pub from: usize,
    /// To this one.
    pub to: usize,
    /// What the answers say.
    pub labels: Vec<String>,
    /// Whether only somebody who cannot tell goes this way, or whose test failed.
    pub faint: bool,
}

/// The picture of a flow; with `words` it speaks their language, else it shows names. It has no boxes where
/// no step of the flow has words of its own: the response codes are many small tables, not one picture.
#[must_use]
pub fn diagram(pack: &Pack, flow: FlowIx, words: Option<&Words>) -> Diagram {
    let own: Vec<NodeIx> = pack[flow]
        .each_node()
        .filter(|at| pack[*at].speech == Speech::Own)
        .collect();
    let text = |file: &str, id: &str, attribute: Option<&str>, name: &str| match words {
        Some(words) => words
            .find(file, id, attribute, None)
            .map_or_else(|| name.to_owned(), |word| word.text),
        None => name.to_owned(),
    };
    let mut made = Diagram {
        title: text(&pack[flow].id, "flow", None, &pack[flow].id),
        boxes: own
            .iter()
            .map(|at| Block {
                from_anywhere: (*at == pack[flow].stop).then(|| {
                    words.map_or_else(
                        || "(F9)".to_owned(),
                        |words| say(words, "graph-from-anywhere"),
                    )
                }),
                ..block(pack, *at, &text)
            })
            .collect(),
        arrows: Vec::new(),
        start: own
            .iter()
            .position(|at| *at == pack[flow].start)
            .unwrap_or(0),
    };
    // Each node has its own boxes for what lies elsewhere: arrows from everywhere to one box hide the rest.
    let mut elsewhere: Vec<(usize, NodeIx)> = Vec::new();
    for (from, at) in own.iter().enumerate() {
        let node = &pack[*at];
        let mut ways: Vec<(NodeIx, String, bool)> = Vec::new();
        for answer in node.answers() {
            let faint = &*answer.id == "unsure";
            let label = if node.kind.kind().goes_on() {
                String::new()
            } else {
                let general = if matches!(node.kind, Kind::Ask { .. }) {
                    "unsure-ask"
                } else {
                    "unsure-try"
                };
                match words {
                    Some(words) if faint => words
                        .find(&pack[flow].id, &node.id, Some("unsure"), None)
                        .map_or_else(|| words.common(general), |word| word.text),
                    _ => text(&pack[flow].id, &node.id, Some(&answer.id), &answer.id),
                }
            };
            ways.push((answer.to, label, faint));
        }
        if let Kind::Solved {
            verify: true,
            failed,
            ..
        } = node.kind
            && failed != pack[flow].stop
        {
            let label = words.map_or_else(|| "failed".to_owned(), |words| words.common("failed"));
            ways.push((failed, label, true));
        }
        for (to, label, faint) in ways {
            let to = own
                .iter()
                .position(|known| *known == to)
                .unwrap_or_else(|| {
                    let known = elsewhere.iter().position(|known| *known == (from, to));
                    own.len()
                        + known.unwrap_or_else(|| {
                            elsewhere.push((from, to));
                            elsewhere.len() - 1
                        })
                });
            let same = made
                .arrows
                .iter_mut()
                .find(|arrow| arrow.from == from && arrow.to == to);
            match same {
                // Who cannot tell goes with the others.
                Some(_) if faint => {}
                Some(arrow) => arrow.labels.push(label),
                None => made.arrows.push(Arrow {
                    from,
                    to,
                    labels: Some(label)
                        .filter(|label| !label.is_empty())
                        .into_iter()
                        .collect(),
                    faint,
                }),
            }
        }
    }
    for (_, at) in elsewhere {
        made.boxes.push(other(pack, at, &text));
    }
    made
}

/// Gives the text of a message or attribute in a file, or the name where names are shown.
type Speaker<'s> = dyn Fn(&str, &str, Option<&str>, &str) -> String + 's;

fn block(pack: &Pack, at: NodeIx, text: &Speaker<'_>) -> Block {
    let node = &pack[at];
    let flow = &pack[node.flow].id;
    let label = match node.kind.passes() {
        Some(set) => {
            let set: Vec<String> = set
                .iter()
                .map(|set| {
                    let fact = &pack[set.fact];
                    let value = fact.values.get(usize::from(set.value.0));
                    format!("{} = {}", fact.id, value.map_or("", |id| id))
                })
                .collect();
            set.join(", ")
        }
        None => text(flow, &node.id, None, &node.id),
    };
    let risks = node.risks.iter().map(|risk| {
        let risk = &pack[*risk];
        let gates = risk.needs.iter().filter_map(|need| pack[need.fact].gate);
        let gates: Vec<&str> = gates.map(|gate| &*pack[gate].id).collect();
        format!("{}: {}", risk.id, gates.join(", "))
    });
    Block {
        id: node.id.to_string(),
        label,
        shape: Shape::Node(node.kind.kind()),
        risks: risks.collect(),
        from_anywhere: None,
    }
}

fn other(pack: &Pack, at: NodeIx, text: &Speaker<'_>) -> Block {
    let flow = &pack[pack[at].flow];
    let title = text(&flow.id, "flow", None, &flow.id);
    let (id, label) = if at == flow.start {
        (flow.id.to_string(), title)
    } else {
        let node = &pack[at];
        let step = text(&flow.id, &node.id, None, &node.id);
        (pack.path(at), format!("{title}: {step}"))
    };
    Block {
        id,
        label,
        shape: Shape::Elsewhere,
        risks: Vec::new(),
        from_anywhere: None,
    }
}
