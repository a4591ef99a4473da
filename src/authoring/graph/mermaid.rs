//! As Mermaid, which GitHub and many editors draw.

use std::fmt::Write as _;

use super::{Diagram, Outline, Shape};

/// The diagram as a Mermaid flow chart.
#[must_use]
pub fn mermaid(diagram: &Diagram) -> String {
    let mut text = String::from("flowchart TD\n");
    for (at, block) in diagram.boxes.iter().enumerate() {
        let mut label = quoted(&block.label);
        for warning in block.warnings() {
            label += &format!("<br>{}", quoted(&warning));
        }
        if let Some(note) = &block.from_anywhere {
            label += &format!("<br>{}", quoted(note));
        }
        let (open, close) = match block.shape.outline() {
            Outline::Hexagon => ("{{", "}}"),
            Outline::Rounded => ("([", "])"),
            Outline::Slanted => ("[/", "/]"),
            Outline::Elsewhere => ("[[", "]]"),
            Outline::Box => ("[", "]"),
        };
        let _ = writeln!(
            text,
            "    n{at}{open}\"{label}\"{close}:::{}",
            block.shape.name()
        );
    }
    for arrow in &diagram.arrows {
        let line = if arrow.faint { "-.->" } else { "-->" };
        let label = quoted(&arrow.labels.join(" / "));
        let label = if label.is_empty() {
            label
        } else {
            format!("|\"{label}\"|")
        };
        let _ = writeln!(text, "    n{} {line}{label} n{}", arrow.from, arrow.to);
    }
    for shape in Shape::all() {
        let name = shape.name();
        let (area, line) = shape.colors();
        let _ = writeln!(
            text,
            "    classDef {name} fill:{area},stroke:{line},color:#111827"
        );
    }
    if diagram.start < diagram.boxes.len() {
        let _ = writeln!(text, "    style n{} stroke-width:3px", diagram.start);
    }
    text
}

/// Mermaid has entities of its own for what would end a label.
fn quoted(label: &str) -> String {
    label
        .replace('#', "#35;")
        .replace('"', "#quot;")
        .replace('<', "#lt;")
}
