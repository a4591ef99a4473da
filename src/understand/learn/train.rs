//! Trains the model from utterances, when the program is built: one against the rest, a linear support
//! vector machine with squared hinge loss, solved in the dual. The same utterances give the same bytes.

use std::collections::BTreeMap;

use super::{
    features::{BUCKETS, pieces},
    fold::fold,
};

/// Something that was said, and where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// The place: a flow, `flow/step`, or `-` for what belongs nowhere.
    pub place: String,
    /// Who wrote it.
    pub hand: String,
    /// The words.
    pub text: String,
}

/// How often all utterances are gone through.
const EPOCHS: usize = 12;

/// How much a wrong answer costs against a large weight.
const COST: f32 = 1.0;

/// Bytes of the model: the number of places, their names, the scale of the weights, the bias of each
/// place, the weight of each bucket, and for each bucket the weight towards each place.
pub(crate) const MAGIC: &[u8; 4] = b"utt1";

/// The model's bytes.
#[must_use]
pub fn train(utterances: &[Utterance]) -> Vec<u8> {
    let mut classes: BTreeMap<&str, usize> = BTreeMap::new();
    for utterance in utterances {
        classes.entry(&utterance.place).or_default();
    }
    for (number, at) in classes.values_mut().enumerate() {
        *at = number;
    }
    let examples: Vec<Vec<u16>> = utterances
        .iter()
        .map(|utterance| {
            let pieces = pieces(&fold(&utterance.text));
            pieces.iter().map(|piece| piece.bucket).collect()
        })
        .collect();
    let idf = rarity(&examples);
    let examples: Vec<Vec<(u16, f32)>> = examples.iter().map(|e| normalized(e, &idf)).collect();
    let wanted: Vec<usize> = utterances
        .iter()
        .map(|u| classes[u.place.as_str()])
        .collect();

    let solved: Vec<(Vec<f32>, f32)> = (0..classes.len())
        .map(|class| solve(&examples, &wanted, class))
        .collect();
    let largest = solved
        .iter()
        .flat_map(|(weights, _)| weights.iter().zip(&idf))
        .fold(f32::MIN_POSITIVE, |most, (weight, idf)| {
            most.max((weight * idf).abs())
        });
    // A few large weights must not cost the others their precision.
    let scale = largest * 0.6 / 127.0;

    let mut bytes = MAGIC.to_vec();
    bytes.push(u8::try_from(classes.len()).unwrap_or(u8::MAX));
    for name in classes.keys() {
        bytes.push(u8::try_from(name.len()).unwrap_or(u8::MAX));
        bytes.extend(name.as_bytes());
    }
    bytes.extend(scale.to_le_bytes());
    for (_, bias) in &solved {
        bytes.extend(bias.to_le_bytes());
    }
    bytes.extend(idf.iter().map(|idf| byte(*idf * IDF)));
    for bucket in 0..BUCKETS {
        for (weights, _) in &solved {
            let weight = (weights[bucket] * idf[bucket] / scale)
                .round()
                .clamp(-127.0, 127.0);
            #[allow(clippy::cast_possible_truncation, reason = "clamped to what fits")]
            bytes.push((weight as i8).to_ne_bytes()[0]);
        }
    }
    bytes
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

#[allow(clippy::cast_precision_loss, reason = "counts of utterances are small")]
fn rarity(examples: &[Vec<u16>]) -> Vec<f32> {
    let mut count = vec![0_usize; BUCKETS];
    for bucket in examples.iter().flatten() {
        count[usize::from(*bucket)] += 1;
    }
    let all = examples.len() as f32 + 1.0;
    count
        .into_iter()
        .map(|count| match count {
            // Seen once, it teaches nothing.
            0 | 1 => 0.0,
            // In steps of a byte, as the model keeps it.
            _ => f32::from(byte(((all / (count as f32 + 1.0)).ln() + 1.0) * IDF)) / IDF,
        })
        .collect()
}

fn normalized(buckets: &[u16], idf: &[f32]) -> Vec<(u16, f32)> {
    let known = buckets.iter().filter(|b| idf[usize::from(**b)] > 0.0);
    let weighed: Vec<(u16, f32)> = known.map(|b| (*b, idf[usize::from(*b)])).collect();
    let norm = weighed
        .iter()
        .map(|(_, v)| v * v)
        .sum::<f32>()
        .sqrt()
        .max(f32::MIN_POSITIVE);
    weighed.into_iter().map(|(b, v)| (b, v / norm)).collect()
}

/// Weights and bias that tell `class` from all others.
#[allow(clippy::cast_precision_loss, reason = "counts of utterances are small")]
fn solve(examples: &[Vec<(u16, f32)>], wanted: &[usize], class: usize) -> (Vec<f32>, f32) {
    let own = wanted.iter().filter(|at| **at == class).count().max(1) as f32;
    let others = (wanted.len() as f32 - own).max(1.0);
    let all = wanted.len() as f32;
    let mut weights = vec![0.0_f32; BUCKETS];
    let mut bias = 0.0_f32;
    let mut alpha = vec![0.0_f32; examples.len()];
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..EPOCHS {
        for at in (1..order.len()).rev() {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            order.swap(
                at,
                usize::try_from(seed % (at as u64 + 1)).unwrap_or_default(),
            );
        }
        for &at in &order {
            let sign = if wanted[at] == class { 1.0 } else { -1.0 };
            // Each side counts as much as the other.
            let cost = COST * all / (2.0 * if sign > 0.0 { own } else { others });
            let diagonal = 0.5 / cost;
            let example = &examples[at];
            let reached: f32 = example
                .iter()
                .map(|(b, v)| weights[usize::from(*b)] * v)
                .sum::<f32>()
                + bias;
            let slope = sign * reached - 1.0 + diagonal * alpha[at];
            // The example's own square is 1, and the bias adds 1.
            let next = (alpha[at] - slope / (2.0 + diagonal)).max(0.0);
            let step = (next - alpha[at]) * sign;
            if step != 0.0 {
                alpha[at] = next;
                for (b, v) in example {
                    weights[usize::from(*b)] += step * v;
                }
                bias += step;
            }
        }
    }
    (weights, bias)
}
