//! Placeholders for secrets. A number stays a number, a date a date, a UUID a UUID, so that a recording
//! matches the document wherever the secret did. All other texts become one word.

use std::str::FromStr as _;

use crate::json::Number;

/// The placeholder for a text without a known format.
pub(super) const MASKED: &str = "masked";

/// Returns a placeholder of the same format.
pub(super) fn masked_text(text: &str) -> String {
    let digits = text.chars().any(|c| c.is_ascii_digit());
    let all = |is: &dyn Fn(char) -> bool| text.chars().all(is);
    let is_moment = digits
        && all(&|c| {
            c.is_ascii_digit() || matches!(c, '-' | ':' | '.' | '/' | ' ' | '+' | ',' | 'T' | 'Z')
        });
    let is_duration =
        digits && text.starts_with('P') && all(&|c| c.is_ascii_digit() || "PYMWDTHS.,".contains(c));
    let is_hexadecimal = all(&|c| c.is_ascii_hexdigit() || matches!(c, '-' | ':'))
        && (is_uuid(text) || text.matches(':').count() > 1);
    match () {
        () if is_moment || is_duration => same_form(text, false),
        () if is_hexadecimal => same_form(text, true),
        () if text.contains("://") && url::Url::parse(text).is_ok() => {
            let scheme = text.split(':').next().unwrap_or_default();
            format!("{scheme}://{MASKED}.example")
        }
        () if is_address(text) => format!("{MASKED}@example.com"),
        () => MASKED.to_owned(),
    }
}

fn is_uuid(text: &str) -> bool {
    let mut lengths = text.split('-').map(str::len);
    [8, 4, 4, 4, 12]
        .iter()
        .all(|length| lengths.next() == Some(*length))
        && lengths.next().is_none()
}

fn is_address(text: &str) -> bool {
    let parts = text.split_once('@');
    parts
        .is_some_and(|(local, host)| !local.is_empty() && host.contains('.') && !text.contains(' '))
}

/// All digits become ones, so that days, hours and parts of addresses stay valid.
fn same_form(text: &str, with_letters: bool) -> String {
    let masked = text.chars().map(|c| match c {
        c if c.is_ascii_digit() => '1',
        c if with_letters && c.is_ascii_lowercase() => 'a',
        c if with_letters && c.is_ascii_uppercase() => 'A',
        c => c,
    });
    masked.collect()
}

/// Returns a number of the same length and sign that is not larger: `4711` becomes `1000`.
pub(super) fn masked_number(number: &Number) -> Number {
    let mut is_first = true;
    let masked: String = number
        .as_str()
        .chars()
        .map(|c| {
            if !c.is_ascii_digit() {
                return c;
            }
            let digit = if is_first && c != '0' { '1' } else { '0' };
            is_first = false;
            digit
        })
        .collect();
    Number::from_str(&masked).unwrap_or_else(|_| Number::from(0_i64))
}

#[cfg(test)]
mod tests {
    use super::masked_text;

    #[test]
    fn masked_values_keep_their_type_and_format() {
        for (text, expected) in [
            ("2026-11-27", "1111-11-11"),
            (
                "2026-11-27T23:59:58.123+0100",
                "1111-11-11T11:11:11.111+1111",
            ),
            ("23:59:58Z", "11:11:11Z"),
            ("31.12.2026", "11.11.1111"),
            ("P3DT4H", "P1DT1H"),
            ("4711", "1111"),
            ("192.168.0.254", "111.111.1.111"),
            ("fe80::1", "aa11::1"),
            (
                "9B2f0f3c-5f2e-4f0a-9d5e-0123456789ab",
                "1A1a1a1a-1a1a-1a1a-1a1a-1111111111aa",
            ),
            ("https://a.example/b?c=d", "https://masked.example"),
            ("jan.de.vries@example.org", "masked@example.com"),
            ("hunter2", "masked"),
            ("TOP SECRET", "masked"),
            ("PASSED", "masked"),
            ("", "masked"),
        ] {
            assert_eq!(masked_text(text), expected, "{text}");
        }
    }
}
