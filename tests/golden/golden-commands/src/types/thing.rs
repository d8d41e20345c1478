// Generated from an OpenAPI specification; change the specification instead.

//! [`Thing`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Base64, Value};
use super::Color;

/// Defined at `commands.yaml#/components/schemas/Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// At least `1` character.
    pub name: String,
    pub color: Option<Color>,
    /// At least `0`, at most `99`.
    pub count: Option<i32>,
    /// At most `3` items.
    pub tags: Option<Vec<String>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub thumbnail: Option<Base64>,
    pub owner: Option<ThingOwner>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Thing {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            color: None,
            count: None,
            tags: None,
            labels: None,
            thumbnail: None,
            owner: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    #[must_use]
    pub fn with_count(mut self, count: i32) -> Self {
        self.count = Some(count);
        self
    }

    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }

    #[must_use]
    pub fn with_thumbnail(mut self, thumbnail: impl Into<Base64>) -> Self {
        self.thumbnail = Some(thumbnail.into());
        self
    }

    #[must_use]
    pub fn with_owner(mut self, owner: ThingOwner) -> Self {
        self.owner = Some(owner);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Thing {
    name: required("name", String),
    color: optional("color", Color),
    count: optional("count", i32),
    tags: optional("tags", Vec<String>),
    labels: optional("labels", BTreeMap<String, String>),
    thumbnail: optional("thumbnail", Base64),
    owner: optional("owner", ThingOwner),
    ..additional_properties
});

clientwright_runtime::codegen::v1::checks!(Thing: [
    rule::Member("name", &[rule::MinLength(1)]),
    rule::Member("count", &[rule::Minimum("0"), rule::Maximum("99")]),
    rule::Member("tags", &[rule::MaxItems(3), rule::Items(&[rule::Pattern("^[a-z]+$")])]),
]);

/// Defined at `commands.yaml#/components/schemas/Thing/properties/owner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingOwner {
    pub mail: String,
    pub phone: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl ThingOwner {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(mail: impl Into<String>) -> Self {
        Self {
            mail: mail.into(),
            phone: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(ThingOwner {
    mail: required("mail", String),
    phone: optional("phone", String),
    ..additional_properties
});
