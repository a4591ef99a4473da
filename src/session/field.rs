//! What may be typed into a field. No field takes a full card number, a PIN, a CVV or a one-time code.

use std::{error::Error, fmt};

use crate::pack::FieldKind;
use crate::redact::{self, Secret, plain, seen};

/// The longest free text, in characters.
pub const MAX_TEXT: usize = 120;

/// Why a value is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldFault {
    /// A full card number: never kept.
    CardNumber,
    /// A PIN, a CVV or a one-time code: never kept.
    Secret,
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
            Self::Secret => "field-fault-secret",
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
            | Self::Secret
            | Self::NotDigits
            | Self::NotCode
            | Self::NotAmount
            | Self::NotLast4
            | Self::NotPhone
            | Self::NotWhen => None,
        }
    }
}

impl fmt::Display for FieldFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl Error for FieldFault {}

/// Checks a typed value. A text stays as it was typed, other kinds are brought into their plain form.
/// Empty is always taken: nothing is compulsory.
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
    match redact::found(value) {
        Some(Secret::CardNumber) => return Err(FieldFault::CardNumber),
        Some(Secret::Code) => return Err(FieldFault::Secret),
        None => {}
    }
    match kind {
        FieldKind::Text => {
            too_long(MAX_TEXT)?;
            // What a screen says is told on as it stands there.
            return Ok(seen(typed).trim().to_owned());
        }
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

/// Signs of money that is not counted in yuan, and how each is written in front of an amount; a longer one first.
const CURRENCIES: &[(&str, &str)] = &[
    ("hk$", "HK$"),
    ("us$", "US$"),
    ("nt$", "NT$"),
    ("s$", "S$"),
    ("a$", "A$"),
    ("c$", "C$"),
    ("mop$", "MOP$"),
    ("hkd", "HK$"),
    ("usd", "US$"),
    ("mop", "MOP$"),
    ("eur", "\u{20ac}"),
    ("gbp", "\u{a3}"),
    ("inr", "\u{20b9}"),
    ("sgd", "S$"),
    ("aud", "A$"),
    ("cad", "C$"),
    ("myr", "RM"),
    ("chf", "CHF "),
    ("港币", "HK$"),
    ("港元", "HK$"),
    ("港纸", "HK$"),
    ("美元", "US$"),
    ("美金", "US$"),
    ("欧元", "\u{20ac}"),
    ("英镑", "\u{a3}"),
    ("euros", "\u{20ac}"),
    ("euro", "\u{20ac}"),
    ("pounds", "\u{a3}"),
    ("pound", "\u{a3}"),
    ("quid", "\u{a3}"),
    ("dollars", "$"),
    ("dollar", "$"),
    ("rupees", "\u{20b9}"),
    ("rupee", "\u{20b9}"),
    ("rs.", "\u{20b9}"),
    ("rs", "\u{20b9}"),
    ("rm", "RM"),
    ("\u{20b9}", "\u{20b9}"),
    ("$", "$"),
    ("\u{20ac}", "\u{20ac}"),
    ("\u{a3}", "\u{a3}"),
];

/// What says yuan, which is not written.
const YUAN: &[&str] = &[
    "rmb",
    "cny",
    "\u{a5}",
    "\u{ffe5}",
    "yuan",
    "人民币",
    "元整",
    "块钱",
    "元",
    "块",
    "圆",
];

/// 1,280.5 and ￥1280.50 become 1280.50; of other money the sign stays: HK$ 88 becomes HK$88.00.
fn amount(value: &str) -> Result<String, FieldFault> {
    let lower = value.to_lowercase();
    let mut bare = lower.trim().trim_start_matches('+').trim_start();
    let mut sign = None;
    // One sign, in front or behind.
    let yuan = YUAN.iter().map(|name| (*name, ""));
    for (name, shown) in yuan.chain(CURRENCIES.iter().copied()) {
        let cut = bare.strip_prefix(name).or_else(|| bare.strip_suffix(name));
        if sign.is_none()
            && let Some(cut) = cut
        {
            bare = cut.trim();
            sign = Some(shown);
        }
    }
    let (whole, part) = yuan_and_jiao(bare)
        .or_else(|| number(bare))
        .ok_or(FieldFault::NotAmount)?;
    if whole.is_empty() || whole.len() > 9 {
        return Err(FieldFault::NotAmount);
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let sign = sign.unwrap_or_default();
    Ok(format!("{sign}{whole}.{part:0<2}"))
}

/// 12块5, 3元5角: whole yuan and what follows.
fn yuan_and_jiao(text: &str) -> Option<(String, String)> {
    let (whole, part) = text.split_once(['块', '元'])?;
    let part = part.trim_end_matches(['毛', '角']);
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    (digits(whole) && digits(part) && part.len() == 1).then(|| (whole.to_owned(), part.to_owned()))
}

/// The digits before and behind the decimal sign. 1,234 is more than a thousand, 12,5 is twelve and a half, and of
/// 1.234 nobody knows.
fn number(text: &str) -> Option<(String, String)> {
    let decimal = text.rfind(['.', ',']).filter(|at| {
        let sign = &text[*at..=*at];
        let behind = text.len() - at - 1;
        let several = text.matches(sign).count() > 1;
        !several && (behind < 3 || sign == "." && text.contains(','))
    });
    let (whole, part) = match decimal {
        Some(at) => (&text[..at], &text[at + 1..]),
        None => (text, ""),
    };
    if part.len() > 2 || !part.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let mut signs = whole.chars().filter(|c| !c.is_ascii_digit());
    let Some(sign) = signs.next() else {
        return Some((whole.to_owned(), part.to_owned()));
    };
    let grouping = matches!(
        sign,
        ',' | '.' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\'' | '\u{2019}'
    );
    // The same sign throughout, another than the decimal one, and one of several where a single dot could be either.
    let same = signs.all(|other| other == sign);
    let decimal = decimal.and_then(|at| text[at..].chars().next());
    let unclear = sign == '.' && decimal.is_none() && whole.matches('.').count() == 1;
    if !grouping || !same || decimal == Some(sign) || unclear {
        return None;
    }
    let groups: Vec<&str> = whole.split(sign).collect();
    let (first, rest) = groups.split_first()?;
    let last = rest.last()?;
    // Groups of three; in India two in front of the last three.
    let threes = rest.iter().all(|group| group.len() == 3);
    let lakhs = sign == ','
        && rest.len() > 1
        && last.len() == 3
        && rest[..rest.len() - 1].iter().all(|group| group.len() == 2);
    let fits = (1..=3).contains(&first.len()) && (threes || lakhs);
    fits.then(|| (groups.concat(), part.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_brought_into_one_form() {
        for (typed, plain) in [
            ("128", "128.00"),
            ("￥1,280.5", "1280.50"),
            ("１２８．００", "128.00"),
            ("007元", "7.00"),
            ("0", "0.00"),
            ("¥1,234.50", "1234.50"),
            ("£12", "£12.00"),
            ("1 234,50", "1234.50"),
            ("1.234,50", "1234.50"),
            ("1,234", "1234.00"),
            ("1,234,567.8", "1234567.80"),
            ("12,34,567", "1234567.00"),
            ("1.234.567", "1234567.00"),
            ("1'234.50", "1234.50"),
            ("12,5", "12.50"),
            ("12.", "12.00"),
            ("+128.00", "128.00"),
            ("₹500", "₹500.00"),
            ("Rs 500", "₹500.00"),
            ("Rs. 500", "₹500.00"),
            ("500 rupees", "₹500.00"),
            ("₹1,23,456.00", "₹123456.00"),
            ("RM45", "RM45.00"),
            ("CHF 20", "CHF 20.00"),
            ("12 pounds", "£12.00"),
            ("人民币128", "128.00"),
            ("港币88", "HK$88.00"),
            ("128圆", "128.00"),
            ("HK$ 88", "HK$88.00"),
            ("88 HKD", "HK$88.00"),
            ("HK$88.00", "HK$88.00"),
            ("RMB 88", "88.00"),
            ("€9,99", "€9.99"),
            ("12块5", "12.50"),
            ("3元5角", "3.50"),
            ("50块钱", "50.00"),
        ] {
            assert_eq!(
                check(FieldKind::Amount, typed).as_deref(),
                Ok(plain),
                "{typed}"
            );
        }
        for typed in [
            "12.345",
            "1.234",
            "1,2345",
            "12 34",
            "abc",
            ".5",
            "1.2.3",
            "9999999999",
            "-5",
            "5-6",
            "1,234.567",
            "HK$",
            "¥£5",
        ] {
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
    fn a_text_stays_as_it_was_typed() {
        for (typed, kept) in [
            ("交易失败，请重试（０５）！", "交易失败，请重试（０５）！"),
            (" ＰＯＳ\u{200b}机\u{7}？\n", "ＰＯＳ机？"),
        ] {
            assert_eq!(check(FieldKind::Text, typed).as_deref(), Ok(kept));
        }
    }

    #[test]
    fn nothing_is_compulsory() {
        assert_eq!(check(FieldKind::Last4, "　").as_deref(), Ok(""));
    }
}
