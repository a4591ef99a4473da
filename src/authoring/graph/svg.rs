//! As SVG: layers from the top down, each arrow led round the boxes between its ends.

use std::{collections::HashMap, fmt::Write as _};

use rust_sugiyama::{configure::Config, from_vertices_and_edges};

use super::{Diagram, Outline, Shape};
use crate::layout::{self, Ambiguous};

/// Pixels of a terminal cell of text.
const CELL: f64 = 7.5;
/// Pixels of a line of text.
const LINE: f64 = 18.0;
/// Cells of a box's line.
const CELLS: usize = 24;
/// Cells of an arrow's line.
const ARROW_CELLS: usize = 18;
/// Pixels between a box's line and its text.
const PAD: f64 = 10.0;
/// Pixels between boxes, and between layers.
const GAP: f64 = 46.0;

/// A box as it is drawn.
struct Drawn {
    lines: Vec<String>,
    risks: Vec<String>,
    notes: Vec<String>,
    width: f64,
    height: f64,
}

impl Drawn {
    const fn rows(&self) -> usize {
        self.lines.len() + self.risks.len() + self.notes.len()
    }
}

/// The diagram as an SVG picture.
#[must_use]
pub fn svg(diagram: &Diagram) -> String {
    let drawn: Vec<Drawn> = diagram.boxes.iter().map(draw).collect();
    let plan = Plan::of(diagram, &drawn);
    let mut body = String::new();
    for (at, arrow) in diagram.arrows.iter().enumerate() {
        line(&mut body, &plan, &drawn, diagram, at, arrow.faint);
    }
    for (at, (block, drawn)) in diagram.boxes.iter().zip(&drawn).enumerate() {
        let (x, y) = plan.at[at];
        let wide = if at == diagram.start { 3 } else { 1 };
        shape(
            &mut body,
            block.shape,
            (x, y),
            (drawn.width, drawn.height),
            wide,
        );
        #[expect(clippy::cast_precision_loss, reason = "a box has few lines")]
        let rows = drawn.rows() as f64;
        let mut base = y - rows * LINE / 2.0 + LINE * 0.72;
        for (lines, class) in [
            (&drawn.lines, "t"),
            (&drawn.risks, "r"),
            (&drawn.notes, "n"),
        ] {
            for text in lines {
                let _ = writeln!(
                    body,
                    "<text class=\"{class}\" x=\"{x:.1}\" y=\"{base:.1}\">{}</text>",
                    escaped(text)
                );
                base += LINE;
            }
        }
    }
    for (at, arrow) in diagram.arrows.iter().enumerate() {
        label(&mut body, &plan, at, &arrow.labels.join(" / "));
    }
    let title = escaped(&diagram.title);
    let (width, height) = (plan.width, plan.height + 2.0 * LINE);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" role=\"img\" aria-label=\"{title}\">\n\
<style>text {{ font: 14px system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif; text-anchor: middle; fill: #111827; }} .h {{ font-weight: bold; }} .r {{ fill: #c53030; font-size: 12px; }} .n {{ fill: #4b5563; font-size: 12px; }} .a {{ font-size: 12px; fill: #374151; paint-order: stroke; stroke: #ffffff; stroke-width: 4px; }} path {{ fill: none; stroke: #6b7280; stroke-width: 1.4; }} .f {{ stroke-dasharray: 5 4; }}</style>\n\
<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0,0 L8,4 L0,8 z\" style=\"fill: #6b7280; stroke: none\"/></marker></defs>\n\
<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n\
<text class=\"h\" x=\"{:.1}\" y=\"{:.1}\">{title}</text>\n{body}</svg>\n",
        width / 2.0,
        LINE * 1.3,
    )
}

fn draw(block: &super::Block) -> Drawn {
    let wrap = |text: &str| -> Vec<String> {
        let lines = layout::wrap(text, CELLS, Ambiguous::Narrow);
        lines.into_iter().map(str::to_owned).collect()
    };
    let lines = wrap(&block.label);
    let risks: Vec<String> = block
        .warnings()
        .flat_map(|warning| wrap(&warning))
        .collect();
    let notes = block.from_anywhere.iter();
    let notes: Vec<String> = notes.flat_map(|note| wrap(note)).collect();
    let cells = lines
        .iter()
        .chain(&risks)
        .chain(&notes)
        .map(|line| Ambiguous::Narrow.width(line))
        .max();
    #[expect(clippy::cast_precision_loss, reason = "a box has few cells and lines")]
    let (cells, rows) = (
        cells.unwrap_or(1) as f64,
        (lines.len() + risks.len() + notes.len()) as f64,
    );
    let slant = match block.shape.outline() {
        Outline::Hexagon | Outline::Slanted => 2.0 * PAD,
        Outline::Box | Outline::Rounded | Outline::Elsewhere => 0.0,
    };
    Drawn {
        lines,
        risks,
        notes,
        width: cells * CELL + 2.0 * PAD + slant,
        height: rows * LINE + PAD,
    }
}

