//! Lowers schemas to types.
//!
//! [`merged_schema`] merges a schema with its `$ref` and `allOf`, and [`all_of`] finds the schemas that apply
//! together. Their keywords decide the kind of type ([`type_kind`], [`scalar`], [`enumeration`]) and the
//! checks of its values ([`limits`]). [`types`] combines these, and [`lowerer`] keeps the results.

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
