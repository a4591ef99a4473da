//! `--version`, and with `--verbose` what a report about a build needs. The names of the lines are fixed: scripts read them.

use std::fmt::Write as _;

use crate::content::Content;

/// The version alone, as one line.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Version, commit, content, target and features, one a line.
pub fn verbose() -> String {
    let features = [
        ("central", cfg!(feature = "central")),
        ("clipboard", cfg!(feature = "clipboard")),
        ("svg", cfg!(feature = "svg")),
    ];
    let features: Vec<&str> = features
        .into_iter()
        .filter_map(|(name, on)| on.then_some(name))
        .collect();
    let features = match &features[..] {
        [] => "none".to_owned(),
        features => features.join(" "),
    };
    let mut text = format!("posdoc {VERSION}\n");
    // `build.rs` sets both.
    let commit = option_env!("POSDOC_COMMIT").unwrap_or("unknown");
    let _ = writeln!(text, "commit: {commit}");
    let _ = writeln!(text, "content: {:016x}", Content::embedded().identity);
    let _ = writeln!(text, "target: {}", env!("POSDOC_TARGET"));
    let _ = writeln!(text, "features: {features}");
    text
}
