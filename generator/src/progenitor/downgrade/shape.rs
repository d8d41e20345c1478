//! The shape of the values of a schema.

use std::collections::BTreeSet;

use crate::document::{AdditionalProperties, Document, Schema, SchemaId};
use crate::source::NodeValue;

/// The shape of values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// Strings, numbers, booleans.
    Scalar,
    Array,
    Object,
    /// Unspecified.
    Any,
    /// Values of different shapes.
    Mixed,
}

/// The shape of a schema, following references and combinations.
pub(super) fn shape(document: &Document, id: SchemaId) -> Shape {
    of(document, id, &mut BTreeSet::new())
}

fn of(document: &Document, id: SchemaId, on_the_way: &mut BTreeSet<SchemaId>) -> Shape {
    let Some(schema) = document.schema(id) else {
        return Shape::Any;
    };
    if !on_the_way.insert(id) {
        return Shape::Any;
    }
    let found = own(schema);
    let result = if found == Shape::Any {
        let parts = schema.parts();
        let shapes: Vec<Shape> = parts.map(|id| of(document, id, on_the_way)).collect();
        let conjunction = shapes.into_iter().find(|shape| *shape != Shape::Any);
        conjunction.unwrap_or_else(|| {
            let alternatives = schema.one_of.iter().chain(&schema.any_of);
            let shapes: Vec<Shape> = alternatives
                .filter(|id| !is_null(document, **id))
                .map(|id| of(document, *id, on_the_way))
                .collect();
            match shapes.as_slice() {
                [] => Shape::Any,
                [first, rest @ ..] if rest.iter().all(|other| other == first) => *first,
                _ => Shape::Mixed,
            }
        })
    } else {
        found
    };
    on_the_way.remove(&id);
    result
}

/// The shape that a schema specifies itself.
fn own(schema: &Schema) -> Shape {
    let types = schema.types;
    let scalar = types.string || types.number || types.integer || types.boolean;
    match (scalar, types.array, types.object) {
        (true, false, false) => return Shape::Scalar,
        (false, true, false) => return Shape::Array,
        (false, false, true) => return Shape::Object,
        (false, false, false) => {}
        _ => return Shape::Mixed,
    }
    if !schema.properties.is_empty()
        || matches!(
            schema.additional_properties,
            AdditionalProperties::Schema(_)
        )
    {
        return Shape::Object;
    }
    if schema.items.is_some() || !schema.prefix_items.is_empty() {
        return Shape::Array;
    }
    match &schema.values {
        Some(values)
            if values.iter().all(|value| {
                !matches!(
                    value.value,
                    NodeValue::Sequence(_) | NodeValue::Mapping(_) | NodeValue::Null
                )
            }) =>
        {
            Shape::Scalar
        }
        _ => Shape::Any,
    }
}

/// Whether a schema is `type: "null"`.
pub(super) fn is_null(document: &Document, id: SchemaId) -> bool {
    document.schema(id).is_some_and(|schema| {
        schema.types.null
            && schema.types.named().is_empty()
            && schema.reference.is_none()
            && schema.properties.is_empty()
            && schema.all_of.is_empty()
            && schema.one_of.is_empty()
            && schema.any_of.is_empty()
            && schema
                .values
                .iter()
                .flatten()
                .all(|value| value.value == NodeValue::Null)
    })
}

/// The properties of an object, including those of its parts; `None` if they are too complex to determine.
pub(super) fn members(document: &Document, id: SchemaId) -> Option<Vec<(String, SchemaId)>> {
    let mut found = Vec::new();
    for (_, schema) in document.included([id]) {
        if !schema.one_of.is_empty() || !schema.any_of.is_empty() {
            return None;
        }
        let properties = schema.properties.iter();
        found.extend(properties.map(|(name, id)| (name.value.clone(), *id)));
    }
    Some(found)
}
