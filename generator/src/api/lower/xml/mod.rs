//! XML serialization of bodies.
//!
//! Shapes are built from the schemas, in parallel to the types: both describe the same JSON, and only shapes
//! describe elements and attributes. [`builder`] builds them, [`names`] names them.

mod apart;
mod builder;
pub(super) mod dedup;
mod names;
mod root;
mod scalar;
mod sound;
mod variants;

pub(super) use root::{Direction, is_declared, root};
