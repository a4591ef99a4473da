use strsim::osa_distance;

use super::fold::letters;

/// What says that money was taken, in Chinese.
const TAKEN_HAN: &[&str] = &[
    "扣款",
    "扣钱",
    "扣费",
    "扣了",
    "扣走",
    "扣掉",
    "扣过",
    "扣成功",
    "已扣",
    "被扣",
    "多扣",
    "钱扣",
    "款扣",
    "划走",
    "划款",
    "划扣",
    "钱走了",
    "钱出去了",
    "钱没了",
    "刷走",
    "付了",
    "付过",
    "付掉",
    "付完",
    "付好",
    "付出去",
    "已付",
    "已经付",
    "付款成功",
    "支付成功",
    "支付了",
    "已支付",
    "付成功",
    "付成了",
    "转账成功",
];

/// The same denied, or about something else: a fee, a card that is kept, a sale that was not paid.
const OTHERWISE_HAN: &[&str] = &[
    "没扣",
    "未扣",
    "没有扣",
    "没被扣",
    "不扣",
    "扣了卡",
    "扣了我的卡",
    "扣手续费",
    "扣了手续费",
    "扣流量费",
    "扣了流量费",
    "扣押金",
    "扣了押金",
    "没付",
    "未付",
    "没有付",
    "不付了",
    "不想付了",
    "没支付",
    "未支付",
    "没有支付",
    "付了定金",
    "付了押金",
];

/// Whether it was taken is the question, which is as good as yes.
const ASKED_HAN: &[&str] = &["扣没扣", "扣不扣", "付没付", "扣了没", "有没有扣", "是否扣"];

/// Nor is it known whether the sale went through.
const UNKNOWN_HAN: &[&str] = &[
    "不知道扣",
    "不知扣",
    "不确定扣",
    "不清楚扣",
    "不知道付",
    "不知道有没有付",
    "成没成",
    "成功没成功",
    "到底成功没",
    "是否付",
    "是否成功",
];

/// The same as it is typed in pinyin, without spaces.
const TAKEN_PINYIN: &[&str] = &[
    "kouleqian",
    "koulekuan",
    "kouqian",
    "koukuan",
    "koufei",
    "qiankou",
    "yikou",
    "beikou",
    "fuleqian",
    "fulekuan",
    "yifukuan",
    "fukuanchenggong",
    "zhifuchenggong",
];
const OTHERWISE_PINYIN: &[&str] = &["meikou", "weikou", "meiyoukou", "bukou"];

const TAKEN: &[&str] = &["charged", "debited", "deducted", "overcharged", "paid"];

/// Pairs that say it together, in either order, with no more than two words between them.
const TAKEN_PAIRS: &[[&str; 2]] = &[
    ["money", "taken"],
    ["money", "took"],
    ["money", "gone"],
    ["money", "left"],
    ["payment", "taken"],
    ["payment", "successful"],
    ["payment", "succeeded"],
    ["debit", "notice"],
    ["bank", "took"],
];

const DENIED: &[&str] = &[
    "not", "never", "wasnt", "isnt", "hasnt", "havent", "werent", "arent", "get", "getting", "got",
    "gets", "fully",
];
/// Words that ask; "if" asks only behind one of [`UNKNOWN`].
const ASKING: &[&str] = &["did", "whether", "if"];
const UNKNOWN: &[&str] = &[
    "know", "knows", "sure", "tell", "idea", "clear", "certain", "dunno", "unsure", "see", "check",
];
/// What is asked; and how many words may stand between the two. A refund "went" or "took" too.
const ASKED: &[&str] = &[
    "charged", "charge", "debited", "deducted", "paid", "pay", "taken",
];
const ASKED_WITHIN: usize = 3;
/// What may stand between the denial and the word.
const BETWEEN: &[&str] = &[
    "been", "yet", "being", "actually", "really", "even", "get", "was", "is",
];

/// Whether `query` says that money was taken, in Chinese, pinyin or English, whatever else it says.
///
/// Whoever says so must first find out about that money. So it is meant to miss nothing: what is denied
/// next to the word itself does not count, all else does.
///
/// ```
/// # use posdoc::search;
/// assert!(search::says_taken("钱扣了显示失败"));
/// assert!(search::says_taken("customer was charged but terminal says declined"));
/// assert!(!search::says_taken("没扣款"));
/// assert!(!search::says_taken("payment failed"));
/// ```
#[must_use]
pub fn says_taken(query: &str) -> bool {
    let (plain, words) = plain_and_words(query);
    if ASKED_HAN.iter().any(|asked| plain.contains(asked)) {
        return true;
    }
    says(&plain, TAKEN_HAN, OTHERWISE_HAN)
        || says(&plain, TAKEN_PINYIN, OTHERWISE_PINYIN)
        || says_in_english(&words)
}

