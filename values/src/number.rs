//! Exact decimal numbers.

use std::cmp::Ordering;

/// `digits × 10^exponent`, without zeros at either end of the digits; zero has no digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exact {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Exact {
    /// The value of a JSON number; `None` if the text is invalid, or its exponent is too large.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, text) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (mantissa, exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
            None => (text, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        if whole.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
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

    /// Whether it is a whole number.
    #[must_use]
    pub fn is_integral(&self) -> bool {
        self.exponent >= 0
    }

    /// The value as an integer, if it is one and not too large.
    #[must_use]
    pub fn as_integer(&self) -> Option<i128> {
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

    /// Whether it is a multiple of another; `None` if that cannot be computed in 128 bits.
    #[must_use]
    pub fn is_multiple_of(&self, other: &Self) -> Option<bool> {
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

    /// A canonical text of the value.
    pub(crate) fn canonical(&self) -> String {
        let sign = if self.negative { "-" } else { "" };
        let digits = if self.digits.is_empty() {
            "0"
        } else {
            &self.digits
        };
        format!("{sign}{digits}e{}", self.exponent)
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
