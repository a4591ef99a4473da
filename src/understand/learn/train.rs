//! Trains the model from utterances, when the program is built: one against the rest, a linear support
//! vector machine with squared hinge loss, solved in the dual. The same utterances give the same bytes.

use std::collections::{BTreeMap, HashMap};

use super::{
    concepts::{Concepts, compile},
    features::{Piece, mark, pieces},
    fold::fold,
};

/// What words give where they give no answer.
pub const NONE: &str = "-";

/// Something that was said, and where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// The place: a flow, `flow/step`, or `-` for what belongs nowhere.
    pub place: String,
    /// The answer of the question asked there that the words give already, `-` if they give none; `None` where nobody has
    /// said whether they do.
    pub answer: Option<String>,
    /// Whether it teaches that it belongs there; else only which answer it gives there.
    pub leads: bool,
    /// Who wrote it.
    pub hand: String,
    /// The words.
    pub text: String,
}

/// What a model is trained from.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// What was said.
    pub utterances: Vec<Utterance>,
    /// The lists of concepts of all languages.
    pub concepts: Vec<String>,
    /// The texts of the files that the utterances are from: the model knows them again.
    pub files: Vec<String>,
}

/// The utterances of a file, with the numbers of their lines: in each line the place, who wrote it, and the words, with
/// tabs between them. `None` where something is missing. Behind the place may stand `=` and an answer; with another `=` before
/// the place the row teaches that answer only.
pub fn rows(file: &str) -> impl Iterator<Item = (usize, Option<Utterance>)> {
    (1..).zip(file.lines()).map(|(number, line)| {
        let mut parts = line.splitn(3, '\t').map(str::to_owned);
        let utterance = match (parts.next(), parts.next(), parts.next()) {
            (Some(place), Some(hand), Some(text)) => {
                let (leads, place) = match place.strip_prefix('=') {
                    Some(place) => (false, place.to_owned()),
                    None => (true, place),
                };
                let (place, answer) = match place.split_once('=') {
                    Some((place, answer)) => (place.to_owned(), Some(answer.to_owned())),
                    None => (place, None),
                };
                Some(Utterance {
                    place,
                    answer,
                    leads,
                    hand,
                    text,
                })
            }
            _ => None,
        };
        (number, utterance)
    })
}

/// How often all utterances are gone through, and how often to find the pieces that tell most.
const EPOCHS: usize = 10;
const FIRST_EPOCHS: usize = 3;

/// An utterance that is so far on the right side is not looked at again before the last time.
const CLEAR: f32 = 0.6;

/// How much a wrong answer costs against a large weight.
const COST: f32 = 1.0;

/// How much more the few utterances of a class cost than the many others.
#[derive(Clone, Copy)]
enum Balance {
    /// So much that both sides count the same.
    Full,
    /// By the square root of that: a place of which few have spoken must not draw what somebody new says.
    Root,
}

impl Balance {
    /// What an utterance costs that is one of `side` among `all`.
    fn cost(self, side: f32, all: f32) -> f32 {
        let full = all / (2.0 * side);
        COST * match self {
            Self::Full => full,
            Self::Root => full.sqrt(),
        }
    }
}

/// How many times as much an utterance costs whose own place is not ahead of all others by [`SLIM`].
const HARD: f32 = 6.0;
const SLIM: f32 = 0.5;

/// What makes the margins as large as they were with [`Balance::Full`]: the thresholds of scores were chosen from those.
/// Fitted to the quantiles of both where the hands k, r, x, then c, q, then a, o, w are left out. The order of places
/// stays.
const SLOPE: f32 = 1.09;
const RISE: f32 = 0.115;

/// Of one answer so many pieces are kept at most: those that tell most of it.
const TELLING: usize = 120;

/// An answer that fewer utterances give is not learnt.
const LEAST_GIVEN: usize = 5;

