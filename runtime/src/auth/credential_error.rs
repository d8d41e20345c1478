//! Errors of credentials.

use std::fmt;

/// The error for a credential that cannot be used.
///
/// ```
/// use clientwright_runtime::CredentialError;
///
/// /// For an `Authorizer`: the request cannot be signed without a key.
/// fn key(text: Option<&str>) -> Result<&str, CredentialError> {
///     text.ok_or_else(|| CredentialError::new("the signing key is not set"))
/// }
/// assert_eq!(key(None).unwrap_err().to_string(), "the signing key is not set");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CredentialError(pub(crate) String);

impl CredentialError {
    /// Creates an error. The message must not contain a secret.
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
