//! What a shop looks at before anything is wrong, and what stands on its emergency card: `assets/care.toml`. Only
//! `posdoc care` and the checker read it, so it is no part of the resolved pack that every start reads.

use super::{
    diagnostic::{Diagnostic, Span},
    files::Files,
    format,
    model::{Id, Pack},
    rule::Rule,
    toml::{Named, Reader, Section},
};

/// The file.
pub const FILE: &str = "assets/care.toml";

/// When a check is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Round {
    /// Before the first customer of a day.
    Open,
    /// After the last one.
    Close,
    /// Once a week.
    Week,
    /// Once a month.
    Month,
}

impl Round {
    /// All, with the names they have in the file and on the command line.
    pub const ALL: [(&'static str, Self); 4] = [
        ("open", Self::Open),
        ("close", Self::Close),
        ("week", Self::Week),
        ("month", Self::Month),
    ];

    /// The name it has in the file and on the command line.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Close => "close",
            Self::Week => "week",
            Self::Month => "month",
        }
    }
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Name; its words are the message `item-<id>`.
    pub id: Id,
    /// When it is due.
    pub round: Round,
    /// The flow, or `flow/step`, that helps when it is not as it should be.
    pub to: Option<Named>,
    /// About how long it takes.
    pub minutes: f32,
    /// Where this is known from.
    pub sources: Vec<Named>,
    /// Where it stands.
    pub place: Span,
}

/// A line of the emergency card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Name; its words are the message `fallback-<id>`, `never-<id>` or `report-<id>`.
    pub id: Id,
    /// The regions that it is for; all where none is named.
    pub regions: Vec<Named>,
    /// The number to ring, of lines that have one.
    pub phone: Option<String>,
    /// Where this is known from.
    pub sources: Vec<Named>,
    /// Where it stands.
    pub place: Span,
}

impl Line {
    /// Whether it is for a shop in this region. A shop that has not said where it is gets what holds everywhere.
    #[must_use]
    pub fn is_for(&self, region: Option<&str>) -> bool {
        self.regions.is_empty() || self.regions.iter().any(|of| Some(&*of.text) == region)
    }
}

/// What `assets/care.toml` says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Care {
    /// The checks, in the order of the file.
    pub items: Vec<Item>,
    /// What to do when the terminal is of no use, first things first.
    pub fallbacks: Vec<Line>,
    /// What must never be done.
    pub nevers: Vec<Line>,
    /// Whom to report fraud to.
    pub reports: Vec<Line>,
}

impl Care {
    /// What the content has of it; `None` if there is no such file. Faults are for the checker.
    #[must_use]
    pub fn of(files: &Files) -> Option<Self> {
        Some(Self::read(0, files.get(FILE)?, &mut Vec::new()))
    }

    /// Reads the file with this index.
    #[must_use]
    pub fn read(file: u16, text: &str, faults: &mut Vec<Diagnostic>) -> Self {
        Reader::new(file, faults).document(text, |reader, top| {
            reader.schema(top);
            let care = Self {
                items: reader.care_sections(top, "item", &mut Reader::care_item),
                fallbacks: reader.care_lines(top, "fallback"),
                nevers: reader.care_lines(top, "never"),
                reports: reader.care_sections(top, "report", &mut Reader::care_report),
            };
            reader.finish(top, &[format::CARE]);
            care
        })
    }

    /// The checks of a round, in the order of the file.
    pub fn of_round(&self, round: Round) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(move |item| item.round == round)
    }

    /// Reports ways out that lead nowhere, or into a gate, which finds out something for a step and is no way on.
    pub fn check(&self, pack: &Pack, faults: &mut Vec<Diagnostic>) {
        for item in &self.items {
            let Some(to) = &item.to else { continue };
            if let Some(node) = pack.node(&to.text) {
                let flow = &pack[pack[node].flow];
                if flow.gate {
                    let fault = Diagnostic::new(Rule::GateEntered, to.place)
                        .with("id", &*item.id)
                        .with("flow", &*flow.id);
                    faults.push(fault);
                }
                continue;
            }
            let flows = pack.flows.iter().map(|flow| &*flow.id);
            let fault = match to.text.split_once('/') {
                Some((flow, _)) if pack.flow(flow).is_some() => {
                    Diagnostic::new(Rule::UnknownTarget, to.place).with("name", &*to.text)
                }
                _ => Diagnostic::new(Rule::UnknownFlow, to.place)
                    .with("name", &*to.text)
                    .meaning(&to.text, flows),
            };
            faults.push(fault);
        }
    }
}

