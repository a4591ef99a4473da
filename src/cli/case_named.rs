//! Cases by the names that people have for them.

use super::error::{CliError, Exit};
use crate::{
    app::messages::{echo, say_with},
    cases::Row,
    words::Words,
};

/// The one case that goes by a name.
///
/// # Errors
/// There is none, or more than one.
pub fn only_one(words: &Words, rows: Vec<Row>, name: &str) -> Result<Row, CliError> {
    let many = rows.len() > 1;
    let lines: Vec<String> = rows.iter().map(|row| format!("  {}", row.id)).collect();
    match rows.into_iter().next() {
        Some(row) if !many => Ok(row),
        Some(_) => {
            let args = [("name", echo(name).into())];
            let mut said = vec![say_with(words, "cases-several", &args)];
            said.extend(lines);
            Err(CliError::Said(Exit::Problems, said))
        }
        None => Err(none_named(words, name)),
    }
}

/// There is none of that name.
pub fn none_named(words: &Words, name: &str) -> CliError {
    let args = [("name", echo(name).into())];
    CliError::say(Exit::Problems, words, "cases-none-named", &args)
}
