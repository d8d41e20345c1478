//! A text of a JSON value that is the same for equal values: numbers have several notations, and the properties of
//! an object have no order.

use clientwright_openapi::source::{Node, NodeValue, json_text};

/// The text of a value. Equal values have equal texts.
pub(super) fn canonical(value: &Node) -> String {
    let mut text = String::new();
    write(value, &mut text);
    text
}

fn write(value: &Node, text: &mut String) {
    match &value.value {
        NodeValue::Number(number) => text.push_str(&canonical_number(number)),
        NodeValue::Sequence(elements) => {
            text.push('[');
            for element in elements.iter() {
                write(element, text);
                text.push(',');
            }
            text.push(']');
        }
        NodeValue::Mapping(entries) => {
            let entries = entries.iter();
            let mut properties: Vec<(String, String)> = entries
                .map(|(key, value)| (json_text::write(key), canonical(value)))
                .collect();
            properties.sort_unstable();
            text.push('{');
            for (key, value) in properties {
                text.push_str(&key);
                text.push(':');
                text.push_str(&value);
                text.push(',');
            }
            text.push('}');
        }
        NodeValue::String(_) | NodeValue::Bool(_) | NodeValue::Null => {
            text.push_str(&json_text::write(value));
        }
    }
}

/// A number as an integer without trailing zeros and an exponent, such as `15e-1` for `1.50`.
fn canonical_number(number: &str) -> String {
    let (sign, rest) = match number.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", number),
    };
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let is_decimal = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
    let (true, Ok(exponent)) = (is_decimal, exponent.parse::<i64>()) else {
        return number.to_owned();
    };
    let significant = digits.trim_start_matches('0').trim_end_matches('0');
    if significant.is_empty() {
        return "0".to_owned();
    }
    let trailing = digits.len() - digits.trim_end_matches('0').len();
    let shift = i64::try_from(trailing).and_then(|trailing| {
        i64::try_from(fraction.len()).map(|fraction| trailing.saturating_sub(fraction))
    });
    match shift {
        Ok(shift) => format!("{sign}{significant}e{}", exponent.saturating_add(shift)),
        Err(_) => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::canonical_number;

    #[test]
    fn equal_numbers_have_the_same_text() {
        for same in [
            &["1", "1.0", "10e-1", "0.1E+1", "1e0"][..],
            &["-15", "-1.5e1", "-15.00"],
            &["0", "-0", "0.0", "0e5"],
            &["1e400", "10e399"],
        ] {
            let mut texts: Vec<String> = same.iter().map(|text| canonical_number(text)).collect();
            texts.dedup();
            assert_eq!(texts.len(), 1, "{texts:?}");
        }
        assert_ne!(canonical_number("1"), canonical_number("10"));
        assert_ne!(canonical_number("1.5"), canonical_number("15"));
        assert_ne!(
            canonical_number("9007199254740993"),
            canonical_number("9007199254740992")
        );
    }
}
