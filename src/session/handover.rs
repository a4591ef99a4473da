//! The hand-over code: a case in a few digits, to be read out over the phone.
//!
//! The digits are: four of the pack's identity, one of the format, two of the day, the case, five check digits.
//! The case is packed by a numeral system with a base for each turn (asymmetric numeral coding): what is likely
//! costs little, so that eight or ten answers fit into as many digits. What was typed into fields is not in the code.
//!
//! The whole, modulo the prime 99,991, tells the hundreds of days: the check digits hold what the two digits of the
//! day leave out. That finds every wrong digit and every swap of neighbours; the number of digits is
//! always odd, which finds every digit that is missing or too many. In the format before it was always even.
//!
//! A longer code also has the number to ring back and the hour in which the case began.

use std::{collections::BTreeMap, error::Error, fmt, num::ParseIntError};

use super::{
    log::{Case, Entry, Known, Proof, Recheck, Source, TakenOver},
    state::{How, PROOFS, State, TurnError},
};
use crate::pack::{FactIx, Id, Kind, Lookup, NodeIx, Pack, ValueIx};

/// The most digits that a code has.
pub const MOST_DIGITS: usize = 49;

/// The most letters and digits of a desk in a case number: eight, and the letter of a second case of that number.
const MOST_OF_DESK: usize = 9;

/// The identity of the pack, before all others.
const PACK_DIGITS: usize = 4;
/// Then the format. In the codes of earlier versions the case stood here, which never begins with a zero.
const FORMAT: &str = "0";
/// Then the day.
const DAY_DIGITS: usize = 2;
/// Digits before the case.
const FRONT_DIGITS: usize = PACK_DIGITS + FORMAT.len() + DAY_DIGITS;
/// Digits behind it.
const CHECK_DIGITS: usize = 5;
/// The fewest digits of the case.
const FEWEST_OF_CASE: usize = 3;
/// The fewest digits that a code has.
const FEWEST_DIGITS: usize = FRONT_DIGITS + FEWEST_OF_CASE + CHECK_DIGITS;

/// The largest prime of so many digits.
const CHECK: u32 = 99_991;

/// The days that the digits of the day tell apart; what goes beyond is in the check digits.
const CYCLE: i64 = 100;

/// A code is good on the day it was made and on the next. The clock of whoever made it may be ahead by one.
const GOOD: std::ops::RangeInclusive<i64> = -1..=1;

/// Cycles that a code may be from, back and ahead of ours, to be told as old or as made by a wrong clock: ten years,
/// and as far ahead as a clock lags that was never set. More would be told of codes that were typed wrong.
const OTHER_TIMES: std::ops::RangeInclusive<i64> = -40..=220;

/// Digits of a code of an earlier version, at the least.
const FEWEST_EVER: usize = 7;

/// More digits than a case number, or anything else that is typed to be looked for, has.
const MORE_THAN_NUMBERS: usize = 9;

/// What must stay below for the whole to have no more than [`MOST_DIGITS`].
const ROOM: u128 = 10_u128.pow(37);

/// What must stay below for the whole to have no more than 39 digits: then every turn goes along, or as many as fit.
const ROOM_FOR_TURNS: u128 = 10_u128.pow(27);

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
    /// It was made by a version of the program whose codes bore neither a day nor enough check digits: what they
    /// say could be years old, so none of it is read.
    OlderFormat,
    /// It is older than a case is kept, or a clock is wrong.
    OtherTime,
    /// The digits are right and lead nowhere in this pack.
    Broken(Broken),
}

/// Why a code leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// It stands for a larger number than any code does.
    TooLarge(ParseIntError),
    /// Its number was never made from a case of this pack.
    NeverMade,
    /// It holds a turn that the pack does not take.
    Turn(TurnError),
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLarge(_) => "the number of the code is too large",
            Self::NeverMade => "the number of the code was never made from a case",
            Self::Turn(_) => "a turn of the code was refused",
        })
    }
}

impl Error for Broken {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::TooLarge(error) => Some(error),
            Self::Turn(error) => Some(error),
            Self::NeverMade => None,
        }
    }
}

impl fmt::Display for BadCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotACode => "this is no hand-over code",
            Self::Mistyped => "a digit of the hand-over code is wrong",
            Self::OtherPack { .. } => "the hand-over code is of other content",
            Self::OlderFormat => "the hand-over code is of an older format",
            Self::OtherTime => "the hand-over code is too old, or a clock is wrong",
            Self::Broken(_) => "the hand-over code leads nowhere",
        })
    }
}

