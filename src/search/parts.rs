use super::code::code;
use super::english::Fit;
use super::fold::Sign;
use super::lines::Set;
use super::pinyin::Spelling;
use super::query::{Query, Weight, is_nearly_soft};
use super::rank::{self, Parts};
use super::scan::Seen;
use super::{Index, Line, Role};

/// What a word weighs against a Chinese character.
const WORD: u32 = 2;

/// What a mistyped word counts for that need not be there, in such words.
const LIGHT: u32 = 4;

/// So much of a query must be there to be taken for what was meant, in percent; so much of it in one text; and
/// so many characters.
const MOST: u32 = 60;
const HALF: u32 = 40;
const ENOUGH: u32 = 3;

/// So much of it is enough where at least two parts of it are there, and so much of these in one text: what
/// stressed people type is long.
const SCATTERED: u32 = 40;
const TOGETHER: u32 = 30;

/// So much of it is enough where it is a whole text, as in `the customer says it was charged twice`.
const QUOTED: u32 = 38;

/// The words of a query that matter, made ready to be looked for.
pub(super) struct Wanted<'i> {
    words: Vec<WantedWord<'i>>,
    /// What all words that must be there and all Chinese characters weigh together.
    total: u32,
}

struct WantedWord<'i> {
    needed: bool,
    /// A mistyped word that need not be there.
    light: bool,
    letters: usize,
    /// How it fits the words of the vocabulary.
    fits: Vec<Option<Fit>>,
    spelling: Option<Spelling<'i>>,
    code: Option<String>,
}

/// How a word was found in a line.
#[derive(Clone, Copy, Default)]
struct Trace {
    /// In percent; 0 if it was not found.
    worth: u32,
    near: bool,
    from: usize,
    to: usize,
}

/// What the lines of an item have of the query.
#[derive(Default)]
pub(super) struct Tally {
    /// For each word what it is worth in the best line.
    words: Vec<Trace>,
    /// The Chinese characters that are in texts of each role.
    covered: [u64; 4],
    /// Those whose run has all its characters in one text.
    complete: u64,
    /// The query has the whole of a text.
    quoted: bool,
    /// What the line with most of the query has of it, and the line's number.
    best: (u32, usize),
}

/// How much of a query an item has.
pub(super) struct Found {
    /// The line that has most.
    pub line: usize,
    pub parts: Parts,
    pub all: bool,
    /// A word was found only by forgiving a mistake.
    pub near: bool,
}

impl<'i> Wanted<'i> {
    pub fn new(query: &Query, index: &'i Index) -> Self {
        let several = !query.is_one_part();
        let matter = query
            .words
            .iter()
            .filter(|word| word.weight != Weight::Stop);
        let mut words: Vec<_> = matter
            .map(|word| {
                let letters: Vec<char> = word.text.chars().collect();
                // The spelling of a query of one word is that of the whole query.
                let pinyin = several && letters.len() > 1 && !index.vocabulary.contains(&word.text);
                let known = index.vocabulary.contains(&word.text);
                let soft = several && !known && is_nearly_soft(&word.text);
                WantedWord {
                    needed: word.weight == Weight::Needed && !soft,
                    light: soft,
                    letters: letters.len(),
                    fits: index.vocabulary.fits(&word.text),
                    spelling: pinyin
                        .then(|| Spelling::new(&letters, &index.alphabet, &index.sounds)),
                    code: code(&word.text).filter(|_| several),
                }
            })
            .collect();
        // Where nothing matters, everything does.
        if query.han == 0 && !words.iter().any(|word| word.needed) {
            for word in &mut words {
                word.needed = true;
            }
        }
        let needed = words.iter().filter(|word| word.needed).count();
        Self {
            words,
            total: u32::try_from(needed).unwrap_or(0) * WORD + query.han.count_ones(),
        }
    }

    pub fn tally(&self) -> Tally {
        Tally {
            words: vec![Trace::default(); self.words.len()],
            ..Tally::default()
        }
    }

    /// Whether the texts have one of the words as it stands.
    pub fn is_known(&self) -> bool {
        self.words
            .iter()
            .any(|word| word.fits.contains(&Some(Fit::Exact)))
    }

    /// Whether any of the words may be a code.
    pub fn has_codes(&self) -> bool {
        self.words.iter().any(|word| word.code.is_some())
    }

    /// Adds the lines that may have one of the words.
    pub fn add_lines(&self, index: &Index, lines: &mut Set) {
        for word in &self.words {
            let fits = word.fits.iter().enumerate();
            for (fitting, _) in fits.filter(|(_, fit)| fit.is_some()) {
                index.known.add_having(fitting, lines);
            }
            if let Some(spelling) = &word.spelling {
                index.known.add_spelt(spelling, index, lines);
            }
        }
    }

    /// Whether `code` is one of the words.
    pub fn has(&self, code: &str) -> bool {
        self.words.iter().any(|word| word.is(Some(code)))
    }

