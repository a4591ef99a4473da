//! The hand-over code: a case in a few digits, to be read out over the phone.
//!
//! The digits are: four of the pack's identity, the case, two check digits (ISO 7064 MOD 97-10, which
//! finds every wrong digit and every swap of neighbours). The case is packed by a numeral system with
//! a base for each turn (asymmetric numeral coding): what is likely costs little, so that eight or ten
//! answers fit into as many digits. What was typed into fields is not in the code.

use std::collections::BTreeMap;

use super::{
    log::{Case, Entry, TakenOver},
    state::{How, PROOFS, Proof, State},
};
use crate::pack::{FactIx, Id, Kind, Lookup, NodeIx, Pack};

/// The most digits that a code has.
pub const MOST_DIGITS: usize = 40;

/// Digits before the case: the identity of the pack.
const PACK_DIGITS: usize = 4;
/// Digits behind it.
const CHECK_DIGITS: usize = 2;

/// What must stay below 10^34 for the whole to have no more than [`MOST_DIGITS`].
const ROOM: u128 = 10_u128.pow(34);

/// The most steps that a short form names.
const MOST_TRIED: usize = 15;

/// Why a code cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadCode {
    /// Too short, too long, or something else than digits.
    NotACode,
    /// A digit is wrong, missing or in another place.
    Mistyped,
    /// It was made with other content.
    OtherPack {
        /// The first digits of the code.
        theirs: String,
        /// What they would be here.
        ours: String,
    },
    /// The digits are right and lead nowhere in this pack.
    Broken,
}

/// The digits that stand for a pack in a code. No card number of its length begins like them, so that a code is
/// not taken for one while it is typed.
#[must_use]
pub fn pack_digits(identity: u64) -> String {
    let digits = match identity % 3_000 {
        // Some cards of fifteen digits.
        1_800 => 1_801,
        digits @ 0..2_000 => digits,
        digits => digits + 5_000,
    };
    format!("{digits:04}")
}

/// Whether what is being typed is a code of this content so far: all digits, with those of the pack in front.
#[must_use]
pub fn begins(identity: u64, typed: &str) -> bool {
    digits(typed).is_some_and(|digits| digits.starts_with(&pack_digits(identity)))
}

/// The code of a case, digits only.
#[must_use]
pub fn encode(pack: &Pack, identity: u64, case: &Case, state: &State) -> String {
    let whole = turns(pack, case).and_then(|symbols| packed(&symbols));
    // With fewer and fewer steps the rest always fits.
    let number = whole.unwrap_or_else(|| {
        let most = tried(pack, state).count().min(MOST_TRIED);
        (0..=most)
            .rev()
            .find_map(|steps| packed(&place_only(pack, state, steps)))
            .unwrap_or_default()
    });
    let body = format!("{}{number}", pack_digits(identity));
    let check = 98 - remainder(&format!("{body}00"));
    format!("{body}{check:02}")
}

/// The digits in groups of four.
#[must_use]
pub fn grouped(code: &str) -> String {
    let digits: Vec<char> = code.chars().collect();
    let groups: Vec<String> = digits
        .chunks(4)
        .map(|group| group.iter().collect())
        .collect();
    groups.join(" ")
}

/// The digits of what was typed, if it may be a code: digits, also full-width ones, in groups or not.
#[must_use]
pub fn digits(typed: &str) -> Option<String> {
    let mut digits = String::new();
    for c in typed.chars() {
        match c {
            '0'..='9' => digits.push(c),
            '０'..='９' => digits.extend(char::from_u32(u32::from(c) - 0xfee0)),
            c if c.is_whitespace() || matches!(c, '-' | '.' | ',' | '，' | '。' | '－') => {}
            _ => return None,
        }
    }
    let shortest = PACK_DIGITS + 1 + CHECK_DIGITS;
    (shortest..=MOST_DIGITS)
        .contains(&digits.len())
        .then_some(digits)
}

/// Whether this looks like a hand-over code, its check digits included. A short number counts only if it
/// was made with this very content: terminals have numbers of eight digits too.
#[must_use]
pub fn is_code(identity: u64, typed: &str) -> bool {
    digits(typed).is_some_and(|digits| {
        let long = digits.len() > 8 || digits.starts_with(&pack_digits(identity));
        long && remainder(&digits) == 1
    })
}

/// Whether this was meant as a hand-over code, right or wrong: it begins like those of this content, or has
/// more digits than anything else that is looked for.
#[must_use]
pub fn is_meant_as_code(identity: u64, typed: &str) -> bool {
    digits(typed).is_some_and(|digits| {
        digits.len() > 8 || digits.len() == 8 && digits.starts_with(&pack_digits(identity))
    })
}

