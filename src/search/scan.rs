use super::fold::Sign;
use super::query::Query;

/// Finds a query, and the pieces of it, in texts: one bit for each character of the query, so that a text
/// is read once whatever the query is.
pub(super) struct Scan {
    /// For each character of the [`Alphabet`](super::fold::Alphabet) the places where the query has it.
    places: Vec<u64>,
    length: usize,
    han: u64,
    /// Chinese characters that stand alone.
    lone: u64,
    /// The places where words begin, and where they end.
    firsts: u64,
    lasts: u64,
    digits: bool,
}

/// What a text has of a query.
pub(super) struct Seen {
    /// The best place where it has the whole query, spaces and signs aside.
    pub whole: Option<Whole>,
    /// The Chinese characters of the query that it has in pieces of two or more, or alone if they stand alone in
    /// the query; a bit each.
    pub covered: u64,
    /// The query has the whole text.
    pub quoted: bool,
}

/// Where a text has the whole query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Whole {
    /// It begins within a word, or ends within one.
    pub torn: Torn,
    pub from: usize,
}

/// Which ends of a match lie within a word. In this order, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Torn {
    Nowhere,
    End,
    Start,
}

impl Scan {
    pub fn new(query: &Query, letters: usize) -> Self {
        let mut places = vec![0; letters];
        for (place, &id) in query.ids.iter().enumerate() {
            if let Some(places) = places.get_mut(usize::from(id)).filter(|_| id != 0) {
                *places |= 1 << place;
            }
        }
        Self::alike(query, places)
    }

    /// The same with other `places` for each character: not only where the query has it.
    pub fn alike(query: &Query, places: Vec<u64>) -> Self {
        Self {
            places,
            length: query.ids.len(),
            han: query.han,
            lone: query.runs.iter().filter(|run| run.is_power_of_two()).sum(),
            firsts: query.firsts,
            lasts: (query.firsts >> 1) | 1 << (query.ids.len() - 1),
            digits: query.has_digit(),
        }
    }

    fn places(&self, sign: Sign) -> u64 {
        self.places.get(sign.index()).copied().unwrap_or(0)
    }

    pub fn find(&self, text: &[Sign]) -> Seen {
        let mut best: Option<Whole> = None;
        let (mut run, mut before, mut covered) = (0_u64, 0_u64, 0_u64);
        let mut inner = 0_u64;
        for (at, &sign) in text.iter().enumerate() {
            let here = self.places(sign);
            let pair = (before << 1) & here;
            covered |= pair | (pair >> 1) | (here & self.lone);
            before = here;
            inner = if at == 0 { self.firsts } else { inner << 1 } & here;
            run = ((run << 1) | 1) & here;
            if run >> (self.length - 1) & 1 == 1
                && let Some(whole) = self.whole(text, at + 1)
                && best.is_none_or(|best| whole < best)
            {
                best = Some(whole);
            }
        }
        Seen {
            whole: best,
            covered: covered & self.han,
            quoted: text.len() > 1 && inner & self.lasts != 0,
        }
    }

    fn whole(&self, text: &[Sign], to: usize) -> Option<Whole> {
        let from = to - self.length;
        let ends = text.get(to).is_none_or(|sign| sign.first());
        let torn = match (text[from].first(), ends) {
            (true, true) => Torn::Nowhere,
            (true, false) => Torn::End,
            (false, _) => Torn::Start,
        };
        // A number is itself or another one, and a match within a word may not run into the next word.
        let fits = match torn {
            Torn::Nowhere => true,
            Torn::End => !self.digits && (self.length > 1 || from == 0),
            Torn::Start => {
                !self.digits
                    && self.length > 3
                    && !text[from + 1..to].iter().any(|sign| sign.first())
            }
        };
        fits.then_some(Whole { torn, from })
    }

    /// How many characters of the query `text` has somewhere.
    pub fn common(&self, text: &[Sign]) -> usize {
        let seen = text.iter().fold(0, |seen, &sign| seen | self.places(sign));
        seen.count_ones() as usize
    }

    /// The characters of `text` that [`Scan::find`] says are covered: from, to.
    pub fn pieces(&self, text: &[Sign]) -> Vec<(usize, usize)> {
        let mut pieces: Vec<(usize, usize)> = Vec::new();
        let mut before = 0;
        for (at, &sign) in text.iter().enumerate() {
            let here = self.places(sign) & self.han;
            let pair = (before << 1) & here;
            before = here;
            if pair != 0 {
                pieces.push((at - 1, at + 1));
            } else if here & self.lone != 0 {
                pieces.push((at, at + 1));
            }
        }
        pieces
    }
}
