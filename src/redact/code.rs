//! PINs, CVVs, one-time codes and passwords of digits: a secret word, a relation, a value, in any order.

use rustc_hash::FxHashSet;

use super::{
    Find, Reading,
    context::{Before, Behind, Near},
    lexer::{Token, What},
    value::{REACH, Value, Verdict, fits, fits_exactly},
    words::{Kind, Sense},
};

impl Reading<'_> {
    /// Finds the values of secret words.
    pub(super) fn codes(&mut self) {
        let mut values = self.values();
        for at in 0..values.len() {
            let (verdict, entered) = self.judge(&values, at);
            values[at].verdict = verdict;
            values[at].entered = entered;
        }
        self.pieces(&mut values);
        // One value leads to the next: "2029, then 2092", "0527 or 0725", "from 441 to 414".
        for at in 1..values.len() {
            self.spread(&mut values, at - 1, at);
        }
        for at in (1..values.len()).rev() {
            self.spread(&mut values, at, at - 1);
        }
        self.hide_alike(&mut values);
        for value in values
            .iter()
            .filter(|value| value.verdict == Verdict::Hidden)
        {
            let mut start = self.lexed.numbers[value.first].range.start;
            if self.is_behind_hidden(value) {
                start = self.lexed.tokens[self.token_before(value) - 1].start;
            }
            self.finds
                .push(Find::code(start..self.lexed.numbers[value.last].range.end));
            for number in value.first..=value.last {
                self.spent[number] = true;
            }
        }
    }

    /// Hides values that are the same as a hidden one, whatever they are besides, and those that stand beside one and are
    /// as long, where nothing claims them: "wrong way, 990".
    fn hide_alike(&self, values: &mut [Value]) {
        let digits = |value: &Value| -> Vec<u8> {
            let numbers = &self.lexed.numbers[value.first..=value.last];
            numbers
                .iter()
                .flat_map(|number| number.digits.iter().copied())
                .collect()
        };
        let hidden: FxHashSet<Vec<u8>> = values
            .iter()
            .filter(|value| value.verdict == Verdict::Hidden && value.len > 2)
            .map(digits)
            .collect();
        if hidden.is_empty() {
            return;
        }
        for value in values.iter_mut() {
            let same = value.verdict != Verdict::Hidden
                && value.len > 2
                && hidden.contains(&digits(value))
                && !self.typing;
            if same {
                value.verdict = Verdict::Hidden;
            }
        }
        if self.typing {
            return;
        }
        for _ in 0..2 {
            for at in 0..values.len() {
                let value = &values[at];
                if value.verdict != Verdict::Open || !(3..=8).contains(&value.len) {
                    continue;
                }
                let beside = |other: Option<&Value>| {
                    other.is_some_and(|other| {
                        other.verdict == Verdict::Hidden
                            && other.len.abs_diff(value.len) <= usize::from(value.len > 4)
                            && self.is_near(other, value)
                    })
                };
                // "Try 2 4405": what counts stands between.
                let long = |value: &&Value| value.len > 2;
                let alike = beside(values[..at].iter().rev().take(3).find(long))
                    || beside(values[at + 1..].iter().take(3).find(long));
                if alike
                    && !self.is_round(value)
                    && !self.is_part_of_more(value)
                    && !self.is_claimed(value)
                {
                    values[at].verdict = Verdict::Hidden;
                }
            }
        }
    }

    /// Whether two values stand in one sentence or two beside each other.
    fn is_near(&self, one: &Value, other: &Value) -> bool {
        let tokens = &self.lexed.tokens;
        let (one, other) = (
            tokens[self.token_before(one)],
            tokens[self.token_before(other)],
        );
        one.start.abs_diff(other.start) <= 60 && one.sentence.abs_diff(other.sentence) <= 1
    }

    pub(super) fn token_before(&self, value: &Value) -> usize {
        self.lexed.numbers[value.first].token
    }

    pub(super) fn token_behind(&self, value: &Value) -> usize {
        self.lexed.numbers[value.last].token + 1
    }

    fn judge(&self, values: &[Value], at: usize) -> (Verdict, bool) {
        let value = &values[at];
        if self.is_behind_hidden(value) {
            return (self.typed_on(value), false);
        }
        if matches!(value.len, 3 | 4) && value.first == value.last && self.is_beside_expiry(value) {
            return (Verdict::Hidden, false);
        }
        if self.is_reported(value)
            || self.is_shaped(value)
            || self.is_prefix(value)
            || self.is_postal(value)
            || self.is_of_keys(value)
            || self.is_house(value)
            || self.is_count_of_secrets(value)
            || self.is_shown(value)
            || self.is_name_before(value)
            || self.is_masked_phone(self.token_before(value))
            || self.is_time_of_two(value)
            || self.is_on_machine(value)
            || self.is_due(value)
            || self.is_section(value)
            || self.is_of_purchase(value)
            || self.is_plainly_other(value)
            || self.is_end_of_card_or_year(value)
            || self.is_day_since(value)
        {
            return (Verdict::Other, false);
        }
        let mut before = self.before(values, at);
        before.enter |= at > 0 && values[at - 1].entered && self.is_listed(&values[at - 1], value);
        let entered = before.enter;
        let behind = self.behind(value);
        if !behind.unit && !self.is_phone(value) && self.is_related(value, &behind) {
            // What is still to be typed may say more.
            let verdict = if self.typing {
                Verdict::Open
            } else {
                Verdict::Hidden
            };
            return (verdict, entered);
        }
        if behind.unit
            || behind.sender
            || behind.label
            || before.origin && matches!(value.len, 4 | 5 | 7..)
            || self.is_from(value) && matches!(value.len, 5 | 7..)
            || self.is_phone(value)
            || self.is_refused(value, &before)
        {
            return (Verdict::Other, false);
        }
        let direct = before.secret.is_some_and(|link| link.direct && !link.about);
        if !direct && !before.enter && !before.change && self.is_dated(value) {
            return (Verdict::Other, false);
        }
        if at > 0 && self.inherits(&values[at - 1], value, &before) {
            return (Verdict::Other, false);
        }
        let defined = before.same || before.secret.is_some_and(|link| link.defined);
        let called = before.secret.is_some_and(|link| link.called);
        let apposed = behind
            .apposed
            .is_some_and(|kind| behind.apposed_secret && fits_exactly(kind, value.len));
        if !defined
            && !apposed
            && (before.label == Some(Near::Right) || before.tail && value.len == 4 && !called)
        {
            return (Verdict::Other, false);
        }
        let hidden =
            self.is_secret(value, &before, &behind) || self.is_cvv(value, &before, &behind);
        if hidden {
            // What is only near a secret word may turn out to be something else by what is still to be typed.
            let end = self.lexed.numbers[value.last].range.end;
            let direct = before.secret.is_some_and(|link| link.direct && !link.about);
            let open = self.is_open(end);
            let hotline =
                open && self.lexed.numbers[value.last].digits.starts_with(&[9, 5]) && value.len < 6;
            if self.typing && (!direct && !before.crossed || hotline || open && value.len < 3) {
                return (Verdict::Open, entered);
            }
            return (Verdict::Hidden, entered);
        }
        let other = before.money || behind.moved;
        (if other { Verdict::Other } else { Verdict::Open }, entered)
    }

    /// "PIN entered, 3412 declined": it begins its clause and was refused, so it is an amount or the end of a card number.
    fn is_refused(&self, value: &Value, before: &Before) -> bool {
        let away = before
            .secret
            .is_some_and(|link| !link.same_clause && !link.called && !link.about);
        let mut behind = self.lexed.tokens[self.token_behind(value)..].iter();
        let next = behind.find(|token| !matches!(token.what, What::Blank));
        away && before.first
            && value.len == 4
            && next.is_some_and(|token| {
                let word: String = self.folded.chars[token.start..token.end].iter().collect();
                matches!(
                    &*word,
                    "declined" | "refused" | "reversed" | "被拒" | "拒了"
                )
            })
    }

    /// "OTP from 62226", "sent by 56161", 由95588发: who sent it.
    fn is_from(&self, value: &Value) -> bool {
        let mut before = self.lexed.tokens[..self.token_before(value)].iter().rev();
        let by = before
            .by_ref()
            .find(|token| !matches!(token.what, What::Blank))
            .map(|token| self.word(token));
        match by.as_deref() {
            Some("from" | "由") => true,
            Some("by") => before
                .find(|token| !matches!(token.what, What::Blank))
                .is_some_and(|token| {
                    matches!(
                        &*self.word(token),
                        "sent" | "texted" | "delivered" | "pushed" | "issued"
                    )
                }),
            _ => {
                let behind = &self.folded.chars[self.lexed.numbers[value.last].range.end..];
                self.is_hotline(value)
                    && matches!(behind, ['发', ..] | ['下' | '推', '发' | '送', ..])
            }
        }
    }

    /// "Roc number 000513", 预订号774410: an unknown word makes a name with the one behind it.
    fn is_name_before(&self, value: &Value) -> bool {
        let at = self.token_before(value);
        let mut before = self.lexed.tokens[..at].iter().enumerate().rev().take(2);
        before
            .find(|(_, token)| !matches!(token.what, What::Blank))
            .is_some_and(|(token, _)| self.is_numbered(token))
    }

    fn is_behind_hidden(&self, value: &Value) -> bool {
        let token = self.token_before(value);
        token > 0 && matches!(self.lexed.tokens[token - 1].what, What::Hidden)
    }

    /// Digits that go on behind a mark that hides a code.
    fn typed_on(&self, value: &Value) -> Verdict {
        let mark = self.token_before(value) - 1;
        let phone = mark
            .checked_sub(1)
            .is_some_and(|before| self.is_masked_phone(before));
        if !phone && (self.is_of_secret(mark) || self.is_rest_of_card(mark)) {
            Verdict::Hidden
        } else {
            Verdict::Other
        }
    }

    /// Whether a mark hides what was glued to a card number: "****1111****".
    fn is_rest_of_card(&self, mark: usize) -> bool {
        match mark.checked_sub(2).map(|at| &self.lexed.tokens[at..mark]) {
            Some([before, last]) => {
                matches!(before.what, What::Hidden) && matches!(last.what, What::Number(_))
            }
            _ => false,
        }
    }

    /// Whether a secret word leads to a mark.
    pub(super) fn is_of_secret(&self, mark: usize) -> bool {
        let mut before = self.lexed.tokens[..self.first_mark(mark)]
            .iter()
            .rev()
            .take(10);
        let leads = [
            Sense::Filler,
            Sense::Is,
            Sense::Change,
            Sense::Enter,
            Sense::Say,
            Sense::Same,
        ];
        let found = before.find(|token| match token.what {
            What::Blank | What::Count(_) => false,
            What::Sign(sign) => ",;.!?|。".contains(sign),
            What::Term(senses) => !senses.any(&leads) || senses.has(Sense::Secret),
            _ => true,
        });
        match found.map(|token| token.what) {
            Some(What::Term(senses)) => senses.has(Sense::Secret),
            _ => false,
        }
    }

    /// The first mark of a list: "****, ****, ****".
    fn first_mark(&self, mark: usize) -> usize {
        /// More values than anybody tries.
        const MOST: usize = 8;
        let tokens = &self.lexed.tokens;
        let mut first = mark;
        for _ in 0..MOST {
            let signs = tokens[..first].iter().rev().take(3).take_while(|token| {
                matches!(token.what, What::Blank | What::Sign(',' | '、' | '/'))
            });
            let (mut count, mut listed) = (0, false);
            for token in signs {
                count += 1;
                listed |= matches!(token.what, What::Sign(_));
            }
            match first.checked_sub(count + 1) {
                Some(earlier) if listed && matches!(tokens[earlier].what, What::Hidden) => {
                    first = earlier;
                }
                _ => break,
            }
        }
        first
    }

    /// Whether a value stands in a list behind another one.
    fn is_listed(&self, last: &Value, value: &Value) -> bool {
        let tokens = &self.lexed.tokens[self.token_behind(last)..self.token_before(value)];
        tokens.len() <= 8
            && tokens.iter().all(|token| match token.what {
                What::Blank | What::Sign(',' | '、' | '/' | '&') => true,
                What::Term(senses) => senses.has(Sense::List),
                _ => false,
            })
    }

    /// Whether a value stands in a list behind one that is something else, or in its place: 凭证966716、499462,
    /// "3000 shows as 30000".
    fn inherits(&self, last: &Value, value: &Value, before: &Before) -> bool {
        let tokens = &self.lexed.tokens[self.token_behind(last)..self.token_before(value)];
        let mut change = false;
        let joins = tokens.iter().all(|token| match token.what {
            What::Blank | What::Sign(',' | '、' | '/' | '&' | '-' | '~' | '→' | '+') => true,
            What::Term(senses) => {
                change |= senses.any(&[Sense::Change, Sense::Say, Sense::Enter]);
                senses.any(&[
                    Sense::List,
                    Sense::Change,
                    Sense::Say,
                    Sense::Is,
                    Sense::Card,
                    Sense::Enter,
                ]) && !senses.has(Sense::Secret)
            }
            _ => false,
        });
        let close = tokens.len() <= 8 && (!before.enter || change);
        // "From 95588 saying 118402": who sent it, and what.
        let sent =
            before.say && self.near_sense(last, &[Sense::Message, Sense::Origin, Sense::Sender]);
        let alike = !sent
            && (last.len == value.len
                || change && last.len.abs_diff(value.len) <= 2
                || self.is_shown(last));
        last.verdict == Verdict::Other && joins && close && alike && last.len > 2
    }

    fn is_secret(&self, value: &Value, before: &Before, behind: &Behind) -> bool {
        let told = before.enter || before.say || before.list || before.change || before.is;
        let hotline = self.is_hotline(value);
        let counted = before
            .count
            .is_some_and(|count| usize::from(count) == value.len);
        // "OTP goes to the old number, new is 82109040": few codes are so long.
        let phone = before.secret.is_some_and(|link| {
            link.kind == Kind::OneTime && !link.direct && !link.defined && value.len == 8
        }) && self.near_sense(value, &[Sense::Origin])
            && !(before.enter || before.say || counted);
        if phone {
            return false;
        }
        let fragment = (before.part || behind.part || counted) && (2..=8).contains(&value.len);
        let defined = before.secret.is_some_and(|link| link.defined);
        let before = &Before {
            label: before.label.filter(|_| !before.same && !defined),
            ..*before
        };
        if let Some(link) = before.secret {
            let few = before.enter || fragment || before.list || before.change;
            let timed = link.kind == Kind::OneTime && self.is_time(value) || self.is_at_time(value);
            let year = link.about && self.is_year(value);
            if link.direct && !before.money && !timed && !year {
                let fits =
                    fits(link.kind, value.len, true, few) && (!link.about || value.len > 3 || told);
                if fits || value.len > 4 || !self.near_sense(value, &[Sense::Back, Sense::Secret]) {
                    return fits;
                }
            }
            let lost = before.label.is_some()
                && !(before.label == Some(Near::Far)
                    && (before.enter || before.say || before.same || before.is));
            let year = self.is_year(value) && !told;
            let free = !before.money
                && !behind.moved
                && !lost
                && !year
                && !hotline
                && !self.is_time(value);
            let about = link.right && !(before.enter || before.is)
                || link.about
                    && !link.same_clause
                    && !(told || before.first && value.len >= 4 && behind.about);
            let crossed = before.crossed && !(told || before.first);
            let long = link.about && !before.enter && !fits_exactly(link.kind, value.len);
            if free
                && !about
                && !crossed
                && !long
                && fits(
                    link.kind,
                    value.len,
                    false,
                    fragment
                        || few
                            && matches!(link.kind, Kind::Cvv | Kind::Security)
                            && (before.crossed
                                || before.enter
                                || before.change
                                || link.same_clause),
                )
            {
                return true;
            }
        }
        if self.is_named_behind(value, before, behind) {
            return true;
        }
        if hotline || before.money || before.label == Some(Near::Right) {
            return false;
        }
        if before.label.is_some() {
            return self.is_unclaimed(value, before, behind);
        }
        self.is_plain_code(value, before, behind)
            || self.is_told_elsewhere(value, before, behind)
            || self.is_unclaimed(value, before, behind)
    }

    /// The secret word stands behind a value: "4526 is the PIN", "882016, the code from the text".
    fn is_named_behind(&self, value: &Value, before: &Before, behind: &Behind) -> bool {
        let hotline = self.is_hotline(value);
        let counted = before
            .count
            .is_some_and(|count| usize::from(count) == value.len);
        let fragment = (before.part || behind.part || counted) && (2..=8).contains(&value.len);
        if let Some(kind) = behind.apposed
            && fits_exactly(kind, value.len)
            && !before.money
            && !hotline
            && (behind.apposed_secret || before.label != Some(Near::Right))
        {
            return true;
        }
        if let Some(link) = behind.secret {
            let few = before.enter || fragment || before.list;
            if link.direct
                && (!before.money || behind.is)
                && !hotline
                && value.len <= 8
                && !self.is_time(value)
            {
                let bound = before.label.is_some() && !link.same_clause;
                let about = (link.about || link.right)
                    && !(before.enter || before.say && !link.right || behind.is);
                let count = link.about && link.kind == Kind::OneTime && value.len < 4;
                if !bound && !about && !count && fits(link.kind, value.len, true, few) {
                    return true;
                }
            }
            let free = !before.money
                && !behind.moved
                && before.label.is_none()
                && !hotline
                && !behind.asks
                && !self.is_time(value);
            let told = before.enter
                || before.say
                || before.list
                || before.same
                || behind.about
                || fragment
                || link.defined && matches!(value.len, 4 | 6)
                || before.first && !link.about;
            if free
                && told
                && fits(link.kind, value.len, false, fragment)
                && !(link.about && !before.enter && !behind.about)
            {
                return true;
            }
        }
        false
    }

    /// "Code", "text message" and the like: they say little, so the digits must look like a code.
    fn is_plain_code(&self, value: &Value, before: &Before, behind: &Behind) -> bool {
        let len = value.len;
        let told = before.enter || before.say || before.list;
        let counted = before.count.is_some_and(|count| usize::from(count) == len);
        if counted && len == 6
            || self.near_sense(value, &[Sense::Warning]) && (4..=8).contains(&len)
        {
            return true;
        }
        if (before.enter || before.say)
            && len == 6
            && self.near_sense(value, &[Sense::Code, Sense::Message])
        {
            return true;
        }
        let carded = self.near_sense(
            value,
            &[Sense::Expiry, Sense::Card, Sense::CardNumber, Sense::Back],
        );
        let message = self.near_sense(value, &[Sense::Message]);
        if let Some(direct) = before.code {
            if (direct || told || before.first || before.near_code)
                && (len == 6 || len == 5 && message)
            {
                return true;
            }
            if (direct || told)
                && ((4..=8).contains(&len)
                    && (message || before.enter || before.pad || before.say || carded)
                    || (3..=4).contains(&len) && carded)
            {
                return true;
            }
            if before.count == Some(4) && len == 4 || before.count == Some(6) && len == 6 {
                return true;
            }
        }
        if let Some(direct) = before.message
            && !behind.moved
            && ((direct && (4..=8).contains(&len) && len != 5)
                || len == 6 && (told || before.first))
        {
            return true;
        }
        if behind.code && behind.is && (4..=8).contains(&len) {
            return true;
        }
        if behind.message && len == 6 && told || behind.code && len == 6 && behind.about {
            return true;
        }
        // "The four-digit number he keys", 他输的那六个数.
        let counted = before
            .count
            .is_some_and(|count| usize::from(count) == len && matches!(len, 4 | 6));
        if counted && (before.enter || self.enters_before(value)) {
            return true;
        }
        if behind.pad && before.enter && (4..=12).contains(&len) {
            return true;
        }
        before.pad
            && (before.enter || before.is && matches!(len, 4 | 6))
            && (4..=12).contains(&len)
            && !behind.moved
    }

    fn enters_before(&self, value: &Value) -> bool {
        let token = self.token_before(value);
        let own = self.lexed.tokens[token];
        let before = self.lexed.tokens[..token].iter().rev().take(10);
        let mut before = before.take_while(|token| token.sentence == own.sentence);
        before.any(|token| match token.what {
            What::Term(senses) => senses.has(Sense::Enter),
            _ => false,
        })
    }

    pub(super) fn near_sense(&self, value: &Value, senses: &[Sense]) -> bool {
        let token = self.token_before(value);
        let start = self.lexed.tokens[token].start;
        let near = |other: &&Token| other.start.abs_diff(start) <= REACH;
        let before = self.lexed.tokens[..token].iter().rev().take_while(near);
        let behind = self.lexed.tokens[token..].iter().take_while(near);
        before.chain(behind).any(|token| match token.what {
            What::Term(found) => found.any(senses),
            _ => false,
        })
    }

    /// The secret word stands in the sentence before or behind: "PIN incorrect. Customer used 2029."
    fn is_told_elsewhere(&self, value: &Value, before: &Before, behind: &Behind) -> bool {
        if behind.moved || before.crossed {
            return false;
        }
        let tokens = &self.lexed.tokens;
        let token = self.token_before(value);
        let own = tokens[token];
        let mut strangers = 0;
        let reach = |other: &&Token| other.start.abs_diff(own.start) <= REACH;
        let sentence = |other: &&Token| other.sentence == own.sentence && reach(other);
        let first = tokens[..token].iter().rev().take_while(sentence).count();
        let last = tokens[token..].iter().take_while(sentence).count();
        for other in &tokens[token - first..token + last] {
            match other.what {
                What::Word => strangers += 2,
                What::Han => strangers += 1,
                What::Term(senses) if senses.has(Sense::Label) => strangers += 2,
                _ => {}
            }
        }
        let told = before.enter || before.say || before.list || before.same;
        // "His PIN?? 1066 like the battle"
        let mut nearest = tokens[..token].iter().rev();
        let nearest = nearest.find(|token| !matches!(token.what, What::Blank | What::Sign(_)));
        if let Some(What::Term(senses)) = nearest.map(|token| token.what)
            && senses
                .kind
                .is_some_and(|kind| fits_exactly(kind, value.len))
        {
            return true;
        }
        let alone = strangers <= 2 || told && strangers <= 8;
        if !alone {
            return false;
        }
        let earlier = tokens[..token - first].iter().enumerate().rev();
        let earlier =
            earlier.take_while(|(_, other)| other.sentence + 2 > own.sentence && reach(other));
        let later = tokens[token + last..].iter().enumerate();
        let later =
            later.take_while(|(_, other)| other.sentence < own.sentence + 2 && reach(other));
        let later = later.map(|(at, other)| (at + token + last, other));
        let mut found = earlier
            .map(|(at, other)| (at, other, false))
            .chain(later.map(|(at, other)| (at, other, true)));
        found.any(|(at, other, later)| match other.what {
            What::Term(senses) if senses.has(Sense::Secret) => senses.kind.is_some_and(|kind| {
                let about = self.is_about(at) && !told && strangers > 0;
                !about
                    && fits_exactly(kind, value.len)
                    && (!later
                        || told
                        || strangers == 0
                        || matches!(kind, Kind::Cvv | Kind::Security))
            }),
            _ => false,
        })
    }

    /// Three or four digits on the back of a card, or beside its expiry date.
    fn is_cvv(&self, value: &Value, before: &Before, behind: &Behind) -> bool {
        // 把我卡后面的851抄走了
        let moved = behind.moved && !(before.back && value.len == 3);
        if !(3..=4).contains(&value.len) || before.money || before.label.is_some() || moved {
            return false;
        }
        // "The code behind, 420", "back 417", 后面是583
        if value.len == 3
            && (before.code.is_some() && !behind.moved && self.near_sense(value, &[Sense::Rear])
                || self.is_all_about_back(value))
        {
            return true;
        }
        if before.back || behind.back && !before.list {
            return true;
        }
        let carded = [Sense::Expiry, Sense::Card, Sense::CardNumber, Sense::Back];
        let counted = before
            .count
            .is_some_and(|count| usize::from(count) == value.len);
        if counted
            && (value.len == 3 && self.near_sense(value, &carded)
                || self.near_sense(value, &[Sense::Rear]))
        {
            return true;
        }
        if value.len == 3 && self.is_glued_to_card(value) {
            return true;
        }
        // "4543…8336 good until 09 29 back 447"
        if value.len == 3 && before.rear && self.is_behind_card(value) {
            return true;
        }
        value.len == 3
            && (before.code.is_some() && before.count == Some(3) || before.rear && before.is)
    }

    /// Whether a short text says nothing but that three digits stand at the back: "back 417", 有效期后面是553.
    fn is_all_about_back(&self, value: &Value) -> bool {
        const MOST: usize = 14;
        const LONG: usize = 24;
        let tokens = &self.lexed.tokens;
        let mut before = tokens[..self.token_before(value)]
            .iter()
            .rev()
            .filter(|token| {
                !matches!(token.what, What::Blank | What::Sign(':'))
                    && !matches!(
                        &*self.word(token),
                        "是" | "写了" | "写着" | "is" | "has" | "有" | "还有个" | "个"
                    )
            });
        let back = before.next().is_some_and(|token| {
            matches!(
                &*self.word(token),
                "back" | "behind" | "rear" | "后面" | "背后" | "末尾" | "反面" | "背面"
            )
        });
        let other = before.next();
        let called = other.is_some_and(|token| {
            matches!(
                &*self.word(token),
                "call" | "called" | "ring" | "come" | "came"
            )
        });
        back && !called
            && tokens.len() <= MOST
            && self.folded.chars.len() <= LONG
            && !tokens.iter().any(|token| match token.what {
                What::Term(senses) => {
                    senses.any(&[Sense::Label, Sense::Unit, Sense::Currency, Sense::Money])
                        && !senses.has(Sense::Filler)
                }
                _ => false,
            })
    }

    /// Whether a card number stands a few numbers before a value.
    fn is_behind_card(&self, value: &Value) -> bool {
        const NEAR: usize = 4;
        self.is_card_end[value.first.saturating_sub(NEAR)..value.first].contains(&true)
    }

    /// "4111111111111111v123", "4111111111111111(visa)123": no blank stands between a card number and what follows.
    fn is_glued_to_card(&self, value: &Value) -> bool {
        const MOST: usize = 8;
        let Some(card) = value.first.checked_sub(1) else {
            return false;
        };
        let (card, own) = (&self.lexed.numbers[card], &self.lexed.numbers[value.first]);
        let between = &self.folded.chars[card.range.end..own.range.start];
        self.is_card_end[value.first - 1]
            && card.len() > 4
            && between.len() <= MOST
            && !between.iter().any(|c| c.is_whitespace())
            && self.lexed.tokens[card.token + 1..own.token]
                .iter()
                .all(|token| match token.what {
                    What::Word => token.end - token.start < 3,
                    What::Sign(sign) => matches!(sign, '(' | ')' | '[' | ']' | ':' | '/'),
                    What::Term(senses) => {
                        senses.has(Sense::Card) && !senses.any(&[Sense::Label, Sense::Money])
                    }
                    _ => false,
                })
    }

    /// Hides a value beside one that was hidden, where a list or a correction leads from one to the other.
    fn spread(&self, values: &mut [Value], from: usize, to: usize) {
        if values[from].verdict != Verdict::Hidden || values[to].verdict != Verdict::Open {
            return;
        }
        let (one, other) = if from < to { (from, to) } else { (to, from) };
        let tokens =
            &self.lexed.tokens[self.token_behind(&values[one])..self.token_before(&values[other])];
        let mut unknown = 0;
        let mut joins = tokens.iter().all(|token| {
            matches!(
                token.what,
                What::Blank
                    | What::Sign('、' | ',' | '/' | ';' | ':' | '&' | '.' | '→' | '-' | '>')
            )
        });
        for token in tokens {
            match token.what {
                What::Term(senses)
                    if senses.any(&[Sense::Label, Sense::Money, Sense::Expiry, Sense::Unit])
                        && !senses.any(&[
                            Sense::List,
                            Sense::Change,
                            Sense::Enter,
                            Sense::Filler,
                        ]) =>
                {
                    return;
                }
                What::Term(senses) => {
                    joins |= senses.any(&[Sense::List, Sense::Change, Sense::Enter, Sense::Part]);
                }
                What::Count(_) => joins = true,
                What::Word => unknown += 2,
                What::Han => unknown += 1,
                What::Number(_) => return,
                _ => {}
            }
        }
        let (len, known) = (values[to].len, values[from].len);
        let alike = len == known
            || len.abs_diff(known) == 1 && (known <= 4)
            || (len >= 2 && self.is_in_parts(&values[to]) && known <= 8);
        let open = self.typing;
        let behind = self.behind(&values[to]);
        if joins
            && alike
            && len >= 2
            && unknown <= 6
            && tokens.len() <= 24
            && !behind.moved
            && !open
        {
            values[to].verdict = Verdict::Hidden;
        }
    }

    fn is_in_parts(&self, value: &Value) -> bool {
        self.near_sense(value, &[Sense::Part])
    }
}
