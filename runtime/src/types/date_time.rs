//! `format: date-time`, in any format that an API uses.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use time::OffsetDateTime;

use super::date_time_style::{DateTimeStyle, OffsetStyle};
use super::date_time_text::{format, is_format, parse, parse_usual};
use super::odd_dates;
use crate::json::{FromJson, Mismatch, Node, ToJson, Writer};

/// An instant that is written in the format `F`.
///
/// A value that was read is written back unchanged. All formats of ISO 8601, HTTP, mail and .NET are read, and
/// formats close to them; a date without a time is the beginning of that day, a time without an offset is in UTC.
/// Values compare by instant, in whatever format they are written.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use clientwright_runtime::{DateTime, Rfc3339};
///
/// let read: DateTime = "2026-11-23T09:30:00+01:00".parse()?;
/// assert_eq!((read.hour(), read.offset_seconds()), (9, 3600));
/// assert_eq!(read.to_string(), "2026-11-23T09:30:00+01:00");
///
/// let made = DateTime::<Rfc3339>::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_795_422_600));
/// assert_eq!(made, read);
/// assert_eq!(made.to_string(), "2026-11-23T08:30:00Z");
/// # Ok::<(), clientwright_runtime::InvalidDateTime>(())
/// ```
pub struct DateTime<F = Rfc3339> {
    value: OffsetDateTime,
    written: Written,
    format: PhantomData<fn() -> F>,
}

/// The representation in which a value is written.
#[derive(Clone)]
enum Written {
    In(DateTimeStyle),
    /// The text that was read, if no style reproduces it.
    As(Box<str>),
}

/// A format of dates with time, as a type.
///
/// ```
/// use clientwright_runtime::{DateTime, DateTimeFormat, DateTimeStyle, OffsetStyle};
///
/// /// `2026-11-23 09:30:00+0100`
/// #[derive(Debug)]
/// enum Spaced {}
///
/// impl DateTimeFormat for Spaced {
///     const STYLE: DateTimeStyle = DateTimeStyle::new(' ', 0, OffsetStyle::Basic);
/// }
///
/// let read: DateTime = "2026-11-23T09:30:00+01:00".parse()?;
/// assert_eq!(read.in_format::<Spaced>().to_string(), "2026-11-23 09:30:00+0100");
/// # Ok::<(), clientwright_runtime::InvalidDateTime>(())
/// ```
pub trait DateTimeFormat {
    /// The style of values that the program creates.
    const STYLE: DateTimeStyle;
}

/// RFC 3339, in UTC: `2023-08-28T14:40:38.041Z`.
///
/// ```
/// use std::time::SystemTime;
/// use clientwright_runtime::{DateTime, Rfc3339};
///
/// // The default format.
/// let start: DateTime = DateTime::<Rfc3339>::new(SystemTime::UNIX_EPOCH);
/// assert_eq!(start.to_string(), "1970-01-01T00:00:00Z");
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Rfc3339 {}

impl DateTimeFormat for Rfc3339 {
    const STYLE: DateTimeStyle = DateTimeStyle {
        separator: 'T',
        fraction: DateTimeStyle::FRACTION_AS_NEEDED,
        offset: OffsetStyle::Zulu,
    };
}

impl<F> DateTime<F> {
    pub(super) fn value(&self) -> OffsetDateTime {
        self.value
    }

    /// Returns whether a style reproduces the text that was read.
    fn is_usual(&self) -> bool {
        matches!(self.written, Written::In(_))
    }
}

impl<F: DateTimeFormat> DateTime<F> {
    pub(super) fn of(value: OffsetDateTime) -> Self {
        Self {
            value,
            written: Written::In(F::STYLE),
            format: PhantomData,
        }
    }
}

/// The error for a text that is not a date with time.
///
/// ```
/// use clientwright_runtime::{DateTime, InvalidDateTime};
///
/// let error: InvalidDateTime = "half past nine".parse::<DateTime>().unwrap_err();
/// assert_eq!(error.to_string(), "not a date with time of ISO 8601");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidDateTime;

impl fmt::Display for InvalidDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date with time of ISO 8601")
    }
}

impl std::error::Error for InvalidDateTime {}

impl<F> FromStr for DateTime<F> {
    type Err = InvalidDateTime;

    fn from_str(text: &str) -> Result<Self, InvalidDateTime> {
        let usual = parse_usual(text);
        let (value, written) = match usual.or_else(|| parse(text)) {
            Some((value, style)) if usual.is_some() || is_format(text, value, style) => {
                (value, Written::In(style))
            }
            Some((value, _)) => (value, Written::As(text.into())),
            None => {
                let value = odd_dates::instant(text).ok_or(InvalidDateTime)?;
                (value, Written::As(text.into()))
            }
        };
        Ok(Self {
            value,
            written,
            format: PhantomData,
        })
    }
}

impl<F> fmt::Display for DateTime<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.written {
            Written::As(text) => f.write_str(text),
            Written::In(style) => {
                let mut text = String::new();
                format(&mut text, self.value, *style);
                f.write_str(&text)
            }
        }
    }
}

impl<F> fmt::Debug for DateTime<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DateTime({self})")
    }
}

impl<F> Clone for DateTime<F> {
    fn clone(&self) -> Self {
        Self {
            written: self.written.clone(),
            ..*self
        }
    }
}

impl<F> PartialEq for DateTime<F> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<F> Eq for DateTime<F> {}

impl<F> PartialOrd for DateTime<F> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<F> Ord for DateTime<F> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<F> Hash for DateTime<F> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<F> FromJson for DateTime<F> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        node.as_str()
            .and_then(|text| text.parse().ok())
            .filter(|date: &Self| date.is_usual() || !node.dates_keep_their_form())
            .ok_or_else(|| node.mismatch("date with time"))
    }
}

impl<F> ToJson for DateTime<F> {
    fn to_json(&self, out: &mut Writer) {
        match &self.written {
            Written::As(text) => out.string(text),
            Written::In(style) => out.written(|out| format(out, self.value, *style)),
        }
    }
}

impl<F> serde_core::Serialize for DateTime<F> {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de, F> serde_core::Deserialize<'de> for DateTime<F> {
    fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::json::deserialize(deserializer)
    }
}
