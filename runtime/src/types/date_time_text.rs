//! Reads and writes dates and times by hand.
//!
//! Each parser of `time` reads one format; responses use any format of ISO 8601, and a value must be written back as
//! it was read.

use time::{Month, OffsetDateTime, Time, UtcOffset};

use super::date_time_style::{DateTimeStyle, OffsetStyle};

/// Takes exactly `count` digits from the front.
fn digits(text: &str, count: usize) -> Option<(u32, &str)> {
    let (head, rest) = text.split_at_checked(count)?;
    if !head.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some((head.parse().ok()?, rest))
}

/// Takes `YYYY-MM-DD` or `YYYYMMDD` from the front; also returns whether it has hyphens.
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

/// Reads the format of nearly all responses, `2024-10-04T10:11:12Z` with or without a fraction.
pub(super) fn parse_usual(text: &str) -> Option<(OffsetDateTime, DateTimeStyle)> {
    let (head, tail) = text.as_bytes().split_at_checked(19)?;
    let &[
        y1,
        y2,
        y3,
        y4,
        b'-',
        m1,
        m2,
        b'-',
        d1,
        d2,
        b'T',
        h1,
        h2,
        b':',
        n1,
        n2,
        b':',
        s1,
        s2,
    ] = head
    else {
        return None;
    };
    let year = two_digits(y1, y2)? * 100 + two_digits(y3, y4)?;
    let month = Month::try_from(u8::try_from(two_digits(m1, m2)?).ok()?).ok()?;
    let day = u8::try_from(two_digits(d1, d2)?).ok()?;
    let date = time::Date::from_calendar_date(i32::from(year), month, day).ok()?;
    let part = |first, second| u8::try_from(two_digits(first, second)?).ok();
    let (hour, minute, second) = (part(h1, h2)?, part(n1, n2)?, part(s1, s2)?);
    let (nanosecond, fraction) = match tail.strip_suffix(b"Z")? {
        [] => (0, 0),
        [b'.', digits @ ..] => (nanoseconds(digits)?, u8::try_from(digits.len()).ok()?),
        _ => return None,
    };
    let style = DateTimeStyle {
        separator: 'T',
        fraction,
        offset: OffsetStyle::Zulu,
    };
    let time = Time::from_hms_nano(hour, minute, second, nanosecond).ok()?;
    Some((date.with_time(time).assume_utc(), style))
}

fn two_digits(first: u8, second: u8) -> Option<u16> {
    let digit = |byte: u8| Some(byte.wrapping_sub(b'0')).filter(|digit| *digit < 10);
    Some(u16::from(digit(first)?) * 10 + u16::from(digit(second)?))
}

/// Reads a fraction of a second of one to nine digits.
fn nanoseconds(digits: &[u8]) -> Option<u32> {
    let missing = 9_usize.checked_sub(digits.len())?;
    if missing == 9 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let value = digits
        .iter()
        .fold(0, |value: u32, digit| value * 10 + u32::from(digit - b'0'));
    Some(value * 10_u32.pow(u32::try_from(missing).ok()?))
}

/// Reads a date with time. Without an offset, the time is in UTC; without a time, it is midnight.
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
    let rest = rest.get(1..)?;
    let (time, fraction, rest) = parse_time(rest)?;
    let date = match time {
        Some(_) => date,
        None => date.next_day()?,
    };
    let time = time.unwrap_or(Time::MIDNIGHT);
    style.fraction = fraction;
    let (offset, offset_style) = parse_offset(rest)?;
    style.offset = offset_style;
    Some((date.with_time(time).assume_offset(offset), style))
}

/// Takes a time from the front; also returns the number of digits of its fraction. The time is `None` for the end of
/// a day, `24:00`.
fn parse_time(text: &str) -> Option<(Option<Time>, u8, &str)> {
    let (hour, rest) = digits(text, 2)?;
    let (minute, rest) = part(rest);
    let (second, rest) = part(rest);
    let (nanosecond, written, rest) = match rest.strip_prefix(['.', ',']) {
        None => (0, 0, rest),
        Some(fraction) => {
            let end = fraction
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(fraction.len());
            let (digits, rest) = fraction.split_at_checked(end)?;
            let nanos = digits
                .bytes()
                .chain(std::iter::repeat(b'0'))
                .take(9)
                .fold(0, |nanos: u32, digit| {
                    nanos * 10 + u32::from(digit.saturating_sub(b'0'))
                });
            (nanos, u8::try_from(end).ok()?, rest)
        }
    };
    if (hour, minute, second, nanosecond) == (24, 0, 0, 0) {
        return Some((None, written, rest));
    }
    // `time` does not support leap seconds; the original text preserves them.
    let second = if second == 60 { 59 } else { second };
    let time = Time::from_hms_nano(
        u8::try_from(hour).ok()?,
        u8::try_from(minute).ok()?,
        u8::try_from(second).ok()?,
        nanosecond,
    )
    .ok()?;
    Some((Some(time), written, rest))
}

/// Takes minutes or seconds from the front, or zero if there are none.
fn part(text: &str) -> (u32, &str) {
    digits(text.strip_prefix(':').unwrap_or(text), 2).unwrap_or((0, text))
}

