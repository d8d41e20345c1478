//! Numbers that clippy takes for inaccurate constants of the standard library (`approx_constant`, denied by default).

use std::f64::consts as known;

/// The constants, which are few enough to be compared one by one.
const KNOWN: [f64; 19] = [
    known::E,
    known::FRAC_1_PI,
    known::FRAC_1_SQRT_2,
    known::FRAC_2_PI,
    known::FRAC_2_SQRT_PI,
    known::FRAC_PI_2,
    known::FRAC_PI_3,
    known::FRAC_PI_4,
    known::FRAC_PI_6,
    known::FRAC_PI_8,
    known::LN_2,
    known::LN_10,
    known::LOG10_2,
    known::LOG10_E,
    known::LOG2_10,
    known::LOG2_E,
    known::PI,
    known::SQRT_2,
    known::TAU,
];

/// Constants that not all supported versions of the standard library have: the golden ratio, and Euler's gamma.
const NEW: [&str; 2] = ["1.618033988749895", "0.5772156649015329"];

/// Whether a number is one of these constants, whatever its sign, rounded or cut to at least as many digits as
/// clippy requires.
pub(super) fn is_known_constant(value: f64) -> bool {
    let text = value.abs().to_string();
    let Some((_, decimals)) = text.split_once('.') else {
        return false;
    };
    let precision = decimals.len();
    let resembles = |known: &str| {
        let rounded = known.parse::<f64>().map(|it| format!("{it:.precision$}"));
        known.starts_with(&text) || rounded.is_ok_and(|rounded| rounded == text)
    };
    // Prices with two decimals are rarely meant as a constant.
    let mut all = KNOWN.iter().filter(|known| {
        let least = if [known::PI, known::TAU].contains(known) {
            2
        } else {
            3
        };
        precision >= least
    });
    all.any(|known| resembles(&known.to_string()))
        || (precision >= 3 && NEW.iter().any(|it| resembles(it)))
}

#[cfg(test)]
mod tests {
    use super::is_known_constant;

    #[test]
    fn rounded_and_cut_constants_are_recognized() {
        for known in [
            "3.14", "-3.1415", "3.142", "2.718", "6.28", "0.693", "1.414", "1.618",
        ] {
            assert!(is_known_constant(known.parse().unwrap()), "{known}");
        }
        for other in ["3.1", "3", "3.15", "0.69", "2.5", "48.85", "1e300"] {
            assert!(!is_known_constant(other.parse().unwrap()), "{other}");
        }
    }
}
