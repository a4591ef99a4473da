//! Days and times as people write them, brought into one form: `2026-11-27 20:30`, or the day alone.
//!
//! "Yesterday" needs a clock, which the session does not have, so this is done where one is known, before a value is
//! kept. What could mean two days is not taken: it is asked for again in a form that means one.

use std::ops::Range;

use jiff::{
    ToSpan as _,
    civil::{Date, DateTime, Time, Weekday},
};

use crate::redact::plain;

/// What a time is relative to.
#[derive(Clone, Copy, Debug)]
pub struct Edge {
    /// The time by the clock of the device.
    pub now: DateTime,
    /// Whether 3/4 is the fourth of March, as in Chinese; elsewhere it could be the third of April too.
    pub month_first: bool,
}

/// The time that a text says, in its normal form; `None`: it says none, or more than one.
#[must_use]
pub fn read(typed: &str, edge: Edge) -> Option<String> {
    let text = plain(typed).to_lowercase();
    let tokens = tokens(text.trim())?;
    parse(&tokens, edge)
}

/// Words before or behind a length of time that lies ahead.
const AHEAD: [(&str, &str); 5] = [
    ("in ", ""),
    ("+", ""),
    ("", "之后"),
    ("", "以后"),
    ("", "后"),
];

/// A time that lies ahead: as [`read`] takes it, "30" for minutes, or a length from now. One that is over today is
/// tomorrow's.
#[must_use]
pub fn ahead(typed: &str, edge: Edge) -> Option<DateTime> {
    let text = plain(typed).trim().to_lowercase();
    if let Ok(minutes) = text.parse::<i64>()
        && text.len() <= 3
    {
        return edge.now.checked_add(minutes.minutes()).ok();
    }
    for (before, behind) in AHEAD {
        let Some(length) = text
            .strip_prefix(before)
            .and_then(|text| text.strip_suffix(behind))
        else {
            continue;
        };
        let minutes = length
            .trim()
            .parse::<i64>()
            .ok()
            .filter(|_| length.len() <= 4);
        if let Some(minutes) = minutes {
            return edge.now.checked_add(minutes.minutes()).ok();
        }
        // The same length ago says how far ahead it is.
        let ago = ["ago", "前"]
            .into_iter()
            .find_map(|ago| read(&format!("{length} {ago}"), edge));
        if let Some(ago) = ago.and_then(|ago| civil(&ago)) {
            let now = edge
                .now
                .with()
                .second(0)
                .subsec_nanosecond(0)
                .build()
                .ok()?;
            return edge.now.checked_add(now - ago).ok();
        }
    }
    // A bare length is one from now: "1 hour", "half an hour", "半小时".
    let length = text.replace("half an hour", "30 minutes");
    let lengths = ["hour", "minute", "min", "小时", "分钟", "钟头"];
    if lengths.iter().any(|unit| length.contains(unit)) && !said_ago(&length) {
        let in_length = format!("in {}", length.strip_prefix("in ").unwrap_or(&length));
        if in_length != text {
            return ahead(&in_length, edge);
        }
    }
    let text = with_day(&text, edge);
    let mut at = civil(&read(&text, edge)?)?;
    // A time without its day was read as the last one that was: the next is meant.
    let named = ["昨", "yesterday", "last"]
        .iter()
        .any(|word| text.contains(word));
    let lately = edge.now.checked_sub(2.days()).is_ok_and(|then| at > then);
    while !named && lately && at <= edge.now {
        at = at.checked_add(1.day()).ok()?;
    }
    Some(at)
}

/// Whether a length is one that is over.
fn said_ago(text: &str) -> bool {
    ["ago", "前"].iter().any(|ago| text.contains(ago))
}

/// A text with the day of the weekday that it names, the next one, in its place. "Next" and "last" say which it is.
fn with_day(text: &str, edge: Edge) -> String {
    let said = [
        "next",
        "last",
        "上周",
        "上星期",
        "上个",
        "上礼拜",
        "下周",
        "下星期",
    ];
    if said.iter().any(|word| text.contains(word)) {
        return text.to_owned();
    }
    let today = edge.now.date();
    for (names, at) in WEEKDAYS.iter().zip(0_i8..) {
        let Some(name) = names.iter().find(|name| text.contains(**name)) else {
            continue;
        };
        let ahead = (at - today.weekday().to_monday_zero_offset()).rem_euclid(7);
        let ahead = if ahead == 0 { 7 } else { ahead };
        if let Ok(day) = today.checked_add(i64::from(ahead).days()) {
            return text.replacen(*name, &format!("{} ", day.strftime("%Y-%m-%d")), 1);
        }
    }
    text.to_owned()
}

/// What [`read`] returns with a time, as such; a day alone is not one.
fn civil(normal: &str) -> Option<DateTime> {
    DateTime::strptime("%Y-%m-%d %H:%M", normal).ok()
}

/// The same in the middle of other words: the longest part around these bytes that says a time.
#[must_use]
pub fn find(text: &str, at: &Range<usize>, edge: Edge) -> Option<String> {
    /// Characters on either side that may belong to it.
    const AROUND: usize = 16;
    let starts = text.char_indices().map(|(at, _)| at);
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    let mut starts: Vec<usize> = starts.filter(|start| *start <= at.start).collect();
    let ends: Vec<usize> = ends.filter(|end| *end >= at.end).take(AROUND).collect();
    starts.drain(..starts.len().saturating_sub(AROUND));
    starts.iter().find_map(|start| {
        ends.iter().rev().find_map(|end| {
            let part = text.get(*start..*end)?;
            // "20:30x" is no time, and neither is a digit of a longer number.
            let whole = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric());
            let before = text[..*start].chars().next_back();
            let behind = text[*end..].chars().next();
            let cut = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
            let first = part.chars().next();
            let last = part.chars().next_back();
            let fits = (whole(before) || !cut(first)) && (whole(behind) || !cut(last));
            (fits && part.trim() == part).then(|| read(part, edge))?
        })
    })
}

