//! Wording that costs money or breaks terminals, as data: what it looks like and why it is dangerous.
//!
//! Words are in lower case; `*` stands for anything within the same clause, `**` within the same sentence. A list grows when a reviewer
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
    /// Where it counts only behind some words: it counts before one of these in the clause as well.
    pub before: &'static [&'static str],
    /// It does not count with one of these right behind it: then it is told of, not asked for.
    pub told: &'static [&'static str],
    /// It does not count in a sentence with one of these.
    pub matter: &'static [&'static str],
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
    before: &[],
    told: &[],
    matter: &[],
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
            "不要",
            "别",
            "勿",
            "不可",
            "不得",
            "不许",
            "不准",
            "不必",
            "禁",
            "避免",
            "以免",
            "防止",
            "绝不",
            "决不",
            "从不",
            "拒绝",
            "不让",
            "不该",
            "不应",
            "不再",
            "也不",
            "都不",
            "而不",
            "不告诉",
            "不透露",
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

/// Words right behind what has been done already, or what it did.
const TOLD_CHINESE: [&str; 10] = [
    "过",
    "也没",
    "也不",
    "也无",
    "了也",
    "了吗",
    "没用",
    "不管用",
    "无效",
    "了没",
];

/// The same in English.
const TOLD_ENGLISH: [&str; 9] = [
    " did not",
    " didn't",
    " did nothing",
    " has not",
    " hasn't",
    " had not",
    " hadn't",
    " never helped",
    " made no",
];