/// Reads an offset; an empty one is UTC.
pub(super) fn parse_offset(text: &str) -> Option<(UtcOffset, OffsetStyle)> {
    match text {
        "" => return Some((UtcOffset::UTC, OffsetStyle::None)),
        "Z" | "z" => return Some((UtcOffset::UTC, OffsetStyle::Zulu)),
        _ => {}
    }
    let (sign, rest) = match text.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, text.strip_prefix(['-', '\u{2212}'])?),
    };
    let (hours, rest) = digits(rest, 2).or_else(|| digits(rest, 1))?;
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

/// A destination for text, character by character.
trait Sink {
    fn push(&mut self, character: char);
}

impl Sink for String {
    fn push(&mut self, character: char) {
        String::push(self, character);
    }
}

/// Compares the output with a text instead of writing it.
struct Same<'a> {
    expected: std::str::Chars<'a>,
    so_far: bool,
}

impl Sink for Same<'_> {
    fn push(&mut self, character: char) {
        self.so_far &= self.expected.next() == Some(character);
    }
}

/// Writes a date with time in a style.
pub(super) fn format(out: &mut String, value: OffsetDateTime, style: DateTimeStyle) {
    if !format_usual(out, value, style) {
        write(out, value, style);
    }
}

/// Writes the format of nearly all responses, if the style is this format.
fn format_usual(out: &mut String, value: OffsetDateTime, style: DateTimeStyle) -> bool {
    let is_usual =
        style.separator == 'T' && style.offset == OffsetStyle::Zulu && value.offset().is_utc();
    let (Ok(year), true) = (u8::try_from(value.year() / 100), is_usual) else {
        return false;
    };
    let mut text = *b"0000-00-00T00:00:00";
    let parts = [
        (0, year),
        (2, u8::try_from(value.year() % 100).unwrap_or_default()),
        (5, u8::from(value.month())),
        (8, value.day()),
        (11, value.hour()),
        (14, value.minute()),
        (17, value.second()),
    ];
    for (at, part) in parts {
        if let Some([tens, ones]) = text.get_mut(at..at + 2) {
            *tens = b'0'.saturating_add(part / 10);
            *ones = b'0'.saturating_add(part % 10);
        }
    }
    out.push_str(std::str::from_utf8(&text).unwrap_or_default());
    fraction(out, value.nanosecond(), style.fraction);
    out.push('Z');
    true
}

/// Returns whether a date with time in a style is written as this text.
pub(super) fn is_format(text: &str, value: OffsetDateTime, style: DateTimeStyle) -> bool {
    let mut same = Same {
        expected: text.chars(),
        so_far: true,
    };
    write(&mut same, value, style);
    same.so_far && same.expected.next().is_none()
}

fn write(out: &mut impl Sink, value: OffsetDateTime, style: DateTimeStyle) {
    let written_in_utc = matches!(style.offset, OffsetStyle::Zulu | OffsetStyle::None)
        || value.offset().seconds_past_minute() != 0;
    let value = if written_in_utc {
        value.to_offset(UtcOffset::UTC)
    } else {
        value
    };
    if value.year() < 0 {
        out.push('-');
    }
    number(out, value.year().unsigned_abs(), 4);
    out.push('-');
    two(out, u8::from(value.month()));
    out.push('-');
    two(out, value.day());
    out.push(style.separator);
    two(out, value.hour());
    out.push(':');
    two(out, value.minute());
    out.push(':');
    two(out, value.second());
    fraction(out, value.nanosecond(), style.fraction);
    let (hours, minutes, _) = value.offset().as_hms();
    let sign = if value.offset().is_negative() {
        '-'
    } else {
        '+'
    };
    let (hours, minutes) = (hours.unsigned_abs(), minutes.unsigned_abs());
    match style.offset {
        OffsetStyle::None => {}
        OffsetStyle::Zulu => out.push('Z'),
        OffsetStyle::Extended | OffsetStyle::Hours | OffsetStyle::Basic => {
            out.push(sign);
            two(out, hours);
            if style.offset == OffsetStyle::Extended {
                out.push(':');
            }
            if style.offset != OffsetStyle::Hours || minutes != 0 {
                two(out, minutes);
            }
        }
    }
}

/// Writes a number of two digits.
fn two(out: &mut impl Sink, number: u8) {
    out.push(char::from(b'0'.saturating_add(number / 10)));
    out.push(char::from(b'0'.saturating_add(number % 10)));
}

/// Writes a number, padded with zeros to `digits` digits.
fn number(out: &mut impl Sink, number: u32, digits: u32) {
    let mut needed = digits;
    while 10_u32
        .checked_pow(needed)
        .is_some_and(|first| number >= first)
    {
        needed = needed.saturating_add(1);
    }
    for place in (0..needed).rev() {
        out.push(digit(number, place));
    }
}

fn digit(number: u32, place: u32) -> char {
    let digit = (number / 10_u32.saturating_pow(place)) % 10;
    char::from_digit(digit, 10).unwrap_or('0')
}

fn fraction(out: &mut impl Sink, nanosecond: u32, digits: u8) {
    let needed = || {
        let zeros = (0..9).take_while(|place| digit(nanosecond, *place) == '0');
        9_usize.saturating_sub(zeros.count())
    };
    let shown = if digits == DateTimeStyle::FRACTION_AS_NEEDED {
        needed()
    } else {
        usize::from(digits).min(9)
    };
    if shown > 0 {
        out.push('.');
    }
    for place in (0..9).rev().take(shown) {
        out.push(digit(nanosecond, place));
    }
}
