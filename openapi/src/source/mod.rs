//! Source: the files as trees in which every node knows where it stands.
//!
//! [`Files`] gives bytes, [`load`] makes trees of the main file and of every file that a `$ref`
//! leads to (`yaml`, `json`), `reference` finds the node that a `$ref` means, `json_text` writes one;
//! `invisible` lists the characters that no file we write has raw.

mod files;
mod invisible;
mod json;
pub mod json_text;
mod load;
mod node;
mod overlay;
pub(crate) mod path;
pub(crate) mod reference;
pub(crate) mod resources;
mod scalar;
mod sources;
mod tree;
mod uri;
mod yaml;
mod yaml_errors;
mod yaml_input;

pub(crate) use json::json_value;
pub(crate) use path::normalize;

pub use files::{DiskFiles, Files, MAX_FILE_BYTES, MemoryFiles, ReadError, read_regular};
pub use invisible::is_invisible;
pub use load::{Input, OverlayPath, load, load_from};
pub use node::{FileId, Node, NodeValue, Span};
pub use reference::nearest;
pub use sources::{Location, Settings, SourceFile, Sources};
pub use tree::{MAX_DEPTH, MAX_NODES};
