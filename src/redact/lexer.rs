//! Texts as numbers and what stands between them.

use std::ops::Range;

use super::{
    chars::{digit, han_digit},
    words::{self, Numeral, Sense, Senses, is_han},
};

/// A piece of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// The first character.
    pub(super) start: usize,
    /// Behind the last character.
    pub(super) end: usize,
    pub(super) what: What,
    /// The sentence it stands in.
    pub(super) sentence: u32,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum What {
    /// Digits: their place in [`Lexed::numbers`].
    Number(usize),
    /// A phrase of the vocabulary.
    Term(Senses),
    /// How many digits something has.
    Count(u8),
    /// Any other word, in letters.
    Word,
    /// Any other Chinese character.
    Han,
    Sign(char),
    Blank,
    /// What stands for hidden digits.
    Hidden,
}

/// Digits without anything but their own separators between them.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// Characters.
    pub(super) range: Range<usize>,
    pub(super) digits: Vec<u8>,
    /// Its token.
    pub(super) token: usize,
    /// In words, in whatever language.
    pub(super) spoken: bool,
    /// A letter stands right before or behind it.
    pub(super) letter_before: bool,
    pub(super) letter_behind: bool,
}

impl Number {
    pub(super) fn len(&self) -> usize {
        self.digits.len()
    }
}

/// A text in pieces.
#[derive(Debug, Default)]
pub(super) struct Lexed {
    pub(super) tokens: Vec<Token>,
    pub(super) numbers: Vec<Number>,
}

impl Lexed {
    pub(super) fn new(text: &[char]) -> Self {
        let mut lexer = Lexer {
            text,
            at: 0,
            sentence: 0,
            lexed: Self::default(),
        };
        while lexer.at < text.len() {
            lexer.step();
        }
        lexer.lexed
    }

    pub(super) fn senses(&self, token: usize) -> Senses {
        match self.tokens.get(token).map(|token| token.what) {
            Some(What::Term(senses)) => senses,
            _ => Senses::default(),
        }
    }
}

struct Lexer<'t> {
    text: &'t [char],
    at: usize,
    sentence: u32,
    lexed: Lexed,
}

