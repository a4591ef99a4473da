//! What the numbers in a text are: a response code only where its neighbours say so, and otherwise an
//! amount, a time, a date, a count, an ordinal, a model or a terminal number.

use std::ops::Range;

use super::learn::fold::{Sign, is_han, text};

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FieldKind {
    /// Of money.
    Amount,
    /// Of the day.
    Time,
    /// A day.
    Date,
    /// A response code.
    Code,
    /// How many, how often, or how long.
    Count,
    /// The model of a terminal, or another name with a number in it.
    Model,
    /// Of a terminal, a counter, a table, a shop.
    Terminal,
    /// Which one in a row.
    Ordinal,
    /// Anything else.
    Other,
}

/// In a text of fewer characters a listed code at the end is one.
const SHORT: usize = 24;

/// A number and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What it is.
    pub kind: FieldKind,
    /// The number as it was typed; a code in its normal form.
    pub value: String,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// Words that say that a code follows, whatever it looks like.
const CODE_HAN: &[&str] = &[
    "代码",
    "代号",
    "返回码",
    "应答码",
    "响应码",
    "错误码",
    "报错码",
    "报错",
    "应答",
    "响应",
    "返回",
    "返码",
    "错码",
    "括号",
    "码",
    "报",
    "错误",
];
const CODE_WORDS: &[&str] = &[
    "code", "codes", "error", "err", "rc", "response", "resp", "rsp", "reply", "daima", "fanhuima",
    "yingda", "cuowuma", "bao", "de39",
];
/// Words after which a listed code of two characters is one.
const SHOWN_HAN: &[&str] = &[
    "显示", "蹦", "冒", "出来", "又", "又来", "还报", "都报", "闪", "亮", "提示", "出现", "出",
    "跳", "弹", "失败", "拒绝", "不足",
];
const SHOWN_WORDS: &[&str] = &[
    "declined",
    "decline",
    "declines",
    "failed",
    "fail",
    "failure",
    "refused",
    "rejected",
    "returned",
    "return",
    "returns",
    "shows",
    "show",
    "showing",
    "message",
    "msg",
    "unsuccessful",
];
/// The same where it ends what is said: they stand before anything else, too.
const SAID_HAN: &[&str] = &["给", "回", "写", "说", "打"];
const SAID_WORDS: &[&str] = &[
    "says", "say", "said", "saying", "got", "gets", "getting", "gave", "gives", "a", "an", "with",
    "up", "went", "it",
];
/// What is shown in digits beside codes, and is handed over in notes.
const OTHERWISE: &[&str] = &[
    "cash", "note", "account", "battery", "clock", "amount", "total", "price", "bill", "tip",
    "change", "payout", "volume", "percent", "inch", "tv", "queue", "现金", "找零", "电量", "时间",
    "金额", "账户", "余额", "小费", "数量", "合计", "总共", "到账", "音量", "温度",
];
/// Where these were said, a number that stands by itself between two pauses is what the screen showed.
const REFUSED: &[&str] = &[
    "declin",
    "refus",
    "reject",
    "insert card",
    "insert your card",
    "unavailable",
    "not approved",
    "error",
    "failed",
    "拒",
    "失败",
    "不成功",
    "报错",
    "超时",
    "刷不",
    "发卡行",
];
/// What may stand between a pause and such a number, or behind it.
const BETWEEN: &[&str] = &[
    "now", "then", "again", "still", "also", "always", "same", "every", "each", "too", "today",
    "this", "just",
];
/// Behind a number that is the reason of a refusal.
const REASON: &[&str] = &[
    "declined",
    "decline",
    "declines",
    "refused",
    "rejected",
    "error",
    "issuer",
    "suspected",
    "response",
];
/// Behind a code.
const BEHIND_HAN: &[&str] = &[
    "什么意思",
    "啥意思",
    "是什么",
    "是啥",
    "错误",
    "代码",
    "报错",
    "怎么办",
    "的代码",
    "咩意思",
    "是甚么",
];
const BEHIND_WORDS: &[&str] = &[
    "on",
    "again",
    "came",
    "comes",
    "appeared",
    "timed",
    "shows",
    "showing",
    "means",
    "mean",
    "is",
    "error",
    "code",
    "what",
    "suspected",
    "declined",
    "response",
    "keeps",
    "meaning",
];

