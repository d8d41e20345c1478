//! Schemas to types.
//!
//! [`merged_schema`] is what a schema says once its `$ref` and `allOf` are merged into it, and [`all_of`] what has
//! to hold together; their keywords decide the kind of type ([`type_kind`], [`scalar`], [`enumeration`]) and what its
//! values must keep to ([`limits`]). [`types`] brings
//! them together, and [`lowerer`] keeps what was made.

mod all_of;
pub(super) mod binary;
mod bounds;
mod conditional;
mod constant;
pub(super) mod depth;
pub(super) mod enumeration;
mod fixed;
pub(super) mod inheritance;
pub(super) mod limits;
pub(super) mod lowered;
mod lowerer;
pub(super) mod mapped;
pub(super) mod merged_schema;
mod nullable;
pub(super) mod number_settings;
mod origins;
mod owners;
mod positions;
pub(super) mod scalar;
mod type_kind;
mod types;
pub(super) mod value_names;
pub(super) mod xml_shapes;

pub(super) use bounds::MAX_MEMBERS;
pub(super) use lowerer::{Lowerer, Parts, docs};
