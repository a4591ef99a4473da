//! The trained model: how well a text fits each place.

use std::collections::{BTreeMap, HashMap};

use super::learn::{
    concepts::Concepts,
    features::{Piece, mark, pieces},
    fold::{Sign, fold},
    train::{BLOCK, IDF, MAGIC, SLOTS, Utterance, slot},
};

/// The bytes that `build.rs` trained, read where they lie.
#[derive(Clone, Debug)]
pub(crate) struct Model<'m> {
    pub places: Vec<&'m str>,
    concepts: Concepts<'m>,
    /// The marks of the files that it was trained from.
    files: &'m [u8],
    /// What words answer already, place by place.
    answers: &'m [u8],
    bias: Vec<f32>,
    scale: f32,
    marks: &'m [u8],
    idf: &'m [u8],
    /// How many weights each slot has.
    counts: &'m [u8],
    /// Before which of all weights each block of slots begins.
    blocks: &'m [u8],
    weights: &'m [[u8; 2]],
}

/// How a text fits the places.
pub(crate) struct Fit {
    /// For each place, in the order of the model; above 0 is rather yes.
    pub margins: Vec<f32>,
    /// How much of the text the model knows, from 0 to 1.
    pub known: f32,
    /// What the model knows of it: the slots.
    pieces: Vec<(Piece, usize)>,
    /// All of it.
    all: Vec<Piece>,
}

/// How much a piece counts that the model does not know: it is rare.
const UNKNOWN: f32 = 6.0;

/// What a pack teaches beside the model: its own utterances. A text fits a place as well as it resembles the one that
/// is most like it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Taught {
    /// The place of each utterance.
    places: Vec<String>,
    /// For each piece the utterances that have it, and how much it counts there.
    having: HashMap<u64, Vec<(usize, f32)>>,
}

impl Taught {
    pub fn len(&self) -> usize {
        self.places.len()
    }

    pub fn add(&mut self, model: &Model<'_>, utterance: &Utterance) {
        let number = self.places.len();
        self.places.push(utterance.place.clone());
        let all = pieces(&fold(&utterance.text), &model.concepts);
        for (hash, weight) in model.weighed(&all) {
            self.having.entry(hash).or_default().push((number, weight));
        }
    }

    /// How well a text fits the places that were taught, as [`Fit::margins`] says it.
    pub fn fit<'t>(&'t self, model: &Model<'_>, fit: &Fit) -> impl Iterator<Item = (&'t str, f32)> {
        // Half of it in common is rather yes.
        const STEEP: f32 = 3.0;
        const HALF: f32 = 0.5;
        let mut alike = vec![0.0_f32; self.places.len()];
        if !alike.is_empty() {
            for (hash, weight) in model.weighed(&fit.all) {
                for (number, own) in self.having.get(&hash).into_iter().flatten() {
                    alike[*number] += own * weight;
                }
            }
        }
        let mut best: BTreeMap<&str, f32> = BTreeMap::new();
        for (place, alike) in self
            .places
            .iter()
            .zip(alike)
            .filter(|(_, a)| *a > HALF / 2.0)
        {
            let margin = best.entry(place).or_insert(f32::MIN);
            *margin = margin.max((alike - HALF) * STEEP);
        }
        best.into_iter()
    }
}

