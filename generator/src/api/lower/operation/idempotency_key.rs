//! `x-idempotency-key`.

use crate::api::model::{IdempotencyKey, KeyFormat, Operation, ParameterContent};
use crate::document;
use crate::document::{Document, Location};
use crate::source::{Node, NodeValue};

use crate::api::lower::extension::{boolean, get, text};

/// The header that is meant where none is named.
const HEADER: &str = "Idempotency-Key";

/// Gives the operation the key that it asks for itself, or that the document asks for where repeating
/// does harm. A parameter that is the key may be left out by callers: the client makes it.
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
            // As for all that may be left out: `null` is written as nothing.
            parameter.ty.nullable &= parameter.content == ParameterContent::Json;
        }
    }
    operation.idempotency_key = Some(key);
}

/// None where the operation takes no key. What makes no sense was reported with the other extensions.
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