const MONEY_SIGNS: &[char] = &['$', '£', '€', '¥', '₹', '￥'];
const MONEY_BEFORE: &[&str] = &[
    "rs", "hkd", "usd", "rmb", "sgd", "inr", "gbp", "eur", "cny", "hk", "s",
];
const MONEY_WORDS: &[&str] = &[
    "dollar", "dollars", "pound", "pounds", "quid", "euro", "euros", "rupee", "rupees", "bucks",
    "buck", "cents", "pence", "p", "k", "rs", "yuan", "kuai", "rmb", "hkd", "usd", "sgd", "inr",
    "gbp", "eur", "lakh", "grand",
];
const MONEY_HAN: &[&str] = &[
    "元", "块", "蚊", "刀", "角", "毛", "万", "千", "百", "亿", "英镑", "港币", "美元", "港纸",
];
const COUNT_HAN: &[char] = &[
    '次', '个', '笔', '台', '张', '天', '小', '分', '秒', '人', '遍', '回', '下', '格', '条', '家',
    '位', '年', '周', '岁', '度', '趟', '单', '份', '杯', '碗', '桶', '斤', '瓶', '层', '楼', '排',
    '米', '多', '几', '成', '折', '%', '钟', '部', '批', '件', '间', '把', '只', '支', '口', '种',
    '行', '站', '桌', '路', '克', '公', '辆', '克', '来',
];
const COUNT_WORDS: &[&str] = &[
    "min",
    "minute",
    "hr",
    "hour",
    "day",
    "week",
    "sec",
    "second",
    "month",
    "year",
    "time",
    "x",
    "people",
    "percent",
    "pc",
    "guy",
    "g",
    "m",
    "km",
    "metre",
    "meter",
    "feet",
    "cm",
    "of",
    "in",
    "more",
    "other",
    "different",
    "cups",
    "bar",
    "person",
    "customer",
    "card",
    "sale",
    "slip",
    "machine",
    "terminal",
    "queue",
    "and",
    "or",
    "to",
    "star",
    "months",
    "ppl",
    "pax",
    "covers",
    "txn",
    "tx",
    "degrees",
    "am",
    "pm",
    "inch",
    "inches",
    "volts",
    "pending",
    "waiting",
    "unsent",
    "queued",
    "offline",
    "left",
    "fee",
    "meg",
    "mb",
    "gb",
    "gone",
    "by",
    "not",
];
const TERMINAL_WORDS: &[&str] = &[
    "counter", "register", "lane", "till", "table", "terminal", "machine", "tid", "mid", "store",
    "shop", "merchant", "station", "pump", "room", "branch", "unit", "lot", "batch", "invoice",
    "order", "bill", "seat", "floor", "bay", "gate", "desk", "number", "no", "stall", "outlet",
    "pos", "kiosk", "taxi", "cab", "bus", "checkout", "aisle", "trace", "stan", "ending", "serial",
    "sn", "ref", "ticket", "case", "bed", "platform", "site", "gst",
];
const TERMINAL_HAN: &[&str] = &[
    "机号",
    "终端号",
    "终端",
    "柜台",
    "桌",
    "包间",
    "门店",
    "商户",
    "编号",
    "单号",
    "流水号",
    "凭证号",
    "尾号",
    "店",
    "台",
    "机",
    "号",
    "楼",
    "工号",
    "商户号",
    "后四位",
    "末四位",
    "通道",
    "窗口",
    "油枪",
    "房间",
    "包厢",
    "尾数",
];
/// Before a number that is no code.
const PLAIN_WORDS: &[&str] = &[
    "of", "for", "about", "only", "since", "until", "till", "by", "at", "from", "than", "x",
    "around", "over", "under", "every", "after", "before", "next", "last", "these", "those",
    "between", "and", "to", "another", "within", "are", "all", "in", "like", "v", "android",
    "windows", "ios", "iphone", "galaxy", "version", "level", "size",
];
const BRANDS: &[&str] = &[
    "pax",
    "verifone",
    "ingenico",
    "sunmi",
    "newland",
    "castles",
    "spectra",
    "nexgo",
    "centerm",
    "move",
    "lane",
    "desk",
    "model",
    "type",
    "clover",
    "联迪",
    "新大陆",
    "百富",
    "商米",
    "升腾",
    "惠尔丰",
    "华智融",
    "拉卡拉",
    "新国都",
    "魔方",
    "型号",
    "艾体威尔",
    "天喻",
    "证通",
    "优博讯",
    "海信",
    "旺pos",
    "landi",
    "iphone",
];
/// Terminals by the names that stand on them. Of names of two signs, such as T2, nobody can tell a code.
const MODELS: &[&str] = &[
    "a30", "a35", "a50", "a60", "a77", "a80", "a800", "a910", "a920", "a930", "a99", "d135",
    "d180", "d200", "d210", "d220", "im30", "s80", "s90", "s300", "s500", "s800", "s900", "s910",
    "s920", "e400", "e500", "e600", "e700", "e800", "p200", "p400", "p630", "m400", "m440", "t650",
    "v200", "v200c", "v205", "v240", "v240m", "v400", "v400m", "v660", "vx510", "vx520", "vx570",
    "vx670", "vx675", "vx680", "vx690", "vx805", "vx820", "x990", "ict220", "ict250", "iwl220",
    "iwl250", "iwl251", "ipp320", "ipp350", "ism100", "isc250", "dx4000", "dx6000", "dx8000",
    "ax8000", "move3500", "move5000", "desk3500", "desk5000", "lane3000", "lane5000", "lane7000",
    "n86", "n910", "n950", "n750", "p1000", "p2000", "me31", "me51", "me60", "sp530", "sp60",
    "sp930", "k300", "e350", "c680", "tps900", "z90", "z91", "g810", "g870", "k320", "f20", "w280",
    "m90", "i80", "i90", "i9100", "2000l", "s60", "s1f2", "s1000f", "s1e", "vega3000",
];
const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
const SPOKEN: &[(&str, &str)] = &[
    ("oh", "0"),
    ("o", "0"),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("ten", "10"),
    ("eleven", "11"),
    ("twelve", "12"),
    ("thirteen", "13"),
    ("fourteen", "14"),
    ("fifteen", "15"),
    ("sixteen", "16"),
    ("seventeen", "17"),
    ("eighteen", "18"),
    ("nineteen", "19"),
];
const TENS: &[(&str, char)] = &[
    ("twenty", '2'),
    ("thirty", '3'),
    ("forty", '4'),
    ("fifty", '5'),
    ("sixty", '6'),
    ("seventy", '7'),
    ("eighty", '8'),
    ("ninety", '9'),
];

