//! Chance that comes out the same every time: SplitMix64 from a seed.

/// A row of numbers that a seed decides.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    pub const fn new(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0x2545_f491_4f6c_dd1d).wrapping_add(0x5a4d_75b1))
    }

    /// 64 bits.
    pub const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// One of so many, each as likely as the others; 0 of none.
    pub fn of(&mut self, many: usize) -> usize {
        let many = u64::try_from(many).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.bits() % many).unwrap_or(0)
    }

    /// One of so many, the first ones far more often than the last: a few buyers order most, a few items sell most.
    pub fn of_first(&mut self, many: usize) -> usize {
        let (many, part) = (u128::try_from(many).unwrap_or(1), u128::from(self.bits() >> 32));
        usize::try_from((many * part * part) >> 64).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::Chance;

    #[test]
    fn a_seed_decides_the_row_and_the_first_come_more_often() {
        let row = |seed| {
            (0..4)
                .map({
                    let mut chance = Chance::new(seed);
                    move |_| chance.bits()
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(row(7), row(7));
        assert_ne!(row(7), row(8));
        let mut chance = Chance::new(1);
        let taken: Vec<usize> = (0..1_000).map(|_| chance.of_first(100)).collect();
        let first = taken.iter().filter(|at| **at < 25).count();
        assert!((400..600).contains(&first) && taken.iter().all(|at| *at < 100), "{first}");
    }
}