/// A past day that a text names, without a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastDay {
    /// How many days ago.
    pub ago: i64,
    /// It began then and goes on: "since yesterday".
    pub since: bool,
}

/// Words for a past day, the longer ones first, and how many days ago it is.
const PAST_DAYS: &[(&str, i64)] = &[
    ("大前天", 3),
    ("前天", 2),
    ("前晚", 2),
    ("前日", 2),
    ("昨天", 1),
    ("昨晚", 1),
    ("昨日", 1),
    ("昨夜", 1),
    ("昨儿", 1),
    ("昨个", 1),
    ("琴日", 1),
    ("琴晚", 1),
    ("寻日", 1),
    ("寻晚", 1),
    ("噖日", 1),
    ("the day before yesterday", 2),
    ("day before yesterday", 2),
    ("yesterday", 1),
    ("last night", 1),
    ("last evening", 1),
];

/// What says that it goes on since then: before the day, and behind it.
const SINCE: [&str; 6] = ["since ", "since the ", "打从", "自从", "从", "自"];
const SINCE_BEHIND: [&str; 6] = ["起", "开始", "到现在", "到今天", "以来", " onwards"];

/// The past day that a text names; of two different ones neither is meant.
#[must_use]
pub fn past_day(text: &str) -> Option<PastDay> {
    let text = plain(text).to_lowercase();
    let mut left = text.as_str();
    let mut found: Option<PastDay> = None;
    let mut before = String::new();
    while let Some(first) = left.chars().next() {
        let bounded = !before.ends_with(|c: char| c.is_ascii_alphanumeric());
        let named = PAST_DAYS.iter().find_map(|(word, ago)| {
            let behind = left.strip_prefix(word)?;
            let whole = !word.is_ascii()
                || bounded && !behind.starts_with(|c: char| c.is_ascii_alphanumeric());
            whole.then_some((*word, *ago, behind))
        });
        let Some((word, ago, behind)) = named else {
            before.push(first);
            left = &left[first.len_utf8()..];
            continue;
        };
        let since = SINCE.iter().any(|since| before.ends_with(since))
            || SINCE_BEHIND.iter().any(|since| behind.starts_with(since));
        match found {
            Some(known) if known.ago != ago => return None,
            Some(known) => {
                let since = known.since && since;
                found = Some(PastDay { since, ..known });
            }
            None => found = Some(PastDay { ago, since }),
        }
        before.push_str(word);
        left = behind;
    }
    found
}

/// A part of the day, which says whether 8 is 20:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// 上午, am.
    Morning,
    /// 凌晨.
    Early,
    /// 中午.
    Noon,
    /// 下午, pm.
    Afternoon,
    /// 晚上: one o'clock at night belongs to the next day.
    Night,
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Minutes,
    Hours,
    Days,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    /// A number and how many digits it has, or [`SPOKEN`].
    Number(u32, usize),
    /// `:`
    Colon,
    /// `-`, `/` or `.`
    Between(char),
    /// 点, 时, o'clock.
    Hour,
    /// 分.
    Minute,
    /// 刻, quarter.
    Quarter,
    /// 半, half.
    Half,
    /// 年.
    Year,
    /// 月.
    Month,
    /// 日, 号.
    DayOfMonth,
    /// November.
    Named(i8),
    /// Days from today.
    Day(i64),
    Weekday(Weekday),
    /// 上周, last: with a weekday.
    Last,
    /// 下周, next.
    Next,
    Part(Part),
    /// past, as in "half past 8".
    Past,
    /// to, as in "quarter to 8".
    To,
    Unit(Unit),
    /// 前, ago.
    Ago,
    /// 刚才.
    Now,
    /// Says nothing.
    Filler,
}

/// In the place of how many digits a number has: it was said in words.
const SPOKEN: usize = 0;

