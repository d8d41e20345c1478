//! Values of the schemas of a document: makes some that fit, and says whether and where one does
//! not.
//!
//! ```text
//!              ┌─▶ Sampler ───▶ values that fit, easily damaged ones among them
//!  Document ───┤
//!              └─▶ Validator ─▶ Report: every violation, with its place in the value
//!                     ▲                 and the keyword that it breaks
//!                   value
//! ```
//!
//! Both work on the [`Document`](clientwright_openapi::document::Document) alone and know nothing
//! of the code that is generated from it, so that they can disagree with that.
//!
//! - A [`Validator`] checks a [`Json`] value. All that does not fit comes in one [`Report`]: each
//!   [`Violation`] has the [`Path`] to the offending value, and the span of the keyword in the
//!   document. Properties that are not declared are listed apart, because they are allowed, and likely
//!   slips. [`Rules`] say how strict it is: an example is held to the letter, a client must expect
//!   enums to grow.
//! - A [`Sampler`] makes values for tests: the smallest and the largest, every alternative of a
//!   union, numbers at their limits, strings that get damaged on the way. The same seed gives the
//!   same values on every machine.
//!
//! Schemas are read as people mean them rather than by the letter where the two differ: a schema
//! with `properties` and no `type` means objects, `oneOf` is content with more than one match, and
//! `enum: [200]` under `type: string` means the text `200`. Numbers are compared exactly, as
//! decimals.
//!
//! Time is bounded: a [`Budget`] limits the schemas that are looked at for one value. What was not
//! looked at to the end is reported as incomplete and never as wrong.

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
