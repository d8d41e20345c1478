//! Bodies of requests and answers by media type.

use crate::api::model::{
    AnswerBody, ContentKind, FieldEncoding, Origin, RequestBody, RequestContent, Scalar, TypeRef,
    Use,
};
use crate::document::{self, MediaType, Method, Style};

use super::multipart;
use super::schema::Lowerer;

/// How a media type is read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Codec {
    Json,
    Form,
    Multipart,
    Text,
    Bytes,
}

/// The codec of a media type.
pub(super) fn codec(media_type: &str) -> Codec {
    let essence = essence(media_type);
    let subtype = essence.split_once('/').map_or("", |(_, subtype)| subtype);
    if subtype == "json" || subtype.ends_with("+json") {
        Codec::Json
    } else if essence == "application/x-www-form-urlencoded" {
        Codec::Form
    } else if essence.starts_with("multipart/") {
        Codec::Multipart
    } else if essence.starts_with("text/")
        || matches!(
            subtype,
            "xml" | "yaml" | "x-yaml" | "x-ndjson" | "ndjson" | "jsonl" | "graphql" | "javascript"
        )
        || subtype.ends_with("+xml")
        || subtype.ends_with("+yaml")
    {
        Codec::Text
    } else {
        Codec::Bytes
    }
}

/// The body of an answer, from the media type that we ask for, and that media type.
pub(super) fn answer(
    lowerer: &mut Lowerer<'_>,
    content: &[MediaType],
    origin: &Origin,
) -> (AnswerBody, Option<String>) {
    let Some((media, codec)) = preferred(content) else {
        return (AnswerBody::Empty, None);
    };
    let wanted = media.media_type.value.clone();
    for other in content {
        if other.media_type.value != wanted {
            lowerer.leave_out(&other.media_type);
        }
    }
    let wildcard = wanted.contains('*');
    let body = match codec {
        Codec::Json => AnswerBody::Json(json(lowerer, media, origin)),
        Codec::Bytes if wildcard => match media.schema {
            Some(id) => {
                let used = lowerer.lower(&[id], origin);
                match used.ty {
                    TypeRef::Scalar(crate::api::Scalar::Binary) => AnswerBody::Bytes,
                    _ => AnswerBody::Json(used),
                }
            }
            None => AnswerBody::Bytes,
        },
        Codec::Text | Codec::Form => AnswerBody::Text,
        Codec::Bytes | Codec::Multipart => AnswerBody::Bytes,
    };
    (body, Some(wanted))
}

/// JSON where there is any, else text, else the first.
fn preferred(content: &[MediaType]) -> Option<(&MediaType, Codec)> {
    let with_codec = || content.iter().map(|m| (m, codec(&m.media_type.value)));
    with_codec()
        .find(|(_, codec)| *codec == Codec::Json)
        .or_else(|| with_codec().find(|(_, codec)| *codec == Codec::Text))
        .or_else(|| with_codec().next())
}

fn json(lowerer: &mut Lowerer<'_>, media: &MediaType, origin: &Origin) -> Use {
    match media.schema {
        Some(id) => lowerer.lower(&[id], origin),
        None => Use::of(TypeRef::Any),
    }
}

/// The body of a request.
pub(super) fn request(
    lowerer: &mut Lowerer<'_>,
    body: &document::RequestBody,
    method: &Method,
    operation: &str,
) -> Option<RequestBody> {
    let mut contents: Vec<RequestContent> = Vec::new();
    // Of several that say the same, plain JSON is what every server takes.
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
        let media_type = media.media_type.value.clone();
        let kind = match (codec(&media_type), media.schema) {
            (Codec::Bytes, Some(id)) if media_type.contains('*') => {
                match lowerer.lower(&[id], &origin) {
                    used if is_text_or_bytes(&used) => ContentKind::Bytes,
                    used => ContentKind::Json(used),
                }
            }
            (Codec::Json, _) => ContentKind::Json(json(lowerer, media, &origin)),
            (Codec::Form, Some(id)) => {
                let mut encodings = encodings(media);
                // With neither of the three a member is written as its content, which is what
                // happens to it without an entry.
                encodings.retain(|field| {
                    let written = media.encoding.iter().find(|(name, _)| *name == field.name);
                    written.is_some_and(|(_, encoding)| {
                        encoding.style.is_some()
                            || encoding.explode.is_some()
                            || encoding.allow_reserved
                    })
                });
                ContentKind::Form(lowerer.lower(&[id], &origin), encodings)
            }
            (Codec::Multipart, Some(id)) => match lowerer.lower(&[id], &origin).ty {
                TypeRef::Named(ty) => {
                    ContentKind::Multipart(ty, multipart::parts(lowerer, media, id))
                }
                _ => ContentKind::Bytes,
            },
            (Codec::Text, _) => ContentKind::Text,
            _ => ContentKind::Bytes,
        };
        let content = RequestContent {
            media_type: sent_as(&media_type, &kind).to_owned(),
            kind,
        };
        let stands_for_it = |known: &RequestContent| {
            known.kind == content.kind && meaning(known, method) == meaning(&content, method)
        };
        if contents.iter().any(stands_for_it) {
            lowerer.leave_out(&media.media_type);
        } else {
            contents.push(content);
        }
    }
    (!contents.is_empty()).then(|| RequestBody {
        required: body.required,
        description: body.description.clone(),
        contents,
    })
}

pub(super) fn encodings(media: &MediaType) -> Vec<FieldEncoding> {
    media
        .encoding
        .iter()
        .map(|(name, encoding)| {
            let style = encoding.style.unwrap_or(Style::Form);
            FieldEncoding {
                name: name.clone(),
                style,
                explode: encoding.explode.unwrap_or(style == Style::Form),
                allow_reserved: encoding.allow_reserved,
                content_type: encoding.content_type.as_deref().and_then(first_type),
            }
        })
        .collect()
}

/// A range of media types cannot be sent.
fn sent_as<'a>(media_type: &'a str, kind: &ContentKind) -> &'a str {
    match kind {
        _ if !media_type.contains('*') => media_type,
        ContentKind::Json(_) => "application/json",
        ContentKind::Form(..) => "application/x-www-form-urlencoded",
        ContentKind::Multipart(..) => "multipart/form-data",
        ContentKind::Text => "text/plain",
        ContentKind::Bytes => "application/octet-stream",
    }
}

fn is_text_or_bytes(used: &Use) -> bool {
    matches!(
        used.ty,
        TypeRef::Any | TypeRef::Scalar(Scalar::Binary | Scalar::String)
    )
}

/// The media type where it says what the content is: that of bytes, of texts, and of a patch
/// (RFC 6902 and RFC 7396 make another change of the same JSON). Some frameworks list the media
/// types of patches for all bodies; they mean something for the method `PATCH` alone.
fn meaning(content: &RequestContent, method: &Method) -> Option<String> {
    let essence = essence(&content.media_type);
    let says = matches!(content.kind, ContentKind::Text | ContentKind::Bytes)
        || *method == Method::Patch && essence.contains("patch");
    says.then_some(essence)
}

/// The media type without its parameters.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Of several media types the first that is not a range, which cannot be sent.
fn first_type(list: &str) -> Option<String> {
    let mut types = list.split(',').map(str::trim);
    let first = types.find(|media_type| !media_type.is_empty() && !media_type.contains('*'));
    first.map(str::to_owned)
}
