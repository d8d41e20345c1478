//! Reads `x-idempotency-key`.

use crate::api::model::{IdempotencyKey, KeyFormat, Operation, ParameterContent};
use crate::document;
use crate::document::{Document, Location};
use crate::source::{Node, NodeValue};

use crate::api::lower::extension::{boolean, get, text};

/// The header if none is named.
const HEADER: &str = "Idempotency-Key";

/// Assigns the key that the operation itself specifies, or the key of the document if repeating the operation
/// is unsafe. A parameter for the key becomes optional, because the client generates it.
pub(in crate::api::lower) fn lower(
    operation: &mut Operation,
    source: &document::Operation,
    document: &Document,
) {
    let everywhere = document
        .extensions
        .get("x-idempotency-key")
        .or_else(|| document.info.extensions.get("x-idempotency-key"));
    let own = source.extensions.get("x-idempotency-key");
    let Some(node) = own.or(everywhere.filter(|_| !operation.idempotent)) else {
        return;
    };
    let repeatable = source.extensions.get("x-idempotent").and_then(boolean);
    let Some(key) = key(node, repeatable.unwrap_or(true)) else {
        return;
    };
    for parameter in &mut operation.parameters {
        if parameter.location == Location::Header
            && parameter.name.eq_ignore_ascii_case(&key.header)
        {
            parameter.required = false;
            // As for all optional parameters: `null` is written as nothing.
            parameter.ty.nullable &= parameter.content == ParameterContent::Json;
        }
    }
    operation.idempotency_key = Some(key);
}

/// Returns `None` if the operation takes no key. Invalid values were reported with the other extensions.
fn key(node: &Node, repeatable: bool) -> Option<IdempotencyKey> {
    if !matches!(node.value, NodeValue::Mapping(_)) {
        return None;
    }
    let member = |name| get(node, name).and_then(text);
    let format = member("format");
    let format = KeyFormat::ALL
        .into_iter()
        .find(|(word, _)| format.as_deref() == Some(*word));
    Some(IdempotencyKey {
        header: member("header").unwrap_or_else(|| HEADER.to_owned()),
        format: format.map_or(KeyFormat::Uuid, |(_, format)| format),
        repeatable,
    })
}
