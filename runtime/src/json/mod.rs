//! JSON without generated code for every type.
//!
//! An answer is parsed once into a flat [`Document`] that borrows from its bytes; types read
//! themselves from a [`Node`] of it ([`FromJson`]) and write themselves into a [`Writer`]
//! ([`ToJson`]). None of this is generic over a format, so a generated type costs the compiler a
//! few calls. Numbers keep their text, a mismatch knows its path, unknown members are kept.

mod bridge;
mod constant;
mod debug;
mod document;
mod lenient;
mod lex;
mod macros;
mod mismatch;
mod node;
mod nullable;
mod number;
mod object;
pub mod pattern;
mod plain;
mod scalars;
mod search;
pub mod slot;
pub mod union;
mod value;
mod value_serde;
mod writer;

pub use bridge::{deserialize, serialize};
pub use debug::debug;
pub use document::{Document, MAX_DEPTH, SyntaxError};
pub(crate) use lenient::lenient;
pub(crate) use mismatch::FirstStep;
pub use mismatch::Mismatch;
pub use node::{Elements, Kind, Members, Node};
pub use nullable::{Nullable, OrNull};
pub(crate) use number::is_number as is_json_number;
pub use number::{InvalidNumber, Number};
pub use object::ObjectReader;
pub use value::Value;
pub use value_serde::LossyNumber;
pub use writer::{ArrayWriter, ObjectWriter, WriteMembers, Writer};

/// Reads a type from a node of a JSON document.
pub trait FromJson: Sized {
    /// Reads `node`.
    ///
    /// # Errors
    /// When the node is of another kind, a required member is missing, or a value is out of range.
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch>;
}

/// Writes a type as JSON.
pub trait ToJson {
    /// Writes exactly one value to `out`.
    fn to_json(&self, out: &mut Writer);

    /// Whether an object leaves the member out instead of writing it.
    fn is_absent(&self) -> bool {
        false
    }
}

/// Why bytes could not be read as a type.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonError {
    /// The bytes are not JSON.
    Syntax(SyntaxError),
    /// The JSON is not what the type promises.
    Mismatch(Mismatch),
}

impl std::fmt::Display for JsonError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Syntax(error) => error.fmt(f),
            Self::Mismatch(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for JsonError {}

impl From<SyntaxError> for JsonError {
    fn from(error: SyntaxError) -> Self {
        Self::Syntax(error)
    }
}

impl From<Mismatch> for JsonError {
    fn from(error: Mismatch) -> Self {
        Self::Mismatch(error)
    }
}

/// Reads a value from the bytes of one JSON document.
///
/// # Errors
/// When the bytes are not JSON or not what `T` promises.
pub fn from_slice<T: FromJson>(bytes: &[u8]) -> Result<T, JsonError> {
    let document = Document::parse(bytes)?;
    let value = T::from_json(document.root());
    lenient::locate(&document);
    Ok(value?)
}

/// Reads a value from a JSON text.
///
/// # Errors
/// When the text is not JSON or not what `T` promises.
pub fn from_str<T: FromJson>(text: &str) -> Result<T, JsonError> {
    from_slice(text.as_bytes())
}

/// Writes a value as compact JSON.
pub fn to_string(value: &(impl ToJson + ?Sized)) -> String {
    let mut out = Writer::new();
    value.to_json(&mut out);
    out.into_string()
}
