use std::borrow::Cow;

/// Typed or foreign text made safe to draw, measure and store on one line.
///
/// Tabs and line ends become one space each (CR LF together one). Control characters, terminal
/// colour and cursor sequences (`ESC [ … m` and its like), bidi controls, variation selectors
/// (VS16 among them) and invisible characters such as the zero-width space and the byte-order mark
/// are dropped; the joiners inside emoji stay. Cleaning twice changes nothing more.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text
        .chars()
        .any(|c| c.is_control() || is_line_end(c) || is_invisible(c))
    {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        match c {
            '\r' if rest.as_str().starts_with('\n') => {}
            '\t' => cleaned.push(' '),
            '\u{1B}' if rest.as_str().starts_with('[') => {
                rest = after_control_sequence(&rest.as_str()[1..]).chars();
            }
            '\u{9B}' => rest = after_control_sequence(rest.as_str()).chars(),
            _ if is_line_end(c) => cleaned.push(' '),
            _ if c.is_control() || is_invisible(c) => {}
            _ => cleaned.push(c),
        }
    }
    Cow::Owned(cleaned)
}

/// Foreign text with everything that [`clean`] would drop written out, as in `\u{1b}[2J`: for names that a person
/// is to find again in a file, and must see even so.
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if clean(text) == text {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => shown.push(' '),
            _ if c.is_control() || is_line_end(c) || is_invisible(c) => {
                shown.extend(c.escape_unicode());
            }
            _ => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

/// Whether a terminal would do something else with a character than show it: control characters but line end and
/// tab, and those that turn the direction of writing.
#[must_use]
pub fn is_obeyed(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\t')
        || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}')
}

/// Full-width forms mapped to ASCII: U+FF01–FF5E (`１`, `Ａ`, `！`, `（` …) and the ideographic
/// space.
///
/// For keys and codes, where a full-width digit or letter counts as a plain one. Not for sentences:
/// it turns Chinese `，` and `？` into ASCII as well.
#[must_use]
pub fn half_width(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| to_half_width(c) == c) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(to_half_width).collect())
}

fn to_half_width(c: char) -> char {
    match c {
        '\u{3000}' => ' ',
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        _ => c,
    }
}

/// What follows an ECMA-48 control sequence: parameters, intermediates, one final byte.
/// One that is broken off loses only its parameters, so that no text goes with it.
fn after_control_sequence(sequence: &str) -> &str {
    let rest = sequence.trim_start_matches(|c| matches!(c, '0'..='?'));
    let rest = rest.trim_start_matches(|c| matches!(c, ' '..='/'));
    rest.strip_prefix(|c| matches!(c, '@'..='~'))
        .unwrap_or(rest)
}

fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' // soft hyphen
            | '\u{200B}' // zero-width space
            | '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' // bidi
            | '\u{2060}'..='\u{2065}' // word joiner, invisible operators
            | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' // variation selectors
            | '\u{FEFF}' // byte-order mark
            | '\u{FFF9}'..='\u{FFFB}' // interlinear annotation
    )
}