/// The case of a code.
///
/// # Errors
/// What is wrong with the code.
pub fn decode(pack: &Pack, identity: u64, typed: &str) -> Result<Case, BadCode> {
    let code = digits(typed).ok_or(BadCode::NotACode)?;
    if remainder(&code) != 1 {
        return Err(BadCode::Mistyped);
    }
    let (theirs, rest) = code.split_at(PACK_DIGITS);
    let ours = pack_digits(identity);
    if theirs != ours {
        let theirs = theirs.to_owned();
        return Err(BadCode::OtherPack { theirs, ours });
    }
    let number = &rest[..rest.len() - CHECK_DIGITS];
    if number.len() > 1 && number.starts_with('0') {
        return Err(BadCode::Broken);
    }
    let number = number.parse().map_err(|_| BadCode::Broken)?;
    let mut reader = Unpack(number);
    let case = reader.case(pack).ok_or(BadCode::Broken)?;
    // What is left over was never packed.
    if reader.0 != 0 {
        return Err(BadCode::Broken);
    }
    State::replay(pack, &case).map_err(|_| BadCode::Broken)?;
    Ok(case)
}

/// The number modulo 97.
fn remainder(digits: &str) -> u32 {
    digits
        .bytes()
        .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97)
}

/// One choice among several: how much of the whole it has, what lies before it, and the whole.
#[derive(Clone, Copy, Debug)]
struct Symbol {
    share: u128,
    before: u128,
    whole: u128,
}

/// The shares of the choices at one point.
type Shares = [u128];

fn even(choices: usize) -> Vec<u128> {
    vec![1; choices]
}

/// A choice that has no share cannot be packed.
fn symbol(shares: &Shares, choice: usize) -> Option<Symbol> {
    let share = *shares.get(choice).filter(|share| **share > 0)?;
    Some(Symbol {
        share,
        before: shares[..choice].iter().sum(),
        whole: shares.iter().sum(),
    })
}

/// Packs the choices so that the first comes out first. `None`: there is no room for them.
fn packed(symbols: &[Symbol]) -> Option<u128> {
    symbols.iter().rev().try_fold(0_u128, |number, symbol| {
        (number / symbol.share)
            .checked_mul(symbol.whole)?
            .checked_add(symbol.before + number % symbol.share)
            .filter(|number| *number < ROOM)
    })
}

/// What comes next in a packed log.
enum Next {
    Turn(Entry),
    End,
}

/// What is left to be unpacked.
struct Unpack(u128);

impl Unpack {
    fn choice(&mut self, shares: &Shares) -> Option<usize> {
        let whole: u128 = shares.iter().sum();
        let rest = self.0.checked_rem(whole)?;
        let mut before = 0;
        for (choice, share) in shares.iter().enumerate() {
            if rest < before + share {
                self.0 = share * (self.0 / whole) + rest - before;
                return Some(choice);
            }
            before += share;
        }
        None
    }

    fn case(&mut self, pack: &Pack) -> Option<Case> {
        if self.choice(&FORMS)? == 1 {
            return self.place_only(pack);
        }
        let start = self.place(pack, &START)?;
        let mut case = Case {
            start,
            log: Vec::new(),
        };
        let mut state = State::begin(pack, &case.start).ok()?;
        loop {
            match self.turn(pack, &state)? {
                Next::End => return Some(case),
                Next::Turn(entry) => {
                    state.apply(pack, &entry).ok()?;
                    case.log.push(entry);
                }
            }
        }
    }

    fn turn(&mut self, pack: &Pack, state: &State) -> Option<Next> {
        let turns = Turns::at(pack, state);
        let node = pack.path(state.at());
        let choice = self.choice(&turns.shares())?;
        let entry = match choice {
            END => return Some(Next::End),
            JUMP => Entry::Jump {
                to: self.place(pack, &ELSEWHERE)?,
                noted: BTreeMap::new(),
            },
            STOP => Entry::Stop { node },
            other if turns.lookup.is_some() && other == OPTIONS + turns.options.len() => {
                let code = self.choice(&even(pack.codes.len()))?;
                let field = pack[turns.lookup?.field].id.to_string();
                let values = BTreeMap::from([(field, pack.codes.get(code)?.text.to_string())]);
                Entry::Fields { node, values }
            }
            other => {
                let answer = turns.options.get(other - OPTIONS)?.to_string();
                Entry::Answer { node, answer }
            }
        };
        Some(Next::Turn(entry))
    }

    /// A place by its shortest name.
    fn place(&mut self, pack: &Pack, kinds: &[u128; 4]) -> Option<String> {
        Some(match self.choice(kinds)? {
            0 => pack.flows.get(home(pack)?)?.id.to_string(),
            1 => {
                let flow = self.choice(&even(pack.flows.len()))?;
                pack.flows.get(flow)?.id.to_string()
            }
            2 => {
                let code = self.choice(&even(pack.codes.len()))?;
                pack.codes.get(code)?.text.to_string()
            }
            _ => self.node(pack)?,
        })
    }

