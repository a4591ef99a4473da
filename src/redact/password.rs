//! Passwords and codes with letters in them.

use std::ops::Range;

use super::{
    Find, Reading,
    lexer::What,
    words::{self, Kind, Sense, is_han},
};

/// The most characters between a secret word and a password that does not stand right behind it.
const REACH: usize = 40;

impl Reading<'_> {
    /// Finds passwords that are words, or letters and digits.
    pub(super) fn passwords(&mut self) {
        for token in 0..self.lexed.tokens.len() {
            match self.lexed.tokens[token].what {
                What::Term(senses) if senses.has(Sense::Secret) => {
                    let Some(kind) = senses.kind else { continue };
                    let range = if self.is_about(token) {
                        None
                    } else {
                        self.word_behind(token, kind)
                    };
                    if let Some(range) = range {
                        self.hide_word(range);
                    } else if matches!(kind, Kind::Password | Kind::OneTime) {
                        self.mixed_near(token, kind);
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
        let mut said = false;
        let mut quoted = false;
        loop {
            let piece = tokens.get(next)?;
            match piece.what {
                What::Blank => {}
                What::Sign(':' | '=') => said = true,
                What::Sign(
                    '"' | '\'' | '“' | '”' | '「' | '『' | '[' | '【' | '(' | '<' | '《',
                ) => quoted = true,
                What::Term(_) if self.is_copula(piece) => said = true,
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
        if is_mixed(&text) && !is_code(&text) {
            return Some(run);
        }
        let letters = text.chars().count() >= 3 && text.chars().all(|c| c.is_ascii_alphabetic());
        let known = words::phrase(&self.folded.chars[start..])
            .is_some_and(|(length, _)| length >= run.len())
            || words::numeral(&self.folded.chars[run.clone()]).is_some();
        let word = kind == Kind::Password
            && letters
            && !known
            && (said || quoted || self.is_phrase(token));
        if word {
            return Some(if self.is_phrase(token) {
                self.words(run)
            } else {
                run
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
        let mut found = None;
        let near = |other: &super::lexer::Token| {
            other.sentence == own.sentence && other.start.abs_diff(own.end) <= REACH
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
            let fits = match kind {
                Kind::OneTime => is_one_time(&text),
                _ => is_password(&text) && other > token,
            };
            let labelled = other
                .checked_sub(2)
                .is_some_and(|before| self.lexed.senses(before).any(&[Sense::Label, Sense::Error]));
            if fits && !labelled {
                found = Some(run);
                break;
            }
        }
        if let Some(run) = found {
            self.hide_word(run);
        }
    }

    /// A name and a password: "login: anna / Winter2026!".
    fn login(&mut self, slash: usize) {
        const LOGINS: [&str; 9] = [
            "login", "log in", "portal", "router", "admin", "user", "账号", "用户", "登录",
        ];
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
        if is_mixed(&text) {
            self.hide_word(run);
        }
    }

    fn is_run(&self, start: usize, kind: Kind) -> bool {
        self.run(start).is_some_and(|run| {
            let text = self.original(&run);
            is_mixed(&text) && kind == Kind::Password
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

/// Letters and digits that change more than once, as in codes of pictures and messages.
fn is_one_time(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric());
    let turns = text
        .as_bytes()
        .windows(2)
        .filter(|two| two[0].is_ascii_digit() != two[1].is_ascii_digit())
        .count();
    plain && turns >= 2 && (4..=10).contains(&text.len())
}

/// Capitals, small letters and digits, and no model of a terminal.
fn is_password(text: &str) -> bool {
    const MODELS: [&str; 9] = [
        "move", "lane", "desk", "link", "ipp", "ict", "iwl", "vx", "axium",
    ];
    let lower = text.to_ascii_lowercase();
    let small = text.chars().filter(char::is_ascii_lowercase).count();
    small > 1
        && text.chars().any(|c| c.is_ascii_uppercase())
        && text.chars().any(|c| c.is_ascii_digit())
        && text.len() > 5
        && text
            .chars()
            .all(|c| c.is_ascii_graphic() && !matches!(c, '/' | ':' | '='))
        && !MODELS.iter().any(|model| lower.starts_with(model))
}
