// Generated from an OpenAPI specification; change the specification instead.

//! [`LoginBody`].

use std::collections::BTreeMap;
use clientwright_runtime::Value;

/// Defined at `spec.yaml#/paths/~1login/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginBody {
    pub user: String,
    pub secret: String,
    pub remember: Option<bool>,
    pub days: Option<i32>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl LoginBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(secret: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            secret: secret.into(),
            remember: None,
            days: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_remember(mut self, remember: bool) -> Self {
        self.remember = Some(remember);
        self
    }

    #[must_use]
    pub fn with_days(mut self, days: i32) -> Self {
        self.days = Some(days);
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(LoginBody {
    user: required("user", String),
    secret: required("secret", String),
    remember: optional("remember", bool),
    days: optional("days", i32),
    ..additional_properties
});