impl Lexer<'_> {
    fn char(&self, at: usize) -> Option<char> {
        self.text.get(at).copied()
    }

    fn push(&mut self, length: usize, what: What) {
        let end = self.at + length.max(1);
        self.lexed.tokens.push(Token {
            start: self.at,
            end,
            what,
            sentence: self.sentence,
        });
        self.at = end;
    }

    fn push_number(&mut self, length: usize, digits: Vec<u8>, spoken: bool) {
        let range = self.at..self.at + length;
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphabetic() && !is_han(c));
        let before = range.start.checked_sub(1).and_then(|at| self.char(at));
        self.lexed.numbers.push(Number {
            letter_before: letter(before),
            letter_behind: letter(self.char(range.end)),
            range,
            digits,
            token: self.lexed.tokens.len(),
            spoken,
        });
        self.push(length, What::Number(self.lexed.numbers.len() - 1));
    }

    fn step(&mut self) {
        let Some(c) = self.char(self.at) else { return };
        let rest = &self.text[self.at..];
        if let Some((length, what)) = counted(rest) {
            // 后三码 and 六位密码 count, but say more than that.
            return match words::phrase(rest) {
                Some((longer, senses)) if longer >= length => self.push(longer, What::Term(senses)),
                _ => self.push(length, what),
            };
        }
        // "①6217 ②8801": it counts what stands behind it.
        let ascii = |at: usize| rest.get(at).is_some_and(char::is_ascii_digit);
        let counts = is_framed(c)
            && ascii(1)
            && ascii(2)
            && self
                .at
                .checked_sub(1)
                .and_then(|at| self.char(at))
                .is_none_or(|c| digit(c).is_none());
        if counts {
            return self.push(1, What::Sign(c));
        }
        let number = if digit(c).is_some() || han_digit(c).is_some() {
            let repeated = repeated(rest).map(|(length, digits)| (length, digits, true));
            repeated.or_else(|| figures(rest))
        } else if c.is_ascii_alphabetic() {
            let number = spoken(rest).or_else(|| romanised(rest));
            number.map(|(length, digits)| (length, digits, true))
        } else {
            None
        };
        if let Some((length, digits, spoken)) = number {
            // "One-time code" and "3D secure" begin like numbers.
            return match words::phrase(rest) {
                Some((longer, senses)) if longer > length => self.push(longer, What::Term(senses)),
                _ => self.push_number(length, digits, spoken),
            };
        }
        match c {
            '*' | '×' | '•' | '●' | '＊' if masks(rest) >= 2 => {
                self.push(masks(rest), What::Hidden);
            }
            'x' if masks(rest) >= 2 => self.push(masks(rest), What::Hidden),
            c if c.is_whitespace() => {
                let blanks = rest.iter().take_while(|c| c.is_whitespace()).count();
                self.push(blanks, What::Blank);
            }
            _ => match words::phrase(rest) {
                Some((length, senses)) => {
                    let own = rest.get(length..length + 2) == Some(&['\'', 's'])
                        && !rest.get(length + 2).is_some_and(char::is_ascii_alphabetic);
                    self.push(if own { length + 2 } else { length }, What::Term(senses));
                }
                None if c.is_alphabetic() && !is_han(c) => {
                    let letters = rest.iter().take_while(|c| is_letter(**c)).count();
                    let what = misspelt(&rest[..letters])
                        .and_then(|word| words::phrase(&word))
                        .map_or(What::Word, |(_, senses)| What::Term(senses));
                    self.push(letters, what);
                }
                None if is_han(c) => self.push(1, What::Han),
                None => {
                    self.push(1, What::Sign(c));
                    if self.ends_sentence(c) {
                        self.sentence += 1;
                    }
                }
            },
        }
    }

    /// Whether the full stop that was pushed last shortens a word before a number.
    fn is_abbreviated(&self) -> bool {
        let rest = &self.text[self.at..];
        let digits = rest
            .iter()
            .find(|c| !c.is_whitespace())
            .is_some_and(|c| digit(*c).is_some());
        let before = &self.text[..self.at.saturating_sub(1)];
        let letters = before
            .iter()
            .rev()
            .take_while(|c| c.is_ascii_alphabetic())
            .count();
        let word: String = before[before.len() - letters..].iter().collect();
        let named = self.lexed.tokens.iter().rev().nth(1).is_some_and(|token| {
            let label = match token.what {
                What::Term(senses) => senses.any(&[Sense::Label, Sense::LongLabel]),
                _ => false,
            };
            label && matches!(&*word, "no" | "nos")
        });
        named || digits && ABBREVIATED.contains(&&*word)
    }

    /// Whether the sign that was pushed last ends a sentence.
    fn ends_sentence(&self, c: char) -> bool {
        let next = self.char(self.at);
        let more = matches!(next, Some('。' | '!' | '?' | '|' | '.'));
        match c {
            '。' | '!' | '?' | '|' => !more,
            '.' => next.is_none_or(char::is_whitespace) && !self.is_abbreviated(),
            _ => false,
        }
    }
}

/// "No. 17": the words whose full stop leads to a number.
const ABBREVIATED: [&str; 12] = [
    "no", "nos", "ref", "tel", "ext", "inv", "acct", "ac", "st", "approx", "vs", "num",
];

/// A digit in a frame.
const fn is_framed(c: char) -> bool {
    matches!(c, '\u{2460}'..='\u{2468}' | '\u{2776}'..='\u{277e}' | '\u{2780}'..='\u{2788}' | '\u{24f5}'..='\u{24fd}')
}

/// The secret word that a word becomes when one letter is put right.
fn misspelt(word: &[char]) -> Option<Vec<char>> {
    const WORDS: [&str; 5] = [
        "password",
        "passcode",
        "security",
        "verification",
        "authentication",
    ];
    WORDS.iter().find_map(|right| {
        let right: Vec<char> = right.chars().collect();
        is_one_letter_off(word, &right).then_some(right)
    })
}