    fn node(&mut self, pack: &Pack) -> Option<String> {
        let node = self.choice(&even(pack.nodes.len()))?;
        Some(pack.path(NodeIx::new(node)))
    }

    fn place_only(&mut self, pack: &Pack) -> Option<Case> {
        let at = self.node(pack)?;
        let mut awaiting = Vec::new();
        while self.choice(&MORE)? == 1 {
            awaiting.push(self.node(pack)?);
        }
        let mut facts = BTreeMap::new();
        for fact in &pack.facts {
            if let Some(value) = self.choice(&values(fact.values.len()))?.checked_sub(1) {
                facts.insert(fact.id.to_string(), fact.values.get(value)?.to_string());
            }
        }
        let proof = match self.choice(&even(3))? {
            0 => None,
            1 => Some(Proof::Confirmed),
            _ => Some(Proof::Assumed),
        };
        let steps = self.choice(&even(MOST_TRIED + 1))?;
        let mut tried = Vec::new();
        for _ in 0..steps {
            let node = self.choice(&even(pack.nodes.len()))?;
            let answers = answers(pack, NodeIx::new(node));
            let answer = self.choice(&even(answers.len()))?;
            let node = pack.path(NodeIx::new(node));
            tried.push((node, answers.get(answer)?.to_string()));
        }
        Some(Case {
            start: pack.flows.get(home(pack)?)?.id.to_string(),
            log: vec![Entry::TakenOver(Box::new(TakenOver {
                at,
                awaiting,
                facts,
                tried,
                proof,
            }))],
        })
    }
}

/// Every turn, or only the place.
const FORMS: [u128; 2] = [15, 1];
/// Whether another screen waits for a gate.
const MORE: [u128; 2] = [3, 1];
/// Kinds of places: the first screen, a flow, a code, any node. For a start, and for a jump.
const START: [u128; 4] = [12, 2, 1, 1];
const ELSEWHERE: [u128; 4] = [1, 4, 4, 3];

/// The choices at every turn; the answers of the screen come behind them.
const END: usize = 0;
const JUMP: usize = 1;
const STOP: usize = 2;
const OPTIONS: usize = 3;

/// What can be done on a screen.
struct Turns<'p> {
    options: Vec<Id>,
    /// A form that looks a code up: behind the options stands "a code that is known".
    lookup: Option<&'p Lookup>,
    kind: &'p Kind,
}

impl<'p> Turns<'p> {
    fn at(pack: &'p Pack, state: &State) -> Self {
        let kind = &pack[state.at()].kind;
        let lookup = match kind {
            Kind::Form { lookup, .. } => lookup.as_deref(),
            Kind::Ask { .. }
            | Kind::Try { .. }
            | Kind::Tell { .. }
            | Kind::Solved { .. }
            | Kind::Support { .. }
            | Kind::Pass { .. } => None,
        };
        Self {
            options: state.offered(pack),
            lookup,
            kind,
        }
    }

    /// A case that is handed over has mostly not been helped by what was tried.
    fn shares(&self) -> Vec<u128> {
        let support = matches!(self.kind, Kind::Support { .. });
        let ends = if self.options.is_empty() { 60 } else { 6 };
        let mut shares = vec![ends, 3, u128::from(!support)];
        shares.extend(self.options.iter().map(|id| match (&**id, self.kind) {
            ("still", _) => 48,
            ("unsure", _) => 8,
            (_, Kind::Tell { .. }) => 80,
            _ => 24,
        }));
        if self.lookup.is_some() {
            shares.push(96);
        }
        shares
    }
}

fn home(pack: &Pack) -> Option<usize> {
    pack.flow("start").map(crate::pack::FlowIx::at)
}

/// Not known, or one of the values.
fn values(values: usize) -> Vec<u128> {
    std::iter::once(2).chain(even(values)).collect()
}

/// All that can have been answered on a node.
fn answers(pack: &Pack, node: NodeIx) -> Vec<Id> {
    match pack[node].kind {
        Kind::Solved { .. } => PROOFS.map(Id::from).into(),
        Kind::Ask { .. }
        | Kind::Try { .. }
        | Kind::Tell { .. }
        | Kind::Form { .. }
        | Kind::Support { .. }
        | Kind::Pass { .. } => pack[node]
            .answers()
            .map(|answer| answer.id.clone())
            .collect(),
    }
}

