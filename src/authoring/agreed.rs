//! Notes down that the languages of a pack say the same, for the rule `stale-string` to compare with.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use crate::{
    lint::{Catalog, Sources, mark},
    pack::Files,
};

/// The text of the file for the languages as they are, of the sheets that `own` lets through. A message that
/// one language alone has is not compared.
#[must_use]
pub fn agreed(files: &Files, own: impl Fn(&str) -> bool) -> String {
    let sources = Sources::new(files);
    let catalog = Catalog::read(&sources);
    let mut names: BTreeSet<&str> = BTreeSet::new();
    for locale in &catalog.locales {
        let own = |file: &&str| own(&format!("locales/{}/{file}.ftl", locale.name));
        names.extend(locale.sheets.keys().copied().filter(own));
    }
    let mut text = String::new();
    for file in names {
        let mut marks: BTreeMap<&str, Vec<(&str, String)>> = BTreeMap::new();
        for locale in &catalog.locales {
            let Some(sheet) = locale.sheets.get(file) else {
                continue;
            };
            for entry in &sheet.entries {
                let marks = marks.entry(entry.id).or_default();
                marks.push((locale.name, mark(sheet, entry)));
            }
        }
        for (id, marks) in marks.into_iter().filter(|(_, marks)| marks.len() > 1) {
            let _ = write!(text, "{file}.{id}");
            for (locale, mark) in marks {
                let _ = write!(text, " {locale}={mark}");
            }
            text.push('\n');
        }
    }
    text
}
