//! Parts as described by their schemas: media type, and whether they are files.

use crate::api::model::PartEncoding;
use crate::document::SpecVersion;

use super::media_types::{Codec, codec};
use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::binary::every_alternative;
use crate::api::lower::schema::merged_schema::MergedSchema;
use crate::api::lower::schema::scalar;

/// Returns what the schema of a part specifies, if anything.
pub(super) fn described_part(
    lowerer: &Lowerer<'_>,
    name: String,
    part: &MergedSchema,
) -> Option<PartEncoding> {
    let is_untyped = lowerer.document.version == SpecVersion::OpenApi31
        && (says_nothing(part) || only_files(lowerer, part));
    let media_type = part.content_media_type.as_deref();
    let is_plain = part.content_encoding.is_none()
        && (is_untyped
            || scalar::is_file(part)
            || part.is_text()
                && media_type
                    .is_some_and(|media| matches!(codec(media), Codec::Text | Codec::Xml)));
    // "Encoding `multipart` Media Types" of 3.1.1: encoded content is not plain text.
    let is_encoded = lowerer.document.version == SpecVersion::OpenApi31
        && part.is_text()
        && part.content_encoding.is_some();
    let content_type = match is_encoded {
        true => Some("application/octet-stream".to_owned()),
        false => media_type.filter(|_| is_plain).map(str::to_owned),
    };
    let is_file = is_untyped && !media_type.is_some_and(is_json);
    (is_file || content_type.is_some()).then(|| PartEncoding {
        content_type,
        content_encoding: part.content_encoding.clone().filter(|_| is_encoded),
        is_file,
        ..PartEncoding::of(&name)
    })
}

/// Whether a part has no type, which makes it a file since OpenAPI 3.1 (3.1.1, "Encoding `multipart` Media Types").
fn says_nothing(part: &MergedSchema) -> bool {
    part.no_types()
        && !part.is_object()
        && part.elements.is_empty()
        && !part.never
        && part.items.is_empty()
        && part.unions.is_empty()
        && part.values.is_none()
        && part.format.is_none()
        && part.content_encoding.is_none()
}

/// Whether all alternatives of a part except `null` are files without further constraints.
fn only_files(lowerer: &Lowerer<'_>, part: &MergedSchema) -> bool {
    let bare = MergedSchema {
        unions: Vec::new(),
        ..part.clone()
    };
    let mut alternatives = part.unions.iter().flat_map(|group| &group.variants);
    !part.unions.is_empty()
        && says_nothing(&bare)
        && alternatives.all(|id| {
            every_alternative(lowerer.document, *id, |one| {
                says_nothing(one) && !one.content_media_type.as_deref().is_some_and(is_json)
                    || one.nullable && one.no_types()
            })
        })
}

pub(in crate::api::lower) fn is_json(media_type: &str) -> bool {
    codec(media_type) == Codec::Json
}