/// Bytes of the model: the length and bytes of the concepts; the number and marks of the files; the length and bytes of
/// the answers; the number of places and their names; the scale of the weights and the bias of each place; the marks of
/// all slots, two bytes each; their rarities, a byte each; how many weights each slot has, a byte each; before which of
/// all weights each block of slots begins, four bytes each; and the weights, slot by slot: the number of a place and the
/// weight towards it.
///
/// Bytes of the answers, place by place: its name, the number of its answers, and of each its id, the bias and the scale
/// of its weights, how many there are, and these: a slot, and the weight.
pub(crate) const MAGIC: &[u8; 4] = b"utt5";

/// The slots for pieces of texts, and how many of them are filled.
pub(crate) const SLOTS: usize = 48 << 10;
const FILLED: usize = SLOTS * 15 / 16;

/// So many slots are one block.
pub(crate) const BLOCK: usize = 32;

/// The most bytes of a model. Most pieces tell nothing of most places, so that as many weights are kept as have room.
const MOST_BYTES: usize = 1 << 20;

/// So much of it is kept free for the names of places and what else is short.
const RESERVED: usize = 8 << 10;

/// A piece that is in fewer utterances teaches nothing.
const SEEN: u32 = 2;

/// Where the search for a piece begins, and what its slot is marked with: never 0.
pub(crate) fn place(hash: u64) -> (usize, u16) {
    let at = usize::try_from(hash % SLOTS as u64).unwrap_or_default();
    let mark = u16::try_from(hash >> 48).unwrap_or_default();
    (at, mark.max(1))
}

/// The slot of a piece; `None` if the model does not know it.
pub(crate) fn slot(marks: impl Fn(usize) -> u16, hash: u64) -> Option<usize> {
    let (from, mark) = place(hash);
    let mut at = from;
    // Some slots are free, so this ends.
    loop {
        match marks(at) {
            0 => return None,
            found if found == mark => return Some(at),
            _ => at = (at + 1) % SLOTS,
        }
    }
}

/// An utterance as the pieces that it has: the number of each, and how much it counts.
type Example = Vec<(u32, f32)>;

