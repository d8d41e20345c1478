//! Plain scalars in the core schema of YAML 1.2.

use crate::source::NodeValue;

/// Parses a plain scalar. `Err` means `.nan` or an infinity, which JSON cannot represent.
pub(super) fn plain(text: &str) -> Result<NodeValue, ()> {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Ok(NodeValue::Null),
        "true" | "True" | "TRUE" => return Ok(NodeValue::Bool(true)),
        "false" | "False" | "FALSE" => return Ok(NodeValue::Bool(false)),
        ".nan" | ".NaN" | ".NAN" => return Err(()),
        _ => {}
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if matches!(unsigned, ".inf" | ".Inf" | ".INF") {
        return Err(());
    }
    Ok(match number(text) {
        Some(json) => NodeValue::Number(json),
        None => NodeValue::String(text.to_owned()),
    })
}

/// The JSON form of a YAML number.
fn number(text: &str) -> Option<String> {
    // Most scalars are words.
    let first = *text.as_bytes().first()?;
    if !(first.is_ascii_digit() || matches!(first, b'+' | b'-' | b'.')) {
        return None;
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return radix(digits, 16);
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return radix(digits, 8);
    }
    let (sign, unsigned) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (mantissa, exponent) = match unsigned.find(['e', 'E']) {
        Some(at) => {
            let (mantissa, exponent) = unsigned.split_at(at);
            let digits = exponent.get(1..)?;
            let unsigned = digits.strip_prefix(['+', '-']).unwrap_or(digits);
            if !all_digits(unsigned) {
                return None;
            }
            (mantissa, exponent)
        }
        None => (unsigned, ""),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits_only = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let no_digits = whole.is_empty() && fraction.is_none_or(str::is_empty);
    if no_digits || !digits_only(whole) || !fraction.is_none_or(digits_only) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(match fraction {
        Some(fraction) if !fraction.is_empty() => format!("{sign}{whole}.{fraction}{exponent}"),
        _ => format!("{sign}{whole}{exponent}"),
    })
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Hexadecimal and octal; a number that exceeds 128 bits remains a string.
fn radix(digits: &str, radix: u32) -> Option<String> {
    if digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(radix)) {
        return None;
    }
    u128::from_str_radix(digits, radix)
        .ok()
        .map(|number| number.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(text: &str) -> NodeValue {
        NodeValue::Number(text.to_owned())
    }

    #[test]
    fn only_the_words_of_yaml_1_2_are_not_strings() {
        for text in [
            "no",
            "yes",
            "on",
            "off",
            "y",
            "n",
            "2024-01-01",
            "1:30",
            "1_000",
        ] {
            assert_eq!(
                plain(text),
                Ok(NodeValue::String(text.to_owned())),
                "{text}"
            );
        }
        assert_eq!(plain("~"), Ok(NodeValue::Null));
        assert_eq!(plain("True"), Ok(NodeValue::Bool(true)));
    }

    #[test]
    fn numbers_become_json_without_losing_digits() {
        for (yaml, json) in [
            ("0x1F", "31"),
            ("0o17", "15"),
            (".5", "0.5"),
            ("-.5e3", "-0.5e3"),
            ("+1", "1"),
            ("1.", "1"),
            ("007", "7"),
            ("-0", "-0"),
            ("1.50", "1.50"),
            (
                "123456789012345678901234567890",
                "123456789012345678901234567890",
            ),
            ("1e400", "1e400"),
        ] {
            assert_eq!(plain(yaml), Ok(number(json)), "{yaml}");
        }
        for text in [
            "1.2.3",
            "-",
            ".",
            "+",
            "e5",
            "1e",
            "1e+",
            "0x",
            "0xZ",
            "127.0.0.1",
            "1a",
        ] {
            assert_eq!(
                plain(text),
                Ok(NodeValue::String(text.to_owned())),
                "{text}"
            );
        }
    }

    #[test]
    fn numbers_that_json_cannot_express_are_rejected() {
        for text in [".nan", ".inf", "-.INF", "+.Inf"] {
            assert_eq!(plain(text), Err(()), "{text}");
        }
    }
}
