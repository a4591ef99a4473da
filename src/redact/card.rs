//! Card numbers: whole, glued to something, in groups, broken.

use super::{
    Find, Reading,
    lexer::What,
    words::{Sense, Senses, is_han},
};

/// The most digits of a card.
const MOST: usize = 19;

/// The most groups that a card number is written in: pairs, the longest one. More than that are single digits.
const GROUPS: usize = 10;

/// The most characters of words between two groups of a card number.
const BETWEEN: usize = 40;

/// How digits stand for a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// They begin like a card of their length and pass the Luhn check.
    Sound,
    /// They begin like a card.
    Begins,
    /// They do not.
    No,
}

/// 13 to 19 digits against what issuers give out.
pub(super) fn fit(digits: &[u8]) -> Fit {
    let issued = match digits.len() {
        13 => matches!(digits, [4, ..]),
        14 => is_diners(digits),
        // Merchant numbers have 15 digits too, and begin otherwise. UATP cards begin with 1.
        15 => matches!(digits, [3, 4 | 7, ..] | [2, 1, 3, 1, ..] | [1, ..]),
        16..=MOST => begins_like_card(digits),
        _ => false,
    };
    if issued && luhn(digits) {
        Fit::Sound
    } else if begins_like_card(digits) || is_amex(digits) || is_diners(digits) {
        Fit::Begins
    } else {
        Fit::No
    }
}

/// What cards of 16 digits or more begin with. Numbers of SIM cards begin with 89, dates with 20.
fn begins_like_card(digits: &[u8]) -> bool {
    match digits {
        [2, 2, 2, last, ..] => *last > 0,
        [2, 2, third, ..] => *third > 2,
        [4..=6, ..]
        | [3, 0 | 5 | 6 | 8 | 9, ..]
        | [8, 1, ..]
        | [2, 3..=6, ..]
        | [2, 7, 0 | 1, ..]
        | [2, 7, 2, 0, ..]
        // Chinese banks before UnionPay.
        | [9, 5, 5, 1 | 5 | 8 | 9, ..]
        | [9, 4, 0, 0, ..]
        | [9, 8, 4, 3, ..]
        | [9, 6, 8, 8, ..] => true,
        _ => false,
    }
}

fn is_amex(digits: &[u8]) -> bool {
    matches!(digits, [3, 4 | 7, ..])
}

fn is_diners(digits: &[u8]) -> bool {
    matches!(digits, [3, 0 | 6 | 8 | 9, ..])
}

/// What the large schemes' cards begin with: of other numbers few do.
fn is_well_known(digits: &[u8]) -> bool {
    match digits {
        [4, ..] | [5, 1..=5, ..] | [6, 2 | 5, ..] | [6, 0, 1, 1, ..] | [3, 5, 2..=8, ..] => true,
        _ => {
            is_amex(digits)
                || is_diners(digits)
                || matches!(digits, [2, ..]) && begins_like_card(digits)
        }
    }
}

/// The lengths of cards that begin like this, without those of 13 and of more than 16 that are those of `UnionPay`.
fn usual_lengths(digits: &[u8]) -> &'static [usize] {
    match digits {
        [6, 2, ..] => &[19, 16, 18, 17],
        [3, 4 | 7, ..] => &[15],
        [3, 0 | 6 | 8 | 9, ..] => &[14],
        _ if is_well_known(digits) => &[16],
        // RuPay.
        [6, 0, ..] => &[16],
        [9, 5, 5, ..] => &[19],
        _ => &[],
    }
}

pub(super) fn luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| match u32::from(*digit) {
            digit if at % 2 == 0 => digit,
            digit if digit > 4 => digit * 2 - 9,
            digit => digit * 2,
        })
        .sum();
    sum.is_multiple_of(10)
}

/// Two or more cards that were read or pasted without anything between them.
fn is_several_cards(digits: &[u8]) -> bool {
    digits.is_empty()
        || [16, 19, 15].into_iter().any(|length| {
            digits.split_at_checked(length).is_some_and(|(card, rest)| {
                fit(card) == Fit::Sound && is_well_known(card) && is_several_cards(rest)
            })
        })
}

/// Month and year, or year and month, of a card that may be in use.
pub(super) fn is_expiry(digits: &[u8]) -> bool {
    let two = |at: usize| digits[at] * 10 + digits[at + 1];
    let month = |value: u8| (1..=12).contains(&value);
    let year = |value: u8| (18..=45).contains(&value);
    match digits.len() {
        4 => month(two(0)) && year(two(2)) || year(two(0)) && month(two(2)),
        6 => {
            month(two(0)) && two(2) == 20 && year(two(4))
                || two(0) == 20 && year(two(2)) && month(two(4))
        }
        8 => two(0) == 20 && year(two(2)) && month(two(4)) && (1..=31).contains(&two(6)),
        _ => false,
    }
}

