//! Durations in arguments and messages.

use std::time::Duration;

/// Units in seconds. Longer names are first, because `ms` ends with `s`.
const UNITS: [(&str, f64); 6] = [
    ("ms", 0.001),
    ("min", 60.0),
    ("s", 1.0),
    ("m", 60.0),
    ("h", 3600.0),
    ("", 1.0),
];

/// Parses a duration such as `500ms`, `30`, `30s`, `5m`, `1h`; without a unit, it is in seconds.
///
/// # Errors
/// The text is not a duration, or it is zero.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let text = text.trim();
    let with_unit = UNITS
        .iter()
        .find_map(|(unit, seconds)| Some((text.strip_suffix(unit)?, seconds)));
    with_unit
        .filter(|(number, _)| number.starts_with(|c: char| c.is_ascii_digit() || c == '.'))
        .and_then(|(number, unit)| Some(number.trim_end().parse::<f64>().ok()? * unit))
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .filter(|duration| !duration.is_zero())
        .ok_or_else(|| {
            format!("expected a duration such as `500ms`, `30s`, `5m` or `1h`, found `{text}`")
        })
}

/// Formats a duration as an argument, in milliseconds or a longer unit.
pub(crate) fn argument(duration: Duration) -> String {
    let (milliseconds, seconds) = (duration.as_millis(), duration.as_secs());
    match seconds {
        _ if milliseconds % 1_000 != 0 => format!("{milliseconds}ms"),
        0 => "0s".to_owned(),
        _ if seconds % 3_600 == 0 => format!("{}h", seconds / 3_600),
        _ if seconds % 60 == 0 => format!("{}m", seconds / 60),
        _ => format!("{seconds}s"),
    }
}

/// Formats a duration for a person.
pub(crate) fn shown(duration: Duration) -> String {
    let seconds = duration.as_secs();
    match seconds {
        0..60 => {
            let text = format!("{:.1}", duration.as_secs_f64());
            format!("{} s", text.trim_end_matches(".0"))
        }
        60..3600 => format!("{} min {} s", seconds / 60, seconds % 60),
        _ => format!("{} h {} min", seconds / 3600, seconds % 3600 / 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_has_a_unit_or_is_in_seconds() {
        for (text, millis) in [
            ("30", 30_000),
            ("1.5", 1_500),
            ("30s", 30_000),
            ("30 s", 30_000),
            ("500ms", 500),
            ("5m", 300_000),
            ("5min", 300_000),
            ("2h", 7_200_000),
            (".5s", 500),
        ] {
            assert_eq!(duration(text), Ok(Duration::from_millis(millis)), "{text}");
        }
    }

    #[test]
    fn a_duration_that_is_shown_as_an_argument_is_accepted_as_one() {
        for (millis, text) in [
            (500, "500ms"),
            (1_500, "1500ms"),
            (90_000, "90s"),
            (120_000, "2m"),
            (7_200_000, "2h"),
        ] {
            let given = Duration::from_millis(millis);
            assert_eq!(argument(given), text);
            assert_eq!(duration(text), Ok(given));
        }
    }

    #[test]
    fn invalid_durations_are_rejected() {
        for text in [
            "", "0", "0s", "s", "-1", "+1", "1d", "30ss", "NaN", "inf", "1e999", "1_000", "five",
        ] {
            assert!(duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_duration_is_shown_in_its_largest_units() {
        for (millis, text) in [
            (1_234, "1.2 s"),
            (10_000, "10 s"),
            (65_000, "1 min 5 s"),
            (3_720_000, "1 h 2 min"),
        ] {
            assert_eq!(shown(Duration::from_millis(millis)), text);
        }
    }
}