impl Reader<'_> {
    /// The sections under a key.
    fn care_sections<T>(
        &mut self,
        top: &Section<'_>,
        key: &str,
        read: &mut impl FnMut(&mut Self, Named, &Section<'_>) -> Option<T>,
    ) -> Vec<T> {
        let section = top.take(key).and_then(|value| self.section(value));
        section.map_or_else(Vec::new, |section| self.tables_in(&section, read))
    }

    fn care_item(&mut self, id: Named, section: &Section<'_>) -> Option<Item> {
        let round = self.choice(section, "round", &Round::ALL);
        let minutes = section.take("minutes").and_then(|value| self.number(value));
        let item = Item {
            round: round.unwrap_or(Round::Open),
            to: self.taken_text(section, "to"),
            minutes: minutes.unwrap_or_default(),
            sources: self.care_sources(section),
            place: id.place,
            id: id.text.into(),
        };
        self.finish(section, &[format::CARE_ITEM]);
        round.map(|_| item)
    }

    fn care_lines(&mut self, top: &Section<'_>, key: &str) -> Vec<Line> {
        self.care_sections(top, key, &mut |reader: &mut Self, id, section| {
            let line = reader.care_line(id, section);
            reader.finish(section, &[format::CARE_LINE]);
            Some(line)
        })
    }

    fn care_report(&mut self, id: Named, section: &Section<'_>) -> Option<Line> {
        let phone = self.needed_text(section, "phone");
        let line = Line {
            phone: Some(phone?.text),
            ..self.care_line(id, section)
        };
        self.finish(section, &[format::CARE_LINE, format::CARE_REPORT]);
        Some(line)
    }

    /// The regions that something is for.
    pub(super) fn taken_regions(&mut self, section: &Section<'_>) -> Vec<Named> {
        let regions = section.take("regions").map(|value| self.texts(value));
        let regions = regions.unwrap_or_default();
        for region in &regions {
            if !format::REGIONS.contains(&&*region.text) {
                let fault = Diagnostic::new(Rule::UnknownChoice, region.place)
                    .with("name", &*region.text)
                    .with("choices", format::REGIONS.join(", "))
                    .meaning(&region.text, format::REGIONS);
                self.report(fault);
            }
        }
        regions
    }

    fn care_line(&mut self, id: Named, section: &Section<'_>) -> Line {
        let regions = self.taken_regions(section);
        Line {
            regions,
            phone: None,
            sources: self.care_sources(section),
            place: id.place,
            id: id.text.into(),
        }
    }

    fn care_sources(&mut self, section: &Section<'_>) -> Vec<Named> {
        let sources = section.take("sources").map(|value| self.texts(value));
        sources.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Care, Vec<&'static str>) {
        let mut faults = Vec::new();
        let care = Care::read(0, text, &mut faults);
        (care, faults.iter().map(|fault| fault.rule.id()).collect())
    }

    #[test]
    fn a_file_is_read_in_its_order() {
        let (care, faults) = read(
            "schema = 1\n[item.paper]\nround = \"open\"\nto = \"printer\"\nminutes = 0.1\nsources = [\"A\"]\n\
             [item.lock]\nround = \"close\"\n[item.charge]\nround = \"open\"\n\
             [fallback.cash]\n[never.again]\nregions = [\"cn\"]\n[report.uk]\nregions = [\"uk\"]\nphone = \"1\"\n",
        );
        assert_eq!(faults, [""; 0]);
        let opening: Vec<&str> = care.of_round(Round::Open).map(|item| &*item.id).collect();
        assert_eq!(opening, ["paper", "charge"]);
        assert!(care.fallbacks[0].is_for(None) && care.fallbacks[0].is_for(Some("uk")));
        assert!(!care.nevers[0].is_for(None) && care.nevers[0].is_for(Some("cn")));
        assert_eq!(care.reports[0].phone.as_deref(), Some("1"));
    }

    #[test]
    fn mistakes_are_reported_and_the_rest_is_read() {
        let (care, faults) = read(
            "schema = 1\n[item.paper]\nround = \"noon\"\n[item.lock]\nround = \"close\"\ntoo = \"x\"\n\
             [fallback.cash]\nregions = [\"mars\"]\n[report.uk]\n",
        );
        assert_eq!(
            faults,
            [
                "unknown-choice",
                "unknown-key",
                "unknown-choice",
                "missing-key"
            ]
        );
        assert_eq!(care.items.len(), 1);
    }
}
