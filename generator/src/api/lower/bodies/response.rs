//! Response bodies by media type: what is requested, and how it is distinguished from other possible responses.

use crate::api::model::{Origin, PartEncoding, ResponseBody, TypeRef, TypeUse};
use crate::document::{MediaType, SchemaId};

use super::bytes::is_bytes;
use super::media_types::{Codec, codec, essence};
use super::request::json;
use super::{items, multipart};
use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::binary::is_binary;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::lower::xml;
use crate::api::lower::xml::Direction;

/// The body of a response for some of its media types.
pub(in crate::api::lower) struct MediaBody<'a> {
    /// The media types to request, the preferred one first.
    pub(in crate::api::lower) media_types: Vec<String>,
    /// The body.
    pub(in crate::api::lower) body: ResponseBody,
    /// The place of the description.
    pub(in crate::api::lower) media: &'a MediaType,
}

/// Returns the possible bodies of a response. The first is preferred, and is also used for a response with
/// any other media type. JSON in another dialect, or a structure in another notation such as XML, is a
/// duplicate: it is omitted and counted.
pub(in crate::api::lower) fn bodies<'a>(
    lowerer: &mut Lowerer<'_>,
    content: &'a [MediaType],
    origin: &Origin,
) -> Vec<MediaBody<'a>> {
    let mut sorted: Vec<&MediaType> = content.iter().collect();
    sorted.sort_by_key(|media| rank(lowerer, media));
    let mut bodies: Vec<MediaBody<'a>> = Vec::new();
    for media in sorted {
        let name = &media.media_type.value;
        if bodies.is_empty() {
            bodies.push(MediaBody {
                media_types: vec![name.clone()],
                body: body(lowerer, media, origin),
                media,
            });
            continue;
        }
        if is_another_notation(lowerer, media, &bodies) {
            lowerer.leave_out(&media.media_type);
            continue;
        }
        if codec(name) == Codec::Xml
            && let ResponseBody::Xml(used, root) =
                body(lowerer, media, &by_media_type(origin, name))
        {
            let is_same = |known: &MediaBody<'_>| match &known.body {
                ResponseBody::Json(known) | ResponseBody::Value(known) => *known == used,
                ResponseBody::Xml(known, other) => *known == used && *other == root,
                _ => false,
            };
            match bodies.iter_mut().find(|known| is_same(known)) {
                Some(known) => {
                    known.body = ResponseBody::Xml(used, root);
                    known.media_types.push(name.clone());
                }
                None => bodies.push(MediaBody {
                    media_types: vec![name.clone()],
                    body: ResponseBody::Xml(used, root),
                    media,
                }),
            }
            continue;
        }
        let used = text_type(lowerer, media, origin);
        if let Some(known) = bodies.iter_mut().find(|known| known.becomes_value(&used)) {
            known.body = ResponseBody::Value(used.unwrap_or_else(TypeUse::any));
            known.media_types.push(name.clone());
        } else {
            let body = body(lowerer, media, &by_media_type(origin, name));
            // A file part is text in JSON; apart from that both are equal.
            let is_json_in_parts = |known: &MediaBody<'_>| match (&known.body, &body) {
                (ResponseBody::Json(known), ResponseBody::Multipart(used, _)) => {
                    known.ty == used.ty
                }
                _ => false,
            };
            if bodies.iter().any(is_json_in_parts) {
                lowerer.leave_out(&media.media_type);
                continue;
            }
            let mut known = bodies.iter_mut().enumerate();
            match known.find(|(_, known)| known.body == body) {
                // JSON dialects are equal, and a body that cannot be distinguished is covered by the first.
                Some((0, _)) if matches!(body, ResponseBody::Json(_)) => {
                    lowerer.leave_out(&media.media_type)
                }
                Some((_, known)) => known.media_types.push(name.clone()),
                None => bodies.push(MediaBody {
                    media_types: vec![name.clone()],
                    body,
                    media,
                }),
            }
        }
    }
    bodies
}

/// Returns the media types to request if no body is expected.
pub(in crate::api::lower) fn asked_for(
    lowerer: &Lowerer<'_>,
    content: &[MediaType],
) -> Vec<String> {
    let best = content.iter().min_by_key(|media| rank(lowerer, media));
    best.map(|media| media.media_type.value.clone())
        .into_iter()
        .collect()
}

/// Ranks a media type: JSON is preferred, then text. Bytes are the same for all media types.
fn rank(lowerer: &Lowerer<'_>, media: &MediaType) -> u8 {
    match codec(&media.media_type.value) {
        _ if media
            .schema
            .is_some_and(|id| is_binary(lowerer.document, id)) =>
        {
            2
        }
        Codec::Json => 0,
        Codec::Xml | Codec::Text => 1,
        _ => 2,
    }
}

