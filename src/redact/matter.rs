//! What digits are that no word names: amounts by what was done with them, times of what began and ended, days, versions.

use super::{
    Reading,
    card::is_expiry,
    lexer::What,
    value::{REACH, Value},
    words::Sense,
};

/// What stands beside a secret, and beside no amount of a sale.
const OF_SECRETS: [Sense; 6] = [
    Sense::Secret,
    Sense::Pad,
    Sense::Message,
    Sense::Code,
    Sense::Back,
    Sense::Access,
];

impl Reading<'_> {
    /// "The 4526 card", "the card with 4526 at the end", "bought in 2019".
    pub(super) fn is_end_of_card_or_year(&self, value: &Value) -> bool {
        if value.len != 4 || value.first != value.last {
            return false;
        }
        let mut back = self.back(value);
        let before = back.next().map(|(_, token)| self.word(token));
        let next = self
            .next_word(self.token_behind(value) - 1)
            .map(|token| self.word(token));
        let owned = matches!(
            before.as_deref(),
            Some("the" | "same" | "that" | "this" | "his" | "her" | "那张" | "这张")
        );
        let card = matches!(
            next.as_deref(),
            Some("card" | "visa" | "mastercard" | "amex")
        );
        let end = self.lexed.numbers[value.last].range.end;
        let chars = &self.folded.chars;
        let behind: String = chars[end..chars.len().min(end + 12)].iter().collect();
        let last = behind.trim_start().starts_with("at the end")
            && back
                .take(3)
                .any(|(_, token)| Self::senses_of(token).has(Sense::Card));
        let year = before.as_deref() == Some("in") && self.is_year(value);
        owned && card || last || year
    }

    /// "Two SMS, 3240 each", 买轮胎1280, "swipe 2000 for verification", "since 2009", "valid 0828": how much something was, and
    /// how long.
    pub(super) fn is_plainly_other(&self, value: &Value) -> bool {
        let number = &self.lexed.numbers[value.first];
        if value.first != value.last || number.spoken || value.len > 5 {
            return false;
        }
        let mut back = self.back(value);
        let before = back.next().map(|(_, token)| self.word(token));
        let before = before.as_deref().unwrap_or_default();
        let next = self
            .next_word(self.token_behind(value) - 1)
            .map(|token| self.word(token));
        let next = next.as_deref().unwrap_or_default();
        let each = matches!(next, "each" | "apiece") || before == "各";
        let paid = matches!(before, "swipe" | "pay" | "charge" | "transfer" | "refund")
            && matches!(next, "for" | "to");
        let valid = matches!(before, "valid" | "面写" | "写着有效期") && is_expiry(&number.digits);
        let since = before == "since" && matches!(number.digits[..], [1, 9, ..] | [2, 0, ..]);
        each || paid || valid || value.len == 4 && since
    }

    /// 买轮胎1280，刷不了: what was bought, and for how much.
    pub(super) fn is_price(&self, value: &Value) -> bool {
        const NEAR: usize = 6;
        let apart = [
            Sense::Secret,
            Sense::Pad,
            Sense::Message,
            Sense::Code,
            Sense::Back,
        ];
        value.len < 6
            && !self.near_sense(value, &apart)
            && self
                .back(value)
                .take(NEAR)
                .take_while(|(_, token)| !matches!(token.what, What::Sign(_)))
                .any(|(_, token)| matches!(&*self.word(token), "买" | "买了" | "bought" | "buying"))
    }

    /// "Rule 5.8.2", "version 20.4.1": a paragraph or a version.
    pub(super) fn is_section(&self, value: &Value) -> bool {
        let first = &self.lexed.numbers[value.first];
        value.first != value.last
            && self.folded.chars.get(first.range.end) == Some(&'.')
            && self.back(value).next().is_some_and(|(_, token)| {
                matches!(
                    &*self.word(token),
                    "rule"
                        | "section"
                        | "version"
                        | "clause"
                        | "requirement"
                        | "chapter"
                        | "article"
                        | "dss"
                        | "emv"
                        | "v"
                        | "firmware"
                        | "规则"
                        | "版本"
                        | "条款"
                        | "章节"
                )
            })
    }

    /// "OTP down since 2611": a day of this year.
    pub(super) fn is_day_since(&self, value: &Value) -> bool {
        let [a, b, c, d] = self.lexed.numbers[value.first].digits[..] else {
            return false;
        };
        let (one, other) = (a * 10 + b, c * 10 + d);
        let day = (1..=31).contains(&one) && (1..=12).contains(&other)
            || (1..=12).contains(&one) && (1..=31).contains(&other);
        day && self
            .back(value)
            .next()
            .is_some_and(|(_, token)| matches!(&*self.word(token), "since" | "自从"))
    }

    /// "PIN for 4526 purchase", "the guest of 1204": what was bought for so much, and where somebody lives.
    pub(super) fn is_of_purchase(&self, value: &Value) -> bool {
        let mut back = self.back(value);
        let (Some((_, leads)), Some((_, who))) = (back.next(), back.next()) else {
            return false;
        };
        let (leads, who) = (self.word(leads), self.word(who));
        let next = self
            .next_word(self.token_behind(value) - 1)
            .map(|token| self.word(token));
        let bought = leads == "for"
            && matches!(
                next.as_deref(),
                Some(
                    "purchase"
                        | "sale"
                        | "payment"
                        | "bill"
                        | "order"
                        | "transaction"
                        | "txn"
                        | "spend"
                )
            );
        let lives = matches!(&*leads, "of" | "in")
            && matches!(
                &*who,
                "guest" | "guests" | "lady" | "gentleman" | "couple" | "man" | "woman"
            )
            && matches!(value.len, 3 | 4);
        value.first == value.last && (bought || lives)
    }

    /// Five digits that no word of a secret stands near: few secrets have so many, and amounts do.
    pub(super) fn is_of_five(&self, value: &Value) -> bool {
        value.len == 5
            && value.first == value.last
            && !self.near_sense(value, &OF_SECRETS)
            && self.back(value).any(|(_, token)| {
                matches!(
                    &*self.word(token),
                    "received"
                        | "got"
                        | "collected"
                        | "今天收到"
                        | "收到"
                        | "total"
                        | "today"
                        | "今天"
                )
            })
            && !self.back(value).any(|(_, token)| self.is_person(token))
    }

    /// "I key 4526 and ask him to tap", 我输3480让客人刷: what the shop types before the card comes is an amount.
    pub(super) fn is_before_card(&self, value: &Value) -> bool {
        const FAR: usize = 30;
        if value.first != value.last
            || matches!(value.len, 6)
            || self.near_sense(value, &OF_SECRETS)
            || self.back(value).any(|(_, token)| self.is_person(token))
            || !self
                .back(value)
                .take(3)
                .any(|(_, token)| Self::senses_of(token).has(Sense::Enter))
        {
            return false;
        }
        let own = self.lexed.tokens[self.token_before(value)];
        let behind = self.lexed.tokens[self.token_behind(value)..]
            .iter()
            .take_while(|token| token.sentence == own.sentence && token.start - own.end <= FAR);
        let mut then = false;
        for token in behind {
            let word = self.word(token);
            then |= matches!(
                &*word,
                "then"
                    | "and"
                    | "before"
                    | "and then"
                    | "让"
                    | "才"
                    | "再"
                    | "叫"
                    | "后"
                    | "先"
                    | "然后"
                    | "客人"
            );
            let presents = matches!(
                &*word,
                "tap"
                    | "taps"
                    | "tapped"
                    | "insert"
                    | "inserts"
                    | "inserted"
                    | "swipe"
                    | "swipes"
                    | "swiped"
                    | "dip"
                    | "dips"
                    | "present"
                    | "presents"
                    | "card"
                    | "刷"
                    | "刷卡"
                    | "插"
                    | "插卡"
                    | "拍"
                    | "拍卡"
                    | "挥"
                    | "碰"
            );
            // "Enter 3141, he said, then remove the card": somebody told what to type, or took it out.
            if Self::senses_of(token).has(Sense::Say)
                || matches!(&*word, "remove" | "removed" | "took")
            {
                return false;
            }
            if presents {
                return then;
            }
        }
        false
    }

    /// "Message 6012 on PAX": a machine shows it, and nobody typed it.
    pub(super) fn is_on_machine(&self, value: &Value) -> bool {
        let mut behind = self.lexed.tokens[self.token_behind(value)..]
            .iter()
            .filter(|token| !matches!(token.what, What::Blank));
        let on = behind
            .next()
            .is_some_and(|token| &*self.word(token) == "on");
        let machine = behind
            .find(|token| !matches!(&*self.word(token), "the" | "my" | "our" | "their" | "his"))
            .is_some_and(|token| {
                self.is_machine(token)
                    || matches!(&*self.word(token), "reader" | "panel" | "lcd")
                    || matches!(
                        &*self.word(token),
                        "pax" | "ingenico" | "verifone" | "newland" | "sunmi" | "castles" | "move"
                    )
            });
        let message = self.back(value).next().is_some_and(|(_, token)| {
            matches!(
                &*self.word(token),
                "message"
                    | "messages"
                    | "code"
                    | "error"
                    | "prompt"
                    | "got"
                    | "gives"
                    | "gave"
                    | "popup"
                    | "get"
            )
        });
        value.len < 6 && on && machine && message
    }

    /// "Expires 31122026", 20261231到期
    pub(super) fn is_due(&self, value: &Value) -> bool {
        let number = &self.lexed.numbers[value.first];
        if number.len() != 8 {
            return false;
        }
        let two = |at: usize| number.digits[at] * 10 + number.digits[at + 1];
        let day = |at: usize| (1..=31).contains(&two(at));
        let month = |at: usize| (1..=12).contains(&two(at));
        let dated = two(0) == 20 && month(4) && day(6) || two(4) == 20 && day(0) && month(2);
        let due = |word: &str| {
            matches!(
                word,
                "expires"
                    | "expired"
                    | "expire"
                    | "until"
                    | "till"
                    | "due"
                    | "到期"
                    | "过期"
                    | "失效"
                    | "到"
                    | "有效期至"
                    | "有效"
            )
        };
        dated
            && (self
                .back(value)
                .next()
                .is_some_and(|(_, token)| due(&self.word(token)))
                || self
                    .next_word(self.token_behind(value) - 1)
                    .is_some_and(|token| due(&self.word(token))))
    }

    /// Two times, one behind the other, of what began and ended: "arrived 1405 left 1530", 今早0905开机，0912死机.
    pub(super) fn is_time_of_two(&self, value: &Value) -> bool {
        let time = |at: usize| -> Option<u16> {
            let number = self.lexed.numbers.get(at)?;
            let [a, b, c, d] = number.digits[..] else {
                return None;
            };
            let hours = a * 10 + b;
            (!number.spoken && hours < 24 && c < 6)
                .then(|| u16::from(hours) * 60 + u16::from(c * 10 + d))
        };
        if value.first != value.last {
            return false;
        }
        let Some(own) = time(value.first) else {
            return false;
        };
        let pair = |one: usize, other: usize| {
            let (one_at, other_at) = (
                self.lexed.numbers[one].token,
                self.lexed.numbers[other].token,
            );
            let (from, to) = (self.lexed.tokens[one_at], self.lexed.tokens[other_at]);
            to.start - from.end <= 40
                && to.sentence - from.sentence <= 1
                && self.is_of_event(one_at)
                && self.is_of_event(other_at)
        };
        let earlier = value
            .first
            .checked_sub(1)
            .filter(|at| time(*at).is_some_and(|time| time < own));
        let later = Some(value.first + 1).filter(|at| time(*at).is_some_and(|time| time > own));
        (earlier.is_some_and(|at| pair(at, value.first))
            || later.is_some_and(|at| pair(value.first, at)))
            && !self.near_sense(value, &[Sense::Secret, Sense::Code])
    }

    /// Whether the word right before or behind a number says that something came, went, began or ended.
    fn is_of_event(&self, number: usize) -> bool {
        const VERBS: [&str; 31] = [
            "arrived",
            "came",
            "left",
            "went",
            "in",
            "out",
            "began",
            "started",
            "ended",
            "opened",
            "open",
            "closed",
            "close",
            "back",
            "finished",
            "again",
            "rebooted",
            "restarted",
            "onsite",
            "dead",
            "until",
            "till",
            "resumed",
            "dropped",
            "back at",
            "next",
            "then",
            "off",
            "up",
            "down",
            "died",
        ];
        const EVENTS: [&str; 26] = [
            "开机", "死机", "开门", "开铺", "开店", "开始", "关门", "关店", "打烊", "恢复", "重启",
            "离开", "到", "走", "来", "才", "断", "掉线", "上班", "下班", "部机", "结算", "收工",
            "收铺", "停电", "来电",
        ];
        let tokens = &self.lexed.tokens;
        let before = tokens[..number]
            .iter()
            .rev()
            .find(|token| !matches!(token.what, What::Blank));
        let came = before.is_some_and(|token| {
            let when = match token.what {
                What::Term(senses) => senses.has(Sense::When),
                _ => false,
            };
            when || VERBS.contains(&&*self.word(token))
        });
        let behind: String = self.folded.chars[tokens[number].end..]
            .iter()
            .skip_while(|c| **c == ' ')
            .take(2)
            .collect();
        came || EVENTS
            .iter()
            .any(|event| behind.starts_with(event) || self.ends_before(number, event))
    }

    fn ends_before(&self, number: usize, word: &str) -> bool {
        let mut before = self.folded.chars[..self.lexed.tokens[number].start]
            .iter()
            .rev();
        word.chars().rev().all(|c| before.next() == Some(&c))
    }

    /// 把128打成了1280: an amount that was typed with noughts too many or too few.
    pub(super) fn is_shifted(&self, value: &Value) -> bool {
        let numbers = &self.lexed.numbers;
        let own = &numbers[value.first];
        let shifted = |at: Option<usize>| {
            let Some(other) = at.and_then(|at| numbers.get(at)) else {
                return false;
            };
            let (short, long) = if own.len() < other.len() {
                (&own.digits, &other.digits)
            } else {
                (&other.digits, &own.digits)
            };
            let noughts = long.strip_prefix(&short[..]);
            short.len() > 1
                && noughts.is_some_and(|noughts| {
                    (1..=3).contains(&noughts.len()) && noughts.iter().all(|digit| *digit == 0)
                })
                && own.range.start.abs_diff(other.range.start) <= REACH / 2
        };
        value.first == value.last
            && (shifted(value.first.checked_sub(1)) || shifted(Some(value.first + 1)))
            && !self.near_sense(value, &[Sense::Secret, Sense::Pad, Sense::Back])
    }

    /// "Entered 12050 by mistake", 多打了一个零，变成12050: an amount that the shop typed wrong. Few secrets have five digits, and
    /// what the customer types or what stands beside a word of secrets is none of it.
    pub(super) fn is_slip(&self, value: &Value) -> bool {
        const SLIPS: [&str; 25] = [
            "by mistake",
            "by accident",
            "wrongly",
            "mistakenly",
            "accidentally",
            "in error",
            "too many",
            "extra zero",
            "zero too",
            "fat finger",
            "typo",
            "误输",
            "误按",
            "误打",
            "手误",
            "输错",
            "按错",
            "打错",
            "不小心",
            "多打",
            "打多",
            "多按",
            "多输",
            "个零",
            "多个0",
        ];
        // "Typed 9950 by mistake and he paid"
        let paid = value.len == 4 && self.near_sense(value, &[Sense::Money, Sense::Moved]);
        if !(paid || value.len == 5 || value.len > 6) || value.first != value.last {
            return false;
        }
        let apart = [
            Sense::Secret,
            Sense::Pad,
            Sense::Message,
            Sense::Code,
            Sense::Back,
            Sense::Access,
            Sense::Card,
            Sense::CardNumber,
        ];
        if self.near_sense(value, &apart)
            || self.back(value).any(|(_, token)| self.is_person(token))
        {
            return false;
        }
        let number = &self.lexed.numbers[value.first];
        let chars = &self.folded.chars;
        let from = number.range.start.saturating_sub(REACH / 2);
        let to = chars.len().min(number.range.end + REACH / 2);
        let around: String = chars[from..to].iter().collect();
        SLIPS.iter().any(|slip| around.contains(slip))
    }
}
