//! Values as text.

use std::borrow::Cow;

use crate::json::{Node, to_string};

/// Returns a scalar as text, anything else as JSON: OpenAPI does not define nested values.
pub(super) fn text(node: Node<'_>) -> Cow<'_, str> {
    match (node.as_str(), node.number_text()) {
        (Some(text), _) | (None, Some(text)) => Cow::Borrowed(text),
        (None, None) => Cow::Owned(to_string(&node)),
    }
}