/// Words and what they are; of those that fit the longest counts.
const WORDS: &[(&str, &[Token])] = {
    use Part::{Afternoon, Early, Morning, Night, Noon};
    use Token as T;
    &[
        ("大前天", &[T::Day(-3)]),
        ("前天", &[T::Day(-2)]),
        ("前晚", &[T::Day(-2), T::Part(Night)]),
        ("昨天", &[T::Day(-1)]),
        ("昨日", &[T::Day(-1)]),
        ("昨晚", &[T::Day(-1), T::Part(Night)]),
        ("昨夜", &[T::Day(-1), T::Part(Night)]),
        ("昨早", &[T::Day(-1), T::Part(Morning)]),
        ("今天", &[T::Day(0)]),
        ("今日", &[T::Day(0)]),
        ("今早", &[T::Day(0), T::Part(Morning)]),
        ("今晨", &[T::Day(0), T::Part(Morning)]),
        ("今晚", &[T::Day(0), T::Part(Night)]),
        ("明天", &[T::Day(1)]),
        ("明日", &[T::Day(1)]),
        ("明早", &[T::Day(1), T::Part(Morning)]),
        ("明晚", &[T::Day(1), T::Part(Night)]),
        ("后天", &[T::Day(2)]),
        ("the day before yesterday", &[T::Day(-2)]),
        ("day before yesterday", &[T::Day(-2)]),
        ("yesterday", &[T::Day(-1)]),
        ("last night", &[T::Day(-1), T::Part(Night)]),
        ("today", &[T::Day(0)]),
        ("tonight", &[T::Day(0), T::Part(Night)]),
        ("this morning", &[T::Day(0), T::Part(Morning)]),
        ("this afternoon", &[T::Day(0), T::Part(Afternoon)]),
        ("this evening", &[T::Day(0), T::Part(Night)]),
        ("tomorrow", &[T::Day(1)]),
        ("凌晨", &[T::Part(Early)]),
        ("清晨", &[T::Part(Morning)]),
        ("早上", &[T::Part(Morning)]),
        ("早晨", &[T::Part(Morning)]),
        ("上午", &[T::Part(Morning)]),
        ("早", &[T::Part(Morning)]),
        ("中午", &[T::Part(Noon)]),
        ("下午", &[T::Part(Afternoon)]),
        ("傍晚", &[T::Part(Afternoon)]),
        ("晚上", &[T::Part(Night)]),
        ("夜里", &[T::Part(Night)]),
        ("半夜", &[T::Part(Night)]),
        ("晚", &[T::Part(Night)]),
        ("in the morning", &[T::Part(Morning)]),
        ("morning", &[T::Part(Morning)]),
        ("in the afternoon", &[T::Part(Afternoon)]),
        ("afternoon", &[T::Part(Afternoon)]),
        ("in the evening", &[T::Part(Afternoon)]),
        ("evening", &[T::Part(Afternoon)]),
        ("at night", &[T::Part(Night)]),
        ("a.m.", &[T::Part(Morning)]),
        ("am", &[T::Part(Morning)]),
        ("p.m.", &[T::Part(Afternoon)]),
        ("pm", &[T::Part(Afternoon)]),
        ("noon", &[T::Number(12, 2), T::Colon, T::Number(0, 2)]),
        ("midday", &[T::Number(12, 2), T::Colon, T::Number(0, 2)]),
        ("点钟", &[T::Hour]),
        ("点", &[T::Hour]),
        ("时", &[T::Hour]),
        ("o'clock", &[T::Hour]),
        ("oclock", &[T::Hour]),
        ("分钟", &[T::Unit(Unit::Minutes)]),
        ("minutes", &[T::Unit(Unit::Minutes)]),
        ("minute", &[T::Unit(Unit::Minutes)]),
        ("mins", &[T::Unit(Unit::Minutes)]),
        ("min", &[T::Unit(Unit::Minutes)]),
        ("个小时", &[T::Unit(Unit::Hours)]),
        ("个钟头", &[T::Unit(Unit::Hours)]),
        ("小时", &[T::Unit(Unit::Hours)]),
        ("钟头", &[T::Unit(Unit::Hours)]),
        ("hours", &[T::Unit(Unit::Hours)]),
        ("hour", &[T::Unit(Unit::Hours)]),
        ("天", &[T::Unit(Unit::Days)]),
        ("days", &[T::Unit(Unit::Days)]),
        ("day", &[T::Unit(Unit::Days)]),
        ("分", &[T::Minute]),
        ("刻", &[T::Quarter]),
        ("a quarter", &[T::Quarter]),
        ("quarter", &[T::Quarter]),
        ("半", &[T::Half]),
        ("half an", &[T::Half]),
        ("half", &[T::Half]),
        ("an", &[T::Number(1, 1)]),
        ("one", &[T::Number(1, SPOKEN)]),
        ("two", &[T::Number(2, SPOKEN)]),
        ("three", &[T::Number(3, SPOKEN)]),
        ("four", &[T::Number(4, SPOKEN)]),
        ("five", &[T::Number(5, SPOKEN)]),
        ("six", &[T::Number(6, SPOKEN)]),
        ("seven", &[T::Number(7, SPOKEN)]),
        ("eight", &[T::Number(8, SPOKEN)]),
        ("nine", &[T::Number(9, SPOKEN)]),
        ("ten", &[T::Number(10, SPOKEN)]),
        ("eleven", &[T::Number(11, SPOKEN)]),
        ("twelve", &[T::Number(12, SPOKEN)]),
        ("fifteen", &[T::Number(15, SPOKEN)]),
        ("twenty", &[T::Number(20, SPOKEN)]),
        ("thirty", &[T::Number(30, SPOKEN)]),
        ("forty", &[T::Number(40, SPOKEN)]),
        ("forty five", &[T::Number(45, SPOKEN)]),
        ("forty-five", &[T::Number(45, SPOKEN)]),
        ("fifty", &[T::Number(50, SPOKEN)]),
        ("年", &[T::Year]),
        ("月", &[T::Month]),
        ("日", &[T::DayOfMonth]),
        ("号", &[T::DayOfMonth]),
        ("上周", &[T::Last]),
        ("上星期", &[T::Last]),
        ("上个星期", &[T::Last]),
        ("上礼拜", &[T::Last]),
        ("last", &[T::Last]),
        ("下周", &[T::Next]),
        ("下星期", &[T::Next]),
        ("next", &[T::Next]),
        ("past", &[T::Past]),
        ("to", &[T::To]),
        ("ago", &[T::Ago]),
        ("之前", &[T::Ago]),
        ("以前", &[T::Ago]),
        ("前", &[T::Ago]),
        ("刚才", &[T::Now]),
        ("刚刚", &[T::Now]),
        ("现在", &[T::Now]),
        ("just now", &[T::Now]),
        ("now", &[T::Now]),
        ("的", &[T::Filler]),
        ("在", &[T::Filler]),
        ("大概", &[T::Filler]),
        ("大约", &[T::Filler]),
        ("左右", &[T::Filler]),
        ("多", &[T::Filler]),
        ("about", &[T::Filler]),
        ("around", &[T::Filler]),
        ("at", &[T::Filler]),
        ("on", &[T::Filler]),
        ("of", &[T::Filler]),
        ("the", &[T::Filler]),
        ("st", &[T::DayOfMonth]),
        ("nd", &[T::DayOfMonth]),
        ("rd", &[T::DayOfMonth]),
        ("th", &[T::DayOfMonth]),
    ]
};

