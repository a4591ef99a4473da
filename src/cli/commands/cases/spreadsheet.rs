//! Tables for spreadsheets.

use crate::{app::messages::say, cli::error::CliError, words::Words};

/// A table with its heads in the language in force: `cases-csv-<key>`. The mark at the beginning tells the common
/// spreadsheet that it is UTF-8. What stands in the cells is guarded, so that none is a formula there.
///
/// # Errors
/// It cannot be made.
pub fn table(
    words: &Words,
    keys: &[&str],
    rows: impl IntoIterator<Item = Vec<String>>,
) -> Result<Vec<u8>, CliError> {
    let heads = keys
        .iter()
        .map(|key| say(words, &format!("cases-csv-{key}")));
    with_heads(heads.collect(), rows)
}

/// The same with heads that are in words already.
///
/// # Errors
/// It cannot be made.
pub fn with_heads(
    heads: Vec<String>,
    rows: impl IntoIterator<Item = Vec<String>>,
) -> Result<Vec<u8>, CliError> {
    written(heads, rows).map_err(|error| CliError::Io(error.into()))
}

fn written(
    heads: Vec<String>,
    rows: impl IntoIterator<Item = Vec<String>>,
) -> Result<Vec<u8>, csv::Error> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    let mut table = csv::Writer::from_writer(&mut bytes);
    for row in std::iter::once(heads).chain(rows) {
        table.write_record(row.iter().map(|cell| guarded(cell)))?;
    }
    table.flush()?;
    drop(table);
    Ok(bytes)
}

/// A text that a spreadsheet does not calculate. A program that reads full-width signs as plain ones does so
/// here too.
fn guarded(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let guard = if formula { "'" } else { "" };
    format!("{guard}{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_finds_no_formula_in_the_table() {
        let cells = [
            "1123-7",
            "=HYPERLINK(\"http://example.com\",\"a\")",
            "-odd",
            "＋1",
            "+852 1234",
        ];
        let heads = ["a", "b", "c", "d", "e"].map(str::to_owned).to_vec();
        let table = written(heads, [cells.map(str::to_owned).to_vec()]).expect("a table");
        let mut rows = csv::Reader::from_reader(&table["\u{feff}".len()..]);
        let row = rows.records().next().expect("a row").expect("of cells");
        let found: Vec<&str> = row.iter().collect();
        assert_eq!(found[0], cells[0]);
        for (found, cell) in found[1..].iter().zip(&cells[1..]) {
            assert_eq!(*found, format!("'{cell}"));
        }
    }
}
