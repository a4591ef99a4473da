//! What is to be repeated, and when.

use std::{collections::BTreeMap, fmt};

use super::{
    fsrs::{Grade, Memory},
    marks::{Marks, name_of, scenario_named},
};
use crate::{
    drill::Level,
    pack::{Flow, Pack},
};

/// A day in milliseconds.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Codes that are easily taken for each other, where a pack has them. What a code means on another way of paying is
/// asked besides.
const CONFUSED: [(&str, &str); 5] = [
    ("51", "61"),
    ("96", "98"),
    ("55", "75"),
    ("91", "98"),
    ("54", "14"),
];

/// Something to be repeated.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// A scenario, by `flow/id`.
    Drill(String),
    /// What a response code means.
    Code(String),
    /// What a gate asks, by its flow.
    Gate(String),
    /// A sentence to say, by `flow/node`.
    Say(String),
}

impl Item {
    /// The item of this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let (kind, rest) = name.split_once(':')?;
        let rest = rest.to_owned();
        match kind {
            _ if rest.is_empty() => None,
            "drill" => Some(Self::Drill(rest)),
            "code" => Some(Self::Code(rest)),
            "gate" => Some(Self::Gate(rest)),
            "say" => Some(Self::Say(rest)),
            _ => None,
        }
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Drill(name) => write!(f, "drill:{name}"),
            Self::Code(code) => write!(f, "code:{code}"),
            Self::Gate(flow) => write!(f, "gate:{flow}"),
            Self::Say(node) => write!(f, "say:{node}"),
        }
    }
}

/// How many of each kind stand between two scenarios of the deck.
const CODES: usize = 4;
const GATES: usize = 1;
const SAID: usize = 2;

/// Everything that a pack has to be learnt, in the order in which new things are begun: some codes, a gate, some
/// sentences, a scenario, and so on, so that nobody waits for the first call until all codes are known. Codes that are
/// easily confused come first and stand side by side; scenarios and sentences go round the flows. `is_asked` tells
/// whether there is a question for it: what cannot be asked would stay new, and in the way, for ever.
#[must_use]
pub fn deck(pack: &Pack, is_asked: &dyn Fn(&Item) -> bool) -> Vec<Item> {
    let mut codes: Vec<&str> = Vec::new();
    for code in confused(pack).flat_map(|(one, other)| [one, other]) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    // Those that say another thing of the money on another way of paying, or elsewhere.
    let mixed = pack.codes.iter().filter(|code| {
        let mut outcomes = code.readings.iter().map(|reading| &reading.outcome);
        let first = outcomes.next();
        outcomes.any(|other| Some(other) != first)
    });
    for code in mixed.chain(&pack.codes) {
        if !codes.contains(&&*code.text) {
            codes.push(&code.text);
        }
    }
    let codes = codes.into_iter().map(|code| Item::Code(code.to_owned()));
    let gates = pack.flows.iter().filter(|flow| flow.gate);
    let gates = gates.map(|flow| Item::Gate(flow.id.to_string()));
    let flow_of = |at: &usize| pack.scenarios[*at].flow;
    let drills = in_turn((0..pack.scenarios.len()).collect(), flow_of);
    let drills = drills.into_iter().filter_map(|at| name_of(pack, at));
    let nodes = pack.flows.iter().flat_map(Flow::each_node);
    let said = in_turn(nodes.collect(), |node| pack[*node].flow);
    let said = said.into_iter().map(|node| Item::Say(pack.path(node)));
    let mut codes = codes.filter(|item| is_asked(item));
    let mut gates = gates.filter(|item| is_asked(item));
    let mut said = said.filter(|item| is_asked(item));
    let mut drills = drills.map(Item::Drill).filter(|item| is_asked(item));
    let mut deck = Vec::new();
    loop {
        let before = deck.len();
        deck.extend(codes.by_ref().take(CODES));
        deck.extend(gates.by_ref().take(GATES));
        deck.extend(said.by_ref().take(SAID));
        deck.extend(drills.by_ref().take(1));
        if deck.len() == before {
            return deck;
        }
    }
}

/// The first of each group, then the second of each, and so on.
fn in_turn<T, G: Ord>(items: Vec<T>, group: impl Fn(&T) -> G) -> Vec<T> {
    let mut met: BTreeMap<G, usize> = BTreeMap::new();
    let numbered = items.into_iter().map(|item| {
        let round = met.entry(group(&item)).or_insert(0);
        *round += 1;
        (*round, item)
    });
    let mut numbered: Vec<(usize, T)> = numbered.collect();
    numbered.sort_by_key(|(round, _)| *round);
    numbered.into_iter().map(|(_, item)| item).collect()
}

