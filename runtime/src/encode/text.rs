//! Values as texts.

use std::borrow::Cow;

use crate::json::{Node, to_string};

/// A scalar as it is, anything else as JSON: OpenAPI leaves nested values open.
pub(super) fn text(node: Node<'_>) -> Cow<'_, str> {
    match (node.as_str(), node.number_text()) {
        (Some(text), _) | (None, Some(text)) => Cow::Borrowed(text),
        (None, None) => Cow::Owned(to_string(&node)),
    }
}
