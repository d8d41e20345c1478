//! Parts that are described by position (`prefixItems`, `prefixEncoding`, `itemEncoding`), and the encoding
//! of a part.

use std::collections::BTreeSet;

use crate::api::lower::warning::warn;
use crate::api::model::{Origin, PartEncoding, PartHeader, Scalar, TypeRef, TypeUse};
use crate::diagnostics::codes;
use crate::document::{Encoding, MediaType, Schema, SchemaId};

use super::media_types::{Codec, codec, first_type};
use super::part::described_part;
use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::lower::schema::scalar;

/// Returns the type of a body whose parts are described one by one: an object with a property for each.
pub(super) fn by_position(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    schema: SchemaId,
    origin: &Origin,
) -> Option<(TypeUse, Vec<PartEncoding>)> {
    let list = with_prefix(lowerer, schema)?;
    let (items, others) = (list.prefix_items.clone(), list.items);
    let least = list.bounds.min_items.as_ref();
    let least = least.and_then(|text| text.parse::<usize>().ok());
    let names = names(lowerer, &items);
    let mut merged = MergedSchema {
        additional: others,
        ..MergedSchema::default()
    };
    merged.types.object = true;
    let mut encodings = Vec::new();
    for (position, (name, id)) in names.iter().zip(&items).enumerate() {
        merged.places.insert(name.clone(), position);
        merged.properties.push((name.clone(), vec![*id]));
        if least.is_none_or(|least| position < least) {
            merged.required.add(name);
        }
        let part = MergedSchema::of(lowerer.document, &[*id]);
        let described = described_part(lowerer, name.clone(), &part);
        let mut encoding = described.unwrap_or_else(|| PartEncoding::of(name));
        let own = media.prefix_encoding.get(position);
        if let Some(own) = own.or(media.item_encoding.as_ref()) {
            said(&mut encoding, of_encoding(lowerer, name, own, origin));
        }
        encoding.is_unnamed = true;
        encodings.push(encoding);
    }
    if let Some(rest) = others {
        warn(
            &mut lowerer.diagnostics,
            codes::PART_NOT_AS_DECLARED,
            media.span,
            "the parts after those of `prefixItems` are a map: their order is that of their names in it, which are not sent",
            "list all parts under `prefixItems`, or describe all of them by `items` alone",
        );
        let part = MergedSchema::of(lowerer.document, &[rest]);
        let described = described_part(lowerer, String::new(), &part);
        let mut encoding = described.unwrap_or_else(|| PartEncoding::of(""));
        if let Some(own) = &media.item_encoding {
            said(&mut encoding, of_encoding(lowerer, "", own, origin));
        }
        encoding.is_unnamed = true;
        encodings.push(encoding);
    }
    let used = lowerer.lower_merged(merged, origin, &[schema]);
    Some((TypeUse::of(used.ty), encodings))
}

/// Adds the encodings of list parts by position.
pub(super) fn of_list(
    lowerer: &mut Lowerer<'_>,
    media: &MediaType,
    origin: &Origin,
    encodings: &mut Vec<PartEncoding>,
) {
    if let Some(encoding) = &media.item_encoding {
        let own = of_encoding(lowerer, "", encoding, origin);
        match encodings.iter_mut().find(|known| known.name.is_empty()) {
            Some(known) => said(known, own),
            None => encodings.push(own),
        }
    }
    for (position, encoding) in media.prefix_encoding.iter().enumerate() {
        let mut own = of_encoding(lowerer, "", encoding, origin);
        // Elements of a list have no individual headers.
        if !own.headers.is_empty() {
            lowerer.without_effect("headers", Some(media.span));
            own.headers.clear();
        }
        own.position = Some(position);
        encodings.push(own);
    }
}

/// Applies an encoding, which takes precedence over the schema.
fn said(encoding: &mut PartEncoding, own: PartEncoding) {
    let says_json = own
        .content_type
        .as_deref()
        .is_some_and(|it| codec(it) == Codec::Json);
    encoding.is_file = own.is_file || encoding.is_file && !says_json;
    encoding.content_type = own.content_type.or(encoding.content_type.take());
    encoding.headers = own.headers;
}

/// Returns the encoding of a part, except its style.
pub(super) fn of_encoding(
    lowerer: &mut Lowerer<'_>,
    name: &str,
    encoding: &Encoding,
    body: &Origin,
) -> PartEncoding {
    let list = encoding.content_type.as_ref();
    let list = list.map_or("", |list| list.value.as_str());
    let mut headers = Vec::new();
    for header in &encoding.headers {
        let json = header.content_type.as_deref().map(codec) == Some(Codec::Json);
        let origin = match body {
            Origin::Operation { operation, role } => Origin::Operation {
                operation: operation.clone(),
                role: match operation.is_empty() {
                    true => format!("{role} {name} {} header", header.name),
                    false => format!("{name} {} header", header.name),
                },
            },
            other => other.clone(),
        };
        let ty = match header.schema {
            Some(id) => lowerer.lower_named(&[id], &origin),
            None if json => TypeUse::any(),
            None => TypeUse::of(TypeRef::Scalar(Scalar::String)),
        };
        headers.push(PartHeader {
            name: header.name.clone(),
            // A header without a value is not sent.
            ty: TypeUse {
                nullable: ty.nullable && json,
                ..ty
            },
            explode: header.explode,
            json,
            required: header.required,
            description: header.description.clone(),
            deprecated: header.deprecated,
        });
    }
    PartEncoding {
        content_type: first_type(list),
        is_file: list.split(',').any(scalar::is_file_type),
        headers,
        ..PartEncoding::of(name)
    }
}

/// Returns the schema of a list whose first elements have individual schemas.
fn with_prefix<'a>(lowerer: &Lowerer<'a>, schema: SchemaId) -> Option<&'a Schema> {
    let mut schemas = lowerer.document.references(schema).map(|(_, it)| it);
    schemas.find(|schema| !schema.prefix_items.is_empty())
}

/// Returns the names of the parts: their titles or components, if these are distinct.
fn names(lowerer: &Lowerer<'_>, items: &[SchemaId]) -> Vec<String> {
    let said: Vec<Option<String>> = items
        .iter()
        .map(|id| {
            let schema = lowerer.document.schema(*id)?;
            let target = schema.reference.and_then(|id| lowerer.document.schema(id));
            let title = schema.title.clone();
            title.or_else(|| target.and_then(|target| target.name.clone()))
        })
        .collect();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let names = said.into_iter().enumerate().map(|(position, name)| {
        let numbered = || format!("part {}", position + 1);
        let name = name.filter(|name| !taken.contains(name));
        let name = name.unwrap_or_else(numbered);
        taken.insert(name.clone());
        name
    });
    names.collect()
}