/// A run of letters and digits that may be a number.
#[derive(Debug)]
struct Number {
    /// As it was typed, in capitals; numerals in words as digits.
    value: String,
    from: usize,
    to: usize,
    spoken: bool,
    capitals: bool,
}

/// What stands around a number.
struct Around {
    /// All before and behind it, without spaces next to it.
    before: String,
    behind: String,
    /// What stands behind it in the same clause.
    near: String,
    /// What stands before it in the same clause.
    clause: String,
    /// The words next to it, if these are no Chinese.
    last: String,
    last_but_one: String,
    next: String,
}

/// What the numbers of a text are. `listed` tells whether there is such a code.
pub(crate) fn numbers(signs: &[Sign], listed: &dyn Fn(&str) -> bool) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for number in runs(signs) {
        let around = Around::new(signs, &number);
        let kind = kind(signs, &number, &around, listed);
        let Some(kind) = kind else { continue };
        let range = signs[number.from].from..signs[number.to - 1].to;
        // 15:42, 1,205.00 and 11/28 are one.
        let joint = number.from.checked_sub(1).and_then(|at| signs.get(at));
        if let Some(last) = fields.last_mut()
            && let Some(joint) = joint
            && last.kind == kind
            && last.range.end == joint.from
            && matches!(joint.c, ':' | '.' | ',' | '/' | '-')
        {
            last.value.push(joint.c);
            last.value.push_str(&number.value);
            last.range.end = range.end;
            continue;
        }
        let code = (kind == FieldKind::Code).then(|| normal(&number.value));
        fields.push(Field {
            kind,
            value: code.unwrap_or(number.value),
            range,
        });
    }
    fields
}

/// `signs` with the digits in place of each code that was said in words, so that none of these words means anything
/// else: the "double" of "double-oh-five" is no double charge.
pub(crate) fn in_digits(signs: Vec<Sign>, fields: &[Field]) -> Vec<Sign> {
    let mut signs = signs;
    for field in fields.iter().filter(|field| field.kind == FieldKind::Code) {
        let from = signs.partition_point(|sign| sign.from < field.range.start);
        let to = signs.partition_point(|sign| sign.to <= field.range.end);
        let words = signs.get(from..to).unwrap_or_default();
        let digit = |c: char| c.is_ascii_digit();
        if words.iter().any(|sign| digit(sign.c)) || !field.value.chars().all(digit) {
            continue;
        }
        // Each digit stands for all of the words: they are one reason.
        let digits = field.value.chars().map(|c| Sign {
            c,
            capital: false,
            from: field.range.start,
            to: field.range.end,
        });
        signs.splice(from..to, digits.collect::<Vec<_>>());
    }
    signs
}

/// `code` with two digits at least, and no more zeros in front than that needs.
fn normal(code: &str) -> String {
    if code.bytes().all(|b| b.is_ascii_digit()) {
        format!("{:0>2}", code.trim_start_matches('0'))
    } else {
        code.to_owned()
    }
}

