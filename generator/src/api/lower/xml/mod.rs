//! How bodies are written in XML.
//!
//! Shapes are made of the schemas themselves, alongside the types: both say the same of the JSON that they share,
//! and only this side knows of elements and attributes. [`builder`] makes them, [`names`] says what they are called.

mod apart;
mod builder;
pub(super) mod dedup;
mod names;
mod root;
mod scalar;
mod sound;
mod variants;

pub(super) use root::{Direction, is_declared, root};
