//! Names of the schemas that `$ref`s refer to.

use crate::source::{Node, NodeValue};

/// Folders of named schemas: everything in them has a name.
const FOLDERS: &[&str] = &["schemas", "definitions", "$defs", "properties"];

/// The name of the target of a pointer, from its most specific segment.
pub(super) fn of_target(pointer: &[String], stem: &str) -> String {
    let mut suffix = String::new();
    for (index, token) in pointer.iter().enumerate().rev() {
        let parent = index
            .checked_sub(1)
            .and_then(|parent| pointer.get(parent))
            .map_or("", String::as_str);
        if FOLDERS.contains(&parent) || !says_nothing(token) {
            return format!("{}{suffix}", token.trim_start_matches('/'));
        }
        match token.as_str() {
            "items" | "prefixItems" => suffix.insert_str(0, "Item"),
            "additionalProperties" | "patternProperties" => suffix.insert_str(0, "Value"),
            _ => {}
        }
    }
    format!("{stem}{suffix}")
}

/// The last word of the `$id` of a schema, without the part that specifies the kind of file.
pub(super) fn of_id(node: &Node) -> Option<&str> {
    let id = node.get("$id")?.as_str()?;
    let whole = id.split(['#', '?']).next()?;
    let last = whole.rsplit(['/', ':']).find(|part| !part.is_empty())?;
    let stem = last.split('.').next().unwrap_or(last);
    stem.contains(|c: char| c.is_alphabetic()).then_some(stem)
}

/// Whether a segment is one that every document has.
fn says_nothing(token: &str) -> bool {
    const WORDS: &[&str] = &[
        "schema",
        "schemas",
        "items",
        "prefixItems",
        "additionalProperties",
        "patternProperties",
        "properties",
        "content",
        "responses",
        "response",
        "requestBody",
        "requestBodies",
        "parameters",
        "headers",
        "components",
        "paths",
        "definitions",
        "$defs",
        "allOf",
        "anyOf",
        "oneOf",
        "not",
        "get",
        "put",
        "post",
        "delete",
        "options",
        "head",
        "patch",
        "trace",
        "default",
    ];
    token.is_empty()
        || WORDS.contains(&token)
        || token.bytes().all(|byte| byte.is_ascii_digit())
        // A media type, or a path that is only a slash.
        || (token.contains('/') && !token.starts_with('/'))
        || token == "/"
}

/// The name of the component that a `$ref` refers to. A name that starts with `_` was generated
/// when files were merged, and is ignored.
pub(super) fn component(node: &Node) -> Option<String> {
    let (_, pointer) = node.get("$ref")?.as_str()?.split_once('#')?;
    let (folder, name) = pointer.rsplit_once('/')?;
    let name = name.replace("~1", "/").replace("~0", "~");
    let says_nothing = name.is_empty() || name.starts_with('_') || folder.starts_with("/paths/");
    (!says_nothing).then_some(name)
}

/// Whether a schema has the same meaning in every file: it has no references.
pub(super) fn is_self_contained(node: &Node) -> bool {
    match &node.value {
        NodeValue::Mapping(entries) => entries
            .iter()
            .all(|(key, value)| key.as_str() != Some("$ref") && is_self_contained(value)),
        NodeValue::Sequence(elements) => elements.iter().all(is_self_contained),
        _ => true,
    }
}

/// Whether HTTP allows the name for a header.
pub(super) fn is_header(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Whether a cookie can have the name without breaking the cookie or its header.
pub(super) fn is_cookie(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && !b";,=\"\\".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(pointer: &str) -> String {
        let tokens: Vec<String> = pointer
            .split('/')
            .skip(1)
            .map(|token| token.replace("~1", "/"))
            .collect();
        of_target(&tokens, "common")
    }

    #[test]
    fn a_target_is_named_after_its_most_specific_segment() {
        assert_eq!(name("/components/schemas/Order"), "Order");
        assert_eq!(name("/components/schemas/Order/properties/items"), "items");
        assert_eq!(name("/components/schemas/Orders/items"), "OrdersItem");
        assert_eq!(
            name("/components/responses/Fault/content/application~1json/schema"),
            "Fault"
        );
        assert_eq!(
            name("/paths/~1x/get/responses/200/content/application~1json/schema"),
            "x"
        );
        assert_eq!(name(""), "common");
        assert_eq!(name("/definitions/schema"), "schema");
    }
}
