//! Instants as the time since 1970: `format: unix-time`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::time::SystemTime;

use time::OffsetDateTime;

use super::date_time::{DateTime, DateTimeFormat};
use super::instant::{nanos_since_1970, system_time};
use crate::json::{FromJson, Mismatch, Node, Number, ToJson, Writer};

/// The number of digits of a fraction that are used: nanoseconds.
const NANOS: u32 = 9;

/// An instant as the time since 1970-01-01T00:00:00Z, in seconds or milliseconds.
///
/// A value that was read is written back unchanged, as a number or as a string with a number; values compare by
/// instant. Some services send numbers beyond all years for *never*: they are read as well, but cannot be converted
/// to a [date](Self::to_system_time).
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use clientwright_runtime::{DateTime, Rfc3339, UnixSeconds, json};
///
/// let read: UnixSeconds = json::from_str("1700000000")?;
/// let since = read.to_system_time().and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
/// assert_eq!(since, Some(Duration::from_secs(1_700_000_000)));
/// let date = DateTime::<Rfc3339>::try_from(read)?;
/// assert_eq!(date.to_string(), "2023-11-14T22:13:20Z");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct UnixTime<U> {
    nanos: i128,
    /// The text that was read and whether it was a string, unless it has the canonical form.
    written: Option<(Box<str>, bool)>,
    unit: PhantomData<fn() -> U>,
}

/// `format: unix-time`: seconds since 1970.
pub type UnixSeconds = UnixTime<Seconds>;

/// `format: unix-time-ms`: milliseconds since 1970.
pub type UnixMillis = UnixTime<Millis>;

/// A unit of time since 1970: [`Seconds`] or [`Millis`].
///
/// ```
/// use std::time::SystemTime;
/// use clientwright_runtime::{Millis, UnixTime, UnixUnit};
///
/// /// Works for both units.
/// fn is_over<U: UnixUnit>(end: &UnixTime<U>, now: SystemTime) -> bool {
///     end.to_system_time().is_some_and(|end| end <= now)
/// }
/// assert!(is_over(&UnixTime::<Millis>::from_nanos(0), SystemTime::UNIX_EPOCH));
/// assert_eq!(Millis::DIGITS, 3);
/// ```
pub trait UnixUnit: sealed::Sealed {
    /// The number of decimal places between a second and the unit.
    const DIGITS: u32;
}

/// Seconds.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use clientwright_runtime::{Seconds, UnixTime, json};
///
/// let instant = SystemTime::UNIX_EPOCH + Duration::from_secs(7);
/// assert_eq!(json::to_string(&UnixTime::<Seconds>::new(instant)), "7");
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Seconds {}

/// Milliseconds.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use clientwright_runtime::{Millis, UnixTime, json};
///
/// let instant = SystemTime::UNIX_EPOCH + Duration::from_secs(7);
/// assert_eq!(json::to_string(&UnixTime::<Millis>::new(instant)), "7000");
/// ```
#[derive(Debug, Clone, Copy)]
pub enum Millis {}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Seconds {}
    impl Sealed for super::Millis {}
}

impl UnixUnit for Seconds {
    const DIGITS: u32 = 0;
}

impl UnixUnit for Millis {
    const DIGITS: u32 = 3;
}

impl<U: UnixUnit> UnixTime<U> {
    /// Creates an instant that is written as a number.
    #[must_use]
    pub fn new(instant: SystemTime) -> Self {
        Self::from_nanos(nanos_since_1970(instant))
    }

    pub(super) fn of(value: OffsetDateTime) -> Self {
        Self::from_nanos(value.unix_timestamp_nanos())
    }

    /// Creates an instant from the nanoseconds since 1970 in UTC.
    #[must_use]
    pub fn from_nanos(nanos: i128) -> Self {
        Self {
            nanos,
            written: None,
            unit: PhantomData,
        }
    }

    /// Returns the exponent of ten of the nanoseconds in one unit.
    const fn scale() -> u32 {
        NANOS - U::DIGITS
    }

    fn parse(text: &str) -> Option<i128> {
        let number: Number = text.parse().ok()?;
        nanos_of(number.as_str(), Self::scale())
    }

    fn number(&self) -> String {
        let unit = 10_i128.pow(Self::scale());
        let (whole, rest) = (
            self.nanos / unit,
            self.nanos.unsigned_abs() % unit.unsigned_abs(),
        );
        let sign = if self.nanos < 0 && whole == 0 {
            "-"
        } else {
            ""
        };
        let width = Self::scale() as usize;
        match rest {
            0 => whole.to_string(),
            rest => {
                let text = format!("{sign}{whole}.{rest:0width$}");
                text.trim_end_matches('0').to_owned()
            }
        }
    }
}

