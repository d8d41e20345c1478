//! Answers of several parts (`multipart/mixed`, `multipart/related`, `multipart/form-data` …).
//!
//! [`parser`] takes bytes and gives parts, without any input or output; [`typed`] gives them their type.

mod parser;
mod typed;

pub(crate) use parser::{PartParser, RawPart};
pub(crate) use typed::{boundary, list, object, one, parse};
