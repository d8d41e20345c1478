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
#[derive(Clone)]
pub struct Date {
    value: time::Date,
    /// The text that was read, if it is not how we write.
    text: Option<Box<str>>,
}

impl Date {
    /// A day that will be written `YYYY-MM-DD`.
    #[must_use]
    pub fn new(value: time::Date) -> Self {
        Self { value, text: None }
    }

    /// The day as the `time` crate has it.
    #[must_use]
    pub fn get(&self) -> time::Date {
        self.value
    }
}

/// A text in which no day stands.
#[derive(Debug, Clone, PartialEq, Eq)]
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
            Some((date, "", true)) => Ok(Self::new(date)),
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

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self::new(date)
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        date.value
    }
}

impl FromJson for Date {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        node.as_str()
            .and_then(|text| text.parse().ok())
            .ok_or_else(|| node.mismatch("date of the form YYYY-MM-DD"))
    }
}

impl ToJson for Date {
    fn to_json(&self, out: &mut Writer) {
        out.string(&self.to_string());
    }
}

crate::__v1_serde_bridge!(Date);
