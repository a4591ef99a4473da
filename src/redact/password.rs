//! Passwords and codes with letters in them.

use std::ops::Range;

use super::{
    Find, Reading,
    lexer::What,
    words::{self, Kind, Sense, is_han},
};

/// The most characters between a secret word and a password that does not stand right behind it.
const REACH: usize = 70;

impl Reading<'_> {
    /// Finds passwords that are words, or letters and digits.
    pub(super) fn passwords(&mut self) {
        for token in 0..self.lexed.tokens.len() {
            match self.lexed.tokens[token].what {
                What::Term(senses)
                    if senses.any(&[Sense::Access, Sense::Enter]) && !senses.has(Sense::Secret) =>
                {
                    self.mixed_near(token, Kind::Password);
                    self.passed(token);
                }
                What::Term(senses) if senses.any(&[Sense::Say, Sense::Change]) => {
                    self.given(token);
                }
                What::Term(senses) if senses.has(Sense::Secret) => {
                    let Some(kind) = senses.kind else { continue };
                    let range = if self.is_about(token) && !self.is_phrase(token) {
                        None
                    } else {
                        self.word_behind(token, kind)
                    };
                    if let Some(range) = range {
                        self.hide_word(range);
                    } else if matches!(kind, Kind::Cvv | Kind::Security) {
                        self.misread(token);
                    } else if matches!(kind, Kind::Password | Kind::OneTime) {
                        self.mixed_near(token, kind);
                    }
                    if kind == Kind::Password {
                        self.words_near(token);
                    }
                }
                What::Sign('/') => self.login(token),
                What::Hidden => self.word_on(token),
                _ => {}
            }
        }
    }

    fn hide_word(&mut self, range: Range<usize>) {
        // It may still be typed on.
        if self.typing && range.end == self.folded.chars.len() {
            return;
        }
        let numbers = &self.lexed.numbers;
        let first = numbers.partition_point(|number| number.range.end <= range.start);
        let last = numbers.partition_point(|number| number.range.start < range.end);
        self.spent[first..last].fill(true);
        self.finds.push(Find::code(range));
    }

    /// Digits of a CVV that may be letters, some words behind its name: "the CVV looks like 4O7 or 4O1".
    fn misread(&mut self, token: usize) {
        let own = self.lexed.tokens[token];
        let mut found = Vec::new();
        let mut like = false;
        for piece in &self.lexed.tokens[token + 1..] {
            if piece.sentence != own.sentence || piece.start - own.end > REACH / 2 {
                break;
            }
            let run = self
                .run(piece.start)
                .filter(|run| is_misread(&self.original(run)));
            if let Some(run) = run.filter(|_| like) {
                found.push(run);
            }
            like = match piece.what {
                What::Blank => like,
                _ => matches!(
                    &*self.word(piece),
                    "like"
                        | "or"
                        | "be"
                        | "maybe"
                        | "could be"
                        | "may be"
                        | "might be"
                        | "reads"
                        | "像"
                        | "是"
                        | "好像"
                        | "好像是"
                        | "或"
                        | "看着像"
                ),
            };
        }
        for run in found {
            self.hide_word(run);
        }
    }

    /// Letters that go on behind a mark that hides digits.
    fn word_on(&mut self, mark: usize) {
        let end = self.lexed.tokens[mark].end;
        if self.is_of_secret(mark)
            && self
                .folded
                .chars
                .get(end)
                .is_some_and(char::is_ascii_alphabetic)
            && let Some(run) = self.run(end)
        {
            self.hide_word(self.lexed.tokens[mark].start..run.end);
        }
    }

    /// What stands right behind a secret word, if it can be no ordinary word.
    fn word_behind(&self, token: usize, kind: Kind) -> Option<Range<usize>> {
        let tokens = &self.lexed.tokens;
        let mut next = token + 1;
        let set = self.is_set(token);
        // "The word is": the phrase ends with it.
        let mut said = matches!(
            self.folded.chars[tokens[token].start..tokens[token].end],
            [.., ' ', 'i', 's'] | [.., 'w', 'a', 's']
        );
        let tried = self.is_tried(token);
        let mut quoted = false;
        loop {
            let piece = tokens.get(next)?;
            match piece.what {
                What::Blank => {}
                What::Sign(':' | '=') => said = true,
                What::Sign('"' | '\'' | '“' | '「' | '『' | '[' | '【' | '(' | '<' | '《') => {
                    quoted = true;
                }
                What::Term(_) if self.is_copula(piece) => said = true,
                What::Term(_) if set && self.folded.chars[piece.start..piece.end] == ['t', 'o'] => {
                    said = true;
                }
                What::Term(senses) if senses.has(Sense::Is) => {}
                What::Term(senses)
                    if senses.any(&[Sense::Filler, Sense::Change, Sense::Enter, Sense::Say])
                        && !self.is_run(piece.start, kind) => {}
                _ => break,
            }
            next += 1;
        }
        // 密码是老板名字的拼音lijianguo
        if said
            && kind == Kind::Password
            && matches!(tokens.get(next)?.what, What::Han | What::Term(_))
        {
            let chars = tokens[next..]
                .iter()
                .take(12)
                .take_while(|token| match token.what {
                    What::Han => true,
                    What::Term(senses) => {
                        is_han(self.folded.chars[token.start])
                            && !senses.any(&[Sense::About, Sense::Right, Sense::Label])
                    }
                    _ => false,
                });
            let mut behind = next + chars.count();
            if matches!(tokens.get(behind)?.what, What::Blank) {
                behind += 1;
            }
            if behind > next && matches!(tokens.get(behind)?.what, What::Word) {
                next = behind;
            }
        }
        let start = tokens.get(next)?.start;
        let Some(run) = self.run(start) else {
            return self.word_behind_is(token, next);
        };
        let text = self.original(&run);
        // 密码dz6688
        let glued = next == token + 1 && is_han(self.folded.chars[tokens[token].end - 1]);
        let short =
            is_code(&text) && !(kind == Kind::Password && (glued || said) && text.len() > 5);
        if is_mixed(&text) && !short {
            return Some(run);
        }
        // "Default password Z66831", 出厂密码166831a
        if kind == Kind::Password && is_numbered(&text) {
            return Some(run);
        }
        // "The CVC looks like 8B1"
        if matches!(kind, Kind::Cvv | Kind::Security) && is_misread(&text) {
            return Some(run);
        }
        // "WLAN key grand-hotel-guest"
        let joined = next == token + 2 && text.matches(['-', '_']).count() > 1;
        let hyphened = (said || joined) && text.contains(['-', '_']) && text.len() > 6;
        let letters = text.chars().count() >= 3
            && text
                .chars()
                .all(|c| c.is_ascii_alphabetic() || hyphened && matches!(c, '-' | '_'));
        let known = words::phrase(&self.folded.chars[start..]).is_some_and(|(length, senses)| {
            length >= run.len() && !((said || glued) && senses.has(Sense::Access))
        }) || words::numeral(&self.folded.chars[run.clone()]).is_some();
        // "Passphrase correct horse"
        let first = self.is_phrase(token)
            && matches!(tokens.get(next + 2).map(|next| next.what), Some(What::Word));
        let word = kind == Kind::Password
            && letters
            && (!known || first)
            && (said
                || quoted
                || glued
                || joined
                || tried && !is_everyday(&text)
                || self.is_phrase(token));
        if word {
            return Some(if self.is_phrase(token) {
                self.words(run)
            } else {
                self.words_on(run)
            });
        }
        if said || kind != Kind::Password {
            return None;
        }
        self.word_behind_is(token, next)
    }

    /// "The password to the back office is hunter2"
    fn word_behind_is(&self, token: usize, from: usize) -> Option<Range<usize>> {
        let tokens = &self.lexed.tokens;
        let own = tokens[token];
        let clause = tokens[from..].iter().take(10).take_while(|token| {
            token.sentence == own.sentence
                && !matches!(token.what, What::Sign(',' | ';') | What::Number(_))
        });
        let is = clause.enumerate().find(|(_, token)| match token.what {
            What::Term(senses) => senses.any(&[Sense::Is, Sense::Say]),
            What::Sign(':' | '=') => true,
            _ => false,
        });
        let mut next = from + is?.0 + 1;
        while matches!(
            tokens.get(next)?.what,
            What::Blank | What::Sign('"' | '\'' | '“' | '「' | '[' | '(')
        ) {
            next += 1;
        }
        let run = self.run(tokens[next].start)?;
        let text = self.original(&run);
        (is_mixed(&text) && !is_code(&text)).then_some(run)
    }

    /// Whether a secret word says that the secret is several words.
    fn is_phrase(&self, token: usize) -> bool {
        let token = self.lexed.tokens[token];
        let last: String = self.folded.chars[token.start..token.end].iter().collect();
        last.ends_with("phrase") || last.ends_with("code word") || last.ends_with("codeword")
    }

    /// Whether somebody sets or changes what a secret word names: "set the password to".
    fn is_set(&self, token: usize) -> bool {
        let mut before = self.lexed.tokens[..=token].iter().rev().take(6);
        before.any(|token| {
            let word: String = self.folded.chars[token.start..token.end].iter().collect();
            ["set", "change", "reset", "update", "switch", "made", "make"]
                .iter()
                .any(|verb| word.starts_with(verb))
        })
    }

    /// Whether somebody types what a secret word names: "try the password".
    fn is_tried(&self, token: usize) -> bool {
        let mut before = self.lexed.tokens[..token].iter().rev().take(4);
        let verb = before.find(|token| match token.what {
            What::Blank => false,
            What::Term(senses) => !senses.has(Sense::Filler) || senses.has(Sense::Enter),
            _ => true,
        });
        verb.is_some_and(|token| match token.what {
            What::Term(senses) => senses.has(Sense::Enter),
            _ => false,
        })
    }

    /// A word with the words and digits behind it that say nothing else: "correct horse battery".
    fn words_on(&self, run: Range<usize>) -> Range<usize> {
        const MOST: usize = 6;
        let from = self
            .lexed
            .tokens
            .partition_point(|token| token.start < run.end);
        let more = self.lexed.tokens[from..]
            .iter()
            .take(MOST)
            .take_while(|token| matches!(token.what, What::Blank | What::Word | What::Number(_)));
        let last = more
            .filter(|token| !matches!(token.what, What::Blank))
            .last();
        run.start..last.map_or(run.end, |token| token.end)
    }

    /// A word alone in its clause, behind a password that is said to be something: "is the one on the board,
    /// soupdumpling"; words that somebody types beside a password: "tried cornercafe".
    fn words_near(&mut self, token: usize) {
        let own = self.lexed.tokens[token];
        let near = |other: &super::lexer::Token| {
            other.sentence.abs_diff(own.sentence) <= 2
                && other.start.abs_diff(own.end) <= REACH
                && !matches!(other.what, What::Sign('|'))
        };
        let tokens = &self.lexed.tokens;
        let from = tokens[..token].iter().rev().take_while(|other| near(other));
        let from = token - from.count();
        let to = tokens[token..].iter().take_while(|other| near(other));
        let to = token + to.count();
        let mut found = Vec::new();
        let own_chars = &self.folded.chars[own.start..own.end];
        let mut is = matches!(own_chars, [.., ' ', 'i', 's'] | [.., 'w', 'a', 's']);
        let mut labelled = false;
        for (other, piece) in tokens.iter().enumerate().take(to).skip(from) {
            let behind = other > token && piece.sentence == own.sentence;
            match piece.what {
                What::Term(senses) => {
                    let chars = &self.folded.chars[piece.start..piece.end];
                    is |= behind
                        && (self.is_copula(piece) || senses.has(Sense::Change))
                        && !matches!(chars, ['t', 'o']);
                    labelled |= behind && senses.any(&[Sense::Label, Sense::Error, Sense::About]);
                    let word = self.typed_word(other);
                    if senses.has(Sense::Enter)
                        && !matches!(chars, ['s', 'e', 't', ..])
                        && let Some(word) = word
                    {
                        found.push(word);
                    }
                }
                What::Sign(sign) if behind && matches!(sign, ',' | ':') => {
                    let told = sign == ':' && !labelled || sign == ',' && is;
                    if told && let Some(word) = self.lonely_words(other + 1, sign == ':') {
                        found.push(word);
                    }
                }
                _ => {}
            }
        }
        for run in found {
            self.hide_word(run);
        }
    }

    /// The word behind a verb of typing, if nothing goes on behind it and it is no word of every day.
    fn typed_word(&self, verb: usize) -> Option<Range<usize>> {
        let tokens = &self.lexed.tokens;
        let mut next = verb + 1;
        if matches!(tokens.get(next)?.what, What::Blank) {
            next += 1;
        }
        let piece = tokens.get(next)?;
        let word: String = self.folded.chars[piece.start..piece.end].iter().collect();
        let fits = match piece.what {
            What::Word => piece.end - piece.start > 3 && !is_everyday(&word),
            What::Term(_) => word == "admin",
            _ => false,
        };
        let letters = word.chars().all(|c| c.is_ascii_alphabetic());
        let ends = match tokens.get(next + 1).map(|token| token.what) {
            None => true,
            Some(What::Sign(sign)) => matches!(sign, ',' | '.' | ';' | '!' | '?' | '|' | '。'),
            Some(What::Term(_) | What::Han) => is_han(self.folded.chars[tokens[next + 1].start]),
            _ => false,
        };
        (fits && letters && ends).then_some(piece.start..piece.end)
    }

    /// Words that nothing is known of and that are a whole clause.
    fn lonely_words(&self, from: usize, several: bool) -> Option<Range<usize>> {
        let clause = self.lexed.tokens[from..]
            .iter()
            .take(8)
            .take_while(|token| {
                !matches!(
                    token.what,
                    What::Sign(',' | '.' | ';' | '!' | '?' | '|' | '。')
                )
            });
        let mut words: Option<Range<usize>> = None;
        let mut count = 0;
        for token in clause {
            match token.what {
                What::Blank => {}
                What::Word => {
                    let word: String = self.folded.chars[token.start..token.end].iter().collect();
                    if is_everyday(&word) || !word.is_ascii() {
                        return None;
                    }
                    count += 1;
                    words = Some(words.map_or(token.start, |words| words.start)..token.end);
                }
                What::Number(_) if count > 0 && several => {
                    words = words.map(|words| words.start..token.end);
                }
                _ => return None,
            }
        }
        words.filter(|words| (count == 1 || several && count < 4) && words.len() > 4)
    }

    /// A word with the words behind it.
    fn words(&self, run: Range<usize>) -> Range<usize> {
        let chars = &self.folded.chars;
        let more = chars[run.end..]
            .iter()
            .take_while(|c| c.is_ascii_alphabetic() || **c == ' ')
            .count();
        let known = words::phrase(&chars[(run.end + 1).min(chars.len())..]).is_some();
        let mut end = run.end + if known { 0 } else { more };
        while chars[end - 1] == ' ' {
            end -= 1;
        }
        run.start..end
    }

    /// Letters and digits in one near a secret word: "code text reads J7K2Q9".
    fn mixed_near(&mut self, token: usize, kind: Kind) {
        let own = self.lexed.tokens[token];
        let secret = self.lexed.senses(token).has(Sense::Secret);
        let mut found = Vec::new();
        let near = |other: &super::lexer::Token| {
            other.sentence.abs_diff(own.sentence) <= 2
                && other.start.abs_diff(own.end) <= REACH
                && !matches!(other.what, What::Sign('|'))
        };
        let from = self.lexed.tokens[..token]
            .iter()
            .rev()
            .take_while(|other| near(other))
            .count();
        let to = self.lexed.tokens[token + 1..]
            .iter()
            .take_while(|other| near(other))
            .count();
        for other in (token - from)..=(token + to) {
            let piece = self.lexed.tokens[other];
            let begins = other == 0 || self.lexed.tokens[other - 1].end < piece.start + 1;
            if !begins || !matches!(piece.what, What::Word | What::Number(_) | What::Term(_)) {
                continue;
            }
            let before = piece.start.checked_sub(1).map(|at| self.folded.chars[at]);
            if before.is_some_and(|c| c.is_ascii_alphanumeric() || "@#._-/".contains(c)) {
                continue;
            }
            let Some(run) = self.run(piece.start) else {
                continue;
            };
            let text = self.original(&run);
            // "98xxxxxx21": a phone number.
            if text.to_ascii_lowercase().contains("xxxx") {
                continue;
            }
            let fits = match kind {
                Kind::OneTime => is_one_time(&text),
                _ => {
                    is_chosen(&text)
                        || text.len() > 7 && is_one_time(&text) && turns(&text) > 3
                        || secret && (is_key(&text) || text.len() > 7 && is_one_time(&text))
                }
            };
            let before = &self.lexed.tokens[other.saturating_sub(4)..other];
            let labelled = before
                .iter()
                .rev()
                .take_while(|token| match token.what {
                    What::Blank | What::Sign(':' | '#' | '=') => true,
                    What::Term(senses) => senses.any(&[
                        Sense::Named,
                        Sense::Is,
                        Sense::Label,
                        Sense::LongLabel,
                        Sense::Error,
                    ]),
                    _ => false,
                })
                .any(|token| match token.what {
                    What::Term(senses) => {
                        senses.any(&[Sense::Label, Sense::LongLabel, Sense::Error])
                            && !senses.any(&[Sense::Secret, Sense::Access])
                    }
                    _ => false,
                });
            if fits && !labelled {
                found.push(run);
            }
        }
        for run in found {
            self.hide_word(run);
        }
    }

    /// Letters and digits right behind "pass".
    fn passed(&mut self, token: usize) {
        let own = self.lexed.tokens[token];
        let behind = self.lexed.tokens[token + 1..].iter();
        let mut behind =
            behind.skip_while(|token| matches!(token.what, What::Blank | What::Sign(':')));
        if !matches!(&*self.word(&own), "pass" | "wpa2" | "wpa" | "psk") {
            return;
        }
        if let Some(run) = behind.next().and_then(|next| self.run(next.start)) {
            let text = self.original(&run);
            if is_mixed(&text) && !is_code(&text) || is_numbered(&text) {
                self.hide_word(run);
            }
        }
    }

    /// "I gave boss2020", 改成Qaz2660了: what somebody gives or changes something to and what looks chosen.
    fn given(&mut self, token: usize) {
        let word: String = {
            let own = self.lexed.tokens[token];
            self.folded.chars[own.start..own.end].iter().collect()
        };
        let verb = matches!(
            &*word,
            "gave"
                | "give"
                | "给"
                | "给了"
                | "改成"
                | "改成了"
                | "换成"
                | "换成了"
                | "改为"
                | "changed to"
                | "changed it to"
        );
        if !verb {
            return;
        }
        let mut behind = self.lexed.tokens[token + 1..].iter();
        let Some(next) = behind.find(|token| !matches!(token.what, What::Blank)) else {
            return;
        };
        let Some(run) = self.run(next.start) else {
            return;
        };
        let text = self.original(&run);
        let small = text.chars().filter(char::is_ascii_lowercase).count();
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let begins = text.chars().take_while(char::is_ascii_alphabetic).count();
        if small > 1 && digits > 2 && begins > 2 && turns(&text) == 1 && !is_named(&text) {
            self.hide_word(run);
        }
    }

    /// A name and a password: "login: anna / Winter2026!", "admin/admin", "operator 01 / 8868".
    fn login(&mut self, slash: usize) {
        const LOGINS: [&str; 15] = [
            "login",
            "log in",
            "portal",
            "router",
            "admin",
            "user",
            "账号",
            "用户",
            "登录",
            "operator",
            "cashier",
            "clerk",
            "操作员",
            "柜员",
            "收银员",
        ];
        self.twice(slash);
        let blank = |token: Option<usize>| {
            token
                .and_then(|token| self.lexed.tokens.get(token))
                .is_some_and(|token| matches!(token.what, What::Blank))
        };
        if !blank(slash.checked_sub(1)) || !blank(Some(slash + 1)) {
            return;
        }
        let at = self.lexed.tokens[slash].start;
        let from = at.saturating_sub(40);
        let before: String = self.folded.chars[from..at].iter().collect();
        if !LOGINS.iter().any(|login| before.contains(login)) {
            return;
        }
        let Some(next) = self.lexed.tokens.get(slash + 2) else {
            return;
        };
        let Some(run) = self.run(next.start) else {
            return;
        };
        let text = self.original(&run);
        let numbers = match (self.lexed.tokens[slash - 2].what, next.what) {
            (What::Number(name), What::Number(code)) => {
                self.lexed.numbers[name].len() <= 3
                    && (4..=8).contains(&self.lexed.numbers[code].len())
            }
            _ => false,
        };
        if is_mixed(&text) || numbers {
            self.hide_word(run);
        }
    }

    /// "Admin/admin": a name that is its own password.
    fn twice(&mut self, slash: usize) {
        let tokens = &self.lexed.tokens;
        let (Some(before), Some(behind)) = (
            slash.checked_sub(1).and_then(|at| tokens.get(at)),
            tokens.get(slash + 1),
        ) else {
            return;
        };
        let chars = &self.folded.chars;
        let word = &chars[before.start..before.end];
        if word.len() > 3
            && word == &chars[behind.start..behind.end]
            && word.iter().all(char::is_ascii_alphabetic)
        {
            let range = before.start..behind.end;
            self.hide_word(range);
        }
    }

    fn is_run(&self, start: usize, kind: Kind) -> bool {
        self.run(start).is_some_and(|run| {
            let text = self.original(&run);
            match kind {
                Kind::Password => is_mixed(&text) || is_numbered(&text),
                Kind::Cvv | Kind::Security => is_misread(&text),
                _ => false,
            }
        })
    }

    /// Signs without a blank from a character on, without those that end a sentence.
    fn run(&self, start: usize) -> Option<Range<usize>> {
        let chars = &self.folded.chars;
        let length = chars[start..]
            .iter()
            .take(40)
            .take_while(|c| is_graphic(**c))
            .count();
        let mut end = start + length;
        while end > start
            && matches!(
                chars[end - 1],
                ',' | '.' | ';' | ':' | '?' | '!' | '"' | '\'' | ')' | ']' | '>'
            )
        {
            end -= 1;
        }
        let run = start..end;
        let glyphs = run.len() >= 3 && chars[run.clone()].iter().any(char::is_ascii_alphanumeric);
        glyphs.then_some(run)
    }

    fn original(&self, run: &Range<usize>) -> String {
        super::plain(&self.folded.shown[self.folded.bytes(run)])
    }
}

