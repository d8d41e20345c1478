//! Bodies that are bytes, whatever media type they are described under.

use crate::api::model::Scalar;
use crate::document::{Document, Schema, SchemaId};
use crate::source::NodeValue;

use super::effective::Effective;
use super::scalar;

/// How many schemas are looked at: alternatives, and alternatives of these.
const MAX_LOOKS: usize = 64;

/// Whether a schema says that the content is bytes as they are: `format: binary`, or a media type
/// of files that are not text. Of a union all alternatives say so.
pub(super) fn is_binary(document: &Document, id: SchemaId) -> bool {
    every_alternative(document, id, is_one_file)
}

/// Whether some alternatives of a schema are bytes as they are, and others are not.
pub(super) fn may_be_binary(document: &Document, id: SchemaId) -> bool {
    // Each alternative is none: there is one, if it is not so.
    !every_alternative(document, id, |one| !is_one_file(one)) && !is_binary(document, id)
}

fn is_one_file(one: &Effective) -> bool {
    let is_string = one.types.string && one.type_count() == 1;
    (is_string || one.no_types())
        && !one.is_object()
        && one.items.is_empty()
        && one.values.is_none()
        && scalar::string(one) == Scalar::Binary
}

/// Whether something holds for a schema, or for all its alternatives but `null`.
pub(super) fn every_alternative(
    document: &Document,
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
        let effective = Effective::of(document, &[id]);
        let alternatives = effective.unions.iter().flat_map(|group| &group.variants);
        let before = open.len();
        open.extend(alternatives.copied().filter(|id| {
            document
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
