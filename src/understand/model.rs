//! The trained model: how well a text fits each place.

use super::learn::{
    concepts::Concepts,
    features::{Piece, pieces},
    fold::Sign,
    train::{IDF, MAGIC, SLOTS, slot},
};

/// The bytes that `build.rs` trained, read where they lie.
#[derive(Clone, Debug)]
pub(crate) struct Model<'m> {
    pub places: Vec<&'m str>,
    concepts: Concepts<'m>,
    bias: Vec<f32>,
    scale: f32,
    marks: &'m [u8],
    idf: &'m [u8],
    weights: &'m [u8],
}

/// How a text fits the places.
pub(crate) struct Fit {
    /// For each place, in the order of the model; above 0 is rather yes.
    pub margins: Vec<f32>,
    /// How much of the text the model knows, from 0 to 1.
    pub known: f32,
    /// What the model knows of it: the slots.
    pieces: Vec<(Piece, usize)>,
}

impl<'m> Model<'m> {
    /// `None` if these are no bytes of a model.
    pub fn new(bytes: &'m [u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(MAGIC)?;
        let length = u32::from_le_bytes(take(&mut rest, 4)?.try_into().ok()?);
        let concepts = take(&mut rest, usize::try_from(length).ok()?)?;
        let concepts = Concepts::new(concepts)?;
        let count = usize::from(take(&mut rest, 1)?[0]);
        let mut places = Vec::with_capacity(count);
        for _ in 0..count {
            let length = usize::from(take(&mut rest, 1)?[0]);
            places.push(std::str::from_utf8(take(&mut rest, length)?).ok()?);
        }
        let scale = float(&mut rest)?;
        let bias = (0..count)
            .map(|_| float(&mut rest))
            .collect::<Option<_>>()?;
        let marks = take(&mut rest, SLOTS * 2)?;
        let idf = take(&mut rest, SLOTS)?;
        (rest.len() == SLOTS * count).then_some(Self {
            places,
            concepts,
            bias,
            scale,
            marks,
            idf,
            weights: rest,
        })
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
            for (sum, weight) in sums.iter_mut().zip(self.row(slot)) {
                *sum += f32::from(i8::from_ne_bytes([*weight])) * piece.weight;
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
        }
    }

    fn mark(&self, slot: usize) -> u16 {
        u16::from_le_bytes([self.marks[2 * slot], self.marks[2 * slot + 1]])
    }

    fn row(&self, slot: usize) -> &[u8] {
        let from = slot * self.places.len();
        &self.weights[from..from + self.places.len()]
    }

    /// The signs that speak most for a place: from and to, in order and apart.
    pub fn reasons(&self, fit: &Fit, place: usize, signs: usize) -> Vec<(usize, usize)> {
        let mut weight = vec![0.0_f32; signs];
        for (piece, slot) in &fit.pieces {
            let own = f32::from(i8::from_ne_bytes([self.row(*slot)[place]])) * piece.weight;
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

fn take<'m>(rest: &mut &'m [u8], length: usize) -> Option<&'m [u8]> {
    let (taken, left) = rest.split_at_checked(length)?;
    *rest = left;
    Some(taken)
}

fn float(rest: &mut &[u8]) -> Option<f32> {
    Some(f32::from_le_bytes(take(rest, 4)?.try_into().ok()?))
}
