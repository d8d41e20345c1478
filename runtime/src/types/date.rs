//! `format: date`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use super::date_time_text::parse_date;
use super::odd_dates;
use crate::json::{FromJson, Mismatch, Node, ToJson, Writer};

/// A day, written `YYYY-MM-DD`.
///
/// One that was read in another form, such as with a time behind it, is written back as it was; it
/// compares by the day.
///
/// ```
/// use clientwright_runtime::Date;
///
/// let day = Date::new(2026, 2, 27)?;
/// assert_eq!(day.to_string(), "2026-02-27");
/// assert_eq!(day.checked_add_days(2), Date::new(2026, 3, 1).ok());
/// assert_eq!((day.year(), day.month(), day.day()), (2026, 2, 27));
///
/// let read: Date = "2026-02-27T00:00:00".parse()?;
/// assert_eq!(read, day);
/// # Ok::<(), clientwright_runtime::InvalidDate>(())
/// ```
#[derive(Clone)]
pub struct Date {
    value: time::Date,
    /// The text that was read, if it is not how we write.
    text: Option<Box<str>>,
}

impl Date {
    /// A day of the Gregorian calendar; the first month is 1, and so is the first day.
    ///
    /// # Errors
    /// When there is no such day.
    pub fn new(year: i32, month: u8, day: u8) -> Result<Self, InvalidDate> {
        let month = time::Month::try_from(month).map_err(|_| InvalidDate)?;
        time::Date::from_calendar_date(year, month, day)
            .map(Self::of)
            .map_err(|_| InvalidDate)
    }

    pub(super) fn of(value: time::Date) -> Self {
        Self { value, text: None }
    }

    pub(super) fn value(&self) -> time::Date {
        self.value
    }

    /// The year.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.value.year()
    }

    /// The month, from 1.
    #[must_use]
    pub fn month(&self) -> u8 {
        self.value.month().into()
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(&self) -> u8 {
        self.value.day()
    }

    /// The day so many days later, or earlier; none if that is beyond the calendar.
    #[must_use]
    pub fn checked_add_days(&self, days: i64) -> Option<Self> {
        let value = self.value.checked_add(time::Duration::days(days))?;
        Some(Self::of(value))
    }

    /// How many days it is after another one; negative if it is before.
    #[must_use]
    pub fn days_since(&self, earlier: &Self) -> i64 {
        (self.value - earlier.value).whole_days()
    }
}

/// A text that is not a date.
///
/// ```
/// use clientwright_runtime::{Date, InvalidDate};
///
/// let error: InvalidDate = "tomorrow".parse::<Date>().unwrap_err();
/// assert_eq!(error.to_string(), "not a date of the form YYYY-MM-DD");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidDate;

impl fmt::Display for InvalidDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of the form YYYY-MM-DD")
    }
}

impl std::error::Error for InvalidDate {}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        match parse_date(text) {
            Some((date, "", true)) => Ok(Self::of(date)),
            _ => Ok(Self {
                value: odd_dates::day(text).ok_or(InvalidDate)?,
                text: Some(text.into()),
            }),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(text) = &self.text {
            return f.write_str(text);
        }
        let month = u8::from(self.value.month());
        let (year, day) = (self.value.year(), self.value.day());
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({self})")
    }
}

impl PartialEq for Date {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Date {}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Date {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl Hash for Date {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl FromJson for Date {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        node.as_str()
            .and_then(|text| text.parse().ok())
            .filter(|date: &Self| date.text.is_none() || !node.dates_keep_their_form())
            .ok_or_else(|| node.mismatch("date of the form YYYY-MM-DD"))
    }
}

impl ToJson for Date {
    fn to_json(&self, out: &mut Writer) {
        out.string(&self.to_string());
    }
}

crate::__v1_serde_bridge!(Date);
