//! Discriminators and the schemas of their values.

use super::builder::Builder;
use super::keys;
use super::node::Object;
use crate::diagnostics::codes;
use crate::document::SpecVersion as Dialect;
use crate::document::{Discriminator, SchemaId};
use crate::source::reference::{Broken, Target, looks_like_file};
use crate::source::{FileId, Node, NodeValue};

impl<'a> Builder<'a> {
    pub(super) fn discriminator(&mut self, object: Object<'a>) -> Option<Discriminator> {
        let node = object.get("discriminator")?;
        // Swagger 2.0: the name of the property, and nothing else.
        if let NodeValue::String(property) = &node.value {
            if self.dialect != Dialect::Swagger2 {
                self.odd_value(node, "discriminator", "a mapping with `propertyName`");
            }
            return Some(Discriminator {
                property: property.clone(),
                mapping: Vec::new(),
                default: None,
                span: node.span,
            });
        }
        let discriminator = self.object(node, "`discriminator`")?;
        self.check_keys(discriminator, keys::DISCRIMINATOR, "a discriminator");
        let Some(property) = self.text(discriminator, "propertyName") else {
            self.missing(discriminator, "propertyName", "the discriminator");
            return None;
        };
        let mut mapping = Vec::new();
        if let Some(map) = self.object_at(discriminator, "mapping") {
            for (value, _, target) in map.entries() {
                if let Some(id) = self.mapping_target(target) {
                    mapping.push((value.to_owned(), id));
                }
            }
        }
        let default = discriminator
            .get("defaultMapping")
            .and_then(|target| self.mapping_target(target));
        Some(Discriminator {
            property,
            mapping,
            default,
            span: node.span,
        })
    }

    /// The schema of a value of `discriminator.mapping`, which is the name of a schema or a `$ref`.
    fn mapping_target(&mut self, node: &'a Node) -> Option<SchemaId> {
        let Some(text) = node.as_str() else {
            self.odd_value(node, "mapping", "a string");
            return None;
        };
        if let Some(id) = self.named_in_file(self.sources.home(node.span.file), text) {
            return Some(id);
        }
        let found = self.lookup(node);
        if let Ok(target) = &found {
            return Some(self.referenced_schema(target));
        }
        let diagnostic = self.diagnostics.warning(
            codes::DISCRIMINATOR_TARGET,
            node.span,
            format!("there is no schema `{text}`: this value is ignored"),
        );
        match found {
            Err(Broken::Missing {
                suggestion: Some(meant),
                ..
            }) if looks_like_file(text) => {
                drop(diagnostic.label(format!("did you mean `{meant}`?")))
            }
            _ => drop(diagnostic),
        }
        None
    }

    /// A schema of a file by its plain name.
    fn named_in_file(&mut self, file: FileId, name: &str) -> Option<SchemaId> {
        let root = self.sources.file(file)?.root()?;
        let folder = match root.get("components") {
            Some(components) => components.get("schemas"),
            None => root.get("definitions"),
        };
        let node = self.resolver.step(folder?, name)?;
        let pointer = vec!["schemas".to_owned(), name.to_owned()];
        let loose = None;
        Some(self.referenced_schema(&Target {
            node,
            pointer,
            loose,
        }))
    }
}