/// Where everything stands.
struct Plan {
    /// The middle of each box.
    at: Vec<(f64, f64)>,
    /// The points that each arrow passes between its ends.
    bends: Vec<Vec<(f64, f64)>>,
    /// The middle of each arrow's words, if it has any.
    words: Vec<Option<(f64, f64)>>,
    width: f64,
    height: f64,
}

impl Plan {
    fn of(diagram: &Diagram, drawn: &[Drawn]) -> Self {
        let boxes = diagram.boxes.len();
        let back = backwards(diagram);
        let layers = layers(diagram, &back);
        let mut vertices: Vec<(u32, (f64, f64))> = Vec::new();
        let mut edges: Vec<(u32, u32)> = Vec::new();
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        for (at, drawn) in drawn.iter().enumerate() {
            vertices.push((number(at), (drawn.width, drawn.height)));
        }
        // An arrow passes a point in each layer between its ends; its words stand at the first.
        let mut chains: Vec<Vec<usize>> = Vec::new();
        let mut next = boxes;
        for (arrow, back) in diagram.arrows.iter().zip(&back) {
            let (from, to) = if *back {
                (arrow.to, arrow.from)
            } else {
                (arrow.from, arrow.to)
            };
            let mut chain = Vec::new();
            let mut last = from;
            if from != to {
                // Two layers lie between boxes: the words of an arrow have a layer of their own.
                for _ in 2 * layers[from] + 1..2 * layers[to] {
                    let wide = if chain.is_empty() {
                        let cells = Ambiguous::Narrow.width(&arrow.labels.join(" / "));
                        #[expect(clippy::cast_precision_loss, reason = "at most a line")]
                        let cells = cells.min(ARROW_CELLS) as f64;
                        cells * CELL
                    } else {
                        8.0
                    };
                    vertices.push((number(next), (wide, LINE)));
                    edges.push((number(last), number(next)));
                    chain.push(next);
                    last = next;
                    next += 1;
                }
                edges.push((number(last), number(to)));
            }
            if *back {
                chain.reverse();
            }
            chains.push(chain);
        }
        let config = Config {
            vertex_spacing: GAP / 2.0,
            dummy_vertices: false,
            ..Config::default()
        };
        let mut places: HashMap<usize, (f64, f64)> = HashMap::new();
        let mut left = 0.0;
        let mut height: f64 = 0.0;
        for (layout, _, _) in from_vertices_and_edges(&vertices, &edges, &config) {
            let size = |at: usize| vertices[at].1;
            let side =
                |f: fn(f64, f64) -> f64, start: f64, of: &dyn Fn(usize, (f64, f64)) -> f64| {
                    layout
                        .iter()
                        .map(|(at, place)| of(*at, *place))
                        .fold(start, f)
                };
            let first = side(f64::min, f64::MAX, &|at, (x, _)| x - size(at).0 / 2.0);
            let last = side(f64::max, f64::MIN, &|at, (x, _)| x + size(at).0 / 2.0);
            let top = side(f64::min, f64::MAX, &|at, (_, y)| y - size(at).1 / 2.0);
            let end = side(f64::max, f64::MIN, &|at, (_, y)| y + size(at).1 / 2.0);
            for (at, (x, y)) in &layout {
                places.insert(*at, (x - first + left + GAP / 2.0, y - top + 3.0 * LINE));
            }
            left += last - first + GAP;
            height = height.max(end - top);
        }
        let place = |at: usize| places.get(&at).copied().unwrap_or((GAP, GAP));
        let bends: Vec<Vec<(f64, f64)>> = chains
            .iter()
            .map(|chain| chain.iter().map(|at| place(*at)).collect())
            .collect();
        Self {
            at: (0..boxes).map(place).collect(),
            words: bends.iter().map(|bends| bends.first().copied()).collect(),
            bends,
            width: left.max(2.0 * GAP),
            height: height + 3.0 * LINE,
        }
    }
}

/// The arrows that lead back to where one came from.
fn backwards(diagram: &Diagram) -> Vec<bool> {
    let mut ways: Vec<Vec<(usize, usize)>> = vec![Vec::new(); diagram.boxes.len()];
    for (at, arrow) in diagram.arrows.iter().enumerate() {
        ways[arrow.from].push((at, arrow.to));
    }
    let mut back = vec![false; diagram.arrows.len()];
    // 0: not seen yet, 1: on the way, 2: done.
    let mut seen = vec![0_u8; diagram.boxes.len()];
    let boxes = 0..diagram.boxes.len();
    let start = Some(diagram.start).filter(|start| boxes.contains(start));
    let roots = start.into_iter().chain(boxes);
    for root in roots {
        if seen[root] != 0 {
            continue;
        }
        let mut open = vec![(root, 0)];
        seen[root] = 1;
        while let Some((at, followed)) = open.pop() {
            let Some((arrow, to)) = ways[at].get(followed).copied() else {
                seen[at] = 2;
                continue;
            };
            open.push((at, followed + 1));
            match seen[to] {
                0 => {
                    seen[to] = 1;
                    open.push((to, 0));
                }
                1 => back[arrow] = true,
                _ => {}
            }
        }
    }
    back
}

