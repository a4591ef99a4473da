//! Colours, from `assets/themes/*.toml`: sixteen ANSI colours at most, and never the only sign.

use ratatui::style::{Color, Modifier, Style};

use crate::pack::{
    self, Diagnostic, Files,
    theme::{Ink, Manner, Styles, theme_name},
};

/// The styles that the screens use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Theme {
    /// Running text.
    pub text: Style,
    /// What matters less.
    pub dim: Style,
    /// The one accent.
    pub accent: Style,
    /// The question.
    pub title: Style,
    /// The answer under the cursor.
    pub selected: Style,
    /// Fixed.
    pub good: Style,
    /// Careful.
    pub warn: Style,
    /// Stop.
    pub danger: Style,
    /// Rules between the parts of the screen.
    pub rule: Style,
}

/// A theme that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadTheme {
    /// No theme of this name.
    Unknown {
        /// What was asked for.
        name: String,
        /// What there is.
        known: Vec<String>,
    },
    /// The file is wrong.
    Broken(Vec<Diagnostic>),
}

impl Theme {
    /// Whether it has no colours at all.
    #[must_use]
    pub fn is_colourless(self) -> bool {
        let styles = [
            self.text,
            self.accent,
            self.selected,
            self.good,
            self.warn,
            self.danger,
        ];
        styles
            .iter()
            .all(|style| matches!(style.fg, None | Some(Color::Reset)) && style.bg.is_none())
    }

    /// The theme of this name.
    ///
    /// # Errors
    /// There is none, or its file is wrong.
    pub fn named(files: &Files, name: &str) -> Result<Self, BadTheme> {
        let path = format!("assets/themes/{name}.toml");
        let Some(text) = files.get(&path) else {
            return Err(BadTheme::Unknown {
                name: name.to_owned(),
                known: names(files),
            });
        };
        let file = files.paths().iter().position(|known| *known == path);
        let file = file.and_then(|at| u16::try_from(at).ok()).unwrap_or(0);
        let mut faults = Vec::new();
        let styles = Styles::read(file, text, &mut faults);
        let style = |key| styles.get(key).map(drawn).unwrap_or_default();
        let theme = Self {
            text: style("text"),
            dim: style("dim"),
            accent: style("accent"),
            title: style("title"),
            selected: style("selected"),
            good: style("good"),
            warn: style("warn"),
            danger: style("danger"),
            rule: style("rule"),
        };
        if faults.is_empty() {
            Ok(theme)
        } else {
            Err(BadTheme::Broken(faults))
        }
    }
}

/// The names of the themes there are.
#[must_use]
pub fn names(files: &Files) -> Vec<String> {
    files
        .paths()
        .into_iter()
        .filter_map(theme_name)
        .map(str::to_owned)
        .collect()
}

const NORMAL: [Color; 8] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
];

const BRIGHT: [Color; 8] = [
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

/// A style as ratatui has it.
fn drawn(style: &pack::theme::Style) -> Style {
    let of = |colors: &[Color; 8], at: u8| colors.get(usize::from(at)).copied();
    let color = style.ink.and_then(|ink| match ink {
        Ink::Default => Some(Color::Reset),
        Ink::Normal(at) => of(&NORMAL, at),
        Ink::Bright(at) => of(&BRIGHT, at),
    });
    let made = color.map_or_else(Style::new, |color| Style::new().fg(color));
    style.manners.iter().fold(made, |made, manner| {
        made.add_modifier(match manner {
            Manner::Bold => Modifier::BOLD,
            Manner::Dim => Modifier::DIM,
            Manner::Underline => Modifier::UNDERLINED,
            Manner::Reverse => Modifier::REVERSED,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;

    #[test]
    fn every_shipped_theme_can_be_read() {
        let content = Content::embedded();
        let names = names(&content.files);
        assert_eq!(names, ["contrast", "default", "light", "mono"]);
        for name in names {
            let theme = Theme::named(&content.files, &name);
            assert!(theme.is_ok(), "{name}: {theme:?}");
        }
    }

    #[test]
    fn the_selection_is_reversed_in_every_theme() {
        let content = Content::embedded();
        for name in names(&content.files) {
            let theme = Theme::named(&content.files, &name).expect("a shipped theme");
            assert!(theme.selected.add_modifier.contains(Modifier::REVERSED));
        }
    }

    #[test]
    fn themes_of_bold_and_reverse_alone_are_colourless() {
        let content = Content::embedded();
        for name in names(&content.files) {
            let theme = Theme::named(&content.files, &name).expect("a shipped theme");
            let none = name == "mono" || name == "contrast";
            assert_eq!(theme.is_colourless(), none, "{name}");
        }
    }

    #[test]
    fn an_unknown_theme_names_those_there_are() {
        let content = Content::embedded();
        let Err(BadTheme::Unknown { known, .. }) = Theme::named(&content.files, "drak") else {
            panic!("there is no such theme");
        };
        assert!(known.contains(&"mono".to_owned()));
    }
}
