//! A fault in the reader's language.

use crate::{
    layout::visible,
    pack::Diagnostic,
    words::{FluentArgs, FluentValue, Words},
};

/// What is said of a fault.
pub struct RenderedDiagnostic {
    /// What is wrong.
    pub message: String,
    /// The name that was probably meant.
    pub meant: Option<String>,
    /// What the related place is.
    pub related: String,
    /// What to do.
    pub cure: Option<String>,
}

/// Puts a fault into words. What it quotes comes from somebody's file and is made harmless to print: `lint-<rule>`, its `.cure` and its `.related` of `lint.ftl`.
pub(super) fn told(words: &Words, fault: &Diagnostic) -> RenderedDiagnostic {
    let id = format!("lint-{}", fault.rule);
    let args: FluentArgs<'_> = fault
        .args
        .iter()
        .map(|(name, value)| (*name, FluentValue::from(visible(value))))
        .collect();
    let meant = fault.suggestion.as_deref().map(|meant| {
        let mut args = FluentArgs::new();
        args.set("name", visible(meant));
        words.get("lint", "say-meant", None, Some(&args)).text
    });
    let own = words.find("lint", &id, Some("related"), Some(&args));
    RenderedDiagnostic {
        message: words.get("lint", &id, None, Some(&args)).text,
        meant,
        related: own
            .unwrap_or_else(|| words.get("lint", "say-related", None, None))
            .text,
        cure: words
            .find("lint", &id, Some("cure"), Some(&args))
            .map(|word| word.text),
    }
}

/// What is wrong, with the name that was probably meant, and what to do about it.
#[must_use]
pub fn sentence(words: &Words, fault: &Diagnostic) -> (String, Option<String>) {
    let RenderedDiagnostic {
        mut message,
        meant,
        cure,
        ..
    } = told(words, fault);
    if let Some(meant) = meant {
        let mut args = FluentArgs::new();
        args.set("text", message);
        args.set("note", meant);
        message = words.get("lint", "say-note", None, Some(&args)).text;
    }
    (message, cure)
}
