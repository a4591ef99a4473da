//! What stands around digits: what leads to them from the left, and from the right.

use std::ops::ControlFlow;

use super::{
    Reading,
    lexer::{Token, What},
    value::{REACH, Value, Verdict},
    words::{Kind, Sense, Senses, is_han},
};

/// What leads from a value to the secret word behind it.
const LEADS_BACK: [Sense; 11] = [
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
    Sense::Sender,
];

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
    /// The same across a comma.
    pub(super) called: bool,
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
    /// ", the code from the text", ", that's the PIN": what stands before it is named behind a comma.
    pub(super) apposed: Option<Kind>,
    /// The name is that of a secret, and not "code" alone.
    pub(super) apposed_secret: bool,
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
            // "<#>" stands before codes that a phone fills in.
            What::Sign('#')
                if beginning
                    && !self
                        .reading
                        .lexed
                        .senses(token.wrapping_sub(1))
                        .has(Sense::Secret)
                    && !matches!(
                        self.reading
                            .lexed
                            .tokens
                            .get(token + 1)
                            .map(|next| next.what),
                        Some(What::Sign('>'))
                    ) =>
            {
                self.before.label = Some(Near::Right);
            }
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
                called: self.reading.is_defined(token),
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
        let plain = self.fillers == self.terms;
        let close = self.unknown == 0;
        let few = !self.before.enter && self.terms <= 3;
        let before = &mut self.before;
        before.tail |= (plain || self.unknown <= 1 && few) && senses.has(Sense::Tail);
        before.origin |= senses.has(Sense::Origin) && (close || !self.colon);
        before.money |= senses.has(Sense::Money)
            && !senses.has(Sense::Change)
            && plain
            && before.count.is_none()
            && close
            && self.clause
            && !(before.is && self.reading.is_attribute(token));
        if senses.any(&[Sense::Label, Sense::Error])
            && before.label.is_none()
            && before.code.is_none()
            && !before.back
            && before.message != Some(true)
        {
            self.named = true;
            let value = &self.values[self.at];
            let label = self
                .reading
                .labelled(token, value, senses, self.clause, before);
            // 验证码错误 20013 is an error, "PIN error 48213" may be one.
            let most = if label == Some(Near::Right) && self.terms == 0 {
                5
            } else {
                4
            };
            before.label = label.filter(|_| !(senses.has(Sense::Error) && value.len > most));
            self.direct &= before.label.is_none();
        }
        if before.label.is_some() {
            return;
        }
        let direct = self.direct && close;
        let value = &self.values[self.at];
        // Six digits behind "PayPal code" are one all the same.
        let exempt = senses.has(Sense::About)
            || direct
                && value.len == 6
                && self.reading.is_english(token)
                && !self.reading.is_label_before(token);
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
        if let Some(next) = next.filter(|next| matches!(next.what, What::Word)) {
            // "Batch restarted at"
            let verb = matches!(
                self.folded.chars[next.start..next.end],
                [.., 'e', 'd'] | [.., 'i', 'n', 'g']
            );
            if !verb {
                return None;
            }
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
            What::Term(senses) => {
                let to = matches!(self.folded.chars[token.start..token.end], ['t', 'o']);
                !to && !senses.any(&[Sense::Filler, Sense::Is])
            }
            _ => true,
        });
        let owned = matches!(owner.map(|token| token.what), Some(What::Term(senses)) if senses.has(Sense::Secret));
        // "OTP reference: 4471"
        let compound = word.is_some_and(|word| match word.what {
            What::Term(senses) => senses.has(Sense::Secret),
            _ => false,
        }) && matches!(
            &*self.word(&tokens[token]),
            "reference"
                | "ref"
                | "ref no"
                | "reference no"
                | "serial"
                | "serial no"
                | "序号"
                | "编号"
        );
        if compound && named {
            return Some(Near::Right);
        }
        if defined && owned {
            return None;
        }
        // "OTP on the registered mobile", "the code for the new terminal": the label tells which secret it is.
        if (senses.has(Sense::Place)
            || senses.has(Sense::Message)
            || value.len == 6 && senses.has(Sense::Money))
            && !number
            && self.is_attribute(token)
            && (determined
                || !senses.has(Sense::Place)
                || senses.has(Sense::Message)
                || token + 2 < start
                || self.is_bystander(&tokens[token]))
        {
            return None;
        }
        if !clause {
            return (!determined || number).then_some(Near::Far);
        }
        // "The PIN he told me over phone 1433"
        let told = value.len <= 6
            && !number
            && self.is_bystander(&tokens[token])
            && self.is_prepositional(token);
        if named && !told && (!determined || number || senses.has(Sense::Error)) {
            return Some(Near::Right);
        }
        let told = (before.enter || before.say) && senses.has(Sense::Place) || determined;
        let strangers = tokens[token + 1..start]
            .iter()
            .filter(|token| matches!(token.what, What::Word | What::Han));
        (!told && strangers.count() <= 2).then_some(Near::Far)
    }

    /// Whether a name belongs to the secret word before it: only a preposition and few other words stand between.
    pub(super) fn is_attribute(&self, token: usize) -> bool {
        const MOST: usize = 9;
        let mut preposition = false;
        for before in self.lexed.tokens[..token].iter().rev().take(MOST) {
            match before.what {
                What::Blank | What::Word => {}
                What::Term(senses) if senses.any(&[Sense::Secret, Sense::Code]) => {
                    return preposition;
                }
                What::Term(senses) => {
                    let word: String = self.folded.chars[before.start..before.end].iter().collect();
                    preposition |= matches!(
                        &*word,
                        "on" | "for" | "to" | "of" | "from" | "by" | "via" | "in" | "sent to"
                    );
                    if !preposition && !senses.any(&[Sense::Filler, Sense::Change]) {
                        return false;
                    }
                }
                _ => return false,
            }
        }
        false
    }

    /// What leads to a value from the right.
    pub(super) fn behind(&self, value: &Value) -> Behind {
        let tokens = &self.lexed.tokens;
        let start = self.token_behind(value);
        let apposed = self.apposed(start);
        let mut behind = Behind {
            apposed: apposed.map(|(kind, _)| kind),
            apposed_secret: apposed.is_some_and(|(_, secret)| secret),
            ..Behind::default()
        };
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
        let mut article = false;
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
                    // "For 30 sec" is a time, "123 sec" may be a code.
                    if next && clause && self.is_seconds(value, piece) {
                        behind.unit = true;
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
                            called,
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
                    behind.asks |= fillers == terms
                        && unknown == 0
                        && clause
                        && senses.has(Sense::Asks)
                        && !article;
                    // "At the prompt"
                    article = matches!(
                        self.folded.chars[piece.start..piece.end],
                        [.., 't', 'h', 'e']
                    );
                    fillers += usize::from(senses.has(Sense::Filler));
                    entered = senses.has(Sense::Enter);
                    behind.code |= direct && senses.has(Sense::Code);
                    behind.message |= direct && senses.has(Sense::Message);
                    behind.is |=
                        next && clause && (senses.has(Sense::Is) || self.points_back(piece));
                    is |= clause && (self.is_copula(piece) || self.is_as(piece));
                    if !senses.any(&LEADS_BACK) {
                        direct = false;
                    }
                    terms += 1;
                }
            }
        }
        behind
    }

    /// Whether "sec" behind a value means seconds.
    fn is_seconds(&self, value: &Value, unit: &Token) -> bool {
        let word = |token: &Token| -> String {
            self.folded.chars[token.start..token.end].iter().collect()
        };
        let mut before = self.lexed.tokens[..self.token_before(value)].iter().rev();
        let before = before.find(|token| !matches!(token.what, What::Blank));
        word(unit) == "sec"
            && (value.len < 3
                || before.is_some_and(|before| {
                    matches!(
                        &*word(before),
                        "for" | "after" | "in" | "every" | "within" | "took" | "takes" | "about"
                    )
                }))
    }

    /// What names a value behind a comma: ", the code from the text".
    fn apposed(&self, start: usize) -> Option<(Kind, bool)> {
        const REACH: usize = 16;
        const MOST: usize = 2;
        let (mut comma, mut named, mut unknown) = (false, false, 0);
        let sentence = self.lexed.tokens[start - 1].sentence;
        for token in self.lexed.tokens[start..].iter().take(REACH) {
            if token.sentence != sentence {
                return None;
            }
            match token.what {
                What::Blank => {}
                What::Sign(',' | '-' | '–' | '—' | '(') => comma = true,
                What::Word | What::Han if !comma && unknown < MOST => unknown += 1,
                What::Term(senses) if senses.has(Sense::Secret) => {
                    return senses
                        .kind
                        .filter(|_| comma && named)
                        .map(|kind| (kind, true));
                }
                What::Term(senses) if senses.has(Sense::Code) => {
                    return (comma && named).then_some((Kind::OneTime, false));
                }
                What::Term(senses) if comma => {
                    named |= self.is_copula(token) || self.is_article(token);
                    if !senses.any(&[
                        Sense::Filler,
                        Sense::Is,
                        Sense::Say,
                        Sense::Sender,
                        Sense::Message,
                        Sense::Card,
                    ]) {
                        return None;
                    }
                }
                What::Term(senses) if senses.any(&[Sense::Filler, Sense::Is]) => {}
                _ => return None,
            }
        }
        None
    }

    /// "The", "that's": what stands behind it is a name.
    fn is_article(&self, token: &Token) -> bool {
        let word: String = self.folded.chars[token.start..token.end].iter().collect();
        matches!(
            &*word,
            "the"
                | "his"
                | "her"
                | "my"
                | "their"
                | "our"
                | "that's"
                | "that is"
                | "it's"
                | "it is"
                | "这"
                | "这个"
                | "那个"
                | "说是"
        )
    }

    /// Whether a word counts what is before it. Behind four digits few do: 102938时 and 4526点确认 are no times.
    pub(super) fn is_unit(&self, value: &Value, unit: &Token) -> bool {
        let chars = &self.folded.chars[unit.start..unit.end];
        match chars {
            [one] if is_han(*one) && value.len >= 4 => {
                "元块圆蚊笔年张台次房桌店人室栋弄万多".contains(*one)
            }
            ['通'] => !matches!(self.folded.chars.get(unit.end), Some('不' | '过')),
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
                // 口令ok7788
                What::Term(_) if self.is_glued_to_digit(next) => return false,
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

    /// Whether a digit stands right behind a word in letters.
    fn is_glued_to_digit(&self, token: &Token) -> bool {
        let chars = &self.folded.chars;
        chars[token.end - 1].is_ascii_alphabetic()
            && chars.get(token.end).is_some_and(char::is_ascii_digit)
    }

    /// Whether a secret word says that the secret was right.
    pub(super) fn is_right(&self, token: usize) -> bool {
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

    /// "As": what stands behind it is what the digits are for.
    fn is_as(&self, token: &Token) -> bool {
        matches!(
            self.folded.chars[token.start..token.end],
            ['a', 's'] | ['当' | '作'] | ['作', '为'] | ['当', '作' | '成']
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

    /// Whether a name of something else stands right before a word: "pre-auth code".
    fn is_label_before(&self, token: usize) -> bool {
        let mut before = self.lexed.tokens[..token].iter().rev().take(2);
        let before = before.find(|token| !matches!(token.what, What::Blank));
        before.is_some_and(|token| match token.what {
            What::Term(senses) => senses.any(&[Sense::Label, Sense::LongLabel]),
            _ => false,
        })
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
