//! The one door for what is typed into a field: what the session takes, with times relative to the clock.

use std::{collections::BTreeMap, ops::Range};

use jiff::ToSpan as _;

use super::when::{self, Edge};
use crate::{
    pack::{FieldKind, Pack},
    session::{FieldFault, check_field},
    understand::{Field, FieldKind as Said},
};

/// Checks a typed value and brings it into its plain form. A time becomes one that shows its day.
///
/// # Errors
/// What the field does not take.
pub fn check(kind: FieldKind, typed: &str, edge: Edge) -> Result<String, FieldFault> {
    if kind != FieldKind::When || typed.trim().is_empty() {
        return check_field(kind, typed);
    }
    match when::read(typed, edge) {
        // What must not be kept is refused with its own reason.
        Some(normal) => check_field(kind, &normal),
        None => match check_field(FieldKind::Text, typed) {
            Err(fault @ (FieldFault::CardNumber | FieldFault::Secret)) => Err(fault),
            Ok(_) | Err(_) => Err(FieldFault::NotWhen),
        },
    }
}

/// Signs of money in front of an amount; a longer one first.
const SIGNS: [&str; 12] = [
    "hk$", "us$", "nt$", "mop$", "s$", "a$", "c$", "hkd", "usd", "$", "€", "£",
];

/// Names of money behind an amount that is not counted in yuan: which of them is meant is for people to say.
const FOREIGN: [&str; 12] = [
    "美元", "美金", "港币", "港元", "欧元", "英镑", "日元", "hkd", "usd", "dollar", "euro", "pound",
];

/// The whole amount around these bytes, with its sign. Half of a number is none, and neither is a time.
fn amount(text: &str, at: &Range<usize>, edge: Edge) -> Option<String> {
    if when::find(text, at, edge).is_some() {
        return None;
    }
    let part = |c: char| c.is_ascii_digit() || matches!(c, ',' | '.');
    let (before, behind) = (text.get(..at.start)?, text.get(at.end..)?);
    let start = before.trim_end_matches(part).len();
    let end = text.len() - behind.trim_start_matches(part).len();
    // A comma behind it belongs to the sentence.
    let number = text.get(start..end)?.trim_matches([',', '.']);
    let lower = text.get(..start)?.trim_end().to_lowercase();
    let sign = SIGNS.into_iter().find(|sign| lower.ends_with(sign));
    let lower = text.get(end..)?.trim_start().to_lowercase();
    if FOREIGN.into_iter().any(|name| lower.starts_with(name)) {
        return None;
    }
    Some(format!("{}{number}", sign.unwrap_or_default()))
}

/// The fewest characters of a number that a terminal bears; "till 3" is none.
const TERMINAL: usize = 6;

/// What the numbers in a text fill in: field id → value. Of two of a kind neither is taken, for nobody said which.
#[must_use]
pub fn said(pack: &Pack, text: &str, fields: &[Field], edge: Edge) -> BTreeMap<String, String> {
    let mut values: BTreeMap<String, Option<String>> = BTreeMap::new();
    for field in fields {
        let (id, value) = match field.kind {
            Said::Amount => ("amount", amount(text, &field.range, edge)),
            Said::Time | Said::Date => ("when", when::find(text, &field.range, edge)),
            Said::Code => ("code", Some(field.value.clone())),
            Said::Model => ("model", Some(field.value.clone())),
            Said::Terminal => {
                let long = field.value.chars().count() >= TERMINAL;
                ("terminal-no", long.then(|| field.value.clone()))
            }
            Said::Count | Said::Ordinal | Said::Other => continue,
        };
        let kind = pack.field(id).map(|field| pack[field].kind);
        let Some((kind, value)) = kind.zip(value) else {
            continue;
        };
        let Ok(value) = check(kind, &value, edge) else {
            continue;
        };
        let known = values
            .entry(id.to_owned())
            .or_insert_with(|| Some(value.clone()));
        if known.as_ref() != Some(&value) {
            *known = None;
        }
    }
    // "Last night" is a day, where no time stands beside it.
    if !values.contains_key("when")
        && pack.field("when").is_some()
        && let Some(past) = when::past_day(text)
        && let Ok(day) = edge.now.date().checked_sub(past.ago.days())
    {
        values.insert("when".to_owned(), Some(day.to_string()));
    }
    let values = values.into_iter();
    values
        .filter_map(|(id, value)| Some((id, value?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::Date;

    use super::*;

    fn edge() -> Edge {
        Edge {
            now: Date::constant(2026, 11, 28).at(14, 10, 0, 0),
            month_first: true,
        }
    }

    #[test]
    fn a_time_gets_its_day_and_other_kinds_stay() {
        for (kind, typed, kept) in [
            (FieldKind::When, "昨天8点半", Ok("2026-11-27 08:30")),
            (FieldKind::When, " ", Ok("")),
            (FieldKind::When, "soon", Err(FieldFault::NotWhen)),
            (
                FieldKind::When,
                "4111 1111 1111 1111",
                Err(FieldFault::CardNumber),
            ),
            (FieldKind::Amount, "HK$ 88", Ok("HK$88.00")),
            (FieldKind::Text, "昨天8点半", Ok("昨天8点半")),
        ] {
            let kept = kept.map(str::to_owned);
            assert_eq!(check(kind, typed, edge()), kept, "{typed}");
        }
    }

    #[test]
    fn an_amount_is_taken_whole_or_not_at_all() {
        for (text, number, kept) in [
            ("刷了¥1,280.50没出票", "1", Some("1,280.50")),
            ("charged 1,280.50, no slip", "280", Some("1,280.50")),
            ("HK$ 88 was taken", "88", Some("hk$88")),
            ("扣了88美元", "88", None),
            ("paid at 8.30pm", "8.30", None),
        ] {
            let at = text.find(number).unwrap_or_default();
            let amount = amount(text, &(at..at + number.len()), edge());
            assert_eq!(amount.as_deref(), kept, "{text}");
        }
    }
}
