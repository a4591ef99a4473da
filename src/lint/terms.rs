//! Wording that costs money or breaks terminals, as data: what it looks like and why it is dangerous.
//!
//! Words are in lower case; `*` stands for anything within the same clause. A list grows when a reviewer
//! finds wording that got through, and shrinks never: each entry was once someone's loss.

use super::catalog::Tongue;

/// What may be said only under a condition, or never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Danger {
    /// Only by a step that bears this risk, or any risk where the pack has none of the name.
    Needs(&'static [&'static str]),
    /// Only to say that it must not be done.
    Forbidden,
    /// A secret of the customer: never asked for.
    Secret,
}

/// Wording of one kind.
#[derive(Debug)]
pub struct Group {
    /// What it does.
    pub danger: Danger,
    /// Why, as a key that the messages choose their words by.
    pub reason: &'static str,
    /// The words.
    pub terms: &'static [&'static str],
    /// It counts only behind one of these in the clause; with none here, always.
    pub after: &'static [&'static str],
    /// It does not count in a clause with one of these: then it is about something else.
    pub unless: &'static [&'static str],
    /// It does not count at an end in a clause with one of these: then it tells what has been done.
    pub done: &'static [&'static str],
}

/// A group with nothing but its words.
const PLAIN: Group = Group {
    danger: Danger::Forbidden,
    reason: "",
    terms: &[],
    after: &[],
    unless: &[],
    done: &[],
};

/// The wording that is dangerous in a language.
pub const fn dangerous(tongue: Tongue) -> &'static [Group] {
    match tongue {
        Tongue::Chinese => &CHINESE,
        Tongue::English => &ENGLISH,
        Tongue::Other => &[],
    }
}

/// Words that turn what follows into a "do not".
pub const fn negations(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::Chinese => &[
            "不要", "别", "勿", "不可", "不得", "不许", "不准", "不必", "禁", "避免", "以免",
            "防止", "绝不", "决不", "从不", "拒绝", "不让", "不该", "不应", "不再", "也不", "都不",
            "而不",
        ],
        Tongue::English => &[
            "not",
            "don't",
            "never",
            "no",
            "nothing",
            "without",
            "avoid",
            "nor",
            "cannot",
            "can't",
            "won't",
            "shouldn't",
            "mustn't",
            "isn't",
            "doesn't",
            "instead of",
            "rather than",
        ],
        Tongue::Other => &[],
    }
}

/// Words that mostly describe: they turn what follows into a "do not" only if nothing of `breakers`
/// comes between, as in 没亮再长按.
pub const fn descriptions(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::Chinese => &["没", "不能", "不用", "不"],
        Tongue::English | Tongue::Other => &[],
    }
}

/// Words behind a negation that say that it is over: 不行就重启.
pub const fn breakers(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::Chinese => &["就", "则", "才"],
        Tongue::English => &["then", "but", "so"],
        Tongue::Other => &[],
    }
}

/// More of them, for the words that mostly describe.
pub const fn soft_breakers(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::Chinese => &["再", "后", "时", "先", "可以"],
        Tongue::English | Tongue::Other => &[],
    }
}

/// Words behind the dangerous ones, in the same clause, that make it a "do not".
pub const fn forbidding(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::Chinese => &["不允许", "不可以", "不准", "不许", "禁止", "千万别"],
        Tongue::English => &["not allowed", "forbidden", "out of"],
        Tongue::Other => &[],
    }
}

/// Words of harm: a sentence that gives a reason may name the forbidden thing beside them.
pub const fn harm(tongue: Tongue) -> &'static [&'static str] {
    match tongue {
        Tongue::Chinese => &[
            "坏", "伤", "损", "清掉", "丢", "腐蚀", "触发", "危险", "锁", "没用", "风控", "套现",
            "拒付", "违规",
        ],
        Tongue::English => &[
            "ruin",
            "ruins",
            "damage",
            "damages",
            "wipe",
            "wipes",
            "lose",
            "loses",
            "lost",
            "break",
            "breaks",
            "harm",
            "harms",
            "lock",
            "locks",
            "trips",
            "erase",
            "erases",
            "risk",
            "fraud",
            "flagged",
            "suspicious",
            "chargeback",
        ],
        Tongue::Other => &[],
    }
}