/// The model's bytes. The same corpus gives the same bytes.
#[must_use]
#[allow(
    clippy::too_many_lines,
    reason = "one step after the other, each of which needs most of what came before"
)]
pub fn train(corpus: &Corpus) -> Vec<u8> {
    let (utterances, answering): (Vec<&Utterance>, Vec<&Utterance>) =
        corpus.utterances.iter().partition(|said| said.leads);
    let vocabulary = compile(&corpus.concepts);
    let Some(concepts) = Concepts::new(&vocabulary) else {
        return Vec::new();
    };
    let mut classes: BTreeMap<&str, usize> = BTreeMap::new();
    for utterance in &utterances {
        classes.entry(&utterance.place).or_default();
    }
    for (number, at) in classes.values_mut().enumerate() {
        *at = number;
    }
    let wanted: Vec<usize> = utterances
        .iter()
        .map(|u| classes[u.place.as_str()])
        .collect();
    let pieces: Vec<Vec<Piece>> = utterances
        .iter()
        .map(|utterance| pieces(&fold(&utterance.text), &concepts))
        .collect();
    let seen = seen(&pieces);
    // First with all pieces; then again with those that told most.
    let all = vec![vec![true; seen.len()]; classes.len()];
    let first = Lesson {
        wanted: &wanted,
        told: &all,
        balance: Balance::Root,
        epochs: FIRST_EPOCHS,
        hard: &[],
    };
    let (known, idf) = examples(&pieces, &seen, pieces.len());
    let solved = learn(&known, first);
    let mut best: Vec<(f32, u64)> = seen
        .keys()
        .enumerate()
        .map(|(at, hash)| {
            let square: f32 = solved.iter().map(|(w, _)| w[at] * w[at]).sum();
            (square.sqrt() * idf[at], *hash)
        })
        .collect();
    best.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    best.truncate(FILLED);
    let kept: BTreeMap<u64, u32> = best.iter().map(|(_, hash)| (*hash, seen[hash])).collect();
    // Of each place only the pieces that told most of it.
    let numbers: BTreeMap<u64, usize> = seen.keys().copied().zip(0..).collect();
    let kept_at: Vec<usize> = kept.keys().map(|hash| numbers[hash]).collect();

    let mut marks = vec![0_u16; SLOTS];
    let mut slots: Vec<Option<usize>> = vec![None; SLOTS];
    for (number, hash) in kept.keys().enumerate() {
        let (mut at, mark) = place(*hash);
        while marks[at] != 0 && marks[at] != mark {
            at = (at + 1) % SLOTS;
        }
        marks[at] = mark;
        // Two with the same mark and slot are one; that is rare.
        slots[at] = Some(number);
    }
    let of_answering = answering
        .iter()
        .map(|said| self::pieces(&fold(&said.text), &concepts));
    let all_pieces: Vec<Vec<Piece>> = pieces.iter().cloned().chain(of_answering).collect();
    let all: Vec<&Utterance> = utterances.iter().chain(&answering).copied().collect();
    let answers = answers(&all, &all_pieces, &kept, &slots);

    let taken = vocabulary.len() + answers.len() + SLOTS * 4 + SLOTS.div_ceil(BLOCK) * 4 + RESERVED;
    let weights = MOST_BYTES.saturating_sub(taken) / 2;
    let told = telling(&solved, &idf, &kept_at, weights);
    let (known, idf) = examples(&pieces, &kept, pieces.len());
    let again = Lesson {
        told: &told,
        epochs: EPOCHS,
        ..first
    };
    let solved = learn(&known, again);
    // Once more, harder on those that are near another place: whoever says just that is to be led right, and a change of
    // a few words elsewhere is not to turn them.
    let hard = hard(&known, &wanted, &solved);
    let solved = learn(
        &known,
        Lesson {
            hard: &hard,
            ..again
        },
    );

    let largest = solved
        .iter()
        .flat_map(|(weights, _)| weights.iter().zip(&idf))
        .fold(f32::MIN_POSITIVE, |most, (weight, idf)| {
            most.max((weight * idf).abs())
        });
    // A few large weights must not cost the others their precision.
    let scale = largest * 0.6 / 127.0;

    let mut bytes = MAGIC.to_vec();
    let length = u32::try_from(vocabulary.len()).unwrap_or_default();
    bytes.extend(length.to_le_bytes());
    bytes.extend(&vocabulary);
    bytes.push(u8::try_from(corpus.files.len()).unwrap_or(u8::MAX));
    for file in corpus.files.iter().take(usize::from(u8::MAX)) {
        bytes.extend(mark(file).to_le_bytes());
    }
    let length = u32::try_from(answers.len()).unwrap_or_default();
    bytes.extend(length.to_le_bytes());
    bytes.extend(&answers);
    bytes.push(u8::try_from(classes.len()).unwrap_or(u8::MAX));
    for place in classes.keys() {
        name(place, &mut bytes);
    }
    bytes.extend((scale * SLOPE).to_le_bytes());
    for (_, bias) in &solved {
        bytes.extend((bias * SLOPE + RISE).to_le_bytes());
    }
    bytes.extend(marks.iter().flat_map(|mark| mark.to_le_bytes()));
    bytes.extend(
        slots
            .iter()
            .map(|slot| slot.map_or(0, |at| byte(idf[at] * IDF))),
    );
    let rows: Vec<Vec<[u8; 2]>> = slots
        .iter()
        .map(|slot| slot.map_or_else(Vec::new, |at| row(&solved, at, idf[at] / scale)))
        .collect();
    bytes.extend(
        rows.iter()
            .map(|row| u8::try_from(row.len()).unwrap_or(u8::MAX)),
    );
    let mut before = 0_u32;
    for block in rows.chunks(BLOCK) {
        bytes.extend(before.to_le_bytes());
        let own: usize = block.iter().map(Vec::len).sum();
        before += u32::try_from(own).unwrap_or_default();
    }
    bytes.extend(rows.iter().flatten().flatten());
    bytes
}

