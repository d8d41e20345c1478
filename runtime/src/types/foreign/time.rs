//! `time`.

use time::OffsetDateTime;

use super::json_as;
use crate::types::{Date, DateTime, DateTimeFormat, OutOfRange, UnixTime, UnixUnit};

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self::of(date)
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        date.value()
    }
}

impl<F: DateTimeFormat> From<OffsetDateTime> for DateTime<F> {
    fn from(value: OffsetDateTime) -> Self {
        Self::of(value)
    }
}

impl<F> From<DateTime<F>> for OffsetDateTime {
    fn from(value: DateTime<F>) -> Self {
        value.value()
    }
}

impl<U: UnixUnit> From<OffsetDateTime> for UnixTime<U> {
    fn from(value: OffsetDateTime) -> Self {
        Self::of(value)
    }
}

impl<U> TryFrom<UnixTime<U>> for OffsetDateTime {
    type Error = OutOfRange;

    fn try_from(value: UnixTime<U>) -> Result<Self, OutOfRange> {
        value.value().ok_or(OutOfRange)
    }
}

json_as!(OffsetDateTime, DateTime, "date with time");
json_as!(time::Date, Date, "date");
