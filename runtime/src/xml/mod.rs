//! XML bodies.
//!
//! Types read themselves from JSON and write themselves as JSON; a [`Shape`] describes the conversion between
//! that JSON and XML. [`tree`] parses XML, [`mod@read`] converts it to JSON ([`fit`] matches its parts),
//! [`mod@write`] converts JSON to XML. Neither document types nor entities are supported, so that no text expands
//! beyond its length.

mod body;
mod fit;
mod read;
mod shape;
#[cfg(test)]
mod tests;
mod text;
mod tree;
mod write;

pub(crate) use body::{json, read, write};
pub use shape::{Either, Item, Member, Name, Shape, Variant};