/// Whether one letter is missing, too many, another one, or changed its place with the next.
fn is_one_letter_off(word: &[char], right: &[char]) -> bool {
    if word.len().abs_diff(right.len()) > 1 {
        return false;
    }
    let same = word
        .iter()
        .zip(right)
        .take_while(|(one, other)| one == other)
        .count();
    let (word, right) = (&word[same..], &right[same..]);
    match (word, right) {
        ([], []) => false,
        ([one, two, word @ ..], [first, second, right @ ..])
            if one == second && two == first && word == right =>
        {
            true
        }
        _ => {
            word.get(1..) == right.get(1..) && !word.is_empty() && !right.is_empty()
                || word.get(1..) == Some(right)
                || Some(word) == right.get(1..)
        }
    }
}

fn is_letter(c: char) -> bool {
    (c.is_alphabetic() && !is_han(c)) || c == '\''
}

/// How many signs that stand for hidden digits a text begins with.
fn masks(text: &[char]) -> usize {
    let Some(first) = text.first() else { return 0 };
    let count = text.iter().take_while(|c| *c == first).count();
    let word = *first == 'x' && text.get(count).is_some_and(|c| is_letter(*c));
    if word { 0 } else { count }
}

/// Words for which digits of a number are meant, by their first character, and whether it is the last ones.
fn places(first: char) -> &'static [(&'static str, bool)] {
    match first {
        '最' => &[("最后", true), ("最前", false)],
        '末' => &[("末尾", true), ("末", true)],
        '后' => &[("后面", true), ("后", true)],
        '前' => &[("前面", false), ("前", false)],
        '尾' => &[("尾", true)],
        '头' => &[("头", false)],
        '中' => &[("中间", false)],
        '开' => &[("开头", false)],
        '接' => &[("接着", false)],
        '那' => &[("那", false)],
        '这' => &[("这", false)],
        'f' => &[("first ", false), ("final ", true)],
        'l' => &[("last ", true)],
        'n' => &[("next ", false)],
        'm' => &[("middle ", false)],
        'o' => &[("other ", false)],
        'r' => &[("remaining ", false)],
        _ => &[],
    }
}

/// What a count of digits ends with, by its first character.
fn count_units(first: char) -> &'static [&'static str] {
    match first {
        '个' => &["个数字", "个小数字", "个小字", "个数", "个字", "个号", "个"],
        '位' => &["位数字", "位小字", "位数", "位码", "位的", "位"],
        '码' => &["码"],
        'd' => &["digits", "digit"],
        'n' => &["numbers", "numeric", "number", "nos", "no.s", "no."],
        'f' => &["figures"],
        'c' => &["chars"],
        _ => &[],
    }
}

/// How many characters of a text are a phrase that it begins with.
fn begins(text: &[char], with: &str) -> Option<usize> {
    let mut length = 0;
    for c in with.chars() {
        if text.get(length) != Some(&c) {
            return None;
        }
        length += 1;
    }
    Some(length)
}

/// "Third block", "next piece": which part of a number it is.
fn english_ordinal(text: &[char]) -> Option<usize> {
    const ORDINALS: [&str; 17] = [
        "first ", "second ", "third ", "fourth ", "fifth ", "sixth ", "1st ", "2nd ", "3rd ",
        "4th ", "5th ", "6th ", "next ", "last ", "final ", "middle ", "other ",
    ];
    const PARTS: [&str; 11] = [
        "block", "piece", "chunk", "part", "bit", "lot", "section", "group", "quarter", "segment",
        "portion",
    ];
    let length = ORDINALS.iter().find_map(|word| begins(text, word))?;
    let behind = &text[length..];
    let part = PARTS.iter().find_map(|word| begins(behind, word))?;
    let goes_on = behind.get(part).is_some_and(char::is_ascii_alphabetic);
    (!goes_on).then_some(length + part)
}

/// 第五段, 1-4码: which part of a number it is.
fn ordinal(text: &[char]) -> Option<usize> {
    let prefix = usize::from(text.first() == Some(&'第'));
    let (length, _) = small_number(&text[prefix..])?;
    let mut at = prefix + length;
    if let Some('-' | '~' | '到' | '至') = text.get(at)
        && let Some((length, _)) = small_number(&text[at + 1..])
    {
        at += 1 + length;
    } else if prefix == 0 {
        return None;
    }
    matches!(
        text.get(at),
        Some('段' | '组' | '节' | '排' | '串' | '码' | '位')
    )
    .then_some(at + 1)
}