/// The names of the weekdays from Monday on; a shorter name stands behind the longer one.
const WEEKDAYS: [&[&str]; 7] = [
    &["周一", "星期一", "礼拜一", "monday", "mon"],
    &["周二", "星期二", "礼拜二", "tuesday", "tues", "tue"],
    &["周三", "星期三", "礼拜三", "wednesday", "wed"],
    &["周四", "星期四", "礼拜四", "thursday", "thurs", "thu"],
    &["周五", "星期五", "礼拜五", "friday", "fri"],
    &["周六", "星期六", "礼拜六", "saturday", "sat"],
    &[
        "周日",
        "周天",
        "星期日",
        "星期天",
        "礼拜天",
        "sunday",
        "sun",
    ],
];

const MONTHS: [&[&str]; 12] = [
    &["january", "jan"],
    &["february", "feb"],
    &["march", "mar"],
    &["april", "apr"],
    &["may"],
    &["june", "jun"],
    &["july", "jul"],
    &["august", "aug"],
    &["september", "sept", "sep"],
    &["october", "oct"],
    &["november", "nov"],
    &["december", "dec"],
];

/// The words of a text; `None`: it has others.
fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 {
            tokens.push(Token::Number(rest[..digits].parse().ok()?, digits));
            rest = &rest[digits..];
        } else if let Some((found, length)) = word(rest) {
            tokens.extend(found);
            rest = &rest[length..];
        } else if let Some((number, length)) = han_number(rest) {
            tokens.push(Token::Number(number, 1));
            rest = &rest[length..];
        } else {
            match c {
                ' ' | ',' | '、' => {}
                ':' => tokens.push(Token::Colon),
                '-' | '/' | '.' => tokens.push(Token::Between(c)),
                _ => return None,
            }
            rest = &rest[c.len_utf8()..];
        }
    }
    Some(tokens)
}

/// The longest word that a text begins with, and its bytes.
fn word(text: &str) -> Option<(Vec<Token>, usize)> {
    // "上周五": one character for the weekday, behind the week.
    let week = [("上周", Token::Last), ("下周", Token::Next)];
    let week = week
        .into_iter()
        .find_map(|(name, week)| Some((name, week, text.strip_prefix(name)?)));
    if let Some((name, week, rest)) = week
        && let Some(day) = rest.chars().next()
        && let Some(at) = "一二三四五六日天".chars().position(|known| known == day)
    {
        let at = i8::try_from(at.min(6)).ok()?;
        let weekday = Token::Weekday(Weekday::from_monday_zero_offset(at).ok()?);
        return Some((vec![week, weekday], name.len() + day.len_utf8()));
    }
    let fits = |name: &str| {
        let behind = text.strip_prefix(name).map(|rest| rest.chars().next());
        // "mon" is not the beginning of "money".
        let letter = |c: char| c.is_ascii_alphabetic();
        behind.is_some_and(|next| !name.ends_with(letter) || !next.is_some_and(letter))
    };
    let mut best: Option<(Vec<Token>, usize)> = None;
    let mut take = |name: &str, tokens: &[Token]| {
        if fits(name) && best.as_ref().is_none_or(|(_, length)| *length < name.len()) {
            best = Some((tokens.to_vec(), name.len()));
        }
    };
    for (name, tokens) in WORDS {
        take(name, tokens);
    }
    for (names, at) in WEEKDAYS.iter().zip(0..) {
        for name in *names {
            take(
                name,
                &[Token::Weekday(Weekday::from_monday_zero_offset(at).ok()?)],
            );
        }
    }
    for (names, month) in MONTHS.iter().zip(1..) {
        for name in *names {
            take(name, &[Token::Named(month)]);
        }
    }
    best
}

/// 十一, 二十, 八: up to 99.
fn han_number(text: &str) -> Option<(u32, usize)> {
    let digit = |c: char| match c {
        '两' => Some(2),
        '〇' | '零' => Some(0),
        _ => "一二三四五六七八九"
            .chars()
            .position(|known| known == c)
            .and_then(|at| u32::try_from(at + 1).ok()),
    };
    let mut value = None;
    let mut tens = false;
    let mut length = 0;
    for c in text.chars() {
        match (digit(c), c, value) {
            (_, '十', before) if !tens => {
                value = Some(before.unwrap_or(1) * 10);
                tens = true;
            }
            // 零五: five minutes past.
            (Some(one), _, None | Some(0)) => value = Some(one),
            (Some(one), _, Some(before)) if tens && before % 10 == 0 => value = Some(before + one),
            _ => break,
        }
        length += c.len_utf8();
    }
    value.map(|value| (value, length))
}

/// What was read so far.
#[derive(Default)]
struct Said {
    date: Option<Date>,
    time: Option<Time>,
    part: Option<Part>,
    /// A night was named: its small hours belong to the day after.
    night: bool,
    /// The time was said with 点, by which three may be the afternoon.
    loose: bool,
}

impl Said {
    fn set_date(&mut self, date: Option<Date>) -> Option<()> {
        // Two days are none.
        let date = date.filter(|date| self.date.is_none_or(|known| known == *date))?;
        self.date = Some(date);
        Some(())
    }

    fn set_time(&mut self, hour: u32, minute: u32, second: u32) -> Option<()> {
        let whole = |number: u32| i8::try_from(number).ok();
        let time = Time::new(whole(hour)?, whole(minute)?, whole(second)?, 0).ok();
        let time = time.filter(|_| self.time.is_none())?;
        self.time = Some(time);
        Some(())
    }
}

