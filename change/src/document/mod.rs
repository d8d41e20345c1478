//! The changes between two documents.
//!
//! Operations are paired first (`pairing`), then everything that is reachable from a pair is traversed
//! together; a schema that requests and responses share is reported once, with both directions.

mod alternatives;
mod bodies;
mod conditions;
mod encodings;
mod evidence;
mod extensions;
mod headers;
mod limits;
mod media;
mod media_type;
mod operations;
mod pair;
mod pairing;
mod parameters;
mod properties;
mod schemas;
mod security;
mod servers;
mod statuses;
mod text;
mod unions;
mod uses;
mod values;
mod view;
mod walk;
mod xml;

pub use walk::{Directions, Found, Owner};

use clientwright_openapi::document::Document;

/// All changes, in the order of the documents.
#[must_use]
pub fn compare(old: &Document, new: &Document) -> Vec<Found> {
    let mut walk = walk::Walk::new(old, new);
    operations::compare(&mut walk);
    schemas::compare_all(&mut walk);
    schemas::unused(&mut walk);
    walk.finish()
}

/// The matching operations of both documents, by index.
pub(crate) fn paired(old: &Document, new: &Document) -> Vec<(usize, usize)> {
    pairing::operations(old, new).both
}
