//! OpenAPI and Swagger documents, read into one model.
//!
//! ```text
//! files ─▶ load ─▶ document
//! ```
//!
//! [`load`] parses the files to trees ([`source`]), in which every node has a file, line and
//! column, and `$ref`s are followed across them. [`document`] is one document, independent of its
//! version, that can be written out again as one file. [`diagnostics`] are collected along the way:
//! all in one run, each with a position, a stable code and a help text; [`allowances`] are the
//! diagnostics that a document accepts. [`url`] has the rules for URLs that requests are sent to.
//!
//! This crate is independent of Rust identifiers, the terminal, the network and the time of day.

pub mod allowances;
pub mod deep_stack;
pub mod diagnostics;
pub mod document;
pub mod load;
pub mod source;
pub mod url;
pub mod walk;
