//! Bodies of requests and answers by media type.

use crate::api::model::{
    AnswerBody, ContentKind, Field, FieldEncoding, Operation, Origin, RequestBody, RequestContent,
    Scalar, Type, TypeId, TypeKind, TypeRef, Use,
};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{self, MediaType, Method, SchemaId, Style};
use crate::source::Span;

use super::effective::Effective;
use super::schema::Lowerer;
use super::{scalar, warn};

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
            lowerer.leave_out(&other.media_type.value);
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
                TypeRef::Named(ty) => ContentKind::Multipart(ty, parts(lowerer, media, id)),
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
            lowerer.leave_out(&media_type);
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

fn encodings(media: &MediaType) -> Vec<FieldEncoding> {
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

/// How the parts of a multipart body are written: files are of the media type that their schema
/// says, unless the encoding says another.
fn parts(lowerer: &Lowerer<'_>, media: &MediaType, schema: SchemaId) -> Vec<FieldEncoding> {
    let mut encodings = encodings(media);
    let effective = |ids: &[SchemaId]| Effective::of(lowerer.document, ids);
    for (name, ids) in effective(&[schema]).properties {
        let mut part = effective(&ids);
        if !part.items.is_empty() {
            part = effective(&part.items);
        }
        let is_file = scalar::is_file(&part);
        let Some(content_type) = part.content_media_type.filter(|_| is_file) else {
            continue;
        };
        match encodings.iter_mut().find(|known| known.name == name) {
            Some(known) => {
                known.content_type.get_or_insert(content_type);
            }
            None => encodings.push(FieldEncoding {
                name,
                style: Style::Form,
                explode: true,
                allow_reserved: false,
                content_type: Some(content_type),
            }),
        }
    }
    encodings
}

/// A multipart body has to be an object with known members, seen through aliases; anything else is
/// sent as bytes that the caller makes.
pub(super) fn settle_multipart(
    operation: &mut Operation,
    types: &mut [Type],
    span: Span,
    diagnostics: &mut Diagnostics,
) {
    for content in operation
        .body
        .iter_mut()
        .flat_map(|body| &mut body.contents)
    {
        let ContentKind::Multipart(id, encodings) = &content.kind else {
            continue;
        };
        match object(types, *id) {
            Some(found) => {
                if let Some(TypeKind::Struct(parts)) = types.get_mut(found.0).map(|ty| &mut ty.kind)
                {
                    files_by_encoding(&mut parts.fields, encodings);
                }
                content.kind = ContentKind::Multipart(found, encodings.clone());
            }
            None => {
                warn(
                    diagnostics,
                    codes::MULTIPART_AS_BYTES,
                    span,
                    "the multipart body of this operation is taken as bytes: its schema is not an object with properties",
                    "list the parts under `properties`",
                );
                content.kind = ContentKind::Bytes;
            }
        }
    }
}

/// A part of which nothing is said but that it is a picture is one (OpenAPI 3.1.1, "Encoding
/// `multipart` Media Types").
fn files_by_encoding(fields: &mut [Field], encodings: &[FieldEncoding]) {
    for field in fields {
        let media_type = encodings
            .iter()
            .find(|encoding| encoding.name == field.name)
            .and_then(|encoding| encoding.content_type.as_deref());
        if !media_type.is_some_and(scalar::is_file_type) {
            continue;
        }
        let ty = match &mut field.ty.ty {
            TypeRef::List(item) => &mut item.ty,
            ty => ty,
        };
        if matches!(ty, TypeRef::Any | TypeRef::Scalar(Scalar::String)) {
            *ty = TypeRef::Scalar(Scalar::Binary);
        }
    }
}

fn object(types: &[Type], id: TypeId) -> Option<TypeId> {
    let mut id = id;
    for _ in 0..64 {
        match &types.get(id.0)?.kind {
            TypeKind::Struct(_) => return Some(id),
            TypeKind::Alias(Use {
                ty: TypeRef::Named(next),
                ..
            }) => id = *next,
            _ => return None,
        }
    }
    None
}