#[allow(
    clippy::too_many_lines,
    reason = "one arm for each way of writing a time, in the order in which they are tried"
)]
fn parse(tokens: &[Token], edge: Edge) -> Option<String> {
    use Token as T;
    let today = edge.now.date();
    let tokens: Vec<Token> = tokens.iter().copied().filter(|t| *t != T::Filler).collect();
    let mut said = Said::default();
    let mut rest = &tokens[..];
    let day = |offset: i64| today.checked_add(offset.days()).ok();
    while !rest.is_empty() {
        let taken =
            match rest {
                [T::Now] if said.date.is_none() && said.time.is_none() => {
                    return Some(normal(today, Some(edge.now.time())));
                }
                [T::Number(count, _), T::Unit(unit), T::Ago] if tokens.len() == 3 => {
                    return ago(*count, *unit, edge.now);
                }
                [T::Half, T::Unit(Unit::Hours), T::Ago] if tokens.len() == 3 => {
                    return ago(30, Unit::Minutes, edge.now);
                }
                // 2026-11-27
                [
                    T::Number(year, 4),
                    T::Between(a),
                    T::Number(month, _),
                    T::Between(b),
                    T::Number(day, _),
                    ..,
                ] if a == b => {
                    said.set_date(date(*year, *month, *day))?;
                    5
                }
                [
                    T::Number(year, 4),
                    T::Year,
                    T::Number(month, _),
                    T::Month,
                    T::Number(day, _),
                    ..,
                ] => {
                    said.set_date(date(*year, *month, *day))?;
                    5
                }
                [T::Number(whole, 8), ..] => {
                    said.set_date(date(whole / 10_000, whole / 100 % 100, whole % 100))?;
                    1
                }
                [T::Number(month, _), T::Month, T::Number(day, _), ..] => {
                    said.set_date(near(today, *month, *day))?;
                    3
                }
                // 27/11/2026, and 11/27/2026 where no month has the other number.
                [
                    T::Number(first, 1 | 2),
                    T::Between(a),
                    T::Number(second, 1 | 2),
                    T::Between(b),
                    T::Number(year, 4),
                    ..,
                ] if a == b => {
                    let (one, other) = (date(*year, *second, *first), date(*year, *first, *second));
                    let both = one.is_some() && other.is_some() && one != other;
                    said.set_date(one.or(other).filter(|_| !both))?;
                    5
                }
                // The 27th of November.
                [
                    T::Number(day, 1 | 2),
                    T::DayOfMonth,
                    T::Named(month),
                    T::Number(year, 4),
                    ..,
                ] => {
                    said.set_date(date(*year, u32::try_from(*month).ok()?, *day))?;
                    4
                }
                [T::Number(day, 1 | 2), T::DayOfMonth, T::Named(month), ..] => {
                    said.set_date(near(today, u32::try_from(*month).ok()?, *day))?;
                    3
                }
                // Behind 11月27.
                [T::DayOfMonth, ..] if said.date.is_some() && said.time.is_none() => 1,
                [T::Number(day, _), T::DayOfMonth, ..] => {
                    said.set_date(in_month(today, *day))?;
                    2
                }
                [
                    T::Named(month),
                    T::Number(day, 1 | 2),
                    T::Number(year, 4),
                    ..,
                ]
                | [
                    T::Number(day, 1 | 2),
                    T::Named(month),
                    T::Number(year, 4),
                    ..,
                ] => {
                    said.set_date(date(*year, u32::try_from(*month).ok()?, *day))?;
                    3
                }
                [T::Number(day, 1 | 2), T::Named(month), ..] => {
                    said.set_date(near(today, u32::try_from(*month).ok()?, *day))?;
                    2
                }
                // "Nov 27", and not "Nov 8:30".
                [T::Named(month), T::Number(day, 1 | 2), after @ ..]
                    if !matches!(after, [T::Colon | T::Hour, ..]) =>
                {
                    said.set_date(near(today, u32::try_from(*month).ok()?, *day))?;
                    2
                }
                [
                    T::Number(hour, 1 | 2),
                    T::Colon,
                    T::Number(minute, 2),
                    T::Colon,
                    T::Number(second, 2),
                    ..,
                ] => {
                    said.set_time(*hour, *minute, *second)?;
                    5
                }
                [T::Number(hour, 1 | 2), T::Colon, T::Number(minute, 2), ..] => {
                    said.set_time(*hour, *minute, 0)?;
                    3
                }
                [T::Number(hour, _), T::Hour, after @ ..] => {
                    let (minute, taken) = match after {
                        [T::Half, ..] => (30, 1),
                        [T::Number(count @ 1..=3, _), T::Quarter, ..] => (count * 15, 2),
                        [T::Number(minute, _), T::Minute, ..] => (*minute, 2),
                        // 8点30, and not the first number of a date behind it.
                        [T::Number(minute, _)]
                        | [T::Number(minute, _), T::Part(_) | T::Day(_), ..] => (*minute, 1),
                        _ => (0, 0),
                    };
                    said.set_time(*hour, minute, 0)?;
                    said.loose = true;
                    2 + taken
                }
                [
                    T::Number(first, _),
                    T::Between(sign),
                    T::Number(second, _),
                    after @ ..,
                ] if !matches!(after, [T::Between(_), ..]) => {
                    if *sign == '.' && tokens.len() == 3 && *first < 24 && *second < 60 {
                        // A time or a day.
                        let day = month_and_day(*first, *second, '.', edge);
                        if day.is_some() {
                            return None;
                        }
                    }
                    let clock = *sign == '.'
                        && (matches!(after, [T::Part(_), ..])
                            || said.date.is_some()
                            || said.part.is_some()
                            || month_and_day(*first, *second, '.', edge).is_none());
                    if clock {
                        said.set_time(*first, *second, 0)?;
                    } else {
                        said.set_date(month_and_day(*first, *second, *sign, edge))?;
                    }
                    3
                }
                // 2030, today 0930; what may be a year or a day is no time.
                [T::Number(whole, 4), ..]
                    if said.time.is_none()
                        && (said.date.is_some() || is_only_a_time(*whole, today)) =>
                {
                    said.set_time(whole / 100, whole % 100, 0)?;
                    1
                }
                // Eight thirty.
                [
                    T::Number(hour @ 1..=12, SPOKEN),
                    T::Number(minute, SPOKEN),
                    ..,
                ] => {
                    said.set_time(*hour, *minute, 0)?;
                    said.loose = true;
                    2
                }
                [T::Number(hour @ 1..=12, SPOKEN | 1 | 2), T::Part(_), ..] => {
                    said.set_time(*hour, 0, 0)?;
                    1
                }
                [T::Number(hour @ 1..=12, SPOKEN | 1 | 2)] if said.part.is_some() => {
                    said.set_time(*hour, 0, 0)?;
                    1
                }
                [T::Half, T::Past, T::Number(hour, _), ..] => {
                    said.set_time(*hour, 30, 0)?;
                    said.loose = true;
                    3
                }
                [T::Quarter, T::Past, T::Number(hour, _), ..] => {
                    said.set_time(*hour, 15, 0)?;
                    said.loose = true;
                    3
                }
                [T::Quarter, T::To, T::Number(hour @ 1..=24, _), ..] => {
                    said.set_time(hour - 1, 45, 0)?;
                    said.loose = true;
                    3
                }
                [T::Last, T::Weekday(weekday), ..] => {
                    said.set_date(week_away(today, *weekday, -1))?;
                    2
                }
                [T::Next, T::Weekday(weekday), ..] => {
                    said.set_date(week_away(today, *weekday, 1))?;
                    2
                }
                [T::Weekday(weekday), ..] => {
                    let back = (0..7).filter_map(|back| day(-back));
                    let mut back = back.filter(|day| day.weekday() == *weekday);
                    // A weekday beside its date says nothing new.
                    let stated = said.date.filter(|date| date.weekday() == *weekday);
                    said.set_date(stated.or_else(|| back.next()))?;
                    1
                }
                [T::Day(offset), ..] => {
                    said.set_date(day(*offset))?;
                    1
                }
                [T::Part(part), ..] => {
                    said.part = Some(match (said.part, *part) {
                        (None, part) => part,
                        (Some(known), part) if known == part => part,
                        // "9pm last night", "1am last night".
                        (Some(Part::Night), Part::Afternoon)
                        | (Some(Part::Afternoon), Part::Night) => Part::Afternoon,
                        (Some(Part::Night), Part::Morning) | (Some(Part::Morning), Part::Night) => {
                            Part::Early
                        }
                        _ => return None,
                    });
                    said.night |= *part == Part::Night;
                    1
                }
                _ => return None,
            };
        rest = rest.get(taken..)?;
    }
    finish(&said, edge)
}

