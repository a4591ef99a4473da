//! The trained model: how well a text fits each place.

use super::learn::{
    features::{BUCKETS, Piece, pieces},
    fold::Sign,
    train::{IDF, MAGIC},
};

/// The bytes that `build.rs` trained, read where they lie.
#[derive(Clone, Debug)]
pub(crate) struct Model<'m> {
    pub places: Vec<&'m str>,
    bias: Vec<f32>,
    scale: f32,
    idf: &'m [u8],
    weights: &'m [u8],
}

/// How a text fits the places.
pub(crate) struct Fit {
    /// For each place, in the order of the model; above 0 is rather yes.
    pub margins: Vec<f32>,
    /// How much of the text the model knows, from 0 to 1.
    pub known: f32,
    pieces: Vec<Piece>,
}

impl<'m> Model<'m> {
    /// `None` if these are no bytes of a model.
    pub fn new(bytes: &'m [u8]) -> Option<Self> {
        let mut rest = bytes.strip_prefix(MAGIC)?;
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
        let idf = take(&mut rest, BUCKETS)?;
        (rest.len() == BUCKETS * count).then_some(Self {
            places,
            bias,
            scale,
            idf,
            weights: rest,
        })
    }

    /// How well the text fits each place.
    pub fn fit(&self, signs: &[Sign]) -> Fit {
        let pieces = pieces(signs);
        let mut sums = vec![0_i32; self.places.len()];
        let (mut square, mut known) = (0.0_f32, 0_usize);
        for piece in &pieces {
            let idf = f32::from(self.idf[usize::from(piece.bucket)]) / IDF;
            if idf == 0.0 {
                continue;
            }
            known += 1;
            square += idf * idf;
            for (sum, weight) in sums.iter_mut().zip(self.row(piece.bucket)) {
                *sum += i32::from(i8::from_ne_bytes([*weight]));
            }
        }
        let norm = self.scale / square.sqrt().max(1.0);
        #[allow(clippy::cast_precision_loss, reason = "sums of bytes are small")]
        let margins = sums
            .iter()
            .zip(&self.bias)
            .map(|(sum, bias)| *sum as f32 * norm + bias);
        #[allow(clippy::cast_precision_loss, reason = "a count of pieces")]
        let known = known as f32 / pieces.len().max(1) as f32;
        Fit {
            margins: margins.collect(),
            known,
            pieces,
        }
    }

    fn row(&self, bucket: u16) -> &[u8] {
        let from = usize::from(bucket) * self.places.len();
        &self.weights[from..from + self.places.len()]
    }

    /// The signs that speak most for a place: from and to, in order and apart.
    pub fn reasons(&self, fit: &Fit, place: usize, signs: usize) -> Vec<(usize, usize)> {
        let mut weight = vec![0.0_f32; signs];
        for piece in &fit.pieces {
            if self.idf[usize::from(piece.bucket)] == 0 {
                continue;
            }
            let own = f32::from(i8::from_ne_bytes([self.row(piece.bucket)[place]]));
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
