//! Bodies that are bytes, whatever media type they are described under.

use crate::api::model::Scalar;
use crate::document::{Schema, SchemaId};
use crate::source::NodeValue;

use super::effective::Effective;
use super::scalar;
use super::schema::Lowerer;

/// How many schemas are looked at: alternatives, and alternatives of these.
const MAX_LOOKS: usize = 64;

/// Whether a schema says that the content is bytes as they are: `format: binary`, or a media type
/// of files that are no text. Of a union all alternatives say so.
pub(super) fn is_binary(lowerer: &Lowerer<'_>, id: SchemaId) -> bool {
    every_alternative(lowerer, id, |one| {
        let is_string = one.types.string && one.type_count() == 1;
        (is_string || one.no_types())
            && !one.is_object()
            && one.items.is_empty()
            && one.values.is_none()
            && scalar::string(one) == Scalar::Binary
    })
}

/// Whether something holds for a schema, or for all its alternatives but `null`.
pub(super) fn every_alternative(
    lowerer: &Lowerer<'_>,
    id: SchemaId,
    holds: impl Fn(&Effective) -> bool,
) -> bool {
    let mut open = vec![id];
    let mut looks = 0;
    while let Some(id) = open.pop() {
        looks += 1;
        if looks > MAX_LOOKS {
            return false;
        }
        let effective = Effective::of(lowerer.document, &[id]);
        let alternatives = effective.unions.iter().flat_map(|group| &group.variants);
        let before = open.len();
        open.extend(alternatives.copied().filter(|id| {
            lowerer
                .schema(*id)
                .is_some_and(|schema| !is_only_null(schema))
        }));
        if open.len() == before && !holds(&effective) {
            return false;
        }
    }
    true
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
