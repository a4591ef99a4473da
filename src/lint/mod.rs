//! Every mistake in a pack, before a merchant finds it: rules over structure and words.
//!
//! [`check`] finds, [`sentence`] says it in the reader's language, [`locate`] says where. A fault is data
//! until then: which rule, which bytes of which file, which names.
//!
//! All rules are linear in the size of the pack: each file is parsed once for structure and each text is
//! looked at once, so a support lead with thousands of nodes still gets the answer while typing.

mod agreed;
mod catalog;
mod drills;
mod ends;
mod facts;
mod fit;
mod gates;
mod glyphs;
mod graph;
mod needless;
mod phrases;
mod pictures;
mod probes;
mod render;
mod repeats;
mod routes;
mod safety;
mod scenarios;
mod sentence;
mod sources;
mod variables;
mod words;

#[cfg(test)]
mod tests;

use crate::pack::{
    self, Diagnostic, Files, Pack, Severity,
    care::{self, Care},
    theme::{Styles, theme_name},
};

pub use agreed::AGREED;
pub(crate) use agreed::mark;
pub(crate) use catalog::Catalog;
pub use render::{Look, render};

pub use scenarios::{Coverage, Left};
pub use sentence::sentence;
pub use sources::{Located, Sources, locate};

/// What was checked, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Everything found, in the order of the files.
    pub faults: Vec<Diagnostic>,
    /// Flows, gates among them.
    pub flows: usize,
    /// Gates alone.
    pub gates: usize,
    /// Nodes of all flows; none while the structure does not resolve.
    pub nodes: usize,
    /// The languages, by folder name.
    pub locales: Vec<String>,
    /// Texts of each language: those of the language that has most.
    pub strings: usize,
    /// What the scenarios pass; nothing while the structure does not resolve.
    pub coverage: Coverage,
}

impl Report {
    /// How many faults make the content unusable.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    /// How many faults are only advised against.
    #[must_use]
    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    fn count(&self, severity: Severity) -> usize {
        let faults = self.faults.iter();
        faults.filter(|fault| fault.severity == severity).count()
    }
}

/// Faults that are shown, and how many of each file are not.
#[derive(Clone, Debug, Default)]
pub struct Shown<'r> {
    /// In the order of the files.
    pub faults: Vec<&'r Diagnostic>,
    /// The file, and how many more it has.
    pub left_out: Vec<(u16, usize)>,
}

impl<'r> Shown<'r> {
    /// At most so many of each file, errors before warnings: a file that is no content at all has as many as lines.
    /// The faults are in the order of the files, as in a [`Report`].
    #[must_use]
    pub fn of(faults: &'r [Diagnostic], most: usize) -> Self {
        let mut shown = Self::default();
        for of_file in faults.chunk_by(|a, b| a.place.file == b.place.file) {
            let errors = of_file
                .iter()
                .filter(|fault| fault.severity == Severity::Error);
            let mut room = most.saturating_sub(errors.count());
            let mut left_out = 0;
            let before = shown.faults.len();
            shown.faults.extend(of_file.iter().filter(|fault| {
                let fits = match fault.severity {
                    Severity::Error => true,
                    Severity::Warning => {
                        let fits = room > 0;
                        room = room.saturating_sub(1);
                        fits
                    }
                };
                left_out += usize::from(!fits);
                fits
            }));
            left_out += (shown.faults.len() - before).saturating_sub(most);
            shown.faults.truncate(before + most);
            if left_out > 0 {
                shown
                    .left_out
                    .extend(of_file.first().map(|fault| (fault.place.file, left_out)));
            }
        }
        shown
    }
}

/// Checks a whole pack.
///
/// The rules over structure and words need a pack that resolves; until it does, the report holds what
/// keeps it from resolving and what can be said of each file alone.
#[must_use]
pub fn check(files: &Files) -> Report {
    let sources = Sources::new(files);
    let catalog = Catalog::read(&sources);
    let mut report = Report {
        flows: sources.flow_files(),
        locales: catalog.locales.iter().map(|l| l.name.to_owned()).collect(),
        strings: catalog.strings(),
        ..Report::default()
    };
    let faults = &mut report.faults;
    catalog.check_syntax(faults);
    glyphs::check(&catalog, faults);
    themes(&sources, faults);
    let care = care(&sources, faults);
    match pack::load(files) {
        Ok(pack) => {
            resolved(&pack, &sources, &catalog, faults);
            if let Some(care) = &care {
                care.check(&pack, faults);
            }
            words::care(care.as_ref(), &catalog, faults);
            faults.extend(pack.scenario_faults.iter().cloned());
            report.coverage = scenarios::check(&pack, faults);
            report.flows = pack.flows.len();
            report.gates = pack.flows.iter().filter(|flow| flow.gate).count();
            report.nodes = pack.nodes.len();
        }
        Err(broken) => faults.extend(broken),
    }
    report
        .faults
        .sort_by(|a, b| (a.place, a.rule, &a.args).cmp(&(b.place, b.rule, &b.args)));
    // What several screens are made from, such as a response code, is told once.
    report.faults.dedup();
    report
}

/// Themes are read by the wizard alone, and no part of the resolved pack.
fn themes(sources: &Sources<'_>, faults: &mut Vec<Diagnostic>) {
    for (file, path, text) in sources.all() {
        if theme_name(path).is_some() {
            let _ = Styles::read(file, text, faults);
        }
    }
}

/// What the shop looks at is read by `posdoc care` alone.
fn care(sources: &Sources<'_>, faults: &mut Vec<Diagnostic>) -> Option<Care> {
    let mut all = sources.all();
    let (file, _, text) = all.find(|(_, path, _)| *path == care::FILE)?;
    Some(Care::read(file, text, faults))
}

fn resolved(
    pack: &Pack,
    sources: &Sources<'_>,
    catalog: &Catalog<'_>,
    faults: &mut Vec<Diagnostic>,
) {
    graph::check(pack, faults);
    gates::check(pack, sources, faults);
    ends::check(pack, sources, faults);
    facts::check(pack, sources, faults);
    routes::check(pack, faults);
    phrases::check(pack, sources, faults);
    pictures::check(pack, sources, faults);
    probes::check(pack, faults);
    words::check(pack, catalog, faults);
    drills::check(pack, catalog, faults);
    variables::check(pack, catalog, faults);
    agreed::check(sources, catalog, faults);
    repeats::check(pack, catalog, faults);
    needless::check(pack, catalog, faults);
    safety::check(pack, sources, catalog, faults);
    fit::check(pack, catalog, faults);
}