fn name(name: &str, bytes: &mut Vec<u8>) {
    bytes.push(u8::try_from(name.len()).unwrap_or(u8::MAX));
    bytes.extend(name.as_bytes());
}

/// The bytes of the answers: for each place what tells the utterances that give an answer from all others there.
fn answers(
    utterances: &[&Utterance],
    pieces: &[Vec<Piece>],
    kept: &BTreeMap<u64, u32>,
    slots: &[Option<usize>],
) -> Vec<u8> {
    let mut slot_of = vec![0_u16; kept.len()];
    for (slot, number) in (0..=u16::MAX).zip(slots) {
        if let Some(number) = number {
            slot_of[*number] = slot;
        }
    }
    let mut places: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, utterance) in utterances.iter().enumerate() {
        if utterance.answer.is_some() {
            places.entry(&utterance.place).or_default().push(at);
        }
    }
    let mut bytes = Vec::new();
    for (place, there) in places {
        let given = |at: usize| utterances[at].answer.as_deref().unwrap_or_default();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for at in &there {
            *counts.entry(given(*at)).or_default() += 1;
        }
        counts.retain(|answer, count| *answer != NONE && *count >= LEAST_GIVEN);
        let ids: Vec<&str> = counts.keys().copied().collect();
        let wanted: Vec<usize> = there
            .iter()
            .map(|at| {
                ids.iter()
                    .position(|id| *id == given(*at))
                    .unwrap_or(ids.len())
            })
            .collect();
        let own: Vec<Vec<Piece>> = there.iter().map(|at| pieces[*at].clone()).collect();
        let all = vec![vec![true; kept.len()]; ids.len()];
        let (known, idf) = examples(&own, kept, pieces.len());
        let first = Lesson {
            wanted: &wanted,
            told: &all,
            balance: Balance::Full,
            epochs: FIRST_EPOCHS,
            hard: &[],
        };
        let solved = learn(&known, first);
        let told: Vec<Vec<bool>> = solved
            .iter()
            .map(|class| {
                let numbers: Vec<usize> = (0..kept.len()).collect();
                telling(std::slice::from_ref(class), &idf, &numbers, TELLING).concat()
            })
            .collect();
        let again = Lesson {
            told: &told,
            epochs: EPOCHS,
            ..first
        };
        let solved = learn(&known, again);
        name(place, &mut bytes);
        bytes.push(u8::try_from(ids.len()).unwrap_or(u8::MAX));
        for (id, (weights, bias)) in ids.iter().zip(&solved) {
            name(id, &mut bytes);
            let weighed = weights.iter().zip(&idf).map(|(weight, idf)| weight * idf);
            let largest = weighed
                .clone()
                .map(f32::abs)
                .fold(f32::MIN_POSITIVE, f32::max);
            let scale = largest / 127.0;
            bytes.extend(bias.to_le_bytes());
            bytes.extend(scale.to_le_bytes());
            #[allow(clippy::cast_possible_truncation, reason = "clamped to what fits")]
            let small = |weight: f32| (weight / scale).round().clamp(-127.0, 127.0) as i8;
            let mut kept: Vec<(u16, i8)> = (slot_of.iter().copied())
                .zip(weighed.map(small))
                .filter(|(_, weight)| *weight != 0)
                .collect();
            kept.sort_unstable();
            bytes.extend(u16::try_from(kept.len()).unwrap_or(u16::MAX).to_le_bytes());
            for (slot, weight) in kept {
                bytes.extend(slot.to_le_bytes());
                bytes.extend(weight.to_le_bytes());
            }
        }
    }
    bytes
}

