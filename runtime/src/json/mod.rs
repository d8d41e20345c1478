//! JSON without generated code for every type.
//!
//! A response is parsed once into a flat [`Document`] that borrows from its bytes; types read themselves from
//! its [`Node`]s ([`FromJson`]) and write themselves into a [`Writer`] ([`ToJson`]). Nothing here is generic
//! over a format, so a generated type costs the compiler a few calls. Numbers keep their text, a mismatch has
//! its path, unknown members are kept.

pub(crate) mod bridge;
pub(crate) mod builder;
pub(crate) mod common;
mod constant;
pub(crate) mod debug;
mod document;
mod enums;
mod equivalence;
mod escape;
mod field_index;
mod files;
mod inline_text;
mod lenient;
mod lex;
mod linked;
mod lists;
mod macros;
#[cfg(feature = "fake")]
mod made_up;
mod mapped;
mod maps;
mod mismatch;
mod node;
pub(crate) mod nullable;
mod number;
pub(crate) mod object;
mod object_map;
pub(crate) mod pattern;
pub(crate) mod read;
mod received_files;
mod scalars;
pub(crate) mod slot;
mod syntax_error;
mod tag;
mod tape;
pub(crate) mod text_table;
mod tuple;
mod unescape;
pub(crate) mod union;
mod value;
mod value_access;
mod value_convert;
mod value_serde;
mod writer;

pub(crate) use bridge::{deserialize, serialize};
pub use document::Document;
pub(crate) use files::WithFiles;
pub(crate) use lenient::lenient;
pub use linked::Linked;
#[cfg(feature = "fake")]
pub(crate) use made_up::read_made_up;
pub use mapped::{MappedType, mapped_type};
pub use maps::{JsonKey, JsonMap};
pub(crate) use mismatch::FirstStep;
pub use mismatch::Mismatch;
pub use node::{Elements, Kind, Members, Node};
pub use nullable::Nullable;
#[cfg(feature = "validate")]
pub(crate) use number::Decimals;
pub(crate) use number::is_number as is_json_number;
pub use number::{InvalidNumber, Number};
pub use object_map::{ObjectIntoIter, ObjectIter, ObjectMap};
pub use read::{FromJson, JsonError, from_slice, from_slice_within, from_str};
pub(crate) use received_files::{file_at, with_files};
pub use syntax_error::SyntaxError;
pub use tape::MAX_DEPTH;
pub use tuple::{ElementsOfTuple, Tuple};
pub use value::{Object, Value};
pub use value_access::ValueIndex;
pub use value_serde::LossyNumber;
pub(crate) use writer::to_exact_string;
pub use writer::{ArrayWriter, ObjectWriter, ToJson, WriteMembers, Writer, to_string};
