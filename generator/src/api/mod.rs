//! Api: our own model of an API, made once from the whole document.
//!
//! `lower` takes every decision that needs thought: what `allOf` means, which types are recursive,
//! what tells the variants of a union apart, which answers are success.

mod added_security;
mod examples;
mod lower;
mod model;
mod regroup;
mod share;

pub use crate::document::{Location, Method, StatusPattern, Style};
pub use added_security::{AddedScheme, AddedSecurity, KeyPlace, add_security};
pub(crate) use examples::retain_examples;
pub use lower::lower;
#[cfg(feature = "progenitor")]
pub(crate) use lower::operation_ids;
pub(crate) use lower::{mentioned, of_answer, of_request, of_type};
pub use model::*;
pub use share::share;
