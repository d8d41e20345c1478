//! Decimal numbers, exactly: what a JSON number says, however it is written.

use std::cmp::Ordering;

/// `digits × 10^exponent`, without zeros at either end of the digits; zero has no digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::corpus) struct Exact {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Exact {
    /// The value of a JSON number; none if the text is not one, or its exponent is absurd.
    pub(in crate::corpus) fn parse(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        if whole.is_empty()
            || !format!("{whole}{fraction}")
                .bytes()
                .all(|b| b.is_ascii_digit())
        {
            return None;
        }
        let all = format!("{whole}{fraction}");
        let exponent = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
        let kept = all.trim_end_matches('0');
        let dropped = i64::try_from(all.len().checked_sub(kept.len())?).ok()?;
        let digits = kept.trim_start_matches('0').to_owned();
        if digits.is_empty() {
            return Some(Self {
                negative: false,
                digits,
                exponent: 0,
            });
        }
        Some(Self {
            negative,
            digits,
            exponent: exponent.checked_add(dropped)?,
        })
    }

    pub(super) fn is_integral(&self) -> bool {
        self.exponent >= 0
    }

    /// The value as an integer, where it is one and not too long.
    pub(super) fn as_integer(&self) -> Option<i128> {
        if self.digits.is_empty() {
            return Some(0);
        }
        let exponent = u32::try_from(self.exponent).ok()?;
        let value = self
            .digits
            .parse::<i128>()
            .ok()?
            .checked_mul(10_i128.checked_pow(exponent)?)?;
        Some(if self.negative { -value } else { value })
    }

    /// Whether it is a multiple of another; none where that cannot be told in 128 bits.
    pub(super) fn is_multiple_of(&self, other: &Self) -> Option<bool> {
        let least = self.exponent.min(other.exponent);
        let scaled = |number: &Self| {
            let power = u32::try_from(number.exponent.checked_sub(least)?).ok()?;
            let digits = if number.digits.is_empty() {
                0
            } else {
                number.digits.parse::<i128>().ok()?
            };
            digits.checked_mul(10_i128.checked_pow(power)?)
        };
        let (value, step) = (scaled(self)?, scaled(other)?);
        value.checked_rem(step).map(|rest| rest == 0)
    }

    fn magnitude(&self) -> i64 {
        let length = i64::try_from(self.digits.len()).unwrap_or(i64::MAX);
        self.exponent.saturating_add(length)
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let by_sign = sign(self).cmp(&sign(other));
        if by_sign != Ordering::Equal || self.digits.is_empty() {
            return by_sign;
        }
        let by_size = self
            .magnitude()
            .cmp(&other.magnitude())
            .then_with(|| self.digits.cmp(&other.digits));
        if self.negative {
            by_size.reverse()
        } else {
            by_size
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exact(text: &str) -> Exact {
        Exact::parse(text).unwrap()
    }

    #[test]
    fn one_value_written_in_several_ways_is_one_value() {
        for (a, b) in [
            ("1", "1.0"),
            ("100", "1e2"),
            ("-0", "0.0"),
            ("0.25", "25E-2"),
        ] {
            assert_eq!(exact(a), exact(b), "{a} and {b}");
        }
        assert_ne!(exact("9007199254740993"), exact("9007199254740992"));
    }

    #[test]
    fn numbers_are_ordered_by_value() {
        let sorted = ["-1e3", "-10", "-2", "0", "1e-3", "0.5", "2", "10", "1e30"];
        for pair in sorted.windows(2) {
            let [a, b] = pair else { continue };
            assert!(exact(a) < exact(b), "{a} < {b}");
        }
    }

    #[test]
    fn multiples_are_found_in_decimals() {
        assert_eq!(exact("0.3").is_multiple_of(&exact("0.1")), Some(true));
        assert_eq!(exact("0.35").is_multiple_of(&exact("0.1")), Some(false));
        assert_eq!(exact("12").is_multiple_of(&exact("5")), Some(false));
    }
}