/// In how many utterances each piece is that is in enough of them, in an order that is the same each time.
fn seen(pieces: &[Vec<Piece>]) -> BTreeMap<u64, u32> {
    let mut seen: HashMap<u64, u32> = HashMap::new();
    for piece in pieces.iter().flatten() {
        *seen.entry(piece.hash).or_default() += 1;
    }
    seen.retain(|_, count| *count >= SEEN);
    seen.into_iter().collect()
}

/// The places towards which a piece has a weight, and the weights.
fn row(solved: &[(Vec<f32>, f32)], piece: usize, unit: f32) -> Vec<[u8; 2]> {
    let places = (0..=u8::MAX).zip(solved);
    let weights = places.map(|(place, (weights, _))| {
        #[allow(clippy::cast_possible_truncation, reason = "clamped to what fits")]
        let weight = (weights[piece] * unit).round().clamp(-127.0, 127.0) as i8;
        (place, weight)
    });
    let told = weights.filter(|(_, weight)| *weight != 0);
    told.map(|(place, weight)| [place, weight.to_ne_bytes()[0]])
        .take(usize::from(u8::MAX))
        .collect()
}

/// For each class which of the `pieces` tell most of it: of all weights as many
/// as `most`, the largest.
fn telling(
    solved: &[(Vec<f32>, f32)],
    idf: &[f32],
    pieces: &[usize],
    most: usize,
) -> Vec<Vec<bool>> {
    let size = |weights: &[f32], at: usize| (weights[at] * idf[at]).abs();
    let mut sizes: Vec<f32> = solved
        .iter()
        .flat_map(|(weights, _)| pieces.iter().map(move |at| size(weights, *at)))
        .collect();
    let least = if sizes.len() > most {
        *sizes
            .select_nth_unstable_by(most, |one, other| other.total_cmp(one))
            .1
    } else {
        0.0
    };
    solved
        .iter()
        .map(|(weights, _)| pieces.iter().map(|at| size(weights, *at) > least).collect())
        .collect()
}

/// How weights are to be found.
#[derive(Clone, Copy)]
struct Lesson<'l> {
    /// The class of each utterance.
    wanted: &'l [usize],
    /// For each class the pieces that are looked at.
    told: &'l [Vec<bool>],
    balance: Balance,
    epochs: usize,
    /// The utterances that cost [`HARD`] times as much; where it ends, none.
    hard: &'l [bool],
}

/// Weights and bias of each class.
type Solved = Vec<(Vec<f32>, f32)>;

/// The utterances over the pieces that are `known`, in the order of their hashes, and how rare each piece is among
/// `all` utterances.
fn examples(
    pieces: &[Vec<Piece>],
    known: &BTreeMap<u64, u32>,
    all: usize,
) -> (Vec<Example>, Vec<f32>) {
    let numbers: HashMap<u64, u32> = known.keys().copied().zip(0..).collect();
    let idf: Vec<f32> = known.values().map(|count| rarity(*count, all)).collect();
    let examples = pieces
        .iter()
        .map(|pieces| {
            let known = pieces.iter().filter_map(|piece| {
                let at = *numbers.get(&piece.hash)?;
                Some((at, piece.weight * idf[at as usize]))
            });
            normalized(known.collect())
        })
        .collect();
    (examples, idf)
}

/// The weights and bias of each class.
fn learn(examples: &[Example], lesson: Lesson<'_>) -> Solved {
    // Each class is solved by itself, so threads change nothing about what comes out.
    let classes: Vec<usize> = (0..lesson.told.len()).collect();
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = classes.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let threads: Vec<_> = classes
            .chunks(share)
            .map(|classes| {
                scope.spawn(move || -> Solved {
                    let classes = classes.iter();
                    classes
                        .map(|class| solve(examples, *class, lesson))
                        .collect()
                })
            })
            .collect();
        let solved = threads.into_iter().map(std::thread::ScopedJoinHandle::join);
        solved.flatten().flatten().collect()
    })
}

