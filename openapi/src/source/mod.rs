//! Source files as trees in which every node has a position.
//!
//! [`Files`] reads bytes, [`Sources`] are the files that were read, `reference` resolves `$ref`s,
//! `json_text` writes trees; `invisible` lists the characters that are never written literally.

mod files;
mod invisible;
pub mod json_text;
mod node;
pub(crate) mod path;
pub(crate) mod reference;
pub(crate) mod resources;
mod sources;
mod uri;

pub(crate) use path::normalize;

pub use files::{DiskFiles, Files, MAX_FILE_BYTES, MemoryFiles, ReadError, read_regular};
pub use invisible::is_invisible;
pub use node::{FileId, Node, NodeValue, Span};
pub use reference::{nearest, pointer_keys};
pub use sources::{Location, Settings, SourceFile, Sources};