const CHINESE: [Group; 12] = [
    Group {
        danger: Danger::Needs(&["redo-sale"]),
        reason: "twice",
        terms: &[
            "再刷",
            "再插*卡",
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
            "重新插*卡",
            "重新挥",
            "重新扫",
            "重新贴",
            "重新收款",
            "重新交易",
            "重新付款",
            "重刷",
            "重插*卡",
            "重扫",
            "重做一笔",
            "重做一次",
            "重新做一笔",
            "重新收一次",
            "重新收一笔",
            "重新收一遍",
            "重新付一次",
            "重新付一笔",
            "重收一",
            "再收一遍",
            "再付一笔",
            "再付一遍",
            "再做一次交易",
            "再做一遍",
            "再交易一次",
            "重试",
        ],
        told: &TOLD_CHINESE,
        unless: &[
            "了吗",
            "了没有",
            "过吗",
            "过没有",
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
    // What is put back is named once, and often a clause earlier.
    Group {
        danger: Danger::Needs(&["redo-sale"]),
        reason: "twice",
        terms: &["再插", "重新插", "重插"],
        told: &TOLD_CHINESE,
        matter: &[
            "网线",
            "插头",
            "电源",
            "充电",
            "插座",
            "sim",
            "路由",
            "光猫",
            "打印纸",
            "电池",
            "数据线",
            "连接线",
        ],
        unless: &["了吗", "了没有", "过吗", "过没有"],
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
            "关掉 ** 再打开",
            "关掉 ** 再开",
            "关掉 ** 重新打开",
            "关掉 ** 重新开",
            "关上 ** 再打开",
            "关机 ** 再开",
            "关机 ** 开机",
            "关一下*再开",
            "断电重",
            "断电再",
            "断电后再",
            "断电 ** 再开",
            "断电 ** 再通电",
            "断电 ** 再上电",
            "断电 ** 再接",
            "断电 ** 通电",
            "断一下电",
            "切断电源",
            "拔电源 ** 插",
            "拔掉电源 ** 插",
            "拔下电源 ** 插",
            "电源*拔 ** 插",
            "拔*插头 ** 插",
            "插头*拔 ** 插",
        ],
        told: &TOLD_CHINESE,
        unless: &[
            "了吗",
            "了没有",
            "过吗",
            "过没有",
            "飞行",
            "流量",
            "移动数据",
            "蓝牙",
            "wi-fi",
            "wifi",
            "热点",
            "付款码",
            "nfc",
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
        danger: Danger::Needs(&["update-terminal"]),
        reason: "unsettled",
        terms: &[
            "清除流水",
            "清除*流水",
            "清空流水",
            "清空*流水",
            "清掉流水",
            "删除流水",
            "删除*流水",
            "清流水",
            "清除交易记录",
            "清空交易记录",
            "删除交易记录",
            "清除批次",
            "清空批次",
        ],
        told: &TOLD_CHINESE,
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
            "pin码",
            "pin",
            "cvv",
            "cvv2",
            "cvc",
            "cvc2",
            "卡背三位",
            "背面三位",
            "安全码",
            "完整卡号",
            "整个卡号",
            "全部卡号",
            "卡号",
            "验证码",
            "校验码",
        ],
        after: &[
            "告诉",
            "告知",
            "报一下",
            "报下",
            "报出",
            "报上",
            "报给",
            "说一下",
            "说下",
            "发一下",
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
        before: &[
            "多少",
            "是什么",
            "告诉我",
            "告诉客服",
            "告诉店员",
            "告诉收银",
            "告诉师傅",
            "发给我",
            "发给客服",
            "发过来",
            "发来",
            "报给",
            "报一下",
            "报下",
            "报过来",
            "念一下",
            "念给",
            "念出来",
            "说出来",
            "说一下",
            "说给",
            "给我",
            "提供给",
            "写下来",
            "记下来",
            "抄下来",
        ],
        unless: &[
            "自己输",
            "wi-fi",
            "wifi",
            "无线",
            "后四位",
            "后4位",
            "末四位",
            "末4位",
            "尾号",
        ],
        ..PLAIN
    },
];

const ENGLISH: [Group; 11] = [
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
            "pay once more",
            "swipe once more",
            "insert * once more",
            "tap * once more",
            "scan * once more",
            "charge * once more",
            "take the payment once more",
            "take the sale once more",
            "run the sale once more",
            "run * card once more",
            "try once more",
            "try the sale once more",
            "try the card once more",
            "do the sale again",
            "do the sale once more",
            "do the sale over",
            "do the payment again",
            "do the payment once more",
            "make the sale again",
            "make the sale once more",
            "repeat the sale",
            "repeat the payment",
            "start the sale again",
            "ring it up again",
        ],
        told: &TOLD_ENGLISH,
        unless: &[
            "did you", "have you", "sim", "cable", "plug", "charger", "router", "paper", "wi-fi",
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
            "switch * off ** switch * on",
            "switch * off ** on again",
            "switch * off ** back on",
            "switch off ** switch * on",
            "turn * off ** turn * on",
            "turn * off ** on again",
            "turn * off ** back on",
            "turn off ** turn * on",
            "power * off ** power * on",
            "power it down",
            "pull * plug ** back",
            "pull * plug ** plug",
            "pull * power ** back",
            "unplug ** back",
            "unplug ** plug",
            "unplug * for * seconds",
            "unplug * for * minute",
            "unplug * for * minutes",
            "cut the power",
            "disconnect the power",
        ],
        told: &TOLD_ENGLISH,
        unless: &[
            "did you",
            "have you",
            "did a",
            "did the",
            "network cable",
            "bluetooth",
            "hotspot",
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
        danger: Danger::Needs(&["update-terminal"]),
        reason: "unsettled",
        terms: &[
            "clear the batch",
            "clear * batch",
            "delete the batch",
            "empty the batch",
            "wipe the batch",
            "erase the batch",
            "clear the transactions",
            "clear the transaction log",
            "delete the transactions",
        ],
        told: &TOLD_ENGLISH,
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
            "pin code",
            "password",
            "passcode",
            "cvv",
            "cvv2",
            "cvc",
            "cvc2",
            "card number",
            "code * text message",
            "code * by text",
            "code * texted",
            "code * sms",
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
            "what is",
            "what's",
            "i need",
            "we need",
            "may i have",
            "can i have",
            "could i have",
        ],
        before: &["to me", "to us", "with me", "with us"],
        unless: &[
            "last four",
            "last 4",
            "their own",
            "if",
            "when",
            "enter",
            "enters",
            "wi-fi",
            "keypad",
            "asks for",
        ],
        ..PLAIN
    },
];
