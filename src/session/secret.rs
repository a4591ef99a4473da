//! What is never kept: card numbers, PINs, CVVs and one-time codes. It is looked for in everything that
//! is typed, and hidden before anything else is done with it.

use std::{ops::Range, sync::LazyLock};

use regex_lite::Regex;

/// What stands in the place of hidden digits.
pub const HIDDEN: &str = "****";

/// What a text holds that is not to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Secret {
    /// 13 to 19 digits that can only be a card.
    CardNumber,
    /// Digits that are said to be a PIN, a CVV, a one-time or payment code.
    Code,
}

/// The secret that a text holds, the card number first.
#[must_use]
pub fn found(text: &str) -> Option<Secret> {
    let plain = plain(text);
    if card_numbers(&plain).next().is_some() {
        return Some(Secret::CardNumber);
    }
    let digits = |range: Range<usize>| plain[range].contains(|c: char| c.is_ascii_digit());
    codes(&plain).any(digits).then_some(Secret::Code)
}

/// The text in its plain form without what is not to be kept: of a card number the last four digits
/// stay, of other secrets nothing.
#[must_use]
pub fn mask(text: &str) -> String {
    let plain = plain(text);
    let coded = replaced(
        &plain,
        codes(&plain).map(|range| (range, HIDDEN.to_owned())),
    );
    let cards = card_numbers(&coded).map(|(range, last4)| (range, format!("{HIDDEN}{last4}")));
    replaced(&coded, cards)
}

/// The same for a text that is being typed: the digits that go on behind a number that was hidden when
/// it became complete are hidden with it.
#[must_use]
pub fn mask_typed(text: &str) -> String {
    let masked = mask(text);
    let mut parts = masked.split(HIDDEN);
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_digit());
        let (digits, rest) = part.split_at(end.unwrap_or(part.len()));
        shown += HIDDEN;
        shown += &digits[digits.len().saturating_sub(4)..];
        shown += rest;
    }
    shown
}

fn replaced(text: &str, parts: impl Iterator<Item = (Range<usize>, String)>) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut from = 0;
    for (range, instead) in parts {
        whole.push_str(&text[from..range.start]);
        whole.push_str(&instead);
        from = range.end;
    }
    whole.push_str(&text[from..]);
    whole
}

/// A name of a secret, "is" or a colon, and its digits, in the order of speech. A CVV has three digits
/// or more, the others four.
static CODES: LazyLock<[Regex; 3]> = LazyLock::new(|| {
    const CVV: &str =
        r"(?:\b(?:cvv|cvc|cvn)2?|security code|安全码|卡背面?后?(?:的)?三位(?:数字?)?)";
    const OTHER: &str = r"(?:\bpin(?: ?(?:code|no\.?|number))?|\bpass(?:word|code|wd)|\botp|\bone[- ]time (?:code|pin|password)|\bverification code|\bsms code|\bpayment code|密码|口令|验证码|动态码|短信码|付款码)";
    const IS: &str =
        r#"[\s:=,"'\u{201c}\u{201d}#]*(?:是|为|is|was|号)?[\s:=,"'\u{201c}\u{201d}#]*"#;
    let pattern = |text: String| {
        #[expect(clippy::expect_used, reason = "the patterns are constants, and tested")]
        Regex::new(&text).expect("a valid pattern")
    };
    [
        pattern(format!(
            r"(?i){CVV}{IS}(\*{{4}}[0-9]*|[0-9](?: ?[0-9]){{2,7}})"
        )),
        pattern(format!(
            r"(?i){OTHER}{IS}(\*{{4}}[0-9]*|[0-9](?:[ -]?[0-9]){{3,24}})"
        )),
        pattern(format!(
            r"(?i)([0-9](?:[ -]?[0-9]){{2,24}})\s*(?:是|is|was)\s*(?:(?:the|my|his|her|their|customer's|他的?|她的?|顾客的?|客人的?)\s*)?(?:短信|支付|交易)?(?:{CVV}|{OTHER})"
        )),
    ]
});

/// Byte ranges of the digits of PINs and the like, in order.
fn codes(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut found: Vec<Range<usize>> = Vec::new();
    // Most texts hold no digits at all.
    if text.bytes().any(|byte| byte.is_ascii_digit()) {
        for pattern in CODES.iter() {
            let digits = pattern.captures_iter(text).filter_map(|all| all.get(1));
            found.extend(
                digits
                    .map(|digits| digits.range())
                    .filter(|range| !goes_on(&text[range.end..])),
            );
        }
        found.sort_by_key(|range| range.start);
        found.dedup_by(|next, last| next.start < last.end);
    }
    found.into_iter()
}

/// Whether the digits turn out to be an amount, a time, a count or part of something longer.
fn goes_on(rest: &str) -> bool {
    let mut rest = rest.chars();
    match rest.next() {
        Some('.' | ':' | '/' | '-') => rest.next().is_some_and(|c| c.is_ascii_digit()),
        Some(c) => "0123456789元块次位分秒年月%％".contains(c),
        None => false,
    }
}

