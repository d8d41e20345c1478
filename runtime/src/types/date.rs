//! `format: date`.

use std::fmt;
use std::str::FromStr;

use super::date_time_text::parse_date;
use crate::json::{FromJson, Mismatch, Node, ToJson, Writer};

/// A day, written `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub time::Date);

impl Date {
    /// The day as the `time` crate has it.
    #[must_use]
    pub fn get(self) -> time::Date {
        self.0
    }
}

/// A text that is not a day.
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
            Some((date, "", true)) => Ok(Self(date)),
            _ => Err(InvalidDate),
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let month = u8::from(self.0.month());
        write!(f, "{:04}-{month:02}-{:02}", self.0.year(), self.0.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({self})")
    }
}

impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self(date)
    }
}

impl From<Date> for time::Date {
    fn from(date: Date) -> Self {
        date.0
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

crate::serde_bridge!(Date);
