//! Types for the formats of OpenAPI.
//!
//! They are lossless: a value that was read is written back byte for byte.

mod adapters;
mod base64;
mod binary;
mod date;
mod date_time;
mod date_time_parts;
mod date_time_style;
mod date_time_text;
mod decimal;
pub(crate) mod foreign;
mod instant;
mod odd_dates;
mod secret;
mod unix_time;
mod uri;
mod uuid;

pub use adapters::{AsString, Serde};
pub use base64::Base64;
pub use binary::Binary;
pub use date::{Date, InvalidDate};
pub use date_time::{DateTime, DateTimeFormat, InvalidDateTime, Rfc3339};
pub use date_time_style::{DateTimeStyle, OffsetStyle};
pub use decimal::{Decimal, DecimalString, ExactInteger};
pub use secret::Secret;
pub use unix_time::{Millis, OutOfRange, Seconds, UnixMillis, UnixSeconds, UnixTime, UnixUnit};
pub use uri::Uri;
pub use uuid::{InvalidUuid, Uuid};