/// Whether a number of four digits is neither a year nor a month and a day.
fn is_only_a_time(number: u32, today: Date) -> bool {
    let year = u32::try_from(today.year()).is_ok_and(|year| number.abs_diff(year) <= 2);
    !year && near(today, number / 100, number % 100).is_none()
}

/// The day and the time together.
fn finish(said: &Said, edge: Edge) -> Option<String> {
    let today = edge.now.date();
    let Some(time) = said.time else {
        // "Last night" says less than a time and more than a day.
        let date = said.date.filter(|_| said.part.is_none())?;
        return Some(normal(date, None));
    };
    let (hour, later) = match (said.part, time.hour()) {
        (Some(Part::Early), 12) if said.night => (0, 1),
        (Some(Part::Early), hour @ 0..=4) if said.night => (hour, 1),
        (Some(Part::Night), 12) => (0, 1),
        (Some(Part::Early), _) if said.night => return None,
        (Some(Part::Morning | Part::Early), 12) => (0, 0),
        (Some(Part::Night), hour @ 0..=4) => (hour, 1),
        (Some(Part::Afternoon | Part::Night), hour @ 1..=11) | (Some(Part::Noon), hour @ 1..=3) => {
            (hour + 12, 0)
        }
        (None, hour @ 1..=6) if said.loose => {
            let date = said.date.unwrap_or(today);
            let afternoon = Time::new(hour + 12, time.minute(), 0, 0).ok()?;
            let past = date.to_datetime(afternoon) <= edge.now;
            (if past { hour + 12 } else { hour }, 0)
        }
        (_, hour) => (hour, 0),
    };
    let time = Time::new(hour, time.minute(), time.second(), 0).ok()?;
    let date = match said.date {
        Some(date) => date.checked_add(later.days()).ok()?,
        // The last time that a clock showed this.
        None if today.to_datetime(time) > edge.now => today.yesterday().ok()?,
        None => today,
    };
    Some(normal(date, Some(time)))
}

fn normal(date: Date, time: Option<Time>) -> String {
    let date = date.strftime("%Y-%m-%d").to_string();
    match time {
        Some(time) if time.second() == 0 || time.subsec_nanosecond() != 0 => {
            format!("{date} {}", time.strftime("%H:%M"))
        }
        Some(time) => format!("{date} {}", time.strftime("%H:%M:%S")),
        None => date,
    }
}

fn date(year: u32, month: u32, day: u32) -> Option<Date> {
    let whole = |number: u32| i8::try_from(number).ok();
    let year = i16::try_from(year).ok()?;
    let known = (2000..2100).contains(&year);
    Date::new(year, whole(month)?, whole(day)?)
        .ok()
        .filter(|_| known)
}

