//! Reading values of mappings: a wrong type is reported, and everything else is read.

use super::builder::Builder;
use super::keys;
use super::node::{Object, address, is_extension};
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::document::{Extensions, Spanned};
use crate::source::{Node, NodeValue, Span};

impl<'a> Builder<'a> {
    /// A mapping. `what` names it in messages.
    pub(super) fn object(&mut self, node: &'a Node, what: &str) -> Option<Object<'a>> {
        match &node.value {
            NodeValue::Mapping(entries) => Some(Object { node, entries }),
            NodeValue::Null => {
                self.null_as(node, what, "an empty mapping");
                Some(Object { node, entries: &[] })
            }
            NodeValue::Sequence(elements) if elements.is_empty() => {
                self.diagnostics
                    .warning(
                        codes::EMPTY_LIST,
                        node.span,
                        format!("{what} is an empty list, treated as an empty mapping"),
                    )
                    .help("write `{}`");
                Some(Object { node, entries: &[] })
            }
            _ => {
                self.wrong_type(node, what, "a mapping");
                None
            }
        }
    }

    /// A mapping that may be given by `$ref`.
    pub(super) fn followed(&mut self, node: &'a Node, what: &str) -> Option<Object<'a>> {
        let node = self.resolve_ref(node, what)?;
        self.object(node, what)
    }

    /// The mapping under a key.
    pub(super) fn object_at(&mut self, object: Object<'a>, key: &str) -> Option<Object<'a>> {
        let node = object.get(key)?;
        self.followed(node, &format!("`{key}`"))
    }

    /// The elements of the list under a key.
    pub(super) fn list_at(&mut self, object: Object<'a>, key: &str) -> &'a [Node] {
        let Some(node) = object.get(key) else {
            return &[];
        };
        if let NodeValue::Sequence(elements) = &node.value {
            return elements;
        }
        self.wrong_type(node, &format!("`{key}`"), "a list");
        &[]
    }

    pub(super) fn wrong_type(&mut self, node: &Node, what: &str, expected: &str) {
        let found = node.value.describe();
        self.diagnostics
            .error(
                codes::WRONG_TYPE,
                node.span,
                format!("{what} must be {expected}, found {found}"),
            )
            .label(format!("expected {expected}, found {found}"));
    }

    /// Reports a value that is read anyway, or that is not needed to read the rest.
    pub(super) fn odd_value(&mut self, node: &Node, key: &str, expected: &str) {
        let found = node.value.describe();
        self.diagnostics
            .warning(
                codes::ODD_VALUE,
                node.span,
                format!("`{key}` must be {expected}, found {found}"),
            )
            .label(format!("expected {expected}"));
    }

    /// Reports an element of a list or a value of a map that is `null` where a mapping is expected.
    pub(super) fn null_as(&mut self, node: &Node, what: &str, treated_as: &str) {
        self.diagnostics
            .warning(
                codes::ODD_VALUE,
                node.span,
                format!("{what} must be a mapping, found nothing"),
            )
            .label(format!("treated as {treated_as}"));
    }

    /// Text; numbers and booleans are read as written.
    pub(super) fn text_of(&mut self, node: &Node, key: &str) -> Option<String> {
        match &node.value {
            NodeValue::String(text) => Some(text.clone()),
            NodeValue::Number(text) => {
                self.odd_value(node, key, "a string");
                let written = self.sources.text(node.span);
                Some(if written.is_empty() { text } else { written }.to_owned())
            }
            NodeValue::Bool(value) => {
                self.odd_value(node, key, "a string");
                Some(value.to_string())
            }
            NodeValue::Null | NodeValue::Sequence(_) | NodeValue::Mapping(_) => {
                self.odd_value(node, key, "a string");
                None
            }
        }
    }

    pub(super) fn text(&mut self, object: Object<'a>, key: &str) -> Option<String> {
        let node = object.get(key)?;
        self.text_of(node, key)
    }

    /// A text for people; `None` if it is blank.
    pub(super) fn prose(&mut self, object: Object<'a>, key: &str) -> Option<String> {
        self.text(object, key)
            .filter(|text| !text.trim().is_empty())
    }

    pub(super) fn spanned_text(
        &mut self,
        object: Object<'a>,
        key: &str,
    ) -> Option<Spanned<String>> {
        let node = object.get(key)?;
        let value = self.text_of(node, key)?;
        Some(Spanned {
            value,
            span: node.span,
        })
    }

    /// The strings of a list; a single string is treated as a list of one.
    pub(super) fn texts(&mut self, object: Object<'a>, key: &str) -> Vec<Spanned<String>> {
        match object.get(key) {
            Some(node) => self.texts_of(node, key),
            None => Vec::new(),
        }
    }

    pub(super) fn texts_of(&mut self, node: &Node, key: &str) -> Vec<Spanned<String>> {
        let elements = match &node.value {
            NodeValue::Sequence(elements) => elements.as_slice(),
            NodeValue::String(_) => {
                self.odd_value(node, key, "a list");
                std::slice::from_ref(node)
            }
            _ => {
                self.odd_value(node, key, "a list");
                &[]
            }
        };
        elements
            .iter()
            .filter_map(|element| {
                Some(Spanned {
                    value: self.text_of(element, key)?,
                    span: element.span,
                })
            })
            .collect()
    }

    /// A boolean; `"true"` and `"false"` in quotes are also accepted.
    pub(super) fn flag(&mut self, object: Object<'a>, key: &str) -> Option<bool> {
        let node = object.get(key)?;
        match &node.value {
            NodeValue::Bool(value) => Some(*value),
            other => {
                self.odd_value(node, key, "a boolean");
                match other {
                    NodeValue::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
                    _ => None,
                }
            }
        }
    }

    /// A number as text; a number in quotes is also accepted.
    pub(super) fn number(&mut self, object: Object<'a>, key: &str) -> Option<String> {
        let node = object.get(key)?;
        match &node.value {
            NodeValue::Number(text) => Some(text.clone()),
            NodeValue::String(text) if text.parse::<f64>().is_ok_and(f64::is_finite) => {
                self.odd_value(node, key, "a number");
                Some(text.clone())
            }
            _ => {
                self.odd_value(node, key, "a number");
                None
            }
        }
    }

    /// Keys that start with `x-`. A value that is only a `$ref` is replaced with its target.
    pub(super) fn extensions(&mut self, object: Object<'a>) -> Extensions {
        let mut extensions = Extensions::new();
        for (key, _, node) in object.entries().filter(|(key, _, _)| is_extension(key)) {
            let node = match node.as_mapping() {
                Some([(name, _)]) if name.as_str() == Some("$ref") => {
                    self.resolve_ref(node, &format!("`{key}`")).unwrap_or(node)
                }
                _ => node,
            };
            extensions.insert(key.to_owned(), node.clone());
        }
        extensions
    }

    /// Reports keys that are not those of the object; see [`Self::unknown_key`].
    pub(super) fn check_keys(&mut self, object: Object<'a>, known: &[&str], what: &str) {
        if self.is_misread(object, what) {
            return;
        }
        // If there are more than 200, they are not meant as keys of the specification.
        let unused = keys::without_effect(what);
        let newer = match self.is_3_2 {
            true => &[],
            false => keys::since_3_2(what),
        };
        for (key, node, value) in object.named_entries().take(200) {
            if key == "externalDocs" && known.contains(&key) {
                self.external_docs(value);
            }
            if unused.contains(&key) {
                self.without_effect(key, node);
            }
            if newer.contains(&key) {
                self.newer_than_document(node.span, &format!("`{key}` in {what}"));
            }
            let is_of_another_version = match self.dialect {
                Dialect::Swagger2 => keys::instead_of_3(key, what),
                _ => keys::instead_of_swagger(key, what),
            };
            if !known.contains(&key) || is_of_another_version.is_some() {
                self.unknown_key(key, node, known, what);
            }
        }
    }

    /// Whether an object is another kind of object than the one it is read as, which was reported.
    pub(super) fn is_misread(&self, object: Object<'a>, what: &str) -> bool {
        let misread = self.misread.get(&address(object.node));
        misread.is_some_and(|read_as| *read_as == what)
    }

    /// Reports features of OpenAPI 3.2 in a document of an earlier version.
    pub(super) fn newer_than_document(&mut self, place: Span, what: &str) {
        let version = match self.dialect {
            Dialect::Swagger2 => "Swagger 2.0",
            Dialect::OpenApi30 => "OpenAPI 3.0",
            Dialect::OpenApi31 => "OpenAPI 3.1",
        };
        self.diagnostics
            .warning(
                codes::NEWER_THAN_DOCUMENT,
                place,
                format!("{what} was added in OpenAPI 3.2, and the document is {version}"),
            )
            .label("treated as in OpenAPI 3.2");
    }

    /// Counts a keyword that is not used, once for each place where it is written.
    pub(super) fn without_effect(&mut self, counted_as: &str, key: &'a Node) {
        if self.unused_keys.insert(address(key)) {
            self.without_effect.add(counted_as, key.span);
        }
    }
}
