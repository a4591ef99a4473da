//! Scenarios as written: `assets/scenarios/<flow>.toml`, one section for each hidden truth.

use super::{
    format,
    raw::RawSetting,
    toml::{Named, Reader, Section},
};

/// More screens than any scenario may take.
const MOST_SCREENS: i64 = 200;

pub struct RawScenario {
    /// The flow that its file is named after.
    pub flow: String,
    pub id: Named,
    pub start: Option<Named>,
    pub end: Option<Named>,
    pub truth: Vec<RawSetting>,
    pub fixes: Vec<Named>,
    pub answers: Vec<(Named, Vec<Named>)>,
    pub fields: Vec<(Named, Named)>,
    /// The most screens that it may take, its end included.
    pub screens: Option<u16>,
}

impl Reader<'_> {
    /// Reads the scenarios of a flow.
    pub fn scenarios(&mut self, flow: &str, text: &str) -> Vec<RawScenario> {
        self.tables(text, |reader, id, section| {
            Some(reader.scenario(flow, id, section))
        })
    }

    fn scenario(&mut self, flow: &str, id: Named, section: &Section<'_>) -> RawScenario {
        let start = self.taken_text(section, "start");
        let end = self.taken_text(section, "end");
        if end.is_none() {
            self.missing(section, "end");
        }
        let truth = self.pairs(section, "truth").into_iter();
        let truth = truth.map(|(fact, value)| RawSetting { fact, value });
        let answers = section
            .take("answers")
            .and_then(|value| self.section(value))
            .map(|answers| {
                answers
                    .rest()
                    .map(|(node, value)| (node, self.one_or_more(value)))
                    .collect()
            });
        let screens = section.take("screens");
        let screens = screens.map(|value| self.whole(value, MOST_SCREENS));
        let fixes = section.take("fixes").map(|value| self.one_or_more(value));
        let scenario = RawScenario {
            flow: flow.to_owned(),
            id,
            start,
            end,
            truth: truth.collect(),
            fixes: fixes.unwrap_or_default(),
            answers: answers.unwrap_or_default(),
            fields: self.pairs(section, "fields"),
            screens: screens.flatten(),
        };
        self.finish(section, &[format::SCENARIO]);
        scenario
    }

    /// The texts of a table by their names.
    fn pairs(&mut self, section: &Section<'_>, key: &str) -> Vec<(Named, Named)> {
        let table = section.take(key).and_then(|value| self.section(value));
        let Some(table) = table else {
            return Vec::new();
        };
        table
            .rest()
            .filter_map(|(name, value)| Some((name, self.text(value)?)))
            .collect()
    }
}
