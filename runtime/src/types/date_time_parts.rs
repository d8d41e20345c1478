//! The parts of a date with time, and what it is made of.

use std::time::SystemTime;

use time::{OffsetDateTime, UtcOffset};

use super::date::Date;
use super::date_time::{DateTime, DateTimeFormat};
use super::instant::{nanos_since_1970, system_time};

impl<F: DateTimeFormat> DateTime<F> {
    /// An instant that will be written in the form `F`. One beyond the years that dates are written
    /// with (-9999 to 9999) becomes the first or the last of them.
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

    /// The time of day at a place with this offset from UTC, in seconds; none if there is no such time.
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

    /// So many seconds after the beginning of 1970 in UTC; none if that is beyond the calendar.
    #[must_use]
    pub fn from_unix_timestamp(seconds: i64) -> Option<Self> {
        OffsetDateTime::from_unix_timestamp(seconds)
            .ok()
            .map(Self::of)
    }

    /// So many nanoseconds after the beginning of 1970 in UTC; none if that is beyond the calendar.
    #[must_use]
    pub fn from_unix_timestamp_nanos(nanoseconds: i128) -> Option<Self> {
        OffsetDateTime::from_unix_timestamp_nanos(nanoseconds)
            .ok()
            .map(Self::of)
    }

    /// The same instant at a place with another offset from UTC, in seconds; none if there is no such
    /// offset.
    #[must_use]
    pub fn at_offset(&self, seconds: i32) -> Option<Self> {
        let offset = UtcOffset::from_whole_seconds(seconds).ok()?;
        self.value().checked_to_offset(offset).map(Self::of)
    }
}

impl<F> DateTime<F> {
    /// The same instant, to be written in another form.
    #[must_use]
    pub fn in_format<G: DateTimeFormat>(&self) -> DateTime<G> {
        DateTime::of(self.value())
    }

    /// The same instant as the standard library has it; none where that ends earlier than the calendar.
    #[must_use]
    pub fn to_system_time(&self) -> Option<SystemTime> {
        system_time(self.value())
    }

    /// The whole seconds since the beginning of 1970 in UTC.
    #[must_use]
    pub fn unix_timestamp(&self) -> i64 {
        self.value().unix_timestamp()
    }

    /// The nanoseconds since the beginning of 1970 in UTC.
    #[must_use]
    pub fn unix_timestamp_nanos(&self) -> i128 {
        self.value().unix_timestamp_nanos()
    }

    /// The day at the place with its offset.
    #[must_use]
    pub fn date(&self) -> Date {
        Date::of(self.value().date())
    }

    /// The hour at the place with its offset.
    #[must_use]
    pub fn hour(&self) -> u8 {
        self.value().hour()
    }

    /// The minute at the place with its offset.
    #[must_use]
    pub fn minute(&self) -> u8 {
        self.value().minute()
    }

    /// The second.
    #[must_use]
    pub fn second(&self) -> u8 {
        self.value().second()
    }

    /// The nanosecond of the second.
    #[must_use]
    pub fn nanosecond(&self) -> u32 {
        self.value().nanosecond()
    }

    /// The offset from UTC in seconds, positive east of it.
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
