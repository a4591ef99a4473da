//! Whether every screen fits the smallest full terminal, 80×24, for every role.

use super::catalog::{Catalog, Locale, Sheet, Tongue, name};
use crate::{
    layout::{Ambiguous, wrap},
    pack::{Diagnostic, Kind, Node, Pack, Rule},
    words::{Entry, Text},
};

/// Rows between header and footer on 24, less one for the step that a gate is asked for. The wizard
/// gives up its other blank rows before it scrolls.
const ROWS: usize = 19;
/// Cells of a line of text on 80.
const TEXT_CELLS: usize = 75;
/// The same beside a picture.
const BESIDE_PICTURE_CELLS: usize = 46;
/// Cells of an answer, behind its digit and cursor.
const ANSWER_CELLS: usize = 70;
/// Empty rows between two blocks of a screen: title, each part, the answers.
const BETWEEN_ROWS: usize = 1;
/// Rows that a support screen shows of whom to call, before what can be scrolled.
const CONTACT_ROWS: usize = 2;

/// Cells that a variable takes, as far as can be told.
const VARIABLE_CELLS: usize = 16;

/// Budgets of the texts, in cells: what can be read at a counter, or said in one breath.
const MOST_TITLE: usize = 44;
const MOST_DO: usize = 150;
const MOST_SAY: usize = 200;
const MOST_WHY: usize = 220;
const MOST_ANSWER: usize = 36;
const MOST_FLOW: usize = 24;
const MOST_FLOW_CHINESE: usize = 16;
const MOST_QUESTION: usize = 52;

/// Reports screens that are too tall and texts that are too long.
pub fn check(pack: &Pack, catalog: &Catalog<'_>, faults: &mut Vec<Diagnostic>) {
    for locale in &catalog.locales {
        let common = locale.sheets.get("common");
        let general = |id: &str| {
            let sheet = common?;
            let text = sheet.entry(id)?.value.as_ref()?;
            Some(rows(&sheet.shown(text), ANSWER_CELLS))
        };
        let general = General {
            unsure_ask: general("unsure-ask").unwrap_or(1),
            unsure_try: general("unsure-try").unwrap_or(1),
            proofs: ["confirmed", "assumed", "failed"].map(|id| general(id).unwrap_or(1)),
        };
        for flow in &pack.flows {
            let Some(sheet) = locale.sheets.get(&*flow.id) else {
                continue;
            };
            if let Some(entry) = sheet.entry("flow") {
                let most = match locale.tongue() {
                    Tongue::Chinese => MOST_FLOW_CHINESE,
                    Tongue::English | Tongue::Other => MOST_FLOW,
                };
                budget(sheet, entry, None, most, faults);
                let ask = entry.attributes.iter().find(|known| known.name == "ask");
                if ask.is_some() {
                    budget(sheet, entry, Some("ask"), MOST_QUESTION, faults);
                }
            }
            for node in flow.each_node().map(|node| &pack[node]) {
                if let Some(entry) = sheet.entry(&node.id) {
                    budgets(sheet, entry, node, faults);
                    let screen = Screen {
                        locale,
                        sheet,
                        entry,
                        node,
                        general: &general,
                    };
                    screen.check(faults);
                }
            }
        }
    }
}

/// Rows of the labels that nodes share.
struct General {
    unsure_ask: usize,
    unsure_try: usize,
    proofs: [usize; 3],
}

fn budgets<'f>(sheet: &Sheet<'f>, entry: &Entry<'f>, node: &Node, faults: &mut Vec<Diagnostic>) {
    budget(sheet, entry, None, MOST_TITLE, faults);
    for attribute in &entry.attributes {
        let most = match attribute.name {
            "do" => MOST_DO,
            "say" => MOST_SAY,
            "why" => MOST_WHY,
            // A sentence each, with room of its own.
            "open" | "proof" => continue,
            found if found.starts_with("probe-") => MOST_WHY,
            _ => MOST_ANSWER,
        };
        if !matches!(node.kind, Kind::Pass { .. }) {
            budget(sheet, entry, Some(attribute.name), most, faults);
        }
    }
}

fn budget<'f>(
    sheet: &Sheet<'f>,
    entry: &Entry<'f>,
    attribute: Option<&str>,
    most: usize,
    faults: &mut Vec<Diagnostic>,
) {
    let Some(text) = text_of(entry, attribute) else {
        return;
    };
    if at_most(sheet.raw(text)) <= most {
        return;
    }
    let cells = if text.parts.is_empty() {
        Ambiguous::Narrow.width(&sheet.shown(text))
    } else {
        let forms = sheet.forms(text, &filled).into_iter();
        let cells = forms.map(|form| Ambiguous::Narrow.width(&form.text));
        cells.max().unwrap_or_default()
    };
    if cells > most {
        faults.push(
            Diagnostic::new(Rule::TooLong, sheet.place(&text.at))
                .with("id", name(entry.id, attribute))
                .with("cells", cells.to_string())
                .with("most", most.to_string()),
        );
    }
}

fn text_of<'e, 's>(entry: &'e Entry<'s>, attribute: Option<&str>) -> Option<&'e Text<'s>> {
    match attribute {
        Some(attribute) => entry.attribute(attribute).map(|found| &found.text),
        None => entry.value.as_ref(),
    }
}

/// One node's words in one language.
struct Screen<'a, 'f> {
    locale: &'a Locale<'f>,
    sheet: &'a Sheet<'f>,
    entry: &'a Entry<'f>,
    node: &'a Node,
    general: &'a General,
}

