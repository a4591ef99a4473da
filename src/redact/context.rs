//! What stands around digits: what leads to them from the left, and from the right.

use std::ops::ControlFlow;

use super::{
    Reading,
    code::{REACH, Value, Verdict},
    lexer::{Token, What},
    words::{Kind, Sense, Senses, is_han},
};

/// A secret word beside a value.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one observation, and most are independent of the others"
)]
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) kind: Kind,
    /// Only words that lead from one to the other stand between.
    pub(super) direct: bool,
    /// They stand in one clause.
    pub(super) same_clause: bool,
    /// The word speaks of a screen, a check, a try, or says that it was right.
    pub(super) about: bool,
    /// It was right: no digits are to follow.
    pub(super) right: bool,
    /// "The PIN is", "for the PIN": the value is the secret, whatever it is besides.
    pub(super) defined: bool,
}

/// What stands before a value, from it backwards to the secret word or the beginning of its sentence.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one observation, and most are independent of the others"
)]
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Before {
    pub(super) secret: Option<Link>,
    /// The name of something else: right before it, or before words that do not belong to it.
    pub(super) label: Option<Near>,
    /// It stands right behind a word that money is named by.
    pub(super) money: bool,
    /// Somebody typed or said it.
    pub(super) enter: bool,
    pub(super) say: bool,
    pub(super) list: bool,
    pub(super) change: bool,
    pub(super) is: bool,
    /// The message came from it or went to it.
    pub(super) origin: bool,
    /// It is the last digits of something.
    pub(super) tail: bool,
    /// "Code", "text message", "on the back", "three digits", "keypad".
    pub(super) code: Option<bool>,
    /// "Code" stands in the same clause.
    pub(super) near_code: bool,
    pub(super) message: Option<bool>,
    pub(super) back: bool,
    pub(super) rear: bool,
    pub(super) pad: bool,
    pub(super) count: Option<u8>,
    pub(super) part: bool,
    pub(super) same: bool,
    /// It begins its clause.
    pub(super) first: bool,
    /// A value that was hidden stands between it and the secret word.
    pub(super) crossed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Near {
    Right,
    Far,
}

/// What stands behind a value.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one observation, and most are independent of the others"
)]
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Behind {
    pub(super) secret: Option<Link>,
    pub(super) unit: bool,
    pub(super) moved: bool,
    pub(super) sender: bool,
    pub(super) about: bool,
    /// "Is the order number".
    pub(super) label: bool,
    pub(super) is: bool,
    pub(super) back: bool,
    pub(super) part: bool,
    pub(super) code: bool,
    pub(super) message: bool,
    pub(super) pad: bool,
    /// "Asks for the PIN": what stands before it is none.
    pub(super) asks: bool,
}

/// The way from a value to the left, as far as its secret word or the beginning of its sentence.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one observation, and most are independent of the others"
)]
struct Walk<'r, 't> {
    reading: &'r Reading<'t>,
    values: &'r [Value],
    /// The value.
    at: usize,
    /// The value that the next number may belong to, or one behind it.
    earlier: usize,
    before: Before,
    /// Only words that lead to a value were met so far.
    direct: bool,
    /// No comma was met.
    clause: bool,
    /// Words without a meaning that is known, since the last comma.
    unknown: usize,
    /// Words with one, and those of them that say nothing.
    terms: usize,
    fillers: usize,
    numbers: usize,
    /// The name of something else was met.
    named: bool,
    /// A colon stands right before the value.
    colon: bool,
    /// Some sign stands before the value.
    sign: bool,
}

impl<'r, 't> Walk<'r, 't> {
    fn new(reading: &'r Reading<'t>, values: &'r [Value], at: usize) -> Self {
        let before = Before {
            first: true,
            ..Before::default()
        };
        Self {
            reading,
            values,
            at,
            earlier: at,
            before,
            direct: true,
            clause: true,
            unknown: 0,
            terms: 0,
            fillers: 0,
            numbers: 0,
            named: false,
            colon: false,
            sign: false,
        }
    }

