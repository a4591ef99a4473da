//! A fault in the reader's language.

use crate::{
    pack::Fault,
    words::{FluentArgs, FluentValue, Words},
};

/// What is wrong, with the name that was probably meant, and what to do about it.
///
/// The words are `lint-<rule>` and `lint-<rule>.cure` of `lint.ftl`.
#[must_use]
pub fn sentence(words: &Words, fault: &Fault) -> (String, Option<String>) {
    let id = format!("lint-{}", fault.rule);
    let args: FluentArgs<'_> = fault
        .args
        .iter()
        .map(|(name, value)| (*name, FluentValue::from(value.as_str())))
        .collect();
    let mut message = words.get("lint", &id, None, Some(&args)).text;
    if let Some(meant) = &fault.meant {
        let mut args = FluentArgs::new();
        args.set("name", meant.as_str());
        message.push_str(&words.get("lint", "lint-meant", None, Some(&args)).text);
    }
    let cure = words.find("lint", &id, Some("cure"), Some(&args));
    (message, cure.map(|word| word.text))
}
