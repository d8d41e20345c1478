//! Request bodies by media type.

use std::collections::BTreeMap;

use crate::api::lower::warning::warn;
use crate::api::model::{
    ContentKind, Origin, RequestBody, RequestContent, Scalar, TypeRef, TypeUse,
};
use crate::diagnostics::codes;
use crate::document;
use crate::document::{AdditionalProperties, Encoding, MediaType, Method, Spanned};

use super::bytes::is_bytes;
use super::media_types::{Codec, codec, essence};
use super::{form, items, json_patch, multipart};
use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::merged_schema::constrains;
use crate::api::lower::xml;
use crate::api::lower::xml::Direction;

pub(in crate::api::lower) fn json(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    origin: &Origin,
) -> TypeUse {
    match media.schema {
        Some(id) => lowerer.lower_named(&[id], origin),
        None => TypeUse::of(TypeRef::Any),
    }
}

/// Lowers a request body.
pub(in crate::api::lower) fn request(
    lowerer: &mut Lowerer<'_>,
    body: &document::RequestBody,
    method: &Method,
    operation: &str,
) -> Option<RequestBody> {
    let mut contents: Vec<RequestContent> = Vec::new();
    // Among equal bodies, plain JSON is the one that every server accepts.
    let mut content: Vec<&MediaType> = body.content.iter().collect();
    content.sort_by_key(|media| essence(&media.media_type.value) != "application/json");
    for media in content {
        let origin = match &body.component {
            Some(component) => Origin::Operation {
                operation: String::new(),
                role: component.clone(),
            },
            None => Origin::Operation {
                operation: operation.to_owned(),
                role: "body".to_owned(),
            },
        };
        if !body.required && carries_nothing(method) && has_no_member(lowerer, media) {
            continue;
        }
        let media_type = media.media_type.value.clone();
        let kind = match (codec(&media_type), media.schema) {
            _ if items::are_described(lowerer.document, media) => {
                let (item, shape) = items::of(lowerer, media, &items::origin(&origin));
                ContentKind::Items(item, shape)
            }
            (codec, Some(_)) if codec != Codec::Multipart && is_bytes(lowerer, media) => {
                ContentKind::Bytes
            }
            (Codec::Bytes, Some(id)) if media_type.contains('*') => {
                match lowerer.lower_named(&[id], &origin) {
                    used if is_text_or_bytes(&used) => ContentKind::Bytes,
                    used => ContentKind::Json(used),
                }
            }
            (Codec::Json, _) if json_patch::is_one(lowerer.document, media, method) => {
                ContentKind::Json(lowerer.json_patch(media.media_type.span))
            }
            (Codec::Json, _) => ContentKind::Json(json(lowerer, media, &origin)),
            (Codec::Form, Some(id)) => {
                let encodings = form::encodings(lowerer, media, id);
                // An absent form is not a `null` form: it is not sent.
                let used = TypeUse::of(lowerer.lower_named(&[id], &origin).ty);
                ContentKind::Form(used, encodings)
            }
            (Codec::Multipart, Some(id)) => {
                let (used, encodings) = multipart::described_body(lowerer, media, id, &origin);
                ContentKind::Multipart(used, encodings)
            }
            (Codec::Multipart, None) => {
                // Any number of parts of one kind.
                let (used, encodings) = match media.item_schema {
                    Some(id) => multipart::described_items(lowerer, media, id, &origin),
                    None => (TypeUse::of(TypeRef::Any), Vec::new()),
                };
                ContentKind::Multipart(used, encodings)
            }
            (Codec::Xml, _) => match xml::root(lowerer, media, Direction::Sent) {
                Some(root) if root.is_declared || !has_json(body) => {
                    ContentKind::Xml(json(lowerer, media, &origin), root.id)
                }
                _ => ContentKind::Text,
            },
            (Codec::Text, _) => {
                items::tell_unwritten(lowerer, media);
                ContentKind::Text
            }
            _ => {
                items::tell_unwritten(lowerer, media);
                ContentKind::Bytes
            }
        };
        let content = RequestContent {
            media_type: sent_as(&media_type, &kind).to_owned(),
            kind,
            span: media.media_type.span,
            content_types: content_types(media),
        };
        let stands_for_it = |known: &RequestContent| {
            known.kind == content.kind && meaning(known, method) == meaning(&content, method)
        };
        if contents.iter().any(stands_for_it) {
            lowerer.leave_out(&media.media_type);
        } else {
            tell_other_type(lowerer, media, &content.media_type);
            tell_form_parameters(lowerer, media, &content.kind);
            tell_encoding(lowerer, media);
            contents.push(content);
        }
    }
    (!contents.is_empty()).then(|| RequestBody {
        required: body.required,
        description: body.description.clone(),
        contents,
    })
}

