use super::fold::{is_han, plain};

/// Words that say "code", or ask about one, and are no part of it.
const AROUND: &[&str] = &[
    "CODE", "ERROR", "ERR", "RESPONSE", "RESP", "RSP", "RC", "RETURN", "REPLY", "FAULT", "NO",
    "NUMBER", "MESSAGE", "MSG", "POS", "SHOWS", "SAYS", "WHAT", "WHATS", "IS", "DOES", "MEAN",
    "MEANS", "THE", "DECLINED", "FAILED",
];

/// The same in Chinese. What is longer comes before what it begins with.
const AROUND_HAN: &[&str] = &[
    "是什么意思",
    "什么意思",
    "怎么回事",
    "怎么处理",
    "怎么解决",
    "交易失败",
    "怎么办",
    "是什么",
    "什么",
    "代码",
    "错误",
    "故障",
    "返回",
    "应答",
    "响应",
    "回应",
    "报错",
    "提示",
    "显示",
    "出现",
    "终端",
    "机器",
    "屏幕",
    "失败",
    "拒绝",
    "报",
    "码",
    "号",
    "机",
    "的",
    "是",
    "了",
];

/// Beyond this it is no response code but a telephone or order number.
const MOST: usize = 6;

/// The response code that `query` asks for, written as in the list of codes: `55`, `05`, `A0`, `E101`.
///
/// Capitals, full-width forms, spaces, hyphens, brackets, a `0x` in front and leading zeros make no
/// difference (`5`, `005`, `０５` and `0x5` are `05`), nor do words such as `代码`, `显示` or `error code`
/// around it. Whether there is such a code is another question. `None` where the query is something
/// else: a code has a digit, at most two letters and at most six characters.
///
/// ```
/// # use posdoc::search;
/// assert_eq!(search::code("错误码：０x55"), Some("55".to_owned()));
/// assert_eq!(search::code("e-101"), Some("E101".to_owned()));
/// assert_eq!(search::code("密码错"), None);
/// ```
#[must_use]
pub fn code(query: &str) -> Option<String> {
    typed(query).and_then(|typed| normal(&typed))
}

/// Beyond this a number that no list knows is rather an amount, an order or a hotline.
const MOST_UNLISTED: usize = 4;

/// What may be meant as a code, whether or not any list has it.
pub(super) struct Meant {
    pub code: String,
    /// It has nothing but digits.
    pub number: bool,
    /// It has a digit, is in capitals, or is called a code.
    pub sure: bool,
}

/// What `query` may mean as a code: as in [`code`], or two letters and nothing else.
pub(super) fn meant(query: &str) -> Option<Meant> {
    if let Some(code) = code(query) {
        return (code.len() <= MOST_UNLISTED).then_some(Meant {
            number: code.bytes().all(|b| b.is_ascii_digit()),
            code,
            sure: true,
        });
    }
    let code = typed(query)?;
    if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    let capitals: String = query.chars().map(plain).collect();
    Some(Meant {
        sure: capitals.contains(&code) || query.chars().any(is_han),
        code,
        number: false,
    })
}

/// What a code that begins like the one in `query` begins with: `5` for `5`, which is the code `05` itself.
pub(super) fn beginning(query: &str) -> Option<String> {
    let typed = typed(query)?;
    if typed.len() == 1 {
        Some(typed)
    } else {
        normal(&typed)
    }
}

/// The code in `query` as it was typed, in capitals; other words in it are empty.
fn typed(query: &str) -> Option<String> {
    let mut code = String::new();
    for run in runs(query)? {
        match run {
            Run::Han(run) => only_around(&run)?,
            Run::Word(word) => code.push_str(bare(&word)),
        }
    }
    Some(code)
}

/// A code of the list in its normal form, also one without digits, such as `RF`.
pub(super) fn listed(code: &str) -> String {
    self::code(code).unwrap_or_else(|| {
        code.trim()
            .chars()
            .map(|c| plain(c).to_ascii_uppercase())
            .collect()
    })
}

/// `code` as it stands in the list: in capitals, at least two characters, no leading zeros beyond that.
fn normal(code: &str) -> Option<String> {
    let code = match code.strip_prefix("0X") {
        Some(rest) if !rest.is_empty() => rest,
        _ => code,
    };
    let spare = code.len().saturating_sub(2);
    let zeros = code.bytes().take(spare).take_while(|&b| b == b'0').count();
    let code = &code[zeros..];
    let letters = code.bytes().filter(u8::is_ascii_alphabetic).count();
    if code.len() > MOST || letters > 2 || letters == code.len() {
        return None;
    }
    Some(format!("{code:0>2}"))
}

enum Run {
    Han(String),
    /// ASCII letters and digits, in capitals.
    Word(String),
}

/// The words of `query`, or `None` if it has anything that cannot stand in or around a code.
fn runs(query: &str) -> Option<Vec<Run>> {
    let mut runs = Vec::new();
    let mut joined = false;
    for c in query.chars().map(plain) {
        let fits = joined
            && match runs.last() {
                Some(Run::Han(_)) => is_han(c),
                Some(Run::Word(_)) => c.is_ascii_alphanumeric(),
                None => false,
            };
        joined = true;
        match runs.last_mut() {
            Some(Run::Han(run)) if fits => run.push(c),
            Some(Run::Word(run)) if fits => run.push(c.to_ascii_uppercase()),
            _ if is_han(c) => runs.push(Run::Han(c.into())),
            _ if c.is_ascii_alphanumeric() => runs.push(Run::Word(c.to_ascii_uppercase().into())),
            _ if is_separator(c) => joined = false,
            _ => return None,
        }
    }
    Some(runs)
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || "-_:#.,()[]\"'?!=、。【】「」『』《》“”‘’".contains(c)
}

/// `word` without a word such as `CODE` that is, or is stuck to, its beginning.
fn bare(word: &str) -> &str {
    AROUND
        .iter()
        .filter_map(|around| word.strip_prefix(around))
        .find(|rest| rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit()))
        .unwrap_or(word)
}

/// `Some` if `run` is made of nothing but words that stand around codes.
fn only_around(mut run: &str) -> Option<()> {
    while !run.is_empty() {
        run = AROUND_HAN
            .iter()
            .find_map(|around| run.strip_prefix(around))?;
    }
    Some(())
}
