//! Bodies that are bytes, whatever media type they are described under.

use crate::api::model::Scalar;
use crate::document::{Schema, SchemaId};
use crate::source::NodeValue;

use super::effective::Effective;
use super::scalar;
use super::schema::Lowerer;

/// How deep unions of one alternative are looked through.
const MAX_DEPTH: usize = 32;

/// Whether a schema says that the content is bytes as they are: `format: binary`, or a media type
/// of files that are no text.
pub(super) fn is_binary(lowerer: &Lowerer<'_>, id: SchemaId) -> bool {
    let mut id = id;
    for _ in 0..MAX_DEPTH {
        let effective = Effective::of(lowerer.document, &[id]);
        let alternatives = effective.unions.iter().flat_map(|group| &group.variants);
        let mut alternatives = alternatives.filter(|id| {
            lowerer
                .schema(**id)
                .is_some_and(|schema| !is_only_null(schema))
        });
        match (alternatives.next(), alternatives.next()) {
            (None, _) => {
                let is_string = effective.types.string && effective.type_count() == 1;
                return (is_string || effective.no_types())
                    && !effective.is_object()
                    && effective.items.is_empty()
                    && effective.values.is_none()
                    && scalar::string(&effective) == Scalar::Binary;
            }
            (Some(only), None) => id = *only,
            (Some(_), Some(_)) => return false,
        }
    }
    false
}

/// Whether a schema is `null` and nothing else.
fn is_only_null(schema: &Schema) -> bool {
    let says_null = match &schema.values {
        Some(values) => {
            !values.is_empty() && values.iter().all(|node| node.value == NodeValue::Null)
        }
        None => schema.types.null,
    };
    says_null && schema.types.named().is_empty() && schema.reference.is_none()
}
