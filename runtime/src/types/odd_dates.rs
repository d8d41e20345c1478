//! Dates in formats other than ISO 8601.
//!
//! A date in another format than specified must not make the whole response unreadable. Values that are read here are
//! written back unchanged, so only the instant needs to be stored.

use std::ops::RangeInclusive;

use time::{Month, OffsetDateTime, Time, UtcOffset};

use super::date_time_text::{parse, parse_date, parse_offset};

/// Reads a date with time in a format of other languages and protocols.
pub(super) fn instant(text: &str) -> Option<OffsetDateTime> {
    let text = text.trim();
    near_iso(text)
        .or_else(|| of_dot_net(text))
        .or_else(|| of_mail(text))
        .or_else(|| of_http(text))
}

/// Reads the day of a date, or of a date with time, in such a format.
pub(super) fn day(text: &str) -> Option<time::Date> {
    let text = text.trim();
    day_first(text)
        .or_else(|| day_first(&hyphenated(text)?))
        .or_else(|| {
            of_dot_net(text)
                .or_else(|| of_mail(text))
                .map(OffsetDateTime::date)
        })
        .or_else(|| of_http(text).map(OffsetDateTime::date))
}

/// Reads a day, which may be followed by a time or an offset.
fn day_first(text: &str) -> Option<time::Date> {
    let (date, rest, _) = parse_date(text)?;
    let ends = |rest: &str| rest.starts_with(['T', 't', ' ', '_', 'Z', 'z', '+', '-']);
    (rest.is_empty() || ends(rest)).then_some(date)
}

/// Rewrites `2024/10/04`, `2024.10.4` and `2024-10-4` with hyphens and two digits.
fn hyphenated(text: &str) -> Option<String> {
    let (year, rest) = text.split_at_checked(4)?;
    let separator = rest
        .chars()
        .next()
        .filter(|c| matches!(c, '-' | '/' | '.'))?;
    let (month, rest) = rest.strip_prefix(separator)?.split_once(separator)?;
    let is_digit = |c: char| c.is_ascii_digit();
    let (day, rest) = rest.split_at_checked(rest.find(|c| !is_digit(c)).unwrap_or(rest.len()))?;
    let is_number = |text: &str, lengths: RangeInclusive<usize>| {
        lengths.contains(&text.len()) && text.chars().all(is_digit)
    };
    let fits = is_number(year, 4..=4) && is_number(month, 1..=2) && is_number(day, 1..=2);
    fits.then(|| format!("{year}-{month:0>2}-{day:0>2}{rest}"))
}

/// Reads ISO 8601 with additions: a space before the offset, the name of a time zone after it.
fn near_iso(text: &str) -> Option<OffsetDateTime> {
    // Java's `2024-10-04T10:11:12+02:00[Europe/Paris]`.
    let text = match text
        .strip_suffix(']')
        .and_then(|text| text.rsplit_once('['))
    {
        Some((text, _)) => text,
        None => text,
    };
    let is_utc = ["UTC", "GMT"]
        .iter()
        .find_map(|name| text.strip_suffix(name));
    let text = is_utc.map_or_else(|| text.to_owned(), |text| format!("{}Z", text.trim_end()));
    let text = hyphenated(&text).unwrap_or(text);
    let text = text
        .replace(" +", "+")
        .replace(" -", "-")
        .replace(" Z", "Z");
    parse(&text).map(|(value, _)| value)
}

/// Reads `/Date(1728036672000+0200)/`: milliseconds since 1970, optionally with an offset.
fn of_dot_net(text: &str) -> Option<OffsetDateTime> {
    let inner = text.strip_prefix("/Date(")?.strip_suffix(")/")?;
    let sign = inner
        .char_indices()
        .skip(1)
        .find(|(_, character)| matches!(character, '+' | '-'));
    let (milliseconds, offset) = match sign {
        Some((at, _)) => inner.split_at_checked(at)?,
        None => (inner, "Z"),
    };
    let nanoseconds = milliseconds.parse::<i128>().ok()?.checked_mul(1_000_000)?;
    let instant = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).ok()?;
    instant.checked_to_offset(parse_offset(offset)?.0)
}

/// Reads `Fri, 04 Oct 2024 10:11:12 +0200` (RFC 5322).
fn of_mail(text: &str) -> Option<OffsetDateTime> {
    let text = text.split_once(',').map_or(text, |(_, rest)| rest);
    let mut words = text.split_ascii_whitespace();
    let day = words.next()?.parse().ok()?;
    let month = month(words.next()?)?;
    let date = time::Date::from_calendar_date(words.next()?.parse().ok()?, month, day).ok()?;
    let mut parts = words.next()?.split(':').map(|part| part.parse::<u8>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    let time = Time::from_hms(hour, minute, second.min(59)).ok()?;
    let offset = match words.next()? {
        "GMT" | "UTC" | "UT" | "Z" => UtcOffset::UTC,
        offset => parse_offset(offset)?.0,
    };
    (parts.next().is_none() && words.next().is_none())
        .then(|| date.with_time(time).assume_offset(offset))
}

fn month(name: &str) -> Option<Month> {
    const NAMES: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let name = name.to_ascii_lowercase();
    let index = NAMES.iter().position(|known| name.starts_with(known))?;
    Month::try_from(u8::try_from(index).ok()?.checked_add(1)?).ok()
}

/// Reads the three formats that a recipient of HTTP must accept (RFC 9110, 5.6.7).
fn of_http(text: &str) -> Option<OffsetDateTime> {
    let since = httpdate::parse_http_date(text)
        .ok()?
        .duration_since(std::time::UNIX_EPOCH)
        .ok()?;
    OffsetDateTime::UNIX_EPOCH.checked_add(since.try_into().ok()?)
}