/// The layer of each box: one below the lowest that leads to it.
fn layers(diagram: &Diagram, back: &[bool]) -> Vec<usize> {
    let mut layers = vec![0; diagram.boxes.len()];
    // Without the arrows that lead back there is no circle, so this comes to rest.
    for _ in 0..diagram.boxes.len() {
        let mut changed = false;
        for (arrow, back) in diagram.arrows.iter().zip(back) {
            let (from, to) = if *back {
                (arrow.to, arrow.from)
            } else {
                (arrow.from, arrow.to)
            };
            if from != to && layers[to] < layers[from] + 1 {
                layers[to] = layers[from] + 1;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    layers
}

fn line(
    body: &mut String,
    plan: &Plan,
    drawn: &[Drawn],
    diagram: &Diagram,
    at: usize,
    faint: bool,
) {
    let arrow = &diagram.arrows[at];
    let (from, to) = (plan.at[arrow.from], plan.at[arrow.to]);
    let class = if faint { " class=\"f\"" } else { "" };
    if arrow.from == arrow.to {
        let x = from.0 + drawn[arrow.from].width / 2.0;
        let y = from.1;
        let _ = writeln!(
            body,
            "<path{class} d=\"M{x:.1},{:.1} C{:.1},{:.1} {:.1},{:.1} {x:.1},{:.1}\" marker-end=\"url(#tip)\"/>",
            y - 6.0,
            x + 34.0,
            y - 22.0,
            x + 34.0,
            y + 22.0,
            y + 6.0
        );
        return;
    }
    let down = to.1 > from.1;
    let half = |at: usize| {
        if down {
            drawn[at].height / 2.0
        } else {
            -drawn[at].height / 2.0
        }
    };
    let mut points = vec![(from.0, from.1 + half(arrow.from))];
    points.extend(&plan.bends[at]);
    points.push((to.0, to.1 - half(arrow.to)));
    let mut path = format!("M{:.1},{:.1}", points[0].0, points[0].1);
    for pair in points.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let middle = f64::midpoint(a.1, b.1);
        let _ = write!(
            path,
            " C{:.1},{middle:.1} {:.1},{middle:.1} {:.1},{:.1}",
            a.0, b.0, b.0, b.1
        );
    }
    let _ = writeln!(body, "<path{class} d=\"{path}\" marker-end=\"url(#tip)\"/>");
}

fn label(body: &mut String, plan: &Plan, at: usize, text: &str) {
    let Some((x, y)) = plan.words[at].filter(|_| !text.is_empty()) else {
        return;
    };
    let lines = layout::wrap(text, ARROW_CELLS, Ambiguous::Narrow);
    #[expect(clippy::cast_precision_loss, reason = "a label has few lines")]
    let rows = lines.len() as f64;
    let mut base = y - (rows - 1.0) * LINE * 0.4 + 4.0;
    for line in lines {
        let _ = writeln!(
            body,
            "<text class=\"a\" x=\"{x:.1}\" y=\"{base:.1}\">{}</text>",
            escaped(line)
        );
        base += LINE * 0.8;
    }
}

fn shape(body: &mut String, shape: Shape, (x, y): (f64, f64), (w, h): (f64, f64), wide: usize) {
    let (area, line) = shape.colors();
    let (left, top) = (x - w / 2.0, y - h / 2.0);
    let paint = format!("style=\"fill: {area}; stroke: {line}; stroke-width: {wide}\"");
    let _ = match shape.outline() {
        Outline::Hexagon => writeln!(
            body,
            "<path {paint} d=\"M{:.1},{top:.1} H{:.1} L{:.1},{y:.1} L{:.1},{:.1} H{:.1} L{left:.1},{y:.1} z\"/>",
            left + PAD,
            left + w - PAD,
            left + w,
            left + w - PAD,
            top + h,
            left + PAD
        ),
        Outline::Slanted => writeln!(
            body,
            "<path {paint} d=\"M{:.1},{top:.1} H{:.1} L{:.1},{:.1} H{left:.1} z\"/>",
            left + PAD,
            left + w,
            left + w - PAD,
            top + h
        ),
        Outline::Rounded => writeln!(
            body,
            "<rect {paint} x=\"{left:.1}\" y=\"{top:.1}\" width=\"{w:.1}\" height=\"{h:.1}\" rx=\"{:.1}\"/>",
            h / 2.0
        ),
        Outline::Elsewhere => writeln!(
            body,
            "<rect {paint} stroke-dasharray=\"4 3\" x=\"{left:.1}\" y=\"{top:.1}\" width=\"{w:.1}\" height=\"{h:.1}\"/>"
        ),
        Outline::Box => writeln!(
            body,
            "<rect {paint} x=\"{left:.1}\" y=\"{top:.1}\" width=\"{w:.1}\" height=\"{h:.1}\" rx=\"4\"/>"
        ),
    };
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
