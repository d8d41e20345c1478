//! Bodies of several parts: which of them are files, and of which media type.

use std::collections::HashMap;

use crate::api::model::{
    ContentKind, Field, FieldEncoding, Operation, Scalar, Type, TypeId, TypeKind, TypeRef, Use,
};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{MediaType, SchemaId, Style};
use crate::source::Span;

use super::effective::Effective;
use super::schema::Lowerer;
use super::{body, scalar, warn};

/// How the parts of a multipart body are written: files are of the media type that their schema
/// says, unless the encoding says another.
pub(super) fn parts(
    lowerer: &Lowerer<'_>,
    media: &MediaType,
    schema: SchemaId,
) -> Vec<FieldEncoding> {
    let mut encodings = body::encodings(media);
    let places: HashMap<String, usize> = encodings
        .iter()
        .enumerate()
        .map(|(place, encoding)| (encoding.name.clone(), place))
        .collect();
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
        let place = places.get(&name).copied();
        match place.and_then(|place| encodings.get_mut(place)) {
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
pub(super) fn settle(
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
    let media_types: HashMap<&str, &str> = encodings
        .iter()
        .filter_map(|encoding| Some((encoding.name.as_str(), encoding.content_type.as_deref()?)))
        .collect();
    for field in fields {
        let media_type = media_types.get(field.name.as_str()).copied();
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
