//! Values for the schemas of a document: generates matching values, and validates
//! values.
//!
//! ```text
//! ┌─▶ Sampler ───▶ matching values, including easily corrupted ones
//!  Document ───┤
//!              └─▶ Validator ─▶ Report: every violation, with its place in the value
//!                     ▲                 and the keyword that it breaks
//!                   value
//! ```
//!
//! Both use only the [`Document`](clientwright_openapi::document::Document) and are independent
//! of the code that is generated from it, so that they can disagree with it.
//!
//! - A [`Validator`] checks a [`Json`] value. All mismatches are in one [`Report`]: each
//!   [`Violation`] has the [`Path`] of the value, and the span of the keyword in the document.
//!   Undeclared properties are listed separately, because they are allowed, but likely mistakes.
//!   [`Rules`] define the strictness: an example must match exactly, while a client must expect new
//!   enum values.
//! - A [`Sampler`] generates values for tests: the smallest and the largest, every alternative of
//!   a union, numbers at their limits, strings that are easily corrupted. The same seed produces the
//!   same values on every machine.
//!
//! Schemas are interpreted as usually intended, which may differ from the literal meaning: a
//! schema with `properties` and no `type` means objects, `oneOf` accepts more than one match, and
//! `enum: [200]` under `type: string` means the string `200`. Numbers are compared exactly, as
//! decimals.
//!
//! The running time is bounded: a [`Budget`] limits the number of schemas that are checked for one value. A
//! check that exceeds it is reported as incomplete and never as a mismatch.

mod format;
mod guess;
mod json;
mod number;
mod path;
mod pattern;
mod report;
mod sample;
mod schema;
mod validate;

pub use format::{has_format, has_wire_format, integer_range};
pub use json::{Json, Kind};
pub use number::Exact;
pub use path::{Path, Step};
pub use pattern::{Patterns, rust_pattern};
pub use report::{Problem, Report, UnknownProperty, Violation};
pub use sample::Sampler;
pub use schema::types_of;
pub use validate::{Budget, Direction, Rules, Validator};
