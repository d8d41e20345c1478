//! Why a credential cannot be used.

use std::fmt;

/// A credential that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialError(pub(crate) String);

impl CredentialError {
    /// An error; the message must not contain a secret.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for CredentialError {}