impl<'m> Model<'m> {
    /// `None` if these are no bytes of a model.
    pub fn new(bytes: &'m [u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(MAGIC)?;
        let length = u32::from_le_bytes(take(&mut rest, 4)?.try_into().ok()?);
        let concepts = take(&mut rest, usize::try_from(length).ok()?)?;
        let concepts = Concepts::new(concepts)?;
        let count = usize::from(take(&mut rest, 1)?[0]);
        let files = take(&mut rest, count * 8)?;
        let length = u32::from_le_bytes(take(&mut rest, 4)?.try_into().ok()?);
        let answers = take(&mut rest, usize::try_from(length).ok()?)?;
        let count = usize::from(take(&mut rest, 1)?[0]);
        let mut places = Vec::with_capacity(count);
        for _ in 0..count {
            places.push(name(&mut rest)?);
        }
        let scale = float(&mut rest)?;
        let bias = (0..count)
            .map(|_| float(&mut rest))
            .collect::<Option<_>>()?;
        let marks = take(&mut rest, SLOTS * 2)?;
        let idf = take(&mut rest, SLOTS)?;
        let counts = take(&mut rest, SLOTS)?;
        let blocks = take(&mut rest, SLOTS.div_ceil(BLOCK) * 4)?;
        let (weights, left) = rest.as_chunks();
        let all: usize = counts.iter().map(|count| usize::from(*count)).sum();
        let whole = left.is_empty() && weights.len() == all;
        let known = weights.iter().all(|[place, _]| usize::from(*place) < count);
        (whole && known).then_some(Self {
            places,
            concepts,
            files,
            answers,
            bias,
            scale,
            marks,
            idf,
            counts,
            blocks,
            weights,
        })
    }

    /// Whether the model was trained from this file.
    pub fn knows(&self, file: &str) -> bool {
        let mark = mark(file).to_le_bytes();
        self.files.chunks_exact(8).any(|known| known == mark)
    }

    /// How well the text fits each place.
    pub fn fit(&self, signs: &[Sign]) -> Fit {
        let all = pieces(signs, &self.concepts);
        let mut sums = vec![0.0_f32; self.places.len()];
        let mut square = 0.0_f32;
        let mut pieces = Vec::with_capacity(all.len());
        for piece in &all {
            let Some(slot) = slot(|at| self.mark(at), piece.hash) else {
                continue;
            };
            let idf = f32::from(self.idf[slot]) / IDF;
            square += (idf * piece.weight).powi(2);
            for (place, weight) in self.row(slot) {
                sums[place] += weight * piece.weight;
            }
            pieces.push((*piece, slot));
        }
        let norm = self.scale / square.sqrt().max(1.0);
        let margins = sums
            .iter()
            .zip(&self.bias)
            .map(|(sum, bias)| *sum * norm + bias);
        #[allow(clippy::cast_precision_loss, reason = "counts of pieces")]
        let known = pieces.len() as f32 / all.len().max(1) as f32;
        Fit {
            margins: margins.collect(),
            known,
            pieces,
            all,
        }
    }

    /// How well a text gives each answer of the question at a place; above 0 is rather yes.
    pub fn answers(&self, fit: &Fit, place: &str) -> Vec<(&'m str, f32)> {
        let mut slots: Vec<(usize, f32)> = fit
            .pieces
            .iter()
            .map(|(piece, slot)| (*slot, piece.weight))
            .collect();
        slots.sort_by_key(|(slot, _)| *slot);
        let square: f32 = slots
            .iter()
            .map(|(slot, weight)| (f32::from(self.idf[*slot]) / IDF * weight).powi(2))
            .sum();
        let norm = square.sqrt().max(1.0);
        let mut rest = self.answers;
        let mut found = Vec::new();
        // A model that was cut short gives no more answers.
        while let Some((of, answer)) = next_answers(&mut rest) {
            if of != place {
                continue;
            }
            found = answer
                .into_iter()
                .map(|(id, bias, scale, weights)| {
                    let weight_at = |slot: usize| {
                        let at = weights.binary_search_by_key(&slot, |[low, high, _]| {
                            usize::from(u16::from_le_bytes([*low, *high]))
                        });
                        at.map_or(0.0, |at| f32::from(i8::from_ne_bytes([weights[at][2]])))
                    };
                    let sum: f32 = slots.iter().map(|(slot, own)| weight_at(*slot) * own).sum();
                    (id, sum * scale / norm + bias)
                })
                .collect();
        }
        found
    }