/// Whether what is left behind a card number may have been glued to it: expiry, CVV, amount, in this order,
/// or CVV and expiry.
fn is_glued_on(rest: &[u8], unit_behind: bool) -> bool {
    // The CVV before the expiry date.
    let cvv_first = matches!(rest.len(), 7 | 8) && is_expiry(&rest[rest.len() - 4..]);
    if rest.len() <= 4 || cvv_first || unit_behind && rest.len() <= 6 {
        return true;
    }
    [8, 6, 4].into_iter().any(|length| {
        rest.split_at_checked(length)
            .is_some_and(|(expiry, more)| is_expiry(expiry) && more.len() <= 7)
    })
}

/// The card in digits that something may be glued to: its first digit and its length.
fn glued(digits: &[u8], before: bool, behind: bool) -> Option<(usize, usize)> {
    if is_dated_order(digits) {
        return None;
    }
    let zeros = digits.iter().take_while(|digit| **digit == 0).count();
    // An expiry date before a card of 16 digits, and nothing shorter: hand-over codes are as long.
    let dated = digits.len() > 19 && digits.get(..4).is_some_and(is_expiry);
    let most = if before {
        6
    } else if dated {
        4
    } else {
        zeros.min(4)
    };
    for start in 0..=most.min(digits.len()) {
        if dated && !before && !matches!(start, 0 | 4) {
            continue;
        }
        let rest = &digits[start..];
        for length in usual_lengths(rest) {
            let Some((card, more)) = rest.split_at_checked(*length) else {
                continue;
            };
            if luhn(card) && is_glued_on(more, behind) {
                return Some((start, *length));
            }
        }
    }
    None
}

/// The order numbers of the wallets hold the day: 4200…20261122…, 20261122….
fn is_dated_order(digits: &[u8]) -> bool {
    let day = |at: usize| {
        digits
            .get(at..at + 8)
            .is_some_and(|day| day[..2] == [2, 0] && is_expiry(day))
    };
    day(0) || digits.len() >= 24 && (day(10) || day(6) || day(8) || day(12))
}

/// What the words before digits name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Card,
    Long,
    Other,
    Nothing,
}