impl Error for BadCode {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Broken(broken) => Some(broken),
            Self::NotACode
            | Self::Mistyped
            | Self::OtherPack { .. }
            | Self::OlderFormat
            | Self::OtherTime => None,
        }
    }
}

impl From<Broken> for BadCode {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
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

/// What a longer code says besides the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The number to ring back, digits only.
    pub phone: String,
    /// How many days before that of the code the case began, at most as many as the code has room for; unknown if more.
    pub began: Option<Began>,
}

/// When a case began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Began {
    /// The day, counted from 1970.
    pub day: i64,
    /// The hour on the clock there.
    pub hour: u8,
}

/// The most days that a longer code looks back.
const MOST_DAYS: i64 = 7;

/// Hours of a day.
const HOURS: usize = 24;

/// The most digits of a number to ring back, as numbers of the whole world have.
const MOST_OF_PHONE: usize = 15;

/// Whether a number to ring back and the hour go along.
const EXTRAS: [u128; 2] = [15, 1];

/// The code of a case, digits only. What is known in it was true on this day, counted from 1970.
#[must_use]
pub fn encode(pack: &Pack, identity: u64, day: i64, case: &Case, state: &State) -> String {
    let before: Vec<Symbol> = symbol(&EXTRAS, 0).into_iter().collect();
    let number = whole(pack, case, state, &before, ROOM_FOR_TURNS).unwrap_or_else(|| {
        // Without any step the rest always fits.
        let place = place_only(pack, state, 0);
        packed(&[before, place].concat(), ROOM).unwrap_or_default()
    });
    digits_of(identity, day, number)
}

/// The longer code, with the number to ring back and the hour in which the case began. `None`: there is no room for
/// them, or the number is none that can be said in digits.
#[must_use]
pub fn encode_told(
    (pack, identity): (&Pack, u64),
    day: i64,
    case: &Case,
    state: &State,
    told: &Told,
) -> Option<String> {
    let mut before = vec![symbol(&EXTRAS, 1)?];
    if told.phone.is_empty() || told.phone.len() > MOST_OF_PHONE {
        return None;
    }
    before.push(symbol(&even(MOST_OF_PHONE), told.phone.len() - 1)?);
    for digit in told.phone.chars() {
        let digit = usize::try_from(digit.to_digit(10)?).ok()?;
        before.push(symbol(&even(10), digit)?);
    }
    let known = told.began.and_then(|began| {
        let ago = usize::try_from(day - began.day).ok();
        let ago = ago.filter(|ago| began.day + MOST_DAYS > day && *ago < days())?;
        Some((ago + 1, usize::from(began.hour)))
    });
    let (ago, hour) = known.unwrap_or((0, 0));
    before.push(symbol(&days_ago(), ago)?);
    if ago > 0 {
        before.push(symbol(&even(HOURS), hour)?);
    }
    let number = whole(pack, case, state, &before, ROOM)?;
    Some(digits_of(identity, day, number))
}

fn days() -> usize {
    usize::try_from(MOST_DAYS).unwrap_or_default()
}

/// Unknown, that day, or so many days before: nearly all begin on the day on which they are handed over.
fn days_ago() -> Vec<u128> {
    let mut shares = vec![1; days() + 1];
    shares[1] = 24;
    shares
}

/// The number of a case with every turn that there is room for.
fn whole(pack: &Pack, case: &Case, state: &State, before: &[Symbol], room: u128) -> Option<u128> {
    let with = |symbols: Vec<Symbol>| packed(&[before, &symbols].concat(), room);
    let most = || tried(pack, state).count().min(MOST_TRIED);
    let short = || (0..=most()).rev();
    turns(pack, case)
        .and_then(with)
        .or_else(|| short().find_map(|steps| with(place_only(pack, state, steps))))
}

/// The digits of a code with the number of a case in it.
fn digits_of(identity: u64, day: i64, number: u128) -> String {
    let day_digits = day.rem_euclid(CYCLE);
    let body = format!(
        "{}{FORMAT}{day_digits:02}{}",
        pack_digits(identity),
        padded(number)
    );
    let ahead = remainder(&format!("{body}00000"), CHECK);
    let check = (cycle(day) + CHECK - ahead) % CHECK;
    format!("{body}{check:05}")
}