/// Whether JSON is described as well. A body without XML keywords has the same content in both, and text is
/// left to the caller.
fn has_json(body: &document::RequestBody) -> bool {
    let mut content = body.content.iter();
    content.any(|media| codec(&media.media_type.value) == Codec::Json)
}

/// Whether requests with a method usually have no body.
fn carries_nothing(method: &Method) -> bool {
    matches!(method, Method::Get | Method::Head | Method::Delete)
}

/// Whether a form is described without any property: some tools write that if there is no body.
fn has_no_member(lowerer: &Lowerer<'_>, media: &MediaType) -> bool {
    let schema = media.schema.and_then(|id| lowerer.schema(id));
    matches!(
        codec(&media.media_type.value),
        Codec::Form | Codec::Multipart
    ) && schema.is_some_and(|schema| {
        schema.reference.is_none()
            && schema.all_of.is_empty()
            && !constrains(schema)
            && schema.required.is_empty()
            && schema.additional_properties != AdditionalProperties::Allowed
    })
}

/// Returns the media types that encodings specify, by property.
fn content_types(media: &MediaType) -> BTreeMap<String, Spanned<String>> {
    let of = |(name, encoding): &(String, Encoding)| {
        Some((name.clone(), encoding.content_type.clone()?))
    };
    media.encoding.iter().filter_map(of).collect()
}

/// Replaces a range of media types, which cannot be sent.
fn sent_as<'a>(media_type: &'a str, kind: &ContentKind) -> &'a str {
    match kind {
        _ if !media_type.contains('*') => media_type,
        ContentKind::Json(_) => "application/json",
        ContentKind::Form(..) => "application/x-www-form-urlencoded",
        ContentKind::Multipart(..) | ContentKind::Parts => "multipart/form-data",
        ContentKind::Xml(..) => "application/xml",
        ContentKind::Text => "text/plain",
        ContentKind::Items(..) => "application/jsonl",
        ContentKind::Bytes => "application/octet-stream",
    }
}

/// Reports a range of media types that does not include the one that is sent.
fn tell_other_type(lowerer: &mut Lowerer<'_>, media: &MediaType, sent: &str) {
    let range = essence(&media.media_type.value);
    let (wanted, kinds) = range.split_once('/').unwrap_or((&range, ""));
    let (found, kind) = sent.split_once('/').unwrap_or((sent, ""));
    let suffix = kinds.strip_prefix('*').unwrap_or_default();
    let is_of_it = (wanted == "*" || wanted == found) && kind.ends_with(suffix);
    if range.contains('*') && !is_of_it {
        warn(
            &mut lowerer.diagnostics,
            codes::KEYWORD_WITHOUT_EFFECT,
            media.media_type.span,
            format!("a body of `{range}` is sent as `{sent}`, which does not match it"),
            "list the media types that are sent, such as `image/png`, or set the header `Content-Type` of calls",
        );
    }
}

/// Reports parameters of a form's media type: it is registered without any, and sent without them.
fn tell_form_parameters(lowerer: &mut Lowerer<'_>, media: &MediaType, kind: &ContentKind) {
    if matches!(kind, ContentKind::Form(..)) && media.media_type.value.contains(';') {
        let keyword = "parameters of application/x-www-form-urlencoded";
        lowerer.without_effect(keyword, Some(media.media_type.span));
    }
}

/// Reports encodings of a media type that has no parts.
fn tell_encoding(lowerer: &mut Lowerer<'_>, media: &MediaType) {
    let media_type = &media.media_type;
    let has_parts = matches!(codec(&media_type.value), Codec::Form | Codec::Multipart);
    if !has_parts && !media.encoding.is_empty() {
        warn(
            &mut lowerer.diagnostics,
            codes::ENCODING_WITHOUT_EFFECT,
            media_type.span,
            format!(
                "`encoding` has no effect on a body of `{}`",
                media_type.value
            ),
            "it applies to URL-encoded forms and `multipart/*` only",
        );
    }
}

fn is_text_or_bytes(used: &TypeUse) -> bool {
    matches!(
        used.ty,
        TypeRef::Any | TypeRef::Scalar(Scalar::Binary | Scalar::String)
    )
}

/// Returns the media type if it determines the meaning of the content: for bytes, text and patches (RFC 6902
/// and RFC 7396 describe different changes to the same JSON). Some frameworks list the media types of patches
/// for all bodies, but they only apply to `PATCH`.
fn meaning(content: &RequestContent, method: &Method) -> Option<String> {
    let essence = essence(&content.media_type);
    let says = matches!(
        content.kind,
        ContentKind::Text | ContentKind::Bytes | ContentKind::Items(..)
    ) || *method == Method::Patch && essence.contains("patch");
    says.then_some(essence)
}
