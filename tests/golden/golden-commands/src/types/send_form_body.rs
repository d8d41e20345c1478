// Generated from an OpenAPI specification; change the specification instead.

//! [`SendFormBody`].

use std::collections::BTreeMap;
use clientwright_runtime::{Binary, Secret, Value};

/// Defined at `commands.yaml#/paths/~1forms/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendFormBody {
    pub title: String,
    pub picture: Binary,
    pub password: Option<Secret>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl SendFormBody {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(picture: impl Into<Binary>, title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            picture: picture.into(),
            password: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(SendFormBody {
    title: required("title", String),
    picture: required("picture", Binary),
    password: optional("password", Secret),
    ..additional_properties
});