#[allow(
    clippy::too_many_lines,
    reason = "one rule after the other, the order is the point"
)]
fn kind(
    signs: &[Sign],
    number: &Number,
    around: &Around,
    listed: &dyn Fn(&str) -> bool,
) -> Option<FieldKind> {
    use FieldKind::{Amount, Code, Count, Date, Model, Ordinal, Other, Terminal, Time};
    let digits = number.value.bytes().all(|b| b.is_ascii_digit());
    let letters = number.value.bytes().all(|b| b.is_ascii_alphabetic());
    let code = listed(&normal(&number.value));
    let sign_before = number
        .from
        .checked_sub(1)
        .and_then(|at| signs.get(at))
        .map_or(' ', |s| s.c);
    let sign_behind = signs.get(number.to).map_or(' ', |s| s.c);
    let digit_at = |at: usize| signs.get(at).is_some_and(|s| s.c.is_ascii_digit());
    let before = |list: &[&str]| list.iter().any(|cue| around.before.ends_with(cue));
    let behind = |list: &[&str]| list.iter().any(|cue| around.behind.starts_with(cue));
    let last = |list: &[&str]| list.contains(&around.last.as_str());
    let next = |list: &[&str]| list.contains(&around.next.as_str());
    let alone = around.before.is_empty() && around.behind.is_empty();
    // Codes of other things: "postcode" is a word of its own.
    let foreign = before(&[
        "商户代码",
        "商户码",
        "邮政编码",
        "终端代码",
        "取件码",
        "区号",
    ]) || last(&["code"])
        && matches!(
            around.last_but_one.as_str(),
            "merchant"
                | "post"
                | "zip"
                | "branch"
                | "sort"
                | "area"
                | "country"
                | "currency"
                | "category"
                | "shop"
        );
    if foreign || last(&["postcode", "zip"]) {
        return Some(Terminal);
    }
    let told = before(CODE_HAN)
        || last(CODE_WORDS)
        || matches!(around.last.as_str(), "is" | "no" | "number" | "of")
            && CODE_WORDS.contains(&around.last_but_one.as_str());
    let bracket = matches!(sign_before, '(' | '[' | '【' | '「' | '〔')
        && matches!(sign_behind, ')' | ']' | '】' | '」' | '〕');

    // Of 98_01 neither part is a code.
    let joins = |at: Option<usize>| {
        at.and_then(|at| signs.get(at))
            .is_some_and(|sign| sign.c.is_alphanumeric())
    };
    if sign_before == '_' && joins(number.from.checked_sub(2))
        || sign_behind == '_' && joins(Some(number.to + 1))
    {
        return Some(Model);
    }
    // What made a terminal lock has a number of its own.
    if before(&["攻击码", "触发码", "自毁码", "锁机码"]) {
        return Some(Other);
    }
    // Money that is paid out on the same day or the next: T1, D0.
    let payout = matches!(number.value.as_str(), "T0" | "T1" | "D0" | "D1");
    if payout && !told && !bracket && !alone {
        return Some(Other);
    }
    if letters {
        let named =
            code && number.value.len() == 2 && number.capitals && (told || bracket || alone);
        return named.then_some(Code);
    }
    if number.spoken {
        let named = told || last(&["declined", "decline", "refused"]) && !number.value.is_empty();
        let unit = around.near.starts_with(COUNT_HAN) || behind(MONEY_HAN);
        // 一 is as often "a" or a part of a word, and "one of" no code.
        let single =
            number.value.len() == 1 && (is_han(signs[number.from].c) || !around.next.is_empty());
        let lone = alone && code && number.value.len() > 1;
        return ((named || lone) && number.value.len() <= 3 && !unit && !single).then_some(Code);
    }
    if !digits {
        // "wrong x5"
        let times = number.value.starts_with('X') && !number.capitals && !told && !alone;
        if times && number.value[1..].bytes().all(|b| b.is_ascii_digit()) {
            return Some(Count);
        }
        let lettered = number.value.bytes().filter(u8::is_ascii_alphabetic).count();
        let model = BRANDS
            .iter()
            .any(|brand| around.before.ends_with(brand) || around.last == *brand);
        if model && !told {
            return Some(Model);
        }
        let ordinal =
            ["1ST", "2ND", "3RD"].contains(&number.value.as_str()) || number.value.ends_with("TH");
        if ordinal {
            return Some(Ordinal);
        }
        let time = number.value.ends_with("AM") || number.value.ends_with("PM");
        if time {
            return Some(Time);
        }
        let tail = number
            .value
            .trim_start_matches(|c: char| c.is_ascii_digit());
        let unit = tail.len() < number.value.len()
            && (COUNT_WORDS.contains(&tail.to_lowercase().as_str())
                || ["H", "S", "HRS", "MINS", "DAYS", "SECS", "MIN"].contains(&tail));
        if unit && !told && !(code && alone) {
            return Some(Count);
        }
        if tail.len() < number.value.len()
            && MONEY_WORDS.contains(&tail.to_lowercase().as_str())
            && !code
        {
            return Some(Amount);
        }
        let model = MODELS.contains(&number.value.to_lowercase().as_str());
        if code || told && lettered <= 2 && number.value.len() <= 4 && !model {
            return Some(Code);
        }
        return Some(Model);
    }

    // Numbers of digits: first what can be nothing else.
    let clock = sign_before == ':' && digit_at(number.from.wrapping_sub(2))
        || sign_behind == ':' && digit_at(number.to + 1);
    if clock {
        return Some(Time);
    }
    let joined = |c: char| matches!(c, '.' | ',');
    if joined(sign_behind) && digit_at(number.to + 1)
        || joined(sign_before) && digit_at(number.from.wrapping_sub(2))
    {
        return Some(Amount);
    }
    if MONEY_SIGNS.contains(&sign_before)
        || behind(MONEY_HAN) && !bracket
        || next(MONEY_WORDS) && !told
        || last(MONEY_BEFORE)
    {
        return Some(Amount);
    }
    let slash = |c: char| matches!(c, '/' | '-');
    if slash(sign_behind) && digit_at(number.to + 1)
        || slash(sign_before) && digit_at(number.from.wrapping_sub(2))
    {
        return Some(Date);
    }
    if around.before.ends_with('第') || next(&["st", "nd", "rd", "th"]) {
        return Some(Ordinal);
    }
    if around.near.starts_with(['点', '时']) && !behind(&["点解"]) || next(&["am", "pm", "oclock"])
    {
        return Some(Time);
    }
    if around.near.starts_with(['月', '日']) || around.before.ends_with('月') {
        return Some(Date);
    }
    // Whole or short: sep, sept, september; not "declined".
    let month = |word: &str| word.len() >= 3 && MONTHS.iter().any(|month| month.starts_with(word));
    if month(&around.next) || month(&around.last) {
        return Some(Date);
    }
    if around.near.starts_with('号') {
        let place = [
            "号机", "号桌", "号台", "号店", "号柜", "号收", "号终", "号包", "号窗", "号房", "号油",
            "号枪",
        ];
        return Some(if behind(&place) { Terminal } else { Date });
    }
    if sign_behind == '%' || around.near.starts_with(COUNT_HAN) {
        return Some(Count);
    }
    if last(&[
        "day",
        "friday",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "saturday",
        "sunday",
    ]) {
        return Some(Date);
    }
    // The digits that card numbers begin or end with.
    if behind(&["开头", "打头", "结尾", "开始的", "号段", "字头"])
        || next(&["series", "bin"])
        || last(&["starting", "begins", "beginning"])
    {
        return Some(Other);
    }
    // "wrong code 2 attempts left"
    let counted = number.value.len() == 1 && around.next.len() > 3 && around.next.ends_with('s');
    if counted && !bracket {
        return Some(Count);
    }
    let coded = told || bracket || alone;
    if coded {
        return Some(if number.value.len() <= 6 { Code } else { Other });
    }
    let otherwise = || OTHERWISE.iter().any(|word| around.clause.contains(word));
    if last(&["shows", "showing", "says", "declined", "message"])
        && code
        && !otherwise()
        && number.value.len() == 2
        && around.next.is_empty()
    {
        return Some(Code);
    }
    let plural = around.next.len() > 2
        && around.next.ends_with('s')
        && !BEHIND_WORDS.contains(&around.next.as_str());
    if plural || next(COUNT_WORDS) {
        return Some(Count);
    }
    if last(TERMINAL_WORDS)
        || matches!(sign_before, '#')
        || before(TERMINAL_HAN) && !before(&["刷卡机", "pos机", "机器"])
    {
        return Some(Terminal);
    }
    if around.before.ends_with(['年', '共', '了'])
        && around.behind.is_empty()
        && number.value.len() > 2
    {
        return Some(Amount);
    }
    if last(PLAIN_WORDS) {
        return Some(Other);
    }
    if number.value.len() == 2 && code {
        let first = around.before.is_empty();
        // Where the text ends, unless it speaks of money: "should have been 30".
        let paid = before(&["收", "付", "支出", "金额", "现金", "应该", "卖", "找", "定"])
            || before(&[
                "少了",
                "少",
                "差",
                "退",
                "退了",
                "多了",
                "扣",
                "待上传",
                "未传",
                "没传",
                "还是",
            ])
            || last(&[
                "been", "not", "took", "paid", "cash", "gave", "was", "pending", "offline",
            ]);
        let end = around.behind.is_empty() && signs.len() < SHORT && !paid && !otherwise();
        let stop = matches!(
            sign_behind,
            ',' | ':' | '，' | '：' | '。' | ';' | '-' | '、'
        ) || sign_behind == ' ' && around.behind.chars().next().is_some_and(is_han);
        let between = |word: &str| BETWEEN.contains(&word);
        let pause = |sign: Option<&Sign>| sign.is_none_or(|sign| !sign.c.is_alphanumeric());
        let opens =
            pause(signs[..number.from].iter().rfind(|sign| sign.c != ' ')) || between(&around.last);
        let closes =
            pause(signs[number.to..].iter().find(|sign| sign.c != ' ')) || between(&around.next);
        let explained = closes || next(BEHIND_WORDS);
        let refused = || REFUSED.iter().any(|word| around.before.contains(word));
        let by_itself = opens && closes && !paid && (first && signs.len() < SHORT || refused());
        let reason = next(REASON)
            && !last(&[
                "the", "a", "this", "that", "ve", "had", "have", "got", "were", "was",
            ]);
        let told = before(SHOWN_HAN)
            || last(SHOWN_WORDS)
            || explained && (before(SAID_HAN) || last(SAID_WORDS));
        let shown = told && !otherwise();
        if behind(BEHIND_HAN) && !paid
            || next(&["mean", "means", "again", "keeps", "came", "comes", "popped"])
            || shown
            || end
            || by_itself
            || reason
            || first
                && (stop || next(BEHIND_WORDS) || around.behind.chars().next().is_some_and(is_han))
        {
            return Some(Code);
        }
    }
    Some(Other)
}