/// The choices that make up a whole case. `None`: one of them cannot be told in digits.
fn turns(pack: &Pack, case: &Case) -> Option<Vec<Symbol>> {
    let mut symbols = vec![symbol(&FORMS, 0)?];
    let mut state = State::begin(pack, &case.start).ok()?;
    place(pack, &case.start, &START, &mut symbols)?;
    for entry in &case.log {
        let turns = Turns::at(pack, &state);
        let shares = turns.shares();
        match entry {
            Entry::Answer { answer, .. } => {
                let option = turns.options.iter().position(|id| **id == **answer)?;
                symbols.push(symbol(&shares, OPTIONS + option)?);
            }
            Entry::Fields { values, .. } => match (turns.kind, turns.lookup) {
                // What is filled in on a support screen leads nowhere.
                (Kind::Support { .. }, _) => {}
                (_, Some(lookup)) => {
                    let field = &*pack[lookup.field].id;
                    let before = state.fields.get(&lookup.field);
                    let typed = values.get(field).or(before).map_or("", String::as_str);
                    let option = match pack.code(typed) {
                        Some(_) => turns.options.len(),
                        None => usize::from(typed.trim().is_empty()),
                    };
                    symbols.push(symbol(&shares, OPTIONS + option)?);
                    if let Some(code) = pack.code(typed) {
                        symbols.push(symbol(&even(pack.codes.len()), code.at())?);
                    }
                }
                (_, None) => symbols.push(symbol(&shares, OPTIONS)?),
            },
            Entry::Jump { to, .. } => {
                symbols.push(symbol(&shares, JUMP)?);
                place(pack, to, &ELSEWHERE, &mut symbols)?;
            }
            Entry::Stop { .. } => symbols.push(symbol(&shares, STOP)?),
            Entry::TakenOver(_) => return None,
        }
        state.apply(pack, entry).ok()?;
    }
    symbols.push(symbol(&Turns::at(pack, &state).shares(), END)?);
    Some(symbols)
}

fn place(pack: &Pack, name: &str, kinds: &[u128; 4], symbols: &mut Vec<Symbol>) -> Option<()> {
    let flow = pack.flow(name).map(crate::pack::FlowIx::at);
    if flow.is_some() && flow == home(pack) {
        symbols.push(symbol(kinds, 0)?);
    } else if let Some(flow) = flow {
        symbols.push(symbol(kinds, 1)?);
        symbols.push(symbol(&even(pack.flows.len()), flow)?);
    } else if let Some(node) = pack.node(name) {
        symbols.push(symbol(kinds, 3)?);
        symbols.push(symbol(&even(pack.nodes.len()), node.at())?);
    } else {
        let code = pack.code(name)?.at();
        symbols.push(symbol(kinds, 2)?);
        symbols.push(symbol(&even(pack.codes.len()), code)?);
    }
    Some(())
}

/// What was answered on the way, the last first: what support wants to know was tried.
fn tried<'s>(pack: &'s Pack, state: &'s State) -> impl Iterator<Item = (NodeIx, usize)> + 's {
    state.trail().iter().rev().filter_map(|visit| {
        let told = visit.how == How::Answered
            && matches!(
                pack[visit.node].kind,
                Kind::Ask { .. } | Kind::Try { .. } | Kind::Solved { .. }
            );
        let answer = visit.answer.as_ref().filter(|_| told)?;
        let answers = answers(pack, visit.node);
        Some((visit.node, answers.iter().position(|id| id == answer)?))
    })
}

/// The choices that make up a place, what is known there, and the last steps.
fn place_only(pack: &Pack, state: &State, steps: usize) -> Vec<Symbol> {
    let node = |node: NodeIx| symbol(&even(pack.nodes.len()), node.at());
    let mut symbols = vec![symbol(&FORMS, 1), node(state.at())];
    for awaiting in state.position().awaiting() {
        symbols.extend([symbol(&MORE, 1), node(awaiting)]);
    }
    symbols.push(symbol(&MORE, 0));
    for (at, fact) in pack.facts.iter().enumerate() {
        let value = state
            .fact(FactIx::new(at))
            .map_or(0, |value| usize::from(value.0) + 1);
        symbols.push(symbol(&values(fact.values.len()), value));
    }
    let proof = match state.proof {
        None => 0,
        Some(Proof::Confirmed) => 1,
        Some(Proof::Assumed) => 2,
    };
    symbols.push(symbol(&even(3), proof));
    symbols.push(symbol(&even(MOST_TRIED + 1), steps));
    let mut last: Vec<(NodeIx, usize)> = tried(pack, state).take(steps).collect();
    last.reverse();
    for (at, answer) in last {
        let answers = answers(pack, at);
        symbols.extend([node(at), symbol(&even(answers.len()), answer)]);
    }
    // Each of these choices has a share.
    symbols.into_iter().flatten().collect()
}
