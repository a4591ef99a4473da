//! Tables of text that line up, by cells, and are no wider than there is room.

use super::{Ambiguous, elide, pad};

/// What stands between two columns.
const BETWEEN: usize = 2;

/// The fewest cells that anything is cut to.
const FEWEST: usize = 4;

/// A column of a table.
#[derive(Debug)]
pub struct Column {
    /// What stands above it.
    pub name: String,
    /// The cells that it keeps while another can be cut; `None`: it is never cut.
    pub least: Option<usize>,
    /// Whether its values stand on the right, as numbers do.
    pub right: bool,
}

impl Column {
    /// One that is never cut.
    #[must_use]
    pub const fn whole(name: String) -> Self {
        Self {
            name,
            least: None,
            right: false,
        }
    }

    /// One that is cut where there is no room.
    #[must_use]
    pub const fn cut(name: String, least: usize) -> Self {
        Self {
            name,
            least: Some(least),
            right: false,
        }
    }

    /// One of numbers.
    #[must_use]
    pub const fn number(name: String) -> Self {
        Self {
            name,
            least: None,
            right: true,
        }
    }
}

/// The lines of a table, its head first. What is too wide is cut, the widest first, until a line fits `room`.
#[must_use]
pub fn lines(columns: &[Column], rows: &[Vec<String>], room: usize) -> Vec<String> {
    let width = |text: &str| Ambiguous::Narrow.width(text);
    let mut cells: Vec<usize> = columns.iter().map(|column| width(&column.name)).collect();
    for row in rows {
        for (cells, text) in cells.iter_mut().zip(row) {
            *cells = (*cells).max(width(text));
        }
    }
    let between = BETWEEN * columns.len().saturating_sub(1);
    // Not even the fewest cells of all may fit.
    for few in [usize::MAX, 0] {
        while cells.iter().sum::<usize>() + between > room {
            let spare = cells.iter_mut().zip(columns);
            let spare = spare.filter(|(cells, column)| {
                let least = column.least.map(|least| least.min(FEWEST.max(few)));
                least.is_some_and(|least| **cells > least)
            });
            let Some((widest, _)) = spare.max_by_key(|(cells, _)| **cells) else {
                break;
            };
            *widest -= 1;
        }
    }
    let line = |row: Vec<&str>| {
        let texts = row.into_iter().zip(columns).zip(&cells);
        let texts = texts.map(|((text, column), cells)| {
            let text = elide(text, *cells, "...", Ambiguous::Narrow);
            if column.right {
                " ".repeat(cells.saturating_sub(width(&text))) + &text
            } else {
                pad(&text, *cells, Ambiguous::Narrow)
            }
        });
        let texts: Vec<String> = texts.collect();
        texts.join(&" ".repeat(BETWEEN)).trim_end().to_owned()
    };
    let head = line(columns.iter().map(|column| &*column.name).collect());
    let rows = rows
        .iter()
        .map(|row| line(row.iter().map(String::as_str).collect()));
    std::iter::once(head).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_wide_is_cut_and_the_rest_lines_up() {
        let columns = [
            Column::whole("No.".to_owned()),
            Column::cut("Shop".to_owned(), 6),
            Column::number("Cases".to_owned()),
        ];
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let rows = [
            row(["1123-7", "拐角面馆和隔壁的烧烤店", "7"]),
            row(["1123-12", "Bar", "128"]),
        ];
        let narrow = lines(&columns, &rows, 28);
        let widths: Vec<usize> = narrow
            .iter()
            .map(|line| Ambiguous::Narrow.width(line))
            .collect();
        assert_eq!(widths, [28, 28, 28], "{narrow:#?}");
        assert!(narrow[1].contains("..."), "{narrow:#?}");
        let wide = lines(&columns, &rows, 80);
        assert!(wide[1].contains("拐角面馆和隔壁的烧烤店"), "{wide:#?}");
        // Nothing is left to be cut.
        assert!(lines(&columns, &rows, 3)[1].starts_with("1123-7 "));
    }
}