impl Around {
    fn new(signs: &[Sign], number: &Number) -> Self {
        let is_gap = |c: char| {
            !c.is_alphanumeric() && !matches!(c, '$' | '£' | '€' | '¥' | '%' | '￥' | '₹')
        };
        let before = text(&signs[..number.from]);
        let before = before.trim_end_matches(|c| {
            is_gap(c) || matches!(c, '是' | '了' | '个' | '的' | '叫' | '为' | '一')
        });
        let behind = text(&signs[number.to..]);
        let near = behind.trim_start_matches(' ').to_owned();
        let behind = behind.trim_start_matches(is_gap);
        let mut words = before
            .rsplit(|c: char| !c.is_ascii_alphanumeric())
            .filter(|word| !word.is_empty());
        let touching = before
            .chars()
            .next_back()
            .is_some_and(|c| c.is_ascii_alphanumeric());
        let last = if touching {
            words.next().unwrap_or_default()
        } else {
            ""
        };
        // Of one clause: "no response, number 8 sticks" names no code.
        let clause = before.rsplit([',', ';', '，', '；', '。', '!', '?']).next();
        let last_but_one = if touching {
            let words = clause
                .unwrap_or_default()
                .rsplit(|c: char| !c.is_ascii_alphanumeric());
            words
                .filter(|word| !word.is_empty())
                .nth(1)
                .unwrap_or_default()
        } else {
            ""
        };
        let next = behind
            .split(|c: char| !c.is_ascii_alphanumeric())
            .next()
            .unwrap_or_default();
        Self {
            last: last.to_owned(),
            last_but_one: last_but_one.to_owned(),
            next: next.to_owned(),
            clause: clause.unwrap_or_default().to_owned(),
            before: before.to_owned(),
            behind: behind.to_owned(),
            near,
        }
    }
}

