//! How many hand-over codes are taken that nobody made: `cargo bench --bench handover`.

#![allow(
    clippy::print_stdout,
    clippy::expect_used,
    reason = "figures for whoever runs it"
)]

use posdoc::{
    content::Content,
    session::{
        Session,
        handover::{decode, grouped, pack_digits},
    },
};

/// Random digits for each kind.
const RANDOM: u64 = 20_000_000;

/// 2026-11-23, counted from 1970.
const TODAY: i64 = 20_780;

fn main() {
    let content = Content::embedded();
    let codes = codes(&content);
    lengths(&codes);
    random(&content, &codes);
    slips(&content, &codes);
}

/// Digits that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or_default() % sides
    }

    fn digits(&mut self, count: usize, into: &mut String) {
        for _ in 0..count {
            into.push(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'][self.throw(10)]);
        }
    }
}

/// A code at every screen of each flow on the way where nothing helps.
fn codes(content: &Content) -> Vec<String> {
    let flows = content.pack.flows.iter().filter(|flow| !flow.gate);
    let mut codes = Vec::new();
    for flow in flows.filter(|flow| *flow.id != *"codes") {
        let mut session = Session::begin(content.pack.clone(), "start").expect("a place");
        session.jump(&flow.id).expect("a flow");
        for _ in 0..16 {
            codes.push(session.handover(content.identity, TODAY));
            let offered = session.state().offered(&content.pack);
            let still = offered.iter().find(|id| ***id == *"still");
            let Some(answer) = still.or(offered.first()).cloned() else {
                break;
            };
            if session.answer(&answer).is_err() {
                break;
            }
        }
    }
    codes
}

fn lengths(codes: &[String]) {
    let mut lengths: Vec<usize> = codes.iter().map(String::len).collect();
    lengths.sort_unstable();
    println!(
        "{} codes: median {} digits, 9 in 10 at most {}, longest {}; for instance {}",
        codes.len(),
        lengths[lengths.len() / 2],
        lengths[lengths.len() * 9 / 10],
        lengths[lengths.len() - 1],
        grouped(&codes[codes.len() / 2]),
    );
}

fn random(content: &Content, codes: &[String]) {
    let pack = pack_digits(content.identity);
    let day = &codes[0][..7];
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for (front, name) in [
        (&*pack, "the digits of the content"),
        (day, "content, format and day"),
    ] {
        let mut taken = 0_u64;
        let mut typed = String::new();
        for round in 0..RANDOM {
            typed.clear();
            typed.push_str(front);
            let length = [15, 17, 19, 21, 23][usize::try_from(round % 5).unwrap_or_default()];
            dice.digits(length - front.len(), &mut typed);
            taken += u64::from(decode(&content.pack, content.identity, TODAY, &typed).is_ok());
        }
        let one_in = RANDOM.checked_div(taken);
        let one_in = one_in.map_or_else(|| "none".to_owned(), |one_in| format!("1 in {one_in}"));
        println!("random digits behind {name}: {taken} of {RANDOM} taken ({one_in})");
    }
}

fn slips(content: &Content, codes: &[String]) {
    let mut told = [
        ("wrong", 0, 0),
        ("swapped", 0, 0),
        ("missing", 0, 0),
        ("too many", 0, 0),
    ];
    for code in codes {
        let mut tried = |kind: usize, typed: &str| {
            told[kind].2 += 1;
            told[kind].1 +=
                u32::from(decode(&content.pack, content.identity, TODAY, typed).is_ok());
        };
        for at in 0..=code.len() {
            for digit in '0'..='9' {
                tried(3, &format!("{}{digit}{}", &code[..at], &code[at..]));
                if code[at..].starts_with(|there| there != digit) {
                    tried(0, &format!("{}{digit}{}", &code[..at], &code[at + 1..]));
                }
            }
            if at < code.len() {
                tried(2, &format!("{}{}", &code[..at], &code[at + 1..]));
            }
            let (before, behind) = (code[..at].chars().last(), code[at..].chars().next());
            if let (Some(before), Some(behind)) = (before, behind)
                && before != behind
            {
                let (head, tail) = (&code[..at - 1], &code[at + 1..]);
                tried(1, &format!("{head}{behind}{before}{tail}"));
            }
        }
    }
    for (name, taken, of) in told {
        println!("one digit {name}: {taken} of {of} taken");
    }
}
