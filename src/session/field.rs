//! What may be typed into a field. No field takes a full card number, a PIN, a CVV or a one-time code.

use std::ops::Range;

use crate::pack::FieldKind;

/// The longest free text, in characters.
pub const MAX_TEXT: usize = 120;

/// What stands in the place of a hidden number, before its last four digits.
pub const HIDDEN: &str = "****";

/// Why a value is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldFault {
    /// A full card number: never kept.
    CardNumber,
    /// Longer than the field.
    TooLong {
        /// Most characters.
        max: usize,
    },
    /// Shorter than the field.
    TooShort {
        /// Fewest characters.
        min: usize,
    },
    /// Characters that the field does not take.
    NotDigits,
    /// Not letters, digits and hyphens.
    NotCode,
    /// Not an amount such as 128.00.
    NotAmount,
    /// Not exactly four digits.
    NotLast4,
    /// Not a phone number.
    NotPhone,
    /// Not a date or time such as 14:05 or 11-22 14:05.
    NotWhen,
}

impl FieldFault {
    /// The name of its message.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::CardNumber => "field-fault-card-number",
            Self::TooLong { .. } => "field-fault-too-long",
            Self::TooShort { .. } => "field-fault-too-short",
            Self::NotDigits => "field-fault-not-digits",
            Self::NotCode => "field-fault-not-code",
            Self::NotAmount => "field-fault-not-amount",
            Self::NotLast4 => "field-fault-not-last4",
            Self::NotPhone => "field-fault-not-phone",
            Self::NotWhen => "field-fault-not-when",
        }
    }

    /// The number its message names: most or fewest characters.
    #[must_use]
    pub const fn limit(self) -> Option<usize> {
        match self {
            Self::TooLong { max } => Some(max),
            Self::TooShort { min } => Some(min),
            Self::CardNumber
            | Self::NotDigits
            | Self::NotCode
            | Self::NotAmount
            | Self::NotLast4
            | Self::NotPhone
            | Self::NotWhen => None,
        }
    }
}

/// Checks a typed value and brings it into its plain form. Empty is always taken: nothing is compulsory.
///
/// # Errors
/// What the field does not take.
pub fn check(kind: FieldKind, typed: &str) -> Result<String, FieldFault> {
    let plain = plain(typed);
    let value = plain.trim();
    if value.is_empty() {
        return Ok(String::new());
    }
    let length = value.chars().count();
    let too_long = |max: usize| {
        if length > max {
            Err(FieldFault::TooLong { max })
        } else {
            Ok(())
        }
    };
    let digits = value.chars().all(|c| c.is_ascii_digit());
    if holds_card_number(value) {
        return Err(FieldFault::CardNumber);
    }
    match kind {
        FieldKind::Text => too_long(MAX_TEXT)?,
        FieldKind::Code { max } => {
            too_long(max.into())?;
            if !value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
                return Err(FieldFault::NotCode);
            }
        }
        FieldKind::Digits { min, max } => {
            if !digits {
                return Err(FieldFault::NotDigits);
            }
            too_long(max.into())?;
            if length < min.into() {
                return Err(FieldFault::TooShort { min: min.into() });
            }
        }
        FieldKind::Amount => return amount(value),
        FieldKind::Last4 => {
            if !digits || length != 4 {
                return Err(FieldFault::NotLast4);
            }
        }
        FieldKind::Phone => {
            let shaped = value
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')'));
            let count = value.chars().filter(char::is_ascii_digit).count();
            if !shaped || !(3..=15).contains(&count) {
                return Err(FieldFault::NotPhone);
            }
        }
        FieldKind::When => {
            too_long(20)?;
            let shaped = value.chars().all(|c| {
                c.is_ascii_digit()
                    || matches!(
                        c,
                        ':' | '-' | '/' | '.' | ' ' | '月' | '日' | '年' | '点' | '分'
                    )
            });
            let count = value.chars().filter(char::is_ascii_digit).count();
            if !shaped || !(1..=14).contains(&count) {
                return Err(FieldFault::NotWhen);
            }
        }
        FieldKind::Count => {
            too_long(4)?;
            if !digits {
                return Err(FieldFault::NotDigits);
            }
        }
    }
    Ok(value.to_owned())
}

