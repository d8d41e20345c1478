//! Whether two free-form values say the same, however their numbers are written.

use super::{Number, Value};

impl Value {
    /// Whether two values say the same: `1`, `1.0` and `1e0` are one number here, while `==` compares
    /// their texts.
    #[must_use]
    pub fn is_equivalent(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Number(ours), Self::Number(theirs)) => {
                ours == theirs || decimal(ours).is_some_and(|ours| decimal(theirs) == Some(ours))
            }
            (Self::Array(ours), Self::Array(theirs)) => {
                ours.len() == theirs.len()
                    && ours.iter().zip(theirs).all(|(a, b)| a.is_equivalent(b))
            }
            (Self::Object(ours), Self::Object(theirs)) => {
                ours.len() == theirs.len()
                    && ours
                        .iter()
                        .zip(theirs)
                        .all(|((a, ours), (b, theirs))| a == b && ours.is_equivalent(theirs))
            }
            (ours, theirs) => ours == theirs,
        }
    }
}

/// Sign, digits without zeros at either end, and the power of ten of the last digit; `None` if the
/// exponent is beyond 64 bits.
fn decimal(number: &Number) -> Option<(bool, String, i64)> {
    let text = number.as_str();
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let kept = digits.trim_end_matches('0');
    let dropped = digits.len() - kept.len();
    let significant = kept.trim_start_matches('0');
    if significant.is_empty() {
        return Some((false, String::new(), 0));
    }
    let exponent = exponent
        .checked_sub(i64::try_from(fraction.len()).ok()?)?
        .checked_add(i64::try_from(dropped).ok()?)?;
    Some((negative, significant.to_owned(), exponent))
}