/// "Three digits", 后四位, 那六个数: how many digits there are, and which.
fn counted(text: &[char]) -> Option<(usize, What)> {
    let first = *text.first()?;
    let part = if first.is_ascii_lowercase() {
        english_ordinal(text)
    } else {
        ordinal(text).or_else(|| {
            first
                .is_ascii_digit()
                .then(|| english_ordinal(text))
                .flatten()
        })
    };
    if let Some(length) = part {
        return Some((length, What::Term(Senses::default().with(Sense::Part))));
    }
    let mut places = places(first).iter();
    let place = places.find_map(|(place, last)| Some((begins(text, place)?, *last)));
    let (mut at, last) = place.map_or((0, None), |(length, last)| (length, Some(last)));
    if place.is_some() && text.get(at) == Some(&'的') {
        at += 1;
    }
    let (length, count) = small_number(&text[at..])?;
    at += length;
    while matches!(text.get(at), Some(' ' | '-')) {
        at += 1;
    }
    let unit = text.get(at).and_then(|first| {
        let mut units = count_units(*first).iter();
        units.find_map(|unit| begins(&text[at..], unit))
    });
    // 三个 alone counts anything.
    let unit = unit.filter(|length| place.is_some() || *length > 1 || text.get(at) != Some(&'个'));
    // "Last four 8319"
    let bare =
        unit.is_none() && first.is_ascii() && place.is_some() && !is_four(&text[at..], count);
    if unit.is_none() && !bare {
        return None;
    }
    let end = at + unit.unwrap_or_default();
    let letters = text.get(end - 1).is_some_and(char::is_ascii_alphabetic)
        && text.get(end).is_some_and(char::is_ascii_alphabetic);
    if letters {
        return None;
    }
    let end = if bare {
        at_without_blanks(text, end)
    } else {
        end
    };
    let what = match last {
        Some(true) if count == 4 => {
            What::Term(Senses::default().with(Sense::Tail).with(Sense::Part))
        }
        Some(true) if count == 3 => What::Count(3),
        Some(_) if !matches!(first, '那' | '这') => {
            What::Term(Senses::default().with(Sense::Part))
        }
        _ => What::Count(count),
    };
    Some((end, what))
}

/// Whether a count is the first of four digits in words: "next three two six four". Cards are read out in fours.
fn is_four(behind: &[char], count: u8) -> bool {
    /// Characters that hold more than three digits in words.
    const MOST: usize = 40;
    spoken(&behind[..behind.len().min(MOST)])
        .is_some_and(|(_, digits)| digits.len() == 3 && count != 0)
}

fn at_without_blanks(text: &[char], mut end: usize) -> usize {
    while end > 0 && matches!(text[end - 1], ' ' | '-') {
        end -= 1;
    }
    end
}

/// A number up to 19, in digits or words.
fn small_number(text: &[char]) -> Option<(usize, u8)> {
    let first = *text.first()?;
    if let Some(value) = digit(first) {
        let second = text.get(1).copied().and_then(digit);
        if second.is_some() && text.get(2).copied().and_then(digit).is_some() {
            return None;
        }
        return match second {
            Some(second) if value == 1 => Some((2, 10 + second)),
            Some(_) => None,
            None => Some((1, value)),
        };
    }
    if let Some(value) = han_digit(first) {
        return Some((1, value));
    }
    if first.is_ascii_alphabetic() {
        let letters = text.iter().take_while(|c| c.is_ascii_alphabetic()).count();
        return match words::numeral(&text[..letters])? {
            Numeral::Digit(value) if letters > 1 => Some((letters, value)),
            Numeral::Tens(value) if value < 20 => Some((letters, value)),
            _ => None,
        };
    }
    None
}