/// 1,280.5 and ￥1280.50 become 1280.50.
fn amount(value: &str) -> Result<String, FieldFault> {
    let bare: String = value
        .trim_start_matches(['¥', '￥', '$'])
        .trim_end_matches(['元', '块'])
        .chars()
        .filter(|c| !matches!(c, ',' | ' '))
        .collect();
    let (whole, part) = bare.split_once('.').unwrap_or((&bare, ""));
    let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || part.len() > 2 || !digits(whole) || !digits(part) {
        return Err(FieldFault::NotAmount);
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    Ok(format!("{whole}.{part:0<2}"))
}

/// Full-width forms as plain ones, control characters dropped: what the input method or a paste left.
fn plain(typed: &str) -> String {
    typed
        .chars()
        .filter_map(|c| match c {
            '\u{3000}' | '\t' | '\n' | '\r' => Some(' '),
            // A full-width yuan sign has no ASCII form.
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
            // Invisible ones hide what stands between digits, and turn text round.
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fe00}'..='\u{fe0f}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

/// Whether a text holds 13 to 19 digits, with or without spaces or hyphens between them, that pass
/// the Luhn check: a card number.
#[must_use]
pub fn holds_card_number(text: &str) -> bool {
    card_numbers(text).next().is_some()
}

/// Replaces every card number in a text by its last four digits.
#[must_use]
pub fn mask_card_numbers(text: &str) -> String {
    let plain = plain(text);
    let mut masked = String::with_capacity(plain.len());
    let mut from = 0;
    for (range, last4) in card_numbers(&plain) {
        masked.push_str(&plain[from..range.start]);
        masked.push_str(HIDDEN);
        masked.push_str(&last4);
        from = range.end;
    }
    masked.push_str(&plain[from..]);
    masked
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

/// The positions up to which groups follow each other with one separator between.
fn joined<'t>(text: &'t str, groups: &'t [Range<usize>]) -> impl Iterator<Item = usize> + 't {
    (0..groups.len())
        .take_while(|at| *at == 0 || is_gap(&text[groups[at - 1].end..groups[*at].start]))
        .take(10)
}

/// Whether this may stand between the digits of one card number.
fn is_gap(between: &str) -> bool {
    between.chars().count() <= 3
        && between.chars().all(|c| {
            c.is_whitespace() || matches!(c, '-' | '‐'..='—' | '.' | '·' | '/' | '_' | '|' | '*')
        })
}

/// 13 to 19 digits that begin like a payment card of their length and pass the Luhn check.
fn is_card_number(digits: &[u8]) -> bool {
    let issued = match digits.len() {
        13 => matches!(digits, [4, ..]),
        14 => matches!(digits, [3, 0 | 6 | 8, ..]),
        // Merchant numbers have 15 digits too, and begin otherwise.
        15 => matches!(digits, [3, 4 | 7, ..]),
        16..=19 => matches!(
            digits,
            [4..=6 | 9, ..] | [3, 4..=8, ..] | [2, 2..=7, ..] | [8, 1, ..]
        ),
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

    #[test]
    fn a_card_number_is_refused_however_it_is_typed() {
        for typed in [
            "6222021234567890128",
            "4111111111111111",
            "4111 1111 1111 1111",
            "4111-1111-1111-1111",
            "4111.1111.1111.1111",
            "4111  1111  1111  1111",
            "4111/1111/1111/1111",
            "4111–1111–1111–1111",
            "4111\r\n1111\r\n1111\r\n1111",
            "4111\u{a0}1111\u{a0}1111\u{a0}1111",
            "4111\u{200b}111111111111",
            "４１１１１１１１１１１１１１１１",
            "卡号4111111111111111，金额128",
            "128.00 4111111111111111",
            "378282246310005",
        ] {
            assert_eq!(
                check(FieldKind::Text, typed),
                Err(FieldFault::CardNumber),
                "{typed}"
            );
            let masked = mask_card_numbers(typed);
            assert!(!holds_card_number(&masked), "{masked}");
            assert!(masked.contains("****"), "{masked}");
        }
    }

    #[test]
    fn other_numbers_are_not_taken_for_a_card() {
        for typed in [
            "400-820-8888",
            "13800138000",
            "898440149000015",
            "622202123456780",
            "000123",
            "20261122140500",
            "4111111111111112",
            "128.00",
        ] {
            assert!(!holds_card_number(typed), "{typed}");
            assert_eq!(mask_card_numbers(typed), typed);
        }
    }

    #[test]
    fn an_amount_is_brought_into_one_form() {
        for (typed, plain) in [
            ("128", "128.00"),
            ("￥1,280.5", "1280.50"),
            ("１２８．００", "128.00"),
            ("007元", "7.00"),
            ("0", "0.00"),
        ] {
            assert_eq!(
                check(FieldKind::Amount, typed).as_deref(),
                Ok(plain),
                "{typed}"
            );
        }
        for typed in ["12.345", "abc", ".5", "1.2.3", "9999999999"] {
            assert_eq!(
                check(FieldKind::Amount, typed),
                Err(FieldFault::NotAmount),
                "{typed}"
            );
        }
    }

    #[test]
    fn last_four_means_exactly_four_digits() {
        assert_eq!(check(FieldKind::Last4, " ０１２８ ").as_deref(), Ok("0128"));
        assert_eq!(check(FieldKind::Last4, "128"), Err(FieldFault::NotLast4));
        assert_eq!(check(FieldKind::Last4, "90128"), Err(FieldFault::NotLast4));
    }

    #[test]
    fn times_are_taken_as_people_write_them() {
        for typed in ["14:05", "11-22 14:05", "11月22日14点05分", "2026/11/22"] {
            assert!(check(FieldKind::When, typed).is_ok(), "{typed}");
        }
        assert_eq!(check(FieldKind::When, "刚才"), Err(FieldFault::NotWhen));
    }

    #[test]
    fn nothing_is_compulsory() {
        assert_eq!(check(FieldKind::Last4, "　").as_deref(), Ok(""));
    }
}
