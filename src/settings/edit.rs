//! Changing the settings file and losing nothing of it: keys, their order and comments stay.

use std::{
    fs,
    io::{self, Write as _},
    path::Path,
};

use toml_edit::{DocumentMut, Item, Table, TomlError, Value};

/// A setting to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The tables that it stands in, then its key: `hotlines`, `acquirer`, `phone`.
    pub path: Vec<String>,
    /// Its value. An empty one is written only over one that is there: its comments are about the setting.
    pub value: String,
}

impl Change {
    /// The setting as people write it: `hotlines.acquirer.phone`.
    #[must_use]
    pub fn key(&self) -> String {
        self.path.join(".")
    }
}

/// The text of a settings file with these settings in it.
///
/// # Errors
/// The text is no TOML. What stands where a table should be is left as it is: reading it says so.
pub fn changed(text: &str, changes: &[Change]) -> Result<String, TomlError> {
    let mut file: DocumentMut = text.parse()?;
    for Change { path, value } in changes {
        if let Some((key, tables)) = path.split_last() {
            set(file.as_table_mut(), tables, key, value);
        }
    }
    let out = file.to_string();
    // The lines that are new end like the others.
    Ok(if text.contains("\r\n") {
        out.replace("\r\n", "\n").replace('\n', "\r\n")
    } else {
        out
    })
}

fn set(top: &mut Table, tables: &[String], key: &str, value: &str) {
    let mut at: &mut dyn toml_edit::TableLike = top;
    for (name, depth) in tables.iter().zip(1..) {
        if !at.contains_key(name) {
            if value.is_empty() {
                return;
            }
            let mut table = Table::new();
            // Of `[hotlines.acquirer]` the header `[hotlines]` is not needed.
            table.set_implicit(depth < tables.len());
            at.insert(name, Item::Table(table));
        }
        let inner = at.get_mut(name).and_then(Item::as_table_like_mut);
        let Some(inner) = inner else { return };
        at = inner;
    }
    match at.get_mut(key).map(Item::as_value_mut) {
        Some(Some(old)) => {
            let decor = old.decor().clone();
            *old = Value::from(value);
            *old.decor_mut() = decor;
        }
        Some(None) => {}
        None if value.is_empty() => {}
        None => {
            at.insert(key, toml_edit::value(value));
        }
    }
}

/// Puts a text in the place of a file at once, so that a torn one is never read. A link stays one, and what it leads to
/// is changed; a file that is there keeps its rights.
///
/// # Errors
/// It cannot be written; it is as it was.
pub fn replace(file: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = &fs::canonicalize(file).unwrap_or_else(|_| file.to_owned());
    let beside = file.with_extension(format!("toml.{}", std::process::id()));
    let written = fs::File::create_new(&beside).and_then(|mut new| {
        new.write_all(text.as_bytes())?;
        if let Ok(old) = fs::metadata(file) {
            new.set_permissions(old.permissions())?;
        }
        new.sync_all()
    });
    let moved = written.and_then(|()| fs::rename(&beside, file));
    if moved.is_err() {
        let _ = fs::remove_file(&beside);
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    fn change(key: &str, value: &str) -> Change {
        Change {
            path: key.split('.').map(str::to_owned).collect(),
            value: value.to_owned(),
        }
    }

    #[test]
    fn comments_order_and_other_keys_stay() {
        let text = "# ours\nlang = \"en\" # as spoken\n\n[shop] # the shop\nname = 'Old' # on the sign\nphone = \"1\"\n\n\
                    # rung often\n[hotlines.acquirer]\nphone = \"2\"\n";
        let new = changed(
            text,
            &[
                change("shop.name", "New \"x\""),
                change("shop.region", "uk"),
                change("shop.phone", ""),
                change("hotlines.till-support.phone", "3"),
                change("shop.till", ""),
            ],
        );
        assert_eq!(
            new.expect("TOML"),
            "# ours\nlang = \"en\" # as spoken\n\n[shop] # the shop\nname = 'New \"x\"' # on the sign\nphone = \"\"\n\
             region = \"uk\"\n\n# rung often\n[hotlines.acquirer]\nphone = \"2\"\n\n[hotlines.till-support]\nphone = \"3\"\n"
        );
    }

    #[test]
    fn tables_in_any_form_are_written_into() {
        let new = |text: &str| {
            let new = changed(
                text,
                &[change("shop.name", "N"), change("hotlines.a.phone", "9")],
            );
            let read: toml::Table = toml::from_str(&new.expect("TOML")).expect("TOML");
            assert_eq!(read["shop"]["name"].as_str(), Some("N"), "{text}");
            assert_eq!(read["hotlines"]["a"]["phone"].as_str(), Some("9"), "{text}");
        };
        new("");
        new("shop = { name = \"O\" }\nhotlines = { a = { hours = \"1\" } }\n");
        new("shop.name = \"O\"\nhotlines.a.phone = \"1\"\n");
        new("[hotlines]\na.phone = \"1\"\n[shop]\n");
    }

    #[test]
    fn line_ends_of_windows_stay() {
        let new = changed("[shop]\r\nname = \"O\"\r\n", &[change("shop.till", "T")]);
        assert_eq!(
            new.expect("TOML"),
            "[shop]\r\nname = \"O\"\r\ntill = \"T\"\r\n"
        );
    }

    #[test]
    fn what_is_no_toml_is_not_touched() {
        assert!(changed("[shop\n", &[change("shop.name", "x")]).is_err());
    }
}
