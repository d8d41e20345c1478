//! Types: one file for each component and its nested types.

mod checks;
mod enumeration;
mod files;
mod head;
pub(super) mod shape;
mod structure;
mod union;
mod union_access;

pub(super) use files::{Rendered, files, former};
pub(super) use head::is_constructed;
pub(super) use structure::constructor_fields;
