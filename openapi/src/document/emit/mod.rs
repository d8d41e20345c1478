//! Writes a [`Document`] back to text: the bundled document that a client is generated from.
//!
//! All files are merged into one, every `$ref` is local, and reading the result yields the same
//! `Api` as the originals. `version` picks the lowest version that can express everything;
//! `operation`, `content`, `schema` and `security` write one kind of object each, `shared` keeps
//! what several operations share in one place, `yaml` and `source::json_text` write the text.
//!
//! Webhooks and callbacks are written as `x-webhooks`, which every version allows.
//!
//! Whatever [`Document`] does not contain is not written: `externalDocs`, contact and license, OAuth flows other than
//! client credentials, unused components (except schemas, which are all written), and the keywords of JSON Schema that
//! have no equivalent type (`if`/`then`/`else`, `dependentSchemas`, `contains`, `unevaluatedItems` …).

mod content;
mod links;
mod object;
mod operation;
mod schema;
mod security;
mod shared;
mod version;
mod yaml;

use std::cell::OnceCell;
use std::collections::HashMap;

use super::SchemaId;
use super::{Document, SpecVersion};
use crate::source::{FileId, Node, json_text};

/// One OpenAPI document in one file.
#[derive(Clone, Debug)]
pub struct Bundle {
    root: Node,
    version: SpecVersion,
}

impl Bundle {
    /// The version of the bundle: 3.0 if it can express everything, otherwise 3.1 (which includes
    /// 3.2).
    #[must_use]
    pub fn version(&self) -> SpecVersion {
        self.version
    }

    /// The text as YAML.
    #[must_use]
    pub fn to_yaml(&self) -> String {
        yaml::write(&self.root)
    }

    /// The text as JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        json_text::write(&self.root)
    }
}

/// Creates the bundled document.
#[must_use]
pub fn emit(document: &Document) -> Bundle {
    emit_as(document, version::lowest(document))
}

/// The bundled document in the given version.
pub fn emit_as(document: &Document, version: SpecVersion) -> Bundle {
    Bundle {
        root: Emitter::new(document, version).root(),
        version,
    }
}

/// One schema as it is written where it is used, but never as a reference.
pub fn schema_node(document: &Document, id: SchemaId, version: SpecVersion) -> Option<Node> {
    let schema = document.schema(id)?;
    Some(Emitter::new(document, version).schema_itself(schema))
}

/// The document to be written, and the version.
struct Emitter<'a> {
    document: &'a Document,
    version: SpecVersion,
    /// The operations by their start positions; for links.
    places: OnceCell<HashMap<(FileId, u32), usize>>,
}

impl<'a> Emitter<'a> {
    fn new(document: &'a Document, version: SpecVersion) -> Self {
        Self {
            document,
            version,
            places: OnceCell::new(),
        }
    }

    fn is_31(&self) -> bool {
        self.version == SpecVersion::OpenApi31
    }
}