    fn end(mut self) -> Before {
        // "Password to settle: 5678"
        self.before.money &= !(self.colon && self.before.secret.is_some());
        self.before.is |= self.colon;
        self.before
    }

    /// Takes the next token in; breaks at a secret word.
    fn take(&mut self, token: usize) -> ControlFlow<()> {
        let what = self.reading.lexed.tokens[token].what;
        let beginning = self.terms == 0 && self.unknown == 0;
        match what {
            What::Sign(':' | '=') if beginning && self.numbers == 0 => self.colon = true,
            What::Sign('#') if beginning => self.before.label = Some(Near::Right),
            What::Sign(',' | ';') => {
                self.sign = true;
                self.direct = false;
                self.clause = false;
                self.unknown = 0;
            }
            What::Blank => return ControlFlow::Continue(()),
            What::Sign(_) => {
                self.sign = true;
                return ControlFlow::Continue(());
            }
            What::Count(count) => {
                let close = self.unknown == 0 && self.numbers == 0;
                self.before.count = self.before.count.or(close.then_some(count));
            }
            // "Five minutes ago"
            What::Number(number) if self.reading.single_word(number) => self.word(),
            What::Number(number) => self.number(Some(number)),
            What::Hidden => self.number(None),
            What::Word | What::Han => self.word(),
            What::Term(senses) => return self.term(token, senses),
        }
        self.before.first &= !self.clause || matches!(what, What::Sign(_));
        ControlFlow::Continue(())
    }

    fn word(&mut self) {
        self.unknown += 1;
        self.direct = false;
    }

    /// A number, or what is hidden of one.
    fn number(&mut self, number: Option<usize>) {
        let hidden = number.is_none_or(|number| {
            while self.earlier > 0 && self.values[self.earlier - 1].first > number {
                self.earlier -= 1;
            }
            let value = self.earlier.checked_sub(1).map(|at| &self.values[at]);
            value.is_some_and(|value| {
                (value.first..=value.last).contains(&number) && value.verdict == Verdict::Hidden
            })
        });
        if number.is_none() {
            // "****, 236": a list goes on behind what was hidden while it was typed.
            let listed = self.sign || self.before.change || self.before.part;
            self.before.list |= listed && self.unknown == 0 && self.numbers == 0;
        }
        self.before.crossed |= hidden;
        self.numbers += 1;
        self.direct = false;
    }

    fn term(&mut self, token: usize, senses: Senses) -> ControlFlow<()> {
        const LEADS: [Sense; 14] = [
            Sense::Filler,
            Sense::Is,
            Sense::Change,
            Sense::Enter,
            Sense::Say,
            Sense::Same,
            Sense::Part,
            Sense::Card,
            Sense::CardNumber,
            Sense::Code,
            Sense::Message,
            Sense::Pad,
            Sense::Back,
            Sense::Tail,
        ];
        self.before.first &= !self.clause;
        if senses.has(Sense::Secret) {
            let Some(kind) = senses.kind else {
                return ControlFlow::Continue(());
            };
            self.before.secret = Some(Link {
                kind,
                direct: self.direct && self.unknown == 0,
                same_clause: self.clause,
                about: self.reading.is_about(token),
                right: self.reading.is_right(token),
                defined: self.clause && self.reading.is_defined(token),
            });
            return ControlFlow::Break(());
        }
        if self.numbers == 0 {
            self.name(token, senses);
        }
        self.before.pad |= senses.has(Sense::Pad);
        if self.unknown == 0 && self.numbers == 0 && self.clause {
            self.relation(senses);
        }
        self.direct &= senses.any(&LEADS);
        self.terms += 1;
        self.fillers += usize::from(senses.any(&[Sense::Filler, Sense::Is]));
        ControlFlow::Continue(())
    }

