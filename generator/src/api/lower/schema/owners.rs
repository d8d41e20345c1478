//! The component that a property is written in.
//!
//! What a component says is part of all that extend it or refer to it and require more. A type for an
//! inline schema is named after the component that contains it, whichever reference leads to it first, so that
//! the order of a document names nothing.

use std::collections::BTreeMap;

use crate::document::{Document, SchemaId};

/// For the schemas of properties: the component they are written in, and the name of the property.
pub(in crate::api::lower) fn owners(document: &Document) -> BTreeMap<SchemaId, (SchemaId, String)> {
    let mut owners = BTreeMap::new();
    for (_, component) in &document.named_schemas {
        let mut open = vec![*component];
        while let Some(schema) = open.pop().and_then(|id| document.schema(id)) {
            for (name, id) in &schema.properties {
                owners
                    .entry(*id)
                    .or_insert_with(|| (*component, name.value.clone()));
            }
            let parts = schema.all_of.iter().copied();
            open.extend(parts.filter(|id| {
                let part = document.schema(*id);
                part.is_some_and(|part| part.name.is_none())
            }));
        }
    }
    owners
}