impl Screen<'_, '_> {
    fn check(&self, faults: &mut Vec<Diagnostic>) {
        if self.answers(at_most_rows) + self.tallest(at_most_rows).1 <= ROWS {
            return;
        }
        let (role, rows) = self.tallest(rows);
        let rows = self.answers(self::rows) + rows;
        if rows > ROWS {
            faults.push(
                Diagnostic::new(Rule::DoesNotFit, self.sheet.place(&self.entry.at))
                    .with("id", self.entry.id)
                    .with("locale", self.locale.name)
                    .with("role", role)
                    .with("rows", rows.to_string())
                    .with("most", ROWS.to_string())
                    .related(self.node.place),
            );
        }
    }

    /// Rows of title and parts for the role that sees most.
    fn tallest(&self, rows: fn(&str, usize) -> usize) -> (&'static str, usize) {
        let room = match self.node.picture {
            Some(_) => BESIDE_PICTURE_CELLS,
            None => TEXT_CELLS,
        };
        let part = |attribute| self.text(Some(attribute), room, rows, BETWEEN_ROWS);
        let title = self.text(None, room, rows, 0);
        let (how, say, why) = (part("do"), part("say"), part("why"));
        // An agent's computer does not look.
        let outcomes = ["probe-good", "probe-bad", "probe-cannot-tell"];
        let found = outcomes.into_iter().map(part).max().unwrap_or_default();
        let tallest = [
            ("clerk", how + found),
            ("agent", say + how),
            ("trainee", how + why + found),
        ]
        .into_iter()
        .map(|(role, parts)| (role, title + parts))
        .reduce(|most, next| if next.1 > most.1 { next } else { most })
        .unwrap_or(("clerk", title));
        match self.node.picture {
            Some(_) => (tallest.0, tallest.1.max(super::pictures::MAX_LINES)),
            None => tallest,
        }
    }

    /// Rows below the parts, across the whole width: the answers, or what an end adds.
    fn answers(&self, rows: fn(&str, usize) -> usize) -> usize {
        let label = |id: &str, general: usize| {
            let own = text_of(self.entry, Some(id));
            own.map_or(general, |text| {
                tallest(self.sheet, text, rows, ANSWER_CELLS)
            })
        };
        let extra = match &self.node.kind {
            Kind::Ask { .. } => {
                let answers = self.node.answers();
                answers.map(|a| label(&a.id, self.general.unsure_ask)).sum()
            }
            Kind::Try { .. } => {
                let answers = self.node.answers();
                answers.map(|a| label(&a.id, self.general.unsure_try)).sum()
            }
            Kind::Tell { .. } => label("next", 1),
            Kind::Form { fields, .. } => fields.len() + label("next", 1),
            Kind::Solved { verify: true, .. } => {
                let [confirmed, assumed, failed] = self.general.proofs;
                self.text(Some("proof"), TEXT_CELLS, rows, BETWEEN_ROWS)
                    + label("confirmed", confirmed)
                    + label("assumed", assumed)
                    + label("failed", failed)
            }
            Kind::Support { .. } => {
                CONTACT_ROWS + self.text(Some("open"), TEXT_CELLS, rows, BETWEEN_ROWS)
            }
            Kind::Solved { verify: false, .. } | Kind::Pass { .. } => return 0,
        };
        BETWEEN_ROWS + extra
    }

    /// Rows of a text with `spacing` before it; none if it is missing.
    fn text(
        &self,
        attribute: Option<&str>,
        room: usize,
        rows: fn(&str, usize) -> usize,
        spacing: usize,
    ) -> usize {
        text_of(self.entry, attribute)
            .map_or(0, |text| spacing + tallest(self.sheet, text, rows, room))
    }
}

/// What stands for a variable: as long as most of what is filled in, and as the words of most values.
#[allow(
    clippy::unnecessary_wraps,
    reason = "the type of a function that fills in variables"
)]
fn filled(_: &str) -> Option<String> {
    Some("0".repeat(VARIABLE_CELLS))
}

/// Rows of the form of a text that takes most.
fn tallest<'f>(
    sheet: &Sheet<'f>,
    text: &Text<'f>,
    rows: fn(&str, usize) -> usize,
    room: usize,
) -> usize {
    if text.parts.is_empty() {
        return rows(&sheet.shown(text), room);
    }
    let forms = sheet.forms(text, &filled).into_iter();
    let rows = forms.map(|form| rows(&form.text, room));
    rows.max().unwrap_or_default()
}

fn rows(text: &str, room: usize) -> usize {
    wrap(text, room, Ambiguous::Narrow).len()
}

/// No fewer rows than [`rows`], without wrapping: two lines that follow one another are together wider
/// than the room, or the second would have begun on the first. Most screens are far from full, and
/// this tells so at a fraction of the cost.
fn at_most_rows(text: &str, room: usize) -> usize {
    let paragraphs = 1 + text.bytes().filter(|byte| *byte == b'\n').count();
    2 * at_most(text) / room.max(1) + paragraphs
}

/// No fewer cells than the text is wide: two for each character that is not ASCII.
fn at_most(text: &str) -> usize {
    let cells = text.bytes().map(|byte| match byte {
        0..0x80 => 1,
        0x80..0xC0 => 0,
        0xC0.. => 2,
    });
    cells.sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quick_bound_is_never_below_the_true_rows() {
        let chinese = "用干软布轻擦卡上的芯片，再朝上插到底（没提示别拔）；只擦卡。".repeat(4);
        let english = "Rub the card's chip gently with an incomprehensibilities cloth. ".repeat(4);
        let mixed = format!("{chinese}\n{english}\n\n{chinese}");
        for text in [&chinese, &english, &mixed] {
            for room in [2, 7, 13, 46, 70, 76] {
                let quick = at_most_rows(text, room);
                assert!(quick >= rows(text, room), "{room}: {text}");
            }
        }
    }
}