/// Full-width forms as plain ones, control characters dropped: what the input method or a paste left.
#[must_use]
pub fn plain(typed: &str) -> String {
    typed
        .chars()
        .filter_map(|c| match c {
            '\u{3000}' | '\t' | '\n' | '\r' => Some(' '),
            // A full-width yuan sign has no ASCII form.
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
            // Invisible ones hide what stands between digits, and turn text round. `layout::clean` drops the
            // same but for the joiners, which emoji need; a test compares them.
            '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0100}'..='\u{e01ef}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

/// Byte range and last four digits of each card number. Digits may be grouped by single spaces or
/// hyphens; whole groups are joined, so that a card number beside another number is still seen and a
/// part of a longer number is not mistaken for one.
fn card_numbers(text: &str) -> impl Iterator<Item = (Range<usize>, String)> + '_ {
    let groups = digit_groups(text);
    let mut first = 0;
    std::iter::from_fn(move || {
        while first < groups.len() {
            let start = first;
            let longest = joined(text, &groups[start..])
                .filter(|end| {
                    let digits: Vec<u8> = groups[start..=start + end]
                        .iter()
                        .flat_map(|group| text[group.clone()].bytes())
                        .map(|byte| byte - b'0')
                        .collect();
                    is_card_number(&digits)
                })
                .last();
            if let Some(end) = longest {
                first = start + end + 1;
                let range = groups[start].start..groups[start + end].end;
                let digits: String = text[range.clone()]
                    .chars()
                    .filter(char::is_ascii_digit)
                    .collect();
                let last4 = digits[digits.len().saturating_sub(4)..].to_owned();
                return Some((range, last4));
            }
            first += 1;
        }
        None
    })
}

fn digit_groups(text: &str) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        if byte.is_ascii_digit() {
            match groups.last_mut() {
                Some(group) if group.end == at => group.end = at + 1,
                _ => groups.push(at..at + 1),
            }
        }
    }
    groups
}

/// The most groups that a card number is written in: pairs, the longest one.
const GROUPS: usize = 10;

/// The positions up to which groups follow each other with one separator between.
fn joined<'t>(text: &'t str, groups: &'t [Range<usize>]) -> impl Iterator<Item = usize> + 't {
    (0..groups.len())
        .take_while(|at| *at == 0 || is_gap(&text[groups[at - 1].end..groups[*at].start]))
        // More than that are single digits; with others among them it is somebody who counts.
        .take_while(|at| *at < GROUPS || groups[..=*at].iter().all(|group| group.len() == 1))
}

/// Whether this may stand between the digits of one card number.
fn is_gap(between: &str) -> bool {
    between.chars().count() <= 3
        && between.chars().all(|c| {
            c.is_whitespace()
                || matches!(
                    c,
                    '-' | '‐'..='—' | '.' | ',' | '·' | '/' | '_' | '|' | '*' | '=' | '+' | '~'
                )
        })
}

/// 13 to 19 digits that begin like a payment card of their length and pass the Luhn check.
fn is_card_number(digits: &[u8]) -> bool {
    let issued = match digits.len() {
        13 => matches!(digits, [4, ..]),
        14 => matches!(digits, [3, 0 | 6 | 8 | 9, ..]),
        // Merchant numbers have 15 digits too, and begin otherwise.
        15 => matches!(digits, [3, 4 | 7, ..] | [2, 1, 3, 1, ..] | [1, 8, 0, 0, ..]),
        // Order numbers begin with a date, 20..., or with 1.
        16..=19 => matches!(digits, [3..=6 | 8 | 9, ..] | [2, 2..=7, ..]),
        _ => false,
    };
    issued && luhn(digits)
}

fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| match u32::from(*digit) {
            digit if at % 2 == 0 => digit,
            digit if digit > 4 => digit * 2 - 9,
            digit => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts that are typed, and what of them is kept: `=` means all.
    const TABLE: &str = include_str!("../../tests/data/secrets.tsv");

    fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
        let rows = TABLE.lines().filter(|row| !row.starts_with('#'));
        rows.filter_map(|row| row.split_once('\t'))
    }

    #[test]
    fn what_is_secret_is_hidden_and_the_rest_is_kept() {
        let mut wrong = Vec::new();
        for (typed, kept) in rows() {
            let kept = if kept == "=" { typed } else { kept };
            let masked = mask(typed);
            if masked != kept || found(&masked).is_some() {
                wrong.push(format!("{typed}: {masked}, not {kept}"));
            }
            let secret = found(typed).is_some();
            if secret != (masked != plain(typed)) {
                wrong.push(format!("{typed}: found {secret}, masked {masked}"));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn the_table_has_thirty_of_each_kind_at_least() {
        let (kept, hidden): (Vec<_>, Vec<_>) = rows().partition(|(_, kept)| *kept == "=");
        assert!(
            kept.len() >= 30 && hidden.len() >= 30,
            "{} {}",
            kept.len(),
            hidden.len()
        );
    }

    #[test]
    fn what_is_typed_key_by_key_never_shows_more_than_four_digits_of_a_card() {
        for number in ["6222021234567890128", "4111111111111111", "4222222222222"] {
            let mut shown = String::new();
            for digit in number.chars() {
                shown = mask_typed(&format!("{shown}{digit}"));
            }
            assert!(shown.ends_with(&number[number.len() - 4..]), "{shown}");
            assert!(shown.len() <= 8, "{shown}");
        }
        for typed in ["PIN 482913", "密码：123456", "验证码是9482", "cvv 1234"] {
            let mut shown = String::new();
            for c in typed.chars() {
                shown = mask_typed(&format!("{shown}{c}"));
            }
            assert!(shown.ends_with(HIDDEN), "{shown}");
            assert!(!shown.contains(|c: char| c.is_ascii_digit()), "{shown}");
        }
    }

    /// Nothing that cannot be seen hides a number; `layout` drops the same, but for joiners.
    #[test]
    fn what_cannot_be_seen_is_dropped_as_on_the_screen() {
        for c in (0..=0x0010_ffff).filter_map(char::from_u32) {
            let text = format!("4{c}1");
            if crate::layout::clean(&text) == "41" {
                assert_eq!(plain(&text), "41", "U+{:04X}", u32::from(c));
            }
        }
    }
}
