//! The generator's model of an API, made once from the whole document.
//!
//! `lower` makes all nontrivial decisions: the meaning of `allOf`, which types are recursive, how the
//! variants of a union are distinguished, which responses are successes.

mod added_security;
mod dedup;
mod examples;
mod literal;
mod lower;
mod merge_responses;
mod model;
mod number_types;
mod pattern;
mod place;
mod same_node;
mod shared_docs;
mod shared_names;

pub use crate::document::{Location, Method, StatusPattern, Style};
pub use added_security::{AddedScheme, AddedSecurity, KeyPlace, add_security};
pub use dedup::dedup;
pub(crate) use examples::retain_examples;
pub use literal::Literal;
pub use lower::lower_document;
pub(crate) use lower::{RUST_TYPE, inbound_ids, operation_ids};
pub(crate) use lower::{
    mentioned, of_inbound_response, of_request, of_response, of_type, report_duplicate_ids,
};
pub use model::*;
pub use number_types::{Digits, NumberTypes};
pub use pattern::{Instruction, Pattern};
pub use place::place;