/// Which utterances fit another class as well as their own, or nearly.
fn hard(examples: &[Example], wanted: &[usize], solved: &Solved) -> Vec<bool> {
    let reached = |example: &Example, (weights, bias): &(Vec<f32>, f32)| -> f32 {
        let own = example
            .iter()
            .map(|(at, value)| weights[*at as usize] * value);
        own.sum::<f32>() + bias
    };
    let of = |example: &Example, class: usize| {
        let own = reached(example, &solved[class]);
        let mut others = (0..solved.len()).filter(|other| *other != class);
        others.any(|other| reached(example, &solved[other]) > own - SLIM)
    };
    examples
        .iter()
        .zip(wanted)
        .map(|(example, class)| of(example, *class))
        .collect()
}

/// So many steps of a byte are one unit of rarity.
pub(crate) const IDF: f32 = 24.0;

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to what fits"
)]
fn byte(value: f32) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}

/// How rare a piece is that so many of all utterances have, in steps of a byte, as the model keeps it.
#[allow(clippy::cast_precision_loss, reason = "counts of utterances are small")]
fn rarity(count: u32, all: usize) -> f32 {
    let share = (all as f32 + 1.0) / (count as f32 + 1.0);
    f32::from(byte((share.ln() + 1.0) * IDF)) / IDF
}

fn normalized(mut example: Example) -> Example {
    let square: f32 = example.iter().map(|(_, v)| v * v).sum();
    let norm = square.sqrt().max(f32::MIN_POSITIVE);
    for (_, value) in &mut example {
        *value /= norm;
    }
    example
}

/// Weights and bias that tell `class` from all others.
#[allow(clippy::cast_precision_loss, reason = "counts of utterances are small")]
fn solve(examples: &[Example], class: usize, lesson: Lesson<'_>) -> (Vec<f32>, f32) {
    let Lesson { wanted, epochs, .. } = lesson;
    let told = &lesson.told[class];
    let examples: Vec<Example> = examples
        .iter()
        .map(|example| {
            let own = example.iter().filter(|(at, _)| told[*at as usize]);
            own.copied().collect()
        })
        .collect();
    let squares: Vec<f32> = examples
        .iter()
        .map(|example| example.iter().map(|(_, v)| v * v).sum())
        .collect();
    let own = wanted.iter().filter(|at| **at == class).count().max(1) as f32;
    let others = (wanted.len() as f32 - own).max(1.0);
    let all = wanted.len() as f32;
    let mut weights = vec![0.0_f32; told.len()];
    let mut bias = 0.0_f32;
    let mut alpha = vec![0.0_f32; examples.len()];
    let everything: Vec<usize> = (0..examples.len()).collect();
    let mut order = everything.clone();
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    for epoch in 0..epochs {
        if epoch + 1 == epochs {
            order.clone_from(&everything);
        }
        for at in (1..order.len()).rev() {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            order.swap(
                at,
                usize::try_from(seed % (at as u64 + 1)).unwrap_or_default(),
            );
        }
        order.retain(|&at| {
            let sign = if wanted[at] == class { 1.0 } else { -1.0 };
            let mut cost = lesson
                .balance
                .cost(if sign > 0.0 { own } else { others }, all);
            if lesson.hard.get(at).is_some_and(|hard| *hard) {
                cost *= HARD;
            }
            let diagonal = 0.5 / cost;
            let example = &examples[at];
            let reached: f32 = example
                .iter()
                .map(|(b, v)| weights[*b as usize] * v)
                .sum::<f32>()
                + bias;
            let slope = sign * reached - 1.0 + diagonal * alpha[at];
            // The bias adds 1 to the example's own square.
            let next = (alpha[at] - slope / (squares[at] + 1.0 + diagonal)).max(0.0);
            let step = (next - alpha[at]) * sign;
            if step != 0.0 {
                alpha[at] = next;
                for (b, v) in example {
                    weights[*b as usize] += step * v;
                }
                bias += step;
            }
            alpha[at] > 0.0 || slope < CLEAR || epoch == 0
        });
    }
    (weights, bias)
}
