//! Bodies of XML.
//!
//! Types read themselves from JSON and write themselves as JSON; a [`Shape`] says how that JSON and a text of
//! XML become each other. [`tree`] reads XML, [`read`] makes JSON of it ([`fit`] says of which parts), [`write`] makes XML of JSON. Neither
//! document types nor entities are read, so that no text means more than it is long.

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