impl<U> UnixTime<U> {
    pub(super) fn value(&self) -> Option<OffsetDateTime> {
        OffsetDateTime::from_unix_timestamp_nanos(self.nanos).ok()
    }

    /// Converts the instant to a `SystemTime`. Returns `None` outside the years -9999 to 9999, or if the platform
    /// cannot represent it.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        system_time(self.value()?)
    }

    /// Returns the nanoseconds since 1970.
    #[must_use]
    pub fn as_nanos(&self) -> i128 {
        self.nanos
    }
}

/// Multiplies a decimal number by a power of ten. The result is truncated to an integer, and saturates.
fn nanos_of(text: &str, scale: u32) -> Option<i128> {
    let (negative, text) = match text.strip_prefix('-') {
        Some(text) => (true, text),
        None => (false, text),
    };
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => {
            let exponent = text.get(at + 1..)?;
            let exponent = exponent.strip_prefix('+').unwrap_or(exponent);
            // With a larger exponent, the result is zero or saturates in any case.
            let value = exponent
                .parse::<i64>()
                .unwrap_or(match exponent.starts_with('-') {
                    true => -1_000_000,
                    false => 1_000_000,
                });
            (text.get(..at)?, value.clamp(-1_000_000, 1_000_000))
        }
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let point = i64::try_from(whole.len()).ok()? + exponent + i64::from(scale);
    let digits = whole.bytes().chain(fraction.bytes());
    let mut value: i128 = 0;
    for (place, digit) in (0_i64..).zip(digits.chain(std::iter::repeat(b'0'))) {
        if place >= point || value == i128::MAX || place > 100_000 {
            break;
        }
        value = value
            .checked_mul(10)
            .and_then(|value| value.checked_add(i128::from(digit.saturating_sub(b'0'))))
            .unwrap_or(i128::MAX);
    }
    Some(if negative { -value } else { value })
}

impl<U: UnixUnit> FromJson for UnixTime<U> {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let (text, quoted) = match node.as_str() {
            Some(text) => (Some(text), true),
            None => (node.number_text(), false),
        };
        let value = text.and_then(|text| Some((text, Self::parse(text)?)));
        let Some((text, nanos)) = value else {
            return Err(node.mismatch("time since 1970"));
        };
        let mut value = Self::from_nanos(nanos);
        if quoted || value.number() != text {
            value.written = Some((text.into(), quoted));
        }
        Ok(value)
    }
}

impl<U: UnixUnit> ToJson for UnixTime<U> {
    fn to_json(&self, out: &mut Writer) {
        match &self.written {
            Some((text, true)) => out.string(text),
            Some((text, false)) => out.number(text),
            None => out.number(&self.number()),
        }
    }
}

impl<U> Clone for UnixTime<U> {
    fn clone(&self) -> Self {
        Self {
            written: self.written.clone(),
            ..*self
        }
    }
}

impl<U> PartialEq for UnixTime<U> {
    fn eq(&self, other: &Self) -> bool {
        self.nanos == other.nanos
    }
}

impl<U> Eq for UnixTime<U> {}

impl<U> PartialOrd for UnixTime<U> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<U> Ord for UnixTime<U> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.nanos.cmp(&other.nanos)
    }
}

impl<U> Hash for UnixTime<U> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.nanos.hash(state);
    }
}

impl<U> fmt::Debug for UnixTime<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.value() {
            Some(date) => write!(f, "UnixTime({date})"),
            None => write!(f, "UnixTime({} ns)", self.nanos),
        }
    }
}

impl<U: UnixUnit> serde_core::Serialize for UnixTime<U> {
    fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        crate::json::serialize(self, serializer)
    }
}

impl<'de, U: UnixUnit> serde_core::Deserialize<'de> for UnixTime<U> {
    fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::json::deserialize(deserializer)
    }
}

impl<U: UnixUnit, F> From<DateTime<F>> for UnixTime<U> {
    fn from(value: DateTime<F>) -> Self {
        Self::of(value.value())
    }
}

impl<U: UnixUnit> From<SystemTime> for UnixTime<U> {
    fn from(instant: SystemTime) -> Self {
        Self::new(instant)
    }
}

/// An instant outside the range of a type.
///
/// ```
/// use clientwright_runtime::{DateTime, OutOfRange, UnixSeconds, json};
///
/// // Some services send this for *never*.
/// let never: UnixSeconds = json::from_str("99999999999999")?;
/// let date: Result<DateTime, OutOfRange> = never.try_into();
/// assert!(date.is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("beyond the range of the type")
    }
}

impl std::error::Error for OutOfRange {}

impl<U, F: DateTimeFormat> TryFrom<UnixTime<U>> for DateTime<F> {
    type Error = OutOfRange;

    fn try_from(value: UnixTime<U>) -> Result<Self, OutOfRange> {
        value.value().map(Self::of).ok_or(OutOfRange)
    }
}
