// Generated from an OpenAPI specification; change the specification instead.

//! [`Presence`].

use std::collections::BTreeMap;
use clientwright_runtime::{IntoOption, Nullable, Value};
use super::Strict;

/// Optional and nullable properties are distinguished.
///
/// Defined at `types.yaml#/components/schemas/Presence`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Presence {
    pub required: String,
    /// `requiredNullable` in JSON.
    pub required_nullable: Option<String>,
    pub optional: Option<String>,
    /// `optionalNullable` in JSON.
    pub optional_nullable: Nullable<String>,
    /// `optionalNullableObject` in JSON.
    pub optional_nullable_object: Nullable<Strict>,
    /// `withDefault` in JSON.
    ///
    /// Default `20`.
    pub with_default: Option<i32>,
    /// `textDefault` in JSON.
    ///
    /// Default `a "quoted" text`.
    pub text_default: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Presence {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(required: impl Into<String>, required_nullable: impl IntoOption<String>) -> Self {
        Self {
            required: required.into(),
            required_nullable: required_nullable.into_option(),
            optional: None,
            optional_nullable: Nullable::Absent,
            optional_nullable_object: Nullable::Absent,
            with_default: None,
            text_default: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }

    /// Sets `optionalNullable`.
    #[must_use]
    pub fn with_optional_nullable(mut self, optional_nullable: impl Into<String>) -> Self {
        self.optional_nullable = Nullable::Value(optional_nullable.into());
        self
    }

    /// Sets `optionalNullableObject`.
    #[must_use]
    pub fn with_optional_nullable_object(mut self, optional_nullable_object: Strict) -> Self {
        self.optional_nullable_object = Nullable::Value(optional_nullable_object);
        self
    }

    /// Sets `withDefault`.
    #[must_use]
    pub fn with_with_default(mut self, with_default: i32) -> Self {
        self.with_default = Some(with_default);
        self
    }

    /// Sets `textDefault`.
    #[must_use]
    pub fn with_text_default(mut self, text_default: impl Into<String>) -> Self {
        self.text_default = Some(text_default.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Presence {
    required: required("required", String),
    required_nullable: required_nullable("requiredNullable", String),
    optional: optional("optional", String),
    optional_nullable: optional_nullable("optionalNullable", String),
    optional_nullable_object: optional_nullable("optionalNullableObject", Strict),
    with_default: optional("withDefault", i32),
    text_default: optional("textDefault", String),
    ..additional_properties
});
