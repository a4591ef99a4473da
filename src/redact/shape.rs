//! Which digits are one value, and what their shape alone says of them.

use super::{
    Reading,
    card::{is_expiry, tight},
    lexer::{Number, Token, What},
    value::{Value, Verdict},
    words::{Kind, Sense},
};

/// The name of a month. "May" and "march" are other words too.
fn is_month(word: &str) -> bool {
    const MONTHS: [&str; 12] = [
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
    let short = if word == "sept" { "sep" } else { word };
    MONTHS
        .iter()
        .any(|month| *month == word || short.len() == 3 && month.starts_with(short))
}

impl Reading<'_> {
    pub(super) fn values(&self) -> Vec<Value> {
        let numbers = &self.lexed.numbers;
        let mut values = Vec::new();
        let mut at = 0;
        while at < numbers.len() {
            if self.spent[at] {
                at += 1;
                continue;
            }
            let last = self.joined(at);
            values.push(Value {
                first: at,
                last,
                len: numbers[at..=last].iter().map(Number::len).sum(),
                entered: false,
                verdict: Verdict::Open,
            });
            at = last + 1;
        }
        values
    }

    /// The last number of the value that begins with a number.
    fn joined(&self, first: usize) -> usize {
        let numbers = &self.lexed.numbers;
        let gap = |at: usize| -> Option<&[char]> {
            let next = numbers.get(at + 1)?;
            let between = &self.folded.chars[numbers[at].range.end..next.range.start];
            (!self.spent[at + 1] && tight(between).is_some() && between.len() <= 4)
                .then_some(between)
        };
        let mut last = first;
        let secret = self.secret_before(first);
        if secret == Some(Kind::Payment) {
            let mut digits = numbers[first].len();
            while gap(last).is_some() && digits + numbers[last + 1].len() <= 24 {
                last += 1;
                digits += numbers[last].len();
            }
            return last;
        }
        let size = numbers[first].len();
        let separator = gap(first).or_else(|| {
            (size == 1 && numbers.len() > first + 1 && self.is_next_of_list(first))
                .then_some(&[][..])
        });
        if size <= 2
            && let Some(separator) = separator
        {
            while numbers.get(last + 1).is_some_and(|next| next.len() == size)
                && (gap(last) == Some(separator) || size == 1 && self.is_next_of_list(last))
            {
                last += 1;
            }
            let count = last - first + 1;
            let decimal = matches!(separator, ['.' | ':' | '/']);
            if size == 1 && count >= 3
                || size == 2 && (count == 3 || count == 2 && secret.is_some()) && !decimal
            {
                return last;
            }
            // The dial of a safe.
            let sizes: Vec<usize> = numbers[first..].iter().take(3).map(Number::len).collect();
            if sizes == [1, 2, 2] && separator == ['-'] && gap(first + 1) == Some(separator) {
                return first + 2;
            }
            return first;
        }
        let halves = matches!(size, 3 | 4)
            && gap(first).is_some_and(|gap| matches!(gap, [' ' | '-']))
            && numbers[first + 1].len() == size
            && gap(first + 1).is_none_or(|gap| !matches!(gap, [' ' | '-' | '.' | ':' | '/']));
        if halves { first + 1 } else { first }
    }

    /// "2, 4 and 8", "5 then 0 then 3": single digits one after the other.
    fn is_next_of_list(&self, at: usize) -> bool {
        let numbers = &self.lexed.numbers;
        let (from, to) = (numbers[at].range.end, numbers[at + 1].range.start);
        let between: String = self.folded.chars[from..to].iter().collect();
        !self.spent[at + 1]
            && matches!(
                between.trim_matches([' ', ',']),
                "and" | "then" | "和" | "跟"
            )
    }

    /// The secret word that leads to a number right behind it.
    fn secret_before(&self, at: usize) -> Option<Kind> {
        let mut before = self.lexed.tokens[..self.lexed.numbers[at].token]
            .iter()
            .rev()
            .take(6);
        let found = before.find(|token| match token.what {
            What::Blank | What::Sign(_) => false,
            What::Term(senses) => {
                senses.has(Sense::Secret) || !senses.any(&[Sense::Is, Sense::Filler])
            }
            _ => true,
        });
        match found.map(|token| token.what) {
            Some(What::Term(senses)) => senses.kind,
            _ => None,
        }
    }

    /// Whether its shape says that it is something else: part of an amount, a time, a date, a phone number.
    pub(super) fn is_shaped(&self, value: &Value) -> bool {
        let chars = &self.folded.chars;
        let (first, last) = (
            &self.lexed.numbers[value.first],
            &self.lexed.numbers[value.last],
        );
        let (start, end) = (first.range.start, last.range.end);
        let before = |back: usize| start.checked_sub(back).map(|at| chars[at]);
        let behind = |on: usize| chars.get(end + on - 1).copied();
        let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let digits_behind = chars.get(end + 1..).unwrap_or_default();
        let run = digits_behind
            .iter()
            .take_while(|c| c.is_ascii_digit())
            .count();
        let whole = value.len >= 4;
        match before(1) {
            Some('+' | '±') => return true,
            Some('.') if is_digit(before(2)) || before(2) == Some('.') && value.len == 4 => {
                return true;
            }
            Some(':') if is_digit(before(2)) && value.len != 3 => return true,
            Some(',' | '/' | '-') if is_digit(before(2)) => {
                let run = chars[..start - 1]
                    .iter()
                    .rev()
                    .take_while(|c| c.is_ascii_digit())
                    .count();
                let list = whole && run >= 4 || before(1) == Some(',') && value.len == run;
                if !list {
                    return true;
                }
            }
            Some('-') if before(2).is_some_and(|c| c.is_ascii_alphabetic()) => {
                let secret = self.lexed.senses(first.token.saturating_sub(2));
                let google = before(2) == Some('g') && value.len == 6;
                if !google && !secret.any(&[Sense::Secret, Sense::Code]) {
                    return true;
                }
            }
            _ => {}
        }
        match behind(1) {
            Some('%' | '‰' | '°') => return true,
            Some('.' | ':') if run > 0 => return true,
            Some(',') if run == 3 && value.len <= 3 => return true,
            Some('/' | '-') if run > 0 && !(whole && run >= 4) => return true,
            Some('-') if behind(2).is_some_and(|c| c.is_ascii_alphabetic()) => return true,
            _ => {}
        }
        let named = first.token.checked_sub(1).is_some_and(|before| {
            first.letter_before && self.lexed.senses(before).has(Sense::Secret)
        });
        if first.letter_before && !named {
            let senses = self.lexed.senses(first.token - 1);
            let named = [
                Sense::Secret,
                Sense::Code,
                Sense::Back,
                Sense::Is,
                Sense::Enter,
                Sense::Message,
            ];
            if !senses.any(&named) {
                return true;
            }
        }
        if last.letter_behind && !named {
            let senses = self.lexed.senses(last.token + 1);
            if !senses.any(&[Sense::Secret, Sense::Unit, Sense::Expiry]) {
                return true;
            }
        }
        let digits: Vec<u8> = self.lexed.numbers[value.first..=value.last]
            .iter()
            .flat_map(|number| number.digits.iter().copied())
            .collect();
        let mobile = digits.len() == 11 && matches!(digits[..], [1, 3..=9, ..] | [0, ..])
            || digits.len() == 13 && digits.starts_with(&[8, 6, 1]);
        mobile || self.currency_beside(value)
    }

    fn currency_beside(&self, value: &Value) -> bool {
        let tokens = &self.lexed.tokens;
        let mut before = tokens[..self.token_before(value)].iter().rev();
        let before = before.find(|token| !matches!(token.what, What::Blank));
        let mut behind = tokens[self.token_behind(value)..].iter();
        let behind = behind.find(|token| !matches!(token.what, What::Blank));
        let currency = |token: Option<&Token>| match token.map(|token| token.what) {
            Some(What::Term(senses)) => senses.has(Sense::Currency),
            Some(What::Sign(sign)) => "$¥£€₹฿₩".contains(sign),
            _ => false,
        };
        currency(before) || currency(behind)
    }

    /// Whether it is part of a phone number in groups.
    pub(super) fn is_phone(&self, value: &Value) -> bool {
        let numbers = &self.lexed.numbers;
        let joined = |at: usize| {
            let between = &self.folded.chars[numbers[at].range.end..numbers[at + 1].range.start];
            matches!(between, [' ' | '-'] | [' ', '-', ' '] | [')', ' '])
        };
        let mut first = value.first;
        while first > 0 && value.first - first < 3 && joined(first - 1) {
            first -= 1;
        }
        let mut last = value.last;
        while last + 1 < numbers.len() && last - value.last < 3 && joined(last) {
            last += 1;
        }
        let sizes: Vec<usize> = numbers[first..=last].iter().map(Number::len).collect();
        let sign = numbers[first]
            .range
            .start
            .checked_sub(1)
            .map(|at| self.folded.chars[at]);
        if sign == Some('+') {
            return true;
        }
        let begins = numbers[first].digits[0];
        // "SMS to 9123 8806"
        let to = self.lexed.tokens[..numbers[first].token]
            .iter()
            .rev()
            .take(2);
        let mut to = to.filter(|token| !matches!(token.what, What::Blank));
        let to = to.next();
        let at = to.is_some_and(|token| {
            matches!(
                self.folded.chars[token.start..token.end],
                ['o', 'n'] | ['a', 't'] | ['v', 'i', 'a']
            )
        });
        let to = to.is_some_and(|token| {
            matches!(
                self.folded.chars[token.start..token.end],
                ['t', 'o'] | ['f', 'r', 'o', 'm'] | ['发' | '打', '到' | '给']
            )
        });
        // "SMS to 61116196"
        let for_phone = self.lexed.tokens[..numbers[first].token]
            .iter()
            .rev()
            .find(|token| !matches!(token.what, What::Blank))
            .is_some_and(|token| self.folded.chars[token.start..token.end] == ['f', 'o', 'r']);
        if (to || for_phone)
            && value.first == value.last
            && (8..=13).contains(&value.len)
            && self.is_sent_by_message(numbers[first].token)
        {
            return true;
        }
        match sizes[..] {
            [4, 4] if to => begins > 1,
            [4, 4] if at => matches!(begins, 6 | 8 | 9),
            [4, 6] => self.is_labelled_phone(numbers[first].token),
            [3, 4, 4] | [4, 3, 4] | [3, 8] => begins < 2,
            [3, 3, 3 | 4]
            | [3, 4, 3 | 5]
            | [5, 5, ..]
            | [5, 6]
            | [4, 7 | 8]
            | [4 | 5, 3, 3]
            | [2, 4, 4]
            | [3, 4, 4, ..]
            | [1, 3, 3, 4] => true,
            _ => false,
        }
    }

    /// Whether "to" before a number says where a message goes.
    fn is_sent_by_message(&self, token: usize) -> bool {
        let before = self.lexed.tokens[..token].iter().rev().take(5);
        before
            .filter(|token| !matches!(token.what, What::Blank))
            .nth(1)
            .is_some_and(|token| match token.what {
                What::Term(senses) => {
                    senses.has(Sense::Message) || senses.kind == Some(Kind::OneTime)
                }
                _ => false,
            })
    }

    /// "Ph 8725 444841"
    fn is_labelled_phone(&self, token: usize) -> bool {
        let mut before = self.lexed.tokens[..token].iter().rev().take(3);
        let word = before.find(|token| !matches!(token.what, What::Blank | What::Sign(_)));
        word.is_some_and(|token| match token.what {
            What::Term(senses) => senses.has(Sense::Label),
            _ => false,
        })
    }

    /// 95588, 10086, 12378: numbers that banks, carriers and offices call from.
    pub(super) fn is_hotline(&self, value: &Value) -> bool {
        let digits = &self.lexed.numbers[value.first].digits;
        value.first == value.last
            && matches!(
                digits[..],
                [9, 5 | 6, _, _, _] | [1, 0, 0, _, _] | [1, 2, 3, _, _] | [1, 0, 6, _, _, _, _, ..]
            )
    }

    /// The postal code of a place in India, which is called PIN too: "PIN 110092 Delhi".
    pub(super) fn is_postal(&self, value: &Value) -> bool {
        let number = &self.lexed.numbers[value.first];
        let code = value.len == 6
            && value.first == value.last
            && !number.spoken
            && (0..=8).contains(&number.digits[0]);
        code && (self.is_behind_place(number.token)
            || self.is_before_place(number.token)
            || self.is_delivered_to(value))
            || code
                && self.secret_is_near(number.token)
                && (self.near_sense(value, &[Sense::Address])
                    || self.is_phone_behind(value)
                    || self.is_sent_there(number.token))
                && !self.near_sense(value, &[Sense::CardNumber])
                && !self.told_before(number.token)
    }

    /// Whether its shape and the word beside it make it a date: "12 May 2026", "20261125".
    pub(super) fn is_dated(&self, value: &Value) -> bool {
        let number = &self.lexed.numbers[value.first];
        if value.first != value.last || number.spoken {
            return false;
        }
        let month = |token: Option<&Token>| {
            token.is_some_and(|token| {
                let word: String = self.folded.chars[token.start..token.end].iter().collect();
                is_month(&word)
            })
        };
        let word = |token: &&Token| !matches!(token.what, What::Blank | What::Sign(',' | '.'));
        let tokens = &self.lexed.tokens;
        let before = tokens[..number.token].iter().rev().take(3).find(word);
        let behind = tokens[number.token + 1..].iter().take(3).find(word);
        match number.len() {
            1 | 2 => month(before) || month(behind),
            4 => month(before) && self.is_year(value),
            8 => matches!(number.digits[..], [2, 0, 1 | 2, ..]) && is_expiry(&number.digits),
            _ => false,
        }
    }

    /// Whether it numbers a house or a room: 民治大道1128号, 8号楼1203.
    pub(super) fn is_house(&self, value: &Value) -> bool {
        let number = &self.lexed.numbers[value.first];
        let end = self.lexed.numbers[value.last].range.end;
        let chars = &self.folded.chars;
        let before = chars[..number.range.start]
            .iter()
            .rev()
            .find(|c| !c.is_whitespace());
        let behind = chars[end..].iter().find(|c| !c.is_whitespace());
        let street = before.is_some_and(|c| "道路街巷弄村镇区园里段".contains(*c));
        let house = before.is_some_and(|c| "楼栋座幢".contains(*c));
        // "221 Baker Street"
        let named = self.lexed.tokens[self.token_behind(value)..]
            .iter()
            .take(5)
            .take_while(|token| match token.what {
                What::Blank | What::Word => true,
                What::Term(senses) => senses.has(Sense::Address),
                _ => false,
            });
        let mut word = false;
        for token in named {
            match token.what {
                What::Word => word = true,
                What::Term(_) if word => {
                    let name: String = self.folded.chars[token.start..token.end].iter().collect();
                    if matches!(
                        &*name,
                        "street"
                            | "road"
                            | "lane"
                            | "st"
                            | "rd"
                            | "avenue"
                            | "ave"
                            | "drive"
                            | "marg"
                            | "close"
                            | "crescent"
                            | "blvd"
                            | "tower"
                            | "building"
                            | "court"
                    ) {
                        return true;
                    }
                }
                _ => {}
            }
        }
        value.len <= 4
            && (street && behind.is_some_and(|c| "号室楼栋座幢甲之弄".contains(*c)) || house)
    }

    /// "Mumbai - 400069", "Raffles Place, 048623"
    fn is_behind_place(&self, token: usize) -> bool {
        let mut before = self.lexed.tokens[..token]
            .iter()
            .rev()
            .take(4)
            .filter(|token| !matches!(token.what, What::Blank | What::Sign(',' | '-')));
        before.next().is_some_and(|token| match token.what {
            What::Term(senses) => {
                senses.has(Sense::Address)
                    && !senses.any(&[Sense::Label, Sense::Place, Sense::Filler, Sense::Secret])
            }
            _ => false,
        })
    }

    /// "Deliver to 400069 pin"
    fn is_delivered_to(&self, value: &Value) -> bool {
        let word = |token: &&Token| !matches!(token.what, What::Blank);
        let tokens = &self.lexed.tokens;
        let pin = tokens[self.token_behind(value)..]
            .iter()
            .find(word)
            .is_some_and(|token| matches!(&*self.word(token), "pin" | "pincode" | "pin code"));
        let mut before = tokens[..self.token_before(value)].iter().rev().filter(word);
        let to = before
            .next()
            .is_some_and(|token| matches!(&*self.word(token), "to" | "at"));
        pin && to
            && before.next().is_some_and(|token| match token.what {
                What::Term(senses) => senses.has(Sense::Address),
                _ => false,
            })
    }

    /// "PIN code 400058 Andheri West", "our pin code is 400050, Bandra": a name that the vocabulary does not know ends the
    /// sentence, something says that it is a place, and nobody types or tells anything. Of a person's name nothing does.
    fn is_before_place(&self, token: usize) -> bool {
        const LONGEST: usize = 8;
        const FAR: usize = 30;
        let tokens = &self.lexed.tokens;
        let own = tokens[token];
        let mut before = tokens[..token].iter().rev().filter(|token| {
            !matches!(token.what, What::Blank | What::Sign(':' | '-')) && !self.is_copula(token)
        });
        let pin = before
            .next()
            .is_some_and(|token| matches!(&*self.word(token), "pin" | "pincode" | "pin code"));
        let mut place = false;
        let said = before.take(FAR).any(|token| {
            place |= matches!(
                &*self.word(token),
                "our" | "shop" | "area" | "store" | "city" | "office" | "branch"
            );
            match token.what {
                What::Term(senses) => {
                    let told = [
                        Sense::Enter,
                        Sense::Say,
                        Sense::Card,
                        Sense::CardNumber,
                        Sense::Pad,
                    ];
                    senses.any(&told) || self.is_person(token)
                }
                _ => false,
            }
        });
        if !pin || said {
            return false;
        }
        let mut behind = tokens[token + 1..]
            .iter()
            .filter(|token| !matches!(token.what, What::Blank))
            .skip_while(|token| matches!(token.what, What::Sign(',' | '-')))
            .take_while(|token| token.sentence == own.sentence)
            .peekable();
        let name = behind.peek().is_some_and(|name| {
            let shown = &self.folded.shown[self.folded.bytes(&(name.start..name.end))];
            matches!(name.what, What::Word)
                && shown.starts_with(|c: char| c.is_ascii_uppercase())
                && !matches!(shown, "Mr" | "Mrs" | "Ms" | "Miss" | "Dr" | "Mdm")
        });
        let only = behind.by_ref().take(LONGEST).all(|token| {
            let word = self.word(token);
            place |= matches!(&*word, "west" | "east" | "north" | "south");
            match token.what {
                What::Word | What::Sign(_) => true,
                What::Term(senses) => {
                    place |= senses.has(Sense::Address);
                    senses.has(Sense::Address) || word.len() < 6 && !senses.has(Sense::Enter)
                }
                _ => false,
            }
        });
        name && only && place && behind.next().is_none()
    }

    /// "To pincode 302001"
    fn is_sent_there(&self, token: usize) -> bool {
        let mut before = self.lexed.tokens[..token]
            .iter()
            .rev()
            .filter(|token| !matches!(token.what, What::Blank | What::Sign(':')))
            .map(|token| -> String { self.folded.chars[token.start..token.end].iter().collect() });
        before
            .next()
            .is_some_and(|word| word.starts_with("pin") && word.ends_with("code"))
            && before
                .next()
                .is_some_and(|word| matches!(&*word, "to" | "at" | "for" | "in"))
    }

    /// The first digits of a mobile number that is masked: "138****1234".
    pub(super) fn is_masked_phone(&self, token: usize) -> bool {
        let number = match self.lexed.tokens.get(token).map(|token| token.what) {
            Some(What::Number(number)) => &self.lexed.numbers[number],
            _ => return false,
        };
        let hidden = self
            .lexed
            .tokens
            .get(token + 1)
            .is_some_and(|next| matches!(next.what, What::Hidden));
        let to = self.lexed.tokens[..token]
            .iter()
            .rev()
            .find(|token| !matches!(token.what, What::Blank))
            .is_some_and(|token| {
                let word: String = self.folded.chars[token.start..token.end].iter().collect();
                matches!(&*word, "to" | "sent to" | "发到" | "发给" | "发往")
            });
        hidden && (matches!(number.digits[..], [1, 3..=9, _]) || to && number.len() <= 4)
    }

    /// Whether a phone number of ten digits stands behind a value.
    fn is_phone_behind(&self, value: &Value) -> bool {
        let next = self.lexed.numbers.get(value.last + 1);
        next.is_some_and(|next| next.len() == 10 && matches!(next.digits[0], 6..=9))
    }

    /// "250 OTP failures": how many there were.
    pub(super) fn is_count_of_secrets(&self, value: &Value) -> bool {
        let mut behind = self.lexed.tokens[self.token_behind(value)..]
            .iter()
            .filter(|token| !matches!(token.what, What::Blank));
        let secret = behind.next().is_some_and(|token| match token.what {
            What::Term(senses) => senses.has(Sense::Secret),
            _ => false,
        });
        let things = behind
            .next()
            .map(|token| -> String { self.folded.chars[token.start..token.end].iter().collect() });
        value.len <= 3
            && secret
            && things.is_some_and(|things| {
                matches!(
                    &*things,
                    "failures"
                        | "errors"
                        | "attempts"
                        | "fails"
                        | "requests"
                        | "codes"
                        | "tries"
                        | "declines"
                        | "timeouts"
                        | "messages"
                        | "complaints"
                        | "resets"
                        | "texts"
                        | "prompts"
                        | "failed"
                        | "transactions"
                        | "entries"
                )
            })
    }

    /// Whether "PIN" stands a few words before a number.
    fn secret_is_near(&self, token: usize) -> bool {
        let before = self.lexed.tokens[..token].iter().rev().take(12);
        before
            .filter_map(|token| match token.what {
                What::Term(senses) => senses.kind,
                _ => None,
            })
            .any(|kind| kind == Kind::Pin)
    }

    /// Whether somebody types or tells something a few words before a number.
    fn told_before(&self, token: usize) -> bool {
        let mut before = self.lexed.tokens[..token].iter().rev().take(8);
        before.any(|token| match token.what {
            What::Term(senses) => senses.any(&[Sense::Enter, Sense::Say]),
            _ => false,
        })
    }

    /// A year that is not long ago.
    pub(super) fn is_year(&self, value: &Value) -> bool {
        matches!(
            self.lexed.numbers[value.first].digits[..],
            [2, 0, 1, 5..=9] | [2, 0, 2, _] | [2, 0, 3, 0..=5]
        )
    }

    /// 提示 1006 错误: an error that a machine shows.
    pub(super) fn is_reported(&self, value: &Value) -> bool {
        let tokens = &self.lexed.tokens;
        let word = |token: &&Token| !matches!(token.what, What::Blank);
        let before = tokens[..self.token_before(value)].iter().rev().find(word);
        let behind = tokens[self.token_behind(value)..].iter().find(word);
        let shown = before.is_some_and(|before| {
            let word: String = self.folded.chars[before.start..before.end].iter().collect();
            matches!(&*word, "提示" | "报" | "报错" | "显示" | "返回")
        });
        let error = match behind.map(|token| token.what) {
            Some(What::Term(senses)) => senses.has(Sense::Error),
            _ => false,
        };
        shown && error
    }

    /// "1069开头的号码": the first digits of who sent something.
    pub(super) fn is_prefix(&self, value: &Value) -> bool {
        let start = self.lexed.numbers[value.last].range.end;
        let behind = &self.folded.chars[start..];
        let blank = usize::from(behind.first() == Some(&' '));
        let behind = &behind[blank..];
        let prefix = matches!(
            behind,
            ['开' | '打', '头', ..] | ['那', '种', '号', ..] | ['号', '段', ..]
        );
        let sender = matches!(
            self.lexed.numbers[value.first].digits[..],
            [1, 0, 0 | 6, ..] | [9, 5, ..]
        );
        prefix
            && value.len <= 6
            && (sender
                || behind
                    .iter()
                    .take(8)
                    .any(|c| matches!(c, '号' | '发' | '来')))
    }

    /// Keys of a pad one by one, or all of them: "keys 1 4 7 dead", "1234567890".
    pub(super) fn is_of_keys(&self, value: &Value) -> bool {
        let first = &self.lexed.numbers[value.first];
        if value.first == value.last {
            return matches!(
                first.digits[..],
                [1, 2, 3, 4, 5, 6, 7, 8, 9, 0] | [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
            );
        }
        let numbers = &self.lexed.numbers[value.first..=value.last];
        let digits: Vec<u8> = numbers
            .iter()
            .flat_map(|number| number.digits.iter().copied())
            .collect();
        let row = matches!(
            digits[..],
            [1, 2, 3] | [4, 5, 6] | [7, 8, 9] | [1, 4, 7] | [2, 5, 8] | [3, 6, 9]
        );
        if row && self.near_sense(value, &[Sense::Pad]) {
            return true;
        }
        let mut before = self.lexed.tokens[..first.token].iter().rev();
        let word = before.find(|token| !matches!(token.what, What::Blank));
        word.is_some_and(|word| {
            let word: String = self.folded.chars[word.start..word.end].iter().collect();
            first.len() == 1 && matches!(&*word, "keys" | "buttons" | "按键" | "键")
        })
    }

    /// A time or a date behind "at", "on", "since".
    pub(super) fn is_at_time(&self, value: &Value) -> bool {
        let number = &self.lexed.numbers[value.first];
        let mut before = self.lexed.tokens[..number.token].iter().rev();
        let Some(word) = before.find(|token| !matches!(token.what, What::Blank)) else {
            return false;
        };
        let word: String = self.folded.chars[word.start..word.end].iter().collect();
        let two = |at: usize| number.digits[at] * 10 + number.digits[at + 1];
        let (days, months, years) = (1..=31, 1..=12, 20..=35);
        match number.len() {
            4 => {
                matches!(&*word, "at" | "around" | "since" | "until" | "till")
                    && two(0) < 24
                    && two(2) < 60
            }
            6 => {
                matches!(&*word, "on" | "since" | "dated" | "until")
                    && (days.contains(&two(0))
                        && months.contains(&two(2))
                        && years.contains(&two(4))
                        || years.contains(&two(0))
                            && months.contains(&two(2))
                            && days.contains(&two(4)))
            }
            _ => false,
        }
    }

    /// Whether it is a time by the word before it: "since 0900".
    pub(super) fn is_time(&self, value: &Value) -> bool {
        let number = &self.lexed.numbers[value.first];
        let time = matches!(
            number.digits[..],
            [0 | 1, _, 0..=5, _] | [2, 0..=3, 0..=5, _]
        );
        let mut before = self.lexed.tokens[..number.token].iter().rev();
        let word = before.find(|token| !matches!(token.what, What::Blank));
        let named = word.is_some_and(|word| match word.what {
            What::Term(senses) => senses.has(Sense::When),
            _ => false,
        });
        let end = self.lexed.numbers[value.last].range.end;
        let behind = self.folded.chars[end..].iter().find(|c| **c != ' ');
        let since = matches!(behind, Some('以' | '之' | '起'));
        time && value.first == value.last && (named || since || self.is_until(value))
            || value.len == 6 && self.is_at_time(value)
    }

    /// The second time of "between 1400 and 1500".
    fn is_until(&self, value: &Value) -> bool {
        let Some(last) = value.first.checked_sub(1) else {
            return false;
        };
        let numbers = &self.lexed.numbers;
        let between = &self.lexed.tokens[numbers[last].token + 1..numbers[value.first].token];
        let mut before = self.lexed.tokens[..numbers[last].token].iter().rev();
        let word = before.find(|token| !matches!(token.what, What::Blank));
        let when = |token: &Token| match token.what {
            What::Term(senses) => senses.any(&[Sense::When, Sense::List]),
            What::Blank | What::Sign('-' | '~') => true,
            _ => false,
        };
        numbers[last].len() == 4
            && between.len() <= 3
            && between.iter().all(when)
            && word.is_some_and(|word| match word.what {
                What::Term(senses) => senses.has(Sense::When),
                _ => false,
            })
    }

    /// Whether nothing goes on behind a value.
    fn ends_clause(&self, value: &Value) -> bool {
        let mut behind = self.lexed.tokens[self.token_behind(value)..].iter();
        behind
            .find(|token| !matches!(token.what, What::Blank))
            .is_none_or(|token| match token.what {
                What::Sign(sign) => matches!(sign, ',' | ';' | '.' | '。' | '!' | '?' | '|' | ')'),
                _ => self.is_copula(token),
            })
    }

    /// Whether three digits stand behind an expiry date, or between a card number and one.
    pub(super) fn is_beside_expiry(&self, value: &Value) -> bool {
        let numbers = &self.lexed.numbers;
        // Only signs and words like "then" stand between.
        let close = |one: usize, other: usize| {
            let tokens = &self.lexed.tokens[numbers[one].token + 1..numbers[other].token];
            tokens.len() <= 7
                && tokens.iter().all(|token| match token.what {
                    What::Blank | What::Count(_) => true,
                    What::Sign(sign) => !matches!(sign, '。' | '!' | '?' | '$' | '¥' | '£'),
                    What::Term(senses) => {
                        senses.any(&[
                            Sense::List,
                            Sense::Filler,
                            Sense::Expiry,
                            Sense::Is,
                            Sense::Part,
                        ]) && !senses.has(Sense::Money)
                            || self.folded.chars[token.start..token.end] == ['x']
                    }
                    // "x0226x904", "exp.04/29security093"
                    What::Word => {
                        let digit = |at: Option<usize>| {
                            let c = at.and_then(|at| self.folded.chars.get(at));
                            c.is_some_and(char::is_ascii_digit)
                        };
                        digit(token.start.checked_sub(1)) && digit(Some(token.end))
                    }
                    _ => false,
                })
        };
        let slashed = |at: usize| {
            let two = numbers.get(at..at + 2)?;
            let between = &self.folded.chars[two[0].range.end..two[1].range.start];
            let digits: Vec<u8> = two
                .iter()
                .flat_map(|number| number.digits.iter().copied())
                .collect();
            let sign = matches!(between, ['/' | '-' | '.' | '|' | ' ' | 'x' | ';' | ':']);
            let sizes = matches!((two[0].len(), two[1].len()), (2, 2 | 4) | (4, 2));
            (sign && sizes && is_expiry(&digits)).then_some(())
        };
        let expiry = |at: usize| numbers[at].len() >= 4 && is_expiry(&numbers[at].digits);
        let first = value.first;
        let named = |at: usize| {
            let token = numbers[at].token;
            let before = self.lexed.tokens[..token].iter().rev().take(6);
            let mut before = before.take_while(|token| !matches!(token.what, What::Number(_)));
            before.any(|token| match token.what {
                What::Term(senses) => senses.has(Sense::Expiry),
                _ => false,
            })
        };
        let card = |at: Option<usize>, to: usize| {
            at.is_some_and(|at| {
                let amex = matches!(numbers[at].digits[..], [3, 4 | 7, ..]);
                self.is_card_end[at] && close(at, to) && (value.len == 3 || amex)
            })
        };
        // "4000497051208718/123"
        if first >= 1
            && value.len == 3
            && self.is_card_end[first - 1]
            && numbers[first - 1].len() > 4
        {
            let (from, to) = (numbers[first - 1].range.end, numbers[first].range.start);
            let behind = &self.folded.chars[numbers[first].range.end..];
            let more = match behind {
                ['.' | ',', next, ..] => next.is_ascii_digit(),
                [next, ..] => "元块圆$".contains(*next),
                [] => false,
            };
            if matches!(
                self.folded.chars[from..to],
                ['/' | '-' | '|' | ':' | ';' | '+']
            ) && !more
            {
                return true;
            }
        }
        // Card, expiry, CVV; or expiry, CVV.
        if first >= 1 && expiry(first - 1) && close(first - 1, first) {
            return value.len == 3 && named(first - 1)
                || card((first - 1).checked_sub(1), first - 1);
        }
        if first >= 2 && slashed(first - 2).is_some() && close(first - 1, first) {
            return value.len == 3 && named(first - 2)
                || card((first - 2).checked_sub(1), first - 2);
        }
        // "12/27 183"
        if first >= 2
            && value.len == 3
            && slashed(first - 2).is_some()
            && matches!(numbers[first - 1].digits[..], [2, 7..=9] | [3 | 4, _])
            && self.folded.chars[numbers[first - 2].range.end] == '/'
            && close(first - 1, first)
            && self.ends_clause(value)
        {
            return true;
        }
        // Card, CVV, expiry.
        if card(first.checked_sub(1), first) && numbers.len() > first + 1 && close(first, first + 1)
        {
            return expiry(first + 1) || slashed(first + 1).is_some();
        }
        false
    }
}
