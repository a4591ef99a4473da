//! As DOT, for Graphviz.

use std::fmt::Write as _;

use super::{Diagram, Outline};

/// The diagram in the language of Graphviz.
#[must_use]
pub fn dot(diagram: &Diagram) -> String {
    let mut text = String::from("digraph flow {\n");
    let _ = writeln!(text, "    label = {};", quoted(&diagram.title));
    text += "    labelloc = t;\n    rankdir = TB;\n";
    text += "    node [fontname = \"sans-serif\", fontsize = 11, style = \"filled,rounded\"];\n";
    text += "    edge [fontname = \"sans-serif\", fontsize = 9, color = \"#6b7280\"];\n";
    for (at, block) in diagram.boxes.iter().enumerate() {
        let (area, line) = block.shape.colors();
        let shape = match block.shape.outline() {
            Outline::Hexagon => "hexagon",
            Outline::Slanted => "parallelogram",
            Outline::Rounded => "ellipse",
            Outline::Elsewhere => "component",
            Outline::Box => "box",
        };
        let mut label = block.label.clone();
        for warning in block.warnings() {
            label += &format!("\n{warning}");
        }
        if let Some(note) = &block.from_anywhere {
            label += &format!("\n{note}");
        }
        let wide = if at == diagram.start { 3 } else { 1 };
        let _ = writeln!(
            text,
            "    n{at} [label = {}, shape = {shape}, fillcolor = \"{area}\", color = \"{line}\", penwidth = {wide}, tooltip = {}];",
            quoted(&label),
            quoted(&block.id),
        );
    }
    for arrow in &diagram.arrows {
        let style = if arrow.faint { "dashed" } else { "solid" };
        let _ = writeln!(
            text,
            "    n{} -> n{} [label = {}, style = {style}];",
            arrow.from,
            arrow.to,
            quoted(&arrow.labels.join(" / ")),
        );
    }
    text += "}\n";
    text
}

fn quoted(label: &str) -> String {
    let label = label.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", label.replace('\n', "\\n"))
}
