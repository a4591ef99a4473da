//! Which digits are one value, and what their shape alone says of them.

use super::{
    Reading,
    card::{is_expiry, tight},
    code::{Value, Verdict},
    lexer::{Number, Token, What},
    words::{Kind, Sense},
};

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
        if numbers[first].len() <= 2
            && let Some(separator) = gap(first)
        {
            let size = numbers[first].len();
            while gap(last) == Some(separator) && numbers[last + 1].len() == size {
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
        let size = numbers[first].len();
        let halves = matches!(size, 3 | 4)
            && gap(first).is_some_and(|gap| matches!(gap, [' ' | '-']))
            && numbers[first + 1].len() == size
            && gap(first + 1).is_none_or(|gap| !matches!(gap, [' ' | '-' | '.' | ':' | '/']));
        if halves { first + 1 } else { first }
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
            Some('.') if is_digit(before(2)) => return true,
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
        if first.letter_before {
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
        if last.letter_behind {
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
        match sizes[..] {
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

    /// 95588, 10086, 12378: numbers that banks, carriers and offices call from.
    pub(super) fn is_hotline(&self, value: &Value) -> bool {
        let digits = &self.lexed.numbers[value.first].digits;
        value.first == value.last
            && matches!(
                digits[..],
                [9, 5 | 6, _, _, _] | [1, 0, 0, _, _] | [1, 2, 3, _, _] | [1, 0, 6, _, _, _, _, ..]
            )
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
        time && value.first == value.last && (named || self.is_until(value))
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
                        senses.any(&[Sense::List, Sense::Filler, Sense::Expiry, Sense::Is])
                            && !senses.has(Sense::Money)
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
            let sign = matches!(between, ['/' | '-' | '.' | '|' | ' ']);
            (sign && two[0].len() == 2 && two[1].len() == 2 && is_expiry(&digits)).then_some(())
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
        // Card, expiry, CVV; or expiry, CVV.
        if first >= 1 && expiry(first - 1) && close(first - 1, first) {
            return value.len == 3 && named(first - 1)
                || card((first - 1).checked_sub(1), first - 1);
        }
        if first >= 2 && slashed(first - 2).is_some() && close(first - 1, first) {
            return value.len == 3 && named(first - 2)
                || card((first - 2).checked_sub(1), first - 2);
        }
        // Card, CVV, expiry.
        if card(first.checked_sub(1), first) && numbers.len() > first + 1 && close(first, first + 1)
        {
            return expiry(first + 1) || slashed(first + 1).is_some();
        }
        false
    }
}
