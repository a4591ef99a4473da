//! `drills.toml` as written: what tempts in a drill, and where it is known from.

use super::{
    format,
    raw::{RawDrills, RawTemptation},
    toml::{Named, Reader, Section},
};

impl Reader<'_> {
    /// Reads `drills.toml`.
    pub fn drills(&mut self, text: &str) -> RawDrills {
        self.document(text, |reader, top| {
            reader.schema(top);
            let mut drills = RawDrills::default();
            if let Some(list) = top.take("wrong").and_then(|value| reader.section(value)) {
                drills.wrong = reader.tables_in(&list, &mut Self::temptation);
            }
            if let Some(list) = top.take("risk").and_then(|value| reader.section(value)) {
                drills.risks = reader.tables_in(&list, &mut |reader: &mut Self, id, section| {
                    let sources = reader.names(section, "source");
                    reader.finish(section, &[format::DRILL_RISK]);
                    Some((id, sources))
                });
            }
            reader.finish(top, &[format::DRILLS]);
            drills
        })
    }

    fn temptation(&mut self, id: Named, section: &Section<'_>) -> Option<RawTemptation> {
        let flows = self.names(section, "flows");
        let prevented_by = self.taken_text(section, "prevented-by");
        if prevented_by.is_none() {
            self.missing(section, "prevented-by");
        }
        let sources = self.names(section, "source");
        self.finish(section, &[format::TEMPTATION]);
        Some(RawTemptation {
            id,
            flows,
            prevented_by: prevented_by?,
            sources,
        })
    }

    fn names(&mut self, section: &Section<'_>, key: &str) -> Vec<Named> {
        let list = section.take(key).map(|value| self.texts(value));
        list.unwrap_or_default()
    }
}