/// Whether `query` says that no money was taken, and nowhere that it was.
#[must_use]
pub fn denies_taken(query: &str) -> bool {
    if says_taken(query) {
        return false;
    }
    let (plain, words) = plain_and_words(query);
    let denied = OTHERWISE_HAN
        .iter()
        .filter(|text| text.starts_with(['没', '未']));
    let english = words
        .windows(2)
        .any(|pair| DENIED.contains(&pair[0].as_str()) && TAKEN.contains(&pair[1].as_str()));
    english || denied.into_iter().any(|text| plain.contains(text))
}

/// Whether `query` says that nobody knows if money was taken, or asks it.
#[must_use]
pub fn asks_taken(query: &str) -> bool {
    let (plain, words) = plain_and_words(query);
    let mut han = ASKED_HAN.iter().chain(UNKNOWN_HAN);
    if han.any(|asked| plain.contains(asked)) {
        return true;
    }
    (0..words.len()).any(|at| {
        let asking = ASKING.contains(&words[at].as_str());
        let before = words[..at].iter().rev().take(2);
        let unknown = before
            .into_iter()
            .any(|word| UNKNOWN.contains(&word.as_str()));
        let mut behind = words[at + 1..].iter().take(ASKED_WITHIN + 1);
        asking
            && (words[at] != "if" || unknown)
            && behind.any(|word| ASKED.contains(&word.as_str()))
    })
}

/// The letters of `query` without anything between them, and its words.
fn plain_and_words(query: &str) -> (String, Vec<String>) {
    let mut plain = String::new();
    let mut words: Vec<String> = Vec::new();
    for letter in letters(query) {
        plain.push(letter.c);
        match words.last_mut() {
            Some(word) if !letter.first => word.push(letter.c),
            _ => words.push(letter.c.into()),
        }
    }
    (plain, words)
}

/// Whether `text` has one of `taken` that is no part of one of `otherwise`.
fn says(text: &str, taken: &[&str], otherwise: &[&str]) -> bool {
    let mut text = text.to_owned();
    for denied in otherwise {
        if text.contains(denied) {
            text = text.replace(denied, " ");
        }
    }
    taken.iter().any(|taken| text.contains(taken))
}

fn says_in_english(words: &[String]) -> bool {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    let denied = |at: usize| {
        let before = at.checked_sub(1).map_or("", word);
        let further = at.checked_sub(2).map_or("", word);
        DENIED.contains(&before) || BETWEEN.contains(&before) && DENIED.contains(&further)
    };
    let payout = |at: usize| word(at) == "paid" && word(at + 1) == "out";
    let battery = words
        .iter()
        .any(|word| word == "battery" || word == "power");
    let single = (0..words.len()).any(|at| {
        let means = TAKEN.iter().any(|taken| is_nearly(word(at), taken));
        let power = battery && is_nearly(word(at), "charged");
        means && !denied(at) && !payout(at) && !power
    });
    let place = |wanted: &str| words.iter().position(|word| word == wanted);
    single
        || TAKEN_PAIRS.iter().any(|[one, other]| {
            let (Some(one), Some(other)) = (place(one), place(other)) else {
                return false;
            };
            one.abs_diff(other) <= 3 && !denied(one.max(other)) && !denied(one.min(other))
        })
}

/// `wanted`, or mistyped by letters that are swapped, doubled or left out: `chraged`, but not `changed`.
fn is_nearly(word: &str, wanted: &str) -> bool {
    if word == wanted {
        return true;
    }
    // One mistake makes a word longer or shorter by one letter at most.
    if word.chars().count().abs_diff(wanted.len()) > 1 {
        return false;
    }
    let sorted = |word: &str| {
        let mut letters = word.as_bytes().to_vec();
        letters.sort_unstable();
        letters
    };
    let swapped = sorted(word) == sorted(wanted);
    let same_ends = word.ends_with('d') && word.bytes().next() == wanted.bytes().next();
    wanted.len() > 6
        && osa_distance(word, wanted) == 1
        && (swapped || same_ends && word.len() != wanted.len())
}