    /// Adds up what a line has of the query: its words, and what was `seen`.
    pub fn count(
        &self,
        index: &Index,
        at: usize,
        line: &Line,
        query: &Query,
        seen: &Seen,
        tally: &mut Tally,
    ) {
        let share = rank::share(line.role);
        let mut sum = seen.covered.count_ones() * 100;
        let signs = index.signs(line);
        for (best, word) in tally.words.iter_mut().zip(&self.words) {
            let trace = word.trace(index, at, line, signs);
            // A word that need not be there only decides between lines that are as good.
            sum += if word.needed {
                trace.worth * WORD
            } else if word.light {
                trace.worth
            } else {
                trace.worth / 10
            };
            let worth = trace.worth * share / 100;
            if worth > best.worth {
                *best = Trace { worth, ..trace };
            }
        }
        tally.covered[line.role as usize] |= seen.covered;
        tally.quoted |= seen.quoted && line.role != Role::About;
        let complete = query.runs.iter().filter(|&run| seen.covered & run == *run);
        tally.complete |= complete.fold(0, |all, run| all | run);
        let sum = sum * share / 100;
        if sum > tally.best.0 {
            tally.best = (sum, at);
        }
    }

    /// What an item with `code`, to whose lines `tally` belongs, has of the query; `None` if that is not enough.
    pub fn sum(&self, tally: &Tally, query: &Query, code: Option<&str>) -> Option<Found> {
        let (mut sum, mut found, mut soft, mut near) = (0, 0, 0, false);
        let mut pieces = 0;
        for (word, trace) in self.words.iter().zip(&tally.words) {
            let worth = if word.is(code) { 100 } else { trace.worth };
            if word.light && worth > 0 {
                soft += LIGHT;
            } else if !word.needed {
                soft += u32::from(worth > rank::SURE);
            } else if worth > 0 {
                sum += worth * WORD;
                found += WORD;
                pieces += 1;
                near |= trace.near;
            }
        }
        let mut seen = 0;
        let roles = [Role::Title, Role::Wording, Role::Key, Role::About];
        for (role, covered) in roles.into_iter().zip(tally.covered) {
            let new = (covered & !seen).count_ones();
            sum += new * rank::share(role);
            found += new;
            seen |= covered;
        }
        // A piece begins where the character before is not there.
        pieces += (seen & !(seen << 1)).count_ones();
        let total = self.total.max(1);
        let (together, line) = tally.best;
        let together = (together / total).min(100);
        let all = found == self.total && tally.complete == query.han;
        let light = query.light & query.han & !seen;
        let matter = total.saturating_sub(light.count_ones()).max(1);
        let joined = (tally.best.0 / matter).min(100);
        let share = |part: u32, together: u32| found * 100 >= matter * part && joined >= together;
        let most = found >= ENOUGH && share(MOST, HALF);
        let parted = share(SCATTERED, TOGETHER) || share(MOST, TOGETHER / 2);
        let scattered = found > ENOUGH && pieces > 1 && parted;
        let clean = found > 1 && light != 0 && found >= matter;
        let enough = most || scattered || clean || tally.quoted && together >= QUOTED;
        (together > 0 && (all || enough)).then_some(Found {
            line,
            parts: Parts {
                worth: sum / total,
                together,
                soft,
            },
            all,
            near,
        })
    }

    /// The signs of a line that are words of the query.
    pub fn marks(
        &self,
        index: &Index,
        at: usize,
        line: &Line,
    ) -> impl Iterator<Item = (usize, usize)> {
        let signs = index.signs(line);
        let words = self.words.iter();
        let traces = words.map(move |word| word.trace(index, at, line, signs));
        traces
            .filter(|trace| trace.worth > 0)
            .map(|trace| (trace.from, trace.to))
    }
}

impl WantedWord<'_> {
    fn is(&self, code: Option<&str>) -> bool {
        code.is_some() && self.code.as_deref() == code
    }

    fn trace(&self, index: &Index, at: usize, line: &Line, signs: &[Sign]) -> Trace {
        let mut best = Trace::default();
        for occurrence in index.words(line) {
            let Some(fit) = self.fits.get(occurrence.word as usize).copied().flatten() else {
                continue;
            };
            let near = matches!(fit, Fit::Near(_) | Fit::NearPrefix);
            // A line of prose has so many words that one of them is always near.
            if near && line.role == Role::About {
                continue;
            }
            let length = index.vocabulary.chars(occurrence.word);
            let worth = rank::fit(fit, self.letters, length);
            if worth > best.worth {
                let from = usize::from(occurrence.from);
                let marked = if fit == Fit::Prefix {
                    self.letters
                } else {
                    length
                };
                best = Trace {
                    worth,
                    near,
                    from,
                    to: from + marked,
                };
            }
        }
        if best.worth == 0
            && line.han
            && let Some(spelling) = &self.spelling
            && index.known.may_spell(at, spelling)
            && let Some(found) = spelling.find(signs)
            && let Some(worth) = rank::sound(found)
        {
            best = Trace {
                worth,
                near: false,
                from: usize::from(found.from),
                to: usize::from(found.to),
            };
        }
        best
    }
}
