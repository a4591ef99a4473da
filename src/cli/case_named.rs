//! Cases by the names that people have for them.

use super::error::{CliError, Exit, Message};
use crate::{
    app::messages::echo,
    cases::{Row, exactly_named},
};

/// The one case that goes by a name.
///
/// # Errors
/// There is none, or more than one.
pub fn only_one(rows: Vec<Row>, name: &str) -> Result<Row, CliError> {
    let mut rows = exactly_named(rows, name);
    if rows.len() > 1 {
        let name = name.to_owned();
        return Err(CliError::SeveralCases { name, rows });
    }
    rows.pop().ok_or_else(|| none_named(name))
}

/// There is none of that name.
pub fn none_named(name: &str) -> CliError {
    Message::new(Exit::Problems, "cases-none-named")
        .with("name", echo(name))
        .into()
}
