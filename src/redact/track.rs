//! What the magnetic stripe holds behind the number: the expiry date and digits that are as secret as it.

use super::{
    Find, Reading,
    card::{self, Fit},
    lexer::What,
};

/// The longest name on a track.
const NAME: usize = 40;

impl Reading<'_> {
    /// Finds what follows card numbers on their tracks, also behind those that are hidden already. Of a whole track the
    /// last four digits of the card stay; the name goes with the rest.
    pub(super) fn tracks(&mut self) {
        for at in 0..self.lexed.tokens.len() {
            let number = match self.lexed.tokens[at].what {
                What::Number(number) => Some(number),
                What::Hidden => None,
                _ => continue,
            };
            let end = self.lexed.tokens[at].end;
            let Some(from) = self.behind_separator(end) else {
                continue;
            };
            let card = number
                .is_none_or(|number| self.is_card_end[number] || self.may_be_card(number, at));
            if !card {
                continue;
            }
            let first = self
                .lexed
                .numbers
                .partition_point(|number| number.range.start < from);
            if let Some(from) = self.behind_hidden(from) {
                self.rest_of_track(from);
                continue;
            }
            let Some(next) = self
                .lexed
                .numbers
                .get(first)
                .filter(|next| next.range.start == from)
            else {
                continue;
            };
            // What is part of another track, or looks like a card number itself, is hidden already.
            let last = if self.spent[first]
                && next
                    .digits
                    .get(..4)
                    .is_none_or(|year| !card::is_expiry(year))
            {
                first
            } else {
                self.track_end(first)
            };
            let digits: usize = self.lexed.numbers[first..=last]
                .iter()
                .map(super::lexer::Number::len)
                .sum();
            let dated = next.digits.get(..4).is_some_and(card::is_expiry);
            // Half of a track is not dated any more when what was behind it is cut off. Right behind the sign that is
            // right behind a card number nothing else stands.
            let tight = self.folded.chars.get(end) == Some(&'=')
                && self.folded.chars.get(from - 1) == Some(&'=')
                && number.is_some_and(|number| self.is_card_end[number]);
            if !tight && (digits < 4 || !dated && digits < 8) {
                continue;
            }
            let end = self.lexed.numbers[last].range.end;
            let range = next.range.start..end;
            for number in first..=last {
                self.spent[number] = true;
            }
            match number {
                Some(number) => self.hide_track(number, end),
                None => self.finds.push(Find::code(range)),
            }
        }
    }

    /// Hides a track from its card number on. A mark before the last four digits is part of it.
    fn hide_track(&mut self, number: usize, end: usize) {
        let card = &self.lexed.numbers[number];
        let before = card
            .token
            .checked_sub(1)
            .map(|token| self.lexed.tokens[token]);
        let whole = self
            .finds
            .iter()
            .find(|find| find.range.contains(&card.range.start));
        let start = match (before.map(|token| token.what), whole) {
            (_, Some(find)) => find.range.start,
            (Some(What::Hidden), _) => before.map_or(card.range.start, |token| token.start),
            _ => card.range.start,
        };
        let keep = card.digits[card.len().saturating_sub(4)..].to_vec();
        let mut find = Find::card(start..end, keep, false);
        find.hides_more = true;
        self.finds
            .retain(|find| find.range.start < start || find.range.start >= end);
        self.finds.push(find);
        self.spent[number] = true;
        self.is_card_end[number] = true;
    }

    /// Where the digits begin behind a mark that hides those before them.
    fn behind_hidden(&self, from: usize) -> Option<usize> {
        let at = self
            .lexed
            .tokens
            .partition_point(|token| token.start < from);
        let mark = self
            .lexed
            .tokens
            .get(at)
            .filter(|token| matches!(token.what, What::Hidden))?;
        let blank = usize::from(self.folded.chars.get(mark.end) == Some(&' '));
        Some(mark.end + blank)
    }

    /// Digits of a track that were typed on behind a mark.
    fn rest_of_track(&mut self, from: usize) {
        let first = self
            .lexed
            .numbers
            .partition_point(|number| number.range.start < from);
        let Some(next) = self
            .lexed
            .numbers
            .get(first)
            .filter(|next| next.range.start == from)
        else {
            return;
        };
        if next.len() > 2 {
            let last = self.track_end(first);
            self.finds.push(Find::code(
                next.range.start..self.lexed.numbers[last].range.end,
            ));
            self.spent[first..=last].fill(true);
        }
    }

    /// Digits that the sign behind them makes a card number, or the last four of one that is hidden.
    fn may_be_card(&self, number: usize, token: usize) -> bool {
        let digits = &self.lexed.numbers[number].digits;
        let behind_mark = token > 0 && matches!(self.lexed.tokens[token - 1].what, What::Hidden);
        let long = (12..=24).contains(&digits.len());
        long && (card::fit(digits) != Fit::No || digits.len() > 16 || digits.len() < 15)
            || behind_mark && digits.len() <= 4
    }

    /// Where the digits begin behind the separator of a track.
    fn behind_separator(&self, end: usize) -> Option<usize> {
        let chars = &self.folded.chars;
        let blanks = |from: usize| {
            chars[from..]
                .iter()
                .take(2)
                .take_while(|c| c.is_whitespace())
                .count()
        };
        let at = end + blanks(end.min(chars.len()));
        match chars.get(at)? {
            '=' => {
                let signs = chars[at..].iter().take_while(|c| **c == '=').count();
                Some(at + signs + blanks(at + signs))
            }
            'd' if at == end => Some(at + 1),
            '^' => {
                let name = chars[at + 1..].iter().take(NAME).position(|c| *c == '^')?;
                Some(at + name + 2)
            }
            _ => None,
        }
    }

    /// The last number of a track that begins with a number.
    fn track_end(&self, first: usize) -> usize {
        let numbers = &self.lexed.numbers;
        let mut last = first;
        while let Some(next) = numbers.get(last + 1) {
            let between = &self.folded.chars[numbers[last].range.end..next.range.start];
            // Behind a blank so many digits are another card.
            let another = between == [' '] && next.len() > 12;
            if another || !matches!(between, [' ' | '='] | ['=', '=']) {
                break;
            }
            last += 1;
        }
        last
    }
}
