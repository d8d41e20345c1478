//! The component that a property is defined in.
//!
//! The properties of a component are part of all schemas that extend it, or that refer to it and require
//! more. An inline schema is named after the component that contains it, whichever reference is followed
//! first, so that names are independent of the order of the document.

use std::collections::BTreeMap;

use crate::document::{Document, SchemaId};

/// Returns for property schemas the component that they are defined in, and the name of the property.
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