/// The digits of a number, so many that those of the whole code are odd.
fn padded(number: u128) -> String {
    let digits = number.to_string();
    let odd = digits.len() + (FRONT_DIGITS + digits.len() + CHECK_DIGITS + 1) % 2;
    let width = odd.max(FEWEST_OF_CASE);
    format!("{digits:0>width$}")
}

/// What the digits of a code leave modulo [`CHECK`] if it was made on this day. The cycles lie so far apart there that
/// no digit that is wrong, and no two that are swapped, lead from one to another of [`OTHER_TIMES`].
fn cycle(day: i64) -> u32 {
    modulo((day.div_euclid(CYCLE) + 1) * APART)
}

/// How far apart they lie, and what it is multiplied by to be 1.
const APART: i64 = 16_455;
const TOGETHER: i64 = 95_154;

/// Modulo [`CHECK`], where everything fits.
fn modulo(number: i64) -> u32 {
    u32::try_from(number.rem_euclid(i64::from(CHECK))).unwrap_or_default()
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

/// The digit that was typed, also a full-width one.
fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '０'..='９' => char::from_u32(u32::from(c) - 0xfee0),
        _ => None,
    }
}

/// The digits of what was typed, if it may be a code: digits, also full-width ones, in groups or not.
#[must_use]
pub fn digits(typed: &str) -> Option<String> {
    let mut digits = String::new();
    for c in typed.chars() {
        match c {
            c if digit(c).is_some() => digits.extend(digit(c)),
            c if c.is_whitespace() || matches!(c, '-' | '.' | ',' | '，' | '。' | '－') => {}
            _ => return None,
        }
    }
    (FEWEST_EVER..=MOST_DIGITS)
        .contains(&digits.len())
        .then_some(digits)
}

/// Whether this has the shape of a case number, `1128-100`: never a code, which has more digits.
#[must_use]
pub fn is_case_number(typed: &str) -> bool {
    let number = typed.trim().trim_start_matches('#').split_once(['-', '－']);
    number.is_some_and(|(day, of_day)| {
        let digits = |text: &str| text.chars().all(|c| digit(c).is_some());
        // "1123-7-4821": the desk may stand behind it.
        let (of_day, desk) = of_day.split_once(['-', '－']).unwrap_or((of_day, "1"));
        if desk.is_empty()
            || desk.chars().count() > MOST_OF_DESK
            || !desk.chars().all(char::is_alphanumeric)
        {
            return false;
        }
        let (day_has, of_day_has) = (day.chars().count(), of_day.chars().count());
        day_has == 4 && (1..=5).contains(&of_day_has) && digits(day) && digits(of_day)
    })
}

/// Whether this is a hand-over code by its check digits, of this format or an earlier one, made at any time that a
/// clock may show on this day, counted from 1970.
#[must_use]
pub fn is_code(day: i64, typed: &str) -> bool {
    digits(typed).is_some_and(|code| {
        let ours = || has_format(&code) && OTHER_TIMES.contains(&cycles_off(day, &code));
        code.len() > MORE_THAN_NUMBERS && (is_older_format(&code) || ours())
    })
}

/// Whether this was meant as a hand-over code, right or wrong: it begins like those of this content, or has
/// more digits than anything else that is looked for.
#[must_use]
pub fn is_meant_as_code(identity: u64, typed: &str) -> bool {
    let begun = |digits: &str| digits.len() >= 8 && digits.starts_with(&pack_digits(identity));
    let meant = |digits: String| digits.len() > MORE_THAN_NUMBERS || begun(&digits);
    !is_case_number(typed) && digits(typed).is_some_and(meant)
}

/// The case of a code, taken over on this day, counted from 1970: what opens gates is still to be confirmed, or
/// unknown if the code is no longer good.
///
/// # Errors
/// What is wrong with the code.
pub fn decode(pack: &Pack, identity: u64, day: i64, typed: &str) -> Result<Case, BadCode> {
    decode_told(pack, identity, day, typed).map(|(case, _)| case)
}

