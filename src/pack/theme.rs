//! Themes: `assets/themes/*.toml`. What a terminal makes of the styles is the wizard's business.

use super::{
    diagnostic::Diagnostic,
    format,
    rule::Rule,
    toml::{Named, Reader},
};

/// A colour that every terminal has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// That of the terminal.
    Default,
    /// One of the eight, by its number in ANSI.
    Normal(u8),
    /// The bright form of it.
    Bright(u8),
}

/// A manner of drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// Bold.
    Bold,
    /// Dim.
    Dim,
    /// Underlined.
    Underline,
    /// With the colours exchanged.
    Reverse,
}

/// How one kind of text is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// Its colour, if it has one.
    pub ink: Option<Ink>,
    /// Its manners.
    pub manners: Vec<Manner>,
}

/// The styles of a theme, by the keys of [`format::THEME`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Styles(Vec<(&'static str, Style)>);

const INKS: [(&str, Ink); 17] = [
    ("default", Ink::Default),
    ("black", Ink::Normal(0)),
    ("red", Ink::Normal(1)),
    ("green", Ink::Normal(2)),
    ("yellow", Ink::Normal(3)),
    ("blue", Ink::Normal(4)),
    ("magenta", Ink::Normal(5)),
    ("cyan", Ink::Normal(6)),
    ("white", Ink::Normal(7)),
    ("bright-black", Ink::Bright(0)),
    ("bright-red", Ink::Bright(1)),
    ("bright-green", Ink::Bright(2)),
    ("bright-yellow", Ink::Bright(3)),
    ("bright-blue", Ink::Bright(4)),
    ("bright-magenta", Ink::Bright(5)),
    ("bright-cyan", Ink::Bright(6)),
    ("bright-white", Ink::Bright(7)),
];

const MANNERS: [(&str, Manner); 4] = [
    ("bold", Manner::Bold),
    ("dim", Manner::Dim),
    ("underline", Manner::Underline),
    ("reverse", Manner::Reverse),
];

impl Styles {
    /// Reads the text of a theme, the file with this index; what is wrong with it is added to `faults`.
    #[must_use]
    pub fn read(file: u16, text: &str, faults: &mut Vec<Diagnostic>) -> Self {
        Reader::new(file, faults).document(text, |reader, top| {
            reader.schema(top);
            let keys = format::names(&[format::THEME]).filter(|key| *key != "schema");
            let mut styles = Vec::new();
            for key in keys {
                match top.take(key) {
                    None => reader.missing(top, key),
                    Some(value) => {
                        let style = reader.text(value).map(|spec| reader.style(&spec));
                        styles.push((key, style.unwrap_or_default()));
                    }
                }
            }
            reader.finish(top, &[format::THEME]);
            Self(styles)
        })
    }

    /// The style under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Style> {
        let found = self.0.iter().find(|(known, _)| *known == key);
        found.map(|(_, style)| style)
    }
}

impl Reader<'_> {
    fn style(&mut self, spec: &Named) -> Style {
        let mut style = Style::default();
        for word in spec.text.split_whitespace() {
            if let Some((_, ink)) = INKS.iter().find(|(name, _)| *name == word) {
                style.ink = Some(*ink);
            } else if let Some((_, manner)) = MANNERS.iter().find(|(name, _)| *name == word) {
                style.manners.push(*manner);
            } else {
                let known = INKS.iter().map(|(name, _)| *name);
                let known = known.chain(MANNERS.iter().map(|(name, _)| *name));
                self.report(
                    Diagnostic::new(Rule::UnknownStyle, spec.place)
                        .with("name", word)
                        .meaning(word, known),
                );
            }
        }
        style
    }
}

/// The name of the theme that a file holds, if it holds one.
#[must_use]
pub fn theme_name(path: &str) -> Option<&str> {
    path.strip_prefix("assets/themes/")?
        .strip_suffix(".toml")
        .filter(|name| !name.contains('/'))
}
