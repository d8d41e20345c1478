//! URL-encoded bodies: how their properties are written, and what is sent if they are not objects. A form
//! consists of named pairs, which only objects have.

use crate::api::model::{
    ContentKind, FieldEncoding, Operation, Scalar, Through, Type, TypeKind, TypeRef, alternatives,
    resolve, resolve_kind,
};
use crate::diagnostics::{Diagnostics, codes};
use crate::document::{MediaType, SchemaId, Spanned, Style};

use super::media_types::{Codec, codec, first_type, tell_unsent};
use super::part::is_json;
use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::lower::warning::warn;

/// Returns the encodings of a form that differ from the default: without any, a property is written as its
/// content.
pub(super) fn encodings(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    schema: SchemaId,
) -> Vec<FieldEncoding> {
    let mut encodings = Vec::new();
    let mut body: Option<MergedSchema> = None;
    for (name, encoding) in &media.encoding {
        let is_styled = encoding.is_styled() || encoding.allow_reserved;
        let content_type = encoding.content_type.as_ref();
        let first = content_type.and_then(|it| first_type(&it.value));
        let json = !is_styled && first.as_deref().is_some_and(is_json);
        if let Some(content_type) = content_type.filter(|_| !is_styled) {
            tell_unsent(&mut lowerer.diagnostics, name, content_type, false);
        }
        if let Some(content_type) = content_type.filter(|_| !json) {
            let body = body.get_or_insert_with(|| MergedSchema::of(lowerer.document, &[schema]));
            tell_content_type(lowerer, (name, content_type), body, is_styled);
        }
        if is_styled || json {
            let style = encoding.style.unwrap_or(Style::Form);
            encodings.push(FieldEncoding {
                name: name.clone(),
                style,
                explode: encoding.explode.unwrap_or(style.explodes()),
                allow_reserved: encoding.allow_reserved,
                json,
            });
        }
    }
    encodings
}

/// Reports a content type that a property of a form is not written in.
fn tell_content_type(
    lowerer: &mut Lowerer<'_>,
    (name, content_type): (&str, &Spanned<String>),
    body: &MergedSchema,
    is_styled: bool,
) {
    let span = content_type.span;
    let content_type = &content_type.value;
    if is_styled {
        warn(
            &mut lowerer.diagnostics,
            codes::ENCODING_WITHOUT_EFFECT,
            span,
            format!(
                "`contentType` of `{name}` has no effect alongside `style`, `explode` and `allowReserved`"
            ),
            "keep one or the other",
        );
        return;
    }
    let Some(property) = body
        .places
        .get(name)
        .and_then(|at| body.properties.get(*at))
    else {
        return;
    };
    let mut property = MergedSchema::of(lowerer.document, &property.1);
    if !property.items.is_empty() {
        property = MergedSchema::of(lowerer.document, &property.items);
    }
    if property.is_object() && codec(content_type) != Codec::Json {
        warn(
            &mut lowerer.diagnostics,
            codes::PART_NOT_AS_DECLARED,
            span,
            format!(
                "the property `{name}` is sent as JSON: an object cannot be written as {content_type}"
            ),
            "declare a JSON media type, or a string to write it yourself",
        );
    }
}

/// What a form can be written from.
#[derive(Clone, Copy, PartialEq)]
enum Source {
    /// An object, or a value that may be one.
    Pairs,
    /// A string, which the caller has encoded.
    Text,
    /// A value without names.
    Nameless,
}

/// Decides which URL-encoded bodies are sent as a string that the caller has encoded, and reports those that
/// have values without names.
pub(in crate::api::lower) fn resolve_forms(
    operations: &mut [Operation],
    types: &[Type],
    diagnostics: &mut Diagnostics,
) {
    let bodies = operations
        .iter_mut()
        .flat_map(|operation| &mut operation.body);
    for content in bodies.flat_map(|body| &mut body.contents) {
        let ContentKind::Form(used, _) = &content.kind else {
            continue;
        };
        let sources: Vec<Source> = alternatives(types, &used.ty)
            .into_iter()
            .map(|ty| source(types, ty))
            .collect();
        if sources.iter().all(|source| *source == Source::Pairs) {
            continue;
        }
        let has_pairs = sources.contains(&Source::Pairs);
        if has_pairs || sources.contains(&Source::Nameless) {
            let message = match has_pairs {
                true => {
                    "an alternative of this form is not an object: calls with such a value are errors"
                }
                false => "the names in this form are unknown: it is not an object",
            };
            let help = match has_pairs {
                true => "describe each alternative as an object",
                false => "describe it as an object; the caller passes the encoded form as a string",
            };
            warn(
                diagnostics,
                codes::UNDESCRIBED_PARTS,
                content.span,
                message,
                help,
            );
        }
        if !has_pairs {
            content.kind = ContentKind::Text;
        }
    }
}

fn source(types: &[Type], ty: &TypeRef) -> Source {
    match resolve(types, ty, Through::Newtypes) {
        TypeRef::Any | TypeRef::Map(_) | TypeRef::Keyed(..) => Source::Pairs,
        TypeRef::Scalar(Scalar::String) => Source::Text,
        TypeRef::Scalar(_) | TypeRef::List(_) | TypeRef::Tuple(_) => Source::Nameless,
        named => match resolve_kind(types, named, Through::Newtypes) {
            Some(TypeKind::StringEnum(_)) => Source::Text,
            Some(TypeKind::IntegerEnum(_) | TypeKind::ValueEnum(_)) => Source::Nameless,
            _ => Source::Pairs,
        },
    }
}
