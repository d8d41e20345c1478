//! Bodies that are sequences of items: the type of an item, and the part of an item that it is read from.

use crate::api::model::{Origin, Scalar, StreamShape, TypeRef, TypeUse};
use crate::document::{Document, MediaType, SchemaId};

use super::media_types::essence;
use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::merged_schema::MergedSchema;

/// The maximum nesting of event unions that is followed.
const MAX_DEPTH: usize = 4;

/// Returns the type of an item, and the part of the item that it describes.
pub(in crate::api::lower) fn of(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    origin: &Origin,
) -> (TypeUse, StreamShape) {
    let document = lowerer.document;
    let is_events = essence(&media.media_type.value) == "text/event-stream";
    match schema(document, media) {
        Some(id) if media.is_multipart() => (lowerer.lower_named(&[id], origin), StreamShape::Part),
        Some(id) => (
            lowerer.lower_named(&[id], origin),
            match is_events {
                true => shape(document, id, media.item_schema.is_some()),
                false => StreamShape::Json,
            },
        ),
        None if is_events => (
            TypeUse::of(TypeRef::Scalar(Scalar::String)),
            StreamShape::Text,
        ),
        None => (TypeUse::any(), StreamShape::Json),
    }
}

/// Returns the schema of an item: `itemSchema`, or the schema of the whole body, which many documents use instead.
fn schema(document: &Document, media: &MediaType) -> Option<SchemaId> {
    media.item_schema.or_else(|| {
        let whole = media.schema?;
        // If the body is described as an array, its elements are the items.
        match MergedSchema::of(document, &[whole]).items.as_slice() {
            [item] => Some(*item),
            _ => Some(whole),
        }
    })
}

/// Whether a request body is described as items: by `itemSchema`, or by a schema of structured data for
/// another media type than JSON.
pub(super) fn are_described(document: &Document, media: &MediaType) -> bool {
    let is_structure = |id: SchemaId| {
        let merged = MergedSchema::of(document, &[id]);
        merged.is_object() || !merged.items.is_empty() || !merged.unions.is_empty()
    };
    let is_json = essence(&media.media_type.value) == "application/json";
    media.is_sequential()
        && (media.item_schema.is_some() || !is_json && media.schema.is_some_and(is_structure))
}

/// Reports described structure without effect for a media type of text or bytes: the format of objects and
/// arrays is undefined, and numbers, booleans and enums are handled as text.
pub(super) fn tell_unwritten(lowerer: &mut Lowerer<'_>, media: &MediaType) {
    let is_more = |id: SchemaId| {
        let merged = MergedSchema::of(lowerer.document, &[id]);
        let types = &merged.types;
        merged.is_object()
            || !merged.items.is_empty()
            || merged.values.is_some()
            || types.integer
            || types.number
            || types.boolean
    };
    if !media.is_sequential() && media.schema.is_some_and(is_more) {
        lowerer.without_effect("schema of a body", Some(media.media_type.span));
    }
}

/// Returns the part of an event that a schema describes: the whole event if it has the fields of one,
/// otherwise its data.
fn shape(document: &Document, id: SchemaId, is_item_schema: bool) -> StreamShape {
    if let Some(data) = event_data(document, id, is_item_schema, MAX_DEPTH) {
        let is_text = data
            .iter()
            .all(|parts| MergedSchema::of(document, parts).is_text());
        return match is_text {
            true => StreamShape::TextEvent,
            false => StreamShape::Event,
        };
    }
    match MergedSchema::of(document, &[id]).is_text() {
        true => StreamShape::Text,
        false => StreamShape::Json,
    }
}

/// Returns the schemas of `data` in all alternatives, if each is an event.
fn event_data(
    document: &Document,
    id: SchemaId,
    is_item_schema: bool,
    depth: usize,
) -> Option<Vec<Vec<SchemaId>>> {
    let merged = MergedSchema::of(document, &[id]);
    let property = |name: &str| {
        let mut properties = merged.properties.iter();
        let (_, parts) = properties.find(|(known, _)| known == name)?;
        Some(parts.clone())
    };
    if let Some(data) = property("data")
        && (is_item_schema || property("event").is_some())
    {
        return Some(vec![data]);
    }
    let [group] = merged.unions.as_slice() else {
        return None;
    };
    let depth = depth.checked_sub(1)?;
    let mut all = Vec::new();
    for variant in &group.variants {
        all.extend(event_data(document, *variant, is_item_schema, depth)?);
    }
    (!all.is_empty()).then_some(all)
}

/// Returns the origin of an item of a body.
pub(in crate::api::lower) fn origin(body: &Origin) -> Origin {
    match body {
        Origin::Operation { operation, role } => Origin::Operation {
            operation: operation.clone(),
            role: format!("{role} item"),
        },
        other => other.clone(),
    }
}
