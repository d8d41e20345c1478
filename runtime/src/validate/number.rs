//! Exact comparison of JSON numbers as decimals.

use std::cmp::Ordering;

use crate::json::Decimals;

/// Compares two numbers; returns `None` if one is not a number, or its exponent is out of range.
pub(super) fn compare(one: &str, other: &str) -> Option<Ordering> {
    let (one, other) = (Decimals::of(one)?, Decimals::of(other)?);
    let by_sign = one.sign().cmp(&other.sign());
    if by_sign != Ordering::Equal || one.digits.is_empty() {
        return Some(by_sign);
    }
    let by_size = magnitude(&one)
        .cmp(&magnitude(&other))
        .then_with(|| one.digits.cmp(&other.digits));
    Some(match one.is_negative {
        true => by_size.reverse(),
        false => by_size,
    })
}

/// Returns whether a number is a multiple of another, or `None` if that cannot be computed in 128 bits.
pub(super) fn is_multiple(text: &str, of: &str) -> Option<bool> {
    let (value, step) = (Decimals::of(text)?, Decimals::of(of)?);
    if value.digits.is_empty() {
        return Some(true);
    }
    let least = value.exponent.min(step.exponent);
    let scaled = |number: &Decimals| {
        let power = u32::try_from(number.exponent.checked_sub(least)?).ok()?;
        let digits = number.digits.parse::<i128>().ok()?;
        digits.checked_mul(10_i128.checked_pow(power)?)
    };
    scaled(&value)?
        .checked_rem(scaled(&step)?)
        .map(|rest| rest == 0)
}

/// Returns the canonical text of a number.
pub(super) fn canonical(text: &str) -> Option<String> {
    let number = Decimals::of(text)?;
    let sign = if number.is_negative { "-" } else { "" };
    Some(format!("{sign}{}e{}", number.digits, number.exponent))
}

fn magnitude(number: &Decimals) -> i64 {
    let length = i64::try_from(number.digits.len()).unwrap_or(i64::MAX);
    number.exponent.saturating_add(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_as_decimals_in_any_notation() {
        for (one, other, expected) in [
            ("1", "1.0", Ordering::Equal),
            ("1e2", "100", Ordering::Equal),
            ("-0", "0", Ordering::Equal),
            ("0.1", "0.09", Ordering::Greater),
            ("-2", "-1", Ordering::Less),
            ("-1", "1", Ordering::Less),
            ("9007199254740993", "9007199254740992", Ordering::Greater),
            ("100", "99.99", Ordering::Greater),
        ] {
            assert_eq!(compare(one, other), Some(expected), "{one} {other}");
        }
    }

    #[test]
    fn multiples_are_determined_without_floats() {
        assert_eq!(is_multiple("0.3", "0.1"), Some(true));
        assert_eq!(is_multiple("0.35", "0.1"), Some(false));
        assert_eq!(is_multiple("0", "7"), Some(true));
        assert_eq!(is_multiple("1e400", "3"), None);
        assert_eq!(is_multiple("5", "0"), None);
    }
}