fn runs(signs: &[Sign]) -> Vec<Number> {
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let from = at;
        let c = signs[at].c;
        at += 1;
        if c.is_ascii_alphanumeric() {
            while at < signs.len() && signs[at].c.is_ascii_alphanumeric() {
                at += 1;
            }
            let value = text(&signs[from..at]).to_uppercase();
            let capitals = signs[from..at]
                .iter()
                .all(|s| s.capital || !s.c.is_ascii_alphabetic());
            let digit = value.bytes().any(|b| b.is_ascii_digit());
            if let Some((value, to)) = spoken(signs, from, at) {
                at = to;
                numbers.push(Number {
                    value,
                    from,
                    to,
                    spoken: true,
                    capitals: false,
                });
                continue;
            }
            if !digit && value.len() != 2 {
                continue;
            }
            if let Some(to) = spaced(signs, from, at) {
                let value = signs[from..to].iter().filter(|sign| sign.c != ' ');
                numbers.push(Number {
                    value: value.map(|sign| sign.c).collect(),
                    from,
                    to,
                    spoken: false,
                    capitals,
                });
                at = to;
                continue;
            }
            // `code55`, `err91`
            let head = value.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
            let stuck = head > 2 && CODE_WORDS.contains(&value[..head].to_lowercase().as_str());
            let hex = value
                .strip_prefix("0X")
                .filter(|rest| !rest.is_empty())
                .map(str::to_owned);
            let skip = if stuck { head } else { 0 };
            let mut number = Number {
                value: value[skip..].to_owned(),
                from: from + skip,
                to: at,
                spoken: false,
                capitals,
            };
            if let Some(hex) = hex {
                number.value = hex;
            }
            numbers.push(number);
        } else if is_numeral(c) {
            while at < signs.len() && is_numeral(signs[at].c) {
                at += 1;
            }
            if let Some(value) = numeral(&text(&signs[from..at])) {
                numbers.push(Number {
                    value,
                    from,
                    to: at,
                    spoken: true,
                    capitals: false,
                });
            }
        }
    }
    numbers
}

