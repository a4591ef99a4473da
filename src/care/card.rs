//! The emergency card: one page with what to do, whom to ring and what to say when the terminal is of no use. What the
//! settings do not say is a line to be filled in by hand.

use crate::{
    layout::{Ambiguous, clean, wrap},
    pack::{Caller, Pack, care::Care},
    redact,
    settings::{Profile, REGION, SPARE},
    words::Words,
};

/// The width of the card as text, in cells.
const WIDTH: usize = 72;

/// A line to be filled in by hand.
const BLANK: &str = "____________________";

/// How many empty lines there are for notes.
const NOTES: usize = 3;

/// The paper that the page is laid out for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Paper {
    /// On the wall: two languages stand side by side.
    #[default]
    A4,
    /// In the till: each language has a page of its own, front and back.
    A6,
}

impl Paper {
    /// All, with the names they have on the command line.
    pub const ALL: [(&'static str, Self); 2] = [("a4", Self::A4), ("a6", Self::A6)];
}

/// A label and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub label: String,
    /// What the settings say; `None` is filled in by hand.
    pub value: Option<String>,
    /// Both, as the language writes them, with a line to fill in where there is no value.
    pub line: String,
}

impl Row {
    fn new(words: &Words, label: String, value: Option<String>) -> Self {
        let shown = value.as_deref().unwrap_or(BLANK);
        let args = [("label", label.as_str().into()), ("value", shown.into())];
        let line = words.common_with("ticket-pair", &args);
        Self { label, value, line }
    }
}

/// The card in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The language, as in HTML: `zh-CN`.
    pub lang: String,
    /// What it is for.
    pub title: String,
    /// How to use it.
    pub lead: String,
    /// The heading of the steps, and the steps in their order.
    pub steps: (String, Vec<String>),
    /// What must never be done.
    pub nevers: (String, Vec<String>),
    /// Whom to ring.
    pub phones: (String, Vec<Row>),
    /// What they will ask for.
    pub numbers: (String, Vec<Row>),
    /// Where fraud is reported, and that the number is to be checked; nothing where no region is set or known.
    pub report: Option<(String, Vec<Row>, String)>,
    /// The heading of the room for notes.
    pub notes: String,
}

/// The fields of the shop on the card, by their keys in the settings.
const NUMBERS: [&str; 5] = ["name", "merchant-no", "terminal-no", "model", "serial-no"];

impl Card {
    /// Makes the card from the settings.
    #[must_use]
    pub fn new(care: &Care, pack: &Pack, profile: &Profile, words: &Words) -> Self {
        let say = |id: &str| words.get("checks", id, None, None).text;
        let region = profile.shop.get(REGION).map(String::as_str);
        let line = |kind: &str, id: &str| say(&format!("{kind}-{id}"));
        let steps = care.fallbacks.iter().filter(|line| line.is_for(region));
        let steps = steps.map(|step| line("fallback", &step.id)).collect();
        let nevers = care.nevers.iter().filter(|line| line.is_for(region));
        let nevers = nevers.map(|never| line("never", &never.id)).collect();
        let callers = pack.contacts.iter();
        let callers = callers.filter(|contact| contact.caller == Caller::Shop);
        let phones = callers.map(|contact| {
            let hotline = profile.hotlines.get(&*contact.id);
            let parts = hotline.map(|hotline| [hotline.phone.as_str(), hotline.hours.as_str()]);
            let label = words.asset(&format!("contact-{}", contact.id));
            Row::new(words, label, parts.and_then(|parts| kept(&parts)))
        });
        let field = |key: &str| {
            let mut fields = pack.fields.iter();
            let field = fields.find(|field| field.shop.as_deref() == Some(key))?;
            let value = profile.shop.get(key).map(String::as_str);
            let label = words.asset(&format!("field-{}", field.id));
            Some(Row::new(words, label, kept(&[value.unwrap_or_default()])))
        };
        let spare = profile.shop.get(SPARE).map(String::as_str);
        let spare = Row::new(words, say("card-spare"), kept(&[spare.unwrap_or_default()]));
        let numbers = NUMBERS.iter().filter_map(|key| field(key));
        // Of a region that is not set nobody knows which one is right.
        let reports = care
            .reports
            .iter()
            .filter(|line| region.is_some() && line.is_for(region));
        let reports: Vec<Row> = reports
            .map(|report| Row::new(words, line("report", &report.id), report.phone.clone()))
            .collect();
        Self {
            lang: words.locale().to_owned(),
            title: say("card-title"),
            lead: say("card-lead"),
            steps: (say("card-order"), steps),
            nevers: (say("card-nevers"), nevers),
            phones: (say("card-phones"), phones.collect()),
            numbers: (say("card-numbers"), numbers.chain([spare]).collect()),
            report: (!reports.is_empty())
                .then(|| (say("card-report"), reports, say("card-report-check"))),
            notes: say("card-notes"),
        }
    }

