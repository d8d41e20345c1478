//! Why a credential cannot be used.

use std::fmt;

/// A credential that cannot be used.
///
/// ```
/// use clientwright_runtime::CredentialError;
///
/// /// For an `Authorizer`: what a request cannot be signed with.
/// fn key(text: Option<&str>) -> Result<&str, CredentialError> {
///     text.ok_or_else(|| CredentialError::new("the signing key is not set"))
/// }
/// assert_eq!(key(None).unwrap_err().to_string(), "the signing key is not set");
/// ```
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
