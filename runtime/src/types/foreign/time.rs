//! `time`: its conversions are those of [`DateTime`] and [`Date`] themselves.

use time::OffsetDateTime;

use super::json_as;
use crate::types::{Date, DateTime};

json_as!(OffsetDateTime, DateTime, "date with time");
json_as!(time::Date, Date, "date");