/// Returns the preferred body. The others are omitted.
pub(in crate::api::lower) fn preferred<'a>(
    lowerer: &mut Lowerer<'_>,
    content: &'a [MediaType],
    origin: &Origin,
) -> Option<MediaBody<'a>> {
    let best = content.iter().min_by_key(|media| rank(lowerer, media))?;
    for other in content {
        if !std::ptr::eq(other, best) {
            lowerer.leave_out(&other.media_type);
        }
    }
    Some(MediaBody {
        media_types: vec![best.media_type.value.clone()],
        body: body(lowerer, best, origin),
        media: best,
    })
}

impl MediaBody<'_> {
    /// Whether the body is the same text for a text media type as for JSON.
    fn becomes_value(&self, text: &Option<TypeUse>) -> bool {
        match (&self.body, text) {
            (ResponseBody::Json(used) | ResponseBody::Value(used), Some(text)) => used == text,
            _ => false,
        }
    }
}

fn body(lowerer: &mut Lowerer<'_>, media: &MediaType, origin: &Origin) -> ResponseBody {
    let name = &media.media_type.value;
    if is_bytes(lowerer, media) {
        return ResponseBody::Bytes;
    }
    match (codec(name), media.schema) {
        (Codec::Json, _) => ResponseBody::Json(json(lowerer, media, origin)),
        (Codec::Xml, _) => match xml::root(lowerer, media, Direction::Received) {
            Some(root) => ResponseBody::Xml(json(lowerer, media, origin), root.id),
            None => ResponseBody::Text,
        },
        (Codec::Text | Codec::Form, _) => {
            items::tell_unwritten(lowerer, media);
            ResponseBody::Text
        }
        (Codec::Bytes, Some(id)) if may_be_json(name) => {
            ResponseBody::Value(lowerer.lower_named(&[id], origin))
        }
        (Codec::Multipart, Some(id)) => {
            let (used, encodings) = multipart::described_body(lowerer, media, id, origin);
            received(lowerer, media, used, encodings)
        }
        (Codec::Multipart, None) => match media.item_schema {
            // Any number of parts of one kind.
            Some(id) => {
                let (used, encodings) = multipart::described_items(lowerer, media, id, origin);
                received(lowerer, media, used, encodings)
            }
            None => ResponseBody::Bytes,
        },
        (Codec::Bytes, _) => {
            items::tell_unwritten(lowerer, media);
            ResponseBody::Bytes
        }
    }
}

/// Lowers received parts, whose headers are not exposed.
fn received(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    used: TypeUse,
    mut encodings: Vec<PartEncoding>,
) -> ResponseBody {
    for encoding in &mut encodings {
        if !encoding.headers.is_empty() {
            lowerer.without_effect("headers", Some(media.span));
            encoding.headers.clear();
        }
    }
    ResponseBody::Multipart(used, encodings)
}

/// Whether a range of media types includes JSON.
fn may_be_json(media_type: &str) -> bool {
    matches!(essence(media_type).as_str(), "*/*" | "application/*" | "*")
}

/// Whether a structure that is already described as JSON is described again for a media type that would need
/// to be parsed from text.
fn is_another_notation(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    bodies: &[MediaBody<'_>],
) -> bool {
    let has_json = bodies
        .iter()
        .any(|known| matches!(known.body, ResponseBody::Json(_)));
    let is_xml = codec(&media.media_type.value) == Codec::Xml;
    if has_json && is_xml && xml::is_declared(lowerer.document, media) {
        return xml::root(lowerer, media, Direction::Received).is_none();
    }
    let structured = |id: SchemaId| {
        let merged = MergedSchema::of(lowerer.document, &[id]);
        let is_untyped = merged.no_types() && !merged.is_object();
        let is_text =
            (merged.is_text() || is_untyped) && merged.unions.is_empty() && merged.items.is_empty();
        !is_text && !is_binary(lowerer.document, id)
    };
    has_json
        && !matches!(
            codec(&media.media_type.value),
            Codec::Json | Codec::Multipart
        )
        && media.schema.is_some_and(structured)
}

/// Returns the type of a text for a text media type, or any type if it has no schema.
fn text_type(lowerer: &mut Lowerer<'_>, media: &MediaType, origin: &Origin) -> Option<TypeUse> {
    if !matches!(codec(&media.media_type.value), Codec::Text | Codec::Xml) {
        return None;
    }
    let Some(id) = media.schema else {
        return Some(TypeUse::any());
    };
    let is_text =
        MergedSchema::of(lowerer.document, &[id]).is_text() && !is_binary(lowerer.document, id);
    let used = lowerer.lower_named(&[id], origin);
    (is_text || used.ty == TypeRef::Any).then_some(used)
}

/// Returns the origin for an inline schema of another media type, which is also named after it.
fn by_media_type(origin: &Origin, media_type: &str) -> Origin {
    let essence = essence(media_type);
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    match origin {
        Origin::Operation { operation, role } => Origin::Operation {
            operation: operation.clone(),
            role: format!("{role} {subtype}"),
        },
        other => other.clone(),
    }
}
