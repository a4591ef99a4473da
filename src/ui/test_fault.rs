//! A fault of ours on purpose, for tests of what it leaves behind. In a release there is no such thing.

/// In builds for tests, fails if what was typed holds the text of the variable `POSDOC_TEST_FAULT`, and quotes it.
#[cfg(debug_assertions)]
pub(super) fn check(typed: &str) {
    let fault = std::env::var("POSDOC_TEST_FAULT").unwrap_or_default();
    assert!(
        fault.is_empty() || !typed.contains(&fault),
        "a fault on purpose: {typed}"
    );
}

/// Nothing.
#[cfg(not(debug_assertions))]
pub(super) const fn check(_: &str) {}
