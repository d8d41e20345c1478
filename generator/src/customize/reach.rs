//! Which schemas are reachable from operations.

use std::collections::HashMap;

use crate::document::{AdditionalProperties, Document, MediaType, Operation, Schema, SchemaId};

/// Returns for each schema of a document whether it is reachable from an operation. If a schema
/// with a discriminator is reachable, so are the schemas that extend it.
pub(super) fn reached(document: &Document) -> Vec<bool> {
    let children = extensions(document);
    let mut reached = vec![false; document.schemas.len()];
    let mut open: Vec<SchemaId> = document.all_operations().flat_map(of_operation).collect();
    while let Some(id) = open.pop() {
        let (Some(flag), Some(schema)) = (reached.get_mut(id.0), document.schema(id)) else {
            continue;
        };
        if std::mem::replace(flag, true) {
            continue;
        }
        open.extend(of_schema(schema));
        // The discriminator may also select a schema that extends it indirectly.
        let mut bases = vec![id];
        while let Some(base) = bases.pop().filter(|_| schema.discriminator.is_some()) {
            for child in children.get(&base).into_iter().flatten() {
                if !reached.get(child.0).copied().unwrap_or(true) {
                    open.push(*child);
                    bases.push(*child);
                }
            }
        }
    }
    reached
}

/// The components that extend each schema by `allOf`.
fn extensions(document: &Document) -> HashMap<SchemaId, Vec<SchemaId>> {
    let mut children: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
    for (_, id) in &document.named_schemas {
        for part in document
            .schema(*id)
            .into_iter()
            .flat_map(|schema| &schema.all_of)
        {
            if let Some(base) = document.schema(*part).and_then(|part| part.reference) {
                children.entry(base).or_default().push(*id);
            }
        }
    }
    children
}

fn of_operation(operation: &Operation) -> impl Iterator<Item = SchemaId> {
    let parameters = operation.parameters.iter().filter_map(|it| it.schema);
    let of_media = |media: &MediaType| {
        let encodings = media.encoding.iter().map(|(_, encoding)| encoding);
        let encodings = encodings
            .chain(&media.prefix_encoding)
            .chain(&media.item_encoding);
        let headers = encodings.flat_map(|encoding| &encoding.headers);
        let schemas = [media.schema, media.item_schema].into_iter().flatten();
        let headers = headers.filter_map(|header| header.schema);
        schemas.chain(headers).collect::<Vec<_>>()
    };
    let request = operation.request_body.iter().flat_map(|body| &body.content);
    let responses = operation.responses.iter();
    let headers = responses.clone().flat_map(|response| &response.headers);
    let bodies = responses.flat_map(|response| &response.content);
    parameters
        .chain(headers.filter_map(|header| header.schema))
        .chain(request.chain(bodies).flat_map(of_media))
}

fn of_schema(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let additional = match schema.additional_properties {
        AdditionalProperties::Schema(id) => Some(id),
        _ => None,
    };
    let single = [
        schema.reference,
        additional,
        schema.property_names,
        schema.items,
        schema.not,
    ];
    let discriminator = schema.discriminator.iter().flat_map(|discriminator| {
        let mapped = discriminator.mapping.iter().map(|(_, id)| *id);
        mapped.chain(discriminator.default)
    });
    let lists = [
        &schema.prefix_items,
        &schema.all_of,
        &schema.one_of,
        &schema.any_of,
    ];
    single
        .into_iter()
        .flatten()
        .chain(schema.properties.iter().map(|(_, id)| *id))
        .chain(schema.pattern_properties.iter().map(|(_, id)| *id))
        .chain(lists.into_iter().flatten().copied())
        .chain(discriminator)
        .chain(schema.conditional())
}
