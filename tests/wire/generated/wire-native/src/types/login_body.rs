// Generated from an OpenAPI specification; change the specification instead.

//! [`LoginBody`].

use std::collections::BTreeMap;
use client_runtime::{FromJson, Mismatch, Node, ToJson, Value, Writer};

/// `LoginBody` of the specification.
///
/// Defined at `tests/wire/spec.yaml:155`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginBody {
    /// `user` on the wire.
    pub user: String,
    /// `secret` on the wire.
    pub secret: String,
    /// `remember` on the wire.
    pub remember: Option<bool>,
    /// `days` on the wire.
    pub days: Option<i32>,
    /// Members that the specification does not name, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl LoginBody {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(user: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            user: user.into(),
            secret: secret.into(),
            remember: None,
            days: None,
            additional_properties: BTreeMap::new(),
        }
    }

    /// Sets `remember`.
    #[must_use]
    pub fn with_remember(mut self, remember: bool) -> Self {
        self.remember = Some(remember);
        self
    }

    /// Sets `days`.
    #[must_use]
    pub fn with_days(mut self, days: i32) -> Self {
        self.days = Some(days);
        self
    }
}

impl FromJson for LoginBody {
    fn from_json(node: Node<'_>) -> Result<Self, Mismatch> {
        let mut object = node.object("LoginBody")?;
        let value = Self {
            user: object.required("user")?,
            secret: object.required("secret")?,
            remember: object.optional("remember"),
            days: object.optional("days"),
            additional_properties: object.rest(),
        };
        object.finish(value)
    }
}

impl ToJson for LoginBody {
    fn to_json(&self, out: &mut Writer) {
        out.members_and(
            &[
                ("user", &self.user),
                ("secret", &self.secret),
                ("remember", &self.remember),
                ("days", &self.days),
            ],
            &self.additional_properties,
        );
    }
}

client_runtime::json_type!(LoginBody);
