use unicode_linebreak::{BreakClass, BreakOpportunity, break_property, linebreaks};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

use super::Ambiguous;

/// `text` as lines of at most `cells`, each a slice of it.
///
/// Lines are filled greedily. They break where UAX 14 and Chinese typesetting allow: no line starts
/// with closing punctuation or ends with an opening one, and a hyphen ends a line only between two
/// letters, so `400-820-8888` stays whole. A word longer than a line is broken between graphemes,
/// and only there may punctuation end up on the wrong side, where the line has no room for better.
///
/// Every `\n` ends a line and an empty paragraph is an empty line, so `""` gives one line and `"a\n"`
/// two. White space at the end of a line is dropped; at the start of a paragraph it is kept as
/// its indent.
///
/// A grapheme wider than `cells` (a Chinese character in one cell) gets a line of its own, for the
/// caller to clip. 0 cells count as 1.
#[must_use]
pub fn wrap(text: &str, cells: usize, policy: Ambiguous) -> Vec<&str> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let before = lines.len();
        fill(paragraph, cells.max(1), policy, &mut lines);
        if lines.len() == before {
            lines.push("");
        }
    }
    lines
}

/// A boundary between two graphemes of a paragraph.
#[derive(Clone, Copy)]
struct Cut {
    at: usize,
    /// The width of all that comes before it.
    cells: usize,
}

/// Wraps one paragraph. Lines of nothing but white space are left out.
fn fill<'t>(paragraph: &'t str, room: usize, policy: Ambiguous, lines: &mut Vec<&'t str>) {
    let mut breaks = linebreaks(paragraph).peekable();
    let mut here = Cut { at: 0, cells: 0 };
    let mut start = here;
    // The last places on this line where it may end: for good, and within a word that is too long.
    let (mut between, mut within) = (None, None);
    let mut seen = Seen::default();

    for grapheme in paragraph.graphemes(true) {
        // UAX 14 breaks inside a few graphemes; those places are skipped.
        while breaks.next_if(|&(at, _)| at < here.at).is_some() {}
        let opportunity = breaks
            .next_if(|&(at, _)| at == here.at)
            .map(|(_, kind)| kind);
        let next = grapheme.chars().next().unwrap_or_default();

        if opportunity == Some(BreakOpportunity::Mandatory) {
            // A line end other than \n, such as U+2028.
            push(lines, &paragraph[start.at..here.at]);
            (start, between, within) = (here, None, None);
        } else if here.at > start.at {
            if seen.may_break_before(next, opportunity.is_some()) {
                between = Some(here);
            }
            if seen.may_split_before(next) {
                within = Some(here);
            }
        }

        let cells = policy.grapheme_width(grapheme);
        // White space hangs over the edge, and so does what has no width, but not the two together:
        // white space that something follows would not be dropped.
        let hangs =
            grapheme.chars().all(char::is_whitespace) || (cells == 0 && !seen.last.is_whitespace());
        if !hangs {
            // What follows the cut may still be too long, so this can take more than one turn.
            while here.at > start.at && here.cells + cells - start.cells > room {
                let cut: Cut = between.take().or_else(|| within.take()).unwrap_or(here);
                push(lines, &paragraph[start.at..cut.at]);
                start = cut;
                within = within.filter(|later| later.at > start.at);
            }
        }
        here.at += grapheme.len();
        here.cells += cells;
        seen.push(next);
    }
    push(lines, &paragraph[start.at..]);
}

fn push<'t>(lines: &mut Vec<&'t str>, line: &'t str) {
    let line = line.trim_end();
    if !line.is_empty() {
        lines.push(line);
    }
}

/// The last two characters before a boundary, and whether it lies within 【】.
#[derive(Clone, Copy, Default)]
struct Seen {
    previous: char,
    last: char,
    quoting: bool,
}

impl Seen {
    fn push(&mut self, c: char) {
        (self.previous, self.last) = (self.last, c);
        self.quoting = c == '【' || self.quoting && c != '】';
    }

    /// Whether a line may end here: the answer of UAX 14, corrected.
    fn may_break_before(self, next: char, uax14: bool) -> bool {
        match (self.last, next) {
            // What stands on a terminal's screen is compared sign by sign, so it is kept in one piece.
            _ if self.quoting => false,
            // To UAX 14 these are not closing punctuation once a space comes before them.
            (last, '：' | '；') if last.is_whitespace() => false,
            (last, _) if last.is_whitespace() => uax14,
            (last, next) if never_starts(next) || never_ends(last) => false,
            ('-' | '‐' | '–', _) => {
                uax14 && self.previous.is_alphabetic() && next.is_alphabetic()
            }
            // UAX 14 glues curly quotes on both sides, as it cannot know which side is the inner
            // one. In Chinese it is known, and there are no spaces to break at instead.
            (last, '“' | '‘') => uax14 || is_wide(last) || matches!(last, '”' | '’'),
            ('”' | '’', next) => uax14 || is_wide(next),
            _ => uax14,
        }
    }

    /// Whether a word that is too long for its line may be split here.
    fn may_split_before(self, next: char) -> bool {
        let dash = (self.last, next) == ('—', '—');
        !(dash || next.is_whitespace() || never_starts(next) || never_ends(self.last))
    }
}

fn never_starts(c: char) -> bool {
    use BreakClass::{
        CloseParenthesis, ClosePunctuation, Exclamation, InfixSeparator, Inseparable, NonStarter,
        Postfix,
    };
    // Letters and ideographs to UAX 14, or quotes; GB/T 15834 keeps them off the start of a line.
    matches!(c, '”' | '’' | '·' | '‧' | '～' | '／')
        || matches!(
            break_property(c.into()),
            CloseParenthesis
                | ClosePunctuation
                | Exclamation
                | InfixSeparator
                | Inseparable
                | NonStarter
                | Postfix
        )
}

fn never_ends(c: char) -> bool {
    use BreakClass::{OpenPunctuation, Prefix};
    matches!(c, '“' | '‘') || matches!(break_property(c.into()), OpenPunctuation | Prefix)
}

/// Whether `c` belongs to Chinese text, where a break needs no space.
fn is_wide(c: char) -> bool {
    c.width() == Some(2)
}
