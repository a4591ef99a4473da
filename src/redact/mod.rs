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
    let code = codes(&plain).next().is_some() || tracks(&plain).next().is_some();
    code.then_some(Secret::Code)
}

/// The text as it was typed without what is not to be kept: of a card number the last four digits stay,
/// of other secrets nothing. What cannot be seen is dropped.
#[must_use]
pub fn mask(text: &str) -> String {
    hidden(text, |_| true)
}

/// The same for a text that is being typed: the digits that go on behind a number that was hidden when
/// it became complete are hidden with it.
#[must_use]
pub fn mask_typed(text: &str) -> String {
    let mut shown = seen(text);
    // What is cut may show another number.
    loop {
        // Of a number that may go on behind a gap nothing stays: its last digits are still to come.
        let masked = hidden(&shown, |card| !card.may_go_on);
        let parts: Vec<&str> = masked.split(HIDDEN).collect();
        let (first, rest) = parts.split_first().unwrap_or((&"", &[]));
        shown = rest.iter().fold((*first).to_owned(), |shown, part| {
            shown + HIDDEN + last_four(part)
        });
        if shown == masked {
            return shown;
        }
    }
}

/// What stands behind a mark from the last four of the digits that were typed on, together or one by one.
fn last_four(part: &str) -> &str {
    let groups = digit_groups(part);
    let apart = |at: usize| {
        let from = if at == 0 { 0 } else { groups[at - 1].end };
        let single = part[groups[at].clone()].chars().count() == 1;
        single && is_gap(&plain(&part[from..groups[at].start]))
    };
    match groups.first() {
        Some(group) if group.start == 0 => {
            let mut digits = part[group.clone()].char_indices().rev();
            let from = digits.nth(3).map_or(0, |(at, _)| at);
            &part[from..]
        }
        _ => {
            let singles = (0..groups.len()).take_while(|at| apart(*at)).count();
            let from = singles.checked_sub(5).map_or(0, |last| groups[last].end);
            &part[from..]
        }
    }
}

/// The text without its secrets. They are looked for in the plain form and hidden in what was typed.
fn hidden(text: &str, keeps_last_four: impl Fn(&Card) -> bool) -> String {
    let mut shown = seen(text);
    // What is left of one number may make another with what stands beside it. Each time some digits go.
    loop {
        let plain = plain(&shown);
        let secrets = secrets(&plain, &keeps_last_four);
        if secrets.is_empty() {
            return shown;
        }
        let places = places(&shown);
        let mut whole = String::with_capacity(shown.len());
        let mut from = 0;
        for (range, instead) in secrets {
            whole.push_str(&shown[from..places[range.start].start]);
            whole.push_str(&instead);
            from = places[range.end - 1].end;
        }
        whole.push_str(&shown[from..]);
        shown = whole;
    }
}

/// Where secrets stand in a plain text, in order, and what stands there instead.
fn secrets(plain: &str, keeps_last_four: impl Fn(&Card) -> bool) -> Vec<(Range<usize>, String)> {
    let codes = codes(plain).chain(tracks(plain));
    let mut all: Vec<_> = codes.map(|range| (range, HIDDEN.to_owned())).collect();
    all.extend(card_numbers(plain).map(|card| {
        let last = if keeps_last_four(&card) {
            &*card.last4
        } else {
            ""
        };
        (card.range.clone(), format!("{HIDDEN}{last}"))
    }));
    all.sort_by_key(|(range, _)| range.start);
    all.dedup_by(|(next, instead), (last, _)| {
        let overlap = next.start < last.end;
        if overlap {
            last.end = last.end.max(next.end);
            HIDDEN.clone_into(instead);
        }
        overlap
    });
    all
}

/// Where each byte of the plain form stands in a text that is shown.
fn places(shown: &str) -> Vec<Range<usize>> {
    let chars = shown.char_indices().filter_map(|(at, c)| {
        let place = at..at + c.len_utf8();
        Some(std::iter::repeat_n(place, plain_char(c)?.len_utf8()))
    });
    chars.flatten().collect()
}

/// What may stand between a name and its digits, and between digits that are typed one by one.
const MARKS: &str = r"[\s!-#'-)+-/:-?\[-\]_`{-~\u{a0}\u{b7}\u{2000}-\u{200a}\u{2010}-\u{2027}\u{202f}\u{2212}\u{2215}\u{3001}-\u{3003}\u{3008}-\u{3011}\u{3014}-\u{301f}\u{30fb}\u{ff61}-\u{ff65}]";