/// Whether a pack has this.
#[must_use]
pub fn is_in(pack: &Pack, item: &Item) -> bool {
    match item {
        Item::Drill(name) => scenario_named(pack, name).is_some(),
        Item::Code(code) => pack.code(code).is_some(),
        Item::Gate(flow) => pack.flow(flow).is_some_and(|flow| pack[flow].gate),
        Item::Say(node) => pack.node(node).is_some(),
    }
}

/// The pairs of codes that are easily taken for each other, where a pack has both.
pub fn confused(pack: &Pack) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
    let pairs = CONFUSED.iter().copied();
    pairs.filter(|(one, other)| pack.code(one).is_some() && pack.code(other).is_some())
}

/// The codes that this one is easily taken for.
#[must_use]
pub fn confused_with(pack: &Pack, code: &str) -> Vec<&'static str> {
    let both = CONFUSED
        .iter()
        .flat_map(|(one, other)| [(one, other), (other, one)]);
    let others = both.filter(|(known, _)| **known == code);
    let others = others.map(|(_, other)| *other);
    others.filter(|other| pack.code(other).is_some()).collect()
}

/// How well a scenario was recalled. What the wizard helped with is never better than good.
#[must_use]
pub fn grade_of(marks: &Marks, level: Level) -> Grade {
    /// Below it, slips were many.
    const SLIPS: u32 = 90;
    if !marks.passed || marks.danger {
        Grade::Again
    } else if marks.points < SLIPS || marks.hints > 0 {
        Grade::Hard
    } else if level == Level::Solo && marks.points == 100 {
        Grade::Easy
    } else {
        Grade::Good
    }
}

/// The state of an item for one trainee.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// What it is.
    pub item: Item,
    /// What is remembered; `None`: it was put on the list and not reviewed yet.
    pub memory: Option<Memory>,
    /// When it was last reviewed, milliseconds since 1970.
    pub reviewed: i64,
    /// When it is to be asked for again.
    pub due: i64,
    /// How often it was reviewed.
    pub reviews: u32,
    /// How often it was not recalled.
    pub lapses: u32,
}

impl Card {
    /// One that is to be reviewed for the first time.
    #[must_use]
    pub const fn new(item: Item, due: i64) -> Self {
        Self {
            item,
            memory: None,
            reviewed: due,
            due,
            reviews: 0,
            lapses: 0,
        }
    }

    /// The card after a review. It is due a day later at least, by the clock of now: a clock that went back puts
    /// nothing into the past, and the time since the last review, which nobody knows then, counts as none.
    #[must_use]
    pub fn reviewed(mut self, grade: Grade, now: i64) -> Self {
        let memory = match self.memory {
            None => Memory::first(grade),
            Some(memory) => memory.after(grade, days(now.saturating_sub(self.reviewed))),
        };
        self.memory = Some(memory);
        self.reviewed = now;
        self.due = now.saturating_add(memory.interval().saturating_mul(DAY));
        self.reviews = self.reviews.saturating_add(1);
        self.lapses = self.lapses.saturating_add(u32::from(grade == Grade::Again));
        self
    }

    /// Whether it is to be asked for. One that was reviewed more than a day ahead of the clock is: when that was,
    /// nobody knows, and asking once more costs less than not asking for as long as the clock was wrong.
    #[must_use]
    pub const fn is_due(&self, now: i64) -> bool {
        self.due <= now || (self.memory.is_some() && self.reviewed > now.saturating_add(DAY))
    }

    /// How likely it is recalled now, from 0 to 1.
    #[must_use]
    pub fn recall(&self, now: i64) -> f64 {
        let since = days(now.saturating_sub(self.reviewed));
        self.memory.map_or(0.0, |memory| memory.recall(since))
    }
}

/// Milliseconds as days; none where the clock went back.
#[expect(
    clippy::cast_precision_loss,
    reason = "days since 1970 are few, and a fraction of a millisecond is nothing"
)]
fn days(millis: i64) -> f64 {
    millis.max(0) as f64 / DAY as f64
}

/// Something to be done now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// What it is.
    pub item: Item,
    /// Whether it was never asked for.
    pub new: bool,
}

