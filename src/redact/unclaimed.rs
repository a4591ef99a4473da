//! Digits that nothing in their sentence names, where somebody tells or types them or a secret word is near: in doubt
//! they are hidden.

use super::{
    Reading,
    context::{Before, Behind},
    lexer::{Token, What},
    value::{REACH, Value, fits_exactly},
    words::{Kind, Sense, Senses},
};

/// What names digits as something else.
const CLAIMS: [Sense; 7] = [
    Sense::Label,
    Sense::LongLabel,
    Sense::Error,
    Sense::Money,
    Sense::Currency,
    Sense::Expiry,
    Sense::Tail,
];

/// Whether a word claims digits by one sense alone.
fn only(senses: Senses, sense: Sense) -> bool {
    senses.has(sense) && !senses.any(&[Sense::Label, Sense::LongLabel])
}

/// What a sentence and those beside it say of its digits.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one observation, and most are independent of the others"
)]
#[derive(Clone, Copy, Debug, Default)]
struct Cues {
    /// A secret word whose secrets are so long.
    secret: bool,
    /// A secret word that speaks of a screen, a check, a try; or of more than digits.
    about: bool,
    /// Somebody told or typed something close by.
    told: bool,
    /// A code, a text message, a keypad.
    place: bool,
    /// The back of a card.
    back: bool,
    /// "Back", "front": of a card or anything.
    rear: bool,
    /// He, she, the customer said it.
    person: bool,
    /// It came, was said or received by the words behind it.
    came: bool,
    /// A login, a menu, a lock right before it.
    access: bool,
    /// The same anywhere near.
    lock: bool,
    /// A card.
    card: bool,
    /// "Three digits", 后三位: as many as it has.
    counted: bool,
}

