//! `chrono`.

use chrono::{DateTime as Foreign, FixedOffset, NaiveDate, TimeZone, Utc};
use time::OffsetDateTime;

use super::json_as;
use crate::types::{Date, DateTime, DateTimeFormat, OutOfRange, UnixTime, UnixUnit};

/// Converts an instant. The range of years of `chrono` includes the one of `time`.
fn utc(value: OffsetDateTime) -> Foreign<Utc> {
    Foreign::from_timestamp(value.unix_timestamp(), value.nanosecond()).unwrap_or_default()
}

fn instant<Z: TimeZone>(value: &Foreign<Z>) -> Result<OffsetDateTime, OutOfRange> {
    let seconds = OffsetDateTime::from_unix_timestamp(value.timestamp()).map_err(|_| OutOfRange)?;
    // A leap second becomes the beginning of the next second.
    let nanos = i64::from(value.timestamp_subsec_nanos());
    seconds
        .checked_add(time::Duration::nanoseconds(nanos))
        .ok_or(OutOfRange)
}

impl<F> From<DateTime<F>> for Foreign<Utc> {
    fn from(value: DateTime<F>) -> Self {
        utc(value.value())
    }
}

impl<F> From<DateTime<F>> for Foreign<FixedOffset> {
    /// Preserves the offset.
    fn from(value: DateTime<F>) -> Self {
        let value = value.value();
        let offset = FixedOffset::east_opt(value.offset().whole_seconds());
        let utc = utc(value);
        match offset {
            Some(offset) => utc.with_timezone(&offset),
            None => utc.into(),
        }
    }
}

impl<F: DateTimeFormat> TryFrom<Foreign<Utc>> for DateTime<F> {
    type Error = OutOfRange;

    fn try_from(value: Foreign<Utc>) -> Result<Self, OutOfRange> {
        instant(&value).map(Self::of)
    }
}

impl<F: DateTimeFormat> TryFrom<Foreign<FixedOffset>> for DateTime<F> {
    type Error = OutOfRange;

    fn try_from(value: Foreign<FixedOffset>) -> Result<Self, OutOfRange> {
        instant(&value).map(Self::of)
    }
}

impl<U: UnixUnit> TryFrom<Foreign<Utc>> for UnixTime<U> {
    type Error = OutOfRange;

    fn try_from(value: Foreign<Utc>) -> Result<Self, OutOfRange> {
        instant(&value).map(Self::of)
    }
}

impl<U> TryFrom<UnixTime<U>> for Foreign<Utc> {
    type Error = OutOfRange;

    fn try_from(value: UnixTime<U>) -> Result<Self, OutOfRange> {
        value.value().map(utc).ok_or(OutOfRange)
    }
}

impl From<Date> for NaiveDate {
    fn from(value: Date) -> Self {
        let day = value.value();
        Self::from_yo_opt(day.year(), u32::from(day.ordinal())).unwrap_or_default()
    }
}

impl TryFrom<NaiveDate> for Date {
    type Error = OutOfRange;

    fn try_from(value: NaiveDate) -> Result<Self, OutOfRange> {
        use chrono::Datelike;
        let ordinal = u16::try_from(value.ordinal()).map_err(|_| OutOfRange)?;
        time::Date::from_ordinal_date(value.year(), ordinal)
            .map(Self::of)
            .map_err(|_| OutOfRange)
    }
}

json_as!(Foreign<Utc>, DateTime, "date with time");
json_as!(Foreign<FixedOffset>, DateTime, "date with time");
json_as!(NaiveDate, Date, "date");