    /// As plain text, 72 cells wide at most.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = format!("{}\n{}\n", self.title.to_uppercase(), "=".repeat(WIDTH));
        paragraph(&mut out, "", &self.lead);
        let heading = |out: &mut String, text: &str| *out += &format!("\n{text}\n");
        heading(&mut out, &self.steps.0);
        for (step, at) in self.steps.1.iter().zip(1..) {
            paragraph(&mut out, &format!("{at:>2}. "), step);
        }
        heading(&mut out, &self.nevers.0);
        for never in &self.nevers.1 {
            paragraph(&mut out, "  - ", never);
        }
        let rows = |out: &mut String, rows: &[Row]| {
            for row in rows {
                paragraph(out, "    ", &row.line);
            }
        };
        heading(&mut out, &self.phones.0);
        rows(&mut out, &self.phones.1);
        if let Some((title, lines, check)) = &self.report {
            heading(&mut out, title);
            rows(&mut out, lines);
            paragraph(&mut out, "    ", check);
        }
        heading(&mut out, &self.numbers.0);
        rows(&mut out, &self.numbers.1);
        heading(&mut out, &self.notes);
        for _ in 0..NOTES {
            out += &format!("    {}\n", "_".repeat(WIDTH - 8));
        }
        out
    }

    /// As Markdown.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = format!("# {}\n\n{}\n", literal(&self.title), literal(&self.lead));
        let heading = |out: &mut String, text: &str| *out += &format!("\n## {}\n\n", literal(text));
        heading(&mut out, &self.steps.0);
        for (step, at) in self.steps.1.iter().zip(1..) {
            out += &format!("{at}. {}\n", literal(step));
        }
        heading(&mut out, &self.nevers.0);
        for never in &self.nevers.1 {
            out += &format!("- {}\n", literal(never));
        }
        let rows = |out: &mut String, rows: &[Row]| {
            for row in rows {
                *out += &format!("- {}\n", literal(&row.line));
            }
        };
        heading(&mut out, &self.phones.0);
        rows(&mut out, &self.phones.1);
        if let Some((title, lines, check)) = &self.report {
            heading(&mut out, title);
            rows(&mut out, lines);
            out += &format!("\n{}\n", literal(check));
        }
        heading(&mut out, &self.numbers.0);
        rows(&mut out, &self.numbers.1);
        heading(&mut out, &self.notes);
        for _ in 0..NOTES {
            out += &format!("{}\n\n", literal(&"_".repeat(40)));
        }
        out
    }

    fn section(&self, paper: Paper) -> String {
        let mut out = format!(
            "<section lang=\"{}\">\n<h1>{}</h1>\n<p>{}</p>\n",
            escaped(&self.lang),
            escaped(&self.title),
            escaped(&self.lead)
        );
        let list = |tag: &str, class: &str, (title, lines): &(String, Vec<String>)| {
            let lines = lines
                .iter()
                .map(|line| format!("<li>{}</li>\n", escaped(line)));
            let lines: String = lines.collect();
            format!(
                "<h2>{}</h2>\n<{tag} class=\"{class}\">\n{lines}</{tag}>\n",
                escaped(title)
            )
        };
        out += &list("ol", "steps", &self.steps);
        out += &list("ul", "nevers", &self.nevers);
        let table = |title: &str, rows: &[Row]| {
            let rows = rows.iter().map(|Row { label, value, .. }| {
                let value = value.as_deref().map(escaped).unwrap_or_default();
                format!("<tr><th>{}</th><td>{value}</td></tr>\n", escaped(label))
            });
            let rows: String = rows.collect();
            format!("<h2>{}</h2>\n<table>\n{rows}</table>\n", escaped(title))
        };
        out += &table(&self.phones.0, &self.phones.1);
        if let Some((title, lines, check)) = &self.report {
            out += &table(title, lines);
            out += &format!("<p class=\"check\">{}</p>\n", escaped(check));
        }
        out += &table(&self.numbers.0, &self.numbers.1);
        out += &format!("<h2>{}</h2>\n", escaped(&self.notes));
        let notes = match paper {
            Paper::A4 => NOTES,
            Paper::A6 => NOTES - 1,
        };
        out += &"<div class=\"note\"></div>\n".repeat(notes);
        out + "</section>\n"
    }
}