impl Reading<'_> {
    /// Whether nothing claims a value and something speaks for a secret.
    pub(super) fn is_unclaimed(&self, value: &Value, before: &Before, behind: &Behind) -> bool {
        if self.is_labelled_code(value) {
            return true;
        }
        let cues = self.cues(value);
        let told = cues.told || before.enter || before.say;
        // "The three digits 337" of a card
        if value.len == 3 && before.count == Some(3) {
            return true;
        }
        if cues.lock && self.is_default(value) {
            return true;
        }
        let moved = behind.moved && !((before.enter || before.is) && (cues.secret || cues.about));
        let coded = before.code == Some(true)
            && value.len < 5
            && !self.near_sense(value, &[Sense::Message])
            && !(before.enter || before.say || before.change || before.is && cues.told)
            && !cues.counted;
        if moved
            || coded
            || behind.asks && !(cues.access || behind.secret.is_none() && self.is_bare(value))
            || !(3..=8).contains(&value.len)
            || self.is_time(value)
            || self.is_at_time(value)
            || self.is_part_of_more(value)
            || self.is_round(value)
            || self.is_year(value) && !told
            || self.is_clock(value)
            || self.is_wanted_back(value)
            || self.is_amount_elsewhere(value)
            || self.is_slip(value)
            || self.is_shifted(value)
            || self.is_before_card(value)
            || self.is_of_five(value)
            || self.is_price(value)
            || self.is_claimed(value)
        {
            return false;
        }
        let single =
            value.first != value.last && self.lexed.numbers[value.first].len() == 1 && cues.card;
        cues.secret
            || cues.counted
            || cues.place && matches!(value.len, 4..=6) && self.is_series(value)
            || cues.about && (told || self.is_beside_secret(value))
            || told
                && (matches!(value.len, 4..=6) || single)
                && (cues.place || cues.about || cues.lock || !self.is_of_other_matter(value))
            || cues.place && (told || before.is || before.change) && value.len != 7
            || cues.place && value.len == 6
            || cues.back && (value.len == 3 || cues.card && value.len == 4)
            || cues.person && value.len == 3
            || cues.came && value.len == 6
            || cues.lock && before.enter && value.len == 8
            || self.is_bare(value)
            || cues.access && (matches!(value.len, 4..=6) || before.enter && value.len == 8)
    }

    /// Whether its sentence speaks of something that has a number, and of no secret.
    fn is_of_other_matter(&self, value: &Value) -> bool {
        let at = self.token_before(value);
        let own = self.lexed.tokens[at];
        let before = self.lexed.tokens[..at]
            .iter()
            .rev()
            .take_while(|token| token.sentence == own.sentence && own.start - token.start <= REACH);
        // "Amount, then he pressed 4526"
        let mut clause = before
            .clone()
            .take_while(|token| !matches!(token.what, What::Sign(',' | ';' | '-')));
        let person = |token: &Token| {
            matches!(
                &*self.word(token),
                "他" | "她" | "佢" | "客人" | "顾客" | "客户" | "he" | "she" | "customer" | "guest"
            )
        };
        if clause.any(person) {
            return false;
        }
        let mut before = before;
        before.any(|token| match token.what {
            What::Term(senses) => {
                senses.any(&[Sense::Label, Sense::LongLabel])
                    && !senses.any(&[
                        Sense::Place,
                        Sense::Filler,
                        Sense::Enter,
                        Sense::Say,
                        Sense::List,
                    ])
                    && !self.is_bystander(token)
            }
            _ => false,
        })
    }

    /// Whether only words, no sign and no turn, stand between a value and a secret word.
    fn is_beside_secret(&self, value: &Value) -> bool {
        let own = self.lexed.tokens[self.token_before(value)];
        let beside = |token: &&Token| {
            let turn = match token.what {
                // "Came up for 3490"
                What::Term(_) if &*self.word(token) == "for" => true,
                What::Sign(',' | ';' | '(' | ')' | '-') => true,
                What::Term(senses) => {
                    senses.any(&[Sense::Turn, Sense::List]) && !senses.has(Sense::Secret)
                }
                _ => false,
            };
            !turn && token.start.abs_diff(own.start) <= REACH
        };
        let secret = |token: &Token| match token.what {
            What::Term(senses) => senses.has(Sense::Secret),
            _ => false,
        };
        let before = self.lexed.tokens[..self.token_before(value)].iter().rev();
        let behind = self.lexed.tokens[self.token_behind(value)..].iter();
        before.take_while(beside).any(secret) || behind.take_while(beside).any(secret)
    }

    /// Whether a text says nothing but that there is a number: "4526?", "number 0412, locked". It may be anything, so it
    /// may be a secret.
    fn is_bare(&self, value: &Value) -> bool {
        const MOST: usize = 7;
        let number = &self.lexed.numbers[value.first];
        let own = self.lexed.tokens[number.token];
        let two = |at: usize| number.digits[at] * 10 + number.digits[at + 1];
        let clock = number.len() == 4 && two(0) < 24 && two(2) < 60;
        let mut words = 0;
        let (mut doubt, mut told, mut pad, mut typed) = (false, false, false, false);
        let near = |token: &&Token| token.start.abs_diff(own.start) <= REACH;
        let tokens = &self.lexed.tokens;
        let from = tokens[..number.token].iter().rev().take_while(near).count();
        let to = tokens[number.token..].iter().take_while(near).count();
        let from = number.token - from;
        for (at, token) in tokens[from..number.token + to].iter().enumerate() {
            let at = from + at;
            match token.what {
                What::Number(other) if (value.first..=value.last).contains(&other) => {}
                What::Number(other) if self.lexed.numbers[other].spoken => words += 1,
                What::Number(_) | What::Hidden => return false,
                What::Word | What::Han if at + 2 >= number.token && at < number.token => {
                    return false;
                }
                What::Word | What::Han => words += 1,
                What::Term(senses)
                    if senses.any(&[
                        Sense::Label,
                        Sense::LongLabel,
                        Sense::Currency,
                        Sense::Expiry,
                        Sense::Tail,
                        Sense::Address,
                        Sense::Card,
                        Sense::CardNumber,
                        Sense::Unit,
                    ]) || senses.any(&[Sense::Error, Sense::Money, Sense::Moved])
                        && !senses.any(&[Sense::About, Sense::Change, Sense::Enter]) =>
                {
                    return false;
                }
                // "Wrong password, try again 055"
                What::Term(senses)
                    if senses
                        .kind
                        .is_some_and(|kind| !fits_exactly(kind, value.len)) =>
                {
                    return false;
                }
                What::Term(_) if self.is_machine(token) => return false,
                What::Term(senses) => {
                    doubt |= senses.any(&[Sense::About, Sense::Right, Sense::Enter, Sense::Say]);
                    told |= at < number.token && senses.has(Sense::Say);
                    pad |= senses.any(&[Sense::Pad, Sense::Origin]);
                    typed |=
                        at + 2 >= number.token && at < number.token && senses.has(Sense::Enter);
                }
                _ => {}
            }
        }
        let fits = match value.len {
            // Three digits that are said may be a service number.
            3 => !told && !matches!(number.digits[..], [1, 1 | 2, _] | [9, 1, 1] | [9, 9, 9]),
            4..=6 => true,
            8 => typed,
            _ => false,
        };
        let alone = value.first == value.last && !(number.spoken && value.len < 4);
        // A number that nothing speaks of is no secret.
        let asked = self.folded.chars.last() == Some(&'?');
        (asked || doubt || self.is_told_of(value))
            && words <= MOST
            && fits
            && alone
            && !pad
            && (!clock || doubt)
            && !self.is_sent_to(value)
    }

    /// "Number from customer", "her lucky number", "in the last box": whether a text tells whose number it is, or where it
    /// is to be written.
    fn is_told_of(&self, value: &Value) -> bool {
        let own = self.lexed.tokens[self.token_before(value)];
        let at = self.token_before(value);
        let near = |token: &&Token| token.start.abs_diff(own.start) <= REACH;
        let before = self.lexed.tokens[..at].iter().rev().take_while(near);
        let behind = self.lexed.tokens[at..].iter().take_while(near);
        before.chain(behind).any(|token| {
            token.sentence == own.sentence
                && (self.is_person(token)
                    || matches!(
                        &*self.word(token),
                        "her" | "his" | "their" | "number" | "key" | "plus" | "后面" | "改成"
                    ))
        })
    }

    /// "Text STOP to 7726", "roc number 000513": a number that is written to, or that an unknown word names.
    fn is_sent_to(&self, value: &Value) -> bool {
        let mut before = self.lexed.tokens[..self.token_before(value)]
            .iter()
            .rev()
            .filter(|token| !matches!(token.what, What::Blank));
        let Some(last) = before.next() else {
            return false;
        };
        let word = self.word(last);
        let name = matches!(
            &*word,
            "number" | "no" | "no." | "code" | "id" | "号" | "码"
        );
        word == "to"
            || name
                && before
                    .next()
                    .is_some_and(|token| matches!(token.what, What::Word))
    }

    /// What machines are delivered with: 0000, 123456.
    fn is_default(&self, value: &Value) -> bool {
        let number = &self.lexed.numbers[value.first];
        value.first == value.last
            && matches!(
                number.digits[..],
                [0, 0, 0, 0]
                    | [0, 0, 0, 0, 0, 0]
                    | [1, 2, 3, 4]
                    | [1, 2, 3, 4, 5, 6]
                    | [1, 1, 1, 1, 1, 1]
                    | [8, 8, 8, 8, 8, 8]
                    | [8, 8, 8, 8, 8, 8, 8, 8]
                    | [1, 6, 6, 8, 3, 1]
            )
    }

    /// Single digits one after the other: "3-5-7-9".
    fn is_series(&self, value: &Value) -> bool {
        value.first != value.last
            && self.lexed.numbers[value.first..=value.last]
                .iter()
                .all(|number| number.len() == 1)
    }

    /// "Entered 3820, not 38.20": whether an amount with a decimal point beside it has the same digits.
    fn is_amount_elsewhere(&self, value: &Value) -> bool {
        /// Numbers.
        const NEAR: usize = 6;
        let numbers = &self.lexed.numbers;
        let without_zeros = |digits: &[u8]| -> Vec<u8> {
            let last = digits.iter().rposition(|digit| *digit != 0);
            digits[..last.map_or(0, |last| last + 1)].to_vec()
        };
        let own = without_zeros(&numbers[value.first].digits);
        let from = value.first.saturating_sub(NEAR);
        let to = numbers.len().min(value.last + NEAR);
        value.first == value.last
            && numbers[from..to].windows(2).any(|two| {
                let between = &self.folded.chars[two[0].range.end..two[1].range.start];
                let digits: Vec<u8> = two
                    .iter()
                    .flat_map(|number| number.digits.iter().copied())
                    .collect();
                between == ['.'] && two[1].len() < 3 && without_zeros(&digits) == own
            })
    }

    /// Whether money is asked back: "wants 4455 back".
    fn is_wanted_back(&self, value: &Value) -> bool {
        let mut behind = self.lexed.tokens[self.token_behind(value)..].iter();
        let mut next = || behind.find(|token| !matches!(token.what, What::Blank));
        next().is_some_and(|token| &*self.word(token) == "back")
            && next().is_none_or(|token| matches!(token.what, What::Sign(_)))
    }

    /// An amount by its look: "3600".
    pub(super) fn is_round(&self, value: &Value) -> bool {
        let number = &self.lexed.numbers[value.first];
        value.first == value.last
            && !number.spoken
            && matches!(number.digits[..], [1..=9, .., 0, 0])
    }

    /// A time where the sentence speaks of time.
    fn is_clock(&self, value: &Value) -> bool {
        let number = &self.lexed.numbers[value.first];
        let [hour, _, minute, _] = number.digits[..] else {
            return false;
        };
        let own = self.lexed.tokens[number.token];
        let time = |token: &&Token| {
            let word = &self.folded.chars[token.start..token.end];
            matches!(
                word,
                ['m', 'e', 'e', 't', 'i', 'n', 'g']
                    | ['s', 'h', 'i', 'f', 't']
                    | ['时', '间']
                    | ['小', '时']
                    | ['t', 'i', 'm', 'e']
                    | ['c', 'l', 'o', 'c', 'k']
                    | ['h', 'o', 'u', 'r', 's']
            )
        };
        let before = self.lexed.tokens[..number.token].iter().rev().take(16);
        let next = self.lexed.tokens[number.token + 1..]
            .iter()
            .find(|token| !matches!(token.what, What::Blank));
        let chars = &self.folded.chars;
        let event = next.is_some_and(|next| {
            matches!(
                chars[next.start..],
                ['开', '会' | '门' | '店' | '始', ..]
                    | ['关', '门' | '店', ..]
                    | ['打', '烊', ..]
                    | ['左', '右', ..]
            )
        });
        let hours = hour < 2 || hour == 2 && number.digits[1] < 4;
        if event && hours && minute < 6 {
            return true;
        }
        hour < 3
            && minute < 6
            && before
                .take_while(|token| token.sentence == own.sentence)
                .any(|token| time(&token))
    }

    /// "G-428106"
    fn is_labelled_code(&self, value: &Value) -> bool {
        let start = self.lexed.numbers[value.first].range.start;
        let before = &self.folded.chars[start.saturating_sub(3)..start];
        value.len == 6
            && match before {
                ['g', '-'] => true,
                [before, 'g', '-'] => !before.is_alphanumeric(),
                _ => false,
            }
    }

    /// Whether it stands beside digits or signs that it is one number with.
    pub(super) fn is_part_of_more(&self, value: &Value) -> bool {
        let numbers = &self.lexed.numbers;
        let (first, last) = (&numbers[value.first], &numbers[value.last]);
        let chars = &self.folded.chars;
        let sign = chars[..first.range.start]
            .iter()
            .rev()
            .find(|c| **c != ' ' || first.range.start < 2);
        let beside = chars[..first.range.start].last();
        let hidden =
            |token: Option<&Token>| token.is_some_and(|token| matches!(token.what, What::Hidden));
        let tokens = &self.lexed.tokens;
        let list = value.first != value.last
            && matches!(chars[first.range.end], '、' | ',' | '/')
            && first.len() > 1;
        let joined = |one: usize, other: usize| {
            let between = &chars[numbers[one].range.end..numbers[other].range.start];
            matches!(between, [' ' | '-']) && numbers[one].len().min(numbers[other].len()) > 1
        };
        list || matches!(beside, Some('-' | '*' | '#' | '+'))
            || sign == Some(&'=')
            || hidden(tokens.get(self.token_behind(value)))
            || value.first != value.last && first.len() > 3
            || value.first != value.last && matches!(chars[first.range.end], '.' | ':')
            || value.first > 0 && joined(value.first - 1, value.first)
            || value.last + 1 < numbers.len() && joined(value.last, value.last + 1)
            || first.spoken && value.len < 3
            || last.letter_behind && !last.spoken
    }

    /// Whether a name of something else stands in the same sentence with no other number in between, or with words that
    /// lead from that number to this one.
    pub(super) fn is_claimed(&self, value: &Value) -> bool {
        let tokens = &self.lexed.tokens;
        let at = self.token_before(value);
        let own = tokens[at];
        let claims = |senses: Senses| senses.any(&CLAIMS) && !senses.has(Sense::Secret);
        // "Which batch? 790152"
        if self.is_answer(at) {
            return true;
        }
        let (mut leads, mut told, mut apart, mut named, mut crossed) =
            (false, false, false, false, 0);
        let mut entered = false;
        for (near, token) in tokens[..at].iter().rev().enumerate() {
            if token.sentence != own.sentence || own.start - token.start > REACH {
                break;
            }
            match token.what {
                // "Till 2 shows 1204"
                What::Number(number) if told && self.lexed.numbers[number].len() < 3 => {}
                What::Number(number) => {
                    crossed += 1;
                    // "One 0 too many"
                    if self.lexed.numbers[number].digits == [0] {
                        return true;
                    }
                    leads |= self.lexed.numbers[number].len() == value.len;
                    if !leads || crossed > 3 {
                        break;
                    }
                }
                What::Hidden => break,
                What::Count(count)
                    if near < 3
                        && usize::from(count) == value.len
                        && matches!(count, 3 | 4 | 6) =>
                {
                    return false;
                }
                What::Sign(',' | ';' | '-' | '>' | '→') => apart = true,
                // "The screen says 8010"
                _ if near < 7
                    && told
                    && !entered
                    && !apart
                    && crossed == 0
                    && self.is_machine(token) =>
                {
                    return true;
                }
                // "Customer no. 33812", "message id 88213"
                What::Term(_) if near < 3 && crossed == 0 && self.is_numbered(at - 1 - near) => {
                    return true;
                }
                What::Term(senses) if senses.has(Sense::Secret) => break,
                What::Term(senses) if self.is_turn(token, senses) && told => apart = true,
                What::Term(senses) if claims(senses) => {
                    // "Not 2019": a correction, and no amount.
                    if senses.has(Sense::Change) && !senses.has(Sense::Label) {
                        leads = true;
                        continue;
                    }
                    let strong = if only(senses, Sense::Error) {
                        !apart && (near < 3 && value.len <= 5 || value.len <= 4)
                    } else if only(senses, Sense::Money) {
                        near < 4 || leads && crossed > 0
                    } else {
                        self.is_strong(senses, at - 1 - near, at, apart || told, told)
                    };
                    // "After the amount he keyed 4526": what was typed is not what stands before that.
                    if strong && (!apart || !told || leads && crossed > 0) {
                        return true;
                    }
                    named |= strong;
                }
                // "It wants the voucher, I put 791089"
                What::Term(senses) if named && senses.has(Sense::Asks) => return true,
                What::Term(senses) => {
                    // "The site keeps asking a code, the last one was 107586"
                    let called = near < 2 && value.len == 6 && self.is_copula(token);
                    told |= senses.any(&[Sense::Enter, Sense::Say]) || called;
                    entered |= senses.has(Sense::Enter) && !senses.has(Sense::Say);
                    leads |= senses.has(Sense::Change)
                        || matches!(self.folded.chars[token.end - 1], '成')
                        || matches!(
                            self.folded.chars[token.start..token.end],
                            ['a', 's'] | ['t', 'o']
                        );
                }
                // "AVS 1024": an abbreviation is a name.
                What::Word if near < 2 && crossed == 0 && self.is_abbreviation(token) => {
                    return true;
                }
                _ => {}
            }
        }
        self.is_claimed_behind(value)
    }

    /// Whether the name of something else is more than the place where a value was told.
    fn is_strong(&self, senses: Senses, token: usize, at: usize, loose: bool, told: bool) -> bool {
        let near = at - 1 - token;
        if !self.lexed.tokens[token + 1..at]
            .iter()
            .any(|token| matches!(token.what, What::Number(_)))
            && self.is_bystander(&self.lexed.tokens[token])
            && (told || near > 2)
        {
            return false;
        }
        let copula = near > 1 && self.is_copula(&self.lexed.tokens[at - 2]);
        let place = senses.has(Sense::Place)
            && near > 1
            && ((loose || copula) && self.is_prepositional(token)
                || near > 1 && self.is_attribute(token));
        !place
    }

    /// The same of what stands behind it.
    pub(super) fn is_claimed_behind(&self, value: &Value) -> bool {
        let tokens = &self.lexed.tokens;
        let own = tokens[self.token_before(value)];
        let behind = tokens[self.token_behind(value)..].iter();
        behind
            .take_while(|token| {
                token.sentence == own.sentence
                    && token.start - own.end <= 10
                    && !matches!(
                        token.what,
                        What::Number(_) | What::Hidden | What::Sign(',' | ';' | '-')
                    )
            })
            .take_while(|token| match token.what {
                What::Word | What::Han => false,
                What::Term(senses) => {
                    !senses.any(&[Sense::Secret, Sense::List, Sense::Turn])
                        && &*self.word(token) != "for"
                }
                _ => true,
            })
            .enumerate()
            .any(|(at, token)| match token.what {
                What::Term(_) if at > 2 && self.is_bystander(token) => false,
                What::Term(senses) => {
                    senses.any(&[Sense::Label, Sense::LongLabel, Sense::Currency]) && at < 6
                        || at < 2
                            && (senses.has(Sense::Unit) && self.is_unit(value, token)
                                || senses.has(Sense::Error))
                }
                _ => false,
            })
    }

    /// Whether a number begins its sentence behind a question for something else.
    fn is_answer(&self, at: usize) -> bool {
        let mut before = self.lexed.tokens[..at].iter().rev().take(6);
        let mut asked = false;
        for token in before.by_ref() {
            match token.what {
                What::Blank => {}
                What::Sign('?') => asked = true,
                What::Term(senses) => {
                    return asked && senses.has(Sense::Label) && !senses.has(Sense::Secret);
                }
                _ => return false,
            }
        }
        false
    }

    /// "Over the counter", "on WhatsApp": where something happened.
    pub(super) fn is_prepositional(&self, token: usize) -> bool {
        let mut before = self.lexed.tokens[..token]
            .iter()
            .rev()
            .filter(|token| !matches!(token.what, What::Blank))
            .take(2)
            .map(|token| self.word(token));
        let mut next = || before.next().unwrap_or_default();
        let preposition = |word: &str| {
            matches!(
                word,
                "on" | "at" | "over" | "in" | "by" | "via" | "from" | "through" | "off" | "across"
            )
        };
        let word = next();
        let article = matches!(&*word, "the" | "his" | "her" | "my" | "their" | "our" | "a");
        preposition(&word) || article && preposition(&next())
    }

    /// Whether a word makes a name of the one before it: "customer no.", "message id".
    pub(super) fn is_numbered(&self, token: usize) -> bool {
        let tokens = &self.lexed.tokens;
        let word = self.word(&tokens[token]);
        if matches!(&*word, "号" | "编号" | "number") {
            let near = token.checked_sub(if word == "number" { 2 } else { 1 });
            return near.is_some_and(|near| matches!(tokens[near].what, What::Word | What::Han));
        }
        if !matches!(&*word, "no" | "no." | "nos" | "id" | "ids") {
            return false;
        }
        let mut before = tokens[..token].iter().rev();
        before
            .find(|token| !matches!(token.what, What::Blank))
            .is_some_and(|token| match token.what {
                What::Word => true,
                What::Term(senses) => {
                    let word = self.word(token);
                    !senses.any(&[Sense::Secret, Sense::Code, Sense::Card, Sense::CardNumber])
                        && !senses.any(&[Sense::Is, Sense::Enter, Sense::Say])
                        && word.len() > 3
                }
                _ => false,
            })
    }

    /// "Printed 004418", 提示 1006: a value that is shown, where nobody and no phone is there to say it.
    fn is_displayed(&self, value: &Value) -> bool {
        let at = self.token_before(value);
        let own = self.lexed.tokens[at];
        let mut before = self.lexed.tokens[..at]
            .iter()
            .enumerate()
            .rev()
            .filter(|(_, token)| !matches!(token.what, What::Blank | What::Sign('"' | '\'')))
            .take_while(|(_, token)| {
                token.sentence == own.sentence && own.start - token.start <= REACH
            })
            .peekable();
        let Some((_, verb)) = before.next() else {
            return false;
        };
        let verb = self.word(verb);
        let printed = matches!(&*verb, "printed" | "prints" | "打印" | "打印了" | "印着")
            || self.folded.chars[..own.start].ends_with(&['打', '印']);
        let shown = matches!(
            &*verb,
            "提示"
                | "报"
                | "报错"
                | "显示"
                | "返回"
                | "跳出"
                | "跳出来"
                | "弹出"
                | "弹出来"
                | "跳"
                | "跳了"
                | "弹"
        ) || matches!(&*verb, "shows" | "showed") && self.is_shown_after(at)
            || matches!(&*verb, "shows" | "showing" | "displays") && before.peek().is_none();
        let fits = if printed { 8 } else { 5 };
        if !(printed || shown) || value.len > fits {
            return false;
        }
        // 密码显示4526 is the PIN, 输完密码显示 0051 is not.
        if let Some((token, secret)) = before.peek()
            && matches!(secret.what, What::Term(senses) if senses.has(Sense::Secret))
            && !self.is_entered(*token)
            && !self.is_shown_after(at)
        {
            return false;
        }
        !before.any(|(_, token)| match token.what {
            What::Term(senses) => {
                senses.any(&[Sense::Message, Sense::Back, Sense::Rear, Sense::Card])
                    || matches!(
                        senses.kind,
                        Some(Kind::OneTime | Kind::Cvv | Kind::Security)
                    )
                    || shown && self.is_person(token)
                    || self.is_phone_screen(token)
            }
            _ => false,
        })
    }

    /// "After the PIN shows 4020": a machine shows what comes after a secret.
    fn is_shown_after(&self, at: usize) -> bool {
        let mut before = self.lexed.tokens[..at]
            .iter()
            .rev()
            .filter(|token| !matches!(token.what, What::Blank))
            .skip(1);
        let secret = before.next().is_some_and(|token| match token.what {
            What::Term(senses) => senses.has(Sense::Secret),
            _ => false,
        });
        secret && before.take(2).any(|token| &*self.word(token) == "after")
    }

    /// A phone or an app, where codes arrive.
    pub(super) fn is_phone_screen(&self, token: &Token) -> bool {
        matches!(
            &*self.word(token),
            "手机" | "电话" | "phone" | "mobile" | "app" | "微信" | "whatsapp"
        )
    }

    /// Whether a machine shows a value right before it: "the screen says 8010".
    pub(super) fn is_shown(&self, value: &Value) -> bool {
        const NEAR: usize = 6;
        if self.is_displayed(value) {
            return true;
        }
        let mut shown = false;
        for token in self.lexed.tokens[..self.token_before(value)]
            .iter()
            .rev()
            .take(NEAR)
        {
            match token.what {
                What::Blank | What::Sign(':' | '"') => {}
                What::Number(number) if shown && self.lexed.numbers[number].len() < 3 => {}
                _ if shown && self.is_machine(token) => return !self.is_of_phone(token),
                What::Term(senses) if senses.has(Sense::Say) && !shown => {
                    shown = matches!(
                        &*self.word(token),
                        "显示"
                            | "shows"
                            | "showed"
                            | "showing"
                            | "show"
                            | "says"
                            | "said"
                            | "reads"
                            | "replied"
                            | "replies"
                            | "answered"
                            | "responded"
                            | "提示"
                    );
                    if !shown {
                        return false;
                    }
                }
                What::Term(senses) if senses.has(Sense::Filler) && !senses.has(Sense::Secret) => {}
                _ => return false,
            }
        }
        false
    }

    /// Whether the screen is that of a phone, where codes arrive.
    fn is_of_phone(&self, machine: &Token) -> bool {
        let before = &self.folded.chars[..machine.start];
        let before: String = before[before.len().saturating_sub(12)..].iter().collect();
        ["phone", "mobile", "手机", "app"]
            .iter()
            .any(|phone| before.contains(phone))
    }

    /// "When", 时: what stands before it is another matter.
    fn is_turn(&self, token: &Token, senses: Senses) -> bool {
        senses.has(Sense::Turn) || self.folded.chars[token.start..token.end] == ['时']
    }

    /// Where codes arrive, and who types them.
    pub(super) fn is_bystander(&self, token: &Token) -> bool {
        matches!(
            &*self.word(token),
            "手机"
                | "电话"
                | "phone"
                | "mobile"
                | "whatsapp"
                | "wechat"
                | "微信"
                | "clerk"
                | "cashier"
                | "operator"
                | "staff"
                | "employee"
                | "收银员"
                | "店员"
                | "用户"
                | "user"
                | "员工"
                | "操作员"
                | "营业员"
        )
    }

    /// What shows numbers that are no secrets.
    pub(super) fn is_machine(&self, token: &Token) -> bool {
        matches!(
            &*self.word(token),
            "机器"
                | "屏幕"
                | "屏"
                | "系统"
                | "终端"
                | "小票"
                | "pos"
                | "screen"
                | "display"
                | "terminal"
                | "machine"
                | "host"
                | "pin pad"
                | "pinpad"
                | "keypad"
                | "receipt"
                | "slip"
                | "till"
                | "printer"
                | "header"
                | "journal"
                | "reader"
                | "boot"
                | "startup"
                | "lcd"
                | "panel"
                | "server"
                | "gateway"
                | "acquirer"
                | "issuer"
                | "log"
                | "report"
        )
    }

    pub(super) fn word(&self, token: &Token) -> String {
        self.folded.chars[token.start..token.end].iter().collect()
    }

    /// A short word in capitals.
    fn is_abbreviation(&self, token: &Token) -> bool {
        let text = &self.folded.shown[self.folded.bytes(&(token.start..token.end))];
        text != "TAN"
            && (2..=5).contains(&text.len())
            && text.chars().all(|c| c.is_ascii_uppercase())
    }

    fn cues(&self, value: &Value) -> Cues {
        let tokens = &self.lexed.tokens;
        let at = self.token_before(value);
        let own = tokens[at];
        let mut cues = Cues::default();
        let near = |other: &(usize, &Token)| {
            other.1.start.abs_diff(own.start) <= REACH
                && other.1.sentence.abs_diff(own.sentence) <= 2
                && !matches!(other.1.what, What::Sign('|'))
        };
        let before = tokens[..at].iter().enumerate().rev().take_while(near);
        let behind = tokens[at..].iter().enumerate();
        let behind = behind.map(|(on, token)| (at + on, token)).take_while(near);
        for (other, token) in before.chain(behind) {
            if let What::Count(count) = token.what {
                cues.counted |= usize::from(count) == value.len && matches!(count, 3 | 4 | 6);
            }
            let What::Term(senses) = token.what else {
                continue;
            };
            if let Some(kind) = senses.kind
                && fits_exactly(kind, value.len)
            {
                let about = kind == Kind::Password
                    || self.is_about(other)
                    || self.is_right(other)
                    || self.is_entered(other);
                cues.about |= about;
                cues.secret |= !about;
            }
            let told = if other < at {
                own.start - token.start <= 20 && senses.any(&[Sense::Enter, Sense::Say])
            } else {
                // "Code 55821 she got"
                let person = self
                    .lexed
                    .senses(other.saturating_sub(2))
                    .has(Sense::Filler)
                    || self
                        .lexed
                        .senses(other.saturating_sub(1))
                        .has(Sense::Filler);
                token.start - own.start <= 24
                    && (senses.has(Sense::Enter) || person && senses.has(Sense::Say))
            };
            cues.told |= told && token.sentence == own.sentence;
            cues.place |= senses.any(&[Sense::Code, Sense::Message, Sense::Pad, Sense::Warning])
                || value.len < 5 && senses.any(&[Sense::Back, Sense::Rear]);
            cues.card |= senses.any(&[Sense::Card, Sense::CardNumber]);
            cues.rear |= senses.has(Sense::Rear);
            cues.back |= senses.has(Sense::Back);
            cues.access |= senses.has(Sense::Access)
                && if other < at {
                    own.start - token.end <= 10
                } else {
                    told && token.start - own.end <= 4
                };
            cues.lock |= senses.has(Sense::Access);
            cues.person |= other < at
                && own.start - token.end <= 6
                && token.sentence == own.sentence
                && senses.has(Sense::Say)
                && self.is_person_before(other);
            cues.came |= other > at
                && token.start - own.end <= 4
                && token.sentence == own.sentence
                && senses.has(Sense::Say);
        }
        cues.back |= cues.rear && cues.card;
        cues
    }

    /// Whether somebody stands right before a verb.
    fn is_person_before(&self, token: usize) -> bool {
        let before = self.lexed.tokens[..token].iter().rev().take(4);
        before
            .filter(|token| !matches!(token.what, What::Blank))
            .take(2)
            .any(|token| self.is_person(token))
    }

    pub(super) fn is_person(&self, token: &Token) -> bool {
        matches!(
            &*self.word(token),
            "he" | "she"
                | "they"
                | "customer"
                | "guest"
                | "lady"
                | "caller"
                | "他"
                | "她"
                | "佢"
                | "客人"
                | "顾客"
                | "客户"
                | "老板"
        )
    }

    /// "Typed the PIN": the word is no name of digits.
    fn is_entered(&self, token: usize) -> bool {
        let before = self.lexed.tokens[..token].iter().rev().take(4);
        let mut before = before.filter(|token| match token.what {
            What::Blank => false,
            What::Term(senses) => {
                !senses.any(&[Sense::Filler, Sense::Is]) || senses.has(Sense::Enter)
            }
            _ => true,
        });
        match before.next().map(|token| token.what) {
            Some(What::Term(senses)) => senses.any(&[Sense::Enter, Sense::Asks]),
            _ => false,
        }
    }
}