/// Where two digits end that a space stands between, alone or behind a word for codes: `code 5 5`.
fn spaced(signs: &[Sign], from: usize, to: usize) -> Option<usize> {
    let is_digit = |at: usize| signs.get(at).is_some_and(|sign| sign.c.is_ascii_digit());
    let two = to == from + 1 && is_digit(from) && signs.get(to)?.c == ' ' && is_digit(to + 1);
    let end = to + 2;
    if !two || signs.get(end).is_some_and(|sign| sign.c.is_alphanumeric()) {
        return None;
    }
    let before = text(&signs[..from]);
    let before = before.trim_end_matches(|c: char| !c.is_alphanumeric());
    let last = before
        .rsplit(|c: char| !c.is_ascii_alphanumeric())
        .next()
        .unwrap_or_default();
    let alone = before.is_empty() && signs[end..].iter().all(|sign| !sign.c.is_alphanumeric());
    let named = CODE_HAN.iter().any(|cue| before.ends_with(cue)) || CODE_WORDS.contains(&last);
    (alone || named).then_some(end)
}

fn is_numeral(c: char) -> bool {
    "零〇一二三四五六七八九十幺两洞".contains(c)
}

/// 五十五, 五五 and 零五 in digits.
fn numeral(text: &str) -> Option<String> {
    let digit = |c: char| match c {
        '零' | '〇' | '洞' => Some('0'),
        '一' | '幺' => Some('1'),
        '二' | '两' => Some('2'),
        _ => "三四五六七八九"
            .chars()
            .position(|d| d == c)
            .and_then(|at| char::from_digit(u32::try_from(at).ok()? + 3, 10)),
    };
    if let Some((tens, ones)) = text.split_once('十') {
        let tens = if tens.is_empty() {
            '1'
        } else {
            tens.chars().next_back().and_then(digit)?
        };
        let ones = if ones.is_empty() {
            '0'
        } else {
            ones.chars().next().and_then(digit)?
        };
        return Some(format!("{tens}{ones}"));
    }
    text.chars().map(digit).collect()
}

/// A number in English words that begins with the word at `from`: `fifty five`, `double-oh-five`.
fn spoken(signs: &[Sign], from: usize, to: usize) -> Option<(String, usize)> {
    let mut value = String::new();
    let (mut at, mut end) = ((from, to), from);
    let mut double = false;
    loop {
        let word = text(&signs[at.0..at.1]);
        let plain = SPOKEN.iter().find(|(name, _)| *name == word);
        if word == "double" && !double {
            double = true;
        } else if let Some((_, digits)) = plain {
            if value.len() == 1
                && value.ends_with(|c: char| c.is_ascii_digit())
                && value.starts_with('_')
            {
                value.clear();
            }
            value.push_str(digits);
            if double {
                value.push_str(digits);
            }
            double = false;
            end = at.1;
        } else if let Some((_, ten)) = TENS.iter().find(|(name, _)| *name == word) {
            value.push(*ten);
            end = at.1;
            let next = following(signs, at.1);
            let ones = next.and_then(|(f, t)| {
                SPOKEN
                    .iter()
                    .find(|(name, d)| *name == text(&signs[f..t]) && d.len() == 1)
            });
            match (ones, next) {
                (Some((_, digit)), Some((_, t))) => {
                    value.push_str(digit);
                    end = t;
                }
                _ => value.push('0'),
            }
            at.1 = end;
        } else {
            break;
        }
        match following(signs, at.1) {
            Some(next) => at = next,
            None => break,
        }
    }
    let alone_word = value.len() == 1 && !double;
    (end > from && !value.is_empty() && !(alone_word && text(&signs[from..end]).len() < 3))
        .then_some((value, end))
}

