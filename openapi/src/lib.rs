//! OpenAPI and Swagger documents, read into one model.
//!
//! ```text
//! files ─▶ load ─▶ document
//! ```
//!
//! [`load`] makes trees of the files, [`source`], in which every node knows its file, line and column, and
//! `$ref`s are followed across them. [`document`] is one document with the differences between versions
//! gone, and can be written out again as one file. [`diagnostics`] is what is found on the way: all of
//! it in one run, each with its place, a stable code and what to do; [`allowances`] are what a document says that it
//! accepts of it.
//!
//! Nothing here knows Rust identifiers, the terminal, the network or the time of day.

pub mod allowances;
pub mod deep_stack;
pub mod diagnostics;
pub mod document;
pub mod load;
pub mod source;
pub mod walk;
