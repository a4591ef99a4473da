//! The pictures in the README are drawn from the wizard itself, and are current.
//!
//! `POSDOC_UPDATE=1 cargo test --test integration pictures` draws them again.

use std::{fmt::Write as _, fs, path::Path};

use crate::support::wizard::{Setup, Wizard};
use ratatui::{
    buffer::Buffer,
    style::{Color, Modifier, Style},
};
use unicode_width::UnicodeWidthStr as _;

const CELL: (f32, f32) = (8.4, 18.0);
const MARGIN: f32 = 14.0;
const GROUND: &str = "#14181d";
const TEXT: &str = "#d7dde4";

/// A frame as SVG, each run of cells in its place.
fn svg(buffer: &Buffer, title: &str) -> String {
    let width = f32::from(buffer.area.width) * CELL.0 + 2.0 * MARGIN;
    let height = f32::from(buffer.area.height) * CELL.1 + 2.0 * MARGIN;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\" aria-label=\"{title}\">\n\
         <rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"{GROUND}\"/>\n\
         <g font-family=\"'Sarasa Mono SC','Noto Sans Mono CJK SC','Cascadia Mono',Menlo,Consolas,monospace\" \
         font-size=\"14\" xml:space=\"preserve\">\n"
    );
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let style = buffer[(x, y)].style();
            let (from, mut text) = (x, String::new());
            while x < buffer.area.width && buffer[(x, y)].style() == style {
                let symbol = buffer[(x, y)].symbol();
                text.push_str(symbol);
                x += u16::try_from(symbol.width().max(1)).expect("a cell is narrow");
            }
            run(&mut svg, (from, x, y), &text, style);
        }
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

fn run(svg: &mut String, (from, to, y): (u16, u16, u16), text: &str, style: Style) {
    let left = MARGIN + f32::from(from) * CELL.0;
    let top = MARGIN + f32::from(y) * CELL.1;
    let length = f32::from(to - from) * CELL.0;
    let colour = colour(style.fg.unwrap_or(Color::Reset));
    let reversed = style.add_modifier.contains(Modifier::REVERSED);
    if reversed {
        let _ = writeln!(
            svg,
            "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{length:.1}\" height=\"{}\" fill=\"{colour}\"/>",
            CELL.1
        );
    }
    // Spaces at the edges would be swallowed, and the rest stretched over their place.
    let lead = text.len() - text.trim_start().len();
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    let left = left + f32::from(u16::try_from(lead).expect("a row is short")) * CELL.0;
    let cells = u16::try_from(text.width()).expect("a row is short");
    let length = f32::from(cells) * CELL.0;
    let fill = if reversed { GROUND } else { colour };
    let weight = if style.add_modifier.contains(Modifier::BOLD) {
        " font-weight=\"bold\""
    } else {
        ""
    };
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let _ = writeln!(
        svg,
        "<text x=\"{left:.1}\" y=\"{:.1}\" textLength=\"{length:.1}\" lengthAdjust=\"spacingAndGlyphs\" \
         fill=\"{fill}\"{weight}>{text}</text>",
        top + 13.5
    );
}

const fn colour(colour: Color) -> &'static str {
    match colour {
        Color::DarkGray => "#7b8794",
        Color::Cyan => "#56c8d8",
        Color::Green => "#7fd17f",
        Color::Yellow => "#e8c35a",
        Color::Red => "#f07178",
        _ => TEXT,
    }
}

fn current(name: &str, wizard: &Wizard) {
    let (buffer, _) = wizard.frame();
    let drawn = svg(&buffer, name);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/{name}.svg"));
    if std::env::var_os("POSDOC_UPDATE").is_some() {
        fs::write(&path, &drawn).expect("docs can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == drawn,
        "docs/{name}.svg is not current: run with POSDOC_UPDATE=1"
    );
}

#[test]
fn the_pictures_in_the_readme_are_current() {
    let step = Setup {
        lang: "zh-CN",
        ..Setup::default()
    };
    current("step-zh", &step.open().keys("1 1"));
    current("step-en", &Wizard::on("card-read").keys("1 1"));
    let call = Setup {
        size: (80, 30),
        ..Setup::default()
    };
    current("call-en", &call.open().keys("1 1 f9"));
}
