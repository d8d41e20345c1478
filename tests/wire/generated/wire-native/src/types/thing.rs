// Generated from an OpenAPI specification; change the specification instead.

//! [`Thing`].

use std::collections::BTreeMap;
use clientwright_runtime::{Date, DateTime, Value};
use super::{Color, Point};

/// Defined at `spec.yaml#/components/schemas/Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub name: String,
    pub count: i64,
    /// A 64-bit float: numbers with more digits are rounded to the nearest one.
    pub price: Option<f64>,
    pub ready: Option<bool>,
    pub color: Option<Color>,
    pub day: Option<Date>,
    pub at: Option<DateTime>,
    pub tags: Option<Vec<String>>,
    pub corner: Option<Point>,
    pub labels: Option<BTreeMap<String, String>>,
    pub parent: Option<Box<Thing>>,
    /// `@type` in JSON.
    pub at_type: Option<String>,
    pub r#type: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Thing {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(count: i64, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            count,
            price: None,
            ready: None,
            color: None,
            day: None,
            at: None,
            tags: None,
            corner: None,
            labels: None,
            parent: None,
            at_type: None,
            r#type: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_price(mut self, price: f64) -> Self {
        self.price = Some(price);
        self
    }

    #[must_use]
    pub fn with_ready(mut self, ready: bool) -> Self {
        self.ready = Some(ready);
        self
    }

    #[must_use]
    pub fn with_color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    #[must_use]
    pub fn with_day(mut self, day: impl Into<Date>) -> Self {
        self.day = Some(day.into());
        self
    }

    #[must_use]
    pub fn with_at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[must_use]
    pub fn with_tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(tags.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn with_corner(mut self, corner: Point) -> Self {
        self.corner = Some(corner);
        self
    }

    #[must_use]
    pub fn with_labels(mut self, labels: BTreeMap<String, String>) -> Self {
        self.labels = Some(labels);
        self
    }

    #[must_use]
    pub fn with_parent(mut self, parent: Thing) -> Self {
        self.parent = Some(Box::new(parent));
        self
    }

    /// Sets `@type`.
    #[must_use]
    pub fn with_at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Some(at_type.into());
        self
    }

    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Thing {
    name: required("name", String),
    count: required("count", i64),
    price: optional("price", f64),
    ready: optional("ready", bool),
    color: optional("color", Color),
    day: optional("day", Date),
    at: optional("at", DateTime),
    tags: optional("tags", Vec<String>),
    corner: optional("corner", Point),
    labels: optional("labels", BTreeMap<String, String>),
    parent: optional("parent", Box<Thing>),
    at_type: optional("@type", String),
    r#type: optional("type", String),
    ..additional_properties
});
