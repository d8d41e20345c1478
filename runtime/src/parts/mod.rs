//! Multipart responses (`multipart/mixed`, `multipart/related`, `multipart/form-data` …).
//!
//! [`parser`] converts bytes to parts, without any input or output; [`typed`] converts parts to types.

mod parser;
mod typed;

pub(crate) use parser::{PartParser, RawPart};
pub(crate) use typed::{boundary, list, object, one, parse};
