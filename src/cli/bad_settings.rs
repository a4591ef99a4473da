//! What is wrong with the settings, as lines for people: `path:line:column: sentence`.

use std::path::Path;

use super::{caller, error::BadCaller};
use crate::{
    app::messages::{did_you_mean, echo, say, say_with},
    authoring::diagnostics::{MOST_SHOWN, unreadable},
    layout::visible,
    pack::{Diagnostic, Rule, Span},
    settings::ConfigError,
    words::{FluentValue, Words},
};

/// Settings that cannot be used.
pub fn lines(words: &Words, path: &Path, error: &ConfigError) -> Vec<String> {
    let path = path.display().to_string();
    let mut lines = match error {
        ConfigError::Unreadable(error) => vec![unreadable(words, &path, error)],
        ConfigError::Broken { text, faults, .. } => {
            let args = [
                ("path", path.as_str().into()),
                ("count", faults.len().into()),
            ];
            let mut lines = vec![say_with(words, "config-broken", &args)];
            lines.extend(faults.iter().map(|fault| {
                let at = at(&path, text, fault.place);
                format!("{at}: {}", config_sentence(words, fault))
            }));
            lines
        }
    };
    lines.push(say(words, "config-cure"));
    lines
}

/// A file about who calls that cannot be used. What stands in it is not repeated.
pub fn of_caller(words: &Words, path: &Path, error: &BadCaller) -> Vec<String> {
    let path = path.display().to_string();
    let args = |count: usize| {
        let most = FluentValue::from(caller::MOST >> 10);
        [
            ("path", FluentValue::from(visible(&path).into_owned())),
            ("count", count.into()),
            ("most", most),
        ]
    };
    match error {
        BadCaller::Unreadable(error) => vec![unreadable(words, &path, error)],
        BadCaller::TooLarge => vec![say_with(words, "caller-too-large", &args(0))],
        BadCaller::Broken { text, faults } => {
            let mut lines = vec![say_with(words, "caller-broken", &args(faults.len()))];
            lines.extend(faults.iter().take(MOST_SHOWN).map(|fault| {
                let at = at(&path, text, fault.place);
                let sentence = if fault.rule == Rule::UnknownKey {
                    let key = fault.args.iter().find(|(name, _)| *name == "key");
                    let key = key.map(|(_, key)| echo(key)).unwrap_or_default();
                    say_with(words, "caller-unknown-key", &[("key", key.into())])
                        + &did_you_mean(words, fault.suggestion.as_deref())
                } else {
                    config_sentence(words, fault)
                };
                format!("{at}: {sentence}")
            }));
            lines.push(say(words, "caller-keys"));
            lines
        }
    }
}

/// What a fault in the settings says.
pub fn config_sentence(words: &Words, fault: &Diagnostic) -> String {
    let arg = |name| {
        let found = fault.args.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str()).unwrap_or_default()
    };
    if fault.rule == Rule::BadValue {
        let args = [
            ("field", FluentValue::from(echo(arg("key")))),
            ("limit", arg("limit").into()),
        ];
        return words.common_with(arg("fault"), &args);
    }
    let args: Vec<(&str, FluentValue<'_>)> = fault
        .args
        .iter()
        .map(|(name, value)| (*name, FluentValue::from(echo(value))))
        .collect();
    say_with(words, &format!("config-fault-{}", fault.rule), &args)
        + &did_you_mean(words, fault.suggestion.as_deref())
}

/// Line and column of a byte, both from one; the column counts characters.
fn line_and_column(text: &str, byte: u32) -> (usize, usize) {
    let mut byte = usize::try_from(byte).unwrap_or(usize::MAX).min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    (line, before[start..].chars().count() + 1)
}

/// `path:line:column`.
fn at(path: &str, text: &str, place: Span) -> String {
    let (line, column) = line_and_column(text, place.start);
    format!("{path}:{line}:{column}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_never_fail() {
        let text = "a = 1\n店 = 2\n";
        assert_eq!(line_and_column(text, 0), (1, 1));
        assert_eq!(line_and_column(text, 6), (2, 1));
        assert_eq!(line_and_column(text, 7), (2, 1));
        assert_eq!(line_and_column(text, 9), (2, 2));
        assert_eq!(line_and_column(text, 9999), (3, 1));
    }
}