/// The next word of letters, if only a space or hyphen stands before it.
fn following(signs: &[Sign], at: usize) -> Option<(usize, usize)> {
    let gap = signs.get(at)?;
    if !matches!(gap.c, ' ' | '-') {
        return None;
    }
    let from = at + 1;
    let length = signs
        .get(from..)?
        .iter()
        .take_while(|s| s.c.is_ascii_alphanumeric())
        .count();
    (length > 0).then_some((from, from + length))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understand::learn::fold::fold;

    fn codes(query: &str) -> Vec<String> {
        let listed =
            |code: &str| matches!(code, "05" | "12" | "15" | "20" | "51" | "55" | "58" | "91");
        let fields = numbers(&fold(query), &listed);
        let codes = fields.into_iter().filter(|f| f.kind == FieldKind::Code);
        codes.map(|field| field.value).collect()
    }

    fn in_digits_of(query: &str) -> String {
        let signs = fold(query);
        let fields = numbers(&signs, &|code| matches!(code, "05" | "55"));
        text(&in_digits(signs, &fields))
    }

    #[test]
    fn a_lone_spoken_number_that_is_listed_is_a_code() {
        for (query, code) in [
            ("五十五", "55"),
            ("五五", "55"),
            ("零五", "05"),
            ("零五。", "05"),
            ("double-oh-five", "05"),
            ("Fifty five", "55"),
            ("fifty-five?", "55"),
            ("five five", "55"),
            ("oh five", "05"),
        ] {
            assert_eq!(codes(query), [code], "{query}");
        }
    }

    #[test]
    fn a_spoken_number_that_is_not_listed_not_alone_or_of_one_digit_is_none() {
        for query in [
            "五十六",
            "fifty six",
            "五",
            "five",
            "五十五块",
            "五十五个客人",
            "fifty five quid",
            "a double",
            "double",
            "等了五十五",
        ] {
            assert_eq!(codes(query), [""; 0], "{query}");
        }
    }

    #[test]
    fn a_listed_number_that_stands_by_itself_where_a_sale_was_refused_is_a_code() {
        for (query, code) in [
            ("says declined insert card when he taps, 91 now", "91"),
            ("91 now", "91"),
            ("mastercard 51 declined", "51"),
            ("tapped, insert card, then 91 issuer unavailable", "91"),
            ("又来51!", "51"),
            ("5 5", "55"),
            ("代码：5 5", "55"),
        ] {
            assert_eq!(codes(query), [code], "{query}");
        }
    }

    #[test]
    fn a_number_of_something_else_is_no_code_though_it_is_listed() {
        for query in [
            "customer says 58 went from her account but no slip",
            "customer gave 51 cash",
            "a 51 stuck in card slot",
            "a 55 inch tv sale declined",
            "battery says 15",
            "clock shows 12",
            "amount shows 58 but should be 85",
            "payout says 58 but should be 91",
            "says 20 sent but none arrived",
            "客人给51现金",
            "给客人退了51",
            "显示电量15",
            "时间显示12",
            "A920 error",
            "error A920",
            "D210 declined",
            "error at 12",
            "merchant code 55",
            "98_55",
            "postcode 55",
            "商户代码55",
        ] {
            assert_eq!(codes(query), [""; 0], "{query}");
        }
    }

    #[test]
    fn the_first_letters_of_a_month_make_no_date_of_another_word() {
        let kinds = |query: &str| -> Vec<FieldKind> {
            let fields = numbers(&fold(query), &|_| false);
            fields.into_iter().map(|field| field.kind).collect()
        };
        for query in ["14 sept", "14 september", "dec 14", "may 14"] {
            assert_eq!(kinds(query), [FieldKind::Date], "{query}");
        }
        assert_eq!(kinds("14 declined"), [FieldKind::Other]);
    }

    #[test]
    fn a_code_in_words_is_read_as_its_digits() {
        for (query, digits) in [
            ("double-oh-five", "05"),
            ("declined double-oh-five again", "declined 05 again"),
            ("错误代码五十五，刷不了", "错误代码55,刷不了"),
            (
                "error five five then code zero five",
                "error 55 then code 05",
            ),
            ("code 55", "code 55"),
            (
                "charged double, counter five",
                "charged double, counter five",
            ),
        ] {
            assert_eq!(in_digits_of(query), digits, "{query}");
        }
    }
}