/// A name of a secret, words and signs that lead from it to its digits, and these, in the order of speech.
/// A CVV has three digits or more, the others four.
static CODES: LazyLock<[Regex; 3]> = LazyLock::new(|| {
    const CVV: &str = r"(?:\b(?:cvv|cvc|cvn)2?|security code|安\s*全\s*码|(?:卡片?的?(?:背面|背后|反面|背)?|背面|背后|反面)的?(?:签名栏)?的?(?:最?[后末])?的?[三3]位(?:数字?|码)?|(?:three|3|last) digits (?:on|at|from) (?:the )?back(?: of (?:the |his |her |their )?card)?)";
    const OTHER: &str = r"(?:\bpin(?: ?(?:code|no\.?|number))?|\bpass(?:word|code|wd)|\bpwd|\botp|\bone[- ]time (?:code|pin|password)|\bverification code|\bsms code|\bpayment code|\bcode (?:sent|texted)|密\s*码|口\s*令|(?:验\s*证|校\s*验|动\s*态|短\s*信|付\s*款|支\s*付)\s*码)";
    // Only words that say that the digits are the secret. "Wrong", "again" and the like lead to other numbers.
    const LEADS: &str = r"\b(?:is|was|are|were|be|may|might|maybe|probably|perhaps|i|he|she|they|we|customer|used|entered|typed|keyed|said|says|gave|got|had|received|sent|texted|by|via|sms|text|phone|the|my|his|her|their|me|us|to|in|of|card|number|no|code|digits)\b|码|号|数字|是|为|可能|大概|也许|好像|应该|或许|我|你|他|她|顾客|客人|客户|的|填|输入?|打|按|写|用|说|讲|报|给|告诉|收到?|发|来|了|过|设|就|叫|短信|里|刚才?";
    let pattern = |text: String| {
        #[expect(clippy::expect_used, reason = "the patterns are constants, and tested")]
        Regex::new(&text).expect("a valid pattern")
    };
    let way = format!("(?:{MARKS}|{LEADS})*");
    let singles = |least: u8| format!("[0-9](?:{MARKS}{{1,4}}[0-9]){{{least},23}}");
    let (three, four) = (singles(2), singles(3));
    [
        pattern(format!(
            r"(?i){CVV}{way}(\*{{4}}[0-9]*|[0-9](?: ?[0-9]){{2,7}}|{three})"
        )),
        pattern(format!(
            r"(?i){OTHER}{way}(\*{{4}}[0-9]*|[0-9](?:[ -]?[0-9]){{3,24}}|{four})"
        )),
        pattern(format!(
            r"(?i)([0-9](?:[ -]?[0-9]){{2,24}})\s*(?:是|is|was)\s*(?:(?:the|my|his|her|their|customer's|他的?|她的?|顾客的?|客人的?)\s*)?(?:短信|支付|交易)?(?:{CVV}|{OTHER})"
        )),
    ]
});

/// What the magnetic stripe holds behind the number: the expiry date and digits that are as secret as it.
static TRACK: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    let pattern = |text: &str| {
        #[expect(clippy::expect_used, reason = "the patterns are constants, and tested")]
        Regex::new(text).expect("a valid pattern")
    };
    [
        pattern(r"\*{4}[0-9]{0,4}"),
        pattern(r"^(?:[=dD]|\^[^\^]{0,80}\^)(\*{4}[0-9=]*|[0-9][0-9=]*)"),
    ]
});

/// Byte ranges of the digits of PINs and the like, in order.
fn codes(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut found: Vec<Range<usize>> = Vec::new();
    // Most texts hold no digits at all.
    if has_digits(text) {
        for pattern in CODES.iter() {
            let digits = pattern.captures_iter(text).filter_map(|all| all.get(1));
            found.extend(digits.map(|digits| digits.range()).filter(|range| {
                let digits = &text[range.clone()];
                has_digits(digits) && !is_other(digits) && !goes_on(&text[range.end..])
            }));
        }
        found.sort_by_key(|range| range.start);
        found.dedup_by(|next, last| next.start < last.end);
    }
    found.into_iter()
}

/// Byte ranges of what follows card numbers on their tracks, also behind those that are hidden already.
fn tracks(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let [mark, track] = &*TRACK;
    let cards = card_numbers(text).map(|card| card.range.end);
    let ends = cards.chain(mark.find_iter(text).map(|mark| mark.end()));
    ends.filter_map(|end| {
        let digits = track.captures(&text[end..])?.get(1)?;
        let range = end + digits.start()..end + digits.end();
        has_digits(digits.as_str()).then_some(range)
    })
}