/// What to repeat now: what is due, what is least likely recalled first; then new things in the order of the deck. What
/// the deck has not (of another pack, or gone) is left out and stays as it is.
#[must_use]
pub fn due(cards: &[Card], deck: &[Item], now: i64, limit: usize) -> Vec<Due> {
    let mut waiting: Vec<(f64, &Card)> = cards
        .iter()
        .filter(|card| card.is_due(now) && deck.contains(&card.item))
        .map(|card| (card.recall(now), card))
        .collect();
    waiting.sort_by(|(a, one), (b, other)| a.total_cmp(b).then_with(|| one.item.cmp(&other.item)));
    let waiting = waiting.into_iter().map(|(_, card)| Due {
        item: card.item.clone(),
        new: card.memory.is_none(),
    });
    let fresh = deck.iter();
    let fresh = fresh.filter(|item| !cards.iter().any(|card| card.item == **item));
    let fresh = fresh.map(|item| Due {
        item: item.clone(),
        new: true,
    });
    waiting.chain(fresh).take(limit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_795_840_313_268;

    fn code(code: &str) -> Item {
        Item::Code(code.to_owned())
    }

    #[test]
    fn names_lead_back_to_their_items() {
        for name in [
            "drill:charged/twice",
            "code:55",
            "gate:gate-money",
            "say:charged/late",
        ] {
            assert_eq!(Item::named(name).expect("an item").to_string(), name);
        }
        for name in ["", "code:", "55", "picture:a"] {
            assert_eq!(Item::named(name), None, "{name}");
        }
    }

    #[test]
    fn what_is_least_likely_recalled_comes_first_and_new_things_last() {
        let day = |days: i64| NOW + days * DAY;
        let easy = Card::new(code("51"), NOW).reviewed(Grade::Easy, NOW);
        let again = Card::new(code("61"), NOW).reviewed(Grade::Again, NOW);
        let good = Card::new(code("96"), NOW).reviewed(Grade::Good, NOW);
        assert_eq!([easy.due, again.due, good.due], [day(8), day(1), day(2)]);
        let cards = [easy, again, good, Card::new(code("gone"), NOW)];
        let deck = ["51", "61", "96", "98", "04"].map(code);
        let names = |now, limit| {
            let due = due(&cards, &deck, now, limit);
            due.into_iter()
                .map(|due| (due.item.to_string(), due.new))
                .collect::<Vec<_>>()
        };
        let named = |names: &[(&str, bool)]| {
            let names = names
                .iter()
                .map(|(name, new)| (format!("code:{name}"), *new));
            names.collect::<Vec<_>>()
        };
        assert_eq!(names(NOW, 9), named(&[("98", true), ("04", true)]));
        let second = [("61", false), ("96", false), ("98", true), ("04", true)];
        assert_eq!(names(day(2), 9), named(&second));
        assert_eq!(names(day(2), 1), named(&second[..1]));
        assert_eq!(names(day(8), 3).last(), named(&[("51", false)]).last());
        // A moment before it is due, it is not.
        assert_eq!(names(day(1) - 1, 9), named(&[("98", true), ("04", true)]));
    }

    #[test]
    fn a_clock_that_went_back_puts_nothing_into_the_past_and_loses_nothing() {
        let ahead = NOW + 400 * DAY;
        let card = Card::new(code("55"), ahead).reviewed(Grade::Good, ahead);
        // It is asked for, although it is due in a year by what the clock said then.
        assert!(card.is_due(NOW));
        let next = card.clone().reviewed(Grade::Good, NOW);
        assert!(next.due >= NOW + DAY, "{next:?}");
        assert_eq!(next.reviews, 2);
        let (before, after) = (card.memory.expect("known"), next.memory.expect("known"));
        assert!(after.stability >= before.stability);
        // Set back by an hour, as clocks are, nothing is due early.
        let card = Card::new(code("55"), NOW).reviewed(Grade::Good, NOW);
        assert!(!card.is_due(NOW - DAY / 24));
        assert!((card.recall(NOW - DAY / 24) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn grades_follow_the_score() {
        let marks = |points, passed| Marks {
            points,
            passed,
            ..Marks::default()
        };
        assert_eq!(grade_of(&marks(100, true), Level::Solo), Grade::Easy);
        assert_eq!(grade_of(&marks(100, true), Level::Guided), Grade::Good);
        assert_eq!(grade_of(&marks(95, true), Level::Solo), Grade::Good);
        assert_eq!(grade_of(&marks(85, true), Level::Solo), Grade::Hard);
        assert_eq!(grade_of(&marks(70, false), Level::Solo), Grade::Again);
        let danger = Marks {
            danger: true,
            ..marks(100, true)
        };
        assert_eq!(grade_of(&danger, Level::Assisted), Grade::Again);
        let hinted = Marks {
            hints: 1,
            ..marks(95, true)
        };
        assert_eq!(grade_of(&hinted, Level::Assisted), Grade::Hard);
    }
}
