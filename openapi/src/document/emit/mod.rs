//! Back from a [`Document`] to text: the bundled document that a client is generated from.
//!
//! All files are one, every `$ref` is local, and reading the result gives the same `Api` as the
//! originals did. `version` picks the lowest version that can say everything; `operation`,
//! `content`, `schema` and `security` write one kind of object each, `shared` keeps what
//! several operations share in one place, `yaml` and `source::json_text` write the text.
//!
//! Webhooks and callbacks are written as `x-webhooks`, which any version can have.
//!
//! What [`Document`] does not hold is not written: `externalDocs`, contact and licence, OAuth flows other than client credentials, components that nothing
//! uses (but all schemas are), and the keywords of JSON Schema that no type can be made of
//! (`if`/`then`/`else`, `dependentSchemas`, `contains`, `unevaluatedItems` …).

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
    /// The version that it is written in: 3.0 where that can say everything, else 3.1 (which stands
    /// for 3.2, too).
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

/// Makes the bundled document.
#[must_use]
pub fn emit(document: &Document) -> Bundle {
    emit_as(document, version::lowest(document))
}

/// The bundled document in a version that the caller picked.
pub fn emit_as(document: &Document, version: SpecVersion) -> Bundle {
    Bundle {
        root: Emitter::new(document, version).root(),
        version,
    }
}

/// One schema as it is written where it is used, but not as a reference.
pub fn schema_node(document: &Document, id: SchemaId, version: SpecVersion) -> Option<Node> {
    let schema = document.schema(id)?;
    Some(Emitter::new(document, version).schema_itself(schema))
}

/// What is written, in which version.
struct Emitter<'a> {
    document: &'a Document,
    version: SpecVersion,
    /// Where the operations are, by where they begin; for links.
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