/// A page to be printed, with all of these cards on it. It needs nothing from anywhere else.
#[must_use]
pub fn html(cards: &[Card], paper: Paper) -> String {
    let lang = cards.first().map_or("en", |card| card.lang.as_str());
    let title = cards.first().map_or("", |card| card.title.as_str());
    let side_by_side = paper == Paper::A4 && cards.len() > 1;
    // As large as leaves some room on the page where all is filled in.
    let (size, margin, text) = match (paper, side_by_side) {
        (Paper::A4, true) => ("A4", "8mm", "9pt"),
        (Paper::A4, false) => ("A4", "12mm", "12pt"),
        (Paper::A6, _) => ("A6", "4mm", "5.8pt"),
    };
    let sections: String = cards.iter().map(|card| card.section(paper)).collect();
    let (lang, title) = (escaped(lang), escaped(title));
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>\n\
         @page {{ size: {size}; margin: {margin}; }}\n\
         body {{ margin: 0; color: #000; background: #fff; font: {text}/1.2 sans-serif; }}\n\
         main {{ display: {}; gap: 8mm; }}\n\
         section {{ flex: 1; min-width: 0; }}\n\
         {}\
         h1 {{ font-size: 1.3em; margin: 0 0 .2em; }}\n\
         h2 {{ font-size: 1.05em; margin: .45em 0 .1em; border-bottom: 1pt solid #000; }}\n\
         p {{ margin: .1em 0; }}\n\
         ol, ul {{ margin: 0; padding-left: 1.6em; }}\n\
         table {{ width: 100%; border-collapse: collapse; }}\n\
         th {{ width: 45%; text-align: left; font-weight: normal; vertical-align: bottom; }}\n\
         td {{ border-bottom: .5pt solid #000; height: 1.3em; font-weight: bold; vertical-align: bottom; overflow-wrap: anywhere; }}\n\
         .check {{ font-size: .85em; }}\n\
         .note {{ height: 1.5em; border-bottom: .5pt solid #000; }}\n\
         </style>\n</head>\n<body>\n<main>\n{sections}</main>\n</body>\n</html>\n",
        if side_by_side { "flex" } else { "block" },
        if side_by_side {
            ""
        } else {
            "section + section { break-before: page; }\n"
        },
    )
}

/// What may be printed of a value: nothing that must not be kept, whoever wrote the settings. `None` if it is empty.
fn kept(parts: &[&str]) -> Option<String> {
    let parts: Vec<&str> = parts
        .iter()
        .map(|part| part.trim())
        .filter(|part| !part.is_empty())
        .collect();
    (!parts.is_empty()).then(|| redact::keep(&clean(&parts.join(", "))).text)
}

/// A text behind a mark, wrapped under its own beginning.
fn paragraph(out: &mut String, mark: &str, text: &str) {
    let indent = " ".repeat(mark.len());
    let lines = wrap(text, WIDTH - mark.len(), Ambiguous::Wide);
    for (line, at) in lines.into_iter().zip(0..) {
        let before = if at == 0 { mark } else { &indent };
        *out += &format!("{before}{line}\n");
    }
}

/// A text as it is in HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out += "&amp;",
            '<' => out += "&lt;",
            '>' => out += "&gt;",
            '"' => out += "&quot;",
            '\'' => out += "&#39;",
            c => out.push(c),
        }
    }
    out
}

/// A text as it is in Markdown: what would be a mark stands for itself.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '~'
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content::Content, settings::Hotline};

    fn card(lang: &str, profile: &Profile) -> Card {
        let content = Content::embedded();
        let care = Care::of(&content.files).expect("the built-in checks");
        let words = Words::new(content.files.clone(), &[lang]);
        Card::new(&care, &content.pack, profile, &words)
    }

    fn shop(values: &[(&str, &str)]) -> Profile {
        let values = values
            .iter()
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
        Profile {
            shop: values.collect(),
            ..Profile::default()
        }
    }

    #[test]
    fn what_is_not_set_is_left_to_be_filled_in() {
        let bare = card("en", &Profile::default());
        let mut rows = bare.phones.1.iter().chain(&bare.numbers.1);
        assert!(rows.all(|row| row.value.is_none()));
        assert_eq!(bare.report, None);
        assert!(bare.text().contains(BLANK));
        assert!(!bare.text().contains("[care/"), "{}", bare.text());
    }

    #[test]
    fn values_stand_where_they_belong_and_marks_are_no_markup() {
        let mut profile = shop(&[
            ("name", "A <b> & *Co*"),
            ("region", "uk"),
            ("spare", "drawer"),
        ]);
        let hotline = Hotline {
            phone: "0800 123".to_owned(),
            hours: "9-5".to_owned(),
        };
        profile.hotlines.insert("acquirer".to_owned(), hotline);
        let card = card("en", &profile);
        let page = html(std::slice::from_ref(&card), Paper::A4);
        assert!(
            page.contains("A &lt;b&gt; &amp; *Co*") && !page.contains("<b>"),
            "{page}"
        );
        assert!(card.markdown().contains("A \\<b\\> \\& \\*Co\\*"));
        assert!(card.text().contains("0800 123, 9-5"));
        assert!(card.text().contains("0300 123 2040"));
    }

    #[test]
    fn a_card_number_that_got_into_the_settings_is_not_printed() {
        let card = card("en", &shop(&[("spare", "paid with 4111 1111 1111 1111")]));
        let page = html(std::slice::from_ref(&card), Paper::A6);
        for text in [card.text(), card.markdown(), page] {
            assert!(!text.contains("4111 1111 1111"), "{text}");
        }
    }

    #[test]
    fn the_mainland_has_lines_that_others_have_not() {
        let mainland = card("zh-CN", &shop(&[("region", "cn")]));
        let elsewhere = card("zh-CN", &shop(&[("region", "hk")]));
        assert!(mainland.nevers.1.len() > elsewhere.nevers.1.len());
        assert!(mainland.text().contains("96110") && !elsewhere.text().contains("96110"));
    }

    #[test]
    fn no_line_of_the_text_is_wider_than_the_page() {
        for lang in ["zh-CN", "en"] {
            for line in card(lang, &shop(&[("region", "cn")])).text().lines() {
                assert!(Ambiguous::Wide.width(line) <= WIDTH, "{line}");
            }
        }
    }
}