fn is_graphic(c: char) -> bool {
    c.is_ascii_graphic() && !is_han(c)
}

/// Letters with digits or signs among them, and no file name, address or range.
fn is_mixed(text: &str) -> bool {
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let signs = text.chars().any(|c| "@#$!%&*_+".contains(c));
    let other = text.contains("//") || text.contains("****") || text.contains('=');
    letters > 1 && (digits > 0 || signs) && letters + digits > 3 && !other
}

/// An error code, a model, a unit: one or two letters before a few digits, or some behind them.
fn is_code(text: &str) -> bool {
    let letters = text.chars().take_while(char::is_ascii_alphabetic).count();
    let rest = &text[letters..];
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let short = letters <= 2 && rest.len() <= 4 && rest.chars().all(|c| c.is_ascii_digit());
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let figure = text
        .chars()
        .take_while(|c| c.is_ascii_digit() || ".,:".contains(*c))
        .count();
    let unit = digits > 0
        && text[figure..].chars().all(|c| c.is_ascii_lowercase())
        && text.len() - figure <= 4;
    short || unit
}

/// One or two letters with more digits than an error or a unit has.
fn is_numbered(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    (4..=10).contains(&digits)
        && matches!(letters, 1 | 2)
        && digits + letters == text.len()
        && text.len() > 5
        && turns(text) == 1
}