const CHINESE: [Group; 10] = [
    Group {
        danger: Danger::Needs(&["redo-sale"]),
        reason: "twice",
        terms: &[
            "再刷",
            "再插",
            "再挥",
            "再扫",
            "再贴",
            "再试一次",
            "再试一笔",
            "再做一笔",
            "再收一次",
            "再收一笔",
            "再付一次",
            "重新刷",
            "重新插",
            "重新挥",
            "重新扫",
            "重新贴",
            "重新收款",
            "重新交易",
            "重新付款",
            "重刷",
            "重插",
            "重扫",
            "重做一笔",
            "重试",
        ],
        unless: &[
            "网线",
            "插头",
            "电源",
            "充电",
            "sim",
            "路由",
            "光猫",
            "打印纸",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Needs(&["power-cycle", "power-on"]),
        reason: "unclear",
        terms: &[
            "重启",
            "重新开机",
            "关机再开",
            "关机后再开",
            "长按电源",
            "按住电源",
            "长按开机",
            "按住开机",
            "取下电池",
            "拔电池",
            "抠电池",
            "拔掉电池",
        ],
        unless: &[
            "路由",
            "光猫",
            "手机",
            "app",
            "反复重启",
            "又重启",
            "自己重启",
        ],
        done: &["重启后", "重启好", "重启过"],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "swipe-chip",
        terms: &["刷芯片", "芯片卡*改刷", "芯片卡*刷磁条", "芯片*改刷磁条"],
        unless: &["刷了"],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "slot",
        terms: &[
            "酒精",
            "棉签",
            "牙签",
            "大头针",
            "回形针",
            "湿布",
            "湿巾",
            "吹风机",
            "电吹风",
            "吹一吹",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "open",
        terms: &["拆机", "拆开", "撬开", "打开机壳", "拧开", "拧下螺丝"],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "reset",
        terms: &["恢复出厂", "出厂设置", "格式化", "刷机"],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "test-sale",
        terms: &[
            "一元测试",
            "1元测试",
            "一块钱*试",
            "一块钱*测",
            "一分钱*试",
            "一毛钱*试",
            "1元*试",
            "自己的卡*试",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "split",
        terms: &[
            "拆成几笔",
            "分成几笔",
            "分几笔",
            "拆成两笔",
            "分成两笔",
            "分笔",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "key-in",
        terms: &["手输卡号", "手工输入卡号", "手动输入卡号", "手工输卡号"],
        ..PLAIN
    },
    Group {
        danger: Danger::Secret,
        reason: "secret",
        terms: &[
            "密码",
            "cvv",
            "cvc",
            "卡背三位",
            "背面三位",
            "安全码",
            "完整卡号",
            "整个卡号",
            "全部卡号",
            "验证码",
        ],
        after: &[
            "告诉",
            "告知",
            "报一下",
            "报给",
            "念",
            "提供",
            "发给",
            "发来",
            "填",
            "写下",
            "抄",
            "问顾客",
            "问他",
            "说出",
            "要到",
            "索要",
            "记下",
        ],
        unless: &["自己输", "wi-fi", "wifi", "无线"],
        ..PLAIN
    },
];

const ENGLISH: [Group; 10] = [
    Group {
        danger: Danger::Needs(&["redo-sale"]),
        reason: "twice",
        terms: &[
            "swipe * again",
            "swipe * once more",
            "insert * again",
            "reinsert",
            "re-insert",
            "tap * again",
            "scan * again",
            "try again",
            "try the sale again",
            "try the card again",
            "pay * again",
            "redo the sale",
            "redo * sale",
            "retry",
            "retake",
            "take the payment again",
            "take the sale again",
            "run the sale again",
            "run * card again",
            "charge * again",
        ],
        unless: &[
            "sim", "cable", "plug", "charger", "router", "paper", "wi-fi",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Needs(&["power-cycle", "power-on"]),
        reason: "unclear",
        terms: &[
            "restart",
            "reboot",
            "power cycle",
            "power-cycle",
            "off and on",
            "off and back on",
            "power key",
            "power button",
            "take the battery out",
            "remove the battery",
            "take out the battery",
        ],
        unless: &[
            "router",
            "modem",
            "app",
            "mobile data",
            "flight mode",
            "wi-fi",
        ],
        done: &["the restart", "after a restart", "one restart"],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "swipe-chip",
        terms: &[
            "swipe * chip card",
            "swipe the chip",
            "swipe * chip instead",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "slot",
        terms: &[
            "alcohol",
            "cotton swab",
            "cotton swabs",
            "cotton bud",
            "cotton buds",
            "swab",
            "swabs",
            "toothpick",
            "paper clip",
            "hair dryer",
            "hairdryer",
            "compressed air",
            "wet cloth",
            "damp cloth",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "open",
        terms: &[
            "open the case",
            "open the terminal",
            "open it up",
            "take it apart",
            "take * apart",
            "unscrew",
            "pry",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "reset",
        terms: &[
            "factory reset",
            "factory settings",
            "reset to factory",
            "reformat",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "test-sale",
        terms: &[
            "one-yuan",
            "one yuan",
            "1 yuan",
            "test sale",
            "test payment",
            "small test",
            "your own card",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "split",
        terms: &[
            "split the sale",
            "split the amount",
            "split the payment",
            "split it into",
            "smaller amounts",
        ],
        ..PLAIN
    },
    Group {
        danger: Danger::Forbidden,
        reason: "key-in",
        terms: &[
            "key in * number",
            "type in * card number",
            "enter * card number by hand",
        ],
        unless: &["voucher", "reference", "merchant", "terminal number"],
        ..PLAIN
    },
    Group {
        danger: Danger::Secret,
        reason: "secret",
        terms: &[
            "pin",
            "cvv",
            "cvc",
            "security code",
            "full card number",
            "whole card number",
            "one-time code",
            "verification code",
            "text-message code",
            "three digits on the back",
        ],
        after: &[
            "tell",
            "give",
            "gives",
            "read",
            "read out",
            "ask for",
            "ask the customer for",
            "send",
            "write",
            "write down",
            "note",
            "note down",
            "say",
            "provide",
            "share",
            "type",
        ],
        unless: &[
            "if", "when", "enter", "enters", "wi-fi", "keypad", "asks for",
        ],
        ..PLAIN
    },
];