fn has_digits(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Whether the digits behind the name of a secret are a phone number or a date all the same.
fn is_other(digits: &str) -> bool {
    let bare: String = digits.chars().filter(char::is_ascii_digit).collect();
    let mobile = bare.len() == 11 && matches!(bare.as_bytes(), [b'1', b'3'..=b'9', ..]);
    let mut groups = digits.split('-');
    let hyphens = digits.contains('-') && groups.all(|group| group.len() > 1);
    mobile || hyphens && (bare.len() >= 10 || bare.starts_with("20") && bare.len() == 8)
}

/// Whether the digits turn out to be an amount, a time, a count or part of something longer.
fn goes_on(rest: &str) -> bool {
    const UNITS: [&str; 8] = [
        "yuan", "rmb", "cny", "usd", "times", "tries", "minutes", "seconds",
    ];
    let counted = rest.trim_start().to_lowercase();
    if UNITS.iter().any(|unit| counted.starts_with(unit))
        || counted.starts_with(|c| "元块次位分秒年月%".contains(c))
    {
        return true;
    }
    let mut rest = rest.chars();
    match rest.next() {
        Some('.' | ':' | '/' | '-') => rest.next().is_some_and(|c| c.is_ascii_digit()),
        Some(c) => c.is_ascii_digit(),
        None => false,
    }
}

/// What was typed, without what cannot be seen; line ends and tabs are spaces.
#[must_use]
pub fn seen(typed: &str) -> String {
    // The joiners inside emoji stay.
    let chars = typed.chars().filter_map(|c| match c {
        '\u{3000}' | '\u{ff01}'..='\u{ff5e}' | '\u{200c}' | '\u{200d}' => Some(c),
        c => plain_char(c),
    });
    chars.collect()
}

/// Full-width forms as plain ones, control characters dropped: what the input method or a paste left.
#[must_use]
pub fn plain(typed: &str) -> String {
    typed.chars().filter_map(plain_char).collect()
}

fn plain_char(c: char) -> Option<char> {
    match c {
        '\u{3000}' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}'
        | '\u{2029}' => Some(' '),
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
    }
}

/// A card number in a plain text.
struct Card {
    range: Range<usize>,
    last4: String,
    /// It was typed in groups or one by one, the last one is full, and cards of its kind may be longer.
    may_go_on: bool,
}

/// Each card number, or two without anything between them. Digits may be grouped; whole groups are joined, so
/// that a card number beside another number is still seen and a part of a longer number is not mistaken for one.
fn card_numbers(text: &str) -> impl Iterator<Item = Card> + '_ {
    let groups = digit_groups(text);
    let mut first = 0;
    std::iter::from_fn(move || {
        while first < groups.len() {
            let start = first;
            let digits = |end: usize| -> Vec<u8> {
                let digits = groups[start..=end].iter();
                let digits = digits.flat_map(|group| text[group.clone()].bytes());
                digits.map(|byte| byte - b'0').collect()
            };
            let longest = joined(text, &groups[start..groups.len().min(start + MOST)])
                .map(|end| start + end)
                .filter(|end| is_card_number(&digits(*end)) || is_two_cards(&digits(*end)))
                .filter(|end| !is_a_list(text, &groups[start..=*end]))
                .last();
            if let Some(end) = longest {
                first = end + 1;
                let digits = digits(end);
                let parts = &groups[start..=end];
                let singles = parts.iter().all(|group| group.len() == 1);
                let full = singles || groups[end].len() >= 4;
                let last4 = digits[digits.len().saturating_sub(4)..].iter();
                return Some(Card {
                    range: groups[start].start..groups[end].end,
                    last4: last4.map(|digit| char::from(digit + b'0')).collect(),
                    may_go_on: parts.len() > 1 && full && is_of_several_lengths(&digits),
                });
            }
            first += 1;
        }
        None
    })
}

fn is_digit(c: char) -> bool {
    matches!(c, '0'..='9' | '０'..='９')
}

fn digit_groups(text: &str) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| is_digit(*c)) {
        let end = at + c.len_utf8();
        match groups.last_mut() {
            Some(group) if group.end == at => group.end = end,
            _ => groups.push(at..end),
        }
    }
    groups
}

/// The most digits of two cards.
const MOST: usize = 38;

/// The most groups that a card number is written in: pairs, the longest one.
const GROUPS: usize = 10;

/// The positions up to which groups follow each other with one separator between.
fn joined<'t>(text: &'t str, groups: &'t [Range<usize>]) -> impl Iterator<Item = usize> + 't {
    (0..groups.len())
        .take_while(|at| *at == 0 || is_gap(&text[groups[at - 1].end..groups[*at].start]))
        // More than that are single digits; with others among them it is somebody who counts.
        .take_while(|at| *at < GROUPS || groups[..=*at].iter().all(|group| group.len() == 1))
}

/// Whether this may stand between the digits of one card number: the signs of [`MARKS`], few of them, and stars.
fn is_gap(between: &str) -> bool {
    let sign = |c: char| {
        matches!(c,
            '!'..='#' | '\''..='/' | ':'..='?' | '['..=']' | '_' | '`' | '{'..='~'
            | '\u{b7}' | '\u{2010}'..='\u{2027}' | '\u{2212}' | '\u{2215}'
            | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}' | '\u{3014}'..='\u{301f}'
            | '\u{30fb}' | '\u{ff61}'..='\u{ff65}')
    };
    let mut signs = 0;
    !between.is_empty()
        && between.chars().all(|c| {
            signs += usize::from(!c.is_whitespace());
            c.is_whitespace() || sign(c)
        })
        && signs <= 3
}

