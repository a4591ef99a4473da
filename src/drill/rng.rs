//! Draws for drills: the same on every computer and with every version of every crate, because results are verified by
//! drawing again.

/// `SplitMix64`, by Steele, Lea and Flood (2014).
#[derive(Clone, Debug)]
pub struct Rng(u64);

impl Rng {
    /// The draws of a seed that belong to one moment of a drill.
    #[must_use]
    pub fn new(seed: u64, moment: usize) -> Self {
        let moment = u64::try_from(moment).unwrap_or(u64::MAX);
        let mut rng = Self(seed ^ moment.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        rng.draw();
        rng
    }

    /// Any number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// One below `n`; 0 where `n` is 0.
    pub fn below(&mut self, n: usize) -> usize {
        let n = u64::try_from(n).unwrap_or(u64::MAX);
        let drawn = self.draw().checked_rem(n).unwrap_or(0);
        usize::try_from(drawn).unwrap_or(0)
    }

    /// Any order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}
