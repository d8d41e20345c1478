//! Parts of a document that `include` and `exclude` omit: a setting that names one is not misspelled.

use std::collections::HashSet;

use crate::source::{Node, SourceFile, Sources};

/// The names of the parts of a document, as written in its main file, whether they are generated or not.
pub(super) struct Written<'s> {
    operations: HashSet<&'s str>,
    schemas: HashSet<&'s str>,
    tags: HashSet<&'s str>,
}

impl<'s> Written<'s> {
    pub(super) fn of(sources: &'s Sources) -> Self {
        let root = sources.files().next().and_then(SourceFile::root);
        let at = |key: &str| root.and_then(|root| root.get(key));
        let components = at("components").and_then(|components| components.get("schemas"));
        let schemas = entries(components.or_else(|| at("definitions")));
        let items = entries(at("paths")).iter().map(|(_, item)| item);
        let operations = items.flat_map(|item| entries(Some(item)));
        let operations: Vec<&Node> = operations.map(|(_, operation)| operation).collect();
        let tags = operations
            .iter()
            .filter_map(|operation| operation.get("tags"));
        Self {
            operations: operations
                .iter()
                .filter_map(|operation| operation.get("operationId")?.as_str())
                .collect(),
            schemas: schemas.iter().filter_map(|(key, _)| key.as_str()).collect(),
            tags: tags
                .flat_map(|tags| tags.as_sequence().unwrap_or_default())
                .filter_map(Node::as_str)
                .collect(),
        }
    }

    /// Whether the document has an operation, a schema or a tag of that name.
    pub(super) fn has(&self, what: &str, name: &str) -> bool {
        match what {
            "operation" => self.operations.contains(name),
            "schema" => {
                let name = name.strip_prefix("#/components/schemas/").unwrap_or(name);
                self.schemas.contains(name)
            }
            "tag" => self.tags.contains(name),
            _ => false,
        }
    }
}

fn entries(node: Option<&Node>) -> &[(Node, Node)] {
    node.and_then(Node::as_mapping).unwrap_or_default()
}