    /// Names of something else, and those that say little.
    fn name(&mut self, token: usize, senses: Senses) {
        let before = &mut self.before;
        let plain = self.fillers == self.terms;
        let close = self.unknown == 0;
        before.tail |= plain && senses.has(Sense::Tail);
        before.origin |= senses.has(Sense::Origin);
        before.money |= senses.has(Sense::Money)
            && !senses.has(Sense::Change)
            && self.terms == 0
            && close
            && self.clause;
        if senses.any(&[Sense::Label, Sense::Error])
            && before.label.is_none()
            && before.code.is_none()
        {
            self.named = true;
            let value = &self.values[self.at];
            let label = self
                .reading
                .labelled(token, value, senses, self.clause, before);
            before.label = label.filter(|_| !(senses.has(Sense::Error) && value.len > 4));
            self.direct &= before.label.is_none();
        }
        if before.label.is_some() {
            return;
        }
        let direct = self.direct && close;
        let value = &self.values[self.at];
        // Six digits behind "PayPal code" are one all the same.
        let exempt =
            senses.has(Sense::About) || direct && value.len == 6 && self.reading.is_english(token);
        let compound = !exempt && self.reading.is_compound(token);
        if senses.has(Sense::Code) && !compound {
            before.code = before.code.or(Some(direct));
            before.near_code |= self.clause && self.unknown <= 2;
        }
        if senses.has(Sense::Message) {
            before.message = before.message.or(Some(direct));
        }
        before.back |= senses.has(Sense::Back) && close && !self.named;
    }

    /// Words that say how the value belongs to what stands before them.
    fn relation(&mut self, senses: Senses) {
        let plain = self.fillers == self.terms;
        let before = &mut self.before;
        before.rear |= senses.has(Sense::Rear);
        before.enter |= senses.has(Sense::Enter);
        before.say |= senses.has(Sense::Say);
        before.list |= senses.has(Sense::List);
        before.change |= senses.has(Sense::Change);
        before.is |= senses.has(Sense::Is) && plain;
        before.part |= senses.has(Sense::Part);
        before.same |= senses.has(Sense::Same);
    }
}