impl Reading<'_> {
    /// What the words right before a number say it is.
    fn named(&self, number: usize) -> Named {
        let token = self.lexed.numbers[number].token;
        let mut unknown = 0;
        let mut named = None;
        let mut apart = false;
        for (token_at, before) in self.lexed.tokens[..token].iter().enumerate().rev().take(16) {
            match before.what {
                What::Sign('。' | '!' | '?' | '|' | ';') | What::Number(_) | What::Hidden => break,
                What::Sign(',' | '、') => unknown += 2,
                What::Blank | What::Count(_) | What::Sign(_) => {}
                What::Term(senses) if senses.has(Sense::CardNumber) => return Named::Card,
                // "The transaction on 4111…": what stands before it is no name.
                What::Term(_) if named.is_none() && self.is_preposition(before) => apart = true,
                What::Term(_) if apart => {}
                What::Term(senses) if unknown <= 2 && named.is_none() => {
                    let is = if senses.has(Sense::LongLabel) {
                        Some(Named::Long)
                    } else if senses.has(Sense::Card) {
                        Some(Named::Card)
                    } else if senses.any(&[Sense::Label, Sense::Money]) {
                        Some(Named::Other)
                    } else {
                        None
                    };
                    // "Card number from the fax"
                    if is == Some(Named::Other) && unknown == 0 && self.is_prepositional(token_at) {
                        apart = true;
                        continue;
                    }
                    // "Card number read over the phone"
                    if is.is_some() && unknown == 0 && !senses.any(&[Sense::Money, Sense::Place]) {
                        return is.unwrap_or(Named::Nothing);
                    }
                    named = is;
                    unknown += usize::from(!senses.any(&[Sense::Filler, Sense::Is]));
                }
                What::Term(_) | What::Word | What::Han => unknown += 1,
            }
        }
        named.unwrap_or(Named::Nothing)
    }

    fn is_preposition(&self, token: &super::lexer::Token) -> bool {
        matches!(
            self.folded.chars[token.start..token.end],
            ['o', 'n'] | ['t', 'o'] | ['f', 'r', 'o', 'm'] | ['w', 'i', 't', 'h'] | ['用' | '从']
        )
    }

    /// Whether words of some senses stand around characters.
    fn around(places: &[usize], from: usize, to: usize) -> bool {
        let first = places.partition_point(|place| *place + 100 < from);
        places.get(first).is_some_and(|place| *place < to + 80)
    }

    fn says_card(&self, from: usize, to: usize) -> bool {
        Self::around(&self.cards, from, to)
    }

    /// Finds card numbers; digits that are part of one are spent.
    pub(super) fn cards(&mut self) {
        for number in 0..self.lexed.numbers.len() {
            self.whole(number);
        }
        let mut at = 0;
        while at < self.lexed.numbers.len() {
            at = self.grouped(at).unwrap_or(at + 1);
        }
        self.parts();
    }

    /// A card number that is written as one.
    fn whole(&mut self, at: usize) {
        let number = &self.lexed.numbers[at];
        let digits = &number.digits;
        let length = digits.len();
        if length < 12 || digits.starts_with(&[8, 9]) && (18..=20).contains(&length) {
            return;
        }
        let (start, end) = (number.range.start, number.range.end);
        let named = self.named(at);
        let fits = fit(digits);
        let sound = fits == Fit::Sound;
        // The last one may still be typed on.
        let open = self.is_open(end);
        let says_card = named == Named::Card || named != Named::Long && self.says_card(start, end);
        if (16..=MOST).contains(&length) && is_dated_order(digits) && named != Named::Card {
            return;
        }
        // Words take longer than a number in digits: some of a card may be a shorter one.
        if number.spoken && self.is_being_said(end) {
            return;
        }
        // The rest of a number in two groups.
        if length < 16 && !sound && self.is_second_half(at) {
            return;
        }
        if !sound && self.is_called_otherwise(at) {
            return;
        }
        let named = self.weighed(at, named);
        let card = if sound && named != Named::Long {
            // A UATP card, or the number of a merchant.
            digits[0] != 1
                || length != 15
                || named == Named::Card
                || says_card
                || number.letter_behind
        } else if named == Named::Long || open {
            false
        } else if says_card && named != Named::Other {
            let shape = if named == Named::Card {
                12..=20
            } else {
                13..=MOST
            };
            shape.contains(&length)
                && (length > 12
                    || is_well_known(digits)
                    || named == Named::Card && fits == Fit::Begins)
                && !(digits[0] == 0 && fits == Fit::No)
        } else {
            // A number alone says nothing; where the words name nothing else, digits like those of a card are one.
            named == Named::Nothing
                && (matches!(length, 15..=MOST) && !is_diners(digits)
                    || length == 14 && is_amex(digits) && self.is_read_out(at)
                    || length == 12 && self.lexed.numbers.len() == 1 && self.is_all_there_is(at))
                && fits == Fit::Begins
                && is_well_known(digits)
                && self.has_words
                && !Self::around(&self.long_labels, start, end)
        };
        let appended = !(sound && digits.starts_with(&[6])) && named != Named::Long && length > 16;
        if card && !(appended && glued(digits, false, false).is_some()) {
            let last4 = last_four(digits);
            return self.hide_card(&[at], start..end, last4, MOST > length);
        }
        // A card and a date in one number are no accident.
        let both = matches!(length, 20..=23)
            && digits.get(16..20).is_some_and(is_expiry)
            && luhn(&digits[..16])
            && is_well_known(digits)
            && !is_dated_order(digits);
        if named == Named::Long && !both || length < 14 {
            return;
        }
        if matches!(length, 32..=76) && is_several_cards(digits) {
            let last4 = last_four(digits);
            return self.hide_card(&[at], start..end, last4, false);
        }
        let number = &self.lexed.numbers[at];
        let priced = self.is_priced(at);
        let previous = start.checked_sub(1).map(|before| self.folded.chars[before]);
        let before = number.letter_before
            || previous.is_some_and(|c| "$¥£€₹/.".contains(c))
            || previous.is_some_and(|c| !c.is_ascii() && !c.is_alphanumeric());
        let next = self.folded.chars.get(end).copied();
        // "411111111111111100120.00": the amount that was typed into the same field.
        let cents = self.is_with_cents(end);
        let behind =
            number.letter_behind || next.is_some_and(|c| "元块圆".contains(c)) || priced || cents;
        // Of a number that is still typed, more is to come. One that begins with a zero may be a hand-over code.
        let whole = !open && (self.has_words || digits[0] != 0);
        if length <= 31
            && whole
            && let Some((first, length)) = glued(digits, before, behind)
        {
            let card = &digits[first..first + length];
            let last4 = last_four(card);
            let rest = first + length < digits.len();
            self.hide_glued(at, last4, rest);
        }
    }

    /// Whether a point and two digits stand behind a number.
    fn is_with_cents(&self, end: usize) -> bool {
        let behind = &self.folded.chars[end..];
        let digit = |at: usize| behind.get(at).is_some_and(char::is_ascii_digit);
        behind.first() == Some(&'.') && digit(1) && digit(2) && !digit(3)
    }

    /// Whether a text speaks of nothing but a number.
    fn is_all_there_is(&self, at: usize) -> bool {
        const MOST: usize = 24;
        self.lexed.numbers[at].token < MOST
            && self.lexed.tokens.len() < MOST
            && !self.lexed.tokens.iter().any(|token| match token.what {
                What::Term(senses) => senses.any(&[
                    Sense::Label,
                    Sense::LongLabel,
                    Sense::Money,
                    Sense::Error,
                    Sense::Unit,
                ]),
                _ => false,
            })
    }

    /// Whether somebody reads a number out or types it right before it stands.
    fn is_read_out(&self, at: usize) -> bool {
        let token = self.lexed.numbers[at].token;
        let mut before = self.lexed.tokens[..token].iter().rev().take(4);
        before.any(|token| match token.what {
            What::Term(senses) => senses.any(&[Sense::Say, Sense::Enter]),
            _ => false,
        })
    }

    /// What the words before a number name it, weighed against its digits and the numbers beside it.
    fn weighed(&self, at: usize, named: Named) -> Named {
        let digits = &self.lexed.numbers[at].digits;
        let known = fit(digits) == Fit::Sound && is_well_known(digits);
        if known && self.is_expiry_behind(at) {
            Named::Card
        } else if named != Named::Card && self.is_of_long_list(at) {
            Named::Long
        } else if known && digits.len() == 16 && named != Named::Card && self.is_given(at)
            || known && named == Named::Long && !self.is_named_right(at)
        {
            Named::Nothing
        } else {
            named
        }
    }

    /// Whether the name of a long number leads to a number without anything else between: "order no: 4111…". In "the
    /// merchant says 4111… is refused" and 云闪付绑的是4111… it is not the number that is named.
    fn is_named_right(&self, at: usize) -> bool {
        let before = self.lexed.tokens[..self.lexed.numbers[at].token].iter();
        for token in before.rev() {
            match token.what {
                What::Term(senses) if senses.has(Sense::LongLabel) => return true,
                What::Term(senses)
                    if senses.any(&[Sense::Named, Sense::Is, Sense::Label])
                        || matches!(
                            self.folded.chars[token.start..token.end],
                            ['o', 'f'] | ['的']
                        ) => {}
                What::Blank | What::Count(_) => {}
                What::Sign(sign) if !matches!(sign, ',' | ';' | '、' | '。' | '!' | '?' | '|') => {
                }
                _ => return false,
            }
        }
        false
    }

    /// "For the booking use 4111…", "ref4111…refund": whether a number is used for what is named before it, or glued
    /// between letters that are no part of it.
    fn is_given(&self, at: usize) -> bool {
        let number = &self.lexed.numbers[at];
        let mut before = self.lexed.tokens[..number.token].iter().rev();
        let used = before
            .find(|token| !matches!(token.what, What::Blank))
            .is_some_and(|token| match token.what {
                What::Term(senses) => senses.has(Sense::Enter),
                _ => false,
            });
        used || number.letter_before && number.letter_behind
    }

    /// "MID on slip 8483… vs contract 1040…": whether a number that is as long and has a name stands in the same sentence.
    fn is_of_long_list(&self, at: usize) -> bool {
        let Some(last) = at.checked_sub(1) else {
            return false;
        };
        let numbers = &self.lexed.numbers;
        let (one, other) = (&numbers[last], &numbers[at]);
        let tokens = &self.lexed.tokens;
        one.len() == other.len()
            && one.len() == 15
            && !is_amex(&other.digits)
            && tokens[one.token].sentence == tokens[other.token].sentence
            && self.named(last) == Named::Long
    }

    /// Whether a number is what is left of a card number behind its first group: "621700 6475859358873".
    fn is_second_half(&self, at: usize) -> bool {
        let Some(first) = at.checked_sub(1) else {
            return false;
        };
        let numbers = &self.lexed.numbers;
        let between = &self.folded.chars[numbers[first].range.end..numbers[at].range.start];
        let sum = numbers[first].len() + numbers[at].len();
        matches!(between, [' ' | '-' | '.'])
            && (4..=6).contains(&numbers[first].len())
            && (16..=MOST).contains(&sum)
            && is_well_known(&numbers[first].digits)
    }

    /// "898450070110029 is my MID"
    fn is_called_otherwise(&self, at: usize) -> bool {
        let behind = self.lexed.tokens[self.lexed.numbers[at].token + 1..].iter();
        let mut is = false;
        for token in behind.take(8) {
            match token.what {
                What::Blank => {}
                What::Term(senses) if senses.has(Sense::LongLabel) => return is,
                What::Term(_) if self.is_copula(token) => is = true,
                What::Term(senses) if senses.has(Sense::Filler) => {}
                _ => return false,
            }
        }
        false
    }

    /// Whether an expiry date stands behind a number: "4111111111111111,0727".
    fn is_expiry_behind(&self, at: usize) -> bool {
        let numbers = &self.lexed.numbers;
        let Some(next) = numbers.get(at + 1) else {
            return false;
        };
        let between = &self.folded.chars[numbers[at].range.end..next.range.start];
        // "4111111111111111exp0727", 4111111111111111有效期0727
        let named = self.lexed.tokens[numbers[at].token + 1..next.token]
            .iter()
            .all(|token| match token.what {
                What::Blank | What::Sign(':' | '/' | ',' | '.' | '-' | '=') => true,
                What::Term(senses) => senses.any(&[Sense::Expiry, Sense::Is]),
                _ => false,
            });
        let sign = matches!(
            between,
            [',' | '|' | '/' | ' ' | ';' | ':' | '-' | 'x'] | [',', ' ']
        );
        if !(sign || named && between.len() > 1) {
            return false;
        }
        let mut digits = next.digits.clone();
        if let Some(more) = numbers.get(at + 2)
            && digits.len() < 6
            && more.range.start == next.range.end + 1
        {
            digits.extend(&more.digits);
        }
        is_expiry(&next.digits) || is_expiry(&digits)
    }

    /// Whether the words around a number speak of an amount that was typed with it.
    fn is_priced(&self, at: usize) -> bool {
        let token = self.lexed.numbers[at].token;
        let near = self.lexed.tokens[..token].iter().rev().take(6);
        let mut near = near.chain(self.lexed.tokens[token + 1..].iter().take(4));
        near.any(|token| match token.what {
            What::Term(senses) => {
                let word = &self.folded.chars[token.start..token.end];
                senses.any(&[Sense::Money, Sense::Currency])
                    || matches!(word, ['a', 'm', 'o', 'u', 'n', 't'] | ['金', '额'])
            }
            What::Sign(sign) => "$¥£€₹".contains(sign),
            _ => false,
        })
    }

    /// A card number in groups that begins with a number: the number behind it.
    fn grouped(&mut self, first: usize) -> Option<usize> {
        let number = &self.lexed.numbers[first];
        let begins = match number.digits[0] {
            0 | 7 => false,
            // Only airlines' cards.
            1 => !self.cards.is_empty(),
            _ => true,
        };
        if !begins || number.len() > 13 || !self.is_group(first) {
            return None;
        }
        let mut digits: Vec<u8> = Vec::with_capacity(MOST);
        let mut members: Vec<usize> = Vec::new();
        let mut gaps: Vec<Gap> = Vec::new();
        let mut found = None;
        for at in first..self.lexed.numbers.len() {
            if self.is_ordinal(at)
                && !members.is_empty()
                && self.lexed.numbers[at].len() == 1
                && self.lexed.numbers[*members.last()?].len() > 1
            {
                continue;
            }
            if !self.is_group(at) {
                break;
            }
            if let Some(last) = members.last() {
                let gap = self.gap(*last, at);
                if gap == Gap::Wide {
                    break;
                }
                gaps.push(gap);
            }
            let group = &self.lexed.numbers[at].digits;
            if digits.len() + group.len() > 2 * MOST {
                break;
            }
            digits.extend(group);
            members.push(at);
            let singles = members.iter().all(|at| self.lexed.numbers[*at].len() == 1);
            if members.len() > GROUPS && !singles {
                break;
            }
            if digits.len() == 20
                && members.len() == 4
                && luhn(&digits[..16])
                && is_well_known(&digits)
                && is_expiry(&digits[16..])
                && members[..3]
                    .iter()
                    .all(|at| self.lexed.numbers[*at].len() == 4)
                && gaps.iter().all(|gap| matches!(gap, Gap::Tight(_)))
            {
                let range = self.lexed.numbers[first].range.start..self.lexed.numbers[at].range.end;
                self.hide_card(&members, range, digits[12..16].to_vec(), false);
                if let Some(find) = self.finds.last_mut() {
                    find.hides_more = true;
                }
                return Some(at + 1);
            }
            let several = matches!(digits.len(), 32 | 35 | 38);
            if members.len() > 1
                && (13..=MOST).contains(&digits.len()) | several
                && self.is_card(&members, &gaps, &digits)
            {
                found = Some((members.clone(), gaps.clone(), digits.clone()));
            }
            if digits.len() > MOST && !singles && members.len() > GROUPS {
                break;
            }
        }
        let (members, gaps, digits) = found?;
        let behind = members.last()? + 1;
        let last4 = last_four(&digits);
        if gaps.iter().all(|gap| matches!(gap, Gap::Tight(_))) {
            let range = self.lexed.numbers[members[0]].range.start
                ..self.lexed.numbers[behind - 1].range.end;
            let groups = members.iter().map(|at| self.lexed.numbers[*at].len());
            let singles = groups.clone().all(|length| length == 1);
            let full = singles || self.lexed.numbers[behind - 1].len() >= 4;
            let longer = full && is_of_several_lengths(&digits);
            self.hide_card(&members, range, last4, longer);
        } else {
            self.hide_pieces(&members, Some(behind - 1));
        }
        Some(behind)
    }

    /// Whether a number may be a group of a card number.
    fn is_group(&self, at: usize) -> bool {
        let number = &self.lexed.numbers[at];
        if self.spent[at] || number.letter_before && number.len() < 4 {
            return false;
        }
        if number.spoken && number.len() == 1 && self.single_word(at) {
            return false;
        }
        true
    }

    /// A numeral word among words, as in "the one".
    pub(super) fn single_word(&self, at: usize) -> bool {
        let number = &self.lexed.numbers[at];
        number.range.len() > 1 && number.len() == 1
    }

    /// A number that counts groups: "No. 2", 第2段.
    fn is_ordinal(&self, at: usize) -> bool {
        const WORDS: [&str; 13] = [
            "no.", "no", "part", "group", "row", "line", "section", "set", "block", "piece",
            "chunk", "bit", "message",
        ];
        let number = &self.lexed.numbers[at];
        if number.letter_before || self.single_word(at) {
            return true;
        }
        let chars = &self.folded.chars;
        let next = self.lexed.numbers.get(at + 1);
        // "First 4 4539", "(1) 5187"
        if number.len() == 1
            && let Some(next) = next
        {
            let between = &chars[number.range.end..next.range.start];
            let before = number.range.start.checked_sub(1).map(|at| chars[at]);
            let counts = usize::from(number.digits[0]) == next.len() && next.len() > 2;
            if between == [' '] && counts
                || before == Some('(') && matches!(between, [')', ' '] | [')'])
                || number.digits[0] < 7
                    && next.len() > 2
                    && before.is_none_or(|c| !c.is_alphanumeric() || is_han(c))
                    && matches!(between, [')' | '、' | ':'] | [')' | '、' | ':' | '.', ' '])
            {
                return true;
            }
        }
        if number.len() > 2 {
            return false;
        }
        let before = &self.folded.chars[..number.range.start];
        let ends = |word: &str| {
            let mut chars = before.iter().rev().skip_while(|c| c.is_whitespace());
            word.chars().rev().all(|c| chars.next() == Some(&c))
        };
        let named = number.len() == 1 && (ends("#") || WORDS.iter().any(|word| ends(word)));
        named || before.last() == Some(&'第')
    }

    /// What stands between two numbers.
    fn gap(&self, one: usize, other: usize) -> Gap {
        let (from, to) = (
            self.lexed.numbers[one].range.end,
            self.lexed.numbers[other].range.start,
        );
        let between = &self.folded.chars[from..to];
        if let Some(sign) = tight(between) {
            return Gap::Tight(sign);
        }
        // Signs by their names.
        if let ['杠' | '横' | '点' | '斜'] = between {
            return Gap::Tight(between[0]);
        }
        let labels = [Sense::Label, Sense::Error, Sense::Currency, Sense::Expiry];
        let tokens =
            &self.lexed.tokens[self.lexed.numbers[one].token + 1..self.lexed.numbers[other].token];
        let names = |senses: Senses| {
            senses.any(&labels)
                && !senses.any(&[
                    Sense::Part,
                    Sense::CardNumber,
                    Sense::Card,
                    Sense::List,
                    Sense::Tail,
                    Sense::Change,
                ])
                || senses.has(Sense::Secret)
        };
        let named = tokens.iter().any(|token| match token.what {
            What::Term(senses) => names(senses),
            _ => false,
        });
        let unit = match tokens.first().map(|token| token.what) {
            Some(What::Term(senses)) => {
                senses.has(Sense::Unit) && !senses.any(&[Sense::Part, Sense::List])
            }
            _ => false,
        };
        if between.len() > BETWEEN || named || unit {
            Gap::Wide
        } else {
            Gap::Words
        }
    }

    fn is_card(&self, members: &[usize], gaps: &[Gap], digits: &[u8]) -> bool {
        let sizes: Vec<usize> = members
            .iter()
            .map(|at| self.lexed.numbers[*at].len())
            .collect();
        let (first, last) = (members[0], members[members.len() - 1]);
        let (start, end) = (
            self.lexed.numbers[first].range.start,
            self.lexed.numbers[last].range.end,
        );
        let tight = gaps.iter().all(|gap| matches!(gap, Gap::Tight(_)));
        if matches!(digits.len(), 32 | 35 | 38) {
            return tight && is_several_cards(digits);
        }
        let fits = fit(digits);
        if fits == Fit::No || digits.starts_with(&[8, 9]) {
            return false;
        }
        let same = gaps.iter().all(|gap| *gap == gaps[0]);
        let sound = fits == Fit::Sound && digits[0] != 1;
        let list = self.is_a_list(members, gaps);
        if list {
            return false;
        }
        let named = self.named(first);
        // Orders and references are not written like this.
        let embossed = sound && is_fours(&sizes) && is_well_known(digits) && same;
        let named = match named {
            Named::Long if embossed => Named::Nothing,
            named => named,
        };
        if named == Named::Long || named == Named::Other && !sound {
            return false;
        }
        let says_card = named == Named::Card || self.says_card(start, end);
        let parts = Self::around(&self.parts, start, end);
        let regular = is_regular(&sizes, digits);
        if fits == Fit::Sound && digits[0] == 1 {
            return says_card && tight && (named == Named::Card || sizes[..] == [4, 6, 5]);
        }
        let open = self.is_open(end);
        if self.is_being_said(end) && members.iter().any(|at| self.lexed.numbers[*at].spoken) {
            return false;
        }
        if tight {
            // Two groups of eight may be two terminals.
            let plain = regular
                && (sizes.len() > 2 || digits.len() == MOST || same && named == Named::Nothing);
            let fours = is_fours(&sizes) && same && is_well_known(digits) && !open;
            let fours = fours
                && match gaps[0] {
                    Gap::Tight(' ' | '-' | '.' | '_' | '·' | '–' | '/') => {
                        digits.len() > 14 || says_card
                    }
                    _ => says_card && digits.len() > 14,
                };
            // 621661*252966*4678913
            let usual = usual_lengths(digits).contains(&digits.len());
            let odd = sound && usual && same && sizes.len() > 2 && named == Named::Nothing;
            let missing = named == Named::Card
                && same
                && sizes.len() > 2
                && sizes[0] == 4
                && is_well_known(digits)
                && !open;
            // "51863816246_1382": a digit may be missing.
            let halves = named == Named::Card
                && sizes.len() == 2
                && (sizes[0].max(sizes[1]) > 7)
                && sizes[1] > 3
                && is_well_known(digits)
                && !open;
            return halves
                || sound && (plain || says_card || parts) && named != Named::Other
                || odd && sizes[0] > 3 && !self.typing
                || missing
                || sound && is_fours(&sizes)
                || fours && (named == Named::Card || named == Named::Nothing)
                || says_card
                    && regular
                    && same
                    && is_well_known(digits)
                    && digits.len() > 13
                    && !open;
        }
        let fours = is_fours(&sizes);
        let usual = usual_lengths(digits).contains(&digits.len());
        let spoken = members.iter().all(|at| self.lexed.numbers[*at].spoken) && sizes.len() < 6;
        let bin = matches!(sizes[..], [6, 9 | 10 | 13] | [6, 6 | 9, 4] | [6, 3, 6, 4]) || regular;
        let well_known = is_well_known(digits);
        sound
            && (fours
                || spoken && usual && well_known
                || bin && (says_card || parts)
                || parts && says_card
                || usual && (parts || says_card) && sizes.len() > 2
                || sizes[..] == [6, 6, 4])
            || well_known
                && parts
                && (says_card || self.part_count(start, end) > 1)
                && digits.len() > 13
            || well_known && says_card && fours && digits.len() == 16
    }

    fn part_count(&self, from: usize, to: usize) -> usize {
        let first = self.parts.partition_point(|place| *place + 12 < from);
        let last = self.parts.partition_point(|place| *place < to + 12);
        last - first
    }

    /// Whether groups are amounts or times one after the other: the gaps differ, and two digits follow a point or colon.
    fn is_a_list(&self, members: &[usize], gaps: &[Gap]) -> bool {
        let differ = gaps.windows(2).any(|two| two[0] != two[1]);
        let part = |(gap, at): (&Gap, &usize)| {
            let bare =
                self.lexed.numbers[*at].range.start - self.lexed.numbers[*at - 1].range.end == 1;
            matches!(gap, Gap::Tight('.' | ':')) && bare && self.lexed.numbers[*at].len() == 2
        };
        differ && gaps.iter().zip(&members[1..]).any(part)
    }

    /// The parts of a card number by name, in any order: "last four …, the eight before that …, first four …".
    fn parts(&mut self) {
        let mut at = 0;
        while at < self.lexed.numbers.len() {
            let mut members = Vec::new();
            let mut sum = 0;
            let mut next = at;
            while next < self.lexed.numbers.len() {
                let number = &self.lexed.numbers[next];
                if self.is_ordinal(next) || number.len() < 2 && members.is_empty() {
                    next += 1;
                    if members.is_empty() {
                        break;
                    }
                    continue;
                }
                let far = members
                    .last()
                    .is_some_and(|last| self.gap(*last, next) == Gap::Wide);
                if far || !self.is_group(next) || sum + number.len() > MOST {
                    break;
                }
                sum += number.len();
                members.push(next);
                next += 1;
            }
            // "Starts with four five three nine, next …": what is read out in fours may lack the last.
            let read_out = sum == 12
                && !self.typing
                && members.iter().all(|at| self.lexed.numbers[*at].spoken);
            if members.len() > 1 && ((13..=MOST).contains(&sum) || read_out) {
                let start = self.lexed.numbers[members[0]].range.start;
                let end = self.lexed.numbers[members[members.len() - 1]].range.end;
                let begins: Vec<bool> = members
                    .iter()
                    .map(|at| is_well_known(&self.lexed.numbers[*at].digits))
                    .collect();
                let named = members.iter().filter(|at| self.is_part(**at)).count();
                let gaps: Vec<Gap> = members
                    .windows(2)
                    .map(|two| self.gap(two[0], two[1]))
                    .collect();
                if self.is_a_list(&members, &gaps) {
                    at = next.max(at + 1);
                    continue;
                }
                let likely = begins.iter().any(|begins| *begins);
                if likely && named + 1 >= members.len() && named > 1 {
                    let tail = members.iter().copied().find(|at| self.is_tail(*at));
                    self.hide_pieces(&members, tail);
                } else if likely
                    && begins[0]
                    && named > 0
                    && self.says_card(start, end)
                    && members.len() > 1
                    && sum > 14
                {
                    let tail = members.iter().copied().find(|at| self.is_tail(*at));
                    self.hide_pieces(&members, tail);
                }
            }
            at = next.max(at + 1);
        }
    }

    fn is_part(&self, at: usize) -> bool {
        let number = &self.lexed.numbers[at];
        let tokens = &self.lexed.tokens;
        let before = tokens[..number.token].iter().rev().take(8);
        let before = before.take_while(|token| !matches!(token.what, What::Number(_)));
        let part = |token: &super::lexer::Token| match token.what {
            What::Term(senses) => senses.any(&[Sense::Part, Sense::Tail]),
            What::Word => self.folded.chars[token.start..token.end] == ['n', 'e', 'x', 't'],
            _ => false,
        };
        let behind = tokens[number.token + 1..].iter().take(1);
        before.chain(behind).any(part)
    }

    fn is_tail(&self, at: usize) -> bool {
        let number = &self.lexed.numbers[at];
        let before = self.lexed.tokens[..number.token].iter().rev().take(5);
        let mut before = before.take_while(|token| !matches!(token.what, What::Number(_)));
        number.len() == 4
            && before.any(|token| match token.what {
                What::Term(senses) => senses.has(Sense::Tail),
                _ => false,
            })
    }

    /// Hides the digits of each group but for the last four of the last one.
    fn hide_pieces(&mut self, members: &[usize], tail: Option<usize>) {
        for at in members {
            let number = &self.lexed.numbers[*at];
            let range = number.range.clone();
            let keep = (tail == Some(*at)).then(|| {
                let from = number.len().saturating_sub(4);
                number.digits[from..].to_vec()
            });
            self.finds
                .push(Find::card(range, keep.unwrap_or_default(), false));
            self.spent[*at] = true;
            self.is_card_end[*at] = true;
        }
    }

    fn hide_card(
        &mut self,
        members: &[usize],
        range: std::ops::Range<usize>,
        last4: Vec<u8>,
        may_go_on: bool,
    ) {
        let digits: usize = members.iter().map(|at| self.lexed.numbers[*at].len()).sum();
        let grouped = members.len() > 1;
        let may_go_on = may_go_on && grouped && digits < MOST;
        let all: Vec<u8> = members
            .iter()
            .flat_map(|at| self.lexed.numbers[*at].digits.iter().copied())
            .collect();
        let mut find = Find::card(range, last4, may_go_on);
        find.is_sound = is_well_known(&all) && fit(&all) == Fit::Sound;
        self.finds.push(find);
        for at in members {
            self.spent[*at] = true;
            self.is_card_end[*at] = true;
        }
    }

    fn hide_glued(&mut self, at: usize, last4: Vec<u8>, rest: bool) {
        let mut range = self.lexed.numbers[at].range.clone();
        // 411111111111111105/27190: the month is glued to the card, the year to the CVV.
        if rest
            && let Some(next) = self.lexed.numbers.get(at + 1)
            && next.range.start == range.end + 1
            && matches!(self.folded.chars[range.end], '/' | '-')
            && next.len() <= 8
        {
            range.end = next.range.end;
            self.spent[at + 1] = true;
        }
        let mut find = Find::card(range, last4, false);
        find.hides_more = rest;
        find.is_sound = true;
        self.finds.push(find);
        self.spent[at] = true;
        self.is_card_end[at] = true;
    }
}