/// 六个八, 四个8两个6: digits by how often they stand there.
fn repeated(text: &[char]) -> Option<(usize, Vec<u8>)> {
    let any = |at: usize| {
        let c = *text.get(at)?;
        digit(c).or_else(|| han_digit(c))
    };
    let mut digits = Vec::new();
    let mut at = 0;
    // "4 个 6" with blanks.
    let wide = text.get(1) == Some(&' ');
    let step = if wide { 2 } else { 1 };
    let times_of = |at: usize| {
        let blanks = !wide || text.get(at + 1) == Some(&' ') && text.get(at + 3) == Some(&' ');
        (blanks && text.get(at + step) == Some(&'个'))
            .then(|| Some((any(at)?, any(at + 2 * step)?)))
            .flatten()
    };
    while let Some((times, value)) = times_of(at) {
        let end = at + 2 * step + 1;
        // 三个一百 is an amount, 两个45 are no digits.
        let next = text.get(end).copied();
        let goes_on = text.get(end + 1) == Some(&'个') && any(end + 2).is_some();
        let alone = (1..=8).contains(&times)
            && (goes_on || any(end).is_none())
            && !next.is_some_and(|c| "个位次笔元块条月人十百千万".contains(c));
        if !alone {
            break;
        }
        digits.extend(std::iter::repeat_n(value, times.into()));
        at = end;
        // 四个八，两个六
        let sign = matches!(text.get(at), Some(',' | '、' | ' ' | '和'));
        if sign && times_of(at + 1).is_some() {
            at += 1;
        }
    }
    (digits.len() >= 3).then_some((at, digits))
}

/// Digits in any script; Chinese ones only where several stand together.
fn figures(text: &[char]) -> Option<(usize, Vec<u8>, bool)> {
    let han = |from: usize| text[from..].iter().map_while(|c| han_digit(*c)).count();
    let glyph = |at: usize| text.get(at).copied().and_then(digit);
    let mut digits = Vec::new();
    let mut at = 0;
    let mut spoken = false;
    // Some of it in Chinese.
    let mut spelled = false;
    loop {
        if let Some(value) = glyph(at) {
            digits.push(value);
            at += 1;
            continue;
        }
        let run = han(at);
        let behind = text.get(at + run).copied();
        let counts = behind.is_some_and(|c| "十百千万亿".contains(c));
        let enough = match run {
            0 => false,
            1 => {
                at > 0 && glyph(at + 1).is_some() || at == 0 && mixed(text) > 3 || at > 2 && spelled
            }
            2 => at > 0 || glyph(at + 2).is_some(),
            _ => true,
        };
        if !enough || counts {
            break;
        }
        spoken |= at == 0;
        spelled = true;
        digits.extend(text[at..at + run].iter().filter_map(|c| han_digit(*c)));
        at += run;
    }
    if at == 0 {
        return apart(text)
            .or_else(|| in_pairs(text))
            .map(|(length, digits)| (length, digits, true));
    }
    Some((at, digits, spoken))
}

/// How many digits a text begins with that are Chinese and others in turns: 六2一7八8.
fn mixed(text: &[char]) -> usize {
    let mut turns = 0;
    let mut last = None;
    let mut count = 0;
    for c in text.iter().take(24) {
        let han = match (digit(*c), han_digit(*c)) {
            (Some(_), _) => false,
            (_, Some(_)) => true,
            _ => break,
        };
        turns += usize::from(last.is_some_and(|last| last != han));
        last = Some(han);
        count += 1;
    }
    if turns > 1 { count } else { 0 }
}

/// Chinese digits with a separator between each two.
fn apart(text: &[char]) -> Option<(usize, Vec<u8>)> {
    let mut digits = Vec::new();
    let mut at = 0;
    let separator = *text.get(1)?;
    if !matches!(separator, ' ' | '、' | '-' | ',' | '.' | '。') {
        return None;
    }
    while let Some(value) = text.get(at).copied().and_then(han_digit) {
        digits.push(value);
        at += 1;
        if text.get(at) != Some(&separator) {
            break;
        }
        at += 1;
    }
    if text.get(at - 1) == Some(&separator) {
        at -= 1;
    }
    (digits.len() >= 3).then_some((at, digits))
}

/// Chinese digits in pairs, at least four of them: 六二 五零 一五 二九.
fn in_pairs(text: &[char]) -> Option<(usize, Vec<u8>)> {
    let mut digits = Vec::new();
    let mut at = 0;
    let separator = *text.get(2)?;
    if !matches!(separator, ' ' | '、' | '-' | ',' | '.' | '。') {
        return None;
    }
    let value = |at: usize| text.get(at).copied().and_then(han_digit);
    while let (Some(one), Some(other)) = (value(at), value(at + 1)) {
        digits.extend([one, other]);
        at += 3;
        if text.get(at - 1) != Some(&separator) {
            break;
        }
    }
    (digits.len() >= 8).then(|| (at - 1, digits))
}