/// The same with what a longer code says besides the case.
///
/// # Errors
/// What is wrong with the code.
pub fn decode_told(
    pack: &Pack,
    identity: u64,
    day: i64,
    typed: &str,
) -> Result<(Case, Option<Told>), BadCode> {
    if is_case_number(typed) {
        return Err(BadCode::NotACode);
    }
    let code = digits(typed).ok_or(BadCode::NotACode)?;
    if is_older_format(&code) {
        return Err(BadCode::OlderFormat);
    }
    if !has_format(&code) {
        return Err(BadCode::Mistyped);
    }
    let digits = &code[FRONT_DIGITS..code.len() - CHECK_DIGITS];
    let off = cycles_off(day, &code);
    if !OTHER_TIMES.contains(&off) {
        return Err(BadCode::Mistyped);
    }
    if code.len().is_multiple_of(2) {
        return Err(BadCode::OlderFormat);
    }
    if off != 0 {
        return Err(BadCode::OtherTime);
    }
    let made = made(day, &code);
    let theirs = &code[..PACK_DIGITS];
    let ours = pack_digits(identity);
    if theirs != ours {
        let theirs = theirs.to_owned();
        return Err(BadCode::OtherPack { theirs, ours });
    }
    let number = digits.parse().map_err(Broken::TooLarge)?;
    if padded(number) != digits {
        return Err(Broken::NeverMade.into());
    }
    let mut reader = Unpack(number);
    let told = reader.told(made).ok_or(Broken::NeverMade)?;
    let mut case = reader.case(pack).ok_or(Broken::NeverMade)?;
    // What is left over was never packed.
    if reader.0 != 0 {
        return Err(Broken::NeverMade.into());
    }
    // Some flows know something of whoever begins there.
    let begun = State::begin(pack, &case.start);
    let knows = begun.is_ok_and(|state| state.known().next().is_some());
    if knows || !case.log.is_empty() {
        case.log
            .push(Entry::Recheck(if GOOD.contains(&(day - made)) {
                Recheck::HandedOver
            } else {
                Recheck::HandoverExpired
            }));
    }
    State::replay(pack, &case).map_err(|(_, refusal)| Broken::Turn(refusal))?;
    Ok((case, told))
}

/// The day on which a code was made: the last one with its digits that is not beyond tomorrow.
fn made(today: i64, code: &str) -> i64 {
    let newest = today - GOOD.start();
    let digits = code.get(FRONT_DIGITS - DAY_DIGITS..FRONT_DIGITS);
    let digits: i64 = digits.unwrap_or_default().parse().unwrap_or_default();
    newest - (newest - digits).rem_euclid(CYCLE)
}

/// By how many cycles the check digits are off what they would be if the code was made on that day.
fn cycles_off(today: i64, code: &str) -> i64 {
    let off = i64::from(remainder(code, CHECK)) - i64::from(cycle(made(today, code)));
    let off = i64::from(modulo(off * TOGETHER));
    if off > i64::from(CHECK / 2) {
        off - i64::from(CHECK)
    } else {
        off
    }
}

/// Whether the digits are laid out as those of a code are now, or in the format before, which had an even number.
fn has_format(code: &str) -> bool {
    let format = code.get(PACK_DIGITS..PACK_DIGITS + FORMAT.len());
    code.len() >= FEWEST_DIGITS && format == Some(FORMAT)
}

/// Whether this is a code of the format before: ISO 7064 MOD 97-10 over four digits of the pack and the case, which
/// begins with a zero only if there is no more of it.
fn is_older_format(code: &str) -> bool {
    let no_zero = !code[PACK_DIGITS..].starts_with('0') || code.len() == FEWEST_EVER;
    no_zero && remainder(code, 97) == 1
}