fn last_four(digits: &[u8]) -> Vec<u8> {
    digits[digits.len().saturating_sub(4)..].to_vec()
}

/// Whether cards that begin like this may have more digits.
fn is_of_several_lengths(digits: &[u8]) -> bool {
    match digits {
        [4, ..] => digits.len() < 16,
        [3, 0 | 6 | 8 | 9, ..] | [6 | 8 | 9, ..] | [5, 0 | 6..=9, ..] => digits.len() < MOST,
        _ => digits.len() < 15,
    }
}

/// What stands between two groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    /// Few signs; the first one that is no blank.
    Tight(char),
    /// Words that lead on.
    Words,
    /// More than that.
    Wide,
}

/// The sign between the digits of one card number, where there is nothing but signs, and few of them.
pub(super) fn tight(between: &[char]) -> Option<char> {
    let mut signs = 0;
    let mut first = ' ';
    for c in between {
        if c.is_whitespace() {
            continue;
        }
        if !is_separator(*c) {
            return None;
        }
        if signs == 0 {
            first = *c;
        }
        signs += 1;
    }
    (signs <= 3 && !between.is_empty()).then_some(first)
}

/// A sign that people write between digits.
pub(super) fn is_separator(c: char) -> bool {
    matches!(c,
        '!'..='#' | '&'..='/' | ':'..='@' | '['..='`' | '{'..='~'
        | '\u{b7}' | '\u{d7}' | '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{2190}'..='\u{21ff}'
        | '\u{2212}' | '\u{2215}' | '\u{2500}'..='\u{25ff}' | '\u{27f0}'..='\u{27ff}'
        | '\u{2900}'..='\u{297f}' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}'
        | '\u{3014}'..='\u{301f}' | '\u{30fb}' | '\u{ff61}'..='\u{ff65}')
}

