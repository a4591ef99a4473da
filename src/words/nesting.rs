//! What is nested too deeply for a parser that calls itself for each brace, as that of Fluent does: it would use up
//! the stack, and the program would end at once.

use std::ops::Range;

/// The most braces and brackets that may be open at once. Real texts have four.
const MOST_OPEN: usize = 200;

/// A message or term that goes too deep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TooDeep {
    /// All of it, in bytes, with what follows up to the next one.
    pub entry: Range<usize>,
    /// The brace or bracket that is one too many.
    pub at: Range<usize>,
}

/// What is said of it.
#[must_use]
pub fn complaint() -> String {
    format!(
        "more than {MOST_OPEN} braces and brackets are open here, too many to be read; close them, or take the text \
         apart into several messages"
    )
}

/// Finds what must not be given to the parser. Each piece of the source outside these entries is safe: at least as
/// many are counted as the parser can have open. So a closing brace that could stand in a quoted text does not count.
#[must_use]
pub fn too_deep(source: &str) -> Vec<TooDeep> {
    let mut found = Vec::new();
    let (mut braces, mut brackets) = (0_usize, 0_usize);
    let mut start = 0;
    let mut entry = 0;
    let mut too_deep = None;
    for line in source.split_inclusive('\n') {
        if begins_entry(line) {
            let at: Option<usize> = too_deep.take();
            found.extend(at.map(|at| TooDeep {
                entry: entry..start,
                at: at..at + 1,
            }));
            entry = start;
            (braces, brackets) = (0, 0);
        }
        if too_deep.is_none() && !line.starts_with('#') && (braces > 0 || line.contains('{')) {
            let mut quoted = false;
            for (at, byte) in line.bytes().enumerate() {
                match byte {
                    b'{' => braces += 1,
                    b'(' if braces > 0 => brackets += 1,
                    // A quoted text ends with its line.
                    b'"' if braces > 0 => quoted = true,
                    b'}' if !quoted => {
                        braces = braces.saturating_sub(1);
                        if braces == 0 {
                            brackets = 0;
                        }
                    }
                    _ => {}
                }
                if braces + brackets > MOST_OPEN {
                    too_deep = Some(start + at);
                    break;
                }
            }
        }
        start += line.len();
    }
    found.extend(too_deep.map(|at| TooDeep {
        entry: entry..start,
        at: at..at + 1,
    }));
    found
}

/// Whether a message, term or comment begins with this line. Between braces such a line is a mistake, after which the
/// parser begins anew.
fn begins_entry(line: &str) -> bool {
    if line.starts_with('#') {
        return true;
    }
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_too_deep_is_found_however_it_is_written() {
        let braces = "{ ".repeat(10_000);
        let calls = "{ F(".repeat(10_000);
        let brackets = format!("{{ {}", "F(".repeat(10_000));
        let variants = "{ $a ->\n *[b] ".repeat(10_000);
        let closed = "{ $a ->\n *[b] \" { \"}\" ->\n *[c] ) ".repeat(10_000);
        let at_the_edge = "{\nF(\n".repeat(10_000);
        let balanced = format!("{}$a{}", "{".repeat(300), "}".repeat(300));
        for deep in [
            braces,
            calls,
            brackets,
            variants,
            closed,
            at_the_edge,
            balanced,
        ] {
            let source = format!("a = 1\nk = {deep}\nb = 2\n");
            let found = too_deep(&source);
            assert_eq!(found.len(), 1, "{deep:.40}");
            assert_eq!(found[0].entry, 6..source.len() - 6);
            assert!(found[0].entry.contains(&found[0].at.start));
        }
    }

    #[test]
    fn what_is_not_nested_is_not_too_deep_however_long() {
        let selects =
            "    { $n ->\n        [one] one (1)\n       *[other] { $n } \"many\"\n    }\n";
        let long = format!(
            "k =\n{}",
            "    { $a } and { NUMBER($b) } (x\n".repeat(5_000)
        );
        let many = "k = { \"{\" } { -t(c: \"x\") }\n".repeat(5_000);
        let broken = "k = {\n".repeat(5_000);
        let comments = "# {{{{{{{{{{{{{{\n".repeat(5_000);
        for source in [
            format!("k =\n{}", selects.repeat(40)),
            long,
            many,
            broken,
            comments,
        ] {
            assert_eq!(too_deep(&source), [], "{source:.60}");
        }
    }
}