/// The number modulo another.
fn remainder(digits: &str, of: u32) -> u32 {
    digits
        .bytes()
        .fold(0, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % of)
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

/// Packs the choices so that the first comes out first. `None`: there is no room for them below `room`.
fn packed(symbols: &[Symbol], room: u128) -> Option<u128> {
    symbols.iter().rev().try_fold(0_u128, |number, symbol| {
        (number / symbol.share)
            .checked_mul(symbol.whole)?
            .checked_add(symbol.before + number % symbol.share)
            .filter(|number| *number < room)
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

    /// What a longer code says besides the case. The outer `None`: it was never made.
    #[allow(
        clippy::option_option,
        reason = "a code that was never made differs from one that says no more"
    )]
    fn told(&mut self, made: i64) -> Option<Option<Told>> {
        if self.choice(&EXTRAS)? == 0 {
            return Some(None);
        }
        let mut phone = String::new();
        for _ in 0..=self.choice(&even(MOST_OF_PHONE))? {
            let digit = u32::try_from(self.choice(&even(10))?).ok()?;
            phone.push(char::from_digit(digit, 10)?);
        }
        let began = match self.choice(&days_ago())?.checked_sub(1) {
            Some(ago) => Some(Began {
                day: made - i64::try_from(ago).ok()?,
                hour: u8::try_from(self.choice(&even(HOURS))?).ok()?,
            }),
            None => None,
        };
        Some(Some(Told { phone, began }))
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
        let node = state.place(pack);
        let choice = self.choice(&turns.shares())?;
        let entry = match choice {
            END => return Some(Next::End),
            JUMP => Entry::Jump {
                to: self.place(pack, &ELSEWHERE)?,
                noted: BTreeMap::new(),
                known: None,
            },
            KNOWING => Entry::Jump {
                to: self.place(pack, &ELSEWHERE)?,
                noted: BTreeMap::new(),
                known: Some(Box::new(self.known(pack)?)),
            },
            STOP => Entry::Stop { node },
            // What settings say stands behind the three.
            RECHECK => match RECHECKS.get(self.choice(&HAPPENED)?) {
                Some(why) => Entry::Recheck(*why),
                None => Entry::Given(self.given(pack)?),
            },
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

    /// Of each fact that settings can give: whether they did, and what.
    fn given(&mut self, pack: &Pack) -> Option<BTreeMap<String, String>> {
        let mut given = BTreeMap::new();
        for fact in pack.facts.iter().filter(|fact| fact.shop.is_some()) {
            if let Some(value) = self.choice(&values(fact.values.len()))?.checked_sub(1) {
                given.insert(fact.id.to_string(), fact.values.get(value)?.to_string());
            }
        }
        Some(given)
    }

    /// What words established; the words themselves stay where they were typed.
    fn known(&mut self, pack: &Pack) -> Option<Known> {
        let all = all_values(pack);
        let mut facts = BTreeMap::new();
        loop {
            let fact = self.choice(&even(all.len()))?;
            let (fact, value) = all.get(fact)?;
            let value = &pack[*fact].values[usize::from(value.0)];
            facts.insert(pack[*fact].id.to_string(), value.to_string());
            if self.choice(&MORE)? == 0 {
                return Some(Known {
                    facts,
                    source: Source::Retold,
                    said: String::new(),
                });
            }
        }
    }

    /// A place by its shortest name.
    fn place(&mut self, pack: &Pack, kinds: &Places) -> Option<String> {
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
            3 => {
                let entries = entries(pack);
                let entry = self.choice(&even(entries.len()))?;
                pack.path(*entries.get(entry)?)
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
/// Kinds of places: the first screen, a flow, a code, where a message leads, any node. For a start, and for a jump.
type Places = [u128; 5];
const START: Places = [24, 4, 2, 1, 1];
const ELSEWHERE: Places = [2, 8, 8, 8, 6];

/// The choices at every turn; the answers of the screen come behind them.
const END: usize = 0;
const JUMP: usize = 1;
const STOP: usize = 2;
const RECHECK: usize = 3;
/// A jump by words that established something.
const KNOWING: usize = 4;
const OPTIONS: usize = 5;

/// Their order is that of the format.
const RECHECKS: [Recheck; 3] = [
    Recheck::Elapsed,
    Recheck::HandedOver,
    Recheck::HandoverExpired,
];

/// The shares of these, and of what settings say: most cases of a shop that is set up begin with it.
const HAPPENED: [u128; 4] = [1, 1, 1, 3];

/// What can be done on a screen.
struct Turns<'p> {
    options: Vec<Id>,
    /// A form that looks a code up: behind the options stands "a code that is known".
    lookup: Option<&'p Lookup>,
    kind: &'p Kind,
    /// The first screen: from there most go on by what they type.
    home: bool,
}

impl<'p> Turns<'p> {
    fn at(pack: &'p Pack, state: &State) -> Self {
        let kind = &pack[state.at()].kind;
        let lookup = kind.lookup().filter(|_| state.claims(pack).is_empty());
        Self {
            options: state.offered(pack),
            lookup,
            kind,
            home: pack.node("start") == Some(state.at()),
        }
    }

    /// A case that is handed over has mostly not been helped by what was tried.
    fn shares(&self) -> Vec<u128> {
        let support = matches!(self.kind, Kind::Support { .. });
        let ends = if self.options.is_empty() { 60 } else { 6 };
        let (jump, knowing) = if self.home { (120, 120) } else { (3, 2) };
        let mut shares = vec![ends, jump, u128::from(!support), 1, knowing];
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

/// Every value of every fact.
fn all_values(pack: &Pack) -> Vec<(FactIx, ValueIx)> {
    let facts = pack.facts.iter().enumerate();
    let values = facts.flat_map(|(at, fact)| {
        let values = (0..fact.values.len()).filter_map(|value| u8::try_from(value).ok());
        values.map(move |value| (FactIx::new(at), ValueIx(value)))
    });
    values.collect()
}

/// Where messages lead, each place once.
fn entries(pack: &Pack) -> Vec<NodeIx> {
    let mut entries: Vec<NodeIx> = pack.messages.iter().map(|message| message.to).collect();
    entries.sort_by_key(|node| node.at());
    entries.dedup();
    entries
}

/// Not known, or one of the values.
fn values(values: usize) -> Vec<u128> {
    std::iter::once(2).chain(even(values)).collect()
}

/// All that can have been answered on a node.
fn answers(pack: &Pack, node: NodeIx) -> Vec<Id> {
    let node = &pack[node];
    if matches!(node.kind, Kind::Solved { .. }) {
        return PROOFS.map(Id::from).into();
    }
    node.answers().map(|answer| answer.id.clone()).collect()
}

/// The choices that make up a whole case. `None`: one of them cannot be told in digits.
fn turns(pack: &Pack, case: &Case) -> Option<Vec<Symbol>> {
    let mut symbols = vec![symbol(&FORMS, 0)?];
    let mut state = State::begin(pack, &case.start).ok()?;
    place(pack, &case.start, &START, &mut symbols)?;
    // Whoever takes the case over writes down anew that it was.
    let log = match case.log.split_last() {
        Some((Entry::Recheck(Recheck::HandedOver), before)) => before,
        Some(_) | None => &*case.log,
    };
    for entry in log {
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
            Entry::Jump { to, known, .. } => {
                let kind = if known.is_some() { KNOWING } else { JUMP };
                symbols.push(symbol(&shares, kind)?);
                place(pack, to, &ELSEWHERE, &mut symbols)?;
                if let Some(known) = known {
                    stated(pack, known, &mut symbols)?;
                }
            }
            Entry::Stop { .. } => symbols.push(symbol(&shares, STOP)?),
            Entry::Recheck(why) => {
                symbols.push(symbol(&shares, RECHECK)?);
                let why = RECHECKS.iter().position(|known| known == why)?;
                symbols.push(symbol(&HAPPENED, why)?);
            }
            Entry::Given(facts) => {
                symbols.push(symbol(&shares, RECHECK)?);
                symbols.push(symbol(&HAPPENED, RECHECKS.len())?);
                for fact in pack.facts.iter().filter(|fact| fact.shop.is_some()) {
                    let value = facts.get(&*fact.id).and_then(|value| fact.value(value));
                    let value = value.map_or(0, |value| usize::from(value.0) + 1);
                    symbols.push(symbol(&values(fact.values.len()), value)?);
                }
            }
            Entry::TakenOver(_) => return None,
        }
        state.apply(pack, entry).ok()?;
    }
    symbols.push(symbol(&Turns::at(pack, &state).shares(), END)?);
    Some(symbols)
}

/// The choices that make up what words established.
fn stated(pack: &Pack, known: &Known, symbols: &mut Vec<Symbol>) -> Option<()> {
    let all = all_values(pack);
    let mut left = known.facts.len();
    for (fact, value) in &known.facts {
        let fact = pack.fact(fact)?;
        let value = pack[fact].value(value)?;
        let at = all.iter().position(|known| *known == (fact, value))?;
        symbols.push(symbol(&even(all.len()), at)?);
        left -= 1;
        symbols.push(symbol(&MORE, usize::from(left > 0))?);
    }
    // Words that establish nothing are no such jump.
    (!known.facts.is_empty()).then_some(())
}

fn place(pack: &Pack, name: &str, kinds: &Places, symbols: &mut Vec<Symbol>) -> Option<()> {
    let flow = pack.flow(name).map(crate::pack::FlowIx::at);
    if flow.is_some() && flow == home(pack) {
        symbols.push(symbol(kinds, 0)?);
    } else if let Some(flow) = flow {
        symbols.push(symbol(kinds, 1)?);
        symbols.push(symbol(&even(pack.flows.len()), flow)?);
    } else if let Some(node) = pack.node(name) {
        let entries = entries(pack);
        if let Some(entry) = entries.iter().position(|entry| *entry == node) {
            symbols.push(symbol(kinds, 3)?);
            symbols.push(symbol(&even(entries.len()), entry)?);
            return Some(());
        }
        symbols.push(symbol(kinds, 4)?);
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