/// Whether groups are amounts or times one after the other: the gaps differ, and two digits follow a point or colon.
fn is_a_list(text: &str, groups: &[Range<usize>]) -> bool {
    let gaps = || groups.windows(2).map(|two| &text[two[0].end..two[1].start]);
    let differ = gaps().zip(gaps().skip(1)).any(|(one, other)| one != other);
    let part = |(gap, group): (&str, &Range<usize>)| matches!(gap, "." | ":") && group.len() == 2;
    differ && gaps().zip(&groups[1..]).any(part)
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

/// Two cards that were read or pasted without anything between them.
fn is_two_cards(digits: &[u8]) -> bool {
    matches!(digits.len(), 32 | 35 | 38)
        && [16, 19].into_iter().any(|first| {
            let (one, other) = digits.split_at(first);
            matches!(other.len(), 16 | 19) && is_card_number(one) && is_card_number(other)
        })
}

/// Whether cards that begin like this may have more digits.
fn is_of_several_lengths(digits: &[u8]) -> bool {
    match digits {
        [4, ..] => digits.len() == 13,
        [3, 0 | 6 | 8 | 9, ..] | [6 | 8 | 9, ..] | [5, 0 | 6..=9, ..] => digits.len() < 19,
        _ => false,
    }
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
    use proptest::{collection::vec, prelude::*, sample::select};

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
            if secret != (masked != seen(typed)) {
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

    #[test]
    fn digits_typed_one_by_one_or_in_groups_never_show_more_than_four_of_a_card() {
        let gaps = [
            " ", "-", "、", "。", "：", ":", ", ", ")(", "  ", "\u{3000}",
        ];
        for gap in gaps {
            for number in ["6222021234567890128", "4111111111111111", "378282246310005"] {
                for size in [1, 4] {
                    let groups: Vec<&str> = (0..number.len())
                        .step_by(size)
                        .map(|at| &number[at..number.len().min(at + size)])
                        .collect();
                    let mut shown = String::new();
                    for c in groups.join(gap).chars() {
                        shown = mask_typed(&format!("{shown}{c}"));
                    }
                    let digits = shown.chars().filter(char::is_ascii_digit).count();
                    assert!(
                        shown.contains(HIDDEN) && digits <= 4,
                        "{number}{gap}{shown}"
                    );
                    assert!(!shown.contains(&number[..6]), "{shown}");
                }
            }
        }
    }

    #[test]
    fn an_amount_typed_behind_a_card_number_stays() {
        let mut shown = String::new();
        for c in "卡 4111 1111 1111 1111 128.00，１２８".chars() {
            shown = mask_typed(&format!("{shown}{c}"));
        }
        assert_eq!(shown, "卡 ****1111 128.00，１２８");
    }

    /// Everything but what secrets are made of.
    fn words(text: &str) -> String {
        let part = |c: &char| is_digit(*c) || *c == '*' || is_gap(&plain(&c.to_string()));
        text.chars().filter(|c| !part(c)).collect()
    }

    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            "[0-9０-９]{1,20}",
            "[ 　，。、：:;.=()（）'\\\\^-]{1,4}",
            "[a-zA-Z密码验证元！？\u{200b}\u{200d}]{1,4}",
            select(vec![
                "4111111111111111",
                "6222 0212 3456 7890 128",
                "４１１１、１１１１、１１１１、１１１１",
                "PIN",
                "密码",
                "验证码收到了",
                "cvv",
                "背面后三位",
                "123456",
                "****",
                "是",
                " is ",
            ])
            .prop_map(str::to_owned),
            any::<char>().prop_map(String::from),
        ];
        vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn nothing_secret_is_left_and_nothing_else_is_changed(typed in text()) {
            let masked = mask(&typed);
            let seen = seen(&typed);
            prop_assert_eq!(found(&masked), None, "{}", masked);
            prop_assert_eq!(masked != seen, found(&typed).is_some(), "{}", masked);
            prop_assert_eq!(words(&plain(&masked)), words(&plain(&seen)));
            // What stands between the hidden parts stands in what was typed, in this order.
            let mut rest = &*seen;
            for part in masked.split(HIDDEN) {
                let part = part.trim_start_matches(|c| c == '*' || is_digit(c)).trim_end_matches('*');
                let at = rest.find(part);
                prop_assert!(at.is_some(), "{} in {}", part, rest);
                rest = &rest[at.unwrap_or_default() + part.len()..];
            }
            prop_assert_eq!(found(&mask_typed(&typed)), None);
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