/// The day of this name that is nearest to today: a deadline lies ahead, what happened lies behind.
fn near(today: Date, month: u32, day: u32) -> Option<Date> {
    let this = u32::try_from(today.year()).ok()?;
    let years = [this, this - 1, this + 1];
    let dates = years.iter().filter_map(|year| date(*year, month, day));
    dates.min_by_key(|date| (*date - today).get_days().abs())
}

/// The day of this month, or of the last one where it is far ahead.
fn in_month(today: Date, day: u32) -> Option<Date> {
    let month = u32::try_from(today.month()).ok()?;
    let year = u32::try_from(today.year()).ok()?;
    let this = date(year, month, day);
    let before = if month == 1 {
        date(year - 1, 12, day)
    } else {
        date(year, month - 1, day)
    };
    let after = if month == 12 {
        date(year + 1, 1, day)
    } else {
        date(year, month + 1, day)
    };
    let all = [this, before, after];
    let dates = all.iter().flatten();
    dates
        .min_by_key(|date| (**date - today).get_days().abs())
        .copied()
}

/// 11-27 is always the 27th of November; of 3/4 only the language can tell.
fn month_and_day(first: u32, second: u32, sign: char, edge: Edge) -> Option<Date> {
    let today = edge.now.date();
    let month_first = near(today, first, second);
    if sign == '-' || edge.month_first {
        return month_first;
    }
    let day_first = near(today, second, first);
    match (month_first, day_first) {
        (Some(one), Some(other)) => Some(one).filter(|_| one == other),
        (one, other) => one.or(other),
    }
}

/// The weekday of the week before or after this one, which begins on Monday.
fn week_away(today: Date, weekday: Weekday, weeks: i64) -> Option<Date> {
    let monday = i64::from(today.weekday().to_monday_zero_offset());
    let wanted = i64::from(weekday.to_monday_zero_offset());
    today.checked_add((wanted - monday + 7 * weeks).days()).ok()
}