fn is_fours(sizes: &[usize]) -> bool {
    let (last, others) = match sizes {
        [others @ .., last] => (*last, others),
        [] => return false,
    };
    others.len() > 2 && others.iter().all(|size| *size == 4) && last <= 4
}

/// Whether digits are grouped as on cards, or as people read them out.
fn is_regular(sizes: &[usize], digits: &[u8]) -> bool {
    let printed = matches!(
        sizes,
        [4, 6, 4 | 5] | [4, 5, 6] | [6, 13, ..] | [4, 4, 4, 4, ..] | [5, 5, 5] | [4, 4, 8]
    ) && (sizes[..] != [6, 13] || digits.starts_with(&[6, 2]));
    // Groups of one size; the last one takes what is left.
    let even = match sizes {
        [first, middle @ .., last] => {
            middle.iter().all(|size| size == first)
                && *last <= first + 1
                && *first != 1
                && (*first != 3 || sizes.len() > 4)
                && *first != 6
                && *first != 7
        }
        [] | [_] => false,
    };
    let singles = sizes.iter().all(|size| *size == 1);
    // Fours that are divided further.
    let mut sum = 0;
    let bounds: Vec<usize> = sizes
        .iter()
        .map(|size| {
            sum += size;
            sum
        })
        .collect();
    let divided = [4, 8, 12].iter().all(|bound| bounds.contains(bound));
    printed || even || singles || divided
}
