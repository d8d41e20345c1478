//! Source: the files as trees in which every node knows where it stands.
//!
//! [`Files`] gives bytes, [`Sources`] are the files that were read, `reference` finds the node that a `$ref` means,
//! `json_text` writes one; `invisible` lists the characters that no file we write has raw.

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
pub use reference::nearest;
pub use sources::{Location, Settings, SourceFile, Sources};
