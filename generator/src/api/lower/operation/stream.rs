//! Responses that are sequences of items.

use std::borrow::Cow;

use super::lowering::Lowering;
use super::successes::successes;
use crate::api::lower::bodies::items;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::model::StreamedResponse;
use crate::document::{self, Document, MediaType, Method};

/// Returns the media types of a response that is received as a whole: streaming ones only if there are no others.
pub(super) fn awaited<'a>(
    source: &document::Operation,
    content: &'a [MediaType],
) -> Cow<'a, [MediaType]> {
    let is_other = |media: &MediaType| !media.is_sequential();
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

/// For HEAD, the document describes the response to GET.
fn can_stream(source: &document::Operation) -> bool {
    source.method != Method::Head
}

impl Lowering<'_, '_> {
    /// Returns the stream of a successful response, if it has a streaming media type.
    pub(super) fn stream(&mut self, source: &document::Operation) -> Option<StreamedResponse> {
        if !can_stream(source) {
            return None;
        }
        let media = successes(source)
            .into_iter()
            .flat_map(|response| &response.content)
            .find(|media| {
                media.is_sequential() || media.is_multipart() && media.item_schema.is_some()
            })?;
        let document = self.lowerer.document;
        // Items have the same name as in the complete response.
        let origin = match media.is_multipart() {
            true => self.origin("response item"),
            false => self.origin("item"),
        };
        let (item, shape) = items::of(self.lowerer, media, &origin);
        Some(StreamedResponse {
            media_type: media.media_type.value.clone(),
            item,
            shape,
            done: media.done.clone(),
            asked_by: has_flag(document, source, "stream").then(|| "stream".to_owned()),
        })
    }
}

/// Whether the body has a boolean property of that name.
fn has_flag(document: &Document, source: &document::Operation, member: &str) -> bool {
    let body = source.request_body.iter().flat_map(|body| &body.content);
    body.filter_map(|media| media.schema).any(|id| {
        let merged = MergedSchema::of(document, &[id]);
        merged
            .properties
            .iter()
            .find(|(name, _)| name == member)
            .is_some_and(|(_, parts)| MergedSchema::of(document, parts).types.boolean)
    })
}
