//! How much more common a word is at least, given in how many passages it stands.

/// The logarithm, to base 2, of the least ratio of two rates that agrees with `[passages with a word, passages]` here and
/// elsewhere, with an error of `level`; `None` when they may be the same.
pub fn lower_bound([k, n]: [u32; 2], [others, of_others]: [u32; 2], level: f64) -> Option<f64> {
    let odds = f64::from(n) / f64::from(of_others);
    let all = k.saturating_add(others);
    let (same, seen) = (odds / (1.0 + odds), f64::from(k) / f64::from(all));
    if seen <= same || tail(k, all, same) > level {
        return None;
    }
    let (mut low, mut high) = (same, seen);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if tail(k, all, middle) > level { high = middle } else { low = middle }
    }
    Some((low / (1.0 - low) / odds).log2())
}

/// Enough that the bound is known better than it is shown.
const HALVINGS: usize = 30;

/// The chance of `k` or more of `all`, each with a chance of `p`; `k` is more than is to be expected.
fn tail(k: u32, all: u32, p: f64) -> f64 {
    let ways: f64 = (1..=k).map(|at| (f64::from(all - k + at) / f64::from(at)).ln()).sum();
    let mut term = (ways + f64::from(k) * p.ln() + f64::from(all - k) * (-p).ln_1p()).exp();
    let mut sum = term;
    for at in k..all {
        term *= f64::from(all - at) / f64::from(at + 1) * p / (1.0 - p);
        sum += term;
        if term < sum * 1e-9 {
            break;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Against the sum of all its terms, each by itself.
        #[test]
        fn the_tail_is_that_of_the_binomial(all in 1u32..40, part in 0.0f64..1.0, p in 0.01f64..0.9) {
            let least = (f64::from(all) * p).ceil();
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small whole number")]
            let k = (least + (f64::from(all) - least) * part) as u32;
            let ways = |j: u32| (1..=j).map(|at| f64::from(all - j + at) / f64::from(at)).product::<f64>();
            let term = |j: u32| ways(j) * p.powf(f64::from(j)) * (1.0 - p).powf(f64::from(all - j));
            let twin: f64 = (k..=all).map(term).sum();
            prop_assert!((tail(k, all, p) - twin).abs() <= twin * 1e-6, "{} {twin}", tail(k, all, p));
        }

        /// The bound is where the tail is the error allowed; it is below what was seen, and falls with the error.
        #[test]
        fn the_bound_is_below_what_was_seen(k in 1u32..30, n in 1u32..30, others in 0u32..60, of in 1u32..200) {
            prop_assume!(k <= n && others <= of);
            let (here, elsewhere) = ([k, n], [others, of]);
            if let Some(bound) = lower_bound(here, elsewhere, 1e-3) {
                let seen = f64::from(k) / f64::from(n) * f64::from(of) / f64::from(others);
                prop_assert!(bound >= 0.0 && bound < seen.log2());
                let odds = bound.exp2() * f64::from(n) / f64::from(of);
                prop_assert!((tail(k, k + others, odds / (1.0 + odds)) - 1e-3).abs() < 1e-6);
                prop_assert!(lower_bound(here, elsewhere, 1e-6).is_none_or(|stricter| stricter < bound));
            }
        }
    }
}
