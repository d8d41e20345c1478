//! Loading: parses files to trees.
//!
//! [`load`] reads the main file and every file that a `$ref` refers to (`loading`), each as YAML or JSON (`yaml`,
//! `json`) into a bounded [tree](crate::source::Node) (`tree`), and applies overlays before the tree is used
//! (`overlay`). The problems with a text are stored with it in [`Loaded`]: the file may turn out to be unused.

mod json;
mod loading;
mod overlay;
mod scalar;
mod tree;
mod yaml;
mod yaml_errors;
mod yaml_input;

pub(crate) use json::json_value;

pub use loading::{Input, Loaded, OverlayPath, load, load_from};
pub use tree::{MAX_DEPTH, MAX_NODES};
