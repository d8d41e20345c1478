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
/// A date that was read in another format, such as with a time after it, is written back unchanged; dates compare by
/// the day.
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
    /// The text that was read, unless it has the canonical form.
    text: Option<Box<str>>,
}

impl Date {
    /// Creates a date of the Gregorian calendar; months and days start at 1.
    ///
    /// # Errors
    /// Returns an error if there is no such day.
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

    /// Returns the year.
    #[must_use]
    pub fn year(&self) -> i32 {
        self.value.year()
    }

    /// Returns the month, starting at 1.
    #[must_use]
    pub fn month(&self) -> u8 {
        self.value.month().into()
    }

    /// Returns the day of the month, starting at 1.
    #[must_use]
    pub fn day(&self) -> u8 {
        self.value.day()
    }

    /// Adds a number of days, which may be negative. Returns `None` if the result is out of range.
    #[must_use]
    pub fn checked_add_days(&self, days: i64) -> Option<Self> {
        let value = self.value.checked_add(time::Duration::days(days))?;
        Some(Self::of(value))
    }

    /// Returns the number of days since `earlier`; negative if `earlier` is later.
    #[must_use]
    pub fn days_since(&self, earlier: &Self) -> i64 {
        (self.value - earlier.value).whole_days()
    }
}

/// The error for a text that is not a date.
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
