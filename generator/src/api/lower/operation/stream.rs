//! Answers that are items one after the other.

use std::borrow::Cow;

use super::Lowering;
use super::successes::successes;
use crate::api::lower::effective::Effective;
use crate::api::lower::media::{essence, is_stream};
use crate::api::model::{Scalar, StreamAnswer, StreamShape, TypeRef, Use};
use crate::document::{self, Document, MediaType, Method, SchemaId};

/// How deep unions of events are looked into.
const MAX_DEPTH: usize = 4;

/// The media types of an answer that is awaited as a whole: those of a stream only if there is no other.
pub(super) fn awaited<'a>(
    source: &document::Operation,
    content: &'a [MediaType],
) -> Cow<'a, [MediaType]> {
    let is_other = |media: &MediaType| !is_stream(&media.media_type.value);
    let is_mixed = content.iter().any(is_other) && !content.iter().all(is_other);
    match is_mixed && can_stream(source) {
        true => Cow::Owned(
            content
                .iter()
                .filter(|media| is_other(media))
                .cloned()
                .collect(),
        ),
        false => Cow::Borrowed(content),
    }
}

/// What is described for HEAD is what GET would answer.
fn can_stream(source: &document::Operation) -> bool {
    source.method != Method::Head
}

impl Lowering<'_, '_> {
    /// The items of a success, where a media type of it is one of streams.
    pub(super) fn stream(&mut self, source: &document::Operation) -> Option<StreamAnswer> {
        if !can_stream(source) {
            return None;
        }
        let media = successes(source)
            .into_iter()
            .flat_map(|response| &response.content)
            .find(|media| is_stream(&media.media_type.value))?;
        let document = self.lowerer.document;
        let is_events = essence(&media.media_type.value) == "text/event-stream";
        let schema = media.item_schema.or_else(|| {
            let whole = media.schema?;
            // A body that is described as a list has the elements of the list as its items.
            match Effective::of(document, &[whole]).items.as_slice() {
                [item] => Some(*item),
                _ => Some(whole),
            }
        });
        let origin = self.origin("item");
        let (item, shape) = match schema {
            Some(id) => (
                self.lowerer.lower_named(&[id], &origin),
                match is_events {
                    true => shape(document, id, media.item_schema.is_some()),
                    false => StreamShape::Json,
                },
            ),
            None if is_events => (Use::of(TypeRef::Scalar(Scalar::String)), StreamShape::Text),
            None => (Use::any(), StreamShape::Json),
        };
        Some(StreamAnswer {
            media_type: media.media_type.value.clone(),
            item,
            shape,
            done: media.done.clone(),
            asked_by: has_flag(document, source, "stream").then(|| "stream".to_owned()),
        })
    }
}

/// What of an event a schema describes: all of it if it has the fields of one, else its data.
fn shape(document: &Document, id: SchemaId, is_item_schema: bool) -> StreamShape {
    if let Some(data) = event_data(document, id, is_item_schema, MAX_DEPTH) {
        let is_text = data
            .iter()
            .all(|parts| Effective::of(document, parts).is_text());
        return match is_text {
            true => StreamShape::TextEvent,
            false => StreamShape::Event,
        };
    }
    match Effective::of(document, &[id]).is_text() {
        true => StreamShape::Text,
        false => StreamShape::Json,
    }
}

/// The schemas of `data` of all alternatives, if each is an event.
fn event_data(
    document: &Document,
    id: SchemaId,
    is_item_schema: bool,
    depth: usize,
) -> Option<Vec<Vec<SchemaId>>> {
    let effective = Effective::of(document, &[id]);
    let property = |name: &str| {
        let mut properties = effective.properties.iter();
        let (_, parts) = properties.find(|(known, _)| known == name)?;
        Some(parts.clone())
    };
    if let Some(data) = property("data")
        && (is_item_schema || property("event").is_some())
    {
        return Some(vec![data]);
    }
    let [group] = effective.unions.as_slice() else {
        return None;
    };
    let depth = depth.checked_sub(1)?;
    let mut all = Vec::new();
    for variant in &group.variants {
        all.extend(event_data(document, *variant, is_item_schema, depth)?);
    }
    (!all.is_empty()).then_some(all)
}

/// Whether the body has such a member, which is `true` or `false`.
fn has_flag(document: &Document, source: &document::Operation, member: &str) -> bool {
    let body = source.request_body.iter().flat_map(|body| &body.content);
    body.filter_map(|media| media.schema).any(|id| {
        let effective = Effective::of(document, &[id]);
        effective
            .properties
            .iter()
            .find(|(name, _)| name == member)
            .is_some_and(|(_, parts)| Effective::of(document, parts).types.boolean)
    })
}
