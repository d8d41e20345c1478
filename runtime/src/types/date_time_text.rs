//! Reading and writing dates and times by hand.
//!
//! `time`'s parsers each read one format; answers come in whatever ISO 8601 allows, and what was
//! read has to be written back alike.

use time::{Month, OffsetDateTime, Time, UtcOffset};

use super::date_time::{DateTimeStyle, OffsetStyle};

/// Takes exactly `count` digits from the front.
fn digits(text: &str, count: usize) -> Option<(u32, &str)> {
    let (head, rest) = text.split_at_checked(count)?;
    if !head.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some((head.parse().ok()?, rest))
}

/// Takes `YYYY-MM-DD` or `YYYYMMDD` from the front; also says whether there were hyphens.
pub(super) fn parse_date(text: &str) -> Option<(time::Date, &str, bool)> {
    let (year, rest) = digits(text, 4)?;
    let extended = rest.starts_with('-');
    let (month, rest) = digits(rest.strip_prefix('-').unwrap_or(rest), 2)?;
    let rest = if extended {
        rest.strip_prefix('-')?
    } else {
        rest
    };
    let (day, rest) = digits(rest, 2)?;
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    let date =
        time::Date::from_calendar_date(i32::try_from(year).ok()?, month, u8::try_from(day).ok()?)
            .ok()?;
    Some((date, rest, extended))
}

/// Reads a date with time. A time without an offset is taken as UTC, a date without a time as
/// midnight.
pub(super) fn parse(text: &str) -> Option<(OffsetDateTime, DateTimeStyle)> {
    let (date, rest, _) = parse_date(text)?;
    let mut style = DateTimeStyle {
        separator: 'T',
        fraction: 0,
        offset: OffsetStyle::None,
    };
    let Some(separator) = rest.chars().next() else {
        return Some((date.midnight().assume_utc(), style));
    };
    if !matches!(separator, 'T' | 't' | ' ' | '_') {
        return None;
    }
    style.separator = separator;
    let (time, fraction, rest) = parse_time(rest.get(1..)?)?;
    style.fraction = fraction;
    let (offset, offset_style) = parse_offset(rest)?;
    style.offset = offset_style;
    Some((date.with_time(time).assume_offset(offset), style))
}

fn parse_time(text: &str) -> Option<(Time, u8, &str)> {
    let (hour, rest) = digits(text, 2)?;
    let (minute, rest) = digits(rest.strip_prefix(':').unwrap_or(rest), 2)?;
    let (second, rest) = match digits(rest.strip_prefix(':').unwrap_or(rest), 2) {
        Some((second, rest)) => (second, rest),
        None => (0, rest),
    };
    let (nanosecond, written, rest) = match rest.strip_prefix(['.', ',']) {
        None => (0, 0, rest),
        Some(fraction) => {
            let end = fraction
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(fraction.len());
            let (digits, rest) = fraction.split_at_checked(end)?;
            if digits.is_empty() {
                return None;
            }
            let nanos: String = digits.chars().chain("000000000".chars()).take(9).collect();
            (nanos.parse().ok()?, u8::try_from(end).ok()?, rest)
        }
    };
    // A leap second: the clock of `time` has none, the written text keeps it.
    let second = if second == 60 { 59 } else { second };
    let time = Time::from_hms_nano(
        u8::try_from(hour).ok()?,
        u8::try_from(minute).ok()?,
        u8::try_from(second).ok()?,
        nanosecond,
    )
    .ok()?;
    Some((time, written, rest))
}

fn parse_offset(text: &str) -> Option<(UtcOffset, OffsetStyle)> {
    match text {
        "" => return Some((UtcOffset::UTC, OffsetStyle::None)),
        "Z" | "z" => return Some((UtcOffset::UTC, OffsetStyle::Zulu)),
        _ => {}
    }
    let (sign, rest) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix(['-', '\u{2212}'])?),
    };
    let (hours, rest) = digits(rest, 2)?;
    let (minutes, style) = match rest {
        "" => (0, OffsetStyle::Hours),
        _ => match rest.strip_prefix(':') {
            Some(rest) => (all_digits(rest)?, OffsetStyle::Extended),
            None => (all_digits(rest)?, OffsetStyle::Basic),
        },
    };
    let seconds = i32::try_from(
        hours
            .checked_mul(3600)?
            .checked_add(minutes.checked_mul(60)?)?,
    );
    let offset = UtcOffset::from_whole_seconds(sign * seconds.ok()?).ok()?;
    Some((offset, style))
}

fn all_digits(text: &str) -> Option<u32> {
    match digits(text, 2)? {
        (value, "") if value < 60 => Some(value),
        _ => None,
    }
}

/// Writes a date with time in a style.
pub(super) fn format(value: OffsetDateTime, style: DateTimeStyle) -> String {
    let written_in_utc = matches!(style.offset, OffsetStyle::Zulu | OffsetStyle::None)
        || value.offset().seconds_past_minute() != 0;
    let value = if written_in_utc {
        value.to_offset(UtcOffset::UTC)
    } else {
        value
    };
    let mut text = format!(
        "{:04}-{:02}-{:02}{}{:02}:{:02}:{:02}",
        value.year(),
        u8::from(value.month()),
        value.day(),
        style.separator,
        value.hour(),
        value.minute(),
        value.second()
    );
    push_fraction(&mut text, value.nanosecond(), style.fraction);
    let (hours, minutes, _) = value.offset().as_hms();
    let sign = if value.offset().is_negative() {
        '-'
    } else {
        '+'
    };
    let (hours, minutes) = (hours.unsigned_abs(), minutes.unsigned_abs());
    match style.offset {
        OffsetStyle::None => {}
        OffsetStyle::Zulu => text.push('Z'),
        OffsetStyle::Extended => text.push_str(&format!("{sign}{hours:02}:{minutes:02}")),
        OffsetStyle::Hours if minutes == 0 => text.push_str(&format!("{sign}{hours:02}")),
        OffsetStyle::Basic | OffsetStyle::Hours => {
            text.push_str(&format!("{sign}{hours:02}{minutes:02}"));
        }
    }
    text
}

fn push_fraction(text: &mut String, nanosecond: u32, digits: u8) {
    let all = format!("{nanosecond:09}");
    let shown = if digits == DateTimeStyle::FRACTION_AS_NEEDED {
        all.trim_end_matches('0')
    } else {
        all.get(..usize::from(digits).min(9)).unwrap_or_default()
    };
    if !shown.is_empty() {
        text.push('.');
        text.push_str(shown);
    }
}
