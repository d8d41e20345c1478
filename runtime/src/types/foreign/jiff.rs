//! `jiff`.

use jiff::Timestamp;
use jiff::civil::Date as Foreign;
use time::OffsetDateTime;

use super::json_as;
use crate::types::{Date, DateTime, DateTimeFormat, OutOfRange, UnixTime, UnixUnit};

fn timestamp(value: OffsetDateTime) -> Result<Timestamp, OutOfRange> {
    Timestamp::from_nanosecond(value.unix_timestamp_nanos()).map_err(|_| OutOfRange)
}

fn instant(value: Timestamp) -> Result<OffsetDateTime, OutOfRange> {
    OffsetDateTime::from_unix_timestamp_nanos(value.as_nanosecond()).map_err(|_| OutOfRange)
}

impl<F> TryFrom<DateTime<F>> for Timestamp {
    type Error = OutOfRange;

    fn try_from(value: DateTime<F>) -> Result<Self, OutOfRange> {
        timestamp(value.value())
    }
}

impl<F: DateTimeFormat> TryFrom<Timestamp> for DateTime<F> {
    type Error = OutOfRange;

    fn try_from(value: Timestamp) -> Result<Self, OutOfRange> {
        instant(value).map(Self::of)
    }
}

impl<U> TryFrom<UnixTime<U>> for Timestamp {
    type Error = OutOfRange;

    fn try_from(value: UnixTime<U>) -> Result<Self, OutOfRange> {
        timestamp(value.value().ok_or(OutOfRange)?)
    }
}

impl<U: UnixUnit> TryFrom<Timestamp> for UnixTime<U> {
    type Error = OutOfRange;

    fn try_from(value: Timestamp) -> Result<Self, OutOfRange> {
        instant(value).map(Self::of)
    }
}

impl TryFrom<Date> for Foreign {
    type Error = OutOfRange;

    fn try_from(value: Date) -> Result<Self, OutOfRange> {
        let day = value.value();
        let year = i16::try_from(day.year()).map_err(|_| OutOfRange)?;
        let narrow = |number: u8| i8::try_from(number).map_err(|_| OutOfRange);
        let (month, day) = (narrow(u8::from(day.month()))?, narrow(day.day())?);
        Self::new(year, month, day).map_err(|_| OutOfRange)
    }
}

impl TryFrom<Foreign> for Date {
    type Error = OutOfRange;

    fn try_from(value: Foreign) -> Result<Self, OutOfRange> {
        let ordinal = u16::try_from(value.day_of_year()).map_err(|_| OutOfRange)?;
        time::Date::from_ordinal_date(i32::from(value.year()), ordinal)
            .map(Self::of)
            .map_err(|_| OutOfRange)
    }
}

json_as!(Timestamp, DateTime, "date with time");
json_as!(Foreign, Date, "date");
