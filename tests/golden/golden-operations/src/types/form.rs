// Generated from an OpenAPI specification; change the specification instead.

//! [`Form`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;
use super::Rgb;

/// Defined at `operations.yaml#/components/schemas/Form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Form {
    pub name: String,
    pub count: Option<i64>,
    pub tags: Option<Vec<String>>,
    pub many: Option<Vec<String>>,
    pub colour: Option<Rgb>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Form {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            count: None,
            tags: None,
            many: None,
            colour: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_many(mut self, many: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.many = Some(many.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_colour(mut self, colour: Rgb) -> Self {
        self.colour = Some(colour);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Form {
    name: required("name", String),
    count: optional("count", i64),
    tags: optional("tags", Vec<String>),
    many: optional("many", Vec<String>),
    colour: optional("colour", Rgb),
    ..additional_properties
});
