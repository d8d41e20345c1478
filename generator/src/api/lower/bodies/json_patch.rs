//! JSON Patch bodies (RFC 6902): they use a builder of the runtime instead of a list of objects.

use crate::api::model::{Kind, MappedType, Scalar, TypeRef, TypeUse};
use crate::document::{Document, MediaType, Method, SchemaId};
use crate::source::Span;

use super::media_types::essence;
use crate::api::lower::schema::Lowerer;
use crate::api::lower::schema::merged_schema::MergedSchema;

/// Whether a body is a JSON Patch as defined by the RFC, or has that media type without further constraints.
pub(super) fn is_one(document: &Document, media: &MediaType, method: &Method) -> bool {
    *method == Method::Patch
        && essence(&media.media_type.value) == "application/json-patch+json"
        && media.schema.is_none_or(|id| {
            let schema = MergedSchema::of(document, &[id]);
            let is_list = schema.types.array || !schema.items.is_empty();
            match (is_list, schema.type_count()) {
                (true, 0 | 1) => {
                    schema.unions.is_empty()
                        && (schema.items.is_empty() || is_operation(document, &schema.items, 0))
                }
                (false, 0) => is_free(&schema),
                _ => false,
            }
        })
}

/// Whether a schema is a patch operation, in one or several forms, or anything.
fn is_operation(document: &Document, ids: &[SchemaId], depth: usize) -> bool {
    let schema = MergedSchema::of(document, ids);
    let has = |name: &str| schema.properties.iter().any(|(known, _)| known == name);
    let is_alternative = |id: &SchemaId| depth < 8 && is_operation(document, &[*id], depth + 1);
    let mut alternatives = schema.unions.iter().flat_map(|union| &union.variants);
    match schema.unions.is_empty() {
        true => has("op") && has("path") || is_free(&schema),
        false => alternatives.all(is_alternative),
    }
}

fn is_free(schema: &MergedSchema) -> bool {
    (schema.type_count() == 0 || schema.types.object && schema.type_count() == 1)
        && schema.properties.is_empty()
        && schema.patterns.is_empty()
        && schema.additional.is_none()
        && schema.unions.is_empty()
        && schema.values.is_none()
}

impl Lowerer<'_> {
    /// Returns the type of patches.
    pub(in crate::api::lower) fn json_patch(&mut self, span: Span) -> TypeUse {
        let mut known = self.mapped_types.iter();
        let place = known.position(|known| known.path == MappedType::JSON_PATCH);
        let index = place.unwrap_or_else(|| {
            self.mapped_types.push(MappedType {
                path: MappedType::JSON_PATCH.to_owned(),
                span,
            });
            self.mapped_types.len() - 1
        });
        TypeUse::of(TypeRef::Scalar(Scalar::Mapped(index, Some(Kind::Array))))
    }
}
