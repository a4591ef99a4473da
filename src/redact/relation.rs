//! How sentences tie a secret to its digits where other words stand between: it is the same as something, it is what
//! somebody types, it was sent to a phone, it lets somebody in, it is for some operation, it is read out in pieces.

use super::{
    Reading,
    context::Behind,
    lexer::{Token, What},
    value::{REACH, Value, Verdict, fits_exactly},
    words::{Kind, Sense, Senses, is_han},
};

impl Reading<'_> {
    /// Whether a sentence says by a relation that a value is a secret.
    pub(super) fn is_related(&self, value: &Value, behind: &Behind) -> bool {
        self.is_same_as(value)
            || self.is_what_is_typed(value)
            || self.is_code_sent(value)
            || self.is_code_of_access(value)
            || self.is_for_operation(value, behind)
            || self.is_swapped(value)
            || self.is_typed_into(value)
            || self.is_read_off_phone(value)
            || self.is_refused_code(value)
            || self.is_lock_opened(value)
            || self.is_shown_on_phone(value)
            || self.is_asked_for(value)
            || self.is_logged_in(value)
            || self.is_typed_by_person(value)
    }

    /// The tokens of its sentence before a value, the nearest first, as far as the number before it.
    pub(super) fn back(&self, value: &Value) -> impl Iterator<Item = (usize, &Token)> {
        let at = self.token_before(value);
        let own = self.lexed.tokens[at];
        self.lexed.tokens[..at]
            .iter()
            .enumerate()
            .rev()
            .take_while(move |(_, token)| {
                let number = match token.what {
                    What::Number(number) => !self.single_word(number),
                    What::Hidden => true,
                    _ => false,
                };
                !number && token.sentence == own.sentence && own.start - token.start <= REACH
            })
            .filter(|(_, token)| !matches!(token.what, What::Blank))
    }

    pub(super) fn senses_of(token: &Token) -> Senses {
        match token.what {
            What::Term(senses) => senses,
            _ => Senses::default(),
        }
    }

    /// The next token that is no blank.
    pub(super) fn next_word(&self, token: usize) -> Option<&Token> {
        let mut behind = self.lexed.tokens[token + 1..].iter();
        behind.find(|token| !matches!(token.what, What::Blank))
    }

    /// "The security code is the same as his flat number, 302", "PIN = last four of his phone: 4526": what is said to be
    /// the same is the secret, whatever it is besides.
    fn is_same_as(&self, value: &Value) -> bool {
        let mut same: Option<usize> = None;
        for (at, token) in self.back(value) {
            let senses = Self::senses_of(token);
            if let Some(kind) = senses.kind {
                let error = self.is_about(at)
                    && !same.is_some_and(|same| {
                        self.next_word(at).map(|next| next.start)
                            == Some(self.lexed.tokens[same].start)
                    });
                return same.is_some() && !error && fits_exactly(kind, value.len);
            }
            let owned = self.next_word(at).is_some_and(|next| {
                let senses = Self::senses_of(next);
                senses.any(&[Sense::Filler, Sense::Tail, Sense::Part]) && !senses.has(Sense::Is)
            });
            let equal = match token.what {
                What::Sign('=') => true,
                _ => matches!(
                    &*self.word(token),
                    "matches" | "match" | "equals" | "like" | "identical"
                ),
            };
            if senses.has(Sense::Same) || equal && owned {
                same = Some(at);
            }
        }
        false
    }

    /// "The code he enters at the reader, 4409, is refused": a name that says nothing, who types it, and the value
    /// behind a comma.
    fn is_what_is_typed(&self, value: &Value) -> bool {
        if !(4..=6).contains(&value.len) {
            return false;
        }
        let mut back = self.back(value);
        let sign =
            |token: &Token| matches!(token.what, What::Sign(',' | ':' | '(' | '-' | '–' | '—'));
        if !back.next().is_some_and(|(_, token)| sign(token)) {
            return false;
        }
        let mut back = back.take_while(|(_, token)| !sign(token));
        let (mut plain, mut relative) = (true, false);
        let Some((_, verb)) = back.find(|(_, token)| {
            let senses = Self::senses_of(token);
            let enters = senses.has(Sense::Enter) && !senses.has(Sense::Change);
            plain &= enters || senses.any(&[Sense::Filler, Sense::Say]) && !Self::is_label(senses);
            relative |= self.folded.chars[token.end - 1] == '的';
            enters
        }) else {
            return false;
        };
        // 他按的那个数，4409
        if is_han(self.folded.chars[verb.start]) {
            return plain && relative && back.take(4).any(|(_, who)| self.is_person(who));
        }
        let Some((_, who)) = back.next() else {
            return false;
        };
        if !self.is_person(who) {
            return false;
        }
        match back.find(|(_, token)| !matches!(&*self.word(token), "that" | "the")) {
            Some((_, token)) if matches!(token.what, What::Count(_)) => true,
            Some((_, token)) => {
                let says_nothing = matches!(
                    &*self.word(token),
                    "code"
                        | "number"
                        | "numbers"
                        | "digits"
                        | "what"
                        | "thing"
                        | "ones"
                        | "figures"
                );
                says_nothing
                    && back.next().is_none_or(|(_, name)| {
                        !matches!(name.what, What::Word) && !Self::is_label(Self::senses_of(name))
                    })
            }
            None => false,
        }
    }

    fn is_label(senses: Senses) -> bool {
        senses.any(&[Sense::Label, Sense::LongLabel, Sense::Money])
    }

    /// "Refund approval code sent to the owner's mobile, 629417": what is sent to somebody is no number of a slip.
    fn is_code_sent(&self, value: &Value) -> bool {
        if !(4..=6).contains(&value.len) {
            return false;
        }
        let (mut apart, mut receiver, mut sent) = (false, false, false);
        for (near, (_, token)) in self.back(value).enumerate() {
            let word = self.word(token);
            let senses = Self::senses_of(token);
            if near == 0 {
                apart = matches!(token.what, What::Sign(',' | ':' | '(' | '-' | '—'))
                    || self.is_copula(token)
                    || senses.has(Sense::Say);
                if !apart {
                    return false;
                }
            }
            let code = senses.any(&[Sense::Secret, Sense::Code])
                || word.ends_with("code") && senses.has(Sense::Label)
                || word.ends_with('码') && senses.has(Sense::Label);
            if code && sent && receiver {
                return apart;
            }
            receiver |= self.is_receiver(token);
            sent |= matches!(
                &*word,
                "sent"
                    | "sent to"
                    | "texted"
                    | "texted to"
                    | "came"
                    | "came by"
                    | "arrived"
                    | "went to"
                    | "pushed"
                    | "发到"
                    | "发给"
                    | "发去"
                    | "发了"
                    | "发"
                    | "发在"
                    | "收到"
            );
        }
        false
    }

    /// "After the tip screen he keyed 6532 and the till said PIN error": who types it is no clerk, and a PIN is spoken of.
    fn is_typed_by_person(&self, value: &Value) -> bool {
        let mut back = self.back(value);
        let typed = back.next().is_some_and(|(_, token)| {
            let senses = Self::senses_of(token);
            senses.has(Sense::Enter) && !senses.any(&[Sense::Change, Sense::Money])
        });
        let person = back.next().is_some_and(|(_, who)| self.is_person(who));
        (4..=6).contains(&value.len)
            && typed
            && person
            && !self.is_round(value)
            && !self.is_claimed_behind(value)
            && !self.near_sense(value, &[Sense::Currency])
            && self.near_kind(value, |kind| kind == Kind::Pin)
    }

    /// Where a code is sent, and to whom.
    fn is_receiver(&self, token: &Token) -> bool {
        let word = self.word(token);
        let word = word.strip_suffix("'s").unwrap_or(&word);
        self.is_phone_screen(token)
            || Self::senses_of(token).has(Sense::Message)
            || matches!(
                word,
                "text"
                    | "sms"
                    | "email"
                    | "owner"
                    | "boss"
                    | "manager"
                    | "supervisor"
                    | "老板"
                    | "店长"
                    | "经理"
                    | "主管"
                    | "邮箱"
                    | "短信"
            )
    }

    /// "Activated the terminal with code 90317264": a code that lets somebody in.
    fn is_code_of_access(&self, value: &Value) -> bool {
        /// Words of the clause.
        const MOST: usize = 12;
        if !(4..=8).contains(&value.len) || self.is_round(value) {
            return false;
        }
        let mut back = self
            .back(value)
            .skip_while(|(_, token)| {
                matches!(token.what, What::Sign(':' | '"' | '=')) || self.is_copula(token)
            })
            .take(MOST);
        let code = back.next().is_some_and(|(_, token)| {
            let senses = Self::senses_of(token);
            senses.any(&[Sense::Code, Sense::Error]) && self.word(token).ends_with("code")
        });
        if !code {
            return false;
        }
        for (_, token) in back {
            let word = self.word(token);
            let opens = [
                "activat",
                "unlock",
                "register",
                "enrol",
                "pair",
                "logged in",
                "log in",
                "logging in",
                "sign in",
                "signed in",
                "verif",
                "confirm",
                "onboard",
                "激活",
                "解锁",
                "注册",
                "绑定",
                "登录",
            ];
            if opens.iter().any(|verb| word.starts_with(verb)) {
                return true;
            }
            if Self::senses_of(token).has(Sense::Error)
                || matches!(token.what, What::Sign(';'))
                || matches!(
                    &*word,
                    "failed" | "fails" | "failing" | "failure" | "wrong" | "invalid"
                )
            {
                return false;
            }
        }
        false
    }

    /// "SMS pin for voiding 5147": what the staff does with a code is no name of an amount.
    fn is_for_operation(&self, value: &Value, behind: &Behind) -> bool {
        if !(4..=8).contains(&value.len) || behind.about || behind.moved || self.is_round(value) {
            return false;
        }
        let mut back = self.back(value).skip_while(|(_, token)| {
            matches!(token.what, What::Sign(':' | '"' | '=')) || self.is_copula(token)
        });
        let operation = back.next().is_some_and(|(_, token)| {
            matches!(
                &*self.word(token),
                "void"
                    | "voiding"
                    | "voids"
                    | "refund"
                    | "refunds"
                    | "refunding"
                    | "cancel"
                    | "cancelling"
                    | "settle"
                    | "settling"
                    | "settlement"
                    | "reversal"
                    | "reversals"
                    | "login"
                    | "logon"
                    | "menu"
                    | "till menu"
            )
        });
        let mut back = back.skip_while(|(_, token)| {
            matches!(
                &*self.word(token),
                "the" | "a" | "till" | "this" | "that" | "his" | "our"
            )
        });
        let leads = back
            .next()
            .is_some_and(|(_, token)| matches!(&*self.word(token), "for" | "to" | "of"));
        operation
            && leads
            && back.next().is_some_and(|(_, token)| {
                matches!(
                    Self::senses_of(token).kind,
                    Some(Kind::OneTime | Kind::Password)
                )
            })
    }

    /// "Changed her PIN at the branch from 5461 to 1139", 把309559改成729792，还是提示密码错: the old one and the new one.
    fn is_swapped(&self, value: &Value) -> bool {
        let numbers = &self.lexed.numbers;
        let pair = |one: usize, other: usize| {
            let (Some(one), Some(other)) = (numbers.get(one), numbers.get(other)) else {
                return false;
            };
            let between = &self.lexed.tokens[one.token + 1..other.token];
            let changed = between.iter().any(|token| match token.what {
                What::Term(senses) => senses.has(Sense::Change) && !senses.has(Sense::Money),
                _ => false,
            });
            let plain = between.iter().all(|token| match token.what {
                What::Blank => true,
                What::Term(senses) => senses.any(&[Sense::Change, Sense::Filler, Sense::Is]),
                _ => false,
            });
            let from = self.lexed.tokens[..one.token]
                .iter()
                .rev()
                .find(|token| !matches!(token.what, What::Blank))
                .is_some_and(|token| {
                    matches!(&*self.word(token), "from" | "把" | "由" | "从" | "将")
                });
            from && changed && plain && one.len().abs_diff(other.len()) <= 2
        };
        let value_is = |kind: Kind| fits_exactly(kind, value.len);
        let swapped = value.first == value.last
            && (pair(value.first, value.first + 1)
                || value
                    .first
                    .checked_sub(1)
                    .is_some_and(|at| pair(at, value.first)));
        swapped
            && !self.near_sense(value, &[Sense::Currency])
            && !self.back(value).any(|(_, token)| {
                matches!(
                    &*self.word(token),
                    "amount"
                        | "total"
                        | "tip"
                        | "price"
                        | "order"
                        | "金额"
                        | "价格"
                        | "总额"
                        | "小费"
                        | "单号"
                        | "订单"
                )
            })
            && self.near_kind(value, |kind| {
                !matches!(kind, Kind::OneTime | Kind::Payment) && value_is(kind)
            })
    }

    /// Whether a secret word of some kinds stands near a value.
    fn near_kind(&self, value: &Value, fits: impl Fn(Kind) -> bool) -> bool {
        let at = self.token_before(value);
        let own = self.lexed.tokens[at];
        let near = |token: &&Token| token.start.abs_diff(own.start) <= REACH;
        let kind = |token: &Token| Self::senses_of(token).kind.is_some_and(&fits);
        self.lexed.tokens[..at]
            .iter()
            .rev()
            .take_while(near)
            .any(kind)
            || self.lexed.tokens[at..].iter().take_while(near).any(kind)
    }

    /// "It may be 730, I put it into the CVV box": a value that is typed where a secret belongs.
    fn is_typed_into(&self, value: &Value) -> bool {
        const FAR: usize = 16;
        let own = self.lexed.tokens[self.token_before(value)];
        let named = self
            .back(value)
            .take(6)
            .any(|(_, token)| Self::is_label(Self::senses_of(token)) && !self.is_bystander(token));
        if named || self.is_round(value) {
            return false;
        }
        let mut typed = false;
        let mut behind = self.lexed.tokens[self.token_behind(value)..]
            .iter()
            .filter(|token| !matches!(token.what, What::Blank))
            .take_while(|token| {
                token.sentence == own.sentence
                    && token.start - own.end <= FAR * 2
                    && !matches!(token.what, What::Number(_) | What::Hidden)
            });
        behind.any(|token| {
            let senses = Self::senses_of(token);
            if let Some(kind) = senses.kind {
                return typed && fits_exactly(kind, value.len);
            }
            let word = self.word(token);
            let into = matches!(&*word, "into" | "in" | "as")
                || ["填到", "填进", "输到", "填在", "输进", "写到", "打到", "当"].contains(&&*word);
            typed = into || typed && (senses.has(Sense::Filler) || word == "the");
            false
        })
    }

    /// 客人把手机上的791894念给我: what is read off a phone.
    fn is_read_off_phone(&self, value: &Value) -> bool {
        if !matches!(value.len, 4 | 6) {
            return false;
        }
        let mut back = self.back(value).skip_while(|(_, token)| {
            matches!(
                &*self.word(token),
                "的" | "上" | "上的" | "里" | "里的" | "屏幕" | "屏幕上"
            )
        });
        let phone = back.next().is_some_and(|(at, token)| {
            matches!(&*self.word(token), "手机" | "手机上" | "手机里")
                && at + 1 < self.token_before(value)
        });
        let own = self.lexed.tokens[self.token_before(value)];
        phone
            && self.lexed.tokens[self.token_behind(value)..]
                .iter()
                .take_while(|token| token.start - own.end <= 10)
                .any(|token| Self::senses_of(token).any(&[Sense::Say, Sense::Enter]))
    }

    /// "Her phone buzzed: 024096": what a phone did, and six digits behind it.
    fn is_shown_on_phone(&self, value: &Value) -> bool {
        const NEAR: usize = 6;
        let mut back = self.back(value).take(NEAR);
        let apart = back
            .next()
            .is_some_and(|(_, token)| matches!(token.what, What::Sign(',' | ':' | '-' | '—')));
        let mut did = false;
        value.len == 6
            && value.first == value.last
            && apart
            && back
                .take_while(|(_, token)| {
                    !Self::is_label(Self::senses_of(token)) || self.is_phone_screen(token)
                })
                .any(|(_, token)| {
                    let phone = did && matches!(&*self.word(token), "phone" | "mobile" | "手机");
                    did |= matches!(token.what, What::Word | What::Han);
                    phone
                })
    }

    /// 收银App要短信，4167: what was asked for, and digits alone behind it.
    fn is_asked_for(&self, value: &Value) -> bool {
        let mut back = self.back(value);
        let apart = back
            .next()
            .is_some_and(|(_, token)| matches!(token.what, What::Sign(',' | ':')));
        let asked = back
            .next()
            .is_some_and(|(_, token)| Self::senses_of(token).any(&[Sense::Message, Sense::Secret]));
        let ends = self.lexed.tokens[self.token_behind(value)..]
            .iter()
            .find(|token| !matches!(token.what, What::Blank))
            .is_none_or(|token| matches!(token.what, What::Sign(_)));
        matches!(value.len, 4 | 6)
            && value.first == value.last
            && apart
            && asked
            && ends
            && !self.is_round(value)
            && back
                .take(2)
                .any(|(_, token)| Self::senses_of(token).has(Sense::Asks))
    }

    /// "Logon 01 1096", "sign on with 99 and 89062672", "the default 951475": who logs in and with what.
    fn is_logged_in(&self, value: &Value) -> bool {
        if !(4..=8).contains(&value.len) || value.first != value.last || self.is_round(value) {
            return false;
        }
        let default = self
            .back(value)
            .next()
            .is_some_and(|(_, token)| matches!(&*self.word(token), "default" | "默认" | "出厂"));
        if default && matches!(value.len, 6 | 8) {
            return !self.is_claimed(value);
        }
        let Some(name) = value.first.checked_sub(1).map(|at| &self.lexed.numbers[at]) else {
            return false;
        };
        let at = self.token_before(value);
        let tokens = &self.lexed.tokens;
        let mut between = tokens[name.token + 1..at].iter();
        let joined = between.len() <= 3
            && between.all(|token| match token.what {
                What::Blank => true,
                What::Term(senses) => senses.has(Sense::List),
                _ => false,
            });
        let login = tokens[..name.token]
            .iter()
            .rev()
            .filter(|token| !matches!(token.what, What::Blank))
            .take(2)
            .any(|token| {
                matches!(
                    &*self.word(token),
                    "login"
                        | "logon"
                        | "log in"
                        | "log on"
                        | "sign on"
                        | "sign in"
                        | "signed on"
                        | "logged in"
                        | "登录"
                        | "签到"
                )
            });
        name.len() <= 3 && joined && login && tokens[at].sentence == tokens[name.token].sentence
    }

    /// "Code 4820 didn't work", 代码190427输入无效: what is typed and refused is no code of an error.
    fn is_refused_code(&self, value: &Value) -> bool {
        const REFUSED: [&str; 22] = [
            "didn't work",
            "did not work",
            "doesn't work",
            "does not work",
            "not working",
            "won't work",
            "no good",
            "not valid",
            "is invalid",
            "isn't valid",
            "isn't accepted",
            "not accepted",
            "expired",
            "输入无效",
            "输入后",
            "输了没用",
            "输了不",
            "无效",
            "没用",
            "不能用",
            "过期",
            "not recognised",
        ];
        if !(4..=8).contains(&value.len) {
            return false;
        }
        let mut back = self.back(value);
        let code = back.next().is_some_and(|(_, token)| {
            matches!(
                &*self.word(token),
                "code" | "the code" | "码" | "代码" | "验证" | "认证"
            )
        });
        let first = back.next().is_none_or(|(_, token)| match token.what {
            What::Sign(_) => true,
            What::Term(senses) => !Self::is_label(senses) && !senses.has(Sense::Error),
            _ => false,
        });
        if !(code && first) {
            return false;
        }
        let end = self.lexed.numbers[value.last].range.end;
        let chars = &self.folded.chars;
        let behind: String = chars[end..chars.len().min(end + 20)].iter().collect();
        let behind = behind.trim_start_matches([' ', ',']);
        REFUSED.iter().any(|refused| behind.starts_with(refused))
    }

    /// "Unlock 338300", 管理菜单要输83577535: what opens a lock or a menu.
    fn is_lock_opened(&self, value: &Value) -> bool {
        if !(4..=8).contains(&value.len) || self.is_round(value) || value.first != value.last {
            return false;
        }
        let mut typed = false;
        let mut back = self.back(value).filter(|(_, token)| {
            let senses = Self::senses_of(token);
            let leads = matches!(token.what, What::Sign(':'))
                || matches!(
                    &*self.word(token),
                    "要" | "得" | "里" | "用" | "是" | "with" | "is" | "里面"
                );
            typed |= senses.has(Sense::Enter);
            !leads && !senses.has(Sense::Enter)
        });
        let lock = back.next().is_some_and(|(_, token)| {
            let word = self.word(token);
            matches!(&*word, "解锁" | "unlock" | "unlocks" | "override")
                || typed && matches!(&*word, "菜单" | "管理菜单" | "后台" | "menu" | "admin menu")
        });
        let menu = || {
            let own = self.lexed.tokens[self.token_before(value)];
            let used = self.back(value).next().is_some_and(|(_, token)| {
                matches!(
                    &*self.word(token),
                    "use" | "try" | "enter" | "type" | "used" | "tried"
                )
            });
            let mut behind = self.lexed.tokens[self.token_behind(value)..]
                .iter()
                .filter(|token| !matches!(token.what, What::Blank))
                .take(5)
                .take_while(|token| {
                    token.sentence == own.sentence
                        && !matches!(token.what, What::Number(_) | What::Sign(_))
                });
            let leads = behind.next().is_some_and(|token| {
                matches!(&*self.word(token), "for" | "in" | "at" | "to" | "on")
            });
            used && leads
                && behind
                    .any(|token| self.word(token).ends_with("menu") || &*self.word(token) == "lock")
        };
        lock || menu()
    }

    /// Hides digits of a CVV that are said in pieces: "the CVV 00 7 is smudged", "16 then 4", 前两位30，最后一位5.
    pub(super) fn pieces(&self, values: &mut [Value]) {
        /// Digits of a CVV, and the most pieces of one.
        const SIZES: [usize; 2] = [3, 4];
        for token in 0..self.lexed.tokens.len() {
            let senses = self.lexed.senses(token);
            let Some(kind) = senses.kind else { continue };
            if self.is_about(token) {
                continue;
            }
            let cvv = matches!(kind, Kind::Cvv | Kind::Security);
            let first = values.partition_point(|value| self.token_before(value) < token);
            let (mut sum, mut from, mut last, mut parts) = (0, token + 1, first, false);
            for (at, value) in values.iter().enumerate().skip(first).take(SIZES[1]) {
                let start = self.token_before(value);
                let small = value.len <= if cvv { 2 } else { 4 } && value.first == value.last;
                if !small || !self.is_between_pieces(from, start) {
                    break;
                }
                parts |= self.lexed.tokens[from..start]
                    .iter()
                    .any(|token| Self::senses_of(token).has(Sense::Part));
                sum += value.len;
                from = self.token_behind(value);
                last = at + 1;
                if cvv && sum >= SIZES[0] || last - first == SIZES[0] {
                    break;
                }
            }
            // Of other secrets it must be said that they are parts.
            let whole = if cvv {
                SIZES.contains(&sum)
            } else {
                parts && matches!(sum, 4 | 6 | 8)
            };
            if last - first > 1 && whole && self.ends_pieces(from) {
                for value in &mut values[first..last] {
                    value.verdict = Verdict::Hidden;
                }
            }
        }
    }

    /// Whether nothing counts what stands before a token.
    fn ends_pieces(&self, token: usize) -> bool {
        let next = self.lexed.tokens[token..]
            .iter()
            .find(|token| !matches!(token.what, What::Blank));
        next.is_none_or(|next| match next.what {
            What::Term(senses) => !senses.any(&[Sense::Unit, Sense::Currency, Sense::Label]),
            What::Sign(sign) => {
                !matches!(sign, '%' | '.' | '/' | ':') || next.start + 1 == self.folded.chars.len()
            }
            _ => true,
        })
    }

    /// Whether only words that lead from one piece of a number to the next stand between two tokens.
    fn is_between_pieces(&self, from: usize, to: usize) -> bool {
        const UNKNOWN: usize = 4;
        const LONGEST: usize = 14;
        let between = &self.lexed.tokens[from.min(to)..to];
        let mut unknown = 0;
        between.len() <= LONGEST
            && between.iter().all(|token| match token.what {
                What::Blank | What::Count(_) => true,
                What::Sign(sign) => matches!(sign, ',' | ':' | '"' | '?' | '-' | '_' | '='),
                What::Number(number) => self.single_word(number),
                What::Word | What::Han => {
                    unknown += 1;
                    unknown <= UNKNOWN
                }
                What::Term(senses) => {
                    let leads = senses.any(&[
                        Sense::Filler,
                        Sense::Is,
                        Sense::Say,
                        Sense::List,
                        Sense::Part,
                        Sense::Tail,
                        Sense::Change,
                        Sense::Turn,
                    ]);
                    leads
                        && !matches!(&*self.word(token), "of" | "on" | "at" | "for" | "in")
                        && (!Self::is_label(senses) || senses.any(&[Sense::List, Sense::Part]))
                        && !senses.any(&[Sense::Expiry, Sense::Currency, Sense::Error])
                }
                What::Hidden => false,
            })
    }
}