    /// The pieces of a text with how much they count; together 1.
    fn weighed(&self, all: &[Piece]) -> Vec<(u64, f32)> {
        let mut weighed: Vec<(u64, f32)> = all
            .iter()
            .map(|piece| {
                let slot = slot(|at| self.mark(at), piece.hash);
                let idf = slot.map_or(UNKNOWN, |slot| f32::from(self.idf[slot]) / IDF);
                (piece.hash, idf * piece.weight)
            })
            .collect();
        let square: f32 = weighed.iter().map(|(_, weight)| weight * weight).sum();
        let norm = square.sqrt().max(f32::MIN_POSITIVE);
        for (_, weight) in &mut weighed {
            *weight /= norm;
        }
        weighed
    }

    fn mark(&self, slot: usize) -> u16 {
        u16::from_le_bytes([self.marks[2 * slot], self.marks[2 * slot + 1]])
    }

    /// The places towards which a piece has a weight, and the weights.
    fn row(&self, slot: usize) -> impl Iterator<Item = (usize, f32)> {
        let block = slot / BLOCK;
        let before = self.blocks.as_chunks().0.get(block);
        let before = before.map_or(0, |before| u32::from_le_bytes(*before));
        let own = self.counts[block * BLOCK..slot].iter();
        let own: usize = own.map(|count| usize::from(*count)).sum();
        let from = usize::try_from(before).unwrap_or_default() + own;
        let to = from + usize::from(self.counts[slot]);
        let row = self.weights.get(from..to).unwrap_or_default().iter();
        row.map(|[place, weight]| (usize::from(*place), f32::from(i8::from_ne_bytes([*weight]))))
    }

    /// The signs that speak most for a place: from and to, in order and apart.
    pub fn reasons(&self, fit: &Fit, place: usize, signs: usize) -> Vec<(usize, usize)> {
        let mut weight = vec![0.0_f32; signs];
        for (piece, slot) in &fit.pieces {
            let own = self.row(*slot).find(|(of, _)| *of == place);
            let own = own.map_or(0.0, |(_, weight)| weight * piece.weight);
            let (from, to) = (usize::from(piece.from), usize::from(piece.to).min(signs));
            for at in weight.iter_mut().take(to).skip(from) {
                *at += own;
            }
        }
        let most = weight.iter().copied().fold(0.0_f32, f32::max);
        let mut reasons: Vec<(usize, usize)> = Vec::new();
        for (at, _) in weight
            .iter()
            .enumerate()
            .filter(|(_, w)| **w > 0.0 && **w >= most * 0.5)
        {
            match reasons.last_mut() {
                Some(last) if last.1 == at => last.1 = at + 1,
                _ => reasons.push((at, at + 1)),
            }
        }
        reasons
    }
}

/// Id, bias, scale and weights of an answer.
type Given<'m> = (&'m str, f32, f32, &'m [[u8; 3]]);

/// The next place of which answers are known, and these.
fn next_answers<'m>(rest: &mut &'m [u8]) -> Option<(&'m str, Vec<Given<'m>>)> {
    let place = name(rest)?;
    let count = usize::from(take(rest, 1)?[0]);
    let answers = (0..count).map(|_| {
        let id = name(rest)?;
        let (bias, scale) = (float(rest)?, float(rest)?);
        let count = u16::from_le_bytes(take(rest, 2)?.try_into().ok()?);
        let (weights, _) = take(rest, usize::from(count) * 3)?.as_chunks();
        Some((id, bias, scale, weights))
    });
    Some((place, answers.collect::<Option<_>>()?))
}

fn name<'m>(rest: &mut &'m [u8]) -> Option<&'m str> {
    let length = usize::from(take(rest, 1)?[0]);
    std::str::from_utf8(take(rest, length)?).ok()
}

fn take<'m>(rest: &mut &'m [u8], length: usize) -> Option<&'m [u8]> {
    let (taken, left) = rest.split_at_checked(length)?;
    *rest = left;
    Some(taken)
}

fn float(rest: &mut &[u8]) -> Option<f32> {
    Some(f32::from_le_bytes(take(rest, 4)?.try_into().ok()?))
}
