//! Scalars in a specification: in `const`, `enum` and the mapping of a discriminator.

use std::fmt;

use crate::source::{Node, NodeValue};

/// The maximum number of digits of a number that is written without an exponent.
const MOST_DIGITS: i64 = 40;

/// A scalar in a specification. Equality is that of JSON: `1.0` equals `1`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, in canonical form.
    Number(String),
    /// A string.
    Text(String),
}

impl Literal {
    /// Returns the scalar of a node, or `None` for sequences and mappings.
    pub(crate) fn of(node: &Node) -> Option<Self> {
        match &node.value {
            NodeValue::Null => Some(Self::Null),
            NodeValue::Bool(value) => Some(Self::Bool(*value)),
            NodeValue::Number(text) => Some(Self::number(text)),
            NodeValue::String(text) => Some(Self::Text(text.clone())),
            NodeValue::Sequence(_) | NodeValue::Mapping(_) => None,
        }
    }

    /// Creates a number from JSON text.
    pub(crate) fn number(text: &str) -> Self {
        Self::Number(canonical(text).unwrap_or_else(|| text.to_owned()))
    }

    /// Parses a text, such as a key of a mapping, as a number.
    pub(crate) fn parse_number(text: &str) -> Option<Self> {
        let starts = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
        let is_number = starts(text.strip_prefix('-').unwrap_or(text));
        // Rust accepts every JSON number, and others that begin differently.
        (is_number && text.parse::<f64>().is_ok_and(f64::is_finite)).then(|| Self::number(text))
    }

    /// Returns the value if it is a 64-bit integer.
    pub(crate) fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(text) => text.parse().ok(),
            _ => None,
        }
    }

    /// Whether it is a number without a fraction.
    pub(crate) fn is_integer(&self) -> bool {
        matches!(self, Self::Number(text) if !text.contains(['.', 'e']))
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Number(text) | Self::Text(text) => f.write_str(text),
        }
    }
}

/// Returns the canonical form of a number: without an exponent unless it is very large or small, and without
/// redundant zeros.
fn canonical(text: &str) -> Option<String> {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (sign, mantissa) = match mantissa.strip_prefix('-') {
        Some(mantissa) => ("-", mantissa),
        None => ("", mantissa),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let digits = all.trim_start_matches('0').trim_end_matches('0');
    if digits.is_empty() {
        return Some("0".to_owned());
    }
    let zeros = i64::try_from(all.len() - all.trim_end_matches('0').len()).ok()?;
    let exponent = exponent.parse::<i64>().ok()?;
    let exponent = exponent.checked_add(zeros - i64::try_from(fraction.len()).ok()?)?;
    let count = i64::try_from(digits.len()).ok()?;
    let point = count.checked_add(exponent)?;
    Some(match usize::try_from(exponent) {
        Ok(zeros) if point <= MOST_DIGITS => format!("{sign}{digits}{}", "0".repeat(zeros)),
        Err(_) if (1..=MOST_DIGITS).contains(&point) => {
            let (whole, fraction) = digits.split_at_checked(usize::try_from(point).ok()?)?;
            format!("{sign}{whole}.{fraction}")
        }
        Err(_) if (-MOST_DIGITS..=0).contains(&point) => {
            let zeros = usize::try_from(point.unsigned_abs()).ok()?;
            format!("{sign}0.{}{digits}", "0".repeat(zeros))
        }
        _ => format!("{sign}{digits}e{exponent}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notations_of_the_same_number_are_normalized() {
        for (texts, expected) in [
            (["1", "1.0", "10e-1"], "1"),
            (["-120", "-1.2e2", "-120.00"], "-120"),
            (["0.5", "5e-1", "0.50"], "0.5"),
            (["-12.5", "-1.25E+1", "-12.50"], "-12.5"),
            (["0", "-0.0", "0e99999999999999999999"], "0"),
            (["1e400", "10e399", "0.1e401"], "1e400"),
        ] {
            for text in texts {
                let found = Literal::number(text);
                assert_eq!(found, Literal::Number(expected.to_owned()), "{text}");
            }
        }
    }

    #[test]
    fn only_json_numbers_are_parsed_as_numbers() {
        for text in ["", "-", "inf", "NaN", "+1", ".5", "1x", "--1"] {
            assert_eq!(Literal::parse_number(text), None, "{text:?}");
        }
        assert_eq!(Literal::parse_number("20"), Some(Literal::number("20")));
    }
}