/// Three or four digits of which some were read as the letters that look like them.
fn is_misread(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (3..=4).contains(&text.len())
        && digits > 0
        && digits < text.len()
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || "BDGILOQSZbgiloqsz?".contains(c))
}

/// Letters and digits that change more than once, as in codes of pictures and messages.
fn is_one_time(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric());
    plain && turns(text) >= 2 && (4..=10).contains(&text.len())
}

/// How often letters and digits change.
fn turns(text: &str) -> usize {
    text.as_bytes()
        .windows(2)
        .filter(|two| two[0].is_ascii_digit() != two[1].is_ascii_digit())
        .count()
}

/// Words of every day that the vocabulary says nothing of.
fn is_everyday(word: &str) -> bool {
    const WORDS: [&str; 40] = [
        "everything",
        "anything",
        "something",
        "someone",
        "another",
        "several",
        "many",
        "different",
        "thanks",
        "thank",
        "urgent",
        "help",
        "manual",
        "contactless",
        "offline",
        "online",
        "paypass",
        "bluetooth",
        "ethernet",
        "gprs",
        "http",
        "https",
        "google",
        "apple",
        "samsung",
        "android",
        "internet",
        "yesterday",
        "tonight",
        "cheers",
        "hello",
        "sorry",
        "please",
        "boss",
        "manager",
        "myself",
        "himself",
        "herself",
        "remote",
        "english",
    ];
    WORDS.contains(&word)
        || [
            "ing", "ly", "ed", "tion", "ment", "ness", "n't", "'s", "able", "less", "ful",
        ]
        .iter()
        .any(|end| word.ends_with(end))
}