/// Whether the number before a text counts something: " digits", " times".
fn is_counting(text: &[char]) -> bool {
    const COUNTED: [&str; 7] = [
        "digit", "number", "figure", "times", "tries", "attempts", "letters",
    ];
    matches!(text.first(), Some(' ' | '-'))
        && COUNTED
            .iter()
            .any(|word| begins(&text[1..], word).is_some())
}

/// Numerals of another language in Latin letters, at least four of one language: "liu er ling wu".
fn romanised(text: &[char]) -> Option<(usize, Vec<u8>)> {
    /// A syllable alone is a word of any language.
    const LEAST: usize = 4;
    words::ROMANISED.iter().find_map(|numerals| {
        let mut digits = Vec::new();
        let (mut at, mut end) = (0, 0);
        loop {
            let letters = text[at..].iter().take_while(|c| c.is_ascii_alphabetic());
            let word = &text[at..at + letters.count()];
            let same = |numeral: &&(&str, u8)| numeral.0.chars().eq(word.iter().copied());
            let Some((_, value)) = numerals.iter().find(same) else {
                break;
            };
            digits.push(*value);
            end = at + word.len();
            let gap = text[end..]
                .iter()
                .take_while(|c| matches!(c, ' ' | '-' | ','));
            let gap = gap.count();
            if gap == 0 || gap > 2 {
                break;
            }
            at = end + gap;
        }
        (digits.len() >= LEAST).then_some((end, digits))
    })
}

/// English numerals said one after the other.
fn spoken(text: &[char]) -> Option<(usize, Vec<u8>)> {
    let mut digits = Vec::new();
    let mut at = 0;
    let mut end = 0;
    let mut times = 1;
    let mut tens = None;
    loop {
        let letters = text[at..]
            .iter()
            .take_while(|c| c.is_ascii_alphabetic())
            .count();
        let word = &text[at..at + letters];
        let numeral = words::numeral(word).or_else(|| {
            // What dictation makes of a numeral counts among others alone.
            let blanks = text[at + letters..].iter().take_while(|c| **c == ' ');
            let next = &text[at + letters + blanks.count()..];
            let next_letters = next.iter().take_while(|c| c.is_ascii_alphabetic());
            let next = &next[..next_letters.count()];
            let (value, is_common) = words::misheard(word)?;
            let goes_on = words::numeral(next).is_some() || words::misheard(next).is_some();
            let among = if is_common { 3 } else { 1 };
            (digits.len() >= among && (goes_on || digits.len() > 2 * among))
                .then_some(Numeral::Digit(value))
        });
        let Some(numeral) = numeral else {
            break;
        };
        // "One seven seven five, four digits", "four nine two three times"
        if !digits.is_empty() && times == 1 && is_counting(&text[at + letters..]) {
            break;
        }
        match numeral {
            Numeral::Digit(value) => {
                // "Twenty seven" is two digits.
                if let (Some(()), 1..) = (tens.take(), value) {
                    digits.pop();
                }
                digits.extend(std::iter::repeat_n(value, std::mem::replace(&mut times, 1)));
            }
            Numeral::Tens(value) => {
                digits.extend([value / 10, value % 10]);
                tens = (value % 10 == 0 && value > 10).then_some(());
                times = 1;
            }
            Numeral::Times(count) => {
                times = count.into();
                tens = None;
            }
            Numeral::Repeated(value) => {
                let count = digits.pop().filter(|_| digits.is_empty())?;
                let whole = (3..=8).contains(&count);
                let end = at + letters;
                return whole.then(|| (end, vec![value; count.into()]));
            }
        }
        at += letters;
        if times == 1 {
            end = at;
        }
        // "Four, five, two, six"
        let gap = text[at..]
            .iter()
            .take_while(|c| matches!(c, ' ' | '-' | ','))
            .count();
        if gap == 0 || gap > 2 || text[at..at + gap] == [','] {
            break;
        }
        at += gap;
    }
    // An "o" or "oh" alone is no number.
    let is_number = !digits.is_empty() && (digits.len() > 1 || digits[0] != 0 || text[0] != 'o');
    is_number.then_some((end, digits))
}