fn ago(count: u32, unit: Unit, now: DateTime) -> Option<String> {
    let count = i64::from(count);
    let span = match unit {
        Unit::Minutes => count.minutes(),
        Unit::Hours => count.hours(),
        Unit::Days => return Some(normal(now.date().checked_sub(count.days()).ok()?, None)),
    };
    let at = now.checked_sub(span).ok()?;
    // No more exact than it was said.
    let at = at
        .date()
        .to_datetime(Time::new(at.hour(), at.minute(), 0, 0).ok()?);
    Some(normal(at.date(), Some(at.time())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A Saturday.
    fn edge(month_first: bool) -> Edge {
        Edge {
            now: Date::constant(2026, 11, 28).at(14, 10, 0, 0),
            month_first,
        }
    }

    #[test]
    fn a_bare_length_is_one_from_now() {
        let now = datetime("2026-11-29 14:00");
        let edge = Edge {
            now,
            month_first: false,
        };
        for (typed, minutes) in [
            ("1 hour", 60),
            ("2 hours", 120),
            ("half an hour", 30),
            ("in half an hour", 30),
            ("in 20 minutes", 20),
            ("20 minutes", 20),
            ("半小时", 30),
            ("20分钟", 20),
        ] {
            let at = now.checked_add(minutes.minutes()).ok();
            assert_eq!(ahead(typed, edge), at, "{typed}");
        }
    }

    fn datetime(text: &str) -> DateTime {
        DateTime::strptime("%Y-%m-%d %H:%M", text).expect("a time")
    }

    #[test]
    fn times_are_taken_as_people_write_them() {
        for (typed, normal) in [
            ("27/11/2026 8.30pm", "2026-11-27 20:30"),
            ("27.11.2026 20:30", "2026-11-27 20:30"),
            ("11/27/2026 8:30 PM", "2026-11-27 20:30"),
            ("today 0930", "2026-11-28 09:30"),
            ("今天0930", "2026-11-28 09:30"),
            ("1315", "2026-11-28 13:15"),
            ("half past eight yesterday", "2026-11-27 08:30"),
            ("quarter to nine last night", "2026-11-27 20:45"),
            ("eight thirty yesterday", "2026-11-27 08:30"),
            ("27th at 8pm", "2026-11-27 20:00"),
            ("the 27th of november at 8pm", "2026-11-27 20:00"),
            ("昨天8点半", "2026-11-27 08:30"),
            ("昨天八点半", "2026-11-27 08:30"),
            ("昨晚8点半", "2026-11-27 20:30"),
            ("昨天晚上８：３０", "2026-11-27 20:30"),
            ("今早9点", "2026-11-28 09:00"),
            ("今天上午十一点一刻", "2026-11-28 11:15"),
            ("下午2点05分", "2026-11-28 14:05"),
            ("中午12点半", "2026-11-28 12:30"),
            ("中午1点", "2026-11-28 13:00"),
            ("凌晨12点10分", "2026-11-28 00:10"),
            ("昨晚12点", "2026-11-28 00:00"),
            ("昨晚1点", "2026-11-28 01:00"),
            ("昨天3点", "2026-11-27 15:00"),
            ("前天20:30", "2026-11-26 20:30"),
            ("20:30", "2026-11-27 20:30"),
            ("14:05", "2026-11-28 14:05"),
            ("14:05:09", "2026-11-28 14:05:09"),
            ("8.30pm yesterday", "2026-11-27 20:30"),
            ("yesterday at 8:30 p.m.", "2026-11-27 20:30"),
            ("yesterday 8.30", "2026-11-27 08:30"),
            ("half past 8 yesterday evening", "2026-11-27 20:30"),
            ("quarter to 9 this morning", "2026-11-28 08:45"),
            ("last night at 9", "2026-11-27 21:00"),
            ("9pm last night", "2026-11-27 21:00"),
            ("1am last night", "2026-11-28 01:00"),
            ("last night at 9am", ""),
            ("noon", "2026-11-28 12:00"),
            ("20.30", "2026-11-27 20:30"),
            ("11-27 20:30", "2026-11-27 20:30"),
            ("11月27日20点30分", "2026-11-27 20:30"),
            ("11月27号", "2026-11-27"),
            ("27号下午3点", "2026-11-27 15:00"),
            ("2026/11/27 20:30", "2026-11-27 20:30"),
            ("2026年11月27日", "2026-11-27"),
            ("20261127", "2026-11-27"),
            ("27 Nov 20:30", "2026-11-27 20:30"),
            ("Nov 27th, 8.30pm", "2026-11-27 20:30"),
            ("Friday 20:30", "2026-11-27 20:30"),
            ("last Friday", "2026-11-20"),
            ("上周五", "2026-11-20"),
            ("周五晚上8点", "2026-11-27 20:00"),
            ("10分钟前", "2026-11-28 14:00"),
            ("半小时前", "2026-11-28 13:40"),
            ("an hour ago", "2026-11-28 13:10"),
            ("2 days ago", "2026-11-26"),
            ("刚才", "2026-11-28 14:10"),
            ("11-30", "2026-11-30"),
            ("01-05", "2027-01-05"),
            ("2026-11-27 20:30", "2026-11-27 20:30"),
            ("2026-11-27", "2026-11-27"),
        ] {
            let read = read(typed, edge(false)).unwrap_or_default();
            assert_eq!(read, normal, "{typed}");
        }
    }

    #[test]
    fn what_could_mean_two_times_is_not_taken() {
        for typed in [
            "",
            "昨晚",
            "13月1日",
            "25:00",
            "8:75",
            "8:30 9:30",
            "昨天今天",
            "1127",
            "abc",
            "8",
            "10/11",
            "8.30",
            "money",
            "11-31",
            "昨天8点半吧",
        ] {
            assert_eq!(read(typed, edge(false)), None, "{typed}");
        }
        // A Chinese date has its month in front.
        assert_eq!(read("10/11", edge(true)).as_deref(), Some("2026-10-11"));
        assert_eq!(read("27/11", edge(false)).as_deref(), Some("2026-11-27"));
    }

    #[test]
    fn the_normal_form_stays_as_it_is() {
        for typed in ["昨天8点半", "20:30", "11-27", "14:05:09"] {
            let once = read(typed, edge(true)).unwrap_or_default();
            assert_eq!(read(&once, edge(true)).as_deref(), Some(&*once), "{typed}");
        }
    }

    #[test]
    fn a_time_is_found_in_the_middle_of_words() {
        for (text, number, normal) in [
            ("昨天8点半刷的卡，没出小票", "8", Some("2026-11-27 08:30")),
            (
                "customer paid at 8.30pm yesterday but no slip",
                "8.30",
                Some("2026-11-27 20:30"),
            ),
            ("11-27 20:30那笔", "20:30", Some("2026-11-27 20:30")),
            ("table 8 is waiting", "8", None),
        ] {
            let at = text.find(number).unwrap_or_default();
            let found = find(text, &(at..at + number.len()), edge(true));
            assert_eq!(found.as_deref(), normal, "{text}");
        }
    }

    #[test]
    fn a_past_day_is_found_without_a_time_and_told_from_one_that_goes_on() {
        for (text, ago, since) in [
            ("昨晚刷卡没出小票", 1, false),
            ("昨天开始就读不了卡", 1, true),
            ("从前天起没网", 2, true),
            ("大前天那笔没到账", 3, false),
            ("customer tapped last night, no slip", 1, false),
            ("Yesterday the wifi dropped", 1, false),
            ("no signal since yesterday", 1, true),
            ("the day before yesterday a card was stuck", 2, false),
        ] {
            assert_eq!(past_day(text), Some(PastDay { ago, since }), "{text}");
        }
        for text in [
            "",
            "今天读不了卡",
            "tapped a minute ago",
            "yesterdays",
            "昨天和前天都没到账",
        ] {
            assert_eq!(past_day(text), None, "{text}");
        }
    }

    #[test]
    fn a_time_to_ring_back_lies_ahead() {
        // Saturday, 14:10.
        let now = Date::constant(2026, 11, 28).at(14, 10, 0, 0);
        let edge = Edge {
            now,
            month_first: true,
        };
        for (typed, wanted) in [
            ("30", "2026-11-28 14:40"),
            ("+15", "2026-11-28 14:25"),
            ("in 2 hours", "2026-11-28 16:10"),
            ("in half an hour", "2026-11-28 14:40"),
            ("半小时后", "2026-11-28 14:40"),
            ("20分钟后", "2026-11-28 14:30"),
            ("两小时之后", "2026-11-28 16:10"),
            ("15:30", "2026-11-28 15:30"),
            ("下午4点", "2026-11-28 16:00"),
            // Over today, so tomorrow's is meant.
            ("9:00", "2026-11-29 09:00"),
            ("明天9点", "2026-11-29 09:00"),
            ("tomorrow 9am", "2026-11-29 09:00"),
            ("11-30 10:00", "2026-11-30 10:00"),
            ("Monday 9am", "2026-11-30 09:00"),
            ("周一上午9点", "2026-11-30 09:00"),
            ("Saturday 10:00", "2026-12-05 10:00"),
        ] {
            let at = ahead(typed, edge).map(|at| at.strftime("%Y-%m-%d %H:%M").to_string());
            assert_eq!(at.as_deref(), Some(wanted), "{typed}");
        }
        for typed in ["", "soon", "tomorrow", "4111 1111 1111 1111"] {
            assert_eq!(ahead(typed, edge), None, "{typed}");
        }
    }
}