/// Letters and digits as people choose them for passwords: a word and a number, or capitals, small letters and digits;
/// no model of a terminal, name of something with its number, file, address or unit.
fn is_chosen(text: &str) -> bool {
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    let small = text.chars().filter(char::is_ascii_lowercase).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let capital = text.chars().any(|c| c.is_ascii_uppercase());
    let first = text.chars().take_while(char::is_ascii_alphabetic).count();
    let named = is_named(text);
    let plain = text
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || "!@#$%&*_-+?".contains(c));
    let chosen = small > 2 && digits > 0 && (capital || digits > 1 && first > 1)
        || small > 3 && digits > 0 && text.contains(['!', '@', '#', '$', '_', '-'])
        || small > 2 && digits > 0 && first > 0 && text.ends_with(|c: char| c.is_ascii_lowercase());
    let signed = text.contains(['!', '@', '#', '$', '_']);
    // "Pos@6201"
    let chosen =
        chosen || small > 1 && capital && digits > 1 && text.contains(['!', '@', '#', '$']);
    plain
        && chosen
        && letters + digits + usize::from(capital) > 5
        && (!named || signed)
        && !is_code(text)
}

/// Whether letters before digits are the name of a model or of a thing with its number.
fn is_named(text: &str) -> bool {
    const NAMES: [&str; 40] = [
        "move", "lane", "desk", "link", "ipp", "ict", "iwl", "axium", "till", "table", "room",
        "shop", "order", "tid", "mid", "pos", "sim", "ver", "usb", "com", "port", "http", "log",
        "err", "code", "step", "node", "line", "rev", "iphone", "android", "windows", "pax",
        "sunmi", "error", "batch", "ref", "slip", "inv", "newland",
    ];
    let lower = text.to_ascii_lowercase();
    let first = lower.chars().take_while(char::is_ascii_alphabetic).count();
    NAMES.contains(&&lower[..first])
}

/// Letters and digits in a row that say nothing: "9F3A77C1D0", "aa112233".
fn is_key(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric());
    let digits = text.chars().filter(char::is_ascii_digit).count();
    plain && text.len() > 6 && digits > 3 && text.len() - digits > 1
}
