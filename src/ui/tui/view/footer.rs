//! The keys that work here, most needed first, as many as there is room for.

use ratatui::layout::Rect;

use crate::ui::tui::{
    app::App,
    geometry::LEFT,
    key,
    keymap::{Action, KEYMAP},
    paint::Brush,
};

/// Cells between two hints.
const GAP: u16 = 3;

pub fn draw(app: &App, brush: &mut Brush<'_>, area: Rect) {
    let at_end = app.is_read_at_end();
    let mut hints: Vec<(u8, usize, String, String)> = KEYMAP
        .iter()
        .enumerate()
        .filter(|(_, binding)| app.does(binding.action))
        .filter_map(|(at, binding)| {
            let mut rank = binding.footer?;
            if at_end && binding.action == Action::Case {
                // With the digits of that list, which work here without it.
                rank = 0;
            }
            let name = app.words().ui(binding.name);
            Some((rank, at, name, app.words().ui(app.does_what(binding))))
        })
        .collect();
    if at_end {
        let end = [key::DOES_COPY, key::DOES_SAVE, key::DOES_NEXT];
        for (does, digit) in end.into_iter().zip('1'..) {
            // In front of all others.
            hints.push((0, 0, digit.to_string(), app.words().ui(does)));
        }
    }
    hints.sort_by_key(|(rank, ..)| *rank);
    let mut room = area.width.saturating_sub(LEFT + 1);
    hints.retain(|(_, _, name, does)| {
        let cells = brush.width(name) + 1 + brush.width(does) + GAP;
        let fits = cells <= room + GAP;
        if fits {
            room = room.saturating_sub(cells);
        } else {
            room = 0;
        }
        fits
    });
    // What stays is shown in the order of the keymap: the hand finds it by place.
    hints.sort_by_key(|(_, at, ..)| *at);
    let mut x = LEFT;
    for (_, _, name, does) in &hints {
        x = brush.text(area, x, name, brush.theme.accent) + 1;
        x = brush.text(area, x, does, brush.theme.dim) + GAP;
    }
}