impl Reading<'_> {
    /// What leads to a value from the left.
    pub(super) fn before(&self, values: &[Value], at: usize) -> Before {
        let start = self.token_before(&values[at]);
        let tokens = &self.lexed.tokens;
        let Some(own) = tokens.get(start) else {
            return Before::default();
        };
        let mut walk = Walk::new(self, values, at);
        for token in (0..start).rev() {
            let piece = tokens[token];
            let near = piece.sentence == own.sentence && own.start - piece.start <= REACH;
            if !near || walk.take(token).is_break() {
                break;
            }
        }
        walk.end()
    }

    /// How a name of something else that stands before a value belongs to it. In "he told it to the shop: 6042" and
    /// 手机收到的697023 it does not.
    fn labelled(
        &self,
        token: usize,
        value: &Value,
        senses: Senses,
        clause: bool,
        before: &Before,
    ) -> Option<Near> {
        let tokens = &self.lexed.tokens;
        let start = self.token_before(value);
        let named = tokens[token + 1..start]
            .iter()
            .all(|token| match token.what {
                What::Blank | What::Count(_) => true,
                What::Sign(sign) => !matches!(sign, ',' | ';' | '、'),
                What::Term(senses) => senses.any(&[Sense::Named, Sense::Is, Sense::Label]),
                _ => false,
            });
        let word = tokens[..token]
            .iter()
            .rev()
            .find(|token| !matches!(token.what, What::Blank));
        let determined = word.is_some_and(|word| {
            let word: String = self.folded.chars[word.start..word.end].iter().collect();
            let article = [
                "the", "his", "her", "my", "our", "their", "a", "an", "this", "that",
            ]
            .contains(&&*word);
            article || word.ends_with("'s")
        });
        let determined = determined && senses.has(Sense::Place);
        let next = tokens[token + 1..start]
            .iter()
            .find(|token| !matches!(token.what, What::Blank));
        // "Order form"
        if matches!(next.map(|token| token.what), Some(What::Word)) {
            return None;
        }
        let number = tokens[token..start].iter().any(|token| match token.what {
            What::Term(senses) => senses.has(Sense::Named) && !senses.has(Sense::Is),
            _ => false,
        });
        // "The password for refunds is"
        let defined = tokens[token + 1..start]
            .iter()
            .any(|token| matches!(token.what, What::Sign(':' | '=')) || self.is_copula(token));
        let mut owner = tokens[..token].iter().rev().take(6);
        let owner = owner.find(|token| match token.what {
            What::Blank => false,
            What::Term(senses) => !senses.any(&[Sense::Filler, Sense::Is]),
            _ => true,
        });
        let owned = matches!(owner.map(|token| token.what), Some(What::Term(senses)) if senses.has(Sense::Secret));
        if defined && owned {
            return None;
        }
        if !clause {
            return (!determined || number).then_some(Near::Far);
        }
        if named && (!determined || number || senses.has(Sense::Error)) {
            return Some(Near::Right);
        }
        let told = (before.enter || before.say) && senses.has(Sense::Place) || determined;
        let strangers = tokens[token + 1..start]
            .iter()
            .filter(|token| matches!(token.what, What::Word | What::Han));
        (!told && strangers.count() <= 2).then_some(Near::Far)
    }

    /// What leads to a value from the right.
    pub(super) fn behind(&self, value: &Value) -> Behind {
        let tokens = &self.lexed.tokens;
        let start = self.token_behind(value);
        let mut behind = Behind::default();
        let Some(own) = tokens.get(start - 1) else {
            return behind;
        };
        let mut unknown = 0;
        let mut terms = 0;
        let mut direct = true;
        let mut clause = true;
        let mut is = false;
        let mut called = false;
        let mut fillers = 0;
        let mut entered = false;
        for (token, piece) in tokens.iter().enumerate().skip(start) {
            if piece.sentence != own.sentence || piece.start - own.end > REACH {
                break;
            }
            match piece.what {
                What::Sign(',' | ';') => clause = false,
                What::Blank | What::Count(_) | What::Sign(_) => {}
                What::Number(number) if self.single_word(number) => {
                    unknown += 1;
                    direct = false;
                }
                What::Number(_) | What::Hidden => break,
                What::Word | What::Han => {
                    unknown += 1;
                    direct = false;
                }
                What::Term(senses) => {
                    let next = terms == 0 && unknown == 0;
                    if next && clause && senses.has(Sense::Unit) {
                        behind.unit |= self.is_unit(value, piece);
                    }
                    if senses.has(Sense::Secret) {
                        let Some(kind) = senses.kind else { continue };
                        // "Entered the PIN": that is no name of what stands before it.
                        behind.secret = Some(Link {
                            kind,
                            direct: direct && unknown == 0 && !entered,
                            same_clause: clause,
                            about: self.is_about(token),
                            right: self.is_right(token),
                            defined: called && clause,
                        });
                        break;
                    }
                    if !senses.has(Sense::Filler) {
                        called = senses.has(Sense::Is);
                    }
                    behind.moved |= senses.has(Sense::Moved) && unknown < 2 && terms < 3 && clause;
                    behind.sender |= next && clause && senses.has(Sense::Sender);
                    behind.about |= terms < 2 && unknown == 0 && clause && senses.has(Sense::About);
                    behind.label |=
                        is && unknown == 0 && senses.any(&[Sense::Label]) && clause && direct;
                    behind.back |= unknown < 2 && clause && senses.has(Sense::Back);
                    behind.part |= next && senses.has(Sense::Part);
                    behind.pad |= senses.has(Sense::Pad) && unknown < 2 && clause;
                    direct &= !self.denies(piece);
                    behind.asks |=
                        fillers == terms && unknown == 0 && clause && senses.has(Sense::Asks);
                    fillers += usize::from(senses.has(Sense::Filler));
                    entered = senses.has(Sense::Enter);
                    behind.code |= direct && senses.has(Sense::Code);
                    behind.message |= direct && senses.has(Sense::Message);
                    behind.is |=
                        next && clause && (senses.has(Sense::Is) || self.points_back(piece));
                    is |= clause && self.is_copula(piece);
                    let leads = [
                        Sense::Filler,
                        Sense::Is,
                        Sense::Same,
                        Sense::Enter,
                        Sense::Say,
                        Sense::Card,
                        Sense::CardNumber,
                        Sense::Change,
                        Sense::Code,
                        Sense::Message,
                    ];
                    if !senses.any(&leads) {
                        direct = false;
                    }
                    terms += 1;
                }
            }
        }
        behind
    }

    /// Whether a word counts what is before it. Behind four digits few do: 102938时 and 4526点确认 are no times.
    fn is_unit(&self, value: &Value, unit: &Token) -> bool {
        let chars = &self.folded.chars[unit.start..unit.end];
        match chars {
            [one] if is_han(*one) && value.len >= 4 => {
                "元块圆蚊笔年张台次房桌店人室栋弄万多".contains(*one)
            }
            ['分'] => !matches!(
                self.folded.chars.get(unit.end),
                Some('两' | '成' | '段' | '开' | '别' | '三')
            ),
            _ => true,
        }
    }

    /// Whether a secret word speaks of something around the secret, and not of its digits.
    pub(super) fn is_about(&self, token: usize) -> bool {
        let behind = self.lexed.tokens[token + 1..].iter().take(4);
        for next in behind {
            match next.what {
                What::Blank => {}
                What::Term(senses)
                    if senses.any(&[Sense::About, Sense::Right, Sense::Pad, Sense::Error]) =>
                {
                    return !senses.any(&[Sense::Is, Sense::Enter, Sense::Say]);
                }
                What::Term(senses) if senses.any(&[Sense::Filler, Sense::Is]) => {}
                _ => return false,
            }
        }
        false
    }

    /// Whether a secret word says that the secret was right.
    fn is_right(&self, token: usize) -> bool {
        let mut behind = self.lexed.tokens[token + 1..].iter().take(4);
        let found = behind.find(|next| match next.what {
            What::Blank => false,
            What::Term(senses) => {
                senses.has(Sense::Right) || !senses.any(&[Sense::Filler, Sense::Is])
            }
            _ => true,
        });
        match found.map(|token| token.what) {
            Some(What::Term(senses)) => {
                senses.has(Sense::Right) && !senses.any(&[Sense::Enter, Sense::Say])
            }
            _ => false,
        }
    }

    /// Whether "is" stands behind a secret word.
    fn is_defined(&self, token: usize) -> bool {
        let behind = self.lexed.tokens[token + 1..]
            .iter()
            .find(|token| !matches!(token.what, What::Blank));
        behind.is_some_and(|token| self.is_copula(token)) && !self.is_about(token)
    }

    /// "Is": what stands before it is what stands behind it.
    pub(super) fn is_copula(&self, token: &Token) -> bool {
        let word: String = self.folded.chars[token.start..token.end].iter().collect();
        matches!(
            &*word,
            "is" | "was" | "are" | "were" | "是" | "为" | "就是" | "系" | "才是"
        )
    }

    /// "This": what stands behind it names what stands before it.
    fn points_back(&self, token: &Token) -> bool {
        let word: String = self.folded.chars[token.start..token.end].iter().collect();
        matches!(
            &*word,
            "这个" | "这" | "这串" | "这几个" | "那个" | "that" | "this"
        )
    }

    /// "No PIN": what stands before it is none.
    fn denies(&self, token: &Token) -> bool {
        let word: String = self.folded.chars[token.start..token.end].iter().collect();
        matches!(
            &*word,
            "no" | "without" | "not" | "没" | "无" | "不" | "没有"
        )
    }

    fn is_english(&self, token: usize) -> bool {
        self.folded.chars[self.lexed.tokens[token].start].is_ascii()
    }

    /// Whether "code" is the end of a name that says little: "pickup code", 会员码.
    fn is_compound(&self, token: usize) -> bool {
        let own = self.lexed.tokens[token];
        let mut before = self.lexed.tokens[..token].iter().rev();
        let Some(before) = before.find(|token| !matches!(token.what, What::Blank)) else {
            return false;
        };
        let near = own.start - before.end <= 1;
        near && match before.what {
            What::Word | What::Han => true,
            What::Term(senses) => senses.any(&[Sense::Label, Sense::LongLabel]),
            _ => false,
        }
    }
}
