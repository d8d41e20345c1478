//! Numbers that keep their text.

use std::fmt;
use std::str::FromStr;

use super::inline_text::MediumText;

/// A JSON number of any size and precision, which keeps its notation.
///
/// Two numbers are equal if their texts are: `1.0` and `1` are not.
///
/// ```
/// use clientwright_runtime::{Number, json};
///
/// // More digits than a float can represent.
/// let amount: Number = json::from_str("0.1000000000000000055")?;
/// assert_eq!(amount.as_str(), "0.1000000000000000055");
/// assert_eq!(amount.as_f64(), Some(0.1));
/// assert_eq!(Number::from(7).as_i64(), Some(7));
/// # Ok::<(), json::JsonError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Number(MediumText);

impl Number {
    /// Creates a number from a text that the parser has validated.
    pub(super) fn from_lexed(text: &str) -> Self {
        Self(MediumText::new(text))
    }

    /// Creates a number from a float, or returns `None` for NaN and the infinities, which JSON cannot
    /// represent.
    #[must_use]
    pub fn from_f64(value: f64) -> Option<Self> {
        value
            .is_finite()
            .then(|| Self(MediumText::new(&format!("{value:?}"))))
    }

    /// Returns the text of the number.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns the value, if it is integral and fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        integer(self.as_str())?.try_into().ok()
    }

    /// Returns the value, if it is integral and fits.
    #[must_use]
    pub fn as_u64(&self) -> Option<u64> {
        integer(self.as_str())?.try_into().ok()
    }

    /// Returns whether the number is integral; `1.0` and `1e2` are. With a fraction or an exponent, a number of more
    /// than 128 bits is not.
    #[must_use]
    pub fn is_integral(&self) -> bool {
        is_integral(self.as_str())
    }

    /// Returns the nearest float, or `None` if the number is beyond the largest.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        self.as_str()
            .parse()
            .ok()
            .filter(|value: &f64| value.is_finite())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Number({})", self.as_str())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A text that is not a JSON number.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidNumber;

impl fmt::Display for InvalidNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a JSON number")
    }
}

impl std::error::Error for InvalidNumber {}

impl FromStr for Number {
    type Err = InvalidNumber;

    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        if is_number(text) {
            Ok(Self(MediumText::new(text)))
        } else {
            Err(InvalidNumber)
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Self {
                Self(MediumText::new(&value.to_string()))
            }
        }
    )*};
}
from_integers!(
    i8, i16, i32, i64, i128, u8, u16, u32, u64, u128, usize, isize
);

/// Returns whether the text is a number according to the grammar of RFC 8259.
pub(crate) fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| digits(text.strip_prefix(['+', '-']).unwrap_or(text)))
}

/// Returns the value of a number text, if it is integral: `1.0` and `1e2` are.
pub(crate) fn integer(text: &str) -> Option<i128> {
    if let Ok(value) = text.parse::<i128>() {
        return Some(value);
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let exponent: i64 = match exponent.parse() {
        Ok(exponent) => exponent,
        // The exponent is too large for any integer, unless the number is zero.
        Err(_) if is_zero(&digits) => return Some(0),
        Err(_) => return None,
    };
    let shift = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    if is_zero(&digits) {
        return Some(0);
    }
    if shift >= 0 {
        let factor = 10_i128.checked_pow(u32::try_from(shift).ok()?)?;
        return digits.parse::<i128>().ok()?.checked_mul(factor);
    }
    let dropped = usize::try_from(shift.unsigned_abs()).ok()?;
    let keep = digits.len().checked_sub(dropped)?;
    let (kept, lost) = digits.split_at_checked(keep)?;
    if lost.bytes().any(|b| b != b'0') {
        return None;
    }
    kept.parse().ok()
}

/// Returns whether two number texts are the same number, independent of their notation.
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    one == other
        || match (Decimals::of(one), Decimals::of(other)) {
            (Some(one), Some(other)) => one == other,
            _ => false,
        }
}

/// A number independent of its notation: without zeros at either end of its digits.
#[derive(PartialEq, Eq)]
pub(crate) struct Decimals {
    pub(crate) is_negative: bool,
    pub(crate) digits: String,
    /// The exponent of the last digit.
    pub(crate) exponent: i64,
}

impl Decimals {
    /// Returns -1, 0 or 1.
    #[cfg(feature = "validate")]
    pub(crate) fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.is_negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }

    /// Parses a number text; returns `None` if the exponent is out of range.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let (is_negative, whole) = match whole.strip_prefix('-') {
            Some(whole) => (true, whole),
            None => (false, whole),
        };
        let all = format!("{whole}{fraction}");
        let digits = all.trim_start_matches('0').trim_end_matches('0');
        if digits.is_empty() {
            return Some(Self {
                is_negative: false,
                digits: String::new(),
                exponent: 0,
            });
        }
        let zeros = all.len() - all.trim_end_matches('0').len();
        let shift = i64::try_from(zeros).ok()? - i64::try_from(fraction.len()).ok()?;
        Some(Self {
            is_negative,
            digits: digits.to_owned(),
            exponent: exponent.parse::<i64>().ok()?.checked_add(shift)?,
        })
    }
}

/// Returns whether a number text is an integer that a float holds exactly, independent of its notation.
pub(crate) fn survives_float(text: &str) -> bool {
    const MOST: i128 = 1 << f64::MANTISSA_DIGITS;
    integer(text).is_some_and(|value| (-MOST..=MOST).contains(&value))
}

fn is_zero(digits: &str) -> bool {
    digits.bytes().all(|b| matches!(b, b'-' | b'0'))
}

/// Returns whether the value of a number text is integral: any without fraction and exponent, others up to 128 bits.
pub(crate) fn is_integral(text: &str) -> bool {
    !text.contains(['.', 'e', 'E']) || integer(text).is_some()
}
