//! Whether the languages still say the same: what somebody has compared, and what was changed since.
//!
//! `locales/agreed.txt` holds a line for each message that was compared, with a number made from its texts in
//! each language: `card-read.reseat en=1f00c2aa zh-CN=9d41e07b`. When one language changes and another does
//! not, the other is stale. Nobody can see from the texts alone whether they agree.

use xxhash_rust::xxh3::Xxh3;

use super::{
    catalog::{Catalog, Sheet, texts},
    sources::Sources,
};
use crate::{
    pack::{Diagnostic, Rule},
    words::Entry,
};

/// The file.
pub const AGREED: &str = "locales/agreed.txt";

/// Reports messages whose counterpart was changed since they were compared.
pub fn check(sources: &Sources<'_>, catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    let agreed = sources.all().find(|(_, path, _)| *path == AGREED);
    let Some((_, _, agreed)) = agreed else { return };
    for line in agreed.lines() {
        let mut parts = line.split_whitespace();
        let Some((file, id)) = parts.next().and_then(|name| name.rsplit_once('.')) else {
            continue;
        };
        let mut same = Vec::new();
        let mut changed = Vec::new();
        for (locale, number) in parts.filter_map(|part| part.split_once('=')) {
            let spoken = catalog.locales.iter().find(|l| l.name == locale);
            let sheet = spoken.and_then(|spoken| spoken.sheets.get(file));
            let Some((sheet, entry)) = sheet.and_then(|s| Some((s, s.entry(id)?))) else {
                continue;
            };
            let kept = mark(sheet, entry) == number;
            let list = if kept { &mut same } else { &mut changed };
            list.push((locale, sheet, entry));
        }
        let Some((other, first, entry)) = changed.first() else {
            continue;
        };
        let at = first.place(&entry.at);
        for (locale, sheet, entry) in same {
            faults.push(
                Diagnostic::new(Rule::StaleString, sheet.place(&entry.at))
                    .with("id", entry.id)
                    .with("locale", locale)
                    .with("other", *other)
                    .related(at),
            );
        }
    }
}

/// A number that changes with the texts. What people type to find a trouble is each language's own.
pub fn mark(sheet: &Sheet<'_>, entry: &Entry<'_>) -> String {
    let mut hash = Xxh3::new();
    for (attribute, text) in texts(entry).filter(|(name, _)| *name != Some("keys")) {
        hash.update(attribute.unwrap_or_default().as_bytes());
        hash.update(&[0]);
        hash.update(sheet.shown(text).as_bytes());
        hash.update(&[0]);
    }
    let bits = hash.digest() & u64::from(u32::MAX);
    format!("{bits:08x}")
}
