// Generated from an OpenAPI specification; change the specification instead.

//! [`FaultPlace`] and its nested types.

use std::collections::BTreeMap;
use clientwright_runtime::{Nullable, Value};

/// Defined at `operations.yaml#/components/schemas/FaultPlace`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FaultPlace {
    pub city: String,
    pub street: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FaultPlace {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(city: impl Into<String>) -> Self {
        Self {
            city: city.into(),
            street: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(FaultPlace {
    city: required("city", String),
    street: optional("street", String),
    ..additional_properties
});

/// A merge patch: a property that is absent stays as it is, `null` removes it, and a value replaces it.
///
/// Defined at `operations.yaml#/components/schemas/FaultPlace`.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct FaultPlaceMergePatch {
    pub city: Nullable<String>,
    pub street: Nullable<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl FaultPlaceMergePatch {
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = Nullable::Value(city.into());
        self
    }

    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = Nullable::Value(street.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(FaultPlaceMergePatch {
    city: optional_nullable("city", String),
    street: optional_nullable("street", String),
    ..additional_properties
});
