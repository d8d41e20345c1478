//! Conversions between a date with time and its parts.

use std::time::SystemTime;

use time::{OffsetDateTime, UtcOffset};

use super::date::Date;
use super::date_time::{DateTime, DateTimeFormat};
use super::instant::{nanos_since_1970, system_time};

impl<F: DateTimeFormat> DateTime<F> {
    /// Creates an instant that is written in the format `F`. An instant outside the years -9999 to 9999 is clamped to
    /// that range.
    #[must_use]
    pub fn new(instant: SystemTime) -> Self {
        let nanoseconds = nanos_since_1970(instant);
        let value = OffsetDateTime::from_unix_timestamp_nanos(nanoseconds);
        Self::of(value.unwrap_or(if nanoseconds < 0 {
            time::PrimitiveDateTime::MIN.assume_utc()
        } else {
            time::PrimitiveDateTime::MAX.assume_utc()
        }))
    }

    /// Creates a local time with an offset from UTC in seconds. Returns `None` if the time or the offset is invalid.
    #[must_use]
    pub fn from_parts(
        date: &Date,
        (hour, minute, second): (u8, u8, u8),
        nanosecond: u32,
        offset_seconds: i32,
    ) -> Option<Self> {
        let time = time::Time::from_hms_nano(hour, minute, second, nanosecond).ok()?;
        let offset = UtcOffset::from_whole_seconds(offset_seconds).ok()?;
        Some(Self::of(date.value().with_time(time).assume_offset(offset)))
    }

    /// Creates an instant from the seconds since 1970 in UTC. Returns `None` if it is out of range.
    #[must_use]
    pub fn from_unix_timestamp(seconds: i64) -> Option<Self> {
        OffsetDateTime::from_unix_timestamp(seconds)
            .ok()
            .map(Self::of)
    }

    /// Creates an instant from the nanoseconds since 1970 in UTC. Returns `None` if it is out of range.
    #[must_use]
    pub fn from_unix_timestamp_nanos(nanoseconds: i128) -> Option<Self> {
        OffsetDateTime::from_unix_timestamp_nanos(nanoseconds)
            .ok()
            .map(Self::of)
    }

    /// Returns the same instant with another offset from UTC in seconds, or `None` if the offset is invalid.
    #[must_use]
    pub fn at_offset(&self, seconds: i32) -> Option<Self> {
        let offset = UtcOffset::from_whole_seconds(seconds).ok()?;
        self.value().checked_to_offset(offset).map(Self::of)
    }
}

impl<F> DateTime<F> {
    /// Returns the same instant, to be written in another format.
    #[must_use]
    pub fn in_format<G: DateTimeFormat>(&self) -> DateTime<G> {
        DateTime::of(self.value())
    }

    /// Converts the instant to a `SystemTime`. Returns `None` if the platform cannot represent it.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        system_time(self.value())
    }

    /// Returns the whole seconds since 1970 in UTC.
    #[must_use]
    pub fn unix_timestamp(&self) -> i64 {
        self.value().unix_timestamp()
    }

    /// Returns the nanoseconds since 1970 in UTC.
    #[must_use]
    pub fn unix_timestamp_nanos(&self) -> i128 {
        self.value().unix_timestamp_nanos()
    }

    /// Returns the local date, at the instant's own offset.
    #[must_use]
    pub fn date(&self) -> Date {
        Date::of(self.value().date())
    }

    /// Returns the local hour, at the instant's own offset.
    #[must_use]
    pub fn hour(&self) -> u8 {
        self.value().hour()
    }

    /// Returns the local minute, at the instant's own offset.
    #[must_use]
    pub fn minute(&self) -> u8 {
        self.value().minute()
    }

    /// Returns the second.
    #[must_use]
    pub fn second(&self) -> u8 {
        self.value().second()
    }

    /// Returns the nanosecond within the second.
    #[must_use]
    pub fn nanosecond(&self) -> u32 {
        self.value().nanosecond()
    }

    /// Returns the offset from UTC in seconds, which is positive to the east.
    #[must_use]
    pub fn offset_seconds(&self) -> i32 {
        self.value().offset().whole_seconds()
    }
}

impl<F: DateTimeFormat> From<SystemTime> for DateTime<F> {
    fn from(instant: SystemTime) -> Self {
        Self::new(instant)
    }
}
