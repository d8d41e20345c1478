// Generated from an OpenAPI specification; change the specification instead.

//! [`Account`].

use std::collections::BTreeMap;
use clientwright_runtime::{DateTime, Secret, Value};

/// Defined at `types.yaml#/components/schemas/Account`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Read-only: set by the service.
    pub id: Option<String>,
    pub login: String,
    /// Write-only: never returned by the service.
    pub secret: Option<Secret>,
    /// `createdAt` in JSON.
    ///
    /// Read-only: set by the service.
    pub created_at: Option<DateTime>,
    /// Write-only: never returned by the service.
    pub pin: Option<String>,
    /// Use `login`.
    #[deprecated(note = "deprecated in the specification")]
    pub nick: Option<String>,
    /// Properties that are not in the specification, as received.
    pub additional_properties: BTreeMap<String, Value>,
}

impl Account {
    /// A value with the required properties; the others are absent.
    #[must_use]
    pub fn new(login: impl Into<String>) -> Self {
        Self {
            id: None,
            login: login.into(),
            secret: None,
            created_at: None,
            pin: None,
            nick: None,
            additional_properties: BTreeMap::new(),
        }
    }

    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[must_use]
    pub fn with_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `createdAt`.
    #[must_use]
    pub fn with_created_at(mut self, created_at: impl Into<DateTime>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    #[must_use]
    pub fn with_pin(mut self, pin: impl Into<String>) -> Self {
        self.pin = Some(pin.into());
        self
    }

    #[deprecated(note = "deprecated in the specification")]
    #[must_use]
    pub fn with_nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(nick.into());
        self
    }
}

clientwright_runtime::codegen::v1::json_object!(Account {
    id: optional("id", String),
    login: required("login", String),
    secret: optional("secret", Secret),
    created_at: optional("createdAt", DateTime),
    pin: optional("pin", String),
    nick: optional("nick", String),
    ..additional_properties
});
